export const id = 250;
export const ids = [250];
export const modules = {

/***/ 26228:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "71cc38b8b41f5a142514.js?../../main.ts";

/***/ }),

/***/ 36250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ enginePorts)
});

// EXTERNAL MODULE: ./build/adapters/experiment/laboratory.js
var laboratory = __webpack_require__(13236);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(90193);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/adapters/git-cli.js




const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const maxBuffer = 256 * 1024 * 1024;
const statuses = {
    A: "added",
    D: "removed",
    R: "renamed",
};
function gitCli(folder) {
    const git = (...args) => run(folder, args);
    const blobAt = async (commit, path) => {
        const line = await git("ls-tree", "-z", "--full-tree", commit, "--", `:(literal)${path}`);
        const [, mode, type, id] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(line) ?? [];
        return type === "blob" && mode !== "120000" ? id : undefined;
    };
    return {
        commit: async (ref) => {
            try {
                const id = await git("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`);
                return id.trim();
            }
            catch (error) {
                throw noSuchCommit(ref, error);
            }
        },
        mergeBase: async (left, right) => {
            try {
                return (await git("merge-base", "--end-of-options", left, right)).trim();
            }
            catch (error) {
                if ((0,error_code/* errorCode */.C)(error) === 1)
                    return undefined;
                throw error;
            }
        },
        show: async (commit, path) => {
            const id = await blobAt(commit, path);
            return id === undefined ? undefined : git("cat-file", "blob", id);
        },
        list: async (commit) => {
            const names = await git("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
            return split(names).sort();
        },
        changed: async (base, head) => {
            const args = [
                "--no-ext-diff",
                "--no-textconv",
                "--find-renames",
                "-r",
                "-z",
                "--name-status",
            ];
            return readChanges(split(await git("diff-tree", ...args, base, head)));
        },
    };
}
function readChanges(parts) {
    const changes = [];
    for (let at = 0; at < parts.length; at += 2) {
        const letter = parts[at]?.[0] ?? "M";
        if (letter === "R" || letter === "C")
            at += 1;
        changes.push({ path: parts[at + 1] ?? "", status: statuses[letter] ?? "modified" });
    }
    return changes;
}
function split(output) {
    return output.split("\0").filter((part) => part !== "");
}
async function run(folder, args) {
    try {
        const { stdout } = await execute("git", ["--no-replace-objects", "--no-pager", ...args], {
            cwd: folder,
            maxBuffer,
            env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
        });
        return stdout;
    }
    catch (error) {
        throw translate(folder, error);
    }
}
function translate(folder, error) {
    const said = (0,error_code/* errorMessage */.g)(error);
    if ((0,error_code/* errorCode */.C)(error) === "ENOENT") {
        return new model/* Failure */.HR({
            code: "git-missing",
            what: "git cannot be started",
            where: folder,
            why: "The program, or this folder, is not there.",
            fix: "install git, or run in the folder of a repository.",
        }, error);
    }
    if (said.includes("not a git repository") || said.includes("dubious ownership")) {
        return new model/* Failure */.HR({
            code: "git-no-repository",
            what: "This folder is not a git repository that may be read",
            where: folder,
            why: said.includes("dubious") ? "Another user owns it." : "It has no `.git`.",
            fix: "check the repository out first (`actions/checkout` with `fetch-depth: 0`).",
        }, error);
    }
    return error;
}
function noSuchCommit(ref, error) {
    if (error instanceof model/* Failure */.HR)
        return error;
    return new model/* Failure */.HR({
        code: "git-ref-unknown",
        what: `There is no commit \`${ref}\``,
        where: "git",
        why: "The reference is misspelled, or the checkout is shallow and does not hold it.",
        fix: "check the name, and check out with `fetch-depth: 0`.",
    }, error);
}

;// CONCATENATED MODULE: ./build/adapters/lazy-load.js
const lazyLoad = {
    slice: async (slice) => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(174), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 74812))).autocannonLoad.slice(slice),
};

// EXTERNAL MODULE: ./build/adapters/node-clock.js
var node_clock = __webpack_require__(34574);
// EXTERNAL MODULE: ./build/adapters/plain-environment.js
var plain_environment = __webpack_require__(84461);
;// CONCATENATED MODULE: ./build/adapters/node-commands.js


