// All words of the window: the shared catalogue and one file a feature. A feature's French file has the keys of its
// English one (`Translation`), or it does not compile.
import { en } from '#shared/i18n/en.ts'
import { fr } from '#shared/i18n/fr.ts'
import appEn from '../app/messages.en.ts'
import appFr from '../app/messages.fr.ts'
import chartsEn from '../features/charts/messages.en.ts'
import chartsFr from '../features/charts/messages.fr.ts'
import claimsEn from '../features/claims/messages.en.ts'
import claimsFr from '../features/claims/messages.fr.ts'
import compareEn from '../features/compare/messages.en.ts'
import compareFr from '../features/compare/messages.fr.ts'
import correctEn from '../features/correct/messages.en.ts'
import correctFr from '../features/correct/messages.fr.ts'
import importEn from '../features/import/messages.en.ts'
import importFr from '../features/import/messages.fr.ts'
import libraryEn from '../features/library/messages.en.ts'
import libraryFr from '../features/library/messages.fr.ts'
import paletteEn from '../features/palette/messages.en.ts'
import paletteFr from '../features/palette/messages.fr.ts'
import suggestEn from '../features/suggest/messages.en.ts'
import suggestFr from '../features/suggest/messages.fr.ts'
import looksEn from '../features/looks/messages.en.ts'
import looksFr from '../features/looks/messages.fr.ts'
import memoEn from '../features/memo/messages.en.ts'
import memoFr from '../features/memo/messages.fr.ts'
import readingEn from '../features/reading/messages.en.ts'
import readingFr from '../features/reading/messages.fr.ts'
import readerEn from '../features/reader/messages.en.ts'
import readerFr from '../features/reader/messages.fr.ts'
import judgementsEn from '../features/judgements/messages.en.ts'
import judgementsFr from '../features/judgements/messages.fr.ts'
import projectSettingsEn from '../features/project-settings/messages.en.ts'
import projectSettingsFr from '../features/project-settings/messages.fr.ts'
import searchEn from '../features/search/messages.en.ts'
import sourcesEn from '../features/sources/messages.en.ts'
import searchFr from '../features/search/messages.fr.ts'
import sourcesFr from '../features/sources/messages.fr.ts'
import startEn from '../features/start/messages.en.ts'
import startFr from '../features/start/messages.fr.ts'
import themesEn from '../features/themes/messages.en.ts'
import themesFr from '../features/themes/messages.fr.ts'
import tourEn from '../features/tour/messages.en.ts'
import tourFr from '../features/tour/messages.fr.ts'
import versionsEn from '../features/versions/messages.en.ts'
import versionsFr from '../features/versions/messages.fr.ts'
import wordsEn from '../features/words/messages.en.ts'
import wordsFr from '../features/words/messages.fr.ts'

export const catalogueEn = {
  ...en,
  ...appEn,
  ...chartsEn,
  ...claimsEn,
  ...compareEn,
  ...correctEn,
  ...importEn,
  ...libraryEn,
  ...looksEn,
  ...suggestEn,
  ...paletteEn,
  ...memoEn,
  ...readerEn,
  ...readingEn,
  ...judgementsEn,
  ...projectSettingsEn,
  ...searchEn,
  ...sourcesEn,
  ...startEn,
  ...themesEn,
  ...tourEn,
  ...versionsEn,
  ...wordsEn,
}

export const catalogueFr = {
  ...fr,
  ...appFr,
  ...chartsFr,
  ...claimsFr,
  ...compareFr,
  ...correctFr,
  ...importFr,
  ...libraryFr,
  ...looksFr,
  ...suggestFr,
  ...paletteFr,
  ...memoFr,
  ...readerFr,
  ...readingFr,
  ...judgementsFr,
  ...projectSettingsFr,
  ...searchFr,
  ...sourcesFr,
  ...startFr,
  ...themesFr,
  ...tourFr,
  ...versionsFr,
  ...wordsFr,
}
