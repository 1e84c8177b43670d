import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {Duties} from '../../main/page/duties.mjs';
import {answerLine, Findings} from '../../main/page/findings.mjs';
import {Head} from '../../main/page/head.mjs';
import {Law} from '../../main/page/law.mjs';
import {May} from '../../main/page/may.mjs';
import {Members} from '../../main/page/members.mjs';
import {showNorm, showNormsAt} from '../../main/page/norms.mjs';
import {Schema} from '../../main/page/schema.mjs';
import {Tasks} from '../../main/page/tasks.mjs';
import {Words} from '../../main/page/words.mjs';

/** As much of a document as the views need. */
class Element {
  constructor(tag) {
    Object.assign(this, {tag, attributes: {}, children: [], heard: {}});
  }
  append(...children) {
    this.children.push(...children);
  }
  replaceChildren() {
    this.children = [];
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
    this.id = this.attributes.id;
  }
  removeAttribute(name) {
    delete this.attributes[name];
  }
  addEventListener(event, act) {
    this.heard[event] = act;
  }
  contains() {
    return false;
  }
  hasChildNodes() {
    return this.children.length > 0;
  }
  querySelector() {
    return null;
  }
  focus() {}
  showModal() {}
}
Element.prototype.querySelectorAll = () => [];
globalThis.Node = Element;
globalThis.document = {createElement: tag => new Element(tag), body: new Element('body'), activeElement: null};

/** What is seen and heard of an element, an element a line; texts alone and the cells of a row are on one line. */
function drawn(node, depth = 0) {
  const indent = '  '.repeat(depth);
  if (!(node instanceof Element)) {
    return indent + node + '\n';
  }
  const {class: kind, 'aria-label': label, 'aria-current': current, 'aria-pressed': pressed} = node.attributes;
  const own = node.tag + (kind ? '.' + kind.replaceAll(' ', '.') : '') + (label ? ` [${label}]` : '') + (current ? ' (here)' : '') + (pressed === 'true' ? ' (pressed)' : '') + (node.value ? ` = ${node.value}` : '');
  const inner = node.children.map(child => drawn(child, depth + 1));
  return node.tag === 'tr' || !node.children.some(child => child instanceof Element)
    ? `${indent}${own} ${inner.map(one => one.trim().replace(/\s+/g, ' ')).join(' | ')}`.trimEnd() + '\n'
    : `${indent}${own}\n${inner.join('')}`;
}

/** A kept file holds what is drawn; if it is stale, it is written again and the test fails: look at the change and commit it. */
function isKept(name, ...nodes) {
  const file = new URL(`views/${name}.txt`, import.meta.url);
  const now = nodes.map(node => drawn(node)).join('');
  const kept = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (now !== kept) {
    fs.writeFileSync(file, now);
  }
  assert.equal(now, kept);
}

