/** A reason, what it is the reason of, and the words that say both. */
export type Cause = { reason: string; effect: string; whole: string }

const before =
  /(?<!并非|不是|而非)(?:受益于|得益于|(?<!接|遭|承|经|感|难|收|忍|享)受(?=[^，。；]{2,24}(?:影响|带动|拉动|推动|拖累|提振|驱动|制约|冲击|干扰|波及|困扰|刺激))|(?<![原起成动诱病基主])因(?!此|而|素|子|果|公|地(?![震质陷])|人|为|应)|由于|缘于|源于|归因于|随着|是?因为)/u
const after = /(?:导致|造成|引发|引起|致使|所致|引燃|使得|带动|拉动|推动|拖累)/u
const is =
  /(?:(?:原因|起因|诱因|主因)(?!不)[^，。；是为系]{0,6}(?:是(?!否)|为|系|在于)|主因(?=\p{Script=Han}{2})|(?<=[^，。；关联])系(?!统|列|数)|主要(?:是|因(?!素)|由|受|系)(?:于|因为)?)/u

/** The reasons that a Chinese text gives. */
export const causesIn = (text: string): Cause[] =>
  whole(text)
    .split(/[。；！？\n]/)
    .flatMap((sentence) =>
      sentence.split('，').flatMap((clause, at, clauses): Cause[] => {
        const reason = reasonIn(clause)
        if (reason === undefined || reason === '') return []
        // 因震源较浅而震感强烈: both in one clause.
        const [, cause, outcome] = /^(.{2,}?)而(?!且|非|言)(.{2,})$/u.exec(reason) ?? []
        if (cause !== undefined && outcome !== undefined) return [{ reason: cause, effect: outcome, whole: clause }]
        // 收入则因海外订单回流增长9%: a clause with a subject of its own tells its effect itself.
        const subject = clause
          .slice(0, Math.max(0, clause.indexOf(reason)))
          .replace(/^.*(?:称|说|认为|表示|指出|分析)|(?:主要|则|也|是|系)*(?:受|因|由于|得益于|原因是?)*$/gu, '')
        if (/\p{Script=Han}{2}/u.test(subject)) return [{ reason, effect: clause, whole: clause }]
        // 但因收购价上涨，收入未减: of what follows, where what goes before has a reason of its own.
        const rest = clauses.slice(at + 1).join('，')
        const isLed = at > 0 && /^[但而却则且又]/.test(clause) && rest !== ''
        return [{ reason, effect: isLed ? rest : sentence.replace(reason, ''), whole: clause }]
      }),
    )

/** A quotation is no more than one clause. */
const whole = (text: string): string => text.replace(/“[^”]*”/g, (words) => words.replace(/[，。；！？]/g, '、'))

/** The reason of a clause; '' where it stands in the clause before it; undefined where it gives none. */
const reasonIn = (clause: string): string | undefined => {
  if (/^(?:所以|因此|因而|从而|以致|于是)/.test(clause)) return ''
  // 由此引发事故: the reason stands in a clause before.
  if (/由此(?:引发|导致|造成|引起|带来)/.test(clause)) return /[未没无不]/.test(clause) ? undefined : ''
  // 上市量大增是主因: what stands before it.
  const [, subject] =
    /^(.{2,}?)(?:则|也|才)?(?:是|为|系|成为)(?:[^，。；]{0,8}的)?(?:主因|诱因|(?:主要|首要|直接|根本|重要)(?:原因|诱因|因素))$/u.exec(
      clause,
    ) ?? []
  // 坯布类下跌，是拖累指数的主要因素.
  if (/^(?:这|此|也|才)?(?:是|为|系|成为)[^，。；]{0,8}(?:原因|诱因|主因|因素)$/u.test(clause)) return ''
  // 并非气候变暖所致, 未引发海啸: that is none.
  if (/(?:并非|不是|而非)[^，。；]*(?:所致|造成|导致|引起|引发)/u.test(clause)) return undefined
  if (subject !== undefined && !/(?:原因|因素)$/.test(subject)) return subject
  const [first] = [before.exec(clause), is.exec(clause)].filter((match) => match !== null).toSorted((a, b) => a.index - b.index)
  if (first)
    return (
      clause
        .slice(first.index + first[0].length)
        // 系因病: of both words.
        .replace(/^(?:因(?![此而素子果公为应])|由于)(?=.)/u, '')
        .replace(/(?:的?(?:影响|带动|拉动|推动|拖累|提振|驱动|制约|等?因素|等?原因)|所致|引发|导致|造成|引起).*$/u, '')
    )
  const last = after.exec(clause)
  if (last && /(?:未|没有?|不会?)$/u.test(clause.slice(0, last.index))) return undefined
  const told = last
    ? clause
        .slice(0, last.index)
        .replace(/^(?:而是|.*(?:[是系]由|(?<![自理缘])由(?!此)))|(?:可能|或|已|将|仅)+$/gu, '')
        // 一家加工厂，今年带动农户增收: a time is no reason.
        .replace(
          /^(?:截[至止](?:目前|[\d日月年时分上下午今昨]+)|今年|去年|如今|现在|现已|眼下|至今|目前|近年|每年|年均|累计|直接|预计|还|也|共|先后)+(?:以来|来|已|可)?$/u,
          '',
        )
    : undefined
  // 如今带动村民种植: what somebody does, of whom the clauses before tell.
  return told === '' && /^[带推拉]动/.test(last![0]) ? undefined : told
}

/**
 * The reasons that the evidence gives for what a claim tells of. told: how much of it a clause tells. Where all reasons of the evidence stand in one
 * place, they are of this; of several those next to the clause that tells it most.
 */
export const causesGiven = (source: string, told: (clause: string) => number): string[] => {
  const clauses = whole(source).split(/(?<=[，。；！？\n])/)
  const given = clauses.flatMap((clause, at) => {
    const reason = reasonIn(clause.replace(/[，。；！？\n]$/, ''))
    return reason === undefined ? [] : [{ at, reason: reason === '' ? (clauses[at - 1] ?? '') : reason }]
  })
  if (given.length === 0) return []
  // 由于航班晚点，航空公司补偿: a clause that is a reason tells no effect.
  const scores = clauses.map((clause) => (/^(?:因|由于|受|随着)/.test(clause) && given.length > 1 ? 0 : told(clause)))
  const most = Math.max(...scores)
  const there = scores.indexOf(most)
  // What is hardly told may be of any of them.
  if (given.length > 1 && most < 3) return given.map(({ reason }) => reason)
  const near = given
    .map((cause) => ({ ...cause, far: cause.at <= there ? there - cause.at : (cause.at - there) * 1.5 }))
    .sort((a, b) => a.far - b.far)
  const [closest] = near
  if (!closest || (given.length > 1 && closest.far > 4)) return []
  // 受甲影响，……，主要是乙: both may be meant where they stand as near.
  return near.filter(({ far }) => far < closest.far + 0.5).map(({ reason }) => reason)
}

/** The clauses that rule something out. */
export const denials = (source: string): string[] =>
  source
    .split(/[，。；！？\n]/)
    .filter((clause) =>
      /(?:未(?!来)|没有|并无|排除|不(?!仅|但|断|少|同|久|足|等)|无(?!人机|线)|并非|正常|影响不大|相当|持平)/u.test(clause),
    )
