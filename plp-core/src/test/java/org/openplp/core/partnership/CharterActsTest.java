package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;
import static org.openplp.core.partnership.Partnerships.BEGINNING;
import static org.openplp.core.partnership.Partnerships.CHARTERED;
import static org.openplp.core.partnership.Partnerships.FIRST;
import static org.openplp.core.partnership.Partnerships.FOUNDED;
import static org.openplp.core.partnership.Partnerships.LAST;
import static org.openplp.core.partnership.Partnerships.LATER;
import static org.openplp.core.partnership.Partnerships.SIGNED;
import static org.openplp.core.partnership.Partnerships.signature;
import static org.openplp.core.partnership.Partnerships.signedBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;

class CharterActsTest {
    @Test
    void isSigned() {
        assertAccepted(
                FOUNDED.charterVersions().sign(FIRST),
                CHARTERED,
                new PartnershipEvent.CharterSigned("plp-1", SIGNED, FIRST));
    }

    @Test
    void isSignedOnADayOfWhichNobodySaidWhoSigned() {
        CharterVersion unnamed =
                CharterVersion.blank().toBuilder().signedOn(Recorded.of(LATER)).build();

        assertThat(FOUNDED.charterVersions().sign(unnamed).events())
                .containsExactly(new PartnershipEvent.CharterSigned("plp-1", LATER, unnamed));
    }

    @Test
    void isSignedForTheFirstTimeOnce() {
        assertRejected(CHARTERED.charterVersions().sign(FIRST), "charter", RejectionCode.CHARTER_ALREADY_SIGNED);
    }

    @Test
    void isNotSignedWithoutADay() {
        assertRejected(
                FOUNDED.charterVersions().sign(CharterVersion.blank()), "charter.signedOn", RejectionCode.DAY_MISSING);
    }

    @Test
    void isSignedByOnePartyMore() {
        CharterVersion.Signature police = signature(Party.CHIEF_OF_CORPS, LATER);

        assertAccepted(
                CHARTERED.charterVersions().countersign(police),
                CHARTERED.toBuilder()
                        .charter(Entries.of(FIRST.toBuilder()
                                .signatures(Entries.of(signature(Party.MAYOR, SIGNED), police))
                                .build()))
                        .build(),
                new PartnershipEvent.CharterCountersigned("plp-1", LATER, police));
    }

    @Test
    void hasNoLastVersionWhereNoneIsOnRecord() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FOUNDED.charterVersions().last());
    }

    @Test
    void isThereFromTheDayOfSigningAlsoWhenSomebodySignsLater() {
        CharterVersion unnamed =
                CharterVersion.blank().toBuilder().signedOn(Recorded.of(SIGNED)).build();
        Partnership before = FOUNDED.toBuilder().charter(Entries.of(unnamed)).build();

        CharterVersion now = assertAccepted(before.charterVersions().countersign(signature(Party.MAYOR, LATER)))
                .charterVersions()
                .last();

        assertThat(now.placedOn()).isEqualTo(Recorded.of(SIGNED));
        assertThat(now.signatures())
                .isEqualTo(Entries.of(
                        new CharterVersion.Signature(Recorded.unknown(), Recorded.of(SIGNED)),
                        signature(Party.MAYOR, LATER)));
    }

    @Test
    void isSignedOnceByEachParty() {
        assertRejected(
                CHARTERED.charterVersions().countersign(signature(Party.MAYOR, LATER)),
                "charter.signatures",
                RejectionCode.CHARTER_SIGNED_BY_PARTY);
    }

    @Test
    void isSignedBySeveralWhoAreNotNamed() {
        CharterVersion.Signature other = signature(Party.OTHER, LATER);
        CharterVersion.Signature unnamed = new CharterVersion.Signature(Recorded.unknown(), Recorded.of(LATER));

        Partnership signed = CHARTERED;
        for (CharterVersion.Signature next : List.of(other, other, unnamed, unnamed)) {
            signed = assertAccepted(signed.charterVersions().countersign(next));
        }

        assertThat(signed.charterVersions().last().signatures().size()).isEqualTo(5);
    }

    @Test
    void isNotSignedByOneMoreWithoutADay() {
        CharterVersion.Signature undated =
                new CharterVersion.Signature(Recorded.of(Party.COORDINATOR), Recorded.none());

        assertRejected(
                CHARTERED.charterVersions().countersign(undated), "charter.signatures.date", RejectionCode.DAY_MISSING);
    }

    @Test
    void isAmendedByALaterVersion() {
        CharterVersion second = signedBy(Party.MAYOR, LATER);

        assertAccepted(
                CHARTERED.charterVersions().amend(second),
                CHARTERED.toBuilder().charter(Entries.of(FIRST, second)).build(),
                new PartnershipEvent.CharterAmended("plp-1", LATER, second));
    }

    @Test
    void isAmendedFromTheDayOfTheLastVersionOn() {
        assertAccepted(CHARTERED.charterVersions().amend(signedBy(Party.MAYOR, SIGNED)));
        assertRejected(
                CHARTERED.charterVersions().amend(signedBy(Party.MAYOR, SIGNED.minusDays(1))),
                "charter.signatures",
                RejectionCode.DAY_TOO_EARLY,
                "charter");
    }

    @Test
    void isSignedFurtherInItsLastVersion() {
        CharterVersion second = signedBy(Party.MAYOR, LATER);
        CharterVersion.Signature police = signature(Party.POLICE, LATER);

        Partnership amended = assertAccepted(CHARTERED.charterVersions().amend(second));

        assertThat(assertAccepted(amended.charterVersions().countersign(police)).charter())
                .isEqualTo(Entries.of(
                        FIRST,
                        second.toBuilder()
                                .signatures(second.signatures().and(police))
                                .build()));
    }

    @Test
    void isSentToTheInterior() {
        assertAccepted(
                CHARTERED.charterVersions().submit(LATER),
                CHARTERED.toBuilder()
                        .charter(Entries.of(FIRST.toBuilder()
                                .sentToInteriorOn(Recorded.of(LATER))
                                .build()))
                        .build(),
                new PartnershipEvent.CharterSubmitted("plp-1", LATER));
    }

    @Test
    void isSentOncePerVersion() {
        Partnership sent = assertAccepted(CHARTERED.charterVersions().submit(LATER));

        assertRejected(
                sent.charterVersions().submit(LAST),
                "charter.sentToInteriorOn",
                RejectionCode.CHARTER_ALREADY_SUBMITTED);
        assertAccepted(sent.charterVersions()
                .amend(signedBy(Party.MAYOR, LATER))
                .andThen(one -> one.charterVersions().submit(LAST)));
    }

    @Test
    void isThereBeforeItIsSignedFurtherAmendedOrSent() {
        for (Partnership without : List.of(FOUNDED, BEGINNING)) {
            assertRejected(
                    without.charterVersions().countersign(signature(Party.MAYOR, LATER)),
                    "charter",
                    RejectionCode.CHARTER_NONE);
            assertRejected(without.charterVersions().amend(FIRST), "charter", RejectionCode.CHARTER_NONE);
            assertRejected(without.charterVersions().submit(LATER), "charter", RejectionCode.CHARTER_NONE);
        }
    }
}
