export const id = 4006;
export const ids = [4006];
export const modules = {

/***/ 42676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ promised),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   OF: () => (/* binding */ withChildren),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
function literal(value) {
    const source = typeof value === "string" ? JSON.stringify(value) : Object.is(value, -0) ? "-0" : String(value);
    return { kind: "literal", source };
}
function children(expression) {
    switch (expression.kind) {
        case "array":
            return expression.items;
        case "object":
            return expression.entries.map(({ value }) => value);
        case "call":
            return [expression.callee, ...expression.args];
        case "get":
            return [expression.object];
        case "spread":
        case "later":
            return [expression.value];
        case "promised":
        case "recorded":
            return [expression.call];
        default:
            return [];
    }
}
function withChildren(expression, inner) {
    const [first = expression, ...rest] = inner;
    switch (expression.kind) {
        case "array":
            return { ...expression, items: inner };
        case "object":
            return {
                ...expression,
                entries: expression.entries.map(({ key, value }, index) => ({
                    key,
                    value: inner[index] ?? value,
                })),
            };
        case "call":
            return { ...expression, callee: first, args: rest };
        case "get":
            return { ...expression, object: first };
        case "spread":
        case "later":
            return { ...expression, value: first };
        case "promised":
        case "recorded":
            return { ...expression, call: first };
        default:
            return expression;
    }
}
function rewrite(expression, change) {
    const inner = children(expression);
    if (inner.length === 0)
        return change(expression);
    return change(withChildren(expression, inner.map((child) => rewrite(child, change))));
}
function* walk(expression) {
    yield expression;
    for (const child of children(expression))
        yield* walk(child);
}
function holds({ steps, result }, kind) {
    return [...steps, result].some((part) => [...walk(part)].some((inner) => inner.kind === kind));
}
function observed(wanted, later) {
    const { result } = wanted;
    const steps = wanted.steps.map((step) => rewrite(step, heard));
    const draft = { steps, result };
    const isRecorded = holds(draft, "recorder");
    if (result.kind === "recorded")
        return isRecorded ? draft : observed({ steps, result: result.call }, later);
    if (isRecorded && result.kind === "later")
        return { steps, result: { kind: "recorded", call: result.value, later: true } };
    const through = promised(result);
    if (!isRecorded || through.kind === "promised")
        return { steps, result: through };
    return { steps, result: { kind: "recorded", call: result, later: later() } };
}
function heard(expression) {
    return expression.kind === "resolver" ? { kind: "recorder", all: true } : expression;
}
function promised(expression) {
    const isOpen = expression.kind !== "promised" &&
        expression.kind !== "recorded" &&
        expression.kind !== "later" &&
        [...walk(expression)].some(({ kind }) => kind === "resolver");
    return isOpen ? { kind: "promised", call: expression } : expression;
}
function size(draft) {
    let count = 0;
    for (const expression of [...draft.steps, draft.result])
        count += [...walk(expression)].length;
    return count;
}


/***/ }),

/***/ 51899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reserved),
/* harmony export */   c: () => (/* binding */ toInput)
/* harmony export */ });
/* harmony import */ var _values_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94662);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42676);


