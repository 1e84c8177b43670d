package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersion.Signature;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;

class DossierProperties {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-26");

    @Property(tries = 200)
    void cuttingTwiceIsCuttingToTheEarlierDay(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;

        assertThat(dossier.asOf(one).asOf(other)).isEqualTo(dossier.asOf(earlier));
    }

    @Property(tries = 200)
    void cuttingAgainToTheSameDayChangesNothing(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        Dossier seen = dossier.asOf(day);

        assertThat(seen.asOf(day)).isSameAs(seen);
    }

    @Property(tries = 200)
    void whatIsSeenOnALaterDayIncludesWhatWasSeenBefore(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        List<Sample.Stop> today = Sample.values(dossier.asOf(day));
        List<Sample.Stop> tomorrow = Sample.values(dossier.asOf(day.plusDays(1)));

        assertThat(tomorrow).containsAll(today);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 6).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Combinators.combine(logs(charterVersions()), logs(memberships()), memberLists(), logs(messages()))
                .as((charter, memberships, list, messages) ->
                        Dossier.of(Partnership.of("plp-1").toBuilder()
                                        .charter(charter)
                                        .build())
                                .toBuilder()
                                .memberships(memberships)
                                .memberList(list)
                                .messages(messages)
                                .build());
    }

    private Arbitrary<CharterVersion> charterVersions() {
        Arbitrary<Signature> signatures = facts(days()).map(date -> new Signature(Recorded.of(Party.MAYOR), date));
        Arbitrary<Recognition> answers = facts(days())
                .map(day -> Recognition.blank().toBuilder().validatedOn(day).build());
        return Combinators.combine(facts(days()), logs(signatures), facts(days()), facts(answers))
                .as((signedOn, signed, sentOn, answer) -> CharterVersion.blank().toBuilder()
                        .signedOn(signedOn)
                        .signatures(signed)
                        .sentToInteriorOn(sentOn)
                        .recognition(answer)
                        .build());
    }

    private Arbitrary<Membership> memberships() {
        Arbitrary<Acknowledgement> acknowledgements =
                facts(days()).map(date -> new Acknowledgement(date, Recorded.unknown(), Recorded.of("2023")));
        Arbitrary<Departure> departures = facts(days()).map(date -> new Departure(date, Recorded.none()));
        return Combinators.combine(
                        facts(days()),
                        facts(acknowledgements),
                        logs(measures()),
                        days().optional(),
                        departures.optional())
                .as((joinedOn, acknowledgement, measures, movedAway, left) -> ended(
                                Membership.of("m-1").toBuilder(), movedAway, left)
                        .joinedOn(joinedOn)
                        .acknowledgement(acknowledgement)
                        .measures(measures)
                        .build());
    }

    private static MembershipBuilder ended(
            MembershipBuilder membership, Optional<LocalDate> movedAway, Optional<Departure> left) {
        return membership.movedAway(movedAway).left(left);
    }

    private Arbitrary<Measure> measures() {
        return Combinators.combine(facts(days()), facts(days()))
                .as((date, toldOn) ->
                        Measure.blank().toBuilder().date(date).toldOn(toldOn).build());
    }

    private Arbitrary<Recorded<MemberList>> memberLists() {
        return facts(facts(days())
                .map(statedOn -> MemberList.blank().toBuilder()
                        .statedOn(statedOn)
                        .protectedMedium(Answer.YES)
                        .access(Entries.of(Party.COORDINATOR))
                        .build()));
    }

    private Arbitrary<Message> messages() {
        return facts(days())
                .map(date -> Message.of("msg-1").toBuilder()
                        .sentAt(date.map(day -> day.atTime(LocalTime.MAX).atOffset(ZoneOffset.UTC)))
                        .build());
    }

    private static <T> Arbitrary<Recorded<T>> facts(Arbitrary<T> values) {
        Arbitrary<Recorded<T>> known = values.map(Recorded::of);
        return Arbitraries.oneOf(Arbitraries.just(Recorded.unknown()), Arbitraries.just(Recorded.none()), known, known);
    }

    private static <E> Arbitrary<Entries<E>> logs(Arbitrary<E> entries) {
        Arbitrary<Entries<E>> known = entries.list().ofMaxSize(3).map(Entries::of);
        return Arbitraries.oneOf(Arbitraries.just(Entries.unknown()), known, known);
    }
}
