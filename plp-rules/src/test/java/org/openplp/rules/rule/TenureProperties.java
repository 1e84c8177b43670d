package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.facts.PartnershipFacts.ENDED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Roles;

/** Whether a post is held on every day is what counting day by day comes to. */
class TenureProperties {
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final int DAYS = 40;
    private static final Tenure<Appointment> DEPUTY = Roles.tenure(Post.DEPUTY_COORDINATOR);

    private static LocalDate anyDay(Random random) {
        return START.plusDays(random.nextInt(DAYS + 20) - 10);
    }

    private static List<Appointment> appointments(Random random, int unknowns) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> appointment("a-" + i, random, unknowns))
                .toList();
    }

    private static Appointment appointment(String id, Random random, int unknowns) {
        LocalDate from = anyDay(random);
        Optional<LocalDate> until =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(20)));
        Post post = random.nextInt(5) == 0 ? Post.COORDINATOR : Post.DEPUTY_COORDINATOR;
        return Appointment.of(id).toBuilder()
                .role(random.nextInt(100) < unknowns ? Recorded.unknown() : Recorded.of(post))
                .from(random.nextInt(100) < unknowns ? Recorded.unknown() : Recorded.of(from))
                .until(until)
                .build();
    }

    private static Sketch sketch(List<Appointment> appointments, boolean partial) {
        Sketch sketch =
                aPartnership().operationalSince(START.toString()).but(d -> d.appointments(Entries.of(appointments)));
        return partial ? sketch.partial("appointments") : sketch;
    }

    /** Whether an appointment holds the post on a day, as is said of the dossier as handed over. */
    private static Answer holds(Appointment one, LocalDate day) {
        Answer isDeputy = one.role()
                .value()
                .map(post -> Answer.of(post == Post.DEPUTY_COORDINATOR))
                .orElse(Answer.UNKNOWN);
        Answer hasBegun =
                one.from().value().map(from -> Answer.of(!from.isAfter(day))).orElse(Answer.UNKNOWN);
        Answer isNotOver = Answer.of(one.until().filter(day::isAfter).isEmpty());
        return isDeputy.and(hasBegun).and(isNotOver);
    }

    private static Answer isHeld(List<Appointment> appointments, boolean partial, LocalDate day) {
        return appointments.stream()
                .map(one -> holds(one, day))
                .reduce(partial ? Answer.UNKNOWN : Answer.NO, Answer::or);
    }

    private static Explanation explained(Condition condition, Scope scope) {
        Explainer explainer = Explainer.listingAll();
        condition.explain(scope, condition.test(scope), explainer);
        return explainer.explanation();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void isWhatCountingDayByDayComesTo(@ForAll Random random, @ForAll @IntRange(min = 0, max = DAYS) int length) {
        List<Appointment> appointments = appointments(random, random.nextInt(3) * 15);
        boolean partial = random.nextInt(5) == 0;
        LocalDate day = START.plusDays(length);
        LocalDate end = START.plusDays(random.nextInt(DAYS));
        Scope scope = Scope.of(
                Found.snapshot(sketch(appointments, partial).ended(end.toString()), day.toString()), Concept.DOSSIER);
        boolean isOfAPeriod = random.nextBoolean();
        Condition everyDay = isOfAPeriod
                ? DEPUTY.isHeldEveryDayFrom(OPERATIONAL_SINCE, ENDED_ON)
                : DEPUTY.isHeldEveryDaySince(OPERATIONAL_SINCE);
        LocalDate last = isOfAPeriod && end.isBefore(day) ? end : day;
        List<LocalDate> days = START.datesUntil(last.plusDays(1)).toList();

        Answer counted =
                days.stream().map(one -> isHeld(appointments, partial, one)).reduce(Answer.YES, Answer::and);

        assertThat(everyDay.test(scope)).isEqualTo(counted);
        Explanation explanation = explained(everyDay, scope);
        if (counted == Answer.UNKNOWN) {
            assertThat(explanation.missing()).isNotEmpty();
        }
        if (counted == Answer.NO) {
            assertThat(inGaps(explanation))
                    .isEqualTo(days.stream()
                            .filter(one -> isHeld(appointments, partial, one) == Answer.NO)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static Set<LocalDate> inGaps(Explanation explanation) {
        return explanation.evidence().stream()
                .map(Explanation.Evidence::shown)
                .filter(EvidenceValue.Gap.class::isInstance)
                .map(EvidenceValue.Gap.class::cast)
                .flatMap(gap -> gap.first().datesUntil(gap.last().plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is not on record decides nothing: whatever it turns out to be, an answer that was given stays. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void staysWhatItIsWhateverComesOnRecord(@ForAll Random random, @ForAll @IntRange(min = 0, max = DAYS) int length) {
        List<Appointment> before = appointments(random, 40);
        List<Appointment> after = before.stream()
                .map(one -> one.toBuilder()
                        .role(one.role().isKnown() ? one.role() : Recorded.of(anyPost(random)))
                        .from(one.from().isKnown() ? one.from() : Recorded.of(began(one, random)))
                        .build())
                .toList();
        String day = START.plusDays(length).toString();
        Condition condition = DEPUTY.isHeldEveryDaySince(OPERATIONAL_SINCE);

        Answer known = condition.test(Scope.of(Found.snapshot(sketch(before, false), day), Concept.DOSSIER));
        Answer told = condition.test(Scope.of(Found.snapshot(sketch(after, false), day), Concept.DOSSIER));

        assertThat(Stream.of(Answer.UNKNOWN, told)).contains(known);
    }

    private static Post anyPost(Random random) {
        return random.nextBoolean() ? Post.COORDINATOR : Post.DEPUTY_COORDINATOR;
    }

    private static LocalDate began(Appointment one, Random random) {
        LocalDate day = anyDay(random);
        return one.until().filter(day::isAfter).orElse(day);
    }
}
