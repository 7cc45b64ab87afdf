import type { View } from '../view.ts'

/** "We ended …", "the board has scrapped …": what was so once is not asked any more. */
const ENDED =
  /\b(?:we|i|they|board|council|firm|company|charity|union|team)(?:'ve| have| has| had| long ago| recently| also| finally| just)* (?:ended|scrapped|dropped|abolished|removed|renamed|retired|banned|ditched|binned|deleted|axed|stopped|outlawed|gave up|given up|did away with|done away with|got rid of|moved away from|said goodbye to)\b[^.;:!?,\n]*$/i
/** "We took … out of our adverts" */
const TAKEN = /\bwe(?:'ve| have)? (?:took|taken|struck|cut|crossed|left) [^.;:!?,\n]*$/i
const OUT = /^[^.;:!?,\n]*\b(?:out of|off|from) (?:all |every |each of )?(?:our|the)\b/i
/** "We will not ask if you …": the question is not put. */
const UNASKED =
  /\b(?:we|nobody|no one|panel)(?:'ll| will| do| would| here)* (?:not|never|n't|won't|don't) (?:ever )?(?:ask|want to know|enquire|inquire|record|ask you)\b[^.;:!?,\n]*$|\b(?:we|panel) (?:don't|won't|never) (?:ever )?(?:ask|enquire|record)\b[^.;:!?,\n]*$|\b(?:nobody|no one) (?:here )?(?:will |ever )*asks?\b[^.;:!?,\n]*$/i
const REACH = 80

/** Whether the sentence says that the words have been given up, or are not asked after. */
export function givenUp(view: View): boolean {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  const open = view.tokens[view.lo]
  if (first === undefined || last === undefined || open === undefined) return false
  // The verb itself may be part of the form: "ask if you have children".
  const before = view.text.slice(Math.max(open.start, first.start - REACH), first.end)
  const after = view.text.slice(last.end, last.end + REACH)
  return ENDED.test(before) || UNASKED.test(before) || (TAKEN.test(before) && OUT.test(after))
}
