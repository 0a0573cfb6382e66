/** Profiles from YAML or JSON text. Apart from the engine, since a page that has the profile as data needs no parser. */
export { type ReadProfileOptions, readProfile } from './profile/index.ts';
