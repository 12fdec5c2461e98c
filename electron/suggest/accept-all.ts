// Makes claims of suggestions, all of them in one edit.
import type { ProjectFile, WriteCode } from '#electron/project/project-file.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { claimFrom } from '#shared/claims/accept-suggestion.ts'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { plainText } from '#shared/domain/article.ts'
import type { Proposed } from './propose-claims.ts'

/** The claims made, in the order of the text. */
export function acceptAll(
  project: ProjectFile,
  article: string,
  { version, rules, suggestions }: Proposed,
): Result<{ id: string; number: string }[], WriteCode> {
  if (suggestions.length === 0) return ok([])
  const { initials } = project.me
  const count = project.claimCount(initials)
  const text = plainText(project.content(version)!)
  const made: { id: string; number: string }[] = []
  const written = project.edit([
    {
      doc: article,
      run(edit) {
        for (const [index, suggestion] of suggestions.entries()) {
          const number = `${initials}-${count + index + 1}`
          const { start, end } = suggestion
          const claim = { ...claimFrom(suggestion, rules), number }
          made.push({ id: createClaim(edit, claim, { article, version, start, end }, text), number })
        }
      },
    },
  ])
  return written.ok ? ok(made) : written
}
