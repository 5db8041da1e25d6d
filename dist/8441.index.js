export const id = 8441;
export const ids = [8441];
export const modules = {

/***/ 68441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* reexport */ parseOutput)
});

// UNUSED EXPORTS: formatNames

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/engines/bench/formats/json.js
function jsonIn(text) {
    const starts = [0, text.search(/^[[{]/m)];
    const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
    for (const start of starts) {
        if (start < 0 || start >= end)
            continue;
        const part = start === 0 ? text : text.slice(start, end);
        const found = parsed(part) ?? parsed(withoutNaN(part));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function* jsonLines(lines) {
    for (const line of lines) {
        if (!line.startsWith("{"))
            continue;
        const value = parsed(line);
        if (isObject(value))
            yield value;
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function withoutNaN(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|nan|Infinity|inf)\b/g, (part) => part.startsWith('"') ? part : "null");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objects(value) {
    return listOf(value).filter(isObject);
}
function objectAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return isObject(found) ? found : {};
}
function textAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === "string" && found !== "" ? found : undefined;
}
function numberAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === "number" ? found : NaN;
}
function numbers(value) {
    return listOf(value).filter((each) => Number.isFinite(each));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/lab/statistics/index.js + 16 modules
var statistics = __webpack_require__(22753);
;// CONCATENATED MODULE: ./build/engines/bench/formats/format.js
function isGap(entry) {
    return "why" in entry;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/spread.js

function around(value, margin) {
    if (!Number.isFinite(value) || !(margin >= 0) || !Number.isFinite(margin))
        return undefined;
    return [value - margin, value + margin];
}
function ofMean(mean, deviation, count) {
    if (!(count >= 2))
        return undefined;
    const t = (0,statistics/* studentQuantile */.FI)(0.975, count - 1);
    return around(mean, (t * deviation) / Math.sqrt(count));
}
function bounds(one, other) {
    if (!Number.isFinite(one) || !Number.isFinite(other))
        return undefined;
    return one <= other ? [one, other] : [other, one];
}
function scaled(value, factor) {
    return Number((value * factor).toPrecision(12));
}
function ofMedian(values) {
    const ascending = values.toSorted((left, right) => left - right);
    const count = ascending.length;
    let outside = 0;
    let rank = 0;
    for (let logChoose = -count * Math.LN2; rank < count / 2; rank++) {
        outside += 2 * Math.exp(logChoose);
        if (outside > 0.05)
            break;
        logChoose += Math.log((count - rank) / (rank + 1));
    }
    return rank === 0
        ? undefined
        : bounds(ascending[rank - 1] ?? NaN, ascending[count - rank] ?? NaN);
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/units.js
const spellings = {
    picosecond: "ps",
    picoseconds: "ps",
    nsec: "ns",
    nanosecond: "ns",
    nanoseconds: "ns",
    us: "µs",
    μs: "µs",
    usec: "µs",
    microsecond: "µs",
    microseconds: "µs",
    msec: "ms",
    millisecond: "ms",
    milliseconds: "ms",
    sec: "s",
    secs: "s",
    second: "s",
    seconds: "s",
    byte: "B",
    bytes: "B",
    operations: "ops",
    request: "req",
    requests: "req",
    unitless: "",
};
const times = new Set(["ps", "ns", "µs", "ms", "s", "min", "h"]);
const size = /^(?:[kKMGT]i?)?(?:B|[Bb]ytes?|b|bits?)$/;
function spelled(unit) {
    const [amount = "", ...per] = unit.trim().replace(/ per /i, "/").split("/");
    const spelledParts = [amount, ...per].map((part) => one(part.trim()));
    return spelledParts.join("/").replace(/^op(?=\/(?:[nµm]?s|min)$)/, "ops");
}
function one(part) {
    return spellings[part.toLowerCase()] ?? part;
}
function directionOfUnit(unit) {
    const [amount = "", per] = unit.split("/");
    if (per !== undefined) {
        if (times.has(per))
            return /err|fail|miss|timeout|fault|drop/i.test(amount) ? "lower" : "higher";
        return times.has(amount) || size.test(amount) || isWork(amount) ? "lower" : undefined;
    }
    if (times.has(unit) || size.test(unit) || isWork(unit))
        return "lower";
    return /^fps$/i.test(unit) ? "higher" : undefined;
}
function directionOfName(name) {
    const lower = /latency|duration|elapsed|time|delay|err(?:or)?s?\b|fail|miss|size|memory|alloc|blocks|bytes|rss|heap|instructions|cycles|faults|garbage|\bgc\b/i;
    const higher = /throughput|per.?sec|\/s\b|\bops\b|\brps\b|\bqps\b|\bfps\b|hit|score|speed|bandwidth/i;
    if (/\b(?:free|available|idle|remaining)\b/i.test(name))
        return undefined;
    const [low, high] = [lower.test(name), higher.test(name)];
    return low === high ? undefined : low ? "lower" : "higher";
}
function kindOfUnit(unit) {
    const [amount = "", per] = unit.split("/");
    if (per !== undefined && times.has(per))
        return "timed";
    return times.has(amount) ? "timed" : "counted";
}
function isWork(unit) {
    return /^(?:allocs?|allocations?|instructions?|cycles?|faults?|page-faults?|errors?|failures?|timeouts?|misses|cache-misses|branch-misses|queries|blocks)$/i.test(unit);
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/readings.js




function gathered(entries) {
    const all = [...entries];
    const gaps = all.filter(isGap).map(({ name, why }) => ({ what: name, why }));
    const groups = grouped(all.flatMap((entry) => (isGap(entry) ? [] : [entry])));
    const [usable, unusable] = [groups.filter(readings_isFinite), groups.filter((group) => !readings_isFinite(group))];
    const chosen = new Map();
    for (const group of usable) {
        const [{ main }] = group.readings;
        if (directionOf(group) === undefined || isCount(group) || main === false)
            continue;
        if (main === true || !chosen.has(group.owner))
            chosen.set(group.owner, group.name);
    }
    const isMain = (group) => isCount(group)
        ? group.readings[0].main !== false && directionOf(group) !== undefined
        : chosen.get(group.owner) === group.name;
    return {
        metrics: usable.map((group) => metricOf(group, isMain(group))),
        notChecked: [
            ...unusable.map(({ name }) => ({ what: name, why: "It has no finite value." })),
            ...usable.filter((group) => directionOf(group) === undefined).map(undirected),
            ...gaps,
        ],
    };
}
function naming(readings) {
    const scopes = new Map();
    for (const reading of readings) {
        const known = scopes.get(reading.name) ?? new Set();
        scopes.set(reading.name, known.add(reading.scope ?? ""));
    }
    return ({ name, scope, label }) => {
        const shared = (scopes.get(name)?.size ?? 0) > 1 && scope !== undefined;
        const full = shared ? `${scope} > ${name}` : name;
        return label === undefined ? full : `${full}: ${label}`;
    };
}
function grouped(readings) {
    const named = naming(readings);
    const groups = new Map();
    for (const reading of readings) {
        const [name, owner] = [named(reading), named({ ...reading, label: undefined })];
        const known = groups.get(name);
        if (known !== undefined && reading.repeated === true) {
            known.readings.push(reading);
            continue;
        }
        let count = 1;
        const numbered = (text) => (count === 1 ? text : `${text} (${count})`);
        while (groups.has(numbered(name)))
            count++;
        groups.set(numbered(name), {
            name: numbered(name),
            owner: numbered(owner),
            readings: [reading],
        });
    }
    return [...groups.values()];
}
function readings_isFinite({ readings }) {
    return readings.every(({ value }) => Number.isFinite(value));
}
function directionOf({ readings: [first] }) {
    const byUnit = first.direction ?? directionOfUnit(spelled(first.unit));
    return byUnit ?? directionOfName(first.label ?? first.name);
}
function kindOf({ readings: [first] }) {
    return first.kind ?? kindOfUnit(spelled(first.unit));
}
function isCount(group) {
    return kindOf(group) === "counted" || kindOf(group) === "exact";
}
function metricOf(group, main) {
    const { name, readings } = group;
    const [first] = readings;
    const values = readings.map(({ value }) => value);
    const unit = spelled(first.unit);
    const interval = readings.length === 1 ? finite(first.interval) : ofMedian(values);
    return {
        name,
        value: readings.length === 1 ? first.value : (0,statistics/* median */.JZ)(values),
        unit,
        ...(interval !== undefined && { interval }),
        direction: directionOf(group) ?? "lower",
        kind: kindOf(group),
        main,
    };
}
function undirected({ name }) {
    const why = "Nothing says whether more is better: it is shown as if less were, and not compared.";
    return { what: name, why };
}
function finite(interval) {
    return interval?.every(Number.isFinite) === true ? interval : undefined;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/asv-table.js
const heavy = /^\s*=+(?: =+)+\s*$/;
const light = /^\s*-{2,}(?: -{2,})*\s*$/;
function asvTable(lines) {
    const start = lines.findIndex((line) => plain(line).trim() !== "");
    const first = plain(lines[start] ?? "");
    if (start === -1 || !heavy.test(first))
        return [];
    const columns = [...first.matchAll(/=+/g)].map(({ index, 0: rule }) => [
        index,
        index + rule.length,
    ]);
    const cells = (line) => columns.map(([from, to], at) => line.slice(from, at === columns.length - 1 ? undefined : to).trim());
    const rest = lines.slice(start + 1).map(plain);
    const blank = rest.findIndex((line) => line.trim() === "");
    const body = blank === -1 ? rest : rest.slice(0, blank);
    const end = body.findLastIndex((line) => heavy.test(line));
    const rule = body.findLastIndex((line, at) => at < end && (heavy.test(line) || light.test(line)));
    if (end === -1 || rule < 1)
        return [];
    const head = cells(body[rule - 1] ?? "");
    const rows = body.slice(rule + 1, end).map(cells);
    const split = body.slice(0, rule).find((line) => light.test(line));
    if (split === undefined) {
        return rows.map((row) => ({ parameters: row.slice(0, -1), cell: row.at(-1) ?? "" }));
    }
    const width = /^\s*-+/.exec(split)?.[0].length ?? 0;
    const own = columns.filter(([from = 0]) => from < width).length;
    return rows.flatMap((row) => head.slice(own).map((value, at) => ({
        parameters: [...row.slice(0, own), value],
        cell: row[own + at] ?? "",
    })));
}
function plain(line) {
    return line.replace(/^\[\s*[\d.]+%\] (?:·+|[.-]+)/, (lead) => " ".repeat(lead.length));
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/asv-value.js

const scales = { "": 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
function asvValue(name, cell, scope) {
    const [, number, margin, unit = ""] = /^([\d.]+(?:e[+-]?\d+)?)(?:(?:±|\+-|\uFFFD)([\d.]+(?:e[+-]?\d+)?))?\s*(\S*)/.exec(cell) ?? [];
    if (number === undefined) {
        const why = cell.startsWith("n/a") || cell === "skipped" ? "It was skipped." : `asv says "${cell}".`;
        return { name, why };
    }
    const own = name.replace(/\(.*$/, "").split(".").at(-1) ?? name;
    const common = { name, scope, direction: "lower" };
    if (/^(?:ns|[μµu]s|ms|s|m|h)$/.test(unit)) {
        const value = Number(number);
        const interval = around(value, Number(margin ?? NaN));
        return { ...common, value, unit: unit === "m" ? "min" : unit, interval };
    }
    const prefix = unit in scales ? unit : "";
    const value = Number((Number(number) * (scales[prefix] ?? 1)).toPrecision(12));
    const isMemory = /^(?:peak)?mem/i.test(own);
    const rest = prefix === unit ? "" : unit;
    return { ...common, value, unit: isMemory ? "B" : rest, kind: "counted" };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/asv.js



const progress = /^\[\s*[\d.]+%\] (?:·+|[.-]+) (.*)$/;
const asv = {
    name: "asv",
    aliases: ["airspeed-velocity", "python_asv"],
    detect: ({ lines, json }) => lines.some((line) => /^\[\s*[\d.]+%\] (?:·|\.\.)/.test(line)) || isResultFile(json),
    *read({ lines, json }) {
        if (isResultFile(json)) {
            yield* fileReadings(json);
            return;
        }
        let environment;
        for (const [at, line] of lines.entries()) {
            const [, said] = progress.exec(line) ?? [];
            if (said === undefined)
                continue;
            const [, running] = /^Benchmarking (\S+)$/.exec(said) ?? [];
            environment = running ?? environment;
            const [, name, outcome] = /^(\S*[\w)]\S*)\s+(\S.*)$/.exec(said) ?? [];
            if (name === undefined || outcome === undefined || !name.includes("."))
                continue;
            yield* lineReadings(name, outcome, environment, lines.slice(at + 1));
        }
    },
};
function* lineReadings(name, outcome, scope, following) {
    const table = asvTable(following);
    if (table.length > 0 && /^(?:ok|\d+\/\d+ failed|failed)$/.test(outcome)) {
        for (const { parameters, cell } of table) {
            yield asvValue(`${name}(${parameters.join(", ")})`, cell, scope);
        }
        return;
    }
    if (/^(?:failed|timeout|n\/a|skipped|\d+\/\d+ failed)/.test(outcome) || /^[\d.]/.test(outcome)) {
        yield asvValue(name, outcome, scope);
    }
}
function isResultFile(json) {
    return isObject(json) && "commit_hash" in json && isObject(json["results"]);
}
function* fileReadings(file) {
    const columns = file["result_columns"];
    const column = Array.isArray(columns) ? columns.indexOf("result") : 0;
    for (const [name, entry] of Object.entries(isObject(file["results"]) ? file["results"] : {})) {
        const row = Array.isArray(entry) && Array.isArray(columns) ? entry[column] : entry;
        const values = isObject(row) ? row["result"] : row;
        const list = Array.isArray(values) ? values : [values];
        const parameters = Array.isArray(entry) ? combinations(entry[1 + column]) : [];
        for (const [index, value] of list.entries()) {
            const set = parameters[index];
            const full = set === undefined || set.length === 0 ? name : `${name}(${set.join(", ")})`;
            if (typeof value !== "number")
                yield { name: full, why: "It failed or was skipped." };
            else
                yield { name: full, value, unit: unitOfName(name), direction: "lower" };
        }
    }
}
function unitOfName(name) {
    const own = name.split(".").at(-1) ?? name;
    if (/^time/i.test(own))
        return "s";
    return /^(?:peak)?mem/i.test(own) ? "B" : (textAt({ own }, "own")?.replace(/^track_/, "") ?? "");
}
function combinations(parameters) {
    const lists = Array.isArray(parameters) ? parameters.filter((each) => Array.isArray(each)) : [];
    return lists.reduce((sets, list) => sets.flatMap((set) => list.map((value) => [...set, String(value)])), [[]]);
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/autocannon.js


const autocannon = {
    name: "autocannon",
    detect: ({ json }) => results(json).some(isResult),
    *read({ json }) {
        for (const result of results(json))
            if (isResult(result))
                yield* readings(result);
    },
};
function results(json) {
    return isObject(json) ? [json] : objects(json);
}
function isResult(result) {
    return "p97_5" in objectAt(result, "latency") && "average" in objectAt(result, "requests");
}
function* readings(result) {
    const name = textAt(result, "title") ?? textAt(result, "url") ?? "autocannon";
    const [latency, requests] = [objectAt(result, "latency"), objectAt(result, "requests")];
    if (numberAt(requests, "total") === 0) {
        const errors = numberAt(result, "errors");
        yield { name, why: `No request was answered${errors > 0 ? ` (${errors} errors)` : ""}.` };
        return;
    }
    const rate = (of, unit) => {
        const value = firstOf(of, ["average", "mean"]);
        const interval = ofMean(value, numberAt(of, "stddev"), numberAt(result, "samples"));
        return { name, value, unit, direction: "higher", interval };
    };
    yield { ...rate(requests, "req/s"), label: "requests", main: true };
    yield { ...rate(objectAt(result, "throughput"), "B/s"), label: "throughput" };
    const time = { name, unit: "ms", direction: "lower" };
    yield { ...time, label: "latency", value: firstOf(latency, ["average", "mean"]) };
    for (const [key, value] of Object.entries(latency)) {
        const [, percent] = /^p(\d+(?:_\d+)?)$/.exec(key) ?? [];
        if (percent === undefined || typeof value !== "number" || Number.parseFloat(percent) < 50)
            continue;
        const label = `p${percent.replace("_", ".")}`;
        yield { ...time, label, value, kind: percent === "50" ? "timed" : "tail" };
    }
    for (const label of ["errors", "timeouts", "mismatches", "non2xx", "resets"]) {
        const value = numberAt(result, label);
        if (Number.isNaN(value))
            continue;
        yield { name, label, value, unit: "", direction: "lower", kind: "counted" };
    }
}
function firstOf(from, keys) {
    return keys.map((key) => numberAt(from, key)).find((value) => !Number.isNaN(value)) ?? NaN;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/bencher-json.js



const units = {
    latency: "ns",
    throughput: "ops/s",
    "build-time": "s",
    "file-size": "B",
    allocated: "B",
    "json-size": "B",
};
const bencherJson = {
    name: "bencher",
    aliases: ["bmf", "bencher-json", "json", "bencher-metric-format"],
    detect: ({ json }) => {
        const rows = isObject(json) ? Object.values(json) : [];
        return rows.length > 0 && rows.every((row) => measures(row).length > 0);
    },
    *read({ json }) {
        for (const [name, row] of Object.entries(isObject(json) ? json : {})) {
            const found = measures(row);
            if (found.length === 0)
                yield { name, why: "It has no measure with a value." };
            for (const [measure, metric] of found)
                yield reading(name, measure, metric);
        }
    },
};
function measures(row) {
    const entries = isObject(row) ? Object.entries(row) : [];
    return entries.flatMap(([measure, metric]) => isObject(metric) && "value" in metric ? [[measure, metric]] : []);
}
function reading(name, measure, metric) {
    const key = measure.toLowerCase().replace(/[\s_]+/g, "-");
    const value = numberAt(metric, "value");
    const unit = units[key] ?? (key.endsWith("bytes") ? "B" : "");
    const label = key === "latency" ? {} : { label: measure };
    const direction = directionOfName(measure);
    return { name, ...label, value, unit, direction, interval: spread(value, metric) };
}
function spread(value, metric) {
    const [low, high] = [numberAt(metric, "lower_value"), numberAt(metric, "upper_value")];
    if (low === high && (low > value || high < value))
        return around(value, low);
    return low <= value && value <= high ? bounds(low, high) : undefined;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/benchmark-dotnet.js


const benchmarkDotNet = {
    name: "benchmarkdotnet",
    aliases: ["benchmark.net", "c_sharp_dot_net", "dotnet"],
    detect: ({ json }) => isObject(json) && "HostEnvironmentInfo" in json && Array.isArray(json["Benchmarks"]),
    *read({ json }) {
        for (const benchmark of objects(isObject(json) ? json["Benchmarks"] : undefined)) {
            yield* benchmark_dotnet_readings(benchmark);
        }
    },
};
function nameOf(benchmark) {
    const parts = ["Namespace", "Type", "Method"].map((key) => textAt(benchmark, key));
    const parameters = textAt(benchmark, "Parameters");
    const built = parts.filter((part) => part !== undefined).join(".");
    return (textAt(benchmark, "FullName") ?? (parameters === undefined ? built : `${built}(${parameters})`));
}
function* benchmark_dotnet_readings(benchmark) {
    const name = nameOf(benchmark);
    const scope = textAt(benchmark, "DisplayInfo")?.replace(/^.*?: /, "");
    const stats = objectAt(benchmark, "Statistics");
    if (!("Mean" in stats)) {
        yield { name, why: "It gave no result; BenchmarkDotNet's log says why." };
        return;
    }
    const time = { name, scope, unit: "ns", direction: "lower" };
    const confidence = objectAt(stats, "ConfidenceInterval");
    const interval = bounds(numberAt(confidence, "Lower"), numberAt(confidence, "Upper"));
    yield { ...time, value: numberAt(stats, "Mean"), interval };
    const median = numberAt(stats, "Median");
    if (!Number.isNaN(median)) {
        const middle = { ...time, label: "median", value: median };
        yield median > 0 ? { ...middle, main: true } : middle;
    }
    yield* memoryReadings(benchmark, { name, scope });
}
function* memoryReadings(benchmark, common) {
    const allocated = numberAt(objectAt(benchmark, "Memory"), "BytesAllocatedPerOperation");
    if (!Number.isNaN(allocated)) {
        const unit = { unit: "B/op", direction: "lower", kind: "counted" };
        yield { ...common, ...unit, label: "allocated", value: allocated };
    }
    for (const metric of objects(benchmark["Metrics"])) {
        const descriptor = objectAt(metric, "Descriptor");
        const label = textAt(descriptor, "DisplayName") ?? textAt(descriptor, "Id") ?? "metric";
        const id = textAt(descriptor, "Id") ?? label;
        if (id === "Allocated Memory" && !Number.isNaN(allocated))
            continue;
        yield {
            ...common,
            label,
            value: numberAt(metric, "Value"),
            unit: textAt(descriptor, "Unit") ?? "",
            direction: descriptor["TheGreaterTheBetter"] === true ? "higher" : "lower",
        };
    }
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/benchmark-js.js
const result = /^(.*\S) x ([\d,.]+(?:e[+-]?\d+)?|Infinity|NaN) ops\/s(?:ec)?(?: *(?:±|\+\/?-|\uFFFD|Â±) *([\d.,]+|NaN|Infinity)%)?(?: *\(\d+ runs? sampled\))?/;
const failure = /^(\S.*?): (?:(\w*(?:Error|Exception)\b.*))?$/;
const benchmarkJs = {
    name: "benchmark.js",
    aliases: ["benchmark", "js_benchmark"],
    detect: ({ lines }) => lines.some((line) => / ops\/sec\b/.test(line) && result.test(line)),
    *read(output) {
        const lines = output.lines.map((line) => line.trimStart());
        const isOne = lines.some((line) => result.test(line));
        for (const line of lines) {
            const [, name, rate = "", margin = ""] = result.exec(line) ?? [];
            if (name !== undefined) {
                const value = decimal(rate);
                const share = decimal(margin) / 100;
                const interval = [value * (1 - share), value * (1 + share)];
                yield { name, value, unit: "ops/s", direction: "higher", interval };
                continue;
            }
            const [, failed, error] = failure.exec(line) ?? [];
            if (!isOne || failed === undefined)
                continue;
            yield {
                name: failed,
                why: error === undefined ? "It gave no result." : `It failed: ${error}.`,
            };
        }
    },
};
function decimal(text) {
    return Number(text.replaceAll(",", "") || "NaN");
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/benchmark-tools-jl.js



const benchmarkToolsJl = {
    name: "benchmarktools.jl",
    aliases: ["julia", "benchmarktools", "BenchmarkTools.jl"],
    detect: ({ json }) => values(json).some((value) => tagged(value) !== undefined),
    *read({ json }) {
        for (const value of values(json))
            yield* benchmark_tools_jl_readings([], value);
    },
};
function values(json) {
    const [versions, saved] = Array.isArray(json) ? json : [];
    return isObject(versions) && "Julia" in versions && Array.isArray(saved) ? saved : [];
}
function tagged(value) {
    const [type, fields] = Array.isArray(value) ? value : [];
    if (typeof type !== "string" || !isObject(fields))
        return undefined;
    return [type.replace(/^BenchmarkTools\./, ""), fields];
}
const deepest = 100;
function* benchmark_tools_jl_readings(path, value) {
    const [type, fields] = tagged(value) ?? [];
    const name = path.join("/") || "benchmark";
    if (type === "BenchmarkGroup" && path.length > deepest) {
        yield { name, why: "It is nested too deeply." };
    }
    else if (type === "BenchmarkGroup") {
        const data = isObject(fields?.["data"]) ? fields["data"] : {};
        for (const [key, child] of Object.entries(data))
            yield* benchmark_tools_jl_readings([...path, key], child);
    }
    else if (type === "Trial" && fields !== undefined) {
        const times = numbers(fields["times"]);
        if (times.length === 0)
            yield { name, why: "It has no samples." };
        else {
            const interval = ofMedian(times);
            yield { name, value: (0,statistics/* median */.JZ)(times), unit: "ns", direction: "lower", interval };
            yield {
                name,
                label: "minimum",
                value: times.reduce((least, each) => Math.min(least, each)),
                unit: "ns",
                direction: "lower",
            };
            yield* memory(name, fields);
        }
    }
    else if (type === "TrialEstimate" && fields !== undefined) {
        yield { name, value: numberAt(fields, "time"), unit: "ns", direction: "lower" };
        yield* memory(name, fields);
    }
    else if (type !== "Parameters") {
        yield { name, why: `A ${type ?? "value"} holds no measurement.` };
    }
}
function* memory(name, fields) {
    const common = { name, direction: "lower", kind: "counted" };
    const [bytes, allocations] = [numberAt(fields, "memory"), numberAt(fields, "allocs")];
    if (!Number.isNaN(bytes))
        yield { ...common, label: "memory", value: bytes, unit: "B" };
    if (!Number.isNaN(allocations)) {
        yield { ...common, label: "allocations", value: allocations, unit: "allocs" };
    }
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/criterion-text.js

const criterionResult = /^(.*)\b(time|thrpt): +\[([\d.]+(?:e[+-]?\d+)?) +(\S+) ([\d.]+(?:e[+-]?\d+)?) +(\S+) ([\d.]+(?:e[+-]?\d+)?) +(\S+)\]/;
function* criterionReadings(lines) {
    const begun = new Set();
    let name = "";
    for (const line of lines) {
        const [, before = "", what, low = "", lowUnit = "", value = "", unit = "", high = "", highUnit = "",] = criterionResult.exec(line) ?? [];
        if (what === undefined) {
            const [, started] = /^Benchmarking (.+?)(?:: .*)?$/.exec(line) ?? [];
            if (started !== undefined)
                begun.add(stripped(line));
            if (/^\S/.test(line))
                name = line.trim();
            continue;
        }
        if (before.trim() !== "")
            name = before.trim();
        begun.delete(name);
        const scale = scaleOf(unit);
        const ends = bounds(scaled(Number(low), scaleOf(lowUnit) / scale), scaled(Number(high), scaleOf(highUnit) / scale));
        const common = { name, value: Number(value), unit, interval: ends };
        yield what === "time" ? common : { ...common, label: "throughput", direction: "higher" };
    }
    for (const each of begun)
        yield { name: each, why: "It was started and gave no result." };
}
function stripped(line) {
    return line
        .replace(/^Benchmarking /, "")
        .replace(/: (?:Warming up for|Collecting|Analyzing|Profiling|Setup|AnalyzingSetup)\b.*$/, "");
}
function scaleOf(unit) {
    const [amount = ""] = unit.split("/");
    const time = { ps: 1e-12, ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1 }[amount];
    if (time !== undefined)
        return time;
    const [, prefix = "", binary] = /^([KMGT]?)(i?)(?:B|b|elem|elems)$/.exec(amount) ?? [];
    return (binary === "i" ? 1024 : 1000) ** ["", "K", "M", "G", "T"].indexOf(prefix);
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/libtest.js


const libtestResult = /^test (.*\S) +\.\.\. bench: +([\d,.]+) (\S+) \(\+\/- ([\d,.]+)\)(?: = ([\d,.]+) (\S+))?/;
function* libtestReadings(lines) {
    for (const line of lines) {
        const [, name, value = "", unit = "", margin = "", rate = "", rateUnit] = libtestResult.exec(line) ?? [];
        if (name !== undefined) {
            const spread = around(libtest_decimal(value), libtest_decimal(margin));
            yield { name, value: libtest_decimal(value), unit, interval: spread };
            if (rateUnit !== undefined) {
                yield { name, label: "throughput", value: libtest_decimal(rate), unit: rateUnit };
            }
            continue;
        }
        const failed = /^test (.*\S) +\.\.\. FAILED/.exec(line)?.[1];
        if (failed !== undefined)
            yield { name: failed, why: "It failed." };
    }
    yield* jsonReadings(lines);
}
function* jsonReadings(lines) {
    for (const event of jsonLines(lines)) {
        const name = textAt(event, "name");
        if (name === undefined)
            continue;
        if (event["type"] === "bench") {
            const value = numberAt(event, "median");
            yield { name, value, unit: "ns/iter", interval: around(value, numberAt(event, "deviation")) };
        }
        else if (event["type"] === "test" && event["event"] === "failed") {
            yield { name, why: "It failed." };
        }
    }
}
function libtest_decimal(text) {
    return Number(text.replaceAll(",", ""));
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/cargo.js


const cargo = {
    name: "cargo",
    aliases: ["cargo-bench", "libtest", "rust_bench", "rust", "bencher-crate"],
    detect: ({ text, lines }) => lines.some((line) => libtestResult.test(line)) || /^\{ ?"type": ?"bench"/m.test(text),
    *read({ lines }) {
        yield* libtestReadings(lines);
        yield* criterionReadings(lines);
    },
};

;// CONCATENATED MODULE: ./build/engines/bench/formats/catch2.js

const head = /^benchmark name +samples +iterations +(estimated|est run time|mean)\b/;
const counts = /^(.*?)\s+(\d+)\s+(\d+)\s+([\d.e+-]+) (\S+)\s*$/;
const means = /^(.*?)\s+([\d.e+-]+) (\S+)\s+([\d.e+-]+) (\S+)\s+([\d.e+-]+) (\S+)\s*$/;
const seconds = {
    ns: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
};
const catch2 = {
    name: "catch2",
    aliases: ["cpp_catch2", "catch"],
    detect: ({ lines }) => lines.some((line) => head.test(line.trim())),
    *read({ lines }) {
        let analyzed;
        let scope;
        let begun = [];
        for (const [at, line] of lines.entries()) {
            scope = titleAt(lines, at) ?? scope;
            const headed = head.exec(line.trim());
            if (headed !== null) {
                analyzed = headed[1] !== "mean";
                begun = [];
                continue;
            }
            if (analyzed === undefined)
                continue;
            const failed = /^(.*?)\s*[Bb]enchmark failed\b *\(?(.*?)\)?\s*$/.exec(line);
            const row = counts.exec(line);
            if (failed !== null || row !== null) {
                const own = (failed ?? row)?.[1]?.trim() ?? "";
                const rest = analyzed
                    ? [1, 2].map((by) => means.exec(lines[at + by] ?? "")?.[1] ?? "")
                    : [];
                const name = [...begun, own, ...(failed === null ? rest : [])]
                    .map((part) => part.trim())
                    .filter((part) => part !== "")
                    .join(" ");
                begun = [];
                if (failed !== null)
                    yield { name, why: `It failed: ${failed[2] ?? ""}.` };
                else
                    yield read(name, scope, analyzed ? means.exec(lines[at + 1] ?? "") : row, analyzed);
            }
            else
                begun = wrapped(begun, line);
        }
    },
};
function wrapped(begun, line) {
    const isName = /^\S/.test(line) && !/^[-=.~]{10}/.test(line) && !means.test(line);
    return isName ? [...begun, line.trim()] : [];
}
function read(name, scope, cells, analyzed) {
    const [value, unit, low, lowUnit, high, highUnit] = cells?.slice(analyzed ? 2 : 4) ?? [];
    if (value === undefined || unit === undefined)
        return { name, why: "Its mean is missing." };
    const scale = seconds[unit] ?? NaN;
    const interval = bounds(scaled(Number(low ?? NaN), (seconds[lowUnit ?? ""] ?? NaN) / scale), scaled(Number(high ?? NaN), (seconds[highUnit ?? ""] ?? NaN) / scale));
    const shown = unit === "m" ? "min" : unit;
    return { name, scope, value: Number(value), unit: shown, direction: "lower", interval };
}
function titleAt(lines, at) {
    if (!/^-{40,}\s*$/.test(lines[at] ?? ""))
        return undefined;
    const end = lines.findIndex((line, index) => index > at && /^-{40,}\s*$/.test(line));
    const between = end === -1 ? [] : lines.slice(at + 1, end);
    if (between.length === 0 || between.length > 10 || between.some((line) => line.trim() === "")) {
        return undefined;
    }
    return between.map((line) => line.trim()).join(" > ");
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/criterion.js




const criterion = {
    name: "criterion",
    aliases: ["criterion.rs", "rust_criterion", "cargo-criterion"],
    detect: ({ text, lines }) => lines.some((line) => criterionResult.test(line)) ||
        text.includes('"reason":"benchmark-complete"'),
    *read({ lines }) {
        yield* criterionReadings(lines);
        for (const message of jsonLines(lines)) {
            if (message["reason"] === "benchmark-complete")
                yield* messageReadings(message);
        }
        yield* libtestReadings(lines);
    },
};
function* messageReadings(message) {
    const name = textAt(message, "id") ?? "unnamed";
    const typical = estimate(objectAt(message, "typical"));
    yield { name, ...typical };
    const [rate] = objects(message["throughput"]);
    const perSecond = { ps: 1e12, ns: 1e9, us: 1e6, µs: 1e6, ms: 1e3, s: 1 }[typical.unit];
    if (rate === undefined || perSecond === undefined)
        return;
    const value = (numberAt(rate, "per_iteration") / typical.value) * perSecond;
    yield { name, label: "throughput", value, unit: `${textAt(rate, "unit") ?? ""}/s` };
}
function estimate(from) {
    const interval = bounds(numberAt(from, "lower_bound"), numberAt(from, "upper_bound"));
    return { value: numberAt(from, "estimate"), unit: textAt(from, "unit") ?? "ns", interval };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/custom.js


const customSmallerIsBetter = custom("custom-smaller-is-better", "lower");
const customBiggerIsBetter = custom("custom-bigger-is-better", "higher");
const customList = {
    ...custom("custom", undefined),
    detect: ({ json }) => objects(json).some(isEntry),
};
function custom(name, direction) {
    return {
        name,
        detect: () => false,
        *read({ json }) {
            const list = isObject(json) ? [json] : objects(json);
            for (const entry of list)
                if ("value" in entry)
                    yield custom_reading(entry, direction);
        },
    };
}
function isEntry(entry) {
    return (textAt(entry, "name") !== undefined && "value" in entry && typeof entry["unit"] === "string");
}
function custom_reading(entry, byTool) {
    const name = textAt(entry, "name") ?? "unnamed";
    const given = entry["value"];
    const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
    if (typeof value !== "number" || !Number.isFinite(value)) {
        return { name, why: `Its value is no number: ${JSON.stringify(given)}.` };
    }
    const direction = ownDirection(entry) ?? byTool;
    const interval = ownInterval(entry) ?? ranged(value, entry["range"]);
    return { name, value, unit: textAt(entry, "unit") ?? "", direction, interval };
}
function ownDirection(entry) {
    const said = textAt(entry, "direction") ?? textAt(entry, "better") ?? "";
    if (/^(?:lower|smaller|less)/i.test(said))
        return "lower";
    return /^(?:higher|bigger|greater|larger|more)/i.test(said) ? "higher" : undefined;
}
function ownInterval(entry) {
    const [low, high] = Array.isArray(entry["interval"]) ? entry["interval"] : [];
    return typeof low === "number" && typeof high === "number" ? bounds(low, high) : undefined;
}
function ranged(value, range) {
    if (typeof range === "number")
        return around(value, range);
    if (typeof range !== "string")
        return undefined;
    const number = String.raw `(\d+(?:\.\d+)?(?:e[+-]?\d+)?)`;
    const ends = new RegExp(String.raw `^\[?\s*${number}\s*(?:-|–|\.\.+|,|to)\s*${number}`, "i");
    const [, low, high] = ends.exec(range) ?? [];
    if (high !== undefined)
        return bounds(Number(low), Number(high));
    const [, margin, percent] = new RegExp(String.raw `^(?:±|\+\/?-)?\s*${number}\s*(%)?`, "i").exec(range.trim()) ?? [];
    if (margin === undefined)
        return undefined;
    return around(value, percent === "%" ? (Math.abs(value) * Number(margin)) / 100 : Number(margin));
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/go.js

const go_result = /^(Benchmark\S*)\s+(\d+)\s+(\S.*)$/;
const go = {
    name: "go",
    aliases: ["go-test", "gobench", "go_bench", "golang", "go-test-bench"],
    detect: (output) => printed(output).some((line) => go_result.test(line) && / ns\/op\b/.test(line)),
    *read(output) {
        const rows = [];
        const gaps = [];
        const better = new Map();
        let scope;
        for (const line of printed(output)) {
            scope = /^pkg:\s*(\S+)/.exec(line)?.[1] ?? scope;
            const unit = /^Unit (\S+) .*\bbetter=(lower|higher)/.exec(line);
            if (unit !== null)
                better.set(unit[1] ?? "", unit[2] === "higher" ? "higher" : "lower");
            gaps.push(...gapsIn(line));
            const [, name, , rest = ""] = go_result.exec(line) ?? [];
            const pairs = name === undefined ? [] : pairsIn(rest);
            if (name !== undefined && pairs.length > 0)
                rows.push({ name, scope, pairs });
        }
        const short = withoutProcessors(rows);
        for (const row of rows)
            yield* rowReadings({ ...row, name: short(row) }, better);
        yield* gaps;
    },
};
function printed({ text, lines }) {
    if (!/^\{"(?:Time|Action)"/m.test(text))
        return lines;
    return [...jsonLines(lines)]
        .map((event) => textAt(event, "Output") ?? "")
        .join("")
        .split("\n");
}
function pairsIn(rest) {
    const words = rest.split(/\s+/);
    const pairs = [];
    for (let at = 0; at + 1 < words.length; at += 2) {
        pairs.push([Number(words[at]), words[at + 1] ?? ""]);
    }
    return pairs.some(([value]) => Number.isNaN(value)) ? [] : pairs;
}
function withoutProcessors(rows) {
    const stem = ({ name }) => name.replace(/-\d+$/, "");
    const full = new Map();
    for (const row of rows) {
        const key = `${row.scope ?? ""} ${stem(row)}`;
        full.set(key, (full.get(key) ?? new Set()).add(row.name));
    }
    return (row) => (full.get(`${row.scope ?? ""} ${stem(row)}`)?.size ?? 1) > 1 ? row.name : stem(row);
}
function* rowReadings({ name, scope, pairs }, better) {
    const first = pairs.some(([, unit]) => unit === "ns/op") ? "ns/op" : pairs[0]?.[1];
    for (const [value, unit] of pairs) {
        const common = { name, scope, value, unit, direction: better.get(unit) ?? direction(unit) };
        const label = unit === first ? {} : { label: unit };
        yield { ...common, ...label, repeated: true };
    }
}
function direction(unit) {
    return unit.endsWith("/op") ? "lower" : undefined;
}
function* gapsIn(line) {
    const [, kind, name] = /^\s*--- (FAIL|SKIP): (Benchmark\S*)/.exec(line) ?? [];
    if (name !== undefined) {
        yield { name, why: kind === "FAIL" ? "It failed." : "It was skipped." };
    }
    const [, broken, what] = /^FAIL\s+(\S+)\s+\[(.+)\]/.exec(line) ?? [];
    if (broken !== undefined)
        yield { name: broken, why: `The package did not run: ${what ?? ""}.` };
    if (line.startsWith("panic: "))
        yield { name: "go test", why: `It ended early: ${line}.` };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/google-benchmark.js


const googleBenchmark = {
    name: "google-benchmark",
    aliases: ["googlecpp", "google", "cpp_google", "googlebenchmark"],
    detect: ({ json }) => rowsIn(json).some((row) => ("real_time" in row && "cpu_time" in row) || "error_occurred" in row),
    *read({ json }) {
        const rows = rowsIn(json);
        const single = rows.filter((row) => row["run_type"] !== "aggregate");
        for (const row of single)
            yield* google_benchmark_rowReadings(row, google_benchmark_nameOf(row), true);
        const measured = new Set(single.map(google_benchmark_nameOf));
        for (const [name, aggregates] of aggregatesIn(rows)) {
            if (!measured.has(name))
                yield* aggregateReadings(name, aggregates);
        }
    },
};
function rowsIn(json) {
    return objects(isObject(json) ? json["benchmarks"] : undefined).filter((row) => textAt(row, "name") !== undefined);
}
function google_benchmark_nameOf(row) {
    return textAt(row, "run_name") ?? textAt(row, "name") ?? "";
}
const described = new Set(`name run_name run_type repetitions repetition_index family_index per_family_instance_index
  threads iterations real_time cpu_time time_unit label error_occurred error_message skipped
  skip_message aggregate_name aggregate_unit big_o rms cpu_coefficient real_coefficient`.split(/\s+/));
const costs = new Set([
    "allocs_per_iter",
    "max_bytes_used",
    "total_allocated_bytes",
    "net_heap_growth",
]);
function* google_benchmark_rowReadings(row, name, repeated) {
    const error = textAt(row, "error_message") ?? textAt(row, "skip_message");
    if (row["error_occurred"] === true || row["skipped"] === true) {
        yield { name, why: `It failed or was skipped: ${error ?? "no message"}.` };
        return;
    }
    const again = repeated ? { repeated: true } : {};
    const time = {
        name,
        unit: textAt(row, "time_unit") ?? "ns",
        direction: "lower",
        ...again,
    };
    yield { ...time, value: numberAt(row, "real_time") };
    yield { ...time, label: "cpu", value: numberAt(row, "cpu_time") };
    for (const [label, value] of Object.entries(row)) {
        if (described.has(label) || typeof value !== "number")
            continue;
        const [, amount] = /^(\w+)_per_second$/.exec(label) ?? [];
        if (amount !== undefined) {
            const unit = `${amount}/s`;
            yield { name, label, value, unit, direction: "higher", ...again };
        }
        else if (costs.has(label)) {
            const unit = label.includes("bytes") || label.includes("heap") ? "B" : "allocs";
            yield { name, label, value, unit, direction: "lower", kind: "counted", ...again };
        }
        else
            yield { name, label, value, unit: "", ...again };
    }
}
function aggregatesIn(rows) {
    const found = new Map();
    for (const row of rows) {
        const kind = textAt(row, "aggregate_name");
        if (row["run_type"] !== "aggregate" || kind === undefined)
            continue;
        const name = google_benchmark_nameOf(row);
        found.set(name, (found.get(name) ?? new Map()).set(kind, row));
    }
    return found;
}
function* aggregateReadings(name, aggregates) {
    const [mean, median] = [aggregates.get("mean"), aggregates.get("median")];
    const deviation = numberAt(aggregates.get("stddev"), "real_time");
    if (mean !== undefined) {
        for (const reading of google_benchmark_rowReadings(mean, name, false)) {
            if ("why" in reading || reading.label !== undefined)
                yield reading;
            else {
                const interval = ofMean(reading.value, deviation, numberAt(mean, "repetitions"));
                yield { ...reading, interval };
            }
        }
    }
    if (median === undefined)
        return;
    const value = numberAt(median, "real_time");
    const unit = textAt(median, "time_unit") ?? "ns";
    yield { name, label: "median", value, unit, direction: "lower", main: true };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/hyperfine.js


const hyperfine = {
    name: "hyperfine",
    aliases: ["shell_hyperfine"],
    detect: ({ json }) => hyperfine_results(json).some((each) => "command" in each && "mean" in each && "user" in each),
    *read({ json }) {
        for (const result of hyperfine_results(json))
            if ("command" in result)
                yield* resultReadings(result);
    },
};
function hyperfine_results(json) {
    return objects(isObject(json) ? json["results"] : undefined);
}
function* resultReadings(result) {
    const name = hyperfine_nameOf(result);
    const codes = listOf(result["exit_codes"]);
    const failed = codes.filter((code) => code !== 0);
    if (failed.length > 0) {
        const seen = [...new Set(failed)].map((code) => typeof code === "number" ? String(code) : "a signal");
        const share = `${failed.length} of ${codes.length} runs`;
        yield { name, why: `What fails is not timed: ${share} ended with ${seen.join(", ")}.` };
        return;
    }
    const time = { name, unit: "s", direction: "lower" };
    const times = numbers(result["times"]);
    const mean = numberAt(result, "mean");
    const interval = ofMean(mean, numberAt(result, "stddev"), times.length);
    yield { ...time, value: mean, interval };
    const median = numberAt(result, "median");
    const middle = { ...time, label: "median", value: median, interval: ofMedian(times) };
    if (!Number.isNaN(median))
        yield median > 0 ? { ...middle, main: true } : middle;
    for (const label of ["min", "max", "user", "system"]) {
        const value = numberAt(result, label);
        if (!Number.isNaN(value))
            yield { ...time, label, value };
    }
    const memory = numbers(result["memory_usage_byte"]);
    if (memory.length === 0)
        return;
    yield {
        ...time,
        label: "peak memory",
        value: memory.reduce((most, each) => Math.max(most, each)),
        unit: "B",
        kind: "counted",
        main: false,
    };
}
function hyperfine_nameOf(result) {
    const command = textAt(result, "command") ?? "unnamed";
    const parameters = Object.entries(objectAt(result, "parameters"))
        .filter(([, value]) => !command.includes(String(value)))
        .map(([key, value]) => `${key}=${String(value)}`);
    return parameters.length === 0 ? command : `${command} (${parameters.join(", ")})`;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/jmh.js


const jmh = {
    name: "jmh",
    aliases: ["java_jmh", "java"],
    detect: ({ json }) => objects(json).some((each) => "primaryMetric" in each && "mode" in each),
    *read({ json }) {
        const runs = objects(json).filter((each) => "primaryMetric" in each);
        for (const run of runs) {
            const same = runs.filter((other) => other["benchmark"] === run["benchmark"]);
            yield* runReadings(run, new Set(same.map((other) => other["mode"])).size > 1);
        }
    },
};
function* runReadings(run, severalModes) {
    const settings = Object.entries(objectAt(run, "params")).map(([key, value]) => [key, value]);
    if (severalModes)
        settings.push(["mode", run["mode"]]);
    const suffix = settings.map(([key, value]) => `${String(key)}=${String(value)}`).join(", ");
    const bare = textAt(run, "benchmark") ?? "unnamed";
    const name = suffix === "" ? bare : `${bare} (${suffix})`;
    const primary = objectAt(run, "primaryMetric");
    const unit = textAt(primary, "scoreUnit") ?? "";
    yield scored(name, primary);
    const p99 = numberAt(objectAt(primary, "scorePercentiles"), "99.0");
    if (run["mode"] === "sample" && !Number.isNaN(p99)) {
        yield { name, label: "p99", value: p99, unit, direction: jmh_directionOf(unit), kind: "tail" };
    }
    for (const [key, metric] of Object.entries(objectAt(run, "secondaryMetrics"))) {
        const label = key.replace(/^[·\uFFFD]+/, "");
        if (/^.*:?p\d/.test(label) && run["mode"] === "sample")
            continue;
        const reading = scored(name, metric);
        const isGarbage = label.startsWith("gc.") || label.startsWith("churn.");
        const main = label === "gc.alloc.rate.norm";
        yield isGarbage
            ? { ...reading, label, direction: "lower", kind: "counted", main }
            : { ...reading, label };
    }
}
function scored(name, metric) {
    const unit = textAt(metric, "scoreUnit") ?? "";
    const confidence = listOf(objectAt({ metric }, "metric")["scoreConfidence"]);
    const interval = bounds(Number(confidence[0] ?? NaN), Number(confidence[1] ?? NaN));
    return { name, value: numberAt(metric, "score"), unit, direction: jmh_directionOf(unit), interval };
}
function jmh_directionOf(unit) {
    if (/^ops\//.test(unit))
        return "higher";
    return unit.endsWith("/op") ? "lower" : undefined;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/k6.js

const k6 = {
    name: "k6",
    detect: ({ json }) => {
        const metrics = objectAt(json, "metrics");
        return "iterations" in metrics || "http_req_duration" in metrics || "vus" in metrics;
    },
    *read({ json }) {
        for (const [name, metric] of Object.entries(objectAt(json, "metrics"))) {
            if (isObject(metric) && !settings.has(name))
                yield* metricReadings(name, metric);
        }
    },
};
const settings = new Set(["vus", "vus_max", "data_sent", "data_received"]);
const succeeding = new Set(["checks"]);
const failing = new Set(["http_req_failed", "dropped_iterations"]);
function* metricReadings(name, metric) {
    const values = isObject(metric["values"]) ? metric["values"] : metric;
    const direction = k6_directionOf(name, metric);
    if ("med" in values || "avg" in values)
        yield* trendReadings(name, metric, values, direction);
    else if ("passes" in values) {
        const share = "rate" in values ? numberAt(values, "rate") : numberAt(values, "value");
        yield { name, value: share, unit: "ratio", direction, kind: "counted" };
    }
    else if ("rate" in values) {
        const unit = name === "http_reqs" ? "req/s" : `${name}/s`;
        const worse = failing.has(name) ? "lower" : undefined;
        const rate = { name, value: numberAt(values, "rate"), unit };
        yield { ...rate, direction: worse ?? direction ?? (isOwn(name) ? undefined : "higher") };
    }
    else if ("value" in values) {
        yield { name, value: numberAt(values, "value"), unit: unitOf(name, metric), direction };
    }
    else
        yield { name, why: "It has none of the values that k6 gives." };
}
function* trendReadings(name, metric, values, given) {
    const unit = unitOf(name, metric);
    const direction = given ?? (unit === "ms" || unit === "B" ? "lower" : undefined);
    for (const key of ["avg", "min", "med", "max"]) {
        const value = numberAt(values, key);
        if (!Number.isNaN(value))
            yield { name, label: key, value, unit, direction };
    }
    for (const [key, value] of Object.entries(values)) {
        if (!/^p\([\d.]+\)$/.test(key) || typeof value !== "number")
            continue;
        const tail = { name, label: key, value, unit, direction, kind: "tail" };
        yield key === "p(95)" ? { ...tail, main: true } : tail;
    }
}
function unitOf(name, metric) {
    if (metric["contains"] === "time")
        return "ms";
    if (metric["contains"] === "data")
        return "B";
    if (metric["contains"] !== undefined)
        return "";
    const plain = name.replace(/\{.*$/, "");
    if (!isOwn(plain))
        return "ms";
    return /duration|time|latency|waiting/i.test(plain) ? "ms" : "";
}
function isOwn(name) {
    return !/^(?:http_req|ws_|grpc_|browser_|iteration|group_duration|checks$|dropped_)/.test(name);
}
function k6_directionOf(name, metric) {
    const plain = name.replace(/\{.*$/, "");
    if (succeeding.has(plain))
        return "higher";
    if (failing.has(plain))
        return "lower";
    const wanted = Object.keys(objectAt(metric, "thresholds"));
    const [less, more] = ["<", ">"].map((sign) => wanted.some((each) => each.includes(sign)));
    if (less === more)
        return undefined;
    return less === true ? "lower" : "higher";
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/lighthouse.js

const lighthouse = {
    name: "lighthouse",
    aliases: ["lhr", "lighthouse-ci", "lhci"],
    detect: ({ json }) => pages(json).length > 0,
    *read({ json }) {
        for (const page of pages(json))
            yield* pageReadings(page);
    },
};
function pages(json) {
    const several = isObject(json) ? [json] : objects(json);
    return several
        .map((each) => (isObject(each["lhr"]) ? each["lhr"] : each))
        .filter((page) => "lighthouseVersion" in page && isObject(page["audits"]));
}
function* pageReadings(page) {
    const scope = textAt(page, "finalDisplayedUrl") ?? textAt(page, "finalUrl");
    const broken = objectAt(page, "runtimeError");
    if (textAt(broken, "code") !== undefined && broken["code"] !== "NO_ERROR") {
        const name = scope ?? "page";
        yield { name, why: `Lighthouse could not load it: ${textAt(broken, "message") ?? ""}` };
        return;
    }
    for (const [id, category] of Object.entries(objectAt(page, "categories"))) {
        const value = numberAt(category, "score");
        if (Number.isNaN(value))
            yield { name: `${id} score`, why: "Lighthouse gave it no score." };
        else
            yield { name: `${id} score`, scope, value, unit: "", direction: "higher", kind: "timed" };
    }
    for (const [id, audit] of Object.entries(objectAt(page, "audits"))) {
        if (isObject(audit))
            yield* auditReadings(id, audit, scope);
    }
}
const lighthouse_units = {
    millisecond: "ms",
    second: "s",
    byte: "B",
    element: "elements",
    unitless: "",
};
function* auditReadings(name, audit, scope) {
    if (audit["scoreDisplayMode"] === "error") {
        yield { name, why: textAt(audit, "errorMessage") ?? "Lighthouse could not measure it." };
        return;
    }
    const value = numberAt(audit, "numericValue");
    if (Number.isNaN(value))
        return;
    const given = textAt(audit, "numericUnit") ?? "unitless";
    const unit = lighthouse_units[given] ?? given;
    const kind = unit === "B" || unit === "elements" ? "counted" : "timed";
    yield { name, scope, value, unit, direction: "lower", kind };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/mitata.js


const mitata = {
    name: "mitata",
    detect: ({ json }) => benchmarks(json).some((each) => runs(each).some(isRun)),
    *read({ json }) {
        const layout = isObject(json) && Array.isArray(json["layout"]) ? json["layout"] : [];
        for (const benchmark of benchmarks(json)) {
            const group = benchmark["group"];
            const scope = typeof group === "number" ? textAt(layout[group], "name") : textAt(benchmark, "group");
            for (const run of runs(benchmark)) {
                if (isRun(run))
                    yield* mitata_runReadings(run, scope);
            }
        }
    },
};
function benchmarks(json) {
    return objects(isObject(json) ? json["benchmarks"] : undefined);
}
function runs(benchmark) {
    return Array.isArray(benchmark["runs"]) ? objects(benchmark["runs"]) : [benchmark];
}
function isRun(run) {
    const stats = objectAt(run, "stats");
    return (textAt(run, "name") !== undefined && (("avg" in stats && "p99" in stats) || "error" in run));
}
function* mitata_runReadings(run, scope) {
    const name = textAt(run, "name") ?? "";
    const { error } = run;
    if (error !== undefined && error !== null) {
        const message = typeof error === "string" ? error : textAt(error, "message");
        yield { name, why: `It failed: ${message ?? "no message"}.` };
        return;
    }
    const stats = objectAt(run, "stats");
    const time = { name, scope, unit: "ns", direction: "lower" };
    yield { ...time, value: numberAt(stats, "avg") };
    if ("p50" in stats) {
        const interval = ofMedian(numbers(stats["samples"]));
        yield { ...time, label: "median", value: numberAt(stats, "p50"), interval, main: true };
    }
    yield { ...time, label: "p99", value: numberAt(stats, "p99"), kind: "tail" };
    const heap = numberAt(objectAt(stats, "heap"), "avg");
    if (Number.isNaN(heap))
        return;
    yield { ...time, label: "heap", value: heap, unit: "B", kind: "counted", main: false };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/pytest-benchmark.js


const pytestBenchmark = {
    name: "pytest-benchmark",
    aliases: ["pytest", "python_pytest"],
    detect: ({ json }) => pytest_benchmark_benchmarks(json).some((each) => "fullname" in each && "mean" in objectAt(each, "stats")),
    *read({ json }) {
        for (const benchmark of pytest_benchmark_benchmarks(json)) {
            if ("stats" in benchmark || "fullname" in benchmark)
                yield* pytest_benchmark_readings(benchmark);
        }
    },
};
function pytest_benchmark_benchmarks(json) {
    return objects(isObject(json) ? json["benchmarks"] : undefined);
}
function* pytest_benchmark_readings(benchmark) {
    const name = textAt(benchmark, "fullname") ?? textAt(benchmark, "name") ?? "unnamed";
    const stats = objectAt(benchmark, "stats");
    const mean = numberAt(stats, "mean");
    if (Number.isNaN(mean)) {
        yield { name, why: "It was not measured." };
        return;
    }
    const time = { name, unit: "s", direction: "lower" };
    const interval = ofMean(mean, numberAt(stats, "stddev"), numberAt(stats, "rounds"));
    yield { ...time, value: mean, interval };
    const median = numberAt(stats, "median");
    const data = numbers(stats["data"]);
    const whole = data.length === stats["rounds"] ? ofMedian(data) : undefined;
    if (!Number.isNaN(median)) {
        yield { ...time, label: "median", value: median, interval: whole, main: true };
    }
    const rate = numberAt(stats, "ops");
    if (Number.isNaN(rate))
        return;
    yield { name, label: "throughput", value: rate, unit: "ops/s", direction: "higher" };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/size-limit.js

const sizeLimit = {
    name: "size-limit",
    detect: ({ json }) => objects(json).some((each) => textAt(each, "name") !== undefined && size_limit_isResult(each)),
    *read({ json }) {
        if (isObject(json) && textAt(json, "error") !== undefined) {
            yield { name: "size-limit", why: `It failed: ${textAt(json, "error") ?? ""}` };
        }
        for (const each of objects(json))
            if (textAt(each, "name") !== undefined)
                yield* size_limit_readings(each);
    },
};
function size_limit_isResult(each) {
    const measured = "size" in each && ("passed" in each || "sizeLimit" in each);
    return measured || ("passed" in each && ("running" in each || "loading" in each));
}
function* size_limit_readings(each) {
    const name = textAt(each, "name") ?? "";
    const size = numberAt(each, "size");
    const times = ["running", "loading", "total"].filter((label) => typeof each[label] === "number");
    if (Number.isNaN(size) && times.length === 0) {
        yield { name, why: "It has no size: its files were not found or could not be built." };
        return;
    }
    if (!Number.isNaN(size))
        yield { name, value: size, unit: "B", direction: "lower", kind: "exact" };
    for (const label of times) {
        yield { name, label, value: numberAt(each, label), unit: "s", direction: "lower" };
    }
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/tinybench-task.js


function* taskReadings(name, result, scope) {
    const latency = isObject(result["latency"]) ? result["latency"] : result;
    const mean = numberAt(latency, "mean");
    const why = failureOf(result);
    if (why !== undefined || Number.isNaN(mean)) {
        yield { name, why: why ?? "It was not measured." };
        return;
    }
    const common = { name, scope };
    const time = { ...common, unit: "ms", direction: "lower" };
    yield { ...time, value: mean, interval: around(mean, numberAt(latency, "moe")) };
    const middle = firstNumber(latency, ["p50", "median"]);
    if (!Number.isNaN(middle))
        yield { ...time, label: "median", value: middle, main: true };
    const p99 = numberAt(latency, "p99");
    if (!Number.isNaN(p99))
        yield { ...time, label: "p99", value: p99, kind: "tail" };
    const throughput = objectAt(result, "throughput");
    const rate = firstNumber({ ...result, mean: throughput["mean"] }, ["mean", "hz"]);
    if (Number.isNaN(rate))
        return;
    const interval = around(rate, numberAt(throughput, "moe"));
    const rateFacts = { unit: "ops/s", direction: "higher", label: "throughput" };
    yield { ...common, ...rateFacts, value: rate, interval };
}
function failureOf(result) {
    const { error } = result;
    if (error !== undefined && error !== null) {
        const message = typeof error === "string" ? error : textAt(error, "message");
        return `It failed: ${message ?? "no message"}.`;
    }
    const state = textAt(result, "state");
    if (state === undefined || state.startsWith("completed")) {
        return result["aborted"] === true ? "It was stopped before its end." : undefined;
    }
    return state === "aborted-with-statistics"
        ? "It was stopped before its end."
        : `Its state is "${state}".`;
}
function firstNumber(from, keys) {
    return keys.map((key) => numberAt(from, key)).find((value) => !Number.isNaN(value)) ?? NaN;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/tinybench.js


const tinybench = {
    name: "tinybench",
    detect: ({ json }) => tasksIn(json).some((task) => isTask(task) || isRow(task)),
    *read({ json }) {
        for (const task of tasksIn(json)) {
            if (isRow(task))
                yield* tinybench_rowReadings(task);
            else if (textAt(task, "name") !== undefined) {
                const result = isObject(task["result"]) ? task["result"] : task;
                yield* taskReadings(textAt(task, "name") ?? "", result);
            }
        }
    },
};
function tasksIn(json) {
    return Array.isArray(json) ? objects(json) : objects(isObject(json) ? json["tasks"] : undefined);
}
function isTask(task) {
    const result = isObject(task["result"]) ? task["result"] : task;
    const measured = "mean" in objectAt(result, "latency") || ("hz" in result && "rme" in result);
    return textAt(task, "name") !== undefined && (measured || "state" in result);
}
function isRow(task) {
    return "Task name" in task || "Task Name" in task;
}
function* tinybench_rowReadings(row) {
    const name = textAt(row, "Task name") ?? textAt(row, "Task Name") ?? "";
    const error = textAt(row, "Error");
    if (error !== undefined)
        yield { name, why: `It failed: ${error}.` };
    for (const [key, cell] of Object.entries(row)) {
        const [, kind = "", middle, unit = ""] = /^(Latency|Throughput|Average Time)(?: (?:avg|average|(med)\w*))? \((.+)\)$/.exec(key) ?? [];
        const reading = cellReading(name, String(cell), unit);
        if (key === "ops/sec")
            yield { ...cellReading(name, String(cell), "ops/s"), label: "throughput" };
        else if (kind === "Throughput") {
            yield { ...reading, label: middle === undefined ? "throughput" : "median throughput" };
        }
        else if (kind !== "") {
            yield middle === undefined ? reading : { ...reading, label: "median", main: true };
        }
    }
}
function cellReading(name, cell, unit) {
    const [, number = "NaN", percent] = /^([\d.,]+(?:e[+-]?\d+)?)(?: ± ([\d.]+)%)?/.exec(cell) ?? [];
    const value = Number(number.replaceAll(",", ""));
    const share = Number(percent ?? NaN) / 100;
    return { name, value, unit, interval: [value * (1 - share), value * (1 + share)] };
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/vitest.js


const vitest = {
    name: "vitest",
    aliases: ["vitest-bench", "vitest4", "vitest-4", "vitest3", "js_vitest"],
    detect: ({ json }) => (isObject(json) && objects(json["files"]).some((file) => "groups" in file)) ||
        suites(json).some(([, tasks]) => tasks.some((task) => "rme" in task)),
    *read({ json }) {
        for (const file of objects(isObject(json) ? json["files"] : undefined)) {
            for (const group of objects(file["groups"])) {
                const [scope, ...titles] = (textAt(group, "fullName") ?? "").split(" > ");
                for (const task of objects(group["benchmarks"])) {
                    const name = [...titles, textAt(task, "name") ?? "unnamed"].join(" > ");
                    yield* taskReadings(name, measured(task), scope);
                }
            }
        }
        for (const [title, tasks] of suites(json)) {
            for (const task of tasks) {
                yield* taskReadings(`${title} > ${textAt(task, "name") ?? "unnamed"}`, measured(task));
            }
        }
    },
};
function suites(json) {
    return Object.entries(objectAt(json, "testResults")).map(([title, tasks]) => [
        title,
        objects(tasks),
    ]);
}
function measured(task) {
    return task["sampleCount"] === 0 ? {} : task;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/vitest-5.js


const vitest5 = {
    name: "vitest-5",
    aliases: ["vitest5"],
    detect: ({ json }) => assertions(json).some(({ test }) => Array.isArray(test["benchmarks"])),
    *read({ json }) {
        for (const { file, test } of assertions(json)) {
            const benchmarks = objects(test["benchmarks"]);
            const titles = listOf(test["ancestorTitles"]).map(String);
            const title = [...titles, textAt(test, "title") ?? "unnamed"].join(" > ");
            const failed = textAt(test, "status") === "failed";
            for (const benchmark of benchmarks) {
                for (const task of objects(benchmark["tasks"])) {
                    const own = `${textAt(benchmark, "name") ?? title} > ${textAt(task, "name") ?? "unnamed"}`;
                    yield* taskReadings(own, task, file);
                }
            }
            if (failed || (benchmarks.length === 0 && textAt(test, "status") !== "passed")) {
                yield { name: title, why: reason(test) };
            }
        }
    },
};
function assertions(json) {
    return objects(isObject(json) ? json["testResults"] : undefined).flatMap((result) => objects(result["assertionResults"]).map((test) => ({
        file: (textAt(result, "name") ?? "").split(/[/\\]/).at(-1) ?? "",
        test,
    })));
}
function reason(test) {
    const [first] = listOf(test["failureMessages"]);
    if (typeof first === "string")
        return `It failed: ${first.split("\n")[0] ?? ""}.`;
    return `Its status is "${textAt(test, "status") ?? "unknown"}".`;
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/registry.js






















const formats = [
    vitest5,
    vitest,
    mitata,
    hyperfine,
    pytestBenchmark,
    googleBenchmark,
    benchmarkDotNet,
    jmh,
    k6,
    autocannon,
    lighthouse,
    benchmarkToolsJl,
    tinybench,
    sizeLimit,
    go,
    criterion,
    cargo,
    catch2,
    asv,
    benchmarkJs,
    customList,
    customSmallerIsBetter,
    customBiggerIsBetter,
    bencherJson,
];

;// CONCATENATED MODULE: ./build/engines/bench/formats/parse.js




function parseOutput(text, tool, where) {
    if (text.includes("\0"))
        throw notText(where);
    const clean = cleaned(text);
    const lines = clean.split("\n").filter((line) => line.length <= longestLine);
    const output = { text: clean, lines, json: jsonIn(clean) };
    const format = tool === "auto" ? detected(output, where) : named(tool);
    const parsed = gathered(format.read(output));
    if (parsed.metrics.length === 0 && parsed.notChecked.length === 0) {
        throw empty(format, output, where);
    }
    return parsed;
}
const longestLine = 2000;
const formatNames = formats.map(({ name }) => name);
function cleaned(text) {
    return text
        .replace(/^\uFEFF/, "")
        .replace(/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\))/g, "")
        .replace(/\r\n?/g, "\n");
}
function detected(output, where) {
    const found = formats.find((format) => format.detect(output));
    if (found !== undefined)
        return found;
    throw new model/* Failure */.HR({
        code: "bench-format-unknown",
        what: "The output is of no tool that is known",
        where,
        why: "Nothing in it looks like the results of a benchmark tool.",
        fix: `name the tool with \`--tool\`: ${formatNames.join(", ")}.`,
    });
}
function named(tool) {
    const wanted = parse_plain(tool);
    const found = formats.find(({ name, aliases = [] }) => [name, ...aliases].map(parse_plain).includes(wanted));
    if (found !== undefined)
        return found;
    throw new model/* Failure */.HR({
        code: "bench-tool-unknown",
        what: `\`${tool}\` is no tool whose output is known`,
        where: "flag `--tool`",
        why: "There is no format of this name.",
        fix: `use one of auto, ${formatNames.join(", ")}.`,
    });
}
function parse_plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function empty({ name }, { text, json }, where) {
    const nothing = text.trim() === "";
    const cut = json === undefined && /^\s*[[{]/.test(text);
    return new model/* Failure */.HR({
        code: "bench-output-empty",
        what: `There is no result of ${name} in it`,
        where,
        why: nothing
            ? "It is empty."
            : cut
                ? "It begins like JSON but is not: it may be cut off."
                : "No line or field of it is one that this tool writes for a benchmark.",
        fix: "look at the output by hand; the benchmark may have failed before it measured anything.",
    });
}
function notText(where) {
    return new model/* Failure */.HR({
        code: "bench-output-encoding",
        what: "The output is not UTF-8 text",
        where,
        why: "It has null characters, as what Windows PowerShell redirects into a file (UTF-16) has.",
        fix: "save it as UTF-8, for example with `… | Out-File -Encoding utf8 FILE`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/bench/formats/index.js



/***/ }),

/***/ 22753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UI: () => (/* reexport */ changePoints),
  jg: () => (/* reexport */ compareTails),
  sk: () => (/* reexport */ random_createRandom),
  XY: () => (/* reexport */ equivalence),
  i6: () => (/* reexport */ hodgesLehmann),
  fU: () => (/* reexport */ holm),
  rE: () => (/* reexport */ largestConfidence),
  JZ: () => (/* reexport */ quantiles_median),
  hK: () => (/* reexport */ medianAbsoluteDeviation),
  Zl: () => (/* reexport */ normal_normalQuantile),
  YV: () => (/* reexport */ quantile),
  A4: () => (/* reexport */ shuffled),
  dZ: () => (/* reexport */ signedRank),
  FI: () => (/* reexport */ studentQuantile),
  GW: () => (/* reexport */ trend)
});

// UNUSED EXPORTS: benjaminiHochberg, bootstrap, normalBelow, rankSum, ratioOfMedians

;// CONCATENATED MODULE: ./build/lab/statistics/quantiles.js
function quantiles_sorted(values) {
    return values.toSorted((left, right) => left - right);
}
function quantile(values, probability) {
    return quantiles_quantileOfSorted(quantiles_sorted(values), probability);
}
function quantiles_quantileOfSorted(ascending, probability) {
    const position = (ascending.length - 1) * probability;
    const below = Math.floor(position);
    const low = ascending[below] ?? NaN;
    const high = ascending[below + 1] ?? low;
    return low === high ? low : low + (high - low) * (position - below);
}
function quantiles_median(values) {
    return quantile(values, 0.5);
}
const normalConsistency = 1.482602218505602;
function medianAbsoluteDeviation(values) {
    const center = quantiles_median(values);
    return quantiles_median(values.map((value) => Math.abs(value - center))) * normalConsistency;
}

;// CONCATENATED MODULE: ./build/lab/statistics/normal.js
const sqrt2 = Math.SQRT2;
function normal_normalBelow(z) {
    if (Number.isNaN(z))
        return NaN;
    return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}
function normalAbove(z) {
    return normal_normalBelow(-z);
}
function normal_normalQuantile(share) {
    if (!(share >= 0 && share <= 1))
        return NaN;
    if (share === 0 || share === 1)
        return share === 0 ? -Infinity : Infinity;
    if (share > 0.5)
        return -lowerQuantile(1 - share);
    return lowerQuantile(share);
}
function lowerQuantile(share) {
    const target = Math.log(share);
    let z = -Math.sqrt(Math.max(0, -2 * Math.log(2 * share)));
    for (let step = 0; step < 60; step++) {
        const tail = upperTail(-z);
        const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        const move = ((Math.log(tail) - target) * tail) / density;
        z -= move;
        if (Math.abs(move) <= 1e-15 * (1 + Math.abs(z)))
            break;
    }
    return z;
}
function upperTail(z) {
    return z < 3 ? 0.5 - centralShare(z) : fractionTail(z);
}
function centralShare(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return (sum * Math.exp(-0.5 * z * z)) / (sqrt2 * Math.sqrt(Math.PI));
}
function fractionTail(z) {
    let denominator = z;
    for (let level = 200; level >= 1; level--)
        denominator = z + level / denominator;
    return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * denominator);
}

;// CONCATENATED MODULE: ./build/lab/statistics/random.js
function random_createRandom(seed) {
    const next = xoshiro128(seed);
    const uniform = () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
    const below = (bound) => Math.floor(uniform() * bound);
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    return { uniform, below, normal };
}
function shuffled(items, random) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
        const other = random.below(last + 1);
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}
function xoshiro128(seed) {
    let mixed = (seed ^ Math.imul(Math.floor(seed / 4_294_967_296), 0x9e3779b9)) | 0;
    const fill = () => {
        mixed = (mixed + 0x9e3779b9) | 0;
        let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
        word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
        return word ^ (word >>> 15);
    };
    let [a, b, c, d] = [fill(), fill(), fill(), fill()];
    return () => {
        const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 11);
        return result;
    };
}
function rotated(word, by) {
    return (word << by) | (word >>> (32 - by));
}

;// CONCATENATED MODULE: ./build/lab/statistics/student-t.js
function studentBelow(t, degrees) {
    const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
function studentQuantile(share, degrees) {
    if (share > 0.5)
        return -studentQuantile(1 - share, degrees);
    if (share === 0.5)
        return 0;
    let [low, high] = [-1, 0];
    while (studentBelow(low, degrees) > share)
        [low, high] = [low * 2, low];
    for (let step = 0; step < 200 && high - low > 1e-15 * -low; step++) {
        const middle = (low + high) / 2;
        if (studentBelow(middle, degrees) > share)
            high = middle;
        else
            low = middle;
    }
    return (low + high) / 2;
}
function incompleteBeta(x, a, b) {
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - (logGamma(a) + logGamma(b) - logGamma(a + b)));
    let fraction = 0;
    for (let level = 400; level >= 1; level--) {
        const half = level >> 1;
        const term = level % 2 === 0
            ? (half * (b - half) * x) / ((a + level - 1) * (a + level))
            : (-(a + half) * (a + b + half) * x) / ((a + level - 1) * (a + level));
        fraction = term / (1 + fraction);
    }
    return front / (a * (1 + fraction));
}
function logGamma(x) {
    let shift = 0;
    let moved = x;
    for (; moved < 12; moved++)
        shift += Math.log(moved);
    const inverse = 1 / (moved * moved);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) /
        moved;
    return (moved - 0.5) * Math.log(moved) - moved + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

;// CONCATENATED MODULE: ./build/lab/statistics/block-bootstrap.js




function compareTails(pairs, { seed, probability, confidence = 0.99, resamples = 2000 }) {
    const random = random_createRandom(seed);
    const sides = [pairs.map(({ base }) => quantiles_sorted(base)), pairs.map(({ head }) => quantiles_sorted(head))];
    const logRatio = (draw) => {
        const [base = NaN, head = NaN] = sides.map((slices) => pooled(slices, draw, probability));
        return Math.log(head / base);
    };
    const count = pairs.length;
    const length = Math.max(1, Math.round(count ** 0.25));
    const blocks = count / length;
    const value = logRatio(pairs.map((_, index) => index));
    if (blocks <= 1 || !Number.isFinite(value)) {
        return { value, low: -Infinity, high: Infinity, p: 1 };
    }
    const distribution = quantiles_sorted(Array.from({ length: resamples }, () => logRatio(drawnBlocks(count, length, random))));
    const widening = Math.sqrt(blocks / (blocks - 1));
    const tail = normal_normalBelow(widening * studentQuantile((1 - confidence) / 2, blocks - 1));
    return {
        value,
        low: quantiles_quantileOfSorted(distribution, tail),
        high: quantiles_quantileOfSorted(distribution, 1 - tail),
        p: widenedP(distribution, blocks),
    };
}
function widenedP(distribution, blocks) {
    const below = distribution.filter((each) => each <= 0).length;
    const above = distribution.filter((each) => each >= 0).length;
    const share = Math.min(0.5, Math.min(below, above) / distribution.length);
    const deviations = share < outermost ? beyond(distribution) : normal_normalQuantile(share);
    return Math.min(1, 2 * studentBelow(deviations / Math.sqrt(blocks / (blocks - 1)), blocks - 1));
}
const outermost = 0.01;
function beyond(distribution) {
    const center = quantiles_quantileOfSorted(distribution, 0.5);
    const near = quantiles_quantileOfSorted(distribution, center > 0 ? outermost : 1 - outermost);
    return center === near ? -Infinity : (normal_normalQuantile(outermost) * center) / (center - near);
}
function drawnBlocks(count, length, random) {
    const drawn = [];
    while (drawn.length < count) {
        const start = random.below(count);
        for (let step = 0; step < length && drawn.length < count; step++) {
            drawn.push((start + step) % count);
        }
    }
    return drawn;
}
function pooled(slices, draw, probability) {
    const chosen = draw.map((index) => slices[index]);
    const size = chosen.reduce((sum, slice) => sum + slice.length, 0);
    const wanted = Math.max(1, Math.ceil(size * probability));
    const reached = (limit) => chosen.reduce((sum, slice) => sum + countUpTo(slice, limit), 0) >= wanted;
    let best = Infinity;
    for (const slice of new Set(chosen)) {
        let [low, high] = [0, slice.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const candidate = slice[middle];
            if (candidate >= best || reached(candidate))
                high = middle;
            else
                low = middle + 1;
        }
        best = Math.min(best, slice[low] ?? Infinity);
    }
    return best;
}
function countUpTo(ascending, limit) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/lab/statistics/bootstrap.js



function ratioOfMedians(base, head, options) {
    const ratio = ([below = [], above = []]) => median(above) / median(below);
    return bootstrap([base, head], ratio, options);
}
function bootstrap(samples, statistic, { seed, confidence = 0.95, resamples = 2000, method = "percentile" }) {
    const random = createRandom(seed);
    const value = statistic(samples);
    const distribution = Array.from({ length: resamples }, () => statistic(samples.map((sample) => resampled(sample, random))));
    const [low, high] = method === "bca"
        ? biasCorrected(distribution, value, jackknife(samples, statistic), confidence)
        : percentiles(distribution, [(1 - confidence) / 2, (1 + confidence) / 2]);
    return { value, low, high };
}
function biasCorrected(distribution, value, leftOut, confidence) {
    const tails = [(1 - confidence) / 2, (1 + confidence) / 2];
    const below = distribution.filter((each) => each < value).length;
    const equal = distribution.filter((each) => each === value).length;
    const bias = normalQuantile((below + equal / 2) / distribution.length);
    const acceleration = accelerationOf(leftOut);
    const corrected = tails.map((tail) => {
        const shifted = bias + normalQuantile(tail);
        return normalBelow(bias + shifted / (1 - acceleration * shifted));
    });
    const [low = NaN, high = NaN] = corrected;
    return percentiles(distribution, low < high ? [low, high] : tails);
}
function percentiles(distribution, [low, high]) {
    const ascending = sorted(distribution);
    return [quantileOfSorted(ascending, low), quantileOfSorted(ascending, high)];
}
function accelerationOf(leftOut) {
    let cubes = 0;
    let squares = 0;
    for (const values of leftOut) {
        const size = values.length;
        const mean = values.reduce((sum, each) => sum + each, 0) / size;
        const influence = values.map((each) => (size - 1) * (mean - each));
        cubes += influence.reduce((sum, each) => sum + each ** 3, 0) / size ** 3;
        squares += influence.reduce((sum, each) => sum + each ** 2, 0) / size ** 2;
    }
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
function jackknife(samples, statistic) {
    return samples.map((sample, place) => sample.map((_, left) => {
        const rest = sample.filter((__, index) => index !== left);
        return statistic(samples.map((other, index) => (index === place ? rest : other)));
    }));
}
function resampled(sample, random) {
    return sample.map(() => sample[random.below(sample.length)]);
}

;// CONCATENATED MODULE: ./build/lab/statistics/change-points.js


function changePoints(series, { seed, alpha = 0.01, permutations = 499, shortest = 3 }) {
    const random = random_createRandom(seed);
    const test = (from, to) => significantSplit(series.slice(from, to), { alpha, permutations, shortest, random });
    const found = [];
    const open = [[0, series.length]];
    for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
        const [from, to] = stretch;
        const split = test(from, to);
        if (split === undefined)
            continue;
        found.push(from + split.index);
        open.push([from, from + split.index], [from + split.index, to]);
    }
    return confirmed(series, quantiles_sorted(found), test);
}
function confirmed(series, found, test) {
    let kept = found;
    for (;;) {
        const bounds = [0, ...kept, series.length];
        const tested = kept.map((_, place) => test(bounds[place], bounds[place + 2]));
        const fallen = tested.indexOf(undefined);
        if (fallen !== -1) {
            kept = kept.filter((_, place) => place !== fallen);
            continue;
        }
        return kept.map((index, place) => ({
            index,
            p: tested[place]?.p ?? 1,
            before: middle(series.slice(bounds[place], index)),
            after: middle(series.slice(index, bounds[place + 2])),
        }));
    }
}
function significantSplit(values, { alpha, permutations, shortest, random }) {
    if (values.length < 2 * shortest)
        return undefined;
    const best = bestSplit(values, shortest);
    if (best.score <= 0)
        return undefined;
    const mostAllowed = alpha * (permutations + 1) - 1;
    let atLeast = 0;
    for (let round = 0; round < permutations; round++) {
        if (bestSplit(shuffled(values, random), shortest).score >= best.score * (1 - 1e-9))
            atLeast++;
        if (atLeast > mostAllowed)
            return undefined;
    }
    return { ...best, p: (atLeast + 1) / (permutations + 1) };
}
function bestSplit(values, shortest) {
    const count = values.length;
    let [left, right, between] = [0, 0, 0];
    for (let i = 0; i < count; i++)
        right += distances(values, i, i + 1, count);
    let best = { index: 0, score: 0 };
    for (let size = 1; size <= count - shortest; size++) {
        const toLeft = distances(values, size - 1, 0, size - 1);
        const toRight = distances(values, size - 1, size, count);
        left += toLeft;
        right -= toRight;
        between += toRight - toLeft;
        if (size < shortest)
            continue;
        const rest = count - size;
        const energy = (2 * between) / (size * rest) -
            (2 * left) / (size * Math.max(1, size - 1)) -
            (2 * right) / (rest * Math.max(1, rest - 1));
        const score = ((size * rest) / count) * energy;
        if (score > best.score)
            best = { index: size, score };
    }
    return best;
}
function distances(values, of, from, to) {
    const value = values[of];
    let sum = 0;
    for (let i = from; i < to; i++)
        sum += Math.abs(values[i] - value);
    return sum;
}
function middle(values) {
    return quantiles_quantileOfSorted(quantiles_sorted(values), 0.5);
}

;// CONCATENATED MODULE: ./build/lab/statistics/alternative.js

function alternative_exactTail(distribution, observed, alternative) {
    let below = 0;
    let above = 0;
    for (const [value, probability] of distribution.entries()) {
        if (value <= observed)
            below += probability;
        if (value >= observed)
            above += probability;
    }
    if (alternative === "less")
        return Math.min(1, below);
    if (alternative === "greater")
        return Math.min(1, above);
    return Math.min(1, 2 * Math.min(below, above));
}
function alternative_normalTail(observed, { mean, variance }, alternative) {
    if (variance <= 0)
        return 1;
    const scale = Math.sqrt(variance);
    const difference = observed - mean;
    if (alternative === "less")
        return normalAbove(-(difference + 0.5) / scale);
    if (alternative === "greater")
        return normalAbove((difference - 0.5) / scale);
    return Math.min(1, 2 * normalAbove((Math.abs(difference) - 0.5) / scale));
}

;// CONCATENATED MODULE: ./build/lab/statistics/ranks.js
function ranks_rank(values) {
    const order = values.map((_, index) => index);
    order.sort((left, right) => at(values, left) - at(values, right));
    const ranks = new Array(values.length);
    let tieTerm = 0;
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && at(values, at(order, end)) === at(values, at(order, start)))
            end++;
        for (let position = start; position < end; position++) {
            ranks[at(order, position)] = (start + 1 + end) / 2;
        }
        const size = end - start;
        tieTerm += size ** 3 - size;
        start = end;
    }
    return { of: ranks, tieTerm };
}
function at(values, index) {
    return values[index];
}

;// CONCATENATED MODULE: ./build/lab/statistics/signed-rank-counts.js
function signedRankDistribution(doubledRanks) {
    const total = doubledRanks.reduce((sum, doubled) => sum + doubled, 0);
    const probability = new Float64Array(total + 1);
    probability[0] = 1;
    let reached = 0;
    for (const doubled of doubledRanks) {
        reached += doubled;
        for (let sum = reached; sum >= 0; sum--) {
            const without = probability[sum];
            const within = sum >= doubled ? probability[sum - doubled] : 0;
            probability[sum] = (without + within) / 2;
        }
    }
    return probability;
}
const untied = new Map();
function untiedSignedRankBelow(count) {
    const known = untied.get(count);
    if (known !== undefined)
        return known;
    const doubled = Array.from({ length: count }, (_, index) => 2 * (index + 1));
    const each = signedRankDistribution(doubled);
    const below = new Float64Array((count * (count + 1)) / 2 + 1);
    let sum = 0;
    for (let k = 0; k < below.length; k++) {
        sum += each[2 * k];
        below[k] = sum;
    }
    untied.set(count, below);
    return below;
}

;// CONCATENATED MODULE: ./build/lab/statistics/signed-rank.js



const exactUpTo = 60;
function signedRank(differences, { alternative = "two-sided", zeros = "pratt", method = "auto" } = {}) {
    const kept = zeros === "pratt" ? differences : differences.filter((value) => value !== 0);
    const { of: ranks } = ranks_rank(kept.map(Math.abs));
    const counted = kept.flatMap((value, index) => value === 0 ? [] : [{ positive: value > 0, rank: ranks[index] }]);
    const statistic = counted.reduce((sum, each) => sum + (each.positive ? each.rank : 0), 0);
    const used = counted.map((each) => each.rank);
    if (used.length === 0)
        return { statistic, p: 1, method: "exact" };
    if (method === "exact" || (method === "auto" && used.length <= exactUpTo)) {
        const distribution = signedRankDistribution(used.map((each) => 2 * each));
        return { statistic, p: alternative_exactTail(distribution, 2 * statistic, alternative), method: "exact" };
    }
    const mean = used.reduce((sum, each) => sum + each, 0) / 2;
    const variance = used.reduce((sum, each) => sum + each * each, 0) / 4;
    const p = alternative_normalTail(statistic, { mean, variance }, alternative);
    return { statistic, p, method: "approximate" };
}

;// CONCATENATED MODULE: ./build/lab/statistics/equivalence.js

function equivalence(differences, margin) {
    const above = signedRank(differences.map((value) => value + margin), { alternative: "greater" });
    const below = signedRank(differences.map((value) => value - margin), { alternative: "less" });
    return Math.max(above.p, below.p);
}

;// CONCATENATED MODULE: ./build/lab/statistics/hodges-lehmann.js



const hodges_lehmann_exactUpTo = 200;
function hodgesLehmann(differences, confidence = 0.95) {
    const walsh = walshAverages(differences);
    const value = quantiles_quantileOfSorted(walsh, 0.5);
    const critical = criticalIndex(differences.length, confidence);
    if (critical.index < 1)
        return { value, low: -Infinity, high: Infinity, confidence: 0 };
    return {
        value,
        low: walsh[critical.index - 1],
        high: walsh[walsh.length - critical.index],
        confidence: critical.confidence,
    };
}
function largestConfidence(count) {
    return 1 - 2 ** (1 - count);
}
function walshAverages(values) {
    const averages = new Float64Array((values.length * (values.length + 1)) / 2);
    let next = 0;
    for (const [index, value] of values.entries()) {
        for (let other = index; other < values.length; other++) {
            averages[next++] = value / 2 + values[other] / 2;
        }
    }
    return averages.sort();
}
function criticalIndex(count, confidence) {
    const tail = (1 - confidence) / 2;
    if (count > hodges_lehmann_exactUpTo) {
        const mean = (count * (count + 1)) / 4;
        const deviation = Math.sqrt((mean * (2 * count + 1)) / 6);
        const index = Math.floor(mean + 0.5 + normal_normalQuantile(tail) * deviation);
        return { index, confidence };
    }
    const below = untiedSignedRankBelow(count);
    let index = 0;
    while (index < below.length && below[index] <= tail + 1e-12)
        index++;
    return { index, confidence: index === 0 ? 0 : 1 - 2 * below[index - 1] };
}

;// CONCATENATED MODULE: ./build/lab/statistics/holm.js
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => holm_at(pValues, a) - holm_at(pValues, b));
    const adjusted = new Array(pValues.length);
    let largest = 0;
    for (const [place, index] of order.entries()) {
        largest = Math.max(largest, (pValues.length - place) * holm_at(pValues, index));
        adjusted[index] = Math.min(1, largest);
    }
    return adjusted;
}
function holm_at(values, index) {
    return values[index];
}

;// CONCATENATED MODULE: ./build/lab/statistics/rank-sum.js


const rank_sum_exactUpTo = 625;
function rankSum(first, second, { alternative = "two-sided", method = "auto" } = {}) {
    const [n, m] = [first.length, second.length];
    if (n === 0 || m === 0)
        return { statistic: 0, p: 1, method: "exact" };
    const { of: ranks, tieTerm } = rank([...first, ...second]);
    const sum = ranks.slice(0, n).reduce((total, each) => total + each, 0);
    const offset = (n * (n + 1)) / 2;
    const statistic = sum - offset;
    if (method === "exact" || (method === "auto" && n * m <= rank_sum_exactUpTo)) {
        const distribution = rankSumDistribution(ranks.map((each) => 2 * each), n);
        return { statistic, p: exactTail(distribution, 2 * sum, alternative), method: "exact" };
    }
    const all = n + m;
    const variance = ((n * m) / 12) * (all + 1 - tieTerm / (all * (all - 1)));
    const p = normalTail(statistic, { mean: (n * m) / 2, variance }, alternative);
    return { statistic, p, method: "approximate" };
}
function rankSumDistribution(doubledRanks, chosen) {
    const total = doubledRanks.reduce((sum, doubled) => sum + doubled, 0);
    const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(total + 1));
    ways[0][0] = 1;
    for (const doubled of doubledRanks) {
        for (let count = chosen; count >= 1; count--) {
            const [fewer, more] = [ways[count - 1], ways[count]];
            for (let sum = doubled; sum <= total; sum++) {
                more[sum] = more[sum] + fewer[sum - doubled];
            }
        }
    }
    const last = ways[chosen];
    const all = last.reduce((sum, each) => sum + each, 0);
    return last.map((each) => each / all);
}

;// CONCATENATED MODULE: ./build/lab/statistics/trend.js


function trend(x, y, confidence = 0.95) {
    const slopes = [];
    let concordance = 0;
    for (const [i, here] of x.entries()) {
        for (let j = i + 1; j < x.length; j++) {
            const [run, rise] = [x[j] - here, y[j] - y[i]];
            if (run !== 0)
                slopes.push(rise / run);
            concordance += Math.sign(run) * Math.sign(rise);
        }
    }
    const ascending = quantiles_sorted(slopes);
    const variance = kendallVariance(x, y);
    const half = normal_normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
    const place = (rank) => ascending[Math.min(ascending.length - 1, Math.max(0, rank))] ?? NaN;
    const p = variance <= 0 ? 1 : 2 * normalAbove((Math.abs(concordance) - 1) / Math.sqrt(variance));
    return {
        slope: quantiles_quantileOfSorted(ascending, 0.5),
        low: place(Math.round((ascending.length - half) / 2) - 1),
        high: place(Math.round((ascending.length + half) / 2)),
        p: Math.min(1, p),
    };
}
function intercept(x, y, slope) {
    return median(y.map((value, index) => value - slope * x[index]));
}
function kendallVariance(x, y) {
    const term = (size) => size * (size - 1) * (2 * size + 5);
    const tied = (values) => [...groups(values)].reduce((sum, size) => sum + term(size), 0);
    return (term(x.length) - tied(x) - tied(y)) / 18;
}
function groups(values) {
    const sizes = new Map();
    for (const value of values)
        sizes.set(value, (sizes.get(value) ?? 0) + 1);
    return sizes.values();
}

;// CONCATENATED MODULE: ./build/lab/statistics/index.js
















/***/ })

};
