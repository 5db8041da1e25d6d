export const id = 952;
export const ids = [952];
export const modules = {

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ templateKey),
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   WB: () => (/* binding */ matchParameters),
/* harmony export */   cH: () => (/* binding */ matchOperations),
/* harmony export */   eT: () => (/* binding */ mediaFor),
/* harmony export */   oq: () => (/* binding */ matchPaths),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* unused harmony export matchBy */
function matchBy(base, head, ...keys) {
    const found = new Map();
    const taken = new Set();
    for (const key of keys) {
        const free = new Map();
        for (const element of head)
            if (!taken.has(element))
                free.set(key(element), element);
        for (const element of base) {
            const twin = found.has(element) ? undefined : free.get(key(element));
            if (twin === undefined || taken.has(twin))
                continue;
            found.set(element, twin);
            taken.add(twin);
        }
    }
    return [
        ...base.map((element) => ({ base: element, head: found.get(element) })),
        ...head
            .filter((element) => !taken.has(element))
            .map((element) => ({ base: undefined, head: element })),
    ];
}
function templateKey(path) {
    return path.replace(/\{[^}]*\}/g, "{}");
}
function matchPaths(base, head) {
    return matchBy(base, head, ({ path }) => path, ({ path }) => templateKey(path));
}
function matchOperations(base, head) {
    return matchBy(base, head, ({ method }) => method);
}
function matchParameters(base, head) {
    const keyIn = (operation) => {
        const slots = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
        return (parameter) => {
            const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
            const slot = parameter.in === "path" ? slots.indexOf(parameter.name) : -1;
            return slot >= 0 ? `path ${slot}` : `${parameter.in} ${name}`;
        };
    };
    const keys = new Map([
        ...base.parameters.map((parameter) => [parameter, keyIn(base)(parameter)]),
        ...head.parameters.map((parameter) => [parameter, keyIn(head)(parameter)]),
    ]);
    return matchBy(base.parameters, head.parameters, (parameter) => keys.get(parameter) ?? "");
}
function answerFor(status, head) {
    const exact = head.find((response) => response.status === status);
    const range = head.find((response) => response.status === `${status.charAt(0)}XX`);
    return exact ?? range ?? head.find((response) => response.status === "default");
}
function mediaFor(wanted, offers) {
    const exact = offers.find(({ name }) => name === wanted.name);
    if (exact !== undefined)
        return exact;
    const type = essence(wanted.name);
    const same = offers.filter(({ name }) => essence(name) === type);
    if (same.length === 1)
        return same[0];
    if (same.length > 1)
        return undefined;
    return (offers.find(({ name }) => essence(name) === `${type.split("/")[0] ?? ""}/*`) ??
        offers.find(({ name }) => essence(name) === "*/*"));
}
function essence(mediaType) {
    return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ title),
/* harmony export */   v: () => (/* binding */ methods)
/* harmony export */ });
const methods = [
    ...["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"],
];
function title(operation) {
    return `${operation.method} ${operation.path}`;
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readPaths)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);


function readPaths(description) {
    const paths = description.child(description.root, "paths");
    return keysOf(paths)
        .filter((path) => path.startsWith("/"))
        .flatMap((path) => {
        const item = description.child(paths, path);
        return item === undefined ? [] : [readPathItem(description, path, item)];
    });
}
function readPathItem(description, path, item) {
    const shared = readParameters(description, item);
    const operations = _model_js__WEBPACK_IMPORTED_MODULE_0__/* .methods */ .v.flatMap((method) => {
        const element = description.child(item, method);
        return element === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(element.value)
            ? []
            : [readOperation(description, path, method, element, shared)];
    });
    return { uri: item.uri, pointer: item.pointer, path, operations };
}
function readOperation(description, path, method, element, shared) {
    const parameters = readParameters(description, element);
    const names = new Set(parameters.map(keyOf));
    const sunset = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element.value, "x-sunset");
    const stability = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element.value, "x-stability-level");
    return {
        ...spotOf(element),
        method: method.toUpperCase(),
        path,
        deprecated: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element.value, "deprecated") === true,
        sunset: typeof sunset === "string" ? sunset : undefined,
        stability: typeof stability === "string" ? stability : undefined,
        parameters: [...shared.filter((parameter) => !names.has(keyOf(parameter))), ...parameters],
        requestBody: readRequestBody(description, element),
        responses: readResponses(description, element),
    };
}
function readParameters(description, parent) {
    const list = description.child(parent, "parameters");
    return keysOf(list).flatMap((index) => {
        const element = description.child(list, index);
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element?.value, "name");
        const location = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element?.value, "in");
        if (element === undefined || typeof name !== "string" || !isLocation(location))
            return [];
        const [media] = readContent(description, element);
        return [
            {
                ...spotOf(element),
                in: location,
                name,
                required: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element.value, "required") === true || location === "path",
                schema: media === undefined ? memberOf(element, "schema") : media.schema,
                mediaType: media?.name,
            },
        ];
    });
}
function isLocation(value) {
    return value === "path" || value === "query" || value === "header" || value === "cookie";
}
function keyOf({ in: location, name }) {
    return `${location} ${name}`;
}
function readRequestBody(description, operation) {
    const body = description.child(operation, "requestBody");
    if (body === undefined)
        return undefined;
    return {
        ...spotOf(body),
        required: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(body.value, "required") === true,
        content: readContent(description, body),
    };
}
function readResponses(description, operation) {
    const responses = description.child(operation, "responses");
    return keysOf(responses)
        .filter((status) => /^[1-5](?:\d\d|XX)$/i.test(status) || status === "default")
        .flatMap((status) => {
        const element = description.child(responses, status);
        if (element === undefined)
            return [];
        const headers = readHeaders(description, element);
        const content = readContent(description, element);
        return [{ ...spotOf(element), status: status.replace(/XX$/i, "XX"), headers, content }];
    });
}
function readHeaders(description, response) {
    const headers = description.child(response, "headers");
    return keysOf(headers)
        .filter((name) => name.toLowerCase() !== "content-type")
        .flatMap((name) => {
        const element = description.child(headers, name);
        if (element === undefined)
            return [];
        const required = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(element.value, "required") === true;
        return [{ ...spotOf(element), name, required, schema: memberOf(element, "schema") }];
    });
}
function readContent(description, parent) {
    const content = description.child(parent, "content");
    return keysOf(content).flatMap((name) => {
        const element = description.child(content, name);
        if (element === undefined)
            return [];
        return [{ ...spotOf(element), name, schema: memberOf(element, "schema") }];
    });
}
function memberOf(parent, key) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent.value, key);
    if (value === undefined)
        return undefined;
    return { uri: parent.uri, pointer: `${parent.pointer}/${key}`, value };
}
function keysOf(element) {
    const value = element?.value;
    return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
function spotOf({ uri, pointer }) {
    return { uri, pointer };
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/index.js + 4 modules
var model = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(5553);
// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(4148);
// EXTERNAL MODULE: ./build/engines/contract/document/references.js
var references = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/engines/contract/document/resolve-path.js

function resolvePath(from, file) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), file));
}

;// CONCATENATED MODULE: ./build/engines/contract/document/description.js





const maxHops = 100;
class Description {
    path;
    dialect;
    root;
    remote;
    documents;
    #entry;
    constructor(entry, files, remote) {
        this.path = entry.path;
        this.remote = remote;
        this.documents = new Map([...files].map(([uri, file]) => [this.#uriOf(uri), file]));
        this.dialect = dialectOf(entry);
        this.root = { uri: "", pointer: "", value: entry.value };
        this.#entry = entry;
    }
    place({ uri, pointer }) {
        return (this.documents.get(uri) ?? this.#entry).place(pointer);
    }
    target(uri, reference) {
        const { file, fragment } = (0,references/* splitReference */.mQ)(reference);
        if ((0,references/* schemeOf */.dz)(file) !== undefined)
            return undefined;
        const from = uri === "" ? this.path : uri;
        const key = file === "" ? uri : this.#uriOf(resolvePath(from, file));
        const document = this.documents.get(key);
        const isPointer = fragment === "" || fragment.startsWith("/");
        const pointer = isPointer ? fragment : description_anchor(document, fragment);
        const value = pointer === undefined ? undefined : (0,document_pointer/* valueAt */.fK)(document?.value, pointer);
        if (value === undefined || pointer === undefined)
            throw unresolved(reference, from);
        return { uri: key, pointer, value };
    }
    verify() {
        for (const [uri, { value }] of this.documents) {
            for (const reference of (0,references/* references */.Ft)(value))
                this.target(uri, reference);
        }
    }
    child(parent, ...keys) {
        let element = parent;
        for (const key of keys) {
            const value = (0,json/* own */.ZV)(element.value, String(key));
            if (value === undefined)
                return undefined;
            element = this.#follow({ uri: element.uri, pointer: (0,document_pointer/* join */.fj)(element.pointer, key), value });
            if (element === undefined)
                return undefined;
        }
        return element;
    }
    #follow(start) {
        let element = start;
        for (let hops = 0;; hops += 1) {
            const reference = (0,json/* own */.ZV)(element.value, "$ref");
            if (typeof reference !== "string" || !(0,json/* isRecord */.u4)(element.value))
                return element;
            if (hops > maxHops)
                throw circular(reference, start.uri === "" ? this.path : start.uri);
            element = this.target(element.uri, reference);
            if (element === undefined)
                return undefined;
        }
    }
    #uriOf(path) {
        return path === this.path ? "" : path;
    }
}
function dialectOf(entry) {
    const openapi = (0,json/* own */.ZV)(entry.value, "openapi");
    if (typeof openapi === "string" && /^3\.[012](?:\.|$)/.test(openapi)) {
        return openapi.startsWith("3.0") ? "3.0" : "3.1";
    }
    const swagger = (0,json/* own */.ZV)(entry.value, "swagger") !== undefined;
    throw new model/* Failure */.HR({
        code: swagger ? "swagger-2" : "not-openapi",
        what: swagger
            ? "Swagger 2 descriptions are not compared"
            : "The document is not an OpenAPI 3 description",
        where: entry.path,
        why: swagger
            ? "OpenAPI 3 describes bodies and parameters in another way."
            : "It has no `openapi: 3.x` at its top.",
        fix: swagger
            ? "Convert it once with `npx swagger2openapi`, and name the result."
            : "Name the file that starts with `openapi:`.",
    });
}
function description_anchor(document, name) {
    const open = [{ value: document?.value, pointer: "" }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, pointer } = next;
        if ((0,json/* own */.ZV)(value, "$anchor") === name || (0,json/* own */.ZV)(value, "$dynamicAnchor") === name)
            return pointer;
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            open.push({ value: child, pointer: (0,document_pointer/* join */.fj)(pointer, key) });
        }
    }
    return undefined;
}
function unresolved(reference, path) {
    return new model/* Failure */.HR({
        code: "reference-unresolved",
        what: `The reference \`${reference}\` leads nowhere`,
        where: path,
        why: "There is no value at that place.",
        fix: "Correct the reference, or add what it refers to.",
    });
}
function circular(reference, path) {
    return new model/* Failure */.HR({
        code: "reference-circular",
        what: `The reference \`${reference}\` leads back to itself`,
        where: path,
        why: "References that only refer to each other describe nothing.",
        fix: "Let one of them hold the description.",
    });
}

