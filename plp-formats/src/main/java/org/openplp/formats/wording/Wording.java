package org.openplp.formats.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.defect.Place;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Subject;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Force;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Occurrence;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** How one report words what it names: facts by the ids of their entries, subjects, bearers, days and places. */
public final class Wording {
    private static final int FEW = 6;

    private final Texts texts;
    private final Bundle labels;
    private final ReadDossier read;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<Finding, Explanation> explanations = new HashMap<>();

    /**
     * The wording of one report.
     *
     * @param texts the texts
     * @param read the file that was assessed
     * @param everything all findings, which name the entries
     */
    public Wording(Texts texts, ReadDossier read, List<Finding> everything) {
        this.texts = texts;
        this.labels = Labels.of(Wording.class, texts.language());
        this.read = read;
        everything.forEach(finding ->
                ids.put(pathOfOwner(finding.subject()), finding.subject().id()));
    }

    /** Where the subject stands to which an entry inside it, such as a measure, belongs. */
    private static String pathOfOwner(Subject subject) {
        return subject.entry().isEmpty()
                ? subject.path()
                : subject.path().substring(0, subject.path().indexOf(']') + 1);
    }

    /**
     * The explanation of a finding, worked out once for the whole report.
     *
     * @param finding the finding
     * @return its explanation
     */
    public Explanation explanation(Finding finding) {
        return explanations.computeIfAbsent(finding, Finding::explanation);
    }

    /**
     * Whether the rule of a finding failed: when it was judged, or when it was asked why. What is in order is asked only where it comes back, since it has a day then.
     *
     * @param finding the finding
     * @return false if the rule told why, or nobody has to know
     */
    public boolean ruleFailed(Finding finding) {
        return switch (finding.outcome()) {
            case FAILED -> true;
            case NOT_APPLICABLE -> false;
            case MET ->
                finding.norm().shape() == Shape.RECURS && explanation(finding).failed();
            case BREACHED, PENDING, UNDETERMINED -> explanation(finding).failed();
        };
    }

    /**
     * The finding whose sentence stands for all of some findings of one norm.
     *
     * @param findings the findings
     * @return the first one of which the rule failed when it was asked why, so that this is said; else the first one
     * @throws java.util.NoSuchElementException if there are none
     */
    public Finding spokenFor(List<Finding> findings) {
        return findings.stream()
                .filter(this::ruleFailed)
                .findFirst()
                .or(() -> findings.stream().findFirst())
                .orElseThrow();
    }

