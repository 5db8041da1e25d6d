export const id = 3007;
export const ids = [3007];
export const modules = {

/***/ 13007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o3: () => (/* reexport */ comparedWith),
  be: () => (/* reexport */ formatOf),
  wV: () => (/* reexport */ instrument/* instrument */.w),
  FS: () => (/* reexport */ isModule),
  p5: () => (/* reexport */ isPlainCall),
  Bz: () => (/* reexport */ source/* propertyName */.Bz),
  bH: () => (/* reexport */ readModule),
  $e: () => (/* reexport */ readSubject),
  LI: () => (/* reexport */ resolve/* resolveInside */.L),
  $P: () => (/* reexport */ search),
  Oq: () => (/* reexport */ touchedBy),
  ax: () => (/* reexport */ worthShowing)
});

// UNUSED EXPORTS: isLiteral, scoreOf, source

// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 27 modules
var lib = __webpack_require__(63447);
;// CONCATENATED MODULE: ./build/lab/inputs/harvest/plain-call.js

const longest = 400;
const plain_call_closed = /^(?:constructor|prototype|__\w+__|caller|callee|arguments|call|apply|bind)$/;
const signs = new Set(["-", "+", "!"]);
function isPlainCall(source) {
    if (source.length > longest)
        return false;
    const expression = parsed(source);
    const bare = lib/* types.isAwaitExpression */.gK.isAwaitExpression(expression) ? expression.argument : expression;
    return (lib/* types.isCallExpression */.gK.isCallExpression(bare) || lib/* types.isNewExpression */.gK.isNewExpression(bare)) && isPlain(bare);
}
function parsed(source) {
    try {
        const options = { configFile: false, babelrc: false, sourceType: "module" };
        const file = (0,lib/* parseSync */.nG)(source, options);
        const [only, ...more] = file !== null && lib/* types.isFile */.gK.isFile(file) ? file.program.body : [];
        return more.length === 0 && lib/* types.isExpressionStatement */.gK.isExpressionStatement(only) ? only.expression : undefined;
    }
    catch {
        return undefined;
    }
}
function isPlain(node) {
    if (lib/* types.isCallExpression */.gK.isCallExpression(node) || lib/* types.isNewExpression */.gK.isNewExpression(node))
        return isCallee(node.callee) && node.arguments.every(isPlain);
    if (lib/* types.isArrayExpression */.gK.isArrayExpression(node))
        return node.elements.every(isPlain);
    if (lib/* types.isObjectExpression */.gK.isObjectExpression(node))
        return node.properties.every(isPlainProperty);
    if (lib/* types.isUnaryExpression */.gK.isUnaryExpression(node))
        return signs.has(node.operator) && isPlain(node.argument);
    if (lib/* types.isMemberExpression */.gK.isMemberExpression(node))
        return isCallee(node);
    if (lib/* types.isIdentifier */.gK.isIdentifier(node))
        return true;
    return lib/* types.isLiteral */.gK.isLiteral(node) && !lib/* types.isTemplateLiteral */.gK.isTemplateLiteral(node);
}
function isCallee(node) {
    if (lib/* types.isIdentifier */.gK.isIdentifier(node))
        return true;
    return (lib/* types.isMemberExpression */.gK.isMemberExpression(node) &&
        !node.computed &&
        lib/* types.isIdentifier */.gK.isIdentifier(node.property) &&
        !plain_call_closed.test(node.property.name) &&
        (isCallee(node.object) || isPlain(node.object)));
}
function isPlainProperty(node) {
    if (!lib/* types.isObjectProperty */.gK.isObjectProperty(node) || node.computed)
        return false;
    const key = lib/* types.isIdentifier */.gK.isIdentifier(node.key) ? node.key.name : undefined;
    const text = lib/* types.isStringLiteral */.gK.isStringLiteral(node.key) ? node.key.value : key;
    return !plain_call_closed.test(text ?? "") && isPlain(node.value);
}

// EXTERNAL MODULE: ./build/lab/evaluate/resolve.js
var resolve = __webpack_require__(98774);
// EXTERNAL MODULE: ./build/lab/mutants/instrument.js + 3 modules
var instrument = __webpack_require__(53424);
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

// EXTERNAL MODULE: ./build/lab/values/source.js
var source = __webpack_require__(94662);
// EXTERNAL MODULE: ./build/lab/search/replay.js
var replay = __webpack_require__(35778);
;// CONCATENATED MODULE: ./build/lab/search/differential.js


