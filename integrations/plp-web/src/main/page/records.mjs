import {el, fill} from './dom.mjs';
import {noneName, normsButton, simpleField} from './fields.mjs';
import {linesField, wordsField} from './lists.mjs';
import {marks, markedWithin} from './marks.mjs';
import {isRecord, path, read} from './paths.mjs';
import {tableField} from './tables.mjs';

/** A field of any kind: its label, control and marks. */
export function fieldOf(form, field, at) {
  if (field.kind === 'record') {
    return recordField(form, field, at);
  }
  if (field.kind !== 'list') {
    return simpleField(form, field, at);
  }
  if (field.item.kind === 'record') {
    return tableField(form, field, at, entry => recordFields(form, field.item.record, entry));
  }
  return field.item.kind === 'word' ? wordsField(form, field, at) : linesField(form, field, at);
}

/** The fields of a record, one below the other. */
export function recordFields(form, record, at) {
  return form.schema.fields(record).map(field => fieldOf(form, field, [...at, field.key]));
}

/** A record inside of another: folded, with a line that says what is on record of it. */
function recordField(form, field, at) {
  const where = path(at);
  const state = el('span', {class: 'state', 'data-live': true});
  state.update = () => fill(state, told(form, field, read(form.model(), at)));
  state.update();
  const label = field.title ?? form.words.label(field.name);
  const body = el('div', {class: 'inside'});
  const box = el(
    'details',
    {class: 'record', 'data-path': where, open: form.isOpen(where)},
    el('summary', {}, el('span', {class: 'name'}, label), state, markedWithin(form, where)),
    body,
  );
  const draw = () => {
    const none = read(form.model(), at) === 'none';
    fill(
      body,
      el('p', {class: 'hint'}, form.words.explained(field.name), ' ', normsButton(form, where, label)),
      marks(form, where),
      field.none && noneBox(none),
      !none && recordFields(form, field.record, at),
    );
  };
  const noneBox = none => {
    const input = el('input', {type: 'checkbox', checked: none, 'data-none': where, 'aria-label': noneName(form, label)});
    input.addEventListener('change', () => {
      form.edit(at, input.checked ? 'none' : undefined, where);
      draw();
      body.querySelector('[data-none]').focus();
    });
    return el('label', {class: 'none'}, input, form.words.say('value.none.long'));
  };
  box.addEventListener('toggle', () => {
    form.opened(where, box.open);
    if (box.open && !body.hasChildNodes()) {
      draw();
    }
  });
  if (box.open) {
    draw();
  }
  return box;
}

function told(form, field, value) {
  if (!isRecord(value)) {
    return form.words.value(field, value);
  }
  return form.words.say('record.known', Object.keys(value).length, form.schema.fields(field.record).length);
}
