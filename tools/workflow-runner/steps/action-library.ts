import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { Failure } from "../../../src/model/failure.ts";
import { readAction, type ActionFile } from "../language/action-file.ts";
import type { Origin, StepDefinition } from "../language/workflow-file.ts";
import { field, literal } from "../language/template.ts";
import { toText } from "../language/json.ts";
import type { RepositoryShelf } from "../repositories/repository-shelf.ts";
import { standIns } from "../stand-ins/index.ts";
import type { StandIn } from "../stand-ins/stand-in.ts";

/** What a step's `uses` leads to. */
export type ResolvedAction =
  | { readonly kind: "stand-in"; readonly standIn: StandIn }
  | {
      readonly kind: "file";
      /** Where its own `$/` references lead; a `./` action has the workflow's. */
      readonly origin: Origin;
      readonly folder: string;
      readonly file: ActionFile;
      /** `./`: read from the workspace when it runs, so no `pre`. */
      readonly local: boolean;
    };

/** Source: the runner's own limit on composites within composites. */
export const deepestComposite = 10;

export class ActionLibrary {
  readonly #shelf: RepositoryShelf;
  constructor(shelf: RepositoryShelf) {
    this.#shelf = shelf;
  }

  /**
   * Finds the action that `uses` names.
   * @param from the repository of the file that holds the step, for `$/`
   * @param workspace the job's, for `./`; undefined before a job has one
   * @returns undefined for `./` while there is no workspace
   * @throws Failure `action-unknown`, `ref-unknown`, `workflow-invalid`
   */
  async resolve(
    uses: string,
    from: Origin,
    workspace: string | undefined,
  ): Promise<ResolvedAction | undefined> {
    if (uses.startsWith("docker://"))
      throw unknown(uses, "Docker images are not run here.", "Use an action of node24.");
    if (uses.startsWith("./") || uses.startsWith(".\\")) {
      if (workspace === undefined) return undefined;
      return this.#fromFolder(uses, resolve(workspace, uses), from, true);
    }
    if (uses.startsWith("$/")) return this.#inRepository(uses, from, uses.slice(2));
    const parts = /^([\w.-]+\/[\w.-]+)(?:\/([^@]+))?@(.+)$/.exec(uses);
    const [, repository = "", path = "", ref = ""] = parts ?? [];
    if (parts === null)
      throw unknown(uses, "It is no owner/repo[/path]@ref, ./path or $/path.", "Write it so.");
    if (this.#shelf.has(repository))
      return this.#inRepository(uses, await this.#shelf.origin(repository, ref), path);
    const standIn = standIns.find((one) => one.name === repository && path === "");
    if (standIn === undefined)
      throw unknown(
        uses,
        "Nothing is downloaded here, and no stand-in of that name is built in.",
        `Map the repository to a folder, or add a stand-in; built in are ${standIns.map((one) => one.name).join(", ")}.`,
      );
    const pinned = standIn.commits[ref] ?? ref;
    if (!standIn.majors.some((major) => pinned === major || pinned.startsWith(`${major}.`)))
      throw unknown(
        uses,
        `The stand-in knows only ${standIn.majors.join(", ")} and the commits ${Object.keys(standIn.commits).join(", ")}.`,
        "Pin one of those, or check the stand-in against the new version and list it there.",
      );
    return { kind: "stand-in", standIn };
  }

  /** Resolves all that steps use, composites included, so that a wrong name fails early. */
  async check(steps: readonly StepDefinition[], from: Origin, depth = 0): Promise<void> {
    for (const step of steps) {
      const uses = field(step.body, "uses");
      if (uses === undefined) continue;
      const name = toText(literal(uses));
      if (depth >= deepestComposite)
        throw unknown(name, `Composites nest at most ${deepestComposite} deep.`, "Flatten them.");
      const action = await this.resolve(name, from, undefined);
      if (action?.kind === "file" && action.file.runs.using === "composite")
        await this.check(action.file.runs.steps, action.origin, depth + 1);
    }
  }

  async #inRepository(uses: string, origin: Origin, path: string): Promise<ResolvedAction> {
    const root = await this.#shelf.folder(origin);
    const folder = resolve(root, path);
    if (relative(root, folder).startsWith(".."))
      throw unknown(uses, "The path leads out of its repository.", "Name a folder inside it.");
    return this.#fromFolder(uses, folder, origin, false);
  }

  async #fromFolder(uses: string, folder: string, origin: Origin, local: boolean) {
    for (const name of ["action.yml", "action.yaml"]) {
      const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
      if (text !== undefined)
        return {
          kind: "file" as const,
          origin,
          folder,
          local,
          file: readAction(text, `${uses}/${name}`),
        };
    }
    throw unknown(uses, "There is no action.yml in that folder.", "Correct the path.");
  }
}

function unknown(uses: string, why: string, fix: string): Failure {
  return new Failure({
    code: "action-unknown",
    what: `The action ${uses} cannot be found`,
    where: `uses: ${uses}`,
    why,
    fix,
  });
}
