export const id = 7249;
export const ids = [7249];
export const modules = {

/***/ 40685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
function dayOf(value) {
    if (typeof value !== "string")
        return undefined;
    const isIso = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;
    const isHttp = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
    if (!isIso.test(value) && !isHttp.test(value))
        return undefined;
    const time = Date.parse(value.replace(" ", isHttp.test(value) ? " " : "T"));
    if (Number.isNaN(time))
        return undefined;
    const day = new Date(time).toISOString().slice(0, 10);
    return isHttp.test(value) || value.length > 10 || day === value ? day : undefined;
}


/***/ }),

/***/ 51112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   Yf: () => (/* binding */ spotOf)
/* harmony export */ });
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44148);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);


function memberOf(parent, key) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent.value, key);
    if (value === undefined)
        return undefined;
    return { uri: parent.uri, pointer: (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parent.pointer, key), value };
}
function keysOf(element) {
    const value = element?.value;
    return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
function spotOf({ uri, pointer }) {
    return { uri, pointer };
}


/***/ }),

/***/ 64464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ sunsetHeader),
/* harmony export */   DO: () => (/* binding */ readLifecycle),
/* harmony export */   wx: () => (/* binding */ deprecationHeader)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40685);


function readLifecycle(description, { value }, responses) {
    const sunset = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "x-sunset") ?? sunsetHeader(description, responses)?.value;
    const stability = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "x-stability-level");
    return {
        deprecated: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "deprecated") === true || deprecationHeader(responses) !== undefined,
        sunset: typeof sunset === "string" ? sunset : undefined,
        stability: typeof stability === "string" ? stability : undefined,
    };
}
function deprecationHeader(responses) {
    return headerOf(responses, "deprecation");
}
function sunsetHeader(description, responses) {
    const header = headerOf(responses, "sunset");
    if (header === undefined)
        return undefined;
    const said = [header.schema?.value, description.at(header).value].flatMap((holder) => ["const", "default", "example"].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(holder, key)));
    const value = said.find((one) => (0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(one) !== undefined);
    return typeof value === "string" ? { header, value } : undefined;
}
function headerOf(responses, wanted) {
    return responses
        .flatMap(({ headers }) => headers)
        .find(({ name }) => name.toLowerCase() === wanted);
}


/***/ }),

/***/ 16869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ templateKey),
/* harmony export */   BJ: () => (/* binding */ matchBy),
/* harmony export */   G6: () => (/* binding */ statusPairs),
/* harmony export */   WB: () => (/* binding */ matchParameters),
/* harmony export */   cH: () => (/* binding */ matchOperations),
/* harmony export */   mM: () => (/* binding */ concreteStatus),
/* harmony export */   oq: () => (/* binding */ matchPaths),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94572);

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
    return matchBy(base, head, (item) => fullPath(item), ({ path }) => path, (item) => templateKey(fullPath(item)), ({ path }) => templateKey(path));
}
function fullPath({ path, servers: [first] }) {
    return `${first === undefined ? "" : (0,_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(first)}${path}`;
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
function statusPairs(base, head) {
    const statuses = new Set([...base, ...head].map(({ status }) => status));
    return [...statuses].map((status) => ({
        status,
        base: answerFor(status, base),
        head: answerFor(status, head),
    }));
}
function concreteStatus(status) {
    return status === "default" ? "500" : status.replace(/XX$/, "00");
}


/***/ }),

/***/ 72316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   oR: () => (/* binding */ mediaPairs)
/* harmony export */ });
function mediaPairs(base, head, direction) {
    const pairs = [];
    const seen = new Set();
    const [known, offered] = [indexOf(base), indexOf(head)];
    for (const { name } of [...base, ...head]) {
        const concrete = concreteName(name);
        const [before, after] = [
            mostSpecific(concrete, known, direction),
            mostSpecific(concrete, offered, direction),
        ];
        const key = `${before?.name ?? ""} | ${after?.name ?? ""}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (before !== undefined && isAnother(before, name) && offered.byName.has(before.name))
            continue;
        pairs.push({ name: isRange(name) ? concrete : name, base: before, head: after });
    }
    return pairs;
}
function isAnother(entry, name) {
    return entry.name !== name && !isRange(entry.name);
}
function indexOf(entries) {
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const byType = new Map();
    for (const entry of entries) {
        const type = essence(entry.name);
        const known = byType.get(type);
        if (known === undefined)
            byType.set(type, [entry]);
        else
            known.push(entry);
    }
    return { byName, byType };
}
function mostSpecific(name, { byName, byType }, direction) {
    const exact = byName.get(name);
    if (exact !== undefined)
        return exact;
    const wanted = parameters(name);
    for (const type of typesOver(essence(name), direction)) {
        const fitting = (byType.get(type) ?? [])
            .filter((entry) => includes(wanted, parameters(entry.name), direction))
            .sort((left, right) => parameters(right.name).size - parameters(left.name).size);
        if (fitting[0] !== undefined)
            return fitting[0];
    }
    return undefined;
}
function typesOver(type, direction) {
    const [group = "", subtype = ""] = type.split("/");
    const [, suffix] = /\+([^+]+)$/.exec(subtype) ?? [];
    const plain = direction === "response" && suffix !== undefined ? [`${group}/${suffix}`] : [];
    return [type, ...plain, `${group}/*`, "*/*", "*"];
}
function includes(wanted, said, direction) {
    return [...said].every(([name, value]) => wanted.has(name) ? wanted.get(name) === value : direction === "response");
}
function parameters(mediaType) {
    const found = new Map();
    for (const text of mediaType.split(";").slice(1)) {
        const [name = "", value = ""] = text.split("=").map((part) => part.trim());
        if (name === "" || /^(?:charset|boundary|q)$/i.test(name))
            continue;
        found.set(name.toLowerCase(), value.replace(/^"(.*)"$/, "$1"));
    }
    return found;
}
function isRange(name) {
    return essence(name).includes("*");
}
function concreteName(name) {
    if (!isRange(name))
        return name;
    const [group = "*"] = essence(name).split("/");
    return group === "*" ? "example/example" : `${group}/example`;
}
function essence(mediaType) {
    return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}


/***/ }),

/***/ 80209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ title),
/* harmony export */   v: () => (/* binding */ methods)
/* harmony export */ });
const methods = [
    ...["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"],
];
function title(operation) {
    return operation.name ?? `${operation.method} ${operation.path}`;
}


/***/ }),

/***/ 55458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readPaths),
  L: () => (/* binding */ readWebhooks)
});

// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/api/lifecycle.js
var lifecycle = __webpack_require__(64464);
// EXTERNAL MODULE: ./build/engines/contract/api/element.js
var api_element = __webpack_require__(51112);
;// CONCATENATED MODULE: ./build/engines/contract/api/request.js


function readParameters(description, parent) {
    return parametersOf(description, parent).flatMap((element) => {
        const name = (0,json/* own */.ZV)(element.value, "name");
        const location = (0,json/* own */.ZV)(element.value, "in");
        if (typeof name !== "string" || !isLocation(location))
            return [];
        const [media] = readContent(description, element);
        return [
            {
                ...(0,api_element/* spotOf */.Yf)(element),
                in: location,
                name,
                required: (0,json/* own */.ZV)(element.value, "required") === true || location === "path",
                schema: media === undefined ? (0,api_element/* memberOf */.C5)(element, "schema") : media.schema,
                mediaType: media?.name,
            },
        ];
    });
}
function readQueryString(description, parent) {
    for (const element of parametersOf(description, parent)) {
        if ((0,json/* own */.ZV)(element.value, "in") !== "querystring")
            continue;
        const [media] = readContent(description, element);
        const required = (0,json/* own */.ZV)(element.value, "required") === true;
        if (media !== undefined)
            return { ...(0,api_element/* spotOf */.Yf)(element), required, media };
    }
    return undefined;
}
function parametersOf(description, parent) {
    const list = description.child(parent, "parameters");
    return (0,api_element/* keysOf */.YD)(list).flatMap((index) => description.child(list, index) ?? []);
}
function isLocation(value) {
    return value === "path" || value === "query" || value === "header" || value === "cookie";
}
function readRequestBody(description, operation) {
    const body = description.child(operation, "requestBody");
    if (body === undefined)
        return undefined;
    return {
        ...(0,api_element/* spotOf */.Yf)(body),
        required: (0,json/* own */.ZV)(body.value, "required") === true,
        content: readContent(description, body),
    };
}
function readContent(description, parent) {
    const content = description.child(parent, "content");
    return (0,api_element/* keysOf */.YD)(content).flatMap((name) => {
        const element = description.child(content, name);
        if (element === undefined)
            return [];
        const itemSchema = (0,api_element/* memberOf */.C5)(element, "itemSchema");
        return [
            {
                ...(0,api_element/* spotOf */.Yf)(element),
                name,
                schema: (0,api_element/* memberOf */.C5)(element, "schema"),
                ...(itemSchema === undefined ? {} : { itemSchema }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/api/response.js



function readResponses(description, operation) {
    const responses = description.child(operation, "responses");
    return (0,api_element/* keysOf */.YD)(responses)
        .filter((status) => /^[1-5](?:\d\d|XX)$/i.test(status) || status === "default")
        .flatMap((status) => {
        const element = description.child(responses, status);
        if (element === undefined)
            return [];
        const headers = readHeaders(description, element);
        const content = readContent(description, element);
        return [{ ...(0,api_element/* spotOf */.Yf)(element), status: status.replace(/XX$/i, "XX"), headers, content }];
    });
}
function readHeaders(description, response) {
    const headers = description.child(response, "headers");
    return (0,api_element/* keysOf */.YD)(headers)
        .filter((name) => name.toLowerCase() !== "content-type")
        .flatMap((name) => {
        const element = description.child(headers, name);
        if (element === undefined)
            return [];
        const required = (0,json/* own */.ZV)(element.value, "required") === true;
        const [media] = readContent(description, element);
        const schema = media === undefined ? (0,api_element/* memberOf */.C5)(element, "schema") : media.schema;
        return [{ ...(0,api_element/* spotOf */.Yf)(element), name, required, schema }];
    });
}

// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var model = __webpack_require__(80209);
;// CONCATENATED MODULE: ./build/engines/contract/api/security.js

function securityReader(description) {
    const { root } = description;
    const wires = new Map();
    const wireOf = (scheme) => {
        let wire = wires.get(scheme);
        if (wire === undefined) {
            const found = description.child(root, "components", "securitySchemes", scheme);
            wires.set(scheme, (wire = wireText(scheme, found?.value)));
        }
        return wire;
    };
    const credential = ([scheme, scopes]) => ({
        scheme,
        wire: wireOf(scheme),
        scopes: (Array.isArray(scopes) ? scopes : []).filter((scope) => typeof scope === "string"),
    });
    const read = (holder) => {
        const listed = (0,json/* own */.ZV)(holder.value, "security");
        const pointer = listed === undefined ? holder.pointer : `${holder.pointer}/security`;
        const alternatives = (Array.isArray(listed) ? listed : [])
            .filter(json/* isRecord */.u4)
            .map((requirement) => Object.entries(requirement).map(credential));
        return {
            uri: holder.uri,
            pointer,
            alternatives: alternatives.length === 0 ? [[]] : alternatives,
        };
    };
    const general = read(root);
    return (operation) => (0,json/* own */.ZV)(operation.value, "security") === undefined ? general : read(operation);
}
function wireText(name, scheme) {
    const type = (0,json/* own */.ZV)(scheme, "type");
    if (type === "oauth2" || type === "openIdConnect")
        return "bearer";
    if (type === "mutualTLS")
        return "certificate";
    const word = (0,json/* own */.ZV)(scheme, "scheme");
    if (type === "http" && typeof word === "string")
        return word.toLowerCase();
    const [place, key] = [(0,json/* own */.ZV)(scheme, "in"), (0,json/* own */.ZV)(scheme, "name")];
    if (type === "apiKey" && typeof place === "string" && typeof key === "string") {
        return `${place} ${place === "header" ? key.toLowerCase() : key}`;
    }
    return `undescribed ${name}`;
}

// EXTERNAL MODULE: ./build/engines/contract/api/servers.js
var api_servers = __webpack_require__(94572);
;// CONCATENATED MODULE: ./build/engines/contract/api/read.js








const maxCallbackDepth = 2;
function readPaths(description) {
    const paths = description.child(description.root, "paths");
    const reader = new PathItemReader(description);
    return (0,api_element/* keysOf */.YD)(paths)
        .filter((path) => path.startsWith("/"))
        .flatMap((path) => {
        const item = description.child(paths, path);
        return item === undefined ? [] : [reader.read(path, item)];
    });
}
function readWebhooks(description) {
    const webhooks = description.child(description.root, "webhooks");
    const reader = new PathItemReader(description);
    return (0,api_element/* keysOf */.YD)(webhooks).flatMap((name) => {
        const item = description.child(webhooks, name);
        return item === undefined ? [] : [reader.read(name, item, `webhook \`${name}\``)];
    });
}
class PathItemReader {
    #description;
    #security;
    #servers;
    constructor(description) {
        const { root } = description;
        this.#description = description;
        this.#security = securityReader(description);
        this.#servers = (0,api_servers/* readServers */.lf)(description, root) ?? [(0,api_servers/* implicitServer */.xI)(root)];
    }
    read(path, item, name, depth = 0) {
        const shared = readParameters(this.#description, item);
        const servers = (0,api_servers/* readServers */.lf)(this.#description, item) ?? this.#servers;
        const operations = operationsOf(this.#description, item).map(([method, element]) => {
            const heading = name === undefined ? undefined : `${name} (${method})`;
            const operation = this.#operation(path, method, element, { shared, servers, heading });
            const callbacks = depth < maxCallbackDepth
                ? this.#callbacks(element, heading ?? `${method} ${path}`, depth + 1)
                : [];
            return { ...operation, callbacks };
        });
        return { ...(0,api_element/* spotOf */.Yf)(item), path, servers, operations };
    }
    #operation(path, method, element, around) {
        const parameters = readParameters(this.#description, element);
        const names = new Set(parameters.map(keyOf));
        const shared = around.shared.filter((parameter) => !names.has(keyOf(parameter)));
        const queryString = readQueryString(this.#description, element);
        const responses = readResponses(this.#description, element);
        return {
            ...(0,api_element/* spotOf */.Yf)(element),
            method,
            path,
            ...(around.heading === undefined ? {} : { name: around.heading }),
            ...(0,lifecycle/* readLifecycle */.DO)(this.#description, element, responses),
            parameters: [...shared, ...parameters],
            ...(queryString === undefined ? {} : { queryString }),
            requestBody: readRequestBody(this.#description, element),
            responses,
            security: this.#security(element),
            servers: (0,api_servers/* readServers */.lf)(this.#description, element) ?? around.servers,
            callbacks: [],
        };
    }
    #callbacks(element, owner, depth) {
        const callbacks = this.#description.child(element, "callbacks");
        return (0,api_element/* keysOf */.YD)(callbacks).flatMap((name) => {
            const callback = this.#description.child(callbacks, name);
            return (0,api_element/* keysOf */.YD)(callback)
                .filter((expression) => !expression.startsWith("x-"))
                .flatMap((expression) => {
                const item = this.#description.child(callback, expression);
                const heading = `${owner}, callback \`${name}\``;
                return item === undefined ? [] : [this.read(expression, item, heading, depth)];
            });
        });
    }
}
function operationsOf(description, item) {
    const listed = model/* methods */.v.flatMap((method) => {
        const element = description.child(item, method);
        return element === undefined || !(0,json/* isRecord */.u4)(element.value)
            ? []
            : [[method.toUpperCase(), element]];
    });
    const more = description.child(item, "additionalOperations");
    return [
        ...listed,
        ...(0,api_element/* keysOf */.YD)(more).flatMap((method) => {
            const element = description.child(more, method);
            return element === undefined || !(0,json/* isRecord */.u4)(element.value) ? [] : [[method, element]];
        }),
    ];
}
function keyOf({ in: location, name }) {
    return `${location} ${name}`;
}


/***/ }),

/***/ 94572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   lf: () => (/* binding */ readServers),
/* harmony export */   xI: () => (/* binding */ implicitServer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);

const maxUrls = 64;
function readServers(description, holder) {
    const list = description.child(holder, "servers");
    if (!Array.isArray(list?.value))
        return undefined;
    const servers = list.value.flatMap((server, index) => {
        const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(server, "url");
        if (typeof url !== "string")
            return [];
        const spot = { uri: list.uri, pointer: `${list.pointer}/${index}` };
        return filled(url, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(server, "variables")).map((one) => ({ ...spot, url: normal(one) }));
    });
    return servers.length === 0 ? undefined : servers;
}
function filled(url, variables) {
    let urls = [url];
    for (const [whole, name = ""] of url.matchAll(/\{([^{}]*)\}/g)) {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(variables, name);
        const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(variable, "enum");
        const values = (Array.isArray(listed) ? listed : []).filter((value) => typeof value === "string");
        const texts = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(variable) && values.length > 0 ? values : ["{}"];
        urls = urls
            .flatMap((text) => texts.map((value) => text.replaceAll(whole, value)))
            .slice(0, maxUrls);
    }
    return [...new Set(urls)];
}
function normal(url) {
    const [, scheme = "", host = "", path = ""] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)/i.exec(url) ?? [];
    const plain = path.replace(/^(?:\.?\/)+/, "/").replace(/\/+$/, "");
    const rooted = plain === "" || plain.startsWith("/") ? plain : `/${plain.replace(/^\.$/, "")}`;
    if (host === "")
        return rooted === "/" ? "" : rooted;
    const port = scheme.toLowerCase() === "http" ? /:80$/ : /:443$/;
    const origin = `${scheme === "" ? "" : `${scheme.toLowerCase()}:`}//${host.toLowerCase().replace(port, "")}`;
    return `${origin}${rooted}`;
}
function prefixOf({ url }) {
    return url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
}
function implicitServer({ uri, pointer }) {
    return { uri, pointer, url: "" };
}


/***/ }),

/***/ 66783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   aF: () => (/* binding */ LimitReached)
/* harmony export */ });
class LimitReached extends Error {
    name = "LimitReached";
}
class Unreachable extends Error {
    name = "Unreachable";
}
class Budget {
    total;
    #left;
    constructor(total) {
        this.total = total;
        this.#left = total;
    }
    get left() {
        return this.#left;
    }
    refill() {
        this.#left = this.total;
    }
    spend(amount = 1) {
        this.#left -= amount;
        if (this.#left < 0)
            throw new LimitReached(`more than ${this.total} steps`);
    }
}


/***/ }),

/***/ 14224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ isIntegerFormat),
/* harmony export */   XC: () => (/* binding */ Formats),
/* harmony export */   vM: () => (/* binding */ integerFormats)
/* harmony export */ });
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52210);
/* harmony import */ var _formula_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42190);
/* harmony import */ var _keywords_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55403);
/* harmony import */ var _keywords_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21775);
/* harmony import */ var _language_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15539);
/* harmony import */ var _number_rational_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86064);







