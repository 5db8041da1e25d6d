export const id = 5776;
export const ids = [5776];
export const modules = {

/***/ 45776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractCheck: () => (/* binding */ contractCheck)
/* harmony export */ });
/* harmony import */ var _adapters_engine_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13964);
/* harmony import */ var _engines_contract_witness_file_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64085);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48536);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93854);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96481);





const contractCheck = {
    inputs: _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .contractCheckInputs */ .UF,
    operands: "",
    json: "the witness and what each side makes of it",
    fails: "the two sides no longer disagree on it",
    examples: [
        "lamplighter contract check --witness witnesses/c-1a2b3c4d.json",
        "lamplighter contract check --witness c-1a2b3c4d.json --base old/openapi.yaml --head openapi.yaml",
    ],
    run: async (flags, operands, terminal) => {
        const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .contractCheckInputs */ .UF, [flags]);
        (0,_operands_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOperands */ .R)("contract check", operands, "--witness FILE");
        const checked = await (0,_engines_contract_witness_file_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWitness */ .A)((0,_adapters_engine_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .enginePorts */ .r)(terminal.folder), inputs);
        terminal.print(terminal.json ? JSON.stringify(checked) : summary(checked));
        return checked.separates ? 0 : 1;
    },
};
function summary({ witness, base, head, separates }) {
    const verdict = separates
        ? "The two still disagree: the claim holds."
        : "The two do not disagree in this way: nothing is shown any more.";
    return [
        (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(`${witness.claim} (${witness.rule}): ${witness.text}`),
        `  base ${words(base)}`,
        `  head ${words(head)}`,
        verdict,
    ].join("\n");
}
function words(stand) {
    if (stand.kind === "accepted")
        return "accepts it";
    return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(stand.kind === "refused" ? `refuses it: ${stand.why}` : `cannot say: ${stand.why}`);
}


/***/ }),

/***/ 96481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseOperands)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);

function refuseOperands(command, operands, use) {
    const [first] = operands;
    if (first === undefined)
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "operand-unexpected",
        what: `\`${first}\` was not expected`,
        where: `lamplighter ${command}`,
        why: "This command takes flags only.",
        fix: `use \`lamplighter ${command} ${use}\`.`,
    });
}


/***/ }),

/***/ 49196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readApi)
});

// EXTERNAL MODULE: ./build/engines/contract/api/read.js + 3 modules
var read = __webpack_require__(55458);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/conform/security.js
var security = __webpack_require__(77254);
// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(92957);
// EXTERNAL MODULE: ./build/engines/contract/proof/readings.js
var readings = __webpack_require__(14253);
// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/judge.js + 5 modules
var judge = __webpack_require__(91693);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/sample.js + 2 modules
var sample = __webpack_require__(76797);
// EXTERNAL MODULE: ./build/engines/contract/lift/keywords.js
var keywords = __webpack_require__(53865);
;// CONCATENATED MODULE: ./build/engines/contract/conform/without-patterns.js

