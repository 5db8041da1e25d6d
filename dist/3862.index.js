export const id = 3862;
export const ids = [3862];
export const modules = {

/***/ 93862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_acceptance_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98107);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48536);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23865);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71936);




async function run(env) {
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .openJob */ .Iv)(env);
    const { workflow, event } = job;
    const { githubToken } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptInputs */ .AB, [job.given]);
    if (event.kind !== "issue-comment")
        throw foreignEvent(workflow.eventName);
    const forge = await job.forge(githubToken);
    const answer = await (0,_flow_acceptance_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answerComment */ .y)({ forge, log: _job_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm, workflow }, event.payload);
    workflow.output("accepted", String(answer !== undefined));
    if (answer === undefined)
        return 0;
    workflow.output("pull-request", String(answer.pullRequest));
    const { head } = await forge.pullRequest(answer.pullRequest);
    const { previous, run } = answer.thread ?? {};
    const current = previous?.head === head.sha ? run : undefined;
    workflow.output("run-id", String(current ?? ""));
    return 0;
}
function foreignEvent(name) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "event-foreign",
        what: "This event is no comment",
        where: `event \`${name}\``,
        why: "Only comments on a pull request can accept something here.",
        fix: "add `on: { issue_comment: { types: [created] } }`.",
    });
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


/***/ })

};
