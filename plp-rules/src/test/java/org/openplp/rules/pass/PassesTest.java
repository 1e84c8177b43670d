package org.openplp.rules.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.facts.MemberFacts.LEFT_ON;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** What rules find of the entries of a list in one pass, fused or not. */
class PassesTest {
    private static final Asked<Membership> ADULT = Asked.asked(MEMBERSHIP.concept(), "adult", Membership::adult);
    private static final Asked<Membership> VOLUNTARY =
            Asked.asked(MEMBERSHIP.concept(), "voluntary", Membership::voluntary);

    private static final Rule IS_ADULT = rule("X-1").about(MEMBERSHIP).holds(ADULT);
    private static final Rule IS_FREE =
            rule("X-2").about(MEMBERSHIP).when(ADULT).holds(VOLUNTARY);
    private static final Rule STAYS_FREE =
            rule("X-3").about(MEMBERSHIP).holds(VOLUNTARY).alsoAfterLeaving();
    private static final Rule CANNOT_BE_APPLIED = rule("X-4")
            .about(MEMBERSHIP)
            .holds(Asked.asked(MEMBERSHIP.concept(), "x", member -> {
                throw new IllegalStateException(member.id());
            }));

    private static final List<Rule> RULES = List.of(IS_ADULT, IS_FREE, STAYS_FREE);

    private static MembershipBuilder member(int i) {
        Answer[] answers = Answer.values();
        MembershipBuilder member = aMember("m-" + i).adult(answers[i % 3]).voluntary(answers[i / 3 % 3]);
        return i % 10 < 9 ? member : member.left(Optional.of(new Departure(dated("2025-01-01"), Recorded.unknown())));
    }

    private static Scope members(int count) {
        return scope(aPartnership()
                .members(IntStream.range(0, count).mapToObj(PassesTest::member).toArray(MembershipBuilder[]::new)));
    }

    private static Scope scope(Sketch sketch) {
        return Scope.of(Found.snapshot(sketch), Concept.DOSSIER);
    }

    /** What each rule finds when every member is judged by itself. */
    private static List<String> oneByOne(List<Rule> rules, Scope root) {
        List<String> reported = new ArrayList<>();
        for (Rule rule : rules) {
            int i = 0;
            for (Scope member : root.entriesOf(MEMBERSHIPS)) {
                Outcome outcome = Rules.isOver(rule, member)
                        ? Outcome.NOT_APPLICABLE
                        : rule.judge().judge(member);
                if (outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE) {
                    reported.add(rule.norm() + " " + i + " " + outcome);
                }
                i++;
            }
        }
        return reported;
    }

    private static List<String> inPasses(Passes passes, List<Rule> rules, Scope root) {
        Passes.Columns found = passes.in(root);
        return rules.stream()
                .flatMap(rule -> reported(rule, found.of(rule).orElseThrow()))
                .toList();
    }

    private static Stream<String> reported(Rule rule, OutcomeColumn column) {
        return IntStream.range(0, column.size())
                .mapToObj(i -> rule.norm() + " " + column.entry(i) + " " + column.outcome(i));
    }

