import { failOn, gate, reportPath } from "./common.ts";
import { lines, natural, number, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

const everywhere = ["action", "flag", "config"] as const;

export const benchInputs = defineInputs({
  name: "bench",
  summary:
    "Measures the code before and after a change side by side on one machine, and calls a difference only where it is certain.",
  fields: {
    base: text({
      description:
        "What to compare with: a folder, or a commit or branch. Of a commit, its merge base with `head` is taken. On a pull request: its base.",
      example: "main",
    }),
    head: text({
      description:
        "What changed: a folder, or a commit or branch. Left out: this folder as it is. On a pull request: its head.",
      example: ".",
    }),
    files: lines({
      description:
        "Files of benchmarks, as patterns, one a line: tinybench, Vitest, mitata, benchmark.js, or exported functions. Left out: `*.bench.*`, and files in `bench` or `benchmark` folders that use one of these libraries.",
      example: "bench/**/*.bench.ts",
      surfaces: everywhere,
    }),
    only: lines({
      description: "Measures only what has this text in its name, one a line.",
      example: "parse a long line",
      surfaces: ["action", "flag"],
    }),
    command: lines({
      description:
        "Shell lines that are run in both work trees, one a line. Without `tool` their time is what counts.",
      example: "node cli.js --version",
      surfaces: everywhere,
    }),
    tool: text({
      description:
        "The tool whose results the commands print, such as `hyperfine`; `auto` finds out. Each result is compared then.",
      example: "auto",
      surfaces: everywhere,
    }),
    serve: text({
      description:
        "The shell line that starts the app for load. It is told its port in `PORT`, and runs from both work trees.",
      example: "node src/server.js",
      surfaces: everywhere,
    }),
    requests: lines({
      description:
        "What is sent to the app, one a line: a method and a path, or a JSON file of load scenarios.",
      example: "GET /products?q=tea",
      surfaces: everywhere,
    }),
    pages: lines({
      description:
        "Paths of pages of the app, one a line. Your own Lighthouse measures them in Chromium, about 20 seconds for each of 12 rounds.",
      example: "/products",
      surfaces: everywhere,
    }),
    sizes: lines({
      description: "Files whose sizes are compared after `build`, as patterns, one a line.",
      example: "dist/**/*.js",
      surfaces: everywhere,
    }),
    build: text({
      description:
        "The shell line that makes a work tree ready, run in both, such as an installation or a compiler.",
      example: "npm ci --ignore-scripts && npm run build",
      surfaces: everywhere,
    }),
    env: lines({
      description:
        "Environment variables for everything that is run, one a line: `NAME` to hand one on, `NAME=value` to set one.",
      example: "NODE_ENV=production",
      surfaces: everywhere,
    }),
    threshold: number({
      description:
        "How many percent more time is too much. Slower beyond it is an error, slower below it a warning; equal means shown to be within it.",
      default: 3,
      surfaces: everywhere,
    }),
    seconds: natural({
      description:
        "Seconds for each benchmark function, all of its processes together. Commands and requests get about twice as many. Left out: 5.",
      example: "15",
      surfaces: everywhere,
    }),
    budgetSeconds: natural({
      description:
        "Seconds for everything together. What does not fit in is listed as not checked. Left out: 600.",
      example: "300",
      surfaces: everywhere,
    }),
    timeoutSeconds: natural({
      description: "After so many seconds something counts as hanging. Left out: 60.",
      example: "120",
      surfaces: everywhere,
    }),
    confirm: text({
      description:
        "The report of an earlier run, best on another machine: only what was slower there is measured, and only what is slower here too is claimed.",
      example: "first/report-bench.json",
      surfaces: ["action", "flag"],
    }),
    history: text({
      description:
        "A folder or branch with what earlier runs recorded. Where a level changed before is told; it never fails a run. To a folder, what is measured of head is added. Left out: `origin/lamplighter-data`, where it has been fetched.",
      example: "../lamplighter-data",
      surfaces: ["action", "flag"],
    }),
    seed: natural({
      description: "Decides the order of everything. Left out: 1.",
      example: "7",
      surfaces: ["action", "flag"],
    }),
    failOn,
    reportPath,
    gate,
  },
  outputs: {
    verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
    slower: "How many rows are worse than before.",
    faster: "How many rows are better than before.",
    inconclusive: "How many rows could not be told either way.",
    "report-path": "The report as JSON, for `actions/report`.",
    "sarif-path": "The claims as SARIF 2.1.0.",
  },
});

export type BenchInputs = Omit<Values<typeof benchInputs>, "reportPath" | "gate">;
