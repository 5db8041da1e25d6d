/** Progress and trouble for a person who watches. Results never go here. */
export interface Log {
  progress(text: string): void;
  warn(text: string): void;
}
