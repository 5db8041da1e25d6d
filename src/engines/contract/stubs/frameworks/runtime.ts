/** What every written router shares: reading parameters, and answering in one shape. */
export const runtime = `/** What came over the wire, in the words of no framework. */
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