// EXTERNAL MODULE: ./build/engines/contract/document/parse.js + 5 modules
var parse = __webpack_require__(2419);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var document_reader = __webpack_require__(5770);
;// CONCATENATED MODULE: ./build/engines/contract/document/load.js







const maxFiles = 2_000;
async function load(reader, path) {
    const entryPath = external_node_path_.posix.normalize(path);
    const documents = new Map();
    const remote = new Set();
    const open = [{ path: entryPath, from: path, reference: path }];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        if (documents.has(next.path))
            continue;
        if (documents.size >= maxFiles)
            throw tooManyFiles(path);
        const text = await reader.read(next.path);
        if (text === undefined)
            throw missing(next.from, next.reference, reader.label);
        const document = (0,parse/* parse */.q)(next.path, text);
        documents.set(next.path, document);
        for (const reference of (0,references/* references */.Ft)(document.value)) {
            const { file } = (0,references/* splitReference */.mQ)(reference);
            if (file === "")
                continue;
            const target = locate(reader, document.path, reference, file);
            if (target === undefined)
                remote.add(reference);
            else
                open.push({ path: target, from: document.path, reference });
        }
    }
    const [entry] = documents.values();
    if (entry === undefined)
        throw missing(path, path, reader.label);
    return new Description(entry, documents, [...remote].sort());
}
function locate(reader, from, reference, file) {
    const scheme = (0,references/* schemeOf */.dz)(file);
    if (scheme === "http" || scheme === "https" || scheme === "urn")
        return undefined;
    const target = resolvePath(from, file);
    if (scheme !== undefined || file.startsWith("/") || !(0,document_reader/* isInside */.FK)(reader.root, target)) {
        throw new model/* Failure */.HR({
            code: "reference-outside",
            what: `The reference \`${reference}\` leaves the repository`,
            where: from,
            why: "Only files below the root of the repository, or below the working folder, are read.",
            fix: "Refer to a file inside, by a path relative to the file that holds the reference.",
        });
    }
    return target;
}
function missing(from, reference, label) {
    const entry = from === reference;
    return new model/* Failure */.HR({
        code: entry ? "description-missing" : "reference-unresolved",
        what: entry ? "There is no such file" : `The reference \`${reference}\` leads to no file`,
        where: entry || label === from ? from : `${from} in ${label}`,
        why: "It cannot be compared without it.",
        fix: entry ? "Name the file by its path from here." : "Correct the path, or add the file.",
    });
}
function tooManyFiles(path) {
    return new model/* Failure */.HR({
        code: "document-too-large",
        what: "The description has too many files",
        where: path,
        why: `It refers to more than ${maxFiles}.`,
        fix: "Bundle it into fewer files.",
    });
}


/***/ }),

/***/ 2419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse),
  z: () => (/* binding */ tooManyBytes)
});

// EXTERNAL MODULE: ./build/model/index.js + 4 modules
var model = __webpack_require__(6030);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(1928);
;// CONCATENATED MODULE: ./build/engines/contract/document/json-offsets.js
class JsonOffsets {
    #text;
    #containers = new Map();
    constructor(text) {
        this.#text = text;
    }
    of(path) {
        let value = skipSpace(this.#text, 0);
        let start = value;
        for (const token of path) {
            const member = this.#membersAt(value).get(token);
            if (member === undefined)
                break;
            ({ start, value } = member);
        }
        return start;
    }
    #membersAt(container) {
        let members = this.#containers.get(container);
        if (members === undefined) {
            this.#containers.set(container, (members = membersOf(this.#text, container)));
        }
        return members;
    }
}
function membersOf(text, container) {
    const members = new Map();
    const open = text[container];
    if (open !== "{" && open !== "[")
        return members;
    let at = skipSpace(text, container + 1);
    while (text[at] !== "}" && text[at] !== "]") {
        const start = at;
        let name = String(members.size);
        if (open === "{") {
            const end = skipValue(text, at);
            name = JSON.parse(text.slice(at, end));
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        members.set(name, { start, value: at });
        at = skipSpace(text, skipValue(text, at));
        if (text[at] === ",")
            at = skipSpace(text, at + 1);
    }
    return members;
}
function skipSpace(text, from) {
    let at = from;
    while (" \n\r\t".includes(text.charAt(at)) && at < text.length)
        at += 1;
    return at;
}
function skipValue(text, from) {
    const first = text[from];
    if (first === '"')
        return skipString(text, from);
    if (first !== "{" && first !== "[") {
        const scalar = /[,\]}\s]/g;
        scalar.lastIndex = from;
        return scalar.exec(text)?.index ?? text.length;
    }
    const marks = /["{}[\]]/g;
    marks.lastIndex = from;
    let depth = 0;
    for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
        if (mark[0] === '"')
            marks.lastIndex = skipString(text, mark.index);
        else
            depth += mark[0] === "{" || mark[0] === "[" ? 1 : -1;
        if (depth === 0)
            return mark.index + 1;
    }
    return text.length;
}
function skipString(text, quote) {
    let end = text.indexOf('"', quote + 1);
    while (isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end + 1;
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\")
        backslashes += 1;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./build/engines/contract/document/lines.js
function lineIndex(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}

// EXTERNAL MODULE: ./build/engines/contract/document/source.js
var source = __webpack_require__(1784);
;// CONCATENATED MODULE: ./build/engines/contract/document/measure.js


function measure(path, document, shared) {
    const seen = shared ? new Map() : undefined;
    let keys = 0;
    function size(value, depth) {
        if (typeof value !== "object" || value === null)
            return 1;
        if (depth > source/* maxDepth */.Mw)
            throw tooDeep(path);
        const known = seen?.get(value);
        if (known === underway)
            throw containsItself(path);
        if (known !== undefined)
            return known;
        seen?.set(value, underway);
        let total = 1;
        if (Array.isArray(value)) {
            for (const item of value)
                total += size(item, depth + 1);
        }
        else {
            for (const key of Object.keys(value)) {
                keys += 1;
                total += size(value[key], depth + 1);
            }
        }
        if (total > source/* maxValues */.$e)
            throw tooLarge(path);
        seen?.set(value, total);
        return total;
    }
    size(document, 0);
    return { keys };
}
const underway = -1;
function containsItself(path) {
    return new model/* Failure */.HR({
        code: "document-unreadable",
        what: "An alias contains itself",
        where: path,
        why: "What it stands for would have no end.",
        fix: "Refer to it with `$ref`, which may go in circles.",
    });
}
function tooDeep(path) {
    return new model/* Failure */.HR({
        code: "document-too-deep",
        what: "The document nests too deep",
        where: path,
        why: `It has more than ${source/* maxDepth */.Mw} levels, which no API description needs.`,
        fix: "Move the inner parts to components and refer to them with `$ref`.",
    });
}
function tooLarge(path) {
    return new model/* Failure */.HR({
        code: "document-too-large",
        what: "The document unfolds to too many values",
        where: path,
        why: `With its aliases followed it has more than ${source/* maxValues */.$e} values.`,
        fix: "Replace YAML aliases by `$ref`.",
    });
}

// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(4148);
;// CONCATENATED MODULE: ./build/engines/contract/document/json.js







function parseJson(path, text) {
    const value = parseStrictly(path, text);
    const { keys } = measure(path, value, false);
    if (keys !== countKeys(text))
        refuseDuplicates(path, text);
    const lines = lineIndex(text);
    const offsets = new JsonOffsets(text);
    return { path, value, place: (pointer) => ({ path, ...lines(offsets.of((0,document_pointer/* tokens */.LU)(pointer))) }) };
}
function parseStrictly(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const offset = firstError(path, text);
        const { line, column } = lineIndex(text)(offset);
        throw new model/* Failure */.HR({
            code: "document-unreadable",
            what: "The document is not valid JSON",
            where: `${path}:${line}:${column}`,
            why: "The text there does not follow the JSON grammar.",
            fix: "Correct the syntax, or name the file .yaml if it is YAML.",
        }, error);
    }
}
function firstError(path, text) {
    let depth = 0;
    const errors = [];
    try {
        const deeper = () => {
            depth += 1;
            if (depth > source/* maxDepth */.Mw)
                throw tooDeep(path);
        };
        (0,main.visit)(text, {
            onObjectBegin: deeper,
            onArrayBegin: deeper,
            onObjectEnd: () => void (depth -= 1),
            onArrayEnd: () => void (depth -= 1),
            onError: (_error, offset) => errors.push({ offset }),
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw tooDeep(path);
        throw error;
    }
    return errors[0]?.offset ?? 0;
}
function countKeys(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start)) {
        let next = skipString(text, start);
        while (isSpace(text.charCodeAt(next)))
            next += 1;
        if (text[next] === ":")
            count += 1;
        start = next;
    }
    return count;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
function refuseDuplicates(path, text) {
    const open = [];
    (0,main.visit)(text, {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (name, _offset, _length, line, character) => {
            const names = open.at(-1);
            if (names?.has(name) === true)
                throw duplicateKey(path, name, line + 1, character + 1);
            names?.add(name);
        },
    });
}
function duplicateKey(path, name, line, column) {
    return new model/* Failure */.HR({
        code: "duplicate-key",
        what: `The key \`${name}\` occurs twice in one object`,
        where: `${path}:${line}:${column}`,
        why: "Readers keep one of the two, and not all keep the same one.",
        fix: "Remove or rename one of them.",
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/engines/contract/document/yaml.js






const maxAliases = 10_000;
function parseYaml(path, text) {
    const lines = lineIndex(text);
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            uniqueKeys: false,
            merge: true,
            prettyErrors: false,
            logLevel: "silent",
        });
        const [error] = document.errors;
        if (error !== undefined && /call stack/i.test(error.message))
            throw tooDeep(path);
        if (error !== undefined)
            throw unreadable(path, lines(error.pos[0]), error.message);
        yaml_refuseDuplicates(path, document, lines);
        const value = document.toJS({ maxAliasCount: maxAliases });
        measure(path, value, true);
        return { path, value, place: (pointer) => ({ path, ...lines(offsetOf(document, pointer)) }) };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw tooDeep(path);
        if (error instanceof ReferenceError) {
            throw unreadable(path, { line: 1, column: 1 }, `An alias is refused: ${error.message}.`);
        }
        throw error;
    }
}
function unreadable(path, at, why) {
    return new model/* Failure */.HR({
        code: "document-unreadable",
        what: "The document is not valid YAML",
        where: `${path}:${at.line}:${at.column}`,
        why: why.endsWith(".") ? why : `${why}.`,
        fix: "Correct the syntax at that place.",
    });
}
function yaml_refuseDuplicates(path, document, lines) {
    const open = [document.contents];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist/* isSeq */.oP)(node))
            open.push(...withoutHoles(node.items));
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        const names = new Set();
        for (const { key, value } of node.items) {
            if (value !== null)
                open.push(value);
            const name = nameOf(key);
            if (name === undefined || name === "<<")
                continue;
            if (names.has(name)) {
                const { line, column } = lines(key.range[0]);
                throw duplicateKey(path, name, line, column);
            }
            names.add(name);
        }
    }
}
function withoutHoles(items) {
    return items.filter((item) => item !== null && item !== undefined);
}
function nameOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
}
function offsetOf(document, pointer) {
    let node = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const token of (0,document_pointer/* tokens */.LU)(pointer)) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => nameOf(key) === token);
            if (pair === undefined)
                return offset;
            offset = pair.key.range[0];
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node = node.items[Number(token)];
            if (node === undefined || node === null)
                return offset;
            offset = node.range[0];
        }
        else
            return offset;
    }
    return offset;
}

