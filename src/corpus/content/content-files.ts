/** The text of every content file by its path under `content/`, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Something in the content that cannot be read; `path` is the file, with the place in it where known. */
export class ContentError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}

/** The text of a file that must exist. */
export function fileText(files: ContentFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new ContentError(path, 'this file is missing');
  return text;
}

/** Paths under a folder with an ending, sorted, so that the order never depends on the machine. */
export function filesUnder(files: ContentFiles, folder: string, ending: string): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending)).sort();
}
