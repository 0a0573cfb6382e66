export { nameIn } from './name-in.ts';
export {
  namedCompounds,
  namedEverything,
  namedFindings,
  namedFoods,
  namedIndications,
  namedMedicines,
} from './named-entries.ts';
