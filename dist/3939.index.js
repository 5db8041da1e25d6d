export const id = 3939;
export const ids = [3939];
export const modules = {

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

/***/ 94115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ baseDrafts)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46770);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79678);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22845);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44184);




const maxBases = 8;
function baseDrafts(means, operation, newest = false) {
    const { api, pool, credentials } = means;
    const required = operation.parameters
        .filter((parameter) => parameter.required && parameter.in !== "path")
        .map((parameter) => argumentsFor(means, parameter).slice(0, 1));
    if (required.some((options) => options.length === 0))
        return undefined;
    const plain = required.flat();
    const paths = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathValues */ .I)(api, pool, operation, newest);
    const bodies = operation.requestBody === undefined
        ? [undefined]
        : (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyCandidates */ .j)(api, pool, operation.requestBody);
    if (operation.requestBody?.required === false)
        bodies.push(undefined);
    if (paths.length === 0 || bodies.length === 0)
        return undefined;
    const draft = (path, choice) => {
        const body = bodies[choice];
        return {
            choice,
            call: {
                operation,
                arguments: [...inPath(operation, path), ...plain.map(({ argument }) => argument)],
                ...(body === undefined ? {} : { body: body.body }),
                credentials,
            },
            sources: distinct([
                ...[...path.values()].flatMap(({ source }) => source ?? []),
                ...plain.flatMap(({ source }) => source ?? []),
                ...(body?.sources ?? []),
            ]),
        };
    };
    return [
        ...paths.map((path) => draft(path, 0)),
        ...bodies.slice(1).map((_, index) => draft(paths[0] ?? new Map(), index + 1)),
    ].slice(0, maxBases);
}
function argumentsFor({ api, pool }, parameter) {
    const schemas = api.sent.schemas(parameter.schema);
    const known = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isReference */ .A_)(parameter.name) ? pool.forName(parameter.name) : [];
    return [
        ...known
            .filter(({ value }) => api.sent.checkText(schemas, value).kind === "accepted")
            .map(({ value, source }) => ({ argument: { parameter, value }, source })),
        ...[
            ...(0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .examplesOf */ .L)(api, parameter),
            ...(schemas.length === 0 ? ["a"] : api.sent.samples(schemas, 2)),
        ].map((value) => ({ argument: { parameter, value } })),
    ];
}
function inPath(operation, values) {
    return [...values].map(([name, { value }]) => {
        const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
        const { uri, pointer } = operation;
        const undeclared = { uri, pointer, in: "path", name, required: true };
        return {
            parameter: parameter ?? { ...undeclared, schema: undefined, mediaType: undefined },
            value,
        };
    });
}
function distinct(sources) {
    return [...new Set(sources)];
}


/***/ }),

/***/ 79678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ freshened),
/* harmony export */   j: () => (/* binding */ bodyCandidates)
/* harmony export */ });
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72316);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _schema_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89483);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46770);
/* harmony import */ var _wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78448);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22845);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43162);







