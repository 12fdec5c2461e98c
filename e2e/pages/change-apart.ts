// Two people who corrected one text while neither had the other's work: what an exchange of their files leaves behind.
import { openProject } from '#electron/project/project-file.ts'
import { addVersion, headVersions } from '#shared/doc/article-operations.ts'
import type { Result } from '#shared/base/result.ts'

export type Apart = {
  readonly name: string
  readonly initials: string
  readonly from: string
  readonly to: string
}

/** Each makes a version of the project's only article, from the same one, with `from` put as `to`. Nobody has it open. */
export function changeApart(path: string, people: readonly Apart[]): void {
  let base: string | null = null
  for (const { name, initials, from, to } of people) {
    const project = valueOf(openProject(path, { me: { name, initials }, mode: 'write' }))
    try {
      const article = project.articles()[0]!.id
      base ??= headVersions(project.snapshot(article))[0]!.hash
      const parent = base
      const content = project.content(parent)!
      const blocks = content.blocks.map((block) => ({ ...block, text: block.text.replace(from, to) }))
      const hash = valueOf(project.storeContent({ ...content, blocks }))
      const version = { article, hash, parents: [parent], why: 'correct' } as const
      valueOf(project.edit([{ doc: article, run: (edit) => void addVersion(edit, version) }]))
    } finally {
      project.close()
    }
  }
}

function valueOf<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
