export { nodeLaboratory } from "./laboratory.ts";
export { takeOver } from "./realm.ts";
