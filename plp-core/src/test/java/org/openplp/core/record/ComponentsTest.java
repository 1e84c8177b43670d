package org.openplp.core.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Sign;

class ComponentsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");

    record Post(String id, Recorded<LocalDate> from, Log<String> tasks, Answer paid, Optional<LocalDate> until) {
        Post {
            Components.requireAll(Post.class, id, from, tasks, paid, until);
        }
    }

    /** A record that cannot be made. */
    record Failing() {
        Failing {
            throw new AssertionError("failing");
        }
    }

    record Alphabet(
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            int i,
            int j,
            int k,
            int l,
            int m,
            int n,
            int o,
            int p,
            int q,
            int r,
            int s,
            int t,
            int u,
            int v,
            int w,
            int x) {}

    static IntStream places() {
        return IntStream.range(0, 24);
    }

    @Test
    void ofABlankRecordAreUnknownAndNothingHasEnded() {
        assertThat(Components.blank(Post.class, "p-1"))
                .isEqualTo(new Post("p-1", Recorded.unknown(), Log.unknown(), Answer.UNKNOWN, Optional.empty()));
    }

    @Test
    void thatAreNoFactsAreGiven() {
        assertThatIllegalArgumentException().isThrownBy(() -> Components.blank(Post.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Components.blank(Post.class, 1));
    }

    /** As where two hosts in one virtual machine each load the record. */
    @Test
    void ofARecordThatIsLoadedOnceMoreAreReadAgain() throws IOException {
        Class<? extends Record> another = loadedAgain(Sign.class);

        assertThat(Components.blank(another))
                .isInstanceOf(another)
                .hasToString(Components.blank(Sign.class).toString());
    }

    private static Class<? extends Record> loadedAgain(Class<? extends Record> record) throws IOException {
        try (InputStream in = requireNonNull(record.getResourceAsStream(record.getSimpleName() + ".class"))) {
            byte[] code = in.readAllBytes();
            return new ClassLoader(record.getClassLoader()) {
                Class<?> define() {
                    return defineClass(record.getName(), code, 0, code.length);
                }
            }.define().asSubclass(Record.class);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a host may not be checked
    void thatAreGivenAreNotNull() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Components.blank(Post.class, (Object) null))
                .withMessage("id");
    }

    @Test
    void areSaidToFailWhereTheRecordDoes() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Components.blank(Failing.class))
                .withRootCauseInstanceOf(AssertionError.class);
    }

    @Test
    void thatSayNothingAreTakenFromTheEarlierRecord() {
        Post earlier = new Post("p-1", Recorded.of(DAY), Log.of("calls"), Answer.YES, Optional.of(DAY));

        assertThat(Components.orEarlier(Components.blank(Post.class, "p-2"), earlier))
                .isEqualTo(new Post("p-2", Recorded.of(DAY), Log.of("calls"), Answer.YES, Optional.empty()));
        Post now = new Post("p-2", Recorded.none(), Log.none(), Answer.NO, Optional.empty());
        assertThat(Components.orEarlier(now, earlier)).isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("places")
    @SuppressWarnings("NullAway") // a host may not be checked
    void areNamedWhereOneIsNull(int place) {
        Object[] values =
                IntStream.range(0, 24).mapToObj(i -> i == place ? null : i).toArray();

        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Components.requireAll(Alphabet.class, values))
                .withMessage(String.valueOf((char) ('a' + place)));
    }

    @Test
    void areNotMoreThanAreLookedAt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Components.requireAll(Alphabet.class, new Object[25]));
    }

    @Test
    void areThoseOfTheEarlierRecordWhereTheyAreEqual() {
        Post earlier = aPost("calls", "visits");

        assertThat(Components.reusing(aPost("calls", "visits"), earlier)).isSameAs(earlier);
        Post other = Components.reusing(aPost("calls"), earlier);
        assertThat(other).isEqualTo(aPost("calls"));
        assertThat(other.from()).isSameAs(earlier.from());
        assertThat(other.tasks().entry(0)).isSameAs(earlier.tasks().entry(0));
    }

    private static Post aPost(String... tasks) {
        return new Post(
                "p-1",
                Recorded.of(LocalDate.parse("2024-06-15")),
                Log.of(Stream.of(tasks).map(String::new).toList()),
                Answer.YES,
                Optional.empty());
    }

    @Test
    void areThoseOfTheEarlierRecordAlsoInsideAFactThatChanged() {
        Recorded<Post> earlier = Recorded.of(aPost("calls"));
        Post changed = new Post("p-1", Recorded.of(DAY), Log.of(new String("calls")), Answer.NO, Optional.of(DAY));

        Holder now = Components.reusing(new Holder(Recorded.of(changed)), new Holder(earlier));

        assertThat(now.post().value()).contains(changed);
        assertThat(now.post().value().orElseThrow().tasks())
                .isSameAs(earlier.value().orElseThrow().tasks());
        assertThat(Components.reusing(new Holder(Recorded.later()), new Holder(Recorded.unknown()))
                        .post())
                .isSameAs(Recorded.later());
        assertThat(Components.reusing(new Holder(Recorded.none()), new Holder(earlier))
                        .post())
                .isSameAs(Recorded.none());
    }

    record Holder(Recorded<Post> post) {}
}
