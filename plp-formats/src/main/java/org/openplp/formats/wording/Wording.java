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
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Subject;
import org.openplp.rules.label.FactWords;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Occurrence;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Explanations;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** How one report words what it names: facts by the ids of their entries, subjects, bearers, days and places. */
public final class Wording {
    private static final int FEW = 6;
    private static final FactPath ARRANGEMENTS = FactPath.of("arrangements");

    private final Texts texts;
    private final FactWords facts;
    private final Bundle labels;
    private final ReadDossier read;
    private final Map<FactPath, String> ids = new HashMap<>();
    private final Explanations explanations;

    /** The wording of one report. */
    public Wording(Texts texts, ReadDossier read, List<Finding> everything) {
        this(texts, read, everything, new Explanations());
    }

    /** The wording of one report, which already has explanations. */
    public Wording(Texts texts, ReadDossier read, List<Finding> everything, Explanations explanations) {
        this.texts = texts;
        this.facts = texts.facts();
        this.explanations = explanations;
        this.labels = Labels.of(Wording.class, texts.language());
        this.read = read;
        everything.forEach(finding ->
                ids.put(pathOfOwner(finding.subject()), finding.subject().id()));
    }

    /** Where the subject stands to which an entry inside it, such as a measure, belongs. */
    private static FactPath pathOfOwner(Subject subject) {
        return subject.entry().isEmpty() ? subject.path() : entryAround(subject.path());
    }

    /** Why findings are what they are. */
    public Explanations explanations() {
        return explanations;
    }