async function comparedWith(base, result, laboratory) {
    const before = await (0,replay/* replay */.e)(base, result.kept.map(({ input }) => input), laboratory);
    const questions = new Map();
    const kept = result.kept.map((one, index) => {
        const outcome = before[index];
        if (outcome === undefined || one.oracle.kind !== "recorded")
            return one;
        if (JSON.stringify(outcome) === JSON.stringify(one.expected)) {
            return {
                ...one,
                oracle: { kind: "differential", why: "The code before the change gives the same." },
            };
        }
        if (!questions.has(one.input.calls))
            questions.set(one.input.calls, changeOf(one, outcome, result));
        return one;
    });
    return { ...result, kept, suspicions: [...result.suspicions, ...questions.values()] };
}
function changeOf({ input, expected, uniqueKills }, before, result) {
    const mutant = result.mutants.find(({ id }) => id === uniqueKills[0]);
    return {
        rule: "changed-behavior",
        input,
        observed: expected,
        why: `Before the change it ${told(before)}.`,
        where: { path: mutant?.file ?? input.imports[0]?.module ?? "", line: mutant?.start.line ?? 1 },
    };
}
const differential_longest = 120;
function told(outcome) {
    if (outcome.kind === "pending")
        return "never settled";
    if (outcome.kind === "endless")
        return "never ended";
    const text = (0,source/* source */.sP)(outcome.value);
    return `${outcome.kind === "thrown" ? "threw" : "gave"} ${text.length > differential_longest ? `${text.slice(0, differential_longest)}…` : text}`;
}

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/lab/mutants/parse.js
var parse = __webpack_require__(25324);
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
            return (words[name.toLowerCase()] ??
                (given.length === 0 ? { kind: "named", name } : { kind: "named", name, of: inner }));
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
    const speaksOfNonFinite = /\bNaN\b|\bnot[ -]a[ -]number\b|\binfinit/i.test(body);
    return {
        parameters,
        speaksOfNonFinite,
        returns: returned === undefined ? undefined : docType(returned),
        examples,
    };
}

// EXTERNAL MODULE: ./build/lab/inputs/harvest/examples.js + 1 modules
var harvest_examples = __webpack_require__(24412);
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


const literals_longest = 60;
const mostNumber = 100_000;
function readLiterals(file) {
    const numbers = new Set();
    const strings = new Set();
    const matched = new Set();
    const properties = new Set();
    const addString = (value) => {
        if (value.length <= literals_longest && !/^use strict$/.test(value))
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
const list = { kind: "array", of: any };
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
        shapes.push(list);
    else if (stringMembers.test(key))
        shapes.push(evidence_text);
    else if (key === "length")
        shapes.push(list, evidence_text);
    else if (/^(?:slice|indexOf|lastIndexOf|includes|concat|at)$/.test(key))
        shapes.push(list, evidence_text);
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
        return [list];
    if (lib/* types.isSpreadElement */.gK.isSpreadElement(parent))
        return [list];
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
        return [list];
    if (lib/* types.isIdentifier */.gK.isIdentifier(member.property) &&
        /^(?:i|j|k|n|index|idx|low|high|start|end)$/.test(member.property.name))
        return [list];
    return [list, { kind: "record", of: any }];
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
        return [list];
    if (object === "Array" && method === "from")
        return [list];
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
        Array: list, Date: { kind: "date" }, RegExp: { kind: "regexp" }, Map: { kind: "map", of: any },
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

;// CONCATENATED MODULE: ./build/lab/inputs/harvest/names.js


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
    return {
        name,
        owner,
        parameters,
        isVariadic,
        returns,
        speaksOfNonFinite: docComment([node])?.speaksOfNonFinite ?? false,
        path,
        line: node.loc?.start.line ?? 1,
    };
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
        speaksOfNonFinite: comment?.speaksOfNonFinite ?? false,
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
        return (0,harvest_examples/* readExamples */.Ae)(text, path, 1, "test");
    if (kind !== "readme")
        return [];
    return (0,harvest_examples/* codeBlocks */.ss)(text).flatMap(({ code, line }) => (0,harvest_examples/* readExamples */.Ae)(code, path, line, "readme"));
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
        return await (0,parse/* parseModule */.Y)(text, path, format);
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
                examples.push(...(0,harvest_examples/* readExamples */.Ae)(code, path, line, "types"));
        },
        ClassMethod: ({ node }) => {
            const line = node.loc?.start.line ?? 1;
            for (const code of docComment([node])?.examples ?? [])
                examples.push(...(0,harvest_examples/* readExamples */.Ae)(code, path, line, "types"));
        },
    });
    return examples;
}

