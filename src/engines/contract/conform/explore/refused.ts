import type { Draft } from "../cases/draft.ts";
import { refusing } from "../cases/refused/index.ts";
import { isSuccess, type Refusal } from "../exchange.ts";
import { isReading } from "../order.ts";
import type { Session } from "../session.ts";
import { dependsOnOthers, renew } from "./renew.ts";
import { inTurns } from "./turns.ts";
import { draftsFor, type Visit } from "./visit.ts";

/** How often things are made anew for one operation, each after a wrong request that was accepted. */
const maxRenewals = 4;

/** Asks an operation what its description refuses, each time one step away from what it allows. */
export async function visitRefused(
  session: Session,
  visits: readonly Visit[],
  visit: Visit,
): Promise<void> {
  let renewals = 0;
  let base = await usableBase(session, visits, visit);
  // What is accepted once is proven; more of the same would only change more.
  const proven = new Set<string>();
  for (const make of refusing) {
    if (base === undefined || session.left(visit.operation) <= 0) return;
    let cases = casesOf(session, make, base);
    for (let index = 0; index < cases.length; index += 1) {
      const { draft, refusal } = cases[index] ?? {};
      if (draft === undefined || refusal === undefined) continue;
      if (proven.has(refusal.subject) || isImplied(refusal, proven)) continue;
      // A conflict would hide whether the wrong input was noticed.
      const call = visit.unique ? session.fresh(draft, refusal.member) : draft;
      const exchange = await session.send(call, refusal);
      if (exchange === undefined || !isSuccess(exchange)) continue;
      proven.add(refusal.subject);
      if (isReading(visit.operation) || renewals >= maxRenewals) continue;
      renewals += 1;
      base = (await usableBase(session, visits, visit)) ?? base;
      const again = casesOf(session, make, base);
      // The same cases about new things; a base of another kind keeps the old ones.
      if (again.length === cases.length) cases = again;
    }
  }
}

/** An app that misses no member of a body does not miss the body either. */
function isImplied({ kind, subject }: Refusal, proven: ReadonlySet<string>): boolean {
  const members = [...proven].some((one) => one.endsWith("in the body"));
  return kind === "left-out" && subject === "the body" && members;
}

function casesOf(session: Session, make: (typeof refusing)[number], base: Draft) {
  return inTurns([...make(session.api, base)], ({ refusal }) => refusal.subject);
}

/**
 * A call that would be accepted now. A cart that was ordered is gone, and a wrong request about it
 * would be refused for that: so what the call is about is made anew.
 */
async function usableBase(
  session: Session,
  visits: readonly Visit[],
  visit: Visit,
): Promise<Draft | undefined> {
  const { operation, accepted } = visit;
  if (isReading(operation)) return accepted ?? draftsFor(session, operation)?.[0];
  const renewed = dependsOnOthers(visit) ? await renew(session, visits, visit) : undefined;
  return renewed ?? accepted ?? draftsFor(session, operation, true)?.[0];
}
