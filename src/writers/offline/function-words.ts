import type { Cat } from './phrase.ts'

/** The little words by which a sentence hangs together: each with the ways in which it can stand there, the usual one first. */
export const functionWords = (word: string): [cat: Cat, english: string][] | undefined => table().get(word)

const table = () => {
  loaded ??= new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [word = '', ...readings] = row.trim().split(/\s*\|\s*/)
        return [word, readings.map((reading) => reading.split(/:(.*)/s).slice(0, 2) as [Cat, string])]
      }),
  )
  return loaded
}
let loaded: Map<string, [Cat, string][]> | undefined

const rows = `
  的|DE:
  之|DE:
  地|DI:|N:land
  了|LE:
  着|LE:
  过|LE:|V:pass
  、|CM:
  和|C:and|P:with
  与|C:and|P:with
  及|C:and
  以及|C:and
  并|C:and
  并且|C:and
  或|C:or
  或者|C:or
  而|C:and
  又|C:and|D:again
  且|C:and
  同|P:with|C:and
  跟|P:with|C:and
  把|BA:
  将|X:will|BA:
  被|BEI:
  获|BEI:|V:win
  遭|BEI:
  由|P:by
  在|P:in
  于|K:in|P:in
  以|P:with|K:with
  从|P:from
  自|P:from
  自从|P:since
  至|K:to|P:to
  到|K:to|P:to|V:arrive at
  往|K:to|P:to
  向|P:to|K:to
  朝|P:toward
  对|P:to|K:to
  对于|P:for
  给|P:to|K:to|V:give
  为|P:for|K:as|COP:be
  成|K:into
  入|K:into
  出|K:out
  为了|P:for
  因|P:because of
  因为|P:because of|CL:because
  由于|P:because of|CL:because
  通过|P:through|V:pass
  经|P:through
  经过|P:after
  根据|P:according to
  按照|P:according to
  依据|P:according to
  按|P:according to
  据|P:according to
  随着|P:with
  围绕|P:around|V:focus on
  关于|P:on
  针对|P:for|V:address
  除|P:except for
  除了|P:in addition to
  作为|P:as
  凭借|P:with
  依托|P:relying on|V:rely on
  借助|P:with the help of
  利用|P:using|V:use
  结合|P:in combination with|V:combine
  立足|P:based on|V:base itself on
  基于|P:based on
  沿|P:along
  沿着|P:along
  比|P:compared with
  较|P:compared with|D:relatively
  与此同时|CL:meanwhile,
  如|P:such as
  包括|V:include
  截至|P:as of
  截止|P:as of
  自从|P:since
  面对|P:facing|V:face
  携|P:with
  携手|P:together with
  上|F:on
  中|F:in
  内|F:in
  里|F:in
  下|F:under
  间|F:between
  之间|F:between
  以内|F:within
  之内|F:within
  外|F:outside
  以外|F:outside
  旁|F:beside
  旁边|F:beside
  之中|F:among
  当中|F:among
  方面|F:in terms of|N:aspect
  范围内|F:across
  后|FT:after
  之后|FT:after
  以后|FT:after
  前|FT:before
  之前|FT:before
  以前|FT:before
  时|FT:when
  的时候|FT:when
  之际|FT:when
  期间|FT:during
  以来|FT:since
  起|FT:from
  过程中|FT:during
  等|ETC:
  等等|ETC:
  是|COP:be
  为期|V:last
  有|HAVE:have
  没有|NEG:|HAVE:not have
  不|NEG:
  未|NEG:
  没|NEG:
  并未|NEG:
  并非|NEG:
  非|NEG:
  要|X:must
  应|X:should
  应当|X:should
  应该|X:should
  须|X:must
  必须|X:must
  需|X:need to
  可|X:can
  可以|X:can
  能|X:can
  能够|X:can
  会|X:will|N:meeting
  将会|X:will
  可能|X:may
  拟|X:is to
  不得|X:must not
  不能|X:cannot
  不可|X:must not
  不会|X:will not
  无法|X:cannot
  未能|X:could not
  严禁|X:must not
  禁止|X:must not|V:ban
  不再|X:will no longer
  让|VV:let
  使|VV:make
  令|VV:make
  但|CL:but
  但是|CL:but
  然而|CL:however,
  不过|CL:however,
  所以|CL:so
  因此|CL:therefore
  如果|CL:if
  若|CL:if
  虽然|CL:although
  尽管|CL:although
  即使|CL:even if
  不仅|CL:not only
  不但|CL:not only
  而且|CL:but also
  还|D:also
  也|D:also
  都|D:all
  均|D:all
  已|D:already
  已经|D:already
  曾|D:once
  正|D:now
  正在|D:now
  仍|D:still
  就|D:
  才|D:only then
  再|D:again
  更|D:more
  更加|D:more
  很|D:very
  最|D:most
  十分|D:very
  非常|D:very
  只|D:only
  仅|D:only
  共|D:in total
  先后|D:successively
  分别|D:respectively
  进一步|D:further
  不断|D:constantly
  所|D:
  则|D:
  便|D:
  地说|VS:say
  该|M:the
  此|M:this
  这|M:this
  那|M:that
  本|M:this
  各|M:each
  每|M:every
  某|M:a certain
  其|M:its
  这些|M:these
  那些|M:those
  多|M:many
  一些|M:some
  许多|M:many
  众多|M:many
  不少|M:many
  大量|M:a large number of
  多个|M:several
  多家|M:several
  多种|M:various
  各种|M:various
  各类|M:various
  各项|M:all
  各地|N:all places
  所有|M:all
  全部|M:all
  整个|M:the whole
  另|M:another
  首|M:the first
  首个|M:the first
  首次|D:for the first time
  我们|N:we
  他们|N:they
  她们|N:they
  它们|N:they
  我|N:I
  你|N:you
  您|N:you
  他|N:he
  她|N:she
  它|N:it
  自己|N:oneself
  大家|N:everyone
  其中|CL:of which
`
