import {announce, button, download, el, fill} from './dom.mjs';

/** How to take the dossier and its reports away from the page. */
export class Out {
  /** @param app what the page offers: `words`, `store`, `engine`, `options()`, `keeper`, `say(text)` */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.told = el('p', {class: 'note'});
  }

  draw() {
    const {words, store} = this.app;
    if (store.isEmpty) {
      fill(this.root, el('h1', {tabindex: '-1'}, words.say('out.title')), el('p', {class: 'note'}, words.say('form.none')));
      return;
    }
    this.told.hidden = true;
    fill(
      this.root,
      el('h1', {tabindex: '-1'}, words.say('out.title')),
      this.told,
      el(
        'div',
        {class: 'cards'},
        this.card('out.dossier', [
          el('p', {}, words.say(store.isUnsaved ? 'out.unsaved' : 'out.saved')),
          store.losesComments && el('p', {class: 'hint'}, words.say('out.comments')),
          button(words.say('out.save'), () => this.save(), {class: 'main', 'data-out': 'save'}),
          button(words.say('out.json'), () => this.convert('json'), {class: 'second', 'data-out': 'json'}),
        ]),
        this.card('out.report', [
          el('p', {}, words.say('out.report.hint')),
          button(words.say('out.html'), () => this.report('html', 'text/html'), {class: 'main', 'data-out': 'html'}),
          button(words.say('out.text'), () => this.report('text', 'text/plain'), {class: 'second', 'data-out': 'text'}),
          button(words.say('out.print'), () => this.app.print(), {class: 'second', 'data-out': 'print'}),
        ]),
        this.card('keep.title', this.keeping()),
      ),
    );
  }

  card(title, inner) {
    return el('section', {class: 'card'}, el('h2', {}, this.app.words.say(title)), inner);
  }

  keeping() {
    const {words, store, keeper} = this.app;
    const box = el('input', {
      type: 'checkbox',
      id: 'keep',
      checked: keeper.isOn,
      on: {
        change: () => {
          if (!box.checked) {
            if (keeper.isOn) {
              keeper.forget();
            }
          } else if (keeper.holdsAnother && !confirm(words.say('keep.replaces'))) {
            box.checked = false;
            return;
          } else if (!keeper.keep(store)) {
            box.checked = false;
            this.app.say(words.say('keep.failed'));
          }
          this.app.keepingChanged();
        },
      },
    });
    return keeper.isPossible
      ? [el('label', {class: 'keep', for: 'keep'}, box, words.say('keep.box')), el('p', {class: 'hint'}, words.say('keep.hint')), location.protocol === 'file:' && el('p', {class: 'hint'}, words.say('keep.hint.file'))]
      : [el('p', {class: 'hint'}, words.say('keep.impossible'))];
  }

  /** The dossier as it stands in the text. */
  save() {
    const {store} = this.app;
    const json = store.fileName.endsWith('.json');
    const name = this.name(json ? 'json' : 'yaml');
    download(name, json ? 'application/json' : 'application/yaml', store.text);
    store.wasSaved();
    this.handed(name);
  }

  async convert() {
    const {store, engine} = this.app;
    const model = await this.app.tried(() => engine.ask('toJson', store.text));
    if (model !== undefined) {
      this.hand(this.name('json'), 'application/json', JSON.stringify(model, null, 2) + '\n');
    }
  }

  async report(format, type) {
    const {store, engine} = this.app;
    const options = {...this.app.options(), format, name: store.name};
    const text = await this.app.tried(() => engine.ask('report', store.text, options));
    if (text !== undefined) {
      this.hand(this.name(format === 'html' ? 'html' : 'txt', '-' + options.on), type, text);
    }
  }

  hand(name, type, text) {
    download(name, type, text);
    this.handed(name);
  }

  /** Says what the browser was given, for all to see and hear. */
  handed(name) {
    const text = this.app.words.say('out.done', name);
    fill(this.told, text);
    this.told.hidden = false;
    announce(text);
  }

  name(extension, suffix = '') {
    const stem = this.app.store.name.replace(/\.(ya?ml|json)$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'dossier';
    return `${stem}${suffix}.${extension}`;
  }
}
