package org.openplp.testkit.jqwik;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Records;

/** Dossiers and records that jqwik generates, and shrinks when they falsify a property. */
public final class DossierArbitraries {
    private DossierArbitraries() {}

    /**
     * Dossiers of a kind.
     *
     * @param dossiers the kind, and the day around which they are dated
     * @return the dossiers
     */
    public static Arbitrary<Dossier> of(Dossiers dossiers) {
        requireNonNull(dossiers, "dossiers");
        return Arbitraries.fromGenerator(random -> shrinkable(dossiers, random));
    }

    /**
     * Snapshots on any day for which there are such dossiers. For valid ones, this is from
     * {@link Dossiers#FIRST_VALID_DAY} onwards. Every fourth day is within two days of one on which a norm came into
     * force or ended.
     *
     * @param dossiers the kind
     * @return the snapshots, with their days
     */
    public static Arbitrary<DossierSnapshot> snapshots(Dossiers dossiers) {
        List<LocalDate> boundaries = boundariesSince(dossiers.firstDay());
        int days = (int) ChronoUnit.DAYS.between(dossiers.firstDay(), Dossiers.LAST_DAY);
        return Arbitraries.fromGenerator(random -> {
            LocalDate day = boundaries.isEmpty() || random.nextInt(4) > 0
                    ? dossiers.firstDay().plusDays(random.nextInt(days + 1))
                    : boundaries.get(random.nextInt(boundaries.size())).plusDays(random.nextInt(5) - 2L);
            return shrinkable(dossiers.on(day), random).map(dossier -> snapshot(dossier, day));
        });
    }

    /**
     * Records of a kind, such as memberships.
     *
     * @param <R> the record
     * @param records the kind
     * @return the records
     */
    public static <R extends Record> Arbitrary<R> of(Records<R> records) {
        requireNonNull(records, "records");
        return Arbitraries.fromGenerator(
                random -> new Simplified<>(records.sample(random.nextLong()), records::simpler, records::size));
    }

    /** The first days of norms, and the days after their last days. */
    private static List<LocalDate> boundariesSince(LocalDate first) {
        return Register.ofThisRelease().norms().stream()
                .map(Norm::inForce)
                .flatMap(inForce ->
                        Stream.concat(inForce.from().stream(), inForce.to().map(last -> last.plusDays(1)).stream()))
                .filter(day -> day.isAfter(first.plusDays(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Shrinkable<Dossier> shrinkable(Dossiers dossiers, Random random) {
        return new Simplified<>(dossiers.sample(random.nextLong()), dossiers::simpler, Dossiers::size);
    }

    private static DossierSnapshot snapshot(Dossier dossier, LocalDate day) {
        return ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, day)).snapshot();
    }

    /** A value that jqwik can shrink. */
    private record Simplified<T>(T value, Function<T, Stream<T>> simpler, ToIntFunction<T> size)
            implements Shrinkable<T> {
        @Override
        public Stream<Shrinkable<T>> shrink() {
            return simpler.apply(value).map(less -> new Simplified<>(less, simpler, size));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(size.applyAsInt(value));
        }
    }
}
