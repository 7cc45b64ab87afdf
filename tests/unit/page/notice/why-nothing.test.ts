import { describe, expect, it } from 'vitest'
import { type Look, whyNothing } from '../../../../lib/page/notice/why-nothing.ts'

/** Stands in for layout: what carries `hidden` is not seen, and sizes are written on the element. */
const LOOK: Look = {
  isSeen: (element) => element.closest('[hidden]') === null,
  sizeOf: (element) => ({
    width: Number(element.getAttribute('width') ?? 0),
    height: Number(element.getAttribute('height') ?? 0),
  }),
}

const pageOf = (body: string, title = 'Fernhollow careers'): Document => {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html')
  page.title = title
  return page
}
const why = (body: string, title?: string) => whyNothing(pageOf(body, title), LOOK)?.reason

const SENTENCE = 'We make paper in the north of the country and have done so for sixty years. '
const LONG = `<p>${SENTENCE.repeat(30)}</p>`
const OTHERS = `<ul>${'<li><a href="/j">Warehouse manager, Leeds, full time, closing soon</a></li>'.repeat(60)}</ul>`

describe('an advert that is gone', () => {
  it.each([
    ['This job is no longer available.'],
    ['Sorry, this vacancy has now closed.'],
    ['This position has been filled.'],
    ['The role you are looking for is no longer available'],
    ['No longer accepting applications'],
    ['The advert has expired.'],
    ['This job advert has been removed by the employer.'],
    ['The vacancy you requested could not be found.'],
    ['Applications for this post are now closed.'],
    ['This listing doesn’t exist'],
    ['This posting was taken down? The job has been withdrawn.'],
    ['Job not found'],
    ['This opportunity closed on 3 May.'],
  ])('“%s”', (notice) => {
    expect(why(`<h1>Fernhollow</h1><p>${notice}</p>`)).toBe('removed')
    expect(why(`<p>${notice} Others like it:</p>${OTHERS}`)).toBe('removed')
  })

  it.each([
    ['<h1>404</h1><p>Let us take you home.</p>', undefined],
    ['<h1>Page not found</h1>', undefined],
    ['<p>We can’t find that page.</p>', undefined],
    ['<p>Go home.</p>', 'Error 404 (Not found)'],
  ])('a page that is not found: %s', (body, title) => expect(why(body, title)).toBe('removed'))

  it.each([
    ['<p>Some of our jobs are closed to new starters in winter.</p>'],
    ['<p>If this vacancy interests you, apply by Friday: it closes when filled.</p>'],
    ['<p>Each role is open until we find the right person.</p>'],
    [
      `${LONG}<p>We keep details for a year after the position has been filled.</p>`.replace(
        '<p>',
        `<p>${SENTENCE.repeat(20)}`,
      ),
    ],
    ['<p>Report a page that can be improved, ref 4041.</p>'],
  ])('not: %s', (body) => expect(why(`${body}<p>${SENTENCE}</p>`)).toBeUndefined())
})

describe('a page that asks to sign in', () => {
  it.each([
    [
      '<h1>Sign in</h1><form><input type="email"><input type="password"><button>Go</button></form>',
      undefined,
    ],
    [
      '<form><label>User</label><input><label>Password</label><input type="password"></form>',
      'Recruiter portal',
    ],
    ['<h1>Log in to see this job</h1><form><input type="email" name="email"></form>', undefined],
    [
      `<h1>Create your account</h1><p>${SENTENCE.repeat(4)}</p><input type="email"><input type="password">`,
      undefined,
    ],
    ['<h2>Your session has expired</h2><input name="username"><input type="password">', undefined],
  ])('%s', (body, title) => expect(why(body, title)).toBe('log-in'))

  it.each([
    [`${LONG}<form><input type="password"></form>`],
    [`<p>${SENTENCE}${SENTENCE}</p><div hidden><h2>Sign in</h2><input type="password"></div>`],
    [
      `<h1>Join the newsletter</h1><p>${SENTENCE}${SENTENCE}</p><input type="email">`.replace(
        'Join the',
        'Our',
      ),
    ],
    [`<header><a>Sign in</a></header><p>${SENTENCE}${SENTENCE}</p>`],
  ])('not: %s', (body) => expect(why(body)).toBeUndefined())
})

describe('a wall against robots', () => {
  it.each([
    ['<p>Verifying you are human. This may take a few seconds.</p>', 'Just a moment...'],
    ['<h1>Additional Verification Required</h1><p>Ray ID 12ab</p>', undefined],
    [
      '<p>Press & hold to confirm that you are a human and not a bot.</p>',
      'Access to this page has been denied',
    ],
    ['<p>We noticed unusual traffic from your network.</p>', undefined],
    ['<p>Please enable JavaScript and cookies to continue</p>', undefined],
    ['<div class="h-captcha"></div><p>One more step</p>', undefined],
    ['<iframe src="https://geo.captcha-delivery.com/captcha/?x"></iframe>', undefined],
  ])('%s', (body, title) => expect(why(body, title)).toBe('bot-wall'))

  it.each([
    [`<p>${SENTENCE.repeat(5)}</p><form><div class="g-recaptcha"></div></form>`],
    [`<p>${SENTENCE}${SENTENCE}</p><div class="cf-turnstile" hidden></div>`],
    [`${LONG}<p>Are you a robot? We build them.</p>`],
  ])('not: %s', (body) => expect(why(body)).toBeUndefined())
})

describe('a part from another site', () => {
  const frame = (src: string, size = 'width="1000" height="900"', more = '') =>
    `<h1>Careers</h1><p>${SENTENCE}${SENTENCE}</p><iframe src="${src}" ${size} ${more}></iframe>`

  it('that fills the page is named', () => {
    const src = 'https://jobs.partner.example/embed?for=fernhollow'
    expect(whyNothing(pageOf(frame(src)), LOOK)).toEqual({ reason: 'frame', frame: src })
  })

  it.each([
    ['hidden', frame('https://jobs.partner.example/', 'width="1000" height="900"', 'hidden')],
    ['a film', frame('https://www.youtube.com/embed/x')],
    [
      'without an address',
      '<p>We make paper in the north of the country, in Leeds and in York, every day.</p><iframe srcdoc="x" width="1000" height="900"></iframe>',
    ],
    ['no web page', frame('javascript:void 0')],
    ['beside a long text', LONG + frame('https://jobs.partner.example/')],
  ])('not: %s', (_, body) => {
    // A window of no size would take every part for a large one.
    expect(why(body)).toBeUndefined()
  })
})

describe('other pages', () => {
  it('hardly anything is empty', () => {
    expect(why('<div id="root"></div>')).toBe('empty')
    expect(
      why(
        '<nav>Home Jobs About Contact News Press People Places Help Legal Cookies Terms Map More Shop Blog</nav>',
      ),
    ).toBe('empty')
  })

  it('a file in the viewer of the browser', () => {
    expect(why('<embed type="application/pdf" src="about:blank" width="1000" height="900">')).toBe('pdf')
  })

  it('an ordinary page gives no reason', () => expect(why(LONG)).toBeUndefined())
})
