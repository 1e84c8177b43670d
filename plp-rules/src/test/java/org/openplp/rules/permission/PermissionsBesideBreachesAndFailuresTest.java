package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.OTHER;
import static org.openplp.rules.permission.Requests.aNewMember;
import static org.openplp.rules.permission.Requests.admit;
import static org.openplp.rules.permission.Requests.consequences;
import static org.openplp.rules.permission.Requests.houseRules;
import static org.openplp.rules.permission.Requests.ids;
import static org.openplp.rules.permission.Requests.inTheWay;
import static org.openplp.rules.permission.Requests.may;
import static org.openplp.rules.permission.Requests.toFindOut;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Exempleville.bookWith;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.spec.Sketch;

@DisplayName("Whether an act is allowed where a norm is breached or a rule fails")
class PermissionsBesideBreachesAndFailuresTest {
    private static final Act PLACE_A_SIGN_OF_SOMEBODY_ELSE =
            new PartnershipAct.PlaceSign(new Sign(dated("2026-11-24"), known(OTHER), known(OTHER), Answer.YES));

    @Nested
    class where_a_norm_over_all_members_is_breached_or_in_doubt_already {
        private static final Act ADMIT_WITHOUT_CONSENT = new MembershipAct.Admit(
                aNewMember().consentToShareOn(Recorded.none()).build());
        private static final Act ADMIT_WITHOUT_A_WORD_OF_CONSENT = new MembershipAct.Admit(
                aNewMember().consentToShareOn(Recorded.unknown()).build());

