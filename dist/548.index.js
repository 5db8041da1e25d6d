export const id = 548;
export const ids = [548];
export const modules = {

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1763);
/* harmony import */ var _engine_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);



async function run(env) {
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_2__/* .openJob */ .Iv)(env);
    return (0,_engine_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runEngineStep */ .i9)(job, await _engine_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .engineSteps */ .Q.contract(job, job.given));
}


/***/ }),

/***/ 1763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   i9: () => (/* binding */ runEngineStep),
/* harmony export */   pg: () => (/* binding */ runToReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _flow_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2280);
/* harmony import */ var _flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6030);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(472);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1936);






async function runEngineStep(job, step) {
    const { report, failure } = await runToReport(step);
    await leave(job, step, report);
    if (failure !== undefined)
        throw failure;
    return exitStatus([report]);
}
async function runToReport(step) {
    const startedAt = _job_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm.now();
    try {
        return { report: await step.run() };
    }
    catch (error) {
        if (!(error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            throw error;
        return { report: (0,_flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedReport */ .kS)(step.engine, error, { ...step, startedAt }), failure: error };
    }
}
function exitStatus(reports) {
    const verdict = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .overallVerdict */ .Bn)(reports);
    return verdict === "error" ? 2 : verdict === "fail" ? 1 : 0;
}
async function leave({ workflow, temporary }, step, raw) {
    const report = (0,_flow_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactReport */ .a)(raw, []);
    const path = step.reportPath ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, "lamplighter", `report-${step.engine}.json`);
    await _job_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .aq.write(path, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)([report]));
    workflow.output("verdict", report.verdict);
    workflow.output("report-path", path);
    for (const { name, value } of report.metrics) {
        if (/^[a-z-]+$/.test(name))
            workflow.output(name, String(value));
    }
    const { base, head } = report;
    const { self, runUrl } = workflow;
    for (const annotation of (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAnnotations */ .Hp)([report]).shown)
        workflow.annotate(annotation);
    await workflow.summary((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .Br)({
        reports: [report],
        base,
        head,
        self,
        ...(runUrl === undefined ? {} : { runUrl }),
    }));
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sharedStep),
/* harmony export */   Q: () => (/* binding */ engineSteps)
/* harmony export */ });
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4357);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1936);


const engineSteps = {
    contract: async (job, given) => {
        const config = await job.config();
        const { reportPath, ...settings } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .contractInputs */ .UM, [
            given,
            config.section("contract"),
        ]);
        const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .completeContractInputs */ .Nm)(settings, job.event);
        return {
            engine: "contract",
            base: inputs.baseRef ?? inputs.base ?? "none",
            head: inputs.headRef ?? inputs.head ?? "none",
            reportPath,
            run: async () => {
                const { runContract } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(844), __webpack_require__.e(952), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 6616));
                return runContract({ files: _job_js__WEBPACK_IMPORTED_MODULE_1__/* .files */ .aq, git: job.git, clock: _job_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm, log: _job_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm }, inputs);
            },
        };
    },
};
function sharedStep(engine, job) {
    return engineSteps[engine](job, (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(job.given, { contract: _inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .contractInputs */ .UM }[engine]));
}


/***/ }),

/***/ 2280:
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

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   kS: () => (/* binding */ failedReport)
/* harmony export */ });
/* unused harmony export noSpend */
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
        headline: "None of the changed files concerns it.",
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


/***/ })

};
