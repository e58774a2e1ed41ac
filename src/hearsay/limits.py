"""Every numeric bound of Hearsay, each with its reason. Nothing else in the code sets one.

The promise behind them: a single input of up to `MAX_BYTES` costs at most 10 s and 1 GB, or
is refused in one line, and the next one goes on.
"""

# --- what comes in -------------------------------------------------------------------------------

MAX_BYTES = 20_000_000
"""Largest file, page or JSON line that is read. A long newspaper page has 2 MB with its scripts."""

MAX_CHARACTERS = 1_000_000
"""Longest text of one report, in code points. A book has this many; a longer text is no single report."""

MAX_WORKER_SECONDS = 7.0
"""Wall-clock time for the parsing of one page; the rest of the 10 s that an input may cost is for the start
of the parser and for the text of the page.

Ordinary pages take a small part of it; one tag of very many attributes would cost the parser minutes.
"""

MAX_WORKER_START_SECONDS = 60.0
"""Wall-clock time for the start of a worker, which loads the parser: ample, also on a machine that is busy."""

MAX_WORKER_MEMORY = 800_000_000
"""Address space of the process that parses pages, in bytes: 1 GB less what the parent holds of the page."""

MAX_PAGE_DEPTH = 500
"""Deepest nesting of a page. Without a word, the parser drops what is over 2,048 elements deep, and the
search for the article what is over some 1,000. Ordinary pages are far from it."""

MAX_PAGES_PER_WORKER = 500
"""Pages that one worker process parses before a fresh one takes over: what parsers leak cannot add up."""

MAX_FOLDER_DEPTH = 64
"""Folders within folders that are entered. A deeper tree is a loop or an attack."""

MAX_HEADER_CHARACTERS = 1_000
"""Longest title, outlet, address or date of a report, in code points. Longer ones are text gone astray."""

# --- telling what it is ---------------------------------------------------------------------------

SNIFFED_BYTES = 65_536
"""How much of an input is looked at to tell text from binary, its encoding and its format."""

MAX_CONTROL_SHARE = 0.1
"""Share of control characters over which bytes are no text. Damaged texts have a few, binary formats many."""

MIN_ASCII_SHARE = 0.95
"""Share of ASCII from which bytes that are not UTF-8 count as Windows-1252: English with curly quotation
marks has more, and guesses by frequency go astray on so little."""

MAX_DAMAGE_SHARE = 0.1
"""Broken sequences, per whole one, up to which bytes count as damaged UTF-8 and not as another encoding."""

MIN_PROSE_WORDS = 8
"""Fewest words of a paragraph that counts as prose; entries of menus and buttons have fewer."""

MIN_ARTICLE_CHARACTERS = 250
"""Length under which an article found by the structure of its page is doubted, if it is no prose either."""

MAX_NOTICE_WORDS = 150
"""Prose of a page up to which it may be a notice (cookies, signing in). Reports on such things are longer."""

MIN_HEADLINE_WORDS = 3
"""Fewest words of a first line that is taken for a headline; one or two words are a section or a place."""

MAX_HEADLINE_CHARACTERS = 200
"""Longest first line that is taken for a headline; longer ones are a first paragraph."""

LANGUAGE_WORDS = 1_500
"""Words of a report that are looked at to tell its language: enough to be sure, and no long text takes longer."""

MIN_LANGUAGE_WORDS = 12
"""Fewest words of Latin script whose language is told. Headlines are shorter, and drop function words."""

MAX_FEED_ENTRIES = 10_000
"""Most entries of one saved feed. Feeds have some hundred; whole archives of outlets have a few thousand."""

SURE_UNPACKED_BYTES = 100_000_000
"""Bytes that any compressed input may unpack to."""

MAX_UNPACKED_SHARE = 100
"""Unpacked bytes, per packed one, up to which a larger input is read on. Pages compress to a tenth, a folder's worth of
the same page to a hundredth; what is made to burst reaches a thousand."""

# --- places ---------------------------------------------------------------------------------------

MAX_NAMES_TOGETHER = 300
"""Different names of places of one report that are weighed together: all of any report but a book, whose many thousand
would be compared each with each."""

MAX_NAMES_REMEMBERED = 4_000
"""Names of places whose candidates are remembered between reports, some 2 kB each. Reports of one day and one war name
a few hundred; a million names in a row must not fill the memory."""

# --- what is shown --------------------------------------------------------------------------------

MAX_CARD_CHARACTERS = 400
"""Longest line of a card on a page, in code points. The words stand in full in the text, under the card."""

MAX_CELL_CHARACTERS = 280
"""Longest cell of a table on a page, in code points: six lines. The words stand in full in the text, a step away."""

MAX_MAP_PLACES = 200
"""Places on one map, those where most happens first: names are fitted between each other, which costs the square
of their number, and a map 480 points wide has no room for more. The list beside it has them all."""

# --- what is read together ------------------------------------------------------------------------

