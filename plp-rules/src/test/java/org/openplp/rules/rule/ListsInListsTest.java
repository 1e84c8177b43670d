package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.spec.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Junctions;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Versions;
import org.openplp.rules.spec.facts.MeasureFacts;
import org.openplp.testsupport.RecordParts;

/**
 * Of which lists the rules look, for each entry of one, at each of the other: the time of these grows with the product of both. It is read off the trees of
 * the rules: what stands beside a list in a node is asked of each of its entries. A reader that went through a list would not be seen; the facts have none.
 */
@DisplayName("Lists that are gone through for each entry of another")
class ListsInListsTest {
    private static final String WHAT_TO_DO = """
            A rule looks, for each entry of a list, at each of another one, or none does so any more. Rather write the rule without that. If it has to be, add \
            the lists here and to the row "time" of SECURITY.md, and a dossier to .ci/LargeFiles.java in which both are as long as they may be; say in \
            SECURITY.md what it took. The norms: %s""";

    @Test
    void areThoseOfWhichSecurityMdWarns() {
        Map<String, Set<String>> found = inBook(BelgianBook.ofThisRelease());

        assertThat(found.keySet())
                .as(WHAT_TO_DO, found)
                .containsExactlyInAnyOrder(
                        "memberships[] x incidents[]",
                        "incidents[] x memberships[].measures[]",
                        "appointments[] x incidents[]",
                        "incidents[] x appointments[].measures[]",
                        "memberships[] x memberList.notices[]",
                        "memberships[] x partnership.houseRules[]",
                        "messages[] x partnership.communicationPlan[]",
                        "messages[] x partnership.communicationPlan[].channels[]",
                        "partnership.changes[] x partnership.charter[]",
                        "partnership.changes[] x partnership.charter[].signatures[]");
    }

    @Test
    void areSeenWhereverARuleNamesThem() {
        Condition incident = INCIDENTS.isThere();

        assertThat(in(rule("X-1").about(MEMBERSHIP).holds(incident))).containsExactly("memberships[] x incidents[]");
        assertThat(in(rule("X-1").about(MEMBERSHIP).when(incident.not()).isOwed(Condition.always())))
                .containsExactly("memberships[] x incidents[]");
        assertThat(in(rule("X-1").about(PARTNERSHIP).forEach(MEETINGS).holds(incident)))
                .containsExactly("meetings[] x incidents[]");
        assertThat(in(rule("X-1").about(PARTNERSHIP).isAttestedFor(Bearers.of(MEMBERSHIP, incident))))
                .containsExactly("memberships[] x incidents[]");
        assertThat(in(rule("X-1").about(PARTNERSHIP).holds(incident).alsoFor(MEMBERSHIP, incident)))
                .containsExactly("memberships[] x incidents[]");
        assertThat(in(rule("X-1").about(MEMBERSHIP).holds(MEMBERSHIPS.isThere())))
                .containsExactly("memberships[] x memberships[]");
    }

    @Test
    void areSeenByThreesToo() {
        assertThat(in(rule("X-1").about(MEMBERSHIP).holds(INCIDENTS.any(MEETINGS.isThere()))))
                .containsExactly("memberships[] x incidents[]", "memberships[] x incidents[] x meetings[]");
    }

    @Test
    void areNotThoseInsideAnEntry() {
        MeasureFacts<Membership> measures = MeasureFacts.OF_MEMBERS;
        Within<Measure> each = new Within<>(measures.measures(), measures.date(), Condition.always());
        Condition decided = measures.decidedBy().isThere();

        assertThat(in(rule("X-1").about(MEMBERSHIP).holds(measures.measures().any(decided))))
                .isEmpty();
        assertThat(in(rule("X-1").about(MEMBERSHIP).forEachOf(each).holds(decided)))
                .isEmpty();
        assertThat(in(rule("X-1").about(MEMBERSHIP).forEachOf(each).holds(INCIDENTS.isThere())))
                .containsExactly("memberships[].measures[] x incidents[]");
    }

