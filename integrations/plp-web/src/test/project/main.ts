// A project that uses the packed file: it compiles against the types, and runs.
import {
  acts, ArgumentError, calendar, check, diff, DossierError, duties, engine, explain, labels, look, may, norms, report, schema, starter, toJson, toYaml, words,
  type Dossier, type Finding,
} from '@openplp/rules';
import {load} from '@openplp/rules/wasm';

function expect(what: string, holds: boolean): void {
  if (!holds) {
    throw new Error('not so: ' + what);
  }
}

const on = '2026-11-24';
const dossier: Dossier = {
  openplp: 1,
  partnership: {id: 'plp-1', operationalSince: '2023-09-01'},
  memberships: [{id: 'm-1', kind: 'RESIDENT', joinedOn: '2023-10-01', adult: false}],
};

const checked = check(dossier, {on, lang: 'nl'});
expect('a sound dossier has no defects', !('defects' in checked));
if (!('defects' in checked)) {
  const breached: Finding[] = checked.findings.filter(finding => finding.outcome === 'BREACHED');
  expect('a minor is no member', breached.some(finding => finding.id === 'B-P2:m-1'));
  expect('the answer', checked.overall === 'NOT_COMPLIANT');
}

const defective = check('openplp: 1\npartnershp: {}', {on, lang: 'fr'});
expect('defects have codes', 'defects' in defective && defective.defects.every(defect => defect.code.length > 0));

const due = duties(dossier, {on, until: '2027-11-24'});
expect('duties', !('defects' in due) && due.duties.length > 0);
expect('a calendar', calendar(dossier, {on}).startsWith('BEGIN:VCALENDAR'));

const asked = may('admit', dossier, {membership: {id: 'm-9', kind: 'RESIDENT', adult: false, joinedOn: on}});
expect('a minor may not join', asked.answer === 'NO');

const compared = diff(dossier, {...dossier, memberships: 'none'}, {on});
expect('a change', compared.changes.length > 0);
expect('norms', norms({lang: 'de'}).norms.length > 200);
expect('a norm', explain('B-P2').includes('B-P2'));
expect('acts', acts().some(act => act.name === 'admit'));
expect('a schema', 'properties' in schema('dossier', {lang: 'fr'}));
expect('a page', report(dossier, {on, format: 'html'}).startsWith('<!DOCTYPE html>'));
expect('a dossier to start from', check(starter({id: 'plp-7'}), {on}).dossier !== undefined);
expect('there and back', toJson(toYaml(dossier)).partnership.id === 'plp-1');
const seen = look(dossier, {on, lang: 'nl', labelled: true, model: true});
expect('a look', 'findings' in seen.report && seen.report.findings.every(finding => finding.id in seen.said));
expect('a reason with a label', seen.said['B-P2:m-1']?.evidence.some(fact => fact.startsWith(labels({lang: 'nl'})['Membership.adult'] ?? '?')) === true);
expect('the dossier as an object', seen.model?.partnership.id === 'plp-1');
expect('a word', words({lang: 'de'})['bearer.COORD'] !== undefined);
expect('a language by its tag', report(dossier, {on, lang: 'nl-BE', format: 'text'}) === report(dossier, {on, lang: 'nl', format: 'text'}));
expect('a name', engine().ruleBook.id === 'plp-be');

const {readFileSync} = await import(String('node:fs'));
const law: Uint8Array = readFileSync('exv.law');
const localVersion = engine().ruleBook.version + '+EXV.2026.1';
const byLocalRules = check(dossier, {on, lang: 'nl', law});
expect('a local rule', !('defects' in byLocalRules) && byLocalRules.ruleBook.version === localVersion && byLocalRules.findings.some(finding => finding.norm === 'EXV-1'));
expect('a list of files', JSON.stringify(check(dossier, {on, lang: 'nl', law: [law.buffer.slice(law.byteOffset, law.byteOffset + law.length) as ArrayBuffer]})) === JSON.stringify(byLocalRules));
expect('no local rules after them', JSON.stringify(check(dossier, {on, lang: 'nl', law: []})) === JSON.stringify(checked));
expect('a local norm', explain('EXV-1', {lang: 'nl', law}).includes('Exempleville') && norms({law}).norms.some(norm => norm.id === 'EXV-1'));
expect('a duty and an act by local rules', !('defects' in duties(dossier, {on, law})) && may('admit', dossier, {membership: {id: 'm-9', kind: 'RESIDENT', adult: false, joinedOn: on}}, {law}).answer === 'NO');
expect('a page by local rules', report(dossier, {on, format: 'html', law}).includes(localVersion));

