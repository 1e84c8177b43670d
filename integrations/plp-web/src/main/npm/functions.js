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
  try {
    return JSON.stringify(value);
  } catch (e) {
    const message = option + ' cannot be written as JSON: leave out BigInts and objects that contain themselves, and nest less deeply';
    throw Object.assign(new ArgumentError(option + '.unwritable', message), {cause: e});
  }
}

const MOST_BYTES = 1 << 20;
const PIECE = 1 << 13;

/** The content of files in Base64, with spaces between them; undefined for no files. */
function law(given) {
  const files = [given].flat().map(file => {
    if (ArrayBuffer.isView(file)) {
      return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
    }
    if (Object.prototype.toString.call(file) !== '[object ArrayBuffer]') {
      throw new ArgumentError('law.type', 'law is the content of a compiled law, as a Uint8Array or an ArrayBuffer, or a list of these');
    }
    return new Uint8Array(file);
  });
  if (files.reduce((bytes, file) => bytes + file.length, 0) > MOST_BYTES) {
    throw new ArgumentError('law.too-large', 'law has more than 1 MiB: leave out files');
  }
  const letters = file => {
    let text = '';
    for (let at = 0; at < file.length; at += PIECE) {
      text += String.fromCharCode(...file.subarray(at, at + PIECE));
    }
    return btoa(text);
  };
  return files.length > 0 ? files.map(letters).join(' ') : undefined;
}

const PLAIN = ['string', 'number', 'boolean', 'bigint'];

/** Options as texts, which is all that the engine takes. */
function plain(options) {
  const given = {};
  for (const [option, value] of Object.entries(options)) {
    if (option === 'law' && value !== undefined && value !== null) {
      given.law = law(value);
    } else if (PLAIN.includes(typeof value)) {
      given[option] = String(value);
    } else if (value !== undefined && value !== null) {
      throw new ArgumentError(option + '.type', option + ' is a text, a number or a truth value: write a day as a text, such as 2026-11-24');
    }
  }
  return given;
}

/** The options of a caller, which the function has to know, and those that it adds. */
function together(options, known, added) {
  if (typeof (options ?? {}) !== 'object') {
    throw new ArgumentError('options.type', "options is an object, such as {on: '2026-11-24'}");
  }
  let given;
  try {
    given = {...options};
  } catch (e) {
    throw Object.assign(new ArgumentError('options.unreadable', 'options cannot be read: one of them throws an error'), {cause: e});
  }
  const unknown = Object.keys(given).find(option => given[option] !== undefined && !known.includes(option));
  if (unknown !== undefined) {
    throw new ArgumentError('options.unknown', `options has no ${unknown}: this function knows ${known.join(', ') || 'none'}`);
  }
  return {...given, ...added};
}

const WORDS = ['lang'];
const LAW = [...WORDS, 'law'];
const READ = [...LAW, 'reading', 'name', 'labelled'];
const ON = [...READ, 'on'];
const LISTED = [...ON, 'all'];
const AHEAD = ['until', 'soon'];

/**
 * The functions of the engine.
 *
 * @param call takes the name of a function and its options as JSON, and gives the answer or the refusal
 */
export function functions(call) {
  const ask = (name, options) => {
    const answer = call(name, JSON.stringify(plain(options)));
    if (!answer.startsWith(ANSWER)) {
      throw refusal(JSON.parse(answer.slice(1)));
    }
    return answer.slice(1);
  };
  const askJson = (name, options) => JSON.parse(ask(name, options));
  const of = (dossier, options, known) => together(options, known, {dossier: text('dossier', dossier)});
  const about = (act, dossier, facts = {}, options = {}) =>
    ({...of(dossier, options, READ), act, facts: text('facts', facts), factsAreJson: typeof facts === 'object'});
  return {
    check: (dossier, options) => askJson('check', of(dossier, options, LISTED)),
    report: (dossier, options) => ask('report', of(dossier, options, [...LISTED, 'format'])),
    duties: (dossier, options) => askJson('duties', of(dossier, options, [...LISTED, ...AHEAD])),
    calendar: (dossier, options) => ask('calendar', of(dossier, options, [...ON, ...AHEAD])),
    may: (act, dossier, facts, options) => askJson('may', about(act, dossier, facts, options)),
    mayText: (act, dossier, facts, options) => ask('mayText', about(act, dossier, facts, options)),
    acts: options => askJson('acts', together(options, WORDS)),
    diff: (before, after, options) =>
      askJson('diff', together(options, [...ON, 'thenOn', 'thenName'], {before: text('before', before), after: text('after', after)})),
    norms: options => askJson('norms', together(options, [...LAW, 'on'])),
    explain: (norm, options) =>
      ask('explain', options?.dossier === undefined ? together(options, LAW, {norm}) : together(options, [...ON, 'dossier'], {norm, dossier: text('dossier', options.dossier)})),
    schema: (name, options) => askJson('schema', together(options, WORDS, {schema: name})),
    starter: options => ask('starter', together(options, [...WORDS, 'id'])),
    toYaml: dossier => ask('toYaml', {dossier: text('dossier', dossier)}),
    toJson: dossier => askJson('toJson', {dossier: text('dossier', dossier)}),
    engine: options => askJson('engine', together(options, ['law'])),
    labels: options => askJson('labels', together(options, WORDS)),
    look: (dossier, options) => askJson('look', of(dossier, options, [...LISTED, 'model'])),
    // for the page: a text leaves a worker sooner than an object
    lookText: (dossier, options) => ask('look', of(dossier, options, [...LISTED, 'model'])),
    // for the page: a table of members as text
    members: (dossier, table, options) => askJson('members', {...of(dossier, options, READ), table}),
    words: options => askJson('words', together(options, WORDS)),
  };
}
