export const id = 4812;
export const ids = [4812];
export const modules = {

/***/ 74812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   autocannonLoad: () => (/* binding */ autocannonLoad)
/* harmony export */ });
/* harmony import */ var autocannon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88174);

const sampleInterval = 50;
const autocannonLoad = {
    slice: ({ origin, requests, connections, seconds }) => new Promise((resolve, reject) => {
        const latencies = [];
        const start = performance.now();
        const options = {
            url: origin,
            connections,
            duration: seconds,
            sampleInt: sampleInterval,
            requests,
        };
        const running = autocannon__WEBPACK_IMPORTED_MODULE_0__(options, (error, { errors, statusCodeStats }) => {
            if (error !== null) {
                reject(error);
                return;
            }
            const refused = Object.entries(statusCodeStats).filter(([status]) => Number(status) >= 400);
            resolve({
                latencies,
                seconds: (performance.now() - start) / 1000,
                refused: Object.fromEntries(refused.map(([status, { count }]) => [status, count])),
                errors,
            });
        });
        running.on("response", (_client, _status, _bytes, milliseconds) => {
            latencies.push(milliseconds);
        });
    }),
};


/***/ })

};
