import { tooDeep } from "../../document/measure.ts";
import { maxDepth } from "../../document/source.ts";

/** What does not nest: comments, block strings, strings. A quote left open ends with its line. */
const flat = /#[^\n\r]*|"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n\r])*"?/g;

/** GraphQL's parser recurses, so a text that nests too deep is refused before it gets there. */
export function refuseDeepText(path: string, text: string): void {
  let depth = 0;
  for (const sign of text.replace(flat, "")) {
    if (sign === "{" || sign === "[" || sign === "(") depth += 1;
    else if (sign === "}" || sign === "]" || sign === ")") depth -= 1;
    if (depth > maxDepth) throw tooDeep(path);
  }
}
