/** Records that are added and never changed, such as those on a data branch. */
export interface Archive {
  /** Paths of the records in a folder, relative to it, sorted. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<string | undefined>;
  /** A path of its own for each record, so that runs that write at once lose nothing. */
  add(path: string, text: string): Promise<void>;
}

export interface Archives {
  /** The archive at a place, such as the folder that holds a work tree of the data branch. */
  open(place: string): Archive;
}
