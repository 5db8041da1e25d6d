import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, objectAt, objects, textAt, type Json } from "./json.ts";

/** Lighthouse's JSON (LHR). `numericValue` is the number; `displayValue` is rounded and translated. */
export const lighthouse: Format = {
  name: "lighthouse",
  aliases: ["lhr", "lighthouse-ci", "lhci"],
  detect: ({ json }) => pages(json).length > 0,
  *read({ json }) {
    for (const page of pages(json)) yield* pageReadings(page);
  },
};

/** One result, a list of them, or what Lighthouse's own function returns, which has it in `lhr`. */
function pages(json: unknown): readonly Json[] {
  const several = isObject(json) ? [json] : objects(json);
  return several
    .map((each) => (isObject(each["lhr"]) ? each["lhr"] : each))
    .filter((page) => "lighthouseVersion" in page && isObject(page["audits"]));
}

function* pageReadings(page: Json): Iterable<Reading | Gap> {
  const scope = textAt(page, "finalDisplayedUrl") ?? textAt(page, "finalUrl");
  const broken = objectAt(page, "runtimeError");
  if (textAt(broken, "code") !== undefined && broken["code"] !== "NO_ERROR") {
    const name = scope ?? "page";
    yield { name, why: `Lighthouse could not load it: ${textAt(broken, "message") ?? ""}` };
    return;
  }
  for (const [id, category] of Object.entries(objectAt(page, "categories"))) {
    const value = numberAt(category, "score");
    // Null where an audit of it failed.
    if (Number.isNaN(value)) yield { name: `${id} score`, why: "Lighthouse gave it no score." };
    else yield { name: `${id} score`, scope, value, unit: "", direction: "higher", kind: "timed" };
  }
  for (const [id, audit] of Object.entries(objectAt(page, "audits"))) {
    if (isObject(audit)) yield* auditReadings(id, audit, scope);
  }
}

const units: Readonly<Record<string, string>> = {
  millisecond: "ms",
  second: "s",
  byte: "B",
  element: "elements",
  unitless: "",
};

/** Every numeric audit measures a cost: time, bytes, nodes, shift. */
function* auditReadings(
  name: string,
  audit: Json,
  scope: string | undefined,
): Iterable<Reading | Gap> {
  if (audit["scoreDisplayMode"] === "error") {
    yield { name, why: textAt(audit, "errorMessage") ?? "Lighthouse could not measure it." };
    return;
  }
  const value = numberAt(audit, "numericValue");
  if (Number.isNaN(value)) return;
  const given = textAt(audit, "numericUnit") ?? "unitless";
  const unit = units[given] ?? given;
  const kind = unit === "B" || unit === "elements" ? "counted" : "timed";
  yield { name, scope, value, unit, direction: "lower", kind };
}
