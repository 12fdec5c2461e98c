// Clean-up rules for what stands around a text and tells about it: title, byline, date, credit, licence. The knowledge
// goes to metadata, the line goes out.
import { candidates, edges, type CleanUpContext, type Finding, type Rule } from './clean-up-context.ts'
import { wordKey } from './draft.ts'
import { readLicence } from './licence.ts'
import { findDate } from './parse-date.ts'

/**
 * The title the text itself offers: a line that stands twice near the top, a first heading, or a first short piece
 * without the end of a sentence with text below it. Null when none is safe to call a title.
 */
export function titleFromText(context: CleanUpContext): string | null {
  const top = candidates(context, 0, 6)
  const isLine = (index: number) => {
    const { block, words } = context.pieces[index]!
    return words <= 30 && block.kind !== 'listItem' && block.kind !== 'quote'
  }
  const twice = top.find((index) =>
    top.some(
      (other) => other > index && isLine(index) && context.pieces[other]!.key === context.pieces[index]!.key,
    ),
  )
  if (twice !== undefined) return context.pieces[twice]!.block.text
  const heading = top.find((index) => context.pieces[index]!.block.kind === 'heading')
  if (heading !== undefined && heading < context.front) {
    const { block } = context.pieces[heading]!
    if (block.level === 1 || heading === top[0]) return block.text
  }
  const first = top[0]
  if (first === undefined || first >= context.front || context.pieces.length < 2 || !isLine(first))
    return null
  const { block, words } = context.pieces[first]!
  const reads = words >= 2 && !/[.;:,]["'”’»)]*$/.test(block.text) && !BYLINE.test(block.text)
  return reads && !isDateLine(block.text) ? block.text : null
}

/** A first line, or a level-1 heading above the text, that says the title again. */
export const duplicateTitle: Rule = (context) => {
  const key = wordKey(context.metadata.title ?? '')
  if (key === '') return []
  return candidates(context, 0, Math.max(context.front, 4))
    .filter((index) => {
      const piece = context.pieces[index]!
      // Behind a first paragraph only the page's own title heading repeats it.
      if (index >= context.front && piece.block.level !== 1) return false
      return piece.key === key && piece.block.kind !== 'listItem' && piece.block.kind !== 'quote'
    })
    .map((index) => ({ index, reason: 'duplicateTitle' }))
}

const PERSON = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|M|Mme)\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|du|da|di|von|van|der|den|la|le|el|al|bin|ibn|y)\s){0,2}\p{Lu}[\p{L}'’.-]*){1,3}`
const PEOPLE = String.raw`${PERSON}(?:(?:,\s|\s(?:and|et|y|e|und|&)\s|,\s(?:and|et|y)\s)${PERSON}){0,7}`
const PREFIX =
  '(?:by|par|por|von|written by|author(?:s|\\(s\\))?\\s?:|auteure?s?\\s?:|autora?(?:es)?\\s?:|écrit par|rédigé par|texte (?:de|par))'
const BYLINE = new RegExp(`^${flexible(PREFIX)}\\s+(${PEOPLE})(?:\\s*[|•·,–—-]\\s*(.{0,60}))?$`, 'u')
const SIGNED = new RegExp(`^[–—-]\\s?(${PEOPLE})$`, 'u')

/** First letters in either case, without `i`: the names in a byline must keep their capitals. */
function flexible(source: string): string {
  return source.replace(/(?<![\p{L}\\])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/** Splits "A. Writer, B. Scholar and C. Other" into names. */
export function splitPeople(people: string): string[] {
  return people
    .split(/,\s(?:and|et|y)\s|,\s|\s(?:and|et|y|e|und|&)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** "By Jane Doe", "Par Jeanne Dupont | 3 mai 2021", or a line that is a known author's name. Above or below the text. */
export const authorLine: Rule = (context) => {
  const known = new Set((context.metadata.authors ?? []).map(wordKey))
  return edges(context).flatMap((index): Finding[] => {
    const { block, key } = context.pieces[index]!
    if (block.kind === 'listItem' || block.kind === 'quote') return []
    const match = BYLINE.exec(block.text)
    if (match) {
      const date = match[2] ? findDate(match[2]) : null
      const authors = splitPeople(match[1] ?? '')
      return [{ index, reason: 'authorLine', learned: { authors, ...(date ? { published: date.iso } : {}) } }]
    }
    const signed = index >= context.back ? SIGNED.exec(block.text) : null
    if (signed) return [{ index, reason: 'authorLine', learned: { authors: splitPeople(signed[1] ?? '') } }]
    return known.has(key) || known.has(key.replace(/^(?:by|par|por|von) /, ''))
      ? [{ index, reason: 'authorLine' }]
      : []
  })
}

const AROUND_DATE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|date|publié(?:e)?|mis(?:e)? à jour|publicado|actualizado|veröffentlicht)?\s*(?:on|le|el|am|:)*\s*)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?[,\s]*(?:le\s)?$/i
const BEHIND_DATE =
  /^[,\s|•·–—-]*(?:(?:at|à)?\s*\d{1,2}(?::|h)\d{2}(?::\d{2})?\s*(?:am|pm|[A-Z]{2,4}|z)?)?[,\s|•·–—-]*(?:\d{1,2}[- ]min(?:ute)?s?(?: de)?[ -](?:read|lecture))?\.?$/i

/** Whether a line is a date and nothing else but "Published on", a weekday, a time of day, a reading time. */
export function isDateLine(text: string): boolean {
  const date = text.length <= 100 ? findDate(text) : null
  return (
    date !== null && AROUND_DATE.test(text.slice(0, date.start)) && BEHIND_DATE.test(text.slice(date.end))
  )
}

/** A line above or below the text that is a date. "Updated …" tells nothing about when it was published. */
export const dateLine: Rule = (context) =>
  edges(context).flatMap((index): Finding[] => {
    const { text, kind } = context.pieces[index]!.block
    if (kind === 'listItem' || kind === 'quote' || !isDateLine(text)) return []
    if (/^(?:last )?(?:updated|modified|mis|actualizado)/i.test(text)) return [{ index, reason: 'dateLine' }]
    return [{ index, reason: 'dateLine', learned: { published: findDate(text)?.iso ?? null } }]
  })

const AGENCY = String.raw`(?:Flickr|Getty(?: Images)?|Reuters|AFP|AP(?: Photo)?|Wikimedia(?: Commons)?|Shutterstock|iStock|Unsplash|Pexels|Pixabay|EPA|UN Photo|UNHCR|MINUSMA Photo|Adobe Stock|Alamy|DoD|Presse canadienne|Canadian Press)`
const CREDIT_START =
  /^(?:(?:photo|image|picture|photograph|illustration|cover photo|featured image|header image)s?(?: (?:by|credits?|source|courtesy(?: of)?))?\s?[:©]|(?:photo|image)s? (?:by|credit|courtesy(?: of)?)\s|crédits?(?: photos?| images?)?\s?:|photo de une\s?:|foto\s?:|fotografía\s?:|bild\s?:)\s*\S/i
const CREDIT_END = new RegExp(
  String.raw`(?:\((?:[^()]*[\s/,])?(?:CC[ -]?(?:BY|0)[^()]*|${AGENCY}[^()]*|(?:photo|image|crédit|credit)[^()]*|©[^()]*)\)|(?:©\s?|\/\s?)(?:[^/.]{0,40}\/\s?)?${AGENCY}|[|–—]\s?(?:photo|image|crédit photo|credit)\s?:\s?\S.{0,60})\.?$`,
  'iu',
)

/**
 * A credit or caption: "Photo: …", or a short line without a sentence's end that closes with a credit in brackets
 * ("A market in the old town (Ann Example CC BY 2.0)") or an agency ("© Example / AFP").
 */
export const photoCredit: Rule = (context) => {
  const known = wordKey(context.metadata.credit ?? '')
  return candidates(context).flatMap((index): Finding[] => {
    const { block, key, hint, words } = context.pieces[index]!
    const isCredit = CREDIT_START.test(block.text) || CREDIT_END.test(block.text)
    if (known !== '' && key === known) return [{ index, reason: 'photoCredit' }]
    if (!isCredit) return []
    if (hint !== 'photoCredit' && (block.kind === 'listItem' || words > 35)) return []
    return [{ index, reason: 'photoCredit', learned: { credit: block.text } }]
  })
}

const LICENCE_START =
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|tous droits réservés|this (?:work|article|post|text|content|report|publication) (?:is|was|by .{1,60} is) (?:licen[cs]ed|published|made available|protected|released|shared)\b|(?:ce|cet|cette) (?:article|texte|œuvre|oeuvre|publication|contenu) est (?:mise?|publiée?|sous|diffusée?)|licen[cs]ed under|except where otherwise noted|sauf mention contraire|licen[cs]e\s?:|published under|publié sous|unless otherwise (?:noted|stated))/i

/** A line above or below the text that states the licence or the copyright. */
export const licenceLine: Rule = (context) =>
  edges(context).flatMap((index): Finding[] => {
    const { block } = context.pieces[index]!
    const licence = readLicence(block.text)
    const states = LICENCE_START.test(block.text)
    // "(Ann Example CC BY 2.0)" behind a caption is the picture's licence, not the text's.
    if (!states && !(licence && /creative commons|^CC\b|^CC0\b|licen[cs]e/i.test(block.text))) return []
    if (CREDIT_START.test(block.text)) return []
    if (licence) return [{ index, reason: 'licenceLine', learned: { licence } }]
    // "© 2021 Example Press" is all the source says about rights.
    return states && block.text.length <= 160
      ? [{ index, reason: 'licenceLine', learned: { licence: block.text } }]
      : []
  })
