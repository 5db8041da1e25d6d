import type { Verdict } from "../../schema/judge/judge.ts";
import type { Wrong } from "../problem.ts";

type Refused = Extract<Verdict, { kind: "refused" }>;

/** More than this helps nobody, and a wide `oneOf` has hundreds. */
const maxErrors = 10;

/** What a validator says against a value, one entry for each place. */
export function wrongValue(
  at: { readonly in: Wrong["in"]; readonly name?: string },
  { errors, reason }: Refused,
): Wrong[] {
  const { in: place, name } = at;
  const base = { in: place, ...(name === undefined ? {} : { name }) };
  const wrong = errors.map(({ instancePath, message, keyword, params }) => ({
    ...base,
    ...(instancePath === "" && place !== "body" ? {} : { pointer: instancePath }),
    detail: `${message ?? keyword}${allowed(params as Record<string, unknown>)}`,
  }));
  const distinct = new Map(wrong.map((one) => [`${one.pointer ?? ""} ${one.detail}`, one]));
  const listed = [...distinct.values()].slice(0, maxErrors);
  return listed.length > 0 ? listed : [{ ...base, detail: reason }];
}

/** Ajv names the rule; the name or the values that it is about stand in its parameters. */
function allowed(params: Record<string, unknown>): string {
  const extra = params["additionalProperty"] ?? params["unevaluatedProperty"];
  if (extra !== undefined) return `: ${JSON.stringify(extra)}`;
  const values = params["allowedValues"] ?? params["allowedValue"];
  if (values === undefined) return "";
  const text = JSON.stringify(values);
  return `: ${text.length > 200 ? `${text.slice(0, 199)}…` : text}`;
}
