export { isCodeInGroup, isCombinationInGroup, isInGroup } from './is-in-group.ts';
export { readCombinations } from './read-combinations.ts';
export { readDrugs } from './read-drugs.ts';
