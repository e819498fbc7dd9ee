export const id = 9666;
export const ids = [9666];
export const modules = {

/***/ 9541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SidecarError)
/* harmony export */ });
/** A sidecar that did not come up, or did not stay. The message is for the reader of a log, `hint` says what to do. */
class SidecarError extends Error {
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


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ reachable),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   ym: () => (/* binding */ untilHealthy)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);


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
        const answer = await (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answerFrom */ .D)(address, { timeout: ANSWER_WITHIN, ...options });
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
    return false;
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ answerFrom)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Asks `address` without a proxy, over a connection of its own: one that is kept would hold up the end of the sidecar.
 * Resolves at the head of the answer. Rejects with the system's error where nobody answers, and where `signal` is
 * aborted or nothing comes for `timeout` ms.
 */
function answerFrom(address, { method = 'GET', signal, timeout }) {
    return new Promise((resolve, reject) => {
        const options = { method, agent: false, ...(timeout && { timeout }), ...(signal && { signal }) };
        const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(address, options, resolve);
        asked.on('timeout', () => asked.destroy());
        asked.on('error', reject);
        asked.on('close', () => reject(new Error('the connection was closed')));
        asked.end();
    });
}


/***/ }),

/***/ 5757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** The machine that this process runs on. */
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        env: process.env,
        temp: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
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


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ listeningPorts),
  l: () => (/* binding */ portOwner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/runtime/machine.ts
var runtime_machine = __webpack_require__(5757);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
async function portOwner(port, machine = (0,runtime_machine/* thisMachine */.g)()) {
    if (machine.platform === 'linux')
        return linuxOwner(port);
    if (machine.platform === 'win32')
        return windowsOwner(port);
    const holders = await lsof([`-iTCP:${port}`]);
    const holder = holders?.find((each) => each.port === port);
    return holder && { port, pid: holder.pid, ...(holder.name !== undefined && { name: holder.name }) };
}
/** The ports at which the processes `pids` listen, in ascending order. Empty where the system does not tell. */
async function listeningPorts(pids, machine = (0,runtime_machine/* thisMachine */.g)()) {
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


/***/ }),

