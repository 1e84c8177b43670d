package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.assessment.FoundInPassesTest.NOTHING_PUNISHABLE;
import static org.openplp.rules.assessment.FoundInPassesTest.gone;
import static org.openplp.rules.assessment.FoundInPassesTest.inOperation;
import static org.openplp.rules.assessment.FoundInPassesTest.incident;
import static org.openplp.rules.assessment.FoundInPassesTest.measure;
import static org.openplp.rules.assessment.FoundInPassesTest.member;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.spec.Sketch;

/** An assessment after a change, which looks again only at what that may concern, says what an assessment of the changed dossier alone says. */
class AfterAChangeTest {
    private static final Map<String, UnaryOperator<Sketch>> CHANGES = new LinkedHashMap<>();

    static {
        CHANGES.put("nothing", sketch -> sketch);
        CHANGES.put(
                "a member is a minor",
                first(member -> member.but().adult(Answer.NO).build()));
        CHANGES.put(
                "a member is paid",
                first(member -> member.but().paid(Answer.YES).build()));
        CHANGES.put("a member has left", first(member -> gone(member.but()).build()));
        CHANGES.put(
                "a member was reprimanded",
                first(member -> member.but()
                        .measures(Log.of(List.of(measure(Measure.Kind.REPRIMAND))))
                        .build()));
        CHANGES.put(
                "a member is not on the list",
                first(member -> member.but().addedToListOn(Recorded.none()).build()));
        CHANGES.put(
                "a member moved away",
                first(member ->
                        member.but().movedAway(LocalDate.parse("2026-03-01")).build()));
        CHANGES.put(
                "nothing is known of what a member declared",
                first(member -> member.but().declarations(Recorded.unknown()).build()));
        CHANGES.put(
                "nothing is known of measures",
                first(member -> member.but().measures(Log.unknown()).build()));
        CHANGES.put(
                "a member comes",
                members(log -> log.and(member("m-9", "p-1").paid(Answer.YES).build())));
        CHANGES.put(
                "a member comes in front",
                members(log -> Log.of(Stream.concat(Stream.of(aMember("m-9").build()), log.stream())
                        .toList())));
        CHANGES.put(
                "a member who comes later is in front",
                members(log -> Log.of(Stream.concat(
                                Stream.of(aMember("m-9")
                                        .joinedOn(dated("2027-03-01"))
                                        .build()),
                                log.stream())
                        .toList())));
        CHANGES.put("a member goes", members(log -> Log.of(log.stream().skip(1).toList())));
        CHANGES.put(
                "many members come",
                members(log -> Log.of(Stream.concat(
                                log.stream(),
                                Stream.iterate(10, i -> i + 1)
                                        .limit(20)
                                        .map(i -> aMember("m-" + i)
                                                .adult(Answer.NO)
                                                .build()))
                        .toList())));
        CHANGES.put("members are not known", sketch -> sketch.but(d -> d.memberships(Log.unknown())));
        CHANGES.put(
                "an incident",
                sketch -> sketch.but(d -> d.incidents(
                        Log.of(List.of(incident("i-8", "p-2", Answer.YES), incident("i-9", "p-3", Answer.YES))))));
        CHANGES.put(
                "the holders of posts",
                sketch -> sketch.roles(aRole("a-9", Post.COORDINATOR).paid(Answer.YES)));
        CHANGES.put(
                "a post more",
                sketch -> sketch.but(d -> d.appointments(sketch.dossier()
                        .appointments()
                        .and(aRole("a-8", Post.STEERING_GROUP_MEMBER).build()))));
        CHANGES.put("a post has another holder", sketch -> sketch.roles(aRole("a-1", Post.MANDATED_OFFICER)));
        CHANGES.put(
                "an attestation of the partnership",
                sketch -> sketch.attestations(
                        anAttestation("C-P1", "plp-1", Answer.NO), anAttestation("B-T2", "plp-1", Answer.YES)));
        CHANGES.put(
                "an attestation of a member",
                sketch -> sketch.attestations(
                        anAttestation("B-T2", "m-1", Answer.NO), anAttestation("M-L1", "m-1", Answer.YES)));
        CHANGES.put("a waiver", sketch -> sketch.waivers(aWaiver("B-P2", "m-1"), aWaiver("C-T1", "plp-1")));
        CHANGES.put(
                "an agreed term",
                sketch -> sketch.arrangements(anArrangement("feedback.max", "P1D", Party.COORDINATOR)));
        CHANGES.put("incomplete lists", sketch -> sketch.partial("memberships", "incidents", "memberships.measures"));
        CHANGES.put("it begins later", sketch -> sketch.operationalSince("2026-11-01"));
        CHANGES.put("it is not in operation", Sketch::notInOperation);
        CHANGES.put("it has ended", sketch -> sketch.ended("2026-06-30"));
        CHANGES.put("it is an informal group", Sketch::anInformalGroup);
    }

