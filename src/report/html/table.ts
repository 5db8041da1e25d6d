/** Rows are whole `<tr>` elements. */
export function table(header: readonly string[], rows: readonly string[]): string {
  const head = header.map((cell) => `<th>${cell}</th>`).join("");
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}
