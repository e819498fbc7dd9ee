export const id = 197;
export const ids = [197];
export const modules = {

/***/ 13197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPayload: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62916);


const repository = _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The part of GitHub's event payloads that says whose code runs. A deleted fork is null. */
const payload = _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: repository.optional(),
    pull_request: _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head: _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: repository.nullish() }) }).optional(),
    workflow_run: _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_repository: repository.nullish() }).optional(),
    issue: _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pull_request: _shared_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }).optional(),
});
/** The payload in the file that the runner names; undefined if there is none that can be read. */
async function readPayload(file) {
    if (file === undefined)
        return undefined;
    try {
        return payload.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    }
    catch {
        return undefined;
    }
}


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



/***/ })

};
