/** English words by how they behave in a sentence, as far as the grammar needs it. */

/** A company's name is written in capitals as a whole. */
export const firm = /^(?:Co\.,? ?Ltd\.?|company limited|limited company)$/i

/** Nouns after which English says what for: the opportunity to open up markets. */
export const purposeful =
  /\b(opportunity|ability|plan|right|effort|decision|measure|means|way|path|chance|duty|goal|task|need|model|platform|method|mechanism|capacity|willingness|condition)s?$/
export const intransitive =
  /^(grow|come|rise|fall|increase|decrease|go|arise|exist|continue|develop|last|rank|participate|live|stay|happen|occur|emerge|remain|belong|start|begin|open|close|end|double|triple|lag|take effect|expire|arrive|depart|set out|set off|take off|land|reach|exceed|account|amount|drop|improve|narrow|expand|slow|shorten|extend|speed up|pick up|turn|warm up|rebound|stabilize|run|operate|gather|be|make its)\b/

/** Who acts: after it a verb is no passive. */
const actor =
  /(government|body|bureau|office|committee|company|group|customs|center|administration|commission|department|ministry|association|court|bank|university|college|school|hospital|team|reporter|meeting|police|station|district|city|province|county|village|town|port|airport|platform|market|factory|plant|zone|park|museum|library|alliance|union|federation|headquarters|institute|institution|academy|authority|agency|organization|operator|side|party|country|region|store|mall|brigade|side|leaders?|enterprises)$/
/** Administration for Market Regulation, Bureau of Commerce, advisory body (CPPCC): the word before counts. */
export const isActor = (head: string) => actor.test(head.replace(/ (?:(?:of|for) |\().*$/, ''))
/** What somebody is: before the name it is a post. */
export const role =
  /(?:member|mayor|secretary|director|chair|chairman|president|manager|head|chief|leader|captain|commander|governor|minister|founder|professor|dean|principal|editor|expert|engineer|secretary-general)(?: of .*)?$/
/** Where one speaks and wins: at it, not on it. */
export const occasion =
  /(?:event|meeting|conference|forum|ceremony|fair|expo|exhibition|contest|competition|congress|summit|festival|talk)s?$/
/** Events that are held, not that hold: without an object English says it in the passive. */
export const undergone =
  /^(hold|release|publish|announce|determine|complete|cancel|build|approve|issue|sign|postpone|install|establish|set up|launch|review|use|implement|put|unveil|commission|award|cut off|review and approve|revise|cover|present|design|name|adjust|suspend)$/
/** Nouns that a verb before them describes: an opening ceremony. */
export const eventful =
  /(event|activity|ceremony|meeting|conference|project|plan|system|mechanism|service|team|center|platform|rate|capacity|area|time|site|fee|standard|notice|work|hall|base|campaign|contest|competition|exhibition|measure|agreement|policy|institution|station|network|market|method|model|effect|result|process|line|group)$/
/** What is measured stands before its measure: a total length of 17 km. */
export const dimension =
  /(length|area|height|weight|capacity|volume|output|speed|distance|total|time|temperature|width|depth|scale|size|mileage|throughput|price|rate|ratio|value|amount|duration)$/
