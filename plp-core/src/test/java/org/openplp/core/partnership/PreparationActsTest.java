package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;
import static org.openplp.core.partnership.Partnerships.ASKED;
import static org.openplp.core.partnership.Partnerships.FOUNDED;
import static org.openplp.core.partnership.Partnerships.SIGNED;
import static org.openplp.core.partnership.Partnerships.consultedOn;
import static org.openplp.core.partnership.Partnerships.informedOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;

class PreparationActsTest {
    private static final Recorded<LocalDate> DAY = Recorded.of(SIGNED);

    @Nested
    class Consulting {
        private static final Consultation HELD = consultedOn(DAY);

        private static Partnership after(Consultation earlier) {
            return FOUNDED.toBuilder().consultation(Recorded.of(earlier)).build();
        }

        @Test
        void putsTheConsultationOnRecord() {
            assertAccepted(FOUNDED.consult(HELD), after(HELD), new PartnershipEvent.Consulted("plp-1", SIGNED, HELD));
        }

        @Test
        void keepsWhatWasOnRecordBeforehand() {
            Recorded<LocalDate> asked = Recorded.of(ASKED);
            Consultation prepared = new Consultation(Recorded.unknown(), Entries.unknown(), asked, Recorded.none());

            assertThat(assertAccepted(after(prepared).consult(HELD)).consultation())
                    .isEqualTo(Recorded.of(new Consultation(DAY, Entries.of(Party.MAYOR), asked, Recorded.none())));
        }

        @Test
        void putsALaterConsultationInThePlaceOfTheEarlier() {
            Recorded<LocalDate> asked = Recorded.of(ASKED);
            Consultation earlier = new Consultation(asked, Entries.none(), asked, asked);

            assertThat(assertAccepted(after(earlier).consult(HELD)).consultation())
                    .isEqualTo(Recorded.of(HELD));
        }

        @Test
        void doesNotTakeThePlaceOfTheOneThatLedUpToTheStart() {
            Partnership open = after(consultedOn(Recorded.of(ASKED))).toBuilder()
                    .operationalSince(DAY)
                    .build();

            assertRejected(open.consult(HELD), "consultation.date", RejectionCode.PARTNERSHIP_ALREADY_PREPARED);
            assertAccepted(open.consult(consultedOn(Recorded.of(SIGNED.minusDays(1)))));
        }

        @Test
        void isPutOnRecordAfterTheStartWhereNoneIs() {
            assertAccepted(FOUNDED.toBuilder().operationalSince(DAY).build().consult(HELD));
            assertAccepted(after(consultedOn(Recorded.unknown())).toBuilder()
                    .operationalSince(DAY)
                    .build()
                    .consult(HELD));
        }
    }

    @Nested
    class Informing {
        private static final InformationMeeting HELD = informedOn(DAY);

        private static Partnership after(InformationMeeting earlier) {
            return FOUNDED.toBuilder().informationMeeting(Recorded.of(earlier)).build();
        }

        private static Partnership openAfter(Recorded<LocalDate> earlier) {
            return after(informedOn(earlier)).toBuilder().operationalSince(DAY).build();
        }

        @Test
        void putsTheEveningOnRecord() {
            assertAccepted(FOUNDED.inform(HELD), after(HELD), new PartnershipEvent.Informed("plp-1", SIGNED, HELD));
        }

        @Test
        void keepsTheInvitationsThatWereOnRecordBeforehand() {
            InformationMeeting invited = new InformationMeeting(Recorded.unknown(), Answer.YES, Entries.unknown());

            assertThat(assertAccepted(after(invited).inform(HELD)).informationMeeting())
                    .isEqualTo(Recorded.of(
                            new InformationMeeting(DAY, Answer.YES, Entries.of(InformationMeeting.Topic.APPROVAL))));
        }

        @Test
        void doesNotTakeThePlaceOfTheEveningThatLedUpToTheStart() {
            Partnership open = openAfter(Recorded.of(ASKED));
            Partnership before = after(informedOn(Recorded.of(ASKED)));

            assertRejected(open.inform(HELD), "informationMeeting.date", RejectionCode.PARTNERSHIP_ALREADY_PREPARED);
            assertAccepted(open.inform(informedOn(Recorded.of(SIGNED.minusDays(1)))));
            assertThat(assertAccepted(before.inform(HELD)).informationMeeting()).isEqualTo(Recorded.of(HELD));
        }

        @Test
        void putsALaterEveningInThePlaceOfTheEarlier() {
            InformationMeeting earlier = new InformationMeeting(
                    Recorded.of(ASKED), Answer.YES, Entries.of(InformationMeeting.Topic.PARTNERS));

            assertThat(assertAccepted(after(earlier).inform(HELD)).informationMeeting())
                    .isEqualTo(Recorded.of(HELD));
        }

        @Test
        void isPutOnRecordAfterTheStartWhereNoneIs() {
            assertAccepted(openAfter(Recorded.unknown()).inform(HELD));
        }

        @Test
        void needsADayAlsoAfterTheStart() {
            assertRejected(
                    openAfter(Recorded.of(ASKED)).inform(informedOn(Recorded.unknown())),
                    "informationMeeting.date",
                    RejectionCode.DAY_MISSING);
        }
    }
}
