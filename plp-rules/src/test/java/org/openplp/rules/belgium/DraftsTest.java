package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.activity.Advice;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;

/** A draft is not judged as if it had been sent, and nothing is done by it. */
class DraftsTest {
    private static final String DAY = "2026-03-02";
    private static final OffsetDateTime VALIDATED = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-03-03T10:00:00+01:00");
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();

    /** What the coordinator is about to pass on; nothing about it is in order. */
    private static MessageBuilder message() {
        return aMessage("msg-1")
                .origin(Message.Origin.MEMBER)
                .about(Message.About.PREVENTION)
                .urgency(Urgency.NON_URGENT)
                .draftedBy(Party.COORDINATOR)
                .sentBy(Sender.COORDINATOR)
                .channel(Channel.Means.SMS)
                .agreedWithPolice(Answer.NO)
                .validatedByPoliceAt(Recorded.none())
                .availableToAllMembersAt(Recorded.none())
                .feedbackAt(Recorded.none())
                .sourceAgreed(Answer.NO)
                .shows(new Shows(Answer.YES, Answer.YES, Answer.YES));
    }

    private static Dossier drafted(MessageBuilder draft) {
        return aPartnership()
                .partnership(one -> one.communicationPlan(list(CommunicationPlan.blank().toBuilder()
                        .agreedOn(dated("2023-06-01"))
                        .standingAgreementOn(Recorded.none())
                        .channels(Entries.none())
                        .build())))
                .messages()
                .reports()
                .dossier()
                .correspondence()
                .draft(LocalDate.parse("2026-03-01"), draft.build())
                .aggregate()
                .orElseThrow();
    }

    private static Stream<Finding> findings(Dossier dossier, String day) {
        return BOOK.assess(snapshot(new Sketch(dossier), day), Reading.AS_WORDED).allFindings().stream();
    }

    private static Stream<String> ofMessages(Dossier dossier, String day) {
        return findings(dossier, day)
                .filter(finding -> finding.subject().id().equals("msg-1"))
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(finding -> finding.norm().id() + " " + finding.outcome());
    }

    private static Outcome outcome(String norm, Dossier dossier, String day) {
        return findings(dossier, day)
                .filter(finding -> finding.norm().id().value().equals(norm))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void nothingIsFoundOfADraftBeforeItIsSent() {
        Dossier draft = drafted(message());
        Dossier validated =
                draft.correspondence().validate("msg-1", VALIDATED).aggregate().orElseThrow();
        Dossier sent = validated
                .correspondence()
                .send(aMessage("msg-1").sentAt(SENT).build())
                .aggregate()
                .orElseThrow();

        assertThat(ofMessages(draft, "2026-03-01")).isEmpty();
        assertThat(ofMessages(validated, DAY)).isEmpty();
        assertThat(ofMessages(sent, "2026-03-03"))
                .containsExactlyInAnyOrder(
                        "C-L5b MET",
                        "C-T9 BREACHED",
                        "M-T3 BREACHED",
                        "COM-13 BREACHED",
                        "COM-18 BREACHED",
                        "COM-19 BREACHED");
    }

    @Test
    void aDraftThatIsNotValidatedIsNotBreachedUntilItIsSent() {
        Dossier draft = drafted(message());
        Dossier sent = draft.correspondence()
                .send(aMessage("msg-1").sentAt(SENT).build())
                .aggregate()
                .orElseThrow();

        assertThat(outcome("C-L5b", draft, "2026-03-03")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("C-L5b", sent, "2026-03-03")).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void noFeedbackIsOwedOnAnUrgentMessageThatWasNotSent() {
        MessageBuilder urgent = message().urgency(Urgency.URGENT).sentBy(Sender.POLICE);
        Dossier draft = drafted(urgent);
        Dossier sent = draft.correspondence()
                .send(urgent.sentAt(SENT).build())
                .aggregate()
                .orElseThrow();

        assertThat(ofMessages(draft, "2026-03-03")).isEmpty();
        assertThat(outcome("M-T4", draft, "2026-03-03")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("M-T4", sent, "2026-03-03")).isEqualTo(Outcome.PENDING);
        assertThat(outcome("COO-11", sent, "2026-03-03")).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("COM-17", sent, "2026-03-03")).isEqualTo(Outcome.PENDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"PREVENTION", "FEEDBACK"})
    void adviceAndFeedbackAreNotPassedOnByADraft(Message.About about) {
        MessageBuilder message = message().about(about).origin(Message.Origin.POLICE);
        Dossier draft = owing(drafted(message));
        Dossier sent = draft.correspondence()
                .send(message.sentAt(SENT).build())
                .aggregate()
                .orElseThrow();

        for (String norm : about == Message.About.FEEDBACK ? new String[] {"C-T6a"} : new String[] {"C-T6b", "M-T7a"}) {
            assertThat(outcome(norm, draft, "2026-03-03")).as(norm).isEqualTo(Outcome.PENDING);
            assertThat(outcome(norm, sent, "2026-03-03")).as(norm).isEqualTo(Outcome.MET);
        }
    }

    private static Dossier owing(Dossier dossier) {
        return new Sketch(dossier)
                .reports(aReport("r-1").feedbackAt(at("2026-02-01T10:00:00+01:00")))
                .but(one ->
                        one.adviceGiven(list(new Advice(dated("2026-02-01"), Recorded.unknown(), Recorded.unknown()))))
                .dossier();
    }

    @Test
    void anAppealThatWasOnlyDraftedDoesNotAnswerAReport() {
        MessageBuilder appeal =
                message().report("r-1").channel(Channel.Means.SMS).urgency(Urgency.URGENT);
        Dossier draft = new Sketch(drafted(message().urgency(Urgency.URGENT)))
                .reports(aReport("r-1")
                        .observedAt(at("2026-03-01T10:00:00+01:00"))
                        .at(at("2026-03-01T10:05:00+01:00")))
                .messages(appeal.sentAt(Recorded.none()))
                .dossier();
        Dossier sent = draft.correspondence()
                .send(appeal.sentAt(SENT).build())
                .aggregate()
                .orElseThrow();

        assertThat(outcome("COM-14", draft, "2026-03-03")).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("COM-14", sent, "2026-03-03")).isEqualTo(Outcome.MET);
    }
}
