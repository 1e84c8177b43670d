package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.ENGLISH;
import static org.openplp.rules.text.Language.FRENCH;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Federal;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.spec.Sketch;

/** What a program of a host shows of a finding. */
@DisplayName("A finding, in words")
class FindingWordsTest {
    private static Sketch aMemberWhoIsAdult(Answer adult) {
        return aPartnership()
                .members(aMember("m-1").kind(known(Membership.Kind.RESIDENT)).adult(adult));
    }

    private static Finding ageOf(Answer adult) {
        return assess("B-P2", aMemberWhoIsAdult(adult)).finding();
    }

    @Test
    void saysWhatIsWrongAndWhatTheNormAsks() {
        FindingWords breach = ageOf(Answer.NO).text(FRENCH);

        assertThat(breach.sentence()).isEqualTo("Le membre n'est pas majeur.");
        assertThat(breach.statement()).isEqualTo("Le membre est majeur.");
        assertThat(breach.whatToDo())
                .isEqualTo(Texts.inLanguage(FRENCH)
                        .labelled()
                        .whatToDo(breach.finding().norm()));
        assertThat(breach.whatToDo()).isPresent();
    }

    @Test
    void saysNothingToDoWhereItIsInOrder() {
        assertThat(ageOf(Answer.YES).text(DUTCH).whatToDo()).isEmpty();
        assertThat(ageOf(Answer.YES).text(DUTCH).sentence()).isEqualTo("Voldaan: Het lid is meerderjarig.");
    }

    @Test
    void namesTheForceAndEverySourceWithHowItWasRead() {
        FindingWords breach = ageOf(Answer.NO).text(ENGLISH);

        assertThat(breach.force()).isEqualTo("federal guidance");
        assertThat(breach.sources())
                .hasSameSizeAs(breach.finding().norm().citations())
                .contains("actor profiles, members, ideal profile 2 (read in full)");
        assertThat(breach.basis()).isEqualTo("federal guidance: " + String.join("; ", breach.sources()));
    }

    @Test
    void namesOnlySourcesInForceOnTheDay() {
        Finding before =
                assess("B-P2", aMemberWhoIsAdult(Answer.NO)).on("2024-04-01").finding();

        assertThat(before.day()).isEqualTo("2024-04-01");
        assertThat(before.text(ENGLISH).sources())
                .hasSameSizeAs(before.norm().citationsOn(LocalDate.parse("2024-04-01")));
    }

    @Test
    void isPrintedWithoutAnyTextOfTheDossier() {
        assertThat(ageOf(Answer.NO).text(FRENCH)).hasToString("B-P2:m-1 BREACHED");
    }

    @Nested
    class NamesAFact {
        private static Sketch houseRules() {
            var first = HouseRules.blank().toBuilder()
                    .adoptedOn(dated("2015-06-01"))
                    .basedOn(known(HouseRules.Circular.CIRCULAR_2010));
            var second = first.build().toBuilder().adoptedOn(dated("2025-06-01"));
            return aPartnership()
                    .partnership(p -> p.houseRules(list(first.build(), second.build())))
                    .recognition(Recorded.none());
        }

        @Test
        void byItsLabelAndThePersonWhomTheFindingIsAbout() {
            assertThat(ageOf(Answer.NO).text(FRENCH).evidence()).contains("Membre majeur\u00a0: non (m-1)");
            assertThat(ageOf(Answer.UNKNOWN).text(FRENCH).missing()).containsExactly("Membre majeur (m-1)");
        }

        @Test
        void byItsKeyForWhoEditsTheFile() {
            FindingWords breach = new FindingWords(ageOf(Answer.NO), Texts.english());
            FindingWords unknown = new FindingWords(ageOf(Answer.UNKNOWN), Texts.english());

            assertThat(breach.evidence()).contains("m-1 adult: false");
            assertThat(unknown.missing()).containsExactly("m-1 adult");
        }

        @Test
        void withTheDayOfTheMeasureThatTheFindingIsAbout() {
            var reprimand = Measure.blank().toBuilder()
                    .kind(known(Measure.Kind.REPRIMAND))
                    .date(dated("2026-02-01"))
                    .written(Answer.NO);
            Finding breach = assess(
                            "SAN-M1", aPartnership().members(aMember("m-1").measures(list(reprimand.build()))))
                    .isBreached()
                    .finding();

            assertThat(breach.text(ENGLISH).evidence()).allMatch(fact -> fact.endsWith(" (m-1@2026-02-01)"));
        }

        @Test
        void withThePlaceOfItsEntryWhereTheFindingIsAboutThePartnership() {
            Finding breach = assess("ROI-1", houseRules()).isBreached().finding();

            assertThat(breach.text(ENGLISH).evidence())
                    .contains("First day of validity: 1 June 2025 (Version of the house rules 2)");
        }

        @Test
        void withTheEntryOfAnotherListWhereTheFindingIsAboutAPerson() {
            Finding breach = assess("B-P5b", houseRules().members(aMember("m-1").acknowledgement(Recorded.none())))
                    .finding();

            assertThat(breach.text(ENGLISH).evidence())
                    .containsExactly(
                            "Acknowledgement of the house rules: none (m-1)",
                            "Date of joining: 1 March 2024 (m-1)",
                            "First day of validity: 1 June 2015 (Version of the house rules 1)");
        }

        @Test
        void aloneWhereItIsInNoList() {
            Finding unknown = assess("ROI-1", aPartnership().partnership(p -> p.houseRules(Entries.unknown())))
                    .finding();

            assertThat(unknown.text(ENGLISH).missing()).contains("Versions of the house rules");
        }

        @Test
        void aloneWhereItIsTheEntryItself() {
            var overdue = new Federal(Entries.none(), list(LocalDate.parse("2020-01-10")));
            Finding breach = assess("FED-4", aPartnership().but(d -> d.federal(known(overdue))))
                    .finding();

            assertThat(breach.text(ENGLISH).evidence())
                    .containsExactly("Meetings of the accompanying committee: 10 January 2020");
        }
    }
}
