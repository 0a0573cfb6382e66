export { loadPackedCorpus, loadPackedFoods, loadPackedReading } from './load-packed.ts';
export { hashContent, readContentFolder } from './read-folder.ts';