const NORM = {examples: [{text: 'Nobody came.', outcome: 'BREACHED'}], 
  id: 'C-T8b', statement: 'They meet.', bearers: ['COORD'], modality: 'RECOMMENDATION', force: 'GUIDANCE', check: 'RECORD', citations: ['A source'], facts: ['meetings[].date'], condition: 'If they are many.', interpretation: 'As read.',
};
/** The texts of the page, and a library that has every word, which is its own key. */
const words = Object.assign(new Words('en', {labels: {}, words: {}, norms: [NORM]}), {
  word: (key, ...values) => key && `<${[key, ...values].join(' ')}>`,
  counted: (key, number) => `<${key} ${number}>`,
  place: (schema, where) => `<${where}>`,
});
const schema = {at: () => null, fields: () => [{key: 'meetings', name: 'Dossier.meetings'}, {key: 'memberships', name: 'Dossier.memberships'}]};
const CHOSEN = {on: '2026-11-24', lang: 'fr', reading: 'binding', law: {'FIN-9.yaml': 'id: FIN-9'}};
const app = {
  words,
  schema,
  store: {name: 'a.yaml', text: 'openplp: 1', isEmpty: false, model: {}},
  options: () => CHOSEN,
  tried: ask => ask(),
  binds: norm => ({'C-T8b': false, BAD: true})[norm],
  said: finding => ({evidence: ['Date: none'], toDo: finding.standing === 'MET' ? null : 'Meet.'}),
};
const found = given => ({
  norm: 'C-T8b', subject: {type: 'MEMBER', id: 'm-1'}, message: 'They did not meet.', standing: 'NOT_FOLLOWED', severity: 'WARNING', modality: 'RECOMMENDATION', force: 'GUIDANCE', actors: ['MAND'], citations: [{title: 'A source', read: 'READ'}],
  missing: [], datedLater: [], evidence: [{path: 'meetings[0].date', value: 'none'}], location: {path: 'meetings'}, ...given,
});
const duty = given => ({
  id: 'd', norm: 'C-T8b', statement: 'They meet.', modality: 'RECOMMENDATION', force: 'GUIDANCE', bearers: ['COORD'], subject: {type: 'PARTNERSHIP', id: 'p'}, missing: [], state: 'OPEN', forecast: false, owedByOthers: false, ...given,
});

const DUTIES = [
  duty({norm: 'LATE', due: '2026-10-01', state: 'OVERDUE', toDo: 'Meet now.'}),
  duty({norm: 'SOON', due: '2027-02-28', state: 'DUE_SOON', actors: ['MAND'], term: {}, subject: {type: 'MEMBER', id: 'm-1'}}),
  duty({norm: 'AGAIN', due: '2027-03-01', state: 'OPEN', forecast: true, toDo: 'Never shown.'}),
  duty({norm: 'UNKNOWN', state: 'CANNOT_TELL', missing: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], waiver: 'waivers[0]'}),
  duty({norm: 'OTHERS', due: '2027-02-01', owedByOthers: true}),
  duty({norm: 'KEPT', due: '2027-02-02', state: 'DONE'}),
];

async function duties(as) {
  const root = new Element('main');
  const view = new Duties(root, {...app, engine: {newest: async (...asked) => (assert.deepEqual(asked, ['duties', app.store.text, {...CHOSEN, labelled: true, until: '2027-11-24'}]), {duties: DUTIES})}});
  view.as = as;
  await view.draw();
  isKept('duties-' + as, ...root.children);
}

test('duties are listed by their state: those to come, then forecasts, then what others owe', () => duties('list'));

test('the calendar has the weekdays from Monday on, and each day under its own', () => duties('calendar'));

const REPORT = {
  findings: [
    found({subject: {id: 'm-2'}}),
    found({norm: 'ELSEWHERE', standing: 'PENDING', missing: ['partnership.fee'], evidence: [], location: {path: 'partnership'}}),
    found({norm: 'OPEN', standing: 'UNDETERMINED', missing: ['meetings', ...[1, 2, 3, 4, 5, 6].map(number => `meetings[${number}].date`)], message: 'It is not on record.', actors: ['COORD', 'MAND']}),
    found(),
    found({norm: 'BAD', standing: 'NOT_KEPT', modality: 'OBLIGATION', force: 'LAW', due: '2026-10-01', waiver: 'waivers[0]'}),
    found({norm: 'FINE', standing: 'MET'}),
    found({norm: 'LATE', standing: 'PENDING', message: 'It was not done.'}),
  ],
  notices: [{text: 'A notice.'}],
};

for (const [name, given, report] of [
  ['findings', {}, REPORT],
  ['findings-by-actor', {by: 'actor'}, REPORT],
  ['findings-by-theme', {by: 'theme'}, REPORT],
  ['findings-sought', {sought: 'record'}, REPORT],
  ['findings-none', {}, {findings: []}],
  ['findings-defects', {}, {defects: [{path: 'memberships', text: 'It is no list.', line: 3}, {path: 'a', text: 'It is unknown.'}]}],
]) {
  test(`${name}: what is found is listed with its force, its reasons and where to act`, () => {
    const root = new Element('main');
    Object.assign(new Findings(root, app), given).show(report);
    isKept(name, ...root.children);
  });
}

