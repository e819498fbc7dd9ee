export const id = 110;
export const ids = [110];
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
// EXTERNAL MODULE: ./src/shared/exec.ts + 1 modules
var exec = __webpack_require__(839);
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
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/shared/inputs.ts
var inputs = __webpack_require__(3876);
;// CONCATENATED MODULE: ./src/shared/run-action.ts




// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
core/* config */.$W({ jitless: true });
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
    'build-backend': async () => (await __webpack_require__.e(/* import() */ 315).then(__webpack_require__.bind(__webpack_require__, 7315))).action,
    'electron-package': async () => (await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 5013))).action,
    'verify-binary': async () => (await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 1679))).action,
    'sign-notarize': async () => (await __webpack_require__.e(/* import() */ 82).then(__webpack_require__.bind(__webpack_require__, 1082))).action,
    'version-sync': async () => (await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 5730))).action,
};

;// CONCATENATED MODULE: ./src/cli/commands.ts

/** What the command line can do: every action, and what is of use on a desk only. */
const commands = {
    ...actions,
    'explain-key': async () => (await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 8619))).explainKeyAction,
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

/***/ 839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createExec)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/lines.ts
var shared_lines = __webpack_require__(4954);
// EXTERNAL MODULE: ./src/shared/processes/process-tree.ts + 3 modules
var process_tree = __webpack_require__(9721);
;// CONCATENATED MODULE: ./src/shared/stop-tree.ts

/** How long a program may take to end by itself when it is asked to, in ms. */
const STOP_GRACE = 2000;
/**
 * Stops a program and all that it started: on POSIX they are asked first and killed after 2 s. Ends when they are
 * gone or killed; never throws.
 */
async function stopTree(root, platform) {
    const tree = new process_tree/* ProcessTree */.i({ root, platform });
    // Windows has nothing to ask with.
    if (platform !== 'win32') {
        await tree.ask();
        if (await tree.gone(STOP_GRACE))
            return;
    }
    await tree.kill();
}

;// CONCATENATED MODULE: ./src/shared/exec.ts







