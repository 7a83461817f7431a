"""The words that credit, hold back and name roles: general English of the news, no event's names."""


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
    dismissed dismisses speculate predict
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

CITING = word_set("citing cites cited quoting quotes quoted")

CUES = SAYING | REPORTING | SHOWING | SHARING | COUNTING | CALLING

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
PRONOUNS = word_set("he she they it")
DEICTIC = word_set("i we you this these those there what nothing everything something anything")

TITLES = word_set(
    """
    president minister secretary chancellor premier governor mayor senator congressman congresswoman
    representative lawmaker deputy general colonel major captain lieutenant sergeant admiral
    commander marshal chief director chairman chairwoman chair chairperson head leader boss ceo
    manager coach king queen prince princess pope bishop archbishop rabbi imam sheikh judge justice
    prosecutor attorney lawyer solicitor spokesman spokeswoman spokesperson ambassador envoy
    commissioner officer inspector sheriff superintendent detective doctor professor dr dr. prof
    prof. mr mr. mrs mrs. ms ms. sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt
    capt. sgt sgt. adm adm. sir lord lady dame rev rev. author analyst economist researcher
    scientist engineer journalist correspondent reporter editor founder owner co-founder executive
    adviser advisor aide vice-president secretary-general activist councillor councilor mp witness
    resident farmer teacher nurse driver neighbour neighbor mother father brother sister son
    daughter wife husband widow striker captain goalkeeper
    """
)
"""What stands before a person's name, or is said of one."""

PEOPLE = TITLES | word_set(
    """
    official police staff soldier troop trooper prisoner captive captor fighter militant rebel man
    woman men women person people medic paramedic expert observer investigator interrogator diplomat
    source critic supporter opponent victim survivor patient student worker employee passenger
    villager local civilian refugee parent family relative friend colleague child boy girl customer
    client shareholder trader investor strategist historian monitor inspector firefighter rescuer
    organiser organizer politician legislator voter candidate campaigner protester protestor
    demonstrator defendant plaintiff suspect spokesperson spokespeople pow cop migrant pilot crew
    sailor veteran physician surgeon scholar academic defector spy agent eyewitness bystander insider
    whistleblower regulator prosecutor participant counterpart representative successor predecessor tourist
    homeowner tenant
    """
)

BODIES = word_set(
    """
    agency ministry department office bureau service government administration authority authorities
    council committee commission parliament congress senate court police army navy military force
    forces command party alliance coalition union federation association league organization
    organisation institute institution university college school hospital clinic bank fund company
    firm corporation group operator airline airport manufacturer maker retailer outlet newspaper
    magazine broadcaster channel network media press news paper website site station team club board
    panel body watchdog charity foundation regulator embassy consulate kremlin intelligence unit
    brigade presidency secretariat side camp campaign headquarters town city state country nation
    church centre center laboratory lab observatory prosecution defence defense jury tribunal
    utility port railway startup
    """
)

DOCUMENTS = word_set(
    """
    statement report study survey poll document file filing letter memo email transcript record data
    figure image photo photograph picture video footage clip recording map review analysis paper
    article post tweet message release bulletin communique communiqué dossier indictment complaint
    lawsuit audit assessment diary book interview log note research
    """
)

NUMBERS = word_set(
    """
    number toll figure count total cost death damage loss losses casualties tally estimate price
    chance depth magnitude turnout crowd attendance
    """
)

KINDRED = {
    "agency": word_set(
        """
    agency service bureau organization organisation administration authority intelligence
    """
    ),
    "organization": word_set("organization organisation agency association federation borders council union"),
    "company": word_set("company corporation corp corp. inc inc. ltd ltd. group plc co co."),
    "bank": word_set("bank"),
    "ministry": word_set("ministry"),
    "department": word_set("department"),
}
"""By what names a body may bear that a noun stands for."""

NEWSROOMS = word_set(
    """
    news agency newspaper magazine newswire wire tv television radio broadcaster outlet daily site
    """
)
"""Said of an outlet, no part of its name: "Yonhap news agency"."""

TIMES = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday earlier later
    """
)
