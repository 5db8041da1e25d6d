export const id = 953;
export const ids = [953];
export const modules = {

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ gitCli)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6030);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6225);




const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
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
                if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 1)
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
    const said = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error);
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === "ENOENT") {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            code: "git-missing",
            what: "git cannot be started",
            where: folder,
            why: "The program, or this folder, is not there.",
            fix: "install git, or run in the folder of a repository.",
        }, error);
    }
    if (said.includes("not a git repository") || said.includes("dubious ownership")) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
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
    if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
        return error;
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "git-ref-unknown",
        what: `There is no commit \`${ref}\``,
        where: "git",
        why: "The reference is misspelled, or the checkout is shallow and does not hold it.",
        fix: "check the name, and check out with `fetch-depth: 0`.",
    }, error);
}


/***/ }),

/***/ 4574:
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

/***/ 8890:
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


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_git_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7494);
/* harmony import */ var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4574);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7111);
/* harmony import */ var _adapters_stderr_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/* harmony import */ var _engines_contract_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4357);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(472);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6481);









const contract = {
    inputs: _inputs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .contractInputs */ .UM,
    operands: "",
    examples: [
        "lamplighter contract --base old/openapi.yaml --head openapi.yaml",
        "lamplighter contract --base-ref main --spec openapi.yaml",
        "lamplighter contract --base-ref main --fail-on never --json",
    ],
    run: async (flags, operands, terminal) => {
        const config = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfig */ .Xg)(await _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(terminal.folder, _inputs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .configPath */ .eQ)));
        const { reportPath, ...given } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .contractInputs */ .UM, [
            flags,
            config.section("contract"),
        ]);
        (0,_operands_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseOperands */ .R)("contract", operands, "--base FILE --head FILE");
        const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .completeContractInputs */ .Nm)(given);
        const git = (0,_adapters_git_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCli */ .x)(terminal.folder);
        const ports = { files: _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, git, clock: _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeClock */ .$, log: _adapters_stderr_log_js__WEBPACK_IMPORTED_MODULE_4__/* .stderrLog */ .b };
        const report = await (0,_engines_contract_index_js__WEBPACK_IMPORTED_MODULE_5__.runContract)(ports, inputs);
        const json = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .renderJson */ .hF)([report]);
        if (reportPath !== undefined)
            await _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k.write(reportPath, json);
        terminal.print(terminal.json ? json : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTerminal */ .bF)([report], { ...terminal, self: "lamplighter" }));
        return report.verdict === "fail" ? 1 : report.verdict === "error" ? 2 : 0;
    },
};


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseOperands)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6030);

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


/***/ })

};
