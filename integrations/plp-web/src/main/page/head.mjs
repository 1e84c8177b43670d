import {button, el, fill, intoView} from './dom.mjs';
import {isDay} from './times.mjs';
import {LANGUAGES} from './words.mjs';

/** The top of the page: the dossier, how it is looked at, and the way to each view. Its buttons stay while the dossier changes, so that no click is lost. */
export class Head {
  /**
   * @param app what the page offers: `words`, `store`, `keeper`, `day`, `reading`, `law`, `current`, `look(chosen)`, `language(code)`, `travel(way)`, `view(name)`
   * @param views the names of the views
   * @param readings the names of the readings
   */
  constructor(app, views, readings) {
    Object.assign(this, {app, views, readings});
    this.root = el('header', {class: 'top'});
    this.brand = el('p', {class: 'brand'});
  }

  draw() {
    const {words, store, keeper, current} = this.app;
    if (this.speaks !== words.language) {
      this.speaks = words.language;
      this.build();
    }
    fill(
      this.brand,
      el('b', {}, 'openplp'),
      el('span', {class: 'dossier', dir: 'auto'}, store.name),
      store.isUnsaved && el('span', {class: 'unsaved'}, words.say(keeper.isOn ? 'keep.kept' : 'unsaved')),
    );
    if (document.activeElement !== this.on) {
      this.on.value = this.app.day;
    }
    fill(this.law, this.app.law.title);
    this.undo.disabled = !store.canUndo;
    this.redo.disabled = !store.canRedo;
    for (const way of this.ways.children) {
      if (way.id === 'to-' + (current === 'text' ? 'form' : current)) {
        way.setAttribute('aria-current', 'page');
      } else {
        way.removeAttribute('aria-current');
      }
    }
    intoView(this.ways);
  }

  build() {
    const {app} = this;
    const {words} = app;
    const focused = this.root.contains(document.activeElement) && document.activeElement.id;
    this.law = button('', () => app.law.show(), {id: 'law', class: 'second'});
    this.undo = this.travel('undo', '↶');
    this.redo = this.travel('redo', '↷');
    this.ways = el('nav', {class: 'views', 'aria-label': words.say('views')}, this.views.filter(name => name !== 'text').map(name => button(words.say('view.' + name), () => app.view(name), {id: 'to-' + name})));
    fill(
      this.root,
      this.brand,
      el(
        'div',
        {class: 'settings'},
        this.day(),
        this.choice('reading', this.readings.map(one => [one, words.say('reading.' + one)]), app.reading, reading => app.look({reading})),
        this.choice('language', Object.entries(LANGUAGES), words.language, chosen => app.language(chosen)),
        this.law,
        this.undo,
        this.redo,
      ),
      this.ways,
    );
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  travel(way, sign) {
    const text = this.app.words.say(way);
    return button(sign, () => this.app.travel(way), {id: way, class: 'icon', 'aria-label': text, title: text});
  }

  day() {
    const {app} = this;
    const input = el('input', {type: 'date', id: 'on', value: app.day, required: true, min: '1900-01-01', max: '9998-12-31', on: {blur: () => (input.value = app.day)}});
    this.on = input;
    input.addEventListener('change', () => {
      if (isDay(input.value) && input.value >= '1900') {
        app.look({day: input.value});
      }
    });
    return el('label', {title: app.words.say('day.hint')}, el('span', {}, app.words.say('day')), input);
  }

  choice(id, options, chosen, choose) {
    const select = el('select', {id, on: {change: () => choose(select.value)}}, options.map(([value, text]) => el('option', {value}, text)));
    select.value = chosen;
    return el('label', {}, el('span', {}, this.app.words.say(id)), select);
  }
}