const integerFormats = {
    int8: [-(2 ** 7), 2 ** 7 - 1],
    uint8: [0, 2 ** 8 - 1],
    int16: [-(2 ** 15), 2 ** 15 - 1],
    uint16: [0, 2 ** 16 - 1],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    uint32: [0, 2 ** 32 - 1],
    int64: [-Infinity, Infinity],
    uint64: [0, Infinity],
};
const unrestricted = new Set(["float", "double", "decimal", "password", "binary"]);
const regular = new Set([
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uuid",
    "json-pointer",
    "json-pointer-uri-fragment",
    "relative-json-pointer",
]);
const longestTested = 2000;
const date = String.raw `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const time = String.raw `\d{2}:\d{2}:\d{2}(\.\d+)?([zZ]|[+-]\d{2}(:?\d{2})?)`;
const known = {
    date: { samples: ["2000-01-01", "2000-01-02", "1999-12-31"], within: `^${date}$` },
    time: { samples: ["00:00:00Z", "00:00:01Z", "12:00:00.5+01:00"], within: `^${time}$` },
    "date-time": {
        samples: ["2000-01-01T00:00:00Z", "2000-01-02T00:00:00Z", "2000-01-01T00:00:00.5+01:00"],
        within: String.raw `^${date}[tT\s]${time}$`,
    },
    uri: {
        samples: ["a:/", "https://example.com/", "https://example.com/a?b=c#d", "urn:a:b"],
        subsetOf: ["uri-reference", "iri", "iri-reference"],
    },
    "uri-reference": { samples: ["", "/a", "https://example.com/"], subsetOf: ["iri-reference"] },
    "uri-template": { samples: ["", "/a/{b}"] },
    iri: { samples: [], subsetOf: ["iri-reference"] },
    regex: { samples: ["", "^a$"] },
    byte: { samples: ["", "YQ==", "YWJj"] },
};
class Formats {
    #languages;
    #formulas = new Map();
    constructor(languages) {
        this.#languages = languages;
    }
    formulaOf(name) {
        const formula = this.#formulas.get(name) ?? this.#make(name);
        this.#formulas.set(name, formula);
        return formula;
    }
    #make(name) {
        if (unrestricted.has(name))
            return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)([]);
        const bounds = Object.hasOwn(integerFormats, name) ? integerFormats[name] : undefined;
        if (bounds !== undefined)
            return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([(0,_formula_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotOfKind */ .RK)("number"), (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)([(0,_keywords_values_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .n)(), ...between(bounds)])]);
        const test = testOf(name);
        if (test instanceof RegExp && regular.has(name)) {
            const term = (0,_language_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .languageOfPattern */ .G)(this.#languages, test.source, test.ignoreCase);
            return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)({ kind: "string", fact: "language", term, holds: true });
        }
        const predicate = this.#predicate(name, test);
        return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)({ kind: "string", fact: "predicate", predicate, holds: true });
    }
    #predicate(name, test) {
        const about = Object.hasOwn(known, name) ? known[name] : undefined;
        const within = about?.within;
        return {
            name: `format ${name}`,
            test: (text) => (text.length > longestTested ? undefined : testWith(test, text)),
            samples: about?.samples ?? [],
            subsetOf: (about?.subsetOf ?? []).map((other) => `format ${other}`),
            ...(within === undefined ? {} : { within: (0,_language_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .languageOfPattern */ .G)(this.#languages, within) }),
        };
    }
}
function testWith(test, text) {
    return test instanceof RegExp ? test.test(text) : test?.(text);
}
function between([low, high]) {
    const [least, most] = [(0,_number_rational_js__WEBPACK_IMPORTED_MODULE_5__/* .fromNumber */ .oB)(low), (0,_number_rational_js__WEBPACK_IMPORTED_MODULE_5__/* .fromNumber */ .oB)(high)];
    return [
        ...(least === undefined ? [] : [(0,_keywords_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)({ value: least, open: false })]),
        ...(most === undefined ? [] : [(0,_keywords_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)({ value: most, open: false })]),
    ];
}
function isIntegerFormat([low, high], value) {
    return Number.isInteger(value) && value >= low && value <= high;
}
let validators;
function testOf(name) {
    if (validators === undefined) {
        validators = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_6__.Ajv2020({ meta: false, logger: false });
        ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](validators);
    }
    const { formats } = validators;
    const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (found instanceof RegExp)
        return found;
    if (typeof found === "function")
        return found;
    const test = found?.validate;
    return typeof test === "function" ? test : undefined;
}


/***/ }),

/***/ 82951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   NO: () => (/* binding */ formula),
/* harmony export */   Pu: () => (/* binding */ ofKinds),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   RK: () => (/* binding */ isNotOfKind),
/* harmony export */   Zm: () => (/* binding */ never),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   lD: () => (/* binding */ unclear)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19448);

let made = 0;
function formula(shape) {
    made += 1;
    return { ...shape, id: made };
}
const always = formula({ op: "always" });
const never = formula({ op: "never" });
function all(parts) {
    const open = parts.filter((part) => part.op !== "always");
    if (open.some((part) => part.op === "never"))
        return never;
    return open.length < 2 ? (open[0] ?? always) : formula({ op: "all", parts: open });
}
function any(parts) {
    const open = parts.filter((part) => part.op !== "never");
    if (open.some((part) => part.op === "always"))
        return always;
    return open.length < 2 ? (open[0] ?? never) : formula({ op: "any", parts: open });
}
function ofKinds(mask) {
    if (mask === _json_js__WEBPACK_IMPORTED_MODULE_0__/* .allKinds */ .TO)
        return always;
    return mask === 0 ? never : formula({ op: "kinds", mask });
}
function isOfKind(kind) {
    return ofKinds((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .maskOf */ ._4)(kind));
}
function isNotOfKind(kind) {
    return ofKinds(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .allKinds */ .TO & ~(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .maskOf */ ._4)(kind));
}
function fact(it) {
    return formula({ op: "fact", fact: it });
}
function unclear(reason) {
    return formula({ op: "unclear", reason });
}


/***/ }),

/***/ 42190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q7: () => (/* reexport */ formula/* all */.Q7),
  Gk: () => (/* reexport */ formula/* always */.Gk),
  bz: () => (/* reexport */ formula/* any */.bz),
  fK: () => (/* reexport */ formula/* fact */.fK),
  NO: () => (/* reexport */ formula/* formula */.NO),
  RK: () => (/* reexport */ formula/* isNotOfKind */.RK),
  dS: () => (/* reexport */ keyNamed),
  cU: () => (/* reexport */ keysMatching),
  ze: () => (/* reexport */ negate),
  Zm: () => (/* reexport */ formula/* never */.Zm),
  Pu: () => (/* reexport */ formula/* ofKinds */.Pu),
  KB: () => (/* reexport */ singleName),
  lD: () => (/* reexport */ formula/* unclear */.lD)
});

// UNUSED EXPORTS: isOfKind

;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/facts.js
const noNames = new Set();
function keyNamed(name) {
    return { names: new Set([name]), patterns: [], negated: false };
}
function keysMatching(...patterns) {
    return { names: noNames, patterns, negated: false };
}
function singleName(keys) {
    const simple = keys.names.size === 1 &&
        keys.patterns.length === 0 &&
        keys.described === undefined &&
        !keys.negated;
    return simple ? [...keys.names][0] : undefined;
}

// EXTERNAL MODULE: ./build/engines/contract/containment/formula/formula.js
var formula = __webpack_require__(82951);
// EXTERNAL MODULE: ./build/engines/contract/containment/json.js
var json = __webpack_require__(19448);
;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/negation.js


const negations = new WeakMap();
function negate(it) {
    const known = negations.get(it);
    if (known !== undefined)
        return known;
    const result = negateOnce(it);
    negations.set(it, result);
    negations.set(result, it);
    return result;
}
function negateOnce(it) {
    switch (it.op) {
        case "always":
            return formula/* never */.Zm;
        case "never":
            return formula/* always */.Gk;
        case "schema":
            return it.holds ? it.node.fails : it.node.holds;
        case "documented":
            return it.holds ? it.place.fails : it.place.holds;
        case "all":
            return (0,formula/* any */.bz)(it.parts.map(negate));
        case "any":
            return (0,formula/* all */.Q7)(it.parts.map(negate));
        case "kinds":
            return (0,formula/* ofKinds */.Pu)(json/* allKinds */.TO & ~it.mask);
        case "fact":
            return (0,formula/* all */.Q7)([(0,formula/* isOfKind */.Q2)(it.fact.kind), (0,formula/* any */.bz)(oppositesOf(it.fact).map(formula/* fact */.fK))]);
        case "among":
            return (0,formula/* formula */.NO)({ ...it, holds: !it.holds });
        case "atMostOne":
            return (0,formula/* formula */.NO)({ op: "atLeastTwo", parts: it.parts });
        case "atLeastTwo":
            return (0,formula/* formula */.NO)({ op: "atMostOne", parts: it.parts });
        case "unclear":
            return it;
    }
}
function oppositesOf(it) {
    switch (it.fact) {
        case "range":
            return [
                ...(it.low === undefined
                    ? []
                    : [{ kind: it.kind, fact: it.fact, high: { ...it.low, open: !it.low.open } }]),
                ...(it.high === undefined
                    ? []
                    : [{ kind: it.kind, fact: it.fact, low: { ...it.high, open: !it.high.open } }]),
            ];
        case "count":
            if (it.to < Infinity)
                return [{ ...it, fact: "each", formula: negate(it.formula) }];
            return outside(it);
        case "length":
        case "size":
            return outside(it);
        case "multiple":
        case "unique":
        case "language":
        case "predicate":
            return [{ ...it, holds: !it.holds }];
        case "each":
            return it.kind === "array"
                ? [{ ...it, fact: "count", formula: negate(it.formula), min: 1, max: Infinity }]
                : [{ ...it, fact: "some", formula: negate(it.formula) }];
        case "some":
            return [{ ...it, fact: "each", formula: negate(it.formula) }];
    }
}
function outside(it) {
    const fewer = it.min > 0 ? [{ ...it, min: 0, max: it.min - 1 }] : [];
    const more = it.max < Infinity ? [{ ...it, min: it.max + 1, max: Infinity }] : [];
    return [...fewer, ...more];
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/index.js





/***/ }),

/***/ 19448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   TO: () => (/* binding */ allKinds),
/* harmony export */   _4: () => (/* binding */ maskOf),
/* harmony export */   xJ: () => (/* binding */ isModestJson)
/* harmony export */ });
const kinds = ["null", "boolean", "number", "string", "array", "object"];
const allKinds = 0b111111;
function maskOf(kind) {
    return 1 << kinds.indexOf(kind);
}
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    return typeof value;
}
function isJsonArray(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isModestJson(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limit || !level.every(isJsonAtom))
            return false;
        level = level.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : []);
    }
    return true;
}
function isJsonAtom(value) {
    if (typeof value === "number")
        return Number.isFinite(value);
    return ["string", "boolean", "object"].includes(typeof value);
}


/***/ }),

/***/ 52726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   e6: () => (/* binding */ isStringList),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _formula_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42190);

function malformed(keyword) {
    return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unclear */ .lD)(`the value of "${keyword}" is not what JSON Schema allows`);
}
function countOf(context, keyword) {
    const value = context.schema[keyword];
    if (value === undefined)
        return undefined;
    return Number.isInteger(value) && value >= 0 ? value : "malformed";
}
function isStringList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}


/***/ }),

/***/ 21775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   q: () => (/* binding */ numberKeywords)
/* harmony export */ });
/* harmony import */ var _formula_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42190);
/* harmony import */ var _number_rational_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86064);
/* harmony import */ var _keyword_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52726);



function numberKeywords({ schema }) {
    const formulas = [];
    const read = (keyword, use) => {
        const value = schema[keyword];
        if (value === undefined)
            return;
        const exact = typeof value === "number" ? (0,_number_rational_js__WEBPACK_IMPORTED_MODULE_2__/* .fromNumber */ .oB)(value) : undefined;
        formulas.push(exact === undefined ? (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(keyword) : use(exact));
    };
    read("minimum", (value) => atLeast({ value, open: false }));
    read("exclusiveMinimum", (value) => atLeast({ value, open: true }));
    read("maximum", (value) => atMost({ value, open: false }));
    read("exclusiveMaximum", (value) => atMost({ value, open: true }));
    read("multipleOf", (of) => of.numerator > 0n
        ? (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)({ kind: "number", fact: "multiple", of, holds: true })
        : (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("multipleOf"));
    return formulas;
}
function atLeast(low) {
    return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)({ kind: "number", fact: "range", low });
}
function atMost(high) {
    return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)({ kind: "number", fact: "range", high });
}


/***/ }),

/***/ 55403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valueKeywords),
/* harmony export */   n: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35553);
/* harmony import */ var _formula_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42190);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19448);
/* harmony import */ var _number_rational_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86064);
/* harmony import */ var _keyword_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52726);





const one = (0,_number_rational_js__WEBPACK_IMPORTED_MODULE_2__/* .fromNumber */ .oB)(1);
const deepestValue = 200;
function valueKeywords({ schema }) {
    const formulas = [];
    if (schema["type"] !== undefined)
        formulas.push(ofTypes(schema["type"]));
    if (schema["enum"] !== undefined) {
        formulas.push(Array.isArray(schema["enum"]) ? among(schema["enum"]) : (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("enum"));
    }
    if (Object.hasOwn(schema, "const"))
        formulas.push(among([schema["const"]]));
    return formulas;
}
function ofTypes(type) {
    const names = typeof type === "string" ? [type] : type;
    if (!(0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringList */ .e6)(names))
        return (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("type");
    const known = names.filter((name) => _json_js__WEBPACK_IMPORTED_MODULE_3__/* .kinds */ .EZ.includes(name));
    const mask = known.reduce((sum, kind) => sum | (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maskOf */ ._4)(kind), 0);
    const others = names.filter((name) => !_json_js__WEBPACK_IMPORTED_MODULE_3__/* .kinds */ .EZ.includes(name));
    if (others.some((name) => name !== "integer") || one === undefined)
        return (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("type");
    if (others.length === 0 || known.includes("number"))
        return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKinds */ .Pu)(mask);
    return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([(0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKinds */ .Pu)(mask), integer()]);
}
function integer() {
    if (one === undefined)
        return (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("type");
    const whole = (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)({ kind: "number", fact: "multiple", of: one, holds: true });
    return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([(0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKinds */ .Pu)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maskOf */ ._4)("number")), whole]);
}
function among(values) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isModestJson */ .xJ)(values, deepestValue))
        return (0,_keyword_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("enum");
    const json = values;
    return (0,_formula_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formula */ .NO)({
        op: "among",
        values: new Map(json.map((value) => [(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonical */ .$N)(value), value])),
        holds: true,
    });
}


/***/ }),

/***/ 12664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ withBothCases),
/* harmony export */   FV: () => (/* binding */ fromRanges),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   YP: () => (/* binding */ refine),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   yn: () => (/* binding */ anyCodePoint)
/* harmony export */ });
/* unused harmony exports noCodePoint, fromText, intersection */
const last = 0x10ffff;
const anyCodePoint = [0, last];
const noCodePoint = (/* unused pure expression or super */ null && ([]));
function fromRanges(ranges) {
    const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
    const result = [];
    for (const [from, to] of sorted) {
        const end = result.at(-1);
        if (end !== undefined && from <= end + 1)
            result[result.length - 1] = Math.max(end, to);
        else
            result.push(from, to);
    }
    return result;
}
function fromText(text) {
    return fromRanges(Array.from(text, (one) => [one.codePointAt(0) ?? 0, one.codePointAt(0) ?? 0]));
}
function* rangesOf(set) {
    for (let i = 0; i + 1 < set.length; i += 2)
        yield [set[i] ?? 0, set[i + 1] ?? 0];
}
function union(...sets) {
    return fromRanges(sets.flatMap((set) => [...rangesOf(set)]));
}
function complement(set) {
    const result = [];
    let next = 0;
    for (const [from, to] of rangesOf(set)) {
        if (from > next)
            result.push(next, from - 1);
        next = to + 1;
    }
    if (next <= last)
        result.push(next, last);
    return result;
}
function intersection(a, b) {
    const result = [];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
        const from = Math.max(a[i] ?? 0, b[j] ?? 0);
        const [endA, endB] = [a[i + 1] ?? 0, b[j + 1] ?? 0];
        const to = Math.min(endA, endB);
        if (from <= to)
            result.push(from, to);
        if (endA < endB)
            i += 2;
        else
            j += 2;
    }
    return result;
}
function contains(set, point) {
    let [low, high] = [0, set.length / 2 - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (point < (set[2 * middle] ?? 0))
            high = middle - 1;
        else if (point > (set[2 * middle + 1] ?? 0))
            low = middle + 1;
        else
            return true;
    }
    return false;
}
function withBothCases(set) {
    const shifted = (from, to, by) => intersection(set, [from, to]).map((point) => point + by);
    return union(set, shifted(0x41, 0x5a, 0x20), shifted(0x61, 0x7a, -0x20));
}
const preference = [
    ...["az", "09", "AZ", "__", "--", "..", "  ", "!~", "¡\ud7ff", "\ue000\u{10ffff}"].map((ends) => {
        const [from = 0, to = 0] = Array.from(ends, (one) => one.codePointAt(0) ?? 0);
        return [from, to];
    }),
    anyCodePoint,
];
function pick(set, count) {
    const picked = new Set();
    for (const liked of preference) {
        for (const [from, to] of rangesOf(intersection(set, liked))) {
            for (let point = from; point <= to && picked.size < count; point += 1)
                picked.add(point);
            if (picked.size >= count)
                return [...picked];
        }
    }
    return [...picked];
}
function refine(partition, set) {
    const outside = complement(set);
    return partition
        .flatMap((part) => [intersection(part, set), intersection(part, outside)])
        .filter((part) => part.length > 0);
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Automaton)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12664);

class Automaton {
    languages;
    #partitions = new Map();
    #steps = new Map();
    #next = new Map();
    constructor(languages) {
        this.languages = languages;
    }
    steps(term) {
        const known = this.#steps.get(term);
        if (known !== undefined)
            return known;
        const steps = this.#partition(term).flatMap((set) => {
            this.languages.budget.spend();
            const [point = 0] = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(set, 1);
            const next = this.derivative(term, point);
            return next === this.languages.nothing ? [] : [{ set, point, next }];
        });
        this.#steps.set(term, steps);
        return steps;
    }
    matches(term, text) {
        let state = term;
        for (const one of text) {
            this.languages.budget.spend();
            state = this.#stepOver(state, one.codePointAt(0) ?? 0);
            if (state === this.languages.nothing)
                return false;
            if (state === this.languages.everything)
                return true;
        }
        return state.nullable;
    }
    #stepOver(term, point) {
        const known = this.#next.get(term) ?? new Map();
        this.#next.set(term, known);
        const next = known.get(point) ?? this.derivative(term, point);
        known.set(point, next);
        return next;
    }
    derivative(term, point) {
        const { nothing, empty } = this.languages;
        switch (term.form) {
            case "nothing":
            case "empty":
                return nothing;
            case "chars":
                return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(term.set, point) ? empty : nothing;
            case "literal":
                return term.points[term.from] === point
                    ? this.languages.rest(term.points, term.from + 1)
                    : nothing;
            case "concat": {
                const first = this.languages.concat(this.derivative(term.head, point), term.tail);
                if (!term.head.nullable)
                    return first;
                return this.languages.either([first, this.derivative(term.tail, point)]);
            }
            case "either":
                return this.languages.either(term.parts.map((part) => this.derivative(part, point)));
            case "both":
                return this.languages.both(term.parts.map((part) => this.derivative(part, point)));
            case "not":
                return this.languages.not(this.derivative(term.inner, point));
            case "repeat":
                return this.languages.concat(this.derivative(term.inner, point), this.languages.repeat(term.inner, Math.max(term.min - 1, 0), term.max - 1));
        }
    }
    #partition(term) {
        const known = this.#partitions.get(term);
        if (known !== undefined)
            return known;
        const partition = this.#split(term);
        this.languages.budget.spend(partition.length);
        this.#partitions.set(term, partition);
        return partition;
    }
    #split(term) {
        switch (term.form) {
            case "nothing":
            case "empty":
                return [_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .anyCodePoint */ .yn];
            case "chars":
                return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YP)([_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .anyCodePoint */ .yn], term.set);
            case "literal":
                return firstLetters([term]);
            case "concat": {
                const head = this.#partition(term.head);
                return term.head.nullable ? this.#refineAll(head, this.#partition(term.tail)) : head;
            }
            case "either":
            case "both": {
                const words = firstLetters(term.parts);
                return term.parts
                    .filter((part) => part.form !== "literal")
                    .reduce((parts, part) => this.#refineAll(parts, this.#partition(part)), words);
            }
            case "not":
            case "repeat":
                return this.#partition(term.inner);
        }
    }
    #refineAll(a, b) {
        if (a.length === 1)
            return b;
        return b.reduce((parts, set) => {
            this.languages.budget.spend();
            return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YP)(parts, set);
        }, a);
    }
}
function firstLetters(terms) {
    const letters = new Set();
    for (const term of terms) {
        if (term.form === "literal")
            letters.add(term.points[term.from] ?? 0);
    }
    const single = [...letters].map((point) => [point, point]);
    const rest = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)((0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .fromRanges */ .FV)([...letters].map((point) => [point, point])));
    return rest.length === 0 ? single : [...single, rest];
}


/***/ }),

/***/ 31973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Languages)
});

// EXTERNAL MODULE: ./build/engines/contract/containment/budget.js
var budget = __webpack_require__(66783);
// EXTERNAL MODULE: ./build/engines/contract/containment/language/code-points.js
var code_points = __webpack_require__(12664);
;// CONCATENATED MODULE: ./build/engines/contract/containment/language/term.js
function isNullable(shape) {
    switch (shape.form) {
        case "nothing":
        case "chars":
            return false;
        case "empty":
            return true;
        case "literal":
            return shape.from >= shape.points.length;
        case "concat":
            return shape.head.nullable && shape.tail.nullable;
        case "either":
            return shape.parts.some((part) => part.nullable);
        case "both":
            return shape.parts.every((part) => part.nullable);
        case "not":
            return !shape.inner.nullable;
        case "repeat":
            return shape.min === 0 || shape.inner.nullable;
    }
}
function keyOf(shape) {
    switch (shape.form) {
        case "nothing":
        case "empty":
            return shape.form;
        case "chars":
            return `c${shape.set.join(",")}`;
        case "literal":
            return `l${shape.points.slice(shape.from).join(",")}`;
        case "concat":
            return `.${shape.head.id},${shape.tail.id}`;
        case "either":
            return `|${shape.parts.map((part) => part.id).join(",")}`;
        case "both":
            return `&${shape.parts.map((part) => part.id).join(",")}`;
        case "not":
            return `!${shape.inner.id}`;
        case "repeat":
            return `*${shape.inner.id},${shape.min},${shape.max}`;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/languages.js



const termCost = 4;
const mostTerms = 500_000;
class Languages {
    #terms = new Map();
    budget;
    nothing;
    empty;
    everything;
    constructor(budget) {
        this.budget = budget;
        this.nothing = this.#make({ form: "nothing" });
        this.empty = this.#make({ form: "empty" });
        const anything = this.#make({ form: "chars", set: code_points/* anyCodePoint */.yn });
        this.everything = this.#make({ form: "repeat", inner: anything, min: 0, max: Infinity });
    }
    #make(shape) {
        const key = keyOf(shape);
        const known = this.#terms.get(key);
        if (known !== undefined)
            return known;
        this.budget.spend(termCost);
        if (this.#terms.size > mostTerms)
            throw new budget/* LimitReached */.aF("too many states of automata");
        const term = { ...shape, id: this.#terms.size, nullable: isNullable(shape) };
        this.#terms.set(key, term);
        return term;
    }
    chars(set) {
        return set.length === 0 ? this.nothing : this.#make({ form: "chars", set });
    }
    literal(text) {
        return this.rest(Array.from(text, (one) => one.codePointAt(0) ?? 0), 0);
    }
    rest(points, from) {
        return from >= points.length ? this.empty : this.#make({ form: "literal", points, from });
    }
    concat(head, tail) {
        if (head === this.nothing || tail === this.nothing)
            return this.nothing;
        if (head === this.empty)
            return tail;
        if (tail === this.empty)
            return head;
        if (head === this.everything && tail === this.everything)
            return head;
        if (head.form === "concat")
            return this.concat(head.head, this.concat(head.tail, tail));
        return this.#make({ form: "concat", head, tail });
    }
    either(parts) {
        const flat = new Set();
        const sets = [];
        for (const part of parts.flatMap((one) => (one.form === "either" ? one.parts : [one]))) {
            if (part === this.everything)
                return part;
            if (part.form === "chars")
                sets.push(part.set);
            else if (part !== this.nothing)
                flat.add(part);
        }
        if (sets.length > 0)
            flat.add(this.chars((0,code_points/* union */.KC)(...sets)));
        if ([...flat].some((part) => part.form === "not" && flat.has(part.inner)))
            return this.everything;
        return this.#combine("either", flat, this.nothing);
    }
    both(parts) {
        const flat = new Set();
        for (const part of parts.flatMap((one) => (one.form === "both" ? one.parts : [one]))) {
            if (part === this.nothing)
                return part;
            if (part !== this.everything)
                flat.add(part);
        }
        if (flat.has(this.empty)) {
            return [...flat].every((part) => part.nullable) ? this.empty : this.nothing;
        }
        if ([...flat].some((part) => part.form === "not" && flat.has(part.inner)))
            return this.nothing;
        return this.#combine("both", flat, this.everything);
    }
    #combine(form, parts, neutral) {
        const sorted = [...parts].sort((a, b) => a.id - b.id);
        const [first] = sorted;
        if (first === undefined)
            return neutral;
        return sorted.length === 1 ? first : this.#make({ form, parts: sorted });
    }
    not(inner) {
        if (inner.form === "not")
            return inner.inner;
        if (inner === this.nothing)
            return this.everything;
        if (inner === this.everything)
            return this.nothing;
        return this.#make({ form: "not", inner });
    }
    repeat(inner, min, max) {
        if (max === 0 || inner === this.empty)
            return this.empty;
        if (inner === this.nothing)
            return min === 0 ? this.empty : this.nothing;
        if (min === 1 && max === 1)
            return inner;
        if (inner === this.everything)
            return inner;
        return this.#make({ form: "repeat", inner, min: inner.nullable ? 0 : min, max });
    }
}


/***/ }),

/***/ 38587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   t: () => (/* binding */ testNatively)
/* harmony export */ });
const mostSteps = 1e6;
const longestPattern = 5000;
function compilePattern(source) {
    for (const flags of ["u", ""]) {
        try {
            return new RegExp(source, flags);
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function testNatively(source, text) {
    if (source.length > longestPattern || /\)(?:[*+?]|\{\d)/.test(source))
        return undefined;
    const quantifiers = source.match(/[*+?]|\{\d/g)?.length ?? 0;
    if (Math.max(text.length, 2) ** quantifiers > mostSteps)
        return undefined;
    return compilePattern(source)?.test(text);
}


/***/ }),

/***/ 88249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UnsupportedPattern)
/* harmony export */ });
class UnsupportedPattern extends Error {
    name = "UnsupportedPattern";
}


/***/ }),

/***/ 15539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ languageOfPattern)
});

// EXTERNAL MODULE: ./build/engines/contract/containment/language/code-points.js
var code_points = __webpack_require__(12664);
;// CONCATENATED MODULE: ./build/engines/contract/containment/language/character-classes.js

const digit = (0,code_points/* fromRanges */.FV)([[0x30, 0x39]]);
const wordCharacter = (0,code_points/* fromRanges */.FV)([
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
]);
const space = (0,code_points/* fromRanges */.FV)([
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
]);
const notLineEnd = (0,code_points/* complement */.Zw)((0,code_points/* fromRanges */.FV)([
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
]));
const properties = new Map();
function unicodeProperty(name) {
    const known = properties.get(name);
    if (known !== undefined)
        return known;
    let member;
    try {
        member = new RegExp(`^\\p{${name}}$`, "u");
    }
    catch {
        return undefined;
    }
    const ranges = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
        if (!member.test(String.fromCodePoint(point)))
            continue;
        const range = ranges.at(-1);
        if (range?.[1] === point - 1)
            range[1] = point;
        else
            ranges.push([point, point]);
    }
    const set = (0,code_points/* fromRanges */.FV)(ranges);
    properties.set(name, set);
    return set;
}

// EXTERNAL MODULE: ./build/engines/contract/containment/language/native-pattern.js
var native_pattern = __webpack_require__(38587);
// EXTERNAL MODULE: ./build/engines/contract/containment/language/pattern-syntax.js
var pattern_syntax = __webpack_require__(88249);
;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-escapes.js



const classes = {
    d: digit,
    D: (0,code_points/* complement */.Zw)(digit),
    w: wordCharacter,
    W: (0,code_points/* complement */.Zw)(wordCharacter),
    s: space,
    S: (0,code_points/* complement */.Zw)(space),
};
const controls = { t: 9, n: 10, v: 11, f: 12, r: 13 };
function readEscape(reader, inClass) {
    const letter = reader.next();
    const set = Object.hasOwn(classes, letter) ? classes[letter] : undefined;
    if (set !== undefined)
        return set;
    if (Object.hasOwn(controls, letter))
        return controls[letter] ?? 0;
    if (letter === "p" || letter === "P")
        return readProperty(reader, letter === "p");
    if (letter === "x")
        return readHex(reader, 2) ?? 0x78;
    if (letter === "u")
        return readUnicode(reader);
    if (letter === "b" && inClass)
        return 8;
    if (letter === "c")
        return readControl(reader);
    if (letter === "0" && !/\d/.test(reader.peek()))
        return 0;
    if (/[0-9kBb]/.test(letter))
        throw new pattern_syntax/* UnsupportedPattern */.g(`\\${letter} is not a regular language`);
    return letter.codePointAt(0) ?? 0;
}
function readProperty(reader, holds) {
    const name = reader.take(/^\{([\w=]+)\}/)?.[1];
    const set = name === undefined ? undefined : unicodeProperty(name);
    if (set === undefined)
        throw new pattern_syntax/* UnsupportedPattern */.g("an unknown Unicode property");
    return holds ? set : (0,code_points/* complement */.Zw)(set);
}
function readHex(reader, digits) {
    const text = reader.take(new RegExp(`^[0-9a-fA-F]{${digits}}`))?.[0];
    return text === undefined ? undefined : Number.parseInt(text, 16);
}
function readUnicode(reader) {
    const braced = reader.take(/^\{([0-9a-fA-F]+)\}/)?.[1];
    if (braced !== undefined)
        return Number.parseInt(braced, 16);
    const high = readHex(reader, 4);
    if (high === undefined)
        return 0x75;
    if (high < 0xd800 || high > 0xdbff)
        return high;
    const low = reader.take(/^\\u([dD][c-fC-F][0-9a-fA-F]{2})/)?.[1];
    if (low === undefined)
        return high;
    return 0x10000 + (high - 0xd800) * 0x400 + (Number.parseInt(low, 16) - 0xdc00);
}
function readControl(reader) {
    const letter = reader.take(/^[a-zA-Z]/)?.[0];
    if (letter === undefined)
        throw new pattern_syntax/* UnsupportedPattern */.g("\\c without a letter");
    return letter.charCodeAt(0) % 32;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-reader.js
class PatternReader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    get done() {
        return this.#at >= this.#source.length;
    }
    peek() {
        const point = this.#source.codePointAt(this.#at);
        return point === undefined ? "" : String.fromCodePoint(point);
    }
    next() {
        const one = this.peek();
        this.#at += one.length;
        return one;
    }
    eat(text) {
        if (!this.#source.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    take(expression) {
        const match = expression.exec(this.#source.slice(this.#at, this.#at + 80));
        if (match === null)
            return undefined;
        this.#at += match[0].length;
        return match;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-parser.js






const longestPattern = 5000;
const deepestGroup = 100;
function parsePattern(source) {
    if (source.length > longestPattern)
        throw new pattern_syntax/* UnsupportedPattern */.g("a very long pattern");
    if ((0,native_pattern/* compilePattern */.E)(source) === undefined)
        throw new pattern_syntax/* UnsupportedPattern */.g("not a regular expression");
    const reader = new PatternReader(source);
    const node = readChoice(reader, 0);
    if (!reader.done)
        throw new pattern_syntax/* UnsupportedPattern */.g("an unbalanced parenthesis");
    return node;
}
function readChoice(reader, depth) {
    if (depth > deepestGroup)
        throw new pattern_syntax/* UnsupportedPattern */.g("groups nested too deeply");
    const parts = [readSequence(reader, depth)];
    while (reader.eat("|"))
        parts.push(readSequence(reader, depth));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: "choice", parts };
}
function readSequence(reader, depth) {
    const parts = [];
    while (!reader.done && reader.peek() !== "|" && reader.peek() !== ")") {
        parts.push(readQuantified(reader, depth));
    }
    return { type: "sequence", parts };
}
function readQuantified(reader, depth) {
    const body = readAtom(reader, depth);
    const bounds = readBounds(reader);
    if (bounds === undefined)
        return body;
    reader.eat("?");
    return { type: "repeat", body, min: bounds[0], max: bounds[1] };
}
function readBounds(reader) {
    if (reader.eat("*"))
        return [0, Infinity];
    if (reader.eat("+"))
        return [1, Infinity];
    if (reader.eat("?"))
        return [0, 1];
    const match = reader.take(/^\{(\d+)(,(\d*))?\}/);
    if (match === undefined)
        return undefined;
    const min = Number(match[1]);
    if (match[2] === undefined)
        return [min, min];
    return [min, match[3] === "" ? Infinity : Number(match[3])];
}
function readAtom(reader, depth) {
    const one = reader.next();
    switch (one) {
        case "^":
            return { type: "start" };
        case "$":
            return { type: "end" };
        case ".":
            return { type: "chars", set: notLineEnd };
        case "(":
            return readGroup(reader, depth + 1);
        case "[":
            return { type: "chars", set: readClass(reader) };
        case "\\": {
            const escaped = readEscape(reader, false);
            return { type: "chars", set: typeof escaped === "number" ? [escaped, escaped] : escaped };
        }
        default: {
            const point = one.codePointAt(0) ?? 0;
            return { type: "chars", set: [point, point] };
        }
    }
}
function readGroup(reader, depth) {
    const opening = reader.take(/^\?(?:[:=!]|<(?![=!])[^>]+>)/)?.[0];
    if (opening === undefined && reader.peek() === "?") {
        throw new pattern_syntax/* UnsupportedPattern */.g("look-behind or inline flags");
    }
    const body = readChoice(reader, depth);
    reader.eat(")");
    if (opening === "?=" || opening === "?!")
        return { type: "ahead", body, holds: opening === "?=" };
    return body;
}
function readClass(reader) {
    const negated = reader.eat("^");
    const sets = [];
    while (!reader.eat("]")) {
        if (reader.done)
            throw new pattern_syntax/* UnsupportedPattern */.g("an unclosed class");
        const low = readClassMember(reader);
        const range = reader.take(/^-(?!\])/) === undefined ? undefined : readClassMember(reader);
        if (range === undefined)
            sets.push(setOf(low));
        else if (typeof low === "number" && typeof range === "number")
            sets.push([low, range]);
        else
            sets.push(setOf(low), setOf(range), setOf(0x2d));
    }
    const set = (0,code_points/* union */.KC)(...sets);
    return negated ? (0,code_points/* complement */.Zw)(set) : set;
}
function readClassMember(reader) {
    const one = reader.next();
    return one === "\\" ? readEscape(reader, true) : (one.codePointAt(0) ?? 0);
}
function setOf(member) {
    return typeof member === "number" ? (0,code_points/* fromRanges */.FV)([[member, member]]) : member;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern.js



const mostRounds = 8;
class Translation {
    languages;
    #ignoreCase;
    constructor(languages, ignoreCase) {
        this.languages = languages;
        this.#ignoreCase = ignoreCase;
    }
    search(node) {
        const { languages } = this;
        const rest = () => languages.everything;
        const skipped = languages.repeat(languages.chars(code_points/* anyCodePoint */.yn), 1, Infinity);
        const later = languages.concat(skipped, this.follow(node, "inside", rest));
        return languages.either([this.follow(node, "start", rest), later]);
    }
    follow(node, context, rest) {
        const { languages } = this;
        switch (node.type) {
            case "chars":
                return languages.concat(this.#chars(node.set), rest("inside"));
            case "start":
                return context === "start" ? rest(context) : languages.nothing;
            case "end":
                return languages.both([languages.empty, rest(context)]);
            case "choice": {
                const shared = once(rest);
                return languages.either(node.parts.map((part) => this.follow(part, context, shared)));
            }
            case "sequence":
                return node.parts.reduceRight((after, part) => once((here) => this.follow(part, here, after)), rest)(context);
            case "ahead": {
                const found = this.follow(node.body, context, () => languages.everything);
                return languages.both([node.holds ? found : languages.not(found), rest(context)]);
            }
            case "repeat":
                return this.#repeat(node, context, rest);
        }
    }
    #chars(set) {
        return this.languages.chars(this.#ignoreCase ? (0,code_points/* withBothCases */.$6)(set) : set);
    }
    #repeat(node, context, rest) {
        const { languages } = this;
        const body = this.#plain(node.body);
        if (body === undefined)
            return this.#unroll(node, context, once(rest));
        const rounds = languages.repeat(body, node.min, node.max);
        const after = rest("inside");
        if (context === "inside" || rest(context) === after)
            return languages.concat(rounds, after);
        const consuming = languages.both([rounds, languages.not(languages.empty)]);
        const none = rounds.nullable ? rest(context) : languages.nothing;
        return languages.either([none, languages.concat(consuming, after)]);
    }
    #unroll(node, context, rest) {
        if (node.max > mostRounds)
            throw new pattern_syntax/* UnsupportedPattern */.g("a repeated assertion");
        const after = (round) => once((here) => {
            const more = round < node.max ? this.follow(node.body, here, after(round + 1)) : undefined;
            if (round < node.min)
                return more ?? this.languages.nothing;
            return this.languages.either(more === undefined ? [rest(here)] : [rest(here), more]);
        });
        return after(0)(context);
    }
    #plain(node) {
        return hasAssertion(node) ? undefined : this.follow(node, "inside", () => this.languages.empty);
    }
}
function hasAssertion(node) {
    switch (node.type) {
        case "chars":
            return false;
        case "start":
        case "end":
        case "ahead":
            return true;
        case "repeat":
            return hasAssertion(node.body);
        default:
            return node.parts.some(hasAssertion);
    }
}
function once(rest) {
    const known = new Map();
    return (context) => {
        const term = known.get(context) ?? rest(context);
        known.set(context, term);
        return term;
    };
}
function languageOfPattern(languages, source, ignoreCase = false) {
    return new Translation(languages, ignoreCase).search(parsePattern(source));
}


/***/ }),

/***/ 86064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   Iv: () => (/* binding */ ceiling),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   R9: () => (/* binding */ leastCommonMultiple),
/* harmony export */   RI: () => (/* binding */ floor),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   iw: () => (/* binding */ isMultipleOf),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   oB: () => (/* binding */ fromNumber),
/* harmony export */   vg: () => (/* binding */ rational)
/* harmony export */ });
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y > 0n)
        [x, y] = [y, x % y];
    return x;
}
function rational(numerator, denominator = 1n) {
    const divisor = greatestCommonDivisor(numerator, denominator);
    return { numerator: numerator / divisor, denominator: denominator / divisor };
}
function fromNumber(value) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (match === null)
        return undefined;
    const [, sign = "", whole = "", part = "", exponent = "0"] = match;
    const digits = BigInt(sign + whole + part);
    const scale = Number(exponent) - part.length;
    return scale >= 0
        ? rational(digits * 10n ** BigInt(scale))
        : rational(digits, 10n ** BigInt(-scale));
}
function toNumber(value) {
    let places = 0;
    let rest = value.denominator;
    while (rest % 10n === 0n)
        [rest, places] = [rest / 10n, places + 1];
    while (rest % 2n === 0n)
        [rest, places] = [rest / 2n, places + 1];
    while (rest % 5n === 0n)
        [rest, places] = [rest / 5n, places + 1];
    if (rest !== 1n)
        return undefined;
    const scaled = (value.numerator * 10n ** BigInt(places)) / value.denominator;
    const nearest = Number(`${scaled}e-${places}`);
    const back = fromNumber(nearest);
    return back !== undefined && compare(back, value) === 0 ? nearest : undefined;
}
function compare(a, b) {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function multiply(a, b) {
    return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}
function divide(a, b) {
    const sign = b.numerator < 0n ? -1n : 1n;
    return rational(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}
function leastCommonMultiple(a, b) {
    const x = a.numerator * b.denominator;
    const y = b.numerator * a.denominator;
    return rational((x / greatestCommonDivisor(x, y)) * y, a.denominator * b.denominator);
}
function isInteger(value) {
    return value.denominator === 1n;
}
function floor(value) {
    const { numerator, denominator } = value;
    const quotient = numerator / denominator;
    return numerator % denominator < 0n ? quotient - 1n : quotient;
}
function ceiling(value) {
    return -floor({ numerator: -value.numerator, denominator: value.denominator });
}
function isMultipleOf(value, step) {
    return (value.numerator * step.denominator) % (value.denominator * step.numerator) === 0n;
}


/***/ }),

/***/ 34248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/document/references.js
var references = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/engines/contract/document/resolve-path.js

function resolvePath(from, file) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), file));
}

;// CONCATENATED MODULE: ./build/engines/contract/document/addresses.js




class Addresses {
    #names = new Map();
    #paths = new Map();
    add(path, document) {
        const self = (0,json/* own */.ZV)(document, "$self");
        const name = typeof self === "string" ? uriOf(self, fileUri(path)) : undefined;
        if (name === undefined)
            return;
        this.#names.set(path, name);
        if (!this.#paths.has(name.href))
            this.#paths.set(name.href, path);
    }
    find(from, file) {
        const name = this.#names.get(from);
        const uri = uriOf(file, name?.href ?? fileUri(from));
        const known = uri && this.#paths.get(uri.href);
        if (known !== undefined)
            return { kind: "document", path: known };
        const scheme = (0,references/* schemeOf */.dz)(file);
        if (scheme !== undefined && !["http", "https", "urn"].includes(scheme)) {
            return { kind: "outside" };
        }
        if (name !== undefined && uri !== undefined)
            return besides(from, name, uri);
        if (scheme !== undefined)
            return { kind: "network" };
        if (file.startsWith("/"))
            return { kind: "outside" };
        return { kind: "file", path: resolvePath(from, file) };
    }
}
function besides(from, name, uri) {
    if (uri.origin !== name.origin || uri.protocol !== name.protocol)
        return { kind: "network" };
    const way = external_node_path_.posix.relative(external_node_path_.posix.dirname(name.pathname), uri.pathname);
    const path = resolvePath(from, decoded(way));
    return { kind: name.protocol === "file:" ? "file" : "beside", path };
}
function uriOf(text, base) {
    if (!URL.canParse(text, base))
        return undefined;
    const uri = new URL(text, base);
    uri.hash = "";
    return uri;
}
function fileUri(path) {
    return `file:///${path.split("/").map(encodeURIComponent).join("/")}`;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(44148);
