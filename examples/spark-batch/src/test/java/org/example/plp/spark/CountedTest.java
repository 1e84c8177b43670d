package org.example.plp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountedTest {
    private static final Set<Class<?>> THE_SAME_EVERYWHERE = Set.of(String.class, boolean.class, Zone.class);

    @Test
    void hasTheSameHashCodeInEveryVirtualMachineSinceNothingInItIsAnEnum() {
        List<Class<?>> travels = Stream.concat(
                        Arrays.stream(Counted.class.getPermittedSubclasses()), Stream.of(Zone.class))
                .toList();

        assertThat(travels).hasSize(5).allMatch(Class::isRecord);
        assertThat(travels.stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getType))
                .isNotEmpty()
                .allMatch(THE_SAME_EVERYWHERE::contains);
    }
}
