import {button, dialog, el, fill} from './dom.mjs';
import {isId} from './paths.mjs';
import {LONGEST} from './text.mjs';

/** How to begin: with a new dossier, an example, a file, or what this browser keeps. */
export class Begin {
  /** @param app what the page offers: `words`, `store`, `law`, `open(given)`, `say(text)`, `sayTooLong()`, `keeper`, `examples` */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.file = el('input', {type: 'file', id: 'file', accept: '.yaml,.yml,.json,.csv,.tsv,application/json,text/yaml,text/csv', class: 'unseen', tabindex: '-1'});
    this.file.addEventListener('change', () => {
      this.take(this.file.files[0]);
      this.file.value = '';
    });
    this.listenToDrops();
  }

  draw() {
    const {words, store, keeper, examples} = this.app;
    const id = el('input', {
      type: 'text',
      id: 'new-id',
      autocomplete: 'off',
      spellcheck: 'false',
      value: 'plp-1',
      'aria-describedby': 'new-id-hint new-id-wrong',
      on: {keydown: event => event.key === 'Enter' && this.create(id)},
    });
    const kept = keeper.kept();
    this.file.setAttribute('aria-label', words.say('begin.file.go'));
    fill(
      this.root,
      el('h1', {tabindex: '-1'}, words.say('begin.title')),
      el('p', {class: 'lead'}, words.say('begin.lead')),
      !store.isEmpty &&
        el('section', {class: 'card'}, el('h2', {}, words.say('begin.goOn')), el('p', {}, store.name || words.say('begin.unnamed')), button(words.say('begin.toTasks'), () => this.app.view('tasks'), {class: 'main'})),
      kept &&
        store.isEmpty &&
        el(
          'section',
          {class: 'card'},
          el('h2', {}, words.say('begin.kept')),
          el('p', {}, words.say('begin.kept.hint')),
          el(
            'p',
            {class: 'actions'},
            button(words.say('begin.kept.open'), () => this.openKept(), {class: 'main'}),
            button(words.say('keep.forget'), () => {
              keeper.forget();
              this.draw();
            }, {class: 'second'}),
          ),
        ),
      el(
        'div',
        {class: 'cards'},
        el(
          'section',
          {class: 'card'},
          el('h2', {}, words.say('begin.new')),
          el('p', {id: 'new-id-hint'}, words.say('begin.new.hint')),
          el('label', {for: 'new-id'}, words.say('begin.new.id')),
          id,
          el('p', {id: 'new-id-wrong', class: 'error', role: 'alert', hidden: true}),
          button(words.say('begin.new.go'), () => this.create(id), {class: 'main', 'data-begin': 'new'}),
        ),
        el(
          'section',
          {class: 'card drop'},
          el('h2', {}, words.say('begin.file')),
          el('p', {}, words.say('begin.file.hint')),
          this.file,
          button(words.say('begin.file.go'), () => this.file.click(), {class: 'main', 'data-begin': 'file'}),
        ),
        el(
          'section',
          {class: 'card'},
          el('h2', {}, words.say('begin.example')),
          el('p', {}, words.say('begin.example.hint')),
          el(
            'ul',
            {class: 'plain'},
            examples.map(example => el('li', {}, button(example.name, () => this.app.open({text: example.text, name: example.file}), {'data-example': example.file}))),
          ),
        ),
      ),
      el('p', {class: 'hint'}, words.say('begin.private')),
      el('p', {class: 'hint'}, words.say('begin.noAdvice')),
      el('p', {}, button(words.say('begin.licences'), () => this.licences(), {class: 'quiet', id: 'show-licences'})),
    );
  }

  create(input) {
    const id = input.value.trim();
    if (id === '' || !isId(id)) {
      input.setAttribute('aria-invalid', 'true');
      const wrong = document.getElementById('new-id-wrong');
      fill(wrong, this.app.words.say('wrong.id'));
      wrong.hidden = false;
      input.focus();
      return;
    }
    const model = {openplp: 1, partnership: {id}};
    this.app.open({text: '', name: id + '.yaml', model});
  }

  /** Another tab may have changed or removed it since it was shown. */
  openKept() {
    const kept = this.app.keeper.take();
    if (kept) {
      this.app.open({...kept, kept: true});
    } else {
      this.draw();
    }
  }

  licences() {
    const {words} = this.app;
    dialog(words.say('begin.licences'), words.say('close'), el('pre', {tabindex: '0'}, document.getElementById('licences').textContent));
  }

  /** Reads a file, unless it is too large for a page. */
  async take(file) {
    const {words} = this.app;
    if (!file) {
      return;
    }
    if (/\.law$/i.test(file.name)) {
      this.app.law.show();
      this.app.law.add([file]);
      return;
    }
    if (file.size > LONGEST) {
      this.app.sayTooLong();
      return;
    }
    if (/\.(csv|tsv)$/i.test(file.name) && !this.app.store.isEmpty) {
      this.app.members.take(file);
      return;
    }
    if (/\.(xlsx|ods|xls|csv|tsv)$/i.test(file.name)) {
      this.app.say(words.say('begin.workbook'));
      return;
    }
    try {
      const text = new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer());
      this.app.open({text, name: file.name});
    } catch {
      this.app.say(words.say('begin.unreadable'));
    }
  }

  listenToDrops() {
    const isFile = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
    addEventListener('dragover', event => {
      if (isFile(event)) {
        event.preventDefault();
        document.documentElement.classList.add('dropping');
      }
    });
    addEventListener('dragleave', event => event.relatedTarget === null && document.documentElement.classList.remove('dropping'));
    addEventListener('drop', event => {
      document.documentElement.classList.remove('dropping');
      if (isFile(event)) {
        event.preventDefault();
        this.take(event.dataTransfer.files[0]);
      }
    });
  }
}
