import type { NotChecked } from "../../../model/index.ts";
import type { Bench, Experiment, Prepared, Way } from "../experiment.ts";
import { comparePrinted } from "./commands/printed.ts";
import { runner, type RunCommand } from "./commands/way.ts";
import { startServers } from "./servers/start.ts";

/** Lighthouse's audits of a page's speed and weight: the web vitals of a lab, and what they rest on. */
const told = new Set([
  "performance score",
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
  "interactive",
  "server-response-time",
  "total-byte-weight",
  "dom-size",
]);

/** The project's own comes before one that is installed for all. */
const lighthouse = 'PATH="$PWD/node_modules/.bin:$PATH" lighthouse';
/** Continuous integration runs as root or in a box of its own, where Chromium's has no place. */
const options =
  '--output=json --quiet --only-categories=performance --chrome-flags="--headless=new --no-sandbox"';

/** Pages of both apps in Chromium by the user's own Lighthouse, in rounds of random order. */
export const pages: Way = async (bench) => {
  const { inputs, wanted } = bench;
  const paths = inputs.pages.filter((path) => wanted(nameOf(path)));
  if (paths.length === 0) return undefined;
  const without = (why: string): Prepared => ({
    experiments: [],
    notChecked: paths.map((path) => ({ what: nameOf(path), why })),
    close: () => Promise.resolve(),
  });
  if (inputs.serve === undefined) return without("Nothing says how the app is started (`serve`).");
  const there = await runner(bench, `${lighthouse} --version`)(bench.head);
  if (there.trouble !== undefined) {
    return without("Lighthouse is not there; `npm install --save-dev lighthouse` brings it.");
  }
  return measured(bench, inputs.serve, paths, without);
};

async function measured(
  bench: Bench,
  line: string,
  paths: readonly string[],
  without: (why: string) => Prepared,
): Promise<Prepared> {
  const { ports, plan, base, head } = bench;
  const chrome = ports.program.variable("CHROME_PATH");
  const environment = { ...bench.environment, ...(chrome && { CHROME_PATH: chrome }) };
  const start = { line, timeoutSeconds: plan.timeoutSeconds, environment };
  const started = await startServers(ports, start, [
    ["base", base],
    ["head", head],
  ]);
  if ("why" in started) return without(started.why);
  const { running } = started;
  const experiments: Experiment[] = [];
  const notChecked: NotChecked[] = [];
  for (const path of paths) {
    const run: RunCommand = (tree) => {
      const { origin } = tree === head ? running.head : running.base;
      return runner(
        { ...bench, environment },
        `${lighthouse} '${origin}${quoted(path)}' ${options}`,
      )(tree);
    };
    const tried = await run(base);
    if (tried.trouble !== undefined)
      notChecked.push({ what: nameOf(path), why: `${tried.trouble}.` });
    else {
      const name = (metric: string): string | undefined =>
        told.has(metric) ? `${nameOf(path)}, ${metric}` : undefined;
      const printing = { line: nameOf(path), tool: "lighthouse", run, firstOutput: tried.output };
      experiments.push(comparePrinted(bench, { ...printing, nameOf: name }));
    }
  }
  return { experiments, notChecked, close: () => started.close() };
}

const nameOf = (path: string): string => `page ${path}`;

/** Inside single quotes of a shell line. */
function quoted(path: string): string {
  const whole = path.startsWith("/") ? path : `/${path}`;
  return whole.replace(/'/g, "%27").replace(/\s/g, "%20");
}
