import { knowledge } from '../../tests/knowledge.ts';
import { interactionsCommand } from './commands/interactions.ts';
const c = interactionsCommand({ base: () => ({ corpus: knowledge.corpus, prepare: () => knowledge } as any), today: '2026-11-24', language: { asked: undefined, environment: 'en' }, print: (t: string) => process.stdout.write(t), isTerminal: false, setExitCode() {}, exitCode: () => 0 } as any);
c.exitOverride();
try { await c.parseAsync(process.argv.slice(2), { from: 'user' }); } catch (e: any) { console.log('FAIL', e.exitCode, JSON.stringify(e.problem ?? e.message)); }
