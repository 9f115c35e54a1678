# Every sentence that a reader sees. All .ftl files here have the same keys and variables (a test compares them).
# A further language is one more file, named by its two-letter code; `language` says its own name, its locale, and whether its readers
# get the stories in zh or en.

## The bot's profile
bot-description =
    Every morning, the local Chinese paper in a few lines you can read, each with the sentence it rests on.

    Ask anything about the stories; what the paper doesn't say is never made up.
bot-short-description = The local paper in Chinese and English: every line with its source, and questions answered.

## Menu of commands
command-today = The latest digest
command-digest = Another day's digest, for example: { $day }
command-digest-day = yesterday
command-language = Choose a language
command-help = How it works
command-stop = Unsubscribe
command-stories = All stories of this edition
command-search = Search the stories, for example: exports
command-settings = Settings
command-privacy = What I keep about you
command-forget = Delete my questions and feedback
command-admin = The editors' desk
command-review = Review and correct
command-asked = What readers asked today
command-term = Add a name in English: 中文 = English
command-note = A note to everyone
command-run = Make and send today's digest
command-preview = Today's digest, for me alone
command-status = How things stand

## Start
start-welcome =
    Hello, I'm Paperboy.

    Every morning I read { $papers } and { $chat ->
        [channel] bring the news that matters here, in a few lines. Each line shows the sentence it rests on. Whoever wants to know more can ask me in a chat of their own.
       *[private] send you the news that matters, in a few lines. Each line shows the sentence it rests on. To know more, just ask.
    }

    Choose a language:
paper-title = { $name }
edition-title = { $paper }, { $date }
language-choose = Choose a language:
language = English
    .locale = en-US
    .stories = en
language-both = Both
language-chosen =
    { $reading ->
        [both] Chinese and English it is.
       *[other] English it is.
    } The day's paper will be here at about { $time }.
language-noted = Saved
group-admins-only = Only the admins here can change that.
stop-done = You won't hear from me again. Send /start to come back.
stop-already = You aren't subscribed. Send /start to subscribe.
help-text =
    Every morning I bring you the local paper's main stories, in Chinese, English or both. Each line shows the sentence of the paper it rests on.

    { $chat ->
        [group] Mention me or reply to one of my messages to ask about them.
        [channel] Write to me in a chat of your own to ask about them.
       *[private] Ask me anything about them; reply to a story to ask about that one.
    } If the paper doesn't say, I'll tell you.

## Digest
digest-count =
    { $shown } of { $all ->
        [one] { $all } story
       *[other] { $all } stories
    }{ $pages ->
        [none] {""}
        [one] {" "}· page { $printed }
       *[other] {" "}· pages { $printed }
    }
digest-revised = Corrected since it was sent; the changes are marked.
digest-nothing-chosen = Nothing today in the sections you chose.
digest-evidence =
    { $page ->
        [none] Source
       *[other] Source · page { $page }
    }
digest-ask-hint =
    { $chat ->
        [group] Questions? Reply to this message to ask.
       *[private] Questions? Just ask, or reply to this message.
    }
digest-which-date = Which day? For example: /digest { $day }.
digest-no-such = There is no digest for { $date }.
today-none = There is no digest yet. The next one will come to you here.
today-not-yet = Today's isn't out yet. Here is the one for { $date }.
section-trade = Trade
section-policy = Policy
section-city = City
section-people = People
section-culture = Culture & sport
section-world = World
section-notices = Notices
# At the head of a digest, short; label-model and label-offline at its foot say more.
label-short =
    { $by ->
        [model] Model-written, checked
        [offline] Rough machine English, no AI model
       *[both] Partly model-written
    }
# stored-sample: the digest that lies beside the sample edition.
label-model =
    { $model ->
        [stored-sample] Written by a language model and stored with this sample edition
       *[other] Written by a language model ({ $model })
    }, every line checked against the paper.
label-offline =
    { $models ->
        [0] No language model
       *[other] The rest without a language model
    }: { $reading ->
        [both] the paper's own lines, with rough machine English; “Mentions” lists only what a line is about.
       *[one] rough machine English of the paper's own lines; “Mentions” lists only what a line is about.
    }
label-extracted = Lines that failed the check were replaced with the paper's own words.
label-edited = Edited by an editor.
label-glossed = Headlines of stories outside the digest are in rough machine English.
label-corrected = Corrected by an editor.
claim-corrected = (corrected)
button-ask = Ask
button-full-text = Full text
button-share = Share
button-latest = Read the latest