/***/ 3864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ portsTaken),
/* harmony export */   qy: () => (/* binding */ parsePortSpec),
/* harmony export */   t9: () => (/* binding */ choosePort)
/* harmony export */ });
/* unused harmony exports freePort, isPortFree, ownerText */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9541);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5757);
/* harmony import */ var _port_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7617);




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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SidecarError */ .S('ports-exhausted', `The system gives no free port on ${host}.`, {
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
async function choosePort(spec, host = LOOPBACK, machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .thisMachine */ .g)()) {
    if (spec.kind === 'auto')
        return freePort(host);
    const { first, last } = spec;
    for (let port = first; port <= last; port += 1)
        if (await isPortFree(port, host))
            return port;
    throw await portsTaken(spec, machine);
}
/** The error for a port (`port-in-use`) or a range of them (`ports-exhausted`) that others have; it names them. */
async function portsTaken({ first, last }, machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .thisMachine */ .g)()) {
    if (first === last)
        return inUse(await ownerOf(first, machine));
    return exhausted({ first, last }, await ownersOf({ first, last }, machine));
}
/** Listens for a moment. Undefined where that is not possible. */
function listen(port, host) {
    return new Promise((resolve) => {
        // Without `exclusive`, a cluster's worker would share the port with the others.
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)().once('error', () => resolve(undefined));
        server.listen({ port, host, exclusive: true }, () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
        });
    });
}
async function ownerOf(port, machine) {
    return (await (0,_port_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .portOwner */ .l)(port, machine)) ?? { port };
}
async function ownersOf({ first, last }, machine) {
    const ports = Array.from({ length: Math.min(last - first + 1, NAMED_OWNERS) }, (_, index) => first + index);
    return Promise.all(ports.map((port) => ownerOf(port, machine)));
}
function inUse(owner) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SidecarError */ .S('port-in-use', `Port ${owner.port} is in use by ${ownerText(owner)}.`, {
        hint: `End it${owner.pid === undefined ? '' : ` (process ${owner.pid}; it may be an earlier run that was not stopped)`}, or choose another port: a range such as ${range(owner.port)}, or auto.`,
    });
}
function exhausted({ first, last }, owners) {
    const named = owners.map((owner) => `${owner.port} by ${ownerText(owner)}`).join(', ');
    const more = last - first + 1 > owners.length ? ' …' : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SidecarError */ .S('ports-exhausted', `All ports from ${first} to ${last} are in use: ${named}${more}.`, {
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

/***/ 7651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ manifestOfTree),
/* harmony export */   R: () => (/* binding */ findHandOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9635);





/**
 * The parts of the hand-over that `path` (absolute) belongs to: a manifest, an archive, the folder that holds them,
 * the tree, or a program without any. Throws `hand-over-missing` (nothing is there, or a manifest is alone),
 * `hand-over-ambiguous` (a folder holds several), and what reading a manifest throws.
 */
async function findHandOver(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent);
    if (!found)
        throw missing(path);
    if (found.isDirectory())
        return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    // No program is called so: a file with this ending that is no manifest is told what is wrong with it.
    if (path.endsWith('.json'))
        return besideManifest(path);
    if (!path.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHIVE_ENDING */ .ZE))
        return { program: path };
    const manifest = `${path.slice(0, -_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHIVE_ENDING */ .ZE.length)}${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb}`;
    return { archive: path, ...((await exists(manifest)) && { manifest }) };
}
async function besideManifest(manifest) {
    const { name, version, target } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(manifest);
    // Its own name counts before what it says: files that were renamed together still belong together.
    const base = manifest.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb)
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifest, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb)
        : (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .handoverName */ .dy)(name, version, target);
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest), (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(base));
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest), name);
    const [hasArchive, hasTree] = await Promise.all([exists(archive), isFolder(tree)]);
    if (!hasArchive && !hasTree)
        throw alone(manifest, archive, tree);
    return { manifest, ...(hasArchive && { archive }), ...(hasTree && { tree }) };
}
/** A folder is what holds the parts, or it is the tree itself, with its manifest beside it. */
async function inFolder(folder) {
    const own = await namesIn(folder);
    const manifests = own.filter((name) => name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb));
    const archives = own.filter((name) => name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHIVE_ENDING */ .ZE));
    const [named = archives, ...rest] = [manifests, archives].filter(({ length }) => length > 0);
    const [first, second] = named;
    if (first !== undefined && second === undefined && rest.every(({ length }) => length === 1))
        return findHandOver((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, first));
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree);
    // A folder whose parent cannot be read has no manifest that we could use.
    const names = await namesIn(folder).catch(() => []);
    const candidates = names.filter((name) => name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb) && name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree)}-`));
    const manifests = [];
    for (const name of candidates) {
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (manifest.name === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree))
            manifests.push(name);
    }
    if (manifests.length > 1)
        throw ambiguous(folder, manifests);
    return manifests[0] && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifests[0]);
}
async function namesIn(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent)) !== undefined;
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent))?.isDirectory() ?? false;
}
/** What cannot be reached for another reason is not absent: that reason is told. */
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
function alone(manifest, archive, tree) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('hand-over-missing', `The manifest '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifest)}' is alone: neither the archive '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(archive)}' nor the folder '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree)}' is beside it.`, {
        hint: 'Upload or copy the archive together with the manifest: build-backend writes both into one folder.',
        place: { file: manifest },
    });
}
function missing(path) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('hand-over-missing', `There is nothing at '${path}'.`, {
        hint: "Give the output 'manifest' or 'archive' of build-backend. Between jobs, an artifact carries them: use 'artifact' instead of 'path'.",
    });
}
function ambiguous(folder, names) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('hand-over-ambiguous', `'${folder}' holds several hand-overs: ${names.join(', ')}.`, {
        hint: 'Name the one that is meant, or remove those of earlier builds.',
    });
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nameHandOver),
/* harmony export */   s: () => (/* binding */ shareAgain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



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
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, given['working-directory'], path) };
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
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name))
        .filter((file) => !isTemporary((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file)));
    await group(`Upload artifact '${name}' again`, async () => artifacts?.upload(name, files.sort(), folder));
}
/** Whether it lies in a folder of a step that is still at work (`withTempDir`). */
function isTemporary(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.startsWith('.sidecar-'));
}
async function download(name, { artifacts, temp }, names) {
    if (!artifacts) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
            hint: `Give the file itself: '${names.path}' instead of '${names.artifact}'.`,
        });
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'sidecar-artifact-'));
    try {
        await artifacts.download(name, folder);
        return folder;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
function noneNamed({ path, artifact }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-required', `Neither '${path}' nor '${artifact}' is given: no hand-over is named.`, {
        hint: `In the job that builds, give '${path}' its output 'manifest'; in another job, give '${artifact}' its output 'artifact-name'.`,
        exitCode: 2,
    });
}
function bothNamed({ path, artifact }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-invalid', `Both '${path}' and '${artifact}' are given, and only one can be meant.`, {
        hint: `In the job that builds, keep '${path}'; in another job, keep '${artifact}'.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ verifyTree),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7982);


/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
async function verifyTree(root, tree, options) {
    const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(root, { ...options, executables });
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
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(entry) ? 'folder' : 'file';
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ failedChecks),
/* harmony export */   Lq: () => (/* binding */ checkError),
/* harmony export */   Xm: () => (/* binding */ failedMessage)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

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
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('check-failed', failedMessage(check), {
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


/***/ }),

/***/ 6461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
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


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ processLine),
/* harmony export */   WB: () => (/* binding */ stopFailures),
/* harmony export */   uF: () => (/* binding */ processes),
/* harmony export */   yQ: () => (/* binding */ portLine)
/* harmony export */ });
/* harmony import */ var _shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6461);
/* harmony import */ var _start_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _stop_way_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);




