import { LineCounter, parseDocument } from 'yaml';
import { refuse, showReceived } from './refusal.ts';

/** Largest profile that is read, in bytes. */
const maximumBytes = 1_000_000;

/**
 * YAML or JSON bytes to plain data. Refuses more than 1 MB, text that is not UTF-8, aliases that multiply, and
 * anything the YAML parser reports; the message names the line.
 */
export function readYaml(input: Uint8Array | string): unknown {
  const text = typeof input === 'string' ? checkLength(input) : decode(input);
  const lines = new LineCounter();
  const document = parse(text, lines);
  const error = document.errors[0];
  if (error !== undefined) {
    if (/call stack/i.test(error.message)) refuse('nested-too-deep', '');
    const { line, col } = lines.linePos(error.pos[0]);
    refuse('not-yaml', '', undefined, {
      parameters: { line: String(line), column: String(col), reason: showReceived(error.message) },
    });
  }
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    return refuse('alias-bomb', '');
  }
}

function parse(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  } catch {
    return refuse('nested-too-deep', '');
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > maximumBytes) {
    refuse('too-large', '', `${bytes.byteLength} bytes`, { parameters: { limit: String(maximumBytes) } });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8', '');
  }
}

function checkLength(text: string): string {
  if (text.length > maximumBytes) {
    refuse('too-large', '', `${text.length} characters`, { parameters: { limit: String(maximumBytes) } });
  }
  return text;
}
