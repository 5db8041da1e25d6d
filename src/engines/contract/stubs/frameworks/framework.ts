import type { Operation } from "../../api/model.ts";
import { segmentsOf } from "../../mock/route/template.ts";
import { isOpen } from "../operations/table.ts";
import type { Named } from "../operations/read.ts";

/** What one web framework needs in the written file. */
export interface Framework {
  /** Package whose presence says that a project uses it; undefined for none. */
  readonly dependency: string | undefined;
  readonly imports: readonly string[];
  /** How to mount the result, for the file's head. */
  readonly use: string;
  /** The code below the shared one. */
  router(operations: readonly Named[]): string;
}

/**
 * The path with `:p0`, `:p1` for each segment that is not plain text. The written code takes those
 * apart itself, so that no framework's own syntax for paths is ever met.
 */
export function routePath({ path }: Operation): string {
  let count = 0;
  const segments = segmentsOf(path).map((segment) => {
    if (!isOpen(segment)) return segment.literals.join("");
    count += 1;
    return `:p${count - 1}`;
  });
  return `/${segments.join("/")}`;
}
