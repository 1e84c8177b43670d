import {button, el, fill} from './dom.mjs';
import {everyEntry, steps} from './paths.mjs';
import {sectionOf} from './questions.mjs';

/** How findings stand, most pressing first; the last three ask nothing of the partnership. */
const STANDINGS = ['NOT_KEPT', 'FAILED', 'NOT_FOLLOWED', 'PENDING', 'UNDETERMINED', 'WAIVED', 'HUMAN_REVIEW', 'OWED_BY_OTHERS'];
const OPEN_AT_FIRST = ['NOT_KEPT', 'FAILED', 'NOT_FOLLOWED'];
const HEADINGS = {
  NOT_KEPT: 'heading.NOT_KEPT',
  FAILED: 'heading.FAILED',
  NOT_FOLLOWED: 'heading.NOT_FOLLOWED',
  PENDING: 'standing.PENDING',
  WAIVED: 'heading.WAIVED',
  HUMAN_REVIEW: 'heading.HUMAN_REVIEW',
  OWED_BY_OTHERS: 'heading.OWED_BY_OTHERS',
};
const NUMBERS = ['NOT_KEPT', 'NOT_FOLLOWED'];
/** So many entries of a norm are named at once. */
const SUBJECTS = 6;

/**
 * The answer in one look: a line for the top of the page.
 *
 * @param isRead whether the form shows the dossier, so that each defect is at a field
 */
export function answerLine(words, report, isRead = false) {
  if (report.defects) {
    return {state: 'DEFECTIVE', answer: sentence(words.say(isRead ? 'answer.toCorrect' : 'answer.defects')), rest: words.count('answer.defects.count', report.defects.length)};
  }
  const {tally} = report;
  const numbers = NUMBERS.filter(standing => tally[standing] > 0).map(standing => words.counted('count.' + standing, tally[standing]));
  return {
    state: report.overall,
    answer: sentence(words.word('overall.' + report.overall)),
    why: words.word('why.' + report.overallWhy + (adviceAlone(report) ? '.advice' : '')),
    rest: numbers.join(' · '),
  };
}

/** Whether the dossier is not compliant as worded, and nothing that binds is the reason. */
function adviceAlone(report) {
  return report.overallWhy === 'BREACHED' && report.overallOtherReading !== 'NOT_COMPLIANT';
}

