/** What a program in the box may not see, and how much it may take. */
export interface Room {
  /** What is covered: each is there. */
  readonly hidden: Places;
  readonly limits: Limits;
}

export interface Places {
  readonly folders: readonly string[];
  /** Sockets too. */
  readonly files: readonly string[];
}

export interface Limits {
  /** Of private memory, whether V8's heap or buffers beside it. */
  readonly bytes: number;
  readonly cpuSeconds: number;
  /** Of all that the user runs, which is how Linux counts (RLIMIT_NPROC of getrlimit(2)). */
  readonly processes: number;
}

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** One way in which the system itself can shut a program in. */
export interface Rung {
  readonly name: string;
  /** Program and arguments to put before the boxed program. */
  enter(room: Room, user: User): readonly string[];
  /** Put before `kill`, where the one who started it may not end it. */
  readonly master: readonly string[];
}

/** Bytes that it may write into a file that it was given open; there are no others. */
const longestFile = 65_536;

/** Put before a program, it takes all rights away and sets the limits, for good. */
export function limited({ bytes, cpuSeconds, processes }: Limits): readonly string[] {
  const amounts = { data: bytes, cpu: cpuSeconds, nproc: processes, core: 0, fsize: longestFile };
  return ["prlimit", ...Object.entries(amounts).map(([name, most]) => `--${name}=${most}`), "--"];
}
