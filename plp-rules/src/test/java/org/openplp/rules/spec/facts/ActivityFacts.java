package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;

import java.time.LocalDate;
import org.openplp.core.activity.Advice;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Contact;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.Promotion;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about meetings, evaluations, incidents and other dated activities. */
public final class ActivityFacts {
    /** {@code meetings}. */
    public static final LogFact<Dossier, Meeting> MEETINGS = log(DOSSIER, "meetings", Dossier::meetings);

    /** {@code meetings[].date}. */
    public static final Fact<Meeting, LocalDate> MET_ON = fact(MEETINGS.entries(), "date", Meeting::date);

    /** {@code meetings[].kind}. */
    public static final Fact<Meeting, Meeting.Kind> MEETING_KIND = fact(MEETINGS.entries(), "kind", Meeting::kind);

    /** {@code meetings[].calledBy}. */
    public static final Fact<Meeting, Party> CALLED_BY = fact(MEETINGS.entries(), "calledBy", Meeting::calledBy);

    /** {@code meetings[].attendedBy}. */
    public static final LogFact<Meeting, Party> ATTENDED_BY =
            log(MEETINGS.entries(), "attendedBy", Meeting::attendedBy);

    /** {@code meetings[].supportedBy}. */
    public static final LogFact<Meeting, Party> SUPPORTED_BY =
            log(MEETINGS.entries(), "supportedBy", Meeting::supportedBy);

    /** {@code contacts}. */
    public static final LogFact<Dossier, Contact> CONTACTS = log(DOSSIER, "contacts", Dossier::contacts);

    /** {@code contacts[].date}. */
    public static final Fact<Contact, LocalDate> CONTACT_ON = fact(CONTACTS.entries(), "date", Contact::date);

    /** {@code contacts[].between}. */
    public static final LogFact<Contact, Party> CONTACT_BETWEEN = log(CONTACTS.entries(), "between", Contact::between);

    /** {@code evaluations}. */
    public static final LogFact<Dossier, Evaluation> EVALUATIONS = Keys.list("evaluations");

    /** {@code evaluations[].date}. */
    public static final Fact<Evaluation, LocalDate> EVALUATED_ON =
            fact(EVALUATIONS.entries(), "date", Evaluation::date);

    /** {@code evaluations[].by}. */
    public static final LogFact<Evaluation, Party> EVALUATED_BY = log(EVALUATIONS.entries(), "by", Evaluation::by);

    /** {@code incidents}. */
    public static final LogFact<Dossier, Incident> INCIDENTS = log(DOSSIER, "incidents", Dossier::incidents);

    /** {@code incidents[].kind}. */
    public static final Fact<Incident, Incident.Kind> INCIDENT_KIND = fact(INCIDENTS.entries(), "kind", Incident::kind);

    /** {@code incidents[].establishedBy}. */
    public static final Fact<Incident, Party> ESTABLISHED_BY =
            fact(INCIDENTS.entries(), "establishedBy", Incident::establishedBy);

    /** {@code incidents[].establishedOn}. */
    public static final Fact<Incident, LocalDate> ESTABLISHED_ON =
            fact(INCIDENTS.entries(), "establishedOn", Incident::establishedOn);

    /** {@code awareness}. */
    public static final LogFact<Dossier, Awareness> AWARENESS = log(DOSSIER, "awareness", Dossier::awareness);

    /** {@code awareness[].by}. */
    public static final Fact<Awareness, Party> AWARENESS_RAISED_BY = fact(AWARENESS.entries(), "by", Awareness::by);

    /** {@code awareness[].how}. */
    public static final Fact<Awareness, Awareness.How> AWARENESS_RAISED_HOW =
            fact(AWARENESS.entries(), "how", Awareness::how);

    /** {@code promotion}. */
    public static final LogFact<Dossier, Promotion> PROMOTION = log(DOSSIER, "promotion", Dossier::promotion);

    /** {@code promotion[].by}. */
    public static final Fact<Promotion, Party> PROMOTED_BY = fact(PROMOTION.entries(), "by", Promotion::by);

    /** {@code promotion[].to}. */
    public static final Fact<Promotion, Promotion.Audience> PROMOTED_TO =
            fact(PROMOTION.entries(), "to", Promotion::to);

    /** {@code adviceGiven}. */
    public static final LogFact<Dossier, Advice> ADVICE_GIVEN = log(DOSSIER, "adviceGiven", Dossier::adviceGiven);

    /** {@code adviceGiven[].date}. */
    public static final Fact<Advice, LocalDate> ADVISED_ON = fact(ADVICE_GIVEN.entries(), "date", Advice::date);

    /** {@code adviceGiven[].by}. */
    public static final Fact<Advice, Party> ADVICE_BY = fact(ADVICE_GIVEN.entries(), "by", Advice::by);

    /** {@code adviceGiven[].through}. */
    public static final Fact<Advice, Party> ADVICE_THROUGH = fact(ADVICE_GIVEN.entries(), "through", Advice::through);

    /** {@code evaluations[].consulted}. */
    public static final LogFact<Evaluation, Party> EVALUATION_CONSULTED =
            log(EVALUATIONS.entries(), "consulted", Evaluation::consulted);

    /** {@code evaluations[].sections}. */
    public static final LogFact<Evaluation, Evaluation.Section> EVALUATION_SECTIONS =
            log(EVALUATIONS.entries(), "sections", Evaluation::sections);

    /** {@code evaluations[].indicators}. */
    public static final LogFact<Evaluation, Evaluation.Indicator> EVALUATION_INDICATORS =
            log(EVALUATIONS.entries(), "indicators", Evaluation::indicators);

    /** {@code incidents[].date}. */
    public static final Fact<Incident, LocalDate> INCIDENT_ON = fact(INCIDENTS.entries(), "date", Incident::date);

    /** {@code incidents[].by}. */
    public static final Fact<Incident, String> INCIDENT_BY = fact(INCIDENTS.entries(), "by", Incident::by);

    /** {@code incidents[].punishable}. */
    public static final Asked<Incident> INCIDENT_IS_PUNISHABLE =
            asked(INCIDENTS.entries(), "punishable", Incident::punishable);

    private ActivityFacts() {}
}
