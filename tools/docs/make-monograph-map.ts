import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMonographMap } from './monograph-map.ts';

/** Writes `docs/monograph-map.md`: `node tools/docs/make-monograph-map.ts`. */
const root = join(import.meta.dirname, '../..');
const nutrient = 'magnesium';
const page = makeMonographMap(join(root, 'content/nutrients', nutrient), nutrient);
writeFileSync(join(root, 'docs/monograph-map.md'), page);
console.log(`docs/monograph-map.md: ${page.split('\n').filter((line) => /^\| \d/.test(line)).length} claims`);
