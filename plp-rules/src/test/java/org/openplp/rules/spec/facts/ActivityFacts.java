package org.openplp.rules.spec.facts;

import java.time.LocalDate;
import org.openplp.core.activity.Contact;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about meetings, evaluations, incidents and other dated activities. */
public final class ActivityFacts {
    public static final EntriesFact<Dossier, Meeting> MEETINGS = Keys.list("meetings");
    public static final Fact<Meeting, LocalDate> MET_ON = Keys.day("meetings[].date");
    public static final Fact<Meeting, Meeting.Kind> MEETING_KIND = Keys.fact("meetings[].kind");
    public static final EntriesFact<Meeting, Party> ATTENDED_BY = Keys.list("meetings[].attendedBy");
    public static final EntriesFact<Dossier, Contact> CONTACTS = Keys.list("contacts");
    public static final EntriesFact<Dossier, Evaluation> EVALUATIONS = Keys.list("evaluations");
    public static final Fact<Evaluation, LocalDate> EVALUATED_ON = Keys.day("evaluations[].date");
    public static final EntriesFact<Dossier, Incident> INCIDENTS = Keys.list("incidents");
    public static final Fact<Incident, Incident.Kind> INCIDENT_KIND = Keys.fact("incidents[].kind");
    public static final Fact<Incident, String> INCIDENT_BY = Keys.fact("incidents[].by");
    public static final Asked<Incident> INCIDENT_IS_PUNISHABLE = Keys.question("incidents[].punishable");

    private ActivityFacts() {}
}
