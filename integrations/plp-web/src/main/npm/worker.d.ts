/** What to post to the worker, a script without imports: `new Worker(new URL('@openplp/rules/worker', import.meta.url))`. */
export interface Call {
  id: number | string;
  /** The name of a function of the package, or `warm` with a language, which loads the rule book. */
  call: string;
  args: unknown[];
}

/** What the worker posts, after `{ready: true}`: one answer for each call, in their order. */
export type Answer = {id: number | string; ms: number} & (
  | {result: unknown; error?: undefined}
  | {result?: undefined; error: {name: string; code: string; message: string; defects?: unknown[]; which?: string}}
);
