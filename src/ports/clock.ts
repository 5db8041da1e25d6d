export interface Clock {
  now(): Date;
  /** Seconds since an arbitrary start; never goes back. */
  seconds(): number;
  /** CPU seconds that this process has used, user and system together. */
  cpuSeconds(): number;
}
