/** A work tree on this machine. */
export interface Tree {
  /** Absolute, with no symbolic link in it. */
  readonly folder: string;
  /** Removes what was made for it; a folder of the user's stays. */
  remove(): Promise<void>;
}

export interface FileSize {
  readonly bytes: number;
  /** What is left of it after gzip at its highest level. */
  readonly gzipped: number;
}

export interface Trees {
  /** The user's own folder, or undefined when there is none at `path`. */
  open(path: string): Promise<Tree | undefined>;
  /** A new work tree of a commit. */
  checkout(commit: string): Promise<Tree>;
  /** A copy of another tree, which shares its installed dependencies. */
  copy(tree: Tree): Promise<Tree>;
  /** Every file, relative, with forward slashes, sorted; dependencies and hidden folders left out. */
  files(tree: Tree): Promise<readonly string[]>;
  size(tree: Tree, file: string): Promise<FileSize>;
  /** Lets `to` use the dependencies that are installed in `from`. False where there are none. */
  shareDependencies(from: Tree, to: Tree): Promise<boolean>;
}
