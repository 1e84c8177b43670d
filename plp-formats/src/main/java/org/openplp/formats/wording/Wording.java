package org.openplp.formats.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.Explanations;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.FactWords;

/** The words of one report for what it names: facts, with the ids of their entries, and subjects, bearers, days and places. */
public final class Wording {
    private static final int FEW = 6;

    private final Texts texts;
    private final FactWords facts;
    private final Bundle labels;
    private final ReadDossier read;
    private final Why why;
    private final Explanations explanations;

    /** Creates the wording of one report. */
    public Wording(Texts texts, ReadDossier read, List<Finding> everything) {
        this(texts, read, everything, new Explanations());
    }

    /** Creates the wording of one report from explanations that exist already. */
    public Wording(Texts texts, ReadDossier read, List<Finding> everything, Explanations explanations) {
        this.texts = texts;
        this.facts = texts.facts();
        this.explanations = explanations;
        this.labels = Labels.of(Wording.class, texts.language());
        this.read = read;
        this.why = new Why(texts, everything);
    }

    /** The explanations of the findings. */
    public Explanations explanations() {
        return explanations;
    }

    /** What decided findings of one norm; empty if nothing did. */
    public String why(List<Finding> findings) {
        List<String> reasons = findings.stream()
                .flatMap(finding -> why.of(finding, explanations.of(finding), findings.size() == 1).stream())
                .map(Why.Phrase::text)
                .distinct()
                .toList();
        return texts.joined(few(reasons, FEW));
    }

    /** What decided a finding, in parts, beside its subject. */
    public List<Why.Phrase> why(Finding finding) {
        return why.of(finding, explanations.of(finding), true);
    }

    /** The last day of a finding; empty if nothing falls due. An agreed day is marked as agreed, so that the texts do not seem to set it. */
    public Optional<String> day(Finding finding) {
        return explanations.of(finding).due().map(day -> day(texts.date(day), agreement(finding)));
    }

    /** The agreement on which a finding rests; empty if only the texts decided. */
    public Optional<String> agreement(Finding finding) {
        List<String> agreed = why.agreements(explanations.of(finding));
        return agreed.isEmpty() ? Optional.empty() : Optional.of(texts.joined(agreed));
    }

    /** The last day of a duty; empty if it has none. An agreed day is marked as agreed, so that the texts do not seem to set it. */
    public Optional<String> day(Occurrence occurrence) {
        return occurrence.due().map(day -> day(texts.date(day), agreement(occurrence)));
    }

    /** The agreement that sets the last day of a duty; empty if the texts set it, or if it has none. */
    public Optional<String> agreement(Occurrence occurrence) {
        return occurrence.agreedTerm().map(why::agreement);
    }

    /** Adds the agreement, if any, to a statement about days. */
    public String day(String day, Optional<String> agreement) {
        return agreement.map(agreed -> labels.text("day.agreed", day, agreed)).orElse(day);
    }

    /** A path with its entry by id, if it has one, such as {@code m-7 left.date} or {@code End of membership (m-7)}. */
    public String named(FactPath path) {
        return why.named(path);
    }

    /** A missing fact with its entry, as {@link #named(FactPath)}; it says so if the dossier has the fact for a later day. */
    public String named(Explanation.Missing fact) {
        return why.named(fact);
    }

    /** A fact to put on record: its label, and its key if somebody writes that into a file. A workbook has no keys. */
    public String toRecord(FactPath path) {
        boolean hasKeys = read.isFile() && !read.places().of(FactPath.ROOT).isInASheet();
        return facts.fact(path) + (hasKeys ? " (" + path + ")" : "");
    }

    /** Marks a norm that rests only on advice or a template; empty if it is binding. */
    public String tag(Norm norm) {
        return norm.force().isAdvice() ? " [" + texts.text("force." + norm.force()) + "]" : "";
    }

    /** The modality and force of a norm. They accompany a due day, so that advice does not look like a duty. */
    public String weight(Norm norm) {
        return weight(norm, texts);
    }

    /** The modality and force of a norm. They accompany a due day, so that advice does not look like a duty. */
    public static String weight(Norm norm, Texts texts) {
        List<String> parts = List.of(texts.text("modality." + norm.modality()), texts.text("force." + norm.force()));
        return "[" + texts.joined(parts) + "]";
    }

    /** The first few items, and how many more there are. */
    public String some(List<String> items) {
        return String.join(", ", few(items, FEW));
    }

    /** The number of items that are left out, such as {@code and 3 more}. */
    public String more(int number) {
        return more(number, texts);
    }

    /** The number of items that are left out, such as {@code and 3 more}. */
    public static String more(int number, Texts texts) {
        return Labels.of(Wording.class, texts.language()).counted("more", number);
    }

    /** The first few items, each by itself, and how many more there are. */
    public List<String> few(List<String> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        List<String> few = new ArrayList<>(items.subList(0, most));
        few.add(more(items.size() - most));
        return few;
    }

    /** The mark for frozen findings. */
    public String frozenMark() {
        return " (" + texts.text("baseline.frozen") + ")";
    }

    /** The places of findings. */
    public String places(List<Finding> findings) {
        return some(findings.stream().map(this::place).distinct().toList());
    }

