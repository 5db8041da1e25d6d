export const id = 1845;
export const ids = [1845];
export const modules = {

/***/ 31702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./build/flow/acceptance/accept.js + 4 modules
var accept = __webpack_require__(31245);
// EXTERNAL MODULE: ./build/flow/acceptance/rerun.js
var rerun = __webpack_require__(56687);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var report = __webpack_require__(93854);
;// CONCATENATED MODULE: ./build/flow/publish.js


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
    await workflow.summary((0,report/* renderSummary */.Br)({ ...shownTo(workflow, publication), notices }));
    return url;
}
async function unlessRefused(refused, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!(error instanceof model/* Failure */.HR) || error.facts.code !== "permission-missing")
            throw error;
        refused.push(error);
        return undefined;
    }
}
async function writeComment({ forge, workflow }, publication) {
    const { pullRequest, dryRun, thread, keep, run } = publication;
    if (thread instanceof model/* Failure */.HR)
        throw thread;
    const { viewer, comments: existing, previous } = thread;
    const body = (0,report/* renderComment */.wQ)({
        ...shownTo(workflow, publication),
        ...{ previous, keep, run, pullRequest: true },
    });
    const plan = (0,report/* planSticky */.Xp)(existing, viewer, body);
    const kept = existing.find((comment) => comment.id === plan.id);
    if (dryRun) {
        workflow.quote(body);
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
    const { remove } = (0,report/* planSticky */.Xp)(await forge.comments(pullRequest), viewer, body);
    for (const id of remove)
        await forge.deleteComment(id);
}
async function writeAnnotations({ forge, workflow }, { reports, head, annotate, check, dryRun }) {
    const { shown, all } = (0,report/* renderAnnotations */.Hp)(reports);
    if (annotate)
        for (const annotation of shown)
            workflow.annotate(annotation);
    const placed = all.flatMap(({ path, line, level, title, message }) => path === undefined ? [] : [{ path, line: line ?? 1, level: checkLevel[level], title, message }]);
    if (all.length <= shown.length || !check || dryRun)
        return;
    await forge.createCheck({
        name: "Lamplighter: all places",
        sha: head,
        conclusion: (0,report/* overallVerdict */.Bn)(reports) === "pass" ? "success" : "neutral",
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

// EXTERNAL MODULE: ./build/history/index.js + 5 modules
var build_history = __webpack_require__(3612);
;// CONCATENATED MODULE: ./build/flow/record-history.js


async function recordHistory({ forge, clock, log, store }, reports, run) {
    const done = reports.filter(({ verdict }) => verdict !== "skipped");
    if (done.length === 0)
        return undefined;
    try {
        const times = await commitTimes(forge, done);
        const records = done.map((report) => (0,build_history/* recordOf */.zv)(report, { ...run, baseAt: times.get(report.base), headAt: times.get(report.head) }));
        await (0,build_history/* addRecords */.Ug)(store, records);
    }
    catch (error) {
        if (!(error instanceof model/* Failure */.HR))
            throw error;
        const { what, fix } = error.facts;
        return `This run is not in the history. ${what}. Fix: ${fix}`;
    }
    try {
        await (0,build_history/* compact */.oE)(store, clock.now());
    }
    catch (error) {
        if (!(error instanceof model/* Failure */.HR))
            throw error;
        log.warn(error.message);
    }
    return undefined;
}
async function commitTimes(forge, reports) {
    const commits = new Set(reports.flatMap(({ base, head }) => [base, head]));
    const times = new Map();
    for (const commit of commits) {
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            continue;
        const time = await forge.commitTime(commit);
        if (time !== undefined)
            times.set(commit, time);
    }
    return times;
}

// EXTERNAL MODULE: ./build/flow/redact.js
var redact = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/flow/thread.js
var flow_thread = __webpack_require__(1029);
// EXTERNAL MODULE: ./build/actions/job.js + 1 modules
var actions_job = __webpack_require__(71936);
;// CONCATENATED MODULE: ./build/actions/conclude.js









async function conclude(job, forge, ending) {
    const { workflow, event } = job;
    const { pull, base, head, settings, dryRun, githubToken } = ending;
    const thread = await (0,flow_thread/* readThread */.n)(forge, pull.number);
    const read = thread instanceof model/* Failure */.HR ? undefined : thread;
    const secrets = githubToken === undefined ? [] : [githubToken];
    const raw = ending.reports.map((report) => (0,redact/* redactReport */.a)(report, secrets));
    const accepting = { pull, thread: read, settings };
    const { reports, notices, keep } = await (0,accept/* acceptClaims */.M)({ forge, clock: actions_job/* clock */.pm }, raw, accepting);
    const claims = reports.flatMap((report) => report.claims);
    const verdict = (0,report/* overallVerdict */.Bn)(reports);
    workflow.output("verdict", verdict);
    workflow.output("accepted", String(claims.length - (0,model/* openClaims */._w)(claims).length));
    const bump = reports.find((report) => report.bump !== undefined)?.bump;
    if (bump !== undefined)
        workflow.output("bump", bump);
    const run = runOf(event, workflow.runId, read?.run);
    const missed = await record(job, forge, reports, ending);
    if (ending.history === "only")
        return 0;
    const url = await publish({ forge, workflow }, {
        ...{ reports, pullRequest: pull.number, base, head, thread, keep, run, dryRun },
        notices: [...ending.notices, ...notices, ...missed],
        annotate: event.kind === "pull-request",
        check: event.kind !== "issue-comment",
    });
    workflow.output("comment-url", url ?? "");
    const status = (0,model/* exitStatus */.$u)(verdict);
    if (event.kind === "pull-request")
        return status;
    if (event.kind === "issue-comment" && status === 0 && !dryRun) {
        await (0,rerun/* rerun */.n)({ forge, log: actions_job/* log */.Rm, workflow }, { run, head });
    }
    return status === 2 ? 2 : 0;
}
function runOf(event, own, previous) {
    if (event.kind === "workflow-run")
        return event.payload.workflow_run.id;
    return event.kind === "issue-comment" ? (previous ?? own) : own;
}
async function record(job, forge, reports, { history, dryRun, githubToken, pull }) {
    const { workflow, event } = job;
    if (history === "off" || dryRun || event.kind === "issue-comment")
        return [];
    const facts = { ...attemptOf(event, workflow), pullRequest: pull.number };
    const ports = { forge, clock: actions_job/* clock */.pm, log: actions_job/* log */.Rm, store: await job.store(githubToken) };
    const missed = await recordHistory(ports, reports, facts);
    if (missed === undefined)
        return [];
    workflow.annotate({ level: "notice", title: "Lamplighter: history", message: missed });
    return [missed];
}
function attemptOf(event, { runId, runAttempt }) {
    if (event.kind !== "workflow-run")
        return { run: String(runId), attempt: runAttempt };
    const { id, run_attempt: attempt = 1 } = event.payload.workflow_run;
    return { run: String(id), attempt };
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

/***/ 31245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ acceptClaims),
  V: () => (/* binding */ acceptConfigured)
});

// EXTERNAL MODULE: ./build/flow/acceptance/apply.js
var apply = __webpack_require__(14613);
// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var report = __webpack_require__(93854);
// EXTERNAL MODULE: ./build/flow/acceptance/command.js
var command = __webpack_require__(37616);
// EXTERNAL MODULE: ./build/flow/acceptance/may-write.js
var may_write = __webpack_require__(76714);
;// CONCATENATED MODULE: ./build/flow/acceptance/from-comments.js



const mostPeople = 30;
async function fromComments(forge, { viewer, comments, previous }, claims) {
    const asked = comments
        .filter(({ author }) => author !== "" && author !== viewer)
        .flatMap(({ author, body }) => (0,command/* acceptCommands */.B)(body).map((command) => ({ author, ...command })));
    const people = [...new Set(asked.map(({ author }) => author))];
    const allowed = new Set();
    for (const login of people.slice(0, mostPeople)) {
        if (await (0,may_write/* mayWrite */.J)(forge, login))
            allowed.add(login);
    }
    const decided = asked.filter(({ author }) => allowed.has(author));
    const known = new Set([
        ...claims.map(({ id }) => (0,report/* claimKey */.Eo)(id)),
        ...(0,report/* claimsShown */.lG)(previous),
        ...(previous?.matched ?? []),
    ]);
    const unknown = decided.filter(({ id }) => !known.has((0,report/* claimKey */.Eo)(id)));
    const matched = decided.map(({ id }) => (0,report/* claimKey */.Eo)(id)).filter((key) => known.has(key));
    return {
        matched: [...new Set(matched)],
        given: decided.toReversed().map(({ id, author, reason }) => ({
            covers: (claim) => claim.id === id,
            acceptance: { how: "comment", by: author, ...(reason === undefined ? {} : { reason }) },
        })),
        notices: [
            ...unknown.map(({ id, author }) => `Which claim is \`${id}\`? ${author} accepted it, and no claim of this pull request has that id.`),
            ...(people.length > mostPeople
                ? [`More than ${mostPeople} people wrote /lamplighter accept; the later ones are not read.`]
                : []),
        ],
    };
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/flow/acceptance/from-configuration.js

function fromConfiguration(entries, claims, today) {
    const holds = ({ until }) => until >= today;
    return {
        given: entries.filter(holds).map(({ id, reason, until }) => ({
            covers: (claim) => claim.id === id,
            acceptance: { how: "configuration", by: inputs/* configPath */.eQ, reason, until },
        })),
        notices: entries
            .filter((entry) => !holds(entry) && claims.some((claim) => claim.id === entry.id))
            .map(({ id, reason, until }) => `\`${id}\` was accepted until ${until} in ${inputs/* configPath */.eQ} (${reason}). That day is over, so it counts again.`),
    };
}

;// CONCATENATED MODULE: ./build/flow/acceptance/given.js
const nothing = { given: [], notices: [] };

;// CONCATENATED MODULE: ./build/flow/acceptance/from-label.js



function acceptLabel(prefix) {
    return `${prefix}:accept`;
}
async function fromLabel(forge, { previous }, pull, prefix, anyClaims) {
    const name = acceptLabel(prefix);
    const isOn = pull.labels.some((label) => label.toLowerCase() === name.toLowerCase());
    const event = isOn ? await forge.labeling(pull.number, name) : undefined;
    if (event === undefined)
        return nothing;
    if (!(await (0,may_write/* mayWrite */.J)(forge, event.by))) {
        const why = `${event.by} put the label \`${name}\` on and may not write here, so it accepts nothing.`;
        return { given: [], notices: [why] };
    }
    const recorded = previous?.label;
    const claims = recorded?.event === event.id ? recorded.claims : (0,report/* claimsShown */.lG)(previous);
    return {
        label: { event: event.id, claims },
        given: [
            {
                covers: ({ id }) => claims.includes((0,report/* claimKey */.Eo)(id)),
                acceptance: { how: "label", by: event.by },
            },
        ],
        notices: claims.length > 0 || !anyClaims
            ? []
            : [
                `The label \`${name}\` accepts what this comment showed when it was put on, and that was nothing. Read the claims, then take it off and put it on again.`,
            ],
    };
}

;// CONCATENATED MODULE: ./build/flow/acceptance/accept.js





async function acceptClaims({ forge, clock }, reports, { pull, thread, settings }) {
    const claims = reports.flatMap((report) => report.claims);
    const written = fromConfiguration(settings.accept, claims, day(clock));
    const said = thread && (await fromComments(forge, thread, claims));
    const labeled = thread && (await fromLabel(forge, thread, pull, settings.label, claims.length > 0));
    const found = [written, said ?? nothing, labeled ?? nothing];
    const judged = (0,apply/* applyAcceptances */.R)(reports, found.flatMap(({ given }) => given));
    return {
        reports: judged,
        notices: found.flatMap(({ notices }) => notices),
        keep: {
            ...(said === undefined ? {} : { matched: said.matched }),
            ...(labeled?.label === undefined ? {} : { label: labeled.label }),
        },
    };
}
function acceptConfigured(report, entries, clock) {
    const { given, notices } = fromConfiguration(entries, report.claims, day(clock));
    const [judged = report] = (0,apply/* applyAcceptances */.R)([report], given);
    const questions = notices.map((text) => ({ kind: "question", text }));
    return questions.length === 0 ? judged : { ...judged, notes: [...judged.notes, ...questions] };
}
function day(clock) {
    return clock.now().toISOString().slice(0, 10);
}


/***/ }),

/***/ 14613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ applyAcceptances),
/* harmony export */   Z: () => (/* binding */ withoutAcceptances)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);

