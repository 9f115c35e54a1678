/** 本报讯, 新华社北京7月8日电（记者 …）. */
const dateline =
  /^(?:本报讯|本报[\p{Script=Han}]{0,6}?\d{0,2}月?\d{0,2}日?[讯电]|[\p{Script=Han}]{2,8}社[\p{Script=Han}]{2,8}\d{1,2}月\d{1,2}日电|(?:讯|导读)(?=[\s：:]))\s*(?:[（(][^（）()]{0,40}(?:记者|通讯员|实习生)[^（）()]{0,40}[）)])?\s*/u
/** （记者 …）, 全媒体记者 … 报道：. */
const byline =
  /^(?:[（(][^（）()]{0,40}(?:记者|通讯员)[^（）()]{0,40}[）)]|[\p{Script=Han}]{0,8}记者(?!从|在|对|就)[\p{Script=Han}、\s]{2,30}报道[：:，,\s])\s*/u

/** How much of a sentence is what begins a news report and says nothing: 本报讯, the agency's dateline, who reported it. */
export const openingLength = (sentence: string): number => {
  let rest = sentence
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(dateline, '').replace(byline, '')
  }
  return sentence.length - rest.length
}
