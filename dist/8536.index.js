export const id = 8536;
export const ids = [8536];
export const modules = {

/***/ 50907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   ge: () => (/* binding */ model),
/* harmony export */   zL: () => (/* binding */ drafts)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86484);

const failOn = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["error", "warning", "note", "never"], {
    description: "The least severity of a claim that fails the run.",
    default: "error",
    surfaces: ["action", "flag", "config"],
});
const githubToken = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "Token for GitHub's API. The job's own token is enough.",
    actionDefault: "${{ github.token }}",
    surfaces: ["action"],
});
const reportPath = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "File that the report is written to, as JSON.",
    example: "lamplighter/report-contract.json",
    surfaces: ["action", "flag"],
});
const label = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "The label that asks for every engine that applies. With `:` and an engine's name after it, for that engine only.",
    default: "lamplighter",
    surfaces: ["action", "config"],
});
const drafts = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Work on draft pull requests too.",
    default: false,
    surfaces: ["action", "config"],
});
const dryRun = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Print what would be written, and write nothing to GitHub.",
    default: false,
    surfaces: ["action", "flag"],
});
const model = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Ask the models of the section `model` too, with the keys of this environment. It costs money, up to the budget there.",
    default: false,
    surfaces: ["flag"],
});
const gate = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Annotate, and fail the step for claims at or above `fail-on`. `false` leaves both to `actions/report`, which knows what was accepted; trouble fails the step either way.",
    default: true,
    surfaces: ["action"],
});


/***/ }),

/***/ 88024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptySource),
/* harmony export */   Q: () => (/* binding */ sectionNames)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);

const sectionNames = [..._model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engineNames */ .Ry, "model"];
const emptySource = { surface: "config", names: [], get: () => undefined };


/***/ }),

/***/ 86484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c4: () => (/* binding */ natural),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

function field(shape, options) {
    return {
        description: options.description,
        schema: shape.schema,
        fromText: shape.fromText,
        expects: shape.expects,
        required: options.required ?? false,
        fallback: options.default,
        example: options.example,
        values: shape.values,
        surfaces: options.surfaces ?? ["action", "flag"],
        actionDefault: options.actionDefault,
    };
}
function text(options) {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
    return field({ schema, fromText: (given) => given, expects: "text" }, options);
}
function choice(values, options) {
    const expects = `one of ${values.join(", ")}`;
    return field({ schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values), fromText: (given) => given, expects, values }, options);
}
function flag(options) {
    const spelled = new Map([
        ["true", true],
        ["false", false],
    ]);
    return field({
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        fromText: (given) => spelled.get(given.toLowerCase()) ?? given,
        expects: "true or false",
        values: ["true", "false"],
    }, options);
}
function lines(options) {
    const item = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
    return field({
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)),
        fromText: (given) => (given.startsWith("[") ? fromJson(given) : splitLines(given)),
        expects: "one value a line (a list in the configuration file)",
    }, { ...options, default: [] });
}
function choices(values, options) {
    return field({
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values))),
        fromText: (given) => (given.startsWith("[") ? fromJson(given) : splitLines(given)),
        expects: `some of ${values.join(", ")}, one a line`,
        values,
    }, options);
}
function natural(options) {
    return field({
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1)),
        fromText: (given) => (/^\d+$/.test(given) ? Number(given) : given),
        expects: "a whole number from 1 up",
    }, options);
}
function number(options) {
    return field({
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()),
        fromText: (given) => (/^\d+(?:\.\d+)?$/.test(given) ? Number(given) : given),
        expects: "a number above 0",
    }, options);
}
function splitLines(given) {
    return given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function fromJson(given) {
    try {
        return JSON.parse(given);
    }
    catch {
        return given;
    }
}


/***/ }),

/***/ 48536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AB: () => (/* reexport */ acceptInputs),
  IQ: () => (/* reexport */ actionSource),
  qP: () => (/* reexport */ benchInitInputs),
  oL: () => (/* reexport */ benchInputs),
  tA: () => (/* reexport */ benchParseInputs),
  R6: () => (/* reexport */ completeBenchInputs),
  Nm: () => (/* reexport */ completeContractInputs),
  eQ: () => (/* reexport */ configPath),
  UF: () => (/* reexport */ contractCheckInputs),
  wY: () => (/* reexport */ contractConformInputs),
  UM: () => (/* reexport */ contractInputs),
  Yn: () => (/* reexport */ contractMockInputs),
  JP: () => (/* reexport */ contractPair),
  Ve: () => (/* reexport */ contractStubsInputs),
  pf: () => (/* reexport */ input_set/* defineInputs */.pf),
  au: () => (/* reexport */ nearest/* didYouMean */.a),
  qb: () => (/* reexport */ driverSettings),
  bL: () => (/* reexport */ input_set/* fieldsOn */.bL),
  qz: () => (/* reexport */ flagSource),
  hp: () => (/* reexport */ globPattern),
  wC: () => (/* reexport */ matching),
  pj: () => (/* reexport */ modelInputs),
  j6: () => (/* reexport */ only),
  hh: () => (/* reexport */ parseAudit),
  Rh: () => (/* reexport */ parseDriverSettings),
  MM: () => (/* reexport */ parseReport),
  $v: () => (/* reexport */ parseResearch),
  Nr: () => (/* reexport */ parseRotationRecord),
  Zp: () => (/* reexport */ plan/* planInputs */.Z),
  Cc: () => (/* reexport */ proposeInputs),
  eT: () => (/* reexport */ pullRequestInputs),
  Xg: () => (/* reexport */ readConfig),
  j_: () => (/* reexport */ readEvent),
  Ko: () => (/* reexport */ readInputs),
  Zw: () => (/* reexport */ reportCommandInputs),
  eP: () => (/* reexport */ reportInputs),
  ny: () => (/* reexport */ reportLimits),
  RO: () => (/* reexport */ researchInputs),
  I6: () => (/* reexport */ researchIssueInputs),
  eg: () => (/* reexport */ rotateAuditInputs),
  fq: () => (/* reexport */ rotateInputs),
  ve: () => (/* reexport */ testsInputs)
});

// UNUSED EXPORTS: driverNames, kebab, nearest, prepareInputs, provider, reportSchema, rotateModes

// EXTERNAL MODULE: ./build/inputs/common.js
var common = __webpack_require__(50907);
// EXTERNAL MODULE: ./build/inputs/field.js
var field = __webpack_require__(86484);
// EXTERNAL MODULE: ./build/inputs/input-set.js
var input_set = __webpack_require__(88325);
;// CONCATENATED MODULE: ./build/inputs/bench.js