    /** What decided some findings of one norm; empty if nothing did. */
    public String why(List<Finding> findings) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Explanation explanation = explanations.of(finding);
            explanation.evidence().stream()
                    .map(evidence -> fact(finding, evidence, findings.size() == 1))
                    .forEach(reasons::add);
            explanation.due().ifPresent(day -> reasons.add(labels.text("evidence.due", texts.date(day))));
        }
        return Labels.joined(few(List.copyOf(reasons), FEW), texts.language());
    }

    /** A fact as an official would name it: by the id of its entry, not by a place in a list. */
    private String fact(Finding finding, Explanation.Evidence evidence, boolean alone) {
        FactPath path = evidence.path();
        if (isAgreed(evidence)) {
            return labels.text(
                    "evidence.arrangement", facts.parameter(evidence.key()), evidence.in(texts), facts.entry(path));
        }
        if (facts.areLabels()) {
            return texts.said(facts.fact(path), evidence.in(texts))
                    + around(finding, path, alone)
                            .map(entry -> " (" + entry + ")")
                            .orElse("");
        }
        Optional<FactPath> inSubject = path.inside(finding.subject().path()).filter(inside -> !inside.isEmpty());
        if (finding.subject().kind() != SubjectKind.PARTNERSHIP && inSubject.isPresent()) {
            return (alone ? "" : id(finding) + " ") + inSubject.get() + ": " + evidence.in(texts);
        }
        return named(path) + ": " + evidence.in(texts);
    }

    /** The entry in which a fact with a label stands; empty if it says so itself, or need not. */
    public Optional<String> around(Finding finding, FactPath path, boolean alone) {
        boolean own = finding.subject().kind() != SubjectKind.PARTNERSHIP
                && path.inside(finding.subject().path()).isPresent();
        return own
                ? Optional.of(id(finding)).filter(id -> !alone)
                : Optional.of(entry(path)).filter(entry -> !entry.isEmpty() && !path.equals(entryAround(path)));
    }

    private static boolean isAgreed(Explanation.Evidence evidence) {
        return entryAround(evidence.path()).parent().equals(ARRANGEMENTS);
    }

    /** The last day of a finding. Where it was agreed it says so, lest it look as if the texts set it; empty if nothing falls due. */
    public Optional<String> day(Finding finding) {
        return explanations.of(finding).due().map(day -> day(texts.date(day), agreement(finding)));
    }

    /** The agreement that a finding rests on; empty if the texts alone decided. */
    public Optional<String> agreement(Finding finding) {
        List<String> agreed = explanations.of(finding).evidence().stream()
                .filter(Wording::isAgreed)
                .map(evidence -> agreement(evidence.key(), evidence.in(texts), evidence.path()))
                .toList();
        return agreed.isEmpty() ? Optional.empty() : Optional.of(Labels.joined(agreed, texts.language()));
    }

    /** The last day of a duty. Where it was agreed it says so, lest it look as if the texts set it; empty if it has none. */
    public Optional<String> day(Occurrence occurrence) {
        return occurrence.due().map(day -> day(texts.date(day), agreement(occurrence)));
    }

    /** The agreement that sets the last day of a duty; empty if the texts set the day, or if there is none. */
    public Optional<String> agreement(Occurrence occurrence) {
        return occurrence
                .agreedTerm()
                .map(term -> agreement(term.parameter(), facts.value(term.path(), term.value()), term.path()));
    }

    private String agreement(String parameter, String value, FactPath path) {
        String agreed = facts.areLabels() ? texts.said(facts.parameter(parameter), value) : parameter + " " + value;
        return labels.text("agreement", agreed, facts.entry(path));
    }

    /** What is said of a day or of some, and by which agreement. */
    public String day(String day, Optional<String> agreement) {
        return agreement.map(agreed -> labels.text("day.agreed", day, agreed)).orElse(day);
    }

    /** A path whose entry is named by its id, where it has one, such as {@code m-7 left.date}, or {@code End of membership (m-7)}. */
    public String named(FactPath path) {
        FactPath entry = entryAround(path);
        if (facts.areLabels()) {
            String id = ids.get(entry);
            return !path.equals(entry)
                    ? facts.fact(path) + (entry.isEmpty() ? "" : " (" + entry(path) + ")")
                    : id == null ? facts.entry(path) : facts.fact(path) + " " + id;
        }
        String rest = path.inside(entry).orElseThrow().toString();
        return Optional.ofNullable(ids.get(entry))
                .map(id -> (id + " " + rest).strip())
                .orElse(path.toString());
    }

    /** What rests on advice or a template alone says so beside every finding; empty if it binds. */
    public String tag(Norm norm) {
        return norm.force().isAdvice() ? " [" + texts.text("force." + norm.force()) + "]" : "";
    }

    /** What stands beside a day by which something is due: without it a day would make a duty of mere advice. */
    public String weight(Norm norm) {
        return weight(norm, texts);
    }

    /** What stands beside a day by which something is due: without it a day would make a duty of mere advice. */
    public static String weight(Norm norm, Texts texts) {
        List<String> parts = List.of(texts.text("modality." + norm.modality()), texts.text("force." + norm.force()));
        return "[" + Labels.joined(parts, texts.language()) + "]";
    }

    /** The first few of some items. */
    public String some(List<String> items) {
        return String.join(", ", few(items, FEW));
    }

    /** How many more there are than are listed, such as {@code and 3 more}. */
    public String more(int number) {
        return more(number, texts);
    }

    /** How many more there are than are listed, such as {@code and 3 more}. */
    public static String more(int number, Texts texts) {
        return Labels.of(Wording.class, texts.language()).counted("more", number);
    }

    /** The first few of some items, for a reader who is to see each by itself. */
    public List<String> few(List<String> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        List<String> few = new ArrayList<>(items.subList(0, most));
        few.add(more(items.size() - most));
        return few;
    }

    /** Says beside what is frozen that it is. */
    public String frozenMark() {
        return " (" + texts.text("baseline.frozen") + ")";
    }

    /** Where to look for findings. */
    public String places(List<Finding> findings) {
        return some(findings.stream().map(this::place).distinct().toList());
    }

    private String place(Finding finding) {
        return place(pathOf(finding, explanations.of(finding)));
    }

    /** Where to look for a fact: its line, or its path if there is no file. */
    public String place(FactPath path) {
        if (read.isFile()) {
            Place place = read.places().of(path);
            return place.isInASheet() ? place.in(read.file()) : read.file() + ":" + place.line();
        }
        return facts.areLabels() ? named(path) : path.toString();
    }

    /** Where a notice stands, in brackets; empty if it is about the whole dossier. */
    public String bracketed(FactPath path) {
        return path.isEmpty() ? "" : " (" + (read.isFile() ? path + ", " + place(path) : path) + ")";
    }

    /** Where to look for a finding: the subject, or for the partnership as a whole what decided or is missing. */
    public static FactPath pathOf(Finding finding, Explanation explanation) {
        if (finding.subject().kind() != SubjectKind.PARTNERSHIP) {
            return finding.subject().path();
        }
        Stream<FactPath> decided = explanation.evidence().stream().map(Explanation.Evidence::path);
        Stream<FactPath> missed = explanation.missing().stream().map(Explanation.Missing::path);
        return Stream.concat(decided, missed)
                .findFirst()
                .orElse(finding.subject().path());
    }

    /** The subject of a finding with its kind, such as {@code member m-7}. */
    public String subject(Finding finding) {
        return texts.text("subject." + finding.subject().kind()) + " " + id(finding);
    }

    /** The subject of a finding by its id, a measure with its day, as an id of a finding ends, such as {@code m-7}. */
    public String id(Finding finding) {
        return finding.subject().id() + finding.subject().entry();
    }

    /** The facts that some findings lack; empty if none is missing. */
    public String missing(List<Finding> findings) {
        return some(findings.stream()
                .flatMap(finding -> explanations.of(finding).missing().stream())
                .map(fact -> named(fact.path()))
                .distinct()
                .toList());
    }

    /** The points that the texts leave open, in words, each with the name by which {@code plp explain} explains it; empty if nothing is left open. */
    public String open(List<Finding> findings) {
        return open(findings.stream().flatMap(finding -> explanations.of(finding).open().stream()));
    }

    /** Points that the texts leave open, in words; empty if there is none. */
    public String open(Stream<String> points) {
        List<String> open = points.distinct()
                .map(point -> texts.find("open." + point)
                        .map(words -> words + " (" + point + ")")
                        .orElse(point))
                .toList();
        return Labels.joined(open, texts.language());
    }

    /** Of whom a norm asks something. */
    public String bearers(Norm norm) {
        return named(norm.bearers());
    }

    /** Who has to act when a norm is not kept, or still to be done. */
    public String actors(Norm norm) {
        return named(norm.actors());
    }

    /** Whom a norm is about, beside those who have to act; empty if the same ones have to act. */
    public String about(Norm norm) {
        return Set.copyOf(norm.bearers()).equals(Set.copyOf(norm.actors())) ? "" : bearers(norm);
    }

    private String named(List<Bearer> bearers) {
        return bearers.stream().map(bearer -> texts.text("bearer." + bearer)).collect(Collectors.joining(", "));
    }

    /** Adds who has to act, and whom the norm is about if these are others. */
    public void who(Page.Lines out, Norm norm) {
        out.detail(Detail.ACTS, actors(norm));
        String about = about(norm);
        if (!about.isEmpty()) {
            out.detail(Detail.ABOUT, about);
        }
    }

    /** What was found, in a word or two: of a recommendation that it is not followed, never that it is breached, such as {@code met}. */
    public String outcome(Finding finding) {
        boolean recommendation = finding.outcome() == Outcome.BREACHED && !Standing.binds(finding);
        return texts.text("outcome." + (recommendation ? "notFollowed" : finding.outcome()));
    }

    /** A detail as a sentence of its own, such as {@code Acts: coordinator}. */
    public String said(Detail detail, String said) {
        return said(Labels.sentence(detail.label(texts.language())), said);
    }

    /** What is said of something. */
    public String said(String what, String said) {
        return Labels.said(what, said, texts.language());
    }

    /** Says beside a missing fact that the dossier has it for a later day. */
    public String datedLater() {
        return labels.text("missing.later");
    }

    /** The entry in which a fact stands or is missing, by its id where it has one; empty if it stands in no list. */
    public String entry(FactPath path) {
        FactPath entry = entryAround(path);
        return ids.getOrDefault(entry, entry.isEmpty() ? "" : facts.entry(entry));
    }

    private static FactPath entryAround(FactPath path) {
        return path.outermostEntry().orElse(FactPath.ROOT);
    }
}
