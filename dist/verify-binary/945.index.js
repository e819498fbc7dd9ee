export const id = 945;
export const ids = [945];
export const modules = {

/***/ 34954:
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

/***/ 39721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ProcessTree)
});

// UNUSED EXPORTS: taskkillArguments

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

/***/ 84945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTool: () => (/* binding */ runTool)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(78884);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/lines.ts
var shared_lines = __webpack_require__(34954);
// EXTERNAL MODULE: ./src/shared/processes/process-tree.ts + 3 modules
var process_tree = __webpack_require__(39721);
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

;// CONCATENATED MODULE: ./src/shared/run-tool.ts







/** Characters kept of each output stream. */
const CAPTURE_LIMIT = 32 * 1024 * 1024;
const LINES_IN_ERROR = 15;
/** Runs the tool of `job`, as an `Exec` does. */
async function runTool(job) {
    const { tool, args, options, signal } = job;
    if (signal.aborted)
        throw interrupted(tool);
    const result = await run(job);
    if (signal.aborted)
        throw interrupted(tool);
    if (result.code !== 0 && !options.allowFailure)
        throw toolFailed(tool, args, result);
    return result;
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


/***/ })

};
