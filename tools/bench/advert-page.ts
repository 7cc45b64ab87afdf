/** A page with structured data for an advert in plain text: titles on lines of their own, items behind hyphens. */
export function advertPage(text: string): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const body = lines.map(markUp).join('\n').replaceAll('</ul>\n<ul>', '\n')
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Bench' },
    description: body,
  }
  const data = JSON.stringify(posting).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><script type="application/ld+json">${data}</script></head>
<body><main><h1>${escaped(title)}</h1><div>${body}</div></main></body></html>`
}

function markUp(line: string): string {
  if (line.startsWith('- ')) return `<ul><li>${escaped(line.slice(2))}</li></ul>`
  return /[.:]$/.test(line) ? `<p>${escaped(line)}</p>` : `<h2>${escaped(line)}</h2>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