;// CONCATENATED MODULE: ./build/engines/contract/document/parse.js




function parse(path, raw) {
    if (raw.length > source/* maxBytes */.ID)
        throw tooManyBytes(path);
    const text = raw.startsWith("\u{FEFF}") ? raw.slice(1) : raw;
    return looksLikeJson(path, text) ? parseJson(path, text) : parseYaml(path, text);
}
function looksLikeJson(path, text) {
    if (/\.json$/i.test(path))
        return true;
    if (/\.ya?ml$/i.test(path) && !/^\s*\{\s*"/.test(text))
        return false;
    if (!/^\s*[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function tooManyBytes(path) {
    return new model/* Failure */.HR({
        code: "document-too-large",
        what: "The document is too large",
        where: path,
        why: `It has more than ${source/* maxBytes */.ID / 1024 / 1024} MB.`,
        fix: "Split the description into several files that refer to each other.",
    });
}


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fj: () => (/* binding */ join)
/* harmony export */ });
/* unused harmony export escapeToken */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);

function escapeToken(token) {
    return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
function join(pointer, ...tokens) {
    return tokens.reduce((path, token) => `${path}/${escapeToken(String(token))}`, pointer);
}
function tokens(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(document, pointer) {
    let value = document;
    for (const token of tokens(pointer)) {
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token))
            return undefined;
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, token);
        if (value === undefined)
            return undefined;
    }
    return value;
}


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fb: () => (/* binding */ commitReader),
/* harmony export */   q2: () => (/* binding */ fileReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2419);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1784);



function fileReader(files, path) {
    const outside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).startsWith("../");
    return {
        label: path,
        root: outside ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) : "",
        read: (wanted) => files.read(wanted, { maxBytes: _source_js__WEBPACK_IMPORTED_MODULE_2__/* .maxBytes */ .ID }),
    };
}
function commitReader(git, commit) {
    return {
        label: commit,
        root: "",
        async read(wanted) {
            const text = await git.show(commit, wanted);
            if (text !== undefined && text.length > _source_js__WEBPACK_IMPORTED_MODULE_2__/* .maxBytes */ .ID)
                throw (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .tooManyBytes */ .z)(wanted);
            return text;
        },
    };
}
function isInside(root, path) {
    if (root !== "" && root !== ".")
        return path.startsWith(root === "/" ? "/" : `${root}/`);
    return !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) && path !== ".." && !path.startsWith("../");
}


/***/ }),

/***/ 8335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   mQ: () => (/* binding */ splitReference)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);

