import { Failure } from "../../model/index.ts";

/** GitHub takes no larger secret. */
const mostBytes = 48 * 1024;

/** A shorter mask would blank out unrelated output, so a log could not be read any more. */
const fewestCharacters = 6;

/** Throws a Failure for a value that GitHub would refuse or cut, or that cannot be masked. */
export function refuseValue(name: string, value: string): void {
  const why = unfit(value);
  if (why === undefined) return;
  throw new Failure({
    code: "rotation-value-unfit",
    what: `The new value of ${name} cannot be kept as a secret`,
    where: "the provider",
    why,
    fix: "have the provider make a value of 6 characters to 48 KB of text.",
  });
}

function unfit(value: string): string | undefined {
  if (value.length < fewestCharacters) return "It is too short to be masked in logs.";
  const bytes = new TextEncoder().encode(value);
  if (bytes.length > mostBytes) return `It has ${bytes.length} bytes; GitHub takes ${mostBytes}.`;
  if (new TextDecoder().decode(bytes) !== value) return "It is not well-formed text.";
  if (value !== value.trim()) return "White space at its ends would be lost on the way.";
  return undefined;
}
