export const id = 7454;
export const ids = [7454];
export const modules = {

/***/ 26228:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "71cc38b8b41f5a142514.js?../../main.ts";

/***/ }),

/***/ 67454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/adapters/experiment/laboratory.js + 1 modules
var laboratory = __webpack_require__(96624);
// EXTERNAL MODULE: ./build/adapters/experiment/realm.js + 3 modules
var experiment_realm = __webpack_require__(98239);
;// CONCATENATED MODULE: ./build/adapters/experiment/index.js



;// CONCATENATED MODULE: ./build/actions/experiment.js

const journal = 4;
async function run() {
    const send = process.send?.bind(process);
    if (send === undefined)
        throw new Error("An experiment is started by the laboratory only.");
    const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(714), __webpack_require__.e(5942), __webpack_require__.e(4006)]).then(__webpack_require__.bind(__webpack_require__, 44006));
    const job = await new Promise((resolve) => process.once("message", resolve));
    const realm = (0,experiment_realm/* takeOver */.w)(journal);
    await runJob(realm, JSON.parse(job), (message) => {
        send(JSON.stringify(message));
    });
    send("finished");
    return 0;
}


/***/ }),

/***/ 96624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeLaboratory)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/index.js + 8 modules
var model = __webpack_require__(95025);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/experiment/box.js



const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const secondsForTrial = 5;
const ways = [
    ["unshare", "--net", "--"],
    ["unshare", "--user", "--map-current-user", "--net", "--"],
    ["bwrap", "--unshare-net", "--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "--proc", "/proc", "--"],
];
const isAlone = "process.exit(Object.keys(require('node:os').networkInterfaces()).length)";
let known;
function boxedStart() {
    return (known ??= find());
}
async function find() {
    if (Object.keys((0,external_node_os_.networkInterfaces)()).length === 0) {
        return { before: [], network: "none", why: "This machine has no network." };
    }
    for (const before of ways) {
        const [program = "", ...rest] = before;
        try {
            await execute(program, [...rest, process.execPath, "-e", isAlone], {
                timeout: secondsForTrial * 1000,
            });
            return { before, network: "none", why: `Kept away by ${program}.` };
        }
        catch {
        }
    }
    return {
        before: [],
        network: "refused by Node",
        why: "Neither unshare nor bwrap can make a network namespace here, so that only Node's own modules refuse the network.",
    };
}

// EXTERNAL MODULE: ./build/adapters/experiment/realm.js + 3 modules
var realm = __webpack_require__(98239);
;// CONCATENATED MODULE: ./build/adapters/experiment/laboratory.js







const keptOutput = 4096;
const pollMilliseconds = 500;
const patienceAtStart = 6;
const nodeLaboratory = {
    box: boxedStart,
    run: async (job, limits, hear) => {
        refuseOldNode();
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-lab-"));
        const journal = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, "journal"), "w+");
        const [program, ...rest] = [
            ...(await boxedStart()).before,
            process.execPath,
            ...command(limits.heapMegabytes),
        ];
        const child = (0,external_node_child_process_.spawn)(program ?? process.execPath, rest, {
            cwd: folder,
            env: {},
            stdio: ["ignore", "ignore", "pipe", "ipc", journal],
        });
        try {
            return await watch(child, job, limits, hear, (0,external_node_path_.join)(folder, "journal"));
        }
        finally {
            child.kill("SIGKILL");
            (0,external_node_fs_.closeSync)(journal);
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    },
};
function watch(child, job, limits, hear, journalPath) {
    return new Promise((resolve, reject) => {
        let output = "";
        let kind = "crashed";
        let last = "";
        let silent = 0;
        const started = Date.now();
        const journal = () => (0,external_node_fs_.readFileSync)(journalPath, "latin1");
        const poll = setInterval(() => {
            const now = journal();
            silent = now === last ? silent + pollMilliseconds / 1000 : 0;
            last = now;
            const patience = limits.silentSeconds * (now === "" ? patienceAtStart : 1);
            if (silent > patience)
                kind = "silent";
            else if (Date.now() - started > limits.seconds * 1000)
                kind = "late";
            else
                return;
            child.kill("SIGKILL");
        }, pollMilliseconds);
        child.stderr?.on("data", (chunk) => {
            output = (output + chunk.toString("utf8")).slice(-keptOutput);
        });
        child.on("message", (message) => {
            if (message === "finished") {
                kind = "finished";
                child.kill("SIGKILL");
            }
            else if (typeof message === "string")
                hear(message);
        });
        child.on("error", (error) => {
            clearInterval(poll);
            reject(error);
        });
        child.on("close", () => {
            clearInterval(poll);
            resolve({ kind, ...readJournal((0,external_node_fs_.readFileSync)(journalPath)), output });
        });
        child.send(job);
    });
}
function readJournal(bytes) {
    const line = bytes.subarray(0, realm/* journalBytes */.l).toString("utf8").trim();
    const mark = bytes.subarray(realm/* journalBytes */.l).toString("utf8").trim();
    return {
        journal: line.replace(/^\d+\n/, ""),
        mutant: mark === "" || mark === "-1" ? undefined : Number(mark),
    };
}
function command(heapMegabytes) {
    const flags = [
        "--permission",
        "--allow-fs-read=*",
        `--max-old-space-size=${heapMegabytes}`,
        "--stack-size=900",
    ];
    if (import.meta.url.endsWith(".ts")) {
        const main = new URL(/* asset import */ __webpack_require__(26228), __webpack_require__.b).href;
        return [
            ...flags,
            "--input-type=module",
            "-e",
            `import { start } from "${main}"; await start("experiment");`,
        ];
    }
    return [...flags, (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ".")), "experiment.js")];
}
function refuseOldNode() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major > 22 || (major === 22 && minor >= 13))
        return;
    throw new model/* Failure */.HR({
        code: "node-too-old",
        what: "Experiments on code need a newer Node",
        where: `Node ${process.versions.node}`,
        why: "They run under Node's permission model, which came with 22.13.",
        fix: "Run the command with Node 22.13 or newer; the action brings Node 24 itself.",
    });
}


