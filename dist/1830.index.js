export const id = 1830;
export const ids = [1830];
export const modules = {

/***/ 44935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/engines/contract/api/match.js
var match = __webpack_require__(16869);
// EXTERNAL MODULE: ./build/engines/contract/api/read.js + 3 modules
var read = __webpack_require__(55458);
// EXTERNAL MODULE: ./build/engines/contract/api/dates.js
var dates = __webpack_require__(40685);
// EXTERNAL MODULE: ./build/engines/contract/api/model.js
var model = __webpack_require__(80209);
;// CONCATENATED MODULE: ./build/engines/contract/rules/lifecycle.js


function isDraft({ stability }) {
    return stability === "draft" || stability === "alpha";
}
function isAnnounced(today, operation) {
    if (isDraft(operation))
        return true;
    return operation.deprecated && isPast(today, operation.sunset);
}
function isPast(today, sunset) {
    if (sunset === undefined)
        return true;
    const day = (0,dates/* dayOf */.k)(sunset);
    return day !== undefined && day <= today;
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

// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
;// CONCATENATED MODULE: ./build/engines/contract/proof/credentials.js

function credentialsSchema(alternatives, keyOf) {
    return {
        anyOf: alternatives.map((alternative) => {
            const properties = {};
            for (const credential of alternative) {
                const scopes = credential.scopes.map((scope) => ({ contains: { const: scope } }));
                const allOf = scopes.length === 0 ? {} : { allOf: scopes };
                (0,json/* put */.yJ)(properties, keyOf(credential), { type: "array", ...allOf });
            }
            return { type: "object", required: alternative.map(keyOf), properties };
        }),
    };
}
function credentialsOf(alternative, keyOf) {
    const brought = {};
    for (const credential of alternative)
        (0,json/* put */.yJ)(brought, keyOf(credential), credential.scopes);
    return brought;
}
function withCredentials(request, credentials) {
    const added = credentials.flatMap(({ wire, scopes }) => {
        const [place = "", ...rest] = wire.split(" ");
        const name = rest.join(" ");
        if (place === "header" || place === "query" || place === "cookie") {
            return [{ in: place, name, value: "API-KEY" }];
        }
        if (place === "certificate" || place === "undescribed")
            return [];
        const token = place === "basic" ? "USER:PASSWORD in Base64" : "TOKEN";
        const held = scopes.length === 0 ? token : `${token} with ${scopes.join(" ")}`;
        const scheme = place.charAt(0).toUpperCase() + place.slice(1);
        return [{ in: "header", name: "Authorization", value: `${scheme} <${held}>` }];
    });
    return { ...request, parameters: [...request.parameters, ...added] };
}

// EXTERNAL MODULE: ./build/engines/contract/conform/wire/style.js
var wire_style = __webpack_require__(16779);
// EXTERNAL MODULE: ./build/engines/contract/schema/sample/sample.js + 2 modules
var sample_sample = __webpack_require__(76797);
;// CONCATENATED MODULE: ./build/engines/contract/proof/scene.js



function plainRequest(lifted, operation) {
    const body = operation.requestBody;
    const parameters = operation.parameters
        .filter(({ required }) => required)
        .map((one) => withValue(lifted.description, one, sampleParameter(lifted, one)));
    return {
        method: operation.method,
        ...addressOf(lifted.description, operation),
        parameters,
        ...(body?.required === true ? bodyOf(lifted, body) : {}),
    };
}
function withValue(description, parameter, value) {
    const { in: place, name, mediaType } = parameter;
    if (mediaType === undefined) {
        return { in: place, name, value, style: (0,wire_style/* styleOf */.Vj)(description, parameter) };
    }
    return { in: place, name, value: /json/i.test(mediaType) ? JSON.stringify(value) : value };
}
function addressOf(description, { name, path }) {
    return name === undefined
        ? { server: serverOf(description), path }
        : { server: "https://client.example.com", path: "/" };
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
function queryStringWith(lifted, { schema }) {
    const schemas = schema === undefined ? [] : [lifted.schemaAt(schema)];
    const filled = sampleOf(lifted, [...schemas, { type: "object", minProperties: 1 }]);
    return { in: "query", name: "", value: filled ?? sampleOf(lifted, schemas) };
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
        .flatMap(pairs)
        .map(([name, value]) => `${name}=${value}`);
    return [
        ...parameters
            .filter((parameter) => parameter.in === "header")
            .map(({ name, value, style = simple }) => {
            return [oneLine(name), oneLine((0,wire_style/* headerText */.TK)(value, style))];
        }),
        ...(cookies.length > 0 ? [["Cookie", oneLine(cookies.join("; "))]] : []),
        ...(body === undefined ? [] : [["Content-Type", oneLine(body.mediaType)]]),
    ];
}
const message_form = { style: "form", explode: true };
const simple = { style: "simple", explode: false };
function pairs({ name, value, style = message_form }) {
    return (0,wire_style/* pairsOf */.fq)(name, value, style).map(([key, text]) => [key, encodeURIComponent(text)]);
}
function target({ path, parameters }) {
    const byName = new Map(parameters
        .filter((parameter) => parameter.in === "path")
        .map(({ name, value, style = simple }) => [name, (0,wire_style/* segmentOf */.dJ)(name, value, style)]));
    const filled = path.replace(/\{([^}]*)\}/g, (_, name) => byName.get(name) ?? "a");
    const query = parameters
        .filter((parameter) => parameter.in === "query")
        .flatMap(pairs)
        .map(([name, value]) => `${encodeURIComponent(name)}=${value}`);
    const clean = filled.replace(/[^\x21-\x7e]/g, encodeURIComponent);
    return query.length === 0 ? clean : `${clean}?${query.join("&")}`;
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

;// CONCATENATED MODULE: ./build/engines/contract/rules/reach.js
const named = 3;
function reachText([, ...rest]) {
    if (rest.length === 0)
        return "";
    const listed = rest.slice(0, named).join(", ");
    const more = rest.length - named;
    return more > 0 ? ` (also ${listed} and ${more} more operations)` : ` (also ${listed})`;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/api/security.js






const security = function* (context, pairs) {
    const keyOf = credentialKey(pairs);
    const changes = new Map();
    for (const pair of pairs) {
        const [before, after] = [
            textOf(pair.base.security.alternatives, keyOf),
            textOf(pair.head.security.alternatives, keyOf),
        ];
        if (before === after)
            continue;
        const change = `${before} ${after}`;
        const known = changes.get(change);
        if (known === undefined)
            changes.set(change, [pair]);
        else
            known.push(pair);
    }
    for (const [change, [first, ...rest]] of changes) {
        if (first === undefined)
            continue;
        const shut = shutOut(context, first, keyOf);
        if (shut !== undefined)
            yield finding(context, [first, ...rest], change, shut);
        else if (isOpened(first, keyOf))
            yield remark([first, ...rest]);
    }
};
const severities = {
    "security-added": "error",
    "security-alternative-removed": "error",
    "security-scope-added": "warning",
};
function shutOut({ request: { judge } }, { base, head }, keyOf) {
    const before = credentialsSchema(base.security.alternatives, keyOf);
    const after = credentialsSchema(head.security.alternatives, keyOf);
    let narrowed;
    for (const alternative of base.security.alternatives) {
        const brought = credentialsOf(alternative, keyOf);
        const answer = judge.check([after], brought);
        if (answer.kind !== "refused")
            continue;
        if (judge.check([before], brought).kind !== "accepted")
            continue;
        const rule = ruleFor(alternative, head.security.alternatives);
        const found = { alternative, reason: answer.reason, rule };
        if (severities[rule] === "error")
            return found;
        narrowed ??= found;
    }
    return narrowed;
}
function isOpened({ base, head }, keyOf) {
    const lets = (wanted, brought) => wanted.every((one) => brought.some((other) => keyOf(other) === keyOf(one) && one.scopes.every((scope) => other.scopes.includes(scope))));
    return head.security.alternatives.some((brought) => !base.security.alternatives.some((wanted) => lets(wanted, brought)));
}
function finding(context, pairs, change, { alternative, reason, rule }) {
    const [{ base, head }] = pairs;
    const request = withCredentials(plainRequest(context.request.sent, base), alternative);
    const operations = pairs.map((pair) => (0,model/* title */.D)(pair.base));
    const wanted = head.security.alternatives.map(wordsOf).join(", or ");
    return {
        rule,
        severity: severities[rule],
        subject: `security ${change}`,
        text: `${(0,model/* title */.D)(base)}: ${changeText(alternative, wanted)}${reachText(operations)}`,
        side: "head",
        spot: head.security,
        operations,
        proof: {
            kind: "request",
            observed: `Head turns this request away with 401 or 403: it asks for ${wanted}.`,
            expected: `Base accepts it with ${wordsOf(alternative)}.`,
            evidence: [...requestEvidence(request), ajvEvidence("head", reason)],
        },
    };
}
function changeText(alternative, wanted) {
    return alternative.length === 0
        ? `callers need ${wanted} now`
        : `${wordsOf(alternative)} is no longer enough; callers need ${wanted}`;
}
function ruleFor(alternative, wanted) {
    if (alternative.length === 0)
        return "security-added";
    const isBrought = ({ scheme, wire }) => alternative.some((one) => one.scheme === scheme && one.wire === wire);
    const onlyScopes = wanted.some((one) => one.every(isBrought));
    return onlyScopes ? "security-scope-added" : "security-alternative-removed";
}
function remark(pairs) {
    const [{ base, head }] = pairs;
    const [before, after] = [base, head].map(({ security: { alternatives } }) => alternatives.map(wordsOf).join(", or "));
    const operations = pairs.map((pair) => (0,model/* title */.D)(pair.base));
    return {
        kind: "remark",
        text: `${(0,model/* title */.D)(base)}: more callers are let in: ${after ?? ""}, in place of ${before ?? ""}${reachText(operations)}`,
        side: "head",
        spot: head.security,
    };
}
function wordsOf(alternative) {
    if (alternative.length === 0)
        return "no credential";
    return alternative
        .map(({ scheme, wire, scopes }) => {
        const [place = "", name] = wire.split(" ");
        const where = name === undefined || place === "undescribed" ? "" : ` (${place} \`${name}\`)`;
        const held = scopes.length === 0 ? "" : ` with \`${scopes.join("`, `")}\``;
        return `\`${scheme}\`${where}${held}`;
    })
        .join(" and ");
}
function credentialKey(pairs) {
    const used = (side) => new Map(pairs.flatMap((pair) => pair[side].security.alternatives.flat().map(({ scheme, wire }) => [scheme, wire])));
    const [before, after] = [used("base"), used("head")];
    return ({ scheme, wire }) => before.get(scheme) === wire && after.get(scheme) === wire ? `${wire} \`${scheme}\`` : wire;
}
function textOf(alternatives, keyOf) {
    const texts = alternatives.map((alternative) => alternative.map((one) => (0,json/* canonical */.$N)([keyOf(one), [...one.scopes].sort()])).sort());
    return (0,json/* canonical */.$N)(texts.map((text) => (0,json/* canonical */.$N)(text)).sort());
}

// EXTERNAL MODULE: ./build/engines/contract/api/element.js
var api_element = __webpack_require__(51112);
;// CONCATENATED MODULE: ./build/engines/contract/rules/api/security-schemes.js


const keys = ["type", "bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl"];
const securitySchemes = function* ({ base, head }, pairs) {
    const used = new Set(pairs.flatMap((pair) => pair.base.security.alternatives.flat().map(({ scheme }) => scheme)));
    const holder = base.child(base.root, "components", "securitySchemes");
    for (const scheme of (0,api_element/* keysOf */.YD)(holder)) {
        if (!used.has(scheme))
            continue;
        const before = base.child(base.root, "components", "securitySchemes", scheme);
        const after = head.child(head.root, "components", "securitySchemes", scheme);
        if (before === undefined || after === undefined)
            continue;
        const isEnding = [before, after].map(({ value }) => (0,json/* own */.ZV)(value, "deprecated") === true);
        if (isEnding[1] === true && isEnding[0] === false) {
            const text = `Security scheme \`${scheme}\` is deprecated now`;
            yield { kind: "remark", text, side: "head", spot: after };
        }
        const changed = keys.filter((key) => {
            const [was, is] = [plain((0,json/* own */.ZV)(before.value, key)), plain((0,json/* own */.ZV)(after.value, key))];
            return !(0,json/* sameJson */.Vk)(was, is) && !(key === "flows" && covers(was, is));
        });
        if (changed.length === 0)
            continue;
        const listed = changed.map((key) => `\`${key}\``).join(", ");
        yield {
            kind: "question",
            text: `Security scheme \`${scheme}\` changed in ${listed}. Are credentials that callers have now still taken?`,
            side: "head",
            spot: (0,api_element/* memberOf */.C5)(after, changed[0] ?? "") ?? after,
        };
    }
};
function plain(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => !key.startsWith("x-"))
        .map(([key, member]) => [
        key,
        key === "scopes" && (0,json/* isRecord */.u4)(member)
            ? Object.fromEntries(Object.keys(member).map((scope) => [scope, ""]))
            : plain(member),
    ]));
}
function covers(before, after) {
    if (!(0,json/* isRecord */.u4)(before))
        return before === undefined || (0,json/* sameJson */.Vk)(before, after);
    return ((0,json/* isRecord */.u4)(after) &&
        Object.entries(before).every(([key, member]) => covers(member, (0,json/* own */.ZV)(after, key))));
}

// EXTERNAL MODULE: ./build/engines/contract/api/servers.js
var servers = __webpack_require__(94572);
;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/text.js
const shown = 5;
const longest = 60;
function listOf(values) {
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

;// CONCATENATED MODULE: ./build/engines/contract/rules/api/servers.js







const servers_servers = function* (context, pairs) {
    const lost = new Map();
    for (const pair of pairs) {
        if (pair.base.servers === pair.head.servers)
            continue;
        const isServed = servedBy(pair.head);
        const now = pair.head.servers.map(({ url }) => url).join(" ");
        for (const server of pair.base.servers) {
            if (isServed(address(server, pair.base)))
                continue;
            const key = `${server.url} ${now}`;
            const known = lost.get(key);
            if (known === undefined)
                lost.set(key, { server, pairs: [pair] });
            else
                known.pairs.push(pair);
        }
    }
    for (const change of lost.values())
        yield outcomeOf(context, change.server, change.pairs);
};
function servedBy(operation) {
    const served = new Set();
    for (const server of operation.servers) {
        const { host, path } = address(server, operation);
        const bare = withoutScheme(host);
        served.add(`any ${path}`).add(`${host} ${path}`).add(`any:${bare} ${path}`);
    }
    return ({ host, path }) => {
        if (host === "")
            return served.has(`any ${path}`);
        const isOpen = host.startsWith("//") && served.has(`any:${host} ${path}`);
        const bare = withoutScheme(host);
        return isOpen || [host, bare, ""].some((one) => served.has(`${one} ${path}`));
    };
}
function withoutScheme(host) {
    return host.replace(/^[a-z][a-z0-9+.-]*:/, "");
}
function address(server, { path }) {
    const prefix = (0,servers/* prefixOf */.MT)(server);
    const host = server.url.slice(0, server.url.length - prefix.length);
    return { host, path: (0,match/* templateKey */.AY)(`${prefix}${path}`) };
}
function outcomeOf(context, server, pairs) {
    const [{ base, head }] = pairs;
    const operations = pairs.map((pair) => (0,model/* title */.D)(pair.base));
    const now = listOf([...new Set(head.servers.map(nameOf))]);
    const place = { side: "base", spot: server };
    if (!isNamed(server)) {
        const text = `Base names no server, head names ${now}. Is ${(0,model/* title */.D)(base)} still where it was?${reachText(operations)}`;
        return { kind: "question", text, side: "head", spot: head.servers[0] ?? head };
    }
    if (isLocal(server)) {
        return {
            kind: "remark",
            text: `${code(nameOf(server))} is no longer a server; now ${now}`,
            ...place,
        };
    }
    const request = { ...plainRequest(context.request.sent, base), server: callable(server) };
    return {
        rule: "server-removed",
        severity: "error",
        subject: `server ${server.url}`,
        text: `${(0,model/* title */.D)(base)} is no longer served at ${code(nameOf(server))}; now at ${now}${reachText(operations)}`,
        ...place,
        operations,
        proof: {
            kind: "request",
            observed: `Head serves it only at ${now}.`,
            expected: "Base describes this request.",
            evidence: requestEvidence(request),
        },
    };
}
function nameOf({ url }) {
    return url === "" ? "/" : url;
}
function isNamed({ url, pointer }) {
    return url !== "" || pointer !== "";
}
function isLocal({ url }) {
    return /^(?:[a-z]+:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?::|\/|$)/.test(url);
}
function callable({ url }) {
    const filled = url.replaceAll("{}", "default");
    if (/^[a-z][a-z0-9+.-]*:\/\//.test(filled) && URL.canParse(filled))
        return filled;
    const full = filled.startsWith("//") ? `https:${filled}` : `https://api.example.com${filled}`;
    return URL.canParse(full) ? full : "https://api.example.com";
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/api/registry.js



const apiRules = [security, securitySchemes, servers_servers];

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

// EXTERNAL MODULE: ./build/engines/contract/api/media.js
var api_media = __webpack_require__(72316);
;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/media-type-removed.js







const mediaTypeRemoved = function* (context, pair) {
    const before = pair.base.requestBody;
    const offers = pair.head.requestBody?.content;
    for (const { name, base, head } of (0,api_media/* mediaPairs */.oR)(before?.content ?? [], offers ?? [], "request")) {
        if (base === undefined || head !== undefined)
            continue;
        const sent = { ...base, name };
        if (offers === undefined)
            yield bodyRemoved(context, pair, sent);
        else
            yield requestMedia(context, pair, sent, offers);
        if (offers === undefined)
            break;
    }
    for (const response of pair.base.responses) {
        const answer = (0,match/* answerFor */.u3)(response.status, pair.head.responses);
        if (answer === undefined || !response.status.startsWith("2"))
            continue;
        for (const { name, base, head } of (0,api_media/* mediaPairs */.oR)(response.content, answer.content, "response")) {
            if (base !== undefined && head === undefined && !(0,api_media/* isRange */._Z)(base.name)) {
                if (!isSpecialized(base, answer))
                    yield responseMedia(context, pair, response, base, answer);
            }
            else if (base === undefined && head !== undefined && (0,api_media/* isRange */._Z)(head.name)) {
                const replaced = response.content.find((one) => isReplaced(one, head, answer));
                if (replaced !== undefined) {
                    yield widened(context, pair, response, { ...head, name }, replaced);
                }
            }
        }
    }
};
function isSpecialized({ name }, { content }) {
    const [type = "", subtype = ""] = (0,api_media/* essence */.Pf)(name).split("/");
    return content.some((other) => {
        const lower = (0,api_media/* essence */.Pf)(other.name);
        return lower.startsWith(`${type}/`) && lower.endsWith(`+${subtype}`);
    });
}
function isReplaced(base, range, { content }) {
    const group = (0,api_media/* essence */.Pf)(range.name).replace(/\*$/, "");
    const isWithin = group === "*/" || (0,api_media/* essence */.Pf)(base.name).startsWith(group);
    return isWithin && !(0,api_media/* isRange */._Z)(base.name) && content.every(({ name }) => name !== base.name);
}
function widened(context, pair, { status }, media, replaced) {
    const text = `response ${status} may now be of any type like \`${media.name}\`, not only \`${replaced.name}\``;
    const body = { mediaType: media.name, value: sampleMedia(context.response.sent, media) };
    const shown = { status: (0,match/* concreteStatus */.mM)(status), headers: [], body };
    return {
        ...common(pair, media, "response-media-type-widened", `${status} ${replaced.name}`, text),
        side: "head",
        proof: {
            kind: "response",
            observed: "Head allows this response.",
            expected: `Base answers with \`${replaced.name}\`.`,
            evidence: [{ name: "Response", language: "http", text: responseText(shown) }],
        },
    };
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
            observed: `Head accepts ${namesOf(offers)} only.`,
            expected: `Base accepts this request as \`${media.name}\`.`,
            evidence: requestEvidence(requestWith(context, pair, media)),
        },
    };
}
function responseMedia(context, pair, { status }, media, answer) {
    const text = `response ${status} is no longer sent as \`${media.name}\``;
    const body = { mediaType: media.name, value: sampleMedia(context.response.read, media) };
    const shown = { status: (0,match/* concreteStatus */.mM)(status), headers: [], body };
    return {
        ...common(pair, media, "response-media-type-removed", `${status} ${media.name}`, text),
        proof: {
            kind: "response",
            observed: `Head answers with ${namesOf(answer.content)} only.`,
            expected: "Base describes this response.",
            evidence: [{ name: "Response", language: "http", text: responseText(shown) }],
        },
    };
}
function namesOf(content) {
    return content.length === 0 ? "no body" : listOf(content.map(({ name }) => name));
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

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/encoding.js




const encoding_keys = ["encoding", "prefixEncoding", "itemEncoding"];
const encoding = function* (context, pair) {
    const [before, after] = [pair.base.requestBody?.content, pair.head.requestBody?.content];
    const sent = (0,api_media/* mediaPairs */.oR)(before ?? [], after ?? [], "request");
    yield* changes(context, sent, (parts) => `${(0,model/* title */.D)(pair.base)}: ${parts} of the request body`);
    for (const { status, base, head } of (0,match/* statusPairs */.G6)(pair.base.responses, pair.head.responses)) {
        const answered = (0,api_media/* mediaPairs */.oR)(base?.content ?? [], head?.content ?? [], "response");
        const words = (parts) => `${(0,model/* title */.D)(pair.base)}: ${parts} of response ${status}`;
        yield* changes(context, answered, words);
    }
};
function* changes({ base, head }, pairs, words) {
    for (const media of pairs) {
        if (media.base === undefined || media.head === undefined)
            continue;
        const parts = changedParts(base.at(media.base).value, head.at(media.head).value);
        if (parts.length === 0)
            continue;
        const listed = parts.map((name) => `\`${name}\``).join(", ");
        yield {
            kind: "question",
            text: `${words(listed)} as \`${media.name}\` is encoded in another way. Is it still read?`,
            side: "head",
            spot: media.head,
        };
    }
}
function changedParts(before, after) {
    return encoding_keys.flatMap((key) => {
        const [old, now] = [(0,json/* own */.ZV)(before, key), (0,json/* own */.ZV)(after, key)];
        if ((0,json/* sameJson */.Vk)(old, now))
            return [];
        if (key !== "encoding")
            return [key];
        const names = Object.keys({ ...asRecord(old), ...asRecord(now) });
        return names.filter((name) => !(0,json/* sameJson */.Vk)((0,json/* own */.ZV)(old, name), (0,json/* own */.ZV)(now, name)));
    });
}
function asRecord(value) {
    return (0,json/* isRecord */.u4)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/parameter-empty.js





const parameterEmpty = function* (context, pair) {
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (base?.in !== "query" || head?.schema === undefined)
            continue;
        if ((0,json/* own */.ZV)(context.base.at(base).value, "allowEmptyValue") !== true)
            continue;
        if ((0,json/* own */.ZV)(context.head.at(head).value, "allowEmptyValue") === true)
            continue;
        const answer = context.request.judge.check([context.request.read.schemaAt(head.schema)], "");
        if (answer.kind !== "refused")
            continue;
        const plain = plainRequest(context.request.sent, pair.base);
        const others = plain.parameters.filter(({ name }) => name !== base.name);
        const parameters = [...others, { in: "query", name: base.name, value: "" }];
        yield {
            rule: "request-parameter-empty",
            severity: "error",
            subject: `${(0,model/* title */.D)(pair.base)} query ${base.name} empty`,
            text: `${(0,model/* title */.D)(pair.base)}: query parameter \`${base.name}\` may no longer be empty`,
            side: "head",
            spot: head,
            operations: [(0,model/* title */.D)(pair.base)],
            proof: {
                kind: "request",
                observed: `Head refuses this request: ${answer.reason}.`,
                expected: "Base accepts this request.",
                evidence: [
                    ...requestEvidence({ ...plain, parameters }),
                    ajvEvidence("head", answer.reason),
                ],
            },
        };
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/parameter-removed.js







const parameterRemoved = function* (context, pair) {
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (base === undefined || head !== undefined || base.in === "path")
            continue;
        const said = context.base.at(base).value;
        const sunset = (0,json/* own */.ZV)(said, "x-sunset");
        const isDeprecated = (0,json/* own */.ZV)(said, "deprecated") === true;
        const text = `${base.in} parameter \`${base.name}\` was removed`;
        if (isDeprecated && isPast(context.today, sunset)) {
            const why = sunset === undefined ? "" : ` with sunset ${code(sunset)}`;
            const words = `${(0,model/* title */.D)(pair.base)}: ${text}; it was deprecated${why}`;
            yield { kind: "remark", text: words, side: "base", spot: base };
            continue;
        }
        const early = isDeprecated ? ` before its sunset on ${code(sunset)}` : "";
        const request = plainRequest(context.request.sent, pair.base);
        const value = sampleParameter(context.request.sent, base);
        const others = request.parameters.filter(({ in: where, name }) => where !== base.in || name !== base.name);
        const finding = requestFinding(context, pair, {
            rule: "request-parameter-removed",
            severity: isDeprecated ? "error" : "warning",
            subject: `${base.in} ${base.name}`,
            text: `${text}${early}`,
            side: "base",
            spot: base,
            request: { ...request, parameters: [...others, withValue(context.base, base, value)] },
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

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/wire.js


const shapes = [
    { type: "array", minItems: 2 },
    { type: "object", minProperties: 1 },
    { type: ["string", "integer", "number", "boolean"] },
];
function isWrittenAlike({ base, head }, before, after) {
    const [was, is] = [(0,wire_style/* styleOf */.Vj)(base, before), (0,wire_style/* styleOf */.Vj)(head, after)];
    return (was.style === is.style && was.explode === is.explode && before.mediaType === after.mediaType);
}
function sampleThatDiffers(context, { name, sent, judge, resolve }, base, head) {
    const sender = name === "request" ? base : head;
    const schemas = sender.schema === undefined ? [] : [sent.schemaAt(sender.schema)];
    const sample = (0,sample_sample/* createSampler */.t)(resolve);
    for (const shape of shapes) {
        for (const value of (0,sample_sample/* first */.$)(sample([...schemas, shape], 0), 4)) {
            if (judge.check([...schemas, shape], value).kind !== "accepted")
                continue;
            if (wireOf(context.base, base, value) !== wireOf(context.head, head, value))
                return value;
        }
    }
    return undefined;
}
function wireOf(description, parameter, value) {
    const { name, mediaType, in: place } = parameter;
    const text = mediaType === undefined ? value : wire_textOf(mediaType, value);
    const style = mediaType === undefined
        ? (0,wire_style/* styleOf */.Vj)(description, parameter)
        : { style: place === "query" || place === "cookie" ? "form" : "simple", explode: false };
    if (place === "path")
        return (0,wire_style/* segmentOf */.dJ)("", text, style);
    if (place === "header")
        return (0,wire_style/* headerText */.TK)(text, style);
    return (0,wire_style/* pairsOf */.fq)(name, text, style)
        .map(([key, one]) => `${key}=${encodeURIComponent(one)}`)
        .join(place === "query" ? "&" : "; ");
}
function wire_textOf(mediaType, value) {
    const text = JSON.stringify(value);
    return /json/i.test(mediaType) ? text : `${text} as ${mediaType}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/parameter-style.js






const parameterStyle = function* (context, pair) {
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (base === undefined || head === undefined || isWrittenAlike(context, base, head))
            continue;
        const value = sampleThatDiffers(context, context.request, base, head);
        if (value === undefined)
            continue;
        const plain = plainRequest(context.request.sent, pair.base);
        const others = plain.parameters.filter(({ in: where, name }) => where !== base.in || name !== base.name);
        const [before, after] = [
            wireOf(context.base, base, value),
            wireOf(context.head, { ...head, name: base.in === "path" ? base.name : head.name }, value),
        ];
        yield {
            rule: "request-parameter-style",
            severity: "error",
            subject: `${(0,model/* title */.D)(pair.base)} ${base.in} ${base.name}`,
            text: `${(0,model/* title */.D)(pair.base)}: ${base.in} parameter \`${base.name}\` is written in another way: ${code(after)}, not ${code(before)}`,
            side: "head",
            spot: head,
            operations: [(0,model/* title */.D)(pair.base)],
            proof: {
                kind: "request",
                observed: `Head writes ${code(JSON.stringify(value))} as ${code(after)}.`,
                expected: `Base writes it as ${code(before)}.`,
                evidence: requestEvidence({
                    ...plain,
                    parameters: [...others, withValue(context.base, base, value)],
                }),
            },
        };
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/query-string.js



const queryString = function* (context, { base, head }) {
    const [before, after] = [base.queryString, head.queryString];
    const isRequired = after?.required === true && before?.required !== true;
    const isGone = before !== undefined && after === undefined;
    if (!isRequired && !isGone)
        return;
    const { sent } = context.request;
    const plain = plainRequest(sent, base);
    yield {
        rule: isGone ? "request-query-string-removed" : "request-query-string-required",
        severity: isGone ? "warning" : "error",
        subject: `${(0,model/* title */.D)(base)} querystring`,
        text: `${(0,model/* title */.D)(base)}: ${isGone ? "the query string is no longer described" : "a query string is required now"}`,
        side: isGone ? "base" : "head",
        spot: after ?? before ?? head,
        operations: [(0,model/* title */.D)(base)],
        proof: {
            kind: "request",
            observed: isGone
                ? "Head does not describe a query string for this request."
                : "Head refuses this request, which has no query string.",
            expected: isGone ? "Base describes one." : "Base accepts this request.",
            evidence: requestEvidence({
                ...plain,
                parameters: isGone
                    ? [...plain.parameters, queryStringWith(sent, before.media)]
                    : plain.parameters,
            }),
        },
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/removed.js





const removed = function* (context, { base, head }) {
    if (base === undefined)
        return;
    const gone = (0,match/* matchOperations */.cH)(base.operations, head?.operations ?? [])
        .filter((pair) => pair.head === undefined)
        .flatMap((pair) => pair.base ?? []);
    const announced = gone.filter((operation) => isAnnounced(context.today, operation));
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
            const text = responseText({ status: (0,match/* concreteStatus */.mM)(status), headers });
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
                    evidence: [{ name: "Response", language: "http", text }],
                },
            };
        }
    }
};
function find({ headers }, name) {
    return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/response-header-style.js






const responseHeaderStyle = function* (context, pair) {
    for (const { status, base, head } of (0,match/* statusPairs */.G6)(pair.base.responses, pair.head.responses)) {
        for (const header of base?.headers ?? []) {
            const twin = head?.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
            if (twin === undefined)
                continue;
            const [before, after] = [asParameter(context.base, header), asParameter(context.head, twin)];
            if (isWrittenAlike(context, before, after))
                continue;
            const value = sampleThatDiffers(context, context.response, before, after);
            if (value === undefined)
                continue;
            const [was, is] = [wireOf(context.base, before, value), wireOf(context.head, after, value)];
            const headers = [{ name: header.name, value: is }];
            const text = responseText({ status: (0,match/* concreteStatus */.mM)(status), headers });
            yield {
                rule: "response-header-style",
                severity: "error",
                subject: `${(0,model/* title */.D)(pair.base)} ${status} ${header.name.toLowerCase()} style`,
                text: `${(0,model/* title */.D)(pair.base)}: response ${status} header \`${header.name}\` is written in another way: ${code(is)}, not ${code(was)}`,
                side: "head",
                spot: twin,
                operations: [(0,model/* title */.D)(pair.base)],
                proof: {
                    kind: "response",
                    observed: `Head writes ${code(JSON.stringify(value))} as ${code(is)}.`,
                    expected: `Base writes it as ${code(was)}.`,
                    evidence: [{ name: "Response", language: "http", text }],
                },
            };
        }
    }
};
function asParameter(description, header) {
    const content = (0,json/* own */.ZV)(description.at(header).value, "content");
    const [mediaType] = Object.keys((0,json/* isRecord */.u4)(content) ? content : {});
    return { ...header, in: "header", mediaType };
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/operation/response-removed.js




const responseAdded = function* (_context, { base, head }) {
    for (const response of head.responses) {
        const { status } = response;
        const known = base.responses.map((one) => one.status).filter((one) => one.startsWith("2"));
        const isKnown = known.includes(status) || known.includes("2XX") || status === "2XX";
        if (isKnown || !status.startsWith("2") || known.length === 0)
            continue;
        const text = `${(0,model/* title */.D)(base)}: may now answer ${status}`;
        yield { kind: "remark", text, side: "head", spot: response };
    }
};
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
    function example({ status: named, content }) {
        const status = (0,match/* concreteStatus */.mM)(named);
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
    parameterStyle,
    parameterEmpty,
    queryString,
    bodyRequired,
    mediaTypeRemoved,
    encoding,
    responseRemoved,
    responseAdded,
    responseHeader,
    responseHeaderStyle,
];

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/finding.js


function webhookFinding(operation, change) {
    const { message, observed, expected, rule, severity, side, spot } = change;
    return {
        rule,
        severity,
        subject: `${(0,model/* title */.D)(operation)} ${change.detail}`,
        text: `${(0,model/* title */.D)(operation)}: ${change.text}`,
        side,
        spot,
        operations: [(0,model/* title */.D)(operation)],
        proof: { kind: message.kind, observed, expected, evidence: evidenceOf(message) },
    };
}
function evidenceOf(message) {
    return message.kind === "request"
        ? [{ name: "Request of the API", language: "http", text: requestText(message.request) }]
        : [
            {
                name: "Response of the client",
                language: "http",
                text: responseText(message.response),
            },
        ];
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/body.js


const webhookBody = function* (context, { base, head }) {
    const before = base?.requestBody;
    const after = head?.requestBody;
    if (base === undefined || head === undefined || before === undefined)
        return;
    if (after !== undefined && (after.required || !before.required))
        return;
    const { method, server, path, parameters } = plainRequest(context.response.sent, head);
    yield webhookFinding(base, {
        rule: after === undefined ? "webhook-body-removed" : "webhook-body-optional",
        severity: before.required ? "error" : "warning",
        detail: "body",
        text: after === undefined ? "no body is sent any more" : "a body is no longer always sent",
        side: after === undefined ? "base" : "head",
        spot: after ?? before,
        message: { kind: "request", request: { method, server, path, parameters } },
        observed: "Head lets the API send this request, which is without a body.",
        expected: before.required
            ? "Base promises a body in each request."
            : "Base describes a body that the API may send.",
    });
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/media-type.js



const webhookMediaType = function* (context, { base, head }) {
    const before = base?.requestBody;
    const after = head?.requestBody;
    if (base === undefined || head === undefined || !before || !after)
        return;
    for (const pair of (0,api_media/* mediaPairs */.oR)(before.content, after.content, "response")) {
        if (pair.base !== undefined || pair.head === undefined)
            continue;
        const { sent } = context.response;
        const body = { mediaType: pair.name, value: sampleMedia(sent, pair.head) };
        const known = before.content.map(({ name }) => `\`${name}\``).join(", ");
        yield webhookFinding(base, {
            rule: "webhook-media-type-added",
            severity: "error",
            detail: `media ${pair.head.name}`,
            text: `its body may now be \`${pair.head.name}\``,
            side: "head",
            spot: pair.head,
            message: { kind: "request", request: { ...plainRequest(sent, head), body } },
            observed: "Head lets the API send this request.",
            expected: `Base sends ${known === "" ? "no media type" : known} only.`,
        });
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/parameter.js



const webhookParameter = function* (context, { base, head }) {
    if (base === undefined || head === undefined)
        return;
    for (const { base: before, head: after } of (0,match/* matchParameters */.WB)(base, head)) {
        if (before === undefined || (after !== undefined && (after.required || !before.required)))
            continue;
        const gone = after === undefined ? "is no longer sent" : "is no longer always sent";
        const { read } = context.response;
        const sent = before.required
            ? plainRequest(context.response.sent, head)
            : {
                ...plainRequest(read, base),
                parameters: [withValue(context.base, before, sampleParameter(read, before))],
            };
        yield webhookFinding(base, {
            rule: after === undefined ? "webhook-parameter-removed" : "webhook-parameter-optional",
            severity: before.required ? "error" : "warning",
            detail: `${before.in} ${before.name}`,
            text: `${before.in} parameter \`${before.name}\` ${gone}`,
            side: after === undefined ? "base" : "head",
            spot: after ?? before,
            message: { kind: "request", request: sent },
            observed: before.required
                ? "Head lets the API send this request, which is without the parameter."
                : "Head does not describe the parameter of this request.",
            expected: before.required
                ? "Base promises the parameter in each request."
                : "Base describes this request of the API.",
        });
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/removed.js




const webhookRemoved = function* (context, { base, head }) {
    if (base === undefined && head !== undefined) {
        const text = `${(0,model/* title */.D)(head)}: the API sends it now`;
        yield { kind: "remark", text, side: "head", spot: head };
    }
    if (base === undefined || head !== undefined)
        return;
    if (isAnnounced(context.today, base)) {
        yield lifecycleRemark(base, "is removed");
        return;
    }
    yield webhookFinding(base, {
        rule: "webhook-removed",
        severity: "error",
        detail: "removed",
        text: "the API no longer sends it",
        side: "base",
        spot: base,
        message: { kind: "request", request: plainRequest(context.response.read, base) },
        observed: "Head does not describe this request of the API.",
        expected: "Base describes it, so clients wait for it.",
    });
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/response.js




const webhookResponse = function* (context, { base, head }) {
    if (base === undefined || head === undefined)
        return;
    for (const response of base.responses) {
        const answer = (0,match/* answerFor */.u3)(response.status, head.responses);
        if (answer !== undefined)
            yield* inAnswer(context, base, response, answer);
        else if (!isSplit(response, head.responses))
            yield response_removed(base, head, response);
    }
};
function isSplit({ status }, others) {
    return status.endsWith("XX") && others.some((other) => other.status[0] === status[0]);
}
function response_removed(base, head, response) {
    const { status } = response;
    const taken = head.responses.map((other) => other.status).join(", ");
    return webhookFinding(base, {
        rule: "webhook-response-removed",
        severity: status.startsWith("2") ? "error" : "warning",
        detail: `response ${status}`,
        text: `clients may no longer answer with ${status}`,
        side: "base",
        spot: response,
        message: { kind: "response", response: { status: (0,match/* concreteStatus */.mM)(status), headers: [] } },
        observed: `Head takes ${taken === "" ? "no answer" : `only ${taken}`}.`,
        expected: "Base takes this answer of the client.",
    });
}
function* inAnswer(context, operation, response, answer) {
    const status = (0,match/* concreteStatus */.mM)(response.status);
    for (const header of answer.headers) {
        const twin = response.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
        if (!header.required || twin?.required === true)
            continue;
        yield webhookFinding(operation, {
            rule: "webhook-response-header-required",
            severity: "error",
            detail: `response ${response.status} ${header.name.toLowerCase()}`,
            text: `clients must now answer ${response.status} with header \`${header.name}\``,
            side: "head",
            spot: header,
            message: { kind: "response", response: { status, headers: [] } },
            observed: "Head requires the header, so it does not take this answer.",
            expected: "Base takes this answer of the client.",
        });
    }
    for (const { name, base, head } of (0,api_media/* mediaPairs */.oR)(response.content, answer.content, "request")) {
        if (base === undefined || head !== undefined || answer.content.length === 0)
            continue;
        const body = { mediaType: name, value: sampleMedia(context.request.sent, base) };
        yield webhookFinding(operation, {
            rule: "webhook-response-media-type-removed",
            severity: "error",
            detail: `response ${response.status} ${base.name}`,
            text: `clients may no longer answer ${response.status} with \`${base.name}\``,
            side: "base",
            spot: base,
            message: { kind: "response", response: { status, headers: [], body } },
            observed: `Head takes ${answer.content.map((one) => `\`${one.name}\``).join(", ")} only.`,
            expected: "Base takes this answer of the client.",
        });
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/webhook/registry.js





const webhookRules = [
    webhookRemoved,
    webhookParameter,
    webhookBody,
    webhookMediaType,
    webhookResponse,
];

// EXTERNAL MODULE: ./build/engines/contract/compare/sameness.js
var sameness = __webpack_require__(55602);
;// CONCATENATED MODULE: ./build/engines/contract/compare/documentation.js


const words = new Map([
    ...["description", "summary", "title"].map((key) => [key, "descriptions"]),
    ...["example", "examples"].map((key) => [key, "examples"]),
    ...["tags", "externalDocs", "links", "contact", "license", "termsOfService"].map((key) => [key, "tags and links"]),
]);
const maps = new Set(["properties", "patternProperties", "schemas", "definitions", "$defs"]);
function documentationRemark(base, head) {
    const counts = new Map();
    const open = [
        { before: base.root.value, after: head.root.value, names: false },
    ];
    const add = (before, after, names) => {
        const deep = typeof before === "object" && typeof after === "object";
        if (deep && before !== null && after !== null)
            open.push({ before, after, names });
    };
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { before, after, names } = next;
        if (Array.isArray(before) && Array.isArray(after)) {
            for (const [index, one] of before.entries())
                add(one, after[index], false);
        }
        if (!(0,json/* isRecord */.u4)(before) || !(0,json/* isRecord */.u4)(after))
            continue;
        if (Object.hasOwn(before, "$ref") !== Object.hasOwn(after, "$ref"))
            continue;
        for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
            const [one, other] = [(0,json/* own */.ZV)(before, key), (0,json/* own */.ZV)(after, key)];
            const kind = names ? undefined : words.get(key);
            if (kind === undefined)
                add(one, other, maps.has(key));
            else if (!(0,sameness/* isEqual */.n)(one, other))
                counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
    }
    if (counts.size === 0)
        return [];
    const listed = [...counts].sort().map(([kind, count]) => `${count} in ${kind}`);
    return [{ kind: "remark", text: `Texts for people changed: ${listed.join(", ")}` }];
}

// EXTERNAL MODULE: ./build/engines/contract/compare/context.js
var compare_context = __webpack_require__(45364);
;// CONCATENATED MODULE: ./build/engines/contract/compare/merge.js


function mergeByPlace(context, outcomes) {
    const merged = new Map();
    for (const [index, outcome] of outcomes.entries()) {
        const key = (0,compare_context/* isFinding */.Z)(outcome) ? causeOf(context, outcome) : String(index);
        const known = merged.get(key);
        if (known === undefined)
            merged.set(key, [outcome]);
        else
            known.push(outcome);
    }
    return [...merged.values()].flatMap((group) => {
        const [first, ...rest] = group.filter(compare_context/* isFinding */.Z);
        return first === undefined ? group : [rest.length === 0 ? first : joined(first, rest)];
    });
}
function causeOf(context, { rule, side, spot, text, operations }) {
    const [operation = ""] = operations;
    const said = text.startsWith(operation) ? text.slice(operation.length) : text;
    return JSON.stringify([rule, side, context[side].place(spot), said]);
}
function joined(first, rest) {
    const operations = [...new Set([first, ...rest].flatMap((finding) => finding.operations))];
    const subject = JSON.stringify([first.rule, first.spot.uri, first.spot.pointer]);
    return { ...first, subject, operations, text: `${first.text}${reachText(operations)}` };
}

// EXTERNAL MODULE: ./build/engines/contract/api/lifecycle.js
var lifecycle = __webpack_require__(64464);
;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/outcome.js

function policyOutcome(subject, change) {
    const { base, head, words, operations } = subject;
    const { rule, severity, key } = change;
    const said = head.get(key);
    const isGone = said === undefined && base.get(key) !== undefined;
    const side = isGone ? "base" : "head";
    const spot = said?.spot ?? (isGone ? base.get(key)?.spot : undefined) ?? head.spot;
    const text = `${words} ${change.text}${reachText(operations)}`;
    if (severity === "remark")
        return { kind: "remark", text, side, spot };
    return {
        rule,
        severity,
        subject: JSON.stringify([spot.uri, spot.pointer]),
        text,
        side,
        spot,
        operations,
        proof: {
            kind: "command",
            observed: `Head says ${inWords(head, key)}.`,
            expected: `Base says ${inWords(base, key)}.`,
            evidence: [quote("Base", base, key), quote("Head", head, key)],
        },
    };
}
function inWords(said, key) {
    const saying = said.get(key);
    if (saying === undefined)
        return `no \`${key}\``;
    return `\`${saying.text ?? `${key}: ${shorten(saying.value)}`}\``;
}
function quote(name, said, key) {
    const saying = said.get(key);
    const { path, line } = said.description.place(saying?.spot ?? said.spot);
    const where = line === undefined ? path : `${path}:${line}`;
    const written = saying?.text ?? `${key}: ${JSON.stringify(saying?.value)}`;
    const text = saying === undefined ? `# no ${key}` : written;
    return { name: `${name}, ${where}`, language: "yaml", text };
}
function shorten(value) {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/default.js


const defaultValue = function* ({ kind, direction, optional, base, head }) {
    if (direction !== "request" || !optional)
        return;
    const [before, after] = [base.get("default"), head.get("default")];
    if (before === undefined && after === undefined)
        return;
    if (before !== undefined && after !== undefined && (0,json/* sameJson */.Vk)(before.value, after.value))
        return;
    yield {
        rule: "request-default-changed",
        severity: kind === "parameter" ? "error" : "remark",
        text: after === undefined
            ? `no longer has the default ${said(before?.value)}`
            : before === undefined
                ? `has the default ${said(after.value)} now`
                : `has the default ${said(after.value)} now, not ${said(before.value)}`,
        key: "default",
    };
};
function said(value) {
    return code(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/deprecation.js
const deprecation = function* ({ base, head }) {
    const [before, after] = [base, head].map((side) => side.get("deprecated")?.value === true);
    if (before === after)
        return;
    const sunset = head.get("x-sunset")?.value;
    const until = typeof sunset === "string" ? `, to be removed after ${sunset}` : "";
    yield {
        rule: "deprecated",
        severity: "remark",
        text: after === true ? `is deprecated now${until}` : "is no longer deprecated",
        key: "deprecated",
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/discriminator.js


const discriminator = function* (subject) {
    const [before, after] = [subject.base.get("discriminator"), subject.head.get("discriminator")];
    const change = changeOf(before, after);
    if (change === undefined)
        return;
    const severity = change.breaks ? "warning" : "remark";
    yield {
        rule: "discriminator-changed",
        severity,
        text: change.text,
        key: "discriminator",
    };
};
function changeOf(before, after) {
    const [was, is] = [discriminator_nameOf(before?.value), discriminator_nameOf(after?.value)];
    if (was === undefined || is === undefined) {
        if (was === is)
            return undefined;
        return is === undefined
            ? { text: `no longer tells alternatives apart by ${code(was)}`, breaks: true }
            : { text: `tells alternatives apart by ${code(is)} now`, breaks: false };
    }
    if (was !== is) {
        return {
            text: `tells alternatives apart by ${code(is)} now, not by ${code(was)}`,
            breaks: true,
        };
    }
    const [old, now] = [mappingOf(before?.value), mappingOf(after?.value)];
    const lost = [...old].filter(([value, target]) => now.get(value) !== target);
    if (lost.length > 0) {
        const values = listOf(lost.map(([value]) => value));
        return {
            text: `means something else, or nothing, by ${values} in ${code(is)} now`,
            breaks: true,
        };
    }
    const added = [...now.keys()].filter((value) => !old.has(value));
    return added.length === 0
        ? undefined
        : { text: `knows ${listOf(added)} in ${code(is)} now`, breaks: false };
}
function discriminator_nameOf(value) {
    const name = typeof value === "string" ? value : (0,json/* own */.ZV)(value, "propertyName");
    return typeof name === "string" ? name : undefined;
}
function mappingOf(value) {
    const mapping = (0,json/* own */.ZV)(value, "mapping");
    const rest = (0,json/* own */.ZV)(value, "defaultMapping");
    const entries = [
        ...Object.entries((0,json/* isRecord */.u4)(mapping) ? mapping : {}),
        ...(rest === undefined ? [] : [["any other value", rest]]),
    ];
    return new Map(entries.map(([name, target]) => {
        const text = String(target);
        return [name, /[/#.]/.test(text) ? text : `#/components/schemas/${text}`];
    }));
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/extensible-enum.js


const extensibleEnum = function* ({ direction, base, head }) {
    if (direction !== "request")
        return;
    const [before, after] = [valuesOf(base), valuesOf(head)];
    if (before === undefined || after === undefined)
        return;
    const known = new Set(after.map(json/* canonical */.$N));
    const gone = before.filter((value) => !known.has((0,json/* canonical */.$N)(value)));
    if (gone.length === 0)
        return;
    yield {
        rule: "request-extensible-enum-value-removed",
        severity: "error",
        text: `no longer lists ${listOf(gone)}`,
        key: "x-extensible-enum",
    };
};
function valuesOf(said) {
    const value = said.get("x-extensible-enum")?.value;
    return Array.isArray(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/operation-id.js

const operationId = function* ({ kind, base, head }) {
    if (kind !== "operation")
        return;
    const [before, after] = [base.get("operationId")?.value, head.get("operationId")?.value];
    if (before === after || before === undefined)
        return;
    yield {
        rule: "operation-id-changed",
        severity: "remark",
        text: after === undefined
            ? `has no \`operationId\` any more (it was ${code(before)})`
            : `has the \`operationId\` ${code(after)} now, not ${code(before)}`,
        key: "operationId",
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/stability.js

const levels = ["draft", "alpha", "beta", "stable"];
const stability = function* ({ base, head }) {
    const [before, after] = [levelOf(base), levelOf(head)];
    if (before === after)
        return;
    const key = "x-stability-level";
    const [was, is] = [levels.indexOf(String(before)), levels.indexOf(String(after))];
    const unknown = is < 0 ? after : was < 0 ? before : undefined;
    if (unknown !== undefined) {
        const text = `has an unknown stability level: ${code(unknown)}`;
        yield { rule: "stability-invalid", severity: "error", text, key };
    }
    else if (is < was) {
        const text = `is ${code(after)} now, which promises less than ${code(before)}`;
        yield { rule: "stability-decreased", severity: "error", text, key };
    }
    else {
        const text = `is ${code(after)} now, not ${code(before)} any more`;
        yield { rule: "stability-increased", severity: "remark", text, key };
    }
};
function levelOf(said) {
    return said.get("x-stability-level")?.value ?? "stable";
}

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/sunset.js


const sunset = function* ({ base, head }) {
    const [before, after] = [base.get("x-sunset")?.value, head.get("x-sunset")?.value];
    if (before === after)
        return;
    const [was, is] = [(0,dates/* dayOf */.k)(before), (0,dates/* dayOf */.k)(after)];
    const key = "x-sunset";
    if (after !== undefined && is === undefined) {
        const text = `has a sunset that is no date: ${code(after)}`;
        yield { rule: "sunset-invalid", severity: "error", text, key };
    }
    else if (before !== undefined && after === undefined) {
        if (head.get("deprecated")?.value !== true)
            return;
        const text = `is still deprecated, but no longer says until when (it was ${code(before)})`;
        yield { rule: "sunset-removed", severity: "error", text, key };
    }
    else if (was !== undefined && is !== undefined && is < was) {
        const text = `ends on ${is}, earlier than ${was}`;
        yield { rule: "sunset-earlier", severity: "error", text, key };
    }
    else if (was !== undefined && is !== undefined && is > was) {
        const text = `ends on ${is}, later than ${was}`;
        yield { rule: "sunset-later", severity: "remark", text, key };
    }
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/registry.js







const policyRules = [
    defaultValue,
    deprecation,
    sunset,
    stability,
    extensibleEnum,
    discriminator,
    operationId,
];

// EXTERNAL MODULE: ./build/engines/contract/document/pointer.js
var document_pointer = __webpack_require__(44148);
;// CONCATENATED MODULE: ./build/engines/contract/rules/policy/subject.js


class Said {
    description;
    #elements;
    #otherwise;
    constructor(description, elements, otherwise = {}) {
        this.description = description;
        this.#elements = elements;
        this.#otherwise = otherwise;
    }
    get spot() {
        return this.#elements[0] ?? this.description.root;
    }
    get(key) {
        for (const { uri, pointer, value } of this.#elements) {
            const said = (0,json/* own */.ZV)(value, key);
            if (said !== undefined)
                return { value: said, spot: { uri, pointer: (0,document_pointer/* join */.fj)(pointer, key) } };
        }
        return Object.hasOwn(this.#otherwise, key) ? this.#otherwise[key] : undefined;
    }
}

// EXTERNAL MODULE: ./build/engines/contract/schema/expand.js
var expand = __webpack_require__(46959);
;// CONCATENATED MODULE: ./build/engines/contract/compare/policy.js








function comparePolicy({ today }, subjects) {
    const outcomes = [];
    const seen = new Set();
    for (const subject of subjects) {
        for (const rule of policyRules) {
            for (const change of rule(subject, today)) {
                const outcome = policyOutcome(subject, change);
                const { side, spot } = outcome;
                const key = JSON.stringify([change.rule, side, spot?.uri, spot?.pointer]);
                if (seen.has(key))
                    continue;
                seen.add(key);
                outcomes.push(outcome);
            }
        }
    }
    return outcomes.sort((left, right) => Number((0,compare_context/* isFinding */.Z)(right)) - Number((0,compare_context/* isFinding */.Z)(left)));
}
function* apiSubjects(context, pairs) {
    const { request, response } = context;
    for (const pair of pairs) {
        const operation = (0,model/* title */.D)(pair.base);
        const common = { operations: [operation] };
        yield {
            ...common,
            words: operation,
            kind: "operation",
            optional: false,
            base: announcedBy(context.base, pair.base),
            head: announcedBy(context.head, pair.head),
        };
        for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
            if (base === undefined || head === undefined)
                continue;
            yield {
                ...common,
                words: `${operation}: ${base.in} parameter \`${base.name}\``,
                kind: "parameter",
                direction: "request",
                optional: !head.required,
                base: withSchema(request.sent, base),
                head: withSchema(request.read, head),
            };
        }
        for (const { base, head, status } of (0,match/* statusPairs */.G6)(pair.base.responses, pair.head.responses)) {
            for (const header of base?.headers ?? []) {
                const twin = head?.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
                if (twin === undefined)
                    continue;
                yield {
                    ...common,
                    words: `${operation}: response ${status} header \`${header.name}\``,
                    kind: "header",
                    direction: "response",
                    optional: true,
                    base: withSchema(response.read, header),
                    head: withSchema(response.sent, twin),
                };
            }
        }
    }
}
function announcedBy(description, operation) {
    const deprecated = (0,lifecycle/* deprecationHeader */.wx)(operation.responses);
    const sunset = (0,lifecycle/* sunsetHeader */.C9)(description, operation.responses);
    return new Said(description, [description.at(operation)], {
        deprecated: deprecated && { value: true, spot: deprecated, text: `header ${deprecated.name}` },
        "x-sunset": sunset && {
            value: sunset.value,
            spot: sunset.header,
            text: `header ${sunset.header.name}: ${sunset.value}`,
        },
    });
}
function withSchema(lifted, holder) {
    const { description } = lifted;
    const own = description.at(holder);
    const inner = holder.schema === undefined ? [] : behind(lifted, [lifted.schemaAt(holder.schema)]);
    return new Said(description, [own, ...inner]);
}
function behind(lifted, schemas) {
    const { nodes } = (0,expand/* expand */.f)((schema) => lifted.target(schema), schemas);
    return nodes.flatMap((node) => {
        const spot = lifted.origin(node);
        return spot === undefined ? [] : [lifted.description.at(spot)];
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/roots.js






function* requestRoots(direction, pair) {
    const caller = direction.name === "request" ? pair.base : pair.head;
    const operation = (0,model/* title */.D)(pair.base);
    const plain = () => plainRequest(direction.sent, caller);
    const here = { operation, message: "request" };
    for (const { base, head } of (0,match/* matchParameters */.WB)(pair.base, pair.head)) {
        if (base === undefined || head === undefined)
            continue;
        const sent = direction.name === "request" ? base : head;
        const evidence = (value) => {
            const request = plain();
            const others = request.parameters.filter(({ in: where, name }) => where !== sent.in || name !== sent.name);
            const parameter = withValue(direction.sent.description, sent, value);
            return roots_shown({ ...request, parameters: [...others, parameter] }, "Value", value);
        };
        const label = `${base.in} parameter \`${base.name}\``;
        const text = base.mediaType === undefined;
        yield {
            root: { ...here, part: "parameter", label, text, evidence },
            ...schemas(direction, base, head),
        };
    }
    const query = [pair.base.queryString?.media, pair.head.queryString?.media];
    for (const media of (0,api_media/* mediaPairs */.oR)(listed(query[0]), listed(query[1]), direction.name)) {
        const evidence = (value) => {
            const parameter = { in: "query", name: "", value };
            return roots_shown({ ...plain(), parameters: [parameter] }, "Value", value);
        };
        yield* mediaRoots(direction, { ...here, label: "query string", evidence }, media);
    }
    const [before, after] = [pair.base.requestBody?.content, pair.head.requestBody?.content];
    for (const media of (0,api_media/* mediaPairs */.oR)(before ?? [], after ?? [], direction.name)) {
        const evidence = (value) => roots_shown({ ...plain(), body: { mediaType: media.name, value } }, "Body", value);
        yield* mediaRoots(direction, { ...here, label: "request body", evidence }, media);
    }
}
function* responseRoots(direction, pair) {
    const here = { operation: (0,model/* title */.D)(pair.base), message: "response" };
    for (const { status: named, base, head } of (0,match/* statusPairs */.G6)(pair.base.responses, pair.head.responses)) {
        if (base === undefined || head === undefined)
            continue;
        const status = (0,match/* concreteStatus */.mM)(named);
        const others = () => requiredHeaders(direction, direction.name === "request" ? base : head);
        for (const media of (0,api_media/* mediaPairs */.oR)(base.content, head.content, direction.name)) {
            const evidence = (value) => {
                const body = { mediaType: media.name, value };
                const text = responseText({ status, headers: others(), body });
                return [{ name: "Response", language: "http", text }, valueEvidence("Body", value)];
            };
            yield* mediaRoots(direction, { ...here, label: `response ${named}`, evidence }, media);
        }
        for (const header of base.headers) {
            const twin = head.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
            if (twin === undefined)
                continue;
            const evidence = (value) => {
                const besides = others().filter(({ name }) => name !== header.name);
                const headers = [...besides, { name: header.name, value }];
                const text = responseText({ status, headers });
                return [{ name: "Response", language: "http", text }, valueEvidence("Value", value)];
            };
            const label = `response ${named} header \`${header.name}\``;
            yield {
                root: { ...here, part: "header", label, text: true, evidence },
                ...schemas(direction, header, twin),
            };
        }
    }
}
function requiredHeaders({ sent }, { headers }) {
    return headers
        .filter(({ required }) => required)
        .map((header) => ({ name: header.name, value: sampleHeader(sent, header) }));
}
function* mediaRoots(direction, root, { base, head }) {
    if (base === undefined || head === undefined)
        return;
    const text = isText(base.name);
    yield { root: { ...root, part: "body", text }, ...schemas(direction, base, head) };
    if (base.itemSchema === undefined && head.itemSchema === undefined)
        return;
    const [before, after] = [{ schema: base.itemSchema }, { schema: head.itemSchema }];
    const label = `part of the ${root.label} stream`;
    yield {
        root: { ...root, part: "body", label, text: false },
        ...schemas(direction, before, after),
    };
}
function listed(media) {
    return media === undefined ? [] : [media];
}
function roots_shown(request, name, value) {
    return [...requestEvidence(request), valueEvidence(name, value)];
}
function valueEvidence(name, value) {
    const text = JSON.stringify(value, undefined, 2);
    return { name, language: "json", text, forPrograms: true };
}
function schemas({ name, sent, read }, base, head) {
    const [from, to] = name === "request" ? [base, head] : [head, base];
    return {
        sent: from.schema === undefined ? [] : [sent.schemaAt(from.schema)],
        read: to.schema === undefined ? [] : [read.schemaAt(to.schema)],
    };
}
function isText(mediaType) {
    return !/json|yaml|cbor|msgpack|\*/i.test(mediaType);
}

// EXTERNAL MODULE: ./build/engines/contract/containment/budget.js
var containment_budget = __webpack_require__(66783);
// EXTERNAL MODULE: ./build/engines/contract/containment/json.js
var containment_json = __webpack_require__(19448);
// EXTERNAL MODULE: ./build/engines/contract/containment/number/rational.js
var rational = __webpack_require__(86064);
;// CONCATENATED MODULE: ./build/engines/contract/containment/evaluate.js




const deepest = 400;
const mostKnown = 10_000;
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
        if (this.#known.size > mostKnown)
            this.#known.clear();
    }
    test(value, it) {
        this.#budget.spend();
        if (this.#depth > deepest)
            throw new containment_budget/* LimitReached */.aF("schemas or values nested too deeply");
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
            case "documented": {
                const truth = this.test(value, this.#opener.describer.open(it.place));
                return it.holds ? truth : not(truth);
            }
            case "all":
                return every(it.parts, (part) => this.test(value, part));
            case "any":
                return not(every(it.parts, (part) => not(this.test(value, part))));
            case "kinds":
                return (it.mask & (0,containment_json/* maskOf */._4)((0,containment_json/* kindOf */.I)(value))) !== 0;
            case "among":
                return it.values.has((0,json/* canonical */.$N)(value)) === it.holds;
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
        if ((0,containment_json/* isJsonArray */.Md)(value))
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
                return (new Set(value.map(json/* canonical */.$N)).size === value.length) === it.holds;
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
    const exact = (0,rational/* fromNumber */.oB)(value);
    if (exact === undefined)
        return false;
    if (it.fact === "multiple")
        return (0,rational/* isMultipleOf */.iw)(exact, it.of) === it.holds;
    if (it.low !== undefined) {
        const order = (0,rational/* compare */.UD)(exact, it.low.value);
        if (order < 0 || (order === 0 && it.low.open))
            return false;
    }
    if (it.high !== undefined) {
        const order = (0,rational/* compare */.UD)(exact, it.high.value);
        if (order > 0 || (order === 0 && it.high.open))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/engines/contract/containment/formats.js
var formats = __webpack_require__(14224);
// EXTERNAL MODULE: ./build/engines/contract/containment/formula/index.js + 2 modules
var containment_formula = __webpack_require__(42190);
// EXTERNAL MODULE: ./build/engines/contract/containment/keywords/keyword.js
var keywords_keyword = __webpack_require__(52726);
;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/objects.js



function objectKeywords(context) {
    const { schema } = context;
    const formulas = [...memberKeywords(context), ...dependentRequired(schema["dependentRequired"])];
    const { required } = schema;
    if ((0,keywords_keyword/* isStringList */.e6)(required))
        formulas.push(...required.map(has));
    else if (required !== undefined)
        formulas.push((0,keywords_keyword/* malformed */.Qm)("required"));
    const min = (0,keywords_keyword/* countOf */.pq)(context, "minProperties") ?? 0;
    const max = (0,keywords_keyword/* countOf */.pq)(context, "maxProperties") ?? Infinity;
    if (min === "malformed")
        formulas.push((0,keywords_keyword/* malformed */.Qm)("minProperties"));
    else if (min > 0)
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "object", fact: "size", min, max: Infinity }));
    if (max === "malformed")
        formulas.push((0,keywords_keyword/* malformed */.Qm)("maxProperties"));
    else if (max < Infinity)
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "object", fact: "size", min: 0, max }));
    return formulas;
}
function has(name) {
    return (0,containment_formula/* fact */.fK)({ kind: "object", fact: "some", keys: (0,containment_formula/* keyNamed */.dS)(name), formula: containment_formula/* always */.Gk });
}
function hasNot(name) {
    return (0,containment_formula/* fact */.fK)({ kind: "object", fact: "each", keys: (0,containment_formula/* keyNamed */.dS)(name), formula: containment_formula/* never */.Zm });
}
function eachMember(keys, formula) {
    return (0,containment_formula/* fact */.fK)({ kind: "object", fact: "each", keys, formula });
}
function memberKeywords(context) {
    const { schema, sub } = context;
    const { properties = {}, patternProperties = {} } = schema;
    if (!(0,containment_json/* isObject */.Gv)(properties))
        return [(0,keywords_keyword/* malformed */.Qm)("properties")];
    if (!(0,containment_json/* isObject */.Gv)(patternProperties))
        return [(0,keywords_keyword/* malformed */.Qm)("patternProperties")];
    const patterns = termsOf(context, Object.keys(patternProperties));
    const formulas = Object.entries(properties).map(([name, member]) => eachMember((0,containment_formula/* keyNamed */.dS)(name), sub(member)));
    for (const [source, member] of Object.entries(patternProperties)) {
        const term = patterns?.get(source);
        formulas.push(term === undefined ? unclearKeys : eachMember((0,containment_formula/* keysMatching */.cU)(term), sub(member)));
    }
    const { additionalProperties, propertyNames } = schema;
    if (additionalProperties !== undefined) {
        const names = new Set(Object.keys(properties));
        const others = patterns && { names, patterns: [...patterns.values()], negated: true };
        formulas.push(others ? eachMember(others, sub(additionalProperties)) : unclearKeys);
    }
    if (propertyNames !== undefined) {
        const described = (0,containment_formula/* negate */.ze)(sub(propertyNames));
        formulas.push(eachMember({ names: new Set(), patterns: [], described, negated: false }, containment_formula/* never */.Zm));
    }
    return formulas;
}
const unclearKeys = (0,containment_formula/* unclear */.lD)("a pattern of property names is not a regular language");
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
    if (!(0,containment_json/* isObject */.Gv)(dependencies))
        return [(0,keywords_keyword/* malformed */.Qm)("dependentRequired")];
    return Object.entries(dependencies).flatMap(([name, others]) => (0,keywords_keyword/* isStringList */.e6)(others)
        ? others.map((other) => (0,containment_formula/* any */.bz)([hasNot(name), has(other)]))
        : [(0,keywords_keyword/* malformed */.Qm)("dependentRequired")]);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/reach.js

const most = 2000;
const speaking = [
    ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
    ...["items", "prefixItems", "contains", "unevaluatedItems"],
];
function reach(nodes) {
    return closure(nodes, certainParts);
}
function reachAll(nodes) {
    return closure(nodes, (node) => [
        ...certainParts(node),
        ...choicesOf(node).flatMap(({ members }) => members),
        ...["if", "then", "else"].flatMap((keyword) => partOf(node, keyword)),
        ...dependentOf(node).map(({ needed }) => needed),
    ]);
}
const told = new WeakMap();
function speaksOfParts(node) {
    const known = told.get(node);
    if (known !== undefined)
        return known;
    const answer = reachAll([node]).some(({ schema }) => speaking.some((keyword) => schema[keyword] !== undefined));
    told.set(node, answer);
    return answer;
}
function choicesOf(node) {
    return ["anyOf", "oneOf"].flatMap((keyword) => {
        const list = node.schema[keyword];
        if (!Array.isArray(list) || list.length < 2)
            return [];
        const open = list.some((member) => member !== false && !(0,containment_json/* isObject */.Gv)(member));
        return [{ keyword, members: nodesOf(node, list), open }];
    });
}
function dependentOf(node) {
    const { dependentSchemas } = node.schema;
    if (!(0,containment_json/* isObject */.Gv)(dependentSchemas))
        return [];
    return Object.entries(dependentSchemas).flatMap(([name, schema]) => nodesOf(node, [schema]).map((needed) => ({ name, needed })));
}
function partOf(node, keyword) {
    return node.schema[keyword] === undefined ? [] : nodesOf(node, [node.schema[keyword]]);
}
function nodesOf({ space, document }, schemas) {
    return schemas.flatMap((schema) => {
        const it = (0,containment_json/* isObject */.Gv)(schema) ? space.formulaOf(schema, document) : undefined;
        return it?.op === "schema" ? [it.node] : [];
    });
}
function certainParts(node) {
    const { $ref: reference, allOf, anyOf, oneOf } = node.schema;
    const target = typeof reference === "string" ? node.space.resolve(reference, node.document) : undefined;
    const single = [anyOf, oneOf].filter((list) => Array.isArray(list) && list.length === 1);
    return [
        ...(target?.op === "schema" ? [target.node] : []),
        ...[allOf, ...single].flatMap((list) => Array.isArray(list) ? nodesOf(node, list) : []),
    ];
}
function closure(nodes, partsOf) {
    const seen = new Set(nodes);
    for (const node of seen) {
        if (seen.size > most)
            break;
        for (const part of partsOf(node))
            seen.add(part);
    }
    return [...seen];
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/cases.js



const mostCases = 48;
const cases_deepest = 6;
function casesOf({ certain, possible }) {
    const maybe = reachAll(possible).map((node) => ({ node, when: containment_formula/* always */.Gk }));
    return spread(certain, 0).map((one) => ({ ...one, possible: [...one.possible, ...maybe] }));
}
function spread(nodes, depth) {
    const certain = reach(nodes);
    let cases = [{ when: [], certain, possible: [] }];
    for (const group of certain.flatMap((node) => groupsOf(node, depth))) {
        cases =
            cases.length * group.cases.length > mostCases
                ? cases.map((one) => ({ ...one, possible: [...one.possible, ...group.nodes] }))
                : cases.flatMap((one) => group.cases.map((other) => both(one, other)));
    }
    return cases;
}
function both(one, other) {
    return {
        when: [...one.when, ...other.when],
        certain: [...new Set([...one.certain, ...other.certain])],
        possible: [...one.possible, ...other.possible],
    };
}
function groupsOf(node, depth) {
    return [
        ...choicesOf(node).map(ofChoice),
        ofCondition(node),
        ...dependentOf(node).map(({ name, needed }) => [
            { when: [has(name)], nodes: [needed] },
            { when: [hasNot(name)], nodes: [] },
        ]),
    ].flatMap((alternatives) => {
        const nodes = alternatives.flatMap((one) => one.nodes);
        if (!nodes.some(speaksOfParts))
            return [];
        const cases = depth < cases_deepest ? alternatives.flatMap((one) => cases_within(one, depth)) : [];
        const loose = alternatives.flatMap(looselyIn);
        return [{ nodes: loose, cases: cases.length > 0 ? cases : [tooMany(loose)] }];
    });
}
function cases_within(alternative, depth) {
    const { when, nodes, loose } = alternative;
    if (loose === true)
        return [{ when, certain: [], possible: looselyIn(alternative) }];
    return spread(nodes, depth + 1).map((one) => ({ ...one, when: [...when, ...one.when] }));
}
function looselyIn({ when, nodes, loose }) {
    return nodes.flatMap((node) => {
        const applies = loose === true ? node.holds : (0,containment_formula/* all */.Q7)(when);
        return reachAll([node]).map((inner) => ({ node: inner, when: applies }));
    });
}
function tooMany(possible) {
    return { when: [], certain: [], possible };
}
function ofChoice({ keyword, members, open }) {
    const [telling, silent] = [true, false].map((tells) => members.filter((member) => speaksOfParts(member) === tells));
    const alone = (telling ?? []).map((node) => ({ when: [node.holds], nodes: [node] }));
    const others = [...(silent ?? []).map((node) => node.holds), ...(open ? [containment_formula/* always */.Gk] : [])];
    const several = (0,containment_formula/* formula */.NO)({ op: "atLeastTwo", parts: alone.flatMap(({ when }) => when) });
    return [
        ...alone,
        ...(others.length > 0 ? [{ when: [(0,containment_formula/* any */.bz)(others)], nodes: [] }] : []),
        ...(keyword === "anyOf" && alone.length > 1
            ? [{ when: [several], nodes: telling ?? [], loose: true }]
            : []),
    ];
}
function ofCondition(node) {
    const condition = node.schema["if"];
    const [asked] = partOf(node, "if");
    if (condition === undefined)
        return [];
    const [met, unmet] = [partOf(node, "then"), partOf(node, "else")];
    if (asked === undefined) {
        if (typeof condition !== "boolean")
            return [{ when: [], nodes: [...met, ...unmet], loose: true }];
        return [{ when: [], nodes: condition ? met : unmet }];
    }
    return [
        { when: [asked.holds], nodes: [asked, ...met] },
        { when: [asked.fails], nodes: unmet },
    ];
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/documents-members.js


function documentsMembers({ certain, possible }) {
    const nodes = reach(certain);
    if (nodes.some(hasProperties))
        return true;
    if (possible.length > 0)
        return false;
    const choices = nodes
        .flatMap(choicesOf)
        .filter(({ members }) => !members.some((member) => nodes.includes(member)));
    if (choices.some(({ open }) => open))
        return false;
    const members = choices.flatMap((choice) => choice.members).map((member) => reach([member]));
    return (members.some((member) => member.some(hasProperties)) &&
        members.every((member) => member.some(hasProperties) || member.some(isNoObject)));
}
function hasProperties({ schema: { properties } }) {
    return (0,containment_json/* isObject */.Gv)(properties) && Object.keys(properties).length > 0;
}
function isNoObject({ schema: { type } }) {
    if (type === undefined)
        return false;
    return Array.isArray(type) ? !type.includes("object") : type !== "object";
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/items.js


const longestPrefix = 50;
function describedItems({ certain, possible }, { part }) {
    const nodes = [...certain, ...possible.map(({ node }) => node)];
    if (nodes.some(({ schema }) => schema["contains"] !== undefined || "unevaluatedItems" in schema))
        return [];
    const longest = Math.max(0, ...nodes.map((node) => prefixOf(node).length));
    if (longest > longestPrefix)
        return [];
    const at = (index) => part(certain.flatMap((node) => itemOf(node, index)), possible.flatMap(({ node }) => itemOf(node, index)));
    const each = (from, to) => {
        const formula = at(from);
        return formula === containment_formula/* always */.Gk ? [] : [(0,containment_formula/* fact */.fK)({ kind: "array", fact: "each", from, to, formula })];
    };
    return [
        ...Array.from({ length: longest }, (_, index) => each(index, index + 1)).flat(),
        ...each(longest, Infinity),
    ];
}
function prefixOf({ schema: { prefixItems } }) {
    return Array.isArray(prefixItems) ? prefixItems : [];
}
function itemOf(node, index) {
    const prefix = prefixOf(node);
    return index < prefix.length ? nodesOf(node, [prefix[index]]) : partOf(node, "items");
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/members.js




function describedMembers({ certain, possible }, closes, describing) {
    const sure = saidBy(certain.map((node) => ({ node, when: containment_formula/* always */.Gk })), describing);
    const maybe = saidBy(possible, describing);
    if (sure === undefined || maybe === undefined)
        return [];
    const said = [...sure, ...maybe];
    if (said.some(({ node }) => (0,containment_json/* isObject */.Gv)(node.schema["unevaluatedProperties"])))
        return [];
    const names = new Set(said.flatMap(({ properties }) => Object.keys(properties)));
    const formulas = [];
    for (const name of names) {
        const schemasOf = (one) => memberSchemas(one, name, describing);
        const member = describing.part(sure.flatMap(schemasOf), maybe.flatMap(schemasOf));
        if (member !== containment_formula/* always */.Gk)
            formulas.push(eachMember((0,containment_formula/* keyNamed */.dS)(name), member));
    }
    formulas.push(...unlisted(sure, maybe, names, describing));
    return closes ? [...formulas, ...noneLeftOver(said, names)] : formulas;
}
function noneLeftOver(said, names) {
    const wide = said.filter(({ others, patterns }) => others || patterns.length > 0);
    if (wide.some(({ others, when }) => others && when === containment_formula/* always */.Gk))
        return [];
    const formulas = [];
    for (const name of names) {
        const whens = said
            .filter((one) => Object.hasOwn(one.properties, name) || wide.includes(one))
            .map(({ when }) => when);
        if (!whens.includes(containment_formula/* always */.Gk))
            formulas.push((0,containment_formula/* any */.bz)([hasNot(name), (0,containment_formula/* any */.bz)([...new Set(whens)])]));
    }
    const patterns = wide.flatMap((one) => one.patterns.map(({ term }) => term));
    const others = wide.filter((one) => one.others).map(({ when }) => when);
    const closed = eachMember({ names, patterns, negated: true }, containment_formula/* never */.Zm);
    return [...formulas, (0,containment_formula/* any */.bz)([closed, ...new Set(others)])];
}
function saidBy(schemas, { pattern }) {
    const said = [];
    for (const { node, when } of schemas) {
        const { properties, patternProperties, ...others } = node.schema;
        const patterns = [];
        for (const [source, schema] of Object.entries(mapOf(patternProperties))) {
            const term = pattern(source);
            if (!("form" in term))
                return undefined;
            patterns.push({ term, schema });
        }
        said.push({
            node,
            when,
            properties: mapOf(properties),
            patterns,
            others: others["additionalProperties"] !== undefined ||
                others["unevaluatedProperties"] !== undefined,
        });
    }
    return said;
}
function memberSchemas({ node, properties, patterns }, name, { automaton }) {
    const known = [
        ...(Object.hasOwn(properties, name) ? [properties[name]] : []),
        ...patterns.filter(({ term }) => automaton.matches(term, name)).map(({ schema }) => schema),
    ];
    return known.length > 0 ? nodesOf(node, known) : partOf(node, "additionalProperties");
}
function unlisted(sure, maybe, names, { automaton, part }) {
    const speaks = ({ patterns, others }) => others || patterns.length > 0;
    const [only, another] = sure.filter(speaks);
    if (only === undefined || another !== undefined || maybe.some(speaks))
        return [];
    const { node, patterns } = only;
    const terms = patterns.map(({ term }) => term);
    const other = part(partOf(node, "additionalProperties"), []);
    const rest = other === containment_formula/* always */.Gk ? [] : [eachMember({ names, patterns: terms, negated: true }, other)];
    const [pattern, ...more] = patterns;
    const isAlone = pattern !== undefined &&
        more.length === 0 &&
        ![...names].some((name) => automaton.matches(pattern.term, name));
    const matched = isAlone ? part(nodesOf(node, [pattern.schema]), []) : containment_formula/* always */.Gk;
    return matched === containment_formula/* always */.Gk || pattern === undefined
        ? rest
        : [...rest, eachMember((0,containment_formula/* keysMatching */.cU)(pattern.term), matched)];
}
function mapOf(value) {
    return (0,containment_json/* isObject */.Gv)(value) ? value : {};
}

// EXTERNAL MODULE: ./build/engines/contract/containment/formula/formula.js
var formula = __webpack_require__(82951);
;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/place.js

class Place {
    certain;
    possible;
    holds;
    fails;
    constructor(certain, possible) {
        this.certain = certain;
        this.possible = possible;
        this.holds = (0,formula/* formula */.NO)({ op: "documented", place: this, holds: true });
        this.fails = (0,formula/* formula */.NO)({ op: "documented", place: this, holds: false });
    }
}
class Places {
    #known = new Map();
    of(certain, possible) {
        const key = `${keyOf(certain)}|${keyOf(possible)}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const place = new Place([...new Set(certain)], [...new Set(possible)]);
        this.#known.set(key, place);
        return place;
    }
}
function keyOf(nodes) {
    return [...new Set(nodes.map(({ holds }) => holds.id))].sort((a, b) => a - b).join(",");
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/documented/describer.js







class Describer {
    #describing;
    #places = new Places();
    #opened = new Map();
    constructor(automaton, pattern) {
        this.#describing = {
            automaton,
            pattern,
            part: (certain, possible) => this.described(certain, possible),
        };
    }
    described(certain, possible = []) {
        if (!certain.some(speaksOfParts))
            return containment_formula/* always */.Gk;
        return this.#places.of(certain, possible).holds;
    }
    open(place) {
        const known = this.#opened.get(place);
        if (known !== undefined)
            return known;
        const closes = documentsMembers(place);
        const cases = casesOf(place).map((one) => ({ when: one.when, said: this.#say(one, closes) }));
        const opened = cases.every(({ said }) => said === containment_formula/* always */.Gk)
            ? containment_formula/* always */.Gk
            : (0,containment_formula/* any */.bz)(cases.map(({ when, said }) => (0,containment_formula/* all */.Q7)([...when, said])));
        this.#opened.set(place, opened);
        return opened;
    }
    #say(one, closes) {
        return (0,containment_formula/* all */.Q7)([
            ...describedMembers(one, closes, this.#describing),
            ...describedItems(one, this.#describing),
        ]);
    }
}

// EXTERNAL MODULE: ./build/engines/contract/containment/language/native-pattern.js
var native_pattern = __webpack_require__(38587);
// EXTERNAL MODULE: ./build/engines/contract/containment/language/pattern-syntax.js
var pattern_syntax = __webpack_require__(88249);
// EXTERNAL MODULE: ./build/engines/contract/containment/language/pattern.js + 4 modules
var pattern = __webpack_require__(15539);
;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/applicators.js




function applicatorKeywords(context) {
    const { schema, sub } = context;
    const formulas = [];
    if (schema["$ref"] !== undefined)
        formulas.push(referenced(context, schema["$ref"]));
    if (schema["$dynamicRef"] !== undefined)
        formulas.push((0,containment_formula/* unclear */.lD)("$dynamicRef was not resolved"));
    const list = (keyword, combine) => {
        const parts = schema[keyword];
        if (parts === undefined)
            return;
        formulas.push(Array.isArray(parts) ? combine(parts.map(sub)) : (0,keywords_keyword/* malformed */.Qm)(keyword));
    };
    list("allOf", containment_formula/* all */.Q7);
    list("anyOf", containment_formula/* any */.bz);
    list("oneOf", exactlyOne);
    if (schema["not"] !== undefined)
        formulas.push((0,containment_formula/* negate */.ze)(sub(schema["not"])));
    if (schema["if"] !== undefined)
        formulas.push(...conditional(context));
    formulas.push(...dependentSchemas(context));
    return formulas;
}
function referenced({ node }, reference) {
    if (typeof reference !== "string")
        return (0,keywords_keyword/* malformed */.Qm)("$ref");
    return (node.space.resolve(reference, node.document) ??
        (0,containment_formula/* unclear */.lD)(`the reference ${reference} leads nowhere`));
}
function exactlyOne(parts) {
    if (parts.length < 2)
        return (0,containment_formula/* any */.bz)(parts);
    return (0,containment_formula/* all */.Q7)([(0,containment_formula/* any */.bz)(parts), (0,containment_formula/* formula */.NO)({ op: "atMostOne", parts })]);
}
function conditional({ schema, sub }) {
    const condition = sub(schema["if"]);
    const { then: consequence = true, else: alternative = true } = schema;
    if (consequence === true && alternative === true)
        return [];
    return [(0,containment_formula/* any */.bz)([(0,containment_formula/* all */.Q7)([condition, sub(consequence)]), (0,containment_formula/* all */.Q7)([(0,containment_formula/* negate */.ze)(condition), sub(alternative)])])];
}
function dependentSchemas({ schema, sub }) {
    const dependencies = schema["dependentSchemas"];
    if (dependencies === undefined)
        return [];
    if (!(0,containment_json/* isObject */.Gv)(dependencies))
        return [(0,keywords_keyword/* malformed */.Qm)("dependentSchemas")];
    return Object.entries(dependencies).map(([name, needed]) => (0,containment_formula/* any */.bz)([hasNot(name), sub(needed)]));
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/arrays.js


function arrayKeywords(context) {
    const { schema } = context;
    const formulas = [...items(context), ...contained(context)];
    const min = (0,keywords_keyword/* countOf */.pq)(context, "minItems") ?? 0;
    const max = (0,keywords_keyword/* countOf */.pq)(context, "maxItems") ?? Infinity;
    if (min === "malformed")
        formulas.push((0,keywords_keyword/* malformed */.Qm)("minItems"));
    else if (min > 0)
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "array", fact: "length", min, max: Infinity }));
    if (max === "malformed")
        formulas.push((0,keywords_keyword/* malformed */.Qm)("maxItems"));
    else if (max < Infinity)
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "array", fact: "length", min: 0, max }));
    if (schema["uniqueItems"] === true) {
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "array", fact: "unique", holds: true }));
    }
    return formulas;
}
function items({ schema, sub }) {
    const prefix = schema["prefixItems"] ?? [];
    if (!Array.isArray(prefix))
        return [(0,keywords_keyword/* malformed */.Qm)("prefixItems")];
    const each = (from, to, item) => (0,containment_formula/* fact */.fK)({ kind: "array", fact: "each", from, to, formula: sub(item) });
    const formulas = prefix.map((item, index) => each(index, index + 1, item));
    if (schema["items"] !== undefined)
        formulas.push(each(prefix.length, Infinity, schema["items"]));
    return formulas;
}
function contained(context) {
    const { schema, sub } = context;
    if (schema["contains"] === undefined)
        return [];
    const min = (0,keywords_keyword/* countOf */.pq)(context, "minContains") ?? 1;
    const max = (0,keywords_keyword/* countOf */.pq)(context, "maxContains") ?? Infinity;
    if (min === "malformed")
        return [(0,keywords_keyword/* malformed */.Qm)("minContains")];
    if (max === "malformed")
        return [(0,keywords_keyword/* malformed */.Qm)("maxContains")];
    const range = { kind: "array", fact: "count", from: 0, to: Infinity };
    const formula = sub(schema["contains"]);
    return [
        ...(min > 0 ? [(0,containment_formula/* fact */.fK)({ ...range, formula, min, max: Infinity })] : []),
        ...(max < Infinity ? [(0,containment_formula/* fact */.fK)({ ...range, formula, min: 0, max })] : []),
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
        ...((0,containment_json/* isObject */.Gv)(dependentSchemas) ? Object.values(dependentSchemas) : []),
    ];
    for (const sub of subschemas) {
        if ((0,containment_json/* isObject */.Gv)(sub))
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

// EXTERNAL MODULE: ./build/engines/contract/containment/keywords/numbers.js
var numbers = __webpack_require__(21775);
;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/strings.js


function stringKeywords(context) {
    const { pattern, format } = context.schema;
    const formulas = [];
    const min = (0,keywords_keyword/* countOf */.pq)(context, "minLength") ?? 0;
    const max = (0,keywords_keyword/* countOf */.pq)(context, "maxLength") ?? Infinity;
    if (min === "malformed")
        formulas.push((0,keywords_keyword/* malformed */.Qm)("minLength"));
    else if (min > 0)
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "string", fact: "length", min, max: Infinity }));
    if (max === "malformed")
        formulas.push((0,keywords_keyword/* malformed */.Qm)("maxLength"));
    else if (max < Infinity)
        formulas.push((0,containment_formula/* fact */.fK)({ kind: "string", fact: "length", min: 0, max }));
    if (typeof pattern === "string")
        formulas.push(matching(context, pattern));
    else if (pattern !== undefined)
        formulas.push((0,keywords_keyword/* malformed */.Qm)("pattern"));
    if (typeof format === "string" && context.format !== undefined) {
        formulas.push(context.format(format));
    }
    return formulas;
}
function matching(context, source) {
    const found = context.pattern(source);
    return (0,containment_formula/* fact */.fK)("form" in found
        ? { kind: "string", fact: "language", term: found, holds: true }
        : { kind: "string", fact: "predicate", predicate: found, holds: true });
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/evaluation.js



const evaluation_mostCases = 256;
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
        certain.push(context.node.space.resolve(reference, context.node.document) ?? containment_formula/* always */.Gk);
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
    if ((0,containment_json/* isObject */.Gv)(schema["dependentSchemas"])) {
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
    if (left.length * right.length > evaluation_mostCases) {
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
    const terms = termsOf(context, (0,containment_json/* isObject */.Gv)(patternProperties) ? Object.keys(patternProperties) : []);
    if (terms === undefined)
        throw new UnclearEvaluation("a pattern is not a regular language");
    const everyItem = schema["items"] !== undefined || schema["unevaluatedItems"] !== undefined;
    const prefix = Array.isArray(prefixItems) ? prefixItems.length : 0;
    return {
        when: [],
        names: new Set((0,containment_json/* isObject */.Gv)(properties) ? Object.keys(properties) : []),
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
            return [(0,containment_formula/* unclear */.lD)(error.message)];
        throw error;
    }
}
function inEachCase(cases, claim) {
    return (0,containment_formula/* any */.bz)(cases.map((one) => (0,containment_formula/* all */.Q7)([...one.when, ...claim(one)])));
}
function otherMembers(member) {
    return ({ allNames, names, patterns }) => allNames ? [] : [eachMember({ names, patterns, negated: true }, member)];
}
function otherItems(item) {
    return ({ upTo: from, containing }) => {
        if (from === Infinity)
            return [];
        const formula = (0,containment_formula/* any */.bz)([item, ...containing]);
        return [(0,containment_formula/* fact */.fK)({ kind: "array", fact: "each", from, to: Infinity, formula })];
    };
}

// EXTERNAL MODULE: ./build/engines/contract/containment/keywords/values.js
var keywords_values = __webpack_require__(55403);
;// CONCATENATED MODULE: ./build/engines/contract/containment/keywords/opener.js













const families = [
    keywords_values/* valueKeywords */.E,
    numbers/* numberKeywords */.q,
    stringKeywords,
    arrayKeywords,
    objectKeywords,
    applicatorKeywords,
];
class Opener {
    languages;
    describer;
    #formats;
    #opened = new Map();
    #patterns = new Map();
    constructor(automaton, formats) {
        this.languages = automaton.languages;
        this.describer = new Describer(automaton, (source) => this.#pattern(source));
        this.#formats = formats;
    }
    open(node) {
        const known = this.#opened.get(node);
        if (known !== undefined)
            return known;
        this.languages.budget.spend();
        const context = this.#contextOf(node);
        const opened = leadsBack(node)
            ? (0,containment_formula/* unclear */.lD)("a reference leads back to itself without going into the value")
            : (0,containment_formula/* all */.Q7)([
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
            return (0,pattern/* languageOfPattern */.G)(this.languages, source);
        }
        catch (error) {
            if (!(error instanceof pattern_syntax/* UnsupportedPattern */.g))
                throw error;
            return irregular(source);
        }
    }
}
function irregular(source) {
    return {
        name: `pattern ${source}`,
        test: (text) => (0,native_pattern/* testNatively */.t)(source, text),
        samples: [],
        subsetOf: [],
    };
}

// EXTERNAL MODULE: ./build/engines/contract/containment/language/derivative.js
var derivative = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/engines/contract/containment/language/languages.js + 1 modules
var language_languages = __webpack_require__(31973);
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
        if (!(0,containment_json/* isObject */.Gv)(left) || !(0,containment_json/* isObject */.Gv)(right))
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
    if (!(0,containment_json/* isModestJson */.xJ)([a, b], deepestPlain))
        return false;
    return (0,json/* canonical */.$N)(a) === (0,json/* canonical */.$N)(b);
}
function isSameSet(a, b) {
    if (!Array.isArray(a) || !Array.isArray(b))
        return isSameValue(a, b);
    if (!(0,containment_json/* isModestJson */.xJ)([a, b], deepestPlain))
        return false;
    const [left, right] = [a, b].map((list) => new Set(list.map((item) => (0,json/* canonical */.$N)(item))));
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
function firstOf(items, outcomeOf) {
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

const mostSteps = 300_000;
const longestWord = 200_000;
function shortestWord(automaton, term, { min, max }) {
    if (min > max)
        return undefined;
    if (min > longestWord) {
        if (term.form === "nothing")
            return undefined;
        throw new containment_budget/* Unreachable */.LL(`a string of ${min} characters would be needed`);
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
        if (steps > mostSteps)
            throw new containment_budget/* Unreachable */.LL("the automaton of a pattern is too large");
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
        const order = (0,rational/* compare */.UD)(low.value, high.value);
        if (order > 0 || (order === 0 && (low.open || high.open)))
            return none;
        if (order === 0)
            return exactly(set, low.value);
    }
    if (step !== undefined) {
        const steps = set.notMultiplesOf.map((other) => (0,rational/* divide */.Qr)((0,rational/* leastCommonMultiple */.R9)(step, other), step));
        if (steps.some((ratio) => (0,rational/* compare */.UD)(ratio, (0,rational/* rational */.vg)(1n)) === 0))
            return none;
        return onGrid(set, step);
    }
    for (let digits = 0; digits <= mostDigits; digits += 1) {
        const outcome = onGrid(set, (0,rational/* rational */.vg)(1n, 10n ** BigInt(digits)));
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
            low = tighter(low, it.low, 1);
            high = tighter(high, it.high, -1);
        }
        else if (!it.holds)
            notMultiplesOf.push(it.of);
        else
            step = step === undefined ? it.of : (0,rational/* leastCommonMultiple */.R9)(step, it.of);
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
function tighter(a, b, sign) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const order = sign * (0,rational/* compare */.UD)(a.value, b.value);
    return order > 0 || (order === 0 && a.open) ? a : b;
}
function exactly(set, value) {
    if (set.step !== undefined && !(0,rational/* isMultipleOf */.iw)(value, set.step))
        return none;
    if (set.notMultiplesOf.some((step) => (0,rational/* isMultipleOf */.iw)(value, step)))
        return none;
    const number = (0,rational/* toNumber */.Ro)(value);
    if (number === undefined)
        return unknown("a number needs more digits than a double has");
    return set.isExcluded(number) ? none : some(number);
}
function onGrid(set, step) {
    if (set.notMultiplesOf.some((other) => (0,rational/* isMultipleOf */.iw)(step, other)))
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
            const value = (0,rational/* multiply */.lw)(step, (0,rational/* rational */.vg)(index));
            if (set.notMultiplesOf.some((other) => (0,rational/* isMultipleOf */.iw)(value, other)))
                continue;
            const number = (0,rational/* toNumber */.Ro)(value);
            if (number === undefined)
                untold = true;
            else if (!set.isExcluded(number))
                return some(number);
        }
    }
    return unknown("too many multiples to try");
}
function firstAbove({ value, open }, step) {
    const index = (0,rational/* divide */.Qr)(value, step);
    return open && (0,rational/* isInteger */.Fq)(index) ? index.numerator + 1n : (0,rational/* ceiling */.Iv)(index);
}
function firstBelow({ value, open }, step) {
    const index = (0,rational/* divide */.Qr)(value, step);
    return open && (0,rational/* isInteger */.Fq)(index) ? index.numerator - 1n : (0,rational/* floor */.RI)(index);
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
        const others = (0,containment_formula/* formula */.NO)({ op: "among", values: new Map(values), holds: false });
        const outcome = ask(values.size === 0 ? set : [...set, others]);
        if (outcome.found !== "some")
            return { values, complete: outcome.found === "none" };
        values.set((0,json/* canonical */.$N)(outcome.value), outcome.value);
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
                    formulas.push((0,containment_formula/* negate */.ze)(count.formula));
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
    if (!unique || new Set(values.map(json/* canonical */.$N)).size === length)
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


const known = new WeakMap();
const tags_none = new Map();
const tags_deepest = 4;
const deepestValue = 50;
function tagsOf(node, depth = 0) {
    const before = known.get(node);
    if (before !== undefined || depth > tags_deepest)
        return before ?? tags_none;
    known.set(node, tags_none);
    let tags = ownTags(node);
    for (const part of conjuncts(node))
        tags = tags_merged(tags, tagsOf(part, depth + 1)) ?? tags;
    known.set(node, tags);
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
    if (!Array.isArray(required) || !(0,containment_json/* isObject */.Gv)(properties))
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
    if (!Array.isArray(listed) || !(0,containment_json/* isModestJson */.xJ)(listed, deepestValue))
        return undefined;
    return new Set(listed.map((value) => (0,json/* canonical */.$N)(value)));
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
                return (it.mask & (0,containment_json/* maskOf */._4)(this.kind)) === 0 ? undefined : [];
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
            case "documented":
                return this.#takeDocumented(it);
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
        if ((0,containment_json/* kindOf */.I)(value) === this.kind)
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
        this.#choices.add(left.length === parts.length ? it : (0,containment_formula/* any */.bz)(left));
        return [];
    }
    #takeSchema(it) {
        if (this.#schemas.has(it))
            return [];
        if (this.#schemas.has((0,containment_formula/* negate */.ze)(it)))
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
        return [it.holds ? opened : (0,containment_formula/* negate */.ze)(opened)];
    }
    #takeDocumented(it) {
        if (this.kind !== "object" && this.kind !== "array")
            return it.holds ? [] : undefined;
        if (this.#schemas.has(it))
            return [];
        if (this.#schemas.has((0,containment_formula/* negate */.ze)(it)))
            return undefined;
        this.#schemas.add(it);
        const opened = this.#knowledge.opener.describer.open(it.place);
        return [it.holds ? opened : (0,containment_formula/* negate */.ze)(opened)];
    }
    #glance(it, depth) {
        switch (it.op) {
            case "always":
            case "never":
                return it.op === "always";
            case "kinds":
                return (it.mask & (0,containment_json/* maskOf */._4)(this.kind)) !== 0;
            case "fact":
                return it.fact.kind === this.kind ? undefined : true;
            case "among": {
                const possible = [...it.values.values()].some((value) => (0,containment_json/* kindOf */.I)(value) === this.kind);
                return possible ? undefined : !it.holds;
            }
            case "all":
            case "any":
                return this.#glanceParts(it.parts, it.op === "all", depth);
            case "schema": {
                if (this.#schemas.has(it))
                    return true;
                if (this.#schemas.has((0,containment_formula/* negate */.ze)(it)))
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

// EXTERNAL MODULE: ./build/engines/contract/containment/language/code-points.js
var code_points = __webpack_require__(12664);
;// CONCATENATED MODULE: ./build/engines/contract/containment/language/described.js




const described_longestCounted = 2000;
const described_deepest = 100;
function languageOfFormula(opener, it, depth = 0) {
    const { languages } = opener;
    if (depth > described_deepest)
        throw new containment_budget/* LimitReached */.aF("schemas nested too deeply");
    const inner = (part) => languageOfFormula(opener, part, depth + 1);
    const among = (holds, term) => (holds ? term : languages.not(term));
    switch (it.op) {
        case "always":
            return languages.everything;
        case "never":
            return languages.nothing;
        case "schema":
            return among(it.holds, inner(opener.open(it.node)));
        case "documented":
            return among(it.holds, inner(opener.describer.open(it.place)));
        case "all":
            return languages.both(it.parts.map(inner));
        case "any":
            return languages.either(it.parts.map(inner));
        case "kinds":
            return (it.mask & (0,containment_json/* maskOf */._4)("string")) === 0 ? languages.nothing : languages.everything;
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
            throw new pattern_syntax/* UnsupportedPattern */.g(it.reason);
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
        throw new pattern_syntax/* UnsupportedPattern */.g("a set of names that is not regular");
    if (it.min > described_longestCounted || (it.max > described_longestCounted && it.max < Infinity)) {
        throw new pattern_syntax/* UnsupportedPattern */.g("a very large bound on the length of names");
    }
    return languages.repeat(languages.chars(code_points/* anyCodePoint */.yn), it.min, it.max);
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
            throw new containment_budget/* Unreachable */.LL("too many patterns of names");
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
            return firstLetters(free);
        const first = shortestWord(this.#automaton, cell, anyLength);
        if (first === undefined || free(first))
            return first;
        const { words, complete } = someWords(this.#automaton, cell, used.size + 1);
        const name = words.find(free);
        if (name === undefined && !complete)
            throw new containment_budget/* Unreachable */.LL("too many names to list");
        return name;
    }
}
const anyLength = { min: 0, max: Infinity };
function unlistedOf(keys, opener) {
    const described = keys.described === undefined ? [] : [languageOfFormula(opener, keys.described)];
    return opener.languages.either([...keys.patterns, ...described]);
}
function firstLetters(test) {
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
        const name = (0,containment_formula/* singleName */.KB)(it.keys);
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
            return choice.parts.map((part, index) => (0,containment_formula/* all */.Q7)([part, (0,containment_formula/* any */.bz)(choice.parts.slice(index + 1))]));
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
    return first === undefined || second === undefined ? undefined : [(0,containment_formula/* negate */.ze)(first), (0,containment_formula/* negate */.ze)(second)];
}
function otherThan(value) {
    if (value === null || typeof value !== "object")
        return [];
    return (0,containment_json/* isJsonArray */.Md)(value) ? otherArray(value) : otherObject(value);
}
function otherArray(value) {
    const { length } = value;
    const item = (index) => (0,containment_formula/* fact */.fK)({
        kind: "array",
        fact: "count",
        from: index,
        to: index + 1,
        formula: notEqual(value[index] ?? null),
        min: 1,
        max: Infinity,
    });
    return [
        ...(length > 0 ? [(0,containment_formula/* fact */.fK)({ kind: "array", fact: "length", min: 0, max: length - 1 })] : []),
        (0,containment_formula/* fact */.fK)({ kind: "array", fact: "length", min: length + 1, max: Infinity }),
        ...value.map((_, index) => item(index)),
    ];
}
function otherObject(value) {
    const names = Object.keys(value);
    const others = { names: new Set(names), patterns: [], negated: true };
    return [
        ...names.map((name) => (0,containment_formula/* fact */.fK)({ kind: "object", fact: "each", keys: (0,containment_formula/* keyNamed */.dS)(name), formula: containment_formula/* never */.Zm })),
        (0,containment_formula/* fact */.fK)({ kind: "object", fact: "some", keys: others, formula: containment_formula/* always */.Gk }),
        ...names.map((name) => (0,containment_formula/* fact */.fK)({
            kind: "object",
            fact: "some",
            keys: (0,containment_formula/* keyNamed */.dS)(name),
            formula: notEqual(value[name] ?? null),
        })),
    ];
}
function notEqual(value) {
    return (0,containment_formula/* formula */.NO)({ op: "among", values: new Map([[(0,json/* canonical */.$N)(value), value]]), holds: false });
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
            if (error instanceof containment_budget/* LimitReached */.aF && left > budget.total / 2) {
                this.#exhausted.set(key, error.message);
            }
            throw error;
        }
    };
    #solve(formulas) {
        return firstOf(containment_json/* kinds */.EZ, (kind) => {
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
            const others = excluded.has((0,json/* canonical */.$N)(value)) ? otherThan(value) : [];
            if (others.length > 0)
                return this.#split(conjunction, undefined, others, formulas);
        }
        return this.#choose(conjunction, found, formulas);
    }
    #tryEach(values, { kind, choices }, formulas) {
        return firstOf(values, (value) => {
            if ((0,containment_json/* kindOf */.I)(value) !== kind)
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
        return firstOf(alternatives, (alternative) => {
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
                    return findString(this.#automaton, ofKind(facts, kind), textsOf(excluded));
                case "array":
                    return findArray(ofKind(facts, kind), this.ask, opener.languages.budget);
                default: {
                    const members = ofKind(facts, "object");
                    return new ObjectSearch(members, opener, this.#automaton, this.#evaluator, this.ask).find();
                }
            }
        }
        catch (error) {
            if (error instanceof containment_budget/* Unreachable */.LL || error instanceof pattern_syntax/* UnsupportedPattern */.g) {
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
function textsOf(values) {
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
        this.holds = (0,formula/* formula */.NO)({ op: "schema", node: this, holds: true });
        this.fails = (0,formula/* formula */.NO)({ op: "schema", node: this, holds: false });
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
            return formula/* always */.Gk;
        if (schema === false)
            return formula/* never */.Zm;
        if (!(0,containment_json/* isObject */.Gv)(schema))
            return (0,formula/* unclear */.lD)("a schema is neither an object nor a boolean");
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
        const sub = (part) => (0,containment_json/* isObject */.Gv)(part) ? { node: this.#nodeOf(part, document, depth + 1).holds.id } : part;
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
            else if (isOneOf(schemaMapKeywords, keyword) && (0,containment_json/* isObject */.Gv)(value)) {
                parts.push(keyword, ...Object.keys(value)
                    .sort()
                    .map((name) => [name, sub(value[name])]));
            }
            else if (!(0,containment_json/* isModestJson */.xJ)(value, deepestShared))
                return undefined;
            else
                parts.push(keyword, (0,json/* canonical */.$N)(value));
        }
        for (const keyword of referenceKeywords) {
            if (schema[keyword] !== undefined)
                parts.push(this.#id, document, keyword, schema[keyword]);
        }
        return JSON.stringify(parts);
    }
    formulaOfRoot(schema) {
        return this.formulaOf(schema, (0,containment_json/* isObject */.Gv)(schema) ? this.#homeOf(schema) : "");
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
        const [first] = this.universe.entries();
        if (first === undefined || [...this.universe.values()].every((one) => one === first[1])) {
            return first?.[0] ?? "";
        }
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
const pool_simple = [
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
    const values = new Set(pool_simple);
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
        if ((0,containment_json/* isObject */.Gv)(schema)) {
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
    return values.filter((value) => value !== undefined && (0,containment_json/* isModestJson */.xJ)(value, pool_deepestValue));
}

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./build/engines/contract/prototype-name.js
var prototype_name = __webpack_require__(44969);
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
            throw new containment_budget/* LimitReached */.aF("a very large witness");
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
        for (const part of Object.values(projection_mapOf(schema["dependentSchemas"])))
            go(part, value);
        if (value === null || typeof value !== "object")
            return;
        if ((0,containment_json/* isJsonArray */.Md)(value))
            visitItems(schema, value, go);
        else
            this.#visitMembers(node, value, go);
    }
    #visitMembers(node, value, go) {
        const { schema } = node;
        const names = this.#names.get(node) ?? new Set();
        this.#names.set(node, names);
        const properties = projection_mapOf(schema["properties"]);
        for (const [name, member] of Object.entries(value)) {
            names.add(name);
            go(schema["propertyNames"], name);
            if (Object.hasOwn(properties, name))
                go(properties[name], member);
            for (const part of Object.values(projection_mapOf(schema["patternProperties"])))
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
            if (!(0,containment_json/* isObject */.Gv)(written[keyword]))
                continue;
            const entries = Object.entries(written[keyword]).filter(([name]) => keyword !== "properties" || this.#names.get(node)?.has(name) === true);
            written[keyword] = Object.fromEntries(entries.map(([name, part]) => [name, sub(part)]));
        }
        if (schema["$ref"] !== undefined)
            written["$ref"] = this.#reference(node);
        return (0,prototype_name/* withPrototypeName */.a)(written);
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
function projection_mapOf(value) {
    return (0,containment_json/* isObject */.Gv)(value) ? value : {};
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
            if (!(0,containment_json/* isObject */.Gv)(written[keyword]))
                continue;
            const parts = Object.entries(written[keyword]).map(([name, part]) => [
                name,
                sub(part, false),
            ]);
            written[keyword] = Object.fromEntries(parts);
        }
        if (schema["$ref"] !== undefined)
            Object.assign(written, unit_referenced(node, reference));
        return (0,prototype_name/* withPrototypeName */.a)(written);
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
        for (const [name, bounds] of Object.entries(formats/* integerFormats */.vM)) {
            const validate = (value) => (0,formats/* isIntegerFormat */.C3)(bounds, value);
            ajv.addFormat(name, { type: "number", validate });
        }
        return ajv;
    }
    #tester(source) {
        const languages = this.#languages;
        if ((0,native_pattern/* compilePattern */.E)(source) === undefined)
            throw new Error(`not a pattern: ${source}`);
        return {
            toString: () => source,
            test(text) {
                const native = (0,native_pattern/* testNatively */.t)(source, text);
                if (native !== undefined)
                    return native;
                try {
                    return new derivative/* Automaton */.z(languages).matches((0,pattern/* languageOfPattern */.G)(languages, source), text);
                }
                catch (error) {
                    if (error instanceof pattern_syntax/* UnsupportedPattern */.g)
                        throw new Error(source, { cause: error });
                    throw error;
                }
            },
        };
    }
}
function isExactMultiple(step, value) {
    const [exactStep, exact] = [(0,rational/* fromNumber */.oB)(step), (0,rational/* fromNumber */.oB)(value)];
    return exactStep !== undefined && exact !== undefined && (0,rational/* isMultipleOf */.iw)(exact, exactStep);
}

;// CONCATENATED MODULE: ./build/engines/contract/containment/containment.js













const defaultBudget = 400_000;
const mostFromPool = 20;
class Containment {
    #sub;
    #sup;
    #budget;
    #opener;
    #evaluator;
    #solver;
    #validator;
    #answers = new Map();
    constructor(sub, sup, options = {}) {
        const shared = new Map();
        this.#sub = new SchemaSpace(sub, shared);
        this.#sup = sup === sub ? this.#sub : new SchemaSpace(sup, shared);
        this.#budget = new containment_budget/* Budget */.__(options.budget ?? defaultBudget);
        const asserting = options.formats === "assertion";
        const languages = new language_languages/* Languages */.A(this.#budget);
        const automaton = new derivative/* Automaton */.z(languages);
        const opener = new Opener(automaton, asserting ? new formats/* Formats */.XC(languages) : undefined);
        this.#opener = opener;
        this.#evaluator = new Evaluator(opener, automaton);
        const knowledge = { opener, same: new SameSchemas(this.#budget) };
        this.#solver = new Solver(knowledge, automaton, this.#evaluator);
        this.#validator = new Validator(languages, asserting);
    }
    decide(subSchema, supSchema, reading = "open", within = true) {
        const sub = this.#sub.formulaOfRoot(subSchema);
        const sup = this.#sup.formulaOfRoot(supSchema);
        const described = this.#described(sub, reading);
        const region = this.#sub.formulaOfRoot(within);
        const key = [sub, sup, described, region].map(({ id }) => id).join(" ");
        const answer = this.#answers.get(key) ?? this.#decide({ sub, sup, described, region });
        this.#answers.set(key, answer);
        return answer;
    }
    separates(subSchema, supSchema, value, reading = "open") {
        const sub = this.#sub.formulaOfRoot(subSchema);
        const sup = this.#sup.formulaOfRoot(supSchema);
        const wanted = (0,containment_formula/* all */.Q7)([sub, this.#described(sub, reading), (0,containment_formula/* negate */.ze)(sup)]);
        return this.#bounded(() => this.#evaluator.test(value, wanted), () => undefined);
    }
    #described(sub, reading) {
        if (reading === "open" || sub.op !== "schema")
            return containment_formula/* always */.Gk;
        return this.#opener.describer.described([sub.node]);
    }
    #decide(question) {
        const { sub, sup, described, region } = question;
        const wanted = [sub, described, region, (0,containment_formula/* negate */.ze)(sup)];
        const outcome = this.#bounded(() => this.#solver.ask(wanted), unknown);
        if (outcome.found === "none")
            return { kind: "contained" };
        const first = outcome.found === "some" ? outcome.value : outcome.candidate;
        if (first !== undefined && this.#isWitness(sub, sup, first)) {
            return { kind: "not-contained", witness: first };
        }
        const reason = outcome.found === "some" ? "the validator does not confirm the witness" : outcome.reason;
        return this.#fromPool(question) ?? { kind: "undecided", reason };
    }
    #bounded(run, giveUp) {
        this.#budget.refill();
        this.#evaluator.reset();
        try {
            return run();
        }
        catch (error) {
            if (!(error instanceof containment_budget/* LimitReached */.aF || error instanceof RangeError))
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
    #fromPool({ sub, sup, described, region }) {
        const roots = [sub, sup].flatMap((it) => (it.op === "schema" ? [it.node] : []));
        const possible = [];
        this.#bounded(() => {
            for (const value of poolOf(roots)) {
                if (this.#evaluator.test(value, (0,containment_formula/* all */.Q7)([sub, described, region])) === false)
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

;// CONCATENATED MODULE: ./build/engines/contract/compare/on-the-wire.js

const on_the_wire_deepest = 8;
const integers = "^-?(?:0|[1-9][0-9]{0,14})$";
const on_the_wire_numbers = "^-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,15})?$";
const annotations = ["examples", "contentEncoding", "contentMediaType"];
const ofObjects = ["properties", "required", "additionalProperties", "minProperties"];
const ofArrays = ["items", "minItems", "maxItems"];
function onTheWire(resolve, schema, depth = 0) {
    if (depth > on_the_wire_deepest)
        return schema;
    const inner = (part) => onTheWire(resolve, part, depth + 1);
    const single = onlySays(schema, ["allOf"]) ? (0,expand/* membersOf */.l)(schema, "allOf") : [];
    if (single.length === 1 && single[0] !== undefined)
        return inner(single[0]);
    if (onlySays(schema, ["$ref"]) && schema["$ref"] !== undefined) {
        const target = resolve(schema);
        return target === undefined ? schema : inner(target);
    }
    if (onlySays(schema, ["anyOf"]) && schema["anyOf"] !== undefined) {
        return { anyOf: (0,expand/* membersOf */.l)(schema, "anyOf").map(inner) };
    }
    return { anyOf: [withParts(schema, inner), ...otherReadings(schema, inner)] };
}
function withParts(schema, inner) {
    if (!onlySays(schema, ["type", ...ofObjects, ...ofArrays]))
        return schema;
    const parts = {};
    for (const keyword of ["items", "additionalProperties"]) {
        if (schema[keyword] !== undefined)
            parts[keyword] = inner(schema[keyword]);
    }
    if (schema["properties"] !== undefined) {
        const members = Object.entries(schema["properties"]);
        parts["properties"] = Object.fromEntries(members.map(([name, one]) => [name, inner(one)]));
    }
    return { ...schema, ...parts };
}
function otherReadings(schema, inner) {
    if (schema["enum"] !== undefined && onlySays(schema, ["type", "enum"])) {
        return [{ enum: schema["enum"].flatMap(otherForms) }];
    }
    const types = [(schema["type"] ?? [])].flat();
    if (types.includes("array") && onlySays(schema, ["type", ...ofArrays])) {
        if ((schema["minItems"] ?? 0) > 1)
            return [];
        const item = inner(schema["items"] ?? {});
        return [{ allOf: [{ type: ["string", "number", "boolean"] }, item] }];
    }
    if (!onlySays(schema, ["type"]))
        return [];
    return types.flatMap((type) => {
        if (type === "string")
            return [{ type: ["number", "boolean"] }];
        if (type === "boolean")
            return [{ enum: ["true", "false"] }];
        if (type === "integer")
            return [{ type: "string", pattern: integers }];
        return type === "number" ? [{ type: "string", pattern: on_the_wire_numbers }] : [];
    });
}
function otherForms(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return [String(value)];
    if (value === "true" || value === "false")
        return [value === "true"];
    const number = typeof value === "string" ? Number(value) : NaN;
    return String(number) === value ? [number] : [];
}
function onlySays(schema, keywords) {
    return Object.keys(schema).every((one) => keywords.includes(one) || annotations.includes(one));
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/containments.js


const budget = 250_000;
const containments_known = new WeakMap();
function containmentsOf(direction) {
    let found = containments_known.get(direction);
    if (found === undefined)
        containments_known.set(direction, (found = create(direction)));
    return found;
}
function create(direction) {
    const { sent: sender, read: reader, resolve } = direction;
    const answers = new Map();
    let made;
    const decider = () => (made ??= createContainment(sender.universe, reader.universe, {
        budget,
        formats: "assertion",
    }));
    const ask = ({ sent: [sent = {}], root }, read, region) => {
        const answer = decider().decide(sent, read, "documented", region);
        const documents = new Set(reader.universe.values()).size;
        if (!root.text || answer.kind === "contained" || documents > 1)
            return answer;
        const wider = decider().decide(sent, onTheWire(resolve, read), "documented", region);
        return wider.kind === "contained" ? wider : answer;
    };
    function answerFor(root) {
        const [sent, read] = [root.sent[0], root.read[0]];
        if (read === undefined)
            return { kind: "contained" };
        if (sent !== undefined && direction.same(sent, read))
            return { kind: "contained" };
        return ask(root, read);
    }
    return {
        decide(root) {
            const answer = answers.get(root) ?? answerFor(root);
            answers.set(root, answer);
            return answer;
        },
        decideWithin: (root, region) => root.read[0] === undefined ? { kind: "contained" } : ask(root, root.read[0], region),
        separates: ({ sent: [sent = {}], read: [read = {}] }, value, reading) => decider().separates(sent, read, value, reading),
    };
}

// EXTERNAL MODULE: ./build/engines/contract/schema/judge/errors.js
var errors = __webpack_require__(59852);
// EXTERNAL MODULE: ./build/engines/contract/schema/walk/steps.js
var walk_steps = __webpack_require__(80658);
// EXTERNAL MODULE: ./build/engines/contract/proof/readings.js
var readings = __webpack_require__(14253);
;// CONCATENATED MODULE: ./build/engines/contract/proof/shrink.js

const maxAttempts = 400;
function shrink(value, stillShows) {
    return smallest(value, stillShows, { left: maxAttempts });
}
function smallest(value, stillShows, attempts) {
    if (typeof value !== "object" || value === null)
        return value;
    let best = value;
    let needed;
    for (const [key, part] of Object.entries(value).reverse()) {
        if (Array.isArray(value) && needed !== undefined && (0,json/* sameJson */.Vk)(part, needed))
            continue;
        attempts.left -= 1;
        if (attempts.left < 0)
            return best;
        const smaller = without(best, key);
        const shows = stillShows(smaller);
        if (shows)
            best = smaller;
        needed = shows ? undefined : part;
    }
    return withSmallerParts(best, stillShows, attempts);
}
function withSmallerParts(value, stillShows, attempts) {
    let best = value;
    let last;
    for (const [key, part] of Object.entries(value)) {
        const inWhole = (smaller) => stillShows(replaced(best, key, smaller));
        const again = Array.isArray(value) && last !== undefined && (0,json/* sameJson */.Vk)(last.part, part);
        const inner = again && inWhole(last?.inner) ? last?.inner : smallest(part, inWhole, attempts);
        last = { part, inner };
        if (inner !== part)
            best = replaced(best, key, inner);
    }
    return best;
}
function without(value, key) {
    if (Array.isArray(value)) {
        return value.filter((_, index) => String(index) !== key);
    }
    const copy = {};
    for (const [name, member] of Object.entries(value))
        if (name !== key)
            (0,json/* put */.yJ)(copy, name, member);
    return copy;
}
function replaced(value, key, part) {
    if (Array.isArray(value)) {
        return value.map((item, index) => (String(index) === key ? part : item));
    }
    const copy = {};
    for (const [name, member] of Object.entries(value))
        (0,json/* put */.yJ)(copy, name, name === key ? part : member);
    return copy;
}

;// CONCATENATED MODULE: ./build/engines/contract/proof/witness.js






const samplesPerRegion = 8;
const regionsAsked = 8;
function searchRoute(direction, candidate, route, reading) {
    const flipped = candidate.proves === "described" && direction.name === "response";
    const { sent, read } = route.root;
    const [accepting, refusing] = flipped ? [read, sent] : [sent, read];
    const quest = { direction, candidate, route, reading, accepting, refusing };
    let unknown;
    for (const region of candidate.regions) {
        const guide = (0,walk_steps/* wrap */.LV)(route.steps, region, flipped ? "read" : "sent");
        const sample = (0,sample_sample/* createSampler */.t)(direction.resolve);
        for (const value of (0,sample_sample/* first */.$)(sample([...accepting, guide], 0), samplesPerRegion)) {
            const search = tryValue(quest, value);
            if (search.witness !== undefined)
                return search;
            unknown ??= search.unknown;
        }
    }
    const asked = reading === "documented" ? ask(quest) : {};
    if (asked.witness !== undefined || asked.safe === true)
        return asked;
    return unknown === undefined ? {} : { unknown };
}
function ask(quest) {
    const { direction, candidate, route } = quest;
    if (candidate.proves === "described")
        return {};
    const { decide, decideWithin } = containmentsOf(direction);
    if (decide(route.root).kind === "contained")
        return {};
    let safe = candidate.complete === true;
    for (const region of (0,sample_sample/* first */.$)(candidate.regions, regionsAsked)) {
        const answer = decideWithin(route.root, (0,walk_steps/* wrap */.LV)(route.steps, region, "sent"));
        safe &&= answer.kind === "contained";
        const { witness } = answer.kind === "not-contained" ? tryValue(quest, answer.witness) : {};
        if (witness !== undefined)
            return { witness };
    }
    return { safe };
}
function tryValue(quest, value) {
    const { route, reading } = quest;
    const shows = showing(quest);
    const truth = shows(value);
    if (truth === false)
        return {};
    const smaller = truth === true && reading === "documented"
        ? shrink(value, (one) => shows(one) === true)
        : value;
    for (const one of smaller === value ? [value] : [smaller, value]) {
        const tried = separates(quest, one);
        if ("unknown" in tried)
            return tried;
        if (tried.reason !== undefined) {
            return { witness: { value: one, reason: tried.reason, route, reading } };
        }
    }
    return {};
}
function separates({ direction, candidate, route, reading, accepting, refusing }, value) {
    const { judge } = direction;
    const accepted = judge.check(accepting, value, reading);
    if (accepted.kind === "unknown")
        return { unknown: accepted.reason };
    if (accepted.kind !== "accepted")
        return { reason: undefined };
    const taken = candidate.proves === "described" ? "documented" : "open";
    const refused = refusal(direction, refusing, value, taken, route.root.root, "all errors");
    if (refused.kind === "unknown")
        return { unknown: refused.reason };
    if (refused.kind !== "refused")
        return { reason: undefined };
    const about = (0,errors/* errorsAbout */.t$)((0,walk_steps/* placeOfSteps */.m0)(route.steps), refused.errors);
    return { reason: about.length === 0 ? undefined : (0,errors/* reasonOf */.A3)(about) };
}
function showing({ direction, candidate, route, reading }) {
    if (candidate.proves === "described")
        return () => undefined;
    const { separates: shows } = containmentsOf(direction);
    return (value) => shows(route.root, value, reading);
}
function refusal({ judge }, schemas, value, reading, root, extent = "first error") {
    const plain = judge.check(schemas, value, reading, extent);
    if (plain.kind !== "refused" || !root.text)
        return plain;
    const sent = value === null && root.part === "body" ? "" : value;
    const other = (0,readings/* readings */.C)(sent)
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
var schema_read = __webpack_require__(89483);
;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/graph.js

class Graph {
    #direction;
    #resolve;
    #ids = new Map();
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
var schema = __webpack_require__(25870);
;// CONCATENATED MODULE: ./build/engines/contract/schema/walk/pair.js
function pair_words({ direction }, request, response) {
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
    return bounds_tighter((0,schema_read/* lowest */.$k)(conjunction, "maximum"), (0,schema_read/* lowest */.$k)(conjunction, "exclusiveMaximum"), 1);
}
function lowerOf(conjunction) {
    return bounds_tighter((0,schema_read/* highest */.BR)(conjunction, "minimum"), (0,schema_read/* highest */.BR)(conjunction, "exclusiveMinimum"), -1);
}
function bounds_tighter(inclusive, exclusive, sign) {
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
    const limit = limitText(name, read);
    const was = sent === undefined ? "" : ` (was ${wasText(name, read, sent)})`;
    const now = sent === undefined ? "is no longer limited" : `may now be ${nowText(name, sent)}`;
    return {
        rule: name,
        detail: "",
        by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
        keyword: read.exclusive ? `exclusiveM${name.slice(1)}` : name,
        regions: [{ type: "number", [keyword]: read.value }],
        text: pair_words(pair, `must now be ${limit}${was}`, `${now}, where it was ${limit}`),
        decisive: true,
    };
}
function limitText(name, { value, exclusive }) {
    const [open, closed] = name === "maximum" ? ["below", "at most"] : ["above", "at least"];
    return `${exclusive ? open : closed} ${value}`;
}
function wasText(name, read, sent) {
    return read.value === sent.value ? limitText(name, sent) : String(sent.value);
}
function nowText(name, sent) {
    return sent.exclusive ? `anything ${limitText(name, sent)}` : String(sent.value);
}

// EXTERNAL MODULE: ./build/engines/contract/schema/negate.js
var negate = __webpack_require__(38661);
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

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/choice.js






const choice = function* (pair) {
    if (pair.sent.choices.length > 0)
        return;
    for (const offered of pair.read.choices)
        yield outside(pair, offered);
};
function outside(pair, { keyword, members, holder }) {
    const [last] = pair.chosen.slice(-1);
    const name = last === undefined ? undefined : choice_nameOf(pair.resolve, last);
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
const maxOverlapping = 6;
function overlapping(pair, { keyword, members, holder }, member) {
    const others = members.filter((one) => one !== member).slice(0, maxOverlapping);
    const pairs = member === undefined
        ? others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other]))
        : others.map((other) => [member, other]);
    return {
        rule: kebab(keyword),
        detail: "",
        by: holder,
        keyword,
        regions: pairs.map((allOf) => ({ allOf })),
        text: textFor(pair, keyword, undefined),
        decisive: true,
    };
}
function gone(pair, { keyword, holder }, member) {
    const name = choice_nameOf(pair.resolve, member);
    const isNull = member["type"] === "null";
    return {
        rule: isNull ? "null" : kebab(keyword),
        detail: name ?? "",
        by: holder,
        keyword,
        regions: [{ allOf: [member] }],
        text: isNull
            ? pair_words(pair, "no longer accepts null", "may now be null")
            : textFor(pair, keyword, name),
        decisive: true,
    };
}
function textFor(pair, keyword, name) {
    const fits = keyword === "oneOf" ? "exactly one of its alternatives" : "one of its alternatives";
    return name === undefined
        ? pair_words(pair, `must now be ${fits}`, `may now be other than ${fits}`)
        : pair_words(pair, `no longer accepts the alternative ${code(name)}`, `may now be the alternative ${code(name)}`);
}
function choice_nameOf(resolve, schema) {
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
                text: pair_words(pair, `must now hold ${keyword} ${code(value)}`, `may no longer hold ${keyword} ${code(value)}`),
                decisive: false,
            };
        }
    }
};

// EXTERNAL MODULE: ./build/engines/contract/schema/judge/formats.js
var judge_formats = __webpack_require__(12599);
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
            complete: true,
            text: pair_words(pair, `must now be of format ${code(value)}`, `is no longer always of format ${code(value)}`),
            decisive: (0,judge_formats/* isKnownFormat */.RZ)(value) && sent.every((other) => (0,judge_formats/* isKnownFormat */.RZ)(other.value)),
        };
    }
};

// EXTERNAL MODULE: ./build/engines/contract/schema/sample/fits.js
var fits = __webpack_require__(79388);
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
            text: pair_words(pair, `must now be a multiple of ${code(value)}`, `is no longer always a multiple of ${code(value)}`),
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
        text: pair_words(pair, "no longer accepts null", "may now be null"),
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
        const known = new Set(other_keywords_textsOf(pair.sent, keywords).map(({ text }) => text));
        for (const { text, said, by } of other_keywords_textsOf(pair.read, keywords)) {
            if (known.has(text) || (0,schema_read/* isNothing */.qv)(by))
                continue;
            yield {
                rule: kebab(keyword),
                detail: "",
                by,
                keyword,
                regions: (0,negate/* negate */.z)(pair.resolve, said),
                text: pair_words(pair, `must now meet its \`${keyword}\``, `may no longer meet its \`${keyword}\``),
                reading: "open",
                decisive: false,
            };
        }
    }
};
function other_keywords_textsOf({ nodes }, keywords) {
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
var names = __webpack_require__(37809);
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
            text: pair_words(pair, "no longer accepts other properties", "may now have other properties"),
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



const pattern_pattern = function* (pair) {
    if (!(0,schema_read/* typesOf */.pl)(pair.sent).has("string") || !(0,schema_read/* typesOf */.pl)(pair.read).has("string"))
        return;
    const sent = (0,schema_read/* all */.Q7)(pair.sent, "pattern");
    for (const { value, by } of (0,schema_read/* all */.Q7)(pair.read, "pattern")) {
        if (sent.some((other) => other.value === value))
            continue;
        yield {
            rule: "pattern",
            ...(pair.direction === "response" ? { severity: "warning" } : {}),
            detail: value,
            by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
            keyword: "pattern",
            regions: [{ type: "string", not: { pattern: value } }],
            complete: true,
            text: pair_words(pair, `must now match ${code(value)}`, `may now differ from ${code(value)}`),
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
    const kept = new Set([...(0,schema_read/* documented */.fp)(head).keys(), ...offeredIn(pair.resolve, head)]);
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
            text: pair_words(pair, refused ? `no longer accepts ${code(name)}` : `no longer describes ${code(name)}`, `no longer has ${code(name)}`),
            proves: refused && isRequest ? "sent" : "described",
            decisive: true,
        };
    }
};
function* offeredIn(resolve, { choices }, depth = 0) {
    if (depth === property_removed_deepest)
        return;
    for (const member of choices.flatMap(({ members }) => members)) {
        const inner = (0,expand/* expand */.f)(resolve, [member]);
        yield* (0,schema_read/* documented */.fp)(inner).keys();
        yield* offeredIn(resolve, inner, depth + 1);
    }
}
const property_removed_deepest = 3;

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
    const rule = pair_words(pair, isThere ? "property-required" : "property-added", isThere ? "property-optional" : "property-removed");
    return {
        rule,
        ...wordsFor(pair, name),
        detail: name,
        by: property ?? by,
        keyword: "required",
        removed: rule === "property-removed",
        regions: [{ type: "object", properties: { [name]: { not: {} } } }],
        decisive: true,
    };
}
function wordsFor(pair, name) {
    const text = pair_words(pair, `must now have ${code(name)}`, `no longer always has ${code(name)}`);
    if (isWriteOnly(pair, name)) {
        return { text: `${text}, which is \`writeOnly\` now`, severity: "warning" };
    }
    if (isDescribed(pair, name))
        return { text, severity: "error" };
    return {
        text: `${text}, which ${pair_words(pair, "it does not describe", "it did not describe")}`,
        severity: "warning",
    };
}
function isWriteOnly({ direction, sent }, name) {
    const schemas = (0,schema_read/* documented */.fp)(sent).get(name) ?? [];
    return direction === "response" && schemas.some((schema) => schema["writeOnly"] === true);
}
function isDescribed({ sent, read }, name) {
    const isFreeForm = (0,schema_read/* documented */.fp)(read).size === 0;
    const mayBeElsewhere = read.choices.length > 0 || read.nodes.some((node) => elsewhere.some((one) => one in node));
    return (isFreeForm ||
        mayBeElsewhere ||
        (0,schema_read/* documented */.fp)(sent).has(name) ||
        (0,schema_read/* propertySchemas */.M3)(read, name).length > 0);
}
const elsewhere = ["if", "dependentSchemas", "unevaluatedProperties"];

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
        text: pair_words(pair, `must now have at most ${amount(read.value, unit)}${was}`, `may now have ${now} (was ${read.value})`),
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
        text: pair_words(pair, `must now have at least ${amount(read.value, unit)} (was ${other})`, `may now have as few as ${amount(other, unit)} (was ${read.value})`),
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
const type_named = 3;
function type_textFor(pair, lost, read) {
    if (lost.length > type_named) {
        const left = [...read].filter((name) => name !== "integer" || !read.has("number"));
        const only = left.map((name) => nouns[name]).join(" or ");
        return pair_words(pair, `accepts only ${only} now`, `is no longer limited to ${only}`);
    }
    const names = lost
        .map((name) => name === "number" && read.has("integer") ? "a number with a fraction" : nouns[name])
        .join(" or ");
    return pair_words(pair, `no longer accepts ${names}`, `may now be ${names}`);
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
        text: pair_words(pair, "must no longer repeat an item", "may now repeat an item"),
        decisive: true,
    };
};

;// CONCATENATED MODULE: ./build/engines/contract/rules/schema/values.js




const values_values = function* (pair) {
    const read = (0,schema_read/* valuesOf */.sm)(pair.read);
    if (read === undefined)
        return;
    const sent = (0,schema_read/* valuesOf */.sm)(pair.sent);
    const by = values_firstOf(pair.read)?.by;
    if (sent === undefined) {
        yield {
            rule: "enum",
            detail: "",
            by: values_firstOf(pair.sent)?.by ?? by,
            keyword: "enum",
            regions: [{ not: { enum: read } }],
            text: pair_words(pair, `accepts only ${listOf(read)} now`, `is no longer limited to ${listOf(read)}`),
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
        by: values_firstOf(pair.sent)?.by ?? by,
        keyword: "enum",
        regions: lost.map((value) => ({ const: value })),
        text: pair_words(pair, `no longer accepts ${listOf(lost)}`, `may now be ${listOf(lost)}`),
        decisive: true,
    };
};
function values_firstOf(conjunction) {
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
    pattern_pattern,
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
    #beside = new Set();
    #refused = false;
    constructor(sides, trials = { depth: 0, asked: { count: 0 } }) {
        this.#sides = sides;
        this.#trials = trials;
        this.#graph = new Graph(sides.name, sides.resolve);
    }
    get nodes() {
        return this.#open.map(({ node }) => node);
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
                for (const candidate of rule(node)) {
                    const isKept = candidate.proves === "described" && this.#beside.has(node);
                    if (!isKept)
                        this.#add(node, candidate);
                }
                if (this.#refused && this.#trials.depth > 0)
                    return;
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
                this.#add(node, overlapping(node, offered, member));
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
        if (twin?.keyword === "oneOf" && choice.keyword === "anyOf") {
            this.#add(node, overlapping(node, twin));
        }
        if (node.read.choices.length === 0 && this.#isNarrowed(node, choice))
            return;
        const kept = this.#sides.name === "response" ? new Set(matched.values()) : new Set();
        for (const member of choice.members) {
            const partner = matched.get(member) ?? this.#partnerFor(node, member);
            const partners = partner === undefined ? [] : [partner];
            const chosen = this.#choose(node, [member], partners, branches);
            if (partner !== undefined && kept.has(partner) && !matched.has(member)) {
                this.#beside.add(chosen);
            }
        }
    }
    #isNarrowed(node, choice) {
        const kept = choice.members.filter((member) => this.#contains([...node.sentSchemas, member], node.readSchemas));
        if (kept.length === 0)
            return false;
        for (const member of choice.members) {
            if (!kept.includes(member))
                this.#add(node, gone(node, choice, member));
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
        return trial.complete && !trial.#refused;
    }
    #add(node, candidate) {
        this.found.push({ node, candidate });
        this.#refused ||= candidate.proves !== "described";
    }
    #choose(from, sent, read, branches) {
        const node = this.#enter([...from.sentSchemas, ...sent], [...from.readSchemas, ...read], branches + 1, [...from.chosen, ...sent]);
        node.parents.push({ node: from, step: { kind: "branch", sent, read } });
        return node;
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

;// CONCATENATED MODULE: ./build/engines/contract/compare/seen.js
function seen({ name }, { message }, reason) {
    return name === "request"
        ? {
            observed: `Head refuses this ${message}: ${reason}.`,
            expected: `Base accepts this ${message}.`,
        }
        : {
            observed: `Head allows this ${message}; base refuses it: ${reason}.`,
            expected: `Base allows no such ${message}.`,
        };
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/settle.js





function settle_settle(direction, roots, tried) {
    const { decide } = containmentsOf(direction);
    const isSafe = (root) => decide(root).kind === "contained";
    const outcomes = [];
    const covered = new Set();
    for (const { nodes, outcomes: own, ofValues } of tried) {
        const reached = rootsAbove(nodes);
        const settled = ofValues && !own.some(compare_context/* isFinding */.Z) && [...reached].every(isSafe);
        if (settled)
            continue;
        outcomes.push(...own);
        if (own.length > 0)
            for (const root of reached)
                covered.add(root);
    }
    const unnamed = new Map();
    for (const root of roots) {
        if (covered.has(root) || isSafe(root))
            continue;
        const cause = settle_causeOf(direction, root);
        const known = unnamed.get(cause) ?? { first: root, operations: new Set() };
        known.operations.add(root.root.operation);
        unnamed.set(cause, known);
    }
    for (const [cause, { first, operations }] of unnamed) {
        outcomes.push(inOwnWords(direction, first, cause, [...operations], decide(first)));
    }
    return outcomes;
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
function settle_causeOf({ sent, read, resolve }, root) {
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
    const accepted = direction.judge.check(sent, answer.witness, "documented");
    const refused = refusal(direction, read, answer.witness, "open", root);
    if (accepted.kind !== "accepted" || refused.kind !== "refused") {
        return question("the example that was found is not documented, or can be read in another way");
    }
    const { rule, says, refuser } = settle_words[direction.name];
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
            kind: root.message,
            ...seen(direction, root, reason),
            evidence: [...root.evidence(answer.witness), ajvEvidence(refuser, reason)],
        },
    };
}
const settle_words = {
    request: {
        rule: "request-schema-narrowed",
        says: "no longer accepts all that it did",
        refuser: "head",
    },
    response: {
        rule: "response-schema-widened",
        says: "may now be what it never was",
        refuser: "base",
    },
};
function sideOf({ name }) {
    return name === "request" ? "base" : "head";
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/schemas.js










const maxRoutes = 6;
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
    return { outcomes, nodes: walk.nodes };
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
    let safe = routes.length <= maxRoutes;
    for (const { route, candidate } of routes.slice(0, maxRoutes)) {
        const search = searchReadings(direction, candidate, route);
        if (search.witness !== undefined) {
            return [
                toFinding(direction, change, candidate, search.witness, routes.map((one) => one.route)),
            ];
        }
        unknown ??= search.unknown;
        safe &&= search.safe === true;
    }
    if (safe)
        return [];
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
        text: `${sentence(witness.route, candidate)}${reachText(operations)}`,
        side: place?.side ?? "head",
        spot: place?.spot ?? { uri: "", pointer: "" },
        operations,
        proof: {
            kind: root.message,
            ...observedBy(direction, candidate, witness),
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
function observedBy(direction, candidate, { reason, route }) {
    const { root } = route.root;
    if (candidate.proves !== "described")
        return seen(direction, root, reason);
    return {
        observed: `Head does not describe this ${root.message} any more: ${reason}.`,
        expected: `Base describes this ${root.message}.`,
    };
}
function sentence({ root: { root }, steps }, { text }) {
    const path = (0,walk_steps/* pathText */.LF)(steps);
    const place = path === "" ? root.label : `\`${path}\` in ${root.label}`;
    return `${root.operation}: ${place} ${text}`;
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/value-subjects.js





function* valueSubjects(direction, nodes) {
    for (const node of nodes) {
        const required = new Set(node.read.nodes.flatMap((schema) => schema["required"] ?? []));
        for (const name of (0,schema_read/* documented */.fp)(node.sent).keys()) {
            const sides = [(0,schema_read/* propertySchemas */.M3)(node.sent, name), (0,schema_read/* propertySchemas */.M3)(node.read, name)];
            yield* subject(direction, node, sides, { name, optional: !required.has(name) });
        }
        yield* subject(direction, node, [(0,schema_read/* itemSchemas */.uT)(node.sent, 0), (0,schema_read/* itemSchemas */.uT)(node.read, 0)], {
            name: "[]",
            optional: false,
        });
        if (node.roots.some(({ root }) => root.part === "body")) {
            yield* subject(direction, node, [node.sentSchemas, node.readSchemas], { optional: true });
        }
    }
}
function* subject(direction, node, [sent, read], { name, optional }) {
    const [first, other] = [sent[0], read[0]];
    if (first === undefined || other === undefined)
        return;
    if (sent.length === read.length &&
        sent.every((one, at) => direction.same(one, read[at] ?? other)))
        return;
    const isRequest = direction.name === "request";
    const from = new Said(direction.sent.description, behind(direction.sent, sent));
    const to = new Said(direction.read.description, behind(direction.read, read));
    const [base, head] = isRequest ? [from, to] : [to, from];
    const [nearest, ...more] = routesTo(node);
    if (nearest === undefined)
        return;
    const { root } = nearest.root;
    const above = (0,walk_steps/* pathText */.LF)(nearest.steps);
    const path = name === "[]" ? `${above}[]` : [above, name].filter(Boolean).join(".");
    const operations = [root, ...more.map((route) => route.root.root)].map((one) => one.operation);
    yield {
        words: `${root.operation}: ${path === "" ? "" : `\`${path}\` in `}${root.label}`,
        kind: name === undefined ? "value" : "property",
        direction: direction.name,
        optional,
        base,
        head,
        operations: [...new Set(operations)],
    };
}

;// CONCATENATED MODULE: ./build/engines/contract/compare/compare.js













function compare(base, head, today) {
    const context = (0,compare_context/* createContext */.q)(base, head, today);
    const before = (0,read/* readPaths */.V)(base);
    const after = (0,read/* readPaths */.V)(head);
    const outcomes = [];
    const pairs = [];
    const changed = [];
    for (const path of (0,match/* matchPaths */.oq)(before, after)) {
        for (const rule of pathRules)
            outcomes.push(...rule(context, path));
        const ofPath = compare_both((0,match/* matchOperations */.cH)(path.base?.operations ?? [], path.head?.operations ?? []));
        pairs.push(...ofPath);
        if (!isUnchanged(context, path))
            changed.push(...ofPath);
    }
    const found = changed.flatMap((pair) => {
        const ofPair = operationRules.flatMap((rule) => [...rule(context, pair)]);
        return isDraft(pair.base) ? drafts(pair, ofPair) : ofPair;
    });
    outcomes.push(...mergeByPlace(context, found));
    const isPromised = ({ base: operation }) => !isDraft(operation);
    for (const rule of apiRules)
        outcomes.push(...rule(context, pairs.filter(isPromised)));
    const promised = changed.filter(isPromised);
    const webhooks = [
        ...matchWebhooks((0,read/* readWebhooks */.L)(base), (0,read/* readWebhooks */.L)(head)),
        ...promised.flatMap((pair) => matchWebhooks(pair.base.callbacks, pair.head.callbacks)),
    ];
    for (const pair of webhooks) {
        for (const rule of webhookRules)
            outcomes.push(...rule(context, pair));
    }
    outcomes.push(...compareValues(context, promised, compare_both(webhooks)));
    outcomes.push(...documentationRemark(base, head));
    const count = { base: countOf(before), head: countOf(after), both: pairs.length };
    return { outcomes, operations: count, added: { operations: count.head - count.both } };
}
function isUnchanged({ same }, { base, head }) {
    return base !== undefined && head !== undefined && base.path === head.path && same(base, head);
}
function compareValues(context, pairs, webhooks) {
    const { request, response } = context;
    const sentByClients = compareSchemas(request, [
        ...pairs.flatMap((pair) => [...requestRoots(request, pair)]),
        ...webhooks.flatMap((pair) => [...responseRoots(request, pair)]),
    ]);
    const sentByApi = compareSchemas(response, [
        ...pairs.flatMap((pair) => [...responseRoots(response, pair)]),
        ...webhooks.flatMap((pair) => [...requestRoots(response, pair)]),
    ]);
    const policy = comparePolicy(context, [
        ...apiSubjects(context, [...pairs, ...webhooks]),
        ...valueSubjects(request, sentByClients.nodes),
        ...valueSubjects(response, sentByApi.nodes),
    ]);
    return [...sentByClients.outcomes, ...sentByApi.outcomes, ...mergeByPlace(context, policy)];
}
function matchWebhooks(base, head) {
    const found = (0,match/* matchBy */.BJ)(base, head, ({ path }) => path).flatMap((item) => (0,match/* matchOperations */.cH)(item.base?.operations ?? [], item.head?.operations ?? []));
    const inner = compare_both(found).flatMap((pair) => matchWebhooks(pair.base.callbacks, pair.head.callbacks));
    return [...found, ...inner];
}
function compare_both(pairs) {
    return pairs.flatMap(({ base, head }) => base === undefined || head === undefined ? [] : [{ base, head }]);
}
function drafts({ base }, found) {
    return found.length === 0 ? [] : [lifecycleRemark(base, "changed")];
}
function countOf(paths) {
    return paths.reduce((sum, { operations }) => sum + operations.length, 0);
}


/***/ }),

/***/ 45364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFinding),
/* harmony export */   q: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var _sameness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55602);
/* harmony import */ var _lift_lift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _schema_judge_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91693);



function createContext(base, head, today) {
    const same = (0,_sameness_js__WEBPACK_IMPORTED_MODULE_0__/* .createSameness */ .I)(base, head);
    const request = [
        new _lift_lift_js__WEBPACK_IMPORTED_MODULE_1__/* .Lifted */ .$(base, "request", "sends"),
        new _lift_lift_js__WEBPACK_IMPORTED_MODULE_1__/* .Lifted */ .$(head, "request", "reads"),
    ];
    const response = [
        new _lift_lift_js__WEBPACK_IMPORTED_MODULE_1__/* .Lifted */ .$(head, "response", "sends"),
        new _lift_lift_js__WEBPACK_IMPORTED_MODULE_1__/* .Lifted */ .$(base, "response", "reads"),
    ];
    return {
        base,
        head,
        same,
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
        judge: (0,_schema_judge_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .createJudge */ .q)(resolve),
        same(sentSchema, readSchema) {
            const [from, to] = [sent.origin(sentSchema), read.origin(readSchema)];
            return from !== undefined && to !== undefined && same(from, to);
        },
    };
}
function isFinding(outcome) {
    return "proof" in outcome;
}


/***/ }),

/***/ 55602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createSameness),
/* harmony export */   n: () => (/* binding */ isEqual)
/* harmony export */ });
/* harmony import */ var _document_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8335);
/* harmony import */ var _document_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44148);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35553);



function createSameness(base, head) {
    const changed = changedReferences(base, head);
    const tainted = taints(changed);
    const equals = remembering(isEqual);
    const comparable = base.dialect === head.dialect;
    function valueOf(description, spot) {
        return "value" in spot ? spot.value : (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(description.root.value, spot.pointer);
    }
    return (inBase, inHead) => {
        if (!comparable || inBase.uri !== "" || inHead.uri !== "")
            return false;
        const value = valueOf(base, inBase);
        return value !== undefined && equals(value, valueOf(head, inHead)) && !tainted(value);
    };
}
function remembering(ask) {
    const known = new Map();
    return (left, right) => {
        if (typeof left !== "object" || left === null)
            return left === right;
        if (typeof right !== "object" || right === null)
            return false;
        const answers = known.get(left) ?? new Map();
        known.set(left, answers);
        const answer = answers.get(right) ?? ask(left, right);
        answers.set(right, answer);
        return answer;
    };
}
function isEqual(left, right) {
    if (left === right)
        return true;
    if (typeof left !== "object" || left === null)
        return false;
    if (typeof right !== "object" || right === null)
        return false;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index += 1) {
            if (!isEqual(left[index], right[index]))
                return false;
        }
        return true;
    }
    if (Array.isArray(right))
        return false;
    let count = 0;
    for (const key in left) {
        if (!Object.hasOwn(right, key))
            return false;
        if (!isEqual(left[key], right[key]))
            return false;
        count += 1;
    }
    for (const key in right)
        if (Object.hasOwn(right, key))
            count -= 1;
    return count === 0;
}
function changedReferences(base, head) {
    const all = new Set([...(0,_document_references_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(base.root.value), ...(0,_document_references_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(head.root.value)]);
    const changed = new Set();
    const users = new Map();
    for (const reference of all) {
        const [before, after] = [targetOf(base, reference), targetOf(head, reference)];
        if (before === undefined || after === undefined || !isEqual(before, after)) {
            changed.add(reference);
            continue;
        }
        for (const inner of (0,_document_references_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(before)) {
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
function targetOf(description, reference) {
    if (!reference.startsWith("#/"))
        return undefined;
    return (0,_document_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(description.root.value, (0,_document_references_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(reference).fragment);
}
function taints(changed) {
    const known = new Map();
    return function tainted(value) {
        if (typeof value !== "object" || value === null)
            return false;
        const seen = known.get(value);
        if (seen !== undefined)
            return seen;
        const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value["$ref"] : undefined;
        const answer = (typeof reference === "string" && (changed.has(reference) || !reference.startsWith("#/"))) ||
            Object.values(value).some(tainted);
        known.set(value, answer);
        return answer;
    };
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

/***/ 89460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ contentType)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);



const contentType = function* (_, exchange) {
    const { operation, answer } = exchange;
    const response = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange);
    if (response === undefined || response.content.length === 0)
        return;
    if ((0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isBodiless */ .U3)(exchange) || answer.body === "")
        return;
    const type = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTypeOf */ .JX)(exchange);
    if (type !== undefined && (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaOf */ .uL)(response, type) !== undefined)
        return;
    const said = type === undefined ? "a body without a `Content-Type`" : `\`${type}\``;
    yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
        rule: "undocumented-content-type",
        severity: "error",
        subject: `${answer.status} ${type?.split(";")[0] ?? "none"}`,
        text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with ${said}, which is not described`,
        observed: type ?? "no Content-Type",
        expected: response.content.map(({ name }) => name).join(" or "),
        spot: response,
    });
};


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   Sy: () => (/* binding */ mediaNamed),
/* harmony export */   U3: () => (/* binding */ isBodiless),
/* harmony export */   ts: () => (/* binding */ responseFor),
/* harmony export */   uL: () => (/* binding */ mediaOf)
/* harmony export */ });
/* harmony import */ var _api_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16869);
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72316);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41685);



function responseFor({ operation, answer }) {
    return (0,_api_match_js__WEBPACK_IMPORTED_MODULE_0__/* .answerFor */ .u3)(String(answer.status), operation.responses);
}
function mediaOf(response, contentType) {
    return mediaNamed(response.content, contentType);
}
function mediaNamed(content, contentType) {
    const type = (0,_api_media_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(contentType);
    const [family = ""] = type.split("/");
    const named = (name) => content.find((media) => (0,_api_media_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(media.name) === name);
    return named(type) ?? named(`${family}/*`) ?? named("*/*");
}
function contentTypeOf({ answer }) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(answer, "content-type");
}
function isBodiless({ operation, answer: { status } }) {
    return operation.method === "HEAD" || status === 204 || status === 205 || status === 304;
}


/***/ }),

/***/ 97522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);

function found({ operation, request, answer, sources }, words) {
    return { ...words, operation: (0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation), request, answer, sources };
}


/***/ }),

/***/ 45672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ responseBody)
/* harmony export */ });
/* harmony import */ var _api_media_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72316);
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41685);
/* harmony import */ var _wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78448);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);







const responseBody = function* (api, exchange) {
    const { operation, answer } = exchange;
    const response = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange);
    if (response === undefined || (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isBodiless */ .U3)(exchange))
        return;
    const type = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTypeOf */ .JX)(exchange) ?? response.content[0]?.name ?? "";
    const media = (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaOf */ .uL)(response, type);
    if (media === undefined || !(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .Y)((0,_api_media_js__WEBPACK_IMPORTED_MODULE_4__/* .essence */ .Pf)(type)))
        return;
    const where = `the ${answer.status} answer of \`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\``;
    if (answer.truncated) {
        yield { what: where, why: "It is larger than what is read of an answer." };
        return;
    }
    const words = { rule: "response-body", severity: "error", spot: media };
    const json = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOf */ .o_)(answer);
    if (json === undefined) {
        yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
            ...words,
            subject: `${answer.status} not JSON`,
            text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with a body that is not JSON`,
            observed: answer.body === "" ? "an empty body" : "a body that does not parse",
            expected: media.name,
        });
        return;
    }
    const verdict = api.answered.check(api.answered.schemas(media.schema), json.value);
    if (verdict.kind === "unknown")
        yield { what: where, why: `${verdict.reason}.` };
    if (verdict.kind !== "refused")
        return;
    yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
        ...words,
        subject: `${answer.status} ${mistake(verdict.errors[0])}`,
        text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with a body that is not as described: ${verdict.reason}`,
        observed: verdict.reason,
        expected: "a body that the schema allows",
    });
};
function mistake(error) {
    if (error === undefined)
        return "schema";
    const pointer = error.instancePath.replace(/\/\d+(?=\/|$)/g, "/*");
    const missing = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(error.params, "missingProperty");
    return `${pointer} ${error.keyword} ${typeof missing === "string" ? missing : ""}`.trim();
}


/***/ }),

/***/ 67589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ responseHeader)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41685);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);




const responseHeader = function* (api, exchange) {
    const { operation, answer } = exchange;
    for (const header of (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange)?.headers ?? []) {
        const value = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .headerOf */ .rR)(answer, header.name);
        const name = `\`${header.name}\``;
        const words = {
            severity: "error",
            subject: `${answer.status} ${header.name.toLowerCase()}`,
            spot: header,
        };
        if (value === undefined) {
            if (!header.required)
                continue;
            yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
                ...words,
                rule: "response-header-missing",
                text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} without the header ${name}`,
                observed: `no ${header.name}`,
                expected: `${header.name}, which is required`,
            });
            continue;
        }
        const verdict = api.answered.checkText(api.answered.schemas(header.schema), value);
        if (verdict.kind !== "refused")
            continue;
        yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
            ...words,
            rule: "response-header",
            text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${answer.status} with a header ${name} that is not as described: ${verdict.reason}`,
            observed: `${header.name}: ${value}`,
            expected: "a value that the header's schema allows",
        });
    }
};


/***/ }),

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ undocumentedStatus)
/* harmony export */ });
/* harmony import */ var _api_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80209);
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);



const undocumentedStatus = function* (_, exchange) {
    const { operation, answer, refusal, crash } = exchange;
    const { status } = answer;
    if (crash !== undefined || status >= 500 || status === 429 || refusal !== undefined)
        return;
    if (operation.responses.length === 0 || (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .responseFor */ .ts)(exchange) !== undefined)
        return;
    const statuses = operation.responses.map((response) => response.status).join(", ");
    yield (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(exchange, {
        rule: "undocumented-status",
        severity: "error",
        subject: String(status),
        text: `\`${(0,_api_model_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .D)(operation)}\` answers ${status}, which is not described`,
        observed: `${status}`,
        expected: `one of ${statuses}`,
        spot: operation,
    });
};


/***/ }),

/***/ 87833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDrift)
/* harmony export */ });
function isDrift(found) {
    return "rule" in found;
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
