export const id = 3233;
export const ids = [3233];
export const modules = {

/***/ 13233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37111);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48536);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23865);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93854);




const self = "lamplighter";
const renderers = {
    terminal: (reports, terminal) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .bF)(reports, { ...terminal, self }),
    markdown: (reports) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(framed(reports)),
    html: (reports) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K2)(framed(reports)),
    sarif: (reports) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSarif */ .WH)(reports),
    json: (reports) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)(reports),
};
const report = {
    inputs: _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportCommandInputs */ .Zw,
    operands: "FILE…",
    examples: ["lamplighter report report-contract.json --format html > report.html"],
    run: async (flags, operands, terminal) => {
        const { format } = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportCommandInputs */ .Zw, [flags]);
        if (operands.length === 0)
            throw noFiles();
        const reports = await Promise.all(operands.map(readReport));
        terminal.print(renderers[terminal.json ? "json" : format](reports, terminal));
        return 0;
    },
};
function framed(reports) {
    const [first] = reports;
    return { reports, base: first?.base ?? "", head: first?.head ?? "", self };
}
async function readReport(path) {
    const text = await _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k.read(path, { maxBytes: _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLimits */ .ny.bytes });
    if (text !== undefined)
        return (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReport */ .MM)(text, path);
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "file-missing",
        what: "There is no such report",
        where: path,
        why: "No file has this path.",
        fix: "give the file that an engine wrote with `--report-path` or `--json`.",
    });
}
function noFiles() {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "operand-missing",
        what: "No report was given",
        where: "lamplighter report",
        why: "There is nothing to render.",
        fix: "name one or more files: `lamplighter report report-contract.json`.",
    });
}


/***/ })

};
