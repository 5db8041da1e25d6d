export const id = 4200;
export const ids = [4200];
export const modules = {

/***/ 24200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48536);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23865);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96481);






const demo = {
    inputs: (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .defineInputs */ .pf)({
        name: "demo",
        summary: "Runs the whole pull-request job on a sample project against a local GitHub.",
        fields: {},
        outputs: {},
    }),
    operands: "",
    examples: ["lamplighter demo"],
    run: async (_flags, operands) => {
        (0,_operands_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOperands */ .R)("demo", operands, "");
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? ".")));
        const node = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "node_modules", "node", "bin", "node");
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node))
            throw notInstalled(root);
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(node, [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "tools", "demo", "main.ts")], { stdio: "inherit" });
            child.once("error", reject);
            child.once("exit", (status) => {
                resolve(status ?? 2);
            });
        });
    },
};
function notInstalled(root) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        code: "demo-not-installed",
        what: "The demo's local GitHub is not installed",
        where: root,
        why: "It is part of a clone with its development dependencies, not of the actions.",
        fix: "clone the repository and run `npm ci && npm run demo`.",
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
