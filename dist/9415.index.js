export const id = 9415;
export const ids = [9415];
export const modules = {

/***/ 19415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotateAudit: () => (/* binding */ rotateAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/engines/rotate/audit/chain.js
var chain = __webpack_require__(11167);
;// CONCATENATED MODULE: ./build/engines/rotate/audit/verify.js

function checkAudit(parts, record) {
    const lines = merged(parts.flat());
    const first = lines[0]?.sequence ?? 0;
    const last = lines.at(-1)?.sequence ?? 0;
    return { lines: lines.length, first, last, broken: whyBroken(lines, record) };
}
function whyBroken(lines, record) {
    if (lines.length === 0)
        return "There is no line in it.";
    const broken = (0,chain/* brokenAt */.V)(lines, lines[0]);
    if (broken !== undefined)
        return `Line ${broken.sequence}: ${broken.why}`;
    const kept = record?.audit;
    const end = lines.at(-1);
    if (kept === undefined || kept.hash === end?.hash)
        return undefined;
    return `It ends with line ${end?.sequence ?? 0}, and the record on GitHub has line ${kept.sequence} as its last.`;
}
function merged(lines) {
    const unique = new Map(lines.map((line) => [JSON.stringify(line), line]));
    return [...unique.values()].toSorted((left, right) => left.sequence - right.sequence);
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var report = __webpack_require__(93854);
;// CONCATENATED MODULE: ./build/commands/rotate-audit.js






const usual = "lamplighter rotate audit verify rotation-audit/API_KEY.jsonl";
const rotateAudit = {
    inputs: inputs/* rotateAuditInputs */.eg,
    operands: "FILE…",
    json: "what was found of each credential",
    fails: "a chain does not hold",
    examples: [usual, `${usual} --record API_KEY_ROTATION.json`],
    run: async (flags, operands, terminal) => {
        const { record } = (0,inputs/* readInputs */.Ko)(inputs/* rotateAuditInputs */.eg, [flags]);
        if (operands.length === 0)
            throw noFile();
        const parts = new Map();
        for (const path of operands) {
            const name = (0,external_node_path_.basename)(path).replace(/\.jsonl?$/, "");
            parts.set(name, [...(parts.get(name) ?? []), (0,inputs/* parseAudit */.hh)(await read(path), path)]);
        }
        if (record !== undefined && parts.size > 1)
            throw oneRecord(record);
        const kept = record === undefined ? undefined : (0,inputs/* parseRotationRecord */.Nr)(await read(record), record);
        const checks = [...parts].map(([name, chain]) => ({ name, ...checkAudit(chain, kept) }));
        terminal.print(terminal.json ? JSON.stringify(checks) : checks.map(inWords).join("\n"));
        return checks.every(({ broken }) => broken === undefined) ? 0 : 1;
    },
};
function inWords({ name, lines, first, last, broken }) {
    if (broken !== undefined)
        return (0,report/* terminalText */.eR)(`${name}: does not hold. ${broken}`);
    const from = first === 1 ? "from the beginning" : `from line ${first}, older ones were not given`;
    return (0,report/* terminalText */.eR)(`${name}: ${lines} lines hold, ${from} to line ${last}.`);
}
async function read(path) {
    const text = await node_files/* nodeFiles */.k.read(path);
    if (text !== undefined)
        return text;
    throw new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such file",
        where: path,
        why: "No file has this path.",
        fix: "give the files that runs have left in their `audit-path`.",
    });
}
function noFile() {
    return new model/* Failure */.HR({
        code: "operand-missing",
        what: "No audit was given",
        where: "lamplighter rotate audit verify",
        why: "There is nothing to check.",
        fix: `name its files: \`${usual}\`.`,
    });
}
function oneRecord(path) {
    return new model/* Failure */.HR({
        code: "operand-unexpected",
        what: "A record is of one credential, and the files are of several",
        where: path,
        why: "Each credential has a record of its own.",
        fix: "check them one by one.",
    });
}


/***/ }),

/***/ 11167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ brokenAt),
/* harmony export */   s: () => (/* binding */ nextLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function nextLine(record, { from, at, run }, last) {
    const { current, next, retiree, phase } = record;
    const ids = [current?.id, next?.id, retiree?.id].filter((id) => id !== undefined);
    const line = {
        sequence: (last?.sequence ?? 0) + 1,
        at: at.toISOString(),
        run,
        from,
        to: phase,
        ids,
        previous: last?.hash ?? "",
    };
    return { ...line, hash: hashOf(line) };
}
function brokenAt(lines, first) {
    for (const [index, { hash, ...line }] of lines.entries()) {
        const before = index === 0 ? lineBefore(first) : lines[index - 1];
        const broken = (why) => ({ sequence: line.sequence, why });
        if (line.sequence !== (before?.sequence ?? 0) + 1)
            return broken("A line is missing.");
        if (line.previous !== (before?.hash ?? ""))
            return broken("It does not follow the one before.");
        if (hash !== hashOf(line))
            return broken("It was changed after it was written.");
    }
    return undefined;
}
function lineBefore(line) {
    return line && { sequence: line.sequence - 1, hash: line.previous };
}
function hashOf(line) {
    const { sequence, at, run, from, to, ids, previous } = line;
    const text = JSON.stringify([sequence, at, run, from, to, ids, previous]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ })

};