## One story
story-where = { $date }, page { $page }
story-by = by { $names }
story-link = original page
story-full-text = Full text (Chinese)
story-earlier = Earlier on this subject
story-no-brief = This story is not in that day's digest.
story-gone = That story is no longer kept. Send /today for the latest digest.
button-story = { $headline } ›
button-earlier = { $date } · { $headline }
button-useful = Useful
button-not-useful = Not useful
button-report = Report an error

story-subscribe-hint = Would you like a digest like this every morning? Send /start.
stories-title =
    { $date }: { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
stories-page = Page { $page }
search-what = What are you looking for? For example: /search exports.
search-none = Nothing found for “{ $words }”.
search-found = “{ $words }”
button-open = Open in Paperboy
feedback-thanks = Thank you, noted.
report-which = Which line is wrong?
report-thanks = Thank you! The editors will check it.
report-received = A reader reports an error · { $edition } · page { $page }
report-line = Line { $at }

## A paper that is no longer read
paper-gone = The paper that you get here is no longer available. Of what there is now ({ $papers }) you chose nothing. Send /settings if you would like it.

## Settings
settings-title =
    { $chat ->
        [group] Settings of this group
        [channel] Settings of this channel
       *[private] Your settings
    }
settings-subscribe-first = Send /start to subscribe first.
settings-language = Language
settings-papers = Papers
settings-sections = Sections
settings-stories = Stories
settings-hour = Time
settings-zone = Time zone
settings-zone-hours = Time zone (hours from GMT)
settings-weekdays = Days
settings-quiet-on = Mute
settings-quiet-off = Unmute
settings-pause = Pause
settings-pause-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
settings-pause-off = Resume now
settings-all = All
settings-any-hour = As soon as it's ready
# Names of countries that are too long for a button.
settings-country =
    { $code ->
        [AE] UAE
       *[other] { $name }
    }
settings-now-language =
    Language: { $reading ->
        [both] both
       *[other] { $language }
    }
settings-now-papers = Papers: { $papers }
settings-now-all-sections = Sections: all
settings-now-sections = Sections: { $sections }
settings-now-all-stories = Stories: all
settings-now-stories = Stories: at most { $count }
settings-now-any-hour = Time: as soon as it's ready (about { $time })
settings-now-hour = Time: from { $hour }
settings-now-zone = Time zone: { $place } (GMT{ $offset })
settings-now-every-day = Days: every day
settings-now-weekdays = Days: { $days }
settings-now-quiet = Sound: off
settings-now-loud = Sound: on
settings-now-paused = Paused until { $date }
button-back = Back

## Privacy
privacy-text =
    I keep only what I need:

    • This chat's number, language and settings, until you leave (after /stop, only the number and the language).
    • Your questions, for at most { $days } days, and the conversation for a few hours, so that you can follow up; /forget and /stop delete both at once.
    • In which message each digest was sent to you, for at most { $days } days, so that I can correct it there.
    • Which stories you found useful or not, and your error reports, for at most 90 days; /forget and /stop delete them at once.

    No names, phone numbers or usernames are stored. Editors see what is asked, never who asks; error reports carry no name.
forget-sure = Delete your questions, answers and feedback in this chat? Your subscription and settings stay.
forget-done = All deleted.
forget-kept = Nothing was deleted.
button-forget = Delete
button-keep = Keep

## Groups and channels
group-welcome =
    Hello, I'm Paperboy. Every morning I bring you the main stories of { $papers }. Mention me or reply to me to ask about them.

    Group admins, choose a language:
channel-choose = In which language should the channel “{ $title }” get its digests?

## Questions and answers
ask-about =
    What would you like to know about “{ $headline }”?

    Type your question, or tap one below.
asked-by-button = You asked: { $question }
question-empty = What is your question? For example: How much was exported to Vietnam this year?
question-thinking = Looking through the paper…
question-waiting =
    { $before ->
        [one] Got it. One question is ahead of yours.
       *[other] Got it. { $before } questions are ahead of yours.
    }
question-limit =
    { $limit ->
        [one] You've asked today's one question. Come back tomorrow.
       *[other] You've asked today's { $limit } questions. Come back tomorrow.
    }
question-failed = I couldn't answer that one; it wasn't your fault. Please ask again later.
question-stopped = Stopped. To ask again, just write your question.
answer-late = Sorry to keep you waiting.
answer-more = More from the paper
answer-sources = { $count ->
        [one] Source
       *[other] Sources ({ $count })
    }
answer-where = { $headline } ({ $date }, page { $page })
answer-label-model = Written by a language model ({ $model }) from the paper's stories and checked against them.
answer-label-offline = In the paper's own words, with rough machine English; “Mentions” lists only what the sentence is about.
answer-unsure = The paper may not answer this. The nearest it comes:
answer-not-found = The paper doesn't say.
answer-nearest = Perhaps of interest:
talk-greeting = Hello! Ask me anything about the stories in the paper; I'll show you the sentence that answers it.
talk-thanks = You're welcome. Ask again any time.
talk-about = I'm a bot. I read the paper, send its news in brief and answer questions about the stories, only from what the paper says. /help shows how.

## When something wasn't understood
button-outdated = That button no longer works. Send /today for the latest digest.
unknown-command = I don't know that command. Send /help to see what I can do.
failed = Something went wrong on my side. Please try again in a few minutes.
unknown-input = I only read text. To ask about the news, write your question; /help shows how it works.

## Editors
admin-title = The editors' desk
admin-run-when = Which day? For example: /run { $day }.
admin-stage-reading = Reading the paper…
admin-stage-writing = Writing: { $done } of { $of }
admin-stage-checking = Checking: { $done } of { $of }
admin-stage-sending =
    Sending: { $done } of { $of }{ $failed ->
        [0] {""}
       *[other] , { $failed } failed
    }
admin-stage-correcting =
    Correcting: { $done } of { $of }{ $failed ->
        [0] {""}
       *[other] , { $failed } failed
    }
admin-stage-done = Finishing…
admin-left = About { $minutes } minutes left
admin-made =
    { $edition }: { $briefs ->
        [one] { $briefs } brief
       *[other] { $briefs } briefs
    }{ $omitted ->
        [0] {""}
       *[other] , { $omitted } left out
    }.
admin-not-out =
    Not out yet. { $why }

    Send me its pages, or try again later: /run
admin-no-paper =
    No paper of { $date } was found. { $why }

    Send me its pages to have a digest of it.
admin-failed = That failed: { $why }
admin-held = Waiting for review; readers can't see it yet.
admin-sent =
    Sent to { $sent ->
        [one] { $sent } subscriber
       *[other] { $sent } subscribers
    }{ $failed ->
        [0] {""}
       *[other] , failed { $failed }
    }{ $gone ->
        [0] {""}
       *[other] , gone { $gone }
    }{ $waiting ->
        [0] {""}
       *[other] , due later { $waiting }
    }.
admin-corrected =
    Corrected for { $sent ->
        [one] { $sent } subscriber
       *[other] { $sent } subscribers
    }{ $failed ->
        [0] {""}
       *[other] , failed { $failed }
    }{ $gone ->
        [0] {""}
       *[other] , gone { $gone }
    }.
admin-corrected-nobody = Nobody has this digest yet; whoever gets it later gets the corrected one.
admin-sent-nobody = Nobody was due: every subscriber has it already, or gets it later.
admin-nothing-sent = The latest digest hasn't been sent yet.
admin-none-failed = No delivery of the latest digest has failed.
admin-preview-omitted = Left out
admin-button-run = Publish now
admin-button-preview = Preview
admin-button-review = Review
admin-button-resend = Resend failed
admin-button-asked = Questions
admin-button-panel = Refresh
admin-button-note = Send to everyone
admin-button-unnote = Don't send
admin-button-take = Keep
admin-button-redate = Change date
admin-button-discard = Discard
admin-status-none = There is no digest yet.
admin-status-edition =
    Latest: { $edition } ({ $state ->
        [partial] pages missing
       *[complete] complete
    }): { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }, { $briefs ->
        [one] { $briefs } brief
       *[other] { $briefs } briefs
    }
admin-status-usual = On this weekday before: pages { $pages }, stories { $stories }
admin-status-not-out = { $paper } of { $date } is not out yet
admin-status-checks = Check: { $counts }
# What stands in the lists of counts.
admin-count-passed = { $count } passed the first time
admin-count-rewritten = { $count } rewritten
admin-count-extracted = { $count } extracted
admin-count-edited = { $count } changed by an editor
admin-count-sent = { $count } sent
admin-count-pending = { $count } to go
admin-count-failed = { $count } failed
admin-count-gone = { $count } gone
admin-count-answered = { $count } answered
admin-count-missing = { $count } not in the paper
admin-count-unanswered = { $count } not answered
admin-count-stopped = { $count } stopped
admin-count-useful = { $count } found a brief useful
admin-count-not = { $count } did not
admin-status-cost = Spent on it: { $tokens } tokens{ $cost ->
        [none] {""}
       *[other] , { $cost }
    }
admin-status-spent = Spent today, answers too: { $tokens } tokens{ $cost ->
        [none] {""}
       *[other] , { $cost }
    }
admin-status-readers =
    Subscribers: { $active }{ $languages ->
        [none] {""}
       *[other] {" "}({ $languages })
    }
# How the editors' desk names what subscribers chose.
admin-status-reading =
    { $reading ->
        [zh] Chinese
        [en] English
        [both] both
       *[other] { $name }
    }
admin-status-week = New subscribers by day: { $days }
admin-count-fresh = { $day } { $count }
admin-status-deliveries = Deliveries: { $counts }
admin-status-errors = Errors: { $errors }
admin-status-questions = Questions today: { $counts }
admin-status-feedback = Readers: { $counts }

asked-unanswered = Not answered ({ $count })
asked-missing = Not in the paper ({ $count })
asked-stopped = Stopped by the reader ({ $count })
asked-answered = Answered ({ $count })
asked-nothing = Nobody asked anything on { $date }.

## Review and corrections
review-title =
    Review · { $edition } · { $count ->
        [one] { $count } brief
       *[other] { $count } briefs
    }
review-title-sent =
    Corrections · { $edition } · { $count ->
        [one] { $count } brief
       *[other] { $count } briefs
    }
review-sent = Sent to all, { $time }. To correct it, send /review.
review-up = ↑
review-down = ↓
# The whole section moves.
review-up-section = Section ↑
review-down-section = Section ↓
review-edit = Edit
review-rewrite = Rewrite
review-drop = Drop
review-keep = Take back
review-sendme = Send to me
review-sendall = Send to all
review-correct = Correct what was sent
review-check-rewritten = rewritten after the check
review-check-extracted = failed the check, extracted
review-last-story = That's the last one; it can't be dropped.
review-already-sent = This digest is out; only its wording can be corrected.
review-nothing-corrected = Nothing has been changed. Start with “Edit”.
review-which = What do you want to change?
review-headline = Headline
review-now =
    The { $language ->
        [zh] Chinese
       *[en] English
    } { $place ->
        [headline] headline
       *[other] of line { $place }
    } now:
review-reply-with = Reply to this message with the new text.
review-same = These are the words it has already; nothing was changed.
review-edited = Changed. The check found nothing wrong.
review-warning = Changed. The check found this; please look again:
# The language that was not changed.
review-other-language =
    { $language ->
        [zh] The Chinese
       *[en] The English
    } is unchanged. If the two no longer match, tap below. It still says: “{ $text }”
check-quantity = Not in the source: the figure { $text }
check-date =
    Not in the source: the { $what ->
        [year] year
       *[date] date
    } { $text }
check-name = Not in the source: the name { $text }
check-quotation = Not a quotation to the letter: { $text }
check-parity = The two languages differ: { $text }
check-direction = The source says the opposite: { $text }
check-qualifier = The source is more careful, or less: { $text }
check-ownership = Said of somebody or something else in the source: { $text }
check-term = Not the official name: { $text }
check-form = Not written as it should be: { $text }
check-evidence = The source doesn't bear this out: { $text }
check-source-has = {" "}(the source has { $text })
review-rewritten = Rewritten: { $headline }

## Terms, notes, material
term-how =
    Add a term: /term 商城集团 = Zhejiang China Commodities City Group

    Look one up: /term 商城集团
term-missing = Without an English name in the latest edition:
term-is = { $zh } = { $en }
term-unknown = { $zh } has no English name yet. Add one: /term { $zh } = English
term-kept = Noted: { $zh } = { $en }. Used from the next brief on.
note-how = Like this: /note what everyone should know
note-sure = Send the text above to every subscriber?
note-confirmed = Confirmed.
note-discarded = Not sent.
material-read = Read; see below.
material-found =
    { $date }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }
material-refused = Not kept. { $why }
material-which-date = Reply to this message with the right date, for example: { $day }.
material-kept =
    Kept for { $edition }: { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }.
material-discarded = Not kept.
material-not-fetched = Telegram didn't hand that file over. Please send it again.
material-too-large = That file is too large; 20 MB at most.
channel-chosen =
    From now on the channel{ $title ->
        [none] {""}
       *[other] {" "}“{ $title }”
    } gets every digest in { $reading ->
        [zh] Chinese
        [en] English
        [both] Chinese and English
       *[other] { $name }
    }.

## Alarms for editors
alarm-not-out = The paper wasn't out by the deadline. Send me its pages, or try again later: /run
alarm-failed = Today's digest could not be made.
alarm-partial = { $edition }: the digest is made, but the paper isn't whole: pages { $pages }, stories { $stories }{ $usualPages ->
        [0] .
       *[other] ; on this weekday before pages { $usualPages }, stories { $usualStories }.
    } What comes until the deadline is added by itself; readers get no second digest.
alarm-completed = { $edition } is whole now: pages { $pages }, stories { $stories }. Readers can ask about all of it; no second digest was sent.
alarm-held = The digest of { $edition } is written and waits for you. Send /review; at { $until } it goes out by itself.
alarm-budget = Today's budget is used up ({ $spent }); the offline writer takes over.
alarm-undelivered =
    { $edition }: { $failed ->
        [one] { $failed } subscriber
       *[other] { $failed } subscribers
    } could not be reached.
