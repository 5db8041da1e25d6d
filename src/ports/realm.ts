/** Anything that can be called; what it takes and gives is foreign. */
export type ForeignFunction = (...args: unknown[]) => unknown;

/**
 * The world in which code under test runs, in a process of its own. Time, randomness and timers
 * are the same in every run; the network, other processes and files being written are refused.
 */
export interface Realm {
  /** A function with this body. Throws a SyntaxError for what is no JavaScript. */
  compile(body: string, parameters: readonly string[], name: string): ForeignFunction;
  /** What `require` gives in a file of that folder. */
  require(folder: string): (specifier: string) => unknown;
  /** Lets everything run that is ready to run. */
  turn(): Promise<void>;
  /** Runs the timer that is due next. False when none waits. */
  wake(): boolean;
  /** Same clock and randomness from here on, and no timer waiting. */
  reset(seed: number): void;
  /** How often randomness or the time was asked for since the last reset. */
  entropy(): number;
  /** How often something was refused since the last reset, and what it was last. */
  refused(): { readonly times: number; readonly what: string };
  /** How many rejections nobody has taken care of since the last reset: test frameworks fail on these. */
  unhandled(): number;
  /** True when something was left behind on the global object or a built-in prototype; it is removed. */
  tidy(): boolean;
  /** Since this process was taken over: what it took to start is not the experiment's. */
  cpuSeconds(): number;
  /** Written down at once, so that it can be read after this process has been ended. */
  journal(text: string): void;
  /** Notes beside the journal which mutant is on; -1 for none. Cheap enough to be done in each run. */
  mark(mutant: number): void;
}
