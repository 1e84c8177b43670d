// Mutants of modules of the page: changes one place at a time in a copy, and looks whether a test of integrations/plp-web/src/test/page fails. Prints those that live and the
// score; fails only if the tests fail without a mutant. Usage: node .ci/PageMutants.mjs MOST MODULE.mjs...
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

const COPIED = ['integrations/plp-web/src/main/page', 'integrations/plp-web/src/test/page', 'plp-formats/src/main/resources/org/openplp/formats/schema'];
const SWAPPED = {'===': '!==', '!==': '===', '&&': '||', '||': '&&', '??': '&&', '<': '<=', '>': '>=', '<=': '<', '>=': '>', '+': '-', '-': '+'};

/** Each mutant of a text as its place, length and replacement. Comments and imports have none. */
function mutants(source) {
  const found = [];
  const code = source.replace(/^import .*$|\/\*\*[^]*?\*\/|^ *\/\/.*$/gm, text => ' '.repeat(text.length));
  const each = (pattern, mutate) => {
    for (const match of code.matchAll(pattern)) {
      found.push({at: match.index, was: match[0], now: mutate(match)});
    }
  };
  each(/ ([=!]==|&&|\|\||\?\?|[<>]=?|[+-]) /g, ([, sign]) => ` ${SWAPPED[sign]} `);
  each(/(?<=[( ])!(?=[a-z(])/g, () => '');
  each(/\b(true|false)\b/g, ([word]) => String(word === 'false'));
  each(/(?<=[ ([])\d+(?=[,;)\] ])/g, ([number]) => String(Number(number) + 1));
  each(/(?<=\b(say|word|count|counted)\(')[\w.]+(?=')/g, ([key]) => key + '.other');
  each(/\.(filter|sort|slice)\(/g, () => '');
  return found.map(one => (/^\.\w+\($/.test(one.was) ? {...one, was: call(code, one.at)} : one)).sort((one, other) => one.at - other.at);
}

/** A call with all that is in its parentheses. */
function call(code, at) {
  let end = code.indexOf('(', at) + 1;
  for (let open = 1; open > 0; end += 1) {
    open += {'(': 1, ')': -1}[code[end]] ?? 0;
  }
  return code.slice(at, end);
}

const [most, ...modules] = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), 'page-mutants-'));
const passes = () => {
  const run = spawnSync(process.execPath, ['--test', 'integrations/plp-web/src/test/page/'], {cwd: copy, timeout: 20_000});
  cpSync(COPIED[1], join(copy, COPIED[1]), {recursive: true});
  return run.status === 0;
};
try {
  COPIED.forEach(path => cpSync(path, join(copy, path), {recursive: true}));
  if (!passes()) {
    throw new Error('the tests of the page fail without a mutant');
  }
  const all = modules.flatMap(module => mutants(readFileSync(module, 'utf8')).map(mutant => ({module, ...mutant})));
  const step = Math.max(1, all.length / Number(most));
  const tried = Array.from({length: Math.min(all.length, Number(most))}, (_, index) => all[Math.floor(index * step)]);
  const alive = tried.filter(({module, at, was, now}) => {
    const source = readFileSync(module, 'utf8');
    writeFileSync(join(copy, module), source.slice(0, at) + now + source.slice(at + was.length));
    const lives = passes();
    writeFileSync(join(copy, module), source);
    if (lives) {
      console.log(`lives: ${basename(module)}:${source.slice(0, at).split('\n').length}: ${was.trim().split('\n')[0]} -> ${now.trim() || 'nothing'}`);
    }
    return lives;
  });
  for (const module of modules) {
    const of = some => some.filter(one => one.module === module).length;
    console.log(`${basename(module)}: ${of(tried) - of(alive)} of ${of(tried)} killed`);
  }
  console.log(`page: ${tried.length - alive.length} of ${tried.length} mutants killed (${all.length} could be made)`);
} finally {
  rmSync(copy, {recursive: true});
}
