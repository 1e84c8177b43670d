import {button, el, fill, newId, paused} from './dom.mjs';
import {marks} from './marks.mjs';
import {ids, isId, path, read} from './paths.mjs';
import {belgian, withOffset} from './times.mjs';

const WHOLE = /^(0|-?[1-9]\d{0,9})$/;
const AMOUNT = /^-?(0|[1-9]\d{0,14})([.,]\d{1,14})?$/;
/** Years before it are half typed. */
const FIRST_YEAR = '1900';
const PAUSE = 350;

/**
 * A field of the form: label, explanation, control, and room for what the report says of it.
 *
 * @param form what the form offers: `schema`, `words`, `model()`, `edit(steps, value, what)`, `norms(path)`, `app`
 * @param field what the schema says of the field
 * @param at the steps to it
 */
export function simpleField(form, field, at) {
  const where = path(at);
  const ids = {control: newId(), hint: newId(), error: newId()};
  const value = read(form.model(), at);
  const edit = next => {
    said.hidden = true;
    form.edit(at, next, where);
  };
  const wrong = text => {
    said.hidden = false;
    fill(said, text);
  };
  const said = el('p', {class: 'error', id: ids.error, hidden: true, role: 'alert'});
  const label = field.title ?? form.words.label(field.name);
  const made = CONTROLS[field.kind]({form, field, value, edit, wrong, ids, where, label});
  const grouped = made.grouped;
  const box = el(
    grouped ? 'fieldset' : 'div',
    {class: 'field', 'data-path': where, 'data-kind': field.kind, ...(grouped ? {'aria-describedby': ids.hint} : {})},
    grouped ? el('legend', {}, label) : el('label', {for: ids.control}, label),
    el('p', {class: 'hint', id: ids.hint}, form.words.explained(field.name), ' ', normsButton(form, where, label)),
    el('div', {class: 'control'}, made.parts),
    said,
    marks(form, where),
  );
  return box;
}

/** Leads from a field to the norms that look at it; F1 in the field does so, too, so that no field needs a second tab stop. */
export function normsButton(form, where, label) {
  const ids = form.words.normsAt(where);
  return (
    ids.length > 0 &&
    button(form.words.count('field.norms', ids.length), () => form.norms(where), {
      class: 'quiet',
      tabindex: '-1',
      'data-norms': where,
      'aria-keyshortcuts': 'F1',
      'aria-label': form.words.say('field.norms.of', form.words.count('field.norms', ids.length), label),
    })
  );
}

/** A choice of which exactly one holds, as buttons to press. */
export function choice(label, options, chosen, choose) {
  const name = newId();
  return el(
    'div',
    {class: 'choice', role: 'radiogroup', 'aria-label': label},
    options.map(([value, text]) =>
      el(
        'label',
        {},
        el('input', {type: 'radio', name, value, checked: value === chosen, on: {change: () => choose(value)}}),
        el('span', {}, text),
      ),
    ),
  );
}

/** What the box is called that says: known, there is none, or it has not happened. There are many, so that it also says of what. */
export function noneName(form, label) {
  return `${label}: ${form.words.say('value.none.long')}`;
}

function noneBox({form, value, edit, where, label}, control) {
  const box = el('input', {
    type: 'checkbox',
    checked: value === 'none',
    'data-none': where,
    'aria-label': noneName(form, label),
    on: {
      change: () => {
        control.value = '';
        edit(box.checked ? 'none' : undefined);
      },
    },
  });
  return el('label', {class: 'none'}, box, form.words.say('value.none.long'));
}

function unchecked(box) {
  const none = box && box.querySelector('input');
  if (none) {
    none.checked = false;
  }
}

