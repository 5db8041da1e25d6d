export const id = 7454;
export const ids = [7454];
export const modules = {

/***/ 67454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/adapters/experiment/laboratory.js + 11 modules
var laboratory = __webpack_require__(76870);
// EXTERNAL MODULE: ./build/adapters/experiment/realm.js + 3 modules
var experiment_realm = __webpack_require__(98239);
;// CONCATENATED MODULE: ./build/adapters/experiment/index.js



;// CONCATENATED MODULE: ./build/actions/experiment.js

const journal = 1;
async function run() {
    const send = process.send?.bind(process);
    if (send === undefined)
        throw new Error("An experiment is started by the laboratory only.");
    const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(714), __webpack_require__.e(5942), __webpack_require__.e(4006)]).then(__webpack_require__.bind(__webpack_require__, 44006));
    const job = await new Promise((resolve) => process.once("message", resolve));
    const realm = (0,experiment_realm/* takeOver */.w)(journal);
    await runJob(realm, JSON.parse(job), (message) => {
        send(JSON.stringify(message));
    });
    send("finished");
    return 0;
}


/***/ })

};
