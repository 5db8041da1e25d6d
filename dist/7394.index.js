export const id = 7394;
export const ids = [7394];
export const modules = {

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ isSchemaTarget),
/* harmony export */   fo: () => (/* binding */ isIntrospected),
/* harmony export */   h: () => (/* binding */ isSchemaPath),
/* harmony export */   qo: () => (/* binding */ isIntrospection)
/* harmony export */ });
const schemaFile = /\.(?:graphqls?|gql)$/i;
function isSchemaPath(path) {
    return schemaFile.test(path);
}
function isIntrospection(text) {
    return /^\s*\{\s*(?:"data"\s*:\s*\{\s*)?"__schema"\s*:/.test(text.slice(0, 1_000));
}
function isSchemaTarget({ base, head }) {
    return [base, head].some((source) => source !== undefined && (source.parts !== undefined || isSchemaPath(source.path)));
}
async function isIntrospected({ base, head }) {
    for (const source of [base, head]) {
        const text = source === undefined ? undefined : await source.reader.read(source.path);
        if (text !== undefined && isIntrospection(text))
            return true;
    }
    return false;
}


/***/ }),

/***/ 97394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runContract: () => (/* binding */ runContract)
});

// EXTERNAL MODULE: ./build/ports/index.js + 2 modules
var build_ports = __webpack_require__(58154);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/engines/contract/bump/bump.js
function suggestBump(claims, altered) {
    if (claims.some(({ severity }) => severity === "error"))
        return "major";
    return claims.length > 0 || altered ? "minor" : "patch";
}

;// CONCATENATED MODULE: ./build/engines/contract/migration/note.js
const notes = [
    [
        /^(?:operation|path)-removed$/,
        "Clients: stop calling it before the new version is live. API: mark it `deprecated` with a sunset date first, and remove it after that date.",
    ],
    [
        /^request-(?:parameter-(?:added|required)|property-required|body-(?:added|required)|query-string-required|required|dependent-required)/,
        "Clients: send it in every request before the new version is live; the old version takes or ignores it. API: let it be optional with a default for a time.",
    ],
    [
        /^request-(?:parameter|property|body|query-string)-removed$/,
        "Clients: stop sending it. API: go on describing it as `deprecated` for as long as clients send it.",
    ],
    [
        /^request-parameter-(?:style|empty)$/,
        "Clients: write the parameter in the new form. API: give the new form another name, and take both for a time.",
    ],
    [
        /^request-default-changed$/,
        "Clients: send the value that is meant, so that no default counts. API: keep the default, or announce the change.",
    ],
    [
        /^request-media-type-removed$/,
        "Clients: send one of the media types that are left. API: take both for a time.",
    ],
    [
        /^request-/,
        "Clients: look for values that the new version refuses, in code and in stored data, and stop sending them. API: take the old values for a time and count who still sends them.",
    ],
    [
        /^response-(?:property|header)-(?:removed|optional)$/,
        "Clients: treat it as something that may be missing, before the new version is live. API: go on sending it, marked `deprecated`, for as long as clients read it.",
    ],
    [
        /^response-property-added$/,
        "Clients: ignore properties that are not known. API: put it into a new version of the media type.",
    ],
    [
        /^response-(?:media-type-removed|media-type-widened|removed)$/,
        "Clients: ask for what is left with `Accept`, and handle every described status. API: go on offering the old one for a time.",
    ],
    [
        /^response-(?:enum-value|enum|type|null|one-of|any-of)$/,
        "Clients: handle what is new, and treat a value that is not known as a case of its own. API: send the new values only to clients that ask for the new version.",
    ],
    [
        /^response-/,
        "Clients: do not rely on the old limits of the value. API: keep within the old limits until clients have changed.",
    ],
    [
        /^security-/,
        "Clients: get the credential or scope that is asked for now, and send it before the new version is live. API: take the old credentials for a time.",
    ],
    [
        /^server-/,
        "Clients: call one of the addresses that are left. API: answer at the old address with a permanent redirect (308) for a time.",
    ],
    [
        /^webhook-/,
        "Receivers: change what handles the message before the new version is live. API: send the new form only to receivers that ask for it.",
    ],
];
function migrationNote(rule) {
    return notes.find(([pattern]) => pattern.test(rule))?.[1];
}

;// CONCATENATED MODULE: ./build/engines/contract/report/verdict.js

