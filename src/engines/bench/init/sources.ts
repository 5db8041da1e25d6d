import { join } from "node:path";
import type { CallDocument } from "../../../lab/hot/index.ts";
import { formatOf, type ModuleFile } from "../../../lab/index.ts";
import type { Files, Tree, Trees } from "../../../ports/index.ts";

export interface Sources {
  readonly modules: readonly ModuleFile[];
  /** Where calls are written down. */
  readonly documents: readonly CallDocument[];
  readonly packageName: string;
}

const code = /(?<!\.d)\.[cm]?[jt]s$/;
const test =
  /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.\-_](?:test|spec)\.[cm]?[jt]s$|^tests?\.[cm]?js$/;
/** Not the package's own logic: what builds, shows, checks or packs it. */
const apart =
  /(?:^|\/)(?:bench(?:marks?)?|examples?|docs?|scripts?|tools?|fixtures?|__fixtures__|__mocks__|mocks?|build|dist|out|coverage|vendor|public|static)\/|\.(?:config|bench|min)\.[cm]?[jt]s$/;
const most = 600;
const maxBytes = 400_000;

/** What a package's people wrote: modules, and the tests and README that call them. */
export async function readSources(
  { files, trees }: { readonly files: Files; readonly trees: Trees },
  tree: Tree,
): Promise<Sources> {
  const paths = await trees.files(tree);
  const read = async (path: string): Promise<string> =>
    (await files.read(join(tree.folder, path), { maxBytes }).catch(() => undefined)) ?? "";
  const manifest = await read("package.json");
  const isEsm = /"type"\s*:\s*"module"/.test(manifest);
  const [, packageName = ""] = /"name"\s*:\s*"([^"]*)"/.exec(manifest) ?? [];
  const all = await Promise.all(
    paths
      .filter((path) => code.test(path) || /^readme(?:\.\w+)?$/i.test(path))
      .slice(0, most)
      .map(async (path) => ({ path, text: await read(path) })),
  );
  const isTest = (path: string): boolean => test.test(path);
  return {
    packageName,
    modules: all
      .filter(({ path }) => code.test(path) && !isTest(path) && !apart.test(path))
      .map(({ path, text }) => ({ path, text, format: formatOf(path, text, isEsm) })),
    documents: all.flatMap(({ path, text }): CallDocument[] => {
      if (!code.test(path)) return [{ path, text, kind: "readme" }];
      return isTest(path) ? [{ path, text, kind: "test" }] : [];
    }),
  };
}
