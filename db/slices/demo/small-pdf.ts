/** A page of text as a small PDF: a heading, then lines, in the typeface that every viewer has. */
export function smallPdf(title: string, lines: readonly string[]): Uint8Array {
  const written = [
    'BT',
    '/F1 18 Tf 60 770 Td',
    `(${escaped(title)}) Tj`,
    '/F1 11 Tf 0 -14 Td',
    ...lines.map((line) => `0 -18 Td (${escaped(line)}) Tj`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${written.length} >>\nstream\n${written}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const start = text.indexOf('xref\n')
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** Letters of that typeface alone; what a PDF takes for a sign of its own is marked. */
const escaped = (text: string): string =>
  text
    .replace(/[„“]/g, '"')
    .replace(/–/g, '-')
    .replace(/[^\u0020-\u00ff]/g, '')
    .replace(/[()\\]/g, String.raw`\$&`)
