import type { Log } from "../ports/index.ts";

/** Progress goes to stderr, so that stdout holds results only. */
export const stderrLog: Log = {
  progress: (text) => {
    process.stderr.write(`${text}\n`);
  },
  warn: (text) => {
    process.stderr.write(`Warning: ${text}\n`);
  },
};
