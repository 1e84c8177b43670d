package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Sign;

/** What a program starts from that builds a dossier by itself. */
class BlankRecordsTest {
    static Stream<Record> blank() {
        return Sample.holders(Sample.dossier(path -> LocalDate.EPOCH)).stream()
                .<Class<?>>map(Object::getClass)
                .filter(type -> type.isRecord() && type != Dossier.class)
                .filter(type -> Records.builder(type).isPresent())
                .distinct()
                .map(BlankRecordsTest::blank);
    }

    private static Record blank(Class<?> type) {
        try {
            boolean hasId = type.getRecordComponents()[0].getName().equals("id");
            return (Record)
                    (hasId
                            ? type.getMethod("of", String.class).invoke(null, "x")
                            : type.getMethod("blank").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    @Test
    void areThere() {
        assertThat(blank()).contains(Sign.blank(), Membership.of("x"));
    }

    @ParameterizedTest
    @MethodSource("blank")
    void haveNothingOnRecordButTheirId(Record blank) {
        assertThat(Sample.values(blank)).extracting(Sample.Stop::path).isSubsetOf("id");
    }

    @ParameterizedTest
    @MethodSource("blank")
    void holdNoListThatIsKnownToBeEmptyAndNoFactThatIsKnownToBeNone(Record blank) {
        assertThat(Sample.holders(blank)).doesNotContain(Entries.none(), Recorded.none());
    }

    @ParameterizedTest
    @MethodSource("blank")
    void areBuiltOnWithTheirOtherFactsKept(Record blank) {
        assertThat(rebuilt(blank)).isEqualTo(blank).isNotSameAs(blank);
    }

    private static Record rebuilt(Record blank) {
        try {
            Object builder = blank.getClass().getMethod("toBuilder").invoke(blank);
            return (Record) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(blank.getClass().getName(), e);
        }
    }
}