const everywhere = ["action", "flag", "config"];
const benchInputs = (0,input_set/* defineInputs */.pf)({
    name: "bench",
    summary: "Measures the code before and after a change side by side on one machine, and calls a difference only where it is certain.",
    fields: {
        base: (0,field/* text */.Qq)({
            description: "What to compare with: a folder, or a commit or branch. Of a commit, its merge base with `head` is taken. On a pull request: its base.",
            example: "main",
        }),
        head: (0,field/* text */.Qq)({
            description: "What changed: a folder, or a commit or branch. Left out: this folder as it is. On a pull request: its head.",
            example: ".",
        }),
        files: (0,field/* lines */.Mn)({
            description: "Files of benchmarks, as patterns, one a line: tinybench, Vitest, mitata, benchmark.js, or exported functions. Left out: `*.bench.*`, and files in `bench` or `benchmark` folders that use one of these libraries.",
            example: "bench/**/*.bench.ts",
            surfaces: everywhere,
        }),
        only: (0,field/* lines */.Mn)({
            description: "Measures only what has this text in its name, one a line.",
            example: "parse a long line",
            surfaces: ["action", "flag"],
        }),
        command: (0,field/* lines */.Mn)({
            description: "Shell lines that are run in both work trees, one a line. Without `tool` their time is what counts.",
            example: "node cli.js --version",
            surfaces: everywhere,
        }),
        tool: (0,field/* text */.Qq)({
            description: "The tool whose results the commands print, such as `hyperfine`; `auto` finds out. Each result is compared then.",
            example: "auto",
            surfaces: everywhere,
        }),
        serve: (0,field/* text */.Qq)({
            description: "The shell line that starts the app for load. It is told its port in `PORT`, and runs from both work trees.",
            example: "node src/server.js",
            surfaces: everywhere,
        }),
        requests: (0,field/* lines */.Mn)({
            description: "What is sent to the app, one a line: a method and a path, or a JSON file of load scenarios.",
            example: "GET /products?q=tea",
            surfaces: everywhere,
        }),
        pages: (0,field/* lines */.Mn)({
            description: "Paths of pages of the app, one a line. Your own Lighthouse measures them in Chromium, about 20 seconds for each of 12 rounds.",
            example: "/products",
            surfaces: everywhere,
        }),
        sizes: (0,field/* lines */.Mn)({
            description: "Files whose sizes are compared after `build`, as patterns, one a line.",
            example: "dist/**/*.js",
            surfaces: everywhere,
        }),
        build: (0,field/* text */.Qq)({
            description: "The shell line that makes a work tree ready, run in both, such as an installation or a compiler.",
            example: "npm ci --ignore-scripts && npm run build",
            surfaces: everywhere,
        }),
        env: (0,field/* lines */.Mn)({
            description: "Environment variables for everything that is run, one a line: `NAME` to hand one on, `NAME=value` to set one.",
            example: "NODE_ENV=production",
            surfaces: everywhere,
        }),
        threshold: (0,field/* number */.ai)({
            description: "How many percent more time is too much. Slower beyond it is an error, slower below it a warning; equal means shown to be within it.",
            default: 3,
            surfaces: everywhere,
        }),
        seconds: (0,field/* natural */.c4)({
            description: "Seconds for each benchmark function, all of its processes together. Commands and requests get about twice as many. Left out: 5.",
            example: "15",
            surfaces: everywhere,
        }),
        budgetSeconds: (0,field/* natural */.c4)({
            description: "Seconds for everything together. What does not fit in is listed as not checked. Left out: 600.",
            example: "300",
            surfaces: everywhere,
        }),
        timeoutSeconds: (0,field/* natural */.c4)({
            description: "After so many seconds something counts as hanging. Left out: 60.",
            example: "120",
            surfaces: everywhere,
        }),
        confirm: (0,field/* text */.Qq)({
            description: "The report of an earlier run, best on another machine: only what was slower there is measured, and only what is slower here too is claimed.",
            example: "first/report-bench.json",
            surfaces: ["action", "flag"],
        }),
        history: (0,field/* text */.Qq)({
            description: "A folder or branch with what earlier runs recorded. Where a level changed before is told; it never fails a run. To a folder, what is measured of head is added. Left out: `origin/lamplighter-data`, where it has been fetched.",
            example: "../lamplighter-data",
            surfaces: ["action", "flag"],
        }),
        seed: (0,field/* natural */.c4)({
            description: "Decides the order of everything. Left out: 1.",
            example: "7",
            surfaces: ["action", "flag"],
        }),
        failOn: common/* failOn */.Ko,
        reportPath: common/* reportPath */.eG,
        gate: common/* gate */.Gj,
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

;// CONCATENATED MODULE: ./build/inputs/bench-pair.js
function completeBenchInputs(inputs, event) {
    if (event?.kind !== "pull-request")
        return { inputs, names: undefined };
    const names = {
        base: event.payload.pull_request.base.sha,
        head: event.payload.pull_request.head.sha,
    };
    return { inputs: inputs.base === undefined ? { ...names, ...inputs } : inputs, names };
}

;// CONCATENATED MODULE: ./build/inputs/bench-init.js


const benchInitInputs = (0,input_set/* defineInputs */.pf)({
    name: "bench init",
    summary: "Writes benchmark files for the busiest exported functions, with calls from your tests, and load scenarios from the API description.",
    fields: {
        project: (0,field/* text */.Qq)({
            description: "Folder of the package.",
            default: ".",
            surfaces: ["flag"],
        }),
        out: (0,field/* text */.Qq)({
            description: "Folder for what is written, in the project. No file in it is ever overwritten.",
            default: "bench",
            surfaces: ["flag"],
        }),
        profile: (0,field/* text */.Qq)({
            description: "A shell line that does what the code is there for. Its processor profile says which functions are busy. Left out: their loops and callers do, or the load on the app.",
            example: "node scripts/import-catalog.js",
            surfaces: ["flag"],
        }),
        serve: (0,field/* text */.Qq)({
            description: "The shell line that starts the app; it is told its port in `PORT`. Only requests that it answers are kept.",
            example: "node src/server.js",
            surfaces: ["flag"],
        }),
        spec: (0,field/* text */.Qq)({
            description: "The API description, for load scenarios. Left out: one is looked for.",
            example: "openapi.yaml",
            surfaces: ["flag"],
        }),
        env: (0,field/* lines */.Mn)({
            description: "Environment variables for what is run, one a line: `NAME` to hand one on, `NAME=value` to set one.",
            surfaces: ["flag"],
        }),
        most: (0,field/* natural */.c4)({
            description: "At most so many functions. Left out: 8.",
            example: "3",
            surfaces: ["flag"],
        }),
    },
    outputs: {},
});

;// CONCATENATED MODULE: ./build/inputs/accept.js


const acceptInputs = (0,input_set/* defineInputs */.pf)({
    name: "accept",
    summary: "Answers a comment `/lamplighter accept ID`, if its author may write here, and says which reports to look at again.",
    fields: { githubToken: common/* githubToken */.bU },
    outputs: {
        accepted: "`true` when somebody who may has accepted something.",
        "pull-request": "Number of the pull request.",
        "run-id": "The run whose reports the comment shows, when they are of the present head.",
    },
});

// EXTERNAL MODULE: ./build/inputs/config-shape.js
var config_shape = __webpack_require__(88024);
;// CONCATENATED MODULE: ./build/inputs/config.js

const configPath = ".github/lamplighter.yml";
const emptyConfig = { general: config_shape/* emptySource */.$, section: () => config_shape/* emptySource */.$ };
async function readConfig(text, path = configPath) {
    if (text === undefined)
        return emptyConfig;
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8002)]).then(__webpack_require__.bind(__webpack_require__, 38002));
    return parseConfig(text, path) ?? emptyConfig;
}

;// CONCATENATED MODULE: ./build/inputs/bench-parse.js


const benchParseInputs = (0,input_set/* defineInputs */.pf)({
    name: "bench parse",
    summary: "Reads what a benchmark tool printed and prints its metrics as a JSON list. A benchmark without a result goes to standard error.",
    fields: {
        tool: (0,field/* text */.Qq)({
            description: "The tool, such as vitest, hyperfine or go; `auto` finds out. A name that is not known lists all.",
            default: "auto",
            surfaces: ["flag"],
        }),
    },
    outputs: {},
});

;// CONCATENATED MODULE: ./build/inputs/contract.js



