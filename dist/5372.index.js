export const id = 5372;
export const ids = [5372];
export const modules = {

/***/ 15372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBench: () => (/* binding */ runBench)
});

// EXTERNAL MODULE: ./build/ports/index.js + 2 modules
var build_ports = __webpack_require__(58154);
// EXTERNAL MODULE: ./build/lab/statistics/index.js + 16 modules
var statistics = __webpack_require__(22753);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/engines/bench/confirm.js


async function readEarlier({ files }, path) {
    if (path === undefined)
        return undefined;
    const text = await files.read(path);
    if (text === undefined)
        throw unreadable(path, "There is no such file.");
    const report = (0,inputs/* parseReport */.MM)(text, path);
    if (report.engine !== "bench")
        throw unreadable(path, `It is one of \`${report.engine}\`.`);
    return report;
}
const askedEvidence = "measured";
function rowWanted(only, earlier) {
    const claimed = earlier?.claims.flatMap(({ proof }) => proof.evidence.filter(({ name }) => name === askedEvidence).map(({ text }) => text));
    return (name) => (only.length === 0 || only.some((part) => name.includes(part))) &&
        (claimed === undefined || claimed.includes(name));
}
function unreadable(path, why) {
    return new model/* Failure */.HR({
        code: "bench-report-unreadable",
        what: "The earlier report cannot be read",
        where: `input \`confirm\`: ${path}`,
        why,
        fix: "give the file that the first run wrote to its `report-path`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/judged.js
function changeOf(logRatio) {
    return Math.expm1(logRatio);
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/power.js

function firstLevel({ rows }, { alpha, rowAlpha }) {
    return Math.min(rowAlpha, alpha / rows);
}
function fewestSamples(standing, settings) {
    return Math.ceil(1 - Math.log2(firstLevel(standing, settings)));
}
function samplesForRows(rows, { alpha, rowAlpha }) {
    return Math.ceil(2 - Math.log2(Math.min(rowAlpha, alpha / Math.max(1, rows))));
}
function smallestSeen(standing, settings) {
    if (standing.samples < fewestSamples(standing, settings))
        return Infinity;
    const certain = (0,statistics/* normalQuantile */.Zl)(1 - firstLevel(standing, settings) / 2);
    const likely = (0,statistics/* normalQuantile */.Zl)(settings.power);
    return Math.max((certain + likely) * standing.error, standing.floor + likely * standing.error);
}
function settlingSamples(standing, settings) {
    const { samples, error, threshold, floor } = standing;
    const effect = Math.abs(standing.estimate);
    const likely = (0,statistics/* normalQuantile */.Zl)(settings.power);
    const certain = (0,statistics/* normalQuantile */.Zl)(1 - firstLevel(standing, settings) / 2);
    const asChanged = Math.min(effect / (certain + likely), (effect - floor) / likely);
    const asSame = (threshold - effect) / ((0,statistics/* normalQuantile */.Zl)(1 - settings.sameAlpha) + likely);
    const needed = Math.max(asChanged, asSame);
    if (needed <= 0)
        return Infinity;
    const wanted = Math.ceil(samples * (error / needed) ** 2);
    return Math.max(samples + 1, wanted, fewestSamples(standing, settings));
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/settings.js
const defaultSettings = {
    alpha: 0.01,
    rowAlpha: 0.005,
    sameAlpha: 0.01,
    confidence: 0.99,
    power: 0.9,
    seed: 1,
};

;// CONCATENATED MODULE: ./build/engines/bench/verdict/evidence.js

function margin({ threshold }) {
    return Math.log1p(threshold);
}
const fewest = 5;
function timedEvidence({ logRatios }, rule, { confidence, sameAlpha }) {
    const samples = logRatios.length;
    if (samples < fewest || !logRatios.every(Number.isFinite))
        return undefined;
    const shown = Math.min(confidence, (0,statistics/* largestConfidence */.rE)(samples));
    const { value, low, high } = (0,statistics/* hodgesLehmann */.i6)(logRatios, shown);
    const inner = (0,statistics/* hodgesLehmann */.i6)(logRatios, Math.min(0.9, (0,statistics/* largestConfidence */.rE)(samples)));
    return {
        samples,
        estimate: value,
        low,
        high,
        confidence: shown,
        error: (inner.high - inner.low) / (2 * (0,statistics/* normalQuantile */.Zl)((1 + inner.confidence) / 2)),
        p: (0,statistics/* signedRank */.dZ)(logRatios).p,
        within: rule.threshold > 0 && (0,statistics/* equivalence */.XY)(logRatios, margin(rule)) <= sameAlpha,
    };
}
function tailEvidence({ pairs, probability }, rule, { confidence, sameAlpha, seed }) {
    const values = pairs.flatMap(({ base, head }) => [...base, ...head]);
    const whole = pairs.every(({ base, head }) => base.length > 0 && head.length > 0);
    if (pairs.length < fewest || !whole || !values.every(Number.isFinite))
        return undefined;
    const found = (0,statistics/* compareTails */.jg)(pairs, { seed, probability, confidence });
    if (!Number.isFinite(found.value))
        return undefined;
    const same = (0,statistics/* compareTails */.jg)(pairs, { seed, probability, confidence: 1 - 2 * sameAlpha });
    return {
        samples: pairs.length,
        estimate: found.value,
        low: found.low,
        high: found.high,
        confidence,
        error: (found.high - found.low) / (2 * (0,statistics/* normalQuantile */.Zl)((1 + confidence) / 2)),
        p: found.p,
        within: same.low > -margin(rule) && same.high < margin(rule),
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/row.js
const thresholds = {
    timed: 0.03,
    counted: 0.005,
    exact: 0,
    tail: 0.1,
};
function ruleOf({ kind, rule = {} }) {
    const threshold = rule.threshold ?? thresholds[kind];
    return { threshold, floor: rule.floor ?? threshold / 3 };
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/observed.js


function judgeExact(row) {
    const rule = ruleOf(row);
    const change = relative(row.base, row.head);
    const facts = { row, rule, change, withinThreshold: Math.abs(change) <= rule.threshold };
    if (Number.isNaN(change)) {
        return { ...facts, verdict: "inconclusive", why: "A side is not a number." };
    }
    if (facts.withinThreshold) {
        const why = change === 0 ? "The same on both sides." : "Changed by no more than the threshold.";
        return { ...facts, verdict: "same", why };
    }
    const verdict = sense(row.direction, row.base, row.head);
    return { ...facts, verdict, why: "Exact: it is the same each time it is measured." };
}
function judgeCounted(row) {
    const rule = ruleOf(row);
    const all = [...row.bases, ...row.heads];
    if (row.bases.length === 0 || row.heads.length === 0 || !all.every(Number.isFinite)) {
        const why = "A side has no counts, or some that are no numbers.";
        return { row, rule, verdict: "inconclusive", why, change: NaN, withinThreshold: false };
    }
    const low = relative(Math.max(...row.bases), Math.min(...row.heads));
    const high = relative(Math.min(...row.bases), Math.max(...row.heads));
    const [base, head] = [(0,statistics/* median */.JZ)(row.bases), (0,statistics/* median */.JZ)(row.heads)];
    const facts = { row, rule, change: relative(base, head), interval: [low, high] };
    const { threshold } = rule;
    if (low > threshold || high < -threshold) {
        const verdict = sense(row.direction, base, head);
        const why = "Even the two closest runs of both sides differ by more than the threshold.";
        return { ...facts, verdict, withinThreshold: false, why };
    }
    if (low >= -threshold && high <= threshold) {
        const why = "Even the two most distant runs of both sides are within the threshold.";
        return { ...facts, verdict: "same", withinThreshold: true, why };
    }
    const why = "The counts of a side vary by more than what separates the sides.";
    return { ...facts, verdict: "inconclusive", withinThreshold: false, why };
}
function sense(direction, base, head) {
    return head > base === (direction === "lower") ? "slower" : "faster";
}
function relative(base, head) {
    if (base === head)
        return 0;
    return (head - base) / Math.abs(base);
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/sampled.js




function judgeSampled(sampled, settings) {
    const { row, rule, evidence, adjustedP } = sampled;
    const { estimate, p } = evidence;
    const standing = standingOf(sampled);
    const facts = {
        row,
        rule,
        change: changeOf(estimate),
        interval: [changeOf(evidence.low), changeOf(evidence.high)],
        confidence: evidence.confidence,
        p,
        adjustedP,
        withinThreshold: evidence.within,
        smallestSeen: changeOf(smallestSeen(standing, settings)),
    };
    const significant = p <= settings.rowAlpha && adjustedP <= settings.alpha;
    const contradiction = contradicted(sampled, significant);
    if (contradiction !== undefined) {
        return { ...facts, verdict: "inconclusive", withinThreshold: false, why: contradiction };
    }
    if (significant && Math.abs(estimate) > standing.floor) {
        const worse = estimate > 0 === (row.direction === "lower");
        const why = evidence.within
            ? `A proven change that is smaller than the threshold of ${percent(rule.threshold)}.`
            : `The interval and the test over the whole suite rule out "no change".`;
        return { ...facts, verdict: worse ? "slower" : "faster", why };
    }
    if (evidence.within) {
        const why = `Shown to be within ${percent(rule.threshold)} in both directions.`;
        return { ...facts, verdict: "same", why };
    }
    const samples = settlingSamples(standing, settings);
    return {
        ...facts,
        verdict: "inconclusive",
        why: significant
            ? `A change of up to the floor of ${percent(rule.floor)} is not called, and equality is not shown.`
            : `Neither a change nor equality within ${percent(rule.threshold)} is shown.`,
        ...(Number.isFinite(samples) && {
            settledBy: { samples, seconds: (row.seconds * samples) / evidence.samples },
        }),
    };
}
function standingOf({ rule, evidence, rows }) {
    const { samples, estimate, error } = evidence;
    const floor = Math.log1p(rule.floor);
    return { samples, estimate, error, rows, floor, threshold: margin(rule) };
}
function contradicted({ row, rule, evidence }, significant) {
    if (row.kind !== "timed" || row.crossCheck === undefined)
        return undefined;
    const other = (0,statistics/* hodgesLehmann */.i6)(row.crossCheck).value;
    if (!Number.isFinite(other))
        return undefined;
    const opposite = significant && other * evidence.estimate < 0 && Math.abs(other) > rule.floor;
    const larger = evidence.within && Math.abs(other) > margin(rule);
    if (!opposite && !larger)
        return undefined;
    const [main, cross] = [evidence.estimate, other].map((each) => percent(changeOf(each)));
    const [by, against] = row.estimator === "fastest" ? ["fastest", "typical"] : ["typical", "fastest"];
    return `Two estimators disagree: ${main ?? ""} by the ${by} batch, ${cross ?? ""} by the ${against}.`;
}
function percent(share) {
    return `${(100 * share).toLocaleString("en-US", { maximumFractionDigits: 2 })} %`;
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/suite.js






function judgeSuite(rows, given = {}) {
    const settings = { ...defaultSettings, ...given };
    const gathered = new Map(rows.flatMap((row) => {
        if (row.kind !== "timed" && row.kind !== "tail")
            return [];
        return [[row, gather(row, settings)]];
    }));
    const tested = [...gathered.values()].flatMap(({ row, evidence }) => evidence === undefined ? [] : [{ row, p: evidence.p }]);
    const corrected = (0,statistics/* holm */.fU)(tested.map(({ p }) => p));
    const adjusted = new Map(tested.map(({ row }, index) => [row, corrected[index] ?? 1]));
    return rows.map((row) => {
        if (row.kind === "exact")
            return judgeExact(row);
        if (row.kind === "counted")
            return judgeCounted(row);
        const { rule, evidence } = gathered.get(row) ?? gather(row, settings);
        if (evidence === undefined)
            return withoutEvidence(row, rule);
        const adjustedP = adjusted.get(row) ?? 1;
        return judgeSampled({ row, rule, evidence, adjustedP, rows: tested.length }, settings);
    });
}
function gather(row, settings) {
    const rule = ruleOf(row);
    const evidence = row.kind === "timed" ? timedEvidence(row, rule, settings) : tailEvidence(row, rule, settings);
    return { row, rule, evidence };
}
function withoutEvidence(row, rule) {
    return {
        row,
        rule,
        verdict: "inconclusive",
        why: "Too few usable samples, or some that are no numbers.",
        change: NaN,
        withinThreshold: false,
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/verdict/index.js





;// CONCATENATED MODULE: ./build/engines/bench/explain.js

const most = 1;
async function explained(measured) {
    const controls = judgeSuite(measured.filter(({ control }) => control).map(({ row }) => row));
    if (controls.some(({ verdict }) => verdict === "slower" || verdict === "faster")) {
        return { measured, notChecked: [] };
    }
    const rows = measured.filter(({ control }) => !control);
    const verdicts = judgeSuite(rows.map(({ row }) => row));
    const worst = rows
        .map((each, index) => ({ each, judged: verdicts[index] }))
        .filter(({ each, judged }) => judged?.verdict === "slower" && each.explain !== undefined)
        .sort((one, other) => (other.judged?.change ?? 0) - (one.judged?.change ?? 0))
        .slice(0, most);
    const found = new Map();
    const reasons = new Map();
    for (const { each } of worst) {
        const explanation = await each.explain?.();
        if (explanation === undefined)
            continue;
        if (explanation.found)
            found.set(each, { ...each, explanation });
        else
            reasons.set(explanation.name, explanation.text);
    }
    return {
        measured: measured.map((each) => found.get(each) ?? each),
        notChecked: [...reasons].map(([what, why]) => ({ what, why })),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/bench/history/machine.js

function environmentOf(facts, image) {
    const [kind = facts.system] = facts.system.split(" ");
    const architecture = facts.system.split(" ").at(-1) ?? "";
    return {
        cpu: facts.processor,
        cores: facts.processors,
        platform: [kind, architecture, ...(image === undefined ? [] : [image])].join(" "),
        runtime: `node ${facts.node.replace(/^v/, "")}`,
    };
}
function environmentKey({ cpu, cores, platform, runtime }) {
    const version = runtime.replace(/(\d+\.\d+)\.\d+\S*/, "$1");
    const facts = JSON.stringify([cpu.trim().replace(/\s+/g, " "), cores, platform, version]);
    return (0,external_node_crypto_.createHash)("sha256").update(facts).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/engines/bench/history/findings.js

const defaults = { threshold: 0.03, alpha: 0.01, seed: 1 };
const fewestForDrift = 10;
function findingsOf(series, given = {}) {
    const settings = { ...defaults, ...given };
    const { points, direction } = series;
    const values = points.map(({ value }) => value);
    const found = (0,statistics/* changePoints */.UI)(values, { seed: settings.seed, alpha: settings.alpha });
    const changes = found.flatMap(({ index, before, after, p }) => {
        const change = findings_relative(before, after);
        const [last, first] = [points[index - 1], points[index]];
        if (last === undefined || first === undefined)
            return [];
        if (!(Math.abs(change) >= settings.threshold))
            return [];
        const range = [last.commit, first.commit];
        return [{ index, range, before, after, change, worse: isWorse(direction, change), p }];
    });
    const level = points.slice(found.at(-1)?.index ?? 0);
    const sinceTold = points.slice(changes.at(-1)?.index ?? 0);
    return {
        series,
        changes,
        baseline: baselineOf(level),
        drift: driftOf(sinceTold, series, settings),
    };
}
function baselineOf(level) {
    const [first] = level;
    if (first === undefined)
        return undefined;
    const values = level.map(({ value }) => value);
    return {
        value: (0,statistics/* median */.JZ)(values),
        deviation: (0,statistics/* medianAbsoluteDeviation */.hK)(values),
        points: level.length,
        since: first.commit,
    };
}
function driftOf(level, { direction }, { threshold, alpha }) {
    const [first] = level;
    if (first === undefined || level.length < fewestForDrift)
        return undefined;
    const steps = level.map((_, index) => index);
    const values = level.map(({ value }) => value);
    const { slope, p } = (0,statistics/* trend */.GW)(steps, values);
    const rise = slope * (level.length - 1);
    const change = rise / Math.abs((0,statistics/* median */.JZ)(values) - rise / 2);
    if (!(p <= alpha && Math.abs(change) >= threshold))
        return undefined;
    return { change, since: first.commit, worse: isWorse(direction, change), p };
}
function isWorse(direction, change) {
    return change > 0 === (direction === "lower");
}
function findings_relative(before, after) {
    return before === after ? 0 : (after - before) / Math.abs(before);
}

;// CONCATENATED MODULE: ./build/engines/bench/history/series.js


function seriesOf(records, environment) {
    const found = new Map();
    const key = environmentKey(environment);
    for (const record of records) {
        if (record.environment === undefined || environmentKey(record.environment) !== key)
            continue;
        const onBranch = record.pullRequest === undefined;
        const { commit, at = record.at } = onBranch ? record.head : record.base;
        for (const metric of record.metrics) {
            if (metric.base === undefined)
                continue;
            const name = JSON.stringify([metric.name, metric.unit, metric.direction]);
            const series = found.get(name) ?? { facts: metric, commits: new Map() };
            const measured = series.commits.get(commit) ?? { at, values: [] };
            measured.values.push(onBranch ? metric.value : metric.base);
            series.commits.set(commit, measured);
            found.set(name, series);
        }
    }
    return [...found.values()].map(({ facts: { name, unit, direction }, commits }) => ({
        name,
        unit,
        direction,
        points: [...commits].map(pointOf).sort(byTime),
    }));
}
function pointOf([commit, { at, values }]) {
    return { commit, committedAt: at, value: (0,statistics/* median */.JZ)(values), runs: values.length };
}
function byTime(left, right) {
    const apart = Date.parse(left.committedAt) - Date.parse(right.committedAt);
    return apart === 0 ? (left.commit < right.commit ? -1 : 1) : apart;
}

// EXTERNAL MODULE: ./build/history/index.js + 5 modules
var build_history = __webpack_require__(3612);
;// CONCATENATED MODULE: ./build/engines/bench/present/worst-first.js
const order = {
    slower: 0,
    inconclusive: 1,
    faster: 2,
    same: 3,
};
function worstFirst(rows) {
    return rows.toSorted((left, right) => order[left.verdict] - order[right.verdict] ||
        weight(right) - weight(left) ||
        (left.row.name < right.row.name ? -1 : 1));
}
function weight({ row, verdict, change, interval }) {
    const sign = row.direction === "lower" ? 1 : -1;
    const ends = interval?.map((end) => sign * end) ?? [];
    const size = verdict === "inconclusive" && ends.length > 0 ? Math.max(...ends) : sign * change;
    if (Number.isNaN(size))
        return -Infinity;
    return Math.max(-1e300, Math.min(1e300, verdict === "same" ? 0 : size));
}

;// CONCATENATED MODULE: ./build/engines/bench/present/intervals.js

function drawIntervals(judged, { width = 41, nameWidth = 28, rows = 20 } = {}) {
    const drawable = worstFirst(judged).filter(({ change }) => !Number.isNaN(change));
    const shown = drawable.slice(0, rows);
    if (shown.length === 0)
        return "";
    const limit = limitOf(shown);
    const longest = Math.max(...shown.map(({ row }) => Array.from(row.name).length));
    const names = Math.min(nameWidth, longest);
    const lines = shown.map((each) => [fitted(each.row.name, names), track(each, limit, width), each.verdict].join("  "));
    const more = drawable.length - shown.length;
    return [
        `${" ".repeat(names)}  ${scale(limit, width)}`,
        ...lines,
        ...(more > 0 ? [`and ${more} more`] : []),
    ].join("\n");
}
function drawInterval(judged, width = 41) {
    if (Number.isNaN(judged.change))
        return "";
    const limit = limitOf([judged]);
    return `${scale(limit, width)}\n${track(judged, limit, width)}`.trimEnd();
}
function limitOf(rows) {
    const threshold = Math.max(0.01, ...rows.map(({ rule }) => rule.threshold));
    const ends = rows.flatMap(({ change, interval }) => [change, ...(interval ?? [])]);
    const furthest = Math.max(...ends.filter(Number.isFinite).map(Math.abs), 0);
    return Math.min(10 * threshold, Math.max(2 * threshold, furthest));
}
function track({ change, interval, rule }, limit, width) {
    const cells = new Array(width).fill(" ");
    const at = (value) => Math.round(((Math.max(-limit, Math.min(limit, value)) + limit) / (2 * limit)) * (width - 1));
    for (const edge of [-rule.threshold, rule.threshold])
        if (edge !== 0)
            cells[at(edge)] = ":";
    cells[at(0)] = "|";
    const [low, high] = interval ?? [change, change];
    for (let cell = at(low); cell <= at(high); cell++)
        cells[cell] = cells[cell] === "|" ? "┼" : "─";
    if (interval !== undefined) {
        cells[at(low)] = low < -limit ? "◄" : "├";
        cells[at(high)] = high > limit ? "►" : "┤";
    }
    cells[at(change)] = Math.abs(change) <= limit ? "●" : change > 0 ? "►" : "◄";
    return cells.join("");
}
function scale(limit, width) {
    const ends = `${(100 * limit).toFixed(limit < 0.1 ? 1 : 0)} %`;
    const [left, right] = [`-${ends}`, `+${ends}`];
    const middle = (width - 1) / 2;
    return `${left.padEnd(middle)}0${right.padStart(width - middle - 1)}`;
}
function fitted(name, width) {
    const plain = Array.from(name.replace(/[\r\n\t`]/g, " "));
    const cut = plain.length > width ? [...plain.slice(0, width - 1), "…"] : plain;
    return cut.join("") + " ".repeat(Math.max(0, width - cut.length));
}

;// CONCATENATED MODULE: ./build/engines/bench/present/sparkline.js

const levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
function sparkline(values, { width = 24, leastRange = 0.1 } = {}) {
    const shown = condensed(values, width);
    const known = shown.filter(Number.isFinite);
    if (known.length === 0)
        return " ".repeat(shown.length);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const range = Math.max(high - low, leastRange * Math.abs((0,statistics/* median */.JZ)(known)));
    const bottom = (low + high - range) / 2;
    return shown
        .map((value) => {
        if (!Number.isFinite(value))
            return " ";
        const share = range === 0 ? 0.5 : (value - bottom) / range;
        return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))] ?? "▄";
    })
        .join("");
}
function condensed(values, width) {
    if (values.length <= width)
        return values;
    return Array.from({ length: width }, (_, part) => {
        const from = Math.floor((part * values.length) / width);
        const to = Math.floor(((part + 1) * values.length) / width);
        return (0,statistics/* median */.JZ)(values.slice(from, to).filter(Number.isFinite));
    });
}

;// CONCATENATED MODULE: ./build/engines/bench/present/index.js




;// CONCATENATED MODULE: ./build/engines/bench/report/words.js
function changeWords({ row, change }) {
    const more = row.head > row.base || change > 0;
    if (!Number.isFinite(change))
        return `went from ${amount(row.base, row.unit)} to ${amount(row.head, row.unit)}`;
    const size = words_percent(Math.abs(change));
    if (row.direction === "higher")
        return `reaches ${size} ${more ? "more" : "less"}`;
    if (row.kind === "timed" || row.kind === "tail")
        return `takes ${size} ${more ? "longer" : "less time"}`;
    if (row.kind === "counted")
        return `takes ${size} ${more ? "more" : "less"}`;
    return `is ${size} ${more ? "larger" : "smaller"}`;
}
const rules = {
    timed: "slower",
    tail: "slower-tail",
    counted: "more-memory",
    exact: "larger",
};
function intervalWords({ interval, confidence, change }) {
    if (interval === undefined)
        return "";
    const [low, high] = interval.map((end) => signed(end));
    const what = confidence === undefined
        ? "range of all runs"
        : `${Number((100 * confidence).toFixed(1))} % interval`;
    return `${signed(change)}, ${what} ${low ?? ""} to ${high ?? ""}`;
}
function words_percent(share) {
    return `${(100 * share).toFixed(Math.abs(share) < 1 ? 1 : 0)} %`;
}
function signed(share) {
    return `${share < 0 ? "-" : "+"}${words_percent(Math.abs(share))}`;
}
const steps = [
    ["ns", 1e-9],
    ["us", 1e-6],
    ["ms", 1e-3],
    ["s", 1],
];
function amount(value, unit) {
    const own = steps.find(([name]) => name === unit);
    if (own === undefined || !Number.isFinite(value))
        return `${words_short(value)} ${unit}`.trim();
    const seconds = value * own[1];
    const fitting = steps.findLast(([, size]) => seconds >= size) ?? steps[0];
    return `${words_short(seconds / fitting[1])} ${fitting[0]}`;
}
function words_short(value) {
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./build/engines/bench/history/tell.js





const fetchedBranch = "origin/lamplighter-data";
const commitHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const mostTold = 10;
const mostPoints = 100;
async function withHistory(ports, place, report) {
    const { environment } = report;
    const store = await storeAt(ports, place);
    if (store === undefined || environment === undefined)
        return report;
    const notChecked = [];
    if ("revise" in store) {
        const why = "History is kept of commits, and head is a folder; give a commit as `head`.";
        if (!commitHash.test(report.head))
            notChecked.push({ what: "history", why });
        else if (report.metrics.length > 0)
            await (0,build_history/* addRecords */.Ug)(store, [await ownRecord(ports, report)]);
    }
    const { records, unreadable } = await (0,build_history/* readHistory */.Lu)(store, { engine: "bench" });
    if (unreadable.length > 0) {
        const why = `Not records of this format: ${unreadable.slice(0, 3).join(", ")}.`;
        notChecked.push({ what: `${unreadable.length} files of the history`, why });
    }
    const known = seriesOf(records, environment);
    const notes = known.map((series) => findingsOf(series)).flatMap(notesOf);
    return {
        ...report,
        metrics: report.metrics.map((metric) => remembered(metric, known)),
        notes: [...report.notes, ...notes.slice(0, mostTold)],
        notChecked: [...report.notChecked, ...notChecked],
    };
}
function remembered(metric, known) {
    const same = ({ name, unit }) => name === metric.name && unit === metric.unit;
    const points = known.find(same)?.points ?? [];
    if (metric.base === undefined || points.length < 2)
        return metric;
    return { ...metric, history: points.slice(-mostPoints).map(({ value }) => value) };
}
async function storeAt({ records, git }, place) {
    if (place !== undefined)
        return records.open(place);
    const fetched = await git.commit(fetchedBranch).catch(() => undefined);
    return fetched === undefined ? undefined : records.open(fetched);
}
async function ownRecord({ git, program }, report) {
    const moment = report.startedAt.replace(/\D/g, "").slice(0, 17);
    return (0,build_history/* recordOf */.zv)(report, {
        run: program.variable("GITHUB_RUN_ID") ?? `local-${moment}`,
        attempt: Number(program.variable("GITHUB_RUN_ATTEMPT") ?? 1),
        headAt: (await git.committedAt(report.head)).toISOString(),
    });
}
function notesOf({ series, changes, drift, baseline }) {
    const line = sparkline(series.points.map(({ value }) => value));
    const name = `History of \`${series.name}\``;
    const now = baseline === undefined ? "" : ` now ${amount(baseline.value, series.unit)}`;
    const last = changes.at(-1);
    const told = [];
    if (last !== undefined) {
        const [before, first] = last.range.map((commit) => commit.slice(0, 7));
        const text = `${name} ${line}${now}: ${signed(last.change)} (${last.worse ? "worse" : "better"}) after ${before ?? ""} and up to ${first ?? ""}, p ${last.p.toPrecision(2)}.`;
        told.push({ kind: "remark", text });
    }
    if (drift !== undefined) {
        const text = `${name} ${line}${now}: ${signed(drift.change)} (${drift.worse ? "worse" : "better"}) little by little since ${drift.since.slice(0, 7)}.`;
        told.push({ kind: "remark", text });
    }
    return told;
}

;// CONCATENATED MODULE: ./build/engines/bench/history/index.js





;// CONCATENATED MODULE: ./build/engines/bench/plan.js
const batchShare = 0.4;
const fewProcesses = 18;
const manyProcesses = 24;
function planOf(inputs) {
    const seconds = inputs.seconds ?? 5;
    const processes = seconds < 8 ? fewProcesses : manyProcesses;
    return {
        processes,
        processSeconds: Math.max(0.05, (seconds / processes) * batchShare),
        rowSeconds: seconds * 2.4,
        budgetSeconds: inputs.budgetSeconds ?? 600,
        timeoutSeconds: inputs.timeoutSeconds ?? 60,
        threshold: inputs.threshold / 100,
        seed: inputs.seed ?? 1,
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/report/environment.js
function environmentNote(facts) {
    const { processor, processors, load, governor, node, system } = facts;
    const parts = [
        `${processors} × ${processor}`,
        `load ${load.toFixed(1)}`,
        `frequency governor ${governor ?? "not visible"}`,
        `Node ${node}`,
        system,
    ];
    return { kind: "remark", text: `Measured on ${parts.join(", ")}.` };
}

;// CONCATENATED MODULE: ./build/engines/bench/report/command.js
const kept = [
    "files",
    "tool",
    "serve",
    "requests",
    "pages",
    "sizes",
    "build",
    "env",
    "seconds",
    "seed",
];
function commandFor(inputs, names, asked) {
    const words = ["lamplighter", "bench", "--base", names.base, "--head", names.head];
    if (inputs.command.includes(asked))
        words.push("--command", asked);
    else
        words.push("--only", asked);
    for (const key of kept) {
        const value = inputs[key];
        const values = typeof value === "object" ? value : value === undefined ? [] : [String(value)];
        for (const each of values)
            words.push(`--${key}`, each);
    }
    return words.map(shellWord).join(" ");
}
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return `'${text.replace(/[\u0000-\u001f\u007f]+/g, " ").replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/engines/bench/report/claims.js





function claimOf(row, inputs, names, drawing) {
    const { judged, how, where, explanation } = row;
    const { name, kind, unit, base, head } = judged.row;
    const asked = row.asked ?? name;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([rules[kind], name]));
    return {
        id: `c-${hash.digest("hex").slice(0, 8)}`,
        rule: rules[kind],
        severity: severityOf(judged, inputs.threshold / 100),
        text: `\`${clip(name)}\` ${changeWords(judged)}`,
        ...(where === undefined ? {} : { where }),
        proof: {
            kind: "interval",
            command: commandFor(inputs, names, asked),
            observed: [intervalWords(judged), how].filter((part) => part !== "").join("; "),
            expected: `${judged.row.direction === "lower" ? "at most" : "at least"} ${amount(base, unit)}, as at base`,
            evidence: [
                { name: askedEvidence, language: "text", text: asked, forPrograms: true },
                {
                    name: "both sides",
                    language: "text",
                    text: sidesOf(judged, amount(base, unit), amount(head, unit)),
                },
                { name: "change and interval", language: "text", text: drawing },
                ...(explanation?.found === true
                    ? [{ name: explanation.name, language: "text", text: explanation.text }]
                    : []),
            ],
        },
    };
}
function severityOf({ row, change }, threshold) {
    const beyond = Math.abs(change) >= threshold;
    if (row.kind === "counted")
        return beyond ? "warning" : "note";
    if (row.kind === "exact")
        return beyond ? "error" : "note";
    return beyond ? "error" : "warning";
}
function sidesOf({ p, adjustedP, why }, base, head) {
    const sure = [
        ...(p === undefined ? [] : [`p ${p.toPrecision(2)}`]),
        ...(adjustedP === undefined ? [] : [`${adjustedP.toPrecision(2)} over the suite (Holm)`]),
    ];
    return [
        `base  ${base}`,
        `head  ${head}`,
        ...(sure.length > 0 ? [sure.join(", ")] : []),
        why,
    ].join("\n");
}
function metricOf({ judged }) {
    const { row, interval } = judged;
    const { name, unit, base, head, direction } = row;
    if (!Number.isFinite(base) || !Number.isFinite(head))
        return undefined;
    const ends = interval?.map((end) => base * (1 + end)) ?? [];
    const [low, high] = ends;
    const bounded = ends.every(Number.isFinite) && low !== undefined && high !== undefined;
    return {
        name: clip(name),
        value: head,
        unit,
        base,
        ...(bounded ? { interval: [Math.min(low, high), Math.max(low, high)] } : {}),
        ...measuredChange(judged),
        direction,
    };
}
function measuredChange({ row, change, interval, rule }) {
    if (row.kind !== "timed" || !Number.isFinite(change))
        return {};
    const samples = row.logRatios.map(changeOf).filter(Number.isFinite).map(claims_short);
    const [low, high] = interval?.map(claims_short) ?? [];
    const ends = low !== undefined && high !== undefined ? { interval: [low, high] } : {};
    return { change: { value: claims_short(change), ...ends, threshold: rule.threshold, samples } };
}
const claims_short = (value) => Number(value.toPrecision(4));
function clip(name) {
    return name.length > 200 ? `${name.slice(0, 199)}…` : name;
}

;// CONCATENATED MODULE: ./build/engines/bench/report/merge.js


function merge(earlier, again, failOn) {
    const claims = earlier.claims.flatMap((claim) => {
        const same = again.claims.find(({ id }) => id === claim.id);
        if (same === undefined)
            return [];
        const observed = `${claim.proof.observed}; measured again: ${same.proof.observed}`;
        return [{ ...claim, proof: { ...claim.proof, observed } }];
    });
    const dropped = earlier.claims.filter(({ id }) => !claims.some((claim) => claim.id === id));
    const unclaimed = dropped.length > 0 ? "warn" : earlier.verdict;
    return {
        ...earlier,
        verdict: claims.length > 0 ? (0,model/* judge */.S4)(claims, failOn) : unclaimed,
        headline: headlineOf(claims.length, dropped.length),
        claims,
        metrics: earlier.metrics.map((metric) => recounted(metric, claims.length)),
        notes: [...dropped.map(({ text }) => unconfirmed(text)), ...earlier.notes, ...again.notes],
        notChecked: [...earlier.notChecked, ...again.notChecked],
        spend: sum(earlier, again),
    };
}
function headlineOf(confirmed, dropped) {
    const others = dropped === 0 ? "" : `, ${dropped} not confirmed by the second measurement`;
    return `${(0,model/* count */.U9)(confirmed, "row")} worse in both measurements${others}`;
}
function recounted(metric, slower) {
    return metric.name === "slower" ? { ...metric, value: slower } : metric;
}
function unconfirmed(text) {
    return {
        kind: "question",
        text: `${text} in the first measurement, but not in the second. Is it real?`,
    };
}
function sum({ spend: one }, { spend: other }) {
    return {
        ...one,
        seconds: one.seconds + other.seconds,
        cpuSeconds: one.cpuSeconds + other.cpuSeconds,
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/report/verdict.js


function verdictOf({ rows, claims, notChecked, void: isVoid }, failOn) {
    if (claims.length > 0)
        return (0,model/* judge */.S4)(claims, failOn);
    if (isVoid)
        return "warn";
    if (rows.some(({ judged }) => judged.verdict !== "inconclusive"))
        return "pass";
    if (rows.length > 0)
        return "warn";
    return notChecked > 0 ? "warn" : "skipped";
}
function verdict_headlineOf({ rows, claims, notChecked, void: isVoid }) {
    if (isVoid)
        return "This machine tells the same code apart, so nothing it measured is used";
    if (rows.length === 0) {
        return notChecked > 0 ? "Nothing could be measured" : "No benchmark found";
    }
    const of = (verdict) => rows.filter(({ judged }) => judged.verdict === verdict).length;
    if (of("inconclusive") === rows.length) {
        return `None of ${(0,model/* count */.U9)(rows.length, "row")} could be told either way`;
    }
    const [first] = claims;
    const total = `of ${(0,model/* count */.U9)(rows.length, "row")}`;
    const rest = [
        ...part(of("faster"), "better"),
        ...part(of("same"), "the same"),
        ...part(of("inconclusive"), "undecided"),
    ].join(", ");
    if (first === undefined)
        return `Nothing ${total} is worse: ${rest}`;
    const worst = rows.find(({ judged }) => first.text.endsWith(changeWords(judged)));
    const most = worst === undefined ? "" : `, at most it ${changeWords(worst.judged)}`;
    return `${claims.length} ${total} ${claims.length === 1 ? "is" : "are"} worse${most}${rest === "" ? "" : `; ${rest}`}`;
}
function part(number, words) {
    return number === 0 ? [] : [`${number} ${words}`];
}

;// CONCATENATED MODULE: ./build/engines/bench/report/report.js







function toReport(inputs, run) {
    const controls = judged(run.measured.filter(({ control }) => control));
    const fired = controls.filter(({ judged: { verdict } }) => isCall(verdict));
    const isVoid = fired.length > 0;
    const rows = judged(run.measured.filter(({ control }) => !control));
    const ranked = [...rows].sort((a, b) => badness(b) - badness(a));
    const worse = isVoid ? [] : ranked.filter(({ judged: { verdict } }) => verdict === "slower");
    const claims = worse.map((row, place) => {
        const drawing = place === 0 ? drawIntervals(rows.map((each) => each.judged)) : drawInterval(row.judged);
        return claimOf(row, inputs, run.names, drawing);
    });
    const notChecked = [
        ...run.notChecked,
        ...(isVoid ? rows.map(voided) : [...rows.flatMap(undecided), ...varying(rows)]),
    ];
    const counts = { rows, claims, notChecked: notChecked.length, void: isVoid };
    const report = {
        schemaVersion: 1,
        engine: "bench",
        verdict: verdictOf(counts, inputs.failOn),
        failOn: inputs.failOn,
        headline: verdict_headlineOf(counts),
        claims,
        metrics: isVoid ? [] : metricsOf(ranked),
        notes: [
            ...(isVoid ? fired.map(voidNote) : ranked.flatMap(better)),
            ...seen(rows),
            ...run.notes,
        ],
        notChecked: notChecked.map(({ what, why }) => ({ what: clip(what), why })),
        proposals: [],
        spend: run.spend,
        environment: run.environment,
        ...run.names,
        startedAt: run.startedAt.toISOString(),
    };
    return run.earlier === undefined ? report : merge(run.earlier, report, inputs.failOn);
}
function judged(measured) {
    const verdicts = judgeSuite(measured.map(({ row }) => row));
    return measured.flatMap((each, index) => {
        const verdict = verdicts[index];
        return verdict === undefined ? [] : [{ ...each, judged: verdict }];
    });
}
function isCall(verdict) {
    return verdict === "slower" || verdict === "faster";
}
function badness({ judged: { row, change, verdict } }) {
    const size = Number.isNaN(change) ? 0 : row.direction === "lower" ? change : -change;
    return isCall(verdict) ? size : size * 1e-6;
}
function undecided({ judged: { row, verdict, why, settledBy, ...rest } }) {
    if (verdict !== "inconclusive" || foldedName(row) !== undefined)
        return [];
    const seen = intervalWords({ row, verdict, why, ...rest });
    const settle = settledBy === undefined
        ? ""
        : ` About ${Math.ceil(settledBy.seconds)} s for it on a machine like this would settle it.`;
    return [{ what: row.name, why: `${seen === "" ? "" : `${seen}. `}${why}${settle}` }];
}
function varying(rows) {
    const times = new Map();
    for (const { judged } of rows) {
        const name = foldedName(judged.row);
        if (name === undefined || judged.verdict !== "inconclusive")
            continue;
        times.set(name, (times.get(name) ?? 0) + 1);
    }
    return [...times].map(([name, number]) => ({
        what: `${name} of ${(0,model/* count */.U9)(number, "benchmark")}`,
        why: "It varied between processes by more than what separates the sides.",
    }));
}
function foldedName(row) {
    return row.kind === "counted" ? row.foldedName : undefined;
}
function voided({ judged: { row } }) {
    return {
        what: row.name,
        why: "Base differed from its own copy in this run, so it proves nothing.",
    };
}
function voidNote({ judged: row }) {
    const text = `\`${clip(row.row.name)}\` is the same code on both sides, and yet head ${changeWords(row)} (${intervalWords(row)}). Is something else running on this machine?`;
    return { kind: "question", text };
}
function better({ judged: row }) {
    if (row.verdict !== "faster")
        return [];
    const interval = intervalWords(row);
    const text = `\`${clip(row.row.name)}\` ${changeWords(row)}${interval === "" ? "" : ` (${interval})`}`;
    return [{ kind: "remark", text }];
}
function seen(rows) {
    const limits = rows.flatMap(({ judged: { verdict, smallestSeen } }) => verdict === "same" && smallestSeen !== undefined && Number.isFinite(smallestSeen)
        ? [smallestSeen]
        : []);
    if (limits.length === 0)
        return [];
    const text = `In ${(0,model/* count */.U9)(limits.length, "unchanged row")}, changes from ${words_percent(Math.min(...limits))} (at best) and ${words_percent(Math.max(...limits))} (at worst) up would have been found nine times in ten.`;
    return [{ kind: "remark", text }];
}
function metricsOf(ranked) {
    const number = (name, verdict, direction) => ({
        name,
        value: ranked.filter((row) => row.judged.verdict === verdict).length,
        unit: "",
        direction,
    });
    return [
        number("slower", "slower", "lower"),
        number("faster", "faster", "higher"),
        number("inconclusive", "inconclusive", "lower"),
        ...ranked.map(metricOf).filter((metric) => metric !== undefined),
    ];
}

;// CONCATENATED MODULE: ./build/engines/bench/rounds.js

async function runRounds({ ports: { clock, log }, plan, random }, experiments) {
    const start = clock.seconds();
    const leftOut = [];
    let going = [...experiments];
    const rounds = Math.max(0, ...experiments.map((each) => each.rounds));
    for (let round = 0; round < rounds && going.length > 0; round++) {
        log.progress(`Round ${round + 1} of ${rounds}`);
        const broken = new Map();
        for (const experiment of (0,statistics/* shuffled */.A4)(going, random)) {
            if (round >= experiment.rounds)
                continue;
            const why = await experiment.round(round);
            if (why !== undefined)
                broken.set(experiment, why);
        }
        for (const [{ name }, why] of broken)
            leftOut.push({ what: name, why });
        going = going.filter((each) => !broken.has(each));
        if (round > 0)
            continue;
        const fitting = fit(going, clock.seconds() - start, plan.budgetSeconds);
        leftOut.push(...fitting.leftOut);
        going = fitting.kept;
    }
    return { done: going, leftOut };
}
function fit(going, seconds, budget) {
    const all = going.reduce((sum, { rounds }) => sum + rounds, 0);
    const perRound = seconds / Math.max(1, going.length);
    if (perRound * all <= budget)
        return { kept: [...going], leftOut: [] };
    let left = budget;
    const kept = going.filter(({ rounds }) => {
        left -= perRound * rounds;
        return left >= 0;
    });
    const why = `The ${budget} s for everything were not enough; give more with \`budget-seconds\`.`;
    return {
        kept,
        leftOut: going.filter((each) => !kept.includes(each)).map(({ name }) => ({ what: name, why })),
    };
}

// EXTERNAL MODULE: ./build/engines/bench/trees/build.js
var build = __webpack_require__(65791);
// EXTERNAL MODULE: ./build/engines/bench/trees/environment.js
var trees_environment = __webpack_require__(88122);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/engines/bench/trees/dependencies.js

const lockFiles = ["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];
async function shareDependencies(ports, tree, other, side) {
    const here = await ports.trees.open(".");
    for (const from of [other, ...(here === undefined ? [] : [here])]) {
        if (from.folder === tree.folder)
            continue;
        if ((await askedFor(ports, from)) !== (await askedFor(ports, tree)))
            continue;
        if (await ports.trees.shareDependencies(from, tree))
            return [];
    }
    const [own, others] = [await askedFor(ports, tree), await askedFor(ports, other)];
    if (own === others)
        return [];
    const text = `${side} asks for other dependencies; where \`build\` does not install them, it has those that are in its folder.`;
    return [{ kind: "remark", text }];
}
async function askedFor({ files }, { folder }) {
    for (const name of lockFiles) {
        const text = await files.read((0,external_node_path_.join)(folder, name));
        if (text !== undefined)
            return text;
    }
    const manifest = await files.read((0,external_node_path_.join)(folder, "package.json"));
    return manifest === undefined ? "" : dependenciesOf(manifest);
}
function dependenciesOf(manifest) {
    try {
        const { dependencies, devDependencies } = JSON.parse(manifest);
        return JSON.stringify({ dependencies, devDependencies });
    }
    catch {
        return manifest;
    }
}

;// CONCATENATED MODULE: ./build/engines/bench/trees/open.js


async function openTrees(ports, { base, head = "." }) {
    if (base === undefined)
        throw nothingToCompare();
    const opened = [];
    const close = async () => {
        for (const tree of opened)
            await tree.remove();
    };
    try {
        const after = await openSide(ports, head);
        opened.push(after.tree);
        const before = await openSide(ports, base, after.commit ?? "HEAD");
        opened.push(before.tree);
        const same = before.tree.folder === after.tree.folder;
        const tree = same ? await ports.trees.copy(before.tree) : before.tree;
        if (same)
            opened.push(tree);
        const notes = [
            ...(await shareDependencies(ports, tree, after.tree, "base")),
            ...(await shareDependencies(ports, after.tree, tree, "head")),
        ];
        return {
            base: tree,
            head: after.tree,
            names: { base: before.name, head: after.name },
            notes,
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function openSide({ trees, git }, given, tip) {
    const folder = await trees.open(given);
    if (folder !== undefined)
        return { tree: folder, name: given, commit: undefined };
    const named = await git.commit(given);
    const commit = tip === undefined ? named : ((await git.mergeBase(named, await git.commit(tip))) ?? named);
    return { tree: await trees.checkout(commit), name: commit, commit };
}
function nothingToCompare() {
    return new model/* Failure */.HR({
        code: "input-missing",
        what: "There is nothing to compare with",
        where: "input `base`",
        why: "Neither a folder nor a commit to start from is given.",
        fix: "give `base`, such as `--base main`.",
    });
}

;// CONCATENATED MODULE: ./build/lab/sample/estimate.js

const leastPairs = 4;
function estimate({ pairs, fastest }) {
    if (pairs.length < leastPairs)
        return undefined;
    return {
        typical: typicalOf(pairs),
        fastest: Math.log(fastest.head / fastest.base),
        base: (0,statistics/* median */.JZ)(pairs.map(({ base }) => base)),
        head: (0,statistics/* median */.JZ)(pairs.map(({ head }) => head)),
    };
}
function typicalOf(pairs) {
    const ratios = (wanted) => (0,statistics/* median */.JZ)(wanted.map(({ base, head }) => Math.log(head / base)));
    const groups = [
        pairs.filter(({ led }) => led === "base"),
        pairs.filter(({ led }) => led === "head"),
    ];
    if (groups.some(({ length }) => length < leastPairs / 2))
        return ratios(pairs);
    return groups.reduce((sum, group) => sum + ratios(group) / 2, 0);
}

// EXTERNAL MODULE: ./build/lab/sample/warm-up.js
var warm_up = __webpack_require__(31906);
;// CONCATENATED MODULE: ./build/engines/bench/ways/functions/allocations.js

const leastBytes = 64;
function allocationRow(name, samples) {
    const counted = samples.flatMap(({ allocated }) => (allocated === undefined ? [] : [allocated]));
    if (counted.length === 0 || counted.length < samples.length)
        return undefined;
    const [bases, heads] = [counted.map(({ base }) => base), counted.map(({ head }) => head)];
    if ((0,statistics/* median */.JZ)(bases) < leastBytes && (0,statistics/* median */.JZ)(heads) < leastBytes)
        return undefined;
    return {
        kind: "counted",
        foldedName: "heap per call",
        name: `${name}, heap per call`,
        unit: "B",
        direction: "lower",
        base: (0,statistics/* median */.JZ)(bases),
        head: (0,statistics/* median */.JZ)(heads),
        bases,
        heads,
        rule: { threshold: 0.02 },
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/functions/instructions.js


const instructions_name = "instructions per call";
const warmUp = 3e7;
const counted = 1.5e7;
const leastCalls = 8;
const seconds = 120;
const same = 0.005;
async function compareInstructions({ ports, environment }, { benchmark, files }, estimates) {
    const tool = await ports.counter.tool();
    if (tool === undefined) {
        const text = "Neither the processor's counters nor valgrind are there.";
        return { name: instructions_name, text, found: false };
    }
    const perCall = (0,statistics/* median */.JZ)(estimates.map(({ base }) => base));
    const few = Math.max(leastCalls, Math.round(warmUp / perCall));
    const more = Math.max(leastCalls, Math.round(counted / perCall));
    const slopeOf = async (side) => {
        const counts = [];
        for (const calls of [few, few + more]) {
            ports.log.progress(`Counting the instructions of ${benchmark} at ${side}`);
            const request = { kind: "count", benchmark, calls, ...files[side] };
            const count = await ports.counter.instructions(request, { seconds, environment });
            if (typeof count !== "number")
                return `At ${side}, ${count.trouble}.`;
            counts.push(count);
        }
        const [low = NaN, high = NaN] = counts;
        return (high - low) / more;
    };
    const base = await slopeOf("base");
    const head = typeof base === "string" ? base : await slopeOf("head");
    if (typeof base === "string" || typeof head === "string") {
        return { name: instructions_name, text: String(head), found: false };
    }
    return { name: instructions_name, text: wordsFor(base, head, tool), found: true };
}
function wordsFor(base, head, tool) {
    const change = head / base - 1;
    const meaning = Math.abs(change) < same
        ? "The work is the same: what differs is memory, layout, or waiting."
        : "Counted with the optimizers on; a large step can be one decision of the compiler.";
    const number = (value) => Math.round(value).toLocaleString("en-US");
    return [
        `base  ${number(base)}`,
        `head  ${number(head)}  ${signed(change)}`,
        `${meaning} By ${tool}.`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/functions/compare.js





const compare_fewest = 5;
function compareFunctions(bench, comparison) {
    const { ports, plan, environment, random } = bench;
    const { name, benchmark, files } = comparison;
    const firsts = loadOrders(plan.processes, random);
    const samples = [];
    let seconds = 0;
    return {
        name,
        rounds: plan.processes,
        round: async (index) => {
            const start = ports.clock.seconds();
            const first = firsts[index] ?? "base";
            const answer = await ports.sampler.pair({ kind: "pair", benchmark, files, first, seconds: plan.processSeconds }, { seconds: plan.timeoutSeconds, environment });
            seconds += ports.clock.seconds() - start;
            if ("trouble" in answer) {
                const side = answer.side === undefined ? "" : `At ${answer.side}, `;
                return `${side}${answer.trouble}.`.replace(/^./, (letter) => letter.toUpperCase());
            }
            samples.push(answer);
            return undefined;
        },
        outcome: () => outcomeOf(bench, comparison, samples, seconds),
    };
}
function loadOrders(processes, random) {
    const half = Array.from({ length: processes }, (_, at) => (at % 2 ? "base" : "head"));
    return (0,statistics/* shuffled */.A4)(half, random);
}
function outcomeOf(bench, comparison, samples, seconds) {
    const { plan } = bench;
    const { name, files, control } = comparison;
    const usable = samples
        .map(estimate)
        .filter((each) => each !== undefined);
    if (usable.length < compare_fewest)
        return tooBusy(name, usable.length, samples.length);
    const how = describe(samples, usable.length);
    const where = { path: files.head.file };
    const time = {
        row: {
            kind: "timed",
            name,
            unit: "ns",
            direction: "lower",
            base: (0,statistics/* median */.JZ)(usable.map(({ base }) => base)),
            head: (0,statistics/* median */.JZ)(usable.map(({ head }) => head)),
            ...estimated(usable),
            seconds,
            rule: { threshold: plan.threshold },
        },
        control,
        how,
        where,
        explain: () => compareInstructions(bench, comparison, usable),
    };
    const memory = control ? undefined : allocationRow(name, samples);
    const asked = memory === undefined ? [] : [{ row: memory, control, how, where, asked: name }];
    return { measured: [time, ...asked], notChecked: [], notes: unsteady(name, samples) };
}
function estimated(usable) {
    const [typical, fastest] = [
        usable.map((each) => each.typical),
        usable.map((each) => each.fastest),
    ];
    return (0,statistics/* median */.JZ)(usable.map(({ base }) => base)) > warm_up/* longCall */.V3
        ? { estimator: "fastest", logRatios: fastest, crossCheck: typical }
        : { estimator: "typical", logRatios: typical, crossCheck: fastest };
}
function tooBusy(name, usable, processes) {
    const why = `The machine was too busy: only ${usable} of ${processes} processes had a processor to themselves for long enough. Run it where less else runs.`;
    return { measured: [], notChecked: [{ what: name, why }], notes: [] };
}
function describe(samples, usable) {
    const pairs = samples.reduce((sum, each) => sum + each.pairs.length, 0);
    const dropped = samples.reduce((sum, each) => sum + each.dropped, 0);
    const left = Math.round((100 * dropped) / Math.max(1, pairs + dropped));
    const shared = left === 0 ? "" : `, ${left} % of the pairs left out because the machine was shared`;
    return `${usable} of ${samples.length} fresh processes, ${pairs} pairs of batches${shared}`;
}
function unsteady(name, samples) {
    const moving = samples.filter(({ steady }) => !steady.base || !steady.head).length;
    if (moving <= samples.length / 2)
        return [];
    const text = `\`${name}\` had reached no steady state after warming up in ${moving} of ${samples.length} processes.`;
    return [{ kind: "remark", text }];
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/functions/discover.js


const named = ["**/*.{bench,benchmark}.{ts,mts,cts,js,mjs,cjs}"];
const placed = ["{bench,benchmark,benchmarks}/**/*.{ts,mts,cts,js,mjs,cjs}"];
const library = /["'](?:tinybench|mitata|benchmark|vitest)["']/;
const maxBytes = 1_000_000;
async function discover({ files, trees }, tree, globs) {
    const all = (await trees.files(tree)).filter((path) => !path.endsWith(".d.ts"));
    if (globs.length > 0)
        return (0,inputs/* matching */.wC)(all, globs);
    const found = new Set((0,inputs/* matching */.wC)(all, named));
    for (const path of (0,inputs/* matching */.wC)(all, placed)) {
        const text = await files.read((0,external_node_path_.join)(tree.folder, path), { maxBytes }).catch(() => undefined);
        if (text !== undefined && library.test(text))
            found.add(path);
    }
    return [...found].sort();
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/functions/list.js

async function list(bench, side, tree) {
    const { ports, inputs, plan, environment } = bench;
    const benchmarks = new Map();
    const unreadable = new Map();
    for (const file of await discover(ports, tree, inputs.files)) {
        ports.log.progress(`Reading ${file} of ${side}`);
        const answer = await ports.sampler.list({ kind: "list", root: tree.folder, file }, { seconds: plan.timeoutSeconds, environment });
        if ("trouble" in answer) {
            unreadable.set(file, answer.trouble);
            continue;
        }
        for (const benchmark of answer) {
            const known = benchmarks.get(benchmark.id);
            if (known === undefined || (known.file !== known.origin && file === benchmark.origin)) {
                benchmarks.set(benchmark.id, { ...benchmark, file });
            }
        }
    }
    return { benchmarks, unreadable };
}
function unmatched(base, head, wanted) {
    const rows = [];
    for (const file of new Set([...base.unreadable.keys(), ...head.unreadable.keys()])) {
        const [before, after] = [base.unreadable.get(file), head.unreadable.get(file)];
        const why = before === after ? `Both sides: ${before ?? ""}` : sided(before, after);
        rows.push({ what: file, why: `${why}.` });
    }
    for (const { id, origin, fingerprint } of base.benchmarks.values()) {
        if (head.benchmarks.has(id) || head.unreadable.has(origin) || !wanted(id))
            continue;
        const renamed = [...head.benchmarks.values()].filter((other) => other.fingerprint === fingerprint && !base.benchmarks.has(other.id));
        const hint = renamed.length === 1 ? ` The same function is \`${renamed[0]?.id ?? ""}\` now.` : "";
        rows.push({ what: id, why: `Only base has it, so there is nothing to compare.${hint}` });
    }
    for (const { id, origin } of head.benchmarks.values()) {
        if (base.benchmarks.has(id) || base.unreadable.has(origin) || !wanted(id))
            continue;
        rows.push({ what: id, why: "Only head has it, so there is nothing to compare." });
    }
    return rows;
}
function sided(base, head) {
    const said = [
        base === undefined ? [] : [`at base, ${base}`],
        head === undefined ? [] : [`at head, ${head}`],
    ];
    return said.flat().join("; ").replace(/^a/, "A");
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/functions/way.js


const functions = async (bench) => {
    const { base, head, wanted, random } = bench;
    const before = await list(bench, "base", base);
    const after = await list(bench, "head", head);
    const pairs = matched(before, after).filter(({ id }) => wanted(id));
    const experiments = pairs.map(({ id, baseFile, headFile }) => compareFunctions(bench, {
        name: id,
        benchmark: id,
        files: {
            base: { root: base.folder, file: baseFile },
            head: { root: head.folder, file: headFile },
        },
        control: false,
    }));
    const chosen = pairs[random.below(Math.max(1, pairs.length))];
    if (chosen !== undefined)
        experiments.push(await control(bench, chosen.id, chosen.baseFile));
    const notChecked = unmatched(before, after, wanted);
    return { experiments, notChecked, close: () => Promise.resolve() };
};
function matched(base, head) {
    return [...head.benchmarks.values()].flatMap(({ id, file }) => {
        const before = base.benchmarks.get(id);
        return before === undefined ? [] : [{ id, baseFile: before.file, headFile: file }];
    });
}
async function control(bench, id, file) {
    const copy = await bench.copy();
    return compareFunctions(bench, {
        name: `control: ${id}`,
        benchmark: id,
        files: { base: { root: bench.base.folder, file }, head: { root: copy.folder, file } },
        control: true,
    });
}

// EXTERNAL MODULE: ./build/engines/bench/formats/index.js + 34 modules
var formats = __webpack_require__(68441);
;// CONCATENATED MODULE: ./build/engines/bench/ways/commands/printed.js




const leastRounds = 10;
function comparePrinted(bench, printing) {
    const { line, run, firstOutput } = printing;
    const { ports, base, head, random } = bench;
    const trees = { base, head };
    const all = [];
    const unread = new Map();
    let seconds = 0;
    const once = async (side) => {
        const result = await run(trees[side]);
        if (result.trouble !== undefined)
            return `At ${side}, ${result.trouble}.`;
        const found = valuesIn(result.output, printing, side);
        if (typeof found === "string")
            return found;
        for (const { what, why } of found.notChecked)
            unread.set(what, why);
        return found.values;
    };
    const first = valuesIn(firstOutput, printing, "base");
    const rows = typeof first === "string" ? 1 : first.values.size;
    return {
        name: line,
        rounds: Math.max(leastRounds, samplesForRows(rows, defaultSettings)),
        round: async () => {
            const start = ports.clock.seconds();
            const seen = {};
            for (const side of (0,statistics/* shuffled */.A4)(["base", "head"], random)) {
                const values = await once(side);
                if (typeof values === "string")
                    return values;
                seen[side] = values;
            }
            if (seen.base !== undefined && seen.head !== undefined) {
                all.push({ base: seen.base, head: seen.head });
            }
            seconds += ports.clock.seconds() - start;
            return undefined;
        },
        outcome: () => {
            const notChecked = [...unread].map(([what, why]) => ({ what, why }));
            const { measured, missing } = rowsOf(all, line, seconds, bench.plan.threshold);
            const others = missing.filter(({ what }) => !unread.has(what));
            return { measured, notChecked: [...notChecked, ...others], notes: [] };
        },
    };
}
function valuesIn(output, { tool, line, nameOf = (metric) => metric }, side) {
    try {
        const parsed = (0,formats/* parseOutput */.F)(output, tool, `output of \`${line}\` at ${side}`);
        const main = parsed.metrics.filter((metric) => metric.main);
        const values = new Map(main.flatMap((metric) => {
            const name = nameOf(metric.name);
            return name === undefined ? [] : [[name, metric]];
        }));
        return { values, notChecked: parsed.notChecked };
    }
    catch (error) {
        if (error instanceof model/* Failure */.HR && error.facts.code !== "bench-tool-unknown") {
            return `At ${side}, ${error.facts.what}: ${error.facts.why}`;
        }
        throw error;
    }
}
function rowsOf(all, line, seconds, threshold) {
    const names = new Set(all.flatMap(({ base, head }) => [...base.keys(), ...head.keys()]));
    const measured = [];
    const missing = [];
    for (const name of names) {
        const why = absence(all, name);
        if (why !== undefined) {
            missing.push({ what: name, why });
            continue;
        }
        const row = rowOf(all, name, seconds, threshold);
        if (row === undefined)
            missing.push({ what: name, why: "Some of its values are no numbers that can be compared." });
        else
            measured.push({
                row,
                control: false,
                how: `${all.length} rounds of \`${line}\` in random order`,
                asked: line,
            });
    }
    return { measured, missing };
}
function absence(all, name) {
    for (const side of ["base", "head"]) {
        const times = all.filter((round) => round[side].has(name)).length;
        if (times === 0)
            return `Only ${side === "base" ? "head" : "base"} printed it, so there is nothing to compare.`;
        if (times < all.length)
            return `At ${side} it was printed in ${times} of ${all.length} rounds only.`;
    }
    return undefined;
}
function rowOf(all, name, seconds, threshold) {
    const of = (side) => all.map((round) => round[side].get(name)?.value ?? NaN);
    const [bases, heads] = [of("base"), of("head")];
    const metric = all[0]?.head.get(name);
    if (metric === undefined || ![...bases, ...heads].every(Number.isFinite))
        return undefined;
    const { unit, direction } = metric;
    const facts = { name, unit, direction, base: (0,statistics/* median */.JZ)(bases), head: (0,statistics/* median */.JZ)(heads) };
    const constant = [bases, heads].every((values) => new Set(values).size === 1);
    if (metric.kind === "exact" || metric.kind === "counted") {
        return constant ? { kind: "exact", ...facts } : { kind: "counted", ...facts, bases, heads };
    }
    if (constant && bases[0] === heads[0])
        return { kind: "exact", ...facts };
    if (Math.min(...bases, ...heads) <= 0)
        return undefined;
    const logRatios = bases.map((value, index) => Math.log((heads[index] ?? NaN) / value));
    return { kind: "timed", ...facts, logRatios, seconds, rule: { threshold } };
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/commands/memory.js

const threshold = 0.05;
function memoryRow(line, { base, head }) {
    if (base.length === 0 || base.length !== head.length)
        return [];
    return [
        {
            row: {
                kind: "counted",
                foldedName: "peak memory",
                name: `${line}, peak memory`,
                unit: "B",
                direction: "lower",
                base: (0,statistics/* median */.JZ)(base),
                head: (0,statistics/* median */.JZ)(head),
                bases: base,
                heads: head,
                rule: { threshold },
            },
            control: false,
            how: `${base.length} runs of each side, apart from those that were timed`,
            asked: line,
        },
    ];
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/commands/time.js


const usualRuns = 3;
const mostRuns = 5;
const time_leastRounds = 10;
const mostRounds = 24;
const slack = 1.08;
const startSeconds = 0.004;
const memoryRuns = 4;
function timeCommand(bench, line, run, { seconds, control }) {
    const { ports, plan, base, head, random } = bench;
    const trees = { base, head, control: base };
    const variants = control ? ["base", "head", "control"] : ["base", "head"];
    const size = shapeOf(seconds, plan.rowSeconds);
    const fastest = { base: [], head: [], control: [] };
    const spent = { base: 0, head: 0, control: 0 };
    const peaks = { base: [], head: [] };
    return {
        name: line,
        rounds: size.rounds,
        round: async (index) => {
            const best = { base: Infinity, head: Infinity, control: Infinity };
            const every = variants.flatMap((variant) => Array.from({ length: size.runs }, () => variant));
            for (const variant of (0,statistics/* shuffled */.A4)(every, random)) {
                const start = ports.clock.seconds();
                const result = await run(trees[variant]);
                spent[variant] += ports.clock.seconds() - start;
                if (result.trouble !== undefined) {
                    return `At ${variant === "head" ? "head" : "base"}, ${result.trouble}.`;
                }
                best[variant] = Math.min(best[variant], result.seconds);
            }
            for (const variant of variants)
                fastest[variant].push(best[variant]);
            for (const side of index < memoryRuns ? ["base", "head"] : []) {
                const { peakBytes, trouble } = await run(trees[side], { watchMemory: true });
                if (peakBytes !== undefined && trouble === undefined)
                    peaks[side].push(peakBytes);
            }
            return undefined;
        },
        outcome: () => {
            const how = `${size.rounds} rounds in random order, the fastest of ${size.runs} runs in each`;
            const rows = variants.slice(1).map((variant) => {
                const isControl = variant === "control";
                const facts = { name: isControl ? `control: ${line}` : line, control: isControl, how };
                const took = spent.base + spent[variant];
                return time_rowOf(facts, fastest.base, fastest[variant], took, plan.threshold);
            });
            return { measured: [...rows, ...memoryRow(line, peaks)], notChecked: [], notes: [] };
        },
    };
}
function shapeOf(seconds, rowSeconds) {
    const perSide = rowSeconds / (2 * (seconds * slack + startSeconds)) - memoryRuns;
    const wanted = Math.round(perSide / usualRuns);
    const rounds = Math.min(mostRounds, Math.max(time_leastRounds, wanted));
    return { rounds, runs: Math.max(1, Math.min(mostRuns, Math.round(perSide / rounds))) };
}
function time_rowOf(facts, base, head, seconds, threshold) {
    const { name, control, how } = facts;
    return {
        row: {
            kind: "timed",
            name,
            unit: "s",
            direction: "lower",
            base: (0,statistics/* median */.JZ)(base),
            head: (0,statistics/* median */.JZ)(head),
            logRatios: base.map((value, index) => Math.log((head[index] ?? NaN) / value)),
            seconds,
            rule: { threshold },
        },
        control,
        how,
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/commands/way.js



const wholeCommands = async (bench) => {
    const { inputs, wanted, random } = bench;
    const lines = inputs.command.filter(wanted);
    if (lines.length === 0)
        return undefined;
    const experiments = [];
    const notChecked = [];
    const controlled = lines[random.below(lines.length)];
    for (const line of lines) {
        const run = runner(bench, line);
        const tried = await tryBoth(bench, line, run);
        if (typeof tried === "string")
            notChecked.push({ what: line, why: tried });
        else if (inputs.tool === undefined)
            experiments.push(timeCommand(bench, line, run, { seconds: tried.seconds, control: line === controlled }));
        else {
            const { tool } = inputs;
            experiments.push(comparePrinted(bench, { line, tool, run, firstOutput: tried.output }));
        }
    }
    return { experiments, notChecked, close: () => Promise.resolve() };
};
function runner({ ports, plan, environment }, line) {
    return async ({ folder }, how = { watchMemory: false }) => {
        const seconds = plan.timeoutSeconds;
        const { errors, ...run } = await ports.commands.run({
            line,
            folder,
            environment,
            seconds,
            ...how,
        });
        const said = (0,build/* lastWords */.a)(errors, run.output);
        const trouble = run.trouble === undefined ? undefined : `${run.trouble}${said === "" ? "" : `: ${said}`}`;
        return { ...run, trouble };
    };
}
const longSeconds = 2;
async function tryBoth({ ports, base, head }, line, run) {
    ports.log.progress(`Trying \`${line}\``);
    let last;
    let seconds = Infinity;
    for (const [side, tree] of [
        ["base", base],
        ["head", head],
        ["base", base],
    ]) {
        if (seconds > longSeconds && seconds < Infinity && side === "base")
            break;
        last = await run(tree);
        if (last.trouble !== undefined)
            return `At ${side}, ${last.trouble}.`;
        seconds = Math.min(seconds, last.seconds);
    }
    return { seconds, output: last?.output ?? "", trouble: undefined };
}

// EXTERNAL MODULE: ./build/engines/bench/ways/servers/start.js
var servers_start = __webpack_require__(33989);
;// CONCATENATED MODULE: ./build/engines/bench/ways/pages.js



const told = new Set([
    "performance score",
    "first-contentful-paint",
    "largest-contentful-paint",
    "speed-index",
    "total-blocking-time",
    "cumulative-layout-shift",
    "interactive",
    "server-response-time",
    "total-byte-weight",
    "dom-size",
]);
const lighthouse = 'PATH="$PWD/node_modules/.bin:$PATH" lighthouse';
const options = '--output=json --quiet --only-categories=performance --chrome-flags="--headless=new --no-sandbox"';
const pages = async (bench) => {
    const { inputs, wanted } = bench;
    const paths = inputs.pages.filter((path) => wanted(nameOf(path)));
    if (paths.length === 0)
        return undefined;
    const without = (why) => ({
        experiments: [],
        notChecked: paths.map((path) => ({ what: nameOf(path), why })),
        close: () => Promise.resolve(),
    });
    if (inputs.serve === undefined)
        return without("Nothing says how the app is started (`serve`).");
    const there = await runner(bench, `${lighthouse} --version`)(bench.head);
    if (there.trouble !== undefined) {
        return without("Lighthouse is not there; `npm install --save-dev lighthouse` brings it.");
    }
    return measured(bench, inputs.serve, paths, without);
};
async function measured(bench, line, paths, without) {
    const { ports, plan, base, head } = bench;
    const chrome = ports.program.variable("CHROME_PATH");
    const environment = { ...bench.environment, ...(chrome && { CHROME_PATH: chrome }) };
    const start = { line, timeoutSeconds: plan.timeoutSeconds, environment };
    const started = await (0,servers_start/* startServers */.B)(ports, start, [
        ["base", base],
        ["head", head],
    ]);
    if ("why" in started)
        return without(started.why);
    const { running } = started;
    const experiments = [];
    const notChecked = [];
    for (const path of paths) {
        const run = (tree) => {
            const { origin } = tree === head ? running.head : running.base;
            return runner({ ...bench, environment }, `${lighthouse} '${origin}${quoted(path)}' ${options}`)(tree);
        };
        const tried = await run(base);
        if (tried.trouble !== undefined)
            notChecked.push({ what: nameOf(path), why: `${tried.trouble}.` });
        else {
            const name = (metric) => told.has(metric) ? `${nameOf(path)}, ${metric}` : undefined;
            const printing = { line: nameOf(path), tool: "lighthouse", run, firstOutput: tried.output };
            experiments.push(comparePrinted(bench, { ...printing, nameOf: name }));
        }
    }
    return { experiments, notChecked, close: () => started.close() };
}
const nameOf = (path) => `page ${path}`;
function quoted(path) {
    const whole = path.startsWith("/") ? path : `/${path}`;
    return whole.replace(/'/g, "%27").replace(/\s/g, "%20");
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/servers/compare.js

const rounds = 16;
const connections = 8;
const warmUpSeconds = 1;
const leastSeconds = 0.1;
function compareServers(bench, scenario, servers) {
    const { ports, plan, random } = bench;
    const names = Object.keys(servers);
    const sliceSeconds = Math.max(leastSeconds, plan.rowSeconds / rounds / 2);
    const results = { base: [], head: [], control: [] };
    let seconds = 0;
    const load = async (name, duration) => {
        const { origin = "" } = servers[name] ?? {};
        return ports.load.slice({
            origin,
            requests: scenario.requests,
            connections,
            seconds: duration,
        });
    };
    return {
        name: scenario.name,
        rounds,
        round: async (index) => {
            if (index === 0)
                for (const name of names)
                    await load(name, warmUpSeconds);
            for (const name of (0,statistics/* shuffled */.A4)(names, random)) {
                const result = await load(name, sliceSeconds);
                const ended = servers[name]?.ended();
                const side = name === "head" ? "head" : "base";
                if (ended !== undefined)
                    return `The app of ${side} ended under load: ${ended}.`;
                if (result.latencies.length === 0)
                    return `The app of ${side} answered nothing under load.`;
                results[name].push(result);
                seconds += result.seconds;
            }
            return undefined;
        },
        outcome: () => compare_outcomeOf(bench, scenario, names, { results, seconds }),
    };
}
function compare_outcomeOf({ plan }, { name }, names, { results, seconds }) {
    const refusal = refusalOf(results);
    if (refusal !== undefined) {
        return { measured: [], notChecked: [{ what: name, why: refusal }], notes: [] };
    }
    const how = `${rounds} rounds of slices of load over ${connections} connections, in random order`;
    const measured = names
        .filter((side) => side !== "base")
        .flatMap((side) => {
        const control = side === "control";
        const label = control ? `control: ${name}` : name;
        const rows = compare_rowsOf(label, results.base, results[side], seconds, plan.threshold);
        const kept = control ? rows.filter(({ kind }) => kind === "timed") : rows;
        return kept.map((row) => ({ row, control, how, asked: name }));
    });
    return { measured, notChecked: [], notes: [] };
}
function refusalOf({ base, head }) {
    const [before, after] = [refusedIn(base), refusedIn(head)];
    if (before.share === 0 && after.share === 0)
        return undefined;
    return `The app refuses: at base ${before.words}; at head ${after.words}. Refusals are not what should be timed.`;
}
function refusedIn(results) {
    const all = results.reduce((sum, { latencies }) => sum + latencies.length, 0);
    const errors = results.reduce((sum, each) => sum + each.errors, 0);
    const statuses = new Set(results.flatMap(({ refused }) => Object.keys(refused)));
    const refused = results
        .flatMap((each) => Object.values(each.refused))
        .reduce((sum, count) => sum + count, 0);
    const share = (refused + errors) / Math.max(1, all + errors);
    const which = [...statuses, ...(errors > 0 ? ["no answer"] : [])].join(", ");
    return { share, words: share === 0 ? "nothing" : `${(100 * share).toFixed(1)} % (${which})` };
}
function compare_rowsOf(name, base, head, seconds, threshold) {
    const middle = ({ latencies }) => (0,statistics/* median */.JZ)(latencies);
    const rate = ({ latencies, seconds: time }) => latencies.length / time;
    const timed = (part, unit, direction, of) => ({
        kind: "timed",
        name: `${name}, ${part}`,
        unit,
        direction,
        base: (0,statistics/* median */.JZ)(base.map(of)),
        head: (0,statistics/* median */.JZ)(head.map(of)),
        logRatios: base.map((each, index) => Math.log(of(head[index] ?? each) / of(each))),
        seconds,
        rule: { threshold },
    });
    return [
        timed("p50", "ms", "lower", middle),
        ...[0.95, 0.99].map((probability) => tailOf(name, base, head, { probability, seconds })),
        timed("throughput", "requests/s", "higher", rate),
    ];
}
function tailOf(name, base, head, { probability, seconds }) {
    return {
        kind: "tail",
        name: `${name}, p${100 * probability}`,
        unit: "ms",
        direction: "lower",
        base: (0,statistics/* quantile */.YV)(base.flatMap(({ latencies }) => latencies), probability),
        head: (0,statistics/* quantile */.YV)(head.flatMap(({ latencies }) => latencies), probability),
        pairs: base.map(({ latencies }, index) => ({
            base: latencies,
            head: head[index]?.latencies ?? [],
        })),
        probability,
        seconds,
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/servers/scenario.js


const line = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\/\S*)$/;
async function readScenarios({ ports, inputs, head }) {
    const scenarios = [];
    for (const given of inputs.requests) {
        const [, method, path] = line.exec(given) ?? [];
        if (method !== undefined && path !== undefined) {
            scenarios.push({ name: given, requests: [{ method, path, headers: {} }] });
            continue;
        }
        const text = await ports.files.read((0,external_node_path_.join)(head.folder, given));
        if (text === undefined)
            throw scenario_unreadable(given, "There is no such file, and it is no request.");
        scenarios.push(...parse(given, text));
    }
    return scenarios;
}
function parse(file, text) {
    let given;
    try {
        given = JSON.parse(text);
    }
    catch (error) {
        throw scenario_unreadable(file, `It is no JSON: ${error instanceof Error ? error.message : ""}.`);
    }
    if (!Array.isArray(given))
        throw scenario_unreadable(file, "It holds no list.");
    return given.map((each, index) => {
        const { name, requests } = (each ?? {});
        if (typeof name !== "string" || !Array.isArray(requests) || requests.length === 0) {
            throw scenario_unreadable(file, `Scenario ${index + 1} has no \`name\` or no \`requests\`.`);
        }
        return { name, requests: requests.map((request) => requestOf(file, name, request)) };
    });
}
function requestOf(file, name, given) {
    const { method = "GET", path, headers = {}, body } = (given ?? {});
    if (typeof method !== "string" || typeof path !== "string" || !path.startsWith("/")) {
        throw scenario_unreadable(file, `A request of \`${name}\` has no \`path\` that begins with \`/\`.`);
    }
    const json = body !== undefined && typeof body !== "string";
    return {
        method,
        path,
        headers: {
            ...(json ? { "content-type": "application/json" } : {}),
            ...headers,
        },
        ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
    };
}
function scenario_unreadable(given, why) {
    return new model/* Failure */.HR({
        code: "bench-requests-unreadable",
        what: "A request to measure cannot be read",
        where: `input \`requests\`: \`${given}\``,
        why,
        fix: "write a method and a path, such as `GET /products`, or the name of a JSON file of scenarios.",
    });
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/servers/way.js



const servers = async (bench) => {
    const { inputs, plan, wanted, ports, environment } = bench;
    if (inputs.serve === undefined)
        return undefined;
    const scenarios = (await readScenarios(bench)).filter(({ name }) => wanted(name));
    const [first] = scenarios;
    if (first === undefined)
        return undefined;
    const start = { line: inputs.serve, timeoutSeconds: plan.timeoutSeconds, environment };
    const started = await (0,servers_start/* startServers */.B)(ports, start, [
        ["base", bench.base],
        ["head", bench.head],
        ["control", await bench.copy()],
    ]);
    if ("why" in started) {
        const notChecked = scenarios.map(({ name }) => ({ what: name, why: started.why }));
        return { experiments: [], notChecked, close: () => Promise.resolve() };
    }
    const { running } = started;
    const both = { base: running.base, head: running.head };
    const experiments = scenarios.map((scenario) => compareServers(bench, scenario, scenario === first ? running : both));
    return { experiments, notChecked: [], close: () => started.close() };
};

;// CONCATENATED MODULE: ./build/engines/bench/ways/sizes.js

const measures = [
    ["bytes", "B"],
    ["gzipped", "B"],
    ["files", ""],
];
const sizes = async (bench) => {
    const globs = bench.inputs.sizes.filter((glob) => bench.wanted(`size of ${glob}`));
    if (globs.length === 0)
        return undefined;
    const experiments = [];
    const notChecked = [];
    for (const glob of globs) {
        const sums = {
            base: await sizes_sum(bench, bench.base, glob),
            head: await sizes_sum(bench, bench.head, glob),
        };
        const missing = ["base", "head"].filter((side) => sums[side].files === 0);
        if (missing.length > 0) {
            const why = `No file at ${missing.join(" and ")} matches it.`;
            notChecked.push({ what: `size of ${glob}`, why });
        }
        else
            experiments.push(exact(glob, sums));
    }
    return { experiments, notChecked, close: () => Promise.resolve() };
};
async function sizes_sum({ ports: { trees } }, tree, glob) {
    const paths = (0,inputs/* matching */.wC)(await trees.files(tree), [glob]);
    const all = await Promise.all(paths.map((path) => trees.size(tree, path)));
    return {
        files: all.length,
        bytes: all.reduce((total, { bytes }) => total + bytes, 0),
        gzipped: all.reduce((total, { gzipped }) => total + gzipped, 0),
    };
}
function exact(glob, sums) {
    const name = `size of ${glob}`;
    return {
        name,
        rounds: 0,
        round: () => Promise.resolve(undefined),
        outcome: () => ({
            measured: measures.map(([measure, unit]) => ({
                row: {
                    kind: "exact",
                    name: `${name}, ${measure}`,
                    unit,
                    direction: "lower",
                    base: sums.base[measure],
                    head: sums.head[measure],
                },
                control: false,
                how: "counted, the same each time",
                asked: name,
            })),
            notChecked: [],
            notes: [],
        }),
    };
}

;// CONCATENATED MODULE: ./build/engines/bench/ways/index.js





const ways = [functions, wholeCommands, servers, pages, sizes];

;// CONCATENATED MODULE: ./build/engines/bench/index.js













async function runBench(ports, inputs, names) {
    const { clock } = ports;
    const startedAt = clock.now();
    const spent = (0,build_ports/* startMeter */.oH)(clock);
    const environment = (0,trees_environment/* readEnvironment */.Q)(ports.program, inputs.env);
    const earlier = await readEarlier(ports, inputs.confirm);
    const trees = await openTrees(ports, inputs);
    const made = [];
    try {
        const measured = await measure(ports, inputs, trees, environment, made, earlier);
        const { measured: rows, notChecked } = await explained(measured.measured);
        const facts = await ports.machine.facts();
        const report = toReport(inputs, {
            measured: rows,
            notChecked: [...measured.notChecked, ...notChecked],
            notes: [...measured.notes, ...trees.notes, environmentNote(facts)],
            names: names ?? trees.names,
            earlier,
            environment: environmentOf(facts, ports.program.variable("ImageOS")),
            startedAt,
            spend: spent(),
        });
        return await withHistory(ports, inputs.history, report);
    }
    finally {
        for (const tree of made)
            await tree.remove();
        await trees.close();
    }
}
async function measure(ports, inputs, { base, head }, environment, made, earlier) {
    for (const [side, tree] of [
        ["base", base],
        ["head", head],
    ]) {
        const why = await (0,build/* build */.j)(ports, tree, side, inputs.build, environment);
        if (why !== undefined) {
            return { measured: [], notes: [], notChecked: [{ what: "Everything", why }] };
        }
    }
    const plan = planOf(inputs);
    const bench = {
        ...{ ports, inputs, plan, base, head, environment },
        random: (0,statistics/* createRandom */.sk)(plan.seed),
        wanted: rowWanted(inputs.only, earlier),
        copy: async () => {
            const copy = made[0] ?? (await ports.trees.copy(base));
            if (made.length === 0)
                made.push(copy);
            return copy;
        },
    };
    return inWays(bench);
}
async function inWays(bench) {
    const prepared = [];
    const notChecked = [];
    const notes = [];
    try {
        for (const way of ways) {
            const ready = await way(bench);
            if (ready === undefined)
                continue;
            prepared.push(ready);
            notChecked.push(...ready.notChecked);
        }
        const experiments = prepared.flatMap((each) => each.experiments);
        const { done, leftOut } = await runRounds(bench, experiments);
        notChecked.push(...leftOut);
        const outcomes = done.map((experiment) => experiment.outcome());
        notChecked.push(...outcomes.flatMap((outcome) => outcome.notChecked));
        notes.push(...outcomes.flatMap((outcome) => outcome.notes));
        return { measured: outcomes.flatMap(({ measured }) => measured), notChecked, notes };
    }
    finally {
        for (const each of prepared)
            await each.close();
    }
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

/***/ 22979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ measureBatch)
/* harmony export */ });
async function measureBatch(subject, calls, meter) {
    const ready = subject.before?.();
    if (ready !== undefined)
        await ready;
    meter.collect();
    const waited = meter.waited();
    const cpu = meter.cpu();
    const start = meter.now();
    const running = subject.loop(calls);
    if (running !== undefined)
        await running;
    const total = meter.now() - start;
    const used = meter.cpu() - cpu;
    const late = difference(meter.waited(), waited);
    const done = subject.after?.();
    if (done !== undefined)
        await done;
    const measured = subject.spent?.() ?? total;
    return { perCall: measured / calls, total, share: shareOf(subject, { total, used, late }) };
}
function shareOf({ waits }, { total, used, late }) {
    if (total <= 0)
        return 1;
    if (waits)
        return late === undefined ? 1 : Math.max(0, 1 - late / total);
    return Math.min(1, used / total);
}
function difference(now, before) {
    return now === undefined || before === undefined ? undefined : now - before;
}


/***/ }),

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ callsPerBatch),
/* harmony export */   V3: () => (/* binding */ longCall),
/* harmony export */   lM: () => (/* binding */ warmUp)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22979);

const level = 0.05;
const windowSize = 4;
const shortWindow = 2;
const maxCalls = 1e8;
const longCall = 2e6;
async function warmUp(subject, pace, meter) {
    const clock = () => (subject.waits ? meter.now() : meter.cpu());
    const start = clock();
    const times = [];
    let calls = 1;
    for (;;) {
        const batch = await (0,_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .measureBatch */ .v)(subject, calls, meter);
        if (batch.total >= pace.batch / 4 || calls >= maxCalls)
            times.push(batch.perCall);
        const spent = clock() - start;
        const isLong = calls === 1 && batch.total > longCall;
        const steady = isLevel(times, isLong ? shortWindow : windowSize);
        if (spent >= pace.most || (spent >= pace.least && steady)) {
            return { perCall: Math.min(...times.slice(-windowSize), batch.perCall), steady };
        }
        if (batch.total < pace.batch)
            calls = grown(calls, batch.total, pace.batch);
    }
}
function callsPerBatch(perCall, batch) {
    const slowest = Math.max(...perCall, 1e-3);
    return Math.max(1, Math.min(maxCalls, Math.round(batch / slowest)));
}
function grown(calls, total, wanted) {
    const factor = total <= 0 ? 10 : Math.min(10, Math.max(1.2, wanted / total));
    return Math.min(maxCalls, Math.ceil(calls * factor));
}
function isLevel(times, windowSize) {
    if (times.length < 2 * windowSize)
        return false;
    const last = Math.min(...times.slice(-windowSize));
    const before = Math.min(...times.slice(-2 * windowSize, -windowSize));
    return Math.abs(Math.log(last / before)) <= level;
}


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
