import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadPackedCorpus } from '../../src/corpus/node/index.ts';
import { calibrate, writeCalibration } from './calibration.ts';

/** Writes the calibration table from a build: target, observed, model, verdict. */
const root = join(import.meta.dirname, '../..');
const written: unknown = parse(readFileSync(join(root, 'tests/cases/simulation/calibration.yaml'), 'utf8'));
const rows = calibrate(written, loadPackedCorpus(join(root, 'dist/corpus')));
writeFileSync(join(root, 'docs/calibration.md'), writeCalibration(rows));
