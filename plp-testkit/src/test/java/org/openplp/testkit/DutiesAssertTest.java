package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnership;
import static org.openplp.testkit.OnFile.croisette;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Bearer;

@DisplayName("Assertions on duties")
class DutiesAssertTest {
    private static final Duties DUTIES = Duties.of(assess(croisette()).on("2026-11-24"), LocalDate.of(2027, 12, 31));

    @Test
    void reportWhatIsOwedByWhomAndUntilWhen() {
        assertThat(DUTIES)
                .owes("C-T8b")
                .about("plp-004")
                .by(Bearer.COORD, Bearer.MAND)
                .towards()
                .dueOn("2026-02-01")
                .isOverdue()
                .missing();
        assertThat(DUTIES).owes("C-T10b").isOverdue().waivedBy("waivers[0]");
        assertThat(DUTIES).owes("M-T9b").dueOn("2026-12-01").isDueSoon();
        assertThat(DUTIES).owes("C-T5").inState(Duty.State.OPEN).towards(Addressee.POLICE);
        assertThat(DUTIES).owes("M-T13").inState(Duty.State.UNDATED).dueOnNoDay();
    }

    @Test
    void reportWhatIsNotOwed() {
        Duties ofNothing = Duties.of(
                assess(croisette())
                        .by(BelgianBook.ofThisRelease()
                                .only("introduction", norm -> norm.section().equals("2.1")))
                        .on("2026-11-24"),
                LocalDate.of(2026, 11, 24));

        assertThat(ofNothing).owesNothing();
        assertThat(DUTIES).doesNotOwe("C-T1").doesNotOwe("B-P2");
    }

    @Test
    void reportWhatIsUnknown() {
        Duties unknown = Duties.of(assess(aPartnership()).on("2026-11-24"), LocalDate.of(2026, 11, 24));

        assertThat(unknown).doesNotOwe("C-T8b").cannotTell("C-T8b").missing("partnership.operationalSince");
    }

    @Test
    void failWithTheDutiesOfTheNorm() {
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").dueOn("2026-03-01")))
                .isEqualTo("""
                        expected the duties to be due on 2026-03-01, but found
                          C-T8b:plp-004 OVERDUE: The coordinator and the mandated officer consult about the member list at least \
                        once a year.
                            by         COORD, MAND
                            due        2026-02-01
                            since      memberList.reviews[1].date: 2025-02-01
                            evidence   memberList.reviews[1].date: 2025-02-01
                          basis of C-T8b: obligation, advice; PROF:C-T8 (read in full)""");
        assertThat(Failure.of(() -> assertThat(DUTIES).doesNotOwe("C-T8b")))
                .startsWith("expected nothing to be owed of C-T8b, but found\n  C-T8b:plp-004 OVERDUE");
        assertThat(Failure.of(() -> assertThat(DUTIES).owesNothing()))
                .startsWith("expected nothing to be owed, but found\n  C-T8b:plp-004 OVERDUE");
        assertThat(Failure.of(() -> assertThat(DUTIES).cannotTell("C-T8b")))
                .startsWith("expected C-T8b to be such that one cannot tell, but found\n  C-T8b:plp-004 OVERDUE");
    }

    @Test
    void failWithADutyThatWasDone() {
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T1"))).startsWith("expected C-T1 to be owed, but");
    }

    @Test
    void failOfEachPartOfTheSentence() {
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").about("plp-1")))
                .startsWith("expected the duties to be about plp-1, but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").by(Bearer.COORD)))
                .startsWith("expected the duties to be owed by [COORD], but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").towards(Addressee.MEMBERS)))
                .startsWith("expected the duties to be owed towards [MEMBERS], but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").isDueSoon()))
                .startsWith("expected the duties to be DUE_SOON, but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").dueOnNoDay()))
                .startsWith("expected the duties to be due on no day, but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").missing("memberList")))
                .startsWith("expected the duties to lack memberList, but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8b").waivedBy("waivers[0]")))
                .startsWith("expected the duties to be waived by waivers[0], but found\n");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("M-T9b").isOverdue()))
                .startsWith("expected the duties to be OVERDUE, but found\n");
    }

    @Test
    void failWithTheFindingsOfWhatIsNoDuty() {
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("B-P2")))
                .startsWith("expected B-P2 to be owed, but it is no duty here. Found\n  B-P2:m-1 MET")
                .contains("\n  and 14 more\n  basis of B-P2");
        assertThat(Failure.of(() -> assertThat(DUTIES).owes("C-T8")))
                .isEqualTo("no norm has the id C-T8; nearest: C-T8a, C-T8b");
    }
}