const data = new Set(["example", "examples", "default", "enum", "const", "value"]);
const maps = new Set([
    ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
    ...["schemas", "responses", "parameters", "requestBodies", "headers", "links", "callbacks"],
    ...["securitySchemes", "pathItems", "paths", "webhooks", "content", "encoding", "mapping"],
]);
function references(document) {
    const found = new Set();
    const seen = new Set();
    const open = [{ value: document, names: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, names } = next;
        if (typeof value !== "object" || value === null || seen.has(value))
            continue;
        seen.add(value);
        if (Array.isArray(value)) {
            for (const item of value)
                open.push({ value: item, names: false });
        }
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
            if (!names && typeof value["$ref"] === "string")
                found.add(value["$ref"]);
            for (const [key, child] of Object.entries(value)) {
                if (names)
                    open.push({ value: child, names: false });
                else if (!data.has(key) && !key.startsWith("x-")) {
                    open.push({ value: child, names: maps.has(key) });
                }
            }
        }
    }
    return [...found];
}
function splitReference(reference) {
    const hash = reference.indexOf("#");
    if (hash < 0)
        return { file: decode(reference), fragment: "" };
    return { file: decode(reference.slice(0, hash)), fragment: decode(reference.slice(hash + 1)) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function schemeOf(file) {
    return (/^([a-z][a-z0-9+.-]*):/i.exec(file)?.[1]?.toLowerCase() ??
        (file.startsWith("//") ? "https" : undefined));
}


/***/ }),

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ maxValues),
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   Mw: () => (/* binding */ maxDepth)
/* harmony export */ });
const maxDepth = 500;
const maxValues = 10_000_000;
const maxBytes = 50 * 1024 * 1024;


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(record, key) {
    if (typeof record !== "object" || record === null || !Object.hasOwn(record, key))
        return undefined;
    return record[key];
}
function put(record, key, value) {
    if (key === "__proto__") {
        Object.defineProperty(record, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    else {
        record[key] = value;
    }
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (value === undefined)
        return "undefined";
    if (!isRecord(value))
        return JSON.stringify(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${members.join(",")}}`;
}
function sameJson(left, right) {
    return left === right || canonical(left) === canonical(right);
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   Kn: () => (/* binding */ maps),
/* harmony export */   Yu: () => (/* binding */ isWrapped),
/* harmony export */   k8: () => (/* binding */ lists),
/* harmony export */   nE: () => (/* binding */ plainKeywords)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5870);


const single = new Set([
    ...["items", "additionalProperties", "not", "if", "then", "else", "contains"],
    ...["propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"],
]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);
const isNumber = (value) => typeof value === "number";
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isString = (value) => typeof value === "string";
const isNames = (value) => Array.isArray(value) && value.every(isString);
const plain = {
    enum: Array.isArray,
    const: () => true,
    maximum: isNumber,
    minimum: isNumber,
    exclusiveMaximum: isNumber,
    exclusiveMinimum: isNumber,
    multipleOf: (value) => isNumber(value) && value > 0,
    maxLength: isCount,
    minLength: isCount,
    pattern: isString,
    format: isString,
    maxItems: isCount,
    minItems: isCount,
    uniqueItems: (value) => value === true,
    maxContains: isCount,
    minContains: isCount,
    maxProperties: isCount,
    minProperties: isCount,
    required: isNames,
    dependentRequired: (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Object.values(value).every(isNames),
    contentEncoding: isString,
    contentMediaType: isString,
    discriminator: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4,
};
function plainKeywords(source, dialect) {
    const lifted = {};
    for (const [keyword, usable] of Object.entries(plain)) {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, keyword);
        if (value !== undefined && usable(value))
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(lifted, keyword, value);
    }
    for (const side of ["Minimum", "Maximum"])
        liftExclusive(source, lifted, side);
    const types = typesOf(source["type"]);
    if (types.length > 0) {
        const nullable = dialect === "3.0" && source["nullable"] === true && !types.includes("null");
        const all = nullable ? [...types, "null"] : types;
        lifted["type"] = all.length === 1 ? all[0] : all;
    }
    const examples = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "example"), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "examples"), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "default")]
        .flat()
        .filter((example) => example !== undefined);
    if (examples.length > 0)
        lifted["examples"] = examples;
    return lifted;
}
function liftExclusive(source, lifted, side) {
    const inclusive = side.toLowerCase();
    if (source[`exclusive${side}`] !== true || lifted[inclusive] === undefined)
        return;
    lifted[`exclusive${side}`] = lifted[inclusive];
    Reflect.deleteProperty(lifted, inclusive);
}
function typesOf(value) {
    const listed = Array.isArray(value) ? value : [value];
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .typeNames */ .DK.filter((name) => listed.includes(name));
}
function isWrapped(source, dialect) {
    return (dialect === "3.0" &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "nullable") === true &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "type") === undefined &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "$ref") === undefined &&
        ["allOf", "anyOf", "oneOf"].some((keyword) => Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, keyword))));
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Lifted)
});

// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(4148);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(5553);
;// CONCATENATED MODULE: ./build/engines/contract/lift/hidden.js


const maxDepth = 16;
class Hidden {
    #description;
    #flag;
    #schemas = new Map();
    #names = new Map();
    constructor(description, view) {
        this.#description = description;
        this.#flag = view === "request" ? "readOnly" : "writeOnly";
    }
    isHidden(uri, schema, depth = 0) {
        if (!(0,json/* isRecord */.u4)(schema) || depth > maxDepth)
            return false;
        const known = this.#schemas.get(schema);
        if (known !== undefined)
            return known;
        this.#schemas.set(schema, false);
        const answer = schema[this.#flag] === true ||
            this.#behind({ uri, pointer: "", value: schema }).some((next) => this.isHidden(next.uri, next.value, depth + 1));
        this.#schemas.set(schema, answer);
        return answer;
    }
    namesIn(element, depth = 0) {
        const names = new Set();
        if (!(0,json/* isRecord */.u4)(element.value) || depth > maxDepth)
            return names;
        const known = this.#names.get(element.value);
        if (known !== undefined)
            return known;
        this.#names.set(element.value, names);
        const properties = (0,json/* own */.ZV)(element.value, "properties");
        for (const [name, schema] of Object.entries((0,json/* isRecord */.u4)(properties) ? properties : {})) {
            if (this.isHidden(element.uri, schema))
                names.add(name);
        }
        for (const next of this.#behind(element)) {
            for (const name of this.namesIn(next, depth + 1))
                names.add(name);
        }
        return names;
    }
    #behind({ uri, pointer, value }) {
        const list = (0,json/* own */.ZV)(value, "allOf");
        const members = (Array.isArray(list) ? list : []).map((member, index) => ({
            uri,
            pointer: (0,document_pointer/* join */.fj)(pointer, "allOf", index),
            value: member,
        }));
        const reference = (0,json/* own */.ZV)(value, "$ref");
        const target = typeof reference === "string" ? this.#description.target(uri, reference) : undefined;
        return target === undefined ? members : [...members, target];
    }
}

// EXTERNAL MODULE: ./build/engines/contract/lift/keywords.js
var keywords = __webpack_require__(3865);
;// CONCATENATED MODULE: ./build/engines/contract/lift/mirror.js


class Mirror {
    documents = new Map();
    #entryPath;
    constructor(entryPath) {
        this.#entryPath = entryPath;
    }
    plant({ uri, pointer }, schema) {
        const path = (0,document_pointer/* tokens */.LU)(pointer);
        const last = path.pop();
        if (last === undefined) {
            this.#set(uri, schema);
            return;
        }
        let node = this.documents.get(uri);
        if (node === undefined)
            this.#set(uri, (node = {}));
        for (const token of path) {
            let next = (0,json/* own */.ZV)(node, token);
            if (typeof next !== "object" || next === null)
                (0,json/* put */.yJ)(node, token, (next = {}));
            node = next;
        }
        if ((0,json/* own */.ZV)(node, last) !== schema)
            (0,json/* put */.yJ)(node, last, schema);
    }
    #set(uri, document) {
        this.documents.set(uri, document);
        if (uri === "")
            this.documents.set(this.#entryPath, document);
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/lift/reference-text.js



function referenceText(description, from, target) {
    let value = description.documents.get(target.uri)?.value;
    let pointer = "";
    for (const token of (0,document_pointer/* tokens */.LU)(target.pointer)) {
        if ((0,keywords/* isWrapped */.Yu)(value, description.dialect))
            pointer = (0,document_pointer/* join */.fj)(pointer, "anyOf", 0);
        value = (0,json/* own */.ZV)(value, token);
        pointer = (0,document_pointer/* join */.fj)(pointer, token);
    }
    if (target.uri === from)
        return `#${pointer}`;
    return `${target.uri === "" ? description.path : target.uri}#${pointer}`;
}

// EXTERNAL MODULE: ./build/engines/contract/lift/schema.js
var schema = __webpack_require__(5870);
;// CONCATENATED MODULE: ./build/engines/contract/lift/lift.js







class Lifted {
    description;
    #hidden;
    #hiddenProperty;
    #mirror;
    #bySource = new Map();
    #booleans = new Map();
    #origins = new WeakMap();
    #targets = new WeakMap();
    #open = [];
    constructor(description, view, role) {
        this.description = description;
        this.#hidden = new Hidden(description, view);
        this.#hiddenProperty = role === "sends" ? schema/* nothing */.s6 : schema/* everything */.YT;
        this.#mirror = new Mirror(description.path);
    }
    get universe() {
        return this.#mirror.documents;
    }
    target(schema) {
        const element = this.#targets.get(schema);
        return element === undefined ? undefined : this.#lift(element);
    }
    origin(schema) {
        return this.#origins.get(schema);
    }
    schemaAt(element) {
        const schema = this.#lift(element);
        this.#mirror.plant(element, schema);
        for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
            if (!(0,json/* isRecord */.u4)(next.value) || !this.#bySource.has(next.value)) {
                this.#mirror.plant(next, this.#lift(next));
            }
        }
        return schema;
    }
    #lift(element, hiddenAbove) {
        const { value } = element;
        if (!(0,json/* isRecord */.u4)(value))
            return this.#liftBoolean(element);
        const known = this.#bySource.get(value);
        if (known !== undefined)
            return known;
        const { dialect } = this.description;
        const core = {};
        const lifted = (0,keywords/* isWrapped */.Yu)(value, dialect) ? { anyOf: [core, { type: "null" }] } : core;
        this.#bySource.set(value, lifted);
        this.#origins.set(lifted, element);
        this.#origins.set(core, element);
        const reference = value["$ref"];
        if (typeof reference === "string")
            this.#liftReference(element, reference, core);
        if (dialect === "3.0" && typeof reference === "string")
            return lifted;
        Object.assign(core, (0,keywords/* plainKeywords */.nE)(value, dialect));
        const hidden = new Set([...(hiddenAbove ?? []), ...this.#hidden.namesIn(element)]);
        const required = core["required"];
        if (required !== undefined) {
            core["required"] = [...new Set(required)].filter((name) => !hidden.has(name));
        }
        this.#liftChildren(element, value, core, hidden);
        return lifted;
    }
    #liftBoolean(element) {
        const key = `${element.uri}#${element.pointer}`;
        let lifted = this.#booleans.get(key);
        if (lifted === undefined) {
            lifted = { ...(element.value === false ? schema/* nothing */.s6 : schema/* everything */.YT) };
            this.#booleans.set(key, lifted);
            this.#origins.set(lifted, element);
        }
        return lifted;
    }
    #liftReference(element, reference, core) {
        const target = this.description.target(element.uri, reference);
        if (target === undefined)
            return;
        core["$ref"] = referenceText(this.description, element.uri, target);
        this.#targets.set(core, target);
        this.#open.push(target);
    }
    #liftChildren(element, source, core, hidden) {
        for (const [keyword, value] of Object.entries(source)) {
            if (keywords/* single */.J0.has(keyword) && ((0,json/* isRecord */.u4)(value) || typeof value === "boolean")) {
                core[keyword] = this.#lift(child(element, value, keyword));
            }
            else if (keywords/* lists */.k8.has(keyword) && Array.isArray(value) && value.length > 0) {
                const passed = keyword === "prefixItems" ? undefined : hidden;
                core[keyword] = value.map((member, index) => this.#lift(child(element, member, keyword, index), passed));
            }
            else if (keywords/* maps */.Kn.has(keyword) && (0,json/* isRecord */.u4)(value)) {
                core[keyword] = this.#liftMap(element, keyword, value);
            }
        }
    }
    #liftMap(element, keyword, map) {
        const lifted = {};
        for (const [name, value] of Object.entries(map)) {
            const member = child(element, value, keyword, name);
            if (keyword === "properties" && this.#hidden.isHidden(element.uri, value)) {
                const replaced = { ...this.#hiddenProperty };
                this.#origins.set(replaced, member);
                (0,json/* put */.yJ)(lifted, name, replaced);
            }
            else
                (0,json/* put */.yJ)(lifted, name, this.#lift(member));
        }
        return lifted;
    }
}
function child(parent, value, ...path) {
    return { uri: parent.uri, pointer: (0,document_pointer/* join */.fj)(parent.pointer, ...path), value };
}


/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
const typeNames = [
    ...["null", "boolean", "integer", "number", "string", "array", "object"],
];
const everything = Object.freeze({});
const nothing = Object.freeze({ not: everything });


/***/ }),

/***/ 5245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ matcher)
});

