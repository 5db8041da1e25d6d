export const id = 6870;
export const ids = [6870];
export const modules = {

/***/ 26228:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "71cc38b8b41f5a142514.js?../../main.ts";

/***/ }),

/***/ 76870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeLaboratory: () => (/* binding */ nodeLaboratory)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/adapters/process-group.js
var process_group = __webpack_require__(42702);
;// CONCATENATED MODULE: ./build/adapters/box/places.js


const ofHome = [
    ".aws", ".azure", ".config", ".docker", ".gem", ".git-credentials", ".gnupg", ".kube", ".m2",
    ".netrc", ".npmrc", ".pypirc", ".ssh", ".terraform.d", ".vault-token", ".yarnrc.yml",
];
const ofRunner = /^(?:_runner_file_commands|_github_home|_github_workflow|git-credentials-.*)$/;
function privatePlaces(environment, folder) {
    const { HOME: home, RUNNER_TEMP: runner } = environment;
    const known = [
        ...(home === undefined ? [] : ofHome.map((name) => (0,external_node_path_.join)(home, name))),
        ...(runner === undefined
            ? []
            : namesIn(runner)
                .filter((name) => ofRunner.test(name))
                .map((name) => (0,external_node_path_.join)(runner, name))),
        (0,external_node_path_.join)(folder, ".git", "config"),
        ...openSockets(),
    ].filter((place) => (0,external_node_fs_.existsSync)(place));
    const isFolder = (place) => (0,external_node_fs_.statSync)(place).isDirectory();
    return {
        folders: known.filter(isFolder),
        files: known.filter((place) => !isFolder(place)),
    };
}
function namesIn(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : [];
}
function openSockets() {
    const lines = (0,external_node_fs_.existsSync)("/proc/net/unix") ? (0,external_node_fs_.readFileSync)("/proc/net/unix", "utf8") : "";
    const paths = lines
        .split("\n")
        .map((line) => /^(?:\S+\s+){7}(\/.*)$/.exec(line.trim())?.[1] ?? "");
    return [...new Set(paths)].filter((path) => path !== "" && !path.startsWith("/run/"));
}

;// CONCATENATED MODULE: ./build/adapters/box/rung.js
const longestFile = 65_536;
function limited({ bytes, cpuSeconds, processes }) {
    const amounts = { data: bytes, cpu: cpuSeconds, nproc: processes, core: 0, fsize: longestFile };
    return ["prlimit", ...Object.entries(amounts).map(([name, most]) => `--${name}=${most}`), "--"];
}

;// CONCATENATED MODULE: ./build/adapters/box/rungs/bubblewrap.js

const bubblewrap = {
    name: "bubblewrap",
    enter: ({ hidden, limits }) => [
        ...["bwrap", "--unshare-all", "--die-with-parent", "--as-pid-1", "--cap-drop", "ALL"],
        ...[
            "--ro-bind",
            "/",
            "/",
            "--dev",
            "/dev",
            "--proc",
            "/proc",
            "--tmpfs",
            "/run",
            "--tmpfs",
            "/sys",
        ],
        ...hidden.folders.flatMap((place) => ["--tmpfs", place]),
        ...hidden.files.flatMap((place) => ["--ro-bind", "/dev/null", place]),
        ...["/dev", "/proc", "/run", "/sys", ...hidden.folders, "/"].flatMap((place) => [
            "--remount-ro",
            place,
        ]),
        ...["--", ...limited(limits)],
    ],
    master: [],
};

;// CONCATENATED MODULE: ./build/adapters/box/namespaces.js

const script = `
set -eu
cover() { mount -t tmpfs -o ro,size=16k,mode=755 tmpfs "$1"; }
mount -t proc proc /proc
cover /run
cover /sys
while [ "$1" != -- ]; do cover "$1"; shift; done
shift
while [ "$1" != -- ]; do mount --bind /dev/null "$1"; shift; done
shift
while read -r _ at _ options _; do
  case ",$options," in *,ro,*) continue ;; esac
  case "$at" in
    /run/* | /sys/* | /proc/* | /dev/pts) continue ;;
    *'\\'*) at=$(printf '%b' "$at") ;;
  esac
  kept=
  for option in nosuid nodev noexec noatime nodiratime relatime; do
    case ",$options," in *",$option,"*) kept="$kept,$option" ;; esac
  done
  mount -o "remount,bind,ro$kept" "$at" || :
done < /proc/self/mounts 2> /dev/null
exec "$@"
`;
const newNamespaces = [
    "--mount",
    "--net",
    "--ipc",
    "--uts",
    "--pid",
    "--fork",
    "--kill-child",
];
function insideNamespaces(room, user) {
    const identity = user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
    return [
        ...["sh", "-c", script, "box", ...room.hidden.folders, "--", ...room.hidden.files, "--"],
        ...["setpriv", ...identity, "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--"],
        ...limited(room.limits),
    ];
}

