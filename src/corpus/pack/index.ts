export { packContent, type Packs, unpackFoods } from './pack-corpus.ts';
