export const id = 9477;
export const ids = [9477];
export const modules = {

/***/ 59477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runResearch: () => (/* binding */ runResearch)
});

// UNUSED EXPORTS: mostFindings

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/ports/index.js + 2 modules
var build_ports = __webpack_require__(58154);
;// CONCATENATED MODULE: ./build/engines/research/claims/numbers.js
const units = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const teens = [
    ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"],
    ...["eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const spelled = {
    ...counted(units, 2, 1),
    ...counted(teens, 11, 1),
    ...counted(tens, 20, 10),
    ...{ zero: 0, dozen: 12, hundred: 100, thousand: 1000, million: 1e6 },
    ...{ halved: 0.5, twice: 2, double: 2, doubled: 2, doubles: 2 },
    ...{ triple: 3, tripled: 3, thrice: 3, quadruple: 4, quadrupled: 4 },
};
const parts = {
    half: [50, 3],
    quarter: [25, 2],
    third: [33.3, 2],
};
const part = /\b(?:a|one|by|in|about|nearly|almost|than|exactly)\s(half|quarter|third)\b|^(half)\b/giu;
const vague = /\b(?:dozens|hundreds|thousands|millions|billions|quarters|thirds|fifths?|tenths?)\b/i;
const otherDigits = /(?!\d)\p{N}/u;
const hedge = /(?:about|around|roughly|nearly|almost|approximately|some|over|~|≈)\s*$/i;
const digits = /(?<![\p{L}\d_.,])[-−]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(k|million)\b)?(?:\s?(%|[\p{L}µ]+))?/giu;
const single = new RegExp(`(?<![\\p{L}-])(${Object.keys(spelled).join("|")})\\b(?:[ -](\\p{L}+))?`, "giu");
const below = ["one", ...units.slice(0, 8)].join("|");
const twoWords = new RegExp(`\\b(${tens.join("|")})[ -](${below})\\b`, "giu");
const scaled = new RegExp(`\\b(a|${below}|\\d+)[ -](hundred|thousand|million)\\b`, "giu");
function numbersIn(words) {
    if (vague.test(words) || otherDigits.test(words))
        return undefined;
    const sentence = inDigits(words);
    const stated = [];
    for (const [text, name, first] of sentence.matchAll(part)) {
        const [value, tolerance] = parts[(name ?? first ?? "").toLowerCase()] ?? [Number.NaN, 0];
        stated.push({ value, tolerance, word: "%", text });
    }
    for (const match of sentence.matchAll(digits)) {
        const [text, whole = "", fraction = "", scale, word = ""] = match;
        const factor = scale === undefined ? 1 : scale.toLowerCase() === "k" ? 1e3 : 1e6;
        const value = Number(whole.replaceAll(",", "") + fraction);
        const about = hedge.test(sentence.slice(0, match.index));
        const last = 10 ** -Math.max(0, fraction.length - 1);
        const unsure = about && fraction === "" ? trailing(whole) : last;
        const tolerance = Math.min(factor * 0.5 * unsure, Math.max(0.5 * last * factor, 0.05 * value));
        stated.push({ value: value * factor, tolerance, word: word.toLowerCase(), text: text.trim() });
    }
    for (const match of sentence.matchAll(single)) {
        const [text, name = "", word = ""] = match;
        const value = spelled[name.toLowerCase()] ?? Number.NaN;
        const tolerance = value < 1 ? 0.05 : 0.5;
        stated.push({ value, tolerance, word: word.toLowerCase(), text });
    }
    return stated;
}
function trailing(whole) {
    const zeros = /0*$/.exec(whole.replaceAll(",", ""))?.[0].length ?? 0;
    return 10 ** zeros;
}
function inDigits(sentence) {
    const valueOf = (word) => /^(?:a|one)$/i.test(word) ? 1 : (spelled[word.toLowerCase()] ?? Number(word));
    return sentence
        .replace(twoWords, (_, ten, one) => String(valueOf(ten) + valueOf(one)))
        .replace(scaled, (_, one, scale) => String(valueOf(one) * valueOf(scale)));
}
function counted(names, from, step) {
    return Object.fromEntries(names.map((name, at) => [name, from + step * at]));
}

;// CONCATENATED MODULE: ./build/engines/research/claims/units.js
const plainCount = { name: "count", factor: 1 };
const time = (factor) => ({ name: "time", factor });
const size = (factor) => ({ name: "size", factor });
const minute = 60;
const day = 86_400;
const year = 365.25 * day;
const byName = {
    ...{ ns: time(1e-9), µs: time(1e-6), ms: time(1e-3), millisecond: time(1e-3) },
    ...{ s: time(1), sec: time(1), second: time(1), min: time(minute), minute: time(minute) },
    ...{ h: time(3600), hour: time(3600), d: time(day), day: time(day), week: time(7 * day) },
    ...{ month: time(year / 12), year: time(year) },
    ...{ b: size(1), byte: size(1), kb: size(1e3), kilobyte: size(1e3), mb: size(1e6) },
    ...{ megabyte: size(1e6), gb: size(1e9), kib: size(1024), mib: size(1024 ** 2) },
    ...{ "%": { name: "share", factor: 0.01 }, percent: { name: "share", factor: 0.01 } },
};
function dimensionOf(unit) {
    const word = unit.trim().toLowerCase();
    const found = Object.hasOwn(byName, word) ? byName[word] : byName[singular(word)];
    return found ?? plainCount;
}
function singular(word) {
    const lower = word.toLowerCase();
    if (/[^aeiou]ies$/.test(lower))
        return `${lower.slice(0, -3)}y`;
    if (/(?:ss|us|is)$/.test(lower))
        return lower;
    return lower.replace(/(?<=ch|sh|x|z)es$|s$/, "");
}

;// CONCATENATED MODULE: ./build/engines/research/claims/derive.js


function quantitiesOf(item) {
    const { id, kind, value, unit, readings, text } = item;
    const told = (numbersIn(text) ?? []).map((stated) => ({
        ...{ value: stated.value, unit: stated.word, name: stated.word, item: id },
        told: true,
    }));
    return [
        { value, unit, name: kind, item: id },
        ...readings.map((one) => ({ ...one, item: id })),
        ...told,
    ];
}
function follows(stated, sentence, quantities) {
    const own = namedBy(stated, quantities);
    if (own.some((quantity) => equals(stated, quantity)))
        return true;
    const computed = isShare(stated) || isMultiple(stated);
    const { alike, parts } = pairsOf(computed ? mentioned(sentence, quantities) : own);
    if (isShare(stated)) {
        const grown = alike.some(([left, right]) => near(stated, Math.abs(100 * (left / right - 1))));
        return (grown || [...alike, ...parts].some(([left, right]) => near(stated, (100 * left) / right)));
    }
    if (isMultiple(stated)) {
        return alike.some(([left, right]) => near(stated, left / right));
    }
    const apart = ([left, right]) => near(stated, Math.abs(left - right));
    return difference.test(sentence) && [...alike, ...parts].some(apart);
}
const ratio = /^(?:times|x|fold)$/;
const multiples = /^(?:twice|double[ds]?|halved|tripled?|thrice|quadrupled?)\b/i;
const difference = /\b(?:(?:more|fewer|less)(?! than (?:\d|half|twice))|differen\w+|longer|shorter|older|newer|above|below|gap|apart|further|rest|remaining|other)\b/i;
function isShare({ word }) {
    return dimensionOf(word).name === "share";
}
function isMultiple({ word, text }) {
    return ratio.test(word) || multiples.test(text);
}
function mentioned(sentence, quantities) {
    const words = new Set(wordsOf(sentence));
    const named = quantities.filter(({ name, unit }) => wordsOf(`${name} ${unit}`).some((word) => words.has(word)));
    return named.length > 0 ? named : quantities;
}
function wordsOf(text) {
    return text.split(/[^\p{L}]+/u).flatMap((word) => (word.length > 2 ? singular(word) : []));
}
function namedBy({ word }, quantities) {
    const dimension = dimensionOf(word).name;
    const same = quantities.filter(({ unit, value }) => {
        const of = dimensionOf(unit).name;
        return of === dimension || (dimension === "share" && of === "count" && value <= 1);
    });
    if (dimension !== "count" || word === "" || ratio.test(word)) {
        return word === "" ? quantities : same;
    }
    const noun = singular(word);
    const named = same.filter(({ name, unit }) => wordsOf(`${name} ${unit}`).includes(noun));
    return named.length > 0 ? named : same;
}
function equals(stated, { value, unit }) {
    const [to, from] = [dimensionOf(stated.word), dimensionOf(unit)];
    const converted = stated.word === "" ? value : (value * from.factor) / to.factor;
    return near(stated, converted);
}
function pairsOf(quantities) {
    const measured = quantities.filter(({ told }) => told === undefined);
    const pairs = measured.flatMap((left) => measured
        .filter((right) => right !== left && right.value !== 0)
        .filter((right) => dimensionOf(right.unit).name === dimensionOf(left.unit).name)
        .map((right) => [left, right]));
    const inBases = (chosen) => chosen.map(([left, right]) => [inBase(left), inBase(right)]);
    return {
        alike: inBases(pairs.filter(([left, right]) => left.item !== right.item && left.name === right.name)),
        parts: inBases(pairs.filter(([left, right]) => left.item === right.item && left.unit === right.unit)),
    };
}
function inBase({ value, unit }) {
    return value * dimensionOf(unit).factor;
}
function near({ value, tolerance }, other) {
    return Math.abs(value - other) <= tolerance + 1e-9 * Math.abs(other);
}

