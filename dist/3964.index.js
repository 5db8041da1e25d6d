export const id = 3964;
export const ids = [3964,6916];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ annotate),
  fe: () => (/* binding */ appendSummary),
  hD: () => (/* binding */ quote),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/adapters/actions-core.js





function setOutput(name, value) {
    const file = process.env["GITHUB_OUTPUT"];
    if (file === undefined || file === "")
        return;
    issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}
function setSecret(secret) {
    issueCommand("add-mask", {}, secret);
}
function annotate({ level, message, title, path, line, column }) {
    const properties = toCommandProperties({
        title,
        ...(path === undefined ? {} : { file: path }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    });
    issueCommand(level, properties, message);
}
function quote(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}
async function appendSummary(markdown) {
    const file = process.env["GITHUB_STEP_SUMMARY"];
    if (file === undefined || file === "")
        return;
    await summary.addRaw(markdown, true).write();
}


/***/ }),

/***/ 13964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ enginePorts)
});

;// CONCATENATED MODULE: ./build/adapters/database/ber.js
function ber_element(tag, ...parts) {
    const body = Buffer.concat([...parts]);
    return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body]);
}
const integer = (value) => ber_element(0x02, numeral(value));
const enumerated = (value) => ber_element(0x0a, numeral(value));
const octets = (value, tag = 0x04) => ber_element(tag, Buffer.from(value));
function numeral(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    let start = 0;
    while (start < 3 && bytes[start] === 0 && (bytes[start + 1] ?? 0) < 0x80)
        start++;
    return bytes.subarray(start);
}
function lengthOf(length) {
    if (length < 0x80)
        return [length];
    const digits = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        digits.unshift(rest % 256);
    return [0x80 | digits.length, ...digits];
}
function ber_elements(body) {
    const found = [];
    for (let offset = 0; offset < body.length;) {
        const tag = body.readUInt8(offset);
        const { length, size } = readLength(body, offset + 1);
        const start = offset + 1 + size;
        found.push({ tag, body: body.subarray(start, start + length) });
        offset = start + length;
    }
    return found;
}
function readLength(bytes, offset) {
    const first = bytes.readUInt8(offset);
    if (first < 0x80)
        return { length: first, size: 1 };
    const digits = first & 0x7f;
    if (digits < 1 || digits > 4)
        throw new Error("the answer is not LDAP");
    return { length: bytes.readUIntBE(offset + 1, digits), size: 1 + digits };
}
function numberIn(part) {
    if (part === undefined || part.body.length < 1 || part.body.length > 4) {
        throw new Error("the answer is not LDAP");
    }
    return part.body.readIntBE(0, part.body.length);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/adapters/error-code.js
var error_code = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/adapters/database/wire.js



const seconds = 20;
const mostBytes = 16 * 1024 * 1024;
class Wire {
    #host;
    #stream;
    #held = Buffer.alloc(0);
    #trouble;
    #waiting;
    constructor({ host, port }) {
        this.#host = host;
        this.#stream = (0,external_node_net_.connect)({ host, port });
        this.#listen();
    }
    send(bytes) {
        this.#stream.write(bytes);
    }
    async take(count) {
        while (this.#held.length < count)
            await this.#more();
        const taken = this.#held.subarray(0, count);
        this.#held = this.#held.subarray(count);
        return taken;
    }
    async line() {
        let at = this.#held.indexOf("\r\n");
        for (; at < 0; at = this.#held.indexOf("\r\n"))
            await this.#more();
        return (await this.take(at + 2)).subarray(0, at).toString();
    }
    async secure() {
        const socket = this.#stream;
        socket.removeAllListeners("data");
        const servername = /[a-z]/i.test(this.#host) ? this.#host : "";
        const guard = (0,external_node_tls_.connect)({ socket, host: this.#host, servername });
        this.#stream = guard;
        this.#listen();
        await new Promise((go, stop) => {
            this.#waiting = { go, stop };
            guard.once("secureConnect", go);
        });
    }
    end(error) {
        this.#trouble ??= error;
        this.#stream.destroy();
        this.#waiting?.stop(error);
    }
    #listen() {
        this.#stream.on("data", (chunk) => {
            this.#held = Buffer.concat([this.#held, chunk]);
            if (this.#held.length > mostBytes)
                this.end(new Error("the answer is too large"));
            this.#waiting?.go();
        });
        this.#stream.on("error", (error) => {
            this.end(error);
        });
        this.#stream.on("close", () => {
            this.end(new Error("the connection was closed"));
        });
    }
    #more() {
        if (this.#trouble !== undefined)
            return Promise.reject(this.#trouble);
        return new Promise((go, stop) => (this.#waiting = { go, stop }));
    }
}
async function overWire(place, work) {
    const wire = new Wire(place);
    const timer = setTimeout(() => {
        wire.end(new Error("no answer in time"));
    }, seconds * 1_000);
    try {
        if (place.tls === "on")
            await wire.secure();
        return await work(wire);
    }
    finally {
        clearTimeout(timer);
        wire.end(new Error("the work is done"));
    }
}
function silence(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === "ECONNREFUSED")
        return { kind: "silent", why: "nothing listens there" };
    if (code === "ECONNRESET" || code === "EPIPE") {
        return { kind: "silent", why: "the connection was closed" };
    }
    return { kind: "silent", why: (0,error_code/* errorMessage */.g)(error) };
}

;// CONCATENATED MODULE: ./build/adapters/database/ldap.js


const tags = {
    bind: 0x60,
    search: 0x63,
    entry: 0x64,
    reference: 0x73,
    modify: 0x66,
    extended: 0x77,
    sequence: 0x30,
    set: 0x31,
    simple: 0x80,
    present: 0x87,
    name: 0x80,
};
const startTls = "1.3.6.1.4.1.1466.20037";
const ldap_mostBytes = 4 * 1024 * 1024;
const ldap = {
    ask: async (place, login, request) => {
        try {
            return await overWire(place, async (wire) => {
                const connection = connected(wire);
                if (place.tls === "start") {
                    const refused = await connection(ber_element(tags.extended, octets(startTls, tags.name)));
                    if (refused.kind === "refused")
                        return refused;
                    await wire.secure();
                }
                const bound = await connection(bindOf(login));
                return bound.kind === "refused" || request.kind === "bind"
                    ? bound
                    : await connection(bodyOf(request));
            });
        }
        catch (error) {
            return silence(error);
        }
    },
};
function connected(wire) {
    let id = 0;
    return async (operation) => {
        wire.send(ber_element(tags.sequence, integer(++id), operation));
        const values = [];
        for (;;) {
            const answer = await read(wire, id);
            if (answer.tag === tags.reference)
                continue;
            if (answer.tag !== tags.entry)
                return result(answer, values);
            values.push(...valuesIn(answer));
        }
    };
}
async function read(wire, id) {
    const head = await wire.take(2);
    const more = (head[1] ?? 0) < 0x80 ? 0 : (head[1] ?? 0) & 0x7f;
    const { length } = readLength(Buffer.concat([head, await wire.take(more)]), 1);
    if (length > ldap_mostBytes)
        throw new Error("the answer is too large");
    const [number, operation] = ber_elements(await wire.take(length));
    if (operation === undefined || numberIn(number) !== id)
        throw new Error("the answer is not LDAP");
    return operation;
}
function result({ body }, values) {
    const [code, , message] = ber_elements(body);
    const number = numberIn(code);
    if (number === 0)
        return { kind: "answered", values };
    return { kind: "refused", code: String(number), message: message?.body.toString() ?? "" };
}
function valuesIn({ body }) {
    const [, attributes] = ber_elements(body);
    return ber_elements(attributes?.body ?? Buffer.alloc(0)).flatMap((attribute) => {
        const [, values] = ber_elements(attribute.body);
        return ber_elements(values?.body ?? Buffer.alloc(0)).map((value) => value.body.toString());
    });
}
function bindOf({ user, password }) {
    return ber_element(tags.bind, integer(3), octets(user), octets(password, tags.simple));
}
function bodyOf(request) {
    if (request.kind === "read") {
        const anything = octets("objectClass", tags.present);
        const wanted = ber_element(tags.sequence, octets(request.attribute));
        const [base, neverFollow, noLimit] = [enumerated(0), enumerated(0), integer(0)];
        const values = ber_element(0x01, Buffer.from([0]));
        const scope = [octets(request.dn), base, neverFollow, noLimit, noLimit, values];
        return ber_element(tags.search, ...scope, anything, wanted);
    }
    const attribute = ber_element(tags.sequence, octets(request.attribute), ber_element(tags.set, octets(request.value)));
    const change = ber_element(tags.sequence, enumerated(request.kind === "add" ? 0 : 1), attribute);
    return ber_element(tags.modify, octets(request.dn), ber_element(tags.sequence, change));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/database/scram.js

const mostIterations = 1_000_000;
function scramClient(password) {
    const nonce = (0,external_node_crypto_.randomBytes)(18).toString("base64");
    const bare = `n=,r=${nonce}`;
    let serverSignature;
    return {
        mechanism: "SCRAM-SHA-256",
        first: `n,,${bare}`,
        final: (challenge) => {
            const { r = "", s = "", i = "" } = attributes(challenge);
            const iterations = Number(i);
            if (!r.startsWith(nonce) || r === nonce)
                throw new Error("the server answered for another login");
            if (!(iterations >= 1 && iterations <= mostIterations))
                throw new Error("the server asks for too much work");
            const salted = (0,external_node_crypto_.pbkdf2Sync)(password, Buffer.from(s, "base64"), iterations, 32, "sha256");
            const clientKey = hmac(salted, "Client Key");
            const withoutProof = `c=biws,r=${r}`;
            const message = [bare, challenge, withoutProof].join(",");
            const signature = hmac((0,external_node_crypto_.createHash)("sha256").update(clientKey).digest(), message);
            const proof = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
            serverSignature = hmac(hmac(salted, "Server Key"), message);
            return `${withoutProof},p=${Buffer.from(proof).toString("base64")}`;
        },
        isServer: (last) => {
            const given = Buffer.from(attributes(last).v ?? "", "base64");
            return given.length === serverSignature?.length && (0,external_node_crypto_.timingSafeEqual)(given, serverSignature);
        },
    };
}
function attributes(text) {
    return Object.fromEntries(text.split(",").map((part) => [part.slice(0, 1), part.slice(2)]));
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)("sha256", key).update(text).digest();
}

;// CONCATENATED MODULE: ./build/adapters/database/postgres.js



const protocol = 196_608;
const sslRequest = 80_877_103;
const postgres = {
    query: async (place, login, sql) => {
        try {
            return await overWire({ ...place, tls: "off" }, async (wire) => {
                if (place.tls !== "off")
                    await postgres_secure(wire);
                const refused = await signIn(wire, place.database, login);
                return refused ?? (await run(wire, sql));
            });
        }
        catch (error) {
            return silence(error);
        }
    },
};
async function postgres_secure(wire) {
    wire.send(Buffer.concat([postgres_int(8), postgres_int(sslRequest)]));
    if ((await wire.take(1)).toString() !== "S")
        throw new Error("the server offers no TLS");
    await wire.secure();
}
async function signIn(wire, database, login) {
    const words = ["user", login.user, "database", database, "application_name", "lamplighter", ""];
    const body = Buffer.concat([postgres_int(protocol), ...words.map(postgres_text)]);
    wire.send(Buffer.concat([postgres_int(body.length + 4), body]));
    const scram = scramClient(login.password);
    for (;;) {
        const { type, body: said } = await postgres_read(wire);
        if (type === "E")
            return refusal(said);
        if (type === "Z")
            return undefined;
        if (type !== "R")
            continue;
        const rest = said.subarray(4);
        switch (said.readInt32BE(0)) {
            case 3:
                send(wire, "p", postgres_text(login.password));
                break;
            case 5:
                send(wire, "p", postgres_text(md5Answer(login, rest)));
                break;
            case 10:
                if (!rest.toString().split("\0").includes(scram.mechanism))
                    throw unknownLogin();
                send(wire, "p", Buffer.concat([postgres_text(scram.mechanism), sized(scram.first)]));
                break;
            case 11:
                send(wire, "p", Buffer.from(scram.final(rest.toString())));
                break;
            case 12:
                if (!scram.isServer(rest.toString()))
                    throw new Error("the server does not know the password");
                break;
            case 0:
                break;
            default:
                throw unknownLogin();
        }
    }
}
async function run(wire, sql) {
    send(wire, "Q", postgres_text(sql));
    const rows = [];
    let refused;
    for (;;) {
        const { type, body } = await postgres_read(wire);
        if (type === "E")
            refused = refusal(body);
        if (type === "D")
            rows.push(fields(body));
        if (type !== "Z")
            continue;
        send(wire, "X", Buffer.alloc(0));
        return refused ?? { kind: "answered", rows };
    }
}
async function postgres_read(wire) {
    const head = await wire.take(5);
    const body = await wire.take(head.readInt32BE(1) - 4);
    return { type: head.toString("latin1", 0, 1), body };
}
function fields(body) {
    let offset = 2;
    return Array.from({ length: body.readInt16BE(0) }, () => {
        const length = body.readInt32BE(offset);
        offset += 4;
        if (length < 0)
            return null;
        offset += length;
        return body.toString("utf8", offset - length, offset);
    });
}
function refusal(body) {
    const parts = new Map(body
        .toString()
        .split("\0")
        .map((part) => [part.slice(0, 1), part.slice(1)]));
    return { kind: "refused", code: parts.get("C") ?? "", message: parts.get("M") ?? "" };
}
function md5Answer({ user, password }, salt) {
    const inner = (0,external_node_crypto_.createHash)("md5")
        .update(password + user)
        .digest("hex");
    return `md5${(0,external_node_crypto_.createHash)("md5").update(inner).update(salt).digest("hex")}`;
}
function send(wire, type, body) {
    wire.send(Buffer.concat([Buffer.from(type), postgres_int(body.length + 4), body]));
}
function postgres_int(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
}
function postgres_text(value) {
    return Buffer.from(`${value}\0`);
}
function sized(value) {
    return Buffer.concat([postgres_int(Buffer.byteLength(value)), Buffer.from(value)]);
}
function unknownLogin() {
    return new Error("the server asks for a way to log in that is neither SCRAM-SHA-256, MD5 nor a password");
}

;// CONCATENATED MODULE: ./build/adapters/database/redis.js

const deepest = 8;
const redis = {
    run: async (place, { user, password }, command) => {
        try {
            return await overWire(place, async (wire) => {
                const login = await ask(wire, ["AUTH", user, password]);
                if (isError(login))
                    return redis_refusal(login.error);
                const reply = await ask(wire, command);
                return isError(reply) ? redis_refusal(reply.error) : { kind: "answered", reply };
            });
        }
        catch (error) {
            return silence(error);
        }
    },
};
async function ask(wire, command) {
    const words = command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    wire.send(Buffer.from(`*${command.length}\r\n${words.join("")}`));
    return redis_read(wire, 0);
}
async function redis_read(wire, depth) {
    const line = await wire.line();
    const rest = line.slice(1);
    switch (line.slice(0, 1)) {
        case "+":
            return rest;
        case "-":
            return { error: rest };
        case ":":
            return Number(rest);
        case "$": {
            if (rest === "-1")
                return null;
            const bytes = await wire.take(Number(rest) + 2);
            return bytes.subarray(0, -2).toString();
        }
        case "*": {
            if (rest === "-1")
                return null;
            if (depth >= deepest)
                break;
            const replies = [];
            while (replies.length < Number(rest))
                replies.push(await redis_read(wire, depth + 1));
            return replies;
        }
    }
    throw new Error("the answer is not Redis' protocol");
}
function isError(reply) {
    return typeof reply === "object" && reply !== null && "error" in reply;
}
function redis_refusal(error) {
    return { kind: "refused", code: error.split(" ")[0] ?? "ERR", message: error };
}

;// CONCATENATED MODULE: ./build/adapters/database/index.js



const databases = { postgres: postgres, redis: redis, ldap: ldap };

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/model/index.js + 9 modules
var model = __webpack_require__(23865);
;// CONCATENATED MODULE: ./build/adapters/git-cli.js




const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const maxBuffer = 256 * 1024 * 1024;
const statuses = {
    A: "added",
    D: "removed",
    R: "renamed",
};
function gitCli(folder) {
    const git = (...args) => runGit(folder, args);
    const blobAt = async (commit, path) => {
        const line = await git("ls-tree", "-z", "--full-tree", commit, "--", `:(literal)${path}`);
        const [, mode, type, id] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(line) ?? [];
        return type === "blob" && mode !== "120000" ? id : undefined;
    };
    return {
        commit: async (ref) => {
            try {
                const id = await git("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`);
                return id.trim();
            }
            catch (error) {
                throw noSuchCommit(ref, error);
            }
        },
        committedAt: async (commit) => committerDate(await git("cat-file", "commit", commit)),
        mergeBase: async (left, right) => {
            try {
                return (await git("merge-base", "--end-of-options", left, right)).trim();
            }
            catch (error) {
                if ((0,error_code/* errorCode */.C)(error) === 1)
                    return undefined;
                throw error;
            }
        },
        show: async (commit, path) => {
            const id = await blobAt(commit, path);
            return id === undefined ? undefined : git("cat-file", "blob", id);
        },
        list: async (commit) => split(await git("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)).sort(),
        changed: async (base, head) => {
            const args = [
                "--no-ext-diff",
                "--no-textconv",
                "--find-renames",
                "-r",
                "-z",
                "--name-status",
            ];
            return readChanges(split(await git("diff-tree", ...args, base, head)));
        },
    };
}
function readChanges(parts) {
    const changes = [];
    for (let at = 0; at < parts.length; at += 2) {
        const letter = parts[at]?.[0] ?? "M";
        if (letter === "R" || letter === "C")
            at += 1;
        changes.push({ path: parts[at + 1] ?? "", status: statuses[letter] ?? "modified" });
    }
    return changes;
}
function committerDate(commit) {
    const [, seconds = "0"] = /^committer .*> (\d+) [+-]\d{4}$/m.exec(commit) ?? [];
    return new Date(Number(seconds) * 1000);
}
function split(output) {
    return output.split("\0").filter((part) => part !== "");
}
function gitEnvironment() {
    return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}
async function runGit(folder, args) {
    try {
        const { stdout } = await execute("git", ["--no-replace-objects", "--no-pager", ...args], {
            cwd: folder,
            maxBuffer,
            env: gitEnvironment(),
        });
        return stdout;
    }
    catch (error) {
        throw translate(folder, error);
    }
}
function translate(folder, error) {
    const said = (0,error_code/* errorMessage */.g)(error);
    if ((0,error_code/* errorCode */.C)(error) === "ENOENT") {
        return new model/* Failure */.HR({
            code: "git-missing",
            what: "git cannot be started",
            where: folder,
            why: "The program, or this folder, is not there.",
            fix: "install git, or run in the folder of a repository.",
        }, error);
    }
    if (said.includes("not a git repository") || said.includes("dubious ownership")) {
        return new model/* Failure */.HR({
            code: "git-no-repository",
            what: "This folder is not a git repository that may be read",
            where: folder,
            why: said.includes("dubious") ? "Another user owns it." : "It has no `.git`.",
            fix: "check the repository out first (`actions/checkout` with `fetch-depth: 0`).",
        }, error);
    }
    return error;
}
function noSuchCommit(ref, error) {
    if (error instanceof model/* Failure */.HR)
        return error;
    return new model/* Failure */.HR({
        code: "git-ref-unknown",
        what: `There is no commit \`${ref}\``,
        where: "git",
        why: "The reference is misspelled, or the checkout is shallow and does not hold it.",
        fix: "check the name, and check out with `fetch-depth: 0`.",
    }, error);
}

;// CONCATENATED MODULE: ./build/adapters/git-history.js



const [commitMark, fieldMark] = ["\u0001", "\u0002"];
const gitHistories = {
    open: async (folder) => {
        try {
            const head = (await runGit(folder, ["rev-parse", "--verify", "HEAD^{commit}"])).trim();
            const prefix = (await runGit(folder, ["rev-parse", "--show-prefix"])).trim();
            const shallow = await runGit(folder, ["rev-parse", "--is-shallow-repository"]);
            return { head, history: gitHistory(folder, prefix, shallow.trim() === "true") };
        }
        catch (error) {
            if (error instanceof model/* Failure */.HR && error.facts.code === "git-missing")
                throw error;
            return undefined;
        }
    },
};
function gitHistory(folder, prefix, shallow) {
    const below = `:(top,literal)${prefix}`;
    return {
        prefix,
        shallow,
        commits: async (head, most) => {
            const format = `--format=${commitMark}%H${fieldMark}%ct${fieldMark}%aE${fieldMark}%s`;
            const plain = ["--no-ext-diff", "--no-textconv", "--no-renames", "--no-merges"];
            const args = ["log", "-z", "--numstat", format, ...plain, "-n", String(most), head];
            return readLog(await runGit(folder, args));
        },
        files: async (head) => {
            const args = ["ls-tree", "-r", "-l", "-z", "--full-tree", head];
            const listed = await runGit(folder, prefix === "" ? args : [...args, "--", below]);
            return readTree(listed);
        },
        texts: (blobs) => readBlobs(folder, blobs),
        blame: async (head, path, lines) => {
            const ranges = lines.flatMap((line) => ["-L", `${line},${line}`]);
            const args = ["blame", "--porcelain", ...ranges, head, "--", topPath(prefix, path)];
            return readBlame(await runGit(folder, args));
        },
    };
}
function topPath(prefix, path) {
    if (path.startsWith(prefix))
        return `./${path.slice(prefix.length)}`;
    return "../".repeat(prefix.split("/").length - 1) + path;
}
function readLog(output) {
    return output
        .split(commitMark)
        .slice(1)
        .map((text) => {
        const [head = "", ...changes] = text.split("\0");
        const [id = "", seconds = "0", author = "", ...subject] = head.split(fieldMark);
        return {
            id,
            at: new Date(Number(seconds) * 1000),
            author,
            subject: subject.join(" "),
            files: changes.flatMap(readChange),
        };
    });
}
function readChange(line) {
    const [, added, removed, path] = /^\n?(\d+|-)\t(\d+|-)\t(.+)$/s.exec(line) ?? [];
    if (path === undefined)
        return [];
    return [{ path, added: Number(added) || 0, removed: Number(removed) || 0 }];
}
function readTree(output) {
    return output.split("\0").flatMap((line) => {
        const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
        const [, blob = "", bytes, path = ""] = match ?? [];
        return match === null ? [] : [{ path, blob, bytes: Number(bytes) }];
    });
}
function readBlame(output) {
    const times = new Map();
    const lines = [];
    let commit = "";
    for (const text of output.split("\n")) {
        const [, id, line] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text) ?? [];
        if (id !== undefined) {
            commit = id;
            lines.push({ line: Number(line), commit });
        }
        const [, seconds] = /^committer-time (\d+)$/.exec(text) ?? [];
        if (seconds !== undefined)
            times.set(commit, new Date(Number(seconds) * 1000));
    }
    return lines.map((each) => ({ ...each, at: times.get(each.commit) ?? new Date(0) }));
}
async function readBlobs(folder, blobs) {
    const texts = new Map();
    if (blobs.length === 0)
        return texts;
    const output = await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", ["--no-replace-objects", "cat-file", "--batch"], {
            cwd: folder,
            env: gitEnvironment(),
            stdio: ["pipe", "pipe", "ignore"],
        });
        const chunks = [];
        child.stdout.on("data", (chunk) => chunks.push(chunk));
        child.on("error", reject);
        child.on("close", () => {
            resolve(Buffer.concat(chunks));
        });
        child.stdin.on("error", () => undefined);
        child.stdin.end(blobs.map((blob) => `${blob}\n`).join(""));
    });
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [id = "", type, size] = output.toString("latin1", at, end).split(" ");
        const length = type === "blob" ? Number(size) : 0;
        if (type === "blob")
            texts.set(id, output.toString("utf8", end + 1, end + 1 + length));
        at = end + 1 + (type === "blob" ? length + 1 : 0);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/adapters/lazy-laboratory.js
const lazyLaboratory = {
    box: async () => (await __webpack_require__.e(/* import() */ 6870).then(__webpack_require__.bind(__webpack_require__, 76870))).nodeLaboratory.box(),
    run: async (...experiment) => (await __webpack_require__.e(/* import() */ 6870).then(__webpack_require__.bind(__webpack_require__, 76870))).nodeLaboratory.run(...experiment),
};

;// CONCATENATED MODULE: ./build/adapters/lazy-load.js
const lazyLoad = {
    slice: async (slice) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8174), __webpack_require__.e(4812)]).then(__webpack_require__.bind(__webpack_require__, 74812))).autocannonLoad.slice(slice),
};

