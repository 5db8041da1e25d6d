import type { HttpAnswer, HttpRequest } from "../../../../ports/index.ts";
import { shellWord } from "../../proof/shell.ts";

/** More of a body is no evidence but a burden. */
const maxBody = 4_000;

/** One line that sends the request. Credentials in it are variables of the reader's shell, by name. */
export function curlLine(request: HttpRequest, variables: readonly string[]): string {
  const { method, url, headers, body } = request;
  const word = (text: string): string => quote(text, variables);
  const words = ["curl", "-i"];
  if (method === "HEAD") words.push("--head");
  else if (method !== "GET" || body !== undefined) words.push("-X", method);
  words.push(word(url));
  for (const [name, value] of headers) {
    const basic = /^Basic \$(\w+)$/.exec(value);
    if (name === "Authorization" && basic !== null) words.push("-u", `"$${basic[1] ?? ""}"`);
    else words.push("-H", word(`${name}: ${value}`));
  }
  if (body !== undefined) words.push("--data-binary", shellWord(body));
  return words.join(" ");
}

export function requestText({ method, url, headers, body }: HttpRequest): string {
  const { host, pathname, search } = new URL(url);
  const lines = [`${method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`];
  return message([...lines, ...headers.map((pair) => pair.join(": "))], body ?? "");
}

export function answerText({ status, headers, body }: HttpAnswer): string {
  const shown = headers.filter(([name]) => !uninteresting.has(name.toLowerCase()));
  return message([`HTTP/1.1 ${status}`, ...shown.map((pair) => pair.join(": "))], body);
}

/** They differ from run to run, or say nothing about the answer. */
const uninteresting = new Set(["date", "connection", "keep-alive", "etag", "x-powered-by"]);

function message(lines: readonly string[], body: string): string {
  const head = lines.map((line) => line.replace(/[\r\n]+/g, " ")).join("\n");
  const cut = body.length > maxBody ? `${body.slice(0, maxBody)}…` : body;
  return cut === "" ? head : `${head}\n\n${cut}`;
}

/** `$NAME` of a variable that we put there stays one; everything around it is quoted. */
function quote(text: string, variables: readonly string[]): string {
  const found = variables.find((name) => text.includes(`$${name}`));
  if (found === undefined) return shellWord(text);
  const [before = "", ...after] = text.split(`$${found}`);
  const rest = after.join(`$${found}`);
  return [before, rest].map((part) => (part === "" ? "" : shellWord(part))).join(`"$${found}"`);
}
