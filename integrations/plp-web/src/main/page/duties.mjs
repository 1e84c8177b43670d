import {button, download, el, fill} from './dom.mjs';
import {doors, force, waived} from './findings.mjs';
import {later} from './times.mjs';

const STATES = ['OVERDUE', 'DUE_SOON', 'OPEN', 'UNDATED', 'CANNOT_TELL'];

/** What is due, as a list and as a calendar. */
export class Duties {
  /** @param app what the page offers: `words`, `store`, `engine`, `options()`, `tried(ask)`, `norm(id)` */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.as = 'list';
    this.years = 1;
  }

  async draw() {
    const {words, store, engine} = this.app;
    const title = el('h1', {tabindex: '-1'}, words.say('duties.title'));
    if (store.isEmpty) {
      fill(this.root, title, el('p', {class: 'note'}, words.say('form.none')));
      return;
    }
    const options = {...this.app.options(), labelled: true, until: later(this.app.options().on, {years: this.years})};
    const given = await this.app.tried(() => engine.newest('duties', store.text, options));
    if (!given) {
      return;
    }
    if (given.defects) {
      fill(this.root, title, el('p', {class: 'note'}, words.say('form.unread')), button(words.say('form.toText'), () => this.app.view('text')));
      return;
    }
    const until = el(
      'select',
      {'aria-label': words.say('duties.until')},
      [1, 3, 5].map(years => el('option', {value: years}, words.say('duties.until.day', words.day(later(options.on, {years}))))),
    );
    until.value = String(this.years);
    until.addEventListener('change', () => {
      this.years = Number(until.value);
      this.draw();
    });
    const way = (as, text) =>
      button(words.say(text), () => {
        this.as = as;
        this.draw().then(() => this.root.querySelector(`[data-as="${as}"]`)?.focus());
      }, {'aria-pressed': String(this.as === as), 'data-as': as});
    const mine = given.duties.filter(duty => !duty.owedByOthers);
    fill(
      this.root,
      title,
      el('p', {class: 'lead'}, words.say('duties.lead', words.day(options.on))),
      el(
        'p',
        {class: 'bar'},
        el('span', {class: 'ways', role: 'group', 'aria-label': words.say('duties.as')}, way('list', 'duties.list'), way('calendar', 'duties.calendar')),
        until,
        button(words.say('duties.ics'), () => this.save(options), {class: 'second', 'data-out': 'ics'}),
      ),
      this.as === 'list' ? this.list(given.duties) : this.calendar(mine, options),
    );
  }

  async save(options) {
    const {store, engine} = this.app;
    const text = await this.app.tried(() => engine.ask('calendar', store.text, options));
    if (text !== undefined) {
      download((store.name.replace(/\.\w+$/, '') || 'dossier') + '.ics', 'text/calendar', text);
    }
  }

  list(duties) {
    const {words} = this.app;
    const mine = duties.filter(duty => !duty.owedByOthers);
    const groups = STATES.map(state => [words.word('duty.' + state), mine.filter(duty => duty.state === state && !duty.forecast)]);
    groups.push([words.say('duties.forecast'), mine.filter(duty => duty.forecast)]);
    groups.push([words.word('heading.OWED_BY_OTHERS'), duties.filter(duty => duty.owedByOthers && STATES.includes(duty.state))]);
    const shown = groups.filter(([, some]) => some.length > 0);
    return shown.length === 0
      ? el('p', {class: 'note'}, words.say('duties.none'))
      : shown.map(([title, some]) => el('section', {class: 'group'}, el('h2', {}, title, el('span', {class: 'number'}, String(some.length))), el('ul', {class: 'found'}, some.map(duty => this.duty(duty)))));
  }

  duty(duty) {
    const {words, schema, store} = this.app;
    const toDo = !duty.forecast && duty.toDo;
    const places = toDo || duty.missing.length > 0 ? doors({...duty, evidence: [], location: {path: ''}}, words.norm(duty.norm)?.facts ?? []).filter(Boolean) : [];
    return el(
      'li',
      {class: `finding duty ${duty.state}`, 'data-duty': duty.id},
      el('p', {class: 'says'}, duty.due && el('b', {}, words.say('duties.by', words.day(duty.due)) + ' '), duty.statement),
      el(
        'p',
        {class: 'what'},
        force(this.app, duty.norm),
        el('span', {}, (duty.actors ?? duty.bearers).map(actor => words.word('bearer.' + actor) || actor).join(', ')),
        duty.subject.type !== 'PARTNERSHIP' && el('span', {}, duty.subject.id),
        duty.term && el('span', {}, words.say('duties.agreed')),
        duty.waiver && waived(this.app, duty.waiver),
      ),
      toDo && el('p', {class: 'todo'}, toDo),
      places.length > 0 &&
        el('p', {class: 'places'}, places.slice(0, 6).map(where => button(words.place(schema, where, store.model), () => this.app.goTo(where), {class: 'place'}))),
    );
  }

  /** A table for each month in which something is due. */
  calendar(duties, options) {
    const {words} = this.app;
    const dated = duties.filter(duty => duty.due && STATES.includes(duty.state));
    const months = [...new Set(dated.map(duty => duty.due.slice(0, 7)))].sort();
    const title = new Intl.DateTimeFormat(words.language + '-BE', {month: 'long', year: 'numeric', timeZone: 'UTC'});
    return months.length === 0
      ? el('p', {class: 'note'}, words.say('duties.none'))
      : el('div', {class: 'months'}, months.map(month => this.month(month, title.format(new Date(month + '-01T00:00:00Z')), dated, options.on)));
  }

  month(month, title, duties, today) {
    const {words} = this.app;
    const first = new Date(month + '-01T00:00:00Z');
    const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    const shift = (first.getUTCDay() + 6) % 7;
    const cells = [...Array(shift).fill(0), ...Array.from({length}, (_, index) => index + 1)];
    const weeks = Array.from({length: Math.ceil(cells.length / 7)}, (_, week) => Array.from({length: 7}, (__, day) => cells[week * 7 + day] ?? 0));
    const names = {short: new Intl.DateTimeFormat(words.language, {weekday: 'narrow', timeZone: 'UTC'}), long: new Intl.DateTimeFormat(words.language, {weekday: 'long', timeZone: 'UTC'})};
    const weekday = day => new Date(Date.UTC(2024, 0, 1 + day));
    const cell = day => {
      const iso = `${month}-${String(day).padStart(2, '0')}`;
      const due = day ? duties.filter(duty => duty.due === iso) : [];
      return el(
        'td',
        {class: [due.length > 0 && 'due ' + due[0].state, iso === today && 'today'].filter(Boolean).join(' ') || null},
        day > 0 && el('span', {class: 'day'}, String(day)),
        due.map(duty => button(duty.norm, () => this.app.norm(duty.norm), {class: 'quiet', 'aria-label': `${words.day(iso)}: ${duty.norm}, ${duty.statement}`})),
      );
    };
    return el(
      'table',
      {class: 'month'},
      el('caption', {}, title),
      el('thead', {}, el('tr', {}, Array.from({length: 7}, (_, day) => el('th', {scope: 'col', 'aria-label': names.long.format(weekday(day))}, names.short.format(weekday(day)))))),
      el('tbody', {}, weeks.map(week => el('tr', {}, week.map(cell)))),
    );
  }
}
