/** What a module says about itself without being run. Lines count from 1. */
export interface ModuleFacts {
  readonly path: string;
  readonly functions: readonly FunctionFacts[];
  readonly imports: readonly ImportFacts[];
  readonly exports: readonly ExportFacts[];
  readonly routes: readonly RouteFacts[];
}

export interface FunctionFacts {
  /** As it is declared or assigned; "anonymous" where it has no name. */
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  /**
   * Cognitive complexity: breaks in the flow, each weighing more the deeper it is nested. A
   * function inside counts for itself. Source: G. Ann Campbell, "Cognitive Complexity", SonarSource.
   */
  readonly complexity: number;
}

export interface ImportFacts {
  readonly from: string;
  readonly line: number;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** Loaded when the module is, not later by a call. */
  readonly eager: boolean;
}

export interface ExportFacts {
  /** "*" passes everything of another module on. */
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  /** The module that it is passed on from. */
  readonly from?: string;
}

/** A call such as `app.get("/orders/:id", …)`. */
export interface RouteFacts {
  readonly method: string;
  readonly path: string;
  readonly line: number;
  /** What the method was called on: `app`, `router`. */
  readonly receiver: string;
}
