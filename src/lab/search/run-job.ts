import type { Realm } from "../../ports/index.ts";
import { runExperiment } from "./experiment.ts";
import type { Job, Message, ReplayJob } from "./job.ts";
import { replayInputs } from "./replay.ts";

/** What the process that was made for it is asked to do. */
export async function runJob(
  realm: Realm,
  job: Job | ReplayJob,
  send: (message: Message) => void,
): Promise<void> {
  await ("kind" in job ? replayInputs(realm, job, send) : runExperiment(realm, job, send));
}
