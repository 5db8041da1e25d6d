export const id = 4285;
export const ids = [4285];
export const modules = {

/***/ 44285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractMock: () => (/* binding */ contractMock)
});

// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
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
var stderr_log = __webpack_require__(28890);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 9 modules
var load = __webpack_require__(34248);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(95770);
// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(92957);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/judge.js + 5 modules
var judge_judge = __webpack_require__(91693);
// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var api_model = __webpack_require__(80209);
// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(16869);
// EXTERNAL MODULE: ./build/engines/contract/mock/problem.js
var mock_problem = __webpack_require__(48353);
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

// EXTERNAL MODULE: ./build/engines/contract/mock/request.js
var mock_request = __webpack_require__(34335);
// EXTERNAL MODULE: ./build/engines/contract/mock/answer/body.js
var body = __webpack_require__(19953);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
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

// EXTERNAL MODULE: ./build/engines/contract/api/media.js
var media = __webpack_require__(72316);
// EXTERNAL MODULE: ./build/engines/contract/mock/answer/negotiate.js
var negotiate = __webpack_require__(55049);
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
    const name = (0,media/* essence */.Pf)(type);
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
var answer_headers = __webpack_require__(15479);
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
        const judge = (0,judge_judge/* createJudge */.q)((schema) => lifted.target(schema), Infinity);
        this.#answering = { description, lifted, judge };
        this.#seed = seed;
        this.#remark = remark;
    }
    answer(match, request, preference, body) {
        const { target, values } = match;
        const { code } = preference;
        const chosen = code === undefined ? usualResponse(target) : wantedResponse(target, code);
        const decoded = new Map([...values].map(([name, value]) => [name, (0,mock_request/* decode */.D4)(value)]));
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

// EXTERNAL MODULE: ./build/engines/contract/mock/check/body.js + 1 modules
var check_body = __webpack_require__(74305);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/parameters.js
var check_parameters = __webpack_require__(26309);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/security.js
var security = __webpack_require__(74363);
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

// EXTERNAL MODULE: ./build/engines/contract/mock/routes.js + 2 modules
var mock_routes = __webpack_require__(73403);
;// CONCATENATED MODULE: ./build/engines/contract/mock/mock.js














function createMock(description, seed, log) {
    const lifted = new lift/* Lifted */.$(description, "request", "reads");
    const judge = (0,judge_judge/* createJudge */.q)((schema) => lifted.target(schema), Infinity);
    const checker = { description, lifted, judge };
    const routes = (0,mock_routes/* readRoutes */.Fj)(description);
    const answerer = new Answerer(description, seed, onceEach(log));
    return {
        operations: routes.operations,
        prefix: routes.prefixes[0] ?? "",
        answer: (wire) => {
            const request = (0,mock_request/* readRequest */["in"])(wire);
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
        return empty(preflightHeaders(request, (0,mock_routes/* allowed */.TQ)(matches)));
    const match = (0,mock_routes/* operationFor */.xG)(matches, request.method);
    if (match === undefined && request.method === "OPTIONS") {
        return empty([["Allow", (0,mock_routes/* allowed */.TQ)(matches).join(", ")]]);
    }
    if (match === undefined)
        throw (0,mock_routes/* wrongMethod */.BX)(matches, request);
    if (fault.status !== undefined)
        return answerer.fault(match.target, request, fault.status);
    (0,security/* checkSecurity */.B)(checker.description, match.target, request);
    const preference = readPreference(request.header("prefer"));
    const { value } = check(checker, match, request);
    return answerer.answer(match, request, preference, value);
}
function check(checker, { target, values }, request) {
    const parameters = (0,check_parameters/* checkParameters */.D)(checker, target, request, values);
    const body = (0,check_body/* checkBody */.l)(checker, target, request);
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
function empty(headers) {
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

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/commands/spec-operand.js
var spec_operand = __webpack_require__(9072);
;// CONCATENATED MODULE: ./build/commands/contract-mock.js






const contractMock = {
    inputs: inputs/* contractMockInputs */.Yn,
    operands: "SPEC",
    json: "the address and the number of operations",
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
