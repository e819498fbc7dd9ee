export const id = 3568;
export const ids = [3568];
export const modules = {

/***/ 3568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   electronPackage: () => (/* binding */ electronPackage)
/* harmony export */ });
/** Each mode, loaded when it is asked for. */
const MODES = {
    package: async () => (await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(1013), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(5117), __webpack_require__.e(4842), __webpack_require__.e(9412), __webpack_require__.e(9666), __webpack_require__.e(7686), __webpack_require__.e(3554), __webpack_require__.e(1625), __webpack_require__.e(7809)]).then(__webpack_require__.bind(__webpack_require__, 7809))).packageApp,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(5117), __webpack_require__.e(3554), __webpack_require__.e(7796)]).then(__webpack_require__.bind(__webpack_require__, 7796))).checkConfig,
    frontend: async () => (await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(7949), __webpack_require__.e(1625), __webpack_require__.e(3390)]).then(__webpack_require__.bind(__webpack_require__, 797))).shareFrontend,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(1013), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(7686), __webpack_require__.e(5493)]).then(__webpack_require__.bind(__webpack_require__, 7830))).mergeMetadata,
};
/** The whole action: does what `mode` says and returns the outputs. */
async function electronPackage(given, host) {
    const run = await MODES[given.mode]();
    return run(given, host);
}


/***/ })

};
