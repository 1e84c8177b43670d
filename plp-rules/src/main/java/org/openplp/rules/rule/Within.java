package org.openplp.rules.rule;

import java.time.LocalDate;

/**
 * Entries inside a subject that have a finding each, such as the measures against a member (reading R24).
 *
 * @param <E> the entries
 * @param log the list
 * @param date the date of an entry
 * @param owners the condition on subjects whose entries concern the norm
 */
public record Within<E>(EntriesFact<?, E> log, Fact<E, LocalDate> date, Condition owners) {}
