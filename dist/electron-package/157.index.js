export const id = 157;
export const ids = [157];
export const modules = {

/***/ 20763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ checkRelease)
});

// EXTERNAL MODULE: ./src/electron-package/update-metadata/channel-file.ts
var channel_file = __webpack_require__(53057);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/update-metadata.ts
var update_metadata = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/electron-package/check-result/release.ts
var check_result_release = __webpack_require__(21143);
;// CONCATENATED MODULE: ./src/electron-package/check-result/architecture-rules.ts



/** Whether each metadata file has the processors that its clients look for in it, and no file is there under two names. */
function architectureFindings(release, { bothMacArchitectures }) {
    return [
        ...release.metadata.flatMap((read) => mixed(release, read)),
        ...(bothMacArchitectures ? release.metadata.flatMap((read) => missingMac(release, read)) : []),
        ...sameBytes(release),
    ];
}
/** Linux has one file per processor: a client that finds another one's installer in its own takes it. */
function mixed(release, { file, metadata }) {
    if (file.arch === undefined)
        return [];
    const wrong = (0,update_metadata/* allEntries */.Yl)(metadata)
        .map(update_metadata/* nameOf */.Vb)
        .filter((name) => ((0,channel_file/* archOfName */.l3)(name) ?? file.arch) !== file.arch);
    return wrong.map((name) => (0,check_result_release/* releaseFinding */.Vj)('update-architecture', release, {
        name: file.name,
        message: `'${file.name}' is read by ${file.arch} only and lists '${name}', which is for ${(0,channel_file/* archOfName */.l3)(name)}.`,
        hint: `Its entry belongs into '${file.channel}-linux${suffix((0,channel_file/* archOfName */.l3)(name))}.yml', where electron-builder writes it.`,
    }));
}
function suffix(arch) {
    return arch === undefined || arch === 'x64' ? '' : `-${arch}`;
}
function missingMac(release, { file, metadata }) {
    if (file.platform !== 'darwin')
        return [];
    const names = (0,update_metadata/* allEntries */.Yl)(metadata)
        .map(update_metadata/* nameOf */.Vb)
        .filter((name) => name.endsWith('.zip'));
    const archs = new Set(names.map((name) => (0,channel_file/* archOfName */.l3)(name) ?? 'x64'));
    // What is not called arm64 is what both processors take, as long as no arm64 is there.
    const missing = archs.has('universal') ? [] : ['x64', 'arm64'].filter((arch) => !archs.has(arch));
    if (missing.length === 0)
        return [];
    const finding = (0,check_result_release/* releaseFinding */.Vj)('update-architecture-missing', release, {
        name: file.name,
        message: `'${file.name}' has no zip for ${missing.join(' and ')}; it lists ${names.join(', ') || 'none'}. Clients on ${missing.join(' and ')} would find no update of their own.`,
        hint: 'Did one job overwrite the metadata of the other? Give the folders of both jobs to mode: merge, or build universal.',
    });
    // Some apps are for one processor only. Where an installer for the other one is there, this is none of them.
    const isMade = [...release.files.keys()].some((name) => /\.(?:dmg|pkg)$|-mac\.zip$/.test(name) && missing.includes((0,channel_file/* archOfName */.l3)(name) ?? 'x64'));
    return [isMade ? finding : { ...finding, severity: 'warning' }];
}
/** Two installers with the same bytes: one processor's file was published as the other's. */
function sameBytes(release) {
    const listed = (0,check_result_release/* listedNames */.cr)(release);
    const installers = [...release.files.values()].filter(({ name }) => (0,check_result_release/* isInstaller */.js)(name));
    const groups = [...Map.groupBy(installers, ({ sha512 }) => sha512).values()];
    return groups.flatMap((group) => {
        const names = group.map(({ name }) => name);
        const archs = new Set(names.map((name) => (0,channel_file/* archOfName */.l3)(name) ?? 'x64'));
        const isWrong = names.filter((name) => listed.has(name)).length > 1 || archs.size > 1;
        const [name = ''] = names;
        if (names.length < 2 || !isWrong)
            return [];
        return [
            (0,check_result_release/* releaseFinding */.Vj)('release-same-bytes', release, {
                name,
                message: `${names.map((each) => `'${each}'`).join(' and ')} have the same bytes, expected one installer each.`,
                hint: 'One of them was copied over the other. Put the macro for the architecture into artifactName, and look at how the jobs upload.',
            }),
        ];
    });
}

// EXTERNAL MODULE: ./src/electron-package/check-result/entry-rules.ts
var entry_rules = __webpack_require__(86052);
// EXTERNAL MODULE: ./src/electron-package/check-result/folder-rules.ts
var folder_rules = __webpack_require__(64590);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/electron-package/check-result/version-rules.ts



