import { Failure } from "../../../../../src/model/index.ts";

/** The Failure that something ends in; any other error, and no error, is one of the test. */
export async function failureOf(act: () => unknown): Promise<Failure> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing failed");
}
