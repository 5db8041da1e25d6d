import type {
  BenchmarkFile,
  CommandLine,
  CommandResult,
  Commands,
  Counter,
  ListedBenchmark,
  Machine,
  PairRequest,
  PairSample,
  Sampler,
  SampleTrouble,
  Tree,
  Trees,
} from "../../src/ports/index.ts";

export const fakeMachine: Machine = {
  facts: () =>
    Promise.resolve({
      processor: "Imaginary 9000",
      processors: 2,
      load: 0.25,
      governor: undefined,
      node: "v24.0.0",
      system: "Linux",
    }),
};

/** Counts what it is told, and calls beyond the first; undefined where nothing counts. */
export function fakeCounter(perCall?: (root: string) => number): Counter {
  return {
    tool: () => Promise.resolve(perCall === undefined ? undefined : "valgrind"),
    instructions: ({ root, calls }) => Promise.resolve(5e8 + calls * (perCall?.(root) ?? NaN)),
  };
}

/** Folders in memory: their files with the sizes of their texts. */
export function fakeTrees(folders: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const removed: string[] = [];
  const tree = (folder: string): Tree => ({
    folder,
    remove: () => {
      removed.push(folder);
      return Promise.resolve();
    },
  });
  const original = (folder: string): string => folder.replace(/ copy$/, "");
  const trees: Trees = {
    open: (path) => Promise.resolve(path in folders ? tree(path) : undefined),
    checkout: (commit) => Promise.resolve(tree(commit)),
    copy: ({ folder }) => Promise.resolve(tree(`${folder} copy`)),
    files: ({ folder }) => Promise.resolve(Object.keys(folders[original(folder)] ?? {}).sort()),
    size: ({ folder }, file) => {
      const bytes = folders[original(folder)]?.[file]?.length ?? 0;
      return Promise.resolve({ bytes, gzipped: Math.ceil(bytes / 2) });
    },
    shareDependencies: () => Promise.resolve(false),
  };
  return { trees, removed };
}

/** A sampler that says what it is told: benchmarks by folder, and nanoseconds by folder and id. */
export function fakeSampler(told: {
  readonly benchmarks: (file: BenchmarkFile) => readonly ListedBenchmark[] | SampleTrouble;
  readonly time: (folder: string, id: string, process: number) => number | string;
}): Sampler {
  let processes = 0;
  return {
    list: (request) => Promise.resolve(told.benchmarks(request)),
    pair: ({ benchmark, files }: PairRequest) => {
      const process = processes++;
      const base = told.time(files.base.root, benchmark, process);
      const head = told.time(files.head.root, benchmark, process);
      if (typeof base === "string") return Promise.resolve({ trouble: base, side: "base" });
      if (typeof head === "string") return Promise.resolve({ trouble: head, side: "head" });
      return Promise.resolve(sampleOf(base, head));
    },
  };
}

function sampleOf(base: number, head: number): PairSample {
  return {
    pairs: Array.from({ length: 20 }, (_, at) => ({ base, head, led: at % 2 ? "base" : "head" })),
    dropped: 0,
    fastest: { base, head },
    calls: 100,
    steady: { base: true, head: true },
    allocated: undefined,
    waits: false,
  };
}

/** Commands that take as long, and print what, they are told. */
export function fakeCommands(
  told: (command: CommandLine, run: number) => Partial<CommandResult>,
): Commands & { readonly ran: CommandLine[] } {
  const ran: CommandLine[] = [];
  return {
    ran,
    run: (command) => {
      const run = ran.push(command);
      return Promise.resolve({
        seconds: 0.1,
        output: "",
        errors: "",
        trouble: undefined,
        ...told(command, run),
      });
    },
  };
}
