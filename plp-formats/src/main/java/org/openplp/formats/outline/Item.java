package org.openplp.formats.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Topic;

/** What a report says about one norm under one topic. Each detail is worked out on demand. */
public final class Item {
    private static final List<Detail> OF_A_BREACH = List.of(
            Detail.FOR,
            Detail.ACTS,
            Detail.ABOUT,
            Detail.WHY,
            Detail.FROZEN,
            Detail.WAIVED,
            Detail.DO,
            Detail.BASIS,
            Detail.AT);
    private static final List<Detail> OF_A_DUTY = List.of(Detail.FOR, Detail.ACTS, Detail.ABOUT, Detail.WHY, Detail.DO);

    private final Outline outline;
    private final List<Finding> findings;
    private final Finding spokenFor;
    private final Why.Phrase says;
    private final Wording words;
    private final Texts texts;

    Item(Outline outline, List<Finding> findings, Function<Finding, Why.Phrase> says) {
        this.outline = outline;
        this.findings = findings;
        this.words = outline.words();
        this.texts = outline.texts();
        this.spokenFor = words.explanations().spokenFor(findings);
        this.says = says.apply(spokenFor);
    }

    public Norm norm() {
        return spokenFor.norm();
    }

    /** The id of the norm, such as {@code C-T8b}. */
    public String id() {
        return norm().id().value();
    }

    /** Whether people have to judge it; false once it is attested. */
    public boolean isToBeJudged() {
        return FindingStatus.isToBeJudged(spokenFor);
    }

    /** Whether it was done already, and only the start is not on record. */
    boolean isDone() {
        return spokenFor.reason() == Reason.DONE_START_UNKNOWN;
    }

    /** Whether a baseline freezes any of its findings; false without a baseline. */
    public boolean isFrozen() {
        return findings.stream().anyMatch(outline.file()::isFrozen);
    }

    /** The finding, in a sentence. */
    public String says() {
        return says.text();
    }

    /** The finding, in a sentence whose value is what the norm says in its own words. */
    Why.Phrase phrase() {
        return says;
    }

    /** The details that a reader needs under a topic. A detail may be empty for an item. */
    public static List<Detail> details(Topic topic) {
        return switch (topic) {
            case NOT_KEPT, NOT_FOLLOWED, WAIVED -> OF_A_BREACH;
            case TO_DO, AT_THE_START, TOO_LATE -> OF_A_DUTY;
            case DUE -> List.of(Detail.FOR, Detail.ACTS, Detail.ABOUT);
            case LEFT_OPEN -> List.of(Detail.FOR, Detail.ACTS, Detail.ABOUT, Detail.OPEN, Detail.WHY, Detail.AT);
            case OWED_BY_OTHERS ->
                List.of(Detail.FOR, Detail.ACTS, Detail.ABOUT, Detail.WHY, Detail.LACKS, Detail.OPEN, Detail.DO);
            case FAILED, MET -> List.of(Detail.FOR);
            case MISSING, HUMAN_REVIEW, NOT_APPLICABLE -> List.of();
        };
    }

    /** A detail in words; empty if there is nothing to say. */
    public String detail(Detail detail) {
        return switch (detail) {
            case FOR -> concerned();
            case ACTS -> words.actors(norm());
            case ABOUT -> words.about(norm());
            case WHY -> words.why(findings);
            case LACKS -> words.missing(findings);
            case OPEN -> words.open(findings);
            case BY -> words.day(spokenFor).orElse("");
            case FROZEN -> ids(outline.file()::isFrozen);
            case WAIVED -> waived();
            case DO -> isWaived() ? "" : outline.messages().whatToDo(spokenFor).orElse("");
            case BASIS -> Basis.of(norm(), outline.day(), texts);
            case AT -> words.places(findings);
            case FROM, TO, SINCE, BEFORE, NOW, SAYS, TAKEN -> "";
        };
    }

    private String concerned() {
        boolean plain = findings.size() == 1 && spokenFor.subject().kind() == SubjectKind.PARTNERSHIP;
        return plain ? "" : outline.some(findings.stream().map(words::subject).toList());
    }

    private String ids(Predicate<Finding> which) {
        return String.join(", ", findings.stream().filter(which).map(words::id).toList());
    }

    private boolean isWaived() {
        return findings.stream().anyMatch(finding -> finding.waiver().isPresent());
    }

    private String waived() {
        return String.join(
                ", ",
                findings.stream()
                        .flatMap(finding -> finding.waiver().stream()
                                .map(waiver -> Labels.of(Item.class, texts.language())
                                        .text("waived.by", words.id(finding), words.named(waiver))))
                        .toList());
    }

    /** The last day; empty if nothing falls due. */
    public Optional<LocalDate> due() {
        return outline.explanation(spokenFor).due();
    }

    /** The agreement that sets the last day; empty if only the texts set it. */
    public Optional<String> agreement() {
        return words.agreement(spokenFor);
    }
}
