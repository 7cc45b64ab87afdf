/** An advert of our own making that has something of everything; a made-up employer. */
export const ADVERT = `Senior Data Engineer

Tarnbrook Water looks after rivers and taps for a million homes. We are looking for a data rockstar to join our young and dynamic team in Leeds and to build the platform behind every meter reading.

The successful candidate will own our pipelines, and he will work closely with field engineers. This is a fast-paced role.

What you will bring
- You are a native English speaker.
- 10+ years' experience with Python and SQL.
- A full UK driving licence.
- You are a driven, competitive self-starter with a warm and nurturing manner.

What we offer
- £58,000 to £66,000 a year, reviewed every April.
- Hybrid working: two days a week in our Leeds office, the rest where you like.
- A training budget of £1,500 a year and time to use it.

How to apply
Send us your CV by 11 December. There are two stages: a call, then a meeting in the week of 4 January.

We are an equal opportunities employer.`

/** The same after a person has worked on it for a while. */
export const MENDED_ADVERT = ADVERT.replace('a data rockstar', 'a data engineer')
  .replace('our young and dynamic team', 'our team')
  .replace('and he will work closely', 'and will work closely')
  .replace('a native English speaker', 'fluent in written English')
  .replace(
    "- 10+ years' experience with Python and SQL.",
    '- Essential: experience with Python and SQL.\n- Desirable: experience with dbt. You need not meet every point.',
  )
  .replace('- A full UK driving licence.\n', '')
  .replace('We are an equal', 'Tell us if you need an adjustment at any stage.\n\nWe are an equal')

/** Short, for the states in which it is not the length that matters. */
export const SHORT_ADVERT = `Support Team Lead

We want a young and energetic lead for our support desk in Sheffield. You are a native English speaker.

We are an equal opportunities employer. Ask Priya Nair at priya@tarnbrook.example about anything. You will have flexible hours, training, a pension, and paid leave for parents and carers. Tell us if you need an adjustment. Essential: experience of leading people. Desirable: knowledge of Zendesk. You need not meet every point.`

/** One with nothing to change in its wording. */
export const GOOD_ADVERT = `Library Assistant

You will welcome visitors at our Hexham library, keep the shelves in order and run a weekly story hour.

What you will bring
- You enjoy helping people to find things.
- You can work some Saturdays, on a rota that is set a month ahead.

What we offer
- £24,500 a year for 30 hours a week, which we can arrange around school times.
- Training, and a day a month to learn.`

/** As many findings as anyone will ever see at once: every line is like no other. */
export const LONG_ADVERT = `Operations Manager

${Array.from({ length: 500 }, (_, number) => `- Task ${number + 1}: report to the chairman of committee ${number + 1}.`).join('\n')}`
