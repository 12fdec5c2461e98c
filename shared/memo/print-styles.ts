// How a memo looks on paper. Sizes in points and millimetres; every colour holds on white and in grey.
import { memoLabels } from './labels.ts'
import type { MemoHead } from './memo-document.ts'

/** Characters that title and handling line have beside each other at the head of a page. */
const RUNNING_HEAD = 78
/** A handling line longer than this takes the head for itself, in as many lines as it needs: it is never cut. */
const LONG_HANDLING = 48

/** `fonts`: @font-face rules for "Memo Serif"; without them the system's serif is used. */
export function printStyles(head: MemoHead, fonts: string): string {
  return `${fonts}\n${pageRules(head)}\n${RULES}`
}

function pageRules({ title, handling, paper, language }: MemoHead): string {
  const room = handling.length > LONG_HANDLING ? 0 : RUNNING_HEAD - handling.length
  const running = title.length <= room ? title : room === 0 ? '' : `${title.slice(0, room - 1).trimEnd()}…`
  const pages = memoLabels(language)
    .pageOf.split(/(\{\w+\})/u)
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .join(' ')
  const box =
    'font: 400 7pt/1.2 "Memo Serif", serif; letter-spacing: .09em; text-transform: uppercase; color: #5f584e;'
  const top = `${box} vertical-align: bottom; padding-bottom: 8mm;`
  const foot = `${box} vertical-align: top; padding-top: 8mm;`
  const strong = 'color: #7b2d26; font-weight: 600;'
  return `@page {
  size: ${paper === 'Letter' ? '8.5in 11in' : '210mm 297mm'};
  margin: 31mm 31mm 32mm 31mm;
  @top-left { content: ${cssString(running)}; ${top} white-space: nowrap; }
  @top-right { content: ${cssString(handling)}; ${top} ${strong} }
  @bottom-left { content: ${cssString(handling)}; ${foot} ${strong} }
  @bottom-right { content: ${pages}; ${foot} white-space: nowrap; font-variant-numeric: tabular-nums; }
}
@page :first { @top-left { content: none } }`
}

