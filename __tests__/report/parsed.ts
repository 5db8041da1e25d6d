import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What GitHub acts on in finished text: mentions, references, addresses, emoji, formulas. */
const reactions =
  /@[\w-]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|\w:\/\/|\bwww\.|\b(?:mailto|xmpp):|:[\w+-]+:|\$/gi;

/** A Markdown page as GitHub's parser sees it: raw HTML is kept, so that it shows up here. */
export function parsed(markdown: string) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const comments = (html.match(/<!--[^]*?-->/g) ?? []).map(withoutState);
  const visible = html.replace(/<!--[^]*?-->/g, "");
  const text = visible
    .replace(/<code[^>]*>[^]*?<\/code>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:lt|gt|amp|quot);/g, " ");
  return { elements: elements(visible), comments, reactions: text.match(reactions) ?? [] };
}

/** Opening and closing tags in order, but for code, which is how foreign text is quoted. */
function elements(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).filter(
    (tag) => (!/^<\/?code\b/.test(tag) && !/^<\/?a\b/.test(tag)) || isForeignLink(tag),
  );
}

/** Links into our own repository are ours: run, comparison, file. */
function isForeignLink(tag: string): boolean {
  return tag.startsWith("<a") && !tag.startsWith('<a href="https://github.com/acme/storefront/');
}

function withoutState(comment: string): string {
  return comment.replace(/(?<=^<!-- lamplighter:state )[A-Za-z0-9+/=]+(?= -->$)/, "");
}
