export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 34574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
const nodeClock = {
    now: () => new Date(),
    seconds: () => performance.now() / 1000,
    cpuSeconds: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
    },
};


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nodeHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);



const nodeHttp = {
    send: async (request, limits) => {
        try {
            return await exchange(request, limits);
        }
        catch (error) {
            return { why: wordsFor(error), late: isLate(error) };
        }
    },
};
function exchange(request, limits) {
    return new Promise((resolve, reject) => {
        const options = {
            method: request.method,
            agent: false,
            headers: grouped(request),
            signal: AbortSignal.timeout(Math.ceil(limits.seconds * 1000)),
        };
        const send = request.url.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const sent = send(request.url, options, (message) => {
            read(message, limits.bytes).then(resolve, reject);
        });
        sent.on("error", reject);
        sent.end(request.body);
    });
}
function grouped({ method, headers, body }) {
    const groups = { "User-Agent": ["lamplighter"], Accept: ["*/*"] };
    for (const [name, value] of headers) {
        const known = Object.keys(groups).find((key) => key.toLowerCase() === name.toLowerCase());
        if (known === undefined || known === "Accept" || known === "User-Agent") {
            groups[known ?? name] = [value];
        }
        else
            groups[known]?.push(value);
    }
    if (body !== undefined || !["GET", "HEAD", "DELETE", "OPTIONS"].includes(method)) {
        groups["Content-Length"] = [String(Buffer.byteLength(body ?? ""))];
    }
    return groups;
}
async function read(message, maxBytes) {
    const chunks = [];
    let bytes = 0;
    let complete = false;
    try {
        for await (const chunk of message) {
            bytes += chunk.length;
            chunks.push(chunk);
            if (bytes > maxBytes)
                break;
        }
        complete = message.complete;
    }
    catch {
    }
    return {
        status: message.statusCode ?? 0,
        headers: pairs(message.rawHeaders),
        body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
        truncated: !complete || bytes > maxBytes,
    };
}
function pairs(raw) {
    return raw.flatMap((name, index) => index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []);
}
function wordsFor(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    if (code === "ECONNREFUSED")
        return "nothing listens there";
    if (code === "ECONNRESET" || code === "EPIPE")
        return "the connection was closed";
    if (isLate(error))
        return "no answer in time";
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error);
}
function isLate(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === "ABORT_ERR" || code === 23;
}


/***/ }),

/***/ 66296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nodeProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42702);






const keptOutput = 64 * 1024;
const secondsToEnd = 3;
const nodeProgram = {
    start,
    freePort: () => new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.on("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const address = server.address();
            const port = typeof address === "object" && address !== null ? address.port : 0;
            server.close(() => {
                resolve(port);
            });
        });
    }),
    scratch: async () => {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "lamplighter-"));
        return { folder, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
    },
    variable: (name) => process.env[name],
    pause: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(seconds * 1000),
};
function start(wanted) {
    const { child, release } = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .startGroup */ .Oh)(wanted);
    let output = "";
    let ended;
    const keep = (chunk) => {
        output = (output + chunk.toString("utf8")).slice(-keptOutput);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = new Promise((resolve) => {
        child.on("error", (error) => {
            ended ??= error.message;
            resolve();
        });
        child.on("exit", (code, signal) => {
            ended ??=
                code === null ? `it was ended by ${signal ?? "a signal"}` : `it exited with ${code}`;
            resolve();
        });
    });
    return {
        output: () => output,
        ended: () => ended,
        stop: async () => {
            release();
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(child.pid, "SIGTERM");
            await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(secondsToEnd * 1000, undefined, { ref: false })]);
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(child.pid, "SIGKILL");
            await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(secondsToEnd * 1000, undefined, { ref: false })]);
            child.stdout.destroy();
            child.stderr.destroy();
        },
    };
}


/***/ }),

/***/ 84461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
const inherited = ["PATH", "HOME", "USER", "SHELL", "LANG", "LC_ALL", "TZ", "TMPDIR"];
const inheritedOnWindows = ["SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP", "USERPROFILE"];
function plainEnvironment() {
    const names = process.platform === "win32" ? [...inherited, ...inheritedOnWindows] : inherited;
    return Object.fromEntries(names.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 42702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _plain_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84461);


function startGroup({ line, folder, environment }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(line, {
        cwd: folder,
        env: { ...(0,_plain_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .plainEnvironment */ .U)(), ...environment },
        shell: true,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    const release = endWithUs(() => {
        signalGroup(child.pid, "SIGKILL");
    });
    return { child, release };
}
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, name);
    }
    catch {
    }
}
function endWithUs(end) {
    const names = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (name) => {
        end();
        release();
        process.kill(process.pid, name);
    };
    const release = () => {
        process.off("exit", end);
        for (const name of names)
            process.off(name, onSignal);
    };
    process.on("exit", end);
    for (const name of names)
        process.on(name, onSignal);
    return release;
}


/***/ }),

/***/ 28890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stderrLog)
/* harmony export */ });
const stderrLog = {
    progress: (text) => {
        process.stderr.write(`${text}\n`);
    },
    warn: (text) => {
        process.stderr.write(`Warning: ${text}\n`);
    },
};


/***/ }),

/***/ 16668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractConform: () => (/* binding */ contractConform)
});

// EXTERNAL MODULE: ./build/adapters/node-clock.js
var node_clock = __webpack_require__(34574);
// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/adapters/node-http.js
var node_http = __webpack_require__(57854);
// EXTERNAL MODULE: ./build/adapters/node-program.js
var node_program = __webpack_require__(66296);
// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(28890);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/ports/index.js + 2 modules
var build_ports = __webpack_require__(58154);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(95770);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 9 modules
var load = __webpack_require__(34248);
// EXTERNAL MODULE: ./build/engines/contract/conform/api.js + 2 modules
var api = __webpack_require__(49196);
// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var api_model = __webpack_require__(80209);
// EXTERNAL MODULE: ./build/engines/contract/conform/drift.js
var conform_drift = __webpack_require__(87833);
// EXTERNAL MODULE: ./build/engines/contract/conform/exchange.js
var conform_exchange = __webpack_require__(41685);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/found.js
var found = __webpack_require__(97522);
;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/auth-not-enforced.js


const authNotEnforced = function* (_, exchange) {
    const { operation, answer, refusal } = exchange;
    if (refusal?.kind !== "auth" || answer.status < 200 || answer.status > 299)
        return;
    const how = refusal.why === "is left out" ? "without a credential" : "with a made-up credential";
    yield (0,found/* found */.F)(exchange, {
        rule: "auth-not-enforced",
        severity: "error",
        subject: how,
        text: `\`${(0,api_model/* title */.D)(operation)}\` lets a request in ${how}`,
        observed: `${answer.status}`,
        expected: "401 or 403",
        spot: refusal.spot,
    });
};

// EXTERNAL MODULE: ./build/engines/contract/api/media.js
var api_media = __webpack_require__(72316);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var contract_json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/conform/wire/body.js
var wire_body = __webpack_require__(78448);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/documented.js
var documented = __webpack_require__(4512);
;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/error-shape.js







function errorShapes(api, exchanges) {
    const shapes = exchanges.flatMap((exchange) => shapeOf(api, exchange));
    const usual = mostUsual(shapes);
    if (usual === undefined)
        return [];
    const meant = [usual, ...shapes.filter(({ described }) => described)];
    return shapes
        .filter((shape) => !shape.described && !meant.some((other) => isAlike(shape, other)))
        .map((shape) => toDrift(shape, usual));
}
function shapeOf(api, exchange) {
    const { status, body } = exchange.answer;
    if (status < 400 || body === "" || (0,documented/* isBodiless */.U3)(exchange))
        return [];
    const type = (0,api_media/* essence */.Pf)((0,documented/* contentTypeOf */.JX)(exchange) ?? "");
    const json = (0,wire_body/* isJson */.Y)(type) ? (0,conform_exchange/* jsonOf */.o_)(exchange.answer) : undefined;
    if ((0,wire_body/* isJson */.Y)(type) && json === undefined)
        return [];
    const members = (0,contract_json/* isRecord */.u4)(json?.value)
        ? new Map(Object.entries(json.value).map(([name, value]) => [name, kindOf(value)]))
        : undefined;
    return [
        {
            exchange,
            type: json === undefined ? type : "JSON",
            members,
            described: isDescribed(api, exchange, json?.value),
        },
    ];
}
function kindOf(value) {
    if (Array.isArray(value))
        return value.every((item) => typeof item === "string") ? "text" : "list";
    return value === null || typeof value === "string" ? "text" : typeof value;
}
function isDescribed(api, exchange, value) {
    const response = (0,documented/* responseFor */.ts)(exchange);
    const media = response === undefined ? undefined : (0,documented/* mediaOf */.uL)(response, (0,documented/* contentTypeOf */.JX)(exchange) ?? "");
    const schemas = api.answered.schemas(media?.schema);
    if (schemas.length === 0)
        return false;
    if (value === undefined)
        return media?.schema !== undefined;
    const names = (0,contract_json/* isRecord */.u4)(value) ? Object.keys(value) : [];
    const open = api.answered.check(schemas, value, "documented").kind === "accepted";
    return open && !api.answered.accepts(schemas, {}) && names.length > 0;
}
function isAlike(left, right) {
    if (left.type !== right.type)
        return false;
    if (left.members === undefined || right.members === undefined)
        return left.members === right.members;
    const [few, many] = left.members.size <= right.members.size
        ? [left.members, right.members]
        : [right.members, left.members];
    return few.size > 0 && [...few].every(([name, kind]) => many.get(name) === kind);
}
function mostUsual(shapes) {
    const weigh = (shape) => new Set(shapes.filter((other) => isAlike(shape, other)).map(({ exchange }) => exchange.operation)).size + (shape.described ? 1_000 : 0);
    let best;
    let most = 0;
    for (const shape of shapes) {
        const weight = weigh(shape);
        if (weight > most)
            [best, most] = [shape, weight];
    }
    return best;
}
function toDrift(shape, usual) {
    const { operation, answer } = shape.exchange;
    const other = usual.exchange;
    return {
        ...(0,found/* found */.F)(shape.exchange, {
            rule: "error-shape",
            severity: "error",
            subject: wordsFor(shape),
            text: `\`${(0,api_model/* title */.D)(operation)}\` answers ${answer.status} with ${wordsFor(shape)}, while other errors of this API are ${wordsFor(usual)}`,
            observed: wordsFor(shape),
            expected: wordsFor(usual),
            spot: (0,documented/* responseFor */.ts)(shape.exchange) ?? operation,
        }),
        other: { name: "another error", request: other.request, answer: other.answer },
    };
}
function wordsFor({ type, members }) {
    if (members === undefined)
        return type === "" ? "a body without a type" : type;
    return `{ ${[...members.keys()].sort().join(", ")} }`;
}

// EXTERNAL MODULE: ./build/engines/contract/conform/checks/content-type.js
var content_type = __webpack_require__(89460);
;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/input-not-enforced.js


const inputNotEnforced = function* (_, exchange) {
    const { operation, answer, refusal } = exchange;
    if (refusal === undefined || refusal.kind === "auth")
        return;
    if (answer.status < 200 || answer.status > 299)
        return;
    const required = refusal.kind === "left-out";
    yield (0,found/* found */.F)(exchange, {
        rule: required ? "required-input-not-enforced" : "input-not-enforced",
        severity: required ? "error" : "warning",
        subject: refusal.subject,
        text: `\`${(0,api_model/* title */.D)(operation)}\` accepts a request in which ${refusal.subject} ${refusal.why}`,
        observed: `${answer.status}`,
        expected: "a refusal with a 4xx status",
        spot: refusal.spot,
    });
};

// EXTERNAL MODULE: ./build/engines/contract/conform/checks/response-body.js
var response_body = __webpack_require__(45672);
// EXTERNAL MODULE: ./build/engines/contract/conform/checks/response-header.js
var response_header = __webpack_require__(67589);
;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/server-error.js


const serverError = function* (_, exchange) {
    const { operation, answer, crash, refusal } = exchange;
    const { status } = answer;
    if (status < 500 && crash === undefined)
        return;
    const described = operation.responses.some((response) => response.status === String(status));
    if (described && status !== 500)
        return;
    const sent = refusal === undefined ? "a request that the description allows" : "a wrong request";
    const what = crash === undefined ? `answers ${status}` : "ends the app";
    yield (0,found/* found */.F)(exchange, {
        rule: "server-error",
        severity: "error",
        subject: crash === undefined ? String(status) : "crash",
        text: `\`${(0,api_model/* title */.D)(operation)}\` ${what} to ${sent}${refusal === undefined ? "" : `: ${refusal.subject} ${refusal.why}`}`,
        observed: crash ?? String(status),
        expected: refusal === undefined ? "an answer that is described" : "a refusal with a 4xx status",
        spot: operation,
    });
};

// EXTERNAL MODULE: ./build/engines/contract/conform/checks/undocumented-status.js
var undocumented_status = __webpack_require__(76114);
;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/index.js







const checks = [
    serverError,
    authNotEnforced,
    inputNotEnforced,
    undocumented_status/* undocumentedStatus */.K,
    content_type/* contentType */.I,
    response_body/* responseBody */.c,
    response_header/* responseHeader */.R,
];

;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/judge.js






