import {isRecord} from './paths.mjs';

/** What a reader of YAML takes for a text when it stands without quotes. */
const PLAIN = /^[A-Za-z\u00C0-\u024F][\w\u00C0-\u024F./() -]*$/;
const DATED = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?$/;
const TAKEN_OTHERWISE = /^(true|false|yes|no|on|off|y|n|null|~)$/i;

/** A dossier as YAML: what `toJson` of the engine gave, perhaps changed. */
export function toYaml(model) {
  return Object.entries(model)
    .map(([key, value]) => entry(key, value, ''))
    .join('');
}

function entry(key, value, indent) {
  if (isScalar(value)) {
    return `${indent}${key}: ${scalar(value)}\n`;
  }
  if (Array.isArray(value)) {
    return value.every(isScalar)
      ? `${indent}${key}: [${value.map(scalar).join(', ')}]\n`
      : `${indent}${key}:\n${value.map(one => item(one, indent + '  ')).join('')}`;
  }
  return Object.keys(value).length === 0 ? `${indent}${key}: {}\n` : `${indent}${key}:\n${record(value, indent + '  ')}`;
}

function item(value, indent) {
  if (isScalar(value)) {
    return `${indent}- ${scalar(value)}\n`;
  }
  if (!isRecord(value) || Object.keys(value).length === 0) {
    return `${indent}- {}\n`;
  }
  const inside = record(value, indent + '  ');
  return `${indent}- ${inside.slice(indent.length + 2)}`;
}

function record(value, indent) {
  return Object.entries(value)
    .map(([key, inner]) => entry(key, inner, indent))
    .join('');
}

function isScalar(value) {
  return value === null || typeof value !== 'object';
}

function scalar(value) {
  if (typeof value !== 'string') {
    return String(value);
  }
  const plain = DATED.test(value) || (PLAIN.test(value) && !TAKEN_OTHERWISE.test(value) && !/\s$/.test(value));
  return plain ? value : JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}

function escaped(character) {
  return '\\u' + character.codePointAt(0).toString(16).padStart(4, '0');
}

const COMMENT = /(^|\s)#/;

/** Whether a text in YAML seems to have comments, which a file that is written anew would lack. */
export function hasComments(text) {
  return text.split('\n').some(line => COMMENT.test(line) && COMMENT.test(withoutQuoted(line)));
}

/** A line without what is in quotes. A quote that nothing closes is a letter, and its end is looked for once: no line takes long. */
function withoutQuoted(line) {
  const pairs = new Set(['"', "'"]);
  let rest = '';
  for (let at = 0; at < line.length; at += 1) {
    const end = pairs.has(line[at]) ? closing(line, at) : -1;
    if (end < 0) {
      pairs.delete(line[at]);
      rest += line[at];
    } else {
      at = end;
      rest += '""';
    }
  }
  return rest;
}

function closing(line, opening) {
  const quote = line[opening];
  for (let at = opening + 1; at < line.length; at += 1) {
    if (line[at] === quote) {
      return at;
    }
    at += quote === '"' && line[at] === '\\' ? 1 : 0;
  }
  return -1;
}
