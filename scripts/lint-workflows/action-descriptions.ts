import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { isMap, parseDocument } from "yaml";
import foreignActions from "./foreign-actions.json" with { type: "json" };

/** This repository as others name it. */
export const ownRepository = "lamplighter-actions/lamplighter";

export interface ActionFacts {
  readonly inputs: readonly string[];
  /** Inputs that have no default and must be given. */
  readonly required: readonly string[];
  readonly outputs: readonly string[];
}

interface ForeignAction extends ActionFacts {
  readonly version: string;
  readonly commit: string;
}

const foreign = foreignActions as Readonly<Record<string, ForeignAction | undefined>>;

export interface Reference {
  /** "owner/name", or "$" for the repository itself. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** The parts of a `uses`; undefined for `./` and `docker://`, which are not references. */
export function parseReference(uses: string): Reference | undefined {
  const match = /^(\$|[\w.-]+\/[\w.-]+)(?:\/([^@]*))?(?:@(.*))?$/.exec(uses);
  const [, repository, path = "", ref = ""] = match ?? [];
  if (repository === undefined || repository.startsWith("./")) return undefined;
  return { repository, path, ref };
}

export class ActionDescriptions {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The inputs and outputs of an action, as far as it is ours or one that we pin. */
  find({ repository, path, ref }: Reference): ActionFacts | undefined {
    if (repository === "$" || repository === ownRepository) return this.#own(path);
    const known = foreign[repository];
    return path === "" && known?.commit === ref ? known : undefined;
  }

  /** The version and commit at which we use a foreign action. */
  pinOf(repository: string): { readonly version: string; readonly commit: string } | undefined {
    return foreign[repository];
  }

  /** The text of a file of this repository; undefined where there is none or it lies outside. */
  read(path: string): string | undefined {
    if (normalize(path).startsWith("..")) return undefined;
    try {
      return readFileSync(join(this.root, path), "utf8");
    } catch {
      return undefined;
    }
  }

  #own(path: string): ActionFacts | undefined {
    const text = this.read(join(path, "action.yml"));
    if (text === undefined) return undefined;
    const document = parseDocument(text);
    const keys = (name: string): string[] => {
      const map = document.get(name);
      return isMap(map) ? map.items.map(({ key }) => String(key)) : [];
    };
    const isRequired = (name: string): boolean =>
      document.getIn(["inputs", name, "required"]) === true &&
      !document.hasIn(["inputs", name, "default"]);
    const inputs = keys("inputs");
    return { inputs, required: inputs.filter(isRequired), outputs: keys("outputs") };
  }
}
