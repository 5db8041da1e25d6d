import type { Log } from "../../src/ports/index.ts";

export interface FakeLog extends Log {
  readonly lines: string[];
}

export function fakeLog(): FakeLog {
  const lines: string[] = [];
  return {
    lines,
    progress: (text) => lines.push(text),
    warn: (text) => lines.push(`Warning: ${text}`),
  };
}