;// CONCATENATED MODULE: ./build/engines/contract/document/description.js




const maxHops = 100;
class Description {
    path;
    dialect;
    root;
    remote;
    documents;
    #entry;
    #addresses;
    constructor(entry, files, remote, addresses) {
        this.path = entry.path;
        this.#addresses = addresses;
        this.remote = remote;
        this.documents = new Map([...files].map(([uri, file]) => [this.#uriOf(uri), file]));
        this.dialect = dialectOf(entry);
        this.root = { uri: "", pointer: "", value: entry.value };
        this.#entry = entry;
    }
    place({ uri, pointer }) {
        return (this.documents.get(uri) ?? this.#entry).place(pointer);
    }
    at({ uri, pointer }) {
        return { uri, pointer, value: (0,document_pointer/* valueAt */.fK)(this.documents.get(uri)?.value, pointer) };
    }
    target(uri, reference) {
        const { file, fragment } = (0,references/* splitReference */.mQ)(reference);
        const from = uri === "" ? this.path : uri;
        const address = file === "" ? undefined : this.#addresses.find(from, file);
        if (address?.kind === "network" || address?.kind === "outside")
            return undefined;
        const key = address === undefined ? uri : this.#uriOf(address.path);
        const document = this.documents.get(key);
        if (document === undefined && address?.kind === "beside")
            return undefined;
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
    const [openapi, swagger] = [(0,json/* own */.ZV)(entry.value, "openapi"), (0,json/* own */.ZV)(entry.value, "swagger")];
    if (typeof openapi === "string" && /^3\.[012](?:\.|$)/.test(openapi)) {
        return openapi.startsWith("3.0") ? "3.0" : "3.1";
    }
    if (swagger === "2.0" || swagger === 2)
        return "2.0";
    throw new model/* Failure */.HR({
        code: "not-openapi",
        what: "The document is not an OpenAPI 3 or Swagger 2 description",
        where: entry.path,
        why: 'It has no `openapi: 3.x` and no `swagger: "2.0"` at its top.',
        fix: "Name the file that starts with `openapi:` or `swagger:`.",
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

// EXTERNAL MODULE: ./build/engines/contract/document/parse.js + 4 modules
var parse = __webpack_require__(61894);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var document_reader = __webpack_require__(95770);
;// CONCATENATED MODULE: ./build/engines/contract/document/swagger/origins.js

class Origins {
    #read;
    #spots = new Map();
    constructor(read) {
        this.#read = read;
    }
    set(pointer, { uri, pointer: source }) {
        this.#spots.set(pointer, { uri, pointer: source });
    }
    place(pointer) {
        const below = (0,document_pointer/* tokens */.LU)(pointer);
        const rest = [];
        for (;;) {
            const at = below.reduce((path, token) => (0,document_pointer/* join */.fj)(path, token), "");
            const spot = this.#spots.get(at);
            if (spot !== undefined) {
                return this.#read.place({ uri: spot.uri, pointer: (0,document_pointer/* join */.fj)(spot.pointer, ...rest) });
            }
            const last = below.pop();
            if (last === undefined)
                return this.#read.place({ uri: "", pointer });
            rest.unshift(last);
        }
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/document/swagger/schema.js



const schemaKeys = new Set([
    ...["type", "format", "items", "default", "enum", "multipleOf"],
    ...["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
    ...["maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"],
    ...["x-nullable", "x-extensible-enum", "x-example"],
]);
function ownSchema({ origins }, source, pointer) {
    origins.set(pointer, source);
    const schema = {};
    for (const [key, value] of Object.entries((0,json/* isRecord */.u4)(source.value) ? source.value : {})) {
        if (schemaKeys.has(key))
            (0,json/* put */.yJ)(schema, key, value);
    }
    return fileAsText(schema);
}
function keptSchema({ read, origins }, source, pointer) {
    origins.set(pointer, source);
    if ((0,json/* isRecord */.u4)(source.value) && source.value["type"] === "file")
        return fileAsText(source.value);
    if (source.uri === "")
        return source.value;
    const file = external_node_path_.posix.relative(external_node_path_.posix.dirname(read.path), source.uri);
    return { $ref: `${encodeURI(file)}#${encodeURI(source.pointer)}` };
}
function fileAsText(schema) {
    return schema["type"] === "file" ? { ...schema, type: "string", format: "binary" } : schema;
}
function member(source, key) {
    if (!(0,json/* isRecord */.u4)(source.value) || !Object.hasOwn(source.value, key))
        return undefined;
    return { uri: source.uri, pointer: (0,document_pointer/* join */.fj)(source.pointer, key), value: source.value[key] };
}

;// CONCATENATED MODULE: ./build/engines/contract/document/swagger/parameters.js



const styles = {
    csv: { style: "form", explode: false },
    ssv: { style: "spaceDelimited", explode: false },
    pipes: { style: "pipeDelimited", explode: false },
    tsv: { style: "tabDelimited", explode: false },
    multi: { style: "form", explode: true },
};
function convertParameter(conversion, source, pointer) {
    conversion.origins.set(pointer, source);
    const value = (0,json/* isRecord */.u4)(source.value) ? source.value : {};
    const style = (0,json/* own */.ZV)(value, "in") === "query" ? styleOf(value) : {};
    const kept = {};
    for (const [key, one] of Object.entries(value)) {
        const isKept = ["name", "in", "required", "description", "allowEmptyValue"].includes(key);
        if (isKept || (key.startsWith("x-") && key !== "x-nullable"))
            (0,json/* put */.yJ)(kept, key, one);
    }
    return { ...kept, ...style, schema: ownSchema(conversion, source, (0,document_pointer/* join */.fj)(pointer, "schema")) };
}
function styleOf(parameter) {
    if ((0,json/* own */.ZV)(parameter, "type") !== "array")
        return {};
    const format = (0,json/* own */.ZV)(parameter, "collectionFormat");
    return styles[typeof format === "string" ? format : "csv"] ?? styles["csv"] ?? {};
}
function convertBody(conversion, source, consumes, pointer) {
    conversion.origins.set(pointer, source);
    const schema = member(source, "schema");
    const content = {};
    for (const mediaType of consumes) {
        const at = (0,document_pointer/* join */.fj)(pointer, "content", mediaType, "schema");
        const media = schema === undefined ? {} : { schema: keptSchema(conversion, schema, at) };
        (0,json/* put */.yJ)(content, mediaType, media);
    }
    return { required: (0,json/* own */.ZV)(source.value, "required") === true, content };
}
function convertForm(conversion, fields, consumes, pointer) {
    const [first] = fields;
    if (first !== undefined)
        conversion.origins.set(pointer, first);
    const isFile = fields.some(({ value }) => (0,json/* own */.ZV)(value, "type") === "file");
    const forms = consumes.filter((name) => /^(?:multipart\/|application\/x-www-form)/i.test(name));
    const types = forms.length > 0
        ? forms
        : [isFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
    const content = {};
    for (const mediaType of types) {
        const at = (0,document_pointer/* join */.fj)(pointer, "content", mediaType, "schema");
        (0,json/* put */.yJ)(content, mediaType, { schema: formSchema(conversion, fields, at) });
    }
    return { required: fields.some(isRequired), content };
}
function formSchema(conversion, fields, pointer) {
    const properties = {};
    for (const field of fields) {
        const name = String((0,json/* own */.ZV)(field.value, "name"));
        (0,json/* put */.yJ)(properties, name, ownSchema(conversion, field, (0,document_pointer/* join */.fj)(pointer, "properties", name)));
    }
    const required = fields.filter(isRequired).map(({ value }) => String((0,json/* own */.ZV)(value, "name")));
    return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}
function isRequired({ value }) {
    return (0,json/* own */.ZV)(value, "required") === true;
}

;// CONCATENATED MODULE: ./build/engines/contract/document/swagger/responses.js



function convertResponse(conversion, source, produces, pointer) {
    conversion.origins.set(pointer, source);
    const schema = member(source, "schema");
    const content = {};
    for (const mediaType of schema === undefined ? [] : produces) {
        const at = (0,document_pointer/* join */.fj)(pointer, "content", mediaType, "schema");
        const example = (0,json/* own */.ZV)((0,json/* own */.ZV)(source.value, "examples"), mediaType);
        (0,json/* put */.yJ)(content, mediaType, {
            ...(schema === undefined ? {} : { schema: keptSchema(conversion, schema, at) }),
            ...(example === undefined ? {} : { example }),
        });
    }
    return {
        ...extensions(source.value),
        ...textOf(source.value),
        headers: convertHeaders(conversion, source, (0,document_pointer/* join */.fj)(pointer, "headers")),
        content,
    };
}
function convertHeaders(conversion, response, pointer) {
    const headers = {};
    const listed = member(response, "headers");
    for (const name of Object.keys((0,json/* isRecord */.u4)(listed?.value) ? listed.value : {})) {
        const header = listed && conversion.read.child(listed, name);
        if (header === undefined)
            continue;
        const at = (0,document_pointer/* join */.fj)(pointer, name);
        conversion.origins.set(at, header);
        const schema = ownSchema(conversion, header, (0,document_pointer/* join */.fj)(at, "schema"));
        (0,json/* put */.yJ)(headers, name, { ...textOf(header.value), schema });
    }
    return headers;
}
function textOf(value) {
    const description = (0,json/* own */.ZV)(value, "description");
    return description === undefined ? {} : { description };
}
function extensions(value) {
    const kept = {};
    for (const [key, one] of Object.entries((0,json/* isRecord */.u4)(value) ? value : {})) {
        if (key.startsWith("x-"))
            (0,json/* put */.yJ)(kept, key, one);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/engines/contract/document/swagger/security.js


const flows = {
    application: "clientCredentials",
    accessCode: "authorizationCode",
};
function convertSecurity(read, origins) {
    const definitions = read.child(read.root, "securityDefinitions");
    const schemes = {};
    if (definitions === undefined || !(0,json/* isRecord */.u4)(definitions.value))
        return schemes;
    for (const name of Object.keys(definitions.value)) {
        const scheme = read.child(definitions, name);
        if (scheme === undefined)
            continue;
        origins.set((0,document_pointer/* join */.fj)("", "components", "securitySchemes", name), scheme);
        (0,json/* put */.yJ)(schemes, name, convertScheme(scheme.value));
    }
    return schemes;
}
function convertScheme(value) {
    const type = (0,json/* own */.ZV)(value, "type");
    if (type === "basic")
        return { type: "http", scheme: "basic" };
    if (type !== "oauth2" || !(0,json/* isRecord */.u4)(value))
        return value;
    const { flow, authorizationUrl, tokenUrl, scopes } = value;
    const name = typeof flow === "string" ? (flows[flow] ?? flow) : "implicit";
    const urls = {
        ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
        ...(tokenUrl === undefined ? {} : { tokenUrl }),
    };
    return { type, flows: { [name]: { ...urls, scopes: scopes ?? {} } } };
}

;// CONCATENATED MODULE: ./build/engines/contract/document/swagger/upgrade.js






const methods = ["get", "put", "post", "delete", "options", "head", "patch"];
const kept = [
    ...["swagger", "info", "definitions", "parameters", "responses"],
    ...["security", "tags", "externalDocs"],
];
const rewritten = new Set(["consumes", "produces", "schemes", "parameters", "responses"]);
const upgrade_json = ["application/json"];
function upgradeSwagger(read) {
    const conversion = { read, origins: new Origins(read) };
    const { root } = read;
    const value = extensions(root.value);
    for (const key of kept) {
        const one = (0,json/* own */.ZV)(root.value, key);
        if (one !== undefined)
            (0,json/* put */.yJ)(value, key, one);
    }
    value["servers"] = serversOf(conversion, (0,json/* own */.ZV)(root.value, "schemes"));
    value["components"] = { securitySchemes: convertSecurity(read, conversion.origins) };
    value["paths"] = convertPaths(conversion);
    return { path: read.path, value, place: (pointer) => conversion.origins.place(pointer) };
}
function convertPaths(conversion) {
    const { read } = conversion;
    const converted = {};
    const paths = read.child(read.root, "paths");
    for (const path of Object.keys((0,json/* isRecord */.u4)(paths?.value) ? paths.value : {})) {
        const item = paths && read.child(paths, path);
        if (item !== undefined)
            (0,json/* put */.yJ)(converted, path, convertItem(conversion, item, (0,document_pointer/* join */.fj)("/paths", path)));
    }
    return converted;
}
function convertItem(conversion, item, pointer) {
    conversion.origins.set(pointer, item);
    const converted = extensions(item.value);
    const shared = parametersOf(conversion, item);
    for (const method of methods) {
        const operation = conversion.read.child(item, method);
        if (operation === undefined || !(0,json/* isRecord */.u4)(operation.value))
            continue;
        converted[method] = convertOperation(conversion, operation, shared, (0,document_pointer/* join */.fj)(pointer, method));
    }
    return converted;
}
function convertOperation(conversion, operation, shared, pointer) {
    const { read, origins } = conversion;
    origins.set(pointer, operation);
    const converted = {};
    for (const [key, value] of Object.entries(operation.value)) {
        if (!rewritten.has(key))
            (0,json/* put */.yJ)(converted, key, value);
    }
    const said = (key) => (0,json/* own */.ZV)(operation.value, key) ?? (0,json/* own */.ZV)(read.root.value, key);
    const schemes = (0,json/* own */.ZV)(operation.value, "schemes");
    return {
        ...converted,
        ...convertInputs(conversion, operation, shared, mediaTypes(said("consumes")), pointer),
        ...(schemes === undefined ? {} : { servers: serversOf(conversion, schemes) }),
        responses: convertResponses(conversion, operation, mediaTypes(said("produces")), pointer),
    };
}
function convertInputs(conversion, operation, shared, consumes, pointer) {
    const listed = parametersOf(conversion, operation);
    const names = new Set(listed.map(keyOf));
    const all = [...shared.filter((one) => !names.has(keyOf(one))), ...listed];
    const inPlace = (place) => all.filter(({ value }) => (0,json/* own */.ZV)(value, "in") === place);
    const parameters = ["path", "query", "header"]
        .flatMap(inPlace)
        .map((one, index) => convertParameter(conversion, one, (0,document_pointer/* join */.fj)(pointer, "parameters", index)));
    const [body] = inPlace("body");
    const fields = inPlace("formData");
    const at = (0,document_pointer/* join */.fj)(pointer, "requestBody");
    if (body !== undefined) {
        return { parameters, requestBody: convertBody(conversion, body, consumes, at) };
    }
    if (fields.length === 0)
        return { parameters };
    return { parameters, requestBody: convertForm(conversion, fields, consumes, at) };
}
function convertResponses(conversion, operation, produces, pointer) {
    const responses = {};
    const listed = conversion.read.child(operation, "responses");
    for (const status of Object.keys((0,json/* isRecord */.u4)(listed?.value) ? listed.value : {})) {
        const response = listed && conversion.read.child(listed, status);
        const at = (0,document_pointer/* join */.fj)(pointer, "responses", status);
        if (response === undefined)
            continue;
        (0,json/* put */.yJ)(responses, status, convertResponse(conversion, response, produces, at));
    }
    return responses;
}
function parametersOf({ read }, holder) {
    const list = read.child(holder, "parameters");
    return (Array.isArray(list?.value) ? list.value : []).flatMap((_, index) => {
        const parameter = list && read.child(list, index);
        return parameter === undefined || !(0,json/* isRecord */.u4)(parameter.value) ? [] : [parameter];
    });
}
function keyOf({ value }) {
    return `${String((0,json/* own */.ZV)(value, "in"))} ${String((0,json/* own */.ZV)(value, "name"))}`;
}
function mediaTypes(listed) {
    const names = (Array.isArray(listed) ? listed : []).filter((name) => typeof name === "string");
    return names.length > 0 ? [...new Set(names)] : upgrade_json;
}
function serversOf({ read, origins }, schemes) {
    const { root } = read;
    const [host, base] = [(0,json/* own */.ZV)(root.value, "host"), (0,json/* own */.ZV)(root.value, "basePath")];
    const path = typeof base === "string" ? base : "";
    const spot = typeof host === "string" ? "host" : "basePath";
    if (path !== "" || typeof host === "string") {
        origins.set("/servers", { uri: "", pointer: `/${spot}` });
    }
    if (typeof host !== "string")
        return path === "" ? [] : [{ url: path }];
    const names = (Array.isArray(schemes) ? schemes : []).filter((name) => typeof name === "string");
    return names.length === 0
        ? [{ url: `//${host}${path}` }]
        : names.map((name) => ({ url: `${name}://${host}${path}` }));
}

;// CONCATENATED MODULE: ./build/engines/contract/document/load.js








const maxFiles = 2_000;
async function load(reader, path) {
    const entryPath = external_node_path_.posix.normalize(path);
    const documents = new Map();
    const addresses = new Addresses();
    const away = [];
    const open = [{ path: entryPath, from: path, reference: path, optional: false }];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        if (documents.has(next.path))
            continue;
        if (documents.size >= maxFiles)
            throw tooManyFiles(path);
        const text = await reader.read(next.path);
        if (text === undefined && next.optional)
            away.push(next);
        else if (text === undefined)
            throw missing(next.from, next.reference, reader.label);
        if (text === undefined)
            continue;
        const document = (0,parse/* parse */.q)(next.path, text);
        documents.set(next.path, document);
        addresses.add(next.path, document.value);
        for (const reference of (0,references/* references */.Ft)(document.value)) {
            const wanted = locate(reader, addresses, document.path, reference);
            if (wanted === "here")
                continue;
            if (wanted === "network")
                away.push({ from: document.path, reference });
            else
                open.push(wanted);
        }
    }
    const [entry] = documents.values();
    if (entry === undefined)
        throw missing(path, path, reader.label);
    const remote = away.filter(({ from, reference }) => addresses.find(from, (0,references/* splitReference */.mQ)(reference).file).kind !== "document");
    const named = [...new Set(remote.map(({ reference }) => reference))].sort();
    const description = new Description(entry, documents, named, addresses);
    if (description.dialect !== "2.0")
        return description;
    const upgraded = upgradeSwagger(description);
    return new Description(upgraded, new Map(documents).set(entry.path, upgraded), description.remote, addresses);
}
function locate(reader, addresses, from, reference) {
    const { file } = (0,references/* splitReference */.mQ)(reference);
    if (file === "")
        return "here";
    const address = addresses.find(from, file);
    if (address.kind === "document")
        return "here";
    if (address.kind === "network")
        return "network";
    const path = address.kind === "outside" ? undefined : address.path;
    if (path !== undefined && (0,document_reader/* isInside */.FK)(reader.root, path)) {
        return { path, from, reference, optional: address.kind === "beside" };
    }
    if (address.kind === "beside")
        return "network";
    throw new model/* Failure */.HR({
        code: "reference-outside",
        what: `The reference \`${reference}\` leaves the repository`,
        where: from,
        why: "Only files below the root of the repository, or below the working folder, are read.",
        fix: "Refer to a file inside, by a path relative to the file that holds the reference.",
    });
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

/***/ 42981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41784);


function measure(path, document, shared) {
    const seen = shared ? new Map() : undefined;
    let keys = 0;
    function size(value, depth) {
        if (typeof value !== "object" || value === null)
            return 1;
        if (depth > _source_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
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
        if (total > _source_js__WEBPACK_IMPORTED_MODULE_1__/* .maxValues */ .$e)
            throw tooLarge(path);
        seen?.set(value, total);
        return total;
    }
    size(document, 0);
    return { keys };
}
const underway = -1;
function containsItself(path) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "document-unreadable",
        what: "An alias contains itself",
        where: path,
        why: "What it stands for would have no end.",
        fix: "Refer to it with `$ref`, which may go in circles.",
    });
}
function tooDeep(path) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "document-too-deep",
        what: "The document nests too deep",
        where: path,
        why: `It has more than ${_source_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw} levels, which no API description needs.`,
        fix: "Move the inner parts to components and refer to them with `$ref`.",
    });
}
function tooLarge(path) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "document-too-large",
        what: "The document unfolds to too many values",
        where: path,
        why: `With its aliases followed it has more than ${_source_js__WEBPACK_IMPORTED_MODULE_1__/* .maxValues */ .$e} values.`,
        fix: "Replace YAML aliases by `$ref`.",
    });
}


/***/ }),

/***/ 61894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse),
  z: () => (/* binding */ tooManyBytes)
});

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(21928);
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

