import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Keeper} from '../../main/page/keeper.mjs';

test('a browser that has no room for a change keeps nothing from then on, until it has', () => {
  const kept = new Map();
  let full = false;
  globalThis.localStorage = {
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (full) {
        throw new Error('full');
      }
      kept.set(key, value);
    },
    removeItem: key => kept.delete(key),
  };
  const keeper = new Keeper();
  assert.ok(!keeper.isOn);
  assert.ok(keeper.keep({text: 'a', name: 'a.yaml'}));
  assert.ok(keeper.isOn);
  full = true;
  assert.ok(!keeper.keep({text: 'b', name: 'a.yaml'}));
  assert.ok(!keeper.isOn);
  assert.equal(keeper.kept().text, 'a');
  full = false;
  assert.ok(keeper.keep({text: 'b', name: 'a.yaml'}));
  assert.ok(keeper.isOn);
});