const twisted = new Set(["not", "oneOf", "if"]);
class WithoutPatterns {
    #loose = new Map();
    #strict = new WeakMap();
    #resolve;
    constructor(resolve) {
        this.#resolve = resolve;
    }
    resolve = (loose) => {
        const strict = this.#strict.get(loose);
        const target = this.#resolve(strict ?? loose);
        return target === undefined || strict === undefined ? target : this.of(target);
    };
    of(schema) {
        const known = this.#loose.get(schema);
        if (known !== undefined)
            return known;
        const loose = {};
        this.#loose.set(schema, loose);
        this.#strict.set(loose, schema);
        for (const [keyword, said] of Object.entries(schema)) {
            if (keyword === "pattern")
                continue;
            if (twisted.has(keyword))
                loose[keyword] = said;
            else if (keywords/* single */.J0.has(keyword))
                loose[keyword] = this.of(said);
            else if (keywords/* lists */.k8.has(keyword))
                loose[keyword] = said.map((one) => this.of(one));
            else if (keywords/* maps */.Kn.has(keyword)) {
                const members = Object.entries(said);
                loose[keyword] = Object.fromEntries(members.map(([name, one]) => [name, this.of(one)]));
            }
            else
                loose[keyword] = said;
        }
        return loose;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/view.js






const tries = 40;
class View {
    #lifted;
    #judge;
    #resolve;
    #loose;
    #looseJudge;
    constructor(description, direction, role) {
        this.#lifted = new lift/* Lifted */.$(description, direction, role);
        this.#resolve = (schema) => this.#lifted.target(schema);
        this.#judge = (0,judge/* createJudge */.q)(this.#resolve);
        this.#loose = new WithoutPatterns(this.#resolve);
        this.#looseJudge = (0,judge/* createJudge */.q)(this.#loose.resolve);
    }
    schemas(element) {
        return element === undefined ? [] : [this.#lifted.schemaAt(element)];
    }
    check(schemas, value, reading = "open") {
        if (schemas.length === 0)
            return { kind: "accepted" };
        const verdict = this.#judge.check(schemas, value, reading);
        if (verdict.kind !== "unknown")
            return verdict;
        const loose = schemas.map((schema) => this.#loose.of(schema));
        const certain = this.#looseJudge.check(loose, value, reading);
        return certain.kind === "refused" ? certain : verdict;
    }
    checkText(schemas, value) {
        const plain = this.check(schemas, value);
        if (plain.kind !== "refused")
            return plain;
        const others = (0,readings/* readings */.C)(value).map((one) => this.check(schemas, one));
        return others.find(({ kind }) => kind !== "refused") ?? plain;
    }
    accepts(schemas, value) {
        return this.check(schemas, value).kind === "accepted";
    }
    expand(schemas) {
        return (0,expand/* expand */.f)(this.#resolve, schemas);
    }
    samples(schemas, count) {
        const sampler = (0,sample/* createSampler */.t)(this.#resolve);
        const found = [];
        for (const value of (0,sample/* first */.$)(sampler(schemas, 0), tries)) {
            if (found.length >= count)
                break;
            if (this.accepts(schemas, value))
                found.push(value);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/api.js




const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);
function readApi(description) {
    const operations = (0,read/* readPaths */.V)(description)
        .flatMap((path) => path.operations)
        .filter(({ method }) => method !== "TRACE")
        .map((operation) => ({ ...operation, parameters: operation.parameters.filter(counts) }));
    return {
        description,
        operations,
        security: (0,security/* readSecurity */.jC)(description),
        prefixes: prefixesOf(description),
        taken: new View(description, "request", "reads"),
        sent: new View(description, "request", "sends"),
        answered: new View(description, "response", "sends"),
    };
}
function counts(parameter) {
    return parameter.in !== "header" || !ignoredHeaders.has(parameter.name.toLowerCase());
}
function prefixesOf(description) {
    const listed = (0,json/* own */.ZV)(description.root.value, "servers");
    const servers = Array.isArray(listed) ? listed : [];
    return [...new Set([...servers.map(pathOf), ""])];
}
function pathOf(server) {
    const template = (0,json/* own */.ZV)(server, "url");
    if (typeof template !== "string")
        return "";
    const url = template.replace(/\{([^}]*)\}/g, (_, name) => {
        const value = (0,json/* own */.ZV)((0,json/* own */.ZV)((0,json/* own */.ZV)(server, "variables"), name), "default");
        return typeof value === "string" ? value : name;
    });
    const nowhere = "http://localhost";
    return URL.canParse(url, nowhere) ? new URL(url, nowhere).pathname.replace(/\/+$/, "") : "";
}


/***/ }),

/***/ 89460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ contentType)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);



const contentType = function* (_, exchange) {
    const { operation, answer } = exchange;
    const response = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange);
    if (response === undefined || response.content.length === 0)
        return;
    if ((0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isBodiless */ .U3)(exchange) || answer.body === "")
        return;
    const type = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTypeOf */ .JX)(exchange);
    if (type !== undefined && (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaOf */ .uL)(response, type) !== undefined)
        return;
    const said = type === undefined ? "a body without a `Content-Type`" : `\`${type}\``;
    yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
        rule: "undocumented-content-type",
        severity: "error",
        subject: `${answer.status} ${type?.split(";")[0] ?? "none"}`,
        text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with ${said}, which is not described`,
        observed: type ?? "no Content-Type",
        expected: response.content.map(({ name }) => name).join(" or "),
        spot: response,
    });
};


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   Sy: () => (/* binding */ mediaNamed),
/* harmony export */   U3: () => (/* binding */ isBodiless),
/* harmony export */   ts: () => (/* binding */ responseFor),
/* harmony export */   uL: () => (/* binding */ mediaOf)
/* harmony export */ });
/* harmony import */ var _api_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16869);
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72316);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41685);



function responseFor({ operation, answer }) {
    return (0,_api_match_js__WEBPACK_IMPORTED_MODULE_0__/* .answerFor */ .u3)(String(answer.status), operation.responses);
}
function mediaOf(response, contentType) {
    return mediaNamed(response.content, contentType);
}
function mediaNamed(content, contentType) {
    const type = (0,_api_media_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(contentType);
    const [family = ""] = type.split("/");
    const named = (name) => content.find((media) => (0,_api_media_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(media.name) === name);
    return named(type) ?? named(`${family}/*`) ?? named("*/*");
}
function contentTypeOf({ answer }) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(answer, "content-type");
}
function isBodiless({ operation, answer: { status } }) {
    return operation.method === "HEAD" || status === 204 || status === 205 || status === 304;
}


