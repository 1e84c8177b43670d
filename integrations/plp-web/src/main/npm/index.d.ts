import type {Dossier} from './dossier.js';
import type {AssessedAlone, Defect, DefectiveAlone, RuleBook} from './report.js';
import type {Duties} from './duties.js';
import type {Permission} from './may.js';
import type {Comparison} from './diff.js';
import type {NormList} from './norms.js';

export type {Dossier, AssessedAlone, Defect, DefectiveAlone, Duties, Permission, Comparison, NormList};
export type {Finding} from './report.js';
export type {Duty} from './duties.js';
export type {Norm} from './norms.js';

export type Lang = 'en' | 'fr' | 'nl' | 'de';

/** A day, such as `2026-11-24`. */
export type Day = string;

/** A text in YAML, a text in JSON (it begins with `{`), or an object. */
export type Text<T> = string | T;

export interface InLanguage {
  /** The language of texts for people, as a tag such as `nl` or `nl-BE`; `en` if left out. */
  lang?: Lang | `${Lang}-${string}`;
}

/** The content of a compiled local law, a file that ends in `.law`. */
export type Law = Uint8Array | ArrayBuffer;

export interface ByLaw {
  /** Local law, whose norms are added to the rule book: at most 1 MiB. The same bytes are read once, as long as no call has others. */
  law?: Law | readonly Law[];
}

export interface HowRead extends InLanguage, ByLaw {
  /** How strictly the texts are read: all that they say, or binding rules alone; `as-worded` if left out. */
  reading?: 'as-worded' | 'binding';
  /** What the dossier is called in reports. */
  name?: string;
  /** Whether texts name facts by their labels and not by their keys: *Member of full age: no*, and not `adult: false`. */
  labelled?: boolean;
}

export interface OnADay extends HowRead {
  /** The day to look at. It is required: no clock is read. */
  on: Day;
}

export interface Listing {
  /** Whether what needs no attention is listed too. */
  all?: boolean;
}

export interface Ahead {
  /** The last day of forecasts, at most 30 years after `on`; a year after it if left out. */
  until?: Day;
  /** How many days before its day a duty is due soon. */
  soon?: number;
}

/** Checks a dossier: what was found, or what stops the dossier. Never throws for a dossier. */
export function check(dossier: Text<Dossier>, options: OnADay & Listing): AssessedAlone | DefectiveAlone;

export interface Look {
  report: AssessedAlone | DefectiveAlone;
  /** What to do about each finding, and what decided it, by its id; of undetermined ones for the first 30 of each norm. */
  said: Record<string, {toDo: string | null; evidence: string[]}>;
  /** Whether each norm binds. */
  binding: Record<string, boolean>;
  /** The dossier as an object, if it was asked for and could be read. */
  model?: Dossier;
}

/** All that a form shows of a dossier while somebody types, of one reading. Never throws for a dossier. */
export function look(dossier: Text<Dossier>, options: OnADay & Listing & {model?: boolean}): Look;

export type ReportFormat = 'text' | 'json' | 'html' | 'sarif' | 'junit' | 'markdown' | 'github' | 'gitlab';

/** A report as the content of a file. */
export function report(dossier: Text<Dossier>, options: OnADay & Listing & {format: ReportFormat}): string;

/** What is to be done, and by when; or what stops the dossier. */
export function duties(dossier: Text<Dossier>, options: OnADay & Listing & Ahead): Duties | DefectiveAlone;

/**
 * The duties that have a day, as a calendar (iCalendar).
 *
 * @throws DossierError if the dossier has defects
 */
export function calendar(dossier: Text<Dossier>, options: OnADay & Ahead): string;

/**
 * Asks beforehand whether an act is allowed.
 *
 * @param act its name, such as `admit`
 * @param facts its facts, with its day among them
 * @throws DossierError if the dossier has defects
 * @throws ActError if the facts have
 */
export function may(act: string, dossier: Text<Dossier>, facts?: Text<object>, options?: HowRead): Permission;

/** The same as a text for people. */
export function mayText(act: string, dossier: Text<Dossier>, facts?: Text<object>, options?: HowRead): string;

export interface ActDescription {
  name: string;
  /** What it is called, such as "admit this member". */
  text: string;
  keys: Array<{
    key: string;
    required: boolean;
    /** What can stand there, in the words of the schema of dossiers. */
    schema: object;
  }>;
}

/** The acts that `may` knows. */
export function acts(options?: InLanguage): ActDescription[];

/**
 * What a change of the dossier, or a later day, does to the findings.
 *
 * @throws DossierError if one of them has defects
 */
export function diff(
  before: Text<Dossier>,
  after: Text<Dossier>,
  options: OnADay & {thenOn?: Day; thenName?: string},
): Comparison;

/** The norms; those in force on a day, if there is one. */
export function norms(options?: InLanguage & ByLaw & {on?: Day}): NormList;

/**
 * What a norm asks, its rule in words and what it rests on, as a text for people; with a dossier, each condition of its rule with its answer and where it stands.
 *
 * @throws DossierError if the dossier has defects
 */
export function explain(norm: string, options?: (InLanguage & ByLaw & {dossier?: undefined}) | (OnADay & {dossier: Text<Dossier>})): string;

export type SchemaName = 'dossier' | 'report' | 'duties' | 'may' | 'diff' | 'norms';

/** A JSON Schema; that of dossiers has titles and explanations in the language. */
export function schema(name?: SchemaName, options?: InLanguage): object;

/** A dossier to start from, in YAML with comments. */
export function starter(options?: InLanguage & {id?: string}): string;

/**
 * The dossier written anew; comments are lost.
 *
 * @throws DossierError if it has defects
 */
export function toYaml(dossier: Text<Dossier>): string;

/**
 * The dossier as an object.
 *
 * @throws DossierError if it has defects
 */
export function toJson(dossier: Text<Dossier>): Dossier;

/** The labels of the keys and closed words of a dossier, such as `Membership.adult`, and of each an explanation, such as `Membership.adult.explained`. */
export function labels(options?: InLanguage): Record<string, string>;

/** The words of reports by their keys, such as `outcome.BREACHED`, `force.ADVICE` or `bearer.COORD`. */
export function words(options?: InLanguage): Record<string, string>;

/** Which openplp this is, and by which rule book it checks. */
export function engine(options?: ByLaw): {name: string; ruleBook: RuleBook};

/** A call that gets no answer. */
export class OpenplpError extends Error {
  /** Stays the same from one version to the next. */
  readonly code: string;
}

/** A mistake of the caller, such as `on.missing`, `lang.unknown`, `options.unknown`, `law.invalid`, or `dossier.unwritable` for an object that JSON cannot hold. */
export class ArgumentError extends OpenplpError {}

/** A dossier that defects stop. */
export class DossierError extends OpenplpError {
  readonly defects: Defect[];
  /** The argument that was defective: `dossier`, `before` or `after`. */
  readonly which: string;
}

/** An act whose facts have defects. */
export class ActError extends OpenplpError {
  readonly defects: Defect[];
}
