export const id = 1082;
export const ids = [1082];
export const modules = {

/***/ 1771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the exact types of an action's inputs and outputs. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./src/shared/action.ts
var action = __webpack_require__(1771);
;// CONCATENATED MODULE: ./src/sign-notarize/inputs.ts
/** The inputs of sign-notarize. Their names are the public face: workflows and the command line use them. */
const inputs = {
    'working-directory': {
        kind: 'text',
        default: '.',
        description: 'Relative paths of the other inputs start here.',
    },
    path: {
        kind: 'text',
        description: 'What to sign: a manifest, an archive, a folder, an `.app`, `.pkg`, `.dmg`, an installer, or one program. Or give `artifact`.',
    },
    artifact: {
        kind: 'text',
        description: 'Name of an artifact of this run to download, sign and upload again under the same name, as build-backend uploads it.',
    },
    signing: {
        kind: 'choice',
        options: ['auto', 'required', 'off'],
        default: 'auto',
        description: 'What to do without credentials. `auto`: with none of them it stays unsigned, with a warning; with some, the missing ones are named as an error; for a tag it is `required`.',
    },
    'csc-link': {
        kind: 'text',
        defaultText: '`$CSC_LINK`',
        description: 'Certificate with its key (PKCS#12): a path, base64, `file:` or `https:`.',
    },
    'csc-key-password': {
        kind: 'text',
        defaultText: '`$CSC_KEY_PASSWORD`',
        description: 'Password of `csc-link`.',
    },
    'win-csc-link': {
        kind: 'text',
        defaultText: '`$WIN_CSC_LINK`, else `csc-link`',
        description: 'The same for Windows programs.',
    },
    'win-csc-key-password': {
        kind: 'text',
        defaultText: '`$WIN_CSC_KEY_PASSWORD`',
        description: 'Password of `win-csc-link`.',
    },
    'apple-certificate-base64': {
        kind: 'text',
        defaultText: '`$APPLE_CERTIFICATE_BASE64`',
        description: 'Developer ID Application certificate with its key; the same as `csc-link`.',
    },
    'apple-certificate-password': {
        kind: 'text',
        defaultText: '`$APPLE_CERTIFICATE_PASSWORD`',
        description: 'Password of `apple-certificate-base64`.',
    },
    'apple-installer-certificate-base64': {
        kind: 'text',
        defaultText: '`$APPLE_INSTALLER_CERTIFICATE_BASE64`',
        description: 'Developer ID Installer certificate with its key, for `.pkg`.',
    },
    'apple-installer-certificate-password': {
        kind: 'text',
        defaultText: '`$APPLE_INSTALLER_CERTIFICATE_PASSWORD`',
        description: 'Password of `apple-installer-certificate-base64`.',
    },
    'apple-developer-id-application': {
        kind: 'text',
        defaultText: '`$APPLE_DEVELOPER_ID_APPLICATION`, else the name in the certificate',
        description: 'Name that the application certificate must have, such as `Developer ID Application: Example (ABCDE12345)`.',
    },
    'apple-developer-id-installer': {
        kind: 'text',
        defaultText: '`$APPLE_DEVELOPER_ID_INSTALLER`, else the name in the certificate',
        description: 'Name that the installer certificate must have.',
    },
    'apple-developer-id-ca-g2': {
        kind: 'text',
        defaultText: '`$APPLE_DEVELOPER_ID_CA_G2`',
        description: 'Intermediate certificate to sign with: a path, base64 or PEM text.',
    },
    'apple-wwdr-ca-g2': {
        kind: 'text',
        defaultText: '`$APPLE_WWDR_CA_G2`',
        description: 'Another intermediate certificate, likewise.',
    },
    'apple-id': {
        kind: 'text',
        defaultText: '`$APPLE_ID`',
        description: 'Apple ID for notarization (on macOS only; an API key works everywhere).',
    },
    'apple-notarize-password': {
        kind: 'text',
        defaultText: '`$APPLE_NOTARIZE_PASSWORD`',
        description: 'App-specific password of `apple-id`.',
    },
    'apple-app-specific-password': {
        kind: 'text',
        defaultText: '`$APPLE_APP_SPECIFIC_PASSWORD`',
        description: 'Another name for `apple-notarize-password`.',
    },
    'apple-team-id': {
        kind: 'text',
        defaultText: "`$APPLE_TEAM_ID`, else the certificate's",
        description: 'Team that every signature must name.',
    },
    'apple-api-key': {
        kind: 'text',
        defaultText: '`$APPLE_API_KEY`',
        description: 'App Store Connect key for notarization: the path of the `.p8`, base64, or its PEM text.',
    },
    'apple-api-key-id': {
        kind: 'text',
        defaultText: '`$APPLE_API_KEY_ID`',
        description: 'Id of `apple-api-key`.',
    },
    'apple-api-issuer': {
        kind: 'text',
        defaultText: '`$APPLE_API_ISSUER`',
        description: 'Issuer id of `apple-api-key`.',
    },
    identity: {
        kind: 'text',
        defaultText: 'chosen from the certificate',
        description: 'Name of the certificate to sign with, where there are several; `-` for ad hoc (macOS).',
    },
    entitlements: {
        kind: 'text',
        defaultText: 'a minimal set for PyInstaller',
        description: 'Entitlements of programs (macOS), a property list; `none` for none.',
    },
    'binary-identifier': {
        kind: 'text',
        defaultText: "the file's name, or what the bundle says",
        description: 'Identifier of the main program in its signature (macOS), such as `com.example.backend`.',
    },
    tool: {
        kind: 'choice',
        options: ['auto', 'codesign', 'rcodesign', 'signtool', 'osslsigncode', 'jsign', 'azure', 'command'],
        default: 'auto',
        description: 'The program that signs.',
    },
    'sign-command': {
        kind: 'list',
        description: 'Argument list of a program that signs `{file}`, for key lockers and cloud HSMs.',
    },
    'azure-endpoint': {
        kind: 'text',
        description: 'Azure Trusted Signing: endpoint of the region, such as `https://eus.codesigning.azure.net`.',
    },
    'azure-account': {
        kind: 'text',
        description: 'Azure Trusted Signing: name of the account.',
    },
    'azure-profile': {
        kind: 'text',
        description: 'Azure Trusted Signing: name of the certificate profile.',
    },
    'timestamp-url': {
        kind: 'list',
        defaultText: "the tool's",
        description: 'Timestamp servers (RFC 3161), tried in this order; `none` to leave the timestamp out.',
    },
    'existing-signatures': {
        kind: 'choice',
        options: ['keep', 'replace', 'error'],
        default: 'keep',
        description: 'What to do with valid signatures: `keep` them, `replace` them all (ours too), or take those of others for an `error`.',
    },
    notarize: {
        kind: 'choice',
        options: ['auto', 'required', 'off'],
        default: 'auto',
        description: 'Whether Apple notarizes the result. `auto`: where there are credentials for it.',
    },
    staple: {
        kind: 'choice',
        options: ['auto', 'required', 'off'],
        default: 'auto',
        description: 'Whether the ticket is attached. `auto`: where that is possible (not to a bare program or folder).',
    },
    'notarize-timeout': {
        kind: 'duration',
        default: '60 min',
        description: 'Longest time to wait for Apple; the submission can be resumed by its id.',
    },
    'submission-id': {
        kind: 'text',
        description: 'Id of an earlier submission of these signed files, to wait for instead of submitting again.',
    },
    'gpg-key': {
        kind: 'text',
        defaultText: '`$GPG_KEY`',
        description: 'Secret key for detached signatures of Linux files: a path, base64, or armored text.',
    },
    'gpg-passphrase': {
        kind: 'text',
        defaultText: '`$GPG_PASSPHRASE`',
        description: 'Passphrase of `gpg-key`.',
    },
};
/** What each output says. */
const outputs = {
    signed: '`true` if everything that must be signed is signed with a certificate or key.',
    'signed-count': 'Files and bundles signed in this run.',
    'kept-count': 'Files whose valid signature was kept.',
    'skipped-count': 'Executable files that were left out; the report says why.',
    identity: 'Name of the certificate or key; empty if there was none.',
    'submission-id': "Apple's number of the notarization; empty if none.",
    notarized: '`true` if Apple accepted it.',
    stapled: '`true` if the ticket is attached.',
    archive: 'The archive of the signed files; of anything but a hand-over, the signed file or folder.',
    manifest: 'The manifest, which now holds the signature; empty if there is none.',
    checksums: '`SHA256SUMS` of what was signed.',
};

;// CONCATENATED MODULE: ./src/sign-notarize/action.ts


/** sign-notarize: signs every program and library of a hand-over or an installer, has Apple notarize it, and proves it. */
const action_action = (0,action/* defineAction */.Q)({
    name: 'sign-notarize',
    description: 'Signs every program and library of a frozen backend or an installer, on any runner.',
    branding: { icon: 'lock', color: 'purple' },
    inputs: inputs,
    outputs: outputs,
    run: async (given, host) => (await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(8542), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(4842), __webpack_require__.e(9412), __webpack_require__.e(6965)]).then(__webpack_require__.bind(__webpack_require__, 6965))).signNotarize(given, host),
});


/***/ })

};
