const mostSamples = 12;
const longestSample = 40;

/**
 * Strings that a regular expression matches, made by walking along its source: a few per
 * expression, one for each alternative where there are some. It does not need to be exact: what
 * it makes is tried, and an input that shows nothing is dropped.
 */
export function samplesOf(pattern: string): string[] {
  const reader: Reader = { pattern, at: 0 };
  const samples = alternatives(reader);
  const plain = samples.filter((sample) => sample.length <= longestSample);
  return [...new Set(plain)].slice(0, mostSamples);
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function alternatives(reader: Reader): string[] {
  const all = sequence(reader);
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all.push(...sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): string[] {
  let samples = [""];
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? "")) {
    const atoms = quantified(reader, atom(reader));
    // Every alternative once is enough: pair them up instead of multiplying them.
    const count = Math.min(mostSamples, Math.max(samples.length, atoms.length));
    samples = Array.from(
      { length: count },
      (_, index) => (samples[index % samples.length] ?? "") + (atoms[index % atoms.length] ?? ""),
    );
  }
  return samples;
}

function quantified(reader: Reader, atoms: readonly string[]): readonly string[] {
  const match = /^(?:([*+?])|\{(\d+)(?:,(\d*))?\})\??/.exec(reader.pattern.slice(reader.at));
  if (match === null) return atoms;
  reader.at += match[0].length;
  const [, sign, low] = match;
  const least = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
  const repeated = (times: number): string[] =>
    atoms.map((sample) => sample.repeat(Math.min(times, 8)));
  return [...repeated(Math.max(1, least)), ...(least === 0 ? [""] : []), ...repeated(least + 1)];
}

function atom(reader: Reader): readonly string[] {
  const { pattern } = reader;
  const char = pattern[reader.at] ?? "";
  reader.at += 1;
  if (char === "(") return group(reader);
  if (char === "[") return characterClass(reader);
  if (char === "\\") return escape(reader);
  if (char === ".") return ["a"];
  if (char === "^" || char === "$") return [""];
  return [char];
}

function group(reader: Reader): readonly string[] {
  const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.pattern.slice(reader.at))?.[0] ?? "";
  reader.at += head.length;
  const inner = alternatives(reader);
  reader.at += 1;
  return head.endsWith("!") || head.startsWith("?<=") ? [""] : inner;
}

const escapes: Readonly<Record<string, readonly string[]>> = {
  d: ["1", "0", "9"], w: ["a", "Z", "_"], s: [" "], D: ["a"], W: ["-"], S: ["a"], b: [""], B: [""],
  n: ["\n"], r: ["\r"], t: ["\t"], f: ["\f"], v: ["\v"], 0: ["\0"],
}; // prettier-ignore

function escape(reader: Reader): readonly string[] {
  const char = reader.pattern[reader.at] ?? "";
  reader.at += 1;
  const code = char === "x" ? 2 : char === "u" ? 4 : 0;
  const digits = reader.pattern.slice(reader.at, reader.at + code);
  if (code > 0 && /^[\da-f]+$/i.test(digits)) {
    reader.at += code;
    return [String.fromCharCode(Number.parseInt(digits, 16))];
  }
  if (/[1-9]/.test(char)) return [""];
  return escapes[char] ?? [char];
}

function characterClass(reader: Reader): readonly string[] {
  const { pattern } = reader;
  const negated = pattern[reader.at] === "^";
  if (negated) reader.at += 1;
  const members: string[] = [];
  while (reader.at < pattern.length && pattern[reader.at] !== "]") {
    const from = pattern[reader.at] === "\\" ? skipEscape(reader) : [pattern[reader.at++] ?? ""];
    members.push(...from);
    if (pattern[reader.at] === "-" && pattern[reader.at + 1] !== "]") {
      reader.at += 1;
      members.push(
        ...(pattern[reader.at] === "\\" ? skipEscape(reader) : [pattern[reader.at++] ?? ""]),
      );
    }
  }
  reader.at += 1;
  if (!negated) return members.slice(0, 6);
  return [["a", "1", "-", " ", "Z"].find((char) => !members.includes(char)) ?? "~"];
}

function skipEscape(reader: Reader): readonly string[] {
  reader.at += 1;
  return escape(reader);
}
