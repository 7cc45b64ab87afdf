/** Boards that show a list beside one advert, in the structure of each; the adverts and all words are our own. */
export interface Board {
  readonly name: string
  /** The address of the list, and of each advert when it is chosen. */
  readonly list: string
  readonly chosen: (number: number) => string
  /** The pane with one advert in it. */
  readonly pane: (advert: PaneAdvert) => string
  /** Whether the pane's element itself is put in anew, or only what is in it. */
  readonly puts: 'element' | 'content'
}

interface PaneAdvert {
  readonly title: string
  readonly text: string
}

export const WORDS = ['ninja', 'rockstar', 'digital native'] as const

export const TITLES = ['Timetable Planner', 'Ferry Engineer', 'Ticket Clerk'] as const

const advertWith = (number: number): PaneAdvert => ({
  title: TITLES[number] ?? '',
  text: `<p>You will work in a team of six on the timetables of forty small ferries, and report to the head of the quay.
    We need a ${WORDS[number]} who keeps calm when the tide does not.</p><h3>What you will do</h3><ul><li>Plan the boats
    of route ${number + 1} for each week</li><li>Answer the crews when a plan no longer holds</li></ul><h3>What you will
    need</h3><ul><li>Experience of planning of any kind</li><li>Clear writing</li></ul><p>We offer a pension, flexible
    hours and free crossings for your family. Apply by the end of the month.</p>`,
})

export const BOARDS: readonly Board[] = [
  {
    name: 'LinkedIn',
    list: 'https://www.linkedin.com/jobs/search/?keywords=planner',
    chosen: (number) => `/jobs/search/?currentJobId=371234567${number}&keywords=planner`,
    puts: 'content',
    pane: ({
      title,
      text,
    }) => `<div class="jobs-search__job-details--container"><div class="job-details-jobs-unified-top-card__company-name">Example Ferries</div>
      <div class="job-details-jobs-unified-top-card__job-title"><h1>${title}</h1></div><div class="jobs-description__content"><div id="job-details">${text}</div></div></div>`,
  },
  {
    name: 'Indeed',
    list: 'https://uk.indeed.com/jobs?q=planner',
    chosen: (number) => `/jobs?q=planner&vjk=012345678${number}abcdef`,
    puts: 'element',
    pane: ({
      title,
      text,
    }) => `<div class="jobsearch-ViewJobLayout"><h2 data-testid="jobsearch-JobInfoHeader-title">${title}</h2>
      <div data-testid="inlineHeader-companyName">Example Ferries</div><div id="jobDescriptionText">${text}</div></div>`,
  },
  {
    name: 'Glassdoor',
    list: 'https://www.glassdoor.co.uk/Job/leith-planner-jobs-SRCH_IL.0,5.htm',
    chosen: (number) => `/Job/leith-planner-jobs-SRCH_IL.0,5.htm?jl=100900${number}`,
    puts: 'element',
    pane: ({
      title,
      text,
    }) => `<div><div class="EmployerProfile_employerNameHeading__bXBYr">Example Ferries</div><h1 data-test="job-title">${title}</h1>
      <div data-test="location">Leith</div><div class="JobDetails_jobDescription__uW_fK">${text}</div></div>`,
  },
  {
    name: 'Totaljobs',
    list: 'https://www.totaljobs.com/jobs/planner/in-leith',
    chosen: (number) => `/jobs/planner/in-leith?jobId=${number}`,
    puts: 'content',
    pane: ({
      title,
      text,
    }) => `<article><h1 data-at="header-job-title">${title}</h1><span data-at="metadata-company-name">Example Ferries</span>
      <div class="at-section-text-jobDescription-content">${text}</div></article>`,
  },
  {
    name: 'Reed',
    list: 'https://www.reed.co.uk/jobs/planner-jobs-in-leith',
    chosen: (number) => `/jobs/planner-jobs-in-leith?selected=${number}`,
    puts: 'element',
    pane: ({ title, text }) =>
      `<div role="region"><h2>${title}</h2><span data-qa="salaryLbl">£26,000 a year</span><div itemprop="description">${text}</div></div>`,
  },
]

/** A page that shows the list with nothing chosen; a click on an item shows its advert after a moment. */
export function boardPage(board: Board): string {
  const panes = WORDS.map((_, number) => board.pane(advertWith(number)))
  const addresses = WORDS.map((_, number) => board.chosen(number))
  const items = TITLES.map(
    (title, number) =>
      `<li><a href="#" id="item-${number}"><h3>${title}</h3></a><p>Example Ferries</p><p>Leith</p></li>`,
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Planner jobs in Leith</title></head><body>
    <main><h1>Planner jobs in Leith</h1><ul>${items.join('')}</ul><div id="pane"></div></main><script>
    const panes = ${JSON.stringify(panes).replaceAll('<', '\\u003c')}, addresses = ${JSON.stringify(addresses)}
    const pane = document.querySelector('#pane')
    const byContent = ${board.puts === 'content'}
    const show = (number) => {
      const fresh = document.createRange().createContextualFragment(panes[number])
      if (!byContent || pane.firstElementChild === null) return pane.replaceChildren(fresh)
      // What holds the words stays; the words in it are others.
      const old = pane.querySelectorAll('*'), now = fresh.querySelectorAll('*')
      const leaf = [...old].findIndex((element) => element.localName === 'p')
      old[leaf].parentElement.innerHTML = now[leaf].parentElement.innerHTML
      pane.querySelector('h1').textContent = fresh.querySelector('h1').textContent
    }
    document.querySelectorAll('li a').forEach((link, number) => link.addEventListener('click', (event) => {
      event.preventDefault()
      history.pushState({}, '', addresses[number])
      setTimeout(() => show(number), 60)
    }))
    </script></body></html>`
}
