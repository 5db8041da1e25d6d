import { ActionDescriptions } from "./lint-workflows/action-descriptions.ts";
import { discover } from "./lint-workflows/discover.ts";
import { formatFinding } from "./lint-workflows/finding.ts";
import { lint } from "./lint-workflows/lint.ts";

const root = process.argv[2] ?? ".";
const files = discover(root);
const findings = await lint(files, new ActionDescriptions(root));

for (const finding of findings) console.log(formatFinding(finding));
if (files.length === 0) console.error(`lint-workflows: no workflow or action found in ${root}`);
console.error(`${files.length} files, ${findings.length} findings`);
if (files.length === 0) process.exitCode = 2;
else if (findings.length > 0) process.exitCode = 1;
