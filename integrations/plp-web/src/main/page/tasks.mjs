import {button, el, fill} from './dom.mjs';
import {sentence} from './findings.mjs';
import {everyEntry, steps} from './paths.mjs';
import {isAnswered, MEMBERS, tasks} from './questions.mjs';
import {fieldOf} from './records.mjs';

/** So many entries for each question. */
const ENTRIES = 8;
/** The act that begins the work of a partnership. */
const START = 'open';
const STARTED = 'IMPOSSIBLE';
const UNFOLDED = ['todo', 'missing', 'pending'];
/** So many facts are named that a task lacks. */
const NAMED = 3;

/** The home of a dossier: what is to be done, task by task, and what is missing to start; a task shows its questions alone. */
export class Tasks {
  /** @param app what the page offers: `schema`, `words`, `store`, `form`, `findings`, `report`, `binds(norm)`, `engine`, `options()`, `tried(ask)`, `goTo(path)`, `view(name, part)` */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.task = '';
  }

  get words() {
    return this.app.words;
  }

  /** From now on a task is shown; the list of them, if the name is empty. */
  enter(task) {
    this.task = task;
    this.isEntered = true;
  }

  /** Shows what the report says now, except under the hands of a reader who fills in a task. */
  catchUp() {
    if (this.task && this.root.contains(document.activeElement) && document.activeElement.matches('input, select, textarea, summary')) {
      this.app.form.refresh();
    } else {
      this.draw();
    }
  }

  async draw() {
    const {app, words} = this;
    const stop = app.form.hindrance();
    const {report} = app;
    if (stop || !report || report.defects || !app.schema) {
      const text = report?.defects ? 'form.toCorrect' : 'answer.waiting';
      fill(this.root, el('h1', {tabindex: '-1'}, words.say('view.tasks')), stop ?? el('p', {class: 'note'}, words.say(text)));
      return;
    }
    const start = await this.start(report);
    if (report !== app.report) {
      return;
    }
    app.form.refresh();
    const toStart = start && new Set(start.factsToFindOut.map(fact => everyEntry(fact.path)));
    this.all = tasks(report, app.schema, app.store.model, norm => app.binds(norm), toStart);
    const task = this.all.find(one => one.key === this.task);
    const focused = this.root.contains(document.activeElement) && document.activeElement.dataset;
    fill(this.root, task ? this.opened(task) : this.list(start));
    if (this.isEntered) {
      this.isEntered = false;
      this.root.querySelector('h1').focus({preventScroll: true});
    } else if (focused) {
      const [name, value] = Object.entries(focused)[0] ?? [];
      (name && this.root.querySelector(`[data-${name}="${CSS.escape(value)}"]`) || this.root.querySelector('h1')).focus({preventScroll: true});
    }
  }

  /** What the engine says of the start on this day; null where the partnership has started, or there is no answer. */
  async start(report) {
    if (this.asked !== report) {
      const {store, engine} = this.app;
      const {on, lang, reading, law} = this.app.options();
      this.asked = report;
      this.answer = engine.ask('may', START, store.text, {day: on}, {lang, reading, law, labelled: true, name: store.fileName}).catch(() => null);
    }
    const given = await this.answer;
    return given && given.answer !== STARTED ? given : null;
  }

  title({key, step}) {
    return sentence(step ? this.words.word('stage.' + key) : this.words.label('Dossier.' + key));
  }

  list(start) {
    const {words} = this;
    const stages = this.all.filter(task => task.step);
    const left = stages.filter(task => !['done', 'advice', 'pending'].includes(task.state));
    const parts = this.all.filter(task => !task.step);
    const later = parts.filter(task => !UNFOLDED.includes(task.state));
    return [
      el('h1', {tabindex: '-1'}, words.say('view.tasks')),
      stages.length > 0 && el('p', {class: 'lead', id: 'step'}, left.length === 0 ? words.say('tasks.all', stages.length) : words.say('tasks.step', stages.length - left.length + 1, stages.length, this.title(left[0]))),
      stages.length > 0 && el('ol', {class: 'tasks'}, stages.map(task => this.line(task))),
      el('h2', {}, words.say('tasks.parts')),
      el('ul', {class: 'tasks'}, parts.filter(task => UNFOLDED.includes(task.state)).map(task => this.line(task))),
      later.length > 0 && el('details', {}, el('summary', {}, words.say('tasks.others', later.length)), el('ul', {class: 'tasks'}, later.map(task => this.line(task)))),
      start && this.missing(start),
    ];
  }

  line(task) {
    const {words} = this;
    const title = this.title(task);
    const since = task.step?.since;
    const isOpen = task.state === 'todo' || task.state === 'missing';
    const action = words.say(task.state === 'done' ? 'tasks.look' : 'tasks.complete');
    return el(
      'li',
      {class: 'task ' + task.state},
      el('span', {class: 'name'}, title, since && el('span', {class: 'hint'}, ' ' + words.day(since))),
      el('span', {class: 'state'}, this.state(task)),
      button(action, () => this.app.view('tasks', task.key), {'data-task': task.key, class: isOpen ? null : 'second', 'aria-label': words.word('said', action, title)}),
    );
  }

  state({key, state, findings, questions}) {
    const {words, app} = this;
    const number = standing => new Set(findings.filter(one => one.standing === standing).map(one => one.norm)).size;
    switch (state) {
      case 'todo':
        return words.counted('count.NOT_KEPT', number('NOT_KEPT') || 1);
      case 'missing':
        return words.say('tasks.missing', lacking(questions.filter(one => one.binds).map(one => words.label(app.schema.at(steps(one.paths[0])).name)), words.label('Dossier.' + key)));
      case 'pending':
        return words.word('standing.PENDING');
      case 'advice':
        return words.say('tasks.advice', questions.length + number('NOT_FOLLOWED'));
      default:
        return words.say('tasks.' + state);
    }
  }

  /** Norm by norm what stands against the start or is not known, binding norms first, each with the fields to fill in. */
  missing(start) {
    const {words, app} = this;
    const byNorm = new Map();
    [...start.inTheWay, ...start.toPutRight, ...start.undetermined].forEach(finding => byNorm.set(finding.norm, [...(byNorm.get(finding.norm) ?? []), finding]));
    const all = [...byNorm.values()];
    const [binding, advice] = [all.filter(([one]) => app.binds(one.norm)), all.filter(([one]) => !app.binds(one.norm))];
    return el(
      'section',
      {class: 'start', 'aria-labelledby': 'start'},
      el('h2', {id: 'start'}, words.say('tasks.start')),
      el('p', {}, binding.length > 0 ? words.count('tasks.start.binding', binding.length) : words.say('tasks.start.none')),
      el('ul', {class: 'found'}, binding.map(some => this.norm(some))),
      advice.length > 0 && el('details', {}, el('summary', {}, words.say('tasks.advice', advice.length)), el('ul', {class: 'found'}, advice.map(some => this.norm(some)))),
    );
  }

  norm(findings) {
    const {words, app} = this;
    const [first] = findings;
    const places = [...new Set(findings.flatMap(one => (one.missing.length > 0 ? one.missing : one.evidence.map(fact => fact.path))))];
    return el(
      'li',
      {class: 'finding ' + first.standing, 'data-norm': first.norm},
      el('p', {class: 'says'}, first.outcome === 'UNDETERMINED' ? (words.norm(first.norm)?.statement ?? first.message) : first.message),
      el('p', {class: 'places'}, places.slice(0, ENTRIES).map(where => button(words.place(app.schema, where, app.store.model), () => this.lead(where), {class: 'place', 'data-to': where}))),
    );
  }

  /** Leads to the field of a fact: in the task that asks for it, else among all data. */
  lead(where) {
    const task = this.all.find(one => one.questions.some(asked => asked.paths.some(at => where === at || where.startsWith(at + '.'))));
    if (!task) {
      this.app.goTo(where);
      return;
    }
    this.app.view('tasks', task.key);
    this.draw().then(() => this.app.form.focusOn(this.root, where));
  }

  opened(task) {
    const {words, app} = this;
    const {form} = app;
    const open = task.questions.map(one => ({...one, paths: one.paths.filter(where => isOpen(form, where))})).filter(one => one.paths.length > 0);
    const [binding, advice] = [open.filter(one => one.binds), open.filter(one => !one.binds)];
    const place = this.all.indexOf(task);
    const next = [...this.all.slice(place + 1), ...this.all.slice(0, place)].find(one => ['todo', 'missing'].includes(one.state));
    const byNorm = new Map();
    task.findings.forEach(one => byNorm.set(one.norm, [...(byNorm.get(one.norm) ?? []), one]));
    const field = !task.step && app.schema.field('Dossier', task.key);
    return [
      el('p', {}, button('← ' + words.say('view.tasks'), () => app.view('tasks'), {class: 'quiet'})),
      el('h1', {tabindex: '-1'}, this.title(task)),
      el('p', {class: 'hint'}, this.state(task)),
      byNorm.size > 0 && el('ul', {class: 'found'}, [...byNorm.values()].map(some => app.findings.item(some))),
      task.key === MEMBERS && app.members.draw(),
      binding.filter(one => one.key !== task.key).map(one => question(form, one)),
      field?.kind === 'list' && field.item.kind === 'record' && fieldOf(form, field, [task.key]),
      advice.length > 0 && el('details', {}, el('summary', {}, words.say('tasks.advice', advice.length)), advice.map(one => question(form, one))),
      el(
        'p',
        {class: 'actions'},
        binding.some(one => one.key !== task.key) && button(words.say('tasks.more'), () => this.draw(), {class: 'second'}),
        next && button(words.say('tasks.next', this.title(next)), () => app.view('tasks', next.key), {class: 'main', 'data-next': next.key}),
      ),
      el('p', {class: 'hint'}, words.say('tasks.skip')),
    ];
  }
}

