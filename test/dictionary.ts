import { copyFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf, parts, prepareDictionary } from '../src/language/dictionary.ts'

/** One dictionary for all test files, built by the first that needs it: that takes seconds of work. */
export const dictionaryFile = join(tmpdir(), 'paperboy-tests', 'cedict.sqlite')

/** Puts it into a data folder, as if it had been built there. */
export const layDictionary = async (dataDir: string): Promise<void> => {
  await prepareDictionary(dictionaryFile)
  mkdirSync(dataDir, { recursive: true })
  for (const part of parts) copyFileSync(fileOf(dictionaryFile, part), fileOf(join(dataDir, 'dictionary.sqlite'), part))
}
