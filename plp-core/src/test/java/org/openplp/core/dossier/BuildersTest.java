package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.appointment.Screening;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.Sign;
import org.openplp.core.partnership.SignBuilder;
import org.openplp.testsupport.RecordParts;

class BuildersTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final Set<Class<?>> FACTS = Set.of(Recorded.class, Answer.class, Entries.class);

    static Stream<Class<?>> records() {
        return Records.all().stream()
                .filter(record -> new HashSet<>(Records.types(record)).size() < record.getRecordComponents().length);
    }

    /** The components that are on record or not, of each record that has a builder. */
    static Stream<RecordComponent> facts() {
        return Records.all().stream()
                .filter(record -> Records.builder(record).isPresent())
                .flatMap(record -> Stream.of(record.getRecordComponents()))
                .filter(component -> Set.of(Recorded.class, Answer.class).contains(component.getType()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void areThereForRecordsWithTwoComponentsOfOneTypeSoThatNobodyMixesThemUp(Class<?> record) {
        assertThat(Records.builder(record)).isPresent();
    }

    @Test
    void areFoundWhereverTheRecordStands() {
        assertThat(records()).contains(Sign.class, Screening.class, Area.Numbers.class);
        assertThat(facts()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void takeAValueForTheFactThatItIsOnRecord(RecordComponent component) throws ReflectiveOperationException {
        Record record = Sample.of(component.getDeclaringRecord(), DAY, path -> "x");
        Object fact = component.getAccessor().invoke(record);
        Object value = fact instanceof Recorded<?> recorded ? recorded.value().orElseThrow() : fact == Answer.YES;
        Object unknown = fact instanceof Recorded<?> ? Recorded.unknown() : Answer.UNKNOWN;

        assertThat(built(record, component, component.getType(), unknown)).isNotEqualTo(record);
        assertThat(built(
                        built(record, component, component.getType(), unknown), component, valueType(component), value))
                .isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void refuseNullAndSayWhatToWriteInstead(RecordComponent component) {
        Record record = Sample.of(component.getDeclaringRecord(), DAY, path -> "x");
        String instead = component.getType() == Answer.class ? "Answer.of(value)" : "Recorded.ofNullable(value)";

        for (Class<?> type : List.of(component.getType(), valueType(component))) {
            assertThatThrownBy(() -> built(record, component, type, null))
                    .hasRootCauseInstanceOf(NullPointerException.class)
                    .rootCause()
                    .hasMessage(component.getName() + " is null: where that means that it is not on record, write "
                            + instead);
        }
    }

    @Test
    void takeOverWhatHasNotHappenedToo() {
        Membership moved = Membership.of("m-1").toBuilder().movedAway(DAY).build();

        assertThat(moved.toBuilder().like(Membership.of("m-1")).build()).isEqualTo(Membership.of("m-1"));
    }

    @Test
    void nameWhatIsNotSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SignBuilder().date(DAY).atAreaLimits(true).build())
                .withMessage(
                        "Sign lacks [acquiredBy, placedBy]: set them, or begin with toBuilder() of a record that has them");
    }

    static Stream<Class<?>> built() {
        return Records.all().stream().filter(record -> Records.builder(record).isPresent());
    }

    @ParameterizedTest
    @MethodSource("built")
    void takeWhatIsUnknownFromTheEarlierRecord(Class<?> type) throws ReflectiveOperationException {
        Record full = Sample.of(type, DAY, path -> "x");
        Object[] given = Stream.of(type.getRecordComponents())
                .filter(component -> !FACTS.contains(component.getType()) && component.getType() != Optional.class)
                .map(component -> RecordParts.of(full, component))
                .toArray();
        Record blank = (Record) called(type, "blank", given);
        Record expected = RecordParts.together(
                type.asSubclass(Record.class),
                Stream.of(type.getRecordComponents())
                        .map(component ->
                                RecordParts.of(component.getType() == Optional.class ? blank : full, component))
                        .toArray());

        assertThat(called(type, "orEarlier", blank, full)).isEqualTo(expected);
        assertThat(called(type, "orEarlier", full, blank)).isEqualTo(full);
    }

    private static Object called(Class<?> record, String method, Object... arguments)
            throws ReflectiveOperationException {
        for (Method one : Records.builder(record).orElseThrow().getDeclaredMethods()) {
            if (one.getName().equals(method) && Modifier.isStatic(one.getModifiers())) {
                one.setAccessible(true);
                return one.invoke(null, arguments);
            }
        }
        throw new NoSuchMethodException(method);
    }

    private static Class<?> valueType(RecordComponent component) {
        if (component.getType() == Answer.class) {
            return Boolean.class;
        }
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) (argument instanceof ParameterizedType generic ? generic.getRawType() : argument);
    }

    /** The record with something else in one component. */
    private static Record built(Record record, RecordComponent component, Class<?> type, @Nullable Object value)
            throws ReflectiveOperationException {
        Class<?> builder = Records.builder(record.getClass()).orElseThrow();
        Object like = builder.getMethod("like", record.getClass())
                .invoke(builder.getConstructor().newInstance(), record);
        builder.getMethod(component.getName(), type).invoke(like, value);
        return (Record) builder.getMethod("build").invoke(like);
    }
}
