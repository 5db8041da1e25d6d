import { type Credential, title } from "../../api/model.ts";
import type { ApiRule, Context, OperationPair, Outcome } from "../../compare/context.ts";
import { canonical } from "../../json.ts";
import {
  type CredentialKey,
  credentialsOf,
  credentialsSchema,
  withCredentials,
} from "../../proof/credentials.ts";
import { plainRequest } from "../../proof/scene.ts";
import { ajvEvidence, requestEvidence } from "../operation/request.ts";
import { reachText } from "../reach.ts";

type Alternative = readonly Credential[];

/**
 * Callers that base lets in and head turns away. Operations whose requirements changed in the
 * same way are one finding: mostly it is the API's own `security` that changed.
 */
export const security: ApiRule = function* (context, pairs) {
  const keyOf = credentialKey(pairs);
  const changes = new Map<string, OperationPair[]>();
  for (const pair of pairs) {
    const [before, after] = [
      textOf(pair.base.security.alternatives, keyOf),
      textOf(pair.head.security.alternatives, keyOf),
    ];
    if (before === after) continue;
    const change = `${before} ${after}`;
    const known = changes.get(change);
    if (known === undefined) changes.set(change, [pair]);
    else known.push(pair);
  }
  for (const [change, [first, ...rest]] of changes) {
    if (first === undefined) continue;
    const shut = shutOut(context, first, keyOf);
    if (shut !== undefined) yield finding(context, [first, ...rest], change, shut);
    else if (isOpened(first, keyOf)) yield remark([first, ...rest]);
  }
};

interface ShutOut {
  readonly alternative: Alternative;
  readonly reason: string;
  readonly rule: keyof typeof severities;
}

/**
 * The same message with the same credential gets in, or not, by the scopes that were granted to
 * it, and a client may hold more of them than base asks for (RFC 6749, 3.3): a warning. What
 * head wants besides, no message of base has.
 */
const severities = {
  "security-added": "error",
  "security-alternative-removed": "error",
  "security-scope-added": "warning",
} as const;

/** The way in that base has and head does not, as Ajv sees it: what is surely shut comes first. */
function shutOut(
  { request: { judge } }: Context,
  { base, head }: OperationPair,
  keyOf: CredentialKey,
): ShutOut | undefined {
  const before = credentialsSchema(base.security.alternatives, keyOf);
  const after = credentialsSchema(head.security.alternatives, keyOf);
  let narrowed: ShutOut | undefined;
  for (const alternative of base.security.alternatives) {
    const brought = credentialsOf(alternative, keyOf);
    const answer = judge.check([after], brought);
    if (answer.kind !== "refused") continue;
    if (judge.check([before], brought).kind !== "accepted") continue;
    const rule = ruleFor(alternative, head.security.alternatives);
    const found = { alternative, reason: answer.reason, rule };
    if (severities[rule] === "error") return found;
    narrowed ??= found;
  }
  return narrowed;
}

/** True when head lets somebody in whom base turned away. */
function isOpened({ base, head }: OperationPair, keyOf: CredentialKey): boolean {
  const lets = (wanted: Alternative, brought: Alternative) =>
    wanted.every((one) =>
      brought.some(
        (other) =>
          keyOf(other) === keyOf(one) && one.scopes.every((scope) => other.scopes.includes(scope)),
      ),
    );
  return head.security.alternatives.some(
    (brought) => !base.security.alternatives.some((wanted) => lets(wanted, brought)),
  );
}

function finding(
  context: Context,
  pairs: readonly [OperationPair, ...OperationPair[]],
  change: string,
  { alternative, reason, rule }: ShutOut,
): Outcome {
  const [{ base, head }] = pairs;
  const request = withCredentials(plainRequest(context.request.sent, base), alternative);
  const operations = pairs.map((pair) => title(pair.base));
  const wanted = head.security.alternatives.map(wordsOf).join(", or ");
  return {
    rule,
    severity: severities[rule],
    subject: `security ${change}`,
    text: `${title(base)}: ${changeText(alternative, wanted)}${reachText(operations)}`,
    side: "head",
    spot: head.security,
    operations,
    proof: {
      kind: "request",
      observed: `Head turns this request away with 401 or 403: it asks for ${wanted}.`,
      expected: `Base accepts it with ${wordsOf(alternative)}.`,
      evidence: [...requestEvidence(request), ajvEvidence("head", reason)],
    },
  };
}

function changeText(alternative: Alternative, wanted: string): string {
  return alternative.length === 0
    ? `callers need ${wanted} now`
    : `${wordsOf(alternative)} is no longer enough; callers need ${wanted}`;
}

function ruleFor(alternative: Alternative, wanted: readonly Alternative[]): ShutOut["rule"] {
  if (alternative.length === 0) return "security-added";
  const isBrought = ({ scheme, wire }: Credential) =>
    alternative.some((one) => one.scheme === scheme && one.wire === wire);
  const onlyScopes = wanted.some((one) => one.every(isBrought));
  return onlyScopes ? "security-scope-added" : "security-alternative-removed";
}

function remark(pairs: readonly [OperationPair, ...OperationPair[]]): Outcome {
  const [{ base, head }] = pairs;
  const [before, after] = [base, head].map(({ security: { alternatives } }) =>
    alternatives.map(wordsOf).join(", or "),
  );
  const operations = pairs.map((pair) => title(pair.base));
  return {
    kind: "remark",
    text: `${title(base)}: more callers are let in: ${after ?? ""}, in place of ${before ?? ""}${reachText(operations)}`,
    side: "head",
    spot: head.security,
  };
}

function wordsOf(alternative: Alternative): string {
  if (alternative.length === 0) return "no credential";
  return alternative
    .map(({ scheme, wire, scopes }) => {
      const [place = "", name] = wire.split(" ");
      const where = name === undefined || place === "undescribed" ? "" : ` (${place} \`${name}\`)`;
      const held = scopes.length === 0 ? "" : ` with \`${scopes.join("`, `")}\``;
      return `\`${scheme}\`${where}${held}`;
    })
    .join(" and ");
}

/** A scheme that both sides know by its name is itself; one with a new name is what it sends. */
function credentialKey(pairs: readonly OperationPair[]): CredentialKey {
  const used = (side: "base" | "head") =>
    new Map(
      pairs.flatMap((pair) =>
        pair[side].security.alternatives.flat().map(({ scheme, wire }) => [scheme, wire] as const),
      ),
    );
  const [before, after] = [used("base"), used("head")];
  return ({ scheme, wire }) =>
    before.get(scheme) === wire && after.get(scheme) === wire ? `${wire} \`${scheme}\`` : wire;
}

/** Equal where the same callers are let in: order says nothing, neither of credentials nor of scopes. */
function textOf(alternatives: readonly Alternative[], keyOf: CredentialKey): string {
  const texts = alternatives.map((alternative) =>
    alternative.map((one) => canonical([keyOf(one), [...one.scopes].sort()])).sort(),
  );
  return canonical(texts.map((text) => canonical(text)).sort());
}
