import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Store} from '../../main/page/store.mjs';

const opened = given => {
  const store = new Store(() => {});
  store.open(given);
  return store;
};

test('a new dossier has a text and a model, and is not saved', () => {
  const store = opened({text: '', name: 'plp-1.yaml', model: {openplp: 1, partnership: {id: 'plp-1'}}});
  assert.equal(store.text, 'openplp: 1\npartnership:\n  id: plp-1\n');
  assert.ok(store.isUnsaved);
  store.wasSaved();
  assert.ok(!store.isUnsaved);
});

test('a file that was opened is saved until it changes, and again once it is as it was', () => {
  const store = opened({text: 'openplp: 1\n', name: 'a.yaml'});
  assert.ok(!store.isUnsaved);
  store.editText('openplp: 1\n#\n');
  assert.ok(store.isUnsaved);
  store.undo();
  assert.ok(!store.isUnsaved);
});

test('a change in the text keeps comments; one in the form is said to lose them', () => {
  const store = opened({text: '# mine\nopenplp: 1\npartnership: {id: a}\n', name: 'a.yaml'});
  store.editText('# mine\nopenplp: 1\npartnership: {id: b}\n');
  assert.ok(store.text.startsWith('# mine'));
  assert.ok(store.losesComments);
  store.readAs({partnership: {id: 'b'}});
  assert.ok(store.editModel({partnership: {id: 'c'}}, ''));
  assert.ok(!store.losesComments);
});

test('comments of an example or in a JSON file are no loss', () => {
  assert.ok(!opened({text: '# ours\nopenplp: 1\n', name: 'a.yaml', mine: true}).losesComments);
  assert.ok(!opened({text: '{"a": " #"}', name: 'a.json'}).losesComments);
});

test('each change can be undone and done again; those of one field in a row together', () => {
  const store = opened({text: 'openplp: 1\n', name: 'a.yaml', model: {openplp: 1}});
  store.editModel({partnership: {id: 'a'}}, 'partnership.id');
  store.editModel({partnership: {id: 'ab'}}, 'partnership.id');
  store.editModel({partnership: {id: 'ab', name: 'x'}}, 'partnership.name');
  store.undo();
  assert.deepEqual(store.model.partnership, {id: 'ab'});
  store.undo();
  assert.deepEqual(store.model, {openplp: 1});
  assert.ok(!store.canUndo);
  store.redo();
  assert.deepEqual(store.model.partnership, {id: 'ab'});
});

test('a JSON file stays one', () => {
  const store = opened({text: '{"openplp": 1, "partnership": {"id": "a"}}', name: 'a.json'});
  store.readAs({openplp: 1, partnership: {id: 'a'}});
  store.editModel({partnership: {id: 'b'}}, '');
  assert.deepEqual(JSON.parse(store.text), {openplp: 1, partnership: {id: 'b'}});
  assert.equal(store.fileName, 'dossier.json');
});

test('a text that was not read yet is not undone by the form, which may show an older one', () => {
  const store = opened({text: 'openplp: 1\n', name: 'a.yaml', model: {openplp: 1}});
  store.editText('openplp: 1\nmemberships: []\n');
  assert.equal(store.editModel({partnership: {id: 'a'}}, ''), false);
  assert.equal(store.text, 'openplp: 1\nmemberships: []\n');
  store.readAs({openplp: 1, memberships: []});
  assert.ok(store.editModel({openplp: 1, partnership: {id: 'a'}, memberships: []}, ''));
  store.undo();
  assert.ok(!store.stale);
  assert.deepEqual(store.model, {openplp: 1, memberships: []});
});
