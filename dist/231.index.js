export const id = 231;
export const ids = [231];
export const modules = {

/***/ 20231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/commands/index.js

const others = {
    "contract check": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2589), __webpack_require__.e(3064), __webpack_require__.e(3964), __webpack_require__.e(7249), __webpack_require__.e(7913), __webpack_require__.e(5776)]).then(__webpack_require__.bind(__webpack_require__, 45776))).contractCheck,
    "contract conform": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2589), __webpack_require__.e(3064), __webpack_require__.e(7249), __webpack_require__.e(1830), __webpack_require__.e(3939), __webpack_require__.e(6668)]).then(__webpack_require__.bind(__webpack_require__, 16668))).contractConform,
    "contract mock": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2589), __webpack_require__.e(7249), __webpack_require__.e(7913), __webpack_require__.e(5309), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 44285))).contractMock,
    "contract stubs": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2589), __webpack_require__.e(7249), __webpack_require__.e(5309), __webpack_require__.e(8194)]).then(__webpack_require__.bind(__webpack_require__, 58194))).contractStubs,
    "bench init": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2589), __webpack_require__.e(2088), __webpack_require__.e(714), __webpack_require__.e(3964), __webpack_require__.e(7249), __webpack_require__.e(5942), __webpack_require__.e(3007), __webpack_require__.e(3939), __webpack_require__.e(2809)]).then(__webpack_require__.bind(__webpack_require__, 14404))).benchInit,
    "bench parse": async () => (await Promise.all(/* import() */[__webpack_require__.e(8441), __webpack_require__.e(5754)]).then(__webpack_require__.bind(__webpack_require__, 35754))).benchParse,
    "rotate doctor": async () => (await rotateMode())("doctor", {
        summary: "Looks at what a rotation rests on: tokens that may do enough and nothing more, secrets, pointers, workflows.",
        examples: ["lamplighter rotate doctor --repository acme/shop"],
    }),
    "rotate rollback": async () => (await rotateMode())("rollback", {
        summary: "Moves consumers back to the old credential, while it lives: one write.",
        examples: ["lamplighter rotate rollback --only API_KEY"],
    }),
    "rotate audit verify": async () => (await Promise.all(/* import() */[__webpack_require__.e(3064), __webpack_require__.e(9415)]).then(__webpack_require__.bind(__webpack_require__, 19415))).rotateAudit,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(3064), __webpack_require__.e(3233)]).then(__webpack_require__.bind(__webpack_require__, 13233))).report,
    demo: async () => (await __webpack_require__.e(/* import() */ 4200).then(__webpack_require__.bind(__webpack_require__, 24200))).demo,
};
async function rotateMode() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3064), __webpack_require__.e(3964), __webpack_require__.e(9490)]).then(__webpack_require__.bind(__webpack_require__, 89490))).rotateMode;
}
const ofEngines = model/* engineNames */.Ry.flatMap((engine) => [
    [engine, async () => (await Promise.all(/* import() */[__webpack_require__.e(3064), __webpack_require__.e(3964), __webpack_require__.e(3049)]).then(__webpack_require__.bind(__webpack_require__, 23049))).engineCommand(engine)],
    ...Object.entries(others).filter(([name]) => name.startsWith(`${engine} `)),
]);
const commands = {
    ...Object.fromEntries(ofEngines),
    ...others,
};

// EXTERNAL MODULE: ./build/inputs/index.js + 51 modules
var inputs = __webpack_require__(48536);
;// CONCATENATED MODULE: ./build/commands/help.js

