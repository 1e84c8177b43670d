package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.dossier.EntriesOfADay.DAY;
import static org.openplp.core.dossier.EntriesOfADay.FOUNDED;
import static org.openplp.core.dossier.EntriesOfADay.NOON;
import static org.openplp.core.dossier.EntriesOfADay.REPORT;
import static org.openplp.core.dossier.EntriesOfADay.SENT;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Report;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

class CorrespondenceTest {
    private static final Correspondence NOTHING_YET = FOUNDED.correspondence();

    private static Correspondence after(Result<Dossier, Event> act) {
        return assertAccepted(act).correspondence();
    }

    @Nested
    class Messages {
        private final Message draft = Message.of("msg-1").toBuilder()
                .origin(Recorded.of(Message.Origin.MEMBER))
                .build();
        private final Correspondence drafted = after(NOTHING_YET.draft(DAY, draft));
        private final Correspondence sent = after(NOTHING_YET.send(SENT));

        private Dossier with(MessageBuilder message) {
            return FOUNDED.toBuilder().messages(Entries.of(message.build())).build();
        }

        @Test
        void areDraftedWithoutBeingSent() {
            MessageBuilder entry = draft.toBuilder().sentAt(Recorded.none());

            assertAccepted(
                    NOTHING_YET.draft(DAY, draft),
                    with(entry),
                    new DossierEvent.MessageDrafted("msg-1", DAY, entry.build()));
        }

