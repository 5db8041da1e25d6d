import type { ResultFile } from "./scene.ts";

/** One test in one run. */
export interface TestResult {
  /** The path that its reporter wrote, or the name of its class. */
  readonly file: string;
  readonly name: string;
  readonly seconds: number;
  readonly failed: boolean;
  /** It failed and passed within this one run. */
  readonly retried: boolean;
}

/** What runners leave: JUnit's XML, and the JSON of Jest and Vitest. */
export function readTestResults({ path, text }: ResultFile): readonly TestResult[] {
  if (path.endsWith(".xml") && text.includes("<testcase")) return readJunit(text);
  if (path.endsWith(".json") && text.includes('"assertionResults"')) return readJest(text);
  return [];
}

/**
 * By hand, since only attributes of one element matter: no entity is expanded but the five of XML.
 * Source: the JUnit XML of Ant and Surefire; `rerunFailure`, `flakyFailure` are Surefire's.
 */
function readJunit(text: string): readonly TestResult[] {
  const found: TestResult[] = [];
  for (const [, head = "", body = ""] of text.matchAll(
    /<testcase\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g,
  )) {
    found.push({
      file: attribute(head, "file") ?? attribute(head, "classname") ?? "",
      name: attribute(head, "name") ?? "",
      seconds: Number(attribute(head, "time") ?? "0") || 0,
      failed: /<(?:failure|error)\b/.test(body),
      retried: /<flaky(?:Failure|Error)\b/.test(body),
    });
  }
  return found;
}

function attribute(head: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(head);
  return (value?.[1] ?? value?.[2])?.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, entity: string) => entities[entity] ?? "",
  );
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

interface JestResult {
  readonly testResults?: readonly {
    readonly name?: string;
    readonly assertionResults?: readonly {
      readonly fullName?: string;
      readonly status?: string;
      readonly duration?: number | null;
      readonly invocations?: number;
    }[];
  }[];
}

function readJest(text: string): readonly TestResult[] {
  let json: JestResult;
  try {
    json = JSON.parse(text) as JestResult;
  } catch {
    return [];
  }
  if (!Array.isArray(json.testResults)) return [];
  return (json.testResults as NonNullable<JestResult["testResults"]>).flatMap(
    ({ name = "", assertionResults = [] }) =>
      assertionResults.map(({ fullName = "", status, duration, invocations = 1 }) => ({
        file: name,
        name: fullName,
        seconds: (duration ?? 0) / 1000,
        failed: status === "failed",
        retried: status === "passed" && invocations > 1,
      })),
  );
}
