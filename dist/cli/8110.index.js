export const id = 8110;
export const ids = [8110];
export const modules = {

/***/ 8110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/shared/exec.ts
var exec = __webpack_require__(7304);
;// CONCATENATED MODULE: ./src/shared/interruption.ts
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Ctrl-C reaches the whole foreground group, and npm or a starter passes it on once more, in ms. */
const SAME_REQUEST = 500;
/**
 * A signal that is aborted when the process is asked to end. A second request, half a second later or more,
 * ends it at once; runners send SIGINT, then SIGTERM 7.5 s later, then kill.
 */
function abortOnSignals() {
    const controller = new AbortController();
    const abort = () => {
        if (controller.signal.aborted)
            return;
        controller.abort();
        setTimeout(() => {
            for (const name of SIGNALS)
                process.off(name, abort);
        }, SAME_REQUEST).unref();
    };
    for (const name of SIGNALS)
        process.on(name, abort);
    return controller.signal;
}

// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
;// CONCATENATED MODULE: ./src/shared/live-line.ts

/** Redraws of the line, in ms. */
const INTERVAL = 100;
const WIDTH = 100;
/** Back to the first column, and clear to the end of the line. */
const CLEAR = '\r\u001b[K';
/** On a terminal: one line at the bottom that shows the running phase, its time and what it is doing. */
class LiveLine {
    #sink;
    #options;
    /** The innermost phase is the last one, and the one that is shown. */
    #phases = [];
    #timer;
    constructor(sink, options) {
        this.#sink = sink;
        this.#options = options;
    }
    /** Prints a line that stays. */
    print(text) {
        this.#sink.write(`${this.#timer ? CLEAR : ''}${this.#options.redact(text)}\n`);
    }
    /** Starts to show a phase. */
    begin(title) {
        this.#phases.push({ title, start: performance.now(), detail: '' });
        // The line must not keep the process alive.
        if (this.#options.live)
            this.#timer ??= setInterval(() => this.#draw(), INTERVAL).unref();
    }
    /** Says what the phase is doing. */
    detail(text) {
        const phase = this.#phases.at(-1);
        if (phase)
            phase.detail = text;
    }
    /** Ends the innermost phase and leaves `text` in its place. */
    end(text) {
        this.print(text);
        this.#phases.pop();
        if (this.#phases.length > 0)
            return;
        clearInterval(this.#timer);
        this.#timer = undefined;
    }
    #draw() {
        const phase = this.#phases.at(-1);
        if (!phase)
            return;
        const time = (0,quantities/* formatDuration */.a3)(performance.now() - phase.start);
        // Before it is cut: half of a secret is still half of a secret.
        const text = this.#options.redact([phase.title, time, phase.detail].filter(Boolean).join(' · '));
        // A line that wraps cannot be cleared, so the last column stays free.
        const width = Math.min(WIDTH, (this.#sink.columns ?? WIDTH) - 1);
        this.#sink.write(CLEAR + (text.length > width ? `${text.slice(0, width - 1)}…` : text));
    }
}

;// CONCATENATED MODULE: ./src/shared/run-context.ts
/** What started the run, read from the variables of GitHub and of services that copy them. */
function runContext(env) {
    const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
    const repository = env['GITHUB_REPOSITORY'];
    const event = env['GITHUB_EVENT_NAME'];
    const eventFile = env['GITHUB_EVENT_PATH'];
    return {
        ...(tag && { tag }),
        ...(repository && { repository }),
        ...(event && { event }),
        ...(eventFile && { eventFile }),
    };
}

;// CONCATENATED MODULE: ./src/shared/secrets.ts
/** A shorter line of a secret, such as a lone brace, tells nothing and would blacken everything. */
const SHORTEST_LINE = 8;
/** Texts that must not be printed. */
class Secrets {
    #texts = [];
    /** Hides `secret` from now on, and each of its lines: programs print keys line by line. */
    add(secret) {
        const lines = secret.split(/\r?\n/).filter((line) => line.length >= SHORTEST_LINE);
        const texts = new Set([...this.#texts, secret, ...lines].filter((text) => text.trim() !== ''));
        // Longest first: a secret that begins like another one must not leave its own end behind.
        this.#texts = [...texts].sort((a, b) => b.length - a.length);
    }
    /** `text` with `***` for each secret. */
    redact(text) {
        return this.#texts.reduce((safe, secret) => safe.replaceAll(secret, '***'), text);
    }
}

// EXTERNAL MODULE: ./src/shared/user-cache.ts
var user_cache = __webpack_require__(5297);
;// CONCATENATED MODULE: ./src/shared/command-line-host.ts








/** The host of the command line: annotations, progress and report go to stderr, so that stdout holds the outputs alone. */
function commandLineHost({ inputs, onOutput, verbose }) {
    const { env, platform } = process;
    const signal = abortOnSignals();
    const secrets = new Secrets();
    const line = new LiveLine(process.stderr, {
        live: process.stderr.isTTY === true,
        redact: (text) => secrets.redact(text),
    });
    return {
        kind: 'command-line',
        platform,
        arch: process.arch,
        env,
        context: runContext(env),
        workspace: process.cwd(),
        temp: (0,external_node_os_.tmpdir)(),
        cache: (0,user_cache/* userCache */.g)(env, platform),
        signal,
        artifacts: undefined,
        caches: undefined,
        exec: (0,exec/* createExec */.k)(signal, platform),
        state: { save: () => undefined, load: () => '' },
        input: (name) => inputs.get(name) ?? '',
        output: (name, value) => onOutput(name, secrets.redact(value)),
        info: (message) => line.print(message),
        debug: (message) => {
            if (verbose)
                line.print(message);
        },
        progress: (text) => line.detail(text),
        annotate: (level, message, place) => line.print(annotation(level, message, place)),
        group: (title, work) => group(line, title, work),
        summary: async (markdown) => line.print(`\n${markdown}`),
        mask: (secret) => secrets.add(secret),
        fail: (exitCode) => {
            process.exitCode = exitCode;
        },
    };
}
/** `error: app/main.py:12: message`, as compilers write it. */
function annotation(level, message, place) {
    const where = place ? [place.file, place.line, place.column].filter(Boolean).join(':') : '';
    // Many messages name the place themselves.
    return `${level}: ${where && !message.startsWith(where) ? `${where}: ` : ''}${message}`;
}
async function group(line, title, work) {
    const start = performance.now();
    line.begin(title);
    try {
        return await work();
    }
    finally {
        line.end(`${title}: ${(0,quantities/* formatDuration */.a3)(performance.now() - start)}`);
    }
}

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/shared/inputs.ts
var inputs = __webpack_require__(3876);
;// CONCATENATED MODULE: ./src/shared/run-action.ts



/**
 * Runs `action` with the inputs that `host` gives and hands its outputs over. Every error ends here:
 * one annotation for each thing that is wrong, and a failing exit code, whatever was thrown.
 */
async function runAction(action, host) {
    try {
        const outputs = await action.run((0,inputs/* parseInputs */.T)(action.inputs, (name) => host.input(name)), host);
        for (const [name, value] of Object.entries(outputs))
            host.output(name, value);
    }
    catch (error) {
        report(error, host);
    }
}
/** Prints each error inside `error` as one annotation and makes the process fail. */
function report(error, host) {
    for (const leaf of (0,errors/* leaves */.FQ)(error)) {
        const { text, place, stack } = (0,describe_error/* describe */.q)(leaf);
        host.annotate('error', text, place);
        if (stack)
            host.info(stack);
    }
    host.fail((0,errors/* exitCodeOf */.FO)(error));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



/** Flags of the command line itself, beside an action's inputs. */
const OWN_FLAGS = ['help', 'json', 'outputs', 'verbose'];
/**
 * Reads `--input value`, `--input=value`, a bare `--flag` (true) and our own flags. A list that is given again
 * gets one more line; of any other input the last one counts.
 * Throws `input-unknown` (with the nearest name) for all unknown flags together, `input-required` for a missing value.
 */
function parseArguments(action, args) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options: options(action), strict: false, tokens: true });
    const result = { inputs: new Map(), flags: new Set() };
    const problems = tokens
        .map((token, position) => readToken(action, { token, before: tokens[position - 1], next: tokens[position + 1] }, result))
        .filter((problem) => problem !== undefined);
    (0,errors/* throwAll */.Kx)(problems);
    return result;
}
/** Adds what `token` gives to `result`, or returns what is wrong with it. */
function readToken(action, { token, before, next }, result) {
    if (token.kind === 'positional') {
        return belongsToOption(action, before, token.value) ? undefined : unexpected(action, token.value);
    }
    if (token.kind !== 'option')
        return undefined;
    const { name } = token;
    if (isOwnFlag(name)) {
        result.flags.add(name);
        return undefined;
    }
    if (!isInput(action, name))
        return unknownFlag(action, token.rawName, name);
    const value = token.value ?? flagValue(action, name, next);
    if (value === undefined || swallowed(action, token))
        return valueMissing(name);
    const earlier = action.inputs[name]?.kind === 'list' ? result.inputs.get(name) : undefined;
    result.inputs.set(name, earlier === undefined ? value : `${earlier}\n${value}`);
    return undefined;
}
function options(action) {
    const inputs = Object.keys(action.inputs).map((name) => [
        name,
        { type: isFlag(action, name) ? 'boolean' : 'string' },
    ]);
    const own = OWN_FLAGS.map((name) => [name, { type: 'boolean', ...(name === 'help' && { short: 'h' }) }]);
    return Object.fromEntries([...inputs, ...own]);
}
function isInput(action, name) {
    return Object.hasOwn(action.inputs, name);
}
function isFlag(action, name) {
    return isInput(action, name) && action.inputs[name]?.kind === 'flag';
}
function isOwnFlag(name) {
    return OWN_FLAGS.some((flag) => flag === name);
}
/** Whether the value of `token` is the next flag: a dash alone says nothing, since values may begin with one. */
function swallowed(action, token) {
    if (token.kind !== 'option' || token.inlineValue !== false)
        return false;
    const [, name = ''] = /^--([^=]+)/.exec(token.value) ?? [];
    return isInput(action, name) || isOwnFlag(name);
}
/** `--clean false`, the value behind a flag that was taken for a value itself, or the value of a flag that is unknown: the parser takes the word for a positional argument. */
function belongsToOption(action, before, value) {
    if (before?.kind !== 'option' || isOwnFlag(before.name))
        return false;
    return (!isInput(action, before.name) ||
        swallowed(action, before) ||
        (isFlag(action, before.name) && /^(true|false)$/i.test(value)));
}
function flagValue(action, name, next) {
    if (!isFlag(action, name))
        return undefined;
    return next?.kind === 'positional' && /^(true|false)$/i.test(next.value) ? next.value : 'true';
}
function unknownFlag(action, rawName, name) {
    const near = (0,nearest/* nearest */.p)(name, [...Object.keys(action.inputs), ...OWN_FLAGS]);
    return new errors/* UserError */.yo('input-unknown', `'${action.name}' has no flag ${rawName}.`, {
        hint: near ? `Did you mean --${near}?` : `See 'sidecar ${action.name} --help'.`,
        exitCode: 2,
    });
}
function unexpected(action, value) {
    return new errors/* UserError */.yo('input-unknown', `Unexpected argument '${value}'.`, {
        hint: `Inputs are given by name: sidecar ${action.name} --<input> <value>.`,
        exitCode: 2,
    });
}
function valueMissing(name) {
    return new errors/* UserError */.yo('input-required', `--${name} needs a value.`, {
        hint: `Write --${name} <value>, or --${name}=<value> if it looks like a flag.`,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/cli/actions.ts
/** Every action of the suite. */
const actions = {
    'build-backend': async () => (await __webpack_require__.e(/* import() */ 7315).then(__webpack_require__.bind(__webpack_require__, 7315))).action,
    'electron-package': async () => (await __webpack_require__.e(/* import() */ 5013).then(__webpack_require__.bind(__webpack_require__, 5013))).action,
    'verify-binary': async () => (await __webpack_require__.e(/* import() */ 1679).then(__webpack_require__.bind(__webpack_require__, 1679))).action,
    'sign-notarize': async () => (await __webpack_require__.e(/* import() */ 1082).then(__webpack_require__.bind(__webpack_require__, 1082))).action,
    'version-sync': async () => (await __webpack_require__.e(/* import() */ 5730).then(__webpack_require__.bind(__webpack_require__, 5730))).action,
};

;// CONCATENATED MODULE: ./src/cli/commands.ts

/** What the command line can do: every action, and what is of use on a desk only. */
const commands = {
    ...actions,
    'explain-key': async () => (await __webpack_require__.e(/* import() */ 8619).then(__webpack_require__.bind(__webpack_require__, 8619))).explainKeyAction,
};

;// CONCATENATED MODULE: ./src/cli/help.ts

/** What `sidecar --help` prints. */
function generalHelp(actions) {
    const commands = actions.map(({ name, description }) => `  ${name.padEnd(18)}${description}`);
    return [
        'Usage: sidecar <action> [--<input> <value> …] [--outputs | --json] [--verbose]',
        '',
        'Actions:',
        ...commands,
        '',
        "See 'sidecar <action> --help' for the inputs of one action.",
        'Exit codes: 0 done, 1 a check or build failed, 2 wrong use.',
    ].join('\n');
}
/** What `sidecar <action> --help` prints: every input and output, from the action's own spec. */
function actionHelp(action) {
    const inputs = Object.entries(action.inputs).flatMap(([name, field]) => [
        `  --${name}${placeholder(field)}`,
        `      ${field.description}${defaultText(field)}`,
    ]);
    const outputs = Object.entries(action.outputs).map(([name, text]) => `  ${name.padEnd(18)}${text}`);
    return [
        action.description,
        '',
        `Usage: sidecar ${action.name} [--<input> <value> …]`,
        '',
        'Inputs (a list is given by naming the flag again, or one item per line):',
        ...inputs,
        '',
        'Of the command line itself:',
        '  --outputs           prints the outputs as name=value lines on stdout',
        '  --json              prints the outputs as one JSON object on stdout',
        '  --verbose           prints what the tools say',
        '',
        'Outputs:',
        ...outputs,
    ].join('\n');
}
function placeholder(field) {
    if (field.kind === 'choice')
        return ` ${field.options.join('|')}`;
    return field.kind === 'flag' ? ' [true|false]' : ` <${field.kind}>`;
}
function defaultText(field) {
    if (field.kind === 'text' && field.required)
        return ' Required.';
    const words = 'defaultText' in field ? field.defaultText : undefined;
    const text = words ?? (0,inputs/* defaultOf */.H)(field);
    return text === undefined ? '' : ` Default: ${text}.`;
}

;// CONCATENATED MODULE: ./src/cli/run.ts







/** The command line: `sidecar <action> [--<input> <value> …]`. Sets the exit code of the process. */
async function run(args, suite = commands) {
    const [command, ...rest] = args;
    if (command === undefined || command === '--help' || command === '-h')
        return printHelp(suite, command === undefined);
    try {
        await runCommand(await findAction(suite, command), rest);
    }
    catch (error) {
        // Only what is wrong with the command itself comes here: an action reports its own errors.
        report(error, commandLineHost({ inputs: new Map(), onOutput: () => undefined, verbose: false }));
    }
}
async function printHelp(suite, missing) {
    const text = generalHelp(await Promise.all(Object.values(suite).map((load) => load())));
    // Asked for, it is the result; otherwise it is the explanation of what went wrong.
    (missing ? process.stderr : process.stdout).write(`${text}\n`);
    if (missing)
        process.exitCode = 2;
}
async function findAction(suite, command) {
    const load = Object.hasOwn(suite, command) ? suite[command] : undefined;
    if (load)
        return load();
    const near = (0,nearest/* nearest */.p)(command, Object.keys(suite));
    throw new errors/* UserError */.yo('input-unknown', `There is no action '${command}'.`, {
        hint: near ? `Did you mean '${near}'?` : `There are: ${Object.keys(suite).join(', ')}.`,
        exitCode: 2,
    });
}
async function runCommand(action, args) {
    const { inputs, flags } = parseArguments(action, args);
    if (flags.has('help')) {
        process.stdout.write(`${actionHelp(action)}\n`);
        return;
    }
    const outputs = new Map();
    const onOutput = (name, value) => outputs.set(name, value);
    await runAction(action, commandLineHost({ inputs, onOutput, verbose: flags.has('verbose') }));
    // A check that failed is a result too: its outputs are there, and the exit code says the rest.
    if (process.exitCode && outputs.size === 0)
        return;
    if (flags.has('json'))
        process.stdout.write(`${JSON.stringify(Object.fromEntries(outputs), null, 2)}\n`);
    else if (flags.has('outputs'))
        for (const [name, value] of outputs)
            process.stdout.write(`${name}=${value}\n`);
}


/***/ }),

/***/ 7304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createExec)
/* harmony export */ });
/** An `Exec` whose tools are stopped when `signal` is aborted. */
function createExec(signal, platform) {
    return async (tool, args, options = {}) => {
        // Many runs need no tool, and what starts one takes 2 ms of a start.
        const { runTool } = await __webpack_require__.e(/* import() */ 4945).then(__webpack_require__.bind(__webpack_require__, 4945));
        return runTool({ tool, args, options, signal, platform });
    };
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf),
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2072);



/**
 * Parses every input of `spec` from the texts that `read` gives (empty means unset).
 * All problems are thrown together, each an `input-invalid` or `input-required`, before anything happens.
 */
function parseInputs(spec, read) {
    const problems = [];
    const values = Object.entries(spec).map(([name, field]) => {
        try {
            return [name, parseField(name, field, read(name).trim())];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            problems.push(error);
            return [name, undefined];
        }
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(problems);
    return Object.fromEntries(values);
}
/** The text that stands for a field's constant default in action.yml, or undefined. */
function defaultOf(field) {
    if (field.kind === 'list' || field.default === undefined)
        return undefined;
    return String(field.default);
}
function parseField(name, field, given) {
    const text = given || defaultOf(field) || '';
    if (field.kind === 'list')
        return text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter(Boolean);
    if (!text)
        return parseEmpty(name, field);
    switch (field.kind) {
        case 'text':
            return text;
        case 'choice':
            return parseChoice(name, field, text);
        case 'flag':
            return parseFlag(name, text);
        case 'integer':
            return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInteger */ .cG)(name, text, field);
        case 'size':
            return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(name, text);
        case 'duration':
            return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(name, text);
    }
}
function parseEmpty(name, field) {
    if (field.kind !== 'text' || !field.required)
        return undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-required', `The input '${name}' is missing.`, {
        hint: `Add it: '${name}: …'. ${field.description}`,
        exitCode: 2,
    });
}
function parseChoice(name, field, text) {
    if (field.options.includes(text))
        return text;
    throw (0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(name, text, `one of ${field.options.map((option) => `'${option}'`).join(', ')}`);
}
function parseFlag(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw (0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(name, text, `'true' or 'false'`);
}


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** The error for an input whose text is not what it should be. */
function invalid(name, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `The input '${name}' is '${found}'; expected ${expected}.`, {
        hint: `Change the line '${name}: …' of the step (or --${name} on the command line).`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that is spelled most like `word`, or undefined if none is close (a third of its letters differ). */
function nearest(word, candidates) {
    let best;
    let least = Math.ceil(word.length / 3) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Levenshtein's distance: how many letters must be changed, added or left out. One row at a time. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? a.length;
}


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   cG: () => (/* binding */ parseInteger)
/* harmony export */ });
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);

const SIZE_UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
const DURATION_UNITS = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };
/** Bytes of a text such as `400 MB` (decimal) or `1.5 GiB` (binary). A bare number is bytes. */
function parseSize(name, text) {
    return Math.round(parseQuantity(text, SIZE_UNITS, 'b') ?? fail(name, text, `a size such as '400 MB' or '1.5 GiB'`));
}
/** Milliseconds of a text such as `60 s`, `500 ms`, `1 h` or `3 min 20 s`. A bare number is seconds. */
function parseDuration(name, text) {
    const parts = text.split(/(?<=[a-z])\s*(?=\d)/i);
    // `1 h 30` could be minutes or seconds, so only a number alone may do without a unit.
    const bare = parts.length === 1 ? 's' : '';
    const sum = parts.reduce((ms, part) => ms + (parseQuantity(part, DURATION_UNITS, bare) ?? Number.NaN), 0);
    return Number.isNaN(sum) ? fail(name, text, `a time such as '60 s', '500 ms' or '5 min'`) : sum;
}
/** A whole number within the bounds of the field. */
function parseInteger(name, text, { min, max }) {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= min && value <= max)
        return value;
    return fail(name, text, `a whole number from ${min} to ${max}`);
}
/** Bytes as people write them: `950 B`, `12.3 MB` (decimal units, as stores and browsers count). */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    // The unit is chosen after rounding: 999 999 bytes are 1.0 MB, not 1000.0 kB.
    const power = units.findIndex((_, index) => Number((bytes / 1000 ** (index + 1)).toFixed(1)) < 1000);
    const chosen = power < 0 ? units.length - 1 : power;
    return `${(bytes / 1000 ** (chosen + 1)).toFixed(1)} ${units[chosen]}`;
}
/** Milliseconds as people read them: `340 ms`, `12.4 s`, `3 min 20 s`. */
function formatDuration(ms) {
    const whole = Math.round(ms);
    if (whole < 1000)
        return `${whole} ms`;
    if (whole < 59_950)
        return `${(whole / 1000).toFixed(1)} s`;
    const seconds = Math.round(whole / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function parseQuantity(text, units, bare) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
    const key = (unit || bare).toLowerCase();
    if (number === undefined || !Object.hasOwn(units, key))
        return undefined;
    const value = Number(number) * (units[key] ?? Number.NaN);
    return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
function fail(name, found, expected) {
    throw (0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(name, found, expected);
}


/***/ })

};
