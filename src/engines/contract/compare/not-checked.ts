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
  for (const { what, why, differs } of differences) {
    if (differs(base, head)) found.push({ what, why });
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
      operationsOf(description).some(([, operation]) => hasMembers(own(operation, "callbacks"))),
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
  readonly differs: (base: Description, head: Description) => boolean;
}

const differences: readonly Difference[] = [
  {
    what: "security",
    why: "Requirements or schemes changed, and are not compared yet.",
    differs: (base, head) =>
      !sameJson(own(base.root.value, "security"), own(head.root.value, "security")) ||
      !sameJson(schemesOf(base), schemesOf(head)) ||
      securityChanged(base, head),
  },
  {
    what: "servers",
    why: "Their URLs changed, and are not compared yet.",
    differs: (base, head) =>
      !sameJson(own(base.root.value, "servers"), own(head.root.value, "servers")),
  },
];

function schemesOf({ root }: Description): unknown {
  return own(own(root.value, "components"), "securitySchemes") ?? {};
}

/** Looks at operations that are on both sides under the same name. */
function securityChanged(base: Description, head: Description): boolean {
  const after = new Map(operationsOf(head));
  return operationsOf(base).some(([name, operation]) => {
    const twin = after.get(name);
    return twin !== undefined && !sameJson(own(operation, "security"), own(twin, "security"));
  });
}

function operationsOf({ root }: Description): (readonly [name: string, operation: unknown])[] {
  const paths = own(root.value, "paths");
  return Object.entries(isRecord(paths) ? paths : {}).flatMap(([path, item]) =>
    methods
      .map((method) => [`${method} ${path}`, own(item, method)] as const)
      .filter(([, operation]) => operation !== undefined),
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
