/**
 * What shows that 30日 is a length of time, not the thirtieth of a month: 不超过30日, 15日以下, 7日无理由退货. Of the text before the number, and of
 * the text after 日.
 */
export const termBefore =
  '(?<!不晚于|不迟于)(?<=超过|不超|高于|多于|少于|低于|大于|小于|至少|最少|至多|最多|最长|最短|最高|最低|不足|不满|不到|未满|满|逾(?!期)|超|长达|达到|为期|历时|用时|耗时|停留|提前|推迟|延长|缩短|逗留|拘留|拘役|连续)'
export const termAfter =
  '(?:之?[内间]|以[内上下外]|及以[上下]|的?(?:行政)?拘留|拘役|无理由|免签|冷静期|公示期|试用期|有效期|保质期|观察期|考察期|缓冲期|过渡期|宽限期|的?[展会工行档学赛租花庙集假]期(?!间)|的?(?:行程|之旅|游学|研学|培训|短训|集训|婚假|产假|年假|长假|小长假|赛程|议程|会议|展会|赛事|展览)(?![上中]))'
/** What shows the same of 三月 and of 五日: 为期三月, 连降三月, 连涨五日. Of the text before the number. */
export const lastingBefore =
  '(?<=(?<!大)连(?:续|着)?(?:[升降涨跌增减亏盈]{1,2}|回落|回升|下[降跌滑]|[上下]行|增长)?了?|接连|为期|历时|用时|耗时|长达|时隔|相隔)'
