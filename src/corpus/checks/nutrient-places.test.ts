import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { nutrientPlaces } from './nutrient-places.ts';

const clash = 'nutrients/exine/interactions/pill.yaml';

describe('nutrient-places', () => {
  test('the folder is called as its nutrient, the file as its interaction', () => {
    const files = { 'nutrients/exine/nutrient.yaml': 'id: exine', [clash]: 'id: pill' };
    expect(places(nutrientPlaces, files)).toEqual([]);
    expect(places(nutrientPlaces, { ...files, 'nutrients/exine/nutrient.yaml': 'id: examine' })).toHaveLength(1);
    expect(places(nutrientPlaces, { ...files, [clash]: 'id: pills' })).toEqual([`${clash}#id`]);
  });
  test('a folder without its nutrient is caught', () => {
    expect(places(nutrientPlaces, { [clash]: 'id: pill' })).toEqual([`${clash}#`]);
  });
});