/** What speaks against a program in the way it was stopped: `stop`, `orphans`, `port`; each at most once. */
function stopFailures(report, plan, platform) {
    const asked = (0,_stop_way_js__WEBPACK_IMPORTED_MODULE_2__/* .stopWords */ .e)(plan.stop, platform);
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
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('stop', {
        measured: `it still ran ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(report.took)} after ${asked} and was killed`,
        expected: `it ends within ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(stopTimeout)} of ${asked}`,
        hint: ignoredHint(stop),
    });
}
function badEnd({ exit }, asked) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('stop', {
        measured: `it ended with ${(0,_start_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitWords */ .Ey)(exit)} after ${asked}`,
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
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('orphans', {
        measured: `after ${asked} ${processes(orphans)} still ran`,
        expected: 'no process of it is alive after it has ended',
        hint: 'Let the program end what it starts before it ends itself (terminate and wait for each child).',
        details: [...orphans.map(processLine), ...(portHeldBy ? [portLine(portHeldBy)] : [])],
    });
}
function unpacked(leftovers) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('orphans', {
        measured: `it left ${leftovers.join(', ')}`,
        expected: 'what a one-file program unpacks is gone when it has ended',
        hint: 'Each start would leave as much again on the disk. Build it as a folder: mode: onedir',
    });
}
function portHeld(owner) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('port', {
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


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ versionInJson),
/* harmony export */   P$: () => (/* binding */ versionInOutput),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var _sidecar_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6461);


/** The check `version`: what the program reports is what was asked for, by meaning (`1.0.0-rc.1` is `1.0.0rc1`). */
function checkVersion({ reported, expected, required }) {
    const [first, ...others] = expected;
    if (!first) {
        const reason = reported
            ? `there is nothing to compare ${reported.version} with (no manifest, no 'expect-version')`
            : "no manifest and no 'expect-version' says what it must be";
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .skipped */ .hT)('version', reason);
    }
    const other = others.find(({ version }) => !same(version, first.version));
    if (other)
        return differs(other, first, REBUILD);
    if (reported && !same(reported.version, first.version))
        return differs(reported, first, HOW_TO_READ);
    if (reported)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)('version', words(reported), words(first));
    if (!required)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .skipped */ .hT)('version', `it reports none. ${HOW_TO_REPORT}`);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('version', { measured: 'it reports none', expected: words(first), hint: HOW_TO_REPORT });
}
function differs(found, expected, hint) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('version', { measured: words(found), expected: words(expected), hint });
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
        return (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)((0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(one), (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(other));
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


/***/ }),

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runOnce)
});

// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/verify-binary/check.ts
var check = __webpack_require__(6461);
// EXTERNAL MODULE: ./src/runtime/health.ts
var health = __webpack_require__(2608);
// EXTERNAL MODULE: ./src/runtime/http-answer.ts
var http_answer = __webpack_require__(7889);
;// CONCATENATED MODULE: ./src/verify-binary/runs/ask.ts


