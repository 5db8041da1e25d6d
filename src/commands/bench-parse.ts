import { nodeFiles } from "../adapters/node-files.ts";
import { readStdin } from "../adapters/stdin.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { parseOutput, type ParsedMetric } from "../engines/bench/formats/index.ts";
import { benchParseInputs, readInputs } from "../inputs/index.ts";
import { Failure, type Metric } from "../model/index.ts";
import type { Command } from "./command.ts";
import { refuseOperands } from "./operands.ts";

export const benchParse: Command = {
  inputs: benchParseInputs,
  operands: "FILE",
  json: "the same list of metrics",
  fails: "no benchmark in it has a result",
  examples: [
    "lamplighter bench parse results.json",
    "go test -bench . | lamplighter bench parse --tool go -",
  ],
  run: async (flags, operands, terminal) => {
    const { tool } = readInputs(benchParseInputs, [flags]);
    const [file, ...others] = operands;
    if (file === undefined) throw noFile();
    refuseOperands("bench parse", others, "FILE");
    const where = file === "-" ? "standard input" : file;
    const text = file === "-" ? await readStdin() : await nodeFiles.read(file);
    if (text === undefined) throw missing(file);
    const { metrics, notChecked } = parseOutput(text, tool, where);
    for (const { what, why } of notChecked) stderrLog.warn(`Not checked: ${what}. ${why}`);
    terminal.print(JSON.stringify(metrics.map(plain), undefined, 2));
    return metrics.length === 0 ? 1 : 0;
  },
};

function plain({ name, value, unit, interval, direction }: ParsedMetric): Metric {
  return { name, value, unit, ...(interval !== undefined && { interval }), direction };
}

function noFile(): Failure {
  return new Failure({
    code: "operand-missing",
    what: "No output was given",
    where: "lamplighter bench parse",
    why: "There is nothing to read.",
    fix: "name the file, or `-` for standard input: `lamplighter bench parse results.json`.",
  });
}

function missing(file: string): Failure {
  return new Failure({
    code: "file-missing",
    what: "There is no such file",
    where: file,
    why: "No file has this path.",
    fix: "give the file that the benchmark tool wrote, or `-` for standard input.",
  });
}
