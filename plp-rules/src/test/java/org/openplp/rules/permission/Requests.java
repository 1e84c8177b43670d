package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.spec.Sketch;

/** What is asked for, and what is answered. */
final class Requests {
    static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private Requests() {}

    static Permission may(Sketch sketch, Act act) {
        return Permissions.may(BelgianBook.ofThisRelease(), sketch.dossier(), act, Reading.AS_WORDED);
    }

    static Permission may(Act act) {
        return may(aCompliantPartnership(), act);
    }

    static List<String> inTheWay(Permission permission) {
        assertThat(permission).isInstanceOf(Permission.No.class);
        return ids(consequences(permission).breached());
    }

    static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    static List<String> toFindOut(Permission permission) {
        assertThat(permission).isInstanceOf(Permission.Undetermined.class);
        return ((Permission.Undetermined) permission)
                .factsToFindOut().stream().map(fact -> fact.path().toString()).toList();
    }

    static MembershipBuilder aNewMember() {
        return Membership.of("m-9").toBuilder()
                .actor(known("p-9"))
                .kind(known(Membership.Kind.RESIDENT))
                .joinedOn(dated("2026-11-24"))
                .adult(Answer.YES)
                .livesInArea(Answer.YES)
                .voluntary(Answer.YES)
                .paid(Answer.NO)
                .consentToShareOn(dated("2026-11-24"))
                .toldWhyDataIsKept(dated("2026-11-24"))
                .acknowledgement(known(
                        new Acknowledgement(dated("2026-11-24"), known(Acknowledgement.How.SIGNED_FORM), known("1"))));
    }

    static Act admit(MembershipBuilder member) {
        return new MembershipAct.Admit(member.build());
    }

    static HouseRules houseRules() {
        return aCompliantPartnership().dossier().partnership().houseRules().entry(0);
    }

    static Consequences consequences(Permission permission) {
        return permission.whatItDoes().orElseThrow();
    }
}
