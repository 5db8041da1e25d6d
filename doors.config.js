/**
 * What each room may import; ESLint holds it. `rooms` are folders of src, `packages` are
 * third parties and Node's own modules. A room not named here may import everything.
 */
export const doors = {
  model: { rooms: [], packages: [] },
  ports: { rooms: ["model"], packages: [] },
  inputs: { rooms: ["model"], packages: ["zod/mini", "yaml", "fastest-levenshtein"] },
  lab: {
    rooms: ["model", "ports"],
    packages: [
      "@stryker-mutator/instrumenter",
      "@babel/core",
      "@babel/plugin-transform-modules-commonjs",
      "@babel/preset-typescript",
      "node:crypto",
      "node:path",
    ],
  },
  history: { rooms: ["model", "ports", "inputs"], packages: ["zod/mini"] },
  report: { rooms: ["model"], packages: ["node:crypto", "node:util"] },
  engines: {
    rooms: ["model", "ports", "inputs", "lab", "history"],
    packages: [
      "ajv/dist/2020.js",
      "ajv",
      "ajv-formats",
      "ajv-formats/dist/formats.js",
      "yaml",
      "jsonc-parser",
      "graphql",
      "@graphql-inspector/core",
      "node:crypto",
      "node:path",
      "node:util",
      "node:zlib",
    ],
  },
  router: { rooms: ["model", "ports"], packages: ["ajv/dist/2020.js", "node:crypto"] },
  registry: { rooms: ["model", "ports", "inputs", "engines"], packages: [] },
  flow: {
    rooms: ["model", "ports", "inputs", "history", "report", "registry"],
    packages: ["node:crypto"],
  },
  adapters: { rooms: ["model", "ports"], packages: ["*"] },
};

/** Names that reach the world; only adapters, main and cli may say them. */
export const worldlyGlobals = ["process", "fetch", "console", "setTimeout", "setInterval"];

export const limits = { fileLines: 250, functionLines: 50 };