const contractInputs = (0,input_set/* defineInputs */.pf)({
    name: "contract",
    summary: "Compares an API description before and after a change, and proves each breaking change with a request or response.",
    fields: {
        base: (0,field/* text */.Qq)({
            description: "The description before the change, as a file. Goes with `head`.",
            example: "old/openapi.yaml",
        }),
        head: (0,field/* text */.Qq)({
            description: "The description after the change, as a file. Goes with `base`.",
            example: "openapi.yaml",
        }),
        baseRef: (0,field/* text */.Qq)({
            description: "The commit or branch before the change. What is compared is its merge base with `head-ref`. On a pull request: its base.",
            example: "main",
        }),
        headRef: (0,field/* text */.Qq)({
            description: "The commit or branch after the change. On a pull request: its head.",
            example: "HEAD",
        }),
        spec: (0,field/* lines */.Mn)({
            description: "Paths of the API descriptions in the repository, one a line; a folder for a GraphQL schema in several files. Left out: every OpenAPI document and GraphQL schema found.",
            example: "openapi.yaml",
            surfaces: ["action", "flag", "config"],
        }),
        usage: (0,field/* lines */.Mn)({
            description: "Files or folders with the GraphQL operations that clients send, one a line. A break that none of them needs is a note.",
            example: "clients/operations",
            surfaces: ["action", "flag", "config"],
        }),
        failOn: common/* failOn */.Ko,
        claim: (0,field/* text */.Qq)({
            description: "Checks only the claim with this id again.",
            example: "c-1a2b3c4d",
            surfaces: ["flag"],
        }),
        witnessDir: (0,field/* text */.Qq)({
            description: "Folder that the witness of each claim is written to, as a file that `lamplighter contract check` checks again.",
            example: "lamplighter/witnesses",
        }),
        reportPath: common/* reportPath */.eG,
        gate: common/* gate */.Gj,
    },
    outputs: {
        verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
        breaking: "How many breaking changes are proven.",
        undecided: "How many changes could be neither proven breaking nor shown to be safe.",
        bump: "Which part of the API's version the change asks for: `major`, `minor` or `patch`.",
        "report-path": "The report as JSON, for `actions/report`.",
        "sarif-path": "The claims as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/contract-check.js


const surfaces = ["flag"];
const contractCheckInputs = (0,input_set/* defineInputs */.pf)({
    name: "contract check",
    summary: "Checks a witness again: whether one description still accepts its request or response and the other refuses it.",
    fields: {
        witness: (0,field/* text */.Qq)({
            description: "The witness, as `contract --witness-dir` writes it.",
            required: true,
            example: "witnesses/c-1a2b3c4d.json",
            surfaces,
        }),
        base: (0,field/* text */.Qq)({
            description: "The description before the change. Left out: what the witness names.",
            example: "old/openapi.yaml",
            surfaces,
        }),
        head: (0,field/* text */.Qq)({
            description: "The description after the change. Left out: what the witness names.",
            example: "openapi.yaml",
            surfaces,
        }),
    },
    outputs: {},
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./build/inputs/contract-mock.js



const contractMockInputs = (0,input_set/* defineInputs */.pf)({
    name: "contract mock",
    summary: "Serves an API description: examples, or generated answers that are as described. Stateless.",
    fields: {
        port: from0(65_535, "Port to listen on; 0 for any free one.", 4010),
        host: (0,field/* text */.Qq)({
            description: "Address to listen on. Others than this machine can reach it only if you change it.",
            default: "127.0.0.1",
            surfaces: ["flag"],
        }),
        seed: from0(Number.MAX_SAFE_INTEGER, "Another seed gives other generated answers; the same seed always the same ones.", 0),
    },
    outputs: {},
});
function from0(most, description, fallback) {
    const { fromText } = (0,field/* natural */.c4)({ description });
    return {
        ...(0,field/* text */.Qq)({ description, default: "", surfaces: ["flag"] }),
        schema: schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(most)),
        fromText,
        expects: `a whole number from 0 to ${most}`,
        fallback,
    };
}

;// CONCATENATED MODULE: ./build/inputs/contract-conform.js



const contract_conform_surfaces = ["flag"];
const contractConformInputs = (0,input_set/* defineInputs */.pf)({
    name: "contract conform",
    summary: "Holds a running implementation against its API description, and shows each difference with one request.",
    fields: {
        spec: (0,field/* text */.Qq)({
            description: "The API description, as a file.",
            required: true,
            example: "openapi.yaml",
            surfaces: contract_conform_surfaces,
        }),
        start: (0,field/* text */.Qq)({
            description: "The shell line that starts the app. It is told its port in `PORT`, and it is ended when the checks are done.",
            example: "node server.js",
            surfaces: contract_conform_surfaces,
        }),
        base: (0,field/* text */.Qq)({
            description: "The same project before the change, as a folder. Its app is started too, and both are asked the same.",
            example: "../base",
            surfaces: contract_conform_surfaces,
        }),
        url: (0,field/* text */.Qq)({
            description: "Where the app answers. With `start`: the port that it always takes. A path in it stands for the path of the described servers.",
            example: "http://127.0.0.1:3000",
            surfaces: contract_conform_surfaces,
        }),
        har: (0,field/* lines */.Mn)({
            description: "Recorded traffic to check, as HAR files, one a line. Nothing is sent then.",
            example: "traffic.har",
            surfaces: contract_conform_surfaces,
        }),
        routesFrom: (0,field/* text */.Qq)({
            description: "A module that exports the app (`default`, `app` or `createApp`), to read its routes from. Left out: they are read from the started app.",
            example: "src/app.js",
            surfaces: contract_conform_surfaces,
        }),
        auth: (0,field/* lines */.Mn)({
            description: "Credentials, one a line: the name of a security scheme, `=`, and the environment variable that holds the credential (`user:password` for basic).",
            example: "bearerAuth=API_TOKEN",
            surfaces: contract_conform_surfaces,
        }),
        env: (0,field/* lines */.Mn)({
            description: "Environment variables that the started app gets, one a line: `NAME` to hand one on, `NAME=value` to set one.",
            example: "DATABASE_URL",
            surfaces: contract_conform_surfaces,
        }),
        requests: (0,field/* natural */.c4)({
            description: "The most requests to one operation. Left out: 80.",
            example: "40",
            surfaces: contract_conform_surfaces,
        }),
        budgetSeconds: (0,field/* natural */.c4)({
            description: "The most seconds for all requests. Left out: 120.",
            example: "60",
            surfaces: contract_conform_surfaces,
        }),
        startSeconds: (0,field/* natural */.c4)({
            description: "How many seconds the app has until it answers. Left out: 30.",
            example: "90",
            surfaces: contract_conform_surfaces,
        }),
        allowRemote: (0,field/* flag */.Jt)({
            description: "Send requests to another machine than this one.",
            default: false,
            surfaces: contract_conform_surfaces,
        }),
        failOn: common/* failOn */.Ko,
        claim: (0,field/* text */.Qq)({
            description: "Keeps only the claim with this id.",
            example: "c-1a2b3c4d",
            surfaces: contract_conform_surfaces,
        }),
        reportPath: common/* reportPath */.eG,
    },
    outputs: {},
});

;// CONCATENATED MODULE: ./build/inputs/contract-stubs.js


const contractStubsInputs = (0,input_set/* defineInputs */.pf)({
    name: "contract stubs",
    summary: "Writes typed handlers for an API description, a router for the project's framework, and a fixture for each answer.",
    fields: {
        framework: (0,field/* choice */.Yq)(["auto", "express", "fastify", "hono", "none"], {
            description: "What the router is for; `auto` is what the nearest package.json depends on.",
            default: "auto",
            surfaces: ["flag"],
        }),
        out: (0,field/* text */.Qq)({
            description: "Folder to write to. A file in it that a person changed is never overwritten.",
            example: "src/api",
            required: true,
            surfaces: ["flag"],
        }),
    },
    outputs: {},
});

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var build_model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/inputs/contract-pair.js

function contractPair({ base, head, baseRef }) {
    if (base !== undefined && head !== undefined)
        return { kind: "files", base, head };
    if (base !== undefined)
        throw halfAPair("head");
    if (head !== undefined)
        throw halfAPair("base");
    if (baseRef === undefined)
        throw nothingToCompare();
    return { kind: "commits", baseRef };
}
function completeContractInputs(inputs, event) {
    const known = event?.kind === "pull-request"
        ? {
            baseRef: event.payload.pull_request.base.sha,
            headRef: event.payload.pull_request.head.sha,
        }
        : {};
    const complete = { ...known, ...inputs };
    return contractPair(complete).kind === "files" ? inputs : complete;
}
function halfAPair(missing) {
    return new build_model/* Failure */.HR({
        code: "input-missing",
        what: `\`${missing}\` is not given`,
        where: `input \`${missing}\``,
        why: "`base` and `head` name two files, and one alone cannot be compared.",
        fix: `give \`${missing}\` too, or use \`base-ref\` to compare commits.`,
    });
}
function nothingToCompare() {
    return new build_model/* Failure */.HR({
        code: "input-missing",
        what: "There is nothing to compare",
        where: "inputs `base`, `head` and `base-ref`",
        why: "Neither two files nor a commit to start from is given.",
        fix: "give `base` and `head`, or `base-ref`.",
    });
}

;// CONCATENATED MODULE: ./build/inputs/event.js


const sha = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40,64}$/));
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const side = schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* nullable */.mee(repository) });
const pullRequestEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    label: schemas/* optional */.lqM(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        draft: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        state: schemas/* string */.YjP(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
        base: side,
        head: side,
    }),
});
const workflowRunEvent = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_attempt: schemas/* optional */.lqM(schemas/* int */.Whr()),
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* nullable */.mee(schemas/* string */.YjP()),
        head_repository: schemas/* nullable */.mee(schemas/* object */.Ikc({ owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })),
        conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    }),
});
const issueCommentEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }),
    comment: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        body: schemas/* string */.YjP(),
        user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
    }),
});
function readEvent(name, payload) {
    switch (name) {
        case "pull_request":
            return { kind: "pull-request", payload: read(pullRequestEvent, name, payload) };
        case "workflow_run":
            return { kind: "workflow-run", payload: read(workflowRunEvent, name, payload) };
        case "issue_comment":
            return { kind: "issue-comment", payload: read(issueCommentEvent, name, payload) };
        default:
            return { kind: "other", name };
    }
}
function read(schema, name, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new build_model/* Failure */.HR({
        code: "event-invalid",
        what: `The payload of the ${name} event cannot be read`,
        where: `GITHUB_EVENT_PATH, ${issue?.path.join(".") ?? "root"}`,
        why: `${issue?.message ?? "It has another shape"}.`,
        fix: "run this from a workflow that listens to `pull_request`, or pass the inputs by hand.",
    });
}

;// CONCATENATED MODULE: ./build/inputs/tests.js



