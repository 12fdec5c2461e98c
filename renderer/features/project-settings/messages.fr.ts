import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  projectSettings: {
    title: 'Réglages du projet',
    open: 'Réglages de {{project}}',
    scale: 'Probabilité',
    scaleOf: { none: 'Aucune échelle', icd203: 'ICD 203', phia: 'Échelle de probabilité PHIA' },
    scaleHint:
      'Avec une échelle, chacun peut donner à une affirmation une probabilité et une confiance. Ce qui a été donné sur une autre échelle en garde le nom.',
    grading: 'Cotation de l’Amirauté',
    gradingHint: 'Fiabilité des sources de A à F, crédibilité des affirmations de 1 à 6.',
  },
}
export default fr
