/** What `--help` prints. */
export const HELP = `Checks job adverts for wording and demands that put people off. All of it runs on this machine.

  npm run --silent check -- [options] FILE…

FILE   .txt or .md (plain text), .html, .json (a schema.org JobPosting), .jsonl, or - for standard input.
       A .jsonl file holds one advert a line: {"id", "title"?, "text" or "html"}. An "employer" is used too,
       so that its name is not taken for a coded word. Without an id, the number of the line is the id, as text.
       Any other file is read as plain text. Standard input is read as JSON Lines with --format jsonl;
       otherwise its first character decides: { for JSON, < for HTML, anything else for plain text.

Options
  --format text     a report to read (the default)
  --format json     one JSON object; an array where there are several files or adverts
  --format jsonl    one JSON object a line, in the order of the input, as each is ready
  --fail-on LEVEL   exit with 1 if there is a finding at this level or above:
                    legal-risk, exclusionary or advisory (without it, findings never fail the run)
  --timings         add "ms", how long each advert took
  --help            this text

Offsets count UTF-16 units, from "start" up to but not including "end". They point into "text": the input itself
where text was given, the text taken out of it where HTML or a JobPosting was. A finding in the title has
"in": "title" and points into the title.

A line that can't be read gives {"id"?, "line", "error"} and the run goes on. All but the records goes to
standard error.

Exit status: 0 done, 1 a finding at or above --fail-on, 2 an option or a file that can't be used, or
not one line that could be read.
`
