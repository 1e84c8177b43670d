package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.known;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.spec.Found;

class MessagesTest {
    @Nested
    class OfAMetNormSay {
        @Test
        void whatTheRecordShowsWhereTheStatementSaysMore() {
            assertThat(message(assess(
                                    "COM-12",
                                    aPartnership()
                                            .messages(aMessage("e-1")
                                                    .urgency(known(Urgency.URGENT))
                                                    .sentBy(known(Sender.POLICE))))
                            .on(DAY)
                            .isMet()))
                    .isEqualTo("Met: This message was sent by the police.");
        }

        @Test
        void theStatementWhereTheRuleLooksAtAllOfIt() {
            assertThat(message(assess("I-1a", aPartnership().roles(aRole("a-1", Post.COORDINATOR)))
                            .on(DAY)
                            .isMet()))
                    .isEqualTo("Met: The partnership has a coordinator.");
        }

        @Test
        void thatItIsAttestedWhereSomebodyStatesIt() {
            assertThat(message(assess("CHA-2", aPartnership().attestations(anAttestation("CHA-2", "plp-1", Answer.YES)))
                            .on(DAY)
                            .isMet()
                            .because(Reason.ATTESTED)))
                    .isEqualTo("Attested as kept: The partners draw up the charter jointly.");
        }
    }

    private static String message(Found found) {
        return new Messages(Texts.english()).of(found.finding(), found.finding().explanation());
    }
}
