export const id = 5942;
export const ids = [5942];
export const modules = {

/***/ 33898:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 33898;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 89061:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 89061;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 64973:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 64973;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 66969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vp: () => (/* binding */ isEngineError),
  L2: () => (/* binding */ isOutcome),
  sG: () => (/* binding */ outcomeOf)
});

;// CONCATENATED MODULE: ./build/lab/values/engine-errors.js
const worded = [
    /^Cannot (?:read|set) propert(?:y|ies) of /,
    /^Cannot (?:assign to|delete|create|define|redefine|add|convert|mix|access|destructure|use|perform) /,
    / is not (?:a function|a constructor|iterable|defined|extensible|an object|a valid)\b/,
    /^(?:Invalid|Illegal) (?:array|string|typed array|count|time|regular|invocation|left-hand)/,
    /^Maximum call stack/,
    / called on (?:null|undefined|incompatible)/,
    /^Reduce of empty array/,
    /^(?:Class constructor|Private|Derived|Must call super|Object prototype may|Iterator result |Generator is )/,
    /^(?:toString|toFixed|toPrecision|toExponential)\(\)/,
    /^(?:Right-hand side of |Method .+ called on |Found non-callable|Spread syntax|Reflect\.|Assignment to constant|Converting circular|Do not know how)/,
    /^(?:Unexpected (?:token|end|non-whitespace|string|number)|Expected .+ in JSON at |".*" is not valid JSON|Bad control|Unterminated|No number after|Exponent part)/,
    /^(?:BigInt|The number .* cannot be converted|Division by zero|Array buffer allocation|offset is out|First argument to DataView|Start offset|byte length)/,
    /^URI malformed|^invalid (?:array|date)/i,
];
function engineWorded(error) {
    const standard = [TypeError, RangeError, ReferenceError, SyntaxError, URIError, EvalError];
    if (!standard.some(({ prototype }) => Object.getPrototypeOf(error) === prototype))
        return false;
    return worded.some((pattern) => pattern.test(error.message));
}

;// CONCATENATED MODULE: ./build/lab/values/describe.js

const mostNodes = 300;
const deepest = 10;
const longestString = 600;
function describe(value) {
    const walk = { ids: new Map(), nodes: 0 };
    try {
        const result = visit(value, walk, 0);
        return walk.nodes > mostNodes ? tooLarge : result;
    }
    catch {
        return tooLarge;
    }
}
const tooLarge = { kind: "too-large" };
function visit(value, walk, depth) {
    walk.nodes += 1;
    if (walk.nodes > mostNodes || depth > deepest)
        throw new RangeError("too large");
    if (typeof value === "symbol")
        return { kind: "symbol", description: value.description ?? "" };
    if (typeof value === "function")
        return { kind: "function", name: value.name };
    if (typeof value !== "object" || value === null)
        return primitive(value);
    const known = walk.ids.get(value);
    if (known !== undefined)
        return { kind: "reference", id: known };
    const id = walk.ids.size;
    walk.ids.set(value, id);
    return visitObject(value, id, (inner) => visit(inner, walk, depth + 1));
}
function primitive(value) {
    if (typeof value === "string") {
        if (value.length > longestString)
            throw new RangeError("too long");
        return { kind: "primitive", source: JSON.stringify(value) };
    }
    if (typeof value === "bigint")
        return { kind: "primitive", source: `${value}n` };
    return { kind: "primitive", source: Object.is(value, -0) ? "-0" : String(value) };
}
function visitObject(value, id, visitInner) {
    if (Array.isArray(value)) {
        const items = Array.from({ length: value.length }, (_, index) => index in value ? visitInner(value[index]) : undefined);
        return {
            kind: "array",
            id,
            type: typeName(value) ?? "Array",
            items,
            properties: properties(value, visitInner, value.length),
        };
    }
    if (value instanceof Error) {
        const message = engineWorded(value) ? undefined : value.message;
        return {
            kind: "error",
            id,
            name: value.name,
            message,
            properties: properties(value, visitInner),
        };
    }
    if (value instanceof Date)
        return { kind: "date", id, time: value.getTime() };
    if (value instanceof RegExp)
        return { kind: "regexp", id, source: value.source, flags: value.flags };
    if (value instanceof Promise)
        return { kind: "promise", id };
    if (value instanceof Map) {
        const entries = [...value].map(([key, item]) => [visitInner(key), visitInner(item)]);
        return { kind: "map", id, entries };
    }
    if (value instanceof Set)
        return { kind: "set", id, items: [...value].map(visitInner) };
    const bytes = byteItems(value);
    if (bytes !== undefined)
        return { kind: "bytes", id, type: typeName(value) ?? "", items: bytes };
    return { kind: "object", id, type: typeName(value), properties: properties(value, visitInner) };
}
function typeName(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null)
        return null;
    const maker = prototype.constructor;
    const name = typeof maker === "function" ? maker.name : "Object";
    return name === "Object" && Object.getPrototypeOf(prototype) !== null ? "(own prototype)" : name;
}
function byteItems(value) {
    const view = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    if (!ArrayBuffer.isView(view) || view instanceof DataView)
        return undefined;
    const items = view;
    if (items.length > mostNodes)
        throw new RangeError("too large");
    return Array.from(items, (item) => typeof item === "bigint" ? `${item}n` : Object.is(item, -0) ? "-0" : String(item));
}
function ownKeys(value, length = 0) {
    const keys = Object.keys(value);
    return length === 0 ? keys : keys.filter((key) => !/^\d+$/.test(key));
}
function properties(value, visitInner, length = 0) {
    return ownKeys(value, length).map((key) => ({ key, value: visitInner(Reflect.get(value, key)) }));
}

