import type { ActionDescriptions } from "./action-descriptions.ts";
import type { FileKind, YamlFile } from "./yaml-file.ts";

export interface RuleFinding {
  readonly line: number;
  readonly message: string;
}

export interface Rule {
  /** Kebab-case; its fixture folder has the same name. */
  readonly name: string;
  readonly appliesTo: readonly FileKind[];
  readonly check: (file: YamlFile, actions: ActionDescriptions) => RuleFinding[];
}
