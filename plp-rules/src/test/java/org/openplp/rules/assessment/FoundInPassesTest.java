package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_BY;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_IS_PUNISHABLE;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_ACTOR;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Sketch;

/**
 * An assessment counts what is met or not applicable and makes no finding of it; asked for all findings, it makes one of each. Both find the same.
 */
class FoundInPassesTest {
    /** Section 2.17b, where nobody may have done anything punishable, unless he has left. */
    static final RuleBook NOTHING_PUNISHABLE = Books.ofSection(
            "2.17b",
            Books.rule("SAN-M1"),
            rule("SAN-M2")
                    .about(MEMBERSHIP)
                    .judgedBy(Evaluator.eachAround(
                            INCIDENTS,
                            MEMBER_ACTOR.isThere(),
                            Evaluator.holds(INCIDENT_BY.isSameAs(MEMBER_ACTOR), INCIDENT_IS_PUNISHABLE.not()))),
            Books.rule("SAN-M4"));

    static MembershipBuilder member(String id, String actor) {
        return aMember(id).actor(known(actor)).measures(Entries.none());
    }

    static MembershipBuilder gone(MembershipBuilder member) {
        return member.left(Optional.of(new Departure(dated("2026-06-30"), known(Departure.Why.EXCLUDED))));
    }

    static Measure measure(Measure.Kind kind) {
        return Measure.blank().toBuilder()
                .kind(known(kind))
                .date(dated("2026-03-01"))
                .written(Answer.NO)
                .build();
    }

    static Incident incident(String id, String actor, Answer punishable) {
        return Incident.of(id).toBuilder()
                .date(dated("2026-03-01"))
                .by(known(actor))
                .punishable(punishable)
                .build();
    }

    /** Of six members one did what is punishable, one what is not, one nothing, of one it is not on record who he is, and two left after what they did. */
    private static Sketch incidents() {
        return aPartnership()
                .members(
                        member("m-1", "p-1"),
                        member("m-2", "p-2"),
                        member("m-3", "p-3"),
                        aMember("m-4").measures(Entries.none()),
                        gone(member("m-5", "p-5")),
                        gone(member("m-6", "p-6")))
                .but(d -> d.incidents(Entries.of(List.of(
                        incident("i-1", "p-1", Answer.YES),
                        incident("i-2", "p-2", Answer.NO),
                        incident("i-5", "p-5", Answer.YES),
                        incident("i-6", "p-6", Answer.NO)))));
    }

    private static Sketch measures() {
        return aPartnership()
                .members(
                        member("m-1", "p-1")
                                .measures(Entries.of(List.of(
                                        measure(Measure.Kind.REPRIMAND),
                                        measure(Measure.Kind.DEFINITIVE_EXCLUSION),
                                        measure(Measure.Kind.TALK)))),
                        member("m-2", "p-2"),
                        aMember("m-3"));
    }

