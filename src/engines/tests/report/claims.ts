import type { Claim, Evidence } from "../../../model/index.ts";
import type { Kept, Mutant } from "../../../lab/index.ts";
import { shownPath, type ProjectPlace } from "../collect/project-root.ts";
import type { EmittedFile } from "../emit/file.ts";
import { changeOf } from "../emit/kills.ts";
import type { Baseline } from "../baseline.ts";

export interface ClaimContext {
  readonly place: ProjectPlace;
  /** The project's folder as the command line has it. */
  readonly folder: string;
  readonly baseline: Baseline;
  readonly files: readonly EmittedFile[];
}

/** A mutant that the project's own tests let live, and the new test that does not. */
export function toClaim(context: ClaimContext, mutant: Mutant): Claim {
  const { baseline, place } = context;
  const test = testFor(context.files, mutant.id);
  const covered = baseline.statuses.get(mutant.id) === "Survived";
  const change = `\`${changeOf(mutant).replaceAll("`", "'")}\``;
  return {
    id: `t-${mutant.id}`,
    rule: covered ? "mutant-survived" : "mutant-not-covered",
    severity: "warning",
    text: [
      covered
        ? `No test notices ${change}`
        : `No test runs this code, so none would notice ${change}`,
      ...(test === undefined ? [] : [`The new test “${test.title}” does`]),
    ].join(". "),
    where: {
      path: shownPath(place, mutant.file),
      line: mutant.start.line,
      column: mutant.start.column,
    },
    proof: {
      kind: "mutant",
      command: command(context, mutant, test !== undefined),
      observed: observed(baseline, covered),
      expected: "a test that passes on the code and fails on the mutant",
      evidence: evidenceOf(mutant, test, place),
    },
  };
}

function observed({ tests }: Baseline, covered: boolean): string {
  if (tests === 0) return "the project has no tests";
  return covered
    ? `StrykerJS ran the tests that reach this code, of ${tests}, and all passed on the mutant`
    : `none of ${tests} tests runs this code, by StrykerJS's count`;
}

function command({ folder }: ClaimContext, { id }: Mutant, isProposed: boolean): string {
  const project = /^[\w@%+=:,./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "")}'`;
  return `lamplighter tests --project ${project} --prove ${id}${isProposed ? " --proposed report-tests.json" : ""}`;
}

function testFor(files: readonly EmittedFile[], id: string) {
  const tests = files.flatMap((file) => file.tests.map((test) => ({ ...test, file })));
  const kills = ({ kills: all }: Kept): boolean => all.some(({ mutant }) => mutant === id);
  return (
    tests.find(({ kept }) => kept.uniqueKills.includes(id)) ?? tests.find(({ kept }) => kills(kept))
  );
}

function evidenceOf(
  mutant: Mutant,
  test: ReturnType<typeof testFor>,
  place: ProjectPlace,
): readonly Evidence[] {
  const { file, start, operator, original, replacement } = mutant;
  const side = (sign: string, code: string): string =>
    code
      .split("\n")
      .map((line) => sign + line)
      .join("\n");
  const mutation = {
    name: `${operator} at ${shownPath(place, file)}:${start.line}:${start.column}`,
    language: "diff",
    text: `${side("-", original)}\n${side("+", replacement)}`,
  };
  if (test === undefined) return [mutation];
  const { input } = test.kept;
  return [
    mutation,
    {
      name: `the call that tells them apart, in ${shownPath(place, test.file.path)}`,
      language: "js",
      text: [...input.statements, input.expression].join("\n"),
    },
  ];
}
