import {everyEntry, path, read, steps} from './paths.mjs';

const WEIGHT = {ERROR: 0, WARNING: 1, NOTE: 2};

/**
 * What the report lacks, most useful first: the facts that show how far the partnership has come, by stage; then the facts that settle findings, those that
 * weigh most and settle most first. Facts of several entries under the same key are one question.
 *
 * @return questions: `key` (the path of every entry), `paths`, `stage` (or null), `settles` (ids of norms)
 */
export function questions(report, schema, model) {
  const found = new Map();
  const inRecords = new Map();
  const ask = (fact, stage, finding) => {
    const every = everyEntry(fact);
    if (!inRecords.has(every)) {
      inRecords.set(every, isInARecord(fact, schema));
    }
    const where = inRecords.get(every) ? whole(fact, model) : fact;
    const key = where === fact ? every : everyEntry(where);
    if (!found.has(key) && !schema.at(steps(where))) {
      return;
    }
    const asked = found.get(key) ?? {key, paths: new Set(), stage, settles: new Set(), weight: 3};
    asked.paths.add(where);
    if (finding) {
      asked.settles.add(finding.norm);
      asked.weight = Math.min(asked.weight, WEIGHT[finding.severity]);
    }
    found.set(key, asked);
  };
  const steady = report.lifeCycle?.steps ?? [];
  for (const step of steady.filter(one => one.reached === 'UNKNOWN')) {
    step.missing.forEach(where => ask(where, step.stage));
  }
  for (const finding of report.findings.filter(one => one.standing === 'UNDETERMINED')) {
    finding.missing.filter(where => !finding.datedLater.includes(where)).forEach(where => ask(where, null, finding));
  }
  const all = [...found.values()].map(asked => ({...asked, paths: [...asked.paths], settles: [...asked.settles]}));
  const ofStages = all.filter(asked => asked.stage);
  const others = all.filter(asked => !asked.stage);
  others.sort((one, other) => one.weight - other.weight || other.settles.length - one.settles.length);
  return [...ofStages, ...others];
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
