import type { Span } from '../../model/finding.ts'
import type { Sentence } from '../advert-view.ts'
import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'
import { stands } from '../sign-gate.ts'

const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b|\b${MONTH}\.? \d{1,2}\b|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})|\d{4}-\d{2}-\d{2}|\b(?:early|mid|late|end of|beginning of)[- ]?(?:${MONTH})\b|\bw\/?c\b|\bweek (?:commencing|of|beginning)\b|\b${MONTH} 20\d\d\b|\b(?:last|first|second|third|final) (?:day|week|working day|monday|tuesday|wednesday|thursday|friday) (?:of|in) ${MONTH}\b|\b(?:spring|summer|autumn|winter|fall|easter|michaelmas)(?: term| semester| intake)?,? 20\d\d\b|\bmidnight\b|\bmidday on\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm|noon)\b)`

const JOB = new RegExp(`${DUTY.source}|${SKILL.source}`, 'i')
const dated = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${words})\b[^.;]{0,60}?${DATE}|${DATE}[^.;]{0,30}\b(?:is the |as the )?(?:${words})\b`,
    'i',
  )

const SIGNS: readonly Sign[] = [
  {
    shows: dated(
      'clos(?:es?|ing|ing date|ing time|e date)|open (?:until|till)|deadline|apply (?:by|before)|applications? (?:by|before|must|should|are due|due|close\\w*|received|will be accepted|until)|expir\\w+|no later than|advert (?:closes|ends)|last date|valid (?:through|until)|due (?:by|date)|by',
    ),
    with: [/\b(?:clos(?!es? (?:for|at) )\w+|deadline|appl\w+|expir\w+|advert|vacancy|cv|due|valid)\b/i],
    unless: new RegExp(
      `${JOB.source}|\\b(?:contract (?:ends|until)|funded until|series [a-f]\\b|(?:project|programme|funding|books?|month|store|shop|branch|deal|round|lunch|doors|gates|exhibition|season|office|account)s? (?:\\w+ )?clos\\w+)\\b`,
      'i',
    ),
  },
  {
    shows: /\b(?:two|three|four|five|[2-5])(?:[- ]|\b)(?:rounds|stages|steps|interviews)\b/i,
    with: [
      /\b(?:interviews?|video|calls?|cv|meet(?:ing)?|in person|task|test|chat|phone|on site|hiring|selection|recruitment)\b/i,
    ],
    unless: new RegExp(
      `${JOB.source}|\\b(?:test and|users?|testing|funding|release|software|sales|clients?|customers?)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:one|two|three|[1-3]) (?:short |brief |video |phone |\d+-minute )*(?:calls|chats|conversations|meetings|interviews)\b/i,
    with: [
      /\b(?:you(?:'ll| will) (?:meet|talk|speak|have)|our process|hiring|interview\w*|appl(?:y|ication|icants)|candidates?)\b/i,
    ],
    unless: new RegExp(
      `${SKILL.source}|\\b(?:a (?:day|week|month)|per|every|customers?|clients?|users?|weekly|daily)\\b`,
      'i',
    ),
  },
  {
    shows:
      /^\W*interviews? ?[:–-] ?[^.]{0,60}\b(?:online|video|in person|minutes|hours?|panel|teams|zoom|face[- ]to[- ]face)\b/i,
  },
  { shows: /\b(?:closing date|application deadline|applications? clos(?:e|es|ing))\s?[:|–-]?\s?\S*\d/i },
  {
    shows: dated(
      'interview(?:s|ing)?(?: dates?)?|assessment (?:day|centre|center)|sift(?:ing)?|selection (?:day|event)|shortlisting|panel',
    ),
    unless: JOB,
  },
  {
    shows: dated('start(?:ing|s)?(?: date)?|available(?: from)?|commenc\\w+|begin(?:s|ning)?|joining date'),
    unless: new RegExp(
      `${SKILL.source}|\\b(?:contract (?:ends|until)|founded|since|company|shift|hours|core|any time|founded|salary)\\b|\\b\\d{1,2}(?::\\d\\d)? ?(?:am|pm)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?<!one[- ]to[- ])(?:one|two|three|four|five|several|final|first|second|\d)(?:[- ]|st |nd |rd |th )(?:stage|round|step|part)?\s?(?:of )?(?:stage|round|step|video|phone|telephone|technical|panel|competency)?\s?(?:interviews?|interview process|selection process|recruitment process|hiring process|stage process)\b/i,
    unless: JOB,
  },
  {
    shows:
      /\b(?:interview|selection|recruitment|hiring|application|assessment) (?:process|day|stages?|steps?|centre|center)\b[^.;]{0,40}\b(?:consists?|includes?|involves?|is made up|comprises?|looks? like|will be|has|is (?:an?|in|made|two|three|four|\d)|takes?|usually|typically|:|stages?|steps?|as follows)/i,
    unless: new RegExp(
      `${DUTY.source}|\\b(?:adjust\\w+|accommodat\\w+|disab\\w+|throughout|contacted|notified)\\b|${SKILL.source}`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:shortlisted|successful|selected) (?:candidates|applicants|people)\b[^.;]{0,60}\b(?:invited|asked|attend|complete|will be)\b[^.;]{0,60}\b(?:interviews?|assessment|test|task|presentation|stage|trial|call)\b/i,
    unless: /\b(?:dbs|criminal|checks?|vetting)\b/i,
  },
  {
    shows: /\binterviews? (?:will (?:be|take|consist)|are|take place|is|to be held|held|by video)\b/i,
    unless: new RegExp(`${DUTY.source}|\\badjust\\w+|\\baccommodat\\w+`, 'i'),
  },
]

