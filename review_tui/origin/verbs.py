"""The verbs that credit: general English of the news, no event's names."""

from review_tui.origin.lexicon import word_set

SAYING = word_set(
    """
    said says say saying told tells tell telling added adds testified testifies stated states announced
    announces wrote writes explained explains recalled recalls tweeted tweets insisted insists argued argues
    acknowledged acknowledges admitted admits conceded concedes emphasized emphasizes emphasised emphasises
    stressed stresses remarked remarks commented comments replied replies claimed claims alleged alleges
    asserted asserts contended contends maintained maintains cautioned cautions warned warns complained
    quipped stating adding claiming insisting arguing warning emphasizing emphasising stressing alleging
    """
)
"""Whoever is their subject is credited."""

TELLING = word_set("told tells tell")
"""With whom they name, they say through whom it came."""

REPORTING = word_set(
    """
    confirmed confirms confirm reported reports report revealed reveals reveal disclosed discloses declared
    declares denied denies deny noted notes note estimated estimates estimate indicated indicates suggested
    suggests implied implies corroborated corroborates pledged pledges vowed vows promised promises accused
    accuses accuse blamed blames blame described describes speculated believes believe concluded concludes
    advised advises advise assessed assesses assess predicted predicts projected projects clarified clarifies
    asked pointed allege claim warn argue insist acknowledge concede maintain expects fears suggesting
    indicating confirming denying noting reporting revealing estimating describing disputed disputes rejected
    rejects refuted refutes dismissed dismisses speculate predict ruled urged urges understands repeated
    repeats reiterated reiterates informs informed
    """
)
"""They credit their subject when it is a name, a person or a body that can speak."""

SHOWING = word_set("showed shows show read reads found finds appear appeared appears")
"""What a document does; with a person or a body they mean something else."""

SHARING = word_set(
    """
    shared shares released releases published publishes posted posts issued issues included aired broadcast
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
    seen viewed reviewed obtained heard verified analysed analyzed examined inspected acquired authenticated
    carried relayed
    """
)
"""Said of a document, with "by" they name who passes it on."""

SHOWN = word_set("leaked shown available")
"""The same with "to"."""

CUES = SAYING | REPORTING | SHOWING | SHARING | COUNTING | CALLING | JUDGING
