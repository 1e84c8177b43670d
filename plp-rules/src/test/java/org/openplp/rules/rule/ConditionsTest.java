package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.day;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Explained.test;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Area;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.AuthorityFacts;
import org.openplp.rules.spec.facts.MemberFacts;
import org.openplp.rules.spec.facts.PartnershipFacts;

/** How conditions answer, by Kleene's logic, and what they tell of it. */
class ConditionsTest {
    private static Fact<Dossier, Integer> number(String key, Recorded<Integer> value) {
        return Fact.fact(Concept.DOSSIER, key, dossier -> value);
    }

    private static Recorded<Integer> parse(String word) {
        return switch (word) {
            case "none" -> Recorded.none();
            case "?" -> Recorded.unknown();
            default -> known(Integer.valueOf(word));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, YES",
        "2026-02-28, 2026-03-01, NO",
        "?,          2026-03-01, UNKNOWN",
        "2026-03-01, none,       NO",
    })
    void aStepCountsFromTheDayOfItsEvent(String step, String event, Answer answer) {
        Condition since = Condition.since(day("step", Sketch.day(step)), day("event", Sketch.day(event)));

        assertThat(test(since, aPartnership())).isEqualTo(answer);
    }

    @Nested
    class AndOrNot {
        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     YES,     YES",
            "YES,     NO,      NO,      YES",
            "YES,     UNKNOWN, UNKNOWN, YES",
            "NO,      YES,     NO,      YES",
            "NO,      NO,      NO,      NO",
            "NO,      UNKNOWN, NO,      UNKNOWN",
            "UNKNOWN, YES,     UNKNOWN, YES",
            "UNKNOWN, NO,      NO,      UNKNOWN",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        })
        void areThoseOfKleene(Answer one, Answer other, Answer both, Answer either) {
            var a = question("a", one);
            var b = question("b", other);

            assertThat(test(a.and(b))).isEqualTo(both);
            assertThat(test(Condition.all(a, b))).isEqualTo(both);
            assertThat(test(a.or(b))).isEqualTo(either);
            assertThat(test(Condition.either(a, b))).isEqualTo(either);
            assertThat(test(a.and(b).not())).isEqualTo(both.not());
        }

        @Test
        void ofNothingAreYesAndNo() {
            assertThat(test(Condition.always())).isEqualTo(YES);
            assertThat(test(Condition.all())).isEqualTo(YES);
            assertThat(test(Condition.either())).isEqualTo(NO);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 10})
        void leaveOutNoneOfManyParts(int size) {
            for (int other = 0; other < size; other++) {
                Condition[] parts = new Condition[size];
                Condition[] contraries = new Condition[size];
                for (int i = 0; i < size; i++) {
                    parts[i] = question("q" + i, i == other ? NO : YES);
                    contraries[i] = parts[i].not();
                }

                assertThat(reported(Condition.all(parts))).containsExactly("q" + other);
                assertThat(test(Condition.either(contraries))).isEqualTo(YES);
                assertThat(reported(Condition.either(contraries))).containsExactly("q" + other);
            }
        }

        @Test
        void theContraryOfTheContraryIsTheConditionItself() {
            var condition = question("a", YES);

            assertThat(condition.not().not()).isEqualTo(condition);
        }

        @Test
        void reportOnlyWhatDecided() {
            var yes = question("yes", YES);
            var no = question("no", NO);
            var unknown = question("unknown", UNKNOWN);

            assertThat(reported(Condition.all(yes, no, unknown))).containsExactly("no");
            assertThat(reported(Condition.all(yes, unknown))).containsExactly("?unknown");
            assertThat(reported(Condition.all(yes, no.not()))).containsExactly("yes", "no");
            assertThat(reported(Condition.either(yes, no, unknown))).containsExactly("yes");
            assertThat(reported(Condition.either(no, unknown))).containsExactly("?unknown");
            assertThat(reported(Condition.either(no, yes.not()))).containsExactly("no", "yes");
        }

        @Test
        void reportOneOfSeveralThatAreEnoughWhereOneIsAskedFor() {
            Explainer enough = Explainer.listingOne();
            Explainer needed = Explainer.listingOne();

            question("a", YES).or(question("b", YES)).explain(scope(aPartnership()), YES, enough);
            question("a", YES).and(question("b", YES)).explain(scope(aPartnership()), YES, needed);

            assertThat(enough.explanation().evidence())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("a");
            assertThat(needed.explanation().evidence())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("a", "b");
        }

        @Test
        void mayBeMadeOfAnyNumberOfParts() {
            var yes = question("yes", YES);
            var no = question("no", NO);
            Condition[] parts = Collections.nCopies(100_000, yes).toArray(Condition[]::new);
            Condition all = Condition.all(parts);
            parts[77_777] = no;

            assertThat(test(all, aPartnership())).isEqualTo(YES);
            assertThat(reported(Condition.all(parts))).containsExactly("no");
            assertThat(reported(Condition.either(parts))).containsExactly("yes");
            assertThat(test(Condition.either(Collections.nCopies(100_000, no)), aPartnership()))
                    .isEqualTo(NO);
            assertThat(keys(all)).containsExactly("yes");
        }

        @Test
        void nameTheFactsOfAllTheirParts() {
            assertThat(keys(question("a", YES)
                            .and(question("b", YES).or(question("c", NO).not()))))
                    .containsExactly("a", "b", "c");
        }
    }

    @Nested
    class Unless {
        @ParameterizedTest
        @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, YES"})
        void isNeverUnknown(Answer exception, Answer answer) {
            assertThat(test(Condition.unless(question("a", exception)))).isEqualTo(answer);
        }

        @Test
        void reportsTheExceptionThatIsShown() {
            assertThat(reported(Condition.unless(question("a", YES)))).containsExactly("a");
            assertThat(reported(Condition.unless(question("a", NO)))).isEmpty();
            assertThat(reported(Condition.unless(question("a", UNKNOWN)))).isEmpty();
        }
    }

    @Nested
    class OfASingleFact {
        @ParameterizedTest
        @CsvSource({"2, YES, YES", "1, NO, YES", "none, NO, NO", "?, UNKNOWN, UNKNOWN"})
        void answersByTheValue(String value, Answer isTwo, Answer isThere) {
            var fact = number("a", parse(value));

            assertThat(test(fact.equalTo(2))).isEqualTo(isTwo);
            assertThat(test(fact.isOneOf(2, 3))).isEqualTo(isTwo);
            assertThat(test(fact.isOneOf(List.of(2, 3)))).isEqualTo(isTwo);
            assertThat(test(fact.isThere())).isEqualTo(isThere);
        }

        @Test
        void reportsWhetherAMissingFactIsDatedLater() {
            var fact = number("a", Recorded.later());

            assertThat(Explained.why(fact.isThere(), UNKNOWN, scope(aPartnership()))
                            .missing())
                    .containsExactly(new Explanation.Missing(FactPath.of("a"), true));
        }
    }

    @Nested
    class OfTwoFacts {
        @ParameterizedTest
        @CsvSource({
            "1,    1,    YES",
            "1,    2,    NO",
            "1,    none, NO",
            "none, 1,    NO",
            "none, none, NO",
            "none, ?,    NO",
            "?,    none, NO",
            "1,    ?,    UNKNOWN",
            "?,    1,    UNKNOWN",
            "?,    ?,    UNKNOWN",
        })
        void relatesThem(String one, String other, Answer answer) {
            assertThat(test(number("a", parse(one)).isSameAs(number("b", parse(other)))))
                    .isEqualTo(answer);
        }

        @Test
        void reportsBothOrTheMissingOne() {
            var one = number("a", known(1));
            var missing = number("b", Recorded.unknown());

            assertThat(reported(one.isSameAs(number("b", known(2))), aPartnership()))
                    .containsExactly("a", "b");
            assertThat(reported(one.isSameAs(missing))).containsExactly("?b");
            assertThat(reported(missing.isSameAs(missing))).containsExactly("?b");
        }
    }

    @Test
    void isOverFromTheDayAfter() {
        assertThat(test(Condition.isOver(day("a", dated("2026-11-23"))))).isEqualTo(YES);
        assertThat(test(Condition.isOver(day("a", dated("2026-11-24"))))).isEqualTo(NO);
        assertThat(test(Condition.isOver(day("a", dated("2026-11-25"))))).isEqualTo(NO);
        assertThat(test(Condition.isOver(day("a", Recorded.none())))).isEqualTo(NO);
        assertThat(test(Condition.isOver(day("a", Recorded.unknown())))).isEqualTo(UNKNOWN);
    }

    @Test
    void whatEndsSomethingHasNotHappenedRatherThanBeingNone() {
        var stillThere =
                MemberFacts.MEMBERSHIPS.any(MemberFacts.MOVED_AWAY.isThere().not());

        assertThat(Explained.why(stillThere, YES, scope(aPartnership().members(aMember("m-1"))))
                        .evidence())
                .containsExactly(new Explanation.Evidence(
                        FactPath.of("memberships[0].movedAway"), "movedAway", EvidenceValue.Word.NOT_YET));
    }

    @Nested
    class InsideAnotherFact {
        @Test
        void whatIsInsideNoneIsNone() {
            var dossier =
                    aPartnership().partnership(p -> p.area(Recorded.none())).but(d -> d.memberList(Recorded.none()));

            assertThat(test(PartnershipFacts.AREA_IS_DELIMITED, dossier)).isEqualTo(NO);
            assertThat(test(MemberFacts.LIST_UPDATED_ON.isThere(), dossier)).isEqualTo(NO);
            assertThat(test(MemberFacts.LIST_REVIEWS.isThere(), dossier)).isEqualTo(NO);
            assertThat(reported(PartnershipFacts.AREA_IS_DELIMITED, dossier)).containsExactly("partnership.area");
            assertThat(reported(MemberFacts.LIST_REVIEWS.isThere(), dossier)).containsExactly("memberList");
        }

        @Test
        void whatIsInsideAFactLeftOutIsUnknownAndTheFullKeyIsMissing() {
            assertThat(test(PartnershipFacts.AREA_IS_DELIMITED)).isEqualTo(UNKNOWN);
            assertThat(test(MemberFacts.LIST_UPDATED_ON.isThere())).isEqualTo(UNKNOWN);
            assertThat(reported(MemberFacts.LIST_UPDATED_ON.isThere())).containsExactly("?memberList.updatedOn");
            assertThat(reported(AuthorityFacts.FINANCIAL_SUPPORT_IS_NEEDED))
                    .containsExactly("?localAuthority.financialSupport.needed");
        }

        @Test
        void whatIsInsideIsReportedByItsWholePath() {
            var dossier = aPartnership()
                    .partnership(p ->
                            p.area(known(Area.blank().toBuilder().delimited(YES).build())));

            assertThat(reported(PartnershipFacts.AREA_IS_DELIMITED, dossier))
                    .containsExactly("partnership.area.delimited");
            assertThat(PartnershipFacts.AREA_IS_DELIMITED.fullKey()).isEqualTo("partnership.area.delimited");
        }

        @Test
        void anEndLeftOutHasNotHappened() {
            var member = aPartnership().members(aMember("m-1"));

            assertThat(test(MemberFacts.MEMBERSHIPS.any(MemberFacts.MOVED_AWAY.isThere()), member))
                    .isEqualTo(NO);
        }
    }

    @Test
    void aFactLookedAtInAnotherWayKeepsItsKey() {
        var day = MemberFacts.JOINED_ON.seenAs(LocalDate::getYear);

        assertThat(day.fullKey()).isEqualTo("memberships[].joinedOn");
    }

    @Test
    void aConditionOutOfItsScopeIsAProgrammersMistake() {
        assertThatThrownBy(() -> test(MemberFacts.MEMBER_IS_ADULT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no memberships[] around dossier");
    }

    @Test
    void theEntriesOfAListStandWhereTheListDoes() {
        assertThatThrownBy(() -> new EntriesFact<>(
                        Concept.DOSSIER, "meetings", Dossier::meetings, Concept.at("reunions[]"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entries of meetings are not at reunions[]");
    }
}