// EXTERNAL MODULE: ./build/engines/contract/document/measure.js
var measure = __webpack_require__(42981);
// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(44148);
// EXTERNAL MODULE: ./build/engines/contract/document/source.js
var source = __webpack_require__(41784);
;// CONCATENATED MODULE: ./build/engines/contract/document/json.js







function parseJson(path, text) {
    const value = parseStrictly(path, text);
    const { keys } = (0,measure/* measure */.x)(path, value, false);
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
                throw (0,measure/* tooDeep */.D)(path);
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
            throw (0,measure/* tooDeep */.D)(path);
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
var dist = __webpack_require__(38815);
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
            throw (0,measure/* tooDeep */.D)(path);
        if (error !== undefined)
            throw unreadable(path, lines(error.pos[0]), error.message);
        yaml_refuseDuplicates(path, document, lines);
        const value = document.toJS({ maxAliasCount: maxAliases });
        (0,measure/* measure */.x)(path, value, true);
        return { path, value, place: (pointer) => ({ path, ...lines(offsetOf(document, pointer)) }) };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw (0,measure/* tooDeep */.D)(path);
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
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === "symbol" ? key.value.description : String(key.value);
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

/***/ 44148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fj: () => (/* binding */ join)
/* harmony export */ });
/* unused harmony export escapeToken */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);

