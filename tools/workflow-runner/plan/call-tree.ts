import { toText, type JsonObject } from "../language/json.ts";
import { entries, field, literal } from "../language/template.ts";
import { refusal } from "../language/problems.ts";
import {
  readWorkflow,
  type JobDefinition,
  type Origin,
  type WorkflowFile,
} from "../language/workflow-file.ts";
import type { RepositoryShelf } from "../repositories/repository-shelf.ts";
import type { ActionLibrary } from "../steps/action-library.ts";
import { declaredPermissions, excess, repositoryDefault, type Permissions } from "./permissions.ts";

/** Source: GitHub docs, "Reusing workflow configurations", limits with the caller. */
const deepestCall = 10;
const mostCalled = 50;

export interface LoadedWorkflow {
  readonly file: WorkflowFile;
  /** By the id of the job that calls. */
  readonly called: ReadonlyMap<string, LoadedWorkflow>;
  /** What each job declares, or has from its workflow, its caller or the repository. */
  readonly permissions: ReadonlyMap<string, Permissions>;
}

/** Reads a workflow and all that it calls, and refuses what GitHub refuses before it starts. */
export class CallTree {
  readonly #shelf: RepositoryShelf;
  readonly #actions: ActionLibrary;
  readonly #unique = new Set<string>();

  constructor(shelf: RepositoryShelf, actions: ActionLibrary) {
    this.#shelf = shelf;
    this.#actions = actions;
  }

  /** @throws Failure with file and line */
  async load(
    path: string,
    origin: Origin,
    granted?: Permissions,
    depth = 1,
  ): Promise<LoadedWorkflow> {
    const text = await this.#shelf.readFile(origin, path);
    if (text === undefined)
      throw refusal(
        path,
        undefined,
        `${origin.repository} has no such workflow at ${origin.ref}.`,
        "Name a file below .github/workflows that is committed there.",
      );
    const file = await readWorkflow(text, path, origin);
    const called = new Map<string, LoadedWorkflow>();
    const permissions = new Map<string, Permissions>();
    const inherited = declaredPermissions(literal(field(file.body, "permissions")));
    for (const job of file.jobs) {
      const own = declaredPermissions(literal(field(job.body, "permissions")));
      const declared = own ?? inherited ?? granted ?? repositoryDefault;
      permissions.set(job.id, declared);
      const tooMuch = granted === undefined ? undefined : excess(declared, granted);
      if (tooMuch !== undefined)
        throw refusal(
          path,
          field(job.body, "permissions") ?? field(file.body, "permissions"),
          `The nested job '${job.id}' is ${tooMuch}.`,
          "Grant it in the job that calls this workflow.",
        );
      await this.#actions.check(job.steps, origin);
      if (job.uses !== undefined) called.set(job.id, await this.#call(file, job, declared, depth));
    }
    return { file, called, permissions };
  }

  async #call(caller: WorkflowFile, job: JobDefinition, granted: Permissions, depth: number) {
    const uses = job.uses ?? "";
    const token = field(job.body, "uses");
    this.#unique.add(uses);
    if (depth >= deepestCall || this.#unique.size > mostCalled)
      throw refusal(
        caller.path,
        token,
        `Calls go at most ${deepestCall} deep and to ${mostCalled} workflows.`,
        "Flatten the chain of calls.",
      );
    const { path, origin } = await this.#target(caller, uses, job);
    const loaded = await this.load(path, origin, granted, depth + 1);
    refuseCall(caller, job, loaded.file);
    return loaded;
  }

  async #target(caller: WorkflowFile, uses: string, job: JobDefinition) {
    const own = /^(?:\$|\.)\/(\.github\/workflows\/[^/@]+)$/.exec(uses)?.[1];
    if (own !== undefined) return { path: own, origin: caller.origin };
    const [, repository, path, ref] =
      /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^/@]+)@(.+)$/.exec(uses) ?? [];
    if (repository === undefined || path === undefined || ref === undefined)
      throw refusal(
        caller.path,
        field(job.body, "uses"),
        `'${uses}' names no workflow.`,
        "Write $/.github/workflows/FILE or owner/repo/.github/workflows/FILE@ref.",
      );
    return { path, origin: await this.#shelf.origin(repository, ref) };
  }
}

/** Names that a call gives or leaves out; values are checked when it is made. */
function refuseCall(caller: WorkflowFile, job: JobDefinition, callee: WorkflowFile): void {
  const uses = field(job.body, "uses");
  if (!hasCall(callee))
    throw refusal(
      caller.path,
      uses,
      `${callee.path} is not reusable as it is missing an 'on.workflow_call' trigger.`,
      "Add workflow_call to its 'on'.",
    );
  const check = (kind: "inputs" | "secrets", given: Set<string>): void => {
    const declared = new Map(entries(field(callee.call, kind)));
    const noun = kind === "inputs" ? "input" : "secret";
    for (const name of given)
      if (!declared.has(name) && name !== "GITHUB_TOKEN")
        throw refusal(
          caller.path,
          uses,
          `Invalid ${noun}, ${name} is not defined in the referenced workflow.`,
          `It takes ${[...declared.keys()].join(", ") || "none"}.`,
        );
    for (const [name, body] of declared)
      if (
        literal(field(body, "required")) === true &&
        !given.has(name) &&
        field(body, "default") === undefined
      )
        throw refusal(
          caller.path,
          uses,
          `The ${noun} ${name} is required, but not provided while calling.`,
          `Give it under ${kind === "inputs" ? "with" : "secrets"}.`,
        );
  };
  check("inputs", new Set(entries(field(job.body, "with")).map(([name]) => name)));
  const secrets = field(job.body, "secrets");
  if (secrets === undefined || toText(secrets.isScalar ? literal(secrets) : null) !== "inherit")
    check("secrets", new Set(entries(secrets).map(([name]) => name)));
}

function hasCall({ on }: WorkflowFile): boolean {
  if (typeof on === "string") return on === "workflow_call";
  if (Array.isArray(on)) return on.includes("workflow_call");
  return on !== null && Object.hasOwn(on as JsonObject, "workflow_call");
}
