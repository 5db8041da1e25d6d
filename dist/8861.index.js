export const id = 8861;
export const ids = [8861];
export const modules = {

/***/ 71936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ clock),
  aq: () => (/* binding */ files),
  Rm: () => (/* binding */ log),
  Iv: () => (/* binding */ openJob)
});

// EXTERNAL MODULE: ./build/adapters/actions-core.js + 4 modules
var actions_core = __webpack_require__(6916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/adapters/actions-workflow.js



function actionsWorkflow(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: runId } = env;
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    return {
        eventName: env["GITHUB_EVENT_NAME"] ?? "",
        event: readEventFile(env["GITHUB_EVENT_PATH"]),
        repository,
        runUrl: server === undefined || runId === undefined
            ? undefined
            : `${server}/${repository}/actions/runs/${runId}`,
        runId: Number(runId ?? 0),
        runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
        ref: env["GITHUB_REF"] ?? "",
        sha: env["GITHUB_SHA"] ?? "",
        workspace: env["GITHUB_WORKSPACE"] ?? ".",
        self: selfCommand(env["GITHUB_ACTION_REPOSITORY"], env["GITHUB_ACTION_REF"]),
        output: actions_core/* setOutput */.uH,
        summary: actions_core/* appendSummary */.fe,
        annotate: actions_core.annotate,
        quote: actions_core/* quote */.hD,
    };
}
function selfCommand(repository, ref) {
    if (repository === undefined || repository === "")
        return "lamplighter";
    return `npx --yes github:${repository}${ref === undefined || ref === "" ? "" : `#${ref}`}`;
}
function readEventFile(path) {
    if (path === undefined || path === "")
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new model/* Failure */.HR({
            code: "event-unreadable",
            what: "The event's payload cannot be read",
            where: `GITHUB_EVENT_PATH=${path}`,
            why: "The file is missing or is not JSON.",
            fix: "run this as a step of a GitHub workflow, or use the command line (`lamplighter --help`).",
        }, error);
    }
}

// EXTERNAL MODULE: ./build/adapters/engine-ports.js + 21 modules
var engine_ports = __webpack_require__(13964);
// EXTERNAL MODULE: ./build/adapters/node-clock.js
var node_clock = __webpack_require__(34574);
// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(28890);
// EXTERNAL MODULE: ./build/flow/local-config.js
var local_config = __webpack_require__(28305);
// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/actions/job.js








const clock = node_clock/* nodeClock */.$;
const files = node_files/* nodeFiles */.k;
const log = stderr_log/* stderrLog */.b;
function openJob(env) {
    const workflow = actionsWorkflow(env);
    return {
        workflow,
        event: (0,inputs/* readEvent */.j_)(workflow.eventName, workflow.event),
        ports: (0,engine_ports/* enginePorts */.r)(workflow.workspace),
        given: (0,inputs/* actionSource */.IQ)(env),
        temporary: env["RUNNER_TEMP"] ?? workflow.workspace,
        config: () => (0,local_config/* localConfig */.a)(files, workflow.workspace),
        configAt: async (commit, forge) => (0,inputs/* readConfig */.Xg)(await forge.file(inputs/* configPath */.eQ, commit)),
        forge: async (token) => {
            if (token !== undefined)
                (0,actions_core/* setSecret */.Pq)(token);
            const { octokitForge } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 68481));
            return octokitForge(token ?? "", workflow.repository, log);
        },
        proposals: async (token) => {
            if (token !== undefined)
                (0,actions_core/* setSecret */.Pq)(token);
            const { octokitProposals } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 68481));
            return octokitProposals(token ?? "", workflow.repository, log);
        },
        store: async (token) => {
            const { dataBranchStore } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 68481));
            return dataBranchStore(token ?? "", workflow.repository, log);
        },
    };
}


/***/ }),

