import type { Framework, Launch } from "./framework.ts";
import type { Manifest } from "./project.ts";

const runsScript = /^(?:npm|pnpm|yarn|bun)$/;
const deepest = 4;

/** The first call of one of the frameworks in the project's test scripts. */
export function launchIn(
  manifest: Manifest,
  frameworks: readonly Framework[],
): { readonly framework: Framework; readonly launch: Launch } | undefined {
  for (const command of commandsOf(manifest, "test", 0)) {
    for (const framework of frameworks) {
      const launch = launchOf(command, framework);
      if (launch !== undefined) return { framework, launch };
    }
  }
  return undefined;
}

/** The commands that a script comes to, in order; a script that calls others is followed. */
function commandsOf(manifest: Manifest, name: string, depth: number): readonly string[][] {
  const script = manifest.scripts[name];
  if (script === undefined || depth > deepest) return [];
  return script
    .split(/&&|\|\||[;|]/)
    .map(words)
    .flatMap((command) => {
      const next = calledScript(command, manifest);
      return next === undefined ? [command] : commandsOf(manifest, next, depth + 1);
    });
}

function calledScript([program = "", ...rest]: readonly string[], manifest: Manifest) {
  if (!runsScript.test(program)) return undefined;
  return rest.find((word) => word !== "run" && !word.startsWith("-") && word in manifest.scripts);
}

/** Words of a command as a shell would split them, which is all that test scripts need of one. */
function words(command: string): string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"),
  );
}

function launchOf(command: readonly string[], framework: Framework): Launch | undefined {
  const at = command.findIndex((word) => framework.words.includes(programName(word)));
  if (at < 0) return undefined;
  const before = command.slice(0, at);
  const nodeOptions = before.flatMap((word) => {
    if (word.startsWith("NODE_OPTIONS=")) return words(word.slice("NODE_OPTIONS=".length));
    return before.includes("node") && word.startsWith("-") ? [word] : [];
  });
  // `node --test` is called by a flag of node itself, so its arguments stand on both sides.
  const isFlag = command[at]?.startsWith("-") ?? false;
  const given = [
    ...(isFlag ? before.slice(before.indexOf("node") + 1) : []),
    ...command.slice(at + 1),
  ];
  return {
    given: given.filter((word) => !unwanted.test(word)),
    nodeOptions: isFlag ? [] : nodeOptions,
  };
}

/** `./node_modules/.bin/mocha`, `node_modules/jest/bin/jest.js` and `jest` are one program. */
function programName(word: string): string {
  const last = word.split("/").at(-1) ?? word;
  return last.replace(/\.[cm]?js$/, "").replace(/^_mocha$/, "mocha");
}

/** Watching never ends, coverage slows and prints, reporters would hide the results. */
const unwanted =
  /^--?(?:watch(?:All)?|w|coverage(?:=.*)?|coverage\..*|ui|verbose|silent|ci|bail|forceExit|detectOpenHandles|experimental-test-coverage|test-reporter.*|reporter=.*)$/;
