import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const messages: Translation<typeof en> = {
  correct: {
    name: 'Corriger le texte',
    region: 'Texte de l’article, en cours de correction',
    editing: 'Vous corrigez le texte. Le texte d’avant reste dans le projet.',
    finish: 'Terminer',
    discard: 'Abandonner',
    nothing: 'Rien n’a été modifié.',
    empty: 'Un article a besoin d’un texte. Remettez-en, ou abandonnez la correction.',
    discarded: 'Correction abandonnée. Le texte est comme avant.',
    waiting:
      'Votre correction n’est pas encore conservée. Elle attend que vous choisissiez de nouveau « Corriger le texte » dans cet article.',
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
    none: { before: 'Absent du texte d’avant', after: 'N’est plus dans le texte' },
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