function escapeToken(token) {
    return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
function join(pointer, ...tokens) {
    return tokens.reduce((path, token) => `${path}/${escapeToken(String(token))}`, pointer);
}
function tokens(pointer) {
    if (pointer === "")
        return [];
    const found = pointer.slice(1).split("/");
    return pointer.includes("~")
        ? found.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
        : found;
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

/***/ 95770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fb: () => (/* binding */ commitReader),
/* harmony export */   q2: () => (/* binding */ fileReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61894);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41784);



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
const data = new Set(["example", "default", "enum", "const", "value"]);
const maps = new Set([
    ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
    ...["schemas", "responses", "parameters", "requestBodies", "headers", "links", "callbacks"],
    ...["securitySchemes", "pathItems", "paths", "webhooks", "content", "encoding", "mapping"],
]);
const known = new WeakMap();
function references(document) {
    if (typeof document !== "object" || document === null)
        return [];
    let found = known.get(document);
    if (found === undefined)
        known.set(document, (found = search(document)));
    return found;
}
function search(document) {
    const found = new Set();
    const seen = new Set();
    const open = [document];
    const named = [];
    const add = (value, to) => {
        if (typeof value === "object" && value !== null)
            to.push(value);
    };
    for (;;) {
        const names = named.length > 0;
        const value = names ? named.pop() : open.pop();
        if (value === undefined)
            return [...found];
        if (seen.has(value))
            continue;
        seen.add(value);
        if (Array.isArray(value)) {
            for (const item of value)
                add(item, open);
            continue;
        }
        const members = value;
        if (!names && typeof members["$ref"] === "string")
            found.add(members["$ref"]);
        for (const key in members) {
            if (names)
                add(members[key], open);
            else if (!isData(key, members[key])) {
                add(members[key], isMap(key) ? named : open);
            }
        }
    }
}
function isData(key, value) {
    return data.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}
function isMap(key) {
    return maps.has(key) || key === "examples";
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

/***/ 41784:
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

/***/ 35553:
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
    if (value === undefined)
        return "undefined";
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    const record = value;
    const members = Object.keys(record)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
    return `{${members.join(",")}}`;
}
function sameJson(left, right) {
    return left === right || canonical(left) === canonical(right);
}


/***/ }),

