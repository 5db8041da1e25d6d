export const id = 919;
export const ids = [919];
export const modules = {

/***/ 42713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75307);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98634);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71936);



async function run(env) {
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_2__/* .openJob */ .Iv)(env);
    const { workflow, event } = job;
    const first = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planInputs */ .Zp, [job.given]);
    if (event.kind !== "pull-request") {
        workflow.output("run", "false");
        workflow.output("reason", (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noPlan */ .PN)(workflow.eventName));
        _job_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.progress((0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noPlan */ .PN)(workflow.eventName));
        return 0;
    }
    const { pull_request: pull } = event.payload;
    const forge = await job.forge(first.githubToken);
    const config = await job.configAt(pull.base.sha, forge);
    const settings = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planInputs */ .Zp, [job.given, config.general]);
    const plan = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planPullRequest */ .KH)(event.payload, settings, () => forge.changedPaths(pull.number));
    _job_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.progress(plan.reason);
    for (const message of plan.notices) {
        workflow.annotate({ level: "warning", title: "Lamplighter", message });
    }
    workflow.output("run", String(plan.engines.length + plan.skipped.length > 0));
    workflow.output("engines", JSON.stringify(plan.engines));
    workflow.output("skipped", JSON.stringify(plan.skipped));
    workflow.output("shards", JSON.stringify((0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .shardsOf */ .$b)(plan)));
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90193);
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

/***/ 75307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PN: () => (/* binding */ noPlan),
  bJ: () => (/* binding */ planFor),
  KH: () => (/* binding */ planPullRequest),
  $b: () => (/* binding */ shardsOf)
});

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(90193);
// EXTERNAL MODULE: ./build/inputs/index.js + 21 modules
var inputs = __webpack_require__(98634);
// EXTERNAL MODULE: ./build/registry/index.js + 3 modules
var registry = __webpack_require__(25192);
;// CONCATENATED MODULE: ./build/flow/engines-for.js



function askedBy(labels, prefix) {
    const names = labels
        .filter((label) => isOurs(label, prefix))
        .map((label) => label.slice(prefix.length + 1));
    return {
        everything: names.includes(""),
        named: model/* engineNames */.Ry.filter((engine) => names.includes(engine)),
        unknown: names.filter((name) => name !== "" && name !== "accept" && !isEngine(name)),
    };
}
function isOurs(label, prefix) {
    return label === prefix || label.startsWith(`${prefix}:`);
}
function unknownLabelNotice(name, prefix) {
    return `The label \`${prefix}:${name}\` names no engine: ${(0,inputs/* didYouMean */.au)(name, model/* engineNames */.Ry)}`;
}
function isEngine(name) {
    return model/* engineNames */.Ry.includes(name);
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
        skipped: asked.everything ? model/* engineNames */.Ry.filter((engine) => !engines.includes(engine)) : [],
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
    return model/* engineNames */.Ry.filter((engine) => asked.named.includes(engine) || appliesTo(engine, paths));
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
function shardsOf({ engines }) {
    return Object.fromEntries(engines.map((engine) => [engine, ["1/1"]]));
}
function noPlan(eventName) {
    return `Nothing is planned on the event \`${eventName}\`; only \`pull_request\` is served.`;
}


/***/ }),

/***/ 25192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ engines)
});

// EXTERNAL MODULE: ./build/inputs/index.js + 21 modules
var build_inputs = __webpack_require__(98634);
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
                const { runBench } = await Promise.all(/* import() */[__webpack_require__.e(441), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 88165));
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
                const { runContract } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(844), __webpack_require__.e(868), __webpack_require__.e(913), __webpack_require__.e(442), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 99520));
                return runContract(ports, inputs);
            },
        };
    },
};

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
                const { runTests } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(20), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 57730));
                return runTests(ports, inputs);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/registry/index.js



const engines = { contract: contract, tests: tests, bench: bench };


/***/ })

};
