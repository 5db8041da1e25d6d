import type { EnginePorts } from "../../ports/index.ts";

/** What the engine asks of the world. */
export type RotatePorts = Pick<
  EnginePorts,
  "files" | "clock" | "log" | "http" | "commands" | "databases" | "step" | "github"
>;
