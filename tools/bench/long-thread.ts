const COMMENT =
  'Otterbeck Logistics | Systems developer | Preston, hybrid | full time. We keep the timetables of forty small ferries and the sheds that mend them. You would work with two others on the planner, which is older than it should be and better than it looks. What we ask: some years with a typed language, and patience with tides. What you get: a four-day week if you like, and lunch on Thursdays. Write to jobs at otterbeck dot example.'

/** A page of 2 MB and 55,000 elements: a thread of adverts and of answers to them, laid out in nested tables. */
export function longThread(): string {
  const row = (number: number) =>
    `<tr class="athing comtr" id="c${number}"><td><table border="0"><tr><td class="ind"><img src="data:," height="1" width="${(number % 5) * 40}"></td>` +
    `<td valign="top" class="votelinks"><center><a id="up_${number}" href="vote?id=${number}&amp;how=up"><div class="votearrow" title="upvote"></div></a></center></td>` +
    `<td class="default"><div><span class="comhead"><a href="user?id=u${number}" class="hnuser">u${number}</a> <span class="age"><a href="item?id=${number}">3 days ago</a></span></span></div><br>` +
    `<div class="comment"><span class="commtext c00">${COMMENT.replaceAll('. ', '.<p>')}</span><div class="reply"><p><font size="1"><u><a href="reply?id=${number}">reply</a></u></font></div></div></td></tr></table></td></tr>`
  const rows = Array.from({ length: 1900 }, (_, number) => row(number + 1)).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Who is hiring? | Thread</title><link rel="icon" href="data:,"></head><body><center><table id="main"><tr><td><table class="fatitem"><tr><td class="title"><a href="item?id=1">Who is hiring?</a></td></tr></table><table class="tree">${rows}</table></td></tr></table></center></body></html>`
}
