export const id = 2809;
export const ids = [2809];
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

/***/ 14404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchInit: () => (/* binding */ benchInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/engine-ports.js + 21 modules
var engine_ports = __webpack_require__(13964);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/engines/bench/trees/build.js
var build = __webpack_require__(65791);
// EXTERNAL MODULE: ./build/engines/bench/trees/environment.js
var trees_environment = __webpack_require__(88122);
// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 27 modules
var lib = __webpack_require__(63447);
// EXTERNAL MODULE: ./build/lab/inputs/expression.js
var expression = __webpack_require__(42676);
// EXTERNAL MODULE: ./build/lab/inputs/harvest/examples.js + 1 modules
var examples = __webpack_require__(24412);
// EXTERNAL MODULE: ./build/lab/inputs/harvest/to-expression.js
var to_expression = __webpack_require__(90540);
// EXTERNAL MODULE: ./build/lab/inputs/print.js
var print = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/lab/hot/calls.js





const builtIn = /^(?:Array|BigInt|Buffer|Date|Map|Math|Number|Object|RegExp|Set|String|Symbol|URL|URLSearchParams|(?:Big)?(?:Ui|I)nt\d+Array|Float\d+Array)$/;
const longest = 2_000;
const lineLength = 90;
function writtenCalls(documents, exported) {
    const found = new Map();
    for (const { path, line, name, args } of documents.flatMap(callsIn)) {
        const uses = usesOf(args);
        if (!uses.every((use) => exported.has(use) || builtIn.test(use)))
            continue;
        const source = printed(args, (use) => use);
        if (source.length > longest)
            continue;
        const known = found.get(name) ?? new Map();
        found.set(name, known);
        if (known.has(source))
            continue;
        const print = (rename) => laidOut(printed(args, rename));
        const own = uses.filter((use) => exported.has(use));
        known.set(source, { uses: own, print, size: source.length, path, line });
    }
    return new Map([...found].map(([name, calls]) => [name, [...calls.values()]]));
}
function callsIn({ path, text, kind }) {
    const blocks = kind === "test" ? [{ code: text, line: 1 }] : (0,examples/* codeBlocks */.ss)(text);
    return blocks.flatMap(({ code, line }) => callsInCode(code).map((call) => ({ ...call, path, line: line + call.line - 1 })));
}
function callsInCode(code) {
    const file = (0,examples/* parseDocument */.Tp)(code);
    const found = [];
    if (file === undefined)
        return found;
    (0,lib/* traverse */.hV)(file, {
        CallExpression: (path) => {
            const call = (0,to_expression/* toExpression */.M)(path);
            if (call?.kind !== "call" || call.callee.kind !== "export")
                return;
            if ([...(0,expression/* walk */.GG)(call)].some(({ kind }) => kind === "resolver"))
                return;
            const { local, members } = call.callee;
            const line = path.node.loc?.start.line ?? 1;
            found.push({ name: members.at(-1) ?? local, args: call.args, line });
        },
    });
    return found;
}
function usesOf(args) {
    const inner = args.flatMap((each) => [...(0,expression/* walk */.GG)(each)]);
    return [...new Set(inner.flatMap((each) => (each.kind === "export" ? [each.local] : [])))];
}
function printed(args, rename) {
    const result = (0,expression/* rewrite */.v8)({ kind: "array", items: args }, (inner) => inner.kind === "export" ? { ...inner, local: rename(inner.local) } : inner);
    const about = { calls: "", origin: "test", isAsync: false };
    return (0,print/* toInput */.c)({ steps: [], result }, [], about).expression;
}
function laidOut(source) {
    if (source.length <= lineLength)
        return source;
    const options = { configFile: false, babelrc: false, browserslistConfigFile: false };
    return (0,lib/* transformSync */.Uz)(source, options)?.code?.replace(/;$/, "") ?? source;
}

// EXTERNAL MODULE: ./build/lab/mutants/parse.js
var parse = __webpack_require__(25324);
;// CONCATENATED MODULE: ./build/lab/hot/weight.js

const eachItem = /^(?:map|filter|forEach|reduce|reduceRight|some|every|find|findIndex|findLast|flatMap|sort|toSorted|replace|replaceAll|split|matchAll|join|from|entries|stringify|parse)$/;
const deepest = 3;
function weigh(subject, declared, above = []) {
    const own = nameOf(subject);
    let weight = 0;
    const add = (path, times = 1) => {
        weight += times * 10 ** Math.min(depthOf(path, subject), 3);
    };
    subject.traverse({
        Loop: (path) => {
            add(path);
        },
        CallExpression: (path) => {
            const { callee } = path.node;
            if (lib/* types.isIdentifier */.gK.isIdentifier(callee)) {
                const inner = declared.get(callee.name);
                if (callee.name === own)
                    add(path);
                else if (inner !== undefined && above.length < deepest && !above.includes(inner))
                    add(path, weigh(inner, declared, [...above, subject]));
            }
            else if (lib/* types.isMemberExpression */.gK.isMemberExpression(callee) && lib/* types.isIdentifier */.gK.isIdentifier(callee.property)) {
                if (eachItem.test(callee.property.name))
                    add(path);
            }
        },
    });
    return weight;
}
function depthOf(path, subject) {
    let depth = 0;
    for (let at = path.parentPath; at !== subject; at = at.parentPath) {
        if (at.isLoop() || (at.isFunction() && at.parentPath.isCallExpression()))
            depth++;
    }
    return depth;
}
function nameOf(subject) {
    const { node, parent } = subject;
    if ("id" in node && lib/* types.isIdentifier */.gK.isIdentifier(node.id))
        return node.id.name;
    return lib/* types.isVariableDeclarator */.gK.isVariableDeclarator(parent) && lib/* types.isIdentifier */.gK.isIdentifier(parent.id)
        ? parent.id.name
        : undefined;
}

;// CONCATENATED MODULE: ./build/lab/hot/functions.js



async function exportsOf(module) {
    let file;
    try {
        file = await (0,parse/* parseModule */.Y)(module.text, module.path, module.format);
    }
    catch {
        return { functions: [], names: [] };
    }
    const declared = new Map();
    const exported = [];
    (0,lib/* traverse */.hV)(file, {
        Program: (program) => {
            for (const statement of program.get("body")) {
                readDeclared(statement, declared);
                exported.push(...readExports(statement));
            }
            program.stop();
        },
    });
    const found = exported.flatMap(({ name, local, path }) => {
        const at = path ?? declared.get(local);
        if (at === undefined)
            return [];
        const { params, loc } = at.node;
        return [
            {
                path: module.path,
                name,
                ownName: local,
                line: loc?.start.line ?? 1,
                parameters: params.length,
                weight: weigh(at, declared),
            },
        ];
    });
    const named = found.filter(({ name }) => name !== "default");
    const known = new Set(named.map(({ line }) => line));
    const others = found.filter(({ name, line }) => name === "default" && !known.has(line));
    const names = exported.map(({ name }) => name).filter((name) => name !== "default");
    return { functions: [...named, ...others], names: [...new Set(names)] };
}
function readDeclared(statement, declared) {
    const inner = statement.isExportDeclaration() ? statement.get("declaration") : statement;
    if (Array.isArray(inner))
        return;
    if (inner.isFunctionDeclaration() && inner.node.id)
        declared.set(inner.node.id.name, inner);
    if (!inner.isVariableDeclaration())
        return;
    for (const declarator of inner.get("declarations")) {
        const { id } = declarator.node;
        const init = declarator.get("init");
        if (lib/* types.isIdentifier */.gK.isIdentifier(id) && init.isFunction())
            declared.set(id.name, init);
    }
}
function readExports(statement) {
    if (statement.isExportNamedDeclaration())
        return namedExports(statement);
    if (statement.isExportDefaultDeclaration()) {
        const value = statement.get("declaration");
        return defaultExport(value);
    }
    if (!statement.isExpressionStatement())
        return [];
    const assignment = statement.get("expression");
    if (!assignment.isAssignmentExpression())
        return [];
    const name = commonJsName(assignment.node.left);
    const value = assignment.get("right");
    if (name === undefined)
        return [];
    if (name === "default" && value.isObjectExpression())
        return members(value);
    return defaultExport(value).map((each) => ({
        ...each,
        name,
        local: each.local === "default" ? name : each.local,
    }));
}
function namedExports(statement) {
    const { declaration, specifiers, source } = statement.node;
    const names = Object.keys(declaration == null ? {} : lib/* types.getBindingIdentifiers */.gK.getBindingIdentifiers(declaration, false, true));
    const listed = specifiers.flatMap((each) => lib/* types.isExportSpecifier */.gK.isExportSpecifier(each) && source == null
        ? [{ name: textOf(each.exported), local: textOf(each.local) }]
        : []);
    return [...names.map((name) => ({ name, local: name })), ...listed];
}
function defaultExport(value) {
    if (value.isIdentifier())
        return [{ name: "default", local: value.node.name }];
    if (!value.isFunction())
        return [];
    const own = value.isArrowFunctionExpression() ? undefined : idOf(value.node);
    return [{ name: "default", local: own ?? "default", path: value }];
}
function members(value) {
    return value.get("properties").flatMap((property) => {
        if (!property.isObjectProperty() || property.node.computed)
            return [];
        const inner = property.get("value");
        const name = textOf(property.node.key);
        return Array.isArray(inner) ? [] : defaultExport(inner).map((each) => ({ ...each, name }));
    });
}
function commonJsName(left) {
    if (!lib/* types.isMemberExpression */.gK.isMemberExpression(left) || left.computed || !lib/* types.isIdentifier */.gK.isIdentifier(left.property))
        return undefined;
    const { object, property } = left;
    if (lib/* types.isIdentifier */.gK.isIdentifier(object, { name: "module" }) && property.name === "exports")
        return "default";
    const onExports = lib/* types.isIdentifier */.gK.isIdentifier(object, { name: "exports" }) || commonJsName(object) === "default";
    return onExports ? property.name : undefined;
}
function idOf(node) {
    return "id" in node && lib/* types.isIdentifier */.gK.isIdentifier(node.id) ? node.id.name : undefined;
}
function textOf(node) {
    return lib/* types.isIdentifier */.gK.isIdentifier(node) ? node.name : node.value;
}

;// CONCATENATED MODULE: ./build/lab/hot/profile.js
function readProfiles(texts) {
    const times = new Map();
    let total = 0;
    for (const text of texts) {
        const recorded = parsed(text);
        if (recorded === undefined)
            continue;
        const self = selfTimes(recorded);
        for (const spent of self.values())
            total += spent;
        addInclusive(recorded, self, times);
    }
    return {
        total,
        inclusive: (path, name) => {
            let found = 0;
            for (const [key, spent] of times) {
                const [url = "", own] = key.split("\n");
                if (own === name && url.endsWith(path))
                    found += spent;
            }
            return found;
        },
    };
}
function selfTimes({ samples, timeDeltas, nodes }) {
    const idle = new Set(nodes
        .filter(({ callFrame }) => /^\((?:idle|root)\)$/.test(callFrame.functionName))
        .map(({ id }) => id));
    const self = new Map();
    for (const [index, id] of samples.entries()) {
        if (!idle.has(id))
            self.set(id, (self.get(id) ?? 0) + Math.max(0, timeDeltas[index] ?? 0));
    }
    return self;
}
function addInclusive({ nodes }, self, times) {
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const [id, spent] of self) {
        const counted = new Set();
        for (let at = id; at !== undefined; at = parents.get(at)) {
            const frame = byId.get(at)?.callFrame;
            const key = `${frame?.url ?? ""}\n${frame?.functionName ?? ""}`;
            if (counted.has(key))
                continue;
            counted.add(key);
            times.set(key, (times.get(key) ?? 0) + spent);
        }
    }
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        const lists = [value?.nodes, value?.samples, value?.timeDeltas];
        return lists.every((list) => Array.isArray(list)) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/lab/hot/index.js




;// CONCATENATED MODULE: ./build/engines/bench/init/busy.js


const secondsToWrite = 5;
const interval = 500;
const stopFile = "stop";
function profiling(folder) {
    const path = JSON.stringify((0,external_node_path_.join)(folder, stopFile));
    const exit = encodeURIComponent(`import{existsSync as is}from"node:fs";setInterval(()=>{if(is(${path}))process.exit(0)},50).unref()`);
    const options = [
        "--cpu-prof",
        `--cpu-prof-dir=${JSON.stringify(folder)}`,
        `--cpu-prof-interval=${interval}`,
        `--import=data:text/javascript,${exit}`,
    ];
    return { NODE_OPTIONS: options.join(" ") };
}
async function endProfiled({ files, program }, folder, ended) {
    await files.write((0,external_node_path_.join)(folder, stopFile), "");
    for (let waited = 0; ended() === undefined && waited < secondsToWrite; waited += 0.1) {
        await program.pause(0.1);
    }
}
async function profileIn({ files }, folder) {
    const paths = (await files.list(folder)).filter((path) => path.endsWith(".cpuprofile"));
    const texts = await Promise.all(paths.map((path) => files.read((0,external_node_path_.join)(folder, path))));
    const profile = readProfiles(texts.flatMap((text) => text ?? []));
    return profile.total === 0 ? undefined : profile;
}

;// CONCATENATED MODULE: ./build/engines/bench/init/camel.js
function camel(text) {
    const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
    const joined = words
        .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join("");
    return /^[A-Za-z]/.test(joined) ? joined : `a${joined}`;
}

;// CONCATENATED MODULE: ./build/engines/bench/init/candidates.js


const leastShare = 0.01;
async function findCandidates({ modules, documents, packageName }, profile) {
    const all = await Promise.all(modules.map(async (module) => ({ module, ...(await exportsOf(module)) })));
    const named = new Map(all.flatMap(({ module, names }) => names.map((name) => [name, module])));
    const found = all.flatMap(({ module, functions }) => functions.map((subject) => ({ module, subject })));
    const calls = writtenCalls(documents, new Set(named.keys()));
    const ranked = found.map(({ module, subject }) => {
        const names = namesOf(subject, packageName);
        const name = names.find((each) => calls.has(each)) ?? names[0] ?? "subject";
        const { score, why } = profile === undefined ? byText(subject, name, modules) : byTime(subject, profile);
        const most = [...(calls.get(name) ?? [])].sort((one, other) => other.size - one.size);
        return { module, subject, name, why, score, calls: most };
    });
    const busy = ranked.filter(({ score }) => score > 0);
    busy.sort((one, other) => other.score - one.score || one.module.path.length - other.module.path.length);
    const names = new Set();
    const once = busy.filter(({ name }) => !names.has(name) && names.add(name));
    return { candidates: once, modules: named };
}
function byTime({ path, ownName }, profile) {
    const share = profile.inclusive(path, ownName) / Math.max(1, profile.total);
    const score = share >= leastShare ? share : 0;
    return { score, why: `${Math.round(100 * share)} % of the profiled time` };
}
function byText({ path, weight }, name, modules) {
    const call = new RegExp(`\\b${name.replace(/\$/g, "\\$")}\\s*\\(`, "g");
    const callers = modules
        .filter((module) => module.path !== path)
        .reduce((sum, { text }) => sum + [...text.matchAll(call)].length, 0);
    const called = `, and other modules call it ${callers === 1 ? "once" : `${callers} times`}`;
    const why = `it loops${callers === 0 ? "" : called}`;
    return { score: weight * (1 + callers), why };
}
function namesOf({ name, ownName, path }, packageName) {
    if (name !== "default")
        return [name];
    const file = path
        .replace(/(?:\/?index)?\.[cm]?[jt]s$/, "")
        .split("/")
        .at(-1) ?? "";
    const own = ownName === "default" ? [] : [ownName];
    const others = [file, packageName.replace(/^@[^/]*\//, "")].filter((each) => each !== "");
    return [...own, ...others.map(camel)];
}

;// CONCATENATED MODULE: ./build/engines/bench/init/write.js


function benchmarkFile(chosen, locate, importing) {
    const [first] = chosen;
    if (first === undefined)
        return "";
    const { module } = first;
    const used = chosen.flatMap(({ call }) => call.uses.flatMap((use) => locate(use) ?? []));
    const modules = [...new Map([module, ...used].map((each) => [each.path, each])).values()];
    const names = namespaces(modules);
    const at = (path) => names.get(path) ?? "";
    const imports = modules.map(({ path }) => module.format === "cjs"
        ? `const ${at(path)} = require(${JSON.stringify(importing(path))});`
        : `import * as ${at(path)} from ${JSON.stringify(importing(path))};`);
    const rename = (use) => {
        const from = locate(use);
        return from === undefined ? use : `${at(from.path)}.${use}`;
    };
    const blocks = chosen.map((each) => block(each, at(module.path), rename));
    return [imports.join("\n"), ...blocks].join("\n\n") + "\n";
}
function block({ module, subject, name, why, call, fresh }, namespace, rename) {
    const isCommonJs = module.format === "cjs";
    const callee = subject.name !== "default"
        ? `${namespace}.${subject.name}`
        : isCommonJs
            ? namespace
            : `${namespace}.default`;
    const type = module.format === "ts" ? `: Parameters<typeof ${callee}>` : "";
    const list = call.print(rename);
    const input = fresh
        ? `const ${name}Input = ()${type} => ${list};`
        : `const ${name}Input${type} = ${list};`;
    const run = `() => ${callee}(...${name}Input${fresh ? "()" : ""})`;
    return [
        `// ${why[0]?.toUpperCase() ?? ""}${why.slice(1)}. The call is from ${call.path}:${call.line}.${fresh ? " It changes what it is given." : ""}`,
        input,
        isCommonJs ? `exports.${name} = ${run};` : `export const ${name} = ${run};`,
    ].join("\n");
}
function namespaces(modules) {
    const taken = new Set();
    return new Map(modules.map(({ path }) => {
        const wanted = `${camel(bare(path).split("/").at(-1) ?? "")}Module`;
        const name = taken.has(wanted) ? camel(bare(path)) + "Module" : wanted;
        taken.add(name);
        return [path, name];
    }));
}
function benchmarkPath(out, { path, format }) {
    const name = bare(path.replace(/^(?:src|lib|source)\//, "")).replaceAll("/", "-");
    const own = external_node_path_.posix.extname(path);
    const ending = format === "ts" ? ".ts" : own;
    return external_node_path_.posix.join(out, `${name}.bench${ending}`);
}
function bare(path) {
    return path.replace(/\.[cm]?[jt]s$/, "");
}

;// CONCATENATED MODULE: ./build/engines/bench/init/choose.js


const seconds = 30;
const changes = "it changes what it is given";
const mostCalls = 3;
const identifier = /^[A-Za-z_$][\w$]*$/;
const reserved = /^(?:delete|new|in|of|import|export|default|class|function|void|typeof|await|yield)$/;
async function choose(ports, tree, candidates, locate, { most, environment }) {
    const chosen = [];
    const leftOut = [];
    const scratch = await ports.program.scratch();
    try {
        for (const candidate of candidates) {
            if (chosen.length >= most)
                break;
            const { name, subject } = candidate;
            const what = `${name} (${subject.path}:${subject.line})`;
            if (!identifier.test(name) || reserved.test(name))
                continue;
            ports.log.progress(`Trying ${name}`);
            const found = await firstThatWorks(ports, tree, scratch.folder, candidate, locate, environment);
            if (typeof found === "string")
                leftOut.push({ what, why: found });
            else
                chosen.push(found);
        }
    }
    finally {
        await scratch.remove();
    }
    return { chosen, leftOut };
}
async function firstThatWorks(ports, tree, folder, candidate, locate, environment) {
    let why = "No test and no example in the README calls it with arguments that can be read.";
    for (const call of candidate.calls.slice(0, mostCalls)) {
        for (const fresh of [false, true]) {
            const chosen = { ...candidate, call, fresh };
            const trouble = await tried(ports, tree, folder, chosen, locate, environment);
            if (trouble === undefined)
                return chosen;
            if (trouble.includes(changes))
                continue;
            why = `Its call at ${call.path}:${call.line} does not work by itself: ${trouble}.`;
            break;
        }
    }
    return why;
}
async function tried({ files, sampler }, tree, folder, chosen, locate, environment) {
    const { format } = chosen.module;
    const file = `probe.${format === "cjs" ? "cjs" : format === "ts" ? "mts" : "mjs"}`;
    const text = benchmarkFile([chosen], locate, (path) => external_node_path_.posix.join(tree.folder, path));
    await files.write((0,external_node_path_.join)(folder, file), text + check(chosen));
    const answer = await sampler.list({ kind: "list", root: folder, file }, { seconds, environment });
    return "trouble" in answer ? answer.trouble : undefined;
}
function check({ module, name, fresh }) {
    const run = module.format === "cjs" ? `exports.${name}()` : `await ${name}()`;
    if (fresh)
        return `\n${run};\n`;
    return `
const text = () => { try { return JSON.stringify(${name}Input); } catch { return ""; } };
const before = text();
${run};
if (text() !== before) throw new Error(${JSON.stringify(changes)});
`;
}

// EXTERNAL MODULE: ./build/engines/bench/ways/servers/start.js
var start = __webpack_require__(33989);
;// CONCATENATED MODULE: ./build/engines/bench/init/scenarios.js

const timeoutSeconds = 30;
const loadSeconds = 3;
const connections = 8;
const limits = { seconds: 5, bytes: 1_000_000 };
async function scenariosOf(ports, tree, describe, serve) {
    if (serve === undefined)
        return describe("http://127.0.0.1");
    ports.log.progress("Starting the app");
    const server = await (0,start/* startServer */.U)(ports, { ...serve, timeoutSeconds }, tree);
    if (typeof server === "string") {
        const { readings, leftOut } = await describe("http://127.0.0.1");
        const why = `It did not start, so no request was tried: ${server}.`;
        return { readings, leftOut: [{ what: "the app", why }, ...leftOut] };
    }
    try {
        const { origin } = server;
        const found = await describe(origin, (request) => ports.http.send(request, limits));
        const requests = found.readings.map((each) => loadRequest(each));
        if (requests.length > 0) {
            ports.log.progress(`Loading the app for ${loadSeconds} s`);
            await ports.load.slice({ origin, requests, connections, seconds: loadSeconds });
            await serve.end(() => server.ended());
        }
        return found;
    }
    finally {
        await server.stop();
    }
}
function loadRequest({ request }) {
    const { pathname, search } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    return { method: request.method, path: pathname + search, headers };
}
function scenarioFile(scenarios) {
    const list = scenarios.map((scenario) => {
        const { method, path, headers } = loadRequest(scenario);
        const all = Object.keys(headers).length === 0 ? { method, path } : { method, path, headers };
        return { name: scenario.title, requests: [all] };
    });
    return `${JSON.stringify(list, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./build/lab/index.js + 18 modules
var lab = __webpack_require__(13007);
;// CONCATENATED MODULE: ./build/engines/bench/init/sources.js


const code = /(?<!\.d)\.[cm]?[jt]s$/;
const test = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.\-_](?:test|spec)\.[cm]?[jt]s$|^tests?\.[cm]?js$/;
const apart = /(?:^|\/)(?:bench(?:marks?)?|examples?|docs?|scripts?|tools?|fixtures?|__fixtures__|__mocks__|mocks?|build|dist|out|coverage|vendor|public|static)\/|\.(?:config|bench|min)\.[cm]?[jt]s$/;
const most = 600;
const maxBytes = 400_000;
async function readSources({ files, trees }, tree) {
    const paths = await trees.files(tree);
    const read = async (path) => (await files.read((0,external_node_path_.join)(tree.folder, path), { maxBytes }).catch(() => undefined)) ?? "";
    const manifest = await read("package.json");
    const isEsm = /"type"\s*:\s*"module"/.test(manifest);
    const [, packageName = ""] = /"name"\s*:\s*"([^"]*)"/.exec(manifest) ?? [];
    const all = await Promise.all(paths
        .filter((path) => code.test(path) || /^readme(?:\.\w+)?$/i.test(path))
        .slice(0, most)
        .map(async (path) => ({ path, text: await read(path) })));
    const isTest = (path) => test.test(path);
    return {
        packageName,
        modules: all
            .filter(({ path }) => code.test(path) && !isTest(path) && !apart.test(path))
            .map(({ path, text }) => ({ path, text, format: (0,lab/* formatOf */.be)(path, text, isEsm) })),
        documents: all.flatMap(({ path, text }) => {
            if (!code.test(path))
                return [{ path, text, kind: "readme" }];
            return isTest(path) ? [{ path, text, kind: "test" }] : [];
        }),
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/init/index.js










const usual = 8;
async function initBench(ports, inputs, describe) {
    const tree = await ports.trees.open(inputs.project);
    if (tree === undefined)
        throw noProject(inputs.project);
    const environment = (0,trees_environment/* readEnvironment */.Q)(ports.program, inputs.env);
    const seen = await observed(ports, inputs, tree, environment, describe);
    const { scenarios, profile, trouble } = seen;
    const sources = await readSources(ports, tree);
    const { candidates, modules } = await findCandidates(sources, profile);
    const locate = (name) => modules.get(name);
    const options = { most: inputs.most ?? usual, environment };
    const { chosen, leftOut } = await choose(ports, tree, candidates, locate, options);
    const files = new Map(benchmarkFiles(inputs.out, chosen, locate));
    if (scenarios.readings.length > 0) {
        files.set(external_node_path_.posix.join(inputs.out, "load.json"), scenarioFile(scenarios.readings));
    }
    const saved = await save(ports, tree, files);
    return {
        ...saved,
        functions: chosen.length,
        scenarios: scenarios.readings.length,
        leftOut: [...trouble, ...leftOut, ...scenarios.leftOut],
        settings: settingsFor(inputs, chosen.length > 0, scenarios.readings.length > 0),
    };
}
async function observed(ports, { profile: line, serve }, tree, given, describe = () => Promise.resolve({ readings: [], leftOut: [] })) {
    const scratch = await ports.program.scratch();
    const { folder } = scratch;
    const watched = { ...given, ...profiling(folder) };
    try {
        const app = {
            environment: line === undefined ? watched : given,
            end: (ended) => endProfiled(ports, folder, ended),
        };
        const served = serve === undefined ? undefined : { line: serve, ...app };
        const scenarios = await scenariosOf(ports, tree, describe, served);
        const trouble = line === undefined ? [] : await runOnce(ports, tree, line, watched);
        const profile = await profileIn(ports, folder);
        if (profile === undefined && (line ?? serve) !== undefined)
            trouble.push(unwatched);
        return { scenarios, profile, trouble };
    }
    finally {
        await scratch.remove();
    }
}
const unwatched = {
    what: "which functions are busy",
    why: "No process wrote a processor profile, so functions are chosen by their loops and callers. A line that sets NODE_OPTIONS itself cannot be watched.",
};
const profileSeconds = 600;
async function runOnce(ports, { folder }, line, environment) {
    ports.log.progress(`Profiling \`${line}\``);
    const result = await ports.commands.run({ line, folder, environment, seconds: profileSeconds });
    if (result.trouble === undefined)
        return [];
    const said = (0,build/* lastWords */.a)(result.errors, result.output);
    return [{ what: line, why: `${result.trouble}${said === "" ? "" : `: ${said}`}.` }];
}
function benchmarkFiles(out, chosen, locate) {
    const byModule = new Map();
    for (const each of chosen)
        byModule.set(each.module, [...(byModule.get(each.module) ?? []), each]);
    return [...byModule].map(([module, all]) => {
        const path = benchmarkPath(out, module);
        const importing = (target) => {
            const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(path), target);
            return relative.startsWith(".") ? relative : `./${relative}`;
        };
        return [path, benchmarkFile(all, locate, importing)];
    });
}
async function save({ files }, tree, texts) {
    const written = [];
    const kept = [];
    for (const [path, text] of texts) {
        const full = (0,external_node_path_.join)(tree.folder, path);
        if ((await files.read(full)) === undefined) {
            await files.write(full, text);
            written.push(path);
        }
        else
            kept.push(path);
    }
    return { written, kept };
}
function settingsFor({ out, serve }, functions, load) {
    const lines = [
        ...(functions ? ["  files:", `    - ${JSON.stringify(external_node_path_.posix.join(out, "*.bench.*"))}`] : []),
        ...(load ? [`  serve: ${JSON.stringify(serve ?? "npm start")}`] : []),
        ...(load ? ["  requests:", `    - ${external_node_path_.posix.join(out, "load.json")}`] : []),
    ];
    return lines.length === 0 ? "" : ["bench:", ...lines].join("\n");
}
function noProject(where) {
    return new model/* Failure */.HR({
        code: "project-missing",
        what: "There is no such folder",
        where,
        why: "Benchmarks are written into the folder of a package.",
        fix: "set `project` to the folder that holds package.json.",
    });
}

// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var api_model = __webpack_require__(80209);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(95770);
// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 9 modules
var load = __webpack_require__(34248);
// EXTERNAL MODULE: ./build/engines/contract/conform/api.js + 2 modules
var conform_api = __webpack_require__(49196);
// EXTERNAL MODULE: ./build/engines/contract/conform/cases/base.js
var cases_base = __webpack_require__(94115);
// EXTERNAL MODULE: ./build/engines/contract/conform/exchange.js
var conform_exchange = __webpack_require__(41685);
// EXTERNAL MODULE: ./build/engines/contract/conform/names.js
var names = __webpack_require__(46770);
// EXTERNAL MODULE: ./build/engines/contract/conform/order.js
var order = __webpack_require__(33614);
// EXTERNAL MODULE: ./build/engines/contract/conform/pool.js
var conform_pool = __webpack_require__(59114);
// EXTERNAL MODULE: ./build/engines/contract/conform/security.js
var security = __webpack_require__(77254);
// EXTERNAL MODULE: ./build/engines/contract/conform/session.js
var session = __webpack_require__(26310);
// EXTERNAL MODULE: ./build/engines/contract/conform/wire/wire.js
var wire = __webpack_require__(76721);
;// CONCATENATED MODULE: ./build/engines/contract/conform/readings.js












async function readingRequests(files, spec, origin, ask) {
    const api = (0,conform_api/* readApi */.n)(await (0,load/* load */.H)((0,reader/* fileReader */.q2)(files, spec), spec));
    const pool = new conform_pool/* Pool */.b();
    const readings = [];
    const leftOut = [];
    const changing = api.operations.filter((operation) => !(0,order/* isReading */.p7)(operation));
    if (changing.length > 0) {
        const what = `${changing.length} operations that change what the app holds`;
        leftOut.push({ what, why: "One request to them is not like the next." });
    }
    for (const operation of (0,order/* inOrder */.al)(api.operations)) {
        if (!(0,order/* isReading */.p7)(operation) || operation.method === "OPTIONS")
            continue;
        const found = await readingOf(api, pool, operation, origin + (api.prefixes[0] ?? ""), ask);
        if (typeof found === "string")
            leftOut.push({ what: (0,api_model/* title */.D)(operation), why: found });
        else
            readings.push({ title: (0,api_model/* title */.D)(operation), request: found });
    }
    return { readings, leftOut };
}
async function readingOf(api, pool, operation, base, ask) {
    if ((0,security/* isGuarded */.JN)(api.security, operation))
        return "It asks for credentials.";
    const drafts = (0,cases_base/* baseDrafts */.m)({ api, pool, credentials: [] }, operation) ?? [];
    const wired = drafts.flatMap((draft) => {
        const request = (0,wire/* wire */.O4)(api, base, draft.call, wire/* placeholder */.qf);
        return request === undefined ? [] : [{ draft, request }];
    });
    const [first] = wired;
    if (first === undefined)
        return "The description allows no request that could be made.";
    if (ask === undefined) {
        const [name] = (0,names/* parametersOf */.mC)(operation.path);
        if (name === undefined)
            return first.request;
        return `Which \`${name}\` there is only the app knows; \`--serve\` starts it.`;
    }
    let why = "";
    for (const each of wired) {
        why = await tryOne(pool, each, ask);
        if (why === "")
            return each.request;
    }
    return why;
}
async function tryOne(pool, { draft, request }, ask) {
    const { call, sources } = draft;
    const answer = await ask(request);
    if ("why" in answer)
        return `The app did not answer it: ${answer.why}.`;
    const exchange = { operation: call.operation, request, answer, sources };
    pool.learn(exchange, (0,session/* pathOf */.X)(call));
    return (0,conform_exchange/* isSuccess */.oJ)(exchange) ? "" : `The app answered ${answer.status}.`;
}

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var build_inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/commands/operands.js
var commands_operands = __webpack_require__(96481);
;// CONCATENATED MODULE: ./build/commands/bench-init.js






const benchInit = {
    inputs: build_inputs/* benchInitInputs */.qP,
    operands: "",
    json: "what was written, kept and left out",
    fails: "nothing was found to measure",
    examples: [
        "lamplighter bench init",
        "lamplighter bench init --profile 'node scripts/import-catalog.js'",
        "lamplighter bench init --serve 'node src/server.js' --spec openapi.yaml",
    ],
    run: async (flags, operands, terminal) => {
        const inputs = (0,build_inputs/* readInputs */.Ko)(build_inputs/* benchInitInputs */.qP, [flags]);
        (0,commands_operands/* refuseOperands */.R)("bench init", operands, "--project .");
        const ports = (0,engine_ports/* enginePorts */.r)(terminal.folder);
        const spec = inputs.spec ?? (await findSpec(ports, inputs.project));
        const describe = spec === undefined
            ? undefined
            : (origin, ask) => readingRequests(ports.files, spec, origin, ask);
        const done = await initBench(ports, inputs, describe);
        terminal.print(terminal.json ? JSON.stringify(done, undefined, 2) : summary(done));
        return done.functions + done.scenarios === 0 ? 1 : 0;
    },
};
const likely = ["openapi", "swagger", "api", "docs/openapi", "api/openapi", "spec/openapi"];
async function findSpec({ files }, project) {
    for (const stem of likely) {
        for (const ending of ["yaml", "yml", "json"]) {
            const path = (0,external_node_path_.join)(project, `${stem}.${ending}`);
            const text = await files.read(path).catch(() => undefined);
            if (text !== undefined && /^\s*["']?(?:openapi|swagger)["']?\s*:/m.test(text))
                return path;
        }
    }
    return undefined;
}
function summary({ written, kept, leftOut, functions, scenarios, settings }) {
    const list = [
        ...written.map((path) => `written   ${path}`),
        ...kept.map((path) => `kept      ${path}: it was there already`),
        ...leftOut.map(({ what, why }) => `left out  ${what}: ${why}`),
        `${functions} functions and ${scenarios} requests to measure`,
    ];
    if (settings !== "")
        list.push("", "For .github/lamplighter.yml:", "", settings);
    return list.join("\n");
}


/***/ }),

/***/ 65791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   j: () => (/* binding */ build)
/* harmony export */ });
const buildSeconds = 1_800;
async function build({ commands, log }, tree, side, line, environment) {
    if (line === undefined)
        return undefined;
    log.progress(`Building ${side}`);
    const { folder } = tree;
    const result = await commands.run({ line, folder, environment, seconds: buildSeconds });
    if (result.trouble === undefined)
        return undefined;
    return `The build of ${side} failed: ${result.trouble}. ${lastWords(result.errors, result.output)}`.trim();
}
function lastWords(errors, output) {
    const said = errors.trim() === "" ? output.trim() : errors.trim();
    return said.split("\n").slice(-3).join(" ").slice(-300);
}


/***/ }),

