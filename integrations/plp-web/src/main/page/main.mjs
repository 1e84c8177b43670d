import {announce, button, el, fill} from './dom.mjs';
import {Begin} from './begin.mjs';
import {Duties} from './duties.mjs';
import {Engine, Stopped} from './engine.mjs';
import {answerLine, Findings} from './findings.mjs';
import {Form} from './form.mjs';
import {Head} from './head.mjs';
import {Keeper} from './keeper.mjs';
import {Law} from './law.mjs';
import {May} from './may.mjs';
import {Members} from './members.mjs';
import {showNorm, showNormsAt} from './norms.mjs';
import {Out} from './out.mjs';
import {Schema} from './schema.mjs';
import {Store} from './store.mjs';
import {Tasks} from './tasks.mjs';
import {isTooLong, LONGEST, MOST_LINES, TextView} from './text.mjs';
import {today} from './times.mjs';
import {TEXTS, Words} from './words.mjs';

const VIEWS = ['begin', 'tasks', 'form', 'text', 'findings', 'may', 'duties', 'out'];
const READINGS = ['as-worded', 'binding'];
/** A longer answer is shown in several turns, so that the page takes keys between them. */
const LONG = 2_000_000;

/** The page: what is shown, and what is asked of the engine. */
class App {
  constructor(root, source, examples) {
    this.root = root;
    this.examples = examples;
    this.keeper = new Keeper();
    this.words = new Words(preferred());
    this.report = null;
    this.binding = {};
    this.schema = null;
    this.current = 'begin';
    this.day = today();
    this.reading = READINGS[0];
    this.libraries = {};
    this.engine = new Engine(source, busy => this.busy(busy));
    this.law = new Law(this);
    this.store = new Store(what => this.storeChanged(what));
    this.build();
    this.listen();
    this.language(this.words.language);
  }

  build() {
    this.parts = Object.fromEntries(VIEWS.map(name => [name, el('section', {class: 'view', id: 'view-' + name, hidden: true})]));
    this.strip = el('div', {class: 'strip', role: 'status'});
    new ResizeObserver(() => document.documentElement.style.setProperty('--strip', this.strip.offsetHeight + 'px')).observe(this.strip);
    this.wait = el('div', {class: 'wait', hidden: true});
    this.message = el('div', {class: 'message', role: 'alert', hidden: true});
    const main = el('main', {id: 'main', tabindex: '-1'}, Object.values(this.parts));
    this.skip = el('a', {class: 'skip', href: '#main'});
    this.head = new Head(this, VIEWS, READINGS);
    this.root.append(this.skip, this.head.root, this.strip, this.wait, this.message, main, el('p', {id: 'said', class: 'unseen', 'aria-live': 'polite'}));
    this.titles = ['form', 'text', 'findings'].map(name => [name, this.parts[name].appendChild(el('h1', {class: 'unseen', tabindex: '-1'}))]);
    this.begin = new Begin(this.parts.begin, this);
    this.form = new Form(this.parts.form, this);
    this.text = new TextView(this.parts.text, this);
    this.findings = new Findings(this.parts.findings, this);
    this.members = new Members(this);
    this.tasks = new Tasks(this.parts.tasks, this);
    this.may = new May(this.parts.may, this);
    this.duties = new Duties(this.parts.duties, this);
    this.out = new Out(this.parts.out, this);
  }

