/** Ways to break a document, or to make it hostile. */

/** A number from 0 up to, and without, `below`. */
export type Random = (below: number) => number;

type Breakage = (text: string, random: Random) => string;

const around = (body: string) =>
  `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths:\n  /a:\n    post:\n      requestBody:\n        content: {application/json: {schema: ${body}}}\n      responses: {"200": {description: OK}}\n`;

function lines(text: string, change: (all: string[]) => void): string {
  const all = text.split("\n");
  change(all);
  return all.join("\n");
}

const deep = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}${close.repeat(depth)}`;

const places = [
  ...["http://127.0.0.1/x.yaml", "https://example.com/a#/b", "file:///etc/passwd", "//host/x"],
  ...["../../../../etc/passwd", "/etc/passwd", "C:\\\\windows\\\\x", "%2e%2e/%2e%2e/x", "#/%zz"],
  ...["#", "#/", "#/paths", "a.yaml", "b.yaml#/x", "data:text/plain,x", "#/__proto__/x", ""],
];

const patterns = [
  ...["^(a+)+$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?=a)(?!b)a*", "(a|a)*$", "["],
  ...[
    "(".repeat(5_000),
    "a{1,100000}",
    "^(a{0,500}){0,500}$",
    "(?<x>a)\\\\k<x>",
    "\\\\p{L}+$",
    "*",
  ],
];

const numbers = ["1e999", "-1e999", "1e-400", "9".repeat(400), "0x7fffffffffffffff", ".nan", "-0"];
const keywords = ["minimum", "maxLength", "multipleOf", "minItems", "maxProperties", "minContains"];

export const breakages: readonly (readonly [name: string, Breakage])[] = [
  ["cut off", (text, random) => text.slice(0, random(text.length + 1))],
  [
    "characters flipped",
    (text, random) => {
      const characters = Array.from(text);
      for (let count = 1 + random(4); count > 0; count -= 1) {
        characters[random(characters.length)] = String.fromCodePoint(
          random(2) ? random(128) : random(0xd7ff),
        );
      }
      return characters.join("");
    },
  ],
  [
    "line twice",
    (text, random) =>
      lines(text, (all) => {
        const at = random(all.length);
        all.splice(at, 0, all[at] ?? "");
      }),
  ],
  ["line gone", (text, random) => lines(text, (all) => void all.splice(random(all.length), 1))],
  [
    "lines swapped",
    (text, random) =>
      lines(text, (all) => {
        const [one, other] = [random(all.length), random(all.length)];
        [all[one], all[other]] = [all[other] ?? "", all[one] ?? ""];
      }),
  ],
  [
    "value replaced",
    (text, random) => {
      const values = [
        "null",
        "[]",
        "{}",
        "true",
        "-1",
        '""',
        "[null]",
        "{a: {}}",
        "1e9",
        "!!binary x",
      ];
      return lines(text, (all) => {
        const at = random(all.length);
        const value = values[random(values.length)] ?? "";
        all[at] = (all[at] ?? "").replace(/:.*$/, `: ${value}`);
      });
    },
  ],
  ["words swapped", (text, random) => swapWords(text, random)],
  [
    "deep nesting",
    (_, random) => {
      const depth = 50 + random(6_000);
      return random(2) === 0
        ? around(deep("{properties: {a: ", "}}", depth))
        : `{"openapi":"3.1.0","paths":${deep("[", "]", depth * 10)}}`;
    },
  ],
  [
    "aliases",
    (_, random) => {
      const depth = 2 + random(30);
      const names = Array.from({ length: depth }, (_item, index) => `x-${index}`);
      const bomb = names.map((name, index) =>
        index === 0
          ? `${name}: &a0 [a]`
          : `${name}: &a${index} [*a${index - 1}, *a${index - 1}, *a${index - 1}]`,
      );
      return `openapi: 3.1.0\n${bomb.join("\n")}\npaths: {}\n${random(2) ? "x-self: &s [*s]\n" : ""}`;
    },
  ],
  [
    "references",
    (_, random) =>
      around(`{properties: {a: {$ref: ${JSON.stringify(places[random(places.length)])}}}}`),
  ],
  [
    "cycles",
    (_, random) => {
      const links = Array.from(
        { length: 2 + random(6) },
        (_item, index) =>
          `    S${index}: {${["allOf", "anyOf", "oneOf", "not", "items"][random(5)] ?? ""}: ${random(2) ? "[" : ""}{$ref: "#/components/schemas/S${random(6)}"}`,
      );
      const closed = links.map((line) => (line.includes("[") ? `${line}]}` : `${line}}`));
      return `${around('{$ref: "#/components/schemas/S0"}')}components:\n  schemas:\n${closed.join("\n")}\n`;
    },
  ],
  [
    "numbers",
    (_, random) =>
      around(
        `{${keywords[random(keywords.length)] ?? ""}: ${numbers[random(numbers.length)] ?? ""}}`,
      ),
  ],
  [
    "patterns",
    (_, random) => {
      const pattern = patterns[random(patterns.length)] ?? "";
      return around(
        random(2) === 0
          ? `{type: string, minLength: ${random(60)}, pattern: ${JSON.stringify(pattern)}}`
          : `{type: object, patternProperties: {${JSON.stringify(pattern)}: {type: integer}}}`,
      );
    },
  ],
  [
    "choices",
    (_, random) => {
      const one = () => `{properties: {a${random(9)}: {enum: [${random(9)}, ${random(9)}]}}}`;
      const all = Array.from({ length: 2 + random(40) }, one).join(", ");
      return around(
        `{${["oneOf", "anyOf", "allOf"][random(3)] ?? ""}: [${all}], not: {oneOf: [${all}]}}`,
      );
    },
  ],
  [
    "too large",
    (text, random) => (random(100) === 0 ? " ".repeat(60 * 1024 * 1024) : `${text}\n#`),
  ],
  ["Swagger 2", (text) => text.replace(/^openapi:.*$/m, 'swagger: "2.0"')],
  ["another version", (text, random) => text.replace(/^openapi:.*$/m, `openapi: 3.${random(4)}.0`)],
];

function swapWords(text: string, random: Random): string {
  const words = [...text.matchAll(/[\w$-]+/g)];
  const [one, other] = [words[random(words.length)], words[random(words.length)]];
  if (one === undefined || other === undefined || one.index >= other.index) return text;
  const between = text.slice(one.index + one[0].length, other.index);
  const rest = text.slice(other.index + other[0].length);
  return `${text.slice(0, one.index)}${other[0]}${between}${one[0]}${rest}`;
}
