import type { Parameter } from "../../api/model.ts";
import { own } from "../../json.ts";
import type { Description } from "../../document/description.ts";
import { wireText } from "../../proof/values.ts";
import { elementAt } from "../element.ts";

export interface Style {
  readonly style: string;
  readonly explode: boolean;
}

const defaults = { query: "form", cookie: "form", path: "simple", header: "simple" } as const;

/** How a parameter is written (OpenAPI 3.1, "Style Values"). */
export function styleOf(description: Description, parameter: Parameter): Style {
  const { value } = elementAt(description, parameter);
  const style = own(value, "style");
  const named = typeof style === "string" ? style : defaults[parameter.in];
  const explode = own(value, "explode");
  return { style: named, explode: typeof explode === "boolean" ? explode : named === "form" };
}

/** Name and value pairs of a query or cookie, not yet encoded. */
export function pairsOf(
  name: string,
  value: unknown,
  { style, explode }: Style,
): [string, string][] {
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => [name, wireText(item)]);
    const between = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
    return [[name, value.map(wireText).join(between)]];
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => [key, wireText(member)] as const);
    if (style === "deepObject") return members.map(([key, text]) => [`${name}[${key}]`, text]);
    if (explode) return members.map(([key, text]) => [key, text]);
  }
  return [[name, wireText(value)]];
}

/** One segment of a path, encoded. */
export function segmentOf(name: string, value: unknown, { style, explode }: Style): string {
  const texts = itemsOf(value, explode).map(encodeURIComponent);
  if (style === "label") return `.${texts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return texts.join(",").replaceAll("%3D", "=");
  return explode && Array.isArray(value)
    ? texts.map((text) => `;${name}=${text}`).join("")
    : `;${name}=${texts.join(",")}`;
}

/** The text of a header, which is not encoded (OpenAPI 3.1.1, "Percent-Encoding"). */
export function headerText(value: unknown, { explode }: Style): string {
  return itemsOf(value, explode).join(",");
}

function itemsOf(value: unknown, explode: boolean): string[] {
  if (Array.isArray(value)) return value.map(wireText);
  if (typeof value !== "object" || value === null) return [wireText(value)];
  const members = Object.entries(value);
  return explode
    ? members.map(([key, member]) => `${key}=${wireText(member)}`)
    : members.flatMap(([key, member]) => [key, wireText(member)]);
}
