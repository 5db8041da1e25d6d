module.exports = eval("require")("../../main.ts");
