import { criterionReadings } from "./criterion-text.ts";
import type { Format } from "./format.ts";
import { libtestReadings, libtestResult } from "./libtest.ts";

/** `cargo bench`: a workspace may print both the harness's own lines and criterion's. */
export const cargo: Format = {
  name: "cargo",
  aliases: ["cargo-bench", "libtest", "rust_bench", "rust", "bencher-crate"],
  detect: ({ text, lines }) =>
    lines.some((line) => libtestResult.test(line)) || /^\{ ?"type": ?"bench"/m.test(text),
  *read({ lines }) {
    yield* libtestReadings(lines);
    yield* criterionReadings(lines);
  },
};