;// CONCATENATED MODULE: ./build/engines/contract/pattern/cost.js
const maxSteps = 5_000_000;
const unbounded = 10_000;
function reach(pattern, source) {
    const { loops, branching } = pattern === undefined
        ? { loops: source.match(/[*+?{]/g)?.length ?? 0, branching: 2 }
        : shapeOf(pattern, false);
    const byBranching = branching > 1 ? Math.log(maxSteps) / Math.log(branching) : unbounded;
    let length = Math.floor(Math.min(unbounded, byBranching));
    while (length > 0 && combinations(length, loops + 1) > maxSteps)
        length = Math.floor(length * 0.9);
    return length;
}
function shapeOf(pattern, looped) {
    switch (pattern.kind) {
        case "characters":
        case "anchor":
            return { loops: 0, branching: 1 };
        case "sequence":
            return sum(pattern.parts.map((part) => shapeOf(part, looped)));
        case "alternatives": {
            const inner = sum(pattern.options.map((option) => shapeOf(option, looped)));
            return looped ? { ...inner, branching: inner.branching + pattern.options.length - 1 } : inner;
        }
        case "repeat": {
            const fixed = pattern.min === pattern.max;
            const inner = shapeOf(pattern.of, looped || !fixed);
            if (fixed)
                return { ...inner, loops: inner.loops * Math.max(1, pattern.min) };
            const nested = looped ? 1 : 0;
            return { loops: inner.loops + 1, branching: inner.branching + nested };
        }
    }
}
function sum(shapes) {
    return {
        loops: shapes.reduce((total, { loops }) => total + loops, 0),
        branching: shapes.reduce((total, { branching }) => total + branching - 1, 1),
    };
}
function combinations(length, loops) {
    let count = 1;
    for (let step = 1; step <= loops && count <= maxSteps; step += 1) {
        count = (count * (length + step)) / step;
    }
    return count;
}

// EXTERNAL MODULE: ./build/engines/contract/pattern/parse.js
var parse = __webpack_require__(9057);
;// CONCATENATED MODULE: ./build/engines/contract/pattern/matcher.js


const known = new Map();
const maxKnown = 20_000;
function matcher(source) {
    let found = known.get(source);
    if (found === undefined) {
        if (known.size >= maxKnown)
            known.clear();
        known.set(source, (found = create(source)));
    }
    return found;
}
function create(source) {
    const expression = compile(source);
    if (expression === undefined)
        return { matches: () => true };
    const longest = reach((0,parse/* parsePattern */.E)(source), source);
    return { matches: (text) => (text.length > longest ? undefined : expression.test(text)) };
}
function compile(source) {
    for (const flags of ["u", ""]) {
        try {
            return new RegExp(source, flags);
        }
        catch {
        }
    }
    return undefined;
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
const digits = [[0x30, 0x39]];
const word = [
    [0x61, 0x7a],
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
];
const spaces = [
    [0x20, 0x20],
    [0x09, 0x0d],
];
const wideSpaces = [...spaces, [0xa0, 0xa0], [0x2000, 0x3000], [0xfeff, 0xfeff]];
const lineEnds = [
    [10, 10],
    [13, 13],
    [0x2028, 0x2029],
];
const lastCodePoint = 0x10_ffff;
const escapes = {
    d: digits,
    D: complement(digits),
    w: word,
    W: complement(word),
    s: spaces,
    S: complement(wideSpaces),
    t: [[9, 9]],
    n: [[10, 10]],
    v: [[11, 11]],
    f: [[12, 12]],
    r: [[13, 13]],
    "0": [[0, 0]],
};
const maxNesting = 50;
class Unsupported extends Error {
}
function parsePattern(source) {
    try {
        return new Parser(source).parse();
    }
    catch (error) {
        if (error instanceof Unsupported)
            return undefined;
        throw error;
    }
}
class Parser {
    #chars;
    #at = 0;
    #nesting = 0;
    constructor(source) {
        this.#chars = Array.from(source);
    }
    parse() {
        const pattern = this.#alternatives();
        return this.#at === this.#chars.length ? pattern : undefined;
    }
    #next() {
        return this.#chars[this.#at++];
    }
    #peek(length) {
        return this.#chars.slice(this.#at, this.#at + length).join("");
    }
    #alternatives() {
        if (++this.#nesting > maxNesting)
            throw new Unsupported();
        const options = [this.#sequence()];
        while (this.#chars[this.#at] === "|") {
            this.#at += 1;
            options.push(this.#sequence());
        }
        this.#nesting -= 1;
        const [only] = options;
        return options.length === 1 && only !== undefined ? only : { kind: "alternatives", options };
    }
    #sequence() {
        const parts = [];
        for (let char = this.#peek(1); char !== "" && char !== "|" && char !== ")"; char = this.#peek(1)) {
            parts.push(this.#repeated());
        }
        return { kind: "sequence", parts };
    }
    #repeated() {
        const of = this.#atom();
        const quantifier = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#peek(24));
        if (quantifier === null)
            return of;
        const [text, sign, least, comma, most] = quantifier;
        this.#at += text.length;
        if (sign !== undefined) {
            return { kind: "repeat", of, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
        }
        const min = Number(least);
        const max = comma === undefined ? min : most === "" ? Infinity : Number(most);
        return { kind: "repeat", of, min, max };
    }
    #atom() {
        const char = this.#next();
        if (char === "^")
            return { kind: "anchor", at: "start" };
        if (char === "$")
            return { kind: "anchor", at: "end" };
        if (char === "(")
            return this.#group();
        if (char === undefined || "*+?".includes(char))
            throw new Unsupported();
        return { kind: "characters", ranges: this.#rangesOf(char) };
    }
    #rangesOf(char) {
        if (char === ".")
            return complement(lineEnds);
        if (char === "[")
            return this.#characterClass();
        return char === "\\" ? this.#escape() : one(char);
    }
    #group() {
        const opening = /^\?(?::|<[A-Za-z_]\w*>)/.exec(this.#peek(64));
        if (opening !== null)
            this.#at += opening[0].length;
        else if (this.#peek(1) === "?")
            throw new Unsupported();
        const inner = this.#alternatives();
        if (this.#next() !== ")")
            throw new Unsupported();
        return inner;
    }
    #escape() {
        const char = this.#next();
        if (char === undefined || /[bBkpP1-9c]/.test(char))
            throw new Unsupported();
        const set = escapes[char];
        if (set !== undefined)
            return set;
        if (!/[xu]/.test(char))
            return one(char);
        const form = char === "x" ? /^([\da-f]{2})/i : /^(?:([\da-f]{4})|\{([\da-f]{1,6})\})/i;
        const match = form.exec(this.#peek(8));
        if (match === null)
            throw new Unsupported();
        this.#at += match[0].length;
        const point = parseInt(match[1] ?? match[2] ?? "", 16);
        return [[point, point]];
    }
    #characterClass() {
        const negated = this.#peek(1) === "^";
        if (negated)
            this.#at += 1;
        const ranges = [];
        while (this.#peek(1) !== "]") {
            const low = this.#member();
            const [dash, after] = this.#peek(2);
            if (dash === "-" && after !== "]" && after !== undefined && low.length === 1) {
                this.#at += 1;
                const high = this.#member();
                ranges.push([low[0]?.[0] ?? 0, high[0]?.[1] ?? 0]);
            }
            else
                ranges.push(...low);
        }
        this.#at += 1;
        return negated ? complement(ranges) : ranges;
    }
    #member() {
        const char = this.#next();
        if (char === undefined)
            throw new Unsupported();
        if (char !== "\\")
            return one(char);
        if (this.#peek(1) !== "b")
            return this.#escape();
        this.#at += 1;
        return [[8, 8]];
    }
}
function one(char) {
    const point = char.codePointAt(0) ?? 0;
    return [[point, point]];
}
function complement(ranges) {
    const sorted = [...ranges].sort(([left], [right]) => left - right);
    const gaps = [];
    let next = 0;
    for (const [low, high] of sorted) {
        if (low > next)
            gaps.push([next, low - 1]);
        next = Math.max(next, high + 1);
    }
    if (next <= lastCodePoint)
        gaps.push([next, lastCodePoint]);
    return gaps;
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9057);

const maxLength = 2_000;
function samplesOf(source, minLength) {
    const pattern = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(source);
    if (pattern === undefined || minLength > maxLength)
        return [];
    const shortest = write(pattern, 0, 0);
    const grown = Math.max(minLength, 1);
    const texts = [0, 1, 2].map((pick) => write(pattern, pick, 0));
    for (let extra = grown - shortest.length; extra > 0; extra = Math.floor(extra / 2)) {
        texts.push(write(pattern, 0, extra));
    }
    if (shortest.length < minLength)
        texts.push(shortest.padEnd(minLength, "a"));
    return [...new Set(texts)].filter((text) => text.length <= maxLength);
}
function write(pattern, pick, extra) {
    switch (pattern.kind) {
        case "anchor":
            return "";
        case "characters":
            return characterFrom(pattern.ranges, pick);
        case "sequence":
            return pattern.parts.map((part) => write(part, pick, extra)).join("");
        case "alternatives": {
            const option = pattern.options[pick % pattern.options.length];
            return option === undefined ? "" : write(option, pick, extra);
        }
        case "repeat": {
            const more = Math.max(extra, pick > 0 ? 1 : 0);
            const times = Math.min(pattern.min + more, pattern.max, maxLength);
            return write(pattern.of, pick, extra > 0 ? Math.min(extra, 1) : 0).repeat(times);
        }
    }
}
const readable = [
    [0x61, 0x7a],
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x21, 0x7e],
    [0x20, 0x20],
];
function characterFrom(ranges, pick) {
    for (const [from, to] of readable) {
        for (const [low, high] of ranges) {
            const first = Math.max(from, low);
            const last = Math.min(to, high);
            if (first <= last)
                return String.fromCodePoint(Math.min(last, first + pick));
        }
    }
    const [range] = ranges;
    return range === undefined ? "" : String.fromCodePoint(range[0]);
}


/***/ }),

/***/ 6382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wireText)
/* harmony export */ });
function wireText(value) {
    if (Array.isArray(value))
        return value.map(wireText).join(",");
    if (typeof value === "object" && value !== null) {
        return Object.entries(value)
            .flatMap(([name, member]) => [name, wireText(member)])
            .join(",");
    }
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* unused harmony export membersOf */
/* harmony import */ var _lift_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5870);

