package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.IncidentBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** A prohibition that is checked from the log of incidents. */
public interface IsCheckedFromIncidents extends Specification {
    Incident.Kind kind();

    Incident.Kind otherKind();

    default IncidentBuilder incident() {
        return Incident.of("i-1")
                .but()
                .kind(kind())
                .date(dated("2026-05-01"))
                .establishedBy(Party.POLICE)
                .establishedOn(dated("2026-05-10"));
    }

    default Sketch dossier(IncidentBuilder incident) {
        return aPartnership().but(d -> d.incidents(list(incident.build())));
    }

    @Test
    default void isMetWhereNoIncidentIsKnown() {
        assess(aPartnership().but(d -> d.incidents(Log.none())))
                .isMet()
                .about("plp-1")
                .shows("incidents");
    }

    @Test
    default void isBreachedByAnIncidentFromTheDayItIsEstablished() {
        assess(dossier(incident())).on("2026-04-30").isMet();
        assess(dossier(incident()))
                .on("2026-05-09")
                .isUndetermined(later("incidents[0].establishedBy"), later("incidents[0].establishedOn"));
        assess(dossier(incident()))
                .on("2026-05-10")
                .isBreached()
                .shows(
                        "incidents[0].kind",
                        "incidents[0].establishedBy",
                        "incidents[0].establishedOn",
                        "incidents[0].date");
    }

    @Test
    default void isMetWhereNobodyEstablishedIt() {
        assess(dossier(incident().establishedBy(Recorded.none()))).isMet();
    }

    @ParameterizedTest
    @CsvSource({"MEMBERS", "COORDINATOR", "OTHER"})
    default void isNotEstablishedByAccusers(Party accuser) {
        assess(dossier(incident().establishedBy(accuser))).isMet();
    }

    @Test
    default void anIncidentOfAnotherKindIsNone() {
        assess(dossier(incident().kind(otherKind()))).isMet();
    }

    @Test
    default void isUndeterminedForEachKeyLeftOut() {
        assess(aPartnership()).isUndetermined("incidents");
        assess(dossier(incident().kind(Recorded.unknown()))).isUndetermined("incidents[0].kind");
        assess(dossier(incident().establishedBy(Recorded.unknown()))).isUndetermined("incidents[0].establishedBy");
        assess(dossier(incident().establishedOn(Recorded.unknown()))).isUndetermined("incidents[0].establishedOn");
    }

    @Test
    default void theSilenceOfAPartialListShowsNothing() {
        assess(dossier(incident().kind(otherKind())).partial("incidents")).isUndetermined("incidents");
        assess(dossier(incident()).partial("incidents")).isBreached();
    }

    @Test
    default void holdsAtAllTimes() {
        assess(dossier(incident()).notInOperation()).isBreached();
        assess(dossier(incident()).ended("2026-06-30")).isBreached();
    }
}