MAX_REPORTS_AT_ONCE = 8
"""Reports read together: enough to keep the processor's threads busy, few enough to stream."""

MAX_CHARACTERS_AT_ONCE = 100_000
"""Code points of the reports read together, unless one alone has more: the model's scores take many bytes for
each, and memory has to stay flat whatever comes."""

TURN_SECONDS = 0.001
"""How long one thread of a reading may keep the interpreter while another waits for it: a passage takes 10 ms."""

MAX_SENTENCE_WORDS = 256
"""Words of a sentence that are parsed together. The longest sentences of news have half as many; what is longer
is a list or a text without stops, and parsing costs the square."""

# --- what is imported -----------------------------------------------------------------------------

MAX_DIRECTORY_BYTES = 64_000_000
"""Largest list of actors that is imported, and largest file of those imported: the dictionaries that coders of events
have kept for twenty years hold 3 MB."""

MAX_PLACE_LINE_BYTES = 100_000
"""Longest line of a table of places. GeoNames' longest has some 20,000: a country with its names in all alphabets."""

MAX_PLACE_ROWS_AT_ONCE = 20_000
"""Rows of a table of places that are written together: a second's work, which is all that is lost if it is stopped."""

# --- reports without case -------------------------------------------------------------------------

MIN_CAPITALS_SHARE = 0.7
"""Share of capitals among the letters from which a report is wholly in capitals. Print has some 4 %, and with headings
and lists of initials less than a third; archives in capitals keep a few notes in print."""

MAX_CAPITALS_IN_LOWER_CASE = 0.004
"""Share of capitals up to which a report is wholly in lower case: one in a paragraph, gone astray. Print has three
times as many at the least, if only at the beginnings of its sentences."""

MIN_CASELESS_WORDS = 8
"""Fewest words of a report that is taken for caseless. Fewer may be initials, or words that never have capitals."""

# --- the archive ----------------------------------------------------------------------------------

MAX_WAIT_SECONDS = 60
"""How long a connection waits while another one writes to the same archive. A report is written in milliseconds;
taking an archive to a new version may take a minute."""

ARCHIVE_CACHE_BYTES = 64_000_000
"""Pages of an archive's file that one connection keeps in memory: the upper levels of its indexes at a million
reports."""

MAX_AHEAD_PER_WORKER = 2
"""Batches of reports that wait for each process that reads: enough to keep it busy, few enough to stay in memory."""

MAX_WORD_CHARACTERS = 64
"""Longest word of full text, in code points; longer ones are cut. Addresses and codes are longer, words are not, and
an index of PostgreSQL takes no more than 2 KB."""

MAX_INDEXED_BYTES = 900_000
"""Bytes of one report's words that full text finds: PostgreSQL indexes 1 MB of different words a row. It is a book."""

MAX_ASKED_WORDS = 32
"""Words and phrases of one question of full text. A person writes fewer; each costs a look into the index."""

MAX_RESULTS = 1_000
"""Results of one page of a search. The next page begins where it ended."""

MAX_SNIPPET_CHARACTERS = 240
"""Length of the words around a hit, in code points: three lines in a terminal."""

# --- judgements -----------------------------------------------------------------------------------

MAX_JUDGEMENT_BYTES = 100_000
"""Bytes of JSON of one judgement. An item with a hundred mentions has some 10 kB."""

MAX_NOTE_CHARACTERS = 10_000
"""Longest note, tag or reason, in code points: two printed pages."""

MAX_JUDGED_ACCOUNTS = 200
"""Accounts that one judgement merges or splits; pairs of them are decided, whose number is the square."""

MAX_PREVIEWED_REPORTS = 500
"""Reports whose incidents are reckoned for the preview of a merge or a split: a second's work."""

MAX_QUEUED = 1_000
"""Items of the queue of review that are put in order at once: a day's work of one person. More come when it is done."""

MAX_WEIGHED_REPORTS = 200
"""Reports of the queue whose incidents are looked up to tell what hangs on an item; those of the most uncertain items."""

# --- the board ------------------------------------------------------------------------------------

MAX_PAGE_ITEMS = 200
"""Items of one page of the API, each of which may be a reading's worth of JSON. The next page begins where it ended."""

MAX_REVIEWED_CHARACTERS = 6_000
"""Code points of a report that are shown around an item of the queue: two screens. The whole stands a step away."""

MAX_FORM_FIELDS = 400
"""Fields of a form. That of an event with a hundred parties has some two hundred."""

MAX_ORDER_SECONDS = 600
"""How long the order of a queue stays as it is while people work through it, unless it comes to its end."""

MAX_ORDERS = 64
"""Orders of queues that are kept in memory, some 300 kB each; beyond that the oldest goes."""

MAX_REQUEST_BYTES = 200_000
"""Largest body of a request to the API or of a form: twice the largest judgement, as JSON may be written at length."""

MAX_READINGS_HELD = 500
"""Readings that are held while incidents are exported one after the other: those of an incident stand near each other
in time, and a reading takes some 200 kB."""