;// CONCATENATED MODULE: ./build/lab/search/search.js



const limits = { heapMegabytes: 700, silentSeconds: 10 };
const mostRestarts = 24;
async function search(subject, options, laboratory) {
    const made = await (0,instrument/* instrument */.w)(subject);
    const job = await jobFor(subject, made, options);
    const missing = made.notChecked.find(({ what }) => subject.entries.includes(what));
    if (missing !== undefined)
        throw unloadable(job, `${missing.what}: ${missing.why}`);
    const told = await experiment(job, laboratory);
    return resultOf(made, told);
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
        fatal: [],
        resume: [],
        proposals: options.proposals ?? [],
    };
}
async function experiment(job, laboratory) {
    const lethal = [];
    const fatal = [];
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
            else if (message.kind === "progress")
                [resume, now] = [message.drafts, message.cpuSeconds];
        };
        const text = JSON.stringify({
            ...job,
            cpuSeconds: left,
            skip: lethal,
            fatal,
            resume,
        });
        const end = await laboratory.run(text, { ...limits, seconds: left * 8 + 60 }, hear);
        if (refused !== undefined)
            throw unloadable(job, refused);
        if (result !== undefined)
            return { result, lethal, fatal };
        used += now;
        if (end.mutant !== undefined)
            fatal.push(end.mutant);
        else if (end.journal === "" || end.journal === "loading the package")
            throw unloadable(job, ended(end.kind, end.output));
        else
            lethal.push(end.journal);
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
function resultOf(made, { result, lethal, fatal }) {
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
        notChecked: [...made.notChecked, ...result.notChecked, ...fatal.map(gapOf(mutants))],
    };
}
const gapOf = (mutants) => (number) => {
    const { file, start, operator } = mutants[number] ?? { file: "", start: { line: 0 } };
    return {
        what: `${operator ?? "A mutant"} at ${file}:${start.line}`,
        why: "With it the process ran out of memory or stopped answering, so no input was tried on it again.",
    };
};
function scoreOf(mutants) {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const detected = count("killed", "timeout");
    const valid = detected + count("survived", "noCoverage");
    return valid === 0 ? undefined : (detected / valid) * 100;
}

;// CONCATENATED MODULE: ./build/lab/structure/walk.js

function* childrenOf(node) {
    const fields = node;
    for (const key of lib/* types.VISITOR_KEYS */.gK.VISITOR_KEYS[node.type] ?? []) {
        const value = fields[key];
        for (const child of Array.isArray(value) ? value : [value]) {
            if (isNode(child))
                yield child;
        }
    }
}
function* everyNode(top) {
    const open = [
        { node: top, parent: undefined },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        const { node } = next;
        for (const child of [...childrenOf(node)].reverse())
            open.push({ node: child, parent: node });
    }
}
function isNode(value) {
    return typeof value === "object" && value !== null && "type" in value;
}

;// CONCATENATED MODULE: ./build/lab/structure/complexity.js


function complexityOf(node) {
    return inside(node.body, 0);
}
const nesting = new Set([
    "ForStatement",
    "ForInStatement",
    "ForOfStatement",
    "WhileStatement",
    "DoWhileStatement",
    "SwitchStatement",
    "CatchClause",
    "ConditionalExpression",
]);
function inside(node, depth) {
    if (lib/* types.isFunction */.gK.isFunction(node))
        return 0;
    if (lib/* types.isIfStatement */.gK.isIfStatement(node))
        return ifCost(node, depth, 1 + depth);
    if (lib/* types.isLogicalExpression */.gK.isLogicalExpression(node))
        return logicalCost(node, depth);
    const jump = lib/* types.isBreakStatement */.gK.isBreakStatement(node) || lib/* types.isContinueStatement */.gK.isContinueStatement(node);
    const label = jump && node.label != null ? 1 : 0;
    const breaks = nesting.has(node.type);
    return label + (breaks ? 1 + depth : 0) + sum(childrenOf(node), breaks ? depth + 1 : depth);
}
function ifCost(node, depth, own) {
    const { test, consequent, alternate } = node;
    const before = own + inside(test, depth) + inside(consequent, depth + 1);
    if (alternate == null)
        return before;
    if (lib/* types.isIfStatement */.gK.isIfStatement(alternate))
        return before + ifCost(alternate, depth, 1);
    return before + 1 + inside(alternate, depth + 1);
}
function logicalCost(node, depth) {
    const { left, right, operator } = node;
    const continues = lib/* types.isLogicalExpression */.gK.isLogicalExpression(left) && left.operator === operator;
    return inside(left, depth) + inside(right, depth) + (continues ? 0 : 1);
}
function sum(nodes, depth) {
    let total = 0;
    for (const node of nodes)
        total += inside(node, depth);
    return total;
}

