package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.reader.Subjects.MESSAGE;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;

import org.junit.jupiter.api.Test;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormsOfACountry;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Sketch;

class PeopleTest {
    private static Outcome judged(Sketch sketch, Bearer... bearers) {
        Norm norm = NormsOfACountry.borneBy(bearers);
        return People.rule(norm).judge().judge(Scope.of(snapshot(sketch), Concept.DOSSIER));
    }

    @Test
    void areJudgedThemselvesWhereTheyAreOnRecord() {
        Sketch nobody = aPartnership().members().roles();

        assertThat(judged(nobody, Bearer.MEMB)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged(nobody, Bearer.COORD, Bearer.MAND)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged(aPartnership().members(Sketch.aMember("m-1")), Bearer.MEMB))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void mayJudgeOneMessageUnderANormOnEachMessageAndNoOther() {
        Scope root = Scope.of(snapshot(aPartnership().messages(aMessage("e-1"))), Concept.DOSSIER);
        Scope message = root.enter(MESSAGE.entries(), 0);

        assertThat(Rules.canBeSettledFor(rule("COM-7"), MESSAGE, message)).isTrue();
        assertThat(Rules.canBeSettledFor(rule("COM-6"), MESSAGE, message)).isFalse();
    }

    @Test
    void judgeForTheBearersOfANormWhoseRuleNamesNobody() {
        HumanReview written = (HumanReview) rule("B-L1a").judge();
        HumanReview usual =
                (HumanReview) People.rule(Register.ofThisRelease().norm("B-L1a").orElseThrow())
                        .judge();

        assertThat(written.bearers()).isEqualTo(usual.bearers()).isNotEmpty();
        assertThat(written.bearsOnOthers()).isEqualTo(usual.bearsOnOthers());
        assertThat(written.evidence()).isNotEqualTo(usual.evidence());
    }

    private static Rule rule(String norm) {
        return Books.rule(norm);
    }

    @Test
    void areNotAllOnRecordWhereOthersBearTheNormToo() {
        Sketch nobody = aPartnership().members().roles();

        assertThat(judged(nobody, Bearer.PLP)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(judged(nobody, Bearer.MEMB, Bearer.LOC)).isEqualTo(Outcome.UNDETERMINED);
    }
}
