export const id = 1684;
export const ids = [1684];
export const modules = {

/***/ 1684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HttpBackEnd: () => (/* binding */ HttpBackEnd)
});

// EXTERNAL MODULE: ./src/build-backend/cache/store/back-end.ts
var back_end = __webpack_require__(859);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/build-backend/cache/store/http-exchange.ts



/** The connection failed, or nothing came for too long: worth another try. */
class Disconnected extends Error {
    name = 'Disconnected';
}
/** It did so by silence, which costs a build the whole wait each time. */
class TimedOut extends Disconnected {
}
/** A server that does not know `Expect` is sent the body after this time anyway, in ms; curl waits as long. */
const CONTINUE_WAIT = 1000;
/**
 * Asks a server once. The answer's body is not read yet. Throws `Disconnected`, the abortion of the signal, and what
 * reading the body of the request throws.
 */
async function exchange(call, { agent, patience, signal }) {
    const send = call.url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const headers = { ...call.headers, ...(call.body && bodyHeaders(call.body.length)) };
    const request = send(call.url, { method: call.method, headers, agent, signal });
    limitWaiting(request, patience);
    const answer = answerTo(request);
    // The failure of a request is told by `answer`, whenever somebody looks.
    answer.catch(() => undefined);
    if (!call.body)
        request.end();
    else
        await sendBody(request, call.body, answer);
    return answer;
}
/** The body of an answer, as it comes. Throws `Disconnected` where it breaks off, after all that came. */
async function* bodyOf(answer) {
    try {
        yield* answer;
    }
    catch (error) {
        throw disconnected(error);
    }
}
/** Reads what is left of an answer that nobody needs, so that its connection can be used again. */
function discard(answer) {
    answer.on('error', () => undefined).resume();
}
/** A server can refuse (401, 413) before a large body is on its way. */
function bodyHeaders(length) {
    return { 'content-length': String(length), ...(isLarge(length) && { expect: '100-continue' }) };
}
/** A small body is sent sooner than asked for; curl draws the line here too. */
function isLarge(length) {
    return length > 1_000_000;
}
function answerTo(request) {
    return new Promise((resolve, reject) => {
        request.on('response', resolve);
        request.on('error', (error) => reject(disconnected(error)));
    });
}
function limitWaiting(request, { connect, idle }) {
    let answer;
    request.once('response', (response) => {
        answer = response;
    });
    // An answer that has begun would otherwise only say that it was aborted.
    const give = (up) => () => (answer ?? request).destroy(new TimedOut(up));
    request.on('socket', (socket) => {
        if (socket.connecting) {
            const timer = setTimeout(give(`no connection in ${connect / 1000} s`), connect);
            const stop = () => clearTimeout(timer);
            socket.once('connect', stop).once('close', stop);
        }
    });
    request.setTimeout(idle, give(`nothing came for ${idle / 1000} s`));
}
/** Sends the body as long as nobody answered: an early answer is a refusal. */
async function sendBody(request, { length, read }, answer) {
    let over = false;
    const end = answer.finally(() => {
        over = true;
    });
    end.catch(() => undefined);
    if (isLarge(length))
        await Promise.race([continued(request), end.catch(() => undefined)]);
    try {
        for await (const chunk of over ? [] : read()) {
            if (over)
                break;
            if (!request.write(chunk))
                await Promise.race([(0,external_node_events_.once)(request, 'drain'), end]).catch(() => undefined);
        }
    }
    catch (error) {
        // The server must not take the beginning for the whole.
        request.destroy();
        throw error;
    }
    if (over)
        request.destroy();
    else
        request.end();
}
function continued(request) {
    request.flushHeaders();
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, CONTINUE_WAIT);
        request.once('continue', () => {
            clearTimeout(timer);
            resolve();
        });
    });
}
function disconnected(error) {
    if (!(error instanceof Error) || error instanceof Disconnected || error.name === 'AbortError')
        return error;
    const inner = error instanceof AggregateError ? error.errors.map((each) => each.message).join('; ') : '';
    // Node's whole message for an answer that breaks off is `aborted`.
    const message = error.message === 'aborted' ? 'the connection broke' : error.message || inner;
    return new Disconnected(message, { cause: error });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/http-client.ts




/** The server answered, and its answer means that the cache is of no use. The message is a sentence for the reader. */
class ServerRefusal extends Error {
    name = 'ServerRefusal';
}
const TRIES = 4;
const TRIES_OF_SILENCE = 2;
/** No `Retry-After` is waited for longer, in ms: a build must not wait for its cache. */
const LONGEST_DELAY = 10_000;
const REDIRECTS = 3;
const PATIENCE = { connect: 10_000, idle: 30_000, firstDelay: 250 };
/** Requests to the server of a cache, repeated where that may help: 408, 429, 5xx and broken connections. */
class HttpClient {
    #options;
    #patience;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#patience = { ...PATIENCE, ...options.patience };
        this.#agent = new (options.url.protocol === 'https:' ? external_node_https_.Agent : external_node_http_.Agent)({ keepAlive: true });
    }
    /**
     * Asks for `path` below the address, and gives the answer whatever its status, as long as it is not one that stayed
     * 408, 429 or 5xx, nor 401 or 403: those throw `ServerRefusal`, a connection that fails again and again `Disconnected`.
     */
    async ask(path, call) {
        return this.#retried(async () => this.#once(path, call));
    }
    /**
     * The bytes of `path`, or undefined where there is nothing (404). A connection that breaks on the way is made again,
     * for the rest.
     */
    async download(path) {
        const answer = await this.ask(path, { method: 'GET' });
        if (answer.statusCode === 200)
            return this.#resumed(path, answer);
        discard(answer);
        if (answer.statusCode === 404 || answer.statusCode === 410)
            return undefined;
        throw unexpected('GET', answer);
    }
    close() {
        this.#agent.destroy();
    }
    async *#resumed(path, first) {
        let answer = first;
        let received = 0;
        for (let failures = 1;; failures++) {
            try {
                for await (const chunk of remaining(answer, received)) {
                    received += chunk.length;
                    yield chunk;
                }
                return;
            }
            catch (error) {
                if (!(error instanceof Disconnected) || failures >= triesAfter(error))
                    throw error;
                await this.#pause(failures, error.message);
            }
            answer = await this.ask(path, { method: 'GET', range: received });
        }
    }
    async #retried(once) {
        for (let attempt = 1;; attempt++) {
            let answer;
            let why;
            try {
                answer = await once();
                if (!isTemporary(answer))
                    return answer;
                discard(answer);
                why = statusOf(answer);
                if (attempt === TRIES)
                    throw new ServerRefusal(`it answered '${why}' ${TRIES} times.`);
            }
            catch (error) {
                if (!(error instanceof Disconnected) || attempt >= triesAfter(error))
                    throw error;
                why = error.message;
            }
            await this.#pause(attempt, why, answer && retryAfter(answer));
        }
    }
    async #once(path, call) {
        let url = new URL(`${this.#options.url.href.replace(/\/$/, '')}/${path}`);
        for (let redirects = 0;; redirects++) {
            const answer = await exchange({ ...call, url, headers: this.#headers(call.range) }, { agent: this.#agent, patience: this.#patience, signal: this.#options.signal });
            const { statusCode = 0 } = answer;
            if (statusCode === 401 || statusCode === 403)
                throw this.#noAccess(answer);
            if (![301, 302, 307, 308].includes(statusCode))
                return answer;
            discard(answer);
            url = this.#target(answer, url, redirects);
        }
    }
    #headers(range) {
        const { authorization } = this.#options;
        return {
            'user-agent': 'sidecar-actions',
            ...(authorization !== undefined && { authorization }),
            ...(range !== undefined && { range: `bytes=${range}-` }),
        };
    }
    /** Another server must not see the token, and was not named by anybody who may say where builds come from. */
    #target(answer, from, redirects) {
        const to = URL.parse(answer.headers.location ?? '', from.href);
        if (to?.origin !== this.#options.url.origin) {
            throw new ServerRefusal(`it sends us to another server (${to?.origin ?? 'an invalid address'}). Name that one in 'cache-url', if it is yours.`);
        }
        if (redirects === REDIRECTS)
            throw new ServerRefusal(`it redirects more than ${REDIRECTS} times.`);
        return to;
    }
    #noAccess(answer) {
        discard(answer);
        const what = this.#options.authorization === undefined ? 'It wants a token' : 'It does not accept the token';
        return new ServerRefusal(`it answered '${statusOf(answer)}'. ${what}: check the input 'cache-token'.`);
    }
    /** Jobs of one matrix that failed together must not come back together. */
    async #pause(attempt, why, wanted) {
        const { debug, signal } = this.#options;
        debug(`build cache: ${why}; try ${attempt} of ${TRIES}`);
        const delay = this.#patience.firstDelay * 2 ** (attempt - 1) * (0.5 + Math.random());
        await (0,promises_.setTimeout)(Math.min(wanted ?? delay, LONGEST_DELAY), undefined, { signal });
    }
}
/** The answer of a server that does not speak as expected. */
function unexpected(method, answer) {
    return new ServerRefusal(`it answered ${method} with '${statusOf(answer)}'.`);
}
/** The bytes of an answer that come after the first `received`. A server without ranges begins again. */
async function* remaining(answer, received) {
    const { statusCode } = answer;
    if (statusCode !== 200 && statusCode !== 206) {
        discard(answer);
        throw unexpected('GET', answer);
    }
    let skip = statusCode === 206 ? 0 : received;
    for await (const chunk of bodyOf(answer)) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        if (rest.length > 0)
            yield rest;
    }
}
function statusOf({ statusCode, statusMessage }) {
    // The server chose these words, and they go into a log.
    const words = (statusMessage ?? '').replaceAll(/[^\x20-\x7e]/g, '').slice(0, 80);
    return `${statusCode} ${words}`.trim();
}
function triesAfter(error) {
    return error instanceof TimedOut ? TRIES_OF_SILENCE : TRIES;
}
function isTemporary({ statusCode = 0 }) {
    return statusCode === 408 || statusCode === 429 || (statusCode >= 500 && statusCode !== 507);
}
/** In ms. The header may hold a date too, which nobody who is overloaded for seconds sends. */
function retryAfter(answer) {
    const text = answer.headers['retry-after'];
    return text !== undefined && /^\d+$/.test(text) ? Number(text) * 1000 : undefined;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/http.ts



/**
 * A cache on a server that speaks Bazel's remote-cache protocol over HTTP (bazel-remote, nginx with WebDAV, …):
 * GET, HEAD and PUT of `<url>/ac/<key>` and `<url>/cas/<sha256>`.
 */
class HttpBackEnd {
    label;
    isRemote = true;
    #client;
    constructor(options) {
        this.label = options.url.href.replace(/\/$/, '');
        this.#client = new HttpClient(options);
    }
    async readRecord(key) {
        const body = await this.#client.download(`ac/${key}`);
        if (!body)
            return undefined;
        const chunks = [];
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            // What is no record is damaged.
            if (size > back_end/* LARGEST_RECORD */.t)
                return Buffer.alloc(0);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    writeRecord(key, bytes) {
        return this.#put(`ac/${key}`, bytes.length, async function* () {
            yield bytes;
        });
    }
    readBlob({ sha256 }) {
        return this.#client.download(`cas/${sha256}`);
    }
    async hasBlob({ sha256, size }) {
        const answer = await this.#client.ask(`cas/${sha256}`, { method: 'HEAD' });
        discard(answer);
        const length = answer.headers['content-length'];
        return answer.statusCode === 200 && (length === undefined || Number(length) === size);
    }
    writeBlob({ sha256, size }, read) {
        return this.#put(`cas/${sha256}`, size, read);
    }
    /** The protocol takes nothing away; what is damaged is written over. */
    async removeRecord() { }
    async removeBlob() { }
    async close() {
        this.#client.close();
    }
    async #put(path, length, read) {
        const answer = await this.#client.ask(path, { method: 'PUT', body: { length, read } });
        discard(answer);
        const { statusCode = 0 } = answer;
        if (statusCode === 413)
            throw new back_end/* BlobRefused */.m('the server takes no file of that size (413)');
        if (statusCode === 507)
            throw new back_end/* BlobRefused */.m('the server has no room for it (507)');
        if (statusCode < 200 || statusCode > 299)
            throw unexpected('PUT', answer);
    }
}


/***/ })

};
