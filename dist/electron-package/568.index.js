export const id = 568;
export const ids = [568];
export const modules = {

/***/ 3568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   electronPackage: () => (/* binding */ electronPackage)
/* harmony export */ });
/** Each mode, loaded when it is asked for. */
const MODES = {
    package: async () => (await Promise.all(/* import() */[__webpack_require__.e(920), __webpack_require__.e(658), __webpack_require__.e(815), __webpack_require__.e(88), __webpack_require__.e(625), __webpack_require__.e(730), __webpack_require__.e(157), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 1490))).packageApp,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(920), __webpack_require__.e(730), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 18276))).checkConfig,
    frontend: async () => (await Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(625), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 70797))).shareFrontend,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(920), __webpack_require__.e(658), __webpack_require__.e(815), __webpack_require__.e(88), __webpack_require__.e(157), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 7830))).mergeMetadata,
};
/** The whole action: does what `mode` says and returns the outputs. */
async function electronPackage(given, host) {
    const run = await MODES[given.mode]();
    return run(given, host);
}


/***/ })

};
