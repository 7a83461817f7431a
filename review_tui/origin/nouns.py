"""Nouns of the news: what stands for people, for bodies and for documents, and their singular."""

from review_tui.origin.lexicon import word_set
from review_tui.origin.trades import COMPANIES

TITLES = word_set(
    """
    president minister secretary chancellor premier governor mayor senator congressman congresswoman
    representative lawmaker deputy general colonel major captain lieutenant sergeant admiral commander
    commodore brigadier marshal chief director chairman chairwoman chair chairperson head leader boss ceo
    manager coach king queen prince princess pope bishop archbishop rabbi imam sheikh judge justice prosecutor
    attorney lawyer solicitor spokesman spokeswoman spokesperson ambassador envoy commissioner officer
    inspector sheriff superintendent detective doctor professor dr dr. prof prof. mr mr. mrs mrs. ms ms. sen
    sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. sir lord lady dame
    rev rev. author analyst economist researcher scientist engineer journalist correspondent reporter editor
    founder owner co-founder executive adviser advisor aide vice-president secretary-general activist
    councillor councilor mp witness resident farmer teacher nurse driver neighbour neighbor mother father
    brother sister son daughter wife husband widow striker goalkeeper midfielder defender winger forward
    referee umpire coroner magistrate barrister pastor priest vicar constable treasurer headteacher ombudsman
    """
)
"""What stands before a person's name, or is said of one."""

KIN = word_set("mother father brother sister son daughter wife husband widow uncle aunt cousin niece nephew")
"""Before a first name alone."""

PRESS = word_set(
    """
    reporter correspondent journalist photographer columnist editor writer producer presenter anchor host
    """
)
"""Who speaks for an outlet: what they saw, it reports."""

PEOPLE = (
    TITLES
    | PRESS
    | word_set(
        """
    official police staff soldier troop trooper prisoner captive captor fighter militant rebel man woman men
    women person people medic paramedic expert observer investigator interrogator diplomat source critic
    supporter opponent victim survivor patient student worker employee passenger villager local civilian
    refugee parent family relative friend colleague child boy girl customer client shareholder trader investor
    strategist historian monitor firefighter rescuer organiser organizer politician legislator voter candidate
    campaigner protester protestor demonstrator defendant plaintiff suspect spokespeople pow cop migrant pilot
    crew sailor veteran physician surgeon scholar academic defector spy agent eyewitness bystander insider
    whistleblower regulator participant counterpart successor predecessor tourist homeowner tenant member
    landlord landlady householder auditor administrator liquidator creditor banker broker dealer buyer bidder
    seller juror counsel trustee delegate negotiator mediator backbencher speaker incumbent challenger rival
    nominee pollster forecaster ranger lifeguard skipper crewman fan rider jockey trainer master sponsor
    promoter pedestrian onlooker caretaker carer midwife vet actor actress singer rapper comedian musician
    footballer fisherman businessman businesswoman policeman entrepreneur tycoon magnate billionaire
    millionaire celebrity bartender waiter waitress
        """
    )
)

BODIES = COMPANIES | word_set(
    """
    agency ministry department office bureau service government administration authority authorities council
    committee commission parliament congress senate court police army navy military force forces command party
    alliance coalition union federation association league organization organisation institute institution
    university college school hospital clinic fund group airport outlet newspaper magazine television radio
    channel network media press news paper website site station team club board panel body watchdog charity
    foundation regulator embassy consulate kremlin intelligence unit brigade presidency secretariat side camp
    campaign headquarters town city state country nation church centre center laboratory lab observatory
    prosecution defence defense jury tribunal utility port railway consortium syndicate trust cooperative
    opposition cabinet treasury exchange delegation inquest inquiry inspectorate taskforce academy hospice
    """
)

DOCUMENTS = word_set(
    """
    statement report study survey poll document file filing letter memo email transcript record data figure
    image photo photograph picture video footage clip recording map review analysis paper article post tweet
    message release bulletin communique communiqué dossier indictment complaint lawsuit audit assessment diary
    book interview log note research draft copy affidavit notice screenshot spreadsheet audio tape invoice
    contract warrant presentation
    """
)

MADE = word_set(
    """
    finding estimate calculation tally count testimony account reconstruction notification disclosure
    submission announcement projection forecast
    """
)
"""Of these whoever made them is the origin: "initial findings by the coast guard"."""

NUMBERS = word_set(
    """
    number toll figure count total cost death damage loss losses casualties tally estimate price chance depth
    magnitude turnout crowd attendance level risk
    """
)

TOPICS = word_set("fire food health safety trade culture education environment energy housing")
"""Before "and" in the name of a body, though it looks like a surname: "Avon Fire and Rescue Service"."""

NEWSROOMS = word_set(
    """
    news agency newspaper magazine newswire wire tv television radio broadcaster outlet daily site
    """
)
"""Said of an outlet, no part of its name: "Yonhap news agency"."""


def singular(word: str) -> str:
    """A noun in the singular, as far as its ending tells."""
    if word.endswith("men"):
        return word[:-3] + "man"
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", "")):
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word


def is_role(word: str) -> bool:
    """Whether a noun stands for people or for a body that can speak."""
    return bool({word, singular(word)} & BODIES) or is_people(word)


_TRADES_END = ("ist", "ician", "eer", "keeper", "worker", "owner")


def is_people(word: str) -> bool:
    """Whether a noun stands for people: one of the list, or a publicist, technician, beekeeper."""
    one = singular(word)
    return word in PEOPLE or one in PEOPLE or (len(one) > 6 and one.endswith(_TRADES_END))