;// CONCATENATED MODULE: ./build/adapters/box/rungs/root.js

const root = {
    name: "unshare as root",
    enter: (room, user) => ["unshare", ...newNamespaces, "--", ...insideNamespaces(room, user)],
    master: [],
};

;// CONCATENATED MODULE: ./build/adapters/box/rungs/sudo.js

const sudo = {
    name: "unshare through sudo",
    enter: (room, user) => [
        ...["sudo", "-n", "--", "unshare", ...newNamespaces, "--"],
        ...insideNamespaces(room, user),
    ],
    master: ["sudo", "-n", "--"],
};

;// CONCATENATED MODULE: ./build/adapters/box/rungs/user-namespace.js

const userNamespace = {
    name: "unshare in a namespace of users",
    enter: (room) => [
        ...["unshare", "--user", "--map-root-user", ...newNamespaces, "--"],
        ...insideNamespaces(room),
    ],
    master: [],
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/adapters/box/self-test.js





const secondsForTrial = 10;
async function whatGetsOut(enter) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-canary-"));
    const [file, socket] = [(0,external_node_path_.join)(folder, "file"), (0,external_node_path_.join)(folder, "socket")];
    (0,external_node_fs_.writeFileSync)(file, "untouched");
    const [listener, local] = await Promise.all([listening(0), listening(socket)]);
    const address = listener.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    try {
        const places = [String(port), socket, file];
        return await answer([...enter(), process.execPath, "-e", probe, "--", ...places]);
    }
    finally {
        listener.close();
        local.close();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function listening(place) {
    const server = (0,external_node_net_.createServer)((connection) => connection.destroy());
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        const done = () => {
            resolve(server);
        };
        if (typeof place === "number")
            server.listen(place, "127.0.0.1", done);
        else
            server.listen(place, done);
    });
}
function answer([program = "", ...rest]) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, rest, { timeout: secondsForTrial * 1000, env: boxEnvironment }, (error, out) => {
            const line = out.trim();
            resolve(error === null && line.startsWith("[") ? JSON.parse(line) : undefined);
        });
    });
}
const boxEnvironment = {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
};
const probe = `
const { accessSync, constants, readdirSync, readFileSync } = require("node:fs");
const { connect } = require("node:net");
const [port, socket, file] = process.argv.slice(1);
const reached = [];
const reaches = (to) =>
  new Promise((resolve) => {
    const connection = connect(to);
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
const attempt = (what, act) => {
  try {
    if (act() !== false) reached.push(what);
  } catch {}
};
(async () => {
  if (await reaches({ port: Number(port), host: "127.0.0.1" })) reached.push("the network");
  if (await reaches({ path: socket })) reached.push("a socket of another program");
  for (const place of [file, process.cwd(), "/tmp", "/dev/shm"]) {
    attempt(place + ", to write", () => accessSync(place, constants.W_OK));
  }
  for (const name of readdirSync("/proc")) {
    if (!/^\\d+$/.test(name) || name === String(process.pid)) continue;
    attempt("another process", () => readFileSync("/proc/" + name + "/environ", "latin1") !== "");
  }
  process.stdout.write(JSON.stringify(reached));
})();
`;

;// CONCATENATED MODULE: ./build/adapters/box/index.js










