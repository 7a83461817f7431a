"""What companies, and bodies of other kinds, are called, and how their names end."""

from review_tui.origin.lexicon import word_set

ANY_COMPANY = word_set("company firm corporation business enterprise")
"""Nouns for a company of whatever trade."""

COMPANIES = ANY_COMPANY | word_set(
    """
    startup airline manufacturer maker carmaker automaker drugmaker chipmaker retailer operator bank lender
    insurer brewer contractor supplier developer publisher broadcaster chain haulier steelmaker shipbuilder
    conglomerate brokerage
    """
)
"""Each of them is a company, by whatever noun it was brought in."""

TRADES = word_set(
    """
    company companies corporation corp corp. inc inc. ltd ltd. plc llc gmbh co. holdings industries motors
    foods energy airlines airways pharmaceuticals pharma technologies systems insurance petroleum mining
    shipping logistics breweries supermarkets stores semiconductor telecom communications pictures studios
    freight haulage rail railways chemicals lines ferries cruises steel software robotics aerospace aviation
    brewing gaming biotech electronics furniture homes construction engineering textiles properties hotels
    water gas electric oil dairies bakeries
    """
)
"""What a company's name ends with."""

LEGAL_FORMS = word_set("ltd plc inc corp gmbh ag ev llc co sa nv bv limited incorporated")

KINDRED = {
    "agency": word_set(
        """
    agency service bureau organization organisation administration authority intelligence
    """
    ),
    "organization": word_set("organization organisation agency association federation borders council union"),
    "company": word_set("company corporation corp corp. inc inc. ltd ltd. group plc co co."),
    "airline": word_set("airline airlines airways air aviation"),
    **dict.fromkeys(("carmaker", "automaker"), word_set("motor motors auto automobile automobiles cars")),
    "bank": word_set("bank"),
    "retailer": word_set("stores supermarkets retail"),
    "insurer": word_set("insurance"),
    "drugmaker": word_set("pharma pharmaceuticals"),
    "brewer": word_set("brewery breweries brewing"),
    "ministry": word_set("ministry"),
    "department": word_set("department"),
}
"""By what names a body may bear that a noun stands for."""
