export const id = 3064;
export const ids = [3064];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
function errorMessage(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}


/***/ }),

/***/ 37111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23865);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6225);




const defaultMaxBytes = 256 * 1024 * 1024;
const nodeFiles = {
    read: async (path, { maxBytes = defaultMaxBytes } = {}) => {
        const info = await absentAsUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
        if (info === undefined)
            return undefined;
        if (!info.isFile())
            throw unreadable(path, "It is not a file.", "give the path of a file.");
        if (info.size > maxBytes) {
            throw unreadable(path, `It holds ${info.size} bytes; at most ${maxBytes} are read.`, "split the file, or leave parts out that are not needed.");
        }
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    },
    write: async (path, text) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const half = `${path}.${process.pid}.half`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(half, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(half, path);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(half, { force: true });
            throw error;
        }
    },
    list: async (folder) => {
        const entries = await absentAsUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }));
        return (entries ?? [])
            .filter((entry) => entry.isFile())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"))
            .sort();
    },
};
async function absentAsUndefined(wanted) {
    try {
        return await wanted;
    }
    catch (error) {
        if (isAbsence((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)))
            return undefined;
        throw error;
    }
}
function isAbsence(code) {
    return code === "ENOENT" || code === "ENOTDIR";
}
function unreadable(path, why, fix) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "file-unreadable",
        what: "A file cannot be read",
        where: path,
        why,
        fix,
    });
}


/***/ }),

/***/ 93854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eo: () => (/* reexport */ claimKey),
  lG: () => (/* reexport */ claimsShown),
  ln: () => (/* reexport */ inlineText),
  ap: () => (/* reexport */ offerState),
  Bn: () => (/* reexport */ overallVerdict),
  D5: () => (/* reexport */ ownComments),
  Xp: () => (/* reexport */ planSticky),
  Te: () => (/* reexport */ proposalBody),
  Yq: () => (/* reexport */ proposalCommit),
  R3: () => (/* reexport */ proposalTitle),
  YL: () => (/* reexport */ readProposalState),
  cI: () => (/* reexport */ readRun),
  un: () => (/* reexport */ readState),
  Hp: () => (/* reexport */ renderAnnotations),
  wQ: () => (/* reexport */ renderComment),
  K2: () => (/* reexport */ renderHtml),
  hF: () => (/* reexport */ renderJson),
  Gc: () => (/* reexport */ renderMarkdown),
  nu: () => (/* reexport */ renderResearchIssue),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary),
  bF: () => (/* reexport */ renderTerminal),
  ci: () => (/* reexport */ researchMarker),
  eR: () => (/* reexport */ terminalText)
});

