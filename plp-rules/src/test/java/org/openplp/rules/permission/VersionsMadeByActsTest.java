package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.permission.Requests.consequences;
import static org.openplp.rules.permission.Requests.houseRules;
import static org.openplp.rules.permission.Requests.ids;
import static org.openplp.rules.permission.Requests.inTheWay;
import static org.openplp.rules.permission.Requests.may;
import static org.openplp.rules.permission.Requests.toFindOut;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.actor.FinancialSupport;
import org.openplp.core.actor.LocalAuthority;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.PartnershipBuilder;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.spec.Sketch;

@DisplayName("A version that an act makes is the last one, whatever is on record of the others (reading R32)")
class VersionsMadeByActsTest {
    private static final String TODAY = "2026-11-24";

    /** What is on record of the earlier versions. */
    private enum Others {
        NONE,
        ABSENT,
        PARTIAL;

        Sketch in(
                Sketch sketch,
                String key,
                UnaryOperator<PartnershipBuilder> none,
                UnaryOperator<PartnershipBuilder> absent) {
            return switch (this) {
                case NONE -> sketch.partnership(none::apply);
                case ABSENT -> sketch.partnership(absent::apply);
                case PARTIAL -> sketch.partnership(none::apply).but(dossier -> dossier.partial(list(key)));
            };
        }
    }

    private static Sketch withHouseRules(Others others, Sketch sketch) {
        return others.in(
                // nobody has acknowledged house rules that are not there
                sketch.but(dossier -> dossier.memberships(Entries.none())),
                "partnership.houseRules",
                p -> p.houseRules(Entries.none()),
                p -> p.houseRules(Entries.unknown()));
    }

    private static Sketch withCharter(Others others, Sketch sketch) {
        return others.in(
                sketch, "partnership.charter", p -> p.charter(Entries.none()), p -> p.charter(Entries.unknown()));
    }

    private static Act adopt(Entries<HouseRules.Clause> clauses) {
        return new PartnershipAct.AdoptHouseRules(houseRules().toBuilder()
                .version("2")
                .adoptedOn(dated(TODAY))
                .clauses(clauses)
                .statutes(Entries.none())
                .availableToMembers(Answer.NO)
                .build());
    }

    private static Act adoptInOrder() {
        return new PartnershipAct.AdoptHouseRules(
                houseRules().toBuilder().version("2").adoptedOn(dated(TODAY)).build());
    }

    private static Act sign(Entries<CharterVersion.Content> contents, Party... parties) {
        return new PartnershipAct.SignCharter(CharterVersion.blank().toBuilder()
                .signatures(Entries.of(Stream.of(parties)
                        .map(party -> new CharterVersion.Signature(known(party), dated(TODAY)))
                        .toList()))
                .contains(contents)
                .build());
    }

    @Nested
    class of_house_rules {
        @ParameterizedTest
        @EnumSource
        void stands_against_each_norm_that_it_does_not_keep(Others others) {
            Permission permission =
                    may(withHouseRules(others, aCompliantPartnership()), adopt(list(HouseRules.Clause.AIMS)));

            assertThat(inTheWay(permission)).contains("CHA-6:plp-1", "ROI-2:plp-1", "ROI-3:plp-1", "ROI-4:plp-1");
        }

        @ParameterizedTest
        @EnumSource
        void is_allowed_if_it_keeps_them(Others others) {
            assertThat(consequences(may(withHouseRules(others, aCompliantPartnership()), adoptInOrder()))
                            .breached())
                    .isEmpty();
            assertThat(ids(consequences(may(withHouseRules(others, aCompliantPartnership()), adoptInOrder()))
                            .undetermined()))
                    .doesNotContain("ROI-2:plp-1", "ROI-3:plp-1", "ROI-4:plp-1", "CHA-6:plp-1");
        }

        @ParameterizedTest
        @EnumSource
        void is_open_if_it_is_not_known_what_it_holds(Others others) {
            Permission permission = may(
                    withHouseRules(others, aCompliantPartnership()),
                    new PartnershipAct.AdoptHouseRules(houseRules().toBuilder()
                            .version("2")
                            .adoptedOn(dated(TODAY))
                            .clauses(Entries.unknown())
                            .build()));

            assertThat(toFindOut(permission))
                    .contains("partnership.houseRules[0].clauses")
                    .doesNotContain("partnership.houseRules");
        }

        @Test
        void comes_after_an_earlier_version_without_a_day() {
            Sketch sketch = aCompliantPartnership()
                    .partnership(p -> p.houseRules(list(houseRules().toBuilder()
                            .adoptedOn(Recorded.unknown())
                            .build())));

            assertThat(inTheWay(may(sketch, adopt(list(HouseRules.Clause.AIMS)))))
                    .contains("ROI-2:plp-1", "ROI-3:plp-1", "ROI-4:plp-1");
        }
    }

    @Nested
    class of_the_charter {
        private static final Entries<CharterVersion.Content> TASKS = list(CharterVersion.Content.TASKS);

