import { Composer, type Middleware } from 'grammy'
import type { PaperContext } from './context.ts'

/**
 * The one gate to all that editors can do. Everyone else passes by as if nothing stood here, and gets the same answer as for any unknown
 * command or button.
 */
export const onlyAdmins = (...features: Middleware<PaperContext>[]): Composer<PaperContext> => {
  const gate = new Composer<PaperContext>()
  gate.filter((ctx) => ctx.admin, ...features)
  return gate
}
