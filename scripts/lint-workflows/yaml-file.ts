import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";

export type FileKind = "workflow" | "action";

export interface Entry {
  readonly key: string;
  /** From 1: the line of the key. */
  readonly line: number;
  readonly value: Node | undefined;
  /** The comment at the end of the entry's line. */
  readonly comment: string;
  /** The comment that is the line above the entry. */
  readonly commentAbove: string;
}

export interface Job {
  readonly id: string;
  readonly line: number;
  readonly map: YAMLMap;
}

/** A workflow or action.yml with the lines that its nodes are on. */
export class YamlFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #rows: readonly string[];

  constructor(path: string, kind: FileKind, text: string) {
    this.path = path;
    this.kind = kind;
    this.text = text;
    this.#rows = text.split("\n");
    this.#document = parseDocument(text, { lineCounter: this.#lines });
    this.problems = this.#document.errors.map(({ message, pos }) => ({
      line: this.#lines.linePos(pos[0]).line,
      message,
    }));
  }

  get root(): YAMLMap | undefined {
    return isMap(this.#document.contents) ? this.#document.contents : undefined;
  }

  /** The entries of a map, or none where the node is something else. */
  entries(node: Node | undefined): Entry[] {
    const map = this.#dereference(node);
    return isMap(map) ? (map.items as Pair<Node>[]).map((pair) => this.#entry(pair)) : [];
  }

  entry(node: Node | undefined, key: string): Entry | undefined {
    return this.entries(node).find((entry) => entry.key === key);
  }

  items(node: Node | undefined): Node[] {
    const list = this.#dereference(node);
    return isSeq(list) ? (list.items as Node[]) : [];
  }

  textOf(node: Node | undefined): string | undefined {
    const scalar = this.#dereference(node);
    return isScalar(scalar) ? (scalar.source ?? JSON.stringify(scalar.value)) : undefined;
  }

  lineOf(node: Node | undefined): number {
    return this.#lines.linePos(node?.range?.[0] ?? 0).line;
  }

  get jobs(): Job[] {
    return this.entries(this.entry(this.root, "jobs")?.value).flatMap(({ key, line, value }) => {
      const map = this.#dereference(value);
      return isMap(map) ? [{ id: key, line, map }] : [];
    });
  }

  /** The steps of a job, or of a composite action where no job is given. */
  steps(job?: Job): Node[] {
    const owner = job?.map ?? this.entry(this.root, "runs")?.value;
    return this.items(this.entry(owner, "steps")?.value);
  }

  get allSteps(): Node[] {
    return this.kind === "action" ? this.steps() : this.jobs.flatMap((job) => this.steps(job));
  }

  /** Every `uses`, of steps and of jobs that call a workflow. */
  get uses(): (Entry & { readonly text: string })[] {
    const owners = [...this.allSteps, ...this.jobs.map(({ map }) => map)];
    return owners.flatMap((owner) => {
      const entry = this.entry(owner, "uses");
      const text = this.textOf(entry?.value);
      return entry === undefined || text === undefined ? [] : [{ ...entry, text }];
    });
  }

  /** Every map entry of that name, however deep. */
  everywhere(key: string): Entry[] {
    const found: Entry[] = [];
    visit(this.#document, {
      Pair: (_, pair) => {
        const entry = this.#entry(pair as Pair<Node>);
        if (entry.key === key) found.push(entry);
      },
    });
    return found;
  }

  #entry({ key, value }: Pair<Node>): Entry {
    const line = this.lineOf(key);
    const node = (value ?? undefined) as Node | undefined;
    const comment = isScalar(node) ? (node.comment ?? "").trim() : "";
    return { key: String(key), line, value: node, comment, commentAbove: this.#commentAbove(line) };
  }

  #commentAbove(line: number): string {
    const above = this.#rows[line - 2]?.trim() ?? "";
    return above.startsWith("#") ? above.slice(1).trim() : "";
  }

  #dereference(node: Node | undefined): Node | undefined {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }
}
