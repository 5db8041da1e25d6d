import type { Description, Element } from "../document/description.ts";
import { own } from "../json.ts";
import { dayOf } from "./dates.ts";
import type { Header, Operation, Response } from "./model.ts";

/** What an operation announces of its own end, in keywords or by the headers that it answers with. */
export function readLifecycle(
  description: Description,
  { value }: Element,
  responses: readonly Response[],
): Pick<Operation, "deprecated" | "sunset" | "stability"> {
  const sunset = own(value, "x-sunset") ?? sunsetHeader(description, responses)?.value;
  const stability = own(value, "x-stability-level");
  return {
    deprecated: own(value, "deprecated") === true || deprecationHeader(responses) !== undefined,
    sunset: typeof sunset === "string" ? sunset : undefined,
    stability: typeof stability === "string" ? stability : undefined,
  };
}

/** The header of RFC 9745, where an operation is said to answer with it. */
export function deprecationHeader(responses: readonly Response[]): Header | undefined {
  return headerOf(responses, "deprecation");
}

/** The header of RFC 8594, where its schema or an example has the date. */
export function sunsetHeader(
  description: Description,
  responses: readonly Response[],
): { header: Header; value: string } | undefined {
  const header = headerOf(responses, "sunset");
  if (header === undefined) return undefined;
  const said = [header.schema?.value, description.at(header).value].flatMap((holder) =>
    ["const", "default", "example"].map((key) => own(holder, key)),
  );
  const value = said.find((one) => dayOf(one) !== undefined);
  return typeof value === "string" ? { header, value } : undefined;
}

function headerOf(responses: readonly Response[], wanted: string): Header | undefined {
  return responses
    .flatMap(({ headers }) => headers)
    .find(({ name }) => name.toLowerCase() === wanted);
}