function headlineOf({ claims, reached, compared }) {
    const breaking = claims.filter(({ severity }) => severity === "error").length;
    const others = claims.length - breaking;
    const where = reached === 0 ? "" : ` in ${(0,model/* count */.U9)(reached, "operation")}`;
    const warnings = (0,model/* count */.U9)(others, "warning");
    if (breaking > 0) {
        return `${(0,model/* count */.U9)(breaking, "breaking change")}${where}${others > 0 ? `, ${warnings}` : ""}`;
    }
    const none = `o breaking change in ${(0,model/* count */.U9)(compared, "operation")} compared`;
    return others > 0 ? `${warnings}, n${none}` : `N${none}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/report/report.js




const maxListed = 1_000;
function toReport(inputs, selection, all, spend, startedAt) {
    const results = shorten(all);
    const { claims, notes, reached, operations } = results;
    return {
        schemaVersion: 1,
        engine: "contract",
        verdict: selection.targets.length === 0 ? "skipped" : (0,model/* judge */.S4)(claims, inputs.failOn),
        failOn: inputs.failOn,
        headline: selection.targets.length === 0
            ? "No API description found"
            : headlineOf({ claims, reached, compared: operations.both }),
        ...(selection.targets.length === 0 ? {} : { bump: suggestBump(all.claims, all.altered) }),
        claims: claims.map(withMigration),
        metrics: metricsOf(results),
        notes,
        notChecked: results.notChecked,
        proposals: [],
        spend,
        base: selection.base,
        head: selection.head,
        startedAt: startedAt.toISOString(),
    };
}
function withMigration(claim) {
    const note = claim.severity === "error" ? migrationNote(claim.rule) : undefined;
    return note === undefined ? claim : { ...claim, migration: note };
}
function shorten(results) {
    const { claims, notes } = results;
    const left = Math.max(0, claims.length - maxListed) + Math.max(0, notes.length - maxListed);
    if (left === 0)
        return results;
    return {
        ...results,
        claims: claims.slice(0, maxListed),
        notes: notes.slice(0, maxListed),
        notChecked: [
            ...results.notChecked,
            { what: `${left} more findings`, why: `A report lists ${maxListed} of a kind.` },
        ],
    };
}
function metricsOf({ claims, notes, operations }) {
    const breaking = claims.filter(({ severity }) => severity === "error").length;
    const undecided = notes.filter(({ kind }) => kind === "question").length;
    return [
        { name: "breaking", value: breaking, unit: "", direction: "lower" },
        { name: "undecided", value: undecided, unit: "", direction: "lower" },
        {
            name: "operations compared",
            value: operations.head,
            unit: "operations",
            base: operations.base,
            direction: "higher",
        },
    ];
}

// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
;// CONCATENATED MODULE: ./build/engines/contract/bump/altered.js

const words = new Set([
    ...["description", "summary", "title", "example", "examples", "tags", "externalDocs"],
    ...["info", "$comment", "openapi"],
]);
const maps = new Set([
    ...["properties", "patternProperties", "schemas", "definitions", "$defs", "paths", "webhooks"],
    ...["responses", "parameters", "requestBodies", "headers", "securitySchemes", "callbacks"],
]);
function isAltered(base, head) {
    if (base.documents.size !== head.documents.size)
        return true;
    return [...base.documents].some(([uri, { value }]) => {
        const other = head.documents.get(uri);
        return other === undefined || differ(value, other.value);
    });
}
function differ(left, right) {
    const open = [[left, right, false]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [before, after, names] = next;
        if (before === after)
            continue;
        if (Array.isArray(before) && Array.isArray(after)) {
            if (before.length !== after.length)
                return true;
            for (const [index, one] of before.entries())
                open.push([one, after[index], false]);
        }
        else if ((0,json/* isRecord */.u4)(before) && (0,json/* isRecord */.u4)(after)) {
            const keys = keysOf(before, names);
            if (keysOf(after, names).length !== keys.length)
                return true;
            for (const key of keys) {
                if (!Object.hasOwn(after, key))
                    return true;
                open.push([before[key], after[key], maps.has(key) && !names]);
            }
        }
        else
            return true;
    }
    return false;
}
function keysOf(record, names) {
    const keys = Object.keys(record);
    return names ? keys : keys.filter((key) => !words.has(key));
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/not-checked.js

function notChecked(base, head) {
    const sides = [base, head];
    const found = [...new Set(sides.flatMap(({ remote }) => remote))].map((reference) => ({
        what: `\`${reference}\``,
        why: "References to the network are not followed.",
    }));
    for (const { what, why, occurs } of parts)
        if (sides.some(occurs))
            found.push({ what, why });
    return found;
}
const parts = [
    {
        what: "`jsonSchemaDialect`",
        why: "Schemas of another dialect are read as JSON Schema 2020-12.",
        occurs({ root }) {
            const dialect = (0,json/* own */.ZV)(root.value, "jsonSchemaDialect");
            return typeof dialect === "string" && !/draft\/2020-12|oas\/3\.[12]\/dialect/.test(dialect);
        },
    },
    {
        what: "`$dynamicRef`",
        why: "Schemas that change with where they are used from are taken to allow everything.",
        occurs: ({ dialect, documents }) => dialect === "3.1" &&
            [...documents.values()].some(({ value }) => mentions(value, "$dynamicRef")),
    },
];
function mentions(document, key) {
    const seen = new Set();
    const open = [document];
    while (open.length > 0) {
        const value = open.pop();
        if (typeof value !== "object" || value === null || seen.has(value))
            continue;
        seen.add(value);
        if ((0,json/* own */.ZV)(value, key) !== undefined)
            return true;
        open.push(...Object.values(value));
    }
    return false;
}