/***/ 53865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   Kn: () => (/* binding */ maps),
/* harmony export */   Yu: () => (/* binding */ isWrapped),
/* harmony export */   k8: () => (/* binding */ lists),
/* harmony export */   nE: () => (/* binding */ plainKeywords)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25870);


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
        const nullable = isNullable(source, dialect) && !types.includes("null");
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
function isNullable(source, dialect) {
    if (dialect === "3.1")
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, dialect === "3.0" ? "nullable" : "x-nullable") === true;
}
function typesOf(value) {
    const listed = Array.isArray(value) ? value : [value];
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .typeNames */ .DK.filter((name) => listed.includes(name));
}
function isWrapped(source, dialect) {
    return (isNullable(source, dialect) &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "type") === undefined &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, "$ref") === undefined &&
        ["allOf", "anyOf", "oneOf"].some((keyword) => Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(source, keyword))));
}


/***/ }),

/***/ 92957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Lifted)
});

// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(44148);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
;// CONCATENATED MODULE: ./build/engines/contract/lift/hidden.js


function hiddenBy(view) {
    return view === "request" ? "readOnly" : "writeOnly";
}
const maxDepth = 16;
class Hidden {
    #description;
    #flag;
    #schemas = new Map();
    #names = new Map();
    constructor(description, view) {
        this.#description = description;
        this.#flag = hiddenBy(view);
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
var keywords = __webpack_require__(53865);
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
var schema = __webpack_require__(25870);
;// CONCATENATED MODULE: ./build/engines/contract/lift/lift.js







class Lifted {
    description;
    #hidden;
    #hiddenProperty;
    #mirror;
    #bySource = new Map();
    #booleans = new Map();
    #origins = new Map();
    #targets = new Map();
    #open = [];
    constructor(description, view, role) {
        this.description = description;
        this.#hidden = new Hidden(description, view);
        this.#hiddenProperty = role === "sends" ? { ...schema/* nothing */.s6, [hiddenBy(view)]: true } : schema/* everything */.YT;
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
        if (dialect !== "3.1" && typeof reference === "string")
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

/***/ 25870:
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

/***/ 84568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _containment_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66783);
/* harmony import */ var _containment_language_derivative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4582);
/* harmony import */ var _containment_language_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31973);
/* harmony import */ var _containment_language_native_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38587);
/* harmony import */ var _containment_language_pattern_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88249);
/* harmony import */ var _containment_language_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15539);






