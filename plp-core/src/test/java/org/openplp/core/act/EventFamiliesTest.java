package org.openplp.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.dossier.DossierEvent;
import org.openplp.core.fact.Event;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.PartnershipEvent;

/** The acts and the events are closed families of values. */
class EventFamiliesTest {
    static Stream<Class<?>> families() {
        return Stream.of(
                PartnershipEvent.class,
                AppointmentEvent.class,
                MembershipEvent.class,
                EvaluationEvent.class,
                DossierEvent.class);
    }

    static Stream<Class<?>> events() {
        return families().flatMap(family -> Stream.of(family.getPermittedSubclasses()));
    }

    /** The types of acts that are values. */
    static List<Class<?>> acts() {
        List<Class<?>> acts = new ArrayList<>();
        for (Class<?> family : Act.class.getPermittedSubclasses()) {
            acts.addAll(List.of(family.getPermittedSubclasses()));
        }
        return acts;
    }

    static Stream<Class<?>> values() {
        return Stream.concat(events(), acts().stream());
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyOfEventsIsSealed(Class<?> family) {
        assertThat(family.isSealed()).isTrue();
        assertThat(Event.class).isAssignableFrom(family);
    }

    @ParameterizedTest
    @MethodSource("values")
    void anEventOrAnActIsAPublicRecord(Class<?> type) {
        assertThat(type.isRecord()).isTrue();
        assertThat(type.getModifiers()).matches(Modifier::isFinal).matches(Modifier::isPublic);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventBeginsWithTheIdOfItsSubjectAndKeepsItsDay(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getRecordComponents()[0].getType()).isEqualTo(String.class);
        assertThat(type.getMethod("subject").getReturnType()).isEqualTo(String.class);
        assertThat(type.getMethod("day").getReturnType()).isEqualTo(LocalDate.class);
    }
}
