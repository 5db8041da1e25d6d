import { familyOf, ofProcess } from "../process-family.ts";

export interface Pulse {
  readonly cpuSeconds: number;
  /** It works, or waits for a processor, rather than for something to happen. */
  readonly isBusy: boolean;
}

/**
 * Of a process and what it started, since a box stands between us and the experiment: by
 * proc_pid_stat(5), field 3, and 14 and 15 in hundredths of a second. Other systems do not tell.
 */
export function pulseOf(pid: number | undefined): Pulse {
  const pulses = familyOf(pid).map((each) => {
    const [state, ...rest] = ofProcess(each, "stat").split(") ").at(-1)?.split(" ") ?? [];
    const hundredths = Number(rest[10]) + Number(rest[11]);
    return { cpuSeconds: Number.isNaN(hundredths) ? 0 : hundredths / 100, isBusy: state === "R" };
  });
  return {
    cpuSeconds: pulses.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    isBusy: pulses.some(({ isBusy }) => isBusy),
  };
}
