import { essence } from "../../api/media.ts";
import type { Parameter } from "../../api/model.ts";
import { typesOf } from "../../schema/read.ts";
import type { HttpRequest } from "../../../../ports/index.ts";
import type { Api } from "../api.ts";
import { mediaNamed } from "../checks/documented.ts";
import { refusedSubject } from "../cases/refused/refused-case.ts";
import type { Refusal } from "../exchange.ts";
import { isJson } from "../wire/body.ts";
import { styleOf } from "../wire/style.ts";
import type { Match } from "./match.ts";

/** Why the description refuses a recorded request; undefined when it allows it, or nobody can tell. */
export function refusalOf(
  api: Api,
  { operation, path }: Match,
  request: HttpRequest,
): Refusal | undefined {
  for (const parameter of operation.parameters) {
    const refusal = ofParameter(api, parameter, path, request);
    if (refusal !== undefined) return refusal;
  }
  return ofBody(api, operation.requestBody, request);
}

function ofParameter(
  api: Api,
  parameter: Parameter,
  path: ReadonlyMap<string, string>,
  request: HttpRequest,
): Refusal | undefined {
  const subject = refusedSubject.parameter(parameter);
  const value = valueOf(api, parameter, path, request);
  if (value === undefined) return undefined;
  if (value === null) {
    if (!parameter.required) return undefined;
    return { kind: "left-out", subject, why: "is left out", spot: parameter };
  }
  const verdict = api.taken.checkText(api.taken.schemas(parameter.schema), value);
  if (verdict.kind !== "refused") return undefined;
  return {
    kind: "out-of-bounds",
    subject,
    why: `is not as described: ${verdict.reason}`,
    spot: parameter,
  };
}

/** The parameter's value; null when it is not there, undefined when it cannot be read. */
function valueOf(
  api: Api,
  parameter: Parameter,
  path: ReadonlyMap<string, string>,
  { url, headers }: HttpRequest,
): unknown {
  const { name } = parameter;
  const types = typesOf(api.taken.expand(api.taken.schemas(parameter.schema)));
  // Recorders leave cookies out, and objects have many spellings.
  if (parameter.in === "cookie" || (types.has("object") && types.size < 7)) return undefined;
  if (parameter.in === "path") return path.get(name) ?? undefined;
  if (parameter.in === "header") {
    const found = headers.find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : found[1];
  }
  const values = new URL(url).searchParams.getAll(name);
  const [first] = values;
  if (first === undefined) return null;
  if (!types.has("array") || types.size === 7) return values.length === 1 ? first : values;
  const { style, explode } = styleOf(api.description, parameter);
  if (explode) return values;
  return first.split(style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",");
}

function ofBody(
  api: Api,
  described: Match["operation"]["requestBody"],
  { headers, body }: HttpRequest,
): Refusal | undefined {
  if (described === undefined) return undefined;
  const subject = "the body";
  if (body === undefined) {
    const refusal = { kind: "left-out", subject, why: "is left out", spot: described } as const;
    return described.required ? refusal : undefined;
  }
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  const media = mediaNamed(described.content, type);
  if (media === undefined || !isJson(essence(type))) return undefined;
  const why = (text: string): Refusal => ({
    kind: "out-of-bounds",
    subject,
    why: text,
    spot: media,
  });
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return why("is not JSON");
  }
  const verdict = api.taken.check(api.taken.schemas(media.schema), value);
  return verdict.kind === "refused" ? why(`is not as described: ${verdict.reason}`) : undefined;
}
