export const id = 7319;
export const ids = [7319];
export const modules = {

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

/***/ 67319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/flow/gather.js
var gather = __webpack_require__(59630);
// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var report = __webpack_require__(93854);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/flow/propose/added-files.js
function addedFiles(patch) {
    const files = new Map();
    const lines = patch.split("\n");
    if (lines.pop() !== "")
        return { refused: "its last line is not ended" };
    for (let at = 0; at < lines.length;) {
        const path = headOf(lines.slice(at, at + 4));
        if (path === undefined)
            return { refused: `line ${at + 1} does not add a plain file` };
        const [, count = "1"] = /^@@ -0,0 \+1(?:,(\d{1,6}))? @@$/.exec(lines[at + 4] ?? "") ?? [];
        const body = lines.slice(at + 5, at + 5 + Number(count));
        if (!(lines[at + 4] ?? "").startsWith("@@") || body.length !== Number(count)) {
            return { refused: `line ${at + 5} does not say how long the file is` };
        }
        const foreign = body.findIndex((line) => !line.startsWith("+"));
        if (foreign !== -1)
            return { refused: `line ${at + 6 + foreign} adds nothing` };
        if (files.has(path))
            return { refused: `it adds \`${path}\` twice` };
        files.set(path, `${body.map((line) => line.slice(1)).join("\n")}\n`);
        at += 5 + Number(count);
    }
    return files.size === 0 ? { refused: "it is empty" } : files;
}
function headOf([diff = "", mode, from, to]) {
    const [, path] = /^\+\+\+ b\/(.+)$/.exec(to ?? "") ?? [];
    if (path === undefined || diff !== `diff --git a/${path} b/${path}`)
        return undefined;
    return mode === "new file mode 100644" && from === "--- /dev/null" ? path : undefined;
}

;// CONCATENATED MODULE: ./build/flow/propose/allowed-path.js
const mayAdd = {
    tests: /(?:^|\/)[^/]+\.generated[\w.-]*\.[cm]?[jt]sx?$/,
};
function refusedPath(engine, path, entries) {
    const parts = path.split("/");
    if (!/^[\w@([][\w@+ ,()[\]{}=~./-]*$/.test(path) || path.length > 400) {
        return "its name has characters or a start that no test's file needs";
    }
    if (parts.some((part) => /^\.|^$|[. ]$|~\d/.test(part))) {
        return "a part of its path is hidden, empty, or read differently by some systems";
    }
    if (mayAdd[engine]?.test(path) !== true)
        return `\`${engine}\` may add no file of this name`;
    if (entries.has(path))
        return "there is such a file already";
    const folders = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
    const file = folders.find((folder) => entries.has(folder));
    if (file !== undefined)
        return `\`${file}\` is no folder of the repository`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/flow/propose/offers.js



function offersOf(reports, entries) {
    const offers = [];
    const refused = [];
    const taken = new Map(entries);
    for (const report of reports) {
        for (const proposal of report.proposals) {
            const name = `A proposal of ${report.engine} is not applied`;
            const files = addedFiles(proposal.patch);
            if ("refused" in files) {
                refused.push(`${name}: ${files.refused}.`);
                continue;
            }
            const why = refusal(report, proposal.paths, [...files.keys()], taken);
            if (why !== undefined) {
                refused.push(`${name}: ${why}.`);
                continue;
            }
            for (const path of files.keys())
                taken.set(path, "100644");
            const claims = claimsOf(report, proposal.claims);
            offers.push({
                ...{ engine: report.engine, title: proposal.title, claims, files },
                digest: (0,external_node_crypto_.createHash)("sha256").update(`${report.engine}\n${proposal.patch}`).digest("hex"),
            });
        }
    }
    return { offers, refused };
}
function refusal({ engine }, said, paths, taken) {
    if ([...said].sort().join("\n") !== [...paths].sort().join("\n")) {
        return "it touches other paths than it says";
    }
    for (const path of paths) {
        const why = refusedPath(engine, path, taken);
        if (why !== undefined)
            return `\`${path.slice(0, 200)}\`: ${why}`;
    }
    return undefined;
}
function claimsOf({ claims }, ids) {
    const wanted = new Set(ids);
    return claims.filter(({ id }) => wanted.has(id));
}

;// CONCATENATED MODULE: ./build/flow/propose/propose.js


const proposalBranch = "lamplighter/proposals";
const mostOffers = 5;
const builtInLogin = "github-actions[bot]";
async function propose(forge, wanted) {
    const { offers, refused } = offersOf(wanted.reports, await forge.entries(wanted.base));
    const end = (line, pull) => ({
        ...{ line, refused },
        ...(pull === undefined ? {} : { url: pull.url }),
    });
    if (offers.length === 0)
        return end("Nothing to propose.");
    const viewer = await forge.viewer();
    const pulls = await forge.pulls(proposalBranch);
    const current = pulls.find(({ state }) => state === "open");
    const state = current?.author === viewer ? (0,report/* readProposalState */.YL)(current.body) : undefined;
    if (current !== undefined && state === undefined) {
        return end(`Pull request ${current.number} of this branch is not ours; it is left alone.`);
    }
    if (current !== undefined && current.tip !== state?.tip) {
        return end(`Somebody has pushed to pull request ${current.number}; it is left alone.`, current);
    }
    const declined = declinedIn(pulls, viewer);
    const fresh = offers.filter((offer) => !isDeclined((0,report/* offerState */.ap)(offer), declined));
    if (fresh.length === 0)
        return end("All that could be proposed was closed by somebody before.");
    const shown = new Set(state?.offers.map(({ digest }) => digest));
    const [old, others] = [true, false].map((is) => fresh.filter(({ digest }) => shown.has(digest) === is));
    const chosen = [...(old ?? []), ...(others ?? [])].slice(0, mostOffers);
    const settled = chosen.every(({ digest }) => shown.has(digest)) && current?.mergeable === true;
    if (settled)
        return end(`Pull request ${current.number} says it all.`, current);
    if (wanted.dryRun)
        return end(`Would propose: ${(0,report/* proposalTitle */.R3)(chosen)}.`, current);
    return end(...(await write(forge, wanted, { chosen, viewer, current })));
}
async function write(forge, { base, branch, self }, { chosen, viewer, current }) {
    const commits = chosen.map((offer) => ({ ...(0,report/* proposalCommit */.Yq)(offer, self), files: offer.files }));
    const tip = await forge.publish(proposalBranch, base, commits);
    const needsApproval = viewer === builtInLogin;
    const title = (0,report/* proposalTitle */.R3)(chosen);
    const body = (0,report/* proposalBody */.Te)({ offers: chosen, base, tip, self, needsApproval });
    if (current !== undefined) {
        await forge.update(current.number, { title, body });
        return [`Pull request ${current.number} is up to date.`, current];
    }
    const url = await forge.open({ title, body, branch: proposalBranch, base: branch });
    return [`Opened ${url}.`, { url }];
}
function declinedIn(pulls, viewer) {
    return pulls
        .filter(({ state, author }) => state === "closed" && author === viewer)
        .flatMap(({ body }) => (0,report/* readProposalState */.YL)(body)?.offers ?? []);
}
function isDeclined(offer, declined) {
    if (declined.some(({ digest }) => digest === offer.digest))
        return true;
    const claims = new Set(declined.filter(({ engine }) => engine === offer.engine).flatMap((other) => other.claims));
    return offer.claims.length > 0 && offer.claims.every((claim) => claims.has(claim));
}

// EXTERNAL MODULE: ./build/flow/redact.js
var redact = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/actions/job.js + 1 modules
var actions_job = __webpack_require__(71936);
;// CONCATENATED MODULE: ./build/actions/propose.js







async function run(env) {
    const job = (0,actions_job/* openJob */.Iv)(env);
    const { workflow } = job;
    const { reports: folder, githubToken, ...given } = (0,inputs/* readInputs */.Ko)(inputs/* proposeInputs */.Cc, [job.given]);
    const { sha, ref, self } = workflow;
    const branch = given.branch ?? /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (branch === undefined)
        throw noBranch(ref);
    const wanted = { folder, expected: [], skipped: [], base: sha, head: sha };
    const gathered = await (0,gather/* gatherReports */.H)({ files: actions_job/* files */.aq, clock: actions_job/* clock */.pm }, wanted);
    const secrets = githubToken === undefined ? [] : [githubToken];
    const reports = gathered.map((report) => (0,redact/* redactReport */.a)(report, secrets));
    const forge = await job.proposals(githubToken);
    const { dryRun } = given;
    const outcome = await propose(forge, { reports, base: sha, branch, self, dryRun });
    actions_job/* log */.Rm.progress(outcome.line);
    workflow.output("result", outcome.line);
    workflow.output("pull-request-url", outcome.url ?? "");
    for (const message of outcome.refused) {
        workflow.annotate({ level: "warning", title: "Lamplighter: propose", message });
    }
    await workflow.summary(`${[outcome.line, ...outcome.refused].map(report/* inlineText */.ln).join("\n\n")}\n`);
    return 0;
}
function noBranch(ref) {
    return new model/* Failure */.HR({
        code: "branch-missing",
        what: "It is not known which branch a pull request would be for",
        where: `GITHUB_REF=${ref}`,
        why: "The run is not one of a branch.",
        fix: "run it on a schedule or by hand, or give `branch`.",
    });
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
