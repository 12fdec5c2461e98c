import writeFileAtomic from 'write-file-atomic'
import { fail, ok, type Result } from '#shared/base/result.ts'

/** A whole file or none; gives where it lies. */
export async function writeText(
  path: string,
  text: string,
): Promise<Result<{ path: string }, 'diskFull' | 'notWritable'>> {
  try {
    await writeFileAtomic(path, text)
    return ok({ path })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { path })
  }
}
