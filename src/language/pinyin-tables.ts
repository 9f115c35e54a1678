import { createRequire } from 'node:module'

type Pinyin = typeof import('pinyin-pro')['pinyin']

const require = createRequire(import.meta.url)
let loaded: Pinyin | undefined

/** pinyin-pro's function; its tables of 20 MB are loaded on first use, so that an idle bot stays small. */
export const pinyinTables = (): Pinyin => {
  loaded ??= (require('pinyin-pro') as typeof import('pinyin-pro')).pinyin
  return loaded
}
