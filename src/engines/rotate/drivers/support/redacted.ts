/** Shorter ones would blank out ordinary words. */
const shortest = 6;

/**
 * A provider's words, fit for an error: one line, no longer than `most`, without the secrets of the
 * request, plain or percent-encoded, and without anything else that is long and random enough to
 * be one: a provider may repeat a part of what it was sent.
 */
export function redacted(text: string, secrets: readonly string[], most = 200): string {
  let clean = text;
  for (const secret of secrets.filter(({ length }) => length >= shortest)) {
    for (const form of [secret, encodeURIComponent(secret)]) clean = clean.replaceAll(form, "***");
  }
  return clean
    .replaceAll(/[A-Za-z0-9+_=-]{20,}/g, (run) => (isRandom(run) ? "***" : run))
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, most);
}

/** Words of a language hold no digits between letters; identifiers of APIs hold few. */
function isRandom(run: string): boolean {
  return (run.match(/[0-9]/g) ?? []).length >= 3 && /[A-Za-z]/.test(run);
}
