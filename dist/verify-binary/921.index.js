export const id = 921;
export const ids = [921];
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

/***/ 81921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyBinary: () => (/* binding */ verifyBinary)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
;// CONCATENATED MODULE: ./src/verify-binary/check-errors.ts

/** Lines of evidence in an annotation: enough for the end of a traceback. */
const LINES = 12;
/** The checks that failed. */
function failedChecks({ checks }) {
    return checks.filter((check) => check.status === 'failed');
}
/** One error for a failed check: what was found, what was expected, what to do, and the end of the evidence. */
function checkError(check) {
    const { hint, details = [] } = check;
    const evidence = details.slice(-LINES).map((line) => `  ${line}`);
    return new errors/* UserError */.yo('check-failed', failedMessage(check), {
        hint: [...(hint === undefined ? [] : [hint]), ...evidence].join('\n'),
    });
}
/** `Check 'size' failed: 0 B. Expected: 1 MB to 3 GB.` */
function failedMessage({ name, measured, expected }) {
    const found = sentence(measured ?? 'it did not pass');
    return `Check '${name}' failed: ${found}${expected === undefined ? '' : ` Expected: ${sentence(expected)}`}`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./src/shared/invalid-input.ts
var invalid_input = __webpack_require__(65303);
;// CONCATENATED MODULE: ./src/shared/nearest.ts
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

;// CONCATENATED MODULE: ./src/sidecar/target.ts


/**
 * The triples that Rust calls by these names (`rustc --print target-list`), for which Python can be had.
 * The first of a platform and an architecture is the usual one.
 */
const TARGETS = [
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-msvc' },
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnu' },
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnullvm' },
    { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-msvc' },
    { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-gnullvm' },
    { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-msvc' },
    { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-gnu' },
    { platform: 'darwin', arch: 'arm64', triple: 'aarch64-apple-darwin' },
    { platform: 'darwin', arch: 'x64', triple: 'x86_64-apple-darwin' },
    { platform: 'darwin', arch: 'universal2', triple: 'universal-apple-darwin' },
    { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-gnu' },
    { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-musl' },
    { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-gnu' },
    { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-musl' },
    { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-gnu' },
    { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-musl' },
    { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-gnueabihf' },
    { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-musleabihf' },
    { platform: 'linux', arch: 'arm', triple: 'arm-unknown-linux-gnueabihf' },
    { platform: 'linux', arch: 'riscv64', triple: 'riscv64gc-unknown-linux-gnu' },
    { platform: 'linux', arch: 'ppc64', triple: 'powerpc64le-unknown-linux-gnu' },
    { platform: 'linux', arch: 's390x', triple: 's390x-unknown-linux-gnu' },
];
/** Words that Python, packagers and shells use for what Node calls otherwise. */
const ARCH_ALIASES = {
    x86_64: 'x64',
    amd64: 'x64',
    aarch64: 'arm64',
    universal: 'universal2',
    i686: 'ia32',
    x86: 'ia32',
    armv7l: 'arm',
    ppc64le: 'ppc64',
};
/** All targets known, the usual one of each platform and architecture first. */
function knownTargets() {
    return TARGETS;
}
/** The target called `text`, a Rust triple. Throws `target-unknown` with the nearest one that is known. */
function targetFromTriple(text) {
    const wanted = text.trim().toLowerCase();
    const target = TARGETS.find(({ triple }) => triple === wanted);
    if (target)
        return target;
    const triples = TARGETS.map(({ triple }) => triple);
    const close = nearest(wanted, triples);
    throw new errors/* UserError */.yo('target-unknown', `There is no target '${text}'.`, {
        hint: close ? `Did you mean '${close}'?` : `Known: ${triples.join(', ')}.`,
    });
}
/**
 * The usual target of a platform (Node's word) and an architecture (Node's, Python's or the packager's word).
 * Throws `target-unknown` where there is none.
 */
function targetFor(platform, arch) {
    const wanted = ARCH_ALIASES[arch.toLowerCase()] ?? arch.toLowerCase();
    const target = TARGETS.find((known) => known.platform === platform && known.arch === wanted);
    if (target)
        return target;
    const archs = [
        ...new Set(TARGETS.filter((known) => known.platform === platform).map((known) => known.arch)),
    ];
    throw new UserError('target-unknown', `There is no target for platform '${platform}' and architecture '${arch}'.`, {
        hint: archs.length
            ? `Architectures known for ${platform}: ${archs.join(', ')}.`
            : 'Platforms known: win32, darwin, linux.',
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/check-inputs.ts



const LIMITS = { 'max-glibc': "a version such as '2.31'", 'min-macos': "a version such as '11.0'" };
/** Throws all that is wrong with the inputs, before anything is opened: `input-invalid`, `target-unknown`. */
function checkInputs(given) {
    (0,errors/* throwAll */.Kx)([...limitProblems(given), ...sizeProblems(given), ...moduleProblems(given)]);
    if (given['expect-target'] !== undefined)
        targetFromTriple(given['expect-target']);
}
function limitProblems(given) {
    return ['max-glibc', 'min-macos'].flatMap((name) => {
        const text = given[name];
        return text === undefined || /^\d+(\.\d+)*$/.test(text) ? [] : [(0,invalid_input/* invalid */.G)(name, text, LIMITS[name])];
    });
}
function sizeProblems({ 'min-size': least, 'max-size': most }) {
    return least <= most
        ? []
        : [(0,invalid_input/* invalid */.G)('max-size', `${most} B`, `no less than 'min-size', which is ${least} B`)];
}
function moduleProblems(given) {
    const both = given['required-modules'].filter((name) => given['forbidden-modules'].includes(name));
    return both.map((name) => (0,invalid_input/* invalid */.G)('forbidden-modules', name, "no module that 'required-modules' names too"));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/sidecar/names.ts

/** Names that Windows gives to devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN_CHARACTER = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
/** Room for version, triple and extension below the 255 bytes that file systems allow. */
const LONGEST_NAME = 120;
/** Why no file of this name can be made on Windows, or undefined if one can. */
function windowsNameProblem(name) {
    if (WINDOWS_DEVICE.test(name))
        return 'Windows keeps this name for a device';
    const character = FORBIDDEN_CHARACTER.exec(name)?.[0];
    if (character)
        return `${JSON.stringify(character)} cannot be part of a file name on every platform`;
    if (/[. ]$/.test(name))
        return 'Windows drops dots and spaces at the end of a name';
    return undefined;
}
/**
 * Checks that `name` can be the name of a program on every platform, so that one configuration serves all.
 * Returns it; throws `name-invalid`.
 */
function checkName(name) {
    const problem = nameProblem(name);
    if (problem === undefined)
        return name;
    throw new errors/* UserError */.yo('name-invalid', `'${name}' cannot be the name of a program: ${problem}.`, {
        hint: `Choose a name of letters, digits, '-', '_' and '.', such as 'backend'.`,
    });
}
/** File name of the program called `name` on `platform`: with `.exe` on Windows, as it is elsewhere. */
function programName(name, platform) {
    return platform === 'win32' ? `${checkName(name)}.exe` : checkName(name);
}
/** File name under which Tauri looks for the sidecar `name` (`bundle.externalBin`): `<name>-<triple>[.exe]`. */
function tauriProgramName(name, target) {
    return programName(`${checkName(name)}-${target.triple}`, target.platform);
}
/** What the files of a hand-over are called, without extension: `<name>-<version>-<triple>`. */
function handoverName(name, version, target) {
    return checkName(`${checkName(name)}-${version}-${target.triple}`);
}
const ARCHIVE_ENDING = '.tar.zst';
const MANIFEST_ENDING = '.sidecar.json';
function archiveName(handover) {
    return `${handover}${ARCHIVE_ENDING}`;
}
function manifestName(handover) {
    return `${handover}${MANIFEST_ENDING}`;
}
function nameProblem(name) {
    if (name.trim() === '')
        return 'it is empty';
    if (name !== name.trim())
        return 'it begins or ends with a space';
    if (name.startsWith('-'))
        return `it begins with '-' and would be taken for an option`;
    if (Buffer.byteLength(name) > LONGEST_NAME)
        return `it is longer than ${LONGEST_NAME} bytes`;
    return windowsNameProblem(name);
}

;// CONCATENATED MODULE: ./src/sidecar/relative-path.ts
/**
 * Why `path` cannot be the path of a file inside a tree or an archive, or undefined if it can.
 * The rule is the same on every platform, so that what was packed on one can be unpacked on another.
 */
function relativePathProblem(path) {
    if (path === '')
        return 'it is empty';
    if (path.includes('\0'))
        return 'it contains a NUL character';
    if (path.includes('\\'))
        return `it contains '\\', which separates folders on Windows`;
    if (path.startsWith('/'))
        return 'it is absolute';
    if (/^[a-z]:/i.test(path))
        return 'it begins with a drive letter';
    const segments = path.split('/');
    if (segments.includes('..'))
        return `it contains '..'`;
    if (segments.includes('.') || segments.includes(''))
        return 'it contains an empty segment';
    return undefined;
}
/**
 * Order by code point, which is the order of the UTF-8 bytes (JavaScript's own is by UTF-16 unit). Makes no buffers of
 * them: sorting 50,000 paths is done in 0.1 s instead of 1.5 s.
 */
function byCodePoint(a, b) {
    const end = Math.min(a.length, b.length);
    for (let at = 0; at < end; at++) {
        const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** The halves of a pair (surrogates) stand for code points above all others. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_default = /*#__PURE__*/__webpack_require__.n(external_node_crypto_);
;// CONCATENATED MODULE: ./src/sidecar/tree/digest.ts


const RECORDS_AT_ONCE = 1000;
/** The sum of what is in `entries`, sorted. */
function treeOf(entries) {
    const files = sorted(entries);
    return { files, size: files.reduce((sum, { size }) => sum + size, 0), digest: digestOfSorted(files) };
}
/**
 * The digest of a tree: `sha256:` and the SHA-256 of the text `sidecar-tree-v1\n` followed by one record for each
 * entry, sorted by the code points of the path (`LC_ALL=C sort`):
 *
 *     <type> <mode> <sha256> <path> NUL
 *
 * type is `f` (file), `l` (symbolic link) or `d` (empty folder, whose path ends in `/`), mode is `755` or `644`,
 * sha256 that of the content (of a link: of its target; of a folder: of nothing), all separated by one space and
 * encoded in UTF-8. What is executable is decided by `readTree`.
 */
function treeDigest(entries) {
    return digestOfSorted(sorted(entries));
}
/** Whether `entry` is an empty folder. */
function isFolder(entry) {
    return entry.path.endsWith('/');
}
function sorted(entries) {
    return entries.toSorted((a, b) => byCodePoint(a.path, b.path));
}
/** Many records at once: one by one, those of 50,000 files take 32 ms instead of 15. */
function digestOfSorted(entries) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update('sidecar-tree-v1\n');
    for (let start = 0; start < entries.length; start += RECORDS_AT_ONCE) {
        hash.update(entries
            .slice(start, start + RECORDS_AT_ONCE)
            .map(record)
            .join(''));
    }
    return `sha256:${hash.digest('hex')}`;
}
function record(entry) {
    return `${typeOf(entry)} ${entry.mode.toString(8)} ${entry.sha256} ${entry.path}\0`;
}
function typeOf(entry) {
    if (entry.link !== undefined)
        return 'l';
    return isFolder(entry) ? 'd' : 'f';
}

;// CONCATENATED MODULE: ./src/sidecar/tree/link-target.ts
/** Links that may be followed on the way to a file: Linux's own limit. */
const MOST_LINKS = 40;
/**
 * Why the symbolic link at `path` may not be in a tree, or undefined if it may. `links` are all links of the tree
 * (path → target, with `/`): a target that looks harmless can still leave the tree through another link.
 * A link to a file that does not exist is harmless.
 */
function linkProblem(path, links) {
    return followLink(path, links).problem;
}
/** Follows the link at `path` to its end as the operating system would, with `links` as the only links there are. */
function followLink(path, links) {
    const place = path.split('/');
    const steps = [];
    for (let followed = 0;; followed++) {
        const target = links.get(place.join('/'));
        if (target === undefined)
            return { place: place.join('/') };
        const problem = followed > MOST_LINKS ? 'it leads in a circle' : targetProblem(target);
        if (problem)
            return { place: place.join('/'), problem };
        place.pop();
        steps.unshift(...target.split('/'));
        if (!stepToNextLink(place, steps, links))
            return { place: '', problem: 'it leads out of the folder' };
    }
}
function targetProblem(target) {
    return target.startsWith('/') || /^[a-z]:/i.test(target) ? 'its target is absolute' : undefined;
}
/** Takes steps from `place` until it is a link or none are left. False if a step leaves the tree. */
function stepToNextLink(place, steps, links) {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            place.push(step);
        else if (place.pop() === undefined)
            return false;
        if (links.has(place.join('/')))
            return true;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/sidecar/manifest-consistency.ts





/**
 * Contradictions inside of a manifest that has the right shape: sizes that do not add up, a digest that is not that
 * of the files, a program that is not among them, paths that leave the tree. Throws `name-invalid`, `target-unknown`.
 */
function contradictions(manifest) {
    checkName(manifest.name);
    return [
        ...targetProblems(manifest),
        ...fileProblems(manifest),
        ...executableProblems(manifest),
        ...sumProblems(manifest),
    ];
}
function targetProblems({ target }) {
    const known = targetFromTriple(target.triple);
    if (known.platform === target.platform && known.arch === target.arch)
        return [];
    const found = `${target.platform} ${target.arch}`;
    const message = `found '${found}', expected '${known.platform} ${known.arch}' for '${target.triple}'`;
    return [{ path: 'target', message }];
}
function fileProblems({ files }) {
    const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
    const seen = new Set();
    return files.flatMap(({ path }, index) => {
        const problem = seen.has(path)
            ? 'it is listed twice'
            : (relativePathProblem(path.replace(/\/$/, '')) ??
                (links.has(path) ? linkProblem(path, links) : undefined));
        seen.add(path);
        return problem === undefined ? [] : [{ path: `files[${index}]`, message: `found '${path}': ${problem}` }];
    });
}
function executableProblems({ files, executable }) {
    const file = files.find(({ path }) => path === executable);
    if (file && file.link === undefined && !executable.endsWith('/'))
        return [];
    const found = file ? 'a link or a folder' : 'no such file';
    return [
        { path: 'executable', message: `found '${executable}', which is ${found}; expected a path of 'files'` },
    ];
}
function sumProblems({ files, size, digest }) {
    const problems = [];
    const sum = files.reduce((total, file) => total + file.size, 0);
    if (sum !== size) {
        problems.push({ path: 'size', message: `found ${size}, expected ${sum}, the sum of 'files'` });
    }
    const expected = treeDigest(files);
    if (digest !== expected) {
        problems.push({
            path: 'digest',
            message: `found ${digest}, expected ${expected}, computed from 'files'`,
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/index.js + 18 modules
var zod = __webpack_require__(19658);
;// CONCATENATED MODULE: ./src/shared/zod.ts

// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
core/* config */.$W({ jitless: true });
/** zod, set up before the first schema is made. */


;// CONCATENATED MODULE: ./src/sidecar/manifest-types.ts
/** The version of the manifest that this code writes. */
const SCHEMA_VERSION = 1;
/** Whether the tree, as it is now, has passed every check. */
function isVerified(manifest) {
    const { digest, verification } = manifest;
    return verification?.digest === digest && verification.passed;
}
/** Whether the tree is, as it is now, what the signature was made over. */
function isSigned(manifest) {
    return manifest.signature?.digest === manifest.digest;
}

;// CONCATENATED MODULE: ./src/sidecar/manifest-schema.ts


const manifest_schema_text = zod/* string */.YjP().min(1);
const count = zod/* int */.Whr().min(0);
const time = zod/* iso.datetime */.KH5.datetime().describe('UTC, such as 2026-03-01T09:30:00.000Z.');
const digest = zod/* string */.YjP()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('sha256: and 64 hexadecimal digits.');
const target = zod/* strictObject */.rej({
    platform: zod/* literal */.euz(['win32', 'darwin', 'linux']),
    arch: zod/* literal */.euz(['x64', 'arm64', 'universal2', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x']),
    triple: manifest_schema_text.describe("Rust's target triple."),
})
    .describe('What the sidecar runs on.');
/** One entry of a tree, as manifests and the build cache keep it. */
const treeEntrySchema = zod/* strictObject */.rej({
    path: manifest_schema_text.describe("Relative to the tree's root, with '/'. Only an empty folder ends in '/'."),
    size: count.describe('Bytes; 0 for links and empty folders.'),
    sha256: zod/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the content; of a link, of its target.'),
    mode: zod/* literal */.euz([0o755, 0o644]).describe('493 (octal 755, executable) or 420 (octal 644).'),
    link: manifest_schema_text.exactOptional().describe("Target of a symbolic link, relative, with '/'."),
    kind: zod/* literal */.euz(['macho', 'pe', 'elf', 'other']).describe('What the file is to a loader.'),
})
    .describe('One file, symbolic link, or empty folder.');
const check = zod/* strictObject */.rej({
    name: manifest_schema_text,
    passed: zod/* boolean */.zMY(),
    measured: zod/* string */.YjP().exactOptional(),
    expected: zod/* string */.YjP().exactOptional(),
    hint: zod/* string */.YjP().exactOptional().describe('What to do if it did not pass.'),
});
const verification = zod/* strictObject */.rej({
    digest: digest.describe('The tree that was verified. If it is not the digest of the manifest, the proof is void.'),
    passed: zod/* boolean */.zMY(),
    checks: zod/* array */.YOg(check),
    runs: count.describe('Cold starts made.'),
    at: time,
})
    .describe('What verify-binary found.');
const signature = zod/* strictObject */.rej({
    digest: digest.describe('The signed tree. If it is not the digest of the manifest, the proof is void.'),
    tool: manifest_schema_text,
    identity: manifest_schema_text.exactOptional().describe('Whose certificate it was; absent for an ad-hoc signature.'),
    signed: count.describe('Files signed.'),
    kept: count.describe('Files whose valid signature was kept.'),
    skipped: count.describe('Files that cannot be signed.'),
    notarized: zod/* boolean */.zMY(),
    stapled: zod/* boolean */.zMY(),
    submissionId: manifest_schema_text.exactOptional().describe("Apple's number of the notarization."),
    at: time,
})
    .describe('What sign-notarize did.');
const build = zod/* strictObject */.rej({
    cacheLevel: zod/* literal */.euz(['none', '0', '1', '2']).describe('The cache level that was hit.'),
    seconds: zod/* record */.g1P(zod/* string */.YjP(), zod/* number */.aig().min(0)).describe('Seconds by phase.'),
})
    .describe('How the build went.');
/** The shape of `sidecar.json`. What a shape cannot say is in `manifest-consistency.ts`. */
const manifestSchema = zod/* strictObject */.rej({
    schemaVersion: zod/* literal */.euz(SCHEMA_VERSION),
    name: manifest_schema_text.describe("The program's name, without extension."),
    version: manifest_schema_text,
    target,
    executable: manifest_schema_text.describe("The program to start, relative to the tree's root, with '/'."),
    packager: zod/* strictObject */.rej({
        name: manifest_schema_text,
        version: manifest_schema_text,
        command: zod/* array */.YOg(zod/* string */.YjP()).describe('The exact argument list.'),
    })
        .describe('What froze the program.'),
    python: zod/* strictObject */.rej({ version: manifest_schema_text, implementation: manifest_schema_text }).describe('The interpreter inside.'),
    createdAt: time,
    size: count.describe('Bytes of all files.'),
    digest: digest.describe('Of the tree: contents, paths, modes and links; times and owners do not count.'),
    build,
    verification: verification.exactOptional(),
    signature: signature.exactOptional(),
    files: zod/* array */.YOg(treeEntrySchema).describe('Sorted by the code points of the path.'),
})
    .meta({
    title: 'Sidecar manifest',
    description: 'A Python program frozen for a desktop app: what it is, the files it consists of, and what has been proved about them.',
});
/** The JSON Schema (draft 2020-12) of `sidecar.json`. */
function manifestJsonSchema() {
    return z.toJSONSchema(manifestSchema);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/sidecar/put-manifest.ts



/**
 * Writes `manifest`, which was checked before, to `file`, through a temporary file beside it: a reader finds the old one or
 * the new one. Throws what the file system throws.
 */
async function putManifest(file, manifest) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.sidecar-${(0,external_node_crypto_.randomUUID)()}.json`);
    try {
        await (0,promises_.writeFile)(temporary, textOf(manifest), { flag: 'wx' });
        await (0,promises_.rename)(temporary, file);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** Keys in the order of the schema, one line for each file, and a newline at the end. */
function textOf(manifest) {
    const files = manifest.files.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
    const text = JSON.stringify({ ...manifest, files: [] }, null, 2);
    return `${text.replace('"files": []', () => `"files": [\n${files}\n  ]`)}\n`;
}

;// CONCATENATED MODULE: ./src/sidecar/manifest.ts






// Loading this module loads zod (90 ms unbundled). Types and proofs alone are in `manifest-types.ts`.

/** Problems named in one message; a wrong file can have one for each of its thousands of entries. */
const MOST_PROBLEMS = 5;
const LONGEST_VALUE = 80;
/**
 * Reads and checks the manifest at `file`. Throws `manifest-missing`, `manifest-newer`, `manifest-invalid` (its shape,
 * with JSON path, found and expected), `manifest-inconsistent` (it contradicts itself: damaged or tampered with).
 */
async function readManifest(file) {
    return parseManifest(await readText(file), file);
}
/** Reads the text of a manifest; `file` is only named in the errors, which are those of `readManifest`. */
function parseManifest(text, file) {
    const value = parseJson(text.replace(/^\uFEFF/, ''), file);
    refuseNewer(value, file);
    return checkedManifest(value, file);
}
/** Checks `manifest` and writes it to `file`, as `putManifest` does. Throws like `readManifest`. */
async function writeManifest(file, manifest) {
    await putManifest(file, checkedManifest(manifest, file));
}
/** `value`, if it is a manifest; `file` is only named in the errors, which are those of `readManifest`. */
function checkedManifest(value, file) {
    const result = manifestSchema.safeParse(value);
    if (!result.success)
        throw invalid(file, result.error.issues.map((issue) => describe(issue, value)));
    const problems = contradictions(result.data);
    if (problems.length === 0)
        return result.data;
    throw new errors/* UserError */.yo('manifest-inconsistent', `The manifest contradicts itself: ${list(problems)}.`, {
        place: { file },
        hint: 'It was changed by hand or damaged. Take the one that build-backend wrote with the archive.',
    });
}
function describe(issue, value) {
    const path = issue.path.reduce((place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`), '');
    return {
        path: path || 'the whole',
        message: `found ${shown(at(value, issue.path))}, expected ${expectation(issue)}`,
    };
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'unrecognized_keys':
            return `no key ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
        case 'invalid_format':
            return issue.pattern ? `text like ${issue.pattern}` : issue.format;
        default:
            return issue.message;
    }
}
function at(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
function list(problems) {
    const shownOnes = problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => `${path}: ${message}`);
    const more = problems.length - shownOnes.length;
    return [...shownOnes, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR')
            throw error;
        throw new errors/* UserError */.yo('manifest-missing', `There is no manifest '${file}'.`, {
            hint: 'build-backend writes it beside the archive, with the ending .sidecar.json.',
            cause: error,
        });
    }
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(file, [{ path: 'the whole', message: `it is not JSON: ${error.message}` }], error);
    }
}
function refuseNewer(value, file) {
    const version = at(value, ['schemaVersion']);
    if (typeof version !== 'number' || version <= SCHEMA_VERSION)
        return;
    throw new errors/* UserError */.yo('manifest-newer', `The manifest has schema version ${version}; this version of the actions knows ${SCHEMA_VERSION}.`, { place: { file }, hint: 'Use the same version of sidecar-actions in all jobs.' });
}
function invalid(file, problems, cause) {
    return new errors/* UserError */.yo('manifest-invalid', `This is not a manifest: ${list(problems)}.`, {
        place: { file },
        hint: 'Give the file that build-backend wrote, with the ending .sidecar.json.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/sidecar/named-hand-over.ts



const NAMES = { path: 'path', artifact: 'artifact' };
/**
 * The hand-over that is meant by `path` or `artifact` (`names` is what messages call them), downloaded where it has to
 * be. The folder of an artifact stays
 * below `host.temp`, because files in it are outputs; a runner empties that folder after the job.
 * Throws `input-required` (neither is given), `input-invalid` (both), `artifact-missing`, `artifact-failed`.
 */
async function nameHandOver({ path, artifact, ...given }, host, names = NAMES) {
    if (path !== undefined && artifact !== undefined)
        throw bothNamed(names);
    if (path !== undefined) {
        return { path: (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(host.workspace, given['working-directory'], path) };
    }
    if (artifact === undefined)
        throw noneNamed(names);
    const folder = await download(artifact, host, names);
    return { path: folder, artifact: { name: artifact, folder } };
}
/**
 * Uploads the files of a downloaded artifact again under its name, so that the next job finds what this one has
 * added. Throws `artifact-failed`.
 */
async function shareAgain({ name, folder }, { artifacts, group }) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name))
        .filter((file) => !isTemporary((0,external_node_path_.relative)(folder, file)));
    await group(`Upload artifact '${name}' again`, async () => artifacts?.upload(name, files.sort(), folder));
}
/** Whether it lies in a folder of a step that is still at work (`withTempDir`). */
function isTemporary(path) {
    return path.split(external_node_path_.sep).some((part) => part.startsWith('.sidecar-'));
}
async function download(name, { artifacts, temp }, names) {
    if (!artifacts) {
        throw new errors/* UserError */.yo('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
            hint: `Give the file itself: '${names.path}' instead of '${names.artifact}'.`,
        });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'sidecar-artifact-'));
    try {
        await artifacts.download(name, folder);
        return folder;
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
function noneNamed({ path, artifact }) {
    return new errors/* UserError */.yo('input-required', `Neither '${path}' nor '${artifact}' is given: no hand-over is named.`, {
        hint: `In the job that builds, give '${path}' its output 'manifest'; in another job, give '${artifact}' its output 'artifact-name'.`,
        exitCode: 2,
    });
}
function bothNamed({ path, artifact }) {
    return new errors/* UserError */.yo('input-invalid', `Both '${path}' and '${artifact}' are given, and only one can be meant.`, {
        hint: `In the job that builds, keep '${path}'; in another job, keep '${artifact}'.`,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/report/places.ts


const ENDING = /\.(?:json|md|xml)$/i;
/** What stands beside `file`, whichever of the three endings it has, or none. */
function reportFiles(file) {
    const base = file.replace(ENDING, '');
    return { json: `${base}.json`, markdown: `${base}.md`, junit: `${base}.xml` };
}
/** Where the report of the second hand-over of a comparison goes: beside the first one's `file`. */
function comparedReportFile(file) {
    return `${file.replace(ENDING, '')}.compared.json`;
}
/**
 * Where the report goes: `given` (absolute), else `verification.json` beside the manifest, else beside what was
 * verified. Never into the files that were verified: that would change what was proved. Throws `report-in-tree`.
 */
function reportFile(subject, given) {
    const file = given ?? (0,external_node_path_.join)(defaultFolder(subject), 'verification.json');
    const tree = places_treeOf(subject);
    if (tree === undefined || !isInside(file, tree))
        return file;
    throw new errors/* UserError */.yo('report-in-tree', `The report '${file}' would be inside the folder that is verified ('${tree}').`, {
        hint: "Choose a place outside of it: 'report: verification.json'.",
        exitCode: 2,
    });
}
function defaultFolder({ manifestFile, kind, source }) {
    if (manifestFile !== undefined)
        return (0,external_node_path_.dirname)(manifestFile);
    // Beside one program lie its files, if it has any.
    return kind === 'program' ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(source))) : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(source));
}
/** The user's own folder that is verified; an archive is unpacked elsewhere. */
function places_treeOf({ kind, source }) {
    return kind === 'folder' ? (0,external_node_path_.resolve)(source) : undefined;
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/verify-binary/destination.ts



/** The absolute path of a file that an input names. */
function inputFile(path, given, { workspace }) {
    return (0,external_node_path_.resolve)(workspace, given['working-directory'], path);
}
/** Where the report of `subject` goes. Throws `report-in-tree`. */
function reportPlace(given, subject, host) {
    return reportFile(subject, given.report && inputFile(given.report, given, host));
}
/**
 * Refuses places that cannot be written before anything is started, and not after minutes of runs. Throws the
 * system's error, which names the path.
 */
async function assertWritable(files) {
    const folders = files.flatMap((file) => (file === undefined ? [] : (0,external_node_path_.dirname)(file)));
    for (const folder of new Set(folders))
        await (0,promises_.access)(await destination_nearest(folder), promises_.constants.W_OK);
}
/** `folder`, or the nearest one above it that is there. */
async function destination_nearest(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    return found || (0,external_node_path_.dirname)(folder) === folder ? folder : destination_nearest((0,external_node_path_.dirname)(folder));
}

;// CONCATENATED MODULE: ./src/shared/markdown-table.ts
/** A Markdown table with padded columns, so that it reads well on a terminal too. Pipes in cells are escaped. */
function markdownTable(head, rows) {
    const lines = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')));
    const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
    const render = (cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
    const [first = [], ...body] = lines;
    return [render(first), render(widths.map((width) => '-'.repeat(width))), ...body.map(render)].join('\n');
}

// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(82072);
;// CONCATENATED MODULE: ./src/verify-binary/report/command.ts
/** An argument list as a line that a POSIX shell takes apart into the same arguments. */
function shellWords(command) {
    return command
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}
/** How many options a command has: the words that begin with a dash, without `-m`, which only names the program. */
function optionCount(command) {
    return command.filter((word) => /^--?[A-Za-z]/.test(word) && word !== '-m').length;
}

;// CONCATENATED MODULE: ./src/verify-binary/report/results.ts
function resultsOf({ checks, passed }) {
    const made = checks.filter(isMade);
    const failed = made.filter(({ status }) => status === 'failed');
    const skipped = checks.filter((check) => check.status === 'skipped');
    return { made, failed, skipped, passed: passed && failed.length === 0 && made.length > 0 };
}
function isMade(check) {
    return check.status !== 'skipped';
}
/** `notes-backend 0.3.0 for x86_64-unknown-linux-gnu`, as far as it is known. */
function subjectOf({ name, version, targetTriple }) {
    return `${name}${version === undefined ? '' : ` ${version}`}${targetTriple === undefined ? '' : ` for ${targetTriple}`}`;
}
/** The verdict in words, without a mark. */
function verdictOf(data) {
    const { made, failed, passed } = resultsOf(data);
    if (failed.length > 0)
        return `${failed.length} of ${made.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`;
    if (made.length === 0)
        return 'no check was made';
    if (!passed)
        return 'not passed';
    return made.length === 1 ? 'the one check passed' : `all ${made.length} checks passed`;
}

;// CONCATENATED MODULE: ./src/verify-binary/report/measures.ts


/** `1 option`, `2 options`. */
function counted(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** The figures of one report; `letter` tells the two apart where packager and version are the same. */
function measuresOf(data, letter) {
    const { packager, runs, ready, health, size, files } = data;
    const { failed, passed } = resultsOf(data);
    const coldStart = runs[0]?.readyMs;
    return {
        label: `${letter} (${packager ? `${packager.name} ${packager.version}` : data.source})`,
        passed,
        ...(coldStart !== undefined && { coldStart }),
        ...(ready && { ready: ready.median, range: [ready.min, ready.max] }),
        ...(data.digest !== undefined && { digest: data.digest }),
        ...(health && { health: health.median }),
        ...(size !== undefined && { size }),
        ...(files !== undefined && { files }),
        runs: runs.length,
        good: runs.filter(({ failures }) => failures.length === 0).length,
        neverReady: runs.filter(({ readyMs }) => readyMs === undefined).length,
        ...(packager && { options: optionCount(packager.command) }),
        failedChecks: failed.length,
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/report/decision.ts


/** What a packaging spike agreed on: so many launches, and more than this share not ready means: use the fallback. */
const LAUNCHES = 20;
const NOT_READY = 0.1;
/** A user does not notice less. */
const TIME_FACTOR = 1.2;
const TIME_MS = 100;
const SIZE_FACTOR = 1.2;
const SIZE_BYTES = 5_000_000;
/**
 * Which of the two to take. A check that failed and the fallback rule decide alone, and so does reliability; start-up
 * and size decide where they do not contradict each other; complexity decides between equals.
 */
function decide([first, second]) {
    const both = [measuresOf(first, 'A'), measuresOf(second, 'B')];
    const groups = [
        [checks(both)],
        [fallback(both)],
        [reliability(both)],
        [startUp(both), size(both)],
        [complexity(both)],
    ];
    const criteria = groups.flat();
    if (both[0].digest !== undefined && both[0].digest === both[1].digest)
        return { criteria, recommendation: 'Both are the same files: what differs is the machine, not they.' };
    if (!both[0].passed && !both[1].passed)
        return { criteria, recommendation: 'Neither: both have failed checks, and neither can ship.' };
    const deciding = groups.find((group) => group.some(({ favours }) => favours !== undefined));
    const choices = new Set(deciding?.map(({ favours }) => favours).filter((side) => side !== undefined));
    const [choice] = choices;
    const reasons = (deciding ?? []).filter(({ favours }) => favours !== undefined).map(({ result }) => result);
    if (choice === undefined)
        return { criteria, recommendation: 'There is no difference that decides. Keep what you have.' };
    if (choices.size > 1)
        return {
            criteria,
            recommendation: `There is no difference that decides: ${reasons.join('; ')}. Choose by what your users notice.`,
        };
    return { choice, criteria, recommendation: `Take ${both[choice].label}: ${reasons.join('; ')}.` };
}
function checks(both) {
    const [a, b] = both;
    const result = both.map(({ label, passed, failedChecks }) => passed
        ? `${label} passed`
        : `${label} ${failedChecks > 0 ? `failed ${counted(failedChecks, 'check')}` : 'did not pass'}`);
    return criterion('Every check that is made passes', result.join(', '), a.passed === b.passed ? undefined : a.passed ? 0 : 1);
}
function fallback(both) {
    const rule = `> ${NOT_READY * 100} % READY failures over ${LAUNCHES} launches = fallback`;
    const tried = both.filter(({ runs }) => runs >= LAUNCHES);
    if (tried.length === 0)
        return {
            rule,
            result: `not decided: fewer than ${LAUNCHES} launches (set 'runs: ${LAUNCHES}' and 'max-failures')`,
        };
    const failing = both.map(({ runs, neverReady }) => runs >= LAUNCHES && neverReady / runs > NOT_READY);
    const result = tried.map(({ label, runs, neverReady }) => `${label}: ${neverReady} of ${runs} launches not ready`);
    return criterion(rule, result.join(', '), failing[0] === failing[1] ? undefined : failing[0] ? 1 : 0);
}
function reliability(both) {
    const rule = `More than ${NOT_READY * 100} % difference in good runs`;
    const [a, b] = both.map(({ good, runs }) => (runs === 0 ? undefined : good / runs));
    if (a === undefined || b === undefined)
        return { rule, result: 'not measured: not both were started' };
    const result = both.map(({ label, good, runs }) => `${label}: ${good} of ${runs} runs good`).join(', ');
    return criterion(rule, result, Math.abs(a - b) <= NOT_READY ? undefined : a > b ? 0 : 1);
}
/** The two are started one after the other, and a machine has its moods: ranges that overlap prove nothing. */
function startUp(both) {
    const rule = `Median to ready at least ${TIME_FACTOR} times as long, ${TIME_MS} ms longer, and no run of one as slow as any of the other`;
    const [a, b] = both.map(({ ready }) => ready);
    if (a === undefined || b === undefined)
        return { rule, result: 'not measured: not both became ready' };
    const values = { values: [a, b], factor: TIME_FACTOR, least: TIME_MS, format: quantities/* formatDuration */.a3 };
    const { favours, ...found } = smaller(rule, both, { ...values, word: 'ready in' });
    return favours === undefined || overlap(both) ? found : { ...found, favours };
}
function overlap([{ range: a }, { range: b }]) {
    return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
}
function size(both) {
    const rule = `Size at least ${SIZE_FACTOR} times as large, and ${(0,quantities/* formatSize */.Xq)(SIZE_BYTES)} larger`;
    const [a, b] = both.map((one) => one.size);
    if (a === undefined || b === undefined)
        return { rule, result: 'not measured' };
    return smaller(rule, both, {
        values: [a, b],
        factor: SIZE_FACTOR,
        least: SIZE_BYTES,
        format: quantities/* formatSize */.Xq,
        word: 'takes',
    });
}
function smaller(rule, both, { values: [a, b], factor, least, format, word }) {
    const [less, more] = a < b ? [a, b] : [b, a];
    const decides = more >= less * factor && more - less >= least;
    const result = `${both[0].label} ${word} ${format(a)}, ${both[1].label} ${word} ${format(b)}`;
    return criterion(rule, result, decides ? (a < b ? 0 : 1) : undefined);
}
function complexity(both) {
    const rule = 'Fewer options in the command, where nothing else decides';
    const [a, b] = both.map(({ options }) => options);
    if (a === undefined || b === undefined)
        return { rule, result: 'unknown: not both have a manifest' };
    const result = `${both[0].label} needs ${counted(a, 'option')}, ${both[1].label} needs ${counted(b, 'option')}`;
    return criterion(rule, result, a === b ? undefined : a < b ? 0 : 1);
}
function criterion(rule, result, favours) {
    return { rule, result, ...(favours !== undefined && { favours }) };
}

;// CONCATENATED MODULE: ./src/verify-binary/report/escape.ts
/** What terminals take for colours and titles: CSI and OSC sequences, and the short ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const TERMINAL = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/**
 * What no report can hold or show: control characters, what XML 1.0 forbids, and the marks that turn the direction of
 * writing, with which a program could make a line read as another one.
 */
const UNSHOWN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g;
/** A cell is read at a glance; evidence has its own place. In characters. */
const LONGEST_CELL = 400;
/**
 * `text` as it can stand in any report: without colours, line ends as LF, and a replacement character for each one that
 * cannot be shown.
 */
function plain(text) {
    return text
        .replaceAll(TERMINAL, '')
        .replaceAll(/\r\n?/g, '\n')
        .toWellFormed()
        .replaceAll(UNSHOWN, '\ufffd');
}
/**
 * `text` as one line of Markdown that shows these characters and means nothing else. Pipes are left to the table. What
 * is longer than `longest` characters is cut.
 */
function inline(text, { longest = LONGEST_CELL } = {}) {
    const line = plain(text).replaceAll(/\s+/g, ' ').trim();
    const characters = [...line];
    const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line;
    return cut.replaceAll(
    // A backslash alone (`C:\Users`) and an underscore inside a word mean themselves.
    /\\(?=[!-/:-@[-`{-~]|$)|[`*~[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<|&(?=#?\w+;)/gu, (found) => (found === '<' ? '&lt;' : found === '&' ? '&amp;' : `\\${found}`));
}
/** `lines` as a block of code that nothing in them can end. */
function fenced(lines) {
    const text = plain(lines.join('\n'));
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** `text` between two tags. */
function xmlText(text) {
    return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** `text` between the double quotes of an attribute. Readers would turn bare line ends into spaces. */
function xmlAttribute(text) {
    return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

;// CONCATENATED MODULE: ./src/verify-binary/report/compare.ts







/** Both side by side as Markdown, with what follows from it, for a step summary or a terminal. */
function renderComparison(pair) {
    const { recommendation } = decide(pair);
    const title = `### ${inline(`${pair[0].name}: two hand-overs compared`)}`;
    return [title, comparisonTable(pair), ...commands(pair), inline(recommendation)].join('\n\n');
}
/** The table alone. */
function comparisonTable(pair) {
    const measures = measuresOfPair(pair);
    const rows = [
        ['Verdict', (_, data) => verdictOf(data)],
        ['Verified', (_, data) => data.source],
        ['Version, target', (_, { version, targetTriple }) => [version, targetTriple].filter(Boolean).join(', ')],
        ['Cold start', ({ coldStart }) => compare_time(coldStart)],
        ['Median to ready', ({ ready }) => compare_time(ready)],
        ['Median to health', ({ health }) => compare_time(health)],
        ['Size', ({ size }) => (size === undefined ? NONE : (0,quantities/* formatSize */.Xq)(size))],
        ['Files', ({ files }) => String(files ?? NONE)],
        ['Reliability', ({ good, runs }) => (runs === 0 ? 'not started' : `${good} of ${runs} runs good`)],
        ['Complexity', compare_complexity],
        ['Python', (_, { python }) => python ?? NONE],
    ];
    return markdownTable(['', ...measures.map(({ label }) => inline(label))], rows.map(([title, cell]) => [
        title,
        ...pair.map((data, side) => inline(cell(measures[side === 0 ? 0 : 1], data))),
    ]));
}
const NONE = '–';
/** The figures of both, called A and B. */
function measuresOfPair([first, second]) {
    return [measuresOf(first, 'A'), measuresOf(second, 'B')];
}
/** Whole, so that they can be run again; in the table they would push everything else aside. */
function commands(pair) {
    const measures = measuresOfPair(pair);
    return pair.flatMap(({ packager }, side) => packager
        ? [`${inline(measures[side === 0 ? 0 : 1].label)}:\n\n${fenced([shellWords(packager.command)])}`]
        : []);
}
function compare_time(ms) {
    return ms === undefined ? 'not measured' : (0,quantities/* formatDuration */.a3)(ms);
}
function compare_complexity({ options, failedChecks }) {
    const steps = options === undefined ? 'command unknown' : `${counted(options, 'option')} in the command`;
    return `${steps}, ${counted(failedChecks, 'failed check')}`;
}

;// CONCATENATED MODULE: ./src/shared/files.ts



/**
 * Makes `folder` and the folders above it, as far as they are missing. Throws `not-a-folder` if a file is in its
 * place, `permission-denied` where the system takes no folders. Node's own recursive mkdir never comes back from
 * such a place (below /proc), where a folder is said to be missing whose parent is there.
 */
async function makeFolder(folder) {
    if (await made(folder))
        return;
    const parent = (0,external_node_path_.dirname)(folder);
    if (parent !== folder)
        await makeFolder(parent);
    if (!(await made(folder)))
        throw refused(folder);
}
/** False where the system says that something is missing; throws where it says anything else. */
async function made(folder) {
    try {
        await (0,promises_.mkdir)(folder);
        return true;
    }
    catch (error) {
        if (await files_isFolder(folder))
            return true;
        const { code } = error;
        if (code === 'ENOENT')
            return false;
        if (code !== 'EEXIST')
            throw error;
        throw new errors/* UserError */.yo('not-a-folder', `'${folder}' is a file, and a folder of that name is needed.`, {
            hint: 'Remove or rename that file, or choose another folder.',
            cause: error,
        });
    }
}
async function files_isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}
function refused(folder) {
    return new errors/* UserError */.yo('permission-denied', `The system lets nobody make the folder '${folder}'.`, {
        hint: 'Choose a folder that can be written.',
    });
}
/**
 * Runs `work` with a new folder below `parent` (made if absent) and removes it whatever happens. What cannot be
 * removed, such as a file that is still in use, is left: it must neither hide an error nor spoil a result.
 */
async function withTempDir(parent, work) {
    await makeFolder(parent);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.sidecar-'));
    try {
        return await work(folder);
    }
    finally {
        // Windows keeps files busy for a moment after a program ends.
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
    }
}
/**
 * Moves finished results to their places, replacing what is there. If one move fails, those made before
 * are taken back, so that the reader finds either all of the new results or all of the old ones.
 */
async function replaceAll(moves, trash) {
    await (0,promises_.mkdir)(trash, { recursive: true });
    const undo = [];
    try {
        for (const [index, { from, to }] of moves.entries()) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            const old = (0,external_node_path_.join)(trash, String(index));
            if (await moved(to, old))
                undo.push({ from: old, to });
            await (0,promises_.rename)(from, to);
            undo.push({ from: to, to: from });
        }
    }
    catch (error) {
        throw withFailures(error, await takeBack(undo.reverse()));
    }
}
/** Makes every move that can be made, and returns what went wrong with the others. */
async function takeBack(moves) {
    const failures = [];
    for (const { from, to } of moves)
        await (0,promises_.rename)(from, to).catch((error) => failures.push(error));
    return failures;
}
function withFailures(error, failures) {
    return failures.length === 0 ? error : new AggregateError([error, ...failures]);
}
/** Whether there was something at `from` to move. */
async function moved(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/report/write-whole.ts




/**
 * Writes all of the files or none, replacing what is there; a reader never finds half of one. Throws
 * `report-place-taken` where a folder is in the way.
 */
async function writeWhole(files) {
    await Promise.all(files.map(({ file }) => refuseFolder(file)));
    const folder = (0,external_node_path_.dirname)(files[0].file);
    await makeFolder(folder);
    // Beside the files, because only on one file system can a file be moved at once.
    await withTempDir(folder, async (staging) => {
        const moves = await Promise.all(files.map(async ({ file, text }, index) => {
            const from = (0,external_node_path_.join)(staging, `${index}.new`);
            await (0,promises_.writeFile)(from, text);
            return { from, to: file };
        }));
        await replaceAll(moves, (0,external_node_path_.join)(staging, 'replaced'));
    });
}
/** Moving a file to its place takes away what is there, and a folder full of somebody's files is not ours. */
async function refuseFolder(file) {
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isDirectory())
        return;
    throw new errors/* UserError */.yo('report-place-taken', `'${file}' is a folder, and a file of that name is to be written.`, {
        hint: "Name a file in the inputs 'report' and 'issue-log', not a folder.",
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/report/decision-record.ts








/** Writes `decision-record.md` beside the report at `report` (absolute) and returns its path. Throws `report-place-taken`. */
async function writeDecisionRecord({ pair, report }) {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(report), 'decision-record.md');
    await writeWhole([{ file, text: `${renderDecisionRecord(pair)}\n` }]);
    return file;
}
/** The record as Markdown: context, options, measurements, criteria, recommendation. */
function renderDecisionRecord(pair) {
    const [first] = pair;
    const decision = decide(pair);
    return [
        `# ${inline(`Packaging of ${first.name}: which hand-over to ship`)}`,
        `- Status: proposed by verify-binary; a person decides\n- Date: ${first.at}`,
        `## Context\n\n${context(pair)}`,
        `## Options\n\n${options(pair)}`,
        `## Measurements\n\n${comparisonTable(pair)}`,
        `## Criteria\n\n${criteria(pair, decision)}`,
        `## Recommendation\n\n${inline(decision.recommendation)}`,
    ].join('\n\n');
}
function context(pair) {
    const [{ machine }, second] = pair;
    const where = `Both were verified with the same checks on ${machine.platform} ${machine.arch}, one after the other, each from its unpacked files in a clean environment. Times are those of that machine at that time: if it was busy, repeat them with the two swapped.`;
    const notes = incomparable(pair);
    const same = machine.platform === second.machine.platform && machine.arch === second.machine.arch;
    return [same ? where : 'They were verified on different machines.', ...notes]
        .map((text) => inline(text))
        .join('\n\n');
}
/** What makes figures differ that is not the packager. A record must say it, or it is believed. */
function incomparable([first, second]) {
    const differing = [
        ['target', first.targetTriple, second.targetTriple],
        ['version', first.version, second.version],
        ['Python', first.python, second.python],
        ['number of runs', first.runs.length, second.runs.length],
    ].filter(([, a, b]) => a !== b);
    return differing.map(([what, a, b]) => `Mind that the ${what} differs: ${a ?? 'unknown'} and ${b ?? 'unknown'}.`);
}
function options(pair) {
    const measures = measuresOfPair(pair);
    return pair
        .map((data, side) => `### ${inline(measures[side === 0 ? 0 : 1].label)}\n\n${decision_record_option(data)}`)
        .join('\n\n');
}
function decision_record_option(data) {
    const { packager, source, digest, python } = data;
    const facts = [
        `- Verified: ${inline(source)}${digest === undefined ? '' : ` (${inline(digest)})`}`,
        `- Python: ${inline(python ?? 'unknown')}`,
        `- Verdict: ${inline(verdictOf(data))}`,
    ].join('\n');
    return packager ? `${facts}\n\n${fenced([shellWords(packager.command)])}` : facts;
}
function criteria(pair, decision) {
    const measures = measuresOfPair(pair);
    const rows = decision.criteria.map(({ rule, result, favours }) => [
        inline(rule),
        inline(result),
        favours === undefined ? 'does not decide' : inline(measures[favours].label),
    ]);
    return markdownTable(['Criterion', 'Found', 'Speaks for'], rows);
}

;// CONCATENATED MODULE: ./src/verify-binary/report/check-guide.ts
/** One for each check. */
const CHECK_GUIDE = {
    exists: {
        step: 'Looked for the program in what was handed over.',
        cause: 'The build made nothing under this name, or another folder was named.',
    },
    name: {
        step: "Compared the program's file name with its platform and its manifest.",
        cause: 'The program was renamed after the build, or built for another platform.',
    },
    size: {
        step: 'Added up the sizes of all files.',
        cause: 'A large package was pulled in, or the program is a stub that a failed build left.',
    },
    format: {
        step: 'Read the headers of the program to its end.',
        cause: 'The file is a script or a placeholder, or was cut off when it was copied or downloaded.',
    },
    layout: {
        step: 'Compared modes, symbolic links and folders with the manifest.',
        cause: 'The folder went through an upload or a zip that keeps neither modes nor links.',
    },
    manifest: {
        step: 'Hashed every file and compared it with the manifest.',
        cause: 'Files were changed, added or lost after the build: signed, stripped, patched, or copied in part.',
    },
    target: {
        step: 'Read the machine type of the program and of every library.',
        cause: 'The build ran on another architecture, or a wheel for another one was installed.',
    },
    signature: {
        step: 'Looked for signatures and compared what they cover.',
        cause: 'It was not signed, or was changed after it was signed.',
    },
    modules: {
        step: "Looked the modules up in the bundle's table of contents.",
        cause: 'The packager cannot trace the import, which is made by name at run time; or a package that is needed pulls a forbidden one in.',
    },
    libraries: {
        step: 'Looked up every library that a file needs.',
        cause: 'The library was on the build machine and was not collected.',
    },
    glibc: {
        step: 'Read the glibc versions that the files ask for.',
        cause: 'The build machine is newer than the oldest system that is to run the program.',
    },
    macos: {
        step: 'Read the macOS versions that the files ask for.',
        cause: 'Python or a wheel was built for a newer macOS.',
    },
    start: {
        step: 'Started the program in a clean environment.',
        cause: 'A module, a data file or a library is not in the bundle, or start-up does too much.',
    },
    ready: {
        step: 'Started the program and waited for it to say that it is ready.',
        cause: 'The line is buffered, goes to standard error, is spelled differently, or start-up is slower than the wait.',
    },
    port: {
        step: 'Looked where the program listens while it runs and after it has stopped.',
        cause: 'The program ignores the port that it is told, or something else holds it.',
    },
    health: {
        step: 'Asked for its health.',
        cause: 'The path is another one, or a part that start-up does not need is missing.',
    },
    version: {
        step: 'Compared the version that the program reports with the one that was asked for.',
        cause: 'The version is read from a file or from metadata that is not in the bundle.',
    },
    requests: {
        step: 'Sent the requests that were listed.',
        cause: 'A module that only this route needs is missing from the bundle.',
    },
    stop: {
        step: 'Asked the program to stop and waited.',
        cause: 'It handles the signal and does not end, or waits for a connection or a thread.',
    },
    orphans: {
        step: 'Looked for processes, ports and temporary folders after a stop and after a kill.',
        cause: 'It starts processes that it does not end, or it is one file (onefile), which is two processes.',
    },
    repeat: {
        step: 'Started the program several times.',
        cause: 'Start-up depends on timing, on a port that is not free yet, or on what an earlier run left.',
    },
};

;// CONCATENATED MODULE: ./src/verify-binary/report/issue-log.ts







/** Lines of evidence in an entry: enough for a traceback. */
const LINES_SHOWN = 60;
const HEAD = `# Issue log

One entry for each failed check of verify-binary, the newest last. Change the status (open, worked around, fixed, won't
fix) and the suspected cause by hand; nothing here is read or changed by a later run.
`;
/**
 * Adds an entry for each failed check to the log at `file` (absolute), which is made if it is absent; what is in it
 * stays as it is. The log is replaced at once. Returns the ids of the entries. Throws `report-place-taken`.
 */
async function appendIssueLog({ data, file }) {
    const { failed } = resultsOf(data);
    if (failed.length === 0)
        return [];
    const place = await (0,promises_.realpath)(file).catch(() => file);
    const log = await issue_log_textOf(place);
    const first = nextNumber(log, prefixOf(data));
    const ids = failed.map((_, index) => `${prefixOf(data)}${String(first + index).padStart(2, '0')}`);
    const entries = failed.map((check, index) => renderIssue({ id: ids[index] ?? '', check, data }));
    const before = (log.trim() === '' ? HEAD : log).trimEnd();
    await writeWhole([{ file: place, text: `${[before, ...entries].join('\n\n')}\n` }]);
    return ids;
}
/** An entry: what was done, where, what was expected and found, the evidence, the suspicion and the next step. */
function renderIssue({ id, check, data }) {
    const { step, cause } = CHECK_GUIDE[check.name];
    const details = check.details ?? [];
    const fields = [
        ['Date', data.at],
        ['Environment', environmentOf(data)],
        ['Packager', packagerOf(data)],
        ['Command', data.packager && shellWords(data.packager.command)],
        ['Binary', binaryOf(data)],
        ['Step', `verify-binary, check ${check.name}. ${step}`],
        ['Expected', check.expected ?? 'not stated'],
        ['Actual', check.measured ?? 'it failed'],
        ['Suspected cause', cause],
        ['Next step', check.hint ?? 'see the evidence'],
        ['Status', 'open'],
    ].filter((field) => field[1] !== undefined);
    const evidence = details.length > 0 ? fenced(details.slice(-LINES_SHOWN)) : 'None was recorded.';
    return [
        `## ${id}: ${check.name} failed (${inline(subjectOf(data))})`,
        fields.map(([name, text]) => `- **${name}**: ${fieldText(name, text)}`).join('\n'),
        `**Evidence**\n\n${evidence}`,
    ].join('\n\n');
}
/** A command must come out as it was, however long, so that it can be run again. */
function fieldText(name, text) {
    return name === 'Command' ? codeSpan(text) : inline(text);
}
/** A span of code that nothing in `text` can end. */
function codeSpan(text) {
    const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
    return `${ticks} ${text.replaceAll(/\s+/g, ' ')} ${ticks}`;
}
function environmentOf({ machine, python }) {
    return `${machine.platform} ${machine.arch}${python === undefined ? '' : `, Python ${python}`}`;
}
function packagerOf({ packager }) {
    return packager ? `${packager.name} ${packager.version}` : 'unknown: there is no manifest';
}
function binaryOf({ source, size, files, runs }) {
    const cold = runs[0]?.readyMs;
    return [
        source,
        ...(size === undefined ? [] : [(0,quantities/* formatSize */.Xq)(size)]),
        ...(files === undefined ? [] : [`${files} files`]),
        ...(cold === undefined ? [] : [`cold start ${(0,quantities/* formatDuration */.a3)(cold)}`]),
    ].join(', ');
}
/** Entries are numbered by day and machine, so that logs of several jobs can be joined. */
function prefixOf({ at, machine }) {
    return `VB-${at.slice(0, 10).replaceAll('-', '')}-${machine.platform}-${machine.arch}-`;
}
function nextNumber(log, prefix) {
    const lines = log.split('\n').filter((line) => line.startsWith(`## ${prefix}`));
    const numbers = lines.map((line) => Number.parseInt(line.slice(3 + prefix.length), 10));
    return Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
}
async function issue_log_textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR')
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/report/summary.ts





/** Lines of evidence for one check. A step summary has one megabyte for everything; the report file has room. */
const summary_LINES_SHOWN = { summary: 40, report: 2000 };
const LONGEST_LINE = 1000;
const MARKS = { passed: '✓', failed: '✗', skipped: '–' };
/** The verification as Markdown for a step summary or a terminal: the verdict first, evidence last. */
function renderSummary(data, { collapse = true } = {}) {
    return join([
        verdictLine(data),
        checksTable(data),
        timesTable(data),
        runsThatFailed(data),
        skippedChecks(data),
        evidence(data, { collapse, lines: summary_LINES_SHOWN.summary }),
    ]);
}
/** Apart from the table, which one long line would push aside. */
function command({ packager }) {
    return packager ? `Command:\n\n${fenced([shellWords(packager.command)])}` : '';
}
/** The same with everything that the report knows, as a file of its own. */
function renderReport(data) {
    return join([
        verdictLine(data),
        factsTable(data),
        command(data),
        checksTable(data),
        timesTable(data),
        runsTable(data),
        skippedChecks(data),
        evidence(data, { collapse: true, lines: summary_LINES_SHOWN.report }),
    ]);
}
/** `### ✗ app 1.2.3 for x86_64-unknown-linux-gnu: 1 of 19 checks failed: start` */
function verdictLine(data) {
    const mark = resultsOf(data).passed ? MARKS.passed : MARKS.failed;
    return `### ${mark} ${inline(`${subjectOf(data)}: ${verdictOf(data)}`)}`;
}
function checksTable({ checks }) {
    const made = checks.filter(({ status }) => status !== 'skipped');
    if (made.length === 0)
        return '';
    const rows = made.map((check) => [
        `${MARKS[check.status]} ${check.name}`,
        ...[check.expected, check.measured, hintOf(check)].map((text) => inline(text ?? '')),
    ]);
    return markdownTable(['Check', 'Expected', 'Measured', 'What to do'], rows);
}
function hintOf(check) {
    return check.status === 'skipped' ? undefined : check.hint;
}
function timesTable({ runs, ready, health }) {
    if (runs.length === 0)
        return '';
    const rows = [timesRow('To ready', ready), timesRow('To health', health)].filter((row) => row.length > 0);
    if (rows.length === 0)
        return '';
    return markdownTable([runs.length === 1 ? '1 run' : `${runs.length} runs`, 'min', 'median', 'max'], rows);
}
function timesRow(title, spread) {
    return spread ? [title, ...[spread.min, spread.median, spread.max].map(quantities/* formatDuration */.a3)] : [];
}
/** Runs may fail and be allowed to (`max-failures`); they are shown all the same. */
function runsThatFailed({ runs }) {
    const failed = runs.filter(({ failures }) => failures.length > 0);
    if (failed.length === 0)
        return '';
    return `Runs that failed:\n\n${failed.map((run) => `- run ${run.number} (${run.folder} folder): ${failuresOf(run)}`).join('\n')}`;
}
function runsTable({ runs }) {
    if (runs.length === 0)
        return '';
    const rows = runs.map((run) => [
        String(run.number),
        run.folder,
        ...[run.readyMs, run.healthMs, run.stopMs].map((ms) => (ms === undefined ? '–' : (0,quantities/* formatDuration */.a3)(ms))),
        run.port === undefined ? '–' : String(run.port),
        failuresOf(run) || 'fine',
    ]);
    return markdownTable(['Run', 'Folder', 'Ready', 'Health', 'Stop', 'Port', 'Result'], rows);
}
function failuresOf({ failures }) {
    return failures.map(({ name, measured }) => inline(`${name}: ${measured ?? 'failed'}`)).join('; ');
}
function skippedChecks(data) {
    const { skipped } = resultsOf(data);
    if (skipped.length === 0)
        return '';
    return `Not checked:\n\n${skipped.map(({ name, reason }) => `- ${name}: ${inline(reason)}`).join('\n')}`;
}
function evidence(data, options) {
    const checks = resultsOf(data).failed.filter(({ details = [] }) => details.length > 0);
    return checks.map((check) => evidenceOf(check, options)).join('\n\n');
}
function evidenceOf({ name, details = [] }, { collapse, lines }) {
    const shown = details.slice(-lines).map((line) => line.slice(0, LONGEST_LINE));
    const missing = details.length - shown.length;
    const title = `Evidence of ${name}${missing > 0 ? ` (the last ${shown.length} of ${details.length} lines)` : ''}`;
    if (!collapse)
        return `${title}:\n\n${fenced(shown)}`;
    return `<details><summary>${title}</summary>\n\n${fenced(shown)}\n\n</details>`;
}
function factsTable({ source, digest, size, files, packager, python, machine, at }) {
    const rows = [
        ['Verified', source],
        ['Digest', digest],
        ['Size', size === undefined ? undefined : (0,quantities/* formatSize */.Xq)(size)],
        ['Files', files === undefined ? undefined : String(files)],
        ['Packager', packager && `${packager.name} ${packager.version}`],
        ['Python', python],
        ['Machine', `${machine.platform} ${machine.arch}`],
        ['Time', at],
    ].filter((row) => row[1] !== undefined);
    return markdownTable(['', ''], rows.map(([title, text]) => [title, inline(text)]));
}
function join(parts) {
    return parts.filter(Boolean).join('\n\n');
}

;// CONCATENATED MODULE: ./src/verify-binary/report/verification-of.ts

/**
 * The proof that the manifest gets, or nothing where no tree could be read. Checks that were not made prove nothing and
 * are left out; evidence stays in the report.
 */
function verificationOf(data) {
    const { digest, runs, at } = data;
    if (digest === undefined)
        return undefined;
    const { made, passed } = resultsOf(data);
    return { digest, passed, checks: made.map(checkOf), runs: runs.length, at };
}
function checkOf({ name, status, measured, expected, hint }) {
    return {
        name,
        passed: status === 'passed',
        ...(measured !== undefined && { measured }),
        ...(expected !== undefined && { expected }),
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/report/junit.ts



/**
 * The verification as JUnit XML, in the part of it that GitHub's reporters, GitLab and Jenkins all read: one test case
 * for each check, the runs' times as output of the suite.
 */
function renderJunit(data) {
    const { checks } = data;
    const { failed, skipped, passed } = resultsOf(data);
    const time = seconds(checks.reduce((sum, { name }) => sum + timeOf(name, data), 0));
    const verdict = passed || failed.length > 0 ? [] : [verdictCase(data)];
    const tests = checks.length + verdict.length;
    const counts = { tests, failures: failed.length, errors: verdict.length };
    const suite = { name: `verify-binary: ${subjectOf(data)}`, ...counts, skipped: skipped.length, time };
    const content = [
        junit_element('properties', {}, propertiesOf(data)),
        ...checks.map((check) => testcase(check, data)),
        ...verdict,
        ...(data.runs.length > 0
            ? [junit_element('system-out', {}, [xmlText(data.runs.map(runLine).join('\n'))])]
            : []),
    ];
    const suites = junit_element('testsuites', { name: 'verify-binary', ...counts, time }, [
        // The format has no time zone and no fractions of a second.
        junit_element('testsuite', { ...suite, timestamp: data.at.slice(0, 19) }, content),
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`;
}
function testcase(check, data) {
    const classname = `verify-binary.${data.name}`;
    const attributes = { name: check.name, classname, time: seconds(timeOf(check.name, data)) };
    if (check.status === 'skipped')
        return junit_element('testcase', attributes, [junit_element('skipped', { message: check.reason }, [])]);
    if (check.status === 'passed')
        return junit_element('testcase', attributes, []);
    const { measured = 'failed', expected, hint, details = [] } = check;
    const message = expected === undefined ? measured : `${measured}; expected ${expected}`;
    const text = [`Found: ${measured}`, `Expected: ${expected ?? ''}`, `What to do: ${hint ?? ''}`];
    const body = xmlText([...text, ...(details.length > 0 ? ['', ...details] : [])].join('\n'));
    return junit_element('testcase', attributes, [junit_element('failure', { message, type: 'check-failed' }, [body])]);
}
/** Readers count failures and know no verdict: one without a failed check (nothing was made) has to be a case too. */
function verdictCase(data) {
    const attributes = { name: 'verification', classname: `verify-binary.${data.name}`, time: '0.000' };
    const error = junit_element('error', { message: verdictOf(data), type: 'not-verified' }, []);
    return junit_element('testcase', attributes, [error]);
}
/** ms that a check took, where the runs tell: the sum of all runs, as a suite that ran them all would have it. */
function timeOf(name, { runs }) {
    const of = {
        ready: (run) => run.readyMs,
        health: (run) => run.healthMs !== undefined ? Math.max(0, run.healthMs - (run.readyMs ?? 0)) : undefined,
        stop: (run) => run.stopMs,
    };
    const time = of[name];
    return time ? runs.reduce((sum, run) => sum + (time(run) ?? 0), 0) : 0;
}
function runLine({ number, folder, readyMs, healthMs, stopMs, failures }) {
    const times = Object.entries({ ready: readyMs, health: healthMs, stop: stopMs })
        .filter(([, ms]) => ms !== undefined)
        .map(([what, ms]) => `${what} ${Math.round(ms ?? 0)} ms`);
    const result = failures.map(({ name, measured }) => `${name} failed: ${measured ?? ''}`);
    return `run ${number} (${folder} folder): ${[...times, ...result].join(', ') || 'nothing measured'}`;
}
function propertiesOf({ source, digest, size, packager, python, machine, ready, health, }) {
    const facts = {
        source,
        digest,
        size,
        packager: packager && `${packager.name} ${packager.version}`,
        command: packager && shellWords(packager.command),
        python,
        machine: `${machine.platform} ${machine.arch}`,
        'ready-ms': spread(ready),
        'health-ms': spread(health),
    };
    return Object.entries(facts)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => junit_element('property', { name, value }, []));
}
function spread(times) {
    return times && `min ${times.min}, median ${times.median}, max ${times.max}`;
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}
function junit_element(name, attributes, content) {
    const given = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
        .join('');
    if (content.length === 0)
        return `<${name}${given}/>`;
    const text = content.length === 1 && !content[0]?.startsWith('<');
    return text
        ? `<${name}${given}>${content[0]}</${name}>`
        : `<${name}${given}>\n${content.join('\n')}\n</${name}>`;
}

;// CONCATENATED MODULE: ./src/verify-binary/report/write-reports.ts




/**
 * Writes `data` as JSON, as Markdown and as JUnit, all or none. `file` (absolute) names the JSON; the others lie beside
 * it with their own endings. Returns the three paths, the JSON first. Throws `report-place-taken`.
 */
async function writeReports({ data, file }) {
    const { json, markdown, junit } = reportFiles(file);
    await writeWhole([
        { file: json, text: `${JSON.stringify(data, null, 2)}\n` },
        { file: markdown, text: `${renderReport(data)}\n` },
        { file: junit, text: renderJunit(data) },
    ]);
    return [json, markdown, junit];
}

;// CONCATENATED MODULE: ./src/verify-binary/deliver.ts









/**
 * Writes the reports, then the manifest with the proof, then the log of issues. The manifest comes after the reports:
 * a proof without its evidence would be worse than none. A downloaded artifact is replaced by one that has both, so
 * that the jobs after this one find them.
 */
async function deliver({ subject, data, report }, given, host) {
    await writeReports({ data, file: report });
    const verification = verificationOf(data);
    if (verification && subject.manifest && subject.manifestFile !== undefined) {
        await writeManifest(subject.manifestFile, { ...subject.manifest, verification });
    }
    const log = given['issue-log'];
    if (log !== undefined)
        await appendIssueLog({ data, file: inputFile(log, given, host) });
    if (subject.artifact)
        await shareAgain(subject.artifact, host);
}
/** Shows what was found, and both sides with their decision record where there are two. */
async function show({ data, report }, compared, host) {
    const collapse = host.kind === 'runner';
    await host.summary(renderSummary(data, { collapse }));
    if (!compared)
        return;
    const pair = [data, compared.data];
    const record = await writeDecisionRecord({ pair, report });
    await host.summary(renderComparison(pair));
    host.info(`Decision record: ${record}`);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/runtime/errors.ts
/** A sidecar that did not come up, or did not stay. The message is for the reader of a log, `hint` says what to do. */
class errors_SidecarError extends Error {
    name = 'SidecarError';
    code;
    /** For a user of the app: what its builder can do, and then what they can. */
    hint;
    /** The part of `hint` for who builds the program, which is all that a build's log has to say. */
    buildHint;
    stderr;
    exit;
    listening;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = [details.hint, details.forUsers].filter(Boolean).join(' ') || undefined;
        this.buildHint = details.hint;
        this.stderr = details.stderr ?? [];
        this.exit = details.exit;
        this.listening = details.listening ?? [];
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/runtime/machine.ts

/** The machine that this process runs on. */
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        env: process.env,
        temp: (0,external_node_os_.tmpdir)(),
        // Asked for only when a loader complains: Node makes its whole report for it.
        get glibc() {
            return process.platform === 'linux' ? glibcVersion() : undefined;
        },
    };
}
function glibcVersion() {
    // Electron may be built without reports.
    const report = process.report?.getReport();
    return report?.header?.glibcVersionRuntime;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/runtime/port-tables/linux-sockets.ts

const LISTEN = '0A';
/** Open files that are looked at side by side. */
const AT_ONCE = 64;
/** Those in the text of `/proc/net/tcp` or `/proc/net/tcp6` (proc(5): addresses and states are hexadecimal). */
function parseProcNet(text) {
    return text
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
        const port = Number.parseInt(local.split(':').at(-1) ?? '', 16);
        return state === LISTEN && port > 0 ? [{ port, inode: Number(inode) }] : [];
    });
}
/** All sockets that listen on this machine, in this network namespace. */
async function linuxListeners(proc = '/proc') {
    const texts = await Promise.all(['tcp', 'tcp6'].map((table) => linux_sockets_text(`${proc}/net/${table}`)));
    return texts.flatMap(parseProcNet);
}
/** The process that holds one of these sockets: undefined if there is none, or it is another user's. */
async function linuxHolder(inodes, proc = '/proc') {
    const pids = (await (0,promises_.readdir)(proc)).filter((name) => /^\d+$/.test(name)).map(Number);
    // A server passes its socket to its children, so the oldest one is who is meant.
    for (const pid of pids.sort((a, b) => a - b)) {
        const held = await linuxSockets(pid, proc);
        if (held.some((inode) => inodes.has(inode)))
            return pid;
    }
    return undefined;
}
/** The sockets that a process has open. Empty if it has ended or is another user's. */
async function linuxSockets(pid, proc = '/proc') {
    const folder = `${proc}/${pid}/fd`;
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const inodes = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
        const links = names.slice(at, at + AT_ONCE).map((name) => (0,promises_.readlink)(`${folder}/${name}`).catch(() => ''));
        for (const link of await Promise.all(links)) {
            const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
            if (inode !== undefined)
                inodes.push(Number(inode));
        }
    }
    return inodes;
}
/** The name of a process's program. */
async function linuxName(pid, proc = '/proc') {
    return (await linux_sockets_text(`${proc}/${pid}/comm`)).trim() || undefined;
}
function linux_sockets_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./src/runtime/port-tables/lsof.ts
/**
 * Reads what `lsof -nP -iTCP -sTCP:LISTEN -Fpcn` prints: a line per field, which begins with its letter. `p` (process)
 * begins a process, `c` is its command, and each `n` (name, `127.0.0.1:8000`, `*:8000`, `[::1]:8000`) is one socket.
 */
function parseLsof(text) {
    const found = [];
    let holder;
    for (const line of text.split('\n')) {
        const [field, value] = [line[0], line.slice(1)];
        if (field === 'p')
            holder = { pid: Number(value) };
        if (field === 'c' && holder)
            holder.name = value;
        const port = field === 'n' ? /:(\d+)$/.exec(value)?.[1] : undefined;
        if (port !== undefined && holder)
            found.push({ ...holder, port: Number(port) });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/runtime/port-tables/netstat.ts
/**
 * Reads what Windows' `netstat -ano -p TCP` (and `TCPv6`) prints. The words for the states are translated in a Windows
 * of another language; what listens is the line whose foreign address has port 0.
 */
function parseNetstat(text) {
    return text.split('\n').flatMap((line) => {
        const [, local = '', foreign = '', pid = ''] = /^\s*TCP\s+(\S+)\s+(\S+)\s+(?:\S.*\s)?(\d+)\s*$/.exec(line) ?? [];
        const port = Number(/:(\d+)$/.exec(local)?.[1]);
        return foreign.endsWith(':0') && port > 0 ? [{ port, pid: Number(pid) }] : [];
    });
}
/** The name of the program in a line of `tasklist /FO CSV /NH`: `"python.exe","4711","Console","1","12,345 K"`. */
function parseTasklist(text) {
    return /^"([^"]+)","\d+"/m.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./src/runtime/port-owner.ts





/** How long the system's own tool may take, in ms. */
const TOOL_TIMEOUT = 5000;
const TOOL_OUTPUT = 16 * 1024 * 1024;
/**
 * Who listens at `port` on this machine, on whatever address. Undefined if nobody does; without `pid` where the
 * system does not tell whom (another user's process, a missing tool). Never rejects.
 */
async function portOwner(port, machine = thisMachine()) {
    if (machine.platform === 'linux')
        return linuxOwner(port);
    if (machine.platform === 'win32')
        return windowsOwner(port);
    const holders = await lsof([`-iTCP:${port}`]);
    const holder = holders?.find((each) => each.port === port);
    return holder && { port, pid: holder.pid, ...(holder.name !== undefined && { name: holder.name }) };
}
/** The ports at which the processes `pids` listen, in ascending order. Empty where the system does not tell. */
async function listeningPorts(pids, machine = thisMachine()) {
    const ports = pids.length === 0 ? [] : await portsOf(pids, machine.platform);
    return [...new Set(ports)].sort((a, b) => a - b);
}
async function portsOf(pids, platform) {
    if (platform === 'linux') {
        const inodes = new Set((await Promise.all(pids.map((pid) => linuxSockets(pid)))).flat());
        return (await linuxListeners()).filter(({ inode }) => inodes.has(inode)).map(({ port }) => port);
    }
    if (platform === 'win32') {
        return (await netstat()).filter(({ pid }) => pids.includes(pid)).map(({ port }) => port);
    }
    const holders = (await lsof(['-iTCP', '-a', '-p', pids.join(',')])) ?? [];
    return holders.map(({ port }) => port);
}
async function linuxOwner(port) {
    const listeners = (await linuxListeners()).filter((each) => each.port === port);
    if (listeners.length === 0)
        return undefined;
    const pid = await linuxHolder(new Set(listeners.map(({ inode }) => inode)));
    if (pid === undefined)
        return { port };
    const name = await linuxName(pid);
    return { port, pid, ...(name !== undefined && { name }) };
}
async function windowsOwner(port) {
    const pid = (await netstat()).find((each) => each.port === port)?.pid;
    if (pid === undefined)
        return undefined;
    const listed = await output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
    const name = listed === undefined ? undefined : parseTasklist(listed);
    return { port, pid, ...(name !== undefined && { name }) };
}
async function netstat() {
    const texts = await Promise.all(['TCP', 'TCPv6'].map((protocol) => output('netstat', ['-ano', '-p', protocol])));
    return texts.flatMap((text) => parseNetstat(text ?? ''));
}
/** It ends with 1 where nothing is found, and has then printed nothing. */
async function lsof(which) {
    const text = await output('lsof', ['-nP', ...which, '-sTCP:LISTEN', '-Fpcn']);
    return text === undefined ? undefined : parseLsof(text);
}
/** What a tool of the system printed, whatever its exit code; undefined if it could not be run. */
function output(tool, args) {
    return new Promise((resolve) => {
        const options = { timeout: TOOL_TIMEOUT, maxBuffer: TOOL_OUTPUT, windowsHide: true };
        (0,external_node_child_process_.execFile)(tool, args, options, (error, stdout) => {
            resolve(error && typeof error.code !== 'number' ? undefined : stdout);
        });
    });
}

;// CONCATENATED MODULE: ./src/runtime/ports.ts




const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65535;
/** How many owners are looked for when a range is taken: enough to see who it is. */
const NAMED_OWNERS = 11;
/** Reads `auto`, `8000` or `8000-8010`. Undefined if `text` is none of them. */
function parsePortSpec(text) {
    if (text.trim() === 'auto')
        return { kind: 'auto' };
    const [, from = '', to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(text) ?? [];
    const [first, last] = [Number(from), Number(to)];
    return from !== '' && first >= 1 && first <= last && last <= LAST_PORT
        ? { kind: 'range', first, last }
        : undefined;
}
/** A port that nobody listens at on `host`. Another program may take it before it is used. */
async function freePort(host = LOOPBACK) {
    const port = await listen(0, host);
    if (port !== undefined)
        return port;
    throw new errors_SidecarError('ports-exhausted', `The system gives no free port on ${host}.`, {
        hint: 'See who holds them all: ss -tanp (Linux), netstat -ano (Windows), lsof -nP -iTCP (macOS).',
    });
}
/** Whether a server can listen at `port` on `host` now. Never rejects. */
async function isPortFree(port, host = LOOPBACK) {
    return (await listen(port, host)) !== undefined;
}
/**
 * The port to tell a sidecar. Throws `port-in-use` when the one port is taken, `ports-exhausted` when all of a range
 * are; both name who holds them, where the system tells.
 */
async function choosePort(spec, host = LOOPBACK, machine = thisMachine()) {
    if (spec.kind === 'auto')
        return freePort(host);
    const { first, last } = spec;
    for (let port = first; port <= last; port += 1)
        if (await isPortFree(port, host))
            return port;
    throw await portsTaken(spec, machine);
}
/** The error for a port (`port-in-use`) or a range of them (`ports-exhausted`) that others have; it names them. */
async function portsTaken({ first, last }, machine = thisMachine()) {
    if (first === last)
        return inUse(await ownerOf(first, machine));
    return exhausted({ first, last }, await ownersOf({ first, last }, machine));
}
/** Listens for a moment. Undefined where that is not possible. */
function listen(port, host) {
    return new Promise((resolve) => {
        // Without `exclusive`, a cluster's worker would share the port with the others.
        const server = (0,external_node_net_.createServer)().once('error', () => resolve(undefined));
        server.listen({ port, host, exclusive: true }, () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
        });
    });
}
async function ownerOf(port, machine) {
    return (await portOwner(port, machine)) ?? { port };
}
async function ownersOf({ first, last }, machine) {
    const ports = Array.from({ length: Math.min(last - first + 1, NAMED_OWNERS) }, (_, index) => first + index);
    return Promise.all(ports.map((port) => ownerOf(port, machine)));
}
function inUse(owner) {
    return new errors_SidecarError('port-in-use', `Port ${owner.port} is in use by ${ownerText(owner)}.`, {
        hint: `End it${owner.pid === undefined ? '' : ` (process ${owner.pid}; it may be an earlier run that was not stopped)`}, or choose another port: a range such as ${range(owner.port)}, or auto.`,
    });
}
function exhausted({ first, last }, owners) {
    const named = owners.map((owner) => `${owner.port} by ${ownerText(owner)}`).join(', ');
    const more = last - first + 1 > owners.length ? ' …' : '';
    return new errors_SidecarError('ports-exhausted', `All ports from ${first} to ${last} are in use: ${named}${more}.`, {
        hint: 'End what holds them (mostly earlier runs that were not stopped), or choose another range, or auto.',
    });
}
/** Who holds a port, in words: `node (process 4711)`. */
function ownerText({ pid, name }) {
    if (pid === undefined)
        return name ?? 'a program that this user may not see';
    return name === undefined ? `process ${pid}` : `${name} (process ${pid})`;
}
function range(port) {
    const first = Math.min(port, LAST_PORT - 10);
    return `${first}-${first + 10}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/requests.ts


const LINE = /^([A-Z]+)\s+(\/\S*)\s+([1-5]\d\d)$/;
/** Reads `GET /path 200`. Throws `input-invalid`. */
function parseRequest(line) {
    const [, method, path, status] = LINE.exec(line) ?? [];
    if (method === undefined || path === undefined || status === undefined) {
        throw (0,invalid_input/* invalid */.G)('requests', line, "lines such as 'GET /api/items 200'");
    }
    return { method, path, status: Number(status) };
}
/** Reads `NAME=value`. Throws `input-invalid`. */
function parseVariable(line) {
    const [, name, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
        throw (0,invalid_input/* invalid */.G)('env', line, "lines such as 'LOG_LEVEL=debug'");
    return [name, value];
}
/** What `read` gives for each line; the problems of all of them go to `problems`. */
function readLines(lines, read, problems) {
    return lines.flatMap((line) => {
        try {
            return [read(line)];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(error);
            return [];
        }
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/stop-way.ts

/** How it is asked to stop, read from the input `stop`. Throws `input-invalid`. */
function parseStop(text) {
    if (text === 'auto')
        return undefined;
    if (text === 'stdin')
        return { kind: 'stdin' };
    const [, path] = /^POST\s+(\/\S*)$/.exec(text) ?? [];
    if (path === undefined)
        throw (0,invalid_input/* invalid */.G)('stop', text, "'auto', 'stdin', or a request such as 'POST /shutdown'");
    return { kind: 'request', path };
}
/** What the program was asked by, in words: `SIGTERM`. */
function stopWords(stop, platform) {
    if (stop?.kind === 'request')
        return `POST ${stop.path}`;
    if (stop?.kind === 'stdin' || platform === 'win32')
        return 'the end of its standard input';
    return 'SIGTERM';
}

;// CONCATENATED MODULE: ./src/verify-binary/check.ts
/** The names of all checks, in the order in which they are made and shown. They are stable: outputs and reports use them. */
const CHECK_NAMES = [
    'exists',
    'name',
    'size',
    'format',
    'layout',
    'manifest',
    'target',
    'signature',
    'modules',
    'libraries',
    'glibc',
    'macos',
    'start',
    'ready',
    'port',
    'health',
    'version',
    'requests',
    'stop',
    'orphans',
    'repeat',
];
/** A check that was made and passed. */
function passed(name, measured, expected) {
    return { name, status: 'passed', measured, ...(expected !== undefined && { expected }) };
}
/** A check that was made and failed. */
function failed(name, outcome) {
    return { name, status: 'failed', ...outcome };
}
function skipped(name, reason) {
    return { name, status: 'skipped', reason };
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/tell-port.ts

/** The line to add where nothing tells the program its port. */
const TELL_PORT = 'Tell it the port as it takes it: args: --port {port} (one word per line), or env: PORT={port}';
/** The failure that it listens at `ports` and not at the one that it was told; `how` begins the sentence. */
function wrongPort(told, ports, how = 'it listens') {
    return failed('port', {
        measured: `${how} on port ${ports.join(', ')}, told was ${told}`,
        expected: `it listens on port ${told}`,
        hint: 'Let the program take the port that it is given; the app that starts it chooses a free one.',
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/run-plan.ts







/** Reads the inputs that say how it is started. Throws `input-invalid` for all that is wrong together. */
function planRuns(given, host) {
    const problems = [];
    const requests = readLines(given.requests, parseRequest, problems);
    const env = readLines(given.env, parseVariable, problems);
    const [stop] = readLines([given.stop], parseStop, problems);
    const port = parsePortSpec(given.port);
    (0,errors/* throwAll */.Kx)([...problems, ...portProblems(given, port), ...run_plan_contradictions(given)]);
    return {
        args: given.args,
        env,
        ...(given.cwd !== undefined && { cwd: folderOf(given.cwd, given, host) }),
        ready: readySignal(given),
        ...(given['health-path'] !== 'none' && { healthPath: given['health-path'] }),
        ...(isPortTold(given) && { port: port ?? { kind: 'auto' } }),
        ...(!isPortTold(given) && port?.kind === 'range' && { fixedPort: port.first }),
        requests,
        ...(stop && { stop }),
        readyTimeout: given['ready-timeout'],
        maxStartup: given['max-startup'],
        stopTimeout: given['stop-timeout'],
        runs: given.runs,
        maxFailures: given['max-failures'],
        ...(given['expect-version'] !== undefined && { expectVersion: given['expect-version'] }),
    };
}
function isPortTold({ args, env }) {
    return [...args, ...env].some((text) => text.includes('{port}'));
}
function portProblems(given, port) {
    if (!port)
        return [(0,invalid_input/* invalid */.G)('port', given.port, "'auto', a number, or a range such as '8000-8010'")];
    const several = port.kind === 'range' && port.first !== port.last;
    return several && !isPortTold(given) ? [rangeUntold(given.port)] : [];
}
function run_plan_contradictions(given) {
    const { runs, ready, 'health-path': path, 'max-failures': failures } = given;
    return [
        ...(path === 'none' || path.startsWith('/')
            ? []
            : [(0,invalid_input/* invalid */.G)('health-path', path, "a path such as '/api/health', or 'none'")]),
        ...(failures < runs
            ? []
            : [(0,invalid_input/* invalid */.G)('max-failures', String(failures), `fewer than the ${runs} of 'runs'`)]),
        ...(ready === 'http' && path === 'none' ? [httpWithoutPath()] : []),
    ];
}
/** The folder of data is not known before the run, and is absolute. */
function folderOf(cwd, given, { workspace }) {
    return cwd.startsWith('{data}') ? cwd : (0,external_node_path_.resolve)(workspace, given['working-directory'], cwd);
}
function readySignal(given) {
    const line = given['ready-line'];
    const path = given['health-path'];
    switch (given.ready) {
        case 'exit':
            return { kind: 'exit' };
        case 'http':
            return { kind: 'http', path };
        case 'line':
            return { kind: 'line', line };
        case 'auto':
            // Without a path there is no answer to wait for.
            return path === 'none' ? { kind: 'line', line } : { kind: 'auto', line, path };
    }
}
function rangeUntold(range) {
    return new errors/* UserError */.yo('input-invalid', `The input 'port' is the range ${range}, and nothing tells the program which port of it to take.`, { hint: TELL_PORT, exitCode: 2 });
}
function httpWithoutPath() {
    return new errors/* UserError */.yo('input-invalid', "'ready: http' needs a path to ask, and 'health-path' is 'none'.", {
        hint: "Give the path that answers when it is ready ('health-path: /api/health'), or 'ready: line'.",
        exitCode: 2,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/sidecar/in-order.ts
/**
 * Does `work` for each item, up to `limit` at once, and gives the results in the order of the items.
 * Items are only asked for when there is room, so that a slow reader holds everything back.
 * The first error ends it, after the work that is under way.
 */
async function* inOrder(items, limit, work) {
    const running = [];
    try {
        for await (const item of items) {
            const result = work(item);
            // A result that fails while another one is waited for is not unhandled: its turn comes.
            result.catch(() => undefined);
            running.push(result);
            if (running.length >= limit)
                yield* next(running);
        }
        while (running.length > 0)
            yield* next(running);
    }
    finally {
        await Promise.allSettled(running);
    }
}
async function* next(running) {
    const first = running.shift();
    if (first)
        yield await first;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/frame-walk.ts
/** RFC 8878, section 3: frames begin with this number, skippable ones with one of sixteen others. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const LONGEST_FRAME_HEADER = 18;
const DICTIONARY_ID_SIZES = [0, 1, 2, 4];
const CONTENT_SIZE_SIZES = [0, 2, 4, 8];
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/** Why a file is not a sequence of whole zstd frames. */
class FrameError extends Error {
}
/**
 * The zstd frames of `file`, `size` bytes long, found by following the sizes in their headers and in those of their
 * blocks, without decompressing anything. Skippable frames are left out. Throws `FrameError`: a file is read to its
 * last byte or not at all.
 */
async function walkFrames(file, size) {
    const frames = [];
    for (let offset = 0; offset < size;) {
        const start = await readExactly(file, offset, Math.min(LONGEST_FRAME_HEADER, size - offset));
        if (start.length < 8)
            throw new FrameError('it ends in the middle of a frame');
        const magic = start.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
            offset += 8 + start.readUInt32LE(4);
            if (offset > size)
                throw new FrameError('it ends in the middle of a frame');
            continue;
        }
        if (magic !== FRAME_MAGIC)
            throw new FrameError(`there is no zstd frame at byte ${offset}`);
        const header = parseHeader(start);
        const end = await endOfBlocks(file, offset + header.size);
        const next = end + (header.hasChecksum ? 4 : 0);
        if (next > size)
            throw new FrameError('it ends in the middle of a frame');
        const { content } = header;
        frames.push({ offset, compressed: next - offset, ...(content !== undefined && { content }) });
        offset = next;
    }
    return frames;
}
/** RFC 8878, section 3.1.1.1. */
function parseHeader(bytes) {
    const flags = bytes.readUInt8(4);
    if (flags & 0b1000)
        throw new FrameError('a frame header has an unknown flag');
    const isSingleSegment = (flags & 0b10_0000) !== 0;
    const dictionarySize = DICTIONARY_ID_SIZES[flags & 0b11] ?? 0;
    const contentSizeAt = 5 + (isSingleSegment ? 0 : 1) + dictionarySize;
    const contentSizeSize = CONTENT_SIZE_SIZES[flags >> 6] || (isSingleSegment ? 1 : 0);
    const size = contentSizeAt + contentSizeSize;
    if (size > bytes.length)
        throw new FrameError('it ends in the middle of a frame');
    return {
        size,
        content: contentSize(bytes.subarray(contentSizeAt, size)),
        hasChecksum: (flags & 0b100) !== 0,
    };
}
function contentSize(field) {
    switch (field.length) {
        case 1:
            return field.readUInt8();
        case 2:
            return field.readUInt16LE() + 256;
        case 4:
            return field.readUInt32LE();
        case 8:
            return Number(field.readBigUInt64LE());
        default:
            return undefined;
    }
}
/** Where the blocks that begin at `offset` end. RFC 8878, section 3.1.1.2. */
async function endOfBlocks(file, offset) {
    for (let at = offset;;) {
        const header = (await readExactly(file, at, 3)).readUIntLE(0, 3);
        const type = (header >> 1) & 0b11;
        if (type === RESERVED_BLOCK)
            throw new FrameError(`there is no block at byte ${at}`);
        at += 3 + (type === RLE_BLOCK ? 1 : header >> 3);
        if (header & 1)
            return at;
    }
}
async function readExactly(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new FrameError('it ends in the middle of a frame');
    return buffer;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/tar-header.ts
/** Why something is not a tar file. */
class TarError extends Error {
}
const BLOCK_SIZE = 512;
const SUM_OFFSET = 148;
const SUM_LENGTH = 8;
/**
 * Reads one header block (POSIX.1-1988 ustar, or GNU's variant of it). Strict: a number that is none, or a sum that is
 * wrong, throws `TarError`.
 */
function parseBlock(block) {
    if (block.toString('latin1', 257, 262) !== 'ustar')
        throw new TarError('a header has another format');
    if (numberAt(block, SUM_OFFSET, SUM_LENGTH) !== checksum(block))
        throw new TarError('a header has a wrong sum');
    const isPosix = block.readUInt8(262) === 0;
    const prefix = isPosix ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, 100);
    return {
        name: prefix ? `${prefix}/${name}` : name,
        linkName: textAt(block, 157, 100),
        size: numberAt(block, 124, 12),
        mode: numberAt(block, 100, 8),
        typeflag: String.fromCharCode(block.readUInt8(156) || 0x30),
    };
}
/** The records of an extended header, `<length> <key>=<value>\n` each (POSIX.1-2001, pax). Throws `TarError`. */
function parsePax(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const length = Number(space < 0 ? Number.NaN : content.toString('latin1', at, space));
        const record = content.subarray(space + 1, at + length);
        const equals = record.indexOf(0x3d);
        const isWhole = length > 0 && at + length <= content.length && record.at(-1) === 0x0a;
        if (!isWhole || equals < 0)
            throw new TarError('an extended header is malformed');
        records.set(record.toString('utf8', 0, equals), record.toString('utf8', equals + 1, record.length - 1));
        at += length;
    }
    return records;
}
/** Text up to the first NUL. */
function textAt(bytes, offset, length) {
    const field = bytes.subarray(offset, offset + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** Octal digits, or (GNU, for large files) a binary number behind a byte 0x80. */
function numberAt(block, offset, length) {
    const field = block.subarray(offset, offset + length);
    const value = field[0] === 0x80 ? binary(field.subarray(1)) : octal(field.toString('latin1'));
    if (!Number.isSafeInteger(value))
        throw new TarError('a number in a header is none');
    return value;
}
function binary(bytes) {
    return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
function octal(text) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1];
    return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}
/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(block) {
    let sum = SUM_LENGTH * 0x20;
    for (let at = 0; at < SUM_OFFSET; at++)
        sum += block[at] ?? 0;
    for (let at = SUM_OFFSET + SUM_LENGTH; at < BLOCK_SIZE; at++)
        sum += block[at] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/damaged.ts



/** The archive `file` cannot be read to its end; `problem` says why, as the rest of a sentence. */
function damaged(file, problem, cause) {
    return new errors/* UserError */.yo('archive-damaged', `The archive '${file}' is damaged: ${problem}.`, {
        hint: 'Copy or download it again. If it was made elsewhere: a tar file compressed with zstd is expected.',
        cause,
    });
}
/** Errors of the decompressor mean a damaged archive; those of the file system and an interruption stay what they are. */
function readError(file, error) {
    if (error instanceof FrameError || error instanceof TarError)
        return damaged(file, error.message, error);
    const { code } = error;
    const isZlib = typeof code === 'string' && /^(?:ZSTD_|Z_|ERR_BUFFER_TOO_LARGE)/.test(code);
    return isZlib ? damaged(file, `it cannot be decompressed (${error.message})`, error) : error;
}
/** The archive `file` is not unpacked, because it holds more than `maxSize` bytes. */
function tooLarge(file, maxSize) {
    return new errors/* UserError */.yo('archive-unsafe', `The archive '${file}' unpacks to more than ${maxSize} bytes.`, {
        hint: 'That is more than a sidecar may have. Where does the archive come from?',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/sidecar/archive/release.ts
/** Smaller buffers may lie in memory that many share, and cost little. */
const LEAST = 2 ** 16;
/** Bytes that a buffer may leave unused of memory that is its own. */
const SLACK = 64;
/** How many hold a piece of memory beside the first. */
const others = new WeakMap();
/** Lets one more hold the memory of `buffer`, and release it. */
function share({ buffer }) {
    others.set(buffer, (others.get(buffer) ?? 0) + 1);
}
/**
 * Frees the memory of `buffer`, which nobody looks at again, without waiting for the garbage collector: the next buffer
 * gets it while it is warm. Measured with an archive of 258 MB: half of the page faults and of the memory, and a quarter
 * of the time of a decompressor. What is shared is freed by the last one that holds it; memory that others may have a part
 * of is left alone.
 */
function release({ buffer, length }) {
    const held = others.get(buffer);
    if (held) {
        others.set(buffer, held - 1);
        return;
    }
    const isOwn = length >= LEAST && buffer.byteLength - length <= SLACK;
    if (isOwn && buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/decode-frame.ts




/** Threads of Node's pool: more frames at once would only wait there. */
const FRAMES_AT_ONCE = 3;
/** A frame up to this size is decompressed as a whole, beside others. */
const LARGEST_WHOLE_FRAME = 2 ** 24;
/** Room in the buffer of a result beyond its size, so that one call of zstd finds the end too. */
const CHUNK_SLACK = 64;
/** A frame that compresses to more than its content is not worth a buffer either. */
const decode_frame_SLACK = 2 ** 16;
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Whether a frame of these sizes, which somebody else may have written down, is to be decompressed as a whole. */
function fitsBuffer({ compressed, content }) {
    return content <= LARGEST_WHOLE_FRAME && compressed <= content + decode_frame_SLACK;
}
/**
 * The content of one whole frame, which is `size` bytes long. `bytes` are given away, and may be empty afterwards. Throws
 * `FrameError`, and errors of zstd.
 */
async function decodeFrame(bytes, size) {
    // One buffer of the right size: twice as fast as many of the default 16 KB.
    const chunkSize = size + CHUNK_SLACK;
    const result = await decompress(bytes, { maxOutputLength: Math.max(size, 1), chunkSize });
    release(bytes);
    if (result.length !== size)
        throw new FrameError('a frame has another size than the table says');
    return result;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/frame-table.ts
/**
 * The frame table of zstd's seekable format (zstd, contrib/seekable_format/zstd_seekable_compression_format.md):
 * a skippable frame at the end of the file that lists the size of each frame before it, compressed and not.
 * Decompressors that do not know it skip it.
 */
const TABLE_MAGIC = 0x184d2a5e;
const FOOTER_MAGIC = 0x8f92eab1;
const HEADER_SIZE = 8;
const FOOTER_SIZE = 9;
/** Set in the footer's flags when each entry has a checksum too. */
const WITH_CHECKSUMS = 0x80;
const RESERVED_FLAGS = 0x7c;
/** Two terabytes of content in frames of ours. */
const MOST_FRAMES = 2 ** 20;
/** The table for these frames, to be written behind the last of them. */
function encodeFrameTable(frames) {
    const table = Buffer.alloc(HEADER_SIZE + frames.length * 8 + FOOTER_SIZE);
    table.writeUInt32LE(TABLE_MAGIC, 0);
    table.writeUInt32LE(table.length - HEADER_SIZE, 4);
    for (const [index, { compressed, content }] of frames.entries()) {
        table.writeUInt32LE(compressed, HEADER_SIZE + index * 8);
        table.writeUInt32LE(content, HEADER_SIZE + index * 8 + 4);
    }
    table.writeUInt32LE(frames.length, table.length - FOOTER_SIZE);
    table.writeUInt32LE(FOOTER_MAGIC, table.length - 4);
    return table;
}
/**
 * The frames of `file`, `size` bytes long, by its table; undefined if it has none, or one that does not account for
 * every byte of the file: then somebody appended to it, and only reading all frames tells what is there.
 */
async function readFrameTable(file, size) {
    if (size < HEADER_SIZE + FOOTER_SIZE)
        return undefined;
    const footer = await readAt(file, size - FOOTER_SIZE, FOOTER_SIZE);
    const flags = footer.readUInt8(4);
    if (footer.readUInt32LE(5) !== FOOTER_MAGIC || flags & RESERVED_FLAGS)
        return undefined;
    const entrySize = flags & WITH_CHECKSUMS ? 12 : 8;
    const count = footer.readUInt32LE(0);
    const tableSize = HEADER_SIZE + count * entrySize + FOOTER_SIZE;
    if (tableSize > size || count > MOST_FRAMES)
        return undefined;
    const table = await readAt(file, size - tableSize, tableSize);
    if (table.readUInt32LE(0) !== TABLE_MAGIC || table.readUInt32LE(4) !== tableSize - HEADER_SIZE)
        return undefined;
    const frames = decodeEntries(table.subarray(HEADER_SIZE, -FOOTER_SIZE), entrySize);
    const end = frames.at(-1);
    return (end ? end.offset + end.compressed : 0) === size - tableSize ? frames : undefined;
}
function decodeEntries(entries, entrySize) {
    const frames = [];
    for (let at = 0, offset = 0; at < entries.length; at += entrySize) {
        const compressed = entries.readUInt32LE(at);
        frames.push({ offset, compressed, content: entries.readUInt32LE(at + 4) });
        offset += compressed;
    }
    return frames;
}
async function readAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/contents.ts










const CHUNK_SIZE = 2 ** 20;
/**
 * What is compressed in `path`: all of its zstd frames in order, side by side where they are small enough. Node's own
 * decompressor may stop silently after the first of several frames; here each byte of the file is accounted for.
 * A chunk lasts until the next one is asked for.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` (more than `maxSize`).
 */
async function* archiveContents(path, options) {
    const file = await openArchive(path);
    try {
        let total = 0;
        const frames = await findFrames(file);
        for await (const part of inOrder(frames, FRAMES_AT_ONCE, (frame) => readFrame(file, frame, options.signal))) {
            for await (const chunk of Buffer.isBuffer(part) ? [part] : part) {
                options.signal?.throwIfAborted();
                total += chunk.length;
                if (total > options.maxSize)
                    throw tooLarge(path, options.maxSize);
                yield chunk;
            }
            if (Buffer.isBuffer(part))
                release(part);
        }
    }
    catch (error) {
        throw readError(path, error);
    }
    finally {
        await file.close();
    }
}
async function openArchive(path) {
    try {
        const file = await (0,promises_.open)(path);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw error;
    }
    throw new errors/* UserError */.yo('archive-missing', `There is no archive '${path}'.`, {
        hint: 'build-backend writes it beside the manifest, with the ending .tar.zst.',
    });
}
async function findFrames(file) {
    const { size } = await file.stat();
    const frames = (await readFrameTable(file, size)) ?? (await walkFrames(file, size));
    if (frames.length === 0)
        throw new FrameError('it is empty');
    return frames;
}
/** A whole frame, or a stream that starts when it is read. */
async function readFrame(file, frame, signal) {
    signal?.throwIfAborted();
    const { offset, compressed, content } = frame;
    if (content === undefined || !fitsBuffer({ compressed, content }))
        return streamFrame(file, frame);
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(compressed), 0, compressed, offset);
    if (bytesRead < compressed)
        throw new FrameError('it ends in the middle of a frame');
    return decodeFrame(buffer, content);
}
async function* streamFrame(file, { offset, compressed, content }) {
    const range = { start: offset, end: offset + compressed - 1, autoClose: false, highWaterMark: CHUNK_SIZE };
    const plain = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK_SIZE });
    // The error of either stream ends the other, and comes out of the loop below.
    (0,external_node_stream_.pipeline)(file.createReadStream(range), plain, () => undefined);
    let size = 0;
    for await (const chunk of plain) {
        size += chunk.length;
        yield chunk;
    }
    if (content !== undefined && size !== content)
        throw new FrameError('a frame has another size than it says');
}

;// CONCATENATED MODULE: ./src/sidecar/archive/entry-guard.ts




/** By tar's type flags; `7` is a file that is to lie in one piece. */
const TYPES = {
    '0': 'file',
    '1': 'copy',
    '2': 'link',
    '5': 'folder',
    '7': 'file',
};
const SET_ID = 0o6000;
/** Of 512 bytes and more each, in memory by their names. */
const MOST_ENTRIES = 1_000_000;
/** Judges the entries of one archive in their order. What it refuses is `archive-unsafe` and names the entry. */
class EntryGuard {
    #file;
    #platform;
    #types = new Map();
    #links = new Map();
    /** For the archive `file`. On Windows, names that would mean something else there are refused too. */
    constructor(file, platform) {
        this.#file = file;
        this.#platform = platform;
    }
    /** The entry for `header`, or undefined for the archive's own root (`./`). */
    accept(header) {
        const path = plainPath(header.name);
        const type = header.name.endsWith('/') && header.typeflag === '0' ? 'folder' : TYPES[header.typeflag];
        if (path === '' && type === 'folder')
            return undefined;
        if (!type)
            throw this.#unsafe(header.name, 'it is neither a file, a folder, nor a link');
        const problem = pathProblem(path, this.#platform) ??
            contentProblem(header, type) ??
            placeProblem(path, type, this.#types) ??
            this.#copyProblem(header, type);
        if (problem)
            throw this.#unsafe(header.name, problem);
        this.#types.set(path, type === 'copy' ? 'file' : type);
        if (this.#types.size > MOST_ENTRIES)
            throw this.#unsafe(path, `there are more than ${MOST_ENTRIES} entries`);
        const entry = entryOf(path, type, header);
        if (type === 'link')
            this.#links.set(path, entry.target ?? '');
        return entry;
    }
    /** The symbolic links (path → target), when all entries are known: only then is it certain that each stays inside. */
    links() {
        for (const path of this.#links.keys()) {
            const problem = linkProblem(path, this.#links);
            if (problem)
                throw this.#unsafe(path, problem);
        }
        return this.#links;
    }
    #copyProblem({ linkName }, type) {
        if (type !== 'copy' || this.#types.get(plainPath(linkName)) === 'file')
            return undefined;
        return 'it is a hard link to something that is no earlier file';
    }
    #unsafe(name, problem) {
        return new errors/* UserError */.yo('archive-unsafe', `'${name}' in the archive '${this.#file}' is refused: ${problem}.`, {
            hint: 'No sidecar has such an entry. Where does the archive come from?',
        });
    }
}
/** `./a/b/` is `a/b`; the root itself is empty. */
function plainPath(name) {
    return name
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
function entryOf(path, type, header) {
    const target = type === 'copy' ? plainPath(header.linkName) : header.linkName;
    return {
        path,
        type,
        size: header.size,
        mode: header.mode & 0o111 ? 0o755 : 0o644,
        ...((type === 'link' || type === 'copy') && { target }),
    };
}
function pathProblem(path, platform) {
    const problem = relativePathProblem(path);
    if (problem)
        return problem;
    if (path.includes('\uFFFD'))
        return 'its name is not UTF-8';
    if (platform !== 'win32')
        return undefined;
    return path.split('/').map(windowsNameProblem).find(Boolean);
}
function contentProblem(header, type) {
    if (header.isSparse)
        return 'it is stored as a sparse file';
    if (type === 'file')
        return header.mode & SET_ID ? 'it sets the user or group of its process' : undefined;
    if (header.size > 0)
        return 'it has content although it is no file';
    if (type === 'folder')
        return undefined;
    if (header.linkName === '')
        return 'it is a link to nothing';
    return /[\\\0\uFFFD]/.test(header.linkName) ? 'its target is not portable' : undefined;
}
/** Marks the folders above `path`. Nothing may lie below a file or be written through a link, and nothing twice. */
function placeProblem(path, type, types) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const above = path.slice(0, end);
        const found = types.get(above) ?? 'folder';
        if (found !== 'folder')
            return `it would be written through the ${found} '${above}'`;
        types.set(above, 'folder');
    }
    const before = types.get(path);
    return before === undefined || (before === 'folder' && type === 'folder') ? undefined : 'it occurs twice';
}

;// CONCATENATED MODULE: ./src/sidecar/archive/byte-queue.ts
/**
 * Chunks of bytes, to be taken in other portions than they come in. A chunk need not last longer than until the next one
 * is asked for, and neither does what is taken.
 */
class ByteQueue {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Up to `most` bytes, as many as are at hand; empty at the end only. */
    async some(most) {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done)
                return Buffer.alloc(0);
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** `size` bytes, fewer at the end only. */
    async take(size) {
        const first = await this.some(size);
        if (first.length === size || first.length === 0)
            return first;
        // The next chunk may take the place of this one.
        const taken = Buffer.alloc(size);
        let filled = first.copy(taken);
        for (let part = await this.some(size - filled); part.length > 0; part = await this.some(size - filled)) {
            filled += part.copy(taken, filled);
            if (filled === size)
                break;
        }
        return taken.subarray(0, filled);
    }
    /** Ends whatever gives the chunks. */
    async close() {
        await this.#chunks.return?.();
    }
}

;// CONCATENATED MODULE: ./src/sidecar/archive/tar-reader.ts


/** No name is longer; what says so wants to fill the memory. */
const LONGEST_EXTENSION = 2 ** 20;
/**
 * Reads a tar file (ustar, pax, GNU) to its last byte. Our own, and not tar-stream's: that one waits forever on some
 * malformed sizes, and takes a file that ends between two entries for a whole one.
 * Throws `TarError`, and whatever `chunks` throws.
 */
async function* readTar(chunks) {
    const queue = new ByteQueue(chunks);
    try {
        let extensions = { global: new Map(), pax: new Map() };
        for (let block = await takeBlock(queue); !isEmpty(block); block = await takeBlock(queue)) {
            const header = parseBlock(block);
            const extended = await readExtension(header, queue, extensions);
            if (extended) {
                extensions = extended;
                continue;
            }
            const entry = new Content(apply(extensions, header), queue);
            yield { header: entry.header, content: entry.chunks() };
            await entry.skip();
            extensions = { global: extensions.global, pax: new Map() };
        }
        await expectEnd(queue);
    }
    finally {
        await queue.close();
    }
}
/** The content of one entry, in the queue. */
class Content {
    header;
    #queue;
    #missing;
    constructor(header, queue) {
        this.header = header;
        this.#queue = queue;
        this.#missing = header.size;
    }
    async *chunks() {
        while (this.#missing > 0) {
            const chunk = await this.#queue.some(this.#missing);
            if (chunk.length === 0)
                throw new TarError('it ends in the middle of a file');
            this.#missing -= chunk.length;
            yield chunk;
        }
    }
    async skip() {
        for await (const _ of this.chunks())
            ;
        await takePadding(this.#queue, this.header.size);
    }
}
/** `extensions` with what this header adds, or undefined if it is that of an entry. */
async function readExtension({ typeflag, size }, queue, extensions) {
    if (!'xgLK'.includes(typeflag))
        return undefined;
    if (size > LONGEST_EXTENSION)
        throw new TarError('an extended header is too long');
    const content = await queue.take(size);
    if (content.length < size)
        throw new TarError('it ends in the middle of a header');
    const extended = withExtension(extensions, typeflag, content);
    await takePadding(queue, size);
    return extended;
}
function withExtension(extensions, typeflag, content) {
    switch (typeflag) {
        case 'x':
            return { ...extensions, pax: parsePax(content) };
        case 'g':
            return { ...extensions, global: new Map([...extensions.global, ...parsePax(content)]) };
        case 'L':
            return { ...extensions, longName: textAt(content, 0, content.length) };
        default:
            return { ...extensions, longLink: textAt(content, 0, content.length) };
    }
}
function apply({ global, pax, longName, longLink }, block) {
    const records = new Map([...global, ...pax]);
    const size = records.get('size');
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        throw new TarError('a number in an extended header is none');
    return {
        ...block,
        name: records.get('path') ?? longName ?? block.name,
        linkName: records.get('linkpath') ?? longLink ?? block.linkName,
        size: size === undefined ? block.size : Number(size),
        isSparse: block.typeflag === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
    };
}
async function takeBlock(queue) {
    const block = await queue.take(BLOCK_SIZE);
    if (block.length < BLOCK_SIZE)
        throw new TarError('its end is missing');
    return block;
}
async function takePadding(queue, size) {
    const padding = (BLOCK_SIZE - (size % BLOCK_SIZE)) % BLOCK_SIZE;
    if ((await queue.take(padding)).length < padding)
        throw new TarError('it ends in the middle of a file');
}
/** Behind the first empty block there is a second one, and nothing but zeros (GNU tar fills up to 10 KB). */
async function expectEnd(queue) {
    const last = await takeBlock(queue);
    for (let rest = last; rest.length > 0; rest = await queue.some(BLOCK_SIZE * 20)) {
        if (!isEmpty(rest))
            throw new TarError('there is something behind its end');
    }
}
function isEmpty(bytes) {
    return bytes.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/entries.ts




/** Unpacked, no sidecar comes near it. */
const DEFAULT_MAX_SIZE = 32 * 2 ** 30;
/**
 * Reads the archive `file`, entry by entry. Nothing is given out that may not be unpacked.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` while it is read.
 */
function openEntries(file, options) {
    return entriesIn(archiveContents(file, { maxSize: DEFAULT_MAX_SIZE, ...options }), file, options.platform);
}
/** The same for an archive that is decompressed already; `file` is for messages. Throws what `contents` throws too. */
function entriesIn(contents, file, platform) {
    const guard = new EntryGuard(file, platform);
    return { entries: readEntries(contents, file, guard), links: () => guard.links() };
}
async function* readEntries(contents, file, guard) {
    try {
        for await (const { header, content } of readTar(contents)) {
            const entry = guard.accept(header);
            if (entry)
                yield { entry, content };
        }
    }
    catch (error) {
        throw readError(file, error);
    }
}

;// CONCATENATED MODULE: ./src/sidecar/archive/file-writer.ts

const PERMISSIONS = 0o777;
/**
 * Writes the files of an archive that is being read. Synchronously: the threads that would do it otherwise are busy
 * decompressing, and each file would queue behind them four times (measured with 1,500 files: 1.3 s instead of 3.4 s).
 */
class FileWriter {
    /** Modes that `open` gives as they are asked for, whatever the umask is. */
    #asAsked = new Set();
    /** Writes the new file `place`. Throws what `content` and the file system throw. */
    async write(place, mode, content) {
        const file = (0,external_node_fs_.openSync)(place, 'wx', mode);
        try {
            for await (const chunk of content)
                file_writer_writeWhole(file, chunk);
            this.#setMode(file, mode);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    /** The mode given to `open` is narrowed by the umask, for all files below one folder alike. */
    #setMode(file, mode) {
        if (this.#asAsked.has(mode))
            return;
        if (((0,external_node_fs_.fstatSync)(file).mode & PERMISSIONS) === mode)
            this.#asAsked.add(mode);
        else
            (0,external_node_fs_.fchmodSync)(file, mode);
    }
}
function file_writer_writeWhole(file, chunk) {
    for (let written = 0; written < chunk.length;)
        written += (0,external_node_fs_.writeSync)(file, chunk, written);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/unpack.ts








/**
 * Unpacks the `.tar.zst` at `file` into the folder `destination`, which appears when it is complete; on any error
 * nothing has changed. Takes what `packArchive` writes and what `tar --zstd` does. Files become 0755 or 0644,
 * hard links copies. On Windows without the right to make symbolic links, a link becomes a copy of what it leads to.
 * Returns the entries. Throws `archive-missing`, `archive-damaged`, `archive-unsafe`, `archive-destination-used`.
 */
async function unpackArchive(file, destination, options) {
    const target = (0,external_node_path_.resolve)(destination);
    if (!options.replace)
        await refuseUsed(target);
    return withTempDir((0,external_node_path_.dirname)(target), async (folder) => {
        const root = (0,external_node_path_.join)(folder, 'new');
        await (0,promises_.mkdir)(root);
        const entries = await unpackInto(root, file, options);
        options.signal?.throwIfAborted();
        await replaceAll([{ from: root, to: target }], (0,external_node_path_.join)(folder, 'old'));
        return entries;
    });
}
function unpackInto(root, file, options) {
    return unpackEntries(root, { file, archive: openEntries(file, options), platform: options.platform });
}
/**
 * Writes the entries of an archive of any kind into the folder `root`, which is empty, and returns them. `file` is for
 * messages. Throws `archive-unsafe`, and what reading the entries throws.
 */
async function unpackEntries(root, { file, archive, platform }) {
    const entries = [];
    const files = new FileWriter();
    const to = { root, folders: new Set(['.']), files, platform };
    try {
        for await (const open of archive.entries) {
            await writeEntry(open, to);
            entries.push(open.entry);
        }
        // Links come last, so that nothing can be written through one.
        const links = archive.links();
        const paths = [...links.keys()].sort((a, b) => b.split('/').length - a.split('/').length);
        for (const path of paths)
            await writeLink(path, links, to);
    }
    catch (error) {
        throw collision(file, error) ?? error;
    }
    return entries;
}
/** No entry occurs twice; where one is there already, it was written under another spelling. */
function collision(file, error) {
    const { code, path, dest } = error;
    if (code !== 'EEXIST' && code !== 'ENOTDIR')
        return undefined;
    const entry = `'${dest ?? path}'`;
    return new errors/* UserError */.yo('archive-unsafe', `Two entries of the archive '${file}' are one file here: ${entry}.`, {
        hint: 'Their names differ in case or accents only. Unpack it on a file system that tells them apart.',
        cause: error,
    });
}
async function writeEntry({ entry, content }, to) {
    const place = (0,external_node_path_.join)(to.root, entry.path);
    const folder = entry.type === 'folder' ? entry.path : (0,external_node_path_.dirname)(entry.path);
    // Synchronously, as files are written.
    if (!to.folders.has(folder))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(to.root, folder), { recursive: true });
    to.folders.add(folder);
    if (entry.type === 'file')
        return to.files.write(place, entry.mode, content);
    if (entry.type === 'copy')
        await (0,promises_.copyFile)((0,external_node_path_.join)(to.root, entry.target ?? ''), place, external_node_fs_.constants.COPYFILE_EXCL);
}
async function writeLink(path, links, to) {
    const place = (0,external_node_path_.join)(to.root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    const target = links.get(path) ?? '';
    if (to.platform !== 'win32')
        return (0,promises_.symlink)(target, place);
    const source = (0,external_node_path_.join)(to.root, followLink(path, links).place);
    const isFolder = await (0,promises_.stat)(source).then((found) => found.isDirectory(), () => undefined);
    try {
        await (0,promises_.symlink)(target.replaceAll('/', '\\'), place, isFolder ? 'dir' : 'file');
    }
    catch (error) {
        if (error.code !== 'EPERM' || isFolder === undefined)
            throw error;
        await (0,promises_.cp)(source, place, { recursive: true, errorOnExist: true });
    }
}
async function refuseUsed(destination) {
    const found = await (0,promises_.readdir)(destination).catch((error) => error.code === 'ENOENT' ? [] : [error.code]);
    if (found.length === 0)
        return;
    throw new errors/* UserError */.yo('archive-destination-used', `There is something at '${destination}' already.`, {
        hint: 'Unpack into a folder that is empty or does not exist.',
    });
}

;// CONCATENATED MODULE: ./src/sidecar/find-hand-over.ts





/**
 * The parts of the hand-over that `path` (absolute) belongs to: a manifest, an archive, the folder that holds them,
 * the tree, or a program without any. Throws `hand-over-missing` (nothing is there, or a manifest is alone),
 * `hand-over-ambiguous` (a folder holds several), and what reading a manifest throws.
 */
async function findHandOver(path) {
    const found = await (0,promises_.stat)(path).catch(absent);
    if (!found)
        throw missing(path);
    if (found.isDirectory())
        return inFolder((0,external_node_path_.resolve)(path));
    // No program is called so: a file with this ending that is no manifest is told what is wrong with it.
    if (path.endsWith('.json'))
        return besideManifest(path);
    if (!path.endsWith(ARCHIVE_ENDING))
        return { program: path };
    const manifest = `${path.slice(0, -ARCHIVE_ENDING.length)}${MANIFEST_ENDING}`;
    return { archive: path, ...((await exists(manifest)) && { manifest }) };
}
async function besideManifest(manifest) {
    const { name, version, target } = await readManifest(manifest);
    // Its own name counts before what it says: files that were renamed together still belong together.
    const base = manifest.endsWith(MANIFEST_ENDING)
        ? (0,external_node_path_.basename)(manifest, MANIFEST_ENDING)
        : handoverName(name, version, target);
    const archive = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), archiveName(base));
    const tree = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), name);
    const [hasArchive, hasTree] = await Promise.all([exists(archive), find_hand_over_isFolder(tree)]);
    if (!hasArchive && !hasTree)
        throw alone(manifest, archive, tree);
    return { manifest, ...(hasArchive && { archive }), ...(hasTree && { tree }) };
}
/** A folder is what holds the parts, or it is the tree itself, with its manifest beside it. */
async function inFolder(folder) {
    const own = await namesIn(folder);
    const manifests = own.filter((name) => name.endsWith(MANIFEST_ENDING));
    const archives = own.filter((name) => name.endsWith(ARCHIVE_ENDING));
    const [named = archives, ...rest] = [manifests, archives].filter(({ length }) => length > 0);
    const [first, second] = named;
    if (first !== undefined && second === undefined && rest.every(({ length }) => length === 1))
        return findHandOver((0,external_node_path_.join)(folder, first));
    if (first !== undefined)
        throw ambiguous(folder, named.length > 1 ? named : archives);
    const manifest = await manifestOfTree(folder);
    return { tree: folder, ...(manifest !== undefined && { manifest }) };
}
/**
 * The manifest beside the folder `tree` that describes a program of the folder's name, if there is one.
 * Throws `hand-over-ambiguous`, and what reading a manifest throws.
 */
async function manifestOfTree(tree) {
    const folder = (0,external_node_path_.dirname)(tree);
    // A folder whose parent cannot be read has no manifest that we could use.
    const names = await namesIn(folder).catch(() => []);
    const candidates = names.filter((name) => name.endsWith(MANIFEST_ENDING) && name.startsWith(`${(0,external_node_path_.basename)(tree)}-`));
    const manifests = [];
    for (const name of candidates) {
        const manifest = await readManifest((0,external_node_path_.join)(folder, name));
        if (manifest.name === (0,external_node_path_.basename)(tree))
            manifests.push(name);
    }
    if (manifests.length > 1)
        throw ambiguous(folder, manifests);
    return manifests[0] && (0,external_node_path_.join)(folder, manifests[0]);
}
async function namesIn(folder) {
    return (await (0,promises_.readdir)(folder)).sort();
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(absent)) !== undefined;
}
async function find_hand_over_isFolder(path) {
    return (await (0,promises_.stat)(path).catch(absent))?.isDirectory() ?? false;
}
/** What cannot be reached for another reason is not absent: that reason is told. */
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
function alone(manifest, archive, tree) {
    return new errors/* UserError */.yo('hand-over-missing', `The manifest '${(0,external_node_path_.basename)(manifest)}' is alone: neither the archive '${(0,external_node_path_.basename)(archive)}' nor the folder '${(0,external_node_path_.basename)(tree)}' is beside it.`, {
        hint: 'Upload or copy the archive together with the manifest: build-backend writes both into one folder.',
        place: { file: manifest },
    });
}
function missing(path) {
    return new errors/* UserError */.yo('hand-over-missing', `There is nothing at '${path}'.`, {
        hint: "Give the output 'manifest' or 'archive' of build-backend. Between jobs, an artifact carries them: use 'artifact' instead of 'path'.",
    });
}
function ambiguous(folder, names) {
    return new errors/* UserError */.yo('hand-over-ambiguous', `'${folder}' holds several hand-overs: ${names.join(', ')}.`, {
        hint: 'Name the one that is meant, or remove those of earlier builds.',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/shared/take-turns.ts

/** Milliseconds of synchronous work after which everything else gets its turn. */
const LONGEST = 50;
/**
 * For long synchronous work, to be awaited between its steps: lets interruptions, timers and sockets have their turn
 * when the last one is 50 ms ago, and costs next to nothing otherwise. It throws when `signal` is aborted.
 */
function take_turns_takeTurns(signal) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last >= LONGEST) {
            await (0,external_node_timers_promises_.setImmediate)();
            last = performance.now();
        }
        signal?.throwIfAborted();
    };
}

;// CONCATENATED MODULE: ./src/sidecar/formats/damage.ts

/** The bytes contradict their own format. Thrown by what reads a source, reported by what reads a file. */
class Damage extends Error {
    name = 'Damage';
}
/**
 * Runs `read`; a `Damage` in it becomes `UserError(code)` that names `file` and what is wrong.
 * Everything else (a file that cannot be opened, a bug) passes unchanged.
 */
async function reportDamage(code, file, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof Damage))
            throw error;
        throw new errors/* UserError */.yo(code, `'${file}' is damaged: ${error.message}.`, {
            hint: 'Was it cut short while it was copied, downloaded or stripped? Make it again.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/sidecar/formats/byte-source.ts


/** One page costs one `pread`; the tables of a binary usually lie in three or four of them. */
const PAGE = 16 * 1024;
/** Pages kept per file: bounds memory at 1 MiB. */
const KEPT_PAGES = 64;
/** The bytes of a buffer as a source. */
function bufferSource(bytes) {
    return {
        size: bytes.length,
        read: async (offset, length) => {
            assertInside(bytes.length, offset, length);
            return bytes.subarray(offset, offset + length);
        },
    };
}
/** The part of `source` from `offset` with `size` bytes, as a source of its own. Throws `Damage` if it sticks out. */
function partOf(source, offset, size) {
    assertInside(source.size, offset, size);
    return {
        size,
        read: async (from, length) => {
            assertInside(size, from, length);
            return source.read(offset + from, length);
        },
    };
}
/** Opens the file at `path`, gives `use` a source on it and closes it whatever happens. */
async function withFileSource(path, use) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await handle.stat();
        return await use(pagedSource(handle, size));
    }
    finally {
        await handle.close();
    }
}
/** A source that reads whole pages and keeps the latest, so that many small reads cost few system calls. */
function pagedSource(handle, size) {
    // Promises, so that two readers at the same time share one system call.
    const pages = new Map();
    const page = (index) => {
        const kept = pages.get(index);
        if (kept)
            return kept;
        const bytes = readFully(handle, index * PAGE, Math.min(PAGE, size - index * PAGE));
        if (pages.size >= KEPT_PAGES)
            pages.delete(pages.keys().next().value ?? 0);
        pages.set(index, bytes);
        return bytes;
    };
    return {
        size,
        read: async (offset, length) => {
            assertInside(size, offset, length);
            if (length === 0)
                return Buffer.alloc(0);
            const first = Math.floor(offset / PAGE);
            const last = Math.floor((offset + length - 1) / PAGE);
            if (last > first + 1)
                return readFully(handle, offset, length);
            const start = offset - first * PAGE;
            if (last === first)
                return (await page(first)).subarray(start, start + length);
            return Buffer.concat([await page(first), await page(last)]).subarray(start, start + length);
        },
    };
}
async function readFully(handle, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0)
            throw new Damage(`it became shorter while it was read (at byte ${offset + done})`);
        done += bytesRead;
    }
    return bytes;
}
function assertInside(size, offset, length) {
    if (offset >= 0 && length >= 0 && offset + length <= size)
        return;
    throw new Damage(`bytes ${offset} to ${offset + length} are needed, but there are only ${size}`);
}

;// CONCATENATED MODULE: ./src/sidecar/formats/byte-reader.ts

/** The longest name or path that a table may hold; longer ones are taken for damage. */
const MAX_TEXT = 4096;
const TEXT_STEP = 256;
/** The largest table that is read into memory, in bytes; a list of 10 000 bundled files takes about 1 MB. */
const MAX_TABLE = 16 * 1024 * 1024;
/** Numbers and text out of a buffer; every access outside of it throws `Damage`. Offsets are in bytes. */
class ByteReader {
    bytes;
    order;
    constructor(bytes, order) {
        this.bytes = bytes;
        this.order = order;
    }
    get length() {
        return this.bytes.length;
    }
    u8(at) {
        this.#check(at, 1);
        return this.bytes.readUInt8(at);
    }
    u16(at) {
        this.#check(at, 2);
        return this.order === 'little' ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
    }
    u32(at) {
        this.#check(at, 4);
        return this.order === 'little' ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
    }
    /** Rounded above 2^53: such a number is no offset in a real file, and every use of it fails its bounds check. */
    u64(at) {
        this.#check(at, 8);
        return Number(this.order === 'little' ? this.bytes.readBigUInt64LE(at) : this.bytes.readBigUInt64BE(at));
    }
    slice(at, length) {
        this.#check(at, length);
        return this.bytes.subarray(at, at + length);
    }
    /** UTF-8 text from `at` to the next zero byte or the end of the buffer. */
    text(at) {
        this.#check(at, 0);
        const end = this.bytes.indexOf(0, at);
        return this.bytes.toString('utf8', at, end === -1 ? this.bytes.length : end);
    }
    #check(at, length) {
        if (at >= 0 && length >= 0 && at + length <= this.bytes.length)
            return;
        throw new Damage(`a table of ${this.bytes.length} bytes ends before its entry at ${at}`);
    }
}
/** Reads one table. Throws `Damage` naming it if the source ends before it does, or if it is above 16 MiB. */
async function readRange(source, { offset, length, what, order }) {
    assertFits(source, { offset, length, what });
    if (length > MAX_TABLE)
        throw new Damage(`${what} would take ${length} bytes`);
    return new ByteReader(await source.read(offset, length), order);
}
/** Throws `Damage` if `what` reaches beyond the end of the source. */
function assertFits(source, { offset, length, what }) {
    if (offset + length <= source.size)
        return;
    throw new Damage(`${what} ends at byte ${offset + length}, but there are only ${source.size}`);
}
/** Reads the zero-terminated UTF-8 text at `offset`. Throws `Damage` if it does not end within 4096 bytes. */
async function byte_reader_readText(source, offset, what) {
    const parts = [];
    for (let done = 0; done < MAX_TEXT; done += TEXT_STEP) {
        const length = Math.min(TEXT_STEP, source.size - offset - done);
        if (length <= 0)
            throw new Damage(`${what} at byte ${offset} does not end`);
        const part = await source.read(offset + done, length);
        const end = part.indexOf(0);
        parts.push(end === -1 ? part : part.subarray(0, end));
        if (end !== -1)
            return Buffer.concat(parts).toString('utf8');
    }
    throw new Damage(`${what} at byte ${offset} is longer than ${MAX_TEXT} bytes`);
}

;// CONCATENATED MODULE: ./src/sidecar/formats/elf-versions.ts


const RECORD = 16;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_RECORDS = 65_536;
/**
 * The highest `GLIBC_…` and `GLIBCXX_…` versions that the file asks for, compared by number (2.9 < 2.34).
 * Layout: Linux Standard Base, "Symbol Versioning". Throws `Damage`.
 */
async function readNeededVersions(table) {
    const names = await readVersionNames(table);
    return { glibc: highest(names, 'GLIBC_'), glibcxx: highest(names, 'GLIBCXX_') };
}
async function readVersionNames(table) {
    const names = [];
    let at = table.offset;
    for (let library = 0; library < table.count; library++) {
        const record = await recordAt(table, at);
        let auxiliary = at + record.u32(8);
        for (let version = record.u16(2); version > 0; version--) {
            if (names.length + library >= MAX_RECORDS)
                throw new Damage('its version needs are without end');
            const entry = await recordAt(table, auxiliary);
            names.push(await table.strings(entry.u32(8)));
            if (entry.u32(12) === 0)
                break;
            auxiliary += entry.u32(12);
        }
        if (record.u32(12) === 0)
            break;
        at += record.u32(12);
    }
    return names;
}
function recordAt({ source, order }, offset) {
    return readRange(source, { offset, length: RECORD, what: 'a version need', order });
}
function highest(names, prefix) {
    return names
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length))
        .filter((version) => /^\d+(\.\d+)+$/.test(version))
        .sort(compareDotted)
        .at(-1);
}
/** Orders dotted numbers part by part: `2.9` before `2.34`, `2.34` before `2.34.1`. */
function compareDotted(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let part = 0; part < Math.max(left.length, right.length); part++) {
        const difference = (left[part] ?? 0) - (right[part] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/elf-dynamic.ts



const SEGMENT_LOAD = 1;
const SEGMENT_DYNAMIC = 2;
const TAG_NEEDED = 1;
const TAG_STRINGS = 5;
const TAG_STRINGS_SIZE = 10;
const TAG_SONAME = 14;
const TAG_RPATH = 15;
const TAG_RUNPATH = 29;
const TAG_FLAGS_1 = 0x6ffffffb;
const TAG_VERNEED = 0x6ffffffe;
const TAG_VERNEED_COUNT = 0x6fffffff;
const FLAG_PIE = 0x08000000;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_DYNAMIC_ENTRIES = 8192;
const NO_DYNAMIC = {
    needed: [],
    soname: undefined,
    rpath: [],
    runpath: [],
    pie: false,
    versions: { glibc: undefined, glibcxx: undefined },
};
/** Reads the dynamic table and the texts that it refers to; an empty answer for a static program. Throws `Damage`. */
async function readDynamic(image) {
    const { source, layout, segments } = image;
    const segment = segments.find(({ type }) => type === SEGMENT_DYNAMIC);
    if (!segment || segment.length === 0)
        return NO_DYNAMIC;
    const tags = await readTags(source, segment, layout);
    const one = (tag) => tags.get(tag)?.[0];
    const strings = stringTable(image, one(TAG_STRINGS), one(TAG_STRINGS_SIZE));
    const texts = (tag) => Promise.all((tags.get(tag) ?? []).map(strings));
    const verneed = one(TAG_VERNEED);
    return {
        needed: await texts(TAG_NEEDED),
        soname: (await texts(TAG_SONAME))[0],
        rpath: (await texts(TAG_RPATH)).flatMap(searchPath),
        runpath: (await texts(TAG_RUNPATH)).flatMap(searchPath),
        pie: ((one(TAG_FLAGS_1) ?? 0) & FLAG_PIE) !== 0,
        versions: verneed === undefined
            ? NO_DYNAMIC.versions
            : await readNeededVersions({
                source,
                order: layout.order,
                offset: offsetOf(segments, verneed, 'the version needs'),
                count: one(TAG_VERNEED_COUNT) ?? 0,
                strings,
            }),
    };
}
async function readTags(source, segment, { wide, order }) {
    const entry = wide ? 16 : 8;
    const count = Math.min(Math.floor(segment.length / entry), MAX_DYNAMIC_ENTRIES);
    const table = await readRange(source, {
        offset: segment.offset,
        length: count * entry,
        what: 'the dynamic table',
        order,
    });
    const tags = new Map();
    for (let at = 0; at < table.length; at += entry) {
        const tag = wide ? table.u64(at) : table.u32(at);
        if (tag === 0)
            break;
        const value = wide ? table.u64(at + 8) : table.u32(at + 4);
        const values = tags.get(tag);
        if (values)
            values.push(value);
        else
            tags.set(tag, [value]);
    }
    return tags;
}
/** Reads texts of the dynamic string table by their offset in it. */
function stringTable(image, address, size) {
    return async (at) => {
        if (address === undefined || size === undefined)
            throw new Damage('its dynamic string table is missing');
        if (at >= size)
            throw new Damage(`a name lies at ${at} in a string table of ${size} bytes`);
        return byte_reader_readText(image.source, offsetOf(image.segments, address, 'the string table') + at, 'a name');
    };
}
function offsetOf(segments, address, what) {
    const home = segments.find((segment) => segment.type === SEGMENT_LOAD &&
        address >= segment.address &&
        address < segment.address + segment.length);
    if (!home)
        throw new Damage(`${what} is at an address that no segment holds`);
    return home.offset + (address - home.address);
}
function searchPath(text) {
    return text.split(':').filter((folder) => folder !== '');
}

;// CONCATENATED MODULE: ./src/sidecar/formats/elf.ts



const MACHINES = {
    3: 'ia32',
    21: 'ppc64',
    40: 'arm',
    62: 'x64',
    183: 'arm64',
    258: 'loong64',
};
const MACHINES_64 = { 22: 's390x', 243: 'riscv64' };
const MIPS = 8;
const TYPE_EXECUTABLE = 2;
const TYPE_DYNAMIC = 3;
const SEGMENT_INTERPRETER = 3;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_SEGMENTS = 1024;
/**
 * Reads an ELF file through its program headers, as the loader does, so that stripped section tables do not matter.
 * Layout: System V ABI, "Object Files" and "Dynamic Linking"; GNU symbol versioning. Throws `Damage`.
 */
async function parseElf(source) {
    const layout = await readLayout(source);
    const header = await readRange(source, {
        offset: 0,
        length: layout.wide ? 64 : 52,
        what: 'the ELF header',
        order: layout.order,
    });
    const type = header.u16(16);
    const arch = archOf(header.u16(18), layout);
    const linked = type === TYPE_EXECUTABLE || type === TYPE_DYNAMIC;
    const image = { source, layout, segments: linked ? await readSegments(source, header, layout) : [] };
    assertSectionsFit(source, header, layout);
    const interpreter = await readInterpreter(image);
    const dynamic = await readDynamic(image);
    const kind = kindOf(type, dynamic, interpreter);
    return {
        format: 'elf',
        arch,
        kind,
        needed: dynamic.needed,
        soname: dynamic.soname,
        interpreter,
        rpath: dynamic.rpath,
        runpath: dynamic.runpath,
        libc: libcOf(dynamic, interpreter),
        ...dynamic.versions,
        aligned: image.segments.every(isAligned),
        static: kind === 'executable' && interpreter === undefined && dynamic.needed.length === 0,
    };
}
async function readLayout(source) {
    const ident = await readRange(source, { offset: 0, length: 16, what: 'the ELF header', order: 'little' });
    const [size, encoding] = [ident.u8(4), ident.u8(5)];
    if (size !== 1 && size !== 2)
        throw new Damage(`its ELF class is ${size}, expected 1 or 2`);
    if (encoding !== 1 && encoding !== 2)
        throw new Damage(`its ELF byte order is ${encoding}, expected 1 or 2`);
    return { wide: size === 2, order: encoding === 1 ? 'little' : 'big' };
}
function archOf(machine, { wide, order }) {
    if (machine === MIPS)
        return order === 'little' ? 'mipsel' : 'mips';
    return MACHINES[machine] ?? (wide ? MACHINES_64[machine] : undefined) ?? 'other';
}
async function readSegments(source, header, layout) {
    const { wide, order } = layout;
    const offset = wide ? header.u64(32) : header.u32(28);
    const entry = header.u16(wide ? 54 : 42);
    const count = header.u16(wide ? 56 : 44);
    if (count === 0)
        return [];
    if (count > MAX_SEGMENTS)
        throw new Damage(`it has ${count} program headers`);
    if (entry < (wide ? 56 : 32))
        throw new Damage(`its program headers are ${entry} bytes each`);
    const table = await readRange(source, {
        offset,
        length: entry * count,
        what: 'the program header table',
        order,
    });
    const segments = Array.from({ length: count }, (_, index) => segmentAt(table, index * entry, wide));
    for (const { type, offset: start, length } of segments) {
        if (type === SEGMENT_LOAD)
            assertFits(source, { offset: start, length, what: 'a loaded segment' });
    }
    return segments;
}
function segmentAt(table, at, wide) {
    const type = table.u32(at);
    return wide
        ? {
            type,
            offset: table.u64(at + 8),
            address: table.u64(at + 16),
            length: table.u64(at + 32),
            align: table.u64(at + 48),
        }
        : {
            type,
            offset: table.u32(at + 4),
            address: table.u32(at + 8),
            length: table.u32(at + 16),
            align: table.u32(at + 28),
        };
}
/** The loader maps whole pages, so a segment's place in the file and in memory must agree in their lower bits. */
function isAligned({ type, offset, address, align }) {
    return type !== SEGMENT_LOAD || align <= 1 || (address - offset) % align === 0;
}
/** The section table is the last thing in most files: a file that was cut short shows here. */
function assertSectionsFit(source, header, { wide }) {
    const offset = wide ? header.u64(40) : header.u32(32);
    const entry = header.u16(wide ? 58 : 46);
    const count = header.u16(wide ? 60 : 48);
    assertFits(source, { offset, length: entry * count, what: 'the section table' });
}
async function readInterpreter({ source, segments }) {
    const segment = segments.find(({ type }) => type === SEGMENT_INTERPRETER);
    return segment && segment.length > 0 ? byte_reader_readText(source, segment.offset, 'the interpreter') : undefined;
}
/** Since PIE, programs and libraries share one type: a program says so in a flag, or names a loader and no soname. */
function kindOf(type, { pie, soname }, interpreter) {
    if (type === TYPE_EXECUTABLE)
        return 'executable';
    if (type !== TYPE_DYNAMIC)
        return 'other';
    return pie || (interpreter !== undefined && soname === undefined) ? 'executable' : 'library';
}
function libcOf({ needed, versions }, interpreter) {
    const names = interpreter === undefined ? needed : [interpreter.replace(/^.*\//, ''), ...needed];
    if (names.some((name) => /^(ld-musl-|libc\.musl-)/.test(name)))
        return 'musl';
    if (versions.glibc !== undefined)
        return 'glibc';
    return names.some((name) => /^(ld-linux|ld64\.so|libc\.so\.6$)/.test(name)) ? 'glibc' : undefined;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/macho-signature.ts



const UNSIGNED = { signed: 'no', teamId: undefined, hardenedRuntime: false };
const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SLOT_CODE_DIRECTORY = 0;
const SLOT_CMS = 0x10000;
const FLAG_ADHOC = 0x2;
const FLAG_RUNTIME = 0x10000;
/** The version of the code directory since which it may name a team. */
const WITH_TEAM = 0x20200;
/** A CMS blob of this length has a header and no signature in it. */
const EMPTY_BLOB = 8;
/** Real signatures have fewer than ten parts. */
const MAX_BLOBS = 1024;
/**
 * Reads the embedded signature (`length` bytes at `offset` of the image). It is not checked, only described.
 * Layout: `cs_blobs.h` of Apple's XNU; always big endian. Throws `Damage`.
 */
async function readSignature(image, offset, length) {
    if (length === 0)
        return UNSIGNED;
    assertFits(image, { offset, length, what: 'the code signature' });
    const signature = partOf(image, offset, length);
    const slots = await readSlots(signature);
    const directory = slots.get(SLOT_CODE_DIRECTORY);
    if (directory === undefined)
        throw new Damage('its code signature has no code directory');
    const head = await readHead(signature, directory, 44);
    if (head.u32(0) !== CODE_DIRECTORY)
        throw new Damage('its code directory has an unknown form');
    const flags = head.u32(12);
    const certified = (flags & FLAG_ADHOC) === 0 && (await hasCertificate(signature, slots.get(SLOT_CMS)));
    return {
        signed: certified ? 'identity' : 'adhoc',
        teamId: head.u32(8) >= WITH_TEAM ? await readTeam(signature, directory) : undefined,
        hardenedRuntime: (flags & FLAG_RUNTIME) !== 0,
    };
}
/** Where each part of the signature lies, by its slot number. */
async function readSlots(signature) {
    const head = await readHead(signature, 0, 12);
    if (head.u32(0) !== SUPER_BLOB)
        throw new Damage('its code signature has an unknown form');
    const count = head.u32(8);
    if (count > MAX_BLOBS)
        throw new Damage(`its code signature has ${count} parts`);
    const index = await readHead(signature, 12, count * 8);
    return new Map(Array.from({ length: count }, (_, slot) => [index.u32(slot * 8), index.u32(slot * 8 + 4)]));
}
async function hasCertificate(signature, offset) {
    return offset !== undefined && (await readHead(signature, offset, 8)).u32(4) > EMPTY_BLOB;
}
async function readTeam(signature, directory) {
    const offset = (await readHead(signature, directory + 48, 4)).u32(0);
    return offset === 0 ? undefined : byte_reader_readText(signature, directory + offset, 'the team');
}
function readHead(signature, offset, length) {
    return readRange(signature, { offset, length, what: 'the code signature', order: 'big' });
}

;// CONCATENATED MODULE: ./src/sidecar/formats/macho.ts




const FAT = 0xcafebabe;
const FAT_64 = 0xcafebabf;
const THIN = {
    [0xfeedface]: { order: 'big', wide: false },
    [0xfeedfacf]: { order: 'big', wide: true },
    [0xcefaedfe]: { order: 'little', wide: false },
    [0xcffaedfe]: { order: 'little', wide: true },
};
/** `!<arch>\n`: universal static libraries hold these instead of Mach-O images. */
const STATIC_LIBRARY = 0x213c6172;
const CPUS = {
    7: 'ia32',
    12: 'arm',
    [0x01000007]: 'x64',
    [0x0100000c]: 'arm64',
    [0x01000012]: 'ppc64',
};
const KINDS = { 2: 'executable', 6: 'library', 8: 'library' };
const SEGMENT = 0x1;
const SEGMENT_64 = 0x19;
const LOAD_DYLIB = 0xc;
const ID_DYLIB = 0xd;
const LOAD_WEAK_DYLIB = 0x80000018;
const RPATH = 0x8000001c;
const CODE_SIGNATURE = 0x1d;
const REEXPORT_DYLIB = 0x8000001f;
const LAZY_LOAD_DYLIB = 0x20;
const LOAD_UPWARD_DYLIB = 0x80000023;
const VERSION_MIN_MACOSX = 0x24;
const BUILD_VERSION = 0x32;
const STRONG_LOADS = [LOAD_DYLIB, REEXPORT_DYLIB, LAZY_LOAD_DYLIB, LOAD_UPWARD_DYLIB];
const PLATFORM_MACOS = 1;
/** Reads a Mach-O file, universal or not. Layout: Apple's `mach-o/loader.h` and `mach-o/fat.h`. Throws `Damage`. */
async function parseMacho(source) {
    const magic = await magicOf(source);
    if (magic !== FAT && magic !== FAT_64)
        return { format: 'macho', slices: [await parseSlice(source)] };
    const slices = [];
    for (const { cpu, part } of await readFatHeader(source, magic === FAT_64)) {
        slices.push((await magicOf(part)) === STATIC_LIBRARY
            ? { ...emptySlice(), arch: CPUS[cpu] ?? 'other' }
            : await parseSlice(part));
    }
    return { format: 'macho', slices };
}
/** The images of a Mach-O file, one per processor, for those who check signatures. Static libraries are left out. Throws `Damage`. */
async function signedImages(source) {
    const magic = await magicOf(source);
    const fat = magic === FAT || magic === FAT_64;
    const parts = fat ? (await readFatHeader(source, magic === FAT_64)).map(({ part }) => part) : [source];
    const images = [];
    for (const image of parts) {
        if (fat && (await magicOf(image)) === STATIC_LIBRARY)
            continue;
        const { commands } = await readCommands(image);
        const command = commands.find((one) => one.u32(0) === CODE_SIGNATURE);
        images.push({
            image,
            ...(command && { signature: { offset: command.u32(8), length: command.u32(12) } }),
        });
    }
    return images;
}
async function magicOf(source) {
    return (await readRange(source, { offset: 0, length: 4, what: 'the Mach-O header', order: 'big' })).u32(0);
}
async function readFatHeader(source, wide) {
    const what = 'the universal header';
    const head = await readRange(source, { offset: 0, length: 8, what, order: 'big' });
    const count = head.u32(4);
    const entry = wide ? 32 : 20;
    const table = await readRange(source, { offset: 8, length: count * entry, what, order: 'big' });
    return Array.from({ length: count }, (_, index) => {
        const at = index * entry;
        const offset = wide ? table.u64(at + 8) : table.u32(at + 8);
        const length = wide ? table.u64(at + 16) : table.u32(at + 12);
        assertFits(source, { offset, length, what: `slice ${index + 1}` });
        return { cpu: table.u32(at), part: partOf(source, offset, length) };
    });
}
/** The header of an image and its load commands. */
async function readCommands(source) {
    const layout = THIN[await magicOf(source)];
    if (!layout)
        throw new Damage('a slice of it is no Mach-O image');
    const length = layout.wide ? 32 : 28;
    const header = await readRange(source, {
        offset: 0,
        length,
        what: 'the Mach-O header',
        order: layout.order,
    });
    const commands = await readRange(source, {
        offset: length,
        length: header.u32(20),
        what: 'the load commands',
        order: layout.order,
    });
    return { header, commands: [...splitCommands(commands, header.u32(16))] };
}
async function parseSlice(source) {
    const { header, commands } = await readCommands(source);
    const slice = {
        ...emptySlice(),
        arch: CPUS[header.u32(4)] ?? 'other',
        kind: KINDS[header.u32(12)] ?? 'other',
    };
    let signature = UNSIGNED;
    for (const command of commands) {
        applyCommand(slice, command);
        if (slice.kind !== 'other')
            assertSegmentFits(source, command);
        if (command.u32(0) === CODE_SIGNATURE) {
            signature = await readSignature(source, command.u32(8), command.u32(12));
        }
    }
    return { ...slice, ...signature };
}
function emptySlice() {
    return {
        arch: 'other',
        kind: 'other',
        needed: [],
        weak: [],
        installName: undefined,
        rpaths: [],
        minMacos: undefined,
        ...UNSIGNED,
    };
}
function* splitCommands(commands, count) {
    let at = 0;
    for (let index = 0; index < count; index++) {
        const length = commands.u32(at + 4);
        if (length < 8)
            throw new Damage(`load command ${index + 1} is ${length} bytes long`);
        yield new ByteReader(commands.slice(at, length), commands.order);
        at += length;
    }
}
function applyCommand(slice, command) {
    const kind = command.u32(0);
    if (STRONG_LOADS.includes(kind))
        slice.needed.push(textIn(command));
    else if (kind === LOAD_WEAK_DYLIB)
        slice.weak.push(textIn(command));
    else if (kind === RPATH)
        slice.rpaths.push(textIn(command));
    else if (kind === ID_DYLIB)
        slice.installName = textIn(command);
    else if (kind === VERSION_MIN_MACOSX)
        slice.minMacos = versionText(command.u32(8));
    else if (kind === BUILD_VERSION && command.u32(8) === PLATFORM_MACOS) {
        slice.minMacos = versionText(command.u32(12));
    }
}
/** The text that a command carries behind its fixed fields, at the offset that its third word names. */
function textIn(command) {
    return command.text(command.u32(8));
}
/** 16 bits, 8 bits, 8 bits; a third number of 0 is not written. */
function versionText(packed) {
    const patch = packed & 0xff;
    return `${packed >>> 16}.${(packed >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}
function assertSegmentFits(source, command) {
    const kind = command.u32(0);
    if (kind === SEGMENT_64) {
        assertFits(source, { offset: command.u64(40), length: command.u64(48), what: 'a segment' });
    }
    else if (kind === SEGMENT) {
        assertFits(source, { offset: command.u32(32), length: command.u32(36), what: 'a segment' });
    }
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pe.ts


const pe_MACHINES = {
    332: 'ia32',
    452: 'arm',
    34404: 'x64',
    43620: 'arm64',
    42561: 'arm64ec',
    42574: 'arm64x',
};
const FLAG_EXECUTABLE = 0x0002;
const FLAG_LIBRARY = 0x2000;
const SUBSYSTEMS = { 2: 'gui', 3: 'console' };
const DIRECTORY_IMPORT = 1;
const DIRECTORY_SECURITY = 4;
const DIRECTORY_LOAD_CONFIG = 10;
const DIRECTORY_DELAY_IMPORT = 13;
/** Where the 64-bit load configuration points to the ARM64EC/ARM64X tables. */
const HYBRID_METADATA = 200;
/** Windows loads 96 sections at most, real files import from some dozens of DLLs: bounds the work on damaged ones. */
const MAX_SECTIONS = 1024;
const MAX_IMPORTS = 4096;
/** Reads a Windows program or DLL. Layout: Microsoft's "PE Format". Throws `Damage`. */
async function parsePe(source) {
    const start = await findHeader(source);
    const coff = await readRange(source, {
        offset: start + 4,
        length: 20,
        what: 'the COFF header',
        order: 'little',
    });
    const optionalSize = coff.u16(16);
    const optional = await readRange(source, {
        offset: start + 24,
        length: optionalSize,
        what: 'the optional header',
        order: 'little',
    });
    const sections = await readSections(source, start + 24 + optionalSize, coff.u16(2));
    const image = { source, sections, ...readOptional(optional) };
    const imported = await readImports(image);
    const delayed = await readDelayImports(image);
    return {
        format: 'pe',
        arch: await pe_archOf(coff.u16(0), image),
        kind: pe_kindOf(coff.u16(18)),
        needed: [...new Set([...imported, ...delayed])],
        delayed: [...new Set(delayed)],
        subsystem: SUBSYSTEMS[optional.u16(68)] ?? 'other',
        signed: pe_isSigned(image),
    };
}
async function findHeader(source) {
    const dos = await readRange(source, { offset: 0, length: 64, what: 'the DOS header', order: 'little' });
    const start = dos.u32(60);
    const signature = await readRange(source, {
        offset: start,
        length: 4,
        what: 'the PE header',
        order: 'big',
    });
    if (signature.u32(0) !== 0x50450000)
        throw new Damage(`there is no PE header at byte ${start}`);
    return start;
}
function readOptional(optional) {
    const magic = optional.u16(0);
    if (magic !== 0x10b && magic !== 0x20b)
        throw new Damage(`its optional header is of kind ${magic}`);
    const wide = magic === 0x20b;
    const first = wide ? 112 : 96;
    const count = Math.min(optional.u32(first - 4), Math.floor((optional.length - first) / 8));
    return {
        wide,
        base: wide ? optional.u64(24) : optional.u32(28),
        headerSize: optional.u32(60),
        directories: Array.from({ length: count }, (_, index) => ({
            address: optional.u32(first + index * 8),
            size: optional.u32(first + index * 8 + 4),
        })),
    };
}
async function readSections(source, offset, count) {
    if (count > MAX_SECTIONS)
        throw new Damage(`it has ${count} sections`);
    const table = await readRange(source, {
        offset,
        length: count * 40,
        what: 'the section table',
        order: 'little',
    });
    return Array.from({ length: count }, (_, index) => {
        const at = index * 40;
        const section = { address: table.u32(at + 12), offset: table.u32(at + 20), length: table.u32(at + 16) };
        if (section.offset > 0)
            assertFits(source, { ...section, what: `section ${index + 1}` });
        return section;
    });
}
async function readImports(image) {
    return readDescriptors(image, {
        directory: DIRECTORY_IMPORT,
        length: 20,
        nameOf: (entry) => entry.u32(12),
    });
}
async function readDelayImports(image) {
    return readDescriptors(image, {
        directory: DIRECTORY_DELAY_IMPORT,
        length: 32,
        // Visual C++ 6 wrote addresses instead of relative ones, and left bit 0 clear to say so.
        nameOf: (entry) => (entry.u32(0) & 1 ? entry.u32(4) : Math.max(0, entry.u32(4) - image.base)),
    });
}
async function readDescriptors(image, { directory, length, nameOf }) {
    const { address, size } = directoryOf(image, directory);
    if (address === 0 || size === 0)
        return [];
    const names = [];
    const start = pe_offsetOf(image, address);
    for (let index = 0; index < MAX_IMPORTS; index++) {
        const offset = start + index * length;
        const entry = await readRange(image.source, {
            offset,
            length,
            what: 'the import table',
            order: 'little',
        });
        const name = nameOf(entry);
        if (name === 0)
            return names;
        names.push(await byte_reader_readText(image.source, pe_offsetOf(image, name), "an import's name"));
    }
    throw new Damage(`it imports from more than ${MAX_IMPORTS} libraries`);
}
/** ARM64EC programs call themselves x64 (and ARM64X ones arm64) and differ only by their hybrid metadata. */
async function pe_archOf(machine, image) {
    const arch = pe_MACHINES[machine] ?? 'other';
    if ((arch !== 'x64' && arch !== 'arm64') || !(await hasHybridMetadata(image)))
        return arch;
    return arch === 'x64' ? 'arm64ec' : 'arm64x';
}
async function hasHybridMetadata(image) {
    const { address } = directoryOf(image, DIRECTORY_LOAD_CONFIG);
    // Packers leave the address of a table that they have compressed away, which Windows does not mind.
    const offset = address === 0 || !image.wide ? undefined : findOffset(image, address);
    if (offset === undefined)
        return false;
    const what = 'the load configuration';
    const head = await readRange(image.source, { offset, length: 4, what, order: 'little' });
    if (head.u32(0) < HYBRID_METADATA + 8)
        return false;
    const config = await readRange(image.source, {
        offset,
        length: HYBRID_METADATA + 8,
        what,
        order: 'little',
    });
    return config.u64(HYBRID_METADATA) !== 0;
}
function pe_isSigned(image) {
    const { address, size } = directoryOf(image, DIRECTORY_SECURITY);
    if (address === 0 || size === 0)
        return false;
    assertFits(image.source, { offset: address, length: size, what: 'the signature' });
    return true;
}
function directoryOf(image, index) {
    return image.directories[index] ?? { address: 0, size: 0 };
}
function pe_offsetOf(image, address) {
    const offset = findOffset(image, address);
    if (offset === undefined)
        throw new Damage(`address ${address} is in no section`);
    return offset;
}
function findOffset({ sections, headerSize }, address) {
    const home = sections.find((section) => address >= section.address && address < section.address + section.length);
    if (home)
        return home.offset + (address - home.address);
    return address < headerSize ? address : undefined;
}
function pe_kindOf(flags) {
    if (flags & FLAG_LIBRARY)
        return 'library';
    return flags & FLAG_EXECUTABLE ? 'executable' : 'other';
}

;// CONCATENATED MODULE: ./src/sidecar/formats/binary.ts





/** As many first bytes as `detectFormat` wants to see. */
const DETECT_BYTES = 64;
const THIN_MACHO = [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe];
const FAT_MACHO = [0xcafebabe, 0xcafebabf];
/** Java class files share the universal magic; their next word is a class file version, 45 or more since 1996. */
const FIRST_JAVA_VERSION = 45;
const PARSERS = {
    elf: parseElf,
    pe: parsePe,
    macho: parseMacho,
};
/**
 * The executable format that a file starts like, from its first `DETECT_BYTES` bytes (fewer if it is shorter).
 * `undefined` for text, scripts, Java classes and everything else.
 */
function detectFormat(start) {
    if (start.length < 4)
        return undefined;
    const magic = start.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return 'elf';
    if (THIN_MACHO.includes(magic))
        return 'macho';
    if (FAT_MACHO.includes(magic) && start.length >= 8) {
        const slices = start.readUInt32BE(4);
        return slices > 0 && slices < FIRST_JAVA_VERSION ? 'macho' : undefined;
    }
    // A DOS header is full of zeros, text that happens to start with "MZ" has none.
    return magic >>> 16 === 0x4d5a && start.subarray(0, DETECT_BYTES).includes(0) ? 'pe' : undefined;
}
/**
 * Reads what the headers of the file at `path` tell; links are followed. `undefined` if it is no executable format.
 * Only the needed tables are read, whatever the size of the file. Throws `binary-damaged`.
 */
function readBinary(path) {
    return reportDamage('binary-damaged', path, () => withFileSource(path, parseBinary));
}
/** As `readBinary`, on any source of bytes; throws `Damage`, which has no file name yet. */
async function parseBinary(source) {
    const format = detectFormat(await source.read(0, Math.min(DETECT_BYTES, source.size)));
    return format && PARSERS[format](source);
}

;// CONCATENATED MODULE: ./src/sidecar/file-kind.ts

/** Bytes from the start of a file that `fileKind` wants to see: a PE header may come late, after a DOS stub. */
const FILE_KIND_BYTES = 4096;
/** With one of these begins everything that is not `other`. */
const FIRST_BYTES = [0x4d, 0x7f, 0xca, 0xce, 0xcf, 0xfe];
const PE_OFFSET_AT = 0x3c;
const PE_SIGNATURE = 0x50450000;
/** What the file that begins with `start` is to an operating system's loader. A DOS program is none. */
function fileKind(start) {
    const format = detectFormat(start);
    if (format === undefined || (format === 'pe' && !hasPeHeader(start)))
        return 'other';
    return format;
}
function hasPeHeader(start) {
    if (start.length < PE_OFFSET_AT + 4)
        return false;
    const offset = start.readUInt32LE(PE_OFFSET_AT);
    return offset + 4 <= start.length && start.readUInt32BE(offset) === PE_SIGNATURE;
}

;// CONCATENATED MODULE: ./src/sidecar/tree/measure-file.ts
/**
 * Reads the file at `path` once, and stops between two reads, so that others can have their turn; a file that fits the
 * buffer is done in one step. Synchronously: a promise for each of open, read and close costs ten times what a small
 * file does (measured with 50,000 of 3 KB: 0.7 s instead of 5 s).
 *
 * Its text is also a part of the worker's program: it may name nothing that is not its own or one of its tools.
 */
function* measureFile(path, tools) {
    const { fs, crypto, buffer, firstBytes, startBytes } = tools;
    const file = fs.openSync(path, 'r');
    try {
        const expected = fs.fstatSync(file);
        const executable = (expected.mode & 0o111) !== 0;
        let read = expected.size === 0 ? 0 : fs.readSync(file, buffer, 0, buffer.length, null);
        let size = read;
        const start = read > 0 && firstBytes.includes(buffer.readUInt8(0))
            ? Buffer.from(buffer.subarray(0, Math.min(read, startBytes)))
            : undefined;
        if (size >= expected.size)
            return { size, sha256: crypto.hash('sha256', buffer.subarray(0, size)), executable, start };
        const hash = crypto.createHash('sha256').update(buffer.subarray(0, read));
        while (read !== 0 && size < expected.size) {
            yield;
            read = fs.readSync(file, buffer, 0, buffer.length, null);
            hash.update(buffer.subarray(0, read));
            size += read;
        }
        return { size, sha256: hash.digest('hex'), executable, start };
    }
    finally {
        fs.closeSync(file);
    }
}

;// CONCATENATED MODULE: ./src/sidecar/tree/hash-file.ts





/** Of this size it stays in the cache of a core (measured with 200 MB: 0.14 s, with 1 MB 0.16 s). */
const READ_SIZE = 2 ** 18;
const tools = {
    fs: (external_node_fs_default()),
    crypto: (external_node_crypto_default()),
    buffer: Buffer.allocUnsafeSlow(READ_SIZE),
    firstBytes: FIRST_BYTES,
    startBytes: FILE_KIND_BYTES,
};
/** Reads the file at `path` in one pass. Everything else gets its turn between reads. */
async function hashFile(path) {
    return await hashOneOfMany(path, takeTurns());
}
/**
 * The same for one of many files, which share a `turn`. A promise only if one read does not do, and throws at once: a
 * promise for each small file takes a tenth of the time that the file does.
 */
function hashOneOfMany(path, turn) {
    const reading = measureFile(path, tools);
    const { done, value } = reading.next();
    return done ? hashedFile(value) : hashRest(reading, turn);
}
async function hashRest(reading, turn) {
    try {
        for (;;) {
            await turn();
            const { done, value } = reading.next();
            if (done)
                return hashedFile(value);
        }
    }
    finally {
        // Closes the file if it was not read to its end.
        reading.return({ size: 0, sha256: '', executable: false, start: undefined });
    }
}
/** A file as `measureFile` gives it. */
function hashedFile({ start, size, sha256, executable }) {
    return { size, sha256, executable, kind: start ? fileKind(Buffer.from(start)) : 'other' };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/sidecar/tree/hash-worker.ts




/**
 * What the worker runs. As text, and not a file of its own: there is no place for one that is right both in the
 * sources and in a bundle. A file that cannot be read is undefined; only its error's text would survive the way back.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const measureFile = ${measureFile};
const tools = {
  ...workerData,
  fs: require('node:fs'),
  crypto: require('node:crypto'),
  buffer: Buffer.allocUnsafeSlow(workerData.readSize),
};
const measure = (path) => {
  try {
    const reading = measureFile(path, tools);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
    }
  } catch {
    return undefined;
  }
};
parentPort.on('message', (paths) => parentPort.postMessage(paths.map(measure)));
`;
/** A thread that reads and hashes files. It takes 45 ms to start. */
class HashWorker {
    #worker;
    #waiting = [];
    #ended = false;
    constructor() {
        this.#worker = new external_node_worker_threads_.Worker(PROGRAM, {
            eval: true,
            execArgv: [],
            workerData: { firstBytes: FIRST_BYTES, startBytes: FILE_KIND_BYTES, readSize: READ_SIZE },
        });
        this.#worker.on('message', (answer) => this.#waiting.shift()?.(answer));
        this.#worker.on('error', () => this.#end());
        this.#worker.on('exit', () => this.#end());
    }
    /** The files at `paths`, undefined where one cannot be read; undefined if there is no such thread any more. */
    measure(paths) {
        if (this.#ended)
            return Promise.resolve(undefined);
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#worker.postMessage(paths);
        });
    }
    /** Whether it is there, with fewer than `most` calls of `measure` that it has not answered. */
    takes(most) {
        return !this.#ended && this.#waiting.length < most;
    }
    /** Ends it, whatever it is doing. */
    async close() {
        await this.#worker.terminate();
    }
    #end() {
        this.#ended = true;
        for (const resolve of this.#waiting.splice(0))
            resolve(undefined);
    }
}

;// CONCATENATED MODULE: ./src/sidecar/tree/hash-files.ts





const MOST_WORKERS = 7;
const BATCH = 64;
/**
 * Batches that lie before each worker, so that it need not wait until this thread has time for it; but only a part of
 * its share of what is left, so that all are done at the same time.
 */
const AHEAD = { least: 2, most: 8, ofShare: 1 / 4 };
/**
 * Most trees are read by then. With a worker, which takes 45 ms to start, 4,000 files take longer (110 ms instead of 90),
 * 10,000 less (160 ms instead of 200; measured on two cores).
 */
const ALONE = { milliseconds: 200, files: 5000 };
/**
 * What `hashFile` tells about each path in `parts`, in their order. What takes longer than a moment is done on all
 * cores; they begin while `parts` is still being read.
 * Throws what the file system and `parts` throw, and the reason of the signal.
 */
async function hashFiles(parts, { signal, alone = ALONE } = {}) {
    const work = new Work(signal);
    const begin = performance.now();
    let crew;
    const turn = async () => {
        const enough = work.found >= alone.files || performance.now() - begin >= alone.milliseconds;
        if (enough)
            crew ??= new Crew(work);
        crew?.feed();
        // For the answers of the workers.
        if (crew)
            await (0,external_node_timers_promises_.setImmediate)();
        await work.turn();
    };
    try {
        for (const paths of parts) {
            work.add(paths);
            await turn();
        }
        for (let batch = work.take(); batch; batch = work.take()) {
            await work.hashHere(batch);
            await turn();
        }
        await crew?.finished();
        return await work.complete();
    }
    finally {
        await crew?.dismiss();
    }
}
/** Files to hash, in batches that are taken by whoever has time. */
class Work {
    signal;
    /** To be awaited between steps of the work. */
    turn;
    #paths = [];
    #results = [];
    #taken = 0;
    constructor(signal) {
        this.signal = signal;
        this.turn = take_turns_takeTurns(signal);
    }
    get found() {
        return this.#paths.length;
    }
    /** Files that nobody has taken. */
    get left() {
        return this.#paths.length - this.#taken;
    }
    add(paths) {
        for (const path of paths) {
            this.#paths.push(path);
            this.#results.push(undefined);
        }
    }
    /** Places of the next files; undefined when all are taken. */
    take() {
        const start = this.#taken;
        this.#taken = Math.min(start + BATCH, this.#paths.length);
        if (this.signal?.aborted || start === this.#taken)
            return undefined;
        return Array.from({ length: this.#taken - start }, (_, index) => start + index);
    }
    async hashHere(batch) {
        for (const index of batch) {
            const hashed = hashOneOfMany(this.#paths[index] ?? '', this.turn);
            this.#results[index] = hashed instanceof Promise ? await hashed : hashed;
        }
    }
    /** What `worker` could not read is left. */
    async hashThere(batch, worker) {
        const answer = await worker.measure(batch.map((index) => this.#paths[index] ?? ''));
        for (const [place, index] of batch.entries()) {
            const measured = answer?.[place];
            this.#results[index] = measured && hashedFile(measured);
        }
    }
    /** All results. What no worker could read is read here, which gives the error its right form. */
    async complete() {
        this.signal?.throwIfAborted();
        await this.hashHere([...this.#paths.keys()].filter((index) => !this.#results[index]));
        return this.#results.filter((result) => result !== undefined);
    }
}
/** A worker for each core that this thread is not on. */
class Crew {
    #work;
    #workers;
    #asked = [];
    #stop = () => void this.dismiss();
    constructor(work) {
        const size = Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_WORKERS);
        this.#work = work;
        this.#workers = Array.from({ length: size }, () => new HashWorker());
        work.signal?.addEventListener('abort', this.#stop);
    }
    /** Gives each worker as much as should lie before it; goes on by itself as long as there is work. */
    feed() {
        const share = this.#work.left / (this.#workers.length + 1);
        const ahead = Math.min(Math.max(AHEAD.least, (share * AHEAD.ofShare) / BATCH), AHEAD.most);
        for (const worker of this.#workers) {
            while (worker.takes(ahead)) {
                const batch = this.#work.take();
                if (!batch)
                    return;
                this.#asked.push(this.#work.hashThere(batch, worker).then(() => this.feed()));
            }
        }
    }
    /** When all is done that the workers were given. */
    async finished() {
        await Promise.all(this.#asked);
    }
    async dismiss() {
        this.#work.signal?.removeEventListener('abort', this.#stop);
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/sidecar/tree/walk.ts







/** Entries that a part has at least, except the last. */
const PART = 64;
/** What stands in a name read as text for bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';
/**
 * Everything below `root`, in no particular order: files, links, and those folders that are empty.
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
async function walk(root, platform) {
    const turn = takeTurns();
    const found = [];
    for (const part of walkParts(root, platform)) {
        for (const entry of part)
            found.push(entry);
        await turn();
    }
    return found;
}
/**
 * What `walk` gives, in parts, for those who can begin with it. Asks the file system synchronously, as `hashFile` does.
 * Throws what `walk` throws, `tree-link-outside` after the last part.
 */
function* walkParts(root, platform) {
    const stats = statsOf(root);
    if (!stats?.isDirectory())
        throw walk_missing(root, stats);
    const links = new Map();
    let part = [];
    for (const found of walkFolder({ root: (0,external_node_path_.join)(root, external_node_path_.sep), posix: '', platform })) {
        for (const entry of found) {
            part.push(entry);
            if (entry.type === 'link')
                links.set(entry.path, entry.target);
        }
        if (part.length < PART)
            continue;
        yield part;
        part = [];
    }
    yield part;
    for (const [path, target] of links) {
        const problem = linkProblem(path, links);
        if (problem)
            throw linkOutside((0,external_node_path_.join)(root, path), target, problem);
    }
}
function* walkFolder(at) {
    const found = [];
    const folders = [];
    const children = readFolder(at.root + at.posix);
    for (const child of children) {
        const path = pathOf(child, at);
        if (child.isDirectory())
            folders.push(`${path}/`);
        else
            found.push(walk_describe(child, path, at));
    }
    if (children.length === 0 && at.posix !== '')
        found.push({ type: 'folder', path: at.posix });
    yield found;
    for (const posix of folders)
        yield* walkFolder({ ...at, posix });
}
function statsOf(place) {
    try {
        return (0,external_node_fs_.lstatSync)(place);
    }
    catch {
        return undefined;
    }
}
/** Reads the names as text: as bytes, they cost a third more. */
function readFolder(place) {
    const children = (0,external_node_fs_.readdirSync)(place, { withFileTypes: true });
    if (children.some(({ name }) => name.includes(REPLACEMENT)))
        for (const name of (0,external_node_fs_.readdirSync)(place, 'buffer'))
            decode(name, place);
    return children;
}
function walk_describe(child, path, at) {
    if (child.isFile())
        return { type: 'file', path };
    const place = (0,external_node_path_.join)(at.root, path);
    if (child.isSymbolicLink())
        return { type: 'link', path, target: readTarget(place, at.platform) };
    throw new errors/* UserError */.yo('tree-special-file', `'${place}' is neither a file, a folder, nor a link.`, {
        hint: 'Sockets, pipes and devices cannot be packed. Delete it, or build into an empty folder.',
    });
}
function readTarget(place, platform) {
    const target = decode((0,external_node_fs_.readlinkSync)(place, { encoding: 'buffer' }), place);
    return platform === 'win32' ? target.replaceAll('\\', '/') : target;
}
function pathOf(child, { root, posix }) {
    const path = posix + child.name;
    const problem = relativePathProblem(path);
    if (problem)
        throw unsupportedName((0,external_node_path_.join)(root, path), problem);
    return path;
}
/** `bytes` as text. `place` is the folder or the link that they come from. */
function decode(bytes, place) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString();
    throw unsupportedName(place, `${JSON.stringify(bytes.toString('latin1'))} is not UTF-8`);
}
function unsupportedName(place, problem) {
    return new errors/* UserError */.yo('tree-name-unsupported', `A name at '${place}' cannot be packed: ${problem}.`, {
        hint: 'Rename it, or leave it out of the build.',
    });
}
function linkOutside(place, target, problem) {
    return new errors/* UserError */.yo('tree-link-outside', `The link '${place}' → '${target}' cannot be packed: ${problem}.`, {
        hint: 'Replace it by a copy of the file, or by a relative link that stays inside of the folder.',
    });
}
function walk_missing(root, stats) {
    const found = stats ? 'is not a folder' : 'does not exist';
    return new errors/* UserError */.yo('tree-missing', `The folder '${root}' ${found}.`, {
        hint: 'Give the folder that the packager wrote, with the program in it.',
    });
}

;// CONCATENATED MODULE: ./src/sidecar/tree.ts





const EXECUTABLE = 0o755;
const PLAIN = 0o644;
/**
 * Reads and hashes everything below `root`. Times, owners and the order of the file system do not count.
 *
 * A file is executable if any of its execute bits is set, or if it is a PE file: Windows has no execute bit, and a
 * Windows sidecar must have the same digest wherever it is read. On Windows all other files are plain unless named
 * in `executables`. Links are not followed; an empty folder is an entry that ends in `/`.
 *
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
async function tree_readTree(root, options) {
    const found = [];
    const hashed = await hashFiles(filesOf(walkParts(root, options.platform), (0,external_node_path_.resolve)(root) + external_node_path_.sep, found), {
        signal: options.signal,
    });
    const { files = [], others = [] } = Object.groupBy(found, ({ type }) => type === 'file' ? 'files' : 'others');
    return treeOf([
        ...hashed.map((file, index) => fileEntry(files[index]?.path ?? '', file, options)),
        ...others.map(emptyEntry),
    ]);
}
/** The places of the files in `parts`, all of whose entries are added to `found`. */
function* filesOf(parts, place, found) {
    for (const part of parts) {
        for (const entry of part)
            found.push(entry);
        yield part.filter(({ type }) => type === 'file').map(({ path }) => place + path);
    }
}
/**
 * Groups of paths that are one and the same on a file system that ignores case (Windows and macOS, usually).
 * Harmless for a Linux sidecar; the caller knows what it is for.
 */
function caseCollisions(entries) {
    const groups = Map.groupBy(entries, ({ path }) => path.normalize('NFC').toLowerCase());
    return [...groups.values()]
        .filter(({ length }) => length > 1)
        .map((group) => group.map(({ path }) => path));
}
function fileEntry(path, { size, sha256, kind, executable }, { platform, executables }) {
    const marked = platform === 'win32' ? (executables?.has(path) ?? false) : executable;
    const mode = marked || kind === 'pe' ? EXECUTABLE : PLAIN;
    return { path, size, sha256, mode, kind };
}
function emptyEntry(found) {
    const { path } = found;
    const link = found.type === 'link' ? found.target : undefined;
    const sha256 = (0,external_node_crypto_.createHash)('sha256')
        .update(link ?? '')
        .digest('hex');
    return { path, size: 0, sha256, mode: EXECUTABLE, ...(link !== undefined && { link }), kind: 'other' };
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/library-name.ts
/** How libraries and Python's extension modules are called on each platform. */
const LIBRARY_NAMES = {
    linux: /\.so(\.\d+)*$/,
    darwin: /\.(dylib|so)$/,
    win32: /\.(dll|pyd)$/i,
};
/** Whether a file of this name is loaded as a library on `platform`, on any if none is given. */
function isLibraryName(path, platform) {
    const patterns = platform ? [LIBRARY_NAMES[platform]] : Object.values(LIBRARY_NAMES);
    return patterns.some((pattern) => pattern.test(path));
}

;// CONCATENATED MODULE: ./src/verify-binary/subject/find-program.ts






/**
 * Where the program lies, its name and its target: as the manifest says, which the checks compare with the files;
 * without one, as names and headers say. Throws `subject-without-program`, `subject-ambiguous`.
 */
async function describeProgram(search) {
    const { manifest, naming } = search;
    if (manifest)
        return { executable: manifest.executable, name: manifest.name, target: manifest.target };
    const executable = findProgram(search);
    const target = naming.target ?? (await targetOfHeaders(search, executable));
    return { executable, name: plainName(executable), ...(target && { target }) };
}
/** `backend-1.2.0-x86_64-unknown-linux-gnu`: name and target of a hand-over, as far as its file name tells. */
function nameFromHandOver(base) {
    const target = knownTargets().find(({ triple }) => base.endsWith(`-${triple}`));
    const rest = target ? base.slice(0, -target.triple.length - 1) : base;
    const name = /^(.+?)-v?\d+\.\d/.exec(rest)?.[1] ?? rest;
    return { name, ...(target && { target }) };
}
/** The target of a program with these headers; absent for a processor that no sidecar is built for. */
function targetOf(info) {
    const platform = { elf: 'linux', pe: 'win32', macho: 'darwin' }[info.format];
    const musl = info.format === 'elf' && info.libc === 'musl';
    return knownTargets().find((known) => known.platform === platform && known.arch === find_program_archOf(info) && known.triple.includes('-musl') === musl);
}
function find_program_archOf(info) {
    if (info.format !== 'macho')
        return info.arch;
    const archs = new Set(info.slices.map(({ arch }) => arch));
    return archs.has('x64') && archs.has('arm64') ? 'universal2' : ([...archs][0] ?? 'other');
}
async function targetOfHeaders({ tree, files }, executable) {
    const entry = files.find(({ path }) => path === executable);
    if (entry === undefined || entry.kind === 'other')
        return undefined;
    const info = await readBinary((0,external_node_path_.join)(tree, executable)).catch(() => undefined);
    return info && targetOf(info);
}
function findProgram({ files, source, naming }) {
    if (naming.program !== undefined)
        return naming.program;
    const top = files.filter(({ path, link }) => !path.includes('/') && link === undefined);
    const named = top.find(({ path }) => path === naming.name || path === `${naming.name}.exe`);
    if (named)
        return named.path;
    const binaries = top.filter(({ path, kind }) => kind !== 'other' && !isLibraryName(path));
    const startable = binaries.filter(({ mode }) => mode === 0o755);
    // A lost executable bit is a finding, so such a program is one.
    const programs = (startable.length > 0 ? startable : binaries).map(({ path }) => path);
    const [first, second] = programs;
    if (first !== undefined && second === undefined)
        return first;
    // The name of build-backend's archive says what should be in it: that it is not is a finding.
    if (first === undefined && naming.name !== undefined && naming.target)
        return programName(naming.name, naming.target.platform);
    throw first === undefined ? notFound(source, naming, files) : find_program_ambiguous(source, programs);
}
/** Without the ending, and without the target that Tauri wants in it. */
function plainName(executable) {
    const name = executable.replace(/\.exe$/i, '');
    const triple = knownTargets().find((target) => name.endsWith(`-${target.triple}`))?.triple;
    return triple === undefined ? name : name.slice(0, -triple.length - 1);
}
function notFound(source, { name }, files) {
    const holds = files.length === 0
        ? 'It is empty'
        : `It holds ${files
            .slice(0, 5)
            .map(({ path }) => `'${path}'`)
            .join(', ')}`;
    return new errors/* UserError */.yo('subject-without-program', `There is no program in '${source}': expected '${name}' or '${name}.exe' at its top. ${holds}${files.length > 5 ? ', …' : ''}.`, { hint: "Give the folder that the packager wrote, its program, or build-backend's output 'manifest'." });
}
function find_program_ambiguous(source, programs) {
    return new errors/* UserError */.yo('subject-ambiguous', `'${source}' holds several programs: ${programs.map((path) => `'${path}'`).join(', ')}.`, { hint: `Name the one that the app starts: 'path: ${(0,external_node_path_.join)(source, programs[0] ?? '')}'.` });
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/cookie.ts


const MAGIC = Buffer.from([0x4d, 0x45, 0x49, 0x0c, 0x0b, 0x0a, 0x0b, 0x0e]);
/** Since PyInstaller 2.1: magic, four numbers, and 64 bytes for the library's name. */
const COOKIE_LENGTH = 88;
const CHUNK = 1024 * 1024;
/** The magic may occur by chance or in embedded data; a file full of it is damaged. */
const MAX_CANDIDATES = 1000;
/**
 * Searches the file from its end to its start, as PyInstaller's bootloader does: a signature or an ELF section table
 * may follow the archive. `undefined` if there is no cookie; throws `Damage` if none of those found fits the file.
 */
async function findCookie(source) {
    let candidates = 0;
    for await (const offset of magicsFromEnd(source)) {
        candidates += 1;
        const cookie = await readCookie(source, offset);
        if (cookie)
            return cookie;
        if (candidates === MAX_CANDIDATES)
            break;
    }
    if (candidates > 0)
        throw new Damage('the cookie of its PyInstaller archive does not fit the file');
    return undefined;
}
async function* magicsFromEnd(source) {
    for (let end = source.size; end >= MAGIC.length;) {
        const start = Math.max(0, end - CHUNK);
        const chunk = await source.read(start, end - start);
        for (let at = chunk.lastIndexOf(MAGIC); at !== -1; at = at > 0 ? chunk.lastIndexOf(MAGIC, at - 1) : -1) {
            yield start + at;
        }
        // The next chunk overlaps this one, for a magic that lies across both.
        end = start === 0 ? 0 : start + MAGIC.length - 1;
    }
}
async function readCookie(source, offset) {
    const end = offset + COOKIE_LENGTH;
    if (end > source.size)
        return undefined;
    const cookie = new ByteReader(await source.read(offset, COOKIE_LENGTH), 'big');
    const [archiveLength, tocOffset, tocLength] = [cookie.u32(8), cookie.u32(12), cookie.u32(16)];
    const fits = archiveLength <= end && tocOffset + tocLength + COOKIE_LENGTH <= archiveLength;
    if (!fits)
        return undefined;
    return {
        archiveOffset: end - archiveLength,
        archiveLength,
        tocOffset,
        tocLength,
        pythonVersion: cookie_versionText(cookie.u32(20)),
        pythonLibrary: cookie.text(24),
    };
}
/** Written as 312 today and as 38 up to PyInstaller 4. */
function cookie_versionText(packed) {
    const base = packed >= 100 ? 100 : 10;
    return `${Math.floor(packed / base)}.${packed % base}`;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/carchive.ts







const carchive_TYPES = {
    z: 'pyz',
    s: 'script',
    m: 'module',
    M: 'package',
    b: 'binary',
    x: 'data',
    Z: 'zip',
    n: 'symlink',
    d: 'dependency',
    o: 'option',
    l: 'splash',
};
/** Fixed part of an entry; the name, padded with zeros, follows. */
const ENTRY_HEAD = 18;
/**
 * Finds and reads the archive in a program (or in a `.pkg` file). Its layout has been the same since PyInstaller 2.1.
 * `undefined` if there is none. Throws `Damage`.
 */
async function readCArchive(file) {
    const cookie = await findCookie(file);
    if (!cookie)
        return undefined;
    const { archiveOffset, archiveLength, tocOffset: offset, tocLength: length } = cookie;
    const source = partOf(file, archiveOffset, archiveLength);
    const what = 'the table of contents of its PyInstaller archive';
    const toc = await readRange(source, { offset, length, what, order: 'big' });
    return {
        source,
        pythonVersion: cookie.pythonVersion,
        pythonLibrary: cookie.pythonLibrary,
        entries: [...carchive_readEntries(toc, offset)],
    };
}
/** The content of one entry, unpacked. Throws `Damage`, or `pyinstaller-entry-too-large` above `maxSize` bytes. */
async function readEntry({ source }, entry, maxSize) {
    const largest = Math.max(entry.size, entry.compressedSize);
    if (largest > maxSize) {
        throw new errors/* UserError */.yo('pyinstaller-entry-too-large', `'${entry.name}' has ${largest} bytes, more than the ${maxSize} that may be unpacked.`);
    }
    const stored = await source.read(entry.offset, entry.compressedSize);
    const content = entry.compressed ? await unpack(stored, entry) : stored;
    if (content.length === entry.size)
        return content;
    throw new Damage(`its entry '${entry.name}' has ${content.length} bytes, expected ${entry.size}`);
}
async function unpack(stored, { name, size }) {
    try {
        return await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(stored, {
            maxOutputLength: Math.max(1, size),
        });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Damage(`its entry '${name}' cannot be unpacked (${reason})`, { cause });
    }
}
function* carchive_readEntries(toc, dataLength) {
    for (let at = 0; at < toc.length;) {
        const length = toc.u32(at);
        if (length <= ENTRY_HEAD)
            throw new Damage(`an entry of its table of contents is ${length} bytes long`);
        const entry = readEntryHead(new ByteReader(toc.slice(at, length), 'big'));
        if (entry.offset + entry.compressedSize > dataLength) {
            throw new Damage(`its entry '${entry.name}' reaches beyond the archive's data`);
        }
        yield entry;
        at += length;
    }
}
function readEntryHead(entry) {
    return {
        name: entry.text(ENTRY_HEAD),
        type: carchive_TYPES[String.fromCharCode(entry.u8(17))] ?? 'other',
        size: entry.u32(12),
        compressedSize: entry.u32(8),
        offset: entry.u32(4),
        compressed: entry.u8(16) !== 0,
    };
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/marshal.ts


/** A table of contents has three levels. */
const MAX_DEPTH = 20;
/** Set on a type byte: later values may refer to this one. */
const FLAG_REF = 0x80;
/** Python writes large integers in digits of 15 bits; three of them (2^45) are more than any offset. */
const LONG_BASE = 2 ** 15;
const MAX_LONG_DIGITS = 3;
const DICT_END = Symbol('end of dict');
const UNFINISHED = Symbol('value that is still being read');
/**
 * Reads one marshalled value made of numbers, texts, bytes, tuples, lists and dicts. Code objects and everything else
 * are refused, nothing is executed. Format: CPython's `Python/marshal.c`, versions 2 to 5. Throws `Damage`.
 */
function readMarshal(bytes) {
    return finished(new MarshalReader(bytes).value(0));
}
function finished(value) {
    if (value === DICT_END)
        throw new Damage('its marshalled data ends a dict that was not begun');
    return value;
}
class MarshalReader {
    #bytes;
    #refs = [];
    #at = 0;
    constructor(bytes) {
        this.#bytes = new ByteReader(bytes, 'little');
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw new Damage('its marshalled data is nested too deeply');
        const type = this.#byte();
        const letter = String.fromCharCode(type & ~FLAG_REF);
        if (letter === 'r')
            return this.#reference();
        if ((type & FLAG_REF) === 0)
            return this.#content(letter, depth);
        // The number is taken before the content is read: inner values come later in the list.
        const slot = this.#refs.push(UNFINISHED) - 1;
        const value = finished(this.#content(letter, depth));
        this.#refs[slot] = value;
        return value;
    }
    #content(letter, depth) {
        switch (letter) {
            case '0':
                return DICT_END;
            case 'N':
                return null;
            case 'T':
                return true;
            case 'F':
                return false;
            case 'i':
                return this.#word() | 0;
            case 'l':
                return this.#long();
            case 's':
                return this.#take(this.#word());
            case 't':
            case 'u':
                return this.#take(this.#word()).toString('utf8');
            case 'a':
            case 'A':
                return this.#take(this.#word()).toString('latin1');
            case 'z':
            case 'Z':
                return this.#take(this.#byte()).toString('latin1');
            case ')':
                return this.#items(this.#byte(), depth);
            case '(':
            case '[':
                return this.#items(this.#word(), depth);
            case '{':
                return this.#dict(depth);
            default:
                throw new Damage(`its marshalled data holds a value of unexpected type '${letter}'`);
        }
    }
    #reference() {
        const value = this.#refs[this.#word()];
        if (value === undefined || value === UNFINISHED) {
            throw new Damage('its marshalled data refers to a value that is not there');
        }
        return value;
    }
    #items(count, depth) {
        // Each item takes a byte at least: a wrong count is caught before anything is allocated for it.
        if (count > this.#bytes.length - this.#at)
            throw new Damage(`its marshalled data ends before ${count} items`);
        return Array.from({ length: count }, () => finished(this.value(depth + 1)));
    }
    #dict(depth) {
        const entries = new Map();
        for (;;) {
            const key = this.value(depth + 1);
            if (key === DICT_END)
                return entries;
            entries.set(key, finished(this.value(depth + 1)));
        }
    }
    #long() {
        const count = this.#word() | 0;
        if (Math.abs(count) > MAX_LONG_DIGITS)
            throw new Damage('its marshalled data holds a number that is too large');
        let value = 0;
        for (let digit = 0; digit < Math.abs(count); digit++) {
            value += this.#bytes.u16(this.#skip(2)) * LONG_BASE ** digit;
        }
        return count < 0 ? -value : value;
    }
    #byte() {
        return this.#bytes.u8(this.#skip(1));
    }
    #word() {
        return this.#bytes.u32(this.#skip(4));
    }
    #take(length) {
        return this.#bytes.slice(this.#skip(length), length);
    }
    #skip(length) {
        const at = this.#at;
        this.#at += length;
        return at;
    }
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/pyz.ts



const pyz_MAGIC = 0x50595a00;
const HEADER_LENGTH = 12;
/** First magic number of each Python's bytecode (`Lib/importlib/_bootstrap_external.py`); each has a range of its own. */
const BYTECODE = [
    [3650, '3.15'],
    [3600, '3.14'],
    [3550, '3.13'],
    [3500, '3.12'],
    [3450, '3.11'],
    [3430, '3.10'],
    [3420, '3.9'],
    [3400, '3.8'],
    [3390, '3.7'],
];
/** Magic numbers from here on belong to Pythons that did not exist when the list was written. */
const UNKNOWN_BYTECODE = 3700;
const PACKAGE = 1;
/** Data files were kept in the PYZ before PyInstaller 6. */
const DATA = 2;
const NAMESPACE_PACKAGE = 3;
/** Whether `source` starts like a PYZ: zip applications share the suffix `.pyz`, but not the format. */
async function isPyz(source) {
    return source.size >= HEADER_LENGTH && (await source.read(0, 4)).readUInt32BE(0) === pyz_MAGIC;
}
/** Reads the module list of a PYZ, PyInstaller's archive of bytecode (versions 4 to 6). Throws `Damage`. */
async function readPyz(source) {
    if (!(await isPyz(source)))
        throw new Damage('its module archive has no PYZ header');
    const header = await readRange(source, { offset: 4, length: 8, what: 'the PYZ header', order: 'big' });
    const bytecode = header.bytes.readUInt16LE(0);
    const offset = header.u32(4);
    const length = source.size - offset;
    if (length < 0)
        throw new Damage(`the module list starts at byte ${offset} of a PYZ of ${source.size}`);
    const toc = await readRange(source, { offset, length, what: 'the module list', order: 'big' });
    return { pythonVersion: versionOf(bytecode), modules: [...readModules(readMarshal(toc.bytes), offset)] };
}
function versionOf(bytecode) {
    if (bytecode >= UNKNOWN_BYTECODE)
        return undefined;
    return BYTECODE.find(([first]) => bytecode >= first)?.[1];
}
/** A list of `(name, (type, offset, length))`; a dict of the same before PyInstaller 4. */
function* readModules(toc, dataLength) {
    const pairs = toc instanceof Map ? [...toc] : toc;
    if (!Array.isArray(pairs))
        throw new Damage('its module list is no list');
    for (const pair of pairs) {
        const { name, type, offset, size } = moduleOf(pair);
        if (offset + size > dataLength)
            throw new Damage(`its module '${name}' reaches beyond the PYZ's data`);
        if (type !== DATA)
            yield { name, isPackage: type === PACKAGE || type === NAMESPACE_PACKAGE, size };
    }
}
function moduleOf(pair) {
    const [name, place] = Array.isArray(pair) ? pair : [];
    const [type, offset, size] = Array.isArray(place) ? place : [];
    if (typeof name === 'string' && isNatural(type) && isNatural(offset) && isNatural(size)) {
        return { name, type, offset, size };
    }
    throw new Damage('an entry of its module list has an unknown form');
}
function isNatural(value) {
    return typeof value === 'number' && value >= 0;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts







const CONTENTS_OPTION = 'pyi-contents-directory ';
/** The bootloader unpacks into a temporary folder as soon as the archive has one of these. */
const UNPACKED_AT_START = ['binary', 'data', 'zip', 'symlink', 'dependency'];
const DEFAULT_MAX_ENTRY = 256 * 1024 * 1024;
/**
 * Reads the table of contents of the program at `executable`, whatever platform it is for; nothing is unpacked or run.
 * `undefined` if it is not PyInstaller's. Throws `pyinstaller-archive-damaged`.
 */
function readPyInstallerBundle(executable) {
    return withArchive(executable, async (archive, archiveFile) => {
        const runtimeOptions = namesOf(archive, 'option');
        const contentsDirectory = contentsDirectoryOf(runtimeOptions);
        const inside = await modulesInside(archive);
        return {
            pythonVersion: archive.pythonVersion,
            pythonLibrary: archive.pythonLibrary,
            archiveFile,
            entries: archive.entries
                .filter(({ type }) => type !== 'option')
                .map(({ name, type, size, compressedSize }) => ({ name, type, size, compressedSize })),
            modules: inside ?? (await modulesBeside(executable, contentsDirectory)),
            scripts: namesOf(archive, 'script'),
            runtimeOptions,
            onefile: archive.entries.some(({ type }) => UNPACKED_AT_START.includes(type)),
            contentsDirectory,
        };
    });
}
/**
 * The unpacked content of one archive entry. Throws `pyinstaller-entry-missing`, `pyinstaller-entry-too-large` (above
 * `maxSize` bytes), `pyinstaller-archive-damaged`.
 */
async function extractEntry(executable, name, maxSize = DEFAULT_MAX_ENTRY) {
    const content = await withArchive(executable, async (archive) => {
        const entry = archive.entries.findLast((candidate) => candidate.name === name && candidate.type !== 'option');
        return entry && (await readEntry(archive, entry, maxSize));
    });
    if (content)
        return content;
    throw new errors/* UserError */.yo('pyinstaller-entry-missing', `'${executable}' holds no PyInstaller archive with '${name}'.`, {
        hint: 'Names are as PyInstaller wrote them, with backslashes in a Windows program.',
    });
}
async function withArchive(executable, use) {
    const inProgram = await inFile(executable, use);
    if (inProgram)
        return inProgram.result;
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(executable), `${(0,external_node_path_.basename)(executable, extension(executable))}.pkg`);
    return (await inFile(beside, use).catch(ignoreMissing))?.result;
}
function inFile(file, use) {
    return reportDamage('pyinstaller-archive-damaged', file, () => withFileSource(file, async (source) => {
        const archive = await readCArchive(source);
        return archive && { result: await use(archive, file) };
    }));
}
/** Only `.exe` is a program's extension: `server-1.2` keeps its name. */
function extension(executable) {
    return (0,external_node_path_.extname)(executable).toLowerCase() === '.exe' ? (0,external_node_path_.extname)(executable) : '';
}
function ignoreMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}
function namesOf(archive, type) {
    return archive.entries.filter((entry) => entry.type === type).map(({ name }) => name);
}
function contentsDirectoryOf(runtimeOptions) {
    const option = runtimeOptions.find((candidate) => candidate.startsWith(CONTENTS_OPTION));
    const folder = option?.slice(CONTENTS_OPTION.length);
    if (folder === undefined || (folder !== '..' && /^[^/\\]+$/.test(folder)))
        return folder;
    throw new Damage(`its contents directory is '${folder}', expected the name of one folder`);
}
async function modulesInside({ source, entries }) {
    const archives = entries.filter(({ type }) => type === 'pyz');
    if (archives.length === 0)
        return undefined;
    return readAll(archives.map(({ offset, compressedSize }) => partOf(source, offset, compressedSize)));
}
/** Old and customised layouts keep the PYZ as a file of any name beside the program or in its folder. */
async function modulesBeside(executable, contents) {
    const home = (0,external_node_path_.dirname)(executable);
    const folders = contents === undefined ? [home] : [home, (0,external_node_path_.join)(home, contents)];
    const modules = [];
    for (const folder of folders) {
        const names = (await (0,promises_.readdir)(folder).catch(ignoreMissing)) ?? [];
        for (const name of names.filter((candidate) => (0,external_node_path_.extname)(candidate) === '.pyz').sort()) {
            const file = (0,external_node_path_.join)(folder, name);
            const read = async (source) => ((await isPyz(source)) ? readAll([source]) : []);
            modules.push(...(await reportDamage('pyinstaller-archive-damaged', file, () => withFileSource(file, read))));
        }
    }
    return modules;
}
async function readAll(sources) {
    const archives = await Promise.all(sources.map(readPyz));
    return archives.flatMap(({ modules }) => modules);
}

;// CONCATENATED MODULE: ./src/verify-binary/subject/program-folder.ts





/**
 * Whether the program at `file` (absolute) needs what lies beside it: PyInstaller's folder of files, or a library.
 * A damaged one is taken to be alone; the checks say what is wrong with it.
 */
async function belongsToItsFolder(file) {
    try {
        const bundle = await readPyInstallerBundle(file);
        if (bundle)
            return !bundle.onefile;
        const beside = new Set((await (0,promises_.readdir)((0,external_node_path_.dirname)(file))).map((name) => name.toLowerCase()));
        return neededBy(await readBinary(file)).some((name) => beside.has(name.toLowerCase()));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return false;
        throw error;
    }
}
/**
 * `folder`, or the folder in it if there is nothing else: an archive that was made by hand often has its files in a
 * folder of their own, and so has the output folder of a packager.
 */
async function innerFolder(folder) {
    const [only, ...others] = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return only?.isDirectory() && others.length === 0 ? (0,external_node_path_.join)(folder, only.name) : folder;
}
/** File names of the libraries that the system's loader looks for at the start. */
function neededBy(info) {
    if (info === undefined)
        return [];
    const needed = info.format === 'macho' ? info.slices.flatMap((slice) => slice.needed) : info.needed;
    return needed.map((name) => name.slice(name.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./src/verify-binary/subject/open-subject.ts












/**
 * Opens what is to be verified and gives it to `work`; what was unpacked for it is removed whatever happens. The
 * tree is read and hashed once.
 *
 * What is wrong with the sidecar is for the checks to say. Thrown is what leaves nothing to check: `input-invalid`,
 * `input-required`, `target-unknown`, `artifact-missing`, `hand-over-missing`, `hand-over-ambiguous`,
 * `subject-without-program`, `subject-ambiguous`, and what reading a manifest, an archive and a tree throws.
 */
async function withSubject(given, host, work) {
    checkInputs(given);
    const { path, artifact } = await nameHandOver(given, host);
    const found = await findHandOver(path);
    return withTempDir(host.temp, async (temp) => {
        const subject = await read(await open_subject_open(found, temp, host), host);
        return work({ ...subject, ...(artifact && { artifact }) });
    });
}
/** An archive counts before the tree beside it: it is what ships. */
async function open_subject_open(found, temp, host) {
    const { archive, tree, program, manifest: manifestFile } = found;
    const nothing = { manifestFile, executables: new Set() };
    if (archive !== undefined)
        return open_subject_openArchive(archive, { ...nothing, temp, host });
    if (tree !== undefined) {
        const folder = manifestFile === undefined ? await innerFolder(tree) : tree;
        return {
            ...nothing,
            kind: 'folder',
            source: tree,
            tree: folder,
            own: false,
            naming: { name: (0,external_node_path_.basename)(folder) },
        };
    }
    return openProgram(program ?? '', temp);
}
async function openProgram(source, temp) {
    const [program, folder] = [(0,external_node_path_.basename)(source), (0,external_node_path_.dirname)(source)];
    const known = { source, naming: { program }, executables: new Set() };
    const manifestFile = await manifestOfTree(folder);
    if (await belongsToItsFolder(source)) {
        return { ...known, kind: 'folder', tree: folder, own: false, manifestFile };
    }
    // Alone, so that what lies beside it by chance is neither read nor copied.
    const tree = (0,external_node_path_.join)(temp, 'tree');
    await (0,promises_.mkdir)(tree);
    await (0,promises_.copyFile)(source, (0,external_node_path_.join)(tree, program));
    return { ...known, kind: 'program', tree, own: true, manifestFile };
}
async function open_subject_openArchive(archive, { temp, host, manifestFile }) {
    const root = (0,external_node_path_.join)(temp, 'tree');
    const entries = await unpackArchive(archive, root, { platform: host.platform, signal: host.signal });
    const tree = await innerFolder(root);
    const above = tree === root ? 0 : (0,external_node_path_.basename)(tree).length + 1;
    const executables = new Set(entries.filter(({ mode }) => mode === 0o755).map(({ path }) => path.slice(above)));
    return {
        kind: 'archive',
        source: archive,
        tree,
        own: true,
        manifestFile,
        executables,
        naming: nameFromHandOver((0,external_node_path_.basename)(archive, ARCHIVE_ENDING)),
    };
}
async function read(opened, host) {
    const { kind, source, tree, own, naming } = opened;
    const known = await manifestFor(opened);
    const { files, digest } = await tree_readTree(tree, {
        platform: host.platform,
        signal: host.signal,
        executables: new Set([...opened.executables, ...executablesOf(known.manifest)]),
    });
    const program = await describeProgram({ tree, files, source, manifest: known.manifest, naming });
    return { kind, source, tree, own, files, digest, ...program, ...known };
}
/** A program that was named itself may be another one than the one that the manifest beside its folder describes. */
async function manifestFor({ manifestFile, naming, }) {
    if (manifestFile === undefined)
        return {};
    const manifest = await readManifest(manifestFile);
    const applies = naming.program === undefined || naming.program === manifest.executable;
    return applies ? { manifest, manifestFile } : {};
}
function executablesOf(manifest) {
    return (manifest?.files ?? []).filter(({ mode }) => mode === 0o755).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./src/shared/short-path.ts

/** `path` as a report names it: relative to the workspace where it lies in it (`.` for the workspace itself). */
function shortPath(path, { workspace }) {
    const way = (0,external_node_path_.relative)(workspace, path);
    // On Windows a path on another drive has no way to it.
    const outside = way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
    return outside ? path : way || '.';
}

;// CONCATENATED MODULE: ./src/sidecar/binaries.ts




/** Files read at once: each read is a few small ones, so that most of the time is waiting. */
const FILES_AT_ONCE = 8;
/** Reads the headers of each executable file of `files`, which lie below `root`, once. */
async function readBinaries(root, files) {
    const infos = new Map();
    const damaged = new Map();
    const executable = files.filter(({ kind, link }) => kind !== 'other' && link === undefined);
    const read = async ({ path }) => ({
        path,
        found: await readBinary((0,external_node_path_.join)(root, path)).catch(damageOnly),
    });
    for await (const { path, found } of inOrder(executable, FILES_AT_ONCE, read)) {
        if (found instanceof errors/* UserError */.yo)
            damaged.set(path, found);
        else if (found)
            infos.set(path, found);
    }
    return { infos, damaged };
}
function damageOnly(error) {
    if (error instanceof errors/* UserError */.yo && error.code === 'binary-damaged')
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./src/sidecar/module-files.ts
/**
 * `mod.cpython-312-x86_64-linux-gnu.so`, `mod.abi3.so`, `mod.cp312-win_amd64.pyd`, `mod.pyd`, `mod.py`, `mod.pyc`.
 * Only extension modules have a tag that counts: nothing imports `__pycache__/mod.cpython-312.pyc` of the missing `mod.py`.
 */
const MODULE_FILE = /^([^.]+)(?:(?:\.[^.]+)?\.(?:so|pyd)|\.pyc?)$/;
/** Where PyInstaller puts extension modules of the standard library. */
const DYNLOAD = /^(?:python3\.\d+t?\/)?lib-dynload\//;
/**
 * The dotted name of the module that a file of a bundle holds, or undefined if it holds none.
 * `path` is relative to the folder that is on `sys.path`, with `/`.
 */
function moduleOfFile(path) {
    const parts = path.replace(DYNLOAD, '').split('/');
    const name = MODULE_FILE.exec(parts.pop() ?? '')?.[1];
    if (name === undefined || parts.some((part) => part === '' || part.includes('.')))
        return undefined;
    const dotted = name === '__init__' ? parts : [...parts, name];
    return dotted.length > 0 ? dotted.join('.') : undefined;
}

;// CONCATENATED MODULE: ./src/sidecar/zip-names.ts
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/**
 * The names of the entries of a small zip file held in memory (Python's `base_library.zip`), from its central
 * directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). Stops at damage and gives the names read so far.
 */
function zipNames(bytes) {
    const end = findEnd(bytes);
    if (end === undefined)
        return [];
    const names = [];
    let at = bytes.readUInt32LE(end + 16);
    while (at + ENTRY_LENGTH <= end && bytes.readUInt32LE(at) === ENTRY_SIGNATURE) {
        const length = bytes.readUInt16LE(at + 28);
        if (at + ENTRY_LENGTH + length > end)
            break;
        names.push(bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
        at += ENTRY_LENGTH + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return names;
}
/** The end record is the last thing in the file but a comment. */
function findEnd(bytes) {
    const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
        if (bytes.readUInt32LE(at) === END_SIGNATURE)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/sidecar/contents.ts





const BASE_LIBRARY = 'base_library.zip';
/** Archive entries that are files at run time. */
const FILE_TYPES = new Set(['binary', 'data', 'zip', 'symlink']);
/**
 * Reads the contents of the PyInstaller program `executable` (absolute). `undefined` if it is not PyInstaller's.
 * Where the folder of its files is missing, it has none. Throws `pyinstaller-archive-damaged`.
 */
async function readContents(executable) {
    const bundle = await readPyInstallerBundle(executable);
    if (!bundle)
        return undefined;
    const inside = bundle.onefile ? filesInside(executable, bundle) : await filesBeside(executable, bundle);
    const base = inside.files.has(BASE_LIBRARY) ? zipNames(await inside.read(BASE_LIBRARY)) : [];
    const modules = [
        ...bundle.modules.map(({ name }) => name),
        ...[...inside.files.keys(), ...base].map(moduleOfFile).filter((name) => name !== undefined),
    ];
    return { bundle, modules: new Set(modules.flatMap(withParents)), ...inside };
}
/** A module in a folder without `__init__` implies its namespace packages. */
function withParents(module) {
    const parts = module.split('.');
    return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
function filesInside(executable, { entries }) {
    const names = new Map();
    const files = new Map();
    for (const { name, type, compressedSize } of entries) {
        if (!FILE_TYPES.has(type))
            continue;
        const path = name.replaceAll('\\', '/');
        names.set(path, name);
        files.set(path, compressedSize);
    }
    return { files, read: (path) => extractEntry(executable, names.get(path) ?? path) };
}
async function filesBeside(executable, { contentsDirectory }) {
    const root = (0,external_node_path_.join)((0,external_node_path_.dirname)(executable), contentsDirectory ?? '.');
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const sized = paths.map(async (path) => {
        // A link counts as the file that it leads to: that is what the program sees. One to a folder is no file,
        // and one that leads nowhere is nothing.
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        return found?.isFile() ? [[(0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/'), found.size]] : [];
    });
    return { files: new Map((await Promise.all(sized)).flat()), read: (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path)) };
}
function noneIfMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
    return [];
}

;// CONCATENATED MODULE: ./src/sidecar/tree/verify.ts


/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
async function verifyTree(root, tree, options) {
    const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const found = await readTree(root, { ...options, executables });
    return differences(tree.files, found.files);
}
/** How the entries `found` differ from those `expected`, in the order of `expected`, what is extra at the end. */
function differences(expected, found) {
    const byPath = new Map(found.map((entry) => [entry.path, entry]));
    const known = new Set(expected.map(({ path }) => path));
    return [
        ...expected.flatMap((entry) => compare(entry, byPath.get(entry.path))),
        ...found.filter(({ path }) => !known.has(path)).map(({ path }) => ({ path, what: 'extra' })),
    ];
}
function compare(expected, found) {
    const { path } = expected;
    if (!found)
        return [{ path, what: 'missing' }];
    if (typeName(expected) !== typeName(found)) {
        return [{ path, what: 'type', expected: typeName(expected), found: typeName(found) }];
    }
    const result = [];
    if (expected.link !== found.link) {
        result.push({ path, what: 'link', expected: expected.link ?? '', found: found.link ?? '' });
    }
    else if (expected.sha256 !== found.sha256) {
        result.push({ path, what: 'content', expected: contentOf(expected), found: contentOf(found) });
    }
    if (expected.mode !== found.mode) {
        result.push({ path, what: 'mode', expected: expected.mode.toString(8), found: found.mode.toString(8) });
    }
    return result;
}
function contentOf({ size, sha256 }) {
    return `${size} bytes, sha256 ${sha256}`;
}
function typeName(entry) {
    if (entry.link !== undefined)
        return 'link';
    return isFolder(entry) ? 'folder' : 'file';
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/differences.ts



/**
 * How a tree differs from its manifest, by what it means. `layout`: the contents are right, and a link, a mode or an
 * empty folder is not as it was (what copying through zip, upload-artifact or Windows does). `manifest`: contents
 * changed, are missing, or are more than there were.
 */
function splitDifferences({ manifest, files, kind }, platform) {
    if (!manifest)
        return { layout: [], manifest: [] };
    const [expected, found] = [sideOf(manifest.files), sideOf(files)];
    const every = differences(manifest.files, files);
    const changed = new Set(every.filter(({ what }) => what === 'content').map(({ path }) => path));
    // The mode of a file that is another one says nothing (and that of a PE file comes from its content).
    const all = every.filter((one) => !isEmptied(one, expected, found) && !(one.what === 'mode' && changed.has(one.path)));
    const copied = foldersForLinks(all, expected, found);
    const isLayout = (one) => sameContent(one, expected, found) || copied.some((folder) => isCopyIn(folder, one, { expected, found }));
    const layout = all.filter(isLayout);
    return {
        // Without the right to make links, Windows gets copies when an archive is unpacked: that is no finding.
        layout: kind === 'archive' && platform === 'win32' ? layout.filter(({ what }) => what === 'mode') : layout,
        manifest: all.filter((one) => !isLayout(one)),
    };
}
function sideOf(files) {
    return {
        entries: new Map(files.map((entry) => [entry.path, entry])),
        links: new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]]))),
    };
}
/** An empty folder that is only a consequence: its files are missing, or some were added to it. These are named themselves. */
function isEmptied({ path, what }, expected, found) {
    if (!isFolder({ path }))
        return false;
    return hasBelow(path, what === 'extra' ? expected : found);
}
function hasBelow(folder, { entries }) {
    return [...entries.keys()].some((path) => path.startsWith(folder) && path !== folder);
}
/** Paths that were links and now are folders, with what they led to copied into them. */
function foldersForLinks(all, { links }, found) {
    return all
        .filter(({ what, path }) => what === 'missing' && links.has(path))
        .map(({ path }) => path)
        .filter((path) => hasBelow(`${path}/`, found));
}
/** Whether an extra file lies in a folder that was a link, and is what the link led to. */
function isCopyIn(folder, { path, what }, { expected, found }) {
    if (what !== 'extra' || !path.startsWith(`${folder}/`))
        return false;
    const original = `${followLink(folder, expected.links).place}${path.slice(folder.length)}`;
    const content = contentAt(path, found);
    return content !== undefined && content === contentAt(original, expected);
}
function sameContent({ path, what }, expected, found) {
    if (what === 'mode')
        return true;
    if (what === 'missing' || what === 'extra') {
        return isFolder({ path }) || (expected.links.has(path) && hasBelow(`${path}/`, found));
    }
    if (what === 'content')
        return false;
    const [wanted, present] = [contentAt(path, expected), contentAt(path, found)];
    return wanted !== undefined && wanted === present;
}
/** The hash of what is read at `path`, through links. Undefined for a folder and for a link that leads nowhere. */
function contentAt(path, { entries, links }) {
    const { place, problem } = followLink(path, links);
    const entry = entries.get(place);
    return problem === undefined && entry && entry.link === undefined ? entry.sha256 : undefined;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/inside-binaries.ts






/** Each is unpacked into memory: bounds the time for a program with thousands of them. */
const MOST = 500;
const inside_binaries_AT_ONCE = 2;
/** Reads the headers of the libraries inside of the program `executable` (its path in the tree), if it is one file. */
async function readInside(executable, contents) {
    const infos = new Map();
    if (!contents?.bundle.onefile)
        return { infos, unseen: 0 };
    const libraries = [...contents.files.keys()].filter((path) => isLibraryName(path));
    let unseen = Math.max(0, libraries.length - MOST);
    const read = async (path) => ({ path, found: await infoOf(path, contents).catch(unreadable) });
    for await (const { path, found } of inOrder(libraries.slice(0, MOST), inside_binaries_AT_ONCE, read)) {
        if (found === 'unreadable')
            unseen += 1;
        else if (found)
            infos.set(insidePath(executable, path), found);
    }
    return { infos, unseen };
}
/** The path of what lies at `path` inside of the program `executable`. */
function insidePath(executable, path) {
    return `${executable}/${path}`;
}
/** For what was measured: that it is not the whole. */
function unseenNote(unseen) {
    return unseen > 0 ? `; ${unseen} libraries inside of the one file could not be looked into` : '';
}
async function infoOf(path, contents) {
    return parseBinary(bufferSource(await contents.read(path)));
}
function unreadable(error) {
    if (error instanceof Damage || error instanceof errors/* UserError */.yo)
        return 'unreadable';
    throw error;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/program-problem.ts




/** What files begin with that are given or packed in place of a program, and what they are. */
const BEGINNINGS = [
    ['#!', 'a script'],
    ['PK', 'a zip archive'],
    ['\x1f\x8b', 'a gzip archive'],
    ['\x28\xb5\x2f\xfd', 'a zstd archive'],
    ['version https://git-lfs', 'a pointer of Git LFS, whose file was not fetched'],
    ['<', 'a web page, perhaps the error of a download'],
    ['{', 'JSON text'],
    ['MZ', 'a DOS program'],
];
const SHOWN = 40;
/** PyInstaller's bootloaders say this when they find no archive in themselves. */
const BOOTLOADER_TEXTS = ["PyInstaller's embedded PKG archive", 'PyInstaller archive from'];
/** Why the program of a subject is none: it is missing, empty, no executable format, cut short; undefined if it is one. */
async function programProblem(found) {
    const { subject, program, binaries, contents } = found;
    const { tree, executable } = subject;
    if (!program || program.link !== undefined || executable.endsWith('/')) {
        return { check: 'exists', what: `the program '${executable}' is not there` };
    }
    if (program.size === 0)
        return { check: 'size', what: `the program '${executable}' is empty (0 bytes)` };
    const damage = binaries.damaged.get(executable) ?? (contents instanceof errors/* UserError */.yo ? contents : undefined);
    if (damage)
        return { check: 'format', what: `'${executable}' is cut short or damaged: ${damageIn(damage)}` };
    const info = binaries.infos.get(executable);
    if (!info)
        return { check: 'format', what: await startOf((0,external_node_path_.join)(tree, executable), program) };
    const kind = program_problem_kindOf(info);
    if (kind !== 'executable') {
        const what = kind === 'library' ? 'a library' : 'neither a program nor a library';
        return { check: 'format', what: `'${executable}' is ${what}` };
    }
    if (contents === undefined && (await isBootloader((0,external_node_path_.join)(tree, executable)))) {
        return { check: 'format', what: `'${executable}' is PyInstaller's bootloader without its archive` };
    }
    return undefined;
}
/** What is wrong, without the path of the temporary folder that the message of the error names. */
function damageIn(error) {
    return error.cause instanceof Error ? error.cause.message : error.message;
}
function program_problem_kindOf(info) {
    if (info.format !== 'macho')
        return info.kind;
    return info.slices.every(({ kind }) => kind === 'executable')
        ? 'executable'
        : (info.slices[0]?.kind ?? 'other');
}
async function startOf(file, { size, path }) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(SHOWN), 0, SHOWN, 0);
        const start = buffer.toString('latin1', 0, bytesRead);
        const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? 'no program';
        return `'${path}' (${(0,quantities/* formatSize */.Xq)(size)}) is ${known}: it starts with ${JSON.stringify(start.split('\n')[0])}`;
    }
    finally {
        await handle.close();
    }
}
/** Whether a program without an archive should have one. */
async function isBootloader(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const chunk = Buffer.alloc(2 ** 20);
        for (let at = 0;;) {
            const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
            const read = chunk.subarray(0, bytesRead);
            if (BOOTLOADER_TEXTS.some((text) => read.includes(text)))
                return true;
            if (bytesRead < chunk.length)
                return false;
            // The next chunk overlaps this one, for a text that lies across both.
            at += chunk.length - 100;
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/evidence.ts








/** Reads the headers of every executable file and what is in the program. Throws `target-unknown` (`expect-target`). */
async function gatherEvidence(subject, given, { platform }) {
    const expected = given['expect-target'];
    const target = expected === undefined ? subject.target : targetFromTriple(expected);
    const program = subject.files.find(({ path }) => path === subject.executable);
    const differences = splitDifferences(subject, platform);
    const changedProgram = differences.manifest.some(({ path }) => path === subject.executable);
    const binaries = await readBinaries(subject.tree, knownFiles(subject, differences.manifest));
    const info = binaries.infos.get(subject.executable);
    const file = (0,external_node_path_.join)(subject.tree, subject.executable);
    const contents = info && (await readContents(file).catch(evidence_damageOnly));
    const unreadable = await programProblem({ subject, program, binaries, contents });
    const readable = contents instanceof errors/* UserError */.yo ? undefined : contents;
    const inside = await readInside(subject.executable, unreadable ? undefined : readable);
    return {
        subject,
        given,
        platform,
        target,
        program,
        info,
        binaries: { ...binaries, infos: new Map([...binaries.infos, ...inside.infos]) },
        unseen: inside.unseen,
        contents: readable,
        unreadable,
        changedProgram,
        lostFolder: changedProgram ? undefined : lostFolder(subject, readable),
        differences,
    };
}
/** The files that are as the manifest says, and the program. */
function knownFiles({ files, executable }, changes) {
    const changed = new Set(changes.map(({ path }) => path));
    return files.filter(({ path }) => path === executable || !changed.has(path));
}
/** The folder of files that the program expects and that is not there. */
function lostFolder({ files }, contents) {
    const folder = contents?.bundle.onefile ? undefined : contents?.bundle.contentsDirectory;
    if (folder === undefined || folder === '..' || folder === '.')
        return undefined;
    return files.some(({ path }) => path.startsWith(`${folder}/`)) ? undefined : folder;
}
function evidence_damageOnly(error) {
    if (error instanceof errors/* UserError */.yo && error.code === 'pyinstaller-archive-damaged')
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/exists.ts

/** `exists`: the program is where the manifest, or the name of what was given, says. */
function checkExists({ subject, unreadable }) {
    const { executable, files, source, manifest } = subject;
    if (unreadable?.check !== 'exists')
        return passed('exists', `'${executable}' and ${exists_count(files.length)}`);
    return failed('exists', {
        measured: `${unreadable.what}; there are ${files.length} other entries`,
        expected: `a file '${executable}'${manifest ? ', as the manifest says' : ''}`,
        hint: 'Build again and hand over the archive as it was written: whatever removed the program (a virus scanner, a clean-up, a filter of the upload) is between the build and this step.',
        details: [`Looked in: ${source}`, ...files.slice(0, 20).map(({ path }) => path)],
    });
}
function exists_count(files) {
    return files === 1 ? 'nothing else' : `${files - 1} more ${files === 2 ? 'entry' : 'entries'}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/format.ts



const EXPECTED = 'an ELF, PE or Mach-O program that can be read to its end';
const format_NAMES = { elf: 'ELF', pe: 'PE', macho: 'Mach-O' };
/** `format`: the program is one that an operating system can load, whole, with its archive; and so are its libraries. */
function checkFormat({ info, unreadable, contents, binaries }) {
    if (unreadable) {
        return failed('format', {
            measured: unreadable.what,
            expected: EXPECTED,
            hint: "Give what the packager wrote. If it was: build again, and do not run 'strip' or UPX on the program, which cut off what PyInstaller appended.",
        });
    }
    const damaged = [...binaries.damaged].filter(([path]) => isLibraryName(path));
    const [first] = damaged;
    if (first) {
        return failed('format', {
            measured: `${damaged.length} ${damaged.length === 1 ? 'library' : 'libraries'} cut short or damaged: '${first[0]}'`,
            expected: 'libraries that can be read to their end',
            hint: "Build again with 'strip: false' and 'upx: false'; a full disk leaves such files too.",
            details: damaged.map(([path, error]) => `${path}: ${damageIn(error)}`),
        });
    }
    const format = info ? format_NAMES[info.format] : '';
    const frozen = contents ? `, PyInstaller, Python ${contents.bundle.pythonVersion}` : '';
    return passed('format', `${format} program${frozen}; ${binaries.infos.size - 1} other executable files`, EXPECTED);
}

;// CONCATENATED MODULE: ./src/sidecar/system-needs.ts

/** The highest version of each system library that any file of the tree needs. */
function systemNeeds({ infos }) {
    const highest = new Map();
    for (const need of allNeeds({ infos })) {
        const known = highest.get(need.what);
        if (!known || compareDotted(need.value, known.value) > 0)
            highest.set(need.what, need);
    }
    return [...highest.values()];
}
/** What each file asks for, in the order of the files; a universal file once for each processor. */
function allNeeds({ infos }) {
    return [...infos].flatMap(([file, info]) => needsOf(info).map(([what, value]) => ({ what, value, file })));
}
function needsOf(info) {
    const needs = [];
    if (info.format === 'elf')
        needs.push(['GLIBC', info.glibc], ['GLIBCXX', info.glibcxx]);
    if (info.format === 'macho')
        for (const { minMacos } of info.slices)
            needs.push(['macOS', minMacos]);
    return needs.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/glibc.ts




/** `glibc`: no file asks for a newer glibc than `max-glibc`. Without the limit, what it asks for is told. */
function checkGlibc({ info, given, binaries, unseen }) {
    const limit = given['max-glibc'];
    if (info?.format !== 'elf')
        return skipped('glibc', 'it is no program for Linux');
    const most = systemNeeds(binaries).find(({ what }) => what === 'GLIBC');
    const measured = `${most ? `glibc ${most.value} ('${most.file}')` : 'no glibc'}${unseenNote(unseen)}`;
    if (limit === undefined)
        return { ...skipped('glibc', "there is no limit ('max-glibc')"), measured };
    const above = allNeeds(binaries).filter(({ what, value }) => what === 'GLIBC' && compareDotted(value, limit) > 0);
    if (above.length === 0)
        return passed('glibc', measured, `at most ${limit}`);
    return failed('glibc', {
        measured: `${measured}${above.length > 1 ? `; ${above.length} files ask for more than ${limit}` : ''}`,
        expected: `at most ${limit}`,
        hint: `Build on a system with that glibc or an older one, such as 'runs-on: ubuntu-22.04' (2.35) or a 'container: quay.io/pypa/manylinux_2_28_x86_64' (2.28); a package may need an older wheel.`,
        details: above.map(({ file, value }) => `${file}: ${value}`),
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/layout.ts


const HAND_OVER_THE_ARCHIVE = "Hand over the archive (.tar.zst) and not the folder: actions/upload-artifact and zip lose symbolic links and the executable bit. 'artifact:' of build-backend uploads it so.";
/** Two copies of a file smaller than this are no lost link: many packages have the same small files. */
const LEAST_COPY = 4096;
/** `layout`: executable bit, symbolic links, folders and names are as the program and its platform need them. */
function checkLayout(evidence) {
    const finding = layout_lostFolder(evidence) ??
        changed(evidence) ??
        lostMode(evidence) ??
        collisions(evidence) ??
        lostLinks(evidence);
    if (finding)
        return failed('layout', finding);
    const { files } = evidence.subject;
    const links = files.filter(({ link }) => link !== undefined).length;
    return passed('layout', `${files.length} entries, ${links} symbolic links`);
}
function layout_lostFolder({ lostFolder: folder, subject }) {
    if (folder === undefined)
        return undefined;
    return {
        measured: `'${folder}' is missing beside '${subject.executable}'`,
        expected: `the folder '${folder}', in which PyInstaller put everything that the program loads`,
        hint: "Take the whole folder and not the program alone, or build with 'mode: onefile'.",
        details: [],
    };
}
function changed({ differences: { layout } }) {
    if (layout.length === 0)
        return undefined;
    const [first] = layout;
    return {
        measured: `${layout.length} of the entries changed in kind: ${first ? described(first) : ''}`,
        expected: 'links, modes and empty folders as the manifest says',
        hint: HAND_OVER_THE_ARCHIVE,
        details: layout.map(described),
    };
}
function described({ path, what, expected, found }) {
    if (what === 'missing')
        return `'${path}' was a ${path.endsWith('/') ? 'folder (empty)' : 'link'} and is not any more`;
    if (what === 'extra')
        return `'${path}' is a copy that was not there`;
    return `'${path}': ${what} is ${found}, was ${expected}`;
}
function lostMode({ program, target, platform, ...evidence }) {
    // A file that is no program, or another one, is the finding of another check.
    const isOurs = evidence.unreadable === undefined && !evidence.changedProgram;
    const hasModes = platform !== 'win32' && target?.platform !== 'win32';
    if (!isOurs || !hasModes || program?.mode !== 0o644)
        return undefined;
    return {
        measured: `'${program.path}' has no executable bit`,
        expected: 'mode 755',
        hint: `Set it: 'chmod +x ${program.path}'. ${HAND_OVER_THE_ARCHIVE} It is set for the starts that follow here.`,
        details: [],
    };
}
function collisions({ subject, target }) {
    const groups = target?.platform === 'linux' ? [] : caseCollisions(subject.files);
    const [first] = groups;
    if (!target || !first)
        return undefined;
    return {
        measured: `names that are one file on ${target.platform}: ${first.map((path) => `'${path}'`).join(' and ')}`,
        expected: 'names that differ in more than capitals and accents',
        hint: 'Rename one of them in the project, or leave one out of the build: one of the two is lost when it is unpacked.',
        details: groups.map((group) => group.join(', ')),
    };
}
/** PyInstaller 6 keeps a library once and links to it. Without a manifest, copies and no link at all tell that links were lost. */
function lostLinks({ subject, contents, target }) {
    const folder = contents?.bundle.onefile ? undefined : contents?.bundle.contentsDirectory;
    const { files, manifest } = subject;
    const canLink = target !== undefined && target.platform !== 'win32' && !manifest && folder !== undefined;
    if (!canLink || files.some(({ link }) => link !== undefined))
        return undefined;
    const groups = Map.groupBy(files.filter(({ kind, size }) => kind !== 'other' && size >= LEAST_COPY), ({ path, sha256 }) => `${sha256} ${path.slice(path.lastIndexOf('/') + 1)}`);
    const twice = [...groups.values()].filter((group) => group.some(({ path }) => path.split('/').length === 2) && group.length > 1);
    const [first] = twice;
    if (!first)
        return undefined;
    return {
        measured: `${twice.length} libraries lie there twice, and there is no symbolic link: ${first.map(({ path }) => `'${path}'`).join(' and ')}`,
        expected: 'a symbolic link in place of the second, as PyInstaller writes it',
        hint: HAND_OVER_THE_ARCHIVE,
        details: twice.map((group) => group.map(({ path }) => path).join(' = ')),
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./src/verify-binary/checks/library-names.ts


/** The files of the tree, links that lead to one, and the files inside of a one-file program. */
function namesInBundle({ subject, contents }) {
    const { files } = subject;
    const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
    const real = new Set(files.filter(({ link }) => link === undefined).map(({ path }) => path));
    const paths = new Set(real);
    for (const path of links.keys()) {
        const { place, problem } = followLink(path, links);
        if (problem !== undefined)
            continue;
        if (real.has(place))
            paths.add(path);
        for (const below of real)
            if (below.startsWith(`${place}/`))
                paths.add(`${path}${below.slice(place.length)}`);
    }
    const inside = contents?.bundle.onefile ? [...contents.files.keys()] : [];
    for (const path of inside)
        paths.add(insidePath(subject.executable, path));
    return { paths, names: new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1))) };
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/system-libraries.ts
/**
 * glibc's own parts and its loader, which PyInstaller never collects (`depend/dylib.py`, `_unix_excludes`): they must be
 * those of the system. libgcc_s is there wherever glibc is: Debian's libc6 and Fedora's glibc depend on it.
 * Not among them: libstdc++, libz, libssl and the like. PyInstaller collects them, and a minimal system has none.
 */
const GLIBC = /^(?:ld-linux[\w-]*|ld64|libc|libm|libmvec|libdl|libpthread|librt|libutil|libresolv|libnsl|libanl|libcrypt|libBrokenLocale|libthread_db|libnss_\w+|libgcc_s)\.so(?:\.\d+)*$/;
const MUSL = /^(?:ld-musl-[\w-]+|libc\.musl-[\w-]+|libc)\.so(?:\.\d+)*$/;
/**
 * What comes with a graphical system and must fit its driver: PyInstaller leaves out OpenGL, DRM, XCB, Wayland, and
 * NVIDIA's driver; X11's base is on AppImage's list of what no bundle should carry (`excludelist`).
 */
const DESKTOP = [
    /^lib(?:GL|GLX|EGL|OpenGL|GLdispatch|GLESv1_CM|GLESv2|GLU|drm|gbm|vulkan)\.so(?:\.\d+)*$/,
    /^lib(?:X11|X11-xcb|ICE|SM|xcb|xcb-dri\d)\.so(?:\.\d+)*$/,
    /^libwayland-(?:client|cursor|egl|server)\.so(?:\.\d+)*$/,
    /^lib(?:cuda|cudadebugger|nvidia-[\w-]+|EGL_nvidia|GLX_nvidia)\.so(?:\.\d+)*$/,
];
/** NVIDIA's driver and what comes with the driver of a graphics card. */
const WINDOWS_DRIVER = /^(?:nvcuda|nvml|nvapi(?:64)?|opencl|vulkan-1)\.dll$/;
/** Who has the Linux library called `name`. */
function linuxProvider(name, libc) {
    if ((libc === 'musl' ? MUSL : GLIBC).test(name))
        return 'system';
    return DESKTOP.some((pattern) => pattern.test(name)) ? 'desktop' : undefined;
}
/** Who has the DLL called `name`, from Windows 10 on. */
function windowsProvider(name) {
    const lower = name.toLowerCase();
    if (WINDOWS_DRIVER.test(lower))
        return 'desktop';
    // API sets are names that the loader itself resolves; the C runtime is part of Windows since 10.
    if (/^(?:api|ext)-ms-/.test(lower) || /\.(?:drv|cpl)$/.test(lower))
        return 'system';
    return WINDOWS.has(lower.replace(/\.dll$/, '')) ? 'system' : undefined;
}
/** Whether the dyld path `name` is part of macOS: these files exist in its shared cache only and are never bundled. */
function isMacosLibrary(name) {
    return (name.startsWith('/usr/lib/') ||
        name.startsWith('/System/Library/') ||
        name.startsWith('/System/iOSSupport/'));
}
/**
 * DLLs in System32 of every Windows 10 and 11 edition with a desktop. PyInstaller leaves out everything that it finds
 * in the Windows folder (`depend/dylib.py`, `WinExcludeList`) but the Visual C++ runtime (`_win_includes`), which is
 * only there if some installer put it there: vcruntime140, msvcp140 and python3* must be in the bundle.
 */
const WINDOWS = new Set(`
  activeds adsldpc advapi32 advpack amsi apphelp atl authz avicap32 avifil32 avrt bcrypt bcryptprimitives bthprops
  cabinet certcli cfgmgr32 cldapi clbcatq clusapi combase comctl32 comdlg32 computecore coml2 comsvcs concrt140_app
  credui crypt32 cryptbase cryptdll cryptnet cryptsp cryptui cryptxml d2d1 d3d10 d3d10_1 d3d10core d3d10warp d3d11
  d3d12 d3d8 d3d9 d3dcompiler_47 davclnt dbgeng dbghelp dbgcore dciman32 dcomp ddraw devmgr devobj dhcpcsvc dhcpcsvc6
  dinput dinput8 dnsapi dpapi drvstore dsound dsrole dssec dwmapi dwrite dxcore dxgi dxva2 eappcfg efswrt esent
  evr faultrep fltlib fwpuclnt gdi32 gdi32full gdiplus glu32 gpapi hal hid hlink httpapi icm32 icmp icu icuin icuuc
  ieframe imagehlp imm32 inetcomm inseng iphlpapi iprop kernel32 kernelbase ksuser ktmw32 loadperf logoncli lz32 mapi32
  mf mfplat mfplay mfreadwrite mfuuid mlang mmdevapi mpr mprapi msacm32 mscms mscoree msctf msdelta msdmo msdrm msftedit
  msi msimg32 mspatcha mssign32 msvcp60 msvcp_win msvcrt msvfw32 mswsock mtxdm ncrypt ndfapi netapi32 netutils newdev
  ninput normaliz npmproxy nsi ntdll ntdsapi ntlanman ntmarta ntoskrnl ntprint odbc32 odbccp32 oledlg ole32 oleacc
  oleaut32 opengl32 p2p pdh photometadatahandler powrprof printui profapi propsys psapi pstorec quartz query
  rasapi32 rasdlg rasman resutils rpcns4 rpcrt4 rstrtmgr rtutils rtworkq samcli samlib scecli schannel schedcli secur32
  security sensapi setupapi sfc sfc_os shcore shdocvw shell32 shfolder shlwapi slc slcext spoolss srvcli sspicli
  sti sxs tapi32 taskschd tbs tdh traffic twinapi txfw32 ucrtbase uiautomationcore uiribbon urlmon user32 userenv usp10
  uxtheme vdmdbg version virtdisk vssapi wbemuuid wdscore webservices websocket wer wevtapi wiaservc wimgapi win32u
  winbio windowscodecs wing32 winhttp wininet winmm winmmbase winnsi winscard winspool winsta wintrust winusb
  wkscli wlanapi wldap32 wldp wmi wmvcore wofutil wow32 ws2_32 wscapi wsdapi wsmsvc wsnmp32 wsock32 wtsapi32 xaudio2_9
  xinput1_4 xinput9_1_0 xmllite xolehlp xpsprint xinputuap vfw32 wcmapi wlanui directml dsprop dsuiext fontsub
  inkobjcore mfcore mfsrcsnk msxml3 msxml6 olepro32 riched20 riched32 t2embed thumbcache tokenbinding
  windows.ui winml winrnr wpc wdi usermgrcli ualapi umpdc wlancfg
  `
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/verify-binary/checks/libraries.ts





const STANDARD_LOADER = /^\/(?:usr\/)?lib\w*\/[^/]+$/;
/**
 * `libraries`: each library that a file needs at its start is in the bundle or part of the system. Weak and
 * delay-loaded ones may be missing. Where in the bundle is not asked: packages load their libraries in an order, and by
 * ways, that only a start shows; a name that is nowhere fails in every order.
 */
function checkLibraries(evidence) {
    const { info, binaries, given } = evidence;
    if (!given['check-libraries'])
        return skipped('libraries', "not asked for ('check-libraries: false')");
    if (!info)
        return skipped('libraries', 'not reached: the program cannot be read');
    const search = searchOf(evidence, info);
    const own = [...binaries.infos].filter(([, found]) => found.format === info.format);
    const lost = lostWithFiles(evidence);
    const needed = own.flatMap(([file, found]) => missingOf(file, found, search).map((library) => ({ file, library })));
    const missing = [...missingPython(evidence, info, search), ...needed].filter(({ library }) => !lost.has(baseName(library).toLowerCase()));
    if (missing.length > 0)
        return failed('libraries', finding(missing, info.format));
    const outside = [...search.outside].sort();
    const told = outside.length > 0 ? `; of a graphical system or driver: ${outside.join(', ')}` : '';
    return passed('libraries', `${own.length} files need nothing that is missing${told}${unseenNote(evidence.unseen)}`);
}
/** How Python's library is named, by the program's format. */
const PYTHON = {
    elf: /\.so(?:\.|$)/,
    pe: /\.dll$/i,
    macho: /^Python\d*$|\.dylib$/,
};
/** PyInstaller's bootloader opens Python's library by a name in its archive, which no loader's table has. */
function missingPython({ contents, subject }, { format }, { names }) {
    const library = baseName(contents?.bundle.pythonLibrary ?? '');
    const found = names.has(format === 'pe' ? library.toLowerCase() : library);
    return found || !PYTHON[format].test(library) ? [] : [{ file: subject.executable, library }];
}
function searchOf(evidence, info) {
    const { subject } = evidence;
    const { names, paths } = namesInBundle(evidence);
    return {
        names: info.format === 'pe' ? new Set([...names].map((name) => name.toLowerCase())) : names,
        paths,
        program: subject.executable,
        programRpaths: info.format === 'macho' ? info.slices.flatMap(({ rpaths }) => rpaths) : [],
        outside: new Set(),
    };
}
function missingOf(file, info, search) {
    switch (info.format) {
        case 'elf':
            return info.kind === 'other' ? [] : missingOfElf(info, search);
        case 'pe':
            return info.needed.filter((name) => !info.delayed.includes(name) && !hasPe(name, search));
        case 'macho':
            return missingOfSlices(file, info, search);
    }
}
function missingOfElf({ needed, interpreter, libc }, search) {
    // Nix and others name a loader that only their system has.
    const loader = interpreter !== undefined && !STANDARD_LOADER.test(interpreter) ? [interpreter] : [];
    return [...loader, ...needed.filter((name) => !hasElf(name, libc, search))];
}
function hasPe(name, { names, outside }) {
    return names.has(name.toLowerCase()) || provided(name, windowsProvider(name), outside);
}
/** Notes what only some systems have. */
function provided(name, provider, outside) {
    if (provider === 'desktop')
        outside.add(name);
    return provider !== undefined;
}
function hasElf(name, libc, { names, outside }) {
    // A path is taken as it is by the loader: in the bundle it is never the one of the machine that built it.
    if (name.startsWith('/'))
        return false;
    return names.has(baseName(name)) || provided(name, linuxProvider(name, libc), outside);
}
function missingOfSlices(file, { slices }, search) {
    const missing = slices.flatMap((slice) => slice.kind === 'other' ? [] : slice.needed.filter((name) => !hasMacho(name, { file, slice }, search)));
    return [...new Set(missing)];
}
function hasMacho(name, from, search) {
    const places = placesOf(name, from, search);
    if (places.some((place) => isMacosLibrary(place) || search.paths.has(place)))
        return true;
    // dyld takes a library that is loaded already under the same name before it searches.
    return (name.startsWith('@rpath/') || !name.includes('/')) && search.names.has(baseName(name));
}
/** The paths that dyld tries for `name`: relative ones lie in the tree, absolute ones on the machine. */
function placesOf(name, { file, slice }, { program, programRpaths }) {
    const expand = (path) => path
        .replace(/^@loader_path(?=\/|$)/, () => (0,posix_.dirname)(file))
        .replace(/^@executable_path(?=\/|$)/, () => (0,posix_.dirname)(program));
    const rest = /^@rpath\/(.*)/.exec(name)?.[1];
    const paths = rest === undefined ? [name] : [...slice.rpaths, ...programRpaths].map((rpath) => `${rpath}/${rest}`);
    return paths.map((path) => (0,posix_.normalize)(expand(path)));
}
/** Names of libraries whose files the manifest misses: that is one finding, and `manifest` has it. */
function lostWithFiles({ differences }) {
    const all = [...differences.manifest, ...differences.layout];
    return new Set(all.filter(({ what }) => what === 'missing').map(({ path }) => baseName(path).toLowerCase()));
}
function finding(missing, format) {
    const libraries = [...new Set(missing.map(({ library }) => library))];
    const [first] = missing;
    const foreign = missing.find(({ library }) => library.startsWith('/'));
    return {
        measured: `'${first?.file}' needs '${first?.library}'${libraries.length > 1 ? `, and ${libraries.length - 1} more libraries are missing` : ', which is nowhere'}`,
        expected: 'in the bundle, or part of every system',
        hint: foreign ? absoluteHint(foreign) : hintFor(libraries, format),
        details: missing.map(({ file, library }) => `${file} needs ${library}`),
    };
}
function absoluteHint({ file, library }) {
    const from = /^\/(?:opt\/homebrew|usr\/local)\//.test(library) ? 'Homebrew installed on' : 'was on';
    return `'${library}' is a path that ${from} the machine that built '${file}', and that others do not have. Use a wheel that brings its libraries, or add it: 'add-binary: ${library}:.', and let the packager rewrite the path.`;
}
function hintFor(libraries, format) {
    const [first = ''] = libraries;
    const runtime = libraries.some((name) => /^(?:vcruntime|msvcp|vcomp|concrt)/i.test(name));
    const more = runtime
        ? " The Visual C++ runtime comes with python.org's Python; 'pip install msvc-runtime' brings the rest."
        : '';
    const where = {
        elf: "'ldd' of the file there names where it is",
        pe: "'where' finds it",
        macho: "'otool -L' names it",
    }[format];
    return `Install what has it on the machine that builds, so that the packager collects it, or add it: 'add-binary: path/to/${baseName(first)}:.' (${where}). If the system of your users has it: 'check-libraries: false'.${more}`;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/macos.ts




/** The first macOS for Apple's own processors: code for them names no older one. */
const FIRST_ARM64 = '11.0';
/** `macos`: every file runs on `min-macos`. Without the limit, the oldest macOS that it runs on is told. */
function checkMacos({ info, given, binaries, unseen }) {
    const limit = given['min-macos'];
    if (info?.format !== 'macho')
        return skipped('macos', 'it is no program for macOS');
    const most = systemNeeds(binaries).find(({ what }) => what === 'macOS');
    const measured = `${most ? `macOS ${most.value} ('${most.file}')` : 'no version named'}${unseenNote(unseen)}`;
    if (limit === undefined)
        return { ...skipped('macos', "there is no limit ('min-macos')"), measured };
    const above = [...binaries.infos].flatMap(([file, found]) => newerThan(limit, found).map((value) => `${file}: ${value}`));
    if (above.length === 0)
        return passed('macos', measured, `runs on ${limit}`);
    return failed('macos', {
        measured: `${measured}${above.length > 1 ? `; ${above.length} need more than ${limit}` : ''}`,
        expected: `runs on ${limit}`,
        hint: `Build with python.org's or uv's Python, whose files run on old systems ('python: 3.12'), and not with Homebrew's; a package may need an older wheel ('MACOSX_DEPLOYMENT_TARGET: ${limit}' where one is compiled).`,
        details: above,
    });
}
function newerThan(limit, info) {
    if (info.format !== 'macho')
        return [];
    return info.slices.flatMap(({ arch, minMacos }) => {
        const least = arch === 'arm64' && compareDotted(limit, FIRST_ARM64) < 0 ? FIRST_ARM64 : limit;
        return minMacos !== undefined && compareDotted(minMacos, least) > 0 ? [`${arch} ${minMacos}`] : [];
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/manifest.ts

const NAMED = 3;
const LISTED = 50;
/**
 * `manifest`: every file has the content that the manifest says, none is missing, none is more. What another check
 * says of the same cause (a program that is none, a lost folder, a program for another machine) is not said again.
 */
function checkManifest(evidence, wrongProgram) {
    const { subject, unreadable, lostFolder, differences } = evidence;
    const { manifest } = subject;
    if (!manifest)
        return skipped('manifest', 'there is no manifest');
    const explained = ({ path }) => ((unreadable !== undefined || wrongProgram) && path === manifest.executable) ||
        (lostFolder !== undefined && path.startsWith(`${lostFolder}/`));
    const own = differences.manifest.filter((one) => !explained(one));
    if (own.length > 0)
        return failed('manifest', manifest_finding(own, evidence));
    if (differences.manifest.length > 0) {
        const why = lostFolder === undefined ? `'${manifest.executable}' is another one` : `'${lostFolder}' is missing`;
        return skipped('manifest', `not reached: ${why}; all other files are as the manifest says`);
    }
    const said = `the contents of ${subject.files.length} entries`;
    return passed('manifest', subject.digest === manifest.digest ? `${said}, ${subject.digest}` : said, manifest.digest);
}
function manifest_finding(own, { subject }) {
    const first = own.slice(0, NAMED).map(manifest_described).join(', ');
    const more = own.length > NAMED ? `, and ${own.length - NAMED} more` : '';
    return {
        measured: `${own.length} of the files differ: ${first}${more}`,
        expected: `${subject.manifest?.files.length} entries with the contents that they had after the build`,
        hint: "Something changed the files after the manifest was written. If that was meant (signing, a file added by hand), do it before: 'add-data', or a step of these actions, which writes the manifest anew.",
        details: own.slice(0, LISTED).map(detailed),
    };
}
function manifest_described({ path, what }) {
    return `'${path}' ${what === 'missing' ? 'is missing' : what === 'extra' ? 'is not in the manifest' : 'was changed'}`;
}
function detailed(one) {
    const { expected, found } = one;
    return `${manifest_described(one)}${expected === undefined ? '' : `: found ${found}, expected ${expected}`}`;
}

;// CONCATENATED MODULE: ./src/sidecar/distribution-names.ts
/** Modules whose distribution has another name, longest names first where one contains the other. */
const DISTRIBUTIONS = {
    'google.protobuf': 'protobuf',
    'google.cloud.storage': 'google-cloud-storage',
    'google.auth': 'google-auth',
    'google.generativeai': 'google-generativeai',
    'google.genai': 'google-genai',
    'ruamel.yaml': 'ruamel.yaml',
    attr: 'attrs',
    bs4: 'beautifulsoup4',
    Crypto: 'pycryptodome',
    cv2: 'opencv-python',
    dateutil: 'python-dateutil',
    discord: 'discord.py',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu',
    fitz: 'PyMuPDF',
    git: 'GitPython',
    github: 'PyGithub',
    jose: 'python-jose',
    jwt: 'PyJWT',
    ldap: 'python-ldap',
    Levenshtein: 'python-Levenshtein',
    magic: 'python-magic',
    multipart: 'python-multipart',
    MySQLdb: 'mysqlclient',
    nacl: 'PyNaCl',
    OpenSSL: 'pyOpenSSL',
    PIL: 'pillow',
    pkg_resources: 'setuptools',
    pptx: 'python-pptx',
    psycopg2: 'psycopg2-binary',
    pythoncom: 'pywin32',
    serial: 'pyserial',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    socketio: 'python-socketio',
    engineio: 'python-engineio',
    telegram: 'python-telegram-bot',
    tree_sitter: 'tree-sitter',
    usb: 'pyusb',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32com: 'pywin32',
    win32con: 'pywin32',
    win32gui: 'pywin32',
    yaml: 'PyYAML',
    zmq: 'pyzmq',
};
/** The distribution that most likely brings `module`: from a small table, else its top-level name. */
function likelyDistribution(module) {
    const parts = module.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
        const name = parts.slice(0, length).join('.');
        const known = Object.hasOwn(DISTRIBUTIONS, name) ? DISTRIBUTIONS[name] : undefined;
        if (known)
            return known;
    }
    return (parts[0] ?? module).replaceAll('_', '-');
}
/** The modules that the distribution `name` most likely brings: from the same table, whatever its capitals and separators. */
function likelyModules(name) {
    const wanted = normalized(name);
    return Object.keys(DISTRIBUTIONS).filter((module) => normalized(DISTRIBUTIONS[module] ?? '') === wanted);
}
/** One spelling for all that Python's packaging takes for the same name (PEP 503). */
function normalized(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/modules.ts




/** `modules`: the required modules are in the bundle's table of contents, and the forbidden ones are not. */
function checkModules(evidence) {
    const { given, contents, subject } = evidence;
    const [required, forbidden] = [given['required-modules'], given['forbidden-modules']];
    const asked = required.length + forbidden.length;
    if (!contents)
        return unknown(asked, subject.manifest?.packager.name);
    const lost = modules_lostWithFiles(evidence);
    const absent = required.filter((name) => !contents.modules.has(name));
    const missing = absent.filter((name) => !lost(name));
    const present = forbidden.filter((name) => contents.modules.has(name));
    if (missing.length > 0 || present.length > 0) {
        return modules_finding(missing, present, contents.modules);
    }
    const count = `${contents.modules.size} modules in the bundle`;
    if (asked === 0)
        return { ...skipped('modules', "none are asked for ('required-modules')"), measured: count };
    if (absent.length > 0) {
        return skipped('modules', 'not reached: the files of required modules are not those of the manifest');
    }
    return passed('modules', `${required.length} required and there, ${forbidden.length} forbidden and not; ${count}`);
}
function modules_finding(missing, present, modules) {
    const both = (absent, extra, separator) => [...(missing.length > 0 ? [absent] : []), ...(present.length > 0 ? [extra] : [])].join(separator);
    return failed('modules', {
        measured: both(`not in the bundle: ${missing.join(', ')}`, `in the bundle: ${present.join(', ')}`, '; '),
        expected: both("every one of 'required-modules' in it", "none of 'forbidden-modules' in it", ', '),
        hint: [...missing.map((name) => modules_hintFor(name, modules)), ...present.map(hintToLeaveOut)].join(' '),
    });
}
function unknown(asked, packager) {
    const what = packager === undefined || packager === 'pyinstaller' ? 'It is not' : `${packager} is not`;
    const why = `${what} PyInstaller's: which modules it holds cannot be read from the files`;
    if (asked === 0)
        return skipped('modules', why);
    return failed('modules', {
        measured: why,
        expected: 'a table of contents to look up the modules in',
        hint: "Ask the running program instead, with a request that needs them: 'requests: GET /path 200'; and leave out 'required-modules' and 'forbidden-modules'. Nuitka compiles modules into the program.",
    });
}
/** Whether the file of a module is missing or changed: that is one finding, and `manifest` has it. */
function modules_lostWithFiles({ differences, contents }) {
    const folder = contents?.bundle.contentsDirectory;
    const prefix = folder === undefined ? '' : `${folder}/`;
    const paths = differences.manifest
        .filter(({ what, path }) => what !== 'extra' && path.startsWith(prefix))
        .map(({ path }) => path.slice(prefix.length));
    const modules = new Set(paths.map(moduleOfFile));
    // It holds a part of the standard library, and nobody knows which when it is gone.
    return (name) => paths.includes('base_library.zip') || modules.has(name);
}
/** The line to change: the spelling, if a module of that name is there; else the option that adds it. */
function modules_hintFor(name, modules) {
    const imported = likelyModules(name);
    const [there] = imported.filter((module) => modules.has(module));
    if (there !== undefined)
        return `'${name}' is a distribution; its module is there: 'required-modules: ${there}'.`;
    const module = imported[0] ?? name;
    const parent = module.split('.')[0] ?? module;
    const close = nearest(name, modules);
    const meant = close === undefined ? '' : ` Did you mean '${close}', which is there?`;
    const line = module.includes('.') && modules.has(parent)
        ? `collect-submodules: ${parent}`
        : `hidden-imports: ${module}`;
    return `'${name}': add '${line}' to build-backend, and the package to the requirements.${meant}`;
}
function hintToLeaveOut(name) {
    return `'${name}': add 'exclude-modules: ${name}' to build-backend.`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/name.ts


/** `name`: the program's file name is that of its platform, `.exe` on Windows and nowhere else, and the manifest's. */
function name_checkName({ subject, target }) {
    const { executable, name, manifest } = subject;
    if (!target)
        return skipped('name', 'not reached: the platform that the program is for is not known');
    const found = executable.slice(executable.lastIndexOf('/') + 1);
    // Without a manifest, the name comes from the file; only its ending can be wrong.
    const wanted = programName(manifest?.name ?? name, target.platform);
    const allowed = manifest ? [wanted, tauriProgramName(name, target)] : [wanted];
    const right = manifest ? allowed.includes(found) : /\.exe$/i.test(found) === (target.platform === 'win32');
    if (right)
        return passed('name', `'${found}'`, `'${wanted}'`);
    return failed('name', {
        measured: `'${found}'`,
        expected: `'${wanted}' on ${target.platform}`,
        hint: `Rename it, or let build-backend name it: 'name: ${manifest?.name ?? name}'. An app looks for the name of the platform and finds nothing else.`,
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/signature.ts

const signature_LISTED = 20;
const SIGN_AGAIN = 'Sign after everything else has been done to the files, with sign-notarize, and verify what it hands over.';
/**
 * `signature`: the state of signatures, as far as files tell: that they are there, of one team, and over these files.
 * Whether a system trusts them is for the system to say, and nothing is said about antivirus.
 */
function checkSignature(evidence) {
    const { subject, given } = evidence;
    const mode = given.signature;
    const signature = subject.manifest?.signature;
    if (mode === 'none')
        return skipped('signature', "not asked for ('signature: none')");
    if (!signature && mode === 'auto')
        return skipped('signature', unsignedNote(evidence));
    if (signature) {
        const { manifest } = subject;
        // Files that are not the manifest's: other checks say so, and it says nothing about who signed what.
        if (subject.digest !== manifest?.digest) {
            return skipped('signature', 'not reached: the files are not those of the manifest');
        }
        if (signature.digest !== subject.digest)
            return changedAfter(signature, subject.digest);
    }
    return ofFiles(evidence, signature);
}
function changedAfter(signature, digest) {
    return failed('signature', {
        measured: `the signature of ${signature.at} is over other files (${signature.digest})`,
        expected: digest,
        hint: SIGN_AGAIN,
    });
}
function ofFiles({ subject, binaries, info }, signature) {
    // Windows asks for the signature of what lies on the disk at the start, macOS for that of everything that is loaded.
    const inside = (path) => path.startsWith(`${subject.executable}/`);
    const signable = [...binaries.infos].filter(([path, found]) => isSignable(found) && !(found.format === 'pe' && inside(path)));
    if (signable.length === 0)
        return withoutEmbedded(signature);
    const missing = signable.filter(([, found]) => !signature_isSigned(found, signature));
    const [first] = missing;
    if (first && missing.length > (signature?.skipped ?? 0)) {
        return failed('signature', {
            measured: `${missing.length} of ${signable.length} files have no signature: '${first[0]}'`,
            expected: 'a signature in every program and library',
            hint: "Sign every nested file and not only the program: sign-notarize does, 'signing: required' insists on it.",
            details: missing.slice(0, signature_LISTED).map(([path]) => path),
        });
    }
    const team = oneTeam(signable) ?? hardened(subject.executable, info);
    return (team ??
        passed('signature', `${signable.length - missing.length} of ${signable.length} files signed${byWhom(signature)}`));
}
function withoutEmbedded(signature) {
    if (signature)
        return passed('signature', `the manifest has one over these files${byWhom(signature)}`);
    return failed('signature', {
        measured: 'the manifest has no signature, and ELF files carry none',
        expected: 'a signature',
        hint: "Sign it with sign-notarize and 'gpg-key' or 'csc-link', or leave 'signature: required' out on Linux.",
    });
}
/** macOS does not let a process load code of another team (library validation). */
function oneTeam(signable) {
    const teams = Map.groupBy(signable.flatMap(([path, info]) => slicesOf(info).flatMap(({ teamId }) => (teamId === undefined ? [] : [{ path, teamId }]))), ({ teamId }) => teamId);
    if (teams.size < 2)
        return undefined;
    return failed('signature', {
        measured: `signed by ${teams.size} teams: ${[...teams.keys()].join(', ')}`,
        expected: 'one Team ID in all files',
        hint: `macOS refuses to load libraries of another team. ${SIGN_AGAIN} Set 'existing-signatures: replace' there.`,
        details: [...teams].map(([team, files]) => `${team}: ${files.length} files, such as ${files[0]?.path}`),
    });
}
function hardened(executable, info) {
    const slices = info ? slicesOf(info) : [];
    const soft = slices.some(({ signed, hardenedRuntime }) => signed === 'identity' && !hardenedRuntime);
    const blocked = slices.some(({ signed, hardenedRuntime }) => signed === 'adhoc' && hardenedRuntime);
    if (!soft && !blocked)
        return undefined;
    return failed('signature', {
        measured: `'${executable}' is signed ${soft ? 'without the' : 'ad hoc and with the'} hardened runtime`,
        expected: soft
            ? 'the hardened runtime, without which Apple does not notarize'
            : 'an ad-hoc signature without it',
        hint: soft
            ? SIGN_AGAIN
            : 'With it and no team, macOS refuses every native module. Sign with a certificate, or without the hardened runtime.',
    });
}
/** What an unsigned sidecar should know (Apple's processors start nothing without a signature). */
function unsignedNote({ binaries }) {
    const bare = [...binaries.infos].filter(([, info]) => slicesOf(info).some(({ arch, kind, signed }) => arch === 'arm64' && kind !== 'other' && signed === 'no'));
    const [first] = bare;
    const note = first
        ? `; ${bare.length} arm64 files have none, such as '${first[0]}', and macOS kills what loads them: sign them, ad hoc at least ('codesign --sign -')`
        : '';
    return `the manifest does not say that it was signed${note}`;
}
function isSignable(info) {
    if (info.format === 'macho')
        return slicesOf(info).some(({ kind }) => kind !== 'other');
    return info.format === 'pe' && info.kind !== 'other';
}
/** An ad-hoc signature counts where the manifest has one without an identity. */
function signature_isSigned(info, signature) {
    if (info.format === 'pe')
        return info.signed;
    const adhoc = signature !== undefined && signature.identity === undefined;
    return slicesOf(info).every(({ signed }) => signed === 'identity' || (adhoc && signed === 'adhoc'));
}
function slicesOf(info) {
    return info.format === 'macho' ? info.slices : [];
}
function byWhom(signature) {
    if (!signature)
        return '';
    return ` by ${signature.identity ?? 'nobody (ad hoc)'} with ${signature.tool}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/size.ts


const LARGEST_SHOWN = 10;
/** `size`: all files together are between the limits, and the program is not empty. */
function checkSize({ subject, given, unreadable, lostFolder }) {
    const [least, most] = [given['min-size'], given['max-size']];
    const total = subject.files.reduce((sum, { size }) => sum + size, 0);
    const expected = `${(0,quantities/* formatSize */.Xq)(least)} to ${(0,quantities/* formatSize */.Xq)(most)}`;
    if (unreadable?.check === 'size') {
        return failed('size', {
            measured: unreadable.what,
            expected: 'a program',
            hint: 'Build again. A full disk, or a step that only made the file, leaves such a one.',
        });
    }
    if (total >= least && total <= most)
        return passed('size', (0,quantities/* formatSize */.Xq)(total), expected);
    if (total < least && (unreadable || lostFolder !== undefined)) {
        const why = unreadable?.what ?? `'${lostFolder}' is missing`;
        return skipped('size', `not reached: ${why}`);
    }
    return failed('size', {
        measured: (0,quantities/* formatSize */.Xq)(total),
        expected,
        ...(total < least ? tooSmall(least) : size_tooLarge(subject.files)),
    });
}
function tooSmall(least) {
    return {
        hint: `A frozen Python program is larger: is this the whole of it? If it is meant to be that small: 'min-size: 1 kB' instead of ${(0,quantities/* formatSize */.Xq)(least)}.`,
    };
}
function size_tooLarge(files) {
    const largest = files.toSorted((a, b) => b.size - a.size).slice(0, LARGEST_SHOWN);
    return {
        hint: `Leave out what is not needed ('exclude-modules', 'exclude-preset: ml'), take the CPU build of torch, or raise 'max-size'. The largest files are listed.`,
        details: largest.map(({ path, size }) => `${(0,quantities/* formatSize */.Xq)(size)}  ${path}`),
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/target.ts


const FORMATS = {
    linux: 'elf',
    win32: 'pe',
    darwin: 'macho',
};
const SYSTEMS = {
    elf: 'Linux',
    pe: 'Windows',
    macho: 'macOS',
};
/** Windows takes these for arm64 as well. */
const ALSO = { arm64: ['arm64x'] };
/** Start programs that setuptools and distlib carry for all processors, as data. */
const LAUNCHER = /(?:^|\/)(?:[tw](?:32|64)(?:-arm)?|(?:cli|gui)(?:-(?:32|64|arm64))?)\.exe$/;
/** What is wrong about the program's own machine type, in words, or undefined. */
function wrongProgram({ info, target }) {
    if (!info || !target)
        return undefined;
    if (info.format !== FORMATS[target.platform] || !runsOn(info, target))
        return machineOf(info);
    const libc = info.format === 'elf' ? info.libc : undefined;
    const musl = target.triple.includes('-musl');
    return libc !== undefined && (libc === 'musl') !== musl ? `${machineOf(info)} with ${libc}` : undefined;
}
/** `target`: the program, and then every library and program beside it, is made for the machine that is expected. */
function checkTarget(evidence) {
    const { subject, given, target, info, binaries } = evidence;
    if (!target)
        return skipped('target', "nothing says what it is for; give 'expect-target'");
    const { manifest, executable } = subject;
    const expected = target.triple;
    if (manifest && given['expect-target'] !== undefined && manifest.target.triple !== expected) {
        return failed('target', {
            measured: `the manifest is for ${manifest.target.triple}`,
            expected,
            hint: "Take the hand-over of the other build, or correct 'expect-target'.",
        });
    }
    const wrong = wrongProgram(evidence);
    if (wrong !== undefined) {
        return failed('target', {
            measured: `'${executable}' is for ${wrong}`,
            expected,
            hint: "Build it on a machine of that kind, or with a Python for it: a renamed program does not run. On macOS, see 'target-arch'.",
        });
    }
    const others = foreign(binaries.infos, target);
    if (others.length > 0)
        return failed('target', foreignFiles(others, expected));
    const data = [...binaries.infos.values()].filter(({ format }) => format !== info?.format).length;
    const also = data > 0 ? `; ${data} for other systems are data` : '';
    return passed('target', `${binaries.infos.size - data} executable files${also}`, expected);
}
function foreignFiles(others, expected) {
    const [path, info] = others[0] ?? [];
    return {
        measured: `${others.length} of the files are for another machine: '${path}' is for ${info ? machineOf(info) : ''}`,
        expected,
        hint: 'Install the packages anew on the machine that builds: a wheel of another processor was in the environment or a cache.',
        details: others.map(([file, found]) => `${file}: ${machineOf(found)}`),
    };
}
/** Files that the program would load or start, and that are for another machine. */
function foreign(infos, target) {
    return [...infos].filter(([path, info]) => {
        if (kinds(info).every((kind) => kind === 'other') || LAUNCHER.test(path))
            return false;
        // A program for another system is data that is handed on, unless it bears the name of a library of this one.
        if (info.format !== FORMATS[target.platform])
            return isLibraryName(path, target.platform);
        return !runsOn(info, target);
    });
}
function runsOn(info, { arch }) {
    if (info.format === 'macho') {
        const archs = info.slices.map((slice) => slice.arch);
        return (arch === 'universal2' ? ['x64', 'arm64'] : [arch]).every((wanted) => archs.includes(wanted));
    }
    if (info.format === 'pe' && isManaged(info.needed))
        return true;
    return info.arch === arch || (info.format === 'pe' && (ALSO[arch]?.includes(info.arch) ?? false));
}
/** .NET assemblies for any processor call themselves 32-bit, and import the .NET loader alone. */
function isManaged(needed) {
    return needed.length === 1 && needed[0]?.toLowerCase() === 'mscoree.dll';
}
function kinds(info) {
    return info.format === 'macho' ? info.slices.map(({ kind }) => kind) : [info.kind];
}
/** `macOS arm64 and x64`. */
function machineOf(info) {
    const archs = info.format === 'macho' ? info.slices.map(({ arch }) => arch) : [info.arch];
    return `${SYSTEMS[info.format]} ${archs.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/static-checks.ts














/** In the order of `CHECK_NAMES`. `needs` is what must be there for the check to say anything. */
const CHECKS = [
    { name: 'exists', needs: 'files', make: checkExists },
    { name: 'name', needs: 'program', make: name_checkName },
    { name: 'size', needs: 'program', make: checkSize },
    { name: 'format', needs: 'program', make: checkFormat },
    { name: 'layout', needs: 'program', make: checkLayout },
    {
        name: 'manifest',
        needs: 'program',
        make: (evidence) => checkManifest(evidence, wrongProgram(evidence) !== undefined),
    },
    { name: 'target', needs: 'headers', make: checkTarget },
    { name: 'signature', needs: 'headers', make: checkSignature },
    { name: 'modules', needs: 'headers', make: checkModules },
    { name: 'libraries', needs: 'headers', make: checkLibraries },
    { name: 'glibc', needs: 'headers', make: checkGlibc },
    { name: 'macos', needs: 'headers', make: checkMacos },
];
/** What nothing can be said about while the folder of files is missing, or the program is another one. */
const OF_THE_WHOLE = ['signature', 'modules', 'libraries', 'glibc', 'macos'];
/**
 * Every check that needs no start, in the order of `CHECK_NAMES`, made or skipped. Reads each executable file's
 * headers once; file contents were hashed when the subject was opened. Throws `target-unknown` (`expect-target`).
 */
async function staticChecks(subject, given, host) {
    const evidence = await gatherEvidence(subject, given, host);
    return CHECKS.map(({ name, needs, make }) => {
        const why = notReached(name, needs, evidence);
        return why === undefined ? make(evidence) : skipped(name, `not reached: ${why}`);
    });
}
function notReached(name, needs, { unreadable, lostFolder, changedProgram }) {
    if (unreadable?.check === 'exists')
        return needs === 'files' ? undefined : unreadable.what;
    if (unreadable?.check === 'size' && name === 'format')
        return unreadable.what;
    if (unreadable && needs === 'headers')
        return unreadable.what;
    if (!OF_THE_WHOLE.includes(name))
        return undefined;
    if (changedProgram)
        return 'the program is not the one that the manifest describes';
    return lostFolder === undefined ? undefined : `'${lostFolder}' is missing`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/runs-here.ts
/** Checks without which starting the program would tell nothing, or would start something else than what was built. */
const NEEDED = ['exists', 'format', 'manifest', 'target'];
/** Why the program is not started; absent where it is. */
function whyNotStarted(given, { target }, { host, checks }) {
    if (given.run === 'never')
        return "not asked for ('run: never')";
    const blocking = checks.find(({ name, status }) => status === 'failed' && NEEDED.includes(name));
    // What has no format was not found to be a program.
    const unread = checks.some(({ name, status }) => name === 'format' && status !== 'passed');
    const failed = blocking ?? (unread ? checks.find(({ status }) => status === 'failed') : undefined);
    if (failed)
        return `not reached: '${failed.name}' failed`;
    if (given.run === 'always' || !target || isThisMachine(target, host))
        return undefined;
    return `made for ${target.platform} ${target.arch}, and this machine is ${host.platform} ${host.arch} (run this action there too)`;
}
/** Emulators (Rosetta, Windows on ARM) do not count: they are not what the users have. */
function isThisMachine({ platform, arch }, host) {
    if (platform !== host.platform)
        return false;
    return arch === host.arch || (arch === 'universal2' && (host.arch === 'x64' || host.arch === 'arm64'));
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/spread.ts
/** min, median and max of `times`; absent where there are none. */
function spreadOf(times) {
    const sorted = times.toSorted((a, b) => a - b);
    const [min, max] = [sorted[0], sorted.at(-1)];
    if (min === undefined || max === undefined)
        return undefined;
    const middle = sorted.length / 2;
    const upper = sorted[Math.floor(middle)] ?? max;
    const lower = sorted[Math.ceil(middle) - 1] ?? min;
    return { min, median: Math.round((lower + upper) / 2), max };
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/start-failure.ts



/** The check that an error of a launch speaks against; all others are the program's not starting. */
const start_failure_CHECKS = {
    'stdout-malformed': 'ready',
    'ready-on-stderr': 'ready',
    'ready-twice': 'ready',
    'ready-timeout': 'ready',
    'port-in-use': 'port',
    'ports-exhausted': 'port',
};
/** Thrown where the program does not become ready: what speaks against it. */
class FailedStart extends Error {
    name = 'FailedStart';
    failure;
    constructor(failure, cause) {
        super(failure.measured, { cause });
        this.failure = failure;
    }
}
/** A launch that failed, as the failure of a check. `told` is the port that it was to listen at, if it was told one. */
function startFailure(error, plan, told) {
    const elsewhere = told !== undefined && error.listening.length > 0 && !error.listening.includes(told);
    if (error.code === 'ready-timeout' && elsewhere)
        return wrongPort(told, error.listening);
    const name = start_failure_CHECKS[error.code] ?? 'start';
    return failed(name, {
        measured: error.message,
        expected: start_failure_expectation(name, plan),
        hint: start_failure_hintOf(error, plan),
        ...(error.stderr.length > 0 && { details: ['The last lines of its standard error:', ...error.stderr] }),
    });
}
function start_failure_expectation(name, { ready, readyTimeout }) {
    if (name === 'port')
        return 'a port that is free, and that the program listens on';
    return `${readyWords(ready)} within ${(0,quantities/* formatDuration */.a3)(readyTimeout)}`;
}
/** What counts as ready, in words. */
function readyWords(ready) {
    switch (ready.kind) {
        case 'exit':
            return 'the end with code 0';
        case 'http':
            return `an answer to GET ${ready.path}`;
        case 'line':
            return `the line '${ready.line ?? 'READY'}' once`;
        case 'auto':
            return `the line '${ready.line ?? 'READY'}' once, or an answer to GET ${ready.path}`;
    }
}
function start_failure_hintOf({ code, exit, buildHint }, { ready }) {
    const endedWell = code === 'exited-before-ready' && exit?.code === 0 && ready.kind !== 'exit';
    const tool = endedWell ? ["If it is a command-line tool that ends by itself, add 'ready: exit'."] : [];
    const all = [...(buildHint === undefined ? [] : [buildHint]), ...tool];
    return (all.join('\n') || 'Start the program by hand with the same arguments; the details hold what it said.');
}
/** `code 1`, `SIGSEGV`. */
function exitWords({ code, signal }) {
    return signal ?? `code ${code}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/after-stop.ts




/** What speaks against a program in the way it was stopped: `stop`, `orphans`, `port`; each at most once. */
function stopFailures(report, plan, platform) {
    const asked = stopWords(plan.stop, platform);
    const failures = [];
    if (isDecided(plan, platform)) {
        if (report.killed)
            failures.push(ignored(report, plan, asked));
        else if (!isPolite(report.exit, asked))
            failures.push(badEnd(report, asked));
    }
    if (report.orphans.length > 0)
        failures.push(orphaned(report, asked));
    else if (report.leftovers.length > 0 && !report.killed)
        failures.push(unpacked(report.leftovers));
    else if (report.portHeldBy && !report.killed)
        failures.push(portHeld(report.portHeldBy));
    return failures;
}
/**
 * Whether not ending is a failure. Windows has no polite signal, and most programs do not look at their standard
 * input: unless the user says how, being killed there is nothing to blame a program for.
 */
function isDecided({ stop }, platform) {
    return stop !== undefined || platform !== 'win32';
}
/** By itself, or by the very signal that asked: that is what it does to a program without a handler. */
function isPolite({ code, signal }, asked) {
    return code === 0 || (asked === 'SIGTERM' && (signal === 'SIGTERM' || code === SIGTERM_CODE));
}
/** What shells make of an end by SIGTERM. */
const SIGTERM_CODE = 143;
function ignored(report, { stop, stopTimeout }, asked) {
    return failed('stop', {
        measured: `it still ran ${(0,quantities/* formatDuration */.a3)(report.took)} after ${asked} and was killed`,
        expected: `it ends within ${(0,quantities/* formatDuration */.a3)(stopTimeout)} of ${asked}`,
        hint: ignoredHint(stop),
    });
}
function badEnd({ exit }, asked) {
    return failed('stop', {
        measured: `it ended with ${exitWords(exit)} after ${asked}`,
        expected: asked === 'SIGTERM' ? 'code 0, or the end by SIGTERM' : 'code 0',
        hint: 'Something goes wrong while it ends: the details hold the last lines of its standard error. An app takes it for a crash.',
    });
}
function ignoredHint(stop) {
    if (stop)
        return 'Let the program end when it is asked so, or correct the input stop.';
    return 'Let the program end on SIGTERM (Python: signal.signal(signal.SIGTERM, …); threads that are not daemons keep it alive), or give it more time: stop-timeout: 30 s';
}
function orphaned({ orphans, portHeldBy }, asked) {
    return failed('orphans', {
        measured: `after ${asked} ${processes(orphans)} still ran`,
        expected: 'no process of it is alive after it has ended',
        hint: 'Let the program end what it starts before it ends itself (terminate and wait for each child).',
        details: [...orphans.map(processLine), ...(portHeldBy ? [portLine(portHeldBy)] : [])],
    });
}
function unpacked(leftovers) {
    return failed('orphans', {
        measured: `it left ${leftovers.join(', ')}`,
        expected: 'what a one-file program unpacks is gone when it has ended',
        hint: 'Each start would leave as much again on the disk. Build it as a folder: mode: onedir',
    });
}
function portHeld(owner) {
    return failed('port', {
        measured: `${portLine(owner)} after it had ended`,
        expected: 'the port is free when it has ended',
        hint: 'Something that it handed its socket to still listens. Close the socket before the program ends.',
    });
}
/** `1 process (notes, 4711)`. */
function processes(list) {
    const names = list.map(({ name, pid }) => `${name}, ${pid}`).join('; ');
    return `${list.length} ${list.length === 1 ? 'process' : 'processes'} (${names})`;
}
function processLine({ pid, parent, name }) {
    return `process ${pid} '${name}', child of ${parent}`;
}
function portLine({ port, pid, name }) {
    const who = [name && `'${name}'`, pid !== undefined && `process ${pid}`].filter(Boolean).join(', ');
    return `port ${port} is held${who ? ` by ${who}` : ''}`;
}

;// CONCATENATED MODULE: ./src/runtime/at-exit.ts
/** All that has to go when this process goes. */
const trees = new Set();
/** Kills `tree` when this process ends before the returned function was called. A signal or crash does not get here. */
function killAtExit(tree) {
    // One listener for all, since Node warns of many.
    if (trees.size === 0)
        process.on('exit', killAll);
    trees.add(tree);
    return () => {
        trees.delete(tree);
        if (trees.size === 0)
            process.off('exit', killAll);
    };
}
function killAll() {
    for (const tree of trees)
        tree.killNow();
}

;// CONCATENATED MODULE: ./src/runtime/leftovers.ts


/** File systems keep times in coarse steps: how much earlier a folder may seem to be, in ms. */
const CLOCK_STEP = 50;
/** The folders that PyInstaller's one-file programs unpack themselves into, in `temp`, made or changed since `since`. */
async function unpackedFolders(temp, since) {
    const names = await (0,promises_.readdir)(temp).catch(() => []);
    const paths = names.filter((name) => name.startsWith('_MEI')).map((name) => (0,external_node_path_.join)(temp, name));
    const fresh = await Promise.all(paths.map(async (path) => {
        const { mtimeMs = 0 } = (await (0,promises_.stat)(path).catch(() => undefined)) ?? {};
        return mtimeMs >= since.getTime() - CLOCK_STEP ? [path] : [];
    }));
    return fresh.flat();
}
/** Where a program with the environment `env` keeps temporary files. */
function tempOf(env, otherwise) {
    return env['TMPDIR'] || env['TEMP'] || env['TMP'] || otherwise;
}

;// CONCATENATED MODULE: ./src/runtime/program-file.ts



/** Enough for a `#!` line, an ELF header with its program headers, and the name of a loader. */
const START_BYTES = 4096;
const ELF_MACHINES = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' };
/** The first bytes of a file; empty if it cannot be read. */
function program_file_startOf(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
        const buffer = Buffer.alloc(START_BYTES);
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, START_BYTES, 0));
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** What the file that begins with `start` is, in words. */
function program_file_kindOf(start) {
    const magic = start.toString('latin1', 0, 4);
    if (start.length === 0)
        return 'an empty file';
    if (magic === '\x7fELF' && start.length >= 20) {
        return `a Linux program (ELF) for ${ELF_MACHINES[start.readUInt16LE(18)] ?? 'another processor'}`;
    }
    if (magic.startsWith('MZ'))
        return 'a Windows program (PE)';
    if (/^(?:[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(magic))
        return 'a macOS program (Mach-O)';
    return `neither of ELF, PE and Mach-O (it begins with ${JSON.stringify(start.toString('latin1', 0, 16))})`;
}
/** The interpreter that a script (`#!`) or an ELF file (its segment PT_INTERP) names. */
function interpreterOf(start) {
    const text = start.toString('latin1');
    if (isScript(start))
        return /^#! *([^\n ]+)/.exec(text)?.[1]?.replace(/\r$/, '\\r');
    // It stands near the start of the file, and a loader's name has the same form on every Linux.
    return text.startsWith('\x7fELF') ? /(\/[\w./-]*\/ld[\w.-]*)\0/.exec(text)?.[1] : undefined;
}
/** Whether the file names its interpreter itself. */
function isScript(start) {
    return start.toString('latin1', 0, 2) === '#!';
}
/** What lies where the program should be, to go on a sentence: for the reader who has built it under another name. */
async function besides(program) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(program)).catch(() => undefined);
    if (names === undefined)
        return ', nor does its folder exist';
    if (names.length === 0)
        return '; its folder is empty';
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return `; its folder holds ${names.slice(0, 5).join(', ')}${more}`;
}
/** A path as a POSIX shell takes it. */
function shellQuoted(path) {
    return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/symptom.ts
/** What somebody can do who has the app and not its source. */
const FOR_USERS = 'If you only use the app: this version of it is incomplete, so install another one and report this message.';
/** The last part of a path of any platform. */
function fileName(path) {
    return path.split(/[\\/]/).findLast(Boolean) ?? path;
}
/** The first finding for the last line of `said`, by the order of `symptoms`. */
function findingAt(said, symptoms) {
    const line = said.lines.at(-1) ?? '';
    for (const { pattern, find } of symptoms) {
        const match = pattern.exec(line);
        const groups = match?.slice(1).map((group) => group ?? '');
        const finding = groups && find(groups, said);
        if (finding)
            return finding;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/exit-symptoms.ts

const REDISTRIBUTABLE = "Put the DLL beside the program with `add-binary`; if it is vcruntime140.dll or msvcp140.dll, let the app's installer install the Visual C++ Redistributable.";
const OLD_PROCESSOR = {
    hint: 'A wheel was compiled for newer processors: use one without such extensions (AVX).',
    forUsers: 'If you only use the app: this computer is too old for it.',
};
/** What Windows answers in place of an exit code when it could not start a program (ntstatus.h). */
const NT_STATUS = {
    3221225781: {
        code: 'library-missing',
        what: 'a DLL that it needs was not found',
        hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLL.`,
    },
    3221225785: {
        code: 'library-missing',
        what: 'a DLL was found that is too old: it lacks a function',
        hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLLs that it needs.`,
    },
    3221225595: {
        code: 'wrong-architecture',
        what: 'it, or a DLL that it needs, is for another processor',
        hint: 'Build it with a Python of the right processor; do not mix 32-bit and 64-bit DLLs.',
        forUsers: 'If you only use the app: install the one for your processor.',
    },
    3221225501: {
        code: 'wrong-architecture',
        what: 'it used an instruction that this processor does not have',
        ...OLD_PROCESSOR,
    },
    3221225794: {
        code: 'program-cannot-start',
        what: 'a DLL could not be initialised',
        hint: 'Mostly Windows is shutting down, the session ends, or a virus scanner keeps a DLL away: start it again, and look into the protection history.',
    },
};
/** What the end of a program itself tells, when it has written nothing that does. */
function exitFinding(exit, program, machine) {
    const name = fileName(program);
    // Windows counts without a sign, some callers with one.
    const status = exit.code === null ? undefined : exit.code >>> 0;
    const known = status === undefined ? undefined : NT_STATUS[status];
    if (known && status) {
        const { what, ...finding } = known;
        const number = `0x${status.toString(16).toUpperCase()}`;
        return { ...finding, message: `Windows could not start '${name}': ${what} (${number}).` };
    }
    if (exit.signal === 'SIGILL')
        return illegalInstruction(name);
    return exit.signal === 'SIGKILL' && machine.platform === 'darwin' ? killedByMacos(name) : undefined;
}
function illegalInstruction(name) {
    return {
        code: 'wrong-architecture',
        message: `'${name}' used an instruction that this processor does not have (signal SIGILL).`,
        ...OLD_PROCESSOR,
    };
}
/** Nobody else has killed it: it was not ready, so there was nothing to stop. */
function killedByMacos(name) {
    return {
        code: 'library-validation',
        message: `macOS killed '${name}' before it could say anything (signal SIGKILL): its code signature is missing or invalid.`,
        hint: `On Apple's processors everything must be signed, if only ad hoc (\`codesign --force --sign -\`), and nothing may change afterwards. See \`codesign --verify --strict --verbose=2 ${name}\`.`,
        forUsers: FOR_USERS,
    };
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/loader-symptoms.ts

/** A file or soname as the loaders write it, with or without a folder. */
const LIBRARY = String.raw `([^\s:'"]+?\.(?:so[.\d]*|dylib|dll))`;
const VERSION = /version [`'](GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+)' not found(?: \(required by ([^)]+)\))?/;
/** What the loaders of Linux (glibc, musl), macOS and Windows write when they cannot load a program or library. */
const loaderSymptoms = [
    { pattern: VERSION, find: (_, said) => tooOld(said) },
    {
        pattern: /'([^']+)' not valid for use in process: (.*?different Team IDs|library load disallowed by system policy)/,
        find: ([library = '', why = '']) => notValid(library, why),
    },
    {
        pattern: /'([^']+)' \(code signature invalid/,
        find: ([library = '']) => notValid(library, 'its signature is invalid'),
    },
    {
        pattern: /'([^']+)' \(mach-o file, but is an incompatible architecture \(have '([^']+)', need '([^']+)'/,
        find: ([library = '', have = '', need = '']) => loader_symptoms_foreign(library, `it is for ${have}, and ${need} is needed`),
    },
    {
        pattern: /(\S+): wrong ELF class: (\w+)/,
        find: ([library = '', found = '']) => loader_symptoms_foreign(library, `its class is ${found}`),
    },
    {
        pattern: /(?:^|\s)(\S+?): (?:cannot execute binary file|Bad CPU type in executable|Exec format error)|\[Errno (?:8|86)\] .*: '([^']+)'/,
        find: ([program = '', child = '']) => loader_symptoms_foreign(program || child, 'this processor cannot run it'),
    },
    {
        pattern: /(?:DLL load failed while importing (\w+)|LoadLibrary|WinError 193\])\W.*?%1 is not a valid Win32 application/,
        find: ([module = ''], said) => loader_symptoms_foreign(module || loadedDll(said), 'it is not a program for this Windows'),
    },
    {
        // Not `dlerror: libcudart.so.11.0: cannot open …`: some libraries report so what they can do without.
        // The folder may have spaces and quotes in it; the name alone is told.
        pattern: new RegExp(`(?:libraries|Error|'): (?:/.*/)?${LIBRARY}: cannot open shared object file`),
        find: ([library = '']) => loader_symptoms_missing(library, 'the loader does not find it'),
    },
    {
        pattern: new RegExp(`Error loading shared library ${LIBRARY}: No such file or directory`),
        find: ([library = '']) => loader_symptoms_missing(library, 'the loader does not find it'),
    },
    {
        pattern: /symbol lookup error: (\S+): undefined symbol: (\w+)|ImportError: (\S+): undefined symbol: (\w+)/,
        find: ([library = '', symbol = '', other = '', its = '']) => unsuited(library || other, symbol || its),
    },
    {
        pattern: /DLL load failed while importing (\w+): (.+)/,
        find: ([module = '', why = '']) => loader_symptoms_missing(`a DLL that the module ${module} needs`, why.replace(/\.$/, '')),
    },
    { pattern: /Symbol not found: \(?(\w+)/, find: ([symbol = ''], said) => newerMacos(symbol, said) },
    {
        pattern: /built for macOS ([\d.]+) which is newer than running OS/,
        find: ([version = '']) => needsMacos(version),
    },
    {
        pattern: /Library not loaded: (\S+)/,
        find: ([library = '']) => loader_symptoms_missing(library, 'the loader does not find it'),
    },
    {
        pattern: /(?:Failed to load Python (?:shared library|DLL)|Error loading Python (?:lib|DLL)) '(?:.*?[/\\])?([^/\\']+)'(?=: |\.|$)(.*)/,
        find: ([library = '', why = '']) => loader_symptoms_missing(library, why.replace(/^[:.\s]+/, '') || 'it cannot be loaded'),
    },
];
/** The newest version that was asked for, whichever line named it. */
function tooOld({ lines, glibc, program }) {
    const found = lines.flatMap((line) => {
        const [, library = '', version = '', by = ''] = VERSION.exec(line) ?? [];
        return version ? [{ library, version, by }] : [];
    });
    const last = found.at(-1);
    if (!last)
        return undefined;
    const needed = found
        .filter(({ library }) => library === last.library)
        .reduce((newest, each) => (isNewer(each.version, newest.version) ? each : newest));
    const has = needed.library === 'GLIBC' && glibc ? `this system has ${glibc}` : 'this system has an older one';
    const by = needed.by ? ` (it is asked for by ${fileName(needed.by)})` : '';
    return {
        code: 'glibc-too-old',
        message: `'${fileName(program)}' needs ${needed.library}_${needed.version}, and ${has}${by}.`,
        hint: `Build it on the oldest Linux that it is for, such as a container of it; verify-binary's input max-glibc keeps it so.`,
        forUsers: 'If you only use the app: it needs a newer Linux.',
    };
}
function isNewer(a, b) {
    return a.localeCompare(b, 'en', { numeric: true }) > 0;
}
function notValid(library, why) {
    return {
        code: 'library-validation',
        message: `macOS does not let the program load '${library}': ${why}.`,
        hint: `Sign every file inside with one identity, inside out (sign-notarize does), not the outer program alone; a one-file program must be signed while it is built.`,
        forUsers: FOR_USERS,
    };
}
function loader_symptoms_foreign(what, why) {
    return {
        code: 'wrong-architecture',
        message: `'${what}' is built for another processor or system: ${why}.`,
        hint: `Build on, or with target-arch for, the machine that it is for; a wheel of the wrong platform may be among the requirements.`,
        forUsers: 'If you only use the app: install the one for your processor.',
    };
}
/** The DLL that PyInstaller named in the line before the system's own words. */
function loadedDll({ lines, program }) {
    const named = /DLL '([^']+)'/.exec(lines.at(-2) ?? '')?.[1];
    return fileName(named ?? program);
}
function loader_symptoms_missing(library, why) {
    const line = /\.(so[.\d]*|dylib|dll)$/.test(library)
        ? `\`add-binary: <folder>/${fileName(library)}:.\``
        : '`add-binary`';
    return {
        code: 'library-missing',
        message: `Missing library: ${library} (${why}).`,
        hint: `Put it into the bundle with ${line}, or let the app's package depend on it.`,
        forUsers: FOR_USERS,
    };
}
function unsuited(library, symbol) {
    return {
        code: 'library-missing',
        message: `Missing library: ${library} finds no library that has ${symbol}.`,
        hint: `An older library of the same name was loaded before it, or belongs to the system: bundle the one that it was built with (add-binary).`,
        forUsers: FOR_USERS,
    };
}
/** dyld names the system that was built for in the next lines or the same one; both orders are seen. */
function newerMacos(symbol, { lines }) {
    const version = /built for macOS ([\d.]+)/.exec(lines.at(-1) ?? '')?.[1];
    return version ? needsMacos(version) : unsuited('The program', symbol);
}
function needsMacos(version) {
    return {
        code: 'program-cannot-start',
        message: `The program is built for macOS ${version}, which is newer than this one.`,
        hint: `Build it with a Python and wheels for the oldest macOS that it is for; verify-binary's input min-macos keeps it so.`,
        forUsers: 'If you only use the app: it needs a newer macOS.',
    };
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/port-symptoms.ts
/** What servers write when their port is taken: Python, asyncio, uvicorn, Flask, gunicorn, Node, Go, Rust. */
const portSymptoms = [
    {
        pattern: /(?:WinError 10013\]|os error 10013).*|bind.*access a socket in a way forbidden/i,
        find: (_, { lines }) => reserved(portIn(lines)),
    },
    {
        pattern: /\[(?:Errno|WinError) (?:98|48|10048)\]|os error (?:98|48|10048)\)/i,
        find: (_, { lines }) => port_symptoms_inUse(portIn(lines)),
    },
    {
        pattern: /EADDRINUSE|address already in use|Connection in use: \(|Port \d+ is in use by another program/i,
        find: (_, { lines }) => port_symptoms_inUse(portIn(lines)),
    },
];
/** The port in the last line, or the one before: Flask names it after the error, others do so before it. */
function portIn(lines) {
    for (const line of lines.slice(-3).reverse()) {
        // After a colon stand times of day too, which have two digits.
        // After a colon stand times of day too, which have two digits.
        const [, ...found] = /\('[^']*', (\d{1,5})[,)]|\bport:? (\d{1,5})\b|:(\d{3,5})(?!\d|:\d)/i.exec(line) ?? [];
        const port = found.find(Boolean);
        if (port)
            return port;
    }
    return undefined;
}
function port_symptoms_inUse(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${port_symptoms_at(port)}: another program listens there.`,
        hint: 'End that program (mostly an earlier run of this one), or let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function reserved(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${port_symptoms_at(port)}: Windows keeps that port for itself.`,
        hint: 'See the ranges with `netsh interface ipv4 show excludedportrange protocol=tcp`, and let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function port_symptoms_at(port) {
    return port === undefined ? ' at its port' : ` at port ${port}`;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/python-symptoms.ts

const MODULE = String.raw `['"]?([\w.]+)['"]?`;
/** What Python programs, and PyInstaller's start of them, write when something is not in the bundle. */
const pythonSymptoms = [
    { pattern: /No module named '?encodings'?/, find: (_, said) => noStandardLibrary(said) },
    {
        pattern: new RegExp(String.raw `(?:(?:ModuleNotFoundError|ImportError|was): |python[\w.]*: |Failed to execute script .*: )No module named ${MODULE}`, 'i'),
        find: ([module = '']) => noModule(module),
    },
    {
        pattern: new RegExp(`Error loading ASGI app\\. Could not import module ${MODULE}`),
        find: ([module = '']) => noModule(module),
    },
    {
        pattern: /cannot import name '([^']+)' from (partially initialized module )?'([^']+)'/,
        find: ([name = '', circular = '', module = '']) => noName(name, module, circular !== ''),
    },
    {
        pattern: /PackageNotFoundError: (?:No package metadata was found for )?([\w.-]+)|DistributionNotFound: The '([\w.-]+)/,
        find: ([name = '', other = '']) => noMetadata(name || other),
    },
    {
        pattern: /(?:FileNotFoundError|NotADirectoryError): \[(?:Errno|WinError) \d+\] [^'"]*(?:'(.+?)'|"(.+?)")/,
        find: ([path = '', quoted = ''], said) => noFile(path || quoted, said),
    },
    {
        pattern: /RuntimeError: (?:Directory|File) (?:at path )?'?(.+?)'? does not exist/,
        find: ([path = ''], said) => noFile(path, said),
    },
    {
        pattern: /TemplateNotFound: (?:'([^']+)' not found|(\S+))/,
        find: ([a = '', b = '']) => noTemplate(a || b),
    },
    { pattern: /ImportError: (\S.*)/, find: ([why = '']) => importFailed(why) },
    {
        pattern: /Could not load PyInstaller's embedded PKG archive|Cannot open PyInstaller archive from executable/,
        find: (_, said) => python_symptoms_damaged(said),
    },
    {
        pattern: /(?:Could not|cannot) create temporary directory|Failed to (?:extract|create parent directory).*/i,
        find: (_, { lines }) => noRoom(lines.at(-1) ?? ''),
    },
];
function noModule(module) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: ${module}`,
        hint: `Add it to the build: \`hidden-imports: ${module}\`, and to the requirements if they do not install it.`,
        forUsers: FOR_USERS,
    };
}
function noStandardLibrary({ program }) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: encodings, the first module of Python's standard library that '${fileName(program)}' loads`,
        hint: 'The bundle is incomplete (base_library.zip is missing), or the variable PYTHONHOME leads an interpreter elsewhere: unset it. Installation may be corrupted. Please reinstall the application.',
    };
}
function noName(name, module, circular) {
    const hint = circular
        ? `Two modules import each other: move the import of '${name}' into the function that uses it.`
        : `If it is a module of its own: \`hidden-imports: ${module}.${name}\`. Else the installed version of '${module.split('.')[0]}' is not the one that the code was written for: pin it in the requirements.`;
    return {
        code: 'dependency-missing',
        message: `Missing dependency: ${module} is there and has no '${name}'${circular ? ' yet' : ''}`,
        hint,
        forUsers: FOR_USERS,
    };
}
function importFailed(why) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: an import failed, with the words: ${why}`,
        hint: `Start the backend from its sources: if that works, compare what it loads with the bundle (\`collect-all: <package>\`).`,
        forUsers: FOR_USERS,
    };
}
function noMetadata(name) {
    return {
        code: 'data-file-missing',
        message: `Missing package metadata: ${name} (its version or entry points are asked for at run time).`,
        hint: `Add it to the build: \`copy-metadata: ${name}\`.`,
        forUsers: FOR_USERS,
    };
}
/** Only what should be inside of the bundle: any other file is the program's own affair. */
function noFile(written, { program }) {
    const path = written.replaceAll('\\\\', '\\');
    const inside = insideBundle(path, program);
    if (inside === undefined)
        return undefined;
    const [folder = '', ...rest] = inside.split('/');
    const destination = rest.length > 0 ? inside.split('/').slice(0, -1).join('/') : '.';
    const whole = rest.length > 0 ? `, or \`collect-data: ${folder}\` if ${folder} is a package` : '';
    return {
        code: 'data-file-missing',
        message: `Missing data file: ${inside} is not in the bundle.`,
        hint: `Add it to the build: \`add-data: <folder of the source>/${fileName(inside)}:${destination}\`${whole}.`,
        forUsers: FOR_USERS,
    };
}
/** Where `path` is in the bundle of `program`, with `/`; undefined outside of it. */
function insideBundle(path, program) {
    const unpacked = /(?:^|[\\/])(?:_MEI\w+|_internal)[\\/](.+)$/.exec(path)?.[1];
    if (unpacked !== undefined)
        return slashed(unpacked);
    const own = slashed(program).split('/').slice(0, -1).join('/');
    const found = slashed(path);
    return own !== '' && found.startsWith(`${own}/`) ? found.slice(own.length + 1) : undefined;
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
function noTemplate(name) {
    return {
        code: 'data-file-missing',
        message: `Missing data file: the template ${name} is not in the bundle.`,
        hint: `Add its folder to the build: \`add-data: <folder of the source>/templates:templates\`, or \`collect-data: <package>\`.`,
        forUsers: FOR_USERS,
    };
}
function python_symptoms_damaged({ program }) {
    return {
        code: 'program-cannot-start',
        message: `'${fileName(program)}' is damaged: PyInstaller's archive at its end is cut off or changed.`,
        hint: 'Nothing may rewrite the program after the build (strip, UPX, a resource editor, a signing tool that does not know it). Installation may be corrupted. Please reinstall the application.',
    };
}
function noRoom(line) {
    return {
        code: 'program-cannot-start',
        message: `The program cannot unpack itself: ${line.replace(/^\[PYI-\d+:ERROR\] /, '')}`,
        hint: 'The folder for temporary files must exist, be writable and have room. A one-directory build unpacks nothing: `mode: onedir`.',
    };
}

;// CONCATENATED MODULE: ./src/runtime/diagnose.ts








/** The last lines of standard error that are looked at. */
const READ_LINES = 1000;
/** Lines of standard error that the error carries. */
const KEPT_LINES = 20;
const TRACEBACK = /^(?:\[.*\] )?Traceback \(most recent call last\):/;
/** What Python writes between the tracebacks of exceptions that led to each other. */
const LINKED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** The line that ends a traceback: `ValueError: bad`, `pkg.errors.Broken`. */
const EXCEPTION = /^([A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning|NotFound|Failure)(?:: .*)?)$/;
/**
 * Why a program ended before it was ready, from what it wrote and how it ended; undefined if nothing of it is known.
 * What was written last counts, and of Python only the exception that ended it: one that was logged and survived is
 * not the cause.
 */
function diagnoseExit({ stderr, exit, program, machine = thisMachine(), }) {
    const said = { lines: stderr.slice(-READ_LINES), program, glibc: machine.glibc };
    const finding = exit.code === 0
        ? lastFinding(said, portSymptoms)
        : (findingIn(said) ?? exitFinding(exit, program, machine) ?? unhandled(said));
    if (!finding)
        return undefined;
    const { code, message, ...hints } = finding;
    return new errors_SidecarError(code, message, { ...hints, stderr: stderr.slice(-KEPT_LINES), exit });
}
function findingIn(said) {
    const misread = readByShell(said);
    if (misread)
        return misread;
    const start = startOfLastTraceback(said.lines);
    const last = { ...said, lines: said.lines.slice(start) };
    const all = [...loaderSymptoms, ...portSymptoms, ...pythonSymptoms];
    // Servers say it in a plain line, which may come before a traceback of the shutdown.
    return lastFinding(last, all) ?? lastFinding(said, portSymptoms);
}
/** The finding for the last line that has one. */
function lastFinding(said, symptoms) {
    for (let end = said.lines.length; end > 0; end -= 1) {
        const finding = findingAt({ ...said, lines: said.lines.slice(0, end) }, symptoms);
        if (finding)
            return finding;
    }
    return undefined;
}
/** Index of the first line of the last traceback, or of the first of those that led to it; 0 if there is none. */
function startOfLastTraceback(lines) {
    let start = lines.findLastIndex((line) => TRACEBACK.test(line));
    while (start > 0) {
        const before = lines.slice(0, start).findLastIndex((line) => line.trim() !== '');
        if (!LINKED.test(lines[before] ?? ''))
            break;
        const earlier = lines.slice(0, before).findLastIndex((line) => TRACEBACK.test(line));
        if (earlier < 0)
            break;
        start = earlier;
    }
    return Math.max(start, 0);
}
/**
 * What the system cannot start, the C library hands to a shell, which takes it for a script: `<path>: 1: ELF: not
 * found`. So a foreign program seems to start.
 */
function readByShell({ lines, program }) {
    const said = lines.findLast((line) => line.startsWith(`${program}: `))?.slice(program.length + 2);
    if (said === undefined || !/^(?:line )?\d+: /.test(said))
        return undefined;
    const start = program_file_startOf(program);
    if (start.length === 0 || isScript(start))
        return undefined;
    return {
        code: 'wrong-architecture',
        message: `'${program}' is not a program that this system can start: it is ${program_file_kindOf(start)}. A shell took it for a script.`,
        hint: `Build it on, or for, this system, and see that the download is complete.`,
        forUsers: 'If you only use the app: install the one for your system.',
    };
}
/** The exception that ended a Python program, whatever it is. */
function unhandled({ lines, program }) {
    if (!lines.some((line) => TRACEBACK.test(line)))
        return undefined;
    const exception = lines.findLast((line) => EXCEPTION.test(line))?.slice(0, 500);
    if (exception === undefined)
        return undefined;
    const script = lines.map((line) => /Failed to execute script '([^']+)'/.exec(line)?.[1]).find(Boolean);
    return {
        code: 'exited-before-ready',
        message: `'${fileName(program)}' ended before it was ready${script ? ` in '${script}'` : ''}: ${exception}`,
        hint: `The traceback on its standard error names the line. To see it again, start it by hand: ${program}`,
    };
}

;// CONCATENATED MODULE: ./src/runtime/protocol.ts
/** The line that says that a sidecar takes requests, unless another is agreed. */
const protocol_READY_LINE = 'READY';
/** How many malformed lines are kept, and how much of each. */
const [MALFORMED_KEPT, MALFORMED_LENGTH] = [5, 200];
/** What takes the place of bytes that are no UTF-8, and NUL: the text is UTF-16, or no text at all. */
const NO_TEXT = /[\uFFFD\0]/;
const WORD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)(?: (.*))?$/;
/** Reads the protocol's lines one by one. */
class Protocol {
    boot;
    listening;
    readyCount = 0;
    readyOnStderr = false;
    heartbeats = 0;
    shutdown;
    malformed = [];
    #readyLine;
    constructor(readyLine = protocol_READY_LINE) {
        this.#readyLine = readyLine;
    }
    /** Takes a line, without its ending, and says what it is. On standard error only the ready line means something. */
    take(line, stream) {
        if (stream === 'stderr') {
            if (line === this.#readyLine)
                this.readyOnStderr = true;
            return 'foreign';
        }
        const kind = this.#read(line);
        if ((kind === 'malformed' || kind === 'near-ready') && this.malformed.length < MALFORMED_KEPT) {
            this.malformed.push(line.slice(0, MALFORMED_LENGTH));
        }
        return kind;
    }
    #read(line) {
        if (line === this.#readyLine) {
            this.readyCount += 1;
            return 'ready';
        }
        if (isNearly(line, this.#readyLine))
            return 'near-ready';
        if (NO_TEXT.test(line))
            return 'malformed';
        const [, word, rest = ''] = WORD.exec(line) ?? [];
        if (word === 'BOOT')
            return this.#readBoot(rest);
        if (word === 'LISTENING')
            return this.#readListening(rest);
        if (word === 'HEARTBEAT')
            return this.#readHeartbeat(rest);
        if (word === 'SHUTDOWN')
            return this.#readShutdown(rest);
        return 'foreign';
    }
    #readBoot(rest) {
        const { sidecar, version } = fieldsOf(rest) ?? {};
        if (!sidecar || !version || !/^\d+(\.\d+)*([-+.a-z]\S*)?$/i.test(version))
            return 'malformed';
        this.boot = { sidecar, version };
        return 'boot';
    }
    #readListening(rest) {
        const { host, port } = fieldsOf(rest) ?? {};
        if (!host || !port || !/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
            return 'malformed';
        this.listening = { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
        return 'listening';
    }
    #readHeartbeat(rest) {
        if (rest !== '' && !fieldsOf(rest))
            return 'malformed';
        this.heartbeats += 1;
        return 'heartbeat';
    }
    /** A reason may have several words. */
    #readShutdown(rest) {
        const [, reason] = /^reason=(\S.*)$/.exec(rest) ?? [];
        if (!reason)
            return 'malformed';
        this.shutdown = reason;
        return 'shutdown';
    }
}
/** The fields of `name=value name=value`; later versions of the protocol may add some. */
function fieldsOf(text) {
    const pairs = text.split(' ').map((part) => /^([a-z][a-z0-9-]*)=(.+)$/.exec(part)?.slice(1));
    const names = new Set(pairs.map((pair) => pair?.[0]));
    if (pairs.includes(undefined) || names.size < pairs.length)
        return undefined;
    return Object.fromEntries(pairs.map((pair) => [pair?.[0] ?? '', pair?.[1] ?? '']));
}
/** Whether only case, spaces and marks make the difference. */
function isNearly(line, wanted) {
    // A long line is none, and would cost time.
    if (line.length > 4 * wanted.length + 20)
        return false;
    const [left, right] = [line, wanted].map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase());
    return right === '' ? line.trim() === wanted.trim() : left === right;
}

;// CONCATENATED MODULE: ./src/runtime/protocol-fault.ts


/** What is wrong with what a program has said so far, the worst first; that READY is missing is none of it. */
function protocolFault(protocol, speaker) {
    if (protocol.readyCount > 1)
        return readyTwice(protocol.readyCount, speaker);
    if (protocol.readyOnStderr)
        return readyOnStderr(speaker);
    return protocol.malformed.length > 0 ? stdoutMalformed(protocol.malformed, speaker) : undefined;
}
function readyTwice(count, { name, readyLine = READY_LINE, details }) {
    return new SidecarError('ready-twice', `'${name}' wrote its ready line ${count} times; expected is once.`, {
        ...details,
        hint: `Print '${readyLine}' in one place, when start-up is complete. A child process that runs the same start-up prints it again: call multiprocessing.freeze_support() first, and start one worker.`,
    });
}
/** The ready line came on standard error. */
function readyOnStderr({ name, readyLine = protocol_READY_LINE, details }) {
    return new errors_SidecarError('ready-on-stderr', `'${name}' wrote its ready line to standard error; expected is standard output.`, {
        ...details,
        hint: `Print it to standard output: print('${readyLine}', flush=True). If that is what it does, something has redirected sys.stdout.`,
    });
}
/** Lines that are nearly the protocol's. */
function stdoutMalformed(lines, speaker) {
    const { name, readyLine = protocol_READY_LINE, details } = speaker;
    const found = lines.map((line) => JSON.stringify(line)).join(', ');
    return new errors_SidecarError('stdout-malformed', `'${name}' wrote to standard output what looks like the protocol and is not: ${found}.`, {
        ...details,
        hint: `Expected are UTF-8 lines: '${readyLine}' alone; BOOT sidecar=<name> version=<x.y.z>; LISTENING host=<host> port=<port>; HEARTBEAT; SHUTDOWN reason=<reason>. Logs belong on standard error.`,
    });
}

;// CONCATENATED MODULE: ./src/runtime/not-ready.ts






/** Lines of standard error that an error carries. */
const not_ready_LINES = 20;
/** Characters of a line in a message. */
const LINE_LENGTH = 500;
/** The error for it. */
function notReady(attempt) {
    const { kind } = attempt.outcome;
    if (kind === 'exited')
        return exited(attempt);
    if (kind === 'interrupted') {
        return failure(attempt, 'launch-interrupted', 'was stopped before it was ready', 'Nothing is left of it.');
    }
    return (usesLines(attempt) && !cameLate(attempt) && wrongLine(attempt)) || overdue(attempt);
}
/** A line that was wrong explains why the right one did not come. */
function wrongLine(attempt) {
    const { readyOnStderr: onStderr, malformed } = attempt.program.protocol;
    const speaker = {
        name: fileName(attempt.path),
        readyLine: readyLine(attempt),
        details: { stderr: lastWords(attempt) },
    };
    if (onStderr)
        return readyOnStderr(speaker);
    return malformed.length > 0 ? stdoutMalformed(malformed, speaker) : undefined;
}
function exited(attempt) {
    const { path, program, wish, machine, exit = { code: null, signal: null } } = attempt;
    const known = diagnoseExit({ stderr: program.stderr.lines, exit, program: path, machine });
    if (known)
        return known;
    const last = lastLine(program.stderr.lines);
    const said = last === undefined ? 'it wrote nothing to standard error' : `its last words: ${last}`;
    const aim = wish.ready.kind === 'exit' ? '; expected is code 0' : ' before it was ready';
    const hint = cameLate(attempt)
        ? 'Its ready line came only as it ended: it must go on running after that line, and write it at once (flush).'
        : `Start it by hand to see what is wrong: ${path}`;
    return failure(attempt, 'exited-before-ready', `ended with ${exitText(exit)}${aim}; ${said}`, hint);
}
function overdue(attempt) {
    const time = (0,quantities/* formatDuration */.a3)(attempt.wish.timeout);
    const what = `was not ready within ${time}. Seen: ${seen(attempt).join('; ')}`;
    return failure(attempt, 'ready-timeout', what, overdueHint(attempt));
}
function overdueHint(attempt) {
    const { program, wish } = attempt;
    const line = readyLine(attempt);
    const flush = `print('${line}', flush=True), or build with PyInstaller's --python-option u`;
    if (cameLate(attempt)) {
        return `Its ready line came only when it was ended: its output is buffered. Write it at once: ${flush}.`;
    }
    const slow = 'If it is only slow, allow more time.';
    if (wish.ready.kind === 'exit')
        return slow;
    if (wish.ready.kind === 'http')
        return `It must answer GET ${wish.ready.path} with a status below 400. ${slow}`;
    const silent = program.stdout.bytes === 0 ? ' Nothing came on standard output, which may be buffered.' : '';
    return `It must print '${line}' to standard output once it takes requests: ${flush}.${silent} ${slow}`;
}
/** What was seen of it, in words. */
function seen({ program, outcome, wish, listening: ports }) {
    const { boot, listening } = program.protocol;
    const { ready } = wish;
    const health = outcome.health === undefined ? 'no answer' : `status ${outcome.health}`;
    return [
        boot ? `BOOT of ${boot.sidecar} ${boot.version}` : [],
        listening ? `LISTENING at ${listening.host} port ${listening.port}` : [],
        linesSeen('standard output', program.stdout),
        linesSeen('standard error', program.stderr),
        ready.kind === 'http' || ready.kind === 'auto' ? `${health} from ${ready.path}` : [],
        ports.length > 0 ? `it listened at port ${ports.join(', ')}` : [],
    ].flat();
}
function linesSeen(name, output) {
    const last = lastLine(output.lines);
    return last === undefined
        ? `nothing on ${name}`
        : `${output.bytes} bytes on ${name}, the last line: ${last}`;
}
/** Whether the ready line turned up when it was too late. */
function cameLate({ program }) {
    return program.protocol.readyCount > 0;
}
function usesLines({ wish }) {
    return wish.ready.kind === 'line' || wish.ready.kind === 'auto';
}
function readyLine({ wish: { ready } }) {
    return (ready.kind === 'line' || ready.kind === 'auto' ? ready.line : undefined) ?? protocol_READY_LINE;
}
function failure(attempt, code, what, hint) {
    const { exit, path, listening } = attempt;
    const details = { hint, stderr: lastWords(attempt), listening, ...(exit && { exit }) };
    return new errors_SidecarError(code, `'${fileName(path)}' ${what}.`, details);
}
/** How a process ended, in words. */
function exitText({ code, signal }) {
    return code === null ? `signal ${signal}` : `code ${code}`;
}
function lastWords({ program }) {
    return program.stderr.lines.slice(-not_ready_LINES);
}
function lastLine(lines) {
    return lines.findLast((line) => line.trim() !== '')?.slice(0, LINE_LENGTH);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./src/runtime/http-answer.ts

/**
 * Asks `address` without a proxy, over a connection of its own: one that is kept would hold up the end of the sidecar.
 * Resolves at the head of the answer. Rejects with the system's error where nobody answers, and where `signal` is
 * aborted or nothing comes for `timeout` ms.
 */
function answerFrom(address, { method = 'GET', signal, timeout }) {
    return new Promise((resolve, reject) => {
        const options = { method, agent: false, ...(timeout && { timeout }), ...(signal && { signal }) };
        const asked = (0,external_node_http_.request)(address, options, resolve);
        asked.on('timeout', () => asked.destroy());
        asked.on('error', reject);
        asked.on('close', () => reject(new Error('the connection was closed')));
        asked.end();
    });
}

;// CONCATENATED MODULE: ./src/runtime/health.ts


/** How long one question may take, in ms. */
const ANSWER_WITHIN = 5000;
/** How often it is asked, in ms: a start is fast or slow, and asking costs the sidecar time. */
const [SOON, LATER, PATIENCE] = [25, 200, 3000];
/** The address of `path` at a sidecar that listens at `host`. */
function addressOf(host, port, path) {
    const name = reachable(host);
    return `http://${name.includes(':') ? `[${name}]` : name}:${port}${path.startsWith('/') ? '' : '/'}${path}`;
}
/** Who listens everywhere is asked on this machine. */
function reachable(host) {
    if (host === '0.0.0.0')
        return '127.0.0.1';
    return host === '::' ? '::1' : host;
}
/** The status that `address` answers with, or `undefined` if nobody answers in time. Never rejects. */
async function ask(address, options = {}) {
    try {
        const answer = await answerFrom(address, { timeout: ANSWER_WITHIN, ...options });
        answer.on('error', () => undefined).resume();
        return answer.statusCode;
    }
    catch {
        return undefined;
    }
}
/**
 * Asks until the answer is below 400, and is then true; false when `signal` was aborted. `address` may not be
 * known at first.
 */
async function untilHealthy(address, signal, watch = {}) {
    const start = performance.now();
    while (!signal.aborted) {
        const where = address();
        const status = where === undefined ? undefined : await ask(where, { signal });
        if (status !== undefined)
            watch.last = status;
        if (status !== undefined && status < 400)
            return true;
        const pause = performance.now() - start < PATIENCE ? SOON : LATER;
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/runtime/port-probe.ts


/** How long a connection on this machine may take, in ms. */
const CONNECT_WITHIN = 1000;
/** Whether somebody takes connections at `host` and `port`. Never rejects. */
function isListening(host, port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: reachable(host), port, timeout: CONNECT_WITHIN });
        const settle = (found) => {
            socket.destroy();
            resolve(found);
        };
        socket.on('connect', () => settle(true));
        socket.on('timeout', () => settle(false));
        socket.on('error', () => settle(false));
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/shared/lines.ts
var lines = __webpack_require__(34954);
// EXTERNAL MODULE: ./src/shared/processes/process-tree.ts + 3 modules
var process_tree = __webpack_require__(39721);
;// CONCATENATED MODULE: ./src/runtime/kept-lines.ts
/** The newest lines of a stream, as far as `limit` characters go; older ones are forgotten. */
class KeptLines {
    #limit;
    #count;
    #lines = [];
    #length = 0;
    /** `count` gives the bytes that have been read so far. */
    constructor(limit, count) {
        this.#limit = limit;
        this.#count = count;
    }
    /** Takes the next line. */
    add(line) {
        this.#lines.push(line);
        this.#length += line.length + 1;
        // Only now and then, since it moves all lines.
        if (this.#length > 2 * this.#limit)
            this.#forget();
    }
    get lines() {
        this.#forget();
        return [...this.#lines];
    }
    get bytes() {
        return this.#count();
    }
    /** Forgets the oldest lines, but never the last one. */
    #forget() {
        let from = 0;
        while (this.#length > this.#limit && from < this.#lines.length - 1) {
            this.#length -= (this.#lines[from]?.length ?? 0) + 1;
            from += 1;
        }
        if (from > 0)
            this.#lines = this.#lines.slice(from);
    }
}

;// CONCATENATED MODULE: ./src/runtime/start-errors.ts






/** What an app's user reads when a part of the app is gone. */
const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';
/** What `spawn` threw or emitted for a program, as an error that says what is wrong. Reads the disk; never rejects. */
async function startError(cause, failed) {
    const { code = '' } = (cause ?? {});
    const { what, message, ...hints } = await explanation(code, cause, { machine: thisMachine(), ...failed });
    return new errors_SidecarError(what, message, { ...hints, cause });
}
async function explanation(code, cause, failed) {
    const { program, cwd, machine } = failed;
    // The system says of a missing working directory that the program is missing.
    if (cwd !== undefined && !(await start_errors_isFolder(cwd)))
        return noFolder(program, cwd);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return start_errors_missing(program);
        case 'EACCES':
        case 'EPERM':
            return start_errors_refused(program, machine);
        case 'ENOEXEC':
        case 'EFTYPE':
        case 'EBADARCH':
        // Windows has many reasons that Node has no name for; the frequent one is a file that is no program.
        case 'UNKNOWN':
            return start_errors_foreign(program, machine);
        case 'E2BIG':
        case 'ENAMETOOLONG':
            return tooLong(program);
        default:
            return start_errors_unknown(program, cause);
    }
}
function noFolder(program, cwd) {
    return {
        what: 'program-cannot-start',
        message: `'${fileName(program)}' cannot be started in '${cwd}': there is no such folder.`,
        hint: 'Make the folder first, or leave `cwd` out.',
    };
}
async function start_errors_missing(program) {
    const found = await (0,promises_.stat)(program).catch(() => undefined);
    if (found?.isFile())
        return noInterpreter(program);
    return {
        what: 'program-missing',
        message: found
            ? `'${program}' is a folder, and a program is needed. ${REINSTALL}`
            : `'${program}' does not exist${await besides(program)}.`,
        hint: REINSTALL,
    };
}
/** The file is there: what is missing is the loader or interpreter that it names. */
function noInterpreter(program) {
    const interpreter = interpreterOf(program_file_startOf(program));
    const needs = interpreter === undefined ? 'a loader that is not here' : `'${interpreter}', which is not here`;
    const musl = interpreter !== undefined && /\/ld-musl-/.test(interpreter);
    const libc = musl
        ? 'It is built for musl (Alpine)'
        : 'It may be built for another C library (glibc and not musl)';
    return {
        what: 'program-cannot-start',
        message: `'${program}' is there and cannot be started: it needs ${needs}.`,
        ...(interpreter?.includes('/ld') || interpreter === undefined
            ? {
                hint: `${libc} or another processor: build it for this system.`,
                forUsers: 'If you only use the app: install the one for your system.',
            }
            : {
                hint: `Install ${fileName(interpreter)}, or correct the first line of '${program}' (a Windows line ending there is part of the name).`,
            }),
    };
}
async function start_errors_refused(program, machine) {
    const found = await (0,promises_.stat)(program).catch(() => undefined);
    if (found?.isDirectory())
        return start_errors_missing(program);
    if (found && machine.platform !== 'win32' && (found.mode & 0o111) === 0) {
        return {
            what: 'program-not-executable',
            message: `'${program}' is not executable (its mode is ${(found.mode & 0o777).toString(8)}).`,
            hint: `Run: chmod 755 ${shellQuoted(program)}. For the build: hand over the archive, because upload-artifact loses modes.`,
        };
    }
    return {
        what: 'program-cannot-start',
        message: `The system does not let '${program}' be started (permission denied).`,
        hint: refusedHint(program, machine.platform),
    };
}
function refusedHint(program, platform) {
    if (platform === 'win32')
        return 'A virus scanner or a policy (AppLocker, Smart App Control) may keep it: look into the protection history.';
    if (platform === 'darwin')
        return `It may be in quarantine: xattr -dr com.apple.quarantine ${shellQuoted((0,external_node_path_.dirname)(program))}`;
    return `Its folders must be open to this user, and its file system must not be mounted with noexec: findmnt -T ${shellQuoted(program)}`;
}
function start_errors_foreign(program, { platform, arch }) {
    return {
        what: 'wrong-architecture',
        message: `'${program}' is not a program that ${platform} on ${arch} can start: it is ${program_file_kindOf(program_file_startOf(program))}.`,
        hint: `Build it on, or for, this system, and see that the download is complete. ${REINSTALL}`,
    };
}
function tooLong(program) {
    return {
        what: 'program-cannot-start',
        message: `'${fileName(program)}' cannot be started: its path, arguments and environment are longer than the system allows.`,
        hint: 'Pass long data through a file or standard input, and give it an environment of its own.',
    };
}
function start_errors_unknown(program, cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return {
        what: 'program-cannot-start',
        message: `'${program}' cannot be started: ${said}.`,
        hint: 'If the system is short of something (processes, memory, open files), end what is not needed and start it again.',
    };
}
async function start_errors_isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./src/runtime/program.ts








/** Characters of the longest line that is given. */
const program_LONGEST_LINE = 64 * 1024;
const KEEP = 256 * 1024;
/** How long the pipes of a process that has ended may stay open, in ms: what it has started may hold them. */
const DRAIN = 1000;
/** A process that runs, or has: what it says, and how it ended. */
class Program extends external_node_events_.EventEmitter {
    pid;
    tree;
    stdout;
    stderr;
    protocol;
    times = {};
    /** When it was started: ms of `performance.now()`, and the wall clock's. */
    start;
    date;
    /** How it ended. */
    exit;
    /** When it ended, in ms of `performance.now()`. */
    ended;
    /** Settled when it has ended and its output is read. */
    drained;
    #child;
    /** Starts it; throws a `SidecarError` that says why it cannot be started. */
    static async start(options) {
        const mark = `SIDECAR_LAUNCH_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
        const clock = { start: performance.now(), date: new Date() };
        try {
            const child = spawnChild(options, mark);
            const spawned = (0,external_node_events_.once)(child, 'spawn');
            const program = child.pid === undefined ? undefined : new Program(child, { ...options, ...clock, mark });
            await spawned;
            if (program)
                return program;
            throw new Error('no process');
        }
        catch (cause) {
            throw await startError(cause, options);
        }
    }
    constructor(child, options) {
        super();
        const { keep = KEEP, machine, mark } = options;
        this.#child = child;
        this.pid = child.pid ?? 0;
        this.start = options.start;
        this.date = options.date;
        this.tree = new process_tree/* ProcessTree */.i({ root: child, platform: machine.platform, mark });
        this.protocol = new Protocol(options.readyLine);
        this.stdout = new KeptLines(keep, bytesOf(child.stdout));
        this.stderr = new KeptLines(keep, bytesOf(child.stderr));
        this.#read('stdout', options.onLine);
        this.#read('stderr', options.onLine);
        // It may end without reading.
        child.stdin.on('error', () => undefined);
        // Whatever else goes wrong with it shows in how it ends.
        child.on('error', () => undefined);
        this.drained = this.#watchEnd();
    }
    /** ms since it was started. */
    elapsed() {
        return performance.now() - this.start;
    }
    /** Sends a signal to the process alone. */
    signal(name) {
        this.#child.kill(name);
    }
    closeStdin() {
        this.#child.stdin.end();
    }
    /** Lets go of its pipes, which what outlives it might hold open. */
    release() {
        this.#child.stdin.destroy();
        this.#child.stdout.destroy();
        this.#child.stderr.destroy();
    }
    #read(stream, onLine) {
        (0,lines/* eachLine */.I)(this.#child[stream], (line) => {
            this.times.firstLine ??= this.elapsed();
            this[stream].add(line);
            const kind = this.protocol.take(line, stream);
            if (kind === 'boot')
                this.times.boot ??= this.elapsed();
            this.emit('line', kind, line, stream);
            onLine?.(line, stream);
        }, program_LONGEST_LINE);
        this.#child[stream].on('error', () => undefined);
    }
    #watchEnd() {
        const child = this.#child;
        return new Promise((resolve) => {
            const settle = (exit) => {
                this.exit ??= exit;
                resolve(this.exit);
            };
            child.once('exit', (code, signal) => {
                this.exit = { code, signal };
                this.ended = performance.now();
                this.emit('exit', this.exit);
                const overdue = setTimeout(settle, DRAIN, this.exit);
                child.once('close', () => clearTimeout(overdue));
            });
            child.once('close', (code, signal) => settle({ code, signal }));
        });
    }
}
function spawnChild({ program, args, cwd, env, machine }, mark) {
    return (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env: { ...env, [mark]: '1' },
        // A session of its own: nothing that is meant for us reaches it, and all that it starts can be found.
        detached: machine.platform !== 'win32',
        windowsHide: true,
        // A pipe that stays open: some programs spin when they read the end of standard input again and again.
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
/** A pipe counts its bytes itself. */
function bytesOf(stream) {
    return () => stream.bytesRead ?? 0;
}

;// CONCATENATED MODULE: ./src/runtime/ready.ts

/** How long is waited for the right line after a wrong one, in ms. */
const GRACE = 2000;
/** Waits until the program is ready, or cannot be any more. Never rejects. */
async function untilReady(program, wish) {
    const stop = new AbortController();
    const watch = {};
    const timers = [];
    const listeners = [];
    try {
        const kind = await new Promise((settle) => {
            const later = (ms, kind) => timers.push(setTimeout(settle, ms, kind));
            later(wish.timeout, 'timeout');
            listeners.push(onAbort(wish.signal, () => settle('interrupted')));
            watchEnd(program, wish, settle);
            if (wish.ready.kind === 'line' || wish.ready.kind === 'auto') {
                listeners.push(watchLines(program, { settle, later }));
            }
            if (wish.ready.kind === 'http' || wish.ready.kind === 'auto') {
                const { path } = wish.ready;
                void untilHealthy(() => healthAddress(program, wish, path), stop.signal, watch).then(
                // Another program may answer when ours could not take the port, and has ended for that.
                (healthy) => healthy && !program.exit && settle('ready'));
            }
        });
        return { kind, ...(watch.last !== undefined && { health: watch.last }) };
    }
    finally {
        stop.abort();
        for (const timer of timers)
            clearTimeout(timer);
        for (const remove of listeners)
            remove();
    }
}
/** Where health is asked: at the port that it says, or that it was told. */
function healthAddress(program, wish, path) {
    const { host = wish.host, port = wish.port } = program.protocol.listening ?? {};
    return port === undefined ? undefined : addressOf(host, port, path);
}
/** Decides when the output is read: the ready line may still be in it, but then it says that nothing runs. */
function watchEnd(program, { ready }, settle) {
    void program.drained.then(({ code }) => settle(ready.kind === 'exit' && code === 0 ? 'ready' : 'exited'));
}
/** Settles at the ready line, and some time after a line that was meant to be it. */
function watchLines(program, { settle, later }) {
    const wrong = new Set();
    const soon = (kind) => {
        if (!wrong.has(kind))
            later(GRACE, kind);
        wrong.add(kind);
    };
    const onLine = (kind) => {
        if (kind === 'ready' && !program.exit)
            settle('ready');
        if (kind === 'near-ready')
            soon('malformed');
        if (program.protocol.readyOnStderr)
            soon('ready-on-stderr');
    };
    program.on('line', onLine);
    return () => program.off('line', onLine);
}
function onAbort(signal, listener) {
    if (signal?.aborted)
        listener();
    signal?.addEventListener('abort', listener, { once: true });
    return () => signal?.removeEventListener('abort', listener);
}

;// CONCATENATED MODULE: ./src/runtime/stop.ts





const TIMEOUT = 10_000;
/** How long the children of a program that has ended may take to end as well, in ms. */
const SETTLE = 500;
/** How long the system may take to report the end of what was killed, in ms. */
const REAP = 5000;
/** What shells make of the end by SIGTERM. */
const stop_SIGTERM_CODE = 143;
/** Stops it, kills what is left of its tree, and says what was found. Never throws. */
async function stopProgram(stopped, options = {}) {
    const { program, machine } = stopped;
    const { polite = { kind: 'signal' }, timeout = TIMEOUT, settle = SETTLE } = options;
    // While its parents live; Windows takes a second for it.
    await program.tree.members();
    const ranUntilNow = program.exit === undefined;
    const start = performance.now();
    if (ranUntilNow)
        await askToStop(stopped, polite);
    const ended = await endsWithin(program, timeout);
    if (!ended)
        await program.tree.kill();
    const exit = ended ?? (await endsWithin(program, REAP)) ?? { code: null, signal: 'SIGKILL' };
    const took = ranUntilNow ? (program.ended ?? performance.now()) - start : 0;
    const orphans = await orphansOf(program, settle);
    const portHeldBy = await holderOf(stopped);
    if (orphans.length > 0)
        await program.tree.kill();
    await drain(program);
    const leftovers = await unpackedFolders(stopped.temp, program.date);
    const asked = polite.kind === 'signal' && machine.platform !== 'win32';
    return {
        clean: ended !== undefined &&
            isPoliteEnd(exit, asked && ranUntilNow) &&
            orphans.length + leftovers.length === 0 &&
            !portHeldBy,
        exit,
        took,
        killed: ended === undefined,
        orphans,
        ...(portHeldBy && { portHeldBy }),
        leftovers,
    };
}
/** Kills it with all that it has started, and reads what it still has to say. */
async function killProgram(program) {
    await program.tree.kill();
    await endsWithin(program, REAP);
    await drain(program);
}
async function askToStop({ program, machine, host, port }, polite) {
    if (polite.kind === 'request') {
        const { listening } = program.protocol;
        const at = listening?.port ?? port;
        if (at !== undefined)
            await ask(addressOf(listening?.host ?? host, at, polite.path), { method: 'POST' });
    }
    else if (polite.kind === 'signal' && machine.platform !== 'win32')
        program.signal('SIGTERM');
    else
        program.closeStdin();
}
/** How it ended, if it does within `time` ms. */
async function endsWithin(program, time) {
    if (program.exit)
        return program.exit;
    const waited = new AbortController();
    return new Promise((resolve) => {
        const settle = (exit) => {
            waited.abort();
            resolve(exit);
        };
        program.once('exit', settle);
        (0,external_node_timers_promises_.setTimeout)(time, undefined, { signal: waited.signal }).then(() => {
            program.off('exit', settle);
            settle();
        }, () => undefined);
    });
}
/** What lives on after the program has ended, and does not end soon. */
async function orphansOf(program, settle) {
    if (await program.tree.gone(settle))
        return [];
    const living = (await program.tree.members()) ?? [];
    return living.map(({ pid, parent, name }) => ({ pid, parent, name }));
}
async function holderOf({ program, machine, host, port }) {
    const at = program.protocol.listening ?? (port === undefined ? undefined : { host, port });
    if (!at || !(await isListening(at.host, at.port)))
        return undefined;
    return (await portOwner(at.port, machine)) ?? { port: at.port };
}
/** Waits until its output is read, which takes no time when nothing holds its pipes. */
async function drain(program) {
    // What the system cannot end is not waited for.
    if (program.exit)
        await program.drained;
    program.release();
}
function isPoliteEnd({ code, signal }, bySignal) {
    return code === 0 || (bySignal && (signal === 'SIGTERM' || code === stop_SIGTERM_CODE));
}

;// CONCATENATED MODULE: ./src/runtime/running-sidecar.ts

/** A sidecar that is ready; see `Launched`. */
class RunningSidecar {
    #stopped;
    #program;
    #forget;
    #stopping;
    /**
     * When `signal` is aborted, it is killed with all that it has started; `forget` is called when there is nothing
     * left to kill.
     */
    constructor(stopped, { signal, forget }) {
        this.#stopped = stopped;
        this.#program = stopped.program;
        const kill = () => void killProgram(this.#program);
        this.#forget = () => {
            signal?.removeEventListener('abort', kill);
            forget();
        };
        if (signal?.aborted)
            kill();
        signal?.addEventListener('abort', kill, { once: true });
        void this.exited.then(async () => {
            // What it has started may outlive it, and is still to be killed. Listing is dear on Windows.
            if (stopped.machine.platform !== 'win32' && (await this.#program.tree.gone(0)))
                this.#forget();
        });
        if (stopped.machine.platform !== 'win32')
            void this.#meet();
    }
    get pid() {
        return this.#program.pid;
    }
    get startedAt() {
        return this.#program.date;
    }
    get port() {
        return this.#program.protocol.listening?.port ?? this.#stopped.port;
    }
    get host() {
        return this.#program.protocol.listening?.host ?? this.#stopped.host;
    }
    get times() {
        return this.#program.times;
    }
    get protocol() {
        return this.#program.protocol;
    }
    get stdout() {
        return this.#program.stdout;
    }
    get stderr() {
        return this.#program.stderr;
    }
    get exited() {
        return this.#program.drained;
    }
    stop(options) {
        this.#stopping ??= stopProgram(this.#stopped, options).finally(this.#forget);
        return this.#stopping;
    }
    async killAlone() {
        await this.#program.tree.members();
        this.#program.signal('SIGKILL');
        return this.exited;
    }
    closeStdin() {
        this.#program.closeStdin();
    }
    async descendants() {
        const living = (await this.#program.tree.members()) ?? [];
        return living
            .filter(({ pid }) => pid !== this.pid)
            .map(({ pid, parent, name }) => ({ pid, parent, name }));
    }
    /** Gets to know its children, but not in the way of who has waited for it. Listing is dear on Windows. */
    async #meet() {
        await new Promise(setImmediate);
        await this.#program.tree.members();
    }
}

;// CONCATENATED MODULE: ./src/runtime/launch.ts













/** Where sidecars listen: nobody else's machine reaches that. */
const HOST = '127.0.0.1';
const READY_TIMEOUT = 60_000;
/** How long a program that was not ready in time may take to end, in ms: as it ends, it may say what it kept back. */
const LAST_WORDS = 2000;
/**
 * Starts a sidecar and waits until it is ready. Throws a `SidecarError` if it cannot be started or does not become
 * ready; then nothing of it is left.
 */
async function launch(options) {
    const { machine = thisMachine(), signal } = options;
    if (signal?.aborted)
        throw interrupted(options.program);
    await checkPort(options, machine);
    const env = substitute(options.env ?? machine.env, options);
    const program = await Program.start({ ...startOptions(options, machine), env });
    const stopped = {
        program,
        machine,
        host: options.host ?? HOST,
        port: options.port,
        temp: tempOf(env, machine.temp),
    };
    const forget = killAtExit(program.tree);
    const wish = readyWish(options);
    const outcome = await untilReady(program, wish);
    if (outcome.kind !== 'ready')
        throw await fail(options.program, stopped, { wish, outcome }).finally(forget);
    program.times.ready = program.elapsed();
    return new RunningSidecar(stopped, { signal, forget });
}
/** Who has the port would be taken for the sidecar: it would answer in its place. */
async function checkPort({ host = HOST, port }, machine) {
    if (port === undefined || !(await isListening(host, port)))
        return;
    throw await portsTaken({ first: port, last: port }, machine);
}
/** Ends what did not become ready, and gives the error for it. */
async function fail(path, stopped, { wish, outcome }) {
    const { program, machine } = stopped;
    const { exit } = program;
    // Known only while it lives: where it listens instead explains that nobody answered.
    const listening = outcome.kind === 'timeout' ? await launch_portsOf(program, machine) : [];
    if (outcome.kind === 'timeout') {
        program.closeStdin();
        await stopProgram(stopped, { timeout: LAST_WORDS });
    }
    else
        await killProgram(program);
    // What its last lines are is known once the pipes are read.
    await (0,external_node_timers_promises_.setImmediate)();
    return notReady({ path, program, wish, outcome, machine, listening, ...(exit && { exit }) });
}
async function launch_portsOf({ tree }, machine) {
    const members = (await tree.members()) ?? [];
    return listeningPorts(members.map(({ pid }) => pid), machine);
}
function readyWish({ ready, host = HOST, port, readyTimeout = READY_TIMEOUT, signal, }) {
    return { ready: ready ?? { kind: 'line' }, host, port, timeout: readyTimeout, signal };
}
function startOptions(options, machine) {
    const { program, args = [], cwd, ready, keep, onLine } = options;
    const readyLine = ready?.kind === 'line' || ready?.kind === 'auto' ? ready.line : undefined;
    return { program, args: args.map((arg) => fill(arg, options)), cwd, readyLine, keep, onLine, machine };
}
function substitute(env, options) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value === undefined ? value : fill(value, options)]));
}
/** Puts host and port in their places; a place for a port that is not given stays. */
function fill(text, { host = HOST, port }) {
    const filled = text.replaceAll('{host}', host);
    return port === undefined ? filled : filled.replaceAll('{port}', String(port));
}
function interrupted(program) {
    return new errors_SidecarError('launch-interrupted', `'${program}' was not started: it was stopped before.`);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/clean-environment.ts
/** What programs that are started from a desktop find on their PATH. */
const POSIX_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';
/**
 * The variables of a run, built from nothing: what the job has set (PYTHON*, a virtual environment, a PATH full of
 * tools) is not on the user's machine, and a program that needs it must fail here.
 */
function cleanEnvironment({ platform, folders, system }) {
    return platform === 'win32' ? windows(folders, system) : posix(folders);
}
function posix({ home, temp }) {
    return { PATH: POSIX_PATH, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}
function windows({ home, temp }, system) {
    const root = clean_environment_read(system, 'SystemRoot') ?? 'C:\\Windows';
    return {
        // Without it, sockets cannot be opened.
        SystemRoot: root,
        windir: root,
        SystemDrive: clean_environment_read(system, 'SystemDrive') ?? root.slice(0, 2),
        ComSpec: clean_environment_read(system, 'ComSpec') ?? `${root}\\System32\\cmd.exe`,
        PATHEXT: '.COM;.EXE;.BAT;.CMD',
        PATH: [`${root}\\System32`, root, `${root}\\System32\\Wbem`].join(';'),
        TEMP: temp,
        TMP: temp,
        USERPROFILE: home,
        APPDATA: `${home}\\AppData\\Roaming`,
        LOCALAPPDATA: `${home}\\AppData\\Local`,
    };
}
/** Windows does not tell the case of its variables apart. */
function clean_environment_read(system, name) {
    const key = Object.keys(system).find((one) => one.toLowerCase() === name.toLowerCase());
    return (key !== undefined && system[key]) || undefined;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/start-program.ts







/**
 * Starts the program in a clean environment and empty folders, gives it to `work` once it is ready, and ends it and
 * removes the folders whatever happens. Throws `FailedStart`, and `AbortError` when the run is interrupted.
 */
async function withProgram(trial, place, work) {
    const { stage, host } = trial;
    host.signal.throwIfAborted();
    const program = await stage.moveTo(place);
    return stage.withRunFolders(place, async (folders) => {
        const live = await start(trial, program, folders);
        try {
            return await work(live);
        }
        finally {
            // Whatever `work` has found: nothing of it may live on.
            await live.stop({ timeout: 0 });
        }
    });
}
async function start({ plan, host }, program, folders) {
    const machine = { platform: host.platform, arch: host.arch, env: host.env, temp: folders.temp };
    let told;
    try {
        told = plan.port && (await choosePort(plan.port, start_program_LOOPBACK, machine));
        const port = told ?? plan.fixedPort;
        const launched = await launch(launchOptions({ plan, host, program, folders, machine }, port));
        return liveOf({ launched, folders, told, port, host, machine });
    }
    catch (error) {
        // An interrupted run is not a program that failed.
        host.signal.throwIfAborted();
        if (!(error instanceof errors_SidecarError))
            throw error;
        throw new FailedStart(byItsName(startFailure(error, plan, told), program), error);
    }
}
/** The place where it ran is gone when this is read. */
function byItsName(failure, program) {
    const { hint } = failure;
    return hint === undefined
        ? failure
        : { ...failure, hint: hint.replaceAll(program, `./${(0,external_node_path_.basename)(program)}`) };
}
const start_program_LOOPBACK = '127.0.0.1';
function launchOptions({ plan, host, program, folders, machine }, port) {
    const withData = (text) => text.replaceAll('{data}', folders.data);
    const clean = cleanEnvironment({ platform: host.platform, folders, system: host.env });
    const own = plan.env.map(([name, value]) => [name, withData(value)]);
    return {
        program,
        args: plan.args.map(withData),
        cwd: plan.cwd === undefined ? folders.work : withData(plan.cwd),
        env: { ...clean, ...Object.fromEntries(own) },
        ready: plan.ready,
        ...(port !== undefined && { port }),
        readyTimeout: plan.readyTimeout,
        signal: host.signal,
        machine,
    };
}
function liveOf({ port, host, ...started }) {
    const { launched } = started;
    const zero = performance.now() - (launched.times.ready ?? 0);
    let report;
    let ended;
    void launched.exited.then((exit) => {
        if (!report)
            ended = endedByItself(exit, launched);
    });
    return {
        ...started,
        port: port ?? launched.protocol.listening?.port,
        host: launched.host,
        elapsed: () => performance.now() - zero,
        ended: () => ended,
        endedWith: (exit) => endedByItself(exit, launched),
        stop: (options) => {
            report ??= launched.stop(options);
            return report;
        },
        signal: host.signal,
    };
}
const STDERR_LINES = 30;
function endedByItself(exit, { stderr }) {
    return failed('start', {
        measured: `it was ready, and then ended by itself with ${exitWords(exit)}`,
        expected: 'it runs until it is asked to stop',
        hint: 'The details hold the last lines of its standard error.',
        details: stderr.lines.slice(-STDERR_LINES),
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/kill-test.ts





/** How long what it has started may take to notice that the program is gone, in ms. */
const NOTICE = 2000;
/**
 * Starts the program once more and kills the started process alone, as a crash or a task manager does. Nothing of it
 * may go on, hold the port, or be left behind. Throws like `withProgram`.
 */
async function killTest(trial) {
    return withProgram(trial, 'long', async (live) => {
        const packager = await oneFilePackager(live);
        await live.launched.killAlone();
        const report = await live.stop({ timeout: 0, settle: NOTICE });
        trial.host.signal.throwIfAborted();
        return killFailure(report, packager);
    });
}
/** What a one-file program unpacks itself into while it runs. */
const UNPACKED = { PyInstaller: /^_MEI/, Nuitka: /^onefile_/ };
async function oneFilePackager({ folders }) {
    const names = await (0,promises_.readdir)(folders.temp).catch(() => []);
    return Object.entries(UNPACKED).find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}
function killFailure({ orphans, portHeldBy, leftovers }, packager) {
    const found = [
        ...(orphans.length > 0 ? [`${processes(orphans)} went on`] : []),
        ...(portHeldBy ? [portLine(portHeldBy)] : []),
        ...(leftovers.length > 0
            ? [`${leftovers.map((path) => (0,external_node_path_.basename)(path)).join(', ')} stayed on the disk`]
            : []),
    ];
    if (found.length === 0)
        return undefined;
    return failed('orphans', {
        measured: `after the program was killed: ${found.join('; ')}`,
        expected: 'nothing of it goes on, holds its port, or is left behind',
        hint: packager === undefined ? CHILDREN : oneFile(packager),
        details: [...orphans.map(processLine), ...(portHeldBy ? [portLine(portHeldBy)] : []), ...leftovers],
    });
}
const CHILDREN = 'Let each child end when its parent is gone: watch a pipe to the parent for its end (Linux also: PR_SET_PDEATHSIG).';
function oneFile(packager) {
    return `This is a one-file program of ${packager}: two processes, of which the app knows only the first. Whoever kills that one leaves the server running, with its port and its unpacked files. Build it as a folder: mode: onedir`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/cpu-time.ts

/** Ticks of `/proc/<pid>/stat` in a second, on every Linux that Node runs on. */
const TICKS = 100;
/**
 * ms of processor time that the processes `pids` have used together; absent where the system does not tell. What has
 * ended counts nothing.
 */
async function cpuTime(pids, { platform, exec }) {
    if (platform === 'linux')
        return linux(pids);
    if (platform === 'darwin')
        return darwin(pids, exec);
    return undefined;
}
async function linux(pids) {
    const times = await Promise.all(pids.map(async (pid) => parseStat(await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => ''))));
    return times.reduce((sum, time) => sum + time, 0);
}
/** ms of user and system time in a line of `/proc/<pid>/stat`; the name in it may hold spaces and brackets. */
function parseStat(line) {
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    return (ticks * 1000) / TICKS;
}
async function darwin(pids, exec) {
    const { code, stdout } = await exec('ps', ['-o', 'time=', '-p', pids.join(',')], { allowFailure: true });
    if (code !== 0)
        return undefined;
    return stdout.split('\n').reduce((sum, line) => sum + parsePsTime(line), 0);
}
/** ms of `1:02.34` or `1:02:03.45`, as ps writes it. */
function parsePsTime(text) {
    if (text.trim() === '')
        return 0;
    return (text
        .trim()
        .split(':')
        .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/rest-test.ts





/** Bytes that a program may write from its start to its stop, when it has nothing to do. */
const FLOOD = 10_000_000;
/** How long it is watched at rest, in ms, and how long where it writes as if it would not stop. */
const REST = 500;
const LONG_REST = 8000;
/** Bytes in that time that are worth a longer look. */
const BUSY = 200_000;
/** How long it is watched after its standard input was closed, and at most. */
const CLOSED = 1000;
const LONG_CLOSED = 6000;
/** Part of the processor, bytes per second, and bytes in all, that a program may use when its input is closed. */
const SPIN_SHARE = 0.2;
const SPIN_RATE = 20_000;
const SPIN_BYTES = 1_000_000;
/**
 * Starts the program once more, leaves it alone for a moment and then closes its standard input, as the end of the app
 * does: it must neither flood its output nor read the end again and again. Ending is fine. Throws like `withProgram`.
 */
async function restTest(trial) {
    return withProgram(trial, 'short', async (live) => (await watchRest(live)) ?? watchClosed(trial, live));
}
/** The failure that a run has written too much; absent if it has not. */
function floodFailure({ launched }) {
    const bytes = launched.stdout.bytes + launched.stderr.bytes;
    if (bytes <= FLOOD)
        return undefined;
    const { stdout, stderr } = launched;
    const last = (stderr.bytes > stdout.bytes ? stderr : stdout).lines.slice(-rest_test_LINES);
    return failed('start', {
        measured: `it wrote ${(0,quantities/* formatSize */.Xq)(bytes)} to its output with nothing to do`,
        expected: `at most ${(0,quantities/* formatSize */.Xq)(FLOOD)}`,
        hint: 'Find the loop that logs (the details hold the last lines), or lower the log level. An app that does not read fast enough would be stopped by it.',
        details: last,
    });
}
const rest_test_LINES = 10;
async function watchRest(live) {
    const before = written(live);
    await (0,external_node_timers_promises_.setTimeout)(REST, undefined, { signal: live.signal });
    const end = performance.now() + LONG_REST;
    // A slow machine must not save a flooder: as long as it goes on writing, it is waited for.
    for (let last = before; written(live) - last > BUSY && performance.now() < end;) {
        if (written(live) > FLOOD)
            break;
        last = written(live);
        await (0,external_node_timers_promises_.setTimeout)(REST, undefined, { signal: live.signal });
    }
    return live.ended() ?? floodFailure(live);
}
async function watchClosed(trial, live) {
    const pids = [live.launched.pid, ...(await live.launched.descendants()).map(({ pid }) => pid)];
    const used = async () => (await cpuTime(pids, trial.host)) ?? 0;
    const before = await activity(live, used, REST);
    const start = written(live);
    live.launched.closeStdin();
    const end = performance.now() + LONG_CLOSED;
    let now;
    // Work that was going on before, or goes on for a moment, is no spinning: that never rests. On a machine with much
    // to do a spinner gets little of the processor, but it writes; or it writes nothing, and is seen by its share.
    do {
        now = await activity(live, used, CLOSED);
        if (live.ended())
            return undefined;
        if (written(live) - start > SPIN_BYTES)
            break;
    } while (isBusy(now) && performance.now() < end);
    const bytes = written(live) - start;
    const spins = isBusy(now) && !isBusy(before);
    return spins || bytes > SPIN_BYTES ? spinFailure(bytes, now.share) : undefined;
}
function isBusy({ share, rate }) {
    return share > SPIN_SHARE || rate > SPIN_RATE;
}
/** What it does in the next `ms`; `used` gives the ms of processor time so far. */
async function activity(live, used, ms) {
    const [start, time, bytes] = [performance.now(), await used(), written(live)];
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: live.signal });
    const took = performance.now() - start;
    return { share: ((await used()) - time) / took, rate: ((written(live) - bytes) / took) * 1000 };
}
function spinFailure(bytes, share) {
    const written = bytes > SPIN_RATE ? ` and wrote ${(0,quantities/* formatSize */.Xq)(bytes)}` : '';
    return failed('stop', {
        measured: `after its standard input was closed it used ${Math.round(share * 100)} % of a processor${written}`,
        expected: 'it ends, or goes on quietly',
        hint: 'Reading at the end of standard input returns at once: end the program there, or stop reading (Python: a read that returns "" or b"").',
    });
}
function written({ launched }) {
    return launched.stdout.bytes + launched.stderr.bytes;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/extra-tests.ts



/** How often a test is begun, where the program does not become ready: flakiness is for `repeat` to tell. */
const TRIES = 3;
/** Leaves the program alone and closes its input, and then, in a start of its own, kills it. Throws `AbortError`. */
async function makeExtras(trial) {
    trial.host.progress('left alone, then without standard input');
    const rest = await tryTest(trial, restTest);
    trial.host.progress('killed');
    const kill = await tryTest(trial, killTest);
    return { rest, kill };
}
async function tryTest(trial, test) {
    for (let tries = 1;; tries++) {
        try {
            const failure = await test(trial);
            return { failures: failure ? [failure] : [] };
        }
        catch (error) {
            if (!(error instanceof FailedStart))
                throw error;
            if (tries === TRIES)
                return { failures: [], notReady: error.failure };
        }
    }
}

// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(78884);
;// CONCATENATED MODULE: ./src/verify-binary/runs/ask.ts


/** Characters kept of a body. */
const BODY_LIMIT = 64 * 1024;
/** Rejects with the system's error where nobody answers, and with a `TimeoutError` or `AbortError`. */
async function ask_ask({ host, port, method, path, timeout, signal }) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    try {
        const answer = await answerFrom(addressOf(host, port, path), { method, signal: limit });
        let body = '';
        for await (const text of answer.setEncoding('utf8'))
            body = (body + text).slice(0, BODY_LIMIT);
        return { status: answer.statusCode ?? 0, body };
    }
    catch (error) {
        throw limit.aborted ? limit.reason : error;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/last-words.ts

const last_words_LINES = 30;
/** ms without a new line after which it is taken to have said all, and ms that it gets at most. */
const QUIET = 150;
const last_words_PATIENCE = 1500;
const POLL = 50;
/**
 * Details of a failure that the program itself may explain: the last lines of its standard error, empty if there are
 * none. A traceback comes after the answer or the lost connection that it explains, so it is waited for.
 */
async function last_words_lastWords({ launched, signal }) {
    const end = performance.now() + last_words_PATIENCE;
    let [bytes, since] = [launched.stderr.bytes, performance.now()];
    while (performance.now() < end && (bytes === 0 || performance.now() - since < QUIET)) {
        await (0,external_node_timers_promises_.setTimeout)(POLL, undefined, { signal });
        if (launched.stderr.bytes !== bytes)
            [bytes, since] = [launched.stderr.bytes, performance.now()];
    }
    const lines = launched.stderr.lines.slice(-last_words_LINES);
    return lines.length > 0 ? ['The last lines of its standard error:', ...lines] : [];
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/ask-requests.ts




/** ms that one answer may take. */
const ANSWER = 30_000;
/** Makes the requests one after the other; the failure names each that was not answered as wanted. */
async function askRequests(live, requests, port) {
    const wrong = [];
    for (const wanted of requests) {
        const found = await statusOf(live, wanted, port);
        live.signal.throwIfAborted();
        if (found !== String(wanted.status))
            wrong.push(`${wanted.method} ${wanted.path}: ${found}, expected ${wanted.status}`);
    }
    const [first] = wrong;
    if (first === undefined)
        return undefined;
    return failed('requests', {
        measured: wrong.length === 1 ? first : `${wrong.length} of ${requests.length}: ${wrong.join('; ')}`,
        expected: `${requests.length} ${requests.length === 1 ? 'answer' : 'answers'} as in the input requests`,
        hint: 'A route that fails in the frozen program only has mostly lost a module or a data file: look for ModuleNotFoundError or FileNotFoundError in the details, and add it to hidden-imports or collect-data.',
        details: await last_words_lastWords(live),
    });
}
async function statusOf(live, { method, path }, port) {
    try {
        const { signal, host } = live;
        return String((await ask_ask({ host, port, method, path, timeout: ANSWER, signal })).status);
    }
    catch (error) {
        return `no answer (${(0,describe_error/* messageOf */.b)(error)})`;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/await-health.ts





/** Answers of a server that is still getting ready; any other is its last word. */
const WAITING = new Set([425, 429, 502, 503, 504]);
/** ms between two questions: what a measured time can be wrong by. */
const PAUSE = 20;
const LATE_PAUSE = 250;
/** ms after which a port that nobody listens on is looked into. */
const LOOK_ELSEWHERE = 1500;
/** ms that one answer may take, and is given even where the time is nearly over. */
const await_health_ANSWER = 10_000;
const await_health_LEAST = 1000;
/** Lines of an answer that are shown. */
const await_health_LINES = 20;
/** Asks until the answer is 200, the answer is final, the program has ended, or the time is over. */
async function awaitHealth(live, question) {
    const began = performance.now();
    for (;;) {
        const answer = await answerOf(live, question);
        live.signal.throwIfAborted();
        if (answer.status === 200)
            return { good: true, ms: live.elapsed(), body: answer.body };
        const late = performance.now() - began > LOOK_ELSEWHERE;
        const failure = live.ended() ?? (await judge(answer, question, { late, over: live.elapsed() > question.timeout }));
        if (failure)
            return { good: false, failure };
        await (0,external_node_timers_promises_.setTimeout)(late ? LATE_PAUSE : PAUSE, undefined, { signal: live.signal });
    }
}
/** What an answer that is not 200 means; nothing as long as a better one may come. */
async function judge(answer, question, { late, over }) {
    const elsewhere = answer.status === undefined && (late || over) ? await question.elsewhere() : undefined;
    if (elsewhere)
        return elsewhere;
    return over || isFinal(answer) ? unhealthy(answer, question) : undefined;
}
function isFinal({ status }) {
    return status !== undefined && !WAITING.has(status);
}
async function answerOf(live, { path, port, timeout: within }) {
    const { signal, host } = live;
    const timeout = Math.min(await_health_ANSWER, Math.max(await_health_LEAST, within - live.elapsed()));
    try {
        return await ask_ask({ host, port, method: 'GET', path, timeout, signal });
    }
    catch (error) {
        const silent = error instanceof Error && error.name === 'TimeoutError';
        return { status: undefined, why: silent ? 'the request is taken' : (0,describe_error/* messageOf */.b)(error), silent };
    }
}
function unhealthy(answer, { path, port, timeout }) {
    const found = answer.status === undefined ? `no answer (${answer.why})` : `status ${answer.status}`;
    const lasting = isFinal(answer) ? '' : ` for ${(0,quantities/* formatDuration */.a3)(timeout)}`;
    const body = answer.status === undefined ? '' : answer.body.trim();
    return failed('health', {
        measured: `GET ${path} on port ${port}: ${found}${lasting}`,
        expected: `status 200 within ${(0,quantities/* formatDuration */.a3)(timeout)}`,
        hint: healthHint(answer, path),
        ...(body !== '' && { details: ['It answered:', ...body.split(/\r?\n/).slice(0, await_health_LINES)] }),
    });
}
function healthHint(answer, path) {
    const { status } = answer;
    if (status === undefined && answer.silent)
        return 'Something that this route waits for does not come (a lock, a database, another request to itself). Let it answer without, or give it more time: ready-timeout: 2 min';
    if (status === undefined)
        return 'It says that it is ready and takes no requests there. Say READY after the server listens, on the port that it was told: args: --port {port}';
    if (status === 404)
        return `There is no ${path}. Name the path that there is (health-path: /health), or none (health-path: none).`;
    if (status === 401 || status === 403)
        return 'Let the health path be asked without a login, or name one that can be: health-path: …';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed. Name the path that it leads to: health-path: …';
    return 'It says itself that it is not well. The details hold its answer.';
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/protocol-failure.ts


/** What is wrong with the lines that a program said, although it became ready. */
function protocolFailure({ launched, plan, readyBeforeStop }) {
    const { ready } = plan;
    if (ready.kind === 'http' || ready.kind === 'exit')
        return undefined;
    const { readyCount, readyOnStderr } = launched.protocol;
    const malformed = launched.protocol.malformed.filter((line) => NOT_UNDERSTOOD.test(line));
    const line = `'${ready.line ?? 'READY'}'`;
    const wrong = (measured, hint) => failed('ready', { measured, expected: readyWords(ready), hint });
    if (readyCount > 1) {
        return wrong(`the line ${line} came ${readyCount} times`, 'Print it once, when everything is started: an app would take each for a new start. A reloader or several workers print it once each.');
    }
    if (readyOnStderr) {
        return wrong(`the line ${line} came on standard error`, `Print it on standard output: print("${ready.line ?? 'READY'}", flush=True)`);
    }
    if (readyBeforeStop === 0 && readyCount > 0) {
        return wrong(`the line ${line} came only when the program was asked to stop: it is held in a buffer`, `Print it with flush=True, or freeze without buffers: extra-args: --python-option=u`);
    }
    if (malformed.length > 0) {
        return wrong(`what looks like the protocol and is not: ${malformed.map((line) => JSON.stringify(line)).join(', ')}`, 'Write the lines as BOOT sidecar=<name> version=<x.y.z>, LISTENING host=<host> port=<port>, SHUTDOWN reason=<why>, in UTF-8; and what is not for the app to standard error.');
    }
    return undefined;
}
/** A line with a word of the protocol, or no text. One that only resembles the ready line, which came too, is a log's. */
const NOT_UNDERSTOOD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)\b|[\uFFFD\0]/;

;// CONCATENATED MODULE: ./src/verify-binary/runs/end-run.ts



/** Lines of standard error that a bad end is shown with. */
const end_run_STDERR_LINES = 30;
/** Stops the program of a run and adds what speaks against the way it ends, and against all that it has said. */
async function endRun({ plan, host }, live, { run, reached }) {
    const tool = plan.ready.kind === 'exit';
    await lateReady(live, plan);
    const readyBeforeStop = live.launched.protocol.readyCount;
    const report = await live.stop({ timeout: plan.stopTimeout, ...(plan.stop && { polite: plan.stop }) });
    host.signal.throwIfAborted();
    const ended = tool ? undefined : ownEnd(live, report);
    reached.stop = !ended;
    if (!ended && !report.killed)
        run.stopMs = Math.round(report.took);
    const protocol = protocolFailure({ launched: live.launched, plan, readyBeforeStop });
    if (protocol)
        run.failures.push(protocol);
    if (ended && !run.failures.some(({ name }) => name === 'start'))
        run.failures.push(ended);
    const stderr = live.launched.stderr.lines.slice(-end_run_STDERR_LINES);
    for (const failure of stopFailures(report, plan, host.platform)) {
        // What was never asked to stop cannot have stopped badly.
        if (failure.name === 'stop' && (ended || tool))
            continue;
        run.failures.push(failure.name === 'stop' ? { ...failure, details: stderr } : failure);
    }
}
/** How long the ready line may come after the answer that counted as ready, in ms, and how often it is looked for. */
const LATE = 5000;
const end_run_POLL = 10;
/** A program that speaks the protocol may answer a moment before it says so: its line is not held in a buffer. */
async function lateReady({ launched, ended, signal }, { ready }) {
    const { protocol } = launched;
    if (ready.kind !== 'auto' || !(protocol.boot || protocol.listening))
        return;
    const end = performance.now() + LATE;
    while (protocol.readyCount === 0 && !protocol.readyOnStderr && !ended() && performance.now() < end) {
        await (0,external_node_timers_promises_.setTimeout)(end_run_POLL, undefined, { signal });
    }
}
/** The failure that it had ended before it was asked to; no time then passed until its end. */
function ownEnd(live, { took, exit }) {
    return live.ended() ?? (took === 0 ? live.endedWith(exit) : undefined);
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var functions_compare = __webpack_require__(78469);
var compare_default = /*#__PURE__*/__webpack_require__.n(functions_compare);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
;// CONCATENATED MODULE: ./src/sidecar/version/parts.ts


/** `1.2.0-0.dev.3`: how `spell.ts` writes a development release in semver. */
const DEV_IN_SEMVER = /^(v?[0-9.]+)-0\.dev\.?([0-9]*)(?=\+|$)/i;
/** `+post.1.dev.2.local`: how `spell.ts` writes what has no place in semver's order. */
const POST_IN_BUILD = /^post\.(\d+)(?:\.|$)/;
const DEV_IN_BUILD = /^dev\.(\d+)(?:\.|$)/;
/** `1.2.0-1` is a pre-release in semver (`npm version prerelease` writes it) and a post release in PEP 440. */
const BARE_NUMBER = /^v?\d+\.\d+\.\d+-\d+(?:\+|$)/i;
/** The meaning of `text`, or undefined if it is neither PEP 440 nor semver. Where both read it, semver wins on a bare `-1`. */
function partsOf(text) {
    const given = text.trim();
    const [plain, build] = splitAt(given.replace(DEV_IN_SEMVER, '$1.dev$2'), '+');
    if (given.endsWith('+') || !/^[0-9a-z._-]*$/i.test(build))
        return undefined;
    const parts = (BARE_NUMBER.test(plain) ? undefined : fromPep440(plain)) ?? fromSemver(plain);
    const words = build.toLowerCase().split(/[._-]+/);
    const whole = parts && withBuild(parts, words.filter(Boolean).join('.'));
    return whole && allSafe(whole) ? whole : undefined;
}
function fromPep440(text) {
    const parsed = (0,pep440.parse)(text);
    if (!parsed)
        return undefined;
    const [name, number] = parsed.pre ?? [];
    return {
        epoch: parsed.epoch,
        release: parsed.release,
        ...(name !== undefined && { stage: { name: name, number: Number(number) } }),
        ...(parsed.post && { post: Number(parsed.post[1]) }),
        ...(parsed.dev && { dev: Number(parsed.dev[1]) }),
    };
}
function fromSemver(text) {
    const parsed = parse_default()(text.replace(/^v/i, ''));
    if (!parsed)
        return undefined;
    const release = [parsed.major, parsed.minor, parsed.patch];
    return { epoch: 0, release, ...(parsed.prerelease.length > 0 && { words: parsed.prerelease }) };
}
/** Adds what stands after `+`: first a post and a development number where the version has none yet, then the local part. */
function withBuild(parts, build) {
    const foreign = parts.words !== undefined;
    const post = foreign || parts.post !== undefined ? null : POST_IN_BUILD.exec(build);
    const afterPost = build.slice(post?.[0].length ?? 0);
    const dev = foreign || parts.dev !== undefined ? null : DEV_IN_BUILD.exec(afterPost);
    const local = afterPost.slice(dev?.[0].length ?? 0);
    return {
        ...parts,
        ...(post && { post: Number(post[1]) }),
        ...(dev && { dev: Number(dev[1]) }),
        ...(local && { local }),
    };
}
/** Numbers beyond 2^53 would silently become other numbers. */
function allSafe({ epoch, release, stage, post, dev }) {
    return [epoch, ...release, stage?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

;// CONCATENATED MODULE: ./src/sidecar/version/spell.ts

const SEMVER_STAGES = { a: 'alpha', b: 'beta', rc: 'rc' };
/** The largest number in a Windows version resource (four 16-bit words). */
const LARGEST_WINDOWS_NUMBER = 65_535;
/**
 * Semver's spelling, such that semver's order never contradicts PEP 440's:
 *
 * | PEP 440 | semver | |
 * |---|---|---|
 * | `1.2` | `1.2.0` | |
 * | `1.2.0a1` `1.2.0b1` `1.2.0rc1` | `1.2.0-alpha.1` `1.2.0-beta.1` `1.2.0-rc.1` | |
 * | `1.2.0.dev3` | `1.2.0-0.dev.3` | the `0` sorts it before `alpha`; a plain `dev` would come after `beta` |
 * | `1.2.0.post1` | `1.2.0+post.1` | semver has nothing between two releases: equal in its order |
 * | `1.2.0rc1.dev2` | `1.2.0-rc.1+dev.2` | likewise |
 * | `1.2.0+local.7` | `1.2.0+local.7` | |
 *
 * Throws `version-unrepresentable` for an epoch and for a fourth number that is not 0.
 */
function semverSpelling(parts, text) {
    if (parts.epoch !== 0)
        throw unrepresentable(text, 'semver', `semver has no epochs ('${parts.epoch}!')`);
    if (parts.release.slice(3).some((number) => number !== 0)) {
        throw unrepresentable(text, 'semver', 'semver has exactly three release numbers');
    }
    const [major = 0, minor = 0, patch = 0] = parts.release;
    const build = [semverPost(parts), semverBuildDev(parts), parts.local].filter(Boolean).join('.');
    return `${major}.${minor}.${patch}${semverPrerelease(parts)}${build && `+${build}`}`;
}
/** PEP 440's normal form. Throws `version-unrepresentable` for a semver pre-release that PEP 440 has no word for. */
function pep440Spelling(parts, text) {
    if (parts.words) {
        const found = parts.words.join('.');
        throw unrepresentable(text, 'PEP 440', `the only pre-releases there are a, b, rc and dev, not '${found}'`);
    }
    const { epoch, release, stage, post, dev, local } = parts;
    return [
        epoch ? `${epoch}!` : '',
        release.join('.'),
        stage ? `${stage.name}${stage.number}` : '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local ? `+${local}` : '',
    ].join('');
}
/** The four numbers of a Windows version resource. Throws `version-unrepresentable` if one is above 65535 or a fifth is not 0. */
function windowsSpelling(parts, text) {
    const large = parts.release.find((number) => number > LARGEST_WINDOWS_NUMBER);
    if (large !== undefined) {
        throw unrepresentable(text, 'Windows', `${large} is above ${LARGEST_WINDOWS_NUMBER}, the largest number there`);
    }
    if (parts.release.slice(4).some((number) => number !== 0)) {
        throw unrepresentable(text, 'Windows', 'a version resource has four numbers');
    }
    return Array.from({ length: 4 }, (_, index) => parts.release[index] ?? 0).join('.');
}
function semverPrerelease({ words, stage, post, dev }) {
    if (words)
        return `-${words.join('.')}`;
    if (stage)
        return `-${SEMVER_STAGES[stage.name]}.${stage.number}`;
    return dev !== undefined && post === undefined ? `-0.dev.${dev}` : '';
}
function semverPost({ post }) {
    return post === undefined ? '' : `post.${post}`;
}
/** A development number, where it does not make the pre-release already. */
function semverBuildDev({ stage, post, dev }) {
    return dev !== undefined && (stage || post !== undefined) ? `dev.${dev}` : '';
}
function unrepresentable(text, spelling, reason) {
    return new errors/* UserError */.yo('version-unrepresentable', `'${text}' cannot be spelled in ${spelling}: ${reason}.`, {
        hint: `Versions that every tool can spell look like '1.2.0', '1.2.0-rc.1' (PEP 440: '1.2.0rc1') or '1.2.0.dev3'.`,
    });
}

;// CONCATENATED MODULE: ./src/sidecar/version.ts





/** Semver's free words for builds that are not meant for users of the beta. */
const CHANNEL_WORDS = {
    alpha: 'alpha',
    beta: 'beta',
    rc: 'beta',
    pre: 'beta',
};
/**
 * Reads semver and PEP 440 in every spelling that either allows: `v1.2.0`, `1.2.0rc1`, `1.2.0-rc.1`, `1.2.0-pre3`,
 * `2024.01.05`, `1.2.dev`, `1.2.0+build.7`. Where the two disagree, words have PEP 440's meaning (`-dev.3` comes
 * before `-alpha.1`, `-post1` after the release) and a bare number semver's (`1.2.0-1` is a pre-release).
 * Throws `version-invalid`.
 */
function parseVersion(text) {
    const parts = partsOf(text);
    if (!parts) {
        throw new errors/* UserError */.yo('version-invalid', `'${text}' is not a version.`, {
            hint: `Write it like '1.2.0', '1.2.0-rc.1', '1.2.0rc1', '1.2.0.dev3', '2024.1.5' or 'v1.2.0'.`,
        });
    }
    const given = text.trim();
    const [major = 0, minor = 0, patch = 0] = parts.release;
    return {
        text: given,
        get semver() {
            return semverSpelling(parts, given);
        },
        get pep440() {
            return pep440Spelling(parts, given);
        },
        get windows() {
            return windowsSpelling(parts, given);
        },
        prerelease: parts.stage !== undefined || parts.dev !== undefined || parts.words !== undefined,
        channel: channelOf(parts),
        major,
        minor,
        patch,
        parts,
    };
}
/** Whether two versions mean the same: `1.2` and `v1.2.0` do, `1.2.0rc1` and `1.2.0-rc.1` do, `1.2.0` and `1.2.0+7` do not. */
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/**
 * Order by meaning (PEP 440's), negative if `a` comes first. A free semver word is placed by semver's order;
 * throws `version-unrepresentable` if the other version has no semver spelling.
 */
function compareVersions(a, b) {
    if (a.parts.words || b.parts.words)
        return compare_default()(a.semver, b.semver) || compareLocal(a, b);
    return (0,pep440.compare)(publicPart(a), publicPart(b)) || compareLocal(a, b);
}
function publicPart({ pep440 }) {
    return pep440.replace(/\+.*/, '');
}
/** PEP 440: part by part, numbers after words, and whoever has more comes later. */
function compareLocal(a, b) {
    const [mine, theirs] = [a, b].map(({ parts }) => parts.local?.split('.') ?? []);
    for (const [index, part] of mine.entries()) {
        const other = theirs[index];
        if (other === undefined)
            return 1;
        const order = compareLocalPart(part, other);
        if (order !== 0)
            return order;
    }
    return mine.length - theirs.length;
}
function compareLocalPart(a, b) {
    const [isNumber, otherIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber !== otherIsNumber)
        return isNumber ? 1 : -1;
    if (isNumber)
        return Number(a) - Number(b);
    return a < b ? -1 : Number(a > b);
}
function channelOf({ stage, dev, words }) {
    if (dev !== undefined)
        return 'dev';
    if (stage)
        return stage.name === 'a' ? 'alpha' : 'beta';
    if (words)
        return CHANNEL_WORDS[String(words[0]).toLowerCase()] ?? 'dev';
    return 'latest';
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/reported-version.ts


/** The check `version`: what the program reports is what was asked for, by meaning (`1.0.0-rc.1` is `1.0.0rc1`). */
function checkVersion({ reported, expected, required }) {
    const [first, ...others] = expected;
    if (!first) {
        const reason = reported
            ? `there is nothing to compare ${reported.version} with (no manifest, no 'expect-version')`
            : "no manifest and no 'expect-version' says what it must be";
        return skipped('version', reason);
    }
    const other = others.find(({ version }) => !same(version, first.version));
    if (other)
        return differs(other, first, REBUILD);
    if (reported && !same(reported.version, first.version))
        return differs(reported, first, HOW_TO_READ);
    if (reported)
        return passed('version', words(reported), words(first));
    if (!required)
        return skipped('version', `it reports none. ${HOW_TO_REPORT}`);
    return failed('version', { measured: 'it reports none', expected: words(first), hint: HOW_TO_REPORT });
}
function differs(found, expected, hint) {
    return failed('version', { measured: words(found), expected: words(expected), hint });
}
function words({ version, where }) {
    return `${version} (${where})`;
}
const HOW_TO_READ = "Let the program read it from what is frozen with it: the VERSION file ('add-data: VERSION:.') or its metadata ('copy-metadata: <distribution>').";
const REBUILD = "Something else was built than is expected: give build-backend the same version ('version: …'), or correct 'expect-version'.";
const HOW_TO_REPORT = 'Print \'BOOT sidecar=<name> version=<x.y.z>\' first, or put "version" into the JSON of the health answer.';
function same(one, other) {
    if (one === other)
        return true;
    try {
        return sameVersion(parseVersion(one), parseVersion(other));
    }
    catch {
        return false;
    }
}
/** `version` of a JSON object, where `body` is one and has it. */
function versionInJson(body) {
    try {
        const value = JSON.parse(body);
        if (typeof value !== 'object' || value === null || !('version' in value))
            return undefined;
        return typeof value.version === 'string' ? value.version : undefined;
    }
    catch {
        return undefined;
    }
}
/** The first thing in the output of `--version` that looks like one: `notes 1.2.3`. */
function versionInOutput(lines) {
    return /(?<![\w.])v?(\d+(?:\.\d+)+[\w.+-]*)/.exec(lines.join('\n'))?.[1];
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/wrong-port.ts



/** What the program itself says about its port, against what it was told. */
function saidPortFailure({ told, launched }) {
    const said = launched.protocol.listening?.port;
    if (told === undefined || said === undefined || said === told)
        return undefined;
    return wrongPort(told, [said], 'it says that it listens');
}
/** The ports that the program listens on, where that of its system is known and none of them is `port`. */
async function listensElsewhere(live, port) {
    const ports = await wrong_port_portsOf(live);
    if (ports.length === 0 || ports.includes(port))
        return undefined;
    return wrongPort(port, ports);
}
/** The failure that nobody knows where to ask. */
async function unknownPort(live) {
    const ports = await wrong_port_portsOf(live);
    const found = ports.length > 0 ? `; it listens on ${ports.join(', ')}` : '';
    return failed('port', {
        measured: `nothing tells the program a port, and it does not say one${found}`,
        expected: "'{port}' in args or env, or the line 'LISTENING host=<host> port=<port>'",
        hint: `${TELL_PORT}\nIf it always takes the same: port: ${ports[0] ?? 8000}. If it takes no requests: health-path: none`,
    });
}
/** Where the program and all that it has started listen; empty where the system does not tell. */
async function wrong_port_portsOf({ launched, machine }) {
    const children = await launched.descendants();
    return listeningPorts([launched.pid, ...children.map(({ pid }) => pid)], machine);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/run-once.ts








/** Starts the program once, asks what is to be asked, stops it, and says what went wrong. Throws `AbortError`. */
async function runOnce(trial, number) {
    const run = { number, folder: number % 2 === 1 ? 'long' : 'short', failures: [] };
    const tried = { run, reached: { health: false, requests: false, stop: false } };
    try {
        await withProgram(trial, run.folder, (live) => observe(trial, live, tried));
    }
    catch (error) {
        if (!(error instanceof FailedStart))
            throw error;
        run.failures.push(error.failure);
    }
    return tried;
}
async function observe(trial, live, tried) {
    const { run } = tried;
    const { times, protocol } = live.launched;
    if (times.ready !== undefined)
        run.readyMs = Math.round(times.ready);
    tried.readyBy = readyBy(trial.plan, protocol);
    if (live.port !== undefined)
        run.port = live.port;
    if (protocol.boot)
        tried.version = { version: protocol.boot.version, where: 'BOOT line' };
    if (trial.plan.ready.kind === 'exit')
        readOutput(trial, live, tried);
    else
        await talk(trial, live, tried);
    await endRun(trial, live, tried);
}
function readyBy({ ready }, { readyCount }) {
    if (ready.kind === 'exit')
        return 'the end with code 0';
    if ('line' in ready && readyCount > 0)
        return `the line '${ready.line ?? 'READY'}'`;
    return 'path' in ready ? `an answer to GET ${ready.path}` : 'ready';
}
/** A command-line tool that was asked for its version says it on standard output. */
function readOutput({ plan }, { launched }, tried) {
    if (tried.version || !plan.args.some((arg) => /^(--version|-V|version)$/.test(arg)))
        return;
    const version = versionInOutput(launched.stdout.lines);
    if (version !== undefined)
        tried.version = { version, where: 'its output' };
}
/** Port, health and requests, as far as one does not make the next impossible. */
async function talk({ plan }, live, tried) {
    const { run, reached } = tried;
    const said = saidPortFailure(live);
    if (said)
        return void run.failures.push(said);
    const { port } = live;
    if (port === undefined) {
        if (plan.healthPath !== undefined || plan.requests.length > 0)
            run.failures.push(await unknownPort(live));
        return;
    }
    if (plan.healthPath !== undefined) {
        reached.health = true;
        const failure = await askHealth({ plan }, live, tried);
        if (failure)
            return void run.failures.push(failure);
    }
    else {
        const elsewhere = await listensElsewhere(live, port);
        if (elsewhere)
            return void run.failures.push(elsewhere);
    }
    reached.requests = true;
    const failure = await askRequests(live, plan.requests, port);
    if (failure)
        run.failures.push(live.ended() ?? failure);
}
async function askHealth({ plan }, live, tried) {
    const { port = 0 } = live;
    const health = await awaitHealth(live, {
        path: plan.healthPath ?? '/',
        port,
        timeout: plan.readyTimeout,
        elsewhere: () => listensElsewhere(live, port),
    });
    if (!health.good) {
        const { failure } = health;
        if (failure.name !== 'health')
            return failure;
        return { ...failure, details: [...(failure.details ?? []), ...(await last_words_lastWords(live))] };
    }
    tried.run.healthMs = Math.round(health.ms);
    const version = versionInJson(health.body);
    if (version !== undefined)
        tried.version ??= { version, where: 'health answer' };
    return undefined;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/stage.ts



/**
 * The folder that programs with naive quoting or ASCII paths break in, and a short one: some break only in one of
 * them. Both are names that Windows takes.
 */
const LONG = "Jérôme O'Neill's Größe & 日本 (1) – a folder with spaces";
const SHORT = 's';
/**
 * Brings the files of `subject` to a place where they may be moved and written to: its own are moved, others are
 * copied with their links, never run where they are. A missing executable bit is set, as an installer would.
 */
async function withStage(subject, host, work) {
    return withTempDir(host.temp, async (folder) => {
        const base = { long: (0,external_node_path_.join)(folder, LONG), short: (0,external_node_path_.join)(folder, SHORT) };
        await (0,promises_.mkdir)(base.long);
        await (0,promises_.mkdir)(base.short);
        let tree = (0,external_node_path_.join)(base.long, 'app');
        await bring(subject, tree);
        await makeExecutable((0,external_node_path_.join)(tree, subject.executable), host.platform);
        const moveTo = async (place) => {
            const to = (0,external_node_path_.join)(base[place], 'app');
            if (to !== tree)
                await renameWhenFree(tree, to);
            tree = to;
            return (0,external_node_path_.join)(tree, subject.executable);
        };
        try {
            return await work({
                moveTo,
                withRunFolders: (place, run) => withRunFolders({ base: folder, place: base[place], platform: host.platform }, run),
            });
        }
        finally {
            await removeFolder(tree);
        }
    });
}
async function bring({ tree, own }, to) {
    if (own && (await renamed(tree, to)))
        return;
    await (0,promises_.cp)(tree, to, { recursive: true, verbatimSymlinks: true });
}
/** False where only copying can do it: another file system. */
async function renamed(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'EXDEV')
            return false;
        throw error;
    }
}
/** How often a move is tried on Windows, where a program's files stay in use for a moment after its end. */
const stage_TRIES = 10;
const stage_PAUSE = 200;
async function renameWhenFree(from, to) {
    for (let tries = 1;; tries++) {
        try {
            return await (0,promises_.rename)(from, to);
        }
        catch (error) {
            const { code } = error;
            if (tries === stage_TRIES || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES'))
                throw error;
            await new Promise((resolve) => setTimeout(resolve, stage_PAUSE));
        }
    }
}
async function makeExecutable(program, platform) {
    if (platform === 'win32')
        return;
    const { mode } = await (0,promises_.stat)(program);
    if ((mode & 0o111) !== 0o111)
        await (0,promises_.chmod)(program, mode | 0o555);
}
/**
 * Home and data lie where the program does, as in a user's profile. The temporary folder has a short path: the
 * addresses of local sockets are made there, and the system limits them to about 100 characters.
 */
async function withRunFolders({ base, place, platform }, work) {
    const inPlace = (name) => (0,external_node_path_.join)(place, name);
    const folders = {
        home: inPlace('home'),
        data: inPlace('data'),
        work: inPlace('work'),
        temp: (0,external_node_path_.join)(base, 't'),
    };
    try {
        for (const folder of Object.values(folders))
            await (0,promises_.mkdir)(folder);
        const profile = platform === 'win32' ? ['Roaming', 'Local'] : [];
        for (const one of profile)
            await (0,promises_.mkdir)((0,external_node_path_.join)(folders.home, 'AppData', one), { recursive: true });
        return await work(folders);
    }
    finally {
        for (const folder of Object.values(folders))
            await removeFolder(folder);
    }
}
/** Removes `folder` with folders in it that allow nothing to be removed. What is still in use is left. */
async function removeFolder(folder) {
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    await remove()
        .catch(async () => {
        await openFolders(folder);
        await remove();
    })
        .catch(() => undefined);
}
async function openFolders(folder) {
    if (!(await (0,promises_.lstat)(folder)).isDirectory())
        return;
    await (0,promises_.chmod)(folder, 0o700);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await openFolders((0,external_node_path_.join)(folder, entry.name));
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/passes.ts






/**
 * The result of a check that nothing speaks against: passed with what was measured, or skipped where it does not
 * apply or was not reached because of the checks `failedOnes`. The version is compared here.
 */
function passes(name, findings, failedOnes) {
    const { tried, plan } = findings;
    const context = { ...findings, best: bestOf(tried), notReached: passes_notReached(name, failedOnes) };
    if (plan.ready.kind === 'exit' && ['port', 'health', 'requests', 'stop'].includes(name))
        return skipped(name, "a command-line tool ends by itself ('ready: exit')");
    switch (name) {
        case 'start':
        case 'ready':
            return ready(name, context);
        case 'port':
            return port(context);
        case 'health':
            return health(context);
        case 'version':
            return version(context);
        case 'requests':
            return requests(context);
        case 'stop':
            return stop(context);
        case 'orphans':
            return orphans(context);
        default:
            return repeat(context);
    }
}
function bestOf(tried) {
    return tried.find(({ run }) => run.failures.length === 0) ?? tried[0];
}
function passes_notReached(name, failedOnes) {
    const [first] = failedOnes;
    return skipped(name, first === undefined ? 'not reached' : `not reached: '${first}' failed`);
}
function ready(name, { best, tried, plan, notReached }) {
    const spread = spreadOf(tried.flatMap(({ run }) => run.readyMs ?? []));
    if (!spread || !best)
        return notReached;
    if (name === 'ready')
        return passed('ready', best.readyBy ?? 'ready', readyWords(plan.ready));
    if (plan.ready.kind === 'exit')
        return passed('start', `ended after ${spreadWords(spread)}`);
    return passed('start', `ready after ${spreadWords(spread)}`, `at most ${(0,quantities/* formatDuration */.a3)(plan.maxStartup)} (median)`);
}
function port({ best, plan, notReached }) {
    const number = best?.run.port;
    if (number === undefined)
        return best?.run.readyMs === undefined
            ? notReached
            : skipped('port', 'nothing is asked of it, and it names no port');
    if (best?.run.stopMs === undefined && best?.run.healthMs === undefined)
        return notReached;
    const told = plan.port ? 'told' : 'said by it';
    return passed('port', `${number} (${plan.fixedPort === undefined ? told : 'given'}), free again afterwards`);
}
function health({ tried, plan, notReached }) {
    if (plan.healthPath === undefined)
        return skipped('health', "not asked for ('health-path: none')");
    const spread = spreadOf(tried.flatMap(({ run }) => run.healthMs ?? []));
    if (!spread)
        return notReached;
    return passed('health', `200 after ${spreadWords(spread)}`, `GET ${plan.healthPath} answers 200`);
}
function version({ tried, best, plan, subject, notReached }) {
    const reported = tried.find((one) => one.version)?.version;
    const stated = [
        { version: plan.expectVersion, where: 'expect-version' },
        { version: subject.manifest?.version, where: 'manifest' },
    ];
    const expected = stated.flatMap(({ version, where }) => (version === undefined ? [] : { version, where }));
    // Where health could not be asked, it may be there that the version is said.
    const unasked = best?.run.readyMs === undefined || (best.reached.health && best.run.healthMs === undefined);
    const check = checkVersion({ reported, expected, required: plan.expectVersion !== undefined });
    return !reported && unasked ? notReached : check;
}
function requests({ best, plan, notReached }) {
    const { length } = plan.requests;
    if (length === 0)
        return skipped('requests', 'none are given');
    if (!best?.reached.requests)
        return notReached;
    return passed('requests', `${length} of ${length} answered as wanted`);
}
function stop({ best, tried, plan, platform, notReached }) {
    if (!best?.reached.stop)
        return notReached;
    const asked = stopWords(plan.stop, platform);
    const spread = spreadOf(tried.flatMap(({ run }) => run.stopMs ?? []));
    if (!spread)
        return skipped('stop', `it does not end at ${asked}, and Windows has no signal for it: say how it is asked ('stop: POST /shutdown')`);
    return passed('stop', `ends ${spreadWords(spread)} after ${asked}`, `within ${(0,quantities/* formatDuration */.a3)(plan.stopTimeout)}`);
}
function orphans({ extras, best, plan, notReached }) {
    if (plan.ready.kind === 'exit')
        return best?.reached.stop ? passed('orphans', 'nothing left after its end') : notReached;
    if (!extras || extras.kill.notReady)
        return notReached;
    return passed('orphans', 'nothing left after its end, nor after it was killed');
}
function repeat({ tried, plan, notReached }) {
    const good = tried.filter(({ run }) => run.failures.length === 0).length;
    if (tried.length < plan.runs)
        return notReached;
    const expected = plan.maxFailures === 0 ? 'all' : `at most ${plan.maxFailures} fail`;
    return passed('repeat', `${good} of ${tried.length} runs good`, expected);
}
/** `412 ms (398 ms to 440 ms)`. */
function spreadWords({ min, median, max }) {
    const around = min === max ? '' : ` (${(0,quantities/* formatDuration */.a3)(min)} to ${(0,quantities/* formatDuration */.a3)(max)})`;
    return `${(0,quantities/* formatDuration */.a3)(median)}${around}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/verdicts.ts




/** The checks that need a start, in their order. */
const DYNAMIC = CHECK_NAMES.slice(CHECK_NAMES.indexOf('start'));
/** Static checks whose failure explains that a program does not start. */
const EXPLAIN = ['layout', 'modules', 'libraries', 'glibc', 'macos'];
/**
 * The checks from `start` to `repeat`. A program that is broken in every run fails the check that its first run speaks
 * against; one that is broken now and then fails `repeat` alone.
 */
function verdicts(findings) {
    const own = ownFailures(findings);
    return DYNAMIC.map((name) => own.get(name) ?? passes(name, findings, [...own.keys()]));
}
/** Broken from the start, and not now and then: more runs would only tell the same. */
function isHopeless(tried, { maxFailures }) {
    return tried.length > maxFailures && tried.every(({ run }) => run.failures.length > 0);
}
/** What failed, or is left out because a failure that is known already explains it. */
function ownFailures(findings) {
    const { tried, extras, plan } = findings;
    const hopeless = isHopeless(tried, plan);
    const all = [
        ...(hopeless ? (tried[0]?.run.failures ?? []) : []),
        ...(extras ? [...extras.rest.failures, ...extras.kill.failures] : []),
    ];
    const own = new Map();
    for (const failure of all)
        if (!own.has(failure.name))
            own.set(failure.name, failure);
    const slow = hopeless || own.has('start') ? undefined : slowStart(findings);
    if (slow)
        own.set('start', slow);
    const repeat = hopeless ? undefined : repeatFailure(findings);
    if (repeat)
        own.set('repeat', repeat);
    explainStart(own, findings);
    return own;
}
function slowStart({ tried, plan }) {
    const spread = spreadOf(tried.flatMap(({ run }) => run.readyMs ?? []));
    if (!spread || plan.ready.kind === 'exit' || spread.median <= plan.maxStartup)
        return undefined;
    return failed('start', {
        measured: `${(0,quantities/* formatDuration */.a3)(spread.median)} to ready (median of ${tried.length}; ${(0,quantities/* formatDuration */.a3)(spread.min)} to ${(0,quantities/* formatDuration */.a3)(spread.max)})`,
        expected: `at most ${(0,quantities/* formatDuration */.a3)(plan.maxStartup)}`,
        hint: `Import what is heavy when it is first used, build as a folder (mode: onedir), leave out what is not needed (exclude-modules); or allow more: max-startup: ${Math.ceil((spread.max * 1.5) / 1000)} s`,
    });
}
function repeatFailure({ tried, extras, plan }) {
    const bad = tried.filter(({ run }) => run.failures.length > 0);
    const late = extras ? [extras.rest, extras.kill].flatMap(({ notReady }) => notReady ?? []) : [];
    if (bad.length <= plan.maxFailures && late.length === 0)
        return undefined;
    const each = [
        ...bad.map(({ run }) => `run ${run.number}: ${run.failures.map(wording).join(', ')}`),
        ...late.map((failure) => `a start after the runs: ${wording(failure)}`),
    ];
    return failed('repeat', {
        measured: `${bad.length} of ${tried.length} runs failed${late.length > 0 ? ', and starts after them' : ''}: ${each.join('; ')}`,
        expected: plan.maxFailures === 0 ? 'every run is good' : `at most ${plan.maxFailures} of the runs fail`,
        hint: 'It starts, but not every time: look for a race, a fixed port, or files of an earlier run. The details hold what failed.',
        details: [...bad.flatMap(({ run }) => run.failures), ...late].flatMap(({ name, measured, details = [] }) => [`${name}: ${measured}`, ...details]),
    });
}
function wording({ name, measured }) {
    return `${name} (${measured})`;
}
/** One cause must not fail two checks: what the files lack is why it does not start. */
function explainStart(own, { statics }) {
    const start = own.get('start');
    if (start?.status !== 'failed')
        return;
    const cause = statics.find(({ name, status }) => status === 'failed' && EXPLAIN.includes(name));
    if (cause)
        own.set('start', skipped('start', `not reached: see '${cause.name}' first (${start.measured})`));
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/trials.ts





/**
 * Starts the program of `subject` as often as the plan says, then once to leave it alone and once to kill it. A first
 * run that fails ends it, unless runs may fail. Throws `AbortError` when the run is interrupted; then nothing is left.
 */
async function makeTrials(subject, { plan, statics }, host) {
    return withStage(subject, host, async (stage) => {
        const trial = { plan, stage, host };
        const times = plan.runs === 1 ? 'once' : `${plan.runs} times`;
        const tried = await host.group(`Start it ${times}`, () => makeRuns(trial));
        const more = plan.ready.kind !== 'exit' && !isHopeless(tried, plan);
        const extras = more
            ? await host.group('Leave it alone, and kill it', () => makeExtras(trial))
            : undefined;
        const version = tried.find((one) => one.version)?.version;
        return {
            checks: verdicts({ tried, extras, plan, statics, subject, platform: host.platform }),
            runs: tried.map(({ run }) => run),
            ...(version && { version: version.version }),
        };
    });
}
/** The runs one by one; more of them would tell nothing new where each one fails. */
async function makeRuns(trial) {
    const { plan, host } = trial;
    const tried = [];
    for (let number = 1; number <= plan.runs && (number === 1 || !isHopeless(tried, plan)); number++) {
        host.progress(`run ${number} of ${plan.runs}`);
        const one = await runOnce(trial, number);
        tried.push(one);
        host.info(`Run ${number} of ${plan.runs}, ${trials_runLine(one.run)}`);
    }
    return tried;
}
function trials_runLine({ folder, readyMs, healthMs, stopMs, failures }) {
    const times = [
        readyMs === undefined ? [] : `ready after ${(0,quantities/* formatDuration */.a3)(readyMs)}`,
        healthMs === undefined ? [] : `healthy after ${(0,quantities/* formatDuration */.a3)(healthMs)}`,
        stopMs === undefined ? [] : `stopped in ${(0,quantities/* formatDuration */.a3)(stopMs)}`,
        failures.map(({ name, measured }) => `${name} failed: ${measured}`),
    ].flat();
    return `${folder} path: ${times.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/verify-subject.ts







/** Makes every check of one subject: its files first, then its starts. Writes nothing. */
async function verifySubject(subject, { given, plan }, host) {
    const statics = await host.group('Check the files', () => staticChecks(subject, given, host));
    const why = whyNotStarted(given, subject, { host, checks: statics });
    const trials = why === undefined ? await makeTrials(subject, { plan, statics }, host) : notStarted(why);
    return reportOf({ subject, checks: [...statics, ...trials.checks], trials }, host);
}
function notStarted(why) {
    return { checks: DYNAMIC.map((name) => skipped(name, why)), runs: [] };
}
function reportOf({ subject, checks, trials }, host) {
    const { manifest, files } = subject;
    const version = manifest?.version ?? trials.version;
    const ready = spreadOf(trials.runs.flatMap(({ readyMs }) => readyMs ?? []));
    const health = spreadOf(trials.runs.flatMap(({ healthMs }) => healthMs ?? []));
    return {
        schemaVersion: 1,
        passed: checks.every(({ status }) => status !== 'failed'),
        name: subject.name,
        ...(version !== undefined && { version }),
        ...(subject.target && { targetTriple: subject.target.triple }),
        source: shortPath(subject.source, host),
        digest: subject.digest,
        size: files.reduce((sum, { size }) => sum + size, 0),
        files: files.length,
        ...(manifest && { packager: manifest.packager, python: manifest.python.version }),
        machine: { platform: host.platform, arch: host.arch },
        checks,
        runs: trials.runs,
        ...(ready && { ready }),
        ...(health && { health }),
        at: new Date().toISOString(),
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/verify-binary.ts









/**
 * The whole action: opens, checks, starts, reports. Returns the outputs. Where a check has failed, they are set and
 * everything is written, and then a `check-failed` is thrown for each.
 */
async function verifyBinary(given, host) {
    const plan = readInputs(given, host);
    // One after the other: side by side, each would make the starts slower that the other one measures.
    const verified = await verify({ given, plan }, host);
    const compared = given.compare === undefined ? undefined : await verifyOther(verified, { given, plan }, host);
    for (const one of compared ? [verified, compared] : [verified])
        await deliver(one, given, host);
    await show(verified, compared, host);
    const made = outputsOf(verified);
    const failed = failedChecks(verified.data);
    if (failed.length > 0)
        for (const [name, value] of Object.entries(made))
            host.output(name, value);
    (0,errors/* throwAll */.Kx)(failed.map(checkError));
    return made;
}
/** Everything that is wrong with the inputs is said together, before anything is opened. */
function readInputs(given, host) {
    try {
        checkInputs(given);
    }
    catch (error) {
        throw new AggregateError([error, ...problemsOf(() => planRuns(given, host))]);
    }
    return planRuns(given, host);
}
function problemsOf(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        return [error];
    }
}
function verify({ given, plan }, host, reportFile) {
    return withSubject(given, host, async (subject) => {
        const report = reportFile ?? reportPlace(given, subject, host);
        const log = given['issue-log'];
        await assertWritable([report, subject.manifestFile, log && inputFile(log, given, host)]);
        const data = await verifySubject(subject, { given, plan }, host);
        const { manifest, manifestFile, artifact } = subject;
        const kept = { ...(manifest && { manifest }), ...(manifestFile && { manifestFile }) };
        return { subject: { ...kept, ...(artifact && { artifact }) }, data, report };
    });
}
/** The second hand-over decides nothing: what is wrong with it is a warning, and the comparison shows it. */
async function verifyOther(first, { given, plan }, host) {
    const { compare, artifact: _, ...same } = given;
    const other = { ...same, path: compare, artifact: undefined, compare };
    const verified = await verify({ given: other, plan }, host, comparedReportFile(first.report));
    for (const check of failedChecks(verified.data)) {
        host.annotate('warning', `${verified.data.source}: ${failedMessage(check)}`);
    }
    return verified;
}
function outputsOf({ subject, data, report }) {
    const coldStart = data.runs[0]?.readyMs;
    return {
        passed: String(failedChecks(data).length === 0),
        report,
        manifest: subject.manifestFile ?? '',
        'cold-start-ms': coldStart === undefined ? '' : String(coldStart),
        'start-ms': data.ready === undefined ? '' : String(data.ready.median),
        'failed-checks': failedChecks(data)
            .map(({ name }) => name)
            .join('\n'),
    };
}


/***/ })

};
