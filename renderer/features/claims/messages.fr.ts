import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  claims: {
    title: 'Affirmations',
    table: 'Affirmations du projet',
    number: 'Numéro',
    themes: 'Thèmes',
    statement: 'Énoncé',
    type: 'Type',
    asserter: 'Attribuée à',
    place: 'Où',
    bulk: {
      name: 'Avec les affirmations choisies',
      selected_one: '{{count, number}} affirmation choisie',
      selected_other: '{{count, number}} affirmations choisies',
      theme: 'Thème des affirmations choisies',
      type: 'Type des affirmations choisies',
      attribution: 'Attribution des affirmations choisies',
      status: 'État des affirmations choisies',
      done_zero: 'Elles le sont déjà toutes.',
      done_one: '{{count, number}} affirmation modifiée. Annuler la rétablit.',
      done_other: '{{count, number}} affirmations modifiées. Annuler les rétablit.',
    },
    search: 'Filtrer les affirmations',
    searchPlaceholder: 'Filtrer par mots ou numéro',
    theme: 'Thème',
    allThemes: 'Tous les thèmes',
    noTheme: 'Sans thème',
    article: 'Article',
    allArticles: 'Tous les articles',
    draft: 'Rédiger la note',
    clear: 'Effacer les filtres',
    shown: '{{shown, number}} sur {{count, number}}',
    emptyTitle: 'Aucune affirmation',
    empty:
      'Une affirmation est une phrase qu’un article avance. Placez le curseur sur une phrase et faites-en une affirmation ; elle figurera ici.',
    emptyKeys: 'fait une affirmation de la phrase sous le curseur.',
    emptyAction: 'Aller au texte',
    noMatch: 'Aucune affirmation ne répond à ces filtres.',
    noStatement: 'Pas encore d’énoncé',
    elsewhere: 'absente de ce fichier',
  },
}
export default fr
