export const id = 429;
export const ids = [429];
export const modules = {

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

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5307);
/* harmony import */ var _flow_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4790);
/* harmony import */ var _flow_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2280);
/* harmony import */ var _flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4357);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6030);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(472);
/* harmony import */ var _engine_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1763);
/* harmony import */ var _engine_steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7798);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1936);










async function run(env) {
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_8__/* .openJob */ .Iv)(env);
    const { workflow, event } = job;
    const { githubToken, dryRun } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestInputs */ .eT, [job.given]);
    if (event.kind !== "pull-request")
        throw wrongEvent(workflow.eventName);
    const forge = await job.forge(githubToken);
    const { number: pullRequest, base } = event.payload.pull_request;
    const config = await job.configAt(base.sha, forge);
    const settings = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .planInputs */ .Zp, [(0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(job.given, _inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .planInputs */ .Zp), config.general]);
    const plan = await (0,_flow_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planPullRequest */ .KH)(event.payload, settings, () => forge.changedPaths(pullRequest));
    _job_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm.progress(plan.reason);
    workflow.output("engines", JSON.stringify(plan.engines));
    if (plan.engines.length + plan.skipped.length === 0)
        return 0;
    const compared = { base: plan.base, head: plan.head, startedAt: _job_js__WEBPACK_IMPORTED_MODULE_8__/* .clock */ .pm.now() };
    const raw = plan.skipped.map((engine) => (0,_flow_stand_in_report_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedReport */ .VY)(engine, compared));
    for (const engine of plan.engines) {
        _job_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm.progress(`Running ${engine} …`);
        raw.push((await (0,_engine_step_js__WEBPACK_IMPORTED_MODULE_6__/* .runToReport */ .pg)(await (0,_engine_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedStep */ .O)(engine, job))).report);
    }
    const reports = raw.map((report) => (0,_flow_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactReport */ .a)(report, [githubToken ?? ""]));
    workflow.output("verdict", (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .overallVerdict */ .Bn)(reports));
    const { notices } = plan;
    const publication = { ...compared, reports, pullRequest, notices, annotate: true, dryRun };
    workflow.output("comment-url", (await (0,_flow_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)({ forge, workflow, log: _job_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm }, publication)) ?? "");
    return (0,_engine_step_js__WEBPACK_IMPORTED_MODULE_6__/* .exitStatus */ .$u)(reports);
}
function wrongEvent(name) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        code: "event-foreign",
        what: "This event is not about a pull request",
        where: `event \`${name}\``,
        why: "Lamplighter's root action looks at pull requests only.",
        fix: "add `on: { pull_request: { types: [labeled, synchronize, opened, reopened] } }`.",
    });
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PN: () => (/* binding */ noPlan),
  bJ: () => (/* binding */ planFor),
  KH: () => (/* binding */ planPullRequest),
  $b: () => (/* binding */ shardsOf)
});

// EXTERNAL MODULE: ./build/model/index.js + 4 modules
var model = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/inputs/index.js + 13 modules
var inputs = __webpack_require__(4357);
;// CONCATENATED MODULE: ./build/flow/engines-for.js


function askedBy(labels, prefix) {
    const names = labels
        .filter((label) => isOurs(label, prefix))
        .map((label) => label.slice(prefix.length + 1));
    return {
        everything: names.includes(""),
        named: model/* engineNames */.Ry.filter((engine) => names.includes(engine)),
        unknown: names.filter((name) => name !== "" && !isEngine(name)),
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
const described = /\.(?:ya?ml|json)$/i;
const neverDescribed = /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|renovate)\.json$|^\.github\//i;
const concerns = {
    contract: (path) => described.test(path) && !neverDescribed.test(path),
};
function appliesTo(engine, paths) {
    return paths.some(concerns[engine]);
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

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6030);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(472);


async function publish(ports, publication) {
    const { workflow } = ports;
    const refused = [];
    const url = await unlessRefused(refused, () => writeComment(ports, publication));
    await unlessRefused(refused, () => writeAnnotations(ports, publication));
    for (const { facts } of refused) {
        workflow.annotate({
            level: "notice",
            title: `Lamplighter: ${facts.what}`,
            message: `${facts.why} Fix: ${facts.fix} The report is in the job summary.`,
        });
    }
    const notices = [
        ...publication.notices,
        ...refused.map(({ facts }) => `${facts.what}. Fix: ${facts.fix}`),
    ];
    await workflow.summary((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({ ...shownTo(workflow, publication), notices }));
    return url;
}
async function unlessRefused(refused, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!(error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.facts.code !== "permission-missing")
            throw error;
        refused.push(error);
        return undefined;
    }
}
async function writeComment({ forge, workflow, log }, publication) {
    const { pullRequest, dryRun } = publication;
    const viewer = await forge.viewer();
    const existing = await forge.comments(pullRequest);
    const previous = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComments */ .D5)(existing, viewer)[0]?.body ?? "");
    const body = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComment */ .wQ)({
        ...shownTo(workflow, publication),
        ...(previous === undefined ? {} : { previous }),
    });
    const plan = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planSticky */ .Xp)(existing, viewer, body);
    const kept = existing.find((comment) => comment.id === plan.id);
    if (dryRun) {
        log.progress(body);
        return kept?.url;
    }
    const written = await carryOut(forge, pullRequest, plan, body);
    for (const id of plan.remove)
        await forge.deleteComment(id);
    if (plan.action === "create")
        await removeRivals(forge, pullRequest, viewer, body);
    return (written ?? kept)?.url;
}
async function carryOut(forge, pullRequest, { action, id }, body) {
    if (action === "create")
        return forge.createComment(pullRequest, body);
    if (action === "update" && id !== undefined)
        return forge.updateComment(id, body);
    return undefined;
}
async function removeRivals(forge, pullRequest, viewer, body) {
    const { remove } = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planSticky */ .Xp)(await forge.comments(pullRequest), viewer, body);
    for (const id of remove)
        await forge.deleteComment(id);
}
async function writeAnnotations({ forge, workflow }, { reports, head, annotate, dryRun }) {
    const { shown, all } = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAnnotations */ .Hp)(reports);
    if (annotate)
        for (const annotation of shown)
            workflow.annotate(annotation);
    const placed = all.flatMap(({ path, line, level, title, message }) => path === undefined ? [] : [{ path, line: line ?? 1, level: checkLevel[level], title, message }]);
    if (all.length <= shown.length || dryRun)
        return;
    await forge.createCheck({
        name: "Lamplighter: all places",
        sha: head,
        conclusion: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .overallVerdict */ .Bn)(reports) === "pass" ? "success" : "neutral",
        title: `${all.length} claims`,
        summary: "Every claim at its place. The comment on the pull request has the proofs.",
        annotations: placed,
    });
}
const checkLevel = { error: "failure", warning: "warning", notice: "notice" };
function shownTo(workflow, { reports, base, head, notices }) {
    const { runUrl, self } = workflow;
    const compared = new Set(reports.filter(hasCompared).map((report) => report.base));
    const [common = base] = compared.size === 1 ? compared : [];
    return {
        reports,
        base: common,
        head,
        notices,
        self,
        ...(runUrl === undefined ? {} : { runUrl }),
    };
}
function hasCompared({ verdict }) {
    return verdict !== "skipped" && verdict !== "error";
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
