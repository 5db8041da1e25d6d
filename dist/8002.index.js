export const id = 8002;
export const ids = [8002];
export const modules = {

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23865);
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88024);
/* harmony import */ var _input_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88325);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51410);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4648);






function parseConfig(text, path) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const [error] = document.errors;
    if (error !== undefined) {
        throw broken(place(error.pos[0]), firstLine(error.message));
    }
    if (isNothing(document.contents))
        return undefined;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        throw broken(place(0), "The file must hold settings by name.");
    return readMap(document, document.contents, place);
}
function readMap(document, root, place) {
    const generalNames = (0,_input_set_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOn */ .bL)(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planInputs */ .Z, "config").map(([name]) => name);
    const known = [...generalNames, ..._config_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionNames */ .Q];
    for (const key of names(root)) {
        if (known.includes(key))
            continue;
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            code: "config-unknown",
            what: `\`${key}\` is not a setting`,
            where: place(offsetOf(root, key)),
            why: "A setting that nothing reads would be ignored in silence.",
            fix: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(key, known),
        });
    }
    return {
        general: sourceOf(document, root, place, generalNames),
        section: (name) => {
            const node = root.get(name, true);
            if (isNothing(node))
                return _config_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySource */ .$;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                throw broken(place(offsetOf(root, name)), `\`${name}\` must hold settings by name.`);
            }
            return sourceOf(document, node, place, names(node));
        },
    };
}
function isNothing(node) {
    return node === null || node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
}
function sourceOf(document, map, place, visible) {
    return {
        surface: "config",
        names: names(map).filter((name) => visible.includes(name)),
        get: (name) => {
            const node = map.get(name, true);
            if (node === undefined)
                return undefined;
            const where = place(offsetOf(map, name));
            return { value: plain(document, node, where), where };
        },
    };
}
function plain(document, node, where) {
    try {
        return node.toJS(document);
    }
    catch (error) {
        throw broken(where, error instanceof Error ? firstLine(error.message) : "It has no value.");
    }
}
function names(map) {
    return map.items.map(({ key }) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key));
}
function offsetOf(map, name) {
    const pair = map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === name);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
function broken(where, why) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "config-invalid",
        what: "The configuration file cannot be read",
        where,
        why,
        fix: "correct that line; the file's schema is docs/schema/lamplighter.schema.json.",
    });
}
function firstLine(message) {
    return message.split("\n")[0] ?? message;
}


/***/ })

};
