import type { ArticleKind, PrintedArticle } from '../news/article.ts'
import { joinText } from './blocks.ts'
import { isName, namesIn } from './bylines.ts'
import { type Headings, headingsOf } from './headlines.ts'
import { datelineOf, endsInPhotoCredit, endsStory, isNoticeHeading, leadBylineOf } from './marks.ts'
import type { Strand } from './strands.ts'
import type { Unit } from './units.ts'

/** An article of one page, with what it says about its other part: where it goes on, and where it comes from. */
export type PagePart = { article: PrintedArticle; to?: string; from?: string /** The body's last paragraph was cut. */; cut: boolean }

/** The pieces of one story, each unit with its role. */
export type Pieces = { headings: Headings; bylines: Unit[]; credits: Unit[]; running: Unit[]; subheadings: ReadonlySet<Unit> }

/** Makes of a strand what stands in the paper. */
export const print = ({ parts }: Strand, units: readonly Unit[], page: string): PagePart => {
  const of = (...kinds: string[]) => parts.filter(({ part }) => kinds.includes(part)).map(({ unit }) => units[unit]!)
  const heads = of('head')
  const headings = headingsOf(linesOfEach(heads.length > 0 ? heads : of('after')))
  const bylines = of('byline')
  return compose(
    {
      headings,
      bylines: bylines.filter((unit) => unit.role !== 'credit'),
      credits: [...of('credit'), ...bylines.filter((unit) => unit.role === 'credit')],
      running: of('text', 'subheading'),
      subheadings: new Set(of('subheading')),
    },
    page,
  )
}

/** Rejoins paragraphs that were cut, takes names out of bylines and credits, and reads where a story comes from and goes on. */
export const compose = ({ headings, bylines, credits, running, subheadings }: Pieces, page: string): PagePart => {
  const isPhoto = isPhotoStory(running, bylines, credits)
  const { body, captions, cut } = bodyOf(running, subheadings, isPhoto)
  const dateline = datelineOf(running.find((unit) => unit.opens)?.text ?? '')
  const written = bylines.filter((unit) => unit.role === 'byline')
  const byline = [...written, ...(isPhoto ? credits : [])].flatMap((unit) => namesIn(unit.text)).concat(namesInside(running))
  const to = running.findLast((unit) => unit.to)?.to?.page
  const from = [...bylines, ...running].find((unit) => unit.from)?.from?.page
  return {
    article: {
      kind: kindOf(headings.headline, isPhoto),
      ...headings,
      byline: [...new Set(byline)],
      ...(dateline === undefined ? {} : { dateline }),
      body,
      captions: [...captions, ...credits.map((unit) => unit.text)],
      page,
    },
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { from }),
    cut,
  }
}

/** The lines of each heading; a further line counts to the heading above it. */
const linesOfEach = (heads: Unit[]): string[][] => {
  const each: string[][] = []
  for (const { lines, further, at } of heads) {
    if (further && heads.some((head) => head.at === at - 1)) each.at(-1)!.push(...lines)
    else each.push([...lines])
  }
  return each
}

/** The longest text of a photo story, in characters. */
const photoStory = 600

const isPhotoStory = (running: Unit[], bylines: Unit[], credits: Unit[]): boolean => {
  const length = running.reduce((sum, unit) => sum + unit.text.length, 0)
  if (running.length > 4 || length > photoStory || running.some((unit) => unit.opens)) return false
  const written = bylines.some((unit) => unit.role === 'byline')
  return !written && (credits.length > 0 || (running.length > 0 && endsInPhotoCredit(running.at(-1)!.text)))
}

const kindOf = (headline: string, isPhoto: boolean): ArticleKind => {
  if (isPhoto) return 'photo'
  return isNoticeHeading(headline) ? 'notice' : 'story'
}

/** Paragraphs in order; where one was cut, the next goes on with it. A turn to another page is not part of the text. */
const bodyOf = (running: Unit[], whole: ReadonlySet<Unit>, isPhoto: boolean): { body: string[]; captions: string[]; cut: boolean } => {
  const body: string[] = []
  const captions: string[] = []
  let cut = false
  let open: string[] = []
  for (const unit of running) {
    const text = withoutTurns(unit)
    if (text === '') continue
    const goesOn = cut || (unit.inside && body.length > 0 && open.length > 0)
    if (goesOn && body.length > 0) body[body.length - 1] = joinText(body.at(-1)!, text)
    else if (!isPhoto && running.length > 3 && text.length < 160 && endsInPhotoCredit(text)) {
      captions.push(text)
      continue
    } else body.push(text)
    cut = !unit.complete && !whole.has(unit) && unit.role !== 'pointer' && unit.role !== 'signoff'
    if (unit.to) cut = !/[。！？…”]$/.test(text)
    open = unit.open
  }
  return { body, captions, cut }
}

const withoutTurns = (unit: Unit): string => {
  let { text } = unit
  if (unit.to) text = text.slice(0, text.length - unit.to.text.length)
  if (unit.from && text.startsWith(unit.from.text)) text = text.slice(unit.from.text.length)
  return text.trim()
}

/** 本报讯（记者 张三 通讯员李四）, （新华社北京7月8日电 记者杨依军）: names that stand in the text. */
const namesInside = (running: Unit[]): string[] => {
  const first = running.find((unit) => unit.opens)
  const opening =
    first && (leadBylineOf(first.text) ?? /^.{2,24}?[（(]([^（）()]*(?:记者|通讯员|实习生|作者)[^（）()]*)[）)]/u.exec(first.text)?.[1])
  const ending = /[（(]([^（）()]*)[）)][。]?$/u
    .exec(running.at(-1)?.text ?? '')?.[1]
    ?.replace(/^.*[电讯][\s\u3000]*(?=\p{Script=Han})/u, '')
  const signed =
    ending !== undefined && endsStory(running.at(-1)!.text) && namesIn(ending).every((name) => isName(name)) ? ending : undefined
  return [opening, signed].flatMap((text) => (text ? namesIn(text) : []))
}