;// CONCATENATED MODULE: ./build/lab/values/matches.js


function matches(actual, expected, inOrder = false) {
    try {
        return new Comparison(inOrder).same(actual, expected);
    }
    catch {
        return false;
    }
}
class Comparison {
    #inOrder;
    #met = [];
    constructor(inOrder) {
        this.#inOrder = inOrder;
    }
    same(actual, expected) {
        switch (expected.kind) {
            case "primitive":
                return samePrimitive(actual, expected.source);
            case "symbol":
                return typeof actual === "symbol" && (actual.description ?? "") === expected.description;
            case "function":
                return typeof actual === "function";
            case "reference":
                return this.#sameReference(actual, expected.id);
            case "too-large":
                return false;
            default:
                return typeof actual === "object" && actual !== null && this.#sameObject(actual, expected);
        }
    }
    #sameReference(actual, id) {
        const known = this.#met[id];
        if (actual === known)
            return true;
        return !this.#inOrder && JSON.stringify(describe(actual)) === JSON.stringify(describe(known));
    }
    #sameObject(actual, expected) {
        if (this.#inOrder && this.#met.includes(actual))
            return false;
        this.#met[expected.id] = actual;
        switch (expected.kind) {
            case "array":
                return (Array.isArray(actual) &&
                    this.#sameType(actual, expected.type, "Array") &&
                    this.#sameList(actual, expected.items) &&
                    this.#sameProperties(actual, expected.properties, actual.length));
            case "object":
                return (this.#sameType(actual, expected.type, "Object") &&
                    !isExotic(actual) &&
                    this.#sameProperties(actual, expected.properties));
            case "error":
                return actual instanceof Error && this.#sameError(actual, expected);
            case "date":
                return actual instanceof Date && Object.is(actual.getTime(), expected.time);
            case "regexp":
                return (actual instanceof RegExp &&
                    actual.source === expected.source &&
                    actual.flags === expected.flags);
            case "promise":
                return actual instanceof Promise;
            case "map":
                return actual instanceof Map && this.#sameList([...actual].flat(), expected.entries.flat());
            case "set":
                return actual instanceof Set && this.#sameList([...actual], expected.items);
            case "bytes":
                return (typeName(actual) === expected.type && byteItems(actual)?.join() === expected.items.join());
        }
    }
    #sameError(actual, expected) {
        return (actual.name === expected.name &&
            (engineWorded(actual) ? undefined : actual.message) === expected.message &&
            (!this.#inOrder || this.#sameProperties(actual, expected.properties)));
    }
    #sameType(actual, type, plain) {
        return (!this.#inOrder && type !== plain) || typeName(actual) === type;
    }
    #sameList(actual, expected) {
        if (actual.length !== expected.length)
            return false;
        return expected.every((item, index) => item === undefined ? !(index in actual) : index in actual && this.same(actual[index], item));
    }
    #sameProperties(actual, expected, length = 0) {
        const keys = ownKeys(actual, length);
        if (keys.length !== expected.length)
            return false;
        return expected.every(({ key, value }, index) => {
            if (this.#inOrder ? keys[index] !== key : !Object.hasOwn(actual, key))
                return false;
            return this.same(Reflect.get(actual, key), value);
        });
    }
}
function isExotic(value) {
    return (Array.isArray(value) || value instanceof Error || value instanceof Date || value instanceof RegExp ||
        value instanceof Map || value instanceof Set || value instanceof Promise || ArrayBuffer.isView(value));
}
function samePrimitive(actual, source) {
    switch (typeof actual) {
        case "number":
            return source === (Object.is(actual, -0) ? "-0" : String(actual));
        case "string":
            return source.length >= actual.length + 2 && source === JSON.stringify(actual);
        case "bigint":
            return source === `${actual}n`;
        case "boolean":
        case "undefined":
            return source === String(actual);
        case "object":
            return actual === null && source === "null";
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/lab/evaluate/outcome.js


function outcomeOf(observation) {
    if (observation.kind === "refused")
        return undefined;
    if (observation.kind !== "returned" && observation.kind !== "thrown")
        return { kind: observation.kind };
    const value = describe(observation.value);
    return value.kind === "too-large" ? undefined : { kind: observation.kind, value };
}
function isOutcome(observation, outcome, inOrder = false) {
    if (observation.kind !== outcome.kind)
        return false;
    if (outcome.kind === "pending" || outcome.kind === "endless")
        return true;
    return "value" in observation && matches(observation.value, outcome.value, inOrder);
}
function isEngineError(outcome) {
    return (outcome.kind === "thrown" &&
        outcome.value.kind === "error" &&
        outcome.value.message === undefined);
}


/***/ }),

/***/ 98774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const endings = [
    "",
    ".js",
    ".cjs",
    ".mjs",
    ".ts",
    ".mts",
    ".cts",
    ".tsx",
    "/index.js",
    "/index.cjs",
    "/index.mjs",
    "/index.ts",
];
function resolveInside(from, specifier, known) {
    if (!/^\.\.?(?:\/|$)/.test(specifier))
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier).replace(/\/$/, "");
    const asSource = path.replace(/\.([cm]?)js$/, ".$1ts");
    const candidates = [
        ...endings.map((ending) => path + ending),
        asSource,
        path.replace(/\.jsx?$/, ".tsx"),
    ];
    if (path === ".")
        candidates.push("index.js", "index.ts", "index.mjs", "index.cjs");
    return candidates.find((candidate) => known.has(candidate));
}


