/** A path such as `memberships[3].adult` as its steps: keys are texts, places in a list are numbers. */
export function steps(path) {
  return path === '' ? [] : path.match(/[^.[\]]+|\[\d+\]/g).map(step => (step[0] === '[' ? Number(step.slice(1, -1)) : step));
}

/** The steps as a path. */
export function path(...parts) {
  return parts
    .flat()
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : (at ? '.' : '') + step))
    .join('');
}

/** The path without places, as norms and schema name it: `memberships[].adult`. */
export function everyEntry(text) {
  return text.replace(/\[\d+\]/g, '[]');
}

/** The path without any sign of lists, as the key `partial` names lists. */
export function listName(text) {
  return text.replace(/\[\d*\]/g, '');
}

export function read(model, at) {
  return at.reduce((value, step) => (value !== null && typeof value === 'object' && Object.hasOwn(value, step) ? value[step] : undefined), model);
}

/**
 * A copy in which one value is another; what did not change is shared. `undefined` takes the value away, and with it each record around it that nothing is
 * left in; entries of lists stay.
 */
export function written(model, at, value) {
  if (at.length === 0) {
    return value;
  }
  const [step, ...rest] = at;
  if (typeof step === 'number') {
    const list = Array.isArray(model) ? [...model] : [];
    if (rest.length === 0 && value === undefined) {
      list.splice(step, 1);
    } else {
      const inner = written(list[step], rest, value);
      list[step] = inner === undefined ? {} : inner;
    }
    return list;
  }
  const inner = written(isRecord(model) && Object.hasOwn(model, step) ? model[step] : undefined, rest, value);
  const copy = isRecord(model) ? {...model} : {};
  if (inner === undefined) {
    delete copy[step];
  } else {
    copy[step] = inner;
  }
  return Object.keys(copy).length === 0 ? undefined : copy;
}

export function isRecord(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The ids of all records of a dossier, each with its path: no two may be alike. */
export function ids(model, at = []) {
  const own = isRecord(model) && model.id !== undefined ? [[String(model.id), path(at, 'id')]] : [];
  const inner = model !== null && typeof model === 'object' ? Object.entries(model) : [];
  return [...own, ...inner.flatMap(([key, value]) => ids(value, [...at, Array.isArray(model) ? Number(key) : key]))];
}

/**
 * Whether a text that is not empty can be an id: it has no space, no @ and nothing that is not seen, and is neither the word none nor the number of a
 * person. The library decides; this spares a reader an id that it would refuse.
 */
export function isId(text) {
  return text !== 'none' && !/[\s@\uFE6B\uFF20\u00AD\u200B-\u200D\u2060]/.test(text) && (/\p{L}/u.test(text) || !hasNumberOfAPerson(text));
}

/** Whether a text has nine digits or more; years do not count, unless the digits begin with 0 or +. */
function hasNumberOfAPerson(text) {
  const digits = of => of.match(/\p{Nd}/gu)?.length ?? 0;
  return digits(text) >= 9 && (/^[^0-9]*[0+]/.test(text) || digits(text.replaceAll(/(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/g, '')) >= 9);
}
