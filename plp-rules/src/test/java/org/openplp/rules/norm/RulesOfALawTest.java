package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.law.RuleNode;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.reader.Compiled;

@DisplayName("The rules of the law of a municipality")
class RulesOfALawTest {
    private static final Map<String, String> OF_MEMBERS = Map.of(
            "modality",
            "OBLIGATION",
            "check",
            "RECORDS",
            "shape",
            "STANDING",
            "bearers",
            "PLP",
            "subject",
            "MEMBERSHIP",
            "owed-to",
            "MEMBERS");
    private static final RuleNode RULE = Compiled.of("(rule MEMBERSHIP (holds (always) (term works) (not (always))))");
    private static final RuleNode WORKS = Compiled.of("(yes memberships[].worksInArea)");

    private static LawOfAHost law(RuleNode rule, RuleNode term) {
        return LawOfAHost.in("fr")
                .source("vote", "READ")
                .says("fr", "source.vote.title", "Vote")
                .says("fr", "source.vote.date", "2026")
                .norm("EXV-1", OF_MEMBERS, "vote")
                .says("fr", "EXV-1.statement", "Un membre travaille dans le quartier.")
                .rule("EXV-1", rule)
                .term("works", term);
    }

    private static RuleBook book(LawOfAHost law) {
        return BelgianBook.ofThisRelease().withLaw(law.read());
    }

    private static Rule rule(RuleBook book) {
        return book.rule(book.norm("EXV-1").orElseThrow()).orElseThrow();
    }

    @Test
    void needNoJava() {
        RuleBook book = book(law(RULE, WORKS));

        assertThat(rule(book).to()).containsExactly(Addressee.MEMBERS);
        assess("EXV-1", aPartnership().members(aMember("m-1").worksInArea(Answer.NO)))
                .by(book)
                .isBreached();
        assess("EXV-1", aPartnership().members(aMember("m-1").worksInArea(Answer.YES)))
                .by(book)
                .isMet();
    }

    @Test
    void mayLeaveANormToPeople() {
        RuleNode people = Compiled.of("(rule PARTNERSHIP (people (bearers APPOINTMENT"
                + " (one-of appointments[].role COORDINATOR) (yes appointments[].adult) (not (always)))))");
        LawOfAHost law = LawOfAHost.in("fr")
                .source("vote", "READ")
                .says("fr", "source.vote.title", "Vote")
                .says("fr", "source.vote.date", "2026")
                .norm("EXV-1", Map.of(), "vote")
                .says("fr", "EXV-1.statement", "Le coordinateur rend visite aux nouveaux.")
                .rule("EXV-1", people);

        assess("EXV-1", aPartnership().roles(aRole("r-1", Post.COORDINATOR).adult(Answer.YES)))
                .by(book(law))
                .isMet();
    }

    @Test
    void areInTheDigestWithTheirTerms() {
        RuleNode lives = Compiled.of("(yes memberships[].livesInArea)");
        RuleNode other = Compiled.of("(rule MEMBERSHIP (holds (always) (not (term works)) (not (always))))");

        assertThat(List.of(
                        book(law(RULE, WORKS)).digest(),
                        book(law(RULE, Compiled.of("(not (yes memberships[].worksInArea))")))
                                .digest(),
                        book(law(RULE, lives)).digest(),
                        book(law(other, WORKS)).digest()))
                .doesNotHaveDuplicates();
        assertThat(book(law(RULE, WORKS)).digest())
                .isEqualTo(book(law(RULE, WORKS)).digest());
    }

    @Test
    void areAboutTheSubjectOfTheirNorm() {
        LawOfAHost law = law(Compiled.of("(rule PARTNERSHIP (owed (always) (always)))"), WORKS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(law))
                .withMessage("the rule of EXV-1 is not about MEMBERSHIP");
    }

    @Test
    void areRefusedIfTheyMeanNothing() {
        LawOfAHost law = law(Compiled.of("(rule MEMBERSHIP (judge))"), WORKS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(law))
                .withMessageStartingWith("the rule of EXV-1 cannot be read; compile the law with this release");
    }
}
