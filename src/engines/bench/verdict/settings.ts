/** How sure a verdict has to be. */
export interface Settings {
  /** At most this share of suites in which nothing changed has a false row (Holm). */
  readonly alpha: number;
  /** At most this share of rows that did not change is called changed, in a suite of any size. */
  readonly rowAlpha: number;
  /** At most this share of rows that changed by the threshold is called the same. */
  readonly sameAlpha: number;
  /** Of the intervals that are shown. */
  readonly confidence: number;
  /** For what a run could have seen and how long one would take that settles a row. */
  readonly power: number;
  /** Of the resampling in tails. */
  readonly seed: number;
}

export const defaultSettings: Settings = {
  alpha: 0.01,
  rowAlpha: 0.005,
  sameAlpha: 0.01,
  confidence: 0.99,
  power: 0.9,
  seed: 1,
};
