package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

class ErasureTest {
    private static final LocalDate JOINED = LocalDate.parse("2023-06-12");
    private static final LocalDate LEFT = LocalDate.parse("2026-10-31");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final LocalDate NOBODYS_DAY = LocalDate.parse("1970-01-01");

    private static Optional<Departure> left(Recorded<LocalDate> date) {
        return Optional.of(new Departure(date, Recorded.of(Departure.Why.OWN_WISH)));
    }

    private static Membership member(String id, String actor) {
        return Membership.of(id).toBuilder()
                .actor(Recorded.of(actor))
                .joinedOn(Recorded.of(JOINED))
                .left(left(Recorded.of(LEFT)))
                .build();
    }

    private static Dossier dossier(Membership... memberships) {
        return Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(memberships))
                .build();
    }

    private static List<Defect> obstacles(Membership membership) {
        return Erasure.obstacles(dossier(membership), membership.id(), DAY);
    }

    @Nested
    class Of_a_dossier_in_which_everything_is_on_record {
        private final AtomicInteger days = new AtomicInteger();
        private final Dossier whole =
                Sample.dossier(path -> JOINED.plusDays(days.getAndIncrement()), path -> switch (path) {
                    case "memberships.id", "memberList.notices.of", "attestations.subject", "waivers.subject" -> "m-1";
                    case "memberships.actor", "reports.by", "incidents.by" -> "p-1";
                    default -> "text-of-" + path;
                });
        private final Membership before = whole.memberships().entry(0);
        private final Dossier erased = Erasure.erase(whole, "m-1");
        private final Membership after = erased.memberships().entry(0);

        private static List<Object> found(Record record) {
            return Sample.values(record).stream().map(Sample.Stop::found).toList();
        }

        @Test
        void noneOfHerDaysIsLeftAnywhere() {
            List<Object> own = new ArrayList<>(found(before));
            whole.memberList()
                    .value()
                    .ifPresent(list -> own.addAll(found(list.notices().entry(0))));
            own.removeIf(value -> !(value instanceof LocalDate));

            assertThat(own).hasSizeGreaterThan(15).doesNotHaveDuplicates();
            assertThat(found(erased)).doesNotContainAnyElementsOf(own);
        }

        @Test
        void theOnlyDayInTheMembershipIsNobodys() {
            assertThat(found(after)).filteredOn(LocalDate.class::isInstance).containsOnly(NOBODYS_DAY);
        }

        @Test
        void theActorIsLeftNowhere() {
            assertThat(found(whole)).contains("p-1");
            assertThat(found(erased)).doesNotContain("p-1");
        }

        @Test
        void theOnlyTextsInTheMembershipAreItsIdAndTheTombstone() {
            assertThat(found(after)).filteredOn(String.class::isInstance).containsExactly("m-1", "erased-m-1");
        }

        @Test
        void theTombstoneIsTheActorOfReportsAndIncidents() {
            assertThat(erased.reports().entry(0).by()).isEqualTo(Recorded.of("erased-m-1"));
            assertThat(erased.incidents().entry(0).by()).isEqualTo(Recorded.of("erased-m-1"));
        }

        @Test
        void answersAndWordsOfClosedListsStay() {
            assertThat(after.adult()).isEqualTo(before.adult());
            assertThat(after.kind()).isEqualTo(before.kind());
            assertThat(after.left().flatMap(left -> left.why().value()))
                    .isEqualTo(before.left().flatMap(left -> left.why().value()));
            assertThat(after.measures().entry(0).decidedBy())
                    .isEqualTo(before.measures().entry(0).decidedBy());
            assertThat(after.acknowledgement().flatMap(Acknowledgement::how))
                    .isEqualTo(before.acknowledgement().flatMap(Acknowledgement::how));
        }

        @Test
        void allThatIsNotAboutTheMemberStays() {
            Dossier others = erased.toBuilder()
                    .memberships(whole.memberships())
                    .memberList(whole.memberList())
                    .reports(whole.reports())
                    .incidents(whole.incidents())
                    .attestations(whole.attestations())
                    .build();

            assertThat(others).isEqualTo(whole);
        }

        @Test
        void noAttestationAboutHerIsLeft() {
            assertThat(whole.attestations().size()).isPositive();
            assertThat(erased.attestations()).isEqualTo(Entries.none());
        }

        @Test
        void erasingTwiceChangesNothingMore() {
            assertThat(Erasure.erase(erased, "m-1")).isEqualTo(erased);
            assertThat(after.erased()).isEqualTo(after);
        }
    }

    @Nested
    class Of_facts_that_are_not_on_record {
        @Test
        void theyStayUnknownOrNone() {
            Membership sparse = Membership.of("m-1").toBuilder()
                    .joinedOn(Recorded.none())
                    .acknowledgement(Recorded.none())
                    .measures(Entries.of(Measure.blank().toBuilder()
                            .date(Recorded.of(JOINED))
                            .toldOn(Recorded.none())
                            .build()))
                    .build();

            Membership erased = sparse.erased();

            assertThat(erased)
                    .isEqualTo(sparse.toBuilder()
                            .measures(Entries.of(Measure.blank().toBuilder()
                                    .toldOn(Recorded.none())
                                    .build()))
                            .build());
        }
    }

    @Nested
    class Of_one_among_others {
        @Test
        void theOthersStayAndSoDoThePlaces() {
            Dossier before = dossier(member("m-1", "p-1"), member("m-2", "p-2"), member("m-3", "p-3"));

            Dossier after = Erasure.erase(before, "m-2");

            assertThat(after.memberships().entry(0)).isEqualTo(member("m-1", "p-1"));
            assertThat(after.memberships().entry(1).id()).isEqualTo("m-2");
            assertThat(after.memberships().entry(2)).isEqualTo(member("m-3", "p-3"));
        }

        @Test
        void twoThatAreErasedDiffer() {
            Dossier both =
                    Erasure.erase(Erasure.erase(dossier(member("m-1", "p-1"), member("m-2", "p-2")), "m-1"), "m-2");

            assertThat(both.memberships().entry(0).actor()).isEqualTo(Recorded.of("erased-m-1"));
            assertThat(both.memberships().entry(1).actor()).isEqualTo(Recorded.of("erased-m-2"));
        }

        @Test
        void noticesAboutOthersKeepTheirDay() {
            ListNotice other =
                    new ListNotice(Recorded.of("m-2"), Recorded.unknown(), Recorded.unknown(), Recorded.of(LEFT));
            MemberList list =
                    MemberList.blank().toBuilder().notices(Entries.of(other)).build();
            Dossier before = dossier(member("m-1", "p-1"), member("m-2", "p-2")).toBuilder()
                    .memberList(Recorded.of(list))
                    .build();

            assertThat(Erasure.erase(before, "m-1").memberList()).isEqualTo(Recorded.of(list));
        }
    }

    @Nested
    class Of_somebody_who_is_in_the_dossier_in_her_own_right {
        private static Dossier acting(Dossier dossier) {
            return dossier.toBuilder()
                    .reports(Entries.of(
                            Report.of("r-1").toBuilder().by(Recorded.of("p-1")).build()))
                    .incidents(Entries.of(Incident.of("i-1").toBuilder()
                            .by(Recorded.of("p-1"))
                            .build()))
                    .build();
        }

        @Test
        void whatWasAttestedOfHerAndOfHerFormerPostGoes() {
            Dossier before = dossier(member("m-1", "p-1"), member("m-2", "p-2")).toBuilder()
                    .appointments(Entries.of(
                            post("a-1", "p-1", Optional.of(LEFT)),
                            post("a-2", "p-1", Optional.of(LEFT.plusDays(1))),
                            post("a-3", "p-1", Optional.empty()),
                            post("a-4", "p-2", Optional.of(LEFT))))
                    .attestations(
                            Entries.of(of("m-1"), of("m-2"), of("a-1"), of("a-2"), of("a-3"), of("a-4"), of("plp-1")))
                    .build();

            assertThat(Erasure.erase(before, "m-1").attestations())
                    .isEqualTo(Entries.of(of("m-2"), of("a-2"), of("a-3"), of("a-4"), of("plp-1")));
        }

        private static Appointment post(String id, String actor, Optional<LocalDate> until) {
            return Appointment.of(id).toBuilder()
                    .actor(Recorded.of(actor))
                    .until(until)
                    .build();
        }

        private static Attestation of(String subject) {
            return Attestation.blank().toBuilder().subject(Recorded.of(subject)).build();
        }

        @Test
        void whoHeldAPostKeepsItAndWhatSheDid() {
            Dossier before = acting(dossier(member("m-1", "p-1"))).toBuilder()
                    .appointments(Entries.of(Appointment.of("a-1").toBuilder()
                            .actor(Recorded.of("p-1"))
                            .until(Optional.of(LEFT))
                            .build()))
                    .build();

            Dossier after = Erasure.erase(before, "m-1");

            assertThat(after.memberships().entry(0).actor()).isEqualTo(Recorded.of("erased-m-1"));
            assertThat(after.appointments()).isEqualTo(before.appointments());
            assertThat(after.reports()).isEqualTo(before.reports());
            assertThat(after.incidents()).isEqualTo(before.incidents());
        }

        @Test
        void whoWasAMemberTwiceIsKnownByTheEntryThatNamesHerAndNoOther() {
            Membership unnamed =
                    member("m-0", "p-1").toBuilder().actor(Recorded.unknown()).build();
            Dossier before = acting(dossier(unnamed, member("m-1", "p-1")));

            assertThat(Erasure.erase(before, "m-0").reports()).isEqualTo(before.reports());
            assertThat(Erasure.erase(before, "m-1").reports().entry(0).by()).isEqualTo(Recorded.of("erased-m-1"));
        }

        @Test
        void whoWasAMemberTwiceIsGoneWithTheLastMembership() {
            Dossier before = acting(dossier(member("m-1", "p-1"), member("m-2", "p-1")));

            Dossier once = Erasure.erase(before, "m-1");
            Dossier twice = Erasure.erase(once, "m-2");

            assertThat(once.reports()).isEqualTo(before.reports());
            assertThat(once.incidents()).isEqualTo(before.incidents());
            assertThat(twice.reports().entry(0).by()).isEqualTo(Recorded.of("erased-m-2"));
            assertThat(twice.incidents().entry(0).by()).isEqualTo(Recorded.of("erased-m-2"));
        }
    }

    @Nested
    class Is_possible {
        @Test
        void fromTheDayAfterTheLastDay() {
            Dossier dossier = dossier(member("m-1", "p-1"));

            assertThat(Erasure.obstacles(dossier, "m-1", LEFT))
                    .containsExactly(Defect.at("memberships[0].left", "membership.not-ended"));
            assertThat(Erasure.obstacles(dossier, "m-1", LEFT.plusDays(1))).isEmpty();
        }

        @Test
        void ofWhoLeftOnADayThatIsNotOnRecord() {
            assertThat(obstacles(member("m-1", "p-1").toBuilder()
                            .left(left(Recorded.unknown()))
                            .build()))
                    .isEmpty();
        }

        @Test
        void notOfWhoIsAMember() {
            assertThat(obstacles(member("m-1", "p-1").toBuilder()
                            .left(Optional.empty())
                            .build()))
                    .containsExactly(Defect.at("memberships[0].left", "membership.not-ended"));
        }

        @Test
        void notOfWhoIsKnownNotToHaveLeft() {
            assertThat(obstacles(member("m-1", "p-1").toBuilder()
                            .left(left(Recorded.none()))
                            .build()))
                    .containsExactly(Defect.at("memberships[0].left", "membership.not-ended"));
        }

        @Test
        void notBeforeTheMoveOrTheRemovalFromTheListHasCome() {
            Membership member = member("m-1", "p-1");
            Optional<LocalDate> later = Optional.of(DAY.plusDays(1));

            assertThat(obstacles(member.toBuilder().movedAway(Optional.of(DAY)).build()))
                    .isEmpty();
            assertThat(obstacles(member.toBuilder().movedAway(later).build()))
                    .containsExactly(Defect.at("memberships[0].movedAway", "membership.dated-later"));
            assertThat(obstacles(member.toBuilder().removedFromListOn(later).build()))
                    .containsExactly(Defect.at("memberships[0].removedFromListOn", "membership.dated-later"));
        }

        @Test
        void notOfWhoIsNotInTheDossier() {
            Dossier dossier = dossier(member("m-1", "p-1"));

            assertThat(Erasure.obstacles(dossier, "m-9", DAY))
                    .containsExactly(Defect.at("memberships", "subject.unknown"));
            assertThat(Erasure.obstacles(Dossier.of(Partnership.of("plp-1")), "m-1", DAY))
                    .containsExactly(Defect.at("memberships", "subject.unknown"));
            assertThat(Erasure.erase(dossier, "m-9")).isEqualTo(dossier);
            assertThat(Erasure.erase(Dossier.of(Partnership.of("plp-1")), "m-1"))
                    .isEqualTo(Dossier.of(Partnership.of("plp-1")));
        }
    }
}
