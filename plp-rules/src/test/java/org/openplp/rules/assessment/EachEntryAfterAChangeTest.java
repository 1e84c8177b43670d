package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.assessment.AfterAChangeTest.changed;
import static org.openplp.rules.assessment.AfterAChangeTest.compare;
import static org.openplp.rules.assessment.AfterAChangeTest.members;
import static org.openplp.rules.assessment.AfterAChangeTest.more;
import static org.openplp.rules.assessment.AfterAChangeTest.toDo;
import static org.openplp.rules.belgium.facts.MemberFacts.ADDED_TO_LIST_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_IS_PAID;
import static org.openplp.rules.belgium.facts.MemberFacts.WORKS_IN_AREA;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ARE_AVAILABLE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.RuleDraft;
import org.openplp.rules.spec.Sketch;

/** A rule about the partnership that judges each entry of a list looks, after a change, at the entries that changed, where they alone tell what it finds and what is owed. */
class EachEntryAfterAChangeTest {
    private static RuleBook judging(Function<RuleDraft.About, Rule> rule) {
        return FailingRuleTest.bookOf(
                rule.apply(rule("I-2a").about(PARTNERSHIP)),
                rule("I-2b").about(APPOINTMENT).holds(Condition.always()));
    }

    /** The other entries stay the same objects, as they do after an act. */
    private static Sketch changing(int index, Sketch sketch, UnaryOperator<MembershipBuilder> change) {
        return members(log ->
                        log.with(index, change.apply(log.entry(index).but()).build()))
                .apply(sketch);
    }

    /** The rule asks nothing about the member who changed, and something else about the other since then. */
    @Test
    void judgesAnewWhereTheRuleLooksAtTheWholeListForEachEntry() {
        RuleBook book = judging(draft -> draft.forEach(MEMBERSHIPS)
                .when(WORKS_IN_AREA)
                .holds(MEMBERSHIPS.any(MEMBER_IS_PAID).not()));
        Sketch before = aPartnership()
                .members(
                        aMember("m-1").worksInArea(Answer.YES).paid(Answer.NO),
                        aMember("m-2").worksInArea(Answer.NO).paid(Answer.NO));

        compare(book, before, changing(1, before, member -> member.paid(Answer.YES)));
    }

    @Test
    void judgesTheOtherSubjectsOfANormAnewWhereSomethingBesideThemChanged() {
        RuleBook book = FailingRuleTest.bookOf(
                rule("I-2a").about(PARTNERSHIP).holds(Condition.always()),
                rule("I-2b").about(APPOINTMENT).holds(Condition.always()).alsoFor(MEMBERSHIP, HOUSE_RULES.isThere()));
        Sketch before = aPartnership().members(aMember("m-1"), aMember("m-2"));

        compare(
                book,
                before.partnership(p -> p.houseRules(list(HouseRules.blank()))),
                before.partnership(p -> p.houseRules(Log.none())));
    }

    /** The machine may do so once only: asked again, the rule would find something. */
    @Test
    void failsWhereTheMachineDoesOverAnEntryThatChanged() {
        AtomicBoolean fails = new AtomicBoolean();
        RuleBook book = judging(draft -> draft.forEach(MEMBERSHIPS).holds(asked(MEMBERSHIP.concept(), "x", member -> {
            if (fails.getAndSet(false)) {
                throw new OutOfMemoryError("none left");
            }
            return Answer.YES;
        })));
        Sketch before = aPartnership().members(aMember("m-1"));
        Assessment first = book.assess(situation(before), Reading.AS_WORDED);
        Situation changed = changed(first, changing(0, before, member -> member.paid(Answer.NO)));
        fails.set(true);

        assertThatThrownBy(() -> first.after(changed)).isInstanceOf(OutOfMemoryError.class);
    }

