// Hides the findings that were not asked for. The page says everything without it.
(() => {
  'use strict';

  const folded = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

  const index = norms => Array.from(norms.querySelectorAll('.norm'), norm => ({
    element: norm,
    actor: norm.dataset.actor.split(' '),
    force: norm.dataset.force,
    text: folded(Array.from(norm.children, child => child.classList.contains('same') ? '' : child.textContent).join(' ')),
    groups: Array.from(norm.querySelectorAll('.same'), group => ({
      element: group,
      outcome: group.dataset.outcome,
      severity: group.dataset.severity,
      details: group.querySelector('details'),
      text: folded(Array.from(group.querySelectorAll('.says'), said => said.textContent).join(' ')),
      findings: Array.from(group.querySelectorAll('.found > li'), finding => ({
        element: finding,
        text: folded(finding.textContent)
      }))
    }))
  }));

  for (const form of document.querySelectorAll('form[data-filters]')) {
    const status = form.querySelector('.status');
    const controls = form.elements;
    let norms = null;
    let waiting = 0;

    const apply = () => {
      norms = norms || index(document.getElementById(form.dataset.filters));
      const asked = name => controls.namedItem(name).value;
      const words = folded(asked('words')).split(/\s+/).filter(word => word);
      const is = (name, value) => !asked(name) || asked(name) === value;
      let shown = 0;
      let all = 0;
      for (const norm of norms) {
        const normFits = is('force', norm.force) && (!asked('actor') || norm.actor.includes(asked('actor')));
        let normShown = 0;
        for (const group of norm.groups) {
          const groupFits = normFits && is('outcome', group.outcome) && is('severity', group.severity);
          let groupShown = 0;
          for (const finding of group.findings) {
            const fits = groupFits && words.every(word =>
              finding.text.includes(word) || group.text.includes(word) || norm.text.includes(word));
            finding.element.hidden = !fits;
            groupShown += fits ? 1 : 0;
            all += 1;
          }
          group.element.hidden = groupShown === 0;
          if (group.details && words.length > 0 && groupShown > 0) {
            group.details.open = true;
          }
          normShown += groupShown;
        }
        norm.element.hidden = normShown === 0;
        shown += normShown;
      }
      for (const group of document.getElementById(form.dataset.filters).querySelectorAll('.group')) {
        group.hidden = !group.querySelector('.norm:not([hidden])');
        const details = group.querySelector(':scope > details');
        if (details && shown < all && !group.hidden) {
          details.open = true;
        }
      }
      form.classList.toggle('partial', shown < all);
      status.textContent = status.dataset.says.replace('{0}', shown).replace('{1}', all);
    };

    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 150);
    };

    form.addEventListener('input', soon);
    form.addEventListener('reset', soon);
    form.addEventListener('submit', event => {
      event.preventDefault();
      apply();
    });
    form.hidden = false;

    window.addEventListener('hashchange', () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.closest('[hidden]')) {
        form.reset();
        apply();
        target.scrollIntoView();
      }
    });
  }

  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    opened.forEach(details => { details.open = true; });
  });
  window.addEventListener('afterprint', () => {
    opened.forEach(details => { details.open = false; });
  });
})();
