import {button, dialog, el, fill} from './dom.mjs';
import {Stopped} from './engine.mjs';

/** The engine reads no more. */
const LARGEST = 1 << 20;

/** The local rules by which the page checks too, and the dialog in which their files are chosen and removed. Nothing keeps them. */
export class Law {
  /** The contents of the files, for the engine. */
  files = [];
  /** Of each file `name`, `version`, `prefix`, how many `norms` it has, and its `file`. */
  loaded = [];

  /** @param app what the page offers: `words`, `engine`, `learnNorms(code)`, `libraries`, `drawHead()`, `look(chosen)` */
  constructor(app) {
    this.app = app;
    this.list = el('ul', {class: 'plain', id: 'laws'});
    this.told = el('p', {role: 'status'});
    this.wrong = el('p', {class: 'error', role: 'alert'});
    this.input = el('input', {type: 'file', id: 'law-file', accept: '.law', multiple: true, class: 'unseen', tabindex: '-1'});
    this.input.addEventListener('change', async () => {
      await this.add([...this.input.files]);
      this.input.value = '';
    });
  }

  get title() {
    const {words} = this.app;
    return words.say('law') + (this.loaded.length > 0 ? ` (${words.numbers.format(this.loaded.length)})` : '');
  }

  show() {
    const {words} = this.app;
    fill(this.told);
    fill(this.wrong);
    this.draw();
    this.input.setAttribute('aria-label', words.say('law.choose'));
    this.choose = button(words.say('law.choose'), () => this.input.click(), {class: 'main', id: 'law-choose'});
    dialog(words.say('law'), words.say('close'), el('p', {}, words.say('law.hint')), this.list, this.input, this.choose, this.told, this.wrong);
  }

  draw() {
    const {words} = this.app;
    fill(
      this.list,
      this.loaded.map(one =>
        el(
          'li',
          {},
          el('span', {dir: 'auto'}, words.say('law.loaded', one.name, one.version, words.count('law.norms', one.norms))),
          ' ',
          button(words.say('list.remove'), () => this.remove(one), {class: 'second', 'aria-label': words.say('law.remove', one.name)}),
        ),
      ),
    );
  }

  /** Loads files. One with the prefix of another takes its place. */
  async add(files) {
    const {words} = this.app;
    fill(this.wrong);
    for (const file of files) {
      try {
        const law = await this.read(file);
        const loaded = [...this.loaded.filter(one => one.prefix !== law.prefix), law];
        await this.app.engine.ask('engine', {law: loaded.map(one => one.file)});
        this.use(loaded, words.say('law.added', law.name));
      } catch (error) {
        if (error instanceof Stopped) {
          return;
        }
        fill(this.wrong, words.say(error.code === 'law.too-large' ? 'law.tooLarge' : 'law.unreadable', file.name));
      }
    }
  }

  async read(file) {
    if (file.size > LARGEST) {
      throw Object.assign(new Error(file.name), {code: 'law.too-large'});
    }
    const content = new Uint8Array(await file.arrayBuffer());
    const {ruleBook, norms} = await this.app.engine.ask('norms', {lang: this.app.words.language, law: content});
    const [{prefix, name, version}] = ruleBook.local;
    return {prefix, name, version, norms: norms.filter(norm => norm.id.startsWith(prefix + '-')).length, file: content};
  }

  remove(law) {
    this.use(this.loaded.filter(one => one !== law), this.app.words.say('law.removed', law.name));
    this.choose.focus();
  }

  /** Checks by these from now on. */
  use(loaded, said) {
    const {app} = this;
    this.loaded = loaded;
    this.files = loaded.map(one => one.file);
    fill(this.told, said);
    this.draw();
    app.drawHead();
    Object.values(app.libraries).forEach(library => (library.norms = []));
    app.learnNorms(app.words.language);
    app.look({});
  }
}
