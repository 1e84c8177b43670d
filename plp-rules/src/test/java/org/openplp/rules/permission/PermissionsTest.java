package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.permission.Requests.DAY;
import static org.openplp.rules.permission.Requests.aNewMember;
import static org.openplp.rules.permission.Requests.admit;
import static org.openplp.rules.permission.Requests.consequences;
import static org.openplp.rules.permission.Requests.houseRules;
import static org.openplp.rules.permission.Requests.ids;
import static org.openplp.rules.permission.Requests.inTheWay;
import static org.openplp.rules.permission.Requests.may;
import static org.openplp.rules.permission.Requests.toFindOut;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.spec.Sketch;

@DisplayName("Whether an act is allowed")
class PermissionsTest {
    private static List<String> whyImpossible(Permission permission) {
        return ((Permission.Impossible) permission)
                .reasons().stream().map(Defect::code).toList();
    }

    @Nested
    class of_an_admission {
        @Test
        void is_yes_if_it_breaches_nothing_although_the_list_has_to_follow() {
            Permission permission = may(admit(aNewMember()));

            assertThat(permission).isInstanceOf(Permission.Yes.class);
            assertThat(permission.isYes()).isTrue();
        }

        @Test
        void names_the_duty_that_the_admission_opens() {
            Permission permission = may(admit(aNewMember().addedToListOn(Recorded.none())));

            assertThat(consequences(permission).opened()).extracting(Duty::id).containsExactly("C-T8a:plp-1/m-9");
        }

        @Test
        void names_the_duty_also_if_nothing_is_said_of_it_and_if_the_same_is_owed_for_another() {
            Sketch sketch = aCompliantPartnership().members(aMember("m-1").addedToListOn(Recorded.none()));

            assertThat(consequences(may(sketch, admit(aNewMember()))).opened())
                    .extracting(Duty::id)
                    .contains("C-T8a:plp-1/m-9");
        }

        @Test
        void names_what_people_have_to_judge_apart() {
            Sketch sketch = aCompliantPartnership()
                    .attestations(Sketch.anAttestation("M-L1", "a-3", Answer.YES)
                            .by(known(MANDATED_OFFICER))
                            .date(dated("2026-01-01")));

            Permission permission = may(sketch, admit(aNewMember()));

            assertThat(permission.isYes()).isTrue();
            assertThat(consequences(permission).forPeople())
                    .allSatisfy(
                            finding -> assertThat(finding.norm().check().name()).isIn("JUDGEMENT", "ATTESTATION"));
        }

        @Test
        void is_no_for_a_minor_with_the_norm_and_its_source() {
            Permission permission = may(admit(aNewMember().adult(Answer.NO)));

            assertThat(inTheWay(permission)).containsExactly("B-P2:m-9");
            assertThat(consequences(permission).breached().get(0).norm().citations())
                    .isNotEmpty();
            assertThat(((Permission.No) permission).onAdviceAlone()).isFalse();
            assertThat(permission.isYes()).isFalse();
            assertThat(permission.whatItDoes()).contains(((Permission.No) permission).consequences());
            assertThat(consequences(permission).waived()).isEmpty();
        }

        @Test
        void is_unknown_without_the_facts_that_it_creates() {
            Permission permission = may(admit(aNewMember().adult(Answer.UNKNOWN).voluntary(Answer.UNKNOWN)));

            assertThat(toFindOut(permission))
                    .containsExactlyInAnyOrder("memberships[1].adult", "memberships[1].voluntary");
            assertThat(((Permission.Undetermined) permission).why()).isEqualTo(Permission.Doubt.UNDETERMINED);
            assertThat(((Permission.Undetermined) permission).leftOpen()).isEmpty();
            assertThat(permission.isYes()).isFalse();
            assertThat(permission.whatItDoes()).contains(((Permission.Undetermined) permission).consequences());
        }

        @Test
        void asks_first_for_the_fact_that_settles_most() {
            Permission permission = may(admit(aNewMember()
                    .kind(Recorded.unknown())
                    .adult(Answer.UNKNOWN)
                    .livesInArea(Answer.UNKNOWN)
                    .worksInArea(Answer.UNKNOWN)));

            List<MissingFact> facts = ((Permission.Undetermined) permission).factsToFindOut();
            assertThat(facts.get(0).path()).hasToString("memberships[1].kind");
            assertThat(ids(facts.get(0).settles())).contains("B-P2:m-9", "B-P3:m-9");
            assertThat(facts).extracting(fact -> fact.settles().size()).isSortedAccordingTo((a, b) -> b - a);
        }

