import {button, el, fill, newId} from './dom.mjs';
import {simpleField} from './fields.mjs';
import {basis, force} from './findings.mjs';
import {Marks} from './marks.mjs';
import {isRecord, path, read, steps, written} from './paths.mjs';
import {entryFields, fieldOf} from './records.mjs';
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
    this.facts = null;
    this.deciding = new Set();
    this.answer = el('section', {class: 'answer'});
    this.form = this.ownForm();
  }

  /** A form as that of the dossier, for the facts of an act. */
  ownForm() {
    const unfolded = new Set();
    const entries = new Map();
    const own = {
      app: this.app,
      marks: new Marks(),
      unfolded,
      model: () => this.facts,
      edit: (at, value) => {
        this.facts = written(this.facts, at, value) ?? {};
        this.refresh();
        this.look();
      },
      counts: where => this.deciding.has(where),
      norms: where => this.app.norms(this.inDossier(where)),
      isOpen: where => unfolded.has(where),
      opened: (where, open) => (open ? unfolded.add(where) : unfolded.delete(where)),
      openEntry: (list, place) => (place === undefined ? (entries.get(list) ?? -1) : entries.set(list, place) && place),
    };
    Object.defineProperty(own, 'schema', {get: () => this.app.schema});
    Object.defineProperty(own, 'words', {get: () => this.app.words});
    return own;
  }

  refresh() {
    this.root.querySelectorAll('[data-live]').forEach(live => live.update());
  }

  /** From now on an act is asked about; the one before, if the name is empty. */
  enter(name) {
    if (name && name !== this.act) {
      this.act = name;
      this.facts = null;
    }
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
    const isBegun = this.act && !this.facts;
    if (isBegun) {
      this.begin();
    }
    const id = newId();
    const select = el(
      'select',
      {id, on: {change: () => this.app.view('may', select.value)}},
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
        !this.act && el('p', {class: 'actions'}, this.acts.filter(act => FIRST.includes(act.name)).map(act => button(act.text, () => this.app.view('may', act.name), {'data-act': act.name}))),
      ),
      this.act && this.questions(),
      this.answer,
    );
    if (isBegun) {
      this.root.querySelector('.facts')?.querySelector('input:not([type=hidden]), select')?.focus();
      await this.look();
    }
  }

  begin() {
    this.facts = {};
    this.deciding.clear();
    fill(this.answer);
    const act = this.acts.find(one => one.name === this.act);
    for (const key of act?.keys ?? []) {
      const type = this.app.schema.type(key.schema);
      if (type.kind === 'record' && this.app.schema.isRequired(type.record, 'id')) {
        this.facts[key.key] = {id: Schema.nextId(type.record, this.listOf(type.record), this.app.store.model)};
      } else if (type.kind === 'day') {
        this.facts[key.key] = this.app.options().on;
      }
    }
  }

  /**
   * Asks for what decides: the facts of the first norm, binding norms first, that cannot be told from what was filled in. The answer comes as soon as nothing is
   * left to ask, or no fact can change it.
   */
  async look() {
    const facts = this.facts;
    const given = await this.asked().catch(() => null);
    if (!given || facts !== this.facts) {
      return;
    }
    if (lacksADay(given)) {
      this.proposeDay(given);
      return;
    }
    const binds = finding => Boolean(this.app.binds(finding.norm));
    const open = (given.undetermined ?? []).map(finding => [binds(finding), this.own(finding.missing)]).filter(([, own]) => own.length > 0);
    open.sort(([one], [other]) => other - one);
    const isOpen = open.length > 0 && given.answer === 'CANNOT_TELL';
    (isOpen ? open[0][1] : []).forEach(where => this.deciding.add(where));
    this.refresh();
    if (isOpen) {
      fill(this.answer);
    } else {
      this.answered(given, false);
    }
  }

  /** The facts among some of the dossier after the act that belong to the entry that the act makes. */
  own(facts) {
    return facts.map(told => this.inAct(path(this.app.schema.entered(steps(told))))).filter(Boolean);
  }

  /** The day that an act needs within its entry begins as the day looked at, too. */
  proposeDay(given) {
    const before = this.facts;
    for (const {path: where} of given.reasons) {
      const own = this.inAct(path(this.app.schema.entered(steps(where))));
      const input = own && this.root.querySelector(`[data-path="${CSS.escape(own)}"] input[type=date]`);
      if (input && read(this.facts, steps(own)) === undefined) {
        input.value = this.app.options().on;
        this.facts = written(this.facts, steps(own), input.value);
      }
    }
    if (before !== this.facts) {
      this.refresh();
      this.look();
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
        return el('section', {class: 'entry', 'data-path': key}, el('h2', {}, words.label(type.record)), entryFields(this.form, type.record, [key]));
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
    const {words, store, schema} = this.app;
    const id = newId();
    const list = read(store.model, [LISTS[key]]);
    const ids = Array.isArray(list) ? list.flatMap((one, place) => (isRecord(one) ? [[String(one.id), words.entryName(schema, [LISTS[key], place], store.model)]] : [])) : [];
    const select = el(
      'select',
      {id, on: {change: () => this.form.edit([key], select.value || undefined)}},
      el('option', {value: ''}, words.say('may.choose')),
      ids.map(([one, name]) => el('option', {value: one}, name)),
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

  answered(given, isAsked = true) {
    const {app} = this;
    const {words} = app;
    const [answer, why] = this.reasoned(given);
    const isAdvised = given.onAdviceAlone && !given.undetermined?.some(one => one.force !== 'ADVICE' && app.binds(one.norm) !== false);
    const isDecided = answer === 'NO' && !given.onAdviceAlone;
    const named = isAdvised ? words.say('may.advised') : words.word('may.answer.' + answer);
    fill(
      this.answer,
      el('h2', {class: 'verdict ' + (given.onAdviceAlone ? 'ADVISED_AGAINST' : answer), tabindex: '-1'}, named),
      el('p', {class: 'says'}, words.word('said', named, why)),
      given.instead && el('p', {class: 'todo'}, el('b', {}, words.say('may.instead') + ' '), given.instead),
      given.reasons && el('ul', {class: 'found'}, given.reasons.map(reason => el('li', {class: 'finding DEFECTIVE'}, this.fact(reason.path), ' ', reason.text))),
      this.part('may.inTheWay', given.inTheWay?.map(one => this.finding(one))),
      !isDecided && this.part('may.findOut', this.factsToFindOut(given)),
      this.part('may.toPutRight', given.toPutRight?.map(one => this.finding(one))),
      !isDecided && this.part('may.after', given.toDoAfterIt?.map(one => el('li', {class: 'finding PENDING'}, el('p', {class: 'says'}, one.statement), el('p', {class: 'what'}, force(app, one.norm))))),
      this.part('may.waived', given.waived?.map(one => this.finding(one))),
      this.part('may.people', given.forPeople?.map(one => this.finding(one))),
    );
    if (isAsked) {
      this.answer.querySelector('h2').focus();
    }
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
      el('p', {class: 'what'}, force(this.app, found.norm)),
      el('ul', {class: 'evidence'}, found.evidence.map(fact => el('li', {dir: 'auto'}, words.word('said', words.place(schema, fact.path, null), fact.value)))),
      el('details', {class: 'why'}, el('summary', {}, words.say('found.rests')), el('p', {}, basis(words, found))),
    );
  }

  factsToFindOut(given) {
    const {words} = this.app;
    return given.factsToFindOut?.map(fact =>
      el('li', {class: 'finding UNDETERMINED'}, this.fact(fact.path), ' ', el('span', {class: 'hint'}, words.say('may.settles', ''), [...new Set(fact.settles.map(id => id.split(':')[0]))].map(norm => force(this.app, norm)))),
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
          target.hidden = false;
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
