/** How a module file has to be read. `ts` stands for TypeScript, whatever it compiles to. */
export type ModuleFormat = "cjs" | "esm" | "ts";

/** One file of the package under test. */
export interface ModuleFile {
  /** Relative to the subject's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly format: ModuleFormat;
}

/** The package, or the part of it, that experiments are made on. */
export interface Subject {
  /** Absolute; what the package requires is resolved from here. */
  readonly folder: string;
  /** The name under which tests and readers import the package. */
  readonly name: string;
  /** Files that are mutated. */
  readonly files: readonly ModuleFile[];
  /** Other modules of the same package that those files load; they are loaded afresh too, but not mutated. */
  readonly support: readonly ModuleFile[];
  /** Paths of the modules whose exports inputs may call, in order of preference. */
  readonly entries: readonly string[];
  /** README, existing tests and type declarations: where realistic inputs are found. */
  readonly documents: readonly SubjectDocument[];
}

export interface SubjectDocument {
  readonly path: string;
  readonly kind: "readme" | "test" | "declarations";
  readonly text: string;
}