/***/ }),

/***/ 62755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SharedState)
/* harmony export */ });
const mostObjects = 400;
const mostSlots = 3000;
class SharedState {
    #objects = [];
    #seen = new Set();
    #slots = 0;
    constructor(roots) {
        const waiting = [...roots];
        while (waiting.length > 0 && this.#objects.length < mostObjects && this.#slots < mostSlots) {
            waiting.push(...this.#watch(waiting.shift()));
        }
    }
    changed() {
        try {
            return this.#hasChanged();
        }
        catch {
            return true;
        }
    }
    #hasChanged() {
        return this.#objects.some(({ object, keys, slots }) => Reflect.ownKeys(object).length !== keys ||
            slots.some(([key, value]) => !Object.is(object[key], value)));
    }
    #watch(value) {
        if ((typeof value !== "object" && typeof value !== "function") || value === null)
            return [];
        if (this.#seen.has(value) || isBuiltIn(value))
            return [];
        this.#seen.add(value);
        const slots = [];
        const inner = [];
        for (const key of Object.getOwnPropertyNames(value)) {
            const descriptor = Object.getOwnPropertyDescriptor(value, key);
            if (descriptor === undefined || !("value" in descriptor))
                continue;
            if (typeof value === "function" &&
                (key === "length" || key === "name" || key === "caller" || key === "arguments"))
                continue;
            slots.push([key, descriptor.value]);
            if (!isUntouched(key, descriptor.value, value))
                inner.push(descriptor.value);
        }
        this.#objects.push({ object: value, keys: Reflect.ownKeys(value).length, slots });
        this.#slots += slots.length;
        return [...inner, Object.getPrototypeOf(value)];
    }
}
function isUntouched(key, prototype, owner) {
    if (key !== "prototype" || typeof owner !== "function")
        return false;
    if (typeof prototype !== "object" || prototype === null)
        return false;
    return (Object.getPrototypeOf(prototype) === Object.prototype &&
        Reflect.ownKeys(prototype).every((own) => own === "constructor"));
}
const builtIn = new Set(Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const value = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    if (typeof value !== "function")
        return [value];
    return [value, value.prototype];
}));
function isBuiltIn(value) {
    return builtIn.has(value);
}


/***/ }),

/***/ 25521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ Workbench)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/lab/mutants/module-parameters.js
const moduleParameters = [
    "exports",
    "require",
    "module",
    "__filename",
    "__dirname",
    "__lab",
    "__importMeta",
];

// EXTERNAL MODULE: ./build/lab/evaluate/resolve.js
var resolve = __webpack_require__(98774);
;// CONCATENATED MODULE: ./build/lab/evaluate/instance.js



