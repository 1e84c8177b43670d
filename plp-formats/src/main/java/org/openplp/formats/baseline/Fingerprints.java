package org.openplp.formats.baseline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Check;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** What decided the findings of one assessment, told so that it stays the same wherever an entry stands in its list. */
final class Fingerprints {
    private static final Pattern PLACE = Pattern.compile("\\[\\d+]");
    private static final Pattern NONE_FITS = Pattern.compile("\\d+ on record, none fits");

    private final Assessment assessment;
    private final String partnership;
    private final Map<String, String> entries = new HashMap<>();

    Fingerprints(Assessment assessment) {
        this.assessment = assessment;
        Dossier dossier = assessment.situation().dossier();
        this.partnership = dossier.partnership().id();
        name("appointments", dossier.appointments(), Appointment::id);
        name("memberships", dossier.memberships(), Membership::id);
        name("messages", dossier.messages(), Message::id);
        name("reports", dossier.reports(), Report::id);
        name("evaluations", dossier.evaluations(), Evaluation::id);
        name("incidents", dossier.incidents(), Incident::id);
    }

    static Stream<Entry> of(Collection<Assessment> assessments) {
        return assessments.stream().map(Fingerprints::new).flatMap(Fingerprints::all);
    }

    String partnership() {
        return partnership;
    }

    private Optional<Entry> of(Finding finding) {
        if (finding.isUnwaivedBreach()) {
            return Optional.of(
                    entry(finding, finding.explanation().evidence().stream().map(this::decided)));
        }
        if (finding.outcome() == Outcome.UNDETERMINED && finding.norm().check() == Check.RECORDS) {
            Explanation explanation = finding.explanation();
            return Optional.of(entry(
                    finding,
                    Stream.concat(
                            explanation.missing().stream().map(missing -> place(missing.path())),
                            explanation.open().stream().map(point -> "open " + point))));
        }
        return Optional.empty();
    }

    /** The entries that freeze every finding that can be frozen. */
    Stream<Entry> all() {
        return assessment.findings().stream().flatMap(finding -> of(finding).stream());
    }

    private Entry entry(Finding finding, Stream<String> why) {
        return new Entry(partnership, finding.id(), finding.outcome(), why.toList());
    }

    private String decided(Explanation.Evidence evidence) {
        String place = place(evidence.path());
        String key = place.endsWith(evidence.key()) ? place : place + "." + evidence.key();
        // how many entries there are that do not fit is not what decided
        return key + "=" + (NONE_FITS.matcher(evidence.value()).matches() ? "none" : evidence.value());
    }

    /** A path with the ids of its entries where they have one, and without their places. */
    private String place(String path) {
        int end = path.indexOf(']') + 1;
        String entry = path.substring(0, end);
        Matcher places = PLACE.matcher(path.substring(entries.containsKey(entry) ? end : 0));
        return entries.getOrDefault(entry, "") + places.replaceAll("[]");
    }

    private <E> void name(String key, Log<E> log, Function<E, String> id) {
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            entries.put(key + "[" + log.place(i) + "]", key + "[" + id.apply(log.entry(i)) + "]");
        }
    }
}
