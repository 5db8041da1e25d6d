import {
  defineInputs,
  flagSource,
  rotateInputs,
  type RotateInputs,
  type Source,
} from "../inputs/index.ts";
import type { Command } from "./command.ts";
import { engineCommand } from "./engine.ts";

interface Facts {
  readonly summary: string;
  readonly examples: readonly string[];
}

/** What only a rotation asks. */
const ofRun: readonly string[] = ["mode", "now", "noOverlap", "maxPerRun"];

/** One mode of the engine as a command of its own, with the flags that mean something there. */
export function rotateMode(mode: RotateInputs["mode"], { summary, examples }: Facts): Command {
  const fields = Object.fromEntries(
    Object.entries(rotateInputs.fields).filter(([key]) => !ofRun.includes(key)),
  );
  const inputs = defineInputs({ name: `rotate ${mode}`, summary, fields, outputs: {} });
  return {
    inputs,
    operands: "",
    examples,
    run: (flags, operands, terminal) =>
      engineCommand("rotate").run(withMode(flags, mode), operands, terminal),
  };
}

function withMode(flags: Source, mode: string): Source {
  const given = flagSource(new Map([["mode", mode]]));
  return {
    surface: "flag",
    names: [...flags.names, "mode"],
    get: (name) => (name === "mode" ? given.get(name) : flags.get(name)),
  };
}