class InstanceMaker {
    #realm;
    #folder;
    #lab;
    #formats;
    #compiled = new Map();
    #resolved = new Map();
    #outside = new Map();
    constructor(realm, folder, modules, formats, lab) {
        this.#formats = formats;
        this.#realm = realm;
        this.#folder = folder;
        this.#lab = lab;
        for (const { path, code } of modules) {
            this.#compiled.set(path, realm.compile(code, moduleParameters, external_node_path_.posix.join(folder, path)));
        }
    }
    load(entries) {
        const loaded = new Map();
        const load = (path) => {
            const known = loaded.get(path);
            if (known !== undefined)
                return known.exports;
            const module = { exports: {} };
            loaded.set(path, module);
            this.#run(path, module, load);
            return module.exports;
        };
        for (const entry of entries)
            load(entry);
        return {
            exportsOf: load,
            bind: (imports) => imports.map(({ module, name }) => pick(load(module), name, this.#formats[module])),
        };
    }
    #run(path, module, load) {
        const code = this.#compiled.get(path);
        if (code === undefined)
            throw new Error(`${path} is no module of the package.`);
        const file = `${this.#folder}/${path}`;
        const folder = external_node_path_.posix.dirname(file);
        const require = (specifier) => {
            const inside = this.#resolve(path, specifier);
            return inside === undefined ? this.#require(folder, specifier) : load(inside);
        };
        const meta = { url: `file://${file}`, filename: file, dirname: folder };
        const parameters = [module.exports, require, module, file, folder, this.#lab, meta];
        Reflect.apply(code, module.exports, parameters);
    }
    #resolve(path, specifier) {
        const key = `${path}\0${specifier}`;
        if (!this.#resolved.has(key))
            this.#resolved.set(key, (0,resolve/* resolveInside */.L)(path, specifier, this.#compiled));
        return this.#resolved.get(key);
    }
    #require(folder, specifier) {
        const key = `${folder}\0${specifier}`;
        if (!this.#outside.has(key))
            this.#outside.set(key, this.#realm.require(folder)(specifier));
        return this.#outside.get(key);
    }
}
function pick(exports, name, format = "cjs") {
    if (name === "*" || (name === "default" && format === "cjs"))
        return exports;
    return exports?.[name];
}

// EXTERNAL MODULE: ./build/lab/evaluate/state.js
var state = __webpack_require__(62755);
;// CONCATENATED MODULE: ./build/lab/evaluate/switchboard.js
const endless = { name: "endless" };
class Switchboard {
    active = -1;
    covering = false;
    fuel = Infinity;
    stopped = false;
    #stamps;
    #stamp = 0;
    #covered = [];
    constructor(mutants) {
        this.#stamps = new Uint32Array(mutants);
    }
    hasStopped() {
        return this.stopped;
    }
    startCovering() {
        this.#stamp += 1;
        this.#covered = [];
        this.covering = true;
    }
    covered() {
        this.covering = false;
        return this.#covered;
    }
    cover = (...mutants) => {
        for (const mutant of mutants) {
            if (this.#stamps[mutant] === this.#stamp)
                continue;
            this.#stamps[mutant] = this.#stamp;
            this.#covered.push(mutant);
        }
    };
    stop = () => {
        this.stopped = true;
        throw endless;
    };
}

;// CONCATENATED MODULE: ./build/lab/evaluate/workbench.js



const loadFuel = 3_000_000;
const mostTurns = 300;
const idleTurns = 3;
const mostWakes = 50;
const drainFuel = 20_000;
const timedLoads = 100;
class Workbench {
    lab;
    #realm;
    #maker;
    #entries;
    #bindings = new WeakMap();
    #shared;
    #state = new state/* SharedState */.B([]);
    evaluations = 0;
    renewedAt = 0;
    secondsToLoad = 0;
    #loads = 0;
    used = 0;
    returned = undefined;
    #given = 0;
    #shaken = false;
    constructor(realm, subject) {
        this.#realm = realm;
        this.#entries = subject.entries;
        this.lab = new Switchboard(subject.mutants);
        const { folder, modules, formats } = subject;
        this.#maker = new InstanceMaker(realm, folder, modules, formats, this.lab);
    }
    compile({ imports, statements, expression, }) {
        const body = `"use strict";\n${statements.join("\n")}\nreturn (${expression}\n);`;
        const parameters = imports.map(({ local }) => local);
        return { imports, run: this.#realm.compile(body, parameters, "input.js") };
    }
    shared() {
        this.#shared ??= this.#renew();
        return this.#shared;
    }
    leftBehind() {
        const left = this.#state.changed();
        if (left)
            this.#shared = undefined;
        return left;
    }
    polluted() {
        const left = this.#realm.tidy();
        if (left)
            this.#shared = undefined;
        return this.leftBehind() || left;
    }
    discard() {
        this.#shared = undefined;
    }
    #renew() {
        const instance = this.fresh();
        this.#state = this.stateOf(instance);
        this.renewedAt = this.evaluations;
        return instance;
    }
    stateOf(instance) {
        return new state/* SharedState */.B(this.#entries.map((entry) => instance.exportsOf(entry)));
    }
    fresh(mutant = -1) {
        const start = this.#loads < timedLoads ? this.#realm.cpuSeconds() : undefined;
        this.#realm.tidy();
        this.#realm.reset(1);
        this.lab.active = mutant;
        this.#realm.mark(mutant);
        this.lab.fuel = loadFuel;
        this.lab.stopped = false;
        try {
            const instance = this.#maker.load(this.#entries);
            if (this.lab.hasStopped())
                throw endless;
            return instance;
        }
        finally {
            this.#rest();
            if (start !== undefined)
                this.#noteLoad(this.#realm.cpuSeconds() - start);
        }
    }
    #noteLoad(seconds) {
        this.#loads += 1;
        this.secondsToLoad += (seconds - this.secondsToLoad) / this.#loads;
    }
    run(program, instance, options) {
        const { lab } = this;
        this.evaluations += 1;
        const bound = this.#bound(program, instance);
        this.#realm.reset(options.seed ?? 1);
        lab.active = options.mutant ?? -1;
        this.#realm.mark(lab.active);
        lab.fuel = options.fuel;
        this.#given = options.fuel;
        lab.stopped = false;
        if (options.covering === true)
            lab.startCovering();
        let observation;
        this.returned = undefined;
        try {
            const value = program.run(...bound);
            this.returned = value;
            if (isThenable(value))
                return this.#settle(value, options.mutant ?? -1);
            observation = { kind: "returned", value };
        }
        catch (error) {
            observation = { kind: "thrown", value: error };
        }
        const ended = this.#ended(observation);
        this.#drain();
        return ended;
    }
    #drain() {
        let isEmpty = false;
        for (let count = 0; count < mostWakes && !isEmpty; count += 1) {
            this.lab.fuel = drainFuel;
            isEmpty = !this.#wake(() => undefined);
        }
        if (!isEmpty || this.#shaken)
            this.discard();
        this.#shaken = false;
        this.#rest();
    }
    #bound(program, instance) {
        let programs = this.#bindings.get(instance);
        if (programs === undefined)
            this.#bindings.set(instance, (programs = new WeakMap()));
        let bound = programs.get(program);
        if (bound === undefined)
            programs.set(program, (bound = instance.bind(program.imports)));
        return bound;
    }
    #ended(observation) {
        this.used = this.#given - this.lab.fuel;
        this.#rest();
        if (this.lab.stopped)
            return { kind: "endless" };
        if (this.#realm.refused().times > 0)
            return { kind: "refused" };
        return observation;
    }
    #rest() {
        this.lab.active = -1;
        this.lab.fuel = Infinity;
    }
    async #settle(value, mutant) {
        let settled;
        const settle = (kind) => (result) => {
            settled ??= { kind, value: result };
        };
        Promise.resolve(value).then(settle("returned"), settle("thrown"));
        let idle = 0;
        for (let turn = 0; turn < mostTurns && settled === undefined && idle < idleTurns; turn += 1) {
            await this.#realm.turn();
            this.lab.active = mutant;
            idle = this.#wake(settle("thrown")) ? 0 : idle + 1;
        }
        const ended = this.#ended(settled ?? { kind: "pending" });
        this.#drain();
        return ended;
    }
    #wake(fail) {
        try {
            return this.#realm.wake();
        }
        catch (error) {
            this.#shaken = true;
            fail(error);
            return true;
        }
    }
}
function isThenable(value) {
    if (typeof value !== "object" || value === null)
        return false;
    try {
        return typeof value.then === "function";
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 53424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ instrument)
});

