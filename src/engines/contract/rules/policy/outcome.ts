import type { Evidence } from "../../../../model/index.ts";
import type { Outcome } from "../../compare/context.ts";
import { reachText } from "../reach.ts";
import type { PolicyChange, Said, Subject } from "./subject.ts";

/** A claim whose proof is what both sides say, each with its place; or a remark. */
export function policyOutcome(subject: Subject, change: PolicyChange): Outcome {
  const { base, head, words, operations } = subject;
  const { rule, severity, key } = change;
  const said = head.get(key);
  const isGone = said === undefined && base.get(key) !== undefined;
  const side = isGone ? ("base" as const) : ("head" as const);
  const spot = said?.spot ?? (isGone ? base.get(key)?.spot : undefined) ?? head.spot;
  const text = `${words} ${change.text}${reachText(operations)}`;
  if (severity === "remark") return { kind: "remark", text, side, spot };
  return {
    rule,
    severity,
    subject: JSON.stringify([spot.uri, spot.pointer]),
    text,
    side,
    spot,
    operations,
    proof: {
      kind: "command",
      observed: `Head says ${inWords(head, key)}.`,
      expected: `Base says ${inWords(base, key)}.`,
      evidence: [quote("Base", base, key), quote("Head", head, key)],
    },
  };
}

function inWords(said: Said, key: string): string {
  const saying = said.get(key);
  if (saying === undefined) return `no \`${key}\``;
  return `\`${saying.text ?? `${key}: ${shorten(saying.value)}`}\``;
}

/** What a side says, under the place where it says it. */
function quote(name: string, said: Said, key: string): Evidence {
  const saying = said.get(key);
  const { path, line } = said.description.place(saying?.spot ?? said.spot);
  const where = line === undefined ? path : `${path}:${line}`;
  const written = saying?.text ?? `${key}: ${JSON.stringify(saying?.value)}`;
  const text = saying === undefined ? `# no ${key}` : written;
  return { name: `${name}, ${where}`, language: "yaml", text };
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
