import {announce, button, el, fill, newId} from './dom.mjs';
import {normsButton, simpleField} from './fields.mjs';
import {marks} from './marks.mjs';
import {listName, path, read} from './paths.mjs';

/** What stands around the entries of a list: label, explanation, whether it is on record, whether it is complete. */
export function listFrame(form, field, at, body) {
  const where = path(at);
  const label = field.title ?? form.words.label(field.name);
  const hint = newId();
  return el(
    'fieldset',
    {class: 'field list', 'data-path': where, 'data-kind': 'list', 'aria-describedby': hint},
    el('legend', {}, label),
    el('p', {class: 'hint', id: hint}, form.words.explained(field.name), ' ', normsButton(form, where, label)),
    marks(form, where),
    body,
  );
}

/** Whether further entries are known to be lacking. */
export function partialBox(form, at) {
  const name = listName(path(at));
  if (!form.schema.partial.has(name)) {
    return null;
  }
  const listed = () => [read(form.model(), ['partial']) ?? []].flat().filter(one => one !== 'none');
  const box = el('input', {
    type: 'checkbox',
    checked: listed().map(listName).includes(name),
    on: {
      change: () => {
        const others = listed().filter(one => listName(one) !== name);
        const all = box.checked ? [...others, name] : others;
        form.edit(['partial'], all.length > 0 ? all : undefined, 'partial');
      },
    },
  });
  return el('label', {class: 'partial'}, box, form.words.say('list.partial'));
}

/** A list of closed words: a box for each. */
export function wordsField(form, field, at) {
  const where = path(at);
  const value = () => read(form.model(), at);
  const chosen = () => (Array.isArray(value()) ? value() : []);
  const boxes = el('div', {class: 'boxes'});
  const draw = () => {
    const none = value() === 'none' || (Array.isArray(value()) && value().length === 0);
    fill(
      boxes,
      field.item.words.map(word => box(form.words.label(`${field.item.list}.${word}`), chosen().includes(word), on => tick(word, on))),
      box(form.words.say('list.none'), none, on => edit(on ? [] : undefined)),
      el('p', {class: 'state'}, value() === undefined && form.words.say('value.unknown')),
    );
  };
  const tick = (word, on) => {
    const next = field.item.words.filter(one => (one === word ? on : chosen().includes(one)));
    edit(next.length > 0 ? next : undefined);
  };
  const edit = next => {
    const focused = [...boxes.querySelectorAll('input')].indexOf(document.activeElement);
    form.edit(at, next, where);
    draw();
    boxes.querySelectorAll('input')[focused]?.focus();
  };
  draw();
  return listFrame(form, field, at, [boxes, partialBox(form, at)]);
}

function box(text, checked, choose) {
  const input = el('input', {type: 'checkbox', checked, on: {change: () => choose(input.checked)}});
  return el('label', {}, input, el('span', {}, text));
}

/** A list of texts or days: a line for each. */
export function linesField(form, field, at) {
  const where = path(at);
  const lines = el('div', {class: 'lines'});
  const value = () => read(form.model(), at);
  let adding = false;
  const draw = () => {
    const entries = Array.isArray(value()) ? value() : [];
    const shown = adding ? entries.length + 1 : entries.length;
    fill(
      lines,
      entries.length === 0 && !adding && el('p', {class: 'state'}, form.words.value(field, value())),
      Array.from({length: shown}, (_, place) => line(place)),
      el(
        'p',
        {class: 'actions'},
        button(form.words.say('list.add'), () => {
          adding = true;
          draw();
          lines.querySelectorAll('.field input')[shown]?.focus();
        }),
        noneButtons(form, value(), next => {
          adding = false;
          form.edit(at, next, where);
          draw();
        }),
      ),
    );
  };
  const line = place => {
    const own = Object.create(form, {
      edit: {
        value: (steps, next, what) => {
          if (next !== undefined) {
            adding = adding && place < (Array.isArray(value()) ? value().length : 0);
            form.edit(steps, next, what);
          }
        },
      },
    });
    const item = {...field.item, name: field.name};
    const entry = simpleField(own, item, [...at, place]);
    const label = form.words.say('list.remove.of', form.words.label(field.name), place + 1);
    entry.append(
      button(form.words.say('list.remove'), () => {
        const entries = Array.isArray(value()) ? value() : [];
        adding = false;
        if (place < entries.length) {
          const rest = entries.filter((_, other) => other !== place);
          form.edit(at, rest.length > 0 ? rest : undefined, '');
          announce(form.words.say('list.removed'));
        }
        draw();
        lines.querySelector('.actions button')?.focus();
      }, {'aria-label': label, class: 'remove'}),
    );
    return entry;
  };
  draw();
  return listFrame(form, field, at, [lines, partialBox(form, at)]);
}

/** For a list without entries: that there is none, or that it is not on record. */
export function noneButtons(form, value, choose) {
  if (Array.isArray(value) && value.length > 0) {
    return null;
  }
  return value === undefined
    ? button(form.words.say('list.none'), () => choose([]), {class: 'second'})
    : button(form.words.say('list.unknown'), () => choose(undefined), {class: 'second'});
}