;// CONCATENATED MODULE: ./build/lab/structure/links.js

function importsIn(node) {
    const line = node.loc?.start.line ?? 1;
    if (lib/* types.isImportDeclaration */.gK.isImportDeclaration(node)) {
        const { source, importKind, specifiers } = node;
        const named = specifiers.length > 0 && specifiers.every(isTypeOnly);
        return [{ from: source.value, line, typeOnly: importKind === "type" || named, eager: true }];
    }
    if (lib/* types.isExportNamedDeclaration */.gK.isExportNamedDeclaration(node) || lib/* types.isExportAllDeclaration */.gK.isExportAllDeclaration(node)) {
        const { source, exportKind } = node;
        if (source == null)
            return [];
        return [{ from: source.value, line, typeOnly: exportKind === "type", eager: true }];
    }
    const loaded = calledWith(node);
    return loaded === undefined ? [] : [{ ...loaded, line, typeOnly: false }];
}
function isTypeOnly(specifier) {
    return lib/* types.isImportSpecifier */.gK.isImportSpecifier(specifier) && specifier.importKind === "type";
}
function calledWith(node) {
    if (lib/* types.isImportExpression */.gK.isImportExpression(node)) {
        return lib/* types.isStringLiteral */.gK.isStringLiteral(node.source)
            ? { from: node.source.value, eager: false }
            : undefined;
    }
    if (!lib/* types.isCallExpression */.gK.isCallExpression(node))
        return undefined;
    const [first] = node.arguments;
    const { callee } = node;
    if (!lib/* types.isStringLiteral */.gK.isStringLiteral(first))
        return undefined;
    if (lib/* types.isIdentifier */.gK.isIdentifier(callee, { name: "require" }))
        return { from: first.value, eager: true };
    return callee.type === "Import" ? { from: first.value, eager: false } : undefined;
}
function exportsIn(node) {
    const { start, end } = node.loc ?? { start: { line: 1 }, end: { line: 1 } };
    const place = { line: start.line, endLine: end.line };
    if (lib/* types.isExportAllDeclaration */.gK.isExportAllDeclaration(node))
        return [{ name: "*", from: node.source.value, ...place }];
    if (lib/* types.isExportDefaultDeclaration */.gK.isExportDefaultDeclaration(node))
        return [{ name: "default", ...place }];
    if (!lib/* types.isExportNamedDeclaration */.gK.isExportNamedDeclaration(node))
        return [];
    const from = node.source == null ? {} : { from: node.source.value };
    const declared = node.declaration == null ? [] : declaredNames(node.declaration);
    const listed = node.specifiers.map(({ exported }) => lib/* types.isIdentifier */.gK.isIdentifier(exported) ? exported.name : exported.value);
    return [...declared, ...listed].map((name) => ({ name, ...place, ...from }));
}
function declaredNames(declaration) {
    if ("id" in declaration && lib/* types.isIdentifier */.gK.isIdentifier(declaration.id))
        return [declaration.id.name];
    return Object.keys(lib/* types.getBindingIdentifiers */.gK.getBindingIdentifiers(declaration, false, true));
}

;// CONCATENATED MODULE: ./build/lab/structure/read-module.js




