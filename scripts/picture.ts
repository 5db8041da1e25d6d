import { execFile } from "node:child_process";
import { access, copyFile, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/**
 * Takes the README's picture of the comment: the top of .demo/comment.html, which `npm run demo`
 * writes, at twice its size for sharp screens. Needs Chromium (`chromium`, or what CHROMIUM names).
 */
const page = ".demo/comment.html";
const picture = "docs/images/comment.png";
const size = { width: 900, height: 640 };
const mostBytes = 300_000;

await access(page).catch(() => {
  throw new Error(`${page} is missing. Run \`npm run demo\` first.`);
});
const folder = await mkdtemp(join(tmpdir(), "picture-"));
try {
  const taken = join(folder, "comment.png");
  await takePicture(taken);
  const { size: bytes } = await stat(taken);
  if (bytes > mostBytes) {
    throw new Error(`The picture has ${bytes} bytes; it must stay under ${mostBytes}.`);
  }
  await mkdir(dirname(picture), { recursive: true });
  await copyFile(taken, picture);
  console.log(`${picture}: ${bytes} bytes`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function takePicture(path: string): Promise<void> {
  const browser = process.env["CHROMIUM"] ?? "chromium";
  const flags = [
    "--headless",
    "--no-sandbox", // the page is our own, and containers have no user namespaces
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=2",
    `--window-size=${size.width},${size.height}`,
    `--user-data-dir=${join(folder, "profile")}`,
    `--screenshot=${path}`,
    pathToFileURL(page).href,
  ];
  await promisify(execFile)(browser, flags, { timeout: 60_000 }).catch((error: unknown) => {
    throw new Error(`${browser} took no picture. Set CHROMIUM to a Chromium or Chrome.`, {
      cause: error,
    });
  });
}
