export const id = 251;
export const ids = [251];
export const modules = {

/***/ 33898:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 33898;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 89061:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 89061;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 64973:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 64973;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 57730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTests: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@stryker-mutator/instrumenter/dist/src/index.js + 81 modules
var src = __webpack_require__(47081);
// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 27 modules
var lib = __webpack_require__(63447);
;// CONCATENATED MODULE: ./build/lab/mutants/arid.js

const tableSize = 20;
const loggers = /^(?:console|log|logger|debug|trace|warn)$/i;
function aridRanges(file) {
    const ranges = [];
    const add = (node, reason) => {
        ranges.push({ start: node.start ?? 0, end: node.end ?? 0, reason });
    };
    (0,lib/* traverse */.hV)(file, {
        CallExpression: (path) => {
            if (isLogging(path.node.callee))
                add(path.node, "logging");
        },
        NewExpression: (path) => {
            const { callee } = path.node;
            if (!lib/* types.isIdentifier */.gK.isIdentifier(callee) || !/(?:Error|Exception)$/.test(callee.name))
                return;
            for (const argument of path.node.arguments)
                if (isText(argument))
                    add(argument, "message");
        },
        ThrowStatement: (path) => {
            if (isText(path.node.argument))
                add(path.node.argument, "message");
        },
        ArrayExpression: (path) => {
            if (isTable(path))
                add(path.node, "data table");
        },
        ObjectExpression: (path) => {
            if (isTable(path))
                add(path.node, "data table");
        },
    });
    return ranges;
}
function isLogging(callee) {
    if (lib/* types.isIdentifier */.gK.isIdentifier(callee))
        return callee.name === "debug";
    if (!lib/* types.isMemberExpression */.gK.isMemberExpression(callee))
        return false;
    const { object } = callee;
    if (lib/* types.isIdentifier */.gK.isIdentifier(object))
        return loggers.test(object.name);
    return (lib/* types.isMemberExpression */.gK.isMemberExpression(object) &&
        lib/* types.isIdentifier */.gK.isIdentifier(object.property) &&
        loggers.test(object.property.name));
}
function isText(node) {
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(node) || lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node))
        return true;
    return (lib/* types.isBinaryExpression */.gK.isBinaryExpression(node, { operator: "+" }) && (isText(node.left) || isText(node.right)));
}
function isTable(path) {
    return path.getFunctionParent() === null && leaves(path.node) >= tableSize;
}
function leaves(node) {
    if (node === null)
        return 0;
    if (lib/* types.isArrayExpression */.gK.isArrayExpression(node))
        return sum(node.elements);
    if (lib/* types.isObjectExpression */.gK.isObjectExpression(node)) {
        return sum(node.properties.map((property) => lib/* types.isObjectProperty */.gK.isObjectProperty(property) ? property.value : property));
    }
    if (lib/* types.isUnaryExpression */.gK.isUnaryExpression(node))
        return leaves(node.argument);
    return lib/* types.isLiteral */.gK.isLiteral(node) && !lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node) ? 1 : -Infinity;
}
function sum(nodes) {
    return nodes.reduce((total, node) => total + leaves(node), 0);
}

// EXTERNAL MODULE: ./node_modules/@babel/plugin-transform-modules-commonjs/lib/index.js + 2 modules
var plugin_transform_modules_commonjs_lib = __webpack_require__(85676);
// EXTERNAL MODULE: ./node_modules/@babel/preset-typescript/lib/index.js + 8 modules
var preset_typescript_lib = __webpack_require__(13420);
;// CONCATENATED MODULE: ./build/lab/mutants/parse.js


const javaScriptPlugins = [
    "doExpressions",
    "exportDefaultFrom",
    "functionBind",
    "functionSent",
    "importMeta",
    ["pipelineOperator", { proposal: "fsharp" }],
    "throwExpressions",
    "v8intrinsic",
    "partialApplication",
    "decorators",
    "jsx",
];
async function parseModule(text, path, format) {
    const file = await (0,lib/* parseAsync */.EJ)(text, {
        filename: path,
        configFile: false,
        babelrc: false,
        browserslistConfigFile: false,
        sourceType: "module",
        ...(format === "ts"
            ? {
                presets: [[preset_typescript_lib/* default */.A, { ignoreExtensions: true }]],
                parserOpts: { ranges: true, plugins: ["decorators-legacy"] },
            }
            : { parserOpts: { plugins: [...javaScriptPlugins] } }),
    });
    if (file === null || !lib/* types.isFile */.gK.isFile(file))
        throw new SyntaxError(`${path} could not be read`);
    return file;
}

;// CONCATENATED MODULE: ./build/lab/mutants/experiment-code.js




