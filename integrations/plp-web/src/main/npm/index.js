import {call} from './engine.js';
import {functions} from './functions.js';

export {ActError, ArgumentError, DossierError, OpenplpError} from './functions.js';

export const {
  acts, calendar, check, diff, duties, engine, explain, labels, look, may, mayText, norms, report, schema, starter, toJson, toYaml, words,
} = functions(call);