const testsInputs = (0,input_set/* defineInputs */.pf)({
    name: "tests",
    summary: "Finds changes of the code that no test notices, and writes tests that are proven to notice them.",
    fields: {
        project: (0,field/* text */.Qq)({
            description: "Folder of the package, the one that holds package.json.",
            default: ".",
            surfaces: ["action", "flag", "config"],
        }),
        files: (0,field/* lines */.Mn)({
            description: "Globs of the files to look at, relative to the project, one a line. Left out: the package's own code.",
            example: "src/pricing/*.ts",
            surfaces: ["action", "flag", "config"],
        }),
        baseRef: (0,field/* text */.Qq)({
            description: "The commit or branch before the change; only changed lines are looked at. On a pull request: its base. Left out elsewhere: everything is looked at.",
            example: "main",
        }),
        headRef: (0,field/* text */.Qq)({
            description: "The commit after the change, as the report names it. It has to be checked out.",
            example: "HEAD",
        }),
        budgetSeconds: (0,field/* natural */.c4)({
            description: "CPU seconds for the search of new tests. Default: 60.",
            example: "120",
            surfaces: ["action", "flag", "config"],
        }),
        threshold: (0,field/* natural */.c4)({
            description: "Least mutation score of the project's own tests, in percent. Below it is an error.",
            example: "80",
            surfaces: ["action", "flag", "config"],
        }),
        write: (0,field/* flag */.Jt)({
            description: "Write the new tests into the project. Otherwise they are proposed in the report.",
            default: false,
            surfaces: ["flag"],
        }),
        shard: (0,field/* text */.Qq)({
            description: "Try only this part of the mutants, such as 2/4, and write `mutation-path`. The parts are the output `shards` of `actions/plan`.",
            example: "2/4",
        }),
        measured: (0,field/* text */.Qq)({
            description: "Folder with the `mutation-path` files of all parts. They are put together here instead of running the project's own tests on mutants again.",
            example: "parts",
        }),
        mutationPath: (0,field/* text */.Qq)({
            description: "File that the mutants are written to, with what the project's own tests do to each, in the mutation-testing-report-schema.",
            example: "mutation-2-of-4.json",
        }),
        cache: (0,field/* text */.Qq)({
            description: "File in which what the tests do to mutants is kept for later runs. A result is used again only where the code, its imports and tests, every other file, the packages and the tools are the same.",
            example: ".cache/lamplighter-tests.json",
            surfaces: ["action", "flag", "config"],
        }),
        model: common/* model */.ge,
        failOn: common/* failOn */.Ko,
        gate: common/* gate */.Gj,
        prove: (0,field/* text */.Qq)({
            description: "Shows the tests pass on the code, and what they do on the mutant with this id.",
            example: "0a1b2c3d4e5f",
            surfaces: ["flag"],
        }),
        proposed: (0,field/* text */.Qq)({
            description: "A report whose proposed tests are added first. Goes with `prove`.",
            example: "report-tests.json",
            surfaces: ["flag"],
        }),
        reportPath: common/* reportPath */.eG,
    },
    outputs: {
        verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
        "score-before": "Mutation score of the project's own tests, in percent.",
        "score-after": "The same with the new tests, as far as StrykerJS has confirmed them.",
        "mutants-total": "Mutants that count.",
        killed: "Mutants that the project's own tests notice.",
        survived: "Mutants that its tests run and do not notice.",
        "no-coverage": "Mutants that none of its tests runs.",
        "left-out": "Mutants in logging, messages, data tables and compilers' helpers, which do not count.",
        "tests-added": "New tests, written or proposed.",
        "kills-proven": "Mutants that only the new tests kill, confirmed by StrykerJS.",
        suspicious: "Calls whose results look wrong; they are questions, not tests.",
        "flaky-rejected": "New tests that did not pass ten times in ten orders, time zones and clocks.",
        "model-kills": "Mutants killed only from a model's inputs, confirmed; only where one is configured.",
        "model-tokens": "Tokens that the model took; only where one is configured.",
        "model-usd": "What the model cost in US dollars; only where one is configured.",
        reused: "Mutants whose fate is that of an earlier run on the same ground (`cache`).",
        "cpu-seconds": "CPU seconds of everything, StrykerJS included.",
        "report-path": "The report as JSON, for `actions/report`.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/glob.js
function globPattern(glob) {
    const source = glob
        .replace(/^\.\//, "")
        .split(/(\*\*\/?|\*|\?|\{[^{}]*\})/)
        .map((part) => {
        if (part === "**/")
            return "(?:.*/)?";
        if (part === "**")
            return ".*";
        if (part === "*")
            return "[^/]*";
        if (part === "?")
            return "[^/]";
        if (part.startsWith("{") && part.endsWith("}")) {
            return `(?:${part.slice(1, -1).split(",").map(escaped).join("|")})`;
        }
        return escaped(part);
    })
        .join("");
    return new RegExp(`^${source}$`);
}
function matching(paths, globs) {
    const patterns = globs.map(globPattern);
    return paths.filter((path) => patterns.some((pattern) => pattern.test(path)));
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/inputs/nearest.js
var nearest = __webpack_require__(51410);
;// CONCATENATED MODULE: ./build/inputs/model-name.js



const mostLetters = 200;
const retired = "github";
const modelName = schemas/* string */.YjP().check((context) => {
    const why = troubleWith(context.value);
    if (why !== undefined)
        context.issues.push({ code: "custom", message: why, input: context.value });
});
function byModelName(value) {
    return schemas/* record */.g1P(schemas/* string */.YjP(), value).check((context) => {
        for (const name of Object.keys(context.value)) {
            const why = troubleWith(name);
            if (why === undefined)
                continue;
            context.issues.push({ code: "custom", message: why, input: name, path: [name] });
        }
    });
}
function troubleWith(name) {
    if (name.length > mostLetters)
        return `the name is longer than ${mostLetters} letters`;
    const at = name.indexOf("/");
    const [provider, model] = at < 0 ? [name, ""] : [name.slice(0, at), name.slice(at + 1)];
    const known = build_model/* modelProviders */.c7;
    if (!known.includes(provider) && provider !== retired) {
        const near = (0,nearest/* nearest */.p)(provider, known);
        const hint = near === undefined ? `start with one of ${known.join(", ")}` : `write \`${near}/${model}\``;
        return `\`${name}\` does not start with a provider; ${hint}`;
    }
    if (model.trim() === "" || /\s/.test(name))
        return `\`${name}\` is not \`provider/model\``;
    return undefined;
}

;// CONCATENATED MODULE: ./build/inputs/model.js





const model_surfaces = ["config"];
const names = {
    description: "The models that may be asked, as `provider/model`. Left out: none, and every engine does its whole work without.",
    schema: schemas/* readonly */.tBZ(schemas/* array */.YOg(modelName).check(api/* _maxLength */.Eb(20))),
    fromText: (given) => given,
    expects: "a list of models, each as `provider/model`",
    required: false,
    fallback: [],
    example: "[openai/gpt-6-luna, anthropic/claude-haiku-4-5]",
    values: undefined,
    surfaces: model_surfaces,
    actionDefault: undefined,
};
const rate = schemas/* number */.aig({ error: "`input` and `output` are US dollars for a million tokens" });
const price = schemas/* strictObject */.rej({ input: rate.check(api/* _gte */.qm(0)), output: rate.check(api/* _gte */.qm(0)) }, { error: "only `input` and `output` have a meaning" });
const prices = {
    description: "Prices in US dollars for a million tokens, by model: for models that have no known price, or another one by now.",
    schema: schemas/* readonly */.tBZ(byModelName(price)),
    fromText: (given) => given,
    expects: "a map from `provider/model` to `input` and `output`",
    required: false,
    fallback: {},
    example: "{ openrouter/maker/model: { input: 0.2, output: 0.8 } }",
    values: undefined,
    surfaces: model_surfaces,
    actionDefault: undefined,
};
const modelInputs = (0,input_set/* defineInputs */.pf)({
    name: "model",
    summary: "Language models that engines may ask for candidates, and a budget that holds.",
    fields: {
        use: names,
        choose: (0,field/* choice */.Yq)(build_model/* modelChoices */.Cv, {
            description: "By what the next model is chosen: the order in which they are written, cost, latency as measured this month, or quality. The others follow where it fails.",
            default: "order",
            surfaces: model_surfaces,
        }),
        baseUrl: (0,field/* text */.Qq)({
            description: "Address of a server that speaks chat completions, for models named `compatible/…`. One on this machine needs neither key nor price.",
            example: "http://127.0.0.1:11434/v1",
            surfaces: model_surfaces,
        }),
        prices,
        usdPerRun: (0,field/* number */.ai)({
            description: "The most that a run may cost, in US dollars. Default: 0.25.",
            default: 0.25,
            surfaces: model_surfaces,
        }),
        usdPerMonth: (0,field/* number */.ai)({
            description: "The most that all runs of a calendar month (UTC) may cost. Default: 5.",
            default: 5,
            surfaces: model_surfaces,
        }),
        seconds: (0,field/* number */.ai)({
            description: "Seconds for all questions of a run together. Default: 120.",
            default: 120,
            surfaces: model_surfaces,
        }),
        level: (0,field/* choice */.Yq)(build_model/* modelPriorities */.iF, {
            description: "The least priority of a question that is asked: inputs for mutants are `low`, claims of the research `high`. Of the budget, `low` may use half and `medium` 80 %.",
            default: "low",
            surfaces: model_surfaces,
        }),
        stop: (0,field/* flag */.Jt)({
            description: "Emergency stop: ask nothing. A file `budget/STOP` on the data branch does too.",
            default: false,
            surfaces: model_surfaces,
        }),
    },
    outputs: {},
});

// EXTERNAL MODULE: ./build/inputs/plan.js + 1 modules
var plan = __webpack_require__(4648);
;// CONCATENATED MODULE: ./build/inputs/prepare.js


const prepare_surfaces = ["action"];
const prepareInputs = (0,input_set/* defineInputs */.pf)({
    name: "prepare",
    summary: "Lays out the work trees before and after the change, with Node and with dependencies that ran no install script.",
    fields: {
        baseRef: (0,field/* text */.Qq)({ description: "Commit before the change.", required: true, surfaces: prepare_surfaces }),
        headRef: (0,field/* text */.Qq)({ description: "Commit after the change.", required: true, surfaces: prepare_surfaces }),
        dependencies: (0,field/* flag */.Jt)({
            description: "Install the dependencies of both work trees from their lockfiles.",
            default: true,
            surfaces: prepare_surfaces,
        }),
        nodeVersion: (0,field/* text */.Qq)({ description: "Version of Node.", default: "24", surfaces: prepare_surfaces }),
        packageManager: (0,field/* choice */.Yq)(["npm", "pnpm", "yarn", "detect"], {
            description: "What installs the dependencies. `detect` goes by the lockfile.",
            default: "detect",
            surfaces: prepare_surfaces,
        }),
    },
    outputs: {
        head: "Folder of the work tree after the change.",
        base: "Folder of the work tree at the merge base.",
        "base-ref": "The merge base.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/pull-request.js



const pullRequestInputs = (0,input_set/* defineInputs */.pf)({
    name: "lamplighter",
    summary: "Says on a labeled pull request what the change does to the API contract, with a proof for every claim.",
    fields: {
        label: common/* label */.Pf,
        drafts: common/* drafts */.zL,
        spec: contractInputs.fields.spec,
        failOn: contractInputs.fields.failOn,
        githubToken: common/* githubToken */.bU,
        dryRun: common/* dryRun */.PA,
    },
    outputs: {
        verdict: "The worst verdict of all engines: `pass`, `warn`, `fail`, `skipped` or `error`.",
        accepted: "How many claims are accepted.",
        bump: "Which part of the API's version the change asks for: `major`, `minor` or `patch`.",
        engines: 'Engines that ran, as JSON: `["contract"]`.',
        "comment-url": "Address of the comment, when there is one.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/read.js



function readInputs(set, sources) {
    for (const source of sources)
        refuseUnknown(set, source);
    const values = {};
    for (const [key, field] of Object.entries(set.fields)) {
        const value = readField((0,input_set/* kebab */.i9)(key), field, sources);
        if (value !== undefined)
            values[key] = value;
    }
    return values;
}
function readField(name, field, sources) {
    for (const source of sources) {
        const given = field.surfaces.includes(source.surface) ? source.get(name) : undefined;
        if (given !== undefined)
            return checked(name, field, given);
    }
    if (field.required)
        throw missing(name, field, sources);
    return field.fallback;
}
function checked(name, field, given) {
    const value = typeof given.value === "string" ? field.fromText(given.value) : given.value;
    const result = field.schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new build_model/* Failure */.HR({
        code: "input-invalid",
        what: `\`${name}\` has a value that it cannot have`,
        where: given.where,
        why: `It is ${display(given.value)}, expected ${field.expects}.${within(result.error.issues[0])}`,
        fix: repair(name, field, given.value),
    });
}
function within(issue) {
    const [first] = issue?.path ?? [];
    if (issue === undefined || first === undefined || issue.message === "Invalid input")
        return "";
    const entry = typeof first === "number" ? `entry ${first + 1}` : `\`${String(first)}\``;
    return ` In ${entry}, ${issue.message}.`;
}
function repair(name, field, value) {
    if (field.values === undefined)
        return `give \`${name}\` ${field.expects}.`;
    return (0,nearest/* didYouMean */.a)(typeof value === "string" ? value : "", field.values);
}
function missing(name, field, sources) {
    const onAction = sources.some((source) => source.surface === "action");
    const example = field.example ?? "VALUE";
    return new build_model/* Failure */.HR({
        code: "input-missing",
        what: `\`${name}\` is required`,
        where: onAction ? `input \`${name}\`` : `flag \`--${name}\``,
        why: "Nothing gave it a value.",
        fix: onAction
            ? `add \`${name}: ${example}\` under \`with:\`.`
            : `add \`--${name} ${example}\`.`,
    });
}
function refuseUnknown(set, source) {
    const known = (0,input_set/* fieldsOn */.bL)(set, source.surface).map(([name]) => name);
    for (const name of source.names) {
        if (known.includes(name))
            continue;
        const where = source.get(name)?.where ?? name;
        const now = set.renamed[name];
        if (now !== undefined) {
            throw new build_model/* Failure */.HR({
                code: "input-renamed",
                what: `\`${name}\` has another name now`,
                where,
                why: `It is called \`${now}\` since it was renamed.`,
                fix: `write \`${now}\` in place of \`${name}\`.`,
            });
        }
        throw new build_model/* Failure */.HR({
            code: "input-unknown",
            what: `\`${name}\` is not a setting of ${set.name}`,
            where,
            why: "A setting that nothing reads would be ignored in silence.",
            fix: (0,nearest/* didYouMean */.a)(name, known),
        });
    }
}
function display(value) {
    const shown = JSON.stringify(value);
    return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./build/inputs/report-file.js


const reportLimits = {
    bytes: 16 * 1024 * 1024,
    text: 20_000,
    evidence: 100_000,
    items: 10_000,
    samples: 1_000,
};
const word = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
const prose = schemas/* string */.YjP().check(api/* _maxLength */.Eb(reportLimits.text));
const revision = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(4096));
const amount = schemas/* number */.aig().check(api/* _gte */.qm(0));
const natural = schemas/* int */.Whr().check(api/* _gte */.qm(1));
const many = (item) => schemas/* readonly */.tBZ(schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(reportLimits.items)));
const path = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(4096), schemas/* refine */.YPB((value) => !/^(?:[/\\]|[A-Za-z]:)/.test(value) && !/[\0\r\n]/.test(value), {
    error: "must be relative to the repository",
}), schemas/* refine */.YPB((value) => !value.split(/[/\\]/).includes(".."), {
    error: "must not leave the repository",
}));
const place = schemas/* strictObject */.rej({
    path,
    line: schemas/* optional */.lqM(natural),
    column: schemas/* optional */.lqM(natural),
    side: schemas/* optional */.lqM(schemas/* literal */.euz("base")),
});
const proof = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(build_model/* proofKinds */.mS),
    command: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(reportLimits.text), api/* _regex */.Fk(/^[^\r\n]*$/, { error: "must be one line" })),
    observed: prose,
    expected: schemas/* optional */.lqM(prose),
    evidence: many(schemas/* strictObject */.rej({
        name: word,
        language: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z0-9-]{0,20}$/)),
        text: schemas/* string */.YjP().check(api/* _maxLength */.Eb(reportLimits.evidence)),
        forPrograms: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    })),
});
const claim = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
    rule: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z0-9][a-z0-9-]{0,99}$/)),
    severity: schemas/* enum */.k5n(build_model/* severities */.gO),
    text: prose,
    where: schemas/* optional */.lqM(place),
    rank: schemas/* optional */.lqM(natural),
    proof,
    migration: schemas/* optional */.lqM(prose),
    accepted: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        how: schemas/* enum */.k5n(["comment", "label", "configuration"]),
        by: word,
        reason: schemas/* optional */.lqM(prose),
        until: schemas/* optional */.lqM(iso/* date */.p6()),
    })),
});
const interval = schemas/* readonly */.tBZ(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]));
const series = schemas/* array */.YOg(schemas/* number */.aig()).check(api/* _maxLength */.Eb(reportLimits.samples));
const change = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    interval: schemas/* optional */.lqM(interval),
    threshold: amount,
    samples: series,
});
const metric = schemas/* strictObject */.rej({
    name: word,
    value: schemas/* number */.aig(),
    unit: schemas/* string */.YjP().check(api/* _maxLength */.Eb(50)),
    base: schemas/* optional */.lqM(schemas/* number */.aig()),
    interval: schemas/* optional */.lqM(interval),
    change: schemas/* optional */.lqM(change),
    history: schemas/* optional */.lqM(series),
    direction: schemas/* enum */.k5n(["lower", "higher"]),
});
const spend = schemas/* strictObject */.rej({
    seconds: amount,
    cpuSeconds: amount,
    modelCalls: amount,
    tokens: amount,
    usd: amount,
    apiCalls: amount,
    models: schemas/* optional */.lqM(many(schemas/* strictObject */.rej({
        model: word,
        ...{ calls: amount, inputTokens: amount, outputTokens: amount, usd: amount },
    }))),
    bought: schemas/* optional */.lqM(many(schemas/* strictObject */.rej({ noun: word, amount }))),
    month: schemas/* optional */.lqM(schemas/* strictObject */.rej({ usd: amount, limit: amount, forecast: schemas/* optional */.lqM(amount) })),
});
const environment = schemas/* strictObject */.rej({
    cpu: word,
    cores: natural,
    platform: word,
    runtime: word,
});
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    engine: schemas/* enum */.k5n(build_model/* engineNames */.Ry),
    verdict: schemas/* enum */.k5n(build_model/* verdicts */.rY),
    failOn: schemas/* optional */.lqM(schemas/* enum */.k5n([...build_model/* severities */.gO, "never"])),
    headline: prose,
    bump: schemas/* optional */.lqM(schemas/* enum */.k5n(build_model/* bumps */.kk)),
    claims: many(claim),
    metrics: many(metric),
    notes: many(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(["remark", "question"]),
        text: prose,
        where: schemas/* optional */.lqM(place),
    })),
    notChecked: many(schemas/* strictObject */.rej({ what: prose, why: prose })),
    proposals: many(schemas/* strictObject */.rej({
        title: prose,
        patch: schemas/* string */.YjP().check(api/* _maxLength */.Eb(1_000_000)),
        paths: many(path),
        claims: many(word),
    })),
    spend,
    environment: schemas/* optional */.lqM(environment),
    base: revision,
    head: revision,
    startedAt: iso/* datetime */.w$(),
});
function parseReport(text, where) {
    const result = reportSchema.safeParse(parseJson(text, where));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw refused(where, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a report"}.`);
}
function parseJson(text, where) {
    if (text.length > reportLimits.bytes) {
        throw refused(where, `It is larger than ${reportLimits.bytes} bytes.`);
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw refused(where, "It is not JSON.");
    }
}
function refused(where, why) {
    return new build_model/* Failure */.HR({
        code: "report-invalid",
        what: "A file is not a Lamplighter report",
        where,
        why,
        fix: "pass a file that an engine wrote to `report-path`, of the same version as this one.",
    });
}

;// CONCATENATED MODULE: ./build/inputs/report-command.js


const reportFormats = ["terminal", "markdown", "html", "sarif", "json"];
const reportCommandInputs = (0,input_set/* defineInputs */.pf)({
    name: "report",
    summary: "Renders reports that engines wrote, given as files.",
    fields: {
        format: (0,field/* choice */.Yq)(reportFormats, {
            description: "What to render.",
            default: "terminal",
            surfaces: ["flag"],
        }),
    },
    outputs: {},
});

;// CONCATENATED MODULE: ./build/inputs/propose.js



const proposeInputs = (0,input_set/* defineInputs */.pf)({
    name: "propose",
    summary: "Keeps one pull request with what the engines propose, each change a commit with its proof.",
    fields: {
        reports: (0,field/* text */.Qq)({
            description: "Folder with the engines' reports. Every `report-*.json` below it is read.",
            required: true,
            example: "lamplighter-reports",
            surfaces: ["action"],
        }),
        branch: (0,field/* text */.Qq)({
            description: "The branch that it asks to be merged into. Left out: the run's.",
            example: "main",
            surfaces: ["action"],
        }),
        githubToken: {
            ...common/* githubToken */.bU,
            description: "Token for GitHub's API. With the job's own, somebody has to approve the checks of the pull request; with an App's they start by themselves.",
        },
        dryRun: { ...common/* dryRun */.PA, surfaces: ["action"] },
    },
    outputs: {
        "pull-request-url": "Address of the pull request, when there is one.",
        result: "What was done, in a sentence.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/report.js




const reportInputs = (0,input_set/* defineInputs */.pf)({
    name: "report",
    summary: "Reads the engines' reports and writes them as one sticky comment, job summary and annotations.",
    fields: {
        reports: (0,field/* text */.Qq)({
            description: "Folder with the engines' reports. Every `report-*.json` below it is read.",
            required: true,
            example: "lamplighter-reports",
        }),
        expected: (0,field/* choices */.zM)(build_model/* changeEngines */.Mh, {
            description: "Engines that should have left a report, one a line or as a JSON list. One that did not is shown as an error, never as clean.",
            example: "contract",
            surfaces: ["action"],
        }),
        skipped: (0,field/* choices */.zM)(build_model/* changeEngines */.Mh, {
            description: "Engines that were asked for and had nothing to do, one a line or as a JSON list.",
            surfaces: ["action"],
        }),
        label: common/* label */.Pf,
        pullRequest: (0,field/* natural */.c4)({
            description: "Number of the pull request. Left out: the event's.",
            example: "17",
            surfaces: ["action"],
        }),
        history: (0,field/* choice */.Yq)(["off", "on", "only"], {
            description: "Record what the engines said on the branch `lamplighter-data`, which takes `contents: write`. `only` records and writes nothing else, for a workflow that listens to `workflow_run`.",
            default: "off",
            surfaces: ["action"],
        }),
        githubToken: common/* githubToken */.bU,
        dryRun: common/* dryRun */.PA,
    },
    outputs: {
        verdict: "The worst verdict of all reports, what was accepted left aside.",
        accepted: "How many claims are accepted.",
        bump: "Which part of the API's version the change asks for: `major`, `minor` or `patch`.",
        "comment-url": "Address of the comment, when there is one.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/source.js

function actionSource(env) {
    const given = new Map();
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith("INPUT_") || value === undefined || value.trim() === "")
            continue;
        given.set(key.slice("INPUT_".length).toLowerCase(), value.trim());
    }
    return {
        surface: "action",
        names: [...given.keys()],
        get: (name) => {
            const value = given.get(name);
            return value === undefined ? undefined : { value, where: `input \`${name}\`` };
        },
    };
}
function flagSource(flags) {
    return {
        surface: "flag",
        names: [...flags.keys()],
        get: (name) => {
            const value = flags.get(name);
            return value === undefined ? undefined : { value, where: `flag \`--${name}\`` };
        },
    };
}
function only(source, set) {
    const known = (0,input_set/* fieldsOn */.bL)(set, source.surface).map(([name]) => name);
    return { ...source, names: source.names.filter((name) => known.includes(name)) };
}

;// CONCATENATED MODULE: ./build/inputs/research.js



const research_everywhere = ["action", "flag", "config"];
const researchInputs = (0,input_set/* defineInputs */.pf)({
    name: "research",
    summary: "Measures where a project is at risk, from its history, code, results, dependencies and workflows, and says what to do first. It runs nothing of the project and needs no model.",
    fields: {
        project: (0,field/* text */.Qq)({
            description: "Folder to look at: a repository, or a package in one.",
            default: ".",
            surfaces: research_everywhere,
        }),
        only: (0,field/* lines */.Mn)({
            description: "Collectors to run, one a line; their whole evidence is shown then.",
            example: "hotspots",
            surfaces: ["action", "flag"],
        }),
        files: (0,field/* lines */.Mn)({
            description: "Globs of the files that evidence may be about, from the top of the repository, one a line.",
            example: "src/**",
            surfaces: research_everywhere,
        }),
        results: (0,field/* lines */.Mn)({
            description: "Further files and folders with coverage, mutation reports and test results, relative to the project, one a line. `coverage`, `reports`, `test-results`, `test-reports` and `lamplighter-reports` are looked at anyway.",
            example: "packages/api/coverage",
            surfaces: research_everywhere,
        }),
        history: (0,field/* text */.Qq)({
            description: "What earlier runs of bench measured: a folder, or a branch such as `lamplighter-data`.",
            example: "lamplighter-data",
            surfaces: ["action", "flag"],
        }),
        previous: (0,field/* text */.Qq)({
            description: "The `evidence-path` file of the last run. What has not changed since is folded into one line.",
            example: "research.json",
            surfaces: ["action", "flag"],
        }),
        evidencePath: (0,field/* text */.Qq)({
            description: "File that all evidence and all findings are written to, as JSON.",
            example: "lamplighter/research.json",
            surfaces: ["action", "flag"],
        }),
        findings: (0,field/* natural */.c4)({
            description: "Most findings that are shown, up to 7. Left out: 7, on a pull request 5.",
            example: "3",
            surfaces: research_everywhere,
        }),
        offline: (0,field/* flag */.Jt)({
            description: "Ask no registry; vulnerabilities and the age of dependencies are not checked.",
            default: false,
            surfaces: research_everywhere,
        }),
        registry: (0,field/* text */.Qq)({
            description: "The npm registry that is asked about dependencies and advisories.",
            default: "https://registry.npmjs.org",
            surfaces: research_everywhere,
        }),
        model: common/* model */.ge,
        failOn: { ...common/* failOn */.Ko, fallback: "never" },
        reportPath: common/* reportPath */.eG,
        gate: common/* gate */.Gj,
    },
    outputs: {
        verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
        findings: "How many findings there are, those not shown counted as well.",
        evidence: "How many items of evidence there are.",
        unchanged: "How many findings are the same as in the last run.",
        "model-claims": "Sentences of a model that passed the checker; only where one was asked.",
        "model-claims-dropped": "Sentences that did not; only where one was asked.",
        "report-path": "The report as JSON, for `actions/report`.",
        "sarif-path": "The claims as SARIF 2.1.0.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/research-issue.js



const researchIssueInputs = (0,input_set/* defineInputs */.pf)({
    name: "research-issue",
    summary: "Keeps one issue that says what to do next, from what a run of research has left. It runs no project code.",
    fields: {
        research: (0,field/* text */.Qq)({
            description: "The `evidence-path` file of `actions/research`, from another job.",
            required: true,
            example: "research/research.json",
        }),
        githubToken: common/* githubToken */.bU,
        dryRun: common/* dryRun */.PA,
    },
    outputs: {
        done: "`created`, `updated`, `kept`, `nothing`, or `closed` where somebody has closed it.",
    },
});

;// CONCATENATED MODULE: ./build/inputs/research-file.js



const item = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^E[1-9]\d{0,6}$/)),
    key: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z-]{1,60}-[0-9a-f]{12}$/)),
    kind: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z-]{1,60}$/)),
    where: schemas/* optional */.lqM(place),
    value: schemas/* number */.aig(),
    unit: schemas/* string */.YjP().check(api/* _maxLength */.Eb(50)),
    text: prose,
    quote: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(500))),
    command: prose,
});
const finding = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^r-[0-9a-f]{8}$/)),
    rank: natural,
    score: schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1)),
    kind: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z-]{1,60}$/)),
    where: schemas/* optional */.lqM(place),
    seen: prose,
    advice: prose,
    gain: prose,
    provenBy: schemas/* enum */.k5n(build_model/* engineNames */.Ry),
    evidence: many(word),
    digest: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/)),
});
const schema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    commit: revision,
    startedAt: iso/* datetime */.w$(),
    findings: many(finding),
    evidence: many(item),
    notChecked: many(schemas/* strictObject */.rej({ what: prose, why: prose })),
});
function parseResearch(text, where) {
    const result = schema.safeParse(parseJson(text, where));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new build_model/* Failure */.HR({
        code: "research-invalid",
        what: "A file is not what a run of research leaves",
        where,
        why: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it has another shape"}.`,
        fix: "pass a file that `lamplighter research --evidence-path FILE` wrote, of the same version as this one.",
    });
}

