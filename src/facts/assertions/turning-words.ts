import type { Language } from '../../news/language.ts'

/** Ways to deny, to keep open and to leave out that have no negation. */
export const turning = {
  zh: /仍在|正在|搜|寻|找|待|需|求|呼吁|盼|缺|仅|只|[排]除|除(?:外|了|非)|[之以例]外|勿|莫|停|避|取消|暂停|拒|免(?!费)|禁|忌|慎|别(?=再|让|去|买|在)|少|警|提醒|劝|阻|防|正常|照常|如常|照旧|依旧|平稳|安全|保密|封|闭|限|考虑|研究|首[次度]|反对|抵制|谢绝|脱离|退|撤|终止|放弃|告别|叫停|搁|推迟|延|尚|才|难|降|自理|另/,
  en: /\b(?:avoid\w*|against|stop\w*|quit\w*|halt\w*|ceas\w*|end(?:s|ed|ing)?|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|forbid\w*|forbad\w*|prohibit\w*|refus\w*|reject\w*|den(?:y|ies|ied)|declin\w*|oppos\w*|object\w*|drop(?:s|ped)?|abandon\w*|scrap\w*|cancel\w*|suspend\w*|withdr\w*|clos\w*|shut\w*|lim(?:it\w*)|restrict\w*|curb\w*|only|except\w*|exclud\w*|exempt\w*|spar\w*|free|waiv\w*|secret|undisclosed|withh\w*|consider\w*|whether|weigh\w*|mull\w*|undecided|if|unless|until|await\w*|pending|still|remain\w*|search\w*|look\w*|seek\w*|need\w*|lack\w*|short\w*|miss\w*|delay\w*|postpon\w*|first|alone|just|unchanged|same|normal\w*|usual|safe\w*|late|illegal\w*|unlawful\w*|instead|rather|fail\w*|without|warn\w*|caution\w*|urg\w*|call\w*|caught|fin(?:ed|es)|punish\w*|cut|reduc\w*|less|fewer|few|little|hardly|rare\w*|barely|far from|zero|neither|nor|none|no|not|never|out of|off|away|discourag\w*|advis\w* against|hold(?:s|ing)? off|give\w* up|gave up|rul(?:e|es|ed) out|question\w*|doubt\w*|dispute\w*|suspects?|claims?|rumou?rs?|open|unresolved|unlikely|difficult|hard|impossib\w*|un[a-z]{4,}ed|non-?\w+|in[a-z]{4,}able)\b|n[’']t\b/i,
}

/** 禁涉, 拒批, 缺编制, 脱离危险: that what follows is not so, in one word. */
const undoing = {
  zh: /(?:禁(?![区毒渔])|拒|缺|防(?![控汛护疫洪空火范])|避免|脱离|停(?=[止收征售办招发播])|终止|取消|免(?!费)|勿|谢绝|放弃|告别|反对|抵制|阻|撤|卸|辞|结束|省去|摆脱)[^，。；：！？\n]{0,14}$/,
  en: /\b(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|ceas(?:es?|ed|ing)|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|abolish\w*|end(?:s|ed|ing)?|axe[sd]?|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit\w*|forb[ai]d\w*|reject\w*|refus\w*|oppos(?:es?|ed|ing)|cancel\w*|suspend\w*|waiv(?:es?|ed|ing)|lift(?:s|ed|ing)?|remov(?:es?|ed|ing)|for want|lack(?:s|ed|ing)?|exempt\w*|spar(?:es?|ed|ing)|avoid\w*|clear(?:s|ed|ing)? of|withdr[ae]w\w*|abandon\w*|discourag\w*|against|out)(?:[ -][^\s;:!?]+){0,4}[ -]$/i,
}

/** Whether a word of the claim stands after one that undoes it. Of a word that itself undoes something (停产) it would be said twice. */
export const isUndone = (before: string, word: string, language: Language): boolean =>
  undoing[language].test(before) && !/[停禁拒撤免缺]|取消|终止/.test(word)

/** `has had none so far`, `but fish finders are not`: a denial that does not say again what it denies. */
export const elliptic =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|must) not(?= *(?:[.,;]|$))|n[’']t(?= *(?:[.,;]|$))|\b(?:none|nothing|nobody)\b(?! (?:of|other|else|but|in)\b)/i
