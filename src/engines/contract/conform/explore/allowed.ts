import { type Draft, withCall } from "../cases/draft.ts";
import { unknownValue } from "../cases/paths.ts";
import { type Variant, variants } from "../cases/variants.ts";
import { isSuccess } from "../exchange.ts";
import { parametersOf } from "../names.ts";
import { isReading } from "../order.ts";
import type { Session } from "../session.ts";
import { inTurns } from "./turns.ts";
import { reach, type Visit } from "./visit.ts";

/** Of the requests to one operation, those that keep to the description. */
const allowedShare = 0.4;
const maxVariants = 400;

/** Asks an operation what its description allows. */
export async function visitAllowed(session: Session, visit: Visit): Promise<void> {
  const { operation } = visit;
  await reach(session, visit);
  const { accepted } = visit;
  if (accepted === undefined || operation.method === "DELETE") return;
  await vary(session, visit, accepted);
  if (isReading(operation)) await askUnknown(session, accepted);
}

/** One input after the other, so that none uses up the requests of the others. */
async function vary(session: Session, visit: Visit, base: Draft): Promise<void> {
  const budget = Math.floor(session.limits.perOperation * allowedShare);
  const all: Variant[] = [];
  for (const variant of variants(session.api, base)) {
    all.push(variant);
    if (all.length >= maxVariants || !session.isOpen) break;
  }
  for (const { draft, subject } of inTurns(all, (one) => one.subject).slice(0, budget)) {
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
  const others = given.map((argument) => {
    const isIt = argument.parameter.in === "path" && argument.parameter.name === name;
    return isIt ? { ...argument, value } : argument;
  });
  const sources = parametersOf(operation.path).length > 1 ? base.sources : [];
  await session.send({ ...withCall(base, { arguments: others }), sources });
}
