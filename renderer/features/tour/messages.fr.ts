import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  tour: {
    title: 'Visite',
    step: 'Étape {{step}} sur {{of}}',
    next: 'Suivant',
    back: 'Précédent',
    leave: 'Quitter la visite',
    finish: 'Terminer',
    read: {
      title: 'Lire',
      text: 'L’article est au centre, débarrassé de ce qui n’est pas du texte. Vos affirmations sont en marge. {{import}} importe vos propres articles.',
    },
    claim: {
      title: 'Créer une affirmation',
      text: 'Cliquez dans le texte. {{next}} et {{previous}} passent d’une phrase à l’autre ; {{claim}} fait de la phrase une affirmation. Saisissez son énoncé, puis Entrée.',
    },
    theme: {
      title: 'La classer',
      text: 'Les touches 1 à 9 attribuent les thèmes épinglés. {{theme}} ouvre la liste complète. Passez ensuite à la phrase suivante.',
    },
    memo: {
      title: 'Rédiger la note',
      text: '{{draft}} rédige une note à partir de vos affirmations, thème par thème. Chaque énoncé porte une référence qui ramène à son passage.',
    },
    export: {
      title: 'Vérifier et exporter',
      text: 'Relisez la note et écrivez entre les affirmations. {{export}} produit le PDF, avec références numérotées et liste des sources.',
    },
  },
}
export default fr
