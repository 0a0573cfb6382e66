import * as z from 'zod';
import { idSchema } from './id.ts';

/** Ids in `content/sources/`. */
export const sourcesSchema = z.array(idSchema);
