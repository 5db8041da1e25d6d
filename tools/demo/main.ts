import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { maintainer, openStage } from "./stage.ts";
import { root } from "./upstream.ts";
import { pageOf } from "./page.ts";
import { inTerminal } from "./terminal.ts";

/**
 * The whole pull-request job on the sample shop: a repository, a pull request and a label on a
 * local GitHub, the workflow run for real, and the comment that it leaves.
 */
const started = performance.now();
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

say("A shop opens a pull request on a local GitHub, and someone adds two labels:");
say("`lamplighter` for every engine that applies, `lamplighter:tests` for the tests …");
let step = "";
const stage = await openStage({
  onLog: (_, place) => {
    const now = `${place.job}: ${place.step}`;
    if (now !== step) say(`  ${now}`);
    step = now;
  },
});
try {
  stage.emulator.addLabel(stage.pull, "lamplighter", maintainer);
  const run = await stage.label("lamplighter:tests");
  const [comment] = stage.comments();
  if (comment === undefined)
    throw new Error(`The run ended (${run.conclusion}) without a comment.`);
  const folder = join(root, ".demo");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "comment.md"), comment);
  await writeFile(join(folder, "comment.html"), pageOf(comment));
  process.stdout.write(`${inTerminal(comment, process.stdout.isTTY)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`\nThe run ended: ${run.conclusion} (the change breaks the contract). ${seconds} s.`);
  say("The comment as a page: .demo/comment.html");
  if (stage.emulator.violations.length > 0) {
    say(`Not GitHub's API: ${stage.emulator.violations.join("; ")}`);
    process.exitCode = 1;
  }
} finally {
  await stage.close();
}