async function experimentCode(text, path, format, numbers = new Map()) {
    const file = await parseModule(text, path, format === "cjs" ? "esm" : format);
    const result = await (0,lib/* transformFromAstAsync */.rs)(file, text, {
        filename: path,
        configFile: false,
        babelrc: false,
        browserslistConfigFile: false,
        sourceType: format === "cjs" ? "script" : "module",
        compact: false,
        comments: false,
        ...(format === "ts" ? { presets: [[preset_typescript_lib/* default */.A, { ignoreExtensions: true }]] } : {}),
        plugins: [() => switches(numbers), ...(format === "cjs" ? [] : [commonJs])],
    });
    if (typeof result?.code !== "string")
        throw new SyntaxError(`${path} could not be compiled`);
    return result.code;
}
function interop(specifier) {
    return specifier.startsWith(".") ? "babel" : "node";
}
const commonJs = [plugin_transform_modules_commonjs_lib/* default */.A, { importInterop: interop }];
const lab = lib/* types.identifier */.gK.identifier("__lab");
const noMutant = 2 ** 31;
const switches = (numbers) => ({
    visitor: {
        CallExpression: (path) => {
            replaceHelper(path, numbers);
        },
        MetaProperty: (path) => {
            if (path.node.meta.name === "import")
                path.replaceWith(lib/* types.identifier */.gK.identifier("__importMeta"));
        },
        Function: (path) => {
            burnFuel(path);
        },
        Loop: (path) => {
            const body = path.get("body");
            if (body.isBlockStatement())
                body.node.body.unshift(burn());
            else
                body.replaceWith(lib/* types.blockStatement */.gK.blockStatement([burn(), body.node]));
        },
    },
});
function replaceHelper(path, known) {
    const { callee, arguments: ids } = path.node;
    if (!lib/* types.isIdentifier */.gK.isIdentifier(callee) || !/^stry(?:MutAct|Cov)_9fa48$/.test(callee.name))
        return;
    const numbers = ids.flatMap((id) => lib/* types.isStringLiteral */.gK.isStringLiteral(id) ? [lib/* types.numericLiteral */.gK.numericLiteral(known.get(id.value) ?? noMutant)] : []);
    const [first] = numbers;
    if (first === undefined)
        return;
    if (callee.name === "stryMutAct_9fa48") {
        path.replaceWith(lib/* types.binaryExpression */.gK.binaryExpression("===", lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("active")), first));
    }
    else {
        const covering = lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("covering"));
        const cover = lib/* types.callExpression */.gK.callExpression(lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("cover")), numbers);
        path.replaceWith(lib/* types.logicalExpression */.gK.logicalExpression("&&", covering, cover));
    }
}
function isOut() {
    const fuel = lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("fuel"));
    return lib/* types.binaryExpression */.gK.binaryExpression("<", lib/* types.updateExpression */.gK.updateExpression("--", fuel, true), lib/* types.numericLiteral */.gK.numericLiteral(0));
}
function stop() {
    return lib/* types.callExpression */.gK.callExpression(lib/* types.memberExpression */.gK.memberExpression(lab, lib/* types.identifier */.gK.identifier("stop")), []);
}
function burn() {
    return lib/* types.ifStatement */.gK.ifStatement(isOut(), lib/* types.expressionStatement */.gK.expressionStatement(stop()));
}
function burnFuel(path) {
    const { body } = path.node;
    if (lib/* types.isBlockStatement */.gK.isBlockStatement(body))
        body.body.unshift(burn());
    else if (lib/* types.isArrowFunctionExpression */.gK.isArrowFunctionExpression(path.node)) {
        path.node.body = lib/* types.sequenceExpression */.gK.sequenceExpression([
            lib/* types.logicalExpression */.gK.logicalExpression("&&", isOut(), stop()),
            body,
        ]);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/lab/mutants/identity.js

function mutantId(mutant) {
    const { file, operator, start, end, replacement } = mutant;
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return (0,external_node_crypto_.createHash)("sha256")
        .update([file, operator, place, replacement].join("\0"))
        .digest("hex")
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./build/lab/mutants/instrument.js





async function instrument(subject) {
    const mutants = [];
    const modules = [];
    const notChecked = [];
    for (const [files, mutated] of [
        [subject.files, true],
        [subject.support, false],
    ]) {
        for (const file of files) {
            try {
                const made = await instrumentFile(file, mutated, mutants.length);
                mutants.push(...made.mutants);
                modules.push(made.module);
            }
            catch (error) {
                notChecked.push({
                    what: file.path,
                    why: `It could not be read as JavaScript: ${firstLine(error, file.path)}`,
                });
            }
        }
    }
    return { mutants, modules, notChecked };
}
async function instrumentFile(file, mutated, firstMutant) {
    if (!mutated)
        return {
            mutants: [],
            module: { path: file.path, code: await experimentCode(file.text, file.path, file.format) },
        };
    const instrumenter = new src/* Instrumenter */.jI(silentLogger, () => (text, path) => scriptOf(text, path, file));
    const { files, mutants } = await instrumenter.instrument([{ name: file.path, mutate: true, content: file.text }], { plugins: null, excludedMutations: [], ignorers: [], noHeader: true });
    const arid = aridRanges(await parseModule(file.text, file.path, file.format));
    const lines = lineStarts(file.text);
    const told = mutants.map((mutant) => {
        const start = position(mutant.location.start);
        const end = position(mutant.location.end);
        const from = offsetOf(start, lines);
        const to = offsetOf(end, lines);
        const facts = {
            file: file.path,
            start,
            end,
            operator: mutant.mutatorName,
            replacement: mutant.replacement,
        };
        return {
            id: mutantId(facts),
            ...facts,
            original: file.text.slice(from, to),
            isStatic: false,
            arid: mutant.status === "Ignored" ? "ignored by comment" : reasonFor(arid, from, to),
        };
    });
    const numbers = new Map(mutants.map(({ id }, index) => [id, firstMutant + index]));
    const content = files[0]?.content ?? "";
    const code = await experimentCode(content, file.path, file.format, numbers);
    return { mutants: told, module: { path: file.path, code } };
}
async function scriptOf(rawContent, originFileName, file) {
    const root = await parseModule(rawContent, originFileName, file.format);
    return { originFileName, rawContent, format: file.format === "ts" ? "ts" : "js", root };
}
function position({ line, column }) {
    return { line: line + 1, column: column + 1 };
}
function lineStarts(text) {
    return [
        0,
        ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((match) => match.index + match[0].length),
    ];
}
function offsetOf({ line, column }, lines) {
    return (lines[line - 1] ?? 0) + column - 1;
}
function reasonFor(ranges, start, end) {
    return ranges.find((range) => range.start <= start && end <= range.end)?.reason;
}
function firstLine(error, path) {
    const line = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    return line.slice(Math.max(0, line.indexOf(path)));
}
const nothing = () => undefined;
const never = () => false;
const silentLogger = {
    isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never, isWarnEnabled: never,
    isErrorEnabled: never, isFatalEnabled: never,
    trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing,
};

;// CONCATENATED MODULE: ./build/lab/mutants/select.js
function touchedBy(mutants, hunks) {
    return mutants.filter((mutant) => hunks.some(({ file, start, end }) => file === mutant.file && mutant.start.line <= end && mutant.end.line >= start));
}
function worthShowing(mutants, limits = { perLine: 1, perFile: 7 }) {
    const perLine = new Map();
    const perFile = new Map();
    const shown = [...mutants]
        .filter(({ arid }) => arid === undefined)
        .sort(bySignificance)
        .filter((mutant) => {
        const line = `${mutant.file}:${mutant.start.line}`;
        const onLine = perLine.get(line) ?? 0;
        const inFile = perFile.get(mutant.file) ?? 0;
        if (onLine >= limits.perLine || inFile >= limits.perFile)
            return false;
        perLine.set(line, onLine + 1);
        perFile.set(mutant.file, inFile + 1);
        return true;
    });
    return shown.sort(byPlace);
}
const significance = [
    "EqualityOperator", "LogicalOperator", "ConditionalExpression", "ArithmeticOperator", "UpdateOperator",
    "AssignmentOperator", "UnaryOperator", "BooleanLiteral", "MethodExpression", "OptionalChaining", "Regex",
    "ArrowFunction", "ArrayDeclaration", "ObjectLiteral", "StringLiteral", "BlockStatement",
];
function bySignificance(left, right) {
    return rank(left) - rank(right) || byPlace(left, right);
}
function rank({ operator }) {
    const index = significance.indexOf(operator);
    return index === -1 ? significance.length : index;
}
function byPlace(left, right) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return positionOrder(left.start, right.start) || positionOrder(left.end, right.end);
}
function positionOrder(left, right) {
    return left.line - right.line || left.column - right.column;
}

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(90193);
;// CONCATENATED MODULE: ./build/lab/inputs/shape.js
const any = { kind: "any" };
function union(shapes) {
    const flat = shapes.flatMap((shape) => (shape.kind === "union" ? shape.of : [shape]));
    const unique = [...new Map(flat.map((shape) => [JSON.stringify(shape), shape])).values()];
    return unique.length === 1
        ? (unique[0] ?? any)
        : unique.length === 0
            ? any
            : { kind: "union", of: unique };
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/type-shapes.js


const plain = {
    TSNumberKeyword: { kind: "number" },
    TSStringKeyword: { kind: "string" },
    TSBooleanKeyword: { kind: "boolean" },
    TSBigIntKeyword: { kind: "bigint" },
    TSSymbolKeyword: { kind: "symbol" },
    TSNullKeyword: { kind: "constant", source: "null" },
    TSUndefinedKeyword: { kind: "constant", source: "undefined" },
    TSVoidKeyword: { kind: "constant", source: "undefined" },
    TSObjectKeyword: { kind: "record", of: any },
};
const words = {
    number: { kind: "number" }, int: { kind: "number" }, integer: { kind: "number" }, float: { kind: "number" },
    string: { kind: "string" }, str: { kind: "string" }, boolean: { kind: "boolean" }, bool: { kind: "boolean" },
    object: { kind: "record", of: any }, array: { kind: "array", of: any },
    function: { kind: "function", parameters: 1, returns: any }, callback: { kind: "function", parameters: 2, returns: any },
    regexp: { kind: "regexp" }, date: { kind: "date" }, mixed: any, any: any,
};
function shapeOf(node) {
    if (node === null || node === undefined)
        return any;
    const known = plain[node.type];
    if (known !== undefined)
        return known;
    switch (node.type) {
        case "TSTypeAnnotation":
        case "TSParenthesizedType":
            return shapeOf(node.typeAnnotation);
        case "TSOptionalType":
        case "TSTypeOperator":
            return shapeOf(node.typeAnnotation);
        case "TSArrayType":
            return { kind: "array", of: shapeOf(node.elementType) };
        case "TSTupleType":
            return {
                kind: "tuple",
                of: node.elementTypes.map((element) => shapeOf("label" in element ? element.elementType : element)),
            };
        case "TSUnionType":
            return union(node.types.map(shapeOf));
        case "TSIntersectionType":
            return merged(node.types.map(shapeOf));
        case "TSLiteralType":
            return literalShape(node.literal);
        case "TSFunctionType":
            return {
                kind: "function",
                parameters: node.params.length,
                returns: shapeOf(node.returnType),
            };
        case "TSTypeLiteral":
            return membersShape(node.members);
        case "TSTypeReference":
            return referenceShape(node);
        default:
            return any;
    }
}
function membersShape(members) {
    const entries = members.flatMap((member) => {
        if (lib/* types.isTSPropertySignature */.gK.isTSPropertySignature(member)) {
            const key = keyName(member.key);
            return key === undefined
                ? []
                : [{ key, shape: shapeOf(member.typeAnnotation), optional: member.optional === true }];
        }
        if (lib/* types.isTSMethodSignature */.gK.isTSMethodSignature(member)) {
            const key = keyName(member.key);
            const shape = {
                kind: "function",
                parameters: member.params.length,
                returns: shapeOf(member.returnType),
            };
            return key === undefined ? [] : [{ key, shape, optional: member.optional === true }];
        }
        return [];
    });
    const index = members.find((member) => lib/* types.isTSIndexSignature */.gK.isTSIndexSignature(member));
    if (entries.length === 0 && index !== undefined)
        return { kind: "record", of: shapeOf(index.typeAnnotation) };
    return { kind: "object", entries };
}
function keyName(key) {
    if (lib/* types.isIdentifier */.gK.isIdentifier(key))
        return key.name;
    return lib/* types.isStringLiteral */.gK.isStringLiteral(key) ? key.value : undefined;
}
function merged(shapes) {
    const objects = shapes.filter((shape) => shape.kind === "object");
    return objects.length === 0
        ? (shapes[0] ?? any)
        : { kind: "object", entries: objects.flatMap(({ entries }) => entries) };
}
function literalShape(node) {
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(node))
        return { kind: "constant", source: JSON.stringify(node.value) };
    if (lib/* types.isNumericLiteral */.gK.isNumericLiteral(node) || lib/* types.isBooleanLiteral */.gK.isBooleanLiteral(node))
        return { kind: "constant", source: String(node.value) };
    return any;
}
function referenceShape(node) {
    const { typeName } = node;
    const name = lib/* types.isIdentifier */.gK.isIdentifier(typeName)
        ? typeName.name
        : lib/* types.isTSQualifiedName */.gK.isTSQualifiedName(typeName)
            ? typeName.right.name
            : "";
    const given = node.typeArguments?.params ?? [];
    const inner = shapeOf(given[0]);
    switch (name) {
        case "Array":
        case "ReadonlyArray":
        case "ArrayLike":
            return { kind: "array", of: inner };
        case "Record":
            return { kind: "record", of: shapeOf(given[1]) };
        case "Map":
        case "ReadonlyMap":
        case "Set":
        case "ReadonlySet":
            return { kind: name.endsWith("Map") ? "map" : "set", of: inner };
        case "Iterable":
        case "IterableIterator":
        case "Iterator":
            return { kind: "iterable", of: inner };
        case "Promise":
        case "PromiseLike":
            return { kind: "promise", of: inner };
        case "Partial":
        case "Readonly":
        case "Required":
            return inner;
        default:
            return words[name.toLowerCase()] ?? { kind: "named", name };
    }
}
function docType(text) {
    const optional = /=\s*$/.test(text);
    const nullable = /^\s*\?/.test(text);
    const code = text
        .replace(/^[\s.?!]+|[\s=]+$/g, "")
        .replace(/\.</g, "<")
        .replace(/\*/g, "any")
        .replace(/\bfunction\b\s*(?:\([^)]*\)(?:\s*:\s*\w+)?)?/gi, "Function");
    const shape = parsedType(code);
    return {
        shape: nullable ? union([shape, { kind: "constant", source: "null" }]) : shape,
        optional,
    };
}
function parsedType(code) {
    try {
        const file = (0,lib/* parseSync */.nG)(`type T = ${code};`, {
            configFile: false,
            babelrc: false,
            browserslistConfigFile: false,
            parserOpts: { plugins: ["typescript"] },
        });
        const [first] = file !== null && lib/* types.isFile */.gK.isFile(file) ? file.program.body : [];
        return lib/* types.isTSTypeAliasDeclaration */.gK.isTSTypeAliasDeclaration(first) ? shapeOf(first.typeAnnotation) : any;
    }
    catch {
        return any;
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/doc-comment.js

function docComment(nodes) {
    const text = nodes
        .flatMap((node) => node?.leadingComments ?? [])
        .filter(({ type, value }) => type === "CommentBlock" && value.startsWith("*"))
        .at(-1)?.value;
    return text === undefined ? undefined : readDocComment(text);
}
function readDocComment(text) {
    const body = text.replace(/^[ \t]*\*? ?/gm, "");
    const parameters = new Map();
    for (const match of body.matchAll(/@(?:param|arg|argument)\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*(\[?)\s*([\w$.]+)/g)) {
        const [, type = "", bracket = "", name = ""] = match;
        if (name.includes("."))
            continue;
        const read = docType(type);
        parameters.set(name, { shape: read.shape, optional: read.optional || bracket !== "" });
    }
    const returned = /@returns?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(body)?.[1];
    const examples = [...body.matchAll(/@example\b([\s\S]*?)(?=^@|$(?![\s\S]))/gm)].map(([, code = ""]) => code.replace(/```\w*/g, ""));
    return { parameters, returns: returned === undefined ? undefined : docType(returned), examples };
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/expected.js

const equals = /^(?:equal|equals|strictEqual|deepEqual|deepStrictEqual|same|is|eql|deep|toBe|toEqual|toStrictEqual|eq)$/;
function shiftedCall(path, code) {
    const asserted = assertion(path);
    if (asserted !== undefined)
        return asserted;
    const { parentPath } = path;
    if (isLogged(parentPath))
        return { subject: path, expected: commented(path, code) };
    if (parentPath.isExpressionStatement() ||
        parentPath.isVariableDeclarator() ||
        parentPath.isAwaitExpression()) {
        return { subject: path, expected: commented(path, code) };
    }
    return parentPath.isCallExpression() ||
        parentPath.isArrowFunctionExpression() ||
        parentPath.isReturnStatement()
        ? { subject: path, expected: undefined }
        : undefined;
}
function assertion(path) {
    if (!path.isCallExpression())
        return undefined;
    const callee = path.get("callee");
    if (!callee.isMemberExpression() || !lib/* types.isIdentifier */.gK.isIdentifier(callee.node.property))
        return undefined;
    if (!equals.test(callee.node.property.name))
        return undefined;
    const args = path.get("arguments");
    const object = callee.get("object");
    if (object.isCallExpression() && lib/* types.isIdentifier */.gK.isIdentifier(object.node.callee, { name: "expect" })) {
        const [subject] = object.get("arguments");
        return subject === undefined ? undefined : { subject, expected: args[0] };
    }
    const [subject, expected] = args;
    return subject === undefined || expected === undefined ? undefined : { subject, expected };
}
function isLogged(path) {
    if (!path.isCallExpression())
        return false;
    const { callee } = path.node;
    return lib/* types.isMemberExpression */.gK.isMemberExpression(callee) && lib/* types.isIdentifier */.gK.isIdentifier(callee.object, { name: "console" });
}
function commented(path, code) {
    const end = path.getStatementParent().node.end ?? path.node.end ?? 0;
    const rest = /^[^\n]*/.exec(code.slice(end))?.[0] ?? "";
    const said = /^\s*;?\s*\/\/\s*(?:=+>|->|→|returns:?|result:?|output:?)?\s*(.+?)\s*;?$/i.exec(rest)?.[1];
    if (said === undefined)
        return undefined;
    try {
        const file = (0,lib/* parseSync */.nG)(`(${said})`, {
            configFile: false,
            babelrc: false,
            browserslistConfigFile: false,
        });
        let found;
        if (file !== null && lib/* types.isFile */.gK.isFile(file)) {
            lib/* types.removeComments */.gK.removeComments(file);
            found = expressionPath(file);
        }
        return found?.isIdentifier() === true && !/^(?:undefined|NaN|Infinity)$/.test(found.node.name)
            ? undefined
            : found;
    }
    catch {
        return undefined;
    }
}
function expressionPath(file) {
    let found;
    (0,lib/* traverse */.hV)(file, {
        ExpressionStatement: (path) => {
            found ??= path.get("expression");
            path.stop();
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/to-expression.js

const deepest = 8;
function toExpression(path, depth = 0) {
    const { node } = path;
    if (depth > deepest)
        return undefined;
    const inner = (next) => Array.isArray(next) ? undefined : toExpression(next, depth + 1);
    if (lib/* types.isLiteral */.gK.isLiteral(node) && !lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node))
        return { kind: "literal", source: literalSource(node, path) };
    if (lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node)) {
        return node.expressions.length === 0
            ? { kind: "literal", source: JSON.stringify(node.quasis[0]?.value.cooked ?? "") }
            : undefined;
    }
    if (lib/* types.isUnaryExpression */.gK.isUnaryExpression(node) && lib/* types.isNumericLiteral */.gK.isNumericLiteral(node.argument)) {
        return { kind: "literal", source: `${node.operator}${node.argument.value}` };
    }
    if (path.isIdentifier())
        return identifier(path, depth);
    if (path.isArrayExpression())
        return list(path.get("elements"), depth);
    if (path.isObjectExpression())
        return object(path, depth);
    if (path.isFunction()) {
        if (selfContained(path))
            return { kind: "literal", source: path.toString() };
        return path.node.params.length > 0 ? { kind: "resolver" } : undefined;
    }
    if (path.isMemberExpression()) {
        const from = inner(path.get("object"));
        const { property, computed } = path.node;
        const key = lib/* types.isStringLiteral */.gK.isStringLiteral(property)
            ? property.value
            : !computed && lib/* types.isIdentifier */.gK.isIdentifier(property)
                ? property.name
                : undefined;
        if (from === undefined || key === undefined)
            return undefined;
        return from.kind === "export"
            ? { ...from, members: [...from.members, key] }
            : { kind: "get", object: from, property: key };
    }
    if (path.isCallExpression() || path.isNewExpression())
        return call(path, depth);
    if (path.isAwaitExpression())
        return inner(path.get("argument"));
    return path.isTSAsExpression() || path.isTSNonNullExpression()
        ? inner(path.get("expression"))
        : undefined;
}
function call(path, depth) {
    const callee = toExpression(path.get("callee"), depth + 1);
    const args = list(path.get("arguments"), depth);
    if (callee === undefined || args?.kind !== "array")
        return undefined;
    if (callee.kind === "export" &&
        callee.members.length === 0 &&
        /^(?:require|describe|it|test|expect|assert)$/.test(callee.local))
        return undefined;
    return { kind: "call", callee, args: args.items, isNew: path.isNewExpression() };
}
function list(paths, depth) {
    const items = paths.map((path) => toExpression(path, depth + 1));
    return items.every((item) => item !== undefined) ? { kind: "array", items } : undefined;
}
function object(path, depth) {
    const entries = path.get("properties").map((property) => {
        if (!property.isObjectProperty() || property.node.computed)
            return undefined;
        const { key } = property.node;
        const name = lib/* types.isIdentifier */.gK.isIdentifier(key)
            ? key.name
            : lib/* types.isStringLiteral */.gK.isStringLiteral(key) || lib/* types.isNumericLiteral */.gK.isNumericLiteral(key)
                ? String(key.value)
                : undefined;
        const value = toExpression(property.get("value"), depth + 1);
        return name === undefined || value === undefined ? undefined : { key: name, value };
    });
    return entries.every((entry) => entry !== undefined) ? { kind: "object", entries } : undefined;
}
function identifier(path, depth) {
    const { name } = path.node;
    if (/^(?:undefined|NaN|Infinity)$/.test(name))
        return { kind: "literal", source: name };
    const binding = path.scope.getBinding(name);
    if (binding === undefined)
        return { kind: "export", local: name, members: [] };
    if (binding.kind === "module")
        return { kind: "export", local: name, members: [] };
    const declarator = binding.path;
    if (!declarator.isVariableDeclarator() || binding.constantViolations.length > 0)
        return undefined;
    const init = declarator.get("init");
    if (isRequire(init.node))
        return { kind: "export", local: name, members: [] };
    if (!lib/* types.isIdentifier */.gK.isIdentifier(declarator.node.id) || init.node === null)
        return undefined;
    return toExpression(init, depth + 1);
}
function isRequire(node) {
    if (lib/* types.isMemberExpression */.gK.isMemberExpression(node))
        return isRequire(node.object);
    return lib/* types.isCallExpression */.gK.isCallExpression(node) && lib/* types.isIdentifier */.gK.isIdentifier(node.callee, { name: "require" });
}
function selfContained(path) {
    if (path.toString().length > 80)
        return false;
    let closed = true;
    path.traverse({
        ReferencedIdentifier: (inner) => {
            const binding = path.scope.getBinding(inner.node.name);
            const isOwn = binding !== undefined &&
                binding.scope !== path.scope.parent &&
                binding.path.findParent((parent) => parent === path) !== null;
            if (!isOwn && binding !== undefined && binding.path !== path)
                closed = false;
            if (binding === undefined &&
                !/^(?:undefined|Math|Number|String|Array|Object|JSON)$/.test(inner.node.name))
                closed = false;
        },
    });
    return closed;
}
function literalSource(node, path) {
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(node))
        return JSON.stringify(node.value);
    if (lib/* types.isNumericLiteral */.gK.isNumericLiteral(node))
        return String(node.value);
    return path.toString();
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/examples.js



const mostExamples = 400;
function readExamples(code, path, firstLine, origin) {
    const file = parsed(code);
    if (file === undefined)
        return [];
    const examples = [];
    const visit = (inner) => {
        if (examples.length >= mostExamples)
            return;
        const stated = shiftedCall(inner, code);
        if (stated === undefined)
            return;
        const expression = toExpression(stated.subject);
        if (expression === undefined)
            return;
        const expected = stated.expected === undefined ? undefined : toExpression(stated.expected);
        const line = firstLine + (inner.node.loc?.start.line ?? 1) - 1;
        examples.push({ expression, expected, origin, path, line });
    };
    (0,lib/* traverse */.hV)(file, { CallExpression: visit, NewExpression: visit });
    return examples;
}
function codeBlocks(text) {
    return [
        ...text.matchAll(/^ {0,3}```[ \t]*(?:js|javascript|ts|typescript|jsx|mjs|node)?[ \t]*\r?\n([\s\S]*?)^ {0,3}```/gim),
    ].map((match) => ({
        code: match[1] ?? "",
        line: text.slice(0, match.index).split("\n").length + 1,
    }));
}
function parsed(code) {
    const whole = tryParse(code);
    if (whole !== undefined)
        return whole;
    const lines = code.split("\n").map((line) => (tryParse(line) === undefined ? "" : line));
    return tryParse(lines.join("\n"));
}
function tryParse(code) {
    try {
        const file = (0,lib/* parseSync */.nG)(code, {
            configFile: false,
            babelrc: false,
            browserslistConfigFile: false,
            sourceType: "unambiguous",
            parserOpts: {
                plugins: ["typescript", "decorators-legacy"],
                allowReturnOutsideFunction: true,
                allowAwaitOutsideFunction: true,
                allowUndeclaredExports: true,
            },
        });
        return file !== null && lib/* types.isFile */.gK.isFile(file) ? file : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/pattern-samples.js
const mostSamples = 12;
const longestSample = 40;
function samplesOf(pattern) {
    const reader = { pattern, at: 0 };
    const samples = alternatives(reader);
    const plain = samples.filter((sample) => sample.length <= longestSample);
    return [...new Set(plain)].slice(0, mostSamples);
}
function alternatives(reader) {
    const all = sequence(reader);
    while (reader.pattern[reader.at] === "|") {
        reader.at += 1;
        all.push(...sequence(reader));
    }
    return all;
}
function sequence(reader) {
    let samples = [""];
    while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? "")) {
        const atoms = quantified(reader, atom(reader));
        const count = Math.min(mostSamples, Math.max(samples.length, atoms.length));
        samples = Array.from({ length: count }, (_, index) => (samples[index % samples.length] ?? "") + (atoms[index % atoms.length] ?? ""));
    }
    return samples;
}
function quantified(reader, atoms) {
    const match = /^(?:([*+?])|\{(\d+)(?:,(\d*))?\})\??/.exec(reader.pattern.slice(reader.at));
    if (match === null)
        return atoms;
    reader.at += match[0].length;
    const [, sign, low] = match;
    const least = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const repeated = (times) => atoms.map((sample) => sample.repeat(Math.min(times, 8)));
    return [...repeated(Math.max(1, least)), ...(least === 0 ? [""] : []), ...repeated(least + 1)];
}
function atom(reader) {
    const { pattern } = reader;
    const char = pattern[reader.at] ?? "";
    reader.at += 1;
    if (char === "(")
        return group(reader);
    if (char === "[")
        return characterClass(reader);
    if (char === "\\")
        return pattern_samples_escape(reader);
    if (char === ".")
        return ["a"];
    if (char === "^" || char === "$")
        return [""];
    return [char];
}
function group(reader) {
    const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.pattern.slice(reader.at))?.[0] ?? "";
    reader.at += head.length;
    const inner = alternatives(reader);
    reader.at += 1;
    return head.endsWith("!") || head.startsWith("?<=") ? [""] : inner;
}
const escapes = {
    d: ["1", "0", "9"], w: ["a", "Z", "_"], s: [" "], D: ["a"], W: ["-"], S: ["a"], b: [""], B: [""],
    n: ["\n"], r: ["\r"], t: ["\t"], f: ["\f"], v: ["\v"], 0: ["\0"],
};
function pattern_samples_escape(reader) {
    const char = reader.pattern[reader.at] ?? "";
    reader.at += 1;
    const code = char === "x" ? 2 : char === "u" ? 4 : 0;
    const digits = reader.pattern.slice(reader.at, reader.at + code);
    if (code > 0 && /^[\da-f]+$/i.test(digits)) {
        reader.at += code;
        return [String.fromCharCode(Number.parseInt(digits, 16))];
    }
    if (/[1-9]/.test(char))
        return [""];
    return escapes[char] ?? [char];
}
function characterClass(reader) {
    const { pattern } = reader;
    const negated = pattern[reader.at] === "^";
    if (negated)
        reader.at += 1;
    const members = [];
    while (reader.at < pattern.length && pattern[reader.at] !== "]") {
        const from = pattern[reader.at] === "\\" ? skipEscape(reader) : [pattern[reader.at++] ?? ""];
        members.push(...from);
        if (pattern[reader.at] === "-" && pattern[reader.at + 1] !== "]") {
            reader.at += 1;
            members.push(...(pattern[reader.at] === "\\" ? skipEscape(reader) : [pattern[reader.at++] ?? ""]));
        }
    }
    reader.at += 1;
    if (!negated)
        return members.slice(0, 6);
    return [["a", "1", "-", " ", "Z"].find((char) => !members.includes(char)) ?? "~"];
}
function skipEscape(reader) {
    reader.at += 1;
    return pattern_samples_escape(reader);
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/literals.js


const longest = 60;
const mostNumber = 100_000;
function readLiterals(file) {
    const numbers = new Set();
    const strings = new Set();
    const matched = new Set();
    const properties = new Set();
    const addString = (value) => {
        if (value.length <= longest && !/^use strict$/.test(value))
            strings.add(JSON.stringify(value));
    };
    (0,lib/* traverse */.hV)(file, {
        ImportDeclaration: (path) => {
            path.skip();
        },
        NumericLiteral: ({ node }) => {
            numbers.add(node.value);
        },
        StringLiteral: ({ node, parent }) => {
            if (!lib/* types.isCallExpression */.gK.isCallExpression(parent) ||
                !lib/* types.isIdentifier */.gK.isIdentifier(parent.callee, { name: "require" }))
                addString(node.value);
        },
        TemplateElement: ({ node }) => {
            addString(node.value.cooked ?? "");
        },
        RegExpLiteral: ({ node }) => {
            for (const sample of samplesOf(node.pattern))
                matched.add(JSON.stringify(sample));
        },
        MemberExpression: ({ node }) => {
            if (!node.computed && lib/* types.isIdentifier */.gK.isIdentifier(node.property))
                properties.add(node.property.name);
        },
        ObjectProperty: ({ node }) => {
            if (!node.computed && lib/* types.isIdentifier */.gK.isIdentifier(node.key))
                properties.add(node.key.name);
        },
    });
    return {
        numbers: [...numbers].flatMap(neighbors),
        strings: [...strings],
        matched: [...matched],
        properties: [...properties],
    };
}
function neighbors(value) {
    if (!Number.isFinite(value) || Math.abs(value) > mostNumber)
        return [];
    const around = Number.isSafeInteger(value)
        ? [value, value + 1, value - 1, -value]
        : [value, -value, value / 2];
    return around.map((number) => (Object.is(number, -0) ? "-0" : String(number)));
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/evidence.js


const arrayMembers = /^(?:push|pop|shift|unshift|map|forEach|reduce|reduceRight|filter|some|every|find|findIndex|splice|sort|reverse|join|flat|flatMap|fill)$/;
const stringMembers = /^(?:charAt|charCodeAt|codePointAt|toLowerCase|toUpperCase|split|replace|replaceAll|substr|substring|trim|trimStart|trimEnd|match|matchAll|search|startsWith|endsWith|padStart|padEnd|repeat|localeCompare|normalize)$/;
const arithmetic = new Set([
    "-",
    "*",
    "/",
    "%",
    "**",
    "<",
    ">",
    "<=",
    ">=",
    "|",
    "&",
    "^",
    "<<",
    ">>",
    ">>>",
]);
const evidence_list = { kind: "array", of: any };
const evidence_text = { kind: "string" };
const number = { kind: "number" };
function shapeFromUse(references, deep = 2) {
    const shapes = [];
    const entries = new Map();
    for (const reference of references) {
        const member = memberOf(reference);
        if (member === undefined)
            shapes.push(...evidence(reference));
        else
            noteMember(member, shapes, entries, deep);
    }
    if (entries.size > 0) {
        const told = [...entries].map(([key, found]) => ({
            key,
            shape: union(found),
            optional: true,
        }));
        shapes.push({ kind: "object", entries: told });
    }
    return union(shapes);
}
function memberOf(reference) {
    const { parentPath } = reference;
    const { node } = parentPath;
    if (!lib/* types.isMemberExpression */.gK.isMemberExpression(node) && !lib/* types.isOptionalMemberExpression */.gK.isOptionalMemberExpression(node))
        return undefined;
    if (node.object !== reference.node)
        return undefined;
    if (!node.computed && lib/* types.isIdentifier */.gK.isIdentifier(node.property))
        return { path: parentPath, key: node.property.name };
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(node.property))
        return { path: parentPath, key: node.property.value };
    return undefined;
}
function noteMember(member, shapes, entries, deep) {
    const { path, key } = member;
    if (arrayMembers.test(key))
        shapes.push(evidence_list);
    else if (stringMembers.test(key))
        shapes.push(evidence_text);
    else if (key === "length")
        shapes.push(evidence_list, evidence_text);
    else if (/^(?:slice|indexOf|lastIndexOf|includes|concat|at)$/.test(key))
        shapes.push(evidence_list, evidence_text);
    else if (/^(?:toFixed|toPrecision)$/.test(key))
        shapes.push(number);
    else if (/^(?:test|exec)$/.test(key))
        shapes.push({ kind: "regexp" });
    else if (/^(?:call|apply|bind)$/.test(key))
        shapes.push({ kind: "function", parameters: 1, returns: any });
    else if (/^(?:getTime|getFullYear|getMonth|getDate|toISOString)$/.test(key))
        shapes.push({ kind: "date" });
    else if (!/^(?:toString|valueOf|hasOwnProperty|constructor|prototype)$/.test(key)) {
        const known = entries.get(key) ?? [];
        const inner = deep > 0 ? shapeFromUse([path], deep - 1) : any;
        entries.set(key, inner.kind === "any" ? known : [...known, inner]);
    }
}
function evidence(reference) {
    const { node, parentPath } = reference;
    const parent = parentPath.node;
    if (lib/* types.isCallExpression */.gK.isCallExpression(parent))
        return callEvidence(parent, node);
    if (lib/* types.isBinaryExpression */.gK.isBinaryExpression(parent))
        return binaryEvidence(parent, node, parentPath);
    if (lib/* types.isUpdateExpression */.gK.isUpdateExpression(parent))
        return [number];
    if (lib/* types.isUnaryExpression */.gK.isUnaryExpression(parent)) {
        if (parent.operator === "typeof")
            return typeofEvidence(parentPath);
        return parent.operator === "-" || parent.operator === "~" || parent.operator === "+"
            ? [number]
            : [];
    }
    if (lib/* types.isForOfStatement */.gK.isForOfStatement(parent) && parent.right === node)
        return [evidence_list];
    if (lib/* types.isSpreadElement */.gK.isSpreadElement(parent))
        return [evidence_list];
    if (lib/* types.isForInStatement */.gK.isForInStatement(parent) && parent.right === node)
        return [{ kind: "record", of: any }];
    if (lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(parent))
        return [evidence_text];
    if (lib/* types.isMemberExpression */.gK.isMemberExpression(parent) && parent.object === node)
        return indexEvidence(parent);
    return [];
}
function indexEvidence(member) {
    if (lib/* types.isNumericLiteral */.gK.isNumericLiteral(member.property))
        return [evidence_list];
    if (lib/* types.isIdentifier */.gK.isIdentifier(member.property) &&
        /^(?:i|j|k|n|index|idx|low|high|start|end)$/.test(member.property.name))
        return [evidence_list];
    return [evidence_list, { kind: "record", of: any }];
}
function callEvidence(call, node) {
    if (call.callee === node)
        return [{ kind: "function", parameters: call.arguments.length, returns: any }];
    const { callee } = call;
    if (lib/* types.isIdentifier */.gK.isIdentifier(callee)) {
        if (/^(?:isNaN|isFinite)$/.test(callee.name))
            return [number];
        if (/^(?:parseInt|parseFloat|decodeURIComponent|encodeURIComponent)$/.test(callee.name))
            return [evidence_text];
    }
    if (!lib/* types.isMemberExpression */.gK.isMemberExpression(callee) || !lib/* types.isIdentifier */.gK.isIdentifier(callee.property))
        return [];
    const object = lib/* types.isIdentifier */.gK.isIdentifier(callee.object) ? callee.object.name : "";
    const method = callee.property.name;
    if (object === "Math" || (object === "Number" && method.startsWith("is")))
        return [number];
    if (object === "Array" && method === "isArray")
        return [evidence_list];
    if (object === "Array" && method === "from")
        return [evidence_list];
    if (object === "Object" && /^(?:keys|values|entries|assign)$/.test(method))
        return [{ kind: "record", of: any }];
    if (object === "JSON" && method === "parse")
        return [evidence_text];
    return /^(?:test|exec|match)$/.test(method) ? [evidence_text] : [];
}
function binaryEvidence(binary, node, path) {
    const { operator } = binary;
    const other = binary.left === node ? binary.right : binary.left;
    if (operator === "instanceof")
        return binary.left === node && lib/* types.isIdentifier */.gK.isIdentifier(other) ? [instance(other.name)] : [];
    if (operator === "in")
        return binary.right === node ? [{ kind: "record", of: any }] : [evidence_text];
    if (/^[!=]==?$/.test(operator))
        return constantEvidence(other);
    if (operator === "+")
        return lib/* types.isStringLiteral */.gK.isStringLiteral(other)
            ? [evidence_text]
            : [number, ...(path.parentPath.isBinaryExpression() ? [] : [evidence_text])];
    return arithmetic.has(operator) ? [number] : [];
}
function constantEvidence(other) {
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(other))
        return [{ kind: "constant", source: JSON.stringify(other.value) }];
    if (lib/* types.isNumericLiteral */.gK.isNumericLiteral(other))
        return [number, { kind: "constant", source: String(other.value) }];
    if (lib/* types.isBooleanLiteral */.gK.isBooleanLiteral(other))
        return [{ kind: "boolean" }];
    if (lib/* types.isNullLiteral */.gK.isNullLiteral(other))
        return [{ kind: "constant", source: "null" }];
    return [];
}
function instance(name) {
    const builtIns = {
        Array: evidence_list, Date: { kind: "date" }, RegExp: { kind: "regexp" }, Map: { kind: "map", of: any },
        Set: { kind: "set", of: any }, Promise: { kind: "promise", of: any },
        Function: { kind: "function", parameters: 1, returns: any }, Object: { kind: "record", of: any },
        Error: { kind: "constant", source: 'new Error("failed")' },
    };
    return builtIns[name] ?? { kind: "named", name };
}
function typeofEvidence(path) {
    const parent = path.parentPath.node;
    const texts = lib/* types.isBinaryExpression */.gK.isBinaryExpression(parent)
        ? [parent.left, parent.right]
        : lib/* types.isSwitchStatement */.gK.isSwitchStatement(parent)
            ? parent.cases.map(({ test }) => test)
            : [];
    const shapes = {
        string: evidence_text, number, boolean: { kind: "boolean" }, function: { kind: "function", parameters: 1, returns: any },
        object: { kind: "record", of: any }, symbol: { kind: "symbol" }, bigint: { kind: "bigint" },
        undefined: { kind: "constant", source: "undefined" },
    };
    return texts.flatMap((node) => (lib/* types.isStringLiteral */.gK.isStringLiteral(node) ? [shapes[node.value] ?? any] : []));
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/signatures.js





function readDeclarations(file, path) {
    const found = { signatures: [], types: {} };
    const add = (signature) => {
        if (signature !== undefined)
            found.signatures.push(signature);
    };
    (0,lib/* traverse */.hV)(file, {
        Function: (inner) => {
            add(functionSignature(inner, path));
        },
        TSDeclareFunction: (inner) => {
            add(declaredSignature(inner.node, inner.node.id?.name, undefined, path));
        },
        TSDeclareMethod: (inner) => {
            add(declaredSignature(inner.node, keyName(inner.node.key), ownerOf(inner), path));
        },
        TSMethodSignature: (inner) => {
            add(declaredSignature(inner.node, keyName(inner.node.key), ownerOf(inner), path));
        },
        TSInterfaceDeclaration: (inner) => {
            found.types[inner.node.id.name] = membersShape(inner.node.body.body);
        },
        TSTypeAliasDeclaration: (inner) => {
            found.types[inner.node.id.name] = shapeOf(inner.node.typeAnnotation);
        },
        TSEnumDeclaration: (inner) => {
            const { members } = "body" in inner.node ? inner.node.body : inner.node;
            const values = members.map((member, index) => ({
                kind: "constant",
                source: lib/* types.isStringLiteral */.gK.isStringLiteral(member.initializer)
                    ? JSON.stringify(member.initializer.value)
                    : String(index),
            }));
            found.types[inner.node.id.name] = union(values);
        },
    });
    return found;
}
function declaredSignature(node, name, owner, path) {
    if (name === undefined)
        return undefined;
    const parameters = node.params.map((parameter) => declaredParameter(parameter, undefined));
    const returns = node.returnType === null || node.returnType === undefined
        ? undefined
        : shapeOf(node.returnType);
    const isVariadic = lib/* types.isRestElement */.gK.isRestElement(node.params.at(-1));
    return { name, owner, parameters, isVariadic, returns, path, line: node.loc?.start.line ?? 1 };
}
function functionSignature(path, file) {
    const named = nameOf(path) ?? nameOfModule(path, file);
    if (named === undefined)
        return undefined;
    const statement = path.getStatementParent().node;
    const comment = docComment([statement, path.parentPath.node, path.node]);
    const parameters = path.node.params.map((parameter) => {
        const declared = declaredParameter(parameter, comment);
        return declared.declared ? declared : { ...declared, shape: usedShape(path, parameter) };
    });
    const typed = path.node.returnType;
    const returns = typed === null || typed === undefined ? comment?.returns?.shape : shapeOf(typed);
    return {
        ...named,
        parameters,
        isVariadic: isVariadic(path),
        returns,
        path: file,
        line: path.node.loc?.start.line ?? 1,
    };
}
function isVariadic(path) {
    if (lib/* types.isRestElement */.gK.isRestElement(path.node.params.at(-1)))
        return true;
    let found = false;
    path.traverse({
        Function: (inner) => {
            if (!inner.isArrowFunctionExpression())
                inner.skip();
        },
        Identifier: ({ node }) => {
            if (node.name === "arguments")
                found = true;
        },
    });
    return found;
}
function usedShape(path, parameter) {
    const target = lib/* types.isAssignmentPattern */.gK.isAssignmentPattern(parameter) ? parameter.left : parameter;
    const fallback = lib/* types.isAssignmentPattern */.gK.isAssignmentPattern(parameter) ? defaultShape(parameter.right) : any;
    if (lib/* types.isIdentifier */.gK.isIdentifier(target)) {
        const binding = path.scope.getBinding(target.name);
        return union([fallback, shapeFromUse(binding?.referencePaths ?? [])].filter((shape) => shape.kind !== "any"));
    }
    if (lib/* types.isObjectPattern */.gK.isObjectPattern(target)) {
        const entries = target.properties.flatMap((property) => {
            if (!lib/* types.isObjectProperty */.gK.isObjectProperty(property))
                return [];
            const key = keyName(property.key);
            const shape = lib/* types.isAssignmentPattern */.gK.isAssignmentPattern(property.value)
                ? defaultShape(property.value.right)
                : any;
            return key === undefined ? [] : [{ key, shape, optional: true }];
        });
        return { kind: "object", entries };
    }
    return lib/* types.isArrayPattern */.gK.isArrayPattern(target) || lib/* types.isRestElement */.gK.isRestElement(target)
        ? { kind: "array", of: any }
        : any;
}
function defaultShape(node) {
    if (lib/* types.isNumericLiteral */.gK.isNumericLiteral(node) || lib/* types.isUnaryExpression */.gK.isUnaryExpression(node))
        return { kind: "number" };
    if (lib/* types.isStringLiteral */.gK.isStringLiteral(node))
        return { kind: "string" };
    if (lib/* types.isBooleanLiteral */.gK.isBooleanLiteral(node))
        return { kind: "boolean" };
    if (lib/* types.isArrayExpression */.gK.isArrayExpression(node))
        return { kind: "array", of: any };
    if (lib/* types.isObjectExpression */.gK.isObjectExpression(node))
        return { kind: "record", of: any };
    return lib/* types.isFunction */.gK.isFunction(node)
        ? { kind: "function", parameters: node.params.length, returns: any }
        : any;
}
function declaredParameter(node, comment) {
    if (lib/* types.isTSParameterProperty */.gK.isTSParameterProperty(node))
        return declaredParameter(node.parameter, comment);
    if (lib/* types.isAssignmentPattern */.gK.isAssignmentPattern(node)) {
        const inner = declaredParameter(node.left, comment);
        return { ...inner, optional: true };
    }
    const target = lib/* types.isRestElement */.gK.isRestElement(node) ? node.argument : node;
    const name = lib/* types.isIdentifier */.gK.isIdentifier(target) ? target.name : "options";
    const annotation = "typeAnnotation" in node ? node.typeAnnotation : undefined;
    if (annotation !== undefined && annotation !== null) {
        const optional = lib/* types.isRestElement */.gK.isRestElement(node) || (lib/* types.isIdentifier */.gK.isIdentifier(node) && node.optional === true);
        const shape = shapeOf(annotation);
        return {
            name,
            shape: lib/* types.isRestElement */.gK.isRestElement(node) && shape.kind === "array" ? shape.of : shape,
            optional,
            declared: true,
        };
    }
    const said = comment?.parameters.get(name);
    if (said !== undefined && said.shape.kind !== "any")
        return { name, ...said, declared: true };
    return {
        name,
        shape: any,
        optional: said?.optional ?? lib/* types.isRestElement */.gK.isRestElement(node),
        declared: false,
    };
}
function nameOf(path) {
    const { node, parentPath } = path;
    if (lib/* types.isClassMethod */.gK.isClassMethod(node) || lib/* types.isObjectMethod */.gK.isObjectMethod(node)) {
        const name = keyName(node.key);
        return name === undefined ? undefined : { name, owner: ownerOf(path) };
    }
    if (lib/* types.isFunctionDeclaration */.gK.isFunctionDeclaration(node) && node.id)
        return { name: node.id.name, owner: undefined };
    const parent = parentPath.node;
    if (lib/* types.isVariableDeclarator */.gK.isVariableDeclarator(parent) && lib/* types.isIdentifier */.gK.isIdentifier(parent.id))
        return { name: parent.id.name, owner: undefined };
    if (lib/* types.isObjectProperty */.gK.isObjectProperty(parent) || lib/* types.isClassProperty */.gK.isClassProperty(parent)) {
        const name = keyName(parent.key);
        return name === undefined ? undefined : { name, owner: ownerOf(path) };
    }
    if (lib/* types.isAssignmentExpression */.gK.isAssignmentExpression(parent) &&
        lib/* types.isMemberExpression */.gK.isMemberExpression(parent.left) &&
        !isModuleExports(parent.left)) {
        const name = keyName(parent.left.property);
        return name === undefined ? undefined : { name, owner: memberOwner(parent.left.object) };
    }
    return lib/* types.isFunctionExpression */.gK.isFunctionExpression(node) && node.id
        ? { name: node.id.name, owner: undefined }
        : undefined;
}
function isModuleExports(node) {
    return lib/* types.isMemberExpression */.gK.isMemberExpression(node) && lib/* types.isIdentifier */.gK.isIdentifier(node.object, { name: "module" });
}
function nameOfModule(path, file) {
    const parent = path.parentPath.node;
    const isWhole = lib/* types.isExportDefaultDeclaration */.gK.isExportDefaultDeclaration(parent) ||
        (lib/* types.isAssignmentExpression */.gK.isAssignmentExpression(parent) && isModuleExports(parent.left));
    const name = /([^/]+?)(?:\/index)?\.\w+$/.exec(file)?.[1];
    return !isWhole || name === undefined
        ? undefined
        : {
            name: name.replace(/[-_.](\w)/g, (_, next) => next.toUpperCase()),
            owner: undefined,
        };
}
function memberOwner(node) {
    if (lib/* types.isIdentifier */.gK.isIdentifier(node))
        return node.name;
    return lib/* types.isMemberExpression */.gK.isMemberExpression(node) ? memberOwner(node.object) : undefined;
}
function ownerOf(path) {
    const around = path.findParent((parent) => parent.isClass() || parent.isTSInterfaceDeclaration() || parent.isObjectExpression());
    if (around === null)
        return undefined;
    const { node, parent } = around;
    if ((lib/* types.isClass */.gK.isClass(node) || lib/* types.isTSInterfaceDeclaration */.gK.isTSInterfaceDeclaration(node)) && node.id)
        return node.id.name;
    if (lib/* types.isVariableDeclarator */.gK.isVariableDeclarator(parent) && lib/* types.isIdentifier */.gK.isIdentifier(parent.id))
        return parent.id.name;
    return lib/* types.isAssignmentExpression */.gK.isAssignmentExpression(parent) && lib/* types.isMemberExpression */.gK.isMemberExpression(parent.left)
        ? memberOwner(parent.left.object)
        : undefined;
}

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/harvest.js






async function harvest(subject) {
    const signatures = [];
    const named = {};
    const byFile = {};
    const examples = [];
    const declare = (file, path) => {
        const found = readDeclarations(file, path);
        signatures.push(...found.signatures);
        Object.assign(named, found.types);
    };
    for (const { kind, path, text } of subject.documents) {
        const file = kind === "declarations" ? await harvest_parsed(text, path) : undefined;
        if (file !== undefined)
            declare(file, path);
    }
    for (const { path, text, format } of subject.files) {
        const file = await harvest_parsed(text, path, format);
        if (file === undefined)
            continue;
        declare(file, path);
        byFile[path] = readLiterals(file);
        examples.push(...docExamples(file, path));
    }
    examples.push(...subject.documents.flatMap(documentExamples));
    return { signatures, types: named, byFile, examples, ...together(Object.values(byFile)) };
}
function documentExamples({ kind, path, text }) {
    if (kind === "test")
        return readExamples(text, path, 1, "test");
    if (kind !== "readme")
        return [];
    return codeBlocks(text).flatMap(({ code, line }) => readExamples(code, path, line, "readme"));
}
function together(all) {
    const union = (pick) => [
        ...new Set(all.flatMap(pick)),
    ];
    return {
        numbers: union(({ numbers }) => numbers),
        strings: union(({ strings }) => strings),
        matched: union(({ matched }) => matched),
        properties: union(({ properties }) => properties),
    };
}
async function harvest_parsed(text, path, format = "ts") {
    try {
        return await parseModule(text, path, format);
    }
    catch {
        return undefined;
    }
}
function docExamples(file, path) {
    const examples = [];
    (0,lib/* traverse */.hV)(file, {
        Statement: ({ node }) => {
            const line = node.loc?.start.line ?? 1;
            for (const code of docComment([node])?.examples ?? [])
                examples.push(...readExamples(code, path, line, "types"));
        },
        ClassMethod: ({ node }) => {
            const line = node.loc?.start.line ?? 1;
            for (const code of docComment([node])?.examples ?? [])
                examples.push(...readExamples(code, path, line, "types"));
        },
    });
    return examples;
}

;// CONCATENATED MODULE: ./build/lab/search/search.js



const limits = { heapMegabytes: 700, silentSeconds: 10 };
const mostRestarts = 8;
async function search(subject, options, laboratory) {
    const made = await instrument(subject);
    const job = await jobFor(subject, made, options);
    const missing = made.notChecked.find(({ what }) => subject.entries.includes(what));
    if (missing !== undefined)
        throw unloadable(job, `${missing.what}: ${missing.why}`);
    const told = await experiment(job, laboratory);
    return resultOf(made, told.result, told.lethal);
}
async function jobFor(subject, made, options) {
    const only = options.only === undefined ? undefined : new Set(options.only);
    return {
        folder: subject.folder,
        name: subject.name,
        entries: subject.entries,
        formats: Object.fromEntries(subject.files.map(({ path, format }) => [path, format])),
        modules: made.modules,
        wanted: made.mutants.map(({ id, arid }) => (arid === undefined || options.includeArid === true) &&
            arid !== "ignored by comment" &&
            (only?.has(id) ?? true)),
        ids: made.mutants.map(({ id }) => id),
        harvest: await harvest(subject),
        cpuSeconds: options.cpuSeconds,
        seed: options.seed,
        skip: [],
        resume: [],
        proposals: options.proposals ?? [],
    };
}
async function experiment(job, laboratory) {
    const lethal = [];
    let resume = [];
    let used = 0;
    for (let start = 0; start <= mostRestarts; start += 1) {
        let result;
        let now = 0;
        let refused;
        const left = Math.max(2, job.cpuSeconds - used);
        const hear = (text) => {
            const message = JSON.parse(text);
            if (message.kind === "unloadable")
                refused = message.why;
            else if (message.kind === "result")
                result = message.result;
            else
                [resume, now] = [message.drafts, message.cpuSeconds];
        };
        const text = JSON.stringify({ ...job, cpuSeconds: left, skip: lethal, resume });
        const end = await laboratory.run(text, { ...limits, seconds: left * 8 + 60 }, hear);
        if (refused !== undefined)
            throw unloadable(job, refused);
        if (result !== undefined)
            return { result, lethal };
        if (end.journal === "" || end.journal === "loading the package")
            throw unloadable(job, ended(end.kind, end.output));
        lethal.push(end.journal);
        used += now;
    }
    throw unloadable(job, `It ended its process ${mostRestarts} times, the last time on: ${lethal.at(-1) ?? ""}`);
}
function ended(kind, output) {
    if (kind === "silent")
        return "It did not come to an end while loading.";
    return `Its process ended while it loaded. ${output.trim().split("\n").slice(0, 12).join(" ")}`;
}
function unloadable(job, why) {
    return new model/* Failure */.HR({
        code: "package-not-loadable",
        what: "The package cannot be experimented on",
        where: job.entries.join(", "),
        why,
        fix: "Make the module load in Node without network, other processes or writing files, or leave it out with `files`.",
    });
}
function resultOf(made, result, lethal) {
    const mutants = made.mutants.map((mutant, index) => {
        const told = result.statuses[index];
        return {
            ...mutant,
            status: told?.status ?? "ignored",
            evaluations: told?.evaluations ?? 0,
            isStatic: told?.isStatic ?? false,
        };
    });
    return {
        kept: result.kept,
        suspicions: result.suspicions,
        mutants,
        score: scoreOf(mutants),
        statistics: { ...result.statistics, lethal },
        notChecked: [...made.notChecked, ...result.notChecked],
    };
}
function scoreOf(mutants) {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const detected = count("killed", "timeout");
    const valid = detected + count("survived", "noCoverage");
    return valid === 0 ? undefined : (detected / valid) * 100;
}

// EXTERNAL MODULE: ./build/lab/evaluate/resolve.js
var resolve = __webpack_require__(98774);
;// CONCATENATED MODULE: ./build/lab/subject/read-subject.js



const mostFiles = 400;
const mostBytes = 400_000;
const readmes = ["README.md", "readme.md", "Readme.md", "README.markdown"];
async function readSubject(files, folder, wanted) {
    const manifest = await readManifest(files, folder);
    const read = reader(files, folder);
    const main = await mainEntry(manifest, read);
    const entries = [...new Set([...(main === undefined ? [] : [main]), ...(wanted ?? [])])];
    const isEsm = manifest.type === "module";
    const loaded = await closure(entries, read, isEsm);
    const isWanted = (path) => wanted === undefined || wanted.includes(path);
    const mutated = loaded.filter(({ path }) => isWanted(path));
    if (mutated.length === 0)
        throw nothingToMutate(folder, wanted);
    return {
        folder,
        name: typeof manifest.name === "string" ? manifest.name : external_node_path_.posix.basename(folder),
        files: mutated,
        support: loaded.filter(({ path }) => !isWanted(path)),
        entries: entries.filter((entry) => loaded.some(({ path }) => path === entry)),
        documents: await documents(manifest, read),
    };
}
function reader(files, folder) {
    const known = new Map();
    return (path) => {
        let text = known.get(path);
        if (text === undefined)
            known.set(path, (text = readFile(files, external_node_path_.posix.join(folder, path))));
        return text;
    };
}
async function readFile(files, path) {
    try {
        return await files.read(path, { maxBytes: mostBytes });
    }
    catch {
        return undefined;
    }
}
async function readManifest(files, folder) {
    const text = await files.read(external_node_path_.posix.join(folder, "package.json"));
    if (text === undefined)
        return {};
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new model/* Failure */.HR({
            code: "package-json-unreadable",
            what: "The package cannot be read",
            where: external_node_path_.posix.join(folder, "package.json"),
            why: "It is not valid JSON.",
            fix: "Correct package.json, or name the folder that holds the package.",
        }, error);
    }
}
async function mainEntry(manifest, read) {
    const said = [manifest.source, manifest.module, manifest.main].filter((path) => typeof path === "string");
    const named = said.map((path) => external_node_path_.posix.normalize(path));
    const stems = named.map((path) => external_node_path_.posix.basename(path).replace(/\.(?:[cm]?js|es\.js)$/, ""));
    const sources = [...stems, "index"].flatMap((stem) => [
        `src/${stem}.ts`,
        `src/${stem}.js`,
        `lib/${stem}.ts`,
    ]);
    const built = named.some((path) => /^(?:dist|build|out|lib|esm|cjs)\b/.test(path));
    const first = typeof manifest.source === "string" ? [external_node_path_.posix.normalize(manifest.source)] : [];
    for (const path of [...first, ...(built ? sources : []), ...named, ...sources, "index"]) {
        const found = await firstThere(path, read);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function firstThere(path, read) {
    const candidates = [
        path,
        ...[".js", ".cjs", ".mjs", ".ts", "/index.js", "/index.ts"].map((ending) => path + ending),
    ];
    for (const candidate of candidates) {
        if (/\.[cm]?[jt]sx?$/.test(candidate) && (await read(candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
async function closure(entries, read, isEsm) {
    const found = new Map();
    const waiting = [...entries];
    while (waiting.length > 0 && found.size < mostFiles) {
        const path = waiting.shift() ?? "";
        const text = found.has(path) ? undefined : await read(path);
        if (text === undefined)
            continue;
        found.set(path, { path, text, format: formatOf(path, text, isEsm) });
        for (const specifier of specifiers(text)) {
            const inner = await read_subject_resolve(path, specifier, read);
            if (inner !== undefined)
                waiting.push(inner);
        }
    }
    return [...found.values()];
}
async function read_subject_resolve(from, specifier, read) {
    const asked = [];
    (0,resolve/* resolveInside */.L)(from, specifier, { has: (path) => asked.push(path) < 0 });
    for (const path of asked)
        if (/\.[cm]?[jt]sx?$/.test(path) && !path.startsWith("..") && (await read(path)) !== undefined)
            return path;
    return undefined;
}
function specifiers(text) {
    const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](\.{1,2}(?:\/[^"'\n]*)?)["']/g;
    return [...text.matchAll(pattern)].map(([, specifier = ""]) => specifier);
}
function formatOf(path, text, isEsm) {
    if (/\.[cm]?tsx?$/.test(path))
        return "ts";
    if (path.endsWith(".mjs"))
        return "esm";
    if (path.endsWith(".cjs"))
        return "cjs";
    return isEsm ||
        /^\s*(?:import\s*["'{*\w]|export\s*(?:[{*]|default\b|const\b|let\b|var\b|function\b|class\b|async\b))/m.test(text)
        ? "esm"
        : "cjs";
}
async function documents(manifest, read) {
    const found = [];
    for (const path of readmes) {
        const text = await read(path);
        if (text !== undefined && found.length === 0)
            found.push({ path, kind: "readme", text });
    }
    const types = [manifest.types, manifest.typings].find((path) => typeof path === "string");
    if (types === undefined)
        return found;
    const path = external_node_path_.posix.normalize(types);
    const there = await read(path.endsWith(".ts") ? path : `${path}.d.ts`);
    if (there !== undefined)
        found.push({ path, kind: "declarations", text: there });
    return found;
}
function nothingToMutate(folder, wanted) {
    return new model/* Failure */.HR({
        code: "nothing-to-mutate",
        what: "There is no module to experiment on",
        where: folder,
        why: wanted === undefined
            ? "Neither package.json nor the usual names lead to a module."
            : `None of these is a module there: ${wanted.join(", ")}`,
        fix: "Name the files with `files`, or set `main`, `module` or `source` in package.json.",
    });
}

// EXTERNAL MODULE: ./build/lab/values/source.js
var values_source = __webpack_require__(94662);
;// CONCATENATED MODULE: ./build/lab/index.js






;// CONCATENATED MODULE: ./build/engines/tests/collect/changed-lines.js
const mostSteps = 600;
function changedLines(before, after) {
    const new_ = after.split("\n");
    if (before === undefined)
        return [{ start: 1, end: new_.length }];
    const old = before.split("\n");
    let start = 0;
    while (start < old.length && start < new_.length && old[start] === new_[start])
        start += 1;
    let end = 0;
    while (end < old.length - start &&
        end < new_.length - start &&
        old[old.length - 1 - end] === new_[new_.length - 1 - end]) {
        end += 1;
    }
    const kept = commonLines(old.slice(start, old.length - end), new_.slice(start, new_.length - end));
    if (kept === undefined)
        return [{ start: start + 1, end: new_.length - end }];
    return rangesOf(kept, new_.length - end - start, old.length - end - start, start, new_.length);
}
function commonLines(old, new_) {
    const furthest = new Map([[1, 0]]);
    const history = [];
    for (let steps = 0; steps <= Math.min(old.length + new_.length, mostSteps); steps += 1) {
        history.push(new Map(furthest));
        for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
            const down = goesDown(furthest, diagonal, steps);
            let x = down ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1;
            while (x < old.length && x - diagonal < new_.length && old[x] === new_[x - diagonal])
                x += 1;
            furthest.set(diagonal, x);
            if (x >= old.length && x - diagonal >= new_.length)
                return backwards(history, old.length, new_.length);
        }
    }
    return undefined;
}
function goesDown(furthest, diagonal, steps) {
    if (diagonal === -steps)
        return true;
    if (diagonal === steps)
        return false;
    return (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0);
}
function backwards(history, old, new_) {
    const pairs = [];
    let [x, y] = [old, new_];
    for (let steps = history.length - 1; steps >= 0; steps -= 1) {
        const furthest = history[steps] ?? new Map();
        const diagonal = x - y;
        const from = goesDown(furthest, diagonal, steps) ? diagonal + 1 : diagonal - 1;
        const fromX = steps === 0 ? 0 : (furthest.get(from) ?? 0);
        const fromY = steps === 0 ? 0 : fromX - from;
        while (x > fromX && y > fromY)
            pairs.unshift([--x, --y]);
        [x, y] = [fromX, fromY];
    }
    return pairs;
}
function rangesOf(kept, newCount, oldCount, offset, lines) {
    const ranges = [];
    let [old, new_] = [0, 0];
    for (const [nextOld, nextNew] of [...kept, [oldCount, newCount]]) {
        if (nextNew > new_)
            ranges.push({ start: offset + new_ + 1, end: offset + nextNew });
        else if (nextOld > old) {
            ranges.push({ start: Math.max(1, offset + new_), end: Math.min(lines, offset + new_ + 1) });
        }
        [old, new_] = [nextOld + 1, nextNew + 1];
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/project.js


async function readProject(files, folder, shown) {
    const text = await files.read((0,external_node_path_.join)(folder, "package.json"));
    if (text === undefined)
        throw noManifest(shown);
    return { folder, manifest: project_readManifest(text, shown), paths: await files.list(folder) };
}
function project_readManifest(text, shown) {
    const raw = record(parseJson(text));
    if (raw === undefined)
        throw brokenManifest(shown);
    return {
        name: typeof raw["name"] === "string" ? raw["name"] : "",
        isModule: raw["type"] === "module",
        scripts: texts(raw["scripts"]),
        dependencies: {
            ...texts(raw["peerDependencies"]),
            ...texts(raw["dependencies"]),
            ...texts(raw["devDependencies"]),
        },
        entries: [
            ...new Set(["source", "exports", "module", "main"].flatMap((key) => targets(raw[key]))),
        ],
        raw,
    };
}
function targets(value) {
    if (typeof value === "string")
        return value.includes("*") ? [] : [value.replace(/^\.\//, "")];
    return Object.values(record(value) ?? (Array.isArray(value) ? value : {})).flatMap(targets);
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function texts(value) {
    return Object.fromEntries(Object.entries(record(value) ?? {}).filter((entry) => typeof entry[1] === "string"));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function noManifest(where) {
    return new model/* Failure */.HR({
        code: "project-missing",
        what: "There is no package.json",
        where,
        why: "The folder that is given as the project has to be that of a package.",
        fix: "set `project` to the folder that holds package.json.",
    });
}
function brokenManifest(where) {
    return new model/* Failure */.HR({
        code: "project-unreadable",
        what: "package.json cannot be read",
        where: `${where}/package.json`,
        why: "It is not a JSON object.",
        fix: "correct it; `npm pkg get name` shows whether npm can read it.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/project-root.js


const highest = 6;
async function placeOf(files, folder) {
    const project = (0,external_node_path_.resolve)(folder);
    const shown = external_node_path_.posix.normalize(folder.split(external_node_path_.sep).join("/")).replace(/^\.\/?|\/$/g, "");
    let root = project;
    for (let at = (0,external_node_path_.resolve)(project, ".."), level = 0; level < highest; level += 1) {
        if (await isWorkspaceRoot(files, at))
            root = at;
        at = (0,external_node_path_.resolve)(at, "..");
    }
    const outside = (0,external_node_path_.isAbsolute)(folder) || shown.startsWith("..");
    return { root, project: (0,external_node_path_.relative)(root, project), shown: outside ? "" : shown };
}
async function isWorkspaceRoot(files, folder) {
    if ((await files.read((0,external_node_path_.join)(folder, "pnpm-workspace.yaml"))) !== undefined)
        return true;
    const text = await files.read((0,external_node_path_.join)(folder, "package.json"));
    if (text === undefined)
        return false;
    try {
        return record(JSON.parse(text))?.["workspaces"] !== undefined;
    }
    catch {
        return false;
    }
}
function shownPath({ shown }, path) {
    return external_node_path_.posix.join(shown, path);
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/scope.js




async function readScope({ git, files }, inputs, place, folder, paths) {
    const { baseRef, headRef = "HEAD" } = inputs;
    if (baseRef === undefined) {
        return { base: "none", head: headRef === "HEAD" ? "none" : headRef, changed: undefined };
    }
    const head = await git.commit(headRef);
    const wanted = await git.commit(baseRef);
    const base = (await git.mergeBase(wanted, head)) ?? wanted;
    const touched = new Set((await git.changed(base, head)).map(({ path }) => path));
    const changed = new Map();
    for (const path of paths.filter((one) => touched.has(shownPath(place, one)))) {
        const after = (await files.read((0,external_node_path_.join)(folder, path))) ?? "";
        const before = await git.show(base, shownPath(place, path));
        const ranges = changedLines(before, after);
        if (ranges.length > 0)
            changed.set(path, ranges);
    }
    return { base, head, changed };
}
function inScope({ changed }, mutants) {
    if (changed === undefined)
        return mutants;
    const hunks = [...changed].flatMap(([file, ranges]) => ranges.map(({ start, end }) => ({ file, start, end })));
    return touchedBy(mutants, hunks);
}

;// CONCATENATED MODULE: ./build/engines/tests/lab.js

function labOf(laboratory) {
    return {
        make: instrument,
        search: (subject, options) => search(subject, options, laboratory),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/style.js

const mostRead = 30;
const ignored = /(?:^|\/)(?:fixtures?|__fixtures__|helpers?|support|mocks?|__mocks__|snapshots?)\//;
function testFiles({ paths }) {
    return paths.filter((path) => !ignored.test(path) &&
        /\.[cm]?[jt]sx?$/.test(path) &&
        (/[.\-_](?:test|spec)\.[cm]?[jt]sx?$/.test(path) ||
            /(?:^|\/)(?:tests?|specs?|__tests__)\/.*/.test(path) ||
            /^tests?\.[cm]?[jt]s$/.test(path)));
}
async function learnStyle(files, project, framework) {
    const found = testFiles(project);
    const read = await Promise.all(found.slice(0, mostRead).map(async (path) => ({
        path,
        text: (await files.read(external_node_path_.posix.join(project.folder, path))) ?? "",
    })));
    const tests = read.filter(({ text }) => /\b(?:it|test|describe|suite)\b/.test(text));
    const all = tests.map(({ text }) => text).join("\n");
    const modules = modulesOf(all, tests[0]?.path, project);
    return {
        framework,
        modules,
        word: wordOf(all, framework),
        describes: /\bdescribe\(/.test(all),
        assertions: assertionsOf(all, framework),
        imported: importedIn(all, framework),
        quote: count(all, /(?:from|require\() ?'/g) > count(all, /(?:from|require\() ?"/g) ? "'" : '"',
        semicolons: all === "" || count(all, /;$/gm) > count(all, /[^;{},(\s]$/gm),
        indent: /^( {2,8}|\t)\S/m.exec(all)?.[1] ?? "  ",
        endings: endingsOf(all, project),
        place: style_placeOf(tests.map(({ path }) => path), project),
    };
}
function wordOf(all, framework) {
    const [its, tests] = [count(all, /\bit\(/g), count(all, /\btest\(/g)];
    return its > tests || (framework === "mocha" && tests === 0) ? "it" : "test";
}
function modulesOf(all, path, { manifest }) {
    if (path?.endsWith(".cjs") === true)
        return "cjs";
    if (path === undefined)
        return manifest.isModule ? "esm" : "cjs";
    return /^\s*import\b[^(]/m.test(all) ? "esm" : "cjs";
}
function assertionsOf(all, framework) {
    if (framework === "jest" || framework === "vitest")
        return "expect";
    return framework === "mocha" && /["']chai["']/.test(all) && /\bexpect\(/.test(all)
        ? "chai"
        : "assert";
}
function importedIn(all, framework) {
    if (framework === "node:test")
        return true;
    if (framework === "mocha")
        return /["']mocha["']/.test(all);
    if (framework === "jest")
        return /["']@jest\/globals["']/.test(all);
    return all === "" || /["']vitest["']/.test(all);
}
function endingsOf(all, { paths }) {
    const imports = [...all.matchAll(/(?:from|require\()\s*["'](\.[^"']*)["']/g)].map(([, path]) => path ?? "");
    if (imports.length === 0)
        return "as-file";
    const ends = (pattern) => imports.filter((path) => pattern.test(path)).length;
    if (ends(/\.[cm]?tsx?$/) > 0)
        return "as-file";
    const isTypeScript = paths.some((path) => /(?<!\.d)\.[cm]?tsx?$/.test(path));
    if (ends(/\.[cm]?jsx?$/) > imports.length / 2)
        return isTypeScript ? "js" : "as-file";
    return "none";
}
function style_placeOf(tests, { paths }) {
    const extension = (path) => /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? ".js";
    const [first] = tests;
    if (first === undefined) {
        const isTypeScript = paths.some((path) => /(?<!\.d)\.ts$/.test(path));
        return { folder: "test", suffix: isTypeScript ? ".test.ts" : ".test.js" };
    }
    const suffixes = tests.map((path) => /(?:[.\-_](?:test|spec))?\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? extension(path));
    const suffix = mostFrequent(suffixes) ?? ".test.js";
    const folders = tests.map((path) => /^.*?(?:tests?|specs?|__tests__)(?=\/)/.exec(path)?.[0] ?? "");
    const folder = mostFrequent(folders);
    if (folder !== undefined && folder !== "")
        return { folder, suffix };
    const beside = tests.some((path) => !/^tests?\./.test(external_node_path_.posix.basename(path)) && external_node_path_.posix.dirname(path) !== ".");
    return { folder: beside ? undefined : ".", suffix };
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
function count(text, pattern) {
    return [...text.matchAll(pattern)].length;
}

;// CONCATENATED MODULE: ./build/engines/tests/collect/sources.js


const code = /\.[cm]?[jt]s$/;
const declarations = /\.d\.[cm]?ts$/;
const apart = /(?:^|\/)(?:\.[^/]+|bench(?:marks?)?|examples?|docs?|scripts?|tools?|fixtures?|__fixtures__|__mocks__|mocks?|build|dist|out|coverage|vendor|public|static|types?|tests?|specs?|__tests__)\//;
const configuration = /(?:^|\/)(?:[^/]+\.config|\.[^/]+rc|gulpfile|gruntfile|karma\.conf)\.[cm]?[jt]s$/i;
const packed = /[.-](?:min|bundle|umd|iife)\.[cm]?js$/;
function sourcePaths(project, globs) {
    const tests = new Set(testFiles(project));
    const candidates = project.paths.filter((path) => code.test(path) && !declarations.test(path) && !tests.has(path));
    if (globs.length > 0) {
        return candidates.filter((path) => globs.some((glob) => (0,external_node_path_.matchesGlob)(path, glob)));
    }
    const own = candidates.filter((path) => !apart.test(path) && !configuration.test(path) && !packed.test(path));
    const { entries } = project.manifest;
    const inFolders = own.filter((path) => /^(?:src|lib|source|packages)\//.test(path));
    const typed = inFolders.filter((path) => path.endsWith("ts"));
    if (typed.length > 0)
        return typed;
    if (inFolders.length > 0)
        return [...inFolders, ...own.filter((path) => entries.includes(path))].sort(distinctOrder);
    if (own.length > 0)
        return withoutTwins(own, entries);
    return withoutTwins(candidates.filter((path) => isEntry(path, entries)), entries);
}
function distinctOrder(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function withoutTwins(paths, entries) {
    const rank = (path) => (isEntry(path, entries) ? 0 : 1);
    const chosen = new Map();
    for (const path of [...paths].sort((one, other) => rank(one) - rank(other))) {
        const name = path.replace(code, "");
        if (!chosen.has(name))
            chosen.set(name, path);
    }
    return [...chosen.values()].sort(distinctOrder);
}
function isEntry(path, entries) {
    const bare = path.replace(code, "");
    return entries.some((entry) => {
        const name = entry.replace(/\/$/, "");
        return name === path || name === bare || `${name}/index` === bare;
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/jest.js

const firstLines = 2000;
const jest = {
    name: "jest",
    words: ["jest"],
    package: "jest",
    configuration: /^jest\.config\.[cm]?[jt]s(?:on)?$/,
    command: (program, { launch, only, results }) => [
        ...launch.nodeOptions,
        program,
        ...launch.given.filter((word) => word.startsWith("-")),
        "--json",
        `--outputFile=${results}`,
        "--coverage=false",
        "--maxWorkers=2",
        ...(only === undefined
            ? ["--passWithNoTests", ...launch.given.filter((word) => !word.startsWith("-"))]
            : ["--runTestsByPath", ...only]),
    ],
    parse: jestResults,
    witness: ({ nodeOptions, given }, only) => ({
        testRunner: "jest",
        packages: ["@stryker-mutator/jest-runner"],
        version: "10.0.0",
        coverageAnalysis: "perTest",
        settings: {
            jest: {
                projectType: "custom",
                enableFindRelatedTests: false,
                ...configFile(given),
                ...(only === undefined ? {} : { config: { testMatch: only.map(exactly), testRegex: [] } }),
            },
        },
        nodeArguments: nodeOptions,
    }),
};
function exactly(path) {
    return `<rootDir>/${path.replace(/[[\]{}()*?!+@|\\]/g, "\\$&")}`;
}
function configFile(given) {
    const joined = given.join(" ");
    const path = /(?:^| )(?:--config|-c)[ =](\S+)/.exec(joined)?.[1];
    return path === undefined ? {} : { configFile: path };
}
function jestResults(text) {
    const suites = record(JSON.parse(text))?.["testResults"];
    if (!Array.isArray(suites))
        throw new Error("no testResults");
    return suites.flatMap((suite) => {
        const { assertionResults, status, message, name } = record(suite) ?? {};
        const tests = Array.isArray(assertionResults) ? assertionResults.map(record) : [];
        if (tests.length === 0 && status === "failed") {
            return [
                { title: textOf(name), passed: false, message: textOf(message).slice(0, firstLines) },
            ];
        }
        return tests
            .filter((test) => test?.["status"] === "passed" || test?.["status"] === "failed")
            .map((test) => ({
            title: textOf(test?.["title"]),
            passed: test?.["status"] === "passed",
            message: messagesOf(test?.["failureMessages"]).slice(0, firstLines),
        }));
    });
}
function messagesOf(value) {
    return Array.isArray(value) ? value.map(textOf).join("\n") : "";
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/mocha.js

const mocha_firstLines = 2000;
const valued = /^(?:-r|--require|--import|--config|-t|--timeout|-u|--ui|--extension|--spec|-g|--grep|--ignore|--file|--package|--loader|-n|--node-option)$/;
const mocha = {
    name: "mocha",
    words: ["mocha"],
    package: "mocha",
    configuration: /^\.mocharc\.(?:[cm]?js|json|jsonc|ya?ml)$/,
    command: (program, { launch, only, results }) => [
        ...launch.nodeOptions,
        program,
        ...(only === undefined ? launch.given : [...optionsOf(launch.given), "--spec", only.join(",")]),
        "--reporter=json",
        "--reporter-option",
        `output=${results}`,
        "--exit",
    ],
    parse: (text) => {
        const { passes, failures } = record(JSON.parse(text)) ?? {};
        if (!Array.isArray(passes) || !Array.isArray(failures))
            throw new Error("no passes");
        return [...runs(passes, true), ...runs(failures, false)];
    },
    witness: ({ nodeOptions, given }, only) => ({
        testRunner: "mocha",
        packages: ["@stryker-mutator/mocha-runner", "mocha"],
        version: "10.0.0",
        coverageAnalysis: "perTest",
        settings: {
            mochaOptions: {
                ...required(given),
                ...specOf(given, only),
            },
        },
        nodeArguments: nodeOptions,
        preload: namesOfMocha12,
    }),
};
const namesOfMocha12 = `const Module = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const inMocha = /lib[\\\\/]cli[\\\\/](?:run-helpers|collect-files|options)$/.test(request);
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!inMocha) throw error;
    return resolve.call(this, request + ".cjs", ...rest);
  }
};
`;
function runs(list, passed) {
    return list.map(record).map((test) => ({
        title: textOf(test?.["title"]),
        passed,
        message: textOf(record(test?.["err"])?.["stack"]).slice(0, mocha_firstLines),
    }));
}
function optionsOf(given) {
    return given.filter((word, at) => word.startsWith("-") || valued.test(given[at - 1] ?? ""));
}
function specOf(given, only) {
    const options = new Set(optionsOf(given));
    const spec = only ?? given.filter((word) => !options.has(word));
    return spec.length === 0 ? {} : { spec };
}
function required(given) {
    const require = given.flatMap((word, at) => {
        const [name, value] = word.split("=");
        if (name !== "-r" && name !== "--require")
            return [];
        return value ?? given[at + 1] ?? [];
    });
    return require.length === 0 ? {} : { require };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/node-test.js

const node_test_firstLines = 2000;
const testNames = /(?:^|\/)(?:test\/.*|test(?:-[^/]*)?|[^/]*[.\-_]test)\.[cm]?[jt]s$/;
const reporterSource = `export default async function* report(source) {
  for await (const { type, data } of source) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const { name, details } = data;
    const cause = details?.error?.cause ?? details?.error;
    const message = type === "test:fail" ? String(cause?.stack ?? cause ?? "") : "";
    const group = details?.type === "suite";
    yield JSON.stringify({ name, group, passed: type === "test:pass", message }) + "\\n";
  }
}
`;
const nodeTest = {
    name: "node:test",
    words: ["--test"],
    package: undefined,
    configuration: /^$/,
    command: (reporter, { launch, only, results }) => [
        ...options(launch),
        "--test",
        `--test-reporter=${reporter}`,
        `--test-reporter-destination=${results}`,
        ...(only ?? launch.given.filter((word) => !word.startsWith("-"))),
    ],
    parse: (text) => text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => record(JSON.parse(line)) ?? {})
        .filter(({ group, passed }) => group !== true || passed !== true)
        .map(({ name, passed, message }) => ({
        title: textOf(name),
        passed: passed === true,
        message: textOf(message).slice(0, node_test_firstLines),
    })),
    witness: (launch, only, { paths }) => ({
        testRunner: "tap",
        packages: ["@stryker-mutator/tap-runner"],
        version: "10.0.0",
        coverageAnalysis: "perTest",
        settings: {
            tap: {
                testFiles: only ?? paths.filter((path) => testNames.test(path)),
                nodeArgs: [...options(launch), "--test-reporter=tap", "-r", "{{hookFile}}", "{{testFile}}"],
                forceBail: false,
            },
        },
        nodeArguments: [],
    }),
};
function options({ given, nodeOptions }) {
    return [...nodeOptions, ...given.filter((word) => word.startsWith("-") && word !== "--test")];
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/vitest.js

const vitest = {
    name: "vitest",
    words: ["vitest"],
    package: "vitest",
    configuration: /^vitest\.(?:config|workspace)\.[cm]?[jt]s$/,
    command: (program, { launch, only, results }) => [
        ...launch.nodeOptions,
        program,
        "run",
        ...launch.given.filter((word) => word !== "run" && (only === undefined || word.startsWith("-"))),
        "--reporter=json",
        `--outputFile=${results}`,
        "--coverage.enabled=false",
        "--passWithNoTests",
        ...(only ?? []),
    ],
    parse: jestResults,
    witness: ({ nodeOptions, given }, only, { paths }) => ({
        testRunner: "vitest",
        packages: ["@stryker-mutator/vitest-runner", "vitest"],
        version: "10.1.1",
        coverageAnalysis: "perTest",
        settings: {
            vitest: {
                related: false,
                ...(only === undefined ? vitest_configFile(given) : { configFile: narrowed }),
            },
        },
        nodeArguments: nodeOptions,
        files: only === undefined
            ? []
            : [
                {
                    path: narrowed,
                    text: narrowedConfig(vitest_configFile(given).configFile ?? found(paths), only),
                },
            ],
    }),
};
const narrowed = "lamplighter.vitest.config.mjs";
function found(paths) {
    return ["vitest", "vite"]
        .flatMap((name) => paths.filter((path) => new RegExp(`^${name}\\.config\\.[cm]?[jt]s$`).test(path)))
        .at(0);
}
function narrowedConfig(base, only) {
    return [
        base === undefined
            ? "const given = {};"
            : `import given from ${JSON.stringify(`./${base.replace(/^\.\//, "")}`)};`,
        'const base = typeof given === "function" ? await given({ command: "serve", mode: "test" }) : await given;',
        `export default { ...base, test: { ...base.test, include: ${JSON.stringify(only)} } };`,
        "",
    ].join("\n");
}
function vitest_configFile(given) {
    const path = /(?:^| )(?:--config|-c)[ =](\S+)/.exec(given.join(" "))?.[1];
    return path === undefined ? {} : { configFile: path };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/frameworks/index.js




const frameworks = [vitest, jest, mocha, nodeTest];


;// CONCATENATED MODULE: ./build/engines/tests/suite/script.js
const runsScript = /^(?:npm|pnpm|yarn|bun)$/;
const script_deepest = 4;
function launchIn(manifest, frameworks) {
    for (const command of commandsOf(manifest, "test", 0)) {
        for (const framework of frameworks) {
            const launch = launchOf(command, framework);
            if (launch !== undefined)
                return { framework, launch };
        }
    }
    return undefined;
}
function commandsOf(manifest, name, depth) {
    const script = manifest.scripts[name];
    if (script === undefined || depth > script_deepest)
        return [];
    return script
        .split(/&&|\|\||[;|]/)
        .map(script_words)
        .flatMap((command) => {
        const next = calledScript(command, manifest);
        return next === undefined ? [command] : commandsOf(manifest, next, depth + 1);
    });
}
function calledScript([program = "", ...rest], manifest) {
    if (!runsScript.test(program))
        return undefined;
    return rest.find((word) => word !== "run" && !word.startsWith("-") && word in manifest.scripts);
}
function script_words(command) {
    return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
function launchOf(command, framework) {
    const at = command.findIndex((word) => framework.words.includes(programName(word)));
    if (at < 0)
        return undefined;
    const before = command.slice(0, at);
    const nodeOptions = before.flatMap((word) => {
        if (word.startsWith("NODE_OPTIONS="))
            return script_words(word.slice("NODE_OPTIONS=".length));
        return before.includes("node") && word.startsWith("-") ? [word] : [];
    });
    const isFlag = command[at]?.startsWith("-") ?? false;
    const given = [
        ...(isFlag ? before.slice(before.indexOf("node") + 1) : []),
        ...command.slice(at + 1),
    ];
    return {
        given: given.filter((word) => !unwanted.test(word)),
        nodeOptions: isFlag ? [] : nodeOptions,
    };
}
function programName(word) {
    const last = word.split("/").at(-1) ?? word;
    return last.replace(/\.[cm]?js$/, "").replace(/^_mocha$/, "mocha");
}
const unwanted = /^--?(?:watch(?:All)?|w|coverage(?:=.*)?|coverage\..*|ui|verbose|silent|ci|bail|forceExit|detectOpenHandles|experimental-test-coverage|test-reporter.*|reporter=.*)$/;

;// CONCATENATED MODULE: ./build/engines/tests/suite/detect.js



const bare = { given: [], nodeOptions: [] };
const mostFilesRead = 200;
async function detectFramework(files, project) {
    const called = launchIn(project.manifest, frameworks);
    if (called !== undefined)
        return { ...called, by: "the test script" };
    const found = (by, match) => frameworks.filter(match).map((framework) => ({ framework, launch: bare, by }));
    const { manifest, paths } = project;
    const [static_] = [
        ...found("its configuration", ({ configuration, name }) => paths.some((path) => configuration.test(path)) || name in manifest.raw),
        ...found("the dependencies", ({ package: name }) => (name ?? "") in manifest.dependencies),
    ];
    if (static_ !== undefined)
        return static_;
    const by = (await importsNodeTest(files, project)) ? "the imports of its tests" : "nothing else";
    return { framework: nodeTest, launch: bare, by };
}
async function importsNodeTest(files, { folder, paths }) {
    const likely = paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) && /test|spec/i.test(path));
    for (const path of likely.slice(0, mostFilesRead)) {
        if (/["']node:test["']/.test((await files.read((0,external_node_path_.join)(folder, path))) ?? ""))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/installed.js


async function findInstalled(files, from, name) {
    for (let at = from;; at = (0,external_node_path_.dirname)(at)) {
        const folder = (0,external_node_path_.join)(at, "node_modules", name);
        const text = await files.read((0,external_node_path_.join)(folder, "package.json"));
        if (text !== undefined)
            return describe(folder, name, text);
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
function describe(folder, name, text) {
    const { version, bin } = record(JSON.parse(text)) ?? {};
    const own = typeof bin === "string" ? bin : record(bin)?.[name.split("/").at(-1) ?? name];
    return {
        folder,
        version: typeof version === "string" ? version : "",
        program: typeof own === "string" ? (0,external_node_path_.join)(folder, own) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/suite/run.js




async function openRoom({ files }, copy, project, detected) {
    const { package: name } = detected.framework;
    if (name === undefined) {
        const reporter = (0,external_node_path_.join)(copy.scratch, "reporter.mjs");
        await files.write(reporter, reporterSource);
        return { copy, project, detected, program: reporter };
    }
    const installed = await findInstalled(files, project.folder, name);
    if (installed?.program === undefined)
        throw notInstalled(name, detected.by);
    return { copy, project, detected, program: installed.program };
}
async function runSuite({ files, workbench, clock }, room, options) {
    const { framework, launch } = room.detected;
    const results = (0,external_node_path_.join)(room.copy.scratch, "results.json");
    await files.write(results, "");
    const { only } = options;
    const request = { launch, results, ...(only === undefined ? {} : { only }) };
    const started = clock.seconds();
    const { status, output, late } = await workbench.run({
        argv: ["node", ...framework.command(room.program, request, room.project)],
        folder: room.copy.folder,
        environment: { CI: "1", NO_COLOR: "1", ...options.environment },
        seconds: options.seconds,
    });
    const seconds = clock.seconds() - started;
    const tests = read(framework, (await files.read(results)) ?? "");
    if (late)
        return { verdict: "late", tests: tests ?? [], seconds, output };
    if (tests === undefined) {
        const none = status === 0 || /no test files? found/i.test(output);
        return { verdict: none ? "none" : "broken", tests: [], seconds, output };
    }
    return { verdict: verdictOf(tests, status), tests, seconds, output };
}
function read(framework, text) {
    if (text.trim() === "")
        return undefined;
    try {
        return framework.parse(text);
    }
    catch {
        return undefined;
    }
}
function verdictOf(tests, status) {
    if (tests.some(({ passed }) => !passed))
        return "failed";
    if (tests.length === 0)
        return status === 0 ? "none" : "broken";
    return status === 0 ? "passed" : "broken";
}
function notInstalled(name, by) {
    return new model/* Failure */.HR({
        code: "tests-not-installed",
        what: `The project's test framework, ${name}, is not installed`,
        where: "node_modules",
        why: `It is what the tests run with (known from ${by}), and nothing is installed into the project.`,
        fix: "install the project's dependencies first, for example with `npm ci --ignore-scripts`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/open.js









async function withProject(ports, folder, use) {
    if ((await ports.files.read((0,external_node_path_.join)(folder, "package.json"))) === undefined) {
        await readProject(ports.files, folder, folder);
    }
    const place = await placeOf(ports.files, folder);
    const copy = await ports.workbench.copy(place.root, place.project);
    try {
        return await use(copy, await readProject(ports.files, copy.folder, folder), place);
    }
    finally {
        await copy.remove();
    }
}
async function openWork(ports, lab, copy, project, paths) {
    const detected = await detectFramework(ports.files, project);
    ports.log.progress(`The tests are ${detected.framework.name}'s, by ${detected.by}`);
    const room = await openRoom(ports, copy, project, detected);
    const style = await learnStyle(ports.files, project, detected.framework.name);
    const subject = await withTests(ports, project, await readSubject(ports.files, project.folder, paths));
    const made = await lab.make(subject);
    if (made.notChecked.length >= subject.files.length)
        throw unreadable(made.notChecked);
    const mutants = new Map(made.mutants.map((mutant) => [mutant.id, mutant]));
    return { work: { ports, room, style, subject, mutants }, notChecked: made.notChecked };
}
const mostTestsRead = 40;
async function withTests({ files }, project, subject) {
    const tests = await Promise.all(testFiles(project)
        .slice(0, mostTestsRead)
        .map(async (path) => ({
        path,
        kind: "test",
        text: (await files.read((0,external_node_path_.join)(project.folder, path))) ?? "",
    })));
    return { ...subject, documents: [...subject.documents, ...tests] };
}
function sourcesOf(project, inputs) {
    const paths = sourcePaths(project, inputs.files);
    if (paths.length > 0)
        return paths;
    throw new model/* Failure */.HR({
        code: "tests-no-sources",
        what: "There is no code to look at",
        where: inputs.files.length > 0 ? `input \`files\`: ${inputs.files.join(", ")}` : inputs.project,
        why: inputs.files.length > 0
            ? "No JavaScript or TypeScript file of the project, tests aside, matches."
            : "The project has no JavaScript or TypeScript files beside tests, configuration and examples.",
        fix: "name the files with `files`, for example `--files 'source/**/*.ts'`.",
    });
}
function unreadable(files) {
    const [first] = files;
    return new model/* Failure */.HR({
        code: "tests-sources-unreadable",
        what: "None of the files can be read as JavaScript or TypeScript",
        where: files
            .slice(0, 3)
            .map(({ what }) => what)
            .join(", "),
        why: first?.why ?? "",
        fix: "correct the syntax, or leave the files out with `files`.",
    });
}

// EXTERNAL MODULE: ./build/inputs/index.js + 21 modules
var inputs = __webpack_require__(98634);
;// CONCATENATED MODULE: ./build/engines/tests/emit/kills.js
const kills_longest = 30;
function killsComment(mutants) {
    const [first] = [...mutants].sort((one, other) => changeOf(one).length - changeOf(other).length);
    if (first === undefined)
        return "";
    const more = mutants.length > 1 ? ` and ${mutants.length - 1} more` : "";
    return `kills: ${changeOf(first)} at line ${first.start.line}${more}`;
}
function changeOf({ original, replacement }) {
    return `${brief(original)} -> ${replacement === "" ? "nothing" : brief(replacement)}`;
}
function brief(code) {
    const line = code.replace(/\s+/g, " ").trim();
    return line.length <= kills_longest ? line : `${line.slice(0, kills_longest - 1)}…`;
}

;// CONCATENATED MODULE: ./build/engines/tests/report/patch.js
function addingPatch(files) {
    return files
        .map(({ path, text }) => {
        const lines = text.replace(/\n$/, "").split("\n");
        return [
            `diff --git a/${path} b/${path}`,
            "new file mode 100644",
            "--- /dev/null",
            `+++ b/${path}`,
            `@@ -0,0 +1,${lines.length} @@`,
            ...lines.map((line) => `+${line}`),
            "",
        ].join("\n");
    })
        .join("");
}
function addedFiles(patch) {
    return patch
        .split(/^diff --git .*$/m)
        .slice(1)
        .flatMap((part) => {
        const path = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1];
        const body = part.split(/^@@ -0,0 \+1(?:,\d+)? @@.*$/m)[1];
        if (path === undefined || body === undefined)
            return [];
        const lines = body.split("\n").filter((line) => line.startsWith("+"));
        return [{ path, text: `${lines.map((line) => line.slice(1)).join("\n")}\n` }];
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/prove.js







const secondsForSuite = 600;
async function prove(work, inputs, frame) {
    const id = (inputs.prove ?? "").replace(/^t-/, "");
    const mutant = work.mutants.get(id);
    if (mutant === undefined)
        throw unknownMutant(id);
    const only = await addProposed(work, inputs.proposed, frame.place);
    const run = () => runSuite(work.ports, work.room, {
        seconds: secondsForSuite,
        ...(only === undefined ? {} : { only }),
    });
    const onCode = await run();
    if (onCode.verdict !== "passed")
        throw notPassing(onCode);
    const path = (0,external_node_path_.join)(work.room.copy.folder, mutant.file);
    const source = (await work.ports.files.read(path)) ?? "";
    await work.ports.files.write(path, withMutant(source, mutant));
    const onMutant = await run();
    return report(mutant, onCode, onMutant, frame);
}
function withMutant(source, { start, end, replacement }) {
    const starts = [
        0,
        ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((one) => one.index + one[0].length),
    ];
    const offset = (at) => (starts[at.line - 1] ?? 0) + at.column - 1;
    return source.slice(0, offset(start)) + replacement + source.slice(offset(end));
}
async function addProposed({ ports, room }, report, { shown }) {
    if (report === undefined)
        return undefined;
    const text = await ports.files.read(report, { maxBytes: inputs/* reportLimits */.ny.bytes });
    if (text === undefined)
        throw noReport(report);
    const files = (0,inputs/* parseReport */.MM)(text, report).proposals.flatMap(({ patch }) => addedFiles(patch));
    const inProject = files.map((file) => ({ ...file, path: external_node_path_.posix.relative(shown, file.path) }));
    for (const file of inProject)
        await ports.files.write((0,external_node_path_.join)(room.copy.folder, file.path), file.text);
    return inProject.map(({ path }) => path);
}
function report(mutant, onCode, onMutant, frame) {
    const failing = onMutant.tests.filter(({ passed }) => !passed);
    const killed = onMutant.verdict !== "passed";
    const where = `${shownPath(frame.place, mutant.file)}:${mutant.start.line}`;
    const fate = killed
        ? failing.length > 0
            ? `${failing.length} of them ${failing.length === 1 ? "fails" : "fail"} on the mutant`
            : `they do not come to a result on the mutant (${onMutant.verdict})`
        : "all of them pass on the mutant as well";
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: killed ? "pass" : "warn",
        headline: `${onCode.tests.length} tests pass on the code, and ${fate}: ${changeOf(mutant)} at ${where}`,
        claims: [],
        metrics: [],
        notes: failing.map(({ title, message }) => ({
            kind: "remark",
            text: `“${title}” fails on the mutant. ${message.split("\n")[0] ?? ""}`,
        })),
        notChecked: [],
        proposals: [],
        spend: frame.spent(),
        base: frame.scope.base,
        head: frame.scope.head,
        startedAt: frame.startedAt.toISOString(),
    };
}
function unknownMutant(id) {
    return new model/* Failure */.HR({
        code: "mutant-unknown",
        what: `There is no mutant \`${id}\``,
        where: "input `prove`",
        why: "The code has changed since the report was written, or `files` leaves its file out.",
        fix: "check out the commit that the report names, and use its `project` and `files`.",
    });
}
function notPassing({ verdict, tests }) {
    const failing = tests.find(({ passed }) => !passed);
    return new model/* Failure */.HR({
        code: "tests-failing",
        what: "The tests do not pass on the code as it is",
        where: failing === undefined ? `the framework said: ${verdict}` : `“${failing.title}”`,
        why: "A test that fails without the mutant shows nothing about it.",
        fix: "set them right first, or give the report with the proposed tests by `--proposed FILE`.",
    });
}
function noReport(where) {
    return new model/* Failure */.HR({
        code: "file-missing",
        what: "There is no such report",
        where,
        why: "No file has this path.",
        fix: "give the path of a `report-tests.json` from the run's artifact.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/report/empty.js
function emptyReport({ base, head }, spend, startedAt) {
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: "skipped",
        headline: "No line of the package's own code changed",
        claims: [],
        metrics: [],
        notes: [],
        notChecked: [],
        proposals: [],
        spend,
        base,
        head,
        startedAt: startedAt.toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/score.js
const detected = ["Killed", "Timeout"];
const valid = [...detected, "Survived", "NoCoverage"];
function isAlive(status) {
    return status === "Survived" || status === "NoCoverage";
}
function score_scoreOf(mutants, statuses, also = new Set()) {
    const counted = mutants.flatMap(({ id }) => {
        const status = statuses.get(id);
        if (status === undefined || !valid.includes(status))
            return [];
        return also.has(id) ? "Killed" : status;
    });
    const count = (wanted) => counted.filter((status) => wanted.includes(status)).length;
    const killed = count(detected);
    return {
        total: counted.length,
        killed,
        survived: count(["Survived"]),
        noCoverage: count(["NoCoverage"]),
        percent: counted.length === 0 ? undefined : (100 * killed) / counted.length,
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/report/claims.js


function toClaim(context, mutant) {
    const { baseline, place } = context;
    const test = testFor(context.files, mutant.id);
    const covered = baseline.statuses.get(mutant.id) === "Survived";
    const change = `\`${changeOf(mutant).replaceAll("`", "'")}\``;
    return {
        id: `t-${mutant.id}`,
        rule: covered ? "mutant-survived" : "mutant-not-covered",
        severity: "warning",
        text: [
            covered
                ? `No test notices ${change}`
                : `No test runs this code, so none would notice ${change}`,
            ...(test === undefined ? [] : [`The new test “${test.title}” does`]),
        ].join(". "),
        where: {
            path: shownPath(place, mutant.file),
            line: mutant.start.line,
            column: mutant.start.column,
        },
        proof: {
            kind: "mutant",
            command: command(context, mutant, test !== undefined),
            observed: observed(baseline, covered),
            expected: "a test that passes on the code and fails on the mutant",
            evidence: evidenceOf(mutant, test, place),
        },
    };
}
function observed({ tests }, covered) {
    if (tests === 0)
        return "the project has no tests";
    return covered
        ? `StrykerJS ran the tests that reach this code, of ${tests}, and all passed on the mutant`
        : `none of ${tests} tests runs this code, by StrykerJS's count`;
}
function command({ folder }, { id }, isProposed) {
    const project = /^[\w@%+=:,./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "")}'`;
    return `lamplighter tests --project ${project} --prove ${id}${isProposed ? " --proposed report-tests.json" : ""}`;
}
function testFor(files, id) {
    const tests = files.flatMap((file) => file.tests.map((test) => ({ ...test, file })));
    const kills = ({ kills: all }) => all.some(({ mutant }) => mutant === id);
    return (tests.find(({ kept }) => kept.uniqueKills.includes(id)) ?? tests.find(({ kept }) => kills(kept)));
}
function evidenceOf(mutant, test, place) {
    const { file, start, operator, original, replacement } = mutant;
    const side = (sign, code) => code
        .split("\n")
        .map((line) => sign + line)
        .join("\n");
    const mutation = {
        name: `${operator} at ${shownPath(place, file)}:${start.line}:${start.column}`,
        language: "diff",
        text: `${side("-", original)}\n${side("+", replacement)}`,
    };
    if (test === undefined)
        return [mutation];
    const { input } = test.kept;
    return [
        mutation,
        {
            name: `the call that tells them apart, in ${shownPath(place, test.file.path)}`,
            language: "js",
            text: [...input.statements, input.expression].join("\n"),
        },
    ];
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/literal.js

function literal(value) {
    const printer = new Printer();
    const source = printer.print(value);
    return source === undefined ? undefined : { source, hasInstances: printer.hasInstances };
}
class Printer {
    hasInstances = false;
    #known = new Map();
    print(value) {
        switch (value.kind) {
            case "primitive":
                return value.source;
            case "reference":
                return this.#known.get(value.id);
            case "symbol":
            case "function":
            case "promise":
            case "error":
            case "too-large":
                return undefined;
            default: {
                const source = this.#object(value);
                if (source !== undefined)
                    this.#known.set(value.id, source);
                return source;
            }
        }
    }
    #object(value) {
        switch (value.kind) {
            case "array":
                return this.#array(value);
            case "object":
                if (value.type !== "Object")
                    this.hasInstances = true;
                return this.#properties(value.properties);
            case "map":
                return this.#wrapped("new Map", value.entries.map((entry) => this.#list(entry)));
            case "set":
                return this.#wrapped("new Set", value.items.map((item) => this.print(item)));
            case "bytes":
                if (value.type === "Buffer")
                    return `Buffer.from([${value.items.join(", ")}])`;
                if (value.type === "ArrayBuffer")
                    return `new Uint8Array([${value.items.join(", ")}]).buffer`;
                return `new ${value.type}([${value.items.join(", ")}])`;
            case "date":
                return `new Date(${Number.isNaN(value.time) ? "NaN" : value.time})`;
            case "regexp":
                return `/${value.source}/${value.flags}`;
        }
    }
    #array({ items, properties, type, }) {
        if (properties.length > 0)
            return undefined;
        if (type !== "Array")
            this.hasInstances = true;
        const parts = items.map((item) => (item === undefined ? "" : this.print(item)));
        if (parts.includes(undefined))
            return undefined;
        return `[${parts.join(", ")}${items.length > 0 && items.at(-1) === undefined ? "," : ""}]`;
    }
    #properties(properties) {
        const parts = properties.map(({ key, value }) => {
            const source = this.print(value);
            return source === undefined ? undefined : `${(0,values_source/* propertyName */.Bz)(key)}: ${source}`;
        });
        if (parts.includes(undefined))
            return undefined;
        return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
    }
    #wrapped(made, parts) {
        if (parts.includes(undefined))
            return undefined;
        return parts.length === 0 ? `${made}()` : `${made}([${parts.join(", ")}])`;
    }
    #list(values) {
        const parts = values.map((value) => this.print(value));
        return parts.includes(undefined) ? undefined : `[${parts.join(", ")}]`;
    }
}

;// CONCATENATED MODULE: ./build/engines/tests/report/notes.js


const longestValue = 120;
function questionOf(place, suspicion) {
    const { input, observed, why, where } = suspicion;
    const call = [...input.statements, input.expression].join(" ");
    return {
        kind: "question",
        text: `Is this meant? \`${call.replaceAll("`", "'")}\` ${notes_resultOf(observed)}. ${why}`,
        where: { path: shownPath(place, where.path), line: where.line },
    };
}
function notes_resultOf(outcome) {
    if (outcome.kind === "pending")
        return "never settles";
    if (outcome.kind === "endless")
        return "never ends";
    const { value } = outcome;
    const shown = value.kind === "error"
        ? `${value.name}${value.message === undefined ? "" : `: ${value.message}`}`
        : (literal(value)?.source ?? value.kind);
    const text = shown.length > longestValue ? `${shown.slice(0, longestValue)}…` : shown;
    return `${outcome.kind === "thrown" ? "throws" : "gives"} \`${text.replaceAll("`", "'")}\``;
}
function funnelNotes({ funnel, kept, witnessed }, search) {
    if (funnel.found === 0)
        return [];
    const { found, printed, passing, steady, witnessed: left } = funnel;
    const oracles = ["spec", "relation", "differential", "recorded"];
    const rests = oracles.flatMap((kind) => {
        const count = kept.filter(({ oracle }) => oracle.kind === kind).length;
        return count === 0 ? [] : [`${count} ${kind}`];
    });
    const { evaluations, cpuSeconds } = search.statistics;
    return [
        {
            kind: "remark",
            text: `Of ${found} inputs that the search kept, ${printed} could be written as a test, ${passing} passed in the project's own runner, ${steady} passed ten times in other orders, time zones and clocks, and ${left} kill under StrykerJS${witnessed === undefined ? "" : ` ${witnessed.run.version}`} what no other test kills.`,
        },
        ...(rests.length === 0
            ? []
            : [
                {
                    kind: "remark",
                    text: `What the new tests expect: ${rests.join(", ")}. A recorded expectation is what the code does today.`,
                },
            ]),
        {
            kind: "remark",
            text: `The search ran ${evaluations} calls in ${cpuSeconds.toFixed(1)} CPU seconds.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/engines/tests/report/report.js







const mostQuestions = 50;
function toReport(inputs, findings, spend, startedAt) {
    const { baseline, mutants, proven, scope, search, place } = findings;
    const confirmed = proven.witnessed === undefined ? new Set() : killedBy(proven);
    const before = score_scoreOf(mutants, baseline.statuses);
    const after = score_scoreOf(mutants, baseline.statuses, confirmed);
    const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
    const shown = worthShowing(alive);
    const context = { place, folder: inputs.project, baseline, files: proven.files };
    const survivors = shown.map((mutant) => toClaim(context, mutant));
    const claims = [...thresholdClaim(inputs, before), ...survivors];
    const kills = [...confirmed].filter((id) => isAlive(baseline.statuses.get(id))).length;
    return {
        schemaVersion: 1,
        engine: "tests",
        verdict: report_verdictOf(claims, inputs.failOn),
        headline: headlineOf(findings, { before, after, kills, shown: shown.length }),
        claims,
        metrics: metricsOf(findings, { before, after, kills }, spend),
        notes: notesOf(findings, alive.length - shown.length),
        notChecked: [...findings.notChecked, ...search.notChecked, ...baselineGaps(baseline)],
        proposals: proposalsOf(findings, survivors),
        spend,
        base: scope.base,
        head: scope.head,
        startedAt: startedAt.toISOString(),
    };
}
function report_verdictOf(claims, failOn) {
    const fails = failOn !== "never" && claims.some(({ severity }) => (0,model/* reaches */.O6)(severity, failOn));
    return fails ? "fail" : claims.some(({ severity }) => severity !== "note") ? "warn" : "pass";
}
function killedBy({ kept, witnessed }) {
    const kills = kept.flatMap((one) => one.kills.map(({ mutant }) => mutant));
    return new Set(kills.filter((id) => witnessed?.confirmed.has(id) ?? false));
}
function headlineOf({ scope, proven }, { before, after, kills, shown }) {
    const where = scope.changed === undefined ? "" : " in the changed lines";
    const alive = before.survived + before.noCoverage;
    if (before.total === 0)
        return `No mutant counts${where}`;
    if (alive === 0)
        return `The tests notice all ${before.total} mutants${where}`;
    const added = proven.kept.length;
    const tail = added === 0
        ? ""
        : `; ${added} new ${added === 1 ? "test kills" : "tests kill"} ${kills} of them (score ${percent(before)} to ${percent(after)})`;
    const listed = shown < alive ? ` (${shown} shown)` : "";
    return `No test notices ${alive} of ${before.total} mutants${where}${listed}${tail}`;
}
function percent({ percent: value }) {
    return value === undefined ? "none" : `${value.toFixed(1)} %`;
}
function metricsOf({ arid, proven, search, scope }, { before, after, kills }, spend) {
    const flaky = proven.rejected.filter(({ gate }) => gate === "flaky").length;
    const metric = (name, value, unit, direction) => ({
        name,
        value: Math.round(value * 100) / 100,
        unit,
        direction,
    });
    const scores = before.percent === undefined || after.percent === undefined
        ? []
        : [
            metric("score-before", before.percent, "%", "higher"),
            { ...metric("score-after", after.percent, "%", "higher"), base: before.percent },
        ];
    const files = scope.changed === undefined ? [] : [metric("changed files", scope.changed.size, "", "lower")];
    return [
        ...scores,
        metric("mutants-total", before.total, "", "higher"),
        metric("killed", before.killed, "", "higher"),
        metric("survived", before.survived, "", "lower"),
        metric("no-coverage", before.noCoverage, "", "lower"),
        metric("left-out", arid, "", "lower"),
        metric("tests-added", proven.kept.length, "", "higher"),
        metric("kills-proven", kills, "", "higher"),
        metric("suspicious", search.suspicions.length, "", "lower"),
        metric("flaky-rejected", flaky, "", "lower"),
        metric("cpu-seconds", spend.cpuSeconds, "s", "lower"),
        metric("kills denied", proven.witnessed?.denied.length ?? 0, "", "lower"),
        metric("kills per new test", killsPerTest(proven), "", "higher"),
        metric("evaluations per CPU second", search.statistics.evaluationsPerCpuSecond, "", "higher"),
        ...files,
    ];
}
function killsPerTest({ kept }) {
    return kept.reduce((sum, { kills }) => sum + kills.length, 0) / Math.max(1, kept.length);
}
function notesOf({ place, search, proven }, hidden) {
    const questions = search.suspicions.slice(0, mostQuestions).map((one) => questionOf(place, one));
    const more = hidden > 0
        ? [
            {
                kind: "remark",
                text: `${hidden} more mutants live; one a line and seven a file are shown.`,
            },
        ]
        : [];
    return [...questions, ...more, ...funnelNotes(proven, search)];
}
function baselineGaps({ unknown }) {
    if (unknown.length === 0)
        return [];
    const files = [...new Set(unknown.map(({ file }) => file))].slice(0, 3).join(", ");
    return [
        {
            what: `${unknown.length} mutants in ${files}`,
            why: "StrykerJS does not make them, so they count nowhere.",
        },
    ];
}
function proposalsOf({ proven, place, mutants }, claims) {
    if (proven.files.length === 0)
        return [];
    const files = proven.files.map(({ path, text }) => ({ path: shownPath(place, path), text }));
    const known = new Set(mutants.map(({ id }) => id));
    const killed = new Set(proven.kept.flatMap(({ kills }) => kills.map(({ mutant }) => `t-${mutant}`)));
    const count = proven.kept.length;
    return [
        {
            title: `${count} ${count === 1 ? "test" : "tests"} for ${known.size === 0 ? "the change" : "mutants that no test noticed"}`,
            patch: addingPatch(files),
            paths: files.map(({ path }) => path),
            claims: claims.map(({ id }) => id).filter((id) => killed.has(id)),
        },
    ];
}
function thresholdClaim({ threshold, project }, { percent: score }) {
    if (threshold === undefined || score === undefined || score >= threshold)
        return [];
    return [
        {
            id: "t-threshold",
            rule: "score-below-threshold",
            severity: "error",
            text: `The mutation score is ${score.toFixed(1)} %, below the threshold of ${threshold} %`,
            proof: {
                kind: "command",
                command: `lamplighter tests --project ${/^[\w@%+=:,./-]+$/.test(project) ? project : "."} --threshold ${threshold}`,
                observed: `${score.toFixed(1)} %, by StrykerJS with the project's own tests`,
                expected: `at least ${threshold} %`,
                evidence: [],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/config.js
function strykerConfig(config) {
    const { plan, tools } = config;
    return {
        packageManager: "npm",
        testRunner: plan.testRunner,
        testRunnerNodeArgs: plan.nodeArguments,
        plugins: tools.plugins,
        coverageAnalysis: plan.coverageAnalysis,
        mutate: config.mutate,
        disableBail: config.everyKiller,
        concurrency: config.concurrency,
        timeoutMS: 5000,
        inPlace: false,
        tempDirName: ".stryker-tmp",
        cleanTempDir: "always",
        reporters: ["json"],
        jsonReporter: { fileName: config.reportPath },
        checkers: [],
        allowConsoleColors: false,
        allowEmpty: true,
        thresholds: { high: 80, low: 60, break: null },
        ...plan.settings,
    };
}
function rangeOf({ file, start, end }) {
    return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/match.js
function keyOf({ file, operator, start, end, replacement }) {
    const place = [start.line, start.column, end.line, end.column].join(":");
    return [file, operator, place, replacement.replace(/\s+/g, "")].join("\0");
}
function matchMutants(wanted, reported) {
    const byKey = new Map(reported.map((mutant) => [keyOf(mutant), mutant]));
    const pairs = wanted.map((mutant) => ({ mutant, found: byKey.get(keyOf(mutant)) }));
    return {
        statuses: new Map(pairs.flatMap(({ mutant, found }) => (found === undefined ? [] : [[mutant.id, found]]))),
        missing: pairs.flatMap(({ mutant, found }) => (found === undefined ? [mutant] : [])),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/place.js

function testPathFor(module, { place }, existing, taken) {
    const base = external_node_path_.posix.basename(module).replace(/\.[cm]?[jt]sx?$/, "");
    const sibling = existing.find((path) => external_node_path_.posix.basename(path) === `${base}${place.suffix}`);
    const folder = sibling === undefined ? (place.folder ?? external_node_path_.posix.dirname(module)) : external_node_path_.posix.dirname(sibling);
    const parent = external_node_path_.posix.basename(external_node_path_.posix.dirname(module)).replace(/^\.$/, "");
    const names = [base, ...(parent === "" ? [] : [`${parent}-${base}`])];
    for (const name of [...names, ...numbered(base)]) {
        const path = external_node_path_.posix.join(folder, `${name}.generated${place.suffix}`);
        if (!taken.has(path))
            return path;
    }
    throw new Error(`no free name for tests of ${module}`);
}
function numbered(base) {
    return Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`);
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/assert.js

const assertAssertions = {
    imports: { names: "assert", module: "node:assert/strict" },
    returned: (expression, value) => {
        if (value.kind === "function")
            return `assert.equal(typeof ${inParentheses(expression)}, "function")`;
        if (value.kind === "symbol")
            return `assert.equal(String(${expression}), ${JSON.stringify(`Symbol(${value.description})`)})`;
        if (value.kind === "error") {
            const [key, expected] = value.message === undefined ? ["name", value.name] : ["message", value.message];
            return `assert.equal(${inParentheses(expression)}.${key}, ${JSON.stringify(expected)})`;
        }
        const expected = literal(value);
        if (expected === undefined)
            return undefined;
        if (value.kind === "primitive")
            return `assert.equal(${expression}, ${expected.source})`;
        if (!expected.hasInstances)
            return `assert.deepEqual(${expression}, ${expected.source})`;
        const alone = value.kind === "object" &&
            value.properties.every(({ value: { kind } }) => kind === "primitive");
        const plain = alone ? `{ ...${expression} }` : `structuredClone(${expression})`;
        return `assert.deepEqual(${plain}, ${expected.source})`;
    },
    thrown: (call, { name, message }, isAsync) => {
        const wanted = [
            `name: ${JSON.stringify(name)}`,
            ...(message === undefined ? [] : [`message: ${JSON.stringify(message)}`]),
        ];
        return `${isAsync ? "await assert.rejects" : "assert.throws"}(${call}, { ${wanted.join(", ")} })`;
    },
    same: (expression, expected) => `assert.equal(${expression}, ${expected})`,
};
function inParentheses(expression) {
    return /^[\w$.]+(?:\([^()]*\))?$/.test(expression) ? expression : `(${expression})`;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/assertion.js
function assertionOf({ input, expected }, assertions) {
    const { expression, isAsync } = input;
    if (expected.kind === "returned") {
        return assertions.returned(isAsync ? `await ${assertion_inParentheses(expression)}` : expression, expected.value);
    }
    if (expected.kind !== "thrown" || expected.value.kind !== "error")
        return undefined;
    const body = expression.startsWith("{") ? `(${expression})` : expression;
    return assertions.thrown(`${isAsync ? "async " : ""}() => ${body}`, expected.value, isAsync);
}
function assertion_inParentheses(expression) {
    return /^[\w$.]+(?:\(.*\))?$/s.test(expression) || /^new /.test(expression)
        ? expression
        : `(${expression})`;
}
const builtInErrors = new Set([
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "ReferenceError",
    "EvalError",
    "URIError",
]);

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/chai.js


const chaiAssertions = {
    imports: { names: "{ expect }", module: "chai" },
    returned: (expression, value) => {
        if (value.kind === "function")
            return `expect(${expression}).to.be.a("function")`;
        const expected = literal(value);
        if (expected === undefined)
            return undefined;
        if (value.kind === "primitive") {
            return expected.source === "NaN"
                ? `expect(${expression}).to.be.NaN`
                : `expect(${expression}).to.equal(${expected.source})`;
        }
        const spread = expected.hasInstances && value.kind === "object" ? `{ ...${expression} }` : expression;
        return `expect(${spread}).to.deep.equal(${expected.source})`;
    },
    thrown: (call, { name, message }, isAsync) => {
        if (isAsync || !builtInErrors.has(name))
            return undefined;
        const exact = message === undefined ? "" : `, /^${escaped(message)}$/`;
        return `expect(${call}).to.throw(${name}${exact})`;
    },
    same: (expression, expected) => `expect(${expression}).to.equal(${expected})`,
};
function escaped(text) {
    return text
        .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
        .replace(/\n/g, "\\n")
        .replace(/\r/g, "\\r");
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/expect.js


const expectAssertions = {
    imports: undefined,
    returned: (expression, value) => {
        const subject = `expect(${expression})`;
        if (value.kind === "function")
            return `${subject}.toBeInstanceOf(Function)`;
        if (value.kind === "symbol")
            return `expect(String(${expression})).toBe(${JSON.stringify(`Symbol(${value.description})`)})`;
        if (value.kind === "error") {
            if (value.message === undefined)
                return `${subject}.toHaveProperty("name", ${JSON.stringify(value.name)})`;
            return `${subject}.toMatchObject({ name: ${JSON.stringify(value.name)}, message: ${JSON.stringify(value.message)} })`;
        }
        const expected = literal(value);
        if (expected === undefined)
            return undefined;
        if (value.kind === "primitive")
            return `${subject}${primitive(expected.source)}`;
        return `${subject}.${expected.hasInstances ? "toEqual" : "toStrictEqual"}(${expected.source})`;
    },
    thrown: (call, { name, message }, isAsync) => {
        const subject = isAsync ? `await expect((${call})()).rejects` : `expect(${call})`;
        if (builtInErrors.has(name)) {
            return message === undefined
                ? `${subject}.toThrow(${name})`
                : `${subject}.toThrow(new ${name}(${JSON.stringify(message)}))`;
        }
        return message === undefined
            ? `${subject}.toThrow(expect.objectContaining({ name: ${JSON.stringify(name)} }))`
            : `${subject}.toThrow(expect.objectContaining({ message: ${JSON.stringify(message)} }))`;
    },
    same: (expression, expected) => `expect(${expression}).toBe(${expected})`,
};
function primitive(source) {
    if (source === "undefined")
        return ".toBeUndefined()";
    if (source === "null")
        return ".toBeNull()";
    return source === "NaN" ? ".toBeNaN()" : `.toBe(${source})`;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/assertions/index.js



const assertionsFor = {
    expect: expectAssertions,
    assert: assertAssertions,
    chai: chaiAssertions,
};


;// CONCATENATED MODULE: ./build/engines/tests/emit/imports.js

function importLines(style, testPath, names, formatOf) {
    const modules = [...new Set(names.map(({ module }) => module))].sort();
    return modules.flatMap((module) => {
        const wanted = distinct(names.filter((name) => name.module === module));
        const from = quoted(style, specifier(testPath, module, style.endings));
        const format = formatOf(module);
        return style.modules === "esm"
            ? imported(wanted, from, format)
            : imports_required(wanted, from, format);
    });
}
function specifier(testPath, module, endings) {
    const path = external_node_path_.posix.relative(external_node_path_.posix.dirname(testPath), module);
    const relative = path.startsWith(".") ? path : `./${path}`;
    if (endings === "none")
        return relative.replace(/\.[cm]?[jt]sx?$/, "").replace(/\/index$/, "") || ".";
    return endings === "js" ? relative.replace(/\.([cm]?)tsx?$/, ".$1js") : relative;
}
function quoted({ quote }, text) {
    return `${quote}${text}${quote}`;
}
function distinct(names) {
    return [...new Map(names.map((name) => [name.local, name])).values()].sort((one, other) => one.local < other.local ? -1 : 1);
}
function imported(names, from, format) {
    const named = names.filter(isNamed);
    const viaDefault = format === "cjs" && named.length > 0;
    const whole = names.filter((name) => !isNamed(name));
    const [first] = whole;
    const lines = whole.map(({ name, local }) => name === "*" && format !== "cjs"
        ? `import * as ${local} from ${from}`
        : `import ${local} from ${from}`);
    if (named.length === 0)
        return lines;
    if (!viaDefault)
        return [...lines, `import { ${clauses(named, " as ")} } from ${from}`];
    const source = first?.local ?? "subject";
    return [
        ...(first === undefined ? [`import ${source} from ${from}`] : lines),
        `const { ${clauses(named, ": ")} } = ${source}`,
    ];
}
function imports_required(names, from, format) {
    const named = names.filter(isNamed);
    const whole = names.filter((name) => !isNamed(name));
    return [
        ...whole.map(({ name, local }) => {
            const suffix = name === "default" && format !== "cjs" ? ".default" : "";
            return `const ${local} = require(${from})${suffix}`;
        }),
        ...(named.length === 0 ? [] : [`const { ${clauses(named, ": ")} } = require(${from})`]),
    ];
}
function isNamed({ name }) {
    return name !== "default" && name !== "*";
}
function clauses(names, between) {
    return names
        .map(({ name, local }) => (name === local ? name : `${name}${between}${local}`))
        .join(", ");
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/title.js

const title_longest = 90;
const longestResult = 36;
function titleOf({ input, expected }) {
    const result = title_resultOf(expected, input.isAsync);
    const expression = oneLine(input.expression);
    const steps = input.statements.map((line) => oneLine(line).replace(/;$/, "")).slice(-1);
    const candidates = [
        [
            ...steps.map((step) => `${step.replace(/^(?:const|let) [\w$]+ = (?:await )?/, "")}; `),
            expression,
        ].join(""),
        expression,
        input.calls,
    ];
    const condition = candidates.find((words) => words.length + result.length < title_longest) ??
        input.calls.slice(0, title_longest);
    return `${condition} ${result}`;
}
function title_resultOf(outcome, isAsync) {
    switch (outcome.kind) {
        case "returned":
            return `${isAsync ? "resolves to" : "is"} ${named(outcome.value)}`;
        case "thrown":
            return `${isAsync ? "rejects with" : "throws"} ${outcome.value.kind === "error" ? outcome.value.name : named(outcome.value)}`;
        case "pending":
            return "never settles";
        case "endless":
            return "never ends";
    }
}
function named(value) {
    const source = literal(value)?.source;
    if (source !== undefined && source.length <= longestResult)
        return source;
    switch (value.kind) {
        case "primitive":
            return `a text of ${value.source.length - 2} characters`;
        case "array":
            return plural(value.items.length, "item");
        case "object":
            return `${article(value.type)} with ${keys(value.properties)}`;
        case "map":
            return `a Map of ${plural(value.entries.length, "entry")}`;
        case "set":
            return `a Set of ${plural(value.items.length, "item")}`;
        case "bytes":
            return plural(value.items.length, "byte");
        case "error":
            return `a ${value.name}`;
        default:
            return `a ${value.kind}`;
    }
}
function plural(count, word) {
    if (count === 1)
        return `1 ${word}`;
    return `${count} ${word.replace(/y$/, "ie")}s`;
}
function article(type) {
    const name = type === null || !/^[A-Z]/i.test(type) || type === "Object" ? "object" : type;
    return `${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`;
}
function keys(properties) {
    if (properties.length === 0)
        return "no properties";
    return properties
        .slice(0, 3)
        .map(({ key }) => key)
        .join(", ");
}
function oneLine(code) {
    return code.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/print.js



function printSingle(printer, kept) {
    const { style } = printer;
    const assertion = assertionOf(kept, assertionsFor[style.assertions]);
    if (assertion === undefined)
        return undefined;
    const title = printer.unique(titleOf(kept));
    const isAsync = [...kept.input.statements, assertion].some((line) => /\bawait\b/.test(line));
    const body = [...kept.input.statements.map((line) => line.replace(/;$/, "")), assertion];
    return {
        lines: [
            `// ${comment(printer, kept)}`,
            `${style.word}(${print_text(style, title)}, ${isAsync ? "async " : ""}() => {`,
            ...body.map((line) => style.indent + end(style, line)),
            end(style, "})"),
        ],
        tests: [{ title, kept }],
    };
}
function printTable(printer, table) {
    const { style } = printer;
    const names = table.rows[0]?.arguments.length === 1 ? ["input"] : ordinals;
    const parameters = names.slice(0, table.rows[0]?.arguments.length ?? 0);
    const rows = table.rows.map(({ kept, arguments: given, expected }) => {
        const values = [...given, expected].map((value) => plainText(style, value)).join(", ");
        return `${style.indent}[${values}], // ${comment(printer, kept)}`;
    });
    const { same } = assertionsFor[style.assertions];
    const assertion = end(style, same(`${table.callee}(${parameters.join(", ")})`, "expected"));
    const print = style.assertions === "expect" ? asEach : asLoop;
    return {
        lines: print(style, table, parameters, rows, assertion),
        tests: table.rows.map(({ kept, arguments: given, expected }) => ({
            title: `${table.callee}(${given.map((value) => JSON.stringify(value)).join(", ")}) is ${JSON.stringify(expected)}`,
            kept,
        })),
    };
}
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
function asEach(style, { callee }, parameters, rows, assertion) {
    const title = `${callee}(${parameters.map(() => "%j").join(", ")}) is %j`;
    return [
        `${style.word}.each([`,
        ...rows,
        `])(${print_text(style, title)}, (${[...parameters, "expected"].join(", ")}) => {`,
        style.indent + assertion,
        end(style, "})"),
    ];
}
function asLoop(style, { callee, rows: [row] }, parameters, rows, assertion) {
    const shown = (name, value) => typeof value === "string" ? `\${JSON.stringify(${name})}` : `\${${name}}`;
    const given = parameters.map((name, at) => shown(name, row?.arguments[at])).join(", ");
    const title = `\`${callee}(${given}) is ${shown("expected", row?.expected)}\``;
    return [
        `for (const [${[...parameters, "expected"].join(", ")}] of [`,
        ...rows,
        "]) {",
        `${style.indent}${style.word}(${title}, () => {`,
        style.indent.repeat(2) + assertion,
        style.indent + end(style, "})"),
        "}",
    ];
}
function comment({ mutant }, { uniqueKills }) {
    return killsComment(uniqueKills.flatMap((id) => mutant(id) ?? []));
}
function plainText(style, value) {
    return typeof value === "string" ? print_text(style, value) : JSON.stringify(value);
}
function print_text({ quote }, content) {
    const double = JSON.stringify(content);
    const [singles, doubles] = [print_count(content, "'"), print_count(content, '"')];
    if (quote === '"' ? doubles <= singles : doubles < singles)
        return double;
    return `'${double.slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
function end({ semicolons }, line) {
    return semicolons ? `${line};` : line;
}
function print_count(content, character) {
    return content.split(character).length - 1;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/table.js
const fewestRows = 3;
function intoTables(kept) {
    const shapes = new Map();
    for (const one of kept) {
        const call = plainCall(one);
        if (call === undefined)
            continue;
        const shape = JSON.stringify([call.callee, [...call.arguments, call.expected].map(typeName)]);
        const { rows } = shapes.get(shape) ?? { rows: [] };
        shapes.set(shape, { callee: call.callee, rows: [...rows, { ...call, kept: one }] });
    }
    const tables = [...shapes.values()].filter(({ rows }) => rows.length >= fewestRows);
    const inTables = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.kept)));
    return { tables, single: kept.filter((one) => !inTables.has(one)) };
}
function plainCall({ input, expected }) {
    if (input.statements.length > 0 || input.isAsync)
        return undefined;
    if (expected.kind !== "returned" || expected.value.kind !== "primitive")
        return undefined;
    const [, callee, given] = /^([\w$]+(?:\.[\w$]+)*)\((.+)\)$/s.exec(input.expression) ?? [];
    const result = table_plain(`[${expected.value.source}]`);
    const values = table_plain(`[${given ?? ""}]`);
    if (callee === undefined || result?.[0] === undefined || values === undefined)
        return undefined;
    return { callee, arguments: values, expected: result[0] };
}
function table_plain(list) {
    try {
        const values = JSON.parse(list);
        return values.every((value) => value === null || typeof value !== "object") &&
            !values.some((value) => Object.is(value, -0))
            ? values
            : undefined;
    }
    catch {
        return undefined;
    }
}
function typeName(value) {
    return value === null ? "null" : typeof value;
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/file.js




function emitFile(request) {
    const { style, kept, path } = request;
    const printer = { style, mutant: request.mutant, unique: uniqueTitles() };
    const { tables, single } = intoTables(kept);
    const printed = [
        ...tables.map((table) => printTable(printer, table)),
        ...single.flatMap((one) => printSingle(printer, one) ?? []),
    ];
    const done = new Set(printed.flatMap(({ tests }) => tests.map((test) => test.kept)));
    const blocks = request.order?.(printed) ?? printed;
    const head = [
        ...(request.preamble ?? []),
        ...frameworkImport(style),
        ...importLines(style, path, [...done].flatMap(({ input }) => input.imports), request.formatOf),
    ];
    return {
        path,
        text: `${[head.map((line) => (line.startsWith("//") ? line : end(style, line))).join("\n"), ...grouped(style, blocks)].filter((part) => part !== "").join("\n\n")}\n`,
        tests: blocks.flatMap(({ tests }) => tests),
        unprinted: kept.filter((one) => !done.has(one)),
    };
}
function grouped(style, blocks) {
    if (!style.describes)
        return blocks.map(({ lines }) => lines.join("\n"));
    const groups = new Map();
    for (const block of blocks) {
        const name = block.tests[0]?.kept.input.calls ?? "";
        groups.set(name, [...(groups.get(name) ?? []), block]);
    }
    return [...groups].map(([name, members]) => [
        `describe(${print_text(style, name)}, () => {`,
        members.map(({ lines }) => lines.map((line) => style.indent + line).join("\n")).join("\n\n"),
        end(style, "})"),
    ].join("\n"));
}
function frameworkImport(style) {
    const { imports } = assertionsFor[style.assertions];
    const words = [
        ...(style.describes ? ["describe"] : []),
        ...(style.assertions === "expect" ? ["expect"] : []),
        style.word,
    ].sort();
    const module = {
        jest: "@jest/globals",
        vitest: "vitest",
        mocha: "mocha",
        "node:test": "node:test",
    }[style.framework];
    return [
        ...(imports === undefined ? [] : [bring(style, imports.names, imports.module)]),
        ...(style.imported ? [bring(style, `{ ${words.join(", ")} }`, module)] : []),
    ];
}
function bring(style, names, module) {
    return style.modules === "esm"
        ? `import ${names} from ${quoted(style, module)}`
        : `const ${names} = require(${quoted(style, module)})`;
}
function uniqueTitles() {
    const seen = new Map();
    return (title) => {
        const count = (seen.get(title) ?? 0) + 1;
        seen.set(title, count);
        return count === 1 ? title : `${title} (${count})`;
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/canaries.js





const stopped = ["Killed", "Timeout", "RuntimeError", "CompileError"];
const canaries = [
    {
        name: "one that a test sees",
        code: "left + right",
        operator: "ArithmeticOperator",
        allowed: ["Killed"],
    },
    {
        name: "one that no test looks at",
        code: "first - second",
        operator: "ArithmeticOperator",
        allowed: ["Survived"],
    },
    {
        name: "one that breaks the import",
        code: "1 + 1",
        operator: "ArithmeticOperator",
        allowed: stopped,
    },
    {
        name: "one that never ends",
        code: "at += 1",
        operator: "AssignmentOperator",
        allowed: ["Timeout", "Killed"],
    },
];
function canaryFiles(style, beside, testPath) {
    const extension = external_node_path_.posix.extname(beside.path);
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(beside.path), `lamplighter-canary${extension}`);
    return {
        source: { path, text: sourceOf(beside.format) },
        test: { path: testPath, text: testOf(style, path, testPath, beside.format) },
    };
}
const functions = ["addition", "counting", "unseen"];
function sourceOf(format) {
    const isCommonJs = format === "cjs";
    return [
        "// @ts-nocheck",
        "const two = 1 + 1;",
        'if (two !== 2) throw new Error("This mutant breaks the import.");',
        "function addition(left, right) {\n  return left + right;\n}",
        "function unseen(first, second) {\n  return first - second;\n}",
        "function counting(end) {\n  let at = 0;\n  while (at < end) {\n    at += 1;\n  }\n  return at;\n}",
        isCommonJs
            ? `module.exports = { ${functions.join(", ")} };`
            : `export { ${functions.join(", ")} };`,
        "",
    ].join("\n");
}
function testOf(style, module, path, format) {
    const names = functions.map((name) => ({ name, local: name, module }));
    const bare = { ...style, describes: false };
    const test = (title, body) => `${style.word}(${print_text(style, title)}, () => {\n${style.indent}${body}\n${end(style, "})")}`;
    const unlike = (call, value) => `if (${call} !== ${value}) throw new Error(${print_text(style, "not as expected")})`;
    return [
        "// @ts-nocheck",
        [...frameworkImport(bare), ...importLines(bare, path, names, () => format)]
            .map((line) => end(style, line))
            .join("\n"),
        test("lamplighter canary: addition", end(style, unlike("addition(2, 3)", 5))),
        test("lamplighter canary: unseen", end(style, "unseen(2, 3)")),
        test("lamplighter canary: counting", end(style, unlike("counting(3)", 3))),
        "",
    ].join("\n\n");
}
function canaryRanges({ source }) {
    return canaries.map(({ code }) => {
        const lines = source.text.split("\n");
        const line = lines.findIndex((one) => one.includes(code));
        const column = lines[line]?.indexOf(code) ?? 0;
        return `${source.path}:${line + 1}:${column}-${line + 1}:${column + code.length}`;
    });
}
function checkCanaries({ source }, mutants) {
    const lines = source.text.split("\n");
    for (const { name, code, operator, allowed } of canaries) {
        const line = lines.findIndex((one) => one.includes(code)) + 1;
        const found = mutants.find((mutant) => mutant.file === source.path && mutant.operator === operator && mutant.start.line === line);
        if (found !== undefined && allowed.includes(found.status))
            continue;
        throw wrongCanary(name, found?.status ?? "missing", allowed);
    }
}
function wrongCanary(name, status, allowed) {
    return new model/* Failure */.HR({
        code: "witness-canary",
        what: `StrykerJS cannot be believed here: of its known mutants, ${name} came out as ${status}`,
        where: "the four mutants that are planted into every run",
        why: `It has to be ${allowed.join(" or ")}. Every other result of the run may be as wrong, so none is reported.`,
        fix: "see which versions of StrykerJS, its runner and the test framework do not go together (docs/tests.md).",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/mutation-report.js


const strykerStatuses = [
    "Killed",
    "Survived",
    "NoCoverage",
    "CompileError",
    "RuntimeError",
    "Timeout",
    "Ignored",
    "Pending",
];
function readMutationReport(text, where) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        throw mutation_report_unreadable(where, "It is not JSON.");
    }
    const files = record(record(root)?.["files"]);
    if (files === undefined)
        throw mutation_report_unreadable(where, "It has no `files`.");
    const names = mutation_report_testNames(root);
    return Object.entries(files).flatMap(([file, entry]) => {
        const mutants = record(entry)?.["mutants"];
        if (!Array.isArray(mutants))
            throw mutation_report_unreadable(where, `\`files.${file}\` has no mutants.`);
        return mutants.map((mutant) => toMutant(file.replaceAll("\\", "/"), mutant, names, where));
    });
}
function mutation_report_testNames(root) {
    const suites = Object.values(record(record(root)?.["testFiles"]) ?? {});
    const tests = suites.flatMap((suite) => {
        const list = record(suite)?.["tests"];
        return Array.isArray(list) ? list.map(record) : [];
    });
    return new Map(tests.map((test) => [String(test?.["id"]), String(test?.["name"])]));
}
function toMutant(file, value, names, where) {
    const { mutatorName, replacement, status, location, static: isStatic, killedBy, } = record(value) ?? {};
    const start = mutation_report_position(record(location)?.["start"]);
    const end = mutation_report_position(record(location)?.["end"]);
    const known = strykerStatuses.find((one) => one === status);
    if (typeof mutatorName !== "string" || known === undefined || !start || !end) {
        throw mutation_report_unreadable(where, `A mutant of \`${file}\` lacks its operator, status or place.`);
    }
    const killers = Array.isArray(killedBy)
        ? killedBy.map((id) => names.get(String(id)) ?? String(id))
        : [];
    return {
        file,
        operator: mutatorName,
        start,
        end,
        replacement: typeof replacement === "string" ? replacement : "",
        status: known,
        isStatic: isStatic === true,
        killedBy: killers,
    };
}
function mutation_report_position(value) {
    const { line, column } = record(value) ?? {};
    return typeof line === "number" && typeof column === "number" ? { line, column } : undefined;
}
function mutation_report_unreadable(where, why) {
    return new model/* Failure */.HR({
        code: "witness-report",
        what: "StrykerJS's report cannot be read",
        where,
        why,
        fix: "run it again; if it stays so, report it with this file.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/tools.js



const core = "@stryker-mutator/core";
const typescript = "typescript@6.0.3";
const secondsToInstall = 300;
async function findTools(ports, plan, project) {
    const own = await toolsIn(ports, project, plan);
    if (own !== undefined && (await hasReadableTypeScript(ports, project)))
        return own;
    const folder = (0,external_node_path_.join)(ports.workbench.tools, `stryker-${plan.version}-${plan.testRunner}`);
    const kept = await toolsIn(ports, folder, plan);
    if (kept !== undefined)
        return kept;
    ports.log.progress(`Installing StrykerJS ${plan.version} outside of the project`);
    await install(ports, folder, plan);
    const installed = await toolsIn(ports, folder, plan);
    if (installed === undefined)
        throw tools_notInstalled(plan, "npm reported success, but they are not there.");
    return installed;
}
async function toolsIn({ files }, folder, { packages, version }) {
    const found = await findInstalled(files, folder, core);
    if (found === undefined || found.version !== version)
        return undefined;
    const plugins = [];
    for (const name of packages.filter((one) => one.startsWith("@stryker-mutator/"))) {
        const plugin = await findInstalled(files, folder, name);
        if (plugin?.version !== version)
            return undefined;
        plugins.push((0,external_node_path_.join)(plugin.folder, "dist", "src", "index.js"));
    }
    return { program: (0,external_node_path_.join)(found.folder, "bin", "stryker.js"), plugins, version };
}
async function hasReadableTypeScript({ files }, project) {
    const found = await findInstalled(files, project, "typescript");
    return found === undefined || Number.parseInt(found.version, 10) < 7;
}
async function install({ files, workbench }, folder, plan) {
    const pinned = plan.packages.map((name) => name.startsWith("@stryker-mutator/") ? `${name}@${plan.version}` : name);
    await files.write((0,external_node_path_.join)(folder, "package.json"), '{ "private": true }\n');
    const { status, output } = await workbench.run({
        argv: [
            "npm",
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--no-package-lock",
            `${core}@${plan.version}`,
            typescript,
            ...pinned,
        ],
        folder,
        environment: {},
        network: true,
        seconds: secondsToInstall,
    });
    if (status !== 0)
        throw tools_notInstalled(plan, output.trim().split("\n").slice(-3).join(" "));
}
function tools_notInstalled({ version, testRunner }, why) {
    return new model/* Failure */.HR({
        code: "witness-not-installed",
        what: `StrykerJS ${version} with its ${testRunner} runner could not be installed`,
        where: "npm install, in a folder outside of the project",
        why,
        fix: `let this job reach the npm registry, or add ${core}@${version} and its runner to the project.`,
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/witness/run.js







async function runWitness(ports, request) {
    const { files, workbench } = ports;
    const { copy, project, detected } = request.room;
    const at = (path) => (0,external_node_path_.join)(copy.folder, path);
    const taken = new Set(project.paths);
    const testPath = testPathFor("lamplighter-canary.js", request.style, [], taken);
    const canary = canaryFiles(request.style, request.beside, testPath);
    await files.write(at(canary.source.path), canary.source.text);
    await files.write(at(canary.test.path), canary.test.text);
    const { framework, launch } = detected;
    const only = request.only === undefined ? undefined : [...request.only, canary.test.path];
    const withCanary = { ...project, paths: [...project.paths, canary.test.path] };
    const plan = framework.witness(launch, only, withCanary);
    for (const { path, text } of plan.files ?? [])
        await files.write(at(path), text);
    const tools = await findTools(ports, plan, copy.folder);
    const preload = await writePreload(files, copy.scratch, plan.preload);
    const reportPath = (0,external_node_path_.join)(copy.scratch, "mutation.json");
    await files.write(reportPath, "");
    const config = strykerConfig({
        plan: { ...plan, nodeArguments: [...preload, ...plan.nodeArguments] },
        tools,
        mutate: [...request.mutate, ...canaryRanges(canary)],
        everyKiller: request.everyKiller,
        concurrency: Math.max(1, workbench.processors),
        reportPath,
    });
    const configPath = (0,external_node_path_.join)(copy.scratch, "stryker.config.json");
    await files.write(configPath, JSON.stringify(config, undefined, 2));
    const { output, late } = await workbench.run({
        argv: ["node", ...preload, tools.program, "run", configPath],
        folder: copy.folder,
        environment: { CI: "1", NO_COLOR: "1" },
        seconds: request.seconds,
    });
    const json = (await files.read(reportPath)) ?? "";
    if (json === "")
        throw run_noReport(late, request.seconds, output);
    const mutants = readMutationReport(json, "mutation.json");
    checkCanaries(canary, mutants);
    return {
        mutants: mutants.filter(({ file }) => file !== canary.source.path),
        json,
        version: tools.version,
    };
}
async function writePreload(files, scratch, source) {
    if (source === undefined)
        return [];
    const path = (0,external_node_path_.join)(scratch, "preload.cjs");
    await files.write(path, source);
    return ["--require", path];
}
function run_noReport(late, seconds, output) {
    const where = "the project's copy";
    if (late) {
        return new model/* Failure */.HR({
            code: "witness-late",
            what: "StrykerJS did not come to an end",
            where,
            why: `It had ${Math.round(seconds)} seconds.`,
            fix: "give `budget-seconds` more, or `files` fewer.",
        });
    }
    const said = output.slice(Math.max(0, output.search(/\b(?:ERROR|StrykerError|Error:)/)));
    return new model/* Failure */.HR({
        code: "witness-failed",
        what: "StrykerJS ended without a report",
        where,
        why: said.trim().slice(0, 1500),
        fix: "run the project's tests by themselves; what stops them stops StrykerJS as well.",
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/baseline.js





const baseline_secondsForSuite = 600;
async function ownTests(work) {
    const run = await runSuite(work.ports, work.room, { seconds: baseline_secondsForSuite });
    if (run.verdict === "passed" || run.verdict === "none")
        return run;
    throw suiteFailure(work, run);
}
async function readBaseline(work, own, mutants, seconds) {
    const [first] = mutants;
    if (own.verdict === "none" || first === undefined) {
        const statuses = new Map(mutants.map(({ id }) => [id, "NoCoverage"]));
        return { statuses, unknown: [], tests: 0 };
    }
    const beside = work.subject.files.find(({ path }) => path === first.file);
    const run = await runWitness(work.ports, {
        room: work.room,
        style: work.style,
        mutate: entriesFor(work, mutants),
        beside: beside ?? { path: first.file, format: "cjs" },
        everyKiller: false,
        seconds,
    });
    const { statuses, missing } = matchMutants(mutants, run.mutants);
    return {
        statuses: new Map([...statuses].map(([id, { status }]) => [id, status])),
        unknown: missing,
        tests: own.tests.length,
    };
}
function entriesFor(work, mutants) {
    const counts = countByFile([...work.mutants.values()].filter(({ arid }) => arid === undefined));
    const wanted = countByFile(mutants);
    return [...wanted].flatMap(([file, count]) => count === counts.get(file)
        ? [file]
        : mutants.filter((mutant) => mutant.file === file).map(rangeOf));
}
function countByFile(mutants) {
    const counts = new Map();
    for (const { file } of mutants)
        counts.set(file, (counts.get(file) ?? 0) + 1);
    return counts;
}
function suiteFailure(work, { verdict, tests, output }) {
    const failing = tests.filter(({ passed }) => !passed);
    const where = `${work.style.framework} in the project's folder`;
    const again = "run the project's tests by themselves, set right what fails, and run this again.";
    if (verdict === "failed") {
        const names = failing.slice(0, 3).map(({ title }) => `“${title}”`);
        return new model/* Failure */.HR({
            code: "tests-failing",
            what: `${failing.length} of the project's own tests fail`,
            where,
            why: `${names.join(", ")} fail without any mutant, so nothing can be said of mutants. ${baseline_firstLine(failing[0]?.message ?? "")}`,
            fix: again,
        });
    }
    if (verdict === "late") {
        return new model/* Failure */.HR({
            code: "tests-late",
            what: "The project's own tests do not come to an end",
            where,
            why: `They had ${baseline_secondsForSuite} seconds.`,
            fix: again,
        });
    }
    return new model/* Failure */.HR({
        code: "tests-broken",
        what: "The project's own tests do not run",
        where,
        why: `The framework ended without results. It said: ${output.trim().slice(-800)}`,
        fix: again,
    });
}
function baseline_firstLine(text) {
    return text.split("\n")[0]?.trim() ?? "";
}

;// CONCATENATED MODULE: ./build/engines/tests/work.js
function work_formatOf({ subject }) {
    const formats = new Map([...subject.files, ...subject.support].map(({ path, format }) => [path, format]));
    return (module) => formats.get(module) ?? "cjs";
}

;// CONCATENATED MODULE: ./build/engines/tests/emit/files.js




function emitFiles(work, kept, change = {}) {
    const { project } = work.room;
    const groups = new Map();
    for (const one of kept) {
        const module = one.input.imports[0]?.module ?? work.subject.entries[0] ?? "index.js";
        groups.set(module, [...(groups.get(module) ?? []), one]);
    }
    const taken = new Set(project.paths);
    const existing = testFiles(project);
    return [...groups.keys()].sort().map((module) => {
        const path = testPathFor(module, work.style, existing, taken);
        taken.add(path);
        return emitFile({
            style: work.style,
            path,
            kept: groups.get(module) ?? [],
            mutant: (id) => work.mutants.get(id),
            formatOf: work_formatOf(work),
            ...change,
        });
    });
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/gate.js


const secondsForGeneratedTests = 120;
async function runFiles({ ports, room }, emitted, environment = {}) {
    for (const { path, text } of emitted) {
        await ports.files.write((0,external_node_path_.join)(room.copy.folder, path), text);
    }
    return runSuite(ports, room, {
        only: emitted.map(({ path }) => path),
        environment,
        seconds: secondsForGeneratedTests,
    });
}
function sortOut(emitted, run, gate) {
    const results = new Map();
    for (const { title, passed, message } of run.tests) {
        const before = results.get(title);
        results.set(title, { passed: passed && (before?.passed ?? true), message });
    }
    const passed = [];
    const rejected = [];
    for (const { title, kept } of emitted.flatMap(({ tests }) => tests)) {
        const result = results.get(title);
        if (result?.passed === true)
            passed.push(kept);
        else
            rejected.push({
                kept,
                gate,
                why: gate_firstLine(result?.message ?? `it did not run (${run.verdict})`),
            });
    }
    return { passed, rejected };
}
function gate_firstLine(message) {
    return (message
        .split("\n")
        .find((line) => line.trim() !== "")
        ?.trim() ?? "it failed");
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/flaky.js




const freshRuns = 10;
const zones = ["UTC", "Pacific/Chatham", "America/St_Johns", "Asia/Kolkata", "Pacific/Pago_Pago"];
const clockName = "lamplighter-clock";
const clockSource = `const RealDate = globalThis.Date;
const shift = 401 * 86_400_000 + 5 * 3_600_000 + 17 * 60_000;
const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, caller) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, caller),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
`;
async function passRepeatedly(work, kept, preamble) {
    let left = kept;
    const rejected = [];
    for (let run = 0; run < freshRuns && left.length > 0; run += 1) {
        const shifted = run % 2 === 1;
        const files = emitFiles(work, left, { preamble, order: shuffled(run) });
        const emitted = shifted ? await withOtherClock(work, files) : files;
        const result = await runFiles(work, emitted, { TZ: zones[run % zones.length] ?? "UTC" });
        const sorted = sortOut(emitted, result, "flaky");
        rejected.push(...sorted.rejected);
        left = sorted.passed;
    }
    return { kept: kept.filter((one) => left.includes(one)), rejected };
}
async function withOtherClock(work, files) {
    const isModule = work.style.modules === "esm";
    const ending = isModule ? "mjs" : "cjs";
    return Promise.all(files.map(async (file) => {
        const folder = external_node_path_.posix.dirname(file.path);
        const path = (0,external_node_path_.join)(work.room.copy.folder, folder, `${clockName}.${ending}`);
        await work.ports.files.write(path, clockSource);
        const from = quoted(work.style, `./${clockName}.${ending}`);
        return {
            ...file,
            text: `${isModule ? `import ${from}` : `require(${from})`};\n${file.text}`,
        };
    }));
}
function shuffled(seed) {
    return (blocks) => {
        const order = [...blocks];
        let state = seed + 1;
        for (let at = order.length - 1; at > 0; at -= 1) {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            const other = state % (at + 1);
            [order[at], order[other]] = [order[other], order[at]];
        }
        return order;
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/format.js


async function formatFiles({ ports, room }, emitted) {
    const at = (path) => (0,external_node_path_.join)(room.copy.folder, path);
    for (const { path, text } of emitted)
        await ports.files.write(at(path), text);
    if (!("prettier" in room.project.manifest.dependencies))
        return emitted;
    const prettier = await findInstalled(ports.files, room.copy.folder, "prettier");
    if (prettier?.program === undefined || emitted.length === 0)
        return emitted;
    await ports.workbench.run({
        argv: ["node", prettier.program, "--write", ...emitted.map(({ path }) => path)],
        folder: room.copy.folder,
        environment: {},
        seconds: 60,
    });
    return Promise.all(emitted.map(async (file) => ({
        ...file,
        text: (await ports.files.read(at(file.path))) ?? file.text,
    })));
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/own-runner.js


const unchecked = ["// @ts-nocheck: some inputs are outside of the declared types on purpose."];
async function passInOwnRunner(work, kept) {
    if (kept.length === 0)
        return { kept, rejected: [], preamble: [] };
    const plain = await attempt(work, kept, []);
    const noneRan = plain.kept.length === 0;
    const isTyped = /\.[cm]?ts$/.test(work.style.place.suffix);
    return noneRan && isTyped ? attempt(work, kept, unchecked) : plain;
}
async function attempt(work, kept, preamble) {
    const emitted = emitFiles(work, kept, { preamble });
    const run = await runFiles(work, emitted);
    const { passed, rejected } = sortOut(emitted, run, "suite");
    if (passed.length === 0 && run.verdict !== "failed") {
        work.ports.log.warn(`The new tests do not run (${run.verdict}): ${run.output.slice(-600)}`);
    }
    const unprinted = emitted.flatMap((file) => file.unprinted.map((one) => ({
        kept: one,
        gate: "printed",
        why: "no plain assertion says what is expected",
    })));
    return { kept: passed, rejected: [...unprinted, ...rejected], preamble };
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/witness.js



const witness_detected = new Set(["Killed", "Timeout"]);
async function passUnderWitness(work, emitted, seconds) {
    const tests = emitted.flatMap((file) => file.tests);
    const claimed = [...new Set(tests.flatMap(({ kept }) => kept.kills.map(({ mutant }) => mutant)))];
    const wanted = claimed.flatMap((id) => work.mutants.get(id) ?? []);
    const beside = work.subject.files.find(({ path }) => path === wanted[0]?.file);
    const run = await runWitness(work.ports, {
        room: work.room,
        style: work.style,
        mutate: wanted.map(rangeOf),
        only: emitted.map(({ path }) => path),
        beside: beside ?? { path: "index.js", format: "cjs" },
        everyKiller: true,
        seconds,
    });
    const { statuses, missing } = matchMutants(wanted, run.mutants);
    const confirmed = new Set([...statuses].filter(([, { status }]) => witness_detected.has(status)).map(([id]) => id));
    const uncounted = new Set([...statuses]
        .filter(([, { status }]) => status === "RuntimeError" || status === "CompileError" || status === "Ignored")
        .map(([id]) => id));
    for (const { id } of missing)
        uncounted.add(id);
    const killsOf = (title, kills) => kills.filter(({ mutant }) => confirmed.has(mutant) && names(statuses.get(mutant)?.killedBy, title));
    const seen = tests.map(({ title, kept }) => ({ kept, kills: killsOf(title, kept.kills) }));
    return {
        ...withUniqueKills(seen),
        confirmed: new Set(seen.flatMap(({ kills }) => kills.map(({ mutant }) => mutant))),
        denied: claimed.filter((id) => !confirmed.has(id) && !uncounted.has(id)),
        unknown: claimed.filter((id) => uncounted.has(id)),
        run,
    };
}
function names(killedBy, title) {
    if (killedBy === undefined || killedBy.length === 0)
        return true;
    const namesFiles = killedBy.every((name) => /\.[cm]?[jt]s$/.test(name));
    return namesFiles || killedBy.some((name) => name.endsWith(title));
}
function withUniqueKills(seen) {
    const counts = new Map();
    const add = (kills, by) => {
        for (const { mutant } of kills)
            counts.set(mutant, (counts.get(mutant) ?? 0) + by);
    };
    for (const { kills } of seen)
        add(kills, 1);
    const out = new Set();
    const bySize = [...seen].sort((one, other) => one.kills.length - other.kills.length);
    for (const { kept, kills } of bySize) {
        if (kills.some(({ mutant }) => counts.get(mutant) === 1))
            continue;
        out.add(kept);
        add(kills, -1);
    }
    return {
        kept: seen.flatMap(({ kept, kills }) => out.has(kept)
            ? []
            : {
                ...kept,
                kills,
                uniqueKills: kills.map(({ mutant }) => mutant).filter((id) => counts.get(id) === 1),
            }),
        rejected: [...out].map((kept) => ({
            kept,
            gate: "witness",
            why: "StrykerJS saw it kill nothing that no other test kills",
        })),
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/gates/index.js






async function passGates(work, found, secondsForWitness) {
    const { log } = work.ports;
    if (found.length === 0)
        return nothingProven;
    log.progress(`Running ${found.length} new tests in ${work.style.framework}`);
    const first = await passInOwnRunner(work, found);
    const { preamble } = first;
    log.progress(`Running ${first.kept.length} new tests ten times`);
    const second = await passRepeatedly(work, first.kept, preamble);
    const rejected = [...first.rejected, ...second.rejected];
    const counts = {
        found: found.length,
        printed: found.length - rejected.filter(({ gate }) => gate === "printed").length,
        passing: first.kept.length,
        steady: second.kept.length,
    };
    if (second.kept.length === 0) {
        const funnel = { ...counts, witnessed: 0 };
        return { files: [], kept: [], rejected, funnel, witnessed: undefined };
    }
    const files = await formatFiles(work, emitFiles(work, second.kept, { preamble }));
    log.progress(`Having StrykerJS confirm what ${second.kept.length} tests kill`);
    const witnessed = await passUnderWitness(work, files, secondsForWitness);
    const last = await formatFiles(work, emitFiles(work, witnessed.kept, { preamble }));
    const final = sortOut(last, await runFiles(work, last), "suite");
    return {
        files: final.rejected.length === 0 ? last : emitFiles(work, final.passed, { preamble }),
        kept: final.passed,
        rejected: [...rejected, ...witnessed.rejected, ...final.rejected],
        funnel: { ...counts, witnessed: final.passed.length },
        witnessed,
    };
}
const nothingProven = {
    files: [],
    kept: [],
    rejected: [],
    funnel: { found: 0, printed: 0, passing: 0, steady: 0, witnessed: 0 },
    witnessed: undefined,
};

;// CONCATENATED MODULE: ./build/engines/tests/run.js





const defaultBudget = 60;
const witnessFactor = 10;
const leastWitnessSeconds = 600;
async function findTests(work, lab, inputs, context) {
    const { log } = work.ports;
    const cpuSeconds = inputs.budgetSeconds ?? defaultBudget;
    const secondsForWitness = Math.max(leastWitnessSeconds, cpuSeconds * witnessFactor);
    const touched = inScope(context.scope, [...work.mutants.values()]);
    const mutants = touched.filter(({ arid }) => arid === undefined);
    log.progress(`${mutants.length} mutants; running the project's own tests`);
    const own = await ownTests(work);
    if (own.tests.length > 0)
        log.progress(`Having StrykerJS try ${own.tests.length} tests on them`);
    const baseline = await readBaseline(work, own, mutants, secondsForWitness);
    const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
    log.progress(`${alive.length} mutants live; searching for inputs that tell them apart`);
    const search = await searchFor(lab, work, alive, cpuSeconds, own.tests.length > 0);
    const proven = await passGates(work, search.kept, secondsForWitness);
    return {
        ...context,
        mutants,
        arid: touched.length - mutants.length,
        baseline,
        search,
        proven,
    };
}
async function searchFor(lab, work, alive, cpuSeconds, hasTests) {
    if (alive.length === 0)
        return nothingFound();
    try {
        return await lab.search(work.subject, {
            cpuSeconds,
            seed: 1,
            only: alive.map(({ id }) => id),
        });
    }
    catch (error) {
        if (!(error instanceof model/* Failure */.HR) || !hasTests)
            throw error;
        const { what, where, why } = error.facts;
        return nothingFound({ what: `New tests: ${what} (${where})`, why });
    }
}
function nothingFound(gap) {
    return {
        kept: [],
        suspicions: [],
        mutants: [],
        score: undefined,
        statistics: {
            evaluations: 0,
            cpuSeconds: 0,
            evaluationsPerCpuSecond: 0,
            inputsTried: 0,
            unconfirmed: 0,
            nondeterministic: 0,
            lethal: [],
        },
        notChecked: gap === undefined ? [] : [gap],
    };
}

;// CONCATENATED MODULE: ./build/engines/tests/index.js








async function runTests(ports, inputs) {
    const lab = labOf(ports.laboratory);
    const { clock, files } = ports;
    const startedAt = clock.now();
    const spent = meter(ports);
    return withProject(ports, inputs.project, async (copy, project, place) => {
        const paths = sourcesOf(project, inputs);
        const scope = await readScope(ports, inputs, place, project.folder, paths);
        const wanted = paths.filter((path) => scope.changed?.has(path) ?? true);
        if (inputs.prove !== undefined) {
            const { work } = await openWork(ports, lab, copy, project, paths);
            return prove(work, inputs, { place, scope, spent, startedAt });
        }
        if (wanted.length === 0)
            return emptyReport(scope, spent(), startedAt);
        const { work, notChecked } = await openWork(ports, lab, copy, project, wanted);
        const findings = await findTests(work, lab, inputs, { scope, place, notChecked });
        if (inputs.write) {
            for (const { path, text } of findings.proven.files) {
                await files.write((0,external_node_path_.join)(inputs.project, path), text);
            }
        }
        return toReport(inputs, findings, spent(), startedAt);
    });
}
function meter({ clock, workbench }) {
    const [seconds, own, others] = [clock.seconds(), clock.cpuSeconds(), workbench.cpuSeconds()];
    return () => ({
        seconds: clock.seconds() - seconds,
        cpuSeconds: clock.cpuSeconds() - own + workbench.cpuSeconds() - others,
        modelCalls: 0,
        tokens: 0,
        usd: 0,
        apiCalls: 0,
    });
}


/***/ }),

/***/ 98774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const endings = [
    "",
    ".js",
    ".cjs",
    ".mjs",
    ".ts",
    ".mts",
    ".cts",
    ".tsx",
    "/index.js",
    "/index.cjs",
    "/index.mjs",
    "/index.ts",
];
function resolveInside(from, specifier, known) {
    if (!/^\.\.?(?:\/|$)/.test(specifier))
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier).replace(/\/$/, "");
    const asSource = path.replace(/\.([cm]?)js$/, ".$1ts");
    const candidates = [
        ...endings.map((ending) => path + ending),
        asSource,
        path.replace(/\.jsx?$/, ".tsx"),
    ];
    if (path === ".")
        candidates.push("index.js", "index.ts", "index.mjs", "index.cjs");
    return candidates.find((candidate) => known.has(candidate));
}


/***/ }),

/***/ 94662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   sP: () => (/* binding */ source)
/* harmony export */ });
/* unused harmony export isLiteral */
function source(value) {
    switch (value.kind) {
        case "primitive":
            return value.source;
        case "symbol":
            return `Symbol(${JSON.stringify(value.description)})`;
        case "function":
            return value.name === "" ? "(function)" : `(function ${value.name})`;
        case "reference":
            return `(object ${value.id} again)`;
        case "array":
            return `${named(value.type, "Array")}[${value.items.map((item) => (item === undefined ? "" : source(item))).join(", ")}${value.items.at(-1) === undefined && value.items.length > 0 ? "," : ""}]`;
        case "object":
            return `${named(value.type ?? "(no prototype)", "Object")}${braces(value.properties)}`;
        case "map":
            return `new Map([${value.entries.map(([key, item]) => `[${source(key)}, ${source(item)}]`).join(", ")}])`;
        case "set":
            return `new Set([${value.items.map(source).join(", ")}])`;
        case "bytes":
            return `${value.type} [${value.items.join(", ")}]`;
        case "date":
            return `new Date(${value.time})`;
        case "regexp":
            return `/${value.source}/${value.flags}`;
        case "error":
            return value.message === undefined
                ? `new ${value.name}()`
                : `new ${value.name}(${JSON.stringify(value.message)})`;
        case "promise":
            return "(promise)";
        case "too-large":
            return "(too large to show)";
    }
}
function isLiteral(value) {
    switch (value.kind) {
        case "primitive":
        case "date":
        case "regexp":
            return true;
        case "array":
            return (value.type === "Array" &&
                value.properties.length === 0 &&
                value.items.every((item) => item === undefined || isLiteral(item)));
        case "object":
            return (value.type === "Object" && value.properties.every((property) => isLiteral(property.value)));
        case "map":
            return value.entries.every(([key, item]) => isLiteral(key) && isLiteral(item));
        case "set":
            return value.items.every(isLiteral);
        default:
            return false;
    }
}
function named(type, plain) {
    return type === plain ? "" : `${type} `;
}
function braces(properties) {
    if (properties.length === 0)
        return "{}";
    const inner = properties.map(({ key, value }) => `${propertyName(key)}: ${source(value)}`);
    return `{ ${inner.join(", ")} }`;
}
function propertyName(key) {
    if (key === "__proto__")
        return '["__proto__"]';
    return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}


/***/ })

};
