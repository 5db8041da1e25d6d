export const id = 862;
export const ids = [862];
export const modules = {

/***/ 93862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _flow_acceptance_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98107);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98634);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90193);
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

/***/ 98107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerComment)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90193);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10472);
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

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readThread)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90193);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10472);


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