alarm-omitted = { $edition }: some stories could not be written.

## Remarks for editors: why there is none, what is doubtful
remark-beyond = no room: a digest carries { $most }
remark-no-headline = it has no headline
remark-hardly-any-text = it has hardly any text
remark-no-text = it has no text
remark-nothing-passed = nothing of it passed the check
remark-no-writer = it could not be written
remark-writer-failed = writing failed: { $error }
remark-dropped = dropped by an editor
remark-not-in-file = not in the stored digest
remark-edition-gone = that day's paper is no longer kept
remark-no-source = No source is set for { $paper }; whoever runs the bot can set one in SOURCES.
remark-no-story = No story was found in { $paper } of { $date }; pages read: { $pages }.
remark-nothing-briefed = No story of { $edition } could be briefed: { $reason }.
remark-no-stories = it has none
remark-no-files = No page files of that day have come in.
remark-no-page = { $paper } has no page at { $address }.
remark-older-edition = The newest edition of { $paper } is of { $date }.
remark-no-articles = { $paper } lists pages without articles: { $pages }.
remark-no-entries = The feed has nothing of { $date }; entries: { $entries }{ $undated ->
        [0] {""}
       *[other] , without a date: { $undated }
    }.
remark-left-out = page { $page }: left out “{ $text }”
remark-no-beginning = page { $page }: continued from page { $from }, where no beginning was found: { $text }
remark-no-end = page { $page }: “{ $headline }” goes on on page { $on }, which was not found
remark-printed-again = page { $page }: “{ $headline }” is printed again on page { $on }; kept once
remark-divided-by-rules = page { $page }: divided by rules alone, and they are unsure of it; { $error }
remark-division-refused = page { $page }: the model's division was refused: { $error }
remark-divided-with-help = page { $page }: divided with the model's help
remark-without-headline = page { $page }: a story without a headline; no digest will carry it: “{ $text }”
remark-broken-characters = { $file } is damaged; characters that could not be read: { $count } (shown as �). Send it again, or save it anew as UTF-8.
remark-blank-page = page { $page } of { $file } holds no text
remark-other-charset = { $file } declares { $declared } but is { $charset }
remark-other-file = { $file } was left out: only .txt, .md, .html and .pdf files are read
remark-many-entries = the feed has { $entries } entries of { $date }; the first { $most } were read
remark-teaser-alone = “{ $title }”: only the feed's teaser; its page has no more text
remark-teaser-unread = “{ $title }”: only the feed's teaser; { $error }
remark-page-away = page { $page }: it is not there (yet)
remark-article-away = page { $page }, { $title }: the article is not there (yet)
remark-page-unread = page { $page } could not be read: { $error }
remark-article-unread = page { $page }, { $title } could not be read: { $error }
remark-many-pages = the edition has more than { $most } pages; the first { $most } were read
remark-rest-later = after { $failures } failures in a row the rest was left for later
remark-empty-file = { $file } is empty. Send a file with the page's text.
remark-pictures-alone = { $file } holds pictures and no text. Send a PDF with text, or the text itself.
remark-unknown-charset = { $file } is in no encoding that I know. Save it as UTF-8 and send it again.
remark-large-file = { $file } is larger than { $megabytes } MB. Split it into pages.
remark-no-text-file = { $file } is not a text file. Send a .txt, .md, .html or .pdf file.
remark-damaged-pdf = { $file } is damaged or not a PDF. Send it again.
remark-locked-pdf = { $file } is encrypted. Open it with its password, print it to a new PDF and send that.
remark-not-public = { $address } is not on the public internet and was not read.
remark-nothing-there = { $address } is not there ({ $status }). Check the address.
