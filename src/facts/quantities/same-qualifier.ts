import type { Qualifier, Quantity } from '../../language/quantities.ts'
import { byDecade } from './same-quantity.ts'

const families: Record<Qualifier, string> = {
  about: 'about',
  nearly: 'below',
  under: 'below',
  over: 'above',
  'at least': 'above',
  'at most': 'limit',
}

/** Whether the claim is as exact as the source: near and below, over and at least, may stand for each other. */
export const sameQualifier = (claim: Quantity, source: Quantity): boolean => {
  // `as many as 48` of 48, or of up to 48; of 48 and more it is the other way.
  if (/^as (?:much|many|high) as/i.test(claim.text)) return !/^(?:at least|over)$/.test(source.qualifier ?? '')
  if (/^as (?:low|few|little) as/i.test(claim.text)) return true
  // `over 47 days`, `the past ten years`: during them.
  if (claim.kind === 'duration' && /^(?:over|past) /i.test(claim.text)) return true
  // 十几天 is more than ten days.
  if (/[十百]几/.test(source.text) && (claim.qualifier === 'over' || claim.qualifier === 'about')) return true
  if (source.vague || claim.vague || /腰斩/.test(source.text)) return true
  // The top 500 are 500强.
  if (/^top /i.test(claim.text) && /^[强佳大]$/.test(source.unit)) return true
  // 近两年来最高: the highest in nearly two years.
  if (claim.kind === 'duration' && claim.qualifier === 'nearly' && /^近/.test(source.text)) return true
  if (claim.qualifier === source.qualifier || (claim.loose && source.qualifier === undefined)) return true
  if (claim.kind === 'age' && byDecade.test(claim.text)) return true
  // 八旬 is eighty and some years.
  if (/旬/.test(source.text) && /^(?:over|about|at least)$/.test(claim.qualifier ?? 'about')) return true
  // Tenths are about as much; 两小时以内 is under two hours.
  if (source.fraction && source.qualifier === undefined && claim.qualifier === 'about') return true
  // `within eight minutes` of what took eight, or less.
  if (claim.kind === 'duration' && claim.qualifier === 'at most' && /^(?:under|nearly)?$/.test(source.qualifier ?? '')) return true
  if (claim.kind === 'duration' && claim.qualifier !== 'over' && claim.qualifier !== 'at least' && source.qualifier === 'at most')
    return true
  // `about` bounds nothing: with it or without, the figure is the same.
  if ([claim.qualifier, source.qualifier].every((word) => word === undefined || word === 'about')) return true
  if (claim.qualifier === undefined || source.qualifier === undefined) return false
  // 35岁以下, 800公里以下: `under 35` as often as `35 or under`.
  if ((/以[下内]$/.test(source.text) && claim.qualifier === 'under') || (/以[下内]$/.test(claim.text) && source.qualifier === 'under'))
    return true
  if (families[claim.qualifier] === 'below' && families[source.qualifier] === 'below')
    return (
      claim.qualifier === source.qualifier ||
      /just|slightly|a little/i.test(claim.text) ||
      /不到|不足|[未没][到满及足达]/.test(claim.text + source.text) === false
    )
  return families[claim.qualifier] === families[source.qualifier]
}
