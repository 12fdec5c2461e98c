import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  charts: {
    look: 'Façon de montrer : {{title}}',
    chart: 'Graphique',
    table: 'Tableau',
    copy: 'Copier en tableau : {{title}}',
    export: 'Exporter en CSV : {{title}}',
    leftOut_one: '{{count, number}} affirmation n’est pas comptée : retirée, ou jugement de notre part.',
    leftOut_other:
      '{{count, number}} affirmations ne sont pas comptées : retirées, ou jugements de notre part.',
    none: 'Rien à compter avec ces filtres.',
    opens_one: '{{name}} : {{count, number}} affirmation',
    opens_other: '{{name}} : {{count, number}} affirmations',
    unit_one: 'affirmation',
    unit_other: 'affirmations',
    noTheme: 'Sans thème',
    theme: 'Thème',
    claims: 'Affirmations',
    own: 'En propre',
    with: 'Avec',
    source: 'Attribuée à',
    origins: 'Chaque origine une fois',
    byTheme: 'Affirmations par thème',
    topThemes: 'Le plus d’affirmations : {{themes}}.',
    noneTagged: 'Aucune affirmation n’a encore de thème.',
    unused_one: '{{count, number}} thème n’en a aucune.',
    unused_other: '{{count, number}} thèmes n’en ont aucune.',
    themeNote:
      'Un thème compte avec ceux qu’il contient, chaque affirmation une fois ; la part claire n’a que des thèmes contenus. Une affirmation à deux thèmes compte pour les deux.',
    byArticle: 'Thèmes par article',
    quietest_one: '« {{title}} » est muet sur {{count, number}} thème.',
    quietest_other: '« {{title}} » est muet sur {{count, number}} thèmes, plus que tout autre.',
    allSpeak_one: 'Un article, et ce qu’il dit de chaque thème.',
    allSpeak_other: 'Chaque article dit quelque chose de chaque thème ici.',
    pairs: 'Thèmes qui vont ensemble',
    topPair_one: 'Le plus souvent ensemble : {{a}} et {{b}}, sur {{count, number}} affirmation.',
    topPair_other: 'Le plus souvent ensemble : {{a}} et {{b}}, sur {{count, number}} affirmations.',
    noPairs: 'Aucune affirmation n’a deux thèmes.',
    pairNote:
      'Affirmations qui portent les deux, chacun lui-même ou ce qu’il contient. Un thème et celui qui le contient ne font pas une paire.',
    bySource: 'Affirmations par source',
    topSources: 'Le plus d’affirmations : {{sources}}.',
    onlyAuthors: 'Chaque affirmation est de l’auteur lui-même.',
    ofOrigin: '{{count, number}} sur {{claims, number}}',
    originNote_one: '{{count, number}} affirmation.',
    originNote_other:
      'Les affirmations liées comme de même origine comptent une fois par source, dans la part pleine : {{count, number}} affirmations ici remontent à {{origins, number}} origines en tout.',
    rest_one: '{{count, number}} de plus est dans le tableau.',
    rest_other: '{{count, number}} de plus sont dans le tableau.',
    cut: 'Le graphique montre les premiers ; le tableau les a tous.',
  },
}
export default fr
