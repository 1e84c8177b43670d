package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.RandomActs;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.testsupport.Thorough;

/** To erase a member from the events leads to the dossier from which she is erased, whatever happened before. */
class ErasedEventsProperties {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-20");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    private static final RandomActs RANDOM = new RandomActs(DAYS);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void erasedEventsMakeTheErasedDossier(@ForAll("stories") List<Event> events, @ForAll("ids") String id) {
        Dossier erased = Erasure.erase(Dossier.replay(events), id);

        List<Event> kept = Erasure.erase(events, id, DAY);

        assertThat(Dossier.replay(kept)).isEqualTo(erased);
        assertThat(Erasure.erase(kept, id, DAY)).isEqualTo(kept);
        assertThat(kept).filteredOn(event -> isAbout(event, id)).hasSizeLessThanOrEqualTo(1);
        for (Event event : kept) {
            if (event instanceof DossierEvent.ReportReceived received) {
                assertThat(erased.report(received.report()).orElseThrow().by())
                        .isEqualTo(received.entry().by());
            }
        }
        Event last = kept.get(kept.size() - 1);
        Statistics.label("one more event")
                .collect(events.size() > 1 && last instanceof DossierEvent.TakenOver)
                .coverage(more -> more.check(false).percentage(percent -> percent > 80));
        Statistics.label("was erased before")
                .collect(isErased(events, id))
                .coverage(before -> before.check(true).count(times -> times > (Thorough.isOn() ? 10 : 0)));
    }

    private static boolean isErased(List<Event> events, String id) {
        return events.stream()
                .anyMatch(event -> event instanceof MembershipEvent.Erased one
                        && one.membership().equals(id));
    }

    private static boolean isAbout(Event event, String id) {
        return event instanceof MembershipEvent one && one.membership().equals(id);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("m-1", "m-2", "m-3");
    }

    /** What happened to a dossier that began anew or was taken over; of the acts every other lets a member leave, or erases one. */
    @Provide
    Arbitrary<List<Event>> stories() {
        Arbitrary<Result<Dossier, Event>> beginnings = Arbitraries.oneOf(
                        RANDOM.beginnings().map(Dossier::found),
                        RANDOM.records().map(record -> Dossier.takeOver(FIRST, record)))
                .filter(Result::isAccepted);
        Arbitrary<Act> any =
                Arbitraries.of(List.copyOf(RANDOM.byType().values())).flatMap(act -> act.map(Act.class::cast));
        Arbitrary<Act> leaving = Combinators.combine(ids(), DAYS).as(MembershipAct.Leave::new);
        Arbitrary<Act> erasing = ids().map(id -> new MembershipAct.Erase(id, DAY));
        Arbitrary<Act> acts = Arbitraries.oneOf(any, any, leaving, erasing);
        return Combinators.combine(beginnings, acts.list().ofMinSize(10).ofMaxSize(40))
                .as(ErasedEventsProperties::lived);
    }

    private static List<Event> lived(Result<Dossier, Event> beginning, List<Act> acts) {
        List<Event> events = new ArrayList<>(beginning.events());
        Dossier now = beginning.aggregate().orElseThrow();
        for (Act act : acts) {
            Result<Dossier, Event> done = act.on(now);
            events.addAll(done.events());
            now = done.aggregate().orElse(now);
        }
        return events;
    }
}
