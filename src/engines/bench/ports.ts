import type { EnginePorts } from "../../ports/index.ts";

export type BenchPorts = Pick<
  EnginePorts,
  | "clock"
  | "commands"
  | "files"
  | "git"
  | "http"
  | "load"
  | "log"
  | "machine"
  | "program"
  | "sampler"
  | "trees"
>;
