/** Thrown for what is no well-formed XML, or such as no program writes. */
export class XmlDamage extends Error {}
/** Thrown for a document type, in which a file may have entities expanded and others fetched. */
export class XmlDocumentType extends XmlDamage {}

/** Text of the file that is decoded at a time. */
const WINDOW_BYTES = 1_048_576
/** Longest start tag; those of a workbook have some hundred characters. */
const LONGEST_TAG = 65_536
/** Elements in elements; a workbook has about ten. */
const DEEPEST = 200

const LESS_THAN = 0x3c
const SECTION = '<![CDATA['
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Next attribute of a tag: blanks, name, value in either kind of quotes. */
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

export type XmlPart = 'open' | 'close' | 'text'

/**
 * Reads XML from its beginning to its end, one part at a time, in time that grows with its length: elements by their local
 * names, attributes, text. An element that is empty opens and closes. Comments and instructions are passed over, a
 * document type is refused, so that no entity is ever expanded. Throws XmlDamage.
 *
 * Source: W3C, Extensible Markup Language (XML) 1.0; ECMA-376 Part 2, 8.1.4 allows no document type in a package.
 */
export class XmlReader {
  readonly #bytes: Buffer
  /** Beginning of the next window; every window but the first begins with an angle bracket. */
  #byteAt = 0
  #window = ''
  #at = 0
  #depth = 0
  #tag = ''
  #nameEnd = 0
  #closesAtOnce = false

  /** Local name of the element that has opened or closed. */
  name = ''
  /** Text that was met, entities resolved. */
  text = ''

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#decode()
    if (this.#window.startsWith('\ufeff')) this.#at = 1
  }

  /** The next part; null at the end. */
  next(): XmlPart | null {
    if (this.#closesAtOnce) {
      this.#closesAtOnce = false
      this.#depth -= 1
      return 'close'
    }
    for (;;) {
      if (this.#at >= this.#window.length && !this.#decode()) {
        if (this.#depth > 0) throw new XmlDamage('the file ends inside of an element')
        return null
      }
      if (this.#window.charCodeAt(this.#at) !== LESS_THAN) {
        this.#takeText()
        return 'text'
      }
      const next = this.#window[this.#at + 1]
      if (next === '!') {
        if (this.#passComment()) continue
        return 'text'
      }
      if (next === '?') this.#passBehind('?>')
      else return next === '/' ? this.#closeTag() : this.#openTag()
    }
  }

  /** Value of an attribute of the element that has opened, by its local name; null where it has none. */
  attribute(name: string): string | null {
    // most tags are asked for what they do not have
    if (!this.#tag.includes(name)) return null
    ATTRIBUTE.lastIndex = this.#nameEnd
    for (let found = ATTRIBUTE.exec(this.#tag); found !== null; found = ATTRIBUTE.exec(this.#tag)) {
      if (localName(found[1] ?? '') === name) return unescapeXml(found[2] ?? found[3] ?? '')
    }
    return null
  }

  /** Decodes the next window, up to an angle bracket; false at the end of the file. */
  #decode(): boolean {
    const from = this.#byteAt
    if (from >= this.#bytes.length) return false
    const end = this.#bytes.indexOf(LESS_THAN, from + WINDOW_BYTES)
    this.#byteAt = end < 0 ? this.#bytes.length : end
    this.#window = this.#bytes.toString('utf8', from, this.#byteAt)
    this.#at = 0
    return true
  }

  #takeText(): void {
    const end = this.#window.indexOf('<', this.#at)
    const stop = end < 0 ? this.#window.length : end
    this.text = unescapeXml(this.#window.slice(this.#at, stop))
    this.#at = stop
  }

  /** Passes over what ends with `mark`, in this window or a later one: no mark holds an angle bracket that opens. */
  #passBehind(mark: string, heard: (text: string) => void = () => undefined): void {
    for (;;) {
      const end = this.#window.indexOf(mark, this.#at)
      heard(this.#window.slice(this.#at, end < 0 ? this.#window.length : end))
      this.#at = end + mark.length
      if (end >= 0) return
      if (!this.#decode()) throw new XmlDamage(`no ${mark} up to the end of the file`)
    }
  }

  /** Passes over a comment; false for a section of text, which is read. */
  #passComment(): boolean {
    if (this.#window.startsWith('<!--', this.#at)) {
      this.#passBehind('-->')
      return true
    }
    if (!this.#window.startsWith(SECTION, this.#at)) throw new XmlDocumentType('a document type')
    this.#at += SECTION.length
    this.text = ''
    this.#passBehind(']]>', (text) => (this.text += text))
    return false
  }

  #closeTag(): XmlPart {
    const end = this.#window.indexOf('>', this.#at)
    if (end < 0 || end - this.#at > LONGEST_TAG) throw new XmlDamage('an end tag without an end')
    this.name = localName(this.#window.slice(this.#at + 2, end).trimEnd())
    this.#at = end + 1
    this.#depth -= 1
    if (this.#depth < 0) throw new XmlDamage('an element closes that was not opened')
    return 'close'
  }

  #openTag(): XmlPart {
    const end = this.#tagEnd()
    this.#closesAtOnce = this.#window[end - 1] === '/'
    this.#tag = this.#window.slice(this.#at + 1, this.#closesAtOnce ? end - 1 : end)
    const blank = this.#tag.search(/\s/)
    this.#nameEnd = blank < 0 ? this.#tag.length : blank
    this.name = localName(this.#tag.slice(0, this.#nameEnd))
    this.#at = end + 1
    this.#depth += 1
    if (this.#depth > DEEPEST) throw new XmlDamage('too many elements in each other')
    return 'open'
  }

  /** Where the tag ends; an angle bracket that stands in quotes does not end it, and none may begin another tag. */
  #tagEnd(): number {
    const window = this.#window
    for (let at = this.#at + 1; at < window.length; at += 1) {
      const code = window.charCodeAt(at)
      if (code === 0x3e) return at
      if (code === LESS_THAN || at - this.#at > LONGEST_TAG) break
      if (code !== 0x22 && code !== 0x27) continue
      const quote = code === 0x22 ? '"' : "'"
      const closing = window.indexOf(quote, at + 1)
      if (closing < 0 || closing - this.#at > LONGEST_TAG) break
      at = closing
    }
    throw new XmlDamage('a start tag without an end')
  }
}
