import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {answerLine, doors} from '../../main/page/findings.mjs';
import {Marks, norms} from '../../main/page/marks.mjs';
import {entriesOn, tasks} from '../../main/page/questions.mjs';
import {Schema} from '../../main/page/schema.mjs';
import {belgian, later, withOffset} from '../../main/page/times.mjs';
import {Words} from '../../main/page/words.mjs';

const FILE = new URL('../../../../../plp-formats/src/main/resources/org/openplp/formats/schema/dossier-1.json', import.meta.url);
const schema = new Schema(JSON.parse(fs.readFileSync(FILE, 'utf8')));

test('every key of a dossier has a field', () => {
  const kinds = new Set(['answer', 'day', 'time', 'id', 'text', 'number', 'amount', 'word', 'record', 'list']);
  const seen = new Set();
  const look = record => {
    if (!seen.has(record)) {
      seen.add(record);
      for (const field of schema.fields(record)) {
        assert.ok(kinds.has(field.kind), field.name);
        [field, field.item].forEach(one => one?.kind === 'record' && look(one.record));
      }
    }
  };
  look('Dossier');
  const records = Object.entries(schema.definitions).filter(([, one]) => one.properties).map(([name]) => name);
  assert.deepEqual([...seen].filter(name => name !== 'Dossier').sort(), records.sort());
});

test('a path leads to its field', () => {
  assert.equal(schema.at(['memberships', 3, 'adult']).kind, 'answer');
  assert.equal(schema.at(['memberships', 3, 'adult']).name, 'Membership.adult');
  assert.deepEqual(schema.at(['partnership', 'types']).item.words.slice(0, 2), ['RESIDENTS', 'SELF_EMPLOYED']);
  assert.ok(schema.at(['partnership', 'operationalSince']).none);
  assert.equal(schema.at(['nowhere']), null);
  assert.equal(schema.at(['memberships', 'adult']), null);
  assert.deepEqual(schema.entered(['memberships', 'adult']), ['memberships', 0, 'adult']);
  assert.deepEqual(schema.entered(['memberships', 3, 'measures', 'date']), ['memberships', 3, 'measures', 0, 'date']);
});

test('a field that means something by its id offers the ids of what it can mean, with their kind', () => {
  const words = new Words('en', {labels: {'Post.COORDINATOR': 'coordinator', 'Membership.Kind.RESIDENT': 'resident'}, words: {}, norms: []});
  const model = {appointments: [{id: 'p-1', actor: 'a-1', role: 'COORDINATOR'}, {id: 'p-2'}], memberships: [{id: 'm-1', actor: 'a-1'}, {id: 'm-2', actor: 'a-2', kind: 'RESIDENT'}], reports: [{id: 'r-1'}, 'none']};
  const meant = key => words.meant(schema, key, model).map(one => one.join(' ').trim());

  assert.deepEqual(meant('by'), ['a-1 coordinator', 'a-2 resident']);
  assert.deepEqual(meant('of'), ['m-1', 'm-2 resident']);
  assert.deepEqual(meant('report'), ['r-1']);
  assert.deepEqual(meant('subject'), ['p-1 coordinator', 'p-2', 'm-1', 'm-2 resident', 'r-1']);
  assert.deepEqual(meant('into'), []);
  assert.deepEqual(words.meant(schema, 'by', {memberships: 'none'}), []);
});

test('a new entry has an id that no other has', () => {
  const next = memberships => Schema.nextId('Membership', memberships, {memberships});
  assert.equal(next([]), 'm-1');
  assert.equal(next([{id: 'm-1'}, {id: 'm-7'}]), 'm-8');
  assert.equal(next([{id: 'lid09'}]), 'lid10');
  assert.equal(next([{id: 'm-3'}, {id: 'm-2'}]), 'm-4');
  assert.equal(next([{id: 'anna'}]), 'm-2');
  const others = {partnership: {id: 'm-3'}, memberships: [{id: 'm-1'}], messages: []};
  assert.equal(Schema.nextId('Message', [], others), 'm-2');
  assert.equal(Schema.nextId('Membership', others.memberships, {...others, messages: [{id: 'm-2'}]}), 'm-4');
});

