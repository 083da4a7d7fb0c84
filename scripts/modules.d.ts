/** What the bundler gives the page beside its own modules. */

declare module '*.ftl' {
  const messages: string;
  export default messages;
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

/** The version in package.json. */
declare const PERENNIAL_VERSION: string;

/** The SHA-256 of each wasm module, in hexadecimal digits. */
declare const WASM_SHA256_CALCULATOR: string;
declare const WASM_SHA256_WORKBENCH: string;
declare const WASM_SHA256_FORMATS: string;
