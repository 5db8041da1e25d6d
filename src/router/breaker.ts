/** Failures in a row after which a host is left alone, and for how many seconds. */
const mostFailures = 3;
const pauseSeconds = 60;

/**
 * Which hosts are worth a request now: one breaker for each, open for a while after a rate limit or
 * failures in a row, and for the rest of the run after an answer that will not change.
 */
export class Breakers {
  readonly #hosts = new Map<string, { failures: number; openUntil: number }>();
  readonly #seconds: () => number;

  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Seconds until it may be asked again: 0 for now, Infinity for not in this run. */
  wait(host: string): number {
    const openUntil = this.#hosts.get(host)?.openUntil ?? 0;
    return Math.max(0, openUntil - this.#seconds());
  }

  succeeded(host: string): void {
    this.#hosts.delete(host);
  }

  /** `retryAfter` in seconds, as the host asked for. */
  failed(host: string, retryAfter?: number): void {
    const failures = (this.#hosts.get(host)?.failures ?? 0) + 1;
    const pause = retryAfter ?? (failures >= mostFailures ? pauseSeconds : 0);
    this.#hosts.set(host, { failures, openUntil: this.#seconds() + pause });
  }

  gone(host: string): void {
    this.#hosts.set(host, { failures: 0, openUntil: Infinity });
  }
}
