import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bodyModelSchema } from '../../src/corpus/schemas/body-model.ts';
import { writeModelKernels } from './write-model-kernels.ts';
import { writePairKernel } from './write-pair-kernel.ts';

/** Writes the generated kernels of the models: run after a change of equations or of the list of parameters. */
const root = join(import.meta.dirname, '../..');
const content = bodyModelSchema.parse(parse(readFileSync(join(root, 'content/models/magnesium-body.yaml'), 'utf8')));
const target = join(root, 'src/physiology/models/magnesium/kernels.generated.ts');
writeFileSync(target, writeModelKernels(content.parameters));
writeFileSync(join(root, 'src/physiology/models/magnesium/pair-kernel.generated.ts'), writePairKernel());
