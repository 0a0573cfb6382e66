import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, readCsvRecords } from './csv.ts';

test('A quoted cell keeps its commas, line ends and doubled quotes', () => {
  const { rows } = readCsv('id,name\n1,"Pat (1"" sq), salted"\n2,"two\nlines"\n');
  expect(rows).toEqual([
    ['1', 'Pat (1" sq), salted'],
    ['2', 'two\nlines'],
  ]);
});

test('CRLF, a byte order mark, a missing last line end and blank lines change nothing', () => {
  const plain = readCsv('a,b\n1,2\n,\n');
  expect(readCsv('\uFEFFa,b\r\n1,2\r\n\r\n,')).toEqual(plain);
});

test('An empty cell is the empty string, not a missing key', () => {
  expect(readCsvRecords('a,b,c\n1,,\n')).toEqual([{ a: '1', b: '', c: '' }]);
});

test('A broken table is refused, never half read', () => {
  expect(() => readCsv('a,b\n1\n')).toThrow('row 2 has 1 cells, the header has 2');
  expect(() => readCsv('a,b\n1,"2\n')).toThrow('never closed');
  expect(() => readCsv('a,b\n"1"x,2\n')).toThrow('after a closing quote');
  expect(() => readCsv('a,a\n1,2\n')).toThrow('header name occurs twice');
});

test('Any cells come back as they were written', () => {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (cells) => {
      const text = ['a,b', ...cells.map((row) => row.map(quote).join(','))].join('\r\n');
      expect(readCsv(text).rows).toEqual(cells);
    }),
  );
});
