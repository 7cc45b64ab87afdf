export const SECTOR_HELP = `Counts a sample of adverts into lib/plan/sector.json: percentiles of what an advert is compared by.
Only figures are kept, no text.

  npm run sector -- FILE

FILE   adverts, one a line: {"title"?, "employer"?, "text"}; .jsonl, or .jsonl.gz
`
