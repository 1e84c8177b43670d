package org.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.membership.Membership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.jqwik.AllNormsMet;
import org.openplp.testkit.jqwik.Incomplete;
import org.openplp.testkit.jqwik.MemberCount;
import org.openplp.testkit.jqwik.PlpDomain;

@Domain(PlpDomain.class)
@Domain(DomainContext.Global.class)
class OurSoftwareProperties {
    @Property(tries = 50)
    void storesAnyDossier(@ForAll Dossier dossier) {
        byte[] stored = new DossierWriter().asJson(dossier).getBytes(StandardCharsets.UTF_8);

        assertThat(DossierReader.withDefaultLimit().read("stored.json", stored).dossier())
                .contains(dossier);
    }

    @Property(tries = 50)
    void complainsOfNoCompliantPartnershipOnAnyDay(
            @ForAll @AllNormsMet @MemberCount(max = 100) DossierSnapshot snapshot) {
        assertThat(BelgianBook.ofThisRelease()
                        .assess(snapshot, Reading.AS_WORDED)
                        .count(Outcome.BREACHED))
                .isZero();
    }

    @Property(tries = 50)
    void takesNoGapForABreach(@ForAll @Incomplete DossierSnapshot snapshot) {
        assertThat(BelgianBook.ofThisRelease()
                        .assess(snapshot, Reading.AS_WORDED)
                        .count(Outcome.BREACHED))
                .isZero();
    }

    @Property(tries = 50)
    void knowsTheMemberAfterAChange(@ForAll Membership member) {
        assertThat(member.toBuilder().paid(member.paid()).build()).isEqualTo(member);
    }
}
