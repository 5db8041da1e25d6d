import type { Load } from "../ports/index.ts";

/** autocannon with all that it needs is loaded only where load is sent. */
export const lazyLoad: Load = {
  slice: async (slice) => (await import("./autocannon-load.ts")).autocannonLoad.slice(slice),
};