/** The kinds of steps that a selection is made of; two different ones in a row tell what happens. */
const STEPS: readonly RegExp[] = [
  /\b(?:phone|telephone|video|intro\w*|first|short|screening|\d+[- ]minute|half[- ]hour)[- ](?:screen|call|chat|conversation)s?\b|\b(?:call|ring|phone) you\b|\bphone screen\w*|\b(?:an?|one|two|three|\d|first|final|initial) (?:\w+ )?conversations?\b|\ba call\b|\bchats?\b/i,
  /\binterviews?\b|\bmeet (?:the (?:team|panel)|us|you|with)\b|\bpanel\b|\bhalf[- ]day\b|\ba day with us\b/i,
  /\b(?:test|task|exercise|case study (?:exercise|task|interview|presentation)|take-home|(?:coding|technical|design) challenge|work sample|pair(?:ing)? session|assignment|assessment|trial (?:shift|day)|audition|lesson observation)s?\b/i,
  /\b(?:presentation|talk|portfolio review|micro-?teach|pitch)\b/i,
  /\b(?:cv|cvs|application form|applications?|covering letter) (?:review|sift|screen\w*)|\breview (?:cvs?|applications?|your)\b|\bby application form\b|\bsift\b|\bshort-?list(?:ing|ed)?\b/i,
  /\b(?:an offer|offer stage|references|decision|hear from us|tell you|let you know)\b/i,
]
const SELECTING =
  /\b(?:interviews? (?:will|includes?|involves?|consists?)|first\b[^.]{0,80}\bthen|(?:interview|hiring|selection|recruitment|application|our|the) process|process (?:is|will|has|includes|consists)|process:|selection|hir(?:e|ing)|recruitment|shortlist\w*|candidates?|appl(?:y|ying|ication|ications|icants)|expect|there will be|steps?|stages?|rounds?|you(?:'ll| will) (?:have|be (?:asked|invited)|meet|do|get|come)|we(?:'ll| will)? (?:\w+ )?(?:call|invite|ask|meet|ring|phone|review|read)|followed by)\b/i

/** Beyond this it is a run of text without full stops, not a sentence. */
const LONGEST_SENTENCE = 400

/** Steps in what is made or done for others. */
const OF_OTHERS =
  /\b(?:adjust\w+|accommodat\w+|disab\w+|users?|customers?|witness\w*|volunteers|panels|portfolio showcas\w+|case studies|our clients?|software|release)\b/i

/** Two kinds of steps or more in one sentence about choosing people. */
function stepsIn(sentence: Sentence): boolean {
  if (sentence.text.length > LONGEST_SENTENCE || !stands(SELECTING, sentence)) return false
  if ([DUTY, SKILL, OF_OTHERS].some((other) => stands(other, sentence))) return false
  const steps = STEPS.filter((step) => stands(step, sentence))
  return steps.length >= 2 && STEPS.slice(0, 4).some((step) => steps.includes(step))
}

const STEP =
  /\b(?:calls?|chats?|interviews?|task|test|exercise|meet|assessment|offer|cv|screen\w*|application|presentation|conversation|trial)\b/i
const STEP_HEADING =
  /\b(?:process|interview|hiring|selection|recruitment|what happens|next steps|stages|steps|how (?:we hire|to apply))\b/i

const wholeOf = ({ block, start, text }: Sentence): Span => ({
  block: block.id,
  start,
  end: start + text.trimEnd().length,
})

/** What the stages are, or a closing, interview or start date. */
export const process: PracticeCheck = {
  id: 'process',
  assess(view) {
    const evidence = [
      ...spansOf(view.sentences, SIGNS),
      ...view.sentences.filter(stepsIn).map((sentence) => wholeOf(sentence)),
    ]
    const items = view.blocks.filter(({ block }) => block.kind === 'item')
    const listed = items.filter(
      ({ text, heading, block }) =>
        STEP.test(text) &&
        text.length < 120 &&
        (STEP_HEADING.test(heading) || (heading === '' && block.section === 'summary')),
    )
    const stages =
      listed.length >= 2 &&
      listed.some(({ text }) => /\b(?:interview|call|chat|meet|task|test|assessment)\b/i.test(text))
        ? listed
        : []
    const all = [
      ...evidence,
      ...stages.map(({ block, text }) => ({ block: block.id, start: 0, end: text.length })),
    ]
    return result('process', all, all.length > 0 || /\d/.test(view.document.fields.closingDate ?? ''))
  },
}
