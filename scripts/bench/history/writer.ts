import { dataBranchStore } from "../../../src/adapters/octokit/index.ts";
import { addRecords, type HistoryRecord } from "../../../src/history/index.ts";
import { engineNames } from "../../../src/model/index.ts";

/** One of many jobs that write at once: so many runs, each with a record of every engine. */
const [writer = "", runs = "", token = "", repository = ""] = process.argv.slice(2);
const log = { progress: () => undefined, warn: () => undefined };
const store = dataBranchStore(token, repository, log);

for (let run = 1; run <= Number(runs); run++) {
  await addRecords(
    store,
    engineNames.map((engine) => record(engine, `${writer}-${run}`)),
  );
}

function record(engine: HistoryRecord["engine"], run: string): HistoryRecord {
  return {
    ...{ schemaVersion: 1, engine, run, attempt: 1, runs: 1, at: "2026-11-20T00:00:00.000Z" },
    ...{ verdict: "pass", headline: "Nothing.", claims: [], metrics: [], proposals: 0 },
    base: { commit: "base" },
    head: { commit: "head" },
    counts: { error: 0, warning: 0, note: 0, accepted: 0 },
    spend: { seconds: 1, cpuSeconds: 1, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
  };
}
