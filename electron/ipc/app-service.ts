import { fail, ok } from '#shared/base/result.ts'
import { isInitials } from '#shared/domain/project.ts'
import type { Common, HandlersOf } from './handlers.ts'

/** Where a link in an article or memo may lead; anything else could start a program. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:'])

export function appService({ settings, places }: Common): HandlersOf<'app'> {
  return {
    'app.settings': () => ok(settings.current),
    'app.setMe'(_, { name, initials }) {
      const upper = initials.toLocaleUpperCase('en')
      const trimmed = name.trim()
      if (!isInitials(upper) || trimmed === '') return fail('badInitials', { initials })
      return ok(settings.change({ name: trimmed, initials: upper }))
    },
    'app.setTheme'({ desktop }, theme) {
      desktop.showTheme(theme)
      return ok(settings.change({ theme }))
    },
    'app.setType': (_, type) => ok(settings.change({ type })),
    'app.readingPlaces': () => ok(places.all),
    'app.keepReadingPlace'(_, { article, place }) {
      places.keep(article, place)
      return ok(undefined)
    },
    'app.setSelectionSnap': (_, selectionSnap) => ok(settings.change({ selectionSnap })),
    'app.setKeyChoices'({ desktop }, keyChoices) {
      desktop.showKeys(keyChoices)
      return ok(settings.change({ keyChoices }))
    },
    'app.readClipboard': async ({ desktop }) => ok(await desktop.readClipboard()),
    async 'app.openLink'({ desktop }, { url }) {
      if (!URL.canParse(url) || !LINK_SCHEMES.has(new URL(url).protocol)) return fail('badLink', { url })
      await desktop.openLink(new URL(url).href)
      return ok(undefined)
    },
    'app.showFile': ({ desktop }, { path }) =>
      desktop.showFile(path) ? ok(undefined) : fail('notFound', { path }),
  }
}
