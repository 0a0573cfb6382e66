/** Letters that sound together, longest first; whatever is not here is read letter by letter (`ra-di-o`). */
const soundsTogether = [
  'aai',
  'ooi',
  'oei',
  'eeu',
  'ieu',
  'eau',
  'aa',
  'ee',
  'oo',
  'uu',
  'ie',
  'ei',
  'ij',
  'ui',
  'ou',
  'au',
  'eu',
  'oe',
  'ai',
  'oi',
];

const vowels = new Set('aeiouyàáâäèéêëìíîïòóôöùúûü');

/** Latin endings in which `eu` is two sounds: `mu-se-um`, `ma-cu-la-e-um`. */
const splitEu = /eu(?=(?:m|ms|s)$)/;

/**
 * Syllables of one Dutch word, by its letters; a word counts at least one. An ë or ï starts a syllable of its own.
 * A number counts one for each digit; a word without vowels is spelled out (`mg` is two), as is one in capitals of at
 * most five letters (`EFSA`). Method: docs/methods/content-checks.md.
 */
export function dutchSyllables(word: string): number {
  const digits = word.replaceAll(/\D/g, '').length;
  const letters = word.normalize('NFC').replaceAll(/[^\p{L}]/gu, '');
  if (letters === '') return Math.max(1, digits);
  if (/^\p{Lu}{2,5}$/u.test(letters)) return letters.length + digits;
  const plain = letters.toLowerCase();
  const sounds = countSounds(plain.replaceAll('qu', 'q').replace(splitEu, 'e-u'));
  return (sounds === 0 ? letters.length : sounds) + digits;
}

function countSounds(word: string): number {
  let count = 0;
  let at = 0;
  while (at < word.length) {
    const group = soundsTogether.find((letters) => word.startsWith(letters, at));
    if (group !== undefined) {
      count += 1;
      at += group.length;
    } else {
      if (vowels.has(word.charAt(at)) && !isConsonantY(word, at)) count += 1;
      at += 1;
    }
  }
  return count;
}

/** A y before a vowel is a consonant: `yo-ghurt`, `ro-yaal`. */
function isConsonantY(word: string, at: number): boolean {
  return word.charAt(at) === 'y' && vowels.has(word.charAt(at + 1));
}
