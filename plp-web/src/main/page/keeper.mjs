const PLACE = 'openplp.dossier';

/** Keeps the dossier in this browser, if and as long as somebody asks for it. */
export class Keeper {
  /** Not where the last change could not be kept, so that whoever leaves the page is warned. */
  get isOn() {
    return !this.hasFailed && this.kept() !== null;
  }

  /** Whether this browser keeps anything for pages such as this one. */
  get isPossible() {
    try {
      return typeof localStorage.getItem(PLACE) !== 'undefined';
    } catch {
      return false;
    }
  }

  /** What is kept: `text` and `name`; null if nothing is. */
  kept() {
    try {
      const kept = JSON.parse(localStorage.getItem(PLACE));
      return typeof kept?.text === 'string' && typeof kept.name === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  /** Gives whether it could be kept. */
  keep({text, name}) {
    try {
      localStorage.setItem(PLACE, JSON.stringify({text, name}));
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    return !this.hasFailed;
  }

  forget() {
    try {
      localStorage.removeItem(PLACE);
    } catch {
      // nothing is kept where nothing can be
    }
  }
}
