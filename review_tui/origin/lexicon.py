"""The words that credit and that hold a sentence together: general English of the news, no event's names."""


def word_set(text: str) -> frozenset[str]:
    """The words of a list kept as running text, which reads better than a column of quotes."""
    return frozenset(text.split())


SAYING = word_set(
    """
    said says say saying told tells tell telling added adds testified testifies stated states
    announced announces wrote writes explained explains recalled recalls tweeted tweets insisted
    insists argued argues acknowledged acknowledges admitted admits conceded concedes emphasized
    emphasizes emphasised emphasises stressed stresses remarked remarks commented comments replied
    replies claimed claims alleged alleges asserted asserts contended contends maintained maintains
    cautioned cautions warned warns complained quipped stating adding claiming insisting arguing
    warning emphasizing emphasising stressing alleging
    """
)
"""Whoever is their subject is credited."""

TELLING = word_set("told tells tell")
"""With whom they name, they say through whom it came."""

REPORTING = word_set(
    """
    confirmed confirms confirm reported reports report revealed reveals reveal disclosed discloses
    declared declares denied denies deny noted notes note estimated estimates estimate indicated
    indicates suggested suggests implied implies corroborated corroborates pledged pledges vowed
    vows promised promises accused accuses accuse blamed blames blame described describes speculated
    believes believe concluded concludes advised advises advise assessed assesses assess predicted
    predicts projected projects clarified clarifies asked pointed allege claim warn argue insist
    acknowledge concede maintain expects fears suggesting indicating confirming denying noting
    reporting revealing estimating describing disputed disputes rejected rejects refuted refutes
    dismissed dismisses speculate predict ruled urged urges understands repeated repeats reiterated
    reiterates
    """
)
"""They credit their subject when it is a name, a person or a body that can speak."""

SHOWING = word_set("showed shows show read reads found finds appear appeared appears")
"""What a document does; with a person or a body they mean something else."""

SHARING = word_set(
    """
    shared shares released releases published publishes posted posts issued issues included aired
    broadcast
    """
)
"""They credit their subject when what is shared is a document."""

COUNTING = word_set("put puts placed places gave gives set sets")
"""They credit their subject when what is put is a number."""

CALLING = word_set("called calls calling dubbed termed branded labelled labeled")
"""They credit their subject when it calls something by a name."""

JUDGING = word_set(
    """
    praised praises hailed hails welcomed welcomes condemned condemns criticised criticises criticized
    criticizes denounced denounces
    """
)
"""They credit their subject when it is quoted."""

CITING = word_set("citing cites cited quoting quotes quoted")

SEEN = word_set(
    """
    seen viewed reviewed obtained heard verified analysed analyzed examined inspected acquired
    authenticated
    """
)
"""Said of a document, with "by" they name who passes it on."""

SHOWN = word_set("leaked shown")
"""The same with "to"."""

CUES = SAYING | REPORTING | SHOWING | SHARING | COUNTING | CALLING | JUDGING

AUXILIARIES = word_set("has have had is are was were be been being do does did")

BE = word_set("is are was were be been being get got 're")

MODALS = word_set(
    """
    to could would should may might must can cannot will shall not never n't cannot if unless
    whether
    """
)
"""After these nobody has said anything yet."""

BOUNDARIES = word_set(
    """
    that which who whom whose where when while after before because since until if as but though
    although than so then whether once unless despite amid is are was were be been has have had do
    does did will would could should may might can must said says told
    """
)
"""A subject does not reach back across these."""

PREPOSITIONS = word_set(
    """
    of from for at in with on to by near within among about over under inside outside during
    """
)

LINKING = word_set("of from for at")
"""What follows these belongs to the name: "observers from the African Union"."""

ARTICLES = word_set(
    """
    the a an one its his her their both some other several two three four five many most all another
    our my
    """
)

NUMERALS = word_set("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands")

PRONOUNS = word_set("he she they it")

DEICTIC = word_set("i we you this these those there what nothing everything something anything")

TIMES = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday earlier later
    """
)


_NO_ADVERBS = word_set("sally ally rally tally bully scully fly july reply supply assembly anomaly")
_NO_ADVERB_ENDS = (
    "aily",
    "taly",
    "mily",
    "elly",
    "olly",
    "illy",
    "berly",
    "verly",
    "cily",
    "eekly",
    "onthly",
)


def is_adverb(low: str) -> bool:
    """Whether a word ends as adverbs do and is no name or noun: "finally", not "Italy", "Emily", "family"."""
    return low.endswith("ly") and low not in _NO_ADVERBS and not low.endswith(_NO_ADVERB_ENDS)
