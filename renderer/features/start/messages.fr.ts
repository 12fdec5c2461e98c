import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  start: {
    welcomeTitle: 'Bienvenue dans Postil',
    welcomeText:
      'Postil garde ce que vous lisez, les affirmations relevées et la note que vous rédigez dans un seul fichier sur votre ordinateur. Rien n’en sort.',
    name: 'Votre nom',
    nameHint: 'Figure à côté de vos affirmations.',
    initials: 'Initiales',
    initialsHint: 'Commencent le numéro de chaque affirmation, par exemple {{initials}}-14.',
    begin: 'Commencer',
    title: 'Postil',
    tagline: 'Lire de près. Noter chaque affirmation. Rédiger la note.',
    sample: 'Ouvrir l’exemple',
    sampleText: 'Un dossier déjà annoté, avec une visite en cinq étapes.',
    new: 'Nouveau projet',
    newText: 'Un fichier vide pour vos articles, affirmations et notes.',
    open: 'Ouvrir un projet',
    openText: 'Un fichier .postil de votre ordinateur.',
    recent: 'Récents',
    noRecent: 'Les projets que vous ouvrez figureront ici.',
    dropHint: 'Ou déposez un projet ou un article n’importe où dans cette fenêtre.',
    newTitle: 'Nouveau projet',
    projectTitle: 'Titre',
    projectTitleHint: 'Vous choisirez ensuite où garder le fichier.',
    projectTitlePlaceholder: 'Dossier Sahel',
    create: 'Choisir un emplacement…',
    dropNeedsProject: 'Ouvrez ou créez d’abord un projet, puis déposez l’article de nouveau.',
  },
}
export default fr