        @Test
        void is_no_even_if_facts_are_missing_besides() {
            Permission permission = may(admit(aNewMember().adult(Answer.NO).voluntary(Answer.UNKNOWN)));

            assertThat(inTheWay(permission)).containsExactly("B-P2:m-9");
            assertThat(ids(consequences(permission).undetermined())).containsExactly("B-P4:m-9");
        }

        @Test
        void is_not_hindered_by_gaps_that_were_there_before() {
            Sketch sketch = aCompliantPartnership()
                    .members(aMember("m-1").adult(Answer.NO), aMember("m-2").adult(Answer.UNKNOWN));

            assertThat(may(sketch, admit(aNewMember().addedToListOn(Recorded.none())))
                            .isYes())
                    .isTrue();
        }

        @Test
        void is_asked_on_the_day_of_the_act_whatever_is_dated_later() {
            Sketch sketch = aCompliantPartnership()
                    .partnership(p -> p.houseRules(list(houseRules().toBuilder()
                            .adoptedOn(dated("2026-12-24"))
                            .build())));

            assertThat(may(sketch, admit(aNewMember()))).isNotInstanceOf(Permission.Impossible.class);
            assertThat(consequences(may(sketch, admit(aNewMember().adult(Answer.UNKNOWN))))
                            .after()
                            .snapshot()
                            .day())
                    .isEqualTo(DAY);
        }

        @Test
        void is_impossible_for_somebody_who_is_a_member_already() {
            Permission permission = may(admit(aNewMember().id("m-1")));

            assertThat(whyImpossible(permission)).containsExactly("id.duplicate");
        }

        @Test
        void is_impossible_without_a_day() {
            Permission permission = may(admit(aNewMember().joinedOn(Recorded.unknown())));

            assertThat(whyImpossible(permission)).containsExactly(RejectionCode.DAY_MISSING);
            assertThat(permission.isYes()).isFalse();
            assertThat(permission.whatItDoes()).isEmpty();
        }

        @Test
        void is_impossible_in_a_dossier_that_contradicts_itself() {
            Sketch sketch = aCompliantPartnership().members(aMember("m-1"), aMember("m-1"));

            assertThat(may(sketch, admit(aNewMember()))).isInstanceOf(Permission.Impossible.class);
        }

        @Test
        void is_unknown_of_an_informal_group() {
            Permission permission = may(aCompliantPartnership().anInformalGroup(), admit(aNewMember()));

            assertThat(((Permission.Undetermined) permission).why()).isEqualTo(Permission.Doubt.INFORMAL_GROUP);
        }

        @Test
        void marks_a_list_that_was_not_handed_over_as_partial_and_so_claims_nothing() {
            Sketch sketch = aCompliantPartnership()
                    .but(d -> d.memberships(Entries.unknown()).memberList(Recorded.unknown()));

            Permission permission = may(sketch, admit(aNewMember()));

            assertThat(permission.isYes()).isTrue();
            assertThat(consequences(permission).done().now().isPartial("memberships"))
                    .isTrue();
        }
    }

    @Nested
    class of_the_start {
        private static final Act OPEN = new PartnershipAct.Open(DAY);

        @Test
        void is_yes_once_all_is_there_that_leads_up_to_it() {
            assertThat(may(aCompliantPartnership().notInOperation(), OPEN)).isInstanceOf(Permission.Yes.class);
        }

        @Test
        void is_no_without_a_charter() {
            Sketch sketch = aCompliantPartnership().notInOperation().partnership(p -> p.charter(Entries.none()));

            assertThat(inTheWay(may(sketch, OPEN))).contains("CHA-1:plp-1");
        }

        @Test
        void is_unknown_if_it_is_not_known_who_signed_although_that_was_not_known_before_either() {
            Sketch sketch = aCompliantPartnership()
                    .notInOperation()
                    .partnership(p -> p.charter(list(CharterVersion.blank().toBuilder()
                            .signedOn(dated("2026-06-01"))
                            .contains(list(CharterVersion.Content.values()))
                            .build())));

            assertThat(toFindOut(may(sketch, OPEN))).contains("partnership.charter[0].signatures");
        }