/** Whether every metadata file has one and the same version, a semantic one, and lies in the right channel. */
function versionFindings(release, { version, channel }) {
    const expected = version ?? mostSaid(release.metadata);
    return release.metadata.flatMap((read) => [
        ...versionFinding(release, read, expected),
        ...channelFinding(release, read, channel),
    ]);
}
/** Where nothing says which one is right, the one that most files have. */
function mostSaid(metadata) {
    const groups = [...Map.groupBy(metadata, ({ metadata: { version } }) => version)];
    return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
function versionFinding(release, read, expected) {
    const { name } = read.file;
    const { version } = read.metadata;
    if (semver_default().valid(version) === null) {
        return [
            (0,check_result_release/* releaseFinding */.Vj)('update-version', release, {
                name,
                message: `The version in '${name}' is '${version}', which electron-updater cannot compare.`,
                hint: "Write 'version' in package.json as three numbers, such as 1.2.0 or 1.2.0-beta.1.",
            }),
        ];
    }
    if (expected === undefined || version === expected)
        return [];
    return [
        (0,check_result_release/* releaseFinding */.Vj)('update-version', release, {
            name,
            message: `'${name}' is of version ${version}, expected ${expected}.`,
            hint: "Is it left over from an earlier release? Package every platform from the same commit, with version-sync's version.",
        }),
    ];
}
function channelFinding(release, { file }, channel) {
    if (channel === undefined || (0,channel_file/* channelsOf */.MB)(channel).includes(file.channel))
        return [];
    return [
        (0,check_result_release/* releaseFinding */.Vj)('update-channel', release, {
            name: file.name,
            message: `'${file.name}' is of the channel '${file.channel}', expected '${channel}'.`,
            hint: `Its users would get this release. Set 'publish.channel: ${channel}' in the electron-builder configuration, or the input 'channel'.`,
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/check-release.ts





/**
 * What is wrong with the release in `folder` as a client of electron-updater would meet it: metadata that cannot be
 * read, files that are missing or are not those that were hashed, block maps, versions, channels, processors, and
 * `SHA256SUMS`. Nothing is changed. Returns what was read with it.
 */
async function checkRelease(folder, expected) {
    const { release, findings } = await (0,check_result_release/* readRelease */.iJ)(folder, expected);
    return {
        release,
        findings: [
            ...findings,
            ...(await (0,entry_rules/* entryFindings */.$)(release)),
            ...(await (0,folder_rules/* blockMapFindings */.Yu)(release)),
            ...versionFindings(release, expected),
            ...architectureFindings(release, expected),
            ...(0,folder_rules/* listingFindings */.tA)(release, { expected: expected.updates }),
            ...(await (0,folder_rules/* sidecarNoteFindings */.EA)(release, expected.digests ?? [])),
            ...(await (0,folder_rules/* checksumFindings */.Av)(release)),
        ],
    };
}


/***/ }),

/***/ 86052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFindings),
/* harmony export */   I: () => (/* binding */ bytesProblems)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33411);
/* harmony import */ var _update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71639);
/* harmony import */ var _update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13564);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21143);





