export const id = 8194;
export const ids = [8194];
export const modules = {

/***/ 58194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractStubs: () => (/* binding */ contractStubs)
});

// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(28890);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 9 modules
var load = __webpack_require__(34248);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(95770);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(92957);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/types/text.js
function literal(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function memberKey(name) {
    return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : literal(name);
}
function indent(depth) {
    return "  ".repeat(depth);
}
const maxComment = 500;
function docComment(texts, depth) {
    const lines = texts
        .filter((text) => typeof text === "string")
        .map((text) => tamed(text.split(/\n\s*\n/)[0] ?? ""))
        .filter((text) => text !== "")
        .flatMap((text) => text.split("\n"));
    if (lines.length === 0)
        return "";
    const pad = indent(depth);
    if (lines.length === 1)
        return `${pad}/** ${lines[0] ?? ""} */\n`;
    return `${pad}/**\n${lines.map((line) => `${pad} * ${line}`.trimEnd()).join("\n")}\n${pad} */\n`;
}
function tamed(text) {
    const cut = text.length > maxComment ? `${text.slice(0, maxComment)}…` : text;
    return cut
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, " ")
        .replaceAll("*/", "*\\/")
        .replaceAll("@ts-", "@ ts-")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("\n");
}

// EXTERNAL MODULE: ./build/engines/contract/mock/route/template.js
var template = __webpack_require__(79108);
// EXTERNAL MODULE: ./build/engines/contract/api/read.js + 3 modules
var read = __webpack_require__(55458);
// EXTERNAL MODULE: ./build/engines/contract/mock/source.js
var mock_source = __webpack_require__(85853);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/types/names.js
class Names {
    #byKey = new Map();
    #taken;
    #fold;
    constructor(reserved, fold = (name) => name) {
        this.#taken = new Set(reserved.map(fold));
        this.#fold = fold;
    }
    of(key, wish) {
        const known = this.#byKey.get(key);
        if (known !== undefined)
            return known;
        const base = wish();
        let name = base;
        for (let count = 2; this.#taken.has(this.#fold(name)); count += 1)
            name = `${base}${count}`;
        this.#taken.add(this.#fold(name));
        this.#byKey.set(key, name);
        return name;
    }
}
const maxLength = 80;
function pascalCase(text) {
    const joined = text
        .normalize("NFC")
        .split(/[^\p{L}\p{Nd}]+/u)
        .filter((word) => word !== "")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");
    const name = Array.from(joined).slice(0, maxLength).join("");
    return /^\p{L}/u.test(name) ? name : `X${name}`;
}
function camelCase(text) {
    const name = pascalCase(text);
    return name.charAt(0).toLowerCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/operations/read.js





const inherited = Object.getOwnPropertyNames(Object.prototype);
function namedOperations(description) {
    const names = new Names(["then", ...inherited], (name) => name.toLowerCase());
    return (0,read/* readPaths */.V)(description)
        .flatMap((item) => item.operations)
        .map((operation) => {
        const source = (0,mock_source/* valueOf */.R)(description, operation);
        const id = (0,json/* own */.ZV)(source, "operationId");
        const key = `${operation.method} ${operation.path}`;
        const wish = typeof id === "string" && /[\p{L}\p{Nd}]/u.test(id) ? id : spoken(operation);
        const name = names.of(key, () => camelCase(wish));
        return { operation, name, typeName: pascalCase(name), source };
    })
        .sort((left, right) => byConcreteness(left.operation.path, right.operation.path));
}
function spoken({ method, path }) {
    return `${method.toLowerCase()} ${path.replace(/\{([^{}]*)\}/g, " by $1 ")}`;
}
function byConcreteness(left, right) {
    const [a, b] = [(0,template/* segmentsOf */.O)(left), (0,template/* segmentsOf */.O)(right)];
    for (const [index, segment] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const difference = Math.min(segment.names.length, 1) - Math.min(other.names.length, 1);
        if (difference !== 0)
            return difference;
        const literal = (parts) => parts.join("");
        const [one, two] = [literal(segment.literals), literal(other.literals)];
        if (segment.names.length === 0 && one !== two)
            return one < two ? -1 : 1;
    }
    return a.length - b.length;
}
const reserved = new Set(["accept", "content-type", "authorization"]);
function parametersOf({ parameters }, place) {
    const listed = parameters
        .filter((parameter) => parameter.in === place)
        .filter(({ name }) => place !== "header" || !reserved.has(name.toLowerCase()));
    const keyed = listed.map((parameter) => [keyIn(place, parameter.name), parameter]);
    return [...new Map(keyed).values()];
}
function keyIn(place, name) {
    return place === "header" ? name.toLowerCase() : name;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var schema_read = __webpack_require__(89483);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(79388);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/operations/reading.js






const separators = { spaceDelimited: " ", pipeDelimited: "|" };
const maxChoices = 6;
function readingOf(description, lifted, parameter) {
    const { in: place, name, required, schema, mediaType } = parameter;
    const named = { in: place, name: keyIn(place, name) };
    const base = required ? { ...named, required: true } : named;
    if (mediaType !== undefined)
        return { ...base, kind: "json" };
    if (schema === undefined)
        return { ...base, kind: "string" };
    const source = (0,mock_source/* valueOf */.R)(description, parameter);
    const style = styleOf(place, (0,json/* own */.ZV)(source, "style"));
    const explode = (0,json/* own */.ZV)(source, "explode") ?? style === "form";
    const resolve = (one) => lifted.target(one);
    const conjunction = (0,expand/* expand */.f)(resolve, [lifted.schemaAt(schema)]);
    const kind = kindOf(resolve, [lifted.schemaAt(schema)]);
    if (kind === "list") {
        const items = `${kindOf(resolve, (0,schema_read/* itemSchemas */.uT)(conjunction, 0))}[]`;
        if (place === "query" && explode === true)
            return { ...base, kind: items };
        return { ...base, kind: items, separator: separators[style] ?? "," };
    }
    if (kind !== "object")
        return { ...base, kind };
    const entries = [...(0,schema_read/* documented */.fp)(conjunction)];
    const members = Object.fromEntries(entries.map(([key, one]) => [key, kindOf(resolve, one)]));
    if (style === "deepObject")
        return { ...base, kind: "object", members };
    return place === "query" && explode === true
        ? { ...base, kind: "spread", members }
        : { ...base, kind: "string" };
}
function styleOf(place, written) {
    if (typeof written === "string")
        return written;
    return place === "query" || place === "cookie" ? "form" : "simple";
}
function kindOf(resolve, schemas) {
    const types = typesIn(resolve, schemas);
    const scalars = ["number", "boolean", "string"].filter((type) => types.has(type));
    if (types.has("array") && types.has("object"))
        return "string";
    if (scalars.length > 0)
        return scalars.join("|");
    return types.has("array") ? "list" : types.has("object") ? "object" : "string";
}
function typesIn(resolve, schemas, depth = 0) {
    const conjunction = (0,expand/* expand */.f)(resolve, schemas);
    const listed = (0,schema_read/* valuesOf */.sm)(conjunction)?.map(fits/* typeOf */.QP) ?? [...(0,schema_read/* typesOf */.pl)(conjunction)];
    const plain = (types) => new Set(types.map((type) => (type === "integer" ? "number" : type)));
    if (depth > maxChoices)
        return plain(listed);
    return conjunction.choices.reduce((types, { members }) => {
        const offered = members.map((one) => typesIn(resolve, [one], depth + 1));
        return new Set([...types].filter((type) => offered.some((one) => one.has(type))));
    }, plain(listed));
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/operations/table.js




function tableEntry(description, lifted, { operation, name }) {
    const places = ["path", "query", "header", "cookie"];
    const readings = places
        .flatMap((place) => parametersOf(operation, place))
        .map((parameter) => `${indent(3)}${object(readingOf(description, lifted, parameter))},\n`);
    const segments = (0,template/* segmentsOf */.O)(operation.path).filter(isOpen);
    const lines = [
        `method: ${literal(operation.method)},`,
        `path: ${literal(operation.path)},`,
        `segments: ${list(segments)},`,
        readings.length === 0 ? "parameters: []," : `parameters: [\n${readings.join("")}${indent(2)}],`,
        `types: ${object(typesByStatus(operation))},`,
    ];
    const inner = lines.map((line) => `${indent(2)}${line}\n`).join("");
    return `${indent(1)}${memberKey(name)}: {\n${inner}${indent(1)}},`;
}
function isOpen({ literals, names }) {
    return names.length > 0 || !/^[\w.~@-]*$/.test(literals.join(""));
}
function typesByStatus({ responses }) {
    return Object.fromEntries(responses.flatMap(({ status, content }) => content[0] === undefined ? [] : [[status, content[0].name]]));
}
function value(given) {
    if (typeof given === "string")
        return literal(given);
    if (Array.isArray(given))
        return list(given);
    return typeof given === "object" && given !== null ? object(given) : String(given);
}
function list(items) {
    return `[${items.map(value).join(", ")}]`;
}
function object(members) {
    const inner = Object.entries(members).map(([key, one]) => `${memberKey(key)}: ${value(one)}`);
    return inner.length === 0 ? "{}" : `{ ${inner.join(", ")} }`;
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/framework.js


function routePath({ path }) {
    let count = 0;
    const segments = (0,template/* segmentsOf */.O)(path).map((segment) => {
        if (!isOpen(segment))
            return segment.literals.join("");
        count += 1;
        return `:p${count - 1}`;
    });
    return `/${segments.join("/")}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/express.js


const express = {
    dependency: "express",
    imports: [
        'import express, { type NextFunction, type Request, type Response, type Router } from "express";',
    ],
    use: "app.use(createRouter(handlers))",
    router: (operations) => {
        const routes = operations.map(({ name, operation }) => {
            const handle = `serve(operations${access(name)}, (input) => handlers${access(name)}(input))`;
            const path = literal(routePath(operation));
            if (operation.method !== "QUERY") {
                return `  router.${operation.method.toLowerCase()}(${path}, ${handle});`;
            }
            return `  router.all(${path}, (request, response, next) => {
    if (request.method === "QUERY") ${handle}(request, response, next);
    else next();
  });`;
        });
        return `${glue}

/** Bodies arrive parsed, and unchecked: that they are as described is for the handlers to see to. */
export function createRouter(handlers: Handlers): Router {
  const router = express.Router();
  router.use(express.json({ type: ["application/json", "application/*+json"], strict: false }));
  router.use(express.urlencoded({ extended: true }));
  router.use(express.text({ type: "text/*" }));
${routes.join("\n")}
  return router;
}`;
    },
};
function access(name) {
    const key = memberKey(name);
    return key === name ? `.${name}` : `[${key}]`;
}
const glue = `function serve(route: Route, handle: (input: never) => unknown) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const parameters = request.params as Record<string, string | undefined>;
    answer(route, handle, {
      url: request.originalUrl,
      contentType: request.get("content-type"),
      body: () => request.body as unknown,
      segment: (index) => parameters[\`p\${index}\`] ?? "",
      header: (name) => request.get(name),
    }).then(({ status, headers, body }) => {
      response.status(status);
      for (const [name, value] of headers) response.setHeader(name, value);
      if (body === undefined) response.end();
      else response.send(typeof body === "string" ? body : Buffer.from(body));
    }, next);
  };
}`;

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/fastify.js


const fastify = {
    dependency: "fastify",
    imports: ['import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";'],
    use: "app.register(createRoutes(handlers))",
    router: (operations) => {
        const ordered = [...operations].sort((left, right) => Number(right.operation.method === "HEAD") - Number(left.operation.method === "HEAD"));
        const own = ["QUERY"].filter((method) => operations.some(({ operation }) => operation.method === method));
        const added = own.map((method) => `    app.addHttpMethod(${literal(method)}, { hasBody: true });`);
        const routes = ordered.map(({ name, operation }) => {
            const key = memberKey(name);
            const of = (object) => (key === name ? `${object}.${name}` : `${object}[${key}]`);
            return `    app.route({
      method: ${literal(operation.method)},
      url: ${literal(routePath(operation))},
      handler: serve(${of("operations")}, (input) => ${of("handlers")}(input)),
    });`;
        });
        return `${fastify_glue}

/** Bodies arrive parsed, and unchecked: that they are as described is for the handlers to see to. */
export function createRoutes(handlers: Handlers): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
${[...added, ...routes].join("\n")}
    await Promise.resolve();
  };
}`;
    },
};
const fastify_glue = `function serve(route: Route, handle: (input: never) => unknown) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const parameters = request.params as Record<string, string | undefined>;
    const { status, headers, body } = await answer(route, handle, {
      url: request.url,
      contentType: request.headers["content-type"],
      body: () => request.body,
      segment: (index) => parameters[\`p\${index}\`] ?? "",
      header: (name) => {
        const value = request.headers[name];
        return Array.isArray(value) ? value.join(", ") : value;
      },
    });
    reply.code(status);
    for (const [name, value] of headers) reply.header(name, value);
    return reply.send(body instanceof Uint8Array ? Buffer.from(body) : body);
  };
}`;

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/hono.js


const hono = {
    dependency: "hono",
    imports: ['import { Hono, type Context } from "hono";'],
    use: 'app.route("/", createRoutes(handlers))',
    router: (operations) => {
        const routes = operations.map(({ name, operation }) => {
            const key = memberKey(name);
            const of = (object) => (key === name ? `${object}.${name}` : `${object}[${key}]`);
            const handle = `serve(${of("operations")}, (input) => ${of("handlers")}(input))`;
            return `  app.on(${literal(operation.method)}, ${literal(routePath(operation))}, ${handle});`;
        });
        return `${hono_glue}

/** Bodies arrive parsed, and unchecked: that they are as described is for the handlers to see to. */
export function createRoutes(handlers: Handlers): Hono {
  const app = new Hono();
${routes.join("\n")}
  return app;
}`;
    },
};
const hono_glue = `function serve(route: Route, handle: (input: never) => unknown) {
  return async (context: Context): Promise<Response> => {
    const contentType = context.req.header("content-type");
    const { status, headers, body } = await answer(route, handle, {
      url: context.req.url,
      contentType,
      body: () => readBody(context, contentType ?? ""),
      segment: (index) => context.req.param(\`p\${index}\`) ?? "",
      header: (name) => context.req.header(name),
    });
    const sent = body instanceof Uint8Array ? new Uint8Array(body) : body;
    return new Response(sent ?? null, { status, headers: headers.map(([name, value]) => [name, value] as [string, string]) });
  };
}

async function readBody(context: Context, type: string): Promise<unknown> {
  if (/[/+]json\\b/i.test(type)) {
    const text = await context.req.text();
    try {
      return text === "" ? undefined : (JSON.parse(text) as unknown);
    } catch {
      throw new Unreadable(400, "The body is no JSON");
    }
  }
  if (/form/i.test(type)) return context.req.parseBody({ all: true });
  if (/^text\\//i.test(type)) return context.req.text();
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}`;

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/none.js
const none = {
    dependency: undefined,
    imports: [],
    use: "the types `Handlers` and the table `operations`",
    router: () => "",
};

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/index.js




const frameworks = { express: express, fastify: fastify, hono: hono, none: none };

;// CONCATENATED MODULE: ./build/engines/contract/stubs/frameworks/runtime.js
const runtime = `/** What came over the wire, in the words of no framework. */
interface Wire {
  readonly url: string;
  readonly contentType: string | undefined;
  body(): unknown;
  segment(index: number): string;
  header(name: string): string | undefined;
}

interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | Uint8Array | undefined;
}

interface Reading {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly kind: string;
  readonly required?: true;
  readonly separator?: string;
  readonly members?: Readonly<Record<string, string>>;
}

interface Route {
  readonly segments: readonly { readonly literals: readonly string[]; readonly names: readonly string[] }[];
  readonly parameters: readonly Reading[];
  readonly types: Readonly<Record<string, string>>;
}

/** A request that cannot be read: answered with its status, as RFC 9457 has it. */
class Unreadable extends Error {
  readonly status: 400 | 404;

  constructor(status: 400 | 404, detail: string) {
    super(detail);
    this.status = status;
  }
}

async function answer(route: Route, handle: (input: never) => unknown, wire: Wire): Promise<Reply> {
  try {
    const input = { ...readInput(route, wire), contentType: essence(wire.contentType), body: await wire.body() };
    const given = await handle(input as never);
    return toReply(route, given as Parameters<typeof toReply>[1]);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const title = error.status === 404 ? "Not Found" : "Bad Request";
    const problem = { type: "about:blank", title, status: error.status, detail: error.message };
    return {
      status: error.status,
      headers: [["Content-Type", "application/problem+json"]],
      body: JSON.stringify(problem),
    };
  }
}

function essence(type: string | undefined): string | undefined {
  return type?.split(";")[0]?.trim().toLowerCase();
}

function toReply(
  route: Route,
  given: { status: number; headers?: Headers; contentType?: string; body?: unknown },
): Reply {
  const { status, body } = given;
  const range = \`\${Math.floor(status / 100)}XX\`;
  const type = given.contentType ?? route.types[status] ?? route.types[range] ?? route.types["default"] ?? "application/json";
  const headers = Object.entries(given.headers ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)] as const);
  if (body === undefined) return { status, headers, body: undefined };
  const plain = body instanceof Uint8Array || (typeof body === "string" && !/[/+]json\\b/i.test(type));
  return {
    status,
    headers: [["Content-Type", type], ...headers],
    body: plain ? (body as string | Uint8Array) : JSON.stringify(body),
  };
}

function readInput(route: Route, wire: Wire): Record<string, unknown> {
  const path = new Map<string, string>();
  for (const [index, { literals, names }] of route.segments.entries()) {
    const values = split(literals, wire.segment(index));
    for (const [place, name] of names.entries()) path.set(name, values[place] ?? "");
  }
  const query = new URL(wire.url, "http://localhost").searchParams;
  const cookies = new URLSearchParams((wire.header("cookie") ?? "").replace(/;\\s*/g, "&"));
  const input: Record<string, Record<string, unknown>> = { path: {}, query: {}, headers: {}, cookies: {} };
  const members = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;
  for (const reading of route.parameters) {
    const texts =
      reading.in === "query"
        ? query.getAll(reading.name)
        : [
            reading.in === "path"
              ? path.get(reading.name)
              : reading.in === "cookie"
                ? (cookies.get(reading.name) ?? undefined)
                : wire.header(reading.name),
          ].filter((text) => text !== undefined);
    const value = reading.members === undefined ? readValue(reading, texts) : readMembers(reading, query);
    if (value === undefined && reading.required === true) {
      throw new Unreadable(400, \`\${reading.in} parameter "\${reading.name}" is required\`);
    }
    const target = input[members[reading.in]] ?? {};
    if (value !== undefined) Object.defineProperty(target, reading.name, { value, enumerable: true });
  }
  return input;
}

/** Takes a path segment apart at its literals; each value has at least one character. */
function split(literals: readonly string[], text: string): string[] {
  const [first = "", ...others] = literals;
  const values: string[] = [];
  let from = first.length;
  let fits = text.startsWith(first);
  for (const [index, literal] of others.entries()) {
    const last = index === others.length - 1;
    const end = last ? text.length - literal.length : text.indexOf(literal, from + 1);
    if (end < from + 1 || !text.startsWith(literal, end)) fits = false;
    values.push(text.slice(from, end));
    from = end + literal.length;
  }
  if (!fits || from !== text.length) throw new Unreadable(404, "There is no such path");
  return values;
}

function readValue(reading: Reading, texts: readonly string[]): unknown {
  const [first] = texts;
  if (first === undefined) return undefined;
  if (!reading.kind.endsWith("[]")) return readScalar(reading, reading.kind, first);
  const kind = reading.kind.slice(0, -2);
  const { separator } = reading;
  const items = separator === undefined ? texts : first === "" ? [] : first.split(separator);
  return items.map((item) => readScalar(reading, kind, item));
}

/** \`name[member]=value\` in the query, or \`member=value\` where the object is spread over it. */
function readMembers(reading: Reading, query: URLSearchParams): unknown {
  const found: [string, unknown][] = [];
  for (const [member, kind] of Object.entries(reading.members ?? {})) {
    const text = query.get(reading.kind === "spread" ? member : \`\${reading.name}[\${member}]\`);
    if (text !== null) found.push([member, readScalar(reading, kind, text)]);
  }
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function readScalar(reading: Reading, kind: string, text: string): unknown {
  const kinds = kind.split("|");
  if (kinds.includes("number") && /^[+-]?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?$/i.test(text)) return Number(text);
  if (kinds.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (kinds.includes("json")) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Refused below.
    }
  }
  if (["number", "boolean", "json"].includes(kinds.at(-1) ?? "")) {
    throw new Unreadable(400, \`\${reading.in} parameter "\${reading.name}" is no \${kinds.join(" or ")}\`);
  }
  return text;
}`;

// EXTERNAL MODULE: ./build/engines/contract/api/media.js
var api_media = __webpack_require__(72316);
// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var model = __webpack_require__(80209);
// EXTERNAL MODULE: ./build/engines/contract/mock/answer/negotiate.js
var negotiate = __webpack_require__(55049);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/operations/types.js






const places = [
    ["path", "path"],
    ["query", "query"],
    ["header", "headers"],
    ["cookie", "cookies"],
];
function operationTypes(declarations, named) {
    const comment = commentOf(named, 0);
    const request = requestType(declarations, named);
    const responses = named.operation.responses.map((one) => responseType(declarations, one));
    const answers = responses.flat();
    const all = answers.length === 0 ? ["{ status: number; headers?: Headers; body?: unknown }"] : answers;
    return [
        declarations.finish("request", `${comment}export type ${named.typeName}Request = ${request};`),
        declarations.finish("response", `export type ${named.typeName}Response =\n${all.map((one) => `  | ${one}`).join("\n")};`),
    ];
}
function commentOf({ operation, source }, depth) {
    const deprecated = operation.deprecated ? "@deprecated" : undefined;
    const summary = (0,json/* own */.ZV)(source, "summary") ?? (0,json/* own */.ZV)(source, "description");
    return docComment([summary, `\`${(0,model/* title */.D)(operation)}\``, deprecated], depth);
}
function requestType(declarations, { operation }) {
    const lines = places.flatMap(([place, member]) => {
        const parameters = parametersOf(operation, place);
        if (parameters.length === 0)
            return [];
        const inner = parameters.map((parameter) => parameterLine(declarations, parameter));
        return [`  ${member}: {\n${inner.join("\n")}\n  };`];
    });
    const { content = [], required = false } = operation.requestBody ?? {};
    const [first, ...others] = content;
    const mark = required ? "" : "?";
    if (first !== undefined && others.length === 0) {
        lines.push(`  body${mark}: ${bodyType(declarations, "request", first)};`);
    }
    const parts = lines.length === 0 ? [] : [`{\n${lines.join("\n")}\n}`];
    if (others.length > 0) {
        const bodies = content.map((media) => `{ contentType${mark}: ${literal((0,api_media/* essence */.Pf)(media.name))}; body${mark}: ${bodyType(declarations, "request", media)} }`);
        parts.push(`(\n${bodies.map((one) => `  | ${one}`).join("\n")}\n)`);
    }
    return parts.length === 0 ? "{ [name: string]: never }" : parts.join(" & ");
}
function parameterLine(declarations, { in: place, name, required, schema }) {
    const type = schema === undefined ? "string" : declarations.typeAt("request", schema, 2);
    return `    ${memberKey(keyIn(place, name))}${required ? "" : "?"}: ${type};`;
}
function bodyType(declarations, view, media) {
    if ((0,negotiate/* isJson */.F)(media.name) || /form/i.test(media.name))
        return declarations.typeAt(view, media.schema, 1);
    if (/^text\//i.test(media.name))
        return "string";
    return view === "request" ? "Uint8Array" : "Uint8Array | string";
}
function responseType(declarations, response) {
    const status = /^\d{3}$/.test(response.status) ? response.status : "number";
    const base = `status: ${status}; ${headersType(declarations, response)}`;
    if (response.content.length === 0)
        return [`{ ${base} }`];
    return response.content.map((media, index) => {
        const type = `contentType${index === 0 ? "?" : ""}: ${literal(media.name)}`;
        return `{ ${base}; ${type}; body: ${bodyType(declarations, "response", media)} }`;
    });
}
function headersType(declarations, { headers }) {
    if (headers.length === 0)
        return "headers?: Headers";
    const lines = headers.map(({ name, required, schema }) => {
        const type = schema === undefined ? "string" : declarations.typeAt("response", schema, 2);
        return `${memberKey(name)}${required ? "" : "?"}: ${type}`;
    });
    const needed = headers.some(({ required }) => required) ? "" : "?";
    return `headers${needed}: { ${lines.join("; ")} } & Headers`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/output/ours.js

const blank = "0".repeat(64);
const mark = /lamplighter-sha256: ([0-9a-f]{64})/;
const signature = `lamplighter-sha256: ${blank}`;
function signed(text) {
    return text.replace(mark, `lamplighter-sha256: ${hashOf(text)}`);
}
function isOurs(text) {
    const plain = text.replaceAll("\r\n", "\n");
    const head = plain.split("\n", 3).slice(0, 2).join("\n");
    const found = mark.exec(head)?.[1];
    return found !== undefined && found === hashOf(plain.replace(mark, signature));
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var pointer = __webpack_require__(44148);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/types/types.js




const maxDepth = 60;
class TypeWriter {
    #lifted;
    #refer;
    constructor(lifted, refer) {
        this.#lifted = lifted;
        this.#refer = refer;
    }
    write(schema, depth, immediate = true, nesting = 0) {
        if (nesting > maxDepth)
            return "unknown";
        if ((0,schema_read/* isNothing */.qv)(schema))
            return "never";
        const next = (inner) => this.write(inner, depth, immediate, nesting + 1);
        const parts = [];
        const target = this.#lifted.target(schema);
        const spot = target === undefined ? undefined : this.#lifted.origin(target);
        if (spot !== undefined)
            parts.push(this.#refer(spot, immediate));
        const said = this.#own(schema, depth, nesting);
        if (said !== undefined)
            parts.push(said);
        for (const member of (schema["allOf"] ?? []))
            parts.push(next(member));
        for (const keyword of ["anyOf", "oneOf"]) {
            const members = (schema[keyword] ?? []);
            if (members.length > 0)
                parts.push(union(members.map(next)));
        }
        return intersection(parts);
    }
    #own(schema, depth, nesting) {
        const types = typesOf(schema);
        const values = Object.hasOwn(schema, "const") ? [schema["const"]] : schema["enum"];
        if (Array.isArray(values)) {
            const fitting = values.filter((value) => types === undefined || isOf(types, value));
            return union(fitting.map(literalType));
        }
        const spoken = types ?? spokenOf(schema);
        if (spoken === undefined)
            return undefined;
        return union(spoken.map((type) => {
            if (type === "array")
                return this.#array(schema, depth, nesting);
            if (type === "object")
                return this.#object(schema, depth, nesting);
            return type === "integer" ? "number" : type;
        }));
    }
    #array(schema, depth, nesting) {
        const item = (inner) => this.write(inner, depth, false, nesting + 1);
        const items = schema["items"];
        const prefix = (schema["prefixItems"] ?? []);
        const rest = items === undefined ? "unknown" : item(items);
        if (prefix.length === 0)
            return rest === "never" ? "[]" : `${parenthesized(rest)}[]`;
        const least = (schema["minItems"] ?? 0);
        const listed = prefix.map((inner, index) => index < least ? item(inner) : `(${item(inner)})?`);
        const open = rest === "never" ? [] : [`...${parenthesized(rest)}[]`];
        return `[${[...listed, ...open].join(", ")}]`;
    }
    #object(schema, depth, nesting) {
        const properties = (schema["properties"] ?? {});
        const required = new Set((schema["required"] ?? []));
        const pad = indent(depth + 1);
        const lines = Object.entries(properties)
            .filter(([, inner]) => !(0,schema_read/* isNothing */.qv)(inner))
            .map(([name, inner]) => {
            const comment = this.#comment(inner, depth + 1);
            const type = this.write(inner, depth + 1, false, nesting + 1);
            return `${comment}${pad}${memberKey(name)}${required.has(name) ? "" : "?"}: ${type};`;
        });
        for (const name of required) {
            if (!Object.hasOwn(properties, name))
                lines.push(`${pad}${memberKey(name)}: unknown;`);
        }
        const others = this.#others(schema, lines.length > 0, depth, nesting);
        if (others !== undefined)
            lines.push(`${pad}[name: string]: ${others};`);
        return lines.length === 0
            ? "{ [name: string]: never }"
            : `{\n${lines.join("\n")}\n${indent(depth)}}`;
    }
    #others(schema, beside, depth, nesting) {
        const said = schema["additionalProperties"];
        const patterns = Object.values((schema["patternProperties"] ?? {}));
        const closed = said !== undefined && (0,schema_read/* isNothing */.qv)(said);
        if (beside)
            return patterns.length > 0 || (said !== undefined && !closed) ? "unknown" : undefined;
        const schemas = [...patterns, ...(said === undefined || closed ? [] : [said])];
        if (schemas.length === 0)
            return closed ? undefined : "unknown";
        return union(schemas.map((one) => this.write(one, depth + 1, false, nesting + 1)));
    }
    #comment(schema, depth) {
        const spot = this.#lifted.origin(schema);
        const source = spot === undefined ? undefined : (0,mock_source/* valueOf */.R)(this.#lifted.description, spot);
        return schemaComment(source, depth);
    }
}
function schemaComment(source, depth) {
    const deprecated = (0,json/* own */.ZV)(source, "deprecated") === true ? "@deprecated" : undefined;
    return docComment([(0,json/* own */.ZV)(source, "description"), deprecated], depth);
}
function typesOf(schema) {
    const type = schema["type"];
    if (type === undefined)
        return undefined;
    return Array.isArray(type) ? type : [type];
}
function spokenOf(schema) {
    const speaks = (keywords) => keywords.some((keyword) => schema[keyword] !== undefined);
    if (speaks(["properties", "required", "additionalProperties", "patternProperties"]))
        return ["object"];
    return speaks(["items", "prefixItems"]) ? ["array"] : undefined;
}
function isOf(types, value) {
    if (value === null)
        return types.includes("null");
    if (Array.isArray(value))
        return types.includes("array");
    if (typeof value === "number")
        return types.includes("number") || types.includes("integer");
    return types.includes(typeof value);
}
function literalType(value) {
    if (Array.isArray(value))
        return `[${value.map(literalType).join(", ")}]`;
    if ((0,json/* isRecord */.u4)(value)) {
        const members = Object.entries(value).map(([key, one]) => `${memberKey(key)}: ${literalType(one)}`);
        return members.length === 0 ? "{ [name: string]: never }" : `{ ${members.join("; ")} }`;
    }
    return typeof value === "string" ? literal(value) : JSON.stringify(value);
}
function union(types) {
    const distinct = [...new Set(types)].filter((type) => type !== "never");
    if (distinct.includes("unknown"))
        return "unknown";
    if (distinct.length === 0)
        return "never";
    if (distinct.length === 1)
        return distinct[0] ?? "never";
    const named = distinct.filter((type) => type !== "null").map(memberOfUnion);
    return [...named, ...(distinct.includes("null") ? ["null"] : [])].join(" | ");
}
function memberOfUnion(type) {
    return /^[^{[(]* & /.test(type) ? `(${type})` : type;
}
function intersection(types) {
    const distinct = [...new Set(types)].filter((type) => type !== "unknown");
    if (distinct.length === 0)
        return "unknown";
    if (distinct.length === 1)
        return distinct[0] ?? "unknown";
    return distinct.map(parenthesized).join(" & ");
}
function parenthesized(type) {
    const plain = /^(?:[\w$.]+|\u0000\d+\u0000|\{[^{}]*\})$/;
    return plain.test(type) ? type : `(${type})`;
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/types/declarations.js






const declarations_mark = (index) => `\u0000${index}\u0000`;
class Declarations {
    #description;
    #names;
    #drafts;
    #lifted;
    #keys = [];
    #indices = new Map();
    #differing;
    constructor(description, names) {
        this.#description = description;
        this.#names = names;
        this.#drafts = { request: new Map(), response: new Map() };
        this.#lifted = {
            request: new lift/* Lifted */.$(description, "request", "sends"),
            response: new lift/* Lifted */.$(description, "response", "sends"),
        };
        const schemas = (0,json/* own */.ZV)((0,json/* own */.ZV)(description.root.value, "components"), "schemas");
        for (const name of Object.keys((0,json/* isRecord */.u4)(schemas) ? schemas : {})) {
            const spot = { uri: "", pointer: (0,pointer/* join */.fj)("", "components", "schemas", name) };
            this.#draft("response", spot);
            this.#draft("request", spot);
        }
    }
    typeAt(view, spot, depth) {
        if (spot === undefined)
            return "unknown";
        const refs = new Set();
        const writer = this.#writer(view, refs, new Set());
        return writer.write(this.#lifted[view].schemaAt((0,mock_source/* elementOf */.M)(this.#description, spot)), depth);
    }
    finish(view, text) {
        return text.replace(/\u0000(\d+)\u0000/g, (_, index) => this.#nameOf(view, this.#keys[Number(index)] ?? ""));
    }
    write() {
        const views = ["response", "request"];
        const written = [];
        for (const key of new Set(views.flatMap((view) => [...this.#drafts[view].keys()]))) {
            for (const view of views) {
                const draft = this.#drafts[view].get(key);
                const twin = this.#drafts.response.has(key) && !this.#differs(key);
                if (draft === undefined || (view === "request" && twin))
                    continue;
                const comment = schemaComment((0,mock_source/* valueOf */.R)(this.#description, draft.spot), 0);
                const type = this.finish(view, this.#uncircled(view, key, draft));
                written.push(`${comment}export type ${this.#nameOf(view, key)} = ${type};`);
            }
        }
        return written.join("\n\n");
    }
    #writer(view, refs, immediate) {
        return new TypeWriter(this.#lifted[view], (spot, isImmediate) => {
            const key = keyOf(spot);
            refs.add(key);
            if (isImmediate)
                immediate.add(key);
            this.#draft(view, spot);
            return this.#mark(key);
        });
    }
    #draft(view, spot) {
        const key = keyOf(spot);
        const drafts = this.#drafts[view];
        if (drafts.has(key))
            return;
        const refs = new Set();
        const immediate = new Set();
        drafts.set(key, { spot, text: "unknown", refs, immediate });
        const schema = this.#lifted[view].schemaAt((0,mock_source/* elementOf */.M)(this.#description, spot));
        const text = this.#writer(view, refs, immediate).write(schema, 0);
        drafts.set(key, { spot, text, refs, immediate });
    }
    #uncircled(view, key, { text, immediate }) {
        return [...immediate]
            .filter((next) => this.#leadsBack(view, next, key))
            .reduce((all, next) => all.replaceAll(this.#mark(next), "unknown"), text);
    }
    #mark(key) {
        let index = this.#indices.get(key);
        if (index === undefined) {
            index = this.#keys.push(key) - 1;
            this.#indices.set(key, index);
        }
        return declarations_mark(index);
    }
    #leadsBack(view, from, to) {
        const seen = new Set([from]);
        for (const key of seen) {
            if (key === to)
                return true;
            for (const next of this.#drafts[view].get(key)?.immediate ?? [])
                seen.add(next);
        }
        return false;
    }
    #nameOf(view, key) {
        const name = this.#names.of(key, () => pascalCase(wish(key)));
        const twice = view === "request" && this.#drafts.response.has(key) && this.#differs(key);
        return twice ? this.#names.of(`${key} input`, () => `${name}Input`) : name;
    }
    #differs(key) {
        this.#differing ??= this.#findDiffering();
        return this.#differing.has(key);
    }
    #findDiffering() {
        const { request, response } = this.#drafts;
        const users = new Map();
        for (const [key, { refs }] of [...request, ...response]) {
            for (const ref of refs)
                users.set(ref, [...(users.get(ref) ?? []), key]);
        }
        const differing = new Set([...request.keys()].filter((key) => response.get(key)?.text !== request.get(key)?.text));
        for (const key of differing)
            for (const user of users.get(key) ?? [])
                differing.add(user);
        return differing;
    }
}
function keyOf({ uri, pointer }) {
    return `${uri}#${pointer}`;
}
function wish(key) {
    const hash = key.lastIndexOf("#");
    const last = (0,pointer/* tokens */.LU)(key.slice(hash + 1)).at(-1);
    return (last ??
        key
            .slice(0, hash)
            .replace(/^.*\//, "")
            .replace(/\.\w+$/, ""));
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/code.js










const code_reserved = [
    ...["Handlers", "Headers", "Wire", "Reply", "Reading", "Route", "Unreadable", "Router", "Record"],
    ...["Request", "Response", "NextFunction", "Hono", "Context", "FastifyInstance", "FastifyReply"],
    ...["FastifyRequest", "Promise", "Uint8Array", "Error", "URL", "URLSearchParams", "Parameters"],
    ...["Map", "Object", "Number", "String", "Array", "Math", "JSON", "Buffer", "undefined"],
];
function writeCode(description, operations, framework) {
    const chosen = frameworks[framework];
    const taken = operations.flatMap(({ typeName }) => [`${typeName}Request`, `${typeName}Response`]);
    const declarations = new Declarations(description, new Names([...code_reserved, ...taken]));
    for (const named of operations)
        operationTypes(declarations, named);
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
function head({ root }, use) {
    const info = (0,json/* own */.ZV)(root.value, "info");
    const name = [(0,json/* own */.ZV)(info, "title"), (0,json/* own */.ZV)(info, "version")].filter((text) => typeof text === "string");
    return docComment([`${name.join(" ")}. Use: ${use}.`], 0).trimEnd();
}
function handlers(operations) {
    const lines = operations.map((named) => {
        const { name, typeName } = named;
        const answer = `${typeName}Response`;
        return `${commentOf(named, 1)}  ${memberKey(name)}(request: ${typeName}Request): ${answer} | Promise<${answer}>;`;
    });
    return `/** One method for each operation; \`createRouter\` and its like call them. */\nexport interface Handlers {\n${lines.join("\n")}\n}`;
}
function table(description, operations) {
    const lifted = new lift/* Lifted */.$(description, "request", "reads");
    const entries = operations.map((named) => tableEntry(description, lifted, named));
    return `export const operations = {\n${entries.join("\n")}\n} as const;`;
}

// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(16869);
// EXTERNAL MODULE: ./build/engines/contract/mock/answer/body.js
var answer_body = __webpack_require__(19953);
// EXTERNAL MODULE: ./build/engines/contract/mock/answer/examples.js
var examples = __webpack_require__(2686);
// EXTERNAL MODULE: ./build/engines/contract/mock/answer/headers.js
var answer_headers = __webpack_require__(15479);
// EXTERNAL MODULE: ./build/engines/contract/mock/generate/valid.js + 12 modules
var valid = __webpack_require__(36450);
// EXTERNAL MODULE: ./build/engines/contract/mock/problem.js
var problem = __webpack_require__(48353);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/judge.js + 5 modules
var judge = __webpack_require__(91693);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/fixtures.js












function writeFixtures(description, operations) {
    const sides = {
        request: side(description, "request"),
        response: side(description, "response"),
    };
    const files = new Map();
    const missing = [];
    for (const { operation, name } of operations) {
        for (const response of operation.responses) {
            const file = `${name}.${response.status}.json`;
            try {
                files.set(file, fixture(sides, operation, response, name));
            }
            catch (error) {
                if (!(error instanceof problem/* Refusal */.P_))
                    throw error;
                missing.push(`${file}: ${error.message}`);
            }
        }
    }
    return { files, missing };
}
function side(description, view) {
    const lifted = new lift/* Lifted */.$(description, view, "sends");
    return { description, lifted, judge: (0,judge/* createJudge */.q)((schema) => lifted.target(schema), Infinity) };
}
function fixture(sides, operation, response, name) {
    const { method, path } = operation;
    const request = response.status.startsWith("2") ? requestOf(sides.request, operation, name) : {};
    const content = {
        $comment: `Written by lamplighter contract stubs. ${signature}`,
        request: { method, path, ...request },
        response: responseOf(sides.response, operation, response, name),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
function responseOf(answering, operation, response, name) {
    const seed = `${name} ${response.status}`;
    const headers = Object.fromEntries((0,answer_headers/* headersFor */.i)(answering, response, seed));
    const status = statusOf(response, operation);
    const chosen = (0,negotiate/* negotiate */.N)(undefined, response.content);
    if (chosen === undefined)
        return { status, headers };
    const { value } = (0,answer_body/* bodyFor */.k)(answering, chosen.media, chosen.type, {}, seed);
    return { status, headers: { "content-type": chosen.type, ...headers }, body: value };
}
function statusOf({ status }, { responses }) {
    if (/^\d{3}$/.test(status))
        return Number(status);
    const from = status === "default" ? 500 : Number(status.charAt(0)) * 100;
    const free = Array.from({ length: 100 }, (_, index) => from + index).find((code) => (0,match/* answerFor */.u3)(String(code), responses)?.status === status);
    return free ?? from;
}
function requestOf(answering, operation, name) {
    const places = [
        ["path", "path"],
        ["query", "query"],
        ["headers", "header"],
        ["cookies", "cookie"],
    ];
    const parameters = {};
    for (const [member, place] of places) {
        const values = {};
        for (const parameter of parametersOf(operation, place)) {
            if (!parameter.required)
                continue;
            (0,json/* put */.yJ)(values, keyIn(place, parameter.name), parameterValue(answering, parameter, name));
        }
        if (Object.keys(values).length > 0)
            parameters[member] = values;
    }
    const { requestBody } = operation;
    const chosen = requestBody === undefined ? undefined : (0,negotiate/* negotiate */.N)(undefined, requestBody.content);
    if (chosen === undefined)
        return { parameters };
    const body = (0,answer_body/* bodyFor */.k)(answering, chosen.media, chosen.type, {}, name).value;
    return { parameters, contentType: chosen.type, body };
}
function parameterValue(answering, parameter, seed) {
    const { description, lifted, judge } = answering;
    const schemas = parameter.schema === undefined ? [{ type: "string" }] : [lifted.schemaAt(parameter.schema)];
    const example = (0,examples/* examplesOf */.L)(description, parameter).find(({ value, lost }) => lost === undefined && judge.check(schemas, value).kind === "accepted");
    if (example !== undefined)
        return example.value;
    const made = (0,valid/* makeValid */.j)(lifted, judge, schemas, `${seed} ${parameter.name}`, parameter.name);
    if (made !== undefined)
        return made.value;
    throw new problem/* Refusal */.P_({
        status: 500,
        code: "answer-impossible",
        detail: `no value was found for the ${parameter.in} parameter \`${parameter.name}\``,
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var build_model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/engines/contract/stubs/output/detect.js




async function detectFramework(files, folder) {
    for (const place of upwards(folder)) {
        const path = external_node_path_.posix.join(place, "package.json");
        const text = await files.read(path);
        if (text === undefined)
            continue;
        const found = used(parse(path, text));
        if (found.length > 1)
            throw several(path, found);
        return found[0] ?? "none";
    }
    return "none";
}
function upwards(folder) {
    const places = [external_node_path_.posix.normalize(folder)];
    for (let place = places[0] ?? ".";;) {
        const above = external_node_path_.posix.dirname(place);
        if (above === place)
            return places;
        places.push(above);
        place = above;
    }
}
function used(manifest) {
    const names = Object.keys(frameworks);
    const listed = ["dependencies", "devDependencies", "peerDependencies"].map((key) => (0,json/* own */.ZV)(manifest, key));
    return names.filter((name) => {
        const { dependency } = frameworks[name];
        return dependency !== undefined && listed.some((list) => (0,json/* own */.ZV)(list, dependency) !== undefined);
    });
}
function parse(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new build_model/* Failure */.HR({
            code: "document-unreadable",
            what: "The document is not valid JSON",
            where: path,
            why: "It should say which framework the project uses.",
            fix: "correct it, or give `--framework`.",
        }, error);
    }
}
function several(path, names) {
    return new build_model/* Failure */.HR({
        code: "framework-unclear",
        what: `The project uses ${names.join(" and ")}`,
        where: path,
        why: "Handlers are written for one framework.",
        fix: `give \`--framework ${names[0] ?? "none"}\`, or another one.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/output/save.js



async function save(files, folder, contents) {
    const written = [];
    const unchanged = [];
    const foreign = [];
    for (const [name, text] of contents) {
        const path = external_node_path_.posix.join(folder, name);
        const before = await files.read(path);
        if (before === text)
            unchanged.push(path);
        else if (before === undefined || isOurs(before))
            written.push(path);
        else
            foreign.push(path);
    }
    if (foreign.length > 0)
        throw changed(foreign);
    for (const [name, text] of contents) {
        const path = external_node_path_.posix.join(folder, name);
        if (written.includes(path))
            await files.write(path, text);
    }
    return { written, unchanged, stale: await staleIn(files, folder, contents) };
}
async function staleIn(files, folder, contents) {
    const found = [];
    for (const name of await files.list(external_node_path_.posix.join(folder, "fixtures"))) {
        const path = external_node_path_.posix.join("fixtures", name);
        if (contents.has(path) || !name.endsWith(".json"))
            continue;
        const text = await files.read(external_node_path_.posix.join(folder, path));
        if (text !== undefined && isOurs(text))
            found.push(external_node_path_.posix.join(folder, path));
    }
    return found;
}
function changed(paths) {
    const more = paths.length > 5 ? `, and ${paths.length - 5} more` : "";
    return new build_model/* Failure */.HR({
        code: "file-changed",
        what: "A file is in the way that was changed since it was written, or is not ours",
        where: `${paths.slice(0, 5).join(", ")}${more}`,
        why: "Its first lines hold no hash that fits. Nothing was written, so that no work is lost.",
        fix: "move the changes elsewhere and delete it, or give another `--out`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/stubs/index.js








async function writeStubs({ files, log }, wanted) {
    const { spec, out } = wanted;
    const description = await (0,load/* load */.H)((0,reader/* fileReader */.q2)(files, spec), spec);
    const framework = wanted.framework ?? (await detectFramework(files, out));
    const operations = namedOperations(description);
    const fixtures = writeFixtures(description, operations);
    for (const missing of fixtures.missing)
        log.warn(`No fixture ${missing}`);
    const contents = new Map([["api.ts", signed(writeCode(description, operations, framework))]]);
    for (const [name, text] of fixtures.files)
        contents.set(`fixtures/${name}`, signed(text));
    return { ...(await save(files, out, contents)), framework, operations: operations.length };
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/commands/spec-operand.js
var spec_operand = __webpack_require__(9072);
;// CONCATENATED MODULE: ./build/commands/contract-stubs.js





const contractStubs = {
    inputs: inputs/* contractStubsInputs */.Ve,
    operands: "SPEC",
    json: "the paths written, unchanged and stale",
    examples: [
        "lamplighter contract stubs openapi.yaml --out src/api",
        "lamplighter contract stubs openapi.yaml --out src/api --framework hono",
    ],
    run: async (flags, operands, terminal) => {
        const { framework, out } = (0,inputs/* readInputs */.Ko)(inputs/* contractStubsInputs */.Ve, [flags]);
        const spec = (0,spec_operand/* specOperand */.H)("contract stubs", operands);
        const wanted = { spec, out, framework: framework === "auto" ? undefined : framework };
        const stubs = await writeStubs({ files: node_files/* nodeFiles */.k, log: stderr_log/* stderrLog */.b }, wanted);
        terminal.print(terminal.json ? JSON.stringify(stubs) : summary(stubs));
        return 0;
    },
};
function summary({ written, unchanged, stale, framework, operations }) {
    return [
        ...written.map((path) => `written    ${path}`),
        ...stale.map((path) => `stale      ${path}: no longer described, can be deleted`),
        `${operations} operations for ${framework}: ${written.length} files written, ${unchanged.length} unchanged`,
    ].join("\n");
}


/***/ }),

/***/ 48353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Zw: () => (/* binding */ problemOf)
/* harmony export */ });
class Refusal extends Error {
    facts;
    constructor(facts) {
        super(facts.detail);
        this.facts = facts;
    }
}
function problemOf({ status, code, detail, errors }) {
    return {
        type: "about:blank",
        title: phrases[status] ?? "Error",
        status,
        detail,
        code,
        ...(errors === undefined ? {} : { errors }),
    };
}
const phrases = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    409: "Conflict",
    410: "Gone",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
};


/***/ }),

/***/ 79108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ segmentsOf),
/* harmony export */   a: () => (/* binding */ valuesIn)
/* harmony export */ });
function segmentsOf(template) {
    return splitOutsideBraces(template).map((text) => {
        const literals = [];
        const names = [];
        let from = 0;
        for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
            literals.push(text.slice(from, match.index));
            names.push(match[1] ?? "");
            from = match.index + match[0].length;
        }
        return { literals: [...literals, text.slice(from)], names };
    });
}
function splitOutsideBraces(template) {
    const parts = [];
    let inside = false;
    let from = template.startsWith("/") ? 1 : 0;
    for (let at = from; at < template.length; at += 1) {
        const char = template[at];
        if (char === "{")
            inside = true;
        else if (char === "}")
            inside = false;
        else if (char === "/" && !inside) {
            parts.push(template.slice(from, at));
            from = at + 1;
        }
    }
    return [...parts, template.slice(from)];
}
function valuesIn(literals, text) {
    const [first = "", ...others] = literals;
    if (!text.startsWith(first))
        return undefined;
    const values = [];
    let from = first.length;
    for (const [index, literal] of others.entries()) {
        const last = index === others.length - 1;
        const end = last ? text.length - literal.length : text.indexOf(literal, from + 1);
        if (end < from + 1 || !text.startsWith(literal, end))
            return undefined;
        values.push(text.slice(from, end));
        from = end + literal.length;
    }
    return from === text.length ? values : undefined;
}


/***/ }),

/***/ 85853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ elementOf),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44148);

function valueOf(description, { uri, pointer }) {
    return (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(description.documents.get(uri)?.value, pointer);
}
function elementOf(description, { uri, pointer }) {
    return { uri, pointer, value: valueOf(description, { uri, pointer }) };
}


/***/ })

};
