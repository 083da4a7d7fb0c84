/** What the bundler gives the page beside its own modules. */

declare module '*.ftl' {
  const messages: import('../www/i18n/messages.ts').Table;
  export default messages;
}

declare module '*.css' {
  const style: string;
  export default style;
}

declare module '#calculator.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module '#workbench.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module '#formats.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module 'perennial:worker' {
  const source: string;
  export default source;
}

/** The packer that the build uses, as far as it does. */
declare module 'lzma' {
  const lzma: {
    compress(bytes: Uint8Array, level: number): number[];
    decompress(bytes: Uint8Array): string | number[];
  };
  export default lzma;
}

/** The version in package.json. */
declare const PERENNIAL_VERSION: string;

/** The SHA-256 of each wasm module, in hexadecimal digits. */
declare const WASM_SHA256_CALCULATOR: string;
declare const WASM_SHA256_WORKBENCH: string;
declare const WASM_SHA256_FORMATS: string;

/** The folder of the page and the iframe's document, seen from the script that asks. */
declare const PERENNIAL_HOME: string;

/** By language, the element's script: where it lies, seen from the page, and its hash. */
declare const PERENNIAL_ELEMENT: Readonly<
  Record<string, { readonly path: string; readonly integrity: string }>
>;