/** Characters kept of a body. */
const BODY_LIMIT = 64 * 1024;
/** Rejects with the system's error where nobody answers, and with a `TimeoutError` or `AbortError`. */
async function ask({ host, port, method, path, timeout, signal }) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    try {
        const answer = await (0,http_answer/* answerFrom */.D)((0,health/* addressOf */.ci)(host, port, path), { method, signal: limit });
        let body = '';
        for await (const text of answer.setEncoding('utf8'))
            body = (body + text).slice(0, BODY_LIMIT);
        return { status: answer.statusCode ?? 0, body };
    }
    catch (error) {
        throw limit.aborted ? limit.reason : error;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/verify-binary/runs/last-words.ts

const LINES = 30;
/** ms without a new line after which it is taken to have said all, and ms that it gets at most. */
const QUIET = 150;
const PATIENCE = 1500;
const POLL = 50;
/**
 * Details of a failure that the program itself may explain: the last lines of its standard error, empty if there are
 * none. A traceback comes after the answer or the lost connection that it explains, so it is waited for.
 */
async function lastWords({ launched, signal }) {
    const end = performance.now() + PATIENCE;
    let [bytes, since] = [launched.stderr.bytes, performance.now()];
    while (performance.now() < end && (bytes === 0 || performance.now() - since < QUIET)) {
        await (0,promises_.setTimeout)(POLL, undefined, { signal });
        if (launched.stderr.bytes !== bytes)
            [bytes, since] = [launched.stderr.bytes, performance.now()];
    }
    const lines = launched.stderr.lines.slice(-LINES);
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
    return (0,check/* failed */.gz)('requests', {
        measured: wrong.length === 1 ? first : `${wrong.length} of ${requests.length}: ${wrong.join('; ')}`,
        expected: `${requests.length} ${requests.length === 1 ? 'answer' : 'answers'} as in the input requests`,
        hint: 'A route that fails in the frozen program only has mostly lost a module or a data file: look for ModuleNotFoundError or FileNotFoundError in the details, and add it to hidden-imports or collect-data.',
        details: await lastWords(live),
    });
}
async function statusOf(live, { method, path }, port) {
    try {
        const { signal, host } = live;
        return String((await ask({ host, port, method, path, timeout: ANSWER, signal })).status);
    }
    catch (error) {
        return `no answer (${(0,describe_error/* messageOf */.b)(error)})`;
    }
}

// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
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
const LEAST = 1000;
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
        await (0,promises_.setTimeout)(late ? LATE_PAUSE : PAUSE, undefined, { signal: live.signal });
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
    const timeout = Math.min(await_health_ANSWER, Math.max(LEAST, within - live.elapsed()));
    try {
        return await ask({ host, port, method: 'GET', path, timeout, signal });
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
    return (0,check/* failed */.gz)('health', {
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

// EXTERNAL MODULE: ./src/verify-binary/runs/after-stop.ts
var after_stop = __webpack_require__(8891);
// EXTERNAL MODULE: ./src/verify-binary/runs/start-failure.ts
var start_failure = __webpack_require__(2047);
;// CONCATENATED MODULE: ./src/verify-binary/runs/protocol-failure.ts


/** What is wrong with the lines that a program said, although it became ready. */
function protocolFailure({ launched, plan, readyBeforeStop }) {
    const { ready } = plan;
    if (ready.kind === 'http' || ready.kind === 'exit')
        return undefined;
    const { readyCount, readyOnStderr } = launched.protocol;
    const malformed = launched.protocol.malformed.filter((line) => NOT_UNDERSTOOD.test(line));
    const line = `'${ready.line ?? 'READY'}'`;
    const wrong = (measured, hint) => (0,check/* failed */.gz)('ready', { measured, expected: (0,start_failure/* readyWords */.Xz)(ready), hint });
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
const STDERR_LINES = 30;
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
    const stderr = live.launched.stderr.lines.slice(-STDERR_LINES);
    for (const failure of (0,after_stop/* stopFailures */.WB)(report, plan, host.platform)) {
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
        await (0,promises_.setTimeout)(end_run_POLL, undefined, { signal });
    }
}
/** The failure that it had ended before it was asked to; no time then passed until its end. */
function ownEnd(live, { took, exit }) {
    return live.ended() ?? (took === 0 ? live.endedWith(exit) : undefined);
}

// EXTERNAL MODULE: ./src/verify-binary/runs/reported-version.ts
var reported_version = __webpack_require__(2180);
// EXTERNAL MODULE: ./src/verify-binary/runs/start-program.ts + 21 modules
var start_program = __webpack_require__(7408);
// EXTERNAL MODULE: ./src/runtime/port-owner.ts + 3 modules
var port_owner = __webpack_require__(7617);
// EXTERNAL MODULE: ./src/verify-binary/runs/tell-port.ts
var tell_port = __webpack_require__(8593);
;// CONCATENATED MODULE: ./src/verify-binary/runs/wrong-port.ts



/** What the program itself says about its port, against what it was told. */
function saidPortFailure({ told, launched }) {
    const said = launched.protocol.listening?.port;
    if (told === undefined || said === undefined || said === told)
        return undefined;
    return (0,tell_port/* wrongPort */.V)(told, [said], 'it says that it listens');
}
/** The ports that the program listens on, where that of its system is known and none of them is `port`. */
async function listensElsewhere(live, port) {
    const ports = await portsOf(live);
    if (ports.length === 0 || ports.includes(port))
        return undefined;
    return (0,tell_port/* wrongPort */.V)(port, ports);
}
/** The failure that nobody knows where to ask. */
async function unknownPort(live) {
    const ports = await portsOf(live);
    const found = ports.length > 0 ? `; it listens on ${ports.join(', ')}` : '';
    return (0,check/* failed */.gz)('port', {
        measured: `nothing tells the program a port, and it does not say one${found}`,
        expected: "'{port}' in args or env, or the line 'LISTENING host=<host> port=<port>'",
        hint: `${tell_port/* TELL_PORT */.w}\nIf it always takes the same: port: ${ports[0] ?? 8000}. If it takes no requests: health-path: none`,
    });
}
/** Where the program and all that it has started listen; empty where the system does not tell. */
async function portsOf({ launched, machine }) {
    const children = await launched.descendants();
    return (0,port_owner/* listeningPorts */.q)([launched.pid, ...children.map(({ pid }) => pid)], machine);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/run-once.ts








/** Starts the program once, asks what is to be asked, stops it, and says what went wrong. Throws `AbortError`. */
async function runOnce(trial, number) {
    const run = { number, folder: number % 2 === 1 ? 'long' : 'short', failures: [] };
    const tried = { run, reached: { health: false, requests: false, stop: false } };
    try {
        await (0,start_program/* withProgram */.f)(trial, run.folder, (live) => observe(trial, live, tried));
    }
    catch (error) {
        if (!(error instanceof start_failure/* FailedStart */.yW))
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
    const version = (0,reported_version/* versionInOutput */.P$)(launched.stdout.lines);
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
        return { ...failure, details: [...(failure.details ?? []), ...(await lastWords(live))] };
    }
    tried.run.healthMs = Math.round(health.ms);
    const version = (0,reported_version/* versionInJson */.M2)(health.body);
    if (version !== undefined)
        tried.version ??= { version, where: 'health answer' };
    return undefined;
}


/***/ }),

/***/ 3388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ planRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runtime/ports.ts
var ports = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/invalid-input.ts
var invalid_input = __webpack_require__(5303);
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

// EXTERNAL MODULE: ./src/verify-binary/runs/stop-way.ts
var stop_way = __webpack_require__(936);
// EXTERNAL MODULE: ./src/verify-binary/runs/tell-port.ts
var tell_port = __webpack_require__(8593);
;// CONCATENATED MODULE: ./src/verify-binary/runs/run-plan.ts







/** Reads the inputs that say how it is started. Throws `input-invalid` for all that is wrong together. */
function planRuns(given, host) {
    const problems = [];
    const requests = readLines(given.requests, parseRequest, problems);
    const env = readLines(given.env, parseVariable, problems);
    const [stop] = readLines([given.stop], stop_way/* parseStop */.i, problems);
    const port = (0,ports/* parsePortSpec */.qy)(given.port);
    (0,errors/* throwAll */.Kx)([...problems, ...portProblems(given, port), ...contradictions(given)]);
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
function contradictions(given) {
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
    return new errors/* UserError */.yo('input-invalid', `The input 'port' is the range ${range}, and nothing tells the program which port of it to take.`, { hint: tell_port/* TELL_PORT */.w, exitCode: 2 });
}
function httpWithoutPath() {
    return new errors/* UserError */.yo('input-invalid', "'ready: http' needs a path to ask, and 'health-path' is 'none'.", {
        hint: "Give the path that answers when it is ready ('health-path: /api/health'), or 'ready: line'.",
        exitCode: 2,
    });
}


/***/ }),

/***/ 6551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ whyNotStarted)
/* harmony export */ });
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


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withStage)
/* harmony export */ });
/* unused harmony export removeFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);



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
    return (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withTempDir */ .E8)(host.temp, async (folder) => {
        const base = { long: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, LONG), short: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SHORT) };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(base.long);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(base.short);
        let tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base.long, 'app');
        await bring(subject, tree);
        await makeExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, subject.executable), host.platform);
        const moveTo = async (place) => {
            const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base[place], 'app');
            if (to !== tree)
                await renameWhenFree(tree, to);
            tree = to;
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, subject.executable);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(tree, to, { recursive: true, verbatimSymlinks: true });
}
/** False where only copying can do it: another file system. */
async function renamed(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'EXDEV')
            return false;
        throw error;
    }
}
/** How often a move is tried on Windows, where a program's files stay in use for a moment after its end. */
const TRIES = 10;
const PAUSE = 200;
async function renameWhenFree(from, to) {
    for (let tries = 1;; tries++) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        }
        catch (error) {
            const { code } = error;
            if (tries === TRIES || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES'))
                throw error;
            await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
    }
}
async function makeExecutable(program, platform) {
    if (platform === 'win32')
        return;
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(program);
    if ((mode & 0o111) !== 0o111)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(program, mode | 0o555);
}
/**
 * Home and data lie where the program does, as in a user's profile. The temporary folder has a short path: the
 * addresses of local sockets are made there, and the system limits them to about 100 characters.
 */
