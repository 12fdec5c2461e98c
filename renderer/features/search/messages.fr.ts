import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

export default {
  search: {
    title: 'Recherche',
    field: 'Rechercher partout',
    placeholder: 'Mots, « une expression », thème:…',
    results: 'Résultats',
    groups: { claims: 'Affirmations', articles: 'Articles', memos: 'Notes', themes: 'Thèmes' },
    exactly: '{{count, number}}',
    many: 'plus de {{count, number}}',
    where: { attribution: 'Attribuée à', quotes: 'Passage', notes: 'Remarque' },
    found_one: '{{count, number}} résultat',
    found_other: '{{count, number}} résultats',
    foundMany: 'Plus de {{count, number}} résultats ; voici les meilleurs des plus récents',
    none: 'Rien trouvé. Essayez moins de mots, ou le début d’un mot.',
    unmatched: {
      theme: 'Il n’y a pas de thème « {{value}} ».',
      article: 'Il n’y a pas d’article « {{value}} ».',
    },
    more: 'En afficher plus',
    goTo: 'y aller',
    untitled: 'Sans titre',
    near: {
      unknownField: 'Le champ « {{field}}: » n’existe pas. Vouliez-vous dire « {{nearest}}: » ?',
      unknownValue: '« {{field}}: » ne peut pas être « {{value}} ». Vouliez-vous dire « {{nearest}} » ?',
    },
    values: {
      type: 'factuelle, causale, prédictive, évaluative, prescriptive ou aucun',
      status: 'brouillon, prête ou retirée',
      in: 'affirmations, articles, notes ou thèmes',
    },
    helpTitle: 'Ce qui peut s’écrire',
    help: {
      words: { example: 'route nord', means: 'les deux mots, dans n’importe quel ordre' },
      phrase: { example: '"route du nord"', means: 'ces mots tels quels' },
      or: { example: 'vivres OU eau', means: 'l’un ou l’autre' },
      not: { example: 'route -pluie', means: 'sans ce mot' },
      near: { example: 'NEAR(convoi essence, 5)', means: 'à cinq mots d’écart au plus' },
      theme: { example: 'thème:', means: 'affirmations d’un thème, ou d’un thème au-dessous' },
      from: { example: 'de:', means: 'à qui elle est attribuée, ou qui l’a écrit' },
      type: {
        example: 'type:causale',
        means: 'factuelle, causale, prédictive, évaluative, prescriptive, aucun',
      },
      status: { example: 'statut:brouillon', means: 'brouillon, prête, retirée' },
      dates: { example: 'avant:2020-03', means: 'dit ou publié avant ; ou après:' },
      article: { example: 'article:', means: 'dans les articles de ce titre' },
      in: { example: 'dans:notes', means: 'affirmations, articles, notes, thèmes' },
    },
  },
} satisfies Translation<typeof en>