const finding = given => ({standing: 'UNDETERMINED', severity: 'ERROR', missing: [], datedLater: [], evidence: [], location: {path: ''}, ...given});

const step = (stage, reached, norms, missing = []) => ({stage, reached, norms, missing});

test('each stage and each part is a task: binding questions first, a fact in the first task that asks for it, entries of a list as one question', () => {
  const report = {
    lifeCycle: {steps: [step('INITIATIVE', 'YES', []), step('PREPARATION', 'UNKNOWN', ['P'], ['appointments', 'partnership.charter']), step('SIGNED', 'UNKNOWN', ['S'], ['partnership.charter']), step('ENDED', 'NO', ['E'])]},
    findings: [
      finding({norm: 'A', missing: ['partnership.signs', 'meetings']}),
      finding({norm: 'B', missing: ['memberships[0].adult', 'memberships[1].adult']}),
      finding({norm: 'S', missing: ['partnership.charter', 'partnership.area.delimited'], datedLater: ['partnership.area.delimited']}),
      finding({norm: 'E', missing: ['partnership.signs']}),
      finding({norm: 'F', standing: 'HUMAN_REVIEW', missing: ['attestations']}),
      finding({norm: 'C', standing: 'NOT_KEPT', location: {path: 'messages[0]'}}),
      finding({norm: 'A', standing: 'NOT_FOLLOWED', location: {path: 'evaluations[0]'}}),
      finding({norm: 'B', standing: 'PENDING', location: {path: 'incidents'}}),
      finding({norm: 'B', missing: ['reports']}),
    ],
  };
  const shown = toStart => tasks(report, schema, {memberships: []}, norm => ['B', 'C', 'E', 'S'].includes(norm), toStart).map(({key, state, questions}) => [key, state, ...questions.map(one => (one.binds ? '' : '?') + one.key)].join(' '));
  const others = ['partnership missing partnership.signs', 'memberships missing memberships[].adult', 'appointments missing appointments', 'meetings advice ?meetings', 'messages todo', 'reports missing reports', 'incidents pending', 'evaluations advice'];
  const sorted = list => [...list].sort();

  assert.deepEqual(shown(null).slice(0, 3), ['INITIATIVE done', 'PREPARATION missing partnership.charter', 'SIGNED later']);
  assert.deepEqual(sorted(shown(null).slice(3)), sorted(others));
  assert.ok(shown(new Set(['memberships[].adult'])).includes('reports later reports'));
});

test('members are a task of every dossier', () => {
  const [task] = tasks({lifeCycle: null, findings: []}, schema, {}, () => false, null);
  assert.deepEqual([task.key, task.state], ['memberships', 'missing']);
});

test('what is found is marked where it is, and counted in what is around it', () => {
  const marks = new Marks([
    finding({norm: 'B', missing: ['memberships[1].adult']}),
    finding({norm: 'C', standing: 'NOT_KEPT', evidence: [{path: 'memberships[10].adult'}], location: {path: 'memberships[10]'}}),
    finding({norm: 'D', standing: 'MET', location: {path: 'memberships[1].adult'}}),
  ]);
  assert.equal(marks.of('memberships[1].adult').length, 1);
  assert.equal(marks.within('memberships[1]').length, 1);
  assert.equal(marks.within('memberships').length, 2);
  assert.equal(marks.within('member').length, 0);
  assert.deepEqual(entriesOn('memberships[1].measures[2].date'), [{list: 'memberships', place: 1}, {list: 'memberships[1].measures', place: 2}]);
});

test('a norm that finds the same of several entries is counted once', () => {
  assert.equal(norms([finding({norm: 'B'}), finding({norm: 'B'}), finding({norm: 'C'})]), 2);
});

