import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGES, languageOf } from '#shared/i18n/words.ts'
import { catalogueEn, catalogueFr } from './catalogue.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof catalogueEn }
  }
}

/** Sets the words up, in the language of the system or English. Nothing is loaded: the catalogues are in the bundle. */
export function startI18n(locale: string = navigator.language): void {
  const language = languageOf(locale)
  document.documentElement.lang = language
  // Alone, `use` would read as a hook.
  // oxlint-disable-next-line import/no-named-as-default-member
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: LANGUAGES,
    resources: { en: { translation: catalogueEn }, fr: { translation: catalogueFr } },
    // React escapes.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}
