import { oneLine, visible, visibleLines } from "./visible.ts";

/**
 * What GitHub turns into a link, a notification, a picture or a formula after Markdown is
 * rendered. Backslashes and entities do not stop it, because it reads the finished text; code
 * does, because it passes over `code` and `pre`. So a word that holds one of these becomes code.
 * Source: docs.github.com "Autolinked references and URLs", "Basic writing and formatting syntax"
 * (mentions, emoji), "Writing mathematical expressions"; GFM spec 6.9 (autolinks).
 */
const reactive = new RegExp(
  [
    /@/, // @user, @org/team, name@host
    /#\d/, // #1, owner/name#1
    /\bGH-\d/, // GH-1
    /\b[A-Z]{2,}-\d/, // references that a repository has configured
    /\b[0-9a-f]{7,}\b/, // commits
    /:\/\/|\bwww\.|\b(?:mailto|xmpp):/, // addresses
    /:[\w+-]/, // :emoji:, whose second colon may be ours
    /\$/, // formulas
  ]
    .map((rule) => rule.source)
    .join("|"),
  "i",
);

const empty = "(empty)";

/**
 * One line of Markdown text. What stands between backticks stays code; all else reads as written.
 * Source: CommonMark 2.4 (backslash escapes), 2.5 (a character reference is never structure).
 */
export function inlineText(text: string): string {
  return prose(text, codeSpan);
}

/** As `inlineText`, inside a table cell. */
export function tableCell(text: string): string {
  return prose(text, cellCode);
}

/**
 * A code span: GitHub links and replaces nothing in it.
 * Source: CommonMark 6.1: closed only by as many backticks as it was opened with.
 */
export function codeSpan(text: string): string {
  return isolate(text, rawSpan(visible(text)));
}

/** A code span inside a table cell, where a bar ends the cell even in code (GFM 4.10). */
export function cellCode(text: string): string {
  // Parsers disagree on a bar after a backslash, so that one is named instead.
  const barred = visible(text).replaceAll("\\|", "\\<U+007C>").replaceAll("|", "\\|");
  return isolate(text, rawSpan(barred));
}

/** Languages that GitHub only colors; `mermaid`, `math`, `suggestion` and others it would run. */
const languages = new Set(
  "text json yaml http diff sh shell console js javascript ts typescript xml html css sql graphql"
    .split(" ")
    .concat("python", "java", "go", "rust", "ruby", "csharp", "toml", "ini", "markdown"),
);

/**
 * A fenced code block, indented by two so that no foreign line starts a line of the comment:
 * programs that read comments look for `/command` there.
 * Source: CommonMark 4.5: closed only by a fence at least as long; the indentation is taken off.
 */
export function fence(text: string, language: string, indent = "  "): string {
  const body = visibleLines(text).replace(/\n$/, "") || empty;
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  const info = languages.has(language) ? language : "text";
  return [ticks + info, ...body.split("\n"), ticks]
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
}

/**
 * Text between HTML tags or in a quoted attribute; lines and tabs stay. What the job log would take
 * for a command when the page is printed there is written as references too.
 * Source: HTML 13.1.2; actions/runner, as in `terminalText`.
 */
export function htmlText(text: string): string {
  return visibleLines(text).replace(
    /[&<>"']|(?<=##)\[|(?<=^[ \t]*):(?=:)/gm,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** One line of prose in an HTML page. What stands between backticks is code. */
export function htmlProse(text: string): string {
  return oneLine(text)
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? `<code>${htmlText(piece)}</code>` : htmlText(piece)))
    .join("");
}

/** Code inside a block of HTML in Markdown, which one empty line would end (CommonMark 4.6). */
export function htmlCode(text: string): string {
  return `<code>${htmlText(oneLine(text)) || empty}</code>`;
}

/** What is in an HTML comment. Base64 has neither `-` nor `>`, so nothing in it can end one. */
export function htmlComment(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

/** A link's target, or undefined for anything but http and https. Source: RFC 3986, CommonMark 6.3. */
export function linkTarget(url: string): string | undefined {
  if (!/^https?:\/\/[\w[]/i.test(url)) return undefined;
  return url.replace(/[^\w\-.~:/?#@!$&+,;=%[\]]/gu, percentEncoded).replaceAll("&", "&amp;");
}

/** One segment or more of a URL's path, from a file's path. */
export function urlPath(path: string): string {
  return path.replace(/[^\w\-.~/]/gu, percentEncoded);
}

/** A line of an annotation: shown as plain text, but it passes the log as a workflow command. */
export function annotationText(text: string): string {
  return logLine(visibleLines(text));
}

/**
 * Text in a terminal or job log. The runner takes `##[command]` from anywhere in a line, and
 * `::command::` from its start, where a word can come to stand when prose is wrapped.
 * Source: actions/runner, ActionCommand.TryParse and TryParseV2.
 */
export function terminalText(text: string): string {
  return logLine(oneLine(text)).replace(/(?<=^| )::/g, ": :");
}

/** As `terminalText`, for text that keeps its lines; the caller starts each with something else. */
export function terminalLines(text: string): readonly string[] {
  return logLine(visibleLines(text)).split("\n");
}

function logLine(text: string): string {
  return text.replaceAll("##[", "## [");
}

function prose(text: string, code: (text: string) => string): string {
  const pieces = oneLine(text)
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? code(piece) : words(piece, code)));
  // Two neighboring code spans would share their backticks.
  const joined = pieces.reduce((whole, piece) =>
    whole.endsWith("`") && piece.startsWith("`") ? `${whole} ${piece}` : whole + piece,
  );
  return isolate(text, notBlock(joined)) || empty;
}

function words(text: string, code: (text: string) => string): string {
  return text
    .split(" ")
    .map((word) => (reactive.test(word) ? wordAsCode(word, code) : markdownText(word)))
    .join(" ");
}

/** Leaves the punctuation of the sentence outside of the code. */
function wordAsCode(word: string, code: (text: string) => string): string {
  const [, opening = "", core = "", closing = ""] = /^(\(?)(.+?)([).,;?!]*)$/s.exec(word) ?? [];
  return opening + code(core) + closing;
}

function markdownText(text: string): string {
  return text.replace(/[&<>|\\`*_[\]~#]/g, (character) =>
    "*_[]~#".includes(character) ? `\\${character}` : `&#${character.charCodeAt(0)};`,
  );
}

/** Keeps a line that starts with a foreign word from being a list, a rule or a heading. */
function notBlock(text: string): string {
  return text.replace(/^([-+=:]|\d+(?=[.)](?:\s|$)))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

function rawSpan(text: string): string {
  if (text === "") return empty;
  const ticks = "`".repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return ticks + pad + text + pad + ticks;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Right-to-left letters would pull the words around them to their side (UAX 9, isolates). */
function isolate(text: string, markdown: string): string {
  const rightToLeft = /[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u;
  return rightToLeft.test(text) ? `\u2068${markdown}\u2069` : markdown;
}

function percentEncoded(character: string): string {
  return Buffer.from(character, "utf8").toString("hex").toUpperCase().replace(/../g, "%$&");
}
