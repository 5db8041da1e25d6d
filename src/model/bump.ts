/** Parts of a version by https://semver.org, from the one that breaks nobody. */
export const bumps = ["patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];
