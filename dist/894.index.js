export const id = 894;
export const ids = [894];
export const modules = {

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/flow/redact.js
var redact = __webpack_require__(2280);
// EXTERNAL MODULE: ./build/inputs/index.js + 13 modules
var build_inputs = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/model/index.js + 4 modules
var model = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/flow/stand-in-report.js
var stand_in_report = __webpack_require__(4508);
;// CONCATENATED MODULE: ./build/flow/gather.js



const reportName = /(?:^|\/)report-[a-z]+\.json$/;
const mostFiles = 64;
async function gatherReports({ files, clock }, wanted) {
    const paths = (await files.list(wanted.folder)).filter((path) => reportName.test(path));
    if (paths.length > mostFiles)
        throw tooMany(wanted.folder, paths.length);
    const found = new Map();
    for (const path of paths) {
        const where = `${wanted.folder}/${path}`;
        const report = (0,build_inputs/* parseReport */.MM)((await readBounded(files, where)) ?? "", where);
        if (report.head !== wanted.head)
            throw foreignHead(where, report.head, wanted.head);
        if (found.has(report.engine))
            throw twice(where, report.engine);
        found.set(report.engine, report);
    }
    for (const engine of wanted.skipped) {
        if (!found.has(engine)) {
            found.set(engine, (0,stand_in_report/* skippedReport */.VY)(engine, { ...wanted, startedAt: clock.now() }));
        }
    }
    for (const engine of wanted.expected) {
        if (!found.has(engine))
            found.set(engine, missingReport(engine, wanted, clock));
    }
    return model/* engineNames */.Ry.flatMap((engine) => found.get(engine) ?? []);
}
function readBounded(files, path) {
    return files.read(path, { maxBytes: build_inputs/* reportLimits */.ny.bytes });
}
function missingReport(engine, { base, head }, clock) {
    const failure = new model/* Failure */.HR({
        code: "report-missing",
        what: "The engine left no report",
        where: `job ${engine}`,
        why: "Its job was canceled, ran out of time, or stopped before it could write one.",
        fix: "open the job's log, and run it again.",
    });
    return (0,stand_in_report/* failedReport */.kS)(engine, failure, { base, head, startedAt: clock.now() });
}
function tooMany(where, count) {
    return new model/* Failure */.HR({
        code: "report-invalid",
        what: "There are too many reports",
        where,
        why: `${count} files look like reports; at most ${mostFiles} are read.`,
        fix: "download only the artifacts that this run's engines left.",
    });
}
function foreignHead(where, found, wanted) {
    return new model/* Failure */.HR({
        code: "report-foreign",
        what: "A report is about another commit",
        where,
        why: `It says ${found.slice(0, 40)}, this run is about ${wanted}.`,
        fix: "run the workflow again, so that every job sees the same commit.",
    });
}
function twice(where, engine) {
    return new model/* Failure */.HR({
        code: "report-invalid",
        what: `There is more than one report of ${engine}`,
        where,
        why: "It cannot be told which one counts.",
        fix: "let each engine write one `report-NAME.json` for a run.",
    });
}

// EXTERNAL MODULE: ./build/flow/publish.js
var publish = __webpack_require__(4790);
// EXTERNAL MODULE: ./build/flow/plan.js + 1 modules
var flow_plan = __webpack_require__(5307);
;// CONCATENATED MODULE: ./build/flow/subject.js


async function findSubject(event, number, settingsAt, forge) {
    const found = await findPullRequest(event, number, forge);
    if (found === undefined)
        return undefined;
    const settings = await settingsAt(found.base.sha);
    const plan = await (0,flow_plan/* planFor */.bJ)(found, settings, () => forge.changedPaths(found.number));
    return {
        pullRequest: found.number,
        base: found.base.sha,
        head: found.head.sha,
        expected: plan.engines,
        skipped: plan.skipped,
    };
}
async function findPullRequest(event, number, forge) {
    if (number !== undefined)
        return forge.pullRequest(number);
    if (event.kind === "pull-request")
        return ofEvent(event.payload, forge);
    if (event.kind === "workflow-run")
        return ofRun(event.payload, forge);
    throw new model/* Failure */.HR({
        code: "event-foreign",
        what: "There is no pull request to report to",
        where: `event \`${event.name}\``,
        why: "Only `pull_request` and `workflow_run` events lead to one.",
        fix: "give its number as `pull-request`.",
    });
}
async function ofEvent({ pull_request: pull }, forge) {
    const now = await forge.pullRequest(pull.number);
    return now.open && now.head.sha === pull.head.sha ? now : undefined;
}
async function ofRun({ workflow_run: run }, forge) {
    const { head_repository: repository, head_branch: branch, head_sha: sha } = run;
    if (run.event !== "pull_request" || repository === null || branch === null)
        return undefined;
    const candidates = await forge.pullRequestsFrom(repository.owner.login, branch);
    return candidates.find((candidate) => candidate.open && candidate.head.sha === sha);
}

// EXTERNAL MODULE: ./build/report/index.js + 24 modules
var report = __webpack_require__(472);
// EXTERNAL MODULE: ./build/actions/job.js + 1 modules
var actions_job = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/actions/report.js







async function run(env) {
    const job = (0,actions_job/* openJob */.Iv)(env);
    const { workflow } = job;
    const inputs = (0,build_inputs/* readInputs */.Ko)(build_inputs/* reportInputs */.eP, [job.given]);
    const forge = await job.forge(inputs.githubToken);
    const settingsAt = async (commit) => (0,build_inputs/* readInputs */.Ko)(build_inputs/* planInputs */.Zp, [(await job.configAt(commit, forge)).general]);
    const subject = await findSubject(job.event, inputs.pullRequest, settingsAt, forge);
    if (subject === undefined) {
        actions_job/* log */.Rm.progress("The pull request is closed or has a newer commit; nothing is written.");
        return 0;
    }
    const { base, head, pullRequest } = subject;
    const { expected = subject.expected, skipped = subject.skipped } = inputs;
    const wanted = { folder: inputs.reports, expected, skipped, base, head };
    const secrets = inputs.githubToken === undefined ? [] : [inputs.githubToken];
    const reports = (await gatherReports({ files: actions_job/* files */.aq, clock: actions_job/* clock */.pm }, wanted)).map((report) => (0,redact/* redactReport */.a)(report, secrets));
    workflow.output("verdict", (0,report/* overallVerdict */.Bn)(reports));
    const url = await (0,publish/* publish */.m)({ forge, workflow, log: actions_job/* log */.Rm }, { reports, pullRequest, base, head, notices: [], annotate: false, dryRun: inputs.dryRun });
    workflow.output("comment-url", url ?? "");
    return 0;
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
