import type { Operation } from "../../api/model.ts";

/**
 * The status for a request that is wrong: 400 or 422, whichever is described. Where both are, 400
 * is for what cannot be read and 422 for what was read and is not as described; where none is, 400.
 */
export function refusalStatus({ responses }: Operation, unreadable: boolean): 400 | 422 {
  const has = (status: string) => responses.some((response) => response.status === status);
  if (!has("422")) return 400;
  return has("400") && unreadable ? 400 : 422;
}
