import { corpus } from '../knowledge/packs.ts';
import { ris } from '../lists/bibliography-files.ts';

/** The whole bibliography as RIS. */
export const GET = (): Response => new Response(corpus.sources.map(ris).join('\r\n'));
