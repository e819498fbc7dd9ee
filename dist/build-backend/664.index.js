export const id = 664;
export const ids = [664];
export const modules = {

/***/ 80770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packedLayerSchema),
/* harmony export */   f: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62916);
/* harmony import */ var _sidecar_manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66176);
/* harmony import */ var _build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41092);
/* harmony import */ var _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35378);




const count = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const text = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** A layer of an archive, which is a blob of the store. */
const packedLayerSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha256: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .e,
    size: count,
    /** Compressed and plain size of each zstd frame, for the frame table behind the last layer. */
    frames: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ compressed: count, content: count })),
});
const layerFile = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Relative to the tree. */
    path: text,
    /** As the source set names it. */
    source: text,
    how: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            kind: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('module'),
            module: text,
            package: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            codeName: text,
            optimize: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0, 1, 2]),
            context: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                tainted: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
                wanted: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
                asked: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
                names: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            }),
            surface: text,
        }),
        _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('data') }),
    ]),
});
const proposal = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([
        'hidden-imports',
        'collect-submodules',
        'collect-data',
        'copy-metadata',
        'add-data',
        'collect-all',
        'paths',
    ]),
    value: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    certain: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const findings = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    environment: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    packages: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: count, chain: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    needs: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        what: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['GLIBC', 'GLIBCXX', 'macOS']),
        value: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        file: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })),
    added: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(proposal),
    suggested: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(proposal),
    unresolved: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const annotation = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['error', 'warning', 'notice']),
    message: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    place: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        line: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().exactOptional(),
        column: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().exactOptional(),
    })
        .exactOptional(),
});
/** A record as it is kept. */
const recordSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_build_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FORMAT */ .q7),
    /** The key that it was kept under: one found under another key is not what was asked for. */
    key: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .e,
    manifest: _sidecar_manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc,
    archive: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packedLayerSchema).min(1).max(2),
    layer: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerFile),
    sources: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digests: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        names: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .e,
        listed: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    findings,
    annotations: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(annotation),
    /** What the clean build took. */
    seconds: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
});


/***/ }),

/***/ 10664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRecord: () => (/* binding */ checkRecord)
/* harmony export */ });
/* harmony import */ var _sidecar_manifest_consistency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73440);
/* harmony import */ var _build_record_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80770);
/* harmony import */ var _invalid_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55169);



/**
 * Throws `cache-record-invalid` unless `value` is a record whose parts belong together and whose manifest does not
 * contradict itself, and what the checks of a manifest throw.
 */
function checkRecord(value) {
    const result = _build_record_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .recordSchema */ .f.safeParse(value);
    if (!result.success)
        throw misshapen(result.error.issues[0]);
    const { layer, archive, manifest } = result.data;
    if (layer.length > 0 !== archive.length > 1)
        throw (0,_invalid_record_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidRecord */ .d)('its layers have no parts');
    const [problem] = (0,_sidecar_manifest_consistency_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictions */ .v)(manifest);
    if (problem)
        throw (0,_invalid_record_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidRecord */ .d)(`manifest.${problem.path}: ${problem.message}`);
    // It becomes part of a file name.
    if (/[\\/]/.test(manifest.version))
        throw (0,_invalid_record_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidRecord */ .d)('its version is a path');
}
function misshapen(issue) {
    return (0,_invalid_record_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidRecord */ .d)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has another shape'}`);
}


/***/ }),

/***/ 35378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62916);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);


/** A SHA-256 as we write it, in a record. */
const digestSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST */ .Dh);


/***/ }),

/***/ 62916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ikc: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Ikc),
/* harmony export */   KCZ: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KCZ),
/* harmony export */   KH5: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KH5),
/* harmony export */   L5J: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.L5J),
/* harmony export */   Whr: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Whr),
/* harmony export */   YOg: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YOg),
/* harmony export */   YjP: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YjP),
/* harmony export */   _H3: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__._H3),
/* harmony export */   aig: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.aig),
/* harmony export */   euz: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.euz),
/* harmony export */   g1P: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.g1P),
/* harmony export */   rej: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.rej),
/* harmony export */   zMY: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.zMY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19658);

// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
/** zod, set up before the first schema is made. */



/***/ }),

/***/ 73440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69635);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38131);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51347);
/* harmony import */ var _tree_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37982);
/* harmony import */ var _tree_link_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258);





