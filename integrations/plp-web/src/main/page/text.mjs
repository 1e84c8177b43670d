import {button, el, fill, paused} from './dom.mjs';

const PAUSE = 250;
/** A longer text would make the browser stand still, and so would more lines. */
export const LONGEST = 1_000_000;
export const MOST_LINES = 50_000;

export function isTooLong(text) {
  return text.length > LONGEST || lineCount(text) > MOST_LINES;
}

function lineCount(text) {
  let number = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    number += 1;
  }
  return number;
}

/** The dossier as a text, with a mark at each line that the report says something of. */
export class TextView {
  /** @param app what the page offers: `words`, `store`, `goTo` */
  constructor(root, app) {
    this.app = app;
    this.marks = new Map();
    this.lines = el('div', {class: 'lines-shown', 'aria-hidden': 'true'});
    this.area = el('textarea', {spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', wrap: 'off', id: 'text'});
    this.label = el('label', {for: 'text', class: 'unseen'});
    this.errors = el('div', {class: 'errors'});
    this.hint = el('p', {class: 'hint'});
    this.back = el('p');
    root.append(this.back, this.hint, this.label, el('div', {class: 'editor-box'}, el('div', {class: 'gutter'}, this.lines), this.area), this.errors);
    const take = paused(PAUSE, () => app.store.editText(this.area.value));
    this.area.addEventListener('input', () => {
      take();
      this.drawLines();
    });
    this.area.addEventListener('change', () => this.area.value !== app.store.text && take.now());
    this.area.addEventListener('scroll', () => this.drawLines());
    this.area.addEventListener('paste', event => this.refuseTooMuch(event, event.clipboardData?.getData('text/plain') ?? ''));
    this.area.addEventListener('keydown', event => this.key(event));
    new ResizeObserver(() => this.drawLines()).observe(this.area);
  }

  refuseTooMuch(event, text) {
    if (isTooLong(this.area.value + text)) {
      event.preventDefault();
      this.app.sayTooLong();
    }
  }

  /** Tab stays the key that leaves the text; Enter goes on at the same depth. */
  key(event) {
    if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const before = this.area.value.slice(0, this.area.selectionStart);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      const indent = /^ *(?:- )?/.exec(line)[0].replace('-', ' ') + (/:\s*$/.test(line) ? '  ' : '');
      if (indent) {
        event.preventDefault();
        this.area.setRangeText('\n' + indent, this.area.selectionStart, this.area.selectionEnd, 'end');
        this.area.dispatchEvent(new Event('input'));
      }
    }
  }

  draw() {
    const {words, store} = this.app;
    fill(this.label, words.say('text.label'));
    fill(this.hint, words.say('text.hint'));
    fill(this.back, button('← ' + words.say('view.form'), () => this.app.view('form'), {class: 'quiet'}));
    if (this.area.value !== store.text) {
      const {scrollTop, selectionStart} = this.area;
      this.area.value = store.text;
      this.area.selectionStart = this.area.selectionEnd = Math.min(selectionStart, store.text.length);
      this.area.scrollTop = scrollTop;
    }
    this.drawLines();
  }

  reported(report) {
    this.marks.clear();
    const mark = (line, kind) => line && (this.marks.get(line) === 'error' || this.marks.set(line, kind));
    report.defects?.forEach(defect => mark(defect.line, 'error'));
    report.findings?.filter(one => one.standing === 'NOT_KEPT').forEach(one => mark(one.location.line, 'error'));
    report.findings?.filter(one => one.standing === 'NOT_FOLLOWED').forEach(one => mark(one.location.line, 'warning'));
    const {words} = this.app;
    fill(
      this.errors,
      report.defects &&
        el(
          'ul',
          {class: 'found'},
          report.defects
            .slice(0, 20)
            .map(defect =>
              el('li', {class: 'finding DEFECTIVE'}, defect.line && button(words.say('found.line', defect.line), () => this.toLine(defect.line), {class: 'quiet'}), ' ', el('span', {dir: 'auto'}, defect.text)),
            ),
        ),
    );
    this.drawLines();
  }

  /** The numbers of the lines that can be seen: all of them would be too many. */
  drawLines() {
    const style = getComputedStyle(this.area);
    const height = parseFloat(style.lineHeight);
    if (!height || this.area.clientHeight === 0) {
      return;
    }
    const first = Math.floor(this.area.scrollTop / height);
    const count = Math.min(Math.ceil(this.area.clientHeight / height) + 1, this.lineCount() - first);
    this.lines.style.transform = `translateY(${first * height - this.area.scrollTop}px)`;
    fill(
      this.lines,
      Array.from({length: Math.max(0, count)}, (_, index) => el('div', {class: this.marks.get(first + index + 1) ?? null}, String(first + index + 1))),
    );
  }

  lineCount() {
    const {value} = this.area;
    if (this.counted?.of !== value) {
      this.counted = {of: value, number: lineCount(value)};
    }
    return this.counted.number;
  }

  /** Selects a line, and brings it into view. */
  toLine(line) {
    const {value} = this.area;
    let from = 0;
    for (let at = 1; at < line; at += 1) {
      const next = value.indexOf('\n', from);
      if (next < 0) {
        break;
      }
      from = next + 1;
    }
    const to = value.indexOf('\n', from);
    this.area.focus();
    this.area.setSelectionRange(from, to < 0 ? value.length : to);
    this.area.scrollTop = Math.max(0, (line - 5) * parseFloat(getComputedStyle(this.area).lineHeight));
    this.area.scrollLeft = 0;
    this.drawLines();
  }
}
