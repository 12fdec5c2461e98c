import type { ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { linkClaims } from '#shared/doc/link-operations.ts'
import { LINK_KINDS, linkMistake, type LinkKind } from '#shared/domain/link.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { defineCommand } from '../command.ts'
import { listLink, type ListedLink } from '../link-list.ts'
import type { CliCode } from '../messages.ts'
import { nearMiss } from '#shared/base/near-miss.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> [--add "AN-3 contradicts AN-7"]… [--remove "AN-3 contradicts AN-7"]…',
  help: `
Lists the links between claims. With --add and --remove it first makes and deletes some; all of them or none.

The kinds: supports, contradicts, qualifies, sameOrigin (both go back to one origin and count once), restsOn (a
judgement rests on a claim).
`,
  options: { add: { type: 'string', multiple: true }, remove: { type: 'string', multiple: true } },
  words: [1, 1],
  async run([given], { add = [], remove = [] }, cli) {
    const wanted = readAll([...add, ...remove])
    if (!wanted.ok) return wanted
    const [added, removed] = [wanted.value.slice(0, add.length), wanted.value.slice(add.length)]
    // Looked at for reading: opening for writing signs me in, and a refusal must leave the project as it was.
    if (wanted.value.length > 0) {
      const checked = await withProject(cli, given!, 'read', (project) => plan(project, added, removed))
      if (!checked.ok) return checked
    }
    return withProject(cli, given!, wanted.value.length > 0 ? 'write' : 'read', (project) => {
      if (wanted.value.length > 0) {
        const planned = plan(project, added, removed)
        if (!planned.ok) return planned
        const written = project.edit(planned.value)
        if (!written.ok) return written
      }
      const numbers = new Map(project.claims().map(({ id, number }) => [id, number]))
      const listed = project.links().map((link) => listLink(link, numbers))
      return ok({ json: listed, text: listed.map(lineOf).join('') })
    })
  },
})

type Wanted = { readonly from: string; readonly kind: LinkKind; readonly to: string }

function readAll(texts: readonly string[]): Result<Wanted[], CliCode> {
  const wanted: Wanted[] = []
  for (const text of texts) {
    const [from, kind, to, ...more] = text.trim().split(/\s+/u)
    if (from === undefined || kind === undefined || to === undefined || more.length > 0)
      return fail('usage', { reason: `"${text}" is no link such as "AN-3 contradicts AN-7".` })
    if (!(LINK_KINDS as readonly string[]).includes(kind)) {
      const near = nearMiss(kind, LINK_KINDS)
      const hint = near ? ` Did you mean "${near}"?` : ''
      return fail('usage', {
        reason: `"${kind}" is no kind of link.${hint} The kinds are ${LINK_KINDS.join(', ')}.`,
      })
    }
    wanted.push({ from, kind: kind as LinkKind, to })
  }
  return ok(wanted)
}

function plan(
  project: ProjectFile,
  added: readonly Wanted[],
  removed: readonly Wanted[],
): Result<Parameters<ProjectFile['edit']>[0], CliCode> {
  const claims = new Map(project.claims().map((claim) => [claim.number, claim]))
  const links = [...project.links()]
  const parts: Parameters<ProjectFile['edit']>[0][number][] = []
  const named = (number: string): Result<ClaimRow, CliCode> => {
    const claim = claims.get(number)
    return claim ? ok(claim) : fail('claimUnknown', { claim: number })
  }
  for (const [wanted, isNew] of [
    ...removed.map((one) => [one, false] as const),
    ...added.map((one) => [one, true] as const),
  ]) {
    const [from, to] = [named(wanted.from), named(wanted.to)]
    if (!from.ok) return from
    if (!to.ok) return to
    const link = { kind: wanted.kind, from: from.value.id, to: to.value.id }
    const mistake = linkMistake(links, link)
    if (isNew) {
      if (mistake !== null) return refuse(wanted, mistake)
      links.push({ ...link, id: '', doc: from.value.doc })
      parts.push({ doc: from.value.doc, run: (edit) => void linkClaims(edit, link) })
      continue
    }
    if (mistake !== 'alreadyThere') return fail('linkUnknown', { link: sentence(wanted) })
    // The same said in the other direction is the same link.
    for (const [index, known] of [...links.entries()].toReversed()) {
      if (linkMistake([known], link) !== 'alreadyThere') continue
      links.splice(index, 1)
      parts.push({ doc: known.doc, run: (edit) => edit.remove(known.id) })
    }
  }
  return ok(parts)
}

function refuse(wanted: Wanted, mistake: NonNullable<ReturnType<typeof linkMistake>>): Failure<CliCode> {
  return fail('badLink', { link: sentence(wanted), why: mistake })
}

const sentence = ({ from, kind, to }: Wanted) => `${from} ${kind} ${to}`

function lineOf({ from, kind, to }: ListedLink): string {
  return `${from ?? '(not in this file)'} ${kind} ${to ?? '(not in this file)'}\n`
}