const known = new Map();
const maxKnown = 20_000;
const maxSteps = 300_000;
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
    if ((0,_containment_language_native_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .E)(source) === undefined)
        return { matches: () => true };
    let automatic;
    return {
        matches: (text) => (0,_containment_language_native_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .testNatively */ .t)(source, text) ?? (automatic ??= automaton(source))(text),
    };
}
function automaton(source) {
    const budget = new _containment_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .Budget */ .__(maxSteps);
    const states = new _containment_language_derivative_js__WEBPACK_IMPORTED_MODULE_0__/* .Automaton */ .z(new _containment_language_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .Languages */ .A(budget));
    return (text) => {
        budget.refill();
        try {
            return states.matches((0,_containment_language_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOfPattern */ .G)(states.languages, source), text);
        }
        catch (error) {
            if (error instanceof _containment_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitReached */ .aF || error instanceof _containment_language_pattern_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .UnsupportedPattern */ .g)
                return undefined;
            throw error;
        }
    };
}


/***/ }),

/***/ 89057:
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
            const [[from, to] = [0, 1]] = low;
            if (dash === "-" && after !== "]" && after !== undefined && from === to) {
                this.#at += 1;
                const high = this.#member();
                ranges.push([from, high[0]?.[1] ?? 0]);
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

/***/ 82794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89057);

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

/***/ 44969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withPrototypeName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);

const name = "__proto__";
const pattern = `^${name}$`;
function withPrototypeName(schema) {
    const property = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(schema["properties"], name);
    const required = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(schema["dependentRequired"], name);
    const dependent = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(schema["dependentSchemas"], name);
    if (property === undefined && required === undefined && dependent === undefined)
        return schema;
    const met = [];
    if (property !== undefined)
        met.push({ patternProperties: { [pattern]: property } });
    if (required !== undefined)
        met.push(whereThere({ required }));
    if (dependent !== undefined)
        met.push(whereThere(dependent));
    const patterns = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(schema["patternProperties"]) ? schema["patternProperties"] : {};
    return {
        ...schema,
        ...(property !== undefined && { patternProperties: { [pattern]: true, ...patterns } }),
        allOf: [...(schema["allOf"] ?? []), ...met],
    };
}
function whereThere(then) {
    return { if: { required: [name] }, then };
}


/***/ }),

/***/ 46959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _lift_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25870);

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

/***/ 59852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   hU: () => (/* binding */ undescribedError),
/* harmony export */   t$: () => (/* binding */ errorsAbout)
/* harmony export */ });
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44148);

const shown = 3;
function undescribedError({ path, name }) {
    return {
        instancePath: path,
        schemaPath: "",
        keyword: "unevaluatedProperties",
        params: { unevaluatedProperty: name },
        message: "must NOT have properties that are not described",
    };
}
function reasonOf(errors) {
    const texts = errors.map((error) => {
        const { instancePath, message, keyword } = error;
        const other = param(error, "unevaluatedProperty") ?? param(error, "additionalProperty");
        const extra = other === undefined ? "" : ` (${JSON.stringify(other)})`;
        return `${instancePath === "" ? "the value" : instancePath} ${message ?? keyword}${extra}`;
    });
    return [...new Set(texts)].slice(0, shown).join("; ");
}
function errorsAbout(place, errors) {
    const pointer = (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)("", ...place);
    const inside = errors.filter((error) => isWithin(pathOf(error), pointer));
    const around = errors.filter((error) => isWithin(pointer, pathOf(error)));
    return [...new Set([...inside, ...around])];
}
function pathOf(error) {
    const names = ["missingProperty", "unevaluatedProperty", "additionalProperty", "propertyName"];
    const [name] = names.map((key) => param(error, key)).filter((one) => one !== undefined);
    return name === undefined ? error.instancePath : (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(error.instancePath, name);
}
function param({ params }, name) {
    const value = params[name];
    return typeof value === "string" ? value : undefined;
}
function isWithin(path, whole) {
    return path === whole || path.startsWith(`${whole}/`);
}


/***/ }),

/***/ 12599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ isKnownFormat),
/* harmony export */   aG: () => (/* binding */ numberFormats),
/* harmony export */   s2: () => (/* binding */ isFormat)
/* harmony export */ });
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);
/* harmony import */ var _containment_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14224);


const unrestricted = new Set(["password", "binary", "float", "double"]);
const numberFormats = Object.fromEntries(Object.entries(_containment_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .integerFormats */ .vM).map(([name, bounds]) => [
    name,
    { type: "number", validate: (value) => (0,_containment_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isIntegerFormat */ .C3)(bounds, value) },
]));
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
    if (Object.hasOwn(numberFormats, format))
        return numberFormats[format];
    if (!Object.hasOwn(ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__.fullFormats, format))
        return undefined;
    const known = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__.fullFormats[format];
    if (known instanceof RegExp || typeof known === "function") {
        return { validate: known };
    }
    return typeof known === "object" && known !== null ? known : undefined;
}


/***/ }),

/***/ 91693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./build/engines/contract/pattern/matcher.js
var matcher = __webpack_require__(84568);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/formats.js
var formats = __webpack_require__(12599);
// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var pointer = __webpack_require__(44148);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(89483);
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

;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/described.js