// EXTERNAL MODULE: ./build/engines/contract/compare/compare.js + 123 modules
var compare = __webpack_require__(44935);
// EXTERNAL MODULE: ./build/engines/contract/compare/context.js
var context = __webpack_require__(45364);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 9 modules
var load = __webpack_require__(34248);
// EXTERNAL MODULE: ./build/engines/contract/report/claims.js
var claims = __webpack_require__(16813);
// EXTERNAL MODULE: ./build/engines/contract/graphql/kind.js
var kind = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/engines/contract/proof/shell.js
var shell = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/engines/contract/witness-file/check.js + 4 modules
var check = __webpack_require__(64085);
;// CONCATENATED MODULE: ./build/engines/contract/witness-file/write.js


async function withWitness(files, folder, comparison, sides, { claim, operation }) {
    const path = `${folder.replace(/\/+$/, "")}/${claim.id}.json`;
    const witness = witnessesOf(comparison, claim, operation).find((one) => (0,check/* compareOn */.b)(one, sides, path).separates);
    if (witness === undefined)
        return claim;
    await files.write(path, `${JSON.stringify(witness, null, 2)}\n`);
    if (comparison.kind === "commits")
        return claim;
    const words = ["lamplighter", "contract", "check", "--witness", path];
    return { ...claim, proof: { ...claim.proof, command: words.map(shell/* shellWord */.r).join(" ") } };
}
function witnessesOf(comparison, claim, title) {
    const { kind, evidence } = claim.proof;
    const [method, path] = title.split(" ");
    const http = evidence.find(({ language }) => language === "http")?.text;
    if (kind !== "request" && kind !== "response")
        return [];
    if (http === undefined || method === undefined || path?.startsWith("/") !== true)
        return [];
    const takers = kind === "request" ? ["base"] : ["head", "base"];
    return takers.map((accepts) => ({
        schemaVersion: 1,
        ...{ claim: claim.id, rule: claim.rule, text: claim.text, kind, operation: { method, path } },
        ...{ accepts, http },
        base: sideOf(comparison, "base"),
        head: sideOf(comparison, "head"),
    }));
}
function sideOf(comparison, side) {
    return comparison.kind === "files"
        ? { file: comparison[side] }
        : { commit: comparison[side], path: comparison.spec };
}

;// CONCATENATED MODULE: ./build/engines/contract/run.js