function toInput(draft, imports, about) {
    const used = new Set();
    for (const part of [...draft.steps, draft.result]) {
        for (const inner of (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(part))
            if (inner.kind === "export")
                used.add(inner.local);
    }
    const printer = new Printer(draft, imports);
    const steps = draft.steps.map((step, index) => printer.statement(step, index));
    const { result } = draft;
    const isRecorded = result.kind === "recorded";
    return {
        statements: [
            ...((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(draft, "recorder") ? [`const ${printer.calls} = [];`] : []),
            ...steps,
            ...(isRecorded ? [printer.statement(result.call, draft.steps.length)] : []),
        ],
        expression: printer.print(result),
        imports: imports.filter(({ local }) => used.has(local)),
        ...about,
    };
}
const patience = 10;
class Printer {
    #names = new Map();
    calls;
    constructor(draft, imports) {
        const taken = new Set(imports.map(({ local }) => local));
        this.calls = unused("calls", taken);
        taken.add(this.calls);
        for (const part of [...draft.steps, draft.result]) {
            for (const inner of (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(part)) {
                if (inner.kind !== "variable" || this.#names.has(inner.step))
                    continue;
                const wanted = nameFor(draft.steps[inner.step]);
                const name = unused(wanted, taken);
                taken.add(name);
                this.#names.set(inner.step, name);
            }
        }
    }
    statement(step, index) {
        const name = this.#names.get(index);
        const text = this.print(step);
        if (name !== undefined)
            return `const ${name} = ${text};`;
        return /^(?:\{|function|class)/.test(text) ? `(${text});` : `${text};`;
    }
    print(expression) {
        switch (expression.kind) {
            case "literal":
                return expression.source;
            case "array":
                return `[${expression.items.map((item) => this.print(item)).join(", ")}]`;
            case "object":
                return this.#object(expression.entries);
            case "export":
                return expression.local + expression.members.map(access).join("");
            case "call":
                return `${expression.isNew ? "new " : ""}${this.#callee(expression.callee)}(${expression.args.map((item) => this.print(item)).join(", ")})`;
            case "get":
                return this.#callee(expression.object) + access(expression.property);
            case "spread":
                return `[...${this.print(expression.value)}]`;
            case "variable":
                return this.#names.get(expression.step) ?? "undefined";
            case "promised":
                return `new Promise((resolve) => ${this.print(expression.call)})`;
            case "resolver":
                return "(...results) => resolve(results)";
            case "recorder":
                return expression.all
                    ? `(...args) => ${this.calls}.push(args)`
                    : `(value) => ${this.calls}.push(value)`;
            case "recorded":
                return expression.later
                    ? `new Promise((resolve) => setTimeout(resolve, ${patience}, ${this.calls}))`
                    : this.calls;
            case "later":
                return expression.value.kind === "variable"
                    ? `new Promise((resolve) => setTimeout(resolve, ${patience}, ${this.print(expression.value)}))`
                    : `new Promise((resolve) => setTimeout(() => resolve(${this.print(expression.value)}), ${patience}))`;
        }
    }
    #object(entries) {
        if (entries.length === 0)
            return "{}";
        return `{ ${entries.map(({ key, value }) => `${(0,_values_source_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyName */ .Bz)(key)}: ${this.print(value)}`).join(", ")} }`;
    }
    #callee(expression) {
        const text = this.print(expression);
        const plain = expression.kind !== "literal" || /^["'[]/.test(text);
        return plain &&
            expression.kind !== "object" &&
            expression.kind !== "promised" &&
            expression.kind !== "resolver" &&
            expression.kind !== "recorder" &&
            expression.kind !== "later"
            ? text
            : `(${text})`;
    }
}
function access(property) {
    return /^[A-Za-z_$][\w$]*$/.test(property) ? `.${property}` : `[${JSON.stringify(property)}]`;
}
function nameFor(step) {
    if (step?.kind === "array")
        return "items";
    if (step?.kind === "object")
        return "options";
    if (step?.kind !== "call")
        return "value";
    const { callee } = step;
    if (!step.isNew)
        return "result";
    const last = callee.kind === "export" ? (callee.members.at(-1) ?? callee.local) : "instance";
    return lowerFirst(last);
}
function lowerFirst(name) {
    const lower = name.replace(/^[A-Z]+(?=[A-Z]|$)|^[A-Z]/, (start) => start.toLowerCase());
    return /^[a-z_$][\w$]*$/i.test(lower) && !reserved.has(lower) ? lower : "instance";
}
function unused(name, taken) {
    if (!taken.has(name))
        return name;
    for (let number = 2;; number += 1)
        if (!taken.has(`${name}${number}`))
            return `${name}${number}`;
}
const reserved = new Set(("arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield resolve results").split(" "));


/***/ }),

/***/ 44006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/lab/evaluate/workbench.js + 3 modules
var workbench = __webpack_require__(25521);
;// CONCATENATED MODULE: ./build/lab/inputs/random.js
class Dice {
    #state;
    constructor(seed) {
        this.#state = seed | 0;
    }
    next() {
        this.#state = (this.#state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    }
    below(limit) {
        return Math.floor(this.next() * limit);
    }
    chance(probability) {
        return this.next() < probability;
    }
    pick(items) {
        return items[this.below(items.length)];
    }
    weighted(items, weight) {
        const total = items.reduce((sum, item) => sum + weight(item), 0);
        let left = this.next() * total;
        for (const item of items) {
            left -= weight(item);
            if (left < 0)
                return item;
        }
        return items.at(-1);
    }
}

// EXTERNAL MODULE: ./build/lab/inputs/expression.js
var inputs_expression = __webpack_require__(42676);
;// CONCATENATED MODULE: ./build/lab/inputs/sweep.js

function* sweep(target, generator) {
    if (target.kind !== "function")
        return;
    const args = generator.args(target);
    const parameters = generator.signature(target)?.parameters;
    const at = args.findIndex(({ kind }, index) => kind === "literal" && takesText(parameters?.[index]?.shape));
    if (at === -1)
        return;
    for (const source of generator.values.localTexts()) {
        const given = args.with(at, { kind: "literal", source });
        yield {
            steps: [],
            result: (0,inputs_expression/* promised */.Cp)({ kind: "call", callee: target.path, args: given, isNew: false }),
        };
    }
}
function takesText(shape) {
    if (shape === undefined || shape.kind === "string" || shape.kind === "any")
        return true;
    return shape.kind === "union" && shape.of.some(takesText);
}

// EXTERNAL MODULE: ./build/lab/inputs/print.js
var print = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/lab/inputs/surface.js

const mostTargets = 600;
function surfaceOf(modules, packageName) {
    const reflection = new Reflection(packageName);
    for (const { path, exports, format } of modules)
        reflection.module(path, exports, format);
    return {
        imports: reflection.imports,
        targets: reflection.targets.slice(0, mostTargets),
        constants: reflection.constants,
        dangerous: new Set(),
    };
}
class Reflection {
    imports = [];
    targets = [];
    constants = [];
    #seen = new Set();
    #packageName;
    constructor(packageName) {
        this.#packageName = packageName;
    }
    module(path, exports, format) {
        if (exports === null || (typeof exports !== "object" && typeof exports !== "function"))
            return;
        const isModule = Reflect.get(exports, "__esModule") === true;
        if (typeof exports === "function" || (!isModule && isInstance(exports))) {
            this.#import(path, "default", exports);
            return;
        }
        const isHidden = isModule && format === "cjs";
        const names = Object.keys(exports).filter((name) => name !== "__esModule" && !(isHidden && name === "default"));
        const rank = (name) => {
            const value = Reflect.get(exports, name);
            return name === "default" && isModule
                ? 2
                : typeof value === "function" && value.name === name
                    ? 0
                    : 1;
        };
        for (const name of names.sort((left, right) => rank(left) - rank(right)))
            this.#import(path, name, Reflect.get(exports, name));
        if (isHidden && "default" in exports)
            this.#hiddenDefault(path, exports.default);
    }
    #hiddenDefault(module, value) {
        if (isReference(value) && this.#seen.has(value))
            return;
        const local = this.#unused(defaultName(undefined, this.#packageName));
        this.imports.push({ name: "default", local, module });
        this.#value({ kind: "export", local, members: ["default"] }, value, 0);
    }
    #unused(wanted) {
        let local = print/* reserved */.$.has(wanted) || isTaken(wanted) ? `${wanted}_` : wanted;
        while (this.imports.some((other) => other.local === local))
            local = `${local}2`;
        return local;
    }
    #import(module, name, value) {
        if (this.#seen.has(value) && isReference(value))
            return;
        const wanted = name === "default" ? defaultName(value, this.#packageName) : name;
        if (!/^[A-Za-z_$][\w$]*$/.test(wanted))
            return;
        const local = this.#unused(wanted);
        this.imports.push({ name, local, module });
        this.#value({ kind: "export", local, members: [] }, value, 0);
    }
    #value(path, value, depth) {
        if (isReference(value)) {
            if (this.#seen.has(value))
                return;
            this.#seen.add(value);
        }
        if (typeof value === "function")
            this.#function(path, value);
        else
            this.constants.push({ path, value });
        if (!isReference(value) || depth >= 2 || isInstance(value) || Array.isArray(value))
            return;
        for (const key of Object.getOwnPropertyNames(value)) {
            const inner = Object.getOwnPropertyDescriptor(value, key)?.value;
            const skipped = typeof value === "function" &&
                /^(?:prototype|length|name|caller|arguments|super_)$/.test(key);
            if (skipped || key === "default" || key === "__esModule" || inner === undefined)
                continue;
            this.#value({ ...path, members: [...path.members, key] }, inner, depth + 1);
        }
    }
    #function(path, value) {
        const name = [path.local, ...path.members].join(".");
        const prototype = (value.prototype ?? undefined);
        const source = Function.prototype.toString.call(value);
        const own = prototype === undefined ? [] : memberNames(prototype);
        const isClass = /^class\b/.test(source) || own.length > 0;
        const about = { path, prototype, parameters: value.length ?? 0, ownName: value.name ?? "" };
        if (isClass)
            this.targets.push({ kind: "class", name, member: undefined, ...about });
        if (!isClass || !/^class\b/.test(source))
            this.targets.push({ kind: "function", name, member: undefined, ...about });
        if (!isClass || prototype === undefined)
            return;
        for (const { key, getter, parameters } of own) {
            const kind = getter ? "getter" : "method";
            this.targets.push({
                kind,
                name: `${name}.prototype.${key}`,
                path,
                member: key,
                parameters,
                prototype,
                ownName: key,
            });
        }
    }
}
function isTaken(name) {
    return (name in globalThis ||
        /^(?:describe|it|test|expect|assert|before|after)(?:Each|All)?$/.test(name));
}
function memberNames(prototype) {
    const found = new Map();
    let current = prototype;
    while (current !== null && !isPlainPrototype(current)) {
        for (const key of Object.getOwnPropertyNames(current)) {
            const descriptor = Object.getOwnPropertyDescriptor(current, key);
            if (key === "constructor" || descriptor === undefined || found.has(key))
                continue;
            const value = descriptor.value;
            if (descriptor.get !== undefined)
                found.set(key, { key, getter: true, parameters: 0 });
            else if (typeof value === "function")
                found.set(key, { key, getter: false, parameters: value.length });
        }
        current = Object.getPrototypeOf(current);
    }
    return [...found.values()];
}
const plainPrototypes = new Set([Object, Function, Array, Error, Map, Set, Promise, Date, RegExp, String, Number, Boolean].map(({ prototype }) => prototype));
function isPlainPrototype(prototype) {
    return plainPrototypes.has(prototype);
}
function isReference(value) {
    return (typeof value === "object" && value !== null) || typeof value === "function";
}
function isInstance(value) {
    if (typeof value === "function")
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype !== null && prototype !== Object.prototype;
}
function defaultName(value, packageName) {
    if (typeof value === "function" &&
        /^[A-Za-z_$][\w$]*$/.test(value.name) &&
        value.name.length > 2 &&
        value.name !== "default")
        return value.name;
    const words = packageName
        .replace(/^@[^/]*\//, "")
        .replace(/\.js$/, "")
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== "");
    const name = words
        .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join("");
    return /^[A-Za-z]/.test(name) ? name : "subject";
}

// EXTERNAL MODULE: ./build/lab/evaluate/outcome.js + 3 modules
var evaluate_outcome = __webpack_require__(66969);
;// CONCATENATED MODULE: ./build/lab/oracle/changed-arguments.js



const mostTries = 8;
const fuel = 20_000;
const changing = /(?:^|\.)_?(?:set|add|push|pop|shift|unshift|insert|remove|delete|clear|fill|swap|assign|extend|update|mutate|patch|merge|defaults|shuffle|move|append|prepend|splice|write|copy|register|define|mix|apply|init)/i;
async function askAboutArguments(entries, parts, signatureOf) {
    const tries = new Map();
    for (const { draft, outcome, target } of entries) {
        if (target === undefined || changing.test(target.name))
            continue;
        if (!givesSomething(outcome) || (tries.get(target) ?? 0) >= mostTries)
            continue;
        for (const watched of watchedDrafts(draft)) {
            tries.set(target, (tries.get(target) ?? 0) + 1);
            const found = await changeIn(watched, parts, target.name);
            if (found === undefined)
                continue;
            tries.set(target, mostTries);
            const { path, line } = signatureOf(target) ?? {
                path: found.input.imports[0]?.module ?? "",
                line: 1,
            };
            const why = "It changes what it is given, beside giving a result.";
            parts.doubts.add({ rule: "changed-argument", ...found, why, where: { path, line } });
            break;
        }
    }
}
function givesSomething(outcome) {
    if (outcome.kind !== "returned")
        return false;
    return outcome.value.kind !== "primitive" || outcome.value.source !== "undefined";
}
function* watchedDrafts({ steps, result }) {
    if (steps.length > 0 || result.kind !== "call" || result.isNew)
        return;
    for (const [index, argument] of result.args.entries()) {
        if (!isChangeable(argument))
            continue;
        const args = result.args.with(index, { kind: "variable", step: 0 });
        const call = { ...result, args };
        yield {
            before: { steps: [], result: argument },
            after: { steps: [argument, call], result: { kind: "variable", step: 0 } },
        };
    }
}
function isChangeable(expression) {
    const holdsSomething = (expression.kind === "array" && expression.items.length > 1) ||
        (expression.kind === "object" && expression.entries.length > 0);
    return holdsSomething && isData(expression);
}
function isData(expression) {
    if (expression.kind === "literal")
        return !/=>|\bfunction\b/.test(expression.source);
    return ((expression.kind === "array" || expression.kind === "object") &&
        (0,inputs_expression/* children */.Y_)(expression).every(isData));
}
async function changeIn({ before, after }, { bench, surface }, calls) {
    const about = { calls, origin: "search", isAsync: false };
    const [plain, input] = [before, after].map((draft) => (0,print/* toInput */.c)(draft, surface.imports, about));
    if (plain === undefined || input === undefined)
        return undefined;
    try {
        const unchanged = (0,evaluate_outcome/* outcomeOf */.sG)(await bench.run(bench.compile(plain), bench.shared(), { fuel }));
        const seen = await bench.run(bench.compile(input), bench.shared(), { fuel });
        const observed = (0,evaluate_outcome/* outcomeOf */.sG)(seen);
        if (unchanged === undefined || observed?.kind !== "returned")
            return undefined;
        return (0,evaluate_outcome/* isOutcome */.L2)(seen, unchanged) ? undefined : { input, observed };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/lab/oracle/fits.js
function isDocumented(args, signature, types) {
    if (signature === undefined)
        return false;
    const { parameters } = signature;
    if (args.length > parameters.length || !parameters.every(({ declared }) => declared))
        return false;
    return parameters.every(({ shape, optional }, index) => {
        const argument = args[index];
        return argument === undefined ? optional : fitsExpression(argument, shape, types);
    });
}
function fitsExpression(expression, shape, types, depth = 0) {
    if (depth > 6)
        return false;
    const inner = (next, of) => fitsExpression(next, of, types, depth + 1);
    switch (shape.kind) {
        case "union":
            return shape.of.some((option) => fitsExpression(expression, option, types, depth + 1));
        case "number":
            return (expression.kind === "literal" &&
                /^-?[\d.]/.test(expression.source) &&
                !expression.source.endsWith("n"));
        case "string":
            return expression.kind === "literal" && /^["'`]/.test(expression.source);
        case "boolean":
            return expression.kind === "literal" && /^(?:true|false)$/.test(expression.source);
        case "constant":
            return expression.kind === "literal" && expression.source === shape.source;
        case "array":
            return (expression.kind === "array" &&
                expression.items.length > 0 &&
                expression.items.every((item) => inner(item, shape.of)));
        case "tuple":
            return (expression.kind === "array" &&
                expression.items.length === shape.of.length &&
                expression.items.every((item, index) => inner(item, shape.of[index] ?? { kind: "any" })));
        case "object":
            return expression.kind === "object" && fitsEntries(expression.entries, shape.entries, inner);
        case "named": {
            const named = types[shape.name];
            return named !== undefined && inner(expression, named);
        }
        default:
            return false;
    }
}
function fitsEntries(entries, declared, fits) {
    return (entries.every(({ key }) => declared.some((entry) => entry.key === key)) &&
        declared.every(({ key, shape, optional }) => {
            const entry = entries.find((other) => other.key === key);
            return entry === undefined ? optional : fits(entry.value, shape);
        }));
}
function fitsValue(value, shape, types, depth = 0) {
    if (depth > 6)
        return true;
    switch (shape.kind) {
        case "union":
            return shape.of.some((option) => fitsValue(value, option, types, depth + 1));
        case "number":
            return isPrimitive(value, /^-?(?:\d|NaN|Infinity)/) && !isPrimitive(value, /n$/);
        case "string":
            return isPrimitive(value, /^"/);
        case "boolean":
            return isPrimitive(value, /^(?:true|false)$/);
        case "constant":
            return value.kind === "primitive" && value.source === shape.source;
        case "array":
            return (value.kind === "array" &&
                value.items.every((item) => item === undefined || fitsValue(item, shape.of, types, depth + 1)));
        case "function":
            return value.kind === "function";
        case "map":
        case "set":
            return value.kind === shape.kind;
        default:
            return true;
    }
}
function isPrimitive(value, pattern) {
    return value.kind === "primitive" && pattern.test(value.source);
}

;// CONCATENATED MODULE: ./build/lab/oracle/ordinary.js

const largest = 100;
function isOrdinary({ steps, result }) {
    return [...steps, result].every((part) => [...(0,inputs_expression/* walk */.GG)(part)].every(isOrdinaryAlone));
}
function isOrdinaryAlone(expression) {
    switch (expression.kind) {
        case "literal":
            return isOrdinaryLiteral(expression.source);
        case "array":
            return expression.items.length > 0 && !allTheSame(expression.items);
        case "object":
            return expression.entries.length > 0;
        case "call":
            return expression.args.every((argument) => ![...(0,inputs_expression/* walk */.GG)(argument)].some(({ kind }) => kind === "call"));
        default:
            return true;
    }
}
function isOrdinaryLiteral(source) {
    if (/^-?[\d.]/.test(source))
        return Number(source) > 0 && Number(source) <= largest;
    return !/^(?:""|''|NaN|-?Infinity|null|undefined|-0)$/.test(source);
}
function allTheSame(items) {
    const [first] = items;
    return (items.length > 1 &&
        first?.kind === "literal" &&
        items.every((item) => item.kind === "literal" && item.source === first.source));
}

// EXTERNAL MODULE: ./build/lab/values/source.js
var source = __webpack_require__(94662);
;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/declared-type.js


const declaredType = {
    name: "declared-type",
    look: ({ input, outcome, signature, types, isDocumented }) => {
        const returns = signature?.returns;
        if (returns === undefined || outcome.kind !== "returned" || input.isAsync)
            return undefined;
        if (returns.kind === "constant" || fitsValue(outcome.value, returns, types) || !isDocumented())
            return undefined;
        return {
            blocks: true,
            why: `It gives ${(0,source/* source */.sP)(outcome.value).slice(0, 60)}, which its declared type does not allow.`,
        };
    },
};

;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/engine-error.js

const engineError = {
    name: "engine-error",
    look: ({ outcome, isDocumented, isOrdinary }) => {
        if (!(0,evaluate_outcome/* isEngineError */.Vp)(outcome) || outcome.kind !== "thrown" || outcome.value.kind !== "error")
            return undefined;
        const { name } = outcome.value;
        return {
            blocks: true,
            why: isDocumented() && isOrdinary()
                ? `It fails with JavaScript's own ${name} on ordinary arguments of the documented types.`
                : undefined,
        };
    },
};

;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/rule.js
function* insideOf(value) {
    yield value;
    if (value.kind === "array")
        for (const item of value.items)
            if (item !== undefined)
                yield* insideOf(item);
    if (value.kind === "map")
        for (const item of value.entries.flat())
            yield* insideOf(item);
    if (value.kind === "set")
        for (const item of value.items)
            yield* insideOf(item);
    if (value.kind === "array" || value.kind === "object" || value.kind === "error") {
        for (const property of value.properties)
            yield* insideOf(property.value);
    }
}
function hasPrimitive(outcome, test) {
    if (outcome.kind !== "returned")
        return false;
    for (const value of insideOf(outcome.value))
        if (value.kind === "primitive" && test(value.source))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/leaked-text.js

const leaks = ["undefined", "[object Object]", "NaN", "Infinity", "function ("];
const leakedText = {
    name: "leaked-text",
    look: ({ outcome, source, isDocumented }) => {
        const leak = leaks.find((text) => !source.includes(text) &&
            hasPrimitive(outcome, (value) => value.startsWith('"') && value.includes(text)));
        if (leak === undefined)
            return undefined;
        return {
            blocks: true,
            why: isDocumented() ? `The text that it gives holds "${leak}".` : undefined,
        };
    },
};

;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/non-finite.js

const nonFinite = {
    name: "non-finite",
    look: ({ outcome, source, signature, isDocumented, isOrdinary }) => {
        if (!hasPrimitive(outcome, (text) => text.endsWith("Infinity")))
            return undefined;
        if (/\b(?:Infinity|NaN)\b/i.test(source))
            return undefined;
        return {
            blocks: true,
            why: signature?.speaksOfNonFinite !== true && isDocumented() && isOrdinary()
                ? "It gives Infinity for ordinary arguments of the documented types."
                : undefined,
        };
    },
};

;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/not-a-number.js

const notANumber = {
    name: "not-a-number",
    look: ({ outcome, source, signature, isDocumented, isOrdinary }) => {
        if (!hasPrimitive(outcome, (text) => text === "NaN"))
            return undefined;
        if (/\b(?:NaN|undefined|null|Infinity)\b/i.test(source))
            return undefined;
        return {
            blocks: true,
            why: signature?.speaksOfNonFinite !== true && isDocumented() && isOrdinary()
                ? "It gives NaN for ordinary arguments of the documented types."
                : undefined,
        };
    },
};

;// CONCATENATED MODULE: ./build/lab/oracle/suspicions/index.js





const suspicionRules = [
    engineError,
    notANumber,
    leakedText,
    declaredType,
    nonFinite,
];

;// CONCATENATED MODULE: ./build/lab/oracle/doubts.js



const leastInputs = 100;
class Doubts {
    #types;
    #asked = new Map();
    constructor(types) {
        this.#types = types;
    }
    raise(draft, input, outcome, signatureOf, target) {
        const source = [...input.statements, input.expression].join("\n");
        let blocked = false;
        let signature;
        const types = this.#types;
        for (const rule of suspicionRules) {
            const found = rule.look({
                input,
                source,
                outcome,
                types,
                get signature() {
                    return (signature ??= target === undefined ? undefined : signatureOf(target));
                },
                isDocumented: () => {
                    const args = directArguments(draft, target);
                    signature ??= target === undefined ? undefined : signatureOf(target);
                    return args !== undefined && isDocumented(args, signature, types);
                },
                isOrdinary: () => isOrdinary(draft),
            });
            if (found === undefined)
                continue;
            blocked ||= found.blocks;
            if (found.why !== undefined)
                this.#ask(rule.name, input, outcome, found.why, signature);
        }
        return blocked;
    }
    #ask(rule, input, observed, why, signature) {
        const key = `${rule} ${input.calls}`;
        const before = this.#asked.get(key);
        if (before !== undefined && doubts_length(before.input) <= doubts_length(input))
            return;
        const where = {
            path: signature?.path ?? input.imports[0]?.module ?? "",
            line: signature?.line ?? 1,
        };
        this.#asked.set(key, { rule, input, observed, why, where });
    }
    add(suspicion) {
        this.#asked.set(`${suspicion.rule} ${suspicion.input.calls}`, suspicion);
    }
    questions() {
        return [...this.#asked.values()];
    }
}
function directArguments({ steps, result }, target) {
    if (steps.length > 0 || result.kind !== "call" || target === undefined)
        return undefined;
    const { callee } = result;
    if (target.member === undefined)
        return callee.kind === "export" && result.isNew === (target.kind === "class")
            ? result.args
            : undefined;
    const isOfPackage = callee.kind === "get" &&
        (callee.object.kind === "export" || (callee.object.kind === "call" && callee.object.isNew));
    return isOfPackage && callee.property === target.member ? result.args : undefined;
}
function doubts_length({ statements, expression }) {
    return statements.join("").length + expression.length;
}

;// CONCATENATED MODULE: ./build/lab/search/cover.js
function smallCover(covers, cost) {
    const left = new Set();
    for (const covered of covers.values())
        for (const element of covered)
            left.add(element);
    const chosen = [];
    const open = new Map(covers);
    while (left.size > 0) {
        let best;
        for (const [item, covered] of open) {
            let count = 0;
            for (const element of covered)
                if (left.has(element))
                    count += 1;
            if (count === 0) {
                open.delete(item);
                continue;
            }
            const gain = count / Math.sqrt(cost(item));
            if (best === undefined || gain > best.gain)
                best = { item, gain };
        }
        if (best === undefined)
            break;
        chosen.push(best.item);
        for (const element of covers.get(best.item) ?? [])
            left.delete(element);
        open.delete(best.item);
    }
    return withoutSuperfluous(chosen, covers, cost);
}
function withoutSuperfluous(chosen, covers, cost) {
    const counts = countCovers(chosen.map((item) => covers.get(item) ?? new Set()));
    const kept = new Set(chosen);
    for (const item of [...chosen].sort((left, right) => cost(right) - cost(left))) {
        const covered = [...(covers.get(item) ?? [])];
        if (covered.some((element) => counts.get(element) === 1))
            continue;
        kept.delete(item);
        for (const element of covered)
            counts.set(element, (counts.get(element) ?? 0) - 1);
    }
    return chosen.filter((item) => kept.has(item));
}
function countCovers(sets) {
    const counts = new Map();
    for (const set of sets)
        for (const element of set)
            counts.set(element, (counts.get(element) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/lab/search/entry.js
function readingCost({ statements, expression }) {
    const lines = [...statements, expression];
    const length = lines.reduce((sum, line) => sum + line.length + Math.max(0, line.length - 90) * 4, 0);
    const digits = lines.join("").match(/\d+\.\d{3,}|\d{5,}|\\u|[^\x20-\x7e]/g)?.length ?? 0;
    return length + statements.length * 12 + digits * 8;
}

;// CONCATENATED MODULE: ./build/lab/values/sayable.js
const ownErrors = new Set([
    "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError",
]);
function isSayable(outcome, isAsync) {
    if (outcome.kind === "pending" || outcome.kind === "endless")
        return false;
    const { value } = outcome;
    if (outcome.kind === "thrown")
        return value.kind === "error" || (isAsync && value.kind === "primitive");
    if (value.kind === "function" || value.kind === "symbol" || value.kind === "error")
        return true;
    return isSayableInside(value, new Set());
}
function isSayableInside(value, complete) {
    const all = (inner) => inner.every((one) => one === undefined || isSayableInside(one, complete));
    switch (value.kind) {
        case "function":
        case "symbol":
        case "promise":
        case "too-large":
            return false;
        case "reference":
            return complete.has(value.id);
        case "primitive":
            return true;
        case "error":
            return (ownErrors.has(value.name) && value.message !== undefined && value.properties.length === 0);
        case "array":
            if (value.properties.length > 0 || !all(value.items))
                return false;
            break;
        case "object":
            if (!all(value.properties.map((property) => property.value)))
                return false;
            break;
        case "map":
            if (!all(value.entries.flat()))
                return false;
            break;
        case "set":
            if (!all(value.items))
                return false;
            break;
        default:
    }
    complete.add(value.id);
    return true;
}

;// CONCATENATED MODULE: ./build/lab/search/handles.js

const none = { methods: [], isFunction: false, isIterable: false };
const mostOwn = 30;
function handlesOf(value) {
    if (typeof value === "function")
        return { ...none, isFunction: true, methods: ownMethods(value) };
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return none;
    try {
        const prototype = instancePrototype(value);
        const inherited = prototype === undefined ? [] : memberNames(prototype);
        const isIterable = typeof Reflect.get(value, Symbol.iterator) === "function";
        return { methods: [...inherited, ...ownMethods(value)], isFunction: false, isIterable };
    }
    catch {
        return none;
    }
}
function instancePrototype(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || isPlainPrototype(prototype) ? undefined : prototype;
}
function ownMethods(value) {
    return Object.keys(value)
        .slice(0, mostOwn)
        .flatMap((key) => {
        const member = Object.getOwnPropertyDescriptor(value, key)?.value;
        if (typeof member === "function")
            return [{ key, getter: false, parameters: member.length }];
        return instancePrototype(member) === undefined ? [] : [{ key, getter: true, parameters: 0 }];
    });
}

;// CONCATENATED MODULE: ./build/lab/search/trial.js




const plainFuel = 600;
const mostFuel = 20_000;
const longestSource = 600;
class Trials {
    #bench;
    #realm;
    #surface;
    #seen = new Set();
    #skip;
    #avoided;
    tried = 0;
    nondeterministic = 0;
    constructor(bench, realm, surface, skip) {
        this.#bench = bench;
        this.#realm = realm;
        this.#surface = surface;
        this.#skip = new Set(skip);
        this.#avoided = [...surface.dangerous].map(({ member, name }) => `${member ?? name}(`);
    }
    async attempt(draft, about, isNew) {
        const input = (0,print/* toInput */.c)(draft, this.#surface.imports, { ...about, isAsync: false });
        const source = sourceOf(input);
        const isKnown = this.#seen.has(source) && about.again !== true;
        if (isKnown || this.#isToAvoid(source))
            return { rejection: { why: "known" } };
        this.#seen.add(source);
        this.tried += 1;
        this.#realm.journal(source);
        const program = this.#compile(input);
        if (program === undefined)
            return { rejection: { why: "syntax" } };
        return this.#observe(draft, input, program, about.target, isNew);
    }
    #isToAvoid(source) {
        if (source.length > longestSource || this.#skip.has(source))
            return true;
        return this.#avoided.some((call) => source.includes(call));
    }
    #compile(input) {
        try {
            return this.#bench.compile(input);
        }
        catch {
            return undefined;
        }
    }
    async #observe(draft, input, program, target, isNew) {
        const bench = this.#bench;
        const running = this.#runCovering(program);
        const isAsync = running instanceof Promise;
        let observed = isAsync ? await running : running;
        if (observed.kind === "pending" && this.#mayBeStuck())
            observed = await this.#runCovering(program);
        const { returned } = bench;
        const covered = bench.lab.covered();
        const fuel = bench.used;
        const entropy = this.#realm.entropy();
        const handles = handlesOf(returned);
        const told = { ...input, isAsync };
        const outcome = (0,evaluate_outcome/* outcomeOf */.sG)(observed);
        const rejection = this.#judge(told, observed, outcome, fuel > plainFuel && !covered.some(isNew));
        if (rejection !== undefined)
            return { rejection };
        if (outcome === undefined)
            return { rejection: { why: "too large" } };
        const seeds = entropy > 0 ? [1, 2, 3] : [1];
        if (!(await this.#repeats(program, outcome, seeds))) {
            this.nondeterministic += 1;
            return { rejection: { why: "changes with time" } };
        }
        const entry = {
            draft,
            input: told,
            program,
            outcome,
            isSayable: isSayable(outcome, isAsync),
            covered,
            fuel,
            seeds,
            handles,
            target,
            kills: new Set(),
            steady: undefined,
        };
        return { entry, returned };
    }
    #runCovering(program) {
        return this.#bench.run(program, this.#bench.shared(), { fuel: mostFuel, covering: true });
    }
    #mayBeStuck() {
        const { evaluations, renewedAt } = this.#bench;
        this.#bench.discard();
        return evaluations > renewedAt + 1;
    }
    #judge(input, observed, outcome, isDear) {
        if (this.#bench.polluted())
            return { why: "leaves traces", input };
        if (this.#realm.unhandled() > 0)
            return { why: "unhandled", input };
        if (observed.kind === "refused" || observed.kind === "endless" || observed.kind === "pending")
            return { why: observed.kind, input };
        if (outcome === undefined)
            return { why: "too large" };
        if ((0,evaluate_outcome/* isEngineError */.Vp)(outcome))
            return { why: "engine error", input, outcome };
        return isDear ? { why: "dear" } : undefined;
    }
    async #repeats(program, outcome, seeds) {
        for (const seed of seeds) {
            const again = await this.#bench.run(program, this.#bench.shared(), { fuel: mostFuel, seed });
            if (!(0,evaluate_outcome/* isOutcome */.L2)(again, outcome, true))
                return false;
        }
        return true;
    }
}
function sourceOf({ statements, expression }) {
    return [...statements, expression].join("\n");
}

;// CONCATENATED MODULE: ./build/lab/search/matrix.js


async function killMatrix(entries, parts) {
    const matrix = new Map();
    for (const entry of entries) {
        const kills = new Set(entry.kills);
        matrix.set(entry, kills);
        if (parts.outOfTime())
            continue;
        parts.realm.journal(sourceOf(entry.input));
        for (const mutant of entry.covered) {
            if (kills.has(mutant) || parts.ledger.isStatic[mutant] || !isDetected(parts.ledger, mutant))
                continue;
            if (await differs(entry, mutant, parts.bench))
                kills.add(mutant);
        }
    }
    return matrix;
}
async function differs(entry, mutant, bench) {
    for (const seed of entry.seeds) {
        const observed = await bench.run(entry.program, bench.shared(), {
            mutant,
            fuel: 1500 + entry.fuel * 20,
            seed,
        });
        bench.leftBehind();
        if (observed.kind === "refused" || (0,evaluate_outcome/* isOutcome */.L2)(observed, entry.outcome))
            return false;
    }
    return true;
}
function isDetected(ledger, mutant) {
    const status = ledger.statuses[mutant];
    return status === "killed" || status === "timeout";
}

;// CONCATENATED MODULE: ./build/lab/search/simpler.js

function* simpler(draft) {
    yield* fewerSteps(draft);
    const parts = [...draft.steps, draft.result];
    for (const [index, part] of parts.entries()) {
        for (const changed of simplerExpressions(part)) {
            const next = parts.with(index, changed);
            yield { steps: next.slice(0, -1), result: next.at(-1) ?? changed };
        }
    }
}
function* fewerSteps({ steps, result }) {
    for (const index of steps.keys()) {
        const rest = steps.toSpliced(index, 1);
        const others = [...rest, result];
        if (!others.some((part) => uses(part, index))) {
            yield { steps: rest.map((step) => shift(step, index)), result: shift(result, index) };
        }
        else if (others.reduce((sum, part) => sum + uses(part, index), 0) === 1) {
            const put = (part) => shift((0,inputs_expression/* rewrite */.v8)(part, (inner) => (isVariable(inner, index) ? (steps[index] ?? inner) : inner)), index);
            yield { steps: rest.map(put), result: put(result) };
        }
    }
    if (steps.length > 0) {
        const last = steps.at(-1);
        if (last !== undefined)
            yield { steps: steps.slice(0, -1), result: last };
    }
}
function isVariable(expression, step) {
    return expression.kind === "variable" && expression.step === step;
}
function uses(expression, step) {
    let count = 0;
    for (const inner of (0,inputs_expression/* walk */.GG)(expression))
        if (isVariable(inner, step))
            count += 1;
    return count;
}
function shift(expression, removed) {
    return (0,inputs_expression/* rewrite */.v8)(expression, (inner) => inner.kind === "variable" && inner.step > removed
        ? { kind: "variable", step: inner.step - 1 }
        : inner);
}
function* simplerExpressions(expression) {
    yield* ownSimpler(expression);
    const inner = (0,inputs_expression/* children */.Y_)(expression);
    for (const [index, child] of inner.entries()) {
        const isCallee = expression.kind === "call" && index === 0;
        for (const changed of isCallee ? calleeSimpler(child) : simplerExpressions(child)) {
            yield (0,inputs_expression/* withChildren */.OF)(expression, inner.with(index, changed));
        }
    }
}
function* calleeSimpler(callee) {
    if (callee.kind !== "get")
        return;
    for (const object of simplerExpressions(callee.object))
        yield { ...callee, object };
}
function* ownSimpler(expression) {
    switch (expression.kind) {
        case "array":
            if (expression.items.length > 1)
                yield {
                    kind: "array",
                    items: expression.items.slice(0, Math.ceil(expression.items.length / 2)),
                };
            for (const index of expression.items.keys())
                yield { kind: "array", items: expression.items.toSpliced(index, 1) };
            break;
        case "object":
            for (const index of expression.entries.keys())
                yield { kind: "object", entries: expression.entries.toSpliced(index, 1) };
            break;
        case "call":
            for (const argument of expression.args)
                if (argument.kind === "call")
                    yield argument;
            if (expression.callee.kind === "get" && expression.callee.object.kind === "call")
                yield expression.callee.object;
            if (expression.args.length > 0)
                yield { ...expression, args: expression.args.slice(0, -1) };
            if (!expression.isNew && expression.args.length <= 1)
                yield (0,inputs_expression/* literal */.eu)(1);
            break;
        case "get":
            yield expression.object;
            break;
        case "spread":
        case "later":
            yield expression.value;
            break;
        case "promised":
            yield expression.call;
            break;
        case "recorded":
            if (expression.later)
                yield { ...expression, later: false };
            break;
        case "recorder":
            if (expression.all)
                yield { kind: "recorder", all: false };
            break;
        case "literal":
            yield* simplerLiterals(expression.source);
            break;
        default:
    }
}
const plainNumbers = [0, 1, 2, 3, -1, 5, 10, 0.5];
const plainFunctions = ["() => 1", "(x) => x", "(a, b) => a + b"];
function* simplerLiterals(source) {
    if (/^-?[\d.]/.test(source)) {
        const value = Number(source);
        const rank = plainNumbers.indexOf(value);
        const better = rank === -1 ? plainNumbers : plainNumbers.slice(0, rank);
        for (const number of better)
            yield (0,inputs_expression/* literal */.eu)(number);
        if (!Number.isInteger(value))
            yield (0,inputs_expression/* literal */.eu)(Math.round(value));
        if (rank === -1)
            for (const number of [Math.abs(value), Number(value.toPrecision(2))])
                if (number !== value)
                    yield (0,inputs_expression/* literal */.eu)(number);
    }
    else if (source.startsWith('"')) {
        yield* simplerStrings(source);
    }
    else if (source.includes("=>")) {
        for (const plain of plainFunctions)
            if (plain.length < source.length)
                yield { kind: "literal", source: plain };
    }
    else if (!/^(?:true|false|null|undefined)$/.test(source)) {
        yield (0,inputs_expression/* literal */.eu)(1);
    }
}
function* simplerStrings(source) {
    let text = "";
    try {
        text = String(JSON.parse(source));
    }
    catch {
        return;
    }
    if (text.length > 1) {
        yield (0,inputs_expression/* literal */.eu)("a");
        yield (0,inputs_expression/* literal */.eu)(text.slice(0, Math.ceil(text.length / 2)));
        yield (0,inputs_expression/* literal */.eu)(text.slice(Math.floor(text.length / 2)));
    }
    if (text.length > 0 && text.length <= 24)
        for (const index of text.split("").keys())
            yield (0,inputs_expression/* literal */.eu)(text.slice(0, index) + text.slice(index + 1));
}

;// CONCATENATED MODULE: ./build/lab/search/shrink.js




const mostRounds = 40;
const mostCandidates = 400;
async function shrink(entry, imports, accept) {
    let best = entry;
    let left = mostCandidates;
    for (let round = 0; round < mostRounds && left > 0; round += 1) {
        const better = await firstBetter(best, imports, accept, () => (left -= 1) > 0);
        if (better === undefined)
            return best;
        best = better;
    }
    return best;
}
async function firstBetter(best, imports, accept, mayTry) {
    const cost = readingCost(best.input);
    for (const candidateDraft of simpler(best.draft)) {
        const draft = (0,inputs_expression/* observed */.Px)(candidateDraft, () => false);
        const candidate = (0,print/* toInput */.c)(draft, imports, {
            calls: best.input.calls,
            origin: best.input.origin,
            isAsync: false,
        });
        if (readingCost(candidate) >= cost)
            continue;
        if (!mayTry())
            return undefined;
        const accepted = await accept(draft);
        if (accepted !== undefined)
            return accepted;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/lab/search/conclusion.js






class Conclusion {
    #parts;
    #exploration;
    #oracleOf;
    #ids;
    constructor(parts, exploration, ids, oracleOf) {
        this.#parts = parts;
        this.#exploration = exploration;
        this.#ids = ids;
        this.#oracleOf = oracleOf;
    }
    async kept(deadlines) {
        const { bench, ledger, realm } = this.#parts;
        const { entries, aside } = this.#exploration.corpus;
        const killers = [...entries, ...aside].filter(({ kills, steady }) => kills.size > 0 && steady !== false);
        const matrix = await killMatrix(killers, { bench, ledger, realm, outOfTime: deadlines.matrix });
        const chosen = smallCover(matrix, (entry) => this.#cost(entry));
        const short = await this.#shrunk(new Map(chosen.map((entry) => [entry, matrix.get(entry) ?? new Set()])), deadlines.shrink);
        const steady = await this.#independentOfOrder([...short.keys()]);
        const rows = new Map(steady.map((entry) => [entry, short.get(entry) ?? new Set()]));
        await this.#addStaticKills(rows);
        const last = smallCover(rows, (entry) => this.#cost(entry));
        return this.#proven(new Map(last.map((entry) => [entry, rows.get(entry) ?? new Set()])), deadlines.all);
    }
    #cost(entry) {
        const factor = this.#oracleOf(entry).kind === "recorded" ? 1 : 0.4;
        return (readingCost(entry.input) + 20) * factor;
    }
    async #shrunk(rows, outOfTime) {
        const { surface } = this.#parts;
        for (const entry of [...rows.keys()].sort((left, right) => readingCost(right.input) - readingCost(left.input))) {
            if (outOfTime())
                break;
            if (this.#oracleOf(entry).kind === "spec")
                continue;
            const counts = countCovers([...rows.values()]);
            const needed = [...(rows.get(entry) ?? [])].filter((mutant) => counts.get(mutant) === 1);
            if (needed.length === 0) {
                rows.delete(entry);
                continue;
            }
            const smaller = await shrink(entry, surface.imports, (draft) => outOfTime() ? Promise.resolve(undefined) : this.#stillKills(draft, entry, needed));
            if (smaller === entry || !(await this.#confirmed(smaller, needed)))
                continue;
            const [row] = (await killMatrix([smaller], { ...this.#parts, outOfTime: () => false })).values();
            rows.delete(entry);
            rows.set(smaller, new Set([...needed, ...(row ?? [])]));
        }
        return rows;
    }
    async #stillKills(draft, from, needed) {
        const { trials, doubts, killing, bench } = this.#parts;
        const { target } = from;
        const tried = await trials.attempt(draft, { target, calls: from.input.calls, origin: from.input.origin, again: true }, () => true);
        if ("rejection" in tried)
            return undefined;
        const { entry } = tried;
        if (!entry.isSayable)
            return undefined;
        const signatureOf = this.#exploration.generator.signature.bind(this.#exploration.generator);
        if (doubts.raise(draft, entry.input, entry.outcome, signatureOf, target))
            return undefined;
        for (const mutant of needed) {
            if (this.#parts.ledger.isStatic[mutant]) {
                if ((await killing.proof(entry, mutant)) === undefined)
                    return undefined;
                continue;
            }
            if (!entry.covered.includes(mutant) || !(await killing.suspects(entry, mutant)))
                return undefined;
            bench.leftBehind();
        }
        return entry;
    }
    async #confirmed(entry, needed) {
        if (!(await this.#parts.killing.isSteady(entry)))
            return false;
        for (const mutant of needed) {
            if ((await this.#parts.killing.proof(entry, mutant)) === undefined)
                return false;
        }
        return true;
    }
    async #independentOfOrder(entries) {
        const { bench } = this.#parts;
        const unsteady = new Set();
        for (const order of [entries, [...entries].reverse()]) {
            const instance = bench.fresh();
            for (const entry of order) {
                if (unsteady.has(entry))
                    continue;
                const observed = await bench.run(entry.program, instance, { fuel: 1e6 });
                if (!(0,evaluate_outcome/* isOutcome */.L2)(observed, entry.outcome, true))
                    unsteady.add(entry);
            }
        }
        return entries.filter((entry) => !unsteady.has(entry));
    }
    async #addStaticKills(rows) {
        const { ledger, killing, realm } = this.#parts;
        for (const mutant of ledger.statuses.keys()) {
            if (!ledger.isStatic[mutant] || !isDetected(ledger, mutant))
                continue;
            realm.journal("");
            const suspects = await killing.suspectsOfStatic([...rows.keys()], mutant);
            for (const [entry, row] of rows) {
                if (suspects.has(entry) && (await killing.proof(entry, mutant)) !== undefined)
                    row.add(mutant);
                else
                    row.delete(mutant);
            }
        }
    }
    async #proven(rows, outOfTime) {
        const { ledger, killing } = this.#parts;
        const counts = countCovers([...rows.values()]);
        const dead = new Set();
        const kept = [];
        for (const [entry, row] of rows) {
            const kills = [];
            for (const mutant of row) {
                this.#parts.realm.journal(sourceOf(entry.input));
                if (dead.has(mutant) && counts.get(mutant) !== 1 && outOfTime())
                    continue;
                const observed = await killing.proof(entry, mutant);
                const outcome = observed === undefined ? undefined : (0,evaluate_outcome/* outcomeOf */.sG)(observed);
                if (observed === undefined)
                    continue;
                kills.push({
                    number: mutant,
                    mutant: this.#ids[mutant] ?? "",
                    observed: outcome ?? { kind: "returned", value: { kind: "too-large" } },
                });
            }
            const unique = kills.filter(({ number }) => counts.get(number) === 1);
            if (unique.length === 0)
                continue;
            for (const { number } of kills)
                dead.add(number);
            kept.push({
                input: entry.input,
                expected: entry.outcome,
                oracle: this.#oracleOf(entry),
                kills: kills.map(({ mutant, observed }) => ({ mutant, observed })),
                uniqueKills: unique.map(({ mutant }) => mutant),
            });
        }
        for (const mutant of ledger.statuses.keys())
            if (isDetected(ledger, mutant) && !dead.has(mutant))
                ledger.revive(mutant);
        return kept;
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/acquaintances.js

const heaviest = 14;
const mostSteps = 4;
const perKind = 6;
class Acquaintances {
    #known = new Map();
    #dice;
    #caller;
    constructor(dice, caller) {
        this.#dice = dice;
        this.#caller = caller;
    }
    learn(expression, handles) {
        const key = kindOf(expression);
        if (key === undefined || (handles.methods.length === 0 && !handles.isFunction))
            return;
        if ((0,inputs_expression/* size */.Ej)({ steps: [], result: expression }) > heaviest)
            return;
        const known = this.#known.get(key) ?? [];
        if (known.length < perKind)
            known.push({ expression, handles });
        else
            known[this.#dice.below(perKind)] = { expression, handles };
        this.#known.set(key, known);
    }
    scenario() {
        const makers = [...this.#known.values()];
        const known = this.#dice.pick(this.#dice.pick(makers) ?? []);
        if (known === undefined || known.expression.kind === "get")
            return undefined;
        const named = { kind: "variable", step: 0 };
        const steps = [known.expression];
        for (let left = 1 + this.#dice.below(mostSteps); left > 0; left -= 1) {
            const step = this.#use(known, named);
            if (step.kind === "call")
                steps.push(step);
        }
        return { steps, result: this.#dice.chance(0.25) ? named : this.#use(known, named) };
    }
    step(maker, named) {
        const known = this.#dice.pick(this.#known.get(kindOf(maker) ?? "") ?? []);
        return known === undefined ? undefined : this.#use({ ...known, expression: maker }, named);
    }
    #use({ expression, handles }, named) {
        const method = this.#dice.pick(handles.methods);
        if (handles.isFunction && (method === undefined || this.#dice.chance(0.5)))
            return this.#caller.itself(expression, named);
        if (method === undefined)
            return named;
        if (!method.getter)
            return this.#caller.method(named, method);
        const inner = { kind: "get", object: expression, property: method.key };
        const property = { kind: "get", object: named, property: method.key };
        const further = this.#dice.pick(this.#known.get(kindOf(inner) ?? "") ?? []);
        const next = this.#dice.pick(further?.handles.methods.filter(({ getter }) => !getter) ?? []);
        return next === undefined ? property : this.#caller.method(property, next);
    }
}
function kindOf(expression) {
    switch (expression.kind) {
        case "export":
            return [expression.local, ...expression.members].join(".");
        case "call": {
            const callee = kindOf(expression.callee);
            return callee === undefined ? undefined : `${expression.isNew ? "new " : ""}${callee}()`;
        }
        case "get": {
            const object = kindOf(expression.object);
            return object === undefined ? undefined : `${object}.${expression.property}`;
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/experience.js

const mostPerPlace = 24;
const experience_heaviest = 24;
class Experience {
    #places = new Map();
    #dice;
    constructor(dice) {
        this.#dice = dice;
    }
    learn({ steps, result }) {
        for (const part of [...steps, result])
            for (const inner of (0,inputs_expression/* walk */.GG)(part))
                if (inner.kind === "call")
                    this.#learnCall(inner);
    }
    argument(callee, index) {
        return this.#dice.pick(this.#places.get(`${callee} ${index}`) ?? []);
    }
    count(callee) {
        let count = 0;
        while (this.#places.has(`${callee} ${count}`))
            count += 1;
        return count;
    }
    #learnCall({ callee, args }) {
        const name = calleeName(callee);
        if (name === undefined)
            return;
        for (const [index, argument] of args.entries()) {
            if (!isPortable(argument))
                continue;
            const key = `${name} ${index}`;
            const known = this.#places.get(key) ?? [];
            if (known.length < mostPerPlace)
                known.push(argument);
            else
                known[this.#dice.below(mostPerPlace)] = argument;
            this.#places.set(key, known);
        }
    }
}
function calleeName(callee) {
    if (callee.kind === "export")
        return [callee.local, ...callee.members].join(".");
    if (callee.kind === "call") {
        const maker = calleeName(callee.callee);
        return maker === undefined ? undefined : `${maker}()`;
    }
    return callee.kind === "get" ? `.${callee.property}` : undefined;
}
function isPortable(expression) {
    let weight = 0;
    for (const { kind } of (0,inputs_expression/* walk */.GG)(expression)) {
        weight += 1;
        if (kind === "variable" || kind === "promised" || weight > experience_heaviest)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/lab/inputs/guesses.js
const callbackName = /^(?:cb|callback|done|next|resolve|node_?back)$/i;
const byName = [
    [callbackName, { kind: "function", parameters: 2, returns: { kind: "any" } }],
    [
        /^(?:fn|f|func|iteratee|predicate|mapper|test|handler|listener|reducer|comparator|compare|op)$/i,
        { kind: "function", parameters: 1, returns: { kind: "any" } },
    ],
    [
        /^(?:str|string|text|s|name|word|key|url|uri|path|pattern|prefix|suffix|message|sep|separator)$/i,
        { kind: "string" },
    ],
    [
        /^(?:n|i|num|number|count|index|idx|start|end|min|max|size|length|limit|offset|depth|width|height|pos)$/i,
        { kind: "number" },
    ],
    [/^(?:arr|array|list|items|values|data|points|args)$/i, { kind: "array", of: { kind: "any" } }],
    [/^(?:opts|options|config|props|params|settings)$/i, { kind: "record", of: { kind: "any" } }],
];
function guessFrom(name) {
    return byName.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./build/lab/inputs/signature-book.js
class SignatureBook {
    #byName = new Map();
    #dice;
    constructor(dice, signatures) {
        this.#dice = dice;
        for (const signature of signatures) {
            const known = this.#byName.get(signature.name) ?? [];
            known.push(signature);
            this.#byName.set(signature.name, known);
        }
    }
    of(target) {
        const parts = target.name.split(".");
        const name = target.kind === "class" ? "constructor" : (parts.at(-1) ?? "");
        const owner = target.kind === "class"
            ? parts.at(-1)
            : target.member === undefined
                ? parts.at(-2)
                : parts.at(-3);
        const all = this.#byName.get(name) ?? this.#byName.get(target.ownName) ?? [];
        const own = all.filter((signature) => signature.owner === owner);
        const found = own.length > 0 ? own : target.kind === "class" ? (this.#byName.get(owner ?? "") ?? []) : all;
        const fitting = found.filter(({ parameters }) => parameters.length >= target.parameters);
        const declared = fitting.filter(({ parameters }) => parameters.some((parameter) => parameter.declared));
        return (this.#dice.pick(declared.length > 0 && this.#dice.chance(0.75) ? declared : fitting) ??
            this.#dice.pick(found));
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/pools.js
const commonNumbers = [
    "0",
    "1",
    "2",
    "3",
    "-1",
    "5",
    "10",
    "0.5",
    "-2",
    "4",
    "1.5",
    "100",
    "-0.5",
];
const rareNumbers = ["NaN", "Infinity", "-Infinity", "-0", "1e21", "1e-7", "255", "1000"];
const commonStrings = [
    "",
    "a",
    "b",
    "abc",
    "a b",
    "1",
    "hello world",
    "A",
    "Hello",
    "a,b",
    "x=1",
    "foo",
    "bar",
];
const rareStrings = [
    " ",
    "\n",
    "é",
    "0",
    "-1",
    "null",
    "a/b",
    "a.b",
    "日本",
    "a\tb",
    "<b>",
    "%20",
    "__proto__",
    "😀",
    "1.5",
    "true",
];
const longLists = [
    "[...Array(10).keys()]",
    "[...Array(20).keys()].reverse()",
    "[...Array(12).entries()]",
    '[..."abcdefghijkl"]',
];
const formattedStrings = [
    "http://example.com/a/b?c=1#d",
    "https://www.example.org:8080/",
    "//cdn.example.com/x.js",
    "http://sub.example.co.uk/index.html",
    "/a/b/../c",
    "./a.txt",
    "a=1&b=2",
    "user@example.com",
    '<a href="http://example.com/b">c</a>',
    '<p class="a">b <b>c</b></p>',
    '<a href="/a/b">c</a> <a href="/a/b">d</a>',
    '{"a":[1,"b"],"c":null}',
    "[1,2,3]",
    "a,b\n1,2",
    "a: 1\nb: 2",
    "# Title\n\n- item",
    "2020-02-29",
    "2020-02-29T12:34:56Z",
    "12:34",
    "1,234.5",
    "-12.5e3",
    "1.2.3-beta.1",
    "^1.2.0",
    "#ff8800",
    "rgb(1, 2, 3)",
    "192.168.0.1",
    "::1",
    "camelCase",
    "snake_case",
    "kebab-case",
    "two words here",
    "line one\nline two",
    "{{a}} ${b} %s",
    "10px",
    "50%",
    "ééß",
];
const functions = [
    [
        "() => 1",
        "() => undefined",
        "() => true",
        "() => [1, 2]",
        '() => "a"',
        '() => { throw new Error("failed"); }',
        "() => ({ a: 1 })",
        "() => null",
    ],
    [
        "(x) => x",
        "(x) => x > 1",
        "(x) => x * 2",
        "(x) => !x",
        "(x) => [x]",
        "(x) => x + 1",
        "(x) => x.a",
        "(x) => typeof x",
        "() => false",
        "(x) => { throw x; }",
        "(x) => x % 2 === 0",
        "(x) => String(x)",
        "(x) => x.length",
        "(x) => x * x",
        "(done) => done()",
        "(done) => done(null, 1)",
        '(done) => done(new Error("failed"))',
    ],
    [
        "(a, b) => a + b",
        "(a, b) => a - b",
        "(a, b) => b - a",
        "(a, b) => a > b",
        "(a, b) => [a, b]",
        "(a, b) => b",
        "(a, b) => a === b",
        "(a, b) => Math.abs(a - b)",
        "(a, b) => a < b",
        "(value, done) => done(null, value)",
        "(value, done) => done(value)",
        '(value, done) => done(new Error("failed"))',
        "(value, done) => setTimeout(done, 1, null, value)",
        "(resolve, reject) => resolve(1)",
        '(resolve, reject) => reject(new Error("failed"))',
    ],
    ["(a, b, c) => [a, b, c]", "(a, b, c) => c", "(...all) => all"],
];
const thenables = [
    "Promise.resolve(1)",
    'Promise.reject(new Error("failed"))',
    "{ then: (resolve) => resolve(1) }",
    '{ then: (resolve, reject) => reject(new Error("failed")) }',
    '{ then: () => { throw new Error("failed"); } }',
    "{ then: (resolve) => { resolve(1); resolve(2); } }",
    "{ then: 1 }",
    '{ get then() { throw new Error("failed"); } }',
    "new Promise((resolve) => setTimeout(resolve, 1, 1))",
];
const promisingFunctions = [
    "(x) => Promise.resolve(x)",
    '() => Promise.reject(new Error("failed"))',
    "() => ({ then: (resolve) => resolve(1) })",
    "async (x) => x",
    '() => { throw new Error("failed"); }',
];
const readyMade = {
    boolean: ["true", "false"],
    bigint: ["1n", "0n", "-5n"],
    symbol: ['Symbol("a")'],
    regexp: ["/a/", "/b/g", "/\\d+/", "/^a/i"],
    date: ["new Date(0)", "new Date(1e12)", "new Date(NaN)", "new Date(86400000)"],
    map: ["new Map()", 'new Map([["a", 1]])', "new Map([[1, 2], [3, 4]])"],
    set: ["new Set()", "new Set([1, 2])", 'new Set(["a"])'],
};

;// CONCATENATED MODULE: ./build/lab/inputs/values.js


const mostTexts = 300;
class ValueSource {
    #dice;
    #harvest;
    #made;
    #local;
    #written;
    constructor(dice, harvest, written, made) {
        this.#dice = dice;
        this.#harvest = harvest;
        this.#written = written;
        this.#local = harvest;
        this.#made = made;
    }
    standIn(path) {
        const local = path === undefined ? undefined : this.#harvest.byFile[path];
        this.#local = local ?? this.#harvest;
    }
    of(shape, depth = 0) {
        const dice = this.#dice;
        const ready = readyMade[shape.kind];
        if (ready !== undefined)
            return { kind: "literal", source: dice.pick(ready) ?? "null" };
        switch (shape.kind) {
            case "number":
                return this.number();
            case "string":
                return this.string();
            case "constant":
                return { kind: "literal", source: shape.source };
            case "array":
                return this.#array(shape.of, depth);
            case "tuple":
                return { kind: "array", items: shape.of.map((item) => this.of(item, depth + 1)) };
            case "object":
                return this.#object(shape.entries, depth);
            case "record":
                return this.#record(shape.of, depth);
            case "union":
                return this.of(dice.pick(shape.of) ?? { kind: "any" }, depth);
            case "function":
                if (dice.chance(0.12))
                    return this.recorder();
                return ((dice.chance(0.4) ? this.#made.function(depth + 1) : undefined) ??
                    this.function(shape.parameters));
            case "iterable":
                return this.#array(shape.of, depth);
            case "promise":
                return dice.chance(0.3)
                    ? { kind: "literal", source: 'Promise.reject(new Error("failed"))' }
                    : {
                        kind: "call",
                        callee: { kind: "literal", source: "Promise.resolve" },
                        args: [this.of(shape.of, depth + 1)],
                        isNew: false,
                    };
            case "named":
                return this.#named(shape, depth);
            default:
                return this.any(depth);
        }
    }
    number() {
        const roll = this.#dice.next();
        const source = roll < 0.28 ? this.#local : this.#harvest;
        const pool = roll < 0.33 && source.numbers.length > 0
            ? source.numbers
            : roll < 0.95
                ? commonNumbers
                : rareNumbers;
        return { kind: "literal", source: this.#dice.pick(pool) ?? "0" };
    }
    string() {
        const roll = this.#dice.next();
        const { strings, matched, properties } = this.#dice.chance(0.8) ? this.#local : this.#harvest;
        if (roll < 0.3 && strings.length > 0)
            return { kind: "literal", source: this.#dice.pick(strings) ?? '""' };
        if (roll < 0.5 && matched.length > 0)
            return { kind: "literal", source: this.#dice.pick(matched) ?? '""' };
        if (roll < 0.56 && properties.length > 0)
            return (0,inputs_expression/* literal */.eu)(this.#dice.pick(properties) ?? "a");
        const pool = roll < 0.84 ? commonStrings : roll < 0.95 ? formattedStrings : rareStrings;
        return (0,inputs_expression/* literal */.eu)(this.#dice.pick(pool) ?? "");
    }
    localTexts() {
        const { strings, matched } = this.#local;
        return [...new Set([...strings, ...matched])].slice(0, mostTexts);
    }
    function(parameters) {
        const dice = this.#dice;
        if (this.#speaksOfPromises() && dice.chance(0.15))
            return { kind: "literal", source: dice.pick(promisingFunctions) ?? "async (x) => x" };
        const arity = dice.chance(0.8)
            ? Math.min(parameters, functions.length - 1)
            : dice.below(functions.length);
        return { kind: "literal", source: dice.pick(functions[arity] ?? []) ?? "(x) => x" };
    }
    #speaksOfPromises() {
        return this.#local.properties.includes("then");
    }
    recorder() {
        return { kind: "recorder", all: this.#dice.chance(0.7) };
    }
    any(depth) {
        const dice = this.#dice;
        if (this.#speaksOfPromises() && dice.chance(0.08))
            return { kind: "literal", source: dice.pick(thenables) ?? "Promise.resolve(1)" };
        const roll = dice.next();
        if (roll < 0.12 && this.#written.length > 0)
            return dice.pick(this.#written) ?? (0,inputs_expression/* literal */.eu)(1);
        if (roll < 0.34)
            return this.number();
        if (roll < 0.54)
            return this.string();
        if (roll < 0.66)
            return this.#array({ kind: "any" }, depth);
        if (roll < 0.76)
            return this.#record({ kind: "any" }, depth);
        if (roll < 0.83)
            return this.#made.instance(undefined, depth + 1) ?? this.number();
        if (roll < 0.9)
            return this.#made.function(depth + 1) ?? this.function(dice.below(3));
        if (roll < 0.94)
            return { kind: "literal", source: dice.chance(0.5) ? "true" : "false" };
        return {
            kind: "literal",
            source: dice.pick(["undefined", "null", "null", "/a/g", "new Date(0)", 'new Error("failed")']) ??
                "null",
        };
    }
    property() {
        const { properties } = this.#dice.chance(0.7) ? this.#local : this.#harvest;
        return this.#dice.chance(0.7)
            ? (this.#dice.pick(properties) ?? "a")
            : (this.#dice.pick(["a", "b", "x", "id", "0"]) ?? "a");
    }
    #array(of, depth) {
        const dice = this.#dice;
        if (depth <= 1 && dice.chance(0.03))
            return { kind: "literal", source: dice.pick(longLists) ?? "[]" };
        const length = depth > 2 ? dice.below(2) : (dice.pick([0, 1, 2, 2, 3, 3, 4, 5]) ?? 2);
        const inner = of.kind === "any" && dice.chance(0.7)
            ? (dice.pick([{ kind: "number" }, { kind: "number" }, { kind: "string" }]) ?? of)
            : of;
        const items = Array.from({ length }, () => this.of(inner, depth + 1));
        if (items.length > 1 && dice.chance(0.2))
            items[items.length - 1] = items[0] ?? (0,inputs_expression/* literal */.eu)(0);
        return { kind: "array", items };
    }
    #object(entries, depth) {
        const dice = this.#dice;
        const kept = entries.filter(({ optional }) => !optional || dice.chance(depth > 2 ? 0.2 : 0.5));
        return {
            kind: "object",
            entries: kept.map(({ key, shape }) => ({ key, value: this.of(shape, depth + 1) })),
        };
    }
    #record(of, depth) {
        const count = depth > 2 ? 0 : this.#dice.below(3);
        const keys = new Set(Array.from({ length: count }, () => this.property()));
        return {
            kind: "object",
            entries: [...keys].map((key) => ({ key, value: this.of(of, depth + 1) })),
        };
    }
    #named({ name, of }, depth) {
        const instance = this.#made.instance(name, depth + 1);
        if (instance !== undefined)
            return instance;
        if (of !== undefined && this.#dice.chance(0.6))
            return this.#array(of, depth);
        const shape = this.#harvest.types[name];
        return shape === undefined || depth > 5 ? this.any(depth) : this.of(shape, depth + 1);
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/generate.js






class InputGenerator {
    values;
    experience;
    acquaintances;
    #dice;
    #makers;
    #surface;
    #signatures;
    constructor(dice, harvest, surface, makers, written) {
        this.#dice = dice;
        this.experience = new Experience(dice);
        this.acquaintances = new Acquaintances(dice, {
            method: (object, method) => this.callMethod(object, method),
            itself: (maker, named) => this.callOf(maker, named),
        });
        this.#signatures = new SignatureBook(dice, harvest.signatures);
        this.#makers = makers;
        this.#surface = surface;
        this.values = new ValueSource(dice, harvest, written, {
            instance: (name, depth) => this.#instance(name, depth),
            function: (depth) => this.#function(depth),
        });
    }
    draft(target) {
        const call = this.call(target);
        if (target.kind !== "method")
            return { steps: [], result: (0,inputs_expression/* promised */.Cp)(call) };
        const roll = this.#dice.next();
        if (roll < 0.6 || (0,inputs_expression/* promised */.Cp)(call) !== call || call.kind !== "call" || call.callee.kind !== "get")
            return { steps: [], result: (0,inputs_expression/* promised */.Cp)(call) };
        const { object, property } = call.callee;
        const receiver = { kind: "variable", step: 0 };
        const onVariable = { ...call, callee: { kind: "get", object: receiver, property } };
        return { steps: [object, onVariable], result: this.#look(receiver, target) };
    }
    signature(target) {
        return this.#signatures.of(target);
    }
    call(target, depth = 0) {
        const { path, member } = target;
        if (target.kind === "function" || target.kind === "class") {
            return {
                kind: "call",
                callee: path,
                args: this.args(target, depth),
                isNew: target.kind === "class",
            };
        }
        const object = this.#receiver(target, depth);
        const callee = { kind: "get", object, property: member ?? "" };
        return target.kind === "getter"
            ? callee
            : { kind: "call", callee, args: this.args(target, depth), isNew: false };
    }
    args(target, depth = 0) {
        const args = this.#newArgs(target, depth);
        const name = target.member === undefined ? (calleeName(target.path) ?? "") : `.${target.member}`;
        const known = this.experience.count(name);
        if (known > args.length && !this.#isComplete(target, args.length) && this.#dice.chance(0.4))
            args.length = args.length + 1 + this.#dice.below(known - args.length);
        return Array.from(args, (argument, index) => {
            const learned = argument === undefined || this.#dice.chance(0.35)
                ? this.experience.argument(name, index)
                : undefined;
            return learned ?? argument ?? this.values.any(depth + 1);
        });
    }
    #isComplete(target, count) {
        const signature = this.signature(target);
        if (signature === undefined || signature.isVariadic)
            return false;
        const { parameters } = signature;
        return parameters.length <= count && parameters.some(({ declared }) => declared);
    }
    #newArgs(target, depth) {
        const signature = this.signature(target);
        if (depth === 0)
            this.values.standIn(signature?.path);
        const parameters = signature?.parameters ?? [];
        if (parameters.length === 0) {
            const more = signature?.isVariadic === true
                ? this.#dice.below(4)
                : this.#dice.chance(0.15)
                    ? this.#dice.below(3)
                    : 0;
            const count = Math.max(target.parameters, more);
            return Array.from({ length: count }, () => this.values.any(depth + 1));
        }
        const required = parameters.findLastIndex(({ optional }) => !optional) + 1;
        let count = parameters.length;
        while (count > required && this.#dice.chance(0.4))
            count -= 1;
        const args = parameters.slice(0, count).map((parameter) => this.#argument(parameter, depth));
        if (args.length > 0 && this.#dice.chance(0.04))
            args.pop();
        const rest = parameters.at(-1);
        if (rest === undefined || count < parameters.length || signature?.isVariadic !== true)
            return args;
        for (let more = this.#dice.below(4); more > 0; more -= 1)
            args.push(this.#argument(rest, depth));
        return args;
    }
    callOf(maker, named) {
        const dice = this.#dice;
        const name = calleeName(maker.kind === "call" ? maker : named);
        const known = name === undefined ? 0 : this.experience.count(name);
        if (name !== undefined && known > 0 && dice.chance(0.6)) {
            const args = Array.from({ length: known }, (_, index) => this.experience.argument(name, index) ?? this.values.any(1));
            return { kind: "call", callee: named, args, isNew: false };
        }
        const args = Array.from({ length: dice.below(3) }, () => this.values.any(1));
        const roll = dice.next();
        if (roll < 0.3)
            args.push({ kind: "resolver" });
        else if (roll < 0.55)
            args.push(this.values.recorder());
        return { kind: "call", callee: named, args, isNew: false };
    }
    callMethod(object, { key, getter, parameters }) {
        const callee = { kind: "get", object, property: key };
        if (getter)
            return callee;
        const target = {
            kind: "method",
            name: key,
            path: object,
            member: key,
            parameters,
            prototype: undefined,
            ownName: key,
        };
        return { kind: "call", callee, args: this.args(target, 1), isNew: false };
    }
    #look(receiver, target) {
        const roll = this.#dice.next();
        if (roll < 0.45)
            return receiver;
        if (roll < 0.65)
            return { kind: "spread", value: receiver };
        const others = this.#surface.targets.filter((other) => other.prototype === target.prototype &&
            other.member !== undefined &&
            other.parameters <= (roll < 0.9 ? 0 : 2));
        const other = this.#dice.pick(others);
        if (other?.member === undefined)
            return receiver;
        const callee = { kind: "get", object: receiver, property: other.member };
        return other.kind === "getter"
            ? callee
            : { kind: "call", callee, args: this.args(other, 1), isNew: false };
    }
    #receiver(target, depth) {
        const made = target.prototype === undefined ? [] : this.#makers.of(target.prototype);
        if (made.length > 0 && this.#dice.chance(0.6))
            return this.#dice.pick(made) ?? target.path;
        const maker = this.#surface.targets.find((other) => other.kind === "class" && other.prototype === target.prototype);
        return maker === undefined ? target.path : this.call(maker, depth + 1);
    }
    #instance(name, depth) {
        if (name !== undefined) {
            const prototype = this.#makers.prototypeOf(name);
            const made = prototype === undefined ? [] : this.#makers.of(prototype);
            if (made.length > 0)
                return this.#dice.pick(made);
            const maker = this.#surface.targets.find((target) => target.kind === "class" && target.name.split(".").at(-1) === name);
            return maker === undefined || depth > 3 ? undefined : this.call(maker, depth + 1);
        }
        const constants = this.#surface.constants;
        if (constants.length > 0 && this.#dice.chance(0.25))
            return this.#dice.pick(constants)?.path;
        return this.#dice.pick(this.#dice.pick(this.#makers.all()) ?? []);
    }
    #function(depth) {
        if (depth > 3)
            return undefined;
        if (this.#makers.functions.length > 0 && this.#dice.chance(0.5))
            return this.#dice.pick(this.#makers.functions);
        const target = this.#dice.pick(this.#surface.targets.filter(({ kind }) => kind === "function"));
        return target === undefined ? undefined : this.call(target, depth + 1);
    }
    #listener(name) {
        if (!callbackName.test(name))
            return undefined;
        const roll = this.#dice.next();
        if (roll < 0.4)
            return { kind: "resolver" };
        return roll < 0.7 ? this.values.recorder() : undefined;
    }
    #argument(parameter, depth) {
        const { name, shape } = parameter;
        if (shape.kind !== "any" && !this.#dice.chance(0.06)) {
            const listener = shape.kind === "function" ? this.#listener(name) : undefined;
            return listener ?? this.values.of(shape, depth + 1);
        }
        const listener = this.#listener(name);
        if (listener !== undefined)
            return listener;
        const guess = guessFrom(name);
        return guess === undefined || this.#dice.chance(0.3)
            ? this.values.any(depth + 1)
            : this.values.of(guess, depth + 1);
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/makers.js

const mostPerKind = 24;
const mostFunctions = 60;
class Makers {
    functions = [];
    #byPrototype = new Map();
    #replaced = 0;
    #prototypes = new Map();
    prototypeOf(name) {
        return this.#prototypes.get(name);
    }
    learn(prototype, name, expression) {
        if (name !== "")
            this.#prototypes.set(name, prototype);
        const known = this.#byPrototype.get(prototype) ?? [];
        if (weight(expression) > 14)
            return;
        known.push(expression);
        if (known.length > mostPerKind) {
            known.sort((left, right) => weight(left) - weight(right));
            known.splice(mostPerKind / 2 + (known.length % (mostPerKind / 2)), 1);
        }
        this.#byPrototype.set(prototype, known);
    }
    learnFunction(expression) {
        if (weight(expression) > 10)
            return;
        this.functions.push(expression);
        if (this.functions.length > mostFunctions)
            this.functions.splice(this.#replaced++ % mostFunctions, 1);
    }
    of(prototype) {
        return this.#byPrototype.get(prototype) ?? [];
    }
    all() {
        return [...this.#byPrototype.values()];
    }
}
function weight(expression) {
    return (0,inputs_expression/* size */.Ej)({ steps: [], result: expression });
}

;// CONCATENATED MODULE: ./build/lab/inputs/tweak.js

function tweak(expression, values, dice) {
    if (expression.kind !== "literal")
        return expression;
    const { source } = expression;
    if (/^-?[\d.]/.test(source))
        return number(Number(source), values, dice);
    if (/^["']/.test(source))
        return string(source, values, dice);
    if (source === "true" || source === "false")
        return { kind: "literal", source: source === "true" ? "false" : "true" };
    if (source.includes("=>") || source.startsWith("function"))
        return dice.chance(0.25) ? values.recorder() : values.function(dice.below(3));
    return values.any(1);
}
function number(value, values, dice) {
    const roll = dice.below(10);
    if (roll < 2 || !Number.isFinite(value))
        return values.number();
    const near = [
        value + 1,
        value - 1,
        -value,
        value * 2,
        value / 2,
        value * 10,
        Math.round(value),
        value + 0.5,
    ];
    return (0,inputs_expression/* literal */.eu)(near[roll - 2] ?? value + 1);
}
function string(source, values, dice) {
    let text;
    try {
        text = JSON.parse(source);
    }
    catch {
        return values.string();
    }
    if (typeof text !== "string" || dice.chance(0.2))
        return values.string();
    const at = dice.below(text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const other = values.string();
    const insert = other.kind === "literal" ? parsedText(other.source) : "";
    const near = [
        before + after.slice(1), before + insert + after, before, after, text + text, text.toUpperCase(), text.toLowerCase(),
        before + (text[at - 1] ?? "a") + after, `${before} ${after}`, insert + text, text + insert,
        before + String.fromCharCode(((text.charCodeAt(at) || 97) % 126) + 1) + after.slice(1),
    ];
    return (0,inputs_expression/* literal */.eu)((dice.pick(near) ?? text).slice(0, 80));
}
function parsedText(source) {
    try {
        const value = JSON.parse(source);
        return typeof value === "string" ? value : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/replace.js


function replacement(place, others, generator, dice) {
    const roll = dice.next();
    if (roll < 0.12)
        return generator.values.any(1);
    if (roll < 0.2)
        return graft(place, others, dice) ?? generator.values.any(1);
    switch (place.kind) {
        case "array":
            return changedList(place, generator, dice);
        case "object":
            return changedObject(place, generator, dice);
        case "call":
            return changedCall(place, generator, dice);
        default:
            return tweak(place, generator.values, dice);
    }
}
function graft(place, others, dice) {
    const other = dice.pick(others);
    if (other === undefined)
        return undefined;
    const donors = [...(0,inputs_expression/* walk */.GG)(other.result)].filter((inner) => inner.kind === place.kind &&
        isValue(inner) &&
        ![...(0,inputs_expression/* walk */.GG)(inner)].some(({ kind }) => kind === "variable" || kind === "resolver"));
    return dice.pick(donors);
}
function changedList(place, generator, dice) {
    const items = [...place.items];
    const at = dice.below(items.length + 1);
    const model = dice.pick(items);
    const roll = dice.next();
    if (roll < 0.3)
        items.splice(at, 0, model === undefined ? generator.values.any(2) : tweak(model, generator.values, dice));
    else if (roll < 0.5)
        items.splice(at, 1);
    else if (roll < 0.65 && model !== undefined)
        items.splice(at, 0, model);
    else if (roll < 0.8)
        items.reverse();
    else if (model !== undefined)
        items[Math.min(at, items.length - 1)] = tweak(model, generator.values, dice);
    return { kind: "array", items };
}
function changedObject(place, generator, dice) {
    const entries = [...place.entries];
    const at = dice.below(entries.length);
    const known = entries[at];
    const roll = dice.next();
    if (known === undefined || roll < 0.4) {
        const key = generator.values.property();
        return {
            kind: "object",
            entries: [
                ...entries.filter((entry) => entry.key !== key),
                { key, value: generator.values.any(2) },
            ],
        };
    }
    if (roll < 0.6)
        entries.splice(at, 1);
    else if (roll < 0.75)
        entries[at] = { key: generator.values.property(), value: known.value };
    else
        entries[at] = { key: known.key, value: generator.values.any(2) };
    const unique = new Map(entries.map((entry) => [entry.key, entry]));
    return { kind: "object", entries: [...unique.values()] };
}
function changedCall(place, generator, dice) {
    const args = [...place.args];
    const roll = dice.next();
    if (roll < 0.3)
        args.push(generator.values.any(1));
    else if (roll < 0.5)
        args.pop();
    else if (roll < 0.7 && args.length > 1)
        args.reverse();
    else if (args.length > 0) {
        const from = dice.pick(args);
        if (from !== undefined && from.kind !== "resolver")
            args[dice.below(args.length)] = from;
    }
    return { ...place, args };
}
function isValue(expression) {
    return (expression.kind !== "export" &&
        expression.kind !== "get" &&
        expression.kind !== "variable" &&
        expression.kind !== "promised" &&
        expression.kind !== "resolver" &&
        expression.kind !== "recorder" &&
        expression.kind !== "recorded" &&
        expression.kind !== "later" &&
        expression.kind !== "spread");
}

;// CONCATENATED MODULE: ./build/lab/inputs/mutate.js



function mutate(parent, handles, others, generator, dice) {
    const { result } = parent;
    if (result.kind === "later") {
        const inner = vary({ ...parent, result: result.value }, handles, others, generator, dice);
        return dice.chance(0.85) ? afterwards(inner) : inner;
    }
    if (result.kind !== "recorded") {
        return dice.chance(0.03) ? afterwards(parent) : vary(parent, handles, others, generator, dice);
    }
    const silent = { ...handles, methods: [], isIterable: false };
    const inner = vary({ ...parent, result: result.call }, silent, others, generator, dice);
    return (0,inputs_expression/* observed */.Px)(inner, () => dice.chance(result.later ? 0.85 : 0.15));
}
function afterwards(draft) {
    const { result, steps } = draft;
    const isOpen = result.kind === "variable" || result.kind === "get" || result.kind === "call";
    const isNamed = steps.length > 0 && [...(0,inputs_expression/* walk */.GG)(result)].some(({ kind }) => kind === "variable");
    return isOpen && isNamed && !hasResolver(result)
        ? { steps, result: { kind: "later", value: result } }
        : draft;
}
function vary(draft, handles, others, generator, dice) {
    const roll = dice.next();
    if (roll < 0.16 && draft.result.kind !== "promised")
        return extend(draft, handles, generator, dice);
    if (roll < 0.24)
        return interpose(draft, handles, generator, dice);
    let changed = change(draft, others, generator, dice);
    while (dice.chance(0.3))
        changed = change(changed, others, generator, dice);
    return changed;
}
function extend(draft, handles, generator, dice) {
    const { result, steps } = draft;
    if (handles.isFunction && (handles.methods.length === 0 || dice.chance(0.6)))
        return { steps, result: (0,inputs_expression/* promised */.Cp)(generator.callOf(result, result)) };
    if (handles.isIterable && dice.chance(0.3))
        return { steps, result: { kind: "spread", value: result } };
    const call = methodCall(result, handles, generator, dice);
    return call === undefined
        ? change(draft, [], generator, dice)
        : { steps, result: (0,inputs_expression/* promised */.Cp)(call) };
}
function interpose(draft, handles, generator, dice) {
    const { steps, result } = draft;
    const looked = steps.length < 3 && dice.chance(0.25) ? lookAtArgument(draft, dice) : undefined;
    if (looked !== undefined)
        return looked;
    if (steps.length >= 5)
        return change(draft, [], generator, dice);
    if (result.kind === "call" &&
        result.callee.kind === "get" &&
        result.callee.object.kind !== "variable" &&
        !hasResolver(result)) {
        const variable = { kind: "variable", step: steps.length };
        const again = { ...result, callee: { ...result.callee, object: variable } };
        return {
            steps: [...steps, result.callee.object, again],
            result: dice.chance(0.5) ? variable : again,
        };
    }
    if (steps.length === 0 && handles.isFunction && dice.chance(0.7)) {
        const named = { kind: "variable", step: 0 };
        const [first, second] = [generator.callOf(result, named), generator.callOf(result, named)];
        return { steps: [result, first], result: (0,inputs_expression/* promised */.Cp)(second) };
    }
    if (steps.length === 0 &&
        result.kind !== "variable" &&
        result.kind !== "promised" &&
        handles.methods.length > 0) {
        const variable = { kind: "variable", step: 0 };
        const call = methodCall(variable, handles, generator, dice);
        return call === undefined ? draft : { steps: [result, call], result: variable };
    }
    const [receiver] = steps;
    if (receiver === undefined)
        return change(draft, [], generator, dice);
    const other = dice.chance(0.6)
        ? generator.acquaintances.step(receiver, { kind: "variable", step: 0 })
        : undefined;
    if (other !== undefined)
        return { steps: [...steps, other], result };
    const calls = steps.filter((step) => step.kind === "call" && step.callee.kind === "get");
    const call = dice.pick(calls);
    if (call === undefined)
        return change(draft, [], generator, dice);
    const varied = (0,inputs_expression/* rewrite */.v8)(call, (inner) => inner.kind === "literal" ? tweak(inner, generator.values, dice) : inner);
    return { steps: [...steps, varied], result };
}
function methodCall(object, handles, generator, dice) {
    const method = dice.pick(handles.methods);
    if (method === undefined)
        return undefined;
    return generator.callMethod(object, method);
}
function change(draft, others, generator, dice) {
    const parts = [...draft.steps, draft.result];
    const which = dice.below(parts.length);
    const part = parts[which] ?? draft.result;
    const places = [...(0,inputs_expression/* walk */.GG)(part)].filter(isValue);
    const place = dice.pick(places);
    if (place === undefined)
        return draft;
    const next = replacement(place, others, generator, dice);
    parts[which] = replaceAt(part, place, next);
    return { steps: parts.slice(0, -1), result: (0,inputs_expression/* promised */.Cp)(parts.at(-1) ?? draft.result) };
}
function replaceAt(tree, place, next) {
    if (tree === place)
        return next;
    const inner = (0,inputs_expression/* children */.Y_)(tree);
    const at = inner.findIndex((child) => contains(child, place));
    const child = inner[at];
    return child === undefined
        ? tree
        : (0,inputs_expression/* withChildren */.OF)(tree, inner.with(at, replaceAt(child, place, next)));
}
function contains(tree, place) {
    for (const inner of (0,inputs_expression/* walk */.GG)(tree))
        if (inner === place)
            return true;
    return false;
}
function hasResolver(expression) {
    return [...(0,inputs_expression/* walk */.GG)(expression)].some(({ kind }) => kind === "resolver");
}
function lookAtArgument({ steps, result }, dice) {
    if (result.kind !== "call")
        return undefined;
    const places = [...result.args.entries()].filter(([, { kind }]) => kind === "array" || kind === "object");
    const [index, argument] = dice.pick(places) ?? [];
    if (index === undefined || argument === undefined)
        return undefined;
    const named = { kind: "variable", step: steps.length };
    const call = { ...result, args: result.args.with(index, named) };
    return {
        steps: [...steps, argument, call],
        result: dice.chance(0.3) ? { kind: "later", value: named } : named,
    };
}

;// CONCATENATED MODULE: ./build/lab/search/corpus.js
const perSignature = 3;
const perMutant = 10;
const mostEntries = 6000;
const mostAside = 4000;
class Corpus {
    entries = [];
    aside = [];
    #outcomes = new Set();
    #signatures = new Map();
    #reaching = new Map();
    #gains = new Map();
    #ledger;
    #dice;
    constructor(ledger, dice) {
        this.#ledger = ledger;
        this.#dice = dice;
    }
    familiarity(entry) {
        return this.#signatures.get(signature(entry)) ?? 0;
    }
    consider(entry, news) {
        const key = signature(entry);
        const before = this.#signatures.get(key) ?? 0;
        this.#signatures.set(key, before + 1);
        this.#credit(entry.target, entry.kills.size + news);
        const isWelcome = entry.kills.size > 0 || news > 0 || before < perSignature;
        if (!isWelcome || (this.entries.length >= mostEntries && entry.kills.size === 0)) {
            this.#putAside(entry);
            return;
        }
        this.entries.push(entry);
        for (const mutant of entry.covered) {
            if (!this.#ledger.isAlive(mutant))
                continue;
            const known = this.#reaching.get(mutant) ?? [];
            if (known.length < perMutant)
                known.push(entry);
            else
                known[this.#dice.below(perMutant)] = entry;
            this.#reaching.set(mutant, known);
        }
    }
    #putAside(entry) {
        if (!entry.isSayable || this.aside.length >= mostAside)
            return;
        const key = `${entry.target?.name ?? ""} ${JSON.stringify(entry.outcome)}`;
        if (this.#outcomes.has(key))
            return;
        this.#outcomes.add(key);
        this.aside.push(entry);
    }
    parent() {
        if (this.#dice.chance(0.7)) {
            const living = [...this.#reaching.keys()];
            for (let attempt = 0; attempt < 8; attempt += 1) {
                const mutant = this.#dice.pick(living);
                if (mutant === undefined)
                    break;
                if (this.#ledger.isAlive(mutant))
                    return this.#dice.pick(this.#reaching.get(mutant) ?? []);
                this.#reaching.delete(mutant);
            }
        }
        const recent = this.entries.length > 200 && this.#dice.chance(0.5) ? this.entries.slice(-200) : this.entries;
        return this.#dice.pick(recent);
    }
    others() {
        return Array.from({ length: 2 }, () => this.#dice.pick(this.entries)).filter((entry) => entry !== undefined);
    }
    target(targets) {
        const chosen = this.#dice.weighted(targets, (target) => {
            const { gain, tries } = this.#gains.get(target) ?? { gain: 0, tries: 0 };
            return (gain + 2) / (tries + 4);
        });
        if (chosen !== undefined)
            this.#credit(chosen, 0, 1);
        return chosen;
    }
    #credit(target, gain, tries = 0) {
        if (target === undefined)
            return;
        const known = this.#gains.get(target) ?? { gain: 0, tries: 0 };
        const fade = tries > 0 ? 0.98 : 1;
        this.#gains.set(target, { gain: known.gain * fade + gain, tries: known.tries * fade + tries });
    }
}
function signature({ covered, target, outcome }) {
    let hash = 17;
    for (const mutant of covered)
        hash = (Math.imul(hash, 31) + mutant) | 0;
    return `${target?.name ?? ""}:${outcome.kind}:${covered.length}:${hash}`;
}

;// CONCATENATED MODULE: ./build/lab/search/exploration.js






const mostMutants = 96;
const patience = 250;
const leastInterest = 0.1;
const watchEvery = 16;
class Exploration {
    corpus;
    generator;
    makers = new Makers();
    #parts;
    constructor(parts) {
        this.#parts = parts;
        this.corpus = new Corpus(parts.ledger, parts.dice);
        this.generator = new InputGenerator(parts.dice, parts.harvest, parts.surface, this.makers, parts.written);
        for (const { path, value } of parts.surface.constants)
            this.#learn(value, path);
    }
    async step() {
        const { dice, surface } = this.#parts;
        if (dice.chance(0.1)) {
            const draft = this.generator.acquaintances.scenario();
            const wanted = draft !== undefined && dice.chance(0.25) ? afterwards(draft) : draft;
            if (wanted !== undefined)
                await this.attempt(wanted, undefined, "search");
            return;
        }
        const parent = dice.chance(0.68) ? this.corpus.parent() : undefined;
        if (parent === undefined) {
            const target = this.corpus.target(surface.targets);
            if (target !== undefined)
                await this.attempt(this.generator.draft(target), target, "search");
            return;
        }
        if (parent.target !== undefined)
            this.generator.values.standIn(this.generator.signature(parent.target)?.path);
        const others = this.corpus.others().map(({ draft }) => draft);
        await this.attempt(mutate(parent.draft, parent.handles, others, this.generator, dice), parent.target, "search");
    }
    async attempt(wanted, target, origin) {
        const { ledger, trials, doubts, dice } = this.#parts;
        const draft = (0,inputs_expression/* observed */.Px)(wanted, () => dice.chance(0.4));
        const calls = target?.name ?? "";
        const tried = await trials.attempt(draft, { target, calls, origin }, (mutant) => ledger.statuses[mutant] === "noCoverage");
        if ("rejection" in tried) {
            const { input, outcome } = tried.rejection;
            if (input !== undefined && outcome !== undefined)
                doubts.raise(draft, input, outcome, this.generator.signature.bind(this.generator), target);
            return undefined;
        }
        const { entry, returned } = tried;
        if (draft.steps.length === 0 && isPlain(draft.result)) {
            this.#learn(returned, draft.result);
            this.generator.acquaintances.learn(draft.result, entry.handles);
        }
        if (doubts.raise(draft, entry.input, entry.outcome, this.generator.signature.bind(this.generator), target))
            return undefined;
        let news = 0;
        for (const mutant of entry.covered)
            if (ledger.reach(mutant))
                news += 1;
        if (entry.isSayable && (this.corpus.familiarity(entry) < 40 || dice.chance(0.5)))
            await this.#tryMutants(entry);
        if (entry.kills.size > 0 || news > 0)
            this.generator.experience.learn(draft);
        this.corpus.consider(entry, news);
        return entry;
    }
    async #tryMutants(entry) {
        const { ledger, killing, bench, dice } = this.#parts;
        const isNew = this.corpus.familiarity(entry) === 0;
        let living = entry.covered.filter((mutant) => ledger.isOpen(mutant) &&
            !ledger.isStatic[mutant] &&
            (isNew || dice.chance(interest(ledger.evaluations[mutant] ?? 0))));
        if (living.length > mostMutants)
            living = living.filter(() => dice.chance(mostMutants / living.length));
        for (const [at, mutant] of living.entries()) {
            ledger.evaluations[mutant] = (ledger.evaluations[mutant] ?? 0) + 1;
            const suspected = killing.suspects(entry, mutant);
            const differs = suspected instanceof Promise ? await suspected : suspected;
            const left = (differs || at % watchEvery === 0) && bench.leftBehind();
            if (!differs)
                continue;
            const confirmed = await killing.confirm(entry, mutant, false);
            if (entry.steady === false) {
                bench.discard();
                return;
            }
            if (confirmed === undefined) {
                if (!left)
                    bench.discard();
                continue;
            }
            ledger.end(mutant, confirmed);
            entry.kills.add(mutant);
        }
        bench.polluted();
    }
    #learn(value, expression) {
        if (typeof value === "function" && expression.kind === "call")
            this.makers.learnFunction(expression);
        const prototype = instancePrototype(value);
        if (prototype === undefined)
            return;
        const maker = prototype.constructor;
        this.makers.learn(prototype, typeof maker === "function" ? maker.name : "", expression);
    }
}
function interest(evaluations) {
    return Math.max(leastInterest, patience / (patience + evaluations));
}
function isPlain({ kind }) {
    return kind !== "promised" && kind !== "recorded" && kind !== "later";
}

// EXTERNAL MODULE: ./build/lab/evaluate/state.js
var state = __webpack_require__(62755);
;// CONCATENATED MODULE: ./build/lab/search/killing.js


const searchFactor = 20;
const leastFuel = 1500;
const proofFactor = 120;
const leastProofFuel = 20_000;
const mostConfirmed = 64;
class Killing {
    #bench;
    #instance;
    #state = new state/* SharedState */.B([]);
    #confirmed = 0;
    unconfirmed = 0;
    constructor(bench) {
        this.#bench = bench;
    }
    suspects(entry, mutant) {
        const quick = this.#runShared(entry, mutant, leastFuel + entry.fuel * searchFactor);
        return quick instanceof Promise
            ? quick.then((observed) => this.#judge(entry, mutant, observed))
            : this.#judge(entry, mutant, quick);
    }
    #runShared(entry, mutant, fuel) {
        return this.#bench.run(entry.program, this.#bench.shared(), { mutant, fuel });
    }
    #judge(entry, mutant, observed) {
        if (!this.#differs(entry, observed))
            return false;
        if (observed.kind !== "endless")
            return true;
        const again = this.#runShared(entry, mutant, leastProofFuel + entry.fuel * proofFactor);
        return again instanceof Promise
            ? again.then((longer) => this.#differs(entry, longer))
            : this.#differs(entry, again);
    }
    #differs(entry, observed) {
        if (observed.kind === "pending" || observed.kind === "endless")
            this.#bench.discard();
        return observed.kind !== "refused" && !(0,evaluate_outcome/* isOutcome */.L2)(observed, entry.outcome);
    }
    async confirm(entry, mutant, isStatic) {
        if (!(await this.isSteady(entry)))
            return undefined;
        const observed = isStatic
            ? await this.proof(entry, mutant)
            : await this.#difference(entry, mutant, () => this.#clean(entry.input.isAsync));
        if (observed === undefined) {
            this.unconfirmed += 1;
            return undefined;
        }
        return observed.kind === "endless" || observed.kind === "pending" ? "timeout" : "killed";
    }
    async suspectsOfStatic(entries, mutant) {
        const found = new Set();
        let instance = this.#load(mutant);
        for (const entry of entries) {
            if (instance === undefined)
                break;
            const observed = await this.#bench.run(entry.program, instance, {
                mutant,
                fuel: leastFuel + entry.fuel * searchFactor,
            });
            if (!this.#differs(entry, observed))
                continue;
            found.add(entry);
            instance = this.#load(mutant);
        }
        return found;
    }
    #clean(waits) {
        if (waits)
            return this.#bench.fresh();
        this.#confirmed += 1;
        if (this.#instance === undefined ||
            this.#confirmed % mostConfirmed === 0 ||
            this.#state.changed()) {
            this.#instance = this.#bench.fresh();
            this.#state = this.#bench.stateOf(this.#instance);
        }
        return this.#instance;
    }
    async proof(entry, mutant) {
        return this.#difference(entry, mutant, () => this.#load(mutant));
    }
    async #difference(entry, mutant, load) {
        let first;
        for (const seed of entry.seeds) {
            const instance = load();
            if (instance === undefined)
                return undefined;
            const fuel = leastProofFuel + entry.fuel * proofFactor;
            const observed = await this.#bench.run(entry.program, instance, { mutant, fuel, seed });
            if (observed.kind === "endless")
                this.#instance = undefined;
            if (!this.#differs(entry, observed))
                return undefined;
            first ??= observed;
        }
        return first;
    }
    async isSteady(entry) {
        if (entry.steady !== undefined)
            return entry.steady;
        const observed = await this.#bench.run(entry.program, this.#bench.fresh(), {
            fuel: leastProofFuel + entry.fuel * 2,
        });
        entry.steady = (0,evaluate_outcome/* isOutcome */.L2)(observed, entry.outcome, true);
        return entry.steady;
    }
    #load(mutant) {
        try {
            return this.#bench.fresh(mutant);
        }
        catch {
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/lab/search/ledger.js
class Ledger {
    statuses;
    isStatic;
    evaluations;
    #fatal;
    #alive;
    constructor(wanted, fatal = []) {
        this.#fatal = new Set(fatal);
        this.statuses = wanted.map((isWanted) => (isWanted ? "noCoverage" : "ignored"));
        this.isStatic = wanted.map(() => false);
        this.evaluations = new Uint32Array(wanted.length);
        this.#alive = wanted.filter(Boolean).length;
    }
    get alive() {
        return this.#alive;
    }
    isAlive(mutant) {
        const status = this.statuses[mutant];
        return status === "noCoverage" || status === "survived";
    }
    isOpen(mutant) {
        return this.isAlive(mutant) && !this.#fatal.has(mutant);
    }
    reach(mutant) {
        if (this.statuses[mutant] !== "noCoverage")
            return false;
        this.statuses[mutant] = "survived";
        return true;
    }
    end(mutant, status) {
        if (this.isAlive(mutant))
            this.#alive -= 1;
        this.statuses[mutant] = status;
    }
    revive(mutant) {
        if (this.isAlive(mutant))
            return;
        this.#alive += 1;
        this.statuses[mutant] = "survived";
    }
    open() {
        return [...this.statuses.keys()].filter((mutant) => this.isOpen(mutant));
    }
}

;// CONCATENATED MODULE: ./build/lab/oracle/round-trips.js

const round_trips_leastInputs = 100;
function roundTripOf(entry) {
    const { draft, outcome } = entry;
    if (draft.steps.length > 0 || outcome.kind !== "returned")
        return undefined;
    const outer = draft.result;
    if (outer.kind !== "call" || outer.isNew || outer.callee.kind !== "export")
        return undefined;
    const [inner, ...more] = outer.args;
    if (more.length > 0 ||
        inner?.kind !== "call" ||
        inner.isNew ||
        inner.callee.kind !== "export" ||
        inner.args.length !== 1)
        return undefined;
    const [argument] = inner.args;
    if (argument?.kind !== "literal" || nameOf(inner.callee) === nameOf(outer.callee))
        return undefined;
    return {
        law: `${nameOf(outer.callee)}(${nameOf(inner.callee)}(x)) is x`,
        holds: (0,source/* source */.sP)(outcome.value) === argument.source,
    };
}
function provenLaws(entries) {
    const counts = new Map();
    for (const entry of entries) {
        const trip = roundTripOf(entry);
        if (trip === undefined)
            continue;
        const known = counts.get(trip.law) ?? { held: 0, broken: false };
        counts.set(trip.law, { held: known.held + 1, broken: known.broken || !trip.holds });
    }
    return new Map([...counts]
        .filter(([, { held, broken }]) => !broken && held >= round_trips_leastInputs)
        .map(([law, { held }]) => [law, held]));
}
function nameOf(callee) {
    return [callee.local, ...callee.members].join(".");
}

;// CONCATENATED MODULE: ./build/lab/search/oracles.js




class Oracles {
    #parts;
    #specified = new Map();
    #laws = new Map();
    constructor(parts) {
        this.#parts = parts;
    }
    prove(entries) {
        this.#laws = provenLaws(entries);
    }
    async compare(seed, entry) {
        if (seed.expected === undefined || seed.example.origin === "test" || entry === undefined)
            return;
        const { bench, surface, doubts } = this.#parts;
        const about = { calls: entry.input.calls, origin: entry.input.origin, isAsync: false };
        const wanted = (0,print/* toInput */.c)({ steps: [], result: seed.expected }, surface.imports, about);
        let observed;
        try {
            observed = await bench.run(bench.compile(wanted), bench.shared(), { fuel: 20_000 });
        }
        catch {
            return;
        }
        const place = `${seed.example.path}:${seed.example.line}`;
        if ((0,evaluate_outcome/* isOutcome */.L2)(observed, entry.outcome)) {
            this.#specified.set(sourceOf(entry.input), `${place} shows this call and its result.`);
        }
        else {
            const why = `${place} says that it gives ${wanted.expression}.`;
            doubts.add({
                rule: "contradiction",
                input: entry.input,
                observed: entry.outcome,
                why,
                where: { path: seed.example.path, line: seed.example.line },
            });
        }
    }
    of(entry) {
        const said = this.#specified.get(sourceOf(entry.input));
        if (said !== undefined)
            return { kind: "spec", why: said };
        const trip = roundTripOf(entry);
        const held = trip?.holds === true ? this.#laws.get(trip.law) : undefined;
        if (trip !== undefined && held !== undefined)
            return { kind: "relation", why: `${trip.law}: it held on ${held} inputs.` };
        return { kind: "recorded", why: "This is what the code does today." };
    }
}

;// CONCATENATED MODULE: ./build/lab/search/seeds.js

function seedsFrom(examples, surface) {
    return examples.flatMap((example) => {
        const result = resolved(example.expression, surface);
        if (result === undefined || ![...(0,inputs_expression/* walk */.GG)(result)].some(({ kind }) => kind === "export"))
            return [];
        const expected = example.expected === undefined ? undefined : resolved(example.expected, surface);
        return [
            {
                draft: { steps: [], result: (0,inputs_expression/* promised */.Cp)(result) },
                target: targetOf(result, surface),
                example,
                expected,
            },
        ];
    });
}
function writtenValues(examples) {
    const found = new Map();
    for (const example of examples) {
        for (const inner of (0,inputs_expression/* walk */.GG)(example.expression)) {
            if (inner.kind !== "literal" && inner.kind !== "array" && inner.kind !== "object")
                continue;
            if ([...(0,inputs_expression/* walk */.GG)(inner)].some(({ kind }) => kind === "export" || kind === "call" || kind === "resolver"))
                continue;
            const key = JSON.stringify(inner);
            if (key.length <= 400)
                found.set(key, inner);
        }
    }
    return [...found.values()].slice(0, 400);
}
function targetOf(expression, surface) {
    if (expression.kind !== "call")
        return expression.kind === "get" ? targetOf(expression.object, surface) : undefined;
    const { callee } = expression;
    if (callee.kind === "get")
        return surface.targets.find(({ member }) => member === callee.property);
    if (callee.kind !== "export")
        return undefined;
    const name = [callee.local, ...callee.members].join(".");
    return surface.targets.find((target) => target.name === name &&
        target.member === undefined &&
        (target.kind === "class") === expression.isNew);
}
function resolved(expression, surface) {
    const unknown = [];
    const result = (0,inputs_expression/* rewrite */.v8)(expression, (inner) => {
        if (inner.kind !== "export")
            return inner;
        const found = resolveName(inner, surface);
        if (found === undefined)
            unknown.push(inner.local);
        return found ?? inner;
    });
    return unknown.length === 0 ? result : undefined;
}
function resolveName(written, surface) {
    const { local, members } = written;
    const [first, ...rest] = members;
    const exact = surface.imports.find((imported) => imported.local === local || imported.name === local);
    if (exact !== undefined)
        return access(exact.local, members, surface);
    const inner = surface.imports.find((imported) => imported.local === first);
    if (inner !== undefined)
        return access(inner.local, rest, surface);
    const main = surface.imports.find(({ name }) => name === "default");
    const isLocalName = /^[a-z$_][\w$]*$/i.test(local) &&
        !/^(?:console|process|Math|JSON|Object|Array|String|Number|window|document|require|module|Promise|Date)$/.test(local);
    return main !== undefined && isLocalName ? access(main.local, members, surface) : undefined;
}
function access(local, members, surface) {
    const known = new Set([...surface.targets.map(({ path }) => path), ...surface.constants.map(({ path }) => path)].map((path) => JSON.stringify(path)));
    for (let count = members.length; count > 0; count -= 1) {
        const path = { kind: "export", local, members: members.slice(0, count) };
        if (!known.has(JSON.stringify(path)))
            continue;
        return members
            .slice(count)
            .reduce((object, property) => ({ kind: "get", object, property }), path);
    }
    return members.reduce((object, property) => ({ kind: "get", object, property }), {
        kind: "export",
        local,
        members: [],
    });
}
const mostDeaths = 2;
function dangerousTargets(surface, lethal) {
    return surface.targets.filter((target) => {
        const name = target.member ?? target.name;
        return lethal.filter((source) => source.includes(`${name}(`)).length >= mostDeaths;
    });
}

;// CONCATENATED MODULE: ./build/lab/search/forecast.js

const runsToShrink = 400;
const proofsPerMutant = 1.5;
const caution = 1.2;
function secondsToConclude({ entries, aside }, { bench, ledger, realm }) {
    const killers = [...entries, ...aside].filter(({ kills }) => kills.size > 0);
    const detected = [...ledger.statuses.keys()].filter((mutant) => isDetected(ledger, mutant));
    const matrix = killers.reduce((sum, { covered }) => sum + covered.length, 0);
    const kept = Math.min(killers.length, detected.length / 8);
    const runs = matrix + kept * runsToShrink;
    const perRun = realm.cpuSeconds() / Math.max(1, bench.evaluations);
    const loads = detected.length * proofsPerMutant;
    return caution * (runs * perRun + loads * bench.secondsToLoad);
}

;// CONCATENATED MODULE: ./build/lab/search/statics.js


async function tryStaticMutants(entries, parts) {
    const { ledger, bench, killing, outOfTime, journal } = parts;
    for (const mutant of ledger.open()) {
        if (!ledger.isStatic[mutant])
            continue;
        if (outOfTime())
            return;
        journal("");
        let instance = load(bench, mutant);
        if (instance === undefined) {
            ledger.end(mutant, "runtimeError");
            continue;
        }
        for (const entry of entries) {
            if (!entry.isSayable)
                continue;
            journal(sourceOf(entry.input));
            ledger.evaluations[mutant] = (ledger.evaluations[mutant] ?? 0) + 1;
            const fuel = 1500 + entry.fuel * 20;
            const observed = await bench.run(entry.program, instance, { mutant, fuel });
            if (observed.kind === "refused" || (0,evaluate_outcome/* isOutcome */.L2)(observed, entry.outcome))
                continue;
            const confirmed = await killing.confirm(entry, mutant, true);
            if (confirmed !== undefined) {
                ledger.end(mutant, confirmed);
                entry.kills.add(mutant);
                break;
            }
            instance = load(bench, mutant) ?? instance;
        }
    }
}
function load(bench, mutant) {
    try {
        return bench.fresh(mutant);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/lab/search/experiment.js















const share = { firstStatics: 0.3, search: 0.55, statics: 0.65, latest: 0.97, sweep: 0.05 };
const progressSeconds = 2;
const renewal = 256;
const forecastEvery = 32;
async function runExperiment(realm, job, send) {
    const ledger = new Ledger(job.wanted, job.fatal);
    const bench = new workbench/* Workbench */._(realm, { ...job, mutants: job.wanted.length });
    realm.journal("loading the package");
    let surface;
    try {
        surface = loadSurface(bench, job, ledger);
    }
    catch (error) {
        send({ kind: "unloadable", why: describeError(error) });
        return;
    }
    if (surface.targets.length === 0) {
        send({ kind: "unloadable", why: "It exports nothing that can be called." });
        return;
    }
    await new Experiment(realm, job, bench, ledger, surface, send).run();
}
function loadSurface(bench, job, ledger) {
    bench.lab.startCovering();
    const instance = bench.fresh();
    for (const mutant of bench.lab.covered()) {
        ledger.isStatic[mutant] = true;
        ledger.reach(mutant);
    }
    const modules = job.entries.map((path) => ({
        path,
        exports: instance.exportsOf(path),
        format: job.formats[path] ?? "cjs",
    }));
    const surface = surfaceOf(modules, job.name);
    const dangerous = new Set(dangerousTargets(surface, job.skip));
    return {
        ...surface,
        targets: surface.targets.filter((target) => !dangerous.has(target)),
        dangerous,
    };
}
class Experiment {
    #parts;
    #job;
    #exploration;
    #send;
    #oracles;
    constructor(realm, job, bench, ledger, surface, send) {
        this.#job = job;
        this.#send = send;
        const { harvest } = job;
        this.#parts = {
            realm, bench, ledger, surface, harvest,
            dice: new Dice(job.seed),
            trials: new Trials(bench, realm, surface, job.skip),
            killing: new Killing(bench),
            doubts: new Doubts(harvest.types),
            written: writtenValues(harvest.examples),
        };
        this.#oracles = new Oracles(this.#parts);
        this.#exploration = new Exploration(this.#parts);
    }
    async run() {
        const { realm } = this.#parts;
        const { corpus } = this.#exploration;
        await this.#begin();
        await this.#explore(this.#after(share.firstStatics));
        const early = new Set([...corpus.entries, ...corpus.aside]);
        await this.#tryStatics([...early], this.#after(share.search / 2 + 0.15));
        await this.#explore(this.#after(share.search));
        const late = [...corpus.entries, ...corpus.aside].filter((entry) => !early.has(entry));
        await this.#tryStatics(late, this.#after(share.statics));
        const { cpuSeconds } = this.#job;
        let left = 0;
        const mustConclude = () => {
            left -= 1;
            if (left > 0)
                return false;
            left = forecastEvery;
            return (realm.cpuSeconds() + secondsToConclude(corpus, this.#parts) > cpuSeconds * share.latest);
        };
        await this.#explore(mustConclude);
        const signatureOf = (target) => this.#exploration.generator.signature(target);
        await askAboutArguments(corpus.entries, this.#parts, signatureOf);
        this.#oracles.prove(corpus.entries);
        const conclusion = new Conclusion(this.#parts, this.#exploration, this.#job.ids, (entry) => this.#oracles.of(entry));
        const now = realm.cpuSeconds();
        const rest = Math.max(0, cpuSeconds - now);
        const kept = await conclusion.kept({
            matrix: () => realm.cpuSeconds() > now + rest * 0.4,
            shrink: () => realm.cpuSeconds() > now + rest * 0.85,
            all: this.#after(1),
        });
        this.#send({ kind: "result", result: this.#result(kept) });
    }
    async #tryStatics(entries, outOfTime) {
        const { ledger, bench, killing, realm } = this.#parts;
        const journal = (text) => {
            realm.journal(text);
        };
        await tryStaticMutants(entries, { ledger, bench, killing, journal, outOfTime });
    }
    async #begin() {
        const { surface, harvest } = this.#parts;
        for (const draft of this.#job.resume)
            await this.#exploration.attempt(draft, targetOf(draft.result, surface), "search");
        for (const source of this.#job.proposals) {
            const draft = { steps: [], result: { kind: "literal", source } };
            await this.#exploration.attempt(draft, undefined, "model");
        }
        for (const seed of seedsFrom(harvest.examples, surface)) {
            if (this.#after(share.firstStatics)())
                return;
            const entry = await this.#exploration.attempt(seed.draft, seed.target, seed.example.origin);
            await this.#oracles.compare(seed, entry);
        }
        await this.#sweep();
        for (const target of surface.targets) {
            for (let time = 0; time < 3 && !this.#after(share.firstStatics)(); time += 1) {
                await this.#exploration.attempt(this.#exploration.generator.draft(target), target, "search");
            }
        }
    }
    async #sweep() {
        const { surface, realm } = this.#parts;
        const { generator } = this.#exploration;
        const end = realm.cpuSeconds() + this.#job.cpuSeconds * share.sweep;
        for (const target of surface.targets) {
            for (const draft of sweep(target, generator)) {
                if (realm.cpuSeconds() > end)
                    return;
                await this.#exploration.attempt(draft, target, "search");
            }
        }
    }
    async #explore(isOver) {
        const { realm, ledger, bench } = this.#parts;
        let told = realm.cpuSeconds();
        const least = this.#parts.trials.tried + leastInputs * this.#parts.surface.targets.length;
        const isEnough = () => ledger.alive === 0 && this.#parts.trials.tried >= least;
        for (let count = 0; !isEnough() && !isOver(); count += 1) {
            await this.#exploration.step();
            if (count % 64 === 0)
                await realm.turn();
            if (count % renewal === 0)
                bench.discard();
            if (realm.cpuSeconds() - told < progressSeconds)
                continue;
            told = realm.cpuSeconds();
            const drafts = this.#exploration.corpus.entries
                .filter(({ kills }) => kills.size > 0)
                .map(({ draft }) => draft);
            this.#send({ kind: "progress", drafts, cpuSeconds: told });
        }
    }
    #after(part) {
        return () => this.#parts.realm.cpuSeconds() > this.#job.cpuSeconds * part;
    }
    #result(kept) {
        const { ledger, bench, killing, trials, doubts, realm } = this.#parts;
        const cpuSeconds = realm.cpuSeconds();
        return {
            kept,
            suspicions: doubts.questions(),
            statuses: ledger.statuses.map((status, mutant) => ({
                status,
                evaluations: ledger.evaluations[mutant] ?? 0,
                isStatic: ledger.isStatic[mutant] ?? false,
            })),
            statistics: {
                evaluations: bench.evaluations,
                cpuSeconds,
                evaluationsPerCpuSecond: bench.evaluations / cpuSeconds,
                inputsTried: trials.tried,
                unconfirmed: killing.unconfirmed,
                nondeterministic: trials.nondeterministic,
            },
            notChecked: [],
        };
    }
}
function describeError(error) {
    return error instanceof Error
        ? `${error.name}: ${error.message}`
        : "It did not come to an end while loading.";
}

// EXTERNAL MODULE: ./build/lab/search/replay.js
var replay = __webpack_require__(35778);
;// CONCATENATED MODULE: ./build/lab/search/run-job.js


async function runJob(realm, job, send) {
    await ("kind" in job ? (0,replay/* replayInputs */.X)(realm, job, send) : runExperiment(realm, job, send));
}


/***/ })

};