function isModule(path) {
    return /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path);
}
async function readModule(text, path) {
    let file;
    try {
        file = await (0,lib/* parseAsync */.EJ)(text, {
            filename: path,
            configFile: false,
            babelrc: false,
            browserslistConfigFile: false,
            code: false,
            sourceType: "unambiguous",
            parserOpts: {
                errorRecovery: true,
                allowReturnOutsideFunction: true,
                plugins: [
                    ...(/ts$/.test(path) ? [] : ["jsx"]),
                    /tsx?$/.test(path) ? "typescript" : "flow",
                    "decorators-legacy",
                ],
            },
        });
    }
    catch {
        return undefined;
    }
    return lib/* types.isFile */.gK.isFile(file) ? factsOf(file, path) : undefined;
}
function factsOf(file, path) {
    const functions = [];
    const routes = [];
    const imports = [];
    const exports = [];
    for (const { node, parent } of everyNode(file.program)) {
        if (lib/* types.isFunction */.gK.isFunction(node)) {
            const { start, end } = node.loc ?? { start: { line: 1 }, end: { line: 1 } };
            functions.push({
                name: read_module_nameOf(node, parent),
                line: start.line,
                endLine: end.line,
                complexity: complexityOf(node),
            });
        }
        const route = routeAt(node);
        if (route !== undefined)
            routes.push(route);
        imports.push(...importsIn(node));
        if (lib/* types.isProgram */.gK.isProgram(parent))
            exports.push(...exportsIn(node));
    }
    return { path, functions, imports, exports, routes };
}
function read_module_nameOf(node, parent) {
    const own = "id" in node && lib/* types.isIdentifier */.gK.isIdentifier(node.id) ? node.id : undefined;
    const key = "key" in node ? node.key : undefined;
    const around = lib/* types.isVariableDeclarator */.gK.isVariableDeclarator(parent) && lib/* types.isIdentifier */.gK.isIdentifier(parent.id)
        ? parent.id
        : lib/* types.isObjectProperty */.gK.isObjectProperty(parent) || lib/* types.isClassProperty */.gK.isClassProperty(parent)
            ? parent.key
            : lib/* types.isAssignmentExpression */.gK.isAssignmentExpression(parent) && lib/* types.isMemberExpression */.gK.isMemberExpression(parent.left)
                ? parent.left.property
                : undefined;
    const name = own ?? key ?? around;
    if (lib/* types.isIdentifier */.gK.isIdentifier(name))
        return name.name;
    return lib/* types.isStringLiteral */.gK.isStringLiteral(name) ? name.value : "anonymous";
}
const verbs = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
const receivers = /^(?:app|api|router|server|fastify|routes?)$|(?:App|Router|Api|Server)$/;
function routeAt(node) {
    if (!lib/* types.isCallExpression */.gK.isCallExpression(node) || node.arguments.length < 2)
        return undefined;
    const { callee } = node;
    if (!lib/* types.isMemberExpression */.gK.isMemberExpression(callee) || callee.computed)
        return undefined;
    const { object, property } = callee;
    const [path] = node.arguments;
    if (!lib/* types.isIdentifier */.gK.isIdentifier(object) || !lib/* types.isIdentifier */.gK.isIdentifier(property))
        return undefined;
    if (!receivers.test(object.name) || !verbs.has(property.name))
        return undefined;
    if (!lib/* types.isStringLiteral */.gK.isStringLiteral(path) || !path.value.startsWith("/"))
        return undefined;
    const line = node.loc?.start.line ?? 1;
    return { method: property.name, path: path.value, line, receiver: object.name };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        documents: await documents(manifest, read, mutated),
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
async function documents(manifest, read, files) {
    const found = [];
    for (const path of readmes) {
        const text = await read(path);
        if (text !== undefined && found.length === 0)
            found.push({ path, kind: "readme", text });
    }
    const types = [manifest.types, manifest.typings].find((path) => typeof path === "string");
    const named = types === undefined ? [] : [external_node_path_.posix.normalize(types)];
    const beside = files.flatMap(({ path, format }) => format === "ts" ? [] : [path.replace(/\.([cm]?)jsx?$/, ".d.$1ts")]);
    for (const path of new Set([...named.map(asDeclarations), ...beside])) {
        const there = await read(path);
        if (there !== undefined)
            found.push({ path, kind: "declarations", text: there });
    }
    return found;
}
function asDeclarations(path) {
    return path.endsWith(".ts") ? path : `${path}.d.ts`;
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

;// CONCATENATED MODULE: ./build/lab/index.js











/***/ }),

/***/ 24412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ss: () => (/* binding */ codeBlocks),
  Tp: () => (/* binding */ parseDocument),
  Ae: () => (/* binding */ readExamples)
});

// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 27 modules
var lib = __webpack_require__(63447);
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

