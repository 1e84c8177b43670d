package org.openplp.rules.duty;

import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.spec.Sketch;

/** A partnership in operation since 1 September 2023, whose list is to be reviewed once a year. */
final class YearlyReview {
    static final String REVIEW = "C-T8b";

    private YearlyReview() {}

    static Duties duties(Sketch sketch, String day, String until) {
        return Duties.of(assessment(sketch, day), LocalDate.parse(until));
    }

    /** The duties of one norm, each as the end of its id, its state and its day. */
    static List<String> dutiesOf(String norm, Sketch sketch, String day, String until) {
        return duties(sketch, day, until).all().stream()
                .filter(duty -> duty.norm().id().value().equals(norm))
                .map(duty -> duty.toString().substring(norm.length() + 1))
                .toList();
    }

    static List<String> dutiesOf(String norm, Sketch sketch, String day) {
        return dutiesOf(norm, sketch, day, day);
    }

    static Sketch reviewed(String... days) {
        return aPartnership()
                .memberList(l -> l.reviews(
                        Entries.of(Stream.of(days).map(YearlyReview::review).toList())));
    }

    static ListReview review(String day) {
        return new ListReview(
                day.equals("?") ? Recorded.unknown() : dated(day), list(Party.COORDINATOR, Party.MANDATED_OFFICER));
    }

    static Duty only(String id, Sketch sketch, String day) {
        return duties(sketch, day, day).find(id).orElseThrow();
    }

    static List<String> missing(Duty duty) {
        return duty.explanation().missing().stream()
                .map(fact -> fact.path().toString())
                .toList();
    }

    static Optional<Occurrence.Moment> moment(String path, String day) {
        return Optional.of(new Occurrence.Moment(FactPath.of(path), Optional.of(LocalDate.parse(day))));
    }
}
