import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const messages: Translation<typeof en> = {
  versions: {
    name: 'Versions de ce texte',
    count_one: '1 version',
    count_other: '{{count}} versions',
    old: 'Version ancienne',
    oldTitle: 'Une version ancienne, à lire.',
    apartTitle: 'Une autre version du texte, à lire.',
    oldOf: '{{why}}, {{when}}, {{who}}.',
    oldUnknown: 'Sa fiche n’est pas dans ce projet.',
    all: 'Toutes les versions',
    back: 'Retour à l’actuelle',
    readOnly: 'C’est une version ancienne : elle se lit et ne se modifie pas. {{key}} ramène à l’actuelle.',
    missing: 'Le texte de cette version n’est pas dans ce projet. Vous voyez l’actuel.',
    notThere: 'Les mots cités ne sont plus dans ce texte.',
    someone: 'quelqu’un qui n’est pas dans ce projet',
    why: {
      import: 'Importé',
      putBack: 'Élément remis',
      correct: 'Corrigé',
      newerCopy: 'Copie plus récente',
    },
    state: { current: 'Actuelle', apart: 'Modifiée à part' },
  },
}

export default messages
