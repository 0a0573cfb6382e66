import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  addIntakes,
  BasisMismatch,
  based,
  compareBased,
  compareIntakes,
  type Intake,
  type IntakeScope,
  intake,
} from './basis.ts';
import { QuantityDefect } from './quantity-defect.ts';

const total = intake(350, 'total');
const nonFood = intake(250, 'non-food');
const element = based({ value: 100, unit: 'mg' }, 'element');
const compound = based({ value: 0.5, unit: 'g' }, 'compound');

describe('total intake and intake that is not from food', () => {
  it('compare and add each with its own kind', () => {
    expect(compareIntakes(total, intake(300, 'total'))).toBe(50);
    expect(compareIntakes(nonFood, intake(250, 'non-food'))).toBe(0);
    expect(addIntakes(total, intake(50, 'total'))).toEqual({ milligramsPerDay: 400, scope: 'total' });
    expect(addIntakes(nonFood)).toEqual(nonFood);
  });

  it('do not compile together, and are an error at run time when the types are got round', () => {
    // @ts-expect-error an upper level on the non-food part is never compared with total intake
    expect(() => compareIntakes(total, nonFood)).toThrow(BasisMismatch);
    // @ts-expect-error the other way round
    expect(() => compareIntakes(nonFood, total)).toThrow(BasisMismatch);
    // @ts-expect-error adding would count the supplements twice
    expect(() => addIntakes(total, nonFood)).toThrow(BasisMismatch);
    const either: Intake<IntakeScope> = total;
    // @ts-expect-error an intake that could be either compares with nothing
    expect(() => compareIntakes(either, nonFood)).toThrow(BasisMismatch);
  });

  it('add up to the same bits in every order', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1, maxLength: 12 });
    const sumOf = (terms: readonly number[]): number => {
      const [first = intake(0, 'total'), ...others] = terms.map((term) => intake(term, 'total'));
      return addIntakes(first, ...others).milligramsPerDay;
    };
    fc.assert(fc.property(numbers, (terms) => Object.is(sumOf(terms), sumOf(terms.toReversed()))));
  });

  it('are never negative and always a number', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => intake(bad, 'total')).toThrow(QuantityDefect);
  });
});

describe('mass of the element and mass of the compound', () => {
  it('compare each with its own kind, in any unit of mass', () => {
    expect(compareBased(compound, based({ value: 500, unit: 'mg' }, 'compound'))).toBe(0);
    expect(compareBased(element, based({ value: 1, unit: 'g' }, 'element'))).toBeLessThan(0);
  });

  it('do not compile together, and are an error at run time when the types are got round', () => {
    // @ts-expect-error 100 mg of an element is not less than 500 mg of its salt
    expect(() => compareBased(element, compound)).toThrow(BasisMismatch);
    // @ts-expect-error the other way round
    expect(() => compareBased(compound, element)).toThrow(BasisMismatch);
  });

  it('of units that cannot be compared are a defect of the caller', () => {
    expect(() => compareBased(element, based({ value: 1, unit: 'mL' }, 'element'))).toThrow(QuantityDefect);
  });
});

describe('the compiler', () => {
  it('finds exactly the mixed comparisons wrong', () => {
    const right = [
      'compareIntakes(total, total)',
      'compareIntakes(nonFood, nonFood)',
      'addIntakes(total, total, total)',
      'compareBased(element, element)',
    ];
    const wrong = [
      'compareIntakes(total, nonFood)',
      'compareIntakes(nonFood, total)',
      'compareIntakes(either, total)',
      'compareIntakes(either, either)',
      'addIntakes(total, nonFood)',
      'addIntakes(total, total, nonFood)',
      'compareBased(element, compound)',
      'compareBased(compound, element)',
      "intake(1, 'food')",
      "based(total, 'element')",
    ];
    expect(refusedByCompiler([...right, ...wrong])).toEqual(wrong);
  });
});

/** The lines of code that do not compile, each judged beside the same declarations. */
function refusedByCompiler(code: readonly string[]): readonly string[] {
  const head = [
    "import { addIntakes, type Based, based, compareBased, compareIntakes, type Intake, intake } from './basis.ts';",
    "declare const total: Intake<'total'>; declare const nonFood: Intake<'non-food'>;",
    "declare const either: Intake<'total' | 'non-food'>;",
    "declare const element: Based<'element'>; declare const compound: Based<'compound'>;",
  ];
  const path = join(import.meta.dirname, 'basis-written-for-the-compiler.ts');
  const text = [...head, ...code.map((line) => `${line};`)].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
  const program = ts.createProgram([path], options, host);
  const source = program.getSourceFile(path);
  if (source === undefined) throw new Error('the compiler did not read the text');
  const wrongLines = program.getSemanticDiagnostics(source).map(({ start = 0 }) => {
    return source.getLineAndCharacterOfPosition(start).line - head.length;
  });
  return code.filter((_, line) => wrongLines.includes(line));
}
