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
    package: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(13), __webpack_require__.e(815), __webpack_require__.e(88), __webpack_require__.e(420), __webpack_require__.e(607), __webpack_require__.e(117), __webpack_require__.e(946), __webpack_require__.e(412), __webpack_require__.e(578), __webpack_require__.e(305), __webpack_require__.e(554), __webpack_require__.e(625), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 7809))).packageApp,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(13), __webpack_require__.e(117), __webpack_require__.e(554), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 7796))).checkConfig,
    frontend: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(420), __webpack_require__.e(625), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 797))).shareFrontend,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(13), __webpack_require__.e(815), __webpack_require__.e(88), __webpack_require__.e(305), __webpack_require__.e(830)]).then(__webpack_require__.bind(__webpack_require__, 7830))).mergeMetadata,
};
/** The whole action: does what `mode` says and returns the outputs. */
async function electronPackage(given, host) {
    const run = await MODES[given.mode]();
    return run(given, host);
}


/***/ })

};
