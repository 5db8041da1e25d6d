import { takeOver } from "../adapters/experiment/index.ts";

/** The file that the parent opened for the journal, in the place of standard output. */
const journal = 1;

/** The process in which code under test runs: started by the laboratory, never by a person. */
export async function run(): Promise<number> {
  const send = process.send?.bind(process);
  if (send === undefined) throw new Error("An experiment is started by the laboratory only.");
  const { runJob } = await import("../lab/search/run-job.ts");
  const job = await new Promise<string>((resolve) =>
    process.once("message", resolve as (message: unknown) => void),
  );
  const realm = takeOver(journal);
  await runJob(realm, JSON.parse(job) as Parameters<typeof runJob>[1], (message) => {
    send(JSON.stringify(message));
  });
  send("finished");
  // The parent ends this process: whatever the code under test left open must not keep it alive.
  return 0;
}
