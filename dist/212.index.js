export const id = 212;
export const ids = [212];
export const modules = {

/***/ 98212:
/***/ ((module) => {

module.exports = eval("require")("svelte/compiler");


/***/ })

};
