/** A programming error with quantities; never the fault of an input. */
export class QuantityDefect extends Error {
  override readonly name = 'QuantityDefect';
}
