import {everyEntry, path, read, steps} from './paths.mjs';

/** Stages that come only if something happens to a partnership: they are no task before. */
const PERHAPS = ['AMENDED', 'ENDED', 'MERGED'];
const PARTNERSHIP = 'partnership';
export const MEMBERS = 'memberships';
const TO_DO = ['NOT_KEPT', 'FAILED', 'NOT_FOLLOWED', 'PENDING'];

/**
 * The tasks of a dossier: one for each stage of life, then one for each other part of the dossier in which something is missing or to be done. A fact belongs to
 * the first task that asks for it; facts of several entries under the same key are one question.
 *
 * @param binds whether the norm with an id binds
 * @param toStart the facts that count before the start; null where the partnership has started
 * @return tasks: `key`, `step` (of a stage, or undefined), `state` (todo, missing, later, pending, advice or done), `findings`, and `questions`, each with `key` (the path
 *   of every entry), `paths`, `settles` (ids of norms) and `binds`
 */
export function tasks(report, schema, model, binds, toStart) {
  const stages = (report.lifeCycle?.steps ?? []).filter(step => step.reached === 'YES' || !PERHAPS.includes(step.stage));
  const made = new Map(stages.map(step => [step.stage, {key: step.stage, step, findings: [], questions: new Map()}]));
  const stageOf = new Map(stages.flatMap(step => step.norms.map(norm => [norm, step.stage])));
  const owner = new Map();
  const inRecords = new Map();
  const keyOf = (where, norm) => (sectionOf(where) === PARTNERSHIP ? (stageOf.get(norm) ?? PARTNERSHIP) : sectionOf(where));
  const taskOf = key => {
    if (!made.has(key)) {
      made.set(key, {key, findings: [], questions: new Map()});
    }
    return made.get(key);
  };
  const ask = (fact, norm, stage) => {
    const every = everyEntry(fact);
    if (!inRecords.has(every)) {
      inRecords.set(every, isInARecord(fact, schema));
    }
    const where = inRecords.get(every) ? whole(fact, model) : fact;
    const key = where === fact ? every : everyEntry(where);
    if (!owner.has(key)) {
      if (!schema.at(steps(where))) {
        return;
      }
      owner.set(key, taskOf(stage && sectionOf(fact) === PARTNERSHIP ? stage : keyOf(fact, norm)));
    }
    const {questions} = owner.get(key);
    const asked = questions.get(key) ?? {key, paths: new Set(), settles: new Set(), binds: false};
    asked.paths.add(where);
    asked.binds ||= stage !== undefined || binds(norm);
    if (norm) {
      asked.settles.add(norm);
    }
    questions.set(key, asked);
  };
  stages.filter(step => step.reached === 'UNKNOWN').forEach(step => step.missing.forEach(where => ask(where, undefined, step.stage)));
  const order = [...made.keys()];
  const place = finding => (order.indexOf(stageOf.get(finding.norm)) + 1 || order.length + 1) + (binds(finding.norm) ? 0 : order.length + 1);
  const missing = report.findings.filter(one => one.standing === 'UNDETERMINED').map(finding => [place(finding), finding]);
  missing.sort(([one], [other]) => one - other);
  missing.forEach(([, finding]) => finding.missing.filter(where => !finding.datedLater.includes(where)).forEach(where => ask(where, finding.norm)));
  report.findings.filter(one => TO_DO.includes(one.standing)).forEach(one => taskOf(keyOf(one.location.path, one.norm)).findings.push(one));
  taskOf(MEMBERS);
  const parts = schema.fields('Dossier').map(field => field.key);
  const rank = ({key, step}) => (step ? -1 : parts.indexOf(key));
  const all = [...made.values()].map(task => ({...task, questions: [...task.questions.values()].map(one => ({...one, paths: [...one.paths], settles: [...one.settles]}))}));
  all.forEach(task => task.questions.sort((one, other) => other.binds - one.binds));
  all.sort((one, other) => rank(one) - rank(other));
  return all.map(task => ({...task, state: state(task, toStart, model)}));
}

function state({key, step, findings, questions}, toStart, model) {
  const asked = questions.filter(one => one.binds);
  if (findings.some(one => ['NOT_KEPT', 'FAILED'].includes(one.standing))) {
    return 'todo';
  }
  if (asked.length > 0 || (key === MEMBERS && !isAnswered(model, MEMBERS))) {
    return step || key === MEMBERS || !toStart || asked.some(one => toStart.has(one.key)) ? 'missing' : 'later';
  }
  if (step && step.reached !== 'YES') {
    return 'later';
  }
  if (findings.some(one => one.standing === 'PENDING')) {
    return 'pending';
  }
  return questions.length + findings.length > 0 ? 'advice' : 'done';
}

/** Whether a fact is in a record inside of another. It is so for every entry of a list, or for none. */
function isInARecord(fact, schema) {
  const outer = steps(fact).slice(0, -1);
  return outer.length > 1 && schema.at(outer)?.kind === 'record' && typeof outer[outer.length - 1] === 'string';
}

/** The record that a fact is in, where nothing is on record of it. */
function whole(fact, model) {
  const outer = steps(fact).slice(0, -1);
  return read(model, outer) === undefined ? path(outer) : fact;
}

/** Whether something is on record at a path. */
export function isAnswered(model, where) {
  return read(model, steps(where)) !== undefined;
}

/** The part of a path that a section of the form shows: its first key. */
export function sectionOf(where) {
  return String(steps(where)[0] ?? '');
}

/** The list and the entry that a path leads through, from the outermost on. */
export function entriesOn(where) {
  const at = steps(where);
  return at.flatMap((step, index) => (typeof step === 'number' ? [{list: path(at.slice(0, index)), place: step}] : []));
}
