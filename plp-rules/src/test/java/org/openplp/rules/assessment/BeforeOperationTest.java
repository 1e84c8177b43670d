package org.openplp.rules.assessment;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Delegate;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.LaunchSupport;
import org.openplp.core.actor.LocalAuthority;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageLog;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;

class BeforeOperationTest {
    /** Everything on record, and nothing as it should be. */
    private static Sketch theWorst() {
        return aPartnership()
                .operationalSince("2024-06-01")
                .partnership(p -> p.policeZone(known("5319"))
                        .area(known(
                                Area.blank().toBuilder().delimited(Answer.NO).build()))
                        .houseRules(list(HouseRules.blank().toBuilder()
                                .version(known("1"))
                                .adoptedOn(dated("2024-01-01"))
                                .build()))
                        .communicationPlan(list(CommunicationPlan.blank().toBuilder()
                                .agreedOn(dated("2024-01-01"))
                                .standingAgreementOn(Recorded.none())
                                .channels(Entries.none())
                                .build())))
                .roles(
                        aRole("a-1", Post.COORDINATOR)
                                .adult(Answer.NO)
                                .chosenByMembers(Answer.NO)
                                .approvedByMembersOn(Recorded.none())
                                .contactKnownToPolice(Answer.NO)
                                .contactKnownToResidents(Answer.NO),
                        aRole("a-2", Post.DEPUTY_COORDINATOR).adult(Answer.NO),
                        aRole("a-3", Post.MANDATED_OFFICER)
                                .designatedBy(known(Party.MAYOR))
                                .employedByZone(known("5340"))
                                .contactKnownToMembers(Answer.NO))
                .members(aMember("m-1")
                        .kind(known(Membership.Kind.RESIDENT))
                        .adult(Answer.NO)
                        .livesInArea(Answer.NO)
                        .worksInArea(Answer.NO)
                        .voluntary(Answer.NO)
                        .acknowledgement(Recorded.none()))
                .messages(aMessage("e-1")
                        .urgency(known(Urgency.NON_URGENT))
                        .about(known(Message.About.PREVENTION))
                        .agreedWithPolice(Answer.NO)
                        .origin(known(Message.Origin.MEMBER))
                        .validatedByPoliceAt(Recorded.none())
                        .sentBy(known(Sender.COORDINATOR))
                        .sentAt(at("2024-04-01T10:00:00+02:00")))
                .reports(aReport("r-1").urgency(known(Urgency.URGENT)).directlyToPolice(Answer.NO))
                .meetings(aMeeting(Meeting.Kind.MEMBERS, "2024-04-01")
                        .attendedBy(Entries.none())
                        .supportedBy(Entries.none()))
                .evaluations(anEvaluation("v-1").by(Entries.none()))
                .but(d -> d.incidents(list(incident(Incident.Kind.PATROL), incident(Incident.Kind.INTERFERENCE)))
                        .messageLog(known(new MessageLog(Recorded.none(), Answer.NO)))
                        .zonePlans(list(
                                new ZonePlan(Recorded.unknown(), dated("2024-01-01"), Optional.empty(), Answer.NO)))
                        .federal(known(
                                new Federal(list(new Delegate(known(Delegate.NationalLanguage.DE))), Entries.none())))
                        .localAuthority(known(LocalAuthority.blank().toBuilder()
                                .launchSupport(known(new LaunchSupport(Answer.NO, Answer.NO, Answer.NO)))
                                .build())));
    }

    private static Incident incident(Incident.Kind kind) {
        return Incident.of("i-" + kind).toBuilder()
                .kind(known(kind))
                .establishedBy(known(Party.POLICE))
                .establishedOn(dated("2024-04-01"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "B-P1b", "C-P5a", "C-P5b", "C-T1", "C-T2", "C-T4", "COO-8", "I-2b", "COO-1", "M-P1", "M-T1", "M-T12b", "F-T6",
        "A-T2a", "A-T2b",
    })
    void whatHasToBeInOrderAtTheStartIsPendingUntilTheFirstDay(String norm) {
        assess(norm, theWorst())
                .on("2024-05-31")
                .whereItApplies()
                .isPending()
                .because(Reason.NOT_IN_OPERATION)
                .showsValue("partnership.operationalSince", "no day on record");
        assess(norm, theWorst()).on("2024-06-01").whereItApplies().isBreached().because(Reason.RULE);
        assess(norm, theWorst().notInOperation())
                .on("2024-06-01")
                .whereItApplies()
                .isPending();
    }

    @Test
    void whatDecidedIsListedBesides() {
        assess("B-P1b", theWorst())
                .on("2024-05-31")
                .isPending()
                .shows("partnership.area.delimited", "partnership.operationalSince");
    }

    @Test
    void whatLeadsUpToTheStartIsPendingAsLongAsThatIsAhead() {
        Sketch agreed = aPartnership()
                .notInOperation()
                .partnership(p -> p.communicationPlan(list(CommunicationPlan.blank().toBuilder()
                        .agreedOn(dated("2024-01-01"))
                        .twoWay(Answer.YES)
                        .build())));

        assess("COM-1", agreed)
                .isPending()
                .because(Reason.DONE_START_UNKNOWN)
                .shows(
                        "partnership.communicationPlan[0].twoWay",
                        "partnership.communicationPlan[0].agreedOn",
                        "partnership.operationalSince");
        assess("COM-1", agreed.operationalSince("2024-06-01")).isMet();
        assess("COM-1", agreed.partnership(p -> p.operationalSince(Recorded.none())))
                .isMet();
    }

    @ParameterizedTest
    @CsvSource({
        "C-L5b", "C-T9", "M-T9c", "M-T10", "B-P2", "B-P3", "B-P4", "B-P5b", "B-T1a", "B-T4a", "B-T5", "A-T9a",
    })
    void everythingElseIsBreachedBeforeTooAndAfter(String norm) {
        assess(norm, theWorst()).on("2024-05-31").whereItApplies().isBreached();
        assess(norm, theWorst()).on("2024-06-01").whereItApplies().isBreached();
    }
}