// EXTERNAL MODULE: ./build/adapters/node-clock.js
var node_clock = __webpack_require__(34574);
// EXTERNAL MODULE: ./build/adapters/process-group.js
var process_group = __webpack_require__(42702);
// EXTERNAL MODULE: ./build/adapters/process-family.js
var process_family = __webpack_require__(62353);
;// CONCATENATED MODULE: ./build/adapters/process-memory.js

const pauseMilliseconds = 5;
function watchMemory(pid) {
    let peak = 0;
    const look = () => {
        for (const each of (0,process_family/* familyOf */.A)(pid))
            peak = Math.max(peak, peakOf(each));
    };
    const timer = setInterval(look, pauseMilliseconds);
    return () => {
        clearInterval(timer);
        return peak === 0 ? undefined : peak;
    };
}
function peakOf(pid) {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec((0,process_family/* ofProcess */.l)(pid, "status"))?.[1];
    return 1024 * Number(kibibytes ?? 0);
}

;// CONCATENATED MODULE: ./build/adapters/node-commands.js


const keptOutput = 64 * 1024 * 1024;
const keptErrors = 4_000;
const nodeCommands = { run: node_commands_run };
function node_commands_run(command) {
    const { seconds } = command;
    return new Promise((resolve) => {
        const start = performance.now();
        const { child, release } = (0,process_group/* startGroup */.Oh)(command);
        const memory = command.watchMemory === true ? watchMemory(child.pid) : undefined;
        const output = [];
        let size = 0;
        let errors = "";
        let took = 0;
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            (0,process_group/* signalGroup */.i8)(child.pid, "SIGKILL");
        }, seconds * 1000);
        child.stdout.on("data", (chunk) => {
            size += chunk.length;
            if (size <= keptOutput)
                output.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            errors = (errors + chunk.toString("utf8")).slice(-keptErrors);
        });
        const finish = (trouble) => {
            clearTimeout(timer);
            release();
            const text = Buffer.concat(output).toString("utf8");
            resolve({ seconds: took, output: text, errors, trouble, peakBytes: memory?.() });
        };
        child.on("error", (error) => {
            finish(error.message);
        });
        child.on("exit", () => {
            took = (performance.now() - start) / 1000;
        });
        child.on("close", (code, signal) => {
            if (late)
                finish(`it did not come to an end in ${seconds} s`);
            else if (signal !== null)
                finish(`it was ended by ${signal}`);
            else
                finish(code === 0 ? undefined : `it exited with ${code ?? "no status"}`);
        });
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/adapters/own-entry.js



function ownEntry(name) {
    const here = ownFile();
    if (!here.endsWith(".ts"))
        return [(0,external_node_path_.join)((0,external_node_path_.dirname)(here), `${name}.js`)];
    const main = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(here)), "main.ts");
    const code = `import(${JSON.stringify(main)}).then(({ start }) => start("${name}"));`;
    return ["--eval", code];
}
function ownFile() {
    const [, line = ""] = (new Error("where").stack ?? "").split("\n");
    const [, place = ""] = /\(?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):\d+:\d+\)?$/.exec(line) ?? [];
    return (0,external_node_fs_.realpathSync)(place.startsWith("file:") ? (0,external_node_url_.fileURLToPath)(place) : place);
}