    /**
     * What decided some findings of one norm.
     *
     * @param findings the findings
     * @return the facts and the due day; empty if nothing is to be told
     */
    public String why(List<Finding> findings) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Explanation explanation = explanation(finding);
            explanation.evidence().stream()
                    .map(evidence -> fact(finding, evidence, findings.size() == 1))
                    .forEach(reasons::add);
            explanation.due().ifPresent(day -> reasons.add(labels.text("evidence.due", texts.date(day))));
        }
        return Labels.joined(few(List.copyOf(reasons), FEW), texts.language());
    }

    /** A fact as an official would name it: by the id of its entry, not by a place in a list. */
    private String fact(Finding finding, Explanation.Evidence evidence, boolean alone) {
        String path = evidence.path();
        String own = finding.subject().path();
        if (isAgreed(evidence)) {
            return labels.text("evidence.arrangement", evidence.key(), evidence.in(texts), path);
        }
        if (finding.subject().kind() != SubjectKind.PARTNERSHIP && path.startsWith(own + ".")) {
            String key = path.substring(own.length() + 1);
            return (alone ? "" : id(finding) + " ") + key + ": " + evidence.in(texts);
        }
        return named(path) + ": " + evidence.in(texts);
    }

    private static boolean isAgreed(Explanation.Evidence evidence) {
        return evidence.path().startsWith("arrangements[");
    }

    /**
     * The last day of a finding. Where it was agreed it says so, lest it look as if the texts set it.
     *
     * @param finding the finding
     * @return the day in words; empty if nothing falls due
     */
    public Optional<String> day(Finding finding) {
        return explanation(finding).due().map(day -> day(texts.date(day), agreement(finding)));
    }

    /**
     * The agreement that a finding rests on.
     *
     * @param finding the finding
     * @return its parameter, its value and where it stands; empty if the texts alone decided
     */
    public Optional<String> agreement(Finding finding) {
        List<String> agreed = explanation(finding).evidence().stream()
                .filter(Wording::isAgreed)
                .map(evidence -> agreement(evidence.key(), evidence.value(), evidence.path()))
                .toList();
        return agreed.isEmpty() ? Optional.empty() : Optional.of(Labels.joined(agreed, texts.language()));
    }

    /**
     * The last day of a duty. Where it was agreed it says so, lest it look as if the texts set it.
     *
     * @param occurrence the time at which it is owed
     * @return the day in words; empty if it has none
     */
    public Optional<String> day(Occurrence occurrence) {
        return occurrence.due().map(day -> day(texts.date(day), agreement(occurrence)));
    }

    /**
     * The agreement that sets the last day of a duty.
     *
     * @param occurrence the time at which it is owed
     * @return its parameter, its value and where it stands; empty if the texts set the day, or if there is none
     */
    public Optional<String> agreement(Occurrence occurrence) {
        return occurrence.agreedTerm().map(term -> agreement(term.parameter(), term.value(), term.path()));
    }

    private String agreement(String parameter, String value, String path) {
        return labels.text("agreement", parameter, value, path);
    }

    /**
     * What is said of a day or of some, and by which agreement.
     *
     * @param day the day, in words
     * @param agreement the agreement that sets it; empty if the texts do
     * @return the day, and the agreement behind it
     */
    public String day(String day, Optional<String> agreement) {
        return agreement.map(agreed -> labels.text("day.agreed", day, agreed)).orElse(day);
    }

    /**
     * A path whose entry is named by its id, where it has one.
     *
     * @param path the path
     * @return such as {@code m-7 left.date}
     */
    public String named(String path) {
        int end = path.indexOf(']') + 1;
        return Optional.ofNullable(ids.get(path.substring(0, end)))
                .map(id -> id + (end < path.length() ? " " + path.substring(end + 1) : ""))
                .orElse(path);
    }

    /**
     * Whether a norm rests on advice or a template alone.
     *
     * @param norm the norm
     * @return false if it binds
     */
    public static boolean isSoft(Norm norm) {
        return norm.force() == Force.ADVICE || norm.force() == Force.TEMPLATE;
    }

    /**
     * What rests on advice or a template alone says so beside every finding.
     *
     * @param norm the norm
     * @return what to add to a sentence about it; empty if it binds
     */
    public String tag(Norm norm) {
        return isSoft(norm) ? " [" + texts.text("force." + norm.force()) + "]" : "";
    }

    /**
     * What stands beside a day by which something is due: without it a day would make a duty of mere advice.
     *
     * @param norm the norm
     * @return how the text words it and what makes it bind, such as {@code [recommendation; advice]}
     */
    public String weight(Norm norm) {
        List<String> parts = List.of(texts.text("modality." + norm.modality()), texts.text("force." + norm.force()));
        return "[" + Labels.joined(parts, texts.language()) + "]";
    }

    /**
     * The first few of some items.
     *
     * @param items the items
     * @return with how many more there are
     */
    public String some(List<String> items) {
        return String.join(", ", few(items, FEW));
    }

    /**
     * How many more there are than are listed.
     *
     * @param number how many more
     * @return such as {@code and 3 more}
     */
    public String more(int number) {
        return labels.counted("more", number);
    }

    /**
     * The first few of some items, for a reader who is to see each by itself.
     *
     * @param items the items
     * @param most how many at most
     * @return the items, and behind them how many more there are if some are left out
     */
    public List<String> few(List<String> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        List<String> few = new ArrayList<>(items.subList(0, most));
        few.add(more(items.size() - most));
        return few;
    }

    /**
     * The heading of what people have to judge.
     *
     * @return the heading
     */
    public String forPeople() {
        return labels.text("heading.forPeople");
    }

    /**
     * Says beside what is frozen that it is.
     *
     * @return what to add to it
     */
    public String frozenMark() {
        return " (" + texts.text("baseline.frozen") + ")";
    }

    /**
     * Where to look for findings.
     *
     * @param findings the findings
     * @return the first few lines of the file
     */
    public String places(List<Finding> findings) {
        return some(findings.stream().map(this::place).distinct().toList());
    }

    private String place(Finding finding) {
        Place place = read.places().of(pathOf(finding, explanation(finding)));
        return read.file() + ":" + place.line();
    }

    /**
     * Where to look for a finding: the subject, or for the partnership as a whole what decided or is missing.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @return a path of the dossier
     */
    public static String pathOf(Finding finding, Explanation explanation) {
        if (finding.subject().kind() != SubjectKind.PARTNERSHIP) {
            return finding.subject().path();
        }
        Stream<String> decided = explanation.evidence().stream().map(Explanation.Evidence::path);
        Stream<String> missed = explanation.missing().stream().map(Explanation.Missing::path);
        return Stream.concat(decided, missed)
                .findFirst()
                .orElse(finding.subject().path());
    }

    /**
     * The subject of a finding with its kind.
     *
     * @param finding the finding
     * @return such as {@code member m-7}
     */
    public String subject(Finding finding) {
        return texts.text("subject." + finding.subject().kind()) + " " + id(finding);
    }

    /**
     * The subject of a finding by its id, a measure with its day, as an id of a finding ends.
     *
     * @param finding the finding
     * @return such as {@code m-7}
     */
    public String id(Finding finding) {
        return finding.subject().id() + finding.subject().entry();
    }

    /**
     * The facts that some findings lack.
     *
     * @param findings the findings
     * @return the first few facts, each with the entry that lacks it; empty if none is missing
     */
    public String missing(List<Finding> findings) {
        return some(findings.stream()
                .flatMap(finding -> explanation(finding).missing().stream())
                .map(fact -> named(fact.path()))
                .distinct()
                .toList());
    }

    /**
     * The points that the texts leave open, in words, each with the name under which {@code plp explain} tells of it.
     *
     * @param findings the findings
     * @return empty if nothing is left open
     */
    public String open(List<Finding> findings) {
        return open(findings.stream().flatMap(finding -> explanation(finding).open().stream()));
    }

    /**
     * Points that the texts leave open, in words.
     *
     * @param points the points, of which each is named once
     * @return empty if there is none
     */
    public String open(Stream<String> points) {
        List<String> open = points.distinct()
                .map(point -> texts.find("open." + point)
                        .map(words -> words + " (" + point + ")")
                        .orElse(point))
                .toList();
        return Labels.joined(open, texts.language());
    }

    /**
     * Of whom a norm asks something.
     *
     * @param norm the norm
     * @return the bearers in words
     */
    public String bearers(Norm norm) {
        return named(norm.bearers());
    }

    /**
     * Who has to act when a norm is not kept, or still to be done.
     *
     * @param norm the norm
     * @return the actors in words
     */
    public String actors(Norm norm) {
        return named(norm.actors());
    }

    /**
     * Whom a norm is about, beside those who have to act.
     *
     * @param norm the norm
     * @return the bearers in words; empty if the same ones have to act
     */
    public String about(Norm norm) {
        return Set.copyOf(norm.bearers()).equals(Set.copyOf(norm.actors())) ? "" : bearers(norm);
    }

    private String named(List<Bearer> bearers) {
        return bearers.stream().map(bearer -> texts.text("bearer." + bearer)).collect(Collectors.joining(", "));
    }

    /**
     * Adds who has to act, and whom the norm is about if these are others.
     *
     * @param out the text with the item that it belongs to
     * @param norm the norm
     */
    public void who(Page.Lines out, Norm norm) {
        out.detail("acts", actors(norm));
        String about = about(norm);
        if (!about.isEmpty()) {
            out.detail("about", about);
        }
    }

    /**
     * What was found, in a word or two: of a recommendation that it is not followed, never that it is breached.
     *
     * @param finding the finding
     * @return such as {@code met}
     */
    public String outcome(Finding finding) {
        boolean recommendation = finding.outcome() == Outcome.BREACHED && !Standing.binds(finding);
        return texts.text("outcome." + (recommendation ? "notFollowed" : finding.outcome()));
    }

    /**
     * What is said of something.
     *
     * @param what what it is
     * @param said what is said of it
     * @return both, with the mark between them that the language has there
     */
    public String said(String what, String said) {
        return Labels.said(what, said, texts.language());
    }

    /**
     * Says beside a missing fact that the dossier has it for a later day.
     *
     * @param fact the fact
     * @return the fact with these words
     */
    public String datedLater(String fact) {
        return labels.text("missing.later", fact);
    }

    /**
     * The entry in which a fact stands or is missing, by its id where it has one.
     *
     * @param path the path of the fact
     * @return empty if it stands in no list
     */
    public String entry(String path) {
        int end = path.indexOf(']') + 1;
        return ids.getOrDefault(path.substring(0, end), path.substring(0, end));
    }
}