// EXTERNAL MODULE: ./build/lab/inputs/harvest/to-expression.js
var to_expression = __webpack_require__(90540);
;// CONCATENATED MODULE: ./build/lab/inputs/harvest/examples.js



const mostExamples = 400;
const scripts = /^(?:js|javascript|ts|typescript|jsx|mjs|node)?$/i;
function readExamples(code, path, firstLine, origin) {
    const file = parseDocument(code);
    if (file === undefined)
        return [];
    const examples = [];
    const visit = (inner) => {
        if (examples.length >= mostExamples)
            return;
        const stated = shiftedCall(inner, code);
        if (stated === undefined)
            return;
        const expression = (0,to_expression/* toExpression */.M)(stated.subject);
        if (expression === undefined)
            return;
        const expected = stated.expected === undefined ? undefined : (0,to_expression/* toExpression */.M)(stated.expected);
        const line = firstLine + (inner.node.loc?.start.line ?? 1) - 1;
        examples.push({ expression, expected, origin, path, line });
    };
    (0,lib/* traverse */.hV)(file, { CallExpression: visit, NewExpression: visit });
    return examples;
}
function codeBlocks(text) {
    const blocks = text.matchAll(/^ {0,3}```([^\n`]*)\n([\s\S]*?)^ {0,3}```[ \t]*\r?$/gm);
    return [...blocks]
        .filter(([, language = ""]) => scripts.test(language.trim()))
        .map((match) => ({
        code: match[2] ?? "",
        line: text.slice(0, match.index).split("\n").length + 1,
    }));
}
const loading = /^\s*(?:import\b|(?:const|let|var)\b.*\brequire\s*\()/;
function parseDocument(code) {
    const whole = tryParse(code);
    if (whole !== undefined)
        return whole;
    const unloaded = code.split("\n").map((line) => (loading.test(line) ? "" : line));
    const lines = unloaded.map((line) => (tryParse(line) === undefined ? "" : line));
    return tryParse(unloaded.join("\n")) ?? tryParse(lines.join("\n"));
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
        if (file === null || !lib/* types.isFile */.gK.isFile(file))
            return undefined;
        (0,lib/* traverse */.hV)(file, {
            Program: (path) => {
                path.stop();
            },
        });
        return file;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toExpression)
/* harmony export */ });
/* harmony import */ var _babel_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63447);

const deepest = 8;
function toExpression(path, depth = 0) {
    const { node } = path;
    if (depth > deepest)
        return undefined;
    const inner = (next) => Array.isArray(next) ? undefined : toExpression(next, depth + 1);
    if (_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isLiteral */ .gK.isLiteral(node) && !_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isTemplateLiteral */ .gK.isTemplateLiteral(node))
        return { kind: "literal", source: literalSource(node, path) };
    if (_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isTemplateLiteral */ .gK.isTemplateLiteral(node)) {
        return node.expressions.length === 0
            ? { kind: "literal", source: JSON.stringify(node.quasis[0]?.value.cooked ?? "") }
            : undefined;
    }
    if (_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isUnaryExpression */ .gK.isUnaryExpression(node) && _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isNumericLiteral */ .gK.isNumericLiteral(node.argument)) {
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
        const key = _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isStringLiteral */ .gK.isStringLiteral(property)
            ? property.value
            : !computed && _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isIdentifier */ .gK.isIdentifier(property)
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
        const name = _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isIdentifier */ .gK.isIdentifier(key)
            ? key.name
            : _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isStringLiteral */ .gK.isStringLiteral(key) || _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isNumericLiteral */ .gK.isNumericLiteral(key)
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
    if (!_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isIdentifier */ .gK.isIdentifier(declarator.node.id) || init.node === null)
        return undefined;
    return toExpression(init, depth + 1);
}
function isRequire(node) {
    if (_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isMemberExpression */ .gK.isMemberExpression(node))
        return isRequire(node.object);
    return _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isCallExpression */ .gK.isCallExpression(node) && _babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isIdentifier */ .gK.isIdentifier(node.callee, { name: "require" });
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
    if (_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isStringLiteral */ .gK.isStringLiteral(node))
        return JSON.stringify(node.value);
    if (_babel_core__WEBPACK_IMPORTED_MODULE_0__/* .types.isNumericLiteral */ .gK.isNumericLiteral(node))
        return String(node.value);
    return path.toString();
}


/***/ })

};