async function withRunFolders({ base, place, platform }, work) {
    const inPlace = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name);
    const folders = {
        home: inPlace('home'),
        data: inPlace('data'),
        work: inPlace('work'),
        temp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 't'),
    };
    try {
        for (const folder of Object.values(folders))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        const profile = platform === 'win32' ? ['Roaming', 'Local'] : [];
        for (const one of profile)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, 'AppData', one), { recursive: true });
        return await work(folders);
    }
    finally {
        for (const folder of Object.values(folders))
            await removeFolder(folder);
    }
}
/** Removes `folder` with folders in it that allow nothing to be removed. What is still in use is left. */
async function removeFolder(folder) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    await remove()
        .catch(async () => {
        await openFolders(folder);
        await remove();
    })
        .catch(() => undefined);
}
async function openFolders(folder) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder)).isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await openFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
    }
}


/***/ }),

/***/ 2047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ exitWords),
/* harmony export */   Xz: () => (/* binding */ readyWords),
/* harmony export */   xn: () => (/* binding */ startFailure),
/* harmony export */   yW: () => (/* binding */ FailedStart)
/* harmony export */ });
/* harmony import */ var _shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6461);
/* harmony import */ var _tell_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);



/** The check that an error of a launch speaks against; all others are the program's not starting. */
const CHECKS = {
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
        return (0,_tell_port_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongPort */ .V)(told, error.listening);
    const name = CHECKS[error.code] ?? 'start';
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(name, {
        measured: error.message,
        expected: expectation(name, plan),
        hint: hintOf(error, plan),
        ...(error.stderr.length > 0 && { details: ['The last lines of its standard error:', ...error.stderr] }),
    });
}
function expectation(name, { ready, readyTimeout }) {
    if (name === 'port')
        return 'a port that is free, and that the program listens on';
    return `${readyWords(ready)} within ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readyTimeout)}`;
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
function hintOf({ code, exit, buildHint }, { ready }) {
    const endedWell = code === 'exited-before-ready' && exit?.code === 0 && ready.kind !== 'exit';
    const tool = endedWell ? ["If it is a command-line tool that ends by itself, add 'ready: exit'."] : [];
    const all = [...(buildHint === undefined ? [] : [buildHint]), ...tool];
    return (all.join('\n') || 'Start the program by hand with the same arguments; the details hold what it said.');
}
/** `code 1`, `SIGSEGV`. */
function exitWords({ code, signal }) {
    return signal ?? `code ${code}`;
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ withProgram)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runtime/errors.ts
var errors = __webpack_require__(9541);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/runtime/leftovers.ts


/** File systems keep times in coarse steps: how much earlier a folder may seem to be, in ms. */
const CLOCK_STEP = 50;
/** The folders that PyInstaller's one-file programs unpack themselves into, in `temp`, made or changed since `since`. */
async function unpackedFolders(temp, since) {
    const names = await (0,external_node_fs_promises_.readdir)(temp).catch(() => []);
    const paths = names.filter((name) => name.startsWith('_MEI')).map((name) => (0,external_node_path_.join)(temp, name));
    const fresh = await Promise.all(paths.map(async (path) => {
        const { mtimeMs = 0 } = (await (0,external_node_fs_promises_.stat)(path).catch(() => undefined)) ?? {};
        return mtimeMs >= since.getTime() - CLOCK_STEP ? [path] : [];
    }));
    return fresh.flat();
}
/** Where a program with the environment `env` keeps temporary files. */
function tempOf(env, otherwise) {
    return env['TMPDIR'] || env['TEMP'] || env['TMP'] || otherwise;
}

// EXTERNAL MODULE: ./src/runtime/machine.ts
var runtime_machine = __webpack_require__(5757);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/runtime/program-file.ts



/** Enough for a `#!` line, an ELF header with its program headers, and the name of a loader. */
const START_BYTES = 4096;
const ELF_MACHINES = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' };
/** The first bytes of a file; empty if it cannot be read. */
function startOf(path) {
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
function kindOf(start) {
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
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.dirname)(program)).catch(() => undefined);
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
        find: ([library = '', have = '', need = '']) => foreign(library, `it is for ${have}, and ${need} is needed`),
    },
    {
        pattern: /(\S+): wrong ELF class: (\w+)/,
        find: ([library = '', found = '']) => foreign(library, `its class is ${found}`),
    },
    {
        pattern: /(?:^|\s)(\S+?): (?:cannot execute binary file|Bad CPU type in executable|Exec format error)|\[Errno (?:8|86)\] .*: '([^']+)'/,
        find: ([program = '', child = '']) => foreign(program || child, 'this processor cannot run it'),
    },
    {
        pattern: /(?:DLL load failed while importing (\w+)|LoadLibrary|WinError 193\])\W.*?%1 is not a valid Win32 application/,
        find: ([module = ''], said) => foreign(module || loadedDll(said), 'it is not a program for this Windows'),
    },
    {
        // Not `dlerror: libcudart.so.11.0: cannot open …`: some libraries report so what they can do without.
        // The folder may have spaces and quotes in it; the name alone is told.
        pattern: new RegExp(`(?:libraries|Error|'): (?:/.*/)?${LIBRARY}: cannot open shared object file`),
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: new RegExp(`Error loading shared library ${LIBRARY}: No such file or directory`),
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: /symbol lookup error: (\S+): undefined symbol: (\w+)|ImportError: (\S+): undefined symbol: (\w+)/,
        find: ([library = '', symbol = '', other = '', its = '']) => unsuited(library || other, symbol || its),
    },
    {
        pattern: /DLL load failed while importing (\w+): (.+)/,
        find: ([module = '', why = '']) => missing(`a DLL that the module ${module} needs`, why.replace(/\.$/, '')),
    },
    { pattern: /Symbol not found: \(?(\w+)/, find: ([symbol = ''], said) => newerMacos(symbol, said) },
    {
        pattern: /built for macOS ([\d.]+) which is newer than running OS/,
        find: ([version = '']) => needsMacos(version),
    },
    {
        pattern: /Library not loaded: (\S+)/,
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: /(?:Failed to load Python (?:shared library|DLL)|Error loading Python (?:lib|DLL)) '(?:.*?[/\\])?([^/\\']+)'(?=: |\.|$)(.*)/,
        find: ([library = '', why = '']) => missing(library, why.replace(/^[:.\s]+/, '') || 'it cannot be loaded'),
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
function foreign(what, why) {
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
function missing(library, why) {
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
        find: (_, { lines }) => inUse(portIn(lines)),
    },
    {
        pattern: /EADDRINUSE|address already in use|Connection in use: \(|Port \d+ is in use by another program/i,
        find: (_, { lines }) => inUse(portIn(lines)),
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
function inUse(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${at(port)}: another program listens there.`,
        hint: 'End that program (mostly an earlier run of this one), or let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function reserved(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${at(port)}: Windows keeps that port for itself.`,
        hint: 'See the ranges with `netsh interface ipv4 show excludedportrange protocol=tcp`, and let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function at(port) {
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
        find: (_, said) => damaged(said),
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
function damaged({ program }) {
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
function diagnoseExit({ stderr, exit, program, machine = (0,runtime_machine/* thisMachine */.g)(), }) {
    const said = { lines: stderr.slice(-READ_LINES), program, glibc: machine.glibc };
    const finding = exit.code === 0
        ? lastFinding(said, portSymptoms)
        : (findingIn(said) ?? exitFinding(exit, program, machine) ?? unhandled(said));
    if (!finding)
        return undefined;
    const { code, message, ...hints } = finding;
    return new errors/* SidecarError */.S(code, message, { ...hints, stderr: stderr.slice(-KEPT_LINES), exit });
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
    const start = startOf(program);
    if (start.length === 0 || isScript(start))
        return undefined;
    return {
        code: 'wrong-architecture',
        message: `'${program}' is not a program that this system can start: it is ${kindOf(start)}. A shell took it for a script.`,
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
    return new errors/* SidecarError */.S('ready-on-stderr', `'${name}' wrote its ready line to standard error; expected is standard output.`, {
        ...details,
        hint: `Print it to standard output: print('${readyLine}', flush=True). If that is what it does, something has redirected sys.stdout.`,
    });
}
/** Lines that are nearly the protocol's. */
function stdoutMalformed(lines, speaker) {
    const { name, readyLine = protocol_READY_LINE, details } = speaker;
    const found = lines.map((line) => JSON.stringify(line)).join(', ');
    return new errors/* SidecarError */.S('stdout-malformed', `'${name}' wrote to standard output what looks like the protocol and is not: ${found}.`, {
        ...details,
        hint: `Expected are UTF-8 lines: '${readyLine}' alone; BOOT sidecar=<name> version=<x.y.z>; LISTENING host=<host> port=<port>; HEARTBEAT; SHUTDOWN reason=<reason>. Logs belong on standard error.`,
    });
}

;// CONCATENATED MODULE: ./src/runtime/not-ready.ts






/** Lines of standard error that an error carries. */
const LINES = 20;
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
    return new errors/* SidecarError */.S(code, `'${fileName(path)}' ${what}.`, details);
}
/** How a process ended, in words. */
function exitText({ code, signal }) {
    return code === null ? `signal ${signal}` : `code ${code}`;
}
function lastWords({ program }) {
    return program.stderr.lines.slice(-LINES);
}
function lastLine(lines) {
    return lines.findLast((line) => line.trim() !== '')?.slice(0, LINE_LENGTH);
}

// EXTERNAL MODULE: ./src/runtime/port-owner.ts + 3 modules
var port_owner = __webpack_require__(7617);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/runtime/health.ts
var health = __webpack_require__(2608);
;// CONCATENATED MODULE: ./src/runtime/port-probe.ts


/** How long a connection on this machine may take, in ms. */
const CONNECT_WITHIN = 1000;
/** Whether somebody takes connections at `host` and `port`. Never rejects. */
function isListening(host, port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: (0,health/* reachable */.Gq)(host), port, timeout: CONNECT_WITHIN });
        const settle = (found) => {
            socket.destroy();
            resolve(found);
        };
        socket.on('connect', () => settle(true));
        socket.on('timeout', () => settle(false));
        socket.on('error', () => settle(false));
    });
}

// EXTERNAL MODULE: ./src/runtime/ports.ts
var ports = __webpack_require__(3864);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/shared/lines.ts
var lines = __webpack_require__(4954);
// EXTERNAL MODULE: ./src/shared/processes/process-tree.ts + 3 modules
var process_tree = __webpack_require__(9721);
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
    const { what, message, ...hints } = await explanation(code, cause, { machine: (0,runtime_machine/* thisMachine */.g)(), ...failed });
    return new errors/* SidecarError */.S(what, message, { ...hints, cause });
}
async function explanation(code, cause, failed) {
    const { program, cwd, machine } = failed;
    // The system says of a missing working directory that the program is missing.
    if (cwd !== undefined && !(await isFolder(cwd)))
        return noFolder(program, cwd);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return start_errors_missing(program);
        case 'EACCES':
        case 'EPERM':
            return refused(program, machine);
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
            return unknown(program, cause);
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
    const found = await (0,external_node_fs_promises_.stat)(program).catch(() => undefined);
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
    const interpreter = interpreterOf(startOf(program));
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
async function refused(program, machine) {
    const found = await (0,external_node_fs_promises_.stat)(program).catch(() => undefined);
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
        message: `'${program}' is not a program that ${platform} on ${arch} can start: it is ${kindOf(startOf(program))}.`,
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
function unknown(program, cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return {
        what: 'program-cannot-start',
        message: `'${program}' cannot be started: ${said}.`,
        hint: 'If the system is short of something (processes, memory, open files), end what is not needed and start it again.',
    };
}
async function isFolder(path) {
    return (await (0,external_node_fs_promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./src/runtime/program.ts








/** Characters of the longest line that is given. */
const LONGEST_LINE = 64 * 1024;
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
        }, LONGEST_LINE);
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
                void (0,health/* untilHealthy */.ym)(() => healthAddress(program, wish, path), stop.signal, watch).then(
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
    return port === undefined ? undefined : (0,health/* addressOf */.ci)(host, port, path);
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
const SIGTERM_CODE = 143;
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
            await (0,health/* ask */.kA)((0,health/* addressOf */.ci)(listening?.host ?? host, at, polite.path), { method: 'POST' });
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
        (0,promises_.setTimeout)(time, undefined, { signal: waited.signal }).then(() => {
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
    return (await (0,port_owner/* portOwner */.l)(at.port, machine)) ?? { port: at.port };
}
/** Waits until its output is read, which takes no time when nothing holds its pipes. */
async function drain(program) {
    // What the system cannot end is not waited for.
    if (program.exit)
        await program.drained;
    program.release();
}
function isPoliteEnd({ code, signal }, bySignal) {
    return code === 0 || (bySignal && (signal === 'SIGTERM' || code === SIGTERM_CODE));
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
    const { machine = (0,runtime_machine/* thisMachine */.g)(), signal } = options;
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
    throw await (0,ports/* portsTaken */.E_)({ first: port, last: port }, machine);
}
/** Ends what did not become ready, and gives the error for it. */
async function fail(path, stopped, { wish, outcome }) {
    const { program, machine } = stopped;
    const { exit } = program;
    // Known only while it lives: where it listens instead explains that nobody answered.
    const listening = outcome.kind === 'timeout' ? await portsOf(program, machine) : [];
    if (outcome.kind === 'timeout') {
        program.closeStdin();
        await stopProgram(stopped, { timeout: LAST_WORDS });
    }
    else
        await killProgram(program);
    // What its last lines are is known once the pipes are read.
    await (0,promises_.setImmediate)();
    return notReady({ path, program, wish, outcome, machine, listening, ...(exit && { exit }) });
}
async function portsOf({ tree }, machine) {
    const members = (await tree.members()) ?? [];
    return (0,port_owner/* listeningPorts */.q)(members.map(({ pid }) => pid), machine);
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
    return new errors/* SidecarError */.S('launch-interrupted', `'${program}' was not started: it was stopped before.`);
}

// EXTERNAL MODULE: ./src/verify-binary/check.ts
var check = __webpack_require__(6461);
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
    const root = read(system, 'SystemRoot') ?? 'C:\\Windows';
    return {
        // Without it, sockets cannot be opened.
        SystemRoot: root,
        windir: root,
        SystemDrive: read(system, 'SystemDrive') ?? root.slice(0, 2),
        ComSpec: read(system, 'ComSpec') ?? `${root}\\System32\\cmd.exe`,
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
function read(system, name) {
    const key = Object.keys(system).find((one) => one.toLowerCase() === name.toLowerCase());
    return (key !== undefined && system[key]) || undefined;
}

// EXTERNAL MODULE: ./src/verify-binary/runs/start-failure.ts
var start_failure = __webpack_require__(2047);
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
        told = plan.port && (await (0,ports/* choosePort */.t9)(plan.port, LOOPBACK, machine));
        const port = told ?? plan.fixedPort;
        const launched = await launch(launchOptions({ plan, host, program, folders, machine }, port));
        return liveOf({ launched, folders, told, port, host, machine });
    }
    catch (error) {
        // An interrupted run is not a program that failed.
        host.signal.throwIfAborted();
        if (!(error instanceof errors/* SidecarError */.S))
            throw error;
        throw new start_failure/* FailedStart */.yW(byItsName((0,start_failure/* startFailure */.xn)(error, plan, told), program), error);
    }
}
/** The place where it ran is gone when this is read. */
function byItsName(failure, program) {
    const { hint } = failure;
    return hint === undefined
        ? failure
        : { ...failure, hint: hint.replaceAll(program, `./${(0,external_node_path_.basename)(program)}`) };
}
const LOOPBACK = '127.0.0.1';
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
    return (0,check/* failed */.gz)('start', {
        measured: `it was ready, and then ended by itself with ${(0,start_failure/* exitWords */.Ey)(exit)}`,
        expected: 'it runs until it is asked to stop',
        hint: 'The details hold the last lines of its standard error.',
        details: stderr.lines.slice(-STDERR_LINES),
    });
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ stopWords),
/* harmony export */   i: () => (/* binding */ parseStop)
/* harmony export */ });
/* harmony import */ var _shared_invalid_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);

