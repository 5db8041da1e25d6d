export interface AsvCell {
  readonly parameters: readonly string[];
  readonly cell: string;
}

const heavy = /^\s*=+(?: =+)+\s*$/;
const light = /^\s*-{2,}(?: -{2,})*\s*$/;

/**
 * The table of values by parameters under a benchmark; its rules of `=` show the columns. With two
 * parameters and more the last one runs across, named in a head above.
 */
export function asvTable(lines: readonly string[]): readonly AsvCell[] {
  const start = lines.findIndex((line) => plain(line).trim() !== "");
  const first = plain(lines[start] ?? "");
  if (start === -1 || !heavy.test(first)) return [];
  const columns = [...first.matchAll(/=+/g)].map(({ index, 0: rule }) => [
    index,
    index + rule.length,
  ]);
  const cells = (line: string): string[] =>
    columns.map(([from, to], at) =>
      line.slice(from, at === columns.length - 1 ? undefined : to).trim(),
    );
  const rest = lines.slice(start + 1).map(plain);
  const blank = rest.findIndex((line) => line.trim() === "");
  const body = blank === -1 ? rest : rest.slice(0, blank);
  const end = body.findLastIndex((line) => heavy.test(line));
  const rule = body.findLastIndex((line, at) => at < end && (heavy.test(line) || light.test(line)));
  if (end === -1 || rule < 1) return [];
  const head = cells(body[rule - 1] ?? "");
  const rows = body.slice(rule + 1, end).map(cells);
  // Over two lines of head a rule spans the parameters that run down, then the one across.
  const split = body.slice(0, rule).find((line) => light.test(line));
  if (split === undefined) {
    return rows.map((row) => ({ parameters: row.slice(0, -1), cell: row.at(-1) ?? "" }));
  }
  const width = /^\s*-+/.exec(split)?.[0].length ?? 0;
  const own = columns.filter(([from = 0]) => from < width).length;
  return rows.flatMap((row) =>
    head.slice(own).map((value, at) => ({
      parameters: [...row.slice(0, own), value],
      cell: row[own + at] ?? "",
    })),
  );
}

/** Without the progress and dots that asv puts before each line. */
function plain(line: string): string {
  return line.replace(/^\[\s*[\d.]+%\] (?:·+|[.-]+)/, (lead) => " ".repeat(lead.length));
}
