import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  annotationText,
  cellCode,
  codeSpan,
  fence,
  htmlCode,
  htmlComment,
  htmlProse,
  htmlText,
  inlineText,
  linkTarget,
  tableCell,
  terminalLines,
  terminalText,
  urlPath,
} from "../../src/report/escape.ts";
import { clip, oneLine, visible, visibleLines } from "../../src/report/visible.ts";

test.each([
  ["plain words, 3 of them (really): yes!", "plain words, 3 of them (really): yes!"],
  ["GET /orders/{id}: `total` is gone", "GET /orders/{id}: `total` is gone"],
  ["a * b _ c ~ d [e] #f", "a \\* b \\_ c \\~ d \\[e\\] \\#f"],
  ["<b> & | \\", "&#60;b&#62; &#38; &#124; &#92;"],
  ["an open ` tick", "an open &#96; tick"],
  ["`a``b`", "`a` `b`"],
  ["`a`b", "`a`b"],
  ["see `a`, then `b`.", "see `a`, then `b`."],
  ["hey (@octocat), look", "hey (`@octocat`), look"],
  ["fixes #1.", "fixes `#1`."],
  ["GH-1 gh-2 AB-3 A-4", "`GH-1` `gh-2` `AB-3` A-4"],
  ["e4f5a6b deadbee abcdef 1234567 12345678g", "`e4f5a6b` `deadbee` abcdef `1234567` 12345678g"],
  ["https://x ftp://y www.z mailto:a xmpp:b", "`https://x` `ftp://y` `www.z` `mailto:a` `xmpp:b`"],
  ["WWW.Z Mailto: awww.x", "`WWW.Z` `Mailto:` awww.x"],
  [":tada: 10:30 a: :", "`:tada:` `10:30` a: :"],
  ["cost $5?", "cost `$5`?"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["=== x", "\\=== x"],
  [": x", "\\: x"],
  ["1. item", "1\\. item"],
  ["12) item", "12\\) item"],
  ["1.", "1\\."],
  ["1.5 ms", "1.5 ms"],
  ["a - b", "a - b"],
  ["  two\n\nlines\t ", "two lines"],
  ["", "(empty)"],
  [" \n ", "(empty)"],
  ["@`x`", "`@` `x`"],
])("the text %j is written %j", (text, markdown) => {
  expect(inlineText(text)).toBe(markdown);
});

test.each([
  ["a`b", "``a`b``"],
  ["`", "`` ` ``"],
  ["a``b`c", "```a``b`c```"],
  [" a", "`  a `"],
  ["a ", "` a  `"],
  ["a\nb", "`a<U+000A>b`"],
  ["a|b\\|", "`a|b\\|`"],
  ["<b>&", "`<b>&`"],
  ["", "(empty)"],
])("the code %j is written %j", (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown);
});

test.each([
  ["a|b", "`a\\|b`"],
  ["a\\|b|", "`a\\<U+007C>b\\|`"],
  ["", "(empty)"],
])("in a table the code %j is written %j", (text, markdown) => {
  expect(cellCode(text)).toBe(markdown);
});

test("a bar in a table cell never ends it", () => {
  expect(tableCell("a | `b|c` | @d|e")).toBe("a &#124; `b\\|c` &#124; `@d\\|e`");
});

test("right-to-left words keep to their own place", () => {
  expect(inlineText("שלום x")).toBe("\u2068שלום x\u2069");
  expect(codeSpan("سلام")).toBe("\u2068`سلام`\u2069");
  expect(cellCode("سلام")).toBe("\u2068`سلام`\u2069");
  expect(tableCell("abc")).toBe("abc");
});

test("a fence is longer than any in its text, and indented with it", () => {
  expect(fence("a", "json")).toBe("  ```json\n  a\n  ```");
  expect(fence("``", "json")).toBe("  ```json\n  ``\n  ```");
  expect(fence("```\n````", "diff")).toBe("  `````diff\n  ```\n  ````\n  `````");
  expect(fence("a\n\nb\n", "text", "    ")).toBe("    ```text\n    a\n\n    b\n    ```");
  expect(fence("", "sh")).toBe("  ```sh\n  (empty)\n  ```");
  expect(fence("\ta\r\nb\rc\u2028d", "sh")).toBe("  ```sh\n  \ta\n  b\n  c<U+2028>d\n  ```");
});

test.each(["mermaid", "math", "geojson", "topojson", "stl", "suggestion", "a b", "JSON", "`", ""])(
  "the language %j is not one that GitHub only colors",
  (language) => {
    expect(fence("x", language)).toMatch(/^ {2}```text\n/);
  },
);

test.each("text json yaml http diff sh shell typescript python markdown".split(" "))(
  "the language %s is kept",
  (language) => {
    expect(fence("x", language)).toMatch(`  \`\`\`${language}\n`);
  },
);