const SCHEMA = new Schema(JSON.parse(fs.readFileSync(new URL('../../../../../plp-formats/src/main/resources/org/openplp/formats/schema/dossier-1.json', import.meta.url), 'utf8')));
const step = (stage, reached, missing = []) => ({stage, reached, norms: [], missing, since: reached === 'YES' ? '2026-01-02' : undefined});

test('the tasks of a dossier come by stage and part, with what is missing to start, binding norms first', async () => {
  const report = {
    lifeCycle: {steps: [step('INITIATIVE', 'YES'), step('SIGNED', 'UNKNOWN', ['partnership.charter']), step('ENDED', 'NO')]},
    findings: [found({norm: 'BAD', standing: 'NOT_KEPT', location: {path: 'appointments'}}), found({standing: 'NOT_FOLLOWED'}), found({standing: 'UNDETERMINED', missing: ['evaluations[0].date']})],
  };
  const start = {answer: 'NO', inTheWay: [found({evidence: []})], toPutRight: [], undetermined: [found({norm: 'BAD', outcome: 'UNDETERMINED', missing: ['partnership.charter']})], factsToFindOut: []};
  const root = new Element('main');
  await new Tasks(root, {...app, schema: SCHEMA, report, form: {hindrance: () => null, refresh() {}}, engine: {ask: async () => start}}).draw();
  isKept('tasks', ...root.children);
});

test('a table of members is shown before it is added, with what is left out', async () => {
  const added = Array.from({length: 10}, (_, number) => ({id: `m-${number + 2}`, kind: 'RESIDENT'}));
  const given = {members: 10, ignored: ['Name (A)', 'C'], defects: ['row 4: No day.'], model: {memberships: [{id: 'm-1'}, ...added]}};
  const members = new Members({...app, schema: SCHEMA, engine: {newest: async (...asked) => (assert.deepEqual(asked.slice(0, 3), ['members', app.store.text, 'a table']), given)}});
  members.table = 'a table';
  await members.read();
  isKept('members', members.found);
});

test('the answer is a line with what decides and how many', () => {
  const tally = {NOT_KEPT: 0, NOT_FOLLOWED: 2};
  assert.deepEqual(answerLine(words, {defects: [{}, {}]}), {state: 'DEFECTIVE', answer: 'Cannot be read', rest: '2 things to correct'});
  assert.deepEqual(answerLine(words, {overall: 'NOT_COMPLIANT', overallWhy: 'BREACHED', overallOtherReading: 'COMPLIANT', tally}), {state: 'NOT_COMPLIANT', answer: '<overall.NOT_COMPLIANT>', why: '<why.BREACHED.advice>', rest: '<count.NOT_FOLLOWED 2>'});
});

test('the top names each view, reading and language', () => {
  const head = new Head({...app, keeper: {isOn: false}, day: '2026-11-24', reading: 'binding', law: {title: 'Local rules (1)'}, current: 'form'}, ['begin', 'form'], ['as-worded', 'binding']);
  head.draw();
  isKept('head', head.root);
});

