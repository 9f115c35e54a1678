import { deflateSync } from 'node:zlib'
import { encode } from '../serving.ts'

/** A text at a place, in points from the lower left corner. */
export type Placed = { text: string; x: number; y: number; size?: number }

/**
 * A PDF of these pages in GBK-EUC-H with a font that is not embedded, as older layout programs write it. The files in fixtures/ are one
 * of it, encrypted: `qpdf --encrypt secret owner 256 -- plain.pdf needs-password.pdf`, and with "" in place of secret.
 */
export const pdfOf = (pages: Placed[][]): Buffer => {
  const objects: string[] = []
  const add = (text: string) => objects.push(text)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>')
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
  )
  for (const [at, placed] of pages.entries()) {
    const content = placed
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text, 'gbk').toString('hex')}> Tj ET`)
      .join('\n')
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`)
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let pdf = '%PDF-1.4\n'
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(pdf.length)
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const start = pdf.length
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(pdf, 'latin1')
}

/** Lines of one column, a line every 14 points from y down. */
export const column = (x: number, y: number, lines: string[], size = 10): Placed[] =>
  lines.map((text, at) => ({ text, x, y: y - at * 14, size }))

/** A PDF of one page whose content unpacks to so many spaces. */
export const swelling = (bytes: number): Buffer => {
  const content = deflateSync(Buffer.alloc(bytes, ' '))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
  ]
  const head = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${head}4 0 obj\n<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
  ])
}
