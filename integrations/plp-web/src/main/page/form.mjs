import {button, el, fill, intoView} from './dom.mjs';
import {Marks} from './marks.mjs';
import {path, read, steps, written} from './paths.mjs';
import {entriesOn, sectionOf} from './questions.mjs';
import {fieldOf} from './records.mjs';

const FIRST = 'partnership';

/** The form: all that a dossier can hold, a part of it at a time. */
export class Form {
  /**
   * @param root where it is shown
   * @param app what the page offers: `schema`, `words`, `store`, `report`, `norms(path)`, `view(name)`
   */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.marks = new Marks();
    this.unfolded = new Set();
    this.entries = new Map();
    this.section = FIRST;
    this.accepted = false;
    this.body = el('div', {class: 'sheet'});
    this.parts = el('nav', {class: 'parts'});
    root.append(this.parts, this.body);
  }

  get schema() {
    return this.app.schema;
  }

  get words() {
    return this.app.words;
  }

  model() {
    return this.app.store.model ?? {};
  }

  edit(at, value, what) {
    this.editAll([at], value, what);
  }

  /** Gives several fields the same value, in one step. */
  editAll(places, value, what) {
    const changed = places.filter(at => JSON.stringify(read(this.model(), at)) !== JSON.stringify(value));
    if (changed.length > 0) {
      if (this.app.store.editModel(changed.reduce((model, at) => written(model, at, value) ?? {}, this.model()), what)) {
        this.refresh();
      } else {
        this.app.checkNow();
        this.draw();
      }
    }
  }

  /** The day that an empty field offers: the last one that was filled in, at first the day looked at. */
  offered() {
    return this.lastDay ?? this.app.day;
  }

  norms(where) {
    this.app.norms(where);
  }

  isOpen(where) {
    return this.unfolded.has(where);
  }

  opened(where, open) {
    if (open) {
      this.unfolded.add(where);
    } else {
      this.unfolded.delete(where);
    }
  }

  /** The entry of a list that is open to be changed; sets it, if one is given. */
  openEntry(list, place) {
    if (place !== undefined) {
      this.entries.set(list, place);
    }
    return this.entries.get(list) ?? -1;
  }

  /** Another dossier: nothing of the last one stays open. */
  forget() {
    this.unfolded.clear();
    this.entries.clear();
    this.section = FIRST;
    this.accepted = false;
    this.news = null;
    this.lastDay = undefined;
  }

  /**
   * Keeps what the report says until the form is seen.
   *
   * @param anew whether the form does not show yet what is on record
   */
  reported(report, anew) {
    this.news = {report, anew: anew || this.news?.anew};
  }

  /** Takes over what the report says, without touching what is being typed. */
  catchUp() {
    if (!this.news) {
      return;
    }
    const {report, anew} = this.news;
    this.news = null;
    if (!report.defects) {
      this.refresh();
    }
    if (anew) {
      this.draw();
    } else {
      this.drawParts();
    }
  }

  /** Brings what is shown of fields up to what the report says. */
  refresh() {
    const {report} = this.app;
    if (report && !report.defects && this.marked !== report) {
      this.marked = report;
      this.marks = new Marks(report.findings);
    }
    document.querySelectorAll('#main [data-live]').forEach(live => live.update());
  }

  /** Draws the part that is chosen. */
  draw() {
    if (!this.schema) {
      return;
    }
    this.drawParts();
    fill(this.body, this.hindrance() ?? this.sheet());
  }

  /** Why the dossier cannot be filled in now, and what to do about it; null if it can. */
  hindrance() {
    const {words, store} = this.app;
    if (store.stale || store.model === null) {
      const unread = this.app.report?.defects;
      return [el('p', {class: 'note'}, words.say(unread ? 'form.unread' : store.isEmpty ? 'form.none' : 'answer.waiting')), unread && button(words.say('form.toText'), () => this.app.view('text'))];
    }
    return store.losesComments && !this.accepted ? this.warning() : null;
  }

  warning() {
    const {words} = this.app;
    return el(
      'div',
      {class: 'note', role: 'note'},
      el('p', {}, words.say('form.comments')),
      el(
        'p',
        {class: 'actions'},
        button(words.say('form.comments.go'), () => {
          this.accepted = true;
          this.draw();
          this.app.drawView();
          document.querySelector('#main .view:not([hidden])').querySelector('input, select, summary, button')?.focus();
        }),
        button(words.say('form.toText'), () => this.app.view('text'), {class: 'second'}),
      ),
    );
  }

  sheet() {
    const field = this.schema.field('Dossier', this.section);
    const at = [this.section];
    const title = el('h2', {tabindex: '-1'}, this.words.label(field.name));
    if (field.kind !== 'record') {
      return [title, fieldOf(this, field, at)];
    }
    const inner = this.schema.fields(field.record).map(one => fieldOf(this, one, [...at, one.key]));
    return [title, el('p', {class: 'hint'}, this.words.explained(field.name)), inner];
  }

  /** The buttons stay while what is found changes, so that no click is lost. */
  drawParts() {
    const {words, schema} = this;
    if (this.shown?.labels !== words.labels || this.shown.language !== words.language || this.shown.schema !== schema) {
      this.shown = {labels: words.labels, language: words.language, schema};
      const part = (name, label) => button([label, el('span', {class: 'number'})], () => this.app.view('form', name), {'data-part': name});
      this.parts.setAttribute('aria-label', words.say('form.parts'));
      fill(this.parts, schema?.fields('Dossier').map(field => part(field.key, words.label(field.name))), button(words.say('view.text'), () => this.app.view('text'), {id: 'to-text'}));
    }
    for (const part of this.parts.querySelectorAll('[data-part]')) {
      const name = part.dataset.part;
      const number = this.marks.within(name).length;
      part.lastChild.hidden = number === 0;
      fill(part.lastChild, String(number), el('span', {class: 'unseen'}, ' ' + words.say(number === 1 ? 'form.marked.one' : 'form.marked')));
      if (name === this.section) {
        part.setAttribute('aria-current', 'true');
      } else {
        part.removeAttribute('aria-current');
      }
    }
    intoView(this.parts);
  }

  enter(section) {
    this.section = section || this.section;
    this.draw();
  }

  /** Opens all that hides a field, and gives it the focus. */
  goTo(where) {
    const section = sectionOf(where);
    if (!this.schema.fields('Dossier').some(field => field.key === section)) {
      return;
    }
    this.section = section;
    entriesOn(where).forEach(({list, place}) => this.openEntry(list, place));
    const at = steps(where);
    at.forEach((_, index) => this.unfolded.add(path(at.slice(0, index + 1))));
    this.app.view('form', section);
    this.focusOn(this.body, where);
  }

  /** Shows a field in a part of the page, and gives it the focus. */
  focusOn(body, where) {
    const exact = [...body.querySelectorAll('[data-path]')].filter(one => where === one.dataset.path || where.startsWith(one.dataset.path + '.') || where.startsWith(one.dataset.path + '['));
    const target = exact.pop() ?? body;
    for (let around = target; around !== body; around = around.parentElement) {
      around.hidden = false;
      if (around.tagName === 'DETAILS') {
        around.open = true;
      }
    }
    const control = target.querySelector(`[data-add="${CSS.escape(where)}"]`) ?? target.querySelector('input, select, summary, button');
    target.scrollIntoView({block: 'center'});
    (control ?? body.querySelector('h2'))?.focus({preventScroll: true});
    target.classList.add('found');
    setTimeout(() => target.classList.remove('found'), 2500);
  }
}