/***/ }),

/***/ 98239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ journalBytes),
  w: () => (/* binding */ takeOver)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/adapters/experiment/entropy.js

const start = Date.UTC(2020, 0, 1);
function seedEntropy() {
    let state = 1;
    let asked = 0;
    let elapsed = 0;
    let shift = 0;
    const random = () => {
        asked += 1;
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    const now = () => {
        asked += 1;
        elapsed += 1;
        return start + shift + elapsed;
    };
    Math.random = random;
    replaceDate(now);
    performance.now = () => now() - start;
    replaceCrypto(random);
    return {
        reset: (seed) => {
            state = seed;
            asked = 0;
            elapsed = 0;
            shift = (seed % 1000) * 86_400_123;
        },
        asked: () => asked,
    };
}
function replaceDate(now) {
    const Real = Date;
    const Seeded = new Proxy(Real, {
        construct: (target, args, asked) => Reflect.construct(target, args.length === 0 ? [now()] : args, asked),
        apply: () => new Real(now()).toString(),
        get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
    });
    Object.defineProperty(Real.prototype, "constructor", { value: Seeded, writable: true });
    globalThis.Date = Seeded;
}
function replaceCrypto(random) {
    const fill = (bytes) => {
        for (let index = 0; index < bytes.length; index += 1)
            bytes[index] = Math.floor(random() * 256);
        return bytes;
    };
    const hex = (count) => Buffer.from(fill(new Uint8Array(count))).toString("hex");
    const uuid = () => {
        const [a, b, c, d, e] = [hex(4), hex(2), hex(2), hex(2), hex(6)];
        return `${a}-${b}-4${c.slice(1)}-8${d.slice(1)}-${e}`;
    };
    const view = (array) => {
        fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
        return array;
    };
    const integer = (low, high) => high === undefined ? Math.floor(random() * low) : low + Math.floor(random() * (high - low));
    const seeded = { randomUUID: uuid, getRandomValues: view };
    replace(globalThis.crypto, seeded);
    const module = (0,external_node_module_.createRequire)(import.meta.url)("node:crypto");
    const more = {
        randomBytes: (size) => Buffer.from(fill(new Uint8Array(size))),
        randomInt: integer,
    };
    replace(module, { randomUUID: uuid, ...more, randomFillSync: view });
    replace(Object.getPrototypeOf(globalThis.crypto), seeded);
}
function replace(target, members) {
    for (const [key, value] of Object.entries(members)) {
        Object.defineProperty(target, key, {
            value: value,
            configurable: true,
            writable: true,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/experiment/refusals.js

const refusals_closed = new Set([
    "child_process", "cluster", "dgram", "dns", "dns/promises", "http", "http2", "https", "inspector",
    "net", "repl", "tls", "worker_threads", "fs/promises",
]);
const looking = new Set([
    "existsSync", "readFileSync", "statSync", "lstatSync", "readdirSync", "realpathSync", "accessSync",
]);
function refuse() {
    let times = 0;
    let what = "";
    const refusal = (name) => {
        times += 1;
        what = name;
        return Object.assign(new Error(`${name} is not available in an experiment.`), {
            code: "REFUSED",
        });
    };
    closeGlobals(refusal);
    closeSockets(refusal);
    const guard = (specifier, module) => {
        const name = specifier.replace(/^node:/, "");
        if (name !== "fs" && !refusals_closed.has(name))
            return module;
        return fenced(module, name, refusal, name === "fs" ? looking : new Set());
    };
    return {
        reset: () => {
            times = 0;
        },
        seen: () => ({ times, what }),
        guard,
    };
}
function fenced(module, name, refusal, open) {
    return new Proxy(module, {
        get: (target, key) => {
            const value = Reflect.get(target, key);
            if (typeof key === "symbol" || open.has(key))
                return value;
            if (typeof value === "object" && value !== null)
                return fenced(value, `${name}.${key}`, refusal, new Set());
            if (typeof value !== "function")
                return value;
            return new Proxy(value, {
                apply: () => {
                    throw refusal(`${name}.${key}`);
                },
                construct: () => {
                    throw refusal(`${name}.${key}`);
                },
            });
        },
    });
}
function closeGlobals(refusal) {
    const closedGlobals = {
        fetch: "fetch",
        WebSocket: "WebSocket",
        EventSource: "EventSource",
        BroadcastChannel: "BroadcastChannel",
    };
    for (const [key, name] of Object.entries(closedGlobals)) {
        const value = function closed() {
            throw refusal(name);
        };
        Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
    }
    const never = (name) => () => {
        throw refusal(name);
    };
    Object.assign(process, {
        exit: never("process.exit"),
        reallyExit: never("process.exit"),
        abort: never("process.abort"),
        kill: never("process.kill"),
        chdir: never("process.chdir"),
    });
}
function closeSockets(refusal) {
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    const shut = (module, path) => {
        let target = require(`node:${module}`);
        for (const key of path.slice(0, -1))
            target = target[key];
        const value = () => {
            throw refusal(`${module}.${path.join(".")}`);
        };
        Object.defineProperty(target, path.at(-1) ?? "", { value, configurable: true, writable: true });
    };
    shut("net", ["Socket", "prototype", "connect"]);
    shut("net", ["Server", "prototype", "listen"]);
    shut("dgram", ["Socket", "prototype", "bind"]);
    shut("dgram", ["Socket", "prototype", "send"]);
    for (const name of ["lookup", "resolve", "resolve4", "resolve6", "reverse"])
        shut("dns", [name]);
}

;// CONCATENATED MODULE: ./build/adapters/experiment/timers.js
const tick = -0.5;
class VirtualTimers {
    #waiting = [];
    #time = 0;
    #ids = 0;
    install() {
        const add = (run, delay, isRepeated) => this.#add(run, typeof delay === "number" && delay > 0 ? delay : 0, isRepeated);
        const remove = (handle) => {
            this.#remove(handle);
        };
        const later = (isRepeated) => (run, delay, ...args) => add(bound(run, args), delay, isRepeated);
        Object.assign(globalThis, {
            setTimeout: later(false),
            setInterval: later(true),
            setImmediate: (run, ...args) => add(bound(run, args), 0, false),
            clearTimeout: remove,
            clearInterval: remove,
            clearImmediate: remove,
        });
        process.nextTick = (run, ...args) => {
            this.#add(bound(run, args), tick, false);
        };
    }
    wake() {
        const next = this.#waiting.reduce((best, timer) => (best === undefined || timer.due < best.due ? timer : best), undefined);
        if (next === undefined)
            return false;
        this.#waiting = this.#waiting.filter((timer) => timer !== next);
        this.#time = Math.max(this.#time, next.due);
        if (next.every !== undefined)
            this.#waiting.push({ ...next, due: this.#time + next.every });
        next.run();
        return true;
    }
    clear() {
        this.#waiting = [];
        this.#time = 0;
    }
    #add(run, delay, isRepeated) {
        this.#ids += 1;
        const id = this.#ids;
        const every = isRepeated ? Math.max(1, delay) : undefined;
        this.#waiting.push({ id, due: this.#time + (every ?? delay), every, run });
        const handle = {
            id,
            ref: () => handle,
            unref: () => handle,
            hasRef: () => true,
            [Symbol.toPrimitive]: () => id,
        };
        return handle;
    }
    #remove(handle) {
        const id = typeof handle === "number" ? handle : handle?.id;
        this.#waiting = this.#waiting.filter((timer) => timer.id !== id);
    }
}
function bound(run, args) {
    return () => {
        run(...args);
    };
}

;// CONCATENATED MODULE: ./build/adapters/experiment/realm.js







const journalBytes = 4096;
const markBytes = 12;
function takeOver(journal) {
    const immediate = setImmediate;
    const cpuUsage = process.cpuUsage.bind(process);
    const start = cpuUsage();
    let unhandled = 0;
    silence();
    process.on("unhandledRejection", () => {
        unhandled += 1;
    });
    const timers = new VirtualTimers();
    timers.install();
    const refusals = refuse();
    const entropy = seedEntropy();
    const tidy = globalKeeper();
    return {
        compile: (body, parameters, name) => (0,external_node_vm_.compileFunction)(body, [...parameters], { filename: name }),
        require: (folder) => {
            const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, "_.js"));
            return (specifier) => refusals.guard(specifier, require(specifier));
        },
        turn: () => new Promise((resolve) => immediate(resolve)),
        wake: () => timers.wake(),
        reset: (seed) => {
            timers.clear();
            refusals.reset();
            unhandled = 0;
            entropy.reset(seed);
        },
        entropy: () => entropy.asked(),
        refused: () => refusals.seen(),
        unhandled: () => unhandled,
        tidy,
        cpuSeconds: () => {
            const { user, system } = cpuUsage(start);
            return (user + system) / 1e6;
        },
        ...journalIn(journal),
    };
}
function journalIn(file) {
    const line = Buffer.alloc(journalBytes, " ");
    const mark = Buffer.alloc(markBytes, " ");
    let beats = 0;
    let marked = -1;
    return {
        journal: (text) => {
            beats += 1;
            line.fill(" ");
            line.write(`${beats}\n${text}`);
            (0,external_node_fs_.writeSync)(file, line, 0, journalBytes, 0);
        },
        mark: (mutant) => {
            if (mutant === marked)
                return;
            marked = mutant;
            mark.fill(" ");
            mark.write(String(mutant));
            (0,external_node_fs_.writeSync)(file, mark, 0, markBytes, journalBytes);
        },
    };
}
function silence() {
    const quiet = () => true;
    for (const key of Object.keys(console)) {
        if (typeof Reflect.get(console, key) === "function")
            Reflect.set(console, key, quiet);
    }
    process.stdout.write = quiet;
    process.on("uncaughtException", quiet);
    process.on("warning", quiet);
}
function globalKeeper() {
    const prototypes = [
        Object,
        Array,
        String,
        Number,
        Boolean,
        Function,
        RegExp,
        Date,
        Error,
        Promise,
        Map,
        Set,
    ];
    const watched = [
        globalThis,
        Math,
        JSON,
        Object,
        ...prototypes.map(({ prototype }) => prototype),
    ];
    const known = watched.map((target) => new Set(Reflect.ownKeys(target)));
    return () => {
        let found = false;
        for (const [index, target] of watched.entries()) {
            const keys = Reflect.ownKeys(target);
            const before = known[index] ?? new Set();
            if (keys.length === before.size)
                continue;
            found = true;
            for (const key of keys)
                if (!before.has(key))
                    Reflect.deleteProperty(target, key);
        }
        return found;
    };
}


/***/ })

};