;// CONCATENATED MODULE: ./build/inputs/rotation-credentials.js

const rotation_credentials_repository = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[\w.-]+\/[\w.-]+$/, { error: "must be `owner/name`" }));
const organization = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]+$/, { error: "must be an organization" }));
const store = schemas/* enum */.k5n(["actions", "dependabot", "codespaces", "agents"]);
const hours = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(24 * 90));
const rotation_credentials_environment = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255));
const visible = {
    organization,
    visibility: schemas/* _default */.Rvf(schemas/* enum */.k5n(["all", "private", "selected"]), "private"),
    "repository-ids": schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _gte */.qm(1)))),
};
const home = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ environment: rotation_credentials_environment, repository: schemas/* optional */.lqM(rotation_credentials_repository) }),
    schemas/* strictObject */.rej({ repository: rotation_credentials_repository }),
    schemas/* strictObject */.rej(visible),
]);
const copy = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ environment: rotation_credentials_environment, repository: schemas/* optional */.lqM(rotation_credentials_repository) }),
    schemas/* strictObject */.rej({ repository: schemas/* optional */.lqM(rotation_credentials_repository), store }),
    schemas/* strictObject */.rej({ ...visible, store }),
]);
const provider = schemas/* looseObject */._H3({ driver: schemas/* string */.YjP() });
const credential = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP({ error: "`name` is missing" }).check(api/* _regex */.Fk(/^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,89}$/, {
        error: "`name` must be upper case letters, digits and `_`, and not begin with GITHUB_",
    })),
    provider,
    home: schemas/* optional */.lqM(home),
    mode: schemas/* _default */.Rvf(schemas/* enum */.k5n(["slots", "fixed"]), "slots"),
    copies: schemas/* _default */.Rvf(schemas/* array */.YOg(copy).check(api/* _maxLength */.Eb(50)), []),
    "max-age-days": schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gte */.qm(0.01), api/* _lte */.Zm(3_650)), 30),
    "jitter-percent": schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(50)), 10),
    "drain-cap-hours": schemas/* _default */.Rvf(hours, 24),
    "quarantine-hours": schemas/* _default */.Rvf(hours, 0),
    consumers: schemas/* _default */.Rvf(schemas/* array */.YOg(rotation_credentials_repository).check(api/* _maxLength */.Eb(100)), []),
});
const list = schemas/* readonly */.tBZ(schemas/* array */.YOg(credential).check(api/* _maxLength */.Eb(100), schemas/* refine */.YPB((all) => new Set(all.map(({ name }) => name)).size === all.length, {
    error: "two credentials have one name",
})));
const credentials = {
    description: "What to rotate: each with its `name`, its `provider` (a driver and its settings), and where and how often ([all settings](rotate.md#settings)).",
    schema: list,
    fromText: (text) => text,
    expects: "a list of credentials with `name` and `provider`",
    required: false,
    fallback: [],
    example: "[{ name: WEBHOOK_SECRET, provider: { driver: random } }]",
    values: undefined,
    surfaces: ["config"],
    actionDefault: undefined,
};

