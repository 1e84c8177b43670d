import {button, dialog, el, fill} from './dom.mjs';
import {basis, force} from './findings.mjs';

/** What a norm says, on what it rests, and what was found of it. */
export function showNorm(app, id) {
  const {words} = app;
  const norm = words.norm(id);
  const findings = (app.report?.findings ?? []).filter(finding => finding.norm === id);
  const made = dialog(
    id,
    words.say('close'),
    norm && el('p', {class: 'says'}, norm.statement),
    norm?.condition && el('p', {}, el('b', {}, words.say('norm.when') + ' '), norm.condition),
    norm && facts(words, norm, findings),
    norm?.interpretation && el('p', {class: 'hint'}, words.say('norm.read') + ' ' + norm.interpretation),
    norm?.examples.length > 0 && el('h3', {}, words.say('norm.examples')),
    norm?.examples.length > 0 && el('ul', {class: 'examples'}, norm.examples.map(({text, outcome}) => el('li', {}, el('b', {}, words.word('outcome.' + outcome)), ' ' + text))),
    findings.length > 0 && el('h3', {}, words.say('norm.found')),
    el('ul', {class: 'found'}, findings.slice(0, 30).map(finding => one(app, finding, () => made.close()))),
    norm && rule(app, norm),
    norm && norm.facts.length > 0 && looksAt(app, norm, () => made.close()),
  );
}

function facts(words, norm, findings) {
  const [first] = findings;
  const rows = [
    [words.word('field.asks') || words.word('detail.ABOUT'), norm.bearers.map(bearer => words.word('bearer.' + bearer) || bearer).join(', ')],
    [words.word('field.says'), words.word('modality.' + norm.modality)],
    [words.word('field.rests'), words.word('force.' + norm.force)],
    [words.word('field.checked'), words.word('check.' + norm.check)],
    [words.word('detail.BASIS'), first ? basis(words, first) : norm.citations.join('; ')],
  ];
  return el('dl', {}, rows.filter(([term, text]) => term && text).map(([term, text]) => [el('dt', {}, term), el('dd', {}, text)]));
}

function one(app, finding, leave) {
  const {words, schema, store} = app;
  const lead = where => () => {
    leave();
    app.goTo(where);
  };
  const places = finding.missing.length > 0 ? finding.missing : finding.evidence.map(fact => fact.path);
  return el(
    'li',
    {class: 'finding ' + finding.standing},
    el('p', {class: 'says', dir: 'auto'}, finding.message),
    el('ul', {class: 'evidence'}, app.said(finding).evidence.map(fact => el('li', {dir: 'auto'}, fact))),
    el('p', {class: 'places'}, [...new Set(places)].slice(0, 8).map(where => button(words.place(schema, where, store.model), lead(where), {class: 'place'}))),
  );
}

/** The rule in words; with the answers of the dossier, once that was assessed. */
function rule(app, norm) {
  const {lang, law, on} = app.options();
  const says = el('pre', {dir: 'auto'});
  const ask = async () => {
    const options = app.report ? {lang, law, on, dossier: app.store.text, name: app.store.fileName} : {lang, law};
    fill(says, await app.tried(() => app.engine.ask('explain', norm.id, options)));
  };
  return el('details', {class: 'rule', on: {toggle: event => event.target.open && !says.textContent && ask()}}, el('summary', {}, app.words.say('norm.rule')), says);
}

function looksAt(app, norm, leave) {
  const {words, schema} = app;
  return el(
    'details',
    {},
    el('summary', {}, words.say('norm.facts')),
    el(
      'ul',
      {},
      norm.facts.map(fact => {
        const where = fact.replaceAll('[]', '[0]');
        return el('li', {}, button(words.place(schema, where, null), () => {
          leave();
          app.goTo(where);
        }, {class: 'quiet'}));
      }),
    ),
  );
}

/** The norms that look at a field, each with what was found there. */
export function showNormsAt(app, where) {
  const {words, schema, store} = app;
  const here = (app.report?.findings ?? []).filter(finding => [...finding.missing, ...finding.evidence.map(fact => fact.path)].includes(where));
  const ids = new Set([...here.map(finding => finding.norm), ...words.normsAt(where)]);
  const made = dialog(
    words.place(schema, where, store.model),
    words.say('close'),
    ids.size === 0 && el('p', {class: 'note'}, words.say('norm.none')),
    el(
      'ul',
      {class: 'found'},
      [...ids].map(id => {
        const norm = words.norm(id);
        const found = here.filter(finding => finding.norm === id);
        return el(
          'li',
          {class: 'finding ' + (found[0]?.standing ?? '')},
          el('p', {class: 'says'}, norm?.statement ?? id),
          el(
            'p',
            {class: 'what'},
            force(app, id, () => {
              made.close();
              app.norm(id);
            }),
          ),
          found.map(finding => el('p', {dir: 'auto'}, finding.message)),
        );
      }),
    ),
  );
}
