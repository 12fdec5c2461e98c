import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const messages: Translation<typeof en> = {
  suggest: {
    name: 'Affirmations proposées',
    reading: 'Recherche d’affirmations dans cet article…',
    none: 'Aucune affirmation à proposer que vous n’ayez déjà vue.',
    done: 'Toutes les propositions de cet article sont réglées.',
    of: '{{at}} sur {{of}}',
    accept: 'Accepter',
    edit: 'Modifier et accepter',
    reject: 'Pas une affirmation',
    accepted: '{{number}} créée',
    rejected: 'Pas une affirmation',
    cancel: 'Arrêter',
    themes: 'Thèmes',
    author: 'l’auteur de l’article',
    because: 'd’après {{words}}',
    quoted: '« {{word}} »',
    led: {
      claim: 'pourquoi c’est une affirmation',
      type: 'type',
      asserter: 'attribution',
      hedge: 'certitude',
      theme: 'thème',
    },
  },
}

export default messages
