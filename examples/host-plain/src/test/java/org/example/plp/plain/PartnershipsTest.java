package org.example.plp.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Plp;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.permission.Permission;

@DisplayName("The application that keeps partnerships")
class PartnershipsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String CROISETTE = "plp-004";

    private final Dossiers dossiers = new Dossiers();
    private final Partnerships partnerships = under(Reading.AS_WORDED);

    private Partnerships under(Reading reading) {
        return new Partnerships(dossiers, Plp.belgian().reading(reading));
    }

    private Reply takeOverTheCroisette() {
        try {
            return partnerships.takeOver(
                    DAY, "plp-croisette.yaml", Files.readAllBytes(Path.of("..", "plp-croisette.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class takes_over_a_record {
        @Test
        void as_the_first_version() {
            assertThat(takeOverTheCroisette()).isEqualTo(new Reply.Done(CROISETTE, 1));
        }

        @Test
        void once() {
            takeOverTheCroisette();

            assertThatExceptionOfType(Dossiers.StaleException.class).isThrownBy(() -> takeOverTheCroisette());
        }

        @Test
        void unless_something_stops_it_and_reports_every_defect_with_its_place() {
            byte[] content = "openplp: 1\npartnership:\n  id: plp-1\n  operationalSince: 2026-02-30\nmemberships: {}\n"
                    .getBytes(StandardCharsets.UTF_8);

            Reply reply = partnerships.takeOver(DAY, "plp-1.yaml", content);

            assertThat(((Reply.Impossible) reply).codes())
                    .hasSize(2)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("plp-1.yaml:4:21: partnership.operationalSince: "),
                            second -> assertThat(second).startsWith("plp-1.yaml:5:14: memberships: "));
            assertThat(dossiers.find("plp-1")).isEmpty();
        }
    }

    @Nested
    class founds_a_partnership {
        private final Partnership beginning = Partnership.of("plp-1").toBuilder()
                .initiative(new Initiative(Recorded.of(DAY), Recorded.of(Initiative.Initiator.RESIDENTS)))
                .build();

        @Test
        void with_a_dated_initiative() {
            assertThat(partnerships.found(beginning)).isEqualTo(new Reply.Done("plp-1", 1));
            assertThat(partnerships.found(Partnership.of("plp-2")))
                    .isEqualTo(new Reply.Impossible(List.of("partnership.initiative.date: day.missing")));
        }

        @Test
        void and_does_not_open_it_before_there_is_a_charter() {
            partnerships.found(beginning);

            Reply reply = partnerships.open("plp-1", 1, DAY);

            assertThat(((Reply.Refused) reply).norms())
                    .extracting(NormShown::id)
                    .contains("CHA-1");
            assertThat(dossiers.find("plp-1").orElseThrow().version()).isEqualTo(1);
        }
    }

    @Nested
    class admits_a_member {
        private final Membership applicant = Membership.of("m-99").toBuilder()
                .actor("p-99")
                .kind(Membership.Kind.RESIDENT)
                .declarations(new MembershipDeclarations(Recorded.of(DAY)))
                .adult(true)
                .livesInArea(true)
                .voluntary(true)
                .paid(false)
                .consentToShareOn(DAY)
                .toldWhyDataIsKept(DAY)
                .build();
        private final Acknowledgement signed = received(Acknowledgement.How.SIGNED_FORM);

        private static Acknowledgement received(Acknowledgement.How how) {
            return new Acknowledgement(Recorded.of(DAY), Recorded.of(how), Recorded.of("2023"));
        }

        private Reply admit(Membership who, Acknowledgement received) {
            partnerships.apply(CROISETTE, 1, who);
            return partnerships.admit(CROISETTE, 2, "m-99", DAY, received);
        }

        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void whom_nothing_stands_in_the_way() {
            assertThat(admit(applicant, signed)).isEqualTo(new Reply.Done(CROISETTE, 3));
            assertThat(dossiers.find(CROISETTE)
                            .orElseThrow()
                            .dossier()
                            .membership("m-99")
                            .orElseThrow()
                            .joinedOn())
                    .isEqualTo(Recorded.of(DAY));
        }

        @Test
        void but_no_minor_and_reports_by_which_norm_and_what_that_rests_on() {
            Reply reply = admit(applicant.toBuilder().adult(false).build(), signed);

            assertThat(reply).isInstanceOfSatisfying(Reply.Refused.class, refused -> {
                assertThat(refused.onAdviceAlone()).isFalse();
                assertThat(refused.norms()).singleElement().satisfies(norm -> {
                    assertThat(norm.id()).isEqualTo("B-P2");
                    assertThat(norm.statement()).isNotBlank();
                    assertThat(norm.force()).isEqualTo("federal guidance");
                    assertThat(norm.sources()).isNotEmpty().allMatch(source -> source.endsWith(")"));
                });
            });
            assertThat(dossiers.find(CROISETTE).orElseThrow().version()).isEqualTo(2);
        }

        @Test
        void and_reports_when_nothing_but_advice_stands_in_the_way() {
            partnerships.apply(CROISETTE, 1, applicant);
            Reply asWorded = partnerships.admit(CROISETTE, 2, "m-99", DAY, received(Acknowledgement.How.TICK_BOX));
            Reply bindingOnly = under(Reading.BINDING_ONLY)
                    .admit(CROISETTE, 2, "m-99", DAY, received(Acknowledgement.How.TICK_BOX));

            assertThat(((Reply.Refused) asWorded).onAdviceAlone()).isTrue();
            assertThat(((Reply.Refused) bindingOnly).onAdviceAlone()).isTrue();
            assertThat(((Reply.Refused) bindingOnly).norms())
                    .extracting(NormShown::id, NormShown::force)
                    .containsExactly(tuple("B-P5b", "advice"));
        }

        @Test
        void only_once_the_facts_are_known_that_settle_it() {
            Reply reply = admit(applicant.toBuilder().adult(Answer.UNKNOWN).build(), signed);

            assertThat(reply)
                    .isEqualTo(new Reply.FindOutFirst(
                            Permission.Doubt.UNDETERMINED, List.of("memberships[24].adult"), List.of()));
        }

        @Test
        void whom_the_application_knows() {
            assertThat(partnerships.admit(CROISETTE, 1, "m-99", DAY, signed))
                    .isEqualTo(new Reply.Impossible(List.of("memberships: subject.unknown")));
            assertThat(partnerships.apply("plp-9", 1, applicant))
                    .isEqualTo(new Reply.Impossible(List.of("partnership: subject.unknown")));
        }

        @Test
        void on_the_version_that_was_looked_at() {
            partnerships.apply(CROISETTE, 1, applicant);

            assertThatExceptionOfType(Dossiers.StaleException.class)
                    .isThrownBy(() -> partnerships.admit(CROISETTE, 1, "m-99", DAY, signed))
                    .withMessage("plp-004 is at version 2, not 1");
        }
    }

    @Nested
    class sends_a_message {
        private final Message fromAMember = Message.of("msg-99").toBuilder()
                .urgency(Urgency.NON_URGENT)
                .about(Message.About.OTHER)
                .origin(Message.Origin.MEMBER)
                .agreedWithPolice(true)
                .draftedBy(Party.COORDINATOR)
                .sentBy(Sender.COORDINATOR)
                .channel(Channel.Means.EMAIL)
                .shows(new Shows(Answer.NO, Answer.NO, Answer.NO))
                .validatedByPoliceAt(at("2026-11-24T18:00:00+01:00"))
                .sentAt(at("2026-11-24T20:15:00+01:00"))
                .build();

        private static Recorded<OffsetDateTime> at(String time) {
            return Recorded.of(OffsetDateTime.parse(time));
        }

        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void that_the_police_validated() {
            assertThat(partnerships.send(CROISETTE, 1, fromAMember)).isEqualTo(new Reply.Done(CROISETTE, 2));
        }

        @Test
        void not_before_the_police_validated_it() {
            Message unseen =
                    fromAMember.toBuilder().validatedByPoliceAt(Recorded.none()).build();

            Reply reply = partnerships.send(CROISETTE, 1, unseen);

            assertThat(((Reply.Refused) reply).norms())
                    .extracting(NormShown::id)
                    .containsExactly("C-L5b");
        }
    }

    @Nested
    class reports_what_is_found_on_a_day {
        @Test
        void with_what_is_missing_and_what_to_do() {
            takeOverTheCroisette();

            Report report = partnerships.report(CROISETTE, DAY).orElseThrow();

            assertThat(report.answer()).isEqualTo(Overall.Compliance.NOT_COMPLIANT);
            assertThat(report.lines())
                    .filteredOn(line -> line.norm().id().equals("C-T8b"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.outcome()).isEqualTo(Outcome.BREACHED);
                        assertThat(line.due()).contains(LocalDate.of(2026, 2, 1));
                        assertThat(line.whatToDo()).isPresent();
                    });
            assertThat(report.lines())
                    .filteredOn(line -> line.about().equals("m-13"))
                    .flatExtracting(Report.Line::missing)
                    .contains("memberships[12].acknowledgement.how");
        }

        @Test
        void of_a_partnership_that_it_knows() {
            assertThat(partnerships.report("plp-9", DAY)).isEmpty();
        }
    }

    @Nested
    class shows_what_an_act_would_change {
        private final Act review = new ConductAct.ReviewList(
                new ListReview(Recorded.of(DAY), Entries.of(Party.COORDINATOR, Party.MANDATED_OFFICER)));

        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void among_what_stands_in_the_way() {
            WhatIf whatIf = partnerships.whatIf(CROISETTE, review).orElseThrow();

            assertThat(whatIf.newBlockingFindings()).isEmpty();
            assertThat(whatIf.noLongerBlockingFindings())
                    .extracting(line -> line.norm().id())
                    .containsExactly("C-T8b");
        }

        @Test
        void and_does_nothing() {
            partnerships.whatIf(CROISETTE, review);

            assertThat(dossiers.find(CROISETTE).orElseThrow().version()).isEqualTo(1);
        }

        @Test
        void unless_it_cannot_be_done() {
            assertThat(partnerships.whatIf(CROISETTE, new MembershipAct.Leave("m-98", DAY)))
                    .isEmpty();
        }
    }

    @Nested
    class lists_what_presses {
        @Test
        void with_who_owes_it_and_until_when() {
            takeOverTheCroisette();

            assertThat(partnerships.pressing(CROISETTE, DAY))
                    .extracting(
                            DutyShown::state,
                            duty -> duty.due().orElseThrow(),
                            duty -> duty.norm().id())
                    .containsExactly(
                            tuple(Duty.State.OVERDUE, LocalDate.of(2026, 2, 1), "C-T8b"),
                            tuple(Duty.State.OVERDUE, LocalDate.of(2026, 6, 12), "C-T10b"),
                            tuple(Duty.State.DUE_SOON, LocalDate.of(2026, 12, 1), "M-T9b"));
            assertThat(partnerships.pressing(CROISETTE, DAY).get(0).who())
                    .containsExactly("coordinator", "mandated officer");
            assertThat(partnerships.pressing(CROISETTE, DAY))
                    .filteredOn(DutyShown::isWaived)
                    .extracting(duty -> duty.norm().id())
                    .containsExactly("C-T10b");
        }
    }
}
