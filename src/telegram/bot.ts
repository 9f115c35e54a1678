import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { autoRetry } from '@grammyjs/auto-retry'
import { Api, Bot, type Context, GrammyError, type MiddlewareFn, webhookCallback } from 'grammy'
import { registerCommands } from './commands.ts'
import { equip, type PaperContext, spoken } from './context.ts'
import type { BotDeps } from './deps.ts'
import { createBackground } from './features/editors/background.ts'
import { channels } from './features/editors/channels.ts'
import { material } from './features/editors/material.ts'
import { notes } from './features/editors/notes.ts'
import { panel } from './features/editors/panel.ts'
import { review } from './features/editors/review.ts'
import { run } from './features/editors/run.ts'
import { terms } from './features/editors/terms.ts'
import { feedback } from './features/feedback.ts'
import { groups } from './features/groups.ts'
import { help } from './features/help.ts'
import { inline } from './features/inline.ts'
import { privacy } from './features/privacy.ts'
import { questions } from './features/questions.ts'
import { rest } from './features/rest.ts'
import { settings } from './features/settings.ts'
import { start } from './features/start.ts'
import { stop } from './features/stop.ts'
import { stories } from './features/stories.ts'
import { today } from './features/today.ts'
import { onlyAdmins } from './guard.ts'
import { createIntake } from './intake.ts'
import { failureOf } from './sending/outcome.ts'
import { createSender } from './sending/sender.ts'
import type { Wording } from './wording/wording.ts'

/** Thrown at the start, when Telegram cannot be reached or refuses the token. Never carries the token. */
export class TelegramError extends Error {
  override name = 'TelegramError'
}

export type PaperBot = {
  /** Registers the commands and begins to poll; resolves when updates are coming in. @throws TelegramError */
  start(): Promise<void>
  /**
   * Registers the commands and a webhook instead of polling; gives what answers Telegram's requests at that address. Requests without
   * the secret are refused. @throws TelegramError
   */
  serve(webhook: { url: string; secret: string }): Promise<(request: IncomingMessage, response: ServerResponse) => Promise<void>>
  /** Takes no more updates, ends the one in hand, and confirms what was handled. */
  stop(): Promise<void>
  bot: Bot<PaperContext>
}

/** After updates stopped coming, in milliseconds. */
const pollAgain = 5000

const updates = ['message', 'callback_query', 'my_chat_member', 'inline_query', 'stopped_message_generation'] as const

/**
 * An API client without retries of its own: for the broadcast, whose pace is kept elsewhere, and for answers. paid: its messages may go
 * at up to 1,000 a second, for a fee in Telegram Stars.
 */
export const createApi = (token: string, apiRoot?: string, paid = false): Api => {
  const api = new Api(token, clientOptions(apiRoot))
  const sends = ['sendMessage', 'sendRichMessage', 'copyMessage']
  if (paid)
    api.config.use((call, method, payload, signal) =>
      call(method, sends.includes(method) ? { ...payload, allow_paid_broadcast: true } : payload, signal),
    )
  return api
}

/** A server that takes the call and says nothing is given up after so many milliseconds. */
const silence = 20_000

/**
 * The name under which Telegram knows the bot of this token, `@name`. @throws TelegramError, without the token; the signal's reason
 * when that comes first.
 */
export const nameOf = async (token: string, apiRoot?: string, signal?: AbortSignal): Promise<string> => {
  const ended = AbortSignal.any([AbortSignal.timeout(silence), ...(signal ? [signal] : [])])
  try {
    return `@${(await createApi(token, apiRoot).getMe(ended as unknown as Parameters<Api['getMe']>[0])).username}`
  } catch (error) {
    throw signal?.aborted ? signal.reason : unusable(error)
  }
}

const unusable = (error: unknown): TelegramError => {
  const failure = failureOf(error)
  return new TelegramError(`Telegram cannot be used: ${'why' in failure ? failure.why : 'it asks for a pause; start again later'}`)
}

// sensitiveLogs off: an error of the connection then says nothing of its address, which holds the token.
const clientOptions = (apiRoot: string | undefined) => ({ ...(apiRoot !== undefined && { apiRoot }), sensitiveLogs: false })

