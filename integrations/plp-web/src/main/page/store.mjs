import {hasComments, toYaml} from './yaml.mjs';

const KEPT = 200;
const TOGETHER = 1500;

/**
 * The dossier that is worked on: as a text, which is what is checked and saved, and as a model, which is what the form shows. Each change can be undone.
 */
export class Store {
  constructor(changed) {
    this.changed = changed;
    this.open({text: '', name: ''});
  }

  /** Begins with a dossier. What was there before is forgotten. */
  open({text: given, name, mine = false, model = null}) {
    const text = model && !given ? toYaml(model) : given;
    this.name = name;
    this.json = /^\s*\{/.test(text);
    this.now = {text, model, stale: model === null};
    this.past = [];
    this.future = [];
    this.saved = model ? null : text;
    this.commentsMatter = !mine && !model && !this.json && hasComments(text);
    this.changed('opened');
  }

  get text() {
    return this.now.text;
  }

  /** What the form shows; null while the text was never read. */
  get model() {
    return this.now.model;
  }

  /** Whether the engine has not read the text yet, so that the model may be that of an older one. */
  get stale() {
    return this.now.stale;
  }

  /** The name under which the engine reads the text, which says its format. */
  get fileName() {
    return /^\s*\{/.test(this.text) ? 'dossier.json' : 'dossier.yaml';
  }

  get isEmpty() {
    return this.text.trim() === '';
  }

  /** Whether something would be lost if the page went away. */
  get isUnsaved() {
    return !this.isEmpty && this.saved !== this.text && (this.past.length > 0 || this.saved === null);
  }

  /** Whether the next change in the form loses comments of a file that somebody wrote. */
  get losesComments() {
    return this.commentsMatter && hasComments(this.text);
  }

  /** The text was edited. Changes in quick succession are undone together. */
  editText(text) {
    this.step({text, model: this.now.model, stale: true}, 'text');
    this.changed('text');
  }

  /** The model was edited: the text is written anew. Gives false, and changes nothing, where that would undo a text that was not read yet. */
  editModel(model, what) {
    if (this.stale) {
      return false;
    }
    const whole = {openplp: 1, ...model};
    this.step({text: this.json ? JSON.stringify(whole, null, 2) + '\n' : toYaml(whole), model: whole, stale: false}, what);
    this.changed('model');
    return true;
  }

  /** What the engine read in the text. */
  readAs(model) {
    this.now = {text: this.now.text, model, stale: false};
  }

  step(next, what) {
    const time = Date.now();
    const together = what && what === this.last?.what && time - this.last.time < TOGETHER && this.past.length > 0;
    if (!together) {
      this.past.push(this.now);
      this.past.splice(0, Math.max(0, this.past.length - KEPT));
    }
    this.future = [];
    this.last = {what, time};
    this.now = next;
  }

  get canUndo() {
    return this.past.length > 0;
  }

  get canRedo() {
    return this.future.length > 0;
  }

  undo() {
    this.travel(this.past, this.future);
  }

  redo() {
    this.travel(this.future, this.past);
  }

  travel(from, to) {
    if (from.length > 0) {
      to.push(this.now);
      this.now = from.pop();
      this.last = null;
      this.changed('travelled');
    }
  }

  wasSaved() {
    this.saved = this.text;
    this.changed('saved');
  }
}