    /** The second time, passes that can be fused are. */
    private static void assertFindOneByOne(Passes passes, List<Rule> rules, Scope root) {
        List<String> oneByOne = oneByOne(rules, root);

        assertThat(inPasses(passes, rules, root)).isEqualTo(oneByOne);
        assertThat(inPasses(passes, rules, root)).as("once more").isEqualTo(oneByOne);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 60, 6_000})
    void findWhatEachRuleFindsOfEachEntry(int members) {
        assertFindOneByOne(Passes.of(RULES), RULES, members(members));
    }

    @Test
    void countWhatIsMetAndWhatDoesNotApply() {
        OutcomeColumn free = Passes.of(RULES).in(members(90)).of(IS_FREE).orElseThrow();

        assertThat(free.met()).isEqualTo(18);
        assertThat(free.notApplicable()).isEqualTo(36);
        assertThat(free.size()).isEqualTo(90 - 18 - 36);
    }

    @Test
    void areMadeForAnyNumberOfRules() {
        List<Rule> many = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> rule("X-" + i).about(MEMBERSHIP).holds(i % 2 == 0 ? ADULT : VOLUNTARY.not()))
                .toList();
        assertFindOneByOne(Passes.of(many), many, members(6_000));
    }

    @Test
    void findNothingForARuleOfAnotherKind() {
        Rule ofThePartnership = rule("X-5").about(PARTNERSHIP).holds(Condition.always());

        assertThat(Passes.of(List.of(ofThePartnership)).in(members(1)).of(ofThePartnership))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6_000})
    void aRuleThatThrowsLeavesTheOthersWhatTheyFind(int members) {
        List<Rule> rules = List.of(IS_ADULT, CANNOT_BE_APPLIED, STAYS_FREE);
        Passes passes = Passes.of(rules);
        Scope root = members(members);
        for (int times = 0; times < 2; times++) {
            Passes.Columns found = passes.in(root);

            assertThat(found.of(CANNOT_BE_APPLIED).orElseThrow().failure())
                    .get()
                    .isInstanceOf(IllegalStateException.class);
            assertThat(inPasses(passes, List.of(IS_ADULT, STAYS_FREE), root))
                    .isEqualTo(oneByOne(List.of(IS_ADULT, STAYS_FREE), root));
            assertThat(found.of(IS_ADULT).orElseThrow().failure()).isEmpty();
        }
    }

    @Test
    void findTheSameForManyThreadsWhilePassesAreFused() {
        Passes passes = Passes.of(RULES);
        List<String> expected = oneByOne(RULES, members(700));

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> inPasses(passes, RULES, members(700)))
                        .distinct())
                .containsExactly(expected);
    }

    @Test
    void aFusedPassFindsWhatThePlainOneDoes() {
        for (Rule rule : RULES) {
            PlainPass plain = PlainPass.of(rule);
            Pass fused = Fusing.of(plain).orElseThrow();

            assertThat(fused.getClass().isHidden()).isTrue();
            assertThat(reported(rule, column(fused, 200)))
                    .containsExactlyElementsOf(
                            reported(rule, column(plain, 200)).toList())
                    .hasSizeGreaterThan(50);
            assertThat(column(fused, 200).notApplicable())
                    .isEqualTo(column(plain, 200).notApplicable());
        }
    }

    private static OutcomeColumn column(Pass pass, int members) {
        OutcomeColumn column = new OutcomeColumn(members);
        pass.look(members(members).walk(MEMBERSHIPS), 0, members / 2, column);
        pass.look(members(members).walk(MEMBERSHIPS), members / 2, members, column);
        return column;
    }

    @Test
    void findTheSameWhereNoClassCanBeDefined() {
        assertFindOneByOne(Passes.of(RULES, plain -> Optional.empty()), RULES, members(6_000));
    }

    @Test
    void theTemplateHasARuleThatAlwaysHolds() {
        OutcomeColumn column = new OutcomeColumn(3);

        new FusedPass().look(members(3).walk(MEMBERSHIPS), 0, 3, column);

        assertThat(column.size()).isZero();
        assertThat(column.notApplicable()).isZero();
    }

    @Test
    void aScopeThatMayBeSharedGivesEachCallerItsOwnToSend() {
        Scope root = members(2);

        assertThat(root.walk(MEMBERSHIPS)).isNotSameAs(root.walk(MEMBERSHIPS));
    }

    @Test
    void onlyAScopeThatWalksCanBeSent() {
        Scope root = members(2);

        assertThatThrownBy(() -> root.enter(MEMBERSHIPS, 0).at(1)).isInstanceOf(IllegalStateException.class);
        assertThat(root.walk(MEMBERSHIPS).at(1).path()).hasToString("memberships[1]");
        assertThat(root.walk(MEMBERSHIPS).at(0).read(LEFT_ON).isNone()).isTrue();
    }
}