function* undescribed(knowledge, schemas, value, path = "") {
    if (typeof value !== "object" || value === null)
        return;
    const nodes = applying(knowledge, schemas, value);
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
            yield* undescribed(knowledge, itemsAt(nodes, index), item, `${path}/${index}`);
        }
        return;
    }
    const closes = documentsMembers(knowledge.resolve, schemas);
    for (const [name, member] of Object.entries(value)) {
        const said = nodes.map((node) => memberSchemas(node, name));
        if (closes && said.every((one) => one === undefined))
            yield { path, name };
        const inner = said.flatMap((one) => one ?? []);
        yield* undescribed(knowledge, inner, member, (0,pointer/* join */.fj)(path, name));
    }
}
function applying({ resolve, accepts }, schemas, value) {
    const nodes = new Set(schemas);
    const add = (schema) => schema !== undefined && nodes.add(schema);
    for (const node of nodes) {
        if (typeof node["$ref"] === "string")
            add(resolve(node));
        for (const member of (0,expand/* membersOf */.l)(node, "allOf"))
            add(member);
        for (const keyword of ["anyOf", "oneOf"]) {
            for (const member of (0,expand/* membersOf */.l)(node, keyword))
                if (accepts(member, value))
                    add(member);
        }
        const condition = node["if"];
        if (condition !== undefined) {
            const met = accepts(condition, value);
            if (met)
                add(condition);
            add(node[met ? "then" : "else"]);
        }
        for (const [name, needed] of Object.entries(node["dependentSchemas"] ?? {})) {
            if (Object.hasOwn(value, name))
                add(needed);
        }
    }
    return [...nodes];
}
function itemsAt(nodes, index) {
    const others = nodes.flatMap((node) => [node["contains"], node["unevaluatedItems"]]);
    return [
        ...(0,read/* itemSchemas */.uT)({ nodes, choices: [] }, index),
        ...others.filter((schema) => schema !== undefined),
    ];
}
function memberSchemas(node, name) {
    const named = (0,json/* own */.ZV)(node["properties"], name);
    const matched = Object.entries((node["patternProperties"] ?? {}))
        .filter(([pattern]) => (0,matcher/* matcher */.j)(pattern).matches(name) !== false)
        .map(([, schema]) => schema);
    const unevaluated = node["unevaluatedProperties"];
    const more = unevaluated === undefined ? [] : [unevaluated];
    if (named !== undefined)
        return [named, ...matched, ...more];
    if (matched.length > 0)
        return [...matched, ...more];
    const other = node["additionalProperties"];
    if (other !== undefined)
        return [other, ...more];
    return more.length > 0 ? more : undefined;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/judge/errors.js
var judge_errors = __webpack_require__(59852);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(79388);
;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/plainly-refuses.js




const deepest = 2;
function plainlyRefuses(resolve, schemas, value, depth = 0) {
    const conjunction = (0,expand/* expand */.f)(resolve, schemas);
    if (!isOfType(conjunction, value))
        return true;
    const values = (0,read/* valuesOf */.sm)(conjunction);
    if (values !== undefined && !values.some((one) => (0,json/* sameJson */.Vk)(one, value)))
        return true;
    if (!(0,json/* isRecord */.u4)(value))
        return false;
    for (const name of (0,read/* requiredOf */.VU)(conjunction).keys())
        if (!Object.hasOwn(value, name))
            return true;
    if (depth === deepest)
        return false;
    for (const [name, inner] of (0,read/* documented */.fp)(conjunction)) {
        if (!Object.hasOwn(value, name))
            continue;
        if (plainlyRefuses(resolve, inner, (0,json/* own */.ZV)(value, name), depth + 1))
            return true;
    }
    return false;
}
function isOfType(conjunction, value) {
    const types = (0,read/* typesOf */.pl)(conjunction);
    const type = (0,fits/* typeOf */.QP)(value);
    return types.has(type) || (type === "integer" && types.has("number"));
}

// EXTERNAL MODULE: ./build/engines/contract/lift/keywords.js
var keywords = __webpack_require__(53865);
// EXTERNAL MODULE: ./build/engines/contract/prototype-name.js
var prototype_name = __webpack_require__(44969);
;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/reached.js


const maxVisits = 20_000;
const inPlace = ["not", "if", "then", "else"];
const ofMembers = ["additionalProperties", "unevaluatedProperties"];
const ofItems = ["items", "contains", "unevaluatedItems"];
function reached(resolve, schemas, value) {
    const names = new Map();
    const seen = new Map();
    const open = schemas.map((schema) => [schema, value]);
    let visits = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [schema, part] = next;
        const met = seen.get(schema) ?? new Set();
        if (met.has(part))
            continue;
        seen.set(schema, met.add(part));
        visits += 1;
        if (visits > maxVisits)
            throw new Error("it has too many parts");
        const known = names.get(schema) ?? new Set();
        names.set(schema, known);
        if ((0,json/* isRecord */.u4)(part))
            for (const name of Object.keys(part))
                known.add(name);
        for (const pair of below(resolve, schema, part))
            open.push(pair);
    }
    return { names };
}
function* below(resolve, schema, value) {
    const at = (keyword) => schema[keyword] === undefined ? [] : [schema[keyword]];
    const target = typeof schema["$ref"] === "string" ? resolve(schema) : undefined;
    if (target !== undefined)
        yield [target, value];
    for (const inner of inPlace.flatMap(at))
        yield [inner, value];
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
        for (const member of (0,expand/* membersOf */.l)(schema, keyword))
            yield [member, value];
    }
    if (Array.isArray(value)) {
        const prefix = (0,expand/* membersOf */.l)(schema, "prefixItems");
        for (const [index, item] of value.entries()) {
            if (prefix[index] !== undefined)
                yield [prefix[index], item];
            for (const inner of ofItems.flatMap(at))
                yield [inner, item];
        }
    }
    else if ((0,json/* isRecord */.u4)(value))
        yield* belowMembers(schema, value, at);
}
function* belowMembers(schema, value, at) {
    const patterned = Object.values((schema["patternProperties"] ?? {}));
    for (const [name, member] of Object.entries(value)) {
        const named = (0,json/* own */.ZV)(schema["properties"], name);
        const needed = (0,json/* own */.ZV)(schema["dependentSchemas"], name);
        if (named !== undefined)
            yield [named, member];
        if (needed !== undefined)
            yield [needed, value];
        for (const inner of [...patterned, ...ofMembers.flatMap(at)])
            yield [inner, member];
        for (const inner of at("propertyNames"))
            yield [inner, name];
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/standalone.js




const maxSchemas = 2_000;
const ignored = new Set(["examples", "discriminator", "contentSchema"]);
function standalone(resolve, schemas, value) {
    const copy = new Copy(resolve, reached(resolve, schemas, value));
    return { document: copy.document(schemas), size: copy.size };
}
class Copy {
    #resolve;
    #reached;
    #ids = new Map();
    size = 0;
    constructor(resolve, { names }) {
        this.#resolve = resolve;
        this.#reached = names;
    }
    document(schemas) {
        const root = { allOf: schemas.map((schema) => this.#copy(schema)) };
        const definitions = {};
        for (const [schema, id] of this.#ids)
            definitions[id] = this.#copy(schema);
        return { ...root, $defs: definitions };
    }
    #copy(schema) {
        const names = this.#reached.get(schema);
        if (names === undefined)
            return {};
        this.size += 1;
        if (this.size > maxSchemas)
            throw new Error("it has too many parts");
        const copy = {};
        for (const [keyword, said] of Object.entries(schema)) {
            if (keyword === "$ref")
                this.#copyReference(schema, copy);
            else if (keywords/* single */.J0.has(keyword))
                copy[keyword] = this.#copy(said);
            else if (keywords/* lists */.k8.has(keyword)) {
                copy[keyword] = said.map((member) => this.#copy(member));
            }
            else if (keywords/* maps */.Kn.has(keyword))
                copy[keyword] = this.#copyMap(keyword, said, names);
            else if (keyword === "enum" && said.length === 0)
                copy["not"] = {};
            else if (!ignored.has(keyword))
                copy[keyword] = said;
        }
        return (0,prototype_name/* withPrototypeName */.a)(copy);
    }
    #copyMap(keyword, map, names) {
        const copy = {};
        for (const [name, schema] of Object.entries(map)) {
            if (keyword !== "patternProperties" && !names.has(name))
                continue;
            (0,json/* put */.yJ)(copy, name, this.#copy(schema));
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
}

;// CONCATENATED MODULE: ./build/engines/contract/schema/judge/judge.js








const maxCompiled = 300;
const defaultWork = 300_000;
class Unanswerable extends Error {
}
function createJudge(resolve, maxWork = defaultWork) {
    return new AjvJudge(resolve, maxWork);
}
class AjvJudge {
    #resolve;
    #engines = {
        "first error": new Engine(false),
        "all errors": new Engine(true),
    };
    #left;
    constructor(resolve, maxWork) {
        this.#resolve = resolve;
        this.#left = maxWork;
    }
    check(schemas, value, reading = "open", extent = "first error") {
        const verdict = this.#check(schemas, value, reading, extent);
        return verdict.kind === "unknown" && extent === "all errors"
            ? this.#check(schemas, value, reading, "first error")
            : verdict;
    }
    #check(schemas, value, reading, extent) {
        try {
            const validate = this.#validatorFor(schemas, value, extent);
            const errors = validate(value) ? [] : (validate.errors ?? []);
            if (errors.length > 0)
                return { kind: "refused", reason: (0,judge_errors/* reasonOf */.A3)(errors), errors };
            if (reading === "open")
                return { kind: "accepted" };
            const undocumented = this.#undescribed(schemas, value, extent);
            if (undocumented.length === 0)
                return { kind: "accepted" };
            return { kind: "refused", reason: (0,judge_errors/* reasonOf */.A3)(undocumented), errors: undocumented };
        }
        catch (error) {
            if (error instanceof Unanswerable)
                return { kind: "unknown", reason: error.message };
            const reason = error instanceof RangeError ? "it nests too deep" : String(error);
            return { kind: "unknown", reason: `Ajv cannot read the schema: ${reason}` };
        }
    }
    #undescribed(schemas, value, extent) {
        const accepts = (schema, part) => !plainlyRefuses(this.#resolve, [schema], part) &&
            this.#validatorFor([schema], part, "first error")(part);
        const found = undescribed({ resolve: this.#resolve, accepts }, schemas, value);
        const errors = [];
        for (const one of found) {
            errors.push((0,judge_errors/* undescribedError */.hU)(one));
            if (extent === "first error")
                break;
        }
        return errors;
    }
    #validatorFor(schemas, value, extent) {
        this.#spend(0);
        const { document, size } = standalone(this.#resolve, schemas, value);
        this.#spend(size);
        return this.#engines[extent].compile(document, () => {
            this.#spend(size ** 2 / 50);
        });
    }
    #spend(work) {
        this.#left -= work;
        if (this.#left >= 0)
            return;
        throw new Unanswerable("this run has tried as many examples as it may");
    }
}
class Engine {
    #allErrors;
    #compiled = new Map();
    #ajv;
    constructor(allErrors) {
        this.#allErrors = allErrors;
    }
    compile(document, onNew) {
        const key = JSON.stringify(document);
        const known = this.#compiled.get(key);
        if (known !== undefined)
            return known;
        onNew();
        this.#ajv ??= createAjv(this.#allErrors);
        if (this.#compiled.size >= maxCompiled)
            this.#compiled.clear();
        const validate = this.#ajv.compile(document);
        this.#ajv.removeSchema(document);
        this.#compiled.set(key, validate);
        return validate;
    }
}
function createAjv(allErrors) {
    const ajv = new _2020.Ajv2020({
        allErrors,
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
    for (const [name, format] of Object.entries(formats/* numberFormats */.aG))
        ajv.addFormat(name, format);
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


/***/ }),

/***/ 89483:
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35553);
/* harmony import */ var _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84568);
/* harmony import */ var _lift_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25870);



function all({ nodes }, keyword) {
    return nodes
        .filter((node) => node[keyword] !== undefined)
        .map((node) => ({ value: node[keyword], by: node }));
}
function once(compute) {
    const key = Symbol();
    return (conjunction) => {
        const known = conjunction;
        return (known[key] ??= compute(conjunction));
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

/***/ 15485:
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

/***/ 79388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ isMultiple),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35553);
/* harmony import */ var _judge_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12599);
/* harmony import */ var _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84568);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89483);




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
        !(0,_judge_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormat */ .s2)(schema["format"], value));
}
function isMultiple(value, of) {
    if (Number.isInteger(value) && Number.isInteger(of))
        return value % of === 0;
    const quotient = value / of;
    const most = Math.min(1e-4, 1e-9 * Math.max(1, Math.abs(quotient)));
    return Math.abs(quotient - Math.round(quotient)) < most;
}
function refusesString(schema, value) {
    const length = Array.from(value).length;
    const pattern = schema["pattern"];
    return (length < (schema["minLength"] ?? 0) ||
        length > (schema["maxLength"] ?? Infinity) ||
        (typeof pattern === "string" && (0,_pattern_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(pattern).matches(value) !== true) ||
        !(0,_judge_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormat */ .s2)(schema["format"], value));
}


/***/ }),

/***/ 72284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ numberCandidates)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89483);

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

/***/ 76797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createSampler),
  $: () => (/* binding */ first)
});

// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(89483);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
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
        for (const pick of length === 0 ? [0] : [0, 1]) {
            const items = fill(conjunction, length, containing, unique, pick, sample);
            if (items !== undefined)
                yield items;
        }
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
var conditionals = __webpack_require__(15485);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(79388);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/numbers.js
var numbers = __webpack_require__(72284);
// EXTERNAL MODULE: ./build/engines/contract/pattern/sample.js
var sample = __webpack_require__(82794);
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
var sample = __webpack_require__(82794);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(89483);
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
