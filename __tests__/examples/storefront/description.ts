import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

export type Json = Record<string, unknown>;

/** A node of the description, with its place so that a validator can be compiled for it. */
export interface Node {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly example: unknown;
  readonly schema: Node;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly secured: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Node; readonly example: Json } | undefined;
  readonly responses: ReadonlyMap<number, Node>;
}

const files = ["openapi.yaml", "schemas/common.yaml"];
const methods = ["get", "put", "post", "delete"];
const idOf = (file: string): string => `http://storefront.test/${file}`;

export class Description {
  readonly operations: readonly Operation[];
  readonly #documents: ReadonlyMap<string, Json>;
  readonly #ajv = addFormats.default(new Ajv2020({ strict: false, validateSchema: false }));

  constructor(folder: string) {
    const read = (file: string): Json => parse(readFileSync(join(folder, file), "utf8")) as Json;
    this.#documents = new Map(files.map((file) => [file, read(file)]));
    for (const [file, document] of this.#documents) {
      this.#ajv.addSchema(closed(document) as Json, idOf(file));
    }
    const root: Node = { file: "openapi.yaml", pointer: "", value: this.#document("openapi.yaml") };
    this.operations = this.children(this.child(root, "paths")).flatMap(([path, item]) =>
      this.children(item)
        .filter(([method]) => methods.includes(method))
        .map(([method, node]) => this.#operation(path, item, method, node)),
    );
  }

  validator(node: Node): ValidateFunction {
    return this.#ajv.compile({ $ref: `${idOf(node.file)}#${node.pointer}` });
  }

  child(node: Node, key: string): Node {
    const pointer = `${node.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return this.resolve({ file: node.file, pointer, value: node.value[key] as Json });
  }

  children(node: Node): [string, Node][] {
    return Object.entries(node.value)
      .filter(([, value]) => typeof value === "object" && value !== null)
      .map(([key]) => [key, this.child(node, key)]);
  }

  /** Follows a reference, also into another file. Keywords beside it stay with the caller. */
  resolve(node: Node): Node {
    const reference = node.value["$ref"];
    if (typeof reference !== "string") return node;
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? node.file : posix.join(posix.dirname(node.file), path);
    return pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce((at, key) => this.child(at, key), {
        file,
        pointer: "",
        value: this.#document(file),
      });
  }

  #document(file: string): Json {
    const document = this.#documents.get(file);
    if (document === undefined) throw new Error(`the description has no file ${file}`);
    return document;
  }

  #operation(path: string, item: Node, method: string, node: Node): Operation {
    const parameters = [item, node]
      .filter(({ value }) => Array.isArray(value["parameters"]))
      .flatMap((owner) => this.children(this.child(owner, "parameters")))
      .map(([, parameter]) => ({
        ...(parameter.value as unknown as Parameter),
        required: parameter.value["required"] === true,
        schema: this.child(parameter, "schema"),
      }));
    const content = "requestBody" in node.value && this.#media(this.child(node, "requestBody"));
    return {
      id: String(node.value["operationId"]),
      method: method.toUpperCase(),
      path,
      secured: "security" in node.value,
      parameters,
      body: content
        ? {
            schema: {
              ...content,
              pointer: `${content.pointer}/schema`,
              value: content.value["schema"] as Json,
            },
            example: content.value["example"] as Json,
          }
        : undefined,
      responses: new Map(
        this.children(this.child(node, "responses")).map(([status, response]) => [
          Number(status),
          response,
        ]),
      ),
    };
  }

  #media(body: Node): Node {
    return this.child(this.child(body, "content"), "application/json");
  }
}

/** The same schemas with every object closed, so that a property nobody describes is an error. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const node = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, closed(child)]),
  );
  const isOpenObject = node["type"] === "object" && "properties" in node;
  return isOpenObject ? { additionalProperties: false, ...node } : node;
}
