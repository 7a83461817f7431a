"""The bundle, read by the stix2 library and compared with the state."""

import stix2
from hypothesis import given

from review_tui.report import FORMATS
from store import Verdict
from tests.report.made import LAWS, STATE, reviews

OPINIONS = {"agree": Verdict.CORROBORATED, "disagree": Verdict.CONTRADICTED, "neutral": Verdict.UNVERIFIED}


@STATE
@given(reviews())
def test_notes_and_opinions_are_the_claims_and_their_votes(review):
    bundle = stix2.parse(FORMATS["stix"].render(review), version="2.1")
    notes = {each.id: each.abstract.split()[1].rstrip(":") for each in bundle.objects if each.type == "note"}
    names = {each.id: each.name for each in bundle.objects if each.type == "identity"}
    opinions = sorted(
        (notes[each.object_refs[0]], names[each.created_by_ref], OPINIONS[each.opinion])
        for each in bundle.objects
        if each.type == "opinion"
    )
    assert list(notes.values()) == [claim.id for claim in review.counted]
    assert opinions == sorted(
        (claim.id, who, vote)
        for claim in review.claims
        for who, vote in review.standing(claim.id).votes.items()
    )


@LAWS
@given(reviews())
def test_every_reference_leads_to_an_object_of_the_bundle(review):
    bundle = stix2.parse(FORMATS["stix"].render(review), version="2.1")
    ids = [each.id for each in bundle.objects]
    assert len(set(ids)) == len(ids)
    (report,) = (each for each in bundle.objects if each.type == "report")
    assert set(report.object_refs) == set(ids) - {report.id}
    for each in bundle.objects:
        assert set(each.get("object_refs", ())) | {each.get("created_by_ref", report.id)} <= set(ids)
