import { essence } from "../../../api/media.ts";
import type { Schema } from "../../../lift/schema.ts";
import type { Api } from "../../api.ts";
import type { Refusal } from "../../exchange.ts";
import { type Draft, withCall } from "../draft.ts";
import { changed, places } from "../places.ts";
import { isJson } from "../../wire/body.ts";
import { refusedSubject, type RefusedCase } from "./refused-case.ts";

/** A value that is wrong for some schemas, and what is wrong with it. */
export interface Wrong {
  readonly value: unknown;
  readonly why: string;
}

/** Wrong values for what the schemas say; those that turn out to be right are not sent. */
export type WrongValues = (api: Api, schemas: readonly Schema[], where: "text" | "json") => Wrong[];

/** Puts a wrong value in the place of each parameter and of each member of the body, one at a time. */
export function* wrongValues(
  api: Api,
  base: Draft,
  kind: Refusal["kind"],
  make: WrongValues,
): Generator<RefusedCase> {
  const { operation, arguments: given, body } = base.call;
  for (const parameter of operation.parameters) {
    const schemas = api.taken.schemas(parameter.schema);
    const others = given.filter((argument) => argument.parameter !== parameter);
    for (const { value, why } of make(api, schemas, "text")) {
      // An empty path segment is another path.
      if (parameter.in === "path" && value === "") continue;
      if (api.taken.checkText(schemas, value).kind !== "refused") continue;
      const draft = withCall(base, { arguments: [...others, { parameter, value }] });
      const subject = refusedSubject.parameter(parameter);
      yield { draft, refusal: { kind, subject, why, spot: parameter } };
    }
  }
  if (body === undefined) return;
  const schemas = api.taken.schemas(body.media.schema);
  // Forms carry text, like parameters.
  const where = isJson(essence(body.media.name)) ? "json" : "text";
  const refuses = (given: readonly Schema[], value: unknown): boolean =>
    (where === "json" ? api.taken.check(given, value) : api.taken.checkText(given, value)).kind ===
    "refused";
  for (const { path, schemas: inner } of places(api.taken, schemas, body.value)) {
    for (const { value: to, why } of make(api, inner, where)) {
      const value = changed(body.value, path, { to });
      if (!refuses(inner, to) || !refuses(schemas, value)) continue;
      const [subject, member] = [refusedSubject.member(path), String(path[0])];
      yield {
        draft: withCall(base, { body: { ...body, value } }),
        refusal: { kind, subject, why, spot: body.media, member },
      };
    }
  }
}
