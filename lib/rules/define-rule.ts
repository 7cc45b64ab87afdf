import type { Section } from '../model/advert.ts'
import type { RuleId, Severity, Strength } from '../model/finding.ts'
import type { SourceId } from '../model/sources.ts'

/** Who or what a word is said of. */
export type Bearer = 'person' | 'team' | 'culture' | 'organisation' | 'thing'

/** Structured requirements that are read, not listed; each has its reader in `lib/engine/readers`. */
type ReaderId =
  | 'years'
  | 'degree'
  | 'degree-class'
  | 'licence'
  | 'pronoun'
  | 'wanted'
  | 'criteria'
  | 'perfection'
  | 'movements'
  | 'pace'
  | 'frame'
  | 'kinship'

/** Facts about the post, read from its title and text, that make some demands plain needs of the work. */
export const POST_KINDS = [
  'care',
  'physical',
  'driving',
  'graduate',
  'regulated',
  'cleared',
  /** Other ways in count as much as a degree. */
  'degree-open',
  /** It is said how often the person is on call. */
  'call-planned',
  /** An occupational requirement as to sex is stated. */
  'sex-lawful',
  /** People who don't drive may travel otherwise. */
  'other-travel',
] as const
export type PostKind = (typeof POST_KINDS)[number]

/** What the engine must be sure of before a form counts. */
export interface When {
  readonly pos?: 'noun' | 'verb' | 'adjective' | 'adverb'
  /** Said of one of these; where nothing tells, `unsaid` decides (default: not flagged). */
  readonly of?: readonly Bearer[]
  readonly unsaid?: 'flag' | 'pass'
  /** A requirement: not flagged where the advert only prefers it. */
  readonly demand?: true
  readonly sections?: readonly Section[]
  /** One of these phrases stands in the same sentence. */
  readonly sentence?: readonly string[]
  /** One of these phrases touches or contains the form. */
  readonly near?: readonly string[]
  readonly reader?: ReaderId
  /** For the reader `frame`: patterns, of which one must hold the form; what it matches is the finding. In small letters, as the text is read. Made of `lib/rules/frames.ts`. */
  readonly frames?: readonly string[]
  /** Not where it leads on to what is done or known: "confident with data", "confident using a till". */
  readonly complement?: 'pass'
  /** Not in adverts for posts of these kinds, where the work itself asks for it. */
  readonly unlessPost?: readonly PostKind[]
  /** Not joined to the word before by a hyphen: "driven", but not "data-driven". */
  readonly alone?: true
  /** Not what the work is about, as in "you will repair …" or "we advise people who …", nor of a story. */
  readonly topic?:
    | 'pass'
    /** The same, and not the object of any other work either, nor what a thing is named after: "sew pirate costumes". */
    | 'object'
  /** Asked of the person sought or told of how people work there: `topic`, and not of any other thing. */
  readonly asked?: true
  /** Nothing of the same noun phrase follows: "we are a family", not "we are a family firm". */
  readonly closed?: true
  /** Alone in round brackets, as after a title: "Driver (male)". */
  readonly bracketed?: true
  /** Flagged even where capitals make it look like a name: "a true Warrior". */
  readonly names?: 'flag'
  /** Not of a person who stands beside it by name: "our chairman, Felix Moss". */
  readonly named?: 'pass'
  /** Flagged even after "no" or "not": the form holds its own negation, or offends either way. */
  readonly negated?: 'flag'
  /** Flagged in equality statements too: the words themselves are the fault. */
  readonly statements?: 'flag'
}

/** An exception, with the sentence that made it necessary; that sentence is a test. */
interface Except {
  /** Phrases that touch or contain the form. */
  readonly near?: readonly string[]
  /** Phrases anywhere in the same sentence. */
  readonly sentence?: readonly string[]
  readonly example: string
}

/** A sentence with the finding in [[brackets]], and the sentence after the first suggestion. */
type Flagged = readonly [marked: string, mended: string] | readonly [marked: string]

/** One reason to flag. Data only: its examples are its tests. */
export interface Rule {
  /** `<category>/<reason>`: its path, never reused. */
  readonly id: RuleId
  readonly severity: Severity
  readonly strength: Strength
  /** Surface forms; case, hyphens, apostrophes and white space do not matter; `(a|b)` and `[optional]` expand. */
  readonly forms: readonly string[]
  readonly when?: When
  readonly except?: readonly Except[]
  /** By form: replacements in the same inflection; `*` stands for every form that has no entry of its own. */
  readonly suggest?: Readonly<Record<string, readonly string[]>>
  /** By form, where a noun of its own follows: "a rockstar developer" against "a rockstar". */
  readonly suggestBefore?: Readonly<Record<string, readonly string[]>>
  /** Left out, rather than replaced, before a noun for people: "young engineers" becomes "engineers". */
  readonly leaveOut?: 'person'
  /** What to do where no wording mends it. */
  readonly advice?: string
  readonly why: string
  readonly sources: readonly SourceId[]
  readonly flags: readonly Flagged[]
  readonly passes: readonly string[]
}

/** Carries the type; nothing else. */
export const defineRule = (rule: Rule): Rule => rule
