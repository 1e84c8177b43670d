package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.spec.facts.MessageFacts.DRAFTED_BY;
import static org.openplp.rules.spec.facts.MessageFacts.MESSAGES;
import static org.openplp.rules.spec.facts.MessageFacts.ORIGIN;
import static org.openplp.rules.spec.facts.MessageFacts.VALIDATED_BY_POLICE_AT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

@DisplayName("What is shown beside a condition")
class ShowingTest {
    private static final Condition IS_DRAFTED_BY_POLICE =
            DRAFTED_BY.equalTo(Party.POLICE).showing(ORIGIN.isThere(), VALIDATED_BY_POLICE_AT.isThere());

    private static final Message MESSAGE = Message.of("msg-1").toBuilder()
            .draftedBy(Recorded.of(Party.COORDINATOR))
            .origin(Recorded.of(Message.Origin.POLICE))
            .validatedByPoliceAt(Recorded.of(OffsetDateTime.parse("2026-11-03T18:05:00+01:00")))
            .build();

    private static Scope scope(Message message) {
        Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .messages(Entries.of(message))
                .build();
        DossierSnapshot snapshot = ((DossierSnapshot.Attempt.Accepted)
                        DossierSnapshot.of(dossier, LocalDate.parse("2026-11-24")))
                .snapshot();
        return Scope.of(snapshot, Concept.DOSSIER).enter(MESSAGES, 0);
    }

    private static Explanation explained(Message message, Answer answer) {
        Explainer explainer = new Explainer();
        IS_DRAFTED_BY_POLICE.explain(scope(message), answer, explainer);
        assertThat(explainer.days()).isEmpty();
        return explainer.explanation();
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void decidesNothing(Party drafter) {
        Message message = MESSAGE.toBuilder().draftedBy(Recorded.of(drafter)).build();

        assertThat(IS_DRAFTED_BY_POLICE.test(scope(message)))
                .isEqualTo(IS_DRAFTED_BY_POLICE.test(scope(message.toBuilder()
                        .origin(Recorded.unknown())
                        .validatedByPoliceAt(Recorded.unknown())
                        .build())))
                .isEqualTo(Answer.of(drafter == Party.POLICE));
    }

    @Test
    void comesAfterWhatDecidedAndSaysThatItDidNot() {
        Explanation explanation = explained(MESSAGE, NO);

        assertThat(explanation.evidence())
                .containsExactly(
                        new Explanation.Evidence(
                                FactPath.of("messages[0].draftedBy"),
                                "draftedBy",
                                new EvidenceValue.Value(Party.COORDINATOR),
                                true),
                        new Explanation.Evidence(
                                FactPath.of("messages[0].origin"),
                                "origin",
                                new EvidenceValue.Value(Message.Origin.POLICE),
                                false),
                        new Explanation.Evidence(
                                FactPath.of("messages[0].validatedByPoliceAt"),
                                "validatedByPoliceAt",
                                new EvidenceValue.Value(OffsetDateTime.parse("2026-11-03T18:05:00+01:00")),
                                false));
        assertThat(explanation.decisive())
                .extracting(fact -> fact.path().toString())
                .containsExactly("messages[0].draftedBy");
    }

    @Test
    void isNotMissingWhereItIsNotOnRecord() {
        Explanation explanation = explained(Message.of("msg-1"), UNKNOWN);

        assertThat(explanation.evidence()).isEmpty();
        assertThat(explanation.missing())
                .extracting(fact -> fact.path().toString())
                .containsExactly("messages[0].draftedBy");
    }

    @Test
    void isNotRepeatedWhereItDecided() {
        Condition shownTwice = ORIGIN.isThere().showing(ORIGIN.isThere());

        assertThat(Explained.why(shownTwice, YES, scope(MESSAGE)).evidence())
                .containsExactly(new Explanation.Evidence(
                        FactPath.of("messages[0].origin"), "origin", new EvidenceValue.Value(Message.Origin.POLICE)));
    }

    @Test
    void isAmongTheFactsThatTheConditionLooksAt() {
        assertThat(keys(IS_DRAFTED_BY_POLICE))
                .containsExactly("messages[].draftedBy", "messages[].origin", "messages[].validatedByPoliceAt");
    }
}