/***/ 48861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/flow/plan.js + 1 modules
var flow_plan = __webpack_require__(75307);
;// CONCATENATED MODULE: ./build/flow/shards.js
const filesForOneMachine = 20;
const mostMachines = 8;
const code = /\.[cm]?[jt]sx?$/;
const tests = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.\-_](?:test|spec)\.[cm]?[jt]sx?$/;
function shardsOf(engines, changedPaths, asked) {
    const sources = changedPaths.filter((path) => code.test(path) && !tests.test(path));
    const needed = Math.ceil(sources.length / filesForOneMachine);
    const count = asked ?? Math.min(mostMachines, Math.max(1, needed));
    const parts = (of) => Array.from({ length: of }, (_, at) => `${at + 1}/${of}`);
    return Object.fromEntries(engines.map((engine) => [engine, parts(engine === "tests" ? count : 1)]));
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/actions/job.js + 1 modules
var actions_job = __webpack_require__(71936);
;// CONCATENATED MODULE: ./build/actions/plan.js




async function run(env) {
    const job = (0,actions_job/* openJob */.Iv)(env);
    const { workflow, event } = job;
    const first = (0,inputs/* readInputs */.Ko)(inputs/* planInputs */.Zp, [job.given]);
    if (event.kind !== "pull-request") {
        workflow.output("run", "false");
        workflow.output("reason", (0,flow_plan/* noPlan */.PN)(workflow.eventName));
        actions_job/* log */.Rm.progress((0,flow_plan/* noPlan */.PN)(workflow.eventName));
        return 0;
    }
    const { pull_request: pull } = event.payload;
    const forge = await job.forge(first.githubToken);
    const config = await job.configAt(pull.base.sha, forge);
    const settings = (0,inputs/* readInputs */.Ko)(inputs/* planInputs */.Zp, [job.given, config.general]);
    let asked;
    const changedPaths = () => (asked ??= forge.changedPaths(pull.number));
    const plan = await (0,flow_plan/* planPullRequest */.KH)(event.payload, settings, changedPaths);
    const { shards } = settings;
    const countsFiles = shards === undefined && plan.engines.includes("tests");
    const paths = countsFiles ? await changedPaths() : [];
    actions_job/* log */.Rm.progress(plan.reason);
    for (const message of plan.notices) {
        workflow.annotate({ level: "warning", title: "Lamplighter", message });
    }
    workflow.output("run", String(plan.engines.length + plan.skipped.length > 0));
    workflow.output("engines", JSON.stringify(plan.engines));
    workflow.output("skipped", JSON.stringify(plan.skipped));
    workflow.output("shards", JSON.stringify(shardsOf(plan.engines, paths, shards)));
    workflow.output("reason", plan.reason);
    workflow.output("pull-request", String(plan.pullRequest));
    workflow.output("base-ref", plan.base);
    workflow.output("head-ref", plan.head);
    workflow.output("fork", String(plan.fork));
    return 0;
}


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
function errorMessage(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}


/***/ }),

/***/ 37111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23865);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6225);




const defaultMaxBytes = 256 * 1024 * 1024;
const nodeFiles = {
    read: async (path, { maxBytes = defaultMaxBytes } = {}) => {
        const info = await absentAsUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
        if (info === undefined)
            return undefined;
        if (!info.isFile())
            throw unreadable(path, "It is not a file.", "give the path of a file.");
        if (info.size > maxBytes) {
            throw unreadable(path, `It holds ${info.size} bytes; at most ${maxBytes} are read.`, "split the file, or leave parts out that are not needed.");
        }
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    },
    write: async (path, text) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const half = `${path}.${process.pid}.half`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(half, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(half, path);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(half, { force: true });
            throw error;
        }
    },
    list: async (folder) => {
        const entries = await absentAsUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }));
        return (entries ?? [])
            .filter((entry) => entry.isFile())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"))
            .sort();
    },
};
async function absentAsUndefined(wanted) {
    try {
        return await wanted;
    }
    catch (error) {
        if (isAbsence((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)))
            return undefined;
        throw error;
    }
}
function isAbsence(code) {
    return code === "ENOENT" || code === "ENOTDIR";
}
function unreadable(path, why, fix) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "file-unreadable",
        what: "A file cannot be read",
        where: path,
        why,
        fix,
    });
}


/***/ }),

/***/ 28305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ localConfig)
/* harmony export */ });
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48536);

async function localConfig(files, folder) {
    return (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(await files.read(`${folder}/${_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .eQ}`));
}


/***/ }),

/***/ 75307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PN: () => (/* binding */ noPlan),
  bJ: () => (/* binding */ planFor),
  KH: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/registry/index.js + 5 modules
var registry = __webpack_require__(58497);
;// CONCATENATED MODULE: ./build/flow/engines-for.js



function askedBy(labels, prefix) {
    const names = labels
        .filter((label) => isOurs(label, prefix))
        .map((label) => label.slice(prefix.length + 1));
    return {
        everything: names.includes(""),
        named: model/* changeEngines */.Mh.filter((engine) => names.includes(engine)),
        unknown: names.filter((name) => name !== "" && name !== "accept" && !isEngine(name)),
    };
}
function isOurs(label, prefix) {
    return label === prefix || label.startsWith(`${prefix}:`);
}
function unknownLabelNotice(name, prefix) {
    return `The label \`${prefix}:${name}\` names no engine: ${(0,inputs/* didYouMean */.au)(name, model/* changeEngines */.Mh)}`;
}
function isEngine(name) {
    return model/* changeEngines */.Mh.includes(name);
}
function appliesTo(engine, paths) {
    const { concerns } = registry/* engines */.s[engine];
    return concerns !== undefined && paths.some(concerns);
}