function applyAcceptances(reports, given) {
    return reports.map((report) => {
        const claims = report.claims.map((claim) => accepted(claim, given));
        const amount = claims.length - (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openClaims */ ._w)(claims).length;
        if (amount === 0)
            return report;
        const { verdict, failOn } = report;
        const judged = verdict === "fail" || verdict === "warn";
        return {
            ...report,
            claims,
            headline: `${report.headline.replace(/\.$/, "")}, ${amount === claims.length ? "all" : amount} accepted`,
            verdict: judged && failOn !== undefined ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(claims, failOn) : verdict,
        };
    });
}
function withoutAcceptances(report) {
    return { ...report, claims: report.claims.map(unaccepted) };
}
function accepted(claim, given) {
    const found = given.find(({ covers }) => covers(claim));
    return found === undefined ? claim : { ...claim, accepted: found.acceptance };
}
function unaccepted(claim) {
    const { accepted, ...rest } = claim;
    return accepted === undefined ? claim : rest;
}


/***/ }),

/***/ 37616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptCommands),
/* harmony export */   i: () => (/* binding */ isAddressed)
/* harmony export */ });
const pattern = /^\/lamplighter[ \t]+accept[ \t]+`?([A-Za-z0-9](?:[\w.-]{0,98}\w)?)`?(?:[ \t]+(.*))?$/;
const mostCommands = 50;
const longestReason = 500;
function isAddressed(body) {
    return /^\/lamplighter(?:\s|$)/.test(body.trimStart());
}
function acceptCommands(body) {
    const commands = [];
    for (const line of body.trimStart().split(/\r?\n/, mostCommands)) {
        const [, id, reason = ""] = pattern.exec(line.trim()) ?? [];
        if (id === undefined)
            break;
        const said = reason.trim().slice(0, longestReason);
        commands.push(said === "" ? { id } : { id, reason: said });
    }
    return commands;
}


