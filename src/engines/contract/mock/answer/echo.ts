import type { Schema } from "../../lift/schema.ts";
import { isRecord, own, put } from "../../json.ts";
import type { Judge } from "../../schema/judge/judge.ts";

/** What a request said, by the name of the member that an answer may repeat it in. */
export type Said = readonly (readonly [name: string, value: unknown])[];

/**
 * A generated object that repeats what the request said: who asks for order 7 gets number 7, who
 * creates a cup gets a cup. Only members that the object has, and only where it stays valid.
 */
export function echo(
  judge: Judge,
  schemas: readonly Schema[],
  value: unknown,
  said: Said,
): unknown {
  if (!isRecord(value)) return value;
  let answer = value;
  for (const [name, told] of said) {
    if (own(answer, name) === undefined) continue;
    const changed = { ...answer };
    put(changed, name, told);
    if (judge.check(schemas, changed).kind === "accepted") answer = changed;
  }
  return answer;
}

/** Path values under their own name, and the last under `id` where it ends the path. */
export function saidByPath(path: string, values: ReadonlyMap<string, string>): Said {
  const said = [...values].flatMap(([name, text]) =>
    readings(text).map((one) => [name, one] as const),
  );
  const last = /\{([^{}]*)\}$/.exec(path)?.[1];
  const text = last === undefined ? undefined : values.get(last);
  if (last === undefined || text === undefined || !/id$/i.test(last)) return said;
  return [...said, ...readings(text).map((one) => ["id", one] as const)];
}

/** Later ones win where both are valid: a member that takes texts and numbers stays a text. */
function readings(text: string): unknown[] {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? [Number(text), text] : [text];
}

export function saidByBody(body: unknown): Said {
  return isRecord(body) ? Object.entries(body).slice(0, 100) : [];
}

/** An error that names its own status names the right one; a problem its title too (RFC 9457, 3.1). */
export function saidByStatus(status: number, phrase: string | undefined): Said {
  if (status < 400) return [];
  const titled = phrase === undefined ? [] : [["title", phrase] as const];
  return [["status", status], ["statusCode", status], ["code", status], ...titled];
}
