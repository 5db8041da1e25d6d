import { own } from "../json.ts";
import type { Description } from "../document/description.ts";
import { Lifted } from "../lift/lift.ts";
import { frameworks, type FrameworkName } from "./frameworks/index.ts";
import { runtime } from "./frameworks/runtime.ts";
import type { Named } from "./operations/read.ts";
import { tableEntry } from "./operations/table.ts";
import { commentOf, operationTypes } from "./operations/types.ts";
import { signature } from "./output/ours.ts";
import { Declarations } from "./types/declarations.ts";
import { Names } from "./types/names.ts";
import { docComment, memberKey } from "./types/text.ts";

/** Names that the written file uses itself, or that its types would hide from it. */
const reserved = [
  ...["Handlers", "Headers", "Wire", "Reply", "Reading", "Route", "Unreadable", "Router", "Record"],
  ...["Request", "Response", "NextFunction", "Hono", "Context", "FastifyInstance", "FastifyReply"],
  ...["FastifyRequest", "Promise", "Uint8Array", "Error", "URL", "URLSearchParams", "Parameters"],
  ...["Map", "Object", "Number", "String", "Array", "Math", "JSON", "Buffer", "undefined"],
];

/** The whole of `api.ts`: types, handlers, the table of operations, and the framework's router. */
export function writeCode(
  description: Description,
  operations: readonly Named[],
  framework: FrameworkName,
): string {
  const chosen = frameworks[framework];
  const taken = operations.flatMap(({ typeName }) => [`${typeName}Request`, `${typeName}Response`]);
  const declarations = new Declarations(description, new Names([...reserved, ...taken]));
  // Types that the two views write differently are known once all are asked for.
  for (const named of operations) operationTypes(declarations, named);
  const types = operations.flatMap((named) => operationTypes(declarations, named));
  const parts = [
    `// Written by \`lamplighter contract stubs\`; once changed it is never overwritten. ${signature}`,
    `/* eslint-disable */`,
    ...chosen.imports,
    "",
    head(description, chosen.use),
    `export interface Headers {\n  [name: string]: string | number | boolean | null | undefined | readonly unknown[] | object;\n}`,
    declarations.write(),
    ...types,
    handlers(operations),
    table(description, operations),
    ...(framework === "none" ? [] : [runtime, chosen.router(operations)]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function head({ root }: Description, use: string): string {
  const info = own(root.value, "info");
  const name = [own(info, "title"), own(info, "version")].filter(
    (text) => typeof text === "string",
  );
  return docComment([`${name.join(" ")}. Use: ${use}.`], 0).trimEnd();
}

function handlers(operations: readonly Named[]): string {
  const lines = operations.map((named) => {
    const { name, typeName } = named;
    const answer = `${typeName}Response`;
    return `${commentOf(named, 1)}  ${memberKey(name)}(request: ${typeName}Request): ${answer} | Promise<${answer}>;`;
  });
  return `/** One method for each operation; \`createRouter\` and its like call them. */\nexport interface Handlers {\n${lines.join("\n")}\n}`;
}

function table(description: Description, operations: readonly Named[]): string {
  const lifted = new Lifted(description, "request", "reads");
  const entries = operations.map((named) => tableEntry(description, lifted, named));
  return `export const operations = {\n${entries.join("\n")}\n} as const;`;
}
