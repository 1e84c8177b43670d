package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Found.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LawOfAHost;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.spec.AnySketch;
import org.openplp.rules.spec.Books;

/** Local rules add; they never remove or weaken. */
class LocalRulesProperties {
    private static final RuleBook BASE = BelgianBook.ofThisRelease();
    private static final Condition NEVER = Condition.always().not();
    private static final RuleBook BOOK = Books.with(
                    rule("EXV-1").about(PARTNERSHIP).holds(NEVER).alsoBeforeOperation(),
                    rule("EXV-2").about(MEMBERSHIP).holds(NEVER).alsoAfterLeaving(),
                    rule("EXV-3").about(PARTNERSHIP).holds(Condition.always()))
            .withLaw(LawOfAHost.named("EXV", "Exempleville", "3")
                    .byRecords("EXV-1", Shape.STANDING, SubjectKind.PARTNERSHIP)
                    .byRecords("EXV-2", Shape.ACT, SubjectKind.MEMBERSHIP)
                    .byRecords("EXV-3", Shape.STANDING, SubjectKind.PARTNERSHIP)
                    .norm("EXV-4", Map.of("in-force", ""), "rules")
                    .read());

    private static List<String> reported(List<Finding> findings, Reading reading) {
        return findings.stream()
                .filter(finding -> !finding.norm().id().prefix().equals("EXV"))
                .map(finding -> finding + " " + finding.reason() + " " + finding.severity(reading) + " "
                        + finding.waiver() + " " + finding.explanation())
                .toList();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void changeNothingOfWhatTheOtherNormsGive(@ForAll Random random, @ForAll Reading reading) {
        DossierSnapshot snapshot = snapshot(AnySketch.from(random), AnySketch.day(random));
        Assessment without = BASE.assess(snapshot, reading);
        Assessment with = BOOK.assess(snapshot, reading);

        assertThat(reported(with.allFindings(), reading)).isEqualTo(reported(without.allFindings(), reading));
        assertThat(reported(with.findings(), reading)).isEqualTo(reported(without.findings(), reading));
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