test('a finding leads to what is missing, to the list that lacks an entry, or to what the norm is about', () => {
  const evidence = paths => paths.map(path => ({path}));
  const contains = ['partnership.charter[].contains'];
  const signed = evidence(['partnership.charter[0].signatures[0].by', 'partnership.charter[0].contains']);
  assert.deepEqual(doors(finding({missing: ['meetings', 'otherContacts'], evidence: signed}), contains), ['meetings', 'otherContacts']);
  assert.deepEqual(doors(finding({evidence: signed}), contains), ['partnership.charter[0].contains']);
  assert.deepEqual(doors(finding({evidence: evidence(['partnership.operationalSince', 'appointments'])}), ['appointments[].role']), ['appointments']);
  const due = {due: '2027-01-10', evidence: evidence(['partnership.operationalSince'])};
  assert.deepEqual(doors(finding(due), ['memberList.reviews[].date', 'partnership.operationalSince']), ['memberList.reviews']);
  assert.deepEqual(doors(finding(due), ['partnership.operationalSince']), ['partnership.operationalSince']);
  assert.deepEqual(doors(finding({evidence: signed}), []), ['partnership.charter[0].signatures[0].by']);
  assert.deepEqual(doors(finding({location: {path: 'partnership'}}), contains), ['partnership']);
});

test('French has an ordinal for the first day of a month alone', () => {
  const [fr, nl] = ['fr', 'nl'].map(language => new Words(language));
  assert.equal(fr.day('2027-06-01'), '1er juin 2027');
  assert.equal(fr.day('2027-06-11'), '11 juin 2027');
  assert.match(fr.shortDay('2027-02-01'), /^1er /);
  assert.equal(nl.day('2027-06-01'), '1 juni 2027');
  assert.equal(fr.day('unknown'), 'unknown');
});

test('a moment is shown as a clock in Belgium shows it, in summer and in winter', () => {
  assert.equal(belgian('2025-11-03T18:10:00+01:00'), '2025-11-03T18:10');
  assert.equal(belgian('2026-07-01T20:30:00Z'), '2026-07-01T22:30');
  assert.equal(withOffset('2026-07-01T22:30'), '2026-07-01T22:30:00+02:00');
  assert.equal(withOffset('2026-01-01T22:30'), '2026-01-01T22:30:00+01:00');
  assert.equal(later('2024-02-29', {years: 1}), '2025-03-01');
});

test('what a long dossier lacks is asked for without delay', () => {
  const finding = number => ({norm: 'B-P2', standing: 'UNDETERMINED', severity: 'ERROR', missing: [`memberships[${number}].adult`], datedLater: []});
  const report = {lifeCycle: null, findings: Array.from({length: 20_000}, (_, number) => finding(number))};
  const begun = process.cpuUsage();
  const [{questions: [asked]}] = tasks(report, schema, {memberships: []}, () => false, null);
  assert.equal(asked.paths.length, 20_000);
  assert.ok(process.cpuUsage(begun).user < 1_500_000);
});

test('the answer says so where only advice is not followed', () => {
  const words = new Words('en', {labels: {}, norms: [], words: {'why.BREACHED': 'a binding duty is not kept', 'why.BREACHED.advice': 'only advice is not followed', 'why.ENDED': 'it ended'}});
  const why = (overall, overallWhy, overallOtherReading) => answerLine(words, {overall, overallWhy, overallOtherReading, tally: {}}).why;

  assert.equal(why('NOT_COMPLIANT', 'BREACHED', 'CANNOT_TELL'), 'only advice is not followed');
  assert.equal(why('NOT_COMPLIANT', 'BREACHED', 'COMPLIANT'), 'only advice is not followed');
  assert.equal(why('NOT_COMPLIANT', 'BREACHED', 'NOT_COMPLIANT'), 'a binding duty is not kept');
  assert.equal(why('CANNOT_TELL', 'ENDED', 'CANNOT_TELL'), 'it ended');
});