/** How it is asked to stop, read from the input `stop`. Throws `input-invalid`. */
function parseStop(text) {
    if (text === 'auto')
        return undefined;
    if (text === 'stdin')
        return { kind: 'stdin' };
    const [, path] = /^POST\s+(\/\S*)$/.exec(text) ?? [];
    if (path === undefined)
        throw (0,_shared_invalid_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)('stop', text, "'auto', 'stdin', or a request such as 'POST /shutdown'");
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


/***/ }),

/***/ 8593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wrongPort),
/* harmony export */   w: () => (/* binding */ TELL_PORT)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6461);

/** The line to add where nothing tells the program its port. */
const TELL_PORT = 'Tell it the port as it takes it: args: --port {port} (one word per line), or env: PORT={port}';
/** The failure that it listens at `ports` and not at the one that it was told; `how` begins the sentence. */
function wrongPort(told, ports, how = 'it listens') {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('port', {
        measured: `${how} on port ${ports.join(', ')}, told was ${told}`,
        expected: `it listens on port ${told}`,
        hint: 'Let the program take the port that it is given; the app that starts it chooses a free one.',
    });
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ belongsToItsFolder),
/* harmony export */   p: () => (/* binding */ innerFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_formats_binary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);
/* harmony import */ var _sidecar_formats_pyinstaller_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1624);





