import type { Note } from "../../../model/index.ts";
import type { Mutant, SearchResult, Suspicion } from "../../../lab/index.ts";
import { shownPath, type ProjectPlace } from "../collect/project-root.ts";
import { literal } from "../emit/literal.ts";
import type { Proven } from "../gates/index.ts";

const longestValue = 120;

/** Never frozen into a test: a person has to say whether this is meant. */
export function questionOf(place: ProjectPlace, suspicion: Suspicion): Note {
  const { input, observed, why, where } = suspicion;
  const call = [...input.statements, input.expression].join(" ");
  return {
    kind: "question",
    text: `Is this meant? \`${call.replaceAll("`", "'")}\` ${resultOf(observed)}. ${why}`,
    where: { path: shownPath(place, where.path), line: where.line },
  };
}

function resultOf(outcome: Suspicion["observed"]): string {
  if (outcome.kind === "pending") return "never settles";
  if (outcome.kind === "endless") return "never ends";
  const { value } = outcome;
  const shown =
    value.kind === "error"
      ? `${value.name}${value.message === undefined ? "" : `: ${value.message}`}`
      : (literal(value)?.source ?? value.kind);
  const text = shown.length > longestValue ? `${shown.slice(0, longestValue)}…` : shown;
  return `${outcome.kind === "thrown" ? "throws" : "gives"} \`${text.replaceAll("`", "'")}\``;
}

/** How many tests came through each gate, and what their expectations rest on. */
export function funnelNotes({ funnel, kept, witnessed }: Proven, search: SearchResult): Note[] {
  if (funnel.found === 0) return [];
  const { found, printed, passing, steady, witnessed: left } = funnel;
  const oracles = ["spec", "relation", "differential", "recorded"] as const;
  const rests = oracles.flatMap((kind) => {
    const count = kept.filter(({ oracle }) => oracle.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const { evaluations, cpuSeconds } = search.statistics;
  return [
    {
      kind: "remark",
      text: `Of ${found} inputs that the search kept, ${printed} could be written as a test, ${passing} passed in the project's own runner, ${steady} passed ten times in other orders, time zones and clocks, and ${left} kill under StrykerJS${witnessed === undefined ? "" : ` ${witnessed.run.version}`} what no other test kills.`,
    },
    ...(rests.length === 0
      ? []
      : [
          {
            kind: "remark" as const,
            text: `What the new tests expect: ${rests.join(", ")}. A recorded expectation is what the code does today.`,
          },
        ]),
    ...(witnessed === undefined || witnessed.denied.length === 0
      ? []
      : [deniedNote(witnessed.denied)]),
    {
      kind: "remark",
      text: `The search ran ${evaluations} calls in ${cpuSeconds.toFixed(1)} CPU seconds.`,
    },
  ];
}

const mostDenied = 5;

/** Somebody has to look at these: the search and StrykerJS do not see the same program. */
function deniedNote(denied: readonly Mutant[]): Note {
  const shown = denied
    .slice(0, mostDenied)
    .map(({ file, start, operator, original, replacement }) => {
      const [from, to] = [original, replacement].map((code) =>
        code.replace(/\s+/g, " ").slice(0, 60),
      );
      return `${operator} at ${file}:${start.line} (${from} → ${to})`;
    });
  return {
    kind: "remark",
    text: `StrykerJS did not see ${denied.length} kills that the search had seen; they do not count: ${shown.join("; ")}.`,
  };
}