test("HTML text is text, and no command where the page is printed to a job log", () => {
  expect(htmlText(`<a b="c" d='e'>&amp;`)).toBe("&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;amp;");
  expect(htmlText("a\n\tb\u202e")).toBe("a\n\tb&#60;U+202E&#62;");
  expect(htmlText("::x\n ::y ::z ##[w]")).toBe("&#58;:x\n &#58;:y ::z ##&#91;w]");
  expect(htmlProse("a `b<` c`\n<d>")).toBe("a <code>b&#60;</code> c` &#60;d&#62;");
  expect(htmlCode("a\n\n<b>")).toBe("<code>a &#60;b&#62;</code>");
  expect(htmlCode(" ")).toBe("<code>(empty)</code>");
});

test("an HTML comment holds base64", () => {
  expect(htmlComment("--> ü")).toBe("LS0+IMO8");
});

test.each([
  ["https://github.com/a/b?c=d&e=f#g", "https://github.com/a/b?c=d&amp;e=f#g"],
  ["HTTP://localhost:3000/x", "HTTP://localhost:3000/x"],
  ["http://[::1]/x", "http://[::1]/x"],
  ["https://x/a b)(<>\"'`\\|*ü", "https://x/a%20b%29%28%3C%3E%22%27%60%5C%7C%2A%C3%BC"],
  ["https://x/\n\ud800", "https://x/%0A%EF%BF%BD"],
])("the address %j is linked as %j", (url, target) => {
  expect(linkTarget(url)).toBe(target);
});

test.each([
  "javascript:alert(1)",
  "//x",
  "x",
  "",
  " https://x",
  "https://",
  "https:///x",
  "ftp://x",
])("%j is no address to link", (url) => {
  expect(linkTarget(url)).toBeUndefined();
});

test("a path in an address keeps its slashes and nothing else", () => {
  expect(urlPath("a/b c/#d?.ya-m_l~")).toBe("a/b%20c/%23d%3F.ya-m_l~");
});

test("a job log finds no command", () => {
  expect(terminalText("::error::x\n::y a::b ##[c]")).toBe(": :error::x : :y a::b ## [c]");
  expect(terminalLines("a\n##[b]\t\u001b[31m")).toEqual(["a", "## [b]\t<U+001B>[31m"]);
  expect(annotationText("a\r\n##[b]")).toBe("a\n## [b]");
});

test.each([
  ["\u0000\u001b\u007f\u009b", "<U+0000><U+001B><U+007F><U+009B>"],
  ["\u202e\u2066\u200f", "<U+202E><U+2066><U+200F>"],
  ["a\u200bb\u2060c\u00ad\ufeff", "a<U+200B>b<U+2060>c<U+00AD><U+FEFF>"],
  ["\u{e0041}\u{e0100}", "<U+E0041><U+E0100>"],
  ["\u3164\u115f", "<U+3164><U+115F>"],
  ["\ud800x\udc00", "<U+D800>x<U+DC00>"],
  ["\ufffe\u2028\u2029", "<U+FFFE><U+2028><U+2029>"],
  ["x\u200dy", "x<U+200D>y"],
])("%j shows what hides in it", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each(["👨‍👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "می‌خواهم", "क्‍ष", "ü", "漢字", "é\u0301", " \u00a0"])(
  "%s stays as it is",
  (text) => {
    expect(visible(text)).toBe(text);
  },
);

test("marks are not piled up on the lines around", () => {
  expect(visible(`e${"\u0301".repeat(8)}`)).toBe(`e${"\u0301".repeat(8)}`);
  expect(visible(`e${"\u0301".repeat(60)}x`)).toBe(`e${"\u0301".repeat(8)}…x`);
});

test("text is cut between characters, and says how long it was", () => {
  expect(clip("abc", 3)).toBe("abc");
  expect(clip("abcd", 3)).toBe("abc… (4 characters)");
  expect(clip("😀bcd", 3)).toBe("😀b… (5 characters)");
  expect(clip("ab😀d", 3)).toBe("ab… (5 characters)");
});

test("lines stay lines, and one line is one", () => {
  expect(visibleLines("a\r\nb\rc\nd\te\u000bf")).toBe("a\nb\nc\nd\te<U+000B>f");
  expect(oneLine(" a \r\n\t b\u00a0c\u2028d ")).toBe("a b c d");
});

test("whatever the text, no line break, tag or control is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const write of [inlineText, tableCell, codeSpan, cellCode, terminalText]) {
        expect(write(text)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]/);
      }
      expect(htmlText(text)).not.toMatch(/[<>"']/);
      expect(linkTarget(`https://x/${text}`)).not.toMatch(/[\s<>()"'`\\|]/);
    }),
  );
});
