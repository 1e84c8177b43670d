const PLACE = 'openplp.dossier';

/** Keeps the dossier in this browser, if and as long as somebody asks for it. Pages in several tabs share one place, and none writes over what another one wrote. */
export class Keeper {
  /** What this page wrote or opened last; null if it keeps nothing. */
  own = null;

  /** Whether what is kept is the dossier of this page. Not where the last change could not be kept, so that whoever leaves the page is warned. */
  get isOn() {
    return !this.hasFailed && this.own !== null && this.own === written();
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
      const kept = JSON.parse(written());
      return typeof kept?.text === 'string' && typeof kept.name === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  /** What is kept, for this page to go on with. */
  take() {
    this.own = written();
    return this.kept();
  }

  /** Whether another page has replaced or removed what this one kept. It is told once. */
  wasTaken() {
    const taken = this.own !== null && this.own !== written();
    if (taken) {
      this.own = null;
    }
    return taken;
  }

  /** Whether to keep the dossier of this page would replace another one. */
  get holdsAnother() {
    return this.kept() !== null && this.own !== written();
  }

  /** Gives whether it could be kept. */
  keep({text, name}) {
    try {
      const own = JSON.stringify({text, name});
      localStorage.setItem(PLACE, own);
      this.own = own;
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    return !this.hasFailed;
  }

  forget() {
    this.own = null;
    try {
      localStorage.removeItem(PLACE);
    } catch {
      // nothing is kept where nothing can be
    }
  }
}

function written() {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}