  listen() {
    addEventListener('hashchange', () => {
      const [name, part] = location.hash.slice(1).split('/');
      if (location.hash !== this.address && VIEWS.includes(name || 'begin')) {
        this.view(name || 'begin', part);
      }
    });
    addEventListener('storage', () => this.lookWhetherTaken());
    addEventListener('beforeunload', event => {
      if (this.store.isUnsaved && !this.keeper.isOn) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
    addEventListener('keydown', event => {
      const typing = event.target.matches?.('textarea, input:not([type=radio], [type=checkbox])');
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z' && !typing) {
        event.preventDefault();
        this.travel(event.shiftKey ? 'redo' : 'undo');
      }
      const norms = event.key === 'F1' && event.target.closest?.('[data-path]')?.querySelector('[data-norms]');
      if (norms) {
        event.preventDefault();
        norms.click();
      }
    });
  }

  // What the parts of the page use

  options() {
    return {on: this.day, lang: this.words.language, reading: this.reading, law: this.law.files};
  }

  say(text) {
    fill(this.message, el('p', {}, text), button(this.words.say('close'), () => (this.message.hidden = true), {class: 'second'}));
    this.message.hidden = false;
  }

  sayTooLong() {
    this.say(this.words.say('begin.tooLarge', ...[LONGEST, MOST_LINES].map(one => this.words.numbers.format(one))));
  }

  failed(error) {
    if (!(error instanceof Stopped)) {
      this.say(this.words.say('failed', error.message));
    }
  }

  /** What was asked; undefined where there is no answer, which is said. */
  async tried(ask) {
    try {
      return await ask();
    } catch (error) {
      if (error.defects) {
        this.say(this.words.say('form.unread'));
      } else {
        this.failed(error);
      }
      return undefined;
    }
  }

  norm(id) {
    showNorm(this, id);
  }

  norms(where) {
    showNormsAt(this, where);
  }

  goTo(where) {
    this.form.goTo(where);
  }

  toLine(line) {
    this.view('text');
    this.text.toLine(line);
  }

  print() {
    const unfold = () => document.querySelectorAll('#view-findings details').forEach(one => (one.open = true));
    this.view('findings');
    unfold();
    setTimeout(() => {
      // what only came as its group was unfolded
      unfold();
      print();
    }, 100);
  }

  open(given) {
    if (isTooLong(given.text)) {
      this.sayTooLong();
      return;
    }
    const replaces = this.keeper.isOn && !given.kept;
    if ((replaces || this.store.isUnsaved) && !confirm(this.words.say(replaces ? 'keep.replaces' : 'begin.loses'))) {
      return;
    }
    this.message.hidden = true;
    this.report = null;
    this.binding = {};
    this.form.forget();
    // an example that was saved unchanged has no comments that its reader wrote
    this.store.open({...given, mine: this.examples.some(one => one.text === given.text)});
    if (given.kept) {
      this.store.saved = null;
    }
    this.view('tasks');
  }

  /** Another tab may have replaced or removed what this one keeps. Then this one writes nothing there any more, and says so. */
  lookWhetherTaken() {
    if (this.keeper.wasTaken()) {
      this.drawHead();
      if (this.current === 'out') {
        this.out.draw();
      }
      this.say(this.words.say('keep.taken'));
    }
  }

  keepingChanged() {
    this.drawHead();
    announce(this.words.say(this.keeper.isOn ? 'keep.on' : 'keep.off'));
  }

  // What changes

  storeChanged(what) {
    if (!this.out) {
      return;
    }
    this.lookWhetherTaken();
    if (this.keeper.isOn && what !== 'opened' && !this.keeper.keep(this.store)) {
      this.say(this.words.say('keep.failed'));
    }
    this.drawHead();
    if (what === 'saved') {
      this.drawView();
      return;
    }
    if (what !== 'text') {
      this.text.draw();
    }
    if (what === 'opened' || what === 'travelled') {
      this.form.draw();
    }
    this.checkNow();
  }

  travel(way) {
    this.store[way]();
    announce(this.words.say(way === 'undo' ? 'undone' : 'redone'));
  }

  async checkNow() {
    const {store} = this;
    if (store.isEmpty) {
      this.report = null;
      this.drawStrip();
      this.findings.show(null);
      return;
    }
    const {text} = store;
    this.strip.setAttribute('aria-busy', 'true');
    try {
      const given = {...this.options(), labelled: true, name: store.name || store.fileName, model: store.stale};
      const begun = performance.now();
      const answer = await this.engine.newest('lookText', text, given);
      const {report, said, binding, model} = JSON.parse(answer);
      if (text === store.text) {
        if (model) {
          store.readAs(model);
        }
        this.saidOf = said;
        this.binding = binding;
        await this.reported(report, model !== undefined, answer.length > LONG);
        document.documentElement.dataset.took = String(performance.now() - begun);
      }
    } catch (error) {
      this.failed(error);
      this.drawStrip(error instanceof Stopped ? this.words.say('busy.stopped') : '');
    } finally {
      if (text === this.store.text) {
        this.strip.removeAttribute('aria-busy');
      }
    }
  }

  /**
   * @param anew whether the form does not show yet what is on record
   * @param long whether there is much to show
   */
  async reported(report, anew, long) {
    this.form.reported(report, anew || this.report === null || this.report.defects || report.defects);
    this.report = report;
    const shown = [
      () => this.drawStrip(),
      () => this.text.reported(report),
      () => ['form', 'tasks'].includes(this.current) && this[this.current].catchUp(),
      () => this.findings.show(report),
      () => this.current === 'duties' && this.drawView(),
    ];
    for (const show of shown) {
      if (long) {
        await new Promise(done => setTimeout(done));
      }
      if (this.report !== report) {
        return;
      }
      show();
    }
    document.documentElement.dataset.checked = String(Number(document.documentElement.dataset.checked ?? 0) + 1);
  }

  /** Whether a norm binds; undefined if nothing is found of it. */
  binds(norm) {
    return this.binding[norm];
  }

  /** What to do about a finding, and what decided. */
  said(finding) {
    return this.saidOf[finding.id] ?? {toDo: null, evidence: []};
  }

  /** Speaks another language from now on. */
  async language(code) {
    this.speak(code, this.libraries[code]);
    if (!this.libraries[code]) {
      const asked = ['labels', 'words'].map(what => this.engine.ask(what, {lang: code}));
      const got = await this.tried(() => Promise.all(asked));
      if (!got) {
        return;
      }
      const [labels, words] = got;
      this.libraries[code] = {labels, words, norms: []};
      this.schema ??= new Schema(await this.engine.ask('schema', 'dossier', {lang: 'en'}));
      if (this.words.language === code) {
        this.speak(code, this.libraries[code]);
      }
    }
    this.checkNow();
    await this.learnNorms(code);
    document.documentElement.dataset.speaks = code;
  }

  /** The norms take as long as the findings of a dossier, which need not wait for them. */
  async learnNorms(code) {
    const library = this.libraries[code];
    const law = this.law.files;
    const got = library?.norms.length === 0 && (await this.tried(() => this.engine.ask('norms', {lang: code, law})));
    if (got && law === this.law.files) {
      library.norms = got.norms;
      if (this.words.language === code) {
        this.words = new Words(code, library);
        this.findings.draw();
      }
    }
  }

  speak(code, library) {
    this.words = new Words(code, library);
    document.documentElement.lang = code;
    document.title = this.words.say('title');
    this.drawHead();
    this.drawStrip();
    this.text.draw();
    this.form.draw();
    this.findings.draw();
    this.drawView();
  }

  // What is shown

  view(name, part = '') {
    this.current = name;
    this[name].enter?.(part);
    this.address = '#' + [name, part].filter(Boolean).join('/');
    location.hash = this.address;
    this.message.hidden = true;
    this.drawView();
    this.drawHead();
    (this.parts[name].querySelector('h1') ?? document.getElementById('main')).focus({preventScroll: true});
    scrollTo(0, 0);
  }

  drawView() {
    document.documentElement.dataset.view = this.current;
    for (const [name, part] of Object.entries(this.parts)) {
      part.hidden = name !== this.current && !(name === 'findings' && ['form', 'text'].includes(this.current));
      part.setAttribute('aria-label', this.words.say('view.' + name));
    }
    this.titles.forEach(([name, title]) => fill(title, this.words.say('view.' + name)));
    if (this.current === 'form') {
      this.form.catchUp();
    }
    if (['begin', 'tasks', 'may', 'duties', 'out'].includes(this.current)) {
      this[this.current].draw();
    }
    if (this.current === 'text') {
      this.text.draw();
    }
  }

  /** Looks at the dossier on another day, or in another reading. */
  look(chosen) {
    Object.assign(this, chosen);
    this.checkNow();
    this.drawView();
  }

  drawHead() {
    fill(this.skip, this.words.say('skip'));
    this.head.draw();
  }

  drawStrip(instead) {
    const {words, report, store} = this;
    if (instead || !report || store.isEmpty) {
      this.strip.className = 'strip';
      fill(this.strip, instead || (store.isEmpty ? null : words.say('answer.waiting')));
      return;
    }
    this.strip.dataset.checking = words.say('answer.waiting');
    const line = answerLine(words, report, !store.stale);
    this.strip.className = 'strip ' + line.state;
    fill(
      this.strip,
      el('b', {}, line.answer),
      line.why && el('span', {class: 'whyso'}, line.why),
      line.rest && el('span', {}, line.rest),
      el('span', {class: 'on'}, words.say('answer.on', words.day(report.asOf ?? this.day))),
      button(words.say('answer.see'), () => this.view('findings'), {class: 'quiet see'}),
    );
  }

  busy(waits) {
    const {words} = this;
    this.wait.hidden = !waits;
    if (waits) {
      fill(this.wait, el('span', {}, words.say('busy')), button(words.say('busy.stop'), () => this.engine.stop(), {id: 'stop'}));
    }
  }
}

function preferred() {
  const codes = (navigator.languages ?? [navigator.language]).map(one => one.split('-')[0].toLowerCase());
  return codes.find(code => Object.hasOwn(TEXTS, code)) ?? 'en';
}

const source = document.getElementById('engine').textContent.replaceAll('\uE000', '<');
const examples = JSON.parse(document.getElementById('examples').textContent);
const page = document.getElementById('page');
new App(page, source, examples);
document.getElementById('cannot').remove();
page.hidden = false;
