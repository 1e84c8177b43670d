import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {TEXTS} from '../../main/page/words.mjs';

const SOURCES = new URL('../../main/page/', import.meta.url);
/** The same words in two languages. */
const SAME = {fr: ['may.key.message', 'may.key.at'], nl: ['law.norms.one', 'field.norms.of'], de: ['field.norms.of']};
/** Keys that the sources put together from two parts. */
const TOGETHER = /^(answer\.defects\.count|field\.norms|force|tasks\.(done|later|rest)|mark|view|reading|may\.(answer|key)|found\.(by|UNDETERMINED))(\.|$)/;

const places = text => [...text.matchAll(/\{\d\}/g)].map(String).sort();

for (const language of ['fr', 'nl', 'de']) {
  test(`what is said in English is said in ${language}, with the same places to fill`, () => {
    assert.deepEqual(Object.keys(TEXTS[language]), Object.keys(TEXTS.en));
    for (const [key, text] of Object.entries(TEXTS.en)) {
      assert.deepEqual(places(TEXTS[language][key]), places(text), key);
    }
  });

  test(`no text in ${language} is left in English`, () => {
    const left = Object.keys(TEXTS.en).filter(key => TEXTS[language][key] === TEXTS.en[key]);
    assert.deepEqual(left, SAME[language]);
  });
}

test('French has a space that does not break before high punctuation', () => {
  const wrong = Object.values(TEXTS.fr).filter(text => / [:;?!]/.test(text) || /[^\s\u00A0][;?!](\s|$)/.test(text));
  assert.deepEqual(wrong, []);
});

test('every text is used, and every text that is used is there', () => {
  const sources = fs.readdirSync(SOURCES).filter(name => name.endsWith('.mjs')).map(name => fs.readFileSync(new URL(name, SOURCES), 'utf8')).join('\n');
  const literals = new Set([...sources.matchAll(/'([a-z][\w.-]*)'/gi)].map(found => found[1]));
  const unused = Object.keys(TEXTS.en).filter(key => !literals.has(key.replace(/\.one$/, '')) && !TOGETHER.test(key));
  assert.deepEqual(unused, []);
  const said = [...sources.matchAll(/\bsay\('([\w.-]+)'[,)]/g)].map(found => found[1]).filter(key => !key.endsWith('.'));
  assert.deepEqual(said.filter(key => !Object.hasOwn(TEXTS.en, key)), []);
});
