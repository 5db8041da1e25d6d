export { changeOf, type Judged, type RowVerdict } from "./judged.ts";
export type { CountedRow, ExactRow, MetricKind, Row, Rule, TailRow, TimedRow } from "./row.ts";
export { samplesForRows } from "./power.ts";
export { defaultSettings, type Settings } from "./settings.ts";
export { judgeSuite } from "./suite.ts";
