export const id = 6192;
export const ids = [6192];
export const modules = {

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


/***/ }),

/***/ 76192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRotate: () => (/* binding */ runRotate)
});

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/engines/rotate/leaks/error.js

function redactError(error, redactor) {
    if (!(error instanceof Error))
        return new Error(redactor.text(String(error)));
    const cause = error.cause === undefined ? undefined : redactError(error.cause, redactor);
    if (error instanceof model/* Failure */.HR)
        return new model/* Failure */.HR(redactor.data(error.facts), cause);
    const clean = new Error(redactor.text(error.message), { cause });
    clean.name = redactor.text(error.name);
    if (error.stack !== undefined)
        clean.stack = redactor.text(error.stack);
    return clean;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/engines/rotate/leaks/views/view.js
function plainView(text) {
    const starts = Array.from({ length: text.length }, (_, index) => index);
    return { text, starts, ends: starts.map((start) => start + 1) };
}
class ViewBuilder {
    #parts = [];
    #starts = [];
    #ends = [];
    add(text, from, first, last) {
        this.#parts.push(text);
        for (let index = 0; index < text.length; index++) {
            this.#starts.push(from.starts[first] ?? 0);
            this.#ends.push(from.ends[last] ?? 0);
        }
    }
    get view() {
        return { text: this.#parts.join(""), starts: this.#starts, ends: this.#ends };
    }
}

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/views/bytes.js


const base64 = (view) => {
    if (!/[a-z0-9+/_-](?:[\s"'\\,=]*[a-z0-9+/_-]){7}/i.test(view.text))
        return [];
    const digits = pick(view, /[A-Za-z0-9+/_-]/);
    return [0, 1, 2, 3].map((skip) => inGroups(digits, view, skip, 4, "base64"));
};
const hex = (view) => {
    if (!/(?:[0-9a-f]{2}[^0-9a-z]{0,2}(?:0?x)?){6}/i.test(view.text))
        return [];
    const digits = pick(view, /[0-9a-f]/i, /0x/gi);
    return [0, 1].map((skip) => inGroups(digits, view, skip, 2, "hex"));
};
const packed = (view) => {
    const found = [];
    for (const { index, 0: magic } of view.text.matchAll(/\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]/g)) {
        const text = unpack(Buffer.from(view.text.slice(index), "latin1"), magic.length === 3);
        if (text === "")
            continue;
        const built = new ViewBuilder();
        built.add(text, view, index, view.text.length - 1);
        found.push(built.view);
    }
    return found;
};
const mostUnpacked = 1024 * 1024;
function unpack(bytes, gzip) {
    const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpacked };
    try {
        return (gzip ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateSync)(bytes, options).toString("latin1");
    }
    catch {
        return "";
    }
}
function pick({ text }, alphabet, without) {
    const cleaned = without === undefined ? text : text.replace(without, (found) => " ".repeat(found.length));
    const picked = [];
    for (let index = 0; index < cleaned.length; index++) {
        if (alphabet.test(cleaned.charAt(index)))
            picked.push(index);
    }
    return picked;
}
function inGroups(digits, view, skip, size, encoding) {
    const built = new ViewBuilder();
    for (let at = skip; at + 1 < digits.length; at += size) {
        const group = digits.slice(at, at + size);
        const text = group.map((index) => view.text.charAt(index)).join("");
        const decoded = Buffer.from(text, encoding).toString("latin1");
        built.add(decoded, view, group[0] ?? 0, group.at(-1) ?? 0);
    }
    return built.view;
}

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/views/escapes.js

const named = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
};
const control = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const percent = unescaping(/(?:%[0-9a-f]{2})+|\+/gi, (found) => {
    if (found === "+")
        return " ";
    return Buffer.from(found.replaceAll("%", ""), "hex").toString("utf8");
});
const entities = unescaping(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (found) => {
    const inner = found.slice(1, -1).toLowerCase();
    if (!inner.startsWith("#"))
        return named[inner] ?? found;
    const hex = inner.startsWith("#x");
    return codePoint(Number.parseInt(inner.slice(hex ? 2 : 1), hex ? 16 : 10)) ?? found;
});
const backslashes = unescaping(/\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^ux]|`./gis, (found) => {
    const code = /^\\[ux]\{?([0-9a-f]+)/i.exec(found)?.[1];
    if (code !== undefined)
        return codePoint(Number.parseInt(code, 16)) ?? found;
    const next = found.slice(1);
    return control[next] ?? next;
});
const doubledQuotes = unescaping(/''|""/g, (found) => found.slice(1));
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
function unescaping(pattern, decode) {
    return (view) => {
        const built = new ViewBuilder();
        let at = 0;
        for (const { 0: found, index } of view.text.matchAll(pattern)) {
            copy(built, view, at, index);
            built.add(decode(found), view, index, index + found.length - 1);
            at = index + found.length;
        }
        if (at === 0)
            return [];
        copy(built, view, at, view.text.length);
        return [built.view];
    };
}
function copy(built, view, from, to) {
    for (let index = from; index < to; index++)
        built.add(view.text.charAt(index), view, index, index);
}

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/views/index.js



const readings = [
    percent,
    entities,
    backslashes,
    doubledQuotes,
    base64,
    hex,
    packed,
];
const deepest = 3;
function* viewsOf(text) {
    yield* below(plainView(text), deepest);
}
function* below(view, depth) {
    yield view;
    if (depth === 0)
        return;
    for (const reading of readings) {
        for (const next of reading(view)) {
            if (next.text.length >= fewest)
                yield* below(next, depth - 1);
        }
    }
}
const fewest = 6;

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/windows.js
const windowLength = 8;
const shortest = 6;
const word = /[\p{L}\p{N}]/u;
const armor = /-----(?:BEGIN|END)[^-\n]*-----/g;
function windowsOf(value) {
    const body = value.replace(armor, "");
    const utf8 = Buffer.from(body, "utf8").toString("latin1");
    const utf16 = Buffer.from(body, "utf16le").toString("latin1");
    const windows = new Set();
    for (const form of new Set([body, utf8, utf16])) {
        const lower = lowerCase(form);
        for (const text of new Set([lower, onlyWords(lower).text])) {
            collect(text, windows);
            collect(backwards(text), windows);
        }
    }
    return windows;
}
function backwards(text) {
    return Array.from(text).reverse().join("");
}
function collect(text, windows) {
    if (text.length < shortest)
        return;
    if (text.length < windowLength)
        windows.add(text);
    for (let at = 0; at + windowLength <= text.length; at++) {
        windows.add(text.slice(at, at + windowLength));
    }
}
function byLength(sets) {
    const lengths = new Map();
    for (const set of sets) {
        for (const window of set) {
            const known = lengths.get(window.length) ?? new Set();
            lengths.set(window.length, known.add(window));
        }
    }
    return lengths;
}
function hits(view, windows) {
    const found = [];
    const lower = lowerCase(view.text);
    const words = onlyWords(lower);
    for (const [length, set] of windows) {
        for (let at = 0; at + length <= lower.length; at++) {
            if (set.has(lower.slice(at, at + length)))
                add(at, at + length - 1);
        }
        if (words.text.length === lower.length)
            continue;
        for (let at = 0; at + length <= words.text.length; at++) {
            if (!set.has(words.text.slice(at, at + length)))
                continue;
            add(words.places[at] ?? 0, words.places[at + length - 1] ?? 0);
        }
    }
    return found;
    function add(first, last) {
        found.push([view.starts[first] ?? 0, view.ends[last] ?? 0]);
    }
}
function wordsOf(text) {
    return onlyWords(lowerCase(text)).text;
}
function onlyWords(text) {
    const places = [];
    const parts = [];
    for (let index = 0; index < text.length; index++) {
        const letter = text.charAt(index);
        if (!isWord(text.charCodeAt(index), letter))
            continue;
        parts.push(letter);
        places.push(index);
    }
    return { text: parts.join(""), places };
}
function isWord(code, letter) {
    if (code < 128)
        return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    return word.test(letter);
}
function lowerCase(text) {
    const lower = text.toLowerCase();
    if (lower.length === text.length)
        return lower;
    return Array.from({ length: text.length }, (_, index) => {
        const letter = text.charAt(index).toLowerCase();
        return letter.length === 1 ? letter : text.charAt(index);
    }).join("");
}

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/redactor.js


const mask = "***";
function createRedactor() {
    const values = new Map();
    const ids = new Set();
    let windows = new Map();
    const update = () => {
        windows = byLength([...values].map(([value, set]) => without(value, set, ids)));
    };
    const redact = (text) => {
        if (windows.size === 0 || text === "")
            return text;
        const places = [];
        for (const view of viewsOf(text))
            places.push(...hits(view, windows));
        return masked(text, places);
    };
    return {
        add: (value) => {
            if (value === "" || values.has(value))
                return;
            values.set(value, windowsOf(value));
            update();
        },
        allow: (id) => {
            if (ids.has(id))
                return;
            ids.add(id);
            update();
        },
        text: redact,
        exposes: (text) => redact(text) !== text,
        data: (data) => inData(data, redact),
    };
}
function without(value, windows, ids) {
    const short = [...ids].filter((id) => id.length * 2 < value.length);
    if (short.length === 0)
        return windows;
    const told = short.map(wordsOf).flatMap((id) => [id, backwards(id)]);
    const isTold = (window) => {
        const words = wordsOf(window);
        return words !== "" && told.some((id) => id.includes(words));
    };
    return new Set([...windows].filter((window) => !isTold(window)));
}
function masked(text, places) {
    if (places.length === 0)
        return text;
    const sorted = [...places].sort(([left], [right]) => left - right);
    const parts = [];
    let shown = 0;
    let hidden = -1;
    for (const [start, end] of sorted) {
        if (start > hidden) {
            parts.push(text.slice(shown, start), mask);
            hidden = end;
        }
        else
            hidden = Math.max(hidden, end);
        shown = Math.max(shown, end);
    }
    return parts.join("") + text.slice(shown);
}
function inData(data, redact) {
    if (typeof data === "string")
        return redact(data);
    if (Array.isArray(data))
        return data.map((item) => inData(item, redact));
    if (typeof data !== "object" || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, item]) => [redact(key), inData(item, redact)]));
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var build_inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/engines/rotate/credential/homes.js

function homeOf({ name, home }, here) {
    const given = home ?? (here.environment === undefined ? undefined : { environment: here.environment });
    if (given === undefined)
        throw noHome(name);
    if ("organization" in given)
        return organizationHome({ ...given, store: "actions" });
    if ("environment" in given) {
        const { environment, repository = needed(here.repository) } = given;
        return { kind: "environment", environment, repository };
    }
    return { kind: "repository", repository: given.repository, store: "actions" };
}
function copyHomes({ copies }, here) {
    return copies.map((copy) => {
        if ("organization" in copy)
            return organizationHome(copy);
        const repository = copy.repository ?? needed(here.repository);
        if ("environment" in copy) {
            return { kind: "environment", environment: copy.environment, repository };
        }
        return { kind: "repository", repository, store: copy.store };
    });
}
function organizationHome(copy) {
    const { organization, visibility, store, "repository-ids": repositoryIds } = copy;
    const selected = repositoryIds === undefined ? {} : { repositoryIds };
    return { kind: "organization", organization, store, visibility, ...selected };
}
function inWords(home) {
    if (home.kind === "environment")
        return `environment ${home.environment} of ${home.repository}`;
    const store = home.store === "actions" ? "" : ` (${home.store})`;
    return home.kind === "repository"
        ? `repository ${home.repository}${store}`
        : `organization ${home.organization}${store}`;
}
function unseenReaders(homes, consumers) {
    const unseen = homes.flatMap((home) => {
        if (home.kind === "organization" && consumers.length === 0)
            return [inWords(home)];
        if (home.kind === "environment")
            return [];
        return home.store === "actions" || home.store === "dependabot" ? [] : [inWords(home)];
    });
    return unseen.length === 0 ? undefined : unseen.join(", ");
}
function needed(repository) {
    if (repository !== undefined)
        return repository;
    throw new model/* Failure */.HR({
        code: "rotation-repository-missing",
        what: "It is not known which repository this is about",
        where: "rotate",
        why: "Outside of a job nothing says it.",
        fix: "give `--repository owner/name`.",
    });
}
function noHome(name) {
    return new model/* Failure */.HR({
        code: "rotation-home-missing",
        what: `It is not said where ${name} is kept`,
        where: "rotate.credentials",
        why: "Neither it nor the section `rotate` names an environment, a repository or an organization.",
        fix: "set `rotate.environment`, or give it `home: { environment: production }`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/consumers.js
function runName(own, random) {
    return own === undefined ? `terminal-${random()}` : `${own.id}/${own.attempt}`;
}
function consumersOf({ repositories, own, unseen }) {
    return {
        ...(unseen === undefined ? {} : { unseen }),
        olderThan: async (moment) => {
            let older = 0;
            for (const runs of repositories) {
                for (const { id, createdAt } of await runs.unfinished()) {
                    if (id !== own?.id && createdAt <= moment)
                        older += 1;
                }
            }
            return older;
        },
        isAtWork: async (run) => {
            const [id, attempt] = run.split("/").map(Number);
            const [home] = repositories;
            if (id === undefined || attempt === undefined || home === undefined)
                return false;
            return Number.isInteger(id) && Number.isInteger(attempt) ? home.isAtWork(id, attempt) : false;
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/redacted.js
const redacted_shortest = 6;
function redacted(text, secrets, most = 200) {
    let clean = text;
    for (const secret of secrets.filter(({ length }) => length >= redacted_shortest)) {
        for (const form of [secret, encodeURIComponent(secret)])
            clean = clean.replaceAll(form, "***");
    }
    return clean
        .replaceAll(/[A-Za-z0-9+_=-]{20,}/g, (run) => (isRandom(run) ? "***" : run))
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .trim()
        .slice(0, most);
}
function isRandom(run) {
    return (run.match(/[0-9]/g) ?? []).length >= 3 && /[A-Za-z]/.test(run);
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/retry-after.js
function waitOf({ headers }, now) {
    const header = (name) => headers.find(([key]) => key.toLowerCase() === name)?.[1].trim();
    const after = header("retry-after");
    if (after !== undefined && /^\d+$/.test(after))
        return Number(after);
    const until = after === undefined ? Number.NaN : Date.parse(after);
    if (!Number.isNaN(until))
        return secondsTo(until, now);
    const reset = header("x-ratelimit-reset");
    if (header("x-ratelimit-remaining") !== "0" || reset === undefined)
        return undefined;
    return /^\d+$/.test(reset) ? secondsTo(Number(reset) * 1_000, now) : undefined;
}
function isLimit(reply, now) {
    if (reply.status === 429)
        return true;
    if (reply.status === 403)
        return waitOf(reply, now) !== undefined;
    return reply.status === 400 && /<Code>(?:Throttling|RequestLimitExceeded)/.test(reply.body);
}
function secondsTo(moment, now) {
    return Math.max(0, Math.ceil((moment - now.getTime()) / 1_000));
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/failures.js



const resumes = "Nothing is lost: the record says how far the rotation is, and the next run goes on.";
function silenceFailure(call, why) {
    return new model/* Failure */.HR({
        code: "rotation-provider-silent",
        what: `${call.provider} gives no answer when asked to ${call.aim}`,
        where: placeOf(call),
        why: `${capital(why)}. ${resumes}`,
        fix: "run the rotation again when the provider can be reached.",
    });
}
function providerFailure(call, reply, now) {
    const { status } = reply;
    const said = saying(call, reply);
    if (status === 401)
        return invalid(call, said);
    if (isLimit(reply, now))
        return limited(call, waitOf(reply, now), said);
    if (status === 403)
        return forbidden(call, said);
    if (status >= 500)
        return silenceFailure(call, `it answered ${status}${said}`);
    return rejected(call, status, said);
}
function invalid(call, said) {
    return new model/* Failure */.HR({
        code: "rotation-provider-login",
        what: `${call.provider} does not accept the credential that asks it to ${call.aim}`,
        where: placeOf(call),
        why: `It answered 401${said}. That credential is wrong, expired or revoked. ${resumes}`,
        fix: `give the step a valid one with the right \`${call.needs}\`.`,
    });
}
function forbidden(call, said) {
    return new model/* Failure */.HR({
        code: "rotation-provider-forbidden",
        what: `The right \`${call.needs}\` is missing at ${call.provider} to ${call.aim}`,
        where: placeOf(call),
        why: `It answered 403${said}. ${resumes}`,
        fix: `grant \`${call.needs}\` to the credential that the step is given, then run it again.`,
    });
}
function limited(call, wait, said) {
    return new model/* Failure */.HR({
        code: "rotation-provider-limited",
        what: `${call.provider} takes no more requests for now, asked to ${call.aim}`,
        where: placeOf(call),
        why: `It allows so many in a time and that is used up${said}. ${resumes}`,
        fix: wait === undefined
            ? "run the rotation again later; the provider does not say when."
            : `run the rotation again in ${wait} seconds or later.`,
    });
}
function rejected(call, status, said) {
    const redirect = status >= 300 && status < 400;
    return new model/* Failure */.HR({
        code: "rotation-provider-rejected",
        what: `${call.provider} refuses to ${call.aim}`,
        where: placeOf(call),
        why: redirect
            ? `It answered ${status}: elsewhere. A credential is not sent to where a redirect leads.`
            : `It answered ${status}${said}. ${resumes}`,
        fix: redirect
            ? "give the final address in the settings."
            : `${advice(status)} The right that it takes: \`${call.needs}\`.`,
    });
}
function advice(status) {
    if (status === 404)
        return "check the names in the settings: there is no such thing, or no right to see it.";
    if (status === 409)
        return "something else changes it now, or it is there already: run it again.";
    return "correct the settings as its message says.";
}
function saying(call, { body }) {
    const text = messageIn(body);
    if (text === undefined || text === "")
        return "";
    return `, saying "${redacted(text, call.secrets ?? [])}"`;
}
function messageIn(body) {
    const xml = /<Message>([^<]*)<\/Message>/.exec(body)?.[1];
    if (xml !== undefined)
        return xml;
    try {
        const data = JSON.parse(body);
        const { error } = data;
        const inner = typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
        const found = [inner, data.message, data.detail, data.error_description, error];
        return found.find((text) => typeof text === "string");
    }
    catch {
        return undefined;
    }
}
function placeOf({ method, url, secrets = [] }) {
    return `${method} ${redacted(url.split(/[?#]/)[0] ?? url, secrets, 300)}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/api.js


const limits = { seconds: 30, bytes: 4 * 1024 * 1024 };
const tries = 3;
const longestWait = 30;
async function callApi(tools, call) {
    for (let attempt = 1;; attempt++) {
        const reply = await tools.http.send(wire(call), limits);
        const again = attempt < tries && call.once !== true;
        if ("why" in reply) {
            if (!again || call.repeatable !== true)
                throw silenceFailure(call, reply.why);
            await tools.pause(attempt);
            continue;
        }
        if (call.answers?.includes(reply.status) === true)
            return reply;
        if (reply.status >= 200 && reply.status < 300) {
            if (!reply.truncated)
                return reply;
            if (!again || call.repeatable !== true)
                throw silenceFailure(call, "the answer was cut off");
            await tools.pause(attempt);
            continue;
        }
        const wait = pauseBefore(reply, attempt, call, tools.now());
        if (!again || wait === undefined)
            throw providerFailure(call, reply, tools.now());
        await tools.pause(wait);
    }
}
function pauseBefore(reply, attempt, call, now) {
    const limited = isLimit(reply, now);
    const broken = reply.status >= 500 && call.repeatable === true;
    if (!limited && !broken)
        return undefined;
    const wait = waitOf(reply, now) ?? attempt;
    return wait <= longestWait ? wait : undefined;
}
function wire({ method, url, headers = [], body }) {
    const request = { method, url, headers };
    if (body === undefined)
        return request;
    if (body.kind === "text")
        return { ...request, body: body.text };
    const type = body.kind === "json" ? "application/json" : "application/x-www-form-urlencoded";
    const given = headers.some(([name]) => name.toLowerCase() === "content-type");
    return {
        ...request,
        headers: given ? headers : [...headers, ["Content-Type", type]],
        body: body.kind === "json" ? JSON.stringify(body.value) : formOf(body.fields),
    };
}
function formOf(fields) {
    const form = new URLSearchParams();
    for (const [name, value] of fields)
        form.append(name, value);
    return form.toString();
}
function bearer(token) {
    return ["Authorization", `Bearer ${token}`];
}
function basic(user, password) {
    const pair = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
    return ["Authorization", `Basic ${Buffer.from(pair).toString("base64")}`];
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/reply.js

function jsonOf(call, { body }) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw unreadable(call, "It is not JSON.");
    }
}
function textAt(call, data, pointer) {
    const found = at(data, pointer);
    if (typeof found === "string" && found !== "")
        return found;
    if (typeof found === "number")
        return String(found);
    throw unreadable(call, `There is no text at \`${pointer}\`.`);
}
function listAt(call, data, pointer) {
    const found = at(data, pointer);
    if (Array.isArray(found))
        return found;
    throw unreadable(call, `There is no list at \`${pointer}\`.`);
}
function at(data, pointer) {
    const steps = pointer.split("/").slice(1);
    return steps.reduce((value, step) => {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        return value[key];
    }, data);
}
function unreadable({ provider, aim, method, url }, why) {
    return new model/* Failure */.HR({
        code: "rotation-provider-reply",
        what: `The answer of ${provider} cannot be read`,
        where: `${method} ${url.split(/[?#]/)[0] ?? ""}, asked to ${aim}`,
        why,
        fix: "check the address in the settings; an error page in place of an API is the usual cause.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/client.js


function apiClient(tools, { provider, base, headers, secrets }) {
    return async ({ path, ...request }) => {
        const call = { ...request, url: base + path, headers, provider, secrets };
        const answer = await callApi(tools, call);
        return {
            status: answer.status,
            text: (pointer) => textAt(call, jsonOf(call, answer), pointer),
            list: (pointer) => listAt(call, jsonOf(call, answer), pointer),
            at: (pointer) => at(jsonOf(call, answer), pointer),
        };
    };
}
function textIn(item, pointer) {
    const found = at(item, pointer);
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
}
const json = (value) => ({ kind: "json", value });
const client_form = (fields) => ({
    kind: "form",
    fields: Object.entries(fields),
});
function isHintOf(hint, value) {
    const [before, after] = hint.split(/(?:\.{2,}|…|\*+)/);
    if (before === undefined || after === undefined || before.length + after.length < 4)
        return false;
    return value.startsWith(before) && value.endsWith(after);
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/environment.js

function given(tools, variable) {
    const value = tools.environment(variable);
    if (value !== undefined && value !== "") {
        tools.born(value);
        return value;
    }
    throw new model/* Failure */.HR({
        code: "rotation-variable-missing",
        what: `The step was not given ${variable}`,
        where: `the settings of ${tools.name}`,
        why: "The driver needs it to reach the provider.",
        fix: `add \`${variable}: \${{ secrets.${variable} }}\` under the step's \`env:\`.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/trial.js


async function tryWith(tools, call, { works, refused }) {
    const answers = [...works, ...refused];
    const whole = { ...call, answers, repeatable: true, needs: "to use it", aim: "accept it" };
    try {
        const { status } = await callApi(tools, whole);
        const observed = `${call.method} ${pathOf(call.url)} answered ${status}`;
        if (works.includes(status))
            return { answer: "works", observed };
        if (refused.includes(status))
            return { answer: "refused", observed };
        return { answer: "unknown", why: observed };
    }
    catch (error) {
        if (error instanceof model/* Failure */.HR)
            return { answer: "unknown", why: error.message };
        throw error;
    }
}
function pathOf(url) {
    const { host, pathname } = new URL(url);
    return host + pathname;
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/openai.js





const base = "https://api.openai.com/v1";
const pageSize = 100;
const openai = {
    title: "OpenAI service account key",
    declare: () => ({
        kind: "create",
        maxLive: 1_000,
        listable: true,
        revokeReversible: false,
        propagation: 30,
    }),
    eliminate: "OpenAI accepts workload identity: let the job sign in with its OIDC token, and there is no key to keep.",
    environment: (settings) => [settings["admin-key"]],
    connect: (settings, tools) => {
        const admin = given(tools, settings["admin-key"]);
        const project = `/organization/projects/${settings.project}`;
        const send = apiClient(tools, {
            provider: "OpenAI",
            base,
            headers: [bearer(admin)],
            secrets: [admin],
        });
        const accounts = () => pages(send, `${project}/service_accounts`, "list the service accounts", "api.service_accounts.read");
        return {
            kind: "issued",
            traits: openai.declare(settings),
            create: (attempt) => create(tools, send, project, attempt),
            verify: (value) => tryKey(tools, value),
            list: async () => (await accounts()).map((account) => textIn(account, "/id")),
            identify: async (value) => {
                const keys = await pages(send, `${project}/api_keys`, "list the keys", "api.project_keys.read");
                const found = keys.filter((key) => isHintOf(textIn(key, "/redacted_value"), value));
                const ids = found.map((key) => textIn(key, "/owner/service_account/id")).filter(Boolean);
                if (ids.length === 1)
                    return ids[0];
                throw unidentified(settings.project, tools.name);
            },
            orphans: async ({ id }) => (await accounts())
                .filter((account) => textIn(account, "/name") === nameOf(id))
                .map((account) => textIn(account, "/id")),
            revoke: (id) => remove(send, `${project}/service_accounts/${encodeURIComponent(id)}`),
        };
    },
};
async function create(tools, send, project, attempt) {
    const reply = await send({
        method: "POST",
        path: `${project}/service_accounts`,
        aim: "make a service account",
        needs: "api.service_accounts.write",
        body: json({ name: nameOf(attempt) }),
    });
    const value = reply.text("/api_key/value");
    tools.born(value);
    return { id: reply.text("/id"), value };
}
async function remove(send, path) {
    await send({
        method: "DELETE",
        path,
        aim: "delete a service account",
        needs: "api.service_accounts.write",
        answers: [404],
        repeatable: true,
    });
}
function tryKey(tools, value) {
    const headers = [bearer(value)];
    const call = { method: "GET", url: `${base}/models`, headers, provider: "OpenAI" };
    return tryWith(tools, { ...call, secrets: [value] }, { works: [200], refused: [401] });
}
function nameOf(attempt) {
    return `lamplighter-${attempt}`;
}
async function pages(send, path, aim, needs) {
    const found = [];
    for (let after = "";;) {
        const query = `?limit=${pageSize}${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`;
        const reply = await send({ method: "GET", path: path + query, aim, needs, repeatable: true });
        const page = reply.list("/data");
        found.push(...page);
        const last = textIn(page.at(-1), "/id");
        if (reply.at("/has_more") !== true || last === "" || last === after)
            return found;
        after = last;
    }
}
function unidentified(project, name) {
    return new model/* Failure */.HR({
        code: "rotation-current-unknown",
        what: `The present value of ${name} belongs to no service account that can be told`,
        where: `project ${project}`,
        why: "None of the project's service accounts has one key that looks like it, so it could not be ended later.",
        fix: `take the secret ${name}_A away, so that the rotation begins with a new one, and delete the old key by hand.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/pasted.js

function nextVariable(tools) {
    return `${tools.name}_NEXT`;
}
function pasted(tools, current, how) {
    const variable = nextVariable(tools);
    const value = tools.environment(variable);
    if (value !== undefined && value !== "" && value !== current) {
        tools.born(value);
        return value;
    }
    throw new model/* Failure */.HR({
        code: "rotation-awaits-person",
        what: `${tools.name} is due, and only a person can make the next one`,
        where: `secret ${variable}`,
        why: value === undefined || value === ""
            ? "The provider has no way to make it by program. The present one goes on working."
            : "It holds the value that is in use already. The present one goes on working.",
        fix: `${how}, put it in the secret ${variable}, give it to the step under \`env:\`, and run it again; the rest is done for you.`,
    });
}
function endedByHand(name, id, how) {
    return new model/* Failure */.HR({
        code: "rotation-revoke-by-hand",
        what: `The old ${name} still works, and only a person can end it`,
        where: `the provider: ${id}`,
        why: "The provider has no way to end it by program. Consumers use the new one already.",
        fix: `${how}. Each run looks whether it is done and says so until then.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/anthropic.js





const anthropic_base = "https://api.anthropic.com/v1";
const version = ["anthropic-version", "2023-06-01"];
const how = "make a key in the Anthropic Console, in the workspace of the present one";
const anthropic = {
    title: "Anthropic API key",
    declare: () => ({
        kind: "person",
        maxLive: 1_000,
        listable: true,
        revokeReversible: true,
        propagation: 30,
    }),
    eliminate: "Anthropic's SDK signs in with OIDC federation: let the job use its own token, and there is no key to keep.",
    environment: (settings) => [settings["admin-key"]],
    connect: (settings, tools) => {
        const admin = given(tools, settings["admin-key"]);
        const headers = [["x-api-key", admin], version];
        const send = apiClient(tools, { provider: "Anthropic", base: anthropic_base, headers, secrets: [admin] });
        const identify = async (value) => {
            const found = (await keys(send)).filter((key) => isHintOf(textIn(key, "/partial_key_hint"), value));
            const [key] = found;
            if (found.length === 1)
                return textIn(key, "/id");
            throw anthropic_unidentified(tools.name, found.length);
        };
        return {
            kind: "issued",
            traits: anthropic.declare(settings),
            create: async (_, current) => {
                const value = pasted(tools, current, how);
                return { id: await identify(value), value };
            },
            verify: (value) => tryWith(tools, {
                method: "GET",
                url: `${anthropic_base}/models`,
                headers: [["x-api-key", value], version],
                provider: "Anthropic",
                secrets: [value],
            }, { works: [200], refused: [401] }),
            list: async () => (await keys(send)).map((key) => textIn(key, "/id")),
            identify,
            orphans: () => Promise.resolve([]),
            deactivate: (id) => setStatus(send, id, "inactive"),
            revoke: (id) => setStatus(send, id, "archived"),
        };
    },
};
async function keys(send) {
    const found = [];
    for (let after = "";;) {
        const reply = await send({
            method: "GET",
            path: `/organizations/api_keys?limit=100${after === "" ? "" : `&after_id=${after}`}`,
            aim: "list the keys",
            needs: "an admin key of the organisation",
            repeatable: true,
        });
        const page = reply.list("/data");
        found.push(...page.filter((key) => textIn(key, "/status") !== "archived"));
        const last = textIn(page.at(-1), "/id");
        if (reply.at("/has_more") !== true || last === "" || last === after)
            return found;
        after = last;
    }
}
async function setStatus(send, id, status) {
    const live = (await keys(send)).find((key) => textIn(key, "/id") === id);
    if (live === undefined || textIn(live, "/status") === status)
        return;
    await send({
        method: "POST",
        path: `/organizations/api_keys/${encodeURIComponent(id)}`,
        aim: `set a key to ${status}`,
        needs: "an admin key of the organisation",
        body: json({ status }),
        answers: [404],
    });
}
function anthropic_unidentified(name, found) {
    return new model/* Failure */.HR({
        code: "rotation-current-unknown",
        what: `A value of ${name} cannot be told among the organisation's keys`,
        where: "GET /v1/organizations/api_keys",
        why: `${found === 0 ? "No key" : `${found} keys`} of the organisation ${found === 0 ? "has" : "have"} its first and last letters, so it could not be ended later.`,
        fix: "use an admin key of the organisation that the key belongs to, or make another key.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/perplexity.js




const perplexity_base = "https://api.perplexity.ai";
const perplexity = {
    title: "Perplexity API key",
    declare: () => ({
        kind: "create",
        maxLive: 10,
        listable: false,
        revokeReversible: false,
        propagation: 30,
    }),
    environment: () => [],
    connect: (settings, tools) => ({
        kind: "issued",
        traits: perplexity.declare(settings),
        create: async (attempt, current) => {
            if (current === undefined)
                throw slotMissing(tools.name, "make the next one");
            const reply = await asked(tools, current)({
                method: "POST",
                path: "/generate_auth_token",
                aim: "make a key",
                needs: "a key of the same account",
                body: json({ token_name: perplexity_nameOf(attempt) }),
            });
            const value = reply.text("/auth_token");
            tools.born(value);
            return { id: perplexity_nameOf(attempt), value };
        },
        verify: (value) => perplexity_tryKey(tools, settings.model, value),
        list: () => Promise.resolve([]),
        identify: (value) => Promise.resolve(`before-${tools.fingerprint(value, "perplexity").slice(0, 16)}`),
        orphans: () => Promise.resolve([]),
        leftBehind: (attempt) => `Perplexity lists no keys: delete the one named ${perplexity_nameOf(attempt)} in its settings, if there is one`,
        revoke: async (_, value) => {
            if (value === undefined)
                throw slotMissing(tools.name, "end the old one");
            await asked(tools, value)({
                method: "POST",
                path: "/revoke_auth_token",
                aim: "end a key",
                needs: "the key itself",
                body: json({ auth_token: value }),
                answers: [401, 404],
                repeatable: true,
            });
        },
    }),
};
function perplexity_tryKey(tools, model, value) {
    const messages = [{ role: "user", content: "1" }];
    const call = {
        method: "POST",
        url: `${perplexity_base}/chat/completions`,
        headers: [bearer(value)],
        body: json({ model, max_tokens: 1, messages }),
        provider: "Perplexity",
        secrets: [value],
    };
    return tryWith(tools, call, { works: [200], refused: [401] });
}
function asked(tools, key) {
    return apiClient(tools, { provider: "Perplexity", base: perplexity_base, headers: [bearer(key)], secrets: [key] });
}
function perplexity_nameOf(attempt) {
    return `lamplighter-${attempt}`;
}
function slotMissing(name, aim) {
    return new model/* Failure */.HR({
        code: "rotation-slot-missing",
        what: `The present value of ${name} was not given to this run, and it takes that to ${aim}`,
        where: `secrets ${name}_A and ${name}_B`,
        why: "Perplexity has no other credential for it, and GitHub never shows a secret again.",
        fix: `add \`${name}_A: \${{ secrets.${name}_A }}\` and the same for B under the step's \`env:\`.`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/aws-signature.js

const contentType = "application/x-www-form-urlencoded; charset=utf-8";
const algorithm = "AWS4-HMAC-SHA256";
function signedHeaders({ id, secret, sessionToken }, { host, service, region, body, at }) {
    const time = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
    const day = time.slice(0, 8);
    const scope = `${day}/${region}/${service}/aws4_request`;
    const signed = [
        ["content-type", contentType],
        ["host", host],
        ["x-amz-date", time],
        ...(sessionToken === undefined ? [] : [["x-amz-security-token", sessionToken]]),
    ];
    const names = signed.map(([name]) => name).join(";");
    const lines = signed.map(([name, value]) => `${name}:${value}\n`).join("");
    const canonical = ["POST", "/", "", lines, names, sha256(body)].join("\n");
    const text = [algorithm, time, scope, sha256(canonical)].join("\n");
    const key = [day, region, service, "aws4_request"].reduce((previous, part) => hmac(previous, part), Buffer.from(`AWS4${secret}`));
    const signature = hmac(key, text).toString("hex");
    return [
        ...signed.filter(([name]) => name !== "host"),
        [
            "Authorization",
            `${algorithm} Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
        ],
    ];
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)("sha256", key).update(text).digest();
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/aws-iam-key.js




const iam = {
    host: "iam.amazonaws.com",
    service: "iam",
    region: "us-east-1",
    version: "2010-05-08",
};
const refusals = ["InvalidClientTokenId", "SignatureDoesNotMatch"];
const awsIamKey = {
    title: "AWS IAM access key",
    declare: () => ({
        kind: "create",
        maxLive: 2,
        listable: true,
        revokeReversible: true,
        propagation: 60,
    }),
    eliminate: "AWS trusts GitHub's OIDC: give the job `id-token: write` and an IAM role, and there is no key to keep.",
    environment: (settings) => [settings["access-key-id"], settings["secret-access-key"], settings["session-token"]].filter((variable) => variable !== undefined),
    connect: (settings, tools) => {
        const credentials = credentialsOf(settings, tools);
        const ask = (action, parameters = {}) => askIam(tools, credentials, action, { UserName: settings["user-name"], ...parameters });
        const list = async () => aws_iam_key_all((await ask("ListAccessKeys")).body, "AccessKeyId");
        return {
            kind: "issued",
            traits: awsIamKey.declare(settings),
            create: async () => {
                const { body } = await ask("CreateAccessKey");
                const id = one(body, "AccessKeyId");
                const secret = one(body, "SecretAccessKey");
                tools.born(secret);
                tools.born(`${id}\n${secret}`);
                return { id, value: `${id}\n${secret}` };
            },
            verify: (value) => aws_iam_key_tryKey(settings, tools, value),
            list,
            identify: (value) => Promise.resolve(pairOf(value)?.id),
            orphans: async ({ known }) => (await list()).filter((id) => !known.includes(id)),
            deactivate: async (id) => {
                await ask("UpdateAccessKey", { AccessKeyId: id, Status: "Inactive" });
            },
            revoke: async (id) => {
                await ask("DeleteAccessKey", { AccessKeyId: id });
            },
        };
    },
};
function credentialsOf(settings, tools) {
    const session = settings["session-token"];
    return {
        id: given(tools, settings["access-key-id"]),
        secret: given(tools, settings["secret-access-key"]),
        sessionToken: session === undefined ? undefined : given(tools, session),
    };
}
function askIam(tools, credentials, action, parameters) {
    const body = new URLSearchParams({ Action: action, Version: iam.version, ...parameters });
    const ends = action === "UpdateAccessKey" || action === "DeleteAccessKey";
    return callApi(tools, {
        ...signed(tools, credentials, { ...iam, body: body.toString() }),
        provider: "AWS IAM",
        aim: `call ${action}`,
        needs: `iam:${action}`,
        repeatable: action !== "CreateAccessKey",
        ...(ends && { answers: [404] }),
    });
}
async function aws_iam_key_tryKey(settings, tools, value) {
    const pair = pairOf(value);
    if (pair === undefined)
        return { answer: "refused", observed: "it is no pair of two lines" };
    const host = `sts.${settings.region}.amazonaws.com`;
    const body = "Action=GetCallerIdentity&Version=2011-06-15";
    const call = {
        ...signed(tools, pair, { host, service: "sts", region: settings.region, body }),
        provider: "AWS STS",
        aim: "call GetCallerIdentity",
        needs: "no right",
        repeatable: true,
        answers: [403],
    };
    try {
        const answer = await callApi(tools, call);
        if (answer.status === 200) {
            return { answer: "works", observed: `STS knows it as ${one(answer.body, "Arn")}` };
        }
        const code = /<Code>([A-Za-z]+)<\/Code>/.exec(answer.body)?.[1] ?? "403";
        const observed = `STS answered ${code}`;
        return refusals.includes(code)
            ? { answer: "refused", observed }
            : { answer: "unknown", why: observed };
    }
    catch (error) {
        if (error instanceof model/* Failure */.HR)
            return { answer: "unknown", why: error.message };
        throw error;
    }
}
function signed(tools, credentials, target) {
    return {
        method: "POST",
        url: `https://${target.host}/`,
        headers: signedHeaders(credentials, { ...target, at: tools.now() }),
        body: { kind: "text", text: target.body },
        secrets: [credentials.secret, credentials.sessionToken ?? ""],
    };
}
function pairOf(value) {
    const [id, secret, ...rest] = value.split(/\r?\n/);
    if (id === undefined || secret === undefined || rest.length > 0)
        return undefined;
    return /^[A-Z0-9]{16,128}$/.test(id) ? { id, secret } : undefined;
}
function aws_iam_key_all(body, tag) {
    return [...body.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, "g"))].map(([, text]) => text ?? "");
}
function one(body, tag) {
    const [found] = aws_iam_key_all(body, tag);
    if (found !== undefined)
        return found;
    throw new model/* Failure */.HR({
        code: "rotation-provider-reply",
        what: "The answer of AWS cannot be read",
        where: `the element ${tag}`,
        why: "It is not there; something between may have answered in place of AWS.",
        fix: "check the network between the runner and AWS, then run it again.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/google-api-key.js






const google_api_key_base = "https://apikeys.googleapis.com/v2";
const tag = "lamplighter-attempt";
const most = 300;
const patience = 60;
const googleApiKey = {
    title: "Google API key",
    declare: () => ({
        kind: "create",
        maxLive: most,
        listable: true,
        revokeReversible: true,
        propagation: 300,
    }),
    eliminate: "Google trusts GitHub's OIDC: use workload identity with Vertex AI, and there is no key to keep.",
    environment: (settings) => [settings["access-token"]],
    connect: (settings, tools) => {
        const token = given(tools, settings["access-token"]);
        const send = apiClient(tools, {
            provider: "Google",
            base: google_api_key_base,
            headers: [bearer(token)],
            secrets: [token],
        });
        const parent = `/projects/${settings.project}/locations/global/keys`;
        const remove = (id) => end(send, `${parent}/${encodeURIComponent(id)}`);
        return {
            kind: "issued",
            traits: googleApiKey.declare(settings),
            create: (attempt) => google_api_key_create(tools, send, { parent, attempt, services: settings.services }),
            verify: (value) => tryWith(tools, {
                method: "GET",
                url: "https://generativelanguage.googleapis.com/v1/models?pageSize=1",
                headers: [["x-goog-api-key", value]],
                provider: "Google",
                secrets: [value],
            }, { works: [200], refused: [400, 401, 403] }),
            list: async () => (await list(send, parent)).map(idOf),
            identify: async (value) => {
                const path = `/keys:lookupKey?keyString=${encodeURIComponent(value)}`;
                const aim = "look up a key";
                const reply = await send({
                    method: "GET",
                    path,
                    aim,
                    needs: "apikeys.keys.lookup",
                    repeatable: true,
                });
                return lastPart(reply.text("/name"));
            },
            orphans: async ({ id }) => (await list(send, parent))
                .filter((key) => textIn(key, `/annotations/${tag}`) === id)
                .map(idOf),
            deactivate: remove,
            revoke: remove,
        };
    },
};
async function google_api_key_create(tools, send, { parent, attempt, services, }) {
    const begun = await send({
        method: "POST",
        path: `${parent}?keyId=${keyIdOf(attempt)}`,
        aim: "make a key",
        needs: "apikeys.keys.create",
        body: json({
            displayName: `Lamplighter ${attempt}`.slice(0, 63),
            annotations: { [tag]: attempt },
            restrictions: { apiTargets: services.map((service) => ({ service })) },
        }),
    });
    const id = lastPart((await done(tools, send, begun)).text("/response/name"));
    const shown = await send({
        method: "GET",
        path: `${parent}/${id}/keyString`,
        aim: "read the key",
        needs: "apikeys.keys.getKeyString",
        repeatable: true,
    });
    const value = shown.text("/keyString");
    tools.born(value);
    return { id, value };
}
async function done(tools, send, begun) {
    let reply = begun;
    for (let waited = 0; reply.at("/done") !== true; waited++) {
        if (waited >= patience)
            throw unfinished();
        await tools.pause(1);
        reply = await send({
            method: "GET",
            path: `/${begun.text("/name")}`,
            aim: "see whether the key is made",
            needs: "apikeys.keys.create",
            repeatable: true,
        });
    }
    return reply;
}
function unfinished() {
    return new model/* Failure */.HR({
        code: "rotation-provider-silent",
        what: "Google has not made the key in time",
        where: "the operation of its API",
        why: `It was not done after ${patience} seconds. The next run removes what came of it and tries again.`,
        fix: "run the rotation again later.",
    });
}
async function list(send, parent) {
    const found = [];
    for (let page = "";;) {
        const reply = await send({
            method: "GET",
            path: `${parent}?pageSize=${most}${page === "" ? "" : `&pageToken=${encodeURIComponent(page)}`}`,
            aim: "list the keys",
            needs: "apikeys.keys.list",
            repeatable: true,
        });
        const keys = reply.at("/keys") === undefined ? [] : reply.list("/keys");
        found.push(...keys.filter((key) => textIn(key, "/deleteTime") === ""));
        const next = reply.at("/nextPageToken");
        if (typeof next !== "string" || next === "" || next === page)
            return found;
        page = next;
    }
}
async function end(send, path) {
    const aim = "delete a key";
    const needs = "apikeys.keys.delete";
    const now = await send({ method: "GET", path, aim, needs, answers: [404], repeatable: true });
    if (now.status === 404 || now.at("/deleteTime") !== undefined)
        return;
    await send({ method: "DELETE", path, aim, needs, answers: [404] });
}
function idOf(key) {
    return lastPart(textIn(key, "/name"));
}
function lastPart(name) {
    return name.split("/").at(-1) ?? name;
}
function keyIdOf(attempt) {
    return `l${(0,external_node_crypto_.createHash)("sha256").update(attempt).digest("hex").slice(0, 30)}`;
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/mongodb-atlas.js





const mongodb_atlas_base = "https://cloud.mongodb.com";
const mongodb_atlas_version = "application/vnd.atlas.2024-08-05+json";
const grant = client_form({ grant_type: "client_credentials" });
const needs = "Organization Owner";
const mongodbAtlas = {
    title: "MongoDB Atlas service account secret",
    declare: () => ({
        kind: "create",
        maxLive: 2,
        listable: true,
        revokeReversible: false,
        propagation: 60,
    }),
    eliminate: "For the database itself Atlas accepts workload identity: let the job sign in with its OIDC token, and there is no password to keep.",
    environment: (settings) => [settings["admin-client-secret"]],
    connect: (settings, tools) => {
        const account = `/api/atlas/v2/orgs/${settings.organization}/serviceAccounts/${settings["client-id"]}`;
        const signedIn = once(() => signIn(settings, tools));
        const secrets = async () => living(await read(await signedIn(), account), tools.now());
        return {
            kind: "issued",
            traits: mongodbAtlas.declare(settings),
            create: async () => {
                const made = await mongodb_atlas_create(await signedIn(), account, settings["secret-hours"]);
                tools.born(made.value);
                return made;
            },
            verify: (value) => trySecret(settings, tools, value),
            list: async () => (await secrets()).map((secret) => textIn(secret, "/id")),
            identify: async (value) => {
                const found = (await secrets()).filter((secret) => isHintOf(textIn(secret, "/maskedSecretValue"), value));
                if (found.length === 1)
                    return textIn(found[0], "/id");
                throw mongodb_atlas_unidentified(tools.name, settings["client-id"]);
            },
            orphans: async ({ known }) => (await secrets())
                .map((secret) => textIn(secret, "/id"))
                .filter((id) => !known.includes(id)),
            revoke: async (id) => {
                await mongodb_atlas_remove(await signedIn(), `${account}/secrets/${encodeURIComponent(id)}`);
            },
        };
    },
};
async function mongodb_atlas_create(send, account, hours) {
    const reply = await send({
        method: "POST",
        path: `${account}/secrets`,
        aim: "make a secret",
        needs,
        body: json({ secretExpiresAfterHours: hours }),
    });
    return { id: reply.text("/id"), value: reply.text("/secret") };
}
async function mongodb_atlas_remove(send, path) {
    const aim = "delete a secret";
    await send({ method: "DELETE", path, aim, needs, answers: [404], repeatable: true });
}
function trySecret(settings, tools, value) {
    const call = {
        method: "POST",
        url: `${mongodb_atlas_base}/api/oauth/token`,
        headers: [basic(settings["client-id"], value)],
        body: grant,
        provider: "MongoDB Atlas",
        secrets: [value],
    };
    return tryWith(tools, call, { works: [200], refused: [401] });
}
async function signIn(settings, tools) {
    const secret = given(tools, settings["admin-client-secret"]);
    const provider = "MongoDB Atlas";
    const login = basic(settings["admin-client-id"], secret);
    const send = apiClient(tools, { provider, base: mongodb_atlas_base, headers: [login], secrets: [secret] });
    const reply = await send({
        method: "POST",
        path: "/api/oauth/token",
        aim: "sign in",
        needs: "a valid secret of the managing service account",
        body: grant,
        repeatable: true,
    });
    const token = reply.text("/access_token");
    tools.born(token);
    const headers = [bearer(token), ["Accept", mongodb_atlas_version], ["Content-Type", mongodb_atlas_version]];
    return apiClient(tools, { provider, base: mongodb_atlas_base, headers, secrets: [token, secret] });
}
function once(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}
function read(send, path) {
    const aim = "read the service account";
    return send({ method: "GET", path, aim, needs, repeatable: true });
}
function living(reply, now) {
    return reply.list("/secrets").filter((secret) => {
        const end = Date.parse(textIn(secret, "/expiresAt"));
        return Number.isNaN(end) || end > now.getTime();
    });
}
function mongodb_atlas_unidentified(name, account) {
    return new model/* Failure */.HR({
        code: "rotation-current-unknown",
        what: `The present value of ${name} is no secret of the service account`,
        where: account,
        why: "None of its secrets has the same first and last letters, so it could not be ended later.",
        fix: `correct \`client-id\`, or take the secret ${name}_A away and delete the old one by hand.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/by-hand.js

function byHand(tools, { traits, title, make, end, verify }) {
    const idOf = (value) => `pasted-${tools.fingerprint(value, title).slice(0, 16)}`;
    return {
        kind: "issued",
        traits,
        create: (_, current) => {
            const value = pasted(tools, current, make);
            return Promise.resolve({ id: idOf(value), value });
        },
        verify,
        list: () => Promise.resolve([]),
        identify: (value) => Promise.resolve(idOf(value)),
        orphans: () => Promise.resolve([]),
        revoke: async (id, value) => {
            if (value === undefined)
                throw endedByHand(title, id, end);
            const trial = await verify(value);
            if (trial.answer !== "refused")
                throw endedByHand(title, id, end);
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/spotify.js






const url = "https://accounts.spotify.com/api/token";
const spotify = {
    title: "Spotify credential",
    declare: () => ({
        kind: "person",
        maxLive: 2,
        listable: false,
        revokeReversible: false,
        propagation: 10,
    }),
    lifetime: { days: 180, alarmAt: [150, 170] },
    environment: (settings) => settings.credential === "refresh-token" ? [settings["client-secret"]] : [],
    connect: (settings, tools) => byHand(tools, {
        traits: spotify.declare(settings),
        ...words[settings.credential],
        verify: (value) => tryIt(settings, tools, value),
    }),
};
const words = {
    "app-secret": {
        title: "Spotify app secret",
        make: "make a new client secret in Spotify's dashboard",
        end: "remove the old client secret in Spotify's dashboard",
    },
    "refresh-token": {
        title: "Spotify refresh token",
        make: "have the user sign in again and take the new refresh token",
        end: "have the user remove the app's access on Spotify's account page, or let it end by itself",
    },
};
async function tryIt(settings, tools, value) {
    const grants = settings.credential === "refresh-token";
    const secret = grants ? given(tools, settings["client-secret"]) : value;
    const call = {
        method: "POST",
        url,
        headers: [basic(settings["client-id"], secret)],
        body: client_form(grants
            ? { grant_type: "refresh_token", refresh_token: value }
            : { grant_type: "client_credentials" }),
        provider: "Spotify",
        aim: "give an access token",
        needs: "a valid credential",
        secrets: [secret, value],
        answers: [400, 401],
        repeatable: true,
    };
    try {
        const answer = await callApi(tools, call);
        if (answer.status === 200)
            return { answer: "works", observed: "Spotify gave an access token" };
        const code = String(at(jsonOf(call, answer), "/error"));
        const observed = `Spotify answered ${answer.status} ${code}`;
        const refusal = grants ? "invalid_grant" : "invalid_client";
        return code === refusal
            ? { answer: "refused", observed }
            : { answer: "unknown", why: observed };
    }
    catch (error) {
        if (error instanceof model/* Failure */.HR)
            return { answer: "unknown", why: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/npm-token.js



const npmToken = {
    title: "npm token",
    declare: () => ({
        kind: "person",
        maxLive: 1_000,
        listable: false,
        revokeReversible: false,
        propagation: 30,
    }),
    eliminate: "Publish with npm's trusted publishing: name this repository and workflow in the package's settings, give the job `id-token: write`, and delete the token. Tokens can no longer publish directly from January 2027.",
    lifetime: { days: 90, alarmAt: [60, 80] },
    environment: () => [],
    connect: (settings, tools) => byHand(tools, {
        traits: npmToken.declare(settings),
        title: "npm token",
        make: "make a granular access token on npmjs.com with the rights of the present one",
        end: "delete the old token on npmjs.com, under Access Tokens",
        verify: (value) => tryWith(tools, {
            method: "GET",
            url: `${settings.registry.replace(/\/+$/, "")}/-/whoami`,
            headers: [bearer(value)],
            provider: "npm",
            secrets: [value],
        }, { works: [200], refused: [401] }),
    }),
};

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/oauth2-refresh-token.js






const oauth2RefreshToken = {
    title: "OAuth 2 refresh token",
    declare: (settings) => ({
        kind: "create",
        maxLive: 2,
        listable: false,
        revokeReversible: false,
        propagation: 10,
        ...(settings["revocation-url"] === undefined && { overlap: settings["access-token-seconds"] }),
    }),
    eliminate: "Where the server allows it, let the job sign in with its OIDC token or with client credentials: no grant of a person is needed then.",
    environment: (settings) => settings["client-secret"] === undefined ? [] : [settings["client-secret"]],
    connect: (settings, tools) => {
        const idOf = (value) => tools.fingerprint(accessIn(value), "oauth2").slice(0, 16);
        return {
            kind: "issued",
            traits: oauth2RefreshToken.declare(settings),
            create: async (attempt, current) => {
                const value = await exchange(settings, tools, attempt, refreshIn(tools, current));
                return { id: idOf(value), value };
            },
            verify: (value) => tryWith(tools, {
                method: "GET",
                url: settings["verify-url"],
                headers: [bearer(accessIn(value))],
                provider: hostOf(settings),
                secrets: linesOf(value),
            }, { works: [200], refused: [401] }),
            list: () => Promise.resolve([]),
            identify: (value) => Promise.resolve(idOf(value)),
            orphans: async ({ id, current }) => {
                if (tools.environment(`${tools.name}_SIGNED_IN`) === id)
                    return [];
                if (await isUnused(settings, tools, refreshIn(tools, current)))
                    return [];
                throw inDoubt(settings, tools, id);
            },
            revoke: async (_, value) => {
                const url = settings["revocation-url"];
                if (url === undefined || value === undefined)
                    return;
                const fields = { token: accessIn(value), token_type_hint: "access_token" };
                const call = request(settings, tools, url, "end an access token", fields);
                await callApi(tools, { ...call, repeatable: true });
            },
        };
    },
};
async function exchange(settings, tools, attempt, refresh) {
    const fields = { grant_type: "refresh_token", refresh_token: refresh };
    const aim = "exchange the refresh token";
    const call = request(settings, tools, settings["token-url"], aim, fields);
    const answer = await sentOnce(settings, tools, attempt, call);
    const data = jsonOf(call, answer);
    const next = at(data, "/refresh_token");
    const access = textAt(call, data, "/access_token");
    const value = `${access}\n${typeof next === "string" ? next : refresh}`;
    for (const secret of [...linesOf(value), value])
        tools.born(secret);
    return value;
}
async function sentOnce(settings, tools, attempt, call) {
    try {
        const answer = await callApi(tools, { ...call, once: true, answers: [400] });
        if (answer.status === 400)
            throw grantEnded(settings, tools, at(jsonOf(call, answer), "/error"));
        jsonOf(call, answer);
        return answer;
    }
    catch (error) {
        const codes = ["rotation-provider-silent", "rotation-provider-reply"];
        if (!(error instanceof model/* Failure */.HR) || !codes.includes(error.facts.code))
            throw error;
        throw inDoubt(settings, tools, attempt, error);
    }
}
async function isUnused(settings, tools, refresh) {
    const url = settings["introspection-url"];
    if (url === undefined)
        return false;
    const fields = { token: refresh, token_type_hint: "refresh_token" };
    const call = request(settings, tools, url, "say whether the token is unused", fields);
    return at(jsonOf(call, await callApi(tools, { ...call, repeatable: true })), "/active") === true;
}
function request(settings, tools, url, aim, fields) {
    const variable = settings["client-secret"];
    const secret = variable === undefined ? undefined : given(tools, variable);
    const headers = secret === undefined ? [] : [basic(settings["client-id"], secret)];
    return {
        method: "POST",
        url,
        headers,
        body: client_form(secret === undefined ? { ...fields, client_id: settings["client-id"] } : fields),
        provider: hostOf(settings),
        aim,
        needs: "the client and its grant",
        secrets: [secret ?? "", ...Object.values(fields)],
    };
}
function hostOf(settings) {
    return new URL(settings["token-url"]).host;
}
function linesOf(value) {
    return value.split(/\r?\n/);
}
function accessIn(value) {
    return linesOf(value)[0] ?? "";
}
function refreshIn({ name }, value) {
    const refresh = value === undefined ? undefined : linesOf(value).at(-1);
    if (refresh !== undefined && refresh !== "")
        return refresh;
    throw new model/* Failure */.HR({
        code: "rotation-slot-missing",
        what: `The present value of ${name} was not given to this run, and the next one is made out of it`,
        where: `secrets ${name}_A and ${name}_B`,
        why: "A refresh token is exchanged for the next one, and GitHub never shows a secret again.",
        fix: `add \`${name}_A: \${{ secrets.${name}_A }}\` and the same for B under the step's \`env:\`.`,
    });
}
function inDoubt(settings, { name }, attempt, cause) {
    return new model/* Failure */.HR({
        code: "rotation-exchange-in-doubt",
        what: `Whether the refresh token of ${name} has been used up is not known`,
        where: `${settings["token-url"]}, attempt ${attempt}`,
        why: "An exchange was begun and its answer never came. A second one could end the whole grant, so there will be none. Consumers keep the access token that they have until it ends.",
        fix: `have the user sign in again, put the new access token and refresh token as two lines in the slot that is in use, end the old grant, and set ${name}_SIGNED_IN to ${attempt} under the step's \`env:\`.`,
    }, cause);
}
function grantEnded(settings, { name }, error) {
    const code = typeof error === "string" && /^[a-z_]{1,40}$/.test(error) ? error : "400";
    return new model/* Failure */.HR({
        code: "rotation-grant-ended",
        what: `The refresh token of ${name} is no longer accepted`,
        where: settings["token-url"],
        why: `The server answered ${code}: the grant has ended, was revoked, or the token was used elsewhere.`,
        fix: "have the user sign in again, and put the new access token and refresh token as two lines in the slot that is in use. Let nothing but the rotation use the refresh token.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/ssh-key.js

const kind = "ssh-ed25519";
const magic = "openssh-key-v1\0";
const lineLength = 70;
function sshKeyPair(comment) {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)("ed25519");
    const { d = "", x = "" } = privateKey.export({ format: "jwk" });
    const [seed, point] = [Buffer.from(d, "base64url"), Buffer.from(x, "base64url")];
    const check = (0,external_node_crypto_.randomBytes)(4);
    const secret = Buffer.concat([
        check,
        check,
        string(kind),
        string(point),
        string(Buffer.concat([seed, point])),
        string(comment),
    ]);
    const body = Buffer.concat([
        Buffer.from(magic),
        string("none"),
        string("none"),
        string(""),
        number(1),
        string(publicBlob(point)),
        string(padded(secret)),
    ]);
    return { privateKey: armored(body.toString("base64")) };
}
function publicLine(privateKey) {
    const body = Buffer.from(privateKey.replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64");
    const start = magic.length;
    if (body.subarray(0, start).toString() !== magic)
        return undefined;
    let offset = start;
    for (let skipped = 0; skipped < 3; skipped++)
        offset += 4 + body.readUInt32BE(offset);
    const blob = ssh_key_read(body, offset + 4);
    const name = ssh_key_read(blob, 0).toString();
    return `${name} ${blob.toString("base64")}`;
}
function fingerprintOf(line) {
    const blob = Buffer.from(line.split(" ")[1] ?? "", "base64");
    return `SHA256:${(0,external_node_crypto_.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
function publicBlob(point) {
    return Buffer.concat([string(kind), string(point)]);
}
function armored(base64) {
    const lines = base64.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? [];
    return [
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        ...lines,
        "-----END OPENSSH PRIVATE KEY-----",
    ].join("\n");
}
function padded(bytes) {
    const length = (8 - (bytes.length % 8)) % 8;
    return Buffer.concat([bytes, Buffer.from(Array.from({ length }, (_, index) => index + 1))]);
}
function number(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function string(value) {
    const bytes = Buffer.from(value);
    return Buffer.concat([number(bytes.length), bytes]);
}
function ssh_key_read(bytes, offset) {
    const from = offset + 4;
    return bytes.subarray(from, from + bytes.readUInt32BE(offset));
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/github-deploy-key.js





const perPage = 100;
const script = [
    "umask 077",
    "folder=$(mktemp -d) || exit 9; trap 'rm -rf \"$folder\"' EXIT",
    'printf "%s\\n" "$LAMPLIGHTER_VALUE" > "$folder/key"',
    'printf "%s\\n" "$LAMPLIGHTER_HOSTS" > "$folder/hosts"',
    'export GIT_SSH_COMMAND="ssh -F none -i $folder/key -o IdentitiesOnly=yes -o IdentityAgent=none -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$folder/hosts"',
    'git ls-remote "$LAMPLIGHTER_REMOTE" > "$folder/refs" && echo works',
].join("\n");
const githubDeployKey = {
    title: "GitHub deploy key",
    declare: () => ({
        kind: "multi-value",
        maxLive: 100,
        listable: true,
        revokeReversible: false,
        propagation: 30,
    }),
    eliminate: "Within GitHub a job needs no deploy key: check out with its own token, or with a GitHub App's token for another repository.",
    environment: (settings) => [settings.token],
    connect: (settings, tools) => {
        const token = given(tools, settings.token);
        const send = apiClient(tools, {
            provider: "GitHub",
            base: settings["api-url"],
            headers: [bearer(token), ["Accept", "application/vnd.github+json"]],
            secrets: [token],
        });
        const path = `/repos/${settings.repository}/keys`;
        return {
            kind: "chosen",
            traits: githubDeployKey.declare(settings),
            draft: () => {
                const { privateKey } = sshKeyPair(`lamplighter ${tools.name}`);
                return { id: fingerprintOf(publicLine(privateKey) ?? ""), value: privateKey };
            },
            install: async (id, value) => {
                if ((await github_deploy_key_keys(send, path)).some((key) => key.fingerprint === id))
                    return;
                await send({
                    method: "POST",
                    path,
                    aim: "add a deploy key",
                    needs: "Administration: write",
                    body: json({
                        title: `lamplighter ${tools.name}`,
                        key: publicLine(value) ?? "",
                        read_only: settings["read-only"],
                    }),
                });
            },
            verify: (value) => tryOver(settings, tools, send, value),
            list: async () => (await github_deploy_key_keys(send, path)).map(({ fingerprint }) => fingerprint),
            identify: (value) => {
                const line = publicLine(value);
                return Promise.resolve(line === undefined ? undefined : fingerprintOf(line));
            },
            revoke: async (id) => {
                for (const key of await github_deploy_key_keys(send, path)) {
                    if (key.fingerprint === id)
                        await github_deploy_key_remove(send, `${path}/${key.id}`);
                }
            },
        };
    },
};
async function github_deploy_key_keys(send, path) {
    const found = [];
    for (let page = 1;; page++) {
        const query = `?per_page=${perPage}&page=${page}`;
        const reply = await send({
            method: "GET",
            path: path + query,
            aim: "list the deploy keys",
            needs: "Administration: read",
            repeatable: true,
        });
        const keysOfPage = reply.list("");
        found.push(...keysOfPage);
        if (keysOfPage.length < perPage)
            break;
    }
    return found.map((key) => ({
        id: textIn(key, "/id"),
        fingerprint: fingerprintOf(textIn(key, "/key")),
    }));
}
async function github_deploy_key_remove(send, path) {
    await send({
        method: "DELETE",
        path,
        aim: "delete a deploy key",
        needs: "Administration: write",
        answers: [404],
        repeatable: true,
    });
}
async function tryOver(settings, tools, send, value) {
    const host = settings["ssh-host"];
    try {
        const meta = await send({
            method: "GET",
            path: "/meta",
            aim: "read GitHub's host keys",
            needs: "no right",
            repeatable: true,
        });
        const hosts = meta.list("/ssh_keys").map((key) => `${host} ${String(key)}`);
        const { output, errors, trouble } = await tools.commands.run({
            line: script,
            folder: ".",
            environment: {
                LAMPLIGHTER_VALUE: value,
                LAMPLIGHTER_HOSTS: hosts.join("\n"),
                LAMPLIGHTER_REMOTE: `git@${host}:${settings.repository}.git`,
                GIT_TERMINAL_PROMPT: "0",
            },
            seconds: settings.seconds,
        });
        if (trouble === undefined && output.trim() === "works") {
            return { answer: "works", observed: `git ls-remote read ${settings.repository} with it` };
        }
        if (/Permission denied \(publickey/.test(errors)) {
            return { answer: "refused", observed: `ssh at ${host}: Permission denied (publickey)` };
        }
        return { answer: "unknown", why: `git ls-remote: ${trouble ?? "it printed something else"}` };
    }
    catch (error) {
        if (error instanceof model/* Failure */.HR)
            return { answer: "unknown", why: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/database.js


const database_resumes = "Nothing is lost: the record says how far the rotation is, and the next run goes on.";
function answered(asked, answer, isLogin) {
    if (answer.kind === "answered")
        return answer;
    const { server, aim, needs, secrets } = asked;
    if (answer.kind === "silent") {
        throw new model/* Failure */.HR({
            code: "rotation-provider-silent",
            what: `${server} gives no answer when asked to ${aim}`,
            where: server,
            why: `${redacted(answer.why, secrets)}. ${database_resumes}`,
            fix: "run the rotation again when the server can be reached from the runner.",
        });
    }
    const said = `It answered ${answer.code}, saying "${redacted(answer.message, secrets)}". ${database_resumes}`;
    if (isLogin(answer.code)) {
        throw new model/* Failure */.HR({
            code: "rotation-provider-login",
            what: `${server} does not let in the credential that is to ${aim}`,
            where: server,
            why: said,
            fix: "give the step the present password of the administrating user in the settings.",
        });
    }
    throw new model/* Failure */.HR({
        code: "rotation-provider-forbidden",
        what: `${server} refuses to ${aim}`,
        where: server,
        why: said,
        fix: `grant \`${needs}\` to the administrating user in the settings, then run it again.`,
    });
}
function trialOf(answer, observed, refusals) {
    if (answer.kind === "answered")
        return { answer: "works", observed };
    if (answer.kind === "silent")
        return { answer: "unknown", why: answer.why };
    const said = `the server answered ${answer.code}`;
    return refusals.includes(answer.code)
        ? { answer: "refused", observed: said }
        : { answer: "unknown", why: said };
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/scram-verifier.js

const iterations = 4_096;
function scramVerifier(password) {
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const salted = (0,external_node_crypto_.pbkdf2Sync)(password, salt, iterations, 32, "sha256");
    const hmac = (text) => (0,external_node_crypto_.createHmac)("sha256", salted).update(text).digest();
    const stored = (0,external_node_crypto_.createHash)("sha256").update(hmac("Client Key")).digest("base64");
    const server = hmac("Server Key").toString("base64");
    return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${stored}:${server}`;
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/postgresql.js





const postgresql_refusals = ["28P01", "28000", "42501"];
const postgresql = {
    title: "PostgreSQL role",
    declare: () => ({
        kind: "set",
        maxLive: 2,
        listable: false,
        revokeReversible: true,
        propagation: 0,
    }),
    eliminate: "Where the database is a cloud's own, let the job sign in with OIDC and use its database login (AWS RDS IAM, Cloud SQL IAM, Microsoft Entra): no password is kept then.",
    environment: (settings) => [settings["admin-password"]],
    connect: (settings, tools) => {
        const roles = { A: settings["role-a"], B: settings["role-b"] };
        const alter = (role, change, aim) => alterRole(settings, tools, role, change, aim);
        return {
            kind: "chosen",
            traits: postgresql.declare(settings),
            draft: (slot) => {
                const password = (0,external_node_crypto_.randomBytes)(32).toString("base64url");
                return { id: roles[slot], value: postgresql_valueOf(settings, roles[slot], password) };
            },
            install: (role, value) => {
                const verifier = scramVerifier(passwordIn(value));
                return alter(role, `LOGIN PASSWORD '${verifier}'`, "set a password");
            },
            verify: async (value, role) => {
                const observed = `${role} logged in and ran the query`;
                return trialOf(await tryRole(settings, tools, role, value), observed, postgresql_refusals);
            },
            list: () => Promise.resolve([]),
            identify: (value) => holderOf(settings, tools, value),
            deactivate: (role) => alter(role, "NOLOGIN", "switch off a role"),
            revoke: (role) => alter(role, "NOLOGIN PASSWORD NULL", "take a role's password"),
        };
    },
};
async function alterRole(settings, tools, role, change, aim) {
    const password = given(tools, settings["admin-password"]);
    const login = { user: settings["admin-user"], password };
    const sql = `ALTER ROLE ${quoted(role)} ${change}`;
    const answer = await tools.databases.postgres.query(settings, login, sql);
    const asked = {
        server: `PostgreSQL at ${settings.host}`,
        aim,
        needs: `CREATEROLE, and ADMIN OPTION on ${role}`,
        secrets: [password],
    };
    if (answer.kind === "refused" && answer.code === "42704") {
        if (change.startsWith("NOLOGIN"))
            return;
        throw noRole(asked.server, role);
    }
    answered(asked, answer, (code) => code.startsWith("28"));
}
function tryRole(settings, tools, role, value) {
    const login = { user: role, password: passwordIn(value) };
    return tools.databases.postgres.query(settings, login, settings.query);
}
async function holderOf(settings, tools, value) {
    const [a, b] = [settings["role-a"], settings["role-b"]];
    const works = async (role) => (await tryRole(settings, tools, role, value)).kind === "answered";
    if (await works(a))
        return a;
    if (await works(b))
        throw wrongWay(tools.name, a, b);
    throw new model/* Failure */.HR({
        code: "rotation-current-unknown",
        what: `The present value of ${tools.name} lets in neither role`,
        where: `roles ${a} and ${b} at ${settings.host}`,
        why: "So nothing could be known of its end later.",
        fix: `correct the secret ${tools.name}_A, or take it away, so that the rotation begins with a new one.`,
    });
}
function wrongWay(name, a, b) {
    return new model/* Failure */.HR({
        code: "rotation-driver-invalid",
        what: "The two roles are the wrong way round",
        where: `the settings of ${name}`,
        why: `Slot A holds the password of ${b}, and a new one for slot B would shut its consumers out.`,
        fix: `set \`role-a\` to ${b} and \`role-b\` to ${a}.`,
    });
}
function noRole(server, role) {
    return new model/* Failure */.HR({
        code: "rotation-provider-rejected",
        what: `There is no role ${role}`,
        where: server,
        why: "The two roles that take turns have to be there, with the same rights.",
        fix: `run \`CREATE ROLE ${quoted(role)} NOLOGIN IN ROLE …\` with the role that holds the rights.`,
    });
}
function postgresql_valueOf(settings, role, password) {
    if (settings.value === "password")
        return password;
    const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
    const user = encodeURIComponent(role);
    const path = encodeURIComponent(settings.database);
    const mode = settings.tls === "on" ? "?sslmode=verify-full" : "";
    return `postgresql://${user}:${password}@${host}:${settings.port}/${path}${mode}`;
}
function passwordIn(value) {
    const inUrl = /^postgres(?:ql)?:\/\/[^:@/]*:([^@/]*)@/.exec(value)?.[1];
    return inUrl === undefined ? value : decodeURIComponent(inUrl);
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/redis.js




const redis_refusals = ["WRONGPASS", "NOPERM", "NOAUTH"];
const idLength = 32;
const redis = {
    title: "Redis user",
    declare: () => ({
        kind: "multi-value",
        maxLive: 100,
        listable: true,
        revokeReversible: false,
        propagation: 0,
    }),
    environment: (settings) => [settings["admin-password"]],
    connect: (settings, tools) => {
        const idOf = (hash) => tools.fingerprint(hash, `redis ${settings.host} ${settings.user}`).slice(0, idLength);
        const hashes = () => hashesOf(settings, tools);
        const change = async (rule, aim) => {
            await asAdmin(settings, tools, ["ACL", "SETUSER", settings.user, rule], aim);
            if (settings.persist)
                await persist(settings, tools);
        };
        return {
            kind: "chosen",
            traits: redis.declare(settings),
            draft: () => {
                const value = (0,external_node_crypto_.randomBytes)(32).toString("base64url");
                return { id: idOf(redis_sha256(value)), value };
            },
            install: async (_, value) => {
                await hashes();
                await change(`#${redis_sha256(value)}`, "add a password");
            },
            verify: async (value) => {
                const login = { user: settings.user, password: value };
                const answer = await tools.databases.redis.run(settings, login, settings.check);
                const observed = `${settings.user} logged in and ran ${settings.check[0] ?? ""}`;
                return trialOf(answer, observed, redis_refusals);
            },
            list: async () => (await hashes()).map(idOf),
            identify: (value) => Promise.resolve(idOf(redis_sha256(value))),
            revoke: async (id) => {
                const hash = (await hashes()).find((one) => idOf(one) === id);
                if (hash !== undefined)
                    await change(`!${hash}`, "remove a password");
            },
        };
    },
};
async function hashesOf(settings, tools) {
    const reply = await asAdmin(settings, tools, ["ACL", "GETUSER", settings.user], "read a user");
    if (reply === null)
        throw noUser(settings);
    const parts = Array.isArray(reply) ? reply : [];
    const passwords = parts[parts.indexOf("passwords") + 1];
    return Array.isArray(passwords) ? passwords.map(String) : [];
}
async function persist(settings, tools) {
    const login = {
        user: settings["admin-user"],
        password: given(tools, settings["admin-password"]),
    };
    const saved = await tools.databases.redis.run(settings, login, ["ACL", "SAVE"]);
    if (saved.kind === "answered")
        return;
    await asAdmin(settings, tools, ["CONFIG", "REWRITE"], "save the change, so that it outlives a restart");
}
async function asAdmin(settings, tools, command, aim) {
    const password = given(tools, settings["admin-password"]);
    const login = { user: settings["admin-user"], password };
    const answer = await tools.databases.redis.run(settings, login, command);
    const needs = `+acl +config|rewrite`;
    const asked = { server: `Redis at ${settings.host}`, aim, needs, secrets: [password] };
    return answered(asked, answer, (code) => code === "WRONGPASS" || code === "NOAUTH").reply;
}
function redis_sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function noUser({ user, host }) {
    return new model/* Failure */.HR({
        code: "rotation-provider-rejected",
        what: `There is no user ${user}`,
        where: `Redis at ${host}`,
        why: "A user that is made by its password alone could do nothing.",
        fix: `run \`ACL SETUSER ${user} on …\` with the commands and keys that consumers need.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/openldap.js




const codes = { noSuchAttribute: "16", valueExists: "20", invalidCredentials: "49" };
const attribute = "userPassword";
const scheme = "{SSHA}";
const sha1Bytes = 20;
const saltBytes = 8;
const openldap = {
    title: "OpenLDAP entry",
    declare: () => ({
        kind: "multi-value",
        maxLive: 100,
        listable: true,
        revokeReversible: false,
        propagation: 0,
    }),
    environment: (settings) => [settings["admin-password"]],
    connect: (settings, tools) => {
        const idOf = (stored) => saltOf(stored)?.toString("hex") ??
            `kept-${tools.fingerprint(stored, settings.dn).slice(0, 16)}`;
        const ask = (request, aim, fine = []) => openldap_asAdmin(settings, tools, request, aim, fine);
        const stored = () => ask({ kind: "read", dn: settings.dn, attribute }, "read the passwords");
        return {
            kind: "chosen",
            traits: openldap.declare(settings),
            draft: () => ({
                id: (0,external_node_crypto_.randomBytes)(saltBytes).toString("hex"),
                value: (0,external_node_crypto_.randomBytes)(32).toString("base64url"),
            }),
            install: async (id, value) => {
                const hash = hashed(value, Buffer.from(id, "hex"));
                const request = { kind: "add", dn: settings.dn, attribute, value: hash };
                await ask(request, "add a password", [codes.valueExists]);
            },
            verify: async (value) => {
                const login = { user: settings.dn, password: value };
                const answer = await tools.databases.ldap.ask(settings, login, { kind: "bind" });
                return trialOf(answer, `${settings.dn} bound`, [codes.invalidCredentials]);
            },
            list: async () => (await stored()).map(idOf),
            identify: async (value) => {
                const all = await stored();
                const found = all.find((one) => isOf(one, value)) ?? (all.length === 1 ? all[0] : undefined);
                if (found !== undefined)
                    return idOf(found);
                throw openldap_unidentified(tools.name, settings.dn);
            },
            revoke: async (id) => {
                const value = (await stored()).find((one) => idOf(one) === id);
                if (value === undefined)
                    return;
                const request = { kind: "delete", dn: settings.dn, attribute, value };
                await ask(request, "remove a password", [codes.noSuchAttribute]);
            },
        };
    },
};
async function openldap_asAdmin(settings, tools, request, aim, fine) {
    const password = given(tools, settings["admin-password"]);
    const login = { user: settings["admin-dn"], password };
    const answer = await tools.databases.ldap.ask(settings, login, request);
    if (answer.kind === "refused" && fine.includes(answer.code))
        return [];
    const needs = `write on ${attribute} of ${settings.dn}`;
    const asked = { server: `LDAP at ${settings.host}`, aim, needs, secrets: [password] };
    return answered(asked, answer, (code) => code === codes.invalidCredentials).values;
}
function hashed(value, salt) {
    const digest = (0,external_node_crypto_.createHash)("sha1").update(value).update(salt).digest();
    return scheme + Buffer.concat([digest, salt]).toString("base64");
}
function saltOf(stored) {
    if (!stored.startsWith(scheme))
        return undefined;
    const salt = Buffer.from(stored.slice(scheme.length), "base64").subarray(sha1Bytes);
    return salt.length === 0 ? undefined : salt;
}
function isOf(stored, value) {
    const salt = saltOf(stored);
    return salt === undefined ? stored === value : stored === hashed(value, salt);
}
function openldap_unidentified(name, dn) {
    return new model/* Failure */.HR({
        code: "rotation-current-unknown",
        what: `Which password of the entry is the present value of ${name} cannot be told`,
        where: dn,
        why: "It has several in schemes that only the server can read, so the right one could not be removed later.",
        fix: `leave the entry one password, or take the secret ${name}_A away and remove the old ones by hand.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/command.js


const command = {
    title: "declared commands",
    declare: (settings) => ({
        kind: "create",
        maxLive: settings["max-live"],
        listable: settings.list !== undefined,
        revokeReversible: settings.deactivate !== undefined,
        propagation: settings.propagation,
    }),
    environment: (settings) => settings.environment,
    connect: (settings, tools) => {
        const { deactivate } = settings;
        const run = (part, words = {}) => runPart(settings, tools, part, words);
        const listed = async () => (settings.list === undefined ? [] : items(await run("list")));
        return {
            kind: "issued",
            traits: command.declare(settings),
            create: async (attempt, current) => {
                const made = created(await run("create", {
                    ATTEMPT: attempt,
                    ...(current !== undefined && { CURRENT: current }),
                }));
                tools.born(made.value);
                return made;
            },
            verify: async (value, id) => tried(settings, tools, { VALUE: value, ID: id }),
            list: async () => (await listed()).map(({ id }) => id),
            identify: () => Promise.resolve(settings["first-id"]),
            orphans: async ({ id, known }) => (await listed())
                .filter((item) => item.name?.includes(id) ?? !known.includes(item.id))
                .map((item) => item.id),
            ...(settings.list === undefined && {
                leftBehind: (attempt) => `no \`list\` is declared: look by hand for one of attempt ${attempt}`,
            }),
            ...(deactivate !== undefined && {
                deactivate: async (id, value) => {
                    await run("deactivate", old(id, value));
                },
            }),
            revoke: async (id, value) => {
                await run("revoke", old(id, value));
            },
        };
    },
};
function old(id, value) {
    return { ID: id, ...(value !== undefined && { VALUE: value }) };
}
async function runPart(settings, tools, part, words) {
    const { output, trouble } = await start(settings, tools, settings[part] ?? "", words);
    if (trouble === undefined)
        return output;
    throw new model/* Failure */.HR({
        code: "rotation-command-failed",
        what: `The command \`${part}\` did not succeed`,
        where: `the settings of ${tools.name}`,
        why: `${trouble}. What it printed is not repeated here, as it may hold a secret. The next run goes on from the record.`,
        fix: "run it by hand with the same variables; it must exit with 0, also when there is nothing left to end.",
    });
}
function start(settings, tools, line, words) {
    const variables = settings.environment.map((name) => [name, given(tools, name)]);
    const told = Object.entries(words).map(([name, text]) => [`LAMPLIGHTER_${name}`, text]);
    return tools.commands.run({
        line,
        folder: ".",
        environment: Object.fromEntries([...variables, ...told]),
        seconds: settings.seconds,
    });
}
async function tried(settings, tools, words) {
    const { output, trouble } = await start(settings, tools, settings.verify, words);
    const answer = output.trim().split(/\s+/).at(-1);
    if (trouble !== undefined)
        return { answer: "unknown", why: `\`verify\` failed: ${trouble}` };
    if (answer === "works")
        return { answer, observed: "the command `verify` printed works" };
    if (answer === "refused")
        return { answer, observed: "the command `verify` printed refused" };
    return { answer: "unknown", why: "the command `verify` printed neither `works` nor `refused`" };
}
function created(output) {
    const data = parsed(output);
    if (isRecord(data) && typeof data.id === "string" && typeof data.value === "string") {
        return { id: data.id, value: data.value };
    }
    throw command_unreadable("create", '`{"id": "…", "value": "…"}`');
}
function items(output) {
    const data = parsed(output);
    const read = Array.isArray(data) ? data.map(item) : [undefined];
    return read.map((one) => {
        if (one === undefined)
            throw command_unreadable("list", '`[{"id": "…", "name": "…"}]`');
        return one;
    });
}
function item(data) {
    if (!isRecord(data) || typeof data.id !== "string")
        return undefined;
    return { id: data.id, ...(typeof data.name === "string" && { name: data.name }) };
}
function isRecord(data) {
    return typeof data === "object" && data !== null;
}
function parsed(output) {
    try {
        return JSON.parse(output);
    }
    catch {
        return undefined;
    }
}
function command_unreadable(part, shape) {
    return new model/* Failure */.HR({
        code: "rotation-command-output",
        what: `The command \`${part}\` printed something else than its result`,
        where: "its standard output",
        why: "It is not repeated here, as it may hold a secret.",
        fix: `print ${shape} and nothing else; progress belongs on the error stream.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/support/template.js


const placeholder = /\{(?:(id|value|current|attempt)|env:([A-Za-z_][A-Za-z0-9_]*))\}/g;
function fill(tools, text, words, encode = (word) => word) {
    return text.replaceAll(placeholder, (_, word, variable) => encode(word === undefined ? given(tools, variable) : known(tools.name, words, word)));
}
function fillJson(tools, value, words) {
    if (typeof value === "string")
        return fill(tools, value, words);
    if (Array.isArray(value))
        return value.map((item) => fillJson(tools, item, words));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillJson(tools, item, words)]));
}
function variablesIn(text) {
    return [...text.matchAll(placeholder)].flatMap(([, , variable]) => variable ?? []);
}
function known(name, words, word) {
    const value = words[word];
    if (value !== undefined)
        return value;
    throw new model/* Failure */.HR({
        code: "rotation-placeholder-empty",
        what: `Nothing is known to stand for \`{${word}}\``,
        where: `the settings of ${name}`,
        why: "The slot that holds that value was not given to this run, or this request has no such word.",
        fix: `give the step both slots (\`${name}_A\` and \`${name}_B\`) under \`env:\`, or leave the word out.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/http.js





const http = {
    title: "declared HTTP API",
    declare: (settings) => ({
        kind: "create",
        maxLive: settings["max-live"],
        listable: settings.list !== undefined,
        revokeReversible: settings.deactivate !== undefined,
        propagation: settings.propagation,
    }),
    environment: (settings) => [...new Set(variablesIn(JSON.stringify(settings)))],
    connect: (settings, tools) => {
        const { create, verify, revoke, deactivate } = settings;
        const listed = () => http_list(settings, tools);
        return {
            kind: "issued",
            traits: http.declare(settings),
            create: async (attempt, current) => {
                const call = http_request(tools, create, { attempt, current }, "make a credential", "POST");
                const data = jsonOf(call, await callApi(tools, call));
                const value = textAt(call, data, create.value);
                tools.born(value);
                return { id: textAt(call, data, create.id), value };
            },
            verify: (value, id) => tryWith(tools, http_request(tools, verify, { value, id }, "accept it", "GET"), verify),
            list: async () => (await listed()).map(({ id }) => id),
            identify: () => Promise.resolve(settings["first-id"]),
            orphans: async ({ id, known }) => (await listed())
                .filter((item) => item.name?.includes(id) ?? !known.includes(item.id))
                .map((item) => item.id),
            ...(settings.list === undefined && {
                leftBehind: (attempt) => unlisted(create.url, attempt),
            }),
            ...(deactivate !== undefined && {
                deactivate: (id, value) => http_end(tools, deactivate, { id, value }),
            }),
            revoke: (id, value) => http_end(tools, revoke, { id, value }),
        };
    },
};
async function http_list(settings, tools) {
    if (settings.list === undefined)
        return [];
    const { items, id, name } = settings.list;
    const call = http_request(tools, settings.list, {}, "list the credentials", "GET");
    const data = jsonOf(call, await callApi(tools, { ...call, repeatable: true }));
    return listAt(call, data, items).map((item) => {
        const named = name === undefined ? undefined : at(item, name);
        return { id: textAt(call, item, id), name: typeof named === "string" ? named : undefined };
    });
}
async function http_end(tools, declared, words) {
    const call = http_request(tools, declared, words, "end a credential", "DELETE");
    await callApi(tools, { ...call, answers: declared.gone, repeatable: true });
}
function http_request(tools, declared, words, aim, method) {
    const url = fill(tools, declared.url, words, encodeURIComponent);
    return {
        method: declared.method ?? method,
        url,
        headers: Object.entries(declared.headers).map(([name, text]) => header(tools, name, text, words)),
        ...bodyOf(tools, declared, words),
        provider: new URL(url).host,
        aim,
        needs: `to ${aim}`,
        secrets: secretsIn(tools, declared, words),
    };
}
function bodyOf(tools, { json, form }, words) {
    if (json !== undefined)
        return { body: { kind: "json", value: fillJson(tools, json, words) } };
    if (form === undefined)
        return {};
    const fields = Object.entries(form).map(([name, text]) => [name, fill(tools, text, words)]);
    return { body: { kind: "form", fields } };
}
function header(tools, name, text, words) {
    const value = fill(tools, text, words);
    if (/^[\t\u0020-\u007e\u00a0-\u00ff]*$/.test(value))
        return [name, value];
    throw new model/* Failure */.HR({
        code: "rotation-header-unfit",
        what: `A value cannot be sent in the header \`${name}\``,
        where: `the settings of ${tools.name}`,
        why: "It has several lines, or letters that a header cannot hold (RFC 9110, section 5.5).",
        fix: "send it in `json` or `form`, or have the provider make one line of ASCII.",
    });
}
function secretsIn(tools, declared, words) {
    const variables = variablesIn(JSON.stringify(declared)).flatMap((variable) => tools.environment(variable) ?? []);
    return [words.value, words.current, ...variables].filter((word) => word !== undefined);
}
function unlisted(url, attempt) {
    return `the API at ${new URL(url).host} cannot list: look there by hand for one of attempt ${attempt}`;
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/jwt-key.js


const thumbprintMembers = ["crv", "e", "kty", "n", "x", "y"];
const jwtKey = {
    title: "JWT signing key",
    declare: (settings) => ({
        kind: "multi-value",
        maxLive: 10,
        listable: true,
        revokeReversible: false,
        propagation: 10,
        overlap: settings["token-seconds"],
    }),
    environment: () => [],
    connect: (settings, tools) => {
        const set = keySet(tools);
        return {
            kind: "chosen",
            traits: jwtKey.declare(settings),
            draft: () => draft(settings),
            install: async (kid, value) => {
                const keys = await set.read();
                if (keys.some((key) => key.kid === kid))
                    return;
                const key = publicKey((0,external_node_crypto_.createPrivateKey)(keyInput(value)), settings.algorithm);
                await set.write([...keys, key]);
            },
            verify: async (value, kid) => jwt_key_tryKey(await set.read(), value, kid),
            list: async () => (await set.read()).map(({ kid }) => kid ?? ""),
            identify: (value) => Promise.resolve(kidOf(value)),
            revoke: async (kid) => {
                const keys = await set.read();
                if (keys.every((key) => key.kid !== kid))
                    return;
                await set.write(keys.filter((key) => key.kid !== kid));
            },
        };
    },
};
function keySet({ vault, name }) {
    const variable = `${name}_JWKS`;
    return {
        read: async () => parseKeys(await vault.variable(variable), variable),
        write: (keys) => vault.writeVariable(variable, JSON.stringify({ keys })),
    };
}
function parseKeys(text, where) {
    if (text === undefined)
        return [];
    try {
        const { keys } = JSON.parse(text);
        const isKey = (key) => typeof key === "object" && key !== null;
        if (keys.every(isKey))
            return keys;
    }
    catch {
    }
    throw new model/* Failure */.HR({
        code: "rotation-keys-invalid",
        what: "The published keys cannot be read",
        where: `variable ${where}`,
        why: 'It holds no key set of the shape `{"keys": [...]}` (RFC 7517).',
        fix: "put back the key set, or delete the variable where no token of an old key is in use.",
    });
}
function draft({ algorithm, format }) {
    const { privateKey } = generate(algorithm);
    const { kid } = publicKey(privateKey, algorithm);
    const value = format === "pem"
        ? privateKey.export({ format: "pem", type: "pkcs8" }).toString().trim()
        : JSON.stringify({
            ...privateKey.export({ format: "jwk" }),
            kid,
            alg: algorithm,
            use: "sig",
        });
    return { id: kid, value };
}
function generate(algorithm) {
    switch (algorithm) {
        case "ES256":
            return (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
        case "EdDSA":
            return (0,external_node_crypto_.generateKeyPairSync)("ed25519");
        case "RS256":
            return (0,external_node_crypto_.generateKeyPairSync)("rsa", { modulusLength: 2048 });
    }
}
function publicKey(privateKey, alg) {
    const key = (0,external_node_crypto_.createPublicKey)(privateKey).export({ format: "jwk" });
    return { ...key, kid: thumbprint(key), alg, use: "sig" };
}
function thumbprint(key) {
    const members = thumbprintMembers.flatMap((name) => key[name] === undefined ? [] : [[name, key[name]]]);
    const text = JSON.stringify(Object.fromEntries(members));
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64url");
}
function jwt_key_tryKey(keys, value, kid) {
    const published = keys.find((key) => key.kid === kid);
    if (published === undefined) {
        return { answer: "refused", observed: `no published key has kid ${kid}` };
    }
    const probe = (0,external_node_crypto_.randomBytes)(32);
    const digest = published.kty === "OKP" ? null : "sha256";
    const signature = (0,external_node_crypto_.sign)(digest, probe, (0,external_node_crypto_.createPrivateKey)(keyInput(value)));
    const key = (0,external_node_crypto_.createPublicKey)({ key: published, format: "jwk" });
    return (0,external_node_crypto_.verify)(digest, probe, key, signature)
        ? { answer: "works", observed: `the published key ${kid} accepts what it signs` }
        : { answer: "refused", observed: `the published key ${kid} refuses what it signs` };
}
function kidOf(value) {
    try {
        return thumbprint((0,external_node_crypto_.createPublicKey)((0,external_node_crypto_.createPrivateKey)(keyInput(value))).export({ format: "jwk" }));
    }
    catch {
        return undefined;
    }
}
function keyInput(value) {
    if (!value.startsWith("{"))
        return value;
    return { key: JSON.parse(value), format: "jwk" };
}

;// CONCATENATED MODULE: ./build/engines/rotate/store/slots.js
function namesOf(name) {
    return {
        slots: { A: `${name}_A`, B: `${name}_B` },
        pointer: `${name}_SLOT`,
        record: `${name}_ROTATION`,
    };
}
function slotStore(vault, name) {
    const names = namesOf(name);
    return {
        readRecord: () => vault.variable(names.record),
        writeRecord: (text) => vault.writeVariable(names.record, text),
        writeSlot: (slot, value) => vault.writeSecret(names.slots[slot], value),
        promote: (slot) => vault.writeVariable(names.pointer, slot),
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/random.js


const kidBytes = 9;
const random = {
    title: "random value",
    declare: () => ({
        kind: "multi-value",
        maxLive: 2,
        listable: false,
        revokeReversible: false,
        propagation: 10,
    }),
    environment: () => [],
    connect: ({ bytes, format }, { vault, name }) => {
        const { slots } = namesOf(name);
        const slotOf = (id) => (id.startsWith("B") ? "B" : "A");
        return {
            kind: "chosen",
            traits: random.declare({ driver: "random", bytes, format }),
            draft: (slot) => {
                const kid = (0,external_node_crypto_.randomBytes)(kidBytes).toString("base64url");
                return { id: `${slot}-${kid}`, value: make(bytes, format, kid) };
            },
            install: () => Promise.resolve(),
            verify: async (_, id) => {
                const slot = slots[slotOf(id)];
                const kept = (await vault.secrets()).some((secret) => secret.name === slot);
                return kept
                    ? { answer: "works", observed: `GitHub keeps it as ${slot}` }
                    : { answer: "refused", observed: `${slot} is gone, so no job is given it` };
            },
            list: () => Promise.resolve([]),
            identify: () => Promise.resolve("A-before"),
            revoke: (id) => vault.deleteSecret(slots[slotOf(id)]),
        };
    },
};
function make(bytes, format, kid) {
    const key = (0,external_node_crypto_.randomBytes)(bytes);
    if (format !== "jwk")
        return key.toString(format);
    return JSON.stringify({
        kty: "oct",
        use: "sig",
        alg: "HS256",
        kid,
        k: key.toString("base64url"),
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/drivers/registry.js

















const drivers = {
    random: random,
    "jwt-key": jwtKey,
    postgresql: postgresql,
    redis: redis,
    openldap: openldap,
    "aws-iam-key": awsIamKey,
    "google-api-key": googleApiKey,
    "mongodb-atlas": mongodbAtlas,
    openai: openai,
    anthropic: anthropic,
    perplexity: perplexity,
    spotify: spotify,
    "oauth2-refresh-token": oauth2RefreshToken,
    "github-deploy-key": githubDeployKey,
    "npm-token": npmToken,
    http: http,
    command: command,
};
function connectDriver(settings, tools) {
    return definitionOf(settings).connect(settings, tools);
}
function declarationOf(settings) {
    return definitionOf(settings).declare(settings);
}
function definitionOf(settings) {
    return drivers[settings.driver];
}

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/guard.js

function guardedVault(vault, redactor) {
    return {
        ...vault,
        writeVariable: async (name, value) => {
            if (redactor.exposes(value))
                throw exposed(`variable ${name}`);
            await vault.writeVariable(name, value);
        },
    };
}
function guardedCommands(commands, redactor) {
    return {
        run: async (command) => {
            if (redactor.exposes(command.line))
                throw exposed("the line of a command");
            return commands.run(command);
        },
    };
}
function exposed(where) {
    return new model/* Failure */.HR({
        code: "rotation-value-exposed",
        what: "A value would have been written where it can be read",
        where,
        why: "An id, a name or a setting holds eight characters in a row of a secret.",
        fix: "give the credential a name and an id that have nothing of its value in them.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/leaks/ids.js
function allowRecord(redactor, record) {
    const { current, next, retiree, previous, attempt } = record;
    for (const part of [current, next, retiree, previous]) {
        if (part !== undefined)
            redactor.allow(part.id);
    }
    for (const id of attempt?.known ?? [])
        redactor.allow(id);
}
function withIdsAllowed(driver, redactor) {
    const allow = (ids) => {
        for (const id of ids)
            redactor.allow(id);
        return ids;
    };
    const common = {
        list: async () => allow(await driver.list()),
        identify: async (value) => {
            const id = await driver.identify(value);
            if (id !== undefined)
                redactor.allow(id);
            return id;
        },
    };
    if (driver.kind === "chosen") {
        return {
            ...driver,
            ...common,
            draft: (slot) => {
                const drafted = driver.draft(slot);
                redactor.allow(drafted.id);
                return drafted;
            },
        };
    }
    return {
        ...driver,
        ...common,
        create: async (...asked) => {
            const created = await driver.create(...asked);
            redactor.allow(created.id);
            return created;
        },
        orphans: async (attempt) => allow(await driver.orphans(attempt)),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/engines/rotate/leaks/masks.js


const masks_shortest = 6;
const beginning = 12;
function masksOf(value) {
    const bytes = Buffer.from(value, "utf8");
    const base64 = bytes.toString("base64");
    const json = JSON.stringify(value);
    const forms = [
        value,
        ...value.split(/\r?\n/),
        bytes.toString("hex"),
        bytes.toString("hex").toUpperCase(),
        value.toUpperCase(),
        value.toLowerCase(),
        backwards(value),
        bytes.toString("base64url"),
        base64.replace(/=+$/, ""),
        ...pieces(base64, 76),
        ...pieces(base64, 64),
        Buffer.from(base64).toString("base64"),
        ...shifted(bytes),
        encodeURIComponent(value),
        new URLSearchParams({ v: value }).toString().slice(2),
        json.slice(1, -1),
        JSON.stringify(json).slice(1, -1),
        (0,external_node_util_.inspect)(value).slice(1, -1),
        value.replaceAll("'", `'\\''`),
        value.replaceAll("'", `'"'"'`),
        value.replace(/[^\w@%+=:,./-]/g, "\\$&"),
        value.slice(0, beginning),
    ];
    return [...new Set(forms)].filter((form) => form.length >= masks_shortest);
}
function pieces(text, width) {
    return text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, "g")) ?? []);
}
function shifted(bytes) {
    return [0, 1, 2].map((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
        const from = shift === 0 ? 0 : 4;
        const whole = Math.floor((shift + bytes.length) / 3) * 4;
        return padded.slice(from, whole);
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/session.js







const tokenVariable = "LAMPLIGHTER_ROTATE_TOKEN";
const jobTokenVariable = "GITHUB_TOKEN";
async function openSession(ports, inputs, redactor) {
    const { step, clock } = ports;
    const born = (value) => {
        for (const mask of masksOf(value))
            step.mask(mask);
        redactor.add(value);
    };
    const token = inputs.token ?? step.given(tokenVariable);
    const jobToken = inputs.githubToken ?? step.given(jobTokenVariable);
    for (const each of [token, jobToken, ...givenTo(ports, inputs)]) {
        if (each !== undefined)
            born(each);
    }
    const github = await ports.github();
    const theToken = () => {
        if (token === undefined)
            throw withoutToken();
        return token;
    };
    return {
        ...{ ports, inputs, redactor, github, jobToken, born },
        repository: inputs.repository ?? step.repository,
        run: runName(step.run, session_random),
        token: theToken,
        vault: (home) => github.vault(theToken(), home),
        now: () => clock.now(),
        asked: step.holdSignals(),
    };
}
function givenTo({ step }, { credentials }) {
    return credentials.flatMap(({ name, provider }) => {
        const { slots } = namesOf(name);
        const settings = settingsIn(provider);
        const variables = settings === undefined ? [] : definitionOf(settings).environment(settings);
        return [slots.A, slots.B, name, ...variables].map((variable) => step.given(variable));
    });
}
function settingsIn(provider) {
    const result = build_inputs/* driverSettings */.qb.safeParse(provider);
    return result.success ? result.data : undefined;
}
function session_random() {
    return (0,external_node_crypto_.randomBytes)(12).toString("base64url");
}
function fingerprint(value, salt) {
    const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };
    return (0,external_node_crypto_.scryptSync)(value, salt, 24, cost).toString("base64url");
}
function withoutToken() {
    return new model/* Failure */.HR({
        code: "rotation-token-missing",
        what: "There is no token that may write secrets",
        where: "input `token`",
        why: "The job's own token can never write secrets, whatever its permissions.",
        fix: `pass a GitHub App's token or a fine-grained one with \`Environments: write\` as \`token\`; in a terminal, set ${tokenVariable}.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/store/fixed.js


function fixedStore(vault, name, held, copies = [vault]) {
    const names = namesOf(name);
    const slots = slotStore(vault, name);
    return {
        ...slots,
        promote: async (slot) => {
            const value = held.get(slot);
            if (value === undefined)
                throw notGiven(name, names.slots[slot]);
            for (const place of copies)
                await place.writeSecret(name, value);
            await slots.promote(slot);
        },
    };
}
function notGiven(name, slot) {
    return new model/* Failure */.HR({
        code: "rotation-slot-missing",
        what: `The new value of ${name} was not given to this run`,
        where: `secret ${slot}`,
        why: "GitHub never shows a secret again, so it has to reach the step through `env`.",
        fix: `add \`${slot}: \${{ secrets.${slot} }}\` under the step's \`env:\`.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/credential/open.js









function openCredential(session, settings) {
    const { inputs, repository } = session;
    const { name } = settings;
    const here = { repository, environment: inputs.environment };
    const provider = (0,build_inputs/* parseDriverSettings */.Rh)(settings.provider, `${name} in rotate.credentials`);
    const home = homeOf(settings, here);
    const fixedHomes = [...(settings.mode === "fixed" ? [home] : []), ...copyHomes(settings, here)];
    const vault = guardedVault(session.vault(home), session.redactor);
    const held = heldValues(session, name);
    const copies = fixedHomes.map((each) => session.vault(each));
    const store = copies.length === 0 ? slotStore(vault, name) : fixedStore(vault, name, held, copies);
    return {
        ...{ name, settings, provider, home, vault, store, held },
        driver: withIdsAllowed(driverOf(session, provider, name, home), session.redactor),
        consumers: readers(session, settings, [home, ...fixedHomes]),
        fixed: fixedHomes.map(inWords),
    };
}
async function recordOf({ redactor }, { name, store }) {
    const text = await store.readRecord();
    if (text === undefined)
        return undefined;
    const record = (0,build_inputs/* parseRotationRecord */.Nr)(text, `the record of ${name}`);
    allowRecord(redactor, record);
    return record;
}
function heldValues({ ports }, name) {
    const { slots } = namesOf(name);
    const held = new Map();
    for (const slot of ["A", "B"]) {
        const value = ports.step.given(slots[slot]);
        if (value !== undefined)
            held.set(slot, value);
    }
    const plain = ports.step.given(name);
    if (plain !== undefined && held.size === 0)
        held.set("A", plain);
    return held;
}
function driverOf(session, provider, name, home) {
    const { ports, born, now, redactor } = session;
    return connectDriver(provider, {
        ...{ name, vault: session.vault(home), born, now, fingerprint: fingerprint },
        http: ports.http,
        databases: ports.databases,
        commands: guardedCommands(ports.commands, redactor),
        environment: (variable) => ports.step.given(variable),
        pause: (seconds) => ports.step.pause(seconds),
    });
}
function readers(session, settings, homes) {
    const { github, jobToken, ports, repository } = session;
    const inHomes = homes.flatMap((home) => ("repository" in home ? [home.repository] : []));
    const own = repository === undefined ? [] : [repository];
    const all = [...new Set([...own, ...inHomes, ...settings.consumers])];
    return consumersOf({
        repositories: all.map((each) => github.runs(each === repository ? (jobToken ?? session.token()) : session.token(), each)),
        own: ports.step.run,
        unseen: unseenReaders(homes, settings.consumers),
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/report/claims.js

function claim({ rule, name, severity, text, again, observed, ...more }) {
    const { expected, evidence = [], fix } = more;
    return {
        id: `${rule}-${name}`,
        ...{ rule, severity, text },
        proof: {
            kind: "rotation",
            command: `lamplighter rotate ${again}`.trim(),
            observed,
            ...(expected !== undefined && { expected }),
            evidence,
        },
        ...(fix !== undefined && { migration: fix }),
    };
}
function failureClaim(name, error) {
    if (!(error instanceof model/* Failure */.HR))
        return bugClaim(name, error);
    const { facts } = error;
    return claim({
        ...{ rule: facts.code, name, severity: "error" },
        text: `${name}: ${facts.what} (${facts.where})`,
        again: `--only ${name} --dry-run`,
        observed: facts.why,
        fix: facts.fix,
    });
}
function bugClaim(name, error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return claim({
        ...{ rule: "rotation-broke", name, severity: "error" },
        text: `${name}: the rotation broke off by a mistake of ours`,
        again: `--only ${name} --dry-run`,
        observed: text.split("\n")[0] ?? "",
        evidence: [{ name: "stack", language: "text", text }],
        fix: "report it. Nothing is lost: the record says how far it is, and the next run goes on.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/doctor/powers.js
const powers = [
    {
        permission: "Administration: write",
        method: "DELETE",
        path: (repository, absent) => `/repos/${repository}/environments/${absent}`,
    },
    {
        permission: "Contents: write",
        method: "DELETE",
        path: (repository, absent) => `/repos/${repository}/git/refs/heads/${absent}`,
    },
    {
        permission: "Actions: write",
        method: "DELETE",
        path: (repository) => `/repos/${repository}/actions/artifacts/1`,
    },
    {
        permission: "Secrets: read",
        method: "GET",
        path: (repository) => `/repos/${repository}/actions/secrets`,
    },
    {
        permission: "Variables: read",
        method: "GET",
        path: (repository) => `/repos/${repository}/actions/variables`,
    },
    {
        permission: "Dependabot secrets: read",
        method: "GET",
        path: (repository) => `/repos/${repository}/dependabot/secrets`,
    },
    {
        permission: "Codespaces secrets: write",
        method: "GET",
        path: (repository) => `/repos/${repository}/codespaces/secrets`,
    },
];
function neededPowers(homes) {
    const needed = new Set();
    for (const { kind, store } of homes) {
        if (kind !== "repository")
            continue;
        if (store === "actions")
            needed.add("Secrets: read").add("Variables: read");
        if (store === "dependabot")
            needed.add("Dependabot secrets: read");
        if (store === "codespaces")
            needed.add("Codespaces secrets: write");
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/engines/rotate/doctor/token.js



const absent = "LAMPLIGHTER_DOCTOR_NO_SUCH_THING";
async function examineToken(session, homes) {
    const { github } = session;
    const token = session.token();
    const claims = [];
    const notes = [];
    const notChecked = [];
    let scopes;
    for (const home of homes) {
        const path = `${token_pathOf(home)}/secrets`;
        const key = await github.probe(token, "GET", `${path}/public-key`);
        scopes ??= key.scopes;
        const write = await github.probe(token, "DELETE", `${path}/${absent}`);
        const allowed = key.status === 200 && (write.status === 404 || write.status === 204);
        if (allowed)
            notes.push(remark(`The token may write secrets of ${inWords(home)}.`));
        else
            claims.push(lacking(home, path, key, write));
    }
    if (scopes !== undefined)
        claims.push(classic(scopes));
    const repositories = homes.flatMap((home) => ("repository" in home ? [home.repository] : []));
    const needed = neededPowers(homes);
    for (const repository of new Set(repositories)) {
        for (const power of powers.filter(({ permission }) => !needed.has(permission))) {
            const path = power.path(repository, absent);
            const { status } = await github.probe(token, power.method, path);
            if (status === 403)
                continue;
            if (mayDo(power, status))
                claims.push(exceeding(power, path, status));
            else
                notChecked.push({
                    what: `whether the token has ${power.permission}`,
                    why: `${power.method} ${path} answered ${status}.`,
                });
        }
    }
    const reach = await github.probe(token, "GET", "/installation/repositories");
    const total = countIn(reach);
    if (total !== undefined && total > new Set(repositories).size) {
        claims.push(tooFar(total, new Set(repositories).size));
    }
    return { claims, notes, notChecked };
}
function mayDo({ method }, status) {
    return method === "GET" ? status === 200 : status === 404 || status === 422 || status === 204;
}
function token_pathOf(home) {
    switch (home.kind) {
        case "environment":
            return `/repos/${home.repository}/environments/${encodeURIComponent(home.environment)}`;
        case "repository":
            return `/repos/${home.repository}/${home.store}`;
        case "organization":
            return `/orgs/${home.organization}/${home.store}`;
    }
}
const again = "doctor";
function lacking(home, path, key, write) {
    return claim({
        ...{ rule: "token-lacks", name: inWords(home).replace(/[^A-Za-z0-9._-]+/g, "-"), again },
        severity: "error",
        text: `The token cannot write secrets of ${inWords(home)}`,
        observed: `GET ${path}/public-key answered ${key.status}, DELETE ${path}/${absent} answered ${write.status}`,
        expected: "200 and 404",
        fix: "give it the one permission that the place needs: `Environments: write`, or `Secrets: write` and `Variables: write` of a repository or an organization.",
    });
}
function exceeding({ permission, method }, path, status) {
    return claim({
        ...{ rule: "token-exceeds", name: permission.replace(/[^A-Za-z]+/g, "-").toLowerCase(), again },
        severity: "warning",
        text: `The token has more than it needs: ${permission}`,
        observed: `${method} ${path} answered ${status}`,
        expected: "403",
        fix: `take \`${permission}\` away from it.`,
    });
}
function classic(scopes) {
    return claim({
        ...{ rule: "token-classic", name: "token", severity: "warning", again },
        text: "The token is a classic one: it reaches every repository of its owner",
        observed: `GitHub names its scopes: ${scopes.join(", ") || "none"}`,
        fix: "use a GitHub App's token or a fine-grained one, for this repository and `Environments: write`.",
    });
}
function tooFar(total, wanted) {
    return claim({
        ...{ rule: "token-reaches", name: "token", severity: "warning", again },
        text: `The token reaches ${total} repositories, and the credentials are in ${wanted}`,
        observed: `GET /installation/repositories answered with a total of ${total}`,
        fix: "mint it for the repositories alone whose secrets it writes.",
    });
}
function countIn({ status, body }) {
    if (status !== 200 || typeof body !== "object" || body === null)
        return undefined;
    const total = "total_count" in body ? body.total_count : undefined;
    return typeof total === "number" ? total : undefined;
}
function remark(text) {
    return { kind: "remark", text };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/engines/rotate/doctor/workflows.js


const folder = ".github/workflows";
const ours = /(?:^|\/)actions\/rotate(?:@|$)/;
async function examineWorkflows(files) {
    const claims = [];
    for (const path of await files.list(folder).catch(() => [])) {
        if (!/\.ya?ml$/.test(path))
            continue;
        const text = await files.read(`${folder}/${path}`);
        for (const [id, job] of jobsOf(text ?? "")) {
            if (!job.steps?.some(rotates))
                continue;
            const why = troubleWith(job.concurrency ?? topConcurrency(text ?? ""));
            if (why !== undefined)
                claims.push(unsafe(`${folder}/${path}`, id, why));
        }
    }
    return claims;
}
function rotates({ uses, with: given }) {
    if (typeof uses !== "string" || !ours.test(uses))
        return false;
    const mode = typeof given === "object" && given !== null && "mode" in given ? given.mode : "run";
    return mode === "run" || mode === "rollback";
}
function troubleWith(concurrency) {
    if (concurrency === undefined)
        return "it has no `concurrency`, so two may run at once";
    if (typeof concurrency !== "object" || concurrency === null) {
        return "its `concurrency` keeps one waiting run only; a third drops the second";
    }
    if ("cancel-in-progress" in concurrency && concurrency["cancel-in-progress"] !== false) {
        return "`cancel-in-progress` ends a rotation in its middle";
    }
    return "queue" in concurrency && concurrency.queue === "max"
        ? undefined
        : "without `queue: max` a third run drops the one that waits";
}
function jobsOf(text) {
    const jobs = root(text)["jobs"];
    if (typeof jobs !== "object" || jobs === null)
        return [];
    return Object.entries(jobs).filter((entry) => typeof entry[1] === "object" && entry[1] !== null);
}
function topConcurrency(text) {
    return root(text)["concurrency"];
}
function root(text) {
    try {
        const parsed = (0,dist/* parse */.qg)(text);
        return typeof parsed === "object" && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}
function unsafe(path, job, why) {
    return {
        ...claim({
            ...{ rule: "rotation-concurrency", name: job, severity: "error", again: "doctor" },
            text: `The job \`${job}\` may be disturbed while it rotates: ${why}`,
            observed: `${path}: ${why}`,
            fix: "give the job `concurrency: { group: lamplighter-rotate, queue: max }`, and never `cancel-in-progress`.",
        }),
        where: { path },
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/report/notes.js

function adviceNotes(credentials) {
    return credentials.flatMap(({ name, provider }) => {
        const { eliminate } = definitionOf(provider);
        return eliminate === undefined ? [] : [{ kind: "remark", text: `${name}: ${eliminate}` }];
    });
}
function fixedNotes(credentials) {
    return credentials.flatMap(({ name, fixed, settings }) => fixed.length === 0
        ? []
        : [
            {
                kind: "remark",
                text: `${name}: ${fixed.join(", ")} know one name only. From the first copy to the pointer's move, and for runs queued before, consumers there hold either value; both work until the old one ends, at the latest ${settings["drain-cap-hours"]} hours after the promotion.`,
            },
        ]);
}

// EXTERNAL MODULE: ./build/engines/rotate/audit/chain.js
var chain = __webpack_require__(11167);
;// CONCATENATED MODULE: ./build/engines/rotate/machine/step.js
function to(record, phase, parts = {}) {
    const merged = { ...record, ...parts, phase };
    return Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== undefined));
}
function otherSlot(slot) {
    return slot === "A" ? "B" : "A";
}
function part(value, name) {
    if (value === undefined)
        throw new Error(`The record of the rotation has no ${name}.`);
    return value;
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/flip.js




async function settleFlip(session, credential, record) {
    if (record?.retiree === undefined || !canGoBack(record))
        return record;
    const pointer = await credential.vault.variable(namesOf(credential.name).pointer);
    if (pointer !== record.retiree.slot)
        return record;
    return writeSwap(session, credential, record);
}
function canGoBack({ phase, retiree }) {
    const waits = phase === "promoted" || phase === "draining";
    return waits && retiree !== undefined && retiree.deactivatedAt === undefined;
}
async function writeSwap({ run, now }, { store }, record) {
    const { current, retiree } = record;
    if (current === undefined || retiree === undefined)
        return record;
    const { id, slot, salt, fingerprint, promotedAt, since = promotedAt } = retiree;
    const known = salt !== undefined && fingerprint !== undefined ? { salt, fingerprint } : {};
    const swapped = to(record, "draining", {
        current: { id, slot, since, ...known },
        retiree: { ...current, promotedAt: now().toISOString(), failures: 0 },
    });
    const line = (0,chain/* nextLine */.s)(swapped, { from: record.phase, at: now(), run }, record.audit);
    const written = { ...swapped, audit: line };
    await store.writeRecord(JSON.stringify(written));
    return written;
}
function noWayBack(name, record) {
    const retiree = record?.retiree;
    return new model/* Failure */.HR({
        code: "rotation-no-way-back",
        what: `${name} cannot go back to its old credential`,
        where: `the record of ${name}`,
        why: retiree === undefined
            ? "There is no old one any more: it was seen to fail, or there was never a rotation."
            : "The old one is switched off or revoked already.",
        fix: `make a new one at once: \`lamplighter rotate --now ${name}\`.`,
    });
}
function slotOf(pointer) {
    return pointer === "B" ? "B" : "A";
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/doctor.js










async function doctorMode(session, wanted) {
    const token = await examineToken(session, homesOf(session, wanted));
    const claims = [...token.claims, ...(await examineWorkflows(session.ports.files))];
    const ready = [];
    for (const settings of wanted) {
        claims.push(...missingVariables(session, settings));
        try {
            const credential = openCredential(session, settings);
            claims.push(...(await examine(session, credential)));
            ready.push(credential);
        }
        catch (error) {
            claims.push(failureClaim(settings.name, error));
        }
    }
    const bad = claims.filter(({ severity }) => severity !== "note").length;
    const notes = [...token.notes, ...adviceNotes(ready)];
    return {
        headline: bad === 0
            ? `Everything is there that ${wanted.length} credentials need, and nothing more.`
            : `${bad} thing${bad === 1 ? "" : "s"} to mend before a rotation can be relied on.`,
        ...{ claims, notes, notChecked: token.notChecked, metrics: [], broken: false },
    };
}
function homesOf(session, wanted) {
    const here = { repository: session.repository, environment: session.inputs.environment };
    const all = wanted.flatMap((settings) => [homeOf(settings, here), ...copyHomes(settings, here)]);
    return [...new Map(all.map((home) => [JSON.stringify(home), home])).values()];
}
function missingVariables({ ports }, { name, provider }) {
    const settings = (0,build_inputs/* parseDriverSettings */.Rh)(provider, name);
    const missing = definitionOf(settings)
        .environment(settings)
        .filter((variable) => ports.step.given(variable) === undefined);
    return missing.map((variable) => claim({
        ...{ rule: "rotation-variable-missing", name: `${name}-${variable}`, severity: "error" },
        text: `${name}: its provider needs ${variable}, which this step was not given`,
        again: "doctor",
        observed: `${variable} is not set or empty`,
        fix: `add \`${variable}: \${{ secrets.${variable} }}\` under the step's \`env:\`.`,
    }));
}
async function examine(session, credential) {
    const { consumers } = credential;
    await consumers.olderThan(new Date(0));
    const record = await recordOf(session, credential);
    if (record?.current === undefined)
        return [];
    return [
        ...(await pointerClaims(credential, record)),
        ...(await currentClaims(credential, record)),
    ];
}
async function pointerClaims({ name, vault }, { phase, current }) {
    const { pointer } = namesOf(name);
    const read = slotOf(await vault.variable(pointer));
    if (phase !== "idle" || current === undefined || read === current.slot)
        return [];
    return [
        claim({
            ...{ rule: "rotation-pointer-moved", name, severity: "error", again: "doctor" },
            text: `${name}: consumers read slot ${read}, and the value that works is in ${current.slot}`,
            observed: `variable ${pointer} is ${read}`,
            expected: current.slot,
            fix: `set the variable ${pointer} to ${current.slot}.`,
        }),
    ];
}
async function currentClaims({ name, held, driver }, { current }) {
    if (current === undefined)
        return [];
    const say = (rule, text, observed, fix) => claim({
        rule,
        name,
        severity: "error",
        again: "doctor",
        text: `${name}: ${text}`,
        observed,
        fix,
    });
    const slot = namesOf(name).slots[current.slot];
    const value = held.get(current.slot);
    if (value === undefined) {
        const fix = `add \`${slot}: \${{ secrets.${slot} }}\` under the step's \`env:\`, and the other slot as well.`;
        return [
            say("rotation-not-given", "the step was not given its slots", `${slot} is not set`, fix),
        ];
    }
    const trial = await driver.verify(value, current.id);
    if (trial.answer !== "refused")
        return [];
    const fix = `make a new one at once: \`lamplighter rotate --now ${name}\`.`;
    return [say("rotation-current-fails", "the current value does not work", trial.observed, fix)];
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/read-back.js




async function readBackMode(session, wanted) {
    const claims = [];
    const notChecked = [];
    let broken = false;
    for (const settings of wanted) {
        try {
            const credential = openCredential(session, settings);
            const record = await recordOf(session, credential);
            if (record?.current === undefined)
                notChecked.push(never(credential.name));
            else
                claims.push(...(await readBack(credential, record, record.current.slot)));
        }
        catch (error) {
            claims.push(failureClaim(settings.name, error));
            broken = true;
        }
    }
    const bad = claims.filter(({ severity }) => severity !== "note").length;
    const good = claims.filter(({ rule }) => rule === "rotation-read-back").length;
    return {
        headline: `${good} of ${wanted.length} credentials arrived in this job and work${bad > 0 ? `; ${bad} findings need a person` : ""}.`,
        ...{ claims, notes: [], notChecked, metrics: [], broken },
    };
}
async function readBack({ name, held, driver }, { phase, current, previous }, slot) {
    if (current === undefined)
        return [];
    const again = `--mode read-back --only ${name}`;
    const say = (rule, severity, text, observed) => claim({ rule, name, severity, text: `${name}: ${text}`, again, observed });
    const value = held.get(slot);
    if (value === undefined) {
        const why = `${namesOf(name).slots[slot]} is not in the step's environment`;
        return [say("rotation-not-given", "error", "this job was not given the current value", why)];
    }
    const { salt, fingerprint: known } = current;
    if (salt !== undefined && fingerprint(value, salt) !== known) {
        const why = "its fingerprint is another than the record's";
        return [say("rotation-read-back-differs", "error", "this job was given another value", why)];
    }
    const trial = await driver.verify(value, current.id);
    if (trial.answer !== "works") {
        const why = trial.answer === "refused" ? trial.observed : trial.why;
        return [say("rotation-current-fails", "error", "the current value does not work here", why)];
    }
    const which = salt === undefined ? "a value that works" : "the very value that was promoted";
    const arrived = say("rotation-read-back", "note", `this job was given ${which}`, trial.observed);
    const old = previous === undefined || phase !== "idle" ? undefined : held.get(previous.slot);
    if (previous === undefined || old === undefined || old === value)
        return [arrived];
    const oldTrial = await driver.verify(old, previous.id);
    if (oldTrial.answer === "unknown")
        return [arrived];
    return oldTrial.answer === "refused"
        ? [arrived, say("rotation-old-fails", "note", "the old value fails", oldTrial.observed)]
        : [arrived, say("rotation-old-still-works", "error", "the old value works", oldTrial.observed)];
}
function never(name) {
    return { what: name, why: "It was never rotated, so there is nothing to hold it against." };
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/rollback.js




async function rollbackMode(session, wanted) {
    if (session.inputs.only.length === 0)
        throw unnamed();
    const claims = [];
    for (const settings of wanted)
        claims.push(await goBack(session, settings));
    const names = wanted.map(({ name }) => name).join(", ");
    return {
        headline: session.inputs.dryRun
            ? `${names} can go back to the old credential; nothing was written.`
            : `${names} went back to the old credential.`,
        ...{ claims, notes: [], notChecked: [], metrics: [], broken: false },
    };
}
async function goBack(session, settings) {
    const credential = openCredential(session, settings);
    const { name, held, driver, store } = credential;
    const record = await recordOf(session, credential);
    const retiree = record?.retiree;
    if (record === undefined || retiree === undefined || !canGoBack(record)) {
        throw noWayBack(name, record);
    }
    const value = held.get(retiree.slot);
    const trial = value === undefined ? undefined : await driver.verify(value, retiree.id);
    if (trial?.answer === "refused")
        throw noWayBack(name, { ...record, phase: "revoked" });
    if (!session.inputs.dryRun) {
        await store.promote(retiree.slot);
        await writeSwap(session, credential, record);
    }
    return claim({
        ...{ rule: "rotation-rolled-back", name, severity: "note" },
        text: `${name}: consumers read the old credential ${retiree.id} again; the new one is drained and revoked`,
        again: `--mode read-back --only ${name}`,
        observed: seen(trial),
    });
}
function seen(trial) {
    if (trial === undefined)
        return "not tried: its slot was not given to this step";
    return trial.answer === "unknown" ? `not certain: ${trial.why}` : trial.observed;
}
function unnamed() {
    return new model/* Failure */.HR({
        code: "rotation-unnamed",
        what: "It is not said what to roll back",
        where: "input `only`",
        why: "Going back is for one credential that makes trouble, never for all at once.",
        fix: "name it: `--only API_KEY`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/due.js

const day = 86_400_000;
function isDue({ current }, { now, maxAgeDays }, at) {
    if (now || current === undefined)
        return true;
    return at.getTime() - Date.parse(current.since) >= maxAgeDays * day;
}
function dueAt({ id, since }, { maxAgeDays, jitterPercent }) {
    const share = (0,external_node_crypto_.createHash)("sha256").update(id).digest().readUInt32BE() / 0xffff_ffff;
    const age = maxAgeDays * day * (1 - (share * jitterPercent) / 100);
    return new Date(Date.parse(since) + age);
}
function overdueAt({ since }, maxAgeDays) {
    return new Date(Date.parse(since) + (maxAgeDays + 1) * day);
}

;// CONCATENATED MODULE: ./build/engines/rotate/plan/choose.js

function choose(candidates, { now, maxPerRun }, at) {
    const urgent = candidates.filter(({ name }) => now.includes(name));
    const others = candidates.filter(({ name }) => !now.includes(name));
    const underWay = others.filter(({ record }) => record !== undefined && record.phase !== "idle");
    const due = others
        .filter((candidate) => !underWay.includes(candidate))
        .map((candidate) => ({ name: candidate.name, late: lateness(candidate, at) }))
        .filter(({ late }) => late >= 0)
        .sort((left, right) => right.late - left.late);
    return {
        work: [
            ...urgent.map(({ name }) => ({ name, begin: true })),
            ...underWay.map(({ name }) => ({ name, begin: false })),
            ...due.slice(0, maxPerRun).map(({ name }) => ({ name, begin: true })),
        ],
        postponed: due.slice(maxPerRun).map(({ name }) => name),
    };
}
function lateness({ record, ...ages }, at) {
    if (record?.current === undefined)
        return 0;
    return (at.getTime() - dueAt(record.current, ages).getTime()) / ages.maxAgeDays;
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/outcome.js
function isAlarm({ severity }) {
    return severity !== "note";
}

;// CONCATENATED MODULE: ./build/engines/rotate/report/ages.js




const hour = 3_600_000;
const ages_day = 24 * hour;
function overdueClaims(settings, { current }, at) {
    const { name, "max-age-days": days } = settings;
    if (current === undefined || at < overdueAt(current, days))
        return [];
    const age = (at.getTime() - Date.parse(current.since)) / ages_day;
    return [
        claim({
            ...{ rule: "rotation-overdue", name, severity: "error" },
            text: `${name} is past its age: ${inDays(age)} days old, at most ${days} wanted`,
            again: `--mode watch --only ${name}`,
            observed: `${current.id} in use since ${current.since}`,
            expected: `a new one before ${overdueAt(current, days).toISOString()}`,
            fix: "see whether the schedule still runs (GitHub switches it off after 60 days without activity), then start the workflow by hand.",
        }),
    ];
}
function inDays(age) {
    return age > 10_000 ? "nobody knows how many" : age.toFixed(0);
}
function stuckClaims(settings, record, at) {
    const { phase, attempt, retiree } = record;
    const { name, "drain-cap-hours": cap, "quarantine-hours": quarantine } = settings;
    if (phase === "idle")
        return [];
    const began = retiree?.promotedAt ?? attempt?.startedAt ?? at.toISOString();
    const allowed = retiree === undefined ? ages_day : (cap + quarantine) * hour + ages_day;
    if (at.getTime() - Date.parse(began) < allowed)
        return [];
    const failed = retiree?.failures ?? 0;
    return [
        claim({
            ...{ rule: "rotation-stuck", name, severity: "error" },
            text: `${name}: a rotation stands still at \`${phase}\``,
            again: `--mode watch --only ${name}`,
            observed: `since ${began}${failed > 0 ? `; its revoke failed ${failed} times` : ""}`,
            fix: "start the workflow by hand: it goes on from there, or says what is missing.",
        }),
    ];
}
function lifetimeClaims({ name, provider }, { current }, at) {
    const { title, lifetime } = definitionOf((0,build_inputs/* parseDriverSettings */.Rh)(provider, name));
    if (lifetime === undefined || current === undefined)
        return [];
    const age = (at.getTime() - Date.parse(current.since)) / ages_day;
    const passed = lifetime.alarmAt.filter((limit) => age >= limit).length;
    if (passed === 0)
        return [];
    return [
        claim({
            ...{ rule: "rotation-lifetime", name },
            severity: passed === lifetime.alarmAt.length ? "error" : "warning",
            text: `${name}: this ${title} ends ${lifetime.days} days after a person made it, and is ${inDays(age)} days old`,
            again: `--mode watch --only ${name}`,
            observed: `${current.id} in use since ${current.since}`,
            fix: "a person has to make a new one at the provider; put it into the idle slot.",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/engines/rotate/report/rest.js

const rest_patience = 3;
function claimsOf({ name, rest, observations, evidence }) {
    const claims = [
        ...observations.flatMap((observation) => observedClaim(name, observation)),
        ...restClaims(name, rest),
    ];
    const last = new Map(claims.map((one) => [one.id, one]));
    return [...last.values()].map((one, index) => index === 0 ? { ...one, proof: { ...one.proof, evidence } } : one);
}
function observedClaim(name, { what, id, observed }) {
    const again = `--mode read-back --only ${name}`;
    switch (what) {
        case "new-works": {
            const text = `${name}: consumers read the new credential ${id}; it works`;
            const rule = "rotation-new-works";
            return [claim({ rule, name, severity: "note", text, again, observed })];
        }
        case "old-fails": {
            const text = `${name}: the old credential ${id} is revoked; it fails`;
            const rule = "rotation-old-fails";
            return [claim({ rule, name, severity: "note", text, again, observed })];
        }
        case "drain-cap-passed":
            return [
                claim({
                    ...{ rule: "rotation-cap-passed", name, severity: "warning", observed },
                    text: `${name}: the old credential was ended although runs may still hold it`,
                    again: `--mode watch --only ${name}`,
                    fix: "look at those runs: they began before the new one was there. A longer `drain-cap-hours` waits for them.",
                }),
            ];
        default:
            return [];
    }
}
function restClaims(name, rest) {
    if (rest.kind === "revoke-failed") {
        const severity = rest.failures >= rest_patience ? "error" : "warning";
        return [
            claim({
                ...{ rule: "rotation-revoke-failed", name, severity },
                text: `${name}: the old credential could not be revoked, ${rest.failures} times now`,
                again: `--only ${name}`,
                observed: rest.why,
                fix: "revoke it by hand, or see to the right that it needs. Its id stays in the record, and each run tries again.",
            }),
        ];
    }
    if (rest.kind === "old-still-works") {
        return [
            claim({
                ...{ rule: "rotation-old-still-works", name, severity: "error" },
                text: `${name}: the old credential still works after it was revoked`,
                again: `--only ${name}`,
                observed: rest.observed,
                expected: "the provider refuses it",
                fix: "revoke it by hand and ask the provider why; each run tries it again until it fails.",
            }),
        ];
    }
    return [];
}
function notesOf({ name, rest, observations }) {
    const said = observations.flatMap(({ what, id, observed }) => {
        if (what === "orphan-removed")
            return [`removed ${id}, ${observed}`];
        if (what === "old-untried")
            return [`${id} was not tried after its end: ${observed}`];
        return what === "orphan-possible" ? [observed] : [];
    });
    const waits = restWords(rest);
    return [...said, ...(waits === undefined ? [] : [waits])].map((text) => ({
        kind: "remark",
        text: `${name}: ${text}.`,
    }));
}
function restWords(rest) {
    switch (rest.kind) {
        case "up-to-date":
        case "revoke-failed":
        case "old-still-works":
            return undefined;
        case "busy":
            return `run ${rest.run} rotates it at this moment, so this run left it alone`;
        case "draining":
            return `the old credential waits for ${waitsFor(rest)}; a later run ends it`;
        case "overlap":
            return `the old credential is needed until ${rest.until.toISOString()}; a later run ends it`;
        case "quarantine":
            return `the old credential is switched off; a run after ${rest.until.toISOString()} deletes it`;
        case "untried":
            return `the old credential is revoked, and could not be tried: ${rest.why}`;
    }
}
function waitsFor({ older, unseen }) {
    const runs = older === 0 ? [] : [`${older} run${older === 1 ? "" : "s"} from before it`];
    const others = unseen === undefined ? [] : [`the end of the cap, as nobody can list who reads ${unseen}`];
    return [...runs, ...others].join(" and ");
}

;// CONCATENATED MODULE: ./build/engines/rotate/report/run-findings.js






function runFindings(session, { ready, failed }, turns, postponed) {
    const ran = turns.flatMap((turn) => (turn.kind === "ran" ? [turn.ran] : []));
    const broke = [...failed, ...turns.flatMap((turn) => (turn.kind === "failed" ? [turn] : []))];
    const planned = turns.filter((turn) => turn.kind === "planned");
    const done = [...ran, ...broke].map(({ name }) => name);
    const claims = [
        ...broke.map(({ name, failure }) => failureClaim(name, failure)),
        ...ran.flatMap(claimsOf),
        ...ready.flatMap(({ credential: { name, settings }, record }) => record === undefined || done.includes(name)
            ? []
            : overdueClaims(settings, record, session.now())),
    ];
    const counts = countsOf(ran, claims);
    const credentials = ready.map(({ credential }) => credential);
    const moved = ran.filter(has("new-works")).map(({ name }) => name);
    return {
        headline: headline(session, counts, planned.length, ready.length + failed.length),
        claims,
        notes: [
            ...adviceNotes(credentials),
            ...planned.flatMap(({ name, writes }) => planNotes(name, writes)),
            ...ran.flatMap(notesOf),
            ...fixedNotes(credentials.filter(({ name }) => moved.includes(name))),
            ...postponed.map(postponedNote),
        ],
        notChecked: turns.flatMap((turn) => turn.kind === "not-begun"
            ? [{ what: turn.name, why: "The run was asked to stop before its turn." }]
            : []),
        metrics: metricsOf(counts),
        broken: broke.some(({ failure }) => !awaitsPerson(failure)),
    };
}
function awaitsPerson(failure) {
    return failure instanceof model/* Failure */.HR && failure.facts.code === "rotation-awaits-person";
}
function has(wanted) {
    return ({ observations }) => observations.some(({ what }) => what === wanted);
}
function countsOf(ran, claims) {
    const waits = ["draining", "overlap", "quarantine"];
    const alarms = claims.filter(isAlarm).map(({ id, rule }) => id.slice(rule.length + 1));
    return {
        rotated: ran.filter(has("old-fails")).length,
        promoted: ran.filter(has("new-works")).length,
        draining: ran.filter(({ rest }) => waits.includes(rest.kind)).length,
        overdue: claims.filter(({ rule }) => rule === "rotation-overdue").length,
        alarms: new Set(alarms).size,
    };
}
function metricsOf(counts) {
    return Object.entries(counts).map(([name, value]) => ({
        ...{ name, value: value, unit: "" },
        direction: name === "rotated" || name === "promoted" ? "higher" : "lower",
    }));
}
function planNotes(name, writes) {
    return writes.map((write, index) => ({
        kind: "remark",
        text: `${name}, write ${index + 1} of ${writes.length}: ${write}.`,
    }));
}
function postponedNote(name) {
    return { kind: "remark", text: `${name}: due, and left to a later run (\`max-per-run\`).` };
}
function headline({ inputs }, { rotated, promoted, draining, alarms }, planned, all) {
    const of = `of ${all} credential${all === 1 ? "" : "s"}`;
    const trouble = alarms === 0 ? "none needs a person" : `${alarms} need${alarms === 1 ? "s" : ""} a person`;
    if (inputs.dryRun) {
        return `${planned} ${of} would be worked on; nothing was written, ${trouble}.`;
    }
    const waiting = draining === 0 ? "" : `, ${draining} still waiting`;
    return `${promoted} ${of} promoted; ${rotated} old seen to fail${waiting}; ${trouble}.`;
}

;// CONCATENATED MODULE: ./build/engines/rotate/audit/file.js

function fileAudit(files, path) {
    const read = async () => (await files.read(path)) ?? "";
    return {
        last: async () => (0,build_inputs/* parseAudit */.hh)(await read(), path).at(-1)?.sequence ?? 0,
        append: async (line) => {
            await files.write(path, `${await read()}${JSON.stringify(line)}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/interruption.js

const lastStart = 6;
function stoppable(rotation, asked) {
    let atRecord = true;
    const before = () => {
        const since = asked();
        if (since !== undefined && (atRecord || since > lastStart))
            throw interrupted(rotation.name);
        atRecord = false;
    };
    const step = (call) => async (...args) => {
        before();
        return (await call(...args));
    };
    const { store, consumers, audit } = rotation;
    return {
        ...rotation,
        store: {
            readRecord: step(() => store.readRecord()),
            writeRecord: async (text) => {
                before();
                await store.writeRecord(text);
                atRecord = true;
            },
            writeSlot: step((slot, value) => store.writeSlot(slot, value)),
            promote: step((slot) => store.promote(slot)),
        },
        consumers: {
            ...consumers,
            olderThan: step((moment) => consumers.olderThan(moment)),
            isAtWork: step((run) => consumers.isAtWork(run)),
        },
        audit: {
            last: step(() => audit.last()),
            append: (line) => audit.append(line),
        },
        driver: stoppableDriver(rotation.driver, step),
        pause: (seconds) => {
            if (asked() !== undefined)
                throw interrupted(rotation.name);
            return rotation.pause(seconds);
        },
    };
}
function stoppableDriver(driver, step) {
    const { deactivate } = driver;
    const common = {
        verify: step((value, id) => driver.verify(value, id)),
        list: step(() => driver.list()),
        identify: step((value) => driver.identify(value)),
        revoke: step((id, value) => driver.revoke(id, value)),
        ...(deactivate === undefined ? {} : { deactivate: step(deactivate) }),
    };
    if (driver.kind === "chosen") {
        const install = step((id, value) => driver.install(id, value));
        return { ...driver, ...common, install };
    }
    return {
        ...driver,
        ...common,
        create: step((attempt, current) => driver.create(attempt, current)),
        orphans: step((attempt) => driver.orphans(attempt)),
    };
}
function interrupted(name) {
    return new model/* Failure */.HR({
        code: "rotation-interrupted",
        what: `The rotation of ${name} was asked to stop`,
        where: "this run",
        why: "It was canceled. What was under way is written down; consumers have a credential that works.",
        fix: "run it again: it goes on from where it stopped.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/open.js



const leaseHours = 7;
async function open_open(running) {
    const text = await running.store.readRecord();
    const record = text === undefined ? await adopt(running) : parse(running, text);
    if (record.phase === "idle" && !isDue(record, running.policy, running.now())) {
        return { record, rest: { kind: "up-to-date" } };
    }
    const other = await heldBy(running, record);
    if (other !== undefined)
        return { record, rest: { kind: "busy", run: other } };
    const until = new Date(running.now().getTime() + leaseHours * 3_600_000).toISOString();
    const leased = to(record, record.phase, { lease: { run: running.run, until } });
    await running.store.writeRecord(JSON.stringify(leased));
    const seen = parse(running, (await running.store.readRecord()) ?? "");
    if (seen.lease?.run !== running.run) {
        return { record: seen, rest: { kind: "busy", run: seen.lease?.run ?? "another" } };
    }
    await completeAudit(running, leased);
    return { record: leased };
}
function parse({ name }, text) {
    return (0,build_inputs/* parseRotationRecord */.Nr)(text, `the record of ${name}`);
}
async function adopt({ driver, held }) {
    const value = held.get("A");
    const id = value === undefined ? undefined : await driver.identify(value);
    const record = { version: 1, phase: "idle" };
    if (id === undefined)
        return record;
    return { ...record, current: { id, slot: "A", since: new Date(0).toISOString() } };
}
async function heldBy(running, { lease }) {
    if (lease === undefined || lease.run === running.run)
        return undefined;
    if (Date.parse(lease.until) <= running.now().getTime())
        return undefined;
    return (await running.consumers.isAtWork(lease.run)) ? lease.run : undefined;
}
async function completeAudit({ audit }, { audit: line }) {
    if (line === undefined || (await audit.last()) >= line.sequence)
        return;
    await audit.append(line);
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/end.js
const pause = 1;
async function endCredential({ driver, pause: wait }, id, value) {
    await driver.revoke(id, value);
    if (!driver.traits.listable)
        return;
    for (let waited = 0; (await driver.list()).includes(id); waited += pause) {
        if (waited >= driver.traits.propagation) {
            throw new Error(`the provider took the revoke of ${id} and lists it still`);
        }
        await wait(pause);
    }
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/draining.js


const draining_hour = 3_600_000;
const draining = async (running, record) => {
    const retiree = part(record.retiree, "retiree");
    const waiting = await stillRead(running, retiree);
    if (waiting !== undefined)
        return waiting;
    const { driver, policy } = running;
    const overlap = overlapEnd(running, retiree);
    if (overlap > running.now())
        return { rest: { kind: "overlap", until: overlap } };
    if (driver.deactivate === undefined)
        return draining_end(running, record);
    if (retiree.deactivatedAt === undefined) {
        await driver.deactivate(retiree.id, running.held.get(retiree.slot));
        const deactivatedAt = running.now().toISOString();
        return { record: to(record, "draining", { retiree: { ...retiree, deactivatedAt } }) };
    }
    const until = new Date(Date.parse(retiree.deactivatedAt) + policy.quarantineHours * draining_hour);
    if (until > running.now())
        return { rest: { kind: "quarantine", until } };
    return draining_end(running, record);
};
async function stillRead(running, retiree) {
    if (retiree.deactivatedAt !== undefined)
        return undefined;
    const promotedAt = new Date(retiree.promotedAt);
    const { unseen } = running.consumers;
    const older = await running.consumers.olderThan(promotedAt);
    if (older === 0 && unseen === undefined)
        return undefined;
    const { drainCapHours } = running.policy;
    if (running.now().getTime() < promotedAt.getTime() + drainCapHours * draining_hour) {
        return { rest: { kind: "draining", older, ...(unseen !== undefined && { unseen }) } };
    }
    if (older === 0)
        return undefined;
    running.observe({
        what: "drain-cap-passed",
        id: retiree.id,
        observed: `${older} runs from before the promotion had not ended after ${drainCapHours} hours`,
    });
    return undefined;
}
function overlapEnd({ driver }, { promotedAt }) {
    return new Date(Date.parse(promotedAt) + (driver.traits.overlap ?? 0) * 1_000);
}
async function draining_end(running, record) {
    const retiree = part(record.retiree, "retiree");
    try {
        await endCredential(running, retiree.id, running.held.get(retiree.slot));
    }
    catch (error) {
        const failures = retiree.failures + 1;
        const why = error instanceof Error ? error.message : String(error);
        return {
            record: to(record, "draining", { retiree: { ...retiree, failures } }),
            rest: { kind: "revoke-failed", failures, why },
        };
    }
    return { record: to(record, "revoked") };
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/idle.js



const idle = async (running, record) => {
    const isNew = record.current !== undefined && running.made.has(record.current.id);
    if (isNew || !isDue(record, running.policy, running.now())) {
        return { rest: { kind: "up-to-date" } };
    }
    const { driver, name } = running;
    const known = driver.traits.listable ? await driver.list() : [];
    if (known.length >= driver.traits.maxLive)
        throw noRoom(name, known, driver.traits.maxLive);
    const attempt = {
        id: running.random(),
        startedAt: running.now().toISOString(),
        known: [...known],
    };
    running.startedHere.add(attempt.id);
    return { record: to(record, "intent", { attempt }) };
};
function noRoom(name, known, most) {
    return new model/* Failure */.HR({
        code: "rotation-no-room",
        what: `${name} cannot get a second credential`,
        where: `the provider: ${known.join(", ")}`,
        why: `It lets ${most} live at once, those that are switched off included.`,
        fix: "delete the one that nobody uses; its last use tells which.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/value.js

const mostBytes = 48 * 1024;
const fewestCharacters = 6;
function refuseValue(name, value) {
    const why = unfit(value);
    if (why === undefined)
        return;
    throw new model/* Failure */.HR({
        code: "rotation-value-unfit",
        what: `The new value of ${name} cannot be kept as a secret`,
        where: "the provider",
        why,
        fix: "have the provider make a value of 6 characters to 48 KB of text.",
    });
}
function unfit(value) {
    if (value.length < fewestCharacters)
        return "It is too short to be masked in logs.";
    const bytes = new TextEncoder().encode(value);
    if (bytes.length > mostBytes)
        return `It has ${bytes.length} bytes; GitHub takes ${mostBytes}.`;
    if (new TextDecoder().decode(bytes) !== value)
        return "It is not well-formed text.";
    if (value !== value.trim())
        return "White space at its ends would be lost on the way.";
    return undefined;
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/intent.js



const intent = async (running, record) => {
    const attempt = part(record.attempt, "attempt");
    if (!running.startedHere.has(attempt.id))
        return abandon(running, record);
    const slot = idleSlot(running, record);
    const { id, value } = running.driver.kind === "issued"
        ? await running.driver.create(attempt.id, currentValue(running, record))
        : running.driver.draft(slot);
    running.born(value);
    refuseValue(running.name, value);
    await running.store.writeSlot(slot, value);
    running.held.set(slot, value);
    const salt = running.random();
    const next = { id, slot, salt, fingerprint: running.fingerprint(value, salt) };
    return { record: to(record, "staged", { next }) };
};
async function abandon(running, record) {
    const { driver } = running;
    const attempt = part(record.attempt, "attempt");
    if (driver.kind === "issued") {
        const current = currentValue(running, record);
        for (const id of await driver.orphans({ ...attempt, current })) {
            await endCredential(running, id, undefined);
            running.observe({ what: "orphan-removed", id, observed: `left by attempt ${attempt.id}` });
        }
        const observed = driver.leftBehind?.(attempt.id);
        if (observed !== undefined)
            running.observe({ what: "orphan-possible", id: attempt.id, observed });
    }
    return { record: to(record, "idle", { attempt: undefined }) };
}
function currentValue({ held }, { current }) {
    return held.get(current?.slot ?? "A");
}
function idleSlot({ held }, { current }) {
    if (current !== undefined)
        return otherSlot(current.slot);
    return held.has("A") ? "B" : "A";
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/promoted.js

const promoted = (_, record) => Promise.resolve({
    record: to(record, record.retiree === undefined ? "idle" : "draining"),
});

;// CONCATENATED MODULE: ./build/engines/rotate/machine/trial.js
const trial_pause = 1;
async function tryUntil(running, wanted, { value, id }) {
    const { driver } = running;
    for (let waited = 0;; waited += trial_pause) {
        const trial = await driver.verify(value, id);
        if (trial.answer === wanted || waited >= driver.traits.propagation)
            return trial;
        await running.pause(trial_pause);
    }
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/revoked.js


const revoked = async (running, record) => {
    const retiree = part(record.retiree, "retiree");
    const previous = { id: retiree.id, slot: retiree.slot };
    const done = { record: to(record, "idle", { retiree: undefined, previous }) };
    const value = running.held.get(retiree.slot);
    if (value === undefined) {
        const observed = "its slot was not given to this run";
        running.observe({ what: "old-untried", id: retiree.id, observed });
        return done;
    }
    running.born(value);
    const trial = await tryUntil(running, "refused", { value, id: retiree.id });
    switch (trial.answer) {
        case "refused":
            running.observe({ what: "old-fails", id: retiree.id, observed: trial.observed });
            return done;
        case "works":
            return {
                record: to(record, "draining", { retiree: { ...retiree, failures: retiree.failures + 1 } }),
                rest: { kind: "old-still-works", observed: trial.observed },
            };
        case "unknown":
            return { rest: { kind: "untried", why: trial.why } };
    }
};

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/staged.js




const staged = async (running, record) => {
    const { driver, name } = running;
    const value = heldValue(running, record);
    if (value === undefined)
        return withdraw(running, record);
    const { id } = part(record.next, "next credential");
    if (driver.kind === "chosen")
        await driver.install(id, value);
    const trial = await tryUntil(running, "works", { value, id });
    switch (trial.answer) {
        case "works":
            running.observe({ what: "new-works", id, observed: trial.observed });
            return { record: to(record, "verified") };
        case "refused":
            return { ...(await withdraw(running, record)), error: refused(name, id, trial.observed) };
        case "unknown":
            return { error: untried(name, id, trial.why) };
    }
};
function heldValue(running, record) {
    const next = part(record.next, "next credential");
    const value = running.held.get(next.slot);
    if (value === undefined)
        return undefined;
    running.born(value);
    return running.fingerprint(value, next.salt) === next.fingerprint ? value : undefined;
}
async function withdraw(running, record) {
    const { id, slot } = part(record.next, "next credential");
    await endCredential(running, id, running.held.get(slot));
    return { record: to(record, "idle", { attempt: undefined, next: undefined }) };
}
function refused(name, id, observed) {
    return new model/* Failure */.HR({
        code: "rotation-new-refused",
        what: `The new credential of ${name} does not work`,
        where: `the provider: ${id}`,
        why: `${observed}. It was withdrawn; consumers kept the old one.`,
        fix: "give the new credential the rights that consumers need, then run the rotation again.",
    });
}
function untried(name, id, why) {
    return new model/* Failure */.HR({
        code: "rotation-untried",
        what: `The new credential of ${name} could not be tried`,
        where: `the provider: ${id}`,
        why: `${why}. It waits in its slot; consumers kept the old one.`,
        fix: "run the rotation again when the provider can be reached: it goes on from here.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/verified.js

const verified = async (running, record) => {
    const next = part(record.next, "next credential");
    await running.store.promote(next.slot);
    running.made.add(next.id);
    const promotedAt = running.now().toISOString();
    const { current, attempt } = record;
    return {
        record: to(record, "promoted", {
            current: { ...next, since: attempt?.startedAt ?? promotedAt },
            retiree: current && { ...current, promotedAt, failures: 0 },
            next: undefined,
            attempt: undefined,
        }),
    };
};

;// CONCATENATED MODULE: ./build/engines/rotate/machine/phases/index.js







const phases = {
    idle: idle,
    intent: intent,
    staged: staged,
    verified: verified,
    promoted: promoted,
    draining: draining,
    revoked: revoked,
};

;// CONCATENATED MODULE: ./build/engines/rotate/machine/save.js



async function save(running, before, after) {
    const { store, audit, run, name } = running;
    const seen = (0,build_inputs/* parseRotationRecord */.Nr)((await store.readRecord()) ?? "", `the record of ${name}`);
    if (seen.lease?.run !== run)
        throw takenOver(name, seen.lease?.run);
    if (before.phase === after.phase) {
        await store.writeRecord(JSON.stringify(after));
        return after;
    }
    const line = (0,chain/* nextLine */.s)(after, { from: before.phase, at: running.now(), run }, before.audit);
    const record = { ...after, audit: line };
    await store.writeRecord(JSON.stringify(record));
    await audit.append(line);
    return record;
}
function takenOver(name, run) {
    return new model/* Failure */.HR({
        code: "rotation-taken-over",
        what: `Another run rotates ${name} at the same time`,
        where: run === undefined ? "the record" : `run ${run}`,
        why: "It has taken the lease, so this run stopped where it was; the other one goes on.",
        fix: "give all workflows that rotate it one `concurrency` group with `queue: max`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/machine/rotate.js




async function rotate(rotation) {
    const running = { ...rotation, startedHere: new Set(), made: new Set() };
    const opened = await open_open(running);
    if ("rest" in opened)
        return opened;
    let { record } = opened;
    for (;;) {
        const { record: next, rest, error } = await phases[record.phase](running, record);
        if (next !== undefined)
            record = await save(running, record, next);
        if (rest !== undefined)
            return { record: await release(running, record), rest };
        if (error !== undefined) {
            await release(running, record);
            throw error;
        }
    }
}
function release(running, record) {
    return save(running, record, to(record, record.phase, { lease: undefined }));
}

;// CONCATENATED MODULE: ./build/engines/rotate/plan/rehearse.js


const assumed = "assumed, since nothing was changed";
function rehearse(real) {
    const writes = [];
    const names = namesOf(real.name);
    let record;
    const rotation = {
        ...real,
        held: new Map(real.held),
        store: {
            readRecord: async () => record ?? (await real.store.readRecord()),
            writeRecord: (text) => {
                record = text;
                const { phase } = (0,build_inputs/* parseRotationRecord */.Nr)(text, names.record);
                return planned(`write variable ${names.record}: ${phase}`);
            },
            writeSlot: (slot) => planned(`write secret ${names.slots[slot]}`),
            promote: (slot) => planned(`write variable ${names.pointer}: ${slot}`),
        },
        driver: rehearsedDriver(real.driver, planned),
        audit: {
            last: () => real.audit.last(),
            append: ({ from, to }) => planned(`append to the audit: ${from} -> ${to}`),
        },
        pause: () => Promise.resolve(),
        born: () => undefined,
        observe: () => undefined,
    };
    return { rotation, writes };
    function planned(text) {
        writes.push(text);
        return Promise.resolve();
    }
}
function rehearsedDriver(real, planned) {
    const given = new Set();
    const ended = new Set();
    const end = (verb) => async (id) => {
        ended.add(id);
        await planned(`${verb} ${id} at the provider`);
    };
    const verify = (value, id) => {
        if (ended.has(id))
            return Promise.resolve({ answer: "refused", observed: assumed });
        if (given.has(id))
            return Promise.resolve({ answer: "works", observed: assumed });
        return real.verify(value, id);
    };
    const common = {
        verify,
        list: async () => (await real.list()).filter((id) => !ended.has(id)),
        revoke: end("revoke"),
        ...(real.deactivate === undefined ? {} : { deactivate: end("deactivate") }),
    };
    if (real.kind === "chosen") {
        return {
            ...real,
            ...common,
            install: async (id) => {
                given.add(id);
                await planned(`give ${id} its new value at the provider`);
            },
        };
    }
    const made = "the new credential";
    return {
        ...real,
        ...common,
        create: async () => {
            given.add(made);
            await planned("create a credential at the provider");
            return { id: made, value: made };
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/turn.js





async function rotateOne(session, credential, begin) {
    const { name } = credential;
    const notes = { observations: [], lines: [] };
    const rotation = rotationOf(session, credential, begin, notes);
    try {
        if (begin)
            await credential.consumers.olderThan(new Date(0));
        const { record, rest } = await rotate(stoppable(rotation, session.asked));
        const { observations, lines } = notes;
        return { kind: "ran", ran: { name, record, rest, observations, evidence: evidenceOf(lines) } };
    }
    catch (error) {
        return { kind: "failed", name, failure: error };
    }
}
async function rehearseOne(session, credential, begin) {
    const { name } = credential;
    const real = rotationOf(session, credential, begin, { observations: [], lines: [] });
    const { rotation, writes } = rehearse(real);
    try {
        if (begin)
            await credential.consumers.olderThan(new Date(0));
        await rotate(rotation);
        return { kind: "planned", name, writes };
    }
    catch (error) {
        return { kind: "failed", name, failure: error };
    }
}
function rotationOf(session, { name, settings, driver, store, consumers, held }, begin, { observations, lines }) {
    const { run, now, born, ports, inputs } = session;
    const policy = {
        maxAgeDays: settings["max-age-days"],
        now: begin,
        drainCapHours: settings["drain-cap-hours"],
        quarantineHours: settings["quarantine-hours"],
    };
    const atOnce = inputs.noOverlap && inputs.now.includes(name);
    return {
        ...{ name, run, driver, store, consumers, held, now, born, random: session_random, fingerprint: fingerprint },
        audit: written(auditOf(session, name), lines),
        policy: atOnce ? { ...policy, drainCapHours: 0, quarantineHours: 0 } : policy,
        pause: (seconds) => ports.step.pause(seconds),
        observe: (observation) => void observations.push(observation),
    };
}
function auditOf({ ports, inputs }, name) {
    if (inputs.auditPath !== undefined) {
        return fileAudit(ports.files, `${inputs.auditPath}/${name}.jsonl`);
    }
    return { last: () => Promise.resolve(Infinity), append: () => Promise.resolve() };
}
function written(audit, lines) {
    return {
        last: () => audit.last(),
        append: async (line) => {
            await audit.append(line);
            lines.push(line);
        },
    };
}
function evidenceOf(lines) {
    if (lines.length === 0)
        return [];
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    return [{ name: "audit", language: "json", text }];
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/run.js





const mostPerRun = 5;
async function runMode(session, wanted) {
    const { inputs, now, ports } = session;
    const opened = await openAll(session, wanted);
    const candidates = opened.ready.map(({ credential, record }) => ({
        ...{ name: credential.name, record },
        maxAgeDays: credential.settings["max-age-days"],
        jitterPercent: credential.settings["jitter-percent"],
    }));
    const wish = { now: inputs.now, maxPerRun: inputs.maxPerRun ?? mostPerRun };
    const { work, postponed } = choose(candidates, wish, now());
    const turns = [];
    for (const { name, begin } of work) {
        const credential = opened.ready.find((one) => one.credential.name === name)?.credential;
        if (credential === undefined)
            continue;
        if (session.asked() === undefined)
            ports.log.progress(`${name} …`);
        if (session.asked() !== undefined)
            turns.push({ kind: "not-begun", name });
        else if (inputs.dryRun)
            turns.push(await rehearseOne(session, credential, begin));
        else
            turns.push(await rotateOne(session, credential, begin));
    }
    return runFindings(session, opened, turns, postponed);
}
async function openAll(session, wanted) {
    const ready = [];
    const failed = [];
    for (const settings of wanted) {
        try {
            const credential = openCredential(session, settings);
            const record = await recordOf(session, credential);
            const settled = session.inputs.dryRun
                ? record
                : await settleFlip(session, credential, record);
            ready.push({ credential, record: settled });
        }
        catch (error) {
            failed.push({ name: settings.name, failure: error });
        }
    }
    return { ready, failed };
}

;// CONCATENATED MODULE: ./build/engines/rotate/modes/watch.js






async function watchMode(session, wanted) {
    const claims = [];
    for (const settings of wanted) {
        const record = await knownRecord(session, settings);
        claims.push(...(record === undefined
            ? [neverRotated(settings)]
            : [
                ...overdueClaims(settings, record, session.now()),
                ...stuckClaims(settings, record, session.now()),
                ...lifetimeClaims(settings, record, session.now()),
            ]));
    }
    const count = (rule) => claims.filter((one) => one.rule === rule).length;
    const alarms = new Set(claims.filter(isAlarm).map(({ id, rule }) => id.slice(rule.length + 1)));
    return {
        headline: alarms.size === 0
            ? `All ${wanted.length} credentials are within their age.`
            : `${alarms.size} of ${wanted.length} credentials need a person.`,
        ...{ claims, notes: [], notChecked: [], broken: false },
        metrics: [
            { name: "overdue", value: count("rotation-overdue"), unit: "", direction: "lower" },
            { name: "alarms", value: alarms.size, unit: "", direction: "lower" },
        ],
    };
}
async function knownRecord(session, settings) {
    const { record: variable } = namesOf(settings.name);
    const { inputs, repository, ports } = session;
    const here = { repository, environment: inputs.environment };
    const text = ports.step.given(variable) ?? (await session.vault(homeOf(settings, here)).variable(variable));
    return text === undefined ? undefined : (0,build_inputs/* parseRotationRecord */.Nr)(text, `variable ${variable}`);
}
function neverRotated({ name }) {
    return claim({
        ...{ rule: "rotation-never", name, severity: "warning" },
        text: `${name} was never rotated`,
        again: `--mode watch --only ${name}`,
        observed: `there is no variable ${namesOf(name).record}`,
        fix: "run the rotation once.",
    });
}

;// CONCATENATED MODULE: ./build/engines/rotate/notify.js


const label = "lamplighter-rotate";
async function keepIssues(session, names, claims) {
    const { github, jobToken, repository, inputs } = session;
    if (!inputs.issues || inputs.dryRun || repository === undefined)
        return [];
    if (jobToken === undefined)
        return [unwritten("there is no `github-token`")];
    const issues = github.issues(jobToken, repository);
    try {
        for (const name of names)
            await keepIssue(session, issues, name, claims);
        return [];
    }
    catch (error) {
        if (error instanceof model/* Failure */.HR)
            return [unwritten(error.facts.what)];
        return [unwritten(error instanceof Error ? error.message : String(error))];
    }
}
async function keepIssue({ redactor, run }, issues, name, claims) {
    const mine = claims.filter((claim) => isAlarm(claim) && claim.id === `${claim.rule}-${name}`);
    const marker = `<!-- lamplighter:rotate:${name} -->`;
    const known = await issues.find(label, marker);
    if (mine.length === 0 && known?.open !== true)
        return;
    const open = mine.length > 0;
    const title = redactor.text(open ? `${name} needs a person` : `${name} is rotated again`);
    const body = redactor.text(notify_bodyOf(marker, mine, run));
    if (known === undefined)
        await issues.create({ title, body, label });
    else if (known.body !== body || known.open !== open) {
        await issues.update(known.number, { title, body, open });
    }
}
function notify_bodyOf(marker, claims, run) {
    if (claims.length === 0)
        return `${marker}\nNothing is wrong any more, as run ${run} has seen.\n`;
    const parts = claims.map(({ text, proof, migration }) => `- **${plain(text)}**\n  Seen: ${plain(proof.observed)}\n${migration === undefined ? "" : `  Do: ${plain(migration)}\n`}  Again: \`${proof.command}\``);
    return `${marker}\n${parts.join("\n")}\n`;
}
function plain(text) {
    return text
        .replace(/\s+/g, " ")
        .replace(/[<>]/g, (found) => (found === "<" ? "&lt;" : "&gt;"))
        .replace(/@(?=\w)/g, "@\u200b")
        .replace(/[[\]!]/g, "\\$&");
}
function unwritten(why) {
    return {
        what: "The issues of credentials that need a person",
        why: `They could not be written: ${why}. Give the job \`issues: write\`, or set \`issues: false\`.`,
    };
}

;// CONCATENATED MODULE: ./build/engines/rotate/report/report.js

function toReport(inputs, findings, cost) {
    const { headline, claims, notes, notChecked, metrics } = findings;
    const { startedAt, seconds, cpuSeconds, apiCalls } = cost;
    return {
        schemaVersion: 1,
        engine: "rotate",
        verdict: verdictOf(findings, inputs),
        ...{ headline, claims, metrics, notes, notChecked, proposals: [] },
        spend: { seconds, cpuSeconds, apiCalls, modelCalls: 0, tokens: 0, usd: 0 },
        base: cost.repository,
        head: inputs.mode,
        startedAt: startedAt.toISOString(),
    };
}
function verdictOf({ broken, claims }, { failOn }) {
    if (broken)
        return "error";
    return (0,model/* judge */.S4)(claims.filter(({ severity }) => severity !== "note"), failOn);
}

;// CONCATENATED MODULE: ./build/engines/rotate/index.js











const modes = {
    run: runMode,
    watch: watchMode,
    doctor: doctorMode,
    "read-back": readBackMode,
    rollback: rollbackMode,
};
async function runRotate(ports, inputs) {
    const redactor = createRedactor();
    try {
        return redactor.data(await report(quiet(ports, redactor), inputs, redactor));
    }
    catch (error) {
        throw redactError(error, redactor);
    }
}
async function report(ports, inputs, redactor) {
    const { clock } = ports;
    const startedAt = clock.now();
    const [seconds, cpuSeconds] = [clock.seconds(), clock.cpuSeconds()];
    const wanted = chosen(inputs);
    const session = await openSession(ports, inputs, redactor);
    const found = await modes[inputs.mode](session, wanted);
    const names = wanted.map(({ name }) => name);
    const tells = inputs.mode === "run" || inputs.mode === "watch";
    const unwritten = tells ? await keepIssues(session, names, found.claims) : [];
    const findings = { ...found, notChecked: [...found.notChecked, ...unwritten] };
    return toReport(inputs, findings, {
        seconds: clock.seconds() - seconds,
        cpuSeconds: clock.cpuSeconds() - cpuSeconds,
        apiCalls: session.github.calls(),
        startedAt,
        repository: session.repository ?? "this repository",
    });
}
function quiet(ports, redactor) {
    const { log } = ports;
    return {
        ...ports,
        log: {
            progress: (text) => {
                log.progress(redactor.text(text));
            },
            warn: (text) => {
                log.warn(redactor.text(text));
            },
        },
    };
}
function chosen({ credentials, only, now, config }) {
    if (credentials.length === 0)
        throw nothing(config);
    const known = credentials.map(({ name }) => name);
    const unknown = [...only, ...now].find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unknownName(unknown, known);
    return only.length === 0 ? credentials : credentials.filter(({ name }) => only.includes(name));
}
function nothing(config) {
    return new model/* Failure */.HR({
        code: "rotation-nothing",
        what: "Nothing is configured to be rotated",
        where: config,
        why: "Its section `rotate` has no `credentials`.",
        fix: "add `rotate: { environment: production, credentials: [{ name: WEBHOOK_SECRET, provider: { driver: random } }] }`.",
    });
}
function unknownName(name, known) {
    return new model/* Failure */.HR({
        code: "rotation-unknown",
        what: `\`${name}\` is not among the credentials`,
        where: "input `only` or `now`",
        why: "No entry of `rotate.credentials` has this name.",
        fix: `use one of: ${known.join(", ")}.`,
    });
}


/***/ })

};
