import { join } from "node:path";
import type { EmittedFile } from "../emit/file.ts";
import { findInstalled } from "../suite/installed.ts";
import type { Work } from "../work.ts";

/** The files as the project's own Prettier would have them; as they are where it has none. */
export async function formatFiles(
  { ports, room }: Work,
  emitted: readonly EmittedFile[],
): Promise<readonly EmittedFile[]> {
  const at = (path: string): string => join(room.copy.folder, path);
  for (const { path, text } of emitted) await ports.files.write(at(path), text);
  if (!("prettier" in room.project.manifest.dependencies)) return emitted;
  const prettier = await findInstalled(ports.files, room.copy.folder, "prettier");
  if (prettier?.program === undefined || emitted.length === 0) return emitted;
  await ports.workbench.run({
    argv: ["node", prettier.program, "--write", ...emitted.map(({ path }) => path)],
    folder: room.copy.folder,
    environment: {},
    seconds: 60,
  });
  return Promise.all(
    emitted.map(async (file) => ({
      ...file,
      text: (await ports.files.read(at(file.path))) ?? file.text,
    })),
  );
}
