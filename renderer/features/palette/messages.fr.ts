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
      codebook: 'Grille de thèmes',
      looks: 'En regardant les passages',
      suggest: 'En parcourant les propositions',
      readerClaim: 'Dans le texte : affirmations',
      claims: 'Dans le tableau des affirmations',
      compare: 'Dans la comparaison des articles',
      memo: 'Dans une note',
    },
    findCommand: 'Trouver une commande',
    singleKeys: 'Touches simples',
    usualKeys: 'Rétablir toutes les touches',
    changeHint:
      'Appuyez sur une commande, puis sur les touches voulues. Suppr lui retire ses touches, Échap les laisse. Sans touches simples, une lettre ou un chiffre seul ne fait rien.',
    pressKeys: 'Appuyez sur les touches…',
    noKey: 'aucune touche',
    taken: '{{key}} sert à « {{command}} ». Appuyez encore pour la prendre.',
  },
}
export default fr
