// Searches the norms. Every other page of the site does without a script.
(() => {
  'use strict';

  const form = document.querySelector('form.search');
  const field = form.elements.q;
  form.hidden = false;

  if (form.dataset.page !== 'search') {
    form.addEventListener('submit', event => {
      event.preventDefault();
      location.href = form.dataset.search + '#q=' + encodeURIComponent(field.value.trim());
    });
    return;
  }

  const found = document.querySelector('.found');
  const status = document.querySelector('.status');

  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/\u00df/g, 'ss').replace(/\u0153/g, 'oe').replace(/\u00e6/g, 'ae');
  const wordsOf = text => folded(text).split(/[^\p{L}\p{N}]+/u).filter(word => word);

  const norms = window.plpNorms.map(([id, statement, bearers, force, values, citations, also]) => {
    const sources = citations.map(label => label + ' ' + window.plpSources[label.split(/[ :]/)[0]]).join(' ');
    return {
      id, statement, bearers, force,
      ids: folded(id + ' ' + also).split(' ').filter(one => one),
      said: wordsOf(statement),
      all: wordsOf([id, statement, bearers, values, sources, also].join(' '))
    };
  });

  const NOT = 99;
  const MEANT = 10;
  const MOST = 8;
  const begins = (words, start) => words.some(word => word.startsWith(start));

  // what was asked is an id, or the beginning of one; stands as it is in the statement; all of it does; or it stands anywhere
  const rank = (norm, query, parts) => {
    if (norm.ids[0] === query) {
      return 0;
    }
    if (norm.ids.includes(query)) {
      return 1;
    }
    if (norm.ids.some(id => id.startsWith(query))) {
      return 2;
    }
    if (parts.every(part => begins(norm.said, part))) {
      return (' ' + norm.said.join(' ')).includes(' ' + parts.join(' ')) ? 3 : 4;
    }
    return parts.every(part => begins(norm.all, part)) ? 5 : NOT;
  };

  // The words of the norms in the place of words that people type, one after the other; the last one may be at its beginning.
  const synonyms = window.plpSynonyms.map(([word, term]) => [wordsOf(word).join(' '), wordsOf(term).join(' ')]);
  const inOtherWords = parts => {
    const last = parts[parts.length - 1] || '';
    let asked = [parts.join(' ')];
    for (const [word, term] of synonyms) {
      const text = asked[0];
      const whole = (' ' + text + ' ').includes(' ' + word + ' ');
      if (whole || (last.length > 3 && word.startsWith(last))) {
        const from = whole ? word : last;
        asked = asked.concat(asked.slice(0, MOST).map(one => (' ' + one + ' ').replace(' ' + from + ' ', ' ' + term + ' ').trim()));
      }
    }
    return [...new Set(asked)].slice(1);
  };

  const item = norm => {
    const li = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'norm-id';
    link.href = 'norms/' + encodeURIComponent(norm.id) + '.html';
    link.textContent = norm.id;
    const statement = document.createElement('span');
    statement.textContent = norm.statement;
    const concerns = document.createElement('span');
    concerns.className = 'concerns';
    concerns.textContent = norm.force + ' \u00b7 ' + norm.bearers;
    li.append(link, statement, concerns);
    return li;
  };

  const show = () => {
    const query = folded(field.value.trim()).replace(/\s+/g, ' ');
    const parts = wordsOf(field.value);
    const others = inOtherWords(parts);
    const ranked = norm => Math.min(rank(norm, query, parts), ...others.map(other => MEANT + rank(norm, other, other.split(' '))));
    const hits = parts.length === 0 ? [] : norms
      .map((norm, place) => ({norm, place, rank: ranked(norm)}))
      .filter(hit => hit.rank < NOT)
      .sort((one, other) => one.rank - other.rank || one.place - other.place);
    found.replaceChildren(...hits.map(hit => item(hit.norm)));
    const says = hits.length === 0 ? status.dataset.none : hits.length === 1 ? status.dataset.one : status.dataset.several;
    const meant = others.length === 0 ? '' : ' ' + status.dataset.meant.replace('{0}', others.join(', '));
    status.textContent = query ? says.replace('{0}', hits.length) + meant : '';
  };

  // the query goes with the reader to another language, and stays when the page is sent on
  const keep = () => {
    const hash = field.value.trim() ? '#q=' + encodeURIComponent(field.value.trim()) : '';
    history.replaceState(null, '', hash || '#');
    document.querySelectorAll('.languages a').forEach(link => { link.hash = hash; });
  };

  const asked = () => {
    const text = location.hash.startsWith('#q=') ? location.hash : location.search.replace('?', '#');
    return new URLSearchParams(text.slice(1)).get('q') || '';
  };

  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { show(); keep(); }, 120);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    show();
    keep();
  });
  window.addEventListener('hashchange', () => {
    field.value = asked();
    show();
  });

  document.addEventListener('keydown', event => {
    const links = [...found.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && place >= 0) {
      field.focus();
    } else if (step !== 0 && (place >= 0 || document.activeElement === field)) {
      const next = place + step;
      if (next < links.length) {
        event.preventDefault();
        (next < 0 ? field : links[next]).focus();
      }
    }
  });

  field.value = asked();
  show();
  keep();
  field.focus();
})();