/***/ }),

/***/ 97522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);

function found({ operation, request, answer, sources }, words) {
    return { ...words, operation: (0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation), request, answer, sources };
}


/***/ }),

/***/ 45672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ responseBody)
/* harmony export */ });
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72316);
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41685);
/* harmony import */ var _wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78448);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);







const responseBody = function* (api, exchange) {
    const { operation, answer } = exchange;
    const response = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange);
    if (response === undefined || (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isBodiless */ .U3)(exchange))
        return;
    const type = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTypeOf */ .JX)(exchange) ?? response.content[0]?.name ?? "";
    const media = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaOf */ .uL)(response, type);
    if (media === undefined || !(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .Y)((0,_api_media_js__WEBPACK_IMPORTED_MODULE_4__/* .essence */ .Pf)(type)))
        return;
    const where = `the ${answer.status} answer of \`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\``;
    if (answer.truncated) {
        yield { what: where, why: "It is larger than what is read of an answer." };
        return;
    }
    const words = { rule: "response-body", severity: "error", spot: media };
    const json = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOf */ .o_)(answer);
    if (json === undefined) {
        yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
            ...words,
            subject: `${answer.status} not JSON`,
            text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with a body that is not JSON`,
            observed: answer.body === "" ? "an empty body" : "a body that does not parse",
            expected: media.name,
        });
        return;
    }
    const verdict = api.answered.check(api.answered.schemas(media.schema), json.value);
    if (verdict.kind === "unknown")
        yield { what: where, why: `${verdict.reason}.` };
    if (verdict.kind !== "refused")
        return;
    yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
        ...words,
        subject: `${answer.status} ${mistake(verdict.errors[0])}`,
        text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with a body that is not as described: ${verdict.reason}`,
        observed: verdict.reason,
        expected: "a body that the schema allows",
    });
};
function mistake(error) {
    if (error === undefined)
        return "schema";
    const pointer = error.instancePath.replace(/\/\d+(?=\/|$)/g, "/*");
    const missing = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(error.params, "missingProperty");
    return `${pointer} ${error.keyword} ${typeof missing === "string" ? missing : ""}`.trim();
}


/***/ }),

/***/ 67589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ responseHeader)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41685);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);




const responseHeader = function* (api, exchange) {
    const { operation, answer } = exchange;
    for (const header of (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange)?.headers ?? []) {
        const value = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .headerOf */ .rR)(answer, header.name);
        const name = `\`${header.name}\``;
        const words = {
            severity: "error",
            subject: `${answer.status} ${header.name.toLowerCase()}`,
            spot: header,
        };
        if (value === undefined) {
            if (!header.required)
                continue;
            yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
                ...words,
                rule: "response-header-missing",
                text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} without the header ${name}`,
                observed: `no ${header.name}`,
                expected: `${header.name}, which is required`,
            });
            continue;
        }
        const verdict = api.answered.checkText(api.answered.schemas(header.schema), value);
        if (verdict.kind !== "refused")
            continue;
        yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
            ...words,
            rule: "response-header",
            text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with a header ${name} that is not as described: ${verdict.reason}`,
            observed: `${header.name}: ${value}`,
            expected: "a value that the header's schema allows",
        });
    }
};


/***/ }),

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ undocumentedStatus)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);



