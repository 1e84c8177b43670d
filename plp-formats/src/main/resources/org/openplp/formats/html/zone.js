// Sorts and filters the partnerships of a zone, and opens the details to which a link leads. The page says everything without it.
(() => {
  'use strict';

  const show = () => {
    const details = document.getElementById(location.hash.slice(1));
    if (details && details.matches('details')) {
      details.open = true;
      details.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', show);
  show();

  const form = document.querySelector('form[data-partnerships]');
  if (!form) {
    return;
  }
  const folded = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const table = document.querySelector('table.zone');
  const status = form.querySelector('.status');
  const rows = Array.from(table.tBodies[0].rows, (row, place) => {
    const link = row.querySelector('a');
    return {
      row,
      place,
      name: folded(row.cells[0].textContent),
      details: link && document.getElementById(link.hash.slice(1))
    };
  });

  const apply = () => {
    const words = folded(form.elements.words.value).split(/\s+/).filter(word => word);
    const answer = form.elements.answer.value;
    let shown = 0;
    for (const one of rows) {
      const fits = (!answer || one.row.dataset.answer === answer) && words.every(word => one.name.includes(word));
      one.row.hidden = !fits;
      if (one.details) {
        one.details.hidden = !fits;
      }
      shown += fits ? 1 : 0;
    }
    form.classList.toggle('partial', shown < rows.length);
    status.textContent = status.dataset.says.replace('{0}', shown).replace('{1}', rows.length);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;

  // Names from A, days from the first, numbers from the largest; the answers stand as the page has them, the worst first.
  const value = (one, column) => {
    const cell = one.row.cells[column];
    const day = cell.querySelector('time');
    return column === 0 ? one.name
      : column === 1 ? one.place
      : cell.classList.contains('number') ? -Number(cell.textContent)
      : day ? day.dateTime : '9999';
  };
  const compared = (one, other) => one < other ? -1 : one > other ? 1 : 0;
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const back = head.dataset.sorted === 'first';
      heads.forEach(each => {
        each.removeAttribute('aria-sort');
        delete each.dataset.sorted;
      });
      head.dataset.sorted = back ? 'back' : 'first';
      const fallsFirst = rows[0].row.cells[column].classList.contains('number');
      head.setAttribute('aria-sort', fallsFirst === back ? 'ascending' : 'descending');
      rows.slice()
        .sort((one, other) => (back ? -1 : 1) * compared(value(one, column), value(other, column)) || one.place - other.place)
        .forEach(one => table.tBodies[0].append(one.row));
    });
  });
})();