// EXTERNAL MODULE: ./node_modules/@stryker-mutator/instrumenter/dist/src/index.js + 78 modules
var src = __webpack_require__(90747);
// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 27 modules
var lib = __webpack_require__(63447);
;// CONCATENATED MODULE: ./build/lab/mutants/arid.js

const tableSize = 20;
const compilerHelpers = new RegExp("^(?:__(?:extends|assign|rest|decorate|param|metadata|awaiter|generator|exportStar|createBinding|" +
    "values|read|spread|spreadArrays|spreadArray|await|asyncGenerator|asyncDelegator|asyncValues|" +
    "makeTemplateObject|importStar|importDefault|classPrivateFieldGet|classPrivateFieldSet)|" +
    "_(?:classCallCheck|createClass|defineProperty|defineProperties|inherits|inheritsLoose|" +
    "possibleConstructorReturn|assertThisInitialized|getPrototypeOf|setPrototypeOf|createSuper|" +
    "isNativeReflectConstruct|callSuper|toConsumableArray|slicedToArray|arrayWithHoles|" +
    "arrayWithoutHoles|arrayLikeToArray|iterableToArray|iterableToArrayLimit|typeof|nonIterableRest|" +
    "nonIterableSpread|unsupportedIterableToArray|createForOfIteratorHelper|objectSpread2?|" +
    "objectWithoutProperties|objectWithoutPropertiesLoose|toPrimitive|toPropertyKey|" +
    "asyncToGenerator|asyncGeneratorStep|regeneratorRuntime|interopRequireDefault|" +
    "interopRequireWildcard|getRequireWildcardCache|taggedTemplateLiteral|wrapNativeSuper))" +
    "(?:\\$?\\d+)?$");