    /** Members about whom the norm on those in office finds something too. */
    private static Sketch paid() {
        return aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR).paid(Answer.NO))
                .members(
                        member("m-1", "p-1").paid(Answer.NO),
                        gone(member("m-2", "p-2").paid(Answer.NO)),
                        gone(member("m-3", "p-3").paid(Answer.YES)),
                        member("m-4", "p-4").paid(Answer.YES),
                        member("m-5", "p-5"));
    }

    static Stream<Sketch> inOperation() {
        return Stream.of(aPartnership(), aCompliantPartnership(), incidents(), measures(), paid());
    }

    static Stream<Sketch> dossiers() {
        return inOperation()
                .flatMap(sketch -> Stream.of(
                        sketch,
                        sketch.notInOperation(),
                        sketch.ended("2026-06-30"),
                        sketch.anInformalGroup(),
                        sketch.partial("memberships", "incidents", "memberships.measures")));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void findsWhatIsFoundOneByOne(Sketch sketch) {
        for (RuleBook book : List.of(BelgianBook.ofThisRelease(), NOTHING_PUNISHABLE)) {
            Assessment assessment = book.assess(snapshot(sketch), Reading.AS_WORDED);
            List<Finding> all = assessment.allFindings();

            for (Outcome outcome : Outcome.values()) {
                assertThat(all.stream().filter(finding -> finding.outcome() == outcome))
                        .as(outcome.name())
                        .hasSize(assessment.count(outcome));
            }
            assertThat(assessment.gravest())
                    .isEqualTo(all.stream().collect(Collectors.toMap(Finding::norm, Finding::outcome, Outcome::worse)));
            assertThat(reported(assessment.findings().stream()))
                    .isEqualTo(reported(all.stream()
                            .filter(finding ->
                                    finding.outcome() != Outcome.MET && finding.outcome() != Outcome.NOT_APPLICABLE)));
        }
    }

    private static Map<Outcome, Integer> counts(Assessment assessment) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (assessment.count(outcome) > 0) {
                counts.put(outcome, assessment.count(outcome));
            }
        }
        return counts;
    }

    private static List<String> reported(Stream<Finding> findings) {
        return findings.map(finding -> finding + " " + finding.reason() + " " + finding.details())
                .toList();
    }

    /** Besides the rule on incidents, the two on measures find nobody whom they concern, and one norm is left to people. */
    @Test
    void countsThoseWhomAListAroundThemConcernsAndThoseWhomItDoesNot() {
        Assessment assessment = NOTHING_PUNISHABLE.assess(snapshot(incidents()), Reading.AS_WORDED);

        assertThat(counts(assessment))
                .isEqualTo(Map.of(
                        Outcome.BREACHED, 1, Outcome.MET, 1, Outcome.UNDETERMINED, 2, Outcome.NOT_APPLICABLE, 5));
    }

    @Test
    void countsNobodyWhomAListThatIsNotCompleteMayConcern() {
        Assessment assessment =
                NOTHING_PUNISHABLE.assess(snapshot(incidents().partial("incidents")), Reading.AS_WORDED);

        assertThat(counts(assessment))
                .isEqualTo(Map.of(
                        Outcome.BREACHED, 1, Outcome.MET, 1, Outcome.UNDETERMINED, 3, Outcome.NOT_APPLICABLE, 4));
    }

    @Test
    void countsOthersWhereTheirOwnEntrySettlesIt() {
        Sketch unpaid = paid().members(member("m-1", "p-1"), gone(member("m-2", "p-2")));
        Sketch settled = paid().members(
                        member("m-1", "p-1").paid(Answer.NO),
                        gone(member("m-2", "p-2").paid(Answer.NO)));
        Assessment before = BelgianBook.ofThisRelease().assess(snapshot(unpaid), Reading.AS_WORDED);
        Assessment after = BelgianBook.ofThisRelease().assess(snapshot(settled), Reading.AS_WORDED);

        assertThat(after.count(Outcome.MET)).isEqualTo(before.count(Outcome.MET) + 1);
        assertThat(after.count(Outcome.NOT_APPLICABLE)).isEqualTo(before.count(Outcome.NOT_APPLICABLE) + 1);
    }

    /** What decided is the entry of a member who stays, and the last day of one who left. */
    @Test
    void explainsOthersByTheirOwnEntryAndTheirLastDay() {
        List<Finding> all = BelgianBook.ofThisRelease()
                .assess(snapshot(paid()), Reading.AS_WORDED)
                .allFindings();

        assertThat(evidence(all, "COO-12", "m-1")).containsExactly("memberships[0].paid");
        assertThat(evidence(all, "COO-12", "m-2")).containsExactly("memberships[1].left.date");
        assertThat(evidence(all, "COO-12", "m-4")).containsExactly("memberships[3].paid");
        assertThat(evidence(all, "B-P2", "m-2")).containsExactly("memberships[1].left.date");
    }

    private static List<String> evidence(List<Finding> findings, String norm, String subject) {
        return findings.stream()
                .filter(finding -> finding.id().equals(norm + ":" + subject))
                .flatMap(finding -> finding.explanation().evidence().stream())
                .map(fact -> fact.path().toString())
                .toList();
    }
}
