export const id = 2362;
export const ids = [2362];
export const modules = {

/***/ 2362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainKeyTools: () => (/* binding */ explainKeyTools)
/* harmony export */ });
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);
/* harmony import */ var _cache_cache_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7885);
/* harmony import */ var _cache_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6624);
/* harmony import */ var _cache_store_open_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3324);
/* harmony import */ var _clean_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1477);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2253);






/** The cache that the inputs name, and the environment as a build makes it. */
const explainKeyTools = {
    async previous(plan, host) {
        const store = await (0,_cache_store_open_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)(plan.inputs, plan.workingDirectory, host);
        if (!store)
            return undefined;
        try {
            return await (0,_cache_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .previousBuild */ .WS)(plan, (0,_cache_cache_access_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheAccess */ .nU)(store, host), host);
        }
        finally {
            await store.close();
        }
    },
    withEnvironment: (plan, host, use) => (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_0__/* .withTempDir */ .E8)(host.temp, async (work) => {
        const context = { plan, phases: new _phases_js__WEBPACK_IMPORTED_MODULE_5__/* .Phases */ .V(host), folders: { work, staging: work } };
        return use(await (0,_clean_build_js__WEBPACK_IMPORTED_MODULE_4__.makeEnvironment)(context, host));
    }),
};


/***/ })

};
