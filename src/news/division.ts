/** The lines of one story by role: numbers from 1, in ranges such as `3` or `6-12,15`, or nothing. */
export type DividedStory = { kicker: string; headline: string; subhead: string; byline: string; body: string; captions: string }

/** What a model says of a page whose lines it was shown with their numbers. It names lines and never their text. */
export type Division = { stories: DividedStory[]; teasers: string; aside: string }
