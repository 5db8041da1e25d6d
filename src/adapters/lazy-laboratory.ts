import type { Laboratory } from "../ports/index.ts";

/** The box and the child processes are loaded only where experiments run. */
export const lazyLaboratory: Laboratory = {
  box: async () => (await import("./experiment/laboratory.ts")).nodeLaboratory.box(),
  run: async (...experiment) =>
    (await import("./experiment/laboratory.ts")).nodeLaboratory.run(...experiment),
};