// UNUSED EXPORTS: headline

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var build_model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/report/command.js
const quotedOrSelf = /'[^']*'|"(?:\\.|[^"\\])*"|\\.|(?<start>^|&&|\|\||[;|(])(?<space>\s*)lamplighter(?=\s|$)/gs;
function runnable(command, self) {
    return command.replace(quotedOrSelf, (match, ...rest) => {
        const { start, space } = rest.at(-1);
        return start === undefined ? match : start + (space ?? "") + self;
    });
}
function isPlainCall(command) {
    return /^lamplighter(?: +(?:'[^'\n\r]*'|\\'|"[^"`$\\!\n\r]*"|[\w@%+=:,./{}^-])+)* *$/.test(command);
}

;// CONCATENATED MODULE: ./build/report/visible.js
const joining = ["Arab", "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mong"]
    .concat(["Orya", "Sinh", "Syrc", "Taml", "Telu", "Tibt"])
    .map((script) => `\\p{scx=${script}}`)
    .join("");
const visible_hidden = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]";
let built;
function emojiOrHidden() {
    built ??= new RegExp(`\\p{RGI_Emoji}|(?<=[${joining}])[\\u200C\\u200D](?=[${joining}])|(?<hidden>${visible_hidden})`, "gv");
    return built;
}
const pile = /(\p{M}{8})\p{M}+/gu;
const suspect = new RegExp(`${visible_hidden}|\\p{M}`, "u");
function visible(text) {
    if (!suspect.test(text))
        return text;
    return text
        .replace(emojiOrHidden(), (match, ...rest) => {
        const groups = rest.at(-1);
        return groups.hidden === undefined ? match : codePointName(match);
    })
        .replace(pile, "$1…");
}
function visibleLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.split("\t").map(visible).join("\t"))
        .join("\n");
}
function oneLine(text) {
    return visible(text.replace(/\s+/g, " ").trim());
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
    return `${kept}… (${text.length} characters)`;
}
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

;// CONCATENATED MODULE: ./build/report/escape.js

const reactive = new RegExp([
    /@/,
    /#\d/,
    /\bGH-\d/,
    /\b[A-Z]{2,}-\d/,
    /\b[0-9a-f]{7,}\b/,
    /:\/\/|\bwww\.|\b(?:mailto|xmpp):/,
    /:[\w+-]/,
    /\$/,
]
    .map((rule) => rule.source)
    .join("|"), "i");
const empty = "(empty)";
function inlineText(text) {
    return prose(text, codeSpan);
}
function tableCell(text) {
    return prose(text, cellCode);
}
function codeSpan(text) {
    return isolate(text, rawSpan(visible(text)));
}
function cellCode(text) {
    const barred = visible(text).replaceAll("\\|", "\\<U+007C>").replaceAll("|", "\\|");
    return isolate(text, rawSpan(barred));
}
const languages = new Set("text json yaml http diff sh shell console js javascript ts typescript xml html css sql graphql"
    .split(" ")
    .concat("python", "java", "go", "rust", "ruby", "csharp", "toml", "ini", "markdown"));
function fence(text, language, indent = "  ") {
    const body = visibleLines(text).replace(/\n$/, "") || empty;
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    const info = languages.has(language) ? language : "text";
    return [ticks + info, ...body.split("\n"), ticks]
        .map((line) => (line === "" ? "" : indent + line))
        .join("\n");
}
function htmlText(text) {
    return visibleLines(text).replace(/[&<>"']|(?<=##)\[|(?<=^[ \t]*):(?=:)/gm, (character) => `&#${character.charCodeAt(0)};`);
}
function htmlProse(text) {
    return oneLine(text)
        .split(/`([^`]+)`/)
        .map((piece, index) => (index % 2 === 1 ? `<code>${htmlText(piece)}</code>` : htmlText(piece)))
        .join("");
}
function htmlCode(text) {
    return `<code>${htmlText(oneLine(text)) || empty}</code>`;
}
function htmlComment(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
function linkTarget(url) {
    if (!/^https?:\/\/[\w[]/i.test(url))
        return undefined;
    return url.replace(/[^\w\-.~:/?#@!$&+,;=%[\]]/gu, percentEncoded).replaceAll("&", "&amp;");
}
function urlPath(path) {
    return path.replace(/[^\w\-.~/]/gu, percentEncoded);
}
function annotationText(text) {
    return logLine(visibleLines(text));
}
function terminalText(text) {
    return logLine(oneLine(text)).replace(/(?<=^| )::/g, ": :");
}
function terminalLines(text) {
    return logLine(visibleLines(text)).split("\n");
}
function logLine(text) {
    return text.replaceAll("##[", "## [");
}
function prose(text, code) {
    const pieces = oneLine(text)
        .split(/`([^`]+)`/)
        .map((piece, index) => (index % 2 === 1 ? code(piece) : words(piece, code)));
    const joined = pieces.reduce((whole, piece) => whole.endsWith("`") && piece.startsWith("`") ? `${whole} ${piece}` : whole + piece);
    return isolate(text, notBlock(joined)) || empty;
}
function words(text, code) {
    return text
        .split(" ")
        .map((word) => (reactive.test(word) ? wordAsCode(word, code) : markdownText(word)))
        .join(" ");
}
function wordAsCode(word, code) {
    const [, opening = "", core = "", closing = ""] = /^(\(?)(.+?)([).,;?!]*)$/s.exec(word) ?? [];
    return opening + code(core) + closing;
}
function markdownText(text) {
    return text.replace(/[&<>|\\`*_[\]~#]/g, (character) => "*_[]~#".includes(character) ? `\\${character}` : `&#${character.charCodeAt(0)};`);
}
function notBlock(text) {
    return text.replace(/^([-+=:]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function rawSpan(text) {
    if (text === "")
        return empty;
    const ticks = "`".repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
    return ticks + pad + text + pad + ticks;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function isolate(text, markdown) {
    const rightToLeft = /[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u;
    return rightToLeft.test(text) ? `\u2068${markdown}\u2069` : markdown;
}
function percentEncoded(character) {
    return Buffer.from(character, "utf8").toString("hex").toUpperCase().replace(/../g, "%$&");
}

;// CONCATENATED MODULE: ./build/report/order.js

function orderedReports(reports) {
    const rank = ({ engine }) => {
        const index = build_model/* engineNames */.Ry.indexOf(engine);
        return index === -1 ? build_model/* engineNames */.Ry.length : index;
    };
    return [...reports].sort((left, right) => rank(left) - rank(right)).map(withOrderedClaims);
}
function compareClaims(left, right) {
    return (Number(left.accepted !== undefined) - Number(right.accepted !== undefined) ||
        rankOf(left) - rankOf(right) ||
        build_model/* severities */.gO.indexOf(left.severity) - build_model/* severities */.gO.indexOf(right.severity) ||
        compareText(left.where?.path ?? "\uFFFF", right.where?.path ?? "\uFFFF") ||
        (left.where?.line ?? 0) - (right.where?.line ?? 0) ||
        (left.where?.column ?? 0) - (right.where?.column ?? 0) ||
        compareText(left.rule, right.rule) ||
        compareText(left.id, right.id));
}
function rankOf({ rank }) {
    return rank ?? Number.MAX_SAFE_INTEGER;
}
function withOrderedClaims(report) {
    return { ...report, claims: [...report.claims].sort(compareClaims) };
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/report/wording.js

function listed(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function duration(seconds) {
    if (!(seconds >= 60))
        return `${(0,build_model/* number */.ai)(seconds < 10 ? seconds : Math.round(seconds))} s`;
    const whole = Math.round(seconds);
    return `${(0,build_model/* number */.ai)(Math.floor(whole / 60))} min ${whole % 60} s`;
}
function measured({ value, unit, interval }) {
    const range = interval && ` (${quantity(interval[0], unit)} to ${quantity(interval[1], unit)})`;
    return quantity(value, unit) + (range ?? "");
}
function quantity(value, unit) {
    return unit === "" ? (0,build_model/* number */.ai)(value) : `${(0,build_model/* number */.ai)(value)}${unit === "%" ? "" : " "}${unit}`;
}
function acceptanceText({ how, by, reason, until }) {
    const who = how === "configuration"
        ? `in ${by}`
        : `by ${by}${how === "label" ? ", by label" : ", in a comment"}`;
    const end = until === undefined ? "" : `, until ${until}`;
    return `${who}${end}${reason === undefined ? "" : `: ${reason}`}`;
}
function bumpText({ bump, notes }) {
    if (bump === undefined)
        return undefined;
    const open = bump !== "major" && notes.some(({ kind }) => kind === "question");
    return `${bump}${open ? "; a question that turns out to be a break makes it major" : ""}`;
}
function spent(reports) {
    const sum = (field) => reports.reduce((total, report) => total + report.spend[field], 0);
    const time = `${duration(sum("seconds"))}, ${duration(sum("cpuSeconds"))} of CPU`;
    if (sum("modelCalls") === 0)
        return `${time}, no model`;
    const model = [(0,build_model/* count */.U9)(sum("modelCalls"), "model call"), (0,build_model/* count */.U9)(sum("tokens"), "token")];
    return [time, ...model, `${(0,build_model/* number */.ai)(sum("usd"))} USD`].join(", ");
}
function shortRevision(revision) {
    return isCommit(revision) ? revision.slice(0, 7) : revision;
}
function isCommit(revision) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}
function placeText({ path, line, column, side }) {
    const position = [path, line, column].filter((part) => part !== undefined).join(":");
    return side === "base" ? `${position} before the change` : position;
}

;// CONCATENATED MODULE: ./build/report/annotations.js






const shownPerLevel = 10;
const longestMessage = 4_096;
const levels = {
    error: "error",
    warning: "warning",
    note: "notice",
};
function renderAnnotations(reports) {
    const all = orderedReports(reports)
        .flatMap((report) => (0,build_model/* openClaims */._w)(report.claims).map((claim) => ({ report, claim })))
        .sort((left, right) => compareClaims(left.claim, right.claim))
        .map(({ report, claim }) => annotation(report, claim));
    const shown = Object.values(levels).flatMap((level) => withinStep(all.filter((one) => one.level === level)));
    return { shown, all };
}
function annotation({ engine }, claim) {
    const { proof, where } = claim;
    const shownAt = where !== undefined && where.side === undefined && isInside(where);
    const lines = [
        oneLine(clip(claim.text, 1_000)),
        `Observed: ${oneLine(clip(proof.observed, 1_000))}`,
        ...(where === undefined || shownAt ? [] : [`Place: ${visible(clip(placeText(where), 300))}`]),
        ...(isPlainCall(proof.command) && proof.command.length < 1_000
            ? [`Re-run: ${proof.command}`]
            : []),
    ];
    return {
        level: levels[claim.severity],
        title: annotationText(clip(oneLine(clip(`${engine}: ${claim.rule}`, 200)), 200)),
        message: clip(annotationText(lines.join("\n")), longestMessage - 30),
        ...(shownAt ? position(where) : {}),
    };
}
function withinStep(annotations) {
    const last = annotations[shownPerLevel - 1];
    if (last === undefined || annotations.length === shownPerLevel)
        return annotations;
    const kept = annotations.slice(0, shownPerLevel - 1);
    const more = {
        level: last.level,
        title: "Lamplighter: more claims",
        message: `${(0,build_model/* number */.ai)(annotations.length - kept.length)} more of this level are in the job summary.`,
    };
    return [...kept, more];
}
function isInside({ path }) {
    return (path.length <= 1_000 &&
        oneLine(path) === path &&
        path.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}
function position({ path, line, column }) {
    if (!isCount(line))
        return { path };
    return isCount(column) ? { path, line, column } : { path, line };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 1;
}

;// CONCATENATED MODULE: ./build/report/headline.js


const marks = {
    pass: "✓",
    warn: "!",
    fail: "✗",
    skipped: "–",
    error: "?",
};
function overallVerdict(reports) {
    return (0,build_model/* worstVerdict */.zP)(reports.map(({ verdict }) => verdict));
}
function headline(reports) {
    if (reports.length === 0)
        return "Nothing was checked";
    const found = severityCounts(reports.flatMap(({ claims }) => claims));
    const missing = reports.flatMap(({ notChecked }) => notChecked).length;
    return (verdictPhrase(reports) +
        (missing === 0 ? "" : `, ${(0,build_model/* count */.U9)(missing, "part")} not checked`) +
        (found === "" ? "" : `: ${found}`));
}
function severityCounts(claims) {
    const open = (0,build_model/* openClaims */._w)(claims);
    const totals = build_model/* severities */.gO.map((severity) => ({
        severity,
        amount: open.filter((claim) => claim.severity === severity).length,
    }));
    const accepted = claims.length - open.length;
    return listed([
        ...totals
            .filter(({ amount }) => amount > 0)
            .map((total) => (0,build_model/* count */.U9)(total.amount, total.severity)),
        ...(accepted === 0 ? [] : [`${(0,build_model/* number */.ai)(accepted)} accepted`]),
    ]);
}
function verdictPhrase(reports) {
    const of = (verdict) => reports.filter((report) => report.verdict === verdict).length;
    const all = reports.length;
    const skipped = of("skipped") === 0 ? "" : `, ${(0,build_model/* number */.ai)(of("skipped"))} skipped`;
    const share = (amount) => all === 1 ? "1 check" : `${(0,build_model/* number */.ai)(amount)} of ${(0,build_model/* count */.U9)(all, "check")}`;
    switch (overallVerdict(reports)) {
        case "error":
            return (`${share(of("error"))} could not finish` +
                (of("fail") === 0 ? "" : `, ${(0,build_model/* number */.ai)(of("fail"))} failed`));
        case "fail":
            return `${share(of("fail"))} failed`;
        case "warn":
            return `${share(of("warn"))} warned, none failed`;
        case "pass":
            return `${of("pass") === all ? (0,build_model/* count */.U9)(all, "check") : share(of("pass"))} passed${skipped}`;
        case "skipped":
            return `Nothing to check, ${(0,build_model/* count */.U9)(all, "check")} skipped`;
    }
}

;// CONCATENATED MODULE: ./build/report/evidence.js
function evidenceForPeople({ evidence }) {
    return evidence.filter(({ forPrograms }) => forPrograms !== true);
}

;// CONCATENATED MODULE: ./build/report/markdown/claim.js






const longestCommand = 4_000;
function claimItem(claim, page, evidenceLimit) {
    const { proof } = claim;
    const change = page.changes?.appeared.has(claim) ? "new " : "";
    const place = claim.where === undefined ? [] : [placeMarkdown(claim.where, page)];
    const names = [claim.rule, claim.id].map((name) => codeSpan(clip(name, 100)));
    const told = evidenceForPeople(proof);
    const shown = told.filter(({ text }) => text.length <= evidenceLimit);
    const long = told.filter(({ text }) => text.length > evidenceLimit);
    const bullets = [
        [...place, ...names].join(" · "),
        ...(claim.accepted === undefined
            ? []
            : [`Accepted ${inlineText(clip(acceptanceText(claim.accepted), 1_000))}`]),
        `Observed: ${inlineText(clip(proof.observed, 1_000))}`,
        ...(proof.expected === undefined
            ? []
            : [`Expected: ${inlineText(clip(proof.expected, 1_000))}`]),
        ...leftOut(long, page),
    ];
    return [
        `- **${change}${claim.severity}**: ${inlineText(clip(claim.text, 600))}`,
        ...bullets.map((bullet) => `  - ${bullet}`),
        ...shown.map((evidence) => `\n${evidenceBlock(evidence)}`),
        `\n${commandBlock(proof, page, `Re-run (${proof.kind})`)}`,
    ].join("\n");
}
function placeMarkdown(place, page) {
    const { path, line, side } = place;
    const commit = side === "base" ? page.base : page.head;
    const label = codeSpan(clip(placeText(place), 300));
    const outside = path.split("/").some((part) => part === "" || part === "." || part === "..");
    if (page.repository === undefined || !isCommit(commit) || outside)
        return label;
    const anchor = line === undefined ? "" : `#L${line}`;
    const target = linkTarget(`${page.repository}/blob/${commit}/${urlPath(path)}${anchor}`);
    return target === undefined ? label : `[${label}](${target})`;
}
function wholeReport(page) {
    const target = page.runUrl === undefined ? undefined : linkTarget(page.runUrl);
    return target === undefined ? "`report.json`" : `[the run's summary and report](${target})`;
}
function commandBlock({ command }, page, title, before = "") {
    if (command.length > longestCommand) {
        return `  ${title}: the command has ${(0,build_model/* number */.ai)(command.length)} characters; it is in ${wholeReport(page)}.`;
    }
    const caution = isPlainCall(command)
        ? ""
        : ". This is no plain call of Lamplighter, so read it before you run it";
    return `  ${title}${caution}:\n\n${fence(before + runnable(command, page.self), "sh")}`;
}
function evidenceBlock({ name, language, text }) {
    return `  ${inlineText(clip(name, 100))}:\n\n${fence(text, language)}`;
}
function leftOut(evidence, page) {
    if (evidence.length === 0)
        return [];
    const names = evidence
        .slice(0, 10)
        .map(({ name, text }) => `${inlineText(clip(name, 100))} (${(0,build_model/* count */.U9)(text.length, "character")})`);
    return [`In ${wholeReport(page)}: ${names.join(", ")}${evidence.length > 10 ? ", …" : ""}`];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/state.js





const claimsKept = 300;
const enginesKept = 50;
const stateLine = /\n<!-- lamplighter:state ([A-Za-z0-9+/=]{4,60000}) -->\s*$/;
function baseline(previous, head) {
    const kept = clip(head, 100);
    return previous?.head === kept ? previous.since : previous;
}
function commentState(reports, head, since, keep = {}) {
    let left = claimsKept;
    const kept = orderedReports(reports).slice(0, enginesKept);
    const engines = kept.map(({ engine, verdict, claims }) => {
        const ids = claims.slice(0, left).map(({ id }) => claimKey(id));
        left -= ids.length;
        return { engine: engine.slice(0, 64), verdict, claims: ids, cut: ids.length < claims.length };
    });
    const run = { schemaVersion: 1, head: clip(head, 100), engines, ...bounded(keep) };
    return since === undefined
        ? run
        : { ...run, since: { head: since.head, engines: since.engines } };
}
function claimsShown(state) {
    return (state?.engines ?? []).flatMap(({ claims }) => claims);
}
function bounded({ matched = [], label }) {
    return {
        ...(matched.length === 0 ? {} : { matched: matched.slice(-claimsKept) }),
        ...(label === undefined ? {} : { label }),
    };
}
function claimKey(id) {
    if (/^[\w-]{1,16}$/.test(id))
        return id;
    return `h${(0,external_node_crypto_.createHash)("sha256").update(id).digest("hex").slice(0, 15)}`;
}
function writeState(state) {
    return `<!-- lamplighter:state ${htmlComment(JSON.stringify(state))} -->`;
}
function readState(body) {
    const encoded = stateLine.exec(body)?.[1];
    if (encoded === undefined)
        return undefined;
    try {
        const state = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
        return isState(state) ? state : undefined;
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    return (isRecord(value) &&
        value["schemaVersion"] === 1 &&
        isRun(value) &&
        (value["matched"] === undefined || isKeys(value["matched"])) &&
        (value["label"] === undefined || isLabelRecord(value["label"])) &&
        (value["since"] === undefined || isRun(value["since"])));
}
function isRun(value) {
    return (isRecord(value) &&
        isShortText(value["head"], 200) &&
        Array.isArray(value["engines"]) &&
        value["engines"].length <= enginesKept &&
        value["engines"].every(isEngineState));
}
function isEngineState(value) {
    return (isRecord(value) &&
        isShortText(value["engine"], 64) &&
        build_model/* verdicts */.rY.some((verdict) => verdict === value["verdict"]) &&
        typeof value["cut"] === "boolean" &&
        isKeys(value["claims"]));
}
function isLabelRecord(value) {
    return isRecord(value) && Number.isSafeInteger(value["event"]) && isKeys(value["claims"]);
}
function isKeys(value) {
    return (Array.isArray(value) && value.length <= claimsKept && value.every((key) => isShortText(key, 16)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
function isShortText(value, limit) {
    return typeof value === "string" && value.length <= limit;
}

;// CONCATENATED MODULE: ./build/report/changes.js

function changesSince(reports, since) {
    if (since === undefined)
        return undefined;
    const appeared = new Set();
    const remained = new Set();
    const fixed = [];
    for (const report of reports) {
        const before = since.engines.find(({ engine }) => engine === report.engine.slice(0, 64));
        if (before === undefined || !finished(before) || !finished(report))
            continue;
        const known = new Set(before.claims);
        const now = new Set(report.claims.map(({ id }) => claimKey(id)));
        for (const claim of report.claims) {
            (known.has(claimKey(claim.id)) ? remained : appeared).add(claim);
        }
        fixed.push(...before.claims.filter((id) => !now.has(id)));
    }
    return { since: since.head, appeared, remained, fixed };
}
function finished(run) {
    const cut = "cut" in run && run.cut;
    return run.verdict !== "error" && run.verdict !== "skipped" && !cut;
}

;// CONCATENATED MODULE: ./build/report/page.js




function preparePage(input) {
    const reports = orderedReports(input.reports);
    const since = baseline(input.previous, input.head);
    return {
        ...input,
        reports,
        notices: [...(input.notices ?? []), ...otherRevisions(reports, input)],
        since,
        changes: changesSince(reports, since),
        repository: /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/\d/.exec(input.runUrl ?? "")?.[1],
    };
}
function isClean({ reports, notices }) {
    return (reports.length > 0 &&
        notices.length === 0 &&
        reports.every(({ verdict, claims, notes, proposals }) => (verdict === "pass" || verdict === "skipped") &&
            claims.length === 0 &&
            proposals.length === 0 &&
            notes.every(({ kind }) => kind === "remark")));
}
function otherRevisions(reports, { base, head }) {
    return reports
        .filter((report) => (isCommit(base) && isCommit(report.base) && report.base !== base) ||
        (isCommit(head) && isCommit(report.head) && report.head !== head))
        .map((report) => `\`${report.engine}\` compared \`${report.base.slice(0, 7)}..${report.head.slice(0, 7)}\`.`);
}

;// CONCATENATED MODULE: ./build/report/markdown/sections.js






function section(report, items, page, layout) {
    const shown = report.claims.filter((claim) => items.has(claim));
    const unsettled = (0,build_model/* openClaims */._w)(shown);
    const accepted = shown.filter((claim) => claim.accepted !== undefined);
    const texts = (claims) => claims.map((claim) => items.get(claim) ?? "");
    const hidden = report.claims.length - shown.length;
    const blocks = [
        ...(unsettled.length === 0 ? [] : [texts(unsettled).join("\n\n")]),
        ...(accepted.length === 0 ? [] : [acceptedBlock(texts(accepted), layout)]),
        ...(layout.extras ? migrations(shown, layout) : []),
        ...(hidden === 0 ? [] : [notShown(hidden, shown.length, page)]),
        ...(layout.extras ? extras(report, page, layout) : []),
    ];
    if (blocks.length === 0)
        return "";
    const [mark, engine] = [marks[report.verdict], clip(report.engine, 60)];
    if (!layout.folded) {
        return [`#### ${mark} ${codeSpan(engine)}: ${contents(report)}`, ...blocks].join("\n\n");
    }
    const open = report.verdict === "fail" || report.verdict === "error" ? " open" : "";
    return [
        `<details${open}>\n<summary>${mark} ${htmlCode(engine)}: ${contents(report)}</summary>`,
        ...blocks,
        "</details>",
    ].join("\n\n");
}
function acceptedBlock(items, { folded }) {
    const title = `${(0,build_model/* number */.ai)(items.length)} accepted`;
    return folded
        ? `<details>\n<summary>${title}</summary>\n\n${items.join("\n\n")}\n\n</details>`
        : `##### ${title}\n\n${items.join("\n\n")}`;
}
function migrations(claims, { folded }) {
    const ids = new Map();
    for (const { id, migration } of claims) {
        if (migration !== undefined)
            ids.set(migration, [...(ids.get(migration) ?? []), id]);
    }
    if (ids.size === 0)
        return [];
    const items = [...ids].map(([note, of]) => {
        const named = of.slice(0, 5).map((id) => codeSpan(clip(id, 100)));
        const more = of.length > 5 ? ` and ${(0,build_model/* number */.ai)(of.length - 5)} more` : "";
        return `- ${named.join(", ")}${more}: ${inlineText(clip(note, 600))}`;
    });
    const list = items.join("\n");
    return [
        folded
            ? `<details>\n<summary>Migration notes</summary>\n\n${list}\n\n</details>`
            : `##### Migration notes\n\n${list}`,
    ];
}
function capped(items, most, page) {
    const rest = items.length - most;
    const more = rest > 0 ? [`- and ${(0,build_model/* number */.ai)(rest)} more, in ${wholeReport(page)}`] : [];
    return [...items.slice(0, most).map((item) => `- ${item}`), ...more].join("\n");
}
function contents({ claims, metrics, notes, proposals }) {
    const questions = notes.filter(({ kind }) => kind === "question").length;
    const counts = [
        severityCounts(claims),
        ...[
            { amount: questions, noun: "question" },
            { amount: notes.length - questions, noun: "remark" },
            { amount: metrics.length, noun: "measurement" },
            { amount: proposals.length, noun: "proposal" },
        ].map(({ amount, noun }) => (amount === 0 ? "" : (0,build_model/* count */.U9)(amount, noun))),
    ];
    return counts.filter((text) => text !== "").join(", ");
}
function notShown(hidden, shown, page) {
    const more = shown === 0 ? "" : " more";
    return `${(0,build_model/* number */.ai)(hidden)}${more} ${hidden === 1 ? "claim" : "claims"} not shown here, in ${wholeReport(page)}.`;
}
function extras(report, page, layout) {
    const { metrics, notes, proposals } = report;
    const bump = bumpText(report);
    const remarks = notes.map((note) => noteItem(note, page));
    const offers = proposals.map((proposal) => proposalItem(proposal, layout));
    return [
        bump === undefined ? "" : `Suggested version bump: **${bump}**.`,
        metrics.length === 0 ? "" : metricTable(metrics, page, layout.listed),
        capped(remarks, layout.listed, page),
        capped(offers, layout.listed, page),
    ].filter((block) => block !== "");
}
function metricTable(metrics, page, most) {
    const rows = metrics
        .slice(0, most)
        .map((metric) => [
        tableCell(clip(metric.name, 100)),
        metric.base === undefined ? "" : tableCell(quantity(metric.base, clip(metric.unit, 20))),
        tableCell(measured({ ...metric, unit: clip(metric.unit, 20) })),
        `${metric.direction} is better`,
    ].join(" | "));
    const rest = metrics.length - rows.length;
    const table = ["Measured | Base | Head | Direction", "--- | --- | --- | ---", ...rows];
    return (table.map((row) => `| ${row} |`).join("\n") +
        (rest > 0 ? `\n\n${(0,build_model/* count */.U9)(rest, "more measurement")} in ${wholeReport(page)}.` : ""));
}
function noteItem({ kind, text, where }, page) {
    const place = where === undefined ? "" : ` (${placeMarkdown(where, page)})`;
    const label = kind === "question" ? "**Question**" : "**Remark**";
    return `${label}: ${inlineText(clip(text, 600))}${place}`;
}
function proposalItem({ title, paths, patch, claims }, layout) {
    const files = paths.slice(0, 5).map((path) => codeSpan(clip(path, 200)));
    const more = paths.length > 5 ? `, ${(0,build_model/* number */.ai)(paths.length - 5)} more` : "";
    const basis = claims.length === 0 ? "" : `, rests on ${(0,build_model/* count */.U9)(claims.length, "claim")}`;
    const line = `**Proposal**: ${inlineText(clip(title, 200))} (${files.join(", ")}${more}${basis})`;
    return patch.length > layout.patches ? line : `${line}\n\n${fence(patch, "diff")}`;
}

;// CONCATENATED MODULE: ./build/report/markdown/open.js







const mostItems = 10;
function sinceLine({ changes }) {
    if (changes === undefined)
        return "";
    const { appeared, remained, fixed, since } = changes;
    if (appeared.size + remained.size + fixed.length === 0)
        return "";
    const named = fixed.slice(0, 5).map((id) => codeSpan(id));
    const names = fixed.length === 0 ? "" : ` (${named.join(", ")}${fixed.length > 5 ? ", …" : ""})`;
    const counts = [
        `${(0,build_model/* number */.ai)(appeared.size)} new`,
        `${(0,build_model/* number */.ai)(remained.size)} still here`,
        `${(0,build_model/* number */.ai)(fixed.length)} fixed${names}`,
    ];
    return `Since ${codeSpan(shortRevision(since))}: ${listed(counts)}.`;
}
function notices(page) {
    const items = page.notices.map((notice) => inlineText(clip(notice, 600)));
    return capped(items, mostItems, page).replace(/^(?=.)/gm, "> ");
}
function notChecked(page) {
    const items = page.reports.flatMap(({ engine, notChecked }) => notChecked.map(({ what, why }) => `**${inlineText(clip(engine, 60))}**: ${inlineText(clip(what, 300))} (${inlineText(clip(why, 300))})`));
    return items.length === 0 ? "" : `Not checked:\n\n${capped(items, mostItems, page)}`;
}
function nextStep(page) {
    const claims = page.reports
        .filter(({ verdict }) => verdict === "fail" || verdict === "warn")
        .flatMap(({ claims }) => (0,build_model/* openClaims */._w)(claims));
    const worst = claims.find(({ proof }) => isPlainCall(proof.command));
    if (worst !== undefined) {
        const step = "Next step: see the first claim for yourself, in a clone of the repository";
        return commandBlock(worst.proof, page, step, fetchCommand(page)).trimStart();
    }
    if (claims.length > 0)
        return "Next step: read the claims below.";
    const broke = page.reports.some(({ verdict }) => verdict === "error");
    return broke ? `Next step: read why it could not finish, in ${wholeReport(page)}.` : "";
}
function fetchCommand({ base, head }) {
    return isCommit(base) && isCommit(head) ? `git fetch origin ${base} ${head}\n` : "";
}
function howToAccept(page) {
    const failing = page.reports.filter(({ verdict }) => verdict === "fail");
    const [first] = failing.flatMap(({ claims }) => (0,build_model/* openClaims */._w)(claims));
    if (first === undefined || page.pullRequest !== true)
        return "";
    const command = codeSpan(`/lamplighter accept ${clip(first.id, 100)} REASON`);
    return `To live with a claim, somebody who may write here comments ${command}.`;
}

;// CONCATENATED MODULE: ./build/report/markdown/frame.js







const volatileStart = "<!-- lamplighter:run -->";
const volatileEnd = "<!-- /lamplighter:run -->";
function readRun(body) {
    const [, found] = /<!-- lamplighter:run --><!-- (\d{1,15}) -->/.exec(body) ?? [];
    return found === undefined ? undefined : Number(found);
}
function frame_frame(page, layout) {
    return [
        `### ${headline(page.reports)}`,
        origin(page),
        isClean(page) ? sentence(page) : table(page, layout),
        sinceLine(page),
        notices(page),
        notChecked(page),
        nextStep(page),
        howToAccept(page),
    ].filter((block) => block !== "");
}
function origin({ base, head, runUrl, reports, repository, run: number }) {
    const range = codeSpan(clip(`${shortRevision(base)}..${shortRevision(head)}`, 300));
    const comparison = repository !== undefined && isCommit(base) && isCommit(head)
        ? linkTarget(`${repository}/compare/${base}...${head}`)
        : undefined;
    const run = runUrl === undefined ? undefined : linkTarget(runUrl);
    return ((comparison === undefined ? range : `[${range}](${comparison})`) +
        ` · ${volatileStart}${number === undefined ? "" : `<!-- ${number} -->`}${run === undefined ? "" : `[run](${run}) · `}${spent(reports)}${volatileEnd}`);
}
function sentence({ reports }) {
    return reports
        .map(({ engine, headline }) => `**${inlineText(clip(engine, 60))}**: ${inlineText(clip(headline, 500))}`)
        .join(" · ");
}
function table({ reports }, { passing }) {
    const shown = reports.filter(({ verdict }) => passing || !isFine(verdict));
    const rows = shown.map((report) => `| ${tableCell(clip(report.engine, 60))} | ${marks[report.verdict]} ${report.verdict} ` +
        `| ${tableCell(clip(report.headline, 500))} | ${proofs(report)} |`);
    const left = reports.length - shown.length;
    const header = ["| Check | Verdict | Headline | Proof |", "| --- | --- | --- | --- |"];
    return [
        ...(rows.length === 0 ? [] : [[...header, ...rows].join("\n")]),
        ...(left === 0 ? [] : [`${(0,build_model/* count */.U9)(left, "check")} passed or skipped, not listed here.`]),
    ].join("\n\n");
}
function isFine(verdict) {
    return verdict === "pass" || verdict === "skipped";
}
function proofs({ claims }) {
    const amounts = new Map();
    for (const { proof } of claims)
        amounts.set(proof.kind, (amounts.get(proof.kind) ?? 0) + 1);
    return [...amounts]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([kind, amount]) => (0,build_model/* count */.U9)(amount, tableCell(kind)))
        .join(", ");
}

;// CONCATENATED MODULE: ./build/report/model-spend.js


const alerts = [100, 80, 50];
function spendRows(reports) {
    return reports.flatMap(({ engine, spend }) => (spend.models ?? []).map(({ model, calls, inputTokens, outputTokens, usd }) => ({
        ...{ engine, model, calls, usd },
        tokens: inputTokens + outputTokens,
    })));
}
function modelText(reports) {
    return [boughtText(reports), monthText(reports)].filter((text) => text !== "").join(" ");
}
function boughtText(reports) {
    const amounts = new Map();
    for (const { noun, amount } of reports.flatMap(({ spend }) => spend.bought ?? [])) {
        amounts.set(noun, (amounts.get(noun) ?? 0) + amount);
    }
    if (amounts.size === 0)
        return "";
    const all = listed([...amounts].map(([noun, amount]) => (0,build_model/* count */.U9)(amount, noun)));
    const usd = reports.reduce((sum, { spend }) => sum + spend.usd, 0);
    const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
    const each = total > 0 && usd > 0 ? `, ${(0,build_model/* number */.ai)(usd / total)} USD each` : "";
    return `It bought ${all}${each}.`;
}
function monthText(reports) {
    const month = reports
        .flatMap(({ spend }) => spend.month ?? [])
        .reduce((most, next) => (most === undefined || next.usd > most.usd ? next : most), undefined);
    if (month === undefined)
        return "";
    const { usd, limit, forecast } = month;
    const share = (100 * usd) / limit;
    const alert = alerts.find((least) => share >= least);
    const pace = forecast === undefined ? "" : `; at this pace it comes to ${(0,build_model/* number */.ai)(forecast)} USD`;
    return [
        `This month: ${(0,build_model/* number */.ai)(usd)} of ${(0,build_model/* number */.ai)(limit)} USD (${(0,build_model/* number */.ai)(Math.round(share))} %)${pace}.`,
        ...(alert === undefined ? [] : [`${alert} % of the month's budget is used.`]),
    ].join(" ");
}

;// CONCATENATED MODULE: ./build/report/markdown/models.js





function modelsBlock({ reports }, layout) {
    const rows = spendRows(reports);
    if (rows.length === 0)
        return "";
    const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
    const title = [
        (0,build_model/* count */.U9)(sum(({ calls }) => calls), "model call"),
        (0,build_model/* count */.U9)(sum(({ tokens }) => tokens), "token"),
        `${(0,build_model/* number */.ai)(sum(({ usd }) => usd))} USD`,
    ].join(", ");
    const lines = rows
        .slice(0, layout.listed)
        .map(({ engine, model, calls, tokens, usd }) => `| ${tableCell(clip(engine, 60))} | ${tableCell(clip(model, 100))} | ${(0,build_model/* number */.ai)(calls)} | ${(0,build_model/* number */.ai)(tokens)} | ${(0,build_model/* number */.ai)(usd)} |`);
    const body = [
        ["| Engine | Model | Calls | Tokens | USD |", "| --- | --- | --- | --- | --- |", ...lines].join("\n"),
        inlineText(clip(modelText(reports), 1_000)),
    ]
        .filter((block) => block !== "")
        .join("\n\n");
    const block = layout.folded
        ? `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
        : `#### ${title}\n\n${body}`;
    return `${volatileStart}\n${block}\n${volatileEnd}`;
}

;// CONCATENATED MODULE: ./build/report/markdown/fit.js






function fittedPage(page, layout, size) {
    const steps = [
        layout,
        { ...layout, extras: false },
        { ...layout, extras: false, passing: false },
    ];
    for (const step of steps) {
        const room = size.limit - size.measure(assemble(page, step, new Map()));
        if (room >= 0)
            return assemble(page, step, claimsThatFit(page, size, room));
    }
    return [
        `### ${headline(page.reports)}`,
        origin(page),
        `The report is too long to be shown here. It is in ${wholeReport(page)}.`,
    ].join("\n\n");
}
function assemble(page, layout, items) {
    const sections = page.reports.map((report) => section(report, items, page, layout));
    const models = layout.extras ? modelsBlock(page, layout) : "";
    return [...frame_frame(page, layout), ...sections, models].filter((text) => text !== "").join("\n\n");
}
function claimsThatFit(page, size, room) {
    const claims = page.reports.flatMap(({ claims }) => claims).sort(compareClaims);
    let items = new Map();
    for (const evidence of size.evidence) {
        items = new Map();
        let left = room;
        for (const claim of claims) {
            const item = claimItem(claim, page, evidence);
            left -= size.measure(item) + 2;
            if (left < 0)
                break;
            items.set(claim, item);
        }
        if (left >= 0)
            break;
    }
    return items;
}

;// CONCATENATED MODULE: ./build/report/sticky.js

const marker = "<!-- lamplighter -->";
function ownComments(comments, viewer) {
    return comments
        .filter(({ author, body }) => author === viewer && hasMarker(body))
        .sort((left, right) => left.id - right.id);
}
function planSticky(comments, viewer, body) {
    const [oldest, ...later] = ownComments(comments, viewer);
    const remove = later.map(({ id }) => id);
    if (oldest === undefined)
        return { action: "create", remove };
    const same = lasting(oldest.body) === lasting(body);
    return { action: same ? "keep" : "update", id: oldest.id, remove };
}
function hasMarker(body) {
    return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
const sticky_volatile = new RegExp(`\\n*${volatileStart}[^]*?${volatileEnd}`, "g");
function lasting(body) {
    const text = body.replaceAll("\r\n", "\n").trimEnd();
    return text.replace(sticky_volatile, "").replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?=\))/g, "");
}

;// CONCATENATED MODULE: ./build/report/comment.js




const commentLimit = 60_000;
const folded = { folded: true, extras: true, passing: true, listed: 20, patches: 2_000 };
const unfolded = { ...folded, folded: false, listed: 200, patches: 20_000 };
const summaryLimit = 1_000_000;
const commentSize = {
    measure: (text) => text.length,
    evidence: [20_000, 4_000, 1_000, 0],
};
function renderComment(input) {
    const page = preparePage(input);
    const state = writeState(commentState(page.reports, page.head, page.since, page.keep));
    const limit = commentLimit - marker.length - state.length - 4;
    const layout = isClean(page) ? { ...folded, extras: false } : folded;
    const body = fittedPage(page, layout, { ...commentSize, limit });
    return `${marker}\n${body}\n\n${state}\n`;
}
function renderSummary(input) {
    const text = fittedPage(preparePage(input), unfolded, {
        limit: summaryLimit,
        measure: (part) => Buffer.byteLength(part, "utf8"),
        evidence: [100_000, 10_000, 1_000, 0],
    });
    return `${text}\n`;
}
function renderMarkdown(input) {
    const layout = { ...folded, listed: Infinity, patches: Infinity };
    return `${fittedPage(preparePage(input), layout, { ...commentSize, limit: Infinity, evidence: [Infinity] })}\n`;
}

;// CONCATENATED MODULE: ./build/report/html/claim.js






const longestEvidence = 20_000;
function claimArticle({ severity, text, where, rule, id, proof, accepted, migration }, self) {
    const facts = [...(where === undefined ? [] : [placeText(where)]), rule, id];
    const expected = proof.expected === undefined ? "" : `<p>Expected: ${htmlProse(proof.expected)}</p>`;
    const caution = isPlainCall(proof.command)
        ? ""
        : " This is no plain call of Lamplighter, so read it before you run it.";
    const evidence = evidenceForPeople(proof).map(({ name, text }) => `<p class="soft">${htmlProse(name)}</p>\n${evidenceText(text)}`);
    return [
        "<article>",
        `<h3><span class="${severity}">${severity}</span>: ${htmlProse(text)}</h3>`,
        `<p class="soft">${facts.map((fact) => `<code>${htmlText(fact)}</code>`).join(" · ")}</p>`,
        accepted === undefined ? "" : `<p>Accepted ${htmlProse(acceptanceText(accepted))}</p>`,
        `<p>Observed: ${htmlProse(proof.observed)}</p>`,
        expected,
        migration === undefined ? "" : `<p>Migration: ${htmlProse(migration)}</p>`,
        ...evidence,
        `<p class="soft">Re-run (${htmlText(proof.kind)}):${caution}</p>`,
        `<pre>${htmlText(runnable(proof.command, self))}</pre>`,
        "</article>",
    ]
        .filter((line) => line !== "")
        .join("\n");
}
function evidenceText(text) {
    if (text.length <= longestEvidence)
        return `<pre>${htmlText(text)}</pre>`;
    return `<pre>${htmlText(clip(text, longestEvidence))}</pre>\n<p class="soft">Cut: the whole is in the report, ${(0,build_model/* number */.ai)(text.length)} characters.</p>`;
}

;// CONCATENATED MODULE: ./build/report/html/plots/change.js
const width = 240;
const height = 26;
const middle = height / 2;
const mostThresholds = 10;
const fewestThresholds = 2;
function commonLimit(changes) {
    const threshold = Math.max(0.001, ...changes.map((change) => change.threshold));
    const ends = changes.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
    const furthest = Math.max(0, ...ends.map(Math.abs).filter(Number.isFinite));
    const [least, most] = [fewestThresholds * threshold, mostThresholds * threshold];
    return Math.min(most, Math.max(least, furthest * 1.1));
}
function changePlot({ value, interval, threshold, samples }, limit) {
    const at = (change) => {
        const clamped = Math.max(-limit, Math.min(limit, change));
        return (((clamped + limit) / (2 * limit)) * (width - 8) + 4).toFixed(1);
    };
    const line = (change, kind) => `<line class="${kind}" x1="${at(change)}" x2="${at(change)}" y1="0" y2="${height}"/>`;
    const edges = threshold > 0 ? [-threshold, threshold] : [];
    const dots = samples.map((sample, index) => {
        const level = middle + ((index % 5) - 2) * 4;
        return `<circle class="dot" cx="${at(sample)}" cy="${level}" r="1.8"/>`;
    });
    const bar = interval === undefined
        ? ""
        : `<line class="bar" x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${middle}" y2="${middle}"/>`;
    return [
        `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
        line(0, "axis"),
        ...edges.map((edge) => line(edge, "edge")),
        ...dots,
        bar,
        `<circle class="mark" cx="${at(value)}" cy="${middle}" r="3.2"/>`,
        "</svg>",
    ].join("");
}

;// CONCATENATED MODULE: ./build/report/html/plots/history.js
const history_width = 160;
const history_height = 26;
const margin = 4;
const leastRange = 0.1;
function historyPlot(values) {
    const known = values.filter(Number.isFinite);
    if (known.length < 2)
        return "";
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const center = (low + high) / 2;
    const range = Math.max(high - low, leastRange * Math.abs(center)) || 1;
    const points = known.map((value, index) => {
        const x = margin + (index / (known.length - 1)) * (history_width - 2 * margin);
        const y = history_height / 2 - ((value - center) / range) * (history_height - 2 * margin);
        return [x.toFixed(1), y.toFixed(1)];
    });
    const [x, y] = points.at(-1) ?? ["0", "0"];
    return [
        `<svg class="plot" viewBox="0 0 ${history_width} ${history_height}" width="${history_width}" height="${history_height}" aria-hidden="true">`,
        `<polyline class="trend" points="${points.map((point) => point.join(",")).join(" ")}"/>`,
        `<circle class="mark" cx="${x}" cy="${y}" r="3.2"/>`,
        "</svg>",
    ].join("");
}

;// CONCATENATED MODULE: ./build/report/html/table.js
function table_table(header, rows) {
    const head = header.map((cell) => `<th>${cell}</th>`).join("");
    return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

;// CONCATENATED MODULE: ./build/report/html/measurements.js





function measurements(metrics) {
    const changes = metrics.flatMap(({ change }) => (change === undefined ? [] : [change]));
    const limit = commonLimit(changes);
    const remembered = metrics.some(({ history = [] }) => history.length > 1);
    const header = [
        ...["Measured", "Base", "Head"],
        ...(changes.length > 0 ? ["Change"] : []),
        ...(remembered ? ["Before"] : []),
        "Direction",
    ];
    const rows = metrics.map((metric) => {
        const base = metric.base === undefined ? "" : quantity(metric.base, metric.unit);
        const head = metric.change === undefined ? measured(metric) : quantity(metric.value, metric.unit);
        const cells = [
            cell(htmlText(metric.name)),
            ...[base, head].map((text) => cell(htmlText(text), "number")),
            ...(changes.length > 0 ? [cell(changeCell(metric.change, limit), "number")] : []),
            ...(remembered ? [cell(historyPlot(metric.history ?? []))] : []),
            cell(`${metric.direction} is better`, "number"),
        ];
        return `<tr>${cells.join("")}</tr>`;
    });
    return [
        `<div class="wide">${table_table(header, rows)}</div>`,
        ...(changes.length > 0 ? [legend(limit)] : []),
    ].join("\n");
}
const cell = (content, kind) => `<td${kind === undefined ? "" : ` class="${kind}"`}>${content}</td>`;
function changeCell(change, limit) {
    if (change === undefined)
        return "";
    const { value, interval } = change;
    const range = interval === undefined ? "" : ` (${interval.map(percent).join(" to ")})`;
    return `${changePlot(change, limit)}${htmlText(`${percent(value)}${range}`)}`;
}
function legend(limit) {
    return `<p class="soft">Change: from ${percent(-limit)} at the left edge to ${percent(limit)} at the right one, on one scale. A dot is a pair of measurements, the bar the interval; dashed lines are the threshold.</p>`;
}
function percent(change) {
    return `${change > 0 ? "+" : ""}${(100 * change).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
const style = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff;
  --box: #f6f8fa; --fail: #b42318; --warn: #8a5a00; --pass: #1a7f37; --link: #0757c0; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --back: #0d1117; --box: #151b23; --fail: #ff8a80; --warn: #e3b341; --pass: #56d364; --link: #6cb0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; color: var(--text);
  background: var(--back); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .35rem; font-weight: 600; }
p { margin: .35rem 0; }
a { color: var(--link); }
.soft { color: var(--soft); }
.fail, .error { color: var(--fail); } .warn, .warning { color: var(--warn); } .pass { color: var(--pass); }
.verdict { font-weight: 600; white-space: nowrap; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--box); border-radius: 4px; padding: .1em .3em; }
pre { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem;
  margin: .35rem 0 .75rem; overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0;
  border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; font-size: .875rem; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide { overflow-x: auto; overflow-wrap: break-word; } .wide td:first-child { min-width: 9rem; } .plot { display: block; margin-bottom: .2rem; }
.plot .axis { stroke: var(--soft); } .plot .edge { stroke: var(--line); stroke-dasharray: 3 3; }
.plot .dot { fill: var(--soft); opacity: .55; } .plot .bar { stroke: var(--link); stroke-width: 3; }
.plot .mark { fill: var(--link); } .plot .trend { fill: none; stroke: var(--soft); stroke-width: 1.5; }
article { border-top: 1px solid var(--line); padding: 1rem 0 .5rem; }
aside { border-left: 3px solid var(--warn); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
ul { padding-left: 1.2rem; }
`;

;// CONCATENATED MODULE: ./build/report/html/page.js









function renderHtml(input) {
    const page = preparePage(input);
    const title = htmlText(headline(page.reports));
    return [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        `<title>${title}</title>`,
        `<style>${style}</style>`,
        "</head>",
        "<body>",
        `<h1>${title}</h1>`,
        page_origin(page),
        overview(page.reports),
        listOf("aside", page.notices.map(htmlProse)),
        page_notChecked(page.reports),
        ...page.reports.map((report) => page_section(report, page)),
        "</body>",
        "</html>",
        "",
    ]
        .filter((part, index, parts) => part !== "" || index === parts.length - 1)
        .join("\n");
}
function page_origin({ base, head, runUrl, reports }) {
    const run = runUrl === undefined ? undefined : linkTarget(runUrl);
    const range = htmlText(`${shortRevision(base)}..${shortRevision(head)}`);
    const link = run === undefined ? "" : `<a href="${run}">run</a> · `;
    return `<p class="soft"><code>${range}</code> · ${link}${htmlProse([spent(reports), modelText(reports)].filter((text) => text !== "").join(". "))}</p>`;
}
function overview(reports) {
    const rows = reports.map(({ engine, verdict, headline, claims }) => `<tr><td>${htmlText(engine)}</td><td class="verdict ${verdict}">${marks[verdict]} ${verdict}</td>` +
        `<td>${htmlProse(headline)}</td><td>${severityCounts(claims)}</td></tr>`);
    return table_table(["Check", "Verdict", "Headline", "Claims"], rows);
}
function page_section(report, page) {
    const { claims, metrics, notes, proposals } = report;
    const bump = bumpText(report);
    const items = notes.map(({ kind, text, where }) => {
        const place = where === undefined ? "" : ` <code>${htmlText(placeText(where))}</code>`;
        return `${kind === "question" ? "Question" : "Remark"}: ${htmlProse(text)}${place}`;
    });
    const parts = [
        ...claims.map((claim) => claimArticle(claim, page.self)),
        metrics.length === 0 ? "" : measurements(metrics),
        listOf("div", bump === undefined ? items : [`Suggested version bump: ${bump}`, ...items]),
        ...proposals.map(({ title, patch }) => `<p>Proposal: ${htmlProse(title)}</p>\n<pre>${htmlText(patch)}</pre>`),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : [`<h2>${htmlText(report.engine)}</h2>`, ...parts].join("\n");
}
function page_notChecked(reports) {
    const items = reports.flatMap(({ engine, notChecked }) => notChecked.map(({ what, why }) => `${htmlText(engine)}: ${htmlProse(what)} (${htmlProse(why)})`));
    return items.length === 0 ? "" : `<p>Not checked:</p>\n${listOf("div", items)}`;
}
function listOf(element, items) {
    if (items.length === 0)
        return "";
    return `<${element}><ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul></${element}>`;
}

;// CONCATENATED MODULE: ./build/report/json.js
function renderJson(reports) {
    const [only, ...others] = reports;
    const value = only !== undefined && others.length === 0 ? only : reports;
    return `${JSON.stringify(value, null, 2)
        .replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
        .replaceAll("##[", "#\\u0023[")}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join("");
}

;// CONCATENATED MODULE: ./build/report/sarif.js





const resultsKept = 25_000;
const runsKept = 20;
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function renderSarif(reports) {
    const runs = orderedReports(reports).slice(0, runsKept).map(run);
    return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs }, null, 2)}\n`;
}
function run(report) {
    const placed = report.claims.filter(({ where }) => where !== undefined).slice(0, resultsKept);
    const others = report.claims.filter(({ where }) => where === undefined);
    const rules = [...new Set(report.claims.map(({ rule }) => rule))].sort();
    const index = new Map(rules.map((rule, position) => [rule, position]));
    return {
        tool: {
            driver: {
                name: "Lamplighter",
                rules: rules.map((rule) => ({ id: sarif_name(rule), name: sarif_name(rule) })),
            },
        },
        automationDetails: { id: `lamplighter/${oneLine(report.engine)}/` },
        invocations: [
            {
                executionSuccessful: report.verdict !== "error",
                toolExecutionNotifications: [
                    ...others.map((claim) => ({ level: claim.severity, message: { text: message(claim) } })),
                    ...report.notChecked.map(({ what, why }) => ({
                        level: "note",
                        message: { text: plain(`Not checked: ${what} (${why})`) },
                    })),
                ],
            },
        ],
        columnKind: "utf16CodeUnits",
        results: placed.map((claim) => result(report, claim, index.get(claim.rule) ?? -1)),
    };
}
function result({ engine }, claim, ruleIndex) {
    const key = (0,external_node_crypto_.createHash)("sha256").update(`${engine}\n${claim.id}`).digest("hex");
    return {
        ruleId: sarif_name(claim.rule),
        ruleIndex,
        level: claim.severity,
        message: { text: message(claim) },
        locations: claim.where === undefined ? [] : [{ physicalLocation: sarif_location(claim.where) }],
        ...(claim.accepted === undefined ? {} : { suppressions: [suppression(claim.accepted)] }),
        partialFingerprints: { "lamplighterClaim/v1": key },
    };
}
function suppression(accepted) {
    return {
        kind: "external",
        status: "accepted",
        justification: plain(`Accepted ${acceptanceText(accepted)}`),
    };
}
function sarif_location({ path, line, column, side }) {
    const region = { startLine: line, ...(isPosition(column) ? { startColumn: column } : {}) };
    return {
        artifactLocation: { uri: uri(path), uriBaseId: "%SRCROOT%" },
        ...(isPosition(line) && side === undefined ? { region } : {}),
    };
}
function uri(path) {
    const inside = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
    return urlPath(inside.join("/")) || "unknown";
}
function message({ text, proof }) {
    const lines = [text, `Observed: ${proof.observed}`, `Re-run: ${proof.command}`];
    return lines.map((line) => plain(line)).join("\n");
}
function plain(text) {
    return visibleLines(clip(text, 2_000)).replace(/[[\]\\]/g, "\\$&");
}
function sarif_name(rule) {
    return clip(oneLine(rule), 200) || "unnamed";
}
function isPosition(value) {
    return Number.isSafeInteger(value) && Number(value) >= 1;
}

;// CONCATENATED MODULE: ./build/report/proposals/state.js


const proposalMarker = "<!-- lamplighter:proposals -->";
const state_claimsKept = 300;
const state_stateLine = /\n<!-- lamplighter:state ([A-Za-z0-9+/=]{4,40000}) -->\s*$/;
function proposalState(tip, offers) {
    return { schemaVersion: 1, tip, offers: offers.map(offerState) };
}
function offerState({ engine, digest, claims }) {
    return { engine, digest, claims: claims.slice(0, state_claimsKept).map(({ id }) => claimKey(id)) };
}
function writeProposalState(state) {
    return `<!-- lamplighter:state ${htmlComment(JSON.stringify(state))} -->`;
}
function readProposalState(body) {
    const text = body.replaceAll("\r\n", "\n");
    const encoded = text.startsWith(`${proposalMarker}\n`) ? state_stateLine.exec(text)?.[1] : undefined;
    if (encoded === undefined)
        return undefined;
    try {
        const state = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
        return state_isState(state) ? state : undefined;
    }
    catch {
        return undefined;
    }
}
function state_isState(value) {
    return (state_isRecord(value) &&
        value["schemaVersion"] === 1 &&
        typeof value["tip"] === "string" &&
        Array.isArray(value["offers"]) &&
        value["offers"].every((offer) => state_isRecord(offer) &&
            typeof offer["engine"] === "string" &&
            typeof offer["digest"] === "string" &&
            Array.isArray(offer["claims"]) &&
            offer["claims"].every((claim) => typeof claim === "string")));
}
function state_isRecord(value) {
    return typeof value === "object" && value !== null;
}

;// CONCATENATED MODULE: ./build/report/proposals/page.js





const page_claimsShown = 20;
const bodyLimit = 60_000;
function proposalTitle(offers) {
    const [first] = offers;
    if (offers.length !== 1 || first === undefined)
        return (0,build_model/* count */.U9)(offers.length, "proven change");
    return clip(page_plain(first.title), 120);
}
function proposalBody(page) {
    const state = writeProposalState(proposalState(page.tip, page.offers));
    for (const most of [page_claimsShown, 5, 0]) {
        const body = [proposalMarker, ...blocks(page, most), state].join("\n\n");
        if (body.length <= bodyLimit)
            return `${body.replace("\n\n", "\n")}\n`;
    }
    return `${proposalMarker}\n\n${(0,build_model/* count */.U9)(page.offers.length, "change")}, each a commit of its own.\n\n${state}\n`;
}
function blocks({ offers, base, self, needsApproval }, most) {
    const approval = "> Its checks wait for somebody with write access to approve them, because the built-in token opened it. With the token of an App they start by themselves.";
    return [
        `Proven on ${codeSpan(base.slice(0, 12))}, each a commit of its own. Nothing else is touched.`,
        ...(needsApproval ? [approval] : []),
        ...offers.map((offer) => proposals_page_section(offer, self, most)),
        "Close it and none of this is offered again. Push to its branch and it is left to you.",
    ];
}
function proposals_page_section({ engine, title, claims, files }, self, most) {
    const paths = [...files.keys()].slice(0, 20).map((path) => codeSpan(path));
    const proofs = claims.slice(0, most).map(({ text, proof }) => {
        const warning = isPlainCall(proof.command)
            ? ""
            : " (no plain call of Lamplighter: read it first)";
        const command = fence(runnable(proof.command, self), "shell", "  ");
        return `- ${inlineText(clip(text, 400))}\n\n  ${inlineText(clip(proof.observed, 300))}${warning}\n\n${command}`;
    });
    const rest = claims.length - proofs.length;
    return [
        `#### ${codeSpan(engine)}: ${inlineText(clip(title, 200))}`,
        `${paths.join(", ")}. Rests on ${(0,build_model/* count */.U9)(claims.length, "claim")}.`,
        ...proofs,
        ...(rest === 0 ? [] : [`${(0,build_model/* count */.U9)(rest, "more claim")} in the report of the run.`]),
    ].join("\n\n");
}
function proposalCommit({ engine, title, claims }, self) {
    const shown = claims
        .slice(0, 10)
        .flatMap(({ id, text, proof }) => [
        `- ${clip(page_plain(text), 200)} (${page_plain(id)})`,
        ...(isPlainCall(proof.command) ? [`  ${page_plain(runnable(proof.command, self))}`] : []),
    ]);
    const rest = claims.length - Math.min(10, claims.length);
    return {
        headline: `${engine}: ${clip(page_plain(title), 60)}`,
        body: [...shown, ...(rest === 0 ? [] : [`and ${(0,build_model/* count */.U9)(rest, "more claim")}.`])].join("\n"),
    };
}
function page_plain(text) {
    return oneLine(text)
        .replace(/@(?=\w)/g, "@ ")
        .replace(/#(?=\d)/g, "# ")
        .replace(/\bGH-(?=\d)/gi, "GH ")
        .replace(/:\/\//g, ": //");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/report/terminal.js









const verdictColor = {
    pass: "green",
    warn: "yellow",
    fail: "red",
    skipped: "gray",
    error: "red",
};
const severityColor = { error: "red", warning: "yellow", note: "cyan" };
function renderTerminal(reports, options) {
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const ordered = orderedReports(reports);
    return [
        paint(["bold", verdictColor[overallVerdict(ordered)]], headline(ordered)),
        ...ordered.map((report) => reportBlock(report, options, paint)),
        paint("gray", terminalText(`Took ${spent(ordered)}. ${modelText(ordered)}`.trim())),
    ]
        .join("\n\n")
        .concat("\n");
}
function reportBlock(report, options, paint) {
    const { verdict, claims } = report;
    const counts = severityCounts(claims);
    const title = `${marks[verdict]} ${terminalText(report.engine)} ${verdict}`;
    const summary = `: ${terminalText(report.headline)}${counts === "" ? "" : ` (${counts})`}`;
    return [
        [paint(["bold", verdictColor[verdict]], title) + summary],
        ...claims.map((claim) => claimLines(claim, options, paint)),
        ...remarks(report, options, paint),
    ]
        .map((lines) => lines.join("\n"))
        .join("\n\n");
}
function claimLines(claim, options, paint) {
    const { proof } = claim;
    const place = claim.where === undefined ? [] : [`at ${placeText(claim.where)}`];
    const facts = [claim.id, claim.rule, ...place].map(terminalText).join(" · ");
    return [
        ...wrapped("  ", `${paint(severityColor[claim.severity], claim.severity)}: ${terminalText(claim.text)}`, options),
        `    ${paint("gray", facts)}`,
        ...(claim.accepted === undefined
            ? []
            : wrapped("    ", `Accepted ${terminalText(acceptanceText(claim.accepted))}`, options)),
        ...wrapped("    ", `Observed: ${terminalText(proof.observed)}`, options),
        ...(proof.expected === undefined
            ? []
            : wrapped("    ", `Expected: ${terminalText(proof.expected)}`, options)),
        ...evidenceForPeople(proof).flatMap(({ name, text }) => [
            `    Evidence: ${terminalText(name)}`,
            ...terminalLines(clip(text, 20_000)).map((line) => paint("gray", `    │ ${line}`)),
        ]),
        ...(isPlainCall(proof.command)
            ? []
            : ["    Not a plain call of Lamplighter, so read it before you run it:"]),
        `    ${paint("gray", "$")} ${paint("bold", terminalText(runnable(proof.command, options.self)))}`,
    ];
}
function remarks(report, options, paint) {
    const metrics = report.metrics.map((metric) => {
        const before = metric.base === undefined ? "" : `${quantity(metric.base, metric.unit)} → `;
        return `  ${terminalText(`${metric.name}: ${before}${measured(metric)}`)}`;
    });
    const bump = bumpText(report);
    const version = bump === undefined ? [] : [`  suggested version bump: ${bump}`];
    const notes = report.notes.flatMap(({ kind, text, where }) => {
        const place = where === undefined ? "" : ` (${placeText(where)})`;
        return wrapped("  ", `${paint("cyan", kind)}: ${terminalText(text + place)}`, options);
    });
    const notChecked = report.notChecked.flatMap(({ what, why }) => wrapped("  ", `${paint("yellow", "not checked")}: ${terminalText(`${what} (${why})`)}`, options));
    const proposals = report.proposals.map(({ title, paths }) => `  ${paint("cyan", "proposal")}: ${terminalText(`${title} (${paths.join(", ")})`)}`);
    return [version, metrics, notes, notChecked, proposals].filter((lines) => lines.length > 0);
}
function wrapped(indent, text, { width = Infinity }) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && indent.length + columns(longer) > width) {
            lines.push(line);
            line = `  ${word}`;
        }
        else
            line = longer;
    }
    return [...lines, line].map((text) => indent + text);
}
function columns(text) {
    return Array.from(text.replace(/\x1b\[\d+m/g, "")).length;
}

;// CONCATENATED MODULE: ./build/report/research/state.js

const most = { known: 200, name: 200 };
const research_state_stateLine = /\n<!-- lamplighter:research-state ([A-Za-z0-9+/=]{4,40000}) -->\s*$/;
const box = /^- \[([ xX])\] `(r-[0-9a-f]{8})`/gm;
function ticked(body) {
    const boxes = [...body.matchAll(box)];
    return new Set(boxes.flatMap(([, tick, id]) => (tick === " " || id === undefined ? [] : [id])));
}
function readKnown(body) {
    const encoded = research_state_stateLine.exec(body)?.[1];
    if (encoded === undefined)
        return [];
    try {
        const known = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
        return Array.isArray(known) ? known.filter(isKnown).slice(0, most.known) : [];
    }
    catch {
        return [];
    }
}
function nextKnown(research, before) {
    const now = new Set(research.findings.map(({ id }) => id));
    const gone = before
        .filter(({ id }) => !now.has(id))
        .map((known) => ({ gone: research.commit.slice(0, 12), ...known }));
    const present = research.findings.map((finding) => ({
        id: finding.id,
        name: nameOf(finding),
        digest: finding.digest,
    }));
    return [...present, ...gone].slice(0, most.known);
}
function writeKnown(known) {
    return `<!-- lamplighter:research-state ${htmlComment(JSON.stringify(known))} -->`;
}
function nameOf({ kind, where }) {
    return `${kind}${where === undefined ? "" : ` in ${where.path}`}`.slice(0, most.name);
}
function isKnown(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { id, name, digest, gone } = value;
    return (/^r-[0-9a-f]{8}$/.test(String(id)) &&
        typeof name === "string" &&
        name.length <= most.name &&
        /^[0-9a-f]{16}$/.test(String(digest)) &&
        (gone === undefined || (typeof gone === "string" && gone.length <= 12)));
}

;// CONCATENATED MODULE: ./build/report/research/issue.js






const researchMarker = "<!-- lamplighter:research -->";
const issue_most = { findings: 7, gone: 5, dropped: 10 };
function renderResearchIssue({ research, before, self }) {
    const dropped = ticked(before);
    const known = readKnown(before);
    const next = research.findings.filter(({ id }) => !dropped.has(id)).slice(0, issue_most.findings);
    const same = next.filter(({ id, digest }) => known.some((each) => each.id === id && each.digest === digest));
    const fresh = next.filter((finding) => !same.includes(finding));
    const all = nextKnown(research, known);
    const away = research.findings.filter(({ id }) => dropped.has(id)).slice(0, issue_most.dropped);
    const blocks = [
        researchMarker,
        summary(research, next.length, same.length),
        ...issue_section("Next", fresh.flatMap((finding) => told(finding, research, self))),
        ...issue_folded(`Same as last run: ${same.length}`, same.map(inShort)),
        ...issue_section("Done", doneLines(all, research)),
        ...issue_section("Dropped", away.map((finding) => inShort(finding, true))),
        unchecked(research),
        writeKnown(all),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function summary(research, shown, same) {
    const { commit, evidence } = research;
    const found = `${(0,build_model/* count */.U9)(shown, "finding")} at ${codeSpan(shortRevision(commit))}, from ${(0,build_model/* count */.U9)(evidence.length, "item")} of evidence`;
    const again = same === 0 ? "" : `, ${same} of them as last run`;
    return `${found}${again}. Tick a finding to drop it; take the tick away to bring it back.`;
}
function told(finding, research, self) {
    const { id, rank, where, seen, advice, gain, provenBy, evidence } = finding;
    const items = evidence.slice(0, 5).map((each) => codeSpan(each));
    const main = research.evidence.find((item) => item.id === evidence[0]);
    const place = where === undefined ? [] : [codeSpan(clip(placeText(where), 200))];
    const fits = main !== undefined && main.command.length <= 1_000;
    const caution = fits && !isPlainCall(main.command) ? " (read it first)" : "";
    const again = fits ? [`again${caution}: ${codeSpan(runnable(main.command, self))}`] : [];
    const text = `${seen} ${advice} (\`${provenBy}\` proves it). Gain: ${gain}.`;
    return [
        `- [ ] ${codeSpan(id)} **${rank}.** ${inlineText(clip(text, 600))}`,
        `  ${[...place, items.join(", "), ...again].join(" · ")}`,
    ];
}
function inShort({ id, seen }, dropped) {
    return `- [${dropped === true ? "x" : " "}] ${codeSpan(id)} ${inlineText(clip(seen, 160))}`;
}
function doneLines(known, { notChecked }) {
    const gone = known.filter((each) => each.gone !== undefined);
    const doubt = notChecked.length === 0 ? "" : ", unless it is not checked (below)";
    return gone
        .slice(0, issue_most.gone)
        .map(({ id, name, gone: at }) => `- ${codeSpan(id)} ${inlineText(name)}: gone at ${codeSpan(at ?? "")}${doubt}`);
}
function issue_section(title, lines) {
    return lines.length === 0 ? [] : [`### ${title}`, lines.join("\n")];
}
function issue_folded(title, lines) {
    if (lines.length === 0)
        return [];
    return [`<details>\n<summary>${title}</summary>`, lines.join("\n"), "</details>"];
}
function unchecked({ notChecked }) {
    if (notChecked.length === 0)
        return "";
    const parts = notChecked.slice(0, 12).map(({ what }) => inlineText(clip(what, 100)));
    const more = notChecked.length > 12 ? `, and ${notChecked.length - 12} more` : "";
    return `Not checked: ${parts.join(", ")}${more}.`;
}

;// CONCATENATED MODULE: ./build/report/index.js
















/***/ })

};
