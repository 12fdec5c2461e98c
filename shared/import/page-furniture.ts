// Clean-up rules for what belongs to a web page and not to its text: template leftovers, share bars, navigation,
// related articles, boilerplate. Each is conservative: a false positive kept beats a sentence lost.
import type { LeftOutReason } from '#shared/domain/article.ts'
import { candidates, edges, type CleanUpContext, type Finding, type Rule } from './clean-up-context.ts'

function matching(
  context: CleanUpContext,
  indices: number[],
  pattern: RegExp,
  reason: LeftOutReason,
): Finding[] {
  return indices
    .filter((index) => pattern.test(context.pieces[index]!.block.text))
    .map((index) => ({ index, reason }))
}

/** What the markup says (a caption, a share bar), where no rule knows better. */
export const markupHints: Rule = (context) =>
  candidates(context).flatMap((index) => {
    const hint = context.pieces[index]!.hint
    return hint === undefined ? [] : [{ index, reason: hint }]
  })

/**
 * A shortcode whose plugin is gone or a placeholder never filled in. People write `[Applause]` and `[sic]`: a bare
 * word in brackets needs a hyphen, an underscore, an attribute or a slash, or to be a shortcode's known name.
 */
const SHORTCODE =
  /^(?:\[\/?(?:[a-z]+[-_][\w-]+|gallery|caption|embed|playlist|audio|video|shortcode|toc)(?:\s[^\]]*)?\/?\]\s*|\[\/?[a-z][\w-]*\s+[\w-]+\s*=[^\]]*\]\s*|\[\/[a-z][\w-]*\]\s*|\{\{[^}]*\}\}\s*|\{%[^}]*%\}\s*|%%[\w-]+%%\s*|<%[^>]*%>\s*)+$/i
const LEFTOVER = new RegExp(
  `^(?:${[
    'loading(?:…|\\.\\.\\.)?',
    'advertisements?|anuncio|publicité|publicidad|werbung',
    '(?:this (?:web)?site|we|ce site|nous) (?:uses?|utilis(?:e|ons)) (?:des )?cookies\\b.*',
    '(?:accept|reject|manage|accepter|refuser)(?: all| tous?)?(?: les)? cookies.*',
    'nous utilisons des cookies\\b.*',
    'comments are closed\\.?|les commentaires sont fermés\\.?|leave a (?:comment|reply).{0,20}',
    'please enable javascript\\b.*|javascript is (?:disabled|required)\\b.*',
    '(?:subscribe|sign up)(?: now| today)? (?:to|for) (?:our|the|my)\\b.{0,40}\\b(?:newsletters?|updates|mailing list|e-?mails?)\\b.*',
    '(?:get|receive) .{0,60}\\b(?:in|to) your inbox\\b.*',
    '(?:abonnez-vous|inscrivez-vous) à (?:notre|la) .{0,30}(?:newsletter|lettre d.information|infolettre).*',
    'enter your e-?mail(?: address)?\\b.*',
    '\\d{1,2}[- ]min(?:ute)?s?(?: de)? (?:read|lecture)\\.?|reading time:? .{1,20}|temps de lecture ?:? .{1,20}',
  ].join('|')})$`,
  'i',
)
export const templateLeftovers: Rule = (context) => [
  ...matching(context, candidates(context), SHORTCODE, 'templateLeftover'),
  ...matching(context, candidates(context), LEFTOVER, 'templateLeftover'),
]

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|mastodon|bluesky|pocket|copy link)'
const SHARE = new RegExp(
  `^(?:share(?: (?:this|on|via|by|with|article|post|story).{0,30})?:?|share this (?:article|post|page|story):?` +
    `|(?:tweet|print|email|e-mail|imprimer|envoyer par e-?mail)(?: this)?|(?:follow|like) us(?: on .{1,30})?:?` +
    `|partager(?: (?:cet article|sur|par|via).{0,30})?\\s?:?|compartir(?: (?:en|por).{0,20})?:?|teilen:?` +
    `|click to (?:share|email|print)\\b.{0,60}` +
    `|(?:(?:share|tweet|pin|${NETWORK})(?:[\\s,|·•/]+|$)){2,})$`,
  'i',
)
export const shareLinks: Rule = (context) => matching(context, candidates(context), SHARE, 'shareLinks')

const NAVIGATION =
  /^(?:skip to (?:main )?(?:content|navigation)|aller au contenu(?: principal)?|back to (?:top|home|blog|all .{1,20})|retour (?:en haut|à l.accueil)|(?:previous|next)(?: (?:post|article|page|story))?\s*[:»›→«]?|(?:« ?|← ?)?previous (?:post|article)\b.{0,80}|next (?:post|article)\b.{0,80}|(?:toggle|open|close) (?:navigation|menu)|menu|search|home|accueil|you are here:?.*|vous êtes ici ?:?.*|(?:home|accueil)\s*[>»›/|].{1,150})$/i
