package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;

/**
 * Builds a norm of a host in a test or a program, starting from {@link Norm#local}. The norm is an obligation by
 * default, and has one language; norms in several languages are written as law files ({@link LocalLaw}).
 */
public final class LocalNormBuilder {
    private static final Set<Shape> SEEN_FROM_RECORDS = Set.of(Shape.STANDING, Shape.ACT, Shape.OWED, Shape.RECURS);

    private final NormId id;
    private String statement = "";
    private List<Bearer> bearers = List.of();
    private Modality modality = Modality.OBLIGATION;
    private CheckKind check = CheckKind.NONE;
    private Shape shape = Shape.NONE;
    private SubjectKind subject = SubjectKind.NONE;
    private String condition = "";
    private Optional<String> whenNotMet = Optional.empty();
    private Optional<String> whatToDo = Optional.empty();
    private InForce inForce = InForce.NOT_KNOWN;
    private final List<Citation> citations = new ArrayList<>();

    LocalNormBuilder(NormId id) {
        this.id = id;
    }

    /**
     * Sets the statement of the norm.
     *
     * @param sentence one sentence that is true if the norm is kept
     * @return this builder
     */
    public LocalNormBuilder says(String sentence) {
        requireNonNull(sentence, "sentence");
        statement = sentence;
        return this;
    }

    /**
     * Sets its bearers.
     *
     * @param who at least one
     * @return this builder
     */
    public LocalNormBuilder asksOf(Bearer... who) {
        bearers = List.of(who);
        return this;
    }

    /**
     * Sets how strong its wording is.
     *
     * @param strength the modality; whatever it is, a local norm counts as no more than a warning unless the charter or the house rules adopt it
     * @return this builder
     */
    public LocalNormBuilder is(Modality strength) {
        requireNonNull(strength, "strength");
        modality = strength;
        return this;
    }

    /**
     * Sets when it asks something, in words for people; the rule repeats it for the machine.
     *
     * @param occasion in a few words
     * @return this builder
     */
    public LocalNormBuilder when(String occasion) {
        requireNonNull(occasion, "occasion");
        condition = occasion;
        return this;
    }

    /**
     * Declares that records show whether it is kept, so that it needs a rule.
     *
     * @param ruleShape the shape of the rule: {@link Shape#STANDING}, {@link Shape#ACT}, {@link Shape#OWED} or {@link Shape#RECURS}
     * @param about what its findings are about
     * @return this builder
     * @throws IllegalArgumentException if it is another shape, or about nothing
     */
    public LocalNormBuilder isSeenFromRecords(Shape ruleShape, SubjectKind about) {
        requireNonNull(about, "about");
        if (!SEEN_FROM_RECORDS.contains(ruleShape) || about == SubjectKind.NONE) {
            throw new IllegalArgumentException(id + " cannot be seen from records as " + ruleShape + " about " + about);
        }
        check = CheckKind.RECORDS;
        shape = ruleShape;
        subject = about;
        return this;
    }

    /**
     * Declares that somebody has to judge whether it is kept; an attestation settles it.
     *
     * @return this builder
     */
    public LocalNormBuilder isForPeopleToJudge() {
        check = CheckKind.JUDGEMENT;
        shape = Shape.JUDGED;
        subject = SubjectKind.PARTNERSHIP;
        return this;
    }

    /**
     * Declares that a statement of the person himself settles whether it is kept.
     *
     * @return this builder
     */
    public LocalNormBuilder isAttested() {
        check = CheckKind.ATTESTATION;
        shape = Shape.ATTESTED;
        subject = SubjectKind.PARTNERSHIP;
        return this;
    }

    /**
     * Sets the texts of a report when it is not met. A norm that is seen from records requires them.
     *
     * @param sentence what is wrong
     * @param remedy what to do
     * @return this builder
     */
    public LocalNormBuilder whenNotMet(String sentence, String remedy) {
        whenNotMet = Optional.of(sentence);
        whatToDo = Optional.of(remedy);
        return this;
    }

    /**
     * Sets the start of the period in which it is in force.
     *
     * @param firstDay the first day, inclusive
     * @return this builder
     */
    public LocalNormBuilder inForceFrom(LocalDate firstDay) {
        inForce = new InForce(Optional.of(firstDay), inForce.to());
        return this;
    }

    /**
     * Sets the end of the period in which it is in force.
     *
     * @param lastDay the last day, inclusive
     * @return this builder
     */
    public LocalNormBuilder inForceUntil(LocalDate lastDay) {
        inForce = new InForce(inForce.from(), Optional.of(lastDay));
        return this;
    }

    /**
     * Adds a source; each call adds another one.
     *
     * @param title the source, and the place in it
     * @param date the date of the source
     * @param read how it was read
     * @return this builder
     */
    public LocalNormBuilder standsIn(String title, String date, Source.Read read) {
        requireNonNull(title, "title");
        requireNonNull(date, "date");
        requireNonNull(read, "read");
        String code = id + "/" + (citations.size() + 1);
        citations.add(new Citation(new Source(code, title, date, "", "T4", read), "", InForce.NOT_KNOWN));
        return this;
    }

    /**
     * Builds the norm.
     *
     * @return a norm whose section is named after the prefix
     * @throws IllegalArgumentException if the statement, the bearers, the check, the source or the texts of reports are
     *     missing
     */
    public Norm build() {
        boolean asksSomething = modality != Modality.PERMISSION && modality != Modality.DEFINITION;
        require(!statement.isBlank(), "says nothing");
        require(!bearers.isEmpty(), "asks nothing of anybody");
        require(check != CheckKind.NONE || !asksSomething, "does not say how it is checked");
        require(!citations.isEmpty(), "does not say where it stands");
        require(
                citations.stream().noneMatch(one -> one.source().title().isBlank()),
                "stands in a source without title");
        require(
                check != CheckKind.RECORDS || whenNotMet.isPresent(),
                "does not say what a report says when it is not met");
        require(
                whenNotMet.stream().noneMatch(String::isBlank)
                        && whatToDo.stream().noneMatch(String::isBlank),
                "has an empty text");
        return ImmutableNorm.builder()
                .id(id)
                .section(id.prefix())
                .statement(statement)
                .bearers(bearers)
                .modality(modality)
                .force(Force.LOCAL)
                .check(check)
                .shape(shape)
                .subject(subject)
                .undated(shape == Shape.OWED)
                .scope(NormScope.LOCAL_BOOK)
                .condition(condition)
                .interpretation("")
                .inForce(inForce)
                .citations(citations)
                .confidence("H")
                .whenNotMet(whenNotMet)
                .whatToDo(whatToDo)
                .build();
    }

    private void require(boolean condition, String trouble) {
        if (!condition) {
            throw new IllegalArgumentException("the local norm " + id + " " + trouble);
        }
    }
}
