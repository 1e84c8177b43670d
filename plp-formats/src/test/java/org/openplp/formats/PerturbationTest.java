package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.testsupport.Thorough;

/**
 * Changes every single value of a dossier, every entry, every group of keys and every list, one at a time: no outcome changes unless the rule names the key,
 * or it belongs to the frame (reading R28).
 */
@NullUnmarked
class PerturbationTest {
    private static final int ONE_OF = 16;
    private static final int ALL = 1;

    @Test
    void noOutcomeOfTheCroisetteChangesThroughAKeyThatTheRuleDoesNotName() {
        Perturbed perturbed =
                Perturbed.of(ONE_OF, Trees.croisette(), BelgianBook.ofThisRelease(), "2026-11-24", "2024-10-01");

        assertThat(perturbed.drift).isEmpty();
        perturbed.triedAtLeast(4000);
    }

    @Test
    void noOutcomeOfTheDossierByExampleChangesThroughAKeyThatTheRuleDoesNotName() {
        Perturbed perturbed =
                Perturbed.of(ONE_OF, Trees.byExample(), BelgianBook.ofThisRelease(), "2026-01-31", "2024-03-01");

        assertThat(perturbed.drift).isEmpty();
        perturbed.triedAtLeast(1500);
    }

    @Test
    @SuppressWarnings("unchecked") // the subject of B-P3 is a member
    void aRuleThatReadsMoreThanItNamesIsCaught() {
        RuleBook whole = BelgianBook.ofThisRelease();
        SubjectType<Membership> members = (SubjectType<Membership>)
                whole.rule(whole.norm("B-P3").orElseThrow()).orElseThrow().about();
        Rule cheating = rule("B-P3")
                .about(members)
                .holds(asked(
                        members.concept(),
                        "livesInArea",
                        member -> member.livesInArea().or(member.worksInArea())));
        RuleBook book =
                RulesInJava.of(cheating).only("members", norm -> norm.section().equals("2.4"));

        ObjectNode lastFourMembers = Trees.croisette();
        lastFourMembers.retain("openplp", "partnership", "memberships");
        for (int i = 0; i < 20; i++) {
            TreePath.parse("memberships[0]").removeFrom(lastFourMembers);
        }

        Perturbed perturbed = Perturbed.of(ALL, lastFourMembers, book, "2026-11-24");

        assertThat(perturbed.drift).allMatch(line -> line.startsWith("B-P3 by memberships[].worksInArea:"));
        assertThat(perturbed.drift).isNotEmpty();
    }

    /** What became of a dossier under all changes. */
    private static final class Perturbed {
        private final RuleBook book;
        private final ObjectNode tree;
        private final Map<LocalDate, Map<String, Finding>> before = new HashMap<>();
        private final Map<Norm, Named> named = new HashMap<>();
        private final Set<String> drift = new TreeSet<>();
        private final Set<Norm> moved = new HashSet<>();
        private int tried;
        private int refused;

        private Perturbed(RuleBook book, ObjectNode tree) {
            this.book = book;
            this.tree = tree;
        }

        static Perturbed of(int oneOf, ObjectNode tree, RuleBook book, String... days) {
            Perturbed perturbed = new Perturbed(book, tree);
            for (String day : days) {
                LocalDate date = LocalDate.parse(day);
                perturbed.before.put(
                        date, Seen.in(Trees.dossier(tree), date, book).byId());
            }
            perturbed.perturb(oneOf);
            return perturbed;
        }

        private void triedAtLeast(int changes) {
            assertThat(tried).isGreaterThan(Thorough.isOn() ? changes : changes / (2 * ONE_OF));
            assertThat(refused).isLessThan(tried / 3);
            assertThat(moved).hasSizeGreaterThan(Thorough.isOn() ? 40 : 10);
        }

        private void perturb(int oneOf) {
            for (TreePath leaf : Thorough.orOneOf(oneOf, Trees.leaves(tree))) {
                remove(leaf);
                for (JsonNode other : Mutations.alternatives(tree, leaf)) {
                    replace(leaf, other);
                }
            }
            List<TreePath> whole = new ArrayList<>(Trees.groups(tree));
            whole.addAll(Trees.lists(tree));
            for (TreePath path : Thorough.orOneOf(oneOf, whole)) {
                remove(path);
                replace(path, TextNode.valueOf("none"));
            }
        }

        private void remove(TreePath path) {
            ObjectNode changed = tree.deepCopy();
            path.removeFrom(changed);
            compare(changed, path, "left out");
        }

        private void replace(TreePath path, JsonNode other) {
            ObjectNode changed = tree.deepCopy();
            path.setIn(changed, other);
            compare(changed, path, other.toString());
        }

        private void compare(ObjectNode changed, TreePath path, String how) {
            tried++;
            Optional<Dossier> dossier = Trees.read(changed).dossier();
            if (dossier.isEmpty()) {
                refused++;
                return;
            }
            before.forEach((day, old) -> {
                Map<String, Finding> now = Seen.in(dossier.get(), day, book).byId();
                for (Finding finding : old.values()) {
                    note(finding, finding.outcome(), outcome(now, finding.id()), path, how);
                }
                for (Finding finding : now.values()) {
                    if (!old.containsKey(finding.id())) {
                        note(finding, null, finding.outcome(), path, how);
                    }
                }
            });
        }

        private void note(Finding finding, Outcome was, Outcome is, TreePath path, String how) {
            if (was == is) {
                return;
            }
            moved.add(finding.norm());
            Named keys = named.computeIfAbsent(finding.norm(), norm -> Named.by(book, norm));
            if (!keys.allow(path.key())) {
                drift.add(finding.norm().id() + " by " + path.key() + ": " + finding.id() + " " + was + " -> " + is
                        + " with " + path + " " + how);
            }
        }

        private static Outcome outcome(Map<String, Finding> findings, String id) {
            return findings.containsKey(id) ? findings.get(id).outcome() : null;
        }
    }
}
