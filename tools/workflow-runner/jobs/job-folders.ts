import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The folders of one job; nothing in them is seen by another. */
export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly eventPath: string;
}

export async function createJobFolders(root: string, repository: string): Promise<JobFolders> {
  const name = repository.split("/").at(-1) ?? repository;
  const temp = join(root, "_temp");
  const folders = {
    workspace: join(root, name, name),
    temp,
    toolCache: join(root, "_tool"),
    home: join(root, "home"),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const flow = join(temp, "_github_workflow");
  await mkdir(flow, { recursive: true });
  return { ...folders, eventPath: join(flow, "event.json") };
}