/***/ 88122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);

function readEnvironment(program, lines) {
    return Object.fromEntries(lines.map((line) => {
        const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(line) ?? [];
        if (name === undefined)
            throw malformed(line);
        const given = value ?? program.variable(name);
        if (given === undefined)
            throw unset(name);
        return [name, given];
    }));
}
function malformed(line) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "input-invalid",
        what: "`env` has a line that names no variable",
        where: `env \`${line.split("=")[0] ?? ""}\``,
        why: "A line is `NAME` or `NAME=value`.",
        fix: "write one variable a line, such as `NODE_ENV=production`.",
    });
}
function unset(name) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "variable-unset",
        what: `The environment variable \`${name}\` is not set`,
        where: "input `env`",
        why: "Its value is taken from the environment.",
        fix: `set it, or write \`${name}=value\`.`,
    });
}


/***/ }),

/***/ 33989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startServers),
/* harmony export */   U: () => (/* binding */ startServer)
/* harmony export */ });
const askEvery = 0.1;
async function startServer(ports, { line, timeoutSeconds, environment }, tree) {
    const port = await ports.program.freePort();
    const origin = `http://127.0.0.1:${port}`;
    const running = ports.program.start({
        line,
        folder: tree.folder,
        environment: { HOST: "127.0.0.1", ...environment, PORT: String(port) },
    });
    const until = ports.clock.seconds() + timeoutSeconds;
    const ask = { method: "GET", url: `${origin}/`, headers: [] };
    while (ports.clock.seconds() < until) {
        if (running.ended() !== undefined)
            break;
        const answer = await ports.http.send(ask, { seconds: 2, bytes: 65_536 });
        if ("status" in answer)
            return { origin, ended: () => running.ended(), stop: () => running.stop() };
        await ports.program.pause(askEvery);
    }
    const how = running.ended() ?? `it did not answer in ${timeoutSeconds} s`;
    const said = running.output().trim().split("\n").slice(-3).join(" ").slice(-300);
    await running.stop();
    return `${how}${said === "" ? "" : `: ${said}`}`;
}
async function startServers(ports, start, trees) {
    const running = {};
    const close = async () => {
        for (const server of Object.values(running))
            await server?.stop();
    };
    for (const [name, tree] of trees) {
        ports.log.progress(`Starting the app of ${name}`);
        const server = await startServer(ports, start, tree);
        if (typeof server === "string") {
            await close();
            return { why: `The app of ${name === "head" ? "head" : "base"} did not start: ${server}.` };
        }
        running[name] = server;
    }
    return { running: running, close };
}