const CONTROLS = {
  answer({form, field, value, edit}) {
    const said = value === undefined ? '' : String(/^(true|yes)$/i.test(String(value)));
    const options = [
      ['true', form.words.say('answer.yes')],
      ['false', form.words.say('answer.no')],
      ['', form.words.say('value.unknown')],
    ];
    const choose = chosen => edit(chosen === '' ? undefined : chosen === 'true');
    return {grouped: true, parts: [choice(form.words.label(field.name), options, said, choose)]};
  },

  word({form, field, value, edit, ids}) {
    const options = [
      el('option', {value: ''}, form.words.say('value.unknown')),
      field.words.map(word => el('option', {value: word}, form.words.label(`${field.list}.${word}`))),
    ];
    const control = el(
      'select',
      {id: ids.control, 'aria-describedby': ids.hint, on: {change: () => edit(control.value || undefined)}},
      options.flat(),
    );
    control.value = value ?? '';
    return {parts: [control]};
  },

  day(given) {
    const {form, field, value, edit, ids, label} = given;
    const take = () => {
      if (control.value === '' ? !control.validity.badInput : control.value >= FIRST_YEAR) {
        unchecked(none);
        form.lastDay = control.value || form.lastDay;
        edit(control.value || undefined);
      }
    };
    const control = el('input', {
      type: 'date',
      id: ids.control,
      'aria-describedby': ids.hint,
      max: '9999-12-31',
      value: value === 'none' ? '' : (value ?? ''),
      on: {change: take},
    });
    const none = field.none && noneBox(given, control);
    const offered = value === undefined && form.offered?.();
    const offer = offered && button(form.words.shortDay(offered), () => {
      control.value = offered;
      take();
      control.focus();
    }, {class: 'quiet', 'data-live': true, 'aria-label': `${label}: ${form.words.shortDay(offered)}`});
    if (offer) {
      offer.update = () => (offer.hidden = control.value !== '' || none?.querySelector('input').checked);
    }
    return {parts: [control, offer, none]};
  },

  time(given) {
    const {form, field, value, edit, ids} = given;
    const control = el('input', {
      type: 'datetime-local',
      id: ids.control,
      'aria-describedby': ids.hint,
      max: '9999-12-31T23:59',
      value: value && value !== 'none' ? belgian(value) : '',
      on: {
        change: () => {
          if (control.value === '' ? !control.validity.badInput : control.value >= FIRST_YEAR) {
            unchecked(none);
            edit(control.value ? withOffset(control.value.slice(0, 16)) : undefined);
          }
        },
      },
    });
    const none = field.none && noneBox(given, control);
    return {parts: [control, el('span', {class: 'unit'}, form.words.say('field.belgianTime')), none]};
  },

  id(given) {
    const {form, field, where} = given;
    const isTaken = text => field.key === 'id' && ids(form.model()).some(([id, place]) => id === text && place !== where);
    const check = text => {
      if (text === '' && field.required) {
        return form.words.say('wrong.required');
      }
      return isTaken(text) ? form.words.say('wrong.taken') : isId(text) ? '' : form.words.say('wrong.id');
    };
    const made = typed(given, check, text => text);
    if (field.key !== 'id') {
      const list = el('datalist', {id: newId()}, form.words.meant(form.schema, field.key, form.app.store.model).map(([id, kind]) => el('option', {value: id}, kind)));
      made.parts[0].setAttribute('list', list.id);
      made.parts.push(list);
    }
    return made;
  },

  text(given) {
    return typed(given, text => (text === 'none' ? given.form.words.say('wrong.none') : ''), text => text);
  },

  number(given) {
    return typed(given, text => (WHOLE.test(text) ? '' : given.form.words.say('wrong.number')), Number, 'numeric');
  },

  amount(given) {
    const check = text => (AMOUNT.test(text) ? '' : given.form.words.say('wrong.amount'));
    return typed(given, check, text => text.replace(',', '.'), 'decimal');
  },
};

/** A line to type in. What cannot stand in a dossier is not taken, and the field says why. */
function typed({field, value, edit, wrong, ids}, check, taken, mode = 'text') {
  const take = () => {
    const text = control.value.trim();
    const trouble = text === '' && !field.required ? '' : check(text);
    control.setAttribute('aria-invalid', trouble !== '');
    if (trouble) {
      wrong(trouble);
    } else {
      edit(text === '' ? undefined : taken(text));
    }
  };
  const soon = paused(PAUSE, take);
  const control = el('input', {
    type: 'text',
    id: ids.control,
    inputmode: mode,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${ids.hint} ${ids.error}`,
    value: value === undefined ? '' : String(value),
    on: {input: soon, change: () => soon.now()},
  });
  return {parts: [control]};
}