test('local rules are named with their norms, take the place of older ones, and can be removed', async () => {
  globalThis.document.body = new Element('body');
  const asked = [];
  const ask = async (call, {law}) => {
    asked.push(call);
    const text = String.fromCharCode(...[law].flat().at(-1));
    const [prefix, version] = text.split(' ');
    if (!version) {
      throw Object.assign(new Error(text), {code: 'law.invalid'});
    }
    return {ruleBook: {local: [{prefix, name: 'Town of ' + prefix, version}]}, norms: [{id: 'B-P2'}, {id: prefix + '-1'}, {id: prefix + '2-1'}]};
  };
  const library = {norms: [{}]};
  const law = new Law({...app, engine: {ask}, libraries: {en: library}, drawHead: () => {}, learnNorms: () => asked.push('learn'), look: () => asked.push('look')});
  const file = (name, text) => ({name, size: text.length, arrayBuffer: async () => new TextEncoder().encode(text)});

  law.show();
  await law.add([file('exv.law', 'EXV 1'), file('abc.law', 'ABC 1'), file('exv.law', 'EXV 2'), file('x.law', 'x')]);
  isKept('law', globalThis.document.body);
  assert.equal(law.title, 'Local rules (2)');
  assert.equal(law.files.length, 2);
  assert.deepEqual(library.norms, []);
  assert.deepEqual(asked.slice(0, 4), ['norms', 'engine', 'learn', 'look']);

  await law.add([{name: 'large.law', size: 1_048_577}]);
  assert.match(drawn(law.wrong), /large\.law is larger than 1 MiB/);
  law.remove(law.loaded[0]);
  law.remove(law.loaded[0]);
  assert.deepEqual([law.title, law.files.length], ['Local rules', 0]);
});

test('a norm is explained by whom it asks, how, on what it rests and what was found', () => {
  globalThis.document.body = new Element('body');
  showNorm({...app, report: {findings: [found({norm: 'OTHER'}), found()]}}, 'C-T8b');
  isKept('norm', globalThis.document.body);
});

test('a field has the norms that look at it, with their force and what was found there', () => {
  globalThis.document.body = new Element('body');
  showNormsAt({...app, report: {findings: [found(), found({norm: 'ELSEWHERE', evidence: []}), found({norm: 'LACKS', missing: ['meetings[0].date'], evidence: []})]}}, 'meetings[0].date');
  isKept('norms-at', globalThis.document.body);
});

test('an act is asked about in the reading chosen and with the local law', () => {
  const may = new May(new Element('main'), {...app, store: {...app.store, fileName: 'a.yaml'}, engine: {ask: (...asked) => asked}});
  Object.assign(may, {act: 'meet', facts: {day: CHOSEN.on}});
  const {on, ...chosen} = CHOSEN;
  assert.deepEqual(may.asked(), ['may', 'meet', app.store.text, {day: on}, {...chosen, labelled: true, name: 'a.yaml'}]);
});

for (const [name, given] of [
  ['yes', {answer: 'YES', toDoAfterIt: [duty({})], forPeople: [found({standing: 'HUMAN_REVIEW'})]}],
  ['no', {answer: 'NO', onAdviceAlone: true, instead: 'Wait.', inTheWay: [found()], waived: []}],
  ['cannot-tell', {answer: 'CANNOT_TELL', why: 'FACTS', inTheWay: []}],
  ['impossible', {answer: 'IMPOSSIBLE', reasons: [{code: 'day.missing', path: 'joinedOn', text: 'is missing'}]}],
]) {
  test(`the answer to an act, ${name}, says what it rests on`, () => {
    const may = new May(new Element('main'), {...app, schema: {at: () => null, entered: at => at}});
    may.answer.querySelector = () => may.answer;
    may.answered(given);
    isKept('may-' + name, may.answer);
  });
}

test('a fact of an act has the label of its field', () => {
  const may = new May(new Element('main'), {...app, words: new Words('fr', {labels: {Sign: 'Panneau', 'Sign.date': 'Jour'}, words: {}, norms: []}), schema: SCHEMA});
  may.act = 'place';
  may.acts = [{name: 'place', keys: [{key: 'appointment', schema: {$ref: '#/$defs/id'}}, {key: 'sign', schema: {$ref: '#/$defs/Sign'}}]}];
  assert.deepEqual(['appointment', 'sign', 'sign.date'].map(at => may.named(at)), ['Désignation', 'Panneau', 'Jour']);
});
