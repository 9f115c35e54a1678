#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { Command, CommanderError } from 'commander'
import { type App, type AppDeps, createApp } from './app.ts'
import { type Config, ConfigError, readConfig, secretsOf } from './config.ts'
import { leftOutInEnglish } from './digest/left-out.ts'
import { createLogger } from './logger.ts'
import { isPaperDate } from './news/edition.ts'
import { type Language, languageOf } from './news/language.ts'
import { inEnglish } from './news/remark.ts'
import type { PublishRequest } from './publish.ts'
import {
  answerText,
  articlesForScripts,
  citationsOf,
  deliveredInWords,
  digestForScripts,
  showAnswer,
  showArticles,
  showDigest,
  sizeInWords,
} from './terminal.ts'

// The command line: the only file that touches the process. Results go to standard output, everything else to standard error.
// Exit status: 0; 1 failed, with one line why; 2 wrong usage or configuration.

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const printJson = (value: unknown): void => {
  print(JSON.stringify(value))
}
const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** An expected failure whose message is for the person at the terminal. */
class Failure extends Error {}
/** A command line that cannot be meant. */
class UsageError extends Error {}

const environment = () => {
  try {
    if (existsSync('.env')) process.loadEnvFile()
  } catch {
    throw new ConfigError(['.env cannot be read; make it readable for this account'])
  }
  return readConfig(process.env)
}

const stopping = new AbortController()

/** Opens the app for one command and closes it afterwards, whatever happens. */
const withApp = async <T>(work: (app: App, deps: AppDeps & { config: Config }) => Promise<T>, quiet = true): Promise<T> => {
  const config = environment()
  const level = quiet && process.env.LOG_LEVEL === undefined ? 'warn' : config.logLevel
  const log = createLogger(level, secretsOf(config), process.stderr)
  const deps = { log, now: () => new Date(), owner: `${hostname()}-${process.pid}`, signal: stopping.signal }
  const app = createApp(config, deps)
  try {
    return await work(app, { ...deps, config })
  } finally {
    await app.close()
  }
}

const checkedDate = (date: string | undefined): string | undefined => {
  if (date !== undefined && !isPaperDate(date)) throw new UsageError(`--date ${date}: a calendar day such as 2024-12-05`)
  return date
}

/** Progress on one line of a terminal, or a line each where it is not one. Only for what takes longer than a second. */
const progressLine = () => {
  const start = Date.now()
  return (text: string) => {
    if (Date.now() - start > 1000) process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`)
  }
}

const program = new Command('paperboy')
  .description("Reads the day's newspaper, writes checked briefs in Chinese and English, and answers questions about them.")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .showHelpAfterError('(paperboy help COMMAND tells more)')

program
  .command('demo')
  .description('the whole product on a sample edition: digest, local Bot API, chat page in the browser')
  .option('--once', 'show it in the terminal and end')
  .option('--port <port>', 'of the page', '8765')
  .action(async (options: { once?: boolean; port: string }) => {
    const port = Number(options.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port ${options.port}: a number from 0 to 65535`)
    const { runDemo } = await import('./demo.ts')
    await runDemo({ once: options.once === true, port, env: process.env, print, say, signal: stopping.signal })
  })

program
  .command('start')
  .description('the bot: updates, schedule, broadcasts; until it is stopped')
  .action(() =>
    withApp(async (app, deps) => {
      const { token } = deps.config.telegram
      if (!token) throw new ConfigError(['TELEGRAM_BOT_TOKEN must be set to run the bot (@BotFather gives one); npm run demo needs none'])
      const { startService } = await import('./serve.ts')
      const service = await startService({ ...deps, app, token }).catch((error: Error) => {
        throw /^port /.test(error.message) ? new Failure(error.message) : error
      })
      await new Promise<void>((resolve) =>
        stopping.signal.aborted ? resolve() : stopping.signal.addEventListener('abort', () => resolve()),
      )
      await service.stop()
    }, false),
  )

