/** Why a question has no answer: the reader stopped it, or asked something newer. */
export class Stopped extends Error {}

const PATIENCE = 700;

/**
 * The rule book, in a worker of its own, so that typing never waits for it. Whoever waits too long can stop it: the worker ends, whatever it is at, and a new
 * one begins.
 */
export class Engine {
  /**
   * @param source the text of the worker
   * @param busy is told whether an answer has been waited for so long that a reader should be able to stop it
   */
  constructor(source, busy) {
    this.address = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
    this.busy = busy;
    this.waiting = new Map();
    this.latest = new Map();
    this.number = 0;
    this.start();
  }

  start() {
    const worker = new Worker(this.address);
    worker.onmessage = ({data}) => this.answered(data);
    worker.onerror = event => this.failed(event.message || 'worker');
    this.worker = worker;
  }

  /** Calls a function of the engine, and promises its result. */
  ask(call, ...args) {
    this.number += 1;
    const id = this.number;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, {resolve, reject}));
    this.worker.postMessage({id, call, args});
    this.watch();
    return answer;
  }

  /** The same, where only the newest of these questions is of interest: of those that would have to queue, all but the last are dropped. */
  newest(call, ...args) {
    const asked = this.latest.get(call);
    if (!asked) {
      this.latest.set(call, {});
      return this.ask(call, ...args).finally(() => this.next(call));
    }
    asked.next?.reject(new Stopped());
    return new Promise((resolve, reject) => {
      asked.next = {args, resolve, reject};
    });
  }

  next(call) {
    const next = this.latest.get(call)?.next;
    this.latest.delete(call);
    if (next) {
      this.newest(call, ...next.args).then(next.resolve, next.reject);
    }
  }

  /** Ends what is being asked, and begins anew. */
  stop() {
    this.worker.terminate();
    const waiting = [...this.waiting.values()];
    const queued = [...this.latest.values()].map(asked => asked.next).filter(Boolean);
    this.waiting.clear();
    this.latest.forEach(asked => delete asked.next);
    this.start();
    [...waiting, ...queued].forEach(one => one.reject(new Stopped()));
    this.watch();
  }

  answered({id, result, error}) {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    this.watch();
    if (error) {
      asked?.reject(Object.assign(new Error(error.message), error));
    } else {
      asked?.resolve(result);
    }
  }

  failed(message) {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    this.watch();
    waiting.forEach(one => one.reject(new Error(message)));
  }

  watch() {
    clearTimeout(this.patience);
    if (this.waiting.size === 0) {
      this.busy(false);
    } else {
      this.patience = setTimeout(() => this.busy(true), PATIENCE);
    }
  }
}
