import { enableCompileCache } from 'node:module';

// The cache must be on before the program is loaded, or it never holds the program.
enableCompileCache();
const { runProgram } = await import('./program.ts');
process.exitCode = await runProgram(process.argv.slice(2));