    /** The duties that are owed after the change alone, by what it may concern, which are those by all findings. */
    private static List<String> owedMore(RuleBook book, Sketch before, Sketch after) {
        Assessment first = book.assess(situation(before), Reading.AS_WORDED);
        Assessment second = first.after(changed(first, after));
        Affected affected = Affected.by(first, second, first.situation(), second.situation());

        Duties without = Duties.owedFor(first, affected.before());
        Duties with = Duties.owedFor(second, affected.after());

        assertThat(more(without, with))
                .isEqualTo(
                        more(Duties.owedFor(first, first.allFindings()), Duties.owedFor(second, second.allFindings())));
        Set<String> known = toDo(without).map(Duty::id).collect(Collectors.toSet());
        return toDo(with).map(Duty::id).filter(id -> !known.contains(id)).toList();
    }

    @Test
    void owesOneMoreOfSeveralThatHaveNoId() {
        HouseRules hidden =
                HouseRules.blank().but().availableToMembers(Answer.NO).build();
        RuleBook book = judging(draft -> draft.forEach(HOUSE_RULES).isOwed(HOUSE_RULES_ARE_AVAILABLE));

        assertThat(owedMore(
                        book,
                        aPartnership().partnership(p -> p.houseRules(list(hidden))),
                        aPartnership()
                                .partnership(p -> p.houseRules(list(
                                        hidden, hidden.but().version(known("2")).build())))))
                .containsExactly("I-2a:plp-1@undated.2");
    }

    @Test
    void owesSomethingOverAnEntryThatDidNotChangeSinceSomethingElseDid() {
        Sketch sketch = aPartnership().members(aMember("m-1").addedToListOn(Recorded.none()));
        RuleBook book = judging(
                draft -> draft.forEach(MEMBERSHIPS).when(HOUSE_RULES.isThere()).isOwed(ADDED_TO_LIST_ON.isThere()));

        assertThat(owedMore(
                        book,
                        sketch.partnership(p -> p.houseRules(Log.none())),
                        sketch.partnership(p -> p.houseRules(list(HouseRules.blank())))))
                .containsExactly("I-2a:plp-1/m-1");
    }

    /** What was owed before is not known, so that all that is owed may be more. */
    @Test
    void owesAllThatIsOwedWhereTheRuleFailedBefore() {
        RuleBook book = judging(draft -> draft.forEach(MEMBERSHIPS)
                .isOwed(asked(
                        MEMBERSHIP.concept(),
                        "x",
                        member ->
                                member.paid() == Answer.YES && FailingRuleTest.fail(member) ? Answer.YES : Answer.NO)));
        Sketch before = aPartnership().members(aMember("m-1").paid(Answer.YES), aMember("m-2"));

        assertThat(owedMore(book, before, changing(0, before, member -> member.paid(Answer.NO))))
                .containsExactly("I-2a:plp-1/m-1", "I-2a:plp-1/m-2");
    }

    /** Only what is owed is narrowed to the entries that changed. */
    @Test
    void tellsOfAFindingThatItMayConcernAllThatItsRuleFinds() {
        RuleBook book = judging(draft -> draft.forEach(MEMBERSHIPS)
                .judgedBy(Judge.owedWithin(Condition.always(), MEMBER_IS_ADULT, OPERATIONAL_SINCE, Settings.FEEDBACK)));
        Sketch before = aPartnership()
                .members(aMember("m-1").adult(Answer.NO), aMember("m-2").adult(Answer.NO))
                .arrangements(anArrangement("feedback.max", "P7D", Party.POLICE_ZONE));
        Assessment first = book.assess(situation(before), Reading.AS_WORDED);
        Assessment second = first.after(changed(first, changing(1, before, member -> member.adult(Answer.UNKNOWN))));
        LocalDate day = second.situation().day();

        Finding told = ofTheRule(Affected.by(first, second, first.situation(), second.situation())
                .after());

        Finding whole = ofTheRule(second.allFindings());
        assertThat(told.details()).isPresent().isEqualTo(whole.details());
        assertThat(told.details().orElseThrow().breaches()).hasSize(2);
        assertThat(told.details().orElseThrow().missing()).isNotEmpty();
        assertThat(told.occurrences(day)).hasSize(2).isEqualTo(whole.occurrences(day));
        assertThat(told.concernedOccurrences(day)).hasSize(1);
    }

    private static Finding ofTheRule(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.id().equals("I-2a:plp-1"))
                .findFirst()
                .orElseThrow();
    }
}
