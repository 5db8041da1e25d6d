export const id = 3049;
export const ids = [3049];
export const modules = {

/***/ 23049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineCommand: () => (/* binding */ engineCommand)
/* harmony export */ });
/* harmony import */ var _adapters_engine_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13964);
/* harmony import */ var _flow_acceptance_accept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31245);
/* harmony import */ var _flow_local_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28305);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48536);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23865);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58497);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93854);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96481);








function engineCommand(engine) {
    const { inputs, examples, task } = _registry_index_js__WEBPACK_IMPORTED_MODULE_5__/* .engines */ .s[engine];
    return {
        inputs,
        operands: "",
        examples,
        run: async (flags, operands, terminal) => {
            const ports = (0,_adapters_engine_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .enginePorts */ .r)(terminal.folder);
            const config = await (0,_flow_local_config_js__WEBPACK_IMPORTED_MODULE_2__/* .localConfig */ .a)(ports.files, terminal.folder);
            const sources = [flags, config.section(engine)];
            const values = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(inputs, sources);
            (0,_operands_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseOperands */ .R)(engine, operands, examples[0]?.split(" ").slice(2).join(" ") ?? "");
            const { reportPath, run } = task(sources);
            const { accept } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .planInputs */ .Zp, [config.general]);
            const open = values["model"] === true ? await openLocal(config, terminal, engine) : undefined;
            const found = await run(open === undefined ? ports : { ...ports, model: open.router });
            const spent = open === undefined ? found : await open.told(found);
            const report = (0,_flow_acceptance_accept_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptConfigured */ .V)(spent, accept, ports.clock);
            const json = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJson */ .hF)([report]);
            if (reportPath !== undefined)
                await ports.files.write(reportPath, json);
            terminal.print(terminal.json ? json : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTerminal */ .bF)([report], { ...terminal, self: "lamplighter" }));
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatus */ .$u)(report.verdict);
        },
    };
}
async function openLocal(config, { folder }, engine) {
    return (await __webpack_require__.e(/* import() */ 6911).then(__webpack_require__.bind(__webpack_require__, 56911))).localModel(config, folder, engine);
}


/***/ }),

/***/ 96481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseOperands)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);

function refuseOperands(command, operands, use) {
    const [first] = operands;
    if (first === undefined)
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "operand-unexpected",
        what: `\`${first}\` was not expected`,
        where: `lamplighter ${command}`,
        why: "This command takes flags only.",
        fix: `use \`lamplighter ${command} ${use}\`.`,
    });
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