;// CONCATENATED MODULE: ./build/flow/plan.js


const pushes = ["opened", "reopened", "synchronize", "ready_for_review"];
async function planPullRequest({ action, label, pull_request: pull }, settings, changedPaths) {
    const subject = fromPayload(pull);
    if (action === "labeled" && !isOurs(label?.name ?? "", settings.label)) {
        return idle(subject, "The label that was added is not for Lamplighter.");
    }
    if (action !== "labeled" && !pushes.includes(action)) {
        return idle(subject, `Nothing is done on \`${action}\`.`);
    }
    return planFor(subject, settings, changedPaths);
}
async function planFor(pull, { label, drafts }, changedPaths) {
    const asked = askedBy(pull.labels, label);
    if (!pull.open)
        return idle(pull, "The pull request is closed.");
    if (!asked.everything && asked.named.length === 0 && asked.unknown.length === 0) {
        return idle(pull, `The pull request has no label \`${label}\`.`);
    }
    if (pull.draft && !drafts)
        return idle(pull, draftReason);
    const engines = await choose(asked, changedPaths);
    return {
        ...idle(pull, reasonFor(engines)),
        engines,
        skipped: asked.everything ? model/* changeEngines */.Mh.filter((engine) => !engines.includes(engine)) : [],
        notices: asked.unknown.map((name) => unknownLabelNotice(name, label)),
    };
}
const draftReason = "The pull request is a draft; it is looked at when it is ready for review (`drafts: true` changes that).";
function reasonFor(engines) {
    return engines.length === 0
        ? "No engine applies to the files that changed."
        : `Labels ask for: ${engines.join(", ")}.`;
}
async function choose(asked, changedPaths) {
    if (!asked.everything)
        return asked.named;
    const paths = await changedPaths();
    return model/* changeEngines */.Mh.filter((engine) => asked.named.includes(engine) || appliesTo(engine, paths));
}
function idle({ number, base, head }, reason) {
    return {
        engines: [],
        skipped: [],
        notices: [],
        reason,
        pullRequest: number,
        base: base.sha,
        head: head.sha,
        fork: head.repository !== base.repository,
    };
}
function fromPayload(pull) {
    const { base, head } = pull;
    return {
        number: pull.number,
        draft: pull.draft ?? false,
        open: pull.state === "open",
        labels: pull.labels.map((label) => label.name),
        base: { sha: base.sha, ref: base.ref, repository: base.repo?.full_name ?? "" },
        head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name },
    };
}
function noPlan(eventName) {
    return `Nothing is planned on the event \`${eventName}\`; only \`pull_request\` is served.`;
}


/***/ }),

/***/ 58497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ engines)
});

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var build_inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/registry/bench.js

const code = /\.(?:[cm]?[jt]sx?|json|py|go|rs|java|kt|cs|c|cc|cpp|h|rb|php|wasm)$/i;
const bench = {
    inputs: build_inputs/* benchInputs */.oL,
    concerns: (path) => code.test(path),
    examples: [
        "lamplighter bench --base main",
        "lamplighter bench --base ../before --head . --files 'bench/**/*.bench.ts'",
        "lamplighter bench --base main --command 'node cli.js --version'",
        "lamplighter bench --base main --serve 'node server.js' --requests 'GET /products'",
        "lamplighter bench --base main --build 'npm ci && npm run build' --sizes 'dist/**/*.js'",
    ],
    task: (sources, event) => {
        const { reportPath, gate, ...settings } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* benchInputs */.oL, sources);
        const { inputs, names } = (0,build_inputs/* completeBenchInputs */.R6)(settings, event);
        return {
            base: names?.base ?? inputs.base ?? "none",
            head: names?.head ?? inputs.head ?? ".",
            reportPath,
            gate,
            run: async (ports) => {
                const { runBench } = await Promise.all(/* import() */[__webpack_require__.e(8441), __webpack_require__.e(5372)]).then(__webpack_require__.bind(__webpack_require__, 15372));
                return runBench(ports, inputs, names);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/registry/contract.js

const described = /\.(?:ya?ml|json|graphqls?|gql)$/i;
const neverDescribed = /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|renovate)\.json$|^\.github\//i;
const contract = {
    inputs: build_inputs/* contractInputs */.UM,
    concerns: (path) => described.test(path) && !neverDescribed.test(path),
    examples: [
        "lamplighter contract --base old/openapi.yaml --head openapi.yaml",
        "lamplighter contract --base-ref main --spec openapi.yaml",
        "lamplighter contract --base-ref main --fail-on never --json",
    ],
    task: (sources, event) => {
        const { reportPath, gate, ...settings } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* contractInputs */.UM, sources);
        const inputs = (0,build_inputs/* completeContractInputs */.Nm)(settings, event);
        return {
            base: inputs.baseRef ?? inputs.base ?? "none",
            head: inputs.headRef ?? inputs.head ?? "none",
            reportPath,
            gate,
            run: async (ports) => {
                const { runContract } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2589), __webpack_require__.e(7249), __webpack_require__.e(7913), __webpack_require__.e(1830), __webpack_require__.e(7394)]).then(__webpack_require__.bind(__webpack_require__, 97394));
                return runContract(ports, inputs);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/registry/research.js

const onPullRequest = 5;
const research = {
    inputs: build_inputs/* researchInputs */.RO,
    examples: [
        "lamplighter research --project .",
        "lamplighter research --project . --evidence-path research.json --previous research.json",
        "lamplighter research --only hotspots --files 'src/**'",
    ],
    task: (sources, event) => {
        const { reportPath, gate, ...inputs } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* researchInputs */.RO, sources);
        const pull = event?.kind === "pull-request" ? event.payload.pull_request : undefined;
        return {
            base: pull?.base.sha ?? "none",
            head: pull?.head.sha ?? "HEAD",
            reportPath,
            gate,
            run: async (ports) => {
                const { runResearch } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(714), __webpack_require__.e(5942), __webpack_require__.e(3007), __webpack_require__.e(9477)]).then(__webpack_require__.bind(__webpack_require__, 59477));
                if (pull === undefined)
                    return runResearch(ports, inputs);
                const { base, head } = pull;
                const from = (await ports.git.mergeBase(base.sha, head.sha)) ?? base.sha;
                const changed = (await ports.git.changed(from, head.sha)).map(({ path }) => path);
                const findings = inputs.findings ?? onPullRequest;
                const report = await runResearch(ports, { ...inputs, findings, changed });
                return { ...report, base: base.sha, head: head.sha };
            },
        };
    },
};

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/registry/rotate.js


