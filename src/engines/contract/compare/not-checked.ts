import type { NotChecked } from "../../../model/index.ts";
import type { Description } from "../document/description.ts";
import { own } from "../json.ts";

/** Parts of the two descriptions that the comparison did not look at, each with the reason. */
export function notChecked(base: Description, head: Description): NotChecked[] {
  const sides = [base, head];
  const found: NotChecked[] = [...new Set(sides.flatMap(({ remote }) => remote))].map(
    (reference) => ({
      what: `\`${reference}\``,
      why: "References to the network are not followed.",
    }),
  );
  for (const { what, why, occurs } of parts) if (sides.some(occurs)) found.push({ what, why });
  return found;
}

interface Part {
  readonly what: string;
  readonly why: string;
  readonly occurs: (description: Description) => boolean;
}

const parts: readonly Part[] = [
  {
    what: "`jsonSchemaDialect`",
    why: "Schemas of another dialect are read as JSON Schema 2020-12.",
    occurs({ root }) {
      const dialect = own(root.value, "jsonSchemaDialect");
      return typeof dialect === "string" && !/draft\/2020-12|oas\/3\.[12]\/dialect/.test(dialect);
    },
  },
  {
    what: "`$dynamicRef`",
    why: "Schemas that change with where they are used from are taken to allow everything.",
    // The keyword came with JSON Schema 2020-12, and that with OpenAPI 3.1.
    occurs: ({ dialect, documents }) =>
      dialect === "3.1" &&
      [...documents.values()].some(({ value }) => mentions(value, "$dynamicRef")),
  },
];

function mentions(document: unknown, key: string): boolean {
  const seen = new Set<object>();
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (own(value, key) !== undefined) return true;
    open.push(...(Object.values(value) as unknown[]));
  }
  return false;
}
