export { environmentKey, type Environment } from "./environment.ts";
export { findingsOf, type Findings, type LevelChange } from "./findings.ts";
export { recordPath, type HistoryRecord, type HistoryValue } from "./record.ts";
export { seriesOf, type Series } from "./series.ts";
export { withHistory } from "./tell.ts";
export { addRecord, readHistory, type History } from "./store.ts";
