export const id = 7913;
export const ids = [7913];
export const modules = {

/***/ 74305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkBody)
});

// EXTERNAL MODULE: ./build/engines/contract/api/media.js
var media = __webpack_require__(72316);
// EXTERNAL MODULE: ./build/engines/contract/mock/problem.js
var problem = __webpack_require__(48353);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/coerce.js
var coerce = __webpack_require__(39684);
// EXTERNAL MODULE: ./build/engines/contract/mock/request.js
var request = __webpack_require__(34335);
// EXTERNAL MODULE: ./build/engines/contract/mock/check/raw.js
var raw = __webpack_require__(32547);
;// CONCATENATED MODULE: ./build/engines/contract/mock/check/forms.js


function readForm(text) {
    const pairs = text
        .split("&")
        .filter((pair) => pair !== "")
        .map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [(0,request/* decodeQuery */.PH)(name), (0,request/* decodeQuery */.PH)(value.join("="))];
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
    return (0,raw/* recordOf */.zv)([...lists].map(([name, values]) => {
        const [only] = values;
        return [name, values.length === 1 && only !== undefined ? only : values];
    }));
}

// EXTERNAL MODULE: ./build/engines/contract/mock/check/wrong.js
var check_wrong = __webpack_require__(49012);
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
    return readBody(checker, schemas, type ?? "", body);
}
function described(content, type) {
    const wanted = (0,media/* essence */.Pf)(type);
    const exact = content.find(({ name }) => (0,media/* essence */.Pf)(name) === wanted);
    const range = `${wanted.split("/")[0] ?? ""}/*`;
    return (exact ??
        content.find(({ name }) => (0,media/* essence */.Pf)(name) === range) ??
        content.find(({ name }) => (0,media/* essence */.Pf)(name) === "*/*"));
}
function readBody({ lifted, judge }, schemas, type, body) {
    const name = (0,media/* essence */.Pf)(type);
    const reader = { resolve: (schema) => lifted.target(schema), judge };
    let value;
    try {
        if (/[/+]json$/.test(name))
            value = JSON.parse(textOf(body));
        else if (name === "application/x-www-form-urlencoded") {
            value = (0,coerce/* coerce */.a)(reader, schemas, readForm(textOf(body)));
        }
        else if (name === "multipart/form-data") {
            value = (0,coerce/* coerce */.a)(reader, schemas, readMultipart(body, type));
        }
        else if (name.startsWith("text/") && name !== "text/xml")
            value = textOf(body);
        else
            return fine;
    }
    catch (error) {
        const detail = `is not ${name}: ${error instanceof Error ? error.message : String(error)}`;
        return { wrong: [{ in: "body", detail }], unreadable: true };
    }
    const verdict = judge.check(schemas, value);
    const wrong = verdict.kind === "refused" ? (0,check_wrong/* wrongValue */.N)({ in: "body" }, verdict) : [];
    return { wrong, unreadable: false, value };
}
function textOf(body) {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
}
function tooLarge() {
    return new problem/* Refusal */.P_({
        status: 413,
        code: "body-too-large",
        detail: "The mock does not read a body of this size.",
    });
}
function unsupported(type, content) {
    const names = content.map(({ name }) => name).join(", ");
    return new problem/* Refusal */.P_({
        status: 415,
        code: "media-type-unsupported",
        detail: `${type === undefined ? "The body has no `Content-Type`" : `\`${type}\` is not described`}; described: ${names}.`,
        headers: [["Accept", names]],
        errors: [{ in: "header", name: "Content-Type", detail: `use one of: ${names}` }],
    });
}


/***/ }),

/***/ 39684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBySchema),
/* harmony export */   a: () => (/* binding */ coerce)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35553);
/* harmony import */ var _schema_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46959);
/* harmony import */ var _schema_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89483);



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
        return raw.map((item, index) => coerce(reader, conjunctions.flatMap((one) => (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_1__/* .itemSchemas */ .uT)(one, index)), item, depth + 1));
    }
    const record = {};
    for (const [name, member] of Object.entries(raw)) {
        const inner = conjunctions.flatMap((one) => (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_1__/* .propertySchemas */ .M3)(one, name));
        (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(record, name, coerce(reader, inner, member, depth + 1));
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
    const conjunction = (0,_schema_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(resolve, schemas);
    const members = depth > maxChoices ? [] : conjunction.choices.flatMap((choice) => choice.members);
    const inner = members.map((member) => (0,_schema_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(resolve, [member]));
    return [conjunction, ...inner];
}
function typesIn(resolve, schemas, depth = 0) {
    const conjunction = (0,_schema_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(resolve, schemas);
    const own = (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_1__/* .typesOf */ .pl)(conjunction);
    if (depth > maxChoices)
        return own;
    return conjunction.choices.reduce((types, { members }) => {
        const offered = new Set(members.flatMap((one) => [...typesIn(resolve, [one], depth + 1)]));
        return new Set([...types].filter((type) => offered.has(type)));
    }, new Set(own));
}


/***/ }),

/***/ 26309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkParameters)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _schema_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46959);
/* harmony import */ var _schema_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89483);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34335);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85853);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39684);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32547);
/* harmony import */ var _wrong_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49012);








const reserved = new Set(["accept", "content-type", "authorization"]);
function checkParameters(checker, operation, request, path) {
    return operation.parameters.flatMap((parameter) => {
        if (parameter.in === "header" && reserved.has(parameter.name.toLowerCase()))
            return [];
        const { lifted, judge } = checker;
        const schemas = parameter.schema === undefined ? [] : [lifted.schemaAt(parameter.schema)];
        const readings = read(checker, parameter, schemas, request, path);
        if (readings === undefined)
            return parameter.required ? [missing(parameter)] : [];
        if (readings === empty)
            return [];
        const resolve = (schema) => lifted.target(schema);
        const { verdict } = (0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .readBySchema */ .R)({ resolve, judge }, schemas, readings);
        return verdict.kind === "refused" ? (0,_wrong_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .N)(parameter, verdict) : [];
    });
}
const empty = {};
function read({ description, lifted }, parameter, schemas, request, path) {
    const { name } = parameter;
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .valueOf */ .R)(description, parameter);
    const { style, explode } = styleOf(parameter, source);
    if (parameter.in === "query") {
        const allowsEmpty = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(source, "allowEmptyValue") === true;
        const given = request.query.filter(([one]) => one === name).map(([, value]) => value);
        if (allowsEmpty && given.length > 0 && given.every((value) => value === ""))
            return empty;
        if (parameter.mediaType !== undefined)
            return document(given[0], _request_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeQuery */ .PH);
        if (style === "deepObject")
            return deep(request, name, given);
        const members = explode ? spread(lifted, schemas, request) : undefined;
        return fromQuery(given, style, explode, members);
    }
    const text = textOf(parameter, request, path);
    if (text === undefined)
        return undefined;
    if (parameter.mediaType !== undefined)
        return document(text, _request_js__WEBPACK_IMPORTED_MODULE_7__/* .decode */ .D4);
    if (style === "label" || style === "matrix")
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .readPathForm */ .MV)(text, name, style, explode);
    const plain = parameter.in === "header" ? encodeURI(text) : text;
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .readJoined */ .s1)(plain, "simple", explode);
}
function textOf(parameter, request, path) {
    if (parameter.in === "path")
        return path.get(parameter.name);
    if (parameter.in === "cookie")
        return request.cookies.get(parameter.name);
    return request.header(parameter.name.toLowerCase());
}
function styleOf(parameter, source) {
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(source, "style");
    const usual = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
    const style = typeof written === "string" ? written : usual;
    const exploded = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(source, "explode");
    return { style, explode: typeof exploded === "boolean" ? exploded : style === "form" };
}
function fromQuery(given, style, explode, members) {
    const [first] = given;
    if (first === undefined)
        return members;
    if (!explode)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .readJoined */ .s1)(first, style, false);
    const list = given.map(_request_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeQuery */ .PH);
    return { ...(given.length === 1 ? { text: (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeQuery */ .PH)(first) } : {}), list };
}
function deep(request, name, given) {
    const record = (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeepObject */ .OY)(request.query, name);
    if (record !== undefined)
        return { record };
    return given[0] === undefined ? undefined : { text: (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeQuery */ .PH)(given[0]) };
}
function spread(lifted, schemas, request) {
    const names = (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_1__/* .documented */ .fp)((0,_schema_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)((schema) => lifted.target(schema), schemas));
    const members = request.query.filter(([name]) => names.has(name));
    if (members.length === 0)
        return undefined;
    return { record: (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(members.map(([name, value]) => [name, (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeQuery */ .PH)(value)])) };
}
function document(text, unescape) {
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


/***/ }),

/***/ 32547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ readPathForm),
/* harmony export */   OY: () => (/* binding */ readDeepObject),
/* harmony export */   s1: () => (/* binding */ readJoined),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34335);

function recordOf(entries) {
    return Object.fromEntries(entries);
}
const separators = {
    spaceDelimited: /\+|%20| /,
    pipeDelimited: /\||%7C/i,
};
function readJoined(text, style, explode) {
    const unescape = style === "simple" ? _request_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4 : _request_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeQuery */ .PH;
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
            ? [(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(pair), ""]
            : [(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(pair.slice(0, equals)), (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(pair.slice(equals + 1))];
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
            plant(root, path, (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeQuery */ .PH)(value));
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


/***/ }),

/***/ 74363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkSecurity)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48353);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85853);



function checkSecurity(description, operation, request) {
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .R)(description, operation), "security");
    const requirements = written ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(description.root.value, "security");
    if (!Array.isArray(requirements) || requirements.length === 0)
        return;
    const alternatives = requirements
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)
        .map((requirement) => Object.keys(requirement).map((name) => credential(description, name, request)));
    if (alternatives.some((all) => all.every(({ given }) => given)))
        return;
    const wanted = alternatives.map((all) => all.map(({ text }) => text).join(" and "));
    const challenges = alternatives.flat().flatMap(({ challenge }) => challenge ?? []);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
        status: 401,
        code: "credentials-missing",
        detail: `The request needs ${[...new Set(wanted)].join(", or ")}.`,
        headers: [...new Set(challenges)].map((challenge) => ["WWW-Authenticate", challenge]),
    });
}
function credential(description, name, request) {
    const scheme = description.child(description.root, "components", "securitySchemes", name)?.value;
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(scheme, "type");
    if (type === "apiKey")
        return apiKey((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(scheme, "in"), String((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(scheme, "name")), request);
    if (type === "http")
        return http(String((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(scheme, "scheme")), request);
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


/***/ }),

/***/ 49012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ wrongValue)
/* harmony export */ });
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


/***/ }),

/***/ 48353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Zw: () => (/* binding */ problemOf)
/* harmony export */ });
class Refusal extends Error {
    facts;
    constructor(facts) {
        super(facts.detail);
        this.facts = facts;
    }
}
function problemOf({ status, code, detail, errors }) {
    return {
        type: "about:blank",
        title: phrases[status] ?? "Error",
        status,
        detail,
        code,
        ...(errors === undefined ? {} : { errors }),
    };
}
const phrases = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    409: "Conflict",
    410: "Gone",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
};


/***/ }),

/***/ 34335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   PH: () => (/* binding */ decodeQuery),
/* harmony export */   "in": () => (/* binding */ readRequest)
/* harmony export */ });
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
        query: pairs(search, "&").map(([name, value]) => [decodeQuery(name), value]),
        header,
        cookies: new Map(pairs(header("cookie") ?? "", ";")),
        body,
    };
}
function pairs(text, separator) {
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


/***/ }),

/***/ 79108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ segmentsOf),
/* harmony export */   a: () => (/* binding */ valuesIn)
/* harmony export */ });
function segmentsOf(template) {
    return splitOutsideBraces(template).map((text) => {
        const literals = [];
        const names = [];
        let from = 0;
        for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
            literals.push(text.slice(from, match.index));
            names.push(match[1] ?? "");
            from = match.index + match[0].length;
        }
        return { literals: [...literals, text.slice(from)], names };
    });
}
function splitOutsideBraces(template) {
    const parts = [];
    let inside = false;
    let from = template.startsWith("/") ? 1 : 0;
    for (let at = from; at < template.length; at += 1) {
        const char = template[at];
        if (char === "{")
            inside = true;
        else if (char === "}")
            inside = false;
        else if (char === "/" && !inside) {
            parts.push(template.slice(from, at));
            from = at + 1;
        }
    }
    return [...parts, template.slice(from)];
}
function valuesIn(literals, text) {
    const [first = "", ...others] = literals;
    if (!text.startsWith(first))
        return undefined;
    const values = [];
    let from = first.length;
    for (const [index, literal] of others.entries()) {
        const last = index === others.length - 1;
        const end = last ? text.length - literal.length : text.indexOf(literal, from + 1);
        if (end < from + 1 || !text.startsWith(literal, end))
            return undefined;
        values.push(text.slice(from, end));
        from = end + literal.length;
    }
    return from === text.length ? values : undefined;
}


/***/ }),

/***/ 73403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TQ: () => (/* binding */ allowed),
  xG: () => (/* binding */ operationFor),
  Fj: () => (/* binding */ readRoutes),
  BX: () => (/* binding */ wrongMethod)
});

// EXTERNAL MODULE: ./build/engines/contract/api/read.js + 3 modules
var read = __webpack_require__(55458);
// EXTERNAL MODULE: ./build/engines/contract/mock/problem.js
var problem = __webpack_require__(48353);
// EXTERNAL MODULE: ./build/engines/contract/mock/request.js
var request = __webpack_require__(34335);
// EXTERNAL MODULE: ./build/engines/contract/mock/route/template.js
var route_template = __webpack_require__(79108);
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
        const key = (0,request/* decode */.D4)(literals.join(""));
        let next = node.literals.get(key);
        if (next === undefined)
            node.literals.set(key, (next = create()));
        return next;
    }
    const decoded = literals.map(request/* decode */.D4);
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
    const literal = node.literals.get((0,request/* decode */.D4)(segment));
    if (literal !== undefined)
        yield* walk(literal, segments, at + 1, values);
    for (const { literals, node: next } of node.templates) {
        const found = match(literals, segment);
        if (found !== undefined)
            yield* walk(next, segments, at + 1, [...values, ...found]);
    }
}
function match(literals, segment) {
    if (literals.every((literal) => literal === "") && literals.length === 2) {
        return segment === "" ? undefined : [segment];
    }
    return (0,route_template/* valuesIn */.a)(literals, (0,request/* decode */.D4)(segment))?.map(encodeURIComponent);
}

// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/mock/source.js
var source = __webpack_require__(85853);
;// CONCATENATED MODULE: ./build/engines/contract/mock/route/servers.js


const maxPrefixes = 100;
function prefixesOf(description, item, operation) {
    const holders = [
        (0,source/* valueOf */.R)(description, operation),
        (0,source/* valueOf */.R)(description, item),
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
    for (const item of (0,read/* readPaths */.V)(description)) {
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
function allowed(matches) {
    const methods = new Set(matches.map(({ target }) => target.method));
    if (methods.has("GET"))
        methods.add("HEAD");
    return [...methods.add("OPTIONS")].sort();
}
function wrongMethod(matches, request) {
    const allow = allowed(matches).join(", ");
    return new problem/* Refusal */.P_({
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
    return new problem/* Refusal */.P_({
        status: 404,
        code: "path-unknown",
        detail: `The description has no path that fits \`${path.slice(0, 200)}\`.${hint}`,
    });
}


/***/ }),

/***/ 85853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ elementOf),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44148);

function valueOf(description, { uri, pointer }) {
    return (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(description.documents.get(uri)?.value, pointer);
}
function elementOf(description, { uri, pointer }) {
    return { uri, pointer, value: valueOf(description, { uri, pointer }) };
}


/***/ })

};
