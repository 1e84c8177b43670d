package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

class DossierTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final LocalDate LATER = DAY.plusDays(1);

    private static final Dossier BLANK = Dossier.of(Partnership.of("plp-1"));

    private static Meeting meetingOn(LocalDate date) {
        return Meeting.blank().toBuilder().date(Recorded.of(date)).build();
    }

    /** Ends that were settled when the entry was made, and so are no later facts. */
    private static final Set<String> AGREED_ENDS = Set.of("arrangements.until", "attestations.until", "waivers.until");

    private static boolean isLater(Object value) {
        if (value instanceof OffsetDateTime time) {
            return BelgianTime.dayOf(time).isAfter(DAY);
        }
        return value instanceof LocalDate date && date.isAfter(DAY);
    }

    static Stream<String> pathsOfDates() {
        return Sample.values(Sample.dossier(path -> DAY)).stream()
                .filter(stop -> stop.found() instanceof LocalDate || stop.found() instanceof OffsetDateTime)
                .map(Sample.Stop::path)
                .filter(path -> !AGREED_ENDS.contains(path));
    }

    @Nested
    class WithAMembership {
        private final Membership adult =
                Membership.of("m-1").toBuilder().adult(Answer.YES).build();

        @Test
        void hasItInThePlaceOfTheOneWithItsId() {
            Dossier dossier = BLANK.toBuilder()
                    .memberships(Entries.of(Membership.of("m-1"), Membership.of("m-2")))
                    .build();

            assertThat(dossier.withMember(adult).memberships()).isEqualTo(Entries.of(adult, Membership.of("m-2")));
        }

        @Test
        void hasItBehindTheOthersIfItIsNew() {
            Dossier dossier = BLANK.toBuilder()
                    .memberships(Entries.of(Membership.of("m-2")))
                    .build();

            assertThat(dossier.withMember(adult).memberships()).isEqualTo(Entries.of(Membership.of("m-2"), adult));
            assertThat(dossier.withMember(adult).isPartial("memberships")).isFalse();
        }

        @Test
        void knowsItsMembersInPartIfTheyWereNotOnRecord() {
            assertThat(BLANK.withMember(adult).memberships()).isEqualTo(Entries.of(adult));
            assertThat(BLANK.withMember(adult).isPartial("memberships")).isTrue();
        }
    }

    @Nested
    class OnADay {
        @Test
        void isItselfWhenNothingInItIsLater() {
            Dossier dossier = Sample.dossier(path -> DAY);

            assertThat(dossier.asOf(DAY)).isSameAs(dossier);
        }

        @Test
        void isItselfWhenNothingIsOnRecord() {
            assertThat(BLANK.asOf(DAY)).isSameAs(BLANK);
        }

        @Test
        void keepsThePlacesOfItsEntries() {
            Dossier dossier = BLANK.toBuilder()
                    .meetings(Entries.of(meetingOn(LATER), meetingOn(DAY)))
                    .build();

            Entries<Meeting> meetings = dossier.asOf(DAY).meetings();

            assertThat(meetings.size()).isEqualTo(1);
            assertThat(meetings.place(0)).isEqualTo(1);
        }

        @Test
        void keepsTheEndThatWasAgreedWithAnEntry() {
            Dossier dossier = BLANK.toBuilder()
                    .waivers(Entries.of(Waiver.blank().toBuilder()
                            .date(Recorded.of(DAY))
                            .until(LATER)
                            .build()))
                    .build();

            assertThat(dossier.asOf(DAY).waivers().entry(0).until()).contains(LATER);
        }

        @Test
        void hasNoDepartureThatIsStillToCome() {
            Membership member = Membership.of("m-1").toBuilder()
                    .left(new Departure(Recorded.of(LATER), Recorded.of(Departure.Why.MOVED)))
                    .movedAway(LATER)
                    .build();

            Membership seen = member.asOf(DAY);

            assertThat(seen.left()).isEmpty();
            assertThat(seen.movedAway()).isEmpty();
            assertThat(member.asOf(LATER)).isSameAs(member);
        }
    }

    @Nested
    class WithOneDateThatIsLater {
        @ParameterizedTest
        @MethodSource("org.openplp.core.dossier.DossierTest#pathsOfDates")
        void showsThatDateNowhere(String later) {
            Dossier dossier = Sample.dossier(path -> path.equals(later) ? LATER : DAY);

            Dossier seen = dossier.asOf(DAY);

            assertThat(Sample.values(seen)).noneMatch(stop -> isLater(stop.found()));
            assertThat(seen.asOf(DAY)).isSameAs(seen);
            assertThat(dossier.asOf(LATER)).isSameAs(dossier);
        }

        @ParameterizedTest
        @MethodSource("org.openplp.core.dossier.DossierTest#pathsOfDates")
        void losesNoFactOutsideTheRecordThatTheDatePlaces(String later) {
            Dossier dossier = Sample.dossier(path -> path.equals(later) ? LATER : DAY);
            String record = later.contains(".") ? later.substring(0, later.lastIndexOf('.') + 1) : later;

            List<Sample.Stop> lost = new ArrayList<>(Sample.values(dossier));
            lost.removeAll(Sample.values(dossier.asOf(DAY)));

            assertThat(lost).isNotEmpty().allMatch(stop -> stop.path().startsWith(enclosing(record)));
        }

        /** A signature places the charter version around it. */
        private static String enclosing(String record) {
            return record.equals("partnership.charter.signatures.") ? "partnership.charter." : record;
        }
    }

    @Nested
    class Lists {
        @Test
        void areAllNamedInTheirOrder() {
            List<String> declared = Sample.declared().stream()
                    .filter(stop -> stop.found() instanceof ParameterizedType container
                            && container.getRawType() == Entries.class)
                    .map(Sample.Stop::path)
                    .filter(path -> !path.equals("partial"))
                    .toList();

            assertThat(declared).isNotEmpty();
            assertThat(Dossier.LISTS).containsExactlyElementsOf(declared);
        }

        @Test
        void areCompleteUnlessTheDossierSaysOtherwise() {
            Dossier dossier = BLANK.toBuilder()
                    .partial(Entries.of("meetings", "memberships[].measures"))
                    .build();

            assertThat(BLANK.isPartial("meetings")).isFalse();
            assertThat(dossier.isPartial("meetings")).isTrue();
            assertThat(dossier.isPartial("memberships.measures")).isTrue();
            assertThat(dossier.isPartial("memberships[].measures")).isTrue();
            assertThat(dossier.isPartial("memberships")).isFalse();
        }
    }
}