const maxNodes = 2_000;
function expand(resolve, schemas) {
    const seen = new Set(schemas);
    const nodes = [];
    const open = [...schemas].reverse();
    const found = [];
    const add = (schema) => {
        if (seen.has(schema))
            return;
        seen.add(schema);
        open.push(schema);
    };
    for (let node = open.pop(); node !== undefined && nodes.length < maxNodes; node = open.pop()) {
        nodes.push(node);
        if (typeof node["$ref"] === "string")
            add(resolve(node) ?? _lift_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT);
        for (const member of membersOf(node, "allOf"))
            add(member);
        for (const keyword of ["anyOf", "oneOf"]) {
            const members = membersOf(node, keyword);
            const [only] = members;
            if (only !== undefined && members.length === 1)
                add(only);
            else if (members.length > 1)
                found.push({ keyword, members, holder: node });
        }
    }
    return { nodes, choices: found.filter(({ members }) => !members.some((one) => seen.has(one))) };
}
function membersOf(schema, keyword) {
    return schema[keyword] ?? [];
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isKnownFormat),
/* harmony export */   s: () => (/* binding */ isFormat)
/* harmony export */ });
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);

const unrestricted = new Set(["password", "binary", "float", "double"]);
function isFormat(format, value) {
    if (typeof format !== "string" || unrestricted.has(format))
        return true;
    const definition = definitionOf(format);
    if (definition === undefined || (definition.type ?? "string") !== typeof value)
        return true;
    return definition.validate instanceof RegExp
        ? definition.validate.test(String(value))
        : definition.validate(value);
}
function isKnownFormat(format) {
    return definitionOf(format) !== undefined;
}
function definitionOf(format) {
    if (!Object.hasOwn(ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__.fullFormats, format))
        return undefined;
    const known = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__.fullFormats[format];
    if (known instanceof RegExp || typeof known === "function") {
        return { validate: known };
    }
    return typeof known === "object" && known !== null ? known : undefined;
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/engines/contract/pattern/matcher.js + 1 modules
var matcher = __webpack_require__(5245);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(5553);
// EXTERNAL MODULE: ./build/engines/contract/lift/keywords.js
var keywords = __webpack_require__(3865);
// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/documents-members.js



function documentsMembers(resolve, schemas) {
    const { nodes, choices } = (0,expand/* expand */.f)(resolve, schemas);
    if (nodes.some(hasProperties))
        return true;
    const members = choices.flatMap((choice) => choice.members).map((one) => (0,expand/* expand */.f)(resolve, [one]));
    return (members.some((member) => member.nodes.some(hasProperties)) &&
        members.every((member) => member.nodes.some(hasProperties) || !(0,read/* typesOf */.pl)(member).has("object")));
}
function hasProperties(schema) {
    const properties = schema["properties"];
    return (0,json/* isRecord */.u4)(properties) && Object.keys(properties).length > 0;
}

;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/standalone.js



const maxSchemas = 2_000;
const inPlace = new Set(["not", "if", "then", "else"]);
const ignored = new Set(["examples", "discriminator", "contentSchema"]);
function standalone(resolve, schemas, value, reading) {
    const copy = new Copy(resolve, namesIn(value), reading);
    return { document: copy.document(schemas), size: copy.size };
}
class Copy {
    #resolve;
    #names;
    #reading;
    #ids = new Map();
    size = 0;
    constructor(resolve, names, reading) {
        this.#resolve = resolve;
        this.#names = names;
        this.#reading = reading;
    }
    document(schemas) {
        const root = { allOf: schemas.map((schema) => this.#copy(schema)) };
        const closed = this.#close(schemas, root);
        const definitions = {};
        for (const [schema, id] of this.#ids)
            definitions[id] = this.#copy(schema);
        return { ...closed, $defs: definitions };
    }
    #copy(schema) {
        this.size += 1;
        if (this.size > maxSchemas)
            throw new Error("it has too many parts");
        const copy = {};
        for (const [keyword, said] of Object.entries(schema)) {
            if (keyword === "$ref")
                this.#copyReference(schema, copy);
            else if (inPlace.has(keyword))
                copy[keyword] = this.#copy(said);
            else if (keywords/* single */.J0.has(keyword))
                copy[keyword] = this.#copyPlace(said);
            else if (keywords/* lists */.k8.has(keyword)) {
                const members = said;
                copy[keyword] = members.map((member) => keyword === "prefixItems" ? this.#copyPlace(member) : this.#copy(member));
            }
            else if (keywords/* maps */.Kn.has(keyword))
                copy[keyword] = this.#copyMap(keyword, said);
            else if (keyword === "enum" && said.length === 0)
                copy["not"] = {};
            else if (!ignored.has(keyword))
                copy[keyword] = said;
        }
        return copy;
    }
    #copyPlace(schema) {
        return this.#close([schema], this.#copy(schema));
    }
    #copyMap(keyword, map) {
        const copy = {};
        for (const [name, schema] of Object.entries(map)) {
            if (keyword !== "patternProperties" && !this.#names.has(name))
                continue;
            const place = keyword !== "dependentSchemas";
            (0,json/* put */.yJ)(copy, name, place ? this.#copyPlace(schema) : this.#copy(schema));
        }
        return copy;
    }
    #copyReference(schema, copy) {
        const target = this.#resolve(schema);
        if (target === undefined)
            return;
        let id = this.#ids.get(target);
        if (id === undefined)
            this.#ids.set(target, (id = `s${this.#ids.size}`));
        copy["$ref"] = `#/$defs/${id}`;
    }
    #close(schemas, copy) {
        const open = this.#reading === "open" || copy["unevaluatedProperties"] !== undefined;
        return open || !documentsMembers(this.#resolve, schemas)
            ? copy
            : { ...copy, unevaluatedProperties: false };
    }
}
function namesIn(value) {
    const names = new Set();
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== "object" || next === null)
            continue;
        if (!Array.isArray(next))
            for (const name of Object.keys(next))
                names.add(name);
        open.push(...Object.values(next));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/judge.js




const maxCompiled = 300;
const maxWork = 300_000;
class Unanswerable extends Error {
}
function createJudge(resolve) {
    return new AjvJudge(resolve);
}
class AjvJudge {
    #resolve;
    #ajv = createAjv();
    #compiled = new Map();
    #left = maxWork;
    constructor(resolve) {
        this.#resolve = resolve;
    }
    check(schemas, value, reading = "open") {
        try {
            const validate = this.#validatorFor(schemas, value, reading);
            if (validate(value))
                return { kind: "accepted" };
            const errors = validate.errors ?? [];
            return { kind: "refused", reason: reasonOf(errors), errors };
        }
        catch (error) {
            if (error instanceof Unanswerable)
                return { kind: "unknown", reason: error.message };
            const reason = error instanceof RangeError ? "it nests too deep" : String(error);
            return { kind: "unknown", reason: `Ajv cannot read the schema: ${reason}` };
        }
    }
    #validatorFor(schemas, value, reading) {
        this.#spend(0);
        const { document, size } = standalone(this.#resolve, schemas, value, reading);
        this.#spend(size);
        const key = JSON.stringify(document);
        const known = this.#compiled.get(key);
        if (known !== undefined)
            return known;
        this.#spend(size ** 2 / 50);
        if (this.#compiled.size >= maxCompiled)
            this.#compiled.clear();
        const validate = this.#ajv.compile(document);
        this.#ajv.removeSchema(document);
        this.#compiled.set(key, validate);
        return validate;
    }
    #spend(work) {
        this.#left -= work;
        if (this.#left >= 0)
            return;
        throw new Unanswerable("this run has tried as many examples as it may");
    }
}
function createAjv() {
    const ajv = new _2020.Ajv2020({
        strict: false,
        meta: false,
        validateSchema: false,
        addUsedSchema: false,
        ownProperties: true,
        unicodeRegExp: true,
        multipleOfPrecision: 9,
        messages: true,
        logger: false,
        code: { optimize: false, regExp: Object.assign(boundedRegExp, { code: "boundedRegExp" }) },
    });
    dist["default"](ajv);
    return ajv;
}
function boundedRegExp(source) {
    const { matches } = (0,matcher/* matcher */.j)(source);
    return {
        source,
        toString: () => `/${source}/`,
        test(text) {
            const answer = matches(text);
            if (answer !== undefined)
                return answer;
            throw new Unanswerable(`the pattern \`${source}\` could take too long on this text`);
        },
    };
}
function reasonOf(errors) {
    const texts = errors.slice(0, 3).map(({ instancePath, message, keyword, params }) => {
        const name = params["unevaluatedProperty"] ??
            params["additionalProperty"];
        const extra = name === undefined ? "" : ` (${JSON.stringify(name)})`;
        return `${instancePath === "" ? "the value" : instancePath} ${message ?? keyword}${extra}`;
    });
    return texts.join("; ");
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lowest),
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   M3: () => (/* binding */ propertySchemas),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   VU: () => (/* binding */ requiredOf),
/* harmony export */   fp: () => (/* binding */ documented),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   uT: () => (/* binding */ itemSchemas)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5553);
/* harmony import */ var _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5245);
/* harmony import */ var _lift_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5870);



function all({ nodes }, keyword) {
    return nodes
        .filter((node) => node[keyword] !== undefined)
        .map((node) => ({ value: node[keyword], by: node }));
}
function once(compute) {
    const known = new WeakMap();
    return (conjunction) => {
        let answer = known.get(conjunction);
        if (answer === undefined)
            known.set(conjunction, (answer = compute(conjunction)));
        return answer;
    };
}
function highest(conjunction, keyword) {
    return all(conjunction, keyword).reduce((best, next) => (best === undefined || next.value > best.value ? next : best), undefined);
}
function lowest(conjunction, keyword) {
    return all(conjunction, keyword).reduce((best, next) => (best === undefined || next.value < best.value ? next : best), undefined);
}
const typesOf = once((conjunction) => {
    let types = new Set(_lift_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .typeNames */ .DK);
    for (const { value } of all(conjunction, "type")) {
        const listed = new Set(typeof value === "string" ? [value] : value);
        if (listed.has("number"))
            listed.add("integer");
        types = new Set([...types].filter((type) => listed.has(type)));
    }
    return types;
});
function valuesOf(conjunction) {
    const listed = [
        ...all(conjunction, "enum").map(({ value }) => value),
        ...conjunction.nodes
            .filter((node) => Object.hasOwn(node, "const"))
            .map((node) => [node["const"]]),
    ];
    const [first, ...others] = listed;
    return first?.filter((value) => others.every((list) => list.some((other) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(value, other))));
}
function requiredOf(conjunction) {
    const names = new Map();
    for (const { value, by } of all(conjunction, "required")) {
        for (const name of value)
            if (!names.has(name))
                names.set(name, by);
    }
    return names;
}
const documented = once((conjunction) => {
    const names = new Map();
    for (const { value } of all(conjunction, "properties")) {
        for (const [name, schema] of Object.entries(value)) {
            const known = names.get(name);
            if (known === undefined)
                names.set(name, [schema]);
            else
                known.push(schema);
        }
    }
    return names;
});
function propertySchemas({ nodes }, name) {
    return nodes.flatMap((node) => {
        const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(node["properties"], name);
        const byPattern = Object.entries((node["patternProperties"] ?? {}))
            .filter(([pattern]) => (0,_pattern_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(pattern).matches(name) === true)
            .map(([, schema]) => schema);
        const known = named === undefined ? byPattern : [named, ...byPattern];
        const other = node["additionalProperties"];
        return known.length > 0 || other === undefined ? known : [other];
    });
}
function itemSchemas({ nodes }, index) {
    return nodes.flatMap((node) => {
        const prefix = (node["prefixItems"] ?? []);
        const schema = index < prefix.length ? prefix[index] : node["items"];
        return schema === undefined ? [] : [schema];
    });
}
function isNothing(schema) {
    const not = schema["not"];
    return not !== undefined && Object.keys(not).length === 0;
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ conditionals)
/* harmony export */ });
/* unused harmony export negationOf */
const negations = new WeakMap();
function negationOf(schema) {
    let negation = negations.get(schema);
    if (negation === undefined)
        negations.set(schema, (negation = { not: schema }));
    return negation;
}
function conditionals({ nodes }) {
    const present = new Set(nodes);
    for (const node of nodes) {
        const condition = node["if"];
        if (condition === undefined || node["then"] === node["else"])
            continue;
        const negation = negationOf(condition);
        if (present.has(condition) || present.has(negation))
            continue;
        const branch = (schema, keyword) => {
            const consequence = node[keyword];
            return consequence === undefined ? [schema] : [schema, consequence];
        };
        return [branch(negation, "else"), branch(condition, "then")];
    }
    return undefined;
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ isMultiple),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5553);
/* harmony import */ var _judge_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);
/* harmony import */ var _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5245);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);




