// Answers {id, call, args} with {id, result, ms}, or with {id, error, ms}, one call after the other.
const plp = functions(engine.call);
plp.warm = lang => plp.check({openplp: 1, partnership: {id: 'plp-1'}}, {on: '2026-01-01', lang}).overall;
self.onmessage = ({data: {id, call, args}}) => {
  const begun = performance.now();
  const answer = {id};
  try {
    if (!Object.hasOwn(plp, call)) {
      throw new ArgumentError('function.unknown', 'there is no function ' + call);
    }
    answer.result = plp[call](...args);
  } catch (e) {
    const {name, message, code = 'internal', defects, which} = e;
    answer.error = {name, message, code, defects, which};
  }
  answer.ms = performance.now() - begun;
  self.postMessage(answer);
};
self.postMessage({ready: true});
