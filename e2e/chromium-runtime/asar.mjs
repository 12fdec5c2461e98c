// Electron reads files inside app.asar through a changed `fs`. Node has none, so a packaged app is unpacked once into
// the user's cache, under the hash of the archive.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** The header is a Chromium pickle: sizes in four-byte words, then JSON, then the files end to end. */
export function readHeader(archive) {
  const headerSize = archive.readUInt32LE(4)
  const jsonSize = archive.readUInt32LE(12)
  return { tree: JSON.parse(archive.toString('utf8', 16, 16 + jsonSize)), filesFrom: 8 + headerSize }
}

/** Unpacks `file` unless that was done before, and returns the folder. */
export function unpackAsar(file) {
  const archive = readFileSync(file)
  const digest = createHash('sha256').update(archive).digest('hex').slice(0, 24)
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chromium-runtime')
  const folder = join(cache, digest)
  if (existsSync(folder)) return folder

  const { tree, filesFrom } = readHeader(archive)
  const unfinished = `${folder}.${process.pid}`
  const write = (node, path) => {
    const target = join(unfinished, path)
    if (node.files) {
      mkdirSync(target, { recursive: true })
      for (const [name, child] of Object.entries(node.files)) write(child, join(path, name))
    } else if (node.link) {
      symlinkSync(join(folder, node.link), target)
    } else if (node.unpacked) {
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(join(`${file}.unpacked`, path), target)
    } else {
      const from = filesFrom + Number(node.offset)
      writeFileSync(target, archive.subarray(from, from + node.size), {
        mode: node.executable ? 0o755 : 0o644,
      })
    }
  }
  write(tree, '')
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // else another start was faster
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}
