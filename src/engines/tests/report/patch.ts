/** A unified diff that adds files, as `git apply` takes it. */
export function addingPatch(
  files: readonly { readonly path: string; readonly text: string }[],
): string {
  return files
    .map(({ path, text }) => {
      const lines = text.replace(/\n$/, "").split("\n");
      return [
        `diff --git a/${path} b/${path}`,
        "new file mode 100644",
        "--- /dev/null",
        `+++ b/${path}`,
        `@@ -0,0 +1,${lines.length} @@`,
        ...lines.map((line) => `+${line}`),
        "",
      ].join("\n");
    })
    .join("");
}

/** The files that such a patch adds; anything else in a patch is left out. */
export function addedFiles(
  patch: string,
): readonly { readonly path: string; readonly text: string }[] {
  return patch
    .split(/^diff --git .*$/m)
    .slice(1)
    .flatMap((part) => {
      const path = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1];
      const body = part.split(/^@@ -0,0 \+1(?:,\d+)? @@.*$/m)[1];
      if (path === undefined || body === undefined) return [];
      const lines = body.split("\n").filter((line) => line.startsWith("+"));
      return [{ path, text: `${lines.map((line) => line.slice(1)).join("\n")}\n` }];
    });
}
