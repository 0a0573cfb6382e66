import * as z from 'zod';

/** An amount as written in content: a number, a space, a unit code (`350 mg/d`). */
export const writtenAmountSchema = z.string().regex(/^-?\d+(\.\d+)? \S+$/, 'write "350 mg/d"');