const undocumentedStatus = function* (_, exchange) {
    const { operation, answer, refusal, crash } = exchange;
    const { status } = answer;
    if (crash !== undefined || status >= 500 || status === 429 || refusal !== undefined)
        return;
    if (operation.responses.length === 0 || (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange) !== undefined)
        return;
    const statuses = operation.responses.map((response) => response.status).join(", ");
    yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
        rule: "undocumented-status",
        severity: "error",
        subject: String(status),
        text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${status}, which is not described`,
        observed: `${status}`,
        expected: `one of ${statuses}`,
        spot: operation,
    });
};


/***/ }),

/***/ 87833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDrift)
/* harmony export */ });
function isDrift(found) {
    return "rule" in found;
}


/***/ }),

/***/ 85374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44148);

function elementAt(description, { uri, pointer }) {
    return { uri, pointer, value: (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(description.documents.get(uri)?.value, pointer) };
}


/***/ }),

/***/ 41685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
function isSuccess({ answer }) {
    return answer.status >= 200 && answer.status < 400;
}
function headerOf({ headers }, name) {
    return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
function jsonOf(answer) {
    if (answer.truncated)
        return undefined;
    try {
        return { value: JSON.parse(answer.body) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 77254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   jC: () => (/* binding */ readSecurity),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85374);


function readSecurity(description) {
    const listed = description.child(description.root, "components", "securitySchemes");
    const schemes = new Map();
    for (const name of Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(listed?.value) ? listed.value : {})) {
        const scheme = listed === undefined ? undefined : description.child(listed, name);
        schemes.set(name, schemeOf(scheme?.value));
    }
    const general = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(description.root.value, "security");
    return {
        schemes,
        requirements: (operation) => {
            const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_element_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(description, operation).value, "security") ?? general;
            return Array.isArray(said) ? said.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4).map((one) => Object.keys(one)) : [];
        },
    };
}
function schemeOf(value) {
    const [type, place, name] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "type"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "in"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "name")];
    const word = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "scheme");
    const http = typeof word === "string" ? word.toLowerCase() : "";
    if (type === "http" && (http === "bearer" || http === "basic"))
        return { kind: http };
    if (type === "oauth2" || type === "openIdConnect")
        return { kind: "bearer" };
    const placed = place === "header" || place === "query" || place === "cookie";
    if (type === "apiKey" && placed && typeof name === "string") {
        return { kind: "key", in: place, name };
    }
    return { kind: "other" };
}
function isGuarded(security, operation) {
    const requirements = security.requirements(operation);
    return requirements.length > 0 && requirements.every((names) => names.length > 0);
}
function satisfied(security, operation, credentials) {
    const requirements = security.requirements(operation);
    if (requirements.length === 0)
        return [];
    const alternatives = requirements.map((names) => names.flatMap((name) => credentials.filter(({ scheme }) => scheme === name)));
    const complete = alternatives.filter((found, index) => found.length === (requirements[index]?.length ?? 0));
    return complete.sort((left, right) => right.length - left.length)[0];
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ encodeBody),
/* harmony export */   Y: () => (/* binding */ isJson)
/* harmony export */ });
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72316);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/* harmony import */ var _proof_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6382);



const boundary = "lamplighter-boundary";
function encodeBody({ media, value }) {
    const type = (0,_api_media_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(media.name);
    if (isJson(type) || type === "*/*" || type === "application/*") {
        return {
            contentType: isJson(type) ? media.name : "application/json",
            text: JSON.stringify(value),
        };
    }
    if (type === "application/x-www-form-urlencoded" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value)) {
        const form = new URLSearchParams(pairs(value));
        return { contentType: type, text: form.toString() };
    }
    if (type === "multipart/form-data" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return multipart(pairs(value));
    return typeof value === "string" ? { contentType: media.name, text: value } : undefined;
}
function isJson(type) {
    return type === "application/json" || type === "text/json" || type.endsWith("+json");
}
function pairs(value) {
    return Object.entries(value).flatMap(([name, member]) => Array.isArray(member)
        ? member.map((item) => [name, (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(item)])
        : [[name, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(member) ? JSON.stringify(member) : (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(member)]]);
}
function multipart(fields) {
    const parts = fields.map(([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, encodeURIComponent)}"\r\n\r\n${text}\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        text: `${parts.join("")}--${boundary}--\r\n`,
    };
}


/***/ }),

/***/ 14253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readings)
/* harmony export */ });
function readings(value) {
    const texts = mapScalars(value, (scalar) => (scalar === null ? null : String(scalar)));
    const typed = mapScalars(value, (scalar) => typeof scalar === "string" ? spelled(scalar) : scalar);
    const all = [value, texts, typed];
    for (const one of [...all]) {
        if (Array.isArray(one)) {
            if (one.length === 1)
                all.push(one[0]);
            else if (one.every((item) => typeof item !== "object"))
                all.push(one.join(","));
        }
        else
            all.push([one]);
    }
    if (typeof value === "object" && value !== null)
        all.push(JSON.stringify(value));
    else if (typeof value === "string")
        all.push({});
    return all;
}
function mapScalars(value, change) {
    if (Array.isArray(value))
        return value.map((item) => mapScalars(item, change));
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapScalars(member, change)]));
    }
    return change(value);
}
function spelled(text) {
    if (text === "true" || text === "false")
        return text === "true";
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
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