const ownThreads = 128;
const besideHeap = 1024 ** 3;
function rungsFor({ uid }) {
    return uid === 0 ? [root, bubblewrap] : [sudo, userNamespace, bubblewrap];
}
const known = new Map();
function findBox(user = ownUser(), rungs = user === undefined ? [] : rungsFor(user)) {
    const key = rungs.map(({ name }) => name).join();
    const found = known.get(key) ?? firstThatHolds(user, rungs);
    known.set(key, found);
    return found;
}
async function firstThatHolds(user, rungs) {
    if (user === undefined || process.platform !== "linux")
        return undefined;
    for (const rung of rungs) {
        const box = boxOn(rung, user);
        const trial = { heapMegabytes: 128, cpuSeconds: 10 };
        const reached = await whatGetsOut(() => box.enter(trial));
        if (reached?.length === 0)
            return box;
    }
    return undefined;
}
function boxOn(rung, user) {
    return {
        name: rung.name,
        enter: (limits, variables = {}) => [
            ...rung.enter(roomFor(limits), user),
            ...["env", "-i", ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)],
        ],
        end: (group) => {
            const [program, ...rest] = rung.master;
            if (program === undefined)
                (0,process_group/* signalGroup */.i8)(group, "SIGKILL");
            else
                (0,external_node_child_process_.spawnSync)(program, [...rest, "kill", "-KILL", "--", `-${group}`], { stdio: "ignore" });
        },
    };
}
function roomFor({ heapMegabytes, cpuSeconds }) {
    const limits = {
        bytes: heapMegabytes * 1024 ** 2 + besideHeap,
        cpuSeconds: Math.ceil(cpuSeconds),
        processes: runningNow() + ownThreads,
    };
    return { hidden: privatePlaces(process.env, process.cwd()), limits };
}
function runningNow() {
    const [, threads] = /\d+\/(\d+)/.exec((0,external_node_fs_.readFileSync)("/proc/loadavg", "utf8")) ?? [];
    return Number(threads ?? 0);
}
function ownUser() {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

;// CONCATENATED MODULE: ./build/adapters/experiment/boxed.js


const noBox = "Neither unshare nor bubblewrap can make a box here";
async function describeBox() {
    const box = await findBox();
    return box === undefined
        ? { by: undefined, why: `${noBox}, so that only Node's permissions held it.` }
        : { by: box.name, why: `Boxed by ${box.name}.` };
}
async function boxOrRefusal() {
    const box = await findBox();
    if (box !== undefined || process.env["GITHUB_ACTIONS"] !== "true")
        return box;
    throw new model/* Failure */.HR({
        code: "box-missing",
        what: "Code under test cannot be boxed",
        where: `${process.platform}, Node ${process.versions.node}`,
        why: `${noBox}.`,
        fix: "Run the job on a GitHub-hosted Linux runner, or install bubblewrap or util-linux on yours.",
    });
}

// EXTERNAL MODULE: ./build/adapters/process-family.js
var process_family = __webpack_require__(62353);
;// CONCATENATED MODULE: ./build/adapters/experiment/pulse.js

function pulseOf(pid) {
    const pulses = (0,process_family/* familyOf */.A)(pid).map((each) => {
        const [state, ...rest] = (0,process_family/* ofProcess */.l)(each, "stat").split(") ").at(-1)?.split(" ") ?? [];
        const hundredths = Number(rest[10]) + Number(rest[11]);
        return { cpuSeconds: Number.isNaN(hundredths) ? 0 : hundredths / 100, isBusy: state === "R" };
    });
    return {
        cpuSeconds: pulses.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
        isBusy: pulses.some(({ isBusy }) => isBusy),
    };
}

// EXTERNAL MODULE: ./build/adapters/experiment/realm.js + 3 modules
var realm = __webpack_require__(98239);
;// CONCATENATED MODULE: ./build/adapters/experiment/laboratory.js










const keptOutput = 4096;
const pollMilliseconds = 500;
const patienceAtStart = 6;
const leastShare = 1 / 6;
const channel = { NODE_CHANNEL_FD: "0", NODE_CHANNEL_SERIALIZATION_MODE: "json" };
const cpuSecondsPerSecond = 4;
const nodeLaboratory = {
    box: describeBox,
    run: async (job, limits, hear) => {
        refuseOldNode();
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-lab-"));
        const journal = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, "journal"), "w+");
        const box = await boxOrRefusal();
        const { heapMegabytes } = limits;
        const cpuSeconds = cpuSecondsPerSecond * limits.seconds;
        const [program = "", ...rest] = [
            ...(box?.enter({ heapMegabytes, cpuSeconds }, channel) ?? []),
            process.execPath,
            ...command(heapMegabytes),
        ];
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd: folder,
            env: box === undefined ? {} : boxEnvironment,
            stdio: ["ipc", journal, "pipe"],
            detached: true,
        });
        const end = () => {
            if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
                return;
            if (box === undefined)
                (0,process_group/* signalGroup */.i8)(child.pid, "SIGKILL");
            else
                box.end(child.pid);
        };
        const release = (0,process_group/* endWithUs */.AO)(end);
        try {
            return await watch({ child, end }, job, limits, hear, (0,external_node_path_.join)(folder, "journal"));
        }
        finally {
            end();
            release();
            (0,external_node_fs_.closeSync)(journal);
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    },
};
function watch({ child, end }, job, limits, hear, journalPath) {
    return new Promise((resolve, reject) => {
        let output = "";
        let kind = "crashed";
        let last = "";
        let [silent, waited] = [0, 0];
        let pulse = pulseOf(child.pid);
        const poll = setInterval(() => {
            const now = (0,external_node_fs_.readFileSync)(journalPath, "latin1");
            const before = pulse;
            pulse = pulseOf(child.pid);
            const passed = pollMilliseconds / 1000;
            waited += passed;
            const worked = Math.max(pulse.cpuSeconds - before.cpuSeconds, passed * leastShare);
            silent = now === last ? silent + (pulse.isBusy ? worked : passed) : 0;
            last = now;
            const patience = limits.silentSeconds * (now === "" ? patienceAtStart : 1);
            if (silent > patience)
                kind = "silent";
            else if (waited > limits.seconds)
                kind = "late";
            else
                return;
            end();
        }, pollMilliseconds);
        child.stderr?.on("data", (chunk) => {
            output = (output + chunk.toString("utf8")).slice(-keptOutput);
        });
        child.on("message", (message) => {
            if (message === "finished") {
                kind = "finished";
                end();
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
