import type { Running } from "./step.ts";

const pause = 1;

/**
 * Ends a credential and sees that it is gone from the provider's list, where there is one: an
 * answer of "no such thing" may be about a wrong path or a missing right. Throws where it stays.
 */
export async function endCredential(
  { driver, pause: wait }: Pick<Running, "driver" | "pause">,
  id: string,
  value: string | undefined,
): Promise<void> {
  await driver.revoke(id, value);
  if (!driver.traits.listable) return;
  for (let waited = 0; (await driver.list()).includes(id); waited += pause) {
    if (waited >= driver.traits.propagation) {
      throw new Error(`the provider took the revoke of ${id} and lists it still`);
    }
    await wait(pause);
  }
}
