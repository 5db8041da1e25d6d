import { styleText } from "node:util";

/** A comment's Markdown as a person reads it in a terminal: no hidden parts, no HTML. */
export function inTerminal(markdown: string, color: boolean): string {
  const bold = (text: string): string => (color ? styleText("bold", text) : text);
  return markdown
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/<summary>(.*?)<\/summary>/g, (_, text: string) => bold(plain(text)))
    .replace(/^(#+ .*)$/gm, (line) => bold(plain(line)))
    .replace(/<\/?(?:details|sub|b|strong|code)[^>]*>/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function plain(text: string): string {
  return text.replace(/<[^>]+>/g, "");
}
