import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {Engine, Stopped} from '../../main/page/engine.mjs';

let workers;
beforeEach(() => {
  workers = [];
  globalThis.Worker = class {
    constructor() {
      this.asked = [];
      workers.push(this);
    }
    postMessage(message) {
      this.asked.push(message);
    }
    answer(at, result) {
      this.onmessage({data: {id: this.asked[at].id, result}});
    }
    terminate() {
      this.ended = true;
    }
  };
});

test('of questions that come while one is answered, the newest alone is asked', async () => {
  const engine = new Engine('', () => {});
  const [first, second, third] = ['a', 'b', 'c'].map(text => engine.newest('check', text));
  assert.deepEqual(workers[0].asked.map(one => one.args[0]), ['a']);
  await assert.rejects(second, Stopped);
  workers[0].answer(0, 1);
  assert.equal(await first, 1);
  await new Promise(setImmediate);
  workers[0].answer(1, 3);
  assert.equal(await third, 3);
  assert.deepEqual(workers[0].asked.map(one => one.args[0]), ['a', 'c']);
});

test('to stop ends the worker, and a new one answers', async () => {
  const engine = new Engine('', () => {});
  const stopped = engine.ask('check', 'slow');
  const queued = [engine.newest('check', 'x'), engine.newest('check', 'y')];
  engine.stop();
  for (const one of [stopped, ...queued]) {
    await assert.rejects(one, Stopped);
  }
  assert.ok(workers[0].ended);
  await new Promise(setImmediate);
  const next = engine.newest('check', 'z');
  workers[1].answer(0, 'done');
  assert.equal(await next, 'done');
});

test('an error keeps its code and its defects', async () => {
  const engine = new Engine('', () => {});
  const asked = engine.ask('may', 'admit');
  workers[0].onmessage({data: {id: 1, error: {name: 'ActError', code: 'act.defective', message: 'm', defects: [{path: 'a'}]}}});
  await assert.rejects(asked, error => error.code === 'act.defective' && error.defects.length === 1 && error.message === 'm');
});