/** What a server answers instead of a file, and what was hashed in its place more than once. */
const ANSWERS = ['Not Found', 'Not Found\n', 'Not found', '404: Not Found'];
const ANSWER_HASHES = new Set(ANSWERS.map((text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(text).digest('base64')));
const PACKAGE_AGAIN = "Was it signed or changed after electron-builder had hashed it? Join the jobs with 'mode: merge' and 'rehash: true', or package again.";
/** Whether every file that the metadata names is there, once, with the size and the hashes that it says. */
async function entryFindings(release) {
    const findings = [];
    for (const read of release.metadata) {
        findings.push(...twice(release, read), ...pathField(release, read));
        for (const entry of oncePerName((0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(read.metadata))) {
            const found = await entryFinding({ release, metadataName: read.file.name, entry });
            if (found)
                findings.push(found);
        }
    }
    return findings;
}
async function entryFinding(listed) {
    const file = listed.release.files.get((0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(listed.entry));
    if (ANSWER_HASHES.has(listed.entry.sha512 ?? ''))
        return notFoundPage(listed);
    if (!file)
        return missing(listed);
    const differences = bytesProblems(listed.entry, file);
    if (differences.length > 0)
        return otherBytes(listed, differences);
    const { blockMapSize } = listed.entry;
    if (blockMapSize === undefined)
        return undefined;
    const problem = await (0,_update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedBlockMapProblem */ .TN)(file.path, { size: file.size, blockMapSize });
    return problem === undefined ? undefined : embeddedMap(listed, problem);
}
/** How `file` differs from what `entry` says of it. */
function bytesProblems(entry, file) {
    const problems = [];
    if (entry.size !== undefined && entry.size !== file.size)
        problems.push(`size ${file.size}, expected ${entry.size}`);
    if (entry.sha512 !== undefined && entry.sha512 !== file.sha512)
        problems.push(`sha512 ${file.sha512}, expected ${entry.sha512}`);
    if (entry.sha2 !== undefined && entry.sha2.toLowerCase() !== file.sha256)
        problems.push(`sha256 ${file.sha256}, expected ${entry.sha2}`);
    return problems;
}
function oncePerName(entries) {
    return [...new Map(entries.toReversed().map((entry) => [(0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry), entry])).values()].toReversed();
}
function twice(release, { file, metadata }) {
    const names = (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(metadata).map(_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...repeated].map((name) => (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFinding */ .Vj)('update-entry-twice', release, {
        name: file.name,
        message: `'${file.name}' lists '${name}' ${names.filter((each) => each === name).length} times, expected once.`,
        hint: 'Two jobs wrote it under one name. Put the macro for the architecture into artifactName.',
    }));
}
/** `path` and `sha512` at the top are for clients older than electron-updater 2.15; a wrong one breaks only these. */
function pathField(release, { file, metadata }) {
    const { files, path, sha512 } = metadata;
    if (path === undefined || !files?.length)
        return [];
    const entry = files.find((each) => (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(each) === (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)({ url: path }));
    const problem = !entry
        ? `its 'path' is '${path}', which is not among its files`
        : sha512 !== undefined && entry.sha512 !== undefined && sha512 !== entry.sha512
            ? `its 'sha512' is not the one of '${path}' in its list`
            : undefined;
    if (problem === undefined)
        return [];
    return [
        (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFinding */ .Vj)('update-path', release, {
            name: file.name,
            message: `'${file.name}' contradicts itself: ${problem}.`,
            hint: "'path' and 'sha512' at the top must be those of the first file of the list.",
        }),
    ];
}
function missing({ release, metadataName, entry }) {
    const name = (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry);
    const same = [...release.files.values()].find(({ sha512, size }) => sha512 === entry.sha512 && (entry.size ?? size) === size);
    const close = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, release.files.keys());
    const hint = same
        ? `'${same.name}' has exactly its content. Publish it as '${name}': clients ask for that name.`
        : `${close ? `The nearest name there is '${close}'. ` : ''}Every client would get 404. Upload the file with the metadata, or package again.`;
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFinding */ .Vj)('update-entry-missing', release, {
        name: metadataName,
        message: `'${metadataName}' lists '${name}', and there is no such file in the release.`,
        hint,
    });
}
function notFoundPage({ release, metadataName, entry }) {
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFinding */ .Vj)('update-entry-not-found', release, {
        name: metadataName,
        message: `The sha512 of '${(0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry)}' in '${metadataName}' is that of the text "Not Found", not of an installer.`,
        hint: 'The file was downloaded to be hashed, and the server had none. Hash the file that was built.',
    });
}
function otherBytes({ release, metadataName, entry }, differences) {
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFinding */ .Vj)('update-entry-bytes', release, {
        name: metadataName,
        message: `'${(0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry)}' is not what '${metadataName}' says: ${differences.join('; ')}. Every client would refuse it (ERR_CHECKSUM_MISMATCH).`,
        hint: PACKAGE_AGAIN,
    });
}
function embeddedMap({ release, metadataName, entry }, problem) {
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFinding */ .Vj)('update-block-map', release, {
        name: metadataName,
        message: `The block map inside '${(0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry)}' (listed in '${metadataName}') is wrong: ${problem}.`,
        hint: PACKAGE_AGAIN,
    });
}


/***/ }),

/***/ 64590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ checksumFindings),
/* harmony export */   EA: () => (/* binding */ sidecarNoteFindings),
/* harmony export */   ON: () => (/* binding */ checksumProblems),
/* harmony export */   Yu: () => (/* binding */ blockMapFindings),
/* harmony export */   tA: () => (/* binding */ listingFindings)
/* harmony export */ });
/* harmony import */ var _update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71639);
/* harmony import */ var _update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53057);
/* harmony import */ var _update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42461);
/* harmony import */ var _update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13564);
/* harmony import */ var _entry_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86052);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21143);