/***/ }),

/***/ 76714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite)
/* harmony export */ });
async function mayWrite(forge, login) {
    const access = await forge.access(login);
    return access === "admin" || access === "write";
}


/***/ }),

/***/ 56687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rerun)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);

async function rerun({ forge, log, workflow }, { run, head }) {
    const refusal = await forge.rerunFailed(run, head).catch((error) => {
        if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.facts.code === "permission-missing") {
            return `${error.facts.what}. Fix: ${error.facts.fix}`;
        }
        throw error;
    });
    if (refusal === undefined) {
        log.progress("The failed jobs of the pull request's run were started again.");
        return;
    }
    workflow.annotate({
        level: "notice",
        title: "Lamplighter: run the failed job again by hand",
        message: `The acceptance is recorded, and the check was not run again: ${refusal}`,
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

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readThread)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93854);


async function readThread(forge, pullRequest) {
    try {
        const viewer = await forge.viewer();
        const comments = await forge.comments(pullRequest);
        const own = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComments */ .D5)(comments, viewer)[0]?.body ?? "";
        return { viewer, comments, previous: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(own), run: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(own) };
    }
    catch (error) {
        if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.facts.code === "permission-missing")
            return error;
        throw error;
    }
}


/***/ }),

/***/ 3612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ug: () => (/* reexport */ addRecords),
  oE: () => (/* reexport */ compact),
  Lu: () => (/* reexport */ readHistory),
  zv: () => (/* reexport */ recordOf)
});

