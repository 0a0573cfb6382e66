/** Breaks text at spaces into lines of at most `width` characters; a longer word is cut. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    let rest = [...word];
    while (rest.length > width) {
      if (line.length > 0) lines.push(line.join(''));
      lines.push(rest.slice(0, width).join(''));
      rest = rest.slice(width);
      line = [];
    }
    if (line.length > 0 && line.length + 1 + rest.length > width) {
      lines.push(line.join(''));
      line = rest;
    } else line = line.length === 0 ? rest : [...line, ' ', ...rest];
  }
  if (line.length > 0 || lines.length === 0) lines.push(line.join(''));
  return lines;
}
