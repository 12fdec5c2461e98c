import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

export default {
  reading: {
    find: {
      name: 'Rechercher dans cet article',
      besideName: 'Rechercher dans cet article, le second',
      count: '{{at, number}} sur {{of, number}}',
      none: 'Introuvable',
      matchCase: 'Respecter la casse',
      wholeWord: 'Mots entiers',
      close: 'Fermer et aller à ce qui a été trouvé',
      fromStart: 'De nouveau depuis le début',
      fromEnd: 'De nouveau depuis la fin',
    },
    goTo: {
      name: 'Aller au paragraphe',
      label: 'Paragraphe',
      none: 'Pas de paragraphe {{number}}. Ils vont de {{first}} à {{last}}.',
      empty: 'Saisissez le numéro d’un paragraphe.',
      noNumbers: 'Les paragraphes de cet article ne sont pas numérotés.',
      close: 'Fermer',
    },
    outline: {
      title: 'Plan',
      empty: 'Cet article n’a pas d’intertitres.',
      fold: 'Replier le plan',
      unfold: 'Déplier le plan',
    },
    type: {
      name: 'Typographie',
      face: 'Police',
      serif: 'Source Serif',
      sans: 'Inter',
      system: 'Sérif du système',
      size: 'Corps',
      measure: 'Largeur de ligne',
      leading: 'Interligne',
      pixels: '{{count}} px',
      characters: '{{count}} signes',
      usual: 'Comme d’habitude',
      sizeNow: 'Taille du texte {{size}}',
    },
    note: {
      name_one: 'Note de bas de page',
      name_many: 'Notes de bas de page',
      name_other: 'Notes de bas de page',
      goTo: 'Aller à la note de bas de page',
      back: 'Revenir au texte',
      openLink: 'Ouvrir {{href}}',
      none: 'Pas de note de bas de page dans cette phrase',
      noReference: 'Rien dans le texte ne renvoie à cette note de bas de page',
    },
  },
} satisfies Translation<typeof en>
