export const id = 5548;
export const ids = [5548];
export const modules = {

/***/ 22979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ measureBatch)
/* harmony export */ });
async function measureBatch(subject, calls, meter) {
    const ready = subject.before?.();
    if (ready !== undefined)
        await ready;
    meter.collect();
    const waited = meter.waited();
    const cpu = meter.cpu();
    const start = meter.now();
    const running = subject.loop(calls);
    if (running !== undefined)
        await running;
    const total = meter.now() - start;
    const used = meter.cpu() - cpu;
    const late = difference(meter.waited(), waited);
    const done = subject.after?.();
    if (done !== undefined)
        await done;
    const measured = subject.spent?.() ?? total;
    return { perCall: measured / calls, total, share: shareOf(subject, { total, used, late }) };
}
function shareOf({ waits }, { total, used, late }) {
    if (total <= 0)
        return 1;
    if (waits)
        return late === undefined ? 1 : Math.max(0, 1 - late / total);
    return Math.min(1, used / total);
}
function difference(now, before) {
    return now === undefined || before === undefined ? undefined : now - before;
}


/***/ }),

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ callsPerBatch),
/* harmony export */   V3: () => (/* binding */ longCall),
/* harmony export */   lM: () => (/* binding */ warmUp)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22979);

const level = 0.05;
const windowSize = 4;
const shortWindow = 2;
const maxCalls = 1e8;
const longCall = 2e6;
async function warmUp(subject, pace, meter) {
    const clock = () => (subject.waits ? meter.now() : meter.cpu());
    const start = clock();
    const times = [];
    let calls = 1;
    for (;;) {
        const batch = await (0,_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .measureBatch */ .v)(subject, calls, meter);
        if (batch.total >= pace.batch / 4 || calls >= maxCalls)
            times.push(batch.perCall);
        const spent = clock() - start;
        const isLong = calls === 1 && batch.total > longCall;
        const steady = isLevel(times, isLong ? shortWindow : windowSize);
        if (spent >= pace.most || (spent >= pace.least && steady)) {
            return { perCall: Math.min(...times.slice(-windowSize), batch.perCall), steady };
        }
        if (batch.total < pace.batch)
            calls = grown(calls, batch.total, pace.batch);
    }
}
function callsPerBatch(perCall, batch) {
    const slowest = Math.max(...perCall, 1e-3);
    return Math.max(1, Math.min(maxCalls, Math.round(batch / slowest)));
}
function grown(calls, total, wanted) {
    const factor = total <= 0 ? 10 : Math.min(10, Math.max(1.2, wanted / total));
    return Math.min(maxCalls, Math.ceil(calls * factor));
}
function isLevel(times, windowSize) {
    if (times.length < 2 * windowSize)
        return false;
    const last = Math.min(...times.slice(-windowSize));
    const before = Math.min(...times.slice(-2 * windowSize, -windowSize));
    return Math.abs(Math.log(last / before)) <= level;
}


/***/ }),

/***/ 35548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/lab/sample/batch.js
var batch = __webpack_require__(22979);
// EXTERNAL MODULE: ./build/lab/sample/warm-up.js
var warm_up = __webpack_require__(31906);
;// CONCATENATED MODULE: ./build/lab/sample/allocation.js