    /** Of two books, rules fail in some dossiers: about any day of operation, and about any coordinator. */
    private static final List<RuleBook> BOOKS = List.of(
            BelgianBook.ofThisRelease(),
            NOTHING_PUNISHABLE,
            FailingRuleTest.faulty(FailingRuleTest::fail),
            FailingRuleTest.faultyOfEachEntry(
                    value -> value == Post.COORDINATOR ? FailingRuleTest.fail(value) : false));

    private static UnaryOperator<Sketch> first(UnaryOperator<Membership> change) {
        return members(log -> log.isKnown() && log.size() > 0 ? log.with(0, change.apply(log.entry(0))) : log);
    }

    static UnaryOperator<Sketch> members(UnaryOperator<Log<Membership>> change) {
        return sketch -> sketch.dossier().memberships().isKnown()
                ? sketch.but(d -> d.memberships(change.apply(sketch.dossier().memberships())))
                : sketch;
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameAndTheSameAgainAfterTheChangeBack() {
        return each(AfterAChangeTest::compare);
    }

    /** Without a term the duty is only pending. */
    @Test
    void judgesAnewUnderAnotherAgreedTerm() {
        RuleBook book = FailingRuleTest.bookOf(
                rule("I-2a")
                        .about(PARTNERSHIP)
                        .judgedBy(Judge.owedWithin(
                                Condition.always(), HOUSE_RULES.isThere(), OPERATIONAL_SINCE, Settings.FEEDBACK)),
                rule("I-2b").about(APPOINTMENT).holds(Condition.always()));
        Sketch without = aPartnership().operationalSince("2026-11-01").partnership(p -> p.houseRules(Log.none()));

        compare(book, without, without.arrangements(anArrangement("feedback.max", "P7D", Party.POLICE_ZONE)));
    }

    private interface Comparison {
        void of(RuleBook book, Sketch before, Sketch after);
    }

    private static Stream<DynamicTest> each(Comparison comparison) {
        List<Sketch> all = Stream.concat(
                        inOperation(),
                        Stream.of(
                                aCompliantPartnership().notInOperation(),
                                aPartnership().roles().notInOperation()))
                .toList();
        return CHANGES.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.getKey(),
                        () -> all.forEach(sketch -> BOOKS.forEach(book ->
                                comparison.of(book, sketch, change.getValue().apply(sketch))))));
    }

    static void compare(RuleBook book, Sketch before, Sketch after) {
        Assessment first = book.assess(situation(before), Reading.AS_WORDED);
        Assessment anew = book.assess(situation(after), Reading.AS_WORDED);

        Assessment there = first.after(changed(first, after));
        Assessment back = there.after(changed(there, before));

        assertThat(said(there)).isEqualTo(said(anew));
        assertThat(said(back)).isEqualTo(said(first));
        Situation nextYear = first.situation().on(first.situation().day().plusYears(1));
        assertThat(said(first.after(nextYear))).isEqualTo(said(book.assess(nextYear, Reading.AS_WORDED)));
        assertThat(said(back.after(changed(back, after)))).isEqualTo(said(anew));
    }

    static Situation changed(Assessment before, Sketch after) {
        return ((Situation.Attempt.Accepted) before.situation().after(after.dossier())).situation();
    }

    private static List<Object> said(Assessment assessment) {
        return List.of(
                told(assessment.findings()),
                Arrays.stream(Outcome.values()).map(assessment::count).toList(),
                assessment.gravest(),
                assessment.notices().stream().map(Object::toString).toList(),
                assessment.overall());
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding + " " + finding.subject().path() + " " + finding.reason() + " "
                        + finding.waiver() + " " + finding.details())
                .toList();
    }
}
