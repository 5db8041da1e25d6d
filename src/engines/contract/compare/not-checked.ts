import type { NotChecked } from "../../../model/index.ts";
import { methods } from "../api/model.ts";
import type { Description } from "../document/description.ts";
import { isRecord, own, sameJson } from "../json.ts";

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
  for (const { what, why, of } of differences) {
    if (!sameJson(of(base), of(head))) found.push({ what, why });
  }
  return found;
}

interface Part {
  readonly what: string;
  readonly why: string;
  readonly occurs: (description: Description) => boolean;
}

const parts: readonly Part[] = [
  {
    what: "webhooks",
    why: "Messages that the server starts are not compared yet.",
    occurs: ({ root }) => hasMembers(own(root.value, "webhooks")),
  },
  {
    what: "callbacks",
    why: "Messages that the server starts are not compared yet.",
    occurs: (description) =>
      operationsOf(description).some((operation) => hasMembers(own(operation, "callbacks"))),
  },
  {
    what: "`$dynamicRef`",
    why: "Schemas that change with where they are used from are taken to allow everything.",
    occurs: ({ documents }) =>
      [...documents.values()].some(({ value }) => mentions(value, "$dynamicRef")),
  },
];

interface Difference {
  readonly what: string;
  readonly why: string;
  readonly of: (description: Description) => unknown;
}

const differences: readonly Difference[] = [
  {
    what: "security",
    why: "Requirements and schemes changed, and are not compared yet.",
    of: (description) => [
      own(description.root.value, "security"),
      own(own(description.root.value, "components"), "securitySchemes"),
      operationsOf(description).map((operation) => own(operation, "security")),
    ],
  },
  {
    what: "servers",
    why: "Their URLs changed, and are not compared yet.",
    of: ({ root }) => own(root.value, "servers"),
  },
];

function operationsOf(description: Description): unknown[] {
  const paths = own(description.root.value, "paths");
  return Object.values(isRecord(paths) ? paths : {}).flatMap((item) =>
    methods.map((method) => own(item, method)).filter((operation) => operation !== undefined),
  );
}

function hasMembers(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0;
}

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
