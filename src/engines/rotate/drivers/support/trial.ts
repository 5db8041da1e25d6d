import { Failure } from "../../../../model/index.ts";
import type { Trial } from "../../driver.ts";
import type { DriverTools } from "../definition.ts";
import { callApi, type ApiCall } from "./api.ts";

interface Meaning {
  readonly works: readonly number[];
  readonly refused: readonly number[];
}

/**
 * Tries a credential with a request. Only a status that the provider documents for it counts as a
 * refusal: trouble on the way, a limit or an error of the server says nothing of the credential.
 */
export async function tryWith(
  tools: Pick<DriverTools, "http" | "pause" | "now">,
  call: Omit<ApiCall, "answers" | "repeatable" | "needs" | "aim">,
  { works, refused }: Meaning,
): Promise<Trial> {
  const answers = [...works, ...refused];
  const whole = { ...call, answers, repeatable: true, needs: "to use it", aim: "accept it" };
  try {
    const { status } = await callApi(tools, whole);
    const observed = `${call.method} ${pathOf(call.url)} answered ${status}`;
    if (works.includes(status)) return { answer: "works", observed };
    if (refused.includes(status)) return { answer: "refused", observed };
    return { answer: "unknown", why: observed };
  } catch (error) {
    if (error instanceof Failure) return { answer: "unknown", why: error.message };
    throw error;
  }
}

export function pathOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}