// EXTERNAL MODULE: ./build/adapters/plain-environment.js
var plain_environment = __webpack_require__(84461);
;// CONCATENATED MODULE: ./build/adapters/node-counter.js




const flags = [
    "--no-warnings",
    "--predictable",
    "--single-threaded",
    "--random-seed=1",
    "--hash-seed=1",
];
const tools = {
    "processor counters": {
        start: ["perf", "stat", "-x,", "-e", "instructions:u", "--"],
        count: /^(\d+),[^,]*,instructions/m,
    },
    valgrind: {
        start: ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"],
        count: /I\s+refs:\s+([\d,]+)/,
    },
};
let known;
const nodeCounter = {
    tool: () => (known ??= firstThatCounts()),
    instructions: async (request, limits) => {
        const tool = await nodeCounter.tool();
        if (tool === undefined)
            return { trouble: "nothing here counts instructions" };
        return count(tool, request, limits);
    },
};
async function firstThatCounts() {
    for (const name of Object.keys(tools)) {
        const [program, ...options] = tools[name].start;
        const errors = await new Promise((resolve) => {
            (0,external_node_child_process_.execFile)(program, [...options, "true"], { timeout: 20_000 }, (_error, _out, said) => {
                resolve(said);
            });
        });
        if (tools[name].count.test(errors))
            return name;
    }
    return undefined;
}
function count(tool, request, { seconds, environment }) {
    const [program, ...options] = tools[tool].start;
    const line = [...options, process.execPath, ...flags, ...ownEntry("sampler")];
    const child = (0,external_node_child_process_.spawn)(program, line, {
        cwd: request.root,
        env: { ...(0,plain_environment/* plainEnvironment */.U)(), ...environment },
        stdio: ["ignore", "ignore", "pipe", "ipc"],
        detached: process.platform !== "win32",
    });
    return new Promise((resolve) => {
        let errors = "";
        let trouble;
        const finish = (answer) => {
            clearTimeout(timer);
            (0,process_group/* signalGroup */.i8)(child.pid, "SIGKILL");
            resolve(answer);
        };
        const timer = setTimeout(() => {
            finish({ trouble: `it did not come to an end in ${seconds} s` });
        }, seconds * 1000);
        child.stderr?.on("data", (chunk) => {
            errors = (errors + chunk.toString("utf8")).slice(-4_000);
        });
        child.on("message", (sign) => {
            trouble = sign.answer?.trouble;
        });
        child.on("error", (error) => {
            finish({ trouble: error.message });
        });
        child.on("close", () => {
            const [, found] = tools[tool].count.exec(errors) ?? [];
            if (trouble !== undefined)
                finish({ trouble });
            else if (found === undefined)
                finish({ trouble: "it was not counted to its end" });
            else
                finish(Number(found.replaceAll(",", "")));
        });
        child.send(request);
    });
}

