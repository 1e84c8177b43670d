import {button, el, fill, newId} from './dom.mjs';
import {simpleField} from './fields.mjs';
import {basis} from './findings.mjs';
import {Marks} from './marks.mjs';
import {isRecord, path, read, steps, written} from './paths.mjs';
import {fieldOf, recordFields} from './records.mjs';
import {Schema} from './schema.mjs';

/** Where the entries are that an act names by their id. */
const LISTS = {membership: 'memberships', appointment: 'appointments', message: 'messages', report: 'reports'};
/** What is asked most, as questions to press. */
const FIRST = ['admit', 'appoint', 'open', 'send', 'exclude-definitively'];

/** Acts as questions: the facts that they need, and the answer with its reasons. */
export class May {
  /** @param app what the page offers: `schema`, `words`, `store`, `engine`, `options()`, `tried(ask)`, `norm(id)` */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.acts = [];
    this.act = null;
    this.facts = {};
    this.answer = el('section', {class: 'answer'});
    this.form = this.ownForm();
  }

  /** A form as that of the dossier, for the facts of an act. */
  ownForm() {
    const unfolded = new Set();
    const entries = new Map();
    const own = {
      marks: new Marks(),
      unfolded,
      model: () => this.facts,
      edit: (at, value) => {
        this.facts = written(this.facts, at, value) ?? {};
        this.root.querySelectorAll('[data-live]').forEach(live => live.update());
      },
      norms: where => this.app.norms(this.inDossier(where)),
      isOpen: where => unfolded.has(where),
      opened: (where, open) => (open ? unfolded.add(where) : unfolded.delete(where)),
      openEntry: (list, place) => (place === undefined ? (entries.get(list) ?? -1) : entries.set(list, place) && place),
    };
    Object.defineProperty(own, 'schema', {get: () => this.app.schema});
    Object.defineProperty(own, 'words', {get: () => this.app.words});
    return own;
  }

  async draw() {
    const {words, store, engine} = this.app;
    if (store.isEmpty) {
      fill(this.root, el('h1', {tabindex: '-1'}, words.say('may.title')), el('p', {class: 'note'}, words.say('form.none')));
      return;
    }
    if (this.language !== words.language) {
      this.language = words.language;
      this.acts = (await this.app.tried(() => engine.ask('acts', {lang: words.language})))?.filter(act => act.asks !== false && (!act.name.startsWith('record-') || act.name === 'record-validation')) ?? [];
      fill(this.answer);
    }
    const id = newId();
    const select = el(
      'select',
      {id, on: {change: () => this.choose(select.value)}},
      el('option', {value: ''}, words.say('may.choose')),
      this.acts.map(act => el('option', {value: act.name}, act.text)),
    );
    select.value = this.act ?? '';
    fill(
      this.root,
      el('h1', {tabindex: '-1'}, words.say('may.title')),
      el('p', {class: 'lead'}, words.say('may.lead')),
      el(
        'div',
        {class: 'field'},
        el('label', {for: id}, words.say('may.which')),
        select,
        !this.act && el('p', {class: 'actions'}, this.acts.filter(act => FIRST.includes(act.name)).map(act => button(act.text, () => this.choose(act.name), {'data-act': act.name}))),
      ),
      this.act && this.questions(),
      this.answer,
    );
  }

  choose(name) {
    this.act = name || null;
    this.facts = {};
    fill(this.answer);
    const act = this.acts.find(one => one.name === name);
    for (const key of act?.keys ?? []) {
      const type = this.app.schema.type(key.schema);
      if (type.kind === 'record' && this.app.schema.isRequired(type.record, 'id')) {
        this.facts[key.key] = {id: Schema.nextId(type.record, this.listOf(type.record), this.app.store.model)};
      } else if (type.kind === 'day') {
        this.facts[key.key] = this.app.options().on;
      }
    }
    this.draw().then(() => this.root.querySelector('.facts input:not([type=hidden]), .facts select')?.focus());
    this.proposeDay();
  }

  /** The day that an act needs within its entry begins as the day looked at, too. */
  async proposeDay() {
    const act = this.act;
    const given = act && (await this.asked().catch(() => null));
    if (given && act === this.act && lacksADay(given)) {
      for (const {path: where} of given.reasons) {
        const own = this.inAct(path(this.app.schema.entered(steps(where))));
        const input = own && this.root.querySelector(`[data-path="${CSS.escape(own)}"] input[type=date]`);
        if (input && read(this.facts, steps(own)) === undefined) {
          input.value = this.app.options().on;
          this.facts = written(this.facts, steps(own), input.value);
        }
      }
    }
  }

  asked() {
    const {store, engine} = this.app;
    const {lang, reading, law} = this.app.options();
    return engine.ask('may', this.act, store.text, this.facts, {lang, reading, law, labelled: true, name: store.fileName});
  }

  /** The entries of the list of the dossier that holds such records. */
  listOf(record) {
    const field = this.app.schema.fields('Dossier').find(one => one.kind === 'list' && one.item.record === record);
    const value = field && read(this.app.store.model, [field.key]);
    return Array.isArray(value) ? value : [];
  }

  questions() {
    const {words, schema} = this.app;
    const act = this.acts.find(one => one.name === this.act);
    const fields = act.keys.map(({key, schema: fragment}) => {
      const type = schema.type(fragment);
      if (type.kind === 'record') {
        return el('section', {class: 'entry', 'data-path': key}, el('h2', {}, words.label(type.record)), recordFields(this.form, type.record, [key]));
      }
      return LISTS[key] ? this.entry(key) : this.simple(key, type);
    });
    return el(
      'form',
      {
        class: 'facts',
        novalidate: true,
        on: {
          submit: event => {
            event.preventDefault();
            this.ask();
          },
        },
      },
      el('p', {class: 'hint'}, words.say('may.facts')),
      fields,
      el('p', {class: 'actions'}, el('button', {type: 'submit', class: 'main', 'data-ask': true}, words.say('may.ask'))),
    );
  }

  simple(key, type) {
    const {words} = this.app;
    const field = {...type, key, name: key, title: words.say('may.key.' + key)};
    return type.kind === 'list' ? fieldOf(this.form, field, [key]) : simpleField(this.form, field, [key]);
  }

  /** The choice of an entry of the dossier by its id. */
  entry(key) {
    const {words, store} = this.app;
    const id = newId();
    const list = read(store.model, [LISTS[key]]);
    const ids = Array.isArray(list) ? list.filter(isRecord).map(one => String(one.id)) : [];
    const select = el(
      'select',
      {id, on: {change: () => this.form.edit([key], select.value || undefined)}},
      el('option', {value: ''}, words.say('may.choose')),
      ids.map(one => el('option', {value: one}, one)),
    );
    return el(
      'p',
      {class: 'field', 'data-path': key},
      el('label', {for: id}, words.say('may.key.' + key)),
      select,
      ids.length === 0 && el('span', {class: 'hint'}, words.say('may.noEntry')),
    );
  }

  async ask() {
    const {words} = this.app;
    document.activeElement?.dispatchEvent?.(new Event('change'));
    let given;
    try {
      given = await this.asked();
    } catch (error) {
      if (!error.defects) {
        this.app.failed(error);
        return;
      }
      fill(this.answer, el('h2', {class: 'verdict UNKNOWN', tabindex: '-1'}, words.say(error.code === 'act.defective' ? 'may.defects' : 'form.unread')), el('ul', {class: 'found'}, error.defects.map(defect => el('li', {class: 'finding DEFECTIVE'}, this.fact(defect.path), ' ', el('span', {dir: 'auto'}, defect.text)))));
      this.answer.querySelector('h2').focus();
      return;
    }
    this.answered(given);
  }

  answered(given) {
    const {words} = this.app;
    const [answer, why] = this.reasoned(given);
    const named = words.word('may.answer.' + answer);
    fill(
      this.answer,
      el('h2', {class: 'verdict ' + (given.onAdviceAlone ? 'ADVISED_AGAINST' : answer), tabindex: '-1'}, named),
      el('p', {class: 'says'}, words.word('said', named, why)),
      given.instead && el('p', {class: 'todo'}, el('b', {}, words.say('may.instead') + ' '), given.instead),
      given.reasons && el('ul', {class: 'found'}, given.reasons.map(reason => el('li', {class: 'finding DEFECTIVE'}, this.fact(reason.path), ' ', reason.text))),
      this.part('may.inTheWay', given.inTheWay?.map(one => this.finding(one))),
      this.part('may.findOut', this.factsToFindOut(given)),
      this.part('may.toPutRight', given.toPutRight?.map(one => this.finding(one))),
      this.part('may.after', given.toDoAfterIt?.map(one => el('li', {class: 'finding PENDING'}, el('p', {class: 'says'}, one.statement), this.force(one)))),
      this.part('may.waived', given.waived?.map(one => this.finding(one))),
      this.part('may.people', given.forPeople?.map(one => this.finding(one))),
    );
    this.answer.querySelector('h2').focus();
  }

  /** The name of the answer, and what it rests on. */
  reasoned(given) {
    const {words} = this.app;
    switch (given.answer) {
      case 'YES':
        return ['YES', words.word('may.yes')];
      case 'NO':
        return ['NO', given.onAdviceAlone ? words.word('may.no.advice') : words.counted('may.no', given.inTheWay.length)];
      case 'CANNOT_TELL':
        return ['CANNOT_TELL', words.word('may.cannotTell.' + given.why)];
      default:
        return lacksADay(given) ? ['DAY_MISSING', words.word('may.dayMissing')] : ['IMPOSSIBLE', words.word('may.impossible')];
    }
  }

  part(title, items) {
    return items?.length > 0 && [el('h3', {}, this.app.words.say(title)), el('ul', {class: 'found'}, items)];
  }

  finding(found) {
    const {words, schema} = this.app;
    return el(
      'li',
      {class: 'finding ' + found.standing},
      el('p', {class: 'says', dir: 'auto'}, found.message),
      this.force(found),
      el('ul', {class: 'evidence'}, found.evidence.map(fact => el('li', {dir: 'auto'}, words.word('said', words.place(schema, fact.path, null), fact.value)))),
      el('details', {class: 'why'}, el('summary', {}, words.say('found.rests')), el('p', {}, basis(words, found))),
    );
  }

  norm(id) {
    return button(id, () => this.app.norm(id), {class: 'quiet norm', 'aria-label': this.app.words.say('found.norm', id)});
  }

  force(found) {
    const {words} = this.app;
    return el(
      'p',
      {class: 'what'},
      this.norm(found.norm),
      el('span', {}, `${words.word('modality.' + found.modality)} · ${words.word('force.' + found.force)}`),
    );
  }

  factsToFindOut(given) {
    const {words} = this.app;
    return given.factsToFindOut?.map(fact =>
      el('li', {class: 'finding UNDETERMINED'}, this.fact(fact.path), ' ', el('span', {class: 'hint'}, words.say('may.settles', ''), [...new Set(fact.settles.map(id => id.split(':')[0]))].map(norm => this.norm(norm)))),
    );
  }

  /** Leads to a fact: in the form of the act if it is one of the entry that the act makes, else in the dossier. */
  fact(told) {
    const {schema} = this.app;
    const where = path(schema.entered(steps(told)));
    const own = this.inAct(where);
    const target = own && [...this.root.querySelectorAll('[data-path]')].find(one => one.dataset.path === own);
    const text = this.named(where);
    return target
      ? button(text, () => {
          target.closest('details')?.setAttribute('open', '');
          target.scrollIntoView({block: 'center'});
          target.querySelector('input, select, summary')?.focus({preventScroll: true});
        }, {class: 'place'})
      : button(text, () => this.app.goTo(where), {class: 'place'});
  }

  /** The label of a fact of the act or of the dossier. */
  named(where) {
    const {words, schema} = this.app;
    const [key, ...rest] = steps(where);
    const asked = this.asks(key);
    if (!asked) {
      return words.place(schema, where, null);
    }
    const {record} = schema.type(asked.schema);
    return record ? words.label(schema.at(rest, record)?.name ?? record) : words.say('may.key.' + key);
  }

  /** What the act asks for under a key; undefined if it asks for nothing there. */
  asks(key) {
    return this.acts.find(one => one.name === this.act)?.keys.find(one => one.key === key);
  }

  /** The entry that the act makes, as the dossier has it afterwards, under the key of the act. */
  inAct(where) {
    const {schema} = this.app;
    const act = this.acts.find(one => one.name === this.act);
    const at = steps(where);
    for (const {key, schema: fragment} of act?.keys ?? []) {
      const type = schema.type(fragment);
      if (at[0] === key) {
        return where;
      }
      const entry = type.kind === 'record' && at.findIndex((_, index) => schema.at(at.slice(0, index + 1))?.record === type.record && schema.at(at.slice(0, index + 1))?.kind === 'record');
      if (type.kind === 'record' && entry >= 0) {
        return path(key, at.slice(entry + 1));
      }
    }
    return null;
  }

  /** A path of the act as one of the dossier, of any entry. */
  inDossier(where) {
    const [key, ...rest] = steps(where);
    const {schema} = this.app;
    const fragment = this.asks(key)?.schema;
    const record = fragment && schema.type(fragment).record;
    const list = schema.fields('Dossier').find(field => field.kind === 'list' && field.item.record === record);
    return list ? path(list.key, 0, rest) : where;
  }
}

/** Whether there is no answer yet, since the act has no day. */
function lacksADay(given) {
  return given.answer === 'IMPOSSIBLE' && given.reasons.every(reason => reason.code === 'day.missing');
}
