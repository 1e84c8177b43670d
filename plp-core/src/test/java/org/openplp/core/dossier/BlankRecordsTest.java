package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.authority.LocalAuthority;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;

/** What a program starts from that builds a dossier by itself. */
class BlankRecordsTest {
    static Stream<Supplier<Record>> blank() {
        return Stream.of(
                () -> Appointment.of("x"),
                () -> Area.blank(),
                () -> CharterVersion.blank(),
                () -> CommunicationPlan.blank(),
                () -> Evaluation.of("x"),
                () -> HouseRules.blank(),
                () -> Incident.of("x"),
                () -> LocalAuthority.blank(),
                () -> Measure.blank(),
                () -> Meeting.blank(),
                () -> MemberList.blank(),
                () -> Membership.of("x"),
                () -> Message.of("x"),
                () -> Partnership.of("x"),
                () -> Recognition.blank(),
                () -> Report.of("x"));
    }

    @ParameterizedTest
    @MethodSource("blank")
    void haveNothingOnRecordButTheirId(Supplier<Record> blank) {
        assertThat(Sample.values(blank.get())).extracting(Sample.Stop::path).isSubsetOf("id");
    }

    @ParameterizedTest
    @MethodSource("blank")
    void holdNoListThatIsKnownToBeEmptyAndNoFactThatIsKnownToBeNone(Supplier<Record> blank) {
        assertThat(Sample.holders(blank.get())).doesNotContain(Log.none(), Recorded.none());
    }

    @ParameterizedTest
    @MethodSource("blank")
    void areBuiltOnWithTheirOtherFactsKept(Supplier<Record> blank) {
        Record before = blank.get();

        assertThat(rebuilt(before)).isEqualTo(before).isNotSameAs(before);
    }

    private static Record rebuilt(Record blank) {
        try {
            Object builder = blank.getClass().getMethod("but").invoke(blank);
            return (Record) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(blank.getClass().getName(), e);
        }
    }
}
