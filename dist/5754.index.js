export const id = 5754;
export const ids = [5754];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
function errorMessage(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}


/***/ }),

/***/ 37111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23865);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6225);




const defaultMaxBytes = 256 * 1024 * 1024;
const nodeFiles = {
    read: async (path, { maxBytes = defaultMaxBytes } = {}) => {
        const info = await absentAsUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
        if (info === undefined)
            return undefined;
        if (!info.isFile())
            throw unreadable(path, "It is not a file.", "give the path of a file.");
        if (info.size > maxBytes) {
            throw unreadable(path, `It holds ${info.size} bytes; at most ${maxBytes} are read.`, "split the file, or leave parts out that are not needed.");
        }
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    },
    write: async (path, text) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const half = `${path}.${process.pid}.half`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(half, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(half, path);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(half, { force: true });
            throw error;
        }
    },
    list: async (folder) => {
        const entries = await absentAsUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }));
        return (entries ?? [])
            .filter((entry) => entry.isFile())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"))
            .sort();
    },
};
async function absentAsUndefined(wanted) {
    try {
        return await wanted;
    }
    catch (error) {
        if (isAbsence((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)))
            return undefined;
        throw error;
    }
}
function isAbsence(code) {
    return code === "ENOENT" || code === "ENOTDIR";
}
function unreadable(path, why, fix) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "file-unreadable",
        what: "A file cannot be read",
        where: path,
        why,
        fix,
    });
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


/***/ }),

/***/ 35754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchParse: () => (/* binding */ benchParse)
});

// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/adapters/stdin.js

const maxBytes = 256 * 1024 * 1024;
async function readStdin() {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of process.stdin) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw tooLong();
    }
    return Buffer.concat(chunks).toString("utf8");
}
function tooLong() {
    return new model/* Failure */.HR({
        code: "stdin-too-long",
        what: "Standard input does not end",
        where: "standard input",
        why: `At most ${maxBytes} bytes are read.`,
        fix: "give only the results, without what else the tool prints.",
    });
}

// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(28890);
// EXTERNAL MODULE: ./build/engines/bench/formats/index.js + 34 modules
var formats = __webpack_require__(68441);
// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/commands/operands.js
var commands_operands = __webpack_require__(96481);
;// CONCATENATED MODULE: ./build/commands/bench-parse.js







const benchParse = {
    inputs: inputs/* benchParseInputs */.tA,
    operands: "FILE",
    json: "the same list of metrics",
    fails: "no benchmark in it has a result",
    examples: [
        "lamplighter bench parse results.json",
        "go test -bench . | lamplighter bench parse --tool go -",
    ],
    run: async (flags, operands, terminal) => {
        const { tool } = (0,inputs/* readInputs */.Ko)(inputs/* benchParseInputs */.tA, [flags]);
        const [file, ...others] = operands;
        if (file === undefined)
            throw noFile();
        (0,commands_operands/* refuseOperands */.R)("bench parse", others, "FILE");
        const where = file === "-" ? "standard input" : file;
        const text = file === "-" ? await readStdin() : await node_files/* nodeFiles */.k.read(file);
        if (text === undefined)
            throw missing(file);
        const { metrics, notChecked } = (0,formats/* parseOutput */.F)(text, tool, where);
        for (const { what, why } of notChecked)
            stderr_log/* stderrLog */.b.warn(`Not checked: ${what}. ${why}`);
        terminal.print(JSON.stringify(metrics.map(plain), undefined, 2));
        return metrics.length === 0 ? 1 : 0;
    },
};
function plain({ name, value, unit, interval, direction }) {
    return { name, value, unit, ...(interval !== undefined && { interval }), direction };
}
function noFile() {
    return new model/* Failure */.HR({
        code: "operand-missing",
        what: "No output was given",
        where: "lamplighter bench parse",
        why: "There is nothing to read.",
        fix: "name the file, or `-` for standard input: `lamplighter bench parse results.json`.",
    });
}
function missing(file) {
    return new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such file",
        where: file,
        why: "No file has this path.",
        fix: "give the file that the benchmark tool wrote, or `-` for standard input.",
    });
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


/***/ })

};
