package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;

/** How facts are named and read. */
class FactTest {
    private static final Scope SCOPE = Scope.of(Found.snapshot(aPartnership()), Concept.DOSSIER);

    private static Fact<Dossier, String> outer(Recorded<String> value) {
        return Fact.fact(Concept.DOSSIER, "outer", dossier -> value);
    }

    @Nested
    class AnEnding {
        @Test
        void hasNotHappenedWhereItIsLeftOut() {
            Fact<Dossier, String> ended = Fact.ending(Concept.DOSSIER, "ended", dossier -> Optional.empty());

            assertThat(SCOPE.read(ended)).isEqualTo(Recorded.none());
            assertThat(ended.ends()).isTrue();
            assertThat(SCOPE.read(Fact.ending(Concept.DOSSIER, "ended", dossier -> Optional.of("x"))))
                    .isEqualTo(Recorded.of("x"));
        }
    }

    @Nested
    class AChoiceOfValues {
        private final Fact<Dossier, String> fact = outer(Recorded.of("c"));

        @Test
        void holdsForEachOfThem() {
            assertThat(fact.isOneOf("c").test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(fact.isOneOf("a", "c").test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(fact.isOneOf("a", "b", "c").test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(fact.isOneOf("a", "b", "d", "e", "c").test(SCOPE)).isEqualTo(Answer.YES);
        }

        @Test
        void mayBeOneOfAnyNumber() {
            List<String> others =
                    IntStream.range(0, 100_000).mapToObj(i -> "a" + i).toList();
            List<String> all = Stream.concat(others.stream(), Stream.of("c")).toList();

            assertThat(fact.isOneOf(all).test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(fact.isOneOf(others).test(SCOPE)).isEqualTo(Answer.NO);
        }

        @Test
        void holdsForNoOther() {
            assertThat(fact.isOneOf("a").test(SCOPE)).isEqualTo(Answer.NO);
            assertThat(fact.isOneOf("a", "b").test(SCOPE)).isEqualTo(Answer.NO);
            assertThat(fact.isOneOf("a", "b", "d").test(SCOPE)).isEqualTo(Answer.NO);
            assertThat(fact.isOneOf(List.of()).test(SCOPE)).isEqualTo(Answer.NO);
            assertThat(outer(Recorded.unknown()).isOneOf("a").test(SCOPE)).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Nested
    class AFactInsideAnother {
        @Test
        void isNamedByBothAndReadInTheOuter() {
            Fact<Dossier, Integer> length = outer(Recorded.of("abc")).at("length", text -> Recorded.of(text.length()));

            assertThat(length.fullKey()).isEqualTo("outer.length");
            assertThat(SCOPE.read(length)).isEqualTo(Recorded.of(3));
            assertThat(length.around()).extracting(Named::fullKey).containsExactly("outer");
        }

        @Test
        void isAsTheOuterIsWhereThatIsNotThere() {
            assertThat(SCOPE.read(outer(Recorded.unknown()).at("x", text -> Recorded.of(1))))
                    .isEqualTo(Recorded.unknown());
            assertThat(SCOPE.read(outer(Recorded.none()).at("x", text -> Recorded.of(1))))
                    .isEqualTo(Recorded.none());
        }

        @Test
        void isUnknownAsANumberWhereTheOuterIsNotThere() {
            assertThat(SCOPE.read(outer(Recorded.none()).number("x", text -> Recorded.of(1))))
                    .isEqualTo(Recorded.unknown());
            assertThat(SCOPE.read(outer(Recorded.of("a")).number("x", text -> Recorded.of(1))))
                    .isEqualTo(Recorded.of(1));
        }

        @Test
        void isAskedAsAQuestion() {
            assertThat(outer(Recorded.of("a")).asked("x", text -> Answer.YES).test(SCOPE))
                    .isEqualTo(Answer.YES);
            assertThat(outer(Recorded.none()).asked("x", text -> Answer.YES).test(SCOPE))
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(outer(Recorded.none())
                            .askedOfWhatIsThere("x", text -> Answer.YES)
                            .test(SCOPE))
                    .isEqualTo(Answer.NO);
            assertThat(outer(Recorded.unknown())
                            .askedOfWhatIsThere("x", text -> Answer.YES)
                            .test(SCOPE))
                    .isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void isAListThatIsKnownToBeEmptyWhereTheOuterIsNone() {
            assertThat(SCOPE.read(outer(Recorded.of("a")).log("x", text -> Entries.of(text))))
                    .isEqualTo(Entries.of("a"));
            assertThat(SCOPE.read(outer(Recorded.none()).log("x", text -> Entries.of(text))))
                    .isEqualTo(Entries.none());
            assertThat(SCOPE.read(outer(Recorded.unknown()).log("x", text -> Entries.of(text))))
                    .isEqualTo(Entries.unknown());
        }
    }

    @Nested
    class AList {
        private static final EntriesFact<Dossier, String> WORDS =
                EntriesFact.log(Concept.DOSSIER, "words", dossier -> Entries.of("a", "b"));

        @Test
        void includesItsEntries() {
            assertThat(WORDS.includes("a").test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(WORDS.includes("c").test(SCOPE)).isEqualTo(Answer.NO);
            assertThat(WORDS.includesOneOf("c", "b").test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(WORDS.includesOneOf(List.of("c", "d")).test(SCOPE)).isEqualTo(Answer.NO);
        }

        @Test
        void hasALastEntryThatIsSuch() {
            Fact<String, LocalDate> date = Fact.fact(
                    WORDS.entries(),
                    "date",
                    word -> Recorded.of(LocalDate.parse(DAY).minusDays(word.charAt(0))));
            Condition isA = Fact.fact(WORDS.entries(), "", Recorded::of).equalTo("a");

            assertThat(WORDS.latest(date, isA).test(SCOPE)).isEqualTo(Answer.YES);
            assertThat(WORDS.inForceOrLast(Condition.always(), isA).test(SCOPE)).isEqualTo(Answer.NO);
        }

        @Test
        void hasItsEntriesAtItsOwnKey() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new EntriesFact<>(
                            Concept.DOSSIER, "words", dossier -> Entries.of("a"), Concept.at("others[]"), List.of()))
                    .withMessage("entries of words are not at others[]");
        }
    }

    @Nested
    class ARule {
        private static final Rule RULE = rule("X-1").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.isThere());

        @Test
        void saysHowItDepartsFromItsFrame() {
            assertThat(RULE.timings()).isEmpty();
            assertThat(RULE.alsoBeforeOperation().timings()).containsExactly(Rule.Timing.ALSO_BEFORE_OPERATION);
            assertThat(RULE.leadsUpToTheStart().alsoBeforeOperation().timings())
                    .containsExactlyInAnyOrder(Rule.Timing.ALSO_BEFORE_OPERATION, Rule.Timing.LEADS_UP_TO_THE_START);
        }

        @Test
        void saysTowardsWhomSomethingIsOwed() {
            assertThat(RULE.to(Addressee.MEMBERS).to()).containsExactly(Addressee.MEMBERS);
            assertThat(RULE.alsoFor(MEMBERSHIP, Condition.always())
                            .to(Addressee.MEMBERS)
                            .also())
                    .isPresent();
        }
    }
}
