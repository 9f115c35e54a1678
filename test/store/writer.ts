import { openStore } from '../../src/store/open.ts'

/** Run as a child process: DATA_DIR PREFIX [SIZE]; writes notes one by one and prints the number of each once it is acknowledged. */
const [dataDir, prefix, size = '20'] = process.argv.slice(2) as [string, string, string?]
const store = await openStore({ dataDir })
for (let at = 1; at < 5000; at++) {
  await store.notes.set(`${prefix}/${at}`, 'x'.repeat(Number(size)))
  console.log(at)
}
