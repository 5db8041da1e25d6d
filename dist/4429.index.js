export const id = 4429;
export const ids = [4429];
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

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_acceptance_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98107);
/* harmony import */ var _flow_acceptance_rerun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56687);
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
/* harmony import */ var _flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94508);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48536);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23865);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58497);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31702);
/* harmony import */ var _engine_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81763);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71936);










async function run(env) {
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_9__/* .openJob */ .Iv)(env);
    const { workflow, event } = job;
    const { githubToken, dryRun } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestInputs */ .eT, [job.given]);
    const forge = await job.forge(githubToken);
    if (event.kind === "issue-comment")
        return answer(job, forge, event.payload);
    if (event.kind !== "pull-request")
        throw wrongEvent(workflow.eventName);
    const { number, base, labels } = event.payload.pull_request;
    const config = await job.configAt(base.sha, forge);
    const settings = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .planInputs */ .Zp, [(0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)(job.given, _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .planInputs */ .Zp), config.general]);
    const plan = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planPullRequest */ .KH)(event.payload, settings, () => forge.changedPaths(number));
    _job_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm.progress(plan.reason);
    workflow.output("engines", JSON.stringify(plan.engines));
    if (plan.engines.length + plan.skipped.length === 0)
        return 0;
    const compared = { base: plan.base, head: plan.head };
    const stamped = { ...compared, startedAt: _job_js__WEBPACK_IMPORTED_MODULE_9__/* .clock */ .pm.now() };
    const reports = plan.skipped.map((engine) => (0,_flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedReport */ .V)(engine, stamped));
    for (const engine of plan.engines) {
        _job_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm.progress(`Running ${engine} …`);
        reports.push((await (0,_engine_step_js__WEBPACK_IMPORTED_MODULE_8__/* .runToReport */ .p)(job, engine, await sharedTask(job, engine))).report);
    }
    const pull = { number, labels: labels.map(({ name }) => name) };
    const { notices } = plan;
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_7__/* .conclude */ .E)(job, forge, {
        ...{ ...compared, reports, pull, settings, notices, githubToken, dryRun, history: "off" },
    });
}
async function answer(job, forge, payload) {
    const { workflow } = job;
    const ports = { forge, log: _job_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm, workflow };
    const { thread } = (await (0,_flow_acceptance_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answerComment */ .y)(ports, payload)) ?? {};
    if (thread?.previous === undefined || thread.run === undefined)
        return 0;
    await (0,_flow_acceptance_rerun_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .n)(ports, { run: thread.run, head: thread.previous.head });
    return 0;
}
async function sharedTask(job, engine) {
    const { inputs, task } = _registry_index_js__WEBPACK_IMPORTED_MODULE_6__/* .engines */ .s[engine];
    const config = await job.config();
    return task([(0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)(job.given, inputs), config.section(engine)], job.event);
}
function wrongEvent(name) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
        code: "event-foreign",
        what: "This event is not about a pull request",
        where: `event \`${name}\``,
        why: "Lamplighter's root action looks at pull requests, and at comments on them.",
        fix: "add `on: { pull_request: { types: [labeled, synchronize, opened, reopened] } }`.",
    });
}


/***/ }),

/***/ 98107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerComment)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93854);
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1029);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37616);
/* harmony import */ var _may_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76714);





async function answerComment({ forge, log, workflow }, { action, issue, comment }) {
    const author = comment.user?.login ?? "";
    if (action !== "created" || issue.pull_request === undefined || !(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddressed */ .i)(comment.body)) {
        log.progress("The comment is not for Lamplighter.");
        return undefined;
    }
    if (author === "" || !(await (0,_may_write_js__WEBPACK_IMPORTED_MODULE_4__/* .mayWrite */ .J)(forge, author))) {
        log.progress("The comment's author may not write to this repository; it is ignored.");
        return undefined;
    }
    const read = await (0,_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .readThread */ .n)(forge, issue.number);
    const thread = read instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? undefined : read;
    const commands = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptCommands */ .B)(comment.body);
    await react({ forge, workflow }, comment.id, reactionTo(commands, thread));
    return commands.length === 0 ? undefined : { pullRequest: issue.number, thread };
}
function reactionTo(commands, thread) {
    if (commands.length === 0)
        return "confused";
    if (thread?.previous === undefined)
        return "eyes";
    const shown = new Set((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsShown */ .lG)(thread.previous));
    return commands.every(({ id }) => shown.has((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .Eo)(id))) ? "+1" : "confused";
}
async function react({ forge, workflow }, comment, reaction) {
    try {
        await forge.react(comment, reaction);
    }
    catch (error) {
        if (!(error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.facts.code !== "permission-missing")
            throw error;
        const { what, fix } = error.facts;
        workflow.annotate({ level: "notice", title: `Lamplighter: ${what}`, message: `Fix: ${fix}` });
    }
}


/***/ })

};
