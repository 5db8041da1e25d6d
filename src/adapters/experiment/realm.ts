import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type { ForeignFunction, Realm } from "../../ports/index.ts";
import { seedEntropy } from "./entropy.ts";
import { refuse } from "./refusals.ts";
import { VirtualTimers } from "./timers.ts";

/** The widest line that the journal keeps; the mark stands behind it. */
export const journalBytes = 4096;
const markBytes = 12;

/**
 * Takes over this process for code under test. It cannot be undone: only a process that was
 * started for nothing else may do it.
 */
export function takeOver(journal: number): Realm {
  const immediate = setImmediate;
  const cpuUsage = process.cpuUsage.bind(process);
  const start = cpuUsage();
  let unhandled = 0;
  silence();
  process.on("unhandledRejection", () => {
    unhandled += 1;
  });
  const timers = new VirtualTimers();
  timers.install();
  const refusals = refuse();
  const entropy = seedEntropy();
  const tidy = globalKeeper();
  return {
    compile: (body, parameters, name) =>
      compileFunction(body, [...parameters], { filename: name }) as ForeignFunction,
    require: (folder) => {
      const require = createRequire(join(folder, "_.js"));
      return (specifier) => refusals.guard(specifier, require(specifier));
    },
    turn: () => new Promise((resolve) => immediate(resolve)),
    wake: () => timers.wake(),
    reset: (seed) => {
      timers.clear();
      refusals.reset();
      unhandled = 0;
      entropy.reset(seed);
    },
    entropy: () => entropy.asked(),
    refused: () => refusals.seen(),
    unhandled: () => unhandled,
    tidy,
    cpuSeconds: () => {
      const { user, system } = cpuUsage(start);
      return (user + system) / 1e6;
    },
    ...journalIn(journal),
  };
}

/** What is tried, written down before it is, for whoever finds this process dead. */
function journalIn(file: number): Pick<Realm, "journal" | "mark"> {
  const line = Buffer.alloc(journalBytes, " ");
  const mark = Buffer.alloc(markBytes, " ");
  let beats = 0;
  let marked = -1;
  return {
    journal: (text) => {
      beats += 1;
      line.fill(" ");
      // The count is a sign of life when the same text is written again.
      line.write(`${beats}\n${text}`);
      writeSync(file, line, 0, journalBytes, 0);
    },
    mark: (mutant) => {
      if (mutant === marked) return;
      marked = mutant;
      mark.fill(" ");
      mark.write(String(mutant));
      writeSync(file, mark, 0, markBytes, journalBytes);
    },
  };
}

/** What code under test prints would only be in the way, and what it leaves unhandled is its own affair. */
function silence(): void {
  const quiet = (): boolean => true;
  for (const key of Object.keys(console)) {
    if (typeof Reflect.get(console, key) === "function") Reflect.set(console, key, quiet);
  }
  process.stdout.write = quiet;
  process.on("uncaughtException", quiet);
  process.on("warning", quiet);
}

/** Notices additions to the global object and to built-in prototypes, and takes them back. */
function globalKeeper(): () => boolean {
  const prototypes = [
    Object,
    Array,
    String,
    Number,
    Boolean,
    Function,
    RegExp,
    Date,
    Error,
    Promise,
    Map,
    Set,
  ];
  const watched: object[] = [
    globalThis,
    Math,
    JSON,
    Object,
    ...prototypes.map(({ prototype }) => prototype as object),
  ];
  const known = watched.map((target) => new Set(Reflect.ownKeys(target)));
  return () => {
    let found = false;
    for (const [index, target] of watched.entries()) {
      const keys = Reflect.ownKeys(target);
      const before = known[index] ?? new Set();
      if (keys.length === before.size) continue;
      found = true;
      for (const key of keys) if (!before.has(key)) Reflect.deleteProperty(target, key);
    }
    return found;
  };
}
