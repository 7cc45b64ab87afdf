/** Small pages of our own, for tests that look for adverts. */
export const PROSE = `We are looking for a baker to join our team of six. You will mix, shape and bake bread through the
  night, and report to the head baker. You will have experience of working with sourdough, and you take pride in a
  clean bench. The post is permanent and part-time, with a salary of £24,000 a year before the night allowance, and
  a loaf to take home each morning. Our oven is old, our flour is local, and most of our customers have been coming
  to the shop for years. We close for two weeks in August.`

export const ADVERT = `<nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav><main><h1>Night baker</h1>
  <article><h2>About the role</h2><p>${PROSE}</p><h2>What you will need</h2><ul><li>Steady hands</li><li>An early
  alarm clock</li></ul></article><p><a href="/apply">Apply now</a></p></main><footer>Example Bakery</footer>`

export const ARTICLE = `<main><h1>Bread in winter</h1><h2>About the author</h2><p>${'Dough rises slowly in the cold. '.repeat(40)}</p>
  <h2>What you need</h2><p>Flour, water, salt and time.</p></main>`

export const LIST = `<main><h1>All jobs</h1><ul>${'<li><h3><a href="/job/1">Baker</a></h3><p>Leeds, part-time</p></li>'.repeat(20)}</ul></main>`

export const posting = (title: string, description: string, extra = ''): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"${title}",
  "hiringOrganization":{"name":"Example Bakery"},${extra}"description":"${description}"}</script>`

/** Replaces the test document's page. */
export function showPage(body: string, title = ''): Document {
  document.title = title
  document.body.innerHTML = body
  return document
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
