export { contentPer100Grams, type FoodContent } from './content-per-100-grams.ts';
export { type Food, type FoodPortion, type FoodTable, foodAt, foodIndexById } from './food-table.ts';
export { findMeasure } from './measure-words.ts';
export { type FoodPack, packFoodTable, unpackFoodTable } from './pack-food-table.ts';
export { type PortionWeight, portionGrams, volumeGrams } from './portion.ts';
export { type FoodTableExtras, readFoodTable } from './read-food-table.ts';
export { sourceOfRelease } from './source-of-release.ts';