function fits(conjunction, value) {
    const types = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .typesOf */ .pl)(conjunction);
    const type = typeOf(value);
    if (!types.has(type) && !(type === "integer" && types.has("number")))
        return false;
    const values = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(conjunction);
    if (values !== undefined && !values.some((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .Vk)(one, value)))
        return false;
    return conjunction.nodes.every((node) => !refuses(node, value));
}
function typeOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    if (typeof value === "boolean" || typeof value === "string")
        return typeof value;
    return "object";
}
function refuses(schema, value) {
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isNothing */ .qv)(schema))
        return true;
    const not = schema["not"];
    if (not !== undefined && isScalar(not) && fits({ nodes: [not], choices: [] }, value))
        return true;
    if (typeof value === "number")
        return refusesNumber(schema, value);
    return typeof value === "string" && refusesString(schema, value);
}
const scalarKeywords = new Set([
    ...["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    ...["multipleOf", "minLength", "maxLength", "pattern", "format"],
]);
function isScalar(schema) {
    return Object.keys(schema).every((keyword) => scalarKeywords.has(keyword));
}
function refusesNumber(schema, value) {
    const multiple = schema["multipleOf"];
    return (value < (schema["minimum"] ?? -Infinity) ||
        value > (schema["maximum"] ?? Infinity) ||
        value <= (schema["exclusiveMinimum"] ?? -Infinity) ||
        value >= (schema["exclusiveMaximum"] ?? Infinity) ||
        (multiple !== undefined && !isMultiple(value, multiple)) ||
        !(0,_judge_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormat */ .s)(schema["format"], value));
}
function isMultiple(value, of) {
    const quotient = value / of;
    return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}
function refusesString(schema, value) {
    const length = Array.from(value).length;
    const pattern = schema["pattern"];
    return (length < (schema["minLength"] ?? 0) ||
        length > (schema["maxLength"] ?? Infinity) ||
        (typeof pattern === "string" && (0,_pattern_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(pattern).matches(value) !== true) ||
        !(0,_judge_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormat */ .s)(schema["format"], value));
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ numberCandidates)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);

function numberCandidates(conjunction) {
    const bounds = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].flatMap((keyword) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(conjunction, keyword).map(({ value }) => value));
    const multiples = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(conjunction, "multipleOf").map(({ value }) => value);
    const low = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .highest */ .BR)(conjunction, "minimum")?.value ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .highest */ .BR)(conjunction, "exclusiveMinimum")?.value;
    const high = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .lowest */ .$k)(conjunction, "maximum")?.value ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .lowest */ .$k)(conjunction, "exclusiveMaximum")?.value;
    const candidates = [0, 1, -1, 0.5, 2, ...bounds.flatMap(around), ...large];
    if (low !== undefined && high !== undefined)
        candidates.push((low + high) / 2);
    for (const multiple of multiples) {
        candidates.push(multiple, -multiple, 2 * multiple, 3 * multiple, multiple / 2);
        for (const bound of bounds) {
            candidates.push(tidy(Math.ceil(bound / multiple) * multiple));
            candidates.push(tidy(Math.floor(bound / multiple) * multiple));
            candidates.push(tidy((Math.floor(bound / multiple) + 1) * multiple));
        }
    }
    return [...new Set(candidates)]
        .filter(Number.isFinite)
        .sort((left, right) => Math.abs(left) - Math.abs(right));
}
const large = [2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e19, -1e19];
function around(bound) {
    const step = Math.abs(bound) > 1e15 ? Math.abs(bound) * 1e-3 : 1;
    return [bound, bound + step, bound - step, bound + step / 2, bound - step / 2].map(tidy);
}
function tidy(value) {
    return Number(value.toPrecision(15)) + 0;
}


/***/ }),

/***/ 6797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createSampler),
  $: () => (/* binding */ first)
});

// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(5553);
;// CONCATENATED MODULE: ./build/engines/contract/schema/sample/arrays.js


