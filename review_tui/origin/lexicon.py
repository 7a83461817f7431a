"""The small words that hold a sentence together, in small letters."""


def word_set(text: str) -> frozenset[str]:
    """The words of a list kept as running text, which reads better than a column of quotes."""
    return frozenset(text.split())


AUXILIARIES = word_set("has have had is are was were be been being do does did")

BE = word_set("is are was were be been being get got 're")

MODALS = word_set(
    """
    to could would should may might must can cannot will shall not never n't cannot if unless whether
    """
)
"""After these nobody has said anything yet."""

BOUNDARIES = word_set(
    """
    that which who whom whose where when while after before because since until if as but though although than
    so then whether once unless despite amid is are was were be been has have had do does did will would could
    should may might can must said says say told claim claims claimed insists insisted
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
    the a an one its his her their both some other several two three four five many most all another our my
    """
)

NUMERALS = word_set("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands")

PRONOUNS = word_set("he she they it")

DEICTIC = word_set("i we you this these those there what nothing everything something anything")

TIMES = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr.
    jun. jul. aug. sep. sept. oct. nov. dec. today yesterday earlier later
    """
)


_NO_ADVERBS = word_set("sally ally rally tally bully scully fly july reply supply assembly anomaly")
_NO_ADVERB_ENDS = tuple(word_set("aily taly mily elly olly illy berly verly cily eekly onthly"))


def is_adverb(low: str) -> bool:
    """Whether a word ends as adverbs do and is no name or noun: "finally", not "Italy", "Emily", "family"."""
    return low.endswith("ly") and low not in _NO_ADVERBS and not low.endswith(_NO_ADVERB_ENDS)
