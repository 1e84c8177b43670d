// Answers calls with a compiled engine, line by line. Usage: node answers.mjs ENGINE.js|ENGINE.wasm CALLS DIGESTS [ANSWERS]
// Each line of CALLS is a JSON array of a function and its options as JSON; DIGESTS gets a line for each; the folder ANSWERS, if there is one, each whole answer.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [engine, calls, digests, answers] = process.argv.slice(2);
let call;
if (engine.endsWith('.wasm')) {
  const {load} = await import(pathToFileURL(join(dirname(engine), 'engine.wasm-runtime.js')).href);
  ({call} = (await load(readFileSync(engine))).exports);
} else {
  ({call} = await import(pathToFileURL(engine).href));
}
if (answers) {
  mkdirSync(answers, {recursive: true});
}
const lines = readFileSync(calls, 'utf8').trimEnd().split('\n').map((line, number) => {
  let answer;
  try {
    answer = call(...JSON.parse(line));
  } catch (e) {
    answer = 'THROWN ' + (e.stack ?? e);
  }
  if (answers) {
    writeFileSync(join(answers, String(number)), answer);
  }
  return createHash('sha256').update(answer, 'utf8').digest('hex');
});
writeFileSync(digests, lines.join('\n') + '\n');
