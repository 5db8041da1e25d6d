import { readFileSync } from "node:fs";
import { join } from "node:path";
import { correct } from "./corrections.ts";

export type Schema = Record<string, unknown>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** A template such as `/repos/{owner}/{repo}/git/ref/{ref}`. */
  readonly path: string;
  readonly docs: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | undefined;
  /** Status to the schema of its JSON body; undefined for an answer without one. */
  readonly answers: ReadonlyMap<number, Schema | undefined>;
}

interface Content {
  readonly "application/json"?: { readonly schema: Schema };
}

interface RawOperation {
  readonly operationId: string;
  readonly "x-docs"?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Reference | { readonly content?: Content }>>;
}

interface Reference {
  readonly $ref: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly webhooks: Readonly<Record<string, Schema>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const file = join(import.meta.dirname, "..", "slice", "github-api.json");

/** GitHub's own description, cut by scripts/slice-openapi.ts. */
export interface Slice {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly webhooks: Readonly<Record<string, Schema>>;
}

export function readSlice(): Slice {
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => operation(document, path, method, raw)),
  );
  const schemas = document.components["schemas"] as Record<string, Schema>;
  correct(schemas);
  return { operations, schemas, webhooks: document.webhooks };
}

function operation(document: Document, path: string, method: string, raw: RawOperation): Operation {
  const body = raw.requestBody;
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    docs: raw["x-docs"] ?? "https://docs.github.com/rest",
    parameters: (raw.parameters ?? []).map((item) => resolve<Parameter>(document, item)),
    body:
      body === undefined
        ? undefined
        : {
            required: body.required ?? false,
            schema: body.content["application/json"]?.schema ?? {},
          },
    answers: new Map(
      Object.entries(raw.responses).map(([status, answer]) => [
        Number(status),
        resolve<{ content?: Content }>(document, answer).content?.["application/json"]?.schema,
      ]),
    ),
  };
}

function resolve<T>(document: Document, node: T | Reference): T {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return node;
  const [kind = "", name = ""] = node.$ref.replace("#/components/", "").split("/");
  return document.components[kind]?.[name] as T;
}
