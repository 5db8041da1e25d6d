import { templateKey } from "../../api/match.ts";
import type { Operation } from "../../api/model.ts";
import { type Draft, withCall } from "../cases/draft.ts";
import { isSuccess, type Known } from "../exchange.ts";
import { parametersOf } from "../names.ts";
import { isDestructive, isReading } from "../order.ts";
import type { Session } from "../session.ts";
import { draftsFor, type Visit } from "./visit.ts";

/** Something that was just made: what stands for the parameter after `collection` now. */
interface Made {
  readonly collection: string;
  readonly known: Known;
}

/** True when a call is about things that other calls make: by its path, or by what it refers to. */
export function dependsOnOthers({ operation, accepted }: Visit): boolean {
  return parametersOf(operation.path).length > 0 || (accepted?.sources.length ?? 0) > 0;
}

/**
 * Makes the things anew that a call is about, and does to them what was done to the old ones: a
 * new cart gets items again. Gives a call about them, the one that was accepted where there is one;
 * undefined when nothing could be made.
 */
export async function renew(
  session: Session,
  visits: readonly Visit[],
  visit: Visit,
): Promise<Draft | undefined> {
  const made: Made[] = [];
  for (const maker of visits.filter((one) => makes(one, visit))) {
    if (!(await again(session, maker, made))) continue;
    const collection = maker.operation.path;
    const name = parametersOf(visit.operation.path)[parametersOf(collection).length] ?? "id";
    const [newest] = session.pool.forPath(`${collection}/{${name}}`, true);
    const known = newest?.get(name);
    if (known !== undefined) made.push({ collection, known });
    for (const other of visits) {
      const below = other !== visit && isBelow(other.operation, collection);
      const { operation, accepted } = other;
      if (!below || accepted === undefined || isReading(operation)) continue;
      if (!isDestructive(operation)) await again(session, other, made);
    }
  }
  return made.length === 0 ? undefined : draftAbout(session, visit, made);
}

/** True for what makes things that the visited call names in its path or refers to. */
function makes({ operation: { method, path }, accepted }: Visit, visit: Visit): boolean {
  if (method !== "POST" || accepted === undefined || visit.operation.path === path) return false;
  const sources = visit.accepted?.sources ?? [];
  return (
    isBelow(visit.operation, path) ||
    sources.some(({ operation }) => operation.method === method && operation.path === path)
  );
}

function isBelow({ path }: Operation, collection: string): boolean {
  return templateKey(path).startsWith(`${templateKey(collection)}/{}`);
}

/** The accepted call once more, about the newest things. */
async function again(session: Session, visit: Visit, made: readonly Made[]): Promise<boolean> {
  const draft = draftAbout(session, visit, made);
  if (draft === undefined) return false;
  const call = visit.unique ? session.fresh(draft) : draft;
  const exchange = await session.send(call, undefined, "beyond the limit");
  return exchange !== undefined && isSuccess(exchange);
}

function draftAbout(
  session: Session,
  { operation, accepted }: Visit,
  made: readonly Made[],
): Draft | undefined {
  const drafts = draftsFor(session, operation, true) ?? [];
  const draft = drafts.find(({ choice }) => choice === accepted?.choice) ?? drafts[0];
  if (draft === undefined) return undefined;
  const names = parametersOf(operation.path);
  const values = new Map(
    made
      .filter(({ collection }) => isBelow(operation, collection))
      .map(({ collection, known }) => [names[parametersOf(collection).length], known]),
  );
  const given = draft.call.arguments.map((argument) => {
    const known =
      argument.parameter.in === "path" ? values.get(argument.parameter.name) : undefined;
    return known === undefined ? argument : { ...argument, value: known.value };
  });
  const sources = [
    ...new Set([...draft.sources, ...[...values.values()].map(({ source }) => source)]),
  ];
  return { ...withCall(draft, { arguments: given }), sources };
}
