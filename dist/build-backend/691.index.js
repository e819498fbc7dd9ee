export const id = 691;
export const ids = [691];
export const modules = {

/***/ 691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePyproject: () => (/* binding */ parsePyproject)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58382);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62916);



const texts = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const scripts = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** A dependency of Poetry: a constraint, a table, or several tables with markers. */
const poetryDependency = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}))]);
const poetryDependencies = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), poetryDependency);
/** The part of `pyproject.toml` that is read; everything else may be there. */
const schema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    project: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        version: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        description: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        authors: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })).default([]),
        dynamic: texts.default([]),
        dependencies: texts.optional(),
        'optional-dependencies': _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), texts).default({}),
        'requires-python': _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        scripts: scripts.default({}),
        'gui-scripts': scripts.default({}),
        'entry-points': _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), scripts).default({}),
    })
        .optional(),
    'dependency-groups': _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({})]))).default({}),
    tool: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        poetry: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            version: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            dependencies: poetryDependencies.optional(),
            'dev-dependencies': poetryDependencies.default({}),
            group: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ dependencies: poetryDependencies.default({}) }))
                .default({}),
            packages: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ from: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })).default([]),
            scripts: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).default({}),
        })
            .optional(),
        setuptools: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            dynamic: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
                file: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), texts]).optional(),
                attr: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            }))
                .default({}),
            'package-dir': _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}),
            packages: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
        })
            .optional(),
        hatch: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            version: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
                path: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
                pattern: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
                source: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            })
                .optional(),
        })
            .optional(),
        pdm: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            version: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ source: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), path: _shared_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).optional(),
        })
            .optional(),
    })
        .prefault({}),
});
/**
 * The data in `text`, which `file` holds. Throws `project-unreadable` with line and column on a syntax error, or with the
 * key on a value of the wrong kind.
 */
function parsePyproject(file, text) {
    return validated(file, parsed(file, text.replace(/^\uFEFF/, '')));
}
function parsed(file, text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .getStaticTOMLValue */ .AY)((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text));
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            throw error;
        // The parser counts columns from 0.
        const place = { file, line: error.lineNumber, column: error.column + 1 };
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('project-unreadable', `pyproject.toml is not valid TOML: ${error.message}.`, {
            place,
            hint: `Correct line ${place.line}, column ${place.column}.`,
            cause: error,
        });
    }
}
function validated(file, value) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const key = issue?.path.join('.') ?? '';
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('project-unreadable', `In pyproject.toml, '${key}' is not what it should be: ${issue?.message}.`, {
        place: { file },
        hint: `Correct '${key}'.`,
    });
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
