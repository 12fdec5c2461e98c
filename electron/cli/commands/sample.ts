import { ok } from '#shared/base/result.ts'
import { assetsFolder } from '../app-root.ts'
import { buildSample } from '../build-sample.ts'
import { defineCommand } from '../command.ts'

export default defineCommand({
  usage: '<project>',
  help: `
Makes the sample project: one briefing with its claims and themes.

  postil sample sample.postil
`,
  options: {},
  words: [1, 1],
  async run([given], _, cli) {
    const path = cli.path(given!)
    const built = await buildSample(path, cli.me, assetsFolder())
    if (!built.ok) return built
    const { articles, themes, claims } = built.value
    return ok({
      json: { path, ...built.value },
      text: `Made ${given}: ${articles} article, ${claims} claims, ${themes} themes.\n`,
    })
  },
})