/***/ }),

/***/ 49196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readApi)
});

// EXTERNAL MODULE: ./build/engines/contract/api/read.js + 3 modules
var read = __webpack_require__(55458);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/engines/contract/conform/security.js
var security = __webpack_require__(77254);
// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(92957);
// EXTERNAL MODULE: ./build/engines/contract/proof/readings.js
var readings = __webpack_require__(14253);
// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/judge.js + 5 modules
var judge = __webpack_require__(91693);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/sample.js + 2 modules
var sample = __webpack_require__(76797);
// EXTERNAL MODULE: ./build/engines/contract/lift/keywords.js
var keywords = __webpack_require__(53865);
;// CONCATENATED MODULE: ./build/engines/contract/conform/without-patterns.js

const twisted = new Set(["not", "oneOf", "if"]);
class WithoutPatterns {
    #loose = new Map();
    #strict = new WeakMap();
    #resolve;
    constructor(resolve) {
        this.#resolve = resolve;
    }
    resolve = (loose) => {
        const strict = this.#strict.get(loose);
        const target = this.#resolve(strict ?? loose);
        return target === undefined || strict === undefined ? target : this.of(target);
    };
    of(schema) {
        const known = this.#loose.get(schema);
        if (known !== undefined)
            return known;
        const loose = {};
        this.#loose.set(schema, loose);
        this.#strict.set(loose, schema);
        for (const [keyword, said] of Object.entries(schema)) {
            if (keyword === "pattern")
                continue;
            if (twisted.has(keyword))
                loose[keyword] = said;
            else if (keywords/* single */.J0.has(keyword))
                loose[keyword] = this.of(said);
            else if (keywords/* lists */.k8.has(keyword))
                loose[keyword] = said.map((one) => this.of(one));
            else if (keywords/* maps */.Kn.has(keyword)) {
                const members = Object.entries(said);
                loose[keyword] = Object.fromEntries(members.map(([name, one]) => [name, this.of(one)]));
            }
            else
                loose[keyword] = said;
        }
        return loose;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/view.js






const tries = 40;
class View {
    #lifted;
    #judge;
    #resolve;
    #loose;
    #looseJudge;
    constructor(description, direction, role) {
        this.#lifted = new lift/* Lifted */.$(description, direction, role);
        this.#resolve = (schema) => this.#lifted.target(schema);
        this.#judge = (0,judge/* createJudge */.q)(this.#resolve);
        this.#loose = new WithoutPatterns(this.#resolve);
        this.#looseJudge = (0,judge/* createJudge */.q)(this.#loose.resolve);
    }
    schemas(element) {
        return element === undefined ? [] : [this.#lifted.schemaAt(element)];
    }
    check(schemas, value, reading = "open") {
        if (schemas.length === 0)
            return { kind: "accepted" };
        const verdict = this.#judge.check(schemas, value, reading);
        if (verdict.kind !== "unknown")
            return verdict;
        const loose = schemas.map((schema) => this.#loose.of(schema));
        const certain = this.#looseJudge.check(loose, value, reading);
        return certain.kind === "refused" ? certain : verdict;
    }
    checkText(schemas, value) {
        const plain = this.check(schemas, value);
        if (plain.kind !== "refused")
            return plain;
        const others = (0,readings/* readings */.C)(value).map((one) => this.check(schemas, one));
        return others.find(({ kind }) => kind !== "refused") ?? plain;
    }
    accepts(schemas, value) {
        return this.check(schemas, value).kind === "accepted";
    }
    expand(schemas) {
        return (0,expand/* expand */.f)(this.#resolve, schemas);
    }
    samples(schemas, count) {
        const sampler = (0,sample/* createSampler */.t)(this.#resolve);
        const found = [];
        for (const value of (0,sample/* first */.$)(sampler(schemas, 0), tries)) {
            if (found.length >= count)
                break;
            if (this.accepts(schemas, value))
                found.push(value);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/conform/api.js




const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);
function readApi(description) {
    const operations = (0,read/* readPaths */.V)(description)
        .flatMap((path) => path.operations)
        .filter(({ method }) => method !== "TRACE")
        .map((operation) => ({ ...operation, parameters: operation.parameters.filter(counts) }));
    return {
        description,
        operations,
        security: (0,security/* readSecurity */.jC)(description),
        prefixes: prefixesOf(description),
        taken: new View(description, "request", "reads"),
        sent: new View(description, "request", "sends"),
        answered: new View(description, "response", "sends"),
    };
}
function counts(parameter) {
    return parameter.in !== "header" || !ignoredHeaders.has(parameter.name.toLowerCase());
}
function prefixesOf(description) {
    const listed = (0,json/* own */.ZV)(description.root.value, "servers");
    const servers = Array.isArray(listed) ? listed : [];
    return [...new Set([...servers.map(pathOf), ""])];
}
function pathOf(server) {
    const template = (0,json/* own */.ZV)(server, "url");
    if (typeof template !== "string")
        return "";
    const url = template.replace(/\{([^}]*)\}/g, (_, name) => {
        const value = (0,json/* own */.ZV)((0,json/* own */.ZV)((0,json/* own */.ZV)(server, "variables"), name), "default");
        return typeof value === "string" ? value : name;
    });
    const nowhere = "http://localhost";
    return URL.canParse(url, nowhere) ? new URL(url, nowhere).pathname.replace(/\/+$/, "") : "";
}


/***/ }),

/***/ 85374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44148);

function elementAt(description, { uri, pointer }) {
    return { uri, pointer, value: (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(description.documents.get(uri)?.value, pointer) };
}


/***/ }),

/***/ 41685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
function isSuccess({ answer }) {
    return answer.status >= 200 && answer.status < 400;
}
function headerOf({ headers }, name) {
    return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
function jsonOf(answer) {
    if (answer.truncated)
        return undefined;
    try {
        return { value: JSON.parse(answer.body) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 77254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   jC: () => (/* binding */ readSecurity),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85374);


function readSecurity(description) {
    const listed = description.child(description.root, "components", "securitySchemes");
    const schemes = new Map();
    for (const name of Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(listed?.value) ? listed.value : {})) {
        const scheme = listed === undefined ? undefined : description.child(listed, name);
        schemes.set(name, schemeOf(scheme?.value));
    }
    const general = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(description.root.value, "security");
    return {
        schemes,
        requirements: (operation) => {
            const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_element_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(description, operation).value, "security") ?? general;
            return Array.isArray(said) ? said.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4).map((one) => Object.keys(one)) : [];
        },
    };
}
function schemeOf(value) {
    const [type, place, name] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "type"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "in"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "name")];
    const word = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, "scheme");
    const http = typeof word === "string" ? word.toLowerCase() : "";
    if (type === "http" && (http === "bearer" || http === "basic"))
        return { kind: http };
    if (type === "oauth2" || type === "openIdConnect")
        return { kind: "bearer" };
    const placed = place === "header" || place === "query" || place === "cookie";
    if (type === "apiKey" && placed && typeof name === "string") {
        return { kind: "key", in: place, name };
    }
    return { kind: "other" };
}
function isGuarded(security, operation) {
    const requirements = security.requirements(operation);
    return requirements.length > 0 && requirements.every((names) => names.length > 0);
}
function satisfied(security, operation, credentials) {
    const requirements = security.requirements(operation);
    if (requirements.length === 0)
        return [];
    const alternatives = requirements.map((names) => names.flatMap((name) => credentials.filter(({ scheme }) => scheme === name)));
    const complete = alternatives.filter((found, index) => found.length === (requirements[index]?.length ?? 0));
    return complete.sort((left, right) => right.length - left.length)[0];
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ encodeBody),
/* harmony export */   Y: () => (/* binding */ isJson)
/* harmony export */ });
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72316);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/* harmony import */ var _proof_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6382);



