package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.OTHER;
import static org.openplp.rules.permission.Requests.DAY;
import static org.openplp.rules.permission.Requests.consequences;
import static org.openplp.rules.permission.Requests.ids;
import static org.openplp.rules.permission.Requests.inTheWay;
import static org.openplp.rules.permission.Requests.may;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.AppointmentAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.Screening;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.spec.Sketch;

@DisplayName("Whether somebody may be appointed or leave a post")
class PermissionsOfPostsTest {
    private static AppointmentBuilder holder(int whom) {
        return aCompliantPartnership().dossier().appointments().entry(whom).toBuilder();
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

            assertThat(inTheWay(may(act))).contains("COO-1:a-9");
        }

        @Test
        void names_what_people_have_to_judge_from_then_on_and_no_more_than_before() {
            Sketch without = aCompliantPartnership().roles(aRole("a-1", Post.COORDINATOR));
            Act act = new AppointmentAct.Appoint(aRole("a-9", Post.MANDATED_OFFICER)
                    .from(dated("2026-11-24"))
                    .build());

            Consequences consequences = consequences(may(without, act));

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

            assertThat(consequences(may(without, act)).forPeople())
                    .extracting(Finding::toString)
                    .contains("C-P4:plp-1 BREACHED");
        }
    }

    @Nested
    class of_what_ends {
        @Test
        void looks_at_the_day_after_since_the_last_day_is_included() {
            Permission permission = may(new AppointmentAct.StepDown("a-1", DAY));

            assertThat(inTheWay(permission)).containsExactly("I-1a:plp-1");
            assertThat(ids(consequences(permission).fromTheDayAfter())).contains("I-1a:plp-1");
        }

        @Test
        void is_yes_if_somebody_else_is_there() {
            Sketch sketch = aCompliantPartnership()
                    .but(d -> d.appointments(aCompliantPartnership()
                            .dossier()
                            .appointments()
                            .and(holder(0).id("a-9").build())));

            assertThat(may(sketch, new AppointmentAct.StepDown("a-1", DAY)).isYes())
                    .isTrue();
        }

        @Test
        void has_no_day_after_the_last_of_all() {
            Recorded<LocalDate> last = Recorded.of(DossierSnapshot.LAST_DAY);
            Consequences consequences = consequences(may(
                    aCompliantPartnership()
                            .waivers(
                                    aWaiver("A-T3a", "plp-1").until(Optional.of(DossierSnapshot.LAST_DAY)),
                                    aWaiver("A-T3b", "plp-1").until(Optional.of(DossierSnapshot.LAST_DAY))),
                    new PartnershipAct.PlaceSign(new Sign(last, known(OTHER), known(OTHER), Answer.YES))));

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
                    .but(d -> d.appointments(Entries.of(
                            Stream.of(roles).map(AppointmentBuilder::build).toList())));
        }

        private static Act appoint(int whom) {
            return new AppointmentAct.Appoint(
                    holder(whom).from(dated("2026-11-24")).build());
        }

        @Test
        void a_coordinator_may_be_appointed_although_others_are_still_missing() {
            Permission permission = may(ONE_DEPUTY_ALONE, appoint(0));

            assertThat(permission).isInstanceOf(Permission.Yes.class);
            assertThat(ids(consequences(permission).after().findings()))
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
            assertThat(inTheWay(may(vacantBut(holder(0)), new AppointmentAct.StepDown("a-1", DAY))))
                    .containsExactly("I-1a:plp-1");
        }
    }
}
