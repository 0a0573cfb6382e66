import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';

/** The machine in one line: processor, cores, memory, system and Node. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  const gigabytes = (totalmem() / 1e9).toFixed(1);
  return `${model}, ${availableParallelism()} cores, ${gigabytes} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
