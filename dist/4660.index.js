export const id = 4660;
export const ids = [4660];
export const modules = {

/***/ 94660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTests: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ports/index.js + 2 modules
var build_ports = __webpack_require__(58154);
// EXTERNAL MODULE: ./build/lab/index.js + 18 modules
var build_lab = __webpack_require__(13007);
;// CONCATENATED MODULE: ./build/engines/tests/collect/changed-lines.js
const mostSteps = 600;
function changedLines(before, after) {
    const new_ = after.split("\n");
    if (before === undefined)
        return [{ start: 1, end: new_.length }];
    const old = before.split("\n");
    let start = 0;
    while (start < old.length && start < new_.length && old[start] === new_[start])
        start += 1;
    let end = 0;
    while (end < old.length - start &&
        end < new_.length - start &&
        old[old.length - 1 - end] === new_[new_.length - 1 - end]) {
        end += 1;
    }
    const kept = commonLines(old.slice(start, old.length - end), new_.slice(start, new_.length - end));
    if (kept === undefined)
        return [{ start: start + 1, end: new_.length - end }];
    return rangesOf(kept, new_.length - end - start, old.length - end - start, start, new_.length);
}
function commonLines(old, new_) {
    const furthest = new Map([[1, 0]]);
    const history = [];
    for (let steps = 0; steps <= Math.min(old.length + new_.length, mostSteps); steps += 1) {
        history.push(new Map(furthest));
        for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
            const down = goesDown(furthest, diagonal, steps);
            let x = down ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1;
            while (x < old.length && x - diagonal < new_.length && old[x] === new_[x - diagonal])
                x += 1;
            furthest.set(diagonal, x);
            if (x >= old.length && x - diagonal >= new_.length)
                return backwards(history, old.length, new_.length);
        }
    }
    return undefined;
}
function goesDown(furthest, diagonal, steps) {
    if (diagonal === -steps)
        return true;
    if (diagonal === steps)
        return false;
    return (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0);
}
function backwards(history, old, new_) {
    const pairs = [];
    let [x, y] = [old, new_];
    for (let steps = history.length - 1; steps >= 0; steps -= 1) {
        const furthest = history[steps] ?? new Map();
        const diagonal = x - y;
        const from = goesDown(furthest, diagonal, steps) ? diagonal + 1 : diagonal - 1;
        const fromX = steps === 0 ? 0 : (furthest.get(from) ?? 0);
        const fromY = steps === 0 ? 0 : fromX - from;
        while (x > fromX && y > fromY)
            pairs.unshift([--x, --y]);
        [x, y] = [fromX, fromY];
    }
    return pairs;
}
function rangesOf(kept, newCount, oldCount, offset, lines) {
    const ranges = [];
    let [old, new_] = [0, 0];
    for (const [nextOld, nextNew] of [...kept, [oldCount, newCount]]) {
        if (nextNew > new_)
            ranges.push({ start: offset + new_ + 1, end: offset + nextNew });
        else if (nextOld > old) {
            ranges.push({ start: Math.max(1, offset + new_), end: Math.min(lines, offset + new_ + 1) });
        }
        [old, new_] = [nextOld + 1, nextNew + 1];
    }
    return ranges;
}

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/engines/tests/suite/project.js