const loggers = /^(?:console|log|logger|debug|trace|warn)$/i;
function aridRanges(file) {
    const ranges = [];
    const add = (node, reason) => {
        ranges.push({ start: node.start ?? 0, end: node.end ?? 0, reason });
    };
    (0,lib/* traverse */.hV)(file, {
        VariableDeclarator: ({ node }) => {
            if (isCompilerHelper(node.id))
                add(node, "compiler helper");
        },
        FunctionDeclaration: ({ node }) => {
            if (isCompilerHelper(node.id))
                add(node, "compiler helper");
        },
        CallExpression: (path) => {
            if (isLogging(path.node.callee))
                add(path.node, "logging");
        },
        NewExpression: (path) => {
            const { callee } = path.node;
            if (!lib/* types.isIdentifier */.gK.isIdentifier(callee) || !/(?:Error|Exception)$/.test(callee.name))
                return;
            for (const argument of path.node.arguments)
                if (isText(argument))
                    add(argument, "message");
        },
        ThrowStatement: (path) => {
            if (isText(path.node.argument))
                add(path.node.argument, "message");
        },
        ArrayExpression: (path) => {
            if (isTable(path))
                add(path.node, "data table");
        },
        ObjectExpression: (path) => {
            if (isTable(path))
                add(path.node, "data table");
        },
    });
    return ranges;
}
function isCompilerHelper(id) {
    return lib/* types.isIdentifier */.gK.isIdentifier(id) && compilerHelpers.test(id.name);
}
function isLogging(callee) {
    if (lib/* types.isIdentifier */.gK.isIdentifier(callee))
        return callee.name === "debug";
    if (!lib/* types.isMemberExpression */.gK.isMemberExpression(callee))
        return false;
    const { object } = callee;
    if (lib/* types.isIdentifier */.gK.isIdentifier(object))
        return loggers.test(object.name);
    return (lib/* types.isMemberExpression */.gK.isMemberExpression(object) &&
        lib/* types.isIdentifier */.gK.isIdentifier(object.property) &&
        loggers.test(object.property.name));
}
function isText(node) {
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(node) || lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node))
        return true;
    return (lib/* types.isBinaryExpression */.gK.isBinaryExpression(node, { operator: "+" }) && (isText(node.left) || isText(node.right)));
}
function isTable(path) {
    return path.getFunctionParent() === null && leaves(path.node) >= tableSize;
}
function leaves(node) {
    if (node === null)
        return 0;
    if (lib/* types.isArrayExpression */.gK.isArrayExpression(node))
        return sum(node.elements);
    if (lib/* types.isObjectExpression */.gK.isObjectExpression(node)) {
        return sum(node.properties.map((property) => lib/* types.isObjectProperty */.gK.isObjectProperty(property) ? property.value : property));
    }
    if (lib/* types.isUnaryExpression */.gK.isUnaryExpression(node))
        return leaves(node.argument);
    return lib/* types.isLiteral */.gK.isLiteral(node) && !lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node) ? 1 : -Infinity;
}
function sum(nodes) {
    return nodes.reduce((total, node) => total + leaves(node), 0);
}

// EXTERNAL MODULE: ./node_modules/@babel/plugin-transform-modules-commonjs/lib/index.js + 2 modules
var plugin_transform_modules_commonjs_lib = __webpack_require__(85676);
// EXTERNAL MODULE: ./node_modules/@babel/preset-typescript/lib/index.js + 8 modules
var preset_typescript_lib = __webpack_require__(13420);
// EXTERNAL MODULE: ./build/lab/mutants/parse.js
var parse = __webpack_require__(25324);
;// CONCATENATED MODULE: ./build/lab/mutants/experiment-code.js




