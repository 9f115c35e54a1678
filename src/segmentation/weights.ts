/**
 * What each observation counts for when the units of a page are put together to stories: log-odds, kept round. Those of a heading
 * (`heading…`), and those of turning between stories, were fitted on real stories put together to other pages than they stood on, and on
 * pages written for it; the others are judged by hand.
 */
export const weights = {
  /** Another story than the one printed just before goes on; worse when that one, or this one, was not cut. */
  switch: -1.35,
  switchFromWhole: -1.8,
  switchToWhole: -3.6,
  /** Both stand cut: two columns are mixed. */
  resume: -0.4,
  /** The story just before stands cut in mid-sentence and something else follows. */
  suspend: -0.6,
  /** A story is left cut in mid-sentence for good, without a headline, without text. */
  leftCut: -2.8,
  leftUntitled: -8,
  leftEmpty: -2,
  /**
   * A report's dateline in the midst of a story, or any text after a story's end mark, headline below, picture credit, or the credit of
   * a photo story.
   */
  datelineInside: -7,
  afterEnd: -9,
  afterCredit: -0.7,
  afterPicture: -4.7,
  /** A line of a teaser after one that names its page, when it names none. */
  afterPointer: -3,
  /** A story begins: by a heading, an announcement's heading, a byline or dateline without heading, a bare paragraph. */
  newByHeading: -1.2,
  newByNotice: 2,
  newByByline: -0.75,
  newByDateline: -1,
  newByText: -6,
  /** The same where the story above is whole by its marks, or at the top of the page. */
  newByTextAfterHead: -3,
  /** What follows a heading. */
  bylineAfterHead: 2.5,
  datelineAfterHead: 2.5,
  /** A text right under a heading, without byline or dateline, on a page where stories have one. */
  bareStart: -2,
  /** One more heading line at the head, and a long one with stops inside (提要). */
  moreHead: -1.2,
  longSubhead: -1,
  /** A line that by its form goes on with the heading line above it. */
  furtherLine: 1.5,
  /** A heading below the body it belongs to, and one more. */
  trailing: -0.7,
  moreTrailing: -4.5,
  /**
   * A heading within a story, and one more right below it; one that stands alone in its story; with little text between them; with
   * nothing under it.
   */
  subheading: -1.2,
  moreSubheading: 0.2,
  loneSubheading: -1.35,
  shortSections: -2,
  bareSubheading: -4,
  /** A heading-like unit is a piece of a paragraph. */
  headingAsText: -3,
  torn: 0.6,
  bylineAtEnd: -2.5,
  /** More for a byline at the end, and less for one at the beginning, on a page that prints them below. */
  bylineBelow: 5,
  signOff: 0.5,
  /** A heading, a few lines and the photographer: a photo story. */
  photoStory: 2,
  /** On a page whose stories end with （…电） or the like, one that begins without dateline and ends without such a mark. */
  withoutEnd: -2.1,
  /** Two pieces of a cut paragraph: at all; the second begins with a mark or a particle; it closes what the first left open, or not. */
  join: -0.1,
  joinInside: 1,
  joinBound: 0.6,
  joinCloses: 2,
  joinUnopened: -4,
  joinLeftOpen: -3.75,
  /** A word of two characters, or a longer one, runs over the cut; the page has the two characters elsewhere (a doubling of times). */
  joinWord: 1.35,
  joinLongWord: 4.5,
  joinPair: 2,
  /** A piece that goes on from nothing. */
  joinNothing: -7.5,
  /** How much a paragraph shares with a story. */
  kinship: 14,
  /** A headline and its story: how much of the headline stands in the text, and what is usual. */
  match: 7.5,
  usualMatch: 0.3,
  newMatch: 0.5,
  trailingMatchAhead: 0.25,
  /**
   * A heading between two texts: how much the texts share (against what is usual where a story ends), what the heading shares with the one
   * after and the one before, others like it, and that the text after it has a dateline or says when, as reports do.
   */
  heading: 0.5,
  headingCrossing: -4.4,
  headingUsualCrossing: 0.2,
  headingAhead: 1.2,
  headingBehind: -0.6,
  headingSeries: -0.6,
  headingOverLead: 1.9,
  headingOverDateline: 3.5,
} as const
