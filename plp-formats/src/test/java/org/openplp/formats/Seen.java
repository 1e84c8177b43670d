package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;

/** What a rule book finds in a dossier on a day. */
record Seen(Assessment assessment, List<Finding> findings) {
    private static final Messages MESSAGES = new Messages(Texts.english());

    static Seen in(Dossier dossier, LocalDate day) {
        return in(dossier, day, BelgianBook.ofThisRelease());
    }

    static Seen in(JsonNode tree, LocalDate day) {
        return in(Trees.dossier(tree), day);
    }

    static Seen in(Dossier dossier, LocalDate day, RuleBook book) {
        return in(dossier, day, Optional.empty(), book);
    }

    /** The same after an act that made an entry. */
    static Seen in(Dossier after, LocalDate day, Optional<FactPath> made) {
        return in(after, day, made, BelgianBook.ofThisRelease());
    }

    private static Seen in(Dossier dossier, LocalDate day, Optional<FactPath> made, RuleBook book) {
        DossierSnapshot snapshot =
                ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, day, made)).snapshot();
        Assessment assessment = book.assess(snapshot, Reading.AS_WORDED);
        return new Seen(assessment, assessment.allFindings());
    }

    /** The outcomes by the id of the finding, of which no two are the same. */
    Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Finding finding : findings) {
            assertThat(outcomes.put(finding.id(), finding.outcome()))
                    .as(finding.id())
                    .isNull();
        }
        return outcomes;
    }

    /** What is breached: the norm and the place of its subject, which stays the same even where an act takes the day out of the id. */
    Set<String> breaches() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .map(Seen::place)
                .collect(Collectors.toSet());
    }

    static String place(Finding finding) {
        return finding.norm().id() + ":" + finding.subject().path();
    }

    Map<String, Finding> byId() {
        return findings.stream().collect(Collectors.toMap(Finding::id, finding -> finding));
    }

    /** What is said of each finding, of the notices and of the whole; not that a fact is dated later. */
    Map<String, String> reported() {
        return reported(path -> path, path -> path);
    }

    /** The same, with the paths as before a cut, and with what stands for a missing fact. */
    Map<String, String> reported(UnaryOperator<String> before, UnaryOperator<String> missing) {
        Map<String, String> reported = new TreeMap<>();
        for (Finding finding : findings) {
            Explanation why = finding.explanation();
            reported.put(
                    finding.id(),
                    String.join(
                            "\n    ",
                            finding.outcome() + " " + finding.reason() + " at "
                                    + before.apply(finding.subject().path().toString()),
                            MESSAGES.of(finding, why),
                            "waiver "
                                    + finding.waiver()
                                            .map(FactPath::toString)
                                            .map(before)
                                            .orElse("none"),
                            "due " + why.due().map(LocalDate::toString).orElse("none") + " open " + why.open(),
                            "evidence "
                                    + why.evidence().stream()
                                            .map(one -> before.apply(one.path().toString()) + "=" + one.value())
                                            .toList(),
                            "missing "
                                    + why.missing().stream()
                                            .map(one -> before.apply(
                                                    missing.apply(one.path().toString())))
                                            .distinct()
                                            .toList()));
        }
        reported.put(
                "notices",
                assessment.notices().stream()
                        .map(notice -> notice.code() + notice.values() + " at "
                                + before.apply(notice.path().toString()))
                        .toList()
                        .toString());
        reported.put("overall", assessment.overall().toString());
        return reported;
    }

    /** Where two assessments differ, a line each. */
    static List<String> differences(Map<String, ?> one, Map<String, ?> other) {
        Map<String, Object> all = new TreeMap<>(one);
        all.putAll(other);
        return all.keySet().stream()
                .filter(id -> !Optional.ofNullable(one.get(id)).equals(Optional.ofNullable(other.get(id))))
                .map(id -> id + ": " + one.get(id) + " / " + other.get(id))
                .toList();
    }
}