    private String place(Finding finding) {
        return place(pathOf(finding, explanations.of(finding)));
    }

    /** The place of a fact: its line or cell, or its path if there is no file. */
    public String place(FactPath path) {
        if (read.isFile()) {
            Place place = read.places().of(path);
            return place.isInASheet() ? place.inFile(read.file()) : read.file() + ":" + place.line();
        }
        return facts.areLabels() ? named(path) : path.toString();
    }

    /** The place of a notice, in brackets; empty if it is about the whole dossier. */
    public String bracketed(FactPath path) {
        return path.isEmpty() ? "" : " (" + named(path) + (read.isFile() ? ", " + place(path) : "") + ")";
    }

    /** The path to look at for a finding: its subject or, for the partnership as a whole and for what was attested of somebody's character, the first fact that decided or is missing. */
    public static FactPath pathOf(Finding finding, Explanation explanation) {
        if (finding.subject().kind() != SubjectKind.PARTNERSHIP && !FindingStatus.isOnCharacter(finding)) {
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
        String kind = texts.text("subject." + finding.subject().kind());
        return FindingStatus.isOnCharacter(finding) ? kind + " (" + id(finding) + ")" : kind + " " + id(finding);
    }

    /** The id of the subject of a finding, such as {@code m-7}, as at the end of the finding's id, unless it is withheld. A measure adds its day. */
    public String id(Finding finding) {
        return FindingStatus.isOnCharacter(finding)
                ? labels.text("withheld")
                : finding.subject().fullId();
    }

    /** The facts that findings lack; empty if none are missing. */
    public String missing(List<Finding> findings) {
        return some(findings.stream()
                .flatMap(finding -> explanations.of(finding).missing().stream())
                .map(this::named)
                .distinct()
                .toList());
    }

    /** The facts that a finding lacks, beside its subject. */
    public List<String> missing(Finding finding) {
        return why.missing(finding, explanations.of(finding), true);
    }

    /** The points that the texts leave open, in words and with the name that {@code plp explain} accepts; empty if there are none. */
    public String open(List<Finding> findings) {
        Map<String, Norm> points = new LinkedHashMap<>();
        findings.forEach(
                finding -> explanations.of(finding).open().forEach(point -> points.putIfAbsent(point, finding.norm())));
        return open(points);
    }

    /** Points that the texts leave open for a norm, in words; empty if there are none. */
    public String open(Norm norm, Stream<String> points) {
        Map<String, Norm> ofTheNorm = new LinkedHashMap<>();
        points.forEach(point -> ofTheNorm.put(point, norm));
        return open(ofTheNorm);
    }

    private String open(Map<String, Norm> points) {
        List<String> open = new ArrayList<>();
        points.forEach((point, norm) -> open.add(texts.openPoint(norm, point)
                .map(words -> words + " (" + point + ")")
                .orElse(point)));
        return texts.joined(open);
    }

    /** What a norm asks, after its condition if it has one: for where the record does not show that the condition is met. */
    public String asks(Norm norm) {
        String condition = texts.condition(norm);
        String statement = texts.statement(norm);
        return condition.isEmpty()
                ? statement
                : Labels.of(Wording.class, texts.language()).text("asks.if", condition, statement);
    }

    /** The bearers of a norm. */
    public String bearers(Norm norm) {
        return named(norm.bearers());
    }

    /** Those who have to act if a norm is not kept or still to be done. */
    public String actors(Norm norm) {
        return named(norm.actors());
    }

    /** Whom a norm is about, if that is not the same as those who have to act; otherwise empty. */
    public String about(Norm norm) {
        return Set.copyOf(norm.bearers()).equals(Set.copyOf(norm.actors())) ? "" : bearers(norm);
    }

    private String named(List<Bearer> bearers) {
        return bearers.stream().map(bearer -> texts.text("bearer." + bearer)).collect(Collectors.joining(", "));
    }

    /** Adds who has to act and, if different, whom the norm is about. */
    public void who(Document out, Norm norm) {
        out.detail(Detail.ACTS, actors(norm));
        out.detail(Detail.ABOUT, about(norm));
    }

    /** The outcome in a word or two, such as {@code met}. Advice is never called breached, only not followed, and an ideal not matched (reading R1). */
    public String outcome(Finding finding) {
        if (finding.outcome() != Outcome.BREACHED || FindingStatus.binds(finding)) {
            return texts.text("outcome." + finding.outcome());
        }
        return texts.text(finding.norm().modality() == Modality.IDEAL ? "outcome.notIdeal" : "outcome.notFollowed");
    }

    /** A detail as a sentence, such as {@code Acts: coordinator}. */
    public String said(Detail detail, String said) {
        return said(Labels.sentence(detail.label(texts.language())), said);
    }

    /** A term and what is said about it. */
    public String said(String what, String said) {
        return texts.said(what, said);
    }

    /** The note that the dossier has a missing fact for a later day. */
    public String datedLater() {
        return texts.text("why.later");
    }

    /** The entry around a fact, by id if it has one; empty if the fact is in no list. */
    public String entry(FactPath path) {
        return why.entry(path);
    }
}
