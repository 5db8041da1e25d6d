const mask = "***";

/** Variables whose names say that they hold a secret. */
const secretName = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|WEBHOOK)$/i;

/** Shorter values are words that stand everywhere. */
const leastLength = 8;

/**
 * Secrets by the prefixes that their makers document, for those that are written in the material
 * itself: GitHub, OpenAI and Anthropic, Google, AWS, Slack, Stripe, npm, and private keys.
 */
const shapes = new RegExp(
  [
    /\bgh[pousr]_[A-Za-z0-9]{20,}/,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/,
    /\bsk-[A-Za-z0-9_-]{20,}/,
    /\bpplx-[A-Za-z0-9]{20,}/,
    /\bAIza[A-Za-z0-9_-]{30,}/,
    /\bA(?:KIA|SIA)[A-Z0-9]{16}\b/,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/,
    /\bnpm_[A-Za-z0-9]{30,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Values of this process that must not leave it, the longest first. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env)
    .flatMap(([name, value]) => (value !== undefined && secretName.test(name) ? [value] : []))
    .filter((value) => value.length >= leastLength)
    .sort((left, right) => right.length - left.length);
}

/** Every text of a JSON value, names included, without them. */
export function withoutSecrets(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      redactText(name, secrets),
      withoutSecrets(item, secrets),
    ]),
  );
}

export function redactText(text: string, secrets: readonly string[]): string {
  return secrets
    .reduce((rest, secret) => rest.replaceAll(secret, mask), text)
    .replace(shapes, mask);
}