/** The labels of what is missing, in short. */
function lacking(labels, otherwise) {
  const all = [...new Set(labels)];
  return all.length === 0 ? otherwise : all.slice(0, NAMED).join(', ') + (all.length > NAMED ? ', …' : '');
}

/** Whether something is still asked about: it has no answer, or is a list, which may not be whole. */
function isOpen(form, where) {
  return !isAnswered(form.model(), where) || form.schema.at(steps(where))?.kind === 'list';
}

function question(form, {key, paths}) {
  const {words} = form;
  const one = where => {
    const at = steps(where);
    const field = form.schema.at(at);
    const entry = at.findLastIndex(step => typeof step === 'number');
    const name = entry < 0 ? '' : words.entryName(form.schema, at.slice(0, entry + 1), form.model());
    if (field.kind === 'record' && paths.length === 1) {
      form.unfolded.add(where);
    }
    return fieldOf(form, name ? {...field, title: `${words.label(field.name)} – ${name}`} : field, at);
  };
  return el(
    'section',
    {class: 'question', 'data-question': key},
    el('p', {class: 'why'}, place(form, key)),
    paths.length > 1 ? [forAll(form, paths), el('details', {}, el('summary', {}, words.say('tasks.each')), paths.slice(0, ENTRIES).map(one), paths.length > ENTRIES && el('p', {class: 'hint'}, words.count('tasks.rest', paths.length - ENTRIES)))] : paths.map(one),
  );
}

/** One answer for several entries. */
function forAll(form, paths) {
  const field = form.schema.at(steps(paths[0]));
  const title = `${form.words.label(field.name)} – ${form.words.say('tasks.forAll', paths.length)}`;
  if (field.kind === 'list' && field.item.kind === 'record') {
    return el('p', {class: 'actions'}, title, button(form.words.say('list.none'), () => form.editAll(paths.map(steps), [], ''), {class: 'second'}));
  }
  const same = Object.create(form, {
    edit: {value: (at, value, what) => form.editAll(paths.map(where => [...steps(where), ...at.slice(steps(paths[0]).length)]), value, what)},
    marks: {value: {of: () => [], within: () => []}},
  });
  return fieldOf(same, {...field, title}, steps(paths[0]));
}

/** Where in the dossier a question is: the labels of what is around it. */
function place(form, key) {
  const at = steps(key.replaceAll('[]', '[0]'));
  const around = at.slice(0, -1).flatMap((step, index) => (typeof step === 'string' ? [form.schema.at(at.slice(0, index + 1))] : []));
  return el('span', {class: 'place'}, around.map(field => form.words.label(field.name)).join(' › '));
}
