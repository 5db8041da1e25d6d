export const id = 616;
export const ids = [616];
export const modules = {

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runContract: () => (/* binding */ runContract)
});

// EXTERNAL MODULE: ./build/engines/contract/report/verdict.js
var verdict = __webpack_require__(3987);
;// CONCATENATED MODULE: ./build/engines/contract/report/report.js

const maxListed = 1_000;
function toReport(inputs, selection, all, spend, startedAt) {
    const results = shorten(all);
    const { claims, notes, reached, operations } = results;
    return {
        schemaVersion: 1,
        engine: "contract",
        verdict: selection.targets.length === 0 ? "skipped" : (0,verdict/* verdictOf */.Vj)(claims, inputs.failOn),
        headline: selection.targets.length === 0
            ? "No OpenAPI description found"
            : (0,verdict/* headlineOf */.gD)({ claims, reached, compared: operations.both }),
        claims,
        metrics: metricsOf(results),
        notes,
        notChecked: results.notChecked,
        proposals: [],
        spend,
        base: selection.base,
        head: selection.head,
        startedAt: startedAt.toISOString(),
    };
}
function shorten(results) {
    const { claims, notes } = results;
    const left = Math.max(0, claims.length - maxListed) + Math.max(0, notes.length - maxListed);
    if (left === 0)
        return results;
    return {
        ...results,
        claims: claims.slice(0, maxListed),
        notes: notes.slice(0, maxListed),
        notChecked: [
            ...results.notChecked,
            { what: `${left} more findings`, why: `A report lists ${maxListed} of a kind.` },
        ],
    };
}
function metricsOf({ claims, notes, operations }) {
    const breaking = claims.filter(({ severity }) => severity === "error").length;
    const undecided = notes.filter(({ kind }) => kind === "question").length;
    return [
        { name: "breaking", value: breaking, unit: "", direction: "lower" },
        { name: "undecided", value: undecided, unit: "", direction: "lower" },
        {
            name: "operations compared",
            value: operations.head,
            unit: "operations",
            base: operations.base,
            direction: "higher",
        },
    ];
}

// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var model = __webpack_require__(209);
// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(5553);
;// CONCATENATED MODULE: ./build/engines/contract/compare/not-checked.js


function notChecked(base, head) {
    const sides = [base, head];
    const found = [...new Set(sides.flatMap(({ remote }) => remote))].map((reference) => ({
        what: `\`${reference}\``,
        why: "References to the network are not followed.",
    }));
    for (const { what, why, occurs } of parts)
        if (sides.some(occurs))
            found.push({ what, why });
    for (const { what, why, differs } of differences) {
        if (differs(base, head))
            found.push({ what, why });
    }
    return found;
}
const parts = [
    {
        what: "webhooks",
        why: "Messages that the server starts are not compared yet.",
        occurs: ({ root }) => hasMembers((0,json/* own */.ZV)(root.value, "webhooks")),
    },
    {
        what: "callbacks",
        why: "Messages that the server starts are not compared yet.",
        occurs: (description) => operationsOf(description).some(([, operation]) => hasMembers((0,json/* own */.ZV)(operation, "callbacks"))),
    },
    {
        what: "`$dynamicRef`",
        why: "Schemas that change with where they are used from are taken to allow everything.",
        occurs: ({ documents }) => [...documents.values()].some(({ value }) => mentions(value, "$dynamicRef")),
    },
];
const differences = [
    {
        what: "security",
        why: "Requirements or schemes changed, and are not compared yet.",
        differs: (base, head) => !(0,json/* sameJson */.Vk)((0,json/* own */.ZV)(base.root.value, "security"), (0,json/* own */.ZV)(head.root.value, "security")) ||
            !(0,json/* sameJson */.Vk)(schemesOf(base), schemesOf(head)) ||
            securityChanged(base, head),
    },
    {
        what: "servers",
        why: "Their URLs changed, and are not compared yet.",
        differs: (base, head) => !(0,json/* sameJson */.Vk)((0,json/* own */.ZV)(base.root.value, "servers"), (0,json/* own */.ZV)(head.root.value, "servers")),
    },
];
function schemesOf({ root }) {
    return (0,json/* own */.ZV)((0,json/* own */.ZV)(root.value, "components"), "securitySchemes") ?? {};
}
function securityChanged(base, head) {
    const after = new Map(operationsOf(head));
    return operationsOf(base).some(([name, operation]) => {
        const twin = after.get(name);
        return twin !== undefined && !(0,json/* sameJson */.Vk)((0,json/* own */.ZV)(operation, "security"), (0,json/* own */.ZV)(twin, "security"));
    });
}
function operationsOf({ root }) {
    const paths = (0,json/* own */.ZV)(root.value, "paths");
    return Object.entries((0,json/* isRecord */.u4)(paths) ? paths : {}).flatMap(([path, item]) => model/* methods */.v
        .map((method) => [`${method} ${path}`, (0,json/* own */.ZV)(item, method)])
        .filter(([, operation]) => operation !== undefined));
}
function hasMembers(value) {
    return (0,json/* isRecord */.u4)(value) && Object.keys(value).length > 0;
}
function mentions(document, key) {
    const seen = new Set();
    const open = [document];
    while (open.length > 0) {
        const value = open.pop();
        if (typeof value !== "object" || value === null || seen.has(value))
            continue;
        seen.add(value);
        if ((0,json/* own */.ZV)(value, key) !== undefined)
            return true;
        open.push(...Object.values(value));
    }
    return false;
}

// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/engines/contract/api/read.js
var read = __webpack_require__(330);
;// CONCATENATED MODULE: ./build/engines/contract/rules/lifecycle.js

function isDraft({ stability }) {
    return stability === "draft" || stability === "alpha";
}
function lifecycleRemark(operation, what) {
    const why = isDraft(operation)
        ? `it was \`${operation.stability ?? ""}\``
        : operation.sunset === undefined
            ? "it was deprecated"
            : `it was deprecated with sunset ${operation.sunset}`;
    return {
        kind: "remark",
        text: `${(0,model/* title */.D)(operation)} ${what}; ${why}`,
        side: "base",
        spot: operation,
    };
}

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/sample.js + 2 modules
var sample_sample = __webpack_require__(6797);
;// CONCATENATED MODULE: ./build/engines/contract/proof/scene.js


function plainRequest(lifted, operation) {
    const body = operation.requestBody;
    const parameters = operation.parameters
        .filter(({ required }) => required)
        .map((parameter) => ({
        in: parameter.in,
        name: parameter.name,
        value: sampleParameter(lifted, parameter),
    }));
    return {
        method: operation.method,
        server: serverOf(lifted.description),
        path: operation.path,
        parameters,
        ...(body?.required === true ? bodyOf(lifted, body) : {}),
    };
}
function bodyOf(lifted, body) {
    const media = body.content.find(({ name }) => /json/i.test(name)) ?? body.content[0];
    if (media === undefined)
        return {};
    return { body: { mediaType: media.name, value: sampleMedia(lifted, media) } };
}
function sampleMedia(lifted, { schema }) {
    return sampleOf(lifted, schema === undefined ? [] : [lifted.schemaAt(schema)]);
}
function sampleHeader(lifted, { schema }) {
    return sampleOf(lifted, schema === undefined ? [] : [lifted.schemaAt(schema)]);
}
function sampleParameter(lifted, { schema, in: location }) {
    const schemas = schema === undefined ? [{ type: "string" }] : [lifted.schemaAt(schema)];
    const value = sampleOf(lifted, schemas);
    return location === "path" && value === "" ? "a" : value;
}
function sampleOf(lifted, schemas) {
    const [value] = (0,sample_sample/* first */.$)((0,sample_sample/* createSampler */.t)((schema) => lifted.target(schema))(schemas, 0), 1);
    return value ?? null;
}
function serverOf({ root }) {
    const server = (0,json/* own */.ZV)((0,json/* own */.ZV)(root.value, "servers"), "0");
    const template = (0,json/* own */.ZV)(server, "url");
    if (typeof template !== "string")
        return fallback;
    const url = template.replace(/\{([^}]*)\}/g, (whole, name) => {
        const value = (0,json/* own */.ZV)((0,json/* own */.ZV)((0,json/* own */.ZV)(server, "variables"), name), "default");
        return typeof value === "string" ? value : whole;
    });
    if (!URL.canParse(url, fallback))
        return fallback;
    const { protocol, origin, pathname } = new URL(url, fallback);
    return protocol === "https:" || protocol === "http:"
        ? `${origin}${pathname}`.replace(/\/+$/, "")
        : fallback;
}
const fallback = "https://api.example.com";

;// CONCATENATED MODULE: ./build/engines/contract/proof/envelope.js

const locations = ["path", "query", "header", "cookie"];
function envelopeSchema({ parameters, requestBody }, reading = "open") {
    const properties = {};
    for (const location of locations) {
        const listed = parameters.filter((parameter) => parameter.in === location);
        const known = {};
        for (const { name } of listed)
            (0,json/* put */.yJ)(known, nameIn(location, name), {});
        const required = listed.filter((parameter) => parameter.required);
        properties[location] = {
            type: "object",
            properties: known,
            required: required.map(({ name }) => nameIn(location, name)),
            ...(reading === "documented" ? { additionalProperties: { not: {} } } : {}),
        };
    }
    if (requestBody !== undefined) {
        properties["contentType"] = { enum: requestBody.content.map(({ name }) => name) };
        properties["body"] = {};
    }
    const required = requestBody?.required === true ? [...locations, "body"] : locations;
    return { type: "object", properties, required };
}
function envelope({ parameters, body }) {
    const parts = {};
    for (const location of locations) {
        const values = {};
        for (const { in: where, name, value } of parameters) {
            if (where === location)
                (0,json/* put */.yJ)(values, nameIn(location, name), value);
        }
        parts[location] = values;
    }
    return body === undefined ? parts : { ...parts, contentType: body.mediaType, body: body.value };
}
function nameIn(location, name) {
    return location === "header" ? name.toLowerCase() : name;
}

// EXTERNAL MODULE: ./build/engines/contract/proof/shell.js
var shell = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/engines/contract/proof/values.js
var values = __webpack_require__(6382);
;// CONCATENATED MODULE: ./build/engines/contract/proof/message.js