async function runTarget(ports, target, today, wanted) {
    try {
        if (!(0,kind/* isSchemaTarget */.Vr)(target))
            return await runOpenApi(ports, target, today, wanted);
    }
    catch (error) {
        const other = error instanceof model/* Failure */.HR && error.facts.code === "not-openapi";
        if (!other || !(await (0,kind/* isIntrospected */.fo)(target)))
            throw error;
    }
    const { runGraphql } = await Promise.all(/* import() */[__webpack_require__.e(7645), __webpack_require__.e(3290), __webpack_require__.e(304)]).then(__webpack_require__.bind(__webpack_require__, 90304));
    return runGraphql(ports, target, wanted);
}
async function runOpenApi({ files, log }, target, today, { claim: wanted, witnessDir }) {
    const { base, head } = target;
    if (base === undefined || head === undefined)
        return oneSided(target, base ?? head);
    log.progress(`Comparing ${target.name}`);
    const sides = {
        base: await (0,load/* load */.H)(base.reader, base.path),
        head: await (0,load/* load */.H)(head.reader, head.path),
    };
    sides.head.verify();
    const { outcomes, operations, added } = (0,compare/* compare */.U)(sides.base, sides.head, today);
    const findings = outcomes.filter(context/* isFinding */.Z);
    const remarks = outcomes.filter((outcome) => !(0,context/* isFinding */.Z)(outcome));
    const all = findings.map((finding) => ({
        finding,
        claim: (0,claims/* toClaim */.y4)(target.comparison, sides, finding),
    }));
    const kept = all.filter(({ claim }) => wanted === undefined || claim.id === wanted);
    const claimsOf = async (found) => {
        const claims = found.map(({ claim }) => claim);
        if (witnessDir === undefined)
            return claims;
        return Promise.all(found.map(({ claim, finding }) => withWitness(files, witnessDir, target.comparison, sides, {
            claim,
            operation: finding.operations[0] ?? "",
        })));
    };
    const reached = new Set(kept.flatMap(({ finding }) => finding.operations));
    const notes = wanted === undefined ? remarks.map((remark) => (0,claims/* toNote */.Aj)(sides, remark)) : [];
    if (added.operations > 0 && wanted === undefined) {
        notes.push({ kind: "remark", text: `${(0,model/* count */.U9)(added.operations, "operation")} added` });
    }
    return {
        claims: await claimsOf(kept),
        notes,
        notChecked: notChecked(sides.base, sides.head),
        altered: isAltered(sides.base, sides.head),
        reached: reached.size,
        operations,
    };
}
async function oneSided(target, source) {
    if (source !== undefined)
        await (0,load/* load */.H)(source.reader, source.path);
    const added = target.base === undefined;
    const where = source === undefined ? {} : { where: { path: source.path } };
    return {
        claims: [],
        notes: [
            added
                ? {
                    kind: "remark",
                    text: `\`${target.name}\` is new; there is nothing to compare it with`,
                    ...where,
                }
                : {
                    kind: "question",
                    text: `\`${target.name}\` was removed. Is the API gone, or described elsewhere?`,
                    ...where,
                },
        ],
        notChecked: [],
        altered: true,
        reached: 0,
        operations: { base: 0, head: 0, both: 0 },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var build_inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var document_reader = __webpack_require__(95770);
// EXTERNAL MODULE: ./build/engines/contract/select/parts.js
var select_parts = __webpack_require__(59826);
// EXTERNAL MODULE: ./build/engines/contract/api/read.js + 3 modules
var read = __webpack_require__(55458);
// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(16869);
;// CONCATENATED MODULE: ./build/engines/contract/select/moved.js




const shared = 0.5;
async function joinMoved(targets) {
    const comparable = targets.filter((target) => !(0,kind/* isSchemaTarget */.Vr)(target));
    const removed = comparable.filter(({ head }) => head === undefined);
    const added = comparable.filter(({ base }) => base === undefined);
    const joined = new Map();
    const taken = new Set();
    for (const old of removed) {
        const successor = await successorOf(old, added.filter((target) => !taken.has(target)));
        if (successor === undefined)
            continue;
        taken.add(successor);
        joined.set(old, join(old, successor));
    }
    return targets
        .filter((target) => !taken.has(target))
        .map((target) => joined.get(target) ?? target);
}
async function successorOf(old, added) {
    if (added.length === 0 || old.base === undefined)
        return undefined;
    const before = await pathsOf(old.base);
    for (const target of added) {
        if (target.head === undefined)
            continue;
        const after = await pathsOf(target.head);
        const kept = [...before].filter((path) => after.has(path)).length;
        if (kept > 0 && kept >= before.size * shared)
            return target;
    }
    return undefined;
}
async function pathsOf({ reader, path }) {
    return new Set((0,read/* readPaths */.V)(await (0,load/* load */.H)(reader, path)).map((item) => (0,match/* templateKey */.AY)(item.path)));
}
function join(old, successor) {
    const { comparison } = old;
    const specs = [old.name, successor.name];
    return {
        name: `${old.name}, now ${successor.name}`,
        base: old.base,
        head: successor.head,
        comparison: comparison.kind === "commits" ? { ...comparison, spec: JSON.stringify(specs) } : comparison,
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/select/detect.js


const foreign = /(?:^|\/)(?:node_modules|vendor|dist|build|__tests__|tests?|fixtures|testdata)\//;
const maxCandidates = 400;
async function detect(git, trees) {
    const found = new Set();
    for (const [commit, paths] of trees) {
        const candidates = [...paths].filter((path) => /\.(?:ya?ml|json)$/i.test(path) && !foreign.test(path));
        for (const path of candidates.sort(byLikelihood).slice(0, maxCandidates)) {
            if (found.has(path))
                continue;
            const text = await git.show(commit, path);
            if (text !== undefined && (isOpenApi(text) || (0,kind/* isIntrospection */.qo)(text)))
                found.add(path);
        }
        for (const path of await detectSchemas(git, commit, paths))
            found.add(path);
    }
    return [...found].sort();
}
async function detectSchemas(git, commit, paths) {
    const candidates = [...paths].filter((path) => (0,kind/* isSchemaPath */.h)(path) && !foreign.test(path));
    if (candidates.length === 0)
        return [];
    const texts = new Map();
    for (const path of candidates.slice(0, maxCandidates)) {
        const text = await git.show(commit, path);
        if (text !== undefined)
            texts.set(path, text);
    }
    const { schemasIn } = await Promise.all(/* import() */[__webpack_require__.e(7645), __webpack_require__.e(2738)]).then(__webpack_require__.bind(__webpack_require__, 82738));
    return schemasIn(texts);
}
function byLikelihood(left, right) {
    const unlikely = (path) => (/openapi|swagger|api/i.test(path) ? 0 : 1);
    return unlikely(left) - unlikely(right) || (left < right ? -1 : 1);
}
function isOpenApi(text) {
    if (!/^\s*\{/.test(text))
        return /^["']?(?:openapi["']?\s*:\s*["']?3\.|swagger["']?\s*:\s*["']?2)/m.test(text);
    if (!/"(?:openapi"\s*:\s*"3\.|swagger"\s*:\s*"2\.)/.test(text))
        return false;
    try {
        const value = JSON.parse(text);
        return (0,json/* own */.ZV)(value, "openapi") !== undefined || (0,json/* own */.ZV)(value, "swagger") !== undefined;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/select/select.js







async function select_select(ports, inputs) {
    const pair = (0,build_inputs/* contractPair */.JP)(inputs);
    return pair.kind === "files"
        ? selectFiles(ports, pair.base, pair.head)
        : selectCommits(ports, pair.baseRef, inputs.headRef ?? "HEAD", inputs.spec);
}
async function selectFiles({ files }, base, head) {
    const target = {
        name: base === head ? base : `${base} and ${head}`,
        base: { reader: (0,document_reader/* fileReader */.q2)(files, base), path: base, ...(await (0,select_parts/* partsOnDisk */.d)(files, base)) },
        head: { reader: (0,document_reader/* fileReader */.q2)(files, head), path: head, ...(await (0,select_parts/* partsOnDisk */.d)(files, head)) },
        comparison: { kind: "files", base, head },
    };
    return { targets: [target], base, head };
}
async function selectCommits({ git }, baseRef, headRef, spec) {
    const head = await git.commit(headRef);
    const base = await git.mergeBase(await git.commit(baseRef), head);
    if (base === undefined)
        throw unrelated(baseRef, headRef);
    const [before, after] = [new Set(await git.list(base)), new Set(await git.list(head))];
    const paths = spec.length > 0
        ? spec.map((path) => external_node_path_.posix.normalize(path))
        : await detect(git, [
            [base, before],
            [head, after],
        ]);
    const targets = paths.map((path) => {
        const source = (commit, tree) => {
            const reader = (0,document_reader/* commitReader */.Fb)(git, commit);
            if (tree.has(path))
                return { reader, path };
            const parts = (0,select_parts/* schemaParts */.K)(path, tree);
            return parts.length > 0 ? { reader, path, parts } : undefined;
        };
        return {
            name: path,
            base: source(base, before),
            head: source(head, after),
            comparison: { kind: "commits", base, head, spec: path },
        };
    });
    const missing = targets.find((target) => target.base === undefined && target.head === undefined);
    if (missing !== undefined)
        throw noSuchSpec(missing.name);
    return { targets: await joinMoved(targets), base, head };
}
function unrelated(baseRef, headRef) {
    return new model/* Failure */.HR({
        code: "no-merge-base",
        what: `\`${baseRef}\` and \`${headRef}\` have no common commit`,
        where: "input base-ref",
        why: "The clone may be shallow, so that the history ends before they meet.",
        fix: "Check out with `fetch-depth: 0`.",
    });
}
function noSuchSpec(path) {
    return new model/* Failure */.HR({
        code: "description-missing",
        what: "There is no such file, neither at base nor at head",
        where: `input spec: ${path}`,
        why: "Paths are relative to the root of the repository.",
        fix: "Correct the path, or leave `spec` out to have descriptions found.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/index.js




async function runContract(ports, inputs) {
    const { clock } = ports;
    const startedAt = clock.now();
    const spent = (0,build_ports/* startMeter */.oH)(clock);
    const selection = await select_select(ports, inputs);
    const today = startedAt.toISOString().slice(0, 10);
    const results = [];
    for (const target of selection.targets) {
        results.push(await runTarget(ports, target, today, inputs));
    }
    return toReport(inputs, selection, sum(results), spent(), startedAt);
}
function sum(results) {
    const total = (pick) => results.reduce((all, result) => all + pick(result), 0);
    return {
        claims: results.flatMap(({ claims }) => claims),
        notes: results.flatMap(({ notes }) => notes),
        notChecked: results.flatMap(({ notChecked }) => notChecked),
        altered: results.some(({ altered }) => altered),
        reached: total(({ reached }) => reached),
        operations: {
            base: total(({ operations }) => operations.base),
            head: total(({ operations }) => operations.head),
            both: total(({ operations }) => operations.both),
        },
    };
}


/***/ }),

/***/ 17291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1728);

function commandFor(comparison, claim) {
    const flags = comparison.kind === "files"
        ? ["--base", comparison.base, "--head", comparison.head]
        : ["--base-ref", comparison.base, "--head-ref", comparison.head, "--spec", comparison.spec];
    return ["lamplighter", "contract", ...flags, "--claim", claim].map(_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(" ");
}


/***/ }),

/***/ 16813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ toNote),
/* harmony export */   o8: () => (/* binding */ claimId),
/* harmony export */   y4: () => (/* binding */ toClaim)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75022);
/* harmony import */ var _proof_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17291);



function claimId(comparison, { rule, subject }) {
    const spec = comparison.kind === "commits" ? comparison.spec : "";
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([spec, rule, subject]));
    return `c-${hash.digest("hex").slice(0, 8)}`;
}
function toClaim(comparison, sides, finding) {
    const id = claimId(comparison, finding);
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clipClaim */ .x)({
        id,
        rule: finding.rule,
        severity: finding.severity,
        text: finding.text,
        where: placeOn(sides, finding.side, finding.spot),
        proof: { ...finding.proof, command: (0,_proof_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFor */ .F)(comparison, id) },
    });
}
function toNote(sides, { kind, text, side, spot }) {
    return side === undefined || spot === undefined
        ? { kind, text: (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(text) }
        : { kind, text: (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(text), where: placeOn(sides, side, spot) };
}
function placeOn(sides, side, spot) {
    const place = sides[side].place(spot);
    return side === "base" ? { ...place, side } : place;
}


/***/ }),

/***/ 75022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   x: () => (/* binding */ clipClaim)
/* harmony export */ });
const longestText = 2_000;
const longestEvidence = 50_000;
function clip(text, longest = longestText) {
    return text.length > longest ? `${text.slice(0, longest)}… (cut)` : text;
}
function clipClaim(claim) {
    const { proof } = claim;
    return {
        ...claim,
        text: clip(claim.text),
        proof: {
            ...proof,
            observed: clip(proof.observed),
            evidence: proof.evidence.map(clipEvidence),
        },
    };
}
function clipEvidence(evidence) {
    const { language, text } = evidence;
    if (text.length <= longestEvidence)
        return evidence;
    if (language !== "json" && language !== "shell") {
        return { ...evidence, text: clip(text, longestEvidence) };
    }
    const why = `Left out: ${text.length} characters, more than the ${longestEvidence} that a report holds.`;
    return { ...evidence, language: "text", text: why };
}


/***/ }),

