/** Small texts by paths such as `budget/2026-11.json`, which several jobs write at once. */
export interface Records {
  /** Those that there are, all at one moment; throws a Failure where they cannot be had. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Compare and swap: `change` is given what stands there now and says what shall, or undefined to
   * leave it. It may be called again when somebody else was faster, so it must do nothing else.
   */
  update(path: string, change: (text: string | undefined) => string | undefined): Promise<void>;
}

/** All texts as they are at one moment. */
export interface Snapshot extends Pick<Records, "read"> {
  /** Paths below a folder, whole, sorted. */
  list(folder: string): Promise<readonly string[]>;
}

/** What outlives a run: a folder on this machine, or the data branch of a repository. */
export interface RecordStore extends Records, Snapshot {
  /**
   * Several texts in one step, undefined for those that shall go; none for nothing to do. `decide`
   * may be called again, as `change` above. In a folder, what goes does so after the rest is there.
   */
  revise(what: string, decide: (now: Snapshot) => Promise<Revision>): Promise<void>;
}

export type Revision = ReadonlyMap<string, string | undefined>;

/** Records by the place that a user names: a folder, or a commit or branch, which is read only. */
export interface RecordPlaces {
  /** Throws a Failure where there is neither. */
  open(place: string): Promise<RecordStore | Snapshot>;
}
