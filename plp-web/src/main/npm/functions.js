/** A call that gets no answer. `code` stays the same from one version to the next; the message is for people. */
export class OpenplpError extends Error {
  constructor(code, message) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A mistake of the caller. */
export class ArgumentError extends OpenplpError {}

/** A dossier that defects stop. */
export class DossierError extends OpenplpError {
  constructor(code, message, defects, which) {
    super(code, message);
    this.defects = defects;
    this.which = which;
  }
}

/** An act whose facts have defects. */
export class ActError extends OpenplpError {
  constructor(code, message, defects) {
    super(code, message);
    this.defects = defects;
  }
}

const ANSWER = '=';

function refusal({name, code, message, defects, which}) {
  switch (name) {
    case 'DossierError':
      return new DossierError(code, message, defects, which);
    case 'ActError':
      return new ActError(code, message, defects);
    default:
      return new ArgumentError(code, message);
  }
}

/** A text stays as it is; an object is written as JSON. */
function text(option, value) {
  if (typeof value === 'string') {
    return value;
  }
  if (typeof value !== 'object' || value === null) {
    throw new ArgumentError(option + '.type', option + ' is a text or an object');
  }
  return JSON.stringify(value);
}

/**
 * The functions of the engine.
 *
 * @param call takes the name of a function and its options as JSON, and gives the answer or the refusal
 */
export function functions(call) {
  const ask = (name, options) => {
    const answer = call(name, JSON.stringify(options));
    if (!answer.startsWith(ANSWER)) {
      throw refusal(JSON.parse(answer.slice(1)));
    }
    return answer.slice(1);
  };
  const askJson = (name, options) => JSON.parse(ask(name, options));
  const of = (dossier, options) => ({...options, dossier: text('dossier', dossier)});
  const about = (act, dossier, facts = {}, options = {}) =>
    ({...of(dossier, options), act, facts: text('facts', facts), factsAreJson: typeof facts === 'object'});
  return {
    check: (dossier, options) => askJson('check', of(dossier, options)),
    report: (dossier, options) => ask('report', of(dossier, options)),
    duties: (dossier, options) => askJson('duties', of(dossier, options)),
    calendar: (dossier, options) => ask('calendar', of(dossier, options)),
    may: (act, dossier, facts, options) => askJson('may', about(act, dossier, facts, options)),
    mayText: (act, dossier, facts, options) => ask('mayText', about(act, dossier, facts, options)),
    acts: options => askJson('acts', {...options}),
    diff: (before, after, options) =>
      askJson('diff', {...options, before: text('before', before), after: text('after', after)}),
    norms: options => askJson('norms', {...options}),
    explain: (norm, options) => ask('explain', {...options, norm}),
    schema: (name, options) => askJson('schema', {...options, schema: name}),
    starter: options => ask('starter', {...options}),
    toYaml: dossier => ask('toYaml', of(dossier)),
    toJson: dossier => askJson('toJson', of(dossier)),
    engine: () => askJson('engine', {}),
    labels: options => askJson('labels', {...options}),
    look: (dossier, options) => askJson('look', of(dossier, options)),
    // for the page: a text leaves a worker sooner than an object
    lookText: (dossier, options) => ask('look', of(dossier, options)),
    words: options => askJson('words', {...options}),
  };
}
