// Validates the CI files against their published schemas: those of GitHub as @action-validator/core carries them, that of GitLab as
// gitlab-ci-local carries it. A file with a mistake put in has to be refused, or the validator looks at nothing.
// Usage: node validate.mjs action FILE | workflow FILE | gitlab FILE
import { readFileSync } from 'node:fs';
import { validateAction, validateWorkflow } from '@action-validator/core';
import Ajv from 'ajv';
import yaml from 'js-yaml';
import { schema } from 'gitlab-ci-local/src/schema/schema.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, validateFormats: false, keywords: ['markdownDescription'] });
const gitlab = ajv.compile(schema);

const kinds = {
  action: { errors: (text) => validateAction(text).errors, mistake: (text) => text.replace(/^ +shell: bash$/m, '') },
  workflow: { errors: (text) => validateWorkflow(text).errors, mistake: (text) => text.replace(/^ +runs-on:.*$/m, '') },
  gitlab: { errors: (text) => (gitlab(yaml.load(text)) ? [] : gitlab.errors), mistake: (text) => `${text}\nmistaken:\n  script: x\n  stage: 4\n` },
};

const [kind, file] = process.argv.slice(2);
const { errors, mistake } = kinds[kind];
const text = readFileSync(file, 'utf8');

const found = errors(text);
if (found.length > 0) {
  console.error(`${file} is not as the schema for ${kind} files has it:\n${JSON.stringify(found, null, 2)}`);
  process.exit(1);
}
const wrong = mistake(text);
if (wrong === text || errors(wrong).length === 0) {
  console.error(`a mistake put into ${file} is not seen`);
  process.exit(1);
}
console.log(`${kind} file as its schema has it, and a mistake put in is refused`);
