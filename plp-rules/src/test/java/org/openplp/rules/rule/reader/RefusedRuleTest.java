package org.openplp.rules.rule.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.rule.reader.RuleReaderTest.condition;
import static org.openplp.rules.rule.reader.RuleReaderTest.reader;
import static org.openplp.rules.rule.reader.RuleReaderTest.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A compiled rule may be of another release, damaged or the work of a stranger. */
@DisplayName("A rule of compiled law that means nothing")
class RefusedRuleTest {
    private static final String RULE = "(rule PARTNERSHIP (holds (always) %s (not (always))))";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(sometimes)                           | the word \"sometimes\" is not known to this release",
                "(term nobody)                         | there is no term \"nobody\"",
                "(term a)                              | the rule is nested more than 64 times with its terms",
                "(term t19)                            | the rule has more than 1000 parts with those of its terms",
                "(term n899)                           | the rule is nested more than 64 times with its terms",
                "(some memberships (some memberships (some memberships (some memberships (some memberships (every memberships (term adult))))))) | the rule has more than 5 lists inside each other with those of its terms",
                "(not)                                 | the word \"not\" has 0 parts",
                "(not (always) (always))               | the word \"not\" has 2 parts",
                "(yes)                                 | the word \"yes\" has 0 arguments",
                "(yes memberships[].adlt)              | memberships[].adlt",
                "(yes memberships)                     | memberships",
                "(some memberships[].adult (always))   | memberships[].adult",
                "(showing)                             | the word \"showing\" has no parts",
                "(one-of appointments[].role NOBODY)   | appointments[].role has no value NOBODY",
                "(one-of partnership.policeZone 5319)  | partnership.policeZone does not have one of a few words",
                "(over partnership.operationalSince X) | Text cannot be parsed to a Period",
                "(number partnership.area.dwellings 1,5 '') | 1,5",
                "(number partnership.operationalSince 1 '') | partnership.operationalSince does not have a value of the class Integer",
                "(compare partnership.operationalSince near partnership.operationalSince) | NEAR",
                "(moment messages[].sentAt near messages[].sentAt) | the word \"moment\" has the argument near",
                "(same-as messages[].channel messages[].sentBy) | messages[].channel and messages[].sentBy have values of different kinds",
                "(since-the-circular partnership.operationalSince LAST) | the word \"since-the-circular\" has the argument LAST",
                "(latest evaluations meetings[].date (always)) | evaluations",
                "(stands-for messages[].channel messages[].sentBy X) | messages[].channel has no value",
            })
    void isRefusedForItsConditions(String compiled, String trouble) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(RULE.formatted(compiled)))
                .withMessageStartingWith("the rule of EXV-1 cannot be read; compile the law with this release: ")
                .withMessageContaining(trouble);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition(compiled))
                .withMessageStartingWith("a stage cannot be read")
                .withMessageContaining(trouble);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(judge)                                | the word \"judge\" is not known to this release",
                "(rule)                                 | the word \"rule\" has 0 arguments",
                "(rule PARTNERSHIP)                     | the word \"rule\" has no parts",
                "(rule NEIGHBOUR (owed (always) (always))) | no finding is about NEIGHBOUR",
                "(rule PARTNERSHIP sometimes (owed (always) (always))) | SOMETIMES",
                "(rule PARTNERSHIP (maybe))             | the word \"maybe\" is not known to this release",
                "(rule PARTNERSHIP (owed (always) (always)) (more)) | the word \"more\" is not known to this release",
                "(rule PARTNERSHIP (owed by=x (always) (always))) | the word \"owed\" has the argument by=x",
                "(rule PARTNERSHIP (owed within=feedback.max (always) (always))) | no day from which it runs",
                "(rule PARTNERSHIP (worst))             | no duty",
                "(rule PARTNERSHIP (holds (always) (yes memberships[].adult) (not (always)))) | looks at memberships[]",
                "(rule PARTNERSHIP (recurs x partnership.operationalSince (happening meetings meetings[].date (always)))) | there is no parameter x",
                "(rule PARTNERSHIP (recurs evaluation.period partnership.operationalSince)) | the word \"recurs\" has no parts",
                "(rule MEMBERSHIP (recurs evaluation.period memberships[].joinedOn (happening meetings meetings[].date (always)))) | a day of an entry",
                "(rule PARTNERSHIP (followed (always) (always))) | the word \"always\" is not known",
                "(rule PARTNERSHIP (followed (happening meetings evaluations[].date (always)) (happening meetings meetings[].date (always)))) | a day of something else",
                "(rule MEMBERSHIP (each-of memberships[].measures (always) (owed (always) (always)))) | memberships[].measures is not a list of the dossier",
                "(rule PARTNERSHIP (people by-others))  | the word \"people\" has the argument by-others",
                "(rule PARTNERSHIP (people (others)))   | the word \"others\" is not known",
            })
    void isRefusedForTheRest(String compiled, String trouble) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(compiled))
                .withMessageStartingWith("the rule of EXV-1 cannot be read")
                .withMessageContaining(trouble);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "term", "over"})
    void isRefusedIfAnArgumentIsEndless(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition("(" + word + " " + "a.".repeat(1000) + ")"))
                .withMessageContaining("the word \"" + word + "\" has an argument of more than 1000 letters");
    }

    @Test
    void isReadAfterOneThatIsRefused() {
        RuleReader reader = reader();
        assertThatIllegalArgumentException().isThrownBy(() -> reader.condition("one", Compiled.of("(term a)")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.condition("the same", Compiled.of("(term a)")))
                .withMessageContaining("the rule is nested more than 64 times with its terms");
        assertThat(reader.condition("other", Compiled.of("(term all-adult)"))).isNotNull();
    }
}
