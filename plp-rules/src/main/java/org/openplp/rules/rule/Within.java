package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/**
 * Entries inside a subject that have a finding each, such as the measures against a member (reading R24).
 *
 * @param <E> the entries
 * @param log the list
 * @param date the date of an entry
 * @param owners the condition on subjects whose entries concern the norm
 */
public record Within<E>(LogFact<?, E> log, Fact<E, LocalDate> date, Condition owners) implements Part {
    /**
     * Whether a subject's entries may concern the norm.
     *
     * @param subject the scope of the subject
     * @return false if it is on record that they do not
     */
    public boolean mayConcern(Scope subject) {
        return owners.test(subject) != Answer.NO;
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.<Part>of(Inside.of(log, date), owners);
    }
}
