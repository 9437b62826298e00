import './markdown.css'
import type { Token, Tokens } from 'marked'
import { Fragment, useMemo, type ReactNode } from 'react'
import { markdownTokens } from './markdown-tokens.ts'

/** A note's Markdown: paragraphs, lists, emphasis, quotations. Anything else, raw HTML above all, stays plain text. */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  const tokens = useMemo(() => markdownTokens(text), [text])
  return (
    <div className="markdown">
      {tokens ? tokens.map(block) : <p className="markdown-as-written">{text}</p>}
    </div>
  )
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list'
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens ? token.tokens : []
}

function block(token: Token, index: number): ReactNode {
  if (isList(token)) {
    const items = token.items.map((item, position) => <li key={position}>{item.tokens.map(block)}</li>)
    return token.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>
  }
  switch (token.type) {
    case 'space':
      return null
    case 'paragraph':
      return <p key={index}>{childrenOf(token).map(inline)}</p>
    case 'heading':
      return (
        <p key={index}>
          <strong>{childrenOf(token).map(inline)}</strong>
        </p>
      )
    case 'text':
      return <Fragment key={index}>{inlineOrText(token)}</Fragment>
    case 'blockquote':
      return <blockquote key={index}>{childrenOf(token).map(block)}</blockquote>
    default:
      return <p key={index}>{token.raw}</p>
  }
}

function inlineOrText(token: Token): ReactNode {
  const children = childrenOf(token)
  if (children.length > 0) return children.map(inline)
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw
}

function inline(token: Token, index: number): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong key={index}>{childrenOf(token).map(inline)}</strong>
    case 'em':
      return <em key={index}>{childrenOf(token).map(inline)}</em>
    case 'br':
      return <br key={index} />
    case 'text':
    case 'escape':
      return <Fragment key={index}>{inlineOrText(token)}</Fragment>
    default:
      return <Fragment key={index}>{token.raw}</Fragment>
  }
}
