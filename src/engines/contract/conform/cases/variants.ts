import type { Parameter } from "../../api/model.ts";
import { sameJson } from "../../json.ts";
import type { Api } from "../api.ts";
import { type Draft, withCall, withoutBody } from "./draft.ts";
import { examplesOf } from "./examples.ts";
import { interestingValues } from "./interesting.ts";
import { changed, places } from "./places.ts";

/** A call that differs from an accepted one in a single input, and which one that is. */
export interface Variant {
  readonly draft: Draft;
  readonly subject: string;
}

/** Calls that the description allows, each one step away from `base`. */
export function* variants(api: Api, base: Draft): Generator<Variant> {
  for (const parameter of base.call.operation.parameters) {
    if (parameter.in !== "path") yield* ofParameter(api, base, parameter);
  }
  yield* ofBody(api, base);
}

function* ofParameter(api: Api, base: Draft, parameter: Parameter): Generator<Variant> {
  const subject = `${parameter.in} parameter \`${parameter.name}\``;
  const others = base.call.arguments.filter((argument) => argument.parameter !== parameter);
  const present = base.call.arguments.find((argument) => argument.parameter === parameter);
  const values = [
    ...examplesOf(api, parameter),
    ...interestingValues(api, api.sent.schemas(parameter.schema)),
  ];
  for (const [index, value] of values.entries()) {
    const before = [present?.value, ...values.slice(0, index)];
    // Text has no way to say null, or nothing at all.
    const said = value !== null && !(Array.isArray(value) && value.length === 0);
    if (!said || before.some((other) => sameJson(other ?? null, value))) continue;
    yield { subject, draft: withCall(base, { arguments: [...others, { parameter, value }] }) };
  }
}

function* ofBody(api: Api, base: Draft): Generator<Variant> {
  const { body } = base.call;
  if (body === undefined) return;
  const schemas = api.sent.schemas(body.media.schema);
  const draft = (value: unknown): Draft => withCall(base, { body: { ...body, value } });
  let full = body.value;
  for (const { path, schemas: inner, present, required } of places(api.sent, schemas, body.value)) {
    const subject = `\`/${path.join("/")}\` in the body`;
    const values = interestingValues(api, inner);
    for (const to of values) {
      const value = changed(body.value, path, { to });
      if (sameJson(value, body.value) || !api.sent.accepts(schemas, value)) continue;
      yield { subject, draft: draft(value) };
    }
    const without = changed(body.value, path, "left out");
    if (present && !required && api.sent.accepts(schemas, without))
      yield { subject, draft: draft(without) };
    const more = present ? full : changed(full, path, { to: values[0] });
    if (values.length > 0 && api.sent.accepts(schemas, more)) full = more;
  }
  if (!sameJson(full, body.value)) yield { subject: "the body", draft: draft(full) };
  if (base.call.operation.requestBody?.required === false) {
    yield { subject: "the body", draft: withoutBody(base) };
  }
}
