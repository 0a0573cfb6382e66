export { joinCorpus, type Packs, packContent, unpackFoods } from './pack-corpus.ts';