// UNUSED EXPORTS: historyFolder, recordName, recordPath

;// CONCATENATED MODULE: ./build/history/fold.js
const grains = ["day", "week", "month"];
function fold(records, grain) {
    const groups = new Map();
    for (const record of [...records].sort(byTime)) {
        const { engine, verdict, environment, pullRequest } = record;
        const kind = pullRequest === undefined ? "branch" : "pull request";
        const key = JSON.stringify([stretch(record.at, grain), engine, verdict, kind, environment]);
        groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return [...groups.values()].map(foldGroup);
}
function foldGroup(group) {
    const last = group[group.length - 1];
    if (last === undefined)
        throw new RangeError("A group has a record at least.");
    const sum = (of) => group.reduce((total, record) => total + of(record), 0);
    return {
        ...last,
        runs: sum(({ runs }) => runs),
        claims: [],
        counts: {
            error: sum(({ counts }) => counts.error),
            warning: sum(({ counts }) => counts.warning),
            note: sum(({ counts }) => counts.note),
            accepted: sum(({ counts }) => counts.accepted),
        },
        metrics: foldMetrics(group),
        proposals: sum(({ proposals }) => proposals),
        spend: {
            seconds: sum(({ spend }) => spend.seconds),
            cpuSeconds: sum(({ spend }) => spend.cpuSeconds),
            modelCalls: sum(({ spend }) => spend.modelCalls),
            tokens: sum(({ spend }) => spend.tokens),
            usd: sum(({ spend }) => spend.usd),
            apiCalls: sum(({ spend }) => spend.apiCalls),
        },
    };
}
function foldMetrics(group) {
    const series = new Map();
    for (const metric of group.flatMap(({ metrics }) => metrics)) {
        const key = JSON.stringify([metric.name, metric.unit, metric.direction]);
        series.set(key, [...(series.get(key) ?? []), metric]);
    }
    return [...series.values()].flatMap((metrics) => {
        const [first] = metrics;
        if (first === undefined || metrics.length === 1)
            return metrics;
        const { name, unit, direction } = first;
        const bases = metrics.flatMap(({ base }) => base ?? []);
        const value = median(metrics.map((metric) => metric.value));
        return [
            { name, value, unit, direction, ...(bases.length === 0 ? {} : { base: median(bases) }) },
        ];
    });
}
function median(values) {
    const sorted = [...values].sort((left, right) => left - right);
    const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
    const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
    return (low + high) / 2;
}
function stretch(at, grain) {
    if (grain === "month")
        return at.slice(0, 7);
    const day = at.slice(0, 10);
    return grain === "day" ? day : `${at.slice(0, 7)} ${Math.ceil(Number(day.slice(8)) / 7)}`;
}
function byTime(left, right) {
    return left.at < right.at ? -1 : left.at > right.at ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/history/path.js
const historyFolder = "history";
function recordPath(record) {
    return `${historyFolder}/${record.at.slice(0, 7)}/${recordName(record)}.json`;
}
function recordName({ at, run, attempt, engine }) {
    return `${at.slice(0, 10)}-${run}-${attempt}-${engine}`;
}
function summaryPath(month) {
    return `${historyFolder}/${month}.json`;
}
function readPath(path) {
    const [, month, name] = /^history\/(\d{4}-\d\d)(?:\/([\w-]+))?\.json$/.exec(path) ?? [];
    return month === undefined ? undefined : { month, name };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/history/record.js


const most = { claims: 300, metrics: 2000, text: 500, bytes: 400_000 };
const record_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(most.text));
const word = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
const amount = schemas/* number */.aig().check(api/* _gte */.qm(0));
const time = iso/* datetime */.w$();
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const natural = schemas/* int */.Whr().check(api/* _gte */.qm(1));
const many = (item, limit) => schemas/* readonly */.tBZ(schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(limit)));
const side = schemas/* strictObject */.rej({ commit: record_text, at: schemas/* optional */.lqM(time) });
const metric = schemas/* strictObject */.rej({
    name: record_text,
    value: schemas/* number */.aig(),
    unit: schemas/* string */.YjP().check(api/* _maxLength */.Eb(50)),
    base: schemas/* optional */.lqM(schemas/* number */.aig()),
    interval: schemas/* optional */.lqM(schemas/* readonly */.tBZ(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]))),
    direction: schemas/* enum */.k5n(["lower", "higher"]),
});
const recordSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    engine: schemas/* enum */.k5n(model/* engineNames */.Ry),
    run: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,40}$/)),
    attempt: natural,
    runs: natural,
    at: time,
    verdict: schemas/* enum */.k5n(model/* verdicts */.rY),
    headline: record_text,
    pullRequest: schemas/* optional */.lqM(natural),
    base: side,
    head: side,
    environment: schemas/* optional */.lqM(schemas/* strictObject */.rej({ cpu: word, cores: natural, platform: word, runtime: word })),
    claims: many(schemas/* strictObject */.rej({ id: word, rule: word, severity: schemas/* enum */.k5n(model/* severities */.gO) }), most.claims),
    counts: schemas/* strictObject */.rej({ error: count, warning: count, note: count, accepted: count }),
    metrics: many(metric, most.metrics),
    proposals: count,
    spend: schemas/* strictObject */.rej({
        seconds: amount,
        cpuSeconds: amount,
        modelCalls: amount,
        tokens: amount,
        usd: amount,
        apiCalls: amount,
    }),
});
function recordOf(report, facts) {
    const { claims, metrics, environment } = report;
    const open = claims.filter(({ accepted }) => accepted === undefined);
    const of = (severity) => open.filter((claim) => claim.severity === severity).length;
    const record = {
        schemaVersion: 1,
        engine: report.engine,
        run: facts.run,
        attempt: facts.attempt,
        runs: 1,
        at: report.startedAt,
        verdict: report.verdict,
        headline: report.headline.slice(0, most.text),
        ...(facts.pullRequest === undefined ? {} : { pullRequest: facts.pullRequest }),
        base: sideOf(report.base, facts.baseAt),
        head: sideOf(report.head, facts.headAt),
        ...(environment === undefined ? {} : { environment }),
        claims: open.slice(0, most.claims).map(({ id, rule, severity }) => ({ id, rule, severity })),
        counts: {
            ...{ error: of("error"), warning: of("warning"), note: of("note") },
            accepted: claims.length - open.length,
        },
        metrics: metrics.slice(0, most.metrics).map(metricOf),
        proposals: report.proposals.length,
        spend: report.spend,
    };
    return fitted(record);
}
function sideOf(commit, at) {
    const kept = commit.slice(0, most.text);
    return at === undefined ? { commit: kept } : { commit: kept, at };
}
function metricOf({ name, unit, value, base, interval, direction }) {
    return {
        ...{ name: name.slice(0, most.text), unit: unit.slice(0, 50), value, direction },
        ...(base === undefined ? {} : { base }),
        ...(interval === undefined ? {} : { interval }),
    };
}
function fitted(record) {
    if (JSON.stringify(record).length <= most.bytes)
        return record;
    return fitted({ ...record, metrics: record.metrics.slice(0, record.metrics.length / 2) });
}