function requestText(request) {
    const url = new URL(request.server);
    const headers = [["Host", url.host], ...headersOf(request)];
    return write(`${request.method} ${url.pathname.replace(/\/$/, "")}${target(request)} HTTP/1.1`, headers, request.body);
}
function responseText({ status, headers, body }) {
    const listed = headers.map(({ name, value }) => [name, oneLine((0,values/* wireText */.B)(value))]);
    const type = body === undefined ? [] : [["Content-Type", oneLine(body.mediaType)]];
    return write(`HTTP/1.1 ${status}`, [...type, ...listed], body);
}
function curlLine(request) {
    const words = ["curl", "-i"];
    if (request.method !== "GET" || request.body !== undefined)
        words.push("-X", request.method);
    words.push(`${request.server}${target(request)}`);
    for (const [name, value] of headersOf(request))
        words.push("-H", `${name}: ${value}`);
    if (request.body !== undefined)
        words.push("--data-binary", bodyText(request.body, 0));
    return words.map(shell/* shellWord */.r).join(" ");
}
function headersOf({ parameters, body }) {
    const cookies = parameters
        .filter((parameter) => parameter.in === "cookie")
        .map(({ name, value }) => `${name}=${encodeURIComponent((0,values/* wireText */.B)(value))}`);
    return [
        ...parameters
            .filter((parameter) => parameter.in === "header")
            .map(({ name, value }) => [oneLine(name), oneLine((0,values/* wireText */.B)(value))]),
        ...(cookies.length > 0 ? [["Cookie", oneLine(cookies.join("; "))]] : []),
        ...(body === undefined ? [] : [["Content-Type", oneLine(body.mediaType)]]),
    ];
}
function target({ path, parameters }) {
    const byName = new Map(parameters
        .filter((parameter) => parameter.in === "path")
        .map(({ name, value }) => [name, value]));
    const filled = path.replace(/\{([^}]*)\}/g, (_, name) => byName.has(name) ? encodeURIComponent((0,values/* wireText */.B)(byName.get(name))) : "a");
    const query = parameters
        .filter((parameter) => parameter.in === "query")
        .flatMap(({ name, value }) => pairs(name, value))
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    const clean = filled.replace(/[^\x21-\x7e]/g, encodeURIComponent);
    return query.length === 0 ? clean : `${clean}?${query.join("&")}`;
}
function pairs(name, value) {
    if (Array.isArray(value))
        return value.map((item) => [name, (0,values/* wireText */.B)(item)]);
    if (typeof value === "object" && value !== null) {
        return Object.entries(value).map(([key, member]) => [key, (0,values/* wireText */.B)(member)]);
    }
    return [[name, (0,values/* wireText */.B)(value)]];
}
function write(first, headers, body) {
    const lines = [first, ...headers.map(([name, value]) => `${name}: ${value}`)];
    return body === undefined ? lines.join("\n") : `${lines.join("\n")}\n\n${bodyText(body)}`;
}
function bodyText({ mediaType, value }, indent = 2) {
    if (typeof value === "string" && !/json/i.test(mediaType))
        return value;
    return JSON.stringify(value, undefined, indent);
}
function oneLine(text) {
    return text.replace(/[\r\n]+/g, " ");
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/request.js



function requestFinding({ request: { judge } }, { base, head }, change) {
    const parts = envelope(change.request);
    const reading = change.reading ?? "open";
    const before = judge.check([envelopeSchema(base, reading)], parts);
    const after = judge.check([envelopeSchema(head, reading)], parts);
    if (before.kind !== "accepted" || after.kind !== "refused")
        return undefined;
    const described = reading === "documented";
    return {
        rule: change.rule,
        severity: change.severity,
        subject: `${(0,model/* title */.D)(base)} ${change.subject}`,
        text: `${(0,model/* title */.D)(base)}: ${change.text}`,
        side: change.side,
        spot: change.spot,
        operations: [(0,model/* title */.D)(base)],
        proof: {
            kind: "request",
            observed: described
                ? `Head does not describe this request: ${after.reason}.`
                : `Head refuses this request: ${after.reason}.`,
            expected: described ? "Base describes this request." : "Base accepts this request.",
            evidence: [...requestEvidence(change.request), ajvEvidence("head", after.reason)],
        },
    };
}
function requestEvidence(request) {
    return [
        { name: "Request", language: "http", text: requestText(request) },
        { name: "Send it", language: "shell", text: curlLine(request) },
    ];
}
function ajvEvidence(side, reason) {
    return { name: `Ajv, schema of ${side}`, language: "text", text: reason, forPrograms: true };
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/body-required.js


const bodyRequired = function* (context, pair) {
    const before = pair.base.requestBody;
    const after = pair.head.requestBody;
    if (after?.required !== true || before?.required === true)
        return;
    const finding = requestFinding(context, pair, {
        rule: before === undefined ? "request-body-added" : "request-body-required",
        severity: "error",
        subject: "body",
        text: before === undefined ? "a request body is required now" : "the request body became required",
        side: "head",
        spot: after,
        request: plainRequest(context.request.sent, pair.base),
    });
    if (finding !== undefined)
        yield finding;
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/media-type-removed.js





const mediaTypeRemoved = function* (context, pair) {
    const before = pair.base.requestBody;
    const offers = pair.head.requestBody?.content;
    for (const media of before?.content ?? []) {
        if (offers === undefined)
            yield bodyRemoved(context, pair, media);
        else if ((0,match/* mediaFor */.eT)(media, offers) === undefined)
            yield requestMedia(context, pair, media, offers);
        if (offers === undefined)
            break;
    }
    for (const response of pair.base.responses) {
        const answer = (0,match/* answerFor */.u3)(response.status, pair.head.responses);
        if (answer === undefined || !response.status.startsWith("2"))
            continue;
        for (const media of response.content) {
            if ((0,match/* mediaFor */.eT)(media, answer.content) === undefined && !isSpecialized(media, answer)) {
                yield responseMedia(context, pair, response, media, answer);
            }
        }
    }
};
function isSpecialized({ name }, { content }) {
    const [type = "", subtype = ""] = name.toLowerCase().split("/");
    return content.some((other) => {
        const lower = other.name.toLowerCase();
        return lower.startsWith(`${type}/`) && lower.endsWith(`+${subtype}`);
    });
}
function requestWith(context, pair, media) {
    const { sent } = context.request;
    const body = { mediaType: media.name, value: sampleMedia(sent, media) };
    return { ...plainRequest(sent, pair.base), body };
}
function bodyRemoved(context, pair, media) {
    return {
        ...common(pair, media, "request-body-removed", "body", "the request body was removed"),
        proof: {
            kind: "request",
            observed: "Head describes no body for this request.",
            expected: "Base describes this request.",
            evidence: requestEvidence(requestWith(context, pair, media)),
        },
    };
}
function requestMedia(context, pair, media, offers) {
    const text = `the request body is no longer accepted as \`${media.name}\``;
    return {
        ...common(pair, media, "request-media-type-removed", media.name, text),
        proof: {
            kind: "request",
            observed: `Head accepts ${listOf(offers)} only.`,
            expected: `Base accepts this request as \`${media.name}\`.`,
            evidence: requestEvidence(requestWith(context, pair, media)),
        },
    };
}
function responseMedia(context, pair, { status }, media, answer) {
    const text = `response ${status} is no longer sent as \`${media.name}\``;
    const body = { mediaType: media.name, value: sampleMedia(context.response.read, media) };
    return {
        ...common(pair, media, "response-media-type-removed", `${status} ${media.name}`, text),
        proof: {
            kind: "response",
            observed: `Head answers with ${listOf(answer.content)} only.`,
            expected: "Base describes this response.",
            evidence: [
                { name: "Response", language: "http", text: responseText({ status, headers: [], body }) },
            ],
        },
    };
}
function listOf(content) {
    return content.length === 0 ? "no body" : content.map(({ name }) => `\`${name}\``).join(", ");
}
function common({ base }, spot, rule, subject, text) {
    return {
        rule,
        severity: "error",
        subject: `${(0,model/* title */.D)(base)} ${subject}`,
        text: `${(0,model/* title */.D)(base)}: ${text}`,
        side: "base",
        spot,
        operations: [(0,model/* title */.D)(base)],
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/parameter-removed.js



const parameterRemoved = function* (context, pair) {
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (base === undefined || head !== undefined || base.in === "path")
            continue;
        const request = plainRequest(context.request.sent, pair.base);
        const value = sampleParameter(context.request.sent, base);
        const others = request.parameters.filter(({ in: where, name }) => where !== base.in || name !== base.name);
        const finding = requestFinding(context, pair, {
            rule: "request-parameter-removed",
            severity: "warning",
            subject: `${base.in} ${base.name}`,
            text: `${base.in} parameter \`${base.name}\` was removed`,
            side: "base",
            spot: base,
            request: { ...request, parameters: [...others, { in: base.in, name: base.name, value }] },
            reading: "documented",
        });
        if (finding !== undefined)
            yield finding;
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/parameter-required.js



const parameterRequired = function* (context, pair) {
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (head?.required !== true || base?.required === true)
            continue;
        const name = `${head.in} parameter \`${head.name}\``;
        const finding = requestFinding(context, pair, {
            rule: base === undefined ? "request-parameter-added" : "request-parameter-required",
            severity: "error",
            subject: `${head.in} ${head.name}`,
            text: base === undefined ? `new ${name} is required` : `${name} became required`,
            side: "head",
            spot: head,
            request: plainRequest(context.request.sent, pair.base),
        });
        if (finding !== undefined)
            yield finding;
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/removed.js





const removed = function* (context, { base, head }) {
    if (base === undefined)
        return;
    const gone = (0,match/* matchOperations */.cH)(base.operations, head?.operations ?? [])
        .filter((pair) => pair.head === undefined)
        .flatMap((pair) => pair.base ?? []);
    const announced = gone.filter((operation) => isAnnounced(context, operation));
    for (const operation of announced)
        yield lifecycleRemark(operation, "is removed");
    const missed = gone.filter((operation) => !announced.includes(operation));
    const [first] = missed;
    if (first === undefined)
        return;
    if (head === undefined && announced.length === 0)
        yield pathRemoved(context, first, missed);
    else
        for (const operation of missed)
            yield operationRemoved(context, operation);
};
function isAnnounced({ today }, operation) {
    if (isDraft(operation))
        return true;
    return operation.deprecated && (operation.sunset === undefined || operation.sunset <= today);
}
function pathRemoved(context, first, all) {
    const names = all.map(({ method }) => method).join(", ");
    return {
        ...proven(context, first),
        rule: "path-removed",
        subject: first.path,
        text: `${names} ${first.path}: the path was removed`,
        operations: all.map(model/* title */.D),
    };
}
function operationRemoved(context, operation) {
    const early = operation.sunset === undefined ? "" : ` before its sunset on ${operation.sunset}`;
    return {
        ...proven(context, operation),
        rule: "operation-removed",
        subject: (0,model/* title */.D)(operation),
        text: `${(0,model/* title */.D)(operation)}: the operation was removed${early}`,
        operations: [(0,model/* title */.D)(operation)],
    };
}
function proven(context, operation) {
    const request = plainRequest(context.request.sent, operation);
    return {
        severity: "error",
        side: "base",
        spot: operation,
        proof: {
            kind: "request",
            observed: `Head describes no ${operation.method} on ${operation.path}.`,
            expected: "Base describes this request.",
            evidence: [
                { name: "Request", language: "http", text: requestText(request) },
                { name: "Send it", language: "shell", text: curlLine(request) },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/response-header.js




const responseHeader = function* (context, { base, head }) {
    for (const response of base.responses) {
        const answer = (0,match/* answerFor */.u3)(response.status, head.responses);
        if (answer === undefined)
            continue;
        for (const header of response.headers) {
            const twin = find(answer, header.name);
            if (twin !== undefined && (twin.required || !header.required))
                continue;
            const severity = header.required ? "error" : "warning";
            const what = twin === undefined ? "was removed" : "became optional";
            const { status } = response;
            const named = `response ${status} header \`${header.name}\``;
            const value = sampleHeader(context.response.read, header);
            const headers = header.required ? [] : [{ name: header.name, value }];
            yield {
                rule: twin === undefined ? "response-header-removed" : "response-header-optional",
                severity,
                subject: `${(0,model/* title */.D)(base)} ${status} ${header.name.toLowerCase()}`,
                text: `${(0,model/* title */.D)(base)}: ${named} ${what}`,
                side: twin === undefined ? "base" : "head",
                spot: twin ?? header,
                operations: [(0,model/* title */.D)(base)],
                proof: {
                    kind: "response",
                    observed: header.required
                        ? "Head allows this response, which is without the header."
                        : "Head does not describe the header of this response.",
                    expected: header.required
                        ? "Base requires the header, so it refuses this response."
                        : "Base describes this response.",
                    evidence: [
                        { name: "Response", language: "http", text: responseText({ status, headers }) },
                    ],
                },
            };
        }
    }
};
function find({ headers }, name) {
    return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/response-removed.js




const responseRemoved = function* (context, { base, head }) {
    for (const response of base.responses) {
        const { status } = response;
        if (!status.startsWith("2") || (0,match/* answerFor */.u3)(status, head.responses) !== undefined)
            continue;
        if (status === "2XX" && head.responses.some((other) => other.status.startsWith("2")))
            continue;
        yield {
            rule: "response-removed",
            severity: "error",
            subject: `${(0,model/* title */.D)(base)} ${status}`,
            text: `${(0,model/* title */.D)(base)}: response ${status} was removed`,
            side: "base",
            spot: response,
            operations: [(0,model/* title */.D)(base)],
            proof: {
                kind: "response",
                observed: `Head describes ${statuses(head.responses)}.`,
                expected: "Base describes this response.",
                evidence: [{ name: "Response", language: "http", text: responseText(example(response)) }],
            },
        };
    }
    function example({ status, content }) {
        const [media] = content;
        if (media === undefined)
            return { status, headers: [] };
        const value = sampleMedia(context.response.read, media);
        return { status, headers: [], body: { mediaType: media.name, value } };
    }
};
function statuses(responses) {
    return responses.length === 0
        ? "no response"
        : `only ${responses.map(({ status }) => status).join(", ")}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/registry.js







const pathRules = [removed];
const operationRules = [
    parameterRequired,
    parameterRemoved,
    bodyRequired,
    mediaTypeRemoved,
    responseRemoved,
    responseHeader,
];

;// CONCATENATED MODULE: ./build/engines/contract/compare/roots.js





function* requestRoots(context, pair) {
    const { sent, read } = context.request;
    const operation = (0,model/* title */.D)(pair.base);
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (base === undefined || head === undefined)
            continue;
        const evidence = (value) => {
            const plain = plainRequest(sent, pair.base);
            const others = plain.parameters.filter(({ in: where, name }) => where !== base.in || name !== base.name);
            const parameter = { in: base.in, name: base.name, value };
            const request = { ...plain, parameters: [...others, parameter] };
            return [...requestEvidence(request), valueEvidence("Value", value)];
        };
        const label = `${base.in} parameter \`${base.name}\``;
        const root = { operation, label, text: base.mediaType === undefined, evidence };
        yield { root, ...schemas(sent, base.schema, read, head.schema) };
    }
    for (const media of pair.base.requestBody?.content ?? []) {
        const offer = (0,match/* mediaFor */.eT)(media, pair.head.requestBody?.content ?? []);
        if (offer === undefined)
            continue;
        const evidence = (value) => {
            const body = { mediaType: media.name, value };
            const request = { ...plainRequest(sent, pair.base), body };
            return [...requestEvidence(request), valueEvidence("Body", value)];
        };
        const root = { operation, label: "request body", text: isText(media.name), evidence };
        yield { root, ...schemas(sent, media.schema, read, offer.schema) };
    }
}
function* responseRoots(context, pair) {
    const { sent, read } = context.response;
    const operation = (0,model/* title */.D)(pair.base);
    for (const expected of pair.base.responses) {
        const answer = (0,match/* answerFor */.u3)(expected.status, pair.head.responses);
        if (answer === undefined)
            continue;
        const { status } = expected;
        for (const media of expected.content) {
            const offer = (0,match/* mediaFor */.eT)(media, answer.content);
            if (offer === undefined)
                continue;
            const evidence = (value) => {
                const body = { mediaType: media.name, value };
                const text = responseText({ status, headers: [], body });
                return [{ name: "Response", language: "http", text }, valueEvidence("Body", value)];
            };
            const root = { operation, label: `response ${status}`, text: isText(media.name), evidence };
            yield { root, ...schemas(sent, offer.schema, read, media.schema) };
        }
        for (const header of expected.headers) {
            const twin = answer.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
            if (twin === undefined)
                continue;
            const evidence = (value) => {
                const text = responseText({ status, headers: [{ name: header.name, value }] });
                return [{ name: "Response", language: "http", text }, valueEvidence("Value", value)];
            };
            const label = `response ${status} header \`${header.name}\``;
            yield {
                root: { operation, label, text: true, evidence },
                ...schemas(sent, twin.schema, read, header.schema),
            };
        }
    }
}
function valueEvidence(name, value) {
    const text = JSON.stringify(value, undefined, 2);
    return { name, language: "json", text, forPrograms: true };
}
function schemas(sent, sentElement, read, readElement) {
    return {
        sent: sentElement === undefined ? [] : [sent.schemaAt(sentElement)],
        read: readElement === undefined ? [] : [read.schemaAt(readElement)],
    };
}
function isText(mediaType) {
    return !/json|yaml|cbor|msgpack|\*/i.test(mediaType);
}

// EXTERNAL MODULE: ./build/engines/contract/schema/walk/steps.js
var walk_steps = __webpack_require__(658);
// EXTERNAL MODULE: ./build/engines/contract/proof/readings.js
var readings = __webpack_require__(4253);
;// CONCATENATED MODULE: ./build/engines/contract/proof/witness.js



const samplesPerRegion = 8;
function searchRoute(direction, candidate, route, reading) {
    const described = candidate.proves === "described";
    const flipped = described && direction.name === "response";
    const { sent, read, root } = route.root;
    const [accepting, refusing] = flipped ? [read, sent] : [sent, read];
    let unknown;
    for (const region of candidate.regions) {
        const guide = (0,walk_steps/* wrap */.c)(route.steps, region, flipped ? "read" : "sent");
        const sample = (0,sample_sample/* createSampler */.t)(direction.resolve);
        for (const value of (0,sample_sample/* first */.$)(sample([...accepting, guide], 0), samplesPerRegion)) {
            const accepted = direction.judge.check(accepting, value, reading);
            if (accepted.kind === "unknown")
                unknown = accepted.reason;
            if (accepted.kind !== "accepted")
                continue;
            const refused = refusal(direction, refusing, value, described ? "documented" : "open", root);
            if (refused.kind === "unknown")
                unknown = refused.reason;
            if (refused.kind === "refused")
                return { witness: { value, reason: refused.reason, route, reading } };
        }
    }
    return unknown === undefined ? {} : { unknown };
}
function refusal({ judge }, schemas, value, reading, root) {
    const plain = judge.check(schemas, value, reading);
    if (plain.kind !== "refused" || !root.text)
        return plain;
    const other = (0,readings/* readings */.C)(value)
        .map((one) => judge.check(schemas, one, reading))
        .find(({ kind }) => kind !== "refused");
    return other ?? plain;
}
const sampled = new WeakMap();
function canSample(direction, root) {
    let answer = sampled.get(root);
    if (answer === undefined)
        sampled.set(root, (answer = trySample(direction, root)));
    return answer;
}
function trySample(direction, { sent }) {
    for (const value of (0,sample_sample/* first */.$)((0,sample_sample/* createSampler */.t)(direction.resolve)(sent, 0), samplesPerRegion)) {
        if (direction.judge.check(sent, value).kind === "accepted")
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/engines/contract/schema/read.js
var schema_read = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(6959);
;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/graph.js

class Graph {
    #direction;
    #resolve;
    #ids = new WeakMap();
    #nodes = new Map();
    #lastId = 0;
    constructor(direction, resolve) {
        this.#direction = direction;
        this.#resolve = resolve;
    }
    get size() {
        return this.#nodes.size;
    }
    enter(sent, read, chosen) {
        const key = `${this.#keyOf(sent)}|${this.#keyOf(read)}`;
        const known = this.#nodes.get(key);
        if (known !== undefined)
            return { node: known, isNew: false };
        const node = {
            direction: this.#direction,
            resolve: this.#resolve,
            sentSchemas: sent,
            readSchemas: read,
            sent: (0,expand/* expand */.f)(this.#resolve, sent),
            read: (0,expand/* expand */.f)(this.#resolve, read),
            chosen,
            parents: [],
            roots: [],
        };
        this.#nodes.set(key, node);
        return { node, isNew: true };
    }
    #keyOf(schemas) {
        return schemas
            .map((schema) => this.#idOf(schema))
            .sort((left, right) => left - right)
            .join(",");
    }
    #idOf(schema) {
        let id = this.#ids.get(schema);
        if (id === undefined)
            this.#ids.set(schema, (id = ++this.#lastId));
        return id;
    }
}
function routesTo(target) {
    const routes = [];
    const ways = new Map([[target, undefined]]);
    for (const node of ways.keys()) {
        for (const root of node.roots)
            routes.push({ root, steps: stepsFrom(ways, node) });
        for (const { node: parent, step } of node.parents) {
            if (!ways.has(parent))
                ways.set(parent, { step, next: node });
        }
    }
    return routes;
}
function stepsFrom(ways, start) {
    const steps = [];
    for (let way = ways.get(start); way !== undefined; way = ways.get(way.next))
        steps.push(way.step);
    return steps;
}

// EXTERNAL MODULE: ./build/engines/contract/lift/schema.js
var schema = __webpack_require__(5870);
;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/pair.js
function words({ direction }, request, response) {
    return direction === "request" ? request : response;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/bounds.js


const bounds = function* (pair) {
    const types = (0,schema_read/* typesOf */.pl)(pair.sent);
    if (!types.has("integer"))
        return;
    const upper = { sent: upperOf(pair.sent), read: upperOf(pair.read) };
    if (upper.read !== undefined && isTighter(upper.read, upper.sent, 1)) {
        yield candidate(pair, "maximum", upper.read, upper.sent);
    }
    const lower = { sent: lowerOf(pair.sent), read: lowerOf(pair.read) };
    if (lower.read !== undefined && isTighter(lower.read, lower.sent, -1)) {
        yield candidate(pair, "minimum", lower.read, lower.sent);
    }
};
function upperOf(conjunction) {
    return tighter((0,schema_read/* lowest */.$k)(conjunction, "maximum"), (0,schema_read/* lowest */.$k)(conjunction, "exclusiveMaximum"), 1);
}
function lowerOf(conjunction) {
    return tighter((0,schema_read/* highest */.BR)(conjunction, "minimum"), (0,schema_read/* highest */.BR)(conjunction, "exclusiveMinimum"), -1);
}
function tighter(inclusive, exclusive, sign) {
    const first = inclusive && { ...inclusive, exclusive: false };
    const second = exclusive && { ...exclusive, exclusive: true };
    return second !== undefined && isTighter(second, first, sign) ? second : first;
}
function isTighter(bound, than, sign) {
    if (than === undefined)
        return true;
    if (bound.value === than.value)
        return bound.exclusive && !than.exclusive;
    return sign * (than.value - bound.value) > 0;
}
function candidate(pair, name, read, sent) {
    const opposite = name === "maximum" ? "inimum" : "aximum";
    const keyword = read.exclusive ? `m${opposite}` : `exclusiveM${opposite}`;
    const terms = name === "maximum" ? ["below", "at most"] : ["above", "at least"];
    const limit = `${terms[read.exclusive ? 0 : 1] ?? ""} ${read.value}`;
    const was = sent === undefined ? "" : ` (was ${sent.value})`;
    const now = sent === undefined ? "is no longer limited" : `may now be ${sent.value}`;
    return {
        rule: name,
        detail: "",
        by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
        keyword: read.exclusive ? `exclusiveM${name.slice(1)}` : name,
        regions: [{ type: "number", [keyword]: read.value }],
        text: words(pair, `must now be ${limit}${was}`, `${now}, where it was ${limit}`),
        decisive: true,
    };
}

// EXTERNAL MODULE: ./build/engines/contract/schema/negate.js
var negate = __webpack_require__(8661);
;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/settle.js
const maxHops = 100;
function settle(resolve, schemas) {
    const settled = new Set();
    for (const schema of schemas) {
        let current = schema;
        for (let hops = 0; hops < maxHops && isPlainReference(current); hops += 1) {
            const target = resolve(current);
            if (target === undefined)
                break;
            current = target;
        }
        settled.add(current);
    }
    return [...settled];
}
function isPlainReference(schema) {
    if (typeof schema["$ref"] !== "string")
        return false;
    return Object.keys(schema).every((keyword) => keyword === "$ref" || keyword === "examples");
}

;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/choices.js




function matchMembers(resolve, sent, read) {
    const matched = new Map();
    const taken = new Set();
    const pair = (same) => {
        for (const left of sent) {
            if (matched.has(left))
                continue;
            const right = read.find((other) => !taken.has(other) && same(left, other));
            if (right === undefined)
                continue;
            matched.set(left, right);
            taken.add(right);
        }
    };
    pair((left, right) => left["$ref"] !== undefined && left["$ref"] === right["$ref"]);
    const about = memo((schema) => facts(resolve, schema));
    pair((left, right) => sameTag(about(left).tag, about(right).tag));
    pair((left, right) => about(left).text === about(right).text);
    pair((left, right) => about(left).summary === about(right).summary);
    pair((left, right) => sent.indexOf(left) === read.indexOf(right) && meet(about(left), about(right)));
    pair((left, right) => meet(about(left), about(right)));
    return matched;
}
function twinOf({ read, resolve }, choice) {
    let best = {
        twin: undefined,
        matched: new Map(),
    };
    for (const twin of read.choices) {
        const matched = matchMembers(resolve, choice.members, twin.members);
        if (matched.size > best.matched.size)
            best = { twin, matched };
    }
    return best;
}
function memo(compute) {
    const known = new Map();
    return (schema) => {
        if (!known.has(schema))
            known.set(schema, compute(schema));
        return known.get(schema);
    };
}
function tagOf(conjunction) {
    for (const [name, schemas] of (0,schema_read/* documented */.fp)(conjunction)) {
        const values = (0,schema_read/* valuesOf */.sm)({ nodes: schemas, choices: [] });
        if (values?.length === 1)
            return { name, value: values[0] };
    }
    return undefined;
}
function sameTag(left, right) {
    return left !== undefined && right !== undefined && (0,json/* sameJson */.Vk)(left, right);
}
function summary(conjunction) {
    const names = [...(0,schema_read/* documented */.fp)(conjunction).keys()].sort();
    const values = (0,schema_read/* valuesOf */.sm)(conjunction) ?? null;
    return JSON.stringify([[...(0,schema_read/* typesOf */.pl)(conjunction)], names, values]);
}
function facts(resolve, schema) {
    const conjunction = (0,expand/* expand */.f)(resolve, [schema]);
    return {
        tag: tagOf(conjunction),
        text: (0,json/* canonical */.$N)(schema),
        summary: summary(conjunction),
        types: (0,schema_read/* typesOf */.pl)(conjunction),
    };
}
function meet(left, right) {
    return [...left.types].some((type) => right.types.has(type));
}
function memberFor(resolve, sent, given, choice) {
    const same = choice.members.find((member) => {
        const [target] = settle(resolve, [member]);
        return given.some((schema) => target !== undefined && sameSchema(schema, target));
    });
    if (same !== undefined)
        return same;
    const types = (0,schema_read/* typesOf */.pl)(sent);
    const possible = choice.members.filter((member) => [...(0,schema_read/* typesOf */.pl)((0,expand/* expand */.f)(resolve, [member]))].some((type) => types.has(type)));
    if (possible.length === 1)
        return possible[0];
    const tag = tagOf(sent);
    return tag === undefined
        ? undefined
        : possible.find((member) => sameTag(tagOf((0,expand/* expand */.f)(resolve, [member])), tag));
}
function sameSchema(left, right) {
    if ((0,json/* own */.ZV)(left, "$ref") !== undefined && (0,json/* own */.ZV)(left, "$ref") === (0,json/* own */.ZV)(right, "$ref"))
        return true;
    return left === right || (Object.keys(left).length > 0 && (0,json/* sameJson */.Vk)(left, right));
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/text.js
const shown = 5;
const longest = 60;
function text_listOf(values) {
    const names = values.slice(0, shown).map(code);
    const more = values.length - shown;
    return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
function code(value) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `\`${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}\``;
}
function kebab(keyword) {
    return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/choice.js






const choice = function* (pair) {
    if (pair.sent.choices.length > 0)
        return;
    for (const offered of pair.read.choices)
        yield outside(pair, offered);
};
function outside(pair, { keyword, members, holder }) {
    const [last] = pair.chosen.slice(-1);
    const name = last === undefined ? undefined : nameOf(pair.resolve, last);
    const values = (0,schema_read/* valuesOf */.sm)(pair.sent);
    return {
        rule: kebab(keyword),
        detail: "",
        by: holder,
        keyword,
        regions: values?.map((value) => ({ const: value })) ?? {
            *[Symbol.iterator]() {
                yield {};
                yield* (0,negate/* negate */.z)(pair.resolve, { [keyword]: members });
            },
        },
        text: textFor(pair, keyword, name),
        decisive: values !== undefined,
    };
}
function gone(pair, { keyword, holder }, member) {
    const name = nameOf(pair.resolve, member);
    const isNull = member["type"] === "null";
    return {
        rule: isNull ? "null" : kebab(keyword),
        detail: name ?? "",
        by: holder,
        keyword,
        regions: [{ allOf: [member] }],
        text: isNull
            ? words(pair, "no longer accepts null", "may now be null")
            : textFor(pair, keyword, name),
        decisive: true,
    };
}
function textFor(pair, keyword, name) {
    const fits = keyword === "oneOf" ? "exactly one of its alternatives" : "one of its alternatives";
    return name === undefined
        ? words(pair, `must now be ${fits}`, `may now be other than ${fits}`)
        : words(pair, `no longer accepts the alternative ${code(name)}`, `may now be the alternative ${code(name)}`);
}
function nameOf(resolve, schema) {
    const reference = schema["$ref"];
    if (typeof reference === "string")
        return reference.slice(reference.lastIndexOf("/") + 1);
    const tag = tagOf((0,expand/* expand */.f)(resolve, [schema]));
    if (tag !== undefined)
        return String(tag.value);
    const { type } = schema;
    return typeof type === "string" ? type : undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/content.js




const keywords = ["contentEncoding", "contentMediaType", "contentSchema"];
const content = function* (pair) {
    for (const keyword of keywords) {
        const sent = new Set((0,schema_read/* all */.Q7)(pair.sent, keyword).map(({ value }) => (0,json/* canonical */.$N)(value)));
        for (const { value, by } of (0,schema_read/* all */.Q7)(pair.read, keyword)) {
            if (sent.has((0,json/* canonical */.$N)(value)))
                continue;
            yield {
                rule: kebab(keyword),
                detail: (0,json/* canonical */.$N)(value),
                by,
                keyword,
                regions: [],
                text: words(pair, `must now hold ${keyword} ${code(value)}`, `may no longer hold ${keyword} ${code(value)}`),
                decisive: false,
            };
        }
    }
};

// EXTERNAL MODULE: ./build/engines/contract/schema/judge/formats.js
var formats = __webpack_require__(4980);
;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/format.js




const harmless = new Set(["float", "double", "password", "binary"]);
const format = function* (pair) {
    const sent = (0,schema_read/* all */.Q7)(pair.sent, "format");
    for (const { value, by } of (0,schema_read/* all */.Q7)(pair.read, "format")) {
        if (harmless.has(value) || sent.some((other) => other.value === value))
            continue;
        yield {
            rule: "format",
            detail: value,
            by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
            keyword: "format",
            regions: [{ not: { format: value } }],
            text: words(pair, `must now be of format ${code(value)}`, `is no longer always of format ${code(value)}`),
            decisive: (0,formats/* isKnownFormat */.R)(value) && sent.every((other) => (0,formats/* isKnownFormat */.R)(other.value)),
        };
    }
};

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(9388);
;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/multiple-of.js




const multipleOf = function* (pair) {
    if (!(0,schema_read/* typesOf */.pl)(pair.sent).has("integer"))
        return;
    const sent = (0,schema_read/* all */.Q7)(pair.sent, "multipleOf");
    for (const { value, by } of (0,schema_read/* all */.Q7)(pair.read, "multipleOf")) {
        if (sent.some((other) => (0,fits/* isMultiple */.FE)(other.value, value)))
            continue;
        yield {
            rule: "multiple-of",
            detail: String(value),
            by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
            keyword: "multipleOf",
            regions: [{ type: "number", not: { multipleOf: value } }],
            text: words(pair, `must now be a multiple of ${code(value)}`, `is no longer always a multiple of ${code(value)}`),
            decisive: false,
        };
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/nullability.js


const nullability = function* (pair) {
    const read = (0,schema_read/* typesOf */.pl)(pair.read);
    const sent = (0,schema_read/* typesOf */.pl)(pair.sent);
    if (!sent.has("null") || read.has("null") || (sent.size === 7 && read.size < 6))
        return;
    yield {
        rule: "null",
        detail: "",
        by: (0,schema_read/* all */.Q7)(pair.sent, "type")[0]?.by ?? (0,schema_read/* all */.Q7)(pair.read, "type")[0]?.by,
        keyword: "type",
        regions: [{ type: "null" }],
        text: words(pair, "no longer accepts null", "may now be null"),
        decisive: true,
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/other-keywords.js





const groups = [
    ["not"],
    ["if", "then", "else"],
    ["contains", "minContains", "maxContains"],
    ["propertyNames"],
    ["dependentRequired"],
    ["dependentSchemas"],
    ["unevaluatedProperties"],
    ["unevaluatedItems", "prefixItems"],
];
const otherKeywords = function* (pair) {
    for (const keywords of groups) {
        const [keyword] = keywords;
        if (keyword === undefined)
            continue;
        const known = new Set(textsOf(pair.sent, keywords).map(({ text }) => text));
        for (const { text, said, by } of textsOf(pair.read, keywords)) {
            if (known.has(text) || (0,schema_read/* isNothing */.qv)(by))
                continue;
            yield {
                rule: kebab(keyword),
                detail: "",
                by,
                keyword,
                regions: (0,negate/* negate */.z)(pair.resolve, said),
                text: words(pair, `must now meet its \`${keyword}\``, `may no longer meet its \`${keyword}\``),
                reading: "open",
                decisive: false,
            };
        }
    }
};
function textsOf({ nodes }, keywords) {
    return nodes
        .filter((node) => keywords[0] !== undefined && node[keywords[0]] !== undefined)
        .map((by) => {
        const said = Object.fromEntries(keywords
            .filter((keyword) => by[keyword] !== undefined)
            .map((keyword) => [keyword, by[keyword]]));
        return { by, said, text: (0,json/* canonical */.$N)(said) };
    });
}

// EXTERNAL MODULE: ./build/engines/contract/schema/walk/names.js
var names = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/other-properties.js




const otherProperties = function* (pair) {
    if (!(0,schema_read/* typesOf */.pl)(pair.sent).has("object") || !(0,schema_read/* typesOf */.pl)(pair.read).has("object"))
        return;
    const name = (0,names/* freshName */.Os)((0,schema_read/* documented */.fp)(pair.sent), (0,schema_read/* documented */.fp)(pair.read));
    const read = (0,schema_read/* propertySchemas */.M3)(pair.read, name);
    const sent = (0,schema_read/* propertySchemas */.M3)(pair.sent, name);
    const isResponse = pair.direction === "response";
    const said = (0,schema_read/* all */.Q7)(pair.read, "additionalProperties")[0];
    if (read.some(schema_read/* isNothing */.qv) && !sent.some(schema_read/* isNothing */.qv)) {
        yield {
            rule: "other-properties",
            severity: isResponse && sent.length === 0 ? "warning" : "error",
            detail: "",
            by: said?.by,
            keyword: "additionalProperties",
            regions: [{ type: "object", required: [name] }],
            text: words(pair, "no longer accepts other properties", "may now have other properties"),
            reading: "open",
            decisive: true,
        };
    }
    if (isResponse)
        yield* added(pair);
};
const added = function* (pair) {
    for (const [name, schemas] of (0,schema_read/* documented */.fp)(pair.sent)) {
        if ((0,schema_read/* documented */.fp)(pair.read).has(name) || schemas.some(schema_read/* isNothing */.qv))
            continue;
        const [refusing] = (0,schema_read/* propertySchemas */.M3)(pair.read, name).filter(schema_read/* isNothing */.qv);
        if (refusing === undefined)
            continue;
        yield {
            rule: "property-added",
            severity: "warning",
            detail: name,
            by: schemas[0],
            keyword: "",
            regions: [{ type: "object", required: [name] }],
            text: `may now have ${code(name)}, and allowed no other properties before`,
            decisive: true,
        };
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/pattern.js



const pattern = function* (pair) {
    if (!(0,schema_read/* typesOf */.pl)(pair.sent).has("string") || !(0,schema_read/* typesOf */.pl)(pair.read).has("string"))
        return;
    const sent = (0,schema_read/* all */.Q7)(pair.sent, "pattern");
    for (const { value, by } of (0,schema_read/* all */.Q7)(pair.read, "pattern")) {
        if (sent.some((other) => other.value === value))
            continue;
        yield {
            rule: "pattern",
            detail: value,
            by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
            keyword: "pattern",
            regions: [{ type: "string", not: { pattern: value } }],
            text: words(pair, `must now match ${code(value)}`, `may now differ from ${code(value)}`),
            decisive: matchesAll(value),
        };
    }
};
function matchesAll(source) {
    return /^\^?(?:\.\*)?\$?$/.test(source);
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/property-removed.js



const propertyRemoved = function* (pair) {
    const isRequest = pair.direction === "request";
    const [base, head] = isRequest ? [pair.sent, pair.read] : [pair.read, pair.sent];
    if (!(0,schema_read/* typesOf */.pl)(base).has("object") || !(0,schema_read/* typesOf */.pl)(head).has("object"))
        return;
    const kept = (0,schema_read/* documented */.fp)(head);
    for (const [name, schemas] of (0,schema_read/* documented */.fp)(base)) {
        if (kept.has(name) || schemas.some(schema_read/* isNothing */.qv) || Object.keys(schemas[0] ?? {}).length === 0)
            continue;
        const left = (0,schema_read/* propertySchemas */.M3)(head, name);
        const refused = left.some(schema_read/* isNothing */.qv);
        if (left.length > 0 && !refused)
            continue;
        if (!isRequest && (0,schema_read/* requiredOf */.VU)(base).has(name) && !(0,schema_read/* requiredOf */.VU)(head).has(name))
            continue;
        yield {
            rule: "property-removed",
            severity: refused && isRequest ? "error" : "warning",
            detail: name,
            by: schemas[0],
            keyword: "",
            removed: true,
            regions: [{ type: "object", required: [name] }],
            text: words(pair, refused ? `no longer accepts ${code(name)}` : `no longer describes ${code(name)}`, `no longer has ${code(name)}`),
            proves: refused && isRequest ? "sent" : "described",
            decisive: true,
        };
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/required.js



const required = function* (pair) {
    if (!(0,schema_read/* typesOf */.pl)(pair.sent).has("object") || !(0,schema_read/* typesOf */.pl)(pair.read).has("object"))
        return;
    const sent = (0,schema_read/* requiredOf */.VU)(pair.sent);
    for (const [name, by] of (0,schema_read/* requiredOf */.VU)(pair.read)) {
        if (!sent.has(name))
            yield required_candidate(pair, name, by);
    }
};
function required_candidate(pair, name, by) {
    const isThere = (0,schema_read/* documented */.fp)(pair.sent).has(name);
    const [property] = (0,schema_read/* propertySchemas */.M3)(pair.read, name);
    const rule = words(pair, isThere ? "property-required" : "property-added", isThere ? "property-optional" : "property-removed");
    return {
        rule,
        detail: name,
        by: property ?? by,
        keyword: "required",
        removed: rule === "property-removed",
        regions: [{ type: "object", properties: { [name]: { not: {} } } }],
        text: words(pair, `must now have ${code(name)}`, `no longer always has ${code(name)}`),
        decisive: true,
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/sizes.js



const sizesOf = [
    { minimum: "minLength", maximum: "maxLength", type: "string", unit: ["character", "characters"] },
    { minimum: "minItems", maximum: "maxItems", type: "array", unit: ["item", "items"] },
    {
        minimum: "minProperties",
        maximum: "maxProperties",
        type: "object",
        unit: ["property", "properties"],
    },
];
const sizes = function* (pair) {
    for (const size of sizesOf) {
        if (!(0,schema_read/* typesOf */.pl)(pair.sent).has(size.type) || !(0,schema_read/* typesOf */.pl)(pair.read).has(size.type))
            continue;
        const [most, sentMost] = [(0,schema_read/* lowest */.$k)(pair.read, size.maximum), (0,schema_read/* lowest */.$k)(pair.sent, size.maximum)];
        if (most !== undefined && most.value < (sentMost?.value ?? Infinity)) {
            yield tooLarge(pair, size, most, sentMost);
        }
        const [least, sentLeast] = [(0,schema_read/* highest */.BR)(pair.read, size.minimum), (0,schema_read/* highest */.BR)(pair.sent, size.minimum)];
        if (least !== undefined && least.value > (sentLeast?.value ?? 0)) {
            yield tooSmall(pair, size, least, sentLeast);
        }
    }
};
function tooLarge(pair, { minimum, maximum, type, unit }, read, sent) {
    const was = sent === undefined ? "" : ` (was ${sent.value})`;
    const now = sent === undefined ? `any number of ${unit[1]}` : `up to ${amount(sent.value, unit)}`;
    return {
        rule: kebab(maximum),
        detail: "",
        by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
        keyword: maximum,
        regions: [{ type, [minimum]: read.value + 1 }],
        text: words(pair, `must now have at most ${amount(read.value, unit)}${was}`, `may now have ${now} (was ${read.value})`),
        decisive: true,
    };
}
function tooSmall(pair, { minimum, maximum, type, unit }, read, sent) {
    const other = sent?.value ?? 0;
    return {
        rule: kebab(minimum),
        detail: "",
        by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
        keyword: minimum,
        regions: [{ type, [maximum]: read.value - 1 }],
        text: words(pair, `must now have at least ${amount(read.value, unit)} (was ${other})`, `may now have as few as ${amount(other, unit)} (was ${read.value})`),
        decisive: true,
    };
}
function amount(value, [one, more]) {
    return `${value} ${value === 1 ? one : more}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/type.js


const type = function* (pair) {
    const sent = (0,schema_read/* typesOf */.pl)(pair.sent);
    const read = (0,schema_read/* typesOf */.pl)(pair.read);
    const lost = [...sent].filter((name) => name !== "null" && !read.has(name));
    const shown = lost.filter((name) => name !== "integer" || !lost.includes("number"));
    if (shown.length === 0)
        return;
    yield {
        rule: "type",
        detail: "",
        by: (0,schema_read/* all */.Q7)(pair.sent, "type")[0]?.by ?? (0,schema_read/* all */.Q7)(pair.read, "type")[0]?.by,
        keyword: "type",
        regions: shown.map((name) => regionOf(name, read)),
        text: type_textFor(pair, shown, read),
        decisive: true,
    };
};
function regionOf(name, read) {
    return name === "number" && read.has("integer")
        ? { type: "number", not: { type: "integer" } }
        : { type: name };
}
const nouns = {
    null: "null",
    boolean: "a boolean",
    integer: "an integer",
    number: "a number",
    string: "a string",
    array: "an array",
    object: "an object",
};
const named = 3;
function type_textFor(pair, lost, read) {
    if (lost.length > named) {
        const left = [...read].filter((name) => name !== "integer" || !read.has("number"));
        const only = left.map((name) => nouns[name]).join(" or ");
        return words(pair, `accepts only ${only} now`, `is no longer limited to ${only}`);
    }
    const names = lost
        .map((name) => name === "number" && read.has("integer") ? "a number with a fraction" : nouns[name])
        .join(" or ");
    return words(pair, `no longer accepts ${names}`, `may now be ${names}`);
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/unique-items.js


const uniqueItems = function* (pair) {
    const [said] = (0,schema_read/* all */.Q7)(pair.read, "uniqueItems");
    if (said === undefined || (0,schema_read/* all */.Q7)(pair.sent, "uniqueItems").length > 0)
        return;
    if (!(0,schema_read/* typesOf */.pl)(pair.sent).has("array"))
        return;
    yield {
        rule: "unique-items",
        detail: "",
        by: said.by,
        keyword: "uniqueItems",
        regions: [{ type: "array", minItems: 2, not: { uniqueItems: true } }],
        text: words(pair, "must no longer repeat an item", "may now repeat an item"),
        decisive: true,
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/values.js




const values_values = function* (pair) {
    const read = (0,schema_read/* valuesOf */.sm)(pair.read);
    if (read === undefined)
        return;
    const sent = (0,schema_read/* valuesOf */.sm)(pair.sent);
    const by = firstOf(pair.read)?.by;
    if (sent === undefined) {
        yield {
            rule: "enum",
            detail: "",
            by: firstOf(pair.sent)?.by ?? by,
            keyword: "enum",
            regions: [{ not: { enum: read } }],
            text: words(pair, `accepts only ${text_listOf(read)} now`, `is no longer limited to ${text_listOf(read)}`),
            decisive: true,
        };
        return;
    }
    const lost = sent.filter((value) => !read.some((other) => (0,json/* sameJson */.Vk)(other, value)));
    if (lost.length === 0)
        return;
    yield {
        rule: "enum-value",
        detail: JSON.stringify(lost),
        by: firstOf(pair.sent)?.by ?? by,
        keyword: "enum",
        regions: lost.map((value) => ({ const: value })),
        text: words(pair, `no longer accepts ${text_listOf(lost)}`, `may now be ${text_listOf(lost)}`),
        decisive: true,
    };
};
function firstOf(conjunction) {
    return (0,schema_read/* all */.Q7)(conjunction, "enum")[0] ?? (0,schema_read/* all */.Q7)(conjunction, "const")[0];
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/registry.js















const schemaRules = [
    type,
    nullability,
    values_values,
    bounds,
    multipleOf,
    sizes,
    pattern,
    format,
    uniqueItems,
    required,
    propertyRemoved,
    otherProperties,
    choice,
    otherKeywords,
    content,
];

;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/walk.js
var _a;








const maxPairs = 1_000_000;
const maxBranches = 4;
const maxTrialPairs = 300;
const maxTrialDepth = 2;
const maxTrials = 20_000;
const ofType = new Map(schema/* typeNames */.DK.map((type) => [type, { type }]));
class Walk {
    found = [];
    complete = true;
    #sides;
    #graph;
    #open = [];
    #trials;
    constructor(sides, trials = { depth: 0, asked: { count: 0 } }) {
        this.#sides = sides;
        this.#trials = trials;
        this.#graph = new Graph(sides.name, sides.resolve);
    }
    run(roots) {
        for (const { root, sent, read } of roots)
            this.#reach(sent, read)?.roots.push(root);
        for (const { node, branches } of this.#open) {
            this.complete = this.#graph.size < (this.#trials.depth > 0 ? maxTrialPairs : maxPairs);
            if (!this.complete)
                return;
            if (branches < maxBranches && this.#branch(node, branches))
                continue;
            for (const rule of schemaRules) {
                for (const candidate of rule(node))
                    this.found.push({ node, candidate });
            }
            this.#descend(node);
        }
    }
    #reach(sent, read) {
        const { resolve, same } = this.#sides;
        const sentSchemas = settle(resolve, sent);
        const readSchemas = settle(resolve, read);
        const unchanged = sentSchemas.length === readSchemas.length &&
            sentSchemas.every((schema, index) => same(schema, readSchemas[index] ?? {}));
        return unchanged ? undefined : this.#enter(sentSchemas, readSchemas, 0);
    }
    #enter(sent, read, branches, chosen = []) {
        const { node, isNew } = this.#graph.enter(sent, read, chosen);
        if (isNew)
            this.#open.push({ node, branches });
        return node;
    }
    #link(from, step, sent, read) {
        this.#reach(sent, read)?.parents.push({ node: from, step });
    }
    #branch(node, branches) {
        const [choice] = node.sent.choices;
        if (choice !== undefined) {
            this.#branchOnSent(node, choice, branches);
            return true;
        }
        for (const offered of node.read.choices) {
            const member = this.#memberFor(node, offered);
            if (member === undefined)
                continue;
            if (offered.keyword === "oneOf")
                this.#suspect(node, offered);
            this.#choose(node, [], [member], branches);
            return true;
        }
        return node.read.choices.length > 0 && this.#branchByType(node, branches);
    }
    #branchByType(node, branches) {
        const types = (0,schema_read/* typesOf */.pl)(node.sent);
        if (types.size < 2 || types.size === schema/* typeNames */.DK.length)
            return false;
        for (const type of types) {
            if (type === "integer" && types.has("number"))
                continue;
            this.#choose(node, [ofType.get(type) ?? {}], [], branches);
        }
        return true;
    }
    #memberFor(node, offered) {
        return (offered.members.find((member) => this.#contains(node.sentSchemas, [member])) ??
            memberFor(node.resolve, node.sent, node.sentSchemas, offered));
    }
    #branchOnSent(node, choice, branches) {
        const { twin, matched } = twinOf(node, choice);
        if (twin?.keyword === "oneOf" && choice.keyword === "anyOf")
            this.#suspect(node, twin);
        if (node.read.choices.length === 0 && this.#isNarrowed(node, choice))
            return;
        for (const member of choice.members) {
            const partner = matched.get(member) ?? this.#partnerFor(node, member);
            this.#choose(node, [member], partner === undefined ? [] : [partner], branches);
        }
    }
    #isNarrowed(node, choice) {
        const kept = choice.members.filter((member) => this.#contains([...node.sentSchemas, member], node.readSchemas));
        if (kept.length === 0)
            return false;
        for (const member of choice.members) {
            if (!kept.includes(member))
                this.found.push({ node, candidate: gone(node, choice, member) });
        }
        return true;
    }
    #partnerFor(node, member) {
        const sent = [...node.sentSchemas, member];
        return node.read.choices
            .flatMap(({ members }) => members)
            .find((other) => this.#contains(sent, [other]));
    }
    #contains(sent, read) {
        const { depth, asked } = this.#trials;
        asked.count += 1;
        if (depth >= maxTrialDepth || asked.count > maxTrials)
            return false;
        const trial = new _a(this.#sides, { depth: depth + 1, asked });
        trial.#enter(sent, read, 0);
        trial.run([]);
        return trial.complete && trial.found.every(({ candidate }) => candidate.proves === "described");
    }
    #suspect(node, choice) {
        this.found.push({ node, candidate: { ...outside(node, choice), decisive: true } });
    }
    #choose(from, sent, read, branches) {
        const node = this.#enter([...from.sentSchemas, ...sent], [...from.readSchemas, ...read], branches + 1, [...from.chosen, ...sent]);
        node.parents.push({ node: from, step: { kind: "branch", sent, read } });
    }
    #descend(node) {
        const { sent, read } = node;
        const [types, expected] = [(0,schema_read/* typesOf */.pl)(sent), (0,schema_read/* typesOf */.pl)(read)];
        if (types.has("object") && expected.has("object")) {
            for (const name of (0,schema_read/* documented */.fp)(sent).keys()) {
                const step = { kind: "property", name };
                this.#link(node, step, (0,schema_read/* propertySchemas */.M3)(sent, name), (0,schema_read/* propertySchemas */.M3)(read, name));
            }
            for (const name of (0,names/* undocumentedNames */.y9)(node)) {
                const step = { kind: "key", name };
                this.#link(node, step, (0,schema_read/* propertySchemas */.M3)(sent, name), (0,schema_read/* propertySchemas */.M3)(read, name));
            }
        }
        if (types.has("array") && expected.has("array")) {
            for (let index = 0; index <= (0,names/* longestPrefix */.NM)(sent, read); index += 1) {
                const step = { kind: "item", index };
                this.#link(node, step, (0,schema_read/* itemSchemas */.uT)(sent, index), (0,schema_read/* itemSchemas */.uT)(read, index));
            }
        }
    }
}
_a = Walk;

;// CONCATENATED MODULE: ./build/engines/contract/compare/places.js
function subjectOf(direction, found) {
    const { candidate, node } = found;
    for (const schema of [candidate.by, ...node.readSchemas, ...node.sentSchemas]) {
        const spot = schema && (direction.read.origin(schema) ?? direction.sent.origin(schema));
        if (spot !== undefined)
            return spot;
    }
    return { uri: "", pointer: "" };
}
function placeOf(direction, { node, candidate }) {
    const isRequest = direction.name === "request";
    const base = { side: "base", lifted: isRequest ? direction.sent : direction.read };
    const head = { side: "head", lifted: isRequest ? direction.read : direction.sent };
    const [before, after] = isRequest
        ? [node.sentSchemas, node.readSchemas]
        : [node.readSchemas, node.sentSchemas];
    const inHead = candidate.removed === true ? [] : [candidate.by, ...after];
    const tries = [
        ...inHead.map((schema) => [head, schema]),
        ...[candidate.by, ...before].map((schema) => [base, schema]),
    ];
    for (const [{ side, lifted }, schema] of tries) {
        if (schema === undefined)
            continue;
        const spot = lifted.origin(schema);
        if (spot !== undefined)
            return { side, spot: at(spot, schema, candidate) };
    }
    return { side: "head", spot: { uri: "", pointer: "" } };
}
function at(spot, schema, { by, keyword }) {
    const isThere = schema === by && Object.hasOwn(schema, keyword);
    return isThere ? { uri: spot.uri, pointer: `${spot.pointer}/${keyword}` } : spot;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/budget.js
class LimitReached extends Error {
    name = "LimitReached";
}
class Unreachable extends Error {
    name = "Unreachable";
}
class Budget {
    total;
    #left;
    constructor(total) {
        this.total = total;
        this.#left = total;
    }
    get left() {
        return this.#left;
    }
    refill() {
        this.#left = this.total;
    }
    spend(amount = 1) {
        this.#left -= amount;
        if (this.#left < 0)
            throw new LimitReached(`more than ${this.total} steps`);
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/json.js
const kinds = ["null", "boolean", "number", "string", "array", "object"];
const allKinds = 0b111111;
function maskOf(kind) {
    return 1 << kinds.indexOf(kind);
}
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    return typeof value;
}
function isJsonArray(value) {
    return Array.isArray(value);
}
function json_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function canonical(value) {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    if (isJsonArray(value))
        return `[${value.map(canonical).join(",")}]`;
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
    return `{${members.join(",")}}`;
}
function isModestJson(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limit || !level.every(isJsonAtom))
            return false;
        level = level.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : []);
    }
    return true;
}
function isJsonAtom(value) {
    if (typeof value === "number")
        return Number.isFinite(value);
    return ["string", "boolean", "object"].includes(typeof value);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/number/rational.js
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y > 0n)
        [x, y] = [y, x % y];
    return x;
}
function rational(numerator, denominator = 1n) {
    const divisor = greatestCommonDivisor(numerator, denominator);
    return { numerator: numerator / divisor, denominator: denominator / divisor };
}
function fromNumber(value) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (match === null)
        return undefined;
    const [, sign = "", whole = "", part = "", exponent = "0"] = match;
    const digits = BigInt(sign + whole + part);
    const scale = Number(exponent) - part.length;
    return scale >= 0
        ? rational(digits * 10n ** BigInt(scale))
        : rational(digits, 10n ** BigInt(-scale));
}
function toNumber(value) {
    let places = 0;
    let rest = value.denominator;
    while (rest % 10n === 0n)
        [rest, places] = [rest / 10n, places + 1];
    while (rest % 2n === 0n)
        [rest, places] = [rest / 2n, places + 1];
    while (rest % 5n === 0n)
        [rest, places] = [rest / 5n, places + 1];
    if (rest !== 1n)
        return undefined;
    const scaled = (value.numerator * 10n ** BigInt(places)) / value.denominator;
    const nearest = Number(`${scaled}e-${places}`);
    const back = fromNumber(nearest);
    return back !== undefined && compare(back, value) === 0 ? nearest : undefined;
}
function compare(a, b) {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function multiply(a, b) {
    return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}
function divide(a, b) {
    const sign = b.numerator < 0n ? -1n : 1n;
    return rational(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}
function leastCommonMultiple(a, b) {
    const x = a.numerator * b.denominator;
    const y = b.numerator * a.denominator;
    return rational((x / greatestCommonDivisor(x, y)) * y, a.denominator * b.denominator);
}
function isInteger(value) {
    return value.denominator === 1n;
}
function floor(value) {
    const { numerator, denominator } = value;
    const quotient = numerator / denominator;
    return numerator % denominator < 0n ? quotient - 1n : quotient;
}
function ceiling(value) {
    return -floor({ numerator: -value.numerator, denominator: value.denominator });
}
function isMultipleOf(value, step) {
    return (value.numerator * step.denominator) % (value.denominator * step.numerator) === 0n;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/evaluate.js



const deepest = 400;
function every(items, test) {
    let truth = true;
    for (const item of items) {
        const one = test(item);
        if (one === false)
            return false;
        if (one === undefined)
            truth = undefined;
    }
    return truth;
}
function not(truth) {
    return truth === undefined ? undefined : !truth;
}
function tally(items, test) {
    let [least, most] = [0, 0];
    for (const item of items) {
        const one = test(item);
        if (one !== false)
            most += 1;
        if (one === true)
            least += 1;
    }
    return { least, most };
}
function within({ least, most }, min, max) {
    if (least > max || most < min)
        return false;
    return least >= min && most <= max ? true : undefined;
}
class Evaluator {
    #opener;
    #automaton;
    #budget;
    #known = new Map();
    #depth = 0;
    constructor(opener, automaton) {
        this.#opener = opener;
        this.#automaton = automaton;
        this.#budget = opener.languages.budget;
    }
    reset() {
        this.#depth = 0;
        this.#known.clear();
    }
    test(value, it) {
        this.#budget.spend();
        if (this.#depth > deepest)
            throw new LimitReached("schemas or values nested too deeply");
        this.#depth += 1;
        const truth = this.#test(value, it);
        this.#depth -= 1;
        return truth;
    }
    #test(value, it) {
        switch (it.op) {
            case "always":
                return true;
            case "never":
                return false;
            case "schema": {
                const truth = this.#testSchema(value, it.node);
                return it.holds ? truth : not(truth);
            }
            case "all":
                return every(it.parts, (part) => this.test(value, part));
            case "any":
                return not(every(it.parts, (part) => not(this.test(value, part))));
            case "kinds":
                return (it.mask & maskOf(kindOf(value))) !== 0;
            case "among":
                return it.values.has(canonical(value)) === it.holds;
            case "atMostOne":
                return within(tally(it.parts, (part) => this.test(value, part)), 0, 1);
            case "atLeastTwo":
                return within(tally(it.parts, (part) => this.test(value, part)), 2, Infinity);
            case "fact":
                return this.#testFact(value, it.fact);
            case "unclear":
                return undefined;
        }
    }
    #testSchema(value, node) {
        const known = this.#known.get(value) ?? new Map();
        this.#known.set(value, known);
        if (!known.has(node))
            known.set(node, this.test(value, this.#opener.open(node)));
        return known.get(node);
    }
    #testFact(value, it) {
        if (it.kind === "number")
            return typeof value !== "number" || testNumber(value, it);
        if (it.kind === "string")
            return typeof value !== "string" || this.#testString(value, it);
        if (value === null || typeof value !== "object")
            return true;
        if (isJsonArray(value))
            return it.kind !== "array" || this.#testArray(value, it);
        return it.kind !== "object" || this.#testObject(value, it);
    }
    #testString(value, it) {
        switch (it.fact) {
            case "length": {
                const length = Array.from(value).length;
                return length >= it.min && length <= it.max;
            }
            case "language":
                return this.#automaton.matches(it.term, value) === it.holds;
            case "predicate": {
                const truth = it.predicate.test(value);
                return it.holds ? truth : not(truth);
            }
        }
    }
    #testArray(value, it) {
        switch (it.fact) {
            case "length":
                return value.length >= it.min && value.length <= it.max;
            case "each":
                return every(value.slice(it.from, it.to), (item) => this.test(item, it.formula));
            case "count":
                return within(tally(value.slice(it.from, it.to), (item) => this.test(item, it.formula)), it.min, it.max);
            case "unique":
                return (new Set(value.map(canonical)).size === value.length) === it.holds;
        }
    }
    #testObject(value, it) {
        if (it.fact === "size") {
            const size = Object.keys(value).length;
            return size >= it.min && size <= it.max;
        }
        const names = it.keys.negated ? Object.keys(value) : this.#candidates(value, it.keys);
        const spoiled = every(names, (name) => {
            const belongs = this.hasKey(it.keys, name);
            if (belongs === false)
                return true;
            const member = this.test(value[name] ?? null, it.formula);
            const passes = it.fact === "each" ? member : not(member);
            return passes === true || belongs === true ? passes : undefined;
        });
        return it.fact === "each" ? spoiled : not(spoiled);
    }
    #candidates(value, keys) {
        if (keys.patterns.length > 0 || keys.described !== undefined)
            return Object.keys(value);
        return [...keys.names].filter((name) => Object.hasOwn(value, name));
    }
    hasKey(keys, name) {
        if (keys.names.has(name))
            return !keys.negated;
        if (keys.patterns.some((term) => this.#automaton.matches(term, name)))
            return !keys.negated;
        const described = keys.described === undefined ? false : this.test(name, keys.described);
        return keys.negated ? not(described) : described;
    }
}
function testNumber(value, it) {
    const exact = fromNumber(value);
    if (exact === undefined)
        return false;
    if (it.fact === "multiple")
        return isMultipleOf(exact, it.of) === it.holds;
    if (it.low !== undefined) {
        const order = compare(exact, it.low.value);
        if (order < 0 || (order === 0 && it.low.open))
            return false;
    }
    if (it.high !== undefined) {
        const order = compare(exact, it.high.value);
        if (order > 0 || (order === 0 && it.high.open))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(2815);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/facts.js
const noNames = new Set();
function keyNamed(name) {
    return { names: new Set([name]), patterns: [], negated: false };
}
function keysMatching(...patterns) {
    return { names: noNames, patterns, negated: false };
}
function singleName(keys) {
    const simple = keys.names.size === 1 &&
        keys.patterns.length === 0 &&
        keys.described === undefined &&
        !keys.negated;
    return simple ? [...keys.names][0] : undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/formula.js

let made = 0;
function formula(shape) {
    made += 1;
    return { ...shape, id: made };
}
const always = formula({ op: "always" });
const never = formula({ op: "never" });
function formula_all(parts) {
    const open = parts.filter((part) => part.op !== "always");
    if (open.some((part) => part.op === "never"))
        return never;
    return open.length < 2 ? (open[0] ?? always) : formula({ op: "all", parts: open });
}
function any(parts) {
    const open = parts.filter((part) => part.op !== "never");
    if (open.some((part) => part.op === "always"))
        return always;
    return open.length < 2 ? (open[0] ?? never) : formula({ op: "any", parts: open });
}
function ofKinds(mask) {
    if (mask === allKinds)
        return always;
    return mask === 0 ? never : formula({ op: "kinds", mask });
}
function isOfKind(kind) {
    return ofKinds(maskOf(kind));
}
function isNotOfKind(kind) {
    return ofKinds(allKinds & ~maskOf(kind));
}
function fact(it) {
    return formula({ op: "fact", fact: it });
}
function unclear(reason) {
    return formula({ op: "unclear", reason });
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/negation.js


const negations = new WeakMap();
function negation_negate(it) {
    const known = negations.get(it);
    if (known !== undefined)
        return known;
    const result = negateOnce(it);
    negations.set(it, result);
    negations.set(result, it);
    return result;
}
function negateOnce(it) {
    switch (it.op) {
        case "always":
            return never;
        case "never":
            return always;
        case "schema":
            return it.holds ? it.node.fails : it.node.holds;
        case "all":
            return any(it.parts.map(negation_negate));
        case "any":
            return formula_all(it.parts.map(negation_negate));
        case "kinds":
            return ofKinds(allKinds & ~it.mask);
        case "fact":
            return formula_all([isOfKind(it.fact.kind), any(oppositesOf(it.fact).map(fact))]);
        case "among":
            return formula({ ...it, holds: !it.holds });
        case "atMostOne":
            return formula({ op: "atLeastTwo", parts: it.parts });
        case "atLeastTwo":
            return formula({ op: "atMostOne", parts: it.parts });
        case "unclear":
            return it;
    }
}
function oppositesOf(it) {
    switch (it.fact) {
        case "range":
            return [
                ...(it.low === undefined
                    ? []
                    : [{ kind: it.kind, fact: it.fact, high: { ...it.low, open: !it.low.open } }]),
                ...(it.high === undefined
                    ? []
                    : [{ kind: it.kind, fact: it.fact, low: { ...it.high, open: !it.high.open } }]),
            ];
        case "count":
            if (it.to < Infinity)
                return [{ ...it, fact: "each", formula: negation_negate(it.formula) }];
            return negation_outside(it);
        case "length":
        case "size":
            return negation_outside(it);
        case "multiple":
        case "unique":
        case "language":
        case "predicate":
            return [{ ...it, holds: !it.holds }];
        case "each":
            return it.kind === "array"
                ? [{ ...it, fact: "count", formula: negation_negate(it.formula), min: 1, max: Infinity }]
                : [{ ...it, fact: "some", formula: negation_negate(it.formula) }];
        case "some":
            return [{ ...it, fact: "each", formula: negation_negate(it.formula) }];
    }
}
function negation_outside(it) {
    const fewer = it.min > 0 ? [{ ...it, min: 0, max: it.min - 1 }] : [];
    const more = it.max < Infinity ? [{ ...it, min: it.max + 1, max: Infinity }] : [];
    return [...fewer, ...more];
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/formula/index.js




;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/keyword.js

function malformed(keyword) {
    return unclear(`the value of "${keyword}" is not what JSON Schema allows`);
}
function countOf(context, keyword) {
    const value = context.schema[keyword];
    if (value === undefined)
        return undefined;
    return Number.isInteger(value) && value >= 0 ? value : "malformed";
}
function isStringList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/values.js




const one = fromNumber(1);
const deepestValue = 200;
function valueKeywords({ schema }) {
    const formulas = [];
    if (schema["type"] !== undefined)
        formulas.push(ofTypes(schema["type"]));
    if (schema["enum"] !== undefined) {
        formulas.push(Array.isArray(schema["enum"]) ? among(schema["enum"]) : malformed("enum"));
    }
    if (Object.hasOwn(schema, "const"))
        formulas.push(among([schema["const"]]));
    return formulas;
}
function ofTypes(type) {
    const names = typeof type === "string" ? [type] : type;
    if (!isStringList(names))
        return malformed("type");
    const known = names.filter((name) => kinds.includes(name));
    const mask = known.reduce((sum, kind) => sum | maskOf(kind), 0);
    const others = names.filter((name) => !kinds.includes(name));
    if (others.some((name) => name !== "integer") || one === undefined)
        return malformed("type");
    if (others.length === 0 || known.includes("number"))
        return ofKinds(mask);
    return any([ofKinds(mask), integer()]);
}
function integer() {
    if (one === undefined)
        return malformed("type");
    const whole = fact({ kind: "number", fact: "multiple", of: one, holds: true });
    return formula_all([ofKinds(maskOf("number")), whole]);
}
function among(values) {
    if (!isModestJson(values, deepestValue))
        return malformed("enum");
    const json = values;
    return formula({
        op: "among",
        values: new Map(json.map((value) => [canonical(value), value])),
        holds: true,
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/numbers.js



function numberKeywords({ schema }) {
    const formulas = [];
    const read = (keyword, use) => {
        const value = schema[keyword];
        if (value === undefined)
            return;
        const exact = typeof value === "number" ? fromNumber(value) : undefined;
        formulas.push(exact === undefined ? malformed(keyword) : use(exact));
    };
    read("minimum", (value) => atLeast({ value, open: false }));
    read("exclusiveMinimum", (value) => atLeast({ value, open: true }));
    read("maximum", (value) => atMost({ value, open: false }));
    read("exclusiveMaximum", (value) => atMost({ value, open: true }));
    read("multipleOf", (of) => of.numerator > 0n
        ? fact({ kind: "number", fact: "multiple", of, holds: true })
        : malformed("multipleOf"));
    return formulas;
}
function atLeast(low) {
    return fact({ kind: "number", fact: "range", low });
}
function atMost(high) {
    return fact({ kind: "number", fact: "range", high });
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/code-points.js
const last = 0x10ffff;
const anyCodePoint = [0, last];
const noCodePoint = (/* unused pure expression or super */ null && ([]));
function fromRanges(ranges) {
    const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
    const result = [];
    for (const [from, to] of sorted) {
        const end = result.at(-1);
        if (end !== undefined && from <= end + 1)
            result[result.length - 1] = Math.max(end, to);
        else
            result.push(from, to);
    }
    return result;
}
function fromText(text) {
    return fromRanges(Array.from(text, (one) => [one.codePointAt(0) ?? 0, one.codePointAt(0) ?? 0]));
}
function* rangesOf(set) {
    for (let i = 0; i + 1 < set.length; i += 2)
        yield [set[i] ?? 0, set[i + 1] ?? 0];
}
function union(...sets) {
    return fromRanges(sets.flatMap((set) => [...rangesOf(set)]));
}
function complement(set) {
    const result = [];
    let next = 0;
    for (const [from, to] of rangesOf(set)) {
        if (from > next)
            result.push(next, from - 1);
        next = to + 1;
    }
    if (next <= last)
        result.push(next, last);
    return result;
}
function intersection(a, b) {
    const result = [];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
        const from = Math.max(a[i] ?? 0, b[j] ?? 0);
        const [endA, endB] = [a[i + 1] ?? 0, b[j + 1] ?? 0];
        const to = Math.min(endA, endB);
        if (from <= to)
            result.push(from, to);
        if (endA < endB)
            i += 2;
        else
            j += 2;
    }
    return result;
}
function contains(set, point) {
    let [low, high] = [0, set.length / 2 - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (point < (set[2 * middle] ?? 0))
            high = middle - 1;
        else if (point > (set[2 * middle + 1] ?? 0))
            low = middle + 1;
        else
            return true;
    }
    return false;
}
function withBothCases(set) {
    const shifted = (from, to, by) => intersection(set, [from, to]).map((point) => point + by);
    return union(set, shifted(0x41, 0x5a, 0x20), shifted(0x61, 0x7a, -0x20));
}
const preference = [
    ...["az", "09", "AZ", "__", "--", "..", "  ", "!~", "¡\ud7ff", "\ue000\u{10ffff}"].map((ends) => {
        const [from = 0, to = 0] = Array.from(ends, (one) => one.codePointAt(0) ?? 0);
        return [from, to];
    }),
    anyCodePoint,
];
function pick(set, count) {
    const picked = new Set();
    for (const liked of preference) {
        for (const [from, to] of rangesOf(intersection(set, liked))) {
            for (let point = from; point <= to && picked.size < count; point += 1)
                picked.add(point);
            if (picked.size >= count)
                return [...picked];
        }
    }
    return [...picked];
}
function refine(partition, set) {
    const outside = complement(set);
    return partition
        .flatMap((part) => [intersection(part, set), intersection(part, outside)])
        .filter((part) => part.length > 0);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/character-classes.js

const digit = fromRanges([[0x30, 0x39]]);
const wordCharacter = fromRanges([
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
]);
const space = fromRanges([
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
]);
const notLineEnd = complement(fromRanges([
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
]));
const properties = new Map();
function unicodeProperty(name) {
    const known = properties.get(name);
    if (known !== undefined)
        return known;
    let member;
    try {
        member = new RegExp(`^\\p{${name}}$`, "u");
    }
    catch {
        return undefined;
    }
    const ranges = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
        if (!member.test(String.fromCodePoint(point)))
            continue;
        const range = ranges.at(-1);
        if (range?.[1] === point - 1)
            range[1] = point;
        else
            ranges.push([point, point]);
    }
    const set = fromRanges(ranges);
    properties.set(name, set);
    return set;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/native-pattern.js
const mostSteps = 1e6;
const longestPattern = 5000;
function compilePattern(source) {
    for (const flags of ["u", ""]) {
        try {
            return new RegExp(source, flags);
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function testNatively(source, text) {
    if (source.length > longestPattern || /\)(?:[*+?]|\{\d)/.test(source))
        return undefined;
    const quantifiers = source.match(/[*+?]|\{\d/g)?.length ?? 0;
    if (Math.max(text.length, 2) ** quantifiers > mostSteps)
        return undefined;
    return compilePattern(source)?.test(text);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-syntax.js
class UnsupportedPattern extends Error {
    name = "UnsupportedPattern";
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-escapes.js



const classes = {
    d: digit,
    D: complement(digit),
    w: wordCharacter,
    W: complement(wordCharacter),
    s: space,
    S: complement(space),
};
const controls = { t: 9, n: 10, v: 11, f: 12, r: 13 };
function readEscape(reader, inClass) {
    const letter = reader.next();
    const set = Object.hasOwn(classes, letter) ? classes[letter] : undefined;
    if (set !== undefined)
        return set;
    if (Object.hasOwn(controls, letter))
        return controls[letter] ?? 0;
    if (letter === "p" || letter === "P")
        return readProperty(reader, letter === "p");
    if (letter === "x")
        return readHex(reader, 2) ?? 0x78;
    if (letter === "u")
        return readUnicode(reader);
    if (letter === "b" && inClass)
        return 8;
    if (letter === "c")
        return readControl(reader);
    if (letter === "0" && !/\d/.test(reader.peek()))
        return 0;
    if (/[0-9kBb]/.test(letter))
        throw new UnsupportedPattern(`\\${letter} is not a regular language`);
    return letter.codePointAt(0) ?? 0;
}
function readProperty(reader, holds) {
    const name = reader.take(/^\{([\w=]+)\}/)?.[1];
    const set = name === undefined ? undefined : unicodeProperty(name);
    if (set === undefined)
        throw new UnsupportedPattern("an unknown Unicode property");
    return holds ? set : complement(set);
}
function readHex(reader, digits) {
    const text = reader.take(new RegExp(`^[0-9a-fA-F]{${digits}}`))?.[0];
    return text === undefined ? undefined : Number.parseInt(text, 16);
}
function readUnicode(reader) {
    const braced = reader.take(/^\{([0-9a-fA-F]+)\}/)?.[1];
    if (braced !== undefined)
        return Number.parseInt(braced, 16);
    const high = readHex(reader, 4);
    if (high === undefined)
        return 0x75;
    if (high < 0xd800 || high > 0xdbff)
        return high;
    const low = reader.take(/^\\u([dD][c-fC-F][0-9a-fA-F]{2})/)?.[1];
    if (low === undefined)
        return high;
    return 0x10000 + (high - 0xd800) * 0x400 + (Number.parseInt(low, 16) - 0xdc00);
}
function readControl(reader) {
    const letter = reader.take(/^[a-zA-Z]/)?.[0];
    if (letter === undefined)
        throw new UnsupportedPattern("\\c without a letter");
    return letter.charCodeAt(0) % 32;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-reader.js
class PatternReader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    get done() {
        return this.#at >= this.#source.length;
    }
    peek() {
        const point = this.#source.codePointAt(this.#at);
        return point === undefined ? "" : String.fromCodePoint(point);
    }
    next() {
        const one = this.peek();
        this.#at += one.length;
        return one;
    }
    eat(text) {
        if (!this.#source.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    take(expression) {
        const match = expression.exec(this.#source.slice(this.#at, this.#at + 80));
        if (match === null)
            return undefined;
        this.#at += match[0].length;
        return match;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern-parser.js






const pattern_parser_longestPattern = 5000;
const deepestGroup = 100;
function parsePattern(source) {
    if (source.length > pattern_parser_longestPattern)
        throw new UnsupportedPattern("a very long pattern");
    if (compilePattern(source) === undefined)
        throw new UnsupportedPattern("not a regular expression");
    const reader = new PatternReader(source);
    const node = readChoice(reader, 0);
    if (!reader.done)
        throw new UnsupportedPattern("an unbalanced parenthesis");
    return node;
}
function readChoice(reader, depth) {
    if (depth > deepestGroup)
        throw new UnsupportedPattern("groups nested too deeply");
    const parts = [readSequence(reader, depth)];
    while (reader.eat("|"))
        parts.push(readSequence(reader, depth));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: "choice", parts };
}
function readSequence(reader, depth) {
    const parts = [];
    while (!reader.done && reader.peek() !== "|" && reader.peek() !== ")") {
        parts.push(readQuantified(reader, depth));
    }
    return { type: "sequence", parts };
}
function readQuantified(reader, depth) {
    const body = readAtom(reader, depth);
    const bounds = readBounds(reader);
    if (bounds === undefined)
        return body;
    reader.eat("?");
    return { type: "repeat", body, min: bounds[0], max: bounds[1] };
}
function readBounds(reader) {
    if (reader.eat("*"))
        return [0, Infinity];
    if (reader.eat("+"))
        return [1, Infinity];
    if (reader.eat("?"))
        return [0, 1];
    const match = reader.take(/^\{(\d+)(,(\d*))?\}/);
    if (match === undefined)
        return undefined;
    const min = Number(match[1]);
    if (match[2] === undefined)
        return [min, min];
    return [min, match[3] === "" ? Infinity : Number(match[3])];
}
function readAtom(reader, depth) {
    const one = reader.next();
    switch (one) {
        case "^":
            return { type: "start" };
        case "$":
            return { type: "end" };
        case ".":
            return { type: "chars", set: notLineEnd };
        case "(":
            return readGroup(reader, depth + 1);
        case "[":
            return { type: "chars", set: readClass(reader) };
        case "\\": {
            const escaped = readEscape(reader, false);
            return { type: "chars", set: typeof escaped === "number" ? [escaped, escaped] : escaped };
        }
        default: {
            const point = one.codePointAt(0) ?? 0;
            return { type: "chars", set: [point, point] };
        }
    }
}
function readGroup(reader, depth) {
    const opening = reader.take(/^\?(?:[:=!]|<(?![=!])[^>]+>)/)?.[0];
    if (opening === undefined && reader.peek() === "?") {
        throw new UnsupportedPattern("look-behind or inline flags");
    }
    const body = readChoice(reader, depth);
    reader.eat(")");
    if (opening === "?=" || opening === "?!")
        return { type: "ahead", body, holds: opening === "?=" };
    return body;
}
function readClass(reader) {
    const negated = reader.eat("^");
    const sets = [];
    while (!reader.eat("]")) {
        if (reader.done)
            throw new UnsupportedPattern("an unclosed class");
        const low = readClassMember(reader);
        const range = reader.take(/^-(?!\])/) === undefined ? undefined : readClassMember(reader);
        if (range === undefined)
            sets.push(setOf(low));
        else if (typeof low === "number" && typeof range === "number")
            sets.push([low, range]);
        else
            sets.push(setOf(low), setOf(range), setOf(0x2d));
    }
    const set = union(...sets);
    return negated ? complement(set) : set;
}
function readClassMember(reader) {
    const one = reader.next();
    return one === "\\" ? readEscape(reader, true) : (one.codePointAt(0) ?? 0);
}
function setOf(member) {
    return typeof member === "number" ? fromRanges([[member, member]]) : member;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/pattern.js



const mostRounds = 8;
class Translation {
    languages;
    #ignoreCase;
    constructor(languages, ignoreCase) {
        this.languages = languages;
        this.#ignoreCase = ignoreCase;
    }
    search(node) {
        const { languages } = this;
        const rest = () => languages.everything;
        const skipped = languages.repeat(languages.chars(anyCodePoint), 1, Infinity);
        const later = languages.concat(skipped, this.follow(node, "inside", rest));
        return languages.either([this.follow(node, "start", rest), later]);
    }
    follow(node, context, rest) {
        const { languages } = this;
        switch (node.type) {
            case "chars":
                return languages.concat(this.#chars(node.set), rest("inside"));
            case "start":
                return context === "start" ? rest(context) : languages.nothing;
            case "end":
                return languages.both([languages.empty, rest(context)]);
            case "choice": {
                const shared = once(rest);
                return languages.either(node.parts.map((part) => this.follow(part, context, shared)));
            }
            case "sequence":
                return node.parts.reduceRight((after, part) => once((here) => this.follow(part, here, after)), rest)(context);
            case "ahead": {
                const found = this.follow(node.body, context, () => languages.everything);
                return languages.both([node.holds ? found : languages.not(found), rest(context)]);
            }
            case "repeat":
                return this.#repeat(node, context, rest);
        }
    }
    #chars(set) {
        return this.languages.chars(this.#ignoreCase ? withBothCases(set) : set);
    }
    #repeat(node, context, rest) {
        const { languages } = this;
        const body = this.#plain(node.body);
        if (body === undefined)
            return this.#unroll(node, context, once(rest));
        const rounds = languages.repeat(body, node.min, node.max);
        const after = rest("inside");
        if (context === "inside" || rest(context) === after)
            return languages.concat(rounds, after);
        const consuming = languages.both([rounds, languages.not(languages.empty)]);
        const none = rounds.nullable ? rest(context) : languages.nothing;
        return languages.either([none, languages.concat(consuming, after)]);
    }
    #unroll(node, context, rest) {
        if (node.max > mostRounds)
            throw new UnsupportedPattern("a repeated assertion");
        const after = (round) => once((here) => {
            const more = round < node.max ? this.follow(node.body, here, after(round + 1)) : undefined;
            if (round < node.min)
                return more ?? this.languages.nothing;
            return this.languages.either(more === undefined ? [rest(here)] : [rest(here), more]);
        });
        return after(0)(context);
    }
    #plain(node) {
        return hasAssertion(node) ? undefined : this.follow(node, "inside", () => this.languages.empty);
    }
}
function hasAssertion(node) {
    switch (node.type) {
        case "chars":
            return false;
        case "start":
        case "end":
        case "ahead":
            return true;
        case "repeat":
            return hasAssertion(node.body);
        default:
            return node.parts.some(hasAssertion);
    }
}
function once(rest) {
    const known = new Map();
    return (context) => {
        const term = known.get(context) ?? rest(context);
        known.set(context, term);
        return term;
    };
}
function languageOfPattern(languages, source, ignoreCase = false) {
    return new Translation(languages, ignoreCase).search(parsePattern(source));
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/formats.js







const integerFormats = {
    int8: [-(2 ** 7), 2 ** 7 - 1],
    uint8: [0, 2 ** 8 - 1],
    int16: [-(2 ** 15), 2 ** 15 - 1],
    uint16: [0, 2 ** 16 - 1],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    uint32: [0, 2 ** 32 - 1],
    int64: [-(2 ** 63), 2 ** 63],
    uint64: [0, 2 ** 64],
};
const unrestricted = new Set(["float", "double", "decimal", "password", "binary"]);
const regular = new Set([
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uuid",
    "json-pointer",
    "json-pointer-uri-fragment",
    "relative-json-pointer",
]);
const longestTested = 2000;
const date = String.raw `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const time = String.raw `\d{2}:\d{2}:\d{2}(\.\d+)?([zZ]|[+-]\d{2}(:?\d{2})?)`;
const known = {
    date: { samples: ["2000-01-01", "2000-01-02", "1999-12-31"], within: `^${date}$` },
    time: { samples: ["00:00:00Z", "00:00:01Z", "12:00:00.5+01:00"], within: `^${time}$` },
    "date-time": {
        samples: ["2000-01-01T00:00:00Z", "2000-01-02T00:00:00Z", "2000-01-01T00:00:00.5+01:00"],
        within: String.raw `^${date}[tT\s]${time}$`,
    },
    uri: {
        samples: ["a:/", "https://example.com/", "https://example.com/a?b=c#d", "urn:a:b"],
        subsetOf: ["uri-reference", "iri", "iri-reference"],
    },
    "uri-reference": { samples: ["", "/a", "https://example.com/"], subsetOf: ["iri-reference"] },
    "uri-template": { samples: ["", "/a/{b}"] },
    iri: { samples: [], subsetOf: ["iri-reference"] },
    regex: { samples: ["", "^a$"] },
    byte: { samples: ["", "YQ==", "YWJj"] },
};
class Formats {
    #languages;
    #formulas = new Map();
    constructor(languages) {
        this.#languages = languages;
    }
    formulaOf(name) {
        const formula = this.#formulas.get(name) ?? this.#make(name);
        this.#formulas.set(name, formula);
        return formula;
    }
    #make(name) {
        if (unrestricted.has(name))
            return formula_all([]);
        const bounds = Object.hasOwn(integerFormats, name) ? integerFormats[name] : undefined;
        if (bounds !== undefined)
            return any([isNotOfKind("number"), formula_all([integer(), ...between(bounds)])]);
        const test = testOf(name);
        if (test instanceof RegExp && regular.has(name)) {
            const term = languageOfPattern(this.#languages, test.source, test.ignoreCase);
            return fact({ kind: "string", fact: "language", term, holds: true });
        }
        const predicate = this.#predicate(name, test);
        return fact({ kind: "string", fact: "predicate", predicate, holds: true });
    }
    #predicate(name, test) {
        const about = Object.hasOwn(known, name) ? known[name] : undefined;
        const within = about?.within;
        return {
            name: `format ${name}`,
            test: (text) => (text.length > longestTested ? undefined : testWith(test, text)),
            samples: about?.samples ?? [],
            subsetOf: (about?.subsetOf ?? []).map((other) => `format ${other}`),
            ...(within === undefined ? {} : { within: languageOfPattern(this.#languages, within) }),
        };
    }
}
function testWith(test, text) {
    return test instanceof RegExp ? test.test(text) : test?.(text);
}
function between([low, high]) {
    const [least, most] = [fromNumber(low), fromNumber(high)];
    if (least === undefined || most === undefined)
        return [];
    const open = high >= 2 ** 63;
    return [atLeast({ value: least, open: false }), atMost({ value: most, open })];
}
let validators;
function testOf(name) {
    if (validators === undefined) {
        validators = new _2020.Ajv2020({ meta: false, logger: false });
        dist["default"](validators);
    }
    const { formats } = validators;
    const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (found instanceof RegExp)
        return found;
    if (typeof found === "function")
        return found;
    const test = found?.validate;
    return typeof test === "function" ? test : undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/objects.js



function objectKeywords(context) {
    const { schema } = context;
    const formulas = [...memberKeywords(context), ...dependentRequired(schema["dependentRequired"])];
    const { required } = schema;
    if (isStringList(required))
        formulas.push(...required.map(has));
    else if (required !== undefined)
        formulas.push(malformed("required"));
    const min = countOf(context, "minProperties") ?? 0;
    const max = countOf(context, "maxProperties") ?? Infinity;
    if (min === "malformed")
        formulas.push(malformed("minProperties"));
    else if (min > 0)
        formulas.push(fact({ kind: "object", fact: "size", min, max: Infinity }));
    if (max === "malformed")
        formulas.push(malformed("maxProperties"));
    else if (max < Infinity)
        formulas.push(fact({ kind: "object", fact: "size", min: 0, max }));
    return formulas;
}
function has(name) {
    return fact({ kind: "object", fact: "some", keys: keyNamed(name), formula: always });
}
function hasNot(name) {
    return fact({ kind: "object", fact: "each", keys: keyNamed(name), formula: never });
}
function eachMember(keys, formula) {
    return fact({ kind: "object", fact: "each", keys, formula });
}
function memberKeywords(context) {
    const { schema, sub } = context;
    const { properties = {}, patternProperties = {} } = schema;
    if (!json_isObject(properties))
        return [malformed("properties")];
    if (!json_isObject(patternProperties))
        return [malformed("patternProperties")];
    const patterns = termsOf(context, Object.keys(patternProperties));
    const formulas = Object.entries(properties).map(([name, member]) => eachMember(keyNamed(name), sub(member)));
    for (const [source, member] of Object.entries(patternProperties)) {
        const term = patterns?.get(source);
        formulas.push(term === undefined ? unclearKeys : eachMember(keysMatching(term), sub(member)));
    }
    const { additionalProperties, propertyNames } = schema;
    if (additionalProperties !== undefined) {
        const names = new Set(Object.keys(properties));
        const others = patterns && { names, patterns: [...patterns.values()], negated: true };
        formulas.push(others ? eachMember(others, sub(additionalProperties)) : unclearKeys);
    }
    if (propertyNames !== undefined) {
        const described = negation_negate(sub(propertyNames));
        formulas.push(eachMember({ names: new Set(), patterns: [], described, negated: false }, never));
    }
    return formulas;
}
const unclearKeys = unclear("a pattern of property names is not a regular language");
function termsOf(context, sources) {
    const terms = new Map();
    for (const source of sources) {
        const term = context.pattern(source);
        if (!("form" in term))
            return undefined;
        terms.set(source, term);
    }
    return terms;
}
function dependentRequired(dependencies) {
    if (dependencies === undefined)
        return [];
    if (!json_isObject(dependencies))
        return [malformed("dependentRequired")];
    return Object.entries(dependencies).flatMap(([name, others]) => isStringList(others)
        ? others.map((other) => any([hasNot(name), has(other)]))
        : [malformed("dependentRequired")]);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/applicators.js




function applicatorKeywords(context) {
    const { schema, sub } = context;
    const formulas = [];
    if (schema["$ref"] !== undefined)
        formulas.push(referenced(context, schema["$ref"]));
    if (schema["$dynamicRef"] !== undefined)
        formulas.push(unclear("$dynamicRef was not resolved"));
    const list = (keyword, combine) => {
        const parts = schema[keyword];
        if (parts === undefined)
            return;
        formulas.push(Array.isArray(parts) ? combine(parts.map(sub)) : malformed(keyword));
    };
    list("allOf", formula_all);
    list("anyOf", any);
    list("oneOf", exactlyOne);
    if (schema["not"] !== undefined)
        formulas.push(negation_negate(sub(schema["not"])));
    if (schema["if"] !== undefined)
        formulas.push(...conditional(context));
    formulas.push(...dependentSchemas(context));
    return formulas;
}
function referenced({ node }, reference) {
    if (typeof reference !== "string")
        return malformed("$ref");
    return (node.space.resolve(reference, node.document) ??
        unclear(`the reference ${reference} leads nowhere`));
}
function exactlyOne(parts) {
    if (parts.length < 2)
        return any(parts);
    return formula_all([any(parts), formula({ op: "atMostOne", parts })]);
}
function conditional({ schema, sub }) {
    const condition = sub(schema["if"]);
    const { then: consequence = true, else: alternative = true } = schema;
    if (consequence === true && alternative === true)
        return [];
    return [any([formula_all([condition, sub(consequence)]), formula_all([negation_negate(condition), sub(alternative)])])];
}
function dependentSchemas({ schema, sub }) {
    const dependencies = schema["dependentSchemas"];
    if (dependencies === undefined)
        return [];
    if (!json_isObject(dependencies))
        return [malformed("dependentSchemas")];
    return Object.entries(dependencies).map(([name, needed]) => any([hasNot(name), sub(needed)]));
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/arrays.js


function arrayKeywords(context) {
    const { schema } = context;
    const formulas = [...items(context), ...contained(context)];
    const min = countOf(context, "minItems") ?? 0;
    const max = countOf(context, "maxItems") ?? Infinity;
    if (min === "malformed")
        formulas.push(malformed("minItems"));
    else if (min > 0)
        formulas.push(fact({ kind: "array", fact: "length", min, max: Infinity }));
    if (max === "malformed")
        formulas.push(malformed("maxItems"));
    else if (max < Infinity)
        formulas.push(fact({ kind: "array", fact: "length", min: 0, max }));
    if (schema["uniqueItems"] === true) {
        formulas.push(fact({ kind: "array", fact: "unique", holds: true }));
    }
    return formulas;
}
function items({ schema, sub }) {
    const prefix = schema["prefixItems"] ?? [];
    if (!Array.isArray(prefix))
        return [malformed("prefixItems")];
    const each = (from, to, item) => fact({ kind: "array", fact: "each", from, to, formula: sub(item) });
    const formulas = prefix.map((item, index) => each(index, index + 1, item));
    if (schema["items"] !== undefined)
        formulas.push(each(prefix.length, Infinity, schema["items"]));
    return formulas;
}
function contained(context) {
    const { schema, sub } = context;
    if (schema["contains"] === undefined)
        return [];
    const min = countOf(context, "minContains") ?? 1;
    const max = countOf(context, "maxContains") ?? Infinity;
    if (min === "malformed")
        return [malformed("minContains")];
    if (max === "malformed")
        return [malformed("maxContains")];
    const range = { kind: "array", fact: "count", from: 0, to: Infinity };
    const formula = sub(schema["contains"]);
    return [
        ...(min > 0 ? [fact({ ...range, formula, min, max: Infinity })] : []),
        ...(max < Infinity ? [fact({ ...range, formula, min: 0, max })] : []),
    ];
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/in-place.js

const single = ["not", "if", "then", "else"];
const lists = ["allOf", "anyOf", "oneOf"];
const mostNodes = 5000;
function inPlace({ schema, space, document }) {
    const formulas = [];
    const { $ref: reference, dependentSchemas } = schema;
    if (typeof reference === "string")
        formulas.push(space.resolve(reference, document));
    const subschemas = [
        ...single.map((keyword) => schema[keyword]),
        ...lists.flatMap((keyword) => schema[keyword]),
        ...(json_isObject(dependentSchemas) ? Object.values(dependentSchemas) : []),
    ];
    for (const sub of subschemas) {
        if (json_isObject(sub))
            formulas.push(space.formulaOf(sub, document));
    }
    return formulas.flatMap((it) => (it?.op === "schema" ? [it.node] : []));
}
function leadsBack(node) {
    if (node.schema["$ref"] === undefined)
        return false;
    const seen = new Set();
    const open = [...inPlace(node)];
    while (open.length > 0) {
        const next = open.pop();
        if (next === node || seen.size > mostNodes)
            return true;
        if (next === undefined || seen.has(next))
            continue;
        seen.add(next);
        open.push(...inPlace(next));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/strings.js


function stringKeywords(context) {
    const { pattern, format } = context.schema;
    const formulas = [];
    const min = countOf(context, "minLength") ?? 0;
    const max = countOf(context, "maxLength") ?? Infinity;
    if (min === "malformed")
        formulas.push(malformed("minLength"));
    else if (min > 0)
        formulas.push(fact({ kind: "string", fact: "length", min, max: Infinity }));
    if (max === "malformed")
        formulas.push(malformed("maxLength"));
    else if (max < Infinity)
        formulas.push(fact({ kind: "string", fact: "length", min: 0, max }));
    if (typeof pattern === "string")
        formulas.push(matching(context, pattern));
    else if (pattern !== undefined)
        formulas.push(malformed("pattern"));
    if (typeof format === "string" && context.format !== undefined) {
        formulas.push(context.format(format));
    }
    return formulas;
}
function matching(context, source) {
    const found = context.pattern(source);
    return fact("form" in found
        ? { kind: "string", fact: "language", term: found, holds: true }
        : { kind: "string", fact: "predicate", predicate: found, holds: true });
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/evaluation.js



const mostCases = 256;
const evaluation_deepest = 100;
const nothing = {
    when: [],
    names: new Set(),
    patterns: [],
    allNames: false,
    upTo: 0,
    containing: [],
};
class UnclearEvaluation extends Error {
    name = "UnclearEvaluation";
}
function evaluatedBy(context, contextOf, depth = 0) {
    if (depth > evaluation_deepest)
        throw new UnclearEvaluation("schemas nested too deeply");
    const { schema } = context;
    const casesOf = (it) => it.op === "schema" ? evaluatedBy(contextOf(it.node), contextOf, depth + 1) : [nothing];
    const certain = [];
    const { $ref: reference, allOf, anyOf, oneOf } = schema;
    if (typeof reference === "string") {
        certain.push(context.node.space.resolve(reference, context.node.document) ?? always);
    }
    certain.push(...evaluation_listOf(allOf).map(context.sub));
    let cases = [ownEvaluation(context)];
    for (const part of certain)
        cases = cross(cases, casesOf(part));
    for (const part of [anyOf, oneOf].flatMap(evaluation_listOf)) {
        cases = cross(cases, branch(context.sub(part), casesOf));
    }
    if (schema["if"] !== undefined)
        cases = cross(cases, evaluation_conditional(context, casesOf));
    if (json_isObject(schema["dependentSchemas"])) {
        for (const [name, needed] of Object.entries(schema["dependentSchemas"])) {
            const present = casesOf(context.sub(needed));
            if (present.some(looksAtSomething)) {
                cases = cross(cases, [
                    ...present.map((one) => ({ ...one, when: [has(name), ...one.when] })),
                    { ...nothing, when: [hasNot(name)] },
                ]);
            }
        }
    }
    return cases;
}
function evaluation_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function looksAtSomething(it) {
    return (it.allNames || it.upTo > 0 || it.names.size + it.patterns.length + it.containing.length > 0);
}
function branch(it, casesOf) {
    const cases = casesOf(it);
    if (it.op !== "schema" || !cases.some(looksAtSomething))
        return [nothing];
    return [
        ...cases.map((one) => ({ ...one, when: [it, ...one.when] })),
        { ...nothing, when: [it.node.fails] },
    ];
}
function evaluation_conditional({ schema, sub }, casesOf) {
    const condition = sub(schema["if"]);
    const met = cross(casesOf(condition), casesOf(sub(schema["then"] ?? true)));
    const unmet = casesOf(sub(schema["else"] ?? true));
    if (condition.op === "always")
        return met;
    if (condition.op !== "schema")
        return unmet;
    if (![...met, ...unmet].some(looksAtSomething))
        return [nothing];
    return [
        ...met.map((one) => ({ ...one, when: [condition, ...one.when] })),
        ...unmet.map((one) => ({ ...one, when: [condition.node.fails, ...one.when] })),
    ];
}
function cross(left, right) {
    if (left.length * right.length > mostCases) {
        throw new UnclearEvaluation("too many cases of what is evaluated");
    }
    return left.flatMap((a) => right.map((b) => ({
        when: [...a.when, ...b.when],
        names: new Set([...a.names, ...b.names]),
        patterns: [...a.patterns, ...b.patterns],
        allNames: a.allNames || b.allNames,
        upTo: Math.max(a.upTo, b.upTo),
        containing: [...a.containing, ...b.containing],
    })));
}
function ownEvaluation(context) {
    const { schema, sub } = context;
    const { properties, patternProperties, prefixItems } = schema;
    const terms = termsOf(context, json_isObject(patternProperties) ? Object.keys(patternProperties) : []);
    if (terms === undefined)
        throw new UnclearEvaluation("a pattern is not a regular language");
    const everyItem = schema["items"] !== undefined || schema["unevaluatedItems"] !== undefined;
    const prefix = Array.isArray(prefixItems) ? prefixItems.length : 0;
    return {
        when: [],
        names: new Set(json_isObject(properties) ? Object.keys(properties) : []),
        patterns: [...terms.values()],
        allNames: schema["additionalProperties"] !== undefined || schema["unevaluatedProperties"] !== undefined,
        upTo: everyItem ? Infinity : prefix,
        containing: schema["contains"] === undefined ? [] : [sub(schema["contains"])],
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/unevaluated.js



function unevaluatedKeywords(context, contextOf) {
    const { unevaluatedProperties: members, unevaluatedItems: items, ...others } = context.schema;
    if (members === undefined && items === undefined)
        return [];
    try {
        const cases = evaluatedBy({ ...context, schema: others }, contextOf);
        return [
            ...(members === undefined ? [] : [inEachCase(cases, otherMembers(context.sub(members)))]),
            ...(items === undefined ? [] : [inEachCase(cases, otherItems(context.sub(items)))]),
        ];
    }
    catch (error) {
        if (error instanceof UnclearEvaluation)
            return [unclear(error.message)];
        throw error;
    }
}
function inEachCase(cases, claim) {
    return any(cases.map((one) => formula_all([...one.when, ...claim(one)])));
}
function otherMembers(member) {
    return ({ allNames, names, patterns }) => allNames ? [] : [eachMember({ names, patterns, negated: true }, member)];
}
function otherItems(item) {
    return ({ upTo: from, containing }) => {
        if (from === Infinity)
            return [];
        const formula = any([item, ...containing]);
        return [fact({ kind: "array", fact: "each", from, to: Infinity, formula })];
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/opener.js












const families = [
    valueKeywords,
    numberKeywords,
    stringKeywords,
    arrayKeywords,
    objectKeywords,
    applicatorKeywords,
];
class Opener {
    languages;
    #formats;
    #opened = new Map();
    #patterns = new Map();
    constructor(languages, formats) {
        this.languages = languages;
        this.#formats = formats;
    }
    open(node) {
        const known = this.#opened.get(node);
        if (known !== undefined)
            return known;
        this.languages.budget.spend();
        const context = this.#contextOf(node);
        const opened = leadsBack(node)
            ? unclear("a reference leads back to itself without going into the value")
            : formula_all([
                ...families.flatMap((family) => family(context)),
                ...unevaluatedKeywords(context, (other) => this.#contextOf(other)),
            ]);
        this.#opened.set(node, opened);
        return opened;
    }
    #contextOf(node) {
        const formats = this.#formats;
        return {
            node,
            schema: node.schema,
            sub: (schema) => node.space.formulaOf(schema, node.document),
            pattern: (source) => this.#pattern(source),
            format: formats && ((name) => formats.formulaOf(name)),
        };
    }
    #pattern(source) {
        const known = this.#patterns.get(source);
        if (known !== undefined)
            return known;
        const found = this.#readPattern(source);
        this.#patterns.set(source, found);
        return found;
    }
    #readPattern(source) {
        try {
            return languageOfPattern(this.languages, source);
        }
        catch (error) {
            if (!(error instanceof UnsupportedPattern))
                throw error;
            return irregular(source);
        }
    }
}
function irregular(source) {
    return {
        name: `pattern ${source}`,
        test: (text) => testNatively(source, text),
        samples: [],
        subsetOf: [],
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/derivative.js

class Automaton {
    languages;
    #partitions = new Map();
    #steps = new Map();
    constructor(languages) {
        this.languages = languages;
    }
    steps(term) {
        const known = this.#steps.get(term);
        if (known !== undefined)
            return known;
        const steps = this.#partition(term).flatMap((set) => {
            this.languages.budget.spend();
            const [point = 0] = pick(set, 1);
            const next = this.derivative(term, point);
            return next === this.languages.nothing ? [] : [{ set, point, next }];
        });
        this.#steps.set(term, steps);
        return steps;
    }
    matches(term, text) {
        let state = term;
        for (const one of text) {
            this.languages.budget.spend();
            state = this.derivative(state, one.codePointAt(0) ?? 0);
            if (state === this.languages.nothing)
                return false;
            if (state === this.languages.everything)
                return true;
        }
        return state.nullable;
    }
    derivative(term, point) {
        const { nothing, empty } = this.languages;
        switch (term.form) {
            case "nothing":
            case "empty":
                return nothing;
            case "chars":
                return contains(term.set, point) ? empty : nothing;
            case "literal":
                return term.points[term.from] === point
                    ? this.languages.rest(term.points, term.from + 1)
                    : nothing;
            case "concat": {
                const first = this.languages.concat(this.derivative(term.head, point), term.tail);
                if (!term.head.nullable)
                    return first;
                return this.languages.either([first, this.derivative(term.tail, point)]);
            }
            case "either":
                return this.languages.either(term.parts.map((part) => this.derivative(part, point)));
            case "both":
                return this.languages.both(term.parts.map((part) => this.derivative(part, point)));
            case "not":
                return this.languages.not(this.derivative(term.inner, point));
            case "repeat":
                return this.languages.concat(this.derivative(term.inner, point), this.languages.repeat(term.inner, Math.max(term.min - 1, 0), term.max - 1));
        }
    }
    #partition(term) {
        const known = this.#partitions.get(term);
        if (known !== undefined)
            return known;
        const partition = this.#split(term);
        this.languages.budget.spend(partition.length);
        this.#partitions.set(term, partition);
        return partition;
    }
    #split(term) {
        switch (term.form) {
            case "nothing":
            case "empty":
                return [anyCodePoint];
            case "chars":
                return refine([anyCodePoint], term.set);
            case "literal":
                return firstLetters([term]);
            case "concat": {
                const head = this.#partition(term.head);
                return term.head.nullable ? this.#refineAll(head, this.#partition(term.tail)) : head;
            }
            case "either":
            case "both": {
                const words = firstLetters(term.parts);
                return term.parts
                    .filter((part) => part.form !== "literal")
                    .reduce((parts, part) => this.#refineAll(parts, this.#partition(part)), words);
            }
            case "not":
            case "repeat":
                return this.#partition(term.inner);
        }
    }
    #refineAll(a, b) {
        if (a.length === 1)
            return b;
        return b.reduce((parts, set) => {
            this.languages.budget.spend();
            return refine(parts, set);
        }, a);
    }
}
function firstLetters(terms) {
    const letters = new Set();
    for (const term of terms) {
        if (term.form === "literal")
            letters.add(term.points[term.from] ?? 0);
    }
    const single = [...letters].map((point) => [point, point]);
    const rest = complement(fromRanges([...letters].map((point) => [point, point])));
    return rest.length === 0 ? single : [...single, rest];
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/term.js
function isNullable(shape) {
    switch (shape.form) {
        case "nothing":
        case "chars":
            return false;
        case "empty":
            return true;
        case "literal":
            return shape.from >= shape.points.length;
        case "concat":
            return shape.head.nullable && shape.tail.nullable;
        case "either":
            return shape.parts.some((part) => part.nullable);
        case "both":
            return shape.parts.every((part) => part.nullable);
        case "not":
            return !shape.inner.nullable;
        case "repeat":
            return shape.min === 0 || shape.inner.nullable;
    }
}
function keyOf(shape) {
    switch (shape.form) {
        case "nothing":
        case "empty":
            return shape.form;
        case "chars":
            return `c${shape.set.join(",")}`;
        case "literal":
            return `l${shape.points.slice(shape.from).join(",")}`;
        case "concat":
            return `.${shape.head.id},${shape.tail.id}`;
        case "either":
            return `|${shape.parts.map((part) => part.id).join(",")}`;
        case "both":
            return `&${shape.parts.map((part) => part.id).join(",")}`;
        case "not":
            return `!${shape.inner.id}`;
        case "repeat":
            return `*${shape.inner.id},${shape.min},${shape.max}`;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/languages.js



const termCost = 4;
const mostTerms = 500_000;
class Languages {
    #terms = new Map();
    budget;
    nothing;
    empty;
    everything;
    constructor(budget) {
        this.budget = budget;
        this.nothing = this.#make({ form: "nothing" });
        this.empty = this.#make({ form: "empty" });
        const anything = this.#make({ form: "chars", set: anyCodePoint });
        this.everything = this.#make({ form: "repeat", inner: anything, min: 0, max: Infinity });
    }
    #make(shape) {
        const key = keyOf(shape);
        const known = this.#terms.get(key);
        if (known !== undefined)
            return known;
        this.budget.spend(termCost);
        if (this.#terms.size > mostTerms)
            throw new LimitReached("too many states of automata");
        const term = { ...shape, id: this.#terms.size, nullable: isNullable(shape) };
        this.#terms.set(key, term);
        return term;
    }
    chars(set) {
        return set.length === 0 ? this.nothing : this.#make({ form: "chars", set });
    }
    literal(text) {
        return this.rest(Array.from(text, (one) => one.codePointAt(0) ?? 0), 0);
    }
    rest(points, from) {
        return from >= points.length ? this.empty : this.#make({ form: "literal", points, from });
    }
    concat(head, tail) {
        if (head === this.nothing || tail === this.nothing)
            return this.nothing;
        if (head === this.empty)
            return tail;
        if (tail === this.empty)
            return head;
        if (head === this.everything && tail === this.everything)
            return head;
        if (head.form === "concat")
            return this.concat(head.head, this.concat(head.tail, tail));
        return this.#make({ form: "concat", head, tail });
    }
    either(parts) {
        const flat = new Set();
        const sets = [];
        for (const part of parts.flatMap((one) => (one.form === "either" ? one.parts : [one]))) {
            if (part === this.everything)
                return part;
            if (part.form === "chars")
                sets.push(part.set);
            else if (part !== this.nothing)
                flat.add(part);
        }
        if (sets.length > 0)
            flat.add(this.chars(union(...sets)));
        if ([...flat].some((part) => part.form === "not" && flat.has(part.inner)))
            return this.everything;
        return this.#combine("either", flat, this.nothing);
    }
    both(parts) {
        const flat = new Set();
        for (const part of parts.flatMap((one) => (one.form === "both" ? one.parts : [one]))) {
            if (part === this.nothing)
                return part;
            if (part !== this.everything)
                flat.add(part);
        }
        if (flat.has(this.empty)) {
            return [...flat].every((part) => part.nullable) ? this.empty : this.nothing;
        }
        if ([...flat].some((part) => part.form === "not" && flat.has(part.inner)))
            return this.nothing;
        return this.#combine("both", flat, this.everything);
    }
    #combine(form, parts, neutral) {
        const sorted = [...parts].sort((a, b) => a.id - b.id);
        const [first] = sorted;
        if (first === undefined)
            return neutral;
        return sorted.length === 1 ? first : this.#make({ form, parts: sorted });
    }
    not(inner) {
        if (inner.form === "not")
            return inner.inner;
        if (inner === this.nothing)
            return this.everything;
        if (inner === this.everything)
            return this.nothing;
        return this.#make({ form: "not", inner });
    }
    repeat(inner, min, max) {
        if (max === 0 || inner === this.empty)
            return this.empty;
        if (inner === this.nothing)
            return min === 0 ? this.empty : this.nothing;
        if (min === 1 && max === 1)
            return inner;
        if (inner === this.everything)
            return inner;
        return this.#make({ form: "repeat", inner, min: inner.nullable ? 0 : min, max });
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/vocabulary.js
const schemaKeywords = [
    "not",
    "if",
    "then",
    "else",
    "items",
    "contains",
    "additionalProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
];
const schemaListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMapKeywords = ["properties", "patternProperties", "dependentSchemas"];
const setKeywords = ["type", "enum", "required"];
const plainKeywords = [
    "const",
    "multipleOf",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "format",
];
const assertingKeywords = [
    ...schemaKeywords,
    ...schemaListKeywords,
    ...schemaMapKeywords,
    ...setKeywords,
    ...plainKeywords,
];
const referenceKeywords = ["$ref", "$dynamicRef", "$recursiveRef"];

;// CONCATENATED MODULE: ./build/engines/contract/containment/ledger.js
class Ledger {
    #rules;
    #known = new Map();
    #provisional = new Map();
    #depths = new Map();
    #trail = [];
    #frames = [];
    constructor(rules) {
        this.#rules = rules;
    }
    get depth() {
        return this.#frames.length;
    }
    recall(key) {
        const open = this.#depths.get(key);
        if (open !== undefined) {
            this.#restOn(open);
            return this.#rules.assumed;
        }
        const known = this.#known.get(key);
        if (known !== undefined)
            this.#restOn(this.#provisional.get(key) ?? Infinity);
        return known;
    }
    settle(key, decide) {
        const depth = this.#frames.length;
        const frame = { key, mark: this.#trail.length, restsOn: Infinity };
        this.#frames.push(frame);
        this.#depths.set(key, depth);
        const result = decide();
        this.#frames.pop();
        this.#depths.delete(key);
        const resting = frame.restsOn < depth;
        if (!this.#rules.mayRest(result)) {
            for (const other of this.#trail.splice(frame.mark))
                this.#forget(other);
            if (!resting || this.#rules.isCertain(result))
                this.#known.set(key, result);
            return result;
        }
        this.#known.set(key, result);
        if (resting) {
            this.#provisional.set(key, frame.restsOn);
            this.#trail.push(key);
            this.#restOn(frame.restsOn);
        }
        else {
            for (const other of this.#trail.splice(frame.mark))
                this.#provisional.delete(other);
        }
        return result;
    }
    abandon() {
        for (const key of this.#trail)
            this.#forget(key);
        this.#trail = [];
        this.#frames = [];
        this.#depths.clear();
    }
    #restOn(depth) {
        const frame = this.#frames.at(-1);
        if (frame !== undefined)
            frame.restsOn = Math.min(frame.restsOn, depth);
    }
    #forget(key) {
        this.#known.delete(key);
        this.#provisional.delete(key);
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/same.js



const unresolved = ["$dynamicRef", "$recursiveRef"];
const same_deepest = 500;
const deepestPlain = 100;
class SameSchemas {
    #budget;
    #ledger = new Ledger({
        assumed: true,
        mayRest: (same) => same,
        isCertain: (same) => !same,
    });
    constructor(budget) {
        this.#budget = budget;
    }
    reset() {
        this.#ledger.abandon();
    }
    areSame(a, b) {
        const [left, right] = [followed(a), followed(b)];
        if (left === right)
            return true;
        if (left === undefined || right === undefined)
            return false;
        if (this.#ledger.depth > same_deepest)
            return false;
        const key = `${left.holds.id}=${right.holds.id}`;
        return this.#ledger.recall(key) ?? this.#ledger.settle(key, () => this.#compare(left, right));
    }
    #compare(a, b) {
        this.#budget.spend();
        return (unresolved.every((keyword) => a.schema[keyword] === undefined) &&
            assertingKeywords.every((keyword) => (a.schema[keyword] === undefined) === (b.schema[keyword] === undefined)) &&
            plainKeywords.every((keyword) => isSameValue(a.schema[keyword], b.schema[keyword])) &&
            setKeywords.every((keyword) => isSameSet(a.schema[keyword], b.schema[keyword])) &&
            this.#areSameTargets(a, b) &&
            schemaKeywords.every((keyword) => this.#areSame(a, a.schema[keyword], b, b.schema[keyword])) &&
            schemaListKeywords.every((keyword) => this.#areSameLists(a, b, keyword)) &&
            schemaMapKeywords.every((keyword) => this.#areSameMaps(a, b, keyword)));
    }
    #areSame(a, left, b, right) {
        if (left === undefined || right === undefined)
            return left === right;
        const [one, other] = [
            a.space.formulaOf(left, a.document),
            b.space.formulaOf(right, b.document),
        ];
        if (one.op === "schema" && other.op === "schema")
            return this.areSame(one.node, other.node);
        return one === other;
    }
    #areSameTargets(a, b) {
        const [left, right] = [a.schema["$ref"], b.schema["$ref"]];
        if (left === undefined && right === undefined)
            return true;
        if (typeof left !== "string" || typeof right !== "string")
            return false;
        const [one, other] = [a.space.resolve(left, a.document), b.space.resolve(right, b.document)];
        if (one?.op === "schema" && other?.op === "schema")
            return this.areSame(one.node, other.node);
        return one !== undefined && one === other;
    }
    #areSameLists(a, b, keyword) {
        const [left, right] = [a.schema[keyword], b.schema[keyword]];
        if (!Array.isArray(left) || !Array.isArray(right))
            return left === right;
        return (left.length === right.length &&
            left.every((item, index) => this.#areSame(a, item, b, right[index])));
    }
    #areSameMaps(a, b, keyword) {
        const [left, right] = [a.schema[keyword], b.schema[keyword]];
        if (!json_isObject(left) || !json_isObject(right))
            return left === right;
        const names = Object.keys(left);
        return (names.length === Object.keys(right).length &&
            names.every((name) => Object.hasOwn(right, name) && this.#areSame(a, left[name], b, right[name])));
    }
}
function followed(node) {
    let at = node;
    for (let steps = 0; steps < same_deepest; steps += 1) {
        const { $ref: reference } = at.schema;
        if (typeof reference !== "string")
            return at;
        if (assertingKeywords.some((keyword) => at.schema[keyword] !== undefined))
            return at;
        const target = at.space.resolve(reference, at.document);
        if (target?.op !== "schema")
            return undefined;
        at = target.node;
    }
    return undefined;
}
function isSameValue(a, b) {
    if (a === b)
        return true;
    if (a === undefined || b === undefined)
        return false;
    if (!isModestJson([a, b], deepestPlain))
        return false;
    return canonical(a) === canonical(b);
}
function isSameSet(a, b) {
    if (!Array.isArray(a) || !Array.isArray(b))
        return isSameValue(a, b);
    if (!isModestJson([a, b], deepestPlain))
        return false;
    const [left, right] = [a, b].map((list) => new Set(list.map((item) => canonical(item))));
    return left?.size === right?.size && [...(left ?? [])].every((key) => right?.has(key) === true);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/outcome.js
const none = { found: "none" };
function some(value) {
    return { found: "some", value };
}
function unknown(reason, candidate) {
    return candidate === undefined
        ? { found: "unknown", reason }
        : { found: "unknown", reason, candidate };
}
function outcome_firstOf(items, outcomeOf) {
    let result = none;
    for (const item of items) {
        const outcome = outcomeOf(item);
        if (outcome.found === "some")
            return outcome;
        if (outcome.found === "unknown" && (result.found === "none" || !("candidate" in result))) {
            result = outcome;
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/words.js

const words_mostSteps = 300_000;
const longestWord = 200_000;
function shortestWord(automaton, term, { min, max }) {
    if (min > max)
        return undefined;
    if (min > longestWord) {
        if (term.form === "nothing")
            return undefined;
        throw new Unreachable(`a string of ${min} characters would be needed`);
    }
    if (term === automaton.languages.everything)
        return "a".repeat(min);
    let layer = [{ term, point: 0, before: undefined }];
    const seen = new Set();
    let steps = 0;
    for (let length = 0; layer.length > 0 && length <= max; length += 1) {
        const closed = length >= min ? seen : new Set();
        const found = length >= min ? layer.find((visit) => visit.term.nullable) : undefined;
        if (found !== undefined)
            return spell(found);
        if (length >= min)
            for (const visit of layer)
                seen.add(visit.term);
        layer = nextLayer(automaton, layer, length + 1 >= min ? seen : closed);
        steps += layer.length;
        if (steps > words_mostSteps)
            throw new Unreachable("the automaton of a pattern is too large");
    }
    return undefined;
}
function nextLayer(automaton, layer, closed) {
    const next = new Map();
    for (const before of layer) {
        for (const { point, next: term } of automaton.steps(before.term)) {
            if (closed.has(term) || next.has(term))
                continue;
            next.set(term, { term, point, before });
        }
    }
    automaton.languages.budget.spend(Math.ceil(next.size / 16));
    return [...next.values()];
}
function spell(visit) {
    const points = [];
    for (let at = visit; at.before !== undefined; at = at.before)
        points.push(at.point);
    return points
        .reverse()
        .map((point) => String.fromCodePoint(point))
        .join("");
}
function someWords(automaton, term, count) {
    const { languages } = automaton;
    const words = [];
    while (words.length < count) {
        const found = languages.either(words.map((word) => languages.literal(word)));
        const others = languages.both([term, languages.not(found)]);
        const word = shortestWord(automaton, others, { min: 0, max: Infinity });
        if (word === undefined)
            return { words, complete: true };
        words.push(word);
    }
    return { words, complete: false };
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/string-set.js


const wordsTried = 40;
function findString(automaton, facts, excluded) {
    const set = gather(automaton, facts, excluded);
    if (set.window.min > set.window.max || contradict(set.claims))
        return none;
    const word = shortestWord(automaton, set.term, set.window);
    if (word === undefined)
        return none;
    return set.claims.length === 0 ? some(word) : tryOut(automaton, set, word);
}
function gather({ languages }, facts, excluded) {
    let [min, max] = [0, Infinity];
    const claims = new Map();
    const terms = [];
    for (const it of facts) {
        if (it.fact === "length")
            [min, max] = [Math.max(min, it.min), Math.min(max, it.max)];
        else if (it.fact === "language")
            terms.push(it.holds ? it.term : languages.not(it.term));
        else {
            claims.set(`${it.holds}${it.predicate.name}`, it);
            if (it.holds && it.predicate.within !== undefined)
                terms.push(it.predicate.within);
        }
    }
    if (excluded.length > 0) {
        terms.push(languages.not(languages.either(excluded.map((text) => languages.literal(text)))));
    }
    return { window: { min, max }, term: languages.both(terms), claims: [...claims.values()] };
}
function contradict(claims) {
    const denied = new Set(claims.filter((one) => !one.holds).map((one) => one.predicate.name));
    return claims.some(({ holds, predicate }) => holds && [predicate.name, ...predicate.subsetOf].some((name) => denied.has(name)));
}
function tryOut(automaton, set, word) {
    const samples = set.claims.flatMap(({ predicate }) => predicate.samples);
    const first = firstFit(automaton, set, [...samples, word]);
    if (first.found === "some")
        return first;
    const second = firstFit(automaton, set, someWords(automaton, set.term, wordsTried).words);
    return second.found === "some" || !("candidate" in first) ? second : first;
}
function firstFit(automaton, { term, window, claims }, words) {
    let candidate;
    for (const text of words) {
        const { length } = Array.from(text);
        if (length < window.min || length > window.max || !automaton.matches(term, text))
            continue;
        const tests = claims.map(({ predicate, holds }) => {
            const truth = predicate.test(text);
            return truth === undefined ? undefined : truth === holds;
        });
        if (tests.every((truth) => truth === true))
            return some(text);
        if (!tests.includes(false))
            candidate ??= text;
    }
    const names = claims.map(({ predicate }) => predicate.name).join(", ");
    return unknown(`cannot be worked out: ${names}`, candidate);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/number/number-set.js


const mostTried = 2000;
const mostDigits = 16;
function findNumber(facts, excluded) {
    const set = number_set_gather(facts, excluded);
    const { low, high, step } = set;
    if (low !== undefined && high !== undefined) {
        const order = compare(low.value, high.value);
        if (order > 0 || (order === 0 && (low.open || high.open)))
            return none;
        if (order === 0)
            return exactly(set, low.value);
    }
    if (step !== undefined) {
        const steps = set.notMultiplesOf.map((other) => divide(leastCommonMultiple(step, other), step));
        if (steps.some((ratio) => compare(ratio, rational(1n)) === 0))
            return none;
        return onGrid(set, step);
    }
    for (let digits = 0; digits <= mostDigits; digits += 1) {
        const outcome = onGrid(set, rational(1n, 10n ** BigInt(digits)));
        if (outcome.found === "some")
            return outcome;
    }
    return unknown("no short decimal lies between the bounds");
}
function number_set_gather(facts, excluded) {
    let low;
    let high;
    let step;
    const notMultiplesOf = [];
    for (const it of facts) {
        if (it.fact === "range") {
            low = number_set_tighter(low, it.low, 1);
            high = number_set_tighter(high, it.high, -1);
        }
        else if (!it.holds)
            notMultiplesOf.push(it.of);
        else
            step = step === undefined ? it.of : leastCommonMultiple(step, it.of);
    }
    return {
        low,
        high,
        step,
        notMultiplesOf,
        isExcluded: (value) => excluded.has(JSON.stringify(value)),
        excludedCount: excluded.size,
    };
}
function number_set_tighter(a, b, sign) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const order = sign * compare(a.value, b.value);
    return order > 0 || (order === 0 && a.open) ? a : b;
}
function exactly(set, value) {
    if (set.step !== undefined && !isMultipleOf(value, set.step))
        return none;
    if (set.notMultiplesOf.some((step) => isMultipleOf(value, step)))
        return none;
    const number = toNumber(value);
    if (number === undefined)
        return unknown("a number needs more digits than a double has");
    return set.isExcluded(number) ? none : some(number);
}
function onGrid(set, step) {
    if (set.notMultiplesOf.some((other) => isMultipleOf(step, other)))
        return none;
    const first = set.low && firstAbove(set.low, step);
    const end = set.high && firstBelow(set.high, step);
    const start = first !== undefined && first > 0n ? first : end !== undefined && end < 0n ? end : 0n;
    let untold = false;
    const limit = mostTried + set.excludedCount;
    for (let distance = 0n; distance <= limit; distance += 1n) {
        const up = start + distance;
        const down = start - distance;
        const inside = [up, ...(distance > 0n ? [down] : [])].filter((index) => (first === undefined || index >= first) && (end === undefined || index <= end));
        if (inside.length === 0)
            return untold ? unknown("no double is exact enough") : none;
        for (const index of inside) {
            const value = multiply(step, rational(index));
            if (set.notMultiplesOf.some((other) => isMultipleOf(value, other)))
                continue;
            const number = toNumber(value);
            if (number === undefined)
                untold = true;
            else if (!set.isExcluded(number))
                return some(number);
        }
    }
    return unknown("too many multiples to try");
}
function firstAbove({ value, open }, step) {
    const index = divide(value, step);
    return open && isInteger(index) ? index.numerator + 1n : ceiling(index);
}
function firstBelow({ value, open }, step) {
    const index = divide(value, step);
    return open && isInteger(index) ? index.numerator - 1n : floor(index);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/distinct.js


const mostSets = 200;
function distinctValues(sets, ask) {
    if (sets.length > mostSets)
        return "unknown";
    const known = new Map();
    const choices = sets.map((set) => {
        const key = set.map(({ id }) => id).join(",");
        const found = known.get(key) ?? someOf(set, sets.length, ask);
        known.set(key, found);
        return found;
    });
    const holder = new Map();
    for (const index of sets.keys()) {
        if (!seat(index, choices, holder, new Set())) {
            return choices.every((one) => one.complete || one.values.size >= sets.length)
                ? "none"
                : "unknown";
        }
    }
    const chosen = new Array(sets.length).fill(null);
    for (const [key, index] of holder)
        chosen[index] = choices[index]?.values.get(key) ?? null;
    return chosen;
}
function seat(index, choices, holder, asked) {
    for (const key of choices[index]?.values.keys() ?? []) {
        if (asked.has(key))
            continue;
        asked.add(key);
        const other = holder.get(key);
        if (other === undefined || seat(other, choices, holder, asked)) {
            holder.set(key, index);
            return true;
        }
    }
    return false;
}
function someOf(set, count, ask) {
    const values = new Map();
    while (values.size < count) {
        const others = formula({ op: "among", values: new Map(values), holds: false });
        const outcome = ask(values.size === 0 ? set : [...set, others]);
        if (outcome.found !== "some")
            return { values, complete: outcome.found === "none" };
        values.set(canonical(outcome.value), outcome.value);
    }
    return { values, complete: false };
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/seating.js

const mostCounts = 6;
function* seatingsOf(set, length, ask, budget) {
    if (set.counts.length > mostCounts) {
        yield "unknown";
        return;
    }
    for (const rows of rowsOf(set, length)) {
        if (set.counts.length === 0) {
            const seating = seatEach(rows, ask);
            if (seating !== undefined)
                yield seating;
            continue;
        }
        yield* new Search(set.counts, rows, ask, budget).from(0, set.counts.map(() => 0), []);
    }
}
function seatEach(rows, ask) {
    const seats = [];
    for (const row of rows) {
        const outcome = ask(row.formulas);
        if (outcome.found === "none")
            return undefined;
        if (outcome.found === "unknown")
            return "unknown";
        seats.push({ ...row, value: outcome.value });
    }
    return seats;
}
function* rowsOf(set, length) {
    const formulasAt = (position) => set.places[position] ?? set.rest;
    const single = (position) => ({
        positions: [position],
        formulas: formulasAt(position),
    });
    const all = Array.from({ length }, (_, position) => single(position));
    if (!set.repeating) {
        yield all;
        return;
    }
    const distinct = Math.min(length, set.places.length + 2);
    for (let second = 1; second < distinct; second += 1) {
        for (let first = 0; first < second; first += 1) {
            const formulas = [...formulasAt(first), ...formulasAt(second)];
            yield [
                { positions: [first, second], formulas },
                ...all.filter((_, position) => position !== first && position !== second),
            ];
        }
    }
}
class Search {
    #counts;
    #rows;
    #ask;
    #budget;
    #dead = new Set();
    constructor(counts, rows, ask, budget) {
        this.#counts = counts;
        this.#rows = rows;
        this.#ask = ask;
        this.#budget = budget;
    }
    *from(index, reached, seats) {
        const row = this.#rows[index];
        if (row === undefined) {
            if (this.#counts.every(({ min }, i) => (reached[i] ?? 0) >= min))
                yield seats;
            return;
        }
        const key = `${index}:${reached.join(",")}`;
        if (this.#dead.has(key))
            return;
        this.#budget.spend();
        let alive = false;
        for (const option of this.#options(row, reached)) {
            const outcome = this.#ask([...row.formulas, ...option.formulas]);
            if (outcome.found === "none")
                continue;
            if (outcome.found === "unknown") {
                alive = true;
                yield "unknown";
                continue;
            }
            const { positions } = row;
            const formulas = [...row.formulas, ...option.formulas];
            const seat = { positions, formulas, value: outcome.value };
            for (const seating of this.from(index + 1, option.reached, [...seats, seat])) {
                alive = true;
                yield seating;
            }
        }
        if (!alive)
            this.#dead.add(key);
    }
    *#options(row, reached) {
        const combinations = 1 << this.#counts.length;
        for (let bits = 0; bits < combinations; bits += 1) {
            const formulas = [];
            const sums = [...reached];
            const possible = this.#counts.every((count, i) => {
                const weight = row.positions.filter((position) => position >= count.from).length;
                if (weight === 0)
                    return (bits & (1 << i)) === 0;
                const fits = (bits & (1 << i)) === 0 ? count.min > (reached[i] ?? 0) : count.min <= (reached[i] ?? 0);
                if (fits)
                    sums[i] = Math.min((reached[i] ?? 0) + weight, ceilingOf(count));
                if (fits && count.min > 0)
                    formulas.push(count.formula);
                if (!fits && count.max < Infinity)
                    formulas.push(negation_negate(count.formula));
                return (sums[i] ?? 0) <= count.max;
            });
            if (possible)
                yield { formulas, reached: sums };
        }
    }
}
function ceilingOf({ min, max }) {
    return max < Infinity ? max + 1 : min;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/array-set.js




const mostPlaces = 1000;
const longestArray = 20_000;
const longestCounted = 600;
function findArray(facts, ask, budget) {
    const set = array_set_gather(facts);
    if (set === undefined)
        return unknown("a position far out in an array");
    if (set.min > set.max || (set.unique && set.repeating))
        return none;
    for (const count of set.counts) {
        if (count.min > 0 && isHopeless(set, count, ask))
            return none;
    }
    const needed = set.counts.reduce((sum, { min }) => sum + min, set.repeating ? 2 : 0);
    const longest = Math.min(set.max, Math.max(set.min, set.places.length + needed));
    if (set.min > longestArray)
        return tooLong(set, ask);
    let result = none;
    for (let length = set.min; length <= longest; length += 1) {
        if (length > 0) {
            const last = ask(set.places[length - 1] ?? set.rest);
            if (last.found === "none")
                return result;
        }
        if (length > longestCounted && (set.counts.length > 0 || set.unique || set.repeating)) {
            return unknown("a long array with conditions across its items");
        }
        const outcome = ofLength(set, length, ask, budget);
        if (outcome.found === "some")
            return outcome;
        if (outcome.found === "unknown")
            result = outcome;
    }
    return result;
}
function tooLong(set, ask) {
    const items = [...set.places, set.rest];
    if (items.some((item) => ask(item).found === "none"))
        return none;
    return unknown(`an array of ${set.min} items would be needed`);
}
function array_set_gather(facts) {
    const [each, counts] = [[], []];
    const forced = [];
    let [min, max, unique, repeating, places] = [0, Infinity, false, false, 0];
    for (const it of facts) {
        if (it.fact === "length")
            [min, max] = [Math.max(min, it.min), Math.min(max, it.max)];
        else if (it.fact === "unique")
            [unique, repeating] = [unique || it.holds, repeating || !it.holds];
        else {
            places = Math.max(places, it.to < Infinity ? it.to : it.from);
            if (it.fact === "each")
                each.push(it);
            else if (it.to < Infinity)
                forced.push({ at: it.from, formula: it.formula });
            else
                counts.push(it);
        }
    }
    if (places > mostPlaces)
        return undefined;
    for (const { at } of forced)
        min = Math.max(min, at + 1);
    const at = (index) => [
        ...forced.filter((one) => one.at === index).map((one) => one.formula),
        ...each.filter((one) => one.from <= index && index < one.to).map((one) => one.formula),
    ];
    return {
        min,
        max,
        unique,
        repeating,
        places: Array.from({ length: places }, (_, index) => at(index)),
        rest: at(places),
        counts: merged(counts),
    };
}
function merged(counts) {
    const byKey = new Map();
    for (const it of counts) {
        const key = `${it.formula.id},${it.from}`;
        const other = byKey.get(key);
        const min = Math.max(it.min, other?.min ?? 0);
        byKey.set(key, { ...it, min, max: Math.min(it.max, other?.max ?? Infinity) });
    }
    return [...byKey.values()];
}
function isHopeless(set, { from, formula, min, max }, ask) {
    if (min > max)
        return true;
    const items = [...set.places.slice(from), set.rest];
    return items.every((item) => ask([formula, ...item]).found === "none");
}
function ofLength(set, length, ask, budget) {
    let result = none;
    for (const seating of seatingsOf(set, length, ask, budget)) {
        if (seating === "unknown") {
            result = unknown("an item of an array is undecided");
            continue;
        }
        const outcome = seatValues(seating, set.unique, length, ask);
        if (outcome.found === "some")
            return outcome;
        if (outcome.found === "unknown")
            result = outcome;
    }
    return result;
}
function seatValues(seating, unique, length, ask) {
    const values = new Array(length).fill(null);
    const place = (index, value) => {
        for (const position of seating[index]?.positions ?? [])
            values[position] = value;
    };
    seating.forEach(({ value }, index) => {
        place(index, value);
    });
    if (!unique || new Set(values.map(canonical)).size === length)
        return some(values);
    const chosen = distinctValues(seating.map(({ formulas }) => formulas), ask);
    if (chosen === "none")
        return none;
    if (chosen === "unknown")
        return unknown("whether there are enough different items");
    chosen.forEach((value, index) => {
        place(index, value);
    });
    return some(values);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/tags.js

const tags_known = new WeakMap();
const tags_none = new Map();
const tags_deepest = 4;
const tags_deepestValue = 50;
function tagsOf(node, depth = 0) {
    const before = tags_known.get(node);
    if (before !== undefined || depth > tags_deepest)
        return before ?? tags_none;
    tags_known.set(node, tags_none);
    let tags = ownTags(node);
    for (const part of conjuncts(node))
        tags = tags_merged(tags, tagsOf(part, depth + 1)) ?? tags;
    tags_known.set(node, tags);
    return tags;
}
function tags_merged(a, b) {
    if (b.size === 0)
        return a;
    const result = new Map(a);
    for (const [name, values] of b) {
        const others = a.get(name);
        const both = others === undefined ? values : new Set([...values].filter((one) => others.has(one)));
        if (both.size === 0)
            return undefined;
        result.set(name, both);
    }
    return result;
}
function conjuncts({ schema, space, document }) {
    const { $ref: reference, allOf } = schema;
    const formulas = [
        ...(typeof reference === "string" ? [space.resolve(reference, document)] : []),
        ...(Array.isArray(allOf) ? allOf.map((part) => space.formulaOf(part, document)) : []),
    ];
    return formulas.flatMap((it) => (it?.op === "schema" ? [it.node] : []));
}
function ownTags({ schema, space, document }) {
    const { required, properties } = schema;
    if (!Array.isArray(required) || !json_isObject(properties))
        return tags_none;
    const tags = new Map();
    for (const name of required) {
        if (typeof name !== "string" || !Object.hasOwn(properties, name))
            continue;
        const member = space.formulaOf(properties[name], document);
        const values = member.op === "schema" ? fewValues(member.node.schema) : undefined;
        if (values !== undefined)
            tags.set(name, values);
    }
    return tags;
}
function fewValues(schema) {
    const listed = Object.hasOwn(schema, "const") ? [schema["const"]] : schema["enum"];
    if (!Array.isArray(listed) || !isModestJson(listed, tags_deepestValue))
        return undefined;
    return new Set(listed.map((value) => canonical(value)));
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/conjunction.js



const deepestGlance = 4;
const mostGlanced = 16;
const mostCompared = 100;
class Conjunction {
    kind;
    #knowledge;
    #facts;
    #choices;
    #excluded;
    #schemas;
    #held;
    #failed;
    #among;
    #tags;
    constructor(kind, knowledge, base) {
        this.kind = kind;
        this.#knowledge = knowledge;
        this.#facts = [...(base?.facts ?? [])];
        this.#choices = new Set(base?.choices ?? []);
        this.#excluded = new Map(base?.excluded ?? []);
        this.#schemas = new Set(base === undefined ? [] : base.#schemas);
        this.#held = base === undefined ? [] : [...base.#held];
        this.#failed = base === undefined ? [] : [...base.#failed];
        this.#among = base?.among;
        this.#tags = base === undefined ? new Map() : base.#tags;
    }
    get facts() {
        return this.#facts;
    }
    get choices() {
        return this.#choices;
    }
    get excluded() {
        return this.#excluded;
    }
    get among() {
        return this.#among;
    }
    and(formulas, without) {
        const size = this.#facts.length + this.#choices.size + this.#schemas.size;
        this.#knowledge.opener.languages.budget.spend(1 + size / 16);
        const result = new Conjunction(this.kind, this.#knowledge, this);
        if (without !== undefined)
            result.#choices.delete(without);
        return result.#add(formulas) ? result : undefined;
    }
    #add(formulas) {
        const open = formulas.toReversed();
        for (let it = open.pop(); it !== undefined; it = open.pop()) {
            this.#knowledge.opener.languages.budget.spend();
            const parts = this.#take(it);
            if (parts === undefined)
                return false;
            for (const part of parts.toReversed())
                open.push(part);
        }
        return true;
    }
    #take(it) {
        switch (it.op) {
            case "always":
                return [];
            case "never":
                return undefined;
            case "kinds":
                return (it.mask & maskOf(this.kind)) === 0 ? undefined : [];
            case "fact":
                if (it.fact.kind === this.kind)
                    this.#facts.push(it.fact);
                return [];
            case "all":
                return it.parts;
            case "any":
                return this.#takeAny(it, it.parts);
            case "schema":
                return this.#takeSchema(it);
            case "among":
                if (it.holds)
                    this.#among = conjunction_common(this.#among, it.values);
                else
                    for (const [key, value] of it.values)
                        this.#exclude(key, value);
                return [];
            default:
                this.#choices.add(it);
                return [];
        }
    }
    #exclude(key, value) {
        if (kindOf(value) === this.kind)
            this.#excluded.set(key, value);
    }
    #takeAny(it, parts) {
        if (parts.length > mostGlanced) {
            this.#choices.add(it);
            return [];
        }
        const left = [];
        for (const part of parts) {
            const truth = this.#glance(part, 0);
            if (truth === true)
                return [];
            if (truth === undefined)
                left.push(part);
        }
        if (left.length < 2)
            return left.length === 0 ? undefined : left;
        this.#choices.add(left.length === parts.length ? it : any(left));
        return [];
    }
    #takeSchema(it) {
        if (this.#schemas.has(it))
            return [];
        if (this.#schemas.has(negation_negate(it)))
            return undefined;
        if (this.kind === "object") {
            const tags = tags_merged(this.#tags, tagsOf(it.node));
            if (tags === undefined)
                return it.holds ? undefined : [];
            if (it.holds)
                this.#tags = tags;
        }
        this.#schemas.add(it);
        const { opener, same } = this.#knowledge;
        const opened = opener.open(it.node);
        if (opened.op === "unclear")
            return [opened];
        const [alike, opposite] = it.holds ? [this.#held, this.#failed] : [this.#failed, this.#held];
        const compared = opposite.slice(-mostCompared);
        opener.languages.budget.spend(compared.length / 4);
        for (const other of compared) {
            if (same.areSame(other, it.node))
                return undefined;
        }
        alike.push(it.node);
        return [it.holds ? opened : negation_negate(opened)];
    }
    #glance(it, depth) {
        switch (it.op) {
            case "always":
            case "never":
                return it.op === "always";
            case "kinds":
                return (it.mask & maskOf(this.kind)) !== 0;
            case "fact":
                return it.fact.kind === this.kind ? undefined : true;
            case "among": {
                const possible = [...it.values.values()].some((value) => kindOf(value) === this.kind);
                return possible ? undefined : !it.holds;
            }
            case "all":
            case "any":
                return this.#glanceParts(it.parts, it.op === "all", depth);
            case "schema": {
                if (this.#schemas.has(it))
                    return true;
                if (this.#schemas.has(negation_negate(it)))
                    return false;
                if (this.kind === "object" && tags_merged(this.#tags, tagsOf(it.node)) === undefined) {
                    return !it.holds;
                }
                if (depth > deepestGlance)
                    return undefined;
                const truth = this.#glance(this.#knowledge.opener.open(it.node), depth + 1);
                return truth === undefined ? undefined : truth === it.holds;
            }
            default:
                return undefined;
        }
    }
    #glanceParts(parts, neutral, depth) {
        let result = neutral;
        for (const part of parts) {
            const truth = this.#glance(part, depth);
            if (truth === !neutral)
                return truth;
            if (truth === undefined)
                result = undefined;
        }
        return result;
    }
}
function conjunction_common(a, b) {
    return a === undefined ? b : new Map([...a].filter(([key]) => b.has(key)));
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/language/described.js




const described_longestCounted = 2000;
const described_deepest = 100;
function languageOfFormula(opener, it, depth = 0) {
    const { languages } = opener;
    if (depth > described_deepest)
        throw new LimitReached("schemas nested too deeply");
    const inner = (part) => languageOfFormula(opener, part, depth + 1);
    const among = (holds, term) => (holds ? term : languages.not(term));
    switch (it.op) {
        case "always":
            return languages.everything;
        case "never":
            return languages.nothing;
        case "schema":
            return among(it.holds, inner(opener.open(it.node)));
        case "all":
            return languages.both(it.parts.map(inner));
        case "any":
            return languages.either(it.parts.map(inner));
        case "kinds":
            return (it.mask & maskOf("string")) === 0 ? languages.nothing : languages.everything;
        case "among": {
            const texts = [...it.values.values()].filter((value) => typeof value === "string");
            return among(it.holds, languages.either(texts.map((text) => languages.literal(text))));
        }
        case "atMostOne":
            return languages.not(described_pairs(opener, it.parts.map(inner)));
        case "atLeastTwo":
            return described_pairs(opener, it.parts.map(inner));
        case "fact":
            return it.fact.kind === "string" ? ofFact(opener, it.fact) : languages.everything;
        case "unclear":
            throw new UnsupportedPattern(it.reason);
    }
}
function described_pairs({ languages }, terms) {
    return languages.either(terms.map((term, index) => languages.both([term, languages.either(terms.slice(index + 1))])));
}
function ofFact(opener, it) {
    const { languages } = opener;
    if (it.fact === "language")
        return it.holds ? it.term : languages.not(it.term);
    if (it.fact !== "length")
        throw new UnsupportedPattern("a set of names that is not regular");
    if (it.min > described_longestCounted || (it.max > described_longestCounted && it.max < Infinity)) {
        throw new UnsupportedPattern("a very large bound on the length of names");
    }
    return languages.repeat(languages.chars(anyCodePoint), it.min, it.max);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/name-cells.js



const mostPatterns = 10;
class NameCells {
    #automaton;
    #set;
    #cells;
    constructor(set, opener, automaton) {
        this.#set = set;
        this.#automaton = automaton;
        const patterns = new Set();
        for (const { keys } of [...set.wide, ...set.somewhere]) {
            const term = unlistedOf(keys, opener);
            if (term.form !== "nothing")
                patterns.add(term);
        }
        if (patterns.size > mostPatterns)
            throw new Unreachable("too many patterns of names");
        this.#cells = this.#split([...patterns]);
    }
    *fresh(used) {
        for (const cell of this.#cells) {
            const name = this.#freshIn(cell, used);
            if (name !== undefined)
                yield name;
        }
    }
    #split(patterns) {
        const { languages } = this.#automaton;
        let cells = [languages.everything];
        for (const pattern of patterns) {
            cells = cells
                .flatMap((cell) => [
                languages.both([cell, languages.not(pattern)]),
                languages.both([cell, pattern]),
            ])
                .filter((cell) => shortestWord(this.#automaton, cell, anyLength) !== undefined);
        }
        return cells.map((cell) => this.#withoutListed(cell));
    }
    #withoutListed(cell) {
        const { languages } = this.#automaton;
        if (cell === languages.everything)
            return cell;
        const listed = [...this.#set.names].filter((name) => this.#automaton.matches(cell, name));
        const literals = languages.either(listed.map((name) => languages.literal(name)));
        return languages.both([cell, languages.not(literals)]);
    }
    #freshIn(cell, used) {
        const free = (name) => !used.has(name) && !this.#set.names.has(name);
        if (cell === this.#automaton.languages.everything)
            return name_cells_firstLetters(free);
        const first = shortestWord(this.#automaton, cell, anyLength);
        if (first === undefined || free(first))
            return first;
        const { words, complete } = someWords(this.#automaton, cell, used.size + 1);
        const name = words.find(free);
        if (name === undefined && !complete)
            throw new Unreachable("too many names to list");
        return name;
    }
}
const anyLength = { min: 0, max: Infinity };
function unlistedOf(keys, opener) {
    const described = keys.described === undefined ? [] : [languageOfFormula(opener, keys.described)];
    return opener.languages.either([...keys.patterns, ...described]);
}
function name_cells_firstLetters(test) {
    for (let index = 0;; index += 1) {
        let name = "";
        for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
            name = String.fromCharCode(97 + (rest % 26)) + name;
        }
        if (test(name))
            return name;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/object-set.js

function object_set_gather(facts) {
    let [min, max] = [0, Infinity];
    const names = new Set();
    const required = new Map();
    const named = new Map();
    const wide = [];
    const somewhere = [];
    for (const it of facts) {
        if (it.fact === "size") {
            [min, max] = [Math.max(min, it.min), Math.min(max, it.max)];
            continue;
        }
        for (const name of it.keys.names)
            names.add(name);
        const name = singleName(it.keys);
        if (name === undefined) {
            if (it.fact === "each")
                wide.push(it);
            else
                somewhere.push(it);
        }
        else if (it.fact === "some") {
            const formulas = [...(required.get(name) ?? []), it.formula];
            required.delete(name);
            required.set(name, formulas);
        }
        else {
            const formulas = named.get(name);
            if (formulas === undefined)
                named.set(name, [it.formula]);
            else
                formulas.push(it.formula);
        }
    }
    return { min, max, names, required, somewhere, named, wide };
}
function memberFormulas(set, name, evaluator) {
    const formulas = [...(set.named.get(name) ?? [])];
    for (const { keys, formula } of set.wide) {
        const concerned = evaluator.hasKey(keys, name);
        if (concerned === undefined)
            return undefined;
        if (concerned)
            formulas.push(formula);
    }
    return formulas;
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/object-search.js



const mostMembers = 2000;
class ObjectSearch {
    #set;
    #opener;
    #automaton;
    #evaluator;
    #ask;
    #cells;
    constructor(facts, opener, automaton, evaluator, ask) {
        this.#set = object_set_gather(facts);
        this.#opener = opener;
        this.#automaton = automaton;
        this.#evaluator = evaluator;
        this.#ask = ask;
    }
    find() {
        const { min, max, required } = this.#set;
        if (min > max || required.size > max)
            return none;
        return this.#place(0, required);
    }
    #place(index, members) {
        this.#opener.languages.budget.spend();
        const fact = this.#set.somewhere[index];
        if (fact === undefined)
            return this.#complete(members);
        let result = none;
        for (const name of this.#candidates(members)) {
            const belongs = this.#evaluator.hasKey(fact.keys, name);
            if (belongs === false)
                continue;
            if (!members.has(name) && members.size >= this.#set.max)
                continue;
            const formulas = [fact.formula, ...(members.get(name) ?? [])];
            const member = this.#member(name, formulas);
            if (member.found === "none")
                continue;
            const outcome = member.found === "unknown" || belongs === undefined
                ? unknown("a member of an object is undecided")
                : this.#place(index + 1, new Map([...members, [name, formulas]]));
            if (outcome.found === "some")
                return outcome;
            if (outcome.found === "unknown")
                result = outcome;
        }
        return result;
    }
    *#candidates(members) {
        yield* members.keys();
        for (const name of this.#set.names)
            if (!members.has(name))
                yield name;
        yield* this.#fresh(members);
    }
    #fresh(members) {
        this.#cells ??= new NameCells(this.#set, this.#opener, this.#automaton);
        return this.#cells.fresh(new Set(members.keys()));
    }
    #member(name, formulas) {
        const common = memberFormulas(this.#set, name, this.#evaluator);
        if (common === undefined)
            return unknown("which facts concern a member is undecided");
        return this.#ask([...common, ...formulas]);
    }
    #complete(members) {
        const values = new Map();
        let undecided;
        for (const [name, formulas] of [...members].reverse()) {
            const member = this.#member(name, formulas);
            if (member.found === "none")
                return none;
            if (member.found === "some")
                values.set(name, member.value);
            else
                undecided ??= member.reason;
        }
        if (undecided !== undefined)
            return unknown(undecided);
        if (this.#set.min > mostMembers)
            return unknown("an object with very many members");
        return this.#fill(values);
    }
    #fill(values) {
        const undecided = new Set();
        const offer = (name) => {
            const member = values.has(name) ? none : this.#member(name, []);
            if (member.found === "some")
                values.set(name, member.value);
            if (member.found === "unknown")
                undecided.add(member.reason);
        };
        const { min, names } = this.#set;
        for (const name of names)
            if (values.size < min)
                offer(name);
        while (values.size < min) {
            const before = values.size;
            const used = new Map([...values.keys()].map((name) => [name, []]));
            for (const name of this.#fresh(used))
                if (values.size < min)
                    offer(name);
            if (values.size === before) {
                const [reason] = undecided;
                return reason === undefined ? none : unknown(reason);
            }
        }
        return some(Object.fromEntries(values));
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/splitting.js


function alternativesOf(choice, value, evaluator) {
    switch (choice.op) {
        case "any":
            return choice.parts;
        case "atLeastTwo":
            return choice.parts.map((part, index) => formula_all([part, any(choice.parts.slice(index + 1))]));
        case "atMostOne":
            return notBoth(choice.parts, value, evaluator);
        default:
            return undefined;
    }
}
function notBoth(parts, value, evaluator) {
    if (value === undefined)
        return undefined;
    const [first, second] = parts.filter((part) => evaluator.test(value, part) === true);
    return first === undefined || second === undefined ? undefined : [negation_negate(first), negation_negate(second)];
}
function otherThan(value) {
    if (value === null || typeof value !== "object")
        return [];
    return isJsonArray(value) ? otherArray(value) : otherObject(value);
}
function otherArray(value) {
    const { length } = value;
    const item = (index) => fact({
        kind: "array",
        fact: "count",
        from: index,
        to: index + 1,
        formula: notEqual(value[index] ?? null),
        min: 1,
        max: Infinity,
    });
    return [
        ...(length > 0 ? [fact({ kind: "array", fact: "length", min: 0, max: length - 1 })] : []),
        fact({ kind: "array", fact: "length", min: length + 1, max: Infinity }),
        ...value.map((_, index) => item(index)),
    ];
}
function otherObject(value) {
    const names = Object.keys(value);
    const others = { names: new Set(names), patterns: [], negated: true };
    return [
        ...names.map((name) => fact({ kind: "object", fact: "each", keys: keyNamed(name), formula: never })),
        fact({ kind: "object", fact: "some", keys: others, formula: always }),
        ...names.map((name) => fact({
            kind: "object",
            fact: "some",
            keys: keyNamed(name),
            formula: notEqual(value[name] ?? null),
        })),
    ];
}
function notEqual(value) {
    return formula({ op: "among", values: new Map([[canonical(value), value]]), holds: false });
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/solve/solver.js












const solver_deepest = 120;
const largestValue = 100_000;
const mostChoices = 400;
class Solver {
    #knowledge;
    #automaton;
    #evaluator;
    #exhausted = new Map();
    #sizes = new WeakMap();
    #ledger = new Ledger({
        assumed: none,
        mayRest: (outcome) => outcome.found === "none",
        isCertain: (outcome) => outcome.found === "some",
    });
    constructor(knowledge, automaton, evaluator) {
        this.#knowledge = knowledge;
        this.#automaton = automaton;
        this.#evaluator = evaluator;
    }
    reset() {
        this.#ledger.abandon();
        this.#knowledge.same.reset();
    }
    ask = (formulas) => {
        const key = [...new Set(formulas.map(solver_keyOf))].sort().join(",");
        const known = this.#ledger.recall(key);
        if (known !== undefined)
            return known;
        const exhausted = this.#exhausted.get(key);
        if (exhausted !== undefined)
            return unknown(exhausted);
        if (this.#ledger.depth > solver_deepest)
            return unknown("values nested too deeply");
        const { budget } = this.#knowledge.opener.languages;
        const { left } = budget;
        try {
            return this.#ledger.settle(key, () => this.#solve(formulas));
        }
        catch (error) {
            if (error instanceof LimitReached && left > budget.total / 2) {
                this.#exhausted.set(key, error.message);
            }
            throw error;
        }
    };
    #solve(formulas) {
        return outcome_firstOf(kinds, (kind) => {
            const conjunction = new Conjunction(kind, this.#knowledge).and(formulas);
            return conjunction === undefined ? none : this.#search(conjunction, formulas);
        });
    }
    #search(conjunction, formulas) {
        const { kind, among, excluded } = conjunction;
        this.#knowledge.opener.languages.budget.spend();
        if (formulas.length > mostChoices)
            return unknown("too many choices, one after the other");
        const few = among?.values() ??
            (kind === "null" ? [null] : kind === "boolean" ? [false, true] : undefined);
        if (few !== undefined)
            return this.#tryEach(few, conjunction, formulas);
        const found = this.#findFact(kind, conjunction);
        if (found.found === "none")
            return none;
        const value = found.found === "some" ? found.value : undefined;
        if (value !== undefined && this.#sizeOf(value) > largestValue) {
            return unknown("every witness is very large");
        }
        if (value !== undefined && excluded.size > 0 && typeof value === "object") {
            const others = excluded.has(canonical(value)) ? otherThan(value) : [];
            if (others.length > 0)
                return this.#split(conjunction, undefined, others, formulas);
        }
        return this.#choose(conjunction, found, formulas);
    }
    #tryEach(values, { kind, choices }, formulas) {
        return outcome_firstOf(values, (value) => {
            if (kindOf(value) !== kind)
                return none;
            const truth = every(formulas, (it) => this.#evaluator.test(value, it));
            if (truth === undefined)
                return unknown(reasonOf([...choices]), value);
            return truth ? some(value) : none;
        });
    }
    #choose(conjunction, found, formulas) {
        const value = found.found === "some" ? found.value : found.candidate;
        const failed = [];
        const open = [];
        for (const choice of conjunction.choices) {
            const truth = value === undefined ? undefined : this.#evaluator.test(value, choice);
            if (truth === false)
                failed.push(choice);
            if (truth === undefined)
                open.push(choice);
        }
        if (failed.length + open.length === 0)
            return found;
        for (const choice of [...failed.sort(byWidth), ...open.sort(byWidth)]) {
            const alternatives = alternativesOf(choice, value, this.#evaluator);
            if (alternatives !== undefined) {
                return this.#split(conjunction, choice, alternatives, formulas);
            }
        }
        return unknown(found.found === "unknown" ? found.reason : reasonOf([...failed, ...open]), failed.length === 0 ? value : undefined);
    }
    #split(conjunction, choice, alternatives, formulas) {
        const without = choice?.op === "atMostOne" ? undefined : choice;
        return outcome_firstOf(alternatives, (alternative) => {
            const smaller = conjunction.and([alternative], without);
            return smaller === undefined ? none : this.#search(smaller, [...formulas, alternative]);
        });
    }
    #findFact(kind, { facts, excluded }) {
        const { opener } = this.#knowledge;
        try {
            switch (kind) {
                case "number":
                    return findNumber(ofKind(facts, kind), excluded);
                case "string":
                    return findString(this.#automaton, ofKind(facts, kind), solver_textsOf(excluded));
                case "array":
                    return findArray(ofKind(facts, kind), this.ask, opener.languages.budget);
                default: {
                    const members = ofKind(facts, "object");
                    return new ObjectSearch(members, opener, this.#automaton, this.#evaluator, this.ask).find();
                }
            }
        }
        catch (error) {
            if (error instanceof Unreachable || error instanceof UnsupportedPattern) {
                return unknown(error.message);
            }
            throw error;
        }
    }
    #sizeOf(value) {
        if (typeof value === "string")
            return 1 + value.length / 100;
        if (value === null || typeof value !== "object")
            return 1;
        const known = this.#sizes.get(value);
        if (known !== undefined)
            return known;
        const size = Object.values(value).reduce((sum, part) => sum + this.#sizeOf(part), 1);
        this.#sizes.set(value, size);
        return size;
    }
}
function solver_keyOf(it) {
    return it.op === "among" ? `${it.holds}{${[...it.values.keys()].sort().join(",")}}` : `${it.id}`;
}
function reasonOf(choices) {
    for (const choice of choices)
        if (choice.op === "unclear")
            return choice.reason;
    return "a part of a schema that cannot be worked out";
}
function byWidth(a, b) {
    const [left, right] = [widthOf(a), widthOf(b)];
    return left === right ? 0 : left - right;
}
function widthOf(it) {
    if (it.op === "atMostOne")
        return Infinity;
    return "parts" in it ? it.parts.length : 1;
}
function ofKind(facts, kind) {
    return facts.filter((it) => it.kind === kind);
}
function solver_textsOf(values) {
    return [...values.values()].filter((value) => typeof value === "string");
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/universe.js



class SchemaNode {
    schema;
    document;
    space;
    holds;
    fails;
    constructor(schema, document, space) {
        this.schema = schema;
        this.document = document;
        this.space = space;
        this.holds = formula({ op: "schema", node: this, holds: true });
        this.fails = formula({ op: "schema", node: this, holds: false });
    }
}
const deepestShared = 60;
let spaces = 0;
class SchemaSpace {
    universe;
    #id = (spaces += 1);
    #shared;
    #nodes = new Map();
    #targets = new Map();
    #homes;
    constructor(universe, shared) {
        this.universe = universe;
        this.#shared = shared;
    }
    formulaOf(schema, document) {
        if (schema === true)
            return always;
        if (schema === false)
            return never;
        if (!json_isObject(schema))
            return unclear("a schema is neither an object nor a boolean");
        return this.#nodeOf(schema, document, 0).holds;
    }
    #nodeOf(schema, document, depth) {
        const known = this.#nodes.get(schema);
        if (known !== undefined)
            return known;
        const key = depth > deepestShared ? undefined : this.#keyOf(schema, document, depth);
        const shared = key === undefined ? undefined : this.#shared.get(key);
        const node = shared ?? new SchemaNode(schema, document, this);
        if (key !== undefined)
            this.#shared.set(key, node);
        this.#nodes.set(schema, node);
        return node;
    }
    #keyOf(schema, document, depth) {
        const sub = (part) => json_isObject(part) ? { node: this.#nodeOf(part, document, depth + 1).holds.id } : part;
        const parts = [];
        for (const keyword of assertingKeywords) {
            const value = schema[keyword];
            if (value === undefined)
                continue;
            if (isOneOf(schemaKeywords, keyword))
                parts.push(keyword, sub(value));
            else if (isOneOf(schemaListKeywords, keyword) && Array.isArray(value)) {
                parts.push(keyword, value.map(sub));
            }
            else if (isOneOf(schemaMapKeywords, keyword) && json_isObject(value)) {
                parts.push(keyword, ...Object.keys(value)
                    .sort()
                    .map((name) => [name, sub(value[name])]));
            }
            else if (!isModestJson(value, deepestShared))
                return undefined;
            else
                parts.push(keyword, canonical(value));
        }
        for (const keyword of referenceKeywords) {
            if (schema[keyword] !== undefined)
                parts.push(this.#id, document, keyword, schema[keyword]);
        }
        return JSON.stringify(parts);
    }
    formulaOfRoot(schema) {
        return this.formulaOf(schema, json_isObject(schema) ? this.#homeOf(schema) : "");
    }
    resolve(reference, document) {
        const hash = reference.indexOf("#");
        const uri = hash === 0 ? document : hash < 0 ? reference : reference.slice(0, hash);
        const pointer = hash < 0 ? "" : reference.slice(hash + 1);
        const key = `${uri}#${pointer}`;
        const known = this.#targets.get(key);
        if (known !== undefined)
            return known;
        const root = this.universe.get(uri);
        const target = universe_valueAt(root, decoded(pointer)) ?? universe_valueAt(root, pointer);
        if (target === undefined)
            return undefined;
        const result = this.formulaOf(target, uri);
        this.#targets.set(key, result);
        return result;
    }
    #homeOf(schema) {
        if (this.universe.size < 2)
            return [...this.universe.keys()][0] ?? "";
        this.#homes ??= homesOf(this.universe);
        return this.#homes.get(schema) ?? "";
    }
}
function universe_valueAt(root, pointer) {
    if (pointer === "")
        return root;
    if (!pointer.startsWith("/"))
        return undefined;
    let value = root;
    for (const escaped of pointer.slice(1).split("/")) {
        const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function decoded(pointer) {
    try {
        return decodeURIComponent(pointer);
    }
    catch {
        return pointer;
    }
}
function homesOf(universe) {
    const homes = new Map();
    for (const [uri, document] of universe) {
        const open = [document];
        while (open.length > 0) {
            const value = open.pop();
            if (typeof value !== "object" || value === null || homes.has(value))
                continue;
            homes.set(value, uri);
            for (const child of Object.values(value))
                open.push(child);
        }
    }
    return homes;
}
function isOneOf(keywords, keyword) {
    return keywords.includes(keyword);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/witness/pool.js

const mostSchemas = 400;
const mostValues = 300;
const pool_deepestValue = 50;
const simple = [
    null,
    true,
    false,
    0,
    1,
    -1,
    0.5,
    "",
    "a",
    "0",
    [],
    [null],
    {},
    { a: null },
];
function poolOf(roots) {
    const values = new Set(simple);
    const seen = new Set();
    const open = roots.map((home) => ({
        schema: home.schema,
        home,
    }));
    for (let next = open.shift(); next !== undefined && seen.size < mostSchemas; next = open.shift()) {
        const { schema, home } = next;
        if (typeof schema !== "object" || schema === null || seen.has(schema))
            continue;
        seen.add(schema);
        if (json_isObject(schema)) {
            for (const value of pool_shown(schema))
                if (values.size < mostValues)
                    values.add(value);
            if (typeof schema["$ref"] === "string") {
                const target = home.space.resolve(schema["$ref"], home.document);
                if (target?.op === "schema")
                    open.push({ schema: target.node.schema, home: target.node });
            }
        }
        for (const part of Object.values(schema))
            open.push({ schema: part, home });
    }
    return [...values];
}
function pool_shown(schema) {
    const { enum: listed, examples, example, default: standard, minimum, maximum } = schema;
    const lists = [listed, examples].flatMap((list) => Array.isArray(list) ? list : []);
    const values = [...lists, schema["const"], example, standard, minimum, maximum];
    return values.filter((value) => value !== undefined && isModestJson(value, pool_deepestValue));
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/witness/projection.js



const mostVisits = 50_000;
const projection_deepest = 300;
const ofMembers = ["additionalProperties", "unevaluatedProperties"];
const ofItems = ["items", "contains", "unevaluatedItems"];
const ofSameValue = ["not", "if", "then", "else"];
const listsOfSameValue = ["allOf", "anyOf", "oneOf"];
function projected(root, value) {
    const projection = new Projection();
    projection.visit(root, value, 0);
    return projection.document(root);
}
class Projection {
    #seen = new Map();
    #names = new Map();
    #definitions = new Map();
    #visits = 0;
    visit(node, value, depth) {
        const seen = this.#seen.get(node) ?? new Set();
        this.#seen.set(node, seen);
        if (seen.has(value))
            return;
        seen.add(value);
        this.#visits += 1;
        if (this.#visits > mostVisits || depth > projection_deepest)
            throw new LimitReached("a very large witness");
        const go = (schema, part) => {
            const it = node.space.formulaOf(schema, node.document);
            if (it.op === "schema")
                this.visit(it.node, part, depth + 1);
        };
        const { schema } = node;
        const target = targetOf(node);
        if (target !== undefined)
            this.visit(target, value, depth + 1);
        for (const keyword of ofSameValue)
            go(schema[keyword], value);
        for (const keyword of listsOfSameValue) {
            const list = schema[keyword];
            if (Array.isArray(list))
                for (const part of list)
                    go(part, value);
        }
        for (const part of Object.values(mapOf(schema["dependentSchemas"])))
            go(part, value);
        if (value === null || typeof value !== "object")
            return;
        if (isJsonArray(value))
            visitItems(schema, value, go);
        else
            this.#visitMembers(node, value, go);
    }
    #visitMembers(node, value, go) {
        const { schema } = node;
        const names = this.#names.get(node) ?? new Set();
        this.#names.set(node, names);
        const properties = mapOf(schema["properties"]);
        for (const [name, member] of Object.entries(value)) {
            names.add(name);
            go(schema["propertyNames"], name);
            if (Object.hasOwn(properties, name))
                go(properties[name], member);
            for (const part of Object.values(mapOf(schema["patternProperties"])))
                go(part, member);
            for (const keyword of ofMembers)
                go(schema[keyword], member);
        }
    }
    document(root) {
        this.#definitions.set(root, 0);
        const $defs = {};
        for (const [node, index] of this.#definitions)
            $defs[index] = this.#write(node);
        return { $ref: "#/$defs/0", $defs: { ...$defs, always: true, never: false } };
    }
    #write(node) {
        const { schema } = node;
        const written = {};
        for (const keyword of assertingKeywords) {
            if (Object.hasOwn(schema, keyword))
                written[keyword] = schema[keyword];
        }
        const sub = (part) => this.#sub(node, part);
        for (const keyword of schemaKeywords) {
            if (written[keyword] !== undefined)
                written[keyword] = sub(written[keyword]);
        }
        for (const keyword of schemaListKeywords) {
            const list = written[keyword];
            if (Array.isArray(list))
                written[keyword] = list.map(sub);
        }
        for (const keyword of schemaMapKeywords) {
            if (!json_isObject(written[keyword]))
                continue;
            const entries = Object.entries(written[keyword]).filter(([name]) => keyword !== "properties" || this.#names.get(node)?.has(name) === true);
            written[keyword] = Object.fromEntries(entries.map(([name, part]) => [name, sub(part)]));
        }
        if (schema["$ref"] !== undefined)
            written["$ref"] = this.#reference(node);
        return written;
    }
    #sub(node, part) {
        const it = node.space.formulaOf(part, node.document);
        if (it.op !== "schema")
            return part;
        return this.#seen.has(it.node) ? this.#write(it.node) : true;
    }
    #reference(node) {
        const target = targetOf(node);
        if (target === undefined)
            return booleanTarget(node);
        const index = this.#definitions.get(target) ?? this.#definitions.size;
        this.#definitions.set(target, index);
        return `#/$defs/${index}`;
    }
}
function visitItems(schema, value, go) {
    const prefix = schema["prefixItems"];
    value.forEach((item, index) => {
        if (Array.isArray(prefix))
            go(prefix[index], item);
        for (const keyword of ofItems)
            go(schema[keyword], item);
    });
}
function targetOf({ schema, space, document }) {
    const reference = schema["$ref"];
    if (typeof reference !== "string")
        return undefined;
    const target = space.resolve(reference, document);
    return target?.op === "schema" ? target.node : undefined;
}
function booleanTarget({ schema, space, document }) {
    const reference = schema["$ref"];
    if (typeof reference !== "string")
        return reference;
    const target = space.resolve(reference, document);
    return target?.op === "always" || target?.op === "never" ? `#/$defs/${target.op}` : reference;
}
function mapOf(value) {
    return json_isObject(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/witness/unit.js


const callKeyword = "call";
const sameValueKeywords = new Set([
    "not",
    "if",
    "then",
    "else",
    "propertyNames",
]);
const sameValueLists = new Set(["allOf", "anyOf", "oneOf"]);
const deepestInline = 50;
function unitOf(root, call) {
    let connected = false;
    const reference = (node) => ({ [callKeyword]: call(node) });
    const write = (node, depth) => {
        if (depth > deepestInline)
            return reference(node);
        const { schema } = node;
        const written = {};
        for (const keyword of assertingKeywords) {
            if (Object.hasOwn(schema, keyword))
                written[keyword] = schema[keyword];
        }
        if ("unevaluatedItems" in written || "unevaluatedProperties" in written)
            connected = true;
        const sub = (part, sameValue) => {
            const it = node.space.formulaOf(part, node.document);
            if (it.op !== "schema")
                return part;
            return sameValue || isLeaf(it.node) ? write(it.node, depth + 1) : reference(it.node);
        };
        for (const keyword of schemaKeywords) {
            if (keyword in written)
                written[keyword] = sub(written[keyword], sameValueKeywords.has(keyword));
        }
        for (const keyword of schemaListKeywords) {
            const list = written[keyword];
            if (Array.isArray(list))
                written[keyword] = list.map((part) => sub(part, sameValueLists.has(keyword)));
        }
        for (const keyword of schemaMapKeywords) {
            if (!json_isObject(written[keyword]))
                continue;
            const parts = Object.entries(written[keyword]).map(([name, part]) => [
                name,
                sub(part, false),
            ]);
            written[keyword] = Object.fromEntries(parts);
        }
        if (schema["$ref"] !== undefined)
            Object.assign(written, unit_referenced(node, reference));
        return written;
    };
    const schema = write(root, 0);
    return { schema, connected };
}
function isLeaf({ schema }) {
    return (Object.values(schema).every((value) => typeof value !== "object" || Array.isArray(value)) &&
        schema["$ref"] === undefined);
}
function unit_referenced({ schema, space, document }, reference) {
    const target = typeof schema["$ref"] === "string" ? space.resolve(schema["$ref"], document) : undefined;
    if (target?.op === "schema")
        return reference(target.node);
    return target?.op === "always"
        ? {}
        : target?.op === "never"
            ? { not: {} }
            : { $ref: schema["$ref"] };
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/witness/validator.js










class Validator {
    #languages;
    #formats;
    #compiled = new Map();
    #known = new Map();
    #numbers = new Map();
    #callees = [];
    #ajv;
    constructor(languages, formats) {
        this.#languages = languages;
        this.#formats = formats;
    }
    accepts(node, value) {
        this.#known.clear();
        try {
            return this.#validate(node, value);
        }
        catch {
            return undefined;
        }
    }
    #validate(node, part) {
        const known = this.#known.get(part) ?? new Map();
        this.#known.set(part, known);
        const compiled = this.#compiled.get(node) ?? this.#compile(node);
        this.#compiled.set(node, compiled);
        const result = known.get(node) ?? compiled(part);
        known.set(node, result);
        return result;
    }
    #compile(node) {
        const { schema, connected } = unitOf(node, (callee) => this.#numberOf(callee));
        return connected
            ? (value) => this.#run(projected(node, value), value)
            : this.#engine().compile(schema);
    }
    #run(schema, value) {
        const ajv = this.#engine();
        try {
            return ajv.compile(schema)(value);
        }
        finally {
            ajv.removeSchema(schema);
        }
    }
    #numberOf(node) {
        const number = this.#numbers.get(node) ?? this.#callees.push(node) - 1;
        this.#numbers.set(node, number);
        return number;
    }
    #engine() {
        this.#ajv ??= this.#build();
        return this.#ajv;
    }
    #build() {
        const ajv = new _2020.Ajv2020({
            strict: false,
            validateSchema: false,
            meta: false,
            addUsedSchema: false,
            logger: false,
            validateFormats: this.#formats,
            ownProperties: true,
            messages: false,
            loopRequired: 8,
            loopEnum: 8,
            code: {
                optimize: false,
                regExp: Object.assign((source) => this.#tester(source), { code: "tester" }),
            },
        });
        ajv.removeKeyword("multipleOf");
        ajv.addKeyword({ keyword: "multipleOf", type: "number", validate: isExactMultiple });
        ajv.addKeyword({
            keyword: callKeyword,
            validate: (number, value) => {
                const callee = this.#callees[number];
                return callee !== undefined && this.#validate(callee, value);
            },
        });
        if (this.#formats)
            dist["default"](ajv);
        for (const [name, [low, high]] of Object.entries(integerFormats)) {
            const validate = (value) => Number.isInteger(value) && value >= low && (high >= 2 ** 63 ? value < high : value <= high);
            ajv.addFormat(name, { type: "number", validate });
        }
        return ajv;
    }
    #tester(source) {
        const languages = this.#languages;
        if (compilePattern(source) === undefined)
            throw new Error(`not a pattern: ${source}`);
        return {
            toString: () => source,
            test(text) {
                const native = testNatively(source, text);
                if (native !== undefined)
                    return native;
                try {
                    return new Automaton(languages).matches(languageOfPattern(languages, source), text);
                }
                catch (error) {
                    if (error instanceof UnsupportedPattern)
                        throw new Error(source, { cause: error });
                    throw error;
                }
            },
        };
    }
}
function isExactMultiple(step, value) {
    const [exactStep, exact] = [fromNumber(step), fromNumber(value)];
    return exactStep !== undefined && exact !== undefined && isMultipleOf(exact, exactStep);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/containment.js













const defaultBudget = 400_000;
const mostFromPool = 20;
class Containment {
    #sub;
    #sup;
    #budget;
    #evaluator;
    #solver;
    #validator;
    #answers = new Map();
    constructor(sub, sup, options = {}) {
        const shared = new Map();
        this.#sub = new SchemaSpace(sub, shared);
        this.#sup = sup === sub ? this.#sub : new SchemaSpace(sup, shared);
        this.#budget = new Budget(options.budget ?? defaultBudget);
        const asserting = options.formats === "assertion";
        const languages = new Languages(this.#budget);
        const automaton = new Automaton(languages);
        const opener = new Opener(languages, asserting ? new Formats(languages) : undefined);
        this.#evaluator = new Evaluator(opener, automaton);
        const knowledge = { opener, same: new SameSchemas(this.#budget) };
        this.#solver = new Solver(knowledge, automaton, this.#evaluator);
        this.#validator = new Validator(languages, asserting);
    }
    decide(subSchema, supSchema) {
        const sub = this.#sub.formulaOfRoot(subSchema);
        const sup = this.#sup.formulaOfRoot(supSchema);
        const key = `${sub.id} ${sup.id}`;
        const answer = this.#answers.get(key) ?? this.#decide(sub, sup);
        this.#answers.set(key, answer);
        return answer;
    }
    #decide(sub, sup) {
        const outcome = this.#bounded(() => this.#solver.ask([sub, negation_negate(sup)]), unknown);
        if (outcome.found === "none")
            return { kind: "contained" };
        const first = outcome.found === "some" ? outcome.value : outcome.candidate;
        if (first !== undefined && this.#isWitness(sub, sup, first)) {
            return { kind: "not-contained", witness: first };
        }
        const reason = outcome.found === "some" ? "the validator does not confirm the witness" : outcome.reason;
        return this.#fromPool(sub, sup) ?? { kind: "undecided", reason };
    }
    #bounded(run, giveUp) {
        this.#budget.refill();
        this.#evaluator.reset();
        try {
            return run();
        }
        catch (error) {
            if (!(error instanceof LimitReached || error instanceof RangeError))
                throw error;
            this.#solver.reset();
            return giveUp(error.message);
        }
    }
    #isWitness(sub, sup, value) {
        return this.#accepts(sub, value) === true && this.#accepts(sup, value) === false;
    }
    #accepts(it, value) {
        if (it.op === "always" || it.op === "never")
            return it.op === "always";
        if (it.op !== "schema")
            return undefined;
        this.#budget.refill();
        return this.#validator.accepts(it.node, value);
    }
    #fromPool(sub, sup) {
        const roots = [sub, sup].flatMap((it) => (it.op === "schema" ? [it.node] : []));
        const possible = [];
        this.#bounded(() => {
            for (const value of poolOf(roots)) {
                if (this.#evaluator.test(value, sub) === false)
                    continue;
                if (this.#evaluator.test(value, sup) !== true)
                    possible.push(value);
            }
        }, noResult);
        const witness = possible
            .slice(0, mostFromPool)
            .find((value) => this.#isWitness(sub, sup, value));
        return witness === undefined ? undefined : { kind: "not-contained", witness };
    }
}
function noResult() {
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/lift/draft-04-metaschema.js
const positiveInteger = { type: "integer", minimum: 0 };
const positiveIntegerDefault0 = {
    allOf: [{ $ref: "#/definitions/positiveInteger" }, { default: 0 }],
};
const draft_04_metaschema_self = { $ref: "#" };
const selves = { $ref: "#/definitions/schemaArray" };
const schemaMap = { type: "object", additionalProperties: draft_04_metaschema_self, default: {} };
const count = { $ref: "#/definitions/positiveInteger" };
const countOrNone = { $ref: "#/definitions/positiveIntegerDefault0" };
const strings = { $ref: "#/definitions/stringArray" };
const flag = { type: "boolean", default: false };
const draft_04_metaschema_draft04 = {
    id: "http://json-schema.org/draft-04/schema#",
    $schema: "http://json-schema.org/draft-04/schema#",
    definitions: {
        schemaArray: { type: "array", minItems: 1, items: draft_04_metaschema_self },
        positiveInteger,
        positiveIntegerDefault0,
        simpleTypes: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] },
        stringArray: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
    },
    type: "object",
    properties: {
        id: { type: "string" },
        $schema: { type: "string" },
        title: { type: "string" },
        description: { type: "string" },
        default: {},
        multipleOf: { type: "number", minimum: 0, exclusiveMinimum: true },
        maximum: { type: "number" },
        exclusiveMaximum: flag,
        minimum: { type: "number" },
        exclusiveMinimum: flag,
        maxLength: count,
        minLength: countOrNone,
        pattern: { type: "string", format: "regex" },
        additionalItems: { anyOf: [{ type: "boolean" }, draft_04_metaschema_self], default: {} },
        items: { anyOf: [draft_04_metaschema_self, selves], default: {} },
        maxItems: count,
        minItems: countOrNone,
        uniqueItems: flag,
        maxProperties: count,
        minProperties: countOrNone,
        required: strings,
        additionalProperties: { anyOf: [{ type: "boolean" }, draft_04_metaschema_self], default: {} },
        definitions: schemaMap,
        properties: schemaMap,
        patternProperties: schemaMap,
        dependencies: { type: "object", additionalProperties: { anyOf: [draft_04_metaschema_self, strings] } },
        enum: { type: "array", minItems: 1, uniqueItems: true },
        type: {
            anyOf: [
                { $ref: "#/definitions/simpleTypes" },
                {
                    type: "array",
                    items: { $ref: "#/definitions/simpleTypes" },
                    minItems: 1,
                    uniqueItems: true,
                },
            ],
        },
        format: { type: "string" },
        allOf: selves,
        anyOf: selves,
        oneOf: selves,
        not: draft_04_metaschema_self,
    },
    dependencies: { exclusiveMaximum: ["maximum"], exclusiveMinimum: ["minimum"] },
    default: {},
};

;// CONCATENATED MODULE: ./build/engines/contract/containment/lift/metaschemas.js



let metaschemas_known;
function metaschemas_metaschema(uri) {
    metaschemas_known ??= new Map([
        ["http://json-schema.org/draft-04/schema", draft04],
        ...[new Ajv({ logger: false }), new Ajv2020({ logger: false })].flatMap(({ schemas }) => Object.entries(schemas).map(([id, held]) => [id.replace(/#$/, ""), held?.schema])),
    ]);
    return metaschemas_known.get(uri);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/lift/resources.js



const entryUri = "schema://entry/";
class resources_Resources {
    entry;
    #byUri = new Map();
    #homes = new Map();
    #external;
    constructor(schema, draft, external) {
        this.#external = external;
        this.entry = this.#add(entryUri, schema, draft);
    }
    homeOf(schema) {
        return this.#homes.get(schema) ?? this.entry;
    }
    resolve(reference, from) {
        const [uri, fragment] = split(absolute(reference, from.uri));
        const resource = this.#byUri.get(uri) ?? this.#load(uri);
        if (resource === undefined)
            return undefined;
        if (fragment === "")
            return { schema: resource.root, resource, anchor: undefined };
        if (!fragment.startsWith("/")) {
            const schema = resource.anchors.get(fragment);
            return schema && { schema, resource, anchor: fragment };
        }
        const schema = valueAt(resource.root, fragment);
        if (schema === undefined)
            return undefined;
        if (isObject(schema) && !this.#homes.has(schema))
            this.#scan(schema, resource);
        return {
            schema,
            resource: isObject(schema) ? this.homeOf(schema) : resource,
            anchor: undefined,
        };
    }
    #load(uri) {
        const document = this.#external(uri);
        if (document === undefined)
            return undefined;
        const named = isObject(document) ? draftNamed(document["$schema"]) : undefined;
        return this.#add(uri, document, named ?? this.entry.draft);
    }
    #add(uri, root, draft) {
        const resource = { uri, draft, root, anchors: new Map(), dynamicAnchors: new Map() };
        this.#byUri.set(uri, resource);
        this.#scan(root, resource);
        return resource;
    }
    #scan(start, resource) {
        const open = [[start, resource]];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [schema, around] = next;
            if (!isObject(schema) || this.#homes.has(schema))
                continue;
            const home = this.#register(schema, around);
            for (const part of subschemasOf(schema, home.draft))
                open.push([part, home]);
        }
    }
    #register(schema, around) {
        const { draft } = around;
        const id = schema[draft === "draft-04" ? "id" : "$id"];
        const lonelyReference = !isAtLeast(draft, "2019-09") && schema["$ref"] !== undefined;
        let home = around;
        if (typeof id === "string" && !lonelyReference) {
            const [uri, fragment] = split(absolute(id, around.uri));
            if (uri !== around.uri && !id.startsWith("#")) {
                const anchors = schema === around.root ? around : { anchors: new Map(), dynamicAnchors: new Map() };
                home = { ...around, ...anchors, uri, root: schema };
                this.#byUri.set(uri, home);
            }
            if (fragment !== "")
                home.anchors.set(fragment, schema);
        }
        this.#homes.set(schema, home);
        const { $anchor, $dynamicAnchor, $recursiveAnchor } = schema;
        if (typeof $anchor === "string")
            home.anchors.set($anchor, schema);
        if (typeof $dynamicAnchor === "string") {
            home.anchors.set($dynamicAnchor, schema);
            home.dynamicAnchors.set($dynamicAnchor, schema);
        }
        if ($recursiveAnchor === true)
            home.dynamicAnchors.set("", schema);
        return home;
    }
}
function subschemasOf(schema, draft) {
    const { single, lists, maps } = positionsOf(draft);
    return [
        ...single.map((keyword) => schema[keyword]),
        ...lists.flatMap((keyword) => Array.isArray(schema[keyword]) ? schema[keyword] : []),
        ...maps.flatMap((keyword) => (isObject(schema[keyword]) ? Object.values(schema[keyword]) : [])),
    ];
}
function absolute(reference, base) {
    try {
        return new URL(reference, base).href;
    }
    catch {
        return reference;
    }
}
function split(uri) {
    const hash = uri.indexOf("#");
    if (hash < 0)
        return [uri, ""];
    const fragment = uri.slice(hash + 1);
    try {
        return [uri.slice(0, hash), decodeURIComponent(fragment)];
    }
    catch {
        return [uri.slice(0, hash), fragment];
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/lift/lift.js





const lift_deepestInline = 100;
function liftDraft(schema, draft, external = new Map()) {
    const resources = new Resources(schema, draft, (uri) => external.get(uri) ?? metaschema(uri));
    return new Map([["", new Lifting(resources).document()]]);
}
class Lifting {
    #resources;
    #pending = [];
    #places = new Map();
    constructor(resources) {
        this.#resources = resources;
    }
    document() {
        const { entry } = this.#resources;
        const root = this.#place(entry.root, entry, new Map());
        const definitions = [];
        for (const { schema, scope, home } of this.#pending) {
            definitions.push(this.#lift(schema, home, scope, 0));
        }
        return { $ref: root, $defs: Object.fromEntries(definitions.entries()) };
    }
    #place(schema, home, scope) {
        const entered = enter(scope, home);
        const key = [...entered]
            .map(([name, { uri }]) => `${name} ${uri}`)
            .sort()
            .join("\n");
        const places = this.#places.get(schema) ?? new Map();
        this.#places.set(schema, places);
        const place = places.get(key) ?? `#/$defs/${this.#pending.length}`;
        if (!places.has(key))
            this.#pending.push({ schema, scope: entered, home });
        places.set(key, place);
        return place;
    }
    #lift(schema, around, scope, depth) {
        if (!isObject(schema))
            return schema;
        const home = this.#resources.homeOf(schema);
        if (depth > lift_deepestInline)
            return { $ref: this.#place(schema, home, scope) };
        const entered = enter(scope, home);
        const references = this.#references(schema, home, entered);
        if (!isAtLeast(around.draft, "2019-09") && schema["$ref"] !== undefined)
            return references[0];
        const result = upgraded(schema, home.draft, (part) => this.#lift(part, home, entered, depth + 1));
        const [first, ...others] = references;
        if (first !== undefined)
            result["$ref"] = first.$ref;
        if (others.length > 0) {
            const all = Array.isArray(result["allOf"]) ? result["allOf"] : [];
            result["allOf"] = [...all, ...others];
        }
        return result;
    }
    #references(schema, home, scope) {
        return ["$ref", "$dynamicRef", "$recursiveRef"].flatMap((keyword) => {
            const reference = schema[keyword];
            if (typeof reference !== "string")
                return [];
            const target = this.#resources.resolve(reference, home);
            if (target === undefined)
                return [{ $ref: `unresolved:${reference}` }];
            const led = keyword === "$ref" ? target : dynamicTarget(target, keyword, scope);
            return [{ $ref: this.#place(led.schema, led.resource, scope) }];
        });
    }
}
function dynamicTarget(target, keyword, scope) {
    const name = keyword === "$recursiveRef" ? "" : target.anchor;
    if (name === undefined || !target.resource.dynamicAnchors.has(name))
        return target;
    const resource = scope.get(name);
    const schema = resource?.dynamicAnchors.get(name);
    return resource === undefined || schema === undefined ? target : { ...target, schema, resource };
}
function enter(scope, resource) {
    const added = [...resource.dynamicAnchors.keys()].filter((name) => !scope.has(name));
    if (added.length === 0)
        return scope;
    return new Map([...scope, ...added.map((name) => [name, resource])]);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/lift/index.js



;// CONCATENATED MODULE: ./build/engines/contract/containment/index.js


function createContainment(sub, sup, options = {}) {
    return new Containment(sub, sup, options);
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/containments.js

const budget = 60_000;
function createContainments(direction) {
    let decider;
    return ({ sent: [sent], read: [read] }) => {
        if (read === undefined)
            return { kind: "contained" };
        if (sent === undefined)
            return { kind: "undecided", reason: "one side has no schema" };
        if (direction.same(sent, read))
            return { kind: "contained" };
        decider ??= createContainment(direction.sent.universe, direction.read.universe, {
            budget,
            formats: "assertion",
        });
        return decider.decide(sent, read);
    };
}

// EXTERNAL MODULE: ./build/engines/contract/document/references.js
var references = __webpack_require__(8335);
// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var pointer = __webpack_require__(4148);
;// CONCATENATED MODULE: ./build/engines/contract/compare/sameness.js



function createSameness(base, head) {
    const { idOf } = interning();
    const changed = changedReferences(base, head, idOf);
    const tainted = taints(changed);
    const comparable = base.dialect === head.dialect;
    function valueOf(description, spot) {
        return spot.uri === "" ? (0,pointer/* valueAt */.fK)(description.root.value, spot.pointer) : undefined;
    }
    return (inBase, inHead) => {
        if (!comparable || inBase.uri !== "" || inHead.uri !== "")
            return false;
        const value = valueOf(base, inBase);
        return value !== undefined && idOf(value) === idOf(valueOf(head, inHead)) && !tainted(value);
    };
}
function interning() {
    const byText = new Map();
    const byObject = new WeakMap();
    function idOf(value) {
        if (typeof value !== "object" || value === null)
            return intern(JSON.stringify(value));
        const known = byObject.get(value);
        if (known !== undefined)
            return known;
        let text = Array.isArray(value) ? "[" : "{";
        if (Array.isArray(value))
            for (const item of value)
                text += `${idOf(item)},`;
        else {
            for (const [key, member] of Object.entries(value)) {
                text += `${JSON.stringify(key)}:${idOf(member)},`;
            }
        }
        const id = intern(text);
        byObject.set(value, id);
        return id;
    }
    function intern(text) {
        let id = byText.get(text);
        if (id === undefined)
            byText.set(text, (id = byText.size));
        return id;
    }
    return { idOf };
}
function changedReferences(base, head, idOf) {
    const all = new Set([...(0,references/* references */.Ft)(base.root.value), ...(0,references/* references */.Ft)(head.root.value)]);
    const changed = new Set();
    const users = new Map();
    for (const reference of all) {
        const [before, after] = [sameness_targetOf(base, reference), sameness_targetOf(head, reference)];
        if (before === undefined || after === undefined || idOf(before) !== idOf(after)) {
            changed.add(reference);
            continue;
        }
        for (const inner of (0,references/* references */.Ft)(before)) {
            const known = users.get(inner);
            if (known === undefined)
                users.set(inner, [reference]);
            else
                known.push(reference);
        }
    }
    const open = [...changed];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const user of users.get(next) ?? []) {
            if (changed.has(user))
                continue;
            changed.add(user);
            open.push(user);
        }
    }
    return changed;
}
function sameness_targetOf(description, reference) {
    if (!reference.startsWith("#/"))
        return undefined;
    return (0,pointer/* valueAt */.fK)(description.root.value, (0,references/* splitReference */.mQ)(reference).fragment);
}
function taints(changed) {
    const known = new WeakMap();
    return function tainted(value) {
        if (typeof value !== "object" || value === null)
            return false;
        const seen = known.get(value);
        if (seen !== undefined)
            return seen;
        const reference = (0,json/* isRecord */.u4)(value) ? value["$ref"] : undefined;
        const answer = (typeof reference === "string" && (changed.has(reference) || !reference.startsWith("#/"))) ||
            Object.values(value).some(tainted);
        known.set(value, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./build/engines/contract/lift/lift.js + 3 modules
var lift = __webpack_require__(2957);
// EXTERNAL MODULE: ./build/engines/contract/schema/judge/judge.js + 2 modules
var judge = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/engines/contract/compare/context.js



function createContext(base, head, today) {
    const same = createSameness(base, head);
    const request = [
        new lift/* Lifted */.$(base, "request", "sends"),
        new lift/* Lifted */.$(head, "request", "reads"),
    ];
    const response = [
        new lift/* Lifted */.$(head, "response", "sends"),
        new lift/* Lifted */.$(base, "response", "reads"),
    ];
    return {
        base,
        head,
        today,
        request: direction("request", ...request, (sent, read) => same(sent, read)),
        response: direction("response", ...response, (sent, read) => same(read, sent)),
    };
}
function direction(name, sent, read, same) {
    const resolve = (schema) => sent.target(schema) ?? read.target(schema);
    return {
        name,
        sent,
        read,
        resolve,
        judge: (0,judge/* createJudge */.q)(resolve),
        same(sentSchema, readSchema) {
            const [from, to] = [sent.origin(sentSchema), read.origin(readSchema)];
            return from !== undefined && to !== undefined && same(from, to);
        },
    };
}
function isFinding(outcome) {
    return "proof" in outcome;
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/settle.js




function settle_settle(direction, roots, tried) {
    const decide = createContainments(direction);
    const isSafe = (root) => decide(root).kind === "contained";
    const outcomes = [];
    const covered = new Set();
    for (const { nodes, outcomes: own, ofValues } of tried) {
        const reached = rootsAbove(nodes);
        const settled = ofValues && !own.some(isFinding) && [...reached].every(isSafe);
        if (settled)
            continue;
        outcomes.push(...own);
        if (own.length > 0)
            for (const root of reached)
                covered.add(root);
    }
    const unnamed = new Map();
    for (const root of roots) {
        if (covered.has(root) || isSafe(root) || !isShown(direction, root, decide(root)))
            continue;
        const cause = causeOf(direction, root);
        const known = unnamed.get(cause) ?? { first: root, operations: new Set() };
        known.operations.add(root.root.operation);
        unnamed.set(cause, known);
    }
    for (const [cause, { first, operations }] of unnamed) {
        outcomes.push(inOwnWords(direction, first, cause, [...operations], decide(first)));
    }
    return outcomes;
}
function isShown(direction, { sent, read, root }, answer) {
    if (answer.kind !== "not-contained")
        return true;
    const { witness } = answer;
    return (direction.judge.check(sent, witness, "documented").kind === "accepted" &&
        refusal(direction, read, witness, "open", root).kind !== "accepted");
}
function rootsAbove(nodes) {
    const roots = new Set();
    const seen = new Set(nodes);
    for (const node of seen) {
        for (const root of node.roots)
            roots.add(root);
        for (const parent of node.parents)
            seen.add(parent.node);
    }
    return roots;
}
function causeOf({ sent, read, resolve }, root) {
    const places = [...root.sent, ...root.read].map((schema) => {
        const target = resolve(schema) ?? schema;
        return sent.origin(target) ?? read.origin(target) ?? root.root.operation;
    });
    return JSON.stringify([
        root.root.label,
        places.map((place) => (typeof place === "string" ? place : [place.uri, place.pointer])),
    ]);
}
function inOwnWords(direction, pair, cause, operations, answer) {
    const { root, sent, read } = pair;
    const [named] = sent;
    const origin = named === undefined ? undefined : direction.sent.origin(named);
    const place = origin === undefined ? {} : { side: sideOf(direction), spot: origin };
    const others = operations.length > 1 ? ` (and ${operations.length - 1} more operations)` : "";
    const subject = `${root.operation}: ${root.label}`;
    const question = (why) => ({
        kind: "question",
        text: `${subject}: are all values still right${others}? Undecided: ${why}`,
        ...place,
    });
    if (answer.kind !== "not-contained") {
        return question(answer.kind === "undecided" ? answer.reason : "it could not be asked");
    }
    const accepted = direction.judge.check(sent, answer.witness);
    const refused = refusal(direction, read, answer.witness, "open", root);
    if (accepted.kind !== "accepted" || refused.kind !== "refused") {
        return question("the validators do not agree on the example that was found");
    }
    const { rule, says, observed, expected, refuser } = settle_words[direction.name];
    const { reason } = refused;
    return {
        rule,
        severity: "error",
        subject: cause,
        text: `${subject} ${says}: ${reason}${others}`,
        side: sideOf(direction),
        spot: origin ?? { uri: "", pointer: "" },
        operations,
        proof: {
            kind: direction.name,
            observed: `${observed}: ${reason}.`,
            expected,
            evidence: [...root.evidence(answer.witness), ajvEvidence(refuser, reason)],
        },
    };
}
const settle_words = {
    request: {
        rule: "request-schema-narrowed",
        says: "no longer accepts all that it did",
        observed: "Head refuses this request",
        expected: "Base accepts this request.",
        refuser: "head",
    },
    response: {
        rule: "response-schema-widened",
        says: "may now be what it never was",
        observed: "Head allows this response; base refuses it",
        expected: "Base allows no such response.",
        refuser: "base",
    },
};
function sideOf({ name }) {
    return name === "request" ? "base" : "head";
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/schemas.js








const maxRoutes = 6;
const schemas_named = 3;
function compareSchemas(direction, roots) {
    const walk = new Walk(direction);
    walk.run(roots.map((root) => ({ root, sent: root.sent, read: root.read })));
    const tried = group(direction, walk.found).map((change) => ({
        nodes: change.found.map(({ node }) => node),
        outcomes: prove(direction, change),
        ofValues: change.found.every(({ candidate }) => isOfValues(candidate)),
    }));
    const outcomes = settle_settle(direction, roots, tried);
    if (!walk.complete) {
        const text = `The ${direction.name} schemas are too many to compare all of them`;
        outcomes.push({ kind: "question", text });
    }
    return outcomes;
}
function isOfValues({ proves, rule }) {
    return proves !== "described" && !rule.startsWith("content-");
}
function group(direction, found) {
    const changes = new Map();
    for (const one of found) {
        const rule = `${direction.name}-${one.candidate.rule}`;
        const { uri, pointer } = subjectOf(direction, one);
        const subject = JSON.stringify([uri, pointer, one.candidate.keyword, one.candidate.detail]);
        const key = `${rule} ${subject}`;
        const change = changes.get(key);
        if (change === undefined)
            changes.set(key, { rule, found: [one] });
        else
            change.found.push(one);
    }
    return [...changes].map(([subject, change]) => ({ subject, ...change }));
}
function prove(direction, change) {
    const [found] = change.found;
    if (found === undefined)
        return [];
    const routes = change.found.flatMap(({ node, candidate }) => routesTo(node).map((route) => ({ route, candidate, node })));
    routes.sort((left, right) => left.route.steps.length - right.route.steps.length);
    let unknown;
    for (const { route, candidate } of routes.slice(0, maxRoutes)) {
        const search = searchReadings(direction, candidate, route);
        if (search.witness !== undefined) {
            return [
                toFinding(direction, change, candidate, search.witness, routes.map((one) => one.route)),
            ];
        }
        unknown ??= search.unknown;
    }
    const [nearest] = routes;
    return nearest === undefined ? [] : undecided(direction, nearest, found, unknown);
}
function searchReadings(direction, candidate, { root: pair, steps }) {
    const route = { root: pair, steps };
    const strict = searchRoute(direction, candidate, route, "documented");
    const isOpen = candidate.reading === "open" || steps.some(({ kind }) => kind === "key");
    return strict.witness !== undefined || !isOpen
        ? strict
        : searchRoute(direction, candidate, route, "open");
}
function undecided(direction, { route, candidate, node, }, found, unknown) {
    const sure = candidate.decisive && (0,schema_read/* all */.Q7)(node.sent, "pattern").length === 0;
    if (unknown === undefined && sure && canSample(direction, route.root))
        return [];
    const reason = unknown ?? noExample(candidate);
    const text = `${sentence(route, candidate)}? Undecided: ${reason}`;
    return [{ kind: "question", text, ...placeOf(direction, found) }];
}
function noExample({ rule }) {
    return rule.startsWith("content-")
        ? "JSON Schema validators do not look into texts"
        : "no example was found that one side accepts and the other refuses";
}
function toFinding(direction, change, candidate, witness, routes) {
    const { root } = witness.route.root;
    const operations = [
        ...new Set([root.operation, ...routes.map(({ root: pair }) => pair.root.operation)]),
    ];
    const [found] = change.found;
    const place = found === undefined ? undefined : placeOf(direction, found);
    return {
        rule: change.rule,
        severity: severityOf(direction, candidate, witness),
        subject: change.subject,
        text: `${sentence(witness.route, candidate)}${others(operations)}`,
        side: place?.side ?? "head",
        spot: place?.spot ?? { uri: "", pointer: "" },
        operations,
        proof: {
            kind: direction.name,
            ...seen(direction, candidate, witness),
            evidence: [
                ...root.evidence(witness.value),
                ajvEvidence(refuser(direction, candidate), witness.reason),
            ],
        },
    };
}
function severityOf(direction, candidate, { reading, route }) {
    const isLoose = reading === "open" && route.steps.some(({ kind }) => kind === "key");
    if (direction.name === "response" && isLoose)
        return "warning";
    return candidate.severity ?? "error";
}
function refuser(direction, candidate) {
    return direction.name === "request" || candidate.proves === "described" ? "head" : "base";
}
function seen(direction, candidate, { reason }) {
    if (candidate.proves === "described") {
        return {
            observed: `Head does not describe this ${direction.name} any more: ${reason}.`,
            expected: `Base describes this ${direction.name}.`,
        };
    }
    return direction.name === "request"
        ? { observed: `Head refuses this request: ${reason}.`, expected: "Base accepts this request." }
        : {
            observed: `Head allows this response; base refuses it: ${reason}.`,
            expected: "Base allows no such response.",
        };
}
function sentence({ root: { root }, steps }, { text }) {
    const path = (0,walk_steps/* pathText */.L)(steps);
    const place = path === "" ? root.label : `\`${path}\` in ${root.label}`;
    return `${root.operation}: ${place} ${text}`;
}
function others([, ...rest]) {
    if (rest.length === 0)
        return "";
    const listed = rest.slice(0, schemas_named).join(", ");
    const more = rest.length - schemas_named;
    return more > 0 ? ` (also ${listed} and ${more} more operations)` : ` (also ${listed})`;
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/compare.js







function compare_compare(base, head, today) {
    const context = createContext(base, head, today);
    const before = (0,read/* readPaths */.V)(base);
    const after = (0,read/* readPaths */.V)(head);
    const outcomes = [];
    const pairs = [];
    for (const path of (0,match/* matchPaths */.oq)(before, after)) {
        for (const rule of pathRules)
            outcomes.push(...rule(context, path));
        for (const pair of (0,match/* matchOperations */.cH)(path.base?.operations ?? [], path.head?.operations ?? [])) {
            if (pair.base !== undefined && pair.head !== undefined)
                pairs.push({ base: pair.base, head: pair.head });
        }
    }
    for (const pair of pairs) {
        const found = operationRules.flatMap((rule) => [...rule(context, pair)]);
        outcomes.push(...(isDraft(pair.base) ? drafts(pair, found) : found));
    }
    const promised = pairs.filter(({ base: operation }) => !isDraft(operation));
    const requests = promised.flatMap((pair) => [...requestRoots(context, pair)]);
    const responses = promised.flatMap((pair) => [...responseRoots(context, pair)]);
    outcomes.push(...compareSchemas(context.request, requests));
    outcomes.push(...compareSchemas(context.response, responses));
    const count = { base: compare_countOf(before), head: compare_countOf(after), both: pairs.length };
    return { outcomes, operations: count, added: { operations: count.head - count.both } };
}
function drafts({ base }, found) {
    return found.length === 0 ? [] : [lifecycleRemark(base, "changed")];
}
function compare_countOf(paths) {
    return paths.reduce((sum, { operations }) => sum + operations.length, 0);
}

// EXTERNAL MODULE: ./build/engines/contract/document/load.js + 2 modules
var load = __webpack_require__(5900);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/engines/contract/report/clip.js
const longestText = 2_000;
const longestEvidence = 50_000;
function clip(text, longest = longestText) {
    return text.length > longest ? `${text.slice(0, longest)}… (cut)` : text;
}
function clipClaim(claim) {
    const { proof } = claim;
    return {
        ...claim,
        text: clip(claim.text),
        proof: {
            ...proof,
            observed: clip(proof.observed),
            evidence: proof.evidence.map((one) => ({ ...one, text: clip(one.text, longestEvidence) })),
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/proof/command.js

function commandFor(comparison, claim) {
    const flags = comparison.kind === "files"
        ? ["--base", comparison.base, "--head", comparison.head]
        : ["--base-ref", comparison.base, "--head-ref", comparison.head, "--spec", comparison.spec];
    return ["lamplighter", "contract", ...flags, "--claim", claim].map(shell/* shellWord */.r).join(" ");
}

;// CONCATENATED MODULE: ./build/engines/contract/report/claims.js



function claimId(comparison, { rule, subject }) {
    const spec = comparison.kind === "commits" ? comparison.spec : "";
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([spec, rule, subject]));
    return `c-${hash.digest("hex").slice(0, 8)}`;
}
function toClaim(comparison, sides, finding) {
    const id = claimId(comparison, finding);
    return clipClaim({
        id,
        rule: finding.rule,
        severity: finding.severity,
        text: finding.text,
        where: placeOn(sides, finding.side, finding.spot),
        proof: { ...finding.proof, command: commandFor(comparison, id) },
    });
}
function toNote(sides, { kind, text, side, spot }) {
    return side === undefined || spot === undefined
        ? { kind, text: clip(text) }
        : { kind, text: clip(text), where: placeOn(sides, side, spot) };
}
function placeOn(sides, side, spot) {
    const place = sides[side].place(spot);
    return side === "base" ? { ...place, side } : place;
}

;// CONCATENATED MODULE: ./build/engines/contract/run.js






async function runTarget(log, target, today, wanted) {
    const { base, head } = target;
    if (base === undefined || head === undefined)
        return oneSided(target, base ?? head);
    log.progress(`Comparing ${target.name}`);
    const sides = {
        base: await (0,load/* load */.H)(base.reader, base.path),
        head: await (0,load/* load */.H)(head.reader, head.path),
    };
    sides.head.verify();
    const { outcomes, operations, added } = compare_compare(sides.base, sides.head, today);
    const findings = outcomes.filter(isFinding);
    const remarks = outcomes.filter((outcome) => !isFinding(outcome));
    const all = findings.map((finding) => ({
        finding,
        claim: toClaim(target.comparison, sides, finding),
    }));
    const kept = all.filter(({ claim }) => wanted === undefined || claim.id === wanted);
    const reached = new Set(kept.flatMap(({ finding }) => finding.operations));
    const notes = wanted === undefined ? remarks.map((remark) => toNote(sides, remark)) : [];
    if (added.operations > 0 && wanted === undefined) {
        notes.push({ kind: "remark", text: `${(0,verdict/* count */.U9)(added.operations, "operation")} added` });
    }
    return {
        claims: kept.map(({ claim }) => claim),
        notes,
        notChecked: notChecked(sides.base, sides.head),
        reached: reached.size,
        operations,
    };
}
async function oneSided(target, source) {
    if (source !== undefined)
        await (0,load/* load */.H)(source.reader, source.path);
    const added = target.base === undefined;
    const where = source === undefined ? {} : { where: { path: source.path } };
    return {
        claims: [],
        notes: [
            added
                ? {
                    kind: "remark",
                    text: `\`${target.name}\` is new; there is nothing to compare it with`,
                    ...where,
                }
                : {
                    kind: "question",
                    text: `\`${target.name}\` was removed. Is the API gone, or described elsewhere?`,
                    ...where,
                },
        ],
        notChecked: [],
        reached: 0,
        operations: { base: 0, head: 0, both: 0 },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/index.js + 4 modules
var build_model = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/engines/contract/document/reader.js
var reader = __webpack_require__(5770);
;// CONCATENATED MODULE: ./build/engines/contract/select/moved.js



const shared = 0.5;
async function joinMoved(targets) {
    const removed = targets.filter(({ head }) => head === undefined);
    const added = targets.filter(({ base }) => base === undefined);
    const joined = new Map();
    const taken = new Set();
    for (const old of removed) {
        const successor = await successorOf(old, added.filter((target) => !taken.has(target)));
        if (successor === undefined)
            continue;
        taken.add(successor);
        joined.set(old, join(old, successor));
    }
    return targets
        .filter((target) => !taken.has(target))
        .map((target) => joined.get(target) ?? target);
}
async function successorOf(old, added) {
    if (added.length === 0 || old.base === undefined)
        return undefined;
    const before = await pathsOf(old.base);
    for (const target of added) {
        if (target.head === undefined)
            continue;
        const after = await pathsOf(target.head);
        const kept = [...before].filter((path) => after.has(path)).length;
        if (kept > 0 && kept >= before.size * shared)
            return target;
    }
    return undefined;
}
async function pathsOf({ reader, path }) {
    return new Set((0,read/* readPaths */.V)(await (0,load/* load */.H)(reader, path)).map((item) => (0,match/* templateKey */.AY)(item.path)));
}
function join(old, successor) {
    const { comparison } = old;
    const specs = [old.name, successor.name];
    return {
        name: `${old.name}, now ${successor.name}`,
        base: old.base,
        head: successor.head,
        comparison: comparison.kind === "commits" ? { ...comparison, spec: JSON.stringify(specs) } : comparison,
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/select/detect.js

const foreign = /(?:^|\/)(?:node_modules|vendor|dist|build|__tests__|tests?|fixtures|testdata)\//;
const maxCandidates = 400;
async function detect(git, trees) {
    const found = new Set();
    for (const [commit, paths] of trees) {
        const candidates = [...paths].filter((path) => /\.(?:ya?ml|json)$/i.test(path) && !foreign.test(path));
        for (const path of candidates.sort(byLikelihood).slice(0, maxCandidates)) {
            if (found.has(path))
                continue;
            const text = await git.show(commit, path);
            if (text !== undefined && isOpenApi(text))
                found.add(path);
        }
    }
    return [...found].sort();
}
function byLikelihood(left, right) {
    const unlikely = (path) => (/openapi|swagger|api/i.test(path) ? 0 : 1);
    return unlikely(left) - unlikely(right) || (left < right ? -1 : 1);
}
function isOpenApi(text) {
    if (!/^\s*\{/.test(text))
        return /^["']?openapi["']?\s*:\s*["']?3\./m.test(text);
    if (!/"openapi"\s*:\s*"3\./.test(text))
        return false;
    try {
        return (0,json/* own */.ZV)(JSON.parse(text), "openapi") !== undefined;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/select/select.js





async function select_select(ports, inputs) {
    const { base, head, baseRef, headRef } = inputs;
    if (base !== undefined && head !== undefined)
        return selectFiles(ports, base, head);
    if (base !== undefined || head !== undefined)
        throw halfAPair(base === undefined ? "base" : "head");
    if (baseRef === undefined)
        throw nothingToCompare();
    return selectCommits(ports, baseRef, headRef ?? "HEAD", inputs.spec);
}
function selectFiles({ files }, base, head) {
    const target = {
        name: base === head ? base : `${base} and ${head}`,
        base: { reader: (0,reader/* fileReader */.q2)(files, base), path: base },
        head: { reader: (0,reader/* fileReader */.q2)(files, head), path: head },
        comparison: { kind: "files", base, head },
    };
    return { targets: [target], base, head };
}
async function selectCommits({ git }, baseRef, headRef, spec) {
    const head = await git.commit(headRef);
    const base = await git.mergeBase(await git.commit(baseRef), head);
    if (base === undefined)
        throw unrelated(baseRef, headRef);
    const [before, after] = [new Set(await git.list(base)), new Set(await git.list(head))];
    const paths = spec.length > 0
        ? spec.map((path) => external_node_path_.posix.normalize(path))
        : await detect(git, [
            [base, before],
            [head, after],
        ]);
    const targets = paths.map((path) => {
        const source = (commit, tree) => tree.has(path) ? { reader: (0,reader/* commitReader */.Fb)(git, commit), path } : undefined;
        return {
            name: path,
            base: source(base, before),
            head: source(head, after),
            comparison: { kind: "commits", base, head, spec: path },
        };
    });
    const missing = targets.find((target) => target.base === undefined && target.head === undefined);
    if (missing !== undefined)
        throw noSuchSpec(missing.name);
    return { targets: await joinMoved(targets), base, head };
}
function halfAPair(missing) {
    return new build_model/* Failure */.HR({
        code: "input-missing",
        what: `\`${missing}\` is not given`,
        where: `input ${missing}`,
        why: "`base` and `head` name two files, and one alone cannot be compared.",
        fix: `Give \`${missing}\` too, or use \`base-ref\` to compare commits.`,
    });
}
function nothingToCompare() {
    return new build_model/* Failure */.HR({
        code: "input-missing",
        what: "There is nothing to compare",
        where: "inputs base, head and base-ref",
        why: "Neither two files nor a commit to start from is given.",
        fix: "Give `base` and `head`, or `base-ref`.",
    });
}
function unrelated(baseRef, headRef) {
    return new build_model/* Failure */.HR({
        code: "no-merge-base",
        what: `\`${baseRef}\` and \`${headRef}\` have no common commit`,
        where: "input base-ref",
        why: "The clone may be shallow, so that the history ends before they meet.",
        fix: "Check out with `fetch-depth: 0`.",
    });
}
function noSuchSpec(path) {
    return new build_model/* Failure */.HR({
        code: "description-missing",
        what: "There is no such file, neither at base nor at head",
        where: `input spec: ${path}`,
        why: "Paths are relative to the root of the repository.",
        fix: "Correct the path, or leave `spec` out to have descriptions found.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/index.js



async function runContract(ports, inputs) {
    const { clock, log } = ports;
    const startedAt = clock.now();
    const [seconds, cpuSeconds] = [clock.seconds(), clock.cpuSeconds()];
    const selection = await select_select(ports, inputs);
    const today = startedAt.toISOString().slice(0, 10);
    const results = [];
    for (const target of selection.targets) {
        results.push(await runTarget(log, target, today, inputs.claim));
    }
    const spend = {
        seconds: clock.seconds() - seconds,
        cpuSeconds: clock.cpuSeconds() - cpuSeconds,
        modelCalls: 0,
        tokens: 0,
        usd: 0,
        apiCalls: 0,
    };
    return toReport(inputs, selection, sum(results), spend, startedAt);
}
function sum(results) {
    const total = (pick) => results.reduce((all, result) => all + pick(result), 0);
    return {
        claims: results.flatMap(({ claims }) => claims),
        notes: results.flatMap(({ notes }) => notes),
        notChecked: results.flatMap(({ notChecked }) => notChecked),
        reached: total(({ reached }) => reached),
        operations: {
            base: total(({ operations }) => operations.base),
            head: total(({ operations }) => operations.head),
            both: total(({ operations }) => operations.both),
        },
    };
}


/***/ }),

/***/ 4253:
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

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (!/[\u0000-\u001f\u007f]/.test(text))
        return `'${text.replaceAll("'", `'\\''`)}'`;
    const escaped = text
        .replaceAll("\\", "\\\\")
        .replaceAll("'", "\\'")
        .replace(/[\u0000-\u001f\u007f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `$'${escaped}'`;
}


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6030);

function verdictOf(claims, failOn) {
    if (failOn !== "never" && claims.some(({ severity }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(severity, failOn)))
        return "fail";
    return claims.length > 0 ? "warn" : "pass";
}
function headlineOf({ claims, reached, compared }) {
    const breaking = claims.filter(({ severity }) => severity === "error").length;
    const others = claims.length - breaking;
    const where = reached === 0 ? "" : ` in ${count(reached, "operation")}`;
    const warnings = count(others, "warning");
    if (breaking > 0) {
        return `${count(breaking, "breaking change")}${where}${others > 0 ? `, ${warnings}` : ""}`;
    }
    const none = `o breaking change in ${count(compared, "operation")} compared`;
    return others > 0 ? `${warnings}, n${none}` : `N${none}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ negate)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6797);
/* harmony import */ var _walk_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7809);
/* harmony import */ var _walk_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);




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
        yield (0,_walk_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .c)([step], way, "sent");
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

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ longestPrefix),
/* harmony export */   Os: () => (/* binding */ freshName),
/* harmony export */   y9: () => (/* binding */ undocumentedNames)
/* harmony export */ });
/* harmony import */ var _pattern_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2794);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);


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

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   c: () => (/* binding */ wrap)
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


/***/ })

};
