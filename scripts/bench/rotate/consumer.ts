import { setTimeout as sleep } from "node:timers/promises";

export interface Count {
  logins: number;
  failed: number;
  readonly reasons: Map<string, number>;
}

export interface Consumer {
  readonly count: Count;
  /** Values with which a login is under way. */
  readonly held: readonly string[];
  stop(): Promise<void>;
}

/**
 * Logs in at a fixed rate with what the pointer says at that moment, as a job does that reads its
 * secrets when it starts. A login is one job: it is not over before the answer is there.
 */
export function startConsumer(
  hertz: number,
  read: () => string,
  login: (value: string) => Promise<string | undefined>,
): Consumer {
  const held: string[] = [];
  const count: Count = { logins: 0, failed: 0, reasons: new Map() };
  const one = async (): Promise<void> => {
    const value = read();
    held.push(value);
    const why = await login(value);
    held.splice(held.indexOf(value), 1);
    count.logins++;
    if (why === undefined) return;
    count.failed++;
    count.reasons.set(why, (count.reasons.get(why) ?? 0) + 1);
  };
  const timer = setInterval(() => void one(), 1_000 / hertz);
  return {
    count,
    held,
    stop: async () => {
      clearInterval(timer);
      while (held.length > 0) await sleep(5);
    },
  };
}
