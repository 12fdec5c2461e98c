// Corrections that were typed and not kept: one file each, beside the settings. No part of any project, as nobody else
// has a use for half a correction.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { correctionDraftSchema, type CorrectionDraft } from '#shared/import/correction-draft.ts'

export class CorrectionDrafts {
  readonly #folder: string

  /** `folder`: that of the settings. */
  constructor(folder: string) {
    this.#folder = join(folder, 'drafts')
  }

  /** An article's drafts, the newest first. What cannot be read stays where it is, for a version that can. */
  of(article: string): CorrectionDraft[] {
    const begin = `${nameOf(article)}-`
    return this.#names()
      .filter((name) => name.startsWith(begin) && name.endsWith('.json'))
      .flatMap((name) => this.#read(name) ?? [])
      .filter((draft) => draft.article === article)
      .sort((a, b) => b.at - a.at)
  }

  keep(draft: CorrectionDraft): Result<undefined, 'diskFull' | 'notWritable'> {
    const path = this.#path(draft.article, draft.base)
    try {
      mkdirSync(this.#folder, { recursive: true })
      writeFileAtomic.sync(path, JSON.stringify(draft))
      return ok(undefined)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { path })
    }
  }

  drop(article: string, base: string): void {
    try {
      rmSync(this.#path(article, base), { force: true })
    } catch (error) {
      // It is offered once more; nothing is lost.
      console.error('a draft could not be removed', error)
    }
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder)
    } catch {
      return []
    }
  }

  #read(name: string): CorrectionDraft | null {
    try {
      return correctionDraftSchema.parse(JSON.parse(readFileSync(join(this.#folder, name), 'utf8')))
    } catch (error) {
      console.error('a draft could not be read', name, error)
      return null
    }
  }

  #path(article: string, base: string): string {
    return join(this.#folder, `${nameOf(article)}-${nameOf(base)}.json`)
  }
}

/** An id from a project may hold anything: what stands in a file's name is ours. */
function nameOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 24)
}
