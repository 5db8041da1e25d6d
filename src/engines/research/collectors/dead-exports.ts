import type { Scene } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again, pathInGit, revision } from "./commands.ts";
import { resolveImport } from "../scene/resolve.ts";

const most = 15;

/**
 * Exports whose name stands nowhere else: not in another file of any kind, and in their own file
 * only where they are declared. A name that a string might hold counts as used, so what is left is
 * dead for certain, unless it is offered to users of the package.
 */
export const deadExports: Collector = {
  name: "dead-exports",
  looksAt: "exports whose name stands nowhere else in the repository",
  collect: async (scene) => {
    const modules = await scene.modules();
    const passedOn = new Set(
      modules.flatMap(({ path, exports }) =>
        exports.flatMap(({ from }) =>
          from === undefined ? [] : (resolveImport(path, from, scene) ?? []),
        ),
      ),
    );
    const candidates = modules
      .filter(({ path }) => !passedOn.has(path) && !isOffered(path, scene))
      .flatMap(({ path, exports }) =>
        exports
          .filter(({ name, from }) => from === undefined && /^[A-Za-z_]\w{3,}$/.test(name))
          .filter(({ name }) => name !== "default" && !calledByFrameworks.has(name))
          .map((each) => ({ ...each, path })),
      );
    const mentions = countWords(scene, new Set(candidates.map(({ name }) => name)));
    const observations = candidates
      .filter(({ name }) => mentions.get(name) === 1)
      .map(({ path, name, line, endLine }) => ({
        kind: "dead-export",
        subject: `${path}#${name}`,
        where: { path, line },
        value: 1,
        unit: "mentions",
        readings: [{ name: "lines", value: endLine - line + 1, unit: "lines" }],
        strength: 0.3 + 0.7 * between(endLine - line + 1, 1, 60),
        text: `exports ${name} (${endLine - line + 1} lines), and its name stands nowhere else in the repository`,
        command: command(scene, path, name),
      }));
    return { observations: strongest(observations, most) };
  },
};

/** Names that Next.js, Remix, SvelteKit, Astro and test runners look for by themselves. */
const calledByFrameworks = new Set(
  "GET POST PUT PATCH DELETE HEAD OPTIONS loader action meta links headers metadata generateMetadata generateStaticParams getStaticProps getStaticPaths getServerSideProps middleware config handler prerender load actions setup teardown globalSetup globalTeardown".split(
    " ",
  ),
);

/** Entries of a package, and files that tools find by their name, are for others to import. */
function isOffered(path: string, { packages }: Scene): boolean {
  if (/(?:^|\/)(?:index|main|mod|[^/]*\.config|\.[^/]*rc)\.[cm]?[jt]sx?$/.test(path)) return true;
  if (/(?:^|\/)(?:pages|app|routes|api|migrations|scripts|bin)\//.test(path)) return true;
  const stem = path.replace(/\.[^./]+$/, "").replace(/^.*\/(?:src|lib)\//, "");
  return packages.some(({ json }) => {
    const { main, module, exports, bin, types, browser } = json;
    return JSON.stringify([main, module, exports, bin, types, browser]).includes(stem);
  });
}

/** How often each of some names stands in all texts, as a word of `git grep -w`. */
function countWords(scene: Scene, names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of scene.files) {
    for (const [word] of (text ?? "").matchAll(/\w+/g)) {
      if (names.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function command(scene: Scene, path: string, name: string): string {
  const here = pathInGit(scene.prefix === "" ? "." : scene.prefix, scene);
  if (scene.commit === "none" || here === undefined) return again("dead-exports", path);
  const below = scene.prefix === "" ? "" : ` -- ${here}`;
  return `git grep -hwoI -e ${name} ${revision(scene)}${below} | wc -l`;
}
