import type { EnginePorts } from "../../ports/index.ts";

export type BenchPorts = Pick<
  EnginePorts,
  | "archives"
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
  | "sampler"
  | "trees"
>;