const rotate = {
    inputs: build_inputs/* rotateInputs */.fq,
    examples: [
        "lamplighter rotate --config .github/lamplighter.yml --dry-run",
        "lamplighter rotate --now WEBHOOK_SECRET --no-overlap",
        "lamplighter rotate --mode watch --environment production",
    ],
    task: (sources) => {
        const { reportPath, gate, ...inputs } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* rotateInputs */.fq, sources);
        return {
            base: inputs.repository ?? "this repository",
            head: inputs.mode,
            reportPath,
            gate,
            run: async (ports) => {
                const { runRotate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6192)]).then(__webpack_require__.bind(__webpack_require__, 76192));
                return runRotate(ports, await withConfig(ports, inputs, sources));
            },
        };
    },
};
async function withConfig({ files }, inputs, sources) {
    if (inputs.config === build_inputs/* configPath */.eQ)
        return inputs;
    const text = await files.read(inputs.config);
    if (text === undefined)
        throw missing(inputs.config);
    const section = (await (0,build_inputs/* readConfig */.Xg)(text, inputs.config)).section("rotate");
    const given = sources.filter(({ surface }) => surface !== "config");
    return (0,build_inputs/* readInputs */.Ko)(build_inputs/* rotateInputs */.fq, [...given, section]);
}
function missing(path) {
    return new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such file",
        where: path,
        why: "No file has this path.",
        fix: "give the configuration file whose section `rotate` says what to rotate.",
    });
}

;// CONCATENATED MODULE: ./build/registry/tests.js

const tests = {
    inputs: build_inputs/* testsInputs */.ve,
    examples: [
        "lamplighter tests --project . --base-ref main",
        "lamplighter tests --project . --files 'src/pricing/*.ts' --budget-seconds 120 --write",
        "lamplighter tests --project . --prove 0a1b2c3d4e5f --proposed report-tests.json",
    ],
    task: (sources, event) => {
        const { reportPath, gate, ...settings } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* testsInputs */.ve, sources);
        const pull = event?.kind === "pull-request" ? event.payload.pull_request : undefined;
        const inputs = {
            ...settings,
            ...(pull === undefined
                ? {}
                : {
                    baseRef: settings.baseRef ?? pull.base.sha,
                    headRef: settings.headRef ?? pull.head.sha,
                }),
        };
        return {
            base: inputs.baseRef ?? "none",
            head: inputs.headRef ?? "none",
            reportPath,
            gate,
            run: async (ports) => {
                const { runTests } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(714), __webpack_require__.e(5942), __webpack_require__.e(3007), __webpack_require__.e(4660)]).then(__webpack_require__.bind(__webpack_require__, 94660));
                return runTests(ports, inputs);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/registry/index.js





const engines = {
    contract: contract,
    tests: tests,
    bench: bench,
    research: research,
    rotate: rotate,
};


/***/ })

};
