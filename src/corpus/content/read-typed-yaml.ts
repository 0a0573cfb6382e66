import { parse } from 'yaml';
import type * as z from 'zod';
import { ContentError, type ContentFiles, fileText } from './content-files.ts';

/** A YAML file of the content against its schema. Throws `ContentError` with the file and the place in it. */
export function readTypedYaml<T>(files: ContentFiles, path: string, schema: z.ZodType<T>): T {
  let data: unknown;
  try {
    data = parse(fileText(files, path), { maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError(path, error instanceof Error ? error.message : String(error));
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ContentError(
    path,
    `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`,
  );
}
