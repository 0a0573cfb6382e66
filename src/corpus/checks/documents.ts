import type { CheckInput } from './content-check.ts';
import type { ContentKind } from './content-kinds.ts';

/** A file that fits its schema. */
export interface Document<T> {
  readonly path: string;
  readonly value: T;
}

/** The files of a kind that fit, sorted by path; those that do not fit are the business of the check `schema`. */
export function documentsOf<T>(input: CheckInput, kind: ContentKind<T>): readonly Document<T>[] {
  const documents: Document<T>[] = [];
  for (const [path, data] of input.yaml) {
    if (!kind.path.test(path)) continue;
    const result = kind.schema.safeParse(data);
    if (result.success) documents.push({ path, value: result.data });
  }
  return documents;
}

/** `nutrients/<id>` of a file in a nutrient's folder; the empty string for any other file. */
export function nutrientFolder(path: string): string {
  return /^nutrients\/[^/]+(?=\/)/.exec(path)?.[0] ?? '';
}