program
  .command('segment')
  .description('page file (text, HTML or PDF) -> articles; stores nothing')
  .argument('<file>')
  .option('--json', 'for scripts')
  .action((file: string, options: { json?: boolean }) =>
    withApp(async (app) => {
      const articles = await app.segmentFile(file)
      if (options.json) return printJson({ articles: articlesForScripts(articles) })
      print(showArticles(articles))
    }),
  )

program
  .command('ingest')
  .description('reads an edition into the store: files, addresses, or what SOURCES has')
  .argument('[files...]')
  .option('--date <date>', 'of the paper; else from the path, else today')
  .option('--json', 'for scripts')
  .action((files: string[], options: { date?: string; json?: boolean }) =>
    withApp(async (app) => {
      const outcome = await app.ingest(files, checkedDate(options.date))
      if (outcome.kind === 'empty' || outcome.kind === 'not out yet') throw new Failure(inEnglish(outcome.why))
      const { kind, edition, articles, remarks } = outcome
      for (const remark of remarks) say(inEnglish(remark))
      const count = sizeInWords(articles.length, edition.pages.length)
      const health = await app.health(edition.paper, edition.date, kind !== 'unchanged')
      const { usual } = health
      const before = usual ? `; on this weekday before ${sizeInWords(usual.stories, usual.pages)}` : ''
      if (options.json) printJson({ kind, edition, health, articles: articles.map(({ id, page, headline }) => ({ id, page, headline })) })
      else print(`${edition.id}: ${kind}, ${count}${before}${health.state === 'partial' ? ' (partial)' : ''}`)
      if (edition.state === 'partial')
        throw new Failure(`${edition.id} is partial: ${count} are stored; what is named above is missing, run it again when it can be read`)
    }),
  )

program
  .command('digest')
  .description('writes the digest and publishes it')
  .option('--date <date>', "of the paper; else today's, else the newest that was taken in")
  .option('--dry-run', 'publish and store no digest')
  .option('--force', 'make it again although there is one')
  .option('--json', 'for scripts')
  .action((options: { date?: string; dryRun?: boolean; force?: boolean; json?: boolean }) =>
    withApp(async (app, deps) => {
      const show = progressLine()
      const publish = async (date: string, send: boolean) => {
        const request: PublishRequest = {
          date,
          dryRun: options.dryRun === true,
          force: options.force === true,
          onProgress: ({ stage, done, of }) => show(`${stage}: ${done} of ${of}`),
          onDelivery: ({ sent, failed, of }) => show(`delivering: ${sent} of ${of}${failed > 0 ? `, ${failed} failed` : ''}`),
        }
        const { token } = deps.config.telegram
        if (!send || !token || options.dryRun) return (await app.publisher()).publish({ ...request, signal: stopping.signal })
        return (await import('./serve.ts')).publishOnce({ ...deps, app, token }, request)
      }
      const date = checkedDate(options.date)
      let outcome = await publish(date ?? app.today(), true)
      const newest = date === undefined && outcome.run.kind === 'not out yet' ? await app.newestDate() : undefined
      if (newest) {
        say(`today's paper is not out yet; this is the newest one, ${newest}, and it is sent to nobody (--date ${newest} sends it)`)
        outcome = await publish(newest, false)
      }
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      const { run } = outcome
      if (run.kind === 'not out yet' || run.kind === 'failed') throw new Failure(inEnglish(run.why))
      if (outcome.held) say('REVIEW is on: it waits for an editor')
      if (outcome.delivered) say(deliveredInWords(outcome.delivered))
      if (options.json) return printJson(digestForScripts(run.digest))
      print(showDigest(run.digest, await leftOutInEnglish(run.digest, app)))
    }),
  )

