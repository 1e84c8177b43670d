package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.OTHER;
import static org.openplp.rules.belgium.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.AppointmentAct;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Source;
import org.openplp.rules.spec.Sketch;

@DisplayName("Whether an act is allowed")
class PermissionsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static Permission may(Sketch sketch, Act act) {
        return Permissions.may(BelgianBook.ofThisRelease(), sketch.dossier(), act, Reading.AS_WORDED);
    }

    private static List<String> inTheWay(Permission permission) {
        assertThat(permission).isInstanceOf(Permission.No.class);
        return ids(((Permission.No) permission).consequences().breached());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static List<String> toFindOut(Permission permission) {
        assertThat(permission).isInstanceOf(Permission.CannotTell.class);
        return ((Permission.CannotTell) permission)
                .factsToFindOut().stream().map(fact -> fact.path().toString()).toList();
    }

    @Nested
    class of_an_admission {
        private static MembershipBuilder aNewMember() {
            return Membership.of("m-9")
                    .but()
                    .actor(known("p-9"))
                    .kind(known(Membership.Kind.RESIDENT))
                    .joinedOn(dated("2026-11-24"))
                    .adult(Answer.YES)
                    .livesInArea(Answer.YES)
                    .voluntary(Answer.YES)
                    .paid(Answer.NO)
                    .consentToShareOn(dated("2026-11-24"))
                    .toldWhyDataIsKept(dated("2026-11-24"))
                    .acknowledgement(known(new Acknowledgement(
                            dated("2026-11-24"), known(Acknowledgement.How.SIGNED_FORM), known("1"))));
        }

        private static Act admit(MembershipBuilder member) {
            return new MembershipAct.Admit(member.build());
        }

        @Test
        void is_yes_if_it_breaches_nothing_although_the_list_has_to_follow() {
            Permission permission = may(aCompliantPartnership(), admit(aNewMember()));

            assertThat(permission).isInstanceOf(Permission.Yes.class);
            assertThat(permission.isYes()).isTrue();
        }

        @Test
        void names_the_duty_that_the_admission_opens() {
            Permission permission =
                    may(aCompliantPartnership(), admit(aNewMember().addedToListOn(Recorded.none())));

            assertThat(permission.whatItDoes().orElseThrow().opened())
                    .extracting(Duty::id)
                    .containsExactly("C-T8a:plp-1/m-9");
        }

        @Test
        void names_the_duty_also_if_nothing_is_said_of_it_and_if_the_same_is_owed_for_another() {
            Sketch sketch = aCompliantPartnership().members(aMember("m-1").addedToListOn(Recorded.none()));

            assertThat(may(sketch, admit(aNewMember()))
                            .whatItDoes()
                            .orElseThrow()
                            .opened())
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
            assertThat(((Permission.Yes) permission).consequences().forPeople())
                    .allSatisfy(
                            finding -> assertThat(finding.norm().check().name()).isIn("JUDGEMENT", "ATTESTATION"));
        }

        @Test
        void is_no_for_a_minor_with_the_norm_and_its_source() {
            Permission permission =
                    may(aCompliantPartnership(), admit(aNewMember().adult(Answer.NO)));

            assertThat(inTheWay(permission)).containsExactly("B-P2:m-9");
            assertThat(((Permission.No) permission)
                            .consequences()
                            .breached()
                            .get(0)
                            .norm()
                            .citations())
                    .isNotEmpty();
            assertThat(((Permission.No) permission).onAdviceAlone()).isFalse();
            assertThat(permission.isYes()).isFalse();
            assertThat(permission.whatItDoes()).contains(((Permission.No) permission).consequences());
            assertThat(((Permission.No) permission).consequences().waived()).isEmpty();
        }

        @Test
        void is_unknown_without_the_facts_that_it_creates() {
            Permission permission = may(
                    aCompliantPartnership(),
                    admit(aNewMember().adult(Answer.UNKNOWN).voluntary(Answer.UNKNOWN)));

            assertThat(toFindOut(permission))
                    .containsExactlyInAnyOrder("memberships[1].adult", "memberships[1].voluntary");
            assertThat(((Permission.CannotTell) permission).why()).isEqualTo(Permission.Doubt.UNDETERMINED);
            assertThat(((Permission.CannotTell) permission).leftOpen()).isEmpty();
            assertThat(permission.isYes()).isFalse();
            assertThat(permission.whatItDoes()).contains(((Permission.CannotTell) permission).consequences());
        }

        @Test
        void asks_first_for_the_fact_that_settles_most() {
            Permission permission = may(
                    aCompliantPartnership(),
                    admit(aNewMember()
                            .kind(Recorded.unknown())
                            .adult(Answer.UNKNOWN)
                            .livesInArea(Answer.UNKNOWN)
                            .worksInArea(Answer.UNKNOWN)));

            List<FactToFindOut> facts = ((Permission.CannotTell) permission).factsToFindOut();
            assertThat(facts.get(0).path()).hasToString("memberships[1].kind");
            assertThat(ids(facts.get(0).settles())).contains("B-P2:m-9", "B-P3:m-9");
            assertThat(facts).extracting(fact -> fact.settles().size()).isSortedAccordingTo((a, b) -> b - a);
        }

        @Test
        void is_no_even_if_facts_are_missing_besides() {
            Permission permission = may(
                    aCompliantPartnership(), admit(aNewMember().adult(Answer.NO).voluntary(Answer.UNKNOWN)));

            assertThat(inTheWay(permission)).containsExactly("B-P2:m-9");
            assertThat(ids(((Permission.No) permission).consequences().undetermined()))
                    .containsExactly("B-P4:m-9");
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
                    .partnership(p -> p.houseRules(list(aCompliantPartnership()
                            .dossier()
                            .partnership()
                            .houseRules()
                            .entry(0)
                            .but()
                            .adoptedOn(dated("2026-12-24"))
                            .build())));

            Permission permission = may(
                    sketch,
                    admit(aNewMember()
                            .acknowledgement(known(new Acknowledgement(
                                    dated("2026-11-24"), known(Acknowledgement.How.SIGNED_FORM), known("1"))))));

            assertThat(permission).isNotInstanceOf(Permission.Impossible.class);
            assertThat(((Permission.CannotTell) may(sketch, admit(aNewMember().adult(Answer.UNKNOWN))))
                            .consequences()
                            .after()
                            .situation()
                            .day())
                    .isEqualTo(DAY);
        }

        @Test
        void is_impossible_for_somebody_who_is_a_member_already() {
            Permission permission =
                    may(aCompliantPartnership(), admit(aNewMember().id("m-1")));

            assertThat(((Permission.Impossible) permission).reasons())
                    .extracting("code")
                    .containsExactly("id.duplicate");
        }

        @Test
        void is_impossible_without_a_day() {
            Permission permission =
                    may(aCompliantPartnership(), admit(aNewMember().joinedOn(Recorded.unknown())));

            assertThat(((Permission.Impossible) permission).reasons())
                    .extracting("code")
                    .containsExactly(RejectionCode.DAY_MISSING);
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

            assertThat(((Permission.CannotTell) permission).why()).isEqualTo(Permission.Doubt.INFORMAL_GROUP);
        }

        @Test
        void marks_a_list_that_was_not_handed_over_as_partial_and_so_claims_nothing() {
            Sketch sketch = aCompliantPartnership()
                    .but(d -> d.memberships(Log.unknown()).memberList(Recorded.unknown()));

            Permission permission = may(sketch, admit(aNewMember()));

            assertThat(permission.isYes()).isTrue();
            assertThat(((Permission.Yes) permission).consequences().done().now().isPartial("memberships"))
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
            Sketch sketch = aCompliantPartnership().notInOperation().partnership(p -> p.charter(Log.none()));

            assertThat(inTheWay(may(sketch, OPEN))).contains("CHA-1:plp-1");
        }

        @Test
        void is_unknown_if_it_is_not_known_who_signed_although_that_was_not_known_before_either() {
            Sketch sketch = aCompliantPartnership()
                    .notInOperation()
                    .partnership(p -> p.charter(list(CharterVersion.blank()
                            .but()
                            .signedOn(dated("2026-06-01"))
                            .contains(list(CharterVersion.Content.values()))
                            .build())));

            assertThat(toFindOut(may(sketch, OPEN))).contains("partnership.charter[0].signatures");
        }

        @Test
        void is_impossible_a_second_time() {
            assertThat(((Permission.Impossible) may(aCompliantPartnership(), OPEN)).reasons())
                    .extracting("code")
                    .containsExactly(RejectionCode.PARTNERSHIP_ALREADY_OPEN);
        }
    }

    @Nested
    class of_an_appointment {
        @Test
        void is_no_for_a_coordinator_whom_the_members_did_not_choose() {
            Act act = new AppointmentAct.Appoint(aRole("a-9", Post.COORDINATOR)
                    .from(dated("2026-11-24"))
                    .adult(Answer.YES)
                    .partOfCommunity(Answer.YES)
                    .chosenByMembers(Answer.NO)
                    .approvedByMembersOn(Recorded.none())
                    .screening(Recorded.none())
                    .contactKnownToPolice(Answer.YES)
                    .contactKnownToMembers(Answer.YES)
                    .contactKnownToResidents(Answer.YES)
                    .paid(Answer.NO)
                    .build());

            assertThat(inTheWay(may(aCompliantPartnership(), act))).contains("COO-1:a-9");
        }

        @Test
        void names_what_people_have_to_judge_from_then_on_and_no_more_than_before() {
            Sketch without = aCompliantPartnership().roles(aRole("a-1", Post.COORDINATOR));
            Act act = new AppointmentAct.Appoint(aRole("a-9", Post.MANDATED_OFFICER)
                    .from(dated("2026-11-24"))
                    .build());

            Consequences consequences = may(without, act).whatItDoes().orElseThrow();

            assertThat(consequences.undetermined())
                    .allMatch(finding -> finding.norm().check() == CheckKind.RECORDS);
            assertThat(consequences.forPeople())
                    .isNotEmpty()
                    .allMatch(finding -> finding.norm().check() != CheckKind.RECORDS)
                    .extracting(Finding::id)
                    .contains("M-L1:plp-1")
                    .doesNotContain("C-P1:plp-1");
        }

        @Test
        void names_what_its_own_entry_refutes_though_people_had_to_judge_it_before() {
            Sketch without = aCompliantPartnership().roles(aRole("a-1", Post.COORDINATOR));
            Act act = new AppointmentAct.Appoint(aRole("a-9", Post.DEPUTY_COORDINATOR)
                    .from(dated("2026-11-24"))
                    .screening(known(new Screening(Recorded.none(), Answer.YES, Recorded.none(), Recorded.none())))
                    .build());

            assertThat(may(without, act).whatItDoes().orElseThrow().forPeople())
                    .extracting(Finding::toString)
                    .contains("C-P4:plp-1 BREACHED");
        }
    }

    @Nested
    class of_a_message {
        private static MessageBuilder aNewMessage() {
            return Message.of("msg-9")
                    .but()
                    .urgency(known(Urgency.NON_URGENT))
                    .about(known(Message.About.OTHER))
                    .origin(known(Message.Origin.MEMBER))
                    .draftedBy(known(org.openplp.core.actor.Party.POLICE))
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
            assertThat(may(
                            aCompliantPartnership(),
                            new ConductAct.Send(aNewMessage().build())))
                    .isInstanceOf(Permission.Yes.class);
        }

        @Test
        void is_no_if_the_police_validated_it_too_late() {
            Act act = new ConductAct.Send(aNewMessage()
                    .validatedByPoliceAt(at("2026-11-24T18:00:01+01:00"))
                    .build());

            assertThat(inTheWay(may(aCompliantPartnership(), act))).contains("C-L5b:msg-9");
        }
    }

    @Nested
    class of_an_exclusion {
        private static Measure anExclusion(Log<org.openplp.core.actor.Party> endorsedBy) {
            return Measure.blank()
                    .but()
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

            assertThat(may(aCompliantPartnership(), act)).isInstanceOf(Permission.Yes.class);
        }

        @Test
        void is_no_without_the_endorsement() {
            Act act = new MembershipAct.ExcludeDefinitively("m-1", anExclusion(Log.none()));

            assertThat(inTheWay(may(aCompliantPartnership(), act))).containsExactly("SAN-M4:m-1@2026-11-24");
        }

        @Test
        void is_unknown_without_the_form() {
            Act act = new MembershipAct.ExcludeDefinitively("m-1", anExclusion(Log.unknown()));

            assertThat(toFindOut(may(aCompliantPartnership(), act)))
                    .startsWith("memberships[0].measures[0].endorsedBy");
        }

        @Test
        void is_impossible_of_somebody_who_is_no_member() {
            Act act = new MembershipAct.ExcludeDefinitively("m-99", anExclusion(Log.none()));

            assertThat(((Permission.Impossible) may(aCompliantPartnership(), act)).reasons())
                    .extracting("code")
                    .containsExactly(RejectionCode.SUBJECT_UNKNOWN);
        }
    }

    @Nested
    class of_what_ends {
        @Test
        void looks_at_the_day_after_since_the_last_day_is_included() {
            Permission permission = may(aCompliantPartnership(), new AppointmentAct.StepDown("a-1", DAY));

            assertThat(inTheWay(permission)).containsExactly("I-1a:plp-1");
            assertThat(ids(permission.whatItDoes().orElseThrow().fromTheDayAfter()))
                    .contains("I-1a:plp-1");
        }

        @Test
        void is_yes_if_somebody_else_is_there() {
            Sketch sketch = aCompliantPartnership()
                    .but(d -> d.appointments(aCompliantPartnership()
                            .dossier()
                            .appointments()
                            .and(aCompliantPartnership()
                                    .dossier()
                                    .appointments()
                                    .entry(0)
                                    .but()
                                    .id("a-9")
                                    .build())));

            assertThat(may(sketch, new AppointmentAct.StepDown("a-1", DAY)).isYes())
                    .isTrue();
        }

        @Test
        void has_no_day_after_the_last_of_all() {
            Recorded<LocalDate> last = Recorded.of(Situation.LAST_DAY);
            Consequences consequences = may(
                            aCompliantPartnership()
                                    .waivers(
                                            aWaiver("A-T3a", "plp-1").until(Optional.of(Situation.LAST_DAY)),
                                            aWaiver("A-T3b", "plp-1").until(Optional.of(Situation.LAST_DAY))),
                            new PartnershipAct.PlaceSign(new Sign(last, known(OTHER), known(OTHER), Answer.YES)))
                    .whatItDoes()
                    .orElseThrow();

            assertThat(ids(consequences.waived())).containsExactly("A-T3a:plp-1", "A-T3b:plp-1");
            assertThat(consequences.fromTheDayAfter()).isEmpty();
        }

        @Test
        void is_impossible_in_a_dossier_whose_contradiction_only_the_act_would_mend() {
            Membership reversed = aMember("m-1")
                    .joinedOn(dated("2025-06-01"))
                    .left(Optional.of(new Departure(dated("2025-05-01"), Recorded.unknown())))
                    .build();

            assertThat(((Permission.Impossible) may(
                                    aCompliantPartnership().but(d -> d.memberships(list(reversed))),
                                    new MembershipAct.Erase("m-1", DAY)))
                            .reasons())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("memberships[0].left.date");
        }
    }

    @Nested
    class where_posts_are_vacant {
        private static final Sketch ONE_DEPUTY_ALONE = vacantBut(aRole("a-9", Post.DEPUTY_COORDINATOR));

        private static Sketch vacantBut(AppointmentBuilder... roles) {
            return aCompliantPartnership()
                    .but(d -> d.appointments(Log.of(
                            Stream.of(roles).map(AppointmentBuilder::build).toList())));
        }

        private static Act appoint(int whom) {
            return new AppointmentAct.Appoint(aCompliantPartnership()
                    .dossier()
                    .appointments()
                    .entry(whom)
                    .but()
                    .from(dated("2026-11-24"))
                    .build());
        }

        @Test
        void a_coordinator_may_be_appointed_although_others_are_still_missing() {
            Permission permission = may(ONE_DEPUTY_ALONE, appoint(0));

            assertThat(permission).isInstanceOf(Permission.Yes.class);
            assertThat(ids(permission.whatItDoes().orElseThrow().after().findings()))
                    .contains("I-2a:plp-1", "C-T4:plp-1")
                    .doesNotContain("I-1a:plp-1");
        }

        @Test
        void an_officer_may_be_appointed_although_others_are_still_missing() {
            assertThat(may(ONE_DEPUTY_ALONE, appoint(2))).isInstanceOf(Permission.Yes.class);
        }

        @Test
        void a_deputy_may_step_down_since_that_post_is_none_that_is_missed() {
            assertThat(may(ONE_DEPUTY_ALONE, new AppointmentAct.StepDown("a-9", DAY)))
                    .isInstanceOf(Permission.Yes.class);
        }

        @Test
        void the_only_coordinator_may_not_but_for_no_other_post() {
            assertThat(inTheWay(may(
                            vacantBut(aCompliantPartnership()
                                    .dossier()
                                    .appointments()
                                    .entry(0)
                                    .but()),
                            new AppointmentAct.StepDown("a-1", DAY))))
                    .containsExactly("I-1a:plp-1");
        }
    }

    @Nested
    class of_facts_that_are_put_on_record {
        @Test
        void is_not_asked() {
            Act act = new MembershipAct.RecordMembership(
                    DAY, aMember("m-1").adult(Answer.NO).build());

            assertThat(((Permission.Impossible) may(aCompliantPartnership(), act)).reasons())
                    .extracting("code")
                    .containsExactly(Permissions.ACT_ONLY_RECORDS);
        }
    }

    @Nested
    class where_a_norm_over_all_members_is_breached_or_in_doubt_already {
        private static final Act ADMIT_WITHOUT_CONSENT = new MembershipAct.Admit(
                of_an_admission.aNewMember().consentToShareOn(Recorded.none()).build());
        private static final Act ADMIT_WITHOUT_A_WORD_OF_CONSENT = new MembershipAct.Admit(of_an_admission
                .aNewMember()
                .consentToShareOn(Recorded.unknown())
                .build());

        private static Sketch sharing(Answer shared, Recorded<LocalDate> consent) {
            Sketch compliant = aCompliantPartnership();
            return compliant.but(d -> d.memberList(compliant
                            .dossier()
                            .memberList()
                            .map(list ->
                                    list.but().sharedWithThirdParties(shared).build()))
                    .memberships(list(compliant
                            .dossier()
                            .memberships()
                            .entry(0)
                            .but()
                            .consentToShareOn(consent)
                            .build())));
        }

        @Test
        void one_more_is_in_the_way() {
            assertThat(inTheWay(may(sharing(Answer.YES, Recorded.none()), ADMIT_WITHOUT_CONSENT)))
                    .containsExactly("DAT-5:plp-1");
        }

        @Test
        void one_more_that_may_be_one_is_unknown() {
            assertThat(toFindOut(may(sharing(Answer.YES, Recorded.none()), ADMIT_WITHOUT_A_WORD_OF_CONSENT)))
                    .containsExactly("memberships[1].consentToShareOn");
        }

        @Test
        void what_is_in_doubt_for_one_is_in_doubt_for_the_next() {
            assertThat(toFindOut(may(sharing(Answer.UNKNOWN, Recorded.none()), ADMIT_WITHOUT_CONSENT)))
                    .containsExactly("memberList.sharedWithThirdParties");
        }

        @Test
        void only_what_the_act_brings_is_to_be_found_out() {
            assertThat(toFindOut(may(sharing(Answer.YES, Recorded.unknown()), ADMIT_WITHOUT_A_WORD_OF_CONSENT)))
                    .containsExactly("memberships[1].consentToShareOn");
        }
    }

    @Nested
    class where_a_norm_is_breached_already {
        private static final Act PLACE_A_SIGN_OF_SOMEBODY_ELSE =
                new PartnershipAct.PlaceSign(new Sign(dated("2026-11-24"), known(OTHER), known(OTHER), Answer.YES));

        private static Sketch withASignOfSomebodyElse() {
            return aCompliantPartnership()
                    .partnership(
                            p -> p.signs(list(new Sign(dated("2023-09-01"), known(OTHER), known(OTHER), Answer.YES))));
        }

        @Test
        void one_breach_more_of_the_same_norm_stands_in_the_way_too() {
            assertThat(inTheWay(may(withASignOfSomebodyElse(), PLACE_A_SIGN_OF_SOMEBODY_ELSE)))
                    .contains("A-T3a:plp-1");
        }

        @Test
        void only_the_breach_that_the_act_makes_is_shown() {
            assertThat(evidence(may(withASignOfSomebodyElse(), PLACE_A_SIGN_OF_SOMEBODY_ELSE)))
                    .containsExactly("partnership.signs[1].acquiredBy", "partnership.signs[1].placedBy");
            assertThat(evidence(
                            may(withHouseRulesUnderAnOldCircular(), adopt(known(HouseRules.Circular.CIRCULAR_2010)))))
                    .containsExactlyInAnyOrder(
                            "partnership.houseRules[1].basedOn", "partnership.houseRules[1].adoptedOn");
        }

        private static List<String> evidence(Permission permission) {
            return permission.whatItDoes().orElseThrow().breached().stream()
                    .flatMap(finding -> finding.explanation().evidence().stream())
                    .map(fact -> fact.path().toString())
                    .distinct()
                    .toList();
        }

        @Test
        void an_act_that_adds_no_breach_is_not_hindered_by_it() {
            Act act = new PartnershipAct.PlaceSign(
                    new Sign(dated("2026-11-24"), known(LOCAL_AUTHORITY), known(LOCAL_AUTHORITY), Answer.YES));

            assertThat(may(withASignOfSomebodyElse(), act).isYes()).isTrue();
        }

        @Test
        void what_may_be_one_breach_more_is_unknown() {
            Act act = new PartnershipAct.PlaceSign(
                    new Sign(dated("2026-11-24"), Recorded.unknown(), known(LOCAL_AUTHORITY), Answer.YES));

            assertThat(toFindOut(may(withASignOfSomebodyElse(), act)))
                    .containsExactly("partnership.signs[1].acquiredBy");
        }

        @Test
        void one_version_more_that_follows_an_older_circular_stands_in_the_way() {
            assertThat(inTheWay(
                            may(withHouseRulesUnderAnOldCircular(), adopt(known(HouseRules.Circular.CIRCULAR_2010)))))
                    .containsExactly("ROI-1:plp-1");
        }

        @Test
        void one_version_more_of_which_that_is_not_known_is_unknown() {
            assertThat(toFindOut(may(withHouseRulesUnderAnOldCircular(), adopt(Recorded.unknown()))))
                    .containsExactly("partnership.houseRules[1].basedOn");
        }

        @Test
        void a_version_in_order_may_be_adopted_although_the_old_one_stays_as_it_was() {
            Permission permission =
                    may(withHouseRulesUnderAnOldCircular(), adopt(known(HouseRules.Circular.CIRCULAR_2019)));

            assertThat(permission.isYes()).isTrue();
            assertThat(ids(permission.whatItDoes().orElseThrow().after().findings()))
                    .contains("ROI-1:plp-1");
        }

        private static HouseRules houseRules() {
            return aCompliantPartnership().dossier().partnership().houseRules().entry(0);
        }

        private static Sketch withHouseRulesUnderAnOldCircular() {
            return aCompliantPartnership()
                    .partnership(p -> p.houseRules(list(houseRules()
                            .but()
                            .basedOn(known(HouseRules.Circular.CIRCULAR_2010))
                            .build())));
        }

        private static Act adopt(Recorded<HouseRules.Circular> basedOn) {
            return new PartnershipAct.AdoptHouseRules(houseRules()
                    .but()
                    .version(known("2"))
                    .adoptedOn(dated("2026-11-24"))
                    .basedOn(basedOn)
                    .build());
        }

        @Test
        void an_act_against_advice_alone_says_so() {
            Permission permission = may(aCompliantPartnership(), PLACE_A_SIGN_OF_SOMEBODY_ELSE);

            assertThat(inTheWay(permission)).containsExactlyInAnyOrder("A-T3a:plp-1", "A-T3b:plp-1");
            assertThat(((Permission.No) permission).onAdviceAlone()).isTrue();
        }

        @Test
        void an_act_against_a_template_alone_says_so_too() {
            Permission permission = may(
                    aCompliantPartnership().waivers(aWaiver("CHA-6", "plp-1")),
                    new PartnershipAct.AdoptHouseRules(aCompliantPartnership()
                            .dossier()
                            .partnership()
                            .houseRules()
                            .entry(0)
                            .but()
                            .version(known("2"))
                            .adoptedOn(dated("2026-11-24"))
                            .clauses(Log.none())
                            .build()));

            assertThat(inTheWay(permission)).containsExactly("ROI-2:plp-1");
            assertThat(((Permission.No) permission).onAdviceAlone()).isTrue();
        }

        @Test
        void what_it_does_is_shown_by_the_ids_of_the_findings_and_no_dossier() {
            assertThat(may(aCompliantPartnership(), PLACE_A_SIGN_OF_SOMEBODY_ELSE)
                            .whatItDoes()
                            .orElseThrow()
                            .toString())
                    .startsWith("Consequences[breached=[A-T3a:plp-1")
                    .doesNotContain("Dossier[");
        }
    }

    @Nested
    class where_a_rule_fails {
        private static final RuleBook BOOK =
                with(rule("EXV-1").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.where(where_a_rule_fails::fail)));

        private static boolean fail(Object value) {
            throw new IllegalStateException("a fault of the local rule, with " + value);
        }

        private static RuleBook with(Rule rule) {
            SubjectKind about = rule.about().kind();
            return BelgianBook.ofThisRelease()
                    .with(new LocalRules(
                            "EXV",
                            "Exempleville",
                            "1",
                            List.of(Norm.local("EXV-1")
                                    .says("A start is on record.")
                                    .asksOf(Bearer.PLP)
                                    .isSeenFromRecords(Shape.STANDING, about)
                                    .whenNotMet("No start is on record.", "Record the start.")
                                    .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                                    .build()),
                            List.of(rule)));
        }

        private static Permission may(Act act) {
            return may(BOOK, act);
        }

        private static Permission may(RuleBook book, Act act) {
            return Permissions.may(book, aCompliantPartnership().dossier(), act, Reading.AS_WORDED);
        }

        @Test
        void it_is_unknown_whatever_else_is_met() {
            Permission permission = may(of_an_admission.admit(of_an_admission.aNewMember()));

            assertThat(((Permission.CannotTell) permission).why()).isEqualTo(Permission.Doubt.RULE_FAILED);
            assertThat(ids(((Permission.CannotTell) permission).consequences().failed()))
                    .containsExactly("EXV-1:plp-1");
        }

        @Test
        void it_is_unknown_either_if_it_fails_only_when_it_is_asked_what_is_new() {
            RuleBook book = with(rule("EXV-1")
                    .about(PARTNERSHIP)
                    .holds(OPERATIONAL_SINCE
                            .where(day -> false)
                            .and(OPERATIONAL_SINCE.where(where_a_rule_fails::fail))));

            Permission permission = may(book, of_an_admission.admit(of_an_admission.aNewMember()));

            assertThat(((Permission.CannotTell) permission).why()).isEqualTo(Permission.Doubt.RULE_FAILED);
            assertThat(ids(((Permission.CannotTell) permission).consequences().failed()))
                    .containsExactly("EXV-1:plp-1");
        }

        @Test
        void it_is_no_if_the_rule_finds_a_new_breach_and_fails_only_when_it_is_asked_why() {
            RuleBook book = with(rule("EXV-1")
                    .about(MEMBERSHIP)
                    .holds(JOINED_ON.where(day -> false).and(JOINED_ON.where(where_a_rule_fails::fail))));

            Permission permission = may(book, of_an_admission.admit(of_an_admission.aNewMember()));

            assertThat(inTheWay(permission)).containsExactly("EXV-1:m-9");
        }

        @Test
        void it_is_no_if_another_norm_stands_in_the_way() {
            Permission permission =
                    may(of_an_admission.admit(of_an_admission.aNewMember().adult(Answer.NO)));

            assertThat(inTheWay(permission)).containsExactly("B-P2:m-9");
        }
    }

    @Nested
    class where_a_waiver_covers_the_breach {
        @Test
        void it_does_not_stand_in_the_way_and_is_reported() {
            Sketch sketch = aCompliantPartnership().waivers(aWaiver("A-T3a", "plp-1"), aWaiver("A-T3b", "plp-1"));

            Permission permission = may(sketch, where_a_norm_is_breached_already.PLACE_A_SIGN_OF_SOMEBODY_ELSE);

            assertThat(ids(((Permission.Yes) permission).consequences().waived()))
                    .contains("A-T3a:plp-1");
        }

        @Test
        void it_stands_in_the_way_if_the_waiver_ends_on_the_day_of_the_act() {
            Sketch sketch = aCompliantPartnership()
                    .waivers(aWaiver("A-T3a", "plp-1").until(Sketch.endingOn("2026-11-24")), aWaiver("A-T3b", "plp-1"));

            Permission permission = may(sketch, where_a_norm_is_breached_already.PLACE_A_SIGN_OF_SOMEBODY_ELSE);

            assertThat(inTheWay(permission)).containsExactly("A-T3a:plp-1");
            Consequences consequences = permission.whatItDoes().orElseThrow();
            assertThat(ids(consequences.fromTheDayAfter())).containsExactly("A-T3a:plp-1");
            assertThat(ids(consequences.waived())).containsExactly("A-T3b:plp-1");
        }
    }
}
