package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.IncidentBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class LimitsTest {
    @Nested
    class LIM_2 implements Specification {
        private static IncidentBuilder politics() {
            return Incident.of("i-1")
                    .but()
                    .kind(known(Incident.Kind.PARTY_POLITICS))
                    .date(dated("2026-05-01"))
                    .establishedBy(known(Party.MAYOR))
                    .establishedOn(dated("2026-05-10"));
        }

        private static Sketch dossier(IncidentBuilder incident) {
            return aPartnership().but(d -> d.incidents(list(incident.build())));
        }

        @Test
        void isMetWhereNoIncidentIsKnown() {
            assess(aPartnership().but(d -> d.incidents(Log.none())))
                    .isMet()
                    .about("plp-1")
                    .shows("incidents");
        }

        @Test
        void isBreachedFromTheDayOnWhichItIsEstablished() {
            assess(dossier(politics())).on("2026-04-30").isMet();
            assess(dossier(politics()))
                    .on("2026-05-09")
                    .isUndetermined(later("incidents[0].establishedBy"), later("incidents[0].establishedOn"));
            assess(dossier(politics()))
                    .on("2026-05-10")
                    .isBreached()
                    .shows(
                            "incidents[0].kind",
                            "incidents[0].establishedBy",
                            "incidents[0].establishedOn",
                            "incidents[0].date");
        }

        @ParameterizedTest
        @EnumSource(
                value = Party.class,
                names = {"MEMBERS", "COORDINATOR", "OTHER"})
        void isNotEstablishedByAccusers(Party accuser) {
            assess(dossier(politics().establishedBy(known(accuser)))).isMet();
        }

        @Test
        void isMetWhereNobodyEstablishedIt() {
            assess(dossier(politics().establishedBy(Recorded.none()))).isMet();
            assess(dossier(politics().kind(known(Incident.Kind.PATROL)))).isMet();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("incidents");
            assess(dossier(politics().kind(Recorded.unknown()))).isUndetermined("incidents[0].kind");
            assess(dossier(politics().establishedBy(Recorded.unknown()))).isUndetermined("incidents[0].establishedBy");
            assess(dossier(politics().establishedOn(Recorded.unknown()))).isUndetermined("incidents[0].establishedOn");
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(dossier(politics().kind(known(Incident.Kind.PATROL))).partial("incidents"))
                    .isUndetermined("incidents");
            assess(dossier(politics()).partial("incidents")).isBreached();
        }

        @Test
        void holdsAtAllTimes() {
            assess(dossier(politics()).notInOperation()).isBreached();
            assess(dossier(politics()).ended("2026-06-30")).isBreached();
        }
    }
}