const wantedBytes = 256 * 1024;
const usualTrials = 6;
const trialsOfLongCalls = 2;
const maxCalls = 10_000;
async function measureAllocations(subjects, first, meter, perCall) {
    const trials = perCall > warm_up/* longCall */.V3 ? trialsOfLongCalls : usualTrials;
    const second = first === "base" ? "head" : "base";
    const one = {
        base: await growth(subjects.base, 1, meter),
        head: await growth(subjects.head, 1, meter),
    };
    const largest = Math.max(one.base, one.head, 16);
    const calls = Math.max(1, Math.min(maxCalls, Math.floor(wantedBytes / largest)));
    const seen = { base: [], head: [] };
    for (let trial = 0; trial < trials; trial++) {
        for (const side of trial % 2 === 0 ? [first, second] : [second, first]) {
            const bytes = await growth(subjects[side], calls, meter);
            if (bytes >= 0)
                seen[side].push(bytes / calls);
        }
    }
    if (Math.min(seen.base.length, seen.head.length) <= trials / 2)
        return undefined;
    return { base: middle(seen.base), head: middle(seen.head) };
}
function middle(values) {
    return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
async function growth(subject, calls, meter) {
    const ready = subject.before?.();
    if (ready !== undefined)
        await ready;
    meter.collect();
    const before = meter.heap();
    const running = subject.loop(calls);
    if (running !== undefined)
        await running;
    const bytes = meter.heap() - before;
    const done = subject.after?.();
    if (done !== undefined)
        await done;
    return bytes;
}

;// CONCATENATED MODULE: ./build/lab/sample/measure-pair.js



const batchNanoseconds = 1e6;
const leastShare = 0.95;
const leastPairs = 8;
const leastPairsOfLongCalls = 7;
async function measurePair(subjects, { first, seconds }, meter, warmingUp) {
    const second = first === "base" ? "head" : "base";
    const pace = paceFor(seconds);
    const warm = {};
    for (const side of [first, second]) {
        warmingUp(side);
        warm[side] = await (0,warm_up/* warmUp */.lM)(subjects[side], pace, meter);
    }
    const calls = (0,warm_up/* callsPerBatch */.HS)([warm.base.perCall, warm.head.perCall], batchNanoseconds);
    const isLong = warm[first].perCall > warm_up/* longCall */.V3;
    const least = isLong ? leastPairsOfLongCalls : leastPairs;
    const until = meter.now() + seconds * 1e9;
    const all = [];
    for (let turn = 0; meter.now() < until || all.length < least; turn++) {
        const order = turn % 2 === 0 ? [first, second] : [second, first];
        const pair = {};
        for (const side of order) {
            pair[side] = await (0,batch/* measureBatch */.v)(subjects[side], calls, meter);
        }
        all.push({ ...pair, led: order[0] ?? first });
    }
    const kept = all.filter(({ base, head }) => base.share >= leastShare && head.share >= leastShare);
    return {
        pairs: kept.map(({ base, head, led }) => ({ base: base.perCall, head: head.perCall, led })),
        dropped: all.length - kept.length,
        fastest: { base: fastest(all, "base"), head: fastest(all, "head") },
        calls,
        steady: { base: warm.base.steady, head: warm.head.steady },
        allocated: await measureAllocations(subjects, first, meter, warm[first].perCall),
        waits: subjects.base.waits || subjects.head.waits,
    };
}
function paceFor(seconds) {
    const least = Math.max(3e7, seconds * 1e9 * 0.2);
    return { batch: batchNanoseconds, least, most: Math.max(least, 1.5e8) };
}
function fastest(batches, side) {
    return Math.min(...batches.map((pair) => pair[side].perCall));
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/sampler/anything.js
const anything = new Proxy(function () { }, {
    get: (_target, key) => {
        if (key === Symbol.toPrimitive)
            return (hint) => (hint === "string" ? "" : NaN);
        if (key === Symbol.iterator)
            return () => [][Symbol.iterator]();
        return key === "then" ? undefined : anything;
    },
    set: () => true,
    apply: () => anything,
    construct: () => anything,
});

;// CONCATENATED MODULE: ./build/sampler/frameworks/benchmark-js.js

const benchmarkJs = {
    specifiers: ["benchmark", "benchmark.js"],
    create: (registry) => {
        const Benchmark = benchmarkClass(registry, []);
        class Suite {
            name;
            constructor(name, options) {
                this.name = typeof name === "string" ? name : name?.name;
                this.name ??= options?.name;
            }
            add(...given) {
                if (isOwn(given[0]))
                    return this;
                register(registry, this.name === undefined ? [] : [this.name], optionsOf(given));
                return this;
            }
            on() {
                return this;
            }
            run() {
                registry.ran();
                return this;
            }
        }
        const loose = (Plain) => new Proxy(Plain, {
            get: (of, key) => (Reflect.has(of, key) ? Reflect.get(of, key) : anything),
        });
        Object.assign(Benchmark, { Suite: looseClass(Suite), options: {}, platform: {}, support: {} });
        const whole = loose(Benchmark);
        return { default: whole, Suite: looseClass(Suite), Benchmark: whole };
    },
};
const made = new WeakSet();
function isOwn(given) {
    return typeof given === "object" && given !== null && made.has(given);
}
function benchmarkClass(registry, groups) {
    class Benchmark {
        constructor(...given) {
            register(registry, groups, optionsOf(given));
            made.add(this);
        }
        on() {
            return this;
        }
        run() {
            registry.ran();
            return this;
        }
    }
    return looseClass(Benchmark);
}
function looseClass(Plain) {
    return new Proxy(Plain, {
        construct: (of, given) => {
            const one = Reflect.construct(of, given);
            const loose = new Proxy(one, {
                get: (target, key) => {
                    if (!Reflect.has(target, key))
                        return key === "then" ? undefined : anything;
                    const value = Reflect.get(target, key);
                    if (typeof value !== "function")
                        return value;
                    return (...args) => {
                        const result = Reflect.apply(value, target, args);
                        return result === target ? loose : result;
                    };
                },
            });
            if (made.has(one))
                made.add(loose);
            return loose;
        },
    });
}
function optionsOf(given) {
    const [first, second, third] = given;
    if (typeof first === "object" && first !== null)
        return first;
    const named = typeof first === "string" ? { name: first } : { fn: first };
    const call = typeof first === "string" ? second : undefined;
    const rest = typeof first === "string" ? third : second;
    const whole = typeof call === "object" && call !== null ? call : { fn: call };
    return { ...(call === undefined ? {} : whole), ...named, ...(rest ?? {}) };
}
function register(registry, groups, options) {
    const { name = "unnamed", fn, defer = false, setup, teardown, onStart, onComplete } = options;
    if (fn === undefined)
        return;
    const context = { name };
    const [before, call, after] = compiled(setup, fn, teardown).map((part) => part?.bind(context));
    if (call === undefined)
        return;
    registry.add({
        path: [...groups, name],
        call: defer ? () => deferred(call) : () => call(),
        source: String(fn),
        ...optional("before", onStart?.bind(context)),
        ...optional("after", onComplete?.bind(context)),
        ...optional("beforeBatch", before),
        ...optional("afterBatch", after),
    });
}
function optional(key, call) {
    return call === undefined ? {} : { [key]: () => call() };
}
function deferred(call) {
    return new Promise((resolve) => {
        call({ resolve, benchmark: anything, suResolve: anything });
    });
}
function compiled(setup, fn, teardown) {
    const parts = [setup, fn, teardown];
    if (parts.every((part) => typeof part !== "string"))
        return parts;
    const bodies = parts.map((part) => (typeof part === "function" ? bodyOf(part) : (part ?? "")));
    const make = new Function(`let inner; return [function () { ${bodies[0] ?? ""}; inner = () => { ${bodies[1] ?? ""} }; },
     () => inner(), function () { ${bodies[2] ?? ""} }];`);
    return make();
}
function bodyOf(call) {
    const text = call.toString();
    return text.slice(text.indexOf("{") + 1, text.lastIndexOf("}"));
}

;// CONCATENATED MODULE: ./build/sampler/frameworks/mitata.js

const mitata = {
    specifiers: ["mitata"],
    create: (registry) => {
        const groups = [];
        const group = (first, second) => {
            const body = (typeof first === "function" ? first : second);
            if (typeof first === "string")
                groups.push(first);
            const leave = () => {
                if (typeof first === "string")
                    groups.pop();
            };
            const running = body?.();
            if (running instanceof Promise)
                return running.finally(leave);
            leave();
            return undefined;
        };
        const bench = (first, second) => {
            const call = (typeof first === "function" ? first : second);
            return new Case(registry, [...groups], typeof first === "string" ? first : call.name, call);
        };
        const run = () => {
            registry.ran();
            return Promise.resolve(anything);
        };
        return {
            ...{ bench, baseline: bench, group, run, default: bench },
            ...{ summary: group, boxplot: group, lineplot: group, barplot: group, compact: group },
            do_not_optimize: (value) => value,
            ...{ measure: () => Promise.resolve(anything), flags: anything, B: anything },
        };
    },
};
class Case {
    #arguments = [];
    constructor(registry, groups, name, call) {
        const register = registry.add.bind(registry);
        queueMicrotask(() => {
            for (const values of combinations(this.#arguments)) {
                const path = [...groups, filled(name, values)];
                register({ path, source: call.toString(), ...callable(call, values) });
            }
        });
    }
    args(name, values) {
        if (Array.isArray(name))
            this.#arguments.push(["x", name]);
        else if (typeof name === "string")
            this.#arguments.push([name, values ?? []]);
        else
            for (const [key, list] of Object.entries(name))
                this.args(key, list);
        return this;
    }
    range(name, first, last, factor = 8) {
        const values = [];
        for (let value = Math.max(1, first); value < last; value *= factor)
            values.push(value);
        return this.args(name, [...values, last]);
    }
    dense_range(name, first, last, step = 1) {
        const count = Math.floor((last - first) / step) + 1;
        return this.args(name, Array.from({ length: count }, (_, index) => first + index * step));
    }
    baseline() {
        return this;
    }
    compact() {
        return this;
    }
    gc() {
        return this;
    }
    highlight() {
        return this;
    }
    name() {
        return this;
    }
}
function combinations(given) {
    return given.reduce((all, [name, values]) => all.flatMap((one) => values.map((value) => new Map([...one, [name, value]]))), [new Map()]);
}
function callable(call, values) {
    if (!/^\s*(async\s+)?(function\s*)?\*/.test(call.toString()))
        return { call: () => call() };
    let inner = () => undefined;
    return {
        before: async () => {
            const state = { get: (name) => values.get(name) };
            const first = await call(state).next();
            inner = yielded(first.value);
        },
        call: () => inner(),
    };
}
function yielded(value) {
    if (typeof value === "function")
        return value;
    const { bench, ...makers } = value;
    if (bench === undefined)
        throw new Error("the generator yielded nothing that can be called");
    const list = Object.keys(makers)
        .sort()
        .map((key) => makers[key]);
    return () => bench(...list.map((make) => make()));
}
function filled(name, values) {
    let text = name;
    for (const [key, value] of values)
        text = text.replaceAll(`$${key}`, String(value));
    const missing = [...values].filter(([key]) => !name.includes(`$${key}`));
    return missing.length === 0
        ? text
        : `${text} ${missing.map(([k, v]) => `${k}=${String(v)}`).join(" ")}`;
}

;// CONCATENATED MODULE: ./build/sampler/frameworks/tinybench.js

const tinybench = {
    specifiers: ["tinybench"],
    create: (registry) => {
        const Bench = benchClass(registry);
        return {
            Bench,
            Task: anything,
            default: Bench,
            now: () => performance.now(),
            hrtimeNow: () => performance.now(),
            nToMs: (nanoseconds) => nanoseconds / 1e6,
            mToNs: (milliseconds) => milliseconds * 1e6,
            formatNumber: String,
        };
    },
};
class Finished extends EventTarget {
    tasks = [];
    todo() {
        return this;
    }
    remove() {
        return this;
    }
    warmup() {
        return Promise.resolve();
    }
    table() {
        return [];
    }
    getTask(name) {
        return this.tasks.find((task) => task.name === name);
    }
    get results() {
        return this.tasks.map(({ result }) => result);
    }
}
function benchClass(registry) {
    return class Bench extends Finished {
        name;
        opts;
        constructor(options = {}) {
            super();
            this.opts = options;
            this.name = options.name;
        }
        add(name, call, each = {}) {
            const task = { name, result: anything };
            this.tasks.push(task);
            const { setup, teardown } = this.opts;
            registry.add({
                path: this.name === undefined ? [name] : [this.name, name],
                call: call.bind(task),
                before: async () => {
                    await setup?.call(this, task, "run");
                    await each.beforeAll?.call(task, "run");
                },
                after: async () => {
                    await each.afterAll?.call(task, "run");
                    await teardown?.call(this, task, "run");
                },
                ...hook("beforeEach", each.beforeEach, task),
                ...hook("afterEach", each.afterEach, task),
                source: call.toString(),
            });
            return this;
        }
        run() {
            registry.ran();
            return Promise.resolve(this.tasks);
        }
        runSync() {
            registry.ran();
            return this.tasks;
        }
    };
}
function hook(name, given, task) {
    return given === undefined ? {} : { [name]: () => given.call(task, "run") };
}

;// CONCATENATED MODULE: ./build/sampler/frameworks/vitest.js

const vitest = {
    specifiers: ["vitest"],
    globals: ["bench", "describe", "suite", "test", "it", "expect", "vi"],
    create: (registry) => {
        const groups = [{ path: [], before: [], after: [] }];
        const inner = () => groups[groups.length - 1];
        const bench = variants((name, ...rest) => {
            registerIn(registry, [...groups], nameOf(name), rest);
        });
        const describe = variants((name, ...rest) => {
            const body = rest.find(isCallback);
            groups.push({ path: [...inner().path, nameOf(name)], before: [], after: [] });
            try {
                body?.(anything);
            }
            finally {
                groups.pop();
            }
        });
        const test = variants((name, ...rest) => {
            const body = rest.find(isCallback);
            const path = [...inner().path, nameOf(name)];
            const enclosing = [...groups, { path, before: [], after: [] }];
            const context = { bench: fixture(registry, enclosing), expect: anything };
            if (body !== undefined)
                void Promise.resolve(body(context)).catch(() => undefined);
        });
        const [before, after] = ["before", "after"].map((when) => (call) => {
            inner()[when].push(call);
        });
        return {
            ...{ bench, describe, suite: describe, test, it: test, expect: anything, vi: anything },
            ...{ beforeAll: before, afterAll: after, beforeEach: before, afterEach: after },
        };
    },
};
function fixture(registry, groups) {
    const one = (name, ...rest) => {
        registerIn(registry, groups, nameOf(name), rest);
        return { run: () => Promise.resolve(anything) };
    };
    return Object.assign(one, { compare: () => Promise.resolve(anything), from: () => anything });
}
function registerIn(registry, groups, name, rest) {
    const call = rest.find(isCallback);
    if (call === undefined)
        return;
    const options = (rest.find((each) => typeof each === "object" && each !== null) ?? {});
    const { setup, teardown, beforeAll, afterAll, beforeEach, afterEach } = options;
    const task = { name };
    registry.add({
        path: [...(groups.at(-1)?.path ?? []), name],
        call: () => call.call(task),
        before: async () => {
            for (const each of groups.flatMap((group) => group.before))
                await each();
            await setup?.(task, "run");
            await beforeAll?.call(task, "run");
        },
        after: async () => {
            await afterAll?.call(task, "run");
            await teardown?.(task, "run");
            for (const each of groups.flatMap((group) => group.after))
                await each();
        },
        ...(beforeEach === undefined ? {} : { beforeEach: () => beforeEach.call(task, "run") }),
        ...(afterEach === undefined ? {} : { afterEach: () => afterEach.call(task, "run") }),
        source: call.toString(),
    });
}
function variants(plain) {
    const nothing = () => undefined;
    const each = (rows) => (name, body) => {
        for (const [index, row] of rows.entries()) {
            const given = Array.isArray(row) ? row : [row];
            plain(`${name} #${index + 1}`, (...context) => body(...given, ...context));
        }
    };
    return Object.assign((name, ...rest) => {
        plain(name, ...rest);
    }, {
        ...{ only: plain, concurrent: plain, sequential: plain, shuffle: plain },
        ...{ skip: nothing, todo: nothing, each, for: each },
        skipIf: (skip) => (Boolean(skip) ? nothing : plain),
        runIf: (run) => (Boolean(run) ? plain : nothing),
    });
}
function isCallback(given) {
    return typeof given === "function";
}
function nameOf(given) {
    return typeof given === "function" ? given.name : String(given);
}

;// CONCATENATED MODULE: ./build/sampler/frameworks/index.js




const frameworks = [tinybench, vitest, mitata, benchmarkJs];

;// CONCATENATED MODULE: ./build/sampler/intercept.js



const scheme = "lamplighter-benchmarks:";
const shelf = Symbol.for("lamplighter.benchmarks");
function intercept(sides) {
    const { registerHooks } = external_node_module_;
    if (registerHooks === undefined) {
        return `benchmark libraries can be listened to from Node 22.15 on; this is ${process.version}`;
    }
    const shelves = sides.map(({ root, registry }) => ({
        root: (0,external_node_url_.pathToFileURL)(`${root}/`).href,
        modules: new Map(frameworks.flatMap((framework) => {
            const module = framework.create(registry);
            return framework.specifiers.map((name) => [name, module]);
        })),
    }));
    Object.assign(globalThis, { [shelf]: shelves });
    registerHooks({
        resolve: (specifier, context, next) => {
            const side = shelves.findIndex(({ root }) => context.parentURL?.startsWith(root) ?? false);
            if (side < 0 || shelves[side]?.modules.has(specifier) !== true)
                return next(specifier, context);
            const kind = context.conditions.includes("require") ? "require" : "import";
            return { url: `${scheme}${side}/${kind}/${specifier}`, shortCircuit: true };
        },
        load: (url, context, next) => {
            if (!url.startsWith(scheme))
                return next(url, context);
            const [side = "0", kind = "", name = ""] = url.slice(scheme.length).split("/");
            const exports = shelves[Number(side)]?.modules.get(name) ?? {};
            const held = `globalThis[Symbol.for("lamplighter.benchmarks")][${side}].modules.get("${name}")`;
            return kind === "require"
                ? {
                    format: "commonjs",
                    source: `module.exports = ${commonJs(held, exports)};`,
                    shortCircuit: true,
                }
                : { format: "module", source: esModule(held, exports), shortCircuit: true };
        },
    });
    return undefined;
}
function commonJs(held, exports) {
    return "Benchmark" in exports ? `${held}.default` : held;
}
function esModule(held, exports) {
    const names = Object.keys(exports).filter((name) => name !== "default");
    return [
        `const held = ${held};`,
        `export default held.default ?? held;`,
        ...names.map((name) => `export const ${name} = held[${JSON.stringify(name)}];`),
    ].join("\n");
}
function setGlobals(index) {
    const shelves = globalThis[shelf];
    for (const { specifiers, globals = [] } of frameworks) {
        const module = shelves?.[index]?.modules.get(specifiers[0]);
        for (const name of globals)
            Object.assign(globalThis, { [name]: module?.[name] });
    }
}
function callerBelow(root) {
    const prefix = (0,external_node_url_.pathToFileURL)(`${root}/`).href;
    for (const line of (new Error("where").stack ?? "").split("\n")) {
        const [, place] = /\(?((?:file:\/\/)?\/[^()]*?)(?::\d+){1,2}\)?$/.exec(line) ?? [];
        if (place === undefined)
            continue;
        const url = place.startsWith("file:") ? place : (0,external_node_url_.pathToFileURL)(place).href;
        if (url.startsWith(prefix) && !url.includes("/node_modules/"))
            return (0,external_node_url_.fileURLToPath)(url);
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/sampler/frameworks/plain.js
function plainFunctions(exports) {
    const { setup, teardown } = exports;
    const around = {
        ...(typeof setup === "function" ? { before: setup } : {}),
        ...(typeof teardown === "function" ? { after: teardown } : {}),
    };
    const reserved = new Set(["setup", "teardown", "module.exports", "__esModule"]);
    const named = Object.entries(exports).filter(([name]) => !reserved.has(name));
    const all = named.flatMap(([name, value]) => functionsIn(name, value));
    const seen = new Set();
    return all.flatMap(([path, call]) => {
        if (seen.has(call) || isClass(call))
            return [];
        seen.add(call);
        return [{ path, call: () => call(), source: call.toString(), ...around }];
    });
}
function functionsIn(name, value) {
    if (typeof value === "function") {
        const own = value.name;
        return [[[name === "default" && own !== "" && own !== "default" ? own : name], value]];
    }
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value)
        .filter((entry) => typeof entry[1] === "function")
        .filter(([key]) => key !== "setup" && key !== "teardown")
        .map(([key, call]) => [name === "default" ? [key] : [name, key], call]);
}
function isClass(value) {
    return /^class[\s{]/.test(value.toString());
}

;// CONCATENATED MODULE: ./build/sampler/quiet.js
class Exit extends Error {
}
async function withoutExit(work) {
    const exit = process.exit.bind(process);
    process.exit = () => {
        throw new Exit("the file ended its process");
    };
    try {
        return await work();
    }
    finally {
        process.exit = exit;
    }
}

;// CONCATENATED MODULE: ./build/sampler/load.js








const secondsForLateOnes = 2;
const load = (0,external_node_vm_.runInThisContext)("(url) => import(url)", {
    importModuleDynamically: external_node_vm_.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
function createSide(root) {
    const registered = [];
    let ran = false;
    return {
        root,
        registered,
        hasRun: () => ran,
        registry: {
            add: (benchmark) => registered.push({ ...benchmark, origin: callerBelow(root) }),
            ran: () => {
                ran = true;
            },
        },
    };
}
async function loadFile(side, index, file) {
    const path = (0,external_node_path_.resolve)(side.root, file);
    const before = side.registered.length;
    const fresh = () => side.registered.slice(before);
    setGlobals(index);
    let exports = {};
    try {
        exports = await withoutExit(() => load((0,external_node_url_.pathToFileURL)(path).href));
    }
    catch (error) {
        if (fresh().length === 0 || !side.hasRun())
            throw error;
    }
    await Promise.resolve();
    const plain = fresh().length === 0 ? plainFunctions(exports) : [];
    if (fresh().length === 0 && plain.length === 0)
        await lateOnes(fresh);
    const all = plain.length === 0 ? fresh() : plain.map((benchmark) => ({ ...benchmark, origin: path }));
    return identified(side.root, file, all);
}
async function lateOnes(fresh) {
    for (let waited = 0; waited < secondsForLateOnes && fresh().length === 0; waited += 0.02) {
        await (0,promises_.setTimeout)(20);
    }
    await (0,promises_.setTimeout)(20);
}
function identified(root, file, all) {
    const times = new Map();
    return all.map((benchmark) => {
        const path = benchmark.origin === undefined ? file : (0,external_node_path_.relative)(root, benchmark.origin);
        const origin = path.split(external_node_path_.sep).join("/");
        const plain = [origin, ...benchmark.path].join(" > ");
        const seen = (times.get(plain) ?? 0) + 1;
        times.set(plain, seen);
        const id = seen === 1 ? plain : `${plain} #${seen}`;
        return { ...benchmark, id, origin, fingerprint: fingerprint(benchmark) };
    });
}
function fingerprint({ source }) {
    return (0,external_node_crypto_.createHash)("sha256").update(source).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/sampler/node-meter.js

function nodeMeter() {
    const schedule = openSchedule();
    return {
        now: () => Number(process.hrtime.bigint()),
        cpu: cpuClock(schedule),
        waited: () => schedule?.().waited,
        collect: collector(),
        heap: () => process.memoryUsage().heapUsed,
    };
}
function cpuClock(schedule) {
    const { threadCpuUsage } = process;
    if (threadCpuUsage !== undefined) {
        return () => {
            process.cpuUsage();
            const { user, system } = process.threadCpuUsage();
            return (user + system) * 1e3;
        };
    }
    if (schedule !== undefined) {
        return () => {
            process.cpuUsage();
            return schedule().ran;
        };
    }
    return () => {
        const { user, system } = process.cpuUsage();
        return (user + system) * 1e3;
    };
}
function openSchedule() {
    try {
        const file = (0,external_node_fs_.openSync)("/proc/self/schedstat", "r");
        const buffer = Buffer.alloc(96);
        const read = () => {
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0);
            const [ran = NaN, waited = NaN] = buffer.toString("latin1", 0, length).split(" ").map(Number);
            return { ran, waited };
        };
        return Number.isFinite(read().waited) ? read : undefined;
    }
    catch {
        return undefined;
    }
}
function collector() {
    const { gc } = globalThis;
    if (gc === undefined)
        return () => undefined;
    return () => {
        gc({ type: "minor" });
    };
}

;// CONCATENATED MODULE: ./build/sampler/subject.js

async function subjectOf(benchmark, name) {
    await benchmark.beforeBatch?.();
    await benchmark.beforeEach?.();
    const first = benchmark.call();
    const waits = isPromise(first);
    if (waits)
        await first;
    await benchmark.afterEach?.();
    await benchmark.afterBatch?.();
    const sink = { value: undefined, spent: 0 };
    const around = {
        waits,
        ...(benchmark.beforeBatch === undefined ? {} : { before: whole(benchmark.beforeBatch) }),
        ...(benchmark.afterBatch === undefined ? {} : { after: whole(benchmark.afterBatch) }),
    };
    if (benchmark.beforeEach === undefined && benchmark.afterEach === undefined) {
        return { ...around, loop: subject_compiled(name, waits)(benchmark.call, sink) };
    }
    return { ...around, loop: hookedLoop(benchmark, sink), spent: () => sink.spent };
}
function whole(hook) {
    return () => {
        const running = hook();
        return isPromise(running) ? Promise.resolve(running) : undefined;
    };
}
function isPromise(value) {
    return typeof value?.then === "function";
}
function subject_compiled(name, waits) {
    const [kind, wait] = waits ? ["async function", "await "] : ["function", ""];
    return (0,external_node_vm_.runInThisContext)(`(call, sink) => ${kind} loop(calls) {
      for (let index = 0; index < calls; index++) sink.value = ${wait}call();
    }`, { filename: `lamplighter-loop-${name}.js` });
}
function hookedLoop({ call, beforeEach, afterEach }, sink) {
    const now = () => process.hrtime.bigint();
    return async (calls) => {
        let spent = 0n;
        for (let index = 0; index < calls; index++) {
            await beforeEach?.();
            const start = now();
            const value = call();
            sink.value = isPromise(value) ? await value : value;
            spent += now() - start;
            await afterEach?.();
        }
        sink.spent = Number(spent);
    };
}

;// CONCATENATED MODULE: ./build/sampler/program.js





async function run() {
    const request = await new Promise((resolve) => {
        process.once("message", resolve);
    });
    const answer = await answerTo(request);
    await new Promise((sent) => process.send?.({ answer }, sent));
    process.exit(0);
}
function answerTo(request) {
    if (request.kind === "list")
        return list(request);
    return request.kind === "pair" ? pair(request) : count(request);
}
async function count({ root, file, benchmark, calls, }) {
    const side = createSide(root);
    intercept([side]);
    try {
        const wanted = (await loadFile(side, 0, file)).find(({ id }) => id === benchmark);
        if (wanted === undefined)
            return { trouble: "it was not registered again" };
        await wanted.before?.();
        const subject = await subjectOf(wanted, "count");
        await subject.before?.();
        await subject.loop(calls);
        await subject.after?.();
        return {};
    }
    catch (error) {
        return { trouble: explain(error) };
    }
}
async function list({ root, file, }) {
    const side = createSide(root);
    const withoutHooks = intercept([side]);
    try {
        const found = await loadFile(side, 0, file);
        if (found.length === 0)
            return { trouble: withoutHooks ?? "it registers no benchmark" };
        return found.map(({ id, origin, fingerprint }) => ({ id, origin, fingerprint }));
    }
    catch (error) {
        return { trouble: explain(error) };
    }
}
async function pair(request) {
    const { files, first, benchmark } = request;
    const names = [first, first === "base" ? "head" : "base"];
    const sides = names.map((name) => createSide(files[name].root));
    intercept(sides);
    const found = {};
    const subjects = {};
    for (const [index, side] of names.entries()) {
        tell({ side });
        try {
            const own = sides[index];
            const all = await loadFile(own, index, files[side].file);
            const wanted = all.find(({ id }) => id === benchmark);
            if (wanted === undefined)
                return { trouble: "it was not registered again", side };
            await wanted.before?.();
            found[side] = wanted;
            subjects[side] = await subjectOf(wanted, side);
        }
        catch (error) {
            return { trouble: explain(error), side };
        }
    }
    return measured(request, subjects, found);
}
async function measured(request, subjects, found) {
    let now;
    try {
        const sample = await measurePair(guarded(subjects, (side) => (now = side)), request, nodeMeter(), (side) => {
            tell({ side });
        });
        for (const side of ["base", "head"])
            await found[side].after?.();
        return sample;
    }
    catch (error) {
        return { trouble: explain(error), ...(now === undefined ? {} : { side: now }) };
    }
}
function guarded(subjects, enter) {
    const watched = (side) => ({
        ...subjects[side],
        before: () => {
            enter(side);
            return subjects[side].before?.();
        },
    });
    return { base: watched("base"), head: watched("head") };
}
function tell(sign) {
    process.send?.(sign);
}
function explain(error) {
    if (!(error instanceof Error))
        return `it threw ${String(error)}`;
    return error.message.split("\n").slice(0, 3).join(" ").slice(0, 300) || error.name;
}


/***/ })

};