const boundary = "lamplighter-boundary";
function encodeBody({ media, value }) {
    const type = (0,_api_media_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(media.name);
    if (isJson(type) || type === "*/*" || type === "application/*") {
        return {
            contentType: isJson(type) ? media.name : "application/json",
            text: JSON.stringify(value),
        };
    }
    if (type === "application/x-www-form-urlencoded" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value)) {
        const form = new URLSearchParams(pairs(value));
        return { contentType: type, text: form.toString() };
    }
    if (type === "multipart/form-data" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return multipart(pairs(value));
    return typeof value === "string" ? { contentType: media.name, text: value } : undefined;
}
function isJson(type) {
    return type === "application/json" || type === "text/json" || type.endsWith("+json");
}
function pairs(value) {
    return Object.entries(value).flatMap(([name, member]) => Array.isArray(member)
        ? member.map((item) => [name, (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(item)])
        : [[name, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(member) ? JSON.stringify(member) : (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(member)]]);
}
function multipart(fields) {
    const parts = fields.map(([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, encodeURIComponent)}"\r\n\r\n${text}\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        text: `${parts.join("")}--${boundary}--\r\n`,
    };
}


/***/ }),

/***/ 16779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   fq: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/* harmony import */ var _proof_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6382);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85374);



const defaults = { query: "form", cookie: "form", path: "simple", header: "simple" };
function styleOf(description, parameter) {
    const { value } = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(description, parameter);
    const style = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, "style");
    const named = typeof style === "string" ? style : defaults[parameter.in];
    const explode = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, "explode");
    return { style: named, explode: typeof explode === "boolean" ? explode : named === "form" };
}
function pairsOf(name, value, { style, explode }) {
    if (Array.isArray(value)) {
        if (explode)
            return value.map((item) => [name, (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(item)]);
        const between = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
        return [[name, value.map(_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B).join(between)]];
    }
    if (typeof value === "object" && value !== null) {
        const members = Object.entries(value).map(([key, member]) => [key, (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(member)]);
        if (style === "deepObject")
            return members.map(([key, text]) => [`${name}[${key}]`, text]);
        if (explode)
            return members.map(([key, text]) => [key, text]);
    }
    return [[name, (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(value)]];
}
function segmentOf(name, value, { style, explode }) {
    const texts = itemsOf(value, explode).map(encodeURIComponent);
    if (style === "label")
        return `.${texts.join(explode ? "." : ",")}`;
    if (style !== "matrix")
        return texts.join(",").replaceAll("%3D", "=");
    return explode && Array.isArray(value)
        ? texts.map((text) => `;${name}=${text}`).join("")
        : `;${name}=${texts.join(",")}`;
}
function headerText(value, { explode }) {
    return itemsOf(value, explode).join(",");
}
function itemsOf(value, explode) {
    if (Array.isArray(value))
        return value.map(_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B);
    if (typeof value !== "object" || value === null)
        return [(0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(value)];
    const members = Object.entries(value);
    return explode
        ? members.map(([key, member]) => `${key}=${(0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(member)}`)
        : members.flatMap(([key, member]) => [key, (0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(member)]);
}


/***/ }),

/***/ 14253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readings)
/* harmony export */ });
function readings(value) {
    const texts = mapScalars(value, (scalar) => (scalar === null ? null : String(scalar)));
    const typed = mapScalars(value, (scalar) => typeof scalar === "string" ? spelled(scalar) : scalar);
    const all = [value, texts, typed];
    for (const one of [...all]) {
        if (Array.isArray(one)) {
            if (one.length === 1)
                all.push(one[0]);
            else if (one.every((item) => typeof item !== "object"))
                all.push(one.join(","));
        }
        else
            all.push([one]);
    }
    if (typeof value === "object" && value !== null)
        all.push(JSON.stringify(value));
    else if (typeof value === "string")
        all.push({});
    return all;
}
function mapScalars(value, change) {
    if (Array.isArray(value))
        return value.map((item) => mapScalars(item, change));
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapScalars(member, change)]));
    }
    return change(value);
}
function spelled(text) {
    if (text === "true" || text === "false")
        return text === "true";
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}