        private static Sketch sharing(Answer shared, Recorded<LocalDate> consent) {
            Sketch compliant = aCompliantPartnership();
            return compliant.but(d -> d.memberList(compliant
                            .dossier()
                            .memberList()
                            .map(list -> list.toBuilder()
                                    .sharedWithThirdParties(shared)
                                    .build()))
                    .memberships(list(compliant.dossier().memberships().entry(0).toBuilder()
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
            return consequences(permission).breached().stream()
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
            assertThat(ids(consequences(permission).after().findings())).contains("ROI-1:plp-1");
        }

        private static Sketch withHouseRulesUnderAnOldCircular() {
            return aCompliantPartnership()
                    .partnership(p -> p.houseRules(list(houseRules().toBuilder()
                            .basedOn(known(HouseRules.Circular.CIRCULAR_2010))
                            .build())));
        }

        private static Act adopt(Recorded<HouseRules.Circular> basedOn) {
            return new PartnershipAct.AdoptHouseRules(houseRules().toBuilder()
                    .version(known("2"))
                    .adoptedOn(dated("2026-11-24"))
                    .basedOn(basedOn)
                    .build());
        }

        @Test
        void an_act_against_advice_alone_says_so() {
            Permission permission = may(PLACE_A_SIGN_OF_SOMEBODY_ELSE);

            assertThat(inTheWay(permission)).containsExactlyInAnyOrder("A-T3a:plp-1", "A-T3b:plp-1");
            assertThat(((Permission.No) permission).onAdviceAlone()).isTrue();
        }

        @Test
        void an_act_against_a_template_alone_says_so_too() {
            Permission permission = may(
                    aCompliantPartnership().waivers(aWaiver("CHA-6", "plp-1")),
                    new PartnershipAct.AdoptHouseRules(houseRules().toBuilder()
                            .version(known("2"))
                            .adoptedOn(dated("2026-11-24"))
                            .clauses(Entries.none())
                            .build()));

            assertThat(inTheWay(permission)).containsExactly("ROI-2:plp-1");
            assertThat(((Permission.No) permission).onAdviceAlone()).isTrue();
        }

        @Test
        void what_it_does_is_shown_by_the_ids_of_the_findings_and_no_dossier() {
            assertThat(consequences(may(PLACE_A_SIGN_OF_SOMEBODY_ELSE)).toString())
                    .startsWith("Consequences[breached=[A-T3a:plp-1")
                    .doesNotContain("Dossier[");
        }
    }

    @Nested
    class where_a_rule_fails {
        private static final RuleBook BOOK = bookWith(
                Shape.STANDING,
                rule("EXV-1")
                        .about(PARTNERSHIP)
                        .holds(OPERATIONAL_SINCE
                                .seenAs(where_a_rule_fails::fail)
                                .equalTo(true)));

        private static boolean fail(Object value) {
            throw new IllegalStateException("a fault of the local rule, with " + value);
        }

        private static Permission under(RuleBook book, Act act) {
            return Permissions.may(book, aCompliantPartnership().dossier(), act, Reading.AS_WORDED);
        }

        @Test
        void it_is_unknown_whatever_else_is_met() {
            Permission permission = under(BOOK, admit(aNewMember()));

            assertThat(((Permission.Undetermined) permission).why()).isEqualTo(Permission.Doubt.RULE_FAILED);
            assertThat(ids(consequences(permission).failed())).containsExactly("EXV-1:plp-1");
        }

        @Test
        void it_is_unknown_either_if_it_fails_only_when_it_is_asked_what_is_new() {
            RuleBook book = bookWith(
                    Shape.STANDING,
                    rule("EXV-1")
                            .about(PARTNERSHIP)
                            .holds(OPERATIONAL_SINCE
                                    .seenAs(day -> false)
                                    .equalTo(true)
                                    .and(OPERATIONAL_SINCE
                                            .seenAs(where_a_rule_fails::fail)
                                            .equalTo(true))));

            Permission permission = under(book, admit(aNewMember()));

            assertThat(((Permission.Undetermined) permission).why()).isEqualTo(Permission.Doubt.RULE_FAILED);
            assertThat(ids(consequences(permission).failed())).containsExactly("EXV-1:plp-1");
        }

        @Test
        void it_is_no_if_the_rule_finds_a_new_breach_and_fails_only_when_it_is_asked_why() {
            RuleBook book = bookWith(
                    Shape.STANDING,
                    rule("EXV-1")
                            .about(MEMBERSHIP)
                            .holds(JOINED_ON
                                    .seenAs(day -> false)
                                    .equalTo(true)
                                    .and(JOINED_ON
                                            .seenAs(where_a_rule_fails::fail)
                                            .equalTo(true))));

            Permission permission = under(book, admit(aNewMember()));

            assertThat(inTheWay(permission)).containsExactly("EXV-1:m-9");
        }

        @Test
        void it_is_no_if_another_norm_stands_in_the_way() {
            Permission permission = under(BOOK, admit(aNewMember().adult(Answer.NO)));

            assertThat(inTheWay(permission)).containsExactly("B-P2:m-9");
        }
    }

    @Nested
    class where_a_waiver_covers_the_breach {
        @Test
        void it_does_not_stand_in_the_way_and_is_reported() {
            Sketch sketch = aCompliantPartnership().waivers(aWaiver("A-T3a", "plp-1"), aWaiver("A-T3b", "plp-1"));

            Permission permission = may(sketch, PLACE_A_SIGN_OF_SOMEBODY_ELSE);

            assertThat(ids(consequences(permission).waived())).contains("A-T3a:plp-1");
        }

        @Test
        void it_stands_in_the_way_if_the_waiver_ends_on_the_day_of_the_act() {
            Sketch sketch = aCompliantPartnership()
                    .waivers(aWaiver("A-T3a", "plp-1").until(Sketch.endingOn("2026-11-24")), aWaiver("A-T3b", "plp-1"));

            Permission permission = may(sketch, PLACE_A_SIGN_OF_SOMEBODY_ELSE);

            assertThat(inTheWay(permission)).containsExactly("A-T3a:plp-1");
            Consequences consequences = consequences(permission);
            assertThat(ids(consequences.fromTheDayAfter())).containsExactly("A-T3a:plp-1");
            assertThat(ids(consequences.waived())).containsExactly("A-T3b:plp-1");
        }
    }
}
