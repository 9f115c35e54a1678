/**
 * One entry of SOURCES. where: a folder's path, or a web address in which {YYYY} {YY} {MM} {DD} may stand for the date. paper: what the
 * entry says of its paper. hour: its own time of the day, `HH:MM`, in the paper's zone.
 */
export type SourceEntry = {
  kind: (typeof kinds)[number]
  where: string
  paper: { id?: string; name?: string; english?: string }
  hour?: string
}

const kinds = ['folder', 'feed', 'epaper'] as const
const options = ['id', 'name', 'english', 'hour'] as const
const forms = 'folder:PATH, feed:URL or epaper:URL, each with options after | such as |id=ywsb|name=义乌商报|hour=06:30'

/**
 * `SOURCES`: entries parted by commas (or line breaks), each `KIND:WHERE|option=value|…`:
 * - `folder:inbox`: files in dated folders;
 * - `feed:https://…`: RSS, Atom or JSON Feed;
 * - `epaper:https://…/{YYYY}{MM}/{DD}/node_01.html`: a digital newspaper; `{YYYY}`, `{YY}`, `{MM}`, `{DD}` stand for the date.
 * Options: id (1 to 16 of a-z 0-9), name, english, hour (HH:MM). A comma within an address is written %2C.
 * problems: a line for each thing that is wrong, none of them with the query of an address, which may hold a key.
 */
export const parseSources = (text: string): { entries: SourceEntry[]; problems: string[] } => {
  const parsed = text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(parseEntry)
  const problems = parsed.flatMap((one) => one.problems)
  if (parsed.length === 0) problems.push(`names no source; give ${forms}`)
  return { entries: parsed.flatMap(({ entry }) => entry ?? []), problems }
}

const parseEntry = (text: string): { entry?: SourceEntry; problems: string[] } => {
  const [address = '', ...rest] = text.split('|').map((part) => part.trim())
  const shown = withoutQuery(address)
  const [, kind = '', where = ''] = /^(\w+):(.*)$/.exec(address) ?? []
  if (where === '') return { problems: [`“${shown}” is no source; give ${forms}`] }
  const known = kinds.find((one) => one === kind)
  if (!known) return { problems: [`“${kind}:” is no kind of source; give ${forms}`] }
  const problems: string[] = []
  if (known !== 'folder' && !isWebAddress(where)) problems.push(`“${withoutQuery(where)}” is no web address`)
  const given: Partial<Record<string, string>> = {}
  for (const part of rest) {
    const [name = '', ...value] = part.split('=')
    if (options.some((one) => one === name.trim())) given[name.trim()] = value.join('=').trim()
    else problems.push(`“${name}” of ${shown} is no option; there are ${options.join(', ')}`)
  }
  const { id, name, english, hour } = given
  if (hour !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour)) problems.push(`“${hour}” of ${shown} is no hour; write it as 06:30`)
  if (id !== undefined && !/^[a-z0-9]{1,16}$/.test(id)) problems.push(`“${id}” of ${shown} is no paper id; use 1 to 16 of a-z and 0-9`)
  const paper = { ...(id && { id }), ...(name && { name }), ...(english && { english }) }
  return { entry: { kind: known, where, paper, ...(hour && { hour }) }, problems }
}

/** Braces are no part of a web address until the date stands in them. */
const isWebAddress = (text: string): boolean => {
  const address = text.replace(/\{(YYYY|YY|MM|DD)\}/g, '00')
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

export const withoutQuery = (address: string): string => address.replace(/\?.*$/, '')