/** The bot. Its middleware stands here in the order in which an update passes it. */
export const createBot = (deps: BotDeps, wording: Wording): PaperBot => {
  const bot = new Bot<PaperContext>(deps.token, { client: clientOptions(deps.apiRoot) })
  bot.api.config.use(autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: 20, rethrowHttpErrors: true, rethrowInternalServerErrors: true }))
  const sender = createSender(bot.api)
  /** Never rejects, whatever the update looks like: it would be sent again for ever, or end the process. */
  const failed = async (error: unknown, ctx: Context): Promise<void> => {
    // Whoever typed on or pressed again waits for a newer answer than this.
    if (error instanceof GrammyError && error.description.includes('query is too old')) return
    deps.logger.error({ update: ctx.update.update_id, ...described(error) }, 'an update could not be handled')
    try {
      // Equipping may be what failed, when the store is away: then nothing is known of the reader but what Telegram says.
      const say = wording(spoken(ctx.from?.language_code, wording))
      if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: say('failed'), show_alert: true })
      else if (ctx.chat?.type === 'private') await ctx.api.sendMessage(ctx.chat.id, say('failed'))
    } catch {
      // Nobody to tell.
    }
  }
  const intake = createIntake(deps.store, failed)
  bot.catch(({ error, ctx }) => failed(error, ctx))
  const background = createBackground(sender, deps.logger, deps.now)

  bot.use(
    intake.middleware,
    notOurOwn,
    equip(deps, wording, sender),
    start(deps, wording),
    stop(deps),
    groups(deps, wording, sender),
    today(deps, wording),
    stories(deps, wording),
    settings(deps, wording),
    feedback(deps, wording, sender),
    privacy(deps),
    help(deps, wording),
    inline(deps, wording),
    onlyAdmins(
      panel(deps, wording),
      run(deps, wording, background),
      review(deps, wording, background),
      terms(deps),
      notes(deps, background, createApi(deps.token, deps.apiRoot, deps.paid)),
      channels(deps, wording),
      material(deps, background),
    ),
    questions(deps, wording),
    rest(),
  )
  const ready = async (last?: () => Promise<unknown>) => {
    try {
      await bot.init()
      await registerCommands(bot.api, deps.admins, wording)
      await last?.()
    } catch (error) {
      throw unusable(error)
    }
  }

  let polling: Promise<void> | undefined
  const stopping = new AbortController()
  /** Polls until the stop. grammY outlasts a broken line; what it gives up at, such as another bot on this token, is tried again here. */
  const poll = async (onBegun: () => void, onFailedAtOnce: (error: Error) => void): Promise<void> => {
    let begun = false
    const onStart = () => {
      begun = true
      onBegun()
    }
    while (!stopping.signal.aborted) {
      try {
        return await bot.start({ allowed_updates: updates, onStart })
      } catch (error) {
        const failure = failureOf(error)
        const broken = new TelegramError(`updates stopped coming: ${'why' in failure ? failure.why : 'Telegram asks for a pause'}`)
        deps.logger.error(described(error), broken.message)
        if (!begun) return onFailedAtOnce(broken)
        await sleep(pollAgain, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  return {
    bot,
    serve: async ({ url, secret }) => {
      await ready(() => bot.api.setWebhook(url, { secret_token: secret, allowed_updates: updates }))
      const handle = webhookCallback(bot, 'http', { secretToken: secret, onTimeout: 'return' })
      return async (request, response) => void (await handle(request, response))
    },
    start: async () => {
      await ready()
      const first = Promise.withResolvers<void>()
      polling = poll(first.resolve, first.reject)
      await first.promise
    },
    stop: async () => {
      stopping.abort()
      if (polling) {
        await bot.stop().catch(() => {})
        await polling
      }
      await intake.settle()
    },
  }
}

/** A card that a reader sends through our inline mode into the chat with us comes back as a message; it says nothing to us. */
const notOurOwn: MiddlewareFn<PaperContext> = async (ctx, next) => {
  if (ctx.message?.via_bot?.id !== ctx.me.id) await next()
}

const described = (error: unknown): object =>
  error instanceof GrammyError
    ? { method: error.method, code: error.error_code, description: error.description }
    : {
        error: error instanceof Error ? error.name : 'unknown',
        ...(error instanceof Error && !('error' in error) && { message: error.message, stack: error.stack }),
      }
