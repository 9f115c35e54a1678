import { readRichHtml } from './rich-html.ts'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const attribute = (text: string) => escaped(text).replace(/"/g, '&quot;')

/**
 * Reads rich Markdown (GitHub's, with `==marked==`, `||spoiler||`, formulas, footnotes and any rich HTML) into blocks, by way of rich
 * HTML. Throws a Refusal as that does.
 */
export const readRichMarkdown = (source: string): unknown[] => readRichHtml(toHtml(source.replace(/\r\n?/g, '\n').split('\n')))

function toHtml(lines: string[]): string {
  const notes = new Map<string, string>()
  const body = lines.filter((line) => {
    const note = /^\[\^([^\]]+)\]:\s*(.*)$/.exec(line)
    if (note) notes.set(note[1]!, note[2]!)
    return !note
  })
  const footnotes = [...notes].map(([name, text]) => `<p><tg-reference name="${attribute(name)}">${inline(text)}</tg-reference></p>`)
  return blocks(body) + footnotes.join('')
}

function blocks(lines: string[]): string {
  let html = ''
  let i = 0
  const while_ = (test: (line: string) => boolean) => {
    const from = i
    while (i < lines.length && test(lines[i]!)) i++
    return lines.slice(from, i)
  }
  while (i < lines.length) {
    const line = lines[i]!
    const fence = /^(```|~~~)\s*(\S*)/.exec(line)
    const heading = /^(#{1,6})\s*(.+?)\s*#*$/.exec(line)
    if (!line.trim()) i++
    else if (fence) {
      i++
      const code = while_((other) => !other.startsWith(fence[1]!)).join('\n')
      i++
      if (fence[2] === 'math') html += `<tg-math-block>${escaped(code)}</tg-math-block>`
      else
        html += fence[2]
          ? `<pre><code class="language-${attribute(fence[2])}">${escaped(code)}</code></pre>`
          : `<pre>${escaped(code)}</pre>`
    } else if (heading) {
      html += `<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`
      i++
    } else if (/^ {0,3}([-*_])( *\1){2,}\s*$/.test(line)) {
      html += '<hr/>'
      i++
    } else if (/^\$\$.+\$\$\s*$/.test(line)) {
      html += `<tg-math-block>${escaped(line.trim().slice(2, -2))}</tg-math-block>`
      i++
    } else if (line.startsWith('>')) {
      html += `<blockquote>${blocks(while_((other) => other.startsWith('>')).map((other) => other.replace(/^> ?/, '')))}</blockquote>`
    } else if (/^\s*\|.*\|\s*$/.test(line) && /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(lines[i + 1] ?? '')) {
      html += table(while_((other) => /\|/.test(other) && other.trim() !== ''))
    } else if (bullet.test(line)) {
      html += list(while_((other) => bullet.test(other) || /^\s{2,}\S/.test(other)))
    } else if (/^<\/?(details|summary|table|ul|ol|tg-|p\b|h[1-6]|aside|footer|blockquote|hr|figure|pre|img|video|audio)/i.test(line)) {
      html += inline(line)
      i++
    } else {
      const from = i
      i++
      while_((other) => other.trim() !== '' && !/^(#{1,6}\s|>|```|~~~|\s*[-*+]\s|\s*\d+[.)]\s|<)/.test(other))
      html += `<p>${inline(lines.slice(from, i).join(' '))}</p>`
    }
  }
  return html
}

const bullet = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/

function list(lines: string[]): string {
  const first = bullet.exec(lines[0]!)!
  const depth = first[1]!.length
  const ordered = /\d/.test(first[2]!)
  const items: { text: string; rest: string[] }[] = []
  for (const line of lines) {
    const match = bullet.exec(line)
    if (match && match[1]!.length <= depth) items.push({ text: match[3]!, rest: [] })
    else items.at(-1)?.rest.push(line.slice(Math.min(depth + 2, line.length - line.trimStart().length)))
  }
  const html = items.map(({ text, rest }) => {
    const box = /^\[([ xX])\]\s+(.*)$/.exec(text)
    const check = box ? `<input type="checkbox"${box[1] === ' ' ? '' : ' checked'}>` : ''
    return `<li>${check}<p>${inline(box ? box[2]! : text)}</p>${blocks(rest)}</li>`
  })
  return ordered ? `<ol start="${Number.parseInt(first[2]!, 10)}">${html.join('')}</ol>` : `<ul>${html.join('')}</ul>`
}

function table(lines: string[]): string {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
  const align = cells(lines[1]!).map((cell) => (/^:-+:$/.test(cell) ? 'center' : /-:$/.test(cell) ? 'right' : 'left'))
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell, at) => `<${tag} align="${align[at] ?? 'left'}">${inline(cell)}</${tag}>`)
      .join('')}</tr>`
  return `<table bordered>${row(lines[0]!, 'th')}${lines
    .slice(2)
    .map((line) => row(line, 'td'))
    .join('')}</table>`
}

const pairs: [RegExp, string][] = [
  [/\*\*(?=\S)(.+?)(?<=\S)\*\*/gs, 'b'],
  [/(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)/gs, 'b'],
  [/~~(?=\S)(.+?)(?<=\S)~~/gs, 's'],
  [/==(?=\S)(.+?)(?<=\S)==/gs, 'mark'],
  [/\|\|(?=\S)(.+?)(?<=\S)\|\|/gs, 'tg-spoiler'],
  [/\*(?=\S)([^*]+?)(?<=\S)\*/gs, 'i'],
  [/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/gs, 'i'],
]

/** Inline Markdown to inline HTML. Tags pass through untouched; code, formulas and links are set aside before marks are read. */
function inline(source: string): string {
  const aside: string[] = []
  const keep = (html: string) => `\ue000${aside.push(html) - 1}\ue000`
  let text = source
    .replace(/\\([\\`*_{}[\]()#+\-.!~|=$<>])/g, (_, character) => keep(escaped(character)))
    .replace(/(`+)(.+?)\1/g, (_, __, code) => keep(`<code>${escaped(code.trim())}</code>`))
    .replace(/<[^>]+>/g, (tag) => keep(tag))
    .replace(/\$([^\s$][^$]*?)\$(?!\d)/g, (_, formula) => keep(`<tg-math>${escaped(formula)}</tg-math>`))
    .replace(/!\[([^\]]*)\]\(tg:\/\/emoji\?id=(\d+)\)/g, (_, alt, id) => keep(`<tg-emoji emoji-id="${id}">${escaped(alt)}</tg-emoji>`))
    .replace(/!\[([^\]]*)\]\(tg:\/\/time\?unix=(\d+)(?:&format=(\w*))?\)/g, (_, alt, unix, format) =>
      keep(`<tg-time unix="${unix}" format="${format ?? ''}">${escaped(alt)}</tg-time>`),
    )
    .replace(/\[\^([^\]]+)\]/g, (_, name) => keep(`<a href="#${attribute(name)}">${escaped(name)}</a>`))
    .replace(/\[([^\]]+)\]\(([^()\s]+)\)/g, (_, label, href) => `${keep(`<a href="${attribute(href)}">`)}${label}${keep('</a>')}`)
  for (const [pattern, tag] of pairs) text = text.replace(pattern, (_, inside) => `${keep(`<${tag}>`)}${inside}${keep(`</${tag}>`)}`)
  text = text.replace(/</g, '&lt;')
  while (/\ue000\d+\ue000/.test(text)) text = text.replace(/\ue000(\d+)\ue000/g, (_, at) => aside[Number(at)]!)
  return text
}
