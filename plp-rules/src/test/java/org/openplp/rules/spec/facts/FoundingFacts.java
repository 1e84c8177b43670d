package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.fact;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Initiative;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;

/** Facts about how a partnership came about. */
public final class FoundingFacts {
    /** {@code partnership.initiative}. */
    public static final Fact<Dossier, Initiative> INITIATIVE = fact(
            DOSSIER, "partnership.initiative", dossier -> dossier.partnership().initiative());

    /** {@code partnership.initiative.date}. */
    public static final Fact<Dossier, LocalDate> INITIATED_ON = INITIATIVE.at("date", Initiative::date);

    /** {@code partnership.consultation}. */
    public static final Fact<Dossier, Consultation> CONSULTATION = fact(
            DOSSIER,
            "partnership.consultation",
            dossier -> dossier.partnership().consultation());

    /** {@code partnership.consultation.date}. */
    public static final Fact<Dossier, LocalDate> CONSULTED_ON = CONSULTATION.at("date", Consultation::date);

    /** {@code partnership.consultation.with}. */
    public static final LogFact<Dossier, Party> CONSULTED_WITH = CONSULTATION.log("with", Consultation::with);

    /** {@code partnership.consultation.administrativeToldOn}. */
    public static final Fact<Dossier, LocalDate> ADMINISTRATIVE_AUTHORITIES_TOLD_ON =
            CONSULTATION.at("administrativeToldOn", Consultation::administrativeToldOn);

    /** {@code partnership.consultation.judicialToldOn}. */
    public static final Fact<Dossier, LocalDate> JUDICIAL_AUTHORITIES_TOLD_ON =
            CONSULTATION.at("judicialToldOn", Consultation::judicialToldOn);

    /** {@code partnership.informationMeeting}. */
    public static final Fact<Dossier, InformationMeeting> INFORMATION_MEETING = fact(
            DOSSIER,
            "partnership.informationMeeting",
            dossier -> dossier.partnership().informationMeeting());

    /** {@code partnership.informationMeeting.date}. */
    public static final Fact<Dossier, LocalDate> INFORMED_ON = INFORMATION_MEETING.at("date", InformationMeeting::date);

    /** {@code partnership.informationMeeting.allResidentsInvited}. */
    public static final Asked<Dossier> ALL_RESIDENTS_WERE_INVITED =
            INFORMATION_MEETING.askedOfWhatIsThere("allResidentsInvited", InformationMeeting::allResidentsInvited);

    /** {@code partnership.informationMeeting.agenda}. */
    public static final LogFact<Dossier, InformationMeeting.Topic> AGENDA =
            INFORMATION_MEETING.log("agenda", InformationMeeting::agenda);

    private FoundingFacts() {}
}
