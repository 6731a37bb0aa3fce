/** A file as its name and what is in it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
