import type { MonographSection, NutrientContent, ReadingCorpus } from '../corpus.ts';
import type { Language } from '../schemas/bilingual.ts';
import { claimsFileSchema } from '../schemas/claim.ts';
import { type ContentFiles, filesUnder, fileText } from './content-files.ts';
import { readTypedYaml } from './read-typed-yaml.ts';

/** Claims and monographs: what is read by people rather than calculated with. */
export function readReading(files: ContentFiles, nutrients: readonly NutrientContent[]): ReadingCorpus {
  const claims: Record<string, ReadingCorpus['claims'][string]> = {};
  const monographs: Record<string, Record<Language, readonly MonographSection[]>> = {};
  for (const { nutrient } of nutrients) {
    const folder = `nutrients/${nutrient.id}`;
    claims[nutrient.id] = readTypedYaml(files, `${folder}/claims.yaml`, claimsFileSchema).claims;
    monographs[nutrient.id] = { en: sections(files, folder, 'en'), nl: sections(files, folder, 'nl') };
  }
  return { claims, monographs };
}

/** File names carry the reading order: `03-requirement.md`. */
function sections(files: ContentFiles, folder: string, language: Language): readonly MonographSection[] {
  return filesUnder(files, `${folder}/monograph/${language}`, '.md').map((path) => ({
    section: (path.split('/').pop() ?? '').replace(/^\d+-/, '').replace(/\.md$/, ''),
    markdown: fileText(files, path),
  }));
}
