import { describe, expect, it } from 'vitest'
import { draftMemo } from './draft-memo.ts'
import { HEAD, makeClaims, makeDraftInput } from './memo.fixture.ts'
import type { MemoBlock } from './memo-document.ts'
import { printedBlocks, renderMemoHtml } from './render-memo-html.ts'
import { cssString } from './print-styles.ts'

const text = (words: string) => [{ kind: 'text' as const, text: words }]
const body = (blocks: MemoBlock[]) => {
  const html = renderMemoHtml({ head: HEAD, blocks })
  return html.slice(html.indexOf('<main'))
}

describe('a printed memo', () => {
  it('escapes what people wrote, in markup, in the address and in the style sheet', () => {
    const html = renderMemoHtml({
      head: { ...HEAD, title: '</style><script>alert("1")</script>\\', handling: 'A"; } body { x' },
      blocks: [
        { kind: 'paragraph', inlines: [{ kind: 'text', text: '<b>&', href: 'https://a.example/"><x>' }] },
      ],
    })
    expect(html).not.toContain('<script')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain('content: "A\\22 ; } body { x"')
    expect(html).toContain('href="https://a.example/&#34;&#62;&#60;x&#62;">&#60;b&#62;&#38;</a>')
  })

  it('makes no link of a script address', () => {
    expect(
      body([{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'x', href: 'javascript:alert(1)' }] }]),
    ).not.toContain('javascript')
  })

  it('leads from a citation to its source and back, and from a reference to its point', () => {
    const html = renderMemoHtml(draftMemo(makeDraftInput({ claims: makeClaims(1) })))
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
    expect(targets).toEqual(['source-1', 'source-2', 'point-c0', 'cite-1-1', 'cite-2-1'])
    expect(html).toContain('IO-1: see 1 under Cost')
  })

  it('says when a referred claim is gone', () => {
    expect(
      body([{ kind: 'paragraph', inlines: [{ kind: 'crossReference', claim: 'c9', number: 'IO-9' }] }]),
    ).toContain('IO-9 (not in this memo)')
  })

  it('leaves out unwritten prompts, and an empty bottom line altogether', () => {
    expect(printedBlocks(draftMemo(makeDraftInput({ claims: [] })).blocks)).toEqual([])
    const written: MemoBlock[] = [
      { kind: 'heading', level: 1, role: 'bottomLine', inlines: text('Bottom line') },
      { kind: 'paragraph', prompt: 'Say it', inlines: text('It is so.') },
    ]
    expect(printedBlocks(written)).toEqual(written)
  })

  it('nests sections by depth, whatever levels were typed', () => {
    const html = body([
      { kind: 'heading', level: 3, inlines: text('A') },
      { kind: 'heading', level: 4, inlines: text('B') },
      { kind: 'heading', level: 1, inlines: text('C') },
    ])
    expect([...html.matchAll(/<(\/?section|h\d)/g)].map(([, tag]) => tag)).toEqual([
      'section',
      'h2',
      'section',
      'h3',
      '/section',
      '/section',
      'section',
      'h2',
      '/section',
    ])
  })

  it('closes every list, however its levels jump', () => {
    const item = (level: number, ordered = false): MemoBlock => ({
      kind: 'listItem',
      ordered,
      level,
      inlines: text(`${level}`),
    })
    const html = body([item(2), item(4), item(1), item(1, true), item(2), item(1)])
    const stack: string[] = []
    for (const [, close, tag] of html.matchAll(/<(\/?)(ul|ol|li)\b/g)) {
      if (!close) stack.push(tag!)
      else if (stack.at(-1) === tag) stack.pop()
    }
    expect(stack).toEqual([])
    expect(html.match(/<li>/g)).toHaveLength(6)
  })

  it('goes on counting points after a paragraph between them', () => {
    const html = body([
      { kind: 'point', inlines: text('a') },
      { kind: 'paragraph', inlines: text('b') },
      { kind: 'point', inlines: text('c') },
    ])
    expect(html).toContain('<ol class="points" start="2">')
  })

  it('has no style string that text can leave', () => {
    expect(cssString('a"\\\n</style>')).toBe('"a\\22 \\5c \\a \\3c /style\\3e "')
  })
})
