package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.act.Act;
import org.openplp.core.communication.Channel;
import org.openplp.core.component.Component;
import org.openplp.core.component.Component.Kind;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.testsupport.RecordParts;

@DisplayName("The component tables")
class ComponentTablesTest {
    /** Every record of a dossier, act and event. */
    static Stream<Record> records() {
        return Stream.concat(
                Sample.holders(Sample.dossier(path -> LocalDate.EPOCH)).stream()
                        .filter(value -> value instanceof Record && !(value instanceof Recorded<?>))
                        .map(Record.class::cast)
                        .distinct(),
                Records.all().stream()
                        .filter(type -> Act.class.isAssignableFrom(type) || Event.class.isAssignableFrom(type))
                        .map(type -> Sample.of(type, LocalDate.EPOCH, path -> "x")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void agreeWithTheRecord(Record record) {
        List<Component> table = Component.of(record.getClass());

        assertThat(table)
                .extracting(Component::key, Component::kind, Component::type)
                .containsExactlyElementsOf(Stream.of(record.getClass().getRecordComponents())
                        .map(component ->
                                tuple(key(component), kind(component.getType()), content(component.getGenericType())))
                        .toList());
        assertThat(table).extracting(component -> component.read(record)).isEqualTo(RecordParts.of(record));
        assertThat(Component.create(record.getClass(), RecordParts.of(record).toArray()))
                .isEqualTo(record);
    }

    @Test
    void makeNoRecordOfValuesThatDoNotFit() {
        for (Object[] values : new Object[][] {{}, {"x"}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Component.create(Membership.class, values))
                    .withMessage("the values do not fit the components of Membership");
        }
    }

    private static String key(RecordComponent component) {
        boolean isReserved = component.getDeclaringRecord() == Channel.class
                && component.getName().equals("urgency");
        return isReserved ? "for" : component.getName();
    }

    private static Kind kind(Class<?> type) {
        if (type == Recorded.class) {
            return Kind.VALUE;
        }
        if (type == Optional.class) {
            return Kind.ENDING;
        }
        if (type == Entries.class) {
            return Kind.LIST;
        }
        return type == Answer.class ? Kind.QUESTION : type.isRecord() ? Kind.RECORD : Kind.PLAIN;
    }

    private static Type content(Type type) {
        return type instanceof ParameterizedType container ? container.getActualTypeArguments()[0] : type;
    }

    @Test
    void listWhatStaysUnknownInARecordThatIsNone() {
        assertThat(records().map(Object::getClass).distinct().flatMap(type -> Component.of(type).stream()))
                .filteredOn(Component::unknownIfNone)
                .extracting(Component::key)
                .containsExactlyInAnyOrder(
                        "coversOnlyCosts",
                        "needed",
                        "objection",
                        "onSocialMedia",
                        "partnershipsInMunicipality",
                        "preventionService",
                        "protectedMedium",
                        "sharedWithThirdParties");
    }

    @Test
    void areEmptyForAnotherClass() {
        assertThat(Component.of(String.class)).isEmpty();
        assertThat(Component.of(Channel.class, "urgency")).isEmpty();
    }

    @Test
    void readNoOtherRecord() {
        Component id = Component.of(Dossier.class).get(0);

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> id.read("dossier"));
    }
}
