import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { foodsNl } from './foods-nl.ts';

const header = 'usda_id,name_nl,aliases_nl,ciqual_id,ciqual_ex,ciqual_group,note';

function names(...rows: string[]): Record<string, string> {
  return {
    'foods/columns.yaml': '{ per: 100 g, columns: [{ column: ex, nutrient: exine, unit: mg }] }',
    'foods/groups.yaml':
      'groups: [{ id: fruit, name: { en: f, nl: f }, usda: [], ciqual: [fruits] }, { id: fish, name: { en: f, nl: f }, usda: [], ciqual: [sea, mixed] }, { id: nuts, name: { en: n, nl: n }, usda: [], ciqual: [mixed] }]',
    'foods/foods.csv': 'id,group,ex\nusda:00001,fruit,10\nusda:00002,fruit,3',
    'foods/staples.csv': 'id,group,ex,name_nl,aliases_nl\nciqual:9,fruit,5,peer,',
    'foods/names-nl.csv': [header, ...rows].join('\n'),
  };
}

describe('foods-nl', () => {
  test('a name with a food that exists, the same group and near contents passes', () => {
    expect(places(foodsNl, names('usda:00001,appel,appels,ciqual:1,20,fruits,'))).toEqual([]);
  });
  test('a name of a food that does not exist is caught', () => {
    expect(places(foodsNl, names('usda:00009,appel,,ciqual:1,10,fruits,'))).toEqual([
      'foods/names-nl.csv#usda:00009.usda_id',
    ]);
  });
  test('contents that differ by more than a factor of 2 need a note', () => {
    expect(places(foodsNl, names('usda:00001,appel,,ciqual:1,21,fruits,'))).toEqual([
      'foods/names-nl.csv#usda:00001.ciqual_ex',
    ]);
    expect(places(foodsNl, names('usda:00001,appel,,ciqual:1,21,fruits,with peel'))).toEqual([]);
  });
  test('another group needs a note', () => {
    expect(places(foodsNl, names('usda:00001,appel,,ciqual:1,10,sea,'))).toEqual([
      'foods/names-nl.csv#usda:00001.ciqual_group',
    ]);
  });
  test('a group of CIQUAL that falls in two of ours agrees with both, and with no third', () => {
    const nuts = names('usda:00003,noot,,ciqual:1,10,mixed,');
    const files = { ...nuts, 'foods/foods.csv': `${nuts['foods/foods.csv']}\nusda:00003,nuts,10` };
    expect(places(foodsNl, files)).toEqual([]);
    expect(places(foodsNl, names('usda:00001,appel,,ciqual:1,10,mixed,'))).toHaveLength(1);
  });
  test('a name that is tied to nothing needs a note', () => {
    expect(places(foodsNl, names('usda:00001,appel,,,,,'))).toEqual(['foods/names-nl.csv#usda:00001.ciqual_id']);
    expect(places(foodsNl, names('usda:00001,appel,,,,,no twin'))).toEqual([]);
  });
  test('a name that means two foods is caught, also as an alias and in another table', () => {
    expect(
      places(foodsNl, names('usda:00001,appel,,ciqual:1,10,fruits,', 'usda:00002,druif,Appel,ciqual:2,3,fruits,')),
    ).toEqual(['foods/names-nl.csv#usda:00002.name_nl']);
    expect(places(foodsNl, names('usda:00001,peer,,ciqual:1,10,fruits,'))).toEqual([
      'foods/staples.csv#ciqual:9.name_nl',
    ]);
  });
  test('without the groups of the second table it says that they were not compared', () => {
    const files = {
      ...names(),
      'foods/names-nl.csv': 'usda_id,name_nl,aliases_nl,ciqual_id,ciqual_ex,note\nusda:00001,appel,,ciqual:1,10,',
    };
    expect(places(foodsNl, files)).toEqual(['foods/names-nl.csv#']);
  });
});