async function experimentCode(text, path, format, numbers = new Map()) {
    const file = await (0,parse/* parseModule */.Y)(text, path, format === "cjs" ? "esm" : format);
    const result = await (0,lib/* transformFromAstAsync */.rs)(file, text, {
        filename: path,
        configFile: false,
        babelrc: false,
        browserslistConfigFile: false,
        sourceType: format === "cjs" ? "script" : "module",
        compact: false,
        comments: false,
        ...(format === "ts" ? { presets: [[preset_typescript_lib/* default */.A, { ignoreExtensions: true }]] } : {}),
        plugins: [() => switches(numbers), ...(format === "cjs" ? [] : [commonJs])],
    });
    if (typeof result?.code !== "string")
        throw new SyntaxError(`${path} could not be compiled`);
    return result.code;
}
function interop(specifier) {
    return specifier.startsWith(".") ? "babel" : "node";
}
const commonJs = [plugin_transform_modules_commonjs_lib/* default */.A, { importInterop: interop }];
const lab = lib/* types.identifier */.gK.identifier("__lab");
const catchCost = 100;
const noMutant = 2 ** 31;
const switches = (numbers) => ({
    visitor: {
        CallExpression: (path) => {
            replaceHelper(path, numbers);
        },
        MetaProperty: (path) => {
            if (path.node.meta.name === "import")
                path.replaceWith(lib/* types.identifier */.gK.identifier("__importMeta"));
        },
        Function: (path) => {
            burnFuel(path);
        },
        CatchClause: ({ node }) => {
            node.body.body.unshift(burn(catchCost));
        },
        Loop: (path) => {
            const body = path.get("body");
            if (body.isBlockStatement())
                body.node.body.unshift(burn());
            else
                body.replaceWith(lib/* types.blockStatement */.gK.blockStatement([burn(), body.node]));
        },
    },
});
function replaceHelper(path, known) {
    const { callee, arguments: ids } = path.node;
    if (!lib/* types.isIdentifier */.gK.isIdentifier(callee) || !/^stry(?:MutAct|Cov)_9fa48$/.test(callee.name))
        return;
    const numbers = ids.flatMap((id) => lib/* types.isStringLiteral */.gK.isStringLiteral(id) ? [lib/* types.numericLiteral */.gK.numericLiteral(known.get(id.value) ?? noMutant)] : []);
    const [first] = numbers;
    if (first === undefined)
        return;
    if (callee.name === "stryMutAct_9fa48") {
        path.replaceWith(lib/* types.binaryExpression */.gK.binaryExpression("===", lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("active")), first));
    }
    else {
        const covering = lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("covering"));
        const cover = lib/* types.callExpression */.gK.callExpression(lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("cover")), numbers);
        path.replaceWith(lib/* types.logicalExpression */.gK.logicalExpression("&&", covering, cover));
    }
}
function isOut(cost = 1) {
    const fuel = lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("fuel"));
    const spent = cost === 1
        ? lib/* types.updateExpression */.gK.updateExpression("--", fuel, true)
        : lib/* types.assignmentExpression */.gK.assignmentExpression("-=", fuel, lib/* types.numericLiteral */.gK.numericLiteral(cost));
    return lib/* types.binaryExpression */.gK.binaryExpression("<", spent, lib/* types.numericLiteral */.gK.numericLiteral(0));
}
function stop() {
    return lib/* types.callExpression */.gK.callExpression(lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("stop")), []);
}
function burn(cost = 1) {
    return lib/* types.ifStatement */.gK.ifStatement(isOut(cost), lib/* types.expressionStatement */.gK.expressionStatement(stop()));
}
function burnFuel(path) {
    const { body } = path.node;
    if (lib/* types.isBlockStatement */.gK.isBlockStatement(body))
        body.body.unshift(burn());
    else if (lib/* types.isArrowFunctionExpression */.gK.isArrowFunctionExpression(path.node)) {
        path.node.body = lib/* types.sequenceExpression */.gK.sequenceExpression([
            lib/* types.logicalExpression */.gK.logicalExpression("&&", isOut(), stop()),
            body,
        ]);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/lab/mutants/identity.js

function mutantId(mutant) {
    const { file, operator, start, end, replacement } = mutant;
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return (0,external_node_crypto_.createHash)("sha256")
        .update([file, operator, place, replacement].join("\0"))
        .digest("hex")
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./build/lab/mutants/instrument.js





async function instrument(subject) {
    const mutants = [];
    const modules = [];
    const notChecked = [];
    for (const [files, mutated] of [
        [subject.files, true],
        [subject.support, false],
    ]) {
        for (const file of files) {
            try {
                const made = await instrumentFile(file, mutated, mutants.length);
                mutants.push(...made.mutants);
                modules.push(made.module);
            }
            catch (error) {
                notChecked.push({
                    what: file.path,
                    why: `It could not be read as JavaScript: ${firstLine(error, file.path)}`,
                });
            }
        }
    }
    return { mutants, modules, notChecked };
}
async function instrumentFile(file, mutated, firstMutant) {
    if (!mutated)
        return {
            mutants: [],
            module: { path: file.path, code: await experimentCode(file.text, file.path, file.format) },
        };
    const instrumenter = new src/* Instrumenter */.jI(silentLogger, () => (text, path) => scriptOf(text, path, file));
    const { files, mutants } = await instrumenter.instrument([{ name: file.path, mutate: true, content: file.text }], { plugins: null, excludedMutations: [], ignorers: [], noHeader: true });
    const arid = aridRanges(await (0,parse/* parseModule */.Y)(file.text, file.path, file.format));
    const lines = lineStarts(file.text);
    const told = mutants.map((mutant) => {
        const start = position(mutant.location.start);
        const end = position(mutant.location.end);
        const from = offsetOf(start, lines);
        const to = offsetOf(end, lines);
        const facts = {
            file: file.path,
            start,
            end,
            operator: mutant.mutatorName,
            replacement: mutant.replacement,
        };
        return {
            id: mutantId(facts),
            ...facts,
            original: file.text.slice(from, to),
            isStatic: false,
            arid: mutant.status === "Ignored" ? "ignored by comment" : reasonFor(arid, from, to),
        };
    });
    const numbers = new Map(mutants.map(({ id }, index) => [id, firstMutant + index]));
    const content = files[0]?.content ?? "";
    const code = await experimentCode(content, file.path, file.format, numbers);
    return { mutants: told, module: { path: file.path, code } };
}
async function scriptOf(rawContent, originFileName, file) {
    const root = await (0,parse/* parseModule */.Y)(rawContent, originFileName, file.format);
    return { originFileName, rawContent, format: file.format === "ts" ? "ts" : "js", root };
}
function position({ line, column }) {
    return { line: line + 1, column: column + 1 };
}
function lineStarts(text) {
    return [
        0,
        ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((match) => match.index + match[0].length),
    ];
}
function offsetOf({ line, column }, lines) {
    return (lines[line - 1] ?? 0) + column - 1;
}
function reasonFor(ranges, start, end) {
    return ranges.find((range) => range.start <= start && end <= range.end)?.reason;
}
function firstLine(error, path) {
    const line = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    return line.slice(Math.max(0, line.indexOf(path)));
}
const nothing = () => undefined;
const never = () => false;
const silentLogger = {
    isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never, isWarnEnabled: never,
    isErrorEnabled: never, isFatalEnabled: never,
    trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing,
};


/***/ }),

/***/ 25324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseModule)
/* harmony export */ });
/* harmony import */ var _babel_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63447);
/* harmony import */ var _babel_preset_typescript__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13420);