/**
 * Contradictions inside of a manifest that has the right shape: sizes that do not add up, a digest that is not that
 * of the files, a program that is not among them, paths that leave the tree. Throws `name-invalid`, `target-unknown`.
 */
function contradictions(manifest) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(manifest.name);
    return [
        ...targetProblems(manifest),
        ...fileProblems(manifest),
        ...executableProblems(manifest),
        ...sumProblems(manifest),
    ];
}
function targetProblems({ target }) {
    const known = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFromTriple */ .cb)(target.triple);
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
            : ((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePathProblem */ .B)(path.replace(/\/$/, '')) ??
                (links.has(path) ? (0,_tree_link_target_js__WEBPACK_IMPORTED_MODULE_4__/* .linkProblem */ .k)(path, links) : undefined));
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
    const expected = (0,_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .treeDigest */ .fZ)(files);
    if (digest !== expected) {
        problems.push({
            path: 'digest',
            message: `found ${digest}, expected ${expected}, computed from 'files'`,
        });
    }
    return problems;
}


/***/ }),

/***/ 66176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kJ: () => (/* binding */ treeEntrySchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62916);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71966);


const text = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const count = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const time = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .iso.datetime */ .KH5.datetime().describe('UTC, such as 2026-03-01T09:30:00.000Z.');
const digest = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('sha256: and 64 hexadecimal digits.');
const target = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['win32', 'darwin', 'linux']),
    arch: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['x64', 'arm64', 'universal2', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x']),
    triple: text.describe("Rust's target triple."),
})
    .describe('What the sidecar runs on.');
/** One entry of a tree, as manifests and the build cache keep it. */
const treeEntrySchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: text.describe("Relative to the tree's root, with '/'. Only an empty folder ends in '/'."),
    size: count.describe('Bytes; 0 for links and empty folders.'),
    sha256: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the content; of a link, of its target.'),
    mode: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0o755, 0o644]).describe('493 (octal 755, executable) or 420 (octal 644).'),
    link: text.exactOptional().describe("Target of a symbolic link, relative, with '/'."),
    kind: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['macho', 'pe', 'elf', 'other']).describe('What the file is to a loader.'),
})
    .describe('One file, symbolic link, or empty folder.');
const check = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text,
    passed: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    measured: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    expected: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    hint: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().describe('What to do if it did not pass.'),
});
const verification = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: digest.describe('The tree that was verified. If it is not the digest of the manifest, the proof is void.'),
    passed: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    checks: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(check),
    runs: count.describe('Cold starts made.'),
    at: time,
})
    .describe('What verify-binary found.');
const signature = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: digest.describe('The signed tree. If it is not the digest of the manifest, the proof is void.'),
    tool: text,
    identity: text.exactOptional().describe('Whose certificate it was; absent for an ad-hoc signature.'),
    signed: count.describe('Files signed.'),
    kept: count.describe('Files whose valid signature was kept.'),
    skipped: count.describe('Files that cannot be signed.'),
    notarized: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    stapled: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    submissionId: text.exactOptional().describe("Apple's number of the notarization."),
    at: time,
})
    .describe('What sign-notarize did.');
const build = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cacheLevel: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['none', '0', '1', '2']).describe('The cache level that was hit.'),
    seconds: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0)).describe('Seconds by phase.'),
})
    .describe('How the build went.');
/** The shape of `sidecar.json`. What a shape cannot say is in `manifest-consistency.ts`. */
const manifestSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$),
    name: text.describe("The program's name, without extension."),
    version: text,
    target,
    executable: text.describe("The program to start, relative to the tree's root, with '/'."),
    packager: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        version: text,
        command: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('The exact argument list.'),
    })
        .describe('What froze the program.'),
    python: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: text, implementation: text }).describe('The interpreter inside.'),
    createdAt: time,
    size: count.describe('Bytes of all files.'),
    digest: digest.describe('Of the tree: contents, paths, modes and links; times and owners do not count.'),
    build,
    verification: verification.exactOptional(),
    signature: signature.exactOptional(),
    files: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(treeEntrySchema).describe('Sorted by the code points of the path.'),
})
    .meta({
    title: 'Sidecar manifest',
    description: 'A Python program frozen for a desktop app: what it is, the files it consists of, and what has been proved about them.',
});
/** The JSON Schema (draft 2020-12) of `sidecar.json`. */
function manifestJsonSchema() {
    return z.toJSONSchema(manifestSchema);
}


/***/ }),

/***/ 71966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports isVerified, isSigned */
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


/***/ })

};
