import {button, el} from './dom.mjs';
import {steps} from './paths.mjs';
import {isAnswered, questions} from './questions.mjs';
import {fieldOf} from './records.mjs';

/** So many questions at a time, and so many entries for each. */
const QUESTIONS = 6;
const ENTRIES = 8;

/** What leads through the form: how far the partnership has come, and what to put on record next. */
export function leading(form) {
  const {app, words} = form;
  const {report} = app;
  if (!report || report.defects) {
    return [el('h2', {tabindex: '-1'}, words.say('form.next')), el('p', {class: 'note'}, words.say(report ? 'form.toCorrect' : 'form.waiting'))];
  }
  const asked = questions(report, form.schema, form.model()).filter(one => one.paths.some(where => isOpen(form, where)));
  const shown = asked.slice(0, QUESTIONS);
  return [
    el('h2', {tabindex: '-1'}, words.say('form.next')),
    stages(form, report.lifeCycle),
    el('p', {}, asked.length === 0 ? words.say('lead.done') : words.count('lead.open', asked.length)),
    shown.map(one => question(form, one)),
    asked.length > 0 &&
      el('p', {class: 'actions'}, button(words.say('lead.more'), () => form.show('next')), el('span', {class: 'hint'}, words.say('lead.skip'))),
  ];
}

/** Whether something is still asked about: it has no answer, or is a list, which may not be whole. */
function isOpen(form, where) {
  return !isAnswered(form.model(), where) || form.schema.at(steps(where))?.kind === 'list';
}

function stages(form, lifeCycle) {
  if (!lifeCycle) {
    return null;
  }
  const {words} = form;
  return el(
    'ol',
    {class: 'stages', 'aria-label': words.say('lead.stages')},
    lifeCycle.steps
      .filter(step => step.reached === 'YES' || !['AMENDED', 'ENDED', 'MERGED'].includes(step.stage))
      .map(step =>
        el(
          'li',
          {class: step.reached, 'aria-current': step.stage === lifeCycle.stage ? 'step' : null},
          el('span', {}, step.since ? words.word(`stage.${step.stage}.since`, words.day(step.since)) : words.word('stage.' + step.stage)),
          el('span', {class: 'unseen'}, ' ' + words.say('reached.' + step.reached)),
        ),
      ),
  );
}

function question(form, {key, paths, stage, settles}) {
  const {words} = form;
  const open = [];
  for (let at = 0; at < paths.length && open.length < ENTRIES; at += 1) {
    if (isOpen(form, paths[at])) {
      open.push(paths[at]);
    }
  }
  const about = stage
    ? words.say('lead.stage', words.word('stage.' + stage))
    : words.count('lead.settles', settles.length);
  return el(
    'section',
    {class: 'question', 'data-question': key},
    el('p', {class: 'why'}, place(form, key), el('span', {}, about)),
    open.map(where => {
      const at = steps(where);
      const field = form.schema.at(at);
      const entry = at.findLastIndex(step => typeof step === 'number');
      const name = entry < 0 ? '' : words.entryName(form.schema, at.slice(0, entry + 1), form.model());
      if (field.kind === 'record' && open.length === 1) {
        form.unfolded.add(where);
      }
      return fieldOf(form, name ? {...field, title: `${words.label(field.name)} – ${name}`} : field, at);
    }),
    paths.length > open.length && el('p', {class: 'hint'}, words.count('lead.others', paths.length - open.length)),
  );
}

/** Where in the dossier a question is: the labels of what is around it. */
function place(form, key) {
  const at = steps(key.replaceAll('[]', '[0]'));
  const around = at.slice(0, -1).flatMap((step, index) => (typeof step === 'string' ? [form.schema.at(at.slice(0, index + 1))] : []));
  return el('span', {class: 'place'}, around.map(field => form.words.label(field.name)).join(' › '));
}