// EXTERNAL MODULE: ./build/adapters/node-files.js
var node_files = __webpack_require__(37111);
// EXTERNAL MODULE: ./build/adapters/node-http.js
var node_http = __webpack_require__(57854);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/adapters/node-machine.js


const governorFile = "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";
const nodeMachine = {
    facts: async () => ({
        processor: (0,external_node_os_.cpus)()[0]?.model.trim() ?? "unknown processor",
        processors: (0,external_node_os_.availableParallelism)(),
        load: (0,external_node_os_.loadavg)()[0] ?? 0,
        governor: await (0,promises_.readFile)(governorFile, "utf8").then((text) => text.trim(), () => undefined),
        node: process.version,
        system: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}`,
    }),
};

// EXTERNAL MODULE: ./build/adapters/node-program.js
var node_program = __webpack_require__(66296);
;// CONCATENATED MODULE: ./build/adapters/node-sampler.js



function samplerFrom(entry) {
    return {
        list: (request, limits) => node_sampler_ask(entry(), request, limits),
        pair: (request, limits) => node_sampler_ask(entry(), request, limits),
    };
}
const nodeSampler = samplerFrom(() => ownEntry("sampler"));
const node_sampler_flags = ["--no-warnings", "--expose-gc", "--no-maglev"];
const node_sampler_keptOutput = 2_000;
async function node_sampler_ask(entry, request, limits) {
    const folder = request.kind === "list" ? request.root : request.files.head.root;
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...node_sampler_flags, ...entry], {
        cwd: folder,
        env: { ...(0,plain_environment/* plainEnvironment */.U)(), ...limits.environment },
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        detached: process.platform !== "win32",
    });
    const stop = () => {
        end(child);
    };
    process.once("exit", stop);
    try {
        return await conversation(child, request, limits);
    }
    finally {
        process.off("exit", stop);
        end(child);
    }
}
function conversation(child, request, { seconds }) {
    return new Promise((resolve) => {
        let last = {};
        let output = "";
        let timer;
        const blame = () => (last.side === undefined ? {} : { side: last.side });
        const finish = (answer) => {
            clearTimeout(timer);
            resolve(answer);
        };
        const wait = () => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                finish({ trouble: `it did not come to an end in ${seconds} s`, ...blame() });
            }, seconds * 1000);
        };
        const keep = (chunk) => {
            output = (output + chunk.toString("utf8")).slice(-node_sampler_keptOutput);
        };
        child.stdout?.on("data", keep);
        child.stderr?.on("data", keep);
        child.on("message", (sign) => {
            if (sign.answer !== undefined) {
                finish(sign.answer);
                return;
            }
            last = sign;
            wait();
        });
        child.on("error", (error) => {
            finish({ trouble: `its process could not be started: ${error.message}` });
        });
        child.on("close", (code, signal) => {
            const how = signal === null ? `exited with ${code ?? 0}` : `was ended by ${signal}`;
            const said = output.trim().split("\n").slice(-3).join(" ").slice(0, 300);
            finish({ trouble: `its process ${how}${said === "" ? "" : `: ${said}`}`, ...blame() });
        });
        child.send(request, (error) => {
            if (error !== null)
                finish({ trouble: `its process could not be asked: ${error.message}` });
        });
        wait();
    });
}
function end(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    }
    catch {
    }
}

// EXTERNAL MODULE: ./build/adapters/node-step.js
var node_step = __webpack_require__(89828);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/node-trees.js






const node_trees_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const dependencies = "node_modules";
function nodeTrees(repository) {
    const git = (...args) => node_trees_execute("git", ["-c", "core.hooksPath=/dev/null", ...args], { cwd: repository });
    return {
        open: async (path) => {
            const folder = (0,external_node_path_.resolve)(repository, path);
            if (!(await isFolder(folder)))
                return undefined;
            return { folder: await (0,promises_.realpath)(folder), remove: () => Promise.resolve() };
        },
        checkout: async (commit) => {
            const scratch = await newFolder();
            const folder = (0,external_node_path_.join)(scratch, "tree");
            await git("worktree", "add", "--detach", "--quiet", folder, commit);
            return {
                folder,
                remove: async () => {
                    await git("worktree", "remove", "--force", folder).catch(() => undefined);
                    await (0,promises_.rm)(scratch, { recursive: true, force: true });
                },
            };
        },
        copy: async (tree) => {
            const scratch = await newFolder();
            const folder = (0,external_node_path_.join)(scratch, "tree");
            const left = new Set([dependencies, ".git"]);
            await (0,promises_.cp)(tree.folder, folder, {
                recursive: true,
                verbatimSymlinks: true,
                filter: (path) => path === tree.folder || !left.has((0,external_node_path_.basename)(path)),
            });
            await share(tree.folder, folder);
            return { folder, remove: () => (0,promises_.rm)(scratch, { recursive: true, force: true }) };
        },
        files: async ({ folder }) => (await filesBelow(folder, "")).sort(),
        size: async ({ folder }, file) => {
            const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file));
            return { bytes: content.length, gzipped: (0,external_node_zlib_.gzipSync)(content, { level: 9 }).length };
        },
        shareDependencies: (from, to) => share(from.folder, to.folder),
    };
}
async function filesBelow(root, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true });
    const found = entries.map(async (entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isFile())
            return [path];
        const left = entry.name === dependencies || entry.name.startsWith(".");
        return entry.isDirectory() && !left ? filesBelow(root, path) : [];
    });
    return (await Promise.all(found)).flat();
}
async function share(from, to) {
    const installed = (0,external_node_path_.join)(from, dependencies);
    if (!(await isFolder(installed)) || (await isFolder((0,external_node_path_.join)(to, dependencies))))
        return false;
    await (0,promises_.symlink)(await (0,promises_.realpath)(installed), (0,external_node_path_.join)(to, dependencies), "dir");
    return true;
}
async function newFolder() {
    return (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-bench-")));
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((info) => info.isDirectory(), () => false);
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/adapters/node-workbench.js








const node_workbench_keptOutput = 256 * 1024;
const leftOut = new Set([".git", "node_modules", ".stryker-tmp", ".nyc_output", "coverage"]);
const nodeWorkbench = {
    run: node_workbench_run,
    copy,
    tools: (0,external_node_path_.join)(process.env["RUNNER_TOOL_CACHE"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "lamplighter"),
    processors: (0,external_node_os_.availableParallelism)(),
    cpuSeconds: waitedCpuSeconds,
};
function node_workbench_run(wanted) {
    const { argv, folder, environment, network, seconds, hear } = wanted;
    const [program, ...rest] = argv;
    const child = (0,external_node_child_process_.spawn)(program === "node" ? process.execPath : program, rest, {
        cwd: folder,
        env: { ...(0,plain_environment/* plainEnvironment */.U)(), ...(network ? networkEnvironment() : {}), ...environment },
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    let output = "";
    let late = false;
    const keep = (chunk) => {
        output = (output + chunk.toString("utf8")).slice(-node_workbench_keptOutput);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    if (hear !== undefined)
        (0,external_node_readline_.createInterface)({ input: child.stdout }).on("line", hear);
    const endGroup = () => {
        (0,process_group/* signalGroup */.i8)(child.pid, "SIGKILL");
    };
    const timer = setTimeout(() => {
        late = true;
        endGroup();
    }, seconds * 1000);
    process.on("exit", endGroup);
    return new Promise((resolve) => {
        const finish = (status) => {
            clearTimeout(timer);
            process.off("exit", endGroup);
            endGroup();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ status, output, late });
        };
        child.once("error", (error) => {
            output += error.message;
            finish(undefined);
        });
        child.once("exit", (code) => {
            setTimeout(() => {
                finish(code ?? undefined);
            }, 20);
        });
    });
}
function networkEnvironment() {
    const wanted = /^(?:https?_proxy|no_proxy|node_extra_ca_certs|npm_config_.*)$/i;
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => wanted.test(name) && value !== undefined ? [[name, value]] : []));
}
async function copy(root, project) {
    const base = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lamplighter-copy-")));
    const source = await (0,promises_.realpath)(root);
    const target = (0,external_node_path_.join)(base, "project");
    const installed = [];
    await (0,promises_.cp)(source, target, {
        recursive: true,
        verbatimSymlinks: true,
        filter: async (path) => {
            const name = (0,external_node_path_.basename)(path);
            if (path === source || !leftOut.has(name))
                return isCopyable(path);
            if (name === "node_modules")
                installed.push(path);
            return false;
        },
    });
    for (const path of installed)
        await (0,promises_.symlink)(path, (0,external_node_path_.join)(target, (0,external_node_path_.relative)(source, path)), "dir");
    const above = await installedAbove(source);
    if (above !== undefined)
        await (0,promises_.symlink)(above, (0,external_node_path_.join)(base, "node_modules"), "dir");
    const scratch = (0,external_node_path_.join)(base, "scratch");
    await (0,promises_.mkdir)(scratch);
    return {
        folder: (0,external_node_path_.join)(target, project),
        scratch,
        remove: () => (0,promises_.rm)(base, { recursive: true, force: true, maxRetries: 3 }),
    };
}
async function isCopyable(path) {
    const info = await (0,promises_.stat)(path).catch(() => undefined);
    return info !== undefined && (info.isFile() || info.isDirectory());
}
async function installedAbove(folder) {
    for (let at = (0,external_node_path_.dirname)(folder); at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at)) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(at, "node_modules")).catch(() => undefined);
        if (entries !== undefined)
            return (0,external_node_path_.join)(at, "node_modules");
    }
    return undefined;
}
const ticksPerSecond = 100;
function waitedCpuSeconds() {
    if (process.platform !== "linux")
        return 0;
    const fields = (0,external_node_fs_.readFileSync)("/proc/self/stat", "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
    return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

// EXTERNAL MODULE: ./build/adapters/records/file-records.js
var file_records = __webpack_require__(84155);
;// CONCATENATED MODULE: ./build/adapters/records/git-records.js


function gitRecords(folder, commit) {
    return {
        list: async (below) => (await gitCli(folder).list(commit)).filter((path) => path.startsWith(`${below}/`)),
        read: async (paths) => {
            const safe = paths.filter((path) => !/[\r\n]/.test(path));
            const texts = await blobs(folder, safe.map((path) => `${commit}:${path}`));
            return new Map(safe.flatMap((path, index) => {
                const text = texts[index];
                return text === undefined ? [] : [[path, text]];
            }));
        },
    };
}
async function blobs(folder, names) {
    const git = (0,external_node_child_process_.spawn)("git", ["--no-replace-objects", "cat-file", "--batch"], {
        cwd: folder,
        stdio: ["pipe", "pipe", "ignore"],
    });
    git.stdin.on("error", () => undefined);
    git.stdin.end(names.map((name) => `${name}\n`).join(""));
    const parts = [];
    for await (const part of git.stdout)
        parts.push(part);
    return texts(Buffer.concat(parts), names.length);
}
function texts(output, count) {
    const found = [];
    for (let at = 0; found.length < count && at < output.length;) {
        const end = output.indexOf(10, at);
        const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("utf8", at, end)) ?? [];
        at = end + 1;
        const length = Number(size ?? -1);
        found.push(kind === "blob" ? output.toString("utf8", at, at + length) : undefined);
        at += length + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/adapters/records/record-places.js





function recordPlaces(folder) {
    return {
        open: async (place) => {
            const path = (0,external_node_path_.resolve)(folder, place);
            const isFolder = await (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
            if (isFolder)
                return (0,file_records/* fileRecords */.r)(path);
            return gitRecords(folder, await gitCli(folder).commit(place));
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/stderr-log.js
var stderr_log = __webpack_require__(28890);
;// CONCATENATED MODULE: ./build/adapters/engine-ports.js


















function enginePorts(folder) {
    return {
        files: node_files/* nodeFiles */.k,
        git: gitCli(folder),
        histories: gitHistories,
        clock: node_clock/* nodeClock */.$,
        log: stderr_log/* stderrLog */.b,
        program: node_program/* nodeProgram */.z,
        records: recordPlaces(folder),
        http: node_http/* nodeHttp */.L,
        commands: nodeCommands,
        databases: databases,
        trees: nodeTrees(folder),
        sampler: nodeSampler,
        counter: nodeCounter,
        load: lazyLoad,
        machine: nodeMachine,
        laboratory: lazyLaboratory,
        workbench: nodeWorkbench,
        step: node_step/* nodeStep */.Z,
        github: async () => (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(4235), __webpack_require__.e(6701)]).then(__webpack_require__.bind(__webpack_require__, 76701))).octokitGitHub(stderr_log/* stderrLog */.b),
    };
}


/***/ }),

/***/ 34574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
const nodeClock = {
    now: () => new Date(),
    seconds: () => performance.now() / 1000,
    cpuSeconds: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
    },
};


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nodeHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);



const nodeHttp = {
    send: async (request, limits) => {
        try {
            return await exchange(request, limits);
        }
        catch (error) {
            return { why: wordsFor(error), late: isLate(error) };
        }
    },
};
function exchange(request, limits) {
    return new Promise((resolve, reject) => {
        const options = {
            method: request.method,
            agent: false,
            headers: grouped(request),
            signal: AbortSignal.timeout(Math.ceil(limits.seconds * 1000)),
        };
        const send = request.url.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const sent = send(request.url, options, (message) => {
            read(message, limits.bytes).then(resolve, reject);
        });
        sent.on("error", reject);
        sent.end(request.body);
    });
}
function grouped({ method, headers, body }) {
    const groups = { "User-Agent": ["lamplighter"], Accept: ["*/*"] };
    for (const [name, value] of headers) {
        const known = Object.keys(groups).find((key) => key.toLowerCase() === name.toLowerCase());
        if (known === undefined || known === "Accept" || known === "User-Agent") {
            groups[known ?? name] = [value];
        }
        else
            groups[known]?.push(value);
    }
    if (body !== undefined || !["GET", "HEAD", "DELETE", "OPTIONS"].includes(method)) {
        groups["Content-Length"] = [String(Buffer.byteLength(body ?? ""))];
    }
    return groups;
}
async function read(message, maxBytes) {
    const chunks = [];
    let bytes = 0;
    let complete = false;
    try {
        for await (const chunk of message) {
            bytes += chunk.length;
            chunks.push(chunk);
            if (bytes > maxBytes)
                break;
        }
        complete = message.complete;
    }
    catch {
    }
    return {
        status: message.statusCode ?? 0,
        headers: pairs(message.rawHeaders),
        body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
        truncated: !complete || bytes > maxBytes,
    };
}
function pairs(raw) {
    return raw.flatMap((name, index) => index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []);
}
function wordsFor(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    if (code === "ECONNREFUSED")
        return "nothing listens there";
    if (code === "ECONNRESET" || code === "EPIPE")
        return "the connection was closed";
    if (isLate(error))
        return "no answer in time";
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error);
}
function isLate(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === "ABORT_ERR" || code === 23;
}


/***/ }),

/***/ 66296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nodeProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42702);






const keptOutput = 64 * 1024;
const secondsToEnd = 3;
const nodeProgram = {
    start,
    freePort: () => new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.on("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const address = server.address();
            const port = typeof address === "object" && address !== null ? address.port : 0;
            server.close(() => {
                resolve(port);
            });
        });
    }),
    scratch: async () => {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "lamplighter-"));
        return { folder, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
    },
    variable: (name) => process.env[name],
    pause: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(seconds * 1000),
};
function start(wanted) {
    const { child, release } = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .startGroup */ .Oh)(wanted);
    let output = "";
    let ended;
    const keep = (chunk) => {
        output = (output + chunk.toString("utf8")).slice(-keptOutput);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = new Promise((resolve) => {
        child.on("error", (error) => {
            ended ??= error.message;
            resolve();
        });
        child.on("exit", (code, signal) => {
            ended ??=
                code === null ? `it was ended by ${signal ?? "a signal"}` : `it exited with ${code}`;
            resolve();
        });
    });
    return {
        output: () => output,
        ended: () => ended,
        stop: async () => {
            release();
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(child.pid, "SIGTERM");
            await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(secondsToEnd * 1000, undefined, { ref: false })]);
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(child.pid, "SIGKILL");
            await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(secondsToEnd * 1000, undefined, { ref: false })]);
            child.stdout.destroy();
            child.stderr.destroy();
        },
    };
}


/***/ }),

/***/ 89828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nodeStep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


const graceSeconds = 7;
const interrupted = 130;
const nodeStep = {
    given: (name) => {
        const value = process.env[name];
        return value === undefined || value === "" ? undefined : value;
    },
    mask: (text) => {
        if (process.env["GITHUB_ACTIONS"] === "true")
            (0,_actions_core_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(text);
    },
    get run() {
        const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = "1" } = process.env;
        return id === undefined ? undefined : { id: Number(id), attempt: Number(attempt) };
    },
    get repository() {
        return process.env["GITHUB_REPOSITORY"];
    },
    holdSignals,
    pause: async (seconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
    },
};
function holdSignals() {
    let askedAt;
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            if (askedAt !== undefined)
                return;
            askedAt = performance.now();
            setTimeout(() => process.exit(interrupted), graceSeconds * 1000).unref();
        });
    }
    return () => (askedAt === undefined ? undefined : (performance.now() - askedAt) / 1000);
}


/***/ }),

/***/ 84461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
const inherited = ["PATH", "HOME", "USER", "SHELL", "LANG", "LC_ALL", "TZ", "TMPDIR"];
const inheritedOnWindows = ["SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP", "USERPROFILE"];
function plainEnvironment() {
    const names = process.platform === "win32" ? [...inherited, ...inheritedOnWindows] : inherited;
    return Object.fromEntries(names.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 62353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   l: () => (/* binding */ ofProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function familyOf(pid) {
    if (pid === undefined)
        return [];
    const children = ofProcess(pid, `task/${pid}/children`).split(" ").filter(Boolean);
    return [pid, ...children.map(Number).flatMap(familyOf)];
}
function ofProcess(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 42702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _plain_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84461);


function startGroup({ line, folder, environment }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(line, {
        cwd: folder,
        env: { ...(0,_plain_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .plainEnvironment */ .U)(), ...environment },
        shell: true,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    const release = endWithUs(() => {
        signalGroup(child.pid, "SIGKILL");
    });
    return { child, release };
}
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, name);
    }
    catch {
    }
}
function endWithUs(end) {
    const names = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (name) => {
        end();
        release();
        process.kill(process.pid, name);
    };
    const release = () => {
        process.off("exit", end);
        for (const name of names)
            process.off(name, onSignal);
    };
    process.on("exit", end);
    for (const name of names)
        process.on(name, onSignal);
    return release;
}


/***/ }),

/***/ 84155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ fileRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6225);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37111);





const kept = 64;
function fileRecords(folder) {
    const records = {
        list: async (below) => {
            const paths = await _node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k.list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, below));
            return [...new Set(paths.map((path) => `${below}/${path}`.replace(generation, "")))].sort();
        },
        read: async (paths) => {
            const found = new Map();
            for (const path of paths) {
                const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
                const text = (await byHand(place)) ?? (await newest(place)).text;
                if (text !== undefined)
                    found.set(path, text);
            }
            return found;
        },
        update: async (path, change) => {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
            for (;;) {
                const { number, text } = await newest(place);
                const next = change(text);
                if (next === undefined || (await add(place, number + 1, next)))
                    return;
            }
        },
        revise: async (_, decide) => {
            const changes = await decide(records);
            for (const [path, text] of changes) {
                if (text !== undefined)
                    await _node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k.write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), text);
            }
            for (const [path, text] of changes) {
                if (text === undefined)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { recursive: true, force: true });
            }
        },
    };
    return records;
}
const generation = /\/(?:\d+|half-[\w-]+)$/;
async function byHand(place) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place, "utf8");
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "ENOENT" || (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "EISDIR")
            return undefined;
        throw error;
    }
}
async function newest(place) {
    for (;;) {
        const number = Math.max(0, ...(await numbers(place)));
        if (number === 0)
            return { number, text: undefined };
        try {
            return { number, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, String(number)), "utf8") };
        }
        catch (error) {
            if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== "ENOENT")
                throw error;
        }
    }
}
async function numbers(place) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place)).filter((name) => /^\d+$/.test(name)).map(Number);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "ENOENT")
            return [];
        throw error;
    }
}
async function add(place, number, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(place, { recursive: true });
    const half = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, `half-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(half, text);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(half, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, String(number)));
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "EEXIST")
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(half, { force: true });
    }
    return sweep(place, number);
}
async function sweep(place, own) {
    const all = await numbers(place);
    const highest = Math.max(own, ...all);
    for (const number of all) {
        if (number <= highest - kept)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, String(number)), { force: true });
    }
    return own > highest - kept;
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


/***/ })

};
