export { formatNames, parseOutput } from "./parse.ts";
export type { Parsed, ParsedMetric } from "./readings.ts";
