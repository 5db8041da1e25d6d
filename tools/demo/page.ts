import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const style = `
  :root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --dim: #59636e; --page: #fff }
  @media (prefers-color-scheme: dark) {
    :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --dim: #9198a1; --page: #0d1117 }
  }
  body { background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; margin: 24px auto; max-width: 860px; padding: 0 16px }
  article { border: 1px solid var(--line); border-radius: 6px; }
  header { background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; color: var(--dim); padding: 8px 16px }
  header b { color: var(--text) }
  main { overflow-wrap: anywhere; padding: 4px 16px 12px }
  h3 { font-size: 1.25em } table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: 6px 13px; text-align: left }
  pre { background: var(--soft); border-radius: 6px; overflow: auto; padding: 12px 16px } code { background: var(--soft); border-radius: 6px; font: 85% ui-monospace, "SF Mono", Menlo, Consolas, monospace; padding: .2em .4em }
  pre code { padding: 0; background: none } summary { cursor: pointer } a { color: #0969da } blockquote { border-left: .25em solid var(--line); color: var(--dim); margin: 0; padding: 0 1em }
`;

/** The comment as GitHub would show it; the same Markdown dialect, our own style sheet. */
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
<article>
<header><b>github-actions</b> bot commented</header>
<main>
${body}
</main>
</article>
</body>
</html>
`;
}
