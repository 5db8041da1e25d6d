import { count } from "../../../model/index.ts";
import type { Evidence } from "../evidence.ts";

interface Part {
  readonly kind: string;
  readonly items: readonly Evidence[];
}

const mostPhrases = 3;

/** One sentence about a place: what weighs most first, each with the number of its evidence. */
export function seen(place: string, parts: readonly Part[]): string {
  return place.startsWith("all ") ? ofGroup(place.slice(4), parts) : ofFile(parts);
}

function ofFile(parts: readonly Part[]): string {
  const [first] = parts.flatMap(({ items }) => items);
  const name = first?.where?.path ?? first?.subject ?? "";
  const hot = parts.some(({ kind }) => kind === "hotspot");
  // A hotspot's own phrase says how often it was changed.
  const worth = parts.filter(({ kind }) => !(hot && kind === "churn"));
  const told = worth.slice(0, mostPhrases).map(({ items }) => {
    const [item] = items;
    const rest = items.length - 1;
    return `${item?.text ?? ""} (${item?.id ?? ""}${rest > 0 ? ` and ${rest} more such` : ""})`;
  });
  return `${quoted(name)} ${told.join("; it ")}.`;
}

function ofGroup(group: string, parts: readonly Part[]): string {
  const items = parts.flatMap((part) => part.items);
  if (items.length === 1) return ofFile(parts);
  const files = new Set(items.map(({ where, subject }) => where?.path ?? subject));
  const across = files.size > 1 ? ` in ${count(files.size, "file")}` : "";
  const [first, second] = items.map(
    ({ id, where, subject, text }) => `${quoted(where?.path ?? subject)} ${text} (${id})`,
  );
  const more = items.length > 2 ? `, and ${items.length - 2} more` : "";
  return `${items.length} ${group}${across}: ${first ?? ""}, ${second ?? ""}${more}.`;
}

/** As code, which a backtick in a name would end. */
function quoted(name: string): string {
  return `\`${name.replaceAll("`", "'")}\``;
}
