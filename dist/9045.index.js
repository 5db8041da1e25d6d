export const id = 9045;
export const ids = [9045];
export const modules = {

/***/ 67440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   a3: () => (/* binding */ noneWhenAbsent),
/* harmony export */   xP: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95071);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);




const perPage = 100;
const retries = 2;
function createClient(token, repository, log) {
    const octokit = connect(token, log);
    const [owner = "", repo = ""] = repository.split("/");
    let calls = 0;
    octokit.hook.before("request", () => {
        calls += 1;
    });
    octokit.hook.error("request", (error) => {
        throw (0,_request_error_js__WEBPACK_IMPORTED_MODULE_1__/* .translateRequestError */ .g)(error);
    });
    return { octokit, here: { owner, repo }, calls: () => calls };
}
function connect(token, log) {
    const wait = (kind) => (after, request, _, count) => {
        const { method = "", url = "" } = request;
        if (count >= retries)
            return false;
        log.warn(`${kind} rate limit reached on ${method} ${url}; waiting ${after} s.`);
        return true;
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        throttle: { onRateLimit: wait("primary"), onSecondaryRateLimit: wait("secondary") },
        retry: { retries },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
}
function noneWhenAbsent(error) {
    if (error instanceof Error && "status" in error && error.status === 404) {
        return { data: undefined };
    }
    throw error;
}


/***/ }),

/***/ 54169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ viewerQuery),
/* harmony export */   n: () => (/* binding */ comments)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67440);
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);


function comments({ octokit, here, }) {
    const { issues } = octokit.rest;
    return {
        viewer: async () => {
            const { viewer } = await octokit
                .graphql(viewerQuery)
                .catch((error) => {
                throw (0,_request_error_js__WEBPACK_IMPORTED_MODULE_1__/* .translateRequestError */ .g)(error);
            });
            return viewer.login;
        },
        comments: async (number) => {
            const found = await octokit.paginate(issues.listComments, {
                ...here,
                issue_number: number,
                per_page: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .perPage */ .xP,
            });
            return found.map(toComment);
        },
        createComment: async (number, body) => {
            const { data } = await issues.createComment({ ...here, issue_number: number, body });
            return toComment(data);
        },
        updateComment: async (id, body) => {
            const { data } = await issues.updateComment({ ...here, comment_id: id, body });
            return toComment(data);
        },
        deleteComment: async (id) => {
            await issues.deleteComment({ ...here, comment_id: id });
        },
    };
}
const viewerQuery = "query { viewer { login } }";
function toComment(raw) {
    return {
        id: raw.id,
        author: raw.user?.login ?? "",
        body: raw.body ?? "",
        url: raw.html_url,
    };
}


/***/ }),

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitForge: () => (/* binding */ octokitForge)
});

