export const id = 6701;
export const ids = [6701];
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

/***/ 76701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitGitHub: () => (/* binding */ octokitGitHub)
});

// EXTERNAL MODULE: ./build/adapters/octokit/client.js
var octokit_client = __webpack_require__(67440);
// EXTERNAL MODULE: ./build/adapters/octokit/comments.js
var comments = __webpack_require__(54169);
// EXTERNAL MODULE: ./build/adapters/octokit/request-error.js
var request_error = __webpack_require__(5465);
;// CONCATENATED MODULE: ./build/adapters/octokit/issues.js



function issues({ octokit, here }) {
    let known;
    const viewer = () => (known ??= octokit
        .graphql(comments/* viewerQuery */.b)
        .then(({ viewer: { login } }) => login, translated));
    return {
        find: async (labels, marker) => {
            const login = await viewer();
            for (let page = 1;; page++) {
                const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues", {
                    ...here,
                    ...{ labels, state: "all", sort: "created", direction: "asc", per_page: octokit_client/* perPage */.xP, page },
                });
                const found = data.find(({ user, body }) => user?.login === login && body?.startsWith(marker) === true);
                if (found !== undefined)
                    return toIssue(found);
                if (data.length < octokit_client/* perPage */.xP)
                    return undefined;
            }
        },
        create: async ({ title, body, label }) => {
            await octokit.request("POST /repos/{owner}/{repo}/issues", {
                ...{ ...here, title, body, labels: [label] },
            });
        },
        update: async (issue_number, { title, body, open }) => {
            await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
                ...{ ...here, issue_number, title, body, state: open ? "open" : "closed" },
            });
        },
    };
}
function translated(error) {
    throw (0,request_error/* translateRequestError */.g)(error);
}
function toIssue({ number, title, body, state }) {
    return { number, title, body: body ?? "", open: state === "open" };
}

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/adapters/octokit/vault/vault-error.js

const resumes = "Nothing is lost: the record says how far it is, and the next run goes on.";
function vaultError(error, { permission, path }) {
    const refused = refusedOf(error);
    if (refused === undefined)
        return error;
    const { status, request } = refused;
    const where = `${request?.method ?? ""} ${request?.url ?? path}`.trim();
    const wait = secondsToWait(refused);
    if (status === 401)
        return invalid(permission, where);
    if (status === 429 || (status === 403 && (wait !== undefined || isLimit(refused)))) {
        return limited(wait, where);
    }
    if (status === 403)
        return lacking(permission, where);
    if (status === 404)
        return missing(permission, where);
    if (status === 409 || status === 422)
        return rejected(refused, where);
    return silent(status, where);
}
function invalid(permission, where) {
    return new model/* Failure */.HR({
        code: "vault-token-invalid",
        what: "GitHub does not accept the token that writes secrets",
        where,
        why: `It is misspelled, expired or revoked. ${resumes}`,
        fix: `make a new one with the permission \`${permission}\` and pass it as \`token\`.`,
    });
}
function limited(wait, where) {
    return new model/* Failure */.HR({
        code: "vault-limited",
        what: "GitHub takes no more requests from this token for now",
        where,
        why: `Its rate limit is used up. ${resumes}`,
        fix: wait === undefined
            ? "run the rotation again in a few minutes; GitHub does not say when."
            : `run the rotation again in ${wait} seconds or later.`,
    });
}
function lacking(permission, where) {
    return new model/* Failure */.HR({
        code: "vault-permission-missing",
        what: `The token lacks the permission \`${permission}\``,
        where,
        why: `GitHub refused the request with 403. ${resumes}`,
        fix: `give it \`${permission}\`: a fine-grained token or a GitHub App's. The job's own token can never write secrets.`,
    });
}
function missing(permission, where) {
    return new model/* Failure */.HR({
        code: "vault-missing",
        what: "There is no such place for secrets",
        where,
        why: `GitHub answered 404: it is not there, or the token may not see it. ${resumes}`,
        fix: `check the name of the environment, repository or organization, and that the token reaches it with \`${permission}\`.`,
    });
}
function rejected({ status, message }, where) {
    return new model/* Failure */.HR({
        code: "vault-refused",
        what: "GitHub does not take this change",
        where,
        why: `It answered ${status}: ${message.split("\n")[0] ?? ""}. ${resumes}`,
        fix: "see what else writes there, and run the rotation again.",
    });
}
function silent(status, where) {
    return new model/* Failure */.HR({
        code: "vault-silent",
        what: "GitHub gave no answer that counts",
        where,
        why: `It answered ${status}, or the connection broke or took too long, each time. ${resumes}`,
        fix: "run the rotation again; if it stays so, see https://www.githubstatus.com.",
    });
}
function refusedOf(error) {
    const candidate = error instanceof model/* Failure */.HR ? error.cause : error;
    if (!(candidate instanceof Error) || !("status" in candidate))
        return undefined;
    return typeof candidate.status === "number" ? candidate : undefined;
}
function isLimit({ message }) {
    return /rate limit|abuse/i.test(message);
}
function secondsToWait({ response }) {
    const headers = response?.headers ?? {};
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(after))
        return Math.ceil(after);
    if (headers["x-ratelimit-remaining"] !== "0")
        return undefined;
    const reset = Number(headers["x-ratelimit-reset"]);
    return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/octokit/unfinished-runs.js



