import { withCall, withoutBody } from "../draft.ts";
import { changed, places } from "../places.ts";
import { refusedSubject, type Refusing } from "./refused-case.ts";

/** Leaves out each required parameter, each required member of the body, and the body. */
export const leftOut: Refusing = function* (api, base) {
  const { operation, arguments: given, body } = base.call;
  for (const { parameter } of given) {
    if (!parameter.required || parameter.in === "path") continue;
    const rest = given.filter((argument) => argument.parameter !== parameter);
    yield {
      draft: withCall(base, { arguments: rest }),
      refusal: refusalOf(refusedSubject.parameter(parameter), parameter),
    };
  }
  if (body === undefined || operation.requestBody === undefined) return;
  const schemas = api.taken.schemas(body.media.schema);
  for (const { path, present, required } of places(api.taken, schemas, body.value)) {
    if (!present || !required) continue;
    const value = changed(body.value, path, "left out");
    if (api.taken.check(schemas, value).kind !== "refused") continue;
    yield {
      draft: withCall(base, { body: { ...body, value } }),
      refusal: { ...refusalOf(refusedSubject.member(path), body.media), member: String(path[0]) },
    };
  }
  if (operation.requestBody.required) {
    yield { draft: withoutBody(base), refusal: refusalOf("the body", operation.requestBody) };
  }
};

function refusalOf(subject: string, spot: { uri: string; pointer: string }) {
  return { kind: "left-out", subject, why: "is left out", spot } as const;
}