;// CONCATENATED MODULE: ./build/inputs/rotate.js




const rotateModes = ["run", "watch", "doctor", "read-back", "rollback"];
const rotate_surfaces = ["action", "flag"];
const fields = {
    config: (0,field/* text */.Qq)({
        description: "The configuration file whose section `rotate` says what to rotate.",
        default: ".github/lamplighter.yml",
        surfaces: rotate_surfaces,
    }),
    only: (0,field/* lines */.Mn)({
        description: "Names of credentials, one a line. Left out: all of them.",
        example: "API_KEY",
        surfaces: rotate_surfaces,
    }),
    token: (0,field/* text */.Qq)({
        description: "Token that writes the secrets: a GitHub App's or a fine-grained one with `Environments: write` on this repository. In a terminal: the variable `LAMPLIGHTER_ROTATE_TOKEN`.",
        surfaces: ["action"],
    }),
    githubToken: (0,field/* text */.Qq)({
        description: "The job's own token, for the list of runs and for issues. In a terminal: the variable `GITHUB_TOKEN`.",
        actionDefault: "${{ github.token }}",
        surfaces: ["action"],
    }),
    repository: (0,field/* text */.Qq)({
        description: "The repository, `owner/name`. Left out in a job: its own.",
        example: "acme/shop",
        surfaces: ["flag"],
    }),
    environment: (0,field/* text */.Qq)({
        description: "The environment of credentials that name no home of their own.",
        example: "production",
        surfaces: ["action", "flag", "config"],
    }),
    credentials: credentials,
    issues: (0,field/* flag */.Jt)({
        description: "Keep an issue for each credential that needs a person, and close it after.",
        default: true,
        surfaces: ["action", "flag", "config"],
    }),
    failOn: common/* failOn */.Ko,
    gate: common/* gate */.Gj,
    reportPath: common/* reportPath */.eG,
};
const rotateInputs = (0,input_set/* defineInputs */.pf)({
    name: "rotate",
    summary: "Replaces credentials that live in GitHub secrets: the new one is seen to work before anybody reads it, the old one to fail before it is forgotten.",
    fields: {
        ...fields,
        mode: (0,field/* choice */.Yq)(rotateModes, {
            description: "`run` rotates what is due. `watch` reports what is past its age. `doctor` looks at tokens, secrets and workflows. `read-back` tries what this job was given. `rollback` goes back to the old one.",
            default: "run",
            surfaces: rotate_surfaces,
        }),
        now: (0,field/* lines */.Mn)({
            description: "Names of credentials to rotate whatever their age, one a line.",
            example: "API_KEY",
            surfaces: rotate_surfaces,
        }),
        noOverlap: (0,field/* flag */.Jt)({
            description: "End the old credential as soon as the new one is promoted, although runs may still hold it: for one that has leaked.",
            default: false,
            surfaces: rotate_surfaces,
        }),
        maxPerRun: (0,field/* natural */.c4)({
            description: "How many rotations one run may begin. Those under way always go on. Default: 5.",
            example: "1",
            surfaces: ["action", "flag", "config"],
        }),
        auditPath: (0,field/* text */.Qq)({
            description: "Folder for the audit, one file of JSON lines for each credential.",
            example: "rotation-audit",
            surfaces: rotate_surfaces,
        }),
        dryRun: common/* dryRun */.PA,
    },
    outputs: {
        verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
        rotated: "How many credentials were replaced, the old one seen to fail.",
        promoted: "How many new ones consumers read since this run.",
        draining: "How many old ones still wait for their last consumers.",
        overdue: "How many are past their age.",
        alarms: "How many need a person.",
        "report-path": "The report as JSON, for `actions/report`.",
    },
});
const audit = {
    record: (0,field/* text */.Qq)({
        description: "File with the record that GitHub keeps (`NAME_ROTATION`): shows whether the last lines are missing.",
        example: "API_KEY_ROTATION.json",
        surfaces: ["flag"],
    }),
};
const rotateAuditInputs = (0,input_set/* defineInputs */.pf)({
    name: "rotate audit verify",
    summary: "Computes the hash chain of an audit again and says where it was changed, cut or mixed.",
    fields: audit,
    outputs: {},
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/words.js

const variableName = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, { error: "must be the name of a variable" }));
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
function isGuarded(address) {
    const parts = /^(https?):\/\/(\[[^\]]*\]|[^/:?#{}]+)(?::\d+)?(?:[/?#]|$)/.exec(address);
    return parts !== null && (parts[1] === "https" || loopback.test(parts[2] ?? ""));
}
const address = schemas/* string */.YjP()
    .check(api/* _maxLength */.Eb(2_000), schemas/* refine */.YPB(isGuarded, { error: "must begin with https://" }));
const words_word = schemas/* string */.YjP()
    .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(500), api/* _regex */.Fk(/^[^\r\n\0]*$/, { error: "must be one line" }));
