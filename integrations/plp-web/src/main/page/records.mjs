import {button, el, fill} from './dom.mjs';
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
    return tableField(form, field, at, entry => entryFields(form, field.item.record, entry));
  }
  return field.item.kind === 'word' ? wordsField(form, field, at) : linesField(form, field, at);
}

/** The fields of a record, one below the other. */
export function recordFields(form, record, at) {
  return form.schema.fields(record).map(field => fieldOf(form, field, [...at, field.key]));
}

/**
 * The fields of an entry that count for it as it is: those on record, those that norms look for, and what says its kind and its day. The others follow when they
 * are asked for. What is shown once stays, so that nothing goes away under the hands of a reader.
 */
export function entryFields(form, record, at) {
  const fields = form.schema.fields(record);
  const boxes = fields.map(field => fieldOf(form, field, [...at, field.key]));
  const kind = fields.find(field => field.kind === 'word');
  const first = [kind, fields.find(field => ['day', 'time'].includes(field.kind))];
  const isKnown = field => read(form.model(), [...at, field.key]) !== undefined;
  const isMarked = field => form.marks.within(path(at, field.key)).length > 0;
  const more = button('', () => {
    boxes.forEach(box => (box.hidden = false));
    boxes.find(box => !counts(fields[boxes.indexOf(box)]))?.querySelector('input, select, summary, button')?.focus();
    live.update();
  }, {class: 'second'});
  const live = el('div', {'data-live': true}, boxes, el('p', {class: 'actions'}, more));
  const decides = field => (form.counts ? form.counts(path(at, field.key)) : first.includes(field) || (isMarked(field) && (!kind || isKnown(kind) || !isMarked(kind))));
  const counts = field => field.key !== 'id' && (isKnown(field) || decides(field));
  boxes.forEach(box => (box.hidden = true));
  live.update = () => {
    fields.forEach((field, index) => counts(field) && (boxes[index].hidden = false));
    const rest = boxes.filter(box => box.hidden).length;
    more.hidden = rest === 0;
    fill(more, form.words.say('list.other', rest));
  };
  live.update();
  return live;
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
