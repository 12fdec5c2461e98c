import type { Command } from './command.ts'

export type ListedCommand = { readonly summary: string; readonly load: () => Promise<Command> }

/** Every command. Loaded one by one: a small command must not wait for what others need. */
export const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  new: { summary: 'make an empty project', load: async () => (await import('./commands/new.ts')).default },
  sample: {
    summary: 'make the annotated sample project',
    load: async () => (await import('./commands/sample.ts')).default,
  },
  import: {
    summary: 'add articles to a project',
    load: async () => (await import('./commands/import.ts')).default,
  },
  articles: {
    summary: 'list the articles',
    load: async () => (await import('./commands/articles.ts')).default,
  },
  text: {
    summary: 'print an article’s plain text',
    load: async () => (await import('./commands/text.ts')).default,
  },
  themes: {
    summary: 'list, change, import and export the themes',
    load: async () => (await import('./commands/themes.ts')).default,
  },
  annotate: {
    summary: 'add claims by their quotes',
    load: async () => (await import('./commands/annotate.ts')).default,
  },
  suggest: {
    summary: 'propose claims in an article',
    load: async () => (await import('./commands/suggest.ts')).default,
  },
  revise: {
    summary: 'give an article a newer text',
    load: async () => (await import('./commands/revise.ts')).default,
  },
  claims: { summary: 'list the claims', load: async () => (await import('./commands/claims.ts')).default },
  sources: {
    summary: 'list whom claims are attributed to; add, rename, merge',
    load: async () => (await import('./commands/sources.ts')).default,
  },
  links: {
    summary: 'list how claims bear on each other; add, remove',
    load: async () => (await import('./commands/links.ts')).default,
  },
  settings: {
    summary: 'print or change what the team has agreed on',
    load: async () => (await import('./commands/settings.ts')).default,
  },
  stats: {
    summary: 'count claims by theme, article, source',
    load: async () => (await import('./commands/stats.ts')).default,
  },
  compare: {
    summary: 'set articles side by side, theme by theme',
    load: async () => (await import('./commands/compare.ts')).default,
  },
  search: {
    summary: 'search claims, articles, memos and themes',
    load: async () => (await import('./commands/search.ts')).default,
  },
  memo: {
    summary: 'print a memo from claims to PDF',
    load: async () => (await import('./commands/memo.ts')).default,
  },
  anchor: {
    summary: 'find quotes in a text file',
    load: async () => (await import('./commands/anchor.ts')).default,
  },
  verify: {
    summary: 'check a whole project file',
    load: async () => (await import('./commands/verify.ts')).default,
  },
}
