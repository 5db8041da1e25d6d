export const id = 7012;
export const ids = [7012];
export const modules = {

/***/ 81763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runEngineStep),
/* harmony export */   p: () => (/* binding */ runToReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _flow_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32280);
/* harmony import */ var _flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94508);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23865);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93854);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71936);






async function runEngineStep(job, engine, task) {
    const { report, failure } = await runToReport(job, engine, task);
    await leave(job, task, report);
    if (failure !== undefined)
        throw failure;
    const status = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$u)(report.verdict);
    return task.gate || status === 2 ? status : 0;
}
async function runToReport(job, engine, task) {
    const startedAt = _job_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm.now();
    try {
        return { report: await task.run(job.ports) };
    }
    catch (error) {
        if (!(error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            throw error;
        return { report: (0,_flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedReport */ .k)(engine, error, { ...task, startedAt }), failure: error };
    }
}
async function leave({ workflow, temporary }, task, raw) {
    const report = (0,_flow_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactReport */ .a)(raw, []);
    const path = task.reportPath ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, "lamplighter", `report-${report.engine}.json`);
    await _job_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .aq.write(path, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)([report]));
    workflow.output("verdict", report.verdict);
    workflow.output("report-path", path);
    const sarif = `${path.replace(/\.json$/, "")}.sarif`;
    await _job_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .aq.write(sarif, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSarif */ .WH)([report]));
    workflow.output("sarif-path", sarif);
    if (report.bump !== undefined)
        workflow.output("bump", report.bump);
    for (const { name, value } of report.metrics) {
        if (/^[a-z-]+$/.test(name))
            workflow.output(name, String(value));
    }
    const { base, head } = report;
    const { self, runUrl } = workflow;
    if (task.gate) {
        for (const annotation of (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAnnotations */ .Hp)([report]).shown)
            workflow.annotate(annotation);
    }
    await workflow.summary((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .Br)({
        reports: [report],
        base,
        head,
        self,
        ...(runUrl === undefined ? {} : { runUrl }),
    }));
}


/***/ }),

/***/ 87012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineAction: () => (/* binding */ engineAction)
/* harmony export */ });
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58497);
/* harmony import */ var _engine_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81763);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71936);



function engineAction(engine) {
    return {
        run: async (env) => {
            const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_2__/* .openJob */ .Iv)(env);
            const config = await job.config();
            const task = _registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s[engine].task([job.given, config.section(engine)], job.event);
            return (0,_engine_step_js__WEBPACK_IMPORTED_MODULE_1__/* .runEngineStep */ .i)(job, engine, task);
        },
    };
}


/***/ }),

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

/***/ 32280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactReport)
/* harmony export */ });
const mask = "***";
const tokenShapes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g;
function redactReport(report, secrets) {
    const known = secrets.filter((secret) => secret.length >= 8);
    return redactValue(report, (text) => known.reduce((rest, secret) => rest.replaceAll(secret, mask), text).replace(tokenShapes, mask));
}
function redactValue(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redact)]));
}


/***/ }),

/***/ 94508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ skippedReport),
/* harmony export */   k: () => (/* binding */ failedReport)
/* harmony export */ });
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58497);

const noSpend = {
    seconds: 0,
    cpuSeconds: 0,
    modelCalls: 0,
    tokens: 0,
    usd: 0,
    apiCalls: 0,
};
function failedReport(engine, { facts }, compared) {
    const why = `${facts.why} Fix: ${facts.fix}`;
    return emptyReport(engine, compared, {
        verdict: "error",
        headline: `${facts.what} (${facts.where}).`,
        notChecked: [{ what: `everything in ${engine}`, why }],
    });
}
function skippedReport(engine, compared) {
    return emptyReport(engine, compared, {
        verdict: "skipped",
        headline: _registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s[engine].concerns === undefined
            ? "It runs where its own label asks for it."
            : "None of the changed files concerns it.",
        notChecked: [],
    });
}
function emptyReport(engine, { base, head, startedAt }, said) {
    return {
        schemaVersion: 1,
        engine,
        ...said,
        claims: [],
        metrics: [],
        notes: [],
        proposals: [],
        spend: noSpend,
        base,
        head,
        startedAt: startedAt.toISOString(),
    };
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
