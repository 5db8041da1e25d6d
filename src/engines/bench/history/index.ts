export { environmentKey, environmentOf } from "./machine.ts";
export { findingsOf, type Findings, type LevelChange } from "./findings.ts";
export { seriesOf, type Series } from "./series.ts";
export { withHistory } from "./tell.ts";
