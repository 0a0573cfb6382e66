import type { HouseRule } from './house-rule.ts';
import { bannedWords } from './rules/banned-words.ts';
import { contentNotInCode } from './rules/content-not-in-code.ts';
import { docCommentOnExports } from './rules/doc-comment-on-exports.ts';
import { fileSize } from './rules/file-size.ts';
import { kebabCase } from './rules/kebab-case.ts';
import { noDeepImport } from './rules/no-deep-import.ts';
import { noNutrientInCode } from './rules/no-nutrient-in-code.ts';
import { noPrivatePaths } from './rules/no-private-paths.ts';
import { noVagueNames } from './rules/no-vague-names.ts';

/** Every house rule, sorted by name. */
export const rules: readonly HouseRule[] = [
  bannedWords,
  contentNotInCode,
  docCommentOnExports,
  fileSize,
  kebabCase,
  noDeepImport,
  noNutrientInCode,
  noPrivatePaths,
  noVagueNames,
];