const javaScriptPlugins = [
    "doExpressions",
    "exportDefaultFrom",
    "functionBind",
    "functionSent",
    "importMeta",
    ["pipelineOperator", { proposal: "fsharp" }],
    "throwExpressions",
    "v8intrinsic",
    "partialApplication",
    "decorators",
    "jsx",
];
async function parseModule(text, path, format) {
    const file = await (0,_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .parseAsync */ .EJ)(text, {
        filename: path,
        configFile: false,
        babelrc: false,
        browserslistConfigFile: false,
        sourceType: "module",
        ...(format === "ts"
            ? {
                presets: [[_babel_preset_typescript__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, { ignoreExtensions: true }]],
                parserOpts: { ranges: true, plugins: ["decorators-legacy"] },
            }
            : { parserOpts: { plugins: [...javaScriptPlugins] } }),
    });
    if (file === null || !_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isFile */ .gK.isFile(file))
        throw new SyntaxError(`${path} could not be read`);
    return file;
}


/***/ }),

/***/ 35778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ replayInputs),
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66969);
/* harmony import */ var _evaluate_workbench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25521);
/* harmony import */ var _mutants_instrument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53424);



const limits = { heapMegabytes: 700, silentSeconds: 10, seconds: 120 };
const fuel = 200_000;
async function replay(subject, inputs, laboratory) {
    const files = [...subject.files, ...subject.support];
    const { modules } = await (0,_mutants_instrument_js__WEBPACK_IMPORTED_MODULE_2__/* .instrument */ .w)({ files: [], support: files });
    const job = {
        kind: "replay",
        folder: subject.folder,
        entries: subject.entries,
        formats: Object.fromEntries(files.map(({ path, format }) => [path, format])),
        modules,
        inputs,
    };
    let outcomes = [];
    await laboratory.run(JSON.stringify(job), limits, (text) => {
        const message = JSON.parse(text);
        if (message.kind === "replayed")
            outcomes = message.outcomes;
    });
    return inputs.map((_, index) => outcomes[index] ?? undefined);
}
async function replayInputs(realm, job, send) {
    const bench = new _evaluate_workbench_js__WEBPACK_IMPORTED_MODULE_1__/* .Workbench */ ._(realm, { ...job, mutants: 0 });
    const outcomes = [];
    for (const input of job.inputs) {
        realm.journal(input.expression);
        const once = await outcomeOn(bench, input);
        const again = await outcomeOn(bench, input);
        outcomes.push(JSON.stringify(once) === JSON.stringify(again) ? (once ?? null) : null);
        send({ kind: "replayed", outcomes });
    }
}
async function outcomeOn(bench, input) {
    try {
        const observed = await bench.run(bench.compile(input), bench.fresh(), { fuel });
        return (0,_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(observed);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   sP: () => (/* binding */ source)
/* harmony export */ });
/* unused harmony export isLiteral */
function source(value) {
    switch (value.kind) {
        case "primitive":
            return value.source;
        case "symbol":
            return `Symbol(${JSON.stringify(value.description)})`;
        case "function":
            return value.name === "" ? "(function)" : `(function ${value.name})`;
        case "reference":
            return `(object ${value.id} again)`;
        case "array":
            return `${named(value.type, "Array")}[${value.items.map((item) => (item === undefined ? "" : source(item))).join(", ")}${value.items.at(-1) === undefined && value.items.length > 0 ? "," : ""}]`;
        case "object":
            return `${named(value.type ?? "(no prototype)", "Object")}${braces(value.properties)}`;
        case "map":
            return `new Map([${value.entries.map(([key, item]) => `[${source(key)}, ${source(item)}]`).join(", ")}])`;
        case "set":
            return `new Set([${value.items.map(source).join(", ")}])`;
        case "bytes":
            return `${value.type} [${value.items.join(", ")}]`;
        case "date":
            return `new Date(${value.time})`;
        case "regexp":
            return `/${value.source}/${value.flags}`;
        case "error":
            return value.message === undefined
                ? `new ${value.name}()`
                : `new ${value.name}(${JSON.stringify(value.message)})`;
        case "promise":
            return "(promise)";
        case "too-large":
            return "(too large to show)";
    }
}
function isLiteral(value) {
    switch (value.kind) {
        case "primitive":
        case "date":
        case "regexp":
            return true;
        case "array":
            return (value.type === "Array" &&
                value.properties.length === 0 &&
                value.items.every((item) => item === undefined || isLiteral(item)));
        case "object":
            return (value.type === "Object" && value.properties.every((property) => isLiteral(property.value)));
        case "map":
            return value.entries.every(([key, item]) => isLiteral(key) && isLiteral(item));
        case "set":
            return value.items.every(isLiteral);
        default:
            return false;
    }
}
function named(type, plain) {
    return type === plain ? "" : `${type} `;
}
function braces(properties) {
    if (properties.length === 0)
        return "{}";
    const inner = properties.map(({ key, value }) => `${propertyName(key)}: ${source(value)}`);
    return `{ ${inner.join(", ")} }`;
}
function propertyName(key) {
    if (key === "__proto__")
        return '["__proto__"]';
    return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}


/***/ })

};
