import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const messages: Translation<typeof en> = {
  correct: {
    name: 'Corriger le texte',
    region: 'Texte de l’article, en cours de correction',
    editing: 'Vous corrigez le texte. Le texte d’avant reste dans le projet.',
    finish: 'Terminer',
    discard: 'Jeter',
    nothing: 'Rien n’a été modifié.',
    empty: 'Un article a besoin d’un texte. Remettez-en, ou jetez la correction.',
    discarded: 'Correction jetée. Le texte est comme avant.',
    waiting:
      'Votre correction n’est pas encore dans le projet. Elle attend au-dessus du texte de son article.',
    draft: 'Une correction en attente',
    draftWaits:
      'Votre correction du {{when}} n’est pas encore dans le projet. Elle attend ici, pour vous seul.',
    draftOfOlder:
      'Votre correction du {{when}} n’est pas encore dans le projet. Le texte a changé depuis : conservée maintenant, elle se tient à côté du texte plus récent jusqu’à ce que vous disiez lequel compte.',
    draftBroken: 'La correction en attente n’est pas de ce texte. Le texte est comme avant.',
    comparing: 'Recherche des passages dans le texte corrigé…',
    preview: 'Ce que change la correction',
    previewCopy: 'Ce que change la copie plus récente',
    keepCopy: 'Conserver comme nouvelle version',
    keepApart: 'La laisser comme article à part',
    apart: 'La copie reste un article à part.',
    keep: 'Conserver le texte corrigé',
    goOn: 'Continuer à corriger',
    kept: 'Texte corrigé conservé. Chaque passage s’y trouve.',
    keptLook_one: 'Texte corrigé conservé. 1 passage est à regarder.',
    keptLook_other: 'Texte corrigé conservé. {{count}} passages sont à regarder.',
    passages: 'Passages à regarder',
    pieces_one: '1 paragraphe diffère',
    pieces_other: '{{count}} paragraphes diffèrent',
    before: 'Avant',
    after: 'Après',
    none: { before: 'Absent du texte d’avant', after: 'N’est plus dans le texte', here: 'Pas dans ce texte' },
    notFound: 'Introuvable',
    count: {
      exact_one: '1 passage exact',
      exact_other: '{{count}} passages exacts',
      moved: '{{count}} déplacé(s)',
      changed: '{{count}} modifié(s)',
      orphaned: '{{count}} introuvable(s)',
    },
    why: {
      negation: 'Négation',
      number: 'Nombre',
      modal: 'Verbe modal',
      name: 'Nom',
      wording: 'Formulation',
      typography: 'Typographie',
    },
  },
}

export default messages
