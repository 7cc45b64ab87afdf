import { render } from 'preact-render-to-string'
import { changeFirst } from '../order.ts'
import type { ReportWords } from '../report-words.ts'
import type { Reported } from '../reported.ts'
import { Changes } from './changes.tsx'
import { Head } from './head.tsx'
import markedStyle from './marked-blocks.css?inline'
import { MarkedBlocks } from './marked-blocks.tsx'
import { Evidence, Standing } from './more.tsx'
import { Practices } from './practices.tsx'
import printStyle from './print.css?inline'
import style from './report.css?inline'

/** Nothing is loaded and nothing runs, whatever the advert's text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** The report as one file that opens anywhere: no script, no picture, nothing to load. */
export function reportHtml(reported: Reported, words: ReportWords): string {
  return `<!doctype html>\n${render(<ReportPage reported={reported} words={words} />)}\n`
}

function ReportPage({ reported, words }: { reported: Reported; words: ReportWords }) {
  const { assessment, document, first, title, product } = reported
  const groups = changeFirst(document, assessment.findings)
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <title>{words.heading(title.trim() || words.untitled)}</title>
        {/* The style is ours and holds no text of anyone's. */}
        <style dangerouslySetInnerHTML={{ __html: style + markedStyle + printStyle }} />
      </head>
      <body>
        <main>
          <Head reported={reported} words={words} />
          <section>
            <h2>{words.changeFirst}</h2>
            <Changes groups={groups} words={words} />
          </section>
          <Practices practices={assessment.practices} words={words} />
          <Standing assessment={assessment} words={words} />
          <section class="text">
            <h2>{words.text}</h2>
            {groups.length === 0 ? null : <p class="quiet">{words.textNote}</p>}
            <MarkedBlocks document={document} groups={groups} words={words} />
          </section>
          {first === undefined ? null : (
            <details>
              <summary>{words.improved.text}</summary>
              <MarkedBlocks document={first.document} groups={[]} words={words} />
            </details>
          )}
          <Evidence groups={groups} words={words} product={product} rulesVersion={assessment.rulesVersion} />
        </main>
      </body>
    </html>
  )
}
