import { execFileSync, spawnSync } from 'node:child_process'

const run = (command: string, args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20 })

/**
 * Why a test that reads a PDF is skipped here, or null. On Linux never: there a tool that is missing is a fault of the
 * machine's set-up, which a skipped test would hide.
 */
export function whyNoPdfTools(): string | null {
  if (process.platform === 'linux') return null
  const missing = ['pdfinfo', 'pdffonts', 'pdftotext', 'qpdf'].filter(
    (tool) => spawnSync(tool, ['--version']).error !== undefined,
  )
  return missing.length === 0 ? null : `not installed on this system: ${missing.join(', ')}`
}

export type PdfFacts = {
  readonly info: Record<string, string>
  readonly text: string
  /** Names of structure elements, each once. */
  readonly tags: ReadonlySet<string>
  readonly outline: string[]
  readonly links: { internal: number; external: string[] }
  readonly language: string | null
  readonly fontsEmbedded: boolean
}

/** Reads a PDF with poppler and qpdf; throws if qpdf finds it damaged. */
export function inspectPdf(path: string): PdfFacts {
  run('qpdf', ['--check', path])
  const info = Object.fromEntries(
    run('pdfinfo', [path])
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const json = JSON.parse(run('qpdf', ['--json=2', '--json-stream-data=none', path])) as {
    outlines: { title: string; kids: unknown[] }[]
    qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>]
  }
  const objects = Object.values(json.qpdf[1]).flatMap((object) => (object.value ? [object.value] : []))
  const flat = (entries: { title: string; kids: unknown[] }[]): string[] =>
    entries.flatMap((entry) => [entry.title, ...flat(entry.kids as { title: string; kids: unknown[] }[])])
  const annotations = objects.filter((object) => object['/Subtype'] === '/Link')
  const uris = annotations.flatMap((link) => {
    const action = link['/A'] as Record<string, unknown> | undefined
    return typeof action?.['/URI'] === 'string' ? [action['/URI'].replace(/^u:/, '')] : []
  })
  const catalog = objects.find((object) => object['/Type'] === '/Catalog')
  const language = catalog?.['/Lang']
  const fonts = run('pdffonts', [path]).split('\n').slice(2).filter(Boolean)
  return {
    info,
    text: run('pdftotext', ['-layout', path, '-']),
    tags: new Set(
      objects
        .filter((object) => object['/Type'] === '/StructElem')
        .map((object) => String(object['/S']).slice(1)),
    ),
    outline: flat(json.outlines),
    links: { internal: annotations.length - uris.length, external: uris },
    language: typeof language === 'string' ? language.replace(/^u:/, '') : null,
    fontsEmbedded: fonts.length > 0 && fonts.every((line) => /\byes\b/.test(line)),
  }
}
