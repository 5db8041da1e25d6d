import type { EnginePorts } from "../../ports/index.ts";

export type BenchPorts = Pick<
  EnginePorts,
  | "clock"
  | "commands"
  | "counter"
  | "files"
  | "git"
  | "http"
  | "load"
  | "log"
  | "machine"
  | "program"
  | "records"
  | "sampler"
  | "trees"
>;
