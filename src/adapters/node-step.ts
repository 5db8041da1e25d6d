import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "../ports/index.ts";
import { setSecret } from "./actions-core.ts";

/** GitHub's second signal comes after 7.5 s; what is not written by then is left to the next run. */
const graceSeconds = 7;

/** Exit status of a process that SIGINT has ended, by the convention of shells. */
const interrupted = 130;

export const nodeStep: Step = {
  given: (name) => {
    const value = process.env[name];
    return value === undefined || value === "" ? undefined : value;
  },
  mask: (text) => {
    // Anywhere else the command would print what it should hide.
    if (process.env["GITHUB_ACTIONS"] === "true") setSecret(text);
  },
  get run() {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = "1" } = process.env;
    return id === undefined ? undefined : { id: Number(id), attempt: Number(attempt) };
  },
  get repository() {
    return process.env["GITHUB_REPOSITORY"];
  },
  holdSignals,
  pause: async (seconds) => {
    await sleep(seconds * 1000);
  },
};

function holdSignals(): () => number | undefined {
  let askedAt: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (askedAt !== undefined) return;
      askedAt = performance.now();
      setTimeout(() => process.exit(interrupted), graceSeconds * 1000).unref();
    });
  }
  return () => (askedAt === undefined ? undefined : (performance.now() - askedAt) / 1000);
}
