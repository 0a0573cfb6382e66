/** What is used of WebAssembly, which Node and browsers have and the language's own types do not describe. */
interface Instance {
  readonly exports: {
    readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
    readonly advance: (from: number, until: number) => number;
  };
}
interface Host {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => Instance;
  };
}

/** A fresh instance of a module in base 64. Throws where a page's policy forbids WebAssembly or its vectors are missing. */
export function instantiate(base64: string): Instance['exports'] {
  const { WebAssembly } = globalThis as unknown as Host;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}
