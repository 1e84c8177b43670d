import {announce, button, el, fill, newId, paused} from './dom.mjs';

const PAUSE = 300;
const LIST = 'memberships';
const ROWS = 8;
const COLUMNS = 6;

/** Members from a table of a spreadsheet: pasted or from a file, shown before they are added. */
export class Members {
  /** @param app what the page offers: `schema`, `words`, `store`, `engine`, `options()`, `tried(ask)`, `tasks` */
  constructor(app) {
    this.app = app;
    this.table = '';
    this.found = el('div', {role: 'status'});
  }

  draw() {
    const {words} = this.app;
    const id = newId();
    const soon = paused(PAUSE, () => this.read());
    this.area = el('textarea', {id, rows: 5, wrap: 'off', spellcheck: 'false', autocomplete: 'off', 'aria-describedby': id + 'h', value: this.table, on: {input: () => {
      this.table = this.area.value;
      soon();
    }}});
    const file = el('input', {type: 'file', class: 'unseen', tabindex: '-1', accept: '.csv,.tsv,.txt,text/csv', 'aria-label': words.say('begin.file.go'), on: {change: () => this.take(file.files[0])}});
    return el(
      'details',
      {class: 'record', open: this.table !== '', 'data-members': 'list'},
      el('summary', {}, el('span', {class: 'name'}, words.say('members.list'))),
      el('div', {class: 'inside'}, el('p', {class: 'hint', id: id + 'h'}, words.say('members.hint')), el('label', {for: id}, words.say('members.paste')), this.area, el('p', {class: 'actions'}, file, button(words.say('members.file'), () => file.click(), {class: 'second'})), this.found),
    );
  }

  /** Takes a file in one of the encodings that Excel writes in Western Europe. */
  async take(file) {
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    if (bytes) {
      const decoded = encoding => new TextDecoder(encoding, {fatal: true}).decode(bytes);
      try {
        this.table = decoded(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
      } catch {
        this.table = decoded('windows-1252');
      }
      this.app.view('tasks', LIST);
      await this.read();
    }
  }

  async read() {
    const {app, table} = this;
    const {words, store} = app;
    if (table.trim() === '') {
      fill(this.found);
      return;
    }
    const {text} = store;
    const given = await app.tried(() => app.engine.newest('members', text, table, {lang: app.options().lang, name: store.fileName}));
    if (!given || table !== this.table) {
      return;
    }
    fill(
      this.found,
      given.defects.length > 0 && el('ul', {class: 'found'}, given.defects.slice(0, ROWS).map(defect => el('li', {class: 'finding DEFECTIVE'}, defect))),
      given.model && this.preview(given.model[LIST].slice(-given.members)),
      given.ignored.length > 0 && el('p', {class: 'hint'}, words.say('members.ignored', given.ignored.join(', '))),
      given.members > 0 && el('p', {class: 'actions'}, button(words.count('members.add', given.members), () => this.add(text, given), {class: 'main', 'data-members': 'add'})),
    );
  }

  preview(members) {
    const {words, schema} = this.app;
    const fields = schema.fields('Membership').filter(field => members.some(member => member[field.key] !== undefined)).slice(0, COLUMNS);
    const table = el(
      'table',
      {},
      el('caption', {class: 'unseen'}, words.say('members.list')),
      el('thead', {}, el('tr', {}, fields.map(field => el('th', {scope: 'col'}, words.label(field.name))))),
      el('tbody', {}, members.slice(0, ROWS).map(member => el('tr', {}, fields.map(field => el('td', {'data-label': words.label(field.name)}, words.value(field, member[field.key])))))),
      members.length > ROWS && el('tfoot', {}, el('tr', {}, el('td', {colspan: fields.length}, words.count('tasks.rest', members.length - ROWS)))),
    );
    return el('div', {class: 'table'}, table);
  }

  add(text, given) {
    const {words, store, tasks} = this.app;
    if (store.text !== text || !store.editModel(given.model, '')) {
      this.read();
      return;
    }
    this.table = '';
    fill(this.found);
    announce(words.count('members.added', given.members));
    tasks.enter(LIST);
    tasks.draw();
  }
}