        @ParameterizedTest
        @EnumSource
        void stands_against_each_norm_that_it_does_not_keep_once_it_is_signed(Others others) {
            Permission permission = may(
                    withCharter(others, aCompliantPartnership()), sign(TASKS, POLICE, LOCAL_AUTHORITY, COORDINATOR));

            assertThat(inTheWay(permission)).contains("CHA-5:plp-1", "CHA-6:plp-1");
        }

        @ParameterizedTest
        @EnumSource(names = {"ABSENT", "PARTIAL"})
        void is_open_while_it_is_not_signed_since_an_earlier_version_may_be_in_force(Others others) {
            Permission permission = may(withCharter(others, aCompliantPartnership()), sign(TASKS, COORDINATOR));

            assertThat(toFindOut(permission)).contains("partnership.charter");
            assertThat(ids(consequences(permission).undetermined()))
                    .contains("CHA-4a:plp-1", "CHA-5:plp-1", "CHA-6:plp-1");
        }

        @Test
        void stands_against_them_unsigned_if_it_is_known_to_be_the_first() {
            assertThat(inTheWay(may(withCharter(Others.NONE, aCompliantPartnership()), sign(TASKS, COORDINATOR))))
                    .contains("CHA-4a:plp-1", "CHA-5:plp-1", "CHA-6:plp-1");
        }

        @Test
        void may_come_into_force_by_one_more_signature_if_the_others_are_not_on_record() {
            Sketch sketch = aCompliantPartnership()
                    .partnership(p -> p.charter(list(
                            p.build().charter().entry(0),
                            CharterVersion.blank().toBuilder()
                                    .version("2")
                                    .signedOn(dated("2026-10-01"))
                                    .contains(TASKS)
                                    .build())));
            Act countersign = new PartnershipAct.CountersignCharter(
                    new CharterVersion.Signature(known(COORDINATOR), dated(TODAY)));

            assertThat(ids(consequences(may(sketch, countersign)).undetermined()))
                    .contains("CHA-5:plp-1", "CHA-6:plp-1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_the_communication_plan_stands_against_each_norm_that_it_does_not_keep(Others others) {
        FinancialSupport temporary =
                new FinancialSupport(Answer.YES, Recorded.unknown(), Recorded.unknown(), Answer.YES);
        Sketch sketch = others.in(
                aCompliantPartnership()
                        .but(dossier -> dossier.localAuthority(known(LocalAuthority.blank().toBuilder()
                                .financialSupport(known(temporary))
                                .build()))),
                "partnership.communicationPlan",
                p -> p.communicationPlan(Entries.none()),
                p -> p.communicationPlan(Entries.unknown()));
        Act agree = new PartnershipAct.AgreeOnCommunication(CommunicationPlan.blank().toBuilder()
                .agreedOn(dated(TODAY))
                .covers(list(CommunicationPlan.Part.CONTENT))
                .alternativeFunding(Answer.NO)
                .channels(list(new Channel(
                        known(Channel.Means.WHATSAPP),
                        Recorded.unknown(),
                        Recorded.unknown(),
                        known(Channel.Between.POLICE_AND_PARTNERSHIP))))
                .build());

        assertThat(inTheWay(may(sketch, agree))).contains("COM-2:plp-1", "COM-21:plp-1");
        if (others != Others.NONE) {
            assertThat(inTheWay(may(sketch, agree))).contains("FIN-6:plp-1");
        }
    }

    @Nested
    class before_the_start {
        @ParameterizedTest
        @EnumSource
        void is_allowed_and_the_answer_names_what_to_put_right(Others others) {
            Sketch sketch = withHouseRules(others, aCompliantPartnership().notInOperation());

            Permission permission = may(sketch, adopt(list(HouseRules.Clause.AIMS)));

            assertThat(permission.isYes()).isTrue();
            assertThat(ids(consequences(permission).toPutRight()))
                    .containsExactly("CHA-6:plp-1", "ROI-2:plp-1", "ROI-3:plp-1", "ROI-4:plp-1");
            assertThat(consequences(permission).opened())
                    .extracting(Duty::id)
                    .doesNotContain("ROI-2:plp-1", "ROI-3:plp-1");
        }

        @Test
        void is_allowed_against_a_norm_that_is_judged_at_the_act() {
            Act old = new PartnershipAct.AdoptHouseRules(houseRules().toBuilder()
                    .adoptedOn(dated(TODAY))
                    .basedOn(HouseRules.Circular.CIRCULAR_2010)
                    .build());

            Permission permission =
                    may(withHouseRules(Others.NONE, aCompliantPartnership().notInOperation()), old);

            assertThat(permission.isYes()).isTrue();
            assertThat(ids(consequences(permission).toPutRight())).containsExactly("ROI-1:plp-1");
        }

        @Test
        void names_nothing_that_the_act_leaves_as_it_was() {
            Sketch sketch = withHouseRules(Others.NONE, aCompliantPartnership().notInOperation());

            assertThat(consequences(may(sketch, adoptInOrder())).toPutRight()).isEmpty();
        }
    }
}
