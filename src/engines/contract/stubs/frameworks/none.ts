import type { Framework } from "./framework.ts";

/** Types and the table of operations, for a router of one's own. */
export const none: Framework = {
  dependency: undefined,
  imports: [],
  use: "the types `Handlers` and the table `operations`",
  router: () => "",
};
