package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.fact.Recorded;
import org.openplp.testsupport.RecordParts;

/** A fact that is not on record is unknown and never null, in whatever record of a dossier. */
class NullComponentsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");

    static Stream<RecordComponent> components() {
        return Sample.holders(Sample.dossier(path -> DAY)).stream()
                .filter(value -> value instanceof Record && !(value instanceof Recorded<?>))
                .<Class<?>>map(Object::getClass)
                .distinct()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> !component.getType().isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("components")
    void areRefusedByName(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();

        assertThatNullPointerException()
                .isThrownBy(() -> made(Sample.of(type, DAY, path -> "x"), component))
                .withMessage(component.getName());
    }

    /** The record with null as the component. */
    private static Record made(Record record, RecordComponent without) {
        @Nullable
        Object[] values = Stream.of(record.getClass().getRecordComponents())
                .map(component ->
                        component.getName().equals(without.getName()) ? null : RecordParts.of(record, component))
                .toArray();
        return RecordParts.together(record.getClass(), values);
    }
}
