package org.openplp.testkit.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;

/** A rule book as an implementation. It keeps the last answer, since each case asks three questions. */
final class OfRuleBook implements Implementation {
    private final RuleBook book;
    private Optional<Answered> last = Optional.empty();

    private record Answered(GivenDossier given, Assessment assessment) {}

    OfRuleBook(RuleBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Outcome> outcomes(GivenDossier given) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Finding finding : assess(given).allFindings()) {
            if (outcomes.put(finding.id(), finding.outcome()) != null) {
                throw new AssertionError("two findings have the id " + finding.id());
            }
        }
        return outcomes;
    }

    @Override
    public boolean covers(String norm) {
        return book.norm(norm).isPresent();
    }

    @Override
    public Optional<Collection<String>> waived(GivenDossier given) {
        return Optional.of(assess(given).allFindings().stream()
                .filter(finding -> finding.waiver().isPresent())
                .map(Finding::id)
                .toList());
    }

    @Override
    public Optional<Map<String, ? extends Collection<String>>> notices(GivenDossier given) {
        Map<String, List<String>> notices = assess(given).notices().stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.path().toString(),
                        TreeMap::new,
                        Collectors.mapping(Notice::code, Collectors.toList())));
        return Optional.of(notices);
    }

    private synchronized Assessment assess(GivenDossier given) {
        Answered answered = last.filter(one -> one.given().equals(given))
                .orElseGet(() -> new Answered(
                        given,
                        Assess.assess(given.dossier()).by(book).on(given.day().toString())));
        last = Optional.of(answered);
        return answered.assessment();
    }
}
