import { familyOf, ofProcess } from "./process-family.ts";

/** The kernel keeps each process's peak, so only growth after the last look is missed. */
const pauseMilliseconds = 5;

/**
 * Watches a process and all that it starts. The function that comes back ends it and says the most
 * memory in bytes that one of them held at once (`VmHWM` of proc(5)); undefined where that is unknown.
 */
export function watchMemory(pid: number | undefined): () => number | undefined {
  let peak = 0;
  const look = (): void => {
    for (const each of familyOf(pid)) peak = Math.max(peak, peakOf(each));
  };
  const timer = setInterval(look, pauseMilliseconds);
  return () => {
    clearInterval(timer);
    return peak === 0 ? undefined : peak;
  };
}

function peakOf(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(ofProcess(pid, "status"))?.[1];
  return 1024 * Number(kibibytes ?? 0);
}
