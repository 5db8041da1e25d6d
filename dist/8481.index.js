export const id = 8481;
export const ids = [8481];
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

/***/ 68481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataBranchStore: () => (/* binding */ dataBranchStore),
  octokitForge: () => (/* binding */ octokitForge),
  octokitProposals: () => (/* binding */ octokitProposals)
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
;// CONCATENATED MODULE: ./build/adapters/octokit/commits.js

function commits({ octokit, here }) {
    return {
        commitTime: async (commit) => {
            const { data } = await octokit.rest.git
                .getCommit({ ...here, commit_sha: commit })
                .catch(octokit_client/* noneWhenAbsent */.a3);
            return data === undefined ? undefined : new Date(data.committer.date).toISOString();
        },
        file: async (path, commit) => {
            const { data } = await octokit.rest.repos
                .getContent({ ...here, path, ref: commit })
                .catch(octokit_client/* noneWhenAbsent */.a3);
            if (data === undefined || Array.isArray(data) || !("content" in data))
                return undefined;
            return Buffer.from(data.content, "base64").toString("utf8");
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/adapters/octokit/request-error.js
var request_error = __webpack_require__(5465);
;// CONCATENATED MODULE: ./build/adapters/octokit/commit-on-branch.js


const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitOnBranch({ octokit, here }, { branch, parent, headline, body, changes }) {
    const additions = [...changes].flatMap(([path, text]) => text === undefined ? [] : [{ path, contents: Buffer.from(text).toString("base64") }]);
    const deletions = [...changes].flatMap(([path, text]) => (text === undefined ? [{ path }] : []));
    const input = {
        branch: { repositoryNameWithOwner: `${here.owner}/${here.repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline, ...(body === undefined ? {} : { body }) },
        fileChanges: { additions, deletions },
    };
    try {
        const { createCommitOnBranch } = await octokit.graphql(mutation, { input });
        return createCommitOnBranch.commit.oid;
    }
    catch (error) {
        const translated = (0,request_error/* translateRequestError */.g)(error);
        if (translated instanceof model/* Failure */.HR)
            throw translated;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/octokit/data-branch.js





const dataBranch = "lamplighter-data";
const mostTries = 60;
const longestPause = 8000;
const mostTexts = 100;
const fewTexts = 5;
function dataBranchRecords(client) {
    const revise = (what, decide) => inWords(async () => {
        for (let tries = 1; tries <= mostTries; tries++) {
            const parent = await headOf(client);
            const changes = await decide(snapshot(client, parent));
            if (changes.size === 0)
                return;
            const made = { branch: dataBranch, parent: parent ?? (await createBranch(client)) };
            const headline = `chore: ${what}`;
            if ((await commitOnBranch(client, { ...made, headline, changes })) !== undefined)
                return;
            await (0,promises_.setTimeout)(Math.random() * Math.min(longestPause, 100 * 2 ** tries));
        }
        throw busy(what);
    });
    return {
        list: (folder) => inWords(async () => snapshot(client, await headOf(client)).list(folder)),
        read: (paths) => inWords(async () => snapshot(client, await headOf(client)).read(paths)),
        revise,
        update: (path, change) => revise(path, async (now) => {
            const next = change((await now.read([path])).get(path));
            return next === undefined ? new Map() : new Map([[path, next]]);
        }),
    };
}
function snapshot(client, commit) {
    return {
        list: async (folder) => (commit === undefined ? [] : pathsAt(client, commit, folder)),
        read: async (paths) => {
            const found = new Map();
            if (commit !== undefined && paths.length <= fewTexts)
                return fewAt(client, commit, paths);
            for (let at = 0; commit !== undefined && at < paths.length; at += mostTexts) {
                const part = await textsAt(client, commit, paths.slice(at, at + mostTexts));
                for (const [path, text] of part)
                    found.set(path, text);
            }
            return found;
        },
    };
}
async function fewAt({ octokit, here }, ref, paths) {
    const texts = await Promise.all(paths.map(async (path) => {
        const { data } = await octokit.rest.repos
            .getContent({ ...here, path, ref, mediaType: { format: "raw" } })
            .catch(octokit_client/* noneWhenAbsent */.a3);
        return [path, data];
    }));
    return new Map(texts.flatMap(([path, text]) => typeof text === "string" ? [[path, text]] : []));
}
async function pathsAt({ octokit, here }, commit, folder) {
    const { data } = await octokit.rest.git.getTree({
        ...{ ...here, tree_sha: commit, recursive: "true" },
    });
    if (data.truncated)
        throw tooLarge(folder);
    return data.tree
        .flatMap(({ path, type }) => (type === "blob" ? [path] : []))
        .filter((path) => path.startsWith(`${folder}/`))
        .sort();
}
async function inWords(work) {
    try {
        return await work();
    }
    catch (error) {
        const translated = (0,request_error/* translateRequestError */.g)(error);
        if (translated instanceof model/* Failure */.HR)
            throw translated;
        if (error instanceof Error && "status" in error)
            throw unreachable(error);
        throw error;
    }
}
async function headOf({ octokit, here }) {
    const { data } = await octokit.rest.git
        .getRef({ ...here, ref: `heads/${dataBranch}` })
        .catch(octokit_client/* noneWhenAbsent */.a3);
    return data?.object.sha;
}
async function textsAt({ octokit, here }, commit, paths) {
    const names = paths.map((_, index) => `p${index}`);
    const variables = names.map((name) => `$${name}: String!`).join(", ");
    const fields = names
        .map((name) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated } }`)
        .join("\n");
    const query = `query($owner: String!, $repo: String!, ${variables}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }`;
    const expressions = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`]));
    const { repository } = await octokit.graphql(query, { ...here, ...expressions });
    const found = new Map();
    for (const [index, path] of paths.entries()) {
        const blob = repository[`p${index}`];
        if (blob?.isTruncated === true)
            throw tooLarge(path);
        if (typeof blob?.text === "string")
            found.set(path, blob.text);
    }
    return found;
}
async function createBranch(client) {
    const { octokit, here } = client;
    const content = "Records of Lamplighter: budgets, history. Written by its actions.\n";
    const { data: tree } = await octokit.rest.git.createTree({
        ...here,
        tree: [{ path: "README.md", mode: "100644", type: "blob", content }],
    });
    const { data: root } = await octokit.rest.git.createCommit({
        ...here,
        message: "chore: a branch for records",
        tree: tree.sha,
        parents: [],
    });
    try {
        await octokit.rest.git.createRef({ ...here, ref: `refs/heads/${dataBranch}`, sha: root.sha });
        return root.sha;
    }
    catch (error) {
        const head = await headOf(client);
        if (head === undefined)
            throw error;
        return head;
    }
}
function busy(path) {
    return new model/* Failure */.HR({
        code: "data-branch-busy",
        what: "The data branch could not be written",
        where: `${dataBranch}:${path}`,
        why: "Others kept writing first, or GitHub kept failing.",
        fix: "run the job again; if it stays so, see that rules for branches let it push there.",
    });
}
function unreachable(cause) {
    return new model/* Failure */.HR({
        code: "data-branch-unreachable",
        what: "The data branch cannot be read or written",
        where: dataBranch,
        why: `GitHub said: ${cause.message}.`,
        fix: "run the job again later; see https://www.githubstatus.com where it stays so.",
    }, cause);
}
function tooLarge(path) {
    return new model/* Failure */.HR({
        code: "data-branch-too-large",
        what: "A record on the data branch is too large to be read",
        where: `${dataBranch}:${path}`,
        why: "GitHub shows no more than 512 kB of a file.",
        fix: `delete the branch \`${dataBranch}\`, or that file on it, to start anew.`,
    });
}

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/octokit/proposals.js





function proposals(client) {
    const { octokit, here } = client;
    const { rest } = octokit;
    return {
        viewer: (0,comments/* comments */.n)(client).viewer,
        entries: async (commit) => {
            const asked = { ...here, tree_sha: commit, recursive: "true" };
            const { data } = await rest.git.getTree(asked);
            if (data.truncated)
                throw tooMany();
            return new Map(data.tree.flatMap(({ path, mode, type }) => (type === "tree" ? [] : [[path, mode]])));
        },
        pulls: async (branch) => {
            const head = `${here.owner}:${branch}`;
            const asked = { ...here, head, state: "all", per_page: octokit_client/* perPage */.xP };
            const found = await octokit.paginate(rest.pulls.list, asked);
            return Promise.all(found.map((raw) => toPull(client, raw)));
        },
        publish: (branch, base, commits) => publish(client, branch, base, commits),
        open: async ({ title, body, branch, base }) => {
            try {
                const { data } = await rest.pulls.create({ ...here, title, body, head: branch, base });
                return data.html_url;
            }
            catch (error) {
                throw isForbidden(error) ? notPermitted(error) : error;
            }
        },
        update: async (pull_number, { title, body }) => {
            await rest.pulls.update({ ...here, pull_number, title, body });
        },
    };
}
async function toPull({ octokit, here }, raw) {
    const isOpen = raw.state === "open";
    const one = isOpen
        ? await octokit.rest.pulls.get({ ...here, pull_number: raw.number })
        : undefined;
    return {
        number: raw.number,
        url: raw.html_url,
        author: raw.user?.login ?? "",
        body: raw.body ?? "",
        state: isOpen ? "open" : raw.merged_at === null ? "closed" : "merged",
        tip: raw.head.sha,
        mergeable: one?.data.mergeable !== false,
    };
}
async function publish(client, branch, base, commits) {
    const { octokit, here } = client;
    const { git } = octokit.rest;
    const workshop = `${branch}-${(0,external_node_crypto_.randomUUID)()}`;
    await git.createRef({ ...here, ref: `refs/heads/${workshop}`, sha: base });
    try {
        let parent = base;
        for (const { headline, body, files } of commits) {
            const made = { branch: workshop, parent, headline, body, changes: files };
            const next = await commitOnBranch(client, made);
            if (next === undefined)
                throw interrupted(branch);
            parent = next;
        }
        const there = await git.getRef({ ...here, ref: `heads/${branch}` }).catch(octokit_client/* noneWhenAbsent */.a3);
        if (there.data === undefined) {
            await git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: parent });
        }
        else {
            await git.updateRef({ ...here, ref: `heads/${branch}`, sha: parent, force: true });
        }
        return parent;
    }
    finally {
        await git.deleteRef({ ...here, ref: `heads/${workshop}` }).catch(octokit_client/* noneWhenAbsent */.a3);
    }
}
function isForbidden(error) {
    return error instanceof Error && "status" in error && error.status === 403;
}
function notPermitted(cause) {
    return new model/* Failure */.HR({
        code: "pull-requests-not-permitted",
        what: "GitHub Actions may open no pull requests here",
        where: "POST /repos/{owner}/{repo}/pulls",
        why: "The repository's settings forbid it to the built-in token.",
        fix: "allow it under Settings, Actions, General, Workflow permissions, or give the token of an App as `github-token`.",
    }, cause);
}
function interrupted(branch) {
    return new model/* Failure */.HR({
        code: "proposal-interrupted",
        what: "A commit of a proposal could not be made",
        where: branch,
        why: "GitHub did not say whether it is there.",
        fix: "run the job again; nothing was changed.",
    });
}
function tooMany() {
    return new model/* Failure */.HR({
        code: "proposal-unchecked",
        what: "It cannot be told whether a proposal's paths are free",
        where: "GET /repos/{owner}/{repo}/git/trees",
        why: "The repository has more files than GitHub lists at once.",
        fix: "apply the patches of the report by hand.",
    });
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
        ...commits(client),
        ...checks(client),
        ...people(client),
        ...runs(client),
        calls: client.calls,
    };
}
function dataBranchStore(token, repository, log) {
    return dataBranchRecords((0,octokit_client/* createClient */.UU)(token, repository, log));
}
function octokitProposals(token, repository, log) {
    return proposals((0,octokit_client/* createClient */.UU)(token, repository, log));
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ translateRequestError)
/* harmony export */ });
/* harmony import */ var _octokit_graphql__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19964);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);


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
