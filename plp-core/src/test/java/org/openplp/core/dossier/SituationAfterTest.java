package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Situation.Attempt;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;

/** A change of a dossier gives the same situation, or the same defects, as the changed dossier alone. */
class SituationAfterTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-12");
    private static final Membership FIRST = Membership.of("m-1")
            .but()
            .joinedOn(Recorded.of(DAY.minusDays(9)))
            .acknowledgement(Recorded.of(new Acknowledgement(
                    Recorded.of(DAY), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("1"))))
            .build();
    private static final Membership SECOND = Membership.of("m-2");
    private static final Report REPORT = Report.of("r-1");
    private static final Message ANSWER =
            Message.of("msg-1").but().report(Recorded.of("r-1")).build();
    private static final Dossier BEFORE = Dossier.of(Partnership.of("plp-1")
                    .but()
                    .houseRules(Log.of(
                            HouseRules.blank().but().version(Recorded.of("1")).build()))
                    .build())
            .but()
            .memberships(Log.of(FIRST, SECOND))
            .memberList(Recorded.of(MemberList.blank()
                    .but()
                    .notices(Log.of(new ListNotice(
                            Recorded.of("m-2"), Recorded.unknown(), Recorded.unknown(), Recorded.of(DAY))))
                    .build()))
            .reports(Log.of(REPORT))
            .messages(Log.of(ANSWER))
            .build();

    private static Dossier with(Log<Membership> members) {
        return BEFORE.but().memberships(members).build();
    }

    private static Membership acknowledging(String version) {
        return SECOND.but()
                .acknowledgement(
                        Recorded.of(new Acknowledgement(Recorded.of(DAY), Recorded.unknown(), Recorded.of(version))))
                .build();
    }

    private static Membership leaving(LocalDate joined, LocalDate left) {
        return SECOND.but()
                .joinedOn(Recorded.of(joined))
                .left(Optional.of(new Departure(Recorded.of(left), Recorded.unknown())))
                .build();
    }

    static Stream<Arguments> changes() {
        Log<Membership> members = BEFORE.memberships();
        return Stream.of(
                arguments("nothing", BEFORE),
                arguments(
                        "an entry",
                        with(members.with(1, SECOND.but().adult(Answer.YES).build()))),
                arguments("an entry that leaves later", with(members.with(1, leaving(DAY, DAY.plusDays(1))))),
                arguments(
                        "an entry that leaves before it joins", with(members.with(1, leaving(DAY, DAY.minusDays(1))))),
                arguments("a reference that leads nowhere", with(members.with(1, acknowledging("2")))),
                arguments("a reference that leads somewhere", with(members.with(1, acknowledging("1")))),
                arguments("a new entry", with(members.and(Membership.of("m-3")))),
                arguments("a new entry with a used id", with(members.and(Membership.of("m-1")))),
                arguments("a new entry with the id of a report", with(members.and(Membership.of("r-1")))),
                arguments("a new entry with the id of the partnership", with(members.and(Membership.of("plp-1")))),
                arguments("a new entry in front", with(Log.of(Membership.of("m-3"), FIRST, SECOND))),
                arguments("a new entry in front with a used id", with(Log.of(Membership.of("m-1"), FIRST, SECOND))),
                arguments(
                        "a new entry dated later",
                        with(members.and(Membership.of("m-3")
                                .but()
                                .joinedOn(Recorded.of(DAY.plusDays(1)))
                                .build()))),
                arguments(
                        "a new entry that is known not to have happened",
                        with(members.and(Membership.of("m-3")
                                .but()
                                .joinedOn(Recorded.none())
                                .build()))),
                arguments("two entries that change places", with(Log.of(SECOND, FIRST))),
                arguments("an entry that another one names goes", with(Log.of(FIRST))),
                arguments(
                        "an entry that another one names gets another id", with(members.with(1, Membership.of("m-3")))),
                arguments("an entry that nothing names goes", with(Log.of(SECOND))),
                arguments("a list that is not known any more", with(Log.unknown())),
                arguments("a list that is empty", with(Log.none())),
                arguments(
                        "a report that a message names goes",
                        BEFORE.but().reports(Log.none()).build()),
                arguments(
                        "a message that names no report",
                        BEFORE.but()
                                .messages(Log.of(
                                        ANSWER.but().report(Recorded.of("r-2")).build()))
                                .build()),
                arguments(
                        "a message more",
                        BEFORE.but()
                                .messages(BEFORE.messages()
                                        .and(Message.of("msg-2")
                                                .but()
                                                .report(Recorded.of("r-1"))
                                                .build()))
                                .build()),
                arguments(
                        "the house rules",
                        BEFORE.but()
                                .partnership(BEFORE.partnership()
                                        .but()
                                        .houseRules(Log.none())
                                        .build())
                                .build()),
                arguments(
                        "the id of the partnership",
                        BEFORE.but()
                                .partnership(
                                        BEFORE.partnership().but().id("m-1").build())
                                .build()),
                arguments("the format", BEFORE.but().openplp(Recorded.of(2)).build()),
                arguments(
                        "a list of partial lists",
                        BEFORE.but().partial(Log.of("memberships")).build()),
                arguments(
                        "an unknown partial list",
                        BEFORE.but().partial(Log.of("members")).build()),
                arguments(
                        "notices",
                        BEFORE.but()
                                .memberList(Recorded.of(MemberList.blank()
                                        .but()
                                        .notices(Log.of(new ListNotice(
                                                Recorded.of("m-9"),
                                                Recorded.unknown(),
                                                Recorded.unknown(),
                                                Recorded.of(DAY))))
                                        .build()))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isThatOfTheChangedDossierOnAnyDay(String what, Dossier changed) {
        assertSameAfter(BEFORE, changed);
    }

    /** What entries refer to is looked up as soon as it can be. */
    @Test
    void isThatOfTheChangedDossierIfAListIsKnownOrCompleteNow() {
        Dossier unknown = BEFORE.but().reports(Log.unknown()).build();
        Dossier others = BEFORE.but().reports(Log.of(Report.of("r-2"))).build();

        assertSameAfter(unknown, BEFORE);
        assertSameAfter(unknown, others);
        assertSameAfter(others.but().partial(Log.of("reports")).build(), others);
    }

    private static void assertSameAfter(Dossier before, Dossier changed) {
        for (LocalDate day : List.of(DAY.minusDays(20), DAY, DAY.plusDays(20))) {
            Attempt expected = Situation.of(changed, day);

            Attempt after = accepted(Situation.of(before, day)).after(changed);

            assertThat(defects(after)).isEqualTo(defects(expected));
            if (expected instanceof Attempt.Accepted anew) {
                assertThat(accepted(after).dossier()).isEqualTo(anew.situation().dossier());
                assertThat(accepted(after).on(LocalDate.MAX).dossier()).isSameAs(changed);
                assertThat(accepted(after).isPartial("memberships"))
                        .isEqualTo(anew.situation().isPartial("memberships"));
            }
        }
    }

    @Test
    void sharesTheEntriesThatDidNotChange() {
        Situation before = accepted(Situation.of(BEFORE, DAY));
        Dossier changed = with(BEFORE.memberships().with(1, leaving(DAY, DAY.plusDays(1))));

        Dossier seen = accepted(before.after(changed)).dossier();

        assertThat(seen.memberships().entry(0)).isSameAs(FIRST);
        assertThat(seen.messages()).isSameAs(BEFORE.messages());
    }

    private static Situation accepted(Attempt result) {
        return ((Attempt.Accepted) result).situation();
    }

    private static List<Defect> defects(Attempt result) {
        return result instanceof Attempt.Refused refused ? refused.defects() : List.of();
    }
}