;// CONCATENATED MODULE: ./build/engines/research/claims/literals.js
const literals_link = /\bhttps?:\/\/[^\s"'`<>)\]]+/giu;
const marked = /`+([^`]+)`+|"([^"]+)"|“([^”]+)”|‘([^’]+)’|(?<=^|[\s(])'([^']+)'(?=[\s.,;:)]|$)/gu;
const line = /\blines? \d+(?![\d.,]*\d)/giu;
const id = /(?<![\p{L}\d_])[Ee]\d+(?![\p{L}\d_])/gu;
const token = /[\p{L}\d_$@#~][\p{L}\d_$@#~./:*+-]*/gu;
function literalsOf(sentence) {
    const links = [];
    const names = [];
    const ids = [];
    const rest = sentence
        .replace(literals_link, (found) => keep(links, found.replace(/[.,;:!?]+$/, "")))
        .replace(marked, (_, ...groups) => keep(names, groups.slice(0, 5).find((text) => text !== undefined) ?? ""))
        .replace(line, (found) => keep(names, found.toLowerCase()))
        .replace(id, (found) => keep(ids, found.toUpperCase()))
        .replace(token, (found) => {
        const word = found.replace(/[.:/+*-]+$/, "");
        return isName(word) ? keep(names, word) + found.slice(word.length) : found;
    });
    return { ids, links, names, rest };
}
function keep(list, found) {
    list.push(found);
    return " ";
}
const prose = new Set(["macOS", "iOS"]);
function isName(word) {
    if (prose.has(word) || /^(?:e\.g|i\.e|vs|etc)$/i.test(word))
        return false;
    if (/^\d+(?:\.\d+)?(?:[\p{L}µ]{0,12})$/u.test(word))
        return false;
    if (/[_$@#~*]/.test(word))
        return true;
    if (/[\p{L}\d][.:][\p{L}\d]/u.test(word) || /\d-\d/.test(word))
        return true;
    if ((word.match(/\//g)?.length ?? 0) > 1)
        return true;
    return /\p{L}\d|\d\p{L}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
}

;// CONCATENATED MODULE: ./build/engines/research/claims/check.js



const dropReasons = {
    malformed: "not a sentence of one line with its sources",
    "unknown-evidence": "names evidence that there is not",
    "no-source": "rests on nothing",
    "unknown-link": "links a page that was not found in the search",
    "dead-link": "links a page that cannot be read",
    quote: "quotes what does not stand there",
    name: "names what does not stand in its sources",
    number: "has a number that does not follow from its sources",
};
async function checkClaims(claims, ground) {
    const byId = new Map(ground.evidence.map((item) => [item.id, item]));
    const kept = [];
    const dropped = [];
    for (const claim of claims) {
        const reason = await reasonToDrop(claim, byId, ground);
        if (reason === undefined)
            kept.push(claim);
        else
            dropped.push({ claim, reason });
    }
    return { kept, dropped };
}
async function reasonToDrop(claim, byId, { found, pages }) {
    const { ids, links, names, rest } = literalsOf(claim.text);
    const items = claim.evidence.flatMap((id) => byId.get(id) ?? []);
    if (items.length < claim.evidence.length)
        return "unknown-evidence";
    if (ids.some((id) => !claim.evidence.includes(id)))
        return "unknown-evidence";
    if (items.length + claim.links.length === 0 || !/\p{L}{2}/u.test(rest))
        return "no-source";
    if (claim.links.some((url) => !found.includes(url)))
        return "unknown-link";
    if (links.some((url) => !claim.links.includes(url)))
        return "unknown-link";
    const sources = items.map((item) => ({ name: item.id, passages: passagesOf(item) }));
    for (const url of claim.links) {
        const words = await pages.read(url);
        if (words === undefined)
            return "dead-link";
        sources.push({ name: url, passages: [words] });
    }
    if (!isQuoted(claim, sources))
        return "quote";
    const all = sources.flatMap(({ passages }) => passages);
    if (!names.every((name) => all.some((passage) => holds(passage, name))))
        return "name";
    const quantities = [...items.flatMap(quantitiesOf), ...quotedNumbers(claim)];
    const stated = numbersIn(rest);
    if (stated?.every((number) => follows(number, rest, quantities)) !== true)
        return "number";
    return undefined;
}
const leastQuote = 8;
function isQuoted({ quotes }, sources) {
    return (sources.every(({ name }) => quotes.some(({ source }) => source === name)) &&
        quotes.every(({ source, text }) => {
            const passages = sources.find(({ name }) => name === source)?.passages ?? [];
            const long = text.trim().length >= leastQuote || passages.includes(text.trim());
            return long && passages.some((passage) => holds(passage, text));
        }));
}
function passagesOf(item) {
    const { kind, subject, text, quote, where, unit, readings } = item;
    const path = where === undefined
        ? []
        : [where.path, `${where.path}:${where.line ?? ""}`, `line ${where.line ?? ""}`];
    const named = readings.map(({ name }) => name);
    return [text, quote ?? "", subject, kind, unit, ...path, ...named].filter((one) => one !== "");
}
function quotedNumbers({ links, quotes }) {
    return quotes
        .filter(({ source }) => links.includes(source))
        .flatMap(({ source, text }) => (numbersIn(text) ?? []).map(({ value, word }) => ({
        ...{ value, unit: word, name: word, item: source },
    })));
}
function holds(passage, part) {
    const [whole, wanted] = [passage, part].map((text) => text.replace(/\s+/g, " ").trim());
    if (whole === undefined || wanted === undefined || wanted === "")
        return false;
    for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
        if (!cuts(whole, at) && !cuts(whole, at + wanted.length))
            return true;
    }
    return false;
}
function cuts(text, at) {
    const around = text.slice(Math.max(0, at - 2), at + 2);
    const [before, after] = [text[at - 1] ?? "", text[at] ?? ""];
    if (/[\p{L}\d_]/u.test(before) && /[\p{L}\d_]/u.test(after))
        return true;
    return /\d[.,]\d/.test(around);
}

;// CONCATENATED MODULE: ./build/engines/research/claims/claim.js
const mostClaims = 12;
const mostLetters = 400;
const mostSources = 8;
const texts = { type: "array", maxItems: mostSources, items: { type: "string" } };
const claimSchema = {
    type: "object",
    additionalProperties: false,
    required: ["claims"],
    properties: {
        claims: {
            type: "array",
            maxItems: mostClaims,
            items: {
                type: "object",
                additionalProperties: false,
                required: ["text", "evidence", "links", "quotes"],
                properties: {
                    text: { type: "string" },
                    evidence: texts,
                    links: texts,
                    quotes: {
                        type: "array",
                        maxItems: mostSources,
                        items: {
                            type: "object",
                            additionalProperties: false,
                            required: ["source", "text"],
                            properties: { source: { type: "string" }, text: { type: "string" } },
                        },
                    },
                },
            },
        },
    },
};
function readClaims(value) {
    const list = isObject(value) && Array.isArray(value["claims"]) ? value["claims"] : [];
    const read = list.slice(0, mostClaims).map(readClaim);
    const claims = read.filter((claim) => claim !== undefined);
    return { claims, malformed: list.length - claims.length };
}
function readClaim(value) {
    if (!isObject(value))
        return undefined;
    const { text, evidence, links, quotes } = value;
    if (typeof text !== "string" || !isTexts(evidence) || !isTexts(links))
        return undefined;
    if (!Array.isArray(quotes) || !quotes.every(isQuotation))
        return undefined;
    const short = [evidence, links, quotes].every(({ length }) => length <= mostSources);
    if (!short || text.length > mostLetters || /\p{Cc}|\p{Cf}|[\u2028\u2029]/u.test(text)) {
        return undefined;
    }
    return { text, evidence, links, quotes };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isQuotation(value) {
    return (isObject(value) && typeof value["source"] === "string" && typeof value["text"] === "string");
}

;// CONCATENATED MODULE: ./build/engines/research/claims/pages.js
const limits = { seconds: 10, bytes: 2_000_000 };
const mostRedirects = 3;
const mostPages = 12;
function pagesOf(http) {
    const known = new Map();
    return {
        read: (url) => {
            const before = known.get(url);
            if (before !== undefined)
                return before;
            if (known.size >= mostPages)
                return Promise.resolve(undefined);
            const reading = read(http, url, mostRedirects);
            known.set(url, reading);
            return reading;
        },
    };
}
async function read(http, url, redirects) {
    if (!isPublic(url))
        return undefined;
    const headers = [["Accept", "text/html, text/plain;q=0.9, application/json;q=0.8"]];
    const answer = await http.send({ method: "GET", url, headers }, limits);
    if (!("status" in answer))
        return undefined;
    const header = (name) => answer.headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? "";
    const to = header("location");
    if (answer.status >= 300 && answer.status < 400 && URL.canParse(to, url)) {
        return redirects === 0 ? undefined : read(http, new URL(to, url).href, redirects - 1);
    }
    if (answer.status !== 200)
        return undefined;
    return /html/i.test(header("content-type")) ? pages_wordsOf(answer.body) : answer.body;
}
function isPublic(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname, username, password, port } = new URL(url);
    if (!/^https?:$/.test(protocol) || username !== "" || password !== "" || port !== "")
        return false;
    if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith("["))
        return false;
    return (hostname.includes(".") && !/\.(?:local|localhost|internal|lan|home|arpa)\.?$/i.test(hostname));
}
const entities = {
    ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—" },
    ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…" },
};
function pages_wordsOf(html) {
    return html
        .replace(/<!--[^]*?(?:-->|$)/g, " ")
        .replace(/<(script|style|noscript|template)\b[^]*?(?:<\/\1\s*>|$)/gi, " ")
        .replace(/<\/?(?:a|b|i|em|strong|code|span|sub|sup|abbr|mark|small|time)\b[^<>]*>/gi, "")
        .replace(/<[^<>]*>/g, " ")
        .replace(/&(#x?[\da-f]{1,7}|[a-z]{2,8});/gi, (whole, name) => {
        const digits = /^#(x?)(.+)$/i.exec(name);
        if (digits === null)
            return entities[name.toLowerCase()] ?? whole;
        const code = Number.parseInt(digits[2] ?? "", digits[1] === "" ? 10 : 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/engines/research/claims/question.js

const mostItems = 80;
const mostQuote = 300;
const mostOutputTokens = 3000;
const instructions = [
    "Evidence about a repository follows, one JSON object a line: what was measured, where, and at",
    `times a quotation from the repository. Write at most ${mostClaims} sentences that help a`,
    "maintainer see what belongs together and what to do first; fewer are better, none is an answer.",
    `A sentence has one line of at most ${mostLetters} characters. It names the ids that it rests on`,
    "in `evidence`, and for each of them in `quotes` a literal part of its `text`, `quote` or",
    "`subject`, at least eight characters, to the letter. A number has to stand in that evidence, or",
    "be a ratio, difference or percentage of two numbers there that are of the same kind. Paths and",
    "names are written as they stand there, in backticks. If you searched the web and a page bears",
    "on it, put its address in `links` and a literal sentence of it in `quotes`, with the address as",
    "`source`; otherwise leave `links` empty. Every sentence is checked by a program against its",
    "sources, and dropped where one word of this does not hold.",
].join(" ");
function claimQuestion(evidence) {
    const lines = [...evidence]
        .sort((left, right) => right.strength - left.strength || (left.key < right.key ? -1 : 1))
        .slice(0, mostItems)
        .map(({ id, kind, subject, where, value, unit, readings, text, quote }) => JSON.stringify({
        ...{ id, kind, subject, value, unit, readings, text },
        ...(where === undefined ? {} : { path: where.path, line: where.line }),
        ...(quote === undefined ? {} : { quote: quote.slice(0, mostQuote) }),
    }));
    return {
        purpose: "claims about evidence",
        priority: "high",
        instructions,
        material: lines.join("\n"),
        schema: claimSchema,
        mostOutputTokens,
        search: { recency: "year" },
    };
}

;// CONCATENATED MODULE: ./build/engines/research/claims/stage.js




async function askForClaims(ports, evidence, pages = pagesOf(ports.http)) {
    const answer = await ports.model.ask(claimQuestion(evidence));
    const { cost } = answer;
    const dropped = new Map();
    if (answer.kind === "none")
        return { kept: [], dropped, cost, silent: answer.why };
    const { claims, malformed } = readClaims(answer.value);
    if (malformed > 0)
        dropped.set("malformed", malformed);
    const found = answer.sources.map(({ url }) => url);
    const checked = await checkClaims(claims, { evidence, found, pages });
    for (const { reason } of checked.dropped)
        dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
    return { kept: checked.kept, dropped, cost, silent: undefined };
}

;// CONCATENATED MODULE: ./build/engines/research/claims/tell.js



function withClaims(report, stage, evidence) {
    const amount = stage.kept.length;
    return {
        ...report,
        notes: [...report.notes, ...sentences(stage, evidence), ...droppedNote(stage)],
        metrics: [...report.metrics, ...metrics(stage)],
        notChecked: [...report.notChecked, ...gaps(stage)],
        spend: (0,build_ports/* withModelCost */.Xc)(report.spend, stage.cost, [{ noun: "published claim", amount }]),
    };
}
function sentences({ kept }, evidence) {
    const places = new Map(evidence.map(({ id, where }) => [id, where]));
    return kept.map(({ text, evidence: ids, links, quotes }) => {
        const where = ids.map((id) => places.get(id)).find((place) => place !== undefined);
        const read = quotes
            .filter(({ source }) => links.includes(source))
            .map(({ source, text: quote }) => `${source} says "${quote}"`);
        const sources = [...ids, ...read].join(", ");
        return {
            kind: "remark",
            text: `A model, with names and numbers checked against ${sources}: ${text}`,
            ...(where === undefined ? {} : { where }),
        };
    });
}
function droppedNote({ dropped, kept }) {
    if (dropped.size === 0)
        return [];
    const total = droppedOf(dropped);
    const reasons = [...dropped].map(([reason, times]) => `${times} ${dropReasons[reason]}`);
    return [
        {
            kind: "remark",
            text: `Of ${(0,model/* count */.U9)(total + kept.length, "sentence")} of the model ${total} did not pass the checker: ${reasons.join("; ")}.`,
        },
    ];
}
function metrics({ kept, dropped, silent }) {
    if (silent !== undefined)
        return [];
    return [
        { name: "model-claims", value: kept.length, unit: "", direction: "higher" },
        { name: "model-claims-dropped", value: droppedOf(dropped), unit: "", direction: "lower" },
    ];
}
function droppedOf(dropped) {
    return [...dropped.values()].reduce((sum, times) => sum + times, 0);
}
function gaps({ silent }) {
    return silent === undefined ? [] : [{ what: "What a model would add", why: silent }];
}

;// CONCATENATED MODULE: ./build/engines/research/claims/index.js



;// CONCATENATED MODULE: ./build/engines/research/record.js
function record(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/engines/research/scene/installed.js

function installedPackages({ files }) {
    return files.flatMap(({ path, text }) => {
        if (!/(?:^|\/)package-lock\.json$/.test(path) || text === undefined)
            return [];
        let packages;
        try {
            packages = record(record(JSON.parse(text))["packages"]);
        }
        catch {
            return [];
        }
        const root = record(packages[""]);
        const lists = ["dependencies", "devDependencies", "optionalDependencies"];
        const direct = new Set(lists.flatMap((list) => Object.keys(record(root[list]))));
        const lines = lineNumbers(text);
        return Object.entries(packages).flatMap(([key, entry]) => {
            const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1];
            const { version, dev, name: alias } = record(entry);
            if (name === undefined || typeof version !== "string")
                return [];
            return {
                name: typeof alias === "string" ? alias : name,
                version,
                line: lines.get(key) ?? 1,
                lockfile: path,
                direct: direct.has(name) && key === `node_modules/${name}`,
                development: dev === true,
            };
        });
    });
}
function lineNumbers(text) {
    const lines = new Map();
    for (const [index, line] of text.split("\n").entries()) {
        const key = /^ {4}"(node_modules\/[^"]+)": \{/.exec(line)?.[1];
        if (key !== undefined)
            lines.set(key, index + 1);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/collector.js
function notChecked(what, why) {
    return { observations: [], notChecked: [{ what, why }] };
}
function between(value, ordinary, extreme) {
    return Math.min(1, Math.max(0, (value - ordinary) / (extreme - ordinary)));
}
function strongest(observations, most) {
    return [...observations]
        .sort((left, right) => right.strength - left.strength || (left.subject < right.subject ? -1 : 1))
        .slice(0, most);
}

;// CONCATENATED MODULE: ./build/engines/research/shell.js
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text) && !text.startsWith("-"))
        return text;
    if (/[\u0000-\u001f\u007f]/.test(text))
        return undefined;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function pathWord(path, prefix) {
    if (prefix === "" && !/[*?[\]\\:]/.test(path))
        return shellWord(path);
    return shellWord(`:(top,literal)${path}`);
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/commands.js

function again(collector, path) {
    const word = path === undefined ? undefined : shellWord(path);
    return `lamplighter research --only ${collector}${word === undefined ? "" : ` --files ${word}`}`;
}
function revision({ commit }) {
    return commit.slice(0, 12);
}
function windowLog(scene, format) {
    return `git log -n ${scene.commits.length} --no-merges --no-renames --format=${format} --name-only ${revision(scene)}`;
}
function plainPath(path) {
    return /^[\w@%+=:,./ -]+$/.test(path) ? shellWord(path) : undefined;
}
function daysSince(scene, command) {
    return `echo $(( ($(git log -1 --format=%ct ${revision(scene)}) - $(${command})) / 86400 ))`;
}
function pathInGit(path, { prefix }) {
    return pathWord(path, prefix);
}
function show(path, scene) {
    if (scene.commit === "none")
        return fromDisk(path);
    const word = shellWord(`${revision(scene)}:${path}`);
    return word === undefined ? undefined : `git show ${word}`;
}
function fromDisk(path) {
    const word = shellWord(path);
    return word === undefined ? undefined : `cat ${word}`;
}
function daysBetween(earlier, later) {
    return Math.max(0, Math.trunc((later.getTime() - earlier.getTime()) / 86_400_000));
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/advisories.js






const most = 15;
const advisories_limits = { seconds: 20, bytes: 16 * 1024 * 1024 };
const weights = {
    critical: 1,
    high: 0.8,
    moderate: 0.5,
    low: 0.25,
};
const advisories = {
    name: "advisories",
    looksAt: "known vulnerabilities of the packages in package-lock.json, as `npm audit` does",
    collect: async ({ http, registry, ...scene }) => {
        const installed = installedPackages({ http, registry, ...scene });
        const what = "known vulnerabilities";
        if (installed.length === 0)
            return notChecked(what, "there is no package-lock.json");
        if (http === undefined)
            return notChecked(what, "`offline` is set");
        const url = `${registry}/-/npm/v1/security/advisories/bulk`;
        const headers = [["Content-Type", "application/json"]];
        const body = JSON.stringify(versionsByName(installed));
        const answer = await http.send({ method: "POST", url, headers, body }, advisories_limits);
        if (!("status" in answer))
            return notChecked(what, `${registry} cannot be reached: ${answer.why}`);
        const known = answer.status === 200 && !answer.truncated ? parsed(answer.body) : undefined;
        if (known === undefined)
            return notChecked(what, `${registry} answered ${answer.status}`);
        const observations = Object.entries(known).flatMap(([name, list]) => {
            const found = Array.isArray(list) ? list.map(record) : [];
            const place = installed.find((each) => each.name === name);
            if (place === undefined || found.length === 0)
                return [];
            return observation(place, found);
        });
        return { observations: strongest(observations, most) };
    },
};
function observation(place, found) {
    const { name, version, lockfile, line, direct, development } = place;
    const severities = found.map(({ severity }) => String(severity));
    const worst = Object.keys(weights).find((each) => severities.includes(each)) ?? "low";
    const reach = development ? 0.5 : direct ? 1 : 0.85;
    return {
        kind: "vulnerability",
        subject: `${lockfile}#${name}`,
        where: { path: lockfile, line },
        value: found.length,
        unit: "advisories",
        strength: (weights[worst] ?? 0.25) * reach,
        text: `installs ${name} ${version}${development ? " for development" : ""}, which has ${(0,model/* count */.U9)(found.length, "known vulnerability")}, ${worst} at worst`,
        quote: textOf(found[0]?.["title"]).slice(0, 300),
        command: command(name, lockfile),
    };
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function command(name, lockfile) {
    const word = shellWord(name);
    if (word === undefined || lockfile !== "package-lock.json")
        return again("advisories", lockfile);
    return `npm audit --package-lock-only --json | node -e 'const{vulnerabilities:v}=JSON.parse(require("fs").readFileSync(0));console.log(v[process.argv[1]].via.filter(a=>a.url).length)' ${word}`;
}
function versionsByName(installed) {
    const versions = new Map();
    for (const { name, version } of installed) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    return Object.fromEntries([...versions].map(([name, set]) => [name, [...set]]));
}
function parsed(text) {
    try {
        return record(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/age.js


const age_most = 10;
const oldDays = 730;
const age = {
    name: "age",
    looksAt: "code that nobody has touched for two years and more",
    collect: (scene) => {
        if (scene.withoutHistory !== undefined)
            return notChecked("file age", scene.withoutHistory);
        const touched = new Map();
        for (const { at, files } of scene.allCommits) {
            for (const { path } of files)
                if (!touched.has(path))
                    touched.set(path, at);
        }
        const observations = scene.files.flatMap(({ path, role }) => {
            const last = touched.get(path);
            if (role !== "code" || last === undefined)
                return [];
            const days = daysBetween(last, scene.at);
            if (days < oldDays)
                return [];
            const word = pathInGit(path, scene);
            return {
                kind: "age",
                subject: path,
                where: { path },
                value: days,
                unit: "days",
                strength: between(days, oldDays, 3_650),
                text: `was last changed ${days} days ago`,
                command: word === undefined
                    ? again("age", path)
                    : daysSince(scene, `git log -1 --no-merges --full-history --format=%ct ${revision(scene)} -- ${word}`),
            };
        });
        return { observations: strongest(observations, age_most) };
    },
};

;// CONCATENATED MODULE: ./build/engines/research/collectors/benchmarks.js


const benchmarks_most = 10;
const leastEarlier = 3;
const leastChange = 10;
const benchmarks = {
    name: "benchmarks",
    looksAt: "benchmarks whose last value is worse than the median of those before, from the history",
    collect: async (scene) => {
        const records = await scene.measured();
        if (records.length === 0) {
            return notChecked("benchmark regressions", "there is no history of measurements; `lamplighter bench --history FOLDER` keeps one");
        }
        const observations = [...seriesIn(records)].flatMap(([key, { name, unit, lower, points }]) => {
            const ordered = [...points].sort((left, right) => (left.at < right.at ? -1 : 1));
            const last = ordered.at(-1);
            const before = median(ordered.slice(0, -1).map(({ value }) => value));
            if (last === undefined || ordered.length <= leastEarlier || before === 0)
                return [];
            const change = ((last.value - before) / before) * 100 * (lower ? 1 : -1);
            const worse = Math.trunc(change);
            if (worse < leastChange)
                return [];
            return {
                kind: "benchmark",
                subject: key.replaceAll("\0", " "),
                value: worse,
                unit: "%",
                readings: [
                    { name: "last", value: last.value, unit },
                    { name: "median before", value: before, unit },
                    { name: "earlier measurements", value: ordered.length - 1, unit: "" },
                ],
                strength: between(worse, 5, 60),
                text: `is ${worse}% worse in its last measurement than the median of the ${ordered.length - 1} before it`,
                quote: name.slice(0, 300),
                command: again("benchmarks"),
            };
        });
        return { observations: strongest(observations, benchmarks_most) };
    },
};
function seriesIn(records) {
    const series = new Map();
    for (const { environment, metrics, pullRequest, head, base, at } of records) {
        const side = pullRequest === undefined ? head : base;
        for (const metric of metrics) {
            const { name, unit, direction, value } = metric;
            if (metric.base === undefined)
                continue;
            const key = [name, unit, JSON.stringify(environment)].join("\0");
            const known = series.get(key) ?? { name, unit, lower: direction !== "higher", points: [] };
            const point = pullRequest === undefined ? value : metric.base;
            known.points.push({ at: side.at ?? at, value: point });
            series.set(key, known);
        }
    }
    return series;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/churn.js


const churn_most = 40;
const leastCommits = 5;
function churnOf(scene) {
    const counts = new Map();
    for (const { files } of scene.commits) {
        for (const { path } of files)
            counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return new Map([...counts].filter(([path]) => scene.byPath.get(path)?.role === "code"));
}
function churnStrength(count, window) {
    return between(count, leastCommits - 1, Math.max(12, Math.min(60, window / 15)));
}
const churn = {
    name: "churn",
    looksAt: "how many of the recent commits changed each file of code",
    collect: (scene) => {
        if (scene.withoutHistory !== undefined)
            return notChecked("churn", scene.withoutHistory);
        const window = scene.commits.length;
        const observations = [...churnOf(scene)]
            .filter(([, count]) => count >= leastCommits)
            .map(([path, count]) => {
            const word = plainPath(path);
            return {
                kind: "churn",
                subject: path,
                where: { path },
                value: count,
                unit: "commits",
                readings: [{ name: "recent commits", value: window, unit: "commits" }],
                strength: churnStrength(count, window),
                text: `was changed by ${count} of the last ${window} commits`,
                command: word === undefined
                    ? again("churn", path)
                    : `${windowLog(scene, "")} | grep -cxF -- ${word}`,
            };
        });
        return { observations: strongest(observations, churn_most) };
    },
};

;// CONCATENATED MODULE: ./build/engines/research/collectors/complexity.js


const complexity_most = 25;
const limit = 15;
const complexity = {
    name: "complexity",
    looksAt: "functions that are hard to follow, by their cognitive complexity",
    collect: async (scene) => {
        const modules = await scene.modules();
        const observations = modules.flatMap(({ path, functions }) => {
            const seen = new Map();
            return functions.flatMap(({ name, line, endLine, complexity: value }) => {
                const nth = (seen.get(name) ?? 0) + 1;
                seen.set(name, nth);
                if (value <= limit)
                    return [];
                return {
                    kind: "complexity",
                    subject: `${path}#${name}${nth === 1 ? "" : `:${nth}`}`,
                    where: { path, line },
                    value,
                    unit: "",
                    readings: [{ name: "lines", value: endLine - line + 1, unit: "lines" }],
                    strength: between(value, limit - 5, 80),
                    text: `has a function with a cognitive complexity of ${value} (${name}, ${endLine - line + 1} lines; more than ${limit} is hard to follow)`,
                    command: again("complexity", path),
                };
            });
        });
        return {
            observations: strongest(observations, complexity_most),
            ...unread(scene.files.length, modules.length),
        };
    },
};
function unread(files, modules) {
    return files > 0 && modules === 0
        ? { notChecked: [{ what: "complexity", why: "there is no JavaScript or TypeScript" }] }
        : {};
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/contract-drift.js



const contract_drift_most = 5;
const contractDrift = {
    name: "contract-drift",
    looksAt: "claims of the contract engine's report, where the project's folder holds one",
    collect: async (scene) => {
        const observations = (await scene.results()).flatMap((file) => placesOf(file).map(([path, claims]) => ({
            kind: "contract-drift",
            subject: path,
            ...(scene.byPath.has(path) ? { where: { path } } : {}),
            value: claims,
            unit: "claims",
            strength: between(claims, 0, 8),
            text: `is where the contract engine has proven ${claims} ${claims === 1 ? "claim" : "claims"}`,
            command: again("contract-drift", path),
        })));
        return { observations: strongest(observations, contract_drift_most) };
    },
};
function placesOf({ path, text }) {
    if (!path.endsWith(".json") || !text.includes('"contract"'))
        return [];
    let json;
    try {
        json = record(JSON.parse(text));
    }
    catch {
        return [];
    }
    const { engine, claims } = json;
    if (engine !== "contract" || !Array.isArray(claims))
        return [];
    const counts = new Map();
    for (const claim of claims.map(record)) {
        const place = record(claim["where"])["path"];
        if (typeof place !== "string" || claim["severity"] === "note")
            continue;
        counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts];
}

;// CONCATENATED MODULE: ./build/engines/research/scene/roles.js
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kt|kts|scala|rb|php|cs|c|cc|cpp|h|hpp|swift|ex|exs|lua|dart|sh)$/i;
const test = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|fixtures?|testdata|test-helpers|benchmarks?|bench|examples?|samples?|demo)\/|[._-](?:test|spec|bench|stories)\.[^/]+$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]+\.py$|(?:Test|Tests|Spec)\.(?:java|kt|cs|scala)$/i;
const generated = /(?:^|\/)(?:dist|build|out|lib-cov|vendor|third[_-]party|node_modules|generated|__generated__|\.yarn|coverage)\/|\.min\.(?:js|css)$|\.(?:generated|gen|pb|g)\.[^/]+$|_pb2?\.(?:py|js|ts)$|\.(?:map|snap)$/i;
const lock = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|go\.sum)$/;
function roleOf(path) {
    if (lock.test(path))
        return "lock";
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return "workflow";
    if (generated.test(path))
        return "generated";
    if (test.test(path))
        return "test";
    return code.test(path) ? "code" : "other";
}
const longLine = /[^\n]{2000}/;
function saysGenerated(text) {
    if (longLine.test(text.slice(0, 20_000)))
        return true;
    return /@generated\b|\bcode generated\b.*\bdo not edit\b|\b(?:auto-?generated|generated (?:by|from|file))\b[^\n]*\bdo not (?:edit|modify|change)\b/i.test(text.slice(0, 1_000));
}
function stemOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name
        .replace(/\.[^.]+$/, "")
        .replace(/(?:[._-](?:test|tests|spec|bench|stories)|_test)$/i, "")
        .replace(/^test_/, "")
        .replace(/(?:Test|Tests|Spec)$/, "")
        .toLowerCase();
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/engines/research/scene/resolve.js

const endings = ["", ".ts", ".tsx", ".js", ".jsx", ".mts", ".cts", ".mjs", ".cjs"].concat(["ts", "tsx", "js", "jsx", "mjs", "cjs"].map((ending) => `/index.${ending}`));
function resolveImport(from, specifier, { byPath }) {
    if (!/^\.{1,2}(?:\/|$)/.test(specifier))
        return undefined;
    const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(from), specifier.replace(/[?#].*$/, ""));
    const found = endings.map((ending) => wanted + ending).find((path) => byPath.has(path));
    if (found !== undefined)
        return found;
    const [, stem, letter = ""] = /^(.*)\.([cm]?)jsx?$/.exec(wanted) ?? [];
    if (stem === undefined)
        return undefined;
    return [`${stem}.${letter}ts`, `${stem}.tsx`].find((path) => byPath.has(path));
}
function importersOf(modules, scene) {
    const importers = new Map();
    for (const { path, imports } of modules) {
        for (const { from } of imports) {
            const target = resolveImport(path, from, scene);
            if (target === undefined)
                continue;
            importers.set(target, (importers.get(target) ?? new Set()).add(path));
        }
    }
    return importers;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/coupling.js




const coupling_most = 15;
const widestCommit = 30;
const leastShared = 5;
const leastShare = 0.6;
const coupling = {
    name: "coupling",
    looksAt: "files that change in the same commits though neither imports the other",
    collect: async (scene) => {
        if (scene.withoutHistory !== undefined) {
            return notChecked("change coupling", scene.withoutHistory);
        }
        const { single, pairs } = countPairs(scene);
        const importers = importersOf(await scene.modules(), scene);
        const observations = [...pairs].flatMap(([pair, shared]) => {
            const [left = "", right = ""] = pair.split("\0");
            const fewer = Math.min(single.get(left) ?? 0, single.get(right) ?? 0);
            const share = shared / fewer;
            const linked = importers.get(left)?.has(right) === true || importers.get(right)?.has(left) === true;
            const same = stemOf(left) === stemOf(right);
            if (shared < leastShared || share < leastShare || linked || same)
                return [];
            return {
                kind: "coupling",
                subject: `${left} and ${right}`,
                where: { path: left },
                value: shared,
                unit: "commits",
                readings: [{ name: "commits of the one that changes less", value: fewer, unit: "commits" }],
                strength: between(share, 0.4, 1) * between(shared, 3, 20),
                text: `was changed together with ${right} by ${shared} commits, of ${fewer} that changed the one that changes less; neither imports the other`,
                command: coupling_command(scene, left, right),
            };
        });
        return { observations: strongest(observations, coupling_most) };
    },
};
function countPairs(scene) {
    const single = new Map();
    const pairs = new Map();
    for (const { files } of scene.commits) {
        if (files.length > widestCommit)
            continue;
        const code = files
            .map(({ path }) => path)
            .filter((path) => scene.byPath.get(path)?.role === "code")
            .sort();
        for (const [index, left] of code.entries()) {
            single.set(left, (single.get(left) ?? 0) + 1);
            for (const right of code.slice(index + 1)) {
                const pair = `${left}\0${right}`;
                pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
            }
        }
    }
    return { single, pairs };
}
function coupling_command(scene, left, right) {
    const words = [plainPath(left), plainPath(right)];
    if (words.includes(undefined))
        return again("coupling", left);
    const program = '$0==">>>"{if(f<=most)n+=a&&b;a=b=f=0;next}length{f++}$0==l{a=1}$0==r{b=1}END{print n+(f<=most&&a&&b)}';
    return `${windowLog(scene, "'tformat:>>>'")} | awk -v most=${widestCommit} -v l=${words[0] ?? ""} -v r=${words[1] ?? ""} '${program}'`;
}

;// CONCATENATED MODULE: ./build/engines/research/scene/result-path.js
function resultPath(named, { byPath, prefix }) {
    const path = named.trim().replaceAll("\\", "/").replace(/^\.\//, "");
    if (!/^(?:\/|[A-Za-z]:)/.test(path)) {
        return [prefix + path, path].find((each) => byPath.has(each));
    }
    const parts = path.split("/");
    for (let at = 1; at < parts.length; at++) {
        const end = parts.slice(at).join("/");
        const found = [end, prefix + end].find((each) => byPath.has(each));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/coverage.js




const coverage_most = 20;
const coverage = {
    name: "coverage",
    looksAt: "lines that no test ran, from lcov and Istanbul files",
    collect: async (scene) => {
        const files = (await scene.results()).flatMap((file) => readCoverage(file, scene));
        if (files.length === 0) {
            return notChecked("coverage", "no lcov.info or coverage-final.json is there; run the tests with coverage first");
        }
        const best = new Map();
        for (const file of files) {
            const known = best.get(file.path);
            if (known === undefined || file.covered > known.covered)
                best.set(file.path, file);
        }
        const observations = [...best.values()].flatMap(({ path, lines, covered, line }) => {
            const file = scene.byPath.get(path);
            if (file?.role !== "code" || lines === 0)
                return [];
            const percent = Math.floor((100 * covered) / lines);
            return {
                kind: "coverage",
                subject: path,
                where: { path, ...(line === undefined ? {} : { line }) },
                value: percent,
                unit: "%",
                readings: [{ name: "lines not run", value: lines - covered, unit: "lines" }],
                strength: between(100 - percent, 15, 80) * between(lines - covered, 3, 60),
                text: `has ${lines - covered} of ${lines} lines that no test runs (${percent}% covered)`,
                command: again("coverage", path),
            };
        });
        return { observations: strongest(observations, coverage_most).filter(({ strength }) => strength > 0) };
    },
};
function readCoverage({ path, text }, scene) {
    if (path.endsWith(".info"))
        return readLcov(text, scene);
    if (!/coverage-final\.json$|\.nyc_output\//.test(path))
        return [];
    try {
        return readIstanbul(JSON.parse(text), scene);
    }
    catch {
        return [];
    }
}
function readLcov(text, scene) {
    return text.split("end_of_record").flatMap((block) => {
        const path = resultPath(/^SF:(.+)$/m.exec(block)?.[1] ?? "", scene);
        if (path === undefined)
            return [];
        const lines = [...block.matchAll(/^DA:(\d+),(\d+)/gm)];
        const missed = lines.filter(([, , hits]) => Number(hits) === 0);
        const first = missed[0]?.[1];
        const where = first === undefined ? {} : { line: Number(first) };
        return [{ path, lines: lines.length, covered: lines.length - missed.length, ...where }];
    });
}
function readIstanbul(json, scene) {
    return Object.values(record(json)).flatMap((entry) => {
        const { path: raw, statementMap, s: hits } = record(entry);
        const path = typeof raw === "string" ? resultPath(raw, scene) : undefined;
        if (path === undefined)
            return [];
        const lines = new Map();
        for (const [id, location] of Object.entries(record(statementMap))) {
            const line = Number(record(record(location)["start"])["line"]);
            lines.set(line, Math.max(lines.get(line) ?? 0, Number(record(hits)[id]) || 0));
        }
        const missed = [...lines].flatMap(([line, count]) => (count === 0 ? [line] : []));
        const first = missed.length === 0 ? {} : { line: Math.min(...missed) };
        return [{ path, lines: lines.size, covered: lines.size - missed.length, ...first }];
    });
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/critical-code.js



const critical_code_most = 15;
const areas = [
    {
        kind: "untested-cache",
        what: "talks to a cache",
        uses: "(redis|cache|memcached|client)\\.(get|set|setex|mget|mset|del|expire|hget|hset|invalidate)\\(",
    },
    {
        kind: "untested-database",
        what: "talks to a database",
        uses: '\\.(query|execute|findOne|findMany|findById|aggregate|insertOne|insertMany|updateOne|updateMany|deleteOne|deleteMany|bulkWrite)\\(|(SELECT|INSERT INTO|UPDATE|DELETE FROM) +[A-Za-z_"`*]',
    },
    {
        kind: "untested-training",
        what: "trains or evaluates a model",
        uses: "\\.(fit|partial_fit|fit_transform|backward)\\(|model\\.(train|compile|evaluate|predict)\\(|tf\\.(train|layers)\\.|(optimizer|opt)\\.step\\(|train_test_split\\(",
    },
];
const loads = /redis|memcached|lru-cache|node-cache|keyv|cachetools|mongo|mongoose|prisma|typeorm|sequelize|knex|drizzle|postgres|\bpg\b|mysql|sqlite|better-sqlite3|psycopg|sqlalchemy|pymongo|tensorflow|torch|sklearn|keras|xgboost|lightgbm|brain\.js/i;
const criticalCode = {
    name: "critical-code",
    looksAt: "caching, database and model-training code that no test and no benchmark names",
    collect: (scene) => {
        const named = namedInTests(scene);
        const observations = scene.files.flatMap(({ path, role, text = "" }) => {
            if (role !== "code" || !loadsAny(text) || named(path))
                return [];
            return areas.flatMap(({ kind, what, uses }) => {
                const lines = matches(text, uses);
                if (lines.length === 0)
                    return [];
                const command = show(path, scene);
                return {
                    kind,
                    subject: path,
                    where: { path, line: lines[0] ?? 1 },
                    value: lines.length,
                    unit: "lines",
                    strength: between(lines.length, 0, 12),
                    text: `${what} in ${lines.length} lines, and no test or benchmark names it`,
                    command: command === undefined
                        ? again("critical-code", path)
                        : `${command} | grep -cE '${uses}'`,
                };
            });
        });
        return { observations: strongest(observations, critical_code_most) };
    },
};
function loadsAny(text) {
    return text
        .split("\n")
        .some((line) => /\b(?:import|require|from)\b/.test(line) && loads.test(line));
}
function matches(text, uses) {
    const pattern = new RegExp(uses);
    return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}
function namedInTests({ files }) {
    const tests = files.filter(({ role }) => role === "test");
    const stems = new Set(tests.map(({ path }) => stemOf(path)));
    return (path) => {
        if (stems.has(stemOf(path)))
            return true;
        const [folder = "", name = ""] = path
            .replace(/\.[^./]+$/, "")
            .split("/")
            .slice(-2);
        const wanted = name === "" ? folder : `${folder}/${name}`;
        return tests.some(({ text }) => text?.includes(wanted) === true);
    };
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/cycles.js



const cycles_most = 10;
const cycles = {
    name: "cycles",
    looksAt: "modules that import each other in a circle when they are loaded",
    collect: async (scene) => {
        const modules = await scene.modules();
        const edges = eagerEdges(modules, scene);
        const observations = circles(edges).map((circle) => {
            const [first = ""] = circle;
            const members = new Set(circle);
            const entry = edges.get(first)?.find(({ to }) => members.has(to));
            return {
                kind: "cycle",
                subject: circle.join(" "),
                where: { path: first, ...(entry === undefined ? {} : { line: entry.line }) },
                value: circle.length,
                unit: "files",
                strength: between(circle.length, 0, 10),
                text: `is one of ${circle.length} modules that import each other in a circle (${circle.slice(1, 4).join(", ")}${circle.length > 4 ? ", …" : ""})`,
                command: again("cycles", first),
            };
        });
        return { observations: strongest(observations, cycles_most) };
    },
};
function eagerEdges(modules, scene) {
    return new Map(modules.map(({ path, imports }) => [
        path,
        imports.flatMap(({ from, line, typeOnly, eager }) => {
            const to = typeOnly || !eager ? undefined : resolveImport(path, from, scene);
            return to === undefined ? [] : [{ to, line }];
        }),
    ]));
}
function circles(edges) {
    const index = new Map();
    const low = new Map();
    const stack = [];
    const onStack = new Set();
    const found = [];
    const enter = (node) => {
        index.set(node, index.size);
        low.set(node, index.size - 1);
        stack.push(node);
        onStack.add(node);
    };
    const lower = (node, to) => {
        low.set(node, Math.min(low.get(node) ?? to, to));
    };
    const leave = (node) => {
        if (low.get(node) !== index.get(node))
            return;
        const group = stack.splice(stack.indexOf(node));
        for (const each of group)
            onStack.delete(each);
        if (group.length > 1)
            found.push(group.sort());
    };
    for (const start of edges.keys()) {
        if (index.has(start))
            continue;
        enter(start);
        const path = [{ node: start, next: 0 }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const edge = edges.get(top.node)?.[top.next++];
            if (edge === undefined) {
                path.pop();
                leave(top.node);
                const above = path.at(-1);
                if (above !== undefined)
                    lower(above.node, low.get(top.node) ?? 0);
            }
            else if (!index.has(edge.to)) {
                enter(edge.to);
                path.push({ node: edge.to, next: 0 });
            }
            else if (onStack.has(edge.to))
                lower(top.node, index.get(edge.to) ?? 0);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/dead-exports.js



const dead_exports_most = 15;
const deadExports = {
    name: "dead-exports",
    looksAt: "exports whose name stands nowhere else in the repository",
    collect: async (scene) => {
        const modules = await scene.modules();
        const passedOn = new Set(modules.flatMap(({ path, exports }) => exports.flatMap(({ from }) => from === undefined ? [] : (resolveImport(path, from, scene) ?? []))));
        const candidates = modules
            .filter(({ path }) => !passedOn.has(path) && !isOffered(path, scene))
            .flatMap(({ path, exports }) => exports
            .filter(({ name, from }) => from === undefined && /^[A-Za-z_]\w{3,}$/.test(name))
            .filter(({ name }) => name !== "default" && !calledByFrameworks.has(name))
            .map((each) => ({ ...each, path })));
        const mentions = countWords(scene, new Set(candidates.map(({ name }) => name)));
        const observations = candidates
            .filter(({ name }) => mentions.get(name) === 1)
            .map(({ path, name, line, endLine }) => ({
            kind: "dead-export",
            subject: `${path}#${name}`,
            where: { path, line },
            value: 1,
            unit: "mentions",
            readings: [{ name: "lines", value: endLine - line + 1, unit: "lines" }],
            strength: 0.3 + 0.7 * between(endLine - line + 1, 1, 60),
            text: `exports ${name} (${endLine - line + 1} lines), and its name stands nowhere else in the repository`,
            command: dead_exports_command(scene, path, name),
        }));
        return { observations: strongest(observations, dead_exports_most) };
    },
};
const calledByFrameworks = new Set("GET POST PUT PATCH DELETE HEAD OPTIONS loader action meta links headers metadata generateMetadata generateStaticParams getStaticProps getStaticPaths getServerSideProps middleware config handler prerender load actions setup teardown globalSetup globalTeardown".split(" "));
function isOffered(path, { packages }) {
    if (/(?:^|\/)(?:index|main|mod|[^/]*\.config|\.[^/]*rc)\.[cm]?[jt]sx?$/.test(path))
        return true;
    if (/(?:^|\/)(?:pages|app|routes|api|migrations|scripts|bin)\//.test(path))
        return true;
    const stem = path.replace(/\.[^./]+$/, "").replace(/^.*\/(?:src|lib)\//, "");
    return packages.some(({ json }) => {
        const { main, module, exports, bin, types, browser } = json;
        return JSON.stringify([main, module, exports, bin, types, browser]).includes(stem);
    });
}
function countWords(scene, names) {
    const counts = new Map();
    for (const { text } of scene.files) {
        for (const [word] of (text ?? "").matchAll(/\w+/g)) {
            if (names.has(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return counts;
}
function dead_exports_command(scene, path, name) {
    const here = pathInGit(scene.prefix === "" ? "." : scene.prefix, scene);
    if (scene.commit === "none" || here === undefined)
        return again("dead-exports", path);
    const below = scene.prefix === "" ? "" : ` -- ${here}`;
    return `git grep -hwoI -e ${name} ${revision(scene)}${below} | wc -l`;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/dependencies.js





const dependencies_most = 15;
const mostAsked = 80;
const atOnce = 6;
const dependencies_limits = { seconds: 10, bytes: 32 * 1024 * 1024 };
const dependencies_oldDays = 730;
const dependencies = {
    name: "dependencies",
    looksAt: "the age of direct dependencies, and which of them are deprecated, from the registry",
    collect: async (scene) => {
        const direct = installedPackages(scene)
            .filter((each) => each.direct)
            .slice(0, mostAsked);
        const what = "age and deprecation of dependencies";
        if (direct.length === 0)
            return notChecked(what, "there is no package-lock.json with dependencies");
        const { http, registry, at } = scene;
        if (http === undefined)
            return notChecked(what, "`offline` is set");
        const observations = [];
        const silent = [];
        for (let from = 0; from < direct.length; from += atOnce) {
            const part = direct.slice(from, from + atOnce);
            const answers = await Promise.all(part.map(({ name }) => ask(http, registry, name)));
            for (const [index, each] of part.entries()) {
                const answer = answers[index];
                if (typeof answer === "object")
                    observations.push(...judged(each, answer, at));
                else
                    silent.push(answer ?? "no answer");
            }
            if (silent.length >= Math.min(atOnce, direct.length))
                break;
        }
        return {
            observations: strongest(observations, dependencies_most),
            ...(silent.length === 0
                ? {}
                : { notChecked: [{ what, why: `${registry}: ${silent[0] ?? ""}` }] }),
        };
    },
};
async function ask(http, registry, name) {
    const url = `${registry}/${name.replace("/", "%2f")}`;
    const answer = await http.send({ method: "GET", url, headers: [] }, dependencies_limits);
    if (!("status" in answer))
        return answer.why;
    if (answer.status !== 200 || answer.truncated)
        return `it answered ${answer.status} for ${name}`;
    try {
        return record(JSON.parse(answer.body));
    }
    catch {
        return `its answer for ${name} is no JSON`;
    }
}
function judged({ name, version, lockfile, line, development }, document, at) {
    const time = record(document["time"]);
    const latest = String(record(document["dist-tags"])["latest"]);
    const { deprecated } = record(record(document["versions"])[version]);
    const common = { subject: `${lockfile}#${name}`, where: { path: lockfile, line } };
    const word = shellWord(`${name}@${version}`);
    const given = new Date(String(time[version]));
    const days = Number.isNaN(given.getTime()) ? 0 : daysBetween(given, at);
    const abandoned = typeof deprecated === "string" && deprecated !== ""
        ? [
            {
                ...common,
                kind: "deprecated",
                value: 1,
                unit: "deprecations",
                strength: development ? 0.4 : 0.8,
                text: `installs ${name} ${version}, which its authors have deprecated`,
                quote: deprecated.slice(0, 300),
                command: word === undefined
                    ? again("dependencies", lockfile)
                    : `npm view ${word} deprecated | grep -c .`,
            },
        ]
        : [];
    const old = days >= dependencies_oldDays && latest !== version;
    if (!old)
        return abandoned;
    const behind = {
        ...common,
        kind: "old-dependency",
        value: days,
        unit: "days",
        strength: between(days, dependencies_oldDays / 2, 2_500) * (development ? 0.5 : 1),
        text: `installs ${name} ${version}, released ${days} days before this commit; ${latest} is out`,
        command: again("dependencies", lockfile),
    };
    return [...abandoned, behind];
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/duplicates.js


const duplicates_most = 15;
const leastLines = 12;
const leastCharacters = 300;
const duplicates = {
    name: "duplicates",
    looksAt: `runs of ${leastLines} and more lines of code that stand twice`,
    collect: (scene) => {
        const files = scene.files.filter(({ role, text }) => role === "code" && text !== undefined);
        const lines = files.map(codeLines);
        const pairs = longestCopies(lines);
        const observations = pairs.map(({ first, second, length }) => {
            const [left, right] = [files[first.file]?.path ?? "", files[second.file]?.path ?? ""];
            const here = lines[first.file]?.[first.at]?.number ?? 1;
            const there = lines[second.file]?.[second.at]?.number ?? 1;
            const text = lines[first.file]?.slice(first.at, first.at + 2) ?? [];
            return {
                kind: "duplicate",
                subject: `${left} and ${right}: ${text.map((line) => line.text).join(" ")}`,
                where: { path: left, line: here },
                value: length,
                unit: "lines",
                strength: between(length, leastLines - 4, 80),
                text: `has ${length} lines of code from line ${here} on that stand in ${right}:${there} as well`,
                command: again("duplicates", left),
            };
        });
        return { observations: strongest(observations, duplicates_most) };
    },
};
function codeLines({ text = "" }) {
    return text.split("\n").flatMap((line, index) => {
        const trimmed = line.trim();
        const idle = /^(?:\/\/|\/?\*|#(?!\[)|import\b|from\b|export (?:\*|\{[^}]*\} from)|use\b|package\b|\}? from )/.test(trimmed) || !/\w/.test(trimmed);
        return idle ? [] : [{ text: trimmed, number: index + 1 }];
    });
}
function longestCopies(files) {
    const seen = new Map();
    const copies = [];
    for (const [file, lines] of files.entries()) {
        for (let at = 0; at + leastLines <= lines.length; at++) {
            const window = lines.slice(at, at + leastLines).map(({ text }) => text);
            const key = window.join("\n");
            const first = seen.get(key);
            const repetitive = new Set(window).size < leastLines * 0.75;
            if (repetitive || key.length < leastCharacters)
                continue;
            if (first === undefined)
                seen.set(key, { file, at });
            else if (first.file !== file || first.at + leastLines <= at) {
                const length = commonLength(files, first, { file, at });
                copies.push({ first, second: { file, at }, length });
                at += length - 1;
            }
        }
    }
    return copies;
}
function commonLength(files, first, second) {
    let length = 0;
    for (;;) {
        const left = files[first.file]?.[first.at + length]?.text;
        const meets = first.file === second.file && first.at + length >= second.at;
        if (left === undefined || meets || left !== files[second.file]?.[second.at + length]?.text) {
            return length;
        }
        length += 1;
    }
}

;// CONCATENATED MODULE: ./build/engines/research/scene/test-results.js
function readTestResults({ path, text }) {
    if (path.endsWith(".xml") && text.includes("<testcase"))
        return readJunit(text);
    if (path.endsWith(".json") && text.includes('"assertionResults"'))
        return readJest(text);
    return [];
}
function readJunit(text) {
    const found = [];
    for (const [, head = "", body = ""] of text.matchAll(/<testcase\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
        found.push({
            file: attribute(head, "file") ?? attribute(head, "classname") ?? "",
            name: attribute(head, "name") ?? "",
            seconds: Number(attribute(head, "time") ?? "0") || 0,
            failed: /<(?:failure|error)\b/.test(body),
            retried: /<flaky(?:Failure|Error)\b/.test(body),
        });
    }
    return found;
}
function attribute(head, name) {
    const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(head);
    return (value?.[1] ?? value?.[2])?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => test_results_entities[entity] ?? "");
}
const test_results_entities = {
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    amp: "&",
};
function readJest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (!Array.isArray(json.testResults))
        return [];
    return json.testResults.flatMap(({ name = "", assertionResults = [] }) => assertionResults.map(({ fullName = "", status, duration, invocations = 1 }) => ({
        file: name,
        name: fullName,
        seconds: (duration ?? 0) / 1000,
        failed: status === "failed",
        retried: status === "passed" && invocations > 1,
    })));
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/flaky-tests.js




const flaky_tests_most = 10;
const flakyTests = {
    name: "flaky-tests",
    looksAt: "tests that passed and failed on the same code, from the results of several runs or retries",
    collect: async (scene) => {
        const tests = new Map();
        for (const { file, name, failed, retried } of (await scene.results()).flatMap(readTestResults)) {
            const key = `${file}\0${name}`;
            const known = tests.get(key) ?? { file, name, failed: 0, passed: 0 };
            tests.set(key, {
                ...known,
                failed: known.failed + (failed || retried ? 1 : 0),
                passed: known.passed + (failed ? 0 : 1),
            });
        }
        const observations = [...tests.values()]
            .filter(({ failed, passed }) => failed > 0 && passed > 0)
            .map(({ file, name, failed, passed }) => {
            const path = resultPath(file, scene);
            return {
                kind: "flaky-test",
                subject: `${path ?? file}#${name}`,
                ...(path === undefined ? {} : { where: { path } }),
                value: failed,
                unit: "failures",
                readings: [{ name: "passes", value: passed, unit: "passes" }],
                strength: between(failed / passed, -0.5, 1),
                text: `holds a test that failed ${failed} and passed ${passed} times`,
                quote: name.slice(0, 300),
                command: again("flaky-tests", path),
            };
        });
        return { observations: strongest(observations, flaky_tests_most) };
    },
};

;// CONCATENATED MODULE: ./build/engines/research/collectors/generated.js


const generated_most = 10;
const leastBytes = 200_000;
const generated_generated = {
    name: "generated",
    looksAt: "folders of generated files that are kept in git",
    collect: (scene) => {
        const folders = new Map();
        for (const file of scene.files) {
            if (file.role !== "generated")
                continue;
            const folder = folderOf(file.path);
            folders.set(folder, [...(folders.get(folder) ?? []), file]);
        }
        const observations = [...folders].flatMap(([folder, files]) => {
            const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
            const [first] = files;
            if (bytes < leastBytes || first === undefined)
                return [];
            return {
                kind: "generated",
                subject: folder,
                where: { path: first.path },
                value: bytes,
                unit: "bytes",
                readings: [{ name: "files", value: files.length, unit: "files" }],
                strength: between(bytes, 0, 20_000_000),
                text: `is one of ${files.length} generated files in ${folder} (${(bytes / 1_000_000).toFixed(1)} MB)`,
                command: again("generated", `${folder}/**`),
            };
        });
        return { observations: strongest(observations, generated_most) };
    },
};
function folderOf(path) {
    return path.split("/").slice(0, -1).slice(0, 2).join("/") || ".";
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/hotspots.js



const hotspots_most = 20;
const hotspots = {
    name: "hotspots",
    looksAt: "files that are changed often and are complex as well",
    collect: async (scene) => {
        if (scene.withoutHistory !== undefined)
            return notChecked("hotspots", scene.withoutHistory);
        const window = scene.commits.length;
        const complexities = new Map((await scene.modules()).map((each) => [each.path, total(each)]));
        const observations = [...churnOf(scene)].flatMap(([path, commits]) => {
            const complexity = complexities.get(path) ?? 0;
            const strength = Math.sqrt(churnStrength(commits, window) * between(complexity, 15, 120));
            if (strength === 0)
                return [];
            return {
                kind: "hotspot",
                subject: path,
                where: { path },
                value: commits * complexity,
                unit: "commits x complexity",
                readings: [
                    { name: "commits", value: commits, unit: "commits" },
                    { name: "recent commits", value: window, unit: "commits" },
                    { name: "cognitive complexity", value: complexity, unit: "" },
                ],
                strength,
                text: `is complex (cognitive complexity ${complexity} in all) and was changed by ${commits} of the last ${window} commits`,
                command: again("hotspots", path),
            };
        });
        return { observations: strongest(observations, hotspots_most) };
    },
};
function total({ functions }) {
    return functions.reduce((sum, { complexity }) => sum + complexity, 0);
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/large-files.js


const large_files_most = 10;
const largeBytes = 2_000_000;
const longLines = 500;
const largeFiles = {
    name: "large-files",
    looksAt: "tracked files of more than 2 MB, and files of code of more than 500 lines",
    collect: (scene) => {
        const heavy = scene.files
            .filter(({ bytes, role }) => bytes > largeBytes && role !== "generated" && role !== "lock")
            .map(({ path, bytes }) => ({
            kind: "heavy-file",
            subject: path,
            where: { path },
            value: bytes,
            unit: "bytes",
            strength: between(bytes, largeBytes / 2, 50_000_000),
            text: `weighs ${(bytes / 1_000_000).toFixed(1)} MB in every clone`,
            command: large_files_counted(show(path, scene), "wc -c") ?? again("large-files", path),
        }));
        const long = scene.files
            .filter(({ role }) => role === "code")
            .map((file) => ({ path: file.path, lines: lineCount(file) }))
            .filter(({ lines }) => lines > longLines)
            .map(({ path, lines }) => ({
            kind: "long-file",
            subject: path,
            where: { path },
            value: lines,
            unit: "lines",
            strength: between(lines, longLines - 100, 3_000),
            text: `has ${lines} lines`,
            command: large_files_counted(show(path, scene), "wc -l") ?? again("large-files", path),
        }));
        return { observations: [...strongest(heavy, large_files_most), ...strongest(long, large_files_most)] };
    },
};
function lineCount({ text = "" }) {
    return text.split("\n").length - 1;
}
function large_files_counted(command, counter) {
    return command === undefined ? undefined : `${command} | ${counter}`;
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/mutants.js




const mutants_most = 20;
const mutants = {
    name: "mutants",
    looksAt: "mutants that no test notices, from reports in the mutation-testing-report-schema",
    collect: async (scene) => {
        const files = (await scene.results()).flatMap((file) => readMutants(file, scene));
        if (files.length === 0) {
            return notChecked("surviving mutants", "no mutation report is there; `lamplighter tests --mutation-path reports/mutation.json` writes one");
        }
        const observations = files
            .filter(({ alive, path }) => alive > 0 && scene.byPath.has(path))
            .map(({ path, all, alive, line }) => ({
            kind: "mutants",
            subject: path,
            where: { path, ...(line === undefined ? {} : { line }) },
            value: alive,
            unit: "mutants",
            readings: [{ name: "mutants", value: all, unit: "mutants" }],
            strength: between(alive / all, 0.05, 0.6) * between(alive, 0, 20),
            text: `has ${alive} of ${all} mutants that no test notices`,
            command: again("mutants", path),
        }));
        return { observations: strongest(observations, mutants_most) };
    },
};
function readMutants({ path, text }, scene) {
    if (!path.endsWith(".json") || !text.includes('"mutants"'))
        return [];
    let files;
    try {
        files = record(JSON.parse(text))["files"];
    }
    catch {
        return [];
    }
    return Object.entries(record(files)).flatMap(([name, entry]) => {
        const found = resultPath(name, scene);
        const list = record(entry)["mutants"];
        if (found === undefined || !Array.isArray(list))
            return [];
        const counted = list.map(record).filter(({ status }) => counts.has(String(status)));
        const alive = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
        const lines = alive.map(({ location }) => Number(record(record(location)["start"])["line"]));
        const first = lines.filter(Number.isFinite).sort((a, b) => a - b)[0];
        if (counted.length === 0)
            return [];
        return [{ path: found, all: counted.length, alive: alive.length, line: first }];
    });
}
const counts = new Set(["Killed", "Survived", "NoCoverage", "Timeout"]);

;// CONCATENATED MODULE: ./build/engines/research/collectors/ownership.js


const ownership_most = 15;
const ownership_leastCommits = 8;
const ownership_leastShare = 85;
const goneDays = 180;
const ownership = {
    name: "ownership",
    looksAt: "files that one person wrote almost alone (bus factor), and whether that person still commits",
    collect: (scene) => {
        if (scene.withoutHistory !== undefined)
            return notChecked("bus factor", scene.withoutHistory);
        const people = scene.allCommits.filter(({ author }) => !/\[bot\]|noreply@github/.test(author));
        const lastSeen = new Map();
        for (const { author, at } of people)
            if (!lastSeen.has(author))
                lastSeen.set(author, at);
        if (lastSeen.size < 3) {
            return notChecked("bus factor", "fewer than three people have ever committed");
        }
        const observations = [...authorsByFile(people)].flatMap(([path, authors]) => {
            if (scene.byPath.get(path)?.role !== "code")
                return [];
            const all = [...authors.values()].reduce((sum, count) => sum + count, 0);
            const [main = "", own = 0] = [...authors].sort((a, b) => b[1] - a[1])[0] ?? [];
            const share = Math.floor((100 * own) / all);
            if (all < ownership_leastCommits || share < ownership_leastShare)
                return [];
            const silent = daysBetween(lastSeen.get(main) ?? scene.at, scene.at);
            const gone = silent > goneDays;
            return {
                kind: gone ? "lost-knowledge" : "single-author",
                subject: path,
                where: { path },
                value: share,
                unit: "%",
                readings: [
                    { name: "commits", value: all, unit: "commits" },
                    { name: "silent for", value: silent, unit: "days" },
                ],
                strength: between(share, 70, 100) * (gone ? between(silent, 90, 540) : 0.5),
                text: `has ${share}% of its ${all} commits from one person${gone ? `, who has committed nothing for ${silent} days` : ""}`,
                command: ownership_command(scene, path, people.length < scene.allCommits.length),
            };
        });
        return { observations: strongest(observations, ownership_most) };
    },
};
function authorsByFile(commits) {
    const files = new Map();
    for (const { author, files: changed } of commits) {
        for (const { path } of changed) {
            const authors = files.get(path) ?? new Map();
            files.set(path, authors.set(author, (authors.get(author) ?? 0) + 1));
        }
    }
    return files;
}
function ownership_command(scene, path, bots) {
    const word = pathInGit(path, scene);
    if (word === undefined || bots || scene.allCommits.length >= 2_000) {
        return again("ownership", path);
    }
    const log = `git log --no-merges --no-renames --full-history --format=%aE ${revision(scene)} -- ${word}`;
    return `${log} | sort | uniq -c | sort -rn | awk 'NR==1{top=$1}{n+=$1}END{print int(100*top/n)}'`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/engines/research/collectors/routes.js




const routes_most = 15;
const verbs = ["get", "post", "put", "patch", "delete", "head", "options"];
const routes = {
    name: "routes",
    looksAt: "routes of Express, Fastify, Hono and Koa apps that the OpenAPI description lacks",
    collect: async (scene) => {
        const described = scene.files.flatMap(operationsIn);
        const served = (await scene.modules()).flatMap(({ path, routes: found }) => found.map((route) => ({ ...route, file: path })));
        if (described.length === 0) {
            return served.length === 0
                ? { observations: [] }
                : notChecked("undocumented routes", "there is no OpenAPI description to compare the routes with");
        }
        const known = new Set(described);
        const observations = served
            .filter(({ method, path }) => !isDescribed(known, method, normal(path)))
            .map(({ file, method, path, line }) => ({
            kind: "undocumented-route",
            subject: `${method} ${path} in ${file}`,
            where: { path: file, line },
            value: 0,
            unit: "descriptions",
            strength: between(1, 0, 2),
            text: `serves ${method.toUpperCase()} ${path}, which the API's description lacks`,
            command: again("routes", file),
        }));
        return { observations: strongest(observations, routes_most) };
    },
};
function operationsIn({ path, text = "", role }) {
    const looks = /\.(?:ya?ml|json)$/.test(path) && /["']?(?:openapi|swagger)["']?\s*:/.test(text);
    if (!looks || role === "test" || text.length > 400_000)
        return [];
    let document;
    try {
        document = record((0,dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: "silent" }));
    }
    catch {
        return [];
    }
    return Object.entries(record(document["paths"])).flatMap(([template, item]) => Object.keys(record(item))
        .filter((method) => verbs.includes(method))
        .map((method) => `${method} ${normal(template)}`));
}
function normal(path) {
    return path.replace(/\{[^}]*\}|:\w+\??(?:\([^)]*\))?/g, "{}").replace(/(.)\/$/, "$1");
}
function isDescribed(known, method, path) {
    if (known.has(`${method} ${path}`))
        return true;
    if (path === "/")
        return true;
    return [...known].some((each) => {
        const [verb = "", template = ""] = each.split(" ");
        return verb === method && (template.endsWith(path) || path.endsWith(template));
    });
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/secret-age.js




const secret_age_most = 15;
const usualDays = 30;
const secretAge = {
    name: "secret-age",
    looksAt: "credentials past their age, from rotation records; their names only",
    collect: async (scene) => {
        const records = (await scene.results()).flatMap(({ path, text }) => {
            const since = currentSince(text);
            const name = path.replace(/^.*\//, "").replace(/(?:_ROTATION)?\.json$/, "");
            return since === undefined ? [] : [{ name, since, path }];
        });
        const limits = configuredAges(scene.byPath.get(".github/lamplighter.yml")?.text ?? "");
        if (records.length === 0) {
            const why = limits.size === 0
                ? "no rotation is configured"
                : "no rotation record is there; save the variable `NAME_ROTATION` as `reports/NAME_ROTATION.json`";
            return notChecked("secrets past their age", why);
        }
        const observations = records.flatMap(({ name, since }) => {
            const days = daysBetween(since, scene.at);
            const limit = limits.get(name) ?? usualDays;
            if (days <= limit)
                return [];
            return {
                kind: "old-secret",
                subject: name,
                value: days,
                unit: "days",
                readings: [{ name: "may be", value: limit, unit: "days" }],
                strength: Math.max(0.5, between(days, limit, limit * 4)),
                text: `has been the credential ${name} for ${days} days, and may be for ${limit}`,
                command: again("secret-age"),
            };
        });
        return { observations: strongest(observations, secret_age_most) };
    },
};
function currentSince(text) {
    if (text.length > 100_000 || !text.includes('"phase"'))
        return undefined;
    try {
        const { version, phase, current } = record(JSON.parse(text));
        const since = new Date(String(record(current)["since"]));
        const fits = version === 1 && typeof phase === "string" && !Number.isNaN(since.getTime());
        return fits ? since : undefined;
    }
    catch {
        return undefined;
    }
}
function configuredAges(text) {
    let rotate;
    try {
        rotate = record(record((0,dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: "silent" }))["rotate"]);
    }
    catch {
        return new Map();
    }
    const list = rotate["credentials"];
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.map(record).flatMap((each) => {
        const age = Number(each["max-age-days"] ?? usualDays);
        return typeof each["name"] === "string" ? [[each["name"], age || usualDays]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/slow-tests.js




const slow_tests_most = 10;
const slowSeconds = 1;
const slowTests = {
    name: "slow-tests",
    looksAt: "test files that take the most time, from JUnit XML and Jest's or Vitest's JSON",
    collect: async (scene) => {
        const results = (await scene.results()).flatMap(readTestResults);
        if (results.length === 0) {
            return notChecked("slow and flaky tests", "no JUnit XML or Jest JSON is there; let the test runner write one into `reports`");
        }
        const files = new Map();
        for (const { file, seconds } of results) {
            const known = files.get(file) ?? { seconds: 0, tests: 0 };
            files.set(file, { seconds: known.seconds + seconds, tests: known.tests + 1 });
        }
        const all = [...files.values()].reduce((sum, { seconds }) => sum + seconds, 0);
        const observations = [...files].flatMap(([file, { seconds, tests }]) => {
            const path = resultPath(file, scene);
            const share = seconds / all;
            if (seconds < slowSeconds || share < 0.1)
                return [];
            const rounded = Number(seconds.toFixed(2));
            return {
                kind: "slow-test",
                subject: path ?? file,
                ...(path === undefined ? {} : { where: { path } }),
                value: rounded,
                unit: "s",
                readings: [
                    { name: "tests", value: tests, unit: "tests" },
                    { name: "all tests", value: Number(all.toFixed(2)), unit: "s" },
                ],
                strength: between(share, 0.05, 0.6) * between(seconds, slowSeconds / 2, 60),
                text: `takes ${rounded} s of the ${all.toFixed(1)} s that all tests take`,
                command: again("slow-tests", path),
            };
        });
        return { observations: strongest(observations, slow_tests_most) };
    },
};

;// CONCATENATED MODULE: ./build/engines/research/collectors/todo.js



const todo_most = 20;
const mostFiles = 60;
const leastDays = 90;
const mark = /(?:\/\/|#|\/\*|^\s*\*|--|<!--|;;|%)\s*(?:@\w+\s+)?\b(TODO|FIXME|HACK|XXX)\b/;
const todo = {
    name: "todo",
    looksAt: "how long TODO, FIXME, HACK and XXX have stood in the code",
    collect: async (scene) => {
        if (scene.withoutHistory !== undefined)
            return notChecked("TODO age", scene.withoutHistory);
        const marked = scene.files
            .filter(({ role }) => role === "code")
            .map((file) => ({ file, lines: linesOf(file) }))
            .filter(({ lines }) => lines.length > 0)
            .sort((left, right) => right.lines.length - left.lines.length);
        const observations = [];
        for (const { file, lines } of marked.slice(0, mostFiles)) {
            const blamed = await scene.blame(file.path, lines.map(({ line }) => line));
            const born = new Map(blamed.map(({ line, at }) => [line, at]));
            for (const each of lines) {
                const days = daysBetween(born.get(each.line) ?? scene.at, scene.at);
                if (days >= leastDays)
                    observations.push(todo_observation(scene, file.path, each, days));
            }
        }
        const rest = marked.length - mostFiles;
        return {
            observations: strongest(observations, todo_most),
            ...(rest > 0
                ? {
                    notChecked: [
                        {
                            what: `TODO age in ${rest} more files`,
                            why: "only the 60 with the most are looked at",
                        },
                    ],
                }
                : {}),
        };
    },
};
function linesOf({ text = "" }) {
    return text
        .split("\n")
        .flatMap((line, index) => (mark.test(line) ? [{ line: index + 1, text: line.trim() }] : []))
        .slice(0, 20);
}
function todo_observation(scene, path, { line, text }, days) {
    const word = shellWord(path.slice(scene.prefix.length));
    const blame = `git blame --porcelain -L ${line},${line} ${revision(scene)} -- ${word ?? ""}`;
    return {
        kind: "todo",
        subject: `${path} ${text}`,
        where: { path, line },
        value: days,
        unit: "days",
        strength: between(days, leastDays, 1_460),
        text: `holds a note to do something that has stood for ${days} days`,
        quote: text.slice(0, 300),
        command: word === undefined
            ? again("todo", path)
            : daysSince(scene, `${blame} | sed -n 's/^committer-time //p'`),
    };
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/unused-dependencies.js




const unused_dependencies_most = 15;
const unusedDependencies = {
    name: "unused-dependencies",
    looksAt: "dependencies whose name stands in no file but package.json and lockfiles",
    collect: (scene) => {
        const texts = scene.files.filter(({ path, role }) => role !== "lock" && !isManifest(path));
        const manifests = scene.packages.map(({ json }) => json);
        const observations = scene.packages.flatMap(({ path, json }) => Object.keys(record(json["dependencies"])).flatMap((name) => {
            if (name.startsWith("@types/") || isNamedIn(manifests, name))
                return [];
            if (texts.some(({ text }) => text?.includes(name) === true))
                return [];
            return {
                kind: "unused-dependency",
                subject: `${path}#${name}`,
                where: { path, line: lineOf(scene, path, name) },
                value: 0,
                unit: "files",
                strength: 0.7,
                text: `lists the dependency ${name}, and no other file holds that name`,
                command: unused_dependencies_command(scene, path, name),
            };
        }));
        return { observations: strongest(observations, unused_dependencies_most) };
    },
};
function isNamedIn(manifests, name) {
    const lists = [
        "dependencies",
        "devDependencies",
        "optionalDependencies",
        "overrides",
        "resolutions",
    ];
    return manifests.some((json) => {
        const rest = Object.entries(json).filter(([key]) => !lists.includes(key));
        return JSON.stringify(rest).includes(name);
    });
}
function unused_dependencies_command(scene, path, name) {
    const word = shellWord(name);
    if (scene.commit === "none" || scene.prefix !== "" || word === undefined) {
        return again("unused-dependencies", path);
    }
    const lists = [
        "package.json",
        "package-lock.json",
        "yarn.lock",
        "pnpm-lock.yaml",
        "npm-shrinkwrap.json",
    ];
    const others = lists.map((list) => `':(exclude,glob)**/${list}'`).join(" ");
    return `git grep -lIF -e ${word} ${revision(scene)} -- . ${others} | wc -l`;
}
function isManifest(path) {
    return /(?:^|\/)package\.json$/.test(path);
}
function lineOf(scene, path, name) {
    const lines = scene.byPath.get(path)?.text?.split("\n") ?? [];
    return Math.max(1, lines.findIndex((line) => line.trim().startsWith(`"${name}":`)) + 1);
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/workflow-risks.js




const workflow_risks_most = 20;
const workflowRisks = {
    name: "workflow-risks",
    looksAt: "workflows with actions that are not pinned, with no permissions, or with foreign text in scripts",
    collect: (scene) => {
        const workflows = scene.files.filter(({ role, text }) => role === "workflow" && text);
        const observations = workflows.flatMap((file) => [unpinned(file, scene), permissive(file), injectable(file), trusting(file)].flat());
        return { observations: strongest(observations, workflow_risks_most) };
    },
};
function unpinned({ path, text = "" }, scene) {
    const used = /^\s*(?:-\s*)?uses:\s*["']?([^\s"'#]+)/;
    const lines = text.split("\n").flatMap((line, index) => {
        const action = used.exec(line)?.[1];
        const fixed = action === undefined || /^(?:\.\/|\$\/|docker:)|@[0-9a-f]{40}$/.test(action);
        return fixed ? [] : [{ action, line: index + 1 }];
    });
    const [first] = lines;
    if (first === undefined)
        return [];
    const others = lines.filter(({ action }) => !/^(?:actions|github)\//.test(action));
    const read = show(path, scene);
    const grep = `grep -E '^ *(- *)?uses: *' | grep -vcE "uses: *[\\"']?(\\./|[$]/|docker:|[^ \\"'#]+@[0-9a-f]{40})"`;
    return [
        {
            kind: "unpinned-action",
            subject: path,
            where: { path, line: first.line },
            value: lines.length,
            unit: "actions",
            readings: [{ name: "not by GitHub", value: others.length, unit: "actions" }],
            strength: Math.max(0.2, between(others.length, 0, 6)),
            text: `uses ${lines.length} ${lines.length === 1 ? "action" : "actions"} by a tag or branch that its owner can move (${others.length} not by GitHub itself)`,
            quote: text.split("\n")[first.line - 1]?.trim().slice(0, 300) ?? "",
            command: read === undefined ? again("workflow-risks", path) : `${read} | ${grep}`,
        },
    ];
}
function permissive({ path, text = "" }) {
    const workflow = workflow_risks_read(text);
    const jobs = Object.values(record(workflow["jobs"])).map(record);
    const open = jobs.filter((job) => !("permissions" in job)).length;
    if ("permissions" in workflow || open === 0)
        return [];
    return [
        {
            kind: "missing-permissions",
            subject: path,
            where: { path, line: 1 },
            value: open,
            unit: "jobs",
            strength: 0.6,
            text: `has ${open} ${open === 1 ? "job" : "jobs"} without \`permissions\`, whose token may do whatever the repository's setting allows`,
            command: again("workflow-risks", path),
        },
    ];
}
const foreign = /\$\{\{[^}]*\bgithub\.(?:head_ref|event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.default_branch))|(?:comment|review|review_comment|discussion)\.(?:title|body)|head_commit\.(?:message|author\.(?:name|email))|commits\b|pages\b|workflow_run\.(?:head_branch|display_title)))/;
function injectable({ path, text = "" }) {
    const scripts = Object.values(record(workflow_risks_read(text)["jobs"])).flatMap((job) => {
        const steps = record(job)["steps"];
        if (!Array.isArray(steps))
            return [];
        return steps.map(record).flatMap((step) => [step["run"], record(step["with"])["script"]]);
    });
    const lines = scripts
        .flatMap((script) => (typeof script === "string" ? script.split("\n") : []))
        .filter((line) => foreign.test(line));
    const [first] = lines;
    if (first === undefined)
        return [];
    const line = text.split("\n").findIndex((each) => each.includes(first.trim())) + 1;
    return [
        {
            kind: "script-injection",
            subject: path,
            where: { path, line: Math.max(1, line) },
            value: lines.length,
            unit: "lines",
            strength: 1,
            text: `puts text that anybody may write into ${lines.length} ${lines.length === 1 ? "line" : "lines"} of scripts`,
            quote: first.trim().slice(0, 300),
            command: again("workflow-risks", path),
        },
    ];
}
function trusting({ path, text = "" }) {
    const checksOut = /ref:\s*.*github\.(?:event\.pull_request\.head|head_ref)/;
    const lines = text.split("\n");
    const line = lines.findIndex((each) => checksOut.test(each)) + 1;
    if (!/\bpull_request_target\b/.test(text) || line === 0)
        return [];
    return [
        {
            kind: "trusted-change",
            subject: path,
            where: { path, line },
            value: lines.filter((each) => checksOut.test(each)).length,
            unit: "checkouts",
            strength: 1,
            text: "checks a stranger's change out in a job that has secrets (`pull_request_target`)",
            quote: lines[line - 1]?.trim().slice(0, 300) ?? "",
            command: again("workflow-risks", path),
        },
    ];
}
function workflow_risks_read(text) {
    try {
        return record((0,dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: "silent" }));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/engines/research/collectors/registry.js

























const collectors = [
    churn,
    hotspots,
    coupling,
    ownership,
    age,
    todo,
    complexity,
    cycles,
    deadExports,
    unusedDependencies,
    duplicates,
    largeFiles,
    generated_generated,
    criticalCode,
    coverage,
    mutants,
    slowTests,
    flakyTests,
    benchmarks,
    contractDrift,
    routes,
    advisories,
    dependencies,
    workflowRisks,
    secretAge,
];

;// CONCATENATED MODULE: ./build/engines/research/collect.js



async function collect(scene, choice, log) {
    const collected = [];
    const notChecked = [];
    const wanted = choice.only.length === 0 ? collectors : choice.only.map(named);
    const concerns = filter(choice);
    for (const collector of wanted) {
        log.progress(`Looking at ${collector.looksAt} …`);
        const gathered = await collector.collect(scene);
        const observations = gathered.observations.filter(concerns);
        collected.push({ collector: collector.name, observations });
        notChecked.push(...(gathered.notChecked ?? []));
    }
    return { collected, notChecked };
}
function filter({ files, changed }) {
    const patterns = files.map(inputs/* globPattern */.hp);
    const touched = changed === undefined ? undefined : new Set(changed);
    return ({ where }) => {
        const fits = patterns.length === 0 || patterns.some((pattern) => pattern.test(where?.path ?? ""));
        return fits && (touched === undefined || touched.has(where?.path ?? ""));
    };
}
function named(name) {
    const found = collectors.find((collector) => collector.name === name);
    if (found !== undefined)
        return found;
    throw new model/* Failure */.HR({
        code: "research-collector-unknown",
        what: `There is no collector \`${name}\``,
        where: "`only`",
        why: "It is none of those that there are.",
        fix: `use some of ${collectors.map((each) => each.name).join(", ")}.`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/research/evidence.js

function numbered(collected, commit) {
    return collected
        .flatMap(({ collector, observations }) => observations.map((observation) => ({
        ...observation,
        readings: observation.readings ?? [],
        collector,
        commit,
        key: evidenceKey(observation.kind, observation.subject),
    })))
        .map((item, index) => ({ ...item, id: `E${index + 1}` }));
}
function evidenceKey(kind, subject) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(`${kind}\0${subject}`).digest("hex");
    return `${kind}-${digest.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/engines/research/rank/kind.js
function sum(items) {
    return items.reduce((total, { value }) => total + value, 0);
}
function reading(items, wanted) {
    return items
        .flatMap(({ readings }) => readings)
        .filter(({ name }) => name === wanted)
        .reduce((total, { value }) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/engines/research/rank/kinds.js


const untested = {
    impact: 0.6,
    advice: "Write tests that its mistakes would fail, then a benchmark with data of a real size",
    provenBy: "tests",
    gain: (items) => `${(0,model/* count */.U9)(sum(items), "line")} of such code under test`,
};
const kinds = {
    "trusted-change": {
        impact: 0.95,
        advice: "Check nothing of the change out there, or use `pull_request` instead",
        provenBy: "research",
        gain: () => "a stranger's change no longer meets the repository's secrets",
    },
    vulnerability: {
        impact: 0.95,
        group: "vulnerable packages",
        advice: "Update to the versions that `npm audit fix` names, and let the tests pass on them",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "known vulnerability")} in ${(0,model/* count */.U9)(items.length, "package")} gone`,
    },
    "script-injection": {
        impact: 0.9,
        advice: "Hand the text over in `env` and quote the variable in the script",
        provenBy: "research",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "line")} of scripts that nobody else can write`,
    },
    "contract-drift": {
        impact: 0.8,
        advice: "Mend the API or its description where the contract engine shows a message",
        provenBy: "contract",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "proven claim")} settled`,
    },
    "old-secret": {
        impact: 0.8,
        group: "credentials past their age",
        advice: "Rotate them, and let the schedule do it from now on",
        provenBy: "rotate",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "credential")} no older than allowed`,
    },
    benchmark: {
        impact: 0.75,
        group: "slower benchmarks",
        advice: "Find the commit with `lamplighter bench`, and take the loss back",
        provenBy: "bench",
        gain: (items) => `up to ${Math.max(...items.map(({ value }) => value))}% of the time back`,
    },
    "flaky-test": {
        impact: 0.7,
        group: "flaky tests",
        advice: "Take time, order and shared state out of these tests",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "test")} whose failures mean something`,
    },
    mutants: {
        impact: 0.65,
        advice: "Let the tests engine write what is missing",
        provenBy: "tests",
        gain: (items) => `up to ${(0,model/* count */.U9)(sum(items), "mutant")} that a test notices`,
    },
    "untested-cache": untested,
    "untested-database": untested,
    "untested-training": untested,
    hotspot: {
        impact: 0.55,
        advice: "Pin what it does with tests, then take it apart along what changes together",
        provenBy: "tests",
        gain: (items) => `the code behind ${reading(items, "commits")} of the last ${items[0]?.readings.find(({ name }) => name === "recent commits")?.value ?? 0} commits is safer to change`,
    },
    "unused-dependency": {
        impact: 0.5,
        group: "unused dependencies",
        advice: "Remove them from package.json",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "dependency")} fewer to install and to trust`,
    },
    coverage: {
        impact: 0.45,
        higherIsBetter: true,
        advice: "Write tests for the lines that none runs",
        provenBy: "tests",
        gain: (items) => `up to ${(0,model/* count */.U9)(reading(items, "lines not run"), "line")} under test`,
    },
    "lost-knowledge": {
        impact: 0.45,
        advice: "Have somebody else read it and pin what it does with tests",
        provenBy: "tests",
        gain: () => "a second person who can change it",
    },
    "missing-permissions": {
        impact: 0.45,
        group: "workflow risks",
        advice: "Add `permissions: {}` to each workflow, grant by job, and pin actions to full hashes",
        provenBy: "research",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "job")} whose token may do only what is written there`,
    },
    "unpinned-action": {
        impact: 0.4,
        group: "workflow risks",
        advice: "Pin actions to full hashes, with the version in a comment, and let a bot move them",
        provenBy: "research",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "action")} that nobody else can change`,
    },
    deprecated: {
        impact: 0.5,
        group: "old dependencies",
        advice: "Move to what their authors name instead",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "dependency")} that somebody still mends`,
    },
    "undocumented-route": {
        impact: 0.45,
        group: "undocumented routes",
        advice: "Describe them, or remove them",
        provenBy: "contract",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "route")} that clients can rely on`,
    },
    duplicate: {
        impact: 0.4,
        advice: "Keep one of the two, under a name, and call it from both places",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "line")} less to keep in step`,
    },
    complexity: {
        impact: 0.35,
        advice: "Pin what it does with tests, then split it",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "function")} that can be read in one go`,
    },
    coupling: {
        impact: 0.4,
        advice: "Say the rule that ties them in one place that both use",
        provenBy: "tests",
        gain: (items) => `one place to change instead of two, ${(0,model/* count */.U9)(sum(items), "time")} in the past year`,
    },
    cycle: {
        impact: 0.4,
        advice: "Move what both sides need into a module of its own",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(sum(items), "module")} that can be loaded and tested alone`,
    },
    "heavy-file": {
        impact: 0.35,
        group: "heavy files",
        advice: "Keep them in a release, in LFS or in storage",
        provenBy: "research",
        gain: (items) => `${(sum(items) / 1_000_000).toFixed(1)} MB less in every new clone`,
    },
    "slow-test": {
        impact: 0.4,
        group: "slow test files",
        advice: "Look at what they wait for",
        provenBy: "tests",
        gain: (items) => `up to ${Math.round(sum(items))} s of every run`,
    },
    "dead-export": {
        impact: 0.4,
        group: "dead exports",
        advice: "Delete them, or offer them from the package's entry",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(reading(items, "lines"), "line")} less to read`,
    },
    "old-dependency": {
        impact: 0.35,
        group: "old dependencies",
        advice: "Update them one at a time, the tests deciding",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "dependency")} of this year`,
    },
    todo: {
        impact: 0.3,
        group: "old notes",
        advice: "Do them, or turn them into issues",
        provenBy: "research",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "note")} that somebody decides on`,
    },
    churn: {
        impact: 0.2,
        advice: "See what makes it change so often, and pin what it does with tests",
        provenBy: "tests",
        gain: () => "changes that fail a test instead of a user",
    },
    "long-file": {
        impact: 0.2,
        advice: "Split it where its parts do not use each other",
        provenBy: "tests",
        gain: (items) => `${(0,model/* count */.U9)(items.length, "file")} that can be read to its end`,
    },
    generated: {
        impact: 0.1,
        advice: "Build it where it is needed, or check in CI that it is what its source says",
        provenBy: "research",
        gain: (items) => `${(sum(items) / 1_000_000).toFixed(1)} MB less in every new clone`,
    },
    "single-author": {
        impact: 0.1,
        advice: "Have somebody else review and change it once",
        provenBy: "tests",
        gain: () => "a second person who can change it",
    },
    age: {
        impact: 0.05,
        advice: "Nothing by itself",
        provenBy: "tests",
        gain: () => "none by itself",
    },
};

;// CONCATENATED MODULE: ./build/engines/research/rank/words.js

const mostPhrases = 3;
function seen(place, parts) {
    return place.startsWith("all ") ? ofGroup(place.slice(4), parts) : ofFile(parts);
}
function ofFile(parts) {
    const [first] = parts.flatMap(({ items }) => items);
    const name = first?.where?.path ?? first?.subject ?? "";
    const hot = parts.some(({ kind }) => kind === "hotspot");
    const worth = parts.filter(({ kind }) => !(hot && kind === "churn"));
    const told = worth.slice(0, mostPhrases).map(({ items }) => {
        const [item] = items;
        const rest = items.length - 1;
        return `${item?.text ?? ""} (${item?.id ?? ""}${rest > 0 ? ` and ${rest} more such` : ""})`;
    });
    return `${quoted(name)} ${told.join("; it ")}.`;
}
function ofGroup(group, parts) {
    const items = parts.flatMap((part) => part.items);
    if (items.length === 1)
        return ofFile(parts);
    const files = new Set(items.map(({ where, subject }) => where?.path ?? subject));
    const across = files.size > 1 ? ` in ${(0,model/* count */.U9)(files.size, "file")}` : "";
    const [first, second] = items.map(({ id, where, subject, text }) => `${quoted(where?.path ?? subject)} ${text} (${id})`);
    const more = items.length > 2 ? `, and ${items.length - 2} more` : "";
    return `${items.length} ${group}${across}: ${first ?? ""}, ${second ?? ""}${more}.`;
}
function quoted(name) {
    return `\`${name.replaceAll("`", "'")}\``;
}

;// CONCATENATED MODULE: ./build/engines/research/rank/rank.js



const leastScore = 0.25;
function rankFindings(evidence) {
    return [...grouped(evidence)]
        .map(([place, items]) => ({ place, parts: partsOf(items) }))
        .map(({ place, parts }) => ({ place, parts, score: combined(parts) }))
        .filter(({ score }) => score >= leastScore)
        .sort((left, right) => right.score - left.score || (left.place < right.place ? -1 : 1))
        .map(({ place, parts, score }, index) => finding(place, parts, score, index + 1));
}
function grouped(evidence) {
    const groups = new Map();
    for (const item of evidence) {
        const group = kinds[item.kind]?.group;
        const place = group === undefined ? `file ${item.where?.path ?? item.subject}` : `all ${group}`;
        groups.set(place, [...(groups.get(place) ?? []), item]);
    }
    return groups;
}
function partsOf(items) {
    const order = Object.keys(kinds);
    return [...new Set(items.map(({ kind }) => kind))]
        .map((kind) => {
        const own = items
            .filter((item) => item.kind === kind)
            .sort((left, right) => right.strength - left.strength || (left.key < right.key ? -1 : 1));
        const strength = either(own.map((item) => item.strength));
        return { kind, items: own, weight: (kinds[kind]?.impact ?? 0) * strength };
    })
        .sort((left, right) => right.weight - left.weight || order.indexOf(left.kind) - order.indexOf(right.kind));
}
function combined(parts) {
    return either(parts.map(({ weight }) => weight));
}
function either(chances) {
    return 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
}
function finding(place, parts, score, rank) {
    const [main] = parts;
    if (main === undefined)
        throw new Error("A finding rests on evidence.");
    const kind = kinds[main.kind];
    if (kind === undefined)
        throw new Error(`${main.kind} has no line in kinds.ts.`);
    const items = parts.flatMap((part) => part.items);
    const where = placeOf(main.items);
    return {
        id: `r-${digestOf(place).slice(0, 8)}`,
        rank,
        score: Number(score.toFixed(4)),
        kind: main.kind,
        ...(where === undefined ? {} : { where }),
        seen: seen(place, parts),
        advice: kind.advice,
        gain: kind.gain(main.items),
        provenBy: kind.provenBy,
        evidence: items.map(({ id }) => id),
        digest: digestOf(items
            .map(({ key, value }) => `${key}=${value}`)
            .sort()
            .join("\n")).slice(0, 16),
    };
}
function placeOf(items) {
    const path = items[0]?.where?.path;
    return (items.find(({ where }) => where?.path === path && where?.line !== undefined)?.where ??
        items[0]?.where);
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./build/engines/research/claims.js
const pressing = new Set([
    "trusted-change",
    "vulnerability",
    "script-injection",
    "contract-drift",
    "old-secret",
    "benchmark",
    "flaky-test",
]);
const shownItems = 5;
function toClaim(finding, evidence) {
    const items = finding.evidence.flatMap((id) => evidence.get(id) ?? []);
    const [main] = items;
    if (main === undefined)
        throw new Error("A finding rests on evidence.");
    return {
        id: finding.id,
        rule: finding.kind,
        severity: pressing.has(finding.kind) ? "warning" : "note",
        text: `${finding.seen} ${finding.advice} (\`${finding.provenBy}\` proves it). Gain: ${finding.gain}.`,
        ...(finding.where === undefined ? {} : { where: finding.where }),
        rank: finding.rank,
        proof: {
            kind: "command",
            command: main.command,
            observed: items.slice(0, shownItems).map(claims_reading).join("; "),
            evidence: items.flatMap(shown),
        },
    };
}
function claims_reading({ id, value, unit, kind }) {
    const noun = value === 1 ? unit.replace(/ies$/, "y").replace(/s$/, "") : unit;
    return `${id} ${kind} ${value}${unit === "" || unit === "%" ? unit : ` ${noun}`}`;
}
function shown({ id, kind, quote, command }) {
    const again = { name: `${id} ${kind}`, language: "sh", text: command, forPrograms: true };
    if (quote === undefined || quote === "")
        return [again];
    return [again, { name: `${id} quote`, language: "text", text: quote, forPrograms: true }];
}

;// CONCATENATED MODULE: ./build/engines/research/report.js



function writeReport({ settings, evidence, findings, previous, most }) {
    const before = new Map(previous?.findings.map(({ id, digest }) => [id, digest]));
    const first = findings.slice(0, most);
    const unchanged = first.filter(({ id, digest }) => before.get(id) === digest);
    const fresh = first.filter((finding) => !unchanged.includes(finding));
    const byId = new Map(evidence.map((item) => [item.id, item]));
    const alone = settings.only.length > 0;
    return {
        headline: headline(fresh, unchanged, evidence.length),
        claims: alone ? [] : fresh.map((finding) => toClaim(finding, byId)),
        metrics: [
            report_total("findings", findings.length),
            report_total("evidence", evidence.length),
            ...(previous === undefined ? [] : [report_total("unchanged", unchanged.length)]),
            ...(alone ? evidence.map(asMetric) : []),
        ],
        notes: [
            ...(unchanged.length === 0 || previous === undefined ? [] : [sameAs(previous, unchanged)]),
            ...(findings.length > most && !alone
                ? [remark(`${(0,model/* count */.U9)(findings.length - most, "finding")} of lower rank left out here.`)]
                : []),
        ],
    };
}
function headline(fresh, unchanged, items) {
    const from = `from ${(0,model/* count */.U9)(items, "item")} of evidence`;
    if (fresh.length === 0 && unchanged.length > 0)
        return `Nothing new, ${from}.`;
    if (fresh.length === 0)
        return `Nothing to act on, ${from}.`;
    const same = unchanged.length === 0 ? "" : `, ${unchanged.length} same as last run`;
    return `${(0,model/* count */.U9)(fresh.length, "finding")}${same}, ${from}.`;
}
function sameAs({ commit }, unchanged) {
    const named = unchanged.map(({ id, where }) => `\`${id}\`${where === undefined ? "" : ` (${where.path})`}`);
    return remark(`Same as last run, at ${commit.slice(0, 12)}: ${named.join(", ")}.`);
}
function remark(text) {
    return { kind: "remark", text };
}
function report_total(name, value) {
    return { name, value, unit: "", direction: "lower" };
}
function asMetric({ id, kind, subject, value, unit }) {
    const higher = kinds[kind]?.higherIsBetter === true;
    const name = `${id} ${kind} ${subject}`.slice(0, 200);
    return { name, value, unit, direction: higher ? "higher" : "lower" };
}

// EXTERNAL MODULE: ./build/history/index.js + 5 modules
var build_history = __webpack_require__(3612);
// EXTERNAL MODULE: ./build/lab/index.js + 18 modules
var lab = __webpack_require__(13007);
;// CONCATENATED MODULE: ./build/engines/research/scene/results.js

const usualFolders = ["coverage", "reports", "test-results", "test-reports", "lamplighter-reports"];
const usualFiles = ["junit.xml", "jest-results.json", "test-results.json", "lcov.info"];
const results_most = { files: 300, bytes: 64 * 1024 * 1024 };
async function readResults(files, project, given) {
    const paths = new Set(usualFiles);
    for (const folder of [...usualFolders, ...given]) {
        for (const name of await files.list((0,external_node_path_.join)(project, folder))) {
            if (/\.(?:json|xml|info)$/.test(name))
                paths.add(`${folder.replace(/\/$/, "")}/${name}`);
        }
    }
    for (const path of given)
        paths.add(path);
    const found = [];
    for (const path of [...paths].sort().slice(0, results_most.files)) {
        const text = await readable(files, (0,external_node_path_.join)(project, path));
        if (text !== undefined)
            found.push({ path, text });
    }
    return found;
}
async function readable(files, path) {
    try {
        return await files.read(path, { maxBytes: results_most.bytes });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engines/research/scene/open.js






const longestText = 512 * 1024;
const mostCommits = 2_000;
const windowDays = 365;
const leastWindow = 100;
async function openScene(ports, settings) {
    const { project } = settings;
    if ((await ports.trees.open(project)) === undefined)
        throw empty(project);
    const opened = await ports.histories.open(project);
    const files = opened === undefined
        ? await untracked(ports, project)
        : await tracked(opened.history, opened.head);
    if (files.length === 0)
        throw empty(project);
    const history = opened?.history;
    const allCommits = (await opened?.history.commits(opened.head, mostCommits)) ?? [];
    const at = allCommits[0]?.at ?? ports.clock.now();
    const byPath = new Map(files.map((file) => [file.path, file]));
    return {
        commit: opened?.head ?? "none",
        at,
        prefix: history?.prefix ?? "",
        ...{ files, byPath, allCommits },
        commits: recent(allCommits, at),
        withoutHistory: whyNoHistory(history),
        packages: packagesIn(files),
        modules: once(() => readModules(files)),
        results: once(() => readResults(ports.files, project, settings.results)),
        measured: once(async () => {
            if (settings.history === undefined)
                return [];
            const store = await ports.records.open(settings.history);
            return (await (0,build_history/* readHistory */.Lu)(store, { engine: "bench" })).records;
        }),
        blame: async (path, lines) => history === undefined || opened === undefined ? [] : history.blame(opened.head, path, lines),
        http: settings.offline ? undefined : ports.http,
        registry: settings.registry.replace(/\/$/, ""),
    };
}
async function tracked(history, head) {
    const listed = await history.files(head);
    const wanted = listed.filter(({ path, bytes }) => bytes <= longestText && open_readable(path));
    const texts = await history.texts([...new Set(wanted.map(({ blob }) => blob))]);
    return listed
        .map(({ path, blob, bytes }) => sourceFile(path, bytes, texts.get(blob)))
        .sort((left, right) => (left.path < right.path ? -1 : 1));
}
async function untracked({ trees, files }, project) {
    const tree = await trees.open(project);
    if (tree === undefined)
        return [];
    const found = [];
    for (const path of await trees.files(tree)) {
        const { bytes } = await trees.size(tree, path);
        const fits = bytes <= longestText && open_readable(path);
        const text = fits ? await files.read((0,external_node_path_.join)(tree.folder, path)) : undefined;
        found.push(sourceFile(path, bytes, text));
    }
    return found;
}
function open_readable(path) {
    return roleOf(path) !== "lock" || path.endsWith("package-lock.json");
}
function sourceFile(path, bytes, text) {
    const read = text?.includes("\0") === true ? undefined : text;
    const byPath = roleOf(path);
    const role = byPath === "code" && saysGenerated(read ?? "") ? "generated" : byPath;
    return { path, bytes, role, text: read };
}
function recent(commits, at) {
    const since = at.getTime() - windowDays * 86_400_000;
    const last = commits.findLastIndex((commit) => commit.at.getTime() >= since);
    return commits.slice(0, Math.max(last + 1, leastWindow));
}
function whyNoHistory(history) {
    if (history === undefined)
        return "this folder is in no git repository with a commit";
    return history.shallow ? "the clone is shallow: check out with `fetch-depth: 0`" : undefined;
}
function packagesIn(files) {
    return files.flatMap(({ path, text, role }) => {
        const named = /(?:^|\/)package\.json$/.test(path) && role === "other";
        if (!named || text === undefined)
            return [];
        try {
            const json = JSON.parse(text);
            const fits = typeof json === "object" && json !== null && !Array.isArray(json);
            return fits ? [{ path, json: json }] : [];
        }
        catch {
            return [];
        }
    });
}
async function readModules(files) {
    const modules = [];
    for (const { path, text, role } of files) {
        if (role !== "code" || text === undefined || !(0,lab/* isModule */.FS)(path))
            continue;
        const facts = await (0,lab/* readModule */.bH)(text, path);
        if (facts !== undefined)
            modules.push(facts);
    }
    return modules;
}
function once(make) {
    let made;
    return () => (made ??= make());
}
function empty(project) {
    return new model/* Failure */.HR({
        code: "research-nothing-there",
        what: "There is nothing to look at",
        where: project,
        why: "The folder is not there, or holds no file.",
        fix: "give the folder of a checked-out repository with `project`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/research/index.js









const mostFindings = 7;
async function runResearch(ports, settings) {
    const meter = (0,build_ports/* startMeter */.oH)(ports.clock);
    const startedAt = ports.clock.now().toISOString();
    const scene = await openScene(ports, settings);
    const { collected, notChecked } = await collect(scene, settings, ports.log);
    const evidence = numbered(collected, scene.commit);
    const findings = rankFindings(evidence);
    const previous = await lastRun(ports, settings.previous);
    if (settings.evidencePath !== undefined) {
        const text = JSON.stringify(research({ commit: scene.commit, startedAt, evidence, findings, notChecked }));
        await ports.files.write(settings.evidencePath, `${text}\n`);
    }
    const report = writeReport({
        ...{ settings, evidence, findings, previous, notChecked },
        most: Math.min(settings.findings ?? mostFindings, mostFindings),
    });
    const stage = await claimsOf(ports, evidence);
    const told = {
        ...{ schemaVersion: 1, engine: "research", failOn: settings.failOn, ...report },
        verdict: (0,model/* judge */.S4)(report.claims, settings.failOn),
        notChecked,
        proposals: [],
        spend: { ...meter(), modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
        base: previous?.commit ?? "none",
        head: scene.commit,
        startedAt,
    };
    return stage === undefined ? told : withClaims(told, stage, evidence);
}
async function claimsOf({ model, http, log }, evidence) {
    if (model === undefined || evidence.length === 0)
        return undefined;
    log.progress("Asking the model what belongs together, and checking each of its sentences …");
    return askForClaims({ model, http }, evidence);
}
function research({ commit, startedAt, evidence, findings, notChecked }) {
    return {
        ...{ schemaVersion: 1, commit, startedAt, findings, notChecked },
        evidence: evidence.map(({ id, key, kind, where, value, unit, text, quote, command }) => ({
            ...{ id, key, kind, value, unit, text, command },
            ...(where === undefined ? {} : { where }),
            ...(quote === undefined ? {} : { quote }),
        })),
    };
}
async function lastRun({ files }, path) {
    if (path === undefined)
        return undefined;
    const text = await files.read(path);
    return text === undefined ? undefined : (0,inputs/* parseResearch */.$v)(text, path);
}


/***/ }),

/***/ 3612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ug: () => (/* reexport */ addRecords),
  oE: () => (/* reexport */ compact),
  Lu: () => (/* reexport */ readHistory),
  zv: () => (/* reexport */ recordOf)
});

// UNUSED EXPORTS: historyFolder, recordName, recordPath

;// CONCATENATED MODULE: ./build/history/fold.js
const grains = ["day", "week", "month"];
function fold(records, grain) {
    const groups = new Map();
    for (const record of [...records].sort(byTime)) {
        const { engine, verdict, environment, pullRequest } = record;
        const kind = pullRequest === undefined ? "branch" : "pull request";
        const key = JSON.stringify([stretch(record.at, grain), engine, verdict, kind, environment]);
        groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return [...groups.values()].map(foldGroup);
}
function foldGroup(group) {
    const last = group[group.length - 1];
    if (last === undefined)
        throw new RangeError("A group has a record at least.");
    const sum = (of) => group.reduce((total, record) => total + of(record), 0);
    return {
        ...last,
        runs: sum(({ runs }) => runs),
        claims: [],
        counts: {
            error: sum(({ counts }) => counts.error),
            warning: sum(({ counts }) => counts.warning),
            note: sum(({ counts }) => counts.note),
            accepted: sum(({ counts }) => counts.accepted),
        },
        metrics: foldMetrics(group),
        proposals: sum(({ proposals }) => proposals),
        spend: {
            seconds: sum(({ spend }) => spend.seconds),
            cpuSeconds: sum(({ spend }) => spend.cpuSeconds),
            modelCalls: sum(({ spend }) => spend.modelCalls),
            tokens: sum(({ spend }) => spend.tokens),
            usd: sum(({ spend }) => spend.usd),
            apiCalls: sum(({ spend }) => spend.apiCalls),
        },
    };
}
function foldMetrics(group) {
    const series = new Map();
    for (const metric of group.flatMap(({ metrics }) => metrics)) {
        const key = JSON.stringify([metric.name, metric.unit, metric.direction]);
        series.set(key, [...(series.get(key) ?? []), metric]);
    }
    return [...series.values()].flatMap((metrics) => {
        const [first] = metrics;
        if (first === undefined || metrics.length === 1)
            return metrics;
        const { name, unit, direction } = first;
        const bases = metrics.flatMap(({ base }) => base ?? []);
        const value = median(metrics.map((metric) => metric.value));
        return [
            { name, value, unit, direction, ...(bases.length === 0 ? {} : { base: median(bases) }) },
        ];
    });
}
function median(values) {
    const sorted = [...values].sort((left, right) => left - right);
    const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
    const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
    return (low + high) / 2;
}
function stretch(at, grain) {
    if (grain === "month")
        return at.slice(0, 7);
    const day = at.slice(0, 10);
    return grain === "day" ? day : `${at.slice(0, 7)} ${Math.ceil(Number(day.slice(8)) / 7)}`;
}
function byTime(left, right) {
    return left.at < right.at ? -1 : left.at > right.at ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/history/path.js
const historyFolder = "history";
function recordPath(record) {
    return `${historyFolder}/${record.at.slice(0, 7)}/${recordName(record)}.json`;
}
function recordName({ at, run, attempt, engine }) {
    return `${at.slice(0, 10)}-${run}-${attempt}-${engine}`;
}
function summaryPath(month) {
    return `${historyFolder}/${month}.json`;
}
function readPath(path) {
    const [, month, name] = /^history\/(\d{4}-\d\d)(?:\/([\w-]+))?\.json$/.exec(path) ?? [];
    return month === undefined ? undefined : { month, name };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/history/record.js


const most = { claims: 300, metrics: 2000, text: 500, bytes: 400_000 };
const record_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(most.text));
const word = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
const amount = schemas/* number */.aig().check(api/* _gte */.qm(0));
const time = iso/* datetime */.w$();
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const natural = schemas/* int */.Whr().check(api/* _gte */.qm(1));
const many = (item, limit) => schemas/* readonly */.tBZ(schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(limit)));
const side = schemas/* strictObject */.rej({ commit: record_text, at: schemas/* optional */.lqM(time) });
const metric = schemas/* strictObject */.rej({
    name: record_text,
    value: schemas/* number */.aig(),
    unit: schemas/* string */.YjP().check(api/* _maxLength */.Eb(50)),
    base: schemas/* optional */.lqM(schemas/* number */.aig()),
    interval: schemas/* optional */.lqM(schemas/* readonly */.tBZ(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]))),
    direction: schemas/* enum */.k5n(["lower", "higher"]),
});
const recordSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    engine: schemas/* enum */.k5n(model/* engineNames */.Ry),
    run: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,40}$/)),
    attempt: natural,
    runs: natural,
    at: time,
    verdict: schemas/* enum */.k5n(model/* verdicts */.rY),
    headline: record_text,
    pullRequest: schemas/* optional */.lqM(natural),
    base: side,
    head: side,
    environment: schemas/* optional */.lqM(schemas/* strictObject */.rej({ cpu: word, cores: natural, platform: word, runtime: word })),
    claims: many(schemas/* strictObject */.rej({ id: word, rule: word, severity: schemas/* enum */.k5n(model/* severities */.gO) }), most.claims),
    counts: schemas/* strictObject */.rej({ error: count, warning: count, note: count, accepted: count }),
    metrics: many(metric, most.metrics),
    proposals: count,
    spend: schemas/* strictObject */.rej({
        seconds: amount,
        cpuSeconds: amount,
        modelCalls: amount,
        tokens: amount,
        usd: amount,
        apiCalls: amount,
    }),
});
function recordOf(report, facts) {
    const { claims, metrics, environment } = report;
    const open = claims.filter(({ accepted }) => accepted === undefined);
    const of = (severity) => open.filter((claim) => claim.severity === severity).length;
    const record = {
        schemaVersion: 1,
        engine: report.engine,
        run: facts.run,
        attempt: facts.attempt,
        runs: 1,
        at: report.startedAt,
        verdict: report.verdict,
        headline: report.headline.slice(0, most.text),
        ...(facts.pullRequest === undefined ? {} : { pullRequest: facts.pullRequest }),
        base: sideOf(report.base, facts.baseAt),
        head: sideOf(report.head, facts.headAt),
        ...(environment === undefined ? {} : { environment }),
        claims: open.slice(0, most.claims).map(({ id, rule, severity }) => ({ id, rule, severity })),
        counts: {
            ...{ error: of("error"), warning: of("warning"), note: of("note") },
            accepted: claims.length - open.length,
        },
        metrics: metrics.slice(0, most.metrics).map(metricOf),
        proposals: report.proposals.length,
        spend: report.spend,
    };
    return fitted(record);
}
function sideOf(commit, at) {
    const kept = commit.slice(0, most.text);
    return at === undefined ? { commit: kept } : { commit: kept, at };
}
function metricOf({ name, unit, value, base, interval, direction }) {
    return {
        ...{ name: name.slice(0, most.text), unit: unit.slice(0, 50), value, direction },
        ...(base === undefined ? {} : { base }),
        ...(interval === undefined ? {} : { interval }),
    };
}
function fitted(record) {
    if (JSON.stringify(record).length <= most.bytes)
        return record;
    return fitted({ ...record, metrics: record.metrics.slice(0, record.metrics.length / 2) });
}

;// CONCATENATED MODULE: ./build/history/summary.js




const mostBytes = 450_000;
const summarySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    month: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d\d$/)),
    records: schemas/* readonly */.tBZ(schemas/* array */.YOg(recordSchema).check(api/* _maxLength */.Eb(20_000))),
    folded: schemas/* readonly */.tBZ(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _maxLength */.Eb(100))).check(api/* _maxLength */.Eb(20_000))),
});
function emptySummary(month) {
    return { schemaVersion: 1, month, records: [], folded: [] };
}
function foldInto(before, records) {
    const known = new Set(before.folded);
    const fresh = lastAttempts(records.filter((record) => !known.has(recordName(record))));
    const folded = [...new Set([...before.folded, ...records.map(recordName)])].sort();
    const finest = { ...before, folded, records: [...before.records, ...fold(fresh, "day")] };
    for (const grain of grains.slice(1)) {
        if (JSON.stringify(finest).length <= mostBytes)
            break;
        finest.records = [...fold(finest.records, grain)];
    }
    return cut(finest);
}
function lastAttempts(records) {
    const last = new Map();
    for (const record of records) {
        const key = JSON.stringify([record.engine, record.run]);
        const known = last.get(key);
        if (known === undefined || known.attempt < record.attempt)
            last.set(key, record);
    }
    return [...last.values()];
}
function cut(summary) {
    const most = Math.max(0, ...summary.records.map(({ metrics }) => metrics.length));
    if (most === 0 || JSON.stringify(summary).length <= mostBytes)
        return summary;
    const records = summary.records.map((record) => ({
        ...record,
        metrics: record.metrics.slice(0, Math.floor(most / 2)),
    }));
    return cut({ ...summary, records });
}
function parseSummary(text) {
    return parsed(text, summarySchema);
}
function parseRecord(text) {
    return parsed(text, recordSchema);
}
function parsed(text, schema) {
    if (text.length > 4_000_000)
        return undefined;
    try {
        const { success, data } = schema.safeParse(JSON.parse(text));
        return success ? data : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/history/history.js



async function readHistory(store, wanted = {}) {
    const { engine, since = "" } = wanted;
    const paths = (await store.list(historyFolder)).filter((path) => {
        const place = readPath(path);
        if (place === undefined)
            return true;
        const other = place.name !== undefined && engine !== undefined;
        return place.month >= since && !(other && !place.name?.endsWith(`-${engine}`));
    });
    const texts = await store.read(paths);
    const single = [];
    const summed = [];
    const unreadable = [];
    const folded = new Set();
    for (const [path, text] of texts) {
        const place = readPath(path);
        const summary = place?.name === undefined ? parseSummary(text) : undefined;
        const record = place?.name === undefined ? undefined : parseRecord(text);
        for (const name of summary?.folded ?? [])
            folded.add(name);
        summed.push(...(summary?.records ?? []));
        if (record !== undefined)
            single.push(record);
        else if (summary === undefined)
            unreadable.push(path);
    }
    const apart = lastAttempts(single.filter((record) => !folded.has(recordName(record))));
    const records = [...apart, ...summed]
        .filter((record) => engine === undefined || record.engine === engine)
        .sort(byTime);
    return { records, unreadable };
}
async function addRecords(store, records) {
    const texts = new Map(records.map((record) => [recordPath(record), `${JSON.stringify(record)}\n`]));
    const [first] = records;
    await store.revise(`history of run ${first?.run ?? ""}`, async (now) => {
        const there = await now.read([...texts.keys()]);
        return new Map([...texts].filter(([path]) => !there.has(path)));
    });
}
const mostAtOnce = 500;
async function compact(store, now) {
    const kept = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
    const oldest = kept.toISOString().slice(0, 7);
    await store.revise("history of a month gone by", async (state) => {
        const old = (await state.list(historyFolder)).flatMap((path) => {
            const place = readPath(path);
            return place?.name !== undefined && place.month < oldest ? [{ path, ...place }] : [];
        });
        const [first] = old;
        if (first === undefined)
            return new Map();
        const summary = summaryPath(first.month);
        const paths = old.filter(({ month }) => month === first.month).slice(0, mostAtOnce);
        const texts = await state.read([summary, ...paths.map(({ path }) => path)]);
        const before = texts.has(summary)
            ? parseSummary(texts.get(summary) ?? "")
            : emptySummary(first.month);
        if (before === undefined)
            return new Map();
        const found = paths.flatMap(({ path }) => {
            const record = parseRecord(texts.get(path) ?? "");
            return record === undefined ? [] : [{ path, record }];
        });
        const after = foldInto(before, found.map(({ record }) => record));
        const gone = found.map(({ path }) => [path, undefined]);
        return new Map([[summary, `${JSON.stringify(after)}\n`], ...gone]);
    });
}

;// CONCATENATED MODULE: ./build/history/index.js





/***/ }),

/***/ 58154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nv: () => (/* reexport */ addCost),
  Jn: () => (/* reexport */ noCost),
  oH: () => (/* reexport */ startMeter),
  Xc: () => (/* reexport */ withModelCost)
});

;// CONCATENATED MODULE: ./build/ports/model.js
const noCost = {
    ...{ calls: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
    byModel: [],
};
function addCost(left, right) {
    return { ...added(left, right), byModel: addedByModel(left.byModel, right.byModel) };
}
function withModelCost(spend, cost, bought) {
    return {
        ...spend,
        modelCalls: spend.modelCalls + cost.calls,
        tokens: spend.tokens + cost.inputTokens + cost.outputTokens,
        usd: spend.usd + cost.usd,
        ...(cost.byModel.length === 0
            ? {}
            : { models: addedByModel(spend.models ?? [], cost.byModel) }),
        ...(cost.byModel.length + bought.length === 0
            ? {}
            : { bought: [...(spend.bought ?? []), ...bought] }),
    };
}
function added(left, right) {
    return {
        calls: left.calls + right.calls,
        inputTokens: left.inputTokens + right.inputTokens,
        outputTokens: left.outputTokens + right.outputTokens,
        usd: left.usd + right.usd,
    };
}
function addedByModel(left, right) {
    const rows = new Map();
    for (const row of [...left, ...right]) {
        const before = rows.get(row.model);
        rows.set(row.model, before === undefined ? row : { ...row, ...added(before, row) });
    }
    return [...rows.values()];
}

;// CONCATENATED MODULE: ./build/ports/meter.js
function startMeter(clock, others = () => 0) {
    const used = () => clock.cpuSeconds() + others();
    const [seconds, cpuSeconds] = [clock.seconds(), used()];
    return () => ({
        seconds: clock.seconds() - seconds,
        cpuSeconds: used() - cpuSeconds,
        modelCalls: 0,
        tokens: 0,
        usd: 0,
        apiCalls: 0,
    });
}

;// CONCATENATED MODULE: ./build/ports/index.js




/***/ })

};
