export { addRecords, compact, readHistory, type History } from "./history.ts";
export { historyFolder, recordName, recordPath } from "./path.ts";
export { recordOf, type HistoryRecord, type RunFacts } from "./record.ts";