/***/ }),

/***/ 42676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ promised),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   OF: () => (/* binding */ withChildren),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
function literal(value) {
    const source = typeof value === "string" ? JSON.stringify(value) : Object.is(value, -0) ? "-0" : String(value);
    return { kind: "literal", source };
}
function children(expression) {
    switch (expression.kind) {
        case "array":
            return expression.items;
        case "object":
            return expression.entries.map(({ value }) => value);
        case "call":
            return [expression.callee, ...expression.args];
        case "get":
            return [expression.object];
        case "spread":
        case "later":
            return [expression.value];
        case "promised":
        case "recorded":
            return [expression.call];
        default:
            return [];
    }
}
function withChildren(expression, inner) {
    const [first = expression, ...rest] = inner;
    switch (expression.kind) {
        case "array":
            return { ...expression, items: inner };
        case "object":
            return {
                ...expression,
                entries: expression.entries.map(({ key, value }, index) => ({
                    key,
                    value: inner[index] ?? value,
                })),
            };
        case "call":
            return { ...expression, callee: first, args: rest };
        case "get":
            return { ...expression, object: first };
        case "spread":
        case "later":
            return { ...expression, value: first };
        case "promised":
        case "recorded":
            return { ...expression, call: first };
        default:
            return expression;
    }
}
function rewrite(expression, change) {
    const inner = children(expression);
    if (inner.length === 0)
        return change(expression);
    return change(withChildren(expression, inner.map((child) => rewrite(child, change))));
}
function* walk(expression) {
    yield expression;
    for (const child of children(expression))
        yield* walk(child);
}
function holds({ steps, result }, kind) {
    return [...steps, result].some((part) => [...walk(part)].some((inner) => inner.kind === kind));
}
function observed(wanted, later) {
    const { result } = wanted;
    const steps = wanted.steps.map((step) => rewrite(step, heard));
    const draft = { steps, result };
    const isRecorded = holds(draft, "recorder");
    if (result.kind === "recorded")
        return isRecorded ? draft : observed({ steps, result: result.call }, later);
    if (isRecorded && result.kind === "later")
        return { steps, result: { kind: "recorded", call: result.value, later: true } };
    const through = promised(result);
    if (!isRecorded || through.kind === "promised")
        return { steps, result: through };
    return { steps, result: { kind: "recorded", call: result, later: later() } };
}
function heard(expression) {
    return expression.kind === "resolver" ? { kind: "recorder", all: true } : expression;
}
function promised(expression) {
    const isOpen = expression.kind !== "promised" &&
        expression.kind !== "recorded" &&
        expression.kind !== "later" &&
        [...walk(expression)].some(({ kind }) => kind === "resolver");
    return isOpen ? { kind: "promised", call: expression } : expression;
}
function size(draft) {
    let count = 0;
    for (const expression of [...draft.steps, draft.result])
        count += [...walk(expression)].length;
    return count;
}


