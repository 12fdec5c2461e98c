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
      settle: 'Choisi entre des textes modifiés à part',
    },
    apart: 'Modifié à part',
    apartBar: 'Ce texte a été modifié à part : {{one}}, et {{other}}. Vous lisez le plus récent des deux.',
    change: '{{who}}, {{when}}',
    compare: 'Comparer et choisir',
    settleTitle: 'Quel texte compte ?',
    settleText:
      'Les deux restent dans le projet, avec ce qui y a été marqué. Les passages de l’un et de l’autre sont cherchés dans le texte qui compte.',
    take: 'Prendre ce texte',
    correctBoth: 'Continuer à corriger le plus récent',
    settled: 'Le texte de {{who}} compte désormais.',
    differ_one: '1 paragraphe diffère',
    differ_other: '{{count}} paragraphes diffèrent',
    state: { current: 'Actuelle', apart: 'Modifiée à part' },
  },
}

export default messages
