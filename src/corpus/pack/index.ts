export { type Packs, packContent, unpackFoods } from './pack-corpus.ts';
