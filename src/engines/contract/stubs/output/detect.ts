import { posix } from "node:path";
import { Failure } from "../../../../model/index.ts";
import type { Files } from "../../../../ports/index.ts";
import { own } from "../../json.ts";
import { frameworks, type FrameworkName } from "../frameworks/index.ts";

/** The framework of the project that `folder` lies in: what the nearest package.json depends on. */
export async function detectFramework(files: Files, folder: string): Promise<FrameworkName> {
  for (const place of upwards(folder)) {
    const path = posix.join(place, "package.json");
    const text = await files.read(path);
    if (text === undefined) continue;
    const found = used(parse(path, text));
    if (found.length > 1) throw several(path, found);
    return found[0] ?? "none";
  }
  return "none";
}

function upwards(folder: string): string[] {
  const places = [posix.normalize(folder)];
  for (let place = places[0] ?? "."; ;) {
    const above = posix.dirname(place);
    if (above === place) return places;
    places.push(above);
    place = above;
  }
}

function used(manifest: unknown): FrameworkName[] {
  const names = Object.keys(frameworks) as FrameworkName[];
  const listed = ["dependencies", "devDependencies", "peerDependencies"].map((key) =>
    own(manifest, key),
  );
  return names.filter((name) => {
    const { dependency } = frameworks[name];
    return dependency !== undefined && listed.some((list) => own(list, dependency) !== undefined);
  });
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Failure(
      {
        code: "document-unreadable",
        what: "The document is not valid JSON",
        where: path,
        why: "It should say which framework the project uses.",
        fix: "correct it, or give `--framework`.",
      },
      error,
    );
  }
}

function several(path: string, names: readonly FrameworkName[]): Failure {
  return new Failure({
    code: "framework-unclear",
    what: `The project uses ${names.join(" and ")}`,
    where: path,
    why: "Handlers are written for one framework.",
    fix: `give \`--framework ${names[0] ?? "none"}\`, or another one.`,
  });
}