    @Test
    void areNotThoseOfWhichOneEntryIsAskedAlone() {
        Condition incident = INCIDENTS.isThere();

        assertThat(in(rule("X-1").about(PARTNERSHIP).holds(MEETINGS.firstWhere(MEETINGS.isFirst(), incident))))
                .isEmpty();
        assertThat(in(rule("X-1").about(PARTNERSHIP).holds(MEETINGS.firstWhere(incident, Condition.always()))))
                .containsExactly("meetings[] x incidents[]");
        assertThat(in(rule("X-1")
                        .about(PARTNERSHIP)
                        .forEach(MEETINGS)
                        .holds(Condition.choose(MEETINGS.isFirst(), incident, Condition.always()))))
                .isEmpty();
        assertThat(in(rule("X-1")
                        .about(PARTNERSHIP)
                        .forEach(MEETINGS)
                        .holds(Condition.choose(MEETINGS.isFirst(), Condition.always(), incident))))
                .containsExactly("meetings[] x incidents[]");
    }

    private static Map<String, Set<String>> inBook(RuleBook book) {
        Map<String, Set<String>> found = new TreeMap<>();
        book.norms().stream()
                .flatMap(norm -> book.rule(norm).stream())
                .forEach(one -> in(one).forEach(lists -> found.computeIfAbsent(lists, key -> new TreeSet<>())
                        .add(one.norm().value())));
        return found;
    }

    private static Set<String> in(Rule rule) {
        Set<String> found = new TreeSet<>();
        List<String> subjects =
                rule.about().log().map(log -> inside(List.of(), log)).orElse(List.of());
        List<String> entries =
                rule.within().map(within -> inside(subjects, within.log())).orElse(subjects);
        rule.within().ifPresent(within -> look(within.owners(), subjects, found));
        look(rule.judge(), entries, found);
        rule.also().ifPresent(others -> found.addAll(in(others)));
        return found;
    }

    /** Looks at a part of a rule that is asked of each entry of some lists. What is asked of one entry alone is asked once. */
    private static void look(Object part, List<String> around, Set<String> found) {
        if (part instanceof Collection<?> parts) {
            parts.forEach(one -> look(one, around, found));
        } else if (part instanceof Optional<?> one) {
            one.ifPresent(there -> look(there, around, found));
        } else if (part instanceof Versions.FirstWhere<?> one) {
            look(one.such(), inside(around, one.log()), found);
            look(one.inner(), around, found);
        } else if (part instanceof Junctions.Choice one && asksWhetherItIsTheFirst(one.shown())) {
            look(one.then(), around.subList(0, Math.max(0, around.size() - 1)), found);
            look(one.otherwise(), around, found);
        } else if (part instanceof Record node && isNode(node)) {
            List<Object> components = RecordParts.of(node);
            List<String> lists = around;
            for (Object component : components) {
                lists = list(component).map(log -> inside(around, log)).orElse(lists);
            }
            if (lists.size() > 1) {
                found.add(String.join(" x ", lists));
            }
            for (Object component : components) {
                look(component, lists, found);
            }
        }
    }

    private static boolean asksWhetherItIsTheFirst(Condition shown) {
        return shown instanceof Conditions.First
                || (shown instanceof Junctions.And and && and.first() instanceof Conditions.First);
    }

    /** What a rule is made of, without facts, which are no more than read, and without what only asks where an entry stands. */
    private static boolean isNode(Record part) {
        return part.getClass().getPackageName().startsWith(Rule.class.getPackageName())
                && !(part instanceof Named)
                && !(part instanceof SubjectType<?>)
                && !(part instanceof Conditions.First);
    }

    private static Optional<? extends EntriesFact<?, ?>> list(Object component) {
        if (component instanceof SubjectType<?> type) {
            return type.log();
        }
        return component instanceof EntriesFact<?, ?> log ? Optional.of(log) : Optional.empty();
    }

    /** Lists inside the entries of another are no longer, all together, than a list may be: they take the place of that one. */
    private static List<String> inside(List<String> around, EntriesFact<?, ?> log) {
        String inner = log.entries().path();
        return Stream.concat(around.stream().filter(outer -> !inner.startsWith(outer + ".")), Stream.of(inner))
                .toList();
    }
}
