import * as js from './index.js';
import {functions} from './functions.js';
import {load as start} from './engine.wasm-runtime.js';

async function bytes(wasm) {
  if (typeof wasm !== 'string' && !(wasm instanceof URL)) {
    return wasm;
  }
  const url = new URL(wasm, import.meta.url);
  if (url.protocol !== 'file:') {
    const answer = await fetch(url);
    if (!answer.ok) {
      throw new Error(url + ': ' + answer.status);
    }
    return answer.arrayBuffer();
  }
  const {readFile} = await import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:fs/promises');
  return readFile(url);
}

/** The same functions, compiled to WebAssembly with garbage collection, which is faster; in JavaScript where the engine does not have that. */
export async function load(wasm = new URL('./engine.wasm', import.meta.url)) {
  try {
    const engine = await start(await bytes(wasm));
    return functions(engine.exports.call);
  } catch (e) {
    if (e instanceof WebAssembly.CompileError) {
      return js;
    }
    throw e;
  }
}
