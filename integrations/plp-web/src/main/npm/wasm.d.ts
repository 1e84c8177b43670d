import type * as rules from './index.js';

/**
 * The functions of the package, compiled to WebAssembly with garbage collection, which is faster; in JavaScript where the engine does not have that.
 *
 * @param wasm where `engine.wasm` is, or its bytes; beside this module if left out
 */
export function load(wasm?: string | URL | ArrayBuffer | Uint8Array): Promise<Omit<typeof rules, 'OpenplpError' | 'ArgumentError' | 'DossierError' | 'ActError'>>;
