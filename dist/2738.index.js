export const id = 2738;
export const ids = [2738];
export const modules = {

/***/ 82738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemasIn: () => (/* binding */ schemasIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var graphql__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17645);
/* harmony import */ var _select_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59826);
/* harmony import */ var _source_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85186);




function schemasIn(texts) {
    const parts = [...texts].flatMap(([path, text]) => read(path, text) ?? []);
    const groups = new Map(parts.map((part) => [part, new Set([part])]));
    for (const part of parts) {
        for (const type of part.lacks) {
            const owner = nearest(part, parts.filter(({ defines }) => defines.has(type)));
            if (owner !== undefined)
                join(groups, part, owner);
        }
    }
    const found = new Set();
    for (const group of new Set(groups.values())) {
        const members = [...group];
        if (!members.some(({ rooted }) => rooted))
            continue;
        const [only] = members;
        if (members.length === 1 && only !== undefined)
            found.add(only.path);
        else
            found.add(members.map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)).reduce(commonFolder));
    }
    const folders = [...found].filter((path) => !texts.has(path));
    const covered = new Set(folders.flatMap((folder) => (0,_select_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaParts */ .K)(folder, texts.keys())));
    return [...found].filter((path) => !covered.has(path));
}
function read(path, text) {
    let document;
    try {
        (0,_source_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDeepText */ .u)(path, text);
        document = (0,graphql__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA)(text, { noLocation: true, maxTokens: 2_000_000 });
    }
    catch {
        const looksSo = /^\s*(?:type\s+Query|schema)\b/m.test(text);
        return looksSo ? { path, defines: new Set(), lacks: new Set(), rooted: true } : undefined;
    }
    const types = document.definitions.filter((node) => (0,graphql__WEBPACK_IMPORTED_MODULE_3__/* .isTypeSystemDefinitionNode */ .xu3)(node) || (0,graphql__WEBPACK_IMPORTED_MODULE_3__/* .isTypeSystemExtensionNode */ .fTw)(node));
    return types.length === 0 ? undefined : partOf(path, { ...document, definitions: types });
}
function partOf(path, document) {
    const defines = new Set();
    const used = new Set();
    for (const node of document.definitions) {
        if ((0,graphql__WEBPACK_IMPORTED_MODULE_3__/* .isTypeDefinitionNode */ .a6o)(node))
            defines.add(node.name.value);
        if ((0,graphql__WEBPACK_IMPORTED_MODULE_3__/* .isTypeExtensionNode */ .i7r)(node))
            used.add(node.name.value);
    }
    (0,graphql__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YRT)(document, { NamedType: ({ name }) => void used.add(name.value) });
    const builtIn = new Set(graphql__WEBPACK_IMPORTED_MODULE_3__/* .specifiedScalarTypes */ .YCk.map(({ name }) => name));
    return {
        path,
        defines,
        lacks: new Set([...used].filter((name) => !defines.has(name) && !builtIn.has(name))),
        rooted: defines.has("Query") ||
            used.has("Query") ||
            document.definitions.some(({ kind }) => kind === graphql__WEBPACK_IMPORTED_MODULE_3__/* .Kind */ .b8C.SCHEMA_DEFINITION),
    };
}
function nearest(part, owners) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(part.path);
    const closeness = ({ path }) => {
        const other = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        if (other === folder)
            return Infinity;
        const shared = commonFolder(other, folder);
        return shared === "." ? 0 : shared.split("/").length;
    };
    return [...owners].sort((left, right) => closeness(right) - closeness(left))[0];
}
function join(groups, left, right) {
    const [one, other] = [groups.get(left), groups.get(right)];
    if (one === undefined || other === undefined || one === other)
        return;
    for (const member of other) {
        one.add(member);
        groups.set(member, one);
    }
}
function commonFolder(left, right) {
    const [one, other] = [left.split("/"), right.split("/")];
    const end = one.findIndex((name, index) => name !== other[index]);
    const shared = end < 0 ? one : one.slice(0, end);
    return shared.join("/") || ".";
}


/***/ }),

/***/ 85186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ refuseDeepText)
/* harmony export */ });
/* harmony import */ var _document_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42981);
/* harmony import */ var _document_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41784);


const flat = /#[^\n\r]*|"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n\r])*"?/g;
function refuseDeepText(path, text) {
    let depth = 0;
    for (const sign of text.replace(flat, "")) {
        if (sign === "{" || sign === "[" || sign === "(")
            depth += 1;
        else if (sign === "}" || sign === "]" || sign === ")")
            depth -= 1;
        if (depth > _document_source_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
            throw (0,_document_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .D)(path);
    }
}


/***/ })

};