/** A CSS string literal that no text can leave, not even the style element around it. */
export function cssString(text: string): string {
  const escaped = text.replace(/[\p{Cc}"\\<>&\u2028\u2029]/gu, (c) => `\\${c.codePointAt(0)!.toString(16)} `)
  return `"${escaped}"`
}

const RULES = `
:root {
  --ink: #1d1b18; --soft: #5f584e; --hairline: #cfc8bc; --accent: #7b2d26; --hang: 21mm; --gap: 5mm;
  font: 400 10.5pt/15pt "Memo Serif", "Source Serif 4", Georgia, serif;
  font-kerning: normal; font-variant-numeric: oldstyle-nums;
  color: var(--ink); background: #fff;
  widows: 3; orphans: 3; hyphens: manual; text-wrap: pretty; overflow-wrap: break-word;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
a { color: inherit; text-decoration: none; }
ol, ul { list-style: none; }
q { quotes: none; }

.kind { font-weight: 600; font-size: 7.5pt; line-height: 10pt; letter-spacing: .14em; text-transform: uppercase; color: var(--accent); }
h1, h2, h3, h4, h5 { white-space: pre-wrap; }
h1 { font-weight: 600; font-size: 25pt; line-height: 29pt; letter-spacing: -.008em; margin: 3mm 0 7mm; text-wrap: balance; font-variant-numeric: lining-nums; }
.title-block { width: 100%; border-collapse: collapse; border-top: 1.4pt solid var(--ink); border-bottom: .5pt solid var(--ink); margin-bottom: 9mm; break-inside: avoid; }
.title-block th, .title-block td { text-align: left; vertical-align: baseline; font-weight: 400; padding: 1.5mm 0; border-top: .4pt solid var(--hairline); }
.title-block tr:first-child > * { border-top: 0; }
.title-block th { width: 44mm; font-size: 9.5pt; font-style: italic; color: var(--soft); padding-right: var(--gap); }
.title-block .subject { font-weight: 600; }

.column { padding-left: var(--hang); }
section > h2, section > h3, section > h4, section > h5 { break-after: avoid; break-inside: avoid; text-wrap: balance; font-variant-numeric: lining-nums; }
h2 { font-weight: 600; font-size: 15pt; line-height: 19pt; margin-top: 9mm; padding-top: 3mm; margin-bottom: 2.6mm; border-top: .5pt solid var(--hairline); margin-left: calc(0mm - var(--hang)); padding-left: var(--hang); position: relative; }
h3 { font-weight: 600; font-size: 12pt; line-height: 16pt; margin: 6.4mm 0 1.8mm; position: relative; }
h4, h5 { font-weight: 400; font-style: italic; font-size: 10.5pt; line-height: 15pt; margin: 5mm 0 1.4mm; position: relative; }
h2 + section > h3:first-child, h3 + section > h4:first-child { margin-top: 3mm; }
.sign { position: absolute; width: .72em; height: .72em; left: calc(0mm - var(--gap)); translate: -100% .36em; fill: currentColor; }
h2 > .mark .sign { left: calc(var(--hang) - var(--gap)); }

p { margin-bottom: 2.6mm; }
blockquote { margin: 3.4mm 0 3.4mm; padding-left: var(--gap); border-left: .8pt solid var(--hairline); font-size: 10pt; line-height: 14.5pt; }
blockquote p { margin: 0; }
b { font-weight: 600; }
i { font-style: italic; }
.link { text-decoration: underline; text-decoration-color: #9d968b; text-decoration-thickness: .4pt; text-underline-offset: 1.6pt; text-decoration-skip-ink: auto; }

@counter-style point { system: extends decimal; suffix: '\\2003\\2005'; }
.points { margin: 0 0 3.2mm; list-style: point outside; }
.points > li { position: relative; margin-bottom: 2.2mm; }
.points > li::marker { font-variant-numeric: lining-nums tabular-nums; color: var(--accent); font-weight: 600; }
.short { break-inside: avoid; }
.see { color: var(--soft); font-style: italic; }
.see + .see { margin-top: -1.6mm; }
.list { margin: 0 0 2.6mm; padding-left: 5.5mm; }
.list .list { margin: .8mm 0 0; }
.list > li { margin-bottom: .8mm; }
ul.list { list-style: disc; }
ul.list ul.list { list-style: '–  '; }
ol.list { list-style: decimal; }
ol.list ol.list { list-style: lower-alpha; }
.list > li::marker { color: var(--soft); }
sup { font-size: .66em; line-height: 0; vertical-align: baseline; position: relative; top: -.44em; font-variant-numeric: lining-nums; font-weight: 600; color: var(--accent); margin-left: .1em; white-space: nowrap; }

.bottom-line { margin: 0 0 3mm calc(0mm - var(--hang)); border-top: 1.4pt solid var(--accent); padding: 3.4mm 0 0 var(--hang); }
.bottom-line > h2 { font-weight: 600; font-size: 10.5pt; line-height: 14pt; color: var(--accent); border: 0; margin: 0 0 1.6mm; padding: 0; }
.bottom-line > p { font-size: 12pt; line-height: 17pt; }

.sources { font-size: 8.8pt; line-height: 12.2pt; }
.sources > h2 { margin-bottom: 3.4mm; }
.article { margin-bottom: 5mm; }
.article > .entry-head { break-inside: avoid; break-after: avoid; margin-bottom: 1.8mm; text-indent: 0; }
.article .title { font-style: italic; }
.url { font-size: 8pt; color: var(--soft); overflow-wrap: anywhere; }
.article > ol > li { position: relative; margin-bottom: 1.5mm; }
.article > ol > li > .number { position: absolute; right: 100%; margin-right: var(--gap); font-variant-numeric: lining-nums tabular-nums; color: var(--accent); font-weight: 600; white-space: nowrap; }
.place { font-variant-numeric: lining-nums; white-space: nowrap; }
.meta { color: var(--soft); }
`