const made = 2;
function bodyCandidates(api, pool, { content }) {
    const media = preferred(content);
    if (media === undefined)
        return [];
    const schemas = api.sent.schemas(media.schema);
    const samples = api.sent.samples(schemas, made).map((value) => dress(api, schemas, value));
    return [...(0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .examplesOf */ .L)(api, media), ...samples]
        .map((value) => refer(api, pool, media, schemas, value))
        .filter(({ body }) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBody */ .F)(body) !== undefined);
}
function preferred(content) {
    const form = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)$/;
    return (content.find(({ name }) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .Y)((0,_api_media_js__WEBPACK_IMPORTED_MODULE_4__/* .essence */ .Pf)(name))) ??
        content.find(({ name }) => form.test((0,_api_media_js__WEBPACK_IMPORTED_MODULE_4__/* .essence */ .Pf)(name))) ??
        content[0]);
}
function dress(api, schemas, value) {
    let dressed = value;
    for (const { path, schemas: inner, present } of (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .places */ .z)(api.sent, schemas, value)) {
        const [example] = present ? (0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaExamples */ .Z)(api, inner) : [];
        if (example === undefined)
            continue;
        const better = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .t)(dressed, path, { to: example });
        if (api.sent.accepts(schemas, better))
            dressed = better;
    }
    return dressed;
}
function refer(api, pool, media, schemas, value) {
    let referring = value;
    const sources = [];
    for (const { path, present } of (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .places */ .z)(api.sent, schemas, value)) {
        const name = path.at(-1);
        if (!present || typeof name !== "string" || !(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReference */ .A_)(name))
            continue;
        const [known] = pool.forName(name.replace(/s$/, ""));
        if (known === undefined)
            continue;
        const to = name.endsWith("s") ? [known.value] : known.value;
        const better = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .t)(referring, path, { to });
        if (!api.sent.accepts(schemas, better))
            continue;
        referring = better;
        sources.push(known.source);
    }
    return { body: { media, value: referring }, sources };
}
function freshened(api, body, round, except) {
    const schemas = api.sent.schemas(body.media.schema);
    let fresh = body.value;
    for (const { path, schemas: inner, present } of (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .places */ .z)(api.sent, schemas, body.value)) {
        const [name] = path;
        if (!present || path.length > 1 || typeof name !== "string")
            continue;
        const old = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(body.value, name);
        if (name === except || typeof old !== "string" || (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReference */ .A_)(name))
            continue;
        if ((0,_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(api.sent.expand(inner)) !== undefined)
            continue;
        const better = variants(old, round).find((to) => api.sent.accepts(inner, to));
        if (better !== undefined)
            fresh = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .t)(fresh, path, { to: better });
    }
    return { ...body, value: fresh };
}
function variants(text, round) {
    const number = String(round);
    const shortened = text.slice(0, Math.max(0, text.length - number.length));
    if (/^[^\s/]+@/.test(text))
        return [`n${number}.${text}`];
    return [`${text} ${number}`, `${text}${number}`, `${shortened}${number}`];
}


/***/ }),

/***/ 72559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withCall),
/* harmony export */   f: () => (/* binding */ withoutBody)
/* harmony export */ });
function withCall(draft, change) {
    return { ...draft, call: { ...draft.call, ...change } };
}
function withoutBody(draft) {
    const { operation, arguments: given, credentials } = draft.call;
    return { ...draft, call: { operation, arguments: given, credentials } };
}


/***/ }),

/***/ 22845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ examplesOf),
/* harmony export */   Z: () => (/* binding */ schemaExamples)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35553);
/* harmony import */ var _schema_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89483);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85374);



function examplesOf(api, part) {
    const schemas = api.sent.schemas(part.schema);
    const fits = (value) => "in" in part
        ? api.sent.checkText(schemas, value).kind === "accepted"
        : api.sent.accepts(schemas, value);
    return [...written(api, part), ...schemaExamples(api, schemas)].filter(fits);
}
function written(api, spot) {
    const element = (0,_element_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(api.description, spot);
    const single = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(element.value, "example");
    const several = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(element.value, "examples");
    const named = Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(several) ? several : {}).map((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(api.description.child(element, "examples", name)?.value, "value"));
    return [single, ...named].filter((value) => value !== undefined);
}
function schemaExamples(api, schemas) {
    if (schemas.length === 0)
        return [];
    return (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(api.sent.expand(schemas), "examples").flatMap(({ value }) => value);
}


/***/ }),

/***/ 44184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathValues),
/* harmony export */   U: () => (/* binding */ unknownValue)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46770);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22845);


