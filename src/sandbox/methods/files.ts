import { badRequest } from '../refusal.ts'
import type { Methods } from './server.ts'

/** A bot can fetch at most 20 MB. */
const downloadLimit = 20 * 1024 * 1024

export const fileMethods: Methods = {
  getFile(args, { world }) {
    const id = args.text('file_id') ?? ''
    if (!id) throw badRequest('file_id not specified')
    const kept = world.files.get(id)
    if (!kept) throw badRequest('wrong file_id or the file is temporarily unavailable')
    if (kept.file.file_size > downloadLimit) throw badRequest('file is too big')
    const { file_id, file_unique_id, file_size } = kept.file
    return { file_id, file_unique_id, file_size, file_path: kept.path }
  },
}