/** Whether every block map belongs to an installer and adds up to it. */
async function blockMapFindings(release) {
    const findings = [];
    const broken = namesWithOtherBytes(release);
    for (const { name, path } of release.files.values()) {
        if (!name.endsWith(_update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_MAP_ENDING */ .HK))
            continue;
        const installer = name.slice(0, -_update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_MAP_ENDING */ .HK.length);
        const file = release.files.get(installer);
        if (broken.has(installer))
            continue;
        const problem = file
            ? await (0,_update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMapProblem */ .dD)(path, file.size)
            : `there is no '${installer}', to which it belongs`;
        if (problem === undefined)
            continue;
        findings.push((0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFinding */ .Vj)('update-block-map', release, {
            name,
            message: `The block map '${name}' is wrong: ${problem}.`,
            hint: "Was the installer signed after it was made? 'mode: merge' with 'rehash: true' leaves the map out, and clients download the whole installer.",
        }));
    }
    return findings;
}
/** Whether what clients would update from is in the metadata of its platform, and nothing is empty. */
function listingFindings(release, { expected }) {
    const names = [...release.files.keys()];
    const listed = (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .listedNames */ .cr)(release);
    const empty = [...release.files.values()].filter(({ size, name }) => size === 0 && !listed.has(name));
    // Under another name it is listed all the same, and that is said where the name is missed.
    const hashes = new Set(release.metadata.flatMap(({ metadata }) => (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(metadata).map(({ sha512 }) => sha512)));
    const sha512Of = (name) => release.files.get(name)?.sha512;
    const has = release.metadata.length + release.unreadable.length > 0;
    const unlisted = has || expected
        ? names.filter((name) => isUpdatable(name, names) && !listed.has(name) && !hashes.has(sha512Of(name)))
        : [];
    return [
        ...empty.map(({ name }) => (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFinding */ .Vj)('release-file-empty', release, {
            name,
            message: `'${name}' is empty.`,
            hint: 'Package it again; was the disk full?',
        })),
        ...unlisted.flatMap((name) => unlistedFinding(release, name)),
    ];
}
/** AppImages, the zips of macOS, and Windows' installers that have a block map (a portable program has none). */
function isUpdatable(name, names) {
    if (/\.AppImage$/.test(name) || /-mac\.zip$/.test(name))
        return true;
    return name.endsWith('.exe') && names.includes(`${name}${_update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_MAP_ENDING */ .HK}`);
}
function unlistedFinding(release, name) {
    const wanted = metadataNameFor(name);
    if (release.unreadable.some((each) => each.endsWith(wanted)))
        return [];
    const others = release.metadata
        .filter(({ file }) => sameClients(file.name, wanted))
        .map(({ file }) => file.name);
    const message = others.length > 0
        ? `'${name}' is not listed in ${others.map((each) => `'${each}'`).join(' or ')}.`
        : `'${name}' is here, and there is no 'latest${wanted}' that lists it.`;
    return [
        (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFinding */ .Vj)(others.length > 0 ? 'update-entry-absent' : 'update-metadata-missing', release, {
            name,
            message: `${message} No client would ever update to it.`,
            hint: "Upload the 'latest*.yml' that electron-builder wrote beside it, and join the jobs with mode: merge.",
        }),
    ];
}
/** What follows the channel in the name of the metadata file for the installer `name`. */
function metadataNameFor(name) {
    if (name.endsWith('.exe'))
        return '.yml';
    if (name.endsWith('.zip'))
        return '-mac.yml';
    const arch = (0,_update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_5__/* .archOfName */ .l3)(name);
    return arch === undefined || arch === 'x64' ? '-linux.yml' : `-linux-${arch}.yml`;
}
function sameClients(name, ending) {
    const [a, b] = [(0,_update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_5__/* .channelFile */ .MW)(name), (0,_update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_5__/* .channelFile */ .MW)(`latest${ending}`)];
    return a.platform === b.platform && a.arch === b.arch;
}
/** Whether `SHA256SUMS`, if it is there, is true of every file. What the metadata says already is not said again. */
async function checksumFindings(release) {
    const sums = await (0,_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(release.folder);
    if (!sums)
        return [];
    const unnamed = [...release.files.keys()].filter((name) => name !== _update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM && !sums.files.has(name));
    return [
        ...(await checksumProblems(release)),
        ...unnamed.map((name) => checksumFinding(release, `'${_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM}' does not name '${name}'.`)),
        ...sums.oddLines.map((line) => checksumFinding(release, `Line ${line} of '${_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM}' is no checksum.`)),
    ];
}
/** Files that are missing or have other bytes than `SHA256SUMS` says; there may be more than it names. */
async function checksumProblems(release) {
    const sums = await (0,_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(release.folder);
    const broken = namesWithOtherBytes(release);
    const listed = (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .listedNames */ .cr)(release);
    return [...(sums?.files ?? [])].flatMap(([name, sha256]) => {
        const file = release.files.get(name);
        if (!file && listed.has(name))
            return [];
        if (!file)
            return [
                checksumFinding(release, `'${_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM}' names '${name}', and there is no such file in the release.`),
            ];
        if (file.sha256 === sha256 || broken.has(name))
            return [];
        return [
            checksumFinding(release, `The sha256 of '${name}' is ${file.sha256}, and '${_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM}' says ${sha256}.`),
        ];
    });
}
function checksumFinding(release, message) {
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFinding */ .Vj)('release-checksums', release, {
        name: _update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM,
        message,
        hint: 'Which one is right, the file or its checksum? Package again, or join the jobs again with mode: merge.',
    });
}
/** Whether all notes about the backend of one target agree. */
async function sidecarNoteFindings(release, digests) {
    const sums = await (0,_update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(release.folder);
    const notes = [
        ...release.metadata.flatMap(({ file, metadata }) => (metadata.sidecars ?? []).map((note) => ({ ...note, where: file.name }))),
        ...(sums?.sidecars ?? []).map((note) => ({ ...note, where: _update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS */ .vM })),
    ];
    const known = new Map();
    return notes.flatMap((note) => {
        const said = known.get(note.target) ?? note.digest;
        known.set(note.target, said);
        const isWrong = said !== note.digest || (digests.length > 0 && !digests.includes(note.digest));
        if (!isWrong)
            return [];
        return [
            (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFinding */ .Vj)('release-sidecar', release, {
                name: note.where,
                message: `'${note.where}' says that the backend for ${note.target} is ${note.digest}, expected ${digests[0] ?? said}.`,
                hint: 'The installers hold different builds of the backend. Package all of them from one hand-over.',
            }),
        ];
    });
}
/** Files that are not as the metadata says: that is one finding, and not one more for each map and sum of them. */
function namesWithOtherBytes({ metadata, files }) {
    const entries = metadata.flatMap(({ metadata: each }) => (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(each));
    return new Set(entries
        .filter((entry) => {
        const file = files.get((0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry));
        return file && (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .isInstaller */ .js)(file.name) && (0,_entry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesProblems */ .I)(entry, file).length > 0;
    })
        .map(_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb));
}


/***/ }),

/***/ 21143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ releaseFinding),
/* harmony export */   cr: () => (/* binding */ listedNames),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   js: () => (/* binding */ isInstaller)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);
/* harmony import */ var _update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71639);
/* harmony import */ var _update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53057);
/* harmony import */ var _update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42461);
/* harmony import */ var _update_metadata_hash_release_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65504);
/* harmony import */ var _update_metadata_release_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87226);
/* harmony import */ var _update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13564);









