export const id = 341;
export const ids = [341];
export const modules = {

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractMock: () => (/* binding */ contractMock)
});

// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(7111);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/model/index.js + 4 modules
var model = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/adapters/node-server.js



const maxBody = 16 * 1024 * 1024;
const nodeServer = {
    listen: async ({ host, port }, handle) => {
        const server = external_node_http_.createServer((incoming, outgoing) => {
            serve(incoming, outgoing, handle).catch((error) => {
                outgoing.destroy(error instanceof Error ? error : undefined);
            });
        });
        await new Promise((resolve, reject) => {
            server.once("error", (error) => {
                reject(notListening(host, port, error));
            });
            server.listen(port, host, resolve);
        });
        return { port: server.address().port, close: closing(server) };
    },
};
function closing(server) {
    return () => new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
async function serve(incoming, outgoing, handle) {
    const body = await readBody(incoming);
    const answer = handle({
        method: incoming.method ?? "GET",
        target: incoming.url ?? "/",
        headers: pairs(incoming.rawHeaders),
        body,
    });
    if (answer.delay !== undefined)
        await waiting(answer.delay, outgoing);
    if (outgoing.destroyed)
        return;
    if (answer.ending === "abort")
        outgoing.destroy();
    else
        write(outgoing, answer);
}
async function readBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size <= maxBody)
            chunks.push(chunk);
        else
            chunks.length = 0;
    }
    return size > maxBody ? undefined : Buffer.concat(chunks);
}
function write(outgoing, { status, headers, body, ending }) {
    const byName = new Map();
    for (const [name, value] of headers)
        byName.set(name, [...(byName.get(name) ?? []), value]);
    outgoing.statusCode = status;
    for (const [name, values] of byName)
        outgoing.setHeader(name, values.length > 1 ? values : (values[0] ?? ""));
    if (status >= 200 && status !== 204 && status !== 304) {
        outgoing.setHeader("Content-Length", body.length);
    }
    if (ending !== "truncate") {
        outgoing.end(body);
        return;
    }
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        outgoing.destroy();
    });
    outgoing.flushHeaders();
}
function pairs(raw) {
    return raw.flatMap((name, index) => index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ""]] : []);
}
function waiting(milliseconds, outgoing) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            outgoing.off("close", end);
            resolve();
        };
        const timer = setTimeout(end, milliseconds);
        outgoing.once("close", end);
    });
}
function notListening(host, port, error) {
    const taken = (0,error_code/* errorCode */.C)(error) === "EADDRINUSE";
    return new model/* Failure */.HR({
        code: taken ? "port-taken" : "port-unusable",
        what: `Port ${port} of ${host} cannot be served`,
        where: "flag `--port`",
        why: taken ? "Another program listens there." : `${(0,error_code/* errorMessage */.g)(error)}.`,
        fix: "give another port, or `--port 0` for any free one.",
    }, error);
}

// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 2 modules
var load = __webpack_require__(5900);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(5770);
// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(2957);
// EXTERNAL MODULE: ./build/engines/contract/mock/lasting-judge.js
var lasting_judge = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var api_model = __webpack_require__(209);
// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/engines/contract/mock/problem.js
var mock_problem = __webpack_require__(8353);
;// CONCATENATED MODULE: ./build/engines/contract/mock/prefer.js