;// CONCATENATED MODULE: ./build/history/summary.js




const mostBytes = 450_000;
const summarySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    month: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d\d$/)),
    records: schemas/* readonly */.tBZ(schemas/* array */.YOg(recordSchema).check(api/* _maxLength */.Eb(20_000))),
    folded: schemas/* readonly */.tBZ(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _maxLength */.Eb(100))).check(api/* _maxLength */.Eb(20_000))),
});
function emptySummary(month) {
    return { schemaVersion: 1, month, records: [], folded: [] };
}
function foldInto(before, records) {
    const known = new Set(before.folded);
    const fresh = lastAttempts(records.filter((record) => !known.has(recordName(record))));
    const folded = [...new Set([...before.folded, ...records.map(recordName)])].sort();
    const finest = { ...before, folded, records: [...before.records, ...fold(fresh, "day")] };
    for (const grain of grains.slice(1)) {
        if (JSON.stringify(finest).length <= mostBytes)
            break;
        finest.records = [...fold(finest.records, grain)];
    }
    return cut(finest);
}
function lastAttempts(records) {
    const last = new Map();
    for (const record of records) {
        const key = JSON.stringify([record.engine, record.run]);
        const known = last.get(key);
        if (known === undefined || known.attempt < record.attempt)
            last.set(key, record);
    }
    return [...last.values()];
}
function cut(summary) {
    const most = Math.max(0, ...summary.records.map(({ metrics }) => metrics.length));
    if (most === 0 || JSON.stringify(summary).length <= mostBytes)
        return summary;
    const records = summary.records.map((record) => ({
        ...record,
        metrics: record.metrics.slice(0, Math.floor(most / 2)),
    }));
    return cut({ ...summary, records });
}
function parseSummary(text) {
    return parsed(text, summarySchema);
}
function parseRecord(text) {
    return parsed(text, recordSchema);
}
function parsed(text, schema) {
    if (text.length > 4_000_000)
        return undefined;
    try {
        const { success, data } = schema.safeParse(JSON.parse(text));
        return success ? data : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/history/history.js



async function readHistory(store, wanted = {}) {
    const { engine, since = "" } = wanted;
    const paths = (await store.list(historyFolder)).filter((path) => {
        const place = readPath(path);
        if (place === undefined)
            return true;
        const other = place.name !== undefined && engine !== undefined;
        return place.month >= since && !(other && !place.name?.endsWith(`-${engine}`));
    });
    const texts = await store.read(paths);
    const single = [];
    const summed = [];
    const unreadable = [];
    const folded = new Set();
    for (const [path, text] of texts) {
        const place = readPath(path);
        const summary = place?.name === undefined ? parseSummary(text) : undefined;
        const record = place?.name === undefined ? undefined : parseRecord(text);
        for (const name of summary?.folded ?? [])
            folded.add(name);
        summed.push(...(summary?.records ?? []));
        if (record !== undefined)
            single.push(record);
        else if (summary === undefined)
            unreadable.push(path);
    }
    const apart = lastAttempts(single.filter((record) => !folded.has(recordName(record))));
    const records = [...apart, ...summed]
        .filter((record) => engine === undefined || record.engine === engine)
        .sort(byTime);
    return { records, unreadable };
}
async function addRecords(store, records) {
    const texts = new Map(records.map((record) => [recordPath(record), `${JSON.stringify(record)}\n`]));
    const [first] = records;
    await store.revise(`history of run ${first?.run ?? ""}`, async (now) => {
        const there = await now.read([...texts.keys()]);
        return new Map([...texts].filter(([path]) => !there.has(path)));
    });
}
const mostAtOnce = 500;
async function compact(store, now) {
    const kept = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
    const oldest = kept.toISOString().slice(0, 7);
    await store.revise("history of a month gone by", async (state) => {
        const old = (await state.list(historyFolder)).flatMap((path) => {
            const place = readPath(path);
            return place?.name !== undefined && place.month < oldest ? [{ path, ...place }] : [];
        });
        const [first] = old;
        if (first === undefined)
            return new Map();
        const summary = summaryPath(first.month);
        const paths = old.filter(({ month }) => month === first.month).slice(0, mostAtOnce);
        const texts = await state.read([summary, ...paths.map(({ path }) => path)]);
        const before = texts.has(summary)
            ? parseSummary(texts.get(summary) ?? "")
            : emptySummary(first.month);
        if (before === undefined)
            return new Map();
        const found = paths.flatMap(({ path }) => {
            const record = parseRecord(texts.get(path) ?? "");
            return record === undefined ? [] : [{ path, record }];
        });
        const after = foldInto(before, found.map(({ record }) => record));
        const gone = found.map(({ path }) => [path, undefined]);
        return new Map([[summary, `${JSON.stringify(after)}\n`], ...gone]);
    });
}

;// CONCATENATED MODULE: ./build/history/index.js





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