program
  .command('ask')
  .description('one answer with its citations')
  .argument('<question>')
  .option('--date <date>', 'only the paper of that day')
  .option('--lang <language>', 'zh or en; else that of the question')
  .option('--json', 'for scripts')
  .action((question: string, options: { date?: string; lang?: string; json?: boolean }) => {
    if (options.lang !== undefined && options.lang !== 'zh' && options.lang !== 'en')
      throw new UsageError(`--lang ${options.lang}: zh or en`)
    if (question.trim() === '') throw new UsageError('a question, please')
    const language: Language = options.lang ?? languageOf(question)
    return withApp(async (app) => {
      if ((await app.newestDate()) === undefined) throw new Failure('no paper was taken in yet: paperboy ingest FILE … first')
      const answer = await app.ask(question, language, checkedDate(options.date))
      if (!options.json) return print(showAnswer(answer, language))
      const claims = answer.kind === 'answered' ? answer.claims : []
      const unsure = answer.kind === 'answered' && answer.unsure === true
      printJson({ kind: answer.kind, unsure, text: answerText(answer, language), claims, citations: citationsOf(answer) })
    })
  })

program
  .command('status')
  .description('what was done and spent')
  .option('--json', 'for scripts')
  .action((options: { json?: boolean }) =>
    withApp(async (app) => {
      const status = await app.status()
      if (options.json) return printJson(status)
      print(
        Object.entries(status)
          .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
          .join('\n'),
      )
    }),
  )

program
  .command('doctor')
  .description('what is configured and reachable, and what to do where it is not')
  .action(() =>
    withApp(async (app) => {
      const checks = await app.doctor()
      print(checks.map(({ name, ok, line }) => `${ok ? 'ok  ' : 'BAD '} ${name}: ${line}`).join('\n'))
      if (checks.some(({ ok }) => !ok)) process.exitCode = 1
    }),
  )

program
  .command('migrate')
  .description('copies all data from one store to another, empty one, and compares them')
  .argument('<from>', 'sqlite:FOLDER, redis://… or postgres://…')
  .argument('<to>')
  .action(async (from: string, to: string) => {
    const { migrate } = await import('./store/migrate.ts')
    const show = progressLine()
    const { entries } = await migrate(addressOf(from), addressOf(to), (copied) => show(`${copied} entries`))
    print(`${entries} entries copied and compared`)
  })

program
  .command('backup')
  .description('all data into one new SQLite file, also while the bot runs')
  .argument('<file>')
  .action(async (file: string) => {
    const { backUp } = await import('./store/backup.ts')
    const { storeUrl, dataDir } = environment()
    await backUp({ url: storeUrl, dataDir }, file)
    print(file)
  })

program
  .command('restore')
  .description('puts a backup in place of all data')
  .argument('<file>')
  .action(async (file: string) => {
    const { restore } = await import('./store/backup.ts')
    const { storeUrl, dataDir } = environment()
    await restore(file, { url: storeUrl, dataDir })
    print(`restored from ${file}`)
  })

/** A store as it is named on the command line. */
const addressOf = (text: string) => (text.startsWith('sqlite:') ? { dataDir: text.slice('sqlite:'.length) } : { url: text, dataDir: '' })

/** After a stop everything has so many ms to end; what has not is taken up again by the next start. */
const stopWithin = 9500
const stop = () => {
  stopping.abort(new Failure('stopped'))
  setTimeout(() => {
    say('not everything ended in time; the next start goes on where this one was')
    process.exit(1)
  }, stopWithin).unref()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

/** One line for what is expected, the stack for what is not. */
const fail = (error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else if (error instanceof UsageError || error instanceof ConfigError) {
    say(error.message)
    process.exitCode = 2
  } else {
    const expected =
      error instanceof Error && (error instanceof Failure || /^(Source|Store|Writer|Telegram)Error$/.test(error.name) || 'code' in error)
    say(expected ? (error as Error).message : String(error instanceof Error ? error.stack : error))
    process.exitCode = 1
  }
}

try {
  await program.parseAsync()
} catch (error) {
  fail(error)
}