const fromPool = 4;
function pathValues(api, pool, operation, newest, path = operation.path) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(path).at(-1);
    if (name === undefined)
        return [new Map()];
    const start = path.lastIndexOf(`{${name}}`);
    const [parents = new Map()] = pathValues(api, pool, operation, newest, path.slice(0, start));
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    const schemas = api.sent.schemas(parameter?.schema);
    const usable = (value) => (typeof value === "number" || (typeof value === "string" && value !== "")) &&
        api.sent.checkText(schemas, value).kind === "accepted";
    const known = pool
        .forPath(path.slice(0, start + name.length + 2), newest)
        .filter((values) => usable(values.get(name)?.value))
        .slice(0, fromPool);
    const made = [
        ...(parameter === undefined ? [] : (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .examplesOf */ .L)(api, parameter)),
        ...(schemas.length === 0 ? ["a"] : api.sent.samples(schemas, 2)),
    ].filter(usable);
    return [
        ...known.map((values) => new Map([...parents, ...values])),
        ...made.map((value) => new Map([...parents, [name, { value }]])),
    ];
}
function unknownValue(api, operation) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(operation.path).at(-1);
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    const schemas = api.sent.schemas(parameter?.schema);
    return [
        "00000000-0000-4000-8000-00000000dead",
        "lamplighter-unknown",
        "zzzzzz",
        987_654_321,
        98_765,
    ].find((value) => api.sent.checkText(schemas, value).kind === "accepted");
}


/***/ }),

/***/ 43162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changed),
/* harmony export */   z: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/* harmony import */ var _schema_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89483);


const maxDepth = 3;
function places(view, schemas, value) {
    const found = [];
    const open = [{ path: [], schemas, value }];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const { path, value: holder } = next;
        if (path.length >= maxDepth)
            continue;
        const conjunction = chosen(view, next.schemas, holder);
        if (Array.isArray(holder)) {
            const inner = (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemSchemas */ .uT)(conjunction, 0);
            if (holder.length > 0)
                open.push({ path: [...path, 0], schemas: inner, value: holder[0] });
        }
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(holder)) {
            const required = (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredOf */ .VU)(conjunction);
            for (const name of (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(conjunction).keys()) {
                const inner = (0,_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .propertySchemas */ .M3)(conjunction, name);
                if (inner.some(_schema_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv))
                    continue;
                const present = Object.hasOwn(holder, name);
                found.push({
                    path: [...path, name],
                    schemas: inner,
                    present,
                    required: required.has(name),
                });
                if (present)
                    open.push({ path: [...path, name], schemas: inner, value: holder[name] });
            }
        }
    }
    return found;
}
function chosen(view, schemas, value) {
    let known = schemas;
    for (let rounds = 0; rounds < 4; rounds += 1) {
        const conjunction = view.expand(known);
        const [choice] = conjunction.choices;
        const member = choice?.members.find((one) => view.accepts([one], value));
        if (member === undefined)
            return conjunction;
        known = [...known, member];
    }
    return view.expand(known);
}
function changed(value, path, change) {
    const [key, ...rest] = path;
    if (key === undefined)
        return change === "left out" ? undefined : change.to;
    if (Array.isArray(value)) {
        return value.map((item, index) => index === key ? changed(item, rest, change) : item);
    }
    const copy = {};
    for (const [name, member] of Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {})) {
        if (name !== key)
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(copy, name, member);
        else if (rest.length > 0 || change !== "left out")
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(copy, name, changed(member, rest, change));
    }
    const missing = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, String(key)) === undefined && change !== "left out";
    if (missing)
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(copy, String(key), changed(undefined, rest, change));
    return copy;
}


/***/ }),

/***/ 46770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   If: () => (/* binding */ isParameter),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   cL: () => (/* binding */ singular),
/* harmony export */   mC: () => (/* binding */ parametersOf)
/* harmony export */ });
function singular(noun) {
    if (/ies$/i.test(noun))
        return noun.replace(/ies$/i, "y");
    if (/(?:ss|us|is)$/i.test(noun))
        return noun;
    return noun.replace(/(?<=[sxz]|ch|sh)es$/i, "").replace(/s$/i, "");
}
function plainName(name) {
    return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
function isReference(name) {
    return /[a-z0-9](?:Id|ID|Uuid|UUID|_id|_uuid|-id)s?$/.test(name);
}
function isParameter(segment) {
    return /^\{[^{}]*\}$/.test(segment);
}
function parametersOf(template) {
    return [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
}


/***/ }),