        @Test
        void areNotDraftedAfterTheyWereSent() {
            assertRejected(NOTHING_YET.draft(DAY, SENT), "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
            assertRejected(drafted.draft(DAY, draft), "messages[1].id", DefectCode.ID_DUPLICATE, "messages[0].id");
        }

        @Test
        void areSentWithoutADraft() {
            assertAccepted(
                    NOTHING_YET.send(SENT), with(SENT.toBuilder()), new DossierEvent.MessageSent("msg-1", DAY, SENT));
        }

        @Test
        void areValidatedAndSentAndKeepWhatIsOnRecordOfTheDraft() {
            MessageBuilder expected = draft.toBuilder()
                    .validatedByPoliceAt(Recorded.of(NOON.minusHours(1)))
                    .sentAt(Recorded.of(NOON));

            assertAccepted(
                    after(drafted.validate("msg-1", NOON.minusHours(1))).send(SENT),
                    with(expected),
                    new DossierEvent.MessageSent("msg-1", DAY, expected.build()));
        }

        @Test
        void areSentAsTheyGoOutBeItOtherwiseThanDrafted() {
            Message other =
                    SENT.toBuilder().origin(Recorded.of(Message.Origin.POLICE)).build();

            assertThat(assertAccepted(drafted.send(other)).message("msg-1")).contains(other);
        }

        @Test
        void loseNoFactOfTheirDraftWhicheverItIs() {
            Message whole = Sample.dossier(path -> DAY).messages().entry(0);
            Message unsent = whole.toBuilder().sentAt(Recorded.none()).build();
            Message alone =
                    Message.of(whole.id()).toBuilder().sentAt(whole.sentAt()).build();

            assertThat(alone.after(unsent)).isEqualTo(whole);
            assertThat(whole.after(Message.of(whole.id()))).isEqualTo(whole);
        }

        @Test
        void areSentOnceAndAtAnInstant() {
            Correspondence sentSomeDay = with(Message.of("msg-1").toBuilder()).correspondence();

            assertRejected(sent.send(SENT), "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
            assertRejected(sentSomeDay.send(SENT), "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
            assertRejected(NOTHING_YET.send(draft), "messages.sentAt", RejectionCode.DAY_MISSING);
        }

        @Test
        void areSentOnADayInBelgium() {
            Message late = SENT.toBuilder()
                    .sentAt(Recorded.of(OffsetDateTime.parse("2024-06-14T22:30:00Z")))
                    .build();

            assertThat(NOTHING_YET.send(late).events()).extracting(Event::day).containsExactly(DAY);
        }

        @Test
        void areValidatedOnceBeItAfterTheyWereSent() {
            assertAccepted(
                    sent.validate("msg-1", NOON.plusDays(1)),
                    with(SENT.toBuilder().validatedByPoliceAt(Recorded.of(NOON.plusDays(1)))),
                    new DossierEvent.MessageValidated("msg-1", NOON.plusDays(1)));
            assertRejected(
                    after(sent.validate("msg-1", NOON)).validate("msg-1", NOON),
                    "messages.validatedByPoliceAt",
                    RejectionCode.MESSAGE_ALREADY_VALIDATED);
            assertRejected(NOTHING_YET.validate("msg-1", NOON), "messages", RejectionCode.SUBJECT_UNKNOWN);
        }

        @Test
        void getFeedbackOnce() {
            Recorded<Party> via = Recorded.of(Party.COORDINATOR);

            assertAccepted(
                    sent.giveFeedback("msg-1", NOON, via),
                    with(SENT.toBuilder().feedbackAt(Recorded.of(NOON)).feedbackVia(via)),
                    new DossierEvent.FeedbackGiven("msg-1", NOON, via));
            assertRejected(
                    after(sent.giveFeedback("msg-1", NOON, via)).giveFeedback("msg-1", NOON, via),
                    "messages.feedbackAt",
                    RejectionCode.FEEDBACK_ALREADY_GIVEN);
        }

        @Test
        void keepThroughWhomFeedbackGoesWhereTheActDoesNotSay() {
            Recorded<Party> coordinator = Recorded.of(Party.COORDINATOR);
            Recorded<Party> police = Recorded.of(Party.POLICE);
            Message planned = SENT.toBuilder().feedbackVia(coordinator).build();
            Correspondence before = after(NOTHING_YET.send(planned));

            assertThat(assertAccepted(before.giveFeedback("msg-1", NOON, Recorded.unknown()))
                            .message("msg-1"))
                    .map(Message::feedbackVia)
                    .contains(coordinator);
            assertThat(assertAccepted(before.giveFeedback("msg-1", NOON, police))
                            .message("msg-1"))
                    .map(Message::feedbackVia)
                    .contains(police);
        }

        @Test
        void getFeedbackOnlyAfterTheyWereSent() {
            Recorded<Party> anybody = Recorded.unknown();

            assertRejected(
                    sent.giveFeedback("msg-1", NOON.minusSeconds(1), anybody),
                    "messages.feedbackAt",
                    RejectionCode.DAY_TOO_EARLY,
                    "sentAt");
            assertRejected(
                    drafted.giveFeedback("msg-1", NOON, anybody), "messages.sentAt", RejectionCode.MESSAGE_NOT_SENT);
            assertRejected(NOTHING_YET.giveFeedback("msg-1", NOON, anybody), "messages", RejectionCode.SUBJECT_UNKNOWN);
        }
    }

    @Nested
    class Reports {
        private final Correspondence received = after(NOTHING_YET.receive(REPORT));

        private Dossier with(ReportBuilder report) {
            return FOUNDED.toBuilder().reports(Entries.of(report.build())).build();
        }

        @Test
        void areReceived() {
            assertAccepted(
                    NOTHING_YET.receive(REPORT),
                    with(REPORT.toBuilder()),
                    new DossierEvent.ReportReceived("r-1", DAY, REPORT));
        }

        @Test
        void areReceivedOnceAndAtAnInstant() {
            assertRejected(received.receive(REPORT), "reports[1].id", DefectCode.ID_DUPLICATE, "reports[0].id");
            assertRejected(NOTHING_YET.receive(Report.of("r-1")), "reports.at", RejectionCode.DAY_MISSING);
        }

        @Test
        void areAnswered() {
            assertAccepted(
                    received.answer("r-1", NOON),
                    with(REPORT.toBuilder().feedbackAt(Recorded.of(NOON))),
                    new DossierEvent.ReportAnswered("r-1", NOON));
        }

        @Test
        void areAnsweredOnceAndOnlyAfterTheyWereReceived() {
            assertRejected(
                    after(received.answer("r-1", NOON)).answer("r-1", NOON),
                    "reports.feedbackAt",
                    RejectionCode.FEEDBACK_ALREADY_GIVEN);
            assertRejected(
                    received.answer("r-1", NOON.minusSeconds(1)),
                    "reports.feedbackAt",
                    RejectionCode.DAY_TOO_EARLY,
                    "at");
            assertRejected(NOTHING_YET.answer("r-1", NOON), "reports", RejectionCode.SUBJECT_UNKNOWN);
        }

        @Test
        void areReferredToOnlyWhereTheyAreOnRecord() {
            Message answering = SENT.toBuilder().report(Recorded.of("r-1")).build();

            assertAccepted(received.send(answering));
            assertRejected(NOTHING_YET.send(answering), "messages[0].report", DefectCode.REFERENCE_UNKNOWN, "reports");
        }
    }
}
