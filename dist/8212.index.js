export const id = 8212;
export const ids = [8212];
export const modules = {

/***/ 98212:
/***/ ((module) => {

module.exports = eval("require")("svelte/compiler");


/***/ })

};