/**
 * Reads what lies in `folder`, and hashes what is not among `hashed`, which was hashed in this run and has not changed
 * since. What of the metadata cannot be read is a finding.
 */
async function readRelease(folder, { signal, hashed = [] } = {}) {
    const known = new Map(hashed.map((file) => [file.path, file]));
    const files = new Map();
    const metadata = [];
    const findings = [];
    const unreadable = [];
    for (const name of await (0,_update_metadata_release_files_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseFileNames */ .w)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        files.set(name, known.get(path) ?? (await (0,_update_metadata_hash_release_file_js__WEBPACK_IMPORTED_MODULE_5__/* .hashReleaseFile */ .u)(path, signal)));
        if (!(0,_update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_8__/* .isUpdateMetadata */ .vD)(name))
            continue;
        const read = await readMetadata(folder, name);
        if ('metadata' in read)
            metadata.push(read);
        else {
            findings.push(read);
            unreadable.push(name);
        }
    }
    return { release: { folder, files, metadata, unreadable }, findings };
}
/** An error of the rule `rule` about the file `name` of the release. */
function releaseFinding(rule, { folder }, { name, message, hint }) {
    return { rule, severity: 'error', message, hint, place: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name) } };
}
/** Whether users install `name`, or a client downloads it: neither metadata, block map, checksums nor signature. */
function isInstaller(name) {
    return (name !== _update_metadata_checksums_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS */ .vM && !name.endsWith(_update_metadata_block_map_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK_MAP_ENDING */ .HK) && !/\.(?:ya?ml|json|txt|asc|sig|zst)$/.test(name));
}
/** Names of the files that any metadata of the release lists. */
function listedNames({ metadata }) {
    return new Set(metadata.flatMap(({ metadata: each }) => (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .allEntries */ .Yl)(each).map(_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)));
}
async function readMetadata(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    try {
        return { file: (0,_update_metadata_channel_file_js__WEBPACK_IMPORTED_MODULE_8__/* .channelFile */ .MW)(name), metadata: (0,_update_metadata_update_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseUpdateMetadata */ .cb)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), path) };
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        return {
            ...{ rule: 'update-metadata', severity: 'error', message: error.message },
            ...{ hint: error.hint ?? '', place: error.place ?? { file: path } },
        };
    }
}


/***/ }),

/***/ 71639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ BLOCK_MAP_ENDING),
/* harmony export */   TN: () => (/* binding */ embeddedBlockMapProblem),
/* harmony export */   dD: () => (/* binding */ blockMapProblem)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62916);



/** Behind the blocks of a file that holds its own map: the map, then its size in four bytes (big-endian). */
const SIZE_FIELD = 4;
/** One block is 8 KB at least, and takes some 40 bytes here: more than any installer needs. */
const LARGEST_MAP = 2 ** 27;
/** BLAKE2b of 18 bytes, in Base64. */
const CHECKSUM = /^[A-Za-z0-9+/]{24}$/;
const schema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    version: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    files: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        offset: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
        checksums: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        sizes: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1)),
    }))
        .length(1),
});
/** Ending of the file beside an installer that holds its block map. */
const BLOCK_MAP_ENDING = '.blockmap';
/**
 * What is wrong with the block map `file` (gzip of JSON) of an installer of `size` bytes, or undefined. A client
 * downloads by it the blocks that have changed, and all of the installer if they do not add up to the new one.
 */
async function blockMapProblem(file, size) {
    return problemOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync, size);
}
/**
 * What is wrong with the block map inside the installer `file` (AppImage, web packages), or undefined.
 * `blockMapSize` is what the update metadata says.
 */
