package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.dossier.DossierBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.situation.Situation;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.LocalNormBuilder;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.spec.Sketch;

/** Local rules add; they never remove or weaken. */
class LocalRulesProperties {
    private static final RuleBook BASE = RuleBook.ofThisRelease();
    private static final Condition NEVER = Condition.always().not();
    private static final RuleBook BOOK = BASE.with(new LocalRules(
            "EXV",
            "Exempleville",
            "3",
            List.of(
                    norm("EXV-1")
                            .isSeenFromRecords(Shape.STANDING, SubjectKind.PARTNERSHIP)
                            .build(),
                    norm("EXV-2")
                            .isSeenFromRecords(Shape.ACT, SubjectKind.MEMBERSHIP)
                            .build(),
                    norm("EXV-3")
                            .isSeenFromRecords(Shape.STANDING, SubjectKind.PARTNERSHIP)
                            .build(),
                    norm("EXV-4").isForPeopleToJudge().build()),
            List.of(
                    rule("EXV-1").about(PARTNERSHIP).holds(NEVER).alsoBeforeOperation(),
                    rule("EXV-2").about(MEMBERSHIP).holds(NEVER).alsoAfterLeaving(),
                    rule("EXV-3").about(PARTNERSHIP).holds(Condition.always()))));

    /** What a dossier may lack, or know not to be there. */
    private static final List<UnaryOperator<DossierBuilder>> GAPS = List.of(
            d -> d.appointments(Log.unknown()),
            d -> d.memberships(Log.unknown()),
            d -> d.messages(Log.none()),
            d -> d.messages(Log.unknown()),
            d -> d.meetings(Log.none()),
            d -> d.evaluations(Log.none()),
            d -> d.evaluations(Log.unknown()),
            d -> d.memberList(Recorded.none()),
            d -> d.incidents(Log.unknown()),
            d -> d.partial(Log.of("memberships")));

    private static LocalNormBuilder norm(String id) {
        return Norm.local(id)
                .says("So it is.")
                .asksOf(Bearer.PLP, Bearer.COORD)
                .whenNotMet("It is not so.", "Make it so.")
                .standsIn("Rules of Exempleville", "2026-01-10");
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Sketch dossier(Random random) {
        Sketch sketch = aCompliantPartnership()
                .members(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> aMember("m-" + i).adult(one(List.of(Answer.values()), random)))
                        .toArray(MembershipBuilder[]::new))
                .roles(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> aRole("a-" + i, one(List.of(Post.values()), random)))
                        .toArray(AppointmentBuilder[]::new));
        List<String> norms =
                BASE.norms().stream().map(norm -> norm.id().value()).toList();
        sketch = sketch.attestations(
                        anAttestation(one(norms, random), "plp-1", one(List.of(Answer.values()), random)),
                        anAttestation(one(norms, random), "a-0", Answer.YES))
                .waivers(aWaiver(one(norms, random), "plp-1"), aWaiver("B-P2", "m-0"));
        for (int gaps = random.nextInt(4); gaps > 0; gaps--) {
            sketch = sketch.but(one(GAPS, random));
        }
        return switch (random.nextInt(5)) {
            case 0 -> sketch.notInOperation();
            case 1 -> sketch.ended("2026-01-31");
            case 2 -> sketch.anInformalGroup();
            default -> sketch;
        };
    }

    private static List<String> told(List<Finding> findings, Reading reading) {
        return findings.stream()
                .filter(finding -> !finding.norm().id().prefix().equals("EXV"))
                .map(finding -> finding + " " + finding.reason() + " " + finding.severity(reading) + " "
                        + finding.waiver() + " " + finding.explanation())
                .toList();
    }

    @Property(seed = "20261124", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void changeNothingOfWhatTheOtherNormsGive(@ForAll Random random, @ForAll Reading reading) {
        String day = one(List.of("2018-05-01", "2023-09-01", "2026-11-24", "2031-01-01"), random);
        Situation situation = situation(dossier(random), day);
        Assessment without = BASE.assess(situation, reading);
        Assessment with = BOOK.assess(situation, reading);

        assertThat(told(with.allFindings(), reading)).isEqualTo(told(without.allFindings(), reading));
        assertThat(told(with.findings(), reading)).isEqualTo(told(without.findings(), reading));
        assertThat(with.notices()).isEqualTo(without.notices());
        List<Finding> local = new ArrayList<>(with.allFindings());
        local.removeIf(finding -> !finding.norm().id().prefix().equals("EXV"));
        assertThat(local).isNotEmpty();
        for (Outcome outcome : Outcome.values()) {
            long ofLocal = local.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .count();
            assertThat(with.count(outcome)).isEqualTo(without.count(outcome) + (int) ofLocal);
        }
        for (Reading either : Reading.values()) {
            assertThat(with.overall(either)).isEqualTo(without.overall(either));
        }
    }
}