/***/ 59826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ schemaParts),
/* harmony export */   d: () => (/* binding */ partsOnDisk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _graphql_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3815);


function schemaParts(folder, paths) {
    const prefix = folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
    return [...paths].filter((path) => path.startsWith(prefix) && (0,_graphql_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchemaPath */ .h)(path)).sort();
}
async function partsOnDisk(files, path) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path) !== "")
        return {};
    const inside = await files.list(path);
    const parts = inside.filter(_graphql_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchemaPath */ .h).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, name));
    return parts.length > 0 ? { parts } : {};
}


/***/ }),

/***/ 64085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checkWitness),
  b: () => (/* binding */ compareOn)
});

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 9 modules
var load = __webpack_require__(34248);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(95770);
;// CONCATENATED MODULE: ./build/engines/contract/witness-file/http.js
function parseHttp(text) {
    const end = text.indexOf("\n\n");
    const [start = "", ...lines] = (end < 0 ? text : text.slice(0, end)).split("\n");
    if (!/^(?:[A-Z]+ \S+ HTTP\/1\.1|HTTP\/1\.1 \d{3})$/.test(start))
        return undefined;
    const headers = [];
    for (const line of lines) {
        const colon = line.indexOf(":");
        if (colon < 1)
            return undefined;
        headers.push([line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]);
    }
    return { start, headers, body: end < 0 ? undefined : text.slice(end + 2) };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./build/engines/contract/witness-file/witness.js
const witness_text = (maxLength) => ({ type: "string", minLength: 1, maxLength });
const side = {
    anyOf: [
        {
            type: "object",
            properties: { file: witness_text(4096) },
            required: ["file"],
            additionalProperties: false,
        },
        {
            type: "object",
            properties: { commit: witness_text(200), path: witness_text(4096) },
            required: ["commit", "path"],
            additionalProperties: false,
        },
    ],
};
const properties = {
    schemaVersion: { const: 1 },
    claim: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
    rule: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,99}$" },
    text: witness_text(20_000),
    kind: { enum: ["request", "response"] },
    operation: {
        type: "object",
        properties: {
            method: { type: "string", pattern: "^[A-Z]{1,40}$" },
            path: { type: "string", pattern: "^/", maxLength: 4096 },
        },
        required: ["method", "path"],
        additionalProperties: false,
    },
    accepts: { enum: ["base", "head"] },
    http: witness_text(100_000),
    base: side,
    head: side,
};
const witnessSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Lamplighter witness",
    description: "One request or response that two API descriptions disagree on.",
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
};

