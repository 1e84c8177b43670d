package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Contact;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

/** Specifies what the partners do for one another and for others, mostly once and by no day. */
class ContactsAndAdviceTest {
    @Nested
    class C_T5 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return contacts();
        }

        private static Sketch contacts(Contact... contacts) {
            return aPartnership().meetings().but(d -> d.contacts(list(contacts)));
        }

        private static Sketch metOn(String day) {
            return aPartnership()
                    .but(d -> d.contacts(Log.none()))
                    .meetings(aMeeting(Meeting.Kind.COORDINATOR_AND_OFFICER, day));
        }

        @Test
        void isMetByAMeetingOfBothHoweverLongAgo() {
            assess(metOn("2023-10-01")).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR,           MANDATED_OFFICER, MET",
            "COORDINATOR,           POLICE,           MET",
            "DEPUTY_COORDINATOR,    POLICE,           MET",
            "STEERING_GROUP_MEMBER, MANDATED_OFFICER, MET",
            "COORDINATOR,           CHIEF_OF_CORPS,   MET",
            "COORDINATOR,           POLICE_ZONE,      MET",
            "MEMBERS,               POLICE,           PENDING",
            "COORDINATOR,           MAYOR,            PENDING",
        })
        void isMetByAContactOfTheOneWithTheOther(Party one, Party other, Outcome outcome) {
            assess(contacts(new Contact(dated("2025-10-01"), list(one, other)))).is(outcome);
        }

        @Test
        void aMeetingOfMembersIsNone() {
            assess(contacts().meetings(aMeeting(Meeting.Kind.MEMBERS, "2025-10-01")))
                    .isPending();
        }

        @Test
        void isPendingBeforeOperationToo() {
            assess(contacts().notInOperation()).isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings", "contacts");
            assess(aPartnership().meetings()).isUndetermined("contacts");
            assess(contacts(new Contact(dated("2025-10-01"), Log.unknown()))).isUndetermined("contacts[0].between");
            assess(metOn("2025-10-01")
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2025-10-01").kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(contacts().partial("contacts")).isUndetermined("contacts");
            assess(contacts(new Contact(dated("2025-10-01"), list(COORDINATOR))).partial("contacts.between"))
                    .isUndetermined("contacts[0].between");
        }

        @ParameterizedTest
        @CsvSource({"POLICE_ZONE", "HOUSE_RULES"})
        void countsTheChiefOfCorpsAndTheZoneUnderATermToo(Party by) {
            for (Party police : List.of(Party.CHIEF_OF_CORPS, Party.POLICE_ZONE, Party.POLICE, MANDATED_OFFICER)) {
                var dossier = contacts(new Contact(dated("2026-01-31"), list(COORDINATOR, police)))
                        .arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", by));

                assess(dossier).on("2026-04-30").isMet().due("2026-04-30");
                assess(dossier).on("2026-05-01").isBreached().due("2026-04-30");
            }
        }

        @ParameterizedTest
        @CsvSource({"POLICE_ZONE", "HOUSE_RULES"})
        void recursWhereATermIsAgreed(Party by) {
            var dossier = metOn("2026-01-31").arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", by));

            assess(dossier).on("2026-04-30").isMet().due("2026-04-30").showsValue("arrangements[0]", "P3M");
            assess(dossier).on("2026-05-01").isBreached().due("2026-04-30");
        }

        @Test
        void anAgreedTermCountsTheLatestOfMeetingsAndContacts() {
            var dossier = metOn("2026-01-31")
                    .but(d -> d.contacts(list(new Contact(dated("2026-03-10"), list(COORDINATOR, MANDATED_OFFICER)))))
                    .arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", POLICE_ZONE));

            assess(dossier).on("2026-06-10").isMet();
            assess(dossier).on("2026-06-11").isBreached().due("2026-06-10");
        }

        @Test
        void anArrangementByTheMunicipalitySetsNoTerm() {
            assess(contacts().arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", Party.MUNICIPALITY)))
                    .isPending();
        }
    }

    @Nested
    class C_T7a implements IsDoneOnce.ByAPartner {
        @Override
        public Party partner() {
            return COORDINATOR;
        }

        @Override
        public Sketch doneBy(List<Recorded<Party>> parties) {
            return aPartnership()
                    .but(d -> d.awareness(Log.of(parties.stream()
                            .map(by -> new Awareness(dated("2025-03-01"), by, Recorded.unknown()))
                            .toList())));
        }

        @Override
        public String key() {
            return "awareness";
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR, MET",
            "DEPUTY_COORDINATOR, MET",
            "STEERING_GROUP_MEMBER, MET",
            "MANDATED_OFFICER, PENDING",
            "MEMBERS, PENDING",
        })
        void isMetByTheCoordinatorOrOneOnHisBehalf(Party party, Outcome outcome) {
            assess(doneBy(party)).is(outcome);
        }
    }
}