/***/ 33614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ isDestructive),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   p7: () => (/* binding */ isReading)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46770);

function isDestructive({ method, path }) {
    const word = path.split("/").at(-1) ?? "";
    return (method === "DELETE" ||
        /^(?:log-?out|sign-?out|cancel|delete|remove|reset|revoke|shutdown|close|archive|purge|clear)$/i.test(word));
}
function inOrder(operations) {
    return [...operations].sort((left, right) => rank(left) - rank(right) || depth(left) - depth(right));
}
function rank(operation) {
    const { method, path } = operation;
    if (method === "DELETE")
        return 5;
    if (isDestructive(operation))
        return 4;
    const bare = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersOf */ .mC)(path).length === 0;
    if (isReading(operation))
        return bare ? 0 : 2;
    return bare && method === "POST" ? 1 : 3;
}
function depth({ path }) {
    return path.split("/").length;
}
function isReading({ method }) {
    return ["GET", "HEAD", "OPTIONS", "QUERY"].includes(method);
}


/***/ }),

/***/ 59114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Pool)
/* harmony export */ });
/* harmony import */ var _api_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16869);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35553);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41685);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33614);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46770);





const maxThings = 50;
const maxListed = 5;
class Pool {
    #things = new Map();
    #named = new Map();
    #gone = new Set();
    learn(exchange, path) {
        if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(exchange) || exchange.refusal !== undefined)
            return;
        const { operation } = exchange;
        if (operation.method === "DELETE")
            return;
        const json = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(exchange.answer)?.value;
        const single = operation.path.endsWith("}");
        const collection = single ? operation.path.replace(/\/\{[^/]*\}$/, "") : operation.path;
        const known = new Map([...path].map(([name, value]) => [name, { value, source: exchange }]));
        const above = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(collection);
        const parents = new Map([...known].filter(([name]) => above.includes(name)));
        const created = operation.method === "POST" && !single;
        for (const object of objectsIn(json, created)) {
            this.#addThing(collection, { object, parents, source: exchange, created });
        }
        this.#learnNames(json, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .singular */ .cL)(lastWord(collection)), exchange, 0);
        const last = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(operation.path).at(-1);
        const id = created ? createdId(exchange) : single ? path.get(last ?? "") : undefined;
        if (id === undefined || (created && idIn(json) !== undefined))
            return;
        const object = created ? { id } : { [last ?? "id"]: id };
        const ours = created || operation.method === "PUT";
        this.#addThing(collection, { object, parents, source: exchange, created: ours });
    }
    forPath(path, newest) {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(path).at(-1);
        if (name === undefined)
            return [];
        const collection = path.slice(0, path.lastIndexOf(`/{${name}}`));
        const word = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .singular */ .cL)(lastWord(collection));
        const things = [...(this.#things.get((0,_api_match_js__WEBPACK_IMPORTED_MODULE_2__/* .templateKey */ .AY)(collection)) ?? [])];
        const ours = things.filter(({ created }) => created).reverse();
        const theirs = things.filter(({ created }) => !created);
        const ordered = newest ? [...ours, ...theirs] : [...theirs, ...ours];
        const found = ordered.flatMap((thing) => {
            const value = idOf(thing.object, name, word);
            return value === undefined
                ? []
                : [new Map([...thing.parents, [name, { value, source: thing.source }]])];
        });
        const named = [...this.forName(name), ...this.forName(`${word}Id`)];
        return [...found, ...named.map((known) => new Map([[name, known]]))].filter((values) => !this.#gone.has(keyOf(path, values.get(name)?.value)));
    }
    forName(name) {
        const known = this.#named.get((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)) ?? [];
        const theirs = known.filter(({ source }) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isReading */ .p7)(source.operation));
        return [...theirs, ...known.filter((one) => !theirs.includes(one)).reverse()];
    }
    forget(path, value) {
        this.#gone.add(keyOf(path, value));
    }
    clear() {
        this.#things.clear();
        this.#named.clear();
        this.#gone.clear();
    }
    #addThing(collection, thing) {
        const key = (0,_api_match_js__WEBPACK_IMPORTED_MODULE_2__/* .templateKey */ .AY)(collection);
        const things = this.#things.get(key) ?? [];
        const isKnown = things.some((other) => isSame(other, thing));
        if (things.length < maxThings && !isKnown)
            this.#things.set(key, [...things, thing]);
    }
    #learnNames(value, word, source, depth) {
        if (depth > 4)
            return;
        if (Array.isArray(value)) {
            for (const item of value.slice(0, maxListed))
                this.#learnNames(item, word, source, depth + 1);
            return;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
            return;
        for (const [name, member] of Object.entries(value)) {
            if (typeof member === "string" || typeof member === "number") {
                const full = name === "id" ? `${word}Id` : name;
                if ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(full))
                    this.#addName(full, { value: member, source });
            }
            else if (Array.isArray(member))
                this.#learnNames(member, depth === 0 ? word : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .singular */ .cL)(name), source, depth + 1);
            else
                this.#learnNames(member, name, source, depth + 1);
        }
    }
    #addName(name, known) {
        const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name);
        const values = this.#named.get(key) ?? [];
        if (values.some(({ value }) => value === known.value))
            return;
        this.#named.set(key, [...values, known].slice(-maxThings));
    }
}
function createdId({ answer }) {
    const id = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(answer, "location")?.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1);
    return id === undefined ? undefined : decode(id);
}
function idIn(json) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(json, "id") ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(json, "data"), "id");
}
function keyOf(path, value) {
    return `${(0,_api_match_js__WEBPACK_IMPORTED_MODULE_2__/* .templateKey */ .AY)(path)} ${String(value)}`;
}
function objectsIn(json, created) {
    if (Array.isArray(json))
        return json.slice(0, maxListed).filter(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(json))
        return [];
    const wrapped = Object.values(json).find((value) => Array.isArray(value) && value.some(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4));
    const isThing = created || Object.keys(json).some((name) => name === "id" || (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(name));
    if (isThing || wrapped === undefined) {
        const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(json, "data");
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(data) ? [json, data] : [json];
    }
    return wrapped.slice(0, maxListed).filter(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4);
}
function isSame(left, right) {
    const parents = ({ parents: above }) => [...above.values()].map(({ value }) => value).join("\n");
    if (parents(left) !== parents(right))
        return false;
    const [id] = Object.values(right.object);
    const alone = Object.keys(right.object).length === 1;
    return ((alone && Object.values(left.object).includes(id)) ||
        (idIn(left.object) !== undefined && idIn(left.object) === idIn(right.object)));
}
function idOf(object, parameter, word) {
    const wanted = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(parameter);
    const names = [
        wanted,
        wanted.startsWith(word) ? wanted.slice(word.length) : "",
        "id",
        `${word}id`,
        "uuid",
    ];
    for (const name of names) {
        const [, value] = Object.entries(object).find(([key]) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(key) === name) ?? [];
        if (typeof value === "string" && value !== "")
            return value;
        if (typeof value === "number")
            return value;
    }
    return undefined;
}
function lastWord(path) {
    return (path
        .split("/")
        .filter((segment) => segment !== "" && !segment.startsWith("{"))
        .at(-1)
        ?.toLowerCase() ?? "");
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 26310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Session),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var _cases_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79678);
/* harmony import */ var _cases_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72559);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41685);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46770);
/* harmony import */ var _wire_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76721);