;// CONCATENATED MODULE: ./build/engines/contract/witness-file/read.js



const maxBytes = 1024 * 1024;
async function readWitness(files, path) {
    const text = await files.read(path, { maxBytes });
    if (text === undefined)
        throw missing(path);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid(path, "It is not JSON.");
    }
    const validate = new _2020.Ajv2020().compile(witnessSchema);
    if (validate(value))
        return value;
    const [error] = validate.errors ?? [];
    const place = error?.instancePath === "" ? "the whole file" : (error?.instancePath ?? "");
    throw invalid(path, `${place} ${error?.message ?? "has another shape"}.`);
}
function missing(path) {
    return new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such witness",
        where: path,
        why: "No file has this path.",
        fix: "give a file that `lamplighter contract --witness-dir DIR` wrote.",
    });
}
function invalid(path, why) {
    return new model/* Failure */.HR({
        code: "witness-invalid",
        what: "The file is no witness",
        where: path,
        why,
        fix: "give a file that `lamplighter contract --witness-dir DIR` wrote; docs/schema/witness.schema.json is its schema.",
    });
}

// EXTERNAL MODULE: ./build/engines/contract/conform/api.js + 2 modules
var conform_api = __webpack_require__(49196);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/content-type.js
var content_type = __webpack_require__(89460);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/response-body.js
var response_body = __webpack_require__(45672);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/response-header.js
var response_header = __webpack_require__(67589);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/undocumented-status.js
var undocumented_status = __webpack_require__(76114);
// EXTERNAL MODULE: ./build/engines/contract/conform/drift.js
var conform_drift = __webpack_require__(87833);
// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(92957);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/body.js + 1 modules
var check_body = __webpack_require__(74305);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/parameters.js
var parameters = __webpack_require__(26309);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/security.js
var security = __webpack_require__(74363);
// EXTERNAL MODULE: ./build/engines/contract/mock/problem.js
var problem = __webpack_require__(48353);
// EXTERNAL MODULE: ./build/engines/contract/mock/request.js
var mock_request = __webpack_require__(34335);
// EXTERNAL MODULE: ./build/engines/contract/mock/routes.js + 2 modules
var routes = __webpack_require__(73403);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/judge.js + 5 modules
var judge_judge = __webpack_require__(91693);
;// CONCATENATED MODULE: ./build/engines/contract/witness-file/stand.js














