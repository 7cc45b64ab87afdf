/*
 * Notes at work that speak of roles, pay and interviews and seek nobody: minutes, hand-overs, offers, refusals,
 * appraisals, newsletters. They greet nobody, so only what they are about tells.
 */

/** Each pattern counts once; patterns see lower case and straight apostrophes. */
const OF_A_NOTE: readonly (readonly [weight: number, pattern: RegExp])[] = [
  // To somebody who has applied, or works there already.
  [
    2,
    /\b(?:invite you to (?:an? |attend |come )?(?:interview|assessment)|(?:on this occasion|in this instance)[,.]|your (?:post|role|job) is at risk|your contract (?:has|will)|sign (?:both|and return|the) (?:copies|copy)|as agreed (?:on|by|at|in)|bank details)\b/,
  ],
  // Adverts say the same of those whom they will not write to.
  [1, /\bnot been (?:selected|successful|shortlisted)\b/],
  [1, /\b(?:keep|hold) your (?:cv|details) on file\b/],
  // Of a meeting, a plan, a result.
  [
    2,
    /\b(?:minutes of|next meeting|present:|apologies:|actions?:|agreed that|the board is asked|out of office)\b/,
  ],
  [2, /^\W*(?:hand-?over|appraisal|week \d|[^\n.]{0,40}\bupdate\b)/],
  // Of a person's work, or of a person put forward.
  [
    2,
    /\b(?:exit interview|next review|would (?:re-?)?employ (?:her|him|them)|current salary|candidate summary|(?:interviewing|interviews?) elsewhere|(?:put|putting) (?:your name|you) forward|to work on:)/,
  ],
  // To all who work there, or who pay.
  [
    2,
    /\b(?:newsletter|congratulations|goodbye to|heads[- ]up|great (?:quarter|month|year|week)|change to (?:shifts|hours|the rota)|course outline|(?:our )?(?:margin|fee) is|invoiced|training day|book by)\b/,
  ],
  [
    1,
    /\b(?:last (?:year|week|month|quarter)|so far|on track|next phase|restructure|reminder|shared folder|action points?|this (?:morning|afternoon)|yesterday|tomorrow)\b/,
  ],
  [1, /\b(?:your manager (?:will|is)|you will be told|dietary|reply to this|lunch is)\b/],
]

/** How much the text speaks like a note at work. @param plain lower case, straight apostrophes */
export const weightOfWorkNote = (plain: string): number =>
  OF_A_NOTE.reduce((sum, [weight, pattern]) => sum + (pattern.test(plain) ? weight : 0), 0)
