/** The local file system. Every path is used as given; callers keep foreign paths away. */
export interface Files {
  /** UTF-8 text, or undefined when there is no such file. */
  read(path: string, options?: { maxBytes?: number }): Promise<string | undefined>;
  /** Replaces the file in one step and makes its folders, so that a reader never sees half. */
  write(path: string, text: string): Promise<void>;
  /** Every file below `folder`, relative to it, with forward slashes, sorted. Symbolic links are left out. */
  list(folder: string): Promise<readonly string[]>;
}
