import type { HouseRule } from '../house-rule.ts';

interface Ban {
  readonly pattern: RegExp;
  readonly files: RegExp;
  readonly remedy: string;
}

const code = /\.ts$/;

/** Each pattern is written so that it does not match itself. */
const bans: readonly Ban[] = [
  { pattern: /\btoBeCloseT[o]\b/, files: code, remedy: 'use toEqualWithin with an explicit tolerance' },
  { pattern: /\b(test|it|describe)(\.\w+)*\.(only|skip|todo)\b/, files: code, remedy: 'run every test, or remove it' },
  { pattern: /\bas an[y]\b/, files: code, remedy: 'give the type a name' },
  { pattern: /@ts-(ignor[e]|nochec[k])\b/, files: code, remedy: 'make the types right' },
  {
    pattern: /\b(TOD[O]|FIXM[E]|HAC[K])\b/,
    files: /^(?!content\/).*(\.(ts|js|sh|ya?ml|md|py)|\/[^./]+)$/,
    remedy: 'do it now, or write an issue',
  },
];

/** Words that mark something unfinished, unchecked or untested. */
export const bannedWords: HouseRule = {
  name: 'banned-words',
  check: ({ files }) =>
    files.flatMap(({ path, text }) =>
      bans
        .filter((ban) => ban.files.test(path) && ban.pattern.test(text))
        .flatMap(({ pattern, remedy }) =>
          text.split('\n').flatMap((line, index) => {
            const [found] = pattern.exec(line) ?? [];
            return found === undefined ? [] : [{ path, line: index + 1, message: `"${found}": ${remedy}` }];
          }),
        ),
    ),
};
