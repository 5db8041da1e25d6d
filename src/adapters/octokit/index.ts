import type { Forge, Log, ProposalForge, RecordStore } from "../../ports/index.ts";
import { checks } from "./checks.ts";
import { createClient } from "./client.ts";
import { comments } from "./comments.ts";
import { commits } from "./commits.ts";
import { dataBranchRecords } from "./data-branch.ts";
import { people } from "./people.ts";
import { proposals } from "./proposals.ts";
import { pullRequests } from "./pull-requests.ts";
import { runs } from "./runs.ts";

/** GitHub's API for one repository, `owner/name`. */
export function octokitForge(token: string, repository: string, log: Log): Forge {
  const client = createClient(token, repository, log);
  return {
    ...pullRequests(client),
    ...comments(client),
    ...commits(client),
    ...checks(client),
    ...people(client),
    ...runs(client),
    calls: client.calls,
  };
}

/** Records on the data branch of one repository. */
export function dataBranchStore(token: string, repository: string, log: Log): RecordStore {
  return dataBranchRecords(createClient(token, repository, log));
}

export function octokitProposals(token: string, repository: string, log: Log): ProposalForge {
  return proposals(createClient(token, repository, log));
}
