/** Engines that look at what a change does, in the order in which reports show them. */
export const changeEngines = ["contract", "bench", "tests", "research"] as const;

/** Every engine that can stand in a Report; those behind the others work on a schedule. */
export const engineNames = [...changeEngines, "rotate"] as const;

export type EngineName = (typeof engineNames)[number];