function standOf(description, witness, message) {
    return witness.kind === "request"
        ? ofRequest(description, witness, message)
        : ofResponse(description, witness, message);
}
function ofRequest(description, { rule }, message) {
    const [method = "", target = ""] = message.start.split(" ");
    const { headers, body } = message;
    const bytes = new TextEncoder().encode(body ?? "");
    const wire = { method, target, headers, body: bytes };
    const request = (0,mock_request/* readRequest */["in"])(wire);
    const lifted = new lift/* Lifted */.$(description, "request", "reads");
    const judge = (0,judge_judge/* createJudge */.q)((schema) => lifted.target(schema), Infinity);
    const checker = { description, lifted, judge };
    try {
        const match = (0,routes/* operationFor */.xG)((0,routes/* readRoutes */.Fj)(description).at(request), method);
        if (match === undefined)
            return { kind: "refused", why: `${method} is not described there` };
        if (rule.startsWith("security-"))
            (0,security/* checkSecurity */.B)(description, match.target, request);
        const wrong = [
            ...(0,parameters/* checkParameters */.D)(checker, match.target, request, match.values),
            ...(0,check_body/* checkBody */.l)(checker, match.target, request).wrong,
        ];
        const [first] = wrong;
        if (first === undefined)
            return { kind: "accepted" };
        const place = [first.in, first.name, first.pointer].filter(Boolean).join(" ");
        return { kind: "refused", why: `${place}: ${first.detail}` };
    }
    catch (error) {
        if (error instanceof problem/* Refusal */.P_)
            return { kind: "refused", why: error.message };
        throw error;
    }
}
function ofResponse(description, witness, message) {
    const { method, path } = witness.operation;
    const api = (0,conform_api/* readApi */.n)(description);
    const operation = api.operations.find((one) => one.method === method && one.path === path);
    if (operation === undefined)
        return { kind: "refused", why: `${method} ${path} is not described` };
    const exchange = {
        operation,
        request: { method, url: "https://api.example.com/", headers: [] },
        answer: {
            status: Number(message.start.split(" ")[1]),
            headers: message.headers,
            body: message.body ?? "",
            truncated: false,
        },
        sources: [],
    };
    const ofHeaders = /response \S+ header `/.test(witness.text) ? [response_header/* responseHeader */.R] : [];
    const checks = [undocumented_status/* undocumentedStatus */.K, content_type/* contentType */.I, response_body/* responseBody */.c, ...ofHeaders];
    const found = checks.flatMap((check) => [...check(api, exchange)]);
    const drift = found.find(conform_drift/* isDrift */._);
    if (drift !== undefined)
        return { kind: "refused", why: drift.observed };
    const [unknown] = found;
    return unknown === undefined || !("why" in unknown)
        ? { kind: "accepted" }
        : { kind: "unknown", why: unknown.why };
}

;// CONCATENATED MODULE: ./build/engines/contract/witness-file/check.js






async function checkWitness(ports, { witness: path, base, head }) {
    const witness = await readWitness(ports.files, path);
    const sides = {
        base: await check_open(ports, base === undefined ? witness.base : { file: base }),
        head: await check_open(ports, head === undefined ? witness.head : { file: head }),
    };
    return compareOn(witness, sides, path);
}
function compareOn(witness, sides, path) {
    const message = parseHttp(witness.http);
    const isRequest = message?.start.startsWith("HTTP/") === false;
    if (message === undefined || isRequest !== (witness.kind === "request"))
        throw noMessage(path);
    const base = standOf(sides.base, witness, message);
    const head = standOf(sides.head, witness, message);
    const [taker, other] = witness.accepts === "base" ? [base, head] : [head, base];
    const separates = taker.kind === "accepted" && other.kind === "refused";
    return { witness, base, head, separates };
}
async function check_open({ files, git }, side) {
    if ("file" in side)
        return (0,load/* load */.H)((0,reader/* fileReader */.q2)(files, side.file), side.file);
    return (0,load/* load */.H)((0,reader/* commitReader */.Fb)(git, await git.commit(side.commit)), side.path);
}
function noMessage(path) {
    return new model/* Failure */.HR({
        code: "witness-invalid",
        what: "The file is no witness",
        where: `${path}, http`,
        why: "It holds no message of the kind that it names.",
        fix: "give a file that `lamplighter contract --witness-dir DIR` wrote.",
    });
}


/***/ })

};
