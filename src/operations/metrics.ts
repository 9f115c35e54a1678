import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { claimsOf, type Happening, rejectedOf } from './journal.ts'

/** Numbers for Prometheus, counted from this process's start. */
export type Metrics = {
  count(happening: Happening): void
  /** The text form that Prometheus reads, and its content type. */
  read(): Promise<{ type: string; text: string }>
}

export type Queues = {
  /** Questions that wait or are being answered. */
  questions: () => number
  /** Subscribers that the broadcast at work has still to serve. */
  broadcast: () => number
}

/** Seconds: an answer within a minute, a broadcast to many within the hour, what waited for a reader's hour within the day. */
const spans = [1, 5, 15, 30, 60, 120, 300, 600, 1200, 3600, 14_400]

/** The metrics of one process. With several replicas each is scraped by itself, and Prometheus adds them up. */
export const createMetrics = (queues: Queues): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter<L>({ name: `paperboy_${name}`, help, labelNames, registers })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `paperboy_${name}`,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  const histogram = (name: string, help: string) => new Histogram({ name: `paperboy_${name}`, help, buckets: spans, registers })

  const editions = counter('editions_total', 'Editions read, by what was new about them.', 'how')
  const stories = counter('stories_total', 'Stories of the editions that were new or changed.')
  const digests = counter('digests_total', 'Digests made, or tried in vain.', 'outcome')
  const briefs = counter('briefs_total', 'Briefs in digests, by how they passed the fact check.', 'check')
  const checked = counter('claims_checked_total', 'Claims that passed the fact check and were published.', 'in')
  const rejected = counter('claims_rejected_total', 'Faults that the fact check found before publication, by kind.', 'kind')
  const tokens = counter('model_tokens_total', 'Tokens that the model read and wrote.')
  const cost = counter('model_cost_total', 'What the model cost, in the currency of MODEL_PRICES.')
  const deliveries = counter('deliveries_total', 'Deliveries by outcome; one that was unreachable is tried again.', 'outcome')
  const lag = histogram('delivery_lag_seconds', 'From when a digest was due for a subscriber until Telegram had taken it.')
  const questions = counter('questions_total', 'Questions answered or given up, by outcome.', 'outcome')
  const answering = histogram('question_seconds', 'From a question until its answer was sent.')
  gauge('questions_waiting', 'Questions that wait or are being answered.', queues.questions)
  gauge('broadcast_waiting', 'Subscribers that the broadcast at work has still to serve.', queues.broadcast)

  return {
    count(happening) {
      switch (happening.kind) {
        case 'edition read':
          editions.inc({ how: happening.how })
          if (happening.how !== 'unchanged') stories.inc(happening.stories)
          break
        case 'digest made':
          digests.inc({ outcome: 'made' })
          for (const { check } of happening.digest.briefs) briefs.inc({ check })
          checked.inc({ in: 'brief' }, claimsOf(happening.digest))
          for (const { kind } of rejectedOf(happening.digest)) rejected.inc({ kind })
          break
        case 'digest failed':
          digests.inc({ outcome: 'failed' })
          break
        case 'spent':
          tokens.inc(happening.usage.tokens)
          cost.inc(happening.usage.cost)
          break
        case 'delivery':
          deliveries.inc({ outcome: happening.outcome })
          if (happening.outcome === 'sent') lag.observe(happening.lag)
          break
        case 'question':
          questions.inc({ outcome: happening.outcome })
          checked.inc({ in: 'answer' }, happening.claims)
          answering.observe(happening.seconds)
          break
      }
    },
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
