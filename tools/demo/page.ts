import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const style = readFileSync(new URL("page.css", import.meta.url), "utf8");

/** A lamp, since a picture from another host would make the page need the network. */
const avatar = `<svg class="avatar" viewBox="0 0 40 40" aria-hidden="true">
<rect width="40" height="40" fill="var(--avatar)"/>
<path d="M20 8l8 5v11H12V13zM15 26h10v3H15zM18 30h4v3h-4z" fill="#fff"/>
</svg>`;

/** The comment as GitHub shows it: the same Markdown dialect, and a style sheet that looks alike. */
export function pageOf(comment: string): string {
  const body = micromark(comment, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lamplighter's comment</title>
<style>${style}</style>
</head>
<body>
<div class="comment">
${avatar}
<article>
<header><b>github-actions</b> <small>bot</small> commented now</header>
<main>
${body}
</main>
</article>
</div>
</body>
</html>
`;
}
