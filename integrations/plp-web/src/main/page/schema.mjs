import {ids, isRecord} from './paths.mjs';

const SIMPLE = {
  answer: {kind: 'answer'},
  day: {kind: 'day'},
  dayOrNone: {kind: 'day', none: true},
  time: {kind: 'time'},
  timeOrNone: {kind: 'time', none: true},
  id: {kind: 'id'},
  text: {kind: 'text'},
  wholeNumber: {kind: 'number'},
  amount: {kind: 'amount'},
};
const NO_FACTS = ['openplp', 'partial', '$schema'];

/** What the schema of dossiers says of fields: their kind, the records and closed lists that they take, their names in the labels. */
export class Schema {
  constructor(json) {
    this.root = json;
    this.definitions = json.$defs;
    this.known = new Map();
    this.partial = new Set(json.properties.partial.anyOf[0].items.anyOf[0].enum);
  }

  /** The fields of a record; of the whole dossier under the name `Dossier`. */
  fields(record) {
    return [...this.byKey(record).values()];
  }

  /** The same by their keys, made once: a report on a long dossier has a path for each of its facts. */
  byKey(record) {
    if (!this.known.has(record)) {
      const properties = record === 'Dossier' ? this.root.properties : this.definitions[record].properties;
      const keys = Object.keys(properties).filter(key => record !== 'Dossier' || !NO_FACTS.includes(key));
      this.known.set(record, new Map(keys.map(key => [key, this.field(record, key)])));
    }
    return this.known.get(record);
  }

  field(record, key) {
    const properties = record === 'Dossier' ? this.root.properties : this.definitions[record].properties;
    return {key, name: `${record}.${key}`, required: this.isRequired(record, key), ...this.type(properties[key])};
  }

  isRequired(record, key) {
    return record !== 'Dossier' && (this.definitions[record].required ?? []).includes(key);
  }

  /** The type that a name stands for: one of the simple ones, a record or a closed list. */
  named(name) {
    return this.type({$ref: '#/$defs/' + name});
  }

  type(schema) {
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop();
      if (Object.hasOwn(SIMPLE, name)) {
        return SIMPLE[name];
      }
      const definition = this.definitions[name];
      return definition.properties ? {kind: 'record', record: name} : {kind: 'word', list: name, words: definition.oneOf.map(word => word.const)};
    }
    if (schema.type === 'array') {
      return {kind: 'list', item: this.type(schema.items)};
    }
    if (!schema.anyOf) {
      return schema.type === 'boolean' ? SIMPLE.answer : SIMPLE.text;
    }
    const others = schema.anyOf.filter(one => one.$ref !== '#/$defs/none');
    return {...this.type(others[0]), none: others.length < schema.anyOf.length};
  }

  /** The field at the steps of a path in a record, or in the dossier; null where it has none. A step into a list gives its entry. */
  at(steps, record = 'Dossier') {
    let field = {kind: 'record', record, name: record, key: ''};
    for (const step of steps) {
      if (typeof step === 'number') {
        if (field.kind !== 'list') {
          return null;
        }
        field = {...field.item, name: field.item.record ?? field.name, key: field.key, entry: true};
      } else {
        const known = field.kind === 'record' && this.byKey(field.record).get(step);
        if (!known) {
          return null;
        }
        field = known;
      }
    }
    return field;
  }

  /** The steps with the first entry of each list that they pass over. */
  entered(steps) {
    return steps.reduce((at, step) => {
      const isList = typeof step === 'string' && this.at(at)?.kind === 'list';
      return isList ? [...at, 0, step] : [...at, step];
    }, []);
  }

  /** An id for a new entry of a list, after those that are there, which nothing in the dossier has. */
  static nextId(record, entries, model) {
    const taken = new Set(ids(model).map(([id]) => id));
    const own = entries.filter(isRecord).map(entry => String(entry.id ?? ''));
    const last = own.map(id => /^(.*?)(\d+)$/.exec(id)).filter(Boolean).pop();
    const prefix = last ? last[1] : record[0].toLowerCase() + '-';
    let next = last ? Number(last[2]) + 1 : entries.length + 1;
    while (taken.has(prefix + next)) {
      next += 1;
    }
    return prefix + next;
  }
}