/**
 * Whether the program at `file` (absolute) needs what lies beside it: PyInstaller's folder of files, or a library.
 * A damaged one is taken to be alone; the checks say what is wrong with it.
 */
async function belongsToItsFolder(file) {
    try {
        const bundle = await (0,_sidecar_formats_pyinstaller_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readPyInstallerBundle */ .O)(file);
        if (bundle)
            return !bundle.onefile;
        const beside = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))).map((name) => name.toLowerCase()));
        return neededBy(await (0,_sidecar_formats_binary_js__WEBPACK_IMPORTED_MODULE_3__/* .readBinary */ .C8)(file)).some((name) => beside.has(name.toLowerCase()));
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return false;
        throw error;
    }
}
/**
 * `folder`, or the folder in it if there is nothing else: an archive that was made by hand often has its files in a
 * folder of their own, and so has the output folder of a packager.
 */
async function innerFolder(folder) {
    const [only, ...others] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return only?.isDirectory() && others.length === 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, only.name) : folder;
}
/** File names of the libraries that the system's loader looks for at the start. */
function neededBy(info) {
    if (info === undefined)
        return [];
    const needed = info.format === 'macho' ? info.slices.flatMap((slice) => slice.needed) : info.needed;
    return needed.map((name) => name.slice(name.lastIndexOf('/') + 1));
}


/***/ })

};