const pathWord = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[\w.@+=,-]{1,200}$/, { error: "must be letters, digits and .@+=,_-" }));
const port = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(65_535));
const seconds = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(86_400));
const host = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251})|[0-9A-Fa-f:]+)$/, { error: "must be a host" }));
const tls = schemas/* _default */.Rvf(schemas/* enum */.k5n(["on", "off"]), "on");

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/openai.js


const openai = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("openai"),
    project: pathWord,
    "admin-key": schemas/* _default */.Rvf(variableName, "OPENAI_ADMIN_KEY"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/anthropic.js


const anthropic = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("anthropic"),
    "admin-key": schemas/* _default */.Rvf(variableName, "ANTHROPIC_ADMIN_KEY"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/perplexity.js


const perplexity = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("perplexity"),
    model: schemas/* _default */.Rvf(words_word, "sonar"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/aws-iam-key.js


const awsIamKey = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("aws-iam-key"),
    "user-name": pathWord,
    region: schemas/* _default */.Rvf(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z]{2}(?:-[a-z]+)+-\d$/, { error: "must be a region" })), "us-east-1"),
    "access-key-id": schemas/* _default */.Rvf(variableName, "AWS_ACCESS_KEY_ID"),
    "secret-access-key": schemas/* _default */.Rvf(variableName, "AWS_SECRET_ACCESS_KEY"),
    "session-token": schemas/* optional */.lqM(variableName),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/google-api-key.js


const googleApiKey = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("google-api-key"),
    project: pathWord,
    services: schemas/* _default */.Rvf(schemas/* array */.YOg(pathWord).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(20)), [
        "generativelanguage.googleapis.com",
    ]),
    "access-token": schemas/* _default */.Rvf(variableName, "GOOGLE_ACCESS_TOKEN"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/mongodb-atlas.js


const mongodbAtlas = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("mongodb-atlas"),
    organization: pathWord,
    "client-id": pathWord,
    "secret-hours": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(8), api/* _lte */.Zm(8_760)), 2_160),
    "admin-client-id": pathWord,
    "admin-client-secret": schemas/* _default */.Rvf(variableName, "ATLAS_ADMIN_SECRET"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/spotify.js


const spotify = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("spotify"),
    credential: schemas/* _default */.Rvf(schemas/* enum */.k5n(["app-secret", "refresh-token"]), "app-secret"),
    "client-id": pathWord,
    "client-secret": schemas/* _default */.Rvf(variableName, "SPOTIFY_CLIENT_SECRET"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/npm-token.js


const npmToken = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("npm-token"),
    registry: schemas/* _default */.Rvf(address, "https://registry.npmjs.org"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/oauth2-refresh-token.js


const oauth2RefreshToken = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("oauth2-refresh-token"),
    "token-url": address,
    "client-id": words_word,
    "client-secret": schemas/* optional */.lqM(variableName),
    "verify-url": address,
    "introspection-url": schemas/* optional */.lqM(address),
    "revocation-url": schemas/* optional */.lqM(address),
    "access-token-seconds": schemas/* _default */.Rvf(seconds, 3_600),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/github-deploy-key.js


const githubDeployKey = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("github-deploy-key"),
    repository: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, { error: "must be owner/name" })),
    "read-only": schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
    token: schemas/* _default */.Rvf(variableName, "DEPLOY_KEY_TOKEN"),
    "api-url": schemas/* _default */.Rvf(address, "https://api.github.com"),
    "ssh-host": schemas/* _default */.Rvf(words_word.check(api/* _regex */.Fk(/^[A-Za-z0-9.-]+$/, { error: "must be a host" })), "github.com"),
    seconds: schemas/* _default */.Rvf(seconds.check(api/* _gte */.qm(1)), 60),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/postgresql.js


const postgresql = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("postgresql"),
    host: host,
    port: schemas/* _default */.Rvf(port, 5_432),
    database: words_word,
    tls: tls,
    "role-a": words_word,
    "role-b": words_word,
    "admin-user": words_word,
    "admin-password": schemas/* _default */.Rvf(variableName, "POSTGRES_ADMIN_PASSWORD"),
    query: schemas/* _default */.Rvf(schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(5_000)), "SELECT 1"),
    value: schemas/* _default */.Rvf(schemas/* enum */.k5n(["password", "url"]), "password"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/redis.js


const redis = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("redis"),
    host: host,
    port: schemas/* _default */.Rvf(port, 6_379),
    tls: tls,
    user: words_word,
    "admin-user": schemas/* _default */.Rvf(words_word, "default"),
    "admin-password": schemas/* _default */.Rvf(variableName, "REDIS_ADMIN_PASSWORD"),
    persist: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
    check: schemas/* _default */.Rvf(schemas/* array */.YOg(words_word).check(api/* _minLength */.m9(1)), ["PING"]),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/openldap.js


const openldap = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("openldap"),
    host: host,
    port: schemas/* _default */.Rvf(port, 636),
    tls: schemas/* _default */.Rvf(schemas/* enum */.k5n(["on", "start", "off"]), "on"),
    dn: words_word,
    "admin-dn": words_word,
    "admin-password": schemas/* _default */.Rvf(variableName, "LDAP_ADMIN_PASSWORD"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/command.js


const command = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("command"),
    create: words_word,
    verify: words_word,
    revoke: words_word,
    deactivate: schemas/* optional */.lqM(words_word),
    list: schemas/* optional */.lqM(words_word),
    environment: schemas/* _default */.Rvf(schemas/* array */.YOg(variableName), []),
    "first-id": schemas/* optional */.lqM(words_word),
    "max-live": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(2)), 2),
    propagation: schemas/* _default */.Rvf(seconds, 30),
    seconds: schemas/* _default */.Rvf(seconds.check(api/* _gte */.qm(1)), 60),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/explain.js
function explain(issue) {
    const where = issue.path.length === 0 ? "" : `\`${issue.path.join(".")}\``;
    const at = where === "" ? "" : `${where}: `;
    switch (issue.code) {
        case "unrecognized_keys":
            return `${at}there is no setting \`${issue.keys.join("`, `")}\``;
        case "invalid_type":
            return issue.input === undefined
                ? `${where} is missing or of another type than ${issue.expected}`
                : `${where} must be of type ${issue.expected}`;
        case "invalid_value":
            return `${where} must be one of ${issue.values.map(String).join(", ")}`;
        case "too_small":
            return `${where} must be at least ${issue.minimum}`;
        case "too_big":
            return `${where} must be at most ${issue.maximum}`;
        default:
            return at + issue.message;
    }
}

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/http.js