const maxRestarts = 5;
const probeSeconds = 5;
class Session {
    exchanges = [];
    silent = new Map();
    api;
    pool;
    credentials;
    limits;
    #target;
    #prefix;
    #sent = new Map();
    #probes = new Map();
    #late = new Set();
    #restarts = 0;
    #gone = false;
    #round = 0;
    constructor(api, pool, target, prefix, credentials, limits) {
        this.api = api;
        this.pool = pool;
        this.#target = target;
        this.#prefix = prefix;
        this.credentials = credentials;
        this.limits = limits;
    }
    get isOpen() {
        return !this.#gone && this.limits.secondsLeft() > 0;
    }
    left(operation) {
        return this.isOpen && !this.#late.has(operation)
            ? this.limits.perOperation - (this.#sent.get(operation) ?? 0)
            : 0;
    }
    fresh(draft, except) {
        const { body } = draft.call;
        if (body === undefined)
            return draft;
        this.#round += 1;
        return (0,_cases_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .withCall */ .D)(draft, { body: (0,_cases_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .freshened */ .$)(this.api, body, this.#round, except) });
    }
    async send(draft, refusal, limit = "within the limit") {
        const { call, sources } = draft;
        const { operation } = call;
        const left = limit === "within the limit" ? this.left(operation) : this.isOpen ? 1 : 0;
        if (left <= 0)
            return undefined;
        const base = this.#target.origin + this.#prefix;
        const request = (0,_wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wire */ .O4)(this.api, base, call, _wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ);
        const shown = (0,_wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wire */ .O4)(this.api, this.#target.shownOrigin + this.#prefix, call, _wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholder */ .qf);
        if (request === undefined || shown === undefined)
            return undefined;
        this.#sent.set(operation, (this.#sent.get(operation) ?? 0) + 1);
        const known = {
            operation,
            request: shown,
            sources,
            ...(refusal === undefined ? {} : { refusal }),
        };
        const answer = await this.#target.send(request, this.limits.secondsLeft());
        if ("why" in answer)
            return this.#unanswered(known, answer);
        const exchange = { ...known, answer: this.#hide(answer) };
        this.exchanges.push(exchange);
        this.pool.learn(exchange, pathOf(call));
        const last = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parametersOf */ .mC)(operation.path).at(-1);
        if (operation.method === "DELETE" && (0,_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuccess */ .oJ)(exchange) && last !== undefined) {
            this.pool.forget(operation.path, pathOf(call).get(last));
        }
        return exchange;
    }
    async probe(method, path) {
        const key = `${method} ${path}`;
        const known = this.#probes.get(key);
        if (known !== undefined)
            return known;
        const request = { method, url: this.#target.origin + path, headers: [] };
        const answer = await this.#target.send(request, probeSeconds);
        if ("why" in answer)
            return undefined;
        const probe = { request: { ...request, url: this.#target.shownOrigin + path }, answer };
        this.#probes.set(key, probe);
        return probe;
    }
    get prefix() {
        return this.#prefix;
    }
    async #unanswered(known, silence) {
        const crash = await this.#target.ended();
        if (crash === undefined) {
            this.silent.set(known.operation, silence.why);
            if (silence.late)
                this.#late.add(known.operation);
            return undefined;
        }
        const answer = { status: 0, headers: [], body: "", truncated: false };
        const exchange = { ...known, answer, crash };
        this.exchanges.push(exchange);
        this.pool.clear();
        this.#restarts += 1;
        this.#gone = this.#restarts > maxRestarts || !(await this.#target.restart());
        return exchange;
    }
    #hide(answer) {
        let { body, headers } = answer;
        for (const { value, variable } of this.credentials) {
            if (value.length < 4 || variable === undefined)
                continue;
            body = body.replaceAll(value, `$${variable}`);
            headers = headers.map(([name, text]) => [name, text.replaceAll(value, `$${variable}`)]);
        }
        return { ...answer, body, headers };
    }
}
function pathOf({ arguments: given }) {
    return new Map(given.flatMap(({ parameter, value }) => parameter.in === "path" && (typeof value === "string" || typeof value === "number")
        ? [[parameter.name, value]]
        : []));
}


/***/ }),

/***/ 76721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ wire),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var _proof_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6382);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78448);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16779);



