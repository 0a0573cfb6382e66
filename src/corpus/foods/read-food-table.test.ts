import { expect, test } from 'vitest';
import type { FoodColumns } from '../schemas/food.ts';
import { contentPer100Grams } from './content-per-100-grams.ts';
import { packFoodTable, unpackFoodTable } from './pack-food-table.ts';
import { readFoodTable } from './read-food-table.ts';

const layout: FoodColumns = {
  per: '100 g',
  columns: [
    {
      column: 'xx',
      nutrient: 'unobtainium',
      unit: 'mg',
      analyses: 'xx_n',
      standardError: 'xx_se',
      otherRelease: 'xx_other',
    },
  ],
};
const HEADER = 'id,name_en,group,xx,source,xx_n,xx_se,xx_other';
const foods = `${HEADER}\nusda:00001,"Oats, dry",grains,5,sr-legacy,0,0.3,\nusda:00002,Rye,grains,,sr26,,,\nusda:00003,Salt,spices,0,sr26,,,9\n`;

test('A made-up nutrient is read by the layout alone', () => {
  const table = readFoodTable(foods, layout);
  expect(contentPer100Grams(table, 0, 'unobtainium')).toEqual({ value: 5, unit: 'mg', n: 0, standardError: 0.3 });
  expect(contentPer100Grams(table, 2, 'unobtainium')).toEqual({ value: 0, unit: 'mg', other: 9 });
});

test('An empty cell is not measured, never zero, and stays so through the pack', () => {
  const table = readFoodTable(foods, layout);
  expect(contentPer100Grams(table, 1, 'unobtainium')).toBeUndefined();
  const unpacked = unpackFoodTable(JSON.parse(JSON.stringify(packFoodTable(table))));
  expect(unpacked).toEqual(table);
  expect(contentPer100Grams(unpacked, 1, 'unobtainium')).toBeUndefined();
});

test('Names, aliases, staples and portions find their food', () => {
  const table = readFoodTable(foods, layout, {
    namesNlCsv: 'usda_id,name_nl,aliases_nl\nusda:00001,havermout,haver|pap\n',
    aliasesEnCsv: 'usda_id,aliases_en\nusda:00001,porridge oats\n',
    staplesCsv: `${HEADER},name_nl,aliases_nl,aliases_en,note\nstaple:vla,Custard,dairy,,none,,,,vla,,,no data\n`,
    portionsCsv: 'food_id,measure,detail,grams,n\nusda:00001,cup,packed,81,3\n',
  });
  expect([table.namesNl[0], table.aliasesNl[0], table.aliasesEn[0]]).toEqual([
    'havermout',
    ['haver', 'pap'],
    ['porridge oats'],
  ]);
  expect([table.ids[3], table.namesNl[3], table.notes[3]]).toEqual(['staple:vla', 'vla', 'no data']);
  expect(table.portions[0]).toEqual([{ measure: 'cup', detail: 'packed', grams: 81, n: 3 }]);
});

test('Content that would be half read is refused', () => {
  expect(() => readFoodTable(foods.replace(',5,', ',5 mg,'), layout)).toThrow('column xx holds "5 mg"');
  expect(() => readFoodTable(foods.replace('usda:00002', 'usda:00001'), layout)).toThrow('an id twice');
  expect(() => readFoodTable(foods.replace('xx_se', 'yy'), layout)).toThrow('no column "xx_se"');
  const namesNlCsv = 'usda_id,name_nl,aliases_nl\nusda:99999,spook,\n';
  expect(() => readFoodTable(foods, layout, { namesNlCsv })).toThrow('names-nl.csv: no food has the id "usda:99999"');
});