;// CONCATENATED MODULE: ./build/adapters/octokit/checks.js
const annotationsPerRequest = 50;
function checks({ octokit, here }) {
    return {
        createCheck: async ({ name, sha, conclusion, title, summary, annotations }) => {
            const [first = [], ...more] = portions(annotations.map(toRaw));
            const { data } = await octokit.rest.checks.create({
                ...here,
                name,
                head_sha: sha,
                status: "completed",
                conclusion,
                output: { title, summary, annotations: first },
            });
            for (const portion of more) {
                await octokit.rest.checks.update({
                    ...here,
                    check_run_id: data.id,
                    output: { title, summary, annotations: portion },
                });
            }
        },
    };
}
function toRaw({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
function portions(items) {
    const parts = [];
    for (let at = 0; at < items.length; at += annotationsPerRequest) {
        parts.push(items.slice(at, at + annotationsPerRequest));
    }
    return parts;
}

// EXTERNAL MODULE: ./build/adapters/octokit/client.js
var octokit_client = __webpack_require__(67440);
// EXTERNAL MODULE: ./build/adapters/octokit/comments.js
var comments = __webpack_require__(54169);
;// CONCATENATED MODULE: ./build/adapters/octokit/people.js

const known = ["admin", "write", "read"];
function people({ octokit, here }) {
    const { issues, reactions, repos } = octokit.rest;
    return {
        access: async (login) => {
            const { data } = await repos
                .getCollaboratorPermissionLevel({ ...here, username: login })
                .catch(octokit_client/* noneWhenAbsent */.a3);
            return known.find((access) => access === data?.permission) ?? "none";
        },
        labeling: async (number, label) => {
            const events = await octokit.paginate(issues.listEvents, {
                ...here,
                issue_number: number,
                per_page: octokit_client/* perPage */.xP,
            });
            const wanted = label.toLowerCase();
            const last = events.findLast((event) => event.event === "labeled" &&
                "label" in event &&
                event.label.name.toLowerCase() === wanted);
            return last === undefined ? undefined : { id: last.id, by: last.actor.login };
        },
        react: async (comment, content) => {
            await reactions.createForIssueComment({ ...here, comment_id: comment, content });
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/octokit/pull-requests.js

function pullRequests({ octokit, here, }) {
    const { rest, paginate } = octokit;
    return {
        pullRequest: async (number) => {
            const { data } = await rest.pulls.get({ ...here, pull_number: number });
            return toPullRequest(data);
        },
        pullRequestsFrom: async (owner, branch) => {
            const found = await paginate(rest.pulls.list, {
                ...here,
                state: "open",
                head: `${owner}:${branch}`,
                per_page: octokit_client/* perPage */.xP,
            });
            return found.map(toPullRequest);
        },
        changedPaths: async (number) => {
            const files = await paginate(rest.pulls.listFiles, {
                ...here,
                pull_number: number,
                per_page: octokit_client/* perPage */.xP,
            });
            return files.flatMap(({ filename, previous_filename: before }) => before === undefined ? [filename] : [filename, before]);
        },
        file: async (path, commit) => {
            const { data } = await rest.repos
                .getContent({ ...here, path, ref: commit })
                .catch(octokit_client/* noneWhenAbsent */.a3);
            if (data === undefined || Array.isArray(data) || !("content" in data))
                return undefined;
            return Buffer.from(data.content, "base64").toString("utf8");
        },
    };
}
function toPullRequest(raw) {
    const { base, head } = raw;
    return {
        number: raw.number,
        draft: raw.draft ?? false,
        open: raw.state === "open",
        labels: raw.labels.map((label) => label.name),
        base: { sha: base.sha, ref: base.ref, repository: base.repo?.full_name ?? "" },
        head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name },
    };
}

// EXTERNAL MODULE: ./build/model/index.js + 8 modules
var model = __webpack_require__(95025);
;// CONCATENATED MODULE: ./build/adapters/octokit/runs.js

function runs({ octokit, here }) {
    const { actions } = octokit.rest;
    async function newestFailed(run, sha) {
        const { data } = await actions.getWorkflowRun({ ...here, run_id: run });
        const found = await actions.listWorkflowRuns({
            ...here,
            workflow_id: data.workflow_id,
            head_sha: sha,
            status: "failure",
            per_page: 1,
        });
        return found.data.workflow_runs[0]?.id ?? run;
    }
    return {
        rerunFailed: async (run, sha) => {
            try {
                const run_id = await newestFailed(run, sha);
                await actions.reRunWorkflowFailedJobs({ ...here, run_id });
                return undefined;
            }
            catch (error) {
                return refusal(error);
            }
        },
    };
}
function refusal(error) {
    if (error instanceof model/* Failure */.HR)
        throw error;
    if (error instanceof Error && "status" in error) {
        if (error.status === 403 || error.status === 404)
            return error.message;
    }
    throw error;
}

;// CONCATENATED MODULE: ./build/adapters/octokit/index.js






function octokitForge(token, repository, log) {
    const client = (0,octokit_client/* createClient */.UU)(token, repository, log);
    return {
        ...pullRequests(client),
        ...(0,comments/* comments */.n)(client),
        ...checks(client),
        ...people(client),
        ...runs(client),
        calls: client.calls,
    };
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ translateRequestError)
/* harmony export */ });
/* harmony import */ var _octokit_graphql__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19964);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95025);


function translateRequestError(error) {
    if (error instanceof _octokit_graphql__WEBPACK_IMPORTED_MODULE_1__/* .GraphqlResponseError */ .rp)
        return translateGraphql(error);
    if (!isRequestError(error))
        return error;
    const where = `${error.request?.method ?? ""} ${error.request?.url ?? ""}`.trim();
    if (error.status === 401) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            code: "token-invalid",
            what: "GitHub does not accept the token",
            where,
            why: "It is misspelled, expired or revoked.",
            fix: "leave `github-token` out, so that the job's own token is used.",
        }, error);
    }
    if (error.status !== 403 || !/not accessible/i.test(error.message))
        return error;
    return missing(neededPermission(error.response?.headers ?? {}), where, error);
}
function translateGraphql(error) {
    const refused = error.errors?.find((one) => one.type === "FORBIDDEN");
    return refused === undefined ? error : missing("write access", "POST /graphql", error);
}
function missing(needed, where, error) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "permission-missing",
        what: `The token lacks the permission \`${needed}\``,
        where,
        why: "GitHub refused the request with 403. On a pull request from a fork the token can only read.",
        fix: `add \`${needed}\` under the job's \`permissions:\` (and in the workflow that calls it).`,
    }, error);
}
function neededPermission(headers) {
    const accepted = headers["x-accepted-github-permissions"] ?? "";
    const alternatives = accepted
        .split(";")
        .map((one) => one.trim().replaceAll("_", "-").replace("=", ": "))
        .filter((one) => one !== "");
    const preferred = alternatives.find((one) => one.startsWith("pull-requests"));
    return preferred ?? alternatives[0] ?? "write access";
}
function isRequestError(error) {
    return error instanceof Error && "status" in error && typeof error.status === "number";
}


/***/ })

};
