// How long `look` takes after a change of one member, for 24 and for 200 members. Usage: node times.mjs FOLDER_OF_THE_PACKAGE [TIMES]
// Prints the median in milliseconds, of time and of processor time, of the second half of the changes: what came before warmed the engine up.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [folder, times = '40'] = process.argv.slice(2);
const {look} = await import(pathToFileURL(resolve(folder, 'index.js')).href);
const members = Array.from({length: 200}, (_, i) => `  - {id: m-${i + 1}, kind: RESIDENT, joinedOn: 2024-02-01, adult: true, livesInArea: true, voluntary: true}\n`);
const dossiers = {
  24: readFileSync(new URL('../../../../../examples/plp-croisette.yaml', import.meta.url), 'utf8'),
  200: `openplp: 1\npartnership: {id: large, operationalSince: 2024-01-10}\nmemberships:\n${members.join('')}`,
};

function median(some) {
  return some.sort((a, b) => a - b)[some.length >> 1].toFixed(1);
}

for (const [number, text] of Object.entries(dossiers)) {
  const other = text.replace('adult: true', 'adult: false');
  const all = Array.from({length: Number(times)}, (_, i) => {
    const begun = performance.now();
    const used = process.cpuUsage();
    look(i % 2 ? text : other, {on: '2026-11-24', lang: 'en', labelled: true});
    const {user, system} = process.cpuUsage(used);
    return {time: performance.now() - begun, processor: (user + system) / 1000};
  }).slice(times / 2);
  console.log(`${number} members: ${median(all.map(one => one.time))} ms, ${median(all.map(one => one.processor))} of processor time`);
}