async function embeddedBlockMapProblem(file, { size, blockMapSize }) {
    const content = size - blockMapSize - SIZE_FIELD;
    if (content <= 0)
        return `its blockMapSize ${blockMapSize} is larger than the file`;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        const said = (await readAt(handle, size - SIZE_FIELD, SIZE_FIELD)).readUInt32BE();
        if (said !== blockMapSize)
            return `its blockMapSize is ${blockMapSize}, and the file's own end says ${said}`;
        return problemOf(await readAt(handle, content, blockMapSize), node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync, content);
    }
    finally {
        await handle.close();
    }
}
function problemOf(bytes, inflate, size) {
    const map = schema.safeParse(decoded(bytes, inflate));
    const [file] = map.data?.files ?? [];
    if (!file)
        return 'it cannot be read as a block map';
    if (file.checksums.length !== file.sizes.length)
        return `it has ${file.checksums.length} checksums for ${file.sizes.length} blocks`;
    if (!file.checksums.every((each) => CHECKSUM.test(each)))
        return 'a checksum in it is none';
    const sum = file.sizes.reduce((total, each) => total + each, file.offset);
    return sum === size ? undefined : `its blocks add up to ${sum} bytes, and the installer has ${size}`;
}
function decoded(bytes, inflate) {
    try {
        return JSON.parse(inflate(bytes, { maxOutputLength: LARGEST_MAP }).toString());
    }
    catch {
        return undefined;
    }
}
async function readAt(handle, offset, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 53057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   MW: () => (/* binding */ channelFile),
/* harmony export */   l3: () => (/* binding */ archOfName),
/* harmony export */   vD: () => (/* binding */ isUpdateMetadata)
/* harmony export */ });
/** YAML files that electron-builder leaves beside the installers and that no client reads. */
const NOT_FOR_CLIENTS = /^(?:builder-.*|app-update|dev-app-update)\.ya?ml$/;
const NAME = /^(?<channel>.+?)(?:-(?<os>mac|linux)(?:-(?<arch>arm64|arm|ia32|riscv64|loong64))?)?\.yml$/;
/** Whether `name` is that of update metadata: any YAML file that electron-builder does not keep for itself. */
function isUpdateMetadata(name) {
    return name.endsWith('.yml') && !NOT_FOR_CLIENTS.test(name);
}
/** Takes the name apart as electron-updater puts it together: `<channel>[-mac | -linux[-<arch>]].yml`. */
function channelFile(name) {
    const { channel = name, os, arch } = NAME.exec(name)?.groups ?? {};
    if (os === 'linux')
        return { name, channel, platform: 'linux', arch: arch ?? 'x64' };
    return { name, channel, platform: os === 'mac' ? 'darwin' : 'win32' };
}
/** The channels whose files may lie in a release of `channel`: with `generateUpdatesFilesForAllChannels`, lesser ones too. */
function channelsOf(channel) {
    const all = ['latest', 'beta', 'alpha'];
    const at = all.indexOf(channel);
    return at < 0 ? [channel] : all.slice(at);
}
/** The processor that the name of an installer says, as clients take it from there; undefined where it says nothing. */
function archOfName(name) {
    if (/arm64|aarch64/i.test(name))
        return 'arm64';
    if (/universal/i.test(name))
        return 'universal';
    if (/armv7l|armhf/i.test(name))
        return 'arm';
    if (/(?:^|[-_. ])(?:x64|x86_64|amd64)(?=[-_. ])/i.test(name))
        return 'x64';
    return /(?:^|[-_. ])(?:ia32|i386|i686)(?=[-_. ])/i.test(name) ? 'ia32' : undefined;
}


/***/ }),

/***/ 42461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ readChecksums),
/* harmony export */   ss: () => (/* binding */ formatChecksums),
/* harmony export */   vM: () => (/* binding */ CHECKSUMS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sidecar_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38131);



/** Name of the file with the checksums of a release, as `sha256sum --check` takes it. */
const CHECKSUMS = 'SHA256SUMS';
const LINE = /^(?<sha256>[0-9a-f]{64}) [ *](?<name>.+)$/;
const NOTE = /^# sidecar (?<name>\S+) (?<version>\S+) (?<target>\S+) (?<digest>\S+)$/;
/**
 * The text of `SHA256SUMS`: one line for each file by name, before them a comment for each backend. A backend is a
 * folder, and its digest is no SHA-256 of a file; `sha256sum` passes over comments.
 */
function formatChecksums(files, sidecars) {
    const notes = sidecars.map(({ name, version, target, digest }) => `# sidecar ${name} ${version} ${target} ${digest}`);
    const sums = files
        .toSorted((a, b) => (0,_sidecar_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(a.name, b.name))
        .map(({ name, sha256 }) => `${sha256}  ${name}`);
    return [...notes, ...sums].map((line) => `${line}\n`).join('');
}
/** Reads the text of `SHA256SUMS`. */
function parseChecksums(text) {
    const files = new Map();
    const sidecars = [];
    const oddLines = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const { sha256, name } = LINE.exec(line)?.groups ?? {};
        const note = NOTE.exec(line)?.groups;
        if (sha256 !== undefined && name !== undefined)
            files.set(name, sha256);
        else if (note)
            sidecars.push(note);
        else if (line !== '' && !line.startsWith('#'))
            oddLines.push(index + 1);
    }
    return { files, sidecars, oddLines };
}
/** What `SHA256SUMS` in `folder` says, or undefined if there is none. */
async function readChecksums(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CHECKSUMS), 'utf8').catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    });
    return text === undefined ? undefined : parseChecksums(text);
}