        @Test
        void is_impossible_a_second_time() {
            assertThat(whyImpossible(may(OPEN))).containsExactly(RejectionCode.PARTNERSHIP_ALREADY_OPEN);
        }
    }

    @Nested
    class of_a_message {
        private static MessageBuilder aNewMessage() {
            return Message.of("msg-9").toBuilder()
                    .urgency(known(Urgency.NON_URGENT))
                    .about(known(Message.About.OTHER))
                    .origin(known(Message.Origin.MEMBER))
                    .draftedBy(known(POLICE))
                    .sentBy(known(Sender.COORDINATOR))
                    .sentAt(at("2026-11-24T18:00:00+01:00"))
                    .validatedByPoliceAt(at("2026-11-24T17:00:00+01:00"))
                    .availableToCoordinatorAt(at("2026-11-24T17:30:00+01:00"))
                    .agreedWithPolice(Answer.YES)
                    .channel(known(Channel.Means.EMAIL))
                    .shows(Recorded.none());
        }

        @Test
        void is_yes_if_the_police_validated_it_before() {
            assertThat(may(new ConductAct.Send(aNewMessage().build()))).isInstanceOf(Permission.Yes.class);
        }

        @Test
        void is_no_if_the_police_validated_it_too_late() {
            Act act = new ConductAct.Send(aNewMessage()
                    .validatedByPoliceAt(at("2026-11-24T18:00:01+01:00"))
                    .build());

            assertThat(inTheWay(may(act))).contains("C-L5b:msg-9");
        }
    }

    @Nested
    class of_an_exclusion {
        private static Measure anExclusion(Entries<Party> endorsedBy) {
            return Measure.blank().toBuilder()
                    .date(dated("2026-11-24"))
                    .signedBy(list(COORDINATOR, MANDATED_OFFICER))
                    .endorsedBy(endorsedBy)
                    .written(Answer.YES)
                    .reasoned(Answer.YES)
                    .build();
        }

        @Test
        void is_yes_in_due_form_although_the_member_has_to_be_informed_yet() {
            Act act = new MembershipAct.ExcludeDefinitively("m-1", anExclusion(list(CHIEF_OF_CORPS)));

            assertThat(may(act)).isInstanceOf(Permission.Yes.class);
        }

        @Test
        void is_no_without_the_endorsement() {
            Act act = new MembershipAct.ExcludeDefinitively("m-1", anExclusion(Entries.none()));

            assertThat(inTheWay(may(act))).containsExactly("SAN-M4:m-1@2026-11-24");
        }

        @Test
        void is_unknown_without_the_form() {
            Act act = new MembershipAct.ExcludeDefinitively("m-1", anExclusion(Entries.unknown()));

            assertThat(toFindOut(may(act))).startsWith("memberships[0].measures[0].endorsedBy");
        }

        @Test
        void is_impossible_of_somebody_who_is_no_member() {
            Act act = new MembershipAct.ExcludeDefinitively("m-99", anExclusion(Entries.none()));

            assertThat(whyImpossible(may(act))).containsExactly(RejectionCode.SUBJECT_UNKNOWN);
        }
    }

    @Test
    void of_an_erasure_does_not_depend_on_an_old_measure_that_loses_its_day() {
        Measure inBadForm = Measure.blank().toBuilder()
                .date(dated("2024-02-01"))
                .kind(known(Measure.Kind.DEFINITIVE_EXCLUSION))
                .signedBy(Entries.none())
                .build();
        Sketch sketch = aCompliantPartnership()
                .members(aMember("m-1")
                        .measures(list(inBadForm))
                        .left(Optional.of(new Departure(dated("2024-03-01"), Recorded.unknown()))));

        Permission permission = may(sketch, new MembershipAct.Erase("m-1", DAY));

        assertThat(ids(consequences(permission).after().breached())).contains("SAN-M4:m-1@undated");
        assertThat(consequences(permission).breached()).isEmpty();
    }

    @Test
    void of_facts_that_are_put_on_record_is_not_asked() {
        Act act = new MembershipAct.RecordMembership(
                DAY, aMember("m-1").adult(Answer.NO).build());

        assertThat(whyImpossible(may(act))).containsExactly(Permissions.ACT_ONLY_RECORDS);
    }
}