function readPreference(text) {
    let preference = {};
    for (const match of (text ?? "").matchAll(/([^\s,;=]+)\s*(?:=\s*("[^"]*"|[^\s,;"]*))?/g)) {
        const name = (match[1] ?? "").toLowerCase();
        const value = (match[2] ?? "").replace(/^"(.*)"$/s, "$1");
        if (name === "code")
            preference = { ...preference, code: prefer_status(value) };
        else if (name === "example")
            preference = { ...preference, example: value };
        else if (name === "dynamic")
            preference = { ...preference, dynamic: value !== "false" };
    }
    return preference;
}
function appliedHeader({ code, example, dynamic }) {
    const words = [
        ...(code === undefined ? [] : [`code=${code}`]),
        ...(example === undefined ? [] : [`example="${example.replace(/[^\x20-\x7e]|["\\]/g, "?")}"`]),
        ...(dynamic === undefined ? [] : [`dynamic=${String(dynamic)}`]),
    ];
    return words.join(", ");
}
function prefer_status(value) {
    if (/^[2-5]\d\d$/.test(value))
        return Number(value);
    throw new mock_problem/* Refusal */.P_({
        status: 400,
        code: "preference-unreadable",
        detail: `\`Prefer: code=${value}\` names no status from 200 to 599.`,
        errors: [{ in: "header", name: "Prefer", detail: "`code` has to be a status" }],
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/request.js
function readRequest({ method, target, headers, body }) {
    const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
    const [path = "", ...rest] = local.split("#", 1)[0]?.split("?") ?? [];
    const search = rest.join("?");
    const header = (name) => {
        const lines = headers.filter(([one]) => one === name).map(([, value]) => value);
        return lines.length === 0 ? undefined : lines.join(name === "cookie" ? "; " : ", ");
    };
    return {
        method: method.toUpperCase(),
        path: path === "" ? "/" : path,
        search,
        query: request_pairs(search, "&").map(([name, value]) => [decodeQuery(name), value]),
        header,
        cookies: new Map(request_pairs(header("cookie") ?? "", ";")),
        body,
    };
}
function request_pairs(text, separator) {
    return text
        .split(separator)
        .map((pair) => pair.trim())
        .filter((pair) => pair !== "")
        .map((pair) => {
        const equals = pair.indexOf("=");
        return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function decodeQuery(text) {
    return decode(text.replaceAll("+", " "));
}

// EXTERNAL MODULE: ./build/engines/contract/mock/answer/body.js
var body = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(5553);
;// CONCATENATED MODULE: ./build/engines/contract/mock/answer/echo.js

function echo(judge, schemas, value, said) {
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    let answer = value;
    for (const [name, told] of said) {
        if ((0,json/* own */.ZV)(answer, name) === undefined)
            continue;
        const changed = { ...answer };
        (0,json/* put */.yJ)(changed, name, told);
        if (judge.check(schemas, changed).kind === "accepted")
            answer = changed;
    }
    return answer;
}
function saidByPath(path, values) {
    const said = [...values].flatMap(([name, text]) => readings(text).map((one) => [name, one]));
    const last = /\{([^{}]*)\}$/.exec(path)?.[1];
    const text = last === undefined ? undefined : values.get(last);
    if (last === undefined || text === undefined || !/id$/i.test(last))
        return said;
    return [...said, ...readings(text).map((one) => ["id", one])];
}
function readings(text) {
    return /^(?:0|[1-9]\d{0,14})$/.test(text) ? [Number(text), text] : [text];
}
function saidByBody(body) {
    return (0,json/* isRecord */.u4)(body) ? Object.entries(body).slice(0, 100) : [];
}
function saidByStatus(status, phrase) {
    if (status < 400)
        return [];
    const titled = phrase === undefined ? [] : [["title", phrase]];
    return [["status", status], ["statusCode", status], ["code", status], ...titled];
}

// EXTERNAL MODULE: ./build/engines/contract/mock/answer/negotiate.js
var negotiate = __webpack_require__(5049);
;// CONCATENATED MODULE: ./build/engines/contract/mock/answer/xml.js

function toXml(value, rootName) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_element(rootName, Array.isArray(value) ? { item: value } : value)}`;
}
function xml_element(name, value) {
    if (Array.isArray(value))
        return value.map((item) => xml_element(name, item)).join("");
    const tag = tagName(name);
    const content = (0,json/* isRecord */.u4)(value)
        ? Object.entries(value)
            .map(([key, member]) => xml_element(key, member))
            .join("")
        : value === null || value === undefined
            ? ""
            : escaped(typeof value === "string" ? value : JSON.stringify(value));
    return content === "" ? `<${tag}/>` : `<${tag}>${content}</${tag}>`;
}
function tagName(name) {
    const clean = name.replace(/[^\w.-]/g, "_");
    return /^[A-Za-z_]/.test(clean) ? clean : `_${clean}`;
}
function escaped(text) {
    return text
        .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;");
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/answer/encode.js




function encode(type, value, rootName) {
    return new TextEncoder().encode(textOf(type, value, rootName));
}
function textOf(type, value, rootName) {
    const name = (0,match/* essence */.Pf)(type);
    if ((0,negotiate/* isJson */.F)(type))
        return JSON.stringify(value);
    if (typeof value === "string" && !isXml(name))
        return value;
    if (isXml(name))
        return typeof value === "string" && value.trimStart().startsWith("<")
            ? value
            : toXml(value, rootName);
    if (name === "text/event-stream")
        return items(value)
            .map((item) => `data: ${JSON.stringify(item)}\n\n`)
            .join("");
    if (/\b(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/.test(name)) {
        return items(value)
            .map((item) => `${JSON.stringify(item)}\n`)
            .join("");
    }
    if (name === "application/json-seq") {
        return items(value)
            .map((item) => `\u001e${JSON.stringify(item)}\n`)
            .join("");
    }
    if (name === "application/x-www-form-urlencoded" && (0,json/* isRecord */.u4)(value))
        return toForm(value);
    return JSON.stringify(value);
}
function isXml(name) {
    return /[/+]xml$/.test(name);
}
function items(value) {
    return Array.isArray(value) ? value : [value];
}
function toForm(record) {
    const pairs = Object.entries(record).flatMap(([name, value]) => items(value).map((item) => [
        name,
        typeof item === "string" ? item : JSON.stringify(item),
    ]));
    return new URLSearchParams(pairs).toString();
}

// EXTERNAL MODULE: ./build/engines/contract/mock/answer/headers.js
var answer_headers = __webpack_require__(5479);
;// CONCATENATED MODULE: ./build/engines/contract/mock/answer/status.js


function wantedResponse({ responses }, code) {
    const response = (0,match/* answerFor */.u3)(String(code), responses);
    if (response !== undefined)
        return { response, status: code };
    const known = responses.map(({ status }) => status).join(", ");
    throw new mock_problem/* Refusal */.P_({
        status: 400,
        code: "preference-undescribed",
        detail: `No response with status ${code} is described; described: ${known === "" ? "none" : known}.`,
        errors: [{ in: "header", name: "Prefer", detail: "`code` has to be a described status" }],
    });
}
function usualResponse({ responses }) {
    const numbered = responses
        .filter(({ status }) => status !== "default")
        .map((response) => ({ response, status: Number(response.status.replace("XX", "00")) }))
        .sort((left, right) => left.status - right.status);
    const success = numbered.find(({ status }) => status >= 200 && status < 300);
    if (success !== undefined)
        return success;
    const fallback = responses.find(({ status }) => status === "default");
    if (fallback !== undefined)
        return { response: fallback, status: 200 };
    const other = numbered.find(({ status }) => status >= 300);
    return other ?? { response: undefined, status: 204 };
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/answer/answer.js













class Answerer {
    #answering;
    #seed;
    #remark;
    constructor(description, seed, remark) {
        const lifted = new lift/* Lifted */.$(description, "response", "sends");
        const judge = (0,lasting_judge/* lastingJudge */.w)((schema) => lifted.target(schema));
        this.#answering = { description, lifted, judge };
        this.#seed = seed;
        this.#remark = remark;
    }
    answer(match, request, preference, body) {
        const { target, values } = match;
        const { code } = preference;
        const chosen = code === undefined ? usualResponse(target) : wantedResponse(target, code);
        const decoded = new Map([...values].map(([name, value]) => [name, decode(value)]));
        const said = [...saidByBody(body), ...saidByPath(target.path, decoded)];
        const answer = this.#write(target, chosen, request, preference, said);
        const applied = appliedHeader(preference);
        if (applied === "")
            return answer;
        return { ...answer, headers: [...answer.headers, ["Preference-Applied", applied]] };
    }
    fault(operation, request, status) {
        const response = (0,match/* answerFor */.u3)(String(status), operation.responses);
        if (response !== undefined)
            return this.#write(operation, { response, status }, request, {}, []);
        const problem = (0,mock_problem/* problemOf */.Zw)({
            status,
            code: "fault",
            detail: "The request asked for this fault.",
        });
        return {
            status,
            headers: [["Content-Type", "application/problem+json"]],
            body: hasContent(status) ? new TextEncoder().encode(JSON.stringify(problem)) : nothing,
            from: "fault",
        };
    }
    #write(operation, { response, status }, request, preference, said) {
        if (response === undefined)
            return { status, headers: [], body: nothing, from: "empty" };
        const seed = this.#seedOf(request, status);
        const headers = (0,answer_headers/* headersFor */.i)(this.#answering, response, seed);
        if (response.content.length === 0 || !hasContent(status)) {
            return { status, headers, body: nothing, from: "empty" };
        }
        const chosen = (0,negotiate/* negotiate */.N)(request.header("accept"), response.content);
        if (chosen === undefined)
            throw notAcceptable(response.content.map(({ name }) => name));
        const { media, type } = chosen;
        const made = (0,body/* bodyFor */.k)(this.#answering, media, type, preference, seed);
        for (const remark of made.remarks)
            this.#remark(`${(0,api_model/* title */.D)(operation)}: ${remark}`);
        const { judge, lifted } = this.#answering;
        const schemas = media.schema === undefined ? [] : [lifted.schemaAt(media.schema)];
        const repeated = [...said, ...saidByStatus(status, mock_problem/* phrases */.HJ[status])];
        const value = made.from === "example" ? made.value : echo(judge, schemas, made.value, repeated);
        return {
            status,
            headers: [["Content-Type", oneLine(type)], ...headers],
            body: encode(type, value, "root"),
            from: made.from,
        };
    }
    #seedOf({ method, path, search, body }, status) {
        const text = Buffer.from(body ?? nothing).toString("latin1");
        return [this.#seed, method === "HEAD" ? "GET" : method, path, search, status, text].join(" ");
    }
}
const nothing = new Uint8Array();
function hasContent(status) {
    return status !== 204 && status !== 205 && status !== 304;
}
function oneLine(text) {
    return text.replace(/[^\x20-\x7e]/g, "");
}
function notAcceptable(names) {
    return new mock_problem/* Refusal */.P_({
        status: 406,
        code: "not-acceptable",
        detail: `The answer is described as ${names.join(", ")} only.`,
        errors: [{ in: "header", name: "Accept", detail: `covers none of: ${names.join(", ")}` }],
    });
}

// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/engines/contract/mock/check/coerce.js



const maxChoices = 6;
function readBySchema(reader, schemas, { value: typed, text, list, record }) {
    const types = typesIn(reader.resolve, schemas);
    const values = typed === undefined ? [] : [typed];
    if (text !== undefined)
        values.push(...scalars(types, text));
    if (list !== undefined && types.has("array"))
        values.push(coerce(reader, schemas, list));
    if (record !== undefined && types.has("object"))
        values.push(coerce(reader, schemas, record));
    if (values.length === 0)
        values.push(text ?? list ?? record);
    const reads = values.map((value) => ({ value, verdict: reader.judge.check(schemas, value) }));
    const structured = types.has("string") ? undefined : reads.at(-1);
    const accepted = reads.find(({ verdict }) => verdict.kind !== "refused");
    return accepted ?? structured ?? reads[0];
}
function coerce(reader, schemas, raw, depth = 0) {
    if (depth > 24)
        return raw;
    const conjunctions = branches(reader.resolve, schemas);
    const types = typesIn(reader.resolve, schemas);
    if (typeof raw === "string") {
        if (types.has("array") && !types.has("string"))
            return coerce(reader, schemas, [raw], depth);
        const values = scalars(types, raw);
        if (values.length === 1)
            return values[0];
        return (values.find((value) => reader.judge.check(schemas, value).kind === "accepted") ?? values[0]);
    }
    if (Array.isArray(raw)) {
        return raw.map((item, index) => coerce(reader, conjunctions.flatMap((one) => (0,read/* itemSchemas */.uT)(one, index)), item, depth + 1));
    }
    const record = {};
    for (const [name, member] of Object.entries(raw)) {
        const inner = conjunctions.flatMap((one) => (0,read/* propertySchemas */.M3)(one, name));
        (0,json/* put */.yJ)(record, name, coerce(reader, inner, member, depth + 1));
    }
    return record;
}
function scalars(types, text) {
    const values = [];
    const isNumber = types.has("number") || types.has("integer");
    if (isNumber && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) {
        values.push(Number(text));
    }
    if (types.has("boolean") && (text === "true" || text === "false"))
        values.push(text === "true");
    if (types.has("null") && (text === "" || text === "null"))
        values.push(null);
    if (types.has("string") || values.length === 0)
        values.push(text);
    return values;
}
function branches(resolve, schemas, depth = 0) {
    const conjunction = (0,expand/* expand */.f)(resolve, schemas);
    const members = depth > maxChoices ? [] : conjunction.choices.flatMap((choice) => choice.members);
    const inner = members.map((member) => (0,expand/* expand */.f)(resolve, [member]));
    return [conjunction, ...inner];
}
function typesIn(resolve, schemas, depth = 0) {
    const conjunction = (0,expand/* expand */.f)(resolve, schemas);
    const own = (0,read/* typesOf */.pl)(conjunction);
    if (depth > maxChoices)
        return own;
    return conjunction.choices.reduce((types, { members }) => {
        const offered = new Set(members.flatMap((one) => [...typesIn(resolve, [one], depth + 1)]));
        return new Set([...types].filter((type) => offered.has(type)));
    }, new Set(own));
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/check/raw.js

function recordOf(entries) {
    return Object.fromEntries(entries);
}
const separators = {
    spaceDelimited: /\+|%20| /,
    pipeDelimited: /\||%7C/i,
};
function readJoined(text, style, explode) {
    const unescape = style === "simple" ? decode : decodeQuery;
    const parts = text === "" ? [] : text.split(separators[style] ?? ",");
    const list = parts.map(unescape);
    const entries = explode
        ? parts.map((part) => [
            unescape(part.split("=", 1)[0] ?? ""),
            unescape(part.slice(part.indexOf("=") + 1)),
        ])
        : list.flatMap((name, index) => index % 2 === 0 ? [[name, list[index + 1] ?? ""]] : []);
    return { text: unescape(text), list, record: recordOf(entries) };
}
function readPathForm(text, name, style, explode) {
    if (style === "label") {
        const rest = text.replace(/^\./, "");
        return readJoined(explode ? rest.replaceAll(".", ",") : rest, "simple", explode);
    }
    const rest = text.replace(/^;/, "");
    if (!explode)
        return readJoined(rest.slice(rest.indexOf("=") + 1), "simple", false);
    const pairs = rest.split(";").map((pair) => {
        const equals = pair.indexOf("=");
        return equals < 0
            ? [decode(pair), ""]
            : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
    const named = pairs.filter(([one]) => one === name).map(([, value]) => value);
    return {
        ...(named[0] === undefined ? {} : { text: named[0] }),
        list: named,
        record: recordOf(pairs),
    };
}
function readDeepObject(query, name) {
    const root = new Map();
    for (const [key, value] of query) {
        if (!key.startsWith(`${name}[`))
            continue;
        const path = [...key.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, part = ""]) => part);
        if (path.length > 0 && path.length <= maxNesting)
            plant(root, path, decodeQuery(value));
    }
    return root.size === 0 ? undefined : rawOf(root);
}
const maxNesting = 20;
function plant(root, path, value) {
    const names = path.at(-1) === "" && path.length > 1 ? path.slice(0, -1) : path;
    let node = root;
    for (const name of names.slice(0, -1)) {
        const next = node.get(name);
        if (next instanceof Map)
            node = next;
        else {
            const made = new Map();
            node.set(name, made);
            node = made;
        }
    }
    const last = names.at(-1) ?? "";
    const known = node.get(last);
    if (Array.isArray(known))
        known.push(value);
    else
        node.set(last, [value]);
}
function rawOf(tree) {
    if (tree instanceof Map)
        return recordOf([...tree].map(([name, value]) => [name, rawOf(value)]));
    const [only] = tree;
    return tree.length === 1 && only !== undefined ? only : tree;
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/check/forms.js


function readForm(text) {
    const pairs = text
        .split("&")
        .filter((pair) => pair !== "")
        .map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [decodeQuery(name), decodeQuery(value.join("="))];
    });
    return collect(pairs);
}
function readMultipart(body, type) {
    const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
    const boundary = quoted ?? plain;
    if (boundary === undefined)
        throw new Error("the Content-Type names no boundary");
    const text = Buffer.from(body).toString("latin1");
    const parts = `\r\n${text}`.split(`\r\n--${boundary}`).slice(1);
    if (parts.at(-1)?.startsWith("--") !== true)
        throw new Error("its last boundary is missing");
    return collect(parts.slice(0, -1).map(partOf));
}
function partOf(part) {
    const end = part.indexOf("\r\n\r\n");
    const head = end < 0 ? part : part.slice(0, end);
    const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
    const name = /[;\s]name="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1];
    if (end < 0 || name === undefined)
        throw new Error("a part has no name");
    const bytes = part.slice(end + 4);
    const isFile = /[;\s]filename\*?=/i.test(disposition);
    return [utf8(name), isFile ? bytes : utf8(bytes)];
}
function utf8(latin1) {
    return Buffer.from(latin1, "latin1").toString("utf8");
}
function collect(pairs) {
    const lists = new Map();
    for (const [name, value] of pairs) {
        const known = lists.get(name);
        if (known === undefined)
            lists.set(name, [value]);
        else
            known.push(value);
    }
    return recordOf([...lists].map(([name, values]) => {
        const [only] = values;
        return [name, values.length === 1 && only !== undefined ? only : values];
    }));
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/check/wrong.js
const maxErrors = 10;
function wrongValue(at, { errors, reason }) {
    const { in: place, name } = at;
    const base = { in: place, ...(name === undefined ? {} : { name }) };
    const wrong = errors.map(({ instancePath, message, keyword, params }) => ({
        ...base,
        ...(instancePath === "" && place !== "body" ? {} : { pointer: instancePath }),
        detail: `${message ?? keyword}${allowed(params)}`,
    }));
    const distinct = new Map(wrong.map((one) => [`${one.pointer ?? ""} ${one.detail}`, one]));
    const listed = [...distinct.values()].slice(0, maxErrors);
    return listed.length > 0 ? listed : [{ ...base, detail: reason }];
}
function allowed(params) {
    const extra = params["additionalProperty"] ?? params["unevaluatedProperty"];
    if (extra !== undefined)
        return `: ${JSON.stringify(extra)}`;
    const values = params["allowedValues"] ?? params["allowedValue"];
    if (values === undefined)
        return "";
    const text = JSON.stringify(values);
    return `: ${text.length > 200 ? `${text.slice(0, 199)}…` : text}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/check/body.js





const fine = { wrong: [], unreadable: false };
function checkBody(checker, operation, request) {
    const { requestBody } = operation;
    const { body } = request;
    if (body === undefined)
        throw tooLarge();
    if (requestBody === undefined)
        return fine;
    if (body.length === 0) {
        const wrong = { in: "body", detail: "is required" };
        return requestBody.required ? { wrong: [wrong], unreadable: true } : fine;
    }
    if (requestBody.content.length === 0)
        return fine;
    const type = request.header("content-type");
    const media = described(requestBody.content, type ?? "");
    if (media === undefined)
        throw unsupported(type, requestBody.content);
    const { lifted } = checker;
    const schemas = media.schema === undefined ? [] : [lifted.schemaAt(media.schema)];
    return body_readBody(checker, schemas, type ?? "", body);
}
function described(content, type) {
    const wanted = (0,match/* essence */.Pf)(type);
    const exact = content.find(({ name }) => (0,match/* essence */.Pf)(name) === wanted);
    const range = `${wanted.split("/")[0] ?? ""}/*`;
    return (exact ??
        content.find(({ name }) => (0,match/* essence */.Pf)(name) === range) ??
        content.find(({ name }) => (0,match/* essence */.Pf)(name) === "*/*"));
}
function body_readBody({ lifted, judge }, schemas, type, body) {
    const name = (0,match/* essence */.Pf)(type);
    const reader = { resolve: (schema) => lifted.target(schema), judge };
    let value;
    try {
        if (/[/+]json$/.test(name))
            value = JSON.parse(body_textOf(body));
        else if (name === "application/x-www-form-urlencoded") {
            value = coerce(reader, schemas, readForm(body_textOf(body)));
        }
        else if (name === "multipart/form-data") {
            value = coerce(reader, schemas, readMultipart(body, type));
        }
        else if (name.startsWith("text/") && name !== "text/xml")
            value = body_textOf(body);
        else
            return fine;
    }
    catch (error) {
        const detail = `is not ${name}: ${error instanceof Error ? error.message : String(error)}`;
        return { wrong: [{ in: "body", detail }], unreadable: true };
    }
    const verdict = judge.check(schemas, value);
    const wrong = verdict.kind === "refused" ? wrongValue({ in: "body" }, verdict) : [];
    return { wrong, unreadable: false, value };
}
function body_textOf(body) {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
}
function tooLarge() {
    return new mock_problem/* Refusal */.P_({
        status: 413,
        code: "body-too-large",
        detail: "The mock does not read a body of this size.",
    });
}
function unsupported(type, content) {
    const names = content.map(({ name }) => name).join(", ");
    return new mock_problem/* Refusal */.P_({
        status: 415,
        code: "media-type-unsupported",
        detail: `${type === undefined ? "The body has no `Content-Type`" : `\`${type}\` is not described`}; described: ${names}.`,
        headers: [["Accept", names]],
        errors: [{ in: "header", name: "Content-Type", detail: `use one of: ${names}` }],
    });
}

// EXTERNAL MODULE: ./build/engines/contract/mock/source.js
var mock_source = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/engines/contract/mock/check/parameters.js








const reserved = new Set(["accept", "content-type", "authorization"]);
function checkParameters(checker, operation, request, path) {
    return operation.parameters.flatMap((parameter) => {
        if (parameter.in === "header" && reserved.has(parameter.name.toLowerCase()))
            return [];
        const { lifted, judge } = checker;
        const schemas = parameter.schema === undefined ? [] : [lifted.schemaAt(parameter.schema)];
        const readings = parameters_read(checker, parameter, schemas, request, path);
        if (readings === undefined)
            return parameter.required ? [missing(parameter)] : [];
        if (readings === empty)
            return [];
        const resolve = (schema) => lifted.target(schema);
        const { verdict } = readBySchema({ resolve, judge }, schemas, readings);
        return verdict.kind === "refused" ? wrongValue(parameter, verdict) : [];
    });
}
const empty = {};
function parameters_read({ description, lifted }, parameter, schemas, request, path) {
    const { name } = parameter;
    const source = (0,mock_source/* valueOf */.R)(description, parameter);
    const { style, explode } = styleOf(parameter, source);
    if (parameter.in === "query") {
        const allowsEmpty = (0,json/* own */.ZV)(source, "allowEmptyValue") === true;
        const given = request.query.filter(([one]) => one === name).map(([, value]) => value);
        if (allowsEmpty && given.length > 0 && given.every((value) => value === ""))
            return empty;
        if (parameter.mediaType !== undefined)
            return parameters_document(given[0], decodeQuery);
        if (style === "deepObject")
            return deep(request, name, given);
        const members = explode ? spread(lifted, schemas, request) : undefined;
        return fromQuery(given, style, explode, members);
    }
    const text = parameters_textOf(parameter, request, path);
    if (text === undefined)
        return undefined;
    if (parameter.mediaType !== undefined)
        return parameters_document(text, decode);
    if (style === "label" || style === "matrix")
        return readPathForm(text, name, style, explode);
    const plain = parameter.in === "header" ? encodeURI(text) : text;
    return readJoined(plain, "simple", explode);
}
function parameters_textOf(parameter, request, path) {
    if (parameter.in === "path")
        return path.get(parameter.name);
    if (parameter.in === "cookie")
        return request.cookies.get(parameter.name);
    return request.header(parameter.name.toLowerCase());
}
function styleOf(parameter, source) {
    const written = (0,json/* own */.ZV)(source, "style");
    const usual = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
    const style = typeof written === "string" ? written : usual;
    const exploded = (0,json/* own */.ZV)(source, "explode");
    return { style, explode: typeof exploded === "boolean" ? exploded : style === "form" };
}
function fromQuery(given, style, explode, members) {
    const [first] = given;
    if (first === undefined)
        return members;
    if (!explode)
        return readJoined(first, style, false);
    const list = given.map(decodeQuery);
    return { ...(given.length === 1 ? { text: decodeQuery(first) } : {}), list };
}
function deep(request, name, given) {
    const record = readDeepObject(request.query, name);
    if (record !== undefined)
        return { record };
    return given[0] === undefined ? undefined : { text: decodeQuery(given[0]) };
}
function spread(lifted, schemas, request) {
    const names = (0,read/* documented */.fp)((0,expand/* expand */.f)((schema) => lifted.target(schema), schemas));
    const members = request.query.filter(([name]) => names.has(name));
    if (members.length === 0)
        return undefined;
    return { record: recordOf(members.map(([name, value]) => [name, decodeQuery(value)])) };
}
function parameters_document(text, unescape) {
    if (text === undefined)
        return undefined;
    try {
        return { value: JSON.parse(unescape(text)) };
    }
    catch {
        return { text: unescape(text) };
    }
}
function missing({ in: place, name }) {
    return { in: place, name, detail: "is required" };
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/check/security.js



function checkSecurity(description, operation, request) {
    const written = (0,json/* own */.ZV)((0,mock_source/* valueOf */.R)(description, operation), "security");
    const requirements = written ?? (0,json/* own */.ZV)(description.root.value, "security");
    if (!Array.isArray(requirements) || requirements.length === 0)
        return;
    const alternatives = requirements
        .filter(json/* isRecord */.u4)
        .map((requirement) => Object.keys(requirement).map((name) => credential(description, name, request)));
    if (alternatives.some((all) => all.every(({ given }) => given)))
        return;
    const wanted = alternatives.map((all) => all.map(({ text }) => text).join(" and "));
    const challenges = alternatives.flat().flatMap(({ challenge }) => challenge ?? []);
    throw new mock_problem/* Refusal */.P_({
        status: 401,
        code: "credentials-missing",
        detail: `The request needs ${[...new Set(wanted)].join(", or ")}.`,
        headers: [...new Set(challenges)].map((challenge) => ["WWW-Authenticate", challenge]),
    });
}
function credential(description, name, request) {
    const scheme = description.child(description.root, "components", "securitySchemes", name)?.value;
    const type = (0,json/* own */.ZV)(scheme, "type");
    if (type === "apiKey")
        return apiKey((0,json/* own */.ZV)(scheme, "in"), String((0,json/* own */.ZV)(scheme, "name")), request);
    if (type === "http")
        return http(String((0,json/* own */.ZV)(scheme, "scheme")), request);
    if (type === "oauth2" || type === "openIdConnect")
        return http("bearer", request);
    return { text: `\`${name}\``, given: true };
}
function apiKey(place, name, request) {
    const text = `the API key \`${name}\` in ${place === "query" ? "the query" : `a ${String(place)}`}`;
    const value = place === "query"
        ? request.query.find(([one]) => one === name)?.[1]
        : place === "cookie"
            ? request.cookies.get(name)
            : request.header(name.toLowerCase());
    return { text, given: value !== undefined && value !== "" };
}
function http(scheme, request) {
    const title = scheme.charAt(0).toUpperCase() + scheme.slice(1).toLowerCase();
    const printable = title.replace(/[^\w-]/g, "");
    const [, kind = "", rest = ""] = /^(\S+) +(\S.*)$/.exec(request.header("authorization") ?? "") ?? [];
    const right = kind.toLowerCase() === scheme.toLowerCase();
    return {
        text: `\`Authorization: ${printable} …\``,
        given: right && (title !== "Basic" || isBasic(rest)),
        challenge: `${printable} realm="mock"`,
    };
}
function isBasic(text) {
    return /^[\w+/-]+={0,2}$/.test(text) && Buffer.from(text, "base64").includes(":");
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/check/status.js
function refusalStatus({ responses }, unreadable) {
    const has = (status) => responses.some((response) => response.status === status);
    if (!has("422"))
        return 400;
    return has("400") && unreadable ? 400 : 422;
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/cors.js
function corsHeaders(request, answer) {
    const origin = request.header("origin");
    if (origin === undefined)
        return [];
    const names = [...new Set(answer.map(([name]) => name))];
    return [
        ["Access-Control-Allow-Origin", origin],
        ["Access-Control-Allow-Credentials", "true"],
        ["Access-Control-Expose-Headers", names.join(", ")],
        ["Vary", "Origin"],
    ];
}
function isPreflight(request) {
    return (request.method === "OPTIONS" &&
        request.header("origin") !== undefined &&
        request.header("access-control-request-method") !== undefined);
}
function preflightHeaders(request, allow) {
    const wanted = request.header("access-control-request-headers");
    return [
        ["Access-Control-Allow-Methods", allow.join(", ")],
        ...(wanted === undefined ? [] : [["Access-Control-Allow-Headers", wanted]]),
    ];
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/faults.js

const faultHeader = "lamplighter-fault";
const maxDelay = 60_000;
function readFault(text) {
    let fault = {};
    for (const part of (text ?? "").split(",")) {
        const [name = "", value] = part.split("=").map((word) => word.trim());
        const number = value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
        if (name === "" && value === undefined)
            continue;
        if (name === "delay" && number !== undefined && number <= maxDelay) {
            fault = { ...fault, delay: number };
        }
        else if (name === "status" && number !== undefined && number >= 200 && number <= 599) {
            fault = { ...fault, status: number };
        }
        else if ((name === "abort" || name === "truncate") && value === undefined) {
            fault = { ...fault, ending: name };
        }
        else
            throw notAFault(part.trim());
    }
    return fault;
}
function notAFault(part) {
    return new mock_problem/* Refusal */.P_({
        status: 400,
        code: "fault-unknown",
        detail: `\`${part}\` is no fault: use \`delay=0\` to \`delay=${maxDelay}\` (milliseconds), \`status=200\` to \`status=599\`, \`abort\`, \`truncate\`.`,
        errors: [{ in: "header", name: "Lamplighter-Fault", detail: "cannot be read" }],
    });
}

// EXTERNAL MODULE: ./build/engines/contract/api/read.js
var api_read = __webpack_require__(330);
// EXTERNAL MODULE: ./build/engines/contract/mock/route/template.js
var route_template = __webpack_require__(9108);
;// CONCATENATED MODULE: ./build/engines/contract/mock/route/router.js


class Router {
    #root = create();
    add(template, target) {
        const segments = (0,route_template/* segmentsOf */.O)(template);
        const node = segments.reduce(step, this.#root);
        node.targets.push({ target, names: segments.flatMap(({ names }) => names) });
    }
    find(path) {
        const segments = path.replace(/^\//, "").split("/");
        return [...walk(this.#root, segments, 0, [])];
    }
}
function create() {
    return { literals: new Map(), templates: [], targets: [] };
}
function step(node, { literals, names }) {
    if (names.length === 0) {
        const key = decode(literals.join(""));
        let next = node.literals.get(key);
        if (next === undefined)
            node.literals.set(key, (next = create()));
        return next;
    }
    const decoded = literals.map(decode);
    const key = JSON.stringify(decoded);
    const known = node.templates.find((template) => JSON.stringify(template.literals) === key);
    if (known !== undefined)
        return known.node;
    const made = { literals: decoded, node: create() };
    node.templates.push(made);
    node.templates.sort((left, right) => weight(right.literals) - weight(left.literals));
    return made.node;
}
function weight(literals) {
    return literals.join("").length;
}
function* walk(node, segments, at, values) {
    const segment = segments[at];
    if (segment === undefined) {
        for (const { target, names } of node.targets) {
            yield { target, values: new Map(names.map((name, index) => [name, values[index] ?? ""])) };
        }
        return;
    }
    const literal = node.literals.get(decode(segment));
    if (literal !== undefined)
        yield* walk(literal, segments, at + 1, values);
    for (const { literals, node: next } of node.templates) {
        const found = router_match(literals, segment);
        if (found !== undefined)
            yield* walk(next, segments, at + 1, [...values, ...found]);
    }
}
function router_match(literals, segment) {
    if (literals.every((literal) => literal === "") && literals.length === 2) {
        return segment === "" ? undefined : [segment];
    }
    return (0,route_template/* valuesIn */.a)(literals, decode(segment))?.map(encodeURIComponent);
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/route/servers.js


const maxPrefixes = 100;
function prefixesOf(description, item, operation) {
    const holders = [
        (0,mock_source/* valueOf */.R)(description, operation),
        (0,mock_source/* valueOf */.R)(description, item),
        description.root.value,
    ];
    for (const holder of holders) {
        const servers = (0,json/* own */.ZV)(holder, "servers");
        if (!Array.isArray(servers) || servers.length === 0)
            continue;
        return [...new Set(servers.flatMap(prefixes))].slice(0, maxPrefixes);
    }
    return [""];
}
function prefixes(server) {
    const url = (0,json/* own */.ZV)(server, "url");
    if (typeof url !== "string")
        return [""];
    const path = url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
    let filled = [path];
    for (const [whole, name = ""] of path.matchAll(/\{([^{}]*)\}/g)) {
        const values = variableValues((0,json/* own */.ZV)((0,json/* own */.ZV)(server, "variables"), name));
        filled = filled
            .flatMap((text) => values.map((value) => text.replaceAll(whole, value)))
            .slice(0, maxPrefixes);
    }
    return filled.map((text) => {
        const trimmed = text.replace(/\/+$/, "");
        return trimmed === "" || trimmed.startsWith("/") ? trimmed : `/${trimmed}`;
    });
}
function variableValues(variable) {
    const fallback = (0,json/* own */.ZV)(variable, "default");
    const listed = (0,json/* own */.ZV)(variable, "enum");
    const values = [fallback, ...(Array.isArray(listed) ? listed : [])];
    const texts = values.filter((value) => typeof value === "string");
    return (0,json/* isRecord */.u4)(variable) && texts.length > 0 ? [...new Set(texts)] : ["default"];
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/routes.js




function readRoutes(description) {
    const router = new Router();
    const operations = [];
    const prefixes = new Set();
    for (const item of (0,api_read/* readPaths */.V)(description)) {
        for (const operation of item.operations) {
            operations.push(operation);
            for (const prefix of prefixesOf(description, item, operation)) {
                prefixes.add(prefix);
                router.add(`${prefix}${operation.path}`, operation);
            }
        }
    }
    return {
        operations,
        prefixes: [...prefixes],
        at: ({ path }) => {
            const matches = router.find(path);
            if (matches.length === 0)
                throw unknownPath(path, [...prefixes]);
            return matches;
        },
    };
}
function operationFor(matches, method) {
    const exact = matches.find(({ target }) => target.method === method);
    return (exact ?? (method === "HEAD" ? matches.find(({ target }) => target.method === "GET") : undefined));
}
function routes_allowed(matches) {
    const methods = new Set(matches.map(({ target }) => target.method));
    if (methods.has("GET"))
        methods.add("HEAD");
    return [...methods.add("OPTIONS")].sort();
}
function wrongMethod(matches, request) {
    const allow = routes_allowed(matches).join(", ");
    return new mock_problem/* Refusal */.P_({
        status: 405,
        code: "method-not-described",
        detail: `\`${request.method}\` is not described for this path; described: ${allow}.`,
        headers: [["Allow", allow]],
    });
}
function unknownPath(path, prefixes) {
    const below = prefixes.filter((prefix) => prefix !== "");
    const outside = !prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
    const hint = outside ? ` Its servers serve below ${below.slice(0, 5).join(", ")}.` : "";
    return new mock_problem/* Refusal */.P_({
        status: 404,
        code: "path-unknown",
        detail: `The description has no path that fits \`${path.slice(0, 200)}\`.${hint}`,
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/mock.js














function createMock(description, seed, log) {
    const lifted = new lift/* Lifted */.$(description, "request", "reads");
    const judge = (0,lasting_judge/* lastingJudge */.w)((schema) => lifted.target(schema));
    const checker = { description, lifted, judge };
    const routes = readRoutes(description);
    const answerer = new Answerer(description, seed, onceEach(log));
    return {
        operations: routes.operations,
        prefix: routes.prefixes[0] ?? "",
        answer: (wire) => {
            const request = readRequest(wire);
            let fault = {};
            let outcome;
            try {
                fault = readFault(request.header(faultHeader));
                outcome = respond(checker, routes, answerer, request, fault);
            }
            catch (error) {
                outcome = refused(error, log);
            }
            const { status, headers, body, from } = outcome;
            log.progress(`${request.method} ${printable(request.path)} ${status} ${from}${faultText(fault)}`);
            return {
                status,
                headers: [...headers, ...corsHeaders(request, headers)],
                body,
                ...(fault.delay === undefined ? {} : { delay: fault.delay }),
                ...(fault.ending === undefined ? {} : { ending: fault.ending }),
            };
        },
    };
}
function respond(checker, routes, answerer, request, fault) {
    const matches = routes.at(request);
    if (isPreflight(request))
        return mock_empty(preflightHeaders(request, routes_allowed(matches)));
    const match = operationFor(matches, request.method);
    if (match === undefined && request.method === "OPTIONS") {
        return mock_empty([["Allow", routes_allowed(matches).join(", ")]]);
    }
    if (match === undefined)
        throw wrongMethod(matches, request);
    if (fault.status !== undefined)
        return answerer.fault(match.target, request, fault.status);
    checkSecurity(checker.description, match.target, request);
    const preference = readPreference(request.header("prefer"));
    const { value } = check(checker, match, request);
    return answerer.answer(match, request, preference, value);
}
function check(checker, { target, values }, request) {
    const parameters = checkParameters(checker, target, request, values);
    const body = checkBody(checker, target, request);
    const errors = [...parameters, ...body.wrong];
    if (errors.length === 0)
        return body;
    const unreadable = body.unreadable && parameters.length === 0;
    const first = errors[0];
    const place = first?.in === "body" ? "the body" : `${first?.in ?? ""} parameter \`${first?.name ?? ""}\``;
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
    throw new mock_problem/* Refusal */.P_({
        status: refusalStatus(target, unreadable),
        code: "request-invalid",
        detail: `The request is not as described: ${place}${first?.pointer ?? ""} ${first?.detail ?? ""}${more}.`,
        errors,
    });
}
function refused(error, log) {
    const refusal = error instanceof mock_problem/* Refusal */.P_ ? error : unexpected(error, log);
    const { status, headers = [], code } = refusal.facts;
    return {
        status,
        headers: [["Content-Type", "application/problem+json"], ...headers],
        body: new TextEncoder().encode(JSON.stringify((0,mock_problem/* problemOf */.Zw)(refusal.facts))),
        from: code,
    };
}
function unexpected(error, log) {
    if (error instanceof model/* Failure */.HR) {
        return new mock_problem/* Refusal */.P_({ status: 500, code: error.facts.code, detail: error.message });
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.warn(text);
    const detail = "The mock could not work out an answer; its log says more.";
    return new mock_problem/* Refusal */.P_({ status: 500, code: "mock-trouble", detail });
}
function mock_empty(headers) {
    return { status: 204, headers, body: new Uint8Array(), from: "options" };
}
function faultText({ delay, status, ending }) {
    const words = [
        delay === undefined ? [] : `delay=${delay}`,
        status === undefined ? [] : `status=${status}`,
        ending ?? [],
    ];
    const text = words.flat().join(", ");
    return text === "" ? "" : ` (fault: ${text})`;
}
function printable(path) {
    return path.replace(/[^\x21-\x7e]/g, "?").slice(0, 500);
}
function onceEach(log) {
    const said = new Set();
    return (text) => {
        if (said.has(text))
            return;
        said.add(text);
        log.warn(text);
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/index.js



async function loadMock({ files, log }, { spec, seed }) {
    const description = await (0,load/* load */.H)((0,reader/* fileReader */.q2)(files, spec), spec);
    for (const reference of description.remote) {
        log.warn(`\`${reference}\` is on the network and was not read: anything fits there.`);
    }
    return createMock(description, seed, log);
}

// EXTERNAL MODULE: ./build/inputs/index.js + 13 modules
var inputs = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/commands/spec-operand.js
var spec_operand = __webpack_require__(9072);
;// CONCATENATED MODULE: ./build/commands/contract-mock.js






const contractMock = {
    inputs: inputs/* contractMockInputs */.Yn,
    operands: "SPEC",
    examples: [
        "lamplighter contract mock openapi.yaml",
        "lamplighter contract mock openapi.yaml --port 0 --seed 7",
        "curl -i http://127.0.0.1:4010/orders -H 'Prefer: code=404'",
        "curl -i http://127.0.0.1:4010/orders -H 'Lamplighter-Fault: delay=500, status=503'",
    ],
    run: async (flags, operands, terminal) => {
        const { port, host, seed } = (0,inputs/* readInputs */.Ko)(inputs/* contractMockInputs */.Yn, [flags]);
        const spec = (0,spec_operand/* specOperand */.H)("contract mock", operands);
        const mock = await loadMock({ files: node_files/* nodeFiles */.k, log: stderr_log/* stderrLog */.b }, { spec, seed });
        const asked = interruption();
        const listening = await nodeServer.listen({ host, port }, (request) => mock.answer(request));
        const name = host.includes(":") ? `[${host}]` : host;
        const url = `http://${name}:${listening.port}${mock.prefix}`;
        terminal.print(terminal.json ? JSON.stringify({ url, operations: mock.operations.length }) : url);
        await asked;
        await listening.close();
        return 0;
    },
};
function interruption() {
    return new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"]) {
            process.once(signal, () => {
                resolve();
            });
        }
    });
}


/***/ })

};