export const navigation: Rule = (context) => matching(context, edges(context), NAVIGATION, 'navigation')

const RELATED =
  /^(?:related(?: (?:articles?|posts?|stories|content|reading|news|topics|links|coverage))?|(?:read|more|see) (?:more|next|on this topic|stories|from this author)|more (?:articles|posts|like this|from (?:the|this) .{1,30})|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|reading|articles|stories))?|(?:most read|trending|popular)(?: (?:now|articles|stories|posts))?|(?:à )?lire aussi|à lire également|(?:articles?|contenus?) (?:liés|similaires|connexes|associés|recommandés)|sur le même (?:sujet|thème)|dans la même rubrique|art[ií]culos relacionados|(?:también )?te puede interesar|lee también|artigos relacionados|leia também|mehr zum thema|weitere artikel)\s*:?\s*$/i
const RELATED_WITH_TITLE =
  /^(?:read (?:more|also|next)|related|(?:à )?lire aussi|à lire également|lee también|leia também)\s*[:>»›–-]\s*\S.{3,150}$/i

/** Share of a block's text that is links. */
function linkShare(context: CleanUpContext, index: number): number {
  const { block } = context.pieces[index]!
  const linked = block.marks.reduce(
    (sum, mark) => (mark.kind === 'link' ? sum + mark.end - mark.start : sum),
    0,
  )
  return linked / Math.max(1, block.text.length)
}

/**
 * A heading such as "Related Articles" and the titles that hang under it: short pieces that do not read as
 * sentences, or are links throughout. The first piece of real text ends it.
 */
export const relatedArticles: Rule = (context) => {
  const found: Finding[] = []
  const may = new Set(candidates(context))
  for (const index of may) {
    const { text } = context.pieces[index]!.block
    if (RELATED_WITH_TITLE.test(text)) found.push({ index, reason: 'relatedArticles' })
    if (!RELATED.test(text)) continue
    found.push({ index, reason: 'relatedArticles' })
    for (let next = index + 1; next < Math.min(index + 16, context.pieces.length); next++) {
      if (context.out.has(next)) continue
      const piece = context.pieces[next]!
      if (!may.has(next) || piece.words > 20) break
      const isLink = linkShare(context, next) > 0.8
      // Without links a heading starts a section of the text again.
      if (!isLink && (piece.block.kind === 'heading' || /[.!:;]["'”’»)]*$/.test(piece.block.text))) break
      if (!isLink && (piece.block.kind === 'quote' || isEnding(piece.block.text))) break
      found.push({ index: next, reason: 'relatedArticles' })
    }
  }
  return found
}

/** Lines below a text that the rules for licence and boilerplate know better than "hangs under Related Articles". */
function isEnding(text: string): boolean {
  return /©|copyright|creative commons|licen[cs]e/i.test(text)
}

const PUBLISHER = String.raw`((?:[\p{Lu}\d][\p{L}\d&'’.-]*\s){1,6}?(?:Blog|Journal|Review|Magazine|Bulletin|Newsletter|Observatory|Monitor|Project|Institute|Centre|Center))`
const WRITTEN_BY = new RegExp(
  String.raw`^(?:The\s)?${PUBLISHER}\sis\s(?:only\s|solely\s)?(?:written|published|edited|produced|run|maintained|a\s(?:publication|project|blog)\s(?:of|by))\b`,
  'u',
)
const BOILERPLATE =
  /^(?:(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))?(?: expressed)?(?: (?:here|herein|in this .{1,40}|on this .{1,20}))?,? (?:are|is|do|does|belong|represent|reflect)\b.*(?:author|own|necessarily|official|position).*|les (?:opinions|points de vue)(?: exprimée?s?)?.{0,60}(?:auteur|n.engagent).*|disclaimer:.*|(?:please )?(?:support|donate to) (?:us|our (?:work|journalism))\b.*|(?:all )?(?:comments|submissions) (?:are|will be) moderated\b.*|(?:to )?(?:subscribe|donate),? (?:please )?(?:click|visit)\b.*|for (?:media|press) (?:inquiries|enquiries),? .*|terms (?:of use|and conditions)|privacy policy|mentions légales|politique de confidentialité)$/is

/** What a publisher prints under every article; "The X Blog is written by …" names the publisher. */
export const boilerplate: Rule = (context) =>
  edges(context).flatMap((index): Finding[] => {
    const { text } = context.pieces[index]!.block
    const publisher = WRITTEN_BY.exec(text)?.[1]
    if (publisher) return [{ index, reason: 'boilerplate', learned: { publisher } }]
    return BOILERPLATE.test(text) ? [{ index, reason: 'boilerplate' }] : []
  })
