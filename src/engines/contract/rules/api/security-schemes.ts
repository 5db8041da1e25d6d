import type { ApiRule } from "../../compare/context.ts";
import { isRecord, own, sameJson } from "../../json.ts";
import { memberOf, keysOf } from "../../api/element.ts";

/** Keys of a scheme that say how a credential is got or read, not how it travels. */
const keys = ["type", "bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl"];

/**
 * Schemes that travel as before and whose tokens come from elsewhere. Whether tokens of old are
 * still taken no description says, so it is asked. More scopes to ask for take nothing away.
 */
export const securitySchemes: ApiRule = function* ({ base, head }, pairs) {
  const used = new Set(
    pairs.flatMap((pair) => pair.base.security.alternatives.flat().map(({ scheme }) => scheme)),
  );
  const holder = base.child(base.root, "components", "securitySchemes");
  for (const scheme of keysOf(holder)) {
    if (!used.has(scheme)) continue;
    const before = base.child(base.root, "components", "securitySchemes", scheme);
    const after = head.child(head.root, "components", "securitySchemes", scheme);
    if (before === undefined || after === undefined) continue;
    const isEnding = [before, after].map(({ value }) => own(value, "deprecated") === true);
    if (isEnding[1] === true && isEnding[0] === false) {
      const text = `Security scheme \`${scheme}\` is deprecated now`;
      yield { kind: "remark", text, side: "head", spot: after };
    }
    const changed = keys.filter((key) => {
      const [was, is] = [plain(own(before.value, key)), plain(own(after.value, key))];
      return !sameJson(was, is) && !(key === "flows" && covers(was, is));
    });
    if (changed.length === 0) continue;
    const listed = changed.map((key) => `\`${key}\``).join(", ");
    yield {
      kind: "question",
      text: `Security scheme \`${scheme}\` changed in ${listed}. Are credentials that callers have now still taken?`,
      side: "head",
      spot: memberOf(after, changed[0] ?? "") ?? after,
    };
  }
};

/** Without descriptions: those of scopes, and extensions. */
function plain(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, member]) => [
        key,
        key === "scopes" && isRecord(member)
          ? Object.fromEntries(Object.keys(member).map((scope) => [scope, ""]))
          : plain(member),
      ]),
  );
}

/** True when `after` has all that `before` has, and maybe more. */
function covers(before: unknown, after: unknown): boolean {
  if (!isRecord(before)) return before === undefined || sameJson(before, after);
  return (
    isRecord(after) &&
    Object.entries(before).every(([key, member]) => covers(member, own(after, key)))
  );
}
