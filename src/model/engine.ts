/** Every engine that can stand in a Report, in the order in which reports show them. */
export const engineNames = ["contract", "bench", "tests"] as const;

export type EngineName = (typeof engineNames)[number];
