import { headerText, pairsOf, segmentOf, type Style } from "../conform/wire/style.ts";
import { shellWord } from "./shell.ts";
import { wireText } from "./values.ts";

/** A value, and how it becomes text; by the default of its place where that is not said. */
export interface RequestParameter {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly value: unknown;
  readonly style?: Style;
}

/** One request, before it is written down. Values are JSON; they become text where the wire has text. */
export interface RequestMessage {
  readonly method: string;
  /** Absolute URL of the server, without a slash at its end. */
  readonly server: string;
  /** Template, `/orders/{id}`. */
  readonly path: string;
  readonly parameters: readonly RequestParameter[];
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

export interface ResponseMessage {
  readonly status: string;
  readonly headers: readonly { readonly name: string; readonly value: unknown }[];
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

export function requestText(request: RequestMessage): string {
  const url = new URL(request.server);
  const headers = [["Host", url.host] as const, ...headersOf(request)];
  return write(
    `${request.method} ${url.pathname.replace(/\/$/, "")}${target(request)} HTTP/1.1`,
    headers,
    request.body,
  );
}

export function responseText({ status, headers, body }: ResponseMessage): string {
  const listed = headers.map(({ name, value }) => [name, oneLine(wireText(value))] as const);
  const type = body === undefined ? [] : [["Content-Type", oneLine(body.mediaType)] as const];
  return write(`HTTP/1.1 ${status}`, [...type, ...listed], body);
}

export function curlLine(request: RequestMessage): string {
  const words = ["curl", "-i"];
  if (request.method !== "GET" || request.body !== undefined) words.push("-X", request.method);
  words.push(`${request.server}${target(request)}`);
  for (const [name, value] of headersOf(request)) words.push("-H", `${name}: ${value}`);
  if (request.body !== undefined) words.push("--data-binary", bodyText(request.body, 0));
  return words.map(shellWord).join(" ");
}

function headersOf({ parameters, body }: RequestMessage): (readonly [string, string])[] {
  const cookies = parameters
    .filter((parameter) => parameter.in === "cookie")
    .flatMap(pairs)
    .map(([name, value]) => `${name}=${value}`);
  return [
    ...parameters
      .filter((parameter) => parameter.in === "header")
      .map(({ name, value, style = simple }) => {
        return [oneLine(name), oneLine(headerText(value, style))] as const;
      }),
    ...(cookies.length > 0 ? [["Cookie", oneLine(cookies.join("; "))] as const] : []),
    ...(body === undefined ? [] : [["Content-Type", oneLine(body.mediaType)] as const]),
  ];
}

/** The defaults of OpenAPI: arrays repeat their name in queries, and are one text elsewhere. */
const form: Style = { style: "form", explode: true };
const simple: Style = { style: "simple", explode: false };

/** Names with encoded values. */
function pairs({ name, value, style = form }: RequestParameter): [string, string][] {
  return pairsOf(name, value, style).map(([key, text]) => [key, encodeURIComponent(text)]);
}

/** Path and query. */
function target({ path, parameters }: RequestMessage): string {
  const byName = new Map(
    parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name, value, style = simple }) => [name, segmentOf(name, value, style)]),
  );
  const filled = path.replace(/\{([^}]*)\}/g, (_, name: string) => byName.get(name) ?? "a");
  const query = parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(pairs)
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`);
  const clean = filled.replace(/[^\x21-\x7e]/g, encodeURIComponent);
  return query.length === 0 ? clean : `${clean}?${query.join("&")}`;
}

function write(
  first: string,
  headers: readonly (readonly [string, string])[],
  body: RequestMessage["body"],
): string {
  const lines = [first, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return body === undefined ? lines.join("\n") : `${lines.join("\n")}\n\n${bodyText(body)}`;
}

/** Bodies are shown as JSON, text bodies as they are. */
function bodyText({ mediaType, value }: NonNullable<RequestMessage["body"]>, indent = 2): string {
  if (typeof value === "string" && !/json/i.test(mediaType)) return value;
  return JSON.stringify(value, undefined, indent);
}

/** Nothing foreign starts a line of its own in a message. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}
