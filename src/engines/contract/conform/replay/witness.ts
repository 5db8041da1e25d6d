import type { Operation } from "../../api/model.ts";
import type { HttpRequest } from "../../../../ports/index.ts";
import type { Finding } from "../../finding.ts";
import type { Recorded } from "./record.ts";

/** A request of the contract's comparison that can be sent to a running app. */
export interface Sendable {
  readonly finding: Finding;
  readonly request: HttpRequest;
}

/** Operations that a finding says are gone. */
export function saysGone({ rule }: Finding): boolean {
  return rule === "path-removed" || rule === "operation-removed";
}

/** What a finding is about where the real request's own part stays: its path, its headers, its caller. */
const besideValues = /\b(?:path|header|cookie) parameter\b|security|server/;

/**
 * The witness of a finding, sent where the app took another request to the same operation: its
 * path and credentials are real, query and body are the witness's. Undefined for a witness that is
 * about another part, and where no request was taken.
 */
export function sendable(
  finding: Finding,
  operation: Operation,
  accepted: Recorded | undefined,
): Sendable | undefined {
  const text = finding.proof.evidence.find(({ name }) => name === "Request")?.text;
  if (finding.proof.kind !== "request" || text === undefined || accepted === undefined) return;
  if (besideValues.test(`${finding.rule} ${finding.text}`) || saysGone(finding)) return;
  const { target, headers, body } = parse(text);
  const url = new URL(accepted.request.url);
  const query = target.indexOf("?");
  url.search = query < 0 ? "" : target.slice(query);
  const own = accepted.request.headers.filter(([name]) => !/^content-type$/i.test(name));
  const known = new Set(own.map(([name]) => name.toLowerCase()));
  const added = headers.filter(([name]) => !known.has(name.toLowerCase()) && !/^host$/i.test(name));
  return {
    finding,
    request: {
      method: operation.method,
      url: url.toString(),
      headers: [...own, ...added],
      ...(body === undefined ? {} : { body }),
    },
  };
}

/** An HTTP message as the comparison writes it. */
function parse(text: string) {
  const end = text.indexOf("\n\n");
  const [first = "", ...lines] = (end < 0 ? text : text.slice(0, end)).split("\n");
  const headers = lines.map((line) => {
    const at = line.indexOf(": ");
    return [line.slice(0, at), line.slice(at + 2)] as const;
  });
  return {
    target: first.split(" ")[1] ?? "",
    headers,
    body: end < 0 ? undefined : text.slice(end + 2),
  };
}