/***/ }),

/***/ 51899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reserved),
/* harmony export */   c: () => (/* binding */ toInput)
/* harmony export */ });
/* harmony import */ var _values_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94662);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42676);


function toInput(draft, imports, about) {
    const used = new Set();
    for (const part of [...draft.steps, draft.result]) {
        for (const inner of (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(part))
            if (inner.kind === "export")
                used.add(inner.local);
    }
    const printer = new Printer(draft, imports);
    const steps = draft.steps.map((step, index) => printer.statement(step, index));
    const { result } = draft;
    const isRecorded = result.kind === "recorded";
    return {
        statements: [
            ...((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(draft, "recorder") ? [`const ${printer.calls} = [];`] : []),
            ...steps,
            ...(isRecorded ? [printer.statement(result.call, draft.steps.length)] : []),
        ],
        expression: printer.print(result),
        imports: imports.filter(({ local }) => used.has(local)),
        ...about,
    };
}
const patience = 10;
class Printer {
    #names = new Map();
    calls;
    constructor(draft, imports) {
        const taken = new Set(imports.map(({ local }) => local));
        this.calls = unused("calls", taken);
        taken.add(this.calls);
        for (const part of [...draft.steps, draft.result]) {
            for (const inner of (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(part)) {
                if (inner.kind !== "variable" || this.#names.has(inner.step))
                    continue;
                const wanted = nameFor(draft.steps[inner.step]);
                const name = unused(wanted, taken);
                taken.add(name);
                this.#names.set(inner.step, name);
            }
        }
    }
    statement(step, index) {
        const name = this.#names.get(index);
        const text = this.print(step);
        if (name !== undefined)
            return `const ${name} = ${text};`;
        return /^(?:\{|function|class)/.test(text) ? `(${text});` : `${text};`;
    }
    print(expression) {
        switch (expression.kind) {
            case "literal":
                return expression.source;
            case "array":
                return `[${expression.items.map((item) => this.print(item)).join(", ")}]`;
            case "object":
                return this.#object(expression.entries);
            case "export":
                return expression.local + expression.members.map(access).join("");
            case "call":
                return `${expression.isNew ? "new " : ""}${this.#callee(expression.callee)}(${expression.args.map((item) => this.print(item)).join(", ")})`;
            case "get":
                return this.#callee(expression.object) + access(expression.property);
            case "spread":
                return `[...${this.print(expression.value)}]`;
            case "variable":
                return this.#names.get(expression.step) ?? "undefined";
            case "promised":
                return `new Promise((resolve) => ${this.print(expression.call)})`;
            case "resolver":
                return "(...results) => resolve(results)";
            case "recorder":
                return expression.all
                    ? `(...args) => ${this.calls}.push(args)`
                    : `(value) => ${this.calls}.push(value)`;
            case "recorded":
                return expression.later
                    ? `new Promise((resolve) => setTimeout(resolve, ${patience}, ${this.calls}))`
                    : this.calls;
            case "later":
                return expression.value.kind === "variable"
                    ? `new Promise((resolve) => setTimeout(resolve, ${patience}, ${this.print(expression.value)}))`
                    : `new Promise((resolve) => setTimeout(() => resolve(${this.print(expression.value)}), ${patience}))`;
        }
    }
    #object(entries) {
        if (entries.length === 0)
            return "{}";
        return `{ ${entries.map(({ key, value }) => `${(0,_values_source_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyName */ .Bz)(key)}: ${this.print(value)}`).join(", ")} }`;
    }
    #callee(expression) {
        const text = this.print(expression);
        const plain = expression.kind !== "literal" || /^["'[]/.test(text);
        return plain &&
            expression.kind !== "object" &&
            expression.kind !== "promised" &&
            expression.kind !== "resolver" &&
            expression.kind !== "recorder" &&
            expression.kind !== "later"
            ? text
            : `(${text})`;
    }
}
function access(property) {
    return /^[A-Za-z_$][\w$]*$/.test(property) ? `.${property}` : `[${JSON.stringify(property)}]`;
}
function nameFor(step) {
    if (step?.kind === "array")
        return "items";
    if (step?.kind === "object")
        return "options";
    if (step?.kind !== "call")
        return "value";
    const { callee } = step;
    if (!step.isNew)
        return "result";
    const last = callee.kind === "export" ? (callee.members.at(-1) ?? callee.local) : "instance";
    return lowerFirst(last);
}
function lowerFirst(name) {
    const lower = name.replace(/^[A-Z]+(?=[A-Z]|$)|^[A-Z]/, (start) => start.toLowerCase());
    return /^[a-z_$][\w$]*$/i.test(lower) && !reserved.has(lower) ? lower : "instance";
}
function unused(name, taken) {
    if (!taken.has(name))
        return name;
    for (let number = 2;; number += 1)
        if (!taken.has(`${name}${number}`))
            return `${name}${number}`;
}
const reserved = new Set(("arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield resolve results").split(" "));


/***/ })

};
