import type { Operation } from "../api/model.ts";
import { baseDrafts } from "./cases/base.ts";
import { type Draft, withCall } from "./cases/draft.ts";
import { unknownValue } from "./cases/paths.ts";
import { refusing } from "./cases/refused/index.ts";
import { type Variant, variants } from "./cases/variants.ts";
import { type Exchange, isSuccess, type Refusal } from "./exchange.ts";
import { parametersOf } from "./names.ts";
import { inOrder, isDestructive, isReading } from "./order.ts";
import { satisfied } from "./security.ts";
import type { Session } from "./session.ts";

/** How far an operation was got to. */
export interface Visit {
  readonly operation: Operation;
  /** A call that was answered with success. */
  accepted?: Draft;
  /** The last answer to a call that the description allows. */
  last?: Exchange;
  /** Set when no call could be made. */
  trouble?: string;
  /** Inputs that the app refused though the description allows them, with the answer. */
  readonly refusedInputs: Map<string, Exchange>;
  /** True when the same call twice is a conflict. */
  unique: boolean;
}

/** Of the requests to one operation, those that keep to the description. */
const allowedShare = 0.4;
const maxVariants = 400;

/**
 * Asks each operation what its description allows, then what it refuses; what takes things away
 * comes last. The order and the values are the same in each run.
 */
export async function explore(session: Session): Promise<Visit[]> {
  const visits = inOrder(session.api.operations).map((operation): Visit => ({
    operation,
    refusedInputs: new Map(),
    unique: false,
  }));
  const lasting = visits.filter(({ operation }) => !isDestructive(operation));
  const destructive = visits.filter(({ operation }) => isDestructive(operation));
  for (const visit of lasting) await visitAllowed(session, visit);
  // What was missing at first may be there now: a cart has to have items before it can be ordered.
  for (const visit of lasting) if (visit.accepted === undefined) await visitAllowed(session, visit);
  for (const visit of lasting) await visitRefused(session, visit);
  for (const visit of destructive) {
    await renew(session, visits, visit.operation);
    await visitRefused(session, visit);
    await visitAllowed(session, visit);
  }
  return visits;
}

async function visitAllowed(session: Session, visit: Visit): Promise<void> {
  const { operation } = visit;
  await reach(session, visit);
  if (visit.accepted !== undefined && operation.method !== "DELETE") {
    await vary(session, visit, visit.accepted);
  }
  if (isReading(operation) && visit.accepted !== undefined)
    await askUnknown(session, visit.accepted);
}

/** Tries the likeliest calls until one is accepted. */
async function reach(session: Session, visit: Visit): Promise<void> {
  const { operation } = visit;
  const drafts = draftsFor(session, operation);
  if (drafts === undefined) {
    visit.trouble = "no value could be made for what it requires";
    return;
  }
  const { security } = session.api;
  const locked = satisfied(security, operation, session.credentials) === undefined;
  for (const draft of drafts) {
    const exchange = await session.send(draft, locked ? withoutCredential(operation) : undefined);
    if (exchange === undefined) continue;
    visit.last = exchange;
    if (isSuccess(exchange)) visit.accepted = draft;
    else if (exchange.answer.status === 409) await reachFresh(session, visit, draft);
    if (visit.accepted !== undefined) return;
  }
  if (!locked) return;
  const names = security.requirements(operation)[0] ?? [];
  visit.trouble = `it needs a credential, and none was given for ${names.map((name) => `\`${name}\``).join(" and ")} (\`--auth\`)`;
}

/** After a conflict once more, with other names. */
async function reachFresh(session: Session, visit: Visit, draft: Draft): Promise<void> {
  if (draft.call.body === undefined) return;
  const fresh = session.fresh(draft);
  const again = await session.send(fresh);
  if (again === undefined || !isSuccess(again)) return;
  Object.assign(visit, { accepted: fresh, unique: true, last: again });
}

/** Without the credential that it needs, the request is one that the description refuses. */
function withoutCredential(operation: Operation): Refusal {
  return { kind: "auth", subject: "the credential", why: "is left out", spot: operation };
}

function draftsFor(session: Session, operation: Operation): Draft[] | undefined {
  const { api, pool } = session;
  const credentials = satisfied(api.security, operation, session.credentials) ?? [];
  return baseDrafts({ api, pool, credentials }, operation, isDestructive(operation));
}

/** One input after the other, so that none uses up the requests of the others. */
async function vary(session: Session, visit: Visit, base: Draft): Promise<void> {
  const budget = Math.floor(session.limits.perOperation * allowedShare);
  const all: Variant[] = [];
  for (const variant of variants(session.api, base)) {
    all.push(variant);
    if (all.length >= maxVariants) break;
  }
  for (const { draft, subject } of inTurns(all, ({ subject: name }) => name).slice(0, budget)) {
    let exchange = await session.send(visit.unique ? session.fresh(draft) : draft);
    if (exchange?.answer.status === 409 && !visit.unique) {
      exchange = await session.send(session.fresh(draft));
      visit.unique = exchange !== undefined && isSuccess(exchange);
    }
    const status = exchange?.answer.status ?? 0;
    if (exchange !== undefined && (status === 400 || status === 422)) {
      visit.refusedInputs.set(subject, visit.refusedInputs.get(subject) ?? exchange);
    }
  }
}

/** How the app speaks of what it does not have. */
async function askUnknown(session: Session, base: Draft): Promise<void> {
  const { operation, arguments: given } = base.call;
  const name = parametersOf(operation.path).at(-1);
  const value = name === undefined ? undefined : unknownValue(session.api, operation);
  if (value === undefined) return;
  const others = given.map((argument) =>
    argument.parameter.in === "path" && argument.parameter.name === name
      ? { ...argument, value }
      : argument,
  );
  await session.send(withCall(base, { arguments: others }));
}

async function visitRefused(session: Session, visit: Visit): Promise<void> {
  const [draft] = draftsFor(session, visit.operation) ?? [];
  const base = isDestructive(visit.operation) ? draft : (visit.accepted ?? draft);
  if (base === undefined) return;
  for (const make of refusing) {
    const cases = inTurns([...make(session.api, base)], ({ refusal }) => refusal.subject);
    // What is accepted once is proven; more of the same would only change more.
    const proven = new Set<string>();
    for (const { draft: wrong, refusal } of cases) {
      if (proven.has(refusal.subject)) continue;
      // A conflict would hide whether the wrong input was noticed.
      const call = visit.unique ? session.fresh(wrong, refusal.member) : wrong;
      const exchange = await session.send(call, refusal);
      if (exchange !== undefined && isSuccess(exchange)) proven.add(refusal.subject);
    }
  }
}

/** Makes a new thing to take away, where the description says how. */
async function renew(
  session: Session,
  visits: readonly Visit[],
  operation: Operation,
): Promise<void> {
  const name = parametersOf(operation.path).at(-1);
  if (name === undefined) return;
  const collection = operation.path.slice(0, operation.path.lastIndexOf(`/{${name}}`));
  const maker = visits.find(
    (visit) => visit.operation.method === "POST" && visit.operation.path === collection,
  );
  if (maker?.accepted === undefined) return;
  await session.send(maker.unique ? session.fresh(maker.accepted) : maker.accepted);
}

function inTurns<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  const longest = Math.max(0, ...[...groups.values()].map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    [...groups.values()].flatMap((group) => group.slice(turn, turn + 1)),
  );
}
