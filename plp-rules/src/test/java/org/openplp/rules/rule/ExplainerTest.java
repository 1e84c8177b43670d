package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MET_ON;
import static org.openplp.rules.spec.facts.MemberFacts.LIST_REVIEWED_ON;
import static org.openplp.rules.spec.facts.MemberFacts.LIST_REVIEWS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Federal;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.spec.Sketch;

/** What is said of the facts that decided: the word of each is stable, and tells no more than the dossier writes. */
class ExplainerTest {
    private enum Colour {
        RED;

        @Override
        public String toString() {
            return "a warm one";
        }
    }

    private record Secret(String text) {}

    private static List<Explanation.Evidence> reported(Condition condition, Sketch sketch) {
        return Explained.why(condition, scope(sketch)).evidence();
    }

    private static List<Explanation.Evidence> reported(Condition condition) {
        return reported(condition, aPartnership());
    }

    private static <V> Fact<Dossier, V> fact(V value) {
        return Fact.fact(Concept.DOSSIER, "a", dossier -> Recorded.of(value));
    }

    private static Explanation.Evidence of(String key, Object value) {
        return of(key, new EvidenceValue.Value(value));
    }

    private static Explanation.Evidence of(String key, EvidenceValue shown) {
        return new Explanation.Evidence(FactPath.of(key), key, shown);
    }

    @Test
    void theAnswerToAQuestionIsTrueOrFalse() {
        assertThat(reported(question("a", Answer.YES))).containsExactly(of("a", true));
        assertThat(reported(question("a", Answer.NO))).containsExactly(of("a", false));
    }

    @Test
    void aValueIsAsTheDossierWritesItAndAnEntryIsOnlyOnRecord() {
        assertThat(reported(fact(12).isThere())).containsExactly(of("a", 12));
        assertThat(reported(fact(Colour.RED).isThere())).containsExactly(of("a", Colour.RED));
        assertThat(reported(fact(new Secret("about somebody")).isThere()))
                .containsExactly(of("a", EvidenceValue.Word.ON_RECORD));
    }

    @Test
    void aPlainValueOfAListHasTheKeyOfItsPlace() {
        Sketch met = aPartnership()
                .but(d -> d.federal(known(new Federal(Entries.unknown(), list(LocalDate.parse("2026-01-15"))))));

        assertThat(reported(COMMITTEE_MEETINGS.any(COMMITTEE_MET_ON.isThere()), met))
                .containsExactly(new Explanation.Evidence(
                        FactPath.of("federal.committeeMeetings[0]"),
                        "federal.committeeMeetings[]",
                        new EvidenceValue.Value(LocalDate.parse("2026-01-15"))));
    }

    @Test
    void aListThatIsEmptyIsNone() {
        EntriesFact<Dossier, Colour> none = EntriesFact.log(Concept.DOSSIER, "a", dossier -> Entries.none());
        EntriesFact<Dossier, Colour> one = EntriesFact.log(Concept.DOSSIER, "a", dossier -> Entries.of(Colour.RED));

        assertThat(reported(none.isThere())).containsExactly(of("a", EvidenceValue.Word.NONE));
        assertThat(reported(none.every(Condition.always()))).containsExactly(of("a", EvidenceValue.Word.NONE));
        assertThat(reported(none.includes(Colour.RED))).containsExactly(of("a", EvidenceValue.Word.NONE));
        assertThat(reported(one.any(question("b", Answer.NO))))
                .containsExactly(of("a", new EvidenceValue.NoneFits(1)), of("b", false));
        assertThat(reported(one.every(Condition.always()))).containsExactly(of("a", new EvidenceValue.AllFit(1)));
        assertThat(reported(one.includes(Colour.RED)))
                .containsExactly(of("a", new EvidenceValue.Values(List.of(Colour.RED))));
    }

    @Test
    void aListInsideSomethingThatIsNoneIsNotReportedItself() {
        Sketch without = aPartnership().but(d -> d.memberList(Recorded.none()));

        assertThat(reported(LIST_REVIEWS.every(LIST_REVIEWED_ON.isThere()), without))
                .containsExactly(of("memberList", EvidenceValue.Word.NONE));
    }

    @Test
    void anEntryOfAListIsNotQuoted() {
        Secret secret = new Secret("about somebody");
        EntriesFact<Dossier, Secret> secrets = EntriesFact.log(Concept.DOSSIER, "a", dossier -> Entries.of(secret));

        assertThat(reported(secrets.includes(secret)))
                .extracting(Explanation.Evidence::value)
                .containsExactly(EvidenceValue.Word.ON_RECORD.text());
    }

    @Test
    void aTimeCountsOnItsDayInBelgium() {
        Explainer explainer = new Explainer();

        explainer.fact(scope(aPartnership()), fact(OffsetDateTime.parse("2026-03-01T23:30:00Z")));

        assertThat(explainer.days()).containsExactly(LocalDate.parse("2026-03-02"));
    }

    @Test
    void nothingIsLeftOutWhereNothingWouldBeLeft() {
        Explanation.Evidence first = of("a", "1");
        Explanation.Evidence second = of("b", "2");
        Explanation whole = new Explanation(List.of(first, second), List.of(), List.of(), Optional.empty());

        assertThat(whole.without(Set.of(first)).evidence()).containsExactly(second);
        assertThat(whole.without(Set.of(first, second))).isEqualTo(whole);
    }

    @Test
    void whatIsPrintedOfTheEvidenceIsItsPlaceAlone() {
        assertThat(of("memberships[3].adult", true)).hasToString("memberships[3].adult");
    }
}
