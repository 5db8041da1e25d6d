import { delimiter } from "node:path";
import { toText, type JsonObject } from "../language/json.ts";
import type { Frame } from "./frame.ts";

/** github.<key> that also exist as GITHUB_<KEY>. Source: GitHub docs, "Variables reference". */
const published = [
  ..."action action_path action_ref action_repository actor actor_id api_url base_ref".split(" "),
  ..."event_name event_path graphql_url head_ref job ref ref_name ref_protected".split(" "),
  ..."ref_type repository repository_id repository_owner repository_owner_id".split(" "),
  ..."retention_days run_attempt run_id run_number server_url sha triggering_actor".split(" "),
  ..."workflow workflow_ref workflow_sha workspace".split(" "),
];

/**
 * The whole environment of a step's process. Nothing of this program's own environment is in
 * it but PATH, without what npm lays in front of that for its own scripts.
 */
export function processEnvironment(
  frame: Frame,
  stepEnv: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const { job } = frame;
  const github: JsonObject = { ...job.contexts.github, ...frame.github };
  const declared = { ...job.env, ...frame.env, ...stepEnv };
  const path = declared["PATH"] ?? machinePath();
  return {
    HOME: job.folders.home,
    LANG: "C.UTF-8",
    ...declared,
    CI: "true",
    GITHUB_ACTIONS: "true",
    ...Object.fromEntries(
      published.map((key) => [`GITHUB_${key.toUpperCase()}`, toText(github[key])]),
    ),
    ...Object.fromEntries(
      Object.entries(job.contexts.runner).map(([key, value]) => [
        `RUNNER_${key.toUpperCase()}`,
        toText(value),
      ]),
    ),
    ...more,
    PATH: [...job.path, path].join(delimiter),
  };
}

function machinePath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .filter((folder) => !/\/node_modules\/|node-gyp-bin/.test(`${folder}/`))
    .join(delimiter);
}
