import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../../src/model/index.ts";
import {
  canaryFiles,
  canaryRanges,
  checkCanaries,
} from "../../../src/engines/tests/witness/canaries.ts";
import { earlySurvivors } from "../../../src/engines/tests/witness/early.ts";
import { earlyMark } from "../../../src/engines/tests/witness/plan-reporter.ts";
import { matchMutants } from "../../../src/engines/tests/witness/match.ts";
import {
  readMutationReport,
  type StrykerMutant,
} from "../../../src/engines/tests/witness/mutation-report.ts";
import { mutant, style } from "./samples.ts";

const files = canaryFiles(style, { path: "src/add.js", format: "esm" }, "test/canary.test.js");

/** The four planted mutants as a sound run reports them. */
const sound: readonly [operator: string, line: number, status: StrykerMutant["status"]][] = [
  ["ArithmeticOperator", 2, "RuntimeError"],
  ["ArithmeticOperator", 5, "Killed"],
  ["ArithmeticOperator", 8, "Survived"],
  ["AssignmentOperator", 13, "Timeout"],
];

function reported(change: Partial<Record<number, StrykerMutant["status"]>> = {}): StrykerMutant[] {
  return sound.map(([operator, line, status]) => ({
    file: files.source.path,
    operator,
    start: { line, column: 1 },
    end: { line, column: 9 },
    replacement: "",
    status: change[line] ?? status,
    reason: "",
    isStatic: false,
    killedBy: [],
  }));
}

describe("canaries", () => {
  test("stand beside what is mutated, each range around its own code", () => {
    expect(files.source.path).toBe("src/lamplighter-canary.js");
    const lines = files.source.text.split("\n");
    const marked = canaryRanges(files).map((range) => {
      const [, line, from, , to] = /:(\d+):(\d+)-(\d+):(\d+)$/.exec(range) ?? [];
      return lines[Number(line) - 1]?.slice(Number(from), Number(to));
    });
    expect(marked).toEqual(["left + right", "first - second", "1 + 1", "at += 1"]);
  });

  test("a sound run passes", () => {
    expect(() => {
      checkCanaries(files, reported());
    }).not.toThrow();
  });

  test.each([
    ["every covered mutant survives", 5, "Survived", "one that a test sees"],
    ["a mutant that breaks the import is a survivor", 2, "Survived", "one that breaks the import"],
    ["a survivor is killed", 8, "Killed", "one that no test looks at"],
    ["a loop that never ends is a survivor", 13, "Survived", "one that never ends"],
    ["nothing is covered", 5, "NoCoverage", "one that a test sees"],
  ] as const)("%s: nothing of the run is believed", (_, line, status, name) => {
    const check = (): void => {
      checkCanaries(files, reported({ [line]: status }));
    };
    expect(check).toThrow(Failure);
    expect(check).toThrow(`${name} came out as ${status}`);
  });

  test("a missing one is a wrong one", () => {
    expect(() => {
      checkCanaries(files, reported().slice(1));
    }).toThrow("one that breaks the import came out as missing");
  });
});

test("mutants are matched by file, operator, place and replacement", () => {
  const same: StrykerMutant = {
    ...mutant("x"),
    status: "Killed",
    reason: "",
    isStatic: false,
    killedBy: ["t"],
  };
  const wanted = [
    mutant("m1"),
    mutant("m2", { replacement: "a * b" }),
    mutant("m3", { end: { line: 3, column: 16 } }),
  ];
  const { statuses, missing } = matchMutants(wanted, [{ ...same, replacement: "a  -  b" }]);
  expect([...statuses.keys()]).toEqual(["m1"]);
  expect(missing.map(({ id }) => id)).toEqual(["m2", "m3"]);
});

describe("StrykerJS's report", () => {
  const location = { start: { line: 1, column: 2 }, end: { line: 1, column: 3 } };
  const one = { id: "0", mutatorName: "X", replacement: "y", status: "Killed", location };
  const root = (mutants: unknown): string =>
    JSON.stringify({
      files: { "src\\a.js": { mutants } },
      testFiles: { t: { tests: [{ id: "7", name: "group adds" }] } },
    });

  test("gives mutants with the names of the tests that kill them", () => {
    expect(readMutationReport(root([{ ...one, killedBy: ["7", "8"] }]), "f")).toEqual([
      {
        file: "src/a.js",
        operator: "X",
        ...location,
        replacement: "y",
        status: "Killed",
        reason: "",
        isStatic: false,
        killedBy: ["group adds", "8"],
      },
    ]);
  });

  test.each([
    ["no JSON", "{"],
    ["no files", "{}"],
    ["no mutants", root("many")],
    ["an unknown status", root([{ ...one, status: "Fine" }])],
    ["no place", root([{ ...one, location: {} }])],
    ["null for a mutant", root([null])],
  ])("with %s is refused", (_, text) => {
    expect(() => readMutationReport(text, "f")).toThrow("witness-report");
  });
});

describe("survivors that are told early", () => {
  /** A line as the plug-in prints it. */
  function line({ file, operator: mutatorName, start, end, ...rest }: StrykerMutant): string {
    const mutants = [{ ...rest, mutatorName, location: { start, end } }];
    return earlyMark + JSON.stringify({ files: { [file]: { mutants } } });
  }
  const survivor: StrykerMutant = {
    ...reported()[2],
    ...{ file: "src/add.js", operator: "EqualityOperator", replacement: "a >= b" },
  } as StrykerMutant;

  test("wait until one planted mutant has died and another lives", () => {
    const told: StrykerMutant[] = [];
    const hear = earlySurvivors(files, (mutant) => told.push(mutant));
    const [, killed, lives] = reported().map(line);
    hear(line(survivor));
    hear(killed ?? "");
    expect(told).toEqual([]);
    hear(lives ?? "");
    hear(line({ ...survivor, replacement: "true" }));
    expect(told.map(({ replacement }) => replacement)).toEqual(["a >= b", "true"]);
  });

  test("are not told where the one that has to die lives, or by what else is printed", () => {
    const told: StrykerMutant[] = [];
    const hear = earlySurvivors(files, (mutant) => told.push(mutant));
    for (const planted of reported({ 5: "Survived" })) hear(line(planted));
    for (const other of [line(survivor), `${earlyMark}{`, `${earlyMark}null`, "Done in 1 second."])
      hear(other);
    expect(told).toEqual([]);
  });
});
