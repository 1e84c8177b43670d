/** Characters that are not seen, or that turn the direction of what follows. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;

/** A text as the page shows it: what cannot be seen is shown as a mark. */
export function visible(text) {
  return String(text).replace(UNSEEN, '\uFFFD');
}

/**
 * Makes an element. Texts become text, never markup. A property that is null, undefined or false is left out; `on` holds listeners, `value` and `checked` are
 * set as properties.
 */
export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => made.addEventListener(event, listener));
    } else if (name === 'value' || name === 'checked' || name === 'indeterminate') {
      made[name] = value;
    } else {
      made.setAttribute(name, value === true ? '' : visible(value));
    }
  }
  append(made, children);
  return made;
}

export function append(parent, children) {
  for (const child of [children].flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== '') {
      parent.append(child instanceof Node ? child : visible(child));
    }
  }
  return parent;
}

export function fill(parent, ...children) {
  parent.replaceChildren();
  return append(parent, children);
}

/** A button that does something on this page. */
export function button(text, act, properties = {}) {
  return el('button', {type: 'button', ...properties, on: {click: act}}, text);
}

/** Scrolls a row of buttons, and nothing else, so that the current one is seen. */
export function intoView(row) {
  const current = row.querySelector('[aria-current]');
  if (current) {
    const {left, right} = row.getBoundingClientRect();
    const box = current.getBoundingClientRect();
    row.scrollLeft += Math.max(0, box.right - right) || Math.min(0, box.left - left);
  }
}

let number = 0;
/** An id that no other element of the page has. */
export function newId() {
  number += 1;
  return 'e' + number;
}

/** Says something to whoever does not see the page. */
export function announce(text) {
  const said = document.getElementById('said');
  if (said) {
    said.textContent = visible(text);
  }
}

/** Hands a text to the browser as a file to keep. */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type: type + ';charset=utf-8'}));
  const link = el('a', {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Shows a dialog, which Escape closes; gives it. */
export function dialog(title, closeText, ...children) {
  const id = newId();
  const close = button(closeText, () => made.close(), {class: 'close'});
  const made = el('dialog', {'aria-labelledby': id}, el('header', {}, el('h2', {id}, title), close), children);
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

/** Waits for a pause before it acts. */
export function paused(milliseconds, act) {
  let waiting;
  const later = (...given) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => act(...given), milliseconds);
  };
  later.now = (...given) => {
    clearTimeout(waiting);
    act(...given);
  };
  return later;
}
