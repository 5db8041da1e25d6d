import type { Trial } from "../driver.ts";
import type { Running } from "./step.ts";

/** Between two trials, in seconds: providers that take a while take two to five. */
const pause = 1;

/** Tries a value until the answer is the wanted one or the provider has had its time. */
export async function tryUntil(
  running: Running,
  wanted: "works" | "refused",
  { value, id }: { readonly value: string; readonly id: string },
): Promise<Trial> {
  const { driver } = running;
  for (let waited = 0; ; waited += pause) {
    const trial = await driver.verify(value, id);
    if (trial.answer === wanted || waited >= driver.traits.propagation) return trial;
    await running.pause(pause);
  }
}