/***/ }),

/***/ 65504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hashReleaseFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



const READ_SIZE = 2 ** 20;
/** Size and both hashes of the file at `path` (absolute), in one pass. */
async function hashReleaseFile(path, signal) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const [sha512, sha256] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')];
        const { size: expected } = await file.stat();
        const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, Math.max(expected, 1)));
        for (let size = 0;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await file.read(buffer, 0, buffer.length, size);
            if (bytesRead === 0) {
                return {
                    ...{ name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), path, size },
                    ...{ sha512: sha512.digest('base64'), sha256: sha256.digest('hex') },
                };
            }
            const chunk = buffer.subarray(0, bytesRead);
            sha512.update(chunk);
            sha256.update(chunk);
            size += bytesRead;
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 42659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinNotes),
/* harmony export */   LJ: () => (/* binding */ withSidecars),
/* harmony export */   gD: () => (/* binding */ writeChecksums),
/* harmony export */   wt: () => (/* binding */ noteSidecar)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _channel_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53057);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42461);
/* harmony import */ var _hash_release_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65504);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87226);
/* harmony import */ var _settle_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37855);
/* harmony import */ var _update_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13564);








/** The note about the backend of `manifest`. */
function sidecarNote(manifest) {
    const { name, version, target, digest } = manifest;
    return { name, version, target: target.triple, digest };
}
/** `metadata` with `notes` beside those that it has; one about the same target takes the place of the old one. */
function withSidecars(metadata, notes) {
    const sidecars = joinNotes([...(metadata.sidecars ?? []), ...notes]);
    return sidecars.length > 0 ? { ...metadata, sidecars } : metadata;
}
/** Each backend once, the latest note about a target, sorted by target. */
function joinNotes(notes) {
    const byTarget = new Map(notes.map((note) => [`${note.target} ${note.name}`, note]));
    return [...byTarget].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}
/**
 * Writes the digest of the backend into all update metadata in `folder` (as the field `sidecars`, which
 * electron-updater ignores), gives files the names that the metadata has for them (GitHub's are without spaces), and
 * writes `SHA256SUMS` over every file to be published. Returns these files, the
 * checksums not among them. Throws `update-metadata-invalid`.
 */
