export const id = 8745;
export const ids = [8745,2916];
export const modules = {

/***/ 8745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historySchema: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2916);
/* harmony import */ var _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5378);


const sourceSet = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), role: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['module', 'data', 'fixed']) })),
    listings: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        folder: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        deep: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        of: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['all', 'importable', 'sources']),
    })),
});
/** A history as it is kept. */
const historySchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sets: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sourceSet),
    newest: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        key: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            digest: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .e,
            parts: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                label: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
                digest: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .e,
                detail: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            })),
        }),
        record: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .e,
    }),
});


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2916);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);


/** A SHA-256 as we write it, in a record. */
const digestSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST */ .Dh);


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GaX: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.GaX),
/* harmony export */   Ikc: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Ikc),
/* harmony export */   KCZ: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KCZ),
/* harmony export */   KH5: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KH5),
/* harmony export */   L5J: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.L5J),
/* harmony export */   S1_: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.S1_),
/* harmony export */   Whr: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Whr),
/* harmony export */   YOg: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YOg),
/* harmony export */   YjP: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YjP),
/* harmony export */   _H3: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__._H3),
/* harmony export */   aig: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.aig),
/* harmony export */   auy: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.auy),
/* harmony export */   euz: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.euz),
/* harmony export */   g1P: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.g1P),
/* harmony export */   rej: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.rej),
/* harmony export */   zMY: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.zMY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6562);

// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
/** zod, set up before the first schema is made. */



/***/ })

};
