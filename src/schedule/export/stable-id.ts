const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** FNV-1a of 64 bits over the UTF-16 code units of a text, as 16 hexadecimal digits. It names things, it protects nothing. */
export function stableId(text: string): string {
  let hash = offsetBasis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const octet of [unit & 0xff, unit >>> 8]) hash = ((hash ^ BigInt(octet)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}