const states = ["requested", "waiting", "pending", "queued", "in_progress"];
function unfinishedRuns({ octokit, here }) {
    const { owner, repo } = here;
    const asked = { permission: "actions: read", path: `/repos/${owner}/${repo}/actions/runs` };
    const refused = (error) => {
        throw error instanceof model/* Failure */.HR ? error : vaultError(error, asked);
    };
    return {
        unfinished: async () => {
            const found = new Map();
            for (const status of states) {
                for (let page = 1;; page++) {
                    const wanted = { owner, repo, status, page, per_page: octokit_client/* perPage */.xP };
                    const { data } = await octokit
                        .request("GET /repos/{owner}/{repo}/actions/runs", wanted)
                        .catch(refused);
                    for (const run of data.workflow_runs)
                        found.set(Number(run.id), new Date(run.created_at));
                    if (data.workflow_runs.length < octokit_client/* perPage */.xP)
                        break;
                }
            }
            return [...found].map(([id, createdAt]) => ({ id, createdAt }));
        },
        isAtWork: async (run_id, attempt) => {
            const { data } = await octokit
                .request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { owner, repo, run_id })
                .catch(octokit_client/* noneWhenAbsent */.a3)
                .catch(refused);
            return (data?.status !== undefined && data.status !== "completed" && data.run_attempt === attempt);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/octokit/vault/place.js
const repositoryPermissions = {
    actions: "Secrets: write, and Variables: write",
    dependabot: "Dependabot secrets: write",
    codespaces: "Codespaces secrets: write",
    agents: "Agent secrets: write, and Agent variables: write",
};
const organizationPermissions = {
    actions: "Secrets: write, and Variables: write, of the organization",
    dependabot: "Dependabot secrets: write, of the organization",
    codespaces: "Codespaces secrets: write, of the organization",
    agents: "Agent secrets: write, and Agent variables: write, of the organization",
};
function placeOf(home) {
    switch (home.kind) {
        case "environment":
            return environmentPlace(home.repository, home.environment);
        case "repository":
            return repositoryPlace(home.repository, home.store);
        case "organization":
            return organizationPlace(home);
    }
}
function environmentPlace(repository, environment) {
    const path = `/repos/${repository}/environments/${encodeURIComponent(environment)}`;
    return { path, permission: "Environments: write", secretFields: {}, variableFields: {} };
}
function repositoryPlace(repository, store = "actions") {
    const path = `/repos/${repository}/${store}`;
    const permission = repositoryPermissions[store];
    return { path, permission, secretFields: {}, variableFields: {} };
}
function organizationPlace({ organization, store, visibility, repositoryIds, }) {
    const selected = visibility === "selected" ? { selected_repository_ids: repositoryIds } : {};
    const fields = { visibility, ...selected };
    return {
        path: `/orgs/${organization}/${store}`,
        permission: organizationPermissions[store],
        secretFields: fields,
        variableFields: fields,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@noble/ciphers/salsa.js + 3 modules
var salsa = __webpack_require__(46382);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/blake2.js + 4 modules
var blake2 = __webpack_require__(10904);
;// CONCATENATED MODULE: ./build/adapters/octokit/vault/sealed-box.js



const derPrefix = Buffer.from("302a300506032b656e032100", "hex");
const keyBytes = 32;
const nonceBytes = 24;
const sigma = Uint32Array.from([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
function seal(text, publicKey) {
    const receiver = Buffer.from(publicKey, "base64");
    if (receiver.length !== keyBytes)
        throw new Error("A public key of GitHub has 32 bytes.");
    const ephemeral = (0,external_node_crypto_.generateKeyPairSync)("x25519");
    const sender = rawBytes(ephemeral.publicKey);
    const shared = (0,external_node_crypto_.diffieHellman)({
        privateKey: ephemeral.privateKey,
        publicKey: (0,external_node_crypto_.createPublicKey)({
            key: Buffer.concat([derPrefix, receiver]),
            format: "der",
            type: "spki",
        }),
    });
    const nonce = (0,blake2/* blake2b */.Sx)(Buffer.concat([sender, receiver]), { dkLen: nonceBytes });
    const box = (0,salsa/* xsalsa20poly1305 */.uT)(boxKey(shared), nonce).encrypt(Buffer.from(text, "utf8"));
    return Buffer.concat([sender, box]).toString("base64");
}
function rawBytes(key) {
    return key.export({ format: "der", type: "spki" }).subarray(-keyBytes);
}
function boxKey(shared) {
    const key = new Uint32Array(8);
    (0,salsa/* hsalsa */.bD)(sigma, words(shared), new Uint32Array(4), key);
    return new Uint8Array(key.buffer);
}
function words(bytes) {
    return new Uint32Array(Uint8Array.from(bytes).buffer);
}

;// CONCATENATED MODULE: ./build/adapters/octokit/vault/vault.js



function octokitVault(connection, place) {
    const { path, secretFields, variableFields } = place;
    const { ask, askOrMissing } = requests(connection, place);
    return {
        writeSecret: async (name, value) => {
            const { key, key_id } = await ask(`GET ${path}/secrets/public-key`);
            const sealed = { encrypted_value: seal(value, key), key_id };
            await ask(`PUT ${path}/secrets/${name}`, { ...sealed, ...secretFields });
        },
        deleteSecret: async (name) => {
            await askOrMissing(`DELETE ${path}/secrets/${name}`);
        },
        secrets: async () => {
            const pages = [];
            do {
                const wanted = { per_page: octokit_client/* perPage */.xP, page: pages.length + 1 };
                pages.push((await ask(`GET ${path}/secrets`, wanted)).secrets);
            } while (pages.at(-1)?.length === octokit_client/* perPage */.xP);
            return pages.flat().map(({ name, updated_at }) => ({ name, updatedAt: updated_at }));
        },
        variable: async (name) => {
            const route = `GET ${path}/variables/${name}`;
            return (await askOrMissing(route))?.value;
        },
        writeVariable: async (name, value) => {
            const changed = await askOrMissing(`PATCH ${path}/variables/${name}`, { name, value });
            if (changed !== undefined)
                return;
            await ask(`POST ${path}/variables`, { name, value, ...variableFields });
        },
    };
}
function requests({ octokit }, place) {
    const send = async (route, body) => ((await octokit.request(route, { ...body })).data ?? {});
    return {
        ask: async (route, body = {}) => {
            try {
                return await send(route, body);
            }
            catch (error) {
                throw vaultError(error, place);
            }
        },
        askOrMissing: async (route, body = {}) => {
            try {
                return await send(route, body);
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw vaultError(error, place);
            }
        },
    };
}
function isMissing(error) {
    return error instanceof Error && "status" in error && error.status === 404;
}

;// CONCATENATED MODULE: ./build/adapters/octokit/github.js





const usualRequestSeconds = 30;
function octokitGitHub(log, connect = octokit_client/* createClient */.UU, requestSeconds = usualRequestSeconds) {
    const clients = [];
    const known = new Map();
    const client = (token, repository = "") => {
        const key = `${token} ${repository}`;
        const found = known.get(key) ?? impatient(connect(token, repository, log), requestSeconds);
        if (!known.has(key))
            clients.push(found);
        known.set(key, found);
        return found;
    };
    return {
        vault: (token, home) => octokitVault(client(token), placeOf(home)),
        runs: (token, repository) => unfinishedRuns(client(token, repository)),
        issues: (token, repository) => issues(client(token, repository)),
        probe: (token, method, path) => probe(client(token), method, path),
        calls: () => clients.reduce((sum, { calls }) => sum + calls(), 0),
    };
}
function impatient(client, requestSeconds) {
    const { octokit } = client;
    const { fetch: send = fetch } = octokit.request.endpoint.DEFAULTS.request;
    const timely = (url, options) => send(url, { ...options, signal: AbortSignal.timeout(requestSeconds * 1000) });
    octokit.request = octokit.request.defaults({ request: { fetch: timely } });
    return client;
}
async function probe({ octokit }, method, path) {
    try {
        const answer = await octokit.request(`${method} ${path}`);
        const { status, headers } = answer;
        return { status, scopes: scopesIn(headers), body: answer.data };
    }
    catch (error) {
        const refused = error instanceof Error && error.cause !== undefined ? error.cause : error;
        if (!(refused instanceof Error) || !("status" in refused))
            throw error;
        const { status, response } = refused;
        return { status, scopes: scopesIn(response?.headers ?? {}), body: undefined };
    }
}
function scopesIn(headers) {
    const text = headers["x-oauth-scopes"];
    if (typeof text !== "string")
        return undefined;
    return text.split(",").flatMap((scope) => (scope.trim() === "" ? [] : [scope.trim()]));
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
