/** What a patch does, or the reason why it is not applied. */
export type ReadPatch = ReadonlyMap<string, string> | { readonly refused: string };

/**
 * The files that a unified diff adds. Every line has to be one that adds a plain file as a whole:
 * a patch comes from a job that ran foreign code, so what is not understood is refused, not skipped.
 */
export function addedFiles(patch: string): ReadPatch {
  const files = new Map<string, string>();
  const lines = patch.split("\n");
  if (lines.pop() !== "") return { refused: "its last line is not ended" };
  for (let at = 0; at < lines.length;) {
    const path = headOf(lines.slice(at, at + 4));
    if (path === undefined) return { refused: `line ${at + 1} does not add a plain file` };
    const [, count = "1"] = /^@@ -0,0 \+1(?:,(\d{1,6}))? @@$/.exec(lines[at + 4] ?? "") ?? [];
    const body = lines.slice(at + 5, at + 5 + Number(count));
    if (!(lines[at + 4] ?? "").startsWith("@@") || body.length !== Number(count)) {
      return { refused: `line ${at + 5} does not say how long the file is` };
    }
    const foreign = body.findIndex((line) => !line.startsWith("+"));
    if (foreign !== -1) return { refused: `line ${at + 6 + foreign} adds nothing` };
    if (files.has(path)) return { refused: `it adds \`${path}\` twice` };
    files.set(path, `${body.map((line) => line.slice(1)).join("\n")}\n`);
    at += 5 + Number(count);
  }
  return files.size === 0 ? { refused: "it is empty" } : files;
}

function headOf([diff = "", mode, from, to]: readonly string[]): string | undefined {
  const [, path] = /^\+\+\+ b\/(.+)$/.exec(to ?? "") ?? [];
  if (path === undefined || diff !== `diff --git a/${path} b/${path}`) return undefined;
  return mode === "new file mode 100644" && from === "--- /dev/null" ? path : undefined;
}
