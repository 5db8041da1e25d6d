export const id = 5309;
export const ids = [5309];
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


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ specOperand)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96481);


function specOperand(command, operands) {
    const [spec, ...others] = operands;
    if (spec === undefined) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            code: "operand-missing",
            what: "No description was given",
            where: `lamplighter ${command}`,
            why: "It works on one API description.",
            fix: `name its file: \`lamplighter ${command} openapi.yaml\`.`,
        });
    }
    (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOperands */ .R)(command, others, "SPEC");
    return spec;
}


/***/ }),

/***/ 19953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bodyFor)
/* harmony export */ });
/* harmony import */ var _generate_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36450);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48353);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2686);
/* harmony import */ var _negotiate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55049);




function bodyFor(answering, media, type, preference, seed) {
    const { description, lifted } = answering;
    const schemas = media.schema === undefined ? [] : [lifted.schemaAt(media.schema)];
    const examples = preference.dynamic === true ? [] : (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .examplesOf */ .L)(description, media);
    const checked = examples.map((example) => check(answering, schemas, type, example));
    if (preference.example !== undefined)
        return named(preference.example, checked);
    const remarks = checked.flatMap(({ remark }) => remark ?? []);
    const valid = checked.find(({ remark }) => remark === undefined);
    if (valid !== undefined)
        return { value: valid.value, from: "example", remarks };
    if (media.schema === undefined)
        return { value: schemaless(type), from: "generated", remarks };
    const made = (0,_generate_valid_js__WEBPACK_IMPORTED_MODULE_0__/* .makeValid */ .j)(lifted, answering.judge, schemas, seed);
    if (made === undefined)
        throw impossible(description, media);
    const unchecked = made.unchecked === undefined ? [] : [`not checked: ${made.unchecked}`];
    return { value: made.value, from: "generated", remarks: [...remarks, ...unchecked] };
}
function check({ judge }, schemas, type, example) {
    const name = example.name === undefined ? "the example" : `the example \`${example.name}\``;
    if (example.lost !== undefined) {
        return { ...example, remark: `${name} is not there: ${example.lost}` };
    }
    const parsed = (0,_negotiate_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .F)(type) ? (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedText */ .l)(example.value) : undefined;
    if (!(0,_negotiate_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .F)(type) && typeof example.value === "string")
        return { ...example, remark: undefined };
    const verdict = judge.check(schemas, example.value);
    if (verdict.kind === "accepted")
        return { ...example, remark: undefined };
    if (parsed !== undefined && judge.check(schemas, parsed).kind === "accepted") {
        return { ...example, value: parsed, remark: undefined };
    }
    return {
        ...example,
        remark: `${name} is not as its schema says: ${verdict.reason}`,
    };
}
function named(wanted, examples) {
    const example = examples.find(({ name, lost }) => name === wanted && lost === undefined);
    if (example !== undefined) {
        const remarks = example.remark === undefined ? [] : [example.remark];
        return { value: example.value, from: "example", remarks };
    }
    const names = examples.flatMap(({ name }) => name ?? []);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        status: 400,
        code: "preference-undescribed",
        detail: `No example \`${wanted}\` is described for this answer; described: ${names.length === 0 ? "none" : names.join(", ")}.`,
        errors: [{ in: "header", name: "Prefer", detail: "`example` has to be a described name" }],
    });
}
function schemaless(type) {
    return (0,_negotiate_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .F)(type) ? {} : "text";
}
function impossible(description, media) {
    const { path, line } = description.place(media);
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        status: 500,
        code: "answer-impossible",
        detail: `No value was found that the schema at ${path}:${line} accepts; describe an example there.`,
    });
}


/***/ }),

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ examplesOf),
/* harmony export */   l: () => (/* binding */ parsedText)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23865);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35553);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85853);



function examplesOf(description, spot) {
    const element = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .elementOf */ .M)(description, spot);
    const single = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(element.value, "example");
    const map = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(element.value, "examples");
    const named = Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(map) ? map : {}).flatMap((name) => namedExample(description, element, name));
    return single === undefined ? named : [{ name: undefined, value: single }, ...named];
}
function namedExample(description, element, name) {
    try {
        const example = description.child(element, "examples", name)?.value;
        const keys = ["value", "dataValue", "serializedValue"];
        const key = keys.find((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(example, one) !== undefined);
        return key === undefined ? [] : [{ name, value: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(example, key) }];
    }
    catch (error) {
        if (!(error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        return [{ name, value: undefined, lost: error.facts.what }];
    }
}
function parsedText(value) {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value))
        return undefined;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 15479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ headersFor)
/* harmony export */ });
/* harmony import */ var _proof_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6382);
/* harmony import */ var _generate_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36450);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2686);



const ownBusiness = new Set([
    ...["connection", "content-length", "transfer-encoding", "keep-alive", "upgrade", "trailer"],
    ...["content-encoding", "te", "content-type", "date"],
]);
const acted = new Set(["link", "retry-after"]);
function headersFor(answering, response, seed) {
    return response.headers
        .filter(({ name }) => /^[\w!#$%&'*+.^`|~-]+$/.test(name))
        .filter(({ name }) => !ownBusiness.has(name.toLowerCase()))
        .filter(({ name, required }) => required || !acted.has(name.toLowerCase()))
        .flatMap((header) => {
        const value = valueFor(answering, header, seed);
        return value === undefined ? [] : [[header.name, sendable((0,_proof_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wireText */ .B)(value))]];
    });
}
function valueFor({ description, lifted, judge }, header, seed) {
    const schemas = header.schema === undefined ? [] : [lifted.schemaAt(header.schema)];
    const example = (0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .examplesOf */ .L)(description, header).find(({ value, lost }) => lost === undefined && judge.check(schemas, value).kind === "accepted");
    if (example !== undefined)
        return example.value;
    if (header.schema === undefined)
        return header.required ? "text" : undefined;
    return (0,_generate_valid_js__WEBPACK_IMPORTED_MODULE_0__/* .makeValid */ .j)(lifted, judge, schemas, `${seed} ${header.name}`, header.name)?.value;
}
function sendable(text) {
    const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
    return wellFormed.replace(/[^\t\x20-\x7e]/gu, encodeURIComponent).trim();
}


/***/ }),

