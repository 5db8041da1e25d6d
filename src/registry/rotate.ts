import {
  configPath,
  readConfig,
  readInputs,
  rotateInputs,
  type RotateInputs,
  type Source,
} from "../inputs/index.ts";
import { Failure } from "../model/index.ts";
import type { EnginePorts } from "../ports/index.ts";
import type { Engine } from "./engine.ts";

export const rotate: Engine = {
  inputs: rotateInputs,
  examples: [
    "lamplighter rotate --config .github/lamplighter.yml --dry-run",
    "lamplighter rotate --now WEBHOOK_SECRET --no-overlap",
    "lamplighter rotate --mode watch --environment production",
  ],
  task: (sources) => {
    const { reportPath, gate, ...inputs } = readInputs(rotateInputs, sources);
    return {
      base: inputs.repository ?? "this repository",
      head: inputs.mode,
      reportPath,
      gate,
      run: async (ports) => {
        const { runRotate } = await import("../engines/rotate/index.ts");
        return runRotate(ports, await withConfig(ports, inputs, sources));
      },
    };
  },
};

/** Another configuration file than the usual one takes the place of its section. */
async function withConfig(
  { files }: EnginePorts,
  inputs: RotateInputs,
  sources: readonly Source[],
): Promise<RotateInputs> {
  if (inputs.config === configPath) return inputs;
  const text = await files.read(inputs.config);
  if (text === undefined) throw missing(inputs.config);
  const section = (await readConfig(text, inputs.config)).section("rotate");
  const given = sources.filter(({ surface }) => surface !== "config");
  return readInputs(rotateInputs, [...given, section]);
}

function missing(path: string): Failure {
  return new Failure({
    code: "file-missing",
    what: "There is no such file",
    where: path,
    why: "No file has this path.",
    fix: "give the configuration file whose section `rotate` says what to rotate.",
  });
}
