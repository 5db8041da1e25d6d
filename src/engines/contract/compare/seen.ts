import type { Direction } from "./context.ts";
import type { Root } from "./roots.ts";

/**
 * Who takes a message and who does not, in words: what clients send is refused by head, what they
 * are sent base never allowed. In a webhook it is the answers that clients send.
 */
export function seen({ name }: Direction, { message }: Root, reason: string) {
  return name === "request"
    ? {
        observed: `Head refuses this ${message}: ${reason}.`,
        expected: `Base accepts this ${message}.`,
      }
    : {
        observed: `Head allows this ${message}; base refuses it: ${reason}.`,
        expected: `Base allows no such ${message}.`,
      };
}