function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (e) {
    return e;
  }
  throw new Error('nothing was thrown');
}

// @ts-expect-error: the day is required
const withoutADay = thrown(() => check(dossier, {}));
expect('a day is required', withoutADay instanceof ArgumentError && withoutADay.code === 'on.missing');
const refused = thrown(() => calendar('openplp: 2', {on}));
expect('a defective dossier', refused instanceof DossierError && refused.defects.length > 0 && refused.which === 'dossier');
// @ts-expect-error: there is no such language
expect('a language', thrown(() => check(dossier, {on, lang: 'it'})) instanceof ArgumentError);

const circle: Record<string, unknown> = {openplp: 1};
circle['partnership'] = circle;
let deep: object = {};
for (let i = 0; i < 200_000; i++) {
  deep = {partnership: deep};
}
const wrong: Record<string, [string, () => unknown]> = {
  'a circle': ['dossier.unwritable', () => check(circle as any, {on})],
  'a BigInt': ['dossier.unwritable', () => check({openplp: 1n} as any, {on})],
  'deep nesting': ['dossier.unwritable', () => check(deep as any, {on})],
  'facts in a circle': ['facts.unwritable', () => may('admit', dossier, circle)],
  'a function': ['dossier.type', () => check((() => dossier) as any, {on})],
  'a day as an object': ['on.type', () => check(dossier, {on: new Date() as any})],
  'an act as an object': ['act.type', () => may({act: 'admit'} as any, dossier)],
  'a language as an object': ['lang.type', () => norms({lang: {code: 'fr'} as any})],
  'an option that is none': ['options.unknown', () => check(dossier, {on, langage: 'fr'} as any)],
  'an option of another function': ['options.unknown', () => norms({reading: 'binding'} as any)],
  'an option that throws': ['options.unreadable', () => check(dossier, {on, get lang(): 'fr' { throw new Error('mine'); }})],
  'a dossier that throws': ['dossier.unwritable', () => check({get openplp(): 1 { throw new Error('mine'); }} as any, {on})],
  'a law as a text': ['law.type', () => check(dossier, {on, law: 'exv.law' as any})],
  'a law cut short': ['law.invalid', () => check(dossier, {on, law: law.subarray(0, 99)})],
  'a law of nothing': ['law.invalid', () => engine({law: new Uint8Array()})],
  'a law twice': ['law.twice', () => norms({law: [law, law]})],
  'a large law': ['law.too-large', () => explain('B-P2', {law: new Uint8Array((1 << 20) + 1)})],
  'a day in place of options': ['options.type', () => check(dossier, on as any)],
};
for (const [what, [code, call]] of Object.entries(wrong)) {
  const error = thrown(call);
  expect(what, error instanceof ArgumentError && error.code === code && error.message.startsWith(code.split('.')[0] + ' '));
}
const nested = check('{"a":'.repeat(3_000) + '1' + '}'.repeat(3_000), {on});
expect('nesting is a defect', 'defects' in nested && nested.defects[0]?.code === 'nesting.too-deep');
expect('a long text', !('defects' in check('# ' + 'x'.repeat(20_000_001) + '\nopenplp: 1\npartnership: {id: plp-1}\n', {on})));

declare const process: {argv: string[]};
const wasm = await load();
expect('WebAssembly', wasm.check !== check || !process.argv.includes('wasm'));
expect('the same answer', JSON.stringify(wasm.check(dossier, {on, lang: 'nl'})) === JSON.stringify(checked));
console.log('the package works in a project');
