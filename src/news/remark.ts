import type { PaperDate } from './edition.ts'

/** What editors are told of a paper or of its digest, by its kind, so that each language says it in its own way. */
export type Finding =
  // Why a story is not in a digest.
  | { kind: 'beyond'; most: number }
  | { kind: 'no headline' | 'hardly any text' | 'no text' | 'nothing passed' | 'no writer' | 'dropped' | 'not in file' | 'edition gone' }
  | { kind: 'writer failed'; error: string }
  // Why there is no digest.
  | { kind: 'no source'; paper: string }
  | { kind: 'no story'; pages: number; paper: string; date: PaperDate }
  | { kind: 'nothing briefed'; edition: string; reason: Remark }
  | { kind: 'no stories' }
  // Why a paper is not out yet.
  | { kind: 'no files'; folder: string }
  | { kind: 'no page'; paper: string; address: string }
  | { kind: 'older edition'; paper: string; date: PaperDate }
  | { kind: 'no articles'; paper: string; pages: number }
  | { kind: 'no entries'; entries: number; date: PaperDate; undated: number }
  // What was left out, joined or doubtful in what there is.
  | { kind: 'left out'; page: string; text: string }
  | { kind: 'no beginning'; page: string; from: string; text: string }
  | { kind: 'no end'; page: string; headline: string; on: string }
  | { kind: 'printed again'; page: string; headline: string; on: string }
  | { kind: 'divided by rules'; page: string; error: string }
  | { kind: 'division refused'; page: string; error: string }
  | { kind: 'divided with help'; page: string }
  | { kind: 'without headline'; page: string; text: string }
  | { kind: 'broken characters'; file: string; count: number }
  | { kind: 'blank page'; page: string; file: string }
  | { kind: 'other charset'; file: string; declared: string; charset: string }
  | { kind: 'other file'; file: string }
  | { kind: 'many entries'; entries: number; date: PaperDate; most: number }
  | { kind: 'teaser alone'; title: string }
  | { kind: 'teaser unread'; title: string; error: Remark }
  | { kind: 'page away'; page: string }
  | { kind: 'article away'; page: string; title: string }
  | { kind: 'page unread'; page: string; error: Remark }
  | { kind: 'article unread'; page: string; title: string; error: Remark }
  | { kind: 'many pages'; most: number }
  | { kind: 'rest later'; failures: number }

  // Why what was given cannot be read.
  | { kind: 'empty file'; file: string }
  | { kind: 'pictures alone'; file: string }
  | { kind: 'unknown charset'; file: string }
  | { kind: 'large file'; file: string; megabytes: number }
  | { kind: 'no text file'; file: string; what: string }
  | { kind: 'damaged pdf'; file: string; why: string }
  | { kind: 'locked pdf'; file: string }
  | { kind: 'not public'; address: string }
  | { kind: 'nothing there'; address: string; status: number }

/** A finding, several in a row, or what a library, a server or an older version said, as it stands, in English. */
export type Remark = string | Finding | Remark[]

/** A remark for the command line, scripts and the log, in one line. */
export const inEnglish = (remark: Remark): string => {
  if (typeof remark === 'string') return remark
  if (Array.isArray(remark)) return remark.map(inEnglish).join('; ')
  return (english[remark.kind] as (finding: Finding) => string)(remark)
}

