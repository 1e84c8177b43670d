import assert from 'node:assert/strict';
import {test} from 'node:test';
import {everyEntry, isId, listName, path, read, steps, written} from '../../main/page/paths.mjs';
import {hasComments, toYaml} from '../../main/page/yaml.mjs';

test('a path is its steps, and back', () => {
  assert.deepEqual(steps('memberships[3].acknowledgement.date'), ['memberships', 3, 'acknowledgement', 'date']);
  assert.equal(path('memberships', 3, ['acknowledgement', 'date']), 'memberships[3].acknowledgement.date');
  assert.deepEqual(steps(''), []);
  assert.equal(everyEntry('memberships[3].measures[0].kind'), 'memberships[].measures[].kind');
  assert.equal(listName('memberships[3].measures'), 'memberships.measures');
});

test('a change shares what did not change, and leaves the model before it as it was', () => {
  const before = {openplp: 1, partnership: {id: 'p'}, memberships: [{id: 'm-1'}, {id: 'm-2'}]};
  const after = written(before, steps('memberships[1].adult'), false);
  assert.deepEqual(after.memberships, [{id: 'm-1'}, {id: 'm-2', adult: false}]);
  assert.deepEqual(before.memberships[1], {id: 'm-2'});
  assert.equal(after.partnership, before.partnership);
  assert.equal(after.memberships[0], before.memberships[0]);
});

test('what is taken away takes empty records with it, but no entry of a list', () => {
  const model = {partnership: {id: 'p', area: {delimited: true}}, memberships: [{id: 'm-1', left: {date: '2026-01-01'}}, {adult: true}]};
  assert.deepEqual(written(model, steps('partnership.area.delimited'), undefined).partnership, {id: 'p'});
  assert.deepEqual(written(model, steps('memberships[0].left.date'), undefined).memberships[0], {id: 'm-1'});
  assert.deepEqual(written(model, steps('memberships[1].adult'), undefined).memberships[1], {});
  assert.deepEqual(written(model, steps('memberships[0]'), undefined).memberships, [{adult: true}]);
});

test('no key reaches what every object has', () => {
  assert.equal(read({}, ['constructor']), undefined);
  assert.equal(read({}, ['__proto__', 'polluted']), undefined);
});

test('a dossier is written as YAML that people can read', () => {
  const model = {
    openplp: 1,
    partnership: {id: 'plp-1', name: "PLP de l'Été: nord", types: ['RESIDENTS'], policeZone: '0000', operationalSince: '2026-01-10', fee: {amountPerYear: 4}},
    memberships: [{id: 'm-1', adult: true, left: {date: '2026-02-01'}}, {}],
    meetings: [],
  };
  assert.equal(
    toYaml(model),
    `openplp: 1
partnership:
  id: plp-1
  name: "PLP de l'Été: nord"
  types: [RESIDENTS]
  policeZone: "0000"
  operationalSince: 2026-01-10
  fee:
    amountPerYear: 4
memberships:
  - id: m-1
    adult: true
    left:
      date: 2026-02-01
  - {}
meetings: []
`,
  );
});

test('a text that YAML would take for something else has quotes', () => {
  for (const text of ['yes', 'No', 'null', 'TRUE', '1e3', '- a', 'a: b', 'a #b', '"', 'line\nbreak', '*a', '&a', '!x', '{', 'a ', ' a', '\u2028', '@', '%', '`']) {
    const line = toYaml({key: text});
    assert.match(line, /^key: ".*"\n$/, JSON.stringify(text));
    assert.equal(JSON.parse(line.slice(5)), text);
  }
  assert.equal(toYaml({key: 'PLP Croisette'}), 'key: PLP Croisette\n');
});

test('comments are seen, and a number sign in a text is none', () => {
  assert.ok(hasComments('# first\nopenplp: 1'));
  assert.ok(hasComments('openplp: 1 # one'));
  assert.ok(!hasComments('name: "a # b"'));
  assert.ok(!hasComments("name: 'a # b'"));
  assert.ok(!hasComments('name: a#b'));
});

test('an apostrophe opens no text that hides a comment, and a number sign behind an open quote is one', () => {
  assert.ok(hasComments("name: l'été # comment"));
  assert.ok(hasComments('name: 5" # comment'));
  assert.ok(hasComments(`name: 'a' # "b`));
  assert.ok(!hasComments(`name: "a \\" # b"`));
  assert.ok(!hasComments(`{a: 'x # y', b: "it's # z"}`));
});

test('no line takes long to be searched for comments', () => {
  const begun = process.cpuUsage();
  hasComments(`a: "${'\\"'.repeat(100_000)} #`);
  hasComments(`a: ${"'".repeat(200_001)} #`);
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
});

test('an id is neither the word none nor a number that could be that of a person, as the library decides', () => {
  ['m-1', '12345678', '2024-00012', '2024/2025-0001234', 'm-123456789', '550e8400-e29b-41d4-a716-446655440000'].forEach(id => assert.equal(isId(id), true, id));
  ['none', 'a b', 'a@b', '85073003328', '85.07.30-033.28', '0470123456', '+32470123456', '+1985-123-4567', '02/2012.3456', '\uFF10\uFF14\uFF17\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16'].forEach(id =>
    assert.equal(isId(id), false, id),
  );
});
