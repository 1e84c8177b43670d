package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.OnFile.croisette;
import static org.openplp.testkit.PlpAssertions.assertThat;
import static org.openplp.testkit.PlpAssertions.assertThatDuties;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;

@DisplayName("Assertions on a permission")
class PermissionAssertTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Membership NEWCOMER = Membership.of("m-99").toBuilder()
            .kind(Recorded.of(Membership.Kind.RESIDENT))
            .joinedOn(Recorded.of(DAY))
            .livesInArea(Answer.YES)
            .voluntary(Answer.YES)
            .adult(Answer.YES)
            .paid(Answer.NO)
            .toldWhyDataIsKept(Recorded.of(DAY))
            .consentToShareOn(Recorded.of(DAY))
            .acknowledgement(Recorded.of(new Acknowledgement(
                    Recorded.of(DAY), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("2023"))))
            .build();
    private static final Permission YES = may(new MembershipAct.Admit(NEWCOMER));
    private static final Permission NO =
            may(new MembershipAct.Admit(NEWCOMER.toBuilder().adult(Answer.NO).build()));
    private static final Permission CANNOT_TELL = may(
            new MembershipAct.Admit(NEWCOMER.toBuilder().adult(Answer.UNKNOWN).build()));
    private static final Permission IMPOSSIBLE = may(new MembershipAct.Leave("m-99", DAY));

    private static Permission may(Act act) {
        return Permissions.may(BelgianBook.ofThisRelease(), croisette(), act, Reading.AS_WORDED);
    }

    @Test
    void reportEachAnswer() {
        assertThat(YES).allows();
        assertThat(NO).refuses("B-P2").about("m-99").withForce(Force.FEDERAL);
        assertThat(CANNOT_TELL).cannotTell().findOut("memberships[24].adult");
        assertThat(IMPOSSIBLE).isImpossible("subject.unknown");
    }

    @Test
    void failWithTheNormsInTheWay() {
        assertThat(Failure.of(() -> assertThat(NO).as("a minor").allows())).isEqualTo("""
                        [a minor] expected the answer YES, but the answer is NO. In the way
                          B-P2:m-99 BREACHED: The member is not of full age.
                            evidence   memberships[24].adult: false
                            evidence   memberships[24].kind: RESIDENT
                          basis of B-P2: obligation, federal guidance; PROF:B-P2 (read in full); F18 (read in full); \
                        P08 (read in full); L05 (read in part)""");
        assertThat(Failure.of(() -> assertThat(NO).refuses("B-P2", "B-P3")))
                .startsWith("expected breaches of B-P2, B-P3 alone, but they are of B-P2. Found\n  B-P3:m-1 MET");
    }

    @Test
    void failWithTheFactsToFindOut() {
        assertThat(Failure.of(() -> assertThat(CANNOT_TELL).refuses("B-P2"))).isEqualTo("""
                        expected the answer NO, but the answer is CANNOT TELL (UNDETERMINED). To find out first
                          memberships[24].adult settles B-P2:m-99
                        Not known
                          B-P2:m-99 UNDETERMINED: The record does not show whether this is kept: The member is of full age.
                            missing    memberships[24].adult
                          basis of B-P2: obligation, federal guidance; PROF:B-P2 (read in full); F18 (read in full); \
                        P08 (read in full); L05 (read in part)""");
        assertThat(Failure.of(() -> assertThat(CANNOT_TELL).findOut("memberships[24].paid")))
                .startsWith("expected to be told to find out memberships[24].paid, but the answer is CANNOT TELL");
    }

    @Test
    void failWithWhyTheActIsImpossible() {
        assertThat(Failure.of(() -> assertThat(IMPOSSIBLE).cannotTell())).isEqualTo("""
                        expected the answer CANNOT TELL, but the answer is IMPOSSIBLE
                          subject.unknown at memberships: There is no such entry in this list. Correct the id, or add the entry \
                        first.""");
    }

    @Test
    void failWithAYes() {
        assertThat(Failure.of(() -> assertThat(YES).isImpossible("subject.unknown")))
                .isEqualTo("expected the answer IMPOSSIBLE because of subject.unknown, but the answer is YES");
        assertThat(Failure.of(() -> assertThat(YES).refuses("B-P")))
                .startsWith("no norm has the id B-P; nearest: B-P1");
    }

    @Test
    void reportTheDutiesThatTheActOpens() {
        assertThat(YES).opens("C-T8a").by(Bearer.COORD).dueOnNoDay().missing("memberships[24].addedToListOn");
        assertThatDuties(YES.whatItDoes().map(Consequences::opened).orElseThrow())
                .by(Bearer.COORD)
                .about("plp-004");
        assertThat(Failure.of(() -> assertThat(YES).opens("C-T8b")))
                .startsWith(
                        "expected duties of C-T8b, but found\n  C-T8a:plp-004/m-99 CANNOT_TELL: The coordinator keeps the"
                                + " member list up to date.\n    by         COORD\n");
    }
}