export function sentence(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What was found, by what it asks of the reader or by the part of the dossier that it is about. */
export class Findings {
  /** @param app what the page offers: `schema`, `words`, `store`, `goTo(path)`, `norm(id)`, `options` */
  constructor(root, app) {
    this.root = root;
    this.app = app;
    this.by = 'standing';
    this.folded = new Map();
    this.head = el('div', {class: 'filters'});
    this.list = el('div', {class: 'found-list'});
    root.append(this.head, this.list);
    this.sought = '';
  }

  show(report) {
    this.report = report;
    this.draw();
  }

  /** Another language or dossier. */
  draw() {
    const {words} = this.app;
    if (!this.report) {
      fill(this.head);
      fill(this.list, el('p', {class: 'note'}, words.say(this.app.store.isEmpty ? 'found.none' : 'answer.waiting')));
      return;
    }
    if (this.report.defects) {
      fill(this.head);
      fill(this.list, this.defects());
      return;
    }
    if (!this.root.contains(document.activeElement) || !this.head.hasChildNodes()) {
      fill(this.head, this.filters());
    }
    this.drawList();
  }

  filters() {
    const {words} = this.app;
    const search = el('input', {type: 'search', value: this.sought, placeholder: words.say('found.search'), 'aria-label': words.say('found.search')});
    search.addEventListener('input', () => {
      this.sought = search.value.trim().toLocaleLowerCase();
      this.drawList();
    });
    const by = el(
      'select',
      {'aria-label': words.say('found.by')},
      ['standing', 'theme', 'actor'].map(way => el('option', {value: way}, words.say('found.by.' + way))),
    );
    by.value = this.by;
    by.addEventListener('change', () => {
      this.by = by.value;
      this.drawList();
    });
    return [search, by];
  }

  defects() {
    const {words} = this.app;
    return [
      el('h2', {}, words.say('found.defects')),
      el(
        'ul',
        {class: 'found'},
        this.report.defects.slice(0, 100).map(defect =>
          el('li', {class: 'finding DEFECTIVE'}, el('p', {class: 'says', dir: 'auto'}, defect.text), this.toCorrect(defect)),
        ),
      ),
      this.report.defects.length > 100 && el('p', {class: 'hint'}, words.say('found.more', this.report.defects.length - 100)),
    ];
  }

  /** Leads to the field of a defect; to its line where the form cannot show the dossier. */
  toCorrect({path: where, line}) {
    const {words, schema, store} = this.app;
    if (!store.stale && schema?.at(steps(where))) {
      return el('p', {class: 'places'}, button(words.place(schema, where, store.model), () => this.app.goTo(where), {class: 'place', 'data-to': where}));
    }
    return [el('p', {class: 'hint'}, where), line && button(words.say('found.line', line), () => this.app.toLine(line), {class: 'quiet'})];
  }

  drawList() {
    const {words} = this.app;
    const asked = this.report.findings.filter(finding => STANDINGS.includes(finding.standing) && this.isSought(finding));
    const groups = this.groups(asked);
    fill(
      this.list,
      asked.length === 0 && el('p', {class: 'note'}, words.say(this.sought ? 'found.noMatch' : 'found.nothing')),
      groups.map(([name, title, findings]) => this.group(name, title, findings)),
      this.notices(),
    );
  }

  isSought(finding) {
    return !this.sought || `${finding.norm} ${finding.message} ${finding.subject.id}`.toLocaleLowerCase().includes(this.sought);
  }

  groups(findings) {
    const {words, schema} = this.app;
    const groups = new Map();
    const put = (name, title, finding) => collect(groups, name, () => [name, title, []])[2].push(finding);
    if (this.by === 'standing') {
      for (const standing of STANDINGS) {
        findings.filter(one => one.standing === standing).forEach(one => put(standing, this.heading(standing), one));
      }
    } else if (this.by === 'theme') {
      const parts = schema?.fields('Dossier') ?? [];
      for (const part of parts) {
        findings.filter(one => sectionOf(themePath(one)) === part.key).forEach(one => put(part.key, words.label(part.name), one));
      }
      findings.filter(one => !parts.some(part => part.key === sectionOf(themePath(one)))).forEach(one => put('', words.say('found.other'), one));
    } else {
      findings.forEach(one => one.actors.forEach(actor => put(actor, words.word('bearer.' + actor) || actor, one)));
    }
    return [...groups.values()];
  }

  heading(standing) {
    const {words} = this.app;
    return sentence(words.word(HEADINGS[standing] ?? '')) || words.say('found.' + standing);
  }

  group(name, title, findings) {
    const byNorm = new Map();
    findings.forEach(one => collect(byNorm, `${one.norm} ${one.standing} ${one.due ?? ''}`, () => []).push(one));
    const open = this.folded.get(name) ?? (this.by !== 'standing' || OPEN_AT_FIRST.includes(name) || this.sought !== '');
    const box = el(
      'details',
      {class: 'group', open, 'data-group': name},
      el('summary', {}, el('h2', {}, title), el('span', {class: 'number'}, String(byNorm.size))),
    );
    const body = () => el('ul', {class: 'found'}, [...byNorm.values()].map(some => this.item(some)));
    if (open) {
      box.append(body());
    }
    box.addEventListener('toggle', () => {
      this.folded.set(name, box.open);
      if (box.open && box.childElementCount === 1) {
        box.append(body());
      }
    });
    return box;
  }

  item(findings) {
    const {words} = this.app;
    const [first] = findings;
    const said = this.app.said(first);
    return el(
      'li',
      {class: 'finding ' + first.standing, 'data-norm': first.norm},
      el('p', {class: 'says', dir: 'auto'}, first.message),
      said.toDo && !first.waiver && el('p', {class: 'todo', dir: 'auto'}, said.toDo),
      el('p', {class: 'what'}, first.due && el('span', {class: 'due'}, words.say('found.due', words.day(first.due))), force(this.app, first.norm), first.waiver && waived(this.app, first.waiver)),
      this.places(findings),
      this.why(first, said),
    );
  }

  places(findings) {
    const {words, schema, store} = this.app;
    const paths = [...new Set(findings.flatMap(one => doors(one, words.norm(one.norm)?.facts ?? [])))].filter(Boolean);
    return (
      paths.length > 0 &&
      el(
        'p',
        {class: 'places'},
        paths.slice(0, SUBJECTS).map(where => button(words.place(schema, where, store.model), () => this.app.goTo(where), {class: 'place', 'data-to': where})),
        paths.length > SUBJECTS && el('span', {class: 'hint'}, words.say('found.more', paths.length - SUBJECTS)),
      )
    );
  }

  why(first, said) {
    const {words} = this.app;
    const rows = [
      [words.word('detail.ACTS'), first.actors.map(actor => words.word('bearer.' + actor)).join(', ')],
      [words.word('detail.WHY'), lines(said.evidence)],
      [words.word('detail.BASIS'), basis(words, first)],
    ].filter(([, text]) => text.length > 0);
    return el(
      'details',
      {class: 'why'},
      el('summary', {}, words.say('found.why')),
      el('dl', {}, rows.map(([term, text]) => [el('dt', {}, term), el('dd', {dir: 'auto'}, text)])),
    );
  }

  notices() {
    const {words} = this.app;
    const notices = this.report.notices ?? [];
    return (
      notices.length > 0 &&
      el(
        'details',
        {class: 'group', 'data-group': 'notices'},
        el('summary', {}, el('h2', {}, words.word('heading.notices')), el('span', {class: 'number'}, String(notices.length))),
        el('ul', {class: 'found'}, notices.map(notice => el('li', {class: 'finding'}, el('p', {dir: 'auto'}, notice.text)))),
      )
    );
  }
}

/** Whether something binds, in a word, and the norm that it rests on. */
export function force(app, norm, show = () => app.norm(norm)) {
  const word = {true: 'binding', false: 'advice'}[app.binds(norm)];
  return [word && el('span', {class: 'force ' + word}, app.words.say('force.' + word)), button(norm, show, {class: 'quiet norm', 'aria-label': app.words.say('found.norm', norm)})];
}

/** Leads to the waiver that covers something. */
export function waived(app, where) {
  return button(app.words.say('found.waiver'), () => app.goTo(where), {class: 'quiet'});
}

export function basis(words, finding) {
  return lines(finding.citations.map(citation => `${citation.title} (${words.word('read.' + citation.read)})`));
}

function lines(texts) {
  return texts.map(text => el('span', {class: 'line'}, text));
}

/**
 * Where to act: the fields that are missing; the list that lacks an entry for what is due; else what decided, first of all what the norm is about.
 *
 * @param facts the keys that the norm is about
 */
export function doors(finding, facts) {
  if (finding.missing.length > 0) {
    return finding.missing;
  }
  const [first = ''] = facts;
  if (finding.due && first.includes('[]')) {
    return [first.slice(0, first.indexOf('[]'))];
  }
  const decided = finding.evidence.map(fact => fact.path);
  const holds = (path, fact) => fact === path || fact.startsWith(path + '.') || fact.startsWith(path + '[]');
  return [decided.find(path => facts.some(fact => holds(everyEntry(path), fact))) ?? decided[0] ?? finding.location.path];
}

/** What a map has under a key, which is made the first time. */
function collect(map, key, make) {
  if (!map.has(key)) {
    map.set(key, make());
  }
  return map.get(key);
}

function themePath(finding) {
  return finding.missing[0] ?? finding.location.path;
}
