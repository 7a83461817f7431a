"""Places: names of countries, and the points of the compass that tell two places of one name apart."""

from review_tui.match.slots.tokens import words

_COUNTRIES = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi
cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus denmark djibouti dominica
ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece
grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius
mexico micronesia moldova monaco mongolia montenegro morocco mozambique namibia nauru nepal nicaragua niger
nigeria norway oman pakistan palau panama paraguay peru philippines poland portugal qatar romania russia
rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda
ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
"""
_LONG_NAMES = {
    "united states": "united states", "united states of america": "united states", "us": "united states",
    "u.s.": "united states", "usa": "united states", "america": "united states",
    "united kingdom": "britain", "uk": "britain", "u.k.": "britain", "britain": "britain",
    "great britain": "britain", "england": "britain", "scotland": "britain", "wales": "britain",
    "north korea": "north korea", "dprk": "north korea", "south korea": "south korea",
    "saudi arabia": "saudi arabia", "south africa": "south africa", "new zealand": "new zealand",
    "sri lanka": "sri lanka", "costa rica": "costa rica", "el salvador": "el salvador",
    "czech republic": "czechia", "czechia": "czechia", "south sudan": "south sudan",
    "ivory coast": "ivory coast", "burkina faso": "burkina faso", "sierra leone": "sierra leone",
    "united arab emirates": "emirates", "uae": "emirates", "dominican republic": "dominican republic",
    "the netherlands": "netherlands", "netherlands": "netherlands", "holland": "netherlands",
    "myanmar": "myanmar", "burma": "myanmar", "türkiye": "turkey",
}  # fmt: skip
_COUNTRY_OF = {name: name for name in words(_COUNTRIES)} | _LONG_NAMES

_REGIONS = words(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
    wisconsin wyoming carolina dakota ontario quebec alberta manitoba queensland victoria bavaria catalonia
    siberia europe asia africa region province county state district oblast republic territory island islands
    peninsula valley coast border"""
)
"""A name with one of these holds other places, so it does not exclude a name without."""

_COMPASS = {
    word: point
    for point, row in {
        "north": "north northern", "south": "south southern", "east": "east eastern", "west": "west western",
        "northeast": "northeast northeastern", "northwest": "northwest northwestern",
        "southeast": "southeast southeastern", "southwest": "southwest southwestern",
    }.items()
    for word in row.split()
}  # fmt: skip
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}

PLACE_LEADS = words("in at near outside inside around across off throughout")
"""A name after one of these says where."""


def country_of(name: str) -> str | None:
    """The country that a name in lower case stands for, one word for all its names."""
    return _COUNTRY_OF.get(name)


def is_region(parts: tuple[str, ...]) -> bool:
    """Whether a name in lower case is of a place that holds other places."""
    return not _REGIONS.isdisjoint(parts) or country_of(" ".join(parts)) is not None


def compass_point(word: str) -> str | None:
    """The point of the compass a word names: "northern" is "north"."""
    return _COMPASS.get(word)


def are_opposite(point: str | None, other: str | None) -> bool:
    """North against south, or east against west, also within "northeast"."""
    if point is None or other is None:
        return False
    return any(one in point and two in other for one, two in _OPPOSITE.items())
