import type { EnginePorts } from "../../ports/index.ts";

export type ResearchPorts = Pick<
  EnginePorts,
  "clock" | "files" | "histories" | "http" | "log" | "model" | "records" | "trees"
>;