async function noteSidecar(folder, manifest) {
    const note = sidecarNote(manifest);
    const all = [];
    for (const name of (await (0,_release_files_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFileNames */ .w)(folder)).filter(_channel_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isUpdateMetadata */ .vD)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const metadata = (0,_update_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUpdateMetadata */ .cb)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
        await writeComplete(file, (0,_update_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .formatUpdateMetadata */ .Gl)(withSidecars(metadata, [note])));
        all.push(metadata);
    }
    await (0,_settle_names_js__WEBPACK_IMPORTED_MODULE_5__/* .settleNamesIn */ .d)(folder, all);
    return writeChecksums(folder, [note]);
}
/** Writes `SHA256SUMS` over every file to be published in `folder`, and returns these. */
async function writeChecksums(folder, notes) {
    const names = (await (0,_release_files_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFileNames */ .w)(folder)).filter((name) => name !== _checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKSUMS */ .vM);
    const files = [];
    for (const name of names)
        files.push(await (0,_hash_release_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hashReleaseFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    await writeComplete((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKSUMS */ .vM), (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChecksums */ .ss)(files, notes));
    return files;
}
/** The name beside it begins with a dot, and so it is never published. */
async function writeComplete(file, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..');
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${process.pid}.partial`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, file);
}


/***/ }),

/***/ 87226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ releaseFileNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sidecar_relative_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38131);


/** What electron-builder leaves in its output for itself. */
const NOT_PUBLISHED = /^(?:builder-.*\.ya?ml|app-update\.yml|dev-app-update\.yml|\..*)$/;
/** Names of the files directly in `folder` that a release consists of, sorted. Folders (the unpacked apps) are none. */
async function releaseFileNames(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && !NOT_PUBLISHED.test(entry.name))
        .map(({ name }) => name)
        .sort(_sidecar_relative_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H);
}


/***/ }),

/***/ 37855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settleNames),
/* harmony export */   d: () => (/* binding */ settleNamesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _block_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71639);
/* harmony import */ var _hash_release_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65504);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87226);
/* harmony import */ var _update_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13564);






/**
 * Gives files the names under which clients ask for them: where the metadata lists a name that is not there, and one
 * file has exactly its content (electron-builder writes names without spaces for GitHub and leaves the file with
 * them), that file takes it, with its block map. Changes `files` (by name); returns the renames made.
 */
function settleNames(files, metadata) {
    const entries = [...metadata].flatMap(_update_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .allEntries */ .Yl);
    const listed = new Set(entries.map(_update_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb));
    const renames = [];
    for (const entry of entries) {
        const to = (0,_update_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(entry);
        if (files.has(to))
            continue;
        const file = [...files.values()].find(({ name, sha512 }) => sha512 === entry.sha512 && !listed.has(name));
        if (!file)
            continue;
        for (const ending of ['', _block_map_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_MAP_ENDING */ .HK]) {
            if (rename(files, `${file.name}${ending}`, `${to}${ending}`))
                renames.push({ from: `${file.name}${ending}`, to: `${to}${ending}` });
        }
    }
    return renames;
}
/** The same for the files in `folder`, which are renamed on the disk. Nothing is hashed where no name is missing. */
async function settleNamesIn(folder, metadata) {
    const names = await (0,_release_files_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFileNames */ .w)(folder);
    if (metadata.flatMap(_update_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .allEntries */ .Yl).every((entry) => names.includes((0,_update_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(entry))))
        return;
    const files = new Map();
    for (const name of names)
        files.set(name, await (0,_hash_release_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hashReleaseFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    for (const { from, to } of settleNames(files, metadata))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, from), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, to));
}
/** Whether there was such a file. */
function rename(files, from, to) {
    const file = files.get(from);
    if (!file)
        return false;
    files.delete(from);
    files.set(to, { ...file, name: to });
    return true;
}


/***/ }),

/***/ 13564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ formatUpdateMetadata),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yl: () => (/* binding */ allEntries),
/* harmony export */   cb: () => (/* binding */ parseUpdateMetadata)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58382);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62916);



const text = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const bytes = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** What electron-updater reads of one file; it ignores what else is there, and so it is kept. */
const entry = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    url: text,
    /** Base64. */
    sha512: text.exactOptional(),
    /** Hexadecimal SHA-256, from before sha512. */
    sha2: text.exactOptional(),
    size: bytes.exactOptional(),
    /** Bytes of a block map at the end of the file itself. */
    blockMapSize: bytes.exactOptional(),
});
/** A package that the web installer of NSIS downloads. */
const webPackage = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    path: text,
    sha512: text,
    size: bytes.exactOptional(),
    blockMapSize: bytes.exactOptional(),
});
const sidecar = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: text, version: text, target: text, digest: text });
const schema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    version: text,
    files: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(entry).exactOptional(),
    path: text.exactOptional(),
    sha512: text.exactOptional(),
    sha2: text.exactOptional(),
    packages: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), webPackage).nullish(),
    releaseDate: text.exactOptional(),
    sidecars: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sidecar).exactOptional(),
});
/**
 * Reads update metadata. `file` is for messages. Throws `update-metadata-invalid` with the line where YAML knows it:
 * not YAML, no version, no file, or a file without a hash (electron-updater refuses these too).
 */
function parseUpdateMetadata(content, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content, { lineCounter: lines, version: '1.2' });
    const [problem] = document.errors;
    if (problem) {
        const { line } = lines.linePos(problem.pos[0]);
        throw invalid(file, `it is not YAML (${problem.message.split('\n')[0]})`, line);
    }
    const values = document.toJS();
    const parsed = schema.safeParse(values);
    if (!parsed.success)
        throw invalid(file, describe(parsed.error));
    // The values themselves, whose keys stay in their order; zod's copy has those that it knows first.
    const metadata = values;
    if (allEntries(metadata).length === 0)
        throw invalid(file, 'it names no file');
    const bare = allEntries(metadata).find(({ sha512, sha2 }) => sha512 === undefined && sha2 === undefined);
    if (bare)
        throw invalid(file, `'${bare.url}' has no sha512, without which no client installs it`);
    return metadata;
}
/** The text of `metadata`. The same values give the same text; dates stay text, as electron-builder writes them. */
function formatUpdateMetadata(metadata) {
    // By YAML 1.1 a bare date is a date and `yes` is true, and so these are quoted: js-yaml in the updater knows dates.
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(metadata, { schema: 'yaml-1.1', lineWidth: 0, singleQuote: true });
}
/** Every file that a client may download by `metadata`: its list, or `path` where there is none, and web packages. */
function allEntries(metadata) {
    const { files, path, sha512, sha2, packages } = metadata;
    const old = path === undefined
        ? []
        : [{ url: path, ...(sha512 !== undefined && { sha512 }), ...(sha2 !== undefined && { sha2 }) }];
    const web = Object.values(packages ?? {}).map(({ path: url, ...rest }) => ({ url, ...rest }));
    return [...(files?.length ? files : old), ...web];
}
/** The file name that a client asks for. GitHub's and generic servers' paths are relative to the metadata. */
function nameOf({ url }) {
    try {
        return decodeURIComponent(url.split(/[?#]/)[0] ?? url);
    }
    catch {
        return url;
    }
}
function describe({ issues: [issue] }) {
    const place = issue?.path.map(String).join('.') || 'the whole';
    return `'${place}' is not as it should be: ${issue?.message ?? 'unknown'}`;
}
function invalid(file, problem, line) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('update-metadata-invalid', `'${file}' is no update metadata: ${problem}.`, {
        hint: 'electron-builder writes it; do not edit it by hand. Package again, or restore the file.',
        place: { file, ...(line !== undefined && { line }) },
    });
}


/***/ })

};
