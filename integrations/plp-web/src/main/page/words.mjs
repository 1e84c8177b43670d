import {everyEntry, isRecord, path, read, steps} from './paths.mjs';
import {de} from './texts/de.mjs';
import {en} from './texts/en.mjs';
import {fr} from './texts/fr.mjs';
import {nl} from './texts/nl.mjs';

/** The texts of the page itself, by language. All else that people read comes from the engine. */
export const TEXTS = {en, fr, nl, de};
export const LANGUAGES = {en: 'English', fr: 'Français', nl: 'Nederlands', de: 'Deutsch'};

function filled(text, values) {
  return text.replace(/\{(\d)\}/g, (place, at) => (at < values.length ? values[at] : place));
}

const PERSONS = ['appointments', 'memberships'];
/** The lists that hold what a key means by an id. */
const MEANT = {actor: PERSONS, by: PERSONS, of: ['memberships'], report: ['reports'], into: []};

/** All that is said in one language: the texts of the page, and the labels and words of the library. */
export class Words {
  constructor(language, library = {labels: {}, words: {}, norms: []}) {
    this.language = language;
    this.texts = TEXTS[language];
    this.labels = library.labels;
    this.words = library.words;
    this.norms = new Map(library.norms.map(norm => [norm.id, norm]));
    this.numbers = new Intl.NumberFormat(language);
    this.days = new Intl.DateTimeFormat(language + '-BE', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
    this.shortDays = new Intl.DateTimeFormat(language + '-BE', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
    this.byKey = this.normsByKey(library.norms);
  }

  normsByKey(norms) {
    const found = new Map();
    for (const norm of norms) {
      for (const key of norm.facts) {
        found.set(key, [...(found.get(key) ?? []), norm.id]);
      }
    }
    return found;
  }

  /** A text of the page. */
  say(key, ...values) {
    return filled(this.texts[key] ?? key, values);
  }

  /** A text of the page that counts. */
  count(key, number) {
    return filled(this.texts[number === 1 ? key + '.one' : key], [this.numbers.format(number)]);
  }

  /** A word of the library, such as `force.ADVICE`; empty if it has none. */
  word(key, ...values) {
    return filled(this.words[key] ?? '', values);
  }

  counted(key, number) {
    const one = number === 1 && this.words[key + '.one'];
    return filled(one || this.words[key] || key, [this.numbers.format(number)]);
  }

  label(name) {
    return this.labels[name] ?? name.split('.').pop();
  }

  explained(name) {
    return this.labels[name + '.explained'] ?? '';
  }

  day(iso) {
    return this.written(this.days, iso);
  }

  shortDay(iso) {
    return this.written(this.shortDays, iso);
  }

  /** French writes the first day of a month as an ordinal, as the reports do. */
  written(format, iso) {
    if (!/^\d{4}-\d\d-\d\d$/.test(iso)) {
      return iso;
    }
    const text = format.format(new Date(iso + 'T00:00:00Z'));
    return this.language === 'fr' ? text.replace(/^1(?= )/, '1er') : text;
  }

  norm(id) {
    return this.norms.get(id);
  }

  /** The ids of the norms that look at a field. */
  normsAt(fieldPath) {
    return this.byKey.get(everyEntry(fieldPath)) ?? [];
  }

  /** A place in the dossier as people know it: the label, and the entry that it is in. */
  place(schema, text, model) {
    const at = steps(text);
    const field = schema.at(at);
    if (!field) {
      return text;
    }
    const entry = at.findLastIndex(step => typeof step === 'number');
    const name = entry < 0 || !model ? '' : this.entryName(schema, at.slice(0, entry + 1), model);
    if (field.entry) {
      return `${this.label(field.name)} ${name}`.trim();
    }
    return name ? `${this.label(field.name)} (${name})` : this.label(field.name);
  }

  /** The name of an entry of a list: its id, with its kind, or its day, or its place from 1 on. */
  entryName(schema, at, model) {
    const value = model ? read(model, at) : undefined;
    const named = isRecord(value) && (value.id ?? value.date ?? value.version ?? value.name);
    if (!named) {
      return `${this.label(schema.at(at.slice(0, -1))?.name ?? path(at))} ${at[at.length - 1] + 1}`;
    }
    return [named, value.id && this.kind(schema, at, value)].filter(Boolean).join(' · ');
  }

  /** The function or kind of an entry; undefined if it has none on record. */
  kind(schema, at, entry) {
    const field = schema.fields(schema.at(at).record).find(one => one.kind === 'word');
    return field && entry[field.key] && this.value(field, entry[field.key]);
  }

  /** The ids that a field with this key can mean, as `[id, kind]`: those of persons, or of the entries of a list. */
  meant(schema, key, model) {
    const lists = MEANT[key] ?? [...PERSONS, 'reports', 'messages'];
    const by = MEANT[key] === PERSONS ? 'actor' : 'id';
    const found = new Map();
    for (const list of lists) {
      const entries = read(model, [list]);
      (Array.isArray(entries) ? entries : []).forEach((entry, place) => {
        if (isRecord(entry) && entry[by] !== undefined && !found.has(String(entry[by]))) {
          found.set(String(entry[by]), this.kind(schema, [list, place], entry) ?? '');
        }
      });
    }
    return [...found];
  }

  /** A value of the dossier as people read it. */
  value(field, value) {
    if (value === undefined) {
      return this.say('value.unknown');
    }
    if (value === 'none' || (Array.isArray(value) && value.length === 0)) {
      return this.say('value.none');
    }
    if (Array.isArray(value)) {
      return value.map(one => this.value(field.item, one)).join(', ');
    }
    if (isRecord(value)) {
      return this.say('value.onRecord');
    }
    if (field.kind === 'answer') {
      return this.say(/^(true|yes)$/i.test(String(value)) ? 'answer.yes' : 'answer.no');
    }
    if (field.kind === 'word') {
      return this.label(`${field.list}.${value}`);
    }
    return field.kind === 'day' ? this.shortDay(String(value)) : String(value);
  }
}
