import { count } from "../../../model/index.ts";
import { reading, sum, type Kind } from "./kind.ts";

const untested = {
  impact: 0.6,
  advice: "Write tests that its mistakes would fail, then a benchmark with data of a real size",
  provenBy: "tests",
  gain: (items) => `${count(sum(items), "line")} of such code under test`,
} satisfies Kind;

/** Every kind of evidence. An order among equals follows from this order. */
export const kinds: Readonly<Record<string, Kind>> = {
  "trusted-change": {
    impact: 0.95,
    advice: "Check nothing of the change out there, or use `pull_request` instead",
    provenBy: "research",
    gain: () => "a stranger's change no longer meets the repository's secrets",
  },
  vulnerability: {
    impact: 0.95,
    group: "vulnerable packages",
    advice: "Update to the versions that `npm audit fix` names, and let the tests pass on them",
    provenBy: "tests",
    gain: (items) =>
      `${count(sum(items), "known vulnerability")} in ${count(items.length, "package")} gone`,
  },
  "script-injection": {
    impact: 0.9,
    advice: "Hand the text over in `env` and quote the variable in the script",
    provenBy: "research",
    gain: (items) => `${count(sum(items), "line")} of scripts that nobody else can write`,
  },
  "contract-drift": {
    impact: 0.8,
    advice: "Mend the API or its description where the contract engine shows a message",
    provenBy: "contract",
    gain: (items) => `${count(sum(items), "proven claim")} settled`,
  },
  "old-secret": {
    impact: 0.8,
    group: "credentials past their age",
    advice: "Rotate them, and let the schedule do it from now on",
    provenBy: "rotate",
    gain: (items) => `${count(items.length, "credential")} no older than allowed`,
  },
  benchmark: {
    impact: 0.75,
    group: "slower benchmarks",
    advice: "Find the commit with `lamplighter bench`, and take the loss back",
    provenBy: "bench",
    gain: (items) => `up to ${Math.max(...items.map(({ value }) => value))}% of the time back`,
  },
  "flaky-test": {
    impact: 0.7,
    group: "flaky tests",
    advice: "Take time, order and shared state out of these tests",
    provenBy: "tests",
    gain: (items) => `${count(items.length, "test")} whose failures mean something`,
  },
  mutants: {
    impact: 0.65,
    advice: "Let the tests engine write what is missing",
    provenBy: "tests",
    gain: (items) => `up to ${count(sum(items), "mutant")} that a test notices`,
  },
  "untested-cache": untested,
  "untested-database": untested,
  "untested-training": untested,
  hotspot: {
    impact: 0.55,
    advice: "Pin what it does with tests, then take it apart along what changes together",
    provenBy: "tests",
    gain: (items) =>
      `the code behind ${reading(items, "commits")} of the last ${items[0]?.readings.find(({ name }) => name === "recent commits")?.value ?? 0} commits is safer to change`,
  },
  "unused-dependency": {
    impact: 0.5,
    group: "unused dependencies",
    advice: "Remove them from package.json",
    provenBy: "tests",
    gain: (items) => `${count(items.length, "dependency")} fewer to install and to trust`,
  },
  coverage: {
    impact: 0.45,
    higherIsBetter: true,
    advice: "Write tests for the lines that none runs",
    provenBy: "tests",
    gain: (items) => `up to ${count(reading(items, "lines not run"), "line")} under test`,
  },
  "lost-knowledge": {
    impact: 0.45,
    advice: "Have somebody else read it and pin what it does with tests",
    provenBy: "tests",
    gain: () => "a second person who can change it",
  },
  "missing-permissions": {
    impact: 0.45,
    group: "workflow risks",
    advice: "Add `permissions: {}` to each workflow, grant by job, and pin actions to full hashes",
    provenBy: "research",
    gain: (items) => `${count(sum(items), "job")} whose token may do only what is written there`,
  },
  "unpinned-action": {
    impact: 0.4,
    group: "workflow risks",
    advice: "Pin actions to full hashes, with the version in a comment, and let a bot move them",
    provenBy: "research",
    gain: (items) => `${count(sum(items), "action")} that nobody else can change`,
  },
  deprecated: {
    impact: 0.5,
    group: "old dependencies",
    advice: "Move to what their authors name instead",
    provenBy: "tests",
    gain: (items) => `${count(items.length, "dependency")} that somebody still mends`,
  },
  "undocumented-route": {
    impact: 0.45,
    group: "undocumented routes",
    advice: "Describe them, or remove them",
    provenBy: "contract",
    gain: (items) => `${count(items.length, "route")} that clients can rely on`,
  },
  duplicate: {
    impact: 0.4,
    advice: "Keep one of the two, under a name, and call it from both places",
    provenBy: "tests",
    gain: (items) => `${count(sum(items), "line")} less to keep in step`,
  },
  complexity: {
    impact: 0.35,
    advice: "Pin what it does with tests, then split it",
    provenBy: "tests",
    gain: (items) => `${count(items.length, "function")} that can be read in one go`,
  },
  coupling: {
    impact: 0.4,
    advice: "Say the rule that ties them in one place that both use",
    provenBy: "tests",
    gain: (items) =>
      `one place to change instead of two, ${count(sum(items), "time")} in the past year`,
  },
  cycle: {
    impact: 0.4,
    advice: "Move what both sides need into a module of its own",
    provenBy: "tests",
    gain: (items) => `${count(sum(items), "module")} that can be loaded and tested alone`,
  },
  "heavy-file": {
    impact: 0.35,
    group: "heavy files",
    advice: "Keep them in a release, in LFS or in storage",
    provenBy: "research",
    gain: (items) => `${(sum(items) / 1_000_000).toFixed(1)} MB less in every new clone`,
  },
  "slow-test": {
    impact: 0.4,
    group: "slow test files",
    advice: "Look at what they wait for",
    provenBy: "tests",
    gain: (items) => `up to ${Math.round(sum(items))} s of every run`,
  },
  "dead-export": {
    impact: 0.4,
    group: "dead exports",
    advice: "Delete them, or offer them from the package's entry",
    provenBy: "tests",
    gain: (items) => `${count(reading(items, "lines"), "line")} less to read`,
  },
  "old-dependency": {
    impact: 0.35,
    group: "old dependencies",
    advice: "Update them one at a time, the tests deciding",
    provenBy: "tests",
    gain: (items) => `${count(items.length, "dependency")} of this year`,
  },
  todo: {
    impact: 0.3,
    group: "old notes",
    advice: "Do them, or turn them into issues",
    provenBy: "research",
    gain: (items) => `${count(items.length, "note")} that somebody decides on`,
  },
  churn: {
    impact: 0.2,
    advice: "See what makes it change so often, and pin what it does with tests",
    provenBy: "tests",
    gain: () => "changes that fail a test instead of a user",
  },
  "long-file": {
    impact: 0.2,
    advice: "Split it where its parts do not use each other",
    provenBy: "tests",
    gain: (items) => `${count(items.length, "file")} that can be read to its end`,
  },
  generated: {
    impact: 0.1,
    advice: "Build it where it is needed, or check in CI that it is what its source says",
    provenBy: "research",
    gain: (items) => `${(sum(items) / 1_000_000).toFixed(1)} MB less in every new clone`,
  },
  "single-author": {
    impact: 0.1,
    advice: "Have somebody else review and change it once",
    provenBy: "tests",
    gain: () => "a second person who can change it",
  },
  age: {
    impact: 0.05,
    advice: "Nothing by itself",
    provenBy: "tests",
    gain: () => "none by itself",
  },
};