/** Characters kept of each output stream. */
const CAPTURE_LIMIT = 32 * 1024 * 1024;
const LINES_IN_ERROR = 15;
/** An `Exec` whose tools are stopped when `signal` is aborted. */
function createExec(signal, platform) {
    return async (tool, args, options = {}) => {
        if (signal.aborted)
            throw interrupted(tool);
        const result = await run({ tool, args, options, signal, platform });
        if (signal.aborted)
            throw interrupted(tool);
        if (result.code !== 0 && !options.allowFailure)
            throw toolFailed(tool, args, result);
        return result;
    };
}
function run({ tool, args, options, signal, platform }) {
    return new Promise((resolve, reject) => {
        const child = start({ tool, args, options, platform });
        const failures = [];
        let stopping;
        const stop = () => {
            if (child.pid !== undefined)
                stopping ??= stopTree(child, platform);
        };
        const onLine = (line, stream) => {
            try {
                if (failures.length === 0)
                    options.onLine?.(line, stream);
            }
            catch (error) {
                // Thrown on, it would end the whole process: nobody stands above a stream's events.
                failures.push(error);
                stop();
            }
        };
        signal.addEventListener('abort', stop, { once: true });
        const stdout = capture(child.stdout, (line) => onLine(line, 'stdout'));
        const stderr = capture(child.stderr, (line) => onLine(line, 'stderr'));
        // A tool that ends without reading its input must not crash us with EPIPE.
        child.stdin?.on('error', () => undefined).end(options.input);
        child.on('error', (cause) => {
            signal.removeEventListener('abort', stop);
            reject(toolMissing(tool, options.cwd, cause));
        });
        child.on('close', async (code, ended) => {
            signal.removeEventListener('abort', stop);
            // What the tool started may outlive it, and would go on writing into folders that are removed next.
            await stopping;
            if (failures.length > 0)
                reject(failures[0]);
            else
                resolve({ code: code ?? signalCode(ended), stdout: stdout(), stderr: stderr() });
        });
    });
}
function start({ tool, args, options, platform }) {
    try {
        return (0,external_node_child_process_.spawn)(tool, args, {
            cwd: options.cwd,
            env: options.env,
            // An own process group, so that an interrupted run can stop the tool's children too.
            detached: platform !== 'win32',
            windowsHide: true,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
    }
    catch (cause) {
        // Such as arguments that are longer than the system takes.
        throw toolMissing(tool, options.cwd, cause);
    }
}
/** Collects `stream` by line; the returned function gives the text kept so far. */
function capture(stream, onLine) {
    if (!stream)
        return () => '';
    let lines = [];
    let length = 0;
    (0,shared_lines/* eachLine */.I)(stream, (line) => {
        lines.push(line);
        length += line.length + 1;
        if (length > CAPTURE_LIMIT) {
            lines = lastLines(lines, CAPTURE_LIMIT / 2);
            length = lengthOf(lines);
        }
        onLine(line);
    });
    return () => lines.map((line) => `${line}\n`).join('');
}
/** As many of the last lines as `limit` characters take, and never less than one. */
function lastLines(lines, limit) {
    let from = lines.length - 1;
    let length = lines[from]?.length ?? 0;
    while (from > 0 && length < limit) {
        from -= 1;
        length += (lines[from]?.length ?? 0) + 1;
    }
    return lines.slice(from);
}
function lengthOf(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
/** The code that shells give a program that a signal ended. */
function signalCode(signal) {
    return signal === null ? 1 : 128 + external_node_os_.constants.signals[signal];
}
function interrupted(tool) {
    return new errors/* UserError */.yo('interrupted', `Interrupted while '${tool}' was running.`, {
        hint: 'Nothing was changed: the previous result is where it was. Run it again.',
    });
}
function toolMissing(tool, cwd, cause) {
    const start = `Cannot start '${tool}'`;
    // The system reports an absent folder in the same words as an absent program.
    if (cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd)) {
        return new errors/* UserError */.yo('tool-missing', `${start} in '${cwd}': there is no such folder.`, { cause });
    }
    const missing = cause.code === 'ENOENT';
    const reason = missing ? 'there is no such program' : (0,describe_error/* messageOf */.b)(cause);
    return new errors/* UserError */.yo('tool-missing', `${start}: ${reason}.`, {
        hint: 'Is it installed and on PATH?',
        cause,
    });
}
function toolFailed(tool, args, { code, stdout, stderr }) {
    const said = (stderr.trim() || stdout.trim()).split('\n').slice(-LINES_IN_ERROR).join('\n');
    const [signal] = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128) ?? [];
    const how = signal ? `code ${code} (${signal})` : `code ${code}`;
    return new errors/* UserError */.yo('tool-failed', `'${[tool, ...args].join(' ')}' ended with ${how}.`, {
        hint: said ? `It said:\n${said}` : 'It printed nothing.',
    });
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

/***/ 4954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/** A longer line loses its front, in characters. */
const LONGEST_LINE = 32 * 1024 * 1024;
/**
 * Calls `onLine` for each line of `stream` (UTF-8) as it arrives, without its ending: LF, CRLF, or the lone CR
 * of progress bars. A last line without an ending counts. `node:readline` would also split at U+2028 and U+2029,
 * which may stand inside JSON. Of a line with more than `longest` characters, only its last ones are given:
 * the half of `longest` at least.
 */
function eachLine(stream, onLine, longest = LONGEST_LINE) {
    let line = '';
    // A CR at the end of a chunk: whether it is half of a CRLF shows in the next one.
    let held = '';
    const add = (text) => {
        line += text;
        if (line.length > longest)
            line = line.slice(-longest / 2);
    };
    const take = (text) => {
        const [rest = '', ...starts] = text.split(/\r\n|\n|\r/);
        add(rest);
        for (const start of starts) {
            onLine(line);
            line = '';
            add(start);
        }
    };
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const text = held + chunk;
        held = text.endsWith('\r') ? '\r' : '';
        take(held ? text.slice(0, -1) : text);
    });
    stream.on('end', () => {
        take(held);
        if (line)
            onLine(line);
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

/***/ 9721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ProcessTree)
});

// UNUSED EXPORTS: taskkillArguments

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/shared/processes/linux-processes.ts

/**
 * The living processes, from `/proc`; what has ended and only waits for its parent does not count. `undefined` where
 * there is no `/proc`. Synchronous: it takes about a millisecond for a hundred processes, and can so be used while
 * this process ends.
 */
function linuxProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((entry) => {
            const listed = /^\d+$/.test(entry) ? linuxProcess(Number(entry)) : undefined;
            return listed ? [listed] : [];
        });
    }
    catch {
        return undefined;
    }
}
/** The process `pid`, if it lives. */
function linuxProcess(pid) {
    try {
        return parseStat((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        // It has ended in the meantime.
        return undefined;
    }
}
/** Reads `/proc/<pid>/stat`; `undefined` for a process that has ended. */
function parseStat(text) {
    // The name stands in brackets, and may hold brackets and spaces itself.
    const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
    const fields = text.slice(close + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    if (open < 0 || 'ZX'.includes(state))
        return undefined;
    return {
        pid: Number.parseInt(text, 10),
        parent: Number(parent),
        name: Buffer.from(text.slice(open + 1, close), 'latin1').toString('utf8'),
        group: Number(group),
        session: Number(session),
        // Field 22 of the manual, which counts from 1: ticks since the machine was started.
        started: Number(fields[19]),
    };
}
/** Whether the environment that `pid` was started with holds `name`; no, if it cannot be read. */
function hasVariable(pid, name) {
    try {
        return `\0${(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1')}`.includes(`\0${name}=`);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/shared/processes/process-list.ts
/** The commands that list the processes of a platform without `/proc`, in the order in which they are tried. */
function listCommands(platform) {
    return platform === 'win32' ? [POWERSHELL, WMIC] : [PS];
}
const PS = {
    tool: 'ps',
    // `lstart` has always five words; the name comes last, since it may hold spaces.
    args: ['-axo', 'pid=,ppid=,pgid=,stat=,lstart=,comm='],
    // Dates in English.
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    parse: parsePs,
};
const POWERSHELL = {
    tool: 'powershell',
    args: [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        // Ticks, because a date would come in the words of the user's language.
        'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CreationDate.Ticks) $($_.Name)" }',
    ],
    parse: parsePowershell,
};
/** For Windows without PowerShell; newer ones no longer have it. */
const WMIC = {
    tool: 'wmic',
    args: ['process', 'get', 'CreationDate,Name,ParentProcessId,ProcessId', '/format:csv'],
    parse: parseWmic,
};
/** Reads the output of `ps`, without what has ended and only waits for its parent. */
function parsePs(output) {
    return rows(output, /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ \S+\s+\S+ \S+ \S+)\s+(.*)$/).flatMap(([pid, parent, group, state = '', date = '', path = '']) => {
        if (state.startsWith('Z'))
            return [];
        const name = path.replace(/^.*\//, '');
        return [{ ...numbers(pid, parent), name, started: Date.parse(date), group: Number(group), session: 0 }];
    });
}
/** Reads lines `pid parent ticks name`. */
function parsePowershell(output) {
    // The idle process and the like have no date.
    return rows(output, /^(\d+) (\d+) (\d*) (.*)$/).map(([pid, parent, ticks, name = '']) => ({
        ...numbers(pid, parent),
        name,
        started: Number(ticks),
        group: 0,
        session: 0,
    }));
}
/** Reads lines `host,20260102030405.123456+060,name,parent,pid`; a name may hold commas. */
function parseWmic(output) {
    return rows(output, /^[^,]*,(\d{14}\.\d+)?[^,]*,(.*),(\d+),(\d+)$/).map(([date, name = '', parent, pid]) => ({
        ...numbers(pid, parent),
        name,
        started: Number(date ?? 0),
        group: 0,
        session: 0,
    }));
}
function numbers(pid, parent) {
    return { pid: Number(pid), parent: Number(parent) };
}
/** The groups of each line that looks like `pattern`. */
function rows(output, pattern) {
    return output.split(/\r*\n/).flatMap((line) => {
        const match = pattern.exec(line.trimEnd());
        return match ? [match.slice(1)] : [];
    });
}

;// CONCATENATED MODULE: ./src/shared/processes/tree-members.ts
/**
 * Which of the processes that the system lists belong to a tree. It remembers whom it has seen, by number and time
 * of start, so that it knows them again when their parents are gone, and is not fooled by a number that was given
 * to another process.
 */
class TreeMembers {
    #root;
    #marked;
    /** All that were ever seen, by number. */
    #seen = new Map();
    /** Numbers of the groups and sessions that only members can be in. */
    #groups = new Set();
    #sessions = new Set();
    #rootStart;
    /** `root` leads its group and session (POSIX); `marked` knows a member by its looks. */
    constructor(root, marked = () => false) {
        this.#root = root;
        this.#marked = marked;
        this.#groups.add(root);
        this.#sessions.add(root);
    }
    /** Tells that the process with the root's number is the root: to be called while it cannot be another. */
    meetRoot(listed) {
        if (this.#rootStart !== undefined)
            return;
        const root = listed.find(({ pid }) => pid === this.#root);
        if (!root)
            return;
        this.#rootStart = root.started;
        this.#add(root);
    }
    /** Those of `listed` that belong to the tree. */
    update(listed) {
        const living = new Map(listed.map((process) => [process.pid, process]));
        const found = listed.filter((process) => this.#isSeen(process));
        let others = listed.filter((process) => !this.#isSeen(process) && this.#isYoung(process));
        for (let grown = true; grown;) {
            const fresh = others.filter((process) => this.#belongs(process, living));
            for (const process of fresh)
                this.#add(process);
            found.push(...fresh);
            others = others.filter((process) => !fresh.includes(process));
            grown = fresh.length > 0;
        }
        return found;
    }
    #add(process) {
        this.#seen.set(process.pid, process);
        if (process.group > 0)
            this.#groups.add(process.group);
        if (process.session > 0)
            this.#sessions.add(process.session);
    }
    #isSeen({ pid, started }) {
        return this.#seen.get(pid)?.started === started;
    }
    /** Only what was not started before the root can come from it. */
    #isYoung({ started }) {
        return this.#rootStart === undefined || !(started < this.#rootStart);
    }
    #belongs(process, living) {
        return (this.#hasParent(process, living) ||
            this.#isLedByMember(process.group, this.#groups, living) ||
            this.#isLedByMember(process.session, this.#sessions, living) ||
            this.#marked(process));
    }
    /** POSIX gives orphans a new parent, so a parent lives; Windows leaves them the number of the dead one. */
    #hasParent(process, living) {
        const parent = this.#seen.get(process.parent);
        if (!parent || process.started < parent.started)
            return false;
        const now = living.get(process.parent);
        // The number may have gone to another, who is then the parent of what came later.
        return !now || now.started === parent.started || process.started < now.started;
    }
    #isLedByMember(id, known, living) {
        if (!known.has(id))
            return false;
        const leader = living.get(id);
        return !leader || this.#isSeen(leader);
    }
}

;// CONCATENATED MODULE: ./src/shared/processes/process-tree.ts





/** How long the system may take to end what was killed, in ms. */
const KILL_GRACE = 5000;
/** How often it is looked whether something has ended, in ms: at first, and at most. */
const [FIRST_POLL, LONGEST_POLL] = [4, 50];
/** How long a command may take to list the processes, in ms. */
const LIST_TIMEOUT = 15_000;
const QUIETLY = { windowsHide: true, stdio: 'ignore' };
/**
 * A process and all that it has started, directly or not, also what outlives its parent. Whoever wants to find
 * that later has to look (`members`) while the parents live; with a mark on Linux, that is not needed.
 */
class ProcessTree {
    #root;
    #pid;
    #platform;
    #members;
    /** To be made as soon as the root runs. */
    constructor({ root, platform, mark }) {
        // A child that could not be started has no number, and no tree.
        this.#pid = root.pid ?? Number.NaN;
        this.#root = root;
        this.#platform = platform;
        const marked = mark !== undefined && platform === 'linux';
        this.#members = new TreeMembers(this.#pid, marked ? ({ pid }) => hasVariable(pid, mark) : undefined);
        const start = platform === 'linux' ? linuxProcess(this.#pid) : undefined;
        if (start)
            this.#members.meetRoot([start]);
    }
    /** Those that live, the root included; `undefined` where the system does not tell. */
    async members() {
        if (this.#platform === 'linux') {
            const listed = linuxProcesses();
            return listed && this.#members.update(listed);
        }
        // Until we have seen it end, its number cannot go to another.
        const runs = this.#runs();
        const listed = await runLists(listCommands(this.#platform));
        if (!listed)
            return undefined;
        if (runs)
            this.#members.meetRoot(listed);
        return this.#members.update(listed);
    }
    /** Whether nothing lives after at most `time` ms; also true where the system does not tell. */
    async gone(time) {
        const deadline = performance.now() + time;
        let pause = FIRST_POLL;
        while (!(await this.#isEmpty())) {
            if (performance.now() >= deadline)
                return false;
            await (0,promises_.setTimeout)(pause);
            pause = Math.min(pause * 2, LONGEST_POLL);
        }
        return true;
    }
    /** Asks each to end (POSIX). */
    async ask() {
        for (const { pid } of (await this.members()) ?? [])
            signal(pid, 'SIGTERM');
    }
    /** Kills all of it, and what it starts meanwhile; ends when nothing lives, or after 5 s. Never throws. */
    async kill() {
        const deadline = performance.now() + KILL_GRACE;
        let pause = FIRST_POLL;
        do {
            await this.#killOnce(await this.members());
            if (await this.#isEmpty())
                return;
            await (0,promises_.setTimeout)(pause);
            pause = Math.min(pause * 2, LONGEST_POLL);
        } while (performance.now() < deadline);
    }
    /** As `kill`, but at once and as far as that goes: for the moment in which this process ends. */
    killNow() {
        const living = this.#platform === 'linux' ? linuxProcesses() : undefined;
        if (living)
            for (const { pid } of this.#members.update(living))
                signal(pid, 'SIGKILL');
        else if (this.#platform !== 'win32')
            this.#killGroup();
        else {
            for (const args of this.#windowsKills())
                (0,external_node_child_process_.spawnSync)('taskkill', args, QUIETLY);
            this.#killRoot();
        }
    }
    #runs() {
        return this.#root.pid !== undefined && this.#root.exitCode === null && this.#root.signalCode === null;
    }
    /** Looks twice: one that starts another and ends, while the list is made, can leave both out of it. */
    async #isEmpty() {
        if ((await this.members())?.length)
            return false;
        // Windows keeps the parent's number, so the next look at the tree finds it anyway; and a list takes a second.
        return this.#platform === 'win32' || !(await this.members())?.length;
    }
    async #killOnce(living) {
        if (this.#platform === 'win32') {
            for (const args of this.#windowsKills(living))
                await taskkill(args);
            this.#killRoot();
            return;
        }
        // First the group, since nothing can fork away from that.
        this.#killGroup(living);
        for (const { pid } of living ?? [])
            signal(pid, 'SIGKILL');
    }
    /** The group's number is free for others when nobody is in it. */
    #killGroup(living) {
        const inUse = living ? living.some(({ group }) => group === this.#pid) : this.#runs();
        if (inUse)
            signal(-this.#pid, 'SIGKILL');
    }
    /** What `taskkill` has left (it may be missing, or refused), the root at least. Harmless where it has not. */
    #killRoot() {
        if (this.#runs())
            signal(this.#pid, 'SIGKILL');
    }
    #windowsKills(living = []) {
        return taskkillArguments(this.#runs() ? this.#pid : undefined, living);
    }
}
/** Sends a signal to a process, or to a group by its negative number; whether there was one to take it. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
/** The calls of `taskkill` that end a tree: below its root while that runs, and by number what no longer hangs on it. */
function taskkillArguments(root, living) {
    const loose = living.filter(({ pid }) => pid !== root).flatMap(({ pid }) => ['/PID', String(pid)]);
    return [
        ...(root === undefined ? [] : [['/T', '/F', '/PID', String(root)]]),
        ...(loose.length > 0 ? [['/F', ...loose]] : []),
    ];
}
function taskkill(args) {
    return new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', args, QUIETLY);
        killer.on('error', () => resolve());
        killer.on('close', () => resolve());
    });
}
/** The processes that the first command that works lists. */
async function runLists(commands) {
    for (const command of commands) {
        const output = await outputOf(command);
        const listed = output === undefined ? [] : command.parse(output);
        if (listed.length > 0)
            return listed;
    }
    return undefined;
}
function outputOf({ tool, args, env }) {
    const options = { timeout: LIST_TIMEOUT, windowsHide: true, maxBuffer: 2 ** 26, ...(env && { env }) };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(tool, args, options, (error, stdout) => resolve(error ? undefined : stdout));
    });
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