async function readProject(files, folder, shown) {
    const text = await files.read((0,external_node_path_.join)(folder, "package.json"));
    if (text === undefined)
        throw noManifest(shown);
    return { folder, manifest: readManifest(text, shown), paths: await files.list(folder) };
}
function readManifest(text, shown) {
    const raw = record(parseJson(text));
    if (raw === undefined)
        throw brokenManifest(shown);
    return {
        name: typeof raw["name"] === "string" ? raw["name"] : "",
        isModule: raw["type"] === "module",
        scripts: texts(raw["scripts"]),
        dependencies: {
            ...texts(raw["peerDependencies"]),
            ...texts(raw["dependencies"]),
            ...texts(raw["devDependencies"]),
        },
        entries: [
            ...new Set(["source", "exports", "module", "main"].flatMap((key) => targets(raw[key]))),
        ],
        raw,
    };
}
function targets(value) {
    if (typeof value === "string")
        return value.includes("*") ? [] : [value.replace(/^\.\//, "")];
    return Object.values(record(value) ?? (Array.isArray(value) ? value : {})).flatMap(targets);
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function texts(value) {
    return Object.fromEntries(Object.entries(record(value) ?? {}).filter((entry) => typeof entry[1] === "string"));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function noManifest(where) {
    return new model/* Failure */.HR({
        code: "project-missing",
        what: "There is no package.json",
        where,
        why: "The folder that is given as the project has to be that of a package.",
        fix: "set `project` to the folder that holds package.json.",
    });
}
function brokenManifest(where) {
    return new model/* Failure */.HR({
        code: "project-unreadable",
        what: "package.json cannot be read",
        where: `${where}/package.json`,
        why: "It is not a JSON object.",
        fix: "correct it; `npm pkg get name` shows whether npm can read it.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/project-root.js


const highest = 6;
async function placeOf(files, folder) {
    const project = (0,external_node_path_.resolve)(folder);
    const shown = external_node_path_.posix.normalize(folder.split(external_node_path_.sep).join("/")).replace(/^\.\/?|\/$/g, "");
    let root = project;
    for (let at = (0,external_node_path_.resolve)(project, ".."), level = 0; level < highest; level += 1) {
        if (await isWorkspaceRoot(files, at))
            root = at;
        at = (0,external_node_path_.resolve)(at, "..");
    }
    const outside = (0,external_node_path_.isAbsolute)(folder) || shown.startsWith("..");
    return { root, project: (0,external_node_path_.relative)(root, project), shown: outside ? "" : shown };
}
async function isWorkspaceRoot(files, folder) {
    if ((await files.read((0,external_node_path_.join)(folder, "pnpm-workspace.yaml"))) !== undefined)
        return true;
    const text = await files.read((0,external_node_path_.join)(folder, "package.json"));
    if (text === undefined)
        return false;
    try {
        return record(JSON.parse(text))?.["workspaces"] !== undefined;
    }
    catch {
        return false;
    }
}
function shownPath({ shown }, path) {
    return external_node_path_.posix.join(shown, path);
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/scope.js




async function readScope({ git, files }, inputs, place, folder, paths) {
    const { baseRef, headRef = "HEAD" } = inputs;
    if (baseRef === undefined) {
        return { base: "none", head: headRef === "HEAD" ? "none" : headRef, changed: undefined };
    }
    const head = await git.commit(headRef);
    const wanted = await git.commit(baseRef);
    const base = (await git.mergeBase(wanted, head)) ?? wanted;
    const touched = new Set((await git.changed(base, head)).map(({ path }) => path));
    const changed = new Map();
    for (const path of paths.filter((one) => touched.has(shownPath(place, one)))) {
        const after = (await files.read((0,external_node_path_.join)(folder, path))) ?? "";
        const before = await git.show(base, shownPath(place, path));
        const ranges = changedLines(before, after);
        if (ranges.length > 0)
            changed.set(path, ranges);
    }
    return { base, head, changed };
}
function mutantsFor({ mutants }, scope) {
    const touched = inScope(scope, [...mutants.values()]);
    const counting = touched.filter(({ arid }) => arid === undefined);
    return { mutants: counting, arid: touched.length - counting.length };
}
function inScope({ changed }, mutants) {
    if (changed === undefined)
        return mutants;
    const hunks = [...changed].flatMap(([file, ranges]) => ranges.map(({ start, end }) => ({ file, start, end })));
    return (0,build_lab/* touchedBy */.Oq)(mutants, hunks);
}

;// CONCATENATED MODULE: ./build/engines/tests/lab.js

function labOf(laboratory) {
    return {
        make: build_lab/* instrument */.wV,
        box: () => laboratory.box(),
        search: (subject, options) => (0,build_lab/* search */.$P)(subject, options, laboratory),
        compare: (before, result) => (0,build_lab/* comparedWith */.o3)(before, result, laboratory),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/style.js

const mostRead = 30;
const ignored = /(?:^|\/)(?:fixtures?|__fixtures__|helpers?|support|mocks?|__mocks__|snapshots?)\//;
function testFiles({ paths }) {
    return paths.filter((path) => !ignored.test(path) &&
        /\.[cm]?[jt]sx?$/.test(path) &&
        (/[.\-_](?:test|spec)\.[cm]?[jt]sx?$/.test(path) ||
            /(?:^|\/)(?:tests?|specs?|__tests__)\/.*/.test(path) ||
            /^tests?\.[cm]?[jt]s$/.test(path)));
}
async function learnStyle(files, project, framework) {
    const found = testFiles(project);
    const read = await Promise.all(found.slice(0, mostRead).map(async (path) => ({
        path,
        text: (await files.read(external_node_path_.posix.join(project.folder, path))) ?? "",
    })));
    const tests = read.filter(({ text }) => /\b(?:it|test|describe|suite)\b/.test(text));
    const all = tests.map(({ text }) => text).join("\n");
    const modules = modulesOf(all, tests[0]?.path, project);
    return {
        framework,
        modules,
        word: wordOf(all, framework),
        describes: /\bdescribe\(/.test(all),
        assertions: assertionsOf(all, framework),
        imported: importedIn(all, framework),
        quote: count(all, /(?:from|require\() ?'/g) > count(all, /(?:from|require\() ?"/g) ? "'" : '"',
        semicolons: all === "" || count(all, /;$/gm) > count(all, /[^;{},(\s]$/gm),
        indent: /^( {2,8}|\t)\S/m.exec(all)?.[1] ?? "  ",
        endings: endingsOf(all, project),
        place: style_placeOf(tests.map(({ path }) => path), project),
    };
}
function wordOf(all, framework) {
    const [its, tests] = [count(all, /\bit\(/g), count(all, /\btest\(/g)];
    return its > tests || (framework === "mocha" && tests === 0) ? "it" : "test";
}
function modulesOf(all, path, { manifest }) {
    if (path?.endsWith(".cjs") === true)
        return "cjs";
    if (path === undefined)
        return manifest.isModule ? "esm" : "cjs";
    return /^\s*import\b[^(]/m.test(all) ? "esm" : "cjs";
}
function assertionsOf(all, framework) {
    if (framework === "jest" || framework === "vitest")
        return "expect";
    return framework === "mocha" && /["']chai["']/.test(all) && /\bexpect\(/.test(all)
        ? "chai"
        : "assert";
}
function importedIn(all, framework) {
    if (framework === "node:test")
        return true;
    if (framework === "mocha")
        return /["']mocha["']/.test(all);
    if (framework === "jest")
        return /["']@jest\/globals["']/.test(all);
    return all === "" || /["']vitest["']/.test(all);
}
function endingsOf(all, { paths }) {
    const imports = [...all.matchAll(/(?:from|require\()\s*["'](\.[^"']*)["']/g)].map(([, path]) => path ?? "");
    if (imports.length === 0)
        return "as-file";
    const ends = (pattern) => imports.filter((path) => pattern.test(path)).length;
    if (ends(/\.[cm]?tsx?$/) > 0)
        return "as-file";
    const isTypeScript = paths.some((path) => /(?<!\.d)\.[cm]?tsx?$/.test(path));
    if (ends(/\.[cm]?jsx?$/) > imports.length / 2)
        return isTypeScript ? "js" : "as-file";
    return "none";
}
function style_placeOf(tests, { paths }) {
    const extension = (path) => /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? ".js";
    const [first] = tests;
    if (first === undefined) {
        const isTypeScript = paths.some((path) => /(?<!\.d)\.ts$/.test(path));
        return { folder: "test", suffix: isTypeScript ? ".test.ts" : ".test.js" };
    }
    const suffixes = tests.map((path) => /(?:[.\-_](?:test|spec))?\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? extension(path));
    const suffix = mostFrequent(suffixes) ?? ".test.js";
    const folders = tests.map((path) => /^.*?(?:tests?|specs?|__tests__)(?=\/)/.exec(path)?.[0] ?? "");
    const folder = mostFrequent(folders);
    if (folder !== undefined && folder !== "")
        return { folder, suffix };
    const beside = tests.some((path) => !/^tests?\./.test(external_node_path_.posix.basename(path)) && external_node_path_.posix.dirname(path) !== ".");
    return { folder: beside ? undefined : ".", suffix };
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
function count(text, pattern) {
    return [...text.matchAll(pattern)].length;
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/sources.js


const code = /\.[cm]?[jt]s$/;
const declarations = /\.d\.[cm]?ts$/;
const apart = /(?:^|\/)(?:\.[^/]+|bench(?:marks?)?|examples?|docs?|scripts?|tools?|fixtures?|__fixtures__|__mocks__|mocks?|build|dist|out|coverage|vendor|public|static|types?|tests?|specs?|__tests__)\//;
const configuration = /(?:^|\/)(?:[^/]+\.config|\.[^/]+rc|gulpfile|gruntfile|karma\.conf)\.[cm]?[jt]s$/i;
const packed = /[.-](?:min|bundle|umd|iife)\.[cm]?js$/;
function sourcePaths(project, globs) {
    const tests = new Set(testFiles(project));
    const candidates = project.paths.filter((path) => code.test(path) && !declarations.test(path) && !tests.has(path));
    if (globs.length > 0) {
        return candidates.filter((path) => globs.some((glob) => (0,external_node_path_.matchesGlob)(path, glob)));
    }
    const own = candidates.filter((path) => !apart.test(path) && !configuration.test(path) && !packed.test(path));
    const { entries } = project.manifest;
    const inFolders = own.filter((path) => /^(?:src|lib|source|packages)\//.test(path));
    const typed = inFolders.filter((path) => path.endsWith("ts"));
    if (typed.length > 0)
        return typed;
    if (inFolders.length > 0)
        return [...inFolders, ...own.filter((path) => entries.includes(path))].sort(distinctOrder);
    if (own.length > 0)
        return withoutTwins(own, entries);
    return withoutTwins(candidates.filter((path) => isEntry(path, entries)), entries);
}
function distinctOrder(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function withoutTwins(paths, entries) {
    const rank = (path) => (isEntry(path, entries) ? 0 : 1);
    const chosen = new Map();
    for (const path of [...paths].sort((one, other) => rank(one) - rank(other))) {
        const name = path.replace(code, "");
        if (!chosen.has(name))
            chosen.set(name, path);
    }
    return [...chosen.values()].sort(distinctOrder);
}
function isEntry(path, entries) {
    const bare = path.replace(code, "");
    return entries.some((entry) => {
        const name = entry.replace(/\/$/, "");
        return name === path || name === bare || `${name}/index` === bare;
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/jest-pace.js
function pacedRunner(map, program, stops) {
    return `const { readFileSync, realpathSync } = require("node:fs");
const { createRequire } = require("node:module");
const { relative } = require("node:path");
const jest = createRequire(realpathSync(${JSON.stringify(program)}));
const core = createRequire(jest.resolve("@jest/core"));
const loaded = createRequire(core.resolve("jest-config"))("jest-runner");
const Runner = loaded.default ?? loaded;
let plan;
const reached = () => {
  const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
  if (mutant === undefined) return undefined;
  plan ??= JSON.parse(readFileSync(${JSON.stringify(map)}, "utf8"));
  return plan[mutant];
};
module.exports = class extends Runner {
  async runTests(tests, watcher, ...rest) {
    const files = this.supportsEventEmitters ? reached() : undefined;
    const at = (test) => files.indexOf(relative(process.cwd(), test.path));
    if (files === undefined || !files.every((file) => tests.some((test) => files[at(test)] === file)))
      return super.runTests(tests, watcher, ...rest);
    let failed = false;
    const stop = () => { failed = ${String(stops)}; };
    this.on("test-file-success", ([, { numFailingTests }]) => numFailingTests > 0 && stop());
    this.on("test-file-failure", stop);
    const chosen = tests.filter((test) => at(test) >= 0).sort((one, other) => at(one) - at(other));
    for (const test of chosen) if (!failed) await super.runTests([test], watcher, ...rest);
  }
};
`;
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/jest.js



const firstLines = 2000;
const jest = {
    name: "jest",
    words: ["jest"],
    package: "jest",
    configuration: /^jest\.config\.[cm]?[jt]s(?:on)?$/,
    command: (program, { launch, only, results }) => [
        ...launch.nodeOptions,
        program,
        ...launch.given.filter((word) => word.startsWith("-")),
        "--json",
        `--outputFile=${results}`,
        "--coverage=false",
        "--maxWorkers=2",
        ...(only === undefined
            ? ["--passWithNoTests", ...launch.given.filter((word) => !word.startsWith("-"))]
            : ["--runTestsByPath", ...only]),
    ],
    parse: jestResults,
    witness: (request) => ({
        testRunner: "jest",
        packages: ["@stryker-mutator/jest-runner"],
        version: "10.0.0",
        coverageAnalysis: "perTest",
        settings: {
            jest: {
                projectType: "custom",
                enableFindRelatedTests: false,
                ...configFile(request.launch.given),
                config: {
                    ...(request.only === undefined
                        ? {}
                        : { testMatch: request.only.map(exactly), testRegex: [] }),
                    ...(hasOwnRunner(request) ? {} : { runner: (0,external_node_path_.join)(request.scratch, runnerName) }),
                },
            },
        },
        nodeArguments: request.launch.nodeOptions,
        ...(hasOwnRunner(request) ? {} : pace(request)),
    }),
};
const runnerName = "jest-runner.cjs";
function pace({ scratch, program, testFiles, everyKiller }) {
    const path = (0,external_node_path_.join)(scratch, runnerName);
    return { scripts: [{ path, text: pacedRunner(testFiles, program, !everyKiller) }] };
}
function hasOwnRunner({ configuration, project }) {
    const { jest: settings } = project.manifest.raw;
    return /\brunner\b/.test(configuration) || /"runner"/.test(JSON.stringify(settings ?? null));
}
function exactly(path) {
    return `<rootDir>/${path.replace(/[[\]{}()*?!+@|\\]/g, "\\$&")}`;
}
function configFile(given) {
    const joined = given.join(" ");
    const path = /(?:^| )(?:--config|-c)[ =](\S+)/.exec(joined)?.[1];
    return path === undefined ? {} : { configFile: path };
}
function jestResults(text) {
    const suites = record(JSON.parse(text))?.["testResults"];
    if (!Array.isArray(suites))
        throw new Error("no testResults");
    return suites.flatMap((suite) => {
        const { assertionResults, status, message, name } = record(suite) ?? {};
        const tests = Array.isArray(assertionResults) ? assertionResults.map(record) : [];
        if (tests.length === 0 && status === "failed") {
            return [
                { title: textOf(name), passed: false, message: textOf(message).slice(0, firstLines) },
            ];
        }
        return tests
            .filter((test) => test?.["status"] === "passed" || test?.["status"] === "failed")
            .map((test) => ({
            title: textOf(test?.["title"]),
            passed: test?.["status"] === "passed",
            message: messagesOf(test?.["failureMessages"]).slice(0, firstLines),
        }));
    });
}
function messagesOf(value) {
    return Array.isArray(value) ? value.map(textOf).join("\n") : "";
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/mocha.js

const mocha_firstLines = 2000;
const valued = /^(?:-r|--require|--import|--config|-t|--timeout|-u|--ui|--extension|--spec|-g|--grep|--ignore|--file|--package|--loader|-n|--node-option)$/;
const mocha = {
    name: "mocha",
    words: ["mocha"],
    package: "mocha",
    configuration: /^\.mocharc\.(?:[cm]?js|json|jsonc|ya?ml)$/,
    command: (program, { launch, only, results }) => [
        ...launch.nodeOptions,
        program,
        ...(only === undefined ? launch.given : [...optionsOf(launch.given), "--spec", only.join(",")]),
        "--reporter=json",
        "--reporter-option",
        `output=${results}`,
        "--exit",
    ],
    parse: (text) => {
        const { passes, failures } = record(JSON.parse(text)) ?? {};
        if (!Array.isArray(passes) || !Array.isArray(failures))
            throw new Error("no passes");
        return [...runs(passes, true), ...runs(failures, false)];
    },
    witness: ({ launch: { nodeOptions, given }, only }) => ({
        testRunner: "mocha",
        packages: ["@stryker-mutator/mocha-runner", "mocha"],
        version: "10.0.0",
        coverageAnalysis: "perTest",
        settings: {
            mochaOptions: {
                ...required(given),
                ...specOf(given, only),
            },
        },
        nodeArguments: nodeOptions,
        preload: namesOfMocha12,
    }),
};
const namesOfMocha12 = `const Module = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const inMocha = /lib[\\\\/]cli[\\\\/](?:run-helpers|collect-files|options)$/.test(request);
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!inMocha) throw error;
    return resolve.call(this, request + ".cjs", ...rest);
  }
};
`;
function runs(list, passed) {
    return list.map(record).map((test) => ({
        title: textOf(test?.["title"]),
        passed,
        message: textOf(record(test?.["err"])?.["stack"]).slice(0, mocha_firstLines),
    }));
}
function optionsOf(given) {
    return given.filter((word, at) => word.startsWith("-") || valued.test(given[at - 1] ?? ""));
}
function specOf(given, only) {
    const options = new Set(optionsOf(given));
    const spec = only ?? given.filter((word) => !options.has(word));
    return spec.length === 0 ? {} : { spec };
}
function required(given) {
    const require = given.flatMap((word, at) => {
        const [name, value] = word.split("=");
        if (name !== "-r" && name !== "--require")
            return [];
        return value ?? given[at + 1] ?? [];
    });
    return require.length === 0 ? {} : { require };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/node-test.js

const node_test_firstLines = 2000;
const testNames = /(?:^|\/)(?:test\/.*|test(?:-[^/]*)?|[^/]*[.\-_]test)\.[cm]?[jt]s$/;
const reporterSource = `export default async function* report(source) {
  for await (const { type, data } of source) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const { name, details } = data;
    const cause = details?.error?.cause ?? details?.error;
    const message = type === "test:fail" ? String(cause?.stack ?? cause ?? "") : "";
    const group = details?.type === "suite";
    yield JSON.stringify({ name, group, passed: type === "test:pass", message }) + "\\n";
  }
}
`;
const nodeTest = {
    name: "node:test",
    words: ["--test"],
    package: undefined,
    configuration: /^$/,
    command: (reporter, { launch, only, results }) => [
        ...options(launch),
        "--test",
        `--test-reporter=${reporter}`,
        `--test-reporter-destination=${results}`,
        ...(only ?? launch.given.filter((word) => !word.startsWith("-"))),
    ],
    parse: (text) => text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => record(JSON.parse(line)) ?? {})
        .filter(({ group, passed }) => group !== true || passed !== true)
        .map(({ name, passed, message }) => ({
        title: textOf(name),
        passed: passed === true,
        message: textOf(message).slice(0, node_test_firstLines),
    })),
    witness: ({ launch, only, project: { paths } }) => ({
        testRunner: "tap",
        packages: ["@stryker-mutator/tap-runner"],
        version: "10.0.0",
        coverageAnalysis: "perTest",
        settings: {
            tap: {
                testFiles: only ?? paths.filter((path) => testNames.test(path)),
                nodeArgs: [...options(launch), "--test-reporter=tap", "-r", "{{hookFile}}", "{{testFile}}"],
                forceBail: false,
            },
        },
        nodeArguments: [],
    }),
};
function options({ given, nodeOptions }) {
    return [...nodeOptions, ...given.filter((word) => word.startsWith("-") && word !== "--test")];
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/vitest.js

const vitest = {
    name: "vitest",
    words: ["vitest"],
    package: "vitest",
    configuration: /^vitest\.(?:config|workspace)\.[cm]?[jt]s$/,
    command: (program, { launch, only, results }) => [
        ...launch.nodeOptions,
        program,
        "run",
        ...launch.given.filter((word) => word !== "run" && (only === undefined || word.startsWith("-"))),
        "--reporter=json",
        `--outputFile=${results}`,
        "--coverage.enabled=false",
        "--passWithNoTests",
        ...(only ?? []),
    ],
    parse: jestResults,
    witness: ({ launch: { nodeOptions, given }, only, project: { paths } }) => ({
        testRunner: "vitest",
        packages: ["@stryker-mutator/vitest-runner", "vitest"],
        version: "10.1.1",
        coverageAnalysis: "perTest",
        settings: {
            vitest: {
                related: false,
                ...(only === undefined ? vitest_configFile(given) : { configFile: narrowed }),
            },
        },
        nodeArguments: nodeOptions,
        files: only === undefined
            ? []
            : [
                {
                    path: narrowed,
                    text: narrowedConfig(vitest_configFile(given).configFile ?? found(paths), only),
                },
            ],
    }),
};
const narrowed = "lamplighter.vitest.config.mjs";
function found(paths) {
    return ["vitest", "vite"]
        .flatMap((name) => paths.filter((path) => new RegExp(`^${name}\\.config\\.[cm]?[jt]s$`).test(path)))
        .at(0);
}
function narrowedConfig(base, only) {
    return [
        base === undefined
            ? "const given = {};"
            : `import given from ${JSON.stringify(`./${base.replace(/^\.\//, "")}`)};`,
        'const base = typeof given === "function" ? await given({ command: "serve", mode: "test" }) : await given;',
        `export default { ...base, test: { ...base.test, include: ${JSON.stringify(only)} } };`,
        "",
    ].join("\n");
}
function vitest_configFile(given) {
    const path = /(?:^| )(?:--config|-c)[ =](\S+)/.exec(given.join(" "))?.[1];
    return path === undefined ? {} : { configFile: path };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/index.js




const frameworks = [vitest, jest, mocha, nodeTest];


;// CONCATENATED MODULE: ./build/engines/tests/suite/script.js
const runsScript = /^(?:npm|pnpm|yarn|bun)$/;
const deepest = 4;
function launchIn(manifest, frameworks) {
    for (const command of commandsOf(manifest, "test", 0)) {
        for (const framework of frameworks) {
            const launch = launchOf(command, framework);
            if (launch !== undefined)
                return { framework, launch };
        }
    }
    return undefined;
}
function commandsOf(manifest, name, depth) {
    const script = manifest.scripts[name];
    if (script === undefined || depth > deepest)
        return [];
    return script
        .split(/&&|\|\||[;|]/)
        .map(words)
        .flatMap((command) => {
        const next = calledScript(command, manifest);
        return next === undefined ? [command] : commandsOf(manifest, next, depth + 1);
    });
}
function calledScript([program = "", ...rest], manifest) {
    if (!runsScript.test(program))
        return undefined;
    return rest.find((word) => word !== "run" && !word.startsWith("-") && word in manifest.scripts);
}
function words(command) {
    return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
function launchOf(command, framework) {
    const at = command.findIndex((word) => framework.words.includes(programName(word)));
    if (at < 0)
        return undefined;
    const before = command.slice(0, at);
    const nodeOptions = before.flatMap((word) => {
        if (word.startsWith("NODE_OPTIONS="))
            return words(word.slice("NODE_OPTIONS=".length));
        return before.includes("node") && word.startsWith("-") ? [word] : [];
    });
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
function programName(word) {
    const last = word.split("/").at(-1) ?? word;
    return last.replace(/\.[cm]?js$/, "").replace(/^_mocha$/, "mocha");
}
const unwanted = /^--?(?:watch(?:All)?|w|coverage(?:=.*)?|coverage\..*|ui|verbose|silent|ci|bail|forceExit|detectOpenHandles|experimental-test-coverage|test-reporter.*|reporter=.*)$/;

;// CONCATENATED MODULE: ./build/engines/tests/suite/detect.js



const bare = { given: [], nodeOptions: [] };
const mostFilesRead = 200;
async function detectFramework(files, project) {
    const called = launchIn(project.manifest, frameworks);
    if (called !== undefined)
        return { ...called, by: "the test script" };
    const found = (by, match) => frameworks.filter(match).map((framework) => ({ framework, launch: bare, by }));
    const { manifest, paths } = project;
    const [static_] = [
        ...found("its configuration", ({ configuration, name }) => paths.some((path) => configuration.test(path)) || name in manifest.raw),
        ...found("the dependencies", ({ package: name }) => (name ?? "") in manifest.dependencies),
    ];
    if (static_ !== undefined)
        return static_;
    const by = (await importsNodeTest(files, project)) ? "the imports of its tests" : "nothing else";
    return { framework: nodeTest, launch: bare, by };
}
async function importsNodeTest(files, { folder, paths }) {
    const likely = paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) && /test|spec/i.test(path));
    for (const path of likely.slice(0, mostFilesRead)) {
        if (/["']node:test["']/.test((await files.read((0,external_node_path_.join)(folder, path))) ?? ""))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/installed.js


async function findInstalled(files, from, name) {
    for (let at = from;; at = (0,external_node_path_.dirname)(at)) {
        const folder = (0,external_node_path_.join)(at, "node_modules", name);
        const text = await files.read((0,external_node_path_.join)(folder, "package.json"));
        if (text !== undefined)
            return describe(folder, name, text);
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
function describe(folder, name, text) {
    const { version, bin } = record(JSON.parse(text)) ?? {};
    const own = typeof bin === "string" ? bin : record(bin)?.[name.split("/").at(-1) ?? name];
    return {
        folder,
        version: typeof version === "string" ? version : "",
        program: typeof own === "string" ? (0,external_node_path_.join)(folder, own) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/run.js




async function openRoom({ files }, copy, project, detected) {
    const { package: name } = detected.framework;
    if (name === undefined) {
        const reporter = (0,external_node_path_.join)(copy.scratch, "reporter.mjs");
        await files.write(reporter, reporterSource);
        return { copy, project, detected, program: reporter };
    }
    const installed = await findInstalled(files, project.folder, name);
    if (installed?.program === undefined)
        throw notInstalled(name, detected.by);
    return { copy, project, detected, program: installed.program };
}
async function runSuite({ files, workbench, clock }, room, options) {
    const { framework, launch } = room.detected;
    const results = (0,external_node_path_.join)(room.copy.scratch, `${options.name ?? "results"}.json`);
    await files.write(results, "");
    const { only } = options;
    const request = { launch, results, ...(only === undefined ? {} : { only }) };
    const started = clock.seconds();
    const { status, output, late } = await workbench.run({
        argv: ["node", ...framework.command(room.program, request, room.project)],
        folder: room.copy.folder,
        environment: { CI: "1", NO_COLOR: "1", ...options.environment },
        seconds: options.seconds,
    });
    const seconds = clock.seconds() - started;
    const tests = read(framework, (await files.read(results)) ?? "");
    if (late)
        return { verdict: "late", tests: tests ?? [], seconds, output };
    if (tests === undefined) {
        const none = status === 0 || /no test files? found/i.test(output);
        return { verdict: none ? "none" : "broken", tests: [], seconds, output };
    }
    return { verdict: verdictOf(tests, status), tests, seconds, output };
}
function read(framework, text) {
    if (text.trim() === "")
        return undefined;
    try {
        return framework.parse(text);
    }
    catch {
        return undefined;
    }
}
function verdictOf(tests, status) {
    if (tests.some(({ passed }) => !passed))
        return "failed";
    if (tests.length === 0)
        return status === 0 ? "none" : "broken";
    return status === 0 ? "passed" : "broken";
}
function notInstalled(name, by) {
    return new model/* Failure */.HR({
        code: "tests-not-installed",
        what: `The project's test framework, ${name}, is not installed`,
        where: "node_modules",
        why: `It is what the tests run with (known from ${by}), and nothing is installed into the project.`,
        fix: "install the project's dependencies first, for example with `npm ci --ignore-scripts`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/open.js









async function withProject(ports, folder, use) {
    if ((await ports.files.read((0,external_node_path_.join)(folder, "package.json"))) === undefined) {
        await readProject(ports.files, folder, folder);
    }
    const place = await placeOf(ports.files, folder);
    const copy = await ports.workbench.copy(place.root, place.project);
    try {
        return await use(copy, await readProject(ports.files, copy.folder, folder), place);
    }
    finally {
        await copy.remove();
    }
}
async function openWork(ports, lab, copy, project, paths) {
    const detected = await detectFramework(ports.files, project);
    ports.log.progress(`The tests are ${detected.framework.name}'s, by ${detected.by}`);
    const room = await openRoom(ports, copy, project, detected);
    const style = await learnStyle(ports.files, project, detected.framework.name);
    const subject = await withTests(ports, project, await (0,build_lab/* readSubject */.$e)(ports.files, project.folder, paths));
    const made = await lab.make(subject);
    if (made.notChecked.length >= subject.files.length)
        throw unreadable(made.notChecked);
    const mutants = new Map(made.mutants.map((mutant) => [mutant.id, mutant]));
    return { work: { ports, room, style, subject, mutants }, notChecked: made.notChecked };
}
const mostTestsRead = 40;
async function withTests({ files }, project, subject) {
    const tests = await Promise.all(testFiles(project)
        .slice(0, mostTestsRead)
        .map(async (path) => ({
        path,
        kind: "test",
        text: (await files.read((0,external_node_path_.join)(project.folder, path))) ?? "",
    })));
    return { ...subject, documents: [...subject.documents, ...tests] };
}
function sourcesOf(project, inputs) {
    const paths = sourcePaths(project, inputs.files);
    if (paths.length > 0)
        return paths;
    throw new model/* Failure */.HR({
        code: "tests-no-sources",
        what: "There is no code to look at",
        where: inputs.files.length > 0 ? `input \`files\`: ${inputs.files.join(", ")}` : inputs.project,
        why: inputs.files.length > 0
            ? "No JavaScript or TypeScript file of the project, tests aside, matches."
            : "The project has no JavaScript or TypeScript files beside tests, configuration and examples.",
        fix: "name the files with `files`, for example `--files 'source/**/*.ts'`.",
    });
}
function unreadable(files) {
    const [first] = files;
    return new model/* Failure */.HR({
        code: "tests-sources-unreadable",
        what: "None of the files can be read as JavaScript or TypeScript",
        where: files
            .slice(0, 3)
            .map(({ what }) => what)
            .join(", "),
        why: first?.why ?? "",
        fix: "correct the syntax, or leave the files out with `files`.",
    });
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/engines/tests/emit/kills.js
const longest = 30;
function killsComment(mutants) {
    const [first] = [...mutants].sort((one, other) => changeOf(one).length - changeOf(other).length);
    if (first === undefined)
        return "";
    const more = mutants.length > 1 ? ` and ${mutants.length - 1} more` : "";
    return `kills: ${changeOf(first)} at line ${first.start.line}${more}`;
}
function changeOf({ original, replacement }) {
    return `${brief(original)} -> ${replacement === "" ? "nothing" : brief(replacement)}`;
}
function brief(code) {
    const line = code.replace(/\s+/g, " ").trim();
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

;// CONCATENATED MODULE: ./build/engines/tests/report/patch.js
function addingPatch(files) {
    return files
        .map(({ path, text }) => {
        const lines = text.replace(/\n$/, "").split("\n");
        return [
            `diff --git a/${path} b/${path}`,
            "new file mode 100644",
            "--- /dev/null",
            `+++ b/${path}`,
            `@@ -0,0 +1,${lines.length} @@`,
            ...lines.map((line) => `+${line}`),
            "",
        ].join("\n");
    })
        .join("");
}
function addedFiles(patch) {
    return patch
        .split(/^diff --git .*$/m)
        .slice(1)
        .flatMap((part) => {
        const path = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1];
        const body = part.split(/^@@ -0,0 \+1(?:,\d+)? @@.*$/m)[1];
        if (path === undefined || body === undefined)
            return [];
        const lines = body.split("\n").filter((line) => line.startsWith("+"));
        return [{ path, text: `${lines.map((line) => line.slice(1)).join("\n")}\n` }];
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/prove.js







const secondsForSuite = 600;
async function prove(work, inputs, frame) {
    const id = (inputs.prove ?? "").replace(/^t-/, "");
    const mutant = work.mutants.get(id);
    if (mutant === undefined)
        throw unknownMutant(id);
    const only = await addProposed(work, inputs.proposed, frame.place);
    const run = () => runSuite(work.ports, work.room, {
        seconds: secondsForSuite,
        ...(only === undefined ? {} : { only }),
    });
    const onCode = await run();
    if (onCode.verdict !== "passed")
        throw notPassing(onCode);
    const path = (0,external_node_path_.join)(work.room.copy.folder, mutant.file);
    const source = (await work.ports.files.read(path)) ?? "";
    await work.ports.files.write(path, withMutant(source, mutant));
    const onMutant = await run();
    return report(mutant, onCode, onMutant, frame);
}
function withMutant(source, { start, end, replacement }) {
    const starts = [
        0,
        ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((one) => one.index + one[0].length),
    ];
    const offset = (at) => (starts[at.line - 1] ?? 0) + at.column - 1;
    return source.slice(0, offset(start)) + replacement + source.slice(offset(end));
}
async function addProposed({ ports, room }, report, { shown }) {
    if (report === undefined)
        return undefined;
    const text = await ports.files.read(report, { maxBytes: inputs/* reportLimits */.ny.bytes });
    if (text === undefined)
        throw noReport(report);
    const files = (0,inputs/* parseReport */.MM)(text, report).proposals.flatMap(({ patch }) => addedFiles(patch));
    const inProject = files.map((file) => ({ ...file, path: external_node_path_.posix.relative(shown, file.path) }));
    for (const file of inProject)
        await ports.files.write((0,external_node_path_.join)(room.copy.folder, file.path), file.text);
    return inProject.map(({ path }) => path);
}
function report(mutant, onCode, onMutant, frame) {
    const failing = onMutant.tests.filter(({ passed }) => !passed);
    const killed = onMutant.verdict !== "passed";
    const where = `${shownPath(frame.place, mutant.file)}:${mutant.start.line}`;
    const fate = killed
        ? failing.length > 0
            ? `${failing.length} of them ${failing.length === 1 ? "fails" : "fail"} on the mutant`
            : `they do not come to a result on the mutant (${onMutant.verdict})`
        : "all of them pass on the mutant as well";
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: killed ? "pass" : "warn",
        headline: `${onCode.tests.length} tests pass on the code, and ${fate}: ${changeOf(mutant)} at ${where}`,
        claims: [],
        metrics: [],
        notes: failing.map(({ title, message }) => ({
            kind: "remark",
            text: `“${title}” fails on the mutant. ${message.split("\n")[0] ?? ""}`,
        })),
        notChecked: [],
        proposals: [],
        spend: frame.spent(),
        base: frame.scope.base,
        head: frame.scope.head,
        startedAt: frame.startedAt.toISOString(),
    };
}
function unknownMutant(id) {
    return new model/* Failure */.HR({
        code: "mutant-unknown",
        what: `There is no mutant \`${id}\``,
        where: "input `prove`",
        why: "The code has changed since the report was written, or `files` leaves its file out.",
        fix: "check out the commit that the report names, and use its `project` and `files`.",
    });
}
function notPassing({ verdict, tests }) {
    const failing = tests.find(({ passed }) => !passed);
    return new model/* Failure */.HR({
        code: "tests-failing",
        what: "The tests do not pass on the code as it is",
        where: failing === undefined ? `the framework said: ${verdict}` : `“${failing.title}”`,
        why: "A test that fails without the mutant shows nothing about it.",
        fix: "set them right first, or give the report with the proposed tests by `--proposed FILE`.",
    });
}
function noReport(where) {
    return new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such report",
        where,
        why: "No file has this path.",
        fix: "give the path of a `report-tests.json` from the run's artifact.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/report/empty.js
function emptyReport({ base, head }, spend, startedAt) {
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: "skipped",
        headline: "No line of the package's own code changed",
        claims: [],
        metrics: [],
        notes: [],
        notChecked: [],
        proposals: [],
        spend,
        base,
        head,
        startedAt: startedAt.toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/report/part.js
function partReport({ base, head }, shard, score, spend, startedAt) {
    const metric = (name, value, unit = "") => ({ name, value: Math.round(value * 100) / 100, unit, direction: "lower" });
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: "pass",
        headline: `Part ${shard.index} of ${shard.count}: ${score.total} mutants tried, ${score.killed} noticed`,
        claims: [],
        metrics: [
            metric("mutants-total", score.total),
            metric("killed", score.killed),
            metric("survived", score.survived),
            metric("no-coverage", score.noCoverage),
            metric("cpu-seconds", spend.cpuSeconds, "s"),
        ],
        notes: [],
        notChecked: [
            {
                what: "the score, and new tests",
                why: "This is one part of the mutants; the run that is given all parts as `measured` says them.",
            },
        ],
        proposals: [],
        spend,
        base,
        head,
        startedAt: startedAt.toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/score.js
const detected = ["Killed", "Timeout"];
const valid = [...detected, "Survived", "NoCoverage"];
function isAlive(status) {
    return status === "Survived" || status === "NoCoverage";
}
function scoreOf(mutants, statuses, also = new Set()) {
    const counted = mutants.flatMap(({ id }) => {
        const status = statuses.get(id);
        if (status === undefined || !valid.includes(status))
            return [];
        return also.has(id) ? "Killed" : status;
    });
    const count = (wanted) => counted.filter((status) => wanted.includes(status)).length;
    const killed = count(detected);
    return {
        total: counted.length,
        killed,
        survived: count(["Survived"]),
        noCoverage: count(["NoCoverage"]),
        percent: counted.length === 0 ? undefined : (100 * killed) / counted.length,
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/report/claims.js


function toClaim(context, mutant) {
    const { baseline, place } = context;
    const test = testFor(context.files, mutant.id);
    const covered = baseline.statuses.get(mutant.id) === "Survived";
    const change = `\`${changeOf(mutant).replaceAll("`", "'")}\``;
    return {
        id: `t-${mutant.id}`,
        rule: covered ? "mutant-survived" : "mutant-not-covered",
        severity: "warning",
        text: [
            covered
                ? `No test notices ${change}`
                : `No test runs this code, so none would notice ${change}`,
            ...(test === undefined ? [] : [`The new test “${test.title}” does`]),
        ].join(". "),
        where: {
            path: shownPath(place, mutant.file),
            line: mutant.start.line,
            column: mutant.start.column,
        },
        proof: {
            kind: "mutant",
            command: command(context, mutant, test !== undefined),
            observed: observed(baseline, covered),
            expected: "a test that passes on the code and fails on the mutant",
            evidence: evidenceOf(mutant, test, place),
        },
    };
}
function observed({ tests }, covered) {
    if (tests === 0)
        return "the project has no tests";
    return covered
        ? `StrykerJS ran the tests that reach this code, of ${tests}, and all passed on the mutant`
        : `none of ${tests} tests runs this code, by StrykerJS's count`;
}
function command({ folder }, { id }, isProposed) {
    const project = /^[\w@%+=:,./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "")}'`;
    return `lamplighter tests --project ${project} --prove ${id}${isProposed ? " --proposed report-tests.json" : ""}`;
}
function testFor(files, id) {
    const tests = files.flatMap((file) => file.tests.map((test) => ({ ...test, file })));
    const kills = ({ kills: all }) => all.some(({ mutant }) => mutant === id);
    return (tests.find(({ kept }) => kept.uniqueKills.includes(id)) ?? tests.find(({ kept }) => kills(kept)));
}
function evidenceOf(mutant, test, place) {
    const { file, start, operator, original, replacement } = mutant;
    const side = (sign, code) => code
        .split("\n")
        .map((line) => sign + line)
        .join("\n");
    const mutation = {
        name: `${operator} at ${shownPath(place, file)}:${start.line}:${start.column}`,
        language: "diff",
        text: `${side("-", original)}\n${side("+", replacement)}`,
    };
    if (test === undefined)
        return [mutation];
    const { input } = test.kept;
    return [
        mutation,
        {
            name: `the call that tells them apart, in ${shownPath(place, test.file.path)}`,
            language: "js",
            text: [...input.statements, input.expression].join("\n"),
        },
    ];
}

;// CONCATENATED MODULE: ./build/engines/tests/report/model.js

function withModel(spend, model, confirmed) {
    if (model === undefined)
        return spend;
    const amount = modelKills(model, confirmed);
    return (0,build_ports/* withModelCost */.Xc)(spend, model.cost, [{ noun: "confirmed kill", amount }]);
}
function modelMetrics(model, confirmed, { tokens, usd }) {
    if (model === undefined)
        return [];
    return [
        { name: "model-kills", value: modelKills(model, confirmed), unit: "", direction: "higher" },
        { name: "model-tokens", value: tokens, unit: "", direction: "lower" },
        { name: "model-usd", value: usd, unit: "USD", direction: "lower" },
    ];
}
function modelKills(model, confirmed) {
    return [...(model?.kills ?? [])].filter((id) => confirmed.has(id)).length;
}
function modelNotes(model, confirmed) {
    if (model === undefined || model.asked === 0)
        return [];
    const kills = modelKills(model, confirmed);
    const { inputTokens, outputTokens, usd } = model.cost;
    const tokens = inputTokens + outputTokens;
    const each = kills === 0
        ? ""
        : `, ${Math.round(tokens / kills)} tokens and ${(usd / kills).toFixed(4)} USD for each`;
    return [
        {
            kind: "remark",
            text: `The search left ${model.asked} mutants alive, and the model was asked for inputs to them. It proposed ${model.proposed} calls, ${model.usable} of them usable; from these come ${kills} confirmed kills${each}. It was asked for no assertion.`,
        },
    ];
}
function modelGaps(model) {
    return (model?.silent ?? []).map((why) => ({ what: "What the model would add", why }));
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/literal.js

function literal(value) {
    const printer = new Printer();
    const source = printer.print(value);
    return source === undefined ? undefined : { source, hasInstances: printer.hasInstances };
}
class Printer {
    hasInstances = false;
    #known = new Map();
    print(value) {
        switch (value.kind) {
            case "primitive":
                return value.source;
            case "reference":
                return this.#known.get(value.id);
            case "symbol":
            case "function":
            case "promise":
            case "too-large":
                return undefined;
            case "error":
                return value.message !== undefined && builtInErrors.has(value.name)
                    ? `new ${value.name}(${JSON.stringify(value.message)})`
                    : undefined;
            default: {
                const source = this.#object(value);
                if (source !== undefined)
                    this.#known.set(value.id, source);
                return source;
            }
        }
    }
    #object(value) {
        switch (value.kind) {
            case "array":
                return this.#array(value);
            case "object":
                if (value.type !== "Object")
                    this.hasInstances = true;
                return this.#properties(value.properties);
            case "map":
                return this.#wrapped("new Map", value.entries.map((entry) => this.#list(entry)));
            case "set":
                return this.#wrapped("new Set", value.items.map((item) => this.print(item)));
            case "bytes":
                if (value.type === "Buffer")
                    return `Buffer.from([${value.items.join(", ")}])`;
                if (value.type === "ArrayBuffer")
                    return `new Uint8Array([${value.items.join(", ")}]).buffer`;
                return `new ${value.type}([${value.items.join(", ")}])`;
            case "date":
                return `new Date(${Number.isNaN(value.time) ? "NaN" : value.time})`;
            case "regexp":
                return `/${value.source}/${value.flags}`;
        }
    }
    #array({ items, properties, type, }) {
        if (properties.length > 0)
            return undefined;
        if (type !== "Array")
            this.hasInstances = true;
        const parts = items.map((item) => (item === undefined ? "" : this.print(item)));
        if (parts.includes(undefined))
            return undefined;
        return `[${parts.join(", ")}${items.length > 0 && items.at(-1) === undefined ? "," : ""}]`;
    }
    #properties(properties) {
        const parts = properties.map(({ key, value }) => {
            const source = this.print(value);
            return source === undefined ? undefined : `${(0,build_lab/* propertyName */.Bz)(key)}: ${source}`;
        });
        if (parts.includes(undefined))
            return undefined;
        return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
    }
    #wrapped(made, parts) {
        if (parts.includes(undefined))
            return undefined;
        return parts.length === 0 ? `${made}()` : `${made}([${parts.join(", ")}])`;
    }
    #list(values) {
        const parts = values.map((value) => this.print(value));
        return parts.includes(undefined) ? undefined : `[${parts.join(", ")}]`;
    }
}
const builtInErrors = new Set([
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "ReferenceError",
    "EvalError",
    "URIError",
]);

;// CONCATENATED MODULE: ./build/engines/tests/report/notes.js


const longestValue = 120;
function questionOf(place, suspicion) {
    const { input, observed, why, where } = suspicion;
    const call = [...input.statements, input.expression].join(" ");
    return {
        kind: "question",
        text: `Is this meant? \`${call.replaceAll("`", "'")}\` ${resultOf(observed)}. ${why}`,
        where: { path: shownPath(place, where.path), line: where.line },
    };
}
function resultOf(outcome) {
    if (outcome.kind === "pending")
        return "never settles";
    if (outcome.kind === "endless")
        return "never ends";
    const { value } = outcome;
    const shown = value.kind === "error"
        ? `${value.name}${value.message === undefined ? "" : `: ${value.message}`}`
        : (literal(value)?.source ?? value.kind);
    const text = shown.length > longestValue ? `${shown.slice(0, longestValue)}…` : shown;
    return `${outcome.kind === "thrown" ? "throws" : "gives"} \`${text.replaceAll("`", "'")}\``;
}
function funnelNotes({ funnel, kept, witnessed }, search) {
    if (funnel.found === 0)
        return [];
    const { found, printed, passing, steady, witnessed: left } = funnel;
    const oracles = ["spec", "relation", "differential", "recorded"];
    const rests = oracles.flatMap((kind) => {
        const count = kept.filter(({ oracle }) => oracle.kind === kind).length;
        return count === 0 ? [] : [`${count} ${kind}`];
    });
    const { evaluations, cpuSeconds } = search.statistics;
    return [
        {
            kind: "remark",
            text: `Of ${found} inputs that the search kept, ${printed} could be written as a test, ${passing} passed in the project's own runner, ${steady} passed ten times in other orders, time zones and clocks, and ${left} kill under StrykerJS${witnessed === undefined ? "" : ` ${witnessed.run.version}`} what no other test kills.`,
        },
        ...(rests.length === 0
            ? []
            : [
                {
                    kind: "remark",
                    text: `What the new tests expect: ${rests.join(", ")}. A recorded expectation is what the code does today.`,
                },
            ]),
        ...(witnessed === undefined || witnessed.denied.length === 0
            ? []
            : [deniedNote(witnessed.denied)]),
        {
            kind: "remark",
            text: `The search ran ${evaluations} calls in ${cpuSeconds.toFixed(1)} CPU seconds.`,
        },
    ];
}
const mostDenied = 5;
function deniedNote(denied) {
    const shown = denied
        .slice(0, mostDenied)
        .map(({ file, start, operator, original, replacement }) => {
        const [from, to] = [original, replacement].map((code) => code.replace(/\s+/g, " ").slice(0, 60));
        return `${operator} at ${file}:${start.line} (${from} → ${to})`;
    });
    return {
        kind: "remark",
        text: `StrykerJS did not see ${denied.length} kills that the search had seen; they do not count: ${shown.join("; ")}.`,
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/report/report.js








const mostQuestions = 50;
function toReport(inputs, findings, spentHere, startedAt) {
    const { baseline, model, mutants, proven, scope, search, place } = findings;
    const confirmed = proven.witnessed === undefined ? new Set() : killedBy(proven);
    const spend = withModel(spentHere, model, confirmed);
    const before = scoreOf(mutants, baseline.statuses);
    const after = scoreOf(mutants, baseline.statuses, confirmed);
    const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
    const shown = (0,build_lab/* worthShowing */.ax)(alive);
    const context = { place, folder: inputs.project, baseline, files: proven.files };
    const survivors = shown.map((mutant) => toClaim(context, mutant));
    const claims = [...thresholdClaim(inputs, before), ...survivors];
    const kills = [...confirmed].filter((id) => isAlive(baseline.statuses.get(id))).length;
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: report_verdictOf(claims, inputs.failOn),
        headline: headlineOf(findings, { before, after, kills, shown: shown.length }),
        claims,
        metrics: [
            ...metricsOf(findings, { before, after, kills }, spend),
            ...modelMetrics(model, confirmed, spend),
        ],
        notes: [...notesOf(findings, alive.length - shown.length), ...modelNotes(model, confirmed)],
        notChecked: [
            ...findings.notChecked,
            ...search.notChecked,
            ...baselineGaps(baseline),
            ...modelGaps(model),
        ],
        proposals: proposalsOf(findings, survivors),
        spend,
        base: scope.base,
        head: scope.head,
        startedAt: startedAt.toISOString(),
    };
}
function report_verdictOf(claims, failOn) {
    const fails = failOn !== "never" && claims.some(({ severity }) => (0,model/* reaches */.O6)(severity, failOn));
    return fails ? "fail" : claims.some(({ severity }) => severity !== "note") ? "warn" : "pass";
}
function killedBy({ kept, witnessed }) {
    const kills = kept.flatMap((one) => one.kills.map(({ mutant }) => mutant));
    return new Set(kills.filter((id) => witnessed?.confirmed.has(id) ?? false));
}
function headlineOf({ scope, proven }, { before, after, kills, shown }) {
    const where = scope.changed === undefined ? "" : " in the changed lines";
    const alive = before.survived + before.noCoverage;
    if (before.total === 0)
        return `No mutant counts${where}`;
    if (alive === 0)
        return `The tests notice all ${before.total} mutants${where}`;
    const added = proven.kept.length;
    const tail = added === 0
        ? ""
        : `; ${added} new ${added === 1 ? "test kills" : "tests kill"} ${kills} of them (score ${percent(before)} to ${percent(after)})`;
    const listed = shown < alive ? ` (${shown} shown)` : "";
    return `No test notices ${alive} of ${before.total} mutants${where}${listed}${tail}`;
}
function percent({ percent: value }) {
    return value === undefined ? "none" : `${value.toFixed(1)} %`;
}
function metricsOf({ arid, baseline, proven, search, scope }, { before, after, kills }, spend) {
    const flaky = proven.rejected.filter(({ gate }) => gate === "flaky").length;
    const metric = (name, value, unit, direction) => ({
        name,
        value: Math.round(value * 100) / 100,
        unit,
        direction,
    });
    const scores = before.percent === undefined || after.percent === undefined
        ? []
        : [
            metric("score-before", before.percent, "%", "higher"),
            { ...metric("score-after", after.percent, "%", "higher"), base: before.percent },
        ];
    const files = scope.changed === undefined ? [] : [metric("changed files", scope.changed.size, "", "lower")];
    return [
        ...scores,
        metric("mutants-total", before.total, "", "higher"),
        metric("killed", before.killed, "", "higher"),
        metric("survived", before.survived, "", "lower"),
        metric("no-coverage", before.noCoverage, "", "lower"),
        metric("left-out", arid, "", "lower"),
        metric("tests-added", proven.kept.length, "", "higher"),
        metric("kills-proven", kills, "", "higher"),
        metric("suspicious", search.suspicions.length, "", "lower"),
        metric("flaky-rejected", flaky, "", "lower"),
        metric("reused", baseline.reused, "", "higher"),
        metric("cpu-seconds", spend.cpuSeconds, "s", "lower"),
        metric("kills denied", proven.witnessed?.denied.length ?? 0, "", "lower"),
        metric("kills per new test", killsPerTest(proven), "", "higher"),
        metric("evaluations per CPU second", search.statistics.evaluationsPerCpuSecond, "", "higher"),
        ...files,
    ];
}
function killsPerTest({ kept }) {
    return kept.reduce((sum, { kills }) => sum + kills.length, 0) / Math.max(1, kept.length);
}
function notesOf({ place, search, proven }, hidden) {
    const questions = search.suspicions.slice(0, mostQuestions).map((one) => questionOf(place, one));
    const more = hidden > 0
        ? [
            {
                kind: "remark",
                text: `${hidden} more mutants live; one a line and seven a file are shown.`,
            },
        ]
        : [];
    return [...questions, ...more, ...funnelNotes(proven, search)];
}
function baselineGaps({ unknown, notChecked }) {
    if (unknown.length === 0)
        return notChecked;
    const files = [...new Set(unknown.map(({ file }) => file))].slice(0, 3).join(", ");
    return [
        ...notChecked,
        {
            what: `${unknown.length} mutants in ${files}`,
            why: "StrykerJS does not make them, so they count nowhere.",
        },
    ];
}
function proposalsOf({ proven, place, mutants }, claims) {
    if (proven.files.length === 0)
        return [];
    const files = proven.files.map(({ path, text }) => ({ path: shownPath(place, path), text }));
    const known = new Set(mutants.map(({ id }) => id));
    const killed = new Set(proven.kept.flatMap(({ kills }) => kills.map(({ mutant }) => `t-${mutant}`)));
    const count = proven.kept.length;
    return [
        {
            title: `${count} ${count === 1 ? "test" : "tests"} for ${known.size === 0 ? "the change" : "mutants that no test noticed"}`,
            patch: addingPatch(files),
            paths: files.map(({ path }) => path),
            claims: claims.map(({ id }) => id).filter((id) => killed.has(id)),
        },
    ];
}
function thresholdClaim({ threshold, project }, { percent: score }) {
    if (threshold === undefined || score === undefined || score >= threshold)
        return [];
    return [
        {
            id: "t-threshold",
            rule: "score-below-threshold",
            severity: "error",
            text: `The mutation score is ${score.toFixed(1)} %, below the threshold of ${threshold} %`,
            proof: {
                kind: "command",
                command: `lamplighter tests --project ${/^[\w@%+=:,./-]+$/.test(project) ? project : "."} --threshold ${threshold}`,
                observed: `${score.toFixed(1)} %, by StrykerJS with the project's own tests`,
                expected: `at least ${threshold} %`,
                evidence: [],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/engines/tests/cache/ground.js




const ground_code = /\.[cm]?[jt]sx?$/;
const mostBytes = 64 * 1024 * 1024;
const unversioned = /^(?:file|link|workspace|portal):/;
async function groundOf({ ports, room, subject }, { stryker, place, path: store }) {
    const { files, machine } = ports;
    const { project, detected } = room;
    const { dependencies } = project.manifest;
    if (Object.values(dependencies).some((range) => unversioned.test(range)))
        return { why: "It depends on packages of the same repository, which have no version." };
    if (place.project !== "")
        return { why: "It is one package of several in its repository." };
    const read = async (path) => ({
        path,
        text: (await files.read((0,external_node_path_.join)(project.folder, path), { maxBytes: mostBytes })) ?? "",
    });
    const own = (0,external_node_path_.relative)(place.root, (0,external_node_path_.resolve)(store)).split(external_node_path_.sep).join("/");
    const texts = await Promise.all(project.paths.filter((path) => path !== own).map(read));
    const installed = new Map();
    for (const name of Object.keys(dependencies)) {
        const found = await findInstalled(files, project.folder, name);
        if (found !== undefined)
            installed.set(name, found.version);
    }
    const sources = new Set([...sourcePaths(project, []), ...subject.files.map(({ path }) => path)]);
    return {
        sources,
        code: texts.filter(({ path }) => ground_code.test(path)),
        others: [
            ...texts.filter(({ path }) => !ground_code.test(path)),
            { path: "node_modules", text: await installedTree(files, project.folder) },
        ],
        installed,
        tools: {
            lamplighter: model/* version */.rE,
            node: (await machine.facts()).node,
            framework: detected.framework.name,
            launch: JSON.stringify(detected.launch),
            stryker,
        },
    };
}
async function installedTree(files, folder) {
    return (await files.read((0,external_node_path_.join)(folder, "node_modules/.package-lock.json"))) ?? "";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/tests/cache/imports.js

const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire(?:\.resolve)?\s*\(\s*)(["'])([^"'\n]*)\1/g;
const relative = /(["'`])(\.{1,2}\/[^"'`\n]*)\1/g;
const computed = /\b(?:import|require)\s*\(\s*(?!["'][^"'\n]*["']\s*[,)])/;
const opening = /\bimport\.meta\.(?:glob|resolve)|\brequire\.context\b|\bnew Worker\b|\bprocess\.binding\b/;
const builtin = /^(?:assert(?:\/strict)?|buffer|child_process|cluster|crypto|events|fs(?:\/promises)?|http|https|module|os|path|perf_hooks|querystring|stream|string_decoder|timers|url|util|vm|worker_threads|zlib)$/;
const reaching = /^(?:(?:node:)?(?:fs|fs\/promises|child_process|cluster|worker_threads|module|vm)|.*\b(?:fs|glob|globby|execa|spawn|proxyquire|rewire|fresh|esmock|memfs|chokidar)\b.*)$/;
function importsOf({ path, text }, known, installed) {
    const paths = [...text.matchAll(relative)].flatMap(([, , specifier = ""]) => (0,build_lab/* resolveInside */.LI)(path, specifier, known) ?? []);
    const isClear = [...text.matchAll(imported)].every(([, , specifier = ""]) => (0,build_lab/* resolveInside */.LI)(path, specifier, known) !== undefined ||
        (isPackage(specifier, installed) && !reaching.test(specifier)));
    return { paths, opaque: !isClear || computed.test(text) || opening.test(text) };
}
function isPackage(specifier, installed) {
    if (specifier.startsWith("node:") || builtin.test(specifier))
        return true;
    const [scope = "", name = ""] = specifier.split("/");
    return installed.has(scope.startsWith("@") ? `${scope}/${name}` : scope);
}
function closureOf(from, imports) {
    const found = new Set();
    const waiting = [from];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (found.has(path))
            continue;
        found.add(path);
        waiting.push(...(imports.get(path)?.paths ?? []));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/engines/tests/cache/key.js


function keysOf(ground) {
    const texts = new Map(ground.code.map(({ path, text }) => [path, text]));
    const names = new Set(ground.installed.keys());
    const imports = new Map(ground.code.map((file) => [file.path, importsOf(file, texts, names)]));
    const apart = ground.code.filter(({ path }) => !ground.sources.has(path));
    const common = digest([
        Object.entries(ground.tools).sort(),
        [...ground.installed].sort(),
        pairs(ground.others),
        pairs(apart),
    ]);
    const closures = new Map(ground.code.map(({ path }) => [path, closureOf(path, imports)]));
    const key = (source) => {
        const needed = new Set(closures.get(source));
        for (const { path } of apart) {
            const reached = closures.get(path);
            if (reached?.has(source))
                for (const one of reached)
                    needed.add(one);
        }
        const isOpaque = [...needed, ...apart.map(({ path }) => path)].some((path) => imports.get(path)?.opaque ?? true);
        const rest = isOpaque ? ground.sources : needed;
        return digest([source, common, [...rest].sort().map((path) => [path, texts.get(path)])]);
    };
    return new Map([...ground.sources].map((source) => [source, key(source)]));
}
function pairs(files) {
    return files
        .map(({ path, text }) => [path, text])
        .sort(([one], [other]) => (one < other ? -1 : 1));
}
function digest(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/mutation-report.js


const strykerStatuses = [
    "Killed",
    "Survived",
    "NoCoverage",
    "CompileError",
    "RuntimeError",
    "Timeout",
    "Ignored",
    "Pending",
];
function readMutationReport(text, where) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        throw mutation_report_unreadable(where, "It is not JSON.");
    }
    const files = record(record(root)?.["files"]);
    if (files === undefined)
        throw mutation_report_unreadable(where, "It has no `files`.");
    const names = mutation_report_testNames(root);
    return Object.entries(files).flatMap(([file, entry]) => {
        const mutants = record(entry)?.["mutants"];
        if (!Array.isArray(mutants))
            throw mutation_report_unreadable(where, `\`files.${file}\` has no mutants.`);
        return mutants.map((mutant) => toMutant(file.replaceAll("\\", "/"), mutant, names, where));
    });
}
function mutation_report_testNames(root) {
    const suites = Object.values(record(record(root)?.["testFiles"]) ?? {});
    const tests = suites.flatMap((suite) => {
        const list = record(suite)?.["tests"];
        return Array.isArray(list) ? list.map(record) : [];
    });
    return new Map(tests.map((test) => [String(test?.["id"]), String(test?.["name"])]));
}
function toMutant(file, value, names, where) {
    const { mutatorName, replacement, status, statusReason, location, static: isStatic, killedBy, } = record(value) ?? {};
    const start = position(record(location)?.["start"]);
    const end = position(record(location)?.["end"]);
    const known = strykerStatuses.find((one) => one === status);
    if (typeof mutatorName !== "string" || known === undefined || !start || !end) {
        throw mutation_report_unreadable(where, `A mutant of \`${file}\` lacks its operator, status or place.`);
    }
    const killers = Array.isArray(killedBy)
        ? killedBy.map((id) => names.get(String(id)) ?? String(id))
        : [];
    return {
        file,
        operator: mutatorName,
        start,
        end,
        replacement: typeof replacement === "string" ? replacement : "",
        status: known,
        reason: typeof statusReason === "string" ? statusReason : "",
        isStatic: isStatic === true,
        killedBy: killers,
    };
}
function position(value) {
    const { line, column } = record(value) ?? {};
    return typeof line === "number" && typeof column === "number" ? { line, column } : undefined;
}
function mutation_report_unreadable(where, why) {
    return new model/* Failure */.HR({
        code: "witness-report",
        what: "StrykerJS's report cannot be read",
        where,
        why,
        fix: "run it again; if it stays so, report it with this file.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/cache/store.js


const schemaVersion = 1;
const store_mostBytes = 64 * 1024 * 1024;
async function readStore(files, path) {
    const text = await files.read(path, { maxBytes: store_mostBytes });
    const root = record(parsed(text ?? ""));
    if (root?.["schemaVersion"] !== schemaVersion)
        return new Map();
    return new Map(Object.entries(record(root["files"]) ?? {}).flatMap(([file, value]) => {
        const { key, fates } = record(value) ?? {};
        return typeof key === "string" ? [[file, { key, fates: fatesOf(fates) }]] : [];
    }));
}
async function writeStore(files, path, store) {
    const entries = [...store].map(([file, { key, fates }]) => [file, { key, fates: Object.fromEntries(fates) }]);
    await files.write(path, JSON.stringify({ schemaVersion, files: Object.fromEntries(entries) }));
}
function fatesOf(value) {
    return new Map(Object.entries(record(value) ?? {}).flatMap(([id, status]) => {
        const known = strykerStatuses.find((one) => one === status);
        return known === undefined ? [] : [[id, known]];
    }));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engines/tests/cache/index.js



const none = { known: new Map(), notChecked: [], keep: () => Promise.resolve() };
const lasting = ["Killed", "Survived", "NoCoverage", "RuntimeError"];
async function openCache(work, path, setting) {
    if (path === undefined)
        return none;
    const ground = await groundOf(work, { ...setting, path });
    if ("why" in ground) {
        return { ...none, notChecked: [{ what: "Results of earlier runs", why: ground.why }] };
    }
    const keys = keysOf(ground);
    const store = await readStore(work.ports.files, path);
    const valid = [...store].filter(([file, { key }]) => keys.get(file) === key);
    return {
        known: new Map(valid.flatMap(([, { fates }]) => [...fates])),
        notChecked: [],
        keep: async (mutants, fates) => {
            const kept = new Map(valid.map(([file, one]) => [file, { ...one, fates: new Map(one.fates) }]));
            for (const { id, file } of mutants) {
                const status = fates.get(id);
                const key = keys.get(file);
                if (status === undefined || key === undefined || !lasting.includes(status))
                    continue;
                const entry = kept.get(file) ?? { key, fates: new Map() };
                entry.fates.set(id, status);
                kept.set(file, entry);
            }
            await writeStore(work.ports.files, path, kept);
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/match.js
function keyOf({ file, operator, start, end, replacement }) {
    const place = [start.line, start.column, end.line, end.column].join(":");
    return [file, operator, place, replacement.replace(/\s+/g, "")].join("\0");
}
function matchMutants(wanted, reported) {
    const byKey = new Map(reported.map((mutant) => [keyOf(mutant), mutant]));
    const pairs = wanted.map((mutant) => ({ mutant, found: byKey.get(keyOf(mutant)) }));
    return {
        statuses: new Map(pairs.flatMap(({ mutant, found }) => (found === undefined ? [] : [[mutant.id, found]]))),
        missing: pairs.flatMap(({ mutant, found }) => (found === undefined ? [mutant] : [])),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/place.js

function testPathFor(module, { place }, existing, taken) {
    const base = external_node_path_.posix.basename(module).replace(/\.[cm]?[jt]sx?$/, "");
    const sibling = existing.find((path) => external_node_path_.posix.basename(path) === `${base}${place.suffix}`);
    const folder = sibling === undefined ? (place.folder ?? external_node_path_.posix.dirname(module)) : external_node_path_.posix.dirname(sibling);
    const parent = external_node_path_.posix.basename(external_node_path_.posix.dirname(module)).replace(/^\.$/, "");
    const names = [base, ...(parent === "" ? [] : [`${parent}-${base}`])];
    for (const name of [...names, ...numbered(base)]) {
        const path = external_node_path_.posix.join(folder, `${name}.generated${place.suffix}`);
        if (!taken.has(path))
            return path;
    }
    throw new Error(`no free name for tests of ${module}`);
}
function numbered(base) {
    return Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`);
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/assert.js

const assertAssertions = {
    imports: { names: "assert", module: "node:assert/strict" },
    returned: (expression, value) => {
        if (value.kind === "function")
            return `assert.equal(typeof ${inParentheses(expression)}, "function")`;
        if (value.kind === "symbol")
            return `assert.equal(String(${expression}), ${JSON.stringify(`Symbol(${value.description})`)})`;
        if (value.kind === "error") {
            const [key, expected] = value.message === undefined ? ["name", value.name] : ["message", value.message];
            return `assert.equal(${inParentheses(expression)}.${key}, ${JSON.stringify(expected)})`;
        }
        const expected = literal(value);
        if (expected === undefined)
            return undefined;
        if (value.kind === "primitive")
            return `assert.equal(${expression}, ${expected.source})`;
        if (!expected.hasInstances)
            return `assert.deepEqual(${expression}, ${expected.source})`;
        const alone = value.kind === "object" &&
            value.properties.every(({ value: { kind } }) => kind === "primitive");
        const plain = alone ? `{ ...${expression} }` : `structuredClone(${expression})`;
        return `assert.deepEqual(${plain}, ${expected.source})`;
    },
    thrown: (call, { name, message }, isAsync) => {
        const wanted = [
            `name: ${JSON.stringify(name)}`,
            ...(message === undefined ? [] : [`message: ${JSON.stringify(message)}`]),
        ];
        return `${isAsync ? "await assert.rejects" : "assert.throws"}(${call}, { ${wanted.join(", ")} })`;
    },
    rejected: (call, source) => `await assert.rejects(${call}, (reason) => Object.is(reason, ${source}))`,
    same: (expression, expected) => `assert.equal(${expression}, ${expected})`,
};
function inParentheses(expression) {
    return /^[\w$.]+(?:\([^()]*\))?$/.test(expression) ? expression : `(${expression})`;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/chai.js

const chaiAssertions = {
    imports: { names: "{ expect }", module: "chai" },
    returned: (expression, value) => {
        if (value.kind === "function")
            return `expect(${expression}).to.be.a("function")`;
        const expected = literal(value);
        if (expected === undefined)
            return undefined;
        if (value.kind === "primitive") {
            return expected.source === "NaN"
                ? `expect(${expression}).to.be.NaN`
                : `expect(${expression}).to.equal(${expected.source})`;
        }
        const spread = expected.hasInstances && value.kind === "object" ? `{ ...${expression} }` : expression;
        return `expect(${spread}).to.deep.equal(${expected.source})`;
    },
    thrown: (call, { name, message }, isAsync) => {
        if (isAsync || !builtInErrors.has(name))
            return undefined;
        const exact = message === undefined ? "" : `, /^${escaped(message)}$/`;
        return `expect(${call}).to.throw(${name}${exact})`;
    },
    rejected: () => undefined,
    same: (expression, expected) => `expect(${expression}).to.equal(${expected})`,
};
function escaped(text) {
    return text
        .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
        .replace(/\n/g, "\\n")
        .replace(/\r/g, "\\r");
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/expect.js

const expectAssertions = {
    imports: undefined,
    returned: (expression, value) => {
        const subject = `expect(${expression})`;
        if (value.kind === "function")
            return `${subject}.toBeInstanceOf(Function)`;
        if (value.kind === "symbol")
            return `expect(String(${expression})).toBe(${JSON.stringify(`Symbol(${value.description})`)})`;
        if (value.kind === "error") {
            if (value.message === undefined)
                return `${subject}.toHaveProperty("name", ${JSON.stringify(value.name)})`;
            return `${subject}.toMatchObject({ name: ${JSON.stringify(value.name)}, message: ${JSON.stringify(value.message)} })`;
        }
        const expected = literal(value);
        if (expected === undefined)
            return undefined;
        if (value.kind === "primitive")
            return `${subject}${primitive(expected.source)}`;
        return `${subject}.${expected.hasInstances ? "toEqual" : "toStrictEqual"}(${expected.source})`;
    },
    thrown: (call, { name, message }, isAsync) => {
        const subject = isAsync ? `await expect((${call})()).rejects` : `expect(${call})`;
        if (builtInErrors.has(name)) {
            return message === undefined
                ? `${subject}.toThrow(${name})`
                : `${subject}.toThrow(new ${name}(${JSON.stringify(message)}))`;
        }
        return message === undefined
            ? `${subject}.toThrow(expect.objectContaining({ name: ${JSON.stringify(name)} }))`
            : `${subject}.toThrow(expect.objectContaining({ message: ${JSON.stringify(message)} }))`;
    },
    rejected: (call, source) => `await expect((${call})()).rejects${primitive(source)}`,
    same: (expression, expected) => `expect(${expression}).toBe(${expected})`,
};
function primitive(source) {
    if (source === "undefined")
        return ".toBeUndefined()";
    if (source === "null")
        return ".toBeNull()";
    return source === "NaN" ? ".toBeNaN()" : `.toBe(${source})`;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/assertion.js
function assertionOf({ input, expected }, assertions) {
    const { expression, isAsync } = input;
    if (expected.kind === "returned") {
        return assertions.returned(isAsync ? `await ${assertion_inParentheses(expression)}` : expression, expected.value);
    }
    if (expected.kind !== "thrown")
        return undefined;
    const body = expression.startsWith("{") ? `(${expression})` : expression;
    if (isAsync && expected.value.kind === "primitive")
        return assertions.rejected(`async () => ${body}`, expected.value.source);
    if (expected.value.kind !== "error")
        return undefined;
    return assertions.thrown(`${isAsync ? "async " : ""}() => ${body}`, expected.value, isAsync);
}
function assertion_inParentheses(expression) {
    return /^[\w$.]+(?:\(.*\))?$/s.test(expression) || /^new /.test(expression)
        ? expression
        : `(${expression})`;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/index.js



const assertionsFor = {
    expect: expectAssertions,
    assert: assertAssertions,
    chai: chaiAssertions,
};


;// CONCATENATED MODULE: ./build/engines/tests/emit/imports.js

function importLines(style, testPath, names, formatOf) {
    const modules = [...new Set(names.map(({ module }) => module))].sort();
    return modules.flatMap((module) => {
        const wanted = distinct(names.filter((name) => name.module === module));
        const from = quoted(style, specifier(testPath, module, style.endings));
        const format = formatOf(module);
        return style.modules === "esm"
            ? imports_imported(wanted, from, format)
            : imports_required(wanted, from, format);
    });
}
function specifier(testPath, module, endings) {
    const path = external_node_path_.posix.relative(external_node_path_.posix.dirname(testPath), module);
    const relative = path.startsWith(".") ? path : `./${path}`;
    if (endings === "none")
        return relative.replace(/\.[cm]?[jt]sx?$/, "").replace(/\/index$/, "") || ".";
    return endings === "js" ? relative.replace(/\.([cm]?)tsx?$/, ".$1js") : relative;
}
function quoted({ quote }, text) {
    return `${quote}${text}${quote}`;
}
function distinct(names) {
    return [...new Map(names.map((name) => [name.local, name])).values()].sort((one, other) => one.local < other.local ? -1 : 1);
}
function imports_imported(names, from, format) {
    const named = names.filter(isNamed);
    const viaDefault = format === "cjs" && named.length > 0;
    const whole = names.filter((name) => !isNamed(name));
    const [first] = whole;
    const lines = whole.map(({ name, local }) => name === "*" && format !== "cjs"
        ? `import * as ${local} from ${from}`
        : `import ${local} from ${from}`);
    if (named.length === 0)
        return lines;
    if (!viaDefault)
        return [...lines, `import { ${clauses(named, " as ")} } from ${from}`];
    const source = first?.local ?? "subject";
    return [
        ...(first === undefined ? [`import ${source} from ${from}`] : lines),
        `const { ${clauses(named, ": ")} } = ${source}`,
    ];
}
function imports_required(names, from, format) {
    const named = names.filter(isNamed);
    const whole = names.filter((name) => !isNamed(name));
    return [
        ...whole.map(({ name, local }) => {
            const suffix = name === "default" && format !== "cjs" ? ".default" : "";
            return `const ${local} = require(${from})${suffix}`;
        }),
        ...(named.length === 0 ? [] : [`const { ${clauses(named, ": ")} } = require(${from})`]),
    ];
}
function isNamed({ name }) {
    return name !== "default" && name !== "*";
}
function clauses(names, between) {
    return names
        .map(({ name, local }) => (name === local ? name : `${name}${between}${local}`))
        .join(", ");
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/title.js


const title_longest = 90;
const longestResult = 36;
function titleOf({ input, expected }) {
    const { expression, verb } = told(oneLine(input.expression));
    const result = title_resultOf(expected, input.isAsync, verb);
    const steps = input.statements.map((line) => oneLine(line).replace(/;$/, "")).slice(-1);
    const candidates = [
        [
            ...steps.map((step) => `${step.replace(/^(?:const|let) [\w$]+ = (?:await )?/, "")}; `),
            expression,
        ].join(""),
        expression,
        input.calls,
    ];
    const condition = candidates.find((words) => words.length + result.length < title_longest) ??
        input.calls.slice(0, title_longest);
    return `${condition} ${result}`;
}
function told(expression) {
    const later = /^new Promise\(\(resolve\) => setTimeout\(resolve, \d+, ([\w$]+)\)\)$/.exec(expression);
    if (later?.[1] !== undefined)
        return { expression: `later ${later[1]}`, verb: "is" };
    const call = /^new Promise\(\(resolve\) => (.+)\)$/.exec(expression)?.[1];
    const callback = "(...results) => resolve(results)";
    if (call?.includes(callback) !== true)
        return { expression };
    return { expression: call.replaceAll(callback, "callback"), verb: "calls back with" };
}
function title_resultOf(outcome, isAsync, verb) {
    switch (outcome.kind) {
        case "returned":
            return `${verb ?? (isAsync ? "resolves to" : "is")} ${named(outcome.value)}`;
        case "thrown":
            return `${isAsync ? "rejects with" : "throws"} ${outcome.value.kind === "error" ? outcome.value.name : named(outcome.value)}`;
        case "pending":
            return "never settles";
        case "endless":
            return "never ends";
    }
}
function named(value) {
    const source = literal(value)?.source;
    if (source !== undefined && source.length <= longestResult)
        return source;
    switch (value.kind) {
        case "primitive":
            return `a text of ${value.source.length - 2} characters`;
        case "array":
            return (0,model/* count */.U9)(value.items.length, "item");
        case "object":
            return `${article(value.type)} with ${keys(value.properties)}`;
        case "map":
            return `a Map of ${(0,model/* count */.U9)(value.entries.length, "entry")}`;
        case "set":
            return `a Set of ${(0,model/* count */.U9)(value.items.length, "item")}`;
        case "bytes":
            return (0,model/* count */.U9)(value.items.length, "byte");
        case "error":
            return `a ${value.name}`;
        default:
            return `a ${value.kind}`;
    }
}
function article(type) {
    const name = type === null || !/^[A-Z]/i.test(type) || type === "Object" ? "object" : type;
    return `${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`;
}
function keys(properties) {
    if (properties.length === 0)
        return "no properties";
    return properties
        .slice(0, 3)
        .map(({ key }) => key)
        .join(", ");
}
function oneLine(code) {
    return code.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/print.js



function printSingle(printer, kept) {
    const { style } = printer;
    const assertion = assertionOf(kept, assertionsFor[style.assertions]);
    if (assertion === undefined)
        return undefined;
    const title = printer.unique(titleOf(kept));
    const isAsync = [...kept.input.statements, assertion].some((line) => /\bawait\b/.test(line));
    const body = [...kept.input.statements.map((line) => line.replace(/;$/, "")), assertion];
    return {
        lines: [
            `// ${comment(printer, kept)}`,
            `${style.word}(${print_text(style, title)}, ${isAsync ? "async " : ""}() => {`,
            ...body.map((line) => style.indent + end(style, line)),
            end(style, "})"),
        ],
        tests: [{ title, kept }],
    };
}
function printTable(printer, table) {
    const { style } = printer;
    const names = table.rows[0]?.arguments.length === 1 ? ["input"] : ordinals;
    const parameters = names.slice(0, table.rows[0]?.arguments.length ?? 0);
    const rows = table.rows.map(({ kept, arguments: given, expected }) => {
        const values = [...given, expected].map((value) => plainText(style, value)).join(", ");
        return `${style.indent}[${values}], // ${comment(printer, kept)}`;
    });
    const { same } = assertionsFor[style.assertions];
    const assertion = end(style, same(`${table.callee}(${parameters.join(", ")})`, "expected"));
    const print = style.assertions === "expect" ? asEach : asLoop;
    return {
        lines: print(style, table, parameters, rows, assertion),
        tests: table.rows.map(({ kept, arguments: given, expected }) => ({
            title: `${table.callee}(${given.map((value) => JSON.stringify(value)).join(", ")}) is ${JSON.stringify(expected)}`,
            kept,
        })),
    };
}
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
function asEach(style, { callee }, parameters, rows, assertion) {
    const title = `${callee}(${parameters.map(() => "%j").join(", ")}) is %j`;
    return [
        `${style.word}.each([`,
        ...rows,
        `])(${print_text(style, title)}, (${[...parameters, "expected"].join(", ")}) => {`,
        style.indent + assertion,
        end(style, "})"),
    ];
}
function asLoop(style, { callee, rows: [row] }, parameters, rows, assertion) {
    const shown = (name, value) => typeof value === "string" ? `\${JSON.stringify(${name})}` : `\${${name}}`;
    const given = parameters.map((name, at) => shown(name, row?.arguments[at])).join(", ");
    const title = `\`${callee}(${given}) is ${shown("expected", row?.expected)}\``;
    return [
        `for (const [${[...parameters, "expected"].join(", ")}] of [`,
        ...rows,
        "]) {",
        `${style.indent}${style.word}(${title}, () => {`,
        style.indent.repeat(2) + assertion,
        style.indent + end(style, "})"),
        "}",
    ];
}
function comment({ mutant }, { uniqueKills }) {
    return killsComment(uniqueKills.flatMap((id) => mutant(id) ?? []));
}
function plainText(style, value) {
    return typeof value === "string" ? print_text(style, value) : JSON.stringify(value);
}
function print_text({ quote }, content) {
    const double = JSON.stringify(content);
    const [singles, doubles] = [print_count(content, "'"), print_count(content, '"')];
    if (quote === '"' ? doubles <= singles : doubles < singles)
        return double;
    return `'${double.slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
function end({ semicolons }, line) {
    return semicolons ? `${line};` : line;
}
function print_count(content, character) {
    return content.split(character).length - 1;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/table.js
const fewestRows = 3;
function intoTables(kept) {
    const shapes = new Map();
    for (const one of kept) {
        const call = plainCall(one);
        if (call === undefined)
            continue;
        const shape = JSON.stringify([call.callee, [...call.arguments, call.expected].map(typeName)]);
        const { rows } = shapes.get(shape) ?? { rows: [] };
        shapes.set(shape, { callee: call.callee, rows: [...rows, { ...call, kept: one }] });
    }
    const tables = [...shapes.values()].filter(({ rows }) => rows.length >= fewestRows);
    const inTables = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.kept)));
    return { tables, single: kept.filter((one) => !inTables.has(one)) };
}
function plainCall({ input, expected }) {
    if (input.statements.length > 0 || input.isAsync)
        return undefined;
    if (expected.kind !== "returned" || expected.value.kind !== "primitive")
        return undefined;
    const [, callee, given] = /^([\w$]+(?:\.[\w$]+)*)\((.+)\)$/s.exec(input.expression) ?? [];
    const result = plain(`[${expected.value.source}]`);
    const values = plain(`[${given ?? ""}]`);
    if (callee === undefined || result?.[0] === undefined || values === undefined)
        return undefined;
    return { callee, arguments: values, expected: result[0] };
}
function plain(list) {
    try {
        const values = JSON.parse(list);
        return values.every((value) => value === null || typeof value !== "object") &&
            !values.some((value) => Object.is(value, -0))
            ? values
            : undefined;
    }
    catch {
        return undefined;
    }
}
function typeName(value) {
    return value === null ? "null" : typeof value;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/file.js




function emitFile(request) {
    const { style, kept, path } = request;
    const printer = { style, mutant: request.mutant, unique: uniqueTitles() };
    const { tables, single } = intoTables(kept);
    const printed = [
        ...tables.map((table) => printTable(printer, table)),
        ...single.flatMap((one) => printSingle(printer, one) ?? []),
    ];
    const done = new Set(printed.flatMap(({ tests }) => tests.map((test) => test.kept)));
    const blocks = request.order?.(printed) ?? printed;
    const head = [
        ...(request.preamble ?? []),
        ...frameworkImport(style),
        ...importLines(style, path, [...done].flatMap(({ input }) => input.imports), request.formatOf),
    ];
    return {
        path,
        text: `${[head.map((line) => (line.startsWith("//") ? line : end(style, line))).join("\n"), ...grouped(style, blocks)].filter((part) => part !== "").join("\n\n")}\n`,
        tests: blocks.flatMap(({ tests }) => tests),
        unprinted: kept.filter((one) => !done.has(one)),
    };
}
function grouped(style, blocks) {
    if (!style.describes)
        return blocks.map(({ lines }) => lines.join("\n"));
    const groups = new Map();
    for (const block of blocks) {
        const name = block.tests[0]?.kept.input.calls ?? "";
        groups.set(name, [...(groups.get(name) ?? []), block]);
    }
    return [...groups].map(([name, members]) => [
        `describe(${print_text(style, name)}, () => {`,
        members.map(({ lines }) => lines.map((line) => style.indent + line).join("\n")).join("\n\n"),
        end(style, "})"),
    ].join("\n"));
}
function frameworkImport(style) {
    const { imports } = assertionsFor[style.assertions];
    const words = [
        ...(style.describes ? ["describe"] : []),
        ...(style.assertions === "expect" ? ["expect"] : []),
        style.word,
    ].sort();
    const module = {
        jest: "@jest/globals",
        vitest: "vitest",
        mocha: "mocha",
        "node:test": "node:test",
    }[style.framework];
    return [
        ...(imports === undefined ? [] : [bring(style, imports.names, imports.module)]),
        ...(style.imported ? [bring(style, `{ ${words.join(", ")} }`, module)] : []),
    ];
}
function bring(style, names, module) {
    return style.modules === "esm"
        ? `import ${names} from ${quoted(style, module)}`
        : `const ${names} = require(${quoted(style, module)})`;
}
function uniqueTitles() {
    const seen = new Map();
    return (title) => {
        const count = (seen.get(title) ?? 0) + 1;
        seen.set(title, count);
        return count === 1 ? title : `${title} (${count})`;
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/canaries.js





const stopped = ["Killed", "Timeout", "RuntimeError", "CompileError"];
const canaries = [
    {
        name: "one that a test sees",
        code: "left + right",
        operator: "ArithmeticOperator",
        allowed: ["Killed"],
    },
    {
        name: "one that no test looks at",
        code: "first - second",
        operator: "ArithmeticOperator",
        allowed: ["Survived"],
    },
    {
        name: "one that breaks the import",
        code: "1 + 1",
        operator: "ArithmeticOperator",
        allowed: stopped,
    },
    {
        name: "one that never ends",
        code: "at += 1",
        operator: "AssignmentOperator",
        allowed: ["Timeout", "Killed"],
    },
];
function canaryFiles(style, beside, testPath) {
    const extension = external_node_path_.posix.extname(beside.path);
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(beside.path), `lamplighter-canary${extension}`);
    return {
        source: { path, text: sourceOf(beside.format) },
        test: { path: testPath, text: testOf(style, path, testPath, beside.format) },
    };
}
const functions = ["addition", "counting", "unseen"];
function sourceOf(format) {
    const isCommonJs = format === "cjs";
    return [
        "// @ts-nocheck",
        "const two = 1 + 1;",
        'if (two !== 2) throw new Error("This mutant breaks the import.");',
        "function addition(left, right) {\n  return left + right;\n}",
        "function unseen(first, second) {\n  return first - second;\n}",
        "function counting(end) {\n  let at = 0;\n  while (at < end) {\n    at += 1;\n  }\n  return at;\n}",
        isCommonJs
            ? `module.exports = { ${functions.join(", ")} };`
            : `export { ${functions.join(", ")} };`,
        "",
    ].join("\n");
}
function testOf(style, module, path, format) {
    const names = functions.map((name) => ({ name, local: name, module }));
    const bare = { ...style, describes: false };
    const test = (title, body) => `${style.word}(${print_text(style, title)}, () => {\n${style.indent}${body}\n${end(style, "})")}`;
    const unlike = (call, value) => `if (${call} !== ${value}) throw new Error(${print_text(style, "not as expected")})`;
    return [
        "// @ts-nocheck",
        [...frameworkImport(bare), ...importLines(bare, path, names, () => format)]
            .map((line) => end(style, line))
            .join("\n"),
        test("lamplighter canary: addition", end(style, unlike("addition(2, 3)", 5))),
        test("lamplighter canary: unseen", end(style, "unseen(2, 3)")),
        test("lamplighter canary: counting", end(style, unlike("counting(3)", 3))),
        "",
    ].join("\n\n");
}
function canaryRanges({ source }) {
    return canaries.map(({ code }) => {
        const lines = source.text.split("\n");
        const line = lines.findIndex((one) => one.includes(code));
        const column = lines[line]?.indexOf(code) ?? 0;
        return `${source.path}:${line + 1}:${column}-${line + 1}:${column + code.length}`;
    });
}
function checkCanaries(files, mutants) {
    for (const canary of canaries) {
        const status = statusOf(canary, files, mutants);
        if (status !== undefined && canary.allowed.includes(status))
            continue;
        throw wrongCanary(canary.name, status ?? "missing", canary.allowed);
    }
}
function seemsRight(files, mutants) {
    return canaries.slice(0, 2).every((canary) => {
        const status = statusOf(canary, files, mutants);
        return status !== undefined && canary.allowed.includes(status);
    });
}
function statusOf({ code, operator }, { source }, mutants) {
    const line = source.text.split("\n").findIndex((one) => one.includes(code)) + 1;
    const found = mutants.find((mutant) => mutant.file === source.path && mutant.operator === operator && mutant.start.line === line);
    return found?.status;
}
function wrongCanary(name, status, allowed) {
    return new model/* Failure */.HR({
        code: "witness-canary",
        what: `StrykerJS cannot be believed here: of its known mutants, ${name} came out as ${status}`,
        where: "the four mutants that are planted into every run",
        why: `It has to be ${allowed.join(" or ")}. Every other result of the run may be as wrong, so none is reported.`,
        fix: "see which versions of StrykerJS, its runner and the test framework do not go together (docs/tests.md).",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/config.js
function strykerConfig(config) {
    const { plan, tools } = config;
    return {
        packageManager: "npm",
        testRunner: plan.testRunner,
        testRunnerNodeArgs: plan.nodeArguments,
        plugins: [...tools.plugins, config.reporter],
        coverageAnalysis: plan.coverageAnalysis,
        mutate: config.mutate,
        disableBail: config.everyKiller,
        concurrency: config.concurrency,
        timeoutMS: 5000,
        inPlace: false,
        tempDirName: ".stryker-tmp",
        cleanTempDir: "always",
        reporters: ["json", "lamplighter"],
        jsonReporter: { fileName: config.reportPath },
        checkers: [],
        allowConsoleColors: false,
        allowEmpty: true,
        thresholds: { high: 80, low: 60, break: null },
        ...plan.settings,
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/plan-reporter.js
const earlyMark = "lamplighter mutant: ";
function planReporter(wanted, map) {
    return `import { readFileSync, writeFileSync } from "node:fs";
import { basename, relative } from "node:path";
const wanted = JSON.parse(readFileSync(${JSON.stringify(wanted)}, "utf8"));
const keys = new Set(wanted.keys);
const local = (path) => relative(process.cwd(), path).replaceAll("\\\\", "/");
const stem = (path) => basename(path).split(".")[0];
const files = new Map();
const seconds = new Map();
function keyOf({ fileName, mutatorName, location: { start, end }, replacement }) {
  const place = [start.line + 1, start.column + 1, end.line + 1, end.column + 1].join(":");
  return [local(fileName), mutatorName, place, replacement.replace(/\\s+/g, "")].join("\\0");
}
function reached(testFilter, mutant) {
  const rank = (file) => (stem(file) === stem(mutant.fileName) ? -1 : (seconds.get(file) ?? 0));
  const found = new Set(testFilter.flatMap((id) => [...(files.get(id) ?? [])]));
  return [...found].sort((one, other) => rank(one) - rank(other));
}
const value = {
  onDryRunCompleted({ result }) {
    for (const { id, fileName = "", timeSpentMs } of result.tests) {
      const file = local(fileName);
      files.set(id, new Set([...(files.get(id) ?? []), file]));
      seconds.set(file, (seconds.get(file) ?? 0) + timeSpentMs);
    }
  },
  onMutationTestingPlanReady({ mutantPlans }) {
    const map = {};
    for (const [index, { plan, mutant, runOptions }] of mutantPlans.entries()) {
      if (plan !== "Run") continue;
      if (local(mutant.fileName) !== wanted.canary && !keys.has(keyOf(mutant))) {
        const ignored = { ...mutant, status: "Ignored", statusReason: "Not part of this run." };
        mutantPlans[index] = { plan: "EarlyResult", mutant: ignored };
        continue;
      }
      // Without a filter every test counts: the module runs the mutant while it loads.
      const { testFilter } = runOptions;
      if (testFilter !== undefined) map[mutant.id] = reached(testFilter, mutant);
    }
    writeFileSync(${JSON.stringify(map)}, JSON.stringify(map));
  },
  onMutantTested(mutant) {
    const file = local(mutant.fileName);
    if (file !== wanted.canary && !/^(?:Survived|NoCoverage)$/.test(mutant.status)) return;
    console.log(${JSON.stringify(earlyMark)} + JSON.stringify({ files: { [file]: { mutants: [mutant] } } }));
  },
};
export const strykerPlugins = [{ kind: "Reporter", name: "lamplighter", value }];
`;
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/early.js



function earlySurvivors(canary, tell) {
    const planted = [];
    const waiting = [];
    return (line) => {
        for (const mutant of mutantsIn(line))
            (mutant.file === canary.source.path ? planted : waiting).push(mutant);
        if (seemsRight(canary, planted))
            for (const mutant of waiting.splice(0))
                tell(mutant);
    };
}
function mutantsIn(line) {
    if (!line.startsWith(earlyMark))
        return [];
    try {
        return readMutationReport(line.slice(earlyMark.length), "the output of StrykerJS");
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/tools.js



const core = "@stryker-mutator/core";
const typescript = "typescript@6.0.3";
const secondsToInstall = 300;
async function findTools(ports, plan, project) {
    const own = await toolsIn(ports, project, plan);
    if (own !== undefined && (await hasReadableTypeScript(ports, project)))
        return own;
    const folder = (0,external_node_path_.join)(ports.workbench.tools, `stryker-${plan.version}-${plan.testRunner}`);
    const kept = await toolsIn(ports, folder, plan);
    if (kept !== undefined)
        return kept;
    ports.log.progress(`Installing StrykerJS ${plan.version} outside of the project`);
    await install(ports, folder, plan);
    const installed = await toolsIn(ports, folder, plan);
    if (installed === undefined)
        throw tools_notInstalled(plan, "npm reported success, but they are not there.");
    return installed;
}
async function toolsIn({ files }, folder, { packages, version }) {
    const found = await findInstalled(files, folder, core);
    if (found === undefined || found.version !== version)
        return undefined;
    const plugins = [];
    for (const name of packages.filter((one) => one.startsWith("@stryker-mutator/"))) {
        const plugin = await findInstalled(files, folder, name);
        if (plugin?.version !== version)
            return undefined;
        plugins.push((0,external_node_path_.join)(plugin.folder, "dist", "src", "index.js"));
    }
    return { program: (0,external_node_path_.join)(found.folder, "bin", "stryker.js"), plugins, version };
}
async function hasReadableTypeScript({ files }, project) {
    const found = await findInstalled(files, project, "typescript");
    return found === undefined || Number.parseInt(found.version, 10) < 7;
}
async function install({ files, workbench }, folder, plan) {
    const pinned = plan.packages.map((name) => name.startsWith("@stryker-mutator/") ? `${name}@${plan.version}` : name);
    await files.write((0,external_node_path_.join)(folder, "package.json"), '{ "private": true }\n');
    const { status, output } = await workbench.run({
        argv: [
            "npm",
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--no-package-lock",
            `${core}@${plan.version}`,
            typescript,
            ...pinned,
        ],
        folder,
        environment: {},
        network: true,
        seconds: secondsToInstall,
    });
    if (status !== 0)
        throw tools_notInstalled(plan, output.trim().split("\n").slice(-3).join(" "));
}
function tools_notInstalled({ version, testRunner }, why) {
    return new model/* Failure */.HR({
        code: "witness-not-installed",
        what: `StrykerJS ${version} with its ${testRunner} runner could not be installed`,
        where: "npm install, in a folder outside of the project",
        why,
        fix: `let this job reach the npm registry, or add ${core}@${version} and its runner to the project.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/run.js










async function runWitness(ports, request) {
    const { files, workbench } = ports;
    const { copy, project } = request.room;
    const testPath = testPathFor("lamplighter-canary.js", request.style, [], new Set(project.paths));
    const canary = canaryFiles(request.style, request.beside, testPath);
    await files.write((0,external_node_path_.join)(copy.folder, canary.source.path), canary.source.text);
    await files.write((0,external_node_path_.join)(copy.folder, canary.test.path), canary.test.text);
    const testFiles = (0,external_node_path_.join)(copy.scratch, "test-files.json");
    const plan = await planOf(files, request, canary.test.path, testFiles);
    const tools = await findTools(ports, plan, copy.folder);
    const preload = await writePreload(files, copy.scratch, plan.preload);
    const reportPath = (0,external_node_path_.join)(copy.scratch, "mutation.json");
    await files.write(reportPath, "");
    const config = strykerConfig({
        plan: { ...plan, nodeArguments: [...preload, ...plan.nodeArguments] },
        tools,
        mutate: [
            ...new Set(request.mutants.map(({ file }) => literally(file))),
            ...canaryRanges(canary),
        ],
        reporter: await writeReporter(files, request, canary.source.path, testFiles),
        everyKiller: request.everyKiller,
        concurrency: Math.max(1, workbench.processors),
        reportPath,
    });
    const configPath = (0,external_node_path_.join)(copy.scratch, "stryker.config.json");
    await files.write(configPath, JSON.stringify(config, undefined, 2));
    const { output, late } = await workbench.run({
        argv: ["node", ...preload, tools.program, "run", configPath],
        folder: copy.folder,
        environment: { CI: "1", NO_COLOR: "1" },
        seconds: request.seconds,
        ...(request.tell === undefined ? {} : { hear: earlySurvivors(canary, request.tell) }),
    });
    const json = (await files.read(reportPath)) ?? "";
    if (json === "")
        throw run_noReport(late, request.seconds, output);
    const mutants = readMutationReport(json, "mutation.json");
    checkCanaries(canary, mutants);
    return {
        mutants: mutants.filter(({ file }) => file !== canary.source.path),
        json,
        version: tools.version,
    };
}
async function planOf(files, { room, only, everyKiller }, canaryTest, testFiles) {
    const { copy, project, program } = room;
    const { framework, launch } = room.detected;
    const at = (path) => (0,external_node_path_.join)(copy.folder, path);
    const configured = project.paths.find((path) => framework.configuration.test(path));
    const plan = framework.witness({
        ...{ launch, program, everyKiller, testFiles, scratch: copy.scratch },
        only: only === undefined ? undefined : [...only, canaryTest],
        project: { ...project, paths: [...project.paths, canaryTest] },
        configuration: configured === undefined ? "" : ((await files.read(at(configured))) ?? ""),
    });
    for (const { path, text } of plan.files ?? [])
        await files.write(at(path), text);
    for (const { path, text } of plan.scripts ?? [])
        await files.write(path, text);
    return plan;
}
async function writeReporter(files, { room, mutants }, canary, testFiles) {
    const wanted = { keys: mutants.map(keyOf), canary };
    const wantedPath = (0,external_node_path_.join)(room.copy.scratch, "wanted.json");
    await files.write(wantedPath, JSON.stringify(wanted));
    const path = (0,external_node_path_.join)(room.copy.scratch, "plan-reporter.mjs");
    await files.write(path, planReporter(wantedPath, testFiles));
    return path;
}
function plannedVersion({ room: { detected, project, program, copy }, }) {
    const { framework, launch } = detected;
    const rest = { only: undefined, configuration: "", testFiles: "", everyKiller: false };
    return framework.witness({ ...rest, launch, project, program, scratch: copy.scratch }).version;
}
function literally(path) {
    return path.replace(/[?*()[\]{}]/g, "[$&]");
}
async function writePreload(files, scratch, source) {
    if (source === undefined)
        return [];
    const path = (0,external_node_path_.join)(scratch, "preload.cjs");
    await files.write(path, source);
    return ["--require", path];
}
function run_noReport(late, seconds, output) {
    const where = "the project's copy";
    if (late) {
        return new model/* Failure */.HR({
            code: "witness-late",
            what: "StrykerJS did not come to an end",
            where,
            why: `It had ${Math.round(seconds)} seconds.`,
            fix: "give `budget-seconds` more, or `files` fewer.",
        });
    }
    const said = output.slice(Math.max(0, output.search(/\b(?:ERROR|StrykerError|Error:)/)));
    return new model/* Failure */.HR({
        code: "witness-failed",
        what: "StrykerJS ended without a report",
        where,
        why: said.trim().slice(0, 1500),
        fix: "run the project's tests by themselves; what stops them stops StrykerJS as well.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/baseline.js





const baseline_secondsForSuite = 600;
const witnessFactor = 10;
const leastWitnessSeconds = 600;
const mostToldEarly = 7;
function secondsOfWitness({ budgetSeconds = 0 }) {
    return Math.max(leastWitnessSeconds, budgetSeconds * witnessFactor);
}
async function measure(work, mutants, { seconds, cache: path, place }) {
    const { log } = work.ports;
    log.progress("Running the project's own tests");
    const own = await ownTests(work);
    if (own.verdict === "none")
        return withoutTests(mutants);
    const stryker = plannedVersion(work);
    const cache = await openCache(work, path, { stryker, place });
    const fresh = mutants.filter(({ id }) => !cache.known.has(id));
    log.progress(`Having StrykerJS try ${own.tests.length} tests on ${fresh.length} mutants`);
    const found = await tried(work, fresh, seconds);
    const statuses = new Map(mutants.flatMap(({ id }) => {
        const status = found.statuses.get(id) ?? cache.known.get(id);
        return status === undefined ? [] : [[id, status]];
    }));
    await cache.keep(mutants, statuses);
    return {
        ...{ statuses, stryker, unknown: found.unknown, tests: own.tests.length },
        reused: mutants.length - fresh.length,
        notChecked: cache.notChecked,
    };
}
function withoutTests(mutants) {
    const statuses = new Map(mutants.map(({ id }) => [id, "NoCoverage"]));
    return { statuses, unknown: [], tests: 0, stryker: "", reused: 0, notChecked: [] };
}
async function ownTests(work) {
    const run = await runSuite(work.ports, work.room, { seconds: baseline_secondsForSuite });
    if (run.verdict === "passed" || run.verdict === "none")
        return run;
    throw suiteFailure(work, run);
}
async function tried(work, mutants, seconds) {
    const [first] = mutants;
    if (first === undefined)
        return { statuses: new Map(), unknown: [] };
    const beside = work.subject.files.find(({ path }) => path === first.file);
    const run = await runWitness(work.ports, {
        room: work.room,
        style: work.style,
        mutants,
        beside: beside ?? { path: first.file, format: "cjs" },
        everyKiller: false,
        seconds,
        tell: survivorTeller(work, mutants),
    });
    const { statuses, missing } = matchMutants(mutants, run.mutants);
    return {
        statuses: new Map([...statuses].map(([id, { status }]) => [id, status])),
        unknown: missing,
    };
}
function survivorTeller({ ports }, mutants) {
    const byKey = new Map(mutants.map((mutant) => [keyOf(mutant), mutant]));
    const lines = new Set();
    return (found) => {
        const mutant = byKey.get(keyOf(found));
        const line = `${found.file}:${found.start.line}`;
        if (mutant === undefined || lines.has(line) || lines.size >= mostToldEarly)
            return;
        lines.add(line);
        ports.log.progress(survivorLine(mutant));
    };
}
function survivorLine({ file, start, original, replacement }) {
    const [from, to] = [original, replacement].map((code) => code.replace(/\s+/g, " ").slice(0, 60));
    return `No test notices \`${from}\` → \`${to}\` at ${file}:${start.line}`;
}
function suiteFailure(work, { verdict, tests, output }) {
    const failing = tests.filter(({ passed }) => !passed);
    const where = `${work.style.framework} in the project's folder`;
    const again = "run the project's tests by themselves, set right what fails, and run this again.";
    if (verdict === "failed") {
        const names = failing.slice(0, 3).map(({ title }) => `“${title}”`);
        return new model/* Failure */.HR({
            code: "tests-failing",
            what: `${failing.length} of the project's own tests fail`,
            where,
            why: `${names.join(", ")} fail without any mutant, so nothing can be said of mutants. ${firstLine(failing[0]?.message ?? "")}`,
            fix: again,
        });
    }
    if (verdict === "late") {
        return new model/* Failure */.HR({
            code: "tests-late",
            what: "The project's own tests do not come to an end",
            where,
            why: `They had ${baseline_secondsForSuite} seconds.`,
            fix: again,
        });
    }
    return new model/* Failure */.HR({
        code: "tests-broken",
        what: "The project's own tests do not run",
        where,
        why: `The framework ended without results. It said: ${output.trim().slice(-800)}`,
        fix: again,
    });
}
function firstLine(text) {
    return text.split("\n")[0]?.trim() ?? "";
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/before.js


async function subjectBefore({ ports, subject }, { base, changed }, place) {
    if (changed === undefined)
        return undefined;
    const before = async (file) => {
        if (!changed.has(file.path))
            return [file];
        const text = await ports.git.show(base, shownPath(place, file.path));
        if (text === undefined)
            return [];
        return [{ ...file, text, format: (0,build_lab/* formatOf */.be)(file.path, text, file.format === "esm") }];
    };
    const all = async (files) => (await Promise.all(files.map(before))).flat();
    return { ...subject, files: await all(subject.files), support: await all(subject.support) };
}

;// CONCATENATED MODULE: ./build/engines/tests/work.js
function formatOf({ subject }) {
    const formats = new Map([...subject.files, ...subject.support].map(({ path, format }) => [path, format]));
    return (module) => formats.get(module) ?? "cjs";
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/files.js




function emitFiles(work, kept, change = {}) {
    const { project } = work.room;
    const groups = new Map();
    for (const one of kept) {
        const module = one.input.imports[0]?.module ?? work.subject.entries[0] ?? "index.js";
        groups.set(module, [...(groups.get(module) ?? []), one]);
    }
    const taken = new Set(project.paths);
    const existing = testFiles(project);
    return [...groups.keys()].sort().map((module) => {
        const path = testPathFor(module, work.style, existing, taken);
        taken.add(path);
        return emitFile({
            style: work.style,
            path,
            kept: groups.get(module) ?? [],
            mutant: (id) => work.mutants.get(id),
            formatOf: formatOf(work),
            ...change,
        });
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/gate.js


const secondsForGeneratedTests = 120;
async function runFiles({ ports, room }, emitted, options = {}) {
    for (const { path, text } of emitted) {
        await ports.files.write((0,external_node_path_.join)(room.copy.folder, path), text);
    }
    return runSuite(ports, room, {
        only: emitted.map(({ path }) => path),
        ...options,
        seconds: secondsForGeneratedTests,
    });
}
function sortOut(emitted, run, gate) {
    const results = new Map();
    for (const { title, passed, message } of run.tests) {
        const before = results.get(title);
        results.set(title, { passed: passed && (before?.passed ?? true), message });
    }
    const passed = [];
    const rejected = [];
    for (const { title, kept } of emitted.flatMap(({ tests }) => tests)) {
        const result = results.get(title);
        if (result?.passed === true)
            passed.push(kept);
        else
            rejected.push({
                kept,
                gate,
                why: gate_firstLine(result?.message ?? `it did not run (${run.verdict})`),
            });
    }
    return { passed, rejected };
}
function gate_firstLine(message) {
    return (message
        .split("\n")
        .find((line) => line.trim() !== "")
        ?.trim() ?? "it failed");
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/flaky.js




const freshRuns = 10;
const zones = ["UTC", "Pacific/Chatham", "America/St_Johns", "Asia/Kolkata", "Pacific/Pago_Pago"];
const clockSource = `const RealDate = globalThis.Date;
const shift = 401 * 86_400_000 + 5 * 3_600_000 + 17 * 60_000;
const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, caller) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, caller),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
`;
async function passRepeatedly(work, kept, preamble) {
    if (kept.length === 0)
        return { kept, rejected: [] };
    const waiting = Array.from({ length: freshRuns }, (_, run) => run);
    const failures = new Map();
    const takeTurns = async () => {
        for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
            for (const one of await failuresIn(work, kept, preamble, run))
                failures.set(one.kept, one);
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, work.ports.workbench.processors) }, takeTurns));
    return { kept: kept.filter((one) => !failures.has(one)), rejected: [...failures.values()] };
}
async function failuresIn(work, kept, preamble, run) {
    const files = emitFiles(work, kept, { preamble, order: shuffled(run) }).map((file) => ({
        ...file,
        path: file.path.replace(/\.generated(?=[^/]*$)/, `.run${run}.generated`),
    }));
    const emitted = run % 2 === 1 ? await withOtherClock(work, files, run) : files;
    const environment = { TZ: zones[run % zones.length] ?? "UTC" };
    const result = await runFiles(work, emitted, { environment, name: `run-${run}` });
    return sortOut(emitted, result, "flaky").rejected;
}
async function withOtherClock(work, files, run) {
    const isModule = work.style.modules === "esm";
    const clock = `lamplighter-clock-${run}.${isModule ? "mjs" : "cjs"}`;
    const from = quoted(work.style, `./${clock}`);
    for (const folder of new Set(files.map(({ path }) => external_node_path_.posix.dirname(path))))
        await work.ports.files.write((0,external_node_path_.join)(work.room.copy.folder, folder, clock), clockSource);
    return files.map((file) => ({
        ...file,
        text: `${isModule ? `import ${from}` : `require(${from})`};\n${file.text}`,
    }));
}
function shuffled(seed) {
    return (blocks) => {
        const order = [...blocks];
        let state = seed + 1;
        for (let at = order.length - 1; at > 0; at -= 1) {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            const other = state % (at + 1);
            [order[at], order[other]] = [order[other], order[at]];
        }
        return order;
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/format.js


async function formatFiles({ ports, room }, emitted) {
    const at = (path) => (0,external_node_path_.join)(room.copy.folder, path);
    for (const { path, text } of emitted)
        await ports.files.write(at(path), text);
    if (!("prettier" in room.project.manifest.dependencies))
        return emitted;
    const prettier = await findInstalled(ports.files, room.copy.folder, "prettier");
    if (prettier?.program === undefined || emitted.length === 0)
        return emitted;
    await ports.workbench.run({
        argv: ["node", prettier.program, "--write", ...emitted.map(({ path }) => path)],
        folder: room.copy.folder,
        environment: {},
        seconds: 60,
    });
    return Promise.all(emitted.map(async (file) => ({
        ...file,
        text: (await ports.files.read(at(file.path))) ?? file.text,
    })));
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/own-runner.js


const unchecked = ["// @ts-nocheck: some inputs are outside of the declared types on purpose."];
async function passInOwnRunner(work, kept) {
    if (kept.length === 0)
        return { kept, rejected: [], preamble: [] };
    const plain = await attempt(work, kept, []);
    const noneRan = plain.kept.length === 0;
    const isTyped = /\.[cm]?ts$/.test(work.style.place.suffix);
    return noneRan && isTyped ? attempt(work, kept, unchecked) : plain;
}
async function attempt(work, kept, preamble) {
    const emitted = emitFiles(work, kept, { preamble });
    const run = await runFiles(work, emitted);
    const { passed, rejected } = sortOut(emitted, run, "suite");
    if (passed.length === 0 && run.verdict !== "failed") {
        work.ports.log.warn(`The new tests do not run (${run.verdict}): ${run.output.slice(-600)}`);
    }
    const unprinted = emitted.flatMap((file) => file.unprinted.map((one) => ({
        kept: one,
        gate: "printed",
        why: "no plain assertion says what is expected",
    })));
    return { kept: passed, rejected: [...unprinted, ...rejected], preamble };
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/witness.js


const witness_detected = new Set(["Killed", "Timeout"]);
async function passUnderWitness(work, emitted, seconds) {
    const tests = emitted.flatMap((file) => file.tests);
    const claimed = [...new Set(tests.flatMap(({ kept }) => kept.kills.map(({ mutant }) => mutant)))];
    const wanted = claimed.flatMap((id) => work.mutants.get(id) ?? []);
    const beside = work.subject.files.find(({ path }) => path === wanted[0]?.file);
    const run = await runWitness(work.ports, {
        room: work.room,
        style: work.style,
        mutants: wanted,
        only: emitted.map(({ path }) => path),
        beside: beside ?? { path: "index.js", format: "cjs" },
        everyKiller: true,
        seconds,
    });
    const { statuses, missing } = matchMutants(wanted, run.mutants);
    const confirmed = new Set([...statuses].filter(([, { status }]) => witness_detected.has(status)).map(([id]) => id));
    const uncounted = new Set([...statuses]
        .filter(([, { status }]) => status === "RuntimeError" || status === "CompileError" || status === "Ignored")
        .map(([id]) => id));
    for (const { id } of missing)
        uncounted.add(id);
    const killsOf = (title, kills) => kills.filter(({ mutant }) => confirmed.has(mutant) && names(statuses.get(mutant)?.killedBy, title));
    const seen = tests.map(({ title, kept }) => ({ kept, kills: killsOf(title, kept.kills) }));
    return {
        ...withUniqueKills(seen),
        confirmed: new Set(seen.flatMap(({ kills }) => kills.map(({ mutant }) => mutant))),
        denied: wanted.filter(({ id }) => !confirmed.has(id) && !uncounted.has(id)),
        unknown: claimed.filter((id) => uncounted.has(id)),
        run,
    };
}
function names(killedBy, title) {
    if (killedBy === undefined || killedBy.length === 0)
        return true;
    const namesFiles = killedBy.every((name) => /\.[cm]?[jt]s$/.test(name));
    return namesFiles || killedBy.some((name) => name.endsWith(title));
}
function withUniqueKills(seen) {
    const counts = new Map();
    const add = (kills, by) => {
        for (const { mutant } of kills)
            counts.set(mutant, (counts.get(mutant) ?? 0) + by);
    };
    for (const { kills } of seen)
        add(kills, 1);
    const out = new Set();
    const bySize = [...seen].sort((one, other) => one.kills.length - other.kills.length);
    for (const { kept, kills } of bySize) {
        if (kills.some(({ mutant }) => counts.get(mutant) === 1))
            continue;
        out.add(kept);
        add(kills, -1);
    }
    return {
        kept: seen.flatMap(({ kept, kills }) => out.has(kept)
            ? []
            : {
                ...kept,
                kills,
                uniqueKills: kills.map(({ mutant }) => mutant).filter((id) => counts.get(id) === 1),
            }),
        rejected: [...out].map((kept) => ({
            kept,
            gate: "witness",
            why: "StrykerJS saw it kill nothing that no other test kills",
        })),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/index.js






async function passGates(work, found, secondsForWitness) {
    const { log } = work.ports;
    if (found.length === 0)
        return nothingProven;
    log.progress(`Running ${found.length} new tests in ${work.style.framework}`);
    const first = await passInOwnRunner(work, found);
    const { preamble } = first;
    log.progress(`Running ${first.kept.length} new tests ten times`);
    const second = await passRepeatedly(work, first.kept, preamble);
    const rejected = [...first.rejected, ...second.rejected];
    const counts = {
        found: found.length,
        printed: found.length - rejected.filter(({ gate }) => gate === "printed").length,
        passing: first.kept.length,
        steady: second.kept.length,
    };
    if (second.kept.length === 0) {
        const funnel = { ...counts, witnessed: 0 };
        return { files: [], kept: [], rejected, funnel, witnessed: undefined };
    }
    const files = await formatFiles(work, emitFiles(work, second.kept, { preamble }));
    log.progress(`Having StrykerJS confirm what ${second.kept.length} tests kill`);
    const witnessed = await passUnderWitness(work, files, secondsForWitness);
    const last = await formatFiles(work, emitFiles(work, witnessed.kept, { preamble }));
    const final = sortOut(last, await runFiles(work, last), "suite");
    return {
        files: final.rejected.length === 0 ? last : emitFiles(work, final.passed, { preamble }),
        kept: final.passed,
        rejected: [...rejected, ...witnessed.rejected, ...final.rejected],
        funnel: { ...counts, witnessed: final.passed.length },
        witnessed,
    };
}
const nothingProven = {
    files: [],
    kept: [],
    rejected: [],
    funnel: { found: 0, printed: 0, passing: 0, steady: 0, witnessed: 0 },
    witnessed: undefined,
};

;// CONCATENATED MODULE: ./build/engines/tests/model/question.js

const mostSource = 24_000;
const mostOutputTokens = 2000;
const mostInputs = 40;
const instructions = [
    "A file of a JavaScript or TypeScript package follows, and small changes of it that no test",
    "notices. For each change, name calls of the package's exports whose result differs between the",
    "code and the change. One call is one JavaScript expression: exported names, called or",
    "constructed, with arguments written out as numbers, texts, arrays, objects and such calls.",
    "No functions, variables, imports or comments. Do not say what a call gives: it is run.",
].join(" ");
function questionFor({ files }, file, mutants) {
    const text = files.find(({ path }) => path === file)?.text ?? "";
    const lines = text.slice(0, mostSource).split("\n");
    return {
        purpose: "inputs for mutants that live",
        priority: "low",
        instructions,
        material: [
            `File ${file}, with line numbers:`,
            ...lines.map((line, at) => `${at + 1}: ${line}`),
            "",
            "Changes:",
            ...mutants.map((mutant) => `line ${mutant.start.line}: ${changeOf(mutant)}`),
        ].join("\n"),
        schema: {
            type: "object",
            additionalProperties: false,
            required: ["calls"],
            properties: { calls: { type: "array", maxItems: mostInputs, items: { type: "string" } } },
        },
        mostOutputTokens,
    };
}
function callsIn(value) {
    if (typeof value !== "object" || value === null || !("calls" in value))
        return [];
    const { calls } = value;
    if (!Array.isArray(calls))
        return [];
    return calls.filter((call) => typeof call === "string").slice(0, mostInputs);
}

;// CONCATENATED MODULE: ./build/engines/tests/model/ask.js



const ask_mostQuestions = 8;
const mostMutants = 20;
const share = 0.25;
const documentName = "answers of the model";
async function askModel(model, work, lab, search, alive, cpuSeconds) {
    const dead = new Set(search.kept.flatMap(({ kills }) => kills.map(({ mutant }) => mutant)));
    const left = alive.filter(({ id }) => !dead.has(id));
    const nothing = { proposed: 0, usable: 0, kills: new Set(), cost: build_ports/* noCost */.Jn, silent: [] };
    if (left.length === 0)
        return { stage: { asked: 0, ...nothing }, found: undefined };
    const { calls, cost, silent } = await answers(model, work, left);
    const usable = calls.filter(build_lab/* isPlainCall */.p5);
    const counts = { asked: left.length, proposed: calls.length, usable: usable.length };
    if (usable.length === 0) {
        return { stage: { ...nothing, ...counts, cost, silent }, found: undefined };
    }
    const text = usable.map((call) => `${call};`).join("\n");
    const told = { path: documentName, kind: "test", text };
    const subject = { ...work.subject, documents: [...work.subject.documents, told] };
    const only = left.map(({ id }) => id);
    const found = await lab.search(subject, { cpuSeconds: cpuSeconds * share, seed: 2, only });
    const kills = new Set(found.kept.flatMap((one) => one.kills.map(({ mutant }) => mutant)));
    return { stage: { ...counts, kills, cost, silent }, found };
}
async function answers(model, work, left) {
    const calls = new Set();
    const silent = new Set();
    let cost = build_ports/* noCost */.Jn;
    const files = [...new Set(left.map(({ file }) => file))].slice(0, ask_mostQuestions);
    for (const file of files) {
        const mutants = left.filter((mutant) => mutant.file === file).slice(0, mostMutants);
        const answer = await model.ask(questionFor(work.subject, file, mutants));
        cost = (0,build_ports/* addCost */.nv)(cost, answer.cost);
        if (answer.kind === "none")
            silent.add(answer.why);
        else
            for (const call of callsIn(answer.value))
                calls.add(call);
    }
    return { calls: [...calls], cost, silent: [...silent] };
}

;// CONCATENATED MODULE: ./build/engines/tests/shards/measured.js
function measuredJson({ shard, circumstances, sources, statuses }, mutants) {
    const files = Object.fromEntries([...sources].map(([path, source]) => [
        path,
        {
            language: /\.[cm]?tsx?$/.test(path) ? "typescript" : "javascript",
            source,
            mutants: mutants.filter(({ file }) => file === path).map((one) => toSchema(one, statuses)),
        },
    ]));
    return JSON.stringify({
        schemaVersion: "2",
        thresholds: { high: 80, low: 60 },
        config: { lamplighter: { shard, circumstances } },
        files,
    });
}
function sourcesIn({ files }, mutants) {
    const wanted = new Set(mutants.map(({ file }) => file));
    return new Map(files.filter(({ path }) => wanted.has(path)).map(({ path, text }) => [path, text]));
}
const notMade = "StrykerJS does not make this mutant.";
function toSchema(mutant, statuses) {
    const { id, operator, start, end, replacement, isStatic } = mutant;
    const status = statuses.get(id);
    return {
        ...{ id, mutatorName: operator, replacement, static: isStatic, location: { start, end } },
        ...(status === undefined ? { status: "Ignored", statusReason: notMade } : { status }),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/shards/merge.js




function readPart(text, where) {
    const mutants = readMutationReport(text, where);
    const root = record(JSON.parse(text));
    const own = record(record(root?.["config"])?.["lamplighter"]);
    const { index, count } = record(own?.["shard"]) ?? {};
    const { framework, stryker, tests } = record(own?.["circumstances"]) ?? {};
    if (!isNatural(index) || !isNatural(count))
        throw noPart(where);
    if (typeof framework !== "string" || typeof stryker !== "string" || typeof tests !== "number")
        throw noPart(where);
    const sources = new Map(Object.entries(record(root?.["files"]) ?? {}).map(([path, file]) => {
        const source = record(file)?.["source"];
        if (typeof source !== "string")
            throw noPart(where);
        return [path, source];
    }));
    return {
        ...{ where, index, count, sources, mutants },
        circumstances: { framework, stryker, tests },
    };
}
const lattice = [
    "Killed",
    "Timeout",
    "RuntimeError",
    "CompileError",
    "Survived",
    "NoCoverage",
    "Ignored",
    "Pending",
];
function mergeParts(parts, where) {
    const [first] = parts;
    if (first === undefined)
        throw missing(where, "No part is there.");
    const sources = new Map();
    const telling = parts.find(({ mutants }) => mutants.length > 0) ?? first;
    for (const part of parts) {
        agree(telling, part);
        for (const [path, source] of part.sources) {
            if ((sources.get(path) ?? source) !== source)
                throw otherSource(part.where, path);
            sources.set(path, source);
        }
    }
    const found = parts.map(({ index }) => index);
    const lost = Array.from({ length: first.count }, (_, at) => at + 1).filter((index) => !found.includes(index));
    if (lost.length > 0)
        throw missing(where, `Of ${first.count} parts, ${lost.join(", ")} left nothing.`);
    const twice = found.find((index, at) => found.indexOf(index) !== at);
    if (twice !== undefined)
        throw foreign(where, `Part ${twice} is there twice.`);
    const merged = new Map();
    for (const mutant of parts.flatMap(({ mutants }) => mutants)) {
        const known = merged.get(keyOf(mutant));
        if (known === undefined || rank(mutant) < rank(known))
            merged.set(keyOf(mutant), mutant);
    }
    return [...merged.values()];
}
function isNatural(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}
function rank({ status }) {
    return lattice.indexOf(status);
}
function agree(first, part) {
    const differ = (what) => foreign(part.where, `${what} in ${first.where} is another.`);
    if (part.count !== first.count)
        throw differ("The number of parts");
    if (part.index > part.count)
        throw noPart(part.where);
    if (part.mutants.length === 0)
        return;
    for (const key of ["framework", "stryker", "tests"])
        if (part.circumstances[key] !== first.circumstances[key])
            throw differ(key === "tests" ? "The number of tests" : `The version or name of ${key}`);
}
function otherSource(where, path) {
    return foreign(where, `The source of ${path} is another than elsewhere.`);
}
function noPart(where) {
    return foreign(where, "It is not what `shard` writes.");
}
function missing(where, why) {
    return new model/* Failure */.HR({
        code: "shard-missing",
        what: "Not every part of the mutants was tried",
        where,
        why: `${why} A score of the rest would be a wrong one, so none is given.`,
        fix: "open the log of the part's job, and run it again.",
    });
}
function foreign(where, why) {
    return new model/* Failure */.HR({
        code: "shard-foreign",
        what: "The parts do not belong together",
        where,
        why,
        fix: "let every part run on the same commit, with the same dependencies and inputs.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/shards/gather.js




const gather_mostBytes = 64 * 1024 * 1024;
const partName = /(?:^|\/)mutation[^/]*\.json$/;
async function gatherParts(work, folder, mutants) {
    const { files } = work.ports;
    const paths = (await files.list(folder)).filter((path) => partName.test(path));
    const parts = await Promise.all(paths.map(async (path) => {
        const where = (0,external_node_path_.join)(folder, path);
        return readPart((await files.read(where, { maxBytes: gather_mostBytes })) ?? "", where);
    }));
    const merged = mergeParts(parts, folder);
    const here = sourcesIn(work.subject, mutants);
    for (const part of parts)
        for (const [path, source] of part.sources)
            if (here.get(path) !== source)
                throw otherSource(part.where, path);
    const { statuses, missing: lost } = matchMutants(mutants, merged);
    if (lost.length > 0)
        throw missing(folder, `${lost.length} mutants are in none of the parts.`);
    const unknown = mutants.filter(({ id }) => statuses.get(id)?.reason === notMade);
    const telling = parts.find((part) => part.mutants.length > 0);
    return {
        statuses: new Map([...statuses]
            .filter(([, { reason }]) => reason !== notMade)
            .map(([id, { status }]) => [id, status])),
        unknown,
        tests: telling?.circumstances.tests ?? 0,
        stryker: telling?.circumstances.stryker ?? "",
        reused: 0,
        notChecked: [],
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/run.js








const defaultBudget = 60;
async function findTests(work, lab, inputs, context) {
    const { log } = work.ports;
    const cpuSeconds = inputs.budgetSeconds ?? defaultBudget;
    const secondsForWitness = secondsOfWitness(inputs);
    const { mutants, arid } = mutantsFor(work, context.scope);
    log.progress(`${mutants.length} mutants`);
    const baseline = inputs.measured === undefined
        ? await measure(work, mutants, {
            seconds: secondsForWitness,
            cache: inputs.cache,
            place: context.place,
        })
        : await gatherParts(work, inputs.measured, mutants);
    const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
    log.progress(`${alive.length} mutants live; searching for inputs that tell them apart`);
    const first = await searchFor(lab, work, alive, cpuSeconds, baseline.tests > 0);
    const { search: found, model } = await run_withModel(work, lab, first, alive, cpuSeconds);
    const before = found.kept.length === 0 ? undefined : await subjectBefore(work, context.scope, context.place);
    const search = before === undefined ? found : await lab.compare(before, found);
    const proven = await passGates(work, search.kept, secondsForWitness);
    return {
        ...context,
        mutants,
        arid,
        baseline,
        search,
        model,
        proven,
    };
}
async function run_withModel(work, lab, search, alive, cpuSeconds) {
    const { model, log } = work.ports;
    if (model === undefined || search.mutants.length === 0)
        return { search, model: undefined };
    log.progress("Asking the model for inputs to the mutants that still live");
    const { stage, found } = await askModel(model, work, lab, search, alive, cpuSeconds);
    if (found === undefined)
        return { search, model: stage };
    return { search: { ...search, kept: [...search.kept, ...found.kept] }, model: stage };
}
async function searchFor(lab, work, alive, cpuSeconds, hasTests) {
    if (alive.length === 0)
        return nothingFound();
    try {
        const found = await lab.search(work.subject, {
            cpuSeconds,
            seed: 1,
            only: alive.map(({ id }) => id),
        });
        return { ...found, notChecked: [...found.notChecked, ...(await openDoors(lab))] };
    }
    catch (error) {
        if (!(error instanceof model/* Failure */.HR) || !hasTests)
            throw error;
        const { what, where, why } = error.facts;
        return nothingFound({ what: `New tests: ${what} (${where})`, why });
    }
}
async function openDoors(lab) {
    const { by, why } = await lab.box();
    if (by !== undefined)
        return [];
    return [{ what: "What the code under test reached in the search", why }];
}
function nothingFound(gap) {
    return {
        kept: [],
        suspicions: [],
        mutants: [],
        score: undefined,
        statistics: {
            evaluations: 0,
            cpuSeconds: 0,
            evaluationsPerCpuSecond: 0,
            inputsTried: 0,
            unconfirmed: 0,
            nondeterministic: 0,
            lethal: [],
        },
        notChecked: gap === undefined ? [] : [gap],
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/shards/cut.js

const mostShards = 64;
function readShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards)
        return shard;
    throw new model/* Failure */.HR({
        code: "shard-invalid",
        what: "This names no part of the work",
        where: `input \`shard\`: ${text}`,
        why: `It has to be a part and how many there are, such as 2/4, with at most ${mostShards} parts.`,
        fix: "take the values from the output `shards` of `actions/plan`.",
    });
}
function partOf(mutants, { index, count }) {
    return [...mutants].sort(byPlace).filter((_, at) => at % count === index - 1);
}
function byPlace(one, other) {
    return (order(one.file, other.file) ||
        one.start.line - other.start.line ||
        one.start.column - other.start.column ||
        order(one.id, other.id));
}
function order(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/engines/tests/shards/part.js





async function measurePart(work, inputs, given) {
    const shard = readShard(given.shard);
    const mutants = partOf(mutantsFor(work, given.scope).mutants, shard);
    const baseline = await measure(work, mutants, {
        seconds: secondsOfWitness(inputs),
        cache: inputs.cache,
        place: given.place,
    });
    await keepMeasured(work, inputs.mutationPath, { mutants, baseline, shard });
    return { shard, score: scoreOf(mutants, baseline.statuses) };
}
async function keepMeasured({ ports, room, subject }, path, found) {
    if (path === undefined)
        return;
    const { mutants, baseline, shard = { index: 1, count: 1 } } = found;
    const { statuses, tests, stryker } = baseline;
    const circumstances = { framework: room.detected.framework.name, stryker, tests };
    const measured = { shard, circumstances, sources: sourcesIn(subject, mutants), statuses };
    await ports.files.write(path, measuredJson(measured, mutants));
}

;// CONCATENATED MODULE: ./build/engines/tests/index.js











async function runTests(ports, inputs) {
    const lab = labOf(ports.laboratory);
    const { clock, files } = ports;
    const startedAt = clock.now();
    const spent = (0,build_ports/* startMeter */.oH)(clock, () => ports.workbench.cpuSeconds());
    return withProject(ports, inputs.project, async (copy, project, place) => {
        const paths = sourcesOf(project, inputs);
        const scope = await readScope(ports, inputs, place, project.folder, paths);
        const wanted = paths.filter((path) => scope.changed?.has(path) ?? true);
        if (inputs.prove !== undefined) {
            const { work } = await openWork(ports, lab, copy, project, paths);
            return prove(work, inputs, { place, scope, spent, startedAt });
        }
        if (wanted.length === 0)
            return emptyReport(scope, spent(), startedAt);
        const { work, notChecked } = await openWork(ports, lab, copy, project, wanted);
        if (inputs.shard !== undefined) {
            const { shard, score } = await measurePart(work, inputs, {
                shard: inputs.shard,
                scope,
                place,
            });
            return partReport(scope, shard, score, spent(), startedAt);
        }
        const findings = await findTests(work, lab, inputs, { scope, place, notChecked });
        await keepMeasured(work, inputs.mutationPath, findings);
        if (inputs.write) {
            for (const { path, text } of findings.proven.files) {
                await files.write((0,external_node_path_.join)(inputs.project, path), text);
            }
        }
        return toReport(inputs, findings, spent(), startedAt);
    });
}


/***/ }),

/***/ 58154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nv: () => (/* reexport */ addCost),
  Jn: () => (/* reexport */ noCost),
  oH: () => (/* reexport */ startMeter),
  Xc: () => (/* reexport */ withModelCost)
});

;// CONCATENATED MODULE: ./build/ports/model.js
const noCost = {
    ...{ calls: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
    byModel: [],
};
function addCost(left, right) {
    return { ...added(left, right), byModel: addedByModel(left.byModel, right.byModel) };
}
function withModelCost(spend, cost, bought) {
    return {
        ...spend,
        modelCalls: spend.modelCalls + cost.calls,
        tokens: spend.tokens + cost.inputTokens + cost.outputTokens,
        usd: spend.usd + cost.usd,
        ...(cost.byModel.length === 0
            ? {}
            : { models: addedByModel(spend.models ?? [], cost.byModel) }),
        ...(cost.byModel.length + bought.length === 0
            ? {}
            : { bought: [...(spend.bought ?? []), ...bought] }),
    };
}
function added(left, right) {
    return {
        calls: left.calls + right.calls,
        inputTokens: left.inputTokens + right.inputTokens,
        outputTokens: left.outputTokens + right.outputTokens,
        usd: left.usd + right.usd,
    };
}
function addedByModel(left, right) {
    const rows = new Map();
    for (const row of [...left, ...right]) {
        const before = rows.get(row.model);
        rows.set(row.model, before === undefined ? row : { ...row, ...added(before, row) });
    }
    return [...rows.values()];
}

;// CONCATENATED MODULE: ./build/ports/meter.js
function startMeter(clock, others = () => 0) {
    const used = () => clock.cpuSeconds() + others();
    const [seconds, cpuSeconds] = [clock.seconds(), used()];
    return () => ({
        seconds: clock.seconds() - seconds,
        cpuSeconds: used() - cpuSeconds,
        modelCalls: 0,
        tokens: 0,
        usd: 0,
        apiCalls: 0,
    });
}

;// CONCATENATED MODULE: ./build/ports/index.js




/***/ })

};
