import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {Keeper} from '../../main/page/keeper.mjs';

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

beforeEach(() => {
  kept.clear();
  full = false;
});

test('a browser that has no room for a change keeps nothing from then on, until it has', () => {
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

test('what is forgotten is kept no more', () => {
  const keeper = new Keeper();
  keeper.keep({text: 'a', name: 'a.yaml'});
  keeper.forget();
  assert.equal(kept.size, 0);
  assert.equal(keeper.kept(), null);
  assert.ok(!keeper.isOn);
  assert.ok(!keeper.wasTaken());
});

test('of two pages, the one whose dossier was replaced or removed is told once, and keeps nothing from then on', () => {
  const [one, other] = [new Keeper(), new Keeper()];
  one.keep({text: 'a', name: 'a.yaml'});
  assert.ok(!other.isOn);
  assert.ok(other.holdsAnother);
  other.keep({text: 'b', name: 'b.yaml'});
  assert.ok(!one.isOn);
  assert.ok(one.wasTaken());
  assert.ok(!one.wasTaken());
  assert.ok(one.holdsAnother);
  assert.ok(!other.holdsAnother);
  one.forget();
  assert.ok(other.wasTaken());
  assert.ok(!other.holdsAnother);
});

test('two pages may open what is kept, until one of them changes it', () => {
  new Keeper().keep({text: 'a', name: 'a.yaml'});
  const [one, other] = [new Keeper(), new Keeper()];
  assert.deepEqual(one.take(), {text: 'a', name: 'a.yaml'});
  other.take();
  assert.ok(one.isOn && other.isOn);
  one.keep({text: 'b', name: 'a.yaml'});
  assert.ok(one.isOn && !other.isOn);
  assert.ok(!one.wasTaken() && other.wasTaken());
});
