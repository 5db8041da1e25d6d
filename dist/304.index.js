export const id = 304;
export const ids = [304];
export const modules = {

/***/ 90304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGraphql: () => (/* binding */ runGraphql)
});

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
// EXTERNAL MODULE: ./node_modules/@graphql-inspector/core/esm/diff/index.js + 25 modules
var diff = __webpack_require__(93290);
;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/nodes.js

function nodes_name(value) {
    return { kind: graphql/* Kind */.b8C.NAME, value };
}
function argument(given, value) {
    return { kind: graphql/* Kind */.b8C.ARGUMENT, name: nodes_name(given), value };
}
function nodes_select(...selections) {
    return { kind: graphql/* Kind */.b8C.SELECTION_SET, selections };
}
function field(of, parts = {}) {
    const { args = [], directives = [], selections, alias } = parts;
    return {
        kind: graphql/* Kind */.b8C.FIELD,
        name: nodes_name(of),
        arguments: args,
        directives,
        ...(alias === undefined ? {} : { alias: nodes_name(alias) }),
        ...(selections === undefined ? {} : { selectionSet: nodes_select(...selections) }),
    };
}
function namedType(of) {
    return { kind: graphql/* Kind */.b8C.NAMED_TYPE, name: nodes_name(of) };
}
function inline(on, selections, directives = []) {
    return {
        kind: graphql/* Kind */.b8C.INLINE_FRAGMENT,
        typeCondition: namedType(on),
        directives,
        selectionSet: nodes_select(...selections),
    };
}
function directive(of, args) {
    return { kind: graphql/* Kind */.b8C.DIRECTIVE, name: nodes_name(of), arguments: args };
}
function variable(of) {
    return { kind: graphql/* Kind */.b8C.VARIABLE, name: nodes_name(of) };
}
function variableOf(of, type, directives = []) {
    return {
        kind: graphql/* Kind */.b8C.VARIABLE_DEFINITION,
        variable: { kind: graphql/* Kind */.b8C.VARIABLE, name: nodes_name(of) },
        type: (0,graphql/* parseType */.Mb3)(type, { noLocation: true }),
        directives: directives,
    };
}
function operation(kind, selections, { variables = [], directives = [] } = {}) {
    return {
        kind: graphql/* Kind */.b8C.OPERATION_DEFINITION,
        operation: kind,
        variableDefinitions: variables,
        directives,
        selectionSet: nodes_select(...selections),
    };
}
function documentOf(...definitions) {
    return { kind: graphql/* Kind */.b8C.DOCUMENT, definitions };
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/values.js


const mostValues = 40;
function leastValue(type, also) {
    if ((0,graphql/* isNonNullType */.bdc)(type))
        return leastValue(type.ofType, also);
    if ((0,graphql/* isListType */.Fsh)(type))
        return { kind: graphql/* Kind */.b8C.LIST, values: [] };
    if ((0,graphql/* isInputObjectType */.qK7)(type))
        return objectValue(type, { also });
    return leafValue(type);
}
function leafValue(type) {
    if ((0,graphql/* isEnumType */.oFc)(type))
        return { kind: graphql/* Kind */.b8C.ENUM, value: type.getValues()[0]?.name ?? "" };
    return (0,graphql/* parseConstValue */.u8S)(scalars[(0,graphql/* getNamedType */.MR_)(type).name] ?? '"text"', { noLocation: true });
}
const scalars = {
    Int: "1",
    Float: "1.5",
    Boolean: "true",
    ID: '"1"',
};
function objectValue(type, { set = {}, without, also } = {}) {
    const later = also?.getType(type.name);
    const laterFields = (0,graphql/* isInputObjectType */.qK7)(later) ? later.getFields() : {};
    const given = Object.values(type.getFields()).filter((field) => {
        if (Object.hasOwn(set, field.name))
            return true;
        if (field.name === without || type.isOneOf)
            return false;
        const twin = laterFields[field.name];
        return (0,graphql/* isRequiredInputField */.YXT)(field) || (twin !== undefined && (0,graphql/* isRequiredInputField */.YXT)(twin));
    });
    const [only] = type.isOneOf && given.length === 0 ? easiestFirst(type) : [];
    return {
        kind: graphql/* Kind */.b8C.OBJECT,
        fields: (only === undefined ? given : [only]).map((field) => ({
            kind: graphql/* Kind */.b8C.OBJECT_FIELD,
            name: nodes_name(field.name),
            value: set[field.name] ?? leastValue(field.type, also),
        })),
    };
}
function easiestFirst(type) {
    const weight = (field) => (0,graphql/* isLeafType */.zf9)((0,graphql/* getNamedType */.MR_)(field.type)) ? 0 : (0,graphql/* isListType */.Fsh)(field.type) ? 1 : 2;
    return Object.values(type.getFields()).sort((left, right) => weight(left) - weight(right));
}
function valuesOf(type) {
    return [...everyValue(type)].slice(0, mostValues);
}
function* everyValue(type) {
    if ((0,graphql/* isNonNullType */.bdc)(type)) {
        yield* everyValue(type.ofType);
        return;
    }
    yield leastValue(type);
    if ((0,graphql/* isListType */.Fsh)(type)) {
        for (const value of valuesOf(type.ofType)) {
            yield { kind: graphql/* Kind */.b8C.LIST, values: [value] };
        }
    }
    else if ((0,graphql/* isEnumType */.oFc)(type)) {
        for (const { name: value } of type.getValues().slice(1))
            yield { kind: graphql/* Kind */.b8C.ENUM, value };
    }
    else if ((0,graphql/* isInputObjectType */.qK7)(type)) {
        for (const field of Object.values(type.getFields())) {
            yield objectValue(type, { set: { [field.name]: leastValue(field.type) } });
        }
    }
    else {
        for (const text of more[type.name] ?? [])
            yield (0,graphql/* parseConstValue */.u8S)(text, { noLocation: true });
    }
    yield { kind: graphql/* Kind */.b8C.NULL };
}
const more = {
    Float: ["1"],
    ID: ["1"],
};

;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/routes.js


const operations = [
    graphql/* OperationTypeNode */.cEU.QUERY,
    graphql/* OperationTypeNode */.cEU.MUTATION,
    graphql/* OperationTypeNode */.cEU.SUBSCRIPTION,
];
class Routes {
    base;
    head;
    #routes = new Map();
    constructor(base, head) {
        this.base = base;
        this.head = head;
        for (const operation of operations) {
            const [type, later] = [base.getRootType(operation), head.getRootType(operation)];
            if (type && later)
                this.#explore({ operation, steps: [], type, later });
        }
    }
    to(type) {
        return this.#routes.get(type);
    }
    all() {
        return this.#routes.values();
    }
    #explore(start) {
        const open = [start];
        for (let next = open.shift(); next !== undefined; next = open.shift()) {
            if (this.#routes.has(next.type.name))
                continue;
            this.#routes.set(next.type.name, next);
            for (const onward of [...this.#throughFields(next), ...this.#throughFragments(next)]) {
                if (!this.#routes.has(onward.type.name))
                    open.push(onward);
            }
        }
    }
    *#throughFields(route) {
        for (const field of fieldsOf(route.type)) {
            const type = (0,graphql/* getNamedType */.MR_)(field.type);
            if (!(0,graphql/* isCompositeType */.MLQ)(type))
                continue;
            const twin = fieldNamed(route.later, field.name);
            if (twin === undefined || !this.asksNoMore(field, twin))
                continue;
            const later = (0,graphql/* getNamedType */.MR_)(twin.type);
            if (!(0,graphql/* isCompositeType */.MLQ)(later) || later.name !== type.name)
                continue;
            yield { ...route, steps: [...route.steps, { field, later: twin }], type, later };
        }
    }
    *#throughFragments(route) {
        const { base, head } = this;
        for (const type of overlapping(base, route.type)) {
            const later = head.getType(type.name);
            if (!(0,graphql/* isCompositeType */.MLQ)(later) || !overlaps(head, route.later, later))
                continue;
            yield { ...route, steps: [...route.steps, { on: type }], type, later };
        }
    }
    asksNoMore(field, later, besides) {
        const known = new Map(later.args.map((argument) => [argument.name, argument]));
        const given = this.argumentsOf(field, later);
        return (given.every((argument) => {
            if (argument.name === besides)
                return true;
            const twin = known.get(argument.name);
            return twin && (0,graphql/* valueFromAST */.iXw)(leastValue(argument.type, this.head), twin.type) !== undefined;
        }) &&
            later.args
                .filter(graphql/* isRequiredArgument */.xP9)
                .every(({ name }) => name === besides || given.some((one) => one.name === name)));
    }
    argumentsOf(field, later) {
        const needed = new Set(later?.args.filter(graphql/* isRequiredArgument */.xP9).map(({ name }) => name));
        return field.args.filter((argument) => (0,graphql/* isRequiredArgument */.xP9)(argument) || needed.has(argument.name));
    }
}
function fieldsOf(type) {
    return (0,graphql/* isObjectType */.YQo)(type) || (0,graphql/* isInterfaceType */.kDU)(type) ? Object.values(type.getFields()) : [];
}
function fieldNamed(type, name) {
    return (0,graphql/* isObjectType */.YQo)(type) || (0,graphql/* isInterfaceType */.kDU)(type) ? type.getFields()[name] : undefined;
}
function possibleTypes(schema, type) {
    return (0,graphql/* isAbstractType */.LcQ)(type) ? schema.getPossibleTypes(type) : [type];
}
function overlapping(schema, type) {
    const possible = possibleTypes(schema, type);
    const around = possible.flatMap((one) => ((0,graphql/* isObjectType */.YQo)(one) ? one.getInterfaces() : []));
    return [...new Set([...possible, ...around])].filter((one) => one !== type);
}
function overlaps(schema, left, right) {
    const names = new Set(possibleTypes(schema, left).map(({ name }) => name));
    return possibleTypes(schema, right).some(({ name }) => names.has(name));
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/inputs.js



class InputPlaces {
    #routes;
    #places = new Map();
    constructor(routes) {
        this.#routes = routes;
        const open = [...argumentPlaces(routes)];
        for (let next = open.shift(); next !== undefined; next = open.shift()) {
            const type = (0,graphql/* getNamedType */.MR_)(next.chain.at(-1)?.field.type ?? next.argument.type);
            if (this.#places.has(type.name))
                continue;
            this.#places.set(type.name, next);
            if ((0,graphql/* isInputObjectType */.qK7)(type))
                open.push(...this.#inside(next, type));
        }
    }
    of(type) {
        return this.#places.get(type);
    }
    *#inside(place, object) {
        const later = this.#routes.head.getType(object.name);
        if (!(0,graphql/* isInputObjectType */.qK7)(later))
            return;
        for (const field of Object.values(object.getFields())) {
            const twin = later.getFields()[field.name];
            if (twin === undefined || (0,graphql/* getNamedType */.MR_)(twin.type).name !== (0,graphql/* getNamedType */.MR_)(field.type).name) {
                continue;
            }
            yield { ...place, chain: [...place.chain, { object, field }] };
        }
    }
    wrap({ chain }, value) {
        const also = this.#routes.head;
        return chain.reduceRight((inner, { object, field }) => objectValue(object, { set: { [field.name]: inner }, also }), value);
    }
}
function* argumentPlaces(routes) {
    for (const route of routes.all()) {
        for (const field of fieldsOf(route.type)) {
            const later = fieldNamed(route.later, field.name);
            if (later === undefined)
                continue;
            for (const argument of field.args) {
                if (!routes.asksNoMore(field, later, argument.name))
                    continue;
                const twin = later.args.find(({ name }) => name === argument.name);
                if (twin === undefined)
                    continue;
                if ((0,graphql/* getNamedType */.MR_)(twin.type).name !== (0,graphql/* getNamedType */.MR_)(argument.type).name)
                    continue;
                yield { route, field, argument, chain: [] };
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/compose.js




const typename = field("__typename");
function call(routes, of, later, parts = {}) {
    const { set = {}, without, alias } = parts;
    const needed = new Set(routes.argumentsOf(of, later));
    const args = of.args
        .filter((one) => Object.hasOwn(set, one.name) || (needed.has(one) && one.name !== without))
        .map((one) => argument(one.name, set[one.name] ?? leastValue(one.type, routes.head)));
    const composite = (0,graphql/* isCompositeType */.MLQ)((0,graphql/* getNamedType */.MR_)(of.type));
    return field(of.name, {
        args,
        selections: parts.selections ?? (composite ? [typename] : undefined),
        ...(alias === undefined ? {} : { alias }),
    });
}
function along(routes, route, selections, parts = {}) {
    const outer = route.steps.reduceRight((inner, step) => "on" in step
        ? [inline(step.on.name, inner)]
        : [call(routes, step.field, step.later, { selections: inner })], selections);
    return documentOf(operation(route.operation, outer, parts));
}
function callWith(routes, places, place, value) {
    const { route, field: of, argument: target } = place;
    const later = fieldNamed(route.later, of.name);
    return call(routes, of, later, { set: { [target.name]: places.wrap(place, value) } });
}

// EXTERNAL MODULE: ./build/engines/contract/json.js
var json = __webpack_require__(35553);
;// CONCATENATED MODULE: ./build/engines/contract/graphql/prove/behavior.js


function receivedArguments(base, head, call, name) {
    return different((0,graphql/* getArgumentValues */.IAe)(base, call), (0,graphql/* getArgumentValues */.IAe)(head, call), name);
}
function receivedByDirective(base, head, call, name) {
    const [before, after] = [(0,graphql/* getDirectiveValues */.YYg)(base, call), (0,graphql/* getDirectiveValues */.YYg)(head, call)];
    return different(before ?? {}, after ?? {}, name);
}
function different(base, head, name) {
    const written = (values) => Object.hasOwn(values, name) ? `${name}: ${(0,json/* canonical */.$N)(values[name])}` : `no ${name}`;
    const [before, after] = [written(base), written(head)];
    return before === after ? undefined : { base: before, head: after };
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/prove/refusal.js

function within(...parts) {
    const nodes = new Set();
    for (const part of parts)
        (0,graphql/* visit */.YRT)(part, { enter: (node) => void nodes.add(node) });
    return nodes;
}
function firstRefused(base, head, candidates) {
    let mixed;
    for (const { document, about } of candidates) {
        if (problems(base, document).length > 0)
            continue;
        const found = problems(head, document);
        const ours = found.filter(({ nodes = [] }) => nodes.some((node) => about.has(node)));
        const [first] = ours;
        if (first === undefined)
            continue;
        const refusal = { operation: (0,graphql/* print */.yyV)(document), reason: withoutGuess(first.message) };
        if (ours.length === found.length)
            return refusal;
        mixed ??= refusal;
    }
    return mixed;
}
function withoutGuess(message) {
    return message.replace(/ Did you mean [^]*\?$/, "");
}
function problems(schema, document) {
    const found = (0,graphql/* validate */.tfT)(schema, document);
    const kind = (0,graphql/* getOperationAST */.APv)(document)?.operation;
    if (found.length > 0 || kind === undefined || schema.getRootType(kind))
        return found;
    return (0,graphql/* execute */.g7Y)({ schema, document }).errors ?? [];
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/rule.js
const safe = { kind: "safe" };
function question(why) {
    return { kind: "question", why };
}
function unreachable({ before }, type) {
    return { kind: before.routes.to(type) === undefined ? "unreached" : "follows" };
}
function refused(proof, severity = "error") {
    return { kind: "refused", severity, proof };
}
function newResult(proof, severity) {
    return { kind: "result", severity, proof };
}
function routeTo(world, type) {
    const route = world.routes.to(type);
    return route === undefined ? { none: unreachable(world, type) } : { route };
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/field-target.js


function atField(world, { typeName, fieldName }, judge) {
    const route = world.routes.to(typeName);
    if (route === undefined)
        return unreachable(world, typeName);
    const field = fieldNamed(route.type, fieldName);
    if (field === undefined)
        return { kind: "safe" };
    return judge({ route, field, later: fieldNamed(route.later, fieldName) });
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/arguments.js








const argumentAdded = (world, meta) => {
    if (meta.addedToNewField || !meta.isAddedFieldArgumentBreaking)
        return safe;
    return atField(world, meta, (target) => {
        const proof = firstRefused(world.base, world.head, [without(world, target, undefined)]);
        return proof === undefined ? question("No call without it was found.") : refused(proof);
    });
};
const argumentRemoved = (world, meta) => {
    const name = meta.removedFieldArgumentName;
    return atField(world, meta, (target) => {
        const type = target.field.args.find((argument) => argument.name === name)?.type;
        if (type === undefined)
            return safe;
        const value = leastValue(type, world.head);
        const proof = firstRefused(world.base, world.head, [withValue(world, target, name, value)]);
        return proof === undefined ? question("No call with it was found.") : refused(proof);
    });
};
const argumentTypeChanged = (world, meta) => {
    if (meta.isSafeArgumentTypeChange)
        return safe;
    return atField(world, meta, (target) => {
        const proof = firstRefused(world.base, world.head, calls(world, target, meta.argumentName));
        if (proof !== undefined)
            return refused(proof);
        return question("No value was found that base takes and head does not.");
    });
};
const argumentDefaultChanged = (world, meta) => atField(world, meta, (target) => {
    const { field, later } = target;
    const candidate = without(world, target, meta.argumentName);
    const proof = firstRefused(world.base, world.head, [candidate]);
    if (proof !== undefined)
        return refused(proof);
    const node = call(world.routes, field, later, { without: meta.argumentName });
    const received = later === undefined ? undefined : receivedArguments(field, later, node, meta.argumentName);
    if (received === undefined)
        return safe;
    const operation = (0,graphql/* print */.yyV)(candidate.document);
    return { kind: "received", severity: "warning", proof: { ...received, operation } };
});
function without({ routes }, target, name) {
    const { route, field, later } = target;
    const needed = name === undefined ? undefined : later;
    const node = call(routes, field, needed, name === undefined ? {} : { without: name });
    return { document: along(routes, route, [node]), about: new Set([node]) };
}
function withValue({ routes }, target, name, value) {
    const { route, field, later } = target;
    const node = call(routes, field, later, { set: { [name]: value } });
    const given = node.arguments?.filter((argument) => argument.name.value === name) ?? [];
    return { document: along(routes, route, [node]), about: within(...given) };
}
function* calls(world, target, name) {
    const { routes } = world;
    const { route, field, later } = target;
    const argument = field.args.find((one) => one.name === name);
    if (argument === undefined)
        return;
    if (!(0,graphql/* isRequiredArgument */.xP9)(argument))
        yield without(world, target, name);
    for (const value of valuesOf(argument.type))
        yield withValue(world, target, name, value);
    const definition = variableOf("value", String(argument.type));
    const node = call(routes, field, later, { set: { [name]: variable("value") } });
    const document = along(routes, route, [node], { variables: [definition] });
    yield { document, about: within(definition, ...(node.arguments ?? [])) };
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/locations.js

const inOperations = [
    graphql/* DirectiveLocation */.H3C.FIELD,
    graphql/* DirectiveLocation */.H3C.QUERY,
    graphql/* DirectiveLocation */.H3C.MUTATION,
    graphql/* DirectiveLocation */.H3C.SUBSCRIPTION,
    graphql/* DirectiveLocation */.H3C.INLINE_FRAGMENT,
    graphql/* DirectiveLocation */.H3C.FRAGMENT_SPREAD,
    graphql/* DirectiveLocation */.H3C.FRAGMENT_DEFINITION,
    graphql/* DirectiveLocation */.H3C.VARIABLE_DEFINITION,
];
function executable({ locations }) {
    return inOperations.filter((location) => locations.includes(location));
}
function executableNamed(name) {
    const names = inOperations;
    return inOperations[names.indexOf(name)];
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/operation/placed.js




function placed(routes, location, directives, variables) {
    const root = routes.base.getQueryType()?.name ?? "";
    const query = (...selections) => documentOf(operation(graphql/* OperationTypeNode */.cEU.QUERY, selections, { variables }));
    switch (location) {
        case graphql/* DirectiveLocation */.H3C.FIELD:
            return query(field("__typename", { directives }));
        case graphql/* DirectiveLocation */.H3C.INLINE_FRAGMENT:
            return query(inline(root, [typename], directives));
        case graphql/* DirectiveLocation */.H3C.FRAGMENT_SPREAD:
            return withFragment(root, directives, [], variables);
        case graphql/* DirectiveLocation */.H3C.FRAGMENT_DEFINITION:
            return withFragment(root, [], directives, variables);
        case graphql/* DirectiveLocation */.H3C.VARIABLE_DEFINITION:
            return withVariable(directives, variables);
        case graphql/* DirectiveLocation */.H3C.QUERY:
            return ofKind(routes, graphql/* OperationTypeNode */.cEU.QUERY, directives, variables);
        case graphql/* DirectiveLocation */.H3C.MUTATION:
            return ofKind(routes, graphql/* OperationTypeNode */.cEU.MUTATION, directives, variables);
        case graphql/* DirectiveLocation */.H3C.SUBSCRIPTION:
            return ofKind(routes, graphql/* OperationTypeNode */.cEU.SUBSCRIPTION, directives, variables);
        default:
            return undefined;
    }
}
function withFragment(root, onSpread, onDefinition, variables) {
    const spread = {
        kind: graphql/* Kind */.b8C.FRAGMENT_SPREAD,
        name: nodes_name("Part"),
        directives: onSpread,
    };
    const part = {
        kind: graphql/* Kind */.b8C.FRAGMENT_DEFINITION,
        name: nodes_name("Part"),
        typeCondition: namedType(root),
        directives: onDefinition,
        selectionSet: { kind: graphql/* Kind */.b8C.SELECTION_SET, selections: [typename] },
    };
    return documentOf(operation(graphql/* OperationTypeNode */.cEU.QUERY, [spread], { variables }), part);
}
function withVariable(directives, variables) {
    const include = directive("include", [argument("if", variable("flag"))]);
    return documentOf(operation(graphql/* OperationTypeNode */.cEU.QUERY, [field("__typename", { directives: [include] })], {
        variables: [variableOf("flag", "Boolean!", directives), ...variables],
    }));
}
function ofKind(routes, kind, directives, variables) {
    const [type, later] = [routes.base.getRootType(kind), routes.head.getRootType(kind)];
    if (!type || !later)
        return undefined;
    const parts = { directives, variables };
    if (kind !== graphql/* OperationTypeNode */.cEU.SUBSCRIPTION)
        return documentOf(operation(kind, [typename], parts));
    const one = fieldsOf(type).find(({ name: own, type: result }) => {
        const twin = later.getFields()[own];
        return twin !== undefined && (0,graphql/* isLeafType */.zf9)(result) === (0,graphql/* isLeafType */.zf9)(twin.type);
    });
    return (one && documentOf(operation(kind, [call(routes, one, later.getFields()[one.name])], parts)));
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/directives.js








function atDirective({ base, head }, name, judge) {
    const old = base.getDirective(name);
    if (!old || executable(old).length === 0)
        return safe;
    return judge(old, head.getDirective(name) ?? undefined);
}
function judged(world, candidates) {
    const proof = firstRefused(world.base, world.head, candidates);
    return proof === undefined
        ? question("No operation that carries it was found to fail.")
        : refused(proof);
}
const directiveRemoved = (world, meta) => atDirective(world, meta.removedDirectiveName, (old) => judged(world, uses(world, old, plain(old, undefined))));
const locationRemoved = (world, meta) => {
    const location = executableNamed(meta.removedDirectiveLocation);
    if (location === undefined)
        return safe;
    return atDirective(world, meta.directiveName, (old, later) => judged(world, uses(world, old, plain(old, later), [location])));
};
const repeatableRemoved = (world, meta) => atDirective(world, meta.directiveName, (old, later) => judged(world, uses(world, old, [...plain(old, later), ...plain(old, later)])));
const directiveArgumentAdded = (world, meta) => atDirective(world, meta.directiveName, (old, later) => {
    const added = argumentOf(later, meta.addedDirectiveArgumentName);
    if (added === undefined || !(0,graphql/* isRequiredArgument */.xP9)(added))
        return safe;
    return judged(world, uses(world, old, plain(old, undefined)));
});
const directiveArgumentRemoved = (world, meta) => atDirective(world, meta.directiveName, (old, later) => {
    const removed = argumentOf(old, meta.removedDirectiveArgumentName);
    if (removed === undefined)
        return safe;
    return judged(world, uses(world, old, given(old, later, removed.name, leastValue(removed.type))));
});
const directiveArgumentTypeChanged = (world, meta) => {
    if (meta.isSafeDirectiveArgumentTypeChange)
        return safe;
    return atDirective(world, meta.directiveName, (old, later) => {
        const changed = argumentOf(old, meta.directiveArgumentName);
        if (changed === undefined)
            return safe;
        const literals = valuesOf(changed.type).flatMap((value) => [
            ...uses(world, old, given(old, later, changed.name, value)),
        ]);
        const definition = variableOf("value", String(changed.type));
        const asVariable = given(old, later, changed.name, variable("value"));
        return judged(world, [
            ...((0,graphql/* isRequiredArgument */.xP9)(changed) ? [] : uses(world, old, directives_without(old, later, changed.name))),
            ...literals,
            ...uses(world, old, asVariable, executable(old), [definition]),
        ]);
    });
};
const directiveDefaultChanged = (world, meta) => atDirective(world, meta.directiveName, (old, later) => {
    const candidates = [...uses(world, old, directives_without(old, later, meta.directiveArgumentName))];
    const proof = firstRefused(world.base, world.head, candidates);
    if (proof !== undefined)
        return refused(proof);
    const node = field("any", { directives: directives_without(old, later, meta.directiveArgumentName) });
    const received = later && receivedByDirective(old, later, node, meta.directiveArgumentName);
    const [first] = candidates;
    if (received === undefined || first === undefined)
        return safe;
    const operation = (0,graphql/* print */.yyV)(first.document);
    return { kind: "received", severity: "warning", proof: { ...received, operation } };
});
function* uses(world, old, nodes, locations = executable(old), variables = []) {
    for (const location of locations) {
        const document = placed(world.routes, location, nodes, variables);
        if (document !== undefined)
            yield { document, about: within(...nodes, ...variables) };
    }
}
function argumentOf(of, name) {
    return of?.args.find((one) => one.name === name);
}
function given(old, later, name, value) {
    const args = old.args.filter((one) => {
        const twin = argumentOf(later, one.name);
        return one.name === name || (0,graphql/* isRequiredArgument */.xP9)(one) || (twin && (0,graphql/* isRequiredArgument */.xP9)(twin));
    });
    const nodes = args.map((one) => argument(one.name, one.name === name && value ? value : leastValue(one.type)));
    return [directive(old.name, nodes)];
}
function plain(old, later) {
    return given(old, later, undefined);
}
function directives_without(old, later, name) {
    return given(old, later, undefined).map((node) => ({
        ...node,
        arguments: (node.arguments ?? []).filter((one) => one.name.value !== name),
    }));
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/input-target.js



function atInput(world, type, judge) {
    const place = world.places.of(type);
    if (place !== undefined)
        return judge(place);
    if (world.before.places.of(type) !== undefined)
        return { kind: "follows" };
    const by = world.base
        .getDirectives()
        .find((directive) => executable(directive).length > 0 &&
        directive.args.some((argument) => (0,graphql/* getNamedType */.MR_)(argument.type).name === type));
    if (by === undefined)
        return { kind: "unreached" };
    return question(`Only arguments of \`@${by.name}\` take it, and those are not tried.`);
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/prove/result.js



function firstNewResult(base, head, document, roots) {
    if (problems(base, document).length > 0 || problems(head, document).length > 0)
        return undefined;
    for (const root of roots) {
        const after = answer(head, document, root);
        if (after.errors !== undefined || !fits(root, after.data))
            continue;
        const before = answer(base, document, root);
        if (before.errors === undefined && (0,json/* canonical */.$N)(before.data) === (0,json/* canonical */.$N)(after.data))
            continue;
        return {
            operation: (0,graphql/* print */.yyV)(document),
            result: JSON.stringify({ data: after.data }, undefined, 2),
            reason: before.errors?.[0]?.message ?? "Base's type writes this value in another way.",
        };
    }
    return undefined;
}
function answer(schema, document, rootValue) {
    return (0,graphql/* execute */.g7Y)({ schema, document, rootValue });
}
function fits(given, written) {
    if (Array.isArray(written)) {
        const items = given;
        return Array.isArray(items) && written.every((item, index) => fits(items[index], item));
    }
    if (typeof written !== "object" || written === null)
        return Object.is(given, written);
    const values = given;
    return Object.entries(written).every(([key, item]) => fits(values[key], item));
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/prove/root.js


function rootAround(routes, route, field, value) {
    let inner = { [field]: value };
    let fragments = [];
    for (const step of [...route.steps].reverse()) {
        if ("on" in step) {
            fragments.push(step.on.name);
            continue;
        }
        const object = { __typename: typeAt(routes, step.later.type, fragments), ...inner };
        inner = { [step.field.name]: listed(step.later.type, object) };
        fragments = [];
    }
    return inner;
}
function typeAt(routes, type, fragments) {
    const allowed = fragments.map((name) => new Set(possibleNames(routes, name)));
    return possibleNames(routes, (0,graphql/* getNamedType */.MR_)(type).name).find((name) => allowed.every((names) => names.has(name)));
}
function possibleNames({ base, head }, type) {
    const [before, after] = [base.getType(type), head.getType(type)];
    if (!(0,graphql/* isCompositeType */.MLQ)(before) || !(0,graphql/* isCompositeType */.MLQ)(after))
        return [];
    const known = new Set(possibleTypes(base, before).map(({ name }) => name));
    return possibleTypes(head, after)
        .map(({ name }) => name)
        .filter((name) => known.has(name));
}
function listed(type, value) {
    if ((0,graphql/* isNonNullType */.bdc)(type))
        return listed(type.ofType, value);
    return (0,graphql/* isListType */.Fsh)(type) ? [listed(type.ofType, value)] : value;
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/returning.js





function* fieldsReturning(routes, type) {
    for (const route of routes.all()) {
        for (const field of fieldsOf(route.type)) {
            if ((0,graphql/* getNamedType */.MR_)(field.type).name !== type)
                continue;
            const later = fieldNamed(route.later, field.name);
            if (later === undefined || !routes.asksNoMore(field, later))
                continue;
            if ((0,graphql/* getNamedType */.MR_)(later.type).name === type)
                yield { route, field, later };
        }
    }
}
function resultWith(world, type, value) {
    const { base, head, routes } = world;
    for (const { route, field, later } of fieldsReturning(routes, type)) {
        const document = along(routes, route, [call(routes, field, later)]);
        const root = rootAround(routes, route, field.name, listed(later.type, value));
        const proof = firstNewResult(base, head, document, [root]);
        if (proof !== undefined)
            return proof;
    }
    return undefined;
}
function isReturned({ base, before }, type) {
    if (fieldsReturning(before.routes, type).next().done !== true)
        return true;
    const own = base.getType(type);
    return (0,graphql/* isAbstractType */.LcQ)(own) && before.routes.to(type) !== undefined;
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/enums.js






const enumValueRemoved = (world, meta) => {
    const judgement = atInput(world, meta.enumName, (place) => {
        const { base, head, routes, places } = world;
        const value = { kind: graphql/* Kind */.b8C.ENUM, value: meta.removedEnumValueName };
        const document = along(routes, place.route, [callWith(routes, places, place, value)]);
        const proof = firstRefused(base, head, [{ document, about: within(value) }]);
        if (proof === undefined)
            return question("No operation that sends it was found.");
        return refused(proof, meta.isEnumValueDeprecated ? "warning" : "error");
    });
    return judgement.kind === "unreached" && isReturned(world, meta.enumName) ? safe : judgement;
};
const enumValueAdded = (world, meta) => {
    if (meta.addedToNewType || !isReturned(world, meta.enumName))
        return safe;
    const proof = resultWith(world, meta.enumName, meta.addedEnumValueName);
    return proof === undefined ? { kind: "follows" } : newResult(proof, "warning");
};

;// CONCATENATED MODULE: ./build/engines/contract/graphql/prove/conflict.js






const mostPairs = 50;
function* conflicts(routes, { type }, field, later, partner) {
    if (!(0,graphql/* isObjectType */.YQo)(type))
        return;
    let left = mostPairs;
    for (const route of routes.all()) {
        if (!(0,graphql/* isAbstractType */.LcQ)(route.type) || !routes.base.isSubType(route.type, type))
            continue;
        const names = possibleNames(routes, route.type.name);
        if (!names.includes(type.name))
            continue;
        for (const name of names.filter((other) => other !== type.name)) {
            const other = partnerIn(routes, name, field, partner);
            if (other === undefined)
                continue;
            if ((left -= 1) < 0)
                return;
            const one = call(routes, field, later, partner === "same name" ? {} : { alias: "value" });
            const two = call(routes, other, other, partner === "same name" ? {} : { alias: "value" });
            const document = along(routes, route, [inline(type.name, [one]), inline(name, [two])]);
            yield { document, about: within(one, two) };
        }
    }
}
function partnerIn({ base, head }, type, field, partner) {
    const [before, after] = [base.getType(type), head.getType(type)];
    if (!(0,graphql/* isObjectType */.YQo)(before) || !(0,graphql/* isObjectType */.YQo)(after))
        return undefined;
    return fieldsOf(before).find(({ name, type: own }) => (partner === "any name" || name === field.name) &&
        String(own) === String(field.type) &&
        String(after.getFields()[name]?.type) === String(own));
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/prove/results-of.js


function* resultsOf(schema, type) {
    if ((0,graphql/* isNonNullType */.bdc)(type)) {
        yield* resultsOf(schema, type.ofType);
        return;
    }
    yield null;
    if ((0,graphql/* isListType */.Fsh)(type)) {
        yield [];
        for (const item of resultsOf(schema, type.ofType))
            yield [item];
    }
    else if ((0,graphql/* isEnumType */.oFc)(type)) {
        for (const { name } of type.getValues())
            yield name;
    }
    else if ((0,graphql/* isCompositeType */.MLQ)(type)) {
        for (const { name } of possibleTypes(schema, type))
            yield { __typename: name };
    }
    else {
        yield* results_of_scalars[type.name] ?? [];
    }
}
const results_of_scalars = {
    Int: [7],
    Float: [1.5],
    String: ["text"],
    Boolean: [true],
    ID: ["id-1"],
};

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/fields.js











const fieldRemoved = (world, meta) => {
    const { typeName, removedFieldName, isRemovedFieldDeprecated } = meta;
    return atField(world, { typeName, fieldName: removedFieldName }, ({ route, field }) => {
        const node = call(world.routes, field, undefined);
        const document = along(world.routes, route, [node]);
        const proof = firstRefused(world.base, world.head, [{ document, about: within(node) }]);
        if (proof === undefined)
            return question("No operation was found that needs it.");
        return refused(proof, isRemovedFieldDeprecated ? "warning" : "error");
    });
};
const fieldTypeChanged = (world, meta) => atField(world, meta, (target) => {
    const { base, head } = world;
    const { field, later } = target;
    if (later === undefined)
        return safe;
    if (meta.isSafeFieldTypeChange) {
        const merged = firstRefused(base, head, conflicts(world.routes, target.route, field, later, "same name"));
        return merged === undefined ? safe : refused(merged, "warning");
    }
    const proof = firstRefused(base, head, selections(world, target));
    if (proof !== undefined)
        return refused(proof);
    const result = resultOfNewType(world, target);
    if (result !== undefined)
        return newResult(result, "error");
    const merged = firstRefused(base, head, conflicts(world.routes, target.route, field, later, "any name"));
    if (merged !== undefined)
        return refused(merged);
    return question("Results of the two types cannot be told apart by the schema; code generated from it changes.");
});
function* selections({ routes }, { route, field, later }) {
    const type = (0,graphql/* getNamedType */.MR_)(field.type);
    const select = (inner) => {
        const node = call(routes, field, later, inner === undefined ? {} : { selections: inner });
        return { document: along(routes, route, [node]), about: within(node) };
    };
    yield select(undefined);
    if (!(0,graphql/* isCompositeType */.MLQ)(type))
        return;
    yield select([inline(type.name, [typename])]);
    for (const inner of fieldsOf(type))
        yield select([call(routes, inner, undefined)]);
}
function resultOfNewType({ base, head, routes }, { route, field, later }) {
    if (later === undefined)
        return undefined;
    const document = along(routes, route, [call(routes, field, later)]);
    const roots = [...resultsOf(head, later.type)].map((value) => rootAround(routes, route, field.name, value));
    return firstNewResult(base, head, document, roots);
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/inputs.js









function atObject(world, name, judge) {
    const object = world.base.getType(name);
    if (!(0,graphql/* isInputObjectType */.qK7)(object))
        return safe;
    return atInput(world, name, (place) => judge({ place, object }));
}
const inputFieldRemoved = (world, meta) => atObject(world, meta.inputName, (target) => {
    const field = target.object.getFields()[meta.removedFieldName];
    if (field === undefined)
        return safe;
    const candidate = withField(world, target, field.name, leastValue(field.type, world.head));
    const proof = firstRefused(world.base, world.head, [candidate]);
    if (proof === undefined)
        return question("No call with it was found.");
    return refused(proof, meta.isInputFieldDeprecated ? "warning" : "error");
});
const inputFieldAdded = (world, meta) => {
    const later = world.head.getType(meta.inputName);
    const added = (0,graphql/* isInputObjectType */.qK7)(later) ? later.getFields()[meta.addedInputFieldName] : undefined;
    if (meta.addedToNewType || added === undefined || !(0,graphql/* isRequiredInputField */.YXT)(added))
        return safe;
    return atObject(world, meta.inputName, (target) => {
        const proof = firstRefused(world.base, world.head, [withoutField(world, target, undefined)]);
        return proof === undefined ? question("No call without it was found.") : refused(proof);
    });
};
const inputFieldTypeChanged = (world, meta) => {
    if (meta.isInputFieldTypeChangeSafe)
        return safe;
    return atObject(world, meta.inputName, (target) => {
        const proof = firstRefused(world.base, world.head, inputs_calls(world, target, meta.inputFieldName));
        if (proof !== undefined)
            return refused(proof);
        return question("No value was found that base takes and head does not.");
    });
};
const inputFieldDefaultChanged = (world, meta) => atObject(world, meta.inputName, (target) => {
    const { base, head, routes, places } = world;
    const { place, object } = target;
    const candidate = withoutField(world, target, meta.inputFieldName);
    const proof = firstRefused(base, head, [candidate]);
    if (proof !== undefined)
        return refused(proof);
    const value = objectValue(object, { without: meta.inputFieldName, also: head });
    const later = fieldNamed(place.route.later, place.field.name);
    if (later === undefined)
        return safe;
    const node = callWith(routes, places, place, value);
    const received = receivedArguments(place.field, later, node, place.argument.name);
    if (received === undefined)
        return safe;
    const operation = (0,graphql/* print */.yyV)(candidate.document);
    return { kind: "received", severity: "warning", proof: { ...received, operation } };
});
function oneOfAdded(world, name) {
    return atObject(world, name, ({ place, object }) => {
        const fields = Object.values(object.getFields());
        const set = Object.fromEntries(fields.slice(0, 2).map((field) => [field.name, leastValue(field.type, world.head)]));
        const values = [objectValue(object, { set }), objectValue(object)];
        const candidates = values.map((value) => candidateWith(world, place, value, within(value)));
        const proof = firstRefused(world.base, world.head, candidates);
        return proof === undefined ? question("It has no two fields to give.") : refused(proof);
    });
}
function candidateWith({ routes, places }, place, value, about) {
    const node = callWith(routes, places, place, value);
    return { document: along(routes, place.route, [node]), about };
}
function withField(world, { place, object }, name, value) {
    const whole = objectValue(object, { set: { [name]: value }, also: world.head });
    return candidateWith(world, place, whole, within(...fieldsNamed(whole, name)));
}
function withoutField(world, { place, object }, without) {
    const parts = without === undefined ? {} : { without };
    const whole = objectValue(object, { ...parts, also: world.head });
    return candidateWith(world, place, whole, new Set([whole]));
}
function fieldsNamed(whole, name) {
    return whole.kind === graphql/* Kind */.b8C.OBJECT
        ? whole.fields.filter((field) => field.name.value === name)
        : [];
}
function* inputs_calls(world, target, name) {
    const { place, object } = target;
    const field = object.getFields()[name];
    if (field === undefined)
        return;
    if (!(0,graphql/* isRequiredInputField */.YXT)(field))
        yield withoutField(world, target, name);
    for (const value of valuesOf(field.type))
        yield withField(world, target, name, value);
    const definition = variableOf("value", String(field.type));
    const whole = objectValue(object, { set: { [name]: variable("value") }, also: world.head });
    const node = callWith(world.routes, world.places, place, whole);
    const document = along(world.routes, place.route, [node], { variables: [definition] });
    yield { document, about: within(definition, ...fieldsNamed(whole, name)) };
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/possible-types.js






const unionMemberAdded = (world, meta) => {
    if (meta.addedToNewType)
        return safe;
    return newPossibleType(world, meta.unionName, meta.addedUnionMemberTypeName);
};
const unionMemberRemoved = (world, meta) => {
    const found = routeTo(world, meta.unionName);
    if ("none" in found)
        return found.none;
    const candidates = fragmentIn(world, meta.unionName, meta.removedUnionMemberTypeName);
    const proof = firstRefused(world.base, world.head, candidates);
    return proof === undefined ? question("No fragment on it was found to fail.") : refused(proof);
};
const interfaceAdded = (world, meta) => {
    if (meta.addedToNewType || !(0,graphql/* isObjectType */.YQo)(world.head.getType(meta.objectTypeName)))
        return safe;
    return newPossibleType(world, meta.addedInterfaceName, meta.objectTypeName);
};
const interfaceRemoved = (world, meta) => {
    const { objectTypeName: object, removedInterfaceName: removed } = meta;
    const candidates = [...fragmentIn(world, removed, object), ...fragmentIn(world, object, removed)];
    const proof = firstRefused(world.base, world.head, candidates);
    if (proof !== undefined)
        return refused(proof);
    if ((0,graphql/* isInterfaceType */.kDU)(world.base.getType(object)))
        return safe;
    const found = routeTo(world, object);
    return "none" in found ? found.none : question("No fragment was found to fail.");
};
function newPossibleType(world, type, member) {
    if (!isReturned(world, type))
        return safe;
    const proof = resultWith(world, type, { __typename: member });
    return proof === undefined ? { kind: "follows" } : newResult(proof, "warning");
}
function fragmentIn({ routes }, outer, inner) {
    const route = routes.to(outer);
    if (route === undefined)
        return [];
    const node = inline(inner, [typename]);
    return [{ document: along(routes, route, [node]), about: within(node) }];
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/roots.js






const queryTypeChanged = (world, meta) => rootChanged(world, graphql/* OperationTypeNode */.cEU.QUERY, meta.oldQueryTypeName);
const mutationTypeChanged = (world, meta) => rootChanged(world, graphql/* OperationTypeNode */.cEU.MUTATION, meta.oldMutationTypeName);
const subscriptionTypeChanged = (world, meta) => rootChanged(world, graphql/* OperationTypeNode */.cEU.SUBSCRIPTION, meta.oldSubscriptionTypeName);
function rootChanged(world, kind, old) {
    if (old === null)
        return safe;
    const proof = firstRefused(world.base, world.head, roots_operations(world, kind, old));
    return proof === undefined ? question("No operation was found to fail.") : refused(proof);
}
function* roots_operations(world, kind, old) {
    const type = world.base.getRootType(kind);
    if (!type)
        return;
    const gone = !world.head.getRootType(kind);
    for (const field of fieldsOf(type)) {
        const node = call(world.routes, field, undefined);
        const whole = operation(kind, [gone ? node : inline(old, [node])]);
        yield {
            document: documentOf(whole),
            about: gone ? new Set([whole]) : within(...fragments(whole)),
        };
    }
    if (kind === graphql/* OperationTypeNode */.cEU.SUBSCRIPTION)
        return;
    const whole = operation(kind, [inline(old, [typename])]);
    yield { document: documentOf(whole), about: within(whole) };
}
function fragments(whole) {
    return whole.selectionSet.selections;
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/types.js









const typeRemoved = (world, { removedTypeName: name }) => {
    const type = world.base.getType(name);
    if ((0,graphql/* isCompositeType */.MLQ)(type)) {
        const proof = firstRefused(world.base, world.head, fragmentsOn(world, type.name));
        return proof === undefined ? unreachable(world, name) : refused(proof);
    }
    const reached = world.before.places.of(name) !== undefined || isReturned(world, name);
    return { kind: reached ? "follows" : "unreached" };
};
const typeKindChanged = (world, { typeName: name }) => {
    const { base, head } = world;
    const [before, after] = [base.getType(name), head.getType(name)];
    if (before === undefined || after === undefined)
        return { kind: "safe" };
    const proof = firstRefused(base, head, [
        ...selectionsOf(world.before.routes, name),
        ...fragmentsOn(world, name),
        ...valuesAt(world, before),
    ]);
    if (proof !== undefined)
        return refused(proof);
    for (const { name: member } of (0,graphql/* isCompositeType */.MLQ)(after) ? possibleTypes(head, after) : []) {
        const result = resultWith(world, name, { __typename: member });
        if (result !== undefined)
            return newResult(result, "error");
    }
    if (isReturned(world, name) || world.before.places.of(name) !== undefined) {
        return question("Neither an operation nor a result was found that shows it.");
    }
    return { kind: "unreached" };
};
function* fragmentsOn(world, name) {
    const type = world.base.getType(name);
    if (!(0,graphql/* isCompositeType */.MLQ)(type))
        return;
    const members = new Set(possibleTypes(world.base, type).map((one) => one.name));
    for (const route of world.routes.all()) {
        const overlaps = possibleTypes(world.base, route.type).some((one) => members.has(one.name));
        if (route.type !== type && overlaps)
            yield* fragmentIn(world, route.type.name, name);
    }
    yield* fragmentIn(world, name, name);
}
function* selectionsOf(routes, name) {
    for (const route of routes.all()) {
        if (route.operation === graphql/* OperationTypeNode */.cEU.SUBSCRIPTION)
            continue;
        for (const field of fieldsOf(route.type)) {
            if ((0,graphql/* getNamedType */.MR_)(field.type).name !== name)
                continue;
            const node = call(routes, field, fieldNamed(route.later, field.name));
            yield { document: along(routes, route, [node]), about: within(node) };
        }
    }
}
function* valuesAt(world, type) {
    const { routes, places } = world.before;
    const place = places.of(type.name);
    if (place === undefined || !(0,graphql/* isInputType */.dXO)(type))
        return;
    for (const value of valuesOf(type)) {
        const node = callWith(routes, places, place, value);
        yield { document: along(routes, place.route, [node]), about: within(value) };
    }
    if ((0,graphql/* isLeafType */.zf9)(type) && place.chain.length > 0)
        return;
    const definition = variableOf("value", `${type.name}!`);
    const node = callWith(routes, places, place, variable("value"));
    const document = along(routes, place.route, [node], { variables: [definition] });
    yield { document, about: within(definition, ...(node.arguments ?? [])) };
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/usages.js


const harmless = new Set(["deprecated", "specifiedBy"]);
function ofServer(directive) {
    if (harmless.has(directive) || directive === "oneOf")
        return safe;
    return question("GraphQL does not say what the directive makes a server do.");
}
const usageAdded = (_world, meta) => (meta.addedToNewType === true ? safe : ofServer(meta.addedDirectiveName));
const usageRemoved = (_world, meta) => ofServer(meta.removedDirectiveName);
const usageChanged = (_world, meta) => ofServer(meta.directiveName);
const inputObjectUsageAdded = (world, meta) => meta.addedDirectiveName === "oneOf" && !meta.addedToNewType
    ? oneOfAdded(world, meta.inputObjectName)
    : usageAdded(world, meta);

;// CONCATENATED MODULE: ./build/engines/contract/graphql/rules/registry.js










const breaksNothing = () => safe;
const rules = {
    FIELD_ARGUMENT_DESCRIPTION_CHANGED: breaksNothing,
    FIELD_ARGUMENT_DEFAULT_CHANGED: argumentDefaultChanged,
    FIELD_ARGUMENT_TYPE_CHANGED: argumentTypeChanged,
    FIELD_ARGUMENT_ADDED: argumentAdded,
    FIELD_ARGUMENT_REMOVED: argumentRemoved,
    DIRECTIVE_REMOVED: directiveRemoved,
    DIRECTIVE_ADDED: breaksNothing,
    DIRECTIVE_DESCRIPTION_CHANGED: breaksNothing,
    DIRECTIVE_LOCATION_ADDED: breaksNothing,
    DIRECTIVE_LOCATION_REMOVED: locationRemoved,
    DIRECTIVE_ARGUMENT_ADDED: directiveArgumentAdded,
    DIRECTIVE_ARGUMENT_REMOVED: directiveArgumentRemoved,
    DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED: breaksNothing,
    DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED: directiveDefaultChanged,
    DIRECTIVE_ARGUMENT_TYPE_CHANGED: directiveArgumentTypeChanged,
    DIRECTIVE_REPEATABLE_ADDED: breaksNothing,
    DIRECTIVE_REPEATABLE_REMOVED: repeatableRemoved,
    ENUM_VALUE_REMOVED: enumValueRemoved,
    ENUM_VALUE_ADDED: enumValueAdded,
    ENUM_VALUE_DESCRIPTION_CHANGED: breaksNothing,
    ENUM_VALUE_DEPRECATION_REASON_CHANGED: breaksNothing,
    ENUM_VALUE_DEPRECATION_REASON_ADDED: breaksNothing,
    ENUM_VALUE_DEPRECATION_REASON_REMOVED: breaksNothing,
    FIELD_REMOVED: fieldRemoved,
    FIELD_ADDED: breaksNothing,
    FIELD_DESCRIPTION_CHANGED: breaksNothing,
    FIELD_DESCRIPTION_ADDED: breaksNothing,
    FIELD_DESCRIPTION_REMOVED: breaksNothing,
    FIELD_DEPRECATION_ADDED: breaksNothing,
    FIELD_DEPRECATION_REMOVED: breaksNothing,
    FIELD_DEPRECATION_REASON_CHANGED: breaksNothing,
    FIELD_DEPRECATION_REASON_ADDED: breaksNothing,
    FIELD_DEPRECATION_REASON_REMOVED: breaksNothing,
    FIELD_TYPE_CHANGED: fieldTypeChanged,
    INPUT_FIELD_REMOVED: inputFieldRemoved,
    INPUT_FIELD_ADDED: inputFieldAdded,
    INPUT_FIELD_DESCRIPTION_ADDED: breaksNothing,
    INPUT_FIELD_DESCRIPTION_REMOVED: breaksNothing,
    INPUT_FIELD_DESCRIPTION_CHANGED: breaksNothing,
    INPUT_FIELD_DEFAULT_VALUE_CHANGED: inputFieldDefaultChanged,
    INPUT_FIELD_TYPE_CHANGED: inputFieldTypeChanged,
    OBJECT_TYPE_INTERFACE_ADDED: interfaceAdded,
    OBJECT_TYPE_INTERFACE_REMOVED: interfaceRemoved,
    SCHEMA_QUERY_TYPE_CHANGED: queryTypeChanged,
    SCHEMA_MUTATION_TYPE_CHANGED: mutationTypeChanged,
    SCHEMA_SUBSCRIPTION_TYPE_CHANGED: subscriptionTypeChanged,
    TYPE_REMOVED: typeRemoved,
    TYPE_ADDED: breaksNothing,
    TYPE_KIND_CHANGED: typeKindChanged,
    TYPE_DESCRIPTION_CHANGED: breaksNothing,
    TYPE_DESCRIPTION_REMOVED: breaksNothing,
    TYPE_DESCRIPTION_ADDED: breaksNothing,
    UNION_MEMBER_REMOVED: unionMemberRemoved,
    UNION_MEMBER_ADDED: unionMemberAdded,
    DIRECTIVE_USAGE_UNION_MEMBER_ADDED: usageAdded,
    DIRECTIVE_USAGE_UNION_MEMBER_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_ENUM_ADDED: usageAdded,
    DIRECTIVE_USAGE_ENUM_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_ENUM_VALUE_ADDED: usageAdded,
    DIRECTIVE_USAGE_ENUM_VALUE_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_INPUT_OBJECT_ADDED: inputObjectUsageAdded,
    DIRECTIVE_USAGE_INPUT_OBJECT_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_FIELD_ADDED: usageAdded,
    DIRECTIVE_USAGE_FIELD_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_SCALAR_ADDED: usageAdded,
    DIRECTIVE_USAGE_SCALAR_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_OBJECT_ADDED: usageAdded,
    DIRECTIVE_USAGE_OBJECT_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_INTERFACE_ADDED: usageAdded,
    DIRECTIVE_USAGE_INTERFACE_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED: usageAdded,
    DIRECTIVE_USAGE_ARGUMENT_DEFINITION_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_SCHEMA_ADDED: usageAdded,
    DIRECTIVE_USAGE_SCHEMA_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED: usageAdded,
    DIRECTIVE_USAGE_FIELD_DEFINITION_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED: usageAdded,
    DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_REMOVED: usageRemoved,
    DIRECTIVE_USAGE_ARGUMENT_ADDED: usageChanged,
    DIRECTIVE_USAGE_ARGUMENT_REMOVED: usageChanged,
};

;// CONCATENATED MODULE: ./build/engines/contract/graphql/compare.js





async function compareSchemas(base, head) {
    const world = worldOf(base.schema, head.schema);
    const undeclared = new Set([...base.undeclared, ...head.undeclared]);
    const introspected = base.introspected || head.introspected;
    const changes = await changesBetween(base, head);
    return changes
        .filter(({ path = "" }) => !undeclared.has(/^@(\w+)/.exec(path)?.[1] ?? ""))
        .filter((change) => !(introspected && isOwnUse(change)))
        .map((change) => ({ change, judgement: judge(world, change) }));
}
function isOwnUse({ type, path = "" }) {
    if (!String(type).startsWith("DIRECTIVE_USAGE_"))
        return false;
    const names = new Set(graphql/* specifiedDirectives */.rcU.map(({ name }) => `@${name}`));
    return !path.split(".").some((part) => names.has(part));
}
function worldOf(base, head) {
    const routes = new Routes(base, head);
    const before = new Routes(base, base);
    return {
        base,
        head,
        routes,
        places: new InputPlaces(routes),
        before: { routes: before, places: new InputPlaces(before) },
    };
}
function judge(world, change) {
    const rule = rules[change.type];
    return rule(world, change.meta);
}
async function changesBetween(base, head) {
    const names = renamedRoots(base.schema, head.schema);
    if (names.size === 0)
        return (0,diff/* diff */.U)(base.schema, head.schema);
    const kept = (0,graphql/* buildASTSchema */.omO)(withNames(head.document, names), { assumeValid: true });
    const renamings = (await (0,diff/* diff */.U)(base.schema, head.schema)).filter(({ type }) => /^SCHEMA_\w+_TYPE_CHANGED$/.test(String(type)));
    return [...renamings, ...(await (0,diff/* diff */.U)(base.schema, kept))];
}
function renamedRoots(base, head) {
    const names = new Map();
    for (const kind of Object.values(graphql/* OperationTypeNode */.cEU)) {
        const [old, later] = [base.getRootType(kind)?.name, head.getRootType(kind)?.name];
        if (old === undefined || later === undefined || old === later)
            continue;
        if (head.getType(old) === undefined && base.getType(later) === undefined)
            names.set(later, old);
    }
    return names;
}
function withNames(document, names) {
    return (0,graphql/* visit */.YRT)(document, {
        enter: (node) => {
            if (!(0,graphql/* isTypeDefinitionNode */.a6o)(node) &&
                !(0,graphql/* isTypeExtensionNode */.i7r)(node) &&
                node.kind !== graphql/* Kind */.b8C.NAMED_TYPE) {
                return undefined;
            }
            const value = names.get(node.name.value);
            return value === undefined ? undefined : { ...node, name: { ...node.name, value } };
        },
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/fold.js

function fold(judged, base) {
    const leaders = new Map();
    const kept = [];
    const keyOf = ({ change }, type) => JSON.stringify([change.type, { ...change.meta, typeName: type, typeType: "" }]);
    for (const one of judged) {
        const type = typeOf(one);
        const folded = { ...one, alsoIn: [] };
        if (isProven(one) && (0,graphql/* isInterfaceType */.kDU)(base.schema.getType(type))) {
            leaders.set(keyOf(one, type), folded);
        }
        kept.push(folded);
    }
    return kept.filter((one) => {
        const type = base.schema.getType(typeOf(one));
        if (!isProven(one) || !(0,graphql/* isObjectType */.YQo)(type))
            return true;
        const leader = type
            .getInterfaces()
            .map(({ name }) => leaders.get(keyOf(one, name)))
            .find((found) => found !== undefined);
        leader?.alsoIn.push(type.name);
        return leader === undefined;
    });
}
function isProven({ judgement: { kind } }) {
    return kind === "refused" || kind === "result" || kind === "received";
}
function typeOf({ change }) {
    const { typeName } = change.meta;
    return typeName ?? "";
}

// EXTERNAL MODULE: ./build/engines/contract/proof/command.js
var command = __webpack_require__(17291);
// EXTERNAL MODULE: ./build/engines/contract/report/claims.js
var claims = __webpack_require__(16813);
// EXTERNAL MODULE: ./build/engines/contract/report/clip.js
var clip = __webpack_require__(75022);
;// CONCATENATED MODULE: ./build/engines/contract/graphql/source/places.js

function placeFinder(document) {
    let index;
    const location = (coordinate) => {
        index ??= coordinatesOf(document);
        let name = coordinate;
        while (name !== "" && !index.has(name))
            name = name.slice(0, Math.max(0, name.lastIndexOf(".")));
        return index.get(name);
    };
    return {
        location,
        place: (coordinate) => {
            const found = location(coordinate);
            return found && placeOf(found);
        },
    };
}
function placeOf({ source, start }) {
    return { path: source.name, ...(0,graphql/* getLocation */.g$b)(source, start) };
}
function coordinatesOf(document) {
    const index = new Map();
    const add = (coordinate, node) => {
        const location = node.name?.loc;
        if (location !== undefined && !index.has(coordinate))
            index.set(coordinate, location);
    };
    const inside = (prefix, node) => {
        for (const member of [
            ...(node.fields ?? []),
            ...(node.values ?? []),
            ...(node.arguments ?? []),
        ]) {
            const coordinate = `${prefix}.${member.name?.value ?? ""}`;
            add(coordinate, member);
            inside(coordinate, member);
        }
        for (const directive of node.directives ?? []) {
            const coordinate = `${prefix}.@${directive.name?.value ?? ""}`;
            add(coordinate, directive);
            inside(coordinate, directive);
        }
    };
    for (const definition of document.definitions) {
        const named = definition;
        const name = named.name?.value ?? "";
        const coordinate = definition.kind === graphql/* Kind */.b8C.DIRECTIVE_DEFINITION ? `@${name}` : name;
        add(coordinate, named);
        inside(coordinate, named);
    }
    return index;
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/report.js




const mostNamed = 5;
function ruleOf({ type }) {
    return `graphql-${kebab(String(type))}`;
}
function kebab(type) {
    return type.toLowerCase().replaceAll("_", "-");
}
function toClaim(comparison, sides, { change, alsoIn }, judgement, unused) {
    const text = textOf(change);
    const rule = ruleOf(change);
    const id = (0,claims/* claimId */.o8)(comparison, { rule, subject: text });
    const also = alsoIn.length === 0 ? "" : `, and from ${report_listed(alsoIn)}`;
    const where = report_placeOf(sides, change);
    const severity = unused ? "note" : judgement.severity;
    return (0,clip/* clipClaim */.x)({
        id,
        rule,
        severity,
        text: `${text}${also}${unused ? "; no operation in use needs it" : ""}`,
        ...(where === undefined ? {} : { where }),
        proof: { ...proofOf(judgement), command: (0,command/* commandFor */.F)(comparison, id) },
    });
}
function proofOf(judgement) {
    const { operation } = judgement.proof;
    const evidence = [{ name: "Operation", language: "graphql", text: operation }];
    switch (judgement.kind) {
        case "refused":
            return {
                kind: "request",
                observed: `Head refuses it: ${judgement.proof.reason}`,
                expected: "Base accepts this operation.",
                evidence,
            };
        case "result":
            return {
                kind: "response",
                observed: "Head may give this result.",
                expected: `Base never gives it: ${judgement.proof.reason}`,
                evidence: [...evidence, { name: "Result", language: "json", text: judgement.proof.result }],
            };
        case "received":
            return {
                kind: "request",
                observed: `Head's resolver gets ${judgement.proof.head}.`,
                expected: `Base's resolver gets ${judgement.proof.base}.`,
                evidence,
            };
    }
}
function textOf({ message }) {
    return message
        .replace(/'([^'`]*)'/g, "`$1`")
        .replace(/^Default value for (.*) changed from (.*) to `undefined`$/, "Default value $2 of $1 was removed")
        .replace(/\.$/, "");
}
function report_placeOf({ base, head }, change) {
    const path = change.path ?? oldRootOf(change);
    const onHead = /REMOVED$/.test(String(change.type)) ? undefined : head.place(path);
    if (onHead !== undefined)
        return onHead;
    const onBase = base.place(path);
    return onBase === undefined ? undefined : { ...onBase, side: "base" };
}
function oldRootOf({ meta }) {
    const names = meta;
    const { oldQueryTypeName, oldMutationTypeName, oldSubscriptionTypeName } = names;
    return oldQueryTypeName ?? oldMutationTypeName ?? oldSubscriptionTypeName ?? "";
}
const reasons = {
    unreached: ", which no operation reaches",
    follows: ", which operations reached only through what is broken above",
};
function remarks(judged, sides) {
    const groups = new Map();
    for (const { change, judgement } of judged) {
        const reason = reasons[judgement.kind];
        if (judgement.kind !== "safe" && reason === undefined)
            continue;
        const kind = kebab(String(change.type)).replaceAll("-", " ");
        const key = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${reason ?? ""}`;
        groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    return [...groups].map(([kind, changes]) => {
        const [first] = changes;
        const where = first && report_placeOf(sides, first);
        return {
            kind: "remark",
            text: (0,clip/* clip */.$)(`${kind}: ${report_listed(changes.map(({ path = "schema" }) => path))}`),
            ...(where === undefined ? {} : { where }),
        };
    });
}
function repeated({ base, head }) {
    const side = head.repeats.length > 0 ? "head" : "base";
    const { repeats } = side === "head" ? head : base;
    const [first] = repeats;
    if (first === undefined)
        return [];
    const names = report_listed([...new Set(repeats.map(({ coordinate }) => coordinate))]);
    const place = first.node.loc && placeOf(first.node.loc);
    return [
        {
            kind: "remark",
            text: (0,clip/* clip */.$)(`Defined more than once, in the same words, and read once: ${names}`),
            ...(place === undefined ? {} : { where: side === "head" ? place : { ...place, side } }),
        },
    ];
}
function questions(judged, sides) {
    const groups = new Map();
    for (const { change, judgement } of judged) {
        if (judgement.kind !== "question")
            continue;
        const directive = /^DIRECTIVE_USAGE_/.test(String(change.type))
            ? directiveOf(change)
            : undefined;
        const key = directive === undefined ? textOf(change) : `Use of \`@${directive}\` changed`;
        const group = groups.get(key) ?? { why: judgement.why, changes: [] };
        group.changes.push(change);
        groups.set(key, group);
    }
    return [...groups].map(([what, { why, changes }]) => {
        const [first] = changes;
        const where = first && report_placeOf(sides, first);
        const paths = [...new Set(changes.map(({ path = "schema" }) => path))];
        const at = what.startsWith("Use of") ? ` at ${report_listed(paths)}` : "";
        return {
            kind: "question",
            text: (0,clip/* clip */.$)(`Undecided: ${what}${at}. ${why}`),
            ...(where === undefined ? {} : { where }),
        };
    });
}
function directiveOf({ meta }) {
    const names = meta;
    return (names["addedDirectiveName"] ?? names["removedDirectiveName"] ?? names["directiveName"] ?? "");
}
function report_listed(names) {
    const shown = names.slice(0, mostNamed).map((name) => `\`${name}\``);
    const left = names.length - shown.length;
    return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more`;
}

// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/engines/contract/document/parse.js + 4 modules
var parse = __webpack_require__(61894);
// EXTERNAL MODULE: ./build/engines/contract/graphql/kind.js
var kind = __webpack_require__(3815);
;// CONCATENATED MODULE: ./build/engines/contract/graphql/source/failures.js


function whereOf(path, node) {
    if (node?.loc === undefined)
        return path;
    const { line, column } = (0,graphql/* getLocation */.g$b)(node.loc.source, node.loc.start);
    return `${node.loc.source.name}:${line}:${column}`;
}
function syntaxFailure(path, error) {
    const [place] = error.locations ?? [];
    return new model/* Failure */.HR({
        code: "document-unreadable",
        what: "The document is not valid GraphQL",
        where: place === undefined ? path : `${path}:${place.line}:${place.column}`,
        why: error.message,
        fix: "Correct the syntax there.",
    }, error);
}
function invalidSchema(path, why, node) {
    return new model/* Failure */.HR({
        code: "graphql-invalid",
        what: "The GraphQL schema is not valid",
        where: whereOf(path, node),
        why,
        fix: "Correct the schema; where it is spread over several files, name them all, or their folder, in `spec`.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/source/check.js


function checkNames(path, document) {
    const known = new Set(graphql/* specifiedScalarTypes */.YCk.map(({ name }) => name));
    for (const definition of document.definitions) {
        if (!(0,graphql/* isTypeSystemDefinitionNode */.xu3)(definition) && !(0,graphql/* isTypeSystemExtensionNode */.fTw)(definition)) {
            throw invalidSchema(path, "It holds an operation among its types.", definition);
        }
        if (!(0,graphql/* isTypeDefinitionNode */.a6o)(definition))
            continue;
        const name = definition.name.value;
        if (known.has(name) && !isBuiltIn(name)) {
            throw invalidSchema(path, `The type \`${name}\` is defined twice.`, definition.name);
        }
        known.add(name);
    }
    (0,graphql/* visit */.YRT)(document, {
        NamedType: (node) => {
            const name = node.name.value;
            if (!known.has(name))
                throw invalidSchema(path, `The type \`${name}\` is unknown.`, node);
        },
    });
}
function isBuiltIn(name) {
    return graphql/* specifiedScalarTypes */.YCk.some((type) => type.name === name);
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/source/complete.js

function complete(document) {
    const used = usedDirectives(document);
    for (const { name } of graphql/* specifiedDirectives */.rcU)
        used.delete(name);
    for (const definition of document.definitions) {
        if (definition.kind === graphql/* Kind */.b8C.DIRECTIVE_DEFINITION)
            used.delete(definition.name.value);
    }
    const declared = [...used].map(([name, args]) => declaration(name, args)).join("\n");
    const added = declared === "" ? [] : (0,graphql/* parse */.qgA)(declared, { noLocation: true }).definitions;
    return {
        document: { ...document, definitions: [...founded(document.definitions), ...added] },
        undeclared: new Set(used.keys()),
    };
}
function usedDirectives(document) {
    const used = new Map();
    (0,graphql/* visit */.YRT)(document, {
        Directive: ({ name, arguments: given = [] }) => {
            const names = used.get(name.value) ?? new Set();
            for (const argument of given)
                names.add(argument.name.value);
            used.set(name.value, names);
        },
    });
    return used;
}
function declaration(name, args) {
    const list = [...args].map((argument) => `${argument}: String`).join(", ");
    const places = Object.values(graphql/* DirectiveLocation */.H3C).join(" | ");
    return `directive @${name}${list === "" ? "" : `(${list})`} repeatable on ${places}`;
}
const definitionOf = {
    [graphql/* Kind */.b8C.SCALAR_TYPE_EXTENSION]: graphql/* Kind */.b8C.SCALAR_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.OBJECT_TYPE_EXTENSION]: graphql/* Kind */.b8C.OBJECT_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.INTERFACE_TYPE_EXTENSION]: graphql/* Kind */.b8C.INTERFACE_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.UNION_TYPE_EXTENSION]: graphql/* Kind */.b8C.UNION_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.ENUM_TYPE_EXTENSION]: graphql/* Kind */.b8C.ENUM_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.INPUT_OBJECT_TYPE_EXTENSION]: graphql/* Kind */.b8C.INPUT_OBJECT_TYPE_DEFINITION,
};
function founded(definitions) {
    const known = new Set(definitions.filter(graphql/* isTypeDefinitionNode */.a6o).map((definition) => definition.name.value));
    return definitions.map((definition) => {
        if (!(0,graphql/* isTypeExtensionNode */.i7r)(definition) || known.has(definition.name.value))
            return definition;
        known.add(definition.name.value);
        return { ...definition, kind: definitionOf[definition.kind] };
    });
}

// EXTERNAL MODULE: ./build/engines/contract/graphql/source/depth.js
var depth = __webpack_require__(85186);
;// CONCATENATED MODULE: ./build/engines/contract/graphql/source/repeats.js

function withoutRepeats(document) {
    const known = new Map();
    const repeats = [];
    const isNew = (coordinate, node) => {
        const before = known.get(coordinate);
        if (before === undefined)
            known.set(coordinate, node);
        if (before === undefined || meaning(before) !== meaning(node))
            return true;
        repeats.push({ coordinate, node });
        return false;
    };
    const definitions = document.definitions
        .filter((definition) => {
        const coordinate = coordinateOf(definition);
        return coordinate === undefined || isNew(coordinate, definition);
    })
        .map((definition) => withMembers(definition, isNew));
    return { document: { ...document, definitions }, repeats };
}
function coordinateOf(definition) {
    if (definition.kind === graphql/* Kind */.b8C.DIRECTIVE_DEFINITION)
        return `@${definition.name.value}`;
    return (0,graphql/* isTypeDefinitionNode */.a6o)(definition) ? definition.name.value : undefined;
}
function withMembers(definition, isNew) {
    if (definition.kind === graphql/* Kind */.b8C.OPERATION_DEFINITION || !("name" in definition))
        return definition;
    const type = definition.name.value;
    const kept = (members) => members.filter((member) => isNew(`${type}.${member.name.value}`, member));
    if ("fields" in definition) {
        return { ...definition, fields: kept(definition.fields) };
    }
    if ("values" in definition) {
        return { ...definition, values: kept(definition.values) };
    }
    return definition;
}
function meaning(node) {
    const plain = (0,graphql/* visit */.YRT)(node, {
        enter: (inner) => ("description" in inner ? { ...inner, description: undefined } : undefined),
    });
    return (0,graphql/* print */.yyV)(plain);
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/source/load.js











const maxTokens = 2_000_000;
const maxLength = 16 * 1024 * 1024;
async function loadSchema({ reader, path, parts = [path] }) {
    const definitions = [];
    let introspected = false;
    for (const part of parts) {
        const text = await reader.read(part);
        if (text === undefined)
            throw missing(part);
        definitions.push(...parseText(part, text).definitions);
        introspected ||= (0,kind/* isIntrospection */.qo)(text);
    }
    const { document: once, repeats } = withoutRepeats({ kind: graphql/* Kind */.b8C.DOCUMENT, definitions });
    const { document, undeclared } = complete(once);
    checkNames(path, document);
    const schema = build(path, document);
    const { place } = placeFinder(document);
    return { path, schema, document, introspected, undeclared, repeats, place };
}
function parseText(path, raw) {
    if (raw.length > maxLength)
        throw (0,parse/* tooManyBytes */.z)(path);
    const text = raw.startsWith("\u{FEFF}") ? raw.slice(1) : raw;
    if ((0,kind/* isIntrospection */.qo)(text))
        return (0,graphql/* parse */.qgA)(printed(path, text), { noLocation: true });
    (0,depth/* refuseDeepText */.u)(path, text);
    try {
        return (0,graphql/* parse */.qgA)(new graphql/* Source */.kLi(text, path), { maxTokens });
    }
    catch (error) {
        if (error instanceof graphql/* GraphQLError */.eOn)
            throw syntaxFailure(path, error);
        throw error;
    }
}
function printed(path, text) {
    try {
        const answer = JSON.parse(text);
        return (0,graphql/* printSchema */.rKs)((0,graphql/* buildClientSchema */.DO9)(((0,json/* own */.ZV)(answer, "data") ?? answer)));
    }
    catch (error) {
        throw new model/* Failure */.HR({
            code: "document-unreadable",
            what: "The answer to the introspection query cannot be read",
            where: path,
            why: error instanceof Error ? error.message : "It is not complete.",
            fix: "Ask the server for the whole introspection query, or name an SDL file.",
        }, error);
    }
}
function build(path, document) {
    const schema = buildDocument(path, document);
    const [error] = (0,graphql/* validateSchema */.i6q)(schema);
    if (error !== undefined)
        throw invalidSchema(path, error.message, error.nodes?.[0]);
    return schema;
}
function buildDocument(path, document) {
    try {
        return (0,graphql/* buildASTSchema */.omO)(document);
    }
    catch (error) {
        const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n\n");
        throw invalidSchema(path, first, nodeNamed(document, first));
    }
}
function nodeNamed(document, message) {
    const [, coordinate = ""] = /"(@?[\w.]+)"/.exec(message) ?? [];
    const loc = placeFinder(document).location(coordinate);
    return loc && { kind: graphql/* Kind */.b8C.NAME, value: coordinate, loc };
}
function missing(path) {
    return new model/* Failure */.HR({
        code: "description-missing",
        what: "There is no such file",
        where: path,
        why: "It cannot be compared without it.",
        fix: "Name the file by its path from here.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/usage/coordinates.js

function coordinatesIn(schema, { document }) {
    const found = new Set();
    const info = new graphql/* TypeInfo */.DxK(schema);
    const visitor = { ...outputs(schema, info, found), ...inputs(schema, info, found) };
    (0,graphql/* visit */.YRT)(document, (0,graphql/* visitWithTypeInfo */.Sw7)(info, visitor));
    return found;
}
function outputs(schema, info, found) {
    const type = (named) => {
        for (const one of named ? coordinates_withMembers(schema, named) : [])
            found.add(one);
    };
    return {
        Field: ({ name, arguments: given = [] }) => {
            const parent = info.getParentType();
            for (const owner of parent ? coordinates_withMembers(schema, parent) : []) {
                found.add(`${owner}.${name.value}`);
                for (const one of given)
                    found.add(`${owner}.${name.value}.${one.name.value}`);
            }
            const result = info.getType();
            if (result)
                type((0,graphql/* getNamedType */.MR_)(result));
        },
        InlineFragment: ({ typeCondition }) => {
            if (typeCondition)
                type(schema.getType(typeCondition.name.value));
        },
        FragmentDefinition: ({ typeCondition }) => {
            type(schema.getType(typeCondition.name.value));
        },
        OperationDefinition: ({ operation }) => {
            type(schema.getRootType(operation));
            found.add(operation);
        },
    };
}
function inputs(schema, info, found) {
    return {
        Directive: ({ name, arguments: given = [] }) => {
            found.add(`@${name.value}`);
            for (const one of given)
                found.add(`@${name.value}.${one.name.value}`);
        },
        ObjectValue: ({ fields }) => {
            const input = info.getInputType();
            if (!input)
                return;
            const { name } = (0,graphql/* getNamedType */.MR_)(input);
            found.add(name);
            for (const one of fields)
                found.add(`${name}.${one.name.value}`);
        },
        EnumValue: ({ value }) => {
            const input = info.getInputType();
            if (input)
                found.add(`${(0,graphql/* getNamedType */.MR_)(input).name}.${value}`);
        },
        VariableDefinition: ({ type }) => {
            const declared = (0,graphql/* typeFromAST */.vE3)(schema, type);
            if ((0,graphql/* isInputType */.dXO)(declared))
                addWhole(declared, found);
        },
    };
}
function coordinates_withMembers(schema, type) {
    const members = (0,graphql/* isAbstractType */.LcQ)(type) ? schema.getPossibleTypes(type) : [];
    return [type, ...members].map(({ name }) => name);
}
function addWhole(type, found) {
    const named = (0,graphql/* getNamedType */.MR_)(type);
    const key = `whole ${named.name}`;
    if (found.has(key))
        return;
    found.add(key);
    found.add(named.name);
    if ((0,graphql/* isEnumType */.oFc)(named))
        for (const { name } of named.getValues())
            found.add(`${named.name}.${name}`);
    if (!(0,graphql/* isInputObjectType */.qK7)(named))
        return;
    for (const field of Object.values(named.getFields())) {
        found.add(`${named.name}.${field.name}`);
        addWhole(field.type, found);
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/usage/read.js





const maxBytes = 4 * 1024 * 1024;
async function readUsage(files, paths) {
    const operations = [];
    const fragments = new Map();
    for (const path of await expand(files, paths)) {
        const text = await files.read(path, { maxBytes });
        if (text === undefined)
            throw read_missing(path);
        for (const node of parseOperations(path, text).definitions) {
            if (node.kind === graphql/* Kind */.b8C.OPERATION_DEFINITION)
                operations.push({ path, node });
            else if (node.kind === graphql/* Kind */.b8C.FRAGMENT_DEFINITION)
                fragments.set(node.name.value, node);
        }
    }
    return operations.map(({ path, node }) => ({
        name: `${path}${node.name === undefined ? "" : `: ${node.name.value}`}`,
        document: { kind: graphql/* Kind */.b8C.DOCUMENT, definitions: [node, ...neededBy(node, fragments)] },
    }));
}
async function expand(files, paths) {
    const found = [];
    for (const path of paths) {
        if ((0,kind/* isSchemaPath */.h)(path)) {
            found.push(path);
            continue;
        }
        const inside = (await files.list(path)).filter(kind/* isSchemaPath */.h);
        if (inside.length === 0)
            throw read_missing(path);
        found.push(...inside.map((name) => `${path.replace(/\/$/, "")}/${name}`));
    }
    return found;
}
function parseOperations(path, text) {
    (0,depth/* refuseDeepText */.u)(path, text);
    try {
        return (0,graphql/* parse */.qgA)(new graphql/* Source */.kLi(text, path), { maxTokens: 200_000 });
    }
    catch (error) {
        if (error instanceof graphql/* GraphQLError */.eOn)
            throw syntaxFailure(path, error);
        throw error;
    }
}
function neededBy(operation, fragments) {
    const needed = new Set();
    const open = [operation];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        (0,graphql/* visit */.YRT)(next, {
            FragmentSpread: ({ name }) => {
                const fragment = fragments.get(name.value);
                if (fragment === undefined || needed.has(fragment))
                    return;
                needed.add(fragment);
                open.push(fragment);
            },
        });
    }
    return [...needed];
}
function read_missing(path) {
    return new model/* Failure */.HR({
        code: "usage-missing",
        what: "There are no operations to read",
        where: `input \`usage\`: ${path}`,
        why: "It is neither a `.graphql` file nor a folder that holds one.",
        fix: "Name the files, or the folder, in which the clients' operations are.",
    });
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/usage/usage.js



async function usageOf(files, paths, base) {
    if (paths.length === 0)
        return { isUnused: () => false, notChecked: [] };
    const touched = new Set();
    const notChecked = [];
    for (const operation of await readUsage(files, paths)) {
        const [problem] = problems(base.schema, operation.document);
        if (problem !== undefined) {
            notChecked.push({ what: operation.name, why: `Base refuses it: ${problem.message}` });
        }
        for (const coordinate of coordinatesIn(base.schema, operation))
            touched.add(coordinate);
    }
    return { isUnused: (change) => !needs(change).some((one) => touched.has(one)), notChecked };
}
function needs({ type, path = "", meta }) {
    const names = meta;
    const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    switch (String(type)) {
        case "FIELD_ARGUMENT_ADDED":
        case "FIELD_ARGUMENT_DEFAULT_CHANGED":
        case "FIELD_ARGUMENT_TYPE_CHANGED":
        case "INPUT_FIELD_ADDED":
        case "INPUT_FIELD_DEFAULT_VALUE_CHANGED":
        case "INPUT_FIELD_TYPE_CHANGED":
        case "ENUM_VALUE_ADDED":
        case "DIRECTIVE_USAGE_INPUT_OBJECT_ADDED":
            return [path, parent];
        case "DIRECTIVE_ARGUMENT_TYPE_CHANGED":
        case "DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED":
            return [path, parent];
        case "UNION_MEMBER_ADDED":
        case "UNION_MEMBER_REMOVED":
            return [names["unionName"] ?? ""];
        case "OBJECT_TYPE_INTERFACE_ADDED":
        case "OBJECT_TYPE_INTERFACE_REMOVED":
            return [names["addedInterfaceName"] ?? names["removedInterfaceName"] ?? ""];
        case "SCHEMA_QUERY_TYPE_CHANGED":
            return ["query"];
        case "SCHEMA_MUTATION_TYPE_CHANGED":
            return ["mutation"];
        case "SCHEMA_SUBSCRIPTION_TYPE_CHANGED":
            return ["subscription"];
        default:
            return [path];
    }
}

;// CONCATENATED MODULE: ./build/engines/contract/graphql/index.js






async function runGraphql({ files, log }, target, wanted) {
    if (target.base === undefined || target.head === undefined)
        return oneSided(target);
    log.progress(`Comparing ${target.name}`);
    const sides = { base: await loadSchema(target.base), head: await loadSchema(target.head) };
    const usage = await usageOf(files, wanted.usage, sides.base);
    const judged = fold(owned(await compareSchemas(sides.base, sides.head)), sides.base);
    const claims = judged
        .filter(isProven)
        .map((one) => toClaim(target.comparison, sides, one, one.judgement, usage.isUnused(one.change)))
        .filter(({ id }) => wanted.claim === undefined || id === wanted.claim);
    const whole = wanted.claim === undefined;
    const reached = claims.map(({ proof }) => rootField(proof.evidence[0]?.text ?? ""));
    const [before, after] = [rootFields(sides.base), rootFields(sides.head)];
    return {
        claims,
        notes: whole
            ? [...questions(judged, sides), ...remarks(judged, sides), ...repeated(sides)]
            : [],
        notChecked: [...usage.notChecked, ...graphql_hidden(sides)],
        altered: judged.length > 0,
        reached: new Set(reached).size,
        operations: {
            base: before.length,
            head: after.length,
            both: before.filter((name) => after.includes(name)).length,
        },
    };
}
function owned(judged) {
    if (judged.some(isProven))
        return judged;
    const why = "No operation was found that shows it.";
    return judged.map((one) => one.judgement.kind === "follows" ? { ...one, judgement: { kind: "question", why } } : one);
}
async function oneSided(target) {
    const source = target.base ?? target.head;
    if (source !== undefined)
        await loadSchema(source);
    const added = target.base === undefined;
    return {
        claims: [],
        notes: [
            {
                kind: added ? "remark" : "question",
                text: added
                    ? `\`${target.name}\` is new; there is nothing to compare it with`
                    : `\`${target.name}\` was removed. Is the API gone, or described elsewhere?`,
            },
        ],
        notChecked: [],
        altered: true,
        reached: 0,
        operations: { base: 0, head: 0, both: 0 },
    };
}
function rootFields({ schema }) {
    return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type, kind) => Object.keys(type?.getFields() ?? {}).map((field) => `${kind} ${field}`));
}
function rootField(operation) {
    const document = (0,graphql/* parse */.qgA)(operation, { noLocation: true });
    const [first] = document.definitions;
    if (first?.kind !== graphql/* Kind */.b8C.OPERATION_DEFINITION)
        return operation;
    let selection = first.selectionSet.selections[0];
    while (selection?.kind === graphql/* Kind */.b8C.INLINE_FRAGMENT)
        selection = selection.selectionSet.selections[0];
    return `${first.operation} ${selection?.kind === graphql/* Kind */.b8C.FIELD ? selection.name.value : ""}`;
}
function graphql_hidden(sides) {
    if (!sides.base.introspected && !sides.head.introspected)
        return [];
    return [
        {
            what: "directives in use",
            why: "The answer to an introspection does not tell where a schema uses its directives.",
        },
    ];
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