function judge(api, exchanges) {
    const results = exchanges.flatMap((exchange) => {
        const wronglyTaken = exchange.refusal !== undefined && (0,conform_exchange/* isSuccess */.oJ)(exchange);
        const applied = wronglyTaken ? [authNotEnforced, inputNotEnforced] : checks;
        return applied.flatMap((check) => [...check(api, exchange)]);
    });
    const drifts = results.filter(conform_drift/* isDrift */._);
    const blamed = new Set(drifts.map(({ answer }) => answer));
    const calm = exchanges.filter(({ answer }) => !blamed.has(answer));
    return {
        drifts: once([...drifts, ...errorShapes(api, calm)], keyOf),
        unchecked: once(results.filter((result) => !(0,conform_drift/* isDrift */._)(result)), ({ what, why }) => `${what} ${why}`),
    };
}
function keyOf({ rule, operation, subject }) {
    return JSON.stringify([rule, operation, subject]);
}
function once(items, key) {
    const byKey = new Map();
    for (const item of items)
        if (!byKey.has(key(item)))
            byKey.set(key(item), item);
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/engines/contract/conform/names.js
var conform_names = __webpack_require__(46770);
;// CONCATENATED MODULE: ./build/engines/contract/conform/har/match.js

function createMatcher(operations) {
    const compiled = operations
        .map((operation) => ({
        operation,
        expression: expressionOf(operation.path),
        names: (0,conform_names/* parametersOf */.mC)(operation.path),
    }))
        .sort((left, right) => left.names.length - right.names.length);
    return (method, path) => {
        for (const { operation, expression, names } of compiled) {
            if (operation.method !== method)
                continue;
            const found = expression.exec(path);
            if (found === null)
                continue;
            const values = names.map((name, index) => [name, decode(found[index + 1] ?? "")]);
            return { operation, path: new Map(values) };
        }
        return undefined;
    };
}
function expressionOf(template) {
    const source = template
        .split(/(\{[^}]*\})/)
        .map((part) => (part.startsWith("{") ? "([^/]+)" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
        .join("");
    return new RegExp(`^${source}/?$`);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/har/read.js


const secret = /^(?:(?:proxy-)?authorization|cookie|set-cookie|x-api-key|x-auth-token|x-csrf-token)$/i;
const secretQuery = /^(?:access[-_]?token|api[-_]?key|token|signature|password|secret)$/i;
const noise = /^(?:host|connection|content-length|accept-(?:encoding|language)|user-agent|sec-.*|origin|referer|priority|cache-control|pragma|dnt|te|upgrade-insecure-requests|if-none-match)$/i;
function readHar(text, path) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw notHar(path, "It is not JSON.", error);
    }
    const entries = (0,contract_json/* own */.ZV)((0,contract_json/* own */.ZV)(value, "log"), "entries");
    if (!Array.isArray(entries))
        throw notHar(path, "It has no `log.entries`.");
    return entries.flatMap((entry) => {
        const request = requestOf((0,contract_json/* own */.ZV)(entry, "request"));
        const answer = answerOf((0,contract_json/* own */.ZV)(entry, "response"));
        return request === undefined || answer === undefined ? [] : [{ request, answer }];
    });
}
function requestOf(value) {
    const [method, url] = [(0,contract_json/* own */.ZV)(value, "method"), (0,contract_json/* own */.ZV)(value, "url")];
    if (typeof method !== "string" || typeof url !== "string" || !URL.canParse(url))
        return undefined;
    const body = (0,contract_json/* own */.ZV)((0,contract_json/* own */.ZV)(value, "postData"), "text");
    return {
        method: method.toUpperCase(),
        url: withoutSecrets(url),
        headers: headersOf((0,contract_json/* own */.ZV)(value, "headers")),
        ...(typeof body === "string" && body !== "" ? { body } : {}),
    };
}
function withoutSecrets(text) {
    const url = new URL(text);
    [url.username, url.password] = ["", ""];
    for (const name of [...url.searchParams.keys()]) {
        if (secretQuery.test(name))
            url.searchParams.set(name, "[left out]");
    }
    return url.href;
}
function answerOf(value) {
    const status = (0,contract_json/* own */.ZV)(value, "status");
    if (typeof status !== "number" || status < 100)
        return undefined;
    const content = (0,contract_json/* own */.ZV)(value, "content");
    const [text, encoding, size] = [
        (0,contract_json/* own */.ZV)(content, "text"),
        (0,contract_json/* own */.ZV)(content, "encoding"),
        (0,contract_json/* own */.ZV)(content, "size"),
    ];
    const body = typeof text !== "string" ? "" : encoding === "base64" ? read_decode(text) : text;
    const truncated = body === "" && typeof size === "number" && size > 0;
    return { status, headers: headersOf((0,contract_json/* own */.ZV)(value, "headers")), body, truncated };
}
function headersOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((header) => {
        const [name, text] = [(0,contract_json/* own */.ZV)(header, "name"), (0,contract_json/* own */.ZV)(header, "value")];
        if (!(0,contract_json/* isRecord */.u4)(header) || typeof name !== "string" || typeof text !== "string")
            return [];
        if (name.startsWith(":") || noise.test(name))
            return [];
        return [[name, secret.test(name) ? "[left out]" : text]];
    });
}
function read_decode(text) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
    }
    catch {
        return "";
    }
}
function notHar(path, why, cause) {
    return new model/* Failure */.HR({
        code: "har-unreadable",
        what: "A file is not recorded traffic",
        where: path,
        why,
        fix: "save it from the browser's network panel as HAR, or from a proxy that writes HAR 1.2.",
    }, cause);
}

// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(89483);
;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/refused-case.js
const refusedSubject = {
    parameter: ({ in: place, name }) => `${place} parameter \`${name}\``,
    member: (path) => `\`/${path.join("/")}\` in the body`,
};

// EXTERNAL MODULE: ./build/engines/contract/conform/wire/style.js
var wire_style = __webpack_require__(16779);
;// CONCATENATED MODULE: ./build/engines/contract/conform/har/refusal.js






function refusalOf(api, { operation, path }, request) {
    for (const parameter of operation.parameters) {
        const refusal = ofParameter(api, parameter, path, request);
        if (refusal !== undefined)
            return refusal;
    }
    return ofBody(api, operation.requestBody, request);
}
function ofParameter(api, parameter, path, request) {
    const subject = refusedSubject.parameter(parameter);
    const value = refusal_valueOf(api, parameter, path, request);
    if (value === undefined)
        return undefined;
    if (value === null) {
        if (!parameter.required)
            return undefined;
        return { kind: "left-out", subject, why: "is left out", spot: parameter };
    }
    const verdict = api.taken.checkText(api.taken.schemas(parameter.schema), value);
    if (verdict.kind !== "refused")
        return undefined;
    return {
        kind: "out-of-bounds",
        subject,
        why: `is not as described: ${verdict.reason}`,
        spot: parameter,
    };
}
function refusal_valueOf(api, parameter, path, { url, headers }) {
    const { name } = parameter;
    const types = (0,read/* typesOf */.pl)(api.taken.expand(api.taken.schemas(parameter.schema)));
    if (parameter.in === "cookie" || (types.has("object") && types.size < 7))
        return undefined;
    if (parameter.in === "path")
        return path.get(name) ?? undefined;
    if (parameter.in === "header") {
        const found = headers.find(([key]) => key.toLowerCase() === name.toLowerCase());
        return found === undefined ? null : found[1];
    }
    const values = new URL(url).searchParams.getAll(name);
    const [first] = values;
    if (first === undefined)
        return null;
    if (!types.has("array") || types.size === 7)
        return values.length === 1 ? first : values;
    const { style, explode } = (0,wire_style/* styleOf */.Vj)(api.description, parameter);
    if (explode)
        return values;
    return first.split(style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",");
}
function ofBody(api, described, { headers, body }) {
    if (described === undefined)
        return undefined;
    const subject = "the body";
    if (body === undefined) {
        const refusal = { kind: "left-out", subject, why: "is left out", spot: described };
        return described.required ? refusal : undefined;
    }
    const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
    const media = (0,documented/* mediaNamed */.Sy)(described.content, type);
    if (media === undefined || !(0,wire_body/* isJson */.Y)((0,api_media/* essence */.Pf)(type)))
        return undefined;
    const why = (text) => ({
        kind: "out-of-bounds",
        subject,
        why: text,
        spot: media,
    });
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return why("is not JSON");
    }
    const verdict = api.taken.check(api.taken.schemas(media.schema), value);
    return verdict.kind === "refused" ? why(`is not as described: ${verdict.reason}`) : undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/har/check-traffic.js









const maxBytes = 200 * 1024 * 1024;
async function checkTraffic({ files, log }, api, { har }) {
    const recorded = [];
    for (const path of har) {
        const text = await files.read(path, { maxBytes });
        if (text === undefined)
            throw missing(path);
        recorded.push(...readHar(text, path));
    }
    log.progress(`Checking ${recorded.length} recorded exchanges`);
    const sorted = sort(api, recorded);
    const exchanges = sorted.known;
    const { drifts, unchecked } = judge(api, exchanges);
    const reached = new Set(exchanges.filter(conform_exchange/* isSuccess */.oJ).map(({ operation }) => operation));
    const unseen = api.operations.filter((operation) => !reached.has(operation));
    return {
        drifts: [...undescribed(sorted.unknown), ...drifts],
        notes: [],
        notChecked: [
            {
                what: "Whether credentials are asked for",
                why: "Recorders leave them out, so that their absence says nothing.",
            },
            ...unchecked,
            ...unseen.map((operation) => ({
                what: `\`${(0,api_model/* title */.D)(operation)}\``,
                why: "No success of it was recorded.",
            })),
        ],
        operations: api.operations.length,
        reached: reached.size,
        requests: exchanges.length,
    };
}
function sort(api, recorded) {
    const match = createMatcher(api.operations);
    const find = (one) => {
        const { origin, pathname } = new URL(one.request.url);
        for (const prefix of api.prefixes) {
            if (!pathname.startsWith(prefix))
                continue;
            const found = match(one.request.method, pathname.slice(prefix.length));
            if (found !== undefined)
                return { match: found, origin, prefix };
        }
        return undefined;
    };
    const found = recorded.map((one) => [one, find(one)]);
    const bases = new Set(found.flatMap(([, match]) => (match === undefined ? [] : [match.origin + match.prefix])));
    return {
        known: found.flatMap(([one, hit]) => {
            if (hit === undefined)
                return [];
            const refusal = refusalOf(api, hit.match, one.request);
            return [
                {
                    ...one,
                    operation: hit.match.operation,
                    sources: [],
                    ...(refusal === undefined ? {} : { refusal }),
                },
            ];
        }),
        unknown: found.flatMap(([one, hit]) => {
            const base = [...bases].find((start) => one.request.url.startsWith(`${start}/`));
            if (hit !== undefined || base === undefined)
                return [];
            return [{ ...one, path: new URL(one.request.url).pathname }];
        }),
    };
}
function undescribed(unknown) {
    const drifts = new Map();
    for (const { request, answer, path } of unknown) {
        const type = (0,api_media/* essence */.Pf)((0,conform_exchange/* headerOf */.rR)(answer, "content-type") ?? "");
        if (answer.status >= 400 || request.method === "OPTIONS" || !(0,wire_body/* isJson */.Y)(type))
            continue;
        const route = path.replace(/\/(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27})(?=\/|$)/gi, "/{}");
        const operation = `${request.method} ${route}`;
        if (drifts.has(operation))
            continue;
        drifts.set(operation, {
            rule: "undocumented-route",
            severity: "error",
            operation,
            subject: "route",
            text: `\`${operation}\` was called, and the description does not have it`,
            observed: String(answer.status),
            expected: "every route described",
            spot: { uri: "", pointer: "/paths" },
            request,
            answer,
            sources: [],
        });
    }
    return [...drifts.values()];
}
function missing(path) {
    return new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such recording",
        where: path,
        why: "No file has this path.",
        fix: "give the path of a HAR file.",
    });
}

// EXTERNAL MODULE: ./build/engines/contract/conform/order.js
var order = __webpack_require__(33614);
// EXTERNAL MODULE: ./build/engines/contract/conform/cases/draft.js
var cases_draft = __webpack_require__(72559);
// EXTERNAL MODULE: ./build/engines/contract/conform/cases/paths.js
var paths = __webpack_require__(44184);
// EXTERNAL MODULE: ./build/engines/contract/conform/cases/examples.js
var examples = __webpack_require__(22845);
;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/interesting.js



const maxListed = 8;
const maxLength = 2_000;
function interestingValues(api, schemas) {
    const view = api.sent;
    const conjunction = view.expand(schemas);
    const listed = (0,read/* valuesOf */.sm)(conjunction);
    if (listed !== undefined)
        return listed.slice(0, maxListed);
    const types = (0,read/* typesOf */.pl)(conjunction);
    const found = [...(0,examples/* schemaExamples */.Z)(api, schemas)];
    if (types.size <= 2 && types.has("boolean"))
        found.push(true, false);
    if (types.size < 7 && types.has("null"))
        found.push(null);
    for (const keyword of ["minimum", "maximum"]) {
        const bound = (keyword === "minimum" ? read/* highest */.BR : read/* lowest */.$k)(conjunction, keyword)?.value;
        if (bound !== undefined)
            found.push(bound);
    }
    const samples = view.samples(schemas, 2);
    found.push(...samples);
    const [text] = samples;
    const most = (0,read/* lowest */.$k)(conjunction, "maxLength")?.value;
    if (typeof text === "string" && text !== "" && most !== undefined && most <= maxLength) {
        found.push(text.padEnd(most, text).slice(0, most));
    }
    return found
        .filter((value, index) => found.findIndex((other) => (0,contract_json/* sameJson */.Vk)(value, other)) === index)
        .filter((value) => view.accepts(schemas, value));
}

// EXTERNAL MODULE: ./build/engines/contract/conform/cases/places.js
var places = __webpack_require__(43162);
;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/variants.js





