import { enableCompileCache } from 'node:module';
import { runProgram } from './program.ts';

enableCompileCache();
process.exitCode = await runProgram(process.argv.slice(2));
