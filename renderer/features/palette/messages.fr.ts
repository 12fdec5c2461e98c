import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  palette: {
    title: 'Trouver une commande, un article, un thème',
    placeholder: 'Trouver une commande, un article, un thème',
    commands: 'Commandes',
    articles: 'Articles',
    themes: 'Thèmes',
    none: 'Rien trouvé.',
    shortcuts: 'Raccourcis clavier',
    scope: {
      window: 'Partout',
      view: 'Partout : vues et lecture',
      readerMove: 'Dans le texte : se déplacer et sélectionner',
      looks: 'En regardant les passages',
      readerClaim: 'Dans le texte : affirmations',
      memo: 'Dans une note',
    },
    pins: 'Attribuer un thème épinglé',
  },
}
export default fr
