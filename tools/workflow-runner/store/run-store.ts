import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  /** Holds the artifact's files, unpacked. */
  readonly folder: string;
  readonly sizeBytes: number;
  /** "sha256:…" over the paths and contents of its files */
  readonly digest: string;
}

/** GitHub allows this many artifacts in a job; a run of ours holds no more. */
const artifactsPerRun = 500;

/** Runs and their artifacts in a folder that later runs read again. */
export class RunStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A number that no run in this store has; safe when two programs share the store. */
  async newRunId(): Promise<number> {
    await mkdir(this.#folder, { recursive: true });
    const taken = (await readdir(this.#folder)).map(Number).filter(Number.isInteger);
    for (let id = Math.max(0, ...taken) + 1; ; id++) {
      try {
        await mkdir(join(this.#folder, String(id)));
        return id;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
    }
  }

  async artifacts(runId: number): Promise<Artifact[]> {
    const folder = join(this.#folder, String(runId));
    const names = await readdir(folder).catch(() => []);
    const lists = names.filter((name) => /^artifact-\d+\.json$/.test(name)).sort();
    const found = await Promise.all(
      lists.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as Artifact),
    );
    return found.sort((a, b) => a.id - b.id);
  }

  /** An empty folder for a new artifact. */
  async newArtifact(runId: number): Promise<{ id: number; folder: string }> {
    for (let n = 1; n <= artifactsPerRun; n++) {
      const id = runId * 1000 + n;
      const folder = join(this.#folder, String(runId), `artifact-${id}`);
      const made = await mkdir(folder, { recursive: true });
      if (made !== undefined) return { id, folder };
    }
    throw new Error(`A run holds at most ${artifactsPerRun} artifacts`);
  }

  async keep(artifact: Artifact): Promise<void> {
    const path = join(this.#folder, String(artifact.runId), `artifact-${artifact.id}.json`);
    await writeFile(path, JSON.stringify(artifact, null, 2));
  }

  async forget({ runId, id }: Artifact): Promise<void> {
    // The folder stays: its number must not be given out again.
    await rm(join(this.#folder, String(runId), `artifact-${id}.json`), { force: true });
  }
}
