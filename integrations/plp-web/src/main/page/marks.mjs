import {button, el, fill} from './dom.mjs';

/** What a reader has to see of findings at a field: what is not kept, and what is missing. */
const SHOWN = ['NOT_KEPT', 'NOT_FOLLOWED', 'UNDETERMINED'];

/** The findings of a report by the paths that they rest on, look for, or are at. */
export class Marks {
  constructor(findings = []) {
    this.at = new Map();
    this.inside = new Map();
    for (const finding of findings) {
      if (SHOWN.includes(finding.standing)) {
        const paths = finding.standing === 'UNDETERMINED' ? finding.missing : [finding.location.path, ...finding.evidence.map(fact => fact.path)];
        new Set(paths).forEach(path => this.add(path, finding));
      }
    }
  }

  add(path, finding) {
    const found = this.at.get(path) ?? [];
    found.push(finding);
    this.at.set(path, found);
    for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
      const around = path.slice(0, end);
      this.inside.set(around, (this.inside.get(around) ?? new Set()).add(finding));
    }
  }

  /** The findings at a path. */
  of(path) {
    return this.at.get(path) ?? [];
  }

  /** The findings at a path or inside of it. */
  within(path) {
    return [...(this.inside.get(path) ?? [])];
  }
}

/** Tells beside a field what the report says of it, as the report changes. */
export function marks(form, where) {
  const box = el('div', {class: 'marks', 'data-live': true});
  box.update = () => {
    const found = form.marks.of(where);
    const lead = () => form.norms(where);
    fill(
      box,
      groups(found).map(([standing, findings]) =>
        button(text(form.words, standing, findings), lead, {class: 'mark ' + standing}),
      ),
    );
  };
  box.update();
  return box;
}

/** Signs where there is no room for words. */
const SIGNS = {NOT_KEPT: '✕', NOT_FOLLOWED: '!', UNDETERMINED: '?'};

/** Tells in short what the report says of all that is inside something; by a sign and a number where there is no room for more. */
export function markedWithin(form, where, bySign = false) {
  const box = el('span', {class: 'marks', 'data-live': true});
  box.update = () =>
    fill(
      box,
      groups(form.marks.within(where)).map(([standing, findings]) =>
        bySign
          ? el('span', {class: 'mark ' + standing, title: text(form.words, standing, findings)}, el('span', {'aria-hidden': 'true'}, `${SIGNS[standing]} ${norms(findings)}`), el('span', {class: 'unseen'}, text(form.words, standing, findings)))
          : el('span', {class: 'mark ' + standing}, text(form.words, standing, findings)),
      ),
    );
  box.update();
  return box;
}

function groups(findings) {
  return SHOWN.map(standing => [standing, findings.filter(finding => finding.standing === standing)]).filter(([, some]) => some.length > 0);
}

function text(words, standing, findings) {
  const number = norms(findings);
  return standing === 'UNDETERMINED' ? words.count('mark.UNDETERMINED', number) : words.counted('count.' + standing, number);
}

/** A norm that finds the same of several entries counts once. */
export function norms(findings) {
  return new Set(findings.map(finding => finding.norm)).size;
}