const keptOutput = 64 * 1024 * 1024;
const keptErrors = 4_000;
const nodeCommands = { run: node_commands_run };
function node_commands_run({ line, folder, environment, seconds }) {
    return new Promise((resolve) => {
        const start = performance.now();
        const child = (0,external_node_child_process_.spawn)(line, {
            cwd: folder,
            env: { ...(0,plain_environment/* plainEnvironment */.U)(), ...environment },
            shell: true,
            stdio: ["ignore", "pipe", "pipe"],
            detached: process.platform !== "win32",
        });
        const output = [];
        let size = 0;
        let errors = "";
        let took = 0;
        let late = false;
        const kill = () => {
            killGroup(child.pid);
        };
        const timer = setTimeout(() => {
            late = true;
            kill();
        }, seconds * 1000);
        process.once("exit", kill);
        child.stdout.on("data", (chunk) => {
            size += chunk.length;
            if (size <= keptOutput)
                output.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            errors = (errors + chunk.toString("utf8")).slice(-keptErrors);
        });
        const finish = (trouble) => {
            clearTimeout(timer);
            process.off("exit", kill);
            resolve({ seconds: took, output: Buffer.concat(output).toString("utf8"), errors, trouble });
        };
        child.on("error", (error) => {
            finish(error.message);
        });
        child.on("exit", () => {
            took = (performance.now() - start) / 1000;
        });
        child.on("close", (code, signal) => {
            if (late)
                finish(`it did not come to an end in ${seconds} s`);
            else if (signal !== null)
                finish(`it was ended by ${signal}`);
            else
                finish(code === 0 ? undefined : `it exited with ${code ?? "no status"}`);
        });
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
    }
}

// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/adapters/node-http.js
var node_http = __webpack_require__(57854);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/adapters/node-machine.js


const governorFile = "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";
const nodeMachine = {
    facts: async () => ({
        processor: (0,external_node_os_.cpus)()[0]?.model.trim() ?? "unknown processor",
        processors: (0,external_node_os_.availableParallelism)(),
        load: (0,external_node_os_.loadavg)()[0] ?? 0,
        governor: await (0,promises_.readFile)(governorFile, "utf8").then((text) => text.trim(), () => undefined),
        node: process.version,
        system: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}`,
    }),
};

// EXTERNAL MODULE: ./build/adapters/node-program.js
var node_program = __webpack_require__(66296);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/adapters/own-entry.js



function ownEntry(name) {
    const here = ownFile();
    if (!here.endsWith(".ts"))
        return [(0,external_node_path_.join)((0,external_node_path_.dirname)(here), `${name}.js`)];
    const main = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(here)), "main.ts");
    const code = `import(${JSON.stringify(main)}).then(({ start }) => start("${name}"));`;
    return ["--eval", code];
}
function ownFile() {
    const [, line = ""] = (new Error("where").stack ?? "").split("\n");
    const [, place = ""] = /\(?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):\d+:\d+\)?$/.exec(line) ?? [];
    return (0,external_node_fs_.realpathSync)(place.startsWith("file:") ? (0,external_node_url_.fileURLToPath)(place) : place);
}

;// CONCATENATED MODULE: ./build/adapters/node-sampler.js



const nodeSampler = {
    list: (request, limits) => ask(request, limits),
    pair: (request, limits) => ask(request, limits),
};
const flags = ["--no-warnings", "--expose-gc", "--no-maglev"];
const node_sampler_keptOutput = 2_000;
async function ask(request, limits) {
    const folder = request.kind === "list" ? request.root : request.files.head.root;
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...flags, ...ownEntry("sampler")], {
        cwd: folder,
        env: { ...(0,plain_environment/* plainEnvironment */.U)(), ...limits.environment },
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        detached: process.platform !== "win32",
    });
    const stop = () => {
        end(child);
    };
    process.once("exit", stop);
    try {
        return await conversation(child, request, limits);
    }
    finally {
        process.off("exit", stop);
        end(child);
    }
}
function conversation(child, request, { seconds }) {
    return new Promise((resolve) => {
        let last = {};
        let output = "";
        let timer;
        const blame = () => (last.side === undefined ? {} : { side: last.side });
        const finish = (answer) => {
            clearTimeout(timer);
            resolve(answer);
        };
        const wait = () => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                finish({ trouble: `it did not come to an end in ${seconds} s`, ...blame() });
            }, seconds * 1000);
        };
        const keep = (chunk) => {
            output = (output + chunk.toString("utf8")).slice(-node_sampler_keptOutput);
        };
        child.stdout?.on("data", keep);
        child.stderr?.on("data", keep);
        child.on("message", (sign) => {
            if (sign.answer !== undefined) {
                finish(sign.answer);
                return;
            }
            last = sign;
            wait();
        });
        child.on("error", (error) => {
            finish({ trouble: `its process could not be started: ${error.message}` });
        });
        child.on("close", (code, signal) => {
            const how = signal === null ? `exited with ${code ?? 0}` : `was ended by ${signal}`;
            const said = output.trim().split("\n").slice(-3).join(" ").slice(0, 300);
            finish({ trouble: `its process ${how}${said === "" ? "" : `: ${said}`}`, ...blame() });
        });
        child.send(request, (error) => {
            if (error !== null)
                finish({ trouble: `its process could not be asked: ${error.message}` });
        });
        wait();
    });
}
function end(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    }
    catch {
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/node-trees.js






const node_trees_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const dependencies = "node_modules";
function nodeTrees(repository) {
    const git = (...args) => node_trees_execute("git", ["-c", "core.hooksPath=/dev/null", ...args], { cwd: repository });
    return {
        open: async (path) => {
            const folder = (0,external_node_path_.resolve)(repository, path);
            if (!(await isFolder(folder)))
                return undefined;
            return { folder: await (0,promises_.realpath)(folder), remove: () => Promise.resolve() };
        },
        checkout: async (commit) => {
            const scratch = await newFolder();
            const folder = (0,external_node_path_.join)(scratch, "tree");
            await git("worktree", "add", "--detach", "--quiet", folder, commit);
            return {
                folder,
                remove: async () => {
                    await git("worktree", "remove", "--force", folder).catch(() => undefined);
                    await (0,promises_.rm)(scratch, { recursive: true, force: true });
                },
            };
        },
        copy: async (tree) => {
            const scratch = await newFolder();
            const folder = (0,external_node_path_.join)(scratch, "tree");
            const left = new Set([dependencies, ".git"]);
            await (0,promises_.cp)(tree.folder, folder, {
                recursive: true,
                verbatimSymlinks: true,
                filter: (path) => path === tree.folder || !left.has((0,external_node_path_.basename)(path)),
            });
            await share(tree.folder, folder);
            return { folder, remove: () => (0,promises_.rm)(scratch, { recursive: true, force: true }) };
        },
        files: async ({ folder }) => (await filesBelow(folder, "")).sort(),
        size: async ({ folder }, file) => {
            const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file));
            return { bytes: content.length, gzipped: (0,external_node_zlib_.gzipSync)(content, { level: 9 }).length };
        },
        shareDependencies: (from, to) => share(from.folder, to.folder),
    };
}
async function filesBelow(root, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true });
    const found = entries.map(async (entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isFile())
            return [path];
        const left = entry.name === dependencies || entry.name.startsWith(".");
        return entry.isDirectory() && !left ? filesBelow(root, path) : [];
    });
    return (await Promise.all(found)).flat();
}
async function share(from, to) {
    const installed = (0,external_node_path_.join)(from, dependencies);
    if (!(await isFolder(installed)) || (await isFolder((0,external_node_path_.join)(to, dependencies))))
        return false;
    await (0,promises_.symlink)(await (0,promises_.realpath)(installed), (0,external_node_path_.join)(to, dependencies), "dir");
    return true;
}
async function newFolder() {
    return (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-bench-")));
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((info) => info.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/adapters/node-workbench.js







const node_workbench_keptOutput = 256 * 1024;
const leftOut = new Set([".git", "node_modules", ".stryker-tmp", ".nyc_output", "coverage"]);
const nodeWorkbench = {
    run: node_workbench_run,
    copy,
    tools: (0,external_node_path_.join)(process.env["RUNNER_TOOL_CACHE"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "lamplighter"),
    processors: (0,external_node_os_.availableParallelism)(),
    cpuSeconds: waitedCpuSeconds,
};
function node_workbench_run({ argv, folder, environment, network, seconds }) {
    const [program, ...rest] = argv;
    const child = (0,external_node_child_process_.spawn)(program === "node" ? process.execPath : program, rest, {
        cwd: folder,
        env: { ...(0,plain_environment/* plainEnvironment */.U)(), ...(network ? networkEnvironment() : {}), ...environment },
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    let output = "";
    let late = false;
    const keep = (chunk) => {
        output = (output + chunk.toString("utf8")).slice(-node_workbench_keptOutput);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const endGroup = () => {
        (0,node_program/* signal */.v)(child.pid, "SIGKILL");
    };
    const timer = setTimeout(() => {
        late = true;
        endGroup();
    }, seconds * 1000);
    process.on("exit", endGroup);
    return new Promise((resolve) => {
        const finish = (status) => {
            clearTimeout(timer);
            process.off("exit", endGroup);
            endGroup();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ status, output, late });
        };
        child.once("error", (error) => {
            output += error.message;
            finish(undefined);
        });
        child.once("exit", (code) => {
            setTimeout(() => {
                finish(code ?? undefined);
            }, 20);
        });
    });
}
function networkEnvironment() {
    const wanted = /^(?:https?_proxy|no_proxy|node_extra_ca_certs|npm_config_.*)$/i;
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => wanted.test(name) && value !== undefined ? [[name, value]] : []));
}
async function copy(root, project) {
    const base = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-copy-")));
    const source = await (0,promises_.realpath)(root);
    const target = (0,external_node_path_.join)(base, "project");
    const installed = [];
    await (0,promises_.cp)(source, target, {
        recursive: true,
        verbatimSymlinks: true,
        filter: async (path) => {
            const name = (0,external_node_path_.basename)(path);
            if (path === source || !leftOut.has(name))
                return isCopyable(path);
            if (name === "node_modules")
                installed.push(path);
            return false;
        },
    });
    for (const path of installed)
        await (0,promises_.symlink)(path, (0,external_node_path_.join)(target, (0,external_node_path_.relative)(source, path)), "dir");
    const above = await installedAbove(source);
    if (above !== undefined)
        await (0,promises_.symlink)(above, (0,external_node_path_.join)(base, "node_modules"), "dir");
    const scratch = (0,external_node_path_.join)(base, "scratch");
    await (0,promises_.mkdir)(scratch);
    return {
        folder: (0,external_node_path_.join)(target, project),
        scratch,
        remove: () => (0,promises_.rm)(base, { recursive: true, force: true, maxRetries: 3 }),
    };
}
async function isCopyable(path) {
    const info = await (0,promises_.stat)(path).catch(() => undefined);
    return info !== undefined && (info.isFile() || info.isDirectory());
}
async function installedAbove(folder) {
    for (let at = (0,external_node_path_.dirname)(folder); at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at)) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(at, "node_modules")).catch(() => undefined);
        if (entries !== undefined)
            return (0,external_node_path_.join)(at, "node_modules");
    }
    return undefined;
}
const ticksPerSecond = 100;
function waitedCpuSeconds() {
    if (process.platform !== "linux")
        return 0;
    const fields = (0,external_node_fs_.readFileSync)("/proc/self/stat", "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
    return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(28890);
;// CONCATENATED MODULE: ./build/adapters/engine-ports.js













function enginePorts(folder) {
    return {
        files: node_files/* nodeFiles */.k,
        git: gitCli(folder),
        clock: node_clock/* nodeClock */.$,
        log: stderr_log/* stderrLog */.b,
        program: node_program/* nodeProgram */.z,
        http: node_http/* nodeHttp */.L,
        commands: nodeCommands,
        trees: nodeTrees(folder),
        sampler: nodeSampler,
        load: lazyLoad,
        machine: nodeMachine,
        laboratory: laboratory/* nodeLaboratory */.k,
        workbench: nodeWorkbench,
    };
}


/***/ }),

/***/ 13236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeLaboratory)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90193);





const keptOutput = 4096;
const pollMilliseconds = 500;
const nodeLaboratory = {
    run: async (job, limits, hear) => {
        refuseOldNode();
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "lamplighter-lab-"));
        const journal = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "journal"), "w+");
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, command(limits.heapMegabytes), {
            cwd: folder,
            env: {},
            stdio: ["ignore", "ignore", "pipe", "ipc", journal],
        });
        try {
            return await watch(child, job, limits, hear, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "journal"));
        }
        finally {
            child.kill("SIGKILL");
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(journal);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
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
        const journal = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(journalPath, "utf8").trim();
        const poll = setInterval(() => {
            const now = journal();
            silent = now === last ? silent + pollMilliseconds / 1000 : 0;
            last = now;
            if (silent > limits.silentSeconds)
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
            resolve({ kind, journal: journal().replace(/^\d+\n/, ""), output });
        });
        child.send(job);
    });
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
    return [...flags, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? ".")), "experiment.js")];
}
function refuseOldNode() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major > 22 || (major === 22 && minor >= 13))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        code: "node-too-old",
        what: "Experiments on code need a newer Node",
        where: `Node ${process.versions.node}`,
        why: "They run under Node's permission model, which came with 22.13.",
        fix: "Run the command with Node 22.13 or newer; the action brings Node 24 itself.",
    });
}


/***/ }),

/***/ 34574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
const nodeClock = {
    now: () => new Date(),
    seconds: () => performance.now() / 1000,
    cpuSeconds: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
    },
};


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nodeHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);



const nodeHttp = {
    send: async (request, limits) => {
        try {
            return await exchange(request, limits);
        }
        catch (error) {
            return { why: wordsFor(error), late: isLate(error) };
        }
    },
};
function exchange(request, limits) {
    return new Promise((resolve, reject) => {
        const options = {
            method: request.method,
            agent: false,
            headers: grouped(request),
            signal: AbortSignal.timeout(Math.ceil(limits.seconds * 1000)),
        };
        const send = request.url.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const sent = send(request.url, options, (message) => {
            read(message, limits.bytes).then(resolve, reject);
        });
        sent.on("error", reject);
        sent.end(request.body);
    });
}
function grouped({ method, headers, body }) {
    const groups = { "User-Agent": ["lamplighter"], Accept: ["*/*"] };
    for (const [name, value] of headers) {
        const known = Object.keys(groups).find((key) => key.toLowerCase() === name.toLowerCase());
        if (known === undefined || known === "Accept" || known === "User-Agent") {
            groups[known ?? name] = [value];
        }
        else
            groups[known]?.push(value);
    }
    if (body !== undefined || !["GET", "HEAD", "DELETE", "OPTIONS"].includes(method)) {
        groups["Content-Length"] = [String(Buffer.byteLength(body ?? ""))];
    }
    return groups;
}
async function read(message, maxBytes) {
    const chunks = [];
    let bytes = 0;
    let complete = false;
    try {
        for await (const chunk of message) {
            bytes += chunk.length;
            chunks.push(chunk);
            if (bytes > maxBytes)
                break;
        }
        complete = message.complete;
    }
    catch {
    }
    return {
        status: message.statusCode ?? 0,
        headers: pairs(message.rawHeaders),
        body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
        truncated: !complete || bytes > maxBytes,
    };
}
function pairs(raw) {
    return raw.flatMap((name, index) => index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []);
}
function wordsFor(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    if (code === "ECONNREFUSED")
        return "nothing listens there";
    if (code === "ECONNRESET" || code === "EPIPE")
        return "the connection was closed";
    if (isLate(error))
        return "no answer in time";
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error);
}
function isLate(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === "ABORT_ERR" || code === 23;
}


/***/ }),

/***/ 66296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ signal),
/* harmony export */   z: () => (/* binding */ nodeProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _plain_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84461);







const keptOutput = 64 * 1024;
const secondsToEnd = 3;
const nodeProgram = {
    start,
    freePort: () => new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)();
        server.on("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const address = server.address();
            const port = typeof address === "object" && address !== null ? address.port : 0;
            server.close(() => {
                resolve(port);
            });
        });
    }),
    scratch: async () => {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), "lamplighter-"));
        return { folder, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }) };
    },
    variable: (name) => process.env[name],
    pause: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(seconds * 1000),
};
function start({ line, folder, environment }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(line, {
        cwd: folder,
        env: { ...(0,_plain_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .plainEnvironment */ .U)(), ...environment },
        shell: true,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    let output = "";
    let ended;
    const keep = (chunk) => {
        output = (output + chunk.toString("utf8")).slice(-keptOutput);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = new Promise((resolve) => {
        child.on("error", (error) => {
            ended ??= error.message;
            resolve();
        });
        child.on("exit", (code, signal) => {
            ended ??=
                code === null ? `it was ended by ${signal ?? "a signal"}` : `it exited with ${code}`;
            resolve();
        });
    });
    const release = endWithUs(() => {
        signal(child.pid, "SIGKILL");
    });
    return {
        output: () => output,
        ended: () => ended,
        stop: async () => {
            release();
            signal(child.pid, "SIGTERM");
            await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(secondsToEnd * 1000, undefined, { ref: false })]);
            signal(child.pid, "SIGKILL");
            await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(secondsToEnd * 1000, undefined, { ref: false })]);
            child.stdout.destroy();
            child.stderr.destroy();
        },
    };
}
function endWithUs(end) {
    const names = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (name) => {
        end();
        release();
        process.kill(process.pid, name);
    };
    const release = () => {
        process.off("exit", end);
        for (const name of names)
            process.off(name, onSignal);
    };
    process.on("exit", end);
    for (const name of names)
        process.on(name, onSignal);
    return release;
}
function signal(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, name);
    }
    catch {
    }
}


/***/ }),

/***/ 84461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
const inherited = ["PATH", "HOME", "USER", "SHELL", "LANG", "LC_ALL", "TZ", "TMPDIR"];
const inheritedOnWindows = ["SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP", "USERPROFILE"];
function plainEnvironment() {
    const names = process.platform === "win32" ? [...inherited, ...inheritedOnWindows] : inherited;
    return Object.fromEntries(names.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 28890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stderrLog)
/* harmony export */ });
const stderrLog = {
    progress: (text) => {
        process.stderr.write(`${text}\n`);
    },
    warn: (text) => {
        process.stderr.write(`Warning: ${text}\n`);
    },
};


/***/ })

};
