package org.openplp.rules.spec.facts;

import java.time.LocalDate;
import org.openplp.core.actor.Delegate;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.LocalAuthority;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about the local authority, the zone and the FPS Interior. */
public final class AuthorityFacts {
    public static final Fact<Dossier, LocalAuthority> LOCAL_AUTHORITY = Keys.fact("localAuthority");
    public static final Asked<Dossier> FINANCIAL_SUPPORT_IS_NEEDED =
            Keys.question("localAuthority.financialSupport.needed");
    public static final Fact<Dossier, Federal> FEDERAL = Keys.fact("federal");
    public static final EntriesFact<Dossier, Delegate> DELEGATES = Keys.list("federal.delegates");
    public static final EntriesFact<Dossier, LocalDate> COMMITTEE_MEETINGS = Keys.list("federal.committeeMeetings");
    public static final Fact<LocalDate, LocalDate> COMMITTEE_MET_ON = Keys.day("federal.committeeMeetings[]");

    private AuthorityFacts() {}
}