function everyCommand({ json = "the report" }) {
    return [
        ["--json", `Print ${json} as JSON and nothing else.`],
        ["--help", "Print this help."],
    ];
}
function exits({ inputs, fails }) {
    const judges = "failOn" in inputs.fields;
    return [
        "Exit status",
        `  0  ${judges ? "clean" : "done"}`,
        ...(judges ? ["  1  claims at or above --fail-on"] : []),
        ...(fails === undefined ? [] : [`  1  ${fails}`]),
        "  2  a mistake in the call, or trouble of ours",
    ].join("\n");
}
function commandHelp(name, command, all = []) {
    const parts = all.filter((other) => other.startsWith(`${name} `));
    const flags = (0,inputs/* fieldsOn */.bL)(command.inputs, "flag").map(([flag, field]) => [`--${flag} ${placeholder(field)}`.trimEnd(), explain(field)]);
    return [
        `lamplighter ${name} ${command.operands === "" ? "" : `${command.operands} `}[flags]`,
        command.inputs.summary,
        `Flags\n${table([...flags, ...everyCommand(command)])}`,
        `Examples\n${command.examples.map((line) => `  ${line}`).join("\n")}`,
        ...(parts.length === 0
            ? []
            : [`See also\n${parts.map((part) => `  lamplighter ${part} --help`).join("\n")}`]),
        exits(command),
        "NO_COLOR turns color off, FORCE_COLOR on.",
    ].join("\n\n");
}
function generalHelp(commands) {
    return [
        "lamplighter COMMAND [flags]",
        "Every claim comes with a proof that you can run again.",
        `Commands\n${table(commands.map(([name, { inputs }]) => [name, inputs.summary]))}`,
        "lamplighter COMMAND --help says more.",
    ].join("\n\n");
}
function placeholder({ values, schema }) {
    if (schema.safeParse(true).success)
        return "";
    return values === undefined ? "VALUE" : values.join("|");
}
function explain({ description, fallback, required }) {
    if (required)
        return `${description} Required.`;
    const plain = typeof fallback === "string" ? ` Default: ${fallback}.` : "";
    return `${description}${plain}`;
}
function table(rows) {
    return rows.map(([left, right]) => `  ${left}\n      ${right}`).join("\n");
}

;// CONCATENATED MODULE: ./build/cli.js





async function run(env) {
    const [name, rest] = commandName(process.argv.slice(2));
    const print = (text) => {
        process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    };
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
        const all = Object.entries(commands).map(async ([key, load]) => [key, await load()]);
        print(generalHelp(await Promise.all(all)));
        return 0;
    }
    const command = await commands[name]?.();
    if (command === undefined)
        throw unknownCommand(name);
    const { flags, operands, json, help } = split(command, rest);
    if (help) {
        print(commandHelp(name, command, Object.keys(commands)));
        return 0;
    }
    const terminal = {
        print,
        json,
        color: wantsColor(env),
        width: process.stdout.isTTY ? process.stdout.columns : 80,
        folder: process.cwd(),
    };
    return command.run(flags, operands, terminal);
}
function commandName(args) {
    for (const words of [3, 2]) {
        const name = args.slice(0, words).join(" ");
        if (name in commands)
            return [name, args.slice(words)];
    }
    return [args[0], args.slice(1)];
}
function split(command, args) {
    const fields = (0,inputs/* fieldsOn */.bL)(command.inputs, "flag");
    const switches = fields.filter(([, field]) => field.schema.safeParse(true).success);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            ...Object.fromEntries(fields.map(([name]) => [name, { type: "string" }])),
            ...Object.fromEntries(switches.map(([name]) => [name, { type: "boolean" }])),
            json: { type: "boolean" },
            help: { type: "boolean", short: "h" },
        },
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const given = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            operands.push(token.value);
        if (token.kind !== "option")
            continue;
        const isSwitch = switches.some(([name]) => name === token.name);
        const known = isSwitch || fields.some(([name]) => name === token.name);
        if (known && !isSwitch && token.value === undefined)
            throw withoutValue(token.name);
        const value = token.value ?? "true";
        const earlier = given.get(token.name);
        given.set(token.name, earlier === undefined ? value : `${earlier}\n${value}`);
    }
    const json = given.delete("json");
    const help = given.delete("help");
    return { flags: (0,inputs/* flagSource */.qz)(given), operands, json, help };
}
function wantsColor({ NO_COLOR, FORCE_COLOR }) {
    if (NO_COLOR !== undefined && NO_COLOR !== "")
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0")
        return true;
    return process.stdout.isTTY;
}
function unknownCommand(name) {
    return new model/* Failure */.HR({
        code: "command-unknown",
        what: `\`${name}\` is not a command`,
        where: "lamplighter",
        why: "There is none of this name.",
        fix: (0,inputs/* didYouMean */.au)(name, Object.keys(commands)),
    });
}
function withoutValue(name) {
    return new model/* Failure */.HR({
        code: "flag-without-value",
        what: `\`--${name}\` needs a value`,
        where: `flag \`--${name}\``,
        why: "Nothing follows it.",
        fix: `write \`--${name} VALUE\`.`,
    });
}


/***/ })

};
