import {announce, button, el, fill} from './dom.mjs';
import {listFrame, noneButtons, partialBox} from './lists.mjs';
import {markedWithin} from './marks.mjs';
import {path, read} from './paths.mjs';
import {Schema} from './schema.mjs';

/** So many rows at a time: more would make a long list slow. */
const ROWS = 25;
const COLUMNS = 4;
const FIRST = 'input, select, summary';

/** A list of records as a table: a row for each, which opens to be changed. */
export function tableField(form, field, at, fieldsOf) {
  const box = el('div', {class: 'table'});
  const table = new Table(form, field, at, fieldsOf, box);
  table.draw();
  return listFrame(form, field, at, [box, partialBox(form, at)]);
}

class Table {
  constructor(form, field, at, fieldsOf, box) {
    Object.assign(this, {form, field, at, fieldsOf, box});
    this.where = path(at);
    this.columns = columns(form.schema, field.item.record);
  }

  get value() {
    return read(this.form.model(), this.at);
  }

  get entries() {
    return Array.isArray(this.value) ? this.value : [];
  }

  /** The place of the entry that is open; -1 if none is. */
  get open() {
    return this.form.openEntry(this.where);
  }

  draw() {
    const {form, entries, open} = this;
    if (open >= 0) {
      this.page = Math.floor(open / ROWS);
    }
    this.page = Math.max(0, Math.min(this.page ?? 0, Math.ceil(entries.length / ROWS) - 1));
    const from = this.page * ROWS;
    fill(
      this.box,
      entries.length === 0 && el('p', {class: 'state'}, form.words.value(this.field, this.value)),
      entries.length > 0 && this.table(from, entries.slice(from, from + ROWS), open),
      entries.length > ROWS && this.pager(from, entries.length),
      el(
        'p',
        {class: 'actions'},
        button(form.words.say('list.add'), () => this.add(), {'data-add': this.where}),
        entries.length > 0 && button(form.words.say('list.copy'), () => this.add(entries[entries.length - 1]), {class: 'second', 'data-copy': this.where}),
        noneButtons(form, this.value, next => {
          form.edit(this.at, next, '');
          this.draw();
        }),
      ),
    );
  }

  table(from, entries, open) {
    const {words} = this.form;
    return el(
      'table',
      {},
      el('caption', {class: 'unseen'}, words.label(this.field.name)),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          this.columns.map(column => el('th', {scope: 'col'}, words.label(column.name))),
          el('th', {scope: 'col'}, el('span', {class: 'unseen'}, words.say('list.actions'))),
        ),
      ),
      el(
        'tbody',
        {},
        entries.flatMap((_, index) => {
          const place = from + index;
          return place === open ? [this.row(place), this.editor(place)] : [this.row(place)];
        }),
      ),
    );
  }

  row(place) {
    const {form} = this;
    const at = [...this.at, place];
    const named = () => form.words.entryName(form.schema, at, form.model());
    const cells = this.columns.map((column, index) => {
      const cell = el(index === 0 ? 'th' : 'td', {scope: index === 0 ? 'row' : null, 'data-label': form.words.label(column.name), 'data-live': true});
      const found = index === 0 && markedWithin(form, path(at), true);
      cell.update = () => fill(cell, form.words.value(column, read(form.model(), [...at, column.key])), found);
      cell.update();
      return cell;
    });
    const isOpen = place === this.open;
    return el(
      'tr',
      {'data-path': path(at), class: isOpen ? 'open' : null},
      cells,
      el(
        'td',
        {class: 'actions'},
        button(form.words.say(isOpen ? 'list.done' : 'list.change'), () => this.toggle(place), {
          'aria-expanded': String(isOpen),
          'aria-label': form.words.say(isOpen ? 'list.done.of' : 'list.change.of', named()),
          class: 'change',
        }),
        button('✕', () => this.remove(place), {
          title: form.words.say('list.remove'),
          'aria-label': form.words.say('list.remove.of', form.words.label(this.field.item.record), named()),
          class: 'remove',
        }),
      ),
    );
  }

  editor(place) {
    const at = [...this.at, place];
    return el('tr', {class: 'editor'}, el('td', {colspan: this.columns.length + 1}, el('div', {class: 'inside'}, this.fieldsOf(at))));
  }

  pager(from, number) {
    const {words} = this.form;
    const turn = pages => {
      this.form.openEntry(this.where, -1);
      this.page += pages;
      this.draw();
      announce(shown());
    };
    const shown = () => words.say('list.shown', this.page * ROWS + 1, Math.min((this.page + 1) * ROWS, number), number);
    const to = (text, pages, off) => button(words.say(text), () => turn(pages), {class: 'second', disabled: off});
    return el('p', {class: 'pager'}, to('list.before', -1, from === 0), el('span', {}, shown()), to('list.next', 1, from + ROWS >= number));
  }

  toggle(place) {
    this.form.openEntry(this.where, place === this.open ? -1 : place);
    this.draw();
    const row = this.box.querySelector(`tr[data-path="${CSS.escape(path([...this.at, place]))}"]`);
    if (this.open === place) {
      this.focusFirst(row?.nextElementSibling);
    } else {
      row?.querySelector('.change')?.focus();
    }
  }

  focusFirst(box) {
    [...(box?.querySelectorAll(FIRST) ?? [])].find(one => !one.closest('[hidden]'))?.focus();
  }

  /** Adds an entry, which begins as another one or empty, and opens it. */
  add(like = {}) {
    const {record} = this.field.item;
    const place = this.entries.length;
    const entry = this.form.schema.isRequired(record, 'id') ? {...like, id: Schema.nextId(record, this.entries, this.form.model())} : like;
    this.form.edit([...this.at, place], entry, '');
    this.form.openEntry(this.where, place);
    this.draw();
    this.focusFirst(this.box.querySelector('.editor'));
  }

  remove(place) {
    const rest = this.entries.filter((_, other) => other !== place);
    this.form.edit(this.at, rest.length > 0 ? rest : undefined, '');
    this.form.openEntry(this.where, -1);
    this.draw();
    announce(this.form.words.say('list.removed'));
    this.box.querySelector('[data-add]')?.focus();
  }
}

/** What a row shows: the id, and the first facts that fit into a cell. */
function columns(schema, record) {
  const simple = schema.fields(record).filter(field => !['record', 'list'].includes(field.kind) && field.key !== 'actor');
  return simple.slice(0, COLUMNS);
}