const maxItems = 300;
function* arrayCandidates(conjunction, sample) {
    const contained = (0,read/* all */.Q7)(conjunction, "contains").filter(({ by }) => (by["minContains"] ?? 1) > 0);
    const wanted = contained.map(({ value, by }) => ({
        schema: value,
        count: by["minContains"] ?? 1,
    }));
    const containing = wanted.flatMap(({ schema, count }) => Array.from({ length: Math.min(count, maxItems) }, () => schema));
    const least = Math.max((0,read/* highest */.BR)(conjunction, "minItems")?.value ?? 0, containing.length);
    const most = (0,read/* lowest */.$k)(conjunction, "maxItems")?.value ?? Infinity;
    const unique = (0,read/* all */.Q7)(conjunction, "uniqueItems").length > 0;
    for (const length of [least, least + 1, least + 2]) {
        if (length > Math.min(most, maxItems))
            return;
        for (const pick of [0, 1]) {
            const items = fill(conjunction, length, containing, unique, pick, sample);
            if (items !== undefined)
                yield items;
        }
        if (length === 0)
            continue;
        const equal = fill(conjunction, length, containing, false, 0, sample);
        if (!unique && equal !== undefined)
            yield equal;
    }
}
function fill(conjunction, length, containing, unique, pick, sample) {
    const items = [];
    for (let index = 0; index < length; index += 1) {
        const extra = containing[index];
        const schemas = (0,read/* itemSchemas */.uT)(conjunction, index);
        const value = nth(sample(extra === undefined ? schemas : [...schemas, extra]), index === 0 ? pick : 0, (candidate) => !unique || !items.some((item) => (0,json/* sameJson */.Vk)(item, candidate)));
        if (value === undefined)
            return undefined;
        items.push(value);
    }
    return items;
}
function nth(values, skip, accepts) {
    let skipped = 0;
    for (const value of values) {
        if (!accepts(value))
            continue;
        if (skipped === skip)
            return value;
        skipped += 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/conditionals.js
var conditionals = __webpack_require__(5485);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/numbers.js
var numbers = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/engines/contract/pattern/sample.js
var sample = __webpack_require__(2794);
;// CONCATENATED MODULE: ./build/engines/contract/schema/sample/objects.js



const maxMembers = 300;
const variations = 3;
function* objectCandidates(conjunction, sample) {
    const known = (0,read/* documented */.fp)(conjunction);
    const required = closure(conjunction, new Set((0,read/* requiredOf */.VU)(conjunction).keys()));
    if (required.size > maxMembers)
        return;
    const smallest = build(conjunction, grow(conjunction, required, known), sample);
    if (smallest === undefined)
        return;
    yield smallest;
    yield* varied(conjunction, smallest, sample);
    const telling = [...known].filter(([, schemas]) => schemas.some(tells)).map(([name]) => name);
    for (const names of [telling, [...known.keys()].slice(0, 40)]) {
        const more = closure(conjunction, new Set([...required, ...names]));
        if (more.size === required.size)
            continue;
        const optional = new Set([...more].filter((name) => !required.has(name)));
        const larger = build(conjunction, more, sample, optional);
        if (larger !== undefined)
            yield larger;
    }
}
function tells(schema) {
    const values = schema["enum"];
    return Object.hasOwn(schema, "const") || (Array.isArray(values) && values.length === 1);
}
function closure(conjunction, names) {
    const rules = (0,read/* all */.Q7)(conjunction, "dependentRequired");
    for (let size = -1; size !== names.size;) {
        size = names.size;
        for (const { value } of rules) {
            for (const [name, others] of Object.entries(value)) {
                if (names.has(name))
                    for (const other of others)
                        names.add(other);
            }
        }
    }
    return names;
}
function grow(conjunction, required, known) {
    const names = new Set(required);
    const least = Math.min((0,read/* highest */.BR)(conjunction, "minProperties")?.value ?? 0, maxMembers);
    const patterns = (0,read/* all */.Q7)(conjunction, "patternProperties").flatMap(({ value }) => Object.keys(value));
    const offered = [
        ...[...known].filter(([, schemas]) => !schemas.some(read/* isNothing */.qv)).map(([name]) => name),
        ...patterns.flatMap((pattern) => (0,sample/* samplesOf */.l)(pattern, 0)),
        ...(0,read/* all */.Q7)(conjunction, "propertyNames").flatMap(({ value }) => namesOf(value)),
        ...Array.from({ length: least }, (_, index) => `key${index}`),
    ];
    for (const name of offered) {
        if (names.size >= least)
            break;
        names.add(name);
    }
    return names;
}
function namesOf(schema) {
    const listed = ((0,json/* own */.ZV)(schema, "enum") ?? []);
    const pattern = (0,json/* own */.ZV)(schema, "pattern");
    const least = ((0,json/* own */.ZV)(schema, "minLength") ?? 0);
    return [
        ...listed.filter((name) => typeof name === "string"),
        ...(typeof pattern === "string" ? (0,sample/* samplesOf */.l)(pattern, least).flatMap(lengthened) : []),
        ...(least > 0 && least < 1_000 ? ["a".repeat(least)] : []),
    ];
}
function lengthened(name) {
    return ["", "a", "b", "c"].map((end) => `${name}${end}`);
}
function build(conjunction, names, sample, optional = new Set()) {
    const built = {};
    for (const name of names) {
        const [value] = take(sample(schemasFor(conjunction, name, names)), 1);
        if (value === undefined && optional.has(name))
            continue;
        if (value === undefined)
            return undefined;
        (0,json/* put */.yJ)(built, name, value);
    }
    return built;
}
function* varied(conjunction, built, sample) {
    const names = new Set(Object.keys(built));
    for (const name of [...names].slice(0, 12)) {
        const schemas = schemasFor(conjunction, name, names);
        for (const value of take(sample(schemas), variations + 1).slice(1)) {
            const other = { ...built };
            (0,json/* put */.yJ)(other, name, value);
            yield other;
        }
    }
}
function schemasFor(conjunction, name, names) {
    const dependent = (0,read/* all */.Q7)(conjunction, "dependentSchemas").flatMap(({ value }) => Object.entries(value)
        .filter(([trigger]) => names.has(trigger))
        .map(([, schema]) => schema));
    if (dependent.length === 0)
        return (0,read/* propertySchemas */.M3)(conjunction, name);
    const nodes = [...conjunction.nodes, ...dependent];
    return (0,read/* propertySchemas */.M3)({ nodes, choices: [] }, name);
}
function take(values, count) {
    const taken = [];
    for (const value of values) {
        taken.push(value);
        if (taken.length >= count)
            break;
    }
    return taken;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/strings.js + 1 modules
var strings = __webpack_require__(5559);
;// CONCATENATED MODULE: ./build/engines/contract/schema/sample/sample.js








const maxDepth = 24;
const defaultBudget = 3_000;
const perChoice = 4;
function createSampler(resolve, budget = defaultBudget) {
    let left = budget;
    function* sample(schemas, depth) {
        left -= 1;
        if (left < 0 || depth > maxDepth)
            return;
        const conjunction = (0,expand/* expand */.f)(resolve, schemas);
        if (conjunction.nodes.some(read/* isNothing */.qv))
            return;
        const members = openChoice(conjunction);
        if (members === undefined)
            yield* byType(conjunction, depth);
        else
            for (const member of members)
                yield* first(sample([...schemas, ...member], depth), perChoice);
    }
    function* byType(conjunction, depth) {
        const values = (0,read/* valuesOf */.sm)(conjunction);
        if (values !== undefined) {
            yield* values.filter((value) => (0,fits/* fits */.lA)(conjunction, value));
            return;
        }
        for (const type of preferred(conjunction)) {
            for (const value of ofType(type, conjunction, depth)) {
                if ((0,fits/* fits */.lA)(conjunction, value))
                    yield value;
            }
        }
    }
    function ofType(type, conjunction, depth) {
        switch (type) {
            case "null":
                return [null];
            case "boolean":
                return [false, true];
            case "integer":
            case "number":
                return (0,numbers/* numberCandidates */.E)(conjunction);
            case "string":
                return (0,strings/* stringCandidates */.W)(conjunction);
            case "array":
                return arrayCandidates(conjunction, (inner) => sample(inner, depth + 1));
            case "object":
                return objectCandidates(conjunction, (inner) => sample(inner, depth + 1));
        }
    }
    return sample;
}
function openChoice(conjunction) {
    const [choice] = conjunction.choices;
    if (choice !== undefined)
        return choice.members.map((member) => [member]);
    return (0,conditionals/* conditionals */.Q)(conjunction);
}
const objectKeywords = [
    ...["properties", "required", "additionalProperties", "patternProperties", "minProperties"],
    ...["propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties"],
];
const arrayKeywords = ["items", "prefixItems", "minItems", "contains", "uniqueItems", "maxItems"];
function preferred(conjunction) {
    const types = (0,read/* typesOf */.pl)(conjunction);
    const speaks = (keywords) => keywords.some((keyword) => (0,read/* all */.Q7)(conjunction, keyword).length > 0);
    const order = [
        "string",
        types.has("number") ? "number" : "integer",
        "boolean",
        "null",
    ];
    if (speaks(arrayKeywords))
        order.unshift("array");
    if (speaks(objectKeywords))
        order.unshift("object");
    return [...new Set([...order, "array", "object"])].filter((type) => types.has(type));
}
function* first(values, count) {
    let taken = 0;
    for (const value of values) {
        yield value;
        taken += 1;
        if (taken >= count)
            return;
    }
}


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ stringCandidates)
});

// EXTERNAL MODULE: ./build/engines/contract/pattern/sample.js
var sample = __webpack_require__(2794);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/engines/contract/schema/sample/formats.js
const formatSamples = {
    date: ["2024-01-31", "2024-02-29"],
    time: ["12:00:00Z", "23:59:59Z"],
    "date-time": ["2024-01-31T12:00:00Z", "2024-01-31T12:00:00.5+01:00"],
    "iso-time": ["12:00:00"],
    "iso-date-time": ["2024-01-31T12:00:00"],
    duration: ["P1D", "PT1S"],
    email: ["a@example.com", "someone.else@example.com"],
    "idn-email": ["a@example.com"],
    hostname: ["example.com", "a"],
    "idn-hostname": ["example.com"],
    ipv4: ["192.0.2.1"],
    ipv6: ["2001:db8::1"],
    uri: ["https://example.com/", "https://example.com/a?b=c", "urn:a:b"],
    "uri-reference": ["a", "/a", "https://example.com/"],
    "uri-template": ["https://example.com/{a}", "a"],
    iri: ["https://example.com/"],
    url: ["https://example.com/"],
    uuid: ["00000000-0000-4000-8000-000000000000", "00000000-0000-4000-8000-000000000001"],
    "json-pointer": ["", "/a"],
    "relative-json-pointer": ["0", "1/a"],
    regex: ["a", "a+"],
    byte: ["YQ==", "YWI=", ""],
    binary: ["a"],
    password: ["password"],
};

;// CONCATENATED MODULE: ./build/engines/contract/schema/sample/strings.js



const maxLength = 20_000;
const maxExample = 200;
const various = ["0", "1", "A", "a b", "a-b", "_", "true", "2024-01-31", "\u00e9", " "];
function stringCandidates(conjunction) {
    const least = (0,read/* highest */.BR)(conjunction, "minLength")?.value ?? 0;
    const most = (0,read/* lowest */.$k)(conjunction, "maxLength")?.value ?? Infinity;
    if (least > maxLength || least > most)
        return [];
    const lengths = [least, least + 1, ...(most <= maxExample ? [most] : [])];
    const patterns = (0,read/* all */.Q7)(conjunction, "pattern").flatMap(({ value }) => lengths.flatMap((length) => (0,sample/* samplesOf */.l)(value, length)));
    const formats = (0,read/* all */.Q7)(conjunction, "format").flatMap(({ value }) => samplesOfFormat(value, least));
    const examples = (0,read/* all */.Q7)(conjunction, "examples")
        .flatMap(({ value }) => value)
        .filter((value) => typeof value === "string" && value.length <= maxExample);
    const plain = "a".repeat(Math.max(least, Math.min(1, most)));
    const special = patterns.length > 0 || formats.length > 0;
    return [
        ...new Set([
            ...(special ? [...examples, ...formats, ...patterns] : []),
            plain,
            ...various,
            ...various.map((text) => text.padEnd(least, text)),
            "",
            ...(special ? [] : examples),
        ]),
    ];
}
function samplesOfFormat(format, least) {
    const samples = Object.hasOwn(formatSamples, format) ? (formatSamples[format] ?? []) : [];
    const longer = samples.flatMap((text) => {
        const missing = least - Array.from(text).length;
        if (missing <= 0)
            return [];
        if (format === "email")
            return [`${"a".repeat(missing)}${text}`];
        if (format === "uri" || format === "url")
            return [`${text}${"a".repeat(missing)}`];
        return [];
    });
    return [...samples, ...longer];
}


/***/ })

};
