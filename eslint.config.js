import { readdirSync } from "node:fs";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { doors, limits, worldlyGlobals } from "./doors.config.js";

const rooms = [...Object.keys(doors), "sampler", "actions", "commands", "main.ts", "cli.ts"];

/** One zone for each pair of rooms between which there is no door. */
function closedDoors(room) {
  const open = new Set([room, ...doors[room].rooms]);
  return rooms
    .filter((other) => !open.has(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} may import only: ${doors[room].rooms.join(", ") || "nothing"} (doors.config.js).`,
    }));
}

/** An engine never imports another engine. */
function engineWalls() {
  const engines = readdirSync(new URL("src/engines", import.meta.url));
  return engines.flatMap((engine) =>
    engines
      .filter((other) => other !== engine)
      .map((other) => ({ target: `./src/engines/${engine}`, from: `./src/engines/${other}` })),
  );
}

function packageRule(room) {
  const { packages } = doors[room];
  if (packages.includes("*")) return "off";
  const allowed = packages.map((name) => name.replace(/[/.]/g, "\\$&")).join("|");
  return [
    "error",
    {
      patterns: [
        {
          regex: `^(?!\\.{1,2}/|(?:${allowed || "(?!)"})$)`,
          message: `${room} may import only these packages: ${packages.join(", ") || "none"} (doors.config.js).`,
        },
      ],
    },
  ];
}

const roomRules = Object.keys(doors).map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": packageRule(room),
    "no-restricted-globals": room === "adapters" ? "off" : ["error", ...worldlyGlobals],
  },
}));

export default tseslint.config(
  {
    ignores: [
      "dist",
      "build",
      ".cache",
      ".demo",
      ".stryker-tmp",
      "reports",
      "coverage",
      "__tests__/fixtures",
      "examples",
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"] },
      "import-x/resolver-next": [createTypeScriptImportResolver()],
    },
    rules: {
      "max-lines": ["error", limits.fileLines],
      "max-lines-per-function": ["error", { max: limits.functionLines }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...Object.keys(doors).flatMap(closedDoors),
            ...engineWalls(),
            { target: "./src", from: "./tools", message: "tools never reach dist." },
          ],
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  ...roomRules,
  {
    files: ["__tests__/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@jest/globals",
              importNames: ["jest"],
              message: "No mocks: fakes live in __tests__/fakes, one per port.",
            },
          ],
        },
      ],
    },
  },
);
