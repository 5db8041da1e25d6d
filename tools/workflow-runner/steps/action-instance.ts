import type { ResolvedAction } from "./action-library.ts";

/** One use of an action in a job, with what it keeps from pre to main to post. */
export interface ActionInstance {
  readonly action: ResolvedAction;
  state: Record<string, string>;
}
