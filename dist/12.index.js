export const id = 12;
export const ids = [12];
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90193);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10472);
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
        return { report: (0,_flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedReport */ .kS)(engine, error, { ...task, startedAt }), failure: error };
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
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25192);
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
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   kS: () => (/* binding */ failedReport)
/* harmony export */ });
/* unused harmony export noSpend */
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25192);

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
