package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.ending;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;

import java.time.LocalDate;
import org.openplp.core.activity.AuthorityReport;
import org.openplp.core.actor.AuthorityContact;
import org.openplp.core.actor.Delegate;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.FinancialSupport;
import org.openplp.core.actor.LaunchSupport;
import org.openplp.core.actor.LocalAuthority;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;

/** Facts about the local authority, the zone and the FPS Interior. */
public final class AuthorityFacts {
    /** {@code reportsToAuthorities}. */
    public static final LogFact<Dossier, AuthorityReport> REPORTS_TO_AUTHORITIES =
            log(DOSSIER, "reportsToAuthorities", Dossier::reportsToAuthorities);

    /** {@code reportsToAuthorities[].by}. */
    public static final LogFact<AuthorityReport, Party> AUTHORITY_REPORT_BY =
            log(REPORTS_TO_AUTHORITIES.entries(), "by", AuthorityReport::by);

    /** {@code reportsToAuthorities[].to}. */
    public static final Fact<AuthorityReport, Party> AUTHORITY_REPORT_TO =
            fact(REPORTS_TO_AUTHORITIES.entries(), "to", AuthorityReport::to);

    /** {@code localAuthority}. */
    public static final Fact<Dossier, LocalAuthority> LOCAL_AUTHORITY =
            fact(DOSSIER, "localAuthority", Dossier::localAuthority);

    /** {@code localAuthority.financialSupport}. */
    public static final Fact<Dossier, FinancialSupport> FINANCIAL_SUPPORT =
            LOCAL_AUTHORITY.at("financialSupport", LocalAuthority::financialSupport);

    /** {@code localAuthority.financialSupport.needed}. */
    public static final Asked<Dossier> FINANCIAL_SUPPORT_IS_NEEDED =
            FINANCIAL_SUPPORT.asked("needed", FinancialSupport::needed);

    /** {@code localAuthority.financialSupport.askedOn}. */
    public static final Fact<Dossier, LocalDate> FINANCIAL_SUPPORT_ASKED_ON =
            FINANCIAL_SUPPORT.at("askedOn", FinancialSupport::askedOn);

    /** {@code localAuthority.financialSupport.examinedOn}. */
    public static final Fact<Dossier, LocalDate> FINANCIAL_SUPPORT_EXAMINED_ON =
            FINANCIAL_SUPPORT.at("examinedOn", FinancialSupport::examinedOn);

    /** {@code localAuthority.launchSupport}. */
    public static final Fact<Dossier, LaunchSupport> LAUNCH_SUPPORT =
            LOCAL_AUTHORITY.at("launchSupport", LocalAuthority::launchSupport);

    /** {@code localAuthority.launchSupport.communication}. */
    public static final Asked<Dossier> SUPPORTED_COMMUNICATION_AT_LAUNCH =
            LAUNCH_SUPPORT.askedOfWhatIsThere("communication", LaunchSupport::communication);

    /** {@code localAuthority.launchSupport.administrative}. */
    public static final Asked<Dossier> GAVE_ADMINISTRATIVE_SUPPORT_AT_LAUNCH =
            LAUNCH_SUPPORT.askedOfWhatIsThere("administrative", LaunchSupport::administrative);

    /** {@code localAuthority.launchSupport.logistics}. */
    public static final Asked<Dossier> GAVE_LOGISTIC_SUPPORT_AT_LAUNCH =
            LAUNCH_SUPPORT.askedOfWhatIsThere("logistics", LaunchSupport::logistics);

    /** {@code localAuthority.partnershipsInMunicipality}. */
    public static final Fact<Dossier, Integer> PARTNERSHIPS_IN_MUNICIPALITY =
            LOCAL_AUTHORITY.number("partnershipsInMunicipality", LocalAuthority::partnershipsInMunicipality);

    /** {@code localAuthority.dialogueBetweenPartnerships}. */
    public static final LogFact<Dossier, LocalDate> DIALOGUE_BETWEEN_PARTNERSHIPS =
            LOCAL_AUTHORITY.log("dialogueBetweenPartnerships", LocalAuthority::dialogueBetweenPartnerships);

    /** {@code localAuthority.preventionService}. */
    public static final Asked<Dossier> HAS_PREVENTION_SERVICE =
            LOCAL_AUTHORITY.asked("preventionService", LocalAuthority::preventionService);

    /** {@code localAuthority.contacts}. */
    public static final LogFact<Dossier, AuthorityContact> AUTHORITY_CONTACTS =
            LOCAL_AUTHORITY.log("contacts", LocalAuthority::contacts);

    /** {@code localAuthority.contacts[].with}. */
    public static final Fact<AuthorityContact, Party> AUTHORITY_CONTACT_WITH =
            fact(AUTHORITY_CONTACTS.entries(), "with", AuthorityContact::with);

    /** {@code zonePlans}. */
    public static final LogFact<Dossier, ZonePlan> ZONE_PLANS = log(DOSSIER, "zonePlans", Dossier::zonePlans);

    /** {@code zonePlans[].kind}. */
    public static final Fact<ZonePlan, ZonePlan.Kind> ZONE_PLAN_KIND =
            fact(ZONE_PLANS.entries(), "kind", ZonePlan::kind);

    /** {@code zonePlans[].until}. */
    public static final Fact<ZonePlan, LocalDate> ZONE_PLAN_UNTIL =
            ending(ZONE_PLANS.entries(), "until", ZonePlan::until);

    /** {@code zonePlans[].includesPartnerships}. */
    public static final Asked<ZonePlan> ZONE_PLAN_INCLUDES_PARTNERSHIPS =
            asked(ZONE_PLANS.entries(), "includesPartnerships", ZonePlan::includesPartnerships);

    /** {@code federal}. */
    public static final Fact<Dossier, Federal> FEDERAL = fact(DOSSIER, "federal", Dossier::federal);

    /** {@code federal.delegates}. */
    public static final LogFact<Dossier, Delegate> DELEGATES = FEDERAL.log("delegates", Federal::delegates);

    /** {@code federal.delegates[].language}. */
    public static final Fact<Delegate, Delegate.NationalLanguage> DELEGATE_LANGUAGE =
            fact(DELEGATES.entries(), "language", Delegate::language);

    /** {@code federal.committeeMeetings}. */
    public static final LogFact<Dossier, LocalDate> COMMITTEE_MEETINGS =
            FEDERAL.log("committeeMeetings", Federal::committeeMeetings);

    /** {@code localAuthority.financialSupport.temporary}. */
    public static final Asked<Dossier> FINANCIAL_SUPPORT_IS_TEMPORARY =
            FINANCIAL_SUPPORT.askedOfWhatIsThere("temporary", FinancialSupport::temporary);

    /** {@code federal.committeeMeetings[]}. */
    public static final Fact<LocalDate, LocalDate> COMMITTEE_MET_ON =
            fact(COMMITTEE_MEETINGS.entries(), "", Recorded::of);

    private AuthorityFacts() {}
}
