import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assessmentSchema } from '../../src/assess/index.ts';
import { profileSchema } from '../../src/profile/index.ts';
import { scenarioSchema } from '../../src/simulation/index.ts';

/** Emits the contract's schemas as JSON Schema, for editors, other languages and the OpenAPI document. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const schemas = { profile: profileSchema, assessment: assessmentSchema, scenario: scenarioSchema };
  for (const [name, schema] of Object.entries(schemas)) {
    const json = { $id: `elementair/${name}@1`, ...z.toJSONSchema(schema, { io: 'input' }) };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}