function* variants(api, base) {
    for (const parameter of base.call.operation.parameters) {
        if (parameter.in !== "path")
            yield* variants_ofParameter(api, base, parameter);
    }
    yield* variants_ofBody(api, base);
}
function* variants_ofParameter(api, base, parameter) {
    const subject = `${parameter.in} parameter \`${parameter.name}\``;
    const others = base.call.arguments.filter((argument) => argument.parameter !== parameter);
    const present = base.call.arguments.find((argument) => argument.parameter === parameter);
    const values = [
        ...(0,examples/* examplesOf */.L)(api, parameter),
        ...interestingValues(api, api.sent.schemas(parameter.schema)),
    ];
    for (const [index, value] of values.entries()) {
        const before = [present?.value, ...values.slice(0, index)];
        const said = value !== null && !(Array.isArray(value) && value.length === 0);
        if (!said || before.some((other) => (0,contract_json/* sameJson */.Vk)(other ?? null, value)))
            continue;
        yield { subject, draft: (0,cases_draft/* withCall */.D)(base, { arguments: [...others, { parameter, value }] }) };
    }
}
function* variants_ofBody(api, base) {
    const { body } = base.call;
    if (body === undefined)
        return;
    const schemas = api.sent.schemas(body.media.schema);
    const draft = (value) => (0,cases_draft/* withCall */.D)(base, { body: { ...body, value } });
    let full = body.value;
    for (const { path, schemas: inner, present, required } of (0,places/* places */.z)(api.sent, schemas, body.value)) {
        const subject = `\`/${path.join("/")}\` in the body`;
        const values = interestingValues(api, inner);
        for (const to of values) {
            const value = (0,places/* changed */.t)(body.value, path, { to });
            if ((0,contract_json/* sameJson */.Vk)(value, body.value) || !api.sent.accepts(schemas, value))
                continue;
            yield { subject, draft: draft(value) };
        }
        const without = (0,places/* changed */.t)(body.value, path, "left out");
        if (present && !required && api.sent.accepts(schemas, without))
            yield { subject, draft: draft(without) };
        const more = present ? full : (0,places/* changed */.t)(full, path, { to: values[0] });
        if (values.length > 0 && api.sent.accepts(schemas, more))
            full = more;
    }
    if (!(0,contract_json/* sameJson */.Vk)(full, body.value))
        yield { subject: "the body", draft: draft(full) };
    if (base.call.operation.requestBody?.required === false) {
        yield { subject: "the body", draft: (0,cases_draft/* withoutBody */.f)(base) };
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/explore/turns.js
function inTurns(items, groupOf) {
    const groups = new Map();
    for (const item of items)
        groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
    const longest = Math.max(0, ...[...groups.values()].map((group) => group.length));
    return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) => [...groups.values()].flatMap((group) => group.slice(turn, turn + 1)));
}

// EXTERNAL MODULE: ./build/engines/contract/conform/cases/base.js
var base = __webpack_require__(94115);
// EXTERNAL MODULE: ./build/engines/contract/conform/security.js
var conform_security = __webpack_require__(77254);
;// CONCATENATED MODULE: ./build/engines/contract/conform/explore/visit.js