const english: { [Kind in Finding['kind']]: (finding: Finding & { kind: Kind }) => string } = {
  beyond: ({ most }) => `no room: a digest carries ${most}`,
  'no headline': () => 'it has no headline',
  'hardly any text': () => 'it has hardly any text',
  'no text': () => 'it has no text',
  'nothing passed': () => 'nothing of it passed the fact check',
  'no writer': () => 'no writer could brief it',
  dropped: () => 'dropped by an editor',
  'not in file': () => 'not in the stored digest',
  'edition gone': () => 'its edition is no longer kept',
  'writer failed': ({ error }) => error,
  'no source': ({ paper }) => `no source for the paper ${paper}; see SOURCES`,
  'no story': ({ pages, paper, date }) => `no story was found in ${paper} of ${date}; pages read: ${pages}`,
  'nothing briefed': ({ edition, reason }) => `no story of ${edition} could be briefed: ${inEnglish(reason)}`,
  'no stories': () => 'it has none',
  'no files': ({ folder }) => `no files in ${folder}`,
  'no page': ({ paper, address }) => `${paper} has no page at ${address}`,
  'older edition': ({ paper, date }) => `the newest edition of ${paper} is of ${date}`,
  'no articles': ({ paper, pages }) => `${paper} lists pages without articles: ${pages}`,
  'no entries': ({ entries, date, undated }) =>
    `the feed has nothing of ${date}; entries: ${entries}${undated > 0 ? `, without a date: ${undated}` : ''}`,
  'left out': ({ page, text }) => `page ${page}: left out “${text}”`,
  'no beginning': ({ page, from, text }) => `page ${page}: continued from page ${from}, where no beginning was found: ${text}`,
  'no end': ({ page, headline, on }) => `page ${page}: “${headline}” goes on on page ${on}, which was not found`,
  'printed again': ({ page, headline, on }) => `page ${page}: “${headline}” is printed again on page ${on}; kept once`,
  'divided by rules': ({ page, error }) => `page ${page}: divided by rules alone, and they are unsure of it; ${error}`,
  'division refused': ({ page, error }) => `page ${page}: the model's division was refused: ${error}`,
  'divided with help': ({ page }) => `page ${page}: divided with the model's help`,
  'without headline': ({ page, text }) => `page ${page}: a story without a headline; no digest will carry it: “${text}”`,
  'broken characters': ({ file, count }) =>
    `${file} is damaged: ${count === 1 ? 'one character' : `${count} characters`} could not be read and stand as �; give it again or save it anew as UTF-8`,
  'blank page': ({ page, file }) => `page ${page} of ${file} holds no text`,
  'other charset': ({ file, declared, charset }) => `${file} declares ${declared} but is ${charset}`,
  'other file': ({ file }) => `${file} was left out: only .txt, .md, .html and .pdf files are read`,
  'many entries': ({ entries, date, most }) => `the feed has ${entries} entries of ${date}; the first ${most} were read`,
  'teaser alone': ({ title }) => `“${title}”: only the feed's teaser; its page has no more text`,
  'teaser unread': ({ title, error }) => `“${title}”: only the feed's teaser; ${inEnglish(error)}`,
  'page away': ({ page }) => `page ${page}: the page is not there (yet)`,
  'article away': ({ page, title }) => `page ${page}, ${title}: the article is not there (yet)`,
  'page unread': ({ page, error }) => `page ${page}: ${inEnglish(error)}`,
  'article unread': ({ page, title, error }) => `page ${page}, ${title}: ${inEnglish(error)}`,
  'many pages': ({ most }) => `the edition: it lists more than ${most} pages; the first ${most} were read`,
  'empty file': ({ file }) => `${file} is empty; give a file with the page's text`,
  'pictures alone': ({ file }) => `${file} holds pictures and no text; give a PDF with text, or the text itself`,
  'unknown charset': ({ file }) => `${file} is in no encoding that Paperboy knows (tried UTF-8, GB18030, Big5); save it as UTF-8`,
  'large file': ({ file, megabytes }) => `${file} is larger than ${megabytes} MB; split it into pages`,
  'no text file': ({ file, what }) => `${file} is ${what}, not text; give a .txt, .md, .html or .pdf file`,
  'damaged pdf': ({ file, why }) => `${file} is damaged or no PDF (${why}); give it again`,
  'locked pdf': ({ file }) => `${file} is encrypted; open it with its password, print it to a new PDF and give that`,
  'not public': ({ address }) => `${address} is not on the public internet; name its host in ALLOWED_HOSTS if that is meant`,
  'nothing there': ({ address, status }) => `${address} is not there (${status}); check the address`,
  'rest later': ({ failures }) => `after ${failures} failures in a row the rest was left for later`,
}
