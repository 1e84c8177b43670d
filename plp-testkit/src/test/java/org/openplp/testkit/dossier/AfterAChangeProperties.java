package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.jqwik.Incomplete;
import org.openplp.testkit.jqwik.MemberCount;
import org.openplp.testkit.jqwik.PlpDomain;

/** An assessment after a change finds what a new one finds, whatever it did not look at again. */
@Domain(PlpDomain.class)
@Domain(DomainContext.Global.class)
class AfterAChangeProperties {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final int CHANGES = 4;

    @Property(seed = "20261128", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findsWhatANewOneFinds(@ForAll Dossier dossier, @ForAll Random random) {
        staysTheSame(dossier, random);
    }

    @Property(seed = "20261128", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void alsoInADossierThatIsOtherwiseInOrder(
            @ForAll @Incomplete @MemberCount(max = 30) Dossier dossier, @ForAll Random random) {
        staysTheSame(dossier, random);
    }

    private static void staysTheSame(Dossier beginning, Random random) {
        LocalDate day = Dossiers.USUAL_DAY.plusDays(random.nextInt(400) - 300L);
        Dossier dossier = beginning;
        Assessment assessment = BOOK.assess(situation(Situation.of(dossier, day)), Reading.AS_WORDED);
        for (int i = 0; i < CHANGES; i++) {
            dossier = ChangedDossier.after(dossier, random);

            assessment = assessment.after(situation(assessment.situation().after(dossier)));

            Situation anew = situation(Situation.of(dossier, day));
            assertThat(assessment.situation().dossier()).isEqualTo(anew.dossier());
            assertThat(whole(assessment)).isEqualTo(whole(BOOK.assess(anew, Reading.AS_WORDED)));
        }
    }

    private static Situation situation(Situation.Attempt result) {
        return ((Situation.Attempt.Accepted) result).situation();
    }

    /** Everything that an assessment says. */
    static Map<String, Object> whole(Assessment assessment) {
        LocalDate until = assessment.situation().day().plusYears(1);
        List<String> findings = assessment.findings().stream()
                .map(finding -> finding + " " + finding.subject() + finding.reason() + finding.waiver()
                        + finding.details() + finding.occurrences(until)
                        + finding.severity(Reading.AS_WORDED))
                .toList();
        Map<Outcome, Integer> counts =
                Arrays.stream(Outcome.values()).collect(Collectors.toMap(one -> one, assessment::count));
        return Map.of(
                "findings",
                findings,
                "counts",
                counts,
                "gravest",
                assessment.gravest(),
                "notices",
                assessment.notices().stream()
                        .map(notice -> notice + " " + notice.values())
                        .toList(),
                "overall",
                Arrays.stream(Reading.values()).map(assessment::overall).toList(),
                "all",
                assessment.allFindings().stream().map(Finding::toString).toList());
    }
}