function draftsFor(session, operation, newest = (0,order/* isDestructive */.TI)(operation)) {
    const { api, pool } = session;
    const credentials = (0,conform_security/* satisfied */.p7)(api.security, operation, session.credentials) ?? [];
    return (0,base/* baseDrafts */.m)({ api, pool, credentials }, operation, newest);
}
async function reach(session, visit) {
    const { operation } = visit;
    const drafts = draftsFor(session, operation);
    if (drafts === undefined) {
        visit.trouble = "no value could be made for what it requires";
        return;
    }
    const { security } = session.api;
    const locked = (0,conform_security/* satisfied */.p7)(security, operation, session.credentials) === undefined;
    for (const draft of drafts) {
        const exchange = await session.send(draft, locked ? withoutCredential(operation) : undefined);
        if (exchange === undefined)
            continue;
        visit.last = exchange;
        if ((0,conform_exchange/* isSuccess */.oJ)(exchange))
            visit.accepted = draft;
        else if (exchange.answer.status === 409)
            await reachFresh(session, visit, draft);
        if (visit.accepted !== undefined)
            return;
    }
    if (!locked)
        return;
    const names = security.requirements(operation)[0] ?? [];
    const schemes = names.map((name) => `\`${name}\``).join(" and ");
    visit.trouble = `it needs a credential, and none was given for ${schemes} (\`--auth\`)`;
}
async function reachFresh(session, visit, draft) {
    if (draft.call.body === undefined)
        return;
    const fresh = session.fresh(draft);
    const again = await session.send(fresh);
    if (again === undefined || !(0,conform_exchange/* isSuccess */.oJ)(again))
        return;
    Object.assign(visit, { accepted: fresh, unique: true, last: again });
}
function withoutCredential(operation) {
    return { kind: "auth", subject: "the credential", why: "is left out", spot: operation };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/explore/allowed.js








const allowedShare = 0.4;
const maxVariants = 400;
async function visitAllowed(session, visit) {
    const { operation } = visit;
    await reach(session, visit);
    const { accepted } = visit;
    if (accepted === undefined || operation.method === "DELETE")
        return;
    await vary(session, visit, accepted);
    if ((0,order/* isReading */.p7)(operation))
        await askUnknown(session, accepted);
}
async function vary(session, visit, base) {
    const budget = Math.floor(session.limits.perOperation * allowedShare);
    const all = [];
    for (const variant of variants(session.api, base)) {
        all.push(variant);
        if (all.length >= maxVariants || !session.isOpen)
            break;
    }
    for (const { draft, subject } of inTurns(all, (one) => one.subject).slice(0, budget)) {
        let exchange = await session.send(visit.unique ? session.fresh(draft) : draft);
        if (exchange?.answer.status === 409 && !visit.unique) {
            exchange = await session.send(session.fresh(draft));
            visit.unique = exchange !== undefined && (0,conform_exchange/* isSuccess */.oJ)(exchange);
        }
        const status = exchange?.answer.status ?? 0;
        if (exchange !== undefined && (status === 400 || status === 422)) {
            visit.refusedInputs.set(subject, visit.refusedInputs.get(subject) ?? exchange);
        }
    }
}
async function askUnknown(session, base) {
    const { operation, arguments: given } = base.call;
    const name = (0,conform_names/* parametersOf */.mC)(operation.path).at(-1);
    const value = name === undefined ? undefined : (0,paths/* unknownValue */.U)(session.api, operation);
    if (value === undefined)
        return;
    const others = given.map((argument) => {
        const isIt = argument.parameter.in === "path" && argument.parameter.name === name;
        return isIt ? { ...argument, value } : argument;
    });
    const sources = (0,conform_names/* parametersOf */.mC)(operation.path).length > 1 ? base.sources : [];
    await session.send({ ...(0,cases_draft/* withCall */.D)(base, { arguments: others }), sources });
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/auth.js


const auth = function* (api, base) {
    const { operation } = base.call;
    if (!(0,conform_security/* isGuarded */.JN)(api.security, operation))
        return;
    const names = api.security.requirements(operation)[0] ?? [];
    const spot = operation;
    yield {
        draft: (0,cases_draft/* withCall */.D)(base, { credentials: [] }),
        refusal: { kind: "auth", subject: "the credential", why: "is left out", spot },
    };
    const wrong = names
        .filter((name) => api.security.schemes.get(name)?.kind !== "other")
        .map((scheme) => ({ scheme, variable: undefined, value: "lamplighter:wrong" }));
    if (wrong.length === 0)
        return;
    yield {
        draft: (0,cases_draft/* withCall */.D)(base, { credentials: wrong }),
        refusal: { kind: "auth", subject: "the credential", why: "is made up", spot },
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/left-out.js



const leftOut = function* (api, base) {
    const { operation, arguments: given, body } = base.call;
    for (const { parameter } of given) {
        if (!parameter.required || parameter.in === "path")
            continue;
        const rest = given.filter((argument) => argument.parameter !== parameter);
        yield {
            draft: (0,cases_draft/* withCall */.D)(base, { arguments: rest }),
            refusal: left_out_refusalOf(refusedSubject.parameter(parameter), parameter),
        };
    }
    if (body === undefined || operation.requestBody === undefined)
        return;
    const schemas = api.taken.schemas(body.media.schema);
    for (const { path, present, required } of (0,places/* places */.z)(api.taken, schemas, body.value)) {
        if (!present || !required)
            continue;
        const value = (0,places/* changed */.t)(body.value, path, "left out");
        if (api.taken.check(schemas, value).kind !== "refused")
            continue;
        yield {
            draft: (0,cases_draft/* withCall */.D)(base, { body: { ...body, value } }),
            refusal: { ...left_out_refusalOf(refusedSubject.member(path), body.media), member: String(path[0]) },
        };
    }
    if (operation.requestBody.required) {
        yield { draft: (0,cases_draft/* withoutBody */.f)(base), refusal: left_out_refusalOf("the body", operation.requestBody) };
    }
};
function left_out_refusalOf(subject, spot) {
    return { kind: "left-out", subject, why: "is left out", spot };
}

// EXTERNAL MODULE: ./build/engines/contract/pattern/sample.js
var pattern_sample = __webpack_require__(82794);
;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/wrong-value.js





function* wrongValues(api, base, kind, make) {
    const { operation, arguments: given, body } = base.call;
    for (const parameter of operation.parameters) {
        const schemas = api.taken.schemas(parameter.schema);
        const others = given.filter((argument) => argument.parameter !== parameter);
        for (const { value, why } of make(api, schemas, "text")) {
            if (parameter.in === "path" && value === "")
                continue;
            if (api.taken.checkText(schemas, value).kind !== "refused")
                continue;
            const draft = (0,cases_draft/* withCall */.D)(base, { arguments: [...others, { parameter, value }] });
            const subject = refusedSubject.parameter(parameter);
            yield { draft, refusal: { kind, subject, why, spot: parameter } };
        }
    }
    if (body === undefined)
        return;
    const schemas = api.taken.schemas(body.media.schema);
    const where = (0,wire_body/* isJson */.Y)((0,api_media/* essence */.Pf)(body.media.name)) ? "json" : "text";
    const refuses = (given, value) => (where === "json" ? api.taken.check(given, value) : api.taken.checkText(given, value)).kind ===
        "refused";
    for (const { path, schemas: inner } of (0,places/* places */.z)(api.taken, schemas, body.value)) {
        for (const { value: to, why } of make(api, inner, where)) {
            const value = (0,places/* changed */.t)(body.value, path, { to });
            if (!refuses(inner, to) || !refuses(schemas, value))
                continue;
            const [subject, member] = [refusedSubject.member(path), String(path[0])];
            yield {
                draft: (0,cases_draft/* withCall */.D)(base, { body: { ...body, value } }),
                refusal: { kind, subject, why, spot: body.media, member },
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/out-of-bounds.js



const out_of_bounds_maxLength = 10_000;
const maxItems = 200;
const outOfBounds = (api, base) => wrongValues(api, base, "out-of-bounds", (_, schemas) => {
    if (schemas.length === 0)
        return [];
    const conjunction = api.taken.expand(schemas);
    const types = (0,read/* typesOf */.pl)(conjunction);
    return [
        ...outsideOfList(conjunction),
        ...(types.has("integer") || types.has("number") ? aroundNumbers(conjunction) : []),
        ...(types.has("string") ? aroundTexts(conjunction) : []),
        ...(types.has("array") ? aroundLists(api, schemas, conjunction) : []),
    ];
});
function outsideOfList(conjunction) {
    const listed = (0,read/* valuesOf */.sm)(conjunction);
    if (listed === undefined)
        return [];
    const number = listed.every((value) => typeof value === "number");
    const other = number ? Math.max(...listed) + 1 : "lamplighter-unlisted";
    return [{ value: other, why: "is none of the listed values" }];
}
function aroundNumbers(conjunction) {
    const found = [];
    const add = (bound, step, words) => {
        if (bound !== undefined)
            found.push({ value: bound + step, why: `is ${words} ${bound}` });
    };
    add((0,read/* highest */.BR)(conjunction, "minimum")?.value, -1, "less than");
    add((0,read/* lowest */.$k)(conjunction, "maximum")?.value, 1, "more than");
    add((0,read/* highest */.BR)(conjunction, "exclusiveMinimum")?.value, 0, "not more than");
    add((0,read/* lowest */.$k)(conjunction, "exclusiveMaximum")?.value, 0, "not less than");
    return found;
}
function aroundTexts(conjunction) {
    const least = (0,read/* highest */.BR)(conjunction, "minLength")?.value ?? 0;
    const most = (0,read/* lowest */.$k)(conjunction, "maxLength")?.value ?? Infinity;
    const [pattern] = (0,read/* all */.Q7)(conjunction, "pattern");
    const [sample = "a"] = pattern === undefined ? [] : (0,pattern_sample/* samplesOf */.l)(pattern.value, least);
    const found = [];
    if (least > 0 && least <= out_of_bounds_maxLength) {
        found.push({ value: sample.slice(0, least - 1), why: `is shorter than ${least}` });
    }
    if (most < out_of_bounds_maxLength) {
        const value = (sample === "" ? "a" : sample).repeat(most + 1).slice(0, most + 1);
        found.push({ value, why: `is longer than ${most}` });
    }
    for (const { value } of (0,read/* all */.Q7)(conjunction, "pattern")) {
        const wrong = ["lamplighter", "!", "lamp lighter!", "0"].map((text) => text.repeat(Math.ceil(least / text.length) || 1).slice(0, most));
        found.push(...wrong.slice(0, 2).map((text) => ({ value: text, why: `does not match ${value}` })));
    }
    return found;
}
function aroundLists(api, schemas, conjunction) {
    const found = [];
    const least = (0,read/* highest */.BR)(conjunction, "minItems")?.value ?? 0;
    const most = (0,read/* lowest */.$k)(conjunction, "maxItems")?.value ?? Infinity;
    const list = api.sent
        .samples(schemas, 4)
        .find((value) => Array.isArray(value) && value.length > 0);
    const [item] = (list ?? []);
    if (least === 1)
        found.push({ value: [], why: "has no item" });
    if (item === undefined)
        return found;
    if (least > 1)
        found.push({ value: [item], why: `has fewer items than ${least}` });
    if (most < maxItems) {
        const value = Array.from({ length: most + 1 }, () => item);
        found.push({ value, why: `has more items than ${most}` });
    }
    return found;
}

// EXTERNAL MODULE: ./build/engines/contract/lift/schema.js
var schema = __webpack_require__(25870);
;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/wrong-type.js



const wrongType = (api, base) => wrongValues(api, base, "wrong-type", (_, schemas, where) => {
    if (schemas.length === 0)
        return [];
    const types = (0,read/* typesOf */.pl)(api.taken.expand(schemas));
    if (types.size === schema/* typeNames */.DK.length)
        return [];
    const wanted = [...types]
        .filter((type) => type !== "integer" || !types.has("number"))
        .join(" or ");
    const why = (what) => `is ${what}, and not ${wanted}`;
    if (where === "text")
        return [{ value: "lamplighter", why: why("a word") }];
    return types.has("object")
        ? [{ value: "lamplighter", why: why("a text") }]
        : [{ value: { lamplighter: true }, why: why("an object") }];
});

;// CONCATENATED MODULE: ./build/engines/contract/conform/cases/refused/index.js




const refusing = [auth, leftOut, wrongType, outOfBounds];

// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(16869);
;// CONCATENATED MODULE: ./build/engines/contract/conform/explore/renew.js






function dependsOnOthers({ operation, accepted }) {
    return (0,conform_names/* parametersOf */.mC)(operation.path).length > 0 || (accepted?.sources.length ?? 0) > 0;
}
async function renew(session, visits, visit) {
    const made = [];
    for (const maker of visits.filter((one) => makes(one, visit))) {
        if (!(await again(session, maker, made)))
            continue;
        const collection = maker.operation.path;
        const name = (0,conform_names/* parametersOf */.mC)(visit.operation.path)[(0,conform_names/* parametersOf */.mC)(collection).length] ?? "id";
        const [newest] = session.pool.forPath(`${collection}/{${name}}`, true);
        const known = newest?.get(name);
        if (known !== undefined)
            made.push({ collection, known });
        for (const other of visits) {
            const below = other !== visit && isBelow(other.operation, collection);
            const { operation, accepted } = other;
            if (!below || accepted === undefined || (0,order/* isReading */.p7)(operation))
                continue;
            if (!(0,order/* isDestructive */.TI)(operation))
                await again(session, other, made);
        }
    }
    return made.length === 0 ? undefined : draftAbout(session, visit, made);
}
function makes({ operation: { method, path }, accepted }, visit) {
    if (method !== "POST" || accepted === undefined || visit.operation.path === path)
        return false;
    const sources = visit.accepted?.sources ?? [];
    return (isBelow(visit.operation, path) ||
        sources.some(({ operation }) => operation.method === method && operation.path === path));
}
function isBelow({ path }, collection) {
    return (0,match/* templateKey */.AY)(path).startsWith(`${(0,match/* templateKey */.AY)(collection)}/{}`);
}
async function again(session, visit, made) {
    const draft = draftAbout(session, visit, made);
    if (draft === undefined)
        return false;
    const call = visit.unique ? session.fresh(draft) : draft;
    const exchange = await session.send(call, undefined, "beyond the limit");
    return exchange !== undefined && (0,conform_exchange/* isSuccess */.oJ)(exchange);
}
function draftAbout(session, { operation, accepted }, made) {
    const drafts = draftsFor(session, operation, true) ?? [];
    const draft = drafts.find(({ choice }) => choice === accepted?.choice) ?? drafts[0];
    if (draft === undefined)
        return undefined;
    const names = (0,conform_names/* parametersOf */.mC)(operation.path);
    const values = new Map(made
        .filter(({ collection }) => isBelow(operation, collection))
        .map(({ collection, known }) => [names[(0,conform_names/* parametersOf */.mC)(collection).length], known]));
    const given = draft.call.arguments.map((argument) => {
        const known = argument.parameter.in === "path" ? values.get(argument.parameter.name) : undefined;
        return known === undefined ? argument : { ...argument, value: known.value };
    });
    const sources = [
        ...new Set([...draft.sources, ...[...values.values()].map(({ source }) => source)]),
    ];
    return { ...(0,cases_draft/* withCall */.D)(draft, { arguments: given }), sources };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/explore/refused.js






const maxRenewals = 4;
async function visitRefused(session, visits, visit) {
    let renewals = 0;
    let base = await usableBase(session, visits, visit);
    const proven = new Set();
    for (const make of refusing) {
        if (base === undefined || session.left(visit.operation) <= 0)
            return;
        let cases = casesOf(session, make, base);
        for (let index = 0; index < cases.length; index += 1) {
            const { draft, refusal } = cases[index] ?? {};
            if (draft === undefined || refusal === undefined)
                continue;
            if (proven.has(refusal.subject) || isImplied(refusal, proven))
                continue;
            const call = visit.unique ? session.fresh(draft, refusal.member) : draft;
            const exchange = await session.send(call, refusal);
            if (exchange === undefined || !(0,conform_exchange/* isSuccess */.oJ)(exchange))
                continue;
            proven.add(refusal.subject);
            if ((0,order/* isReading */.p7)(visit.operation) || renewals >= maxRenewals)
                continue;
            renewals += 1;
            base = (await usableBase(session, visits, visit)) ?? base;
            const again = casesOf(session, make, base);
            if (again.length === cases.length)
                cases = again;
        }
    }
}
function isImplied({ kind, subject }, proven) {
    const members = [...proven].some((one) => one.endsWith("in the body"));
    return kind === "left-out" && subject === "the body" && members;
}
function casesOf(session, make, base) {
    return inTurns([...make(session.api, base)], ({ refusal }) => refusal.subject);
}
async function usableBase(session, visits, visit) {
    const { operation, accepted } = visit;
    if ((0,order/* isReading */.p7)(operation))
        return accepted ?? draftsFor(session, operation)?.[0];
    const renewed = dependsOnOthers(visit) ? await renew(session, visits, visit) : undefined;
    return renewed ?? accepted ?? draftsFor(session, operation, true)?.[0];
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/explore/explore.js




async function explore(session) {
    const visits = (0,order/* inOrder */.al)(session.api.operations).map((operation) => {
        return { operation, refusedInputs: new Map(), unique: false };
    });
    const lasting = visits.filter(({ operation }) => !(0,order/* isDestructive */.TI)(operation));
    const destructive = visits.filter(({ operation }) => (0,order/* isDestructive */.TI)(operation));
    for (const visit of lasting)
        await visitAllowed(session, visit);
    for (const visit of lasting)
        if (visit.accepted === undefined)
            await visitAllowed(session, visit);
    for (const visit of lasting)
        await visitRefused(session, visits, visit);
    for (const visit of destructive) {
        await visitRefused(session, visits, visit);
        await renew(session, visits, visit);
        await visitAllowed(session, visit);
    }
    return visits;
}

;// CONCATENATED MODULE: ./build/engines/contract/routes/template.js

function templatesOf(path) {
    const plain = path
        .replace(/:(\w+)\((?:[^()]|\([^()]*\))*\)/g, ":$1")
        .replace(/:(\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, ":$1");
    if (plain.includes("*"))
        return undefined;
    const optional = /\{([^{}]*)\}|(\/:\w+)\?/.exec(plain);
    if (optional !== null) {
        const [whole, group, parameter] = optional;
        const before = plain.slice(0, optional.index);
        const after = plain.slice(optional.index + whole.length);
        return ["", group ?? parameter ?? ""].flatMap((part) => templatesOf(before + part + after) ?? []);
    }
    const template = plain
        .replace(/::/g, "\u0000")
        .replace(/:(\w+)/g, "{$1}")
        .replaceAll("\u0000", ":")
        .replace(/\/{2,}/g, "/")
        .replace(/(?<=.)\/$/, "");
    return [template === "" ? "/" : template];
}
function routeKey(method, template) {
    return `${method} ${(0,match/* templateKey */.AY)(template).replace(/(?<=.)\/$/, "")}`;
}
function templated(routes) {
    return routes.flatMap(({ method, path }) => (templatesOf(path) ?? []).map((template) => ({ method, path: template })));
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/nowhere.js



function lookOf(answer, method, url) {
    const { pathname } = new URL(url);
    const json = (0,conform_exchange/* jsonOf */.o_)(answer)?.value;
    const members = (0,contract_json/* isRecord */.u4)(json) ? Object.keys(json).sort().join() : "";
    const text = [pathname, decodeURI(pathname), method]
        .reduce((rest, word) => rest.replaceAll(word, "…"), answer.body)
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/gi, "#");
    return [answer.status, (0,api_media/* essence */.Pf)((0,conform_exchange/* headerOf */.rR)(answer, "content-type") ?? ""), members, text].join("\n");
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/checks/routes.js







const nowhere = "/lamplighter-nowhere";
function isRouted(list, prefix, operation) {
    if (list === undefined)
        return undefined;
    const path = prefix + operation.path;
    const keys = new Set(templated(list.routes).map(({ method, path: own }) => routeKey(method, own)));
    const names = operation.method === "HEAD" ? ["HEAD", "GET", "ALL"] : [operation.method, "ALL"];
    if (names.some((method) => keys.has(routeKey(method, path))))
        return true;
    return list.unreadable > 0 ? undefined : false;
}
async function missingRoute(session, list, exchange) {
    const { operation, answer, request } = exchange;
    const { status } = answer;
    const routed = isRouted(list, session.prefix, operation);
    if (routed === true || ![404, 405, 501].includes(status))
        return [];
    const probe = await session.probe(operation.method, session.prefix + nowhere);
    if (status === 404) {
        if (routed === undefined && (0,conform_names/* parametersOf */.mC)(operation.path).length > 0)
            return [];
        const alike = probe !== undefined &&
            lookOf(answer, operation.method, request.url) ===
                lookOf(probe.answer, operation.method, probe.request.url);
        if (!alike)
            return [];
    }
    const known = routed === false && list !== undefined;
    const drift = (0,found/* found */.F)(exchange, {
        rule: "missing-route",
        severity: "error",
        subject: "route",
        text: `\`${(0,api_model/* title */.D)(operation)}\` is described, and ${known ? `${list.framework} has no route for it` : "the app answers as if there were nothing"}`,
        observed: `${status}; ${known ? `${list.framework} has no such route` : "it answers as it does where nothing is"}`,
        expected: "an answer that is described",
        spot: operation,
    });
    if (probe === undefined || status !== 404)
        return [drift];
    return [{ ...drift, other: { name: "a path where nothing is", ...probe } }];
}
async function undocumentedRoutes(session, list) {
    const { operations } = session.api;
    const described = new Set(operations.map(({ method, path }) => routeKey(method, path)));
    const paths = new Set(operations.map(({ path }) => routeKey("ALL", path)));
    const seen = new Set();
    const [drifts, pages, outside] = [[], [], []];
    for (const { method, path } of templated(list.routes)) {
        const inside = path === session.prefix ? "/" : path.slice(session.prefix.length);
        const name = `${method} ${path}`;
        const key = routeKey(method, inside);
        if (method === "HEAD" || method === "OPTIONS" || seen.has(key))
            continue;
        seen.add(key);
        if (!path.startsWith(`${session.prefix}/`) && path !== session.prefix)
            outside.push(name);
        else if (described.has(key) || (method === "ALL" && isShared(paths, list, inside)))
            continue;
        else {
            const drift = await askRoute(session, list, method, path);
            if (drift === "page")
                pages.push(name);
            else if (drift !== undefined)
                drifts.push(drift);
        }
    }
    return { drifts, pages, outside };
}
function isShared(paths, list, path) {
    const key = routeKey("ALL", path);
    return (paths.has(key) ||
        templated(list.routes).some((route) => route.method !== "ALL" && routeKey("ALL", route.path).endsWith(key.slice(4))));
}
async function askRoute(session, { framework }, method, path) {
    const filled = path
        .split("/")
        .map((segment) => ((0,conform_names/* isParameter */.If)(segment) ? "1" : segment.replace(/\{[^}]*\}/g, "1")))
        .join("/");
    const asked = await session.probe(method === "ALL" ? "GET" : method, filled);
    if (asked === undefined)
        return undefined;
    if (method === "GET" && isPage(asked.answer))
        return "page";
    return {
        rule: "undocumented-route",
        severity: "error",
        operation: `${method} ${path}`,
        subject: "route",
        text: `\`${method} ${path}\` is a route of the app, and the description does not have it`,
        observed: `${framework} has the route; it answers ${asked.answer.status}`,
        expected: "every route described",
        spot: { uri: "", pointer: "/paths" },
        ...asked,
        sources: [],
    };
}
function isPage(answer) {
    const type = (0,conform_exchange/* headerOf */.rR)(answer, "content-type") ?? "";
    const json = (0,conform_exchange/* jsonOf */.o_)(answer)?.value;
    if ((0,contract_json/* own */.ZV)(json, "openapi") !== undefined || (0,contract_json/* own */.ZV)(json, "swagger") !== undefined)
        return true;
    return (answer.status < 400 &&
        (/html|css|javascript|image|font/i.test(type) || /^(?:openapi|swagger):/m.test(answer.body)));
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/gaps.js


function unreached(session, visits) {
    return visits
        .filter(({ accepted }) => accepted === undefined)
        .map((visit) => ({
        what: `\`${(0,api_model/* title */.D)(visit.operation)}\``,
        why: `${reasonOf(session, visit)}.`,
    }));
}
function reasonOf(session, { operation, trouble, last }) {
    const silence = session.silent.get(operation);
    if (trouble !== undefined)
        return capital(trouble);
    if (last?.crash !== undefined)
        return "The app ended over it";
    if (last !== undefined) {
        const all = "Each request that the description allows was answered with";
        return `${all} ${last.answer.status}, so only refusals were seen`;
    }
    if (silence !== undefined)
        return capital(silence);
    return session.isOpen
        ? "Nothing could be sent to it"
        : "The time was up, or the app was gone, before its turn";
}
function questions(api, visits) {
    return visits.flatMap(({ operation, refusedInputs }) => [...refusedInputs].map(([subject, { answer }]) => ({
        kind: "question",
        text: `\`${(0,api_model/* title */.D)(operation)}\` answers ${answer.status} to a value of ${subject} that the description allows. Is there a rule that the description could say?`,
        where: api.description.place(operation),
    })));
}
function unrouted({ api, prefix }, list, visits) {
    return visits
        .filter((visit) => visit.accepted === undefined && isRouted(list, prefix, visit.operation) === false)
        .map(({ operation, last }) => ({
        kind: "question",
        text: `\`${(0,api_model/* title */.D)(operation)}\` is described, ${list?.framework ?? "the app"} has no route for it, and it answers ${last?.answer.status ?? "nothing"}. Is it there?`,
        where: api.description.place(operation),
    }));
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/outcome.js




async function outcome(session, visits, routes) {
    const { api } = session;
    const missing = [];
    for (const { accepted, last } of visits) {
        if (accepted !== undefined || last === undefined)
            continue;
        missing.push(...(await missingRoute(session, routes, last)));
    }
    const without = new Set(missing.map(({ operation }) => operation));
    const present = visits.filter(({ last }) => !isIn(without, last));
    const found = judge(api, session.exchanges.filter((exchange) => !isIn(without, exchange)));
    const beside = routes === undefined ? undefined : await undocumentedRoutes(session, routes);
    return {
        drifts: [...missing, ...(beside?.drifts ?? []), ...found.drifts],
        notes: [...remarks(beside), ...unrouted(session, routes, present), ...questions(api, visits)],
        notChecked: [...unknownRoutes(routes), ...found.unchecked, ...unreached(session, present)],
        operations: api.operations.length,
        reached: visits.filter(({ accepted }) => accepted !== undefined).length,
        requests: session.exchanges.length,
    };
}
function unknownRoutes(routes) {
    if (routes === undefined) {
        const why = "They are read from Express, Fastify, Hono and NestJS apps that are started here; `--routes-from` names a module to read them from.";
        return [{ what: "Routes that are not described", why }];
    }
    if (routes.unreadable === 0)
        return [];
    const why = `${routes.framework} keeps them as regular expressions or inside of closures.`;
    return [{ what: `${routes.unreadable} routes`, why }];
}
function isIn(names, exchange) {
    return exchange !== undefined && names.has((0,api_model/* title */.D)(exchange.operation));
}
function remarks(beside) {
    const say = (names, what) => {
        const list = names
            .slice(0, 10)
            .map((name) => `\`${name}\``)
            .join(", ");
        return names.length === 0 ? [] : [{ kind: "remark", text: `${what}: ${list}` }];
    };
    return [
        ...say(beside?.pages ?? [], "Pages, files and descriptions beside the API"),
        ...say(beside?.outside ?? [], "Routes outside of the described server's path"),
    ];
}

// EXTERNAL MODULE: ./build/engines/contract/conform/pool.js
var pool = __webpack_require__(59114);
;// CONCATENATED MODULE: ./build/engines/contract/conform/prefix.js



const maxProbes = 5;
const maxSeconds = 3;
async function findPrefix(api, target, routes, limits) {
    const scores = [];
    for (const prefix of api.prefixes) {
        const routed = api.operations.filter((operation) => isRouted(routes, prefix, operation) === true);
        const found = api.prefixes.length === 1 ? 0 : await answersBelow(api, target, prefix, limits);
        if (found === undefined)
            break;
        scores.push({ prefix, found, routed: routed.length });
    }
    const [best] = scores.sort((left, right) => right.found - left.found || right.routed - left.routed);
    return best?.prefix ?? api.prefixes[0] ?? "";
}
async function answersBelow(api, target, prefix, { secondsLeft }) {
    const plain = api.operations.filter((operation) => (0,order/* isReading */.p7)(operation) && (0,conform_names/* parametersOf */.mC)(operation.path).length === 0);
    let found = 0;
    for (const { method, path } of plain.slice(0, maxProbes)) {
        const url = target.origin + prefix + path;
        const answer = await target.send({ method, url, headers: [] }, Math.min(secondsLeft(), maxSeconds));
        if ("why" in answer)
            return undefined;
        if (answer.status !== 404)
            found += 1;
    }
    return found;
}

// EXTERNAL MODULE: ./build/engines/contract/conform/session.js
var conform_session = __webpack_require__(26310);
;// CONCATENATED MODULE: ./build/engines/contract/conform/start/environment.js

function environmentOf(program, env) {
    return Object.fromEntries(env.map((line) => {
        const at = line.indexOf("=");
        if (at > 0)
            return [line.slice(0, at), line.slice(at + 1)];
        const value = program.variable(line);
        if (value === undefined)
            throw unset(line, "env");
        return [line, value];
    }));
}
function credentialsOf(program, security, auth) {
    return auth.map((line) => {
        const [scheme = "", variable = ""] = line.split("=", 2);
        const known = [...security.schemes.keys()];
        if (!known.includes(scheme) || !/^[A-Za-z_]\w*$/.test(variable)) {
            throw new model/* Failure */.HR({
                code: "auth-invalid",
                what: `\`${line}\` is no credential`,
                where: "flag `--auth`",
                why: known.includes(scheme)
                    ? "After `=` stands the name of an environment variable, so that no secret is in the command."
                    : `The description has no security scheme of this name; it has ${known.join(", ") || "none"}.`,
                fix: `write \`--auth ${known[0] ?? "SCHEME"}=VARIABLE\`, and set the variable.`,
            });
        }
        const value = program.variable(variable);
        if (value === undefined || value === "")
            throw unset(variable, "auth");
        return { scheme, variable, value };
    });
}
function unset(name, flag) {
    return new model/* Failure */.HR({
        code: "variable-unset",
        what: `The environment variable \`${name}\` is not set`,
        where: `flag \`--${flag}\``,
        why: "Its value is taken from the environment.",
        fix: `set it: \`export ${name}=…\`.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/start/loopback.js

function isLoopback(hostname) {
    const name = hostname.toLowerCase().replace(/^\[|\]$/g, "");
    return (name === "localhost" ||
        name.endsWith(".localhost") ||
        name === "::1" ||
        /^127(?:\.\d{1,3}){3}$/.test(name));
}
function checkedUrl(text, allowRemote) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new model/* Failure */.HR({
            code: "url-invalid",
            what: `\`${text}\` is not the address of an app`,
            where: "flag `--url`",
            why: "It is no absolute `http` or `https` URL.",
            fix: "write `--url http://127.0.0.1:3000`.",
        });
    }
    if (allowRemote || isLoopback(url.hostname))
        return url;
    throw new model/* Failure */.HR({
        code: "url-remote",
        what: `\`${url.hostname}\` is another machine`,
        where: "flag `--url`",
        why: "The requests create, change and delete things, and break rules on purpose.",
        fix: "start the app here, or give `--allow-remote` if it may be treated so.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/routes/frameworks/express.js
function readExpress(app) {
    const routes = [];
    const stackOf = (value) => {
        if (typeof value !== "function")
            return undefined;
        const holder = value;
        const four = typeof holder["lazyrouter"] === "function";
        const router = Array.isArray(holder["stack"])
            ? holder
            : four
                ? holder["_router"]
                : holder["router"];
        const stack = router?.stack;
        return Array.isArray(stack) ? stack : undefined;
    };
    const partsOf = (path, keys = []) => {
        if (Array.isArray(path))
            return path.flatMap((one) => partsOf(one));
        if (typeof path === "string")
            return [path];
        const names = keys.map(({ name }) => String(name));
        return [{ expression: path instanceof RegExp ? path.source : "?", keys: names }];
    };
    const walk = (stack, mounts) => {
        for (const { name, route, handle, rawPath, regexp, keys } of stack) {
            const inner = stackOf(handle);
            const own = partsOf(route?.path ?? rawPath ?? regexp, keys);
            if (route !== undefined) {
                const methods = Object.keys(route.methods).filter((method) => route.methods[method]);
                const all = methods.includes("_all") || methods.length > 20 ? ["ALL"] : methods;
                for (const part of own) {
                    for (const method of all)
                        routes.push({ method: method.toUpperCase(), parts: [...mounts, part] });
                }
            }
            else if (inner !== undefined) {
                for (const part of own)
                    walk(inner, [...mounts, part]);
            }
            else if (name === "mounted_app") {
                routes.push({ method: "ALL", parts: [...mounts, { expression: "?", keys: [] }] });
            }
        }
    };
    const stack = stackOf(app);
    if (stack !== undefined)
        walk(stack, []);
    return stack && { framework: "Express", routes };
}

;// CONCATENATED MODULE: ./build/engines/contract/routes/frameworks/fastify.js
function hearFastify(instance) {
    const fastify = instance;
    if (typeof fastify.addHook !== "function")
        return undefined;
    const routes = [];
    fastify.addHook("onRoute", ({ method, url, schema }) => {
        if (schema?.hide === true)
            return;
        for (const one of typeof method === "string" ? [method] : method) {
            if (one !== "HEAD")
                routes.push({ method: one.toUpperCase(), parts: [url] });
        }
    });
    return () => ({ framework: "Fastify", routes });
}

;// CONCATENATED MODULE: ./build/engines/contract/routes/frameworks/hono.js
function readHono(app) {
    const hono = app;
    if (typeof hono !== "object" || hono === null)
        return undefined;
    if (!Array.isArray(hono.routes) || typeof hono.fetch !== "function")
        return undefined;
    if (typeof hono.getPath !== "function")
        return undefined;
    const seen = new Map();
    for (const { method, path } of hono.routes) {
        seen.set(`${method} ${path}`, { method, parts: [path] });
    }
    return { framework: "Hono", routes: [...seen.values()] };
}
function watchHono(Hono, made) {
    if (typeof Hono !== "function")
        return;
    const base = Object.getPrototypeOf(Hono);
    if (typeof base !== "function" || base === Function.prototype)
        return;
    const proxy = new Proxy(base, {
        construct(target, args, newTarget) {
            const app = Reflect.construct(target, args, newTarget);
            made(app);
            return app;
        },
    });
    Object.setPrototypeOf(Hono, proxy);
}

;// CONCATENATED MODULE: ./build/engines/contract/routes/preload.js



function preloadSource(file) {
    return `${copied}
const file = ${JSON.stringify(file)};
${setUp}`;
}
function moduleSource(module, file) {
    return `${copied}
const file = ${JSON.stringify(file)};
const channel = await import("node:diagnostics_channel");
const fs = await import("node:fs");
const heard = [];
channel.subscribe("fastify.initialization", ({ fastify }) => heard.push(hearFastify(fastify)));
const exported = await import(${JSON.stringify(module)});
const candidates = [exported.default, exported.app, exported.default?.app, exported.default?.default];
for (const make of [exported.createApp, exported.buildApp, exported.build]) {
  if (typeof make === "function") candidates.push(await make());
}
for (const app of candidates) if (typeof app?.ready === "function") await app.ready();
const lists = candidates.map((app) => {
  const express = app?.getHttpAdapter?.().getInstance?.() ?? app;
  return readExpress(express) ?? readHono(app);
});
report(fs, file, [...lists, ...heard.map((read) => read?.())], 0);
process.exit(0);
`;
}
const copied = Object.entries({ readExpress: readExpress, hearFastify: hearFastify, readHono: readHono, watchHono: watchHono, findHono, report })
    .map(([name, code]) => `const ${name} = ${String(code)};`)
    .join("\n");
function report(fs, file, lists, written) {
    const texts = lists.filter((list) => list !== undefined).map((list) => JSON.stringify(list));
    const [longest = ""] = texts.sort((left, right) => right.length - left.length);
    if (longest.length <= written)
        return written;
    fs.writeFileSync(file, longest);
    return longest.length;
}
async function findHono(modules, places) {
    const found = [];
    for (const from of places) {
        try {
            const require = modules.createRequire(from);
            const common = require.resolve("hono");
            const classes = require("hono");
            const url = modules.pathToFileURL(common.replace(/([\\/]dist[\\/])cjs[\\/]/, "$1")).href;
            const module = (await modules.load(url));
            found.push(classes.Hono, module.Hono);
            break;
        }
        catch {
        }
    }
    return [...new Set(found)];
}
const setUp = `
try {
  const channel = await import("node:diagnostics_channel");
  const fs = await import("node:fs");
  const { createRequire } = await import("node:module");
  const { pathToFileURL } = await import("node:url");
  const load = (url) => import(url);
  const places = [process.argv[1] ?? "", process.cwd() + "/app.js"];
  const heard = [];
  const apps = [];
  let written = 0;
  channel.subscribe("fastify.initialization", ({ fastify }) => {
    try { heard.push(hearFastify(fastify)); } catch {}
  });
  for (const Hono of await findHono({ createRequire, pathToFileURL, load }, places)) {
    watchHono(Hono, (app) => apps.push(app));
  }
  let last = 0;
  channel.subscribe("http.server.request.start", ({ server }) => {
    if (Date.now() - last < 200) return;
    last = Date.now();
    try {
      const lists = [
        ...server.listeners("request").map(readExpress),
        ...heard.map((read) => read?.()),
        ...apps.map(readHono),
      ];
      written = report(fs, file, lists, written);
    } catch {}
  });
} catch {}
`;

;// CONCATENATED MODULE: ./build/engines/contract/routes/read.js

function parseRoutes(text) {
    let value;
    try {
        value = JSON.parse(text ?? "");
    }
    catch {
        return undefined;
    }
    if (!(0,contract_json/* isRecord */.u4)(value) || typeof value["framework"] !== "string")
        return undefined;
    if (!Array.isArray(value["routes"]))
        return undefined;
    const routes = [];
    let unreadable = 0;
    for (const route of value["routes"]) {
        if (!(0,contract_json/* isRecord */.u4)(route) || typeof route["method"] !== "string")
            continue;
        const paths = pathsOf(Array.isArray(route["parts"]) ? route["parts"] : []);
        if (paths === undefined)
            unreadable += 1;
        else
            for (const path of paths)
                routes.push({ method: route["method"], path });
    }
    return { framework: value["framework"], routes, unreadable };
}
function pathsOf(parts) {
    let paths = [""];
    for (const part of parts) {
        const texts = typeof part === "string" ? [part] : isExpression(part) ? unfold(part) : undefined;
        if (texts === undefined)
            return undefined;
        paths = paths.flatMap((path) => texts.map((text) => path + (text === "/" ? "" : text)));
    }
    return paths.map((path) => (path === "" ? "/" : path));
}
function isExpression(part) {
    return (0,contract_json/* isRecord */.u4)(part) && typeof part["expression"] === "string" && Array.isArray(part["keys"]);
}
const mountEnd = "\\/?(?=\\/|$)";
function unfold({ expression, keys }) {
    let key = 0;
    const parts = expression.split("|^");
    if (!parts.every((part) => part.endsWith(mountEnd)))
        return undefined;
    const texts = parts.map((part) => part
        .slice(0, -mountEnd.length)
        .replace(/^\^/, "")
        .replace(/\(\?:\\\/\(\[\^\\?\/\]\+\?\)\)/g, () => `\\/:${keys[key++] ?? "parameter"}`)
        .replace(/\\([/.-])/g, "$1"));
    return texts.some((text) => /[\\()[\]?*+|^$]/.test(text)) ? undefined : texts;
}

// EXTERNAL MODULE: ./build/engines/contract/proof/shell.js
var shell = __webpack_require__(1728);
;// CONCATENATED MODULE: ./build/engines/contract/conform/start/module-routes.js





const module_routes_maxSeconds = 30;
async function moduleRoutes({ files, program, clock }, folder, module, environment) {
    const scratch = await program.scratch();
    try {
        const [script, list] = [`${scratch.folder}/routes.mjs`, `${scratch.folder}/routes.json`];
        const path = external_node_path_.posix.isAbsolute(module) ? module : external_node_path_.posix.join(folder, module);
        const url = `file://${path.split("/").map(encodeURIComponent).join("/")}`;
        await files.write(script, moduleSource(url, list));
        const running = program.start({ line: `node ${(0,shell/* shellWord */.r)(script)}`, folder, environment });
        const until = clock.seconds() + module_routes_maxSeconds;
        while (running.ended() === undefined && clock.seconds() < until)
            await program.pause(0.05);
        await running.stop();
        const routes = parseRoutes(await files.read(list));
        if (routes !== undefined)
            return routes;
        throw new model/* Failure */.HR({
            code: "routes-unreadable",
            what: "No routes could be read from the module",
            where: `flag \`--routes-from ${module}\``,
            why: `It exports no Express, Fastify, Hono or NestJS app as \`default\`, \`app\` or \`createApp\`. ${running.output().trim().split("\n").slice(-6).join("\n")}`,
            fix: "export the app, without letting it listen.",
        });
    }
    finally {
        await scratch.remove();
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/start/started.js



const answerLimits = { seconds: 10, bytes: 2 * 1024 * 1024 };
function limitsWithin(seconds = answerLimits.seconds) {
    return { ...answerLimits, seconds: Math.max(0.1, Math.min(seconds, answerLimits.seconds)) };
}
const maxRoutesBytes = 16 * 1024 * 1024;
const shownPort = 3000;
async function startApp(ports, start) {
    if (start.url !== undefined)
        await refuseTaken(ports, start.url);
    const scratch = await ports.program.scratch();
    const app = new StartedApp(ports, start, scratch, await portOf(ports, start.url));
    try {
        await app.open();
        return app;
    }
    catch (error) {
        await app.stop();
        throw error;
    }
}
class StartedApp {
    origin = "";
    shownOrigin;
    #ports;
    #start;
    #scratch;
    #port;
    #running;
    constructor(ports, start, scratch, port) {
        this.#ports = ports;
        this.#start = start;
        this.#scratch = scratch;
        this.#port = port;
        this.shownOrigin = start.url?.origin ?? `http://127.0.0.1:${shownPort}`;
    }
    async open() {
        const preload = `${this.#scratch.folder}/preload.mjs`;
        await this.#ports.files.write(preload, preloadSource(this.#routesFile));
        const { NODE_OPTIONS } = this.#start.environment;
        this.#running = this.#run(preloading(preload, NODE_OPTIONS));
        try {
            await this.#untilAnswering(this.#running);
        }
        catch (error) {
            const old = /--import[^\n]*not allowed|bad option: --import/.test(this.#running.output());
            if (!old)
                throw error;
            this.#running = this.#run({});
            await this.#untilAnswering(this.#running);
        }
    }
    send(request, seconds) {
        return this.#ports.http.send(request, limitsWithin(seconds));
    }
    async ended() {
        for (let wait = 0; wait < 10 && this.#running?.ended() === undefined; wait += 1) {
            await this.#ports.program.pause(0.05);
        }
        return this.#running?.ended();
    }
    async restart() {
        await this.#running?.stop();
        try {
            await this.open();
            return true;
        }
        catch {
            return false;
        }
    }
    async routes() {
        const text = await this.#ports.files.read(this.#routesFile, { maxBytes: maxRoutesBytes });
        return parseRoutes(text);
    }
    async stop() {
        await this.#running?.stop();
        await this.#scratch.remove();
    }
    get #routesFile() {
        return `${this.#scratch.folder}/routes.json`;
    }
    #run(preloaded) {
        const { line, folder, environment } = this.#start;
        const told = { PORT: String(this.#port), HOST: "127.0.0.1" };
        return this.#ports.program.start({
            line,
            folder,
            environment: { ...told, ...environment, ...preloaded },
        });
    }
    async #untilAnswering(running) {
        const { clock, http, program } = this.#ports;
        const { url, seconds } = this.#start;
        const hosts = ["127.0.0.1", "[::1]"].map((host) => `http://${host}:${this.#port}`);
        const origins = url === undefined ? hosts : [url.origin];
        const until = clock.seconds() + seconds;
        while (clock.seconds() < until) {
            const ended = running.ended();
            if (ended !== undefined)
                throw notStarted(this.#start, running, `Before it answered, ${ended}.`);
            for (const origin of origins) {
                if (!(await answers(http, origin)))
                    continue;
                this.origin = origin;
                return;
            }
            await program.pause(0.1);
        }
        const where = origins[0] ?? "";
        throw notStarted(this.#start, running, `Nothing answered at ${where} within ${seconds} seconds.`);
    }
}
async function answers(http, origin) {
    const request = { method: "GET", url: `${origin}/`, headers: [] };
    return "status" in (await http.send(request, { ...answerLimits, seconds: 5 }));
}
async function portOf({ program }, url) {
    if (url === undefined)
        return program.freePort();
    return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}
async function refuseTaken({ http }, url) {
    if (!(await answers(http, url.origin)))
        return;
    throw new model/* Failure */.HR({
        code: "port-taken",
        what: "Something answers there before the app is started",
        where: url.origin,
        why: "The requests would go to that, and not to the app.",
        fix: "end it, or leave `--start` out to check what runs there.",
    });
}
function preloading(path, options = "") {
    const url = `file://${path.split("/").map(encodeURIComponent).join("/")}`;
    return { NODE_OPTIONS: `${options} --import=${url}`.trim() };
}
function notStarted({ line }, running, why) {
    const said = running.output().trim().split("\n").slice(-12).join("\n");
    return new model/* Failure */.HR({
        code: "app-not-started",
        what: "The app did not start",
        where: `\`${line}\``,
        why: `${why} ${said === "" ? "It printed nothing." : `It printed last:\n${said}\n`}`,
        fix: "let the app listen on the port in `PORT`, or say with `--url` where it listens; hand on what it needs with `--env`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/start/remote.js


async function remoteApp({ http }, url) {
    const origin = url?.origin ?? "";
    const answer = await http.send({ method: "GET", url: url?.href ?? "", headers: [] }, answerLimits);
    if ("why" in answer) {
        throw new model/* Failure */.HR({
            code: "app-silent",
            what: "The app does not answer",
            where: origin,
            why: `${answer.why}.`,
            fix: "start it first, or have it started with `--start`.",
        });
    }
    return {
        origin,
        shownOrigin: origin,
        send: (request, seconds) => http.send(request, limitsWithin(seconds)),
        ended: () => Promise.resolve(undefined),
        restart: () => Promise.resolve(false),
        routes: () => Promise.resolve(undefined),
        stop: () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/running.js










const defaults = { requests: 80, seconds: 120, startSeconds: 30 };
async function checkRunning(ports, api, inputs, folder) {
    const { start } = inputs;
    const url = inputs.url === undefined ? undefined : checkedUrl(inputs.url, inputs.allowRemote);
    const credentials = credentialsOf(ports.program, api.security, inputs.auth);
    const environment = environmentOf(ports.program, inputs.env);
    const seconds = inputs.startSeconds ?? defaults.startSeconds;
    ports.log.progress(start === undefined ? `Asking ${url?.origin ?? ""}` : `Starting ${start}`);
    const target = start === undefined
        ? await remoteApp(ports, url)
        : await startApp(ports, { line: start, folder, environment, url, seconds });
    try {
        const given = inputs.routesFrom === undefined
            ? undefined
            : await moduleRoutes(ports, folder, inputs.routesFrom, environment);
        const routes = given ?? (await target.routes());
        const until = ports.clock.seconds() + (inputs.budgetSeconds ?? defaults.seconds);
        const limits = {
            perOperation: inputs.requests ?? defaults.requests,
            secondsLeft: () => until - ports.clock.seconds(),
        };
        const path = url?.pathname.replace(/\/+$/, "") ?? "";
        const prefix = path === "" ? await findPrefix(api, target, routes, limits) : path;
        const session = new conform_session/* Session */.N(api, new pool/* Pool */.b(), target, prefix, credentials, limits);
        ports.log.progress(`Checking ${api.operations.length} operations`);
        const visits = await explore(session);
        return await outcome(session, visits, given ?? (await target.routes()) ?? routes);
    }
    finally {
        await target.stop();
    }
}

// EXTERNAL MODULE: ./build/engines/contract/compare/compare.js + 123 modules
var compare = __webpack_require__(44935);
// EXTERNAL MODULE: ./build/engines/contract/compare/context.js
var context = __webpack_require__(45364);
;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/open.js



const open_defaults = { requests: 80, seconds: 120, startSeconds: 30 };
async function open_open(ports, inputs, folder) {
    const url = inputs.url === undefined ? undefined : checkedUrl(inputs.url, inputs.allowRemote);
    const environment = environmentOf(ports.program, inputs.env);
    const seconds = inputs.startSeconds ?? open_defaults.startSeconds;
    ports.log.progress(`Starting ${inputs.start} in ${folder}`);
    const target = await startApp(ports, { line: inputs.start, folder, environment, url, seconds });
    const until = ports.clock.seconds() + (inputs.budgetSeconds ?? open_defaults.seconds) / 2;
    const limits = {
        perOperation: inputs.requests ?? open_defaults.requests,
        secondsLeft: () => until - ports.clock.seconds(),
    };
    return { target, limits, path: url?.pathname.replace(/\/+$/, "") ?? "" };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/record.js
function recording(target, log) {
    return {
        origin: target.origin,
        shownOrigin: target.shownOrigin,
        async send(request, seconds) {
            const answer = await target.send(request, seconds);
            if (!("why" in answer))
                log.push({ request, answer });
            return answer;
        },
        ended: () => target.ended(),
        restart: () => target.restart(),
        routes: () => target.routes(),
        stop: () => target.stop(),
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/shown.js
function createShown(target, credentials) {
    const hide = (text) => credentials.reduce((hidden, { value, variable }) => {
        if (variable === undefined || value === "")
            return hidden;
        const basic = Buffer.from(value).toString("base64");
        return hidden
            .replaceAll(`Basic ${basic}`, `Basic $${variable}`)
            .replaceAll(value, `$${variable}`);
    }, text);
    const request = ({ url, headers, body, ...rest }) => ({
        ...rest,
        url: hide(url.replace(target.origin, target.shownOrigin)),
        headers: headers.map(([name, value]) => [name, hide(value)]),
        ...(body === undefined ? {} : { body: hide(body) }),
    });
    return ({ request: sent, answer }) => ({
        request: request(sent),
        answer: {
            ...answer,
            body: hide(answer.body),
            headers: answer.headers.map(([name, value]) => [name, hide(value)]),
        },
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/witness.js
function saysGone({ rule }) {
    return rule === "path-removed" || rule === "operation-removed";
}
const besideValues = /\b(?:path|header|cookie) parameter\b|security|server/;
function sendable(finding, operation, accepted) {
    const text = finding.proof.evidence.find(({ name }) => name === "Request")?.text;
    if (finding.proof.kind !== "request" || text === undefined || accepted === undefined)
        return;
    if (besideValues.test(`${finding.rule} ${finding.text}`) || saysGone(finding))
        return;
    const { target, headers, body } = parse(text);
    const url = new URL(accepted.request.url);
    const query = target.indexOf("?");
    url.search = query < 0 ? "" : target.slice(query);
    const own = accepted.request.headers.filter(([name]) => !/^content-type$/i.test(name));
    const known = new Set(own.map(([name]) => name.toLowerCase()));
    const added = headers.filter(([name]) => !known.has(name.toLowerCase()) && !/^host$/i.test(name));
    return {
        finding,
        request: {
            method: operation.method,
            url: url.toString(),
            headers: [...own, ...added],
            ...(body === undefined ? {} : { body }),
        },
    };
}
function parse(text) {
    const end = text.indexOf("\n\n");
    const [first = "", ...lines] = (end < 0 ? text : text.slice(0, end)).split("\n");
    const headers = lines.map((line) => {
        const at = line.indexOf(": ");
        return [line.slice(0, at), line.slice(at + 2)];
    });
    return {
        target: first.split(" ")[1] ?? "",
        headers,
        body: end < 0 ? undefined : text.slice(end + 2),
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/base.js











async function askBase(ports, api, inputs, folder, findings) {
    const credentials = credentialsOf(ports.program, api.security, inputs.auth);
    const { target, limits, path } = await open_open(ports, inputs, folder);
    try {
        const routes = await target.routes();
        const prefix = path === "" ? await findPrefix(api, target, routes, limits) : path;
        const log = [];
        const app = recording(target, log);
        ports.log.progress(`Asking base of ${api.operations.length} operations`);
        await explore(new conform_session/* Session */.N(api, new pool/* Pool */.b(), app, prefix, credentials, limits));
        const match = createMatcher(api.operations);
        const operationOf = ({ request }) => {
            const { pathname } = new URL(request.url);
            if (!pathname.startsWith(prefix))
                return undefined;
            return match(request.method, pathname.slice(prefix.length))?.operation;
        };
        const sent = await sendWitnesses({ app, log, api, operationOf }, findings);
        return {
            log,
            prefix,
            operationOf,
            ...sent,
            credentials,
            show: createShown(target, credentials),
        };
    }
    finally {
        await target.stop();
    }
}
async function sendWitnesses({ app, log, api, operationOf }, findings) {
    const witnesses = new Map();
    const notChecked = [];
    const isThere = stillThere(log);
    for (const finding of findings) {
        const operation = api.operations.find((one) => (0,api_model/* title */.D)(one) === finding.operations[0]);
        if (operation === undefined)
            continue;
        const accepted = log.findLast((one) => one.answer.status < 400 && operationOf(one) === operation && isThere(one));
        const witness = sendable(finding, operation, accepted);
        if (witness === undefined)
            continue;
        const before = log.length;
        await app.send(witness.request);
        const answered = log[before];
        if (answered === undefined)
            continue;
        witnesses.set(answered, witness);
        if (answered.answer.status < 400)
            continue;
        const why = `Base's app answers ${answered.answer.status} to the request that shows it.`;
        notChecked.push({ what: finding.text, why });
    }
    return { witnesses, notChecked };
}
function stillThere(log) {
    const removed = log
        .filter(({ request, answer }) => request.method === "DELETE" && answer.status < 400)
        .map(({ request }) => `${new URL(request.url).pathname}/`);
    return ({ request }) => {
        const path = `${new URL(request.url).pathname}/`;
        return !removed.some((gone) => path.startsWith(gone));
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/translate.js


const longName = 8;
const namesThings = /id$|key$|token$|slug$|code$/i;
class Translation {
    #names = new Map();
    #standIns = new Map();
    #lost = new Set();
    #latest = new Map();
    learn(operation, base, head) {
        const before = leavesOf(base);
        const after = new Map(leavesOf(head).map(({ pointer, value }) => [pointer, value]));
        const refused = base.status < 400 && head.status >= 400;
        for (const { pointer, value } of before) {
            if (this.#names.has(value))
                continue;
            const place = `${operation} ${pointer}`;
            const twin = after.get(pointer);
            if (refused)
                this.#lose(value, this.#latest.get(place));
            else if (twin !== undefined) {
                this.#names.set(value, twin);
                this.#latest.set(place, twin);
            }
        }
    }
    apply(request) {
        const named = namesIn(request);
        const unknown = named.filter((name) => !this.#names.has(name));
        if (unknown.some((name) => this.#lost.has(name)))
            return undefined;
        const standsIn = unknown.some((name) => this.#standIns.has(name));
        if (standsIn && request.method !== "GET")
            return undefined;
        const url = new URL(request.url);
        url.pathname = segmentsOf(url)
            .map((segment) => encodeURIComponent(this.#named(segment)))
            .join("/");
        for (const [name, value] of [...url.searchParams]) {
            if (this.#named(value) !== value)
                url.searchParams.set(name, this.#named(value));
        }
        const { body } = request;
        const text = url.toString();
        return { ...request, url: text, ...(body === undefined ? {} : { body: this.#inBody(body) }) };
    }
    #lose(value, standIn) {
        if (standIn === undefined)
            this.#lost.add(value);
        else
            this.#standIns.set(value, standIn);
    }
    #named(text) {
        return this.#names.get(text) ?? this.#standIns.get(text) ?? text;
    }
    #inBody(body) {
        const value = parsed(body);
        return value === undefined ? body : JSON.stringify(this.#inValue(value, ""));
    }
    #inValue(value, key) {
        if (Array.isArray(value))
            return value.map((item) => this.#inValue(item, key));
        if ((0,contract_json/* isRecord */.u4)(value)) {
            const members = Object.entries(value);
            return Object.fromEntries(members.map(([name, one]) => [name, this.#inValue(one, name)]));
        }
        if (!isNameOf(key, value))
            return value;
        const named = this.#named(String(value));
        return typeof value === "number" ? Number(named) : named;
    }
}
function namesIn({ url, body }) {
    const { searchParams } = new URL(url);
    const found = [...segmentsOf(new URL(url)), ...searchParams.values()];
    const search = (value, key) => {
        if (Array.isArray(value))
            for (const item of value)
                search(item, key);
        else if ((0,contract_json/* isRecord */.u4)(value))
            for (const [name, one] of Object.entries(value))
                search(one, name);
        else if (isNameOf(key, value))
            found.push(String(value));
    };
    if (body !== undefined)
        search(parsed(body), "");
    return found;
}
function isNameOf(key, value) {
    if (typeof value === "number")
        return namesThings.test(key);
    return typeof value === "string" && (value.length >= longName || namesThings.test(key));
}
function leavesOf(answer) {
    const found = [];
    const search = (value, key, pointer) => {
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                search(item, key, `${pointer}/${index}`);
        }
        else if ((0,contract_json/* isRecord */.u4)(value)) {
            for (const [name, one] of Object.entries(value))
                search(one, name, `${pointer}/${name}`);
        }
        else if (isNameOf(key, value))
            found.push({ pointer, value: String(value) });
    };
    search((0,conform_exchange/* jsonOf */.o_)(answer)?.value, "", "");
    return found;
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function segmentsOf({ pathname }) {
    return pathname.split("/").map((segment) => {
        try {
            return decodeURIComponent(segment);
        }
        catch {
            return segment;
        }
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/head.js





async function askHead(ports, api, inputs, folder, base) {
    const { target, limits } = await open_open(ports, inputs, folder);
    try {
        ports.log.progress(`Sending ${base.log.length} requests to head`);
        return await replay(target, limits, api, base);
    }
    finally {
        await target.stop();
    }
}
async function replay(target, limits, api, base) {
    const show = createShown(target, base.credentials);
    const names = new Translation();
    const find = createMatcher(api.operations);
    const earlier = [];
    const replayed = [];
    const tried = [];
    for (const [index, one] of base.log.entries()) {
        if (limits.secondsLeft() <= 0) {
            const what = `${base.log.length - index} of ${base.log.length} requests`;
            const why = "The time for head's app was up.";
            return { replayed, tried, notChecked: [{ what, why }] };
        }
        const operation = base.operationOf(one);
        const request = names.apply({ ...one.request, url: at(target, one.request.url) });
        if (operation === undefined || request === undefined)
            continue;
        const answer = await head_answerOf(target, request, limits);
        if (answer === undefined)
            continue;
        names.learn((0,api_model/* title */.D)(operation), one.answer, answer);
        const shown = show({ request, answer });
        const sources = sourcesOf(operation, request, earlier);
        earlier.push({ operation, ...shown, sources });
        const later = find(request.method, new URL(request.url).pathname.slice(base.prefix.length));
        const pair = { operation, later, base: base.show(one), head: shown, sources };
        const witness = base.witnesses.get(one);
        if (witness === undefined)
            replayed.push(pair);
        else
            tried.push({ sendable: witness, replayed: pair });
    }
    return { replayed, tried, notChecked: [] };
}
async function head_answerOf(target, request, limits) {
    const answer = await target.send(request, limits.secondsLeft());
    if (!("why" in answer))
        return answer;
    const ended = await target.ended();
    if (ended === undefined)
        return undefined;
    await target.restart();
    return { status: 502, headers: [], body: `The app ended: ${ended}`, truncated: false };
}
function sourcesOf(operation, request, earlier) {
    const template = new Set(operation.path.split("/"));
    const segments = new URL(request.url).pathname.split("/");
    return segments
        .filter((segment) => segment !== "" && !template.has(segment))
        .flatMap((name) => {
        const naming = earlier.filter(({ answer }) => answer.status < 400 && answer.body.includes(name));
        const made = naming.find((one) => one.request.method !== "GET") ?? naming[0];
        return made === undefined ? [] : [made];
    });
}
function at({ origin }, url) {
    const { pathname, search } = new URL(url);
    return origin + pathname + search;
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/described.js






const ofAccess = /security|server/;
function described_isDescribed(head, findings, { rule, replayed }) {
    const { later } = replayed;
    if (later === undefined)
        return true;
    const { request, answer } = replayed.head;
    const exchange = { operation: later.operation, request, answer, sources: [] };
    const response = (0,documented/* responseFor */.ts)(exchange);
    switch (rule) {
        case "newly-refused":
            return refusalOf(head, later, request) !== undefined || isOfAccess(findings, replayed);
        case "answered-otherwise":
            return response !== undefined && ![...(0,response_body/* responseBody */.c)(head, exchange)].some(conform_drift/* isDrift */._);
        case "other-content-type": {
            const type = (0,conform_exchange/* headerOf */.rR)(answer, "content-type") ?? "";
            return response !== undefined && (0,documented/* mediaNamed */.Sy)(response.content, type) !== undefined;
        }
        case "newly-failing":
            return false;
    }
}
function isOfAccess(findings, { operation }) {
    const name = (0,api_model/* title */.D)(operation);
    return findings.some((one) => ofAccess.test(one.rule) && one.operations.includes(name));
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/differences.js





function differenceOf(api, replayed) {
    const { operation, base, head } = replayed;
    const [before, after] = [base.answer.status, head.answer.status];
    const name = `\`${(0,api_model/* title */.D)(operation)}\``;
    const changed = `${before} to ${after}`;
    if (before < 500 && after >= 500) {
        const what = `${name} fails with ${after} where it answered ${before}`;
        return { rule: "newly-failing", subject: changed, what, replayed };
    }
    if (before >= 400)
        return undefined;
    if (after >= 400) {
        const what = `${name} refuses with ${after} what it answered with ${before}`;
        return { rule: "newly-refused", subject: changed, what, replayed };
    }
    const [type, newType] = [typeOf(base), typeOf(head)];
    if (type !== newType) {
        const what = `${name} answers with ${newType || "no type"}, and did with ${type || "none"}`;
        return { rule: "other-content-type", subject: `${type} to ${newType}`, what, replayed };
    }
    return otherBody(api, replayed);
}
function typeOf({ answer }) {
    return answer.body === "" ? "" : (0,api_media/* essence */.Pf)((0,conform_exchange/* headerOf */.rR)(answer, "content-type") ?? "");
}
function otherBody(api, replayed) {
    const { operation, base, head } = replayed;
    const refused = ({ request, answer }) => {
        const exchange = { operation, request, answer, sources: [] };
        return [...(0,response_body/* responseBody */.c)(api, exchange)].find(conform_drift/* isDrift */._);
    };
    const drift = refused(head);
    if (drift === undefined || refused(base) !== undefined)
        return undefined;
    const what = `\`${(0,api_model/* title */.D)(operation)}\` answers as base's description does not allow: ${drift.observed}`;
    return { rule: "answered-otherwise", subject: drift.subject, what, replayed };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/verdicts.js





function verdicts(side, replayed, tried) {
    const seen = new Map();
    for (const one of [...replayed, ...tried.map((each) => each.replayed)]) {
        const difference = differenceOf(side.base, one);
        if (difference === undefined || described_isDescribed(side.head, side.findings, difference))
            continue;
        const drift = verdicts_undescribed(side.head, difference);
        const key = JSON.stringify([drift.rule, drift.operation]);
        if (!seen.has(key))
            seen.set(key, drift);
    }
    const only = [...gone(side, replayed), ...tried.flatMap((one) => describedOnly(side, one))];
    return { drifts: [...seen.values(), ...only], notes: [...seenInBoth(tried)] };
}
function verdicts_undescribed(head, { rule, subject, what, replayed }) {
    return {
        rule: `undescribed-${rule}`,
        severity: "error",
        operation: (0,api_model/* title */.D)(replayed.operation),
        subject,
        text: `${what}; the descriptions tell of no break`,
        observed: `head answers ${replayed.head.answer.status}`,
        expected: `${replayed.base.answer.status} as base answers, or a description that says otherwise`,
        spot: spotIn(head, (0,api_model/* title */.D)(replayed.operation)),
        ...shown(replayed),
    };
}
function describedOnly({ head }, { sendable: { finding }, replayed }) {
    const [before, after] = [replayed.base.answer.status, replayed.head.answer.status];
    if (before >= 400 || after >= 400 || replayed.later === undefined)
        return [];
    if (refusalOf(head, replayed.later, replayed.head.request) === undefined)
        return [];
    return [stillDone(head, finding, replayed, "and the app still takes it")];
}
function gone({ head, findings }, replayed) {
    return findings.filter(saysGone).flatMap((finding) => {
        const alive = replayed.find(({ operation, base, head: now }) => finding.operations.includes((0,api_model/* title */.D)(operation)) &&
            base.answer.status < 400 &&
            now.answer.status < 400);
        return alive === undefined ? [] : [stillDone(head, finding, alive, "and the app still has it")];
    });
}
function stillDone(head, finding, replayed, still) {
    return {
        rule: "described-break-not-made",
        severity: "warning",
        operation: (0,api_model/* title */.D)(replayed.operation),
        subject: `${finding.rule} ${finding.subject}`,
        text: `${finding.text}, says the description, ${still}`,
        observed: `head answers ${replayed.head.answer.status}, as base does with ${replayed.base.answer.status}`,
        expected: "a refusal, or a description that allows it",
        spot: spotIn(head, (0,api_model/* title */.D)(replayed.operation)),
        ...shown(replayed),
    };
}
function shown({ base, head, sources }) {
    return {
        request: head.request,
        answer: head.answer,
        sources,
        other: { name: "the same, to base", ...base },
    };
}
function spotIn({ operations }, name) {
    return (operations.find((operation) => (0,api_model/* title */.D)(operation) === name) ?? { uri: "", pointer: "/paths" });
}
function* seenInBoth(tried) {
    const texts = tried
        .filter(({ replayed: { base, head } }) => base.answer.status < 400 && head.answer.status >= 400)
        .map(({ sendable: { finding } }) => finding.text);
    if (texts.length === 0)
        return;
    const listed = texts.slice(0, 5).join("; ");
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
    yield { kind: "remark", text: `Described, and seen in the running apps: ${listed}${more}` };
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/replay/index.js






async function checkReplay(ports, apis, inputs, folders) {
    const today = ports.clock.now().toISOString().slice(0, 10);
    const { outcomes } = (0,compare/* compare */.U)(apis.base.description, apis.head.description, today);
    const findings = outcomes.filter(context/* isFinding */.Z).filter(({ severity }) => severity !== "note");
    const base = await askBase(ports, apis.base, inputs, folders.base, findings);
    const head = await askHead(ports, apis.head, inputs, folders.head, base);
    const { drifts, notes } = verdicts({ ...apis, findings }, head.replayed, head.tried);
    const reached = compared(head);
    return {
        drifts,
        notes,
        notChecked: [...base.notChecked, ...head.notChecked, ...replay_unreached(apis.base, reached)],
        operations: apis.base.operations.length,
        reached: reached.size,
        requests: head.replayed.length + head.tried.length,
    };
}
function compared({ replayed, tried }) {
    const all = [...replayed, ...tried.map((one) => one.replayed)];
    return new Set(all.filter(({ base }) => base.answer.status < 400).map(({ operation }) => (0,api_model/* title */.D)(operation)));
}
function replay_unreached(api, reached) {
    return api.operations
        .filter((operation) => !reached.has((0,api_model/* title */.D)(operation)))
        .map((operation) => ({
        what: `\`${(0,api_model/* title */.D)(operation)}\``,
        why: "Base's app gave no success of it that head's could be asked for.",
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/contract/conform/wire/text.js

const maxBody = 4_000;
function curlLine(request, variables) {
    const { method, url, headers, body } = request;
    const word = (text) => quote(text, variables);
    const words = ["curl", "-i"];
    if (method === "HEAD")
        words.push("--head");
    else if (method !== "GET" || body !== undefined)
        words.push("-X", method);
    words.push(word(url));
    for (const [name, value] of headers) {
        const basic = /^Basic \$(\w+)$/.exec(value);
        if (name === "Authorization" && basic !== null)
            words.push("-u", `"$${basic[1] ?? ""}"`);
        else
            words.push("-H", word(`${name}: ${value}`));
    }
    if (body !== undefined)
        words.push("--data-binary", (0,shell/* shellWord */.r)(body));
    return words.join(" ");
}
function requestText({ method, url, headers, body }) {
    const { host, pathname, search } = new URL(url);
    const lines = [`${method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`];
    return message([...lines, ...headers.map((pair) => pair.join(": "))], body ?? "");
}
function answerText({ status, headers, body }) {
    const shown = headers.filter(([name]) => !uninteresting.has(name.toLowerCase()));
    return message([`HTTP/1.1 ${status}`, ...shown.map((pair) => pair.join(": "))], body);
}
const uninteresting = new Set(["date", "connection", "keep-alive", "etag", "x-powered-by"]);
function message(lines, body) {
    const head = lines.map((line) => line.replace(/[\r\n]+/g, " ")).join("\n");
    const cut = body.length > maxBody ? `${body.slice(0, maxBody)}…` : body;
    return cut === "" ? head : `${head}\n\n${cut}`;
}
function quote(text, variables) {
    const found = variables.find((name) => text.includes(`$${name}`));
    if (found === undefined)
        return (0,shell/* shellWord */.r)(text);
    const [before = "", ...after] = text.split(`$${found}`);
    const rest = after.join(`$${found}`);
    return [before, rest].map((part) => (part === "" ? "" : (0,shell/* shellWord */.r)(part))).join(`"$${found}"`);
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/report.js




const maxSources = 8;
function toReport(inputs, api, results, spend, startedAt) {
    const all = results.drifts.map((drift) => toClaim(inputs, api, drift));
    const claims = all.filter(({ id }) => inputs.claim === undefined || id === inputs.claim);
    return {
        schemaVersion: 1,
        engine: "contract",
        verdict: (0,model/* judge */.S4)(claims, inputs.failOn),
        failOn: inputs.failOn,
        headline: headlineOf(inputs, claims, results),
        claims,
        metrics: [
            { name: "drifts", value: claims.length, unit: "", direction: "lower" },
            {
                name: "operations reached",
                value: results.reached,
                unit: "operations",
                direction: "higher",
            },
            {
                name: "operations described",
                value: results.operations,
                unit: "operations",
                direction: "higher",
            },
            { name: "exchanges", value: results.requests, unit: "", direction: "higher" },
        ],
        notes: results.notes,
        notChecked: results.notChecked,
        proposals: [],
        spend,
        base: inputs.base ?? inputs.spec,
        head: inputs.start ?? inputs.url ?? inputs.har.join(", "),
        startedAt: startedAt.toISOString(),
    };
}
function headlineOf({ base }, claims, { reached, operations }) {
    const where = `${reached} of ${(0,model/* count */.U9)(operations, "operation")} reached`;
    if (base !== undefined) {
        return claims.length === 0
            ? `Base and head answer alike, or as the descriptions tell, ${where}`
            : `${(0,model/* count */.U9)(claims.length, "difference")} between what the apps do and what the descriptions tell, ${where}`;
    }
    return claims.length === 0
        ? `No difference to the description found, ${where}`
        : `${(0,model/* count */.U9)(claims.length, "difference")} to the description, ${where}`;
}
function toClaim(inputs, api, drift) {
    const { rule, severity, text, spot, observed, expected } = drift;
    const id = claimId(drift);
    return {
        id,
        rule,
        severity,
        text,
        where: api.description.place(spot),
        proof: {
            kind: "request",
            command: commandFor(inputs, id),
            observed,
            expected,
            evidence: evidenceOf(inputs, drift),
        },
    };
}
function claimId({ rule, operation, subject }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(["conform", rule, operation, subject]));
    return `c-${hash.digest("hex").slice(0, 8)}`;
}
function evidenceOf({ start, url, auth, har }, drift) {
    const variables = auth.map((line) => line.split("=", 2)[1] ?? "");
    const { request, answer, sources, other } = drift;
    const where = start === undefined || url !== undefined ? "" : ", with the app started on port 3000";
    const before = leadUp(sources).map((source) => curlLine(source.request, variables));
    return [
        { name: `curl${where}`, language: "shell", text: curlLine(request, variables) },
        ...(before.length === 0
            ? []
            : [
                {
                    name: "requests that its values come from",
                    language: "shell",
                    text: before.join("\n"),
                },
            ]),
        {
            name: har.length > 0 ? "recorded request" : "request",
            language: "http",
            text: requestText(request),
        },
        { name: "answer", language: "http", text: answerText(answer) },
        ...(other === undefined
            ? []
            : [
                {
                    name: other.name,
                    language: "http",
                    text: `${requestText(other.request).split("\n")[0] ?? ""}\n\n${answerText(other.answer)}`,
                },
            ]),
    ];
}
function leadUp(sources) {
    const found = new Set();
    const add = (source) => {
        if (found.has(source) || found.size >= maxSources)
            return;
        for (const earlier of source.sources)
            add(earlier);
        found.add(source);
    };
    for (const source of sources)
        add(source);
    return [...found];
}
function commandFor(inputs, id) {
    const { spec, start, url, har, routesFrom, auth, env, requests } = inputs;
    const flag = (name, value) => value === undefined ? [] : [`--${name}`, value];
    const words = [
        ...["lamplighter", "contract", "conform", "--spec", spec],
        ...flag("base", inputs.base),
        ...flag("start", start),
        ...flag("url", url),
        ...har.flatMap((one) => flag("har", one)),
        ...flag("routes-from", routesFrom),
        ...auth.flatMap((one) => flag("auth", one)),
        ...env.flatMap((one) => flag("env", one.split("=", 1)[0])),
        ...flag("requests", requests === undefined ? undefined : String(requests)),
        ...(inputs.allowRemote ? ["--allow-remote"] : []),
        ...["--claim", id],
    ];
    return words.map(shell/* shellWord */.r).join(" ");
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/index.js










async function runConform(ports, inputs, folder) {
    const { clock } = ports;
    const startedAt = clock.now();
    const spent = (0,build_ports/* startMeter */.oH)(clock);
    refuseUnclear(inputs);
    const api = await apiAt(ports, inputs.spec);
    const results = await check(ports, api, inputs, folder);
    return toReport(inputs, api, results, spent(), startedAt);
}
async function apiAt({ files }, path) {
    return (0,api/* readApi */.n)(await (0,load/* load */.H)((0,reader/* fileReader */.q2)(files, path), path));
}
async function check(ports, api, inputs, folder) {
    const { base, har, spec, start } = inputs;
    if (har.length > 0)
        return checkTraffic(ports, api, inputs);
    if (base === undefined)
        return checkRunning(ports, api, inputs, folder);
    if (start === undefined)
        throw withoutStart();
    const apis = { base: await apiAt(ports, external_node_path_.posix.join(base, spec)), head: api };
    const folders = { base: external_node_path_.posix.resolve(folder, base), head: folder };
    return checkReplay(ports, apis, { ...inputs, start }, folders);
}
function withoutStart() {
    return new model/* Failure */.HR({
        code: "input-missing",
        what: "Base and head cannot be compared",
        where: "flag `--start`",
        why: "`--base` asks for both apps, and nothing says how they are started.",
        fix: "say it: `--start 'node server.js'`.",
    });
}
function refuseUnclear({ start, url, har }) {
    if (start !== undefined || url !== undefined || har.length > 0)
        return;
    throw new model/* Failure */.HR({
        code: "input-missing",
        what: "There is nothing to hold against the description",
        where: "flags `--start`, `--url` and `--har`",
        why: "None of them is given.",
        fix: "say how the app is started: `--start 'node server.js'`.",
    });
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var build_inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/report/index.js + 34 modules
var build_report = __webpack_require__(93854);
// EXTERNAL MODULE: ./build/commands/operands.js
var commands_operands = __webpack_require__(96481);
;// CONCATENATED MODULE: ./build/commands/contract-conform.js










const contractConform = {
    inputs: build_inputs/* contractConformInputs */.wY,
    operands: "",
    examples: [
        "lamplighter contract conform --spec openapi.yaml --start 'node server.js'",
        "lamplighter contract conform --spec openapi.yaml --url http://127.0.0.1:3000 --auth bearerAuth=API_TOKEN",
        "lamplighter contract conform --spec openapi.yaml --har traffic.har",
    ],
    run: async (flags, operands, terminal) => {
        const { reportPath, ...inputs } = (0,build_inputs/* readInputs */.Ko)(build_inputs/* contractConformInputs */.wY, [flags]);
        (0,commands_operands/* refuseOperands */.R)("contract conform", operands, "--spec FILE --start COMMAND");
        const ports = {
            files: node_files/* nodeFiles */.k,
            http: node_http/* nodeHttp */.L,
            program: node_program/* nodeProgram */.z,
            clock: node_clock/* nodeClock */.$,
            log: stderr_log/* stderrLog */.b,
        };
        const report = await runConform(ports, inputs, terminal.folder);
        const json = (0,build_report/* renderJson */.hF)([report]);
        if (reportPath !== undefined)
            await node_files/* nodeFiles */.k.write(reportPath, json);
        terminal.print(terminal.json ? json : (0,build_report/* renderTerminal */.bF)([report], { ...terminal, self: "lamplighter" }));
        return (0,model/* exitStatus */.$u)(report.verdict);
    },
};


/***/ })

};
