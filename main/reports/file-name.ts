/** Names that Windows keeps for devices, whatever their extension; it takes ¹, ² and ³ for digits. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i

/** A file name that every system takes, with the right extension and no folder in it. */
export function safeFileName(
  wanted: string,
  extension: 'pdf' | 'csv' | 'ics' | 'txt' | 'vcf' | 'xlsx' | 'html' | 'json' | 'docx' | 'zip',
): string {
  const stem = wanted
    .replace(new RegExp(`\\.${extension}$`, 'i'), '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
    .slice(0, 100)
    .trimEnd()
  const isUsable = stem !== '' && !deviceName.test(stem)
  return `${isUsable ? stem : `Kontor-${stem || 'Datei'}`}.${extension}`
}