const http_status = schemas/* int */.Whr().check(api/* _gte */.qm(200), api/* _lte */.Zm(599));
const statuses = schemas/* array */.YOg(http_status).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(20));
const pointer = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:\/[^/]*)*$/, { error: "must be a JSON pointer" }));
const request = {
    method: schemas/* optional */.lqM(schemas/* enum */.k5n(["GET", "POST", "PUT", "PATCH", "DELETE"])),
    url: address,
    headers: schemas/* _default */.Rvf(schemas/* record */.g1P(words_word, words_word), {}),
    json: schemas/* optional */.lqM(schemas/* json */.Pq9()),
    form: schemas/* optional */.lqM(schemas/* record */.g1P(words_word, schemas/* string */.YjP())),
};
const http = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("http"),
    create: schemas/* strictObject */.rej({ ...request, id: pointer, value: pointer }),
    verify: schemas/* strictObject */.rej({
        ...request,
        works: schemas/* _default */.Rvf(statuses, [200]),
        refused: schemas/* _default */.Rvf(statuses, [401]),
    }),
    revoke: schemas/* strictObject */.rej({ ...request, gone: schemas/* _default */.Rvf(statuses, [404]) }),
    deactivate: schemas/* optional */.lqM(schemas/* strictObject */.rej({ ...request, gone: schemas/* _default */.Rvf(statuses, [404]) })),
    list: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        ...request,
        items: pointer,
        id: pointer,
        name: schemas/* optional */.lqM(pointer),
    })),
    "first-id": schemas/* optional */.lqM(words_word),
    "max-live": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(2)), 2),
    propagation: schemas/* _default */.Rvf(seconds, 30),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/jwt-key.js


const jwtKey = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("jwt-key"),
    algorithm: schemas/* _default */.Rvf(schemas/* enum */.k5n(["ES256", "EdDSA", "RS256"]), "ES256"),
    format: schemas/* _default */.Rvf(schemas/* enum */.k5n(["jwk", "pem"]), "jwk"),
    "token-seconds": schemas/* _default */.Rvf(seconds, 3_600),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/random.js

const random = schemas/* strictObject */.rej({
    driver: schemas/* literal */.euz("random"),
    bytes: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(16), api/* _lte */.Zm(30_000)), 32),
    format: schemas/* _default */.Rvf(schemas/* enum */.k5n(["base64url", "hex", "jwk"]), "base64url"),
});

;// CONCATENATED MODULE: ./build/inputs/rotation-drivers/index.js





















const rotation_drivers_schemas = [
    random,
    jwtKey,
    postgresql,
    redis,
    openldap,
    awsIamKey,
    googleApiKey,
    mongodbAtlas,
    openai,
    anthropic,
    perplexity,
    spotify,
    oauth2RefreshToken,
    githubDeployKey,
    npmToken,
    http,
    command,
];
const driverSettings = schemas/* discriminatedUnion */.gMt("driver", rotation_drivers_schemas);
const driverNames = rotation_drivers_schemas.map(({ shape }) => shape.driver.def.values[0]);
function parseDriverSettings(value, where) {
    const result = driverSettings.safeParse(value);
    if (result.success)
        return result.data;
    const named = driverNamed(value);
    const unknown = named !== undefined && !driverNames.includes(named);
    const issue = result.error.issues[0];
    throw new build_model/* Failure */.HR({
        code: "rotation-driver-invalid",
        what: unknown ? `There is no driver \`${named}\`` : "The settings of a driver cannot be used",
        where,
        why: unknown
            ? `Drivers: ${driverNames.join(", ")}.`
            : `${issue === undefined ? "It has another shape" : explain(issue)}.`,
        fix: unknown
            ? (0,nearest/* didYouMean */.a)(named, driverNames)
            : "correct that setting; docs/rotate.md lists those of each driver.",
    });
}
function driverNamed(value) {
    if (typeof value !== "object" || value === null || !("driver" in value))
        return undefined;
    return typeof value.driver === "string" ? value.driver : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/rotation-record.js


const slot = schemas/* enum */.k5n(["A", "B"]);
const rotation_record_word = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(500));
const when = iso/* datetime */.w$();
const held = schemas/* object */.Ikc({
    id: rotation_record_word,
    slot,
    since: when,
    salt: schemas/* optional */.lqM(rotation_record_word),
    fingerprint: schemas/* optional */.lqM(rotation_record_word),
});
const retiree = schemas/* object */.Ikc({
    id: rotation_record_word,
    slot,
    since: schemas/* optional */.lqM(when),
    salt: schemas/* optional */.lqM(rotation_record_word),
    fingerprint: schemas/* optional */.lqM(rotation_record_word),
    promotedAt: when,
    deactivatedAt: schemas/* optional */.lqM(when),
    failures: schemas/* int */.Whr().check(api/* _gte */.qm(0)),
});
const next = schemas/* object */.Ikc({ id: rotation_record_word, slot, salt: rotation_record_word, fingerprint: rotation_record_word });
const attempt = schemas/* object */.Ikc({ id: rotation_record_word, startedAt: when, known: schemas/* array */.YOg(rotation_record_word) });
const auditLine = schemas/* object */.Ikc({
    sequence: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    at: when,
    run: rotation_record_word,
    from: rotation_record_word,
    to: rotation_record_word,
    ids: schemas/* array */.YOg(rotation_record_word),
    previous: schemas/* string */.YjP(),
    hash: rotation_record_word,
});
const rotation_record_schema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    phase: schemas/* enum */.k5n(["idle", "intent", "staged", "verified", "promoted", "draining", "revoked"]),
    current: schemas/* optional */.lqM(held),
    attempt: schemas/* optional */.lqM(attempt),
    next: schemas/* optional */.lqM(next),
    retiree: schemas/* optional */.lqM(retiree),
    previous: schemas/* optional */.lqM(schemas/* object */.Ikc({ id: rotation_record_word, slot })),
    lease: schemas/* optional */.lqM(schemas/* object */.Ikc({ run: rotation_record_word, until: when })),
    audit: schemas/* optional */.lqM(auditLine),
});
function parseRotationRecord(text, where) {
    const result = rotation_record_schema.safeParse(parsed(text));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new build_model/* Failure */.HR({
        code: "rotation-record-invalid",
        what: "The record of a rotation cannot be read",
        where,
        why: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it has another shape"}.`,
        fix: "put back the last value that a run printed; it holds no secret. Never delete it while a rotation is under way.",
    });
}
function parseAudit(text, where) {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
        if (line.trim() === "")
            return [];
        const result = auditLine.safeParse(parsed(line));
        if (result.success)
            return [result.data];
        throw new build_model/* Failure */.HR({
            code: "rotation-audit-invalid",
            what: "A line is not one of a rotation's audit",
            where: `${where}:${index + 1}`,
            why: `${result.error.issues[0]?.path.join(".") ?? ""}: it has another shape.`,
            fix: "give the files that runs have left in their `audit-path`, as they are.",
        });
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/inputs/index.js




































/***/ }),

/***/ 88325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ fieldsOn),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   pf: () => (/* binding */ defineInputs)
/* harmony export */ });
function defineInputs(set) {
    return { renamed: {}, ...set };
}
function kebab(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function fieldsOn(set, surface) {
    return Object.entries(set.fields)
        .filter(([, field]) => field.surfaces.includes(surface))
        .map(([key, field]) => [kebab(key), field]);
}


/***/ }),

/***/ 51410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate) }))
        .sort((left, right) => left.edits - right.edits);
    const best = ranked[0];
    if (best === undefined)
        return undefined;
    return best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
function didYouMean(word, known) {
    const near = nearest(word, known);
    return near === undefined ? `use one of: ${known.join(", ")}.` : `write \`${near}\`.`;
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ planInputs)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./build/inputs/acceptances.js

const entry = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP({ error: "`id` is missing" })
        .check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: "`id` is no claim's id" })),
    reason: schemas/* string */.YjP({ error: "`reason` is missing" }).check(schemas/* refine */.YPB((text) => text.trim() !== "", { error: "`reason` is empty" }), api/* _maxLength */.Eb(1_000, { error: "`reason` is longer than 1,000 characters" })),
    until: iso/* date */.p6({ error: "`until` is missing or no date (YYYY-MM-DD)" }),
}, { error: "only `id`, `reason` and `until` have a meaning" });
const acceptances = {
    description: "Claims to live with: each with its `id`, a `reason`, and the last day (`until`) on which that holds.",
    schema: schemas/* readonly */.tBZ(schemas/* array */.YOg(entry)),
    fromText: (text) => text,
    expects: "a list of entries with `id`, `reason` and `until`",
    required: false,
    fallback: [],
    example: "[{ id: c-1a2b3c4d, reason: No client sends it., until: 2027-03-31 }]",
    values: undefined,
    surfaces: ["config"],
    actionDefault: undefined,
};

// EXTERNAL MODULE: ./build/inputs/common.js
var common = __webpack_require__(50907);
// EXTERNAL MODULE: ./build/inputs/field.js
var field = __webpack_require__(86484);
// EXTERNAL MODULE: ./build/inputs/input-set.js
var input_set = __webpack_require__(88325);
;// CONCATENATED MODULE: ./build/inputs/plan.js




const planInputs = (0,input_set/* defineInputs */.pf)({
    name: "plan",
    summary: "Reads the event, the labels and the changed files, and says which engines should run.",
    fields: {
        label: common/* label */.Pf,
        drafts: common/* drafts */.zL,
        shards: (0,field/* natural */.c4)({
            description: "On how many machines the mutants of `tests` are tried. Left out: one for every twenty changed code files, at most 8.",
            example: "4",
            surfaces: ["action", "config"],
        }),
        accept: acceptances,
        githubToken: common/* githubToken */.bU,
    },
    outputs: {
        run: "`true` when there is something to report.",
        engines: 'Engines to run, as JSON: `["contract"]`.',
        skipped: "Engines that were asked for and that the change does not concern, as JSON.",
        shards: 'In how many parts each engine runs, as JSON: `{"tests":["1/2","2/2"]}`.',
        reason: "The decision in one sentence.",
        "pull-request": "Number of the pull request.",
        "base-ref": "Commit before the change.",
        "head-ref": "Commit after the change.",
        fork: "`true` when the change comes from another repository.",
    },
});


/***/ })

};
