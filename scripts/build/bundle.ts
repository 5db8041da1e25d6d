import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { minify } from "terser";
import { entryNames } from "../../src/main.ts";

const run = promisify(execFile);

/**
 * Compiles src and bundles it into `folder`. ncc gets plain JavaScript, since its own TypeScript
 * loader needs a compiler that the type check has left behind. One build with lazy chunks weighs
 * a quarter of one build per action.
 */
export async function bundle(folder: string): Promise<readonly { path: string; bytes: number }[]> {
  await rm("build", { recursive: true, force: true });
  await node("node_modules/@typescript/native/bin/tsc", "-p", "tsconfig.build.json");
  await writeFile("build/package.json", '{ "type": "module" }\n');
  await mkdir(folder, { recursive: true });
  await node(
    "node_modules/@vercel/ncc/dist/ncc/cli.js",
    "build",
    "build/main.js",
    "-o",
    folder,
    "-q",
  );
  await nameBabelPlugins(folder);
  await shrinkBulk(folder);
  for (const name of entryNames) await writeFile(join(folder, `${name}.js`), stub(name));
  return sizes(folder);
}

/**
 * The instrumenter looks up Babel's plugins on disk as soon as it is loaded, for a parser of its
 * own that we replace. In a bundle there is nothing on disk: the bare name does.
 */
async function nameBabelPlugins(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".js")) continue;
    const text = await readFile(join(folder, name), "utf8");
    const named = text.replace(/\b\w*require\.resolve\((["']@babel\/[\w-]+["'])\)/g, "$1");
    if (named !== text) await writeFile(join(folder, name), named);
  }
}

/** What is smaller is not worth a second look. */
const bulk = 50_000;

/** ncc names our modules where it joins them. */
const ours = "MODULE: ./build/";

/**
 * Minifies the chunks that are third parties' code alone. Our own stays as it is, so that a line
 * of `dist/` can be read and set against its source.
 */
async function shrinkBulk(folder: string): Promise<void> {
  for (const { path, bytes } of await sizes(folder)) {
    if (bytes < bulk || !path.endsWith(".js")) continue;
    const text = await readFile(join(folder, path), "utf8");
    if (text.includes(ours)) continue;
    // Names stay: errors and Babel's plugins are told apart by them.
    const { code } = await minify(text, {
      module: true,
      mangle: { keep_classnames: true, keep_fnames: true },
    });
    if (code === undefined) throw new Error(`${path} could not be minified`);
    await writeFile(join(folder, path), `${code}\n`);
  }
}

/** The command line is started by people, so its stub is a program of its own. */
function stub(name: string): string {
  const shebang = name === "cli" ? "#!/usr/bin/env node\n" : "";
  return `${shebang}import { start } from "./index.js";\nawait start("${name}");\n`;
}

async function node(...args: string[]): Promise<void> {
  try {
    await run(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`node ${args.join(" ")} failed\n${stdout}${stderr}`, { cause: error });
  }
}

/** Paths of the files in a folder and below it, relative to it, in order. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function sizes(folder: string): Promise<readonly { path: string; bytes: number }[]> {
  const names = await filesIn(folder);
  return Promise.all(
    names.map(async (name) => ({ path: name, bytes: (await stat(join(folder, name))).size })),
  );
}
