export const id = 4147;
export const ids = [4147];
export const modules = {

/***/ 64147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/flow/gather.js
var gather = __webpack_require__(59630);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/flow/plan.js + 1 modules
var flow_plan = __webpack_require__(75307);
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
        labels: found.labels,
        fork: plan.fork,
    };
}
async function findPullRequest(event, number, forge) {
    if (number !== undefined)
        return forge.pullRequest(number);
    if (event.kind === "pull-request")
        return ofEvent(event.payload, forge);
    if (event.kind === "workflow-run")
        return ofRun(event.payload, forge);
    if (event.kind === "issue-comment")
        return ofComment(event.payload, forge);
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
async function ofComment({ issue }, forge) {
    const found = await forge.pullRequest(issue.number);
    return found.open ? found : undefined;
}
async function ofRun({ workflow_run: run }, forge) {
    const { head_repository: repository, head_branch: branch, head_sha: sha } = run;
    if (run.event !== "pull_request" || repository === null || branch === null)
        return undefined;
    const candidates = await forge.pullRequestsFrom(repository.owner.login, branch);
    return candidates.find((candidate) => candidate.open && candidate.head.sha === sha);
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var build_inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/actions/conclude.js + 2 modules
var conclude = __webpack_require__(31702);
// EXTERNAL MODULE: ./build/actions/job.js + 1 modules
var actions_job = __webpack_require__(71936);
;// CONCATENATED MODULE: ./build/actions/report.js





async function run(env) {
    const job = (0,actions_job/* openJob */.Iv)(env);
    const { reports: folder, githubToken, dryRun, ...inputs } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* reportInputs */.eP, [job.given]);
    const forge = await job.forge(githubToken);
    const settingsAt = async (commit) => (0,build_inputs/* readInputs */.Ko)(build_inputs/* planInputs */.Zp, [
        (0,build_inputs/* only */.j6)(job.given, build_inputs/* planInputs */.Zp),
        (await job.configAt(commit, forge)).general,
    ]);
    const subject = await findSubject(job.event, inputs.pullRequest, settingsAt, forge);
    if (subject === undefined) {
        actions_job/* log */.Rm.progress("The pull request is closed or has a newer commit; nothing is written.");
        return 0;
    }
    const { base, head, pullRequest, labels, fork } = subject;
    const history = fork ? "off" : inputs.history;
    if (fork && inputs.history === "only")
        return 0;
    const { expected = subject.expected, skipped = subject.skipped } = inputs;
    const wanted = { folder, expected, skipped, base, head };
    return (0,conclude/* conclude */.E)(job, forge, {
        reports: await (0,gather/* gatherReports */.H)({ files: actions_job/* files */.aq, clock: actions_job/* clock */.pm }, wanted),
        pull: { number: pullRequest, labels },
        ...{ base, head, settings: await settingsAt(base), notices: [], githubToken, dryRun, history },
    });
}


/***/ }),

/***/ 59630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gatherReports)
/* harmony export */ });
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48536);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23865);
/* harmony import */ var _acceptance_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14613);
/* harmony import */ var _stand_in_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94508);




const reportName = /(?:^|\/)report-[a-z]+\.json$/;
const mostFiles = 64;
async function gatherReports({ files, clock }, wanted) {
    const paths = (await files.list(wanted.folder)).filter((path) => reportName.test(path));
    if (paths.length > mostFiles)
        throw tooMany(wanted.folder, paths.length);
    const found = new Map();
    for (const path of paths) {
        const where = `${wanted.folder}/${path}`;
        const report = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReport */ .MM)((await readBounded(files, where)) ?? "", where);
        if (report.head !== wanted.head)
            throw foreignHead(where, report.head, wanted.head);
        if (found.has(report.engine))
            throw twice(where, report.engine);
        found.set(report.engine, (0,_acceptance_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAcceptances */ .Z)(report));
    }
    for (const engine of wanted.skipped) {
        if (!found.has(engine)) {
            found.set(engine, (0,_stand_in_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedReport */ .V)(engine, { ...wanted, startedAt: clock.now() }));
        }
    }
    for (const engine of wanted.expected) {
        if (!found.has(engine))
            found.set(engine, missingReport(engine, wanted, clock));
    }
    return _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .engineNames */ .Ry.flatMap((engine) => found.get(engine) ?? []);
}
function readBounded(files, path) {
    return files.read(path, { maxBytes: _inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.bytes });
}
function missingReport(engine, { base, head }, clock) {
    const failure = new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "report-missing",
        what: "The engine left no report",
        where: `job ${engine}`,
        why: "Its job was canceled, ran out of time, or stopped before it could write one.",
        fix: "open the job's log, and run it again.",
    });
    return (0,_stand_in_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failedReport */ .k)(engine, failure, { base, head, startedAt: clock.now() });
}
function tooMany(where, count) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "report-invalid",
        what: "There are too many reports",
        where,
        why: `${count} files look like reports; at most ${mostFiles} are read.`,
        fix: "download only the artifacts that this run's engines left.",
    });
}
function foreignHead(where, found, wanted) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "report-foreign",
        what: "A report is about another commit",
        where,
        why: `It says ${found.slice(0, 40)}, this run is about ${wanted}.`,
        fix: "run the workflow again, so that every job sees the same commit.",
    });
}
function twice(where, engine) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "report-invalid",
        what: `There is more than one report of ${engine}`,
        where,
        why: "It cannot be told which one counts.",
        fix: "let each engine write one `report-NAME.json` for a run.",
    });
}


/***/ })

};