const secret = ({ value }) => value;
const placeholder = ({ variable, value }) => variable === undefined ? value : `$${variable}`;
function wire(api, base, call, reveal) {
    const { operation, body } = call;
    const encoded = body === undefined ? undefined : (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBody */ .F)(body);
    if (body !== undefined && encoded === undefined)
        return undefined;
    const written = (value) => reveal === placeholder && value.startsWith("$") ? value : encodeURIComponent(value);
    const query = [
        ...pairsIn(api, call, "query").map(([name, value]) => [name, encodeURIComponent(value)]),
        ...keys(api, call, "query", reveal).map(([name, value]) => [name, written(value)]),
    ]
        .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
        .join("&");
    const path = operation.path.replace(/\{([^}]*)\}/g, (whole, name) => {
        const argument = argumentsIn(call, "path").find(({ parameter }) => parameter.name === name);
        if (argument === undefined)
            return encodeURIComponent(whole);
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentOf */ .dJ)(name, valueOf(argument), (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleOf */ .Vj)(api.description, argument.parameter));
    });
    return {
        method: operation.method,
        url: `${base}${path.replace(/[^\x21-\x7e]/g, encodeURIComponent)}${query === "" ? "" : `?${query}`}`,
        headers: [
            ...(encoded === undefined ? [] : [["Content-Type", encoded.contentType]]),
            ...headersOf(api, call, reveal),
        ],
        ...(encoded === undefined ? {} : { body: encoded.text }),
    };
}
function headersOf(api, call, reveal) {
    const plain = argumentsIn(call, "header").map((argument) => [argument.parameter.name, clean((0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(valueOf(argument)))]);
    const cookies = [...pairsIn(api, call, "cookie"), ...keys(api, call, "cookie", reveal)].map(([name, value]) => `${name}=${value.replace(/[\s;,"\\]/g, encodeURIComponent)}`);
    const tokens = call.credentials.flatMap((credential) => {
        const scheme = api.security.schemes.get(credential.scheme);
        const word = reveal(credential);
        if (scheme?.kind === "bearer")
            return [["Authorization", `Bearer ${word}`]];
        if (scheme?.kind !== "basic")
            return [];
        return [
            [
                "Authorization",
                `Basic ${word.startsWith("$") && reveal === placeholder ? word : base64(word)}`,
            ],
        ];
    });
    return [
        ...plain,
        ...keys(api, call, "header", reveal),
        ...tokens,
        ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")]] : []),
    ];
}
function keys(api, call, place, reveal) {
    return call.credentials.flatMap((credential) => {
        const scheme = api.security.schemes.get(credential.scheme);
        const isHere = scheme?.kind === "key" && scheme.in === place;
        return isHere ? [[scheme.name, clean(reveal(credential))]] : [];
    });
}
function argumentsIn(call, place) {
    return call.arguments.filter(({ parameter }) => parameter.in === place);
}
function pairsIn(api, call, place) {
    return argumentsIn(call, place).flatMap((argument) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(argument.parameter.name, valueOf(argument), (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleOf */ .Vj)(api.description, argument.parameter)));
}
function valueOf({ parameter, value }) {
    const document = parameter.mediaType !== undefined && typeof value !== "string";
    return document ? JSON.stringify(value) : value;
}
function clean(text) {
    return text.replace(/[^\x20-\x7e\xa0-\xff]/g, "?");
}
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}


/***/ })

};