/***/ 55049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   N: () => (/* binding */ negotiate)
/* harmony export */ });
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72316);

function negotiate(accept, content) {
    const ranges = readAccept(accept ?? "*/*");
    const offers = content
        .map((media) => ({ media, ...bestFor(media.name, ranges) }))
        .filter(({ quality }) => quality > 0)
        .sort((left, right) => right.quality - left.quality || Number(isJson(right.type)) - Number(isJson(left.type)));
    return offers[0];
}
function isJson(type) {
    return /[/+]json$/.test((0,_api_media_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(type));
}
function readAccept(accept) {
    const ranges = accept.split(",").flatMap((part) => {
        const [, quality] = /;\s*q\s*=\s*([\d.]+)/i.exec(part) ?? [];
        const type = (0,_api_media_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(part);
        return type === "" ? [] : [{ type, quality: quality === undefined ? 1 : Number(quality) }];
    });
    return ranges.length === 0 ? [{ type: "*/*", quality: 1 }] : ranges;
}
function bestFor(name, ranges) {
    const own = (0,_api_media_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(name);
    if (own.includes("*"))
        return bestWithin(own, ranges);
    const covering = ranges
        .filter(({ type }) => covers(type, own))
        .sort((left, right) => specificity(right.type) - specificity(left.type));
    return { type: name, quality: covering[0]?.quality ?? 0 };
}
function bestWithin(own, ranges) {
    const liked = ranges
        .filter(({ type }) => covers(own, type) || covers(type, own))
        .sort((left, right) => right.quality - left.quality);
    const [best] = liked;
    const concrete = liked.find(({ type, quality }) => !type.includes("*") && quality > 0);
    return { type: concrete?.type ?? usual(own), quality: best?.quality ?? 0 };
}
function usual(range) {
    if (range.startsWith("text/"))
        return "text/plain";
    if (range === "*/*" || range.startsWith("application/"))
        return "application/json";
    return "application/octet-stream";
}
function covers(range, type) {
    if (range === "*/*" || range === "*" || range === type)
        return true;
    return range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}
function specificity(range) {
    if (range === "*/*" || range === "*")
        return 0;
    return range.endsWith("/*") ? 1 : 2;
}


/***/ }),

/***/ 36450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ makeValid)
});

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/sample.js + 2 modules
var sample = __webpack_require__(76797);
;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/dice.js
class Dice {
    #state;
    constructor(state) {
        this.#state = state;
    }
    static of(seed) {
        return new Dice(hash(0x811c_9dc5, seed));
    }
    at(token) {
        return new Dice(hash(this.#state, `/${token}`));
    }
    share() {
        return mix(this.#state) / 2 ** 32;
    }
    below(count) {
        return Math.floor(this.share() * count);
    }
    between(low, high) {
        return low + this.below(high - low + 1);
    }
    pick(values) {
        return values[this.below(values.length)];
    }
    shuffle(values) {
        return values
            .map((value, index) => ({ value, rank: this.at(index).share() }))
            .sort((left, right) => left.rank - right.rank)
            .map(({ value }) => value);
    }
    digits(alphabet, length) {
        return Array.from({ length }, (_, index) => alphabet[this.at(index).below(alphabet.length)]).join("");
    }
}
function hash(start, text) {
    let state = start;
    for (let index = 0; index < text.length; index += 1) {
        state = Math.imul(state ^ text.charCodeAt(index), 0x0100_0193);
    }
    return state >>> 0;
}
function mix(state) {
    let mixed = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var read = __webpack_require__(89483);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/conditionals.js
var conditionals = __webpack_require__(15485);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(79388);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/place.js
function within(place, step, nodes) {
    return {
        ...place,
        dice: place.dice.at(step),
        name: typeof step === "string" ? step : place.name,
        depth: place.depth + 1,
        trail: typeof step === "string" ? new Set([...place.trail, ...nodes]) : place.trail,
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/arrays.js




const maxItems = 300;
const tries = 6;
function arrayFor(resolve, conjunction, place, make) {
    const contained = (0,read/* all */.Q7)(conjunction, "contains").flatMap(({ value, by }) => Array.from({ length: Math.min(by["minContains"] ?? 1, maxItems) }, () => value));
    const least = Math.max((0,read/* highest */.BR)(conjunction, "minItems")?.value ?? 0, contained.length);
    const most = (0,read/* lowest */.$k)(conjunction, "maxItems")?.value ?? Infinity;
    if (least > most || least > maxItems)
        return undefined;
    const unique = (0,read/* all */.Q7)(conjunction, "uniqueItems").length > 0;
    const items = [];
    const wanted = Math.min(most, Math.max(least, usual(resolve, conjunction, place)));
    for (let index = 0; index < wanted; index += 1) {
        const extra = contained[index];
        const schemas = [...(0,read/* itemSchemas */.uT)(conjunction, index), ...(extra === undefined ? [] : [extra])];
        const item = itemFor(schemas, within(place, index, []), make, unique ? items : []);
        if (item !== undefined)
            items.push(item);
        else if (index < least)
            return undefined;
        else
            break;
    }
    return items;
}
function usual(resolve, conjunction, { depth, dice, full, trail }) {
    const prefix = Math.max(0, ...(0,read/* all */.Q7)(conjunction, "prefixItems").map(({ value }) => value.length));
    const schemas = (0,read/* itemSchemas */.uT)(conjunction, prefix);
    if (schemas.some(read/* isNothing */.qv))
        return prefix;
    if (!full || (0,expand/* expand */.f)(resolve, schemas).nodes.some((node) => trail.has(node)))
        return 0;
    return prefix + (depth < 2 ? dice.at("length").between(2, 3) : 1);
}
function itemFor(schemas, place, make, others) {
    for (let attempt = 0; attempt < tries; attempt += 1) {
        const dice = attempt === 0 ? place.dice : place.dice.at(`again${attempt}`);
        const value = make(schemas, { ...place, dice });
        if (value === undefined || !others.some((other) => (0,json/* sameJson */.Vk)(other, value)))
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/engines/contract/pattern/parse.js
var parse = __webpack_require__(89057);
;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/pattern.js

const maxExtra = 6;
const maxLength = 2_000;
function textFor(source, dice, minLength) {
    const pattern = (0,parse/* parsePattern */.E)(source);
    if (pattern === undefined || minLength > maxLength)
        return undefined;
    const pen = new Pen(Math.min(maxLength, Math.max(minLength, 40)));
    pen.write(pattern, dice);
    return pen.text.length > maxLength ? undefined : pen.text;
}
class Pen {
    text = "";
    #aim;
    constructor(aim) {
        this.#aim = aim;
    }
    write(pattern, dice) {
        if (this.text.length > maxLength)
            return;
        switch (pattern.kind) {
            case "anchor":
                return;
            case "characters":
                this.text += character(pattern.ranges, dice);
                return;
            case "sequence":
                for (const [index, part] of pattern.parts.entries())
                    this.write(part, dice.at(index));
                return;
            case "alternatives": {
                const option = dice.pick(pattern.options);
                if (option !== undefined)
                    this.write(option, dice.at("option"));
                return;
            }
            case "repeat":
                this.#repeat(pattern, dice);
        }
    }
    #repeat({ of, min, max }, dice) {
        const most = Math.min(max, min + maxExtra);
        const times = dice.between(min, Math.max(min, most));
        for (let index = 0; index < times; index += 1) {
            if (index >= min && this.text.length >= this.#aim)
                return;
            if (this.text.length > maxLength)
                return;
            this.write(of, dice.at(index));
        }
    }
}
const readable = [
    [0x61, 0x7a],
    [0x30, 0x39],
    [0x41, 0x5a],
];
const printable = [0x20, 0x7e];
function character(ranges, dice) {
    const letters = ranges.flatMap((range) => readable.flatMap((other) => common(range, other)));
    const chosen = letters.length > 0 ? letters : ranges.flatMap((range) => common(range, printable));
    const [low, high] = dice.pick(chosen.length > 0 ? chosen : ranges) ?? [0x61, 0x61];
    return String.fromCodePoint(dice.at("char").between(low, Math.min(high, low + 0x7f)));
}
function common([low, high], [from, to]) {
    const first = Math.max(low, from);
    const last = Math.min(high, to);
    return first <= last ? [[first, last]] : [];
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/words.js
const words = ("amber anchor apple autumn basil beacon birch blue breeze bridge bright brook canvas cedar " +
    "cherry clear cloud clover coast copper coral cotton crane crisp dawn delta ember evening " +
    "falcon fern field forest garden ginger glass golden grain granite green harbor hazel hill " +
    "honey indigo iron island ivory jade juniper lake lantern lark laurel lemon light linen " +
    "maple marble meadow mint mist moon morning moss north oak ocean olive orchard pebble pepper " +
    "pine plain plum quartz quiet rain raven ridge river robin rose sage sand silver sky slate " +
    "snow south spring spruce star stone storm summer sun thyme tide timber valley velvet violet " +
    "walnut water west wheat willow wind winter wren").split(" ");
const givenNames = ["Robin", "Alex", "Kim", "Sam", "Noa", "Jules", "Mika", "Sasha", "Toni", "Ari"];
const surnames = ["Example", "Sample", "Tester", "Placeholder", "Specimen", "Demo", "Fixture"];
const cities = ["Amsterdam", "Dublin", "Lisbon", "Vienna", "Oslo", "Turin", "Ghent", "Porto"];
const countries = ["AT", "BE", "DE", "DK", "ES", "FR", "IE", "IT", "NL", "SE"];
const companies = ["Example Ltd", "Sample & Sons", "Placeholder Group", "Specimen Works"];
const givenName = (dice) => dice.at("given").pick(givenNames) ?? "Robin";
const surname = (dice) => dice.at("surname").pick(surnames) ?? "Example";
function phrase(dice, count) {
    const chosen = Array.from({ length: count }, (_, index) => dice.at(index).pick(words) ?? "a");
    return chosen.join(" ");
}
function sentence(dice) {
    const text = phrase(dice, dice.at("length").between(4, 9));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function title(dice) {
    return phrase(dice, 2).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
const code = (dice) => dice.digits("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8);
const fullName = (dice) => `${givenName(dice)} ${surname(dice)}`;
const byName = {
    "first name": givenName,
    "given name": givenName,
    "last name": surname,
    "family name": surname,
    surname,
    "full name": fullName,
    author: fullName,
    name: title,
    title,
    label: title,
    description: sentence,
    summary: sentence,
    text: sentence,
    body: sentence,
    message: sentence,
    comment: sentence,
    note: sentence,
    detail: sentence,
    reason: sentence,
    city: (dice) => dice.pick(cities) ?? "Oslo",
    country: (dice) => dice.pick(countries) ?? "NL",
    street: (dice) => `${title(dice)} ${dice.between(1, 99)}`,
    line1: (dice) => `${title(dice)} ${dice.between(1, 99)}`,
    address: (dice) => `${title(dice)} ${dice.between(1, 99)}`,
    "postal code": (dice) => dice.digits("123456789", 5),
    zip: (dice) => dice.digits("123456789", 5),
    company: (dice) => dice.pick(companies) ?? "Example Ltd",
    organization: (dice) => dice.pick(companies) ?? "Example Ltd",
    phone: (dice) => `+441632960${String(dice.below(1000)).padStart(3, "0")}`,
    currency: (dice) => dice.pick(["EUR", "USD", "GBP", "JPY"]) ?? "EUR",
    locale: (dice) => dice.pick(["en-GB", "de-DE", "fr-FR", "nl-NL"]) ?? "en-GB",
    language: (dice) => dice.pick(["en", "de", "fr", "nl"]) ?? "en",
    color: (dice) => `#${dice.digits("0123456789abcdef", 6)}`,
    slug: (dice) => phrase(dice, 2).replaceAll(" ", "-"),
    login: (dice) => phrase(dice, 2).replaceAll(" ", "-"),
    username: (dice) => phrase(dice, 2).replaceAll(" ", "-"),
    sha: (dice) => dice.digits("0123456789abcdef", 40),
    hash: (dice) => dice.digits("0123456789abcdef", 40),
    version: (dice) => `${dice.at(0).below(5)}.${dice.at(1).below(20)}.${dice.at(2).below(10)}`,
    id: code,
    code,
    key: code,
    token: code,
    cursor: code,
};
const formatByName = {
    email: "email",
    url: "uri",
    uri: "uri",
    link: "uri",
    href: "uri",
    website: "uri",
    avatar: "uri",
    image: "uri",
    uuid: "uuid",
    guid: "uuid",
    date: "date",
    timestamp: "date-time",
    "created at": "date-time",
    "updated at": "date-time",
    host: "hostname",
    hostname: "hostname",
    domain: "hostname",
    ip: "ipv4",
};
function tailsOf(name) {
    const parts = name
        .slice(-60)
        .replace(/([a-z\d])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((part) => part !== "");
    return [parts.slice(-2).join(" "), parts.at(-1) ?? ""];
}
function makerFor(name) {
    return lookup(byName, name);
}
function formatFor(name) {
    const known = lookup(formatByName, name);
    return (known ?? (tailsOf(name)[1] === "at" && tailsOf(name)[0] !== "at" ? "date-time" : undefined));
}
function lookup(table, name) {
    for (const tail of tailsOf(name))
        if (Object.hasOwn(table, tail))
            return table[tail];
    return undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/objects.js






const maxOptional = 120;
const maxDepth = 6;
function objectFor(resolve, conjunction, place, make) {
    const required = new Set((0,read/* requiredOf */.VU)(conjunction).keys());
    const most = (0,read/* lowest */.$k)(conjunction, "maxProperties")?.value ?? Infinity;
    const names = new Set(required);
    for (const name of optional(resolve, conjunction, place)) {
        if (names.size < most)
            names.add(name);
    }
    grow(conjunction, names, place);
    const built = {};
    for (const name of closure(conjunction, names)) {
        const schemas = schemasFor(conjunction, name, names);
        const value = make(schemas, within(place, name, conjunction.nodes));
        if (value !== undefined)
            (0,json/* put */.yJ)(built, name, value);
        else if (required.has(name))
            return undefined;
    }
    return built;
}
function optional(resolve, conjunction, place) {
    if (!place.full || place.depth >= maxDepth)
        return [];
    const above = new Set([...place.trail, ...conjunction.nodes]);
    return [...(0,read/* documented */.fp)(conjunction)]
        .filter(([, schemas]) => !schemas.some(read/* isNothing */.qv))
        .filter(([, schemas]) => !(0,expand/* expand */.f)(resolve, schemas).nodes.some((node) => above.has(node)))
        .map(([name]) => name)
        .slice(0, maxOptional);
}
function grow(conjunction, names, { dice, full, depth }) {
    const least = (0,read/* highest */.BR)(conjunction, "minProperties")?.value ?? 0;
    const most = (0,read/* lowest */.$k)(conjunction, "maxProperties")?.value ?? Infinity;
    const patterns = (0,read/* all */.Q7)(conjunction, "patternProperties").flatMap(({ value }) => Object.keys(value));
    const others = (0,read/* all */.Q7)(conjunction, "additionalProperties").map(({ value }) => value);
    const closed = others.some(read/* isNothing */.qv);
    const isMap = patterns.length > 0 ||
        others.some((schema) => Object.keys(schema).length > 0 && !(0,read/* isNothing */.qv)(schema));
    const wanted = isMap && full && depth < maxDepth && names.size === 0 ? 2 : 0;
    const aim = Math.min(Math.max(least, wanted), most, maxOptional);
    for (const name of (0,read/* documented */.fp)(conjunction).keys()) {
        if (names.size >= aim)
            return;
        if (!(0,read/* propertySchemas */.M3)(conjunction, name).some(read/* isNothing */.qv))
            names.add(name);
    }
    for (let index = 0; names.size < aim && index < aim * 4; index += 1) {
        const named = dice.at(`key${index}`);
        const pattern = patterns.length === 0 ? undefined : named.pick(patterns);
        const name = pattern === undefined ? named.pick(words) : textFor(pattern, named, 0);
        if (name !== undefined && (pattern !== undefined || !closed))
            names.add(name);
    }
}
function closure(conjunction, names) {
    const rules = (0,read/* all */.Q7)(conjunction, "dependentRequired");
    for (let size = -1; size !== names.size;) {
        size = names.size;
        for (const [name, others] of rules.flatMap(({ value }) => Object.entries(value))) {
            if (names.has(name))
                for (const other of others)
                    names.add(other);
        }
    }
    return names;
}
function schemasFor(conjunction, name, names) {
    const dependent = (0,read/* all */.Q7)(conjunction, "dependentSchemas")
        .flatMap(({ value }) => Object.entries(value))
        .filter(([trigger]) => names.has(trigger))
        .map(([, schema]) => schema);
    return (0,read/* propertySchemas */.M3)({ nodes: [...conjunction.nodes, ...dependent], choices: [] }, name);
}

// EXTERNAL MODULE: ./build/engines/contract/schema/negate.js
var negate = __webpack_require__(38661);
;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/exclusive.js

function exclusiveValue(resolve, schemas, { members }, place, make) {
    for (const member of place.dice.shuffle(members)) {
        const others = members.filter((other) => other !== member);
        const value = outside(resolve, [...schemas, member], others, place, make);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function outside(resolve, schemas, others, place, make) {
    const taken = [...schemas];
    let value;
    for (const other of others) {
        let found;
        for (const way of (0,negate/* negate */.z)(resolve, other)) {
            value = make([...taken, way], place);
            if (value === undefined)
                continue;
            found = way;
            break;
        }
        if (found === undefined)
            return undefined;
        taken.push(found);
    }
    return value;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/numbers.js
var numbers = __webpack_require__(72284);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/strings.js + 1 modules
var strings = __webpack_require__(5559);
;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/numbers.js


const ranges = [
    [/(?:lat|latitude)$/i, -85, 85],
    [/(?:lng|lon|longitude)$/i, -180, 180],
    [/(?:percent|percentage)$/i, 0, 100],
    [/rating$/i, 1, 5],
    [/age$/i, 18, 80],
    [/year$/i, 2020, 2025],
    [/page$/i, 1, 10],
    [/(?:count|quantity|total|stock)$/i, 0, 50],
    [/(?:price|amount|cost|fee)$/i, 100, 5_000],
];
const numbers_usual = [1, 1_000];
function numberFor(conjunction, name, isInteger, dice) {
    const step = stepOf(conjunction, isInteger);
    const [low, high] = rangeOf(conjunction, name, step);
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    if (!Number.isFinite(first) || !Number.isFinite(last) || last < first)
        return undefined;
    const count = Math.min(last - first, 2 ** 31);
    return Number(((first + dice.below(count + 1)) * step).toPrecision(15)) + 0;
}
function stepOf(conjunction, isInteger) {
    const multiples = (0,read/* all */.Q7)(conjunction, "multipleOf").map(({ value }) => value);
    const [first] = multiples;
    if (first === undefined)
        return isInteger ? 1 : 0.01;
    const largest = Math.max(...multiples);
    if (multiples.every((one) => (0,fits/* isMultiple */.FE)(largest, one)) &&
        (!isInteger || Number.isInteger(largest))) {
        return largest;
    }
    const product = multiples.reduce((all_, one) => all_ * one, 1);
    return isInteger && !Number.isInteger(product) ? Math.ceil(product) : product;
}
function rangeOf(conjunction, name, step) {
    const above = (0,read/* highest */.BR)(conjunction, "exclusiveMinimum")?.value;
    const below = (0,read/* lowest */.$k)(conjunction, "exclusiveMaximum")?.value;
    const bounds = {
        low: Math.max((0,read/* highest */.BR)(conjunction, "minimum")?.value ?? -Infinity, above === undefined ? -Infinity : above + Math.min(step, Math.abs(above) * 1e-9 + step)),
        high: Math.min((0,read/* lowest */.$k)(conjunction, "maximum")?.value ?? Infinity, below === undefined ? Infinity : below - step),
    };
    const [, ...hint] = ranges.find(([pattern]) => pattern.test(name)) ?? [undefined, ...numbers_usual];
    const [from, to] = hint;
    if (from >= bounds.low && to <= bounds.high)
        return [from, to];
    const spread = Math.max(to - from, step * 10);
    if (bounds.low === -Infinity && bounds.high === Infinity)
        return [from, to];
    if (bounds.low === -Infinity)
        return [Math.min(bounds.high - spread, from), bounds.high];
    if (bounds.high === Infinity)
        return [bounds.low, Math.max(bounds.low + spread, to)];
    return [bounds.low, bounds.high];
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/formats.js

const hex = "0123456789abcdef";
const two = (value) => String(value).padStart(2, "0");
function day(dice) {
    const at = dice.at("day");
    return new Date(Date.UTC(2024, 0, 1 + at.below(731))).toISOString().slice(0, 10);
}
function clock(dice) {
    const part = (name, count) => two(dice.at(name).below(count));
    return `${part("hour", 24)}:${part("minute", 60)}:${part("second", 60)}Z`;
}
function host(dice) {
    return `${dice.at("host").pick(words) ?? "www"}.example.com`;
}
function email(dice) {
    const plain = `${givenName(dice)}.${surname(dice)}`.toLowerCase();
    return `${plain.replace(/[^a-z.]/g, "")}@example.com`;
}
function uuid(dice) {
    const text = dice.at("uuid").digits(hex, 32);
    const variant = "89ab"[dice.at("variant").below(4)] ?? "8";
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20)}`;
}
function url(dice) {
    return `https://${host(dice)}/${dice.at("path").pick(words) ?? "a"}`;
}
const formats = {
    date: day,
    time: clock,
    "date-time": (dice) => `${day(dice)}T${clock(dice)}`,
    "iso-time": clock,
    "iso-date-time": (dice) => `${day(dice)}T${clock(dice)}`,
    duration: (dice) => `P${dice.between(1, 30)}D`,
    email,
    "idn-email": email,
    hostname: host,
    "idn-hostname": host,
    ipv4: (dice) => `192.0.2.${dice.between(1, 254)}`,
    ipv6: (dice) => `2001:db8::${dice.between(1, 0xffff).toString(16)}`,
    uri: url,
    url,
    iri: url,
    "uri-reference": (dice) => `/${dice.at("path").pick(words) ?? "a"}/${dice.between(1, 9_999)}`,
    "iri-reference": (dice) => `/${dice.at("path").pick(words) ?? "a"}`,
    uuid,
    "json-pointer": (dice) => `/${dice.pick(words) ?? "a"}`,
    byte: (dice) => Buffer.from(dice.pick(words) ?? "a").toString("base64"),
};

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/strings.js




const strings_maxLength = 2_000;
function stringsFor(conjunction, name, dice) {
    const least = (0,read/* highest */.BR)(conjunction, "minLength")?.value ?? 0;
    const most = (0,read/* lowest */.$k)(conjunction, "maxLength")?.value ?? Infinity;
    if (least > strings_maxLength || least > most)
        return [];
    const [pattern] = (0,read/* all */.Q7)(conjunction, "pattern").map(({ value }) => value);
    const said = (0,read/* all */.Q7)(conjunction, "format").map(({ value }) => value);
    const known = said.filter((format) => Object.hasOwn(formats, format));
    const made = known.flatMap((format) => formats[format]?.(dice) ?? []);
    if (pattern !== undefined) {
        const tries = [0, 1, 2].map((attempt) => textFor(pattern, dice.at(attempt), least));
        return [...made, ...named(name, dice), ...tries.filter((text) => text !== undefined)];
    }
    if (known.length > 0)
        return [...made, ...longer(made, known, least)];
    return [...named(name, dice), phrase(dice, 2), phrase(dice, 1)].map((text) => fitted(text, least, most, dice));
}
function named(name, dice) {
    const format = formatFor(name);
    const maker = format === undefined ? makerFor(name) : formats[format];
    return maker === undefined ? [] : [maker(dice)];
}
function fitted(text, least, most, dice) {
    let grown = text;
    for (let index = 0; grown.length < least; index += 1) {
        grown += ` ${phrase(dice.at(`more${index}`), 1)}`;
    }
    if (grown.length <= most)
        return grown;
    const cut = grown.slice(0, most);
    const atWord = cut.slice(0, Math.max(least, cut.lastIndexOf(" "))).trimEnd();
    return atWord.length >= Math.max(least, 1) ? atWord : cut.replace(/ $/, "a");
}
function longer(made, known, least) {
    return made.flatMap((text, index) => {
        const missing = least - text.length;
        if (missing <= 0)
            return [];
        if (known[index]?.endsWith("email") === true)
            return [`${"a".repeat(missing)}${text}`];
        return /^(?:uri|url|iri)/.test(known[index] ?? "") ? [`${text}${"a".repeat(missing)}`] : [];
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/scalars.js





function scalarFor(type, conjunction, { name, dice }) {
    const fitting = (values) => values.find((value) => (0,fits/* fits */.lA)(conjunction, value));
    switch (type) {
        case "null":
            return fitting([null]);
        case "boolean":
            return fitting(dice.shuffle([true, false]));
        case "integer":
        case "number": {
            const number = numberFor(conjunction, name, type === "integer", dice);
            return fitting([...(number === undefined ? [] : [number]), ...(0,numbers/* numberCandidates */.E)(conjunction)]);
        }
        case "string":
            return fitting(stringsFor(conjunction, name, dice)) ?? fitting((0,strings/* stringCandidates */.W)(conjunction));
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/generate.js








const maxValues = 4_000;
const generate_maxDepth = 24;
const fullValues = 1_500;
function createMaker(resolve, judge) {
    let made = 0;
    const make = (schemas, place) => {
        made += 1;
        if (made > maxValues || place.depth > generate_maxDepth)
            return undefined;
        const conjunction = (0,expand/* expand */.f)(resolve, schemas);
        if (conjunction.nodes.some(read/* isNothing */.qv))
            return undefined;
        const here = made > fullValues ? { ...place, full: false } : place;
        const example = exampleFor(conjunction, here, judge);
        if (example !== undefined)
            return example;
        const [choice] = conjunction.choices;
        if (here.exclusive && choice?.keyword === "oneOf") {
            return exclusiveValue(resolve, schemas, choice, here, make);
        }
        for (const member of branches(resolve, conjunction, here)) {
            const value = make([...schemas, ...member], { ...here, dice: here.dice.at("choice") });
            if (value !== undefined)
                return value;
        }
        return choicesOf(conjunction) === undefined ? ofSomeType(conjunction, here) : undefined;
    };
    function ofSomeType(conjunction, place) {
        const values = (0,read/* valuesOf */.sm)(conjunction)?.filter((value) => (0,fits/* fits */.lA)(conjunction, value));
        if (values !== undefined) {
            const telling = values.filter((value) => value !== null);
            return place.dice.pick(telling.length > 0 ? telling : values);
        }
        for (const type of preferred(conjunction)) {
            const value = ofType(type, conjunction, place);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    function ofType(type, conjunction, place) {
        if (type === "array")
            return arrayFor(resolve, conjunction, place, make);
        if (type === "object")
            return objectFor(resolve, conjunction, place, make);
        return scalarFor(type, conjunction, place);
    }
    return make;
}
function choicesOf(conjunction) {
    const [choice] = conjunction.choices;
    return choice === undefined ? (0,conditionals/* conditionals */.Q)(conjunction) : choice.members.map((one) => [one]);
}
function branches(resolve, conjunction, { dice, trail }) {
    const members = choicesOf(conjunction);
    if (members === undefined)
        return [];
    const rank = (member) => {
        const { nodes } = (0,expand/* expand */.f)(resolve, member);
        const types = (0,read/* typesOf */.pl)({ nodes, choices: [] });
        if (types.size === 1 && types.has("null"))
            return 2;
        return nodes.some((node) => trail.has(node)) ? 1 : 0;
    };
    return dice
        .shuffle(members)
        .map((member) => ({ member, rank: rank(member) }))
        .sort((left, right) => left.rank - right.rank)
        .map(({ member }) => member);
}
function exampleFor(conjunction, { dice, trail }, judge) {
    const listed = (0,read/* all */.Q7)(conjunction, "examples").flatMap(({ value }) => value);
    if (listed.length === 0 || conjunction.nodes.some((node) => trail.has(node)))
        return undefined;
    const telling = listed.filter((value) => value !== null && !isEmpty(value));
    const from = dice.at("example").below(Math.max(1, telling.length));
    return [...telling.slice(from), ...telling.slice(0, from)].find((value) => (0,fits/* fits */.lA)(conjunction, value) && judge.check(conjunction.nodes, value).kind === "accepted");
}
function isEmpty(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
const objectKeywords = [
    ...["properties", "required", "additionalProperties", "patternProperties", "minProperties"],
];
const arrayKeywords = ["items", "prefixItems", "minItems", "contains"];
function preferred(conjunction) {
    const types = (0,read/* typesOf */.pl)(conjunction);
    const speaks = (keywords) => keywords.some((keyword) => (0,read/* all */.Q7)(conjunction, keyword).length > 0);
    const order = [
        ...(speaks(objectKeywords) ? ["object"] : []),
        ...(speaks(arrayKeywords) ? ["array"] : []),
        "string",
        types.has("number") ? "number" : "integer",
        ...["boolean", "object", "array", "null"],
    ];
    return [...new Set(order)].filter((type) => types.has(type));
}

;// CONCATENATED MODULE: ./build/engines/contract/mock/generate/valid.js



const attempts = [
    { full: true, exclusive: false },
    { full: true, exclusive: false },
    { full: false, exclusive: false },
    { full: false, exclusive: false },
    { full: false, exclusive: true },
    { full: true, exclusive: true },
];
const smallest = 40;
const maxUnknown = 3;
function makeValid(lifted, judge, schemas, seed, name = "") {
    const resolve = (schema) => lifted.target(schema);
    const unchecked = [];
    for (const value of candidates()) {
        const verdict = judge.check(schemas, value);
        if (verdict.kind === "accepted")
            return { value };
        if (verdict.kind === "unknown")
            unchecked.push({ value, unchecked: verdict.reason });
        if (unchecked.length >= maxUnknown)
            break;
    }
    return unchecked[0];
    function* candidates() {
        for (const [attempt, how] of attempts.entries()) {
            const dice = Dice.of(attempt === 0 ? seed : `${seed}#${attempt}`);
            const place = { dice, name, depth: 0, trail: new Set(), ...how };
            const value = createMaker(resolve, judge)(schemas, place);
            if (value !== undefined)
                yield value;
        }
        yield* (0,sample/* first */.$)((0,sample/* createSampler */.t)(resolve)(schemas, 0), smallest);
    }
}


/***/ }),

/***/ 38661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ negate)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89483);
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76797);
/* harmony import */ var _walk_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37809);
/* harmony import */ var _walk_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80658);




const maxWays = 24;
const maxDepth = 5;
function negate(resolve, schema) {
    return { [Symbol.iterator]: () => (0,_sample_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$)(waysOut(resolve, schema, 0), maxWays) };
}
function* waysOut(resolve, schema, depth) {
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv)(schema)) {
        yield {};
        return;
    }
    if (depth > maxDepth)
        return;
    const negated = (inner) => waysOut(resolve, inner, depth + 1);
    const target = typeof schema["$ref"] === "string" ? resolve(schema) : undefined;
    if (target !== undefined)
        yield* negated(target);
    const keywords = Object.entries(schema).sort(([left], [right]) => last(left) - last(right));
    for (const [keyword, value] of keywords) {
        const escape = escapes[keyword];
        if (escape !== undefined)
            yield* escape(value, schema, negated);
    }
}
function last(keyword) {
    return keyword === "type" ? 1 : 0;
}
const escapes = {
    type: (value) => otherTypes(value),
    enum: (value) => [{ not: { enum: value } }],
    const: (value) => [{ not: { const: value } }],
    minimum: (value) => [{ type: "number", exclusiveMaximum: value }],
    maximum: (value) => [{ type: "number", exclusiveMinimum: value }],
    exclusiveMinimum: (value) => [{ type: "number", maximum: value }],
    exclusiveMaximum: (value) => [{ type: "number", minimum: value }],
    multipleOf: (value) => [{ type: "number", not: { multipleOf: value } }],
    minLength: (value) => (value > 0 ? [{ type: "string", maxLength: value - 1 }] : []),
    maxLength: (value) => [{ type: "string", minLength: value + 1 }],
    pattern: (value) => [{ type: "string", not: { pattern: value } }],
    format: (value) => [{ not: { format: value } }],
    minItems: (value) => (value > 0 ? [{ type: "array", maxItems: value - 1 }] : []),
    maxItems: (value) => [{ type: "array", minItems: value + 1 }],
    uniqueItems: () => [{ type: "array", minItems: 2, not: { uniqueItems: true } }],
    minProperties: (value) => value > 0 ? [{ type: "object", maxProperties: value - 1 }] : [],
    maxProperties: (value) => [{ type: "object", minProperties: value + 1 }],
    required: (value) => value.map((name) => without(name)),
    *properties(value, _schema, negated) {
        for (const [name, inner] of Object.entries(value)) {
            yield* inside({ kind: "property", name }, negated(inner));
        }
    },
    additionalProperties: (value, schema, negated) => {
        const known = new Map(Object.entries(schema["properties"] ?? {}));
        return inside({ kind: "key", name: (0,_walk_names_js__WEBPACK_IMPORTED_MODULE_2__/* .freshName */ .Os)(known) }, negated(value));
    },
    unevaluatedProperties: (value, _schema, negated) => inside({ kind: "key", name: "extra" }, negated(value)),
    *propertyNames(value, _schema, negated) {
        for (const way of negated(value)) {
            for (const name of namesIn(way))
                yield { type: "object", required: [name] };
        }
    },
    *dependentRequired(value) {
        for (const [trigger, names] of Object.entries(value)) {
            for (const name of names)
                yield { allOf: [having(trigger), without(name)] };
        }
    },
    *dependentSchemas(value, _schema, negated) {
        for (const [trigger, inner] of Object.entries(value)) {
            for (const way of negated(inner))
                yield { allOf: [having(trigger), way] };
        }
    },
    items: (value, schema, negated) => inside({ kind: "item", index: prefixOf(schema) }, negated(value)),
    *unevaluatedItems(value, schema, negated) {
        const index = prefixOf(schema);
        for (const at of [index, index + 1, index + 2]) {
            yield* inside({ kind: "item", index: at }, negated(value));
        }
    },
    *prefixItems(value, _schema, negated) {
        for (const [index, inner] of value.entries()) {
            yield* inside({ kind: "item", index }, negated(inner));
        }
    },
    contains: (value, schema, negated) => outsideContains(value, schema, negated),
    not: (value) => [value],
    *allOf(value, _schema, negated) {
        for (const member of value)
            yield* negated(member);
    },
    anyOf: (value, _schema, negated) => noneOf(value, negated),
    *oneOf(value, _schema, negated) {
        yield* noneOf(value, negated);
        for (const [index, left] of value.slice(0, 6).entries()) {
            for (const right of value.slice(index + 1, 6))
                yield { allOf: [left, right] };
        }
    },
    *if(value, schema, negated) {
        const [consequence, alternative] = [schema["then"], schema["else"]];
        for (const way of consequence === undefined ? [] : negated(consequence)) {
            yield { allOf: [value, way] };
        }
        for (const outside of alternative === undefined ? [] : (0,_sample_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$)(negated(value), 4)) {
            for (const way of negated(alternative ?? {}))
                yield { allOf: [outside, way] };
        }
    },
};
function otherTypes(value) {
    const listed = new Set(typeof value === "string" ? [value] : value);
    const others = ["null", "boolean", "number", "string", "array", "object"]
        .filter((type) => !listed.has(type) && (type !== "number" || !listed.has("integer")))
        .map((type) => ({ type }));
    return listed.has("integer") && !listed.has("number")
        ? [...others, { type: "number", not: { type: "integer" } }]
        : others;
}
function* outsideContains(value, schema, negated) {
    const least = schema["minContains"] ?? 1;
    const most = schema["maxContains"];
    if (least > 1)
        yield { ...arrayOf(value, least - 1), maxItems: least - 1 };
    if (least > 0) {
        yield { type: "array", maxItems: 0 };
        for (const way of negated(value))
            yield { type: "array", items: way, minItems: 1 };
    }
    if (most !== undefined)
        yield arrayOf(value, most + 1);
}
function arrayOf(item, length) {
    const prefixItems = Array.from({ length: Math.min(length, 50) }, () => item);
    return { type: "array", prefixItems, minItems: length };
}
function* noneOf(members, negated) {
    const ways = members.map((member) => [...(0,_sample_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$)(negated(member), 6)]);
    const rounds = Math.max(0, ...ways.map(({ length }) => length));
    for (let round = 0; round < rounds; round += 1) {
        yield { allOf: ways.map((list) => list[Math.min(round, list.length - 1)] ?? { not: {} }) };
    }
}
function* inside(step, ways) {
    for (const way of ways)
        yield (0,_walk_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)([step], way, "sent");
}
function prefixOf(schema) {
    return (schema["prefixItems"] ?? []).length;
}
function having(name) {
    return { type: "object", required: [name] };
}
function without(name) {
    return { type: "object", properties: { [name]: { not: {} } } };
}
function namesIn(region) {
    const most = region["maxLength"];
    const least = region["minLength"];
    if (most !== undefined)
        return ["a".repeat(Math.min(most, 1))];
    if (least !== undefined)
        return least < 1_000 ? ["a".repeat(least)] : [];
    return ["extra", "A", "0", "a b", "_", "a-b"];
}


/***/ }),

/***/ 37809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ longestPrefix),
/* harmony export */   Os: () => (/* binding */ freshName),
/* harmony export */   y9: () => (/* binding */ undocumentedNames)
/* harmony export */ });
/* harmony import */ var _pattern_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82794);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89483);


function freshName(...known) {
    let name = "extra";
    while (known.some((names) => names.has(name)))
        name += "_";
    return name;
}
function undocumentedNames({ sent, read }) {
    const [known, expected] = [(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .documented */ .fp)(sent), (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .documented */ .fp)(read)];
    const sides = [sent, read];
    const speaks = sides.some((side) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(side, "additionalProperties").length > 0);
    const patterns = sides.flatMap((side) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(side, "patternProperties").flatMap(({ value }) => Object.keys(value)));
    const names = new Set(patterns.flatMap((pattern) => (0,_pattern_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .l)(pattern, 0).slice(0, 1)));
    if (speaks)
        names.add(freshName(known, expected));
    return [...names].filter((name) => !known.has(name) &&
        !expected.has(name) &&
        !sides.some((side) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .propertySchemas */ .M3)(side, name).some(_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isNothing */ .qv)));
}
const maxPrefix = 100;
function longestPrefix(...sides) {
    const lengths = sides.flatMap((side) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(side, "prefixItems").map(({ value }) => value.length));
    return Math.min(Math.max(0, ...lengths), maxPrefix);
}


/***/ }),

/***/ 80658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   m0: () => (/* binding */ placeOfSteps)
/* harmony export */ });
function wrap(steps, region, side) {
    return steps.reduceRight((inner, step) => {
        switch (step.kind) {
            case "property":
            case "key":
                return { type: "object", required: [step.name], properties: { [step.name]: inner } };
            case "item": {
                const before = Array.from({ length: step.index }, () => ({}));
                return { type: "array", minItems: step.index + 1, prefixItems: [...before, inner] };
            }
            case "branch":
                return { allOf: [...step[side], inner] };
        }
    }, region);
}
function pathText(steps) {
    return steps.reduce((path, step) => {
        if (step.kind === "branch")
            return path;
        if (step.kind === "item")
            return `${path}[]`;
        const name = step.kind === "key" ? "*" : step.name;
        return path === "" ? name : `${path}.${name}`;
    }, "");
}
function placeOfSteps(steps) {
    return steps.flatMap((step) => {
        if (step.kind === "branch")
            return [];
        return [step.kind === "item" ? step.index : step.name];
    });
}


/***/ })

};
