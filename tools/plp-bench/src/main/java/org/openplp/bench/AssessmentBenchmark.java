package org.openplp.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openplp.bench.dossier.Size;
import org.openplp.bench.norm.HandWritten;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.Tally;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.Reading;

/** Measures one assessment of a dossier with each engine. The situation is prepared in advance. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 4, time = 1)
public class AssessmentBenchmark {
    /** Creates the benchmark. */
    public AssessmentBenchmark() {}

    /** A dossier on a day. */
    @State(Scope.Benchmark)
    public static class Given {
        /** The size of the dossier. */
        @Param
        public Size size = Size.S1;

        DossierSnapshot snapshot = Size.S1.snapshot();

        /** Creates the state. */
        public Given() {}

        /** Generates the dossier. */
        @Setup(Level.Trial)
        public void make() {
            snapshot = size.snapshot();
        }
    }

    /**
     * Assesses with the whole rule book.
     *
     * @param given the dossier
     * @return the assessment
     */
    @Benchmark
    public Assessment fullBook(Given given) {
        return Books.FULL.assess(given.snapshot, Reading.AS_WORDED);
    }

    /**
     * Checks with the whole rule book as a constraint of Hibernate Validator, as a host does, with the text of each violation.
     *
     * @param given the dossier
     * @param host the validator
     * @return the number of violations
     */
    @Benchmark
    public int constraint(Given given, Peers.Host host) {
        return host.violations(given.snapshot.dossier());
    }

    /**
     * Assesses with the rule book cut to the compared norms.
     *
     * @param given the dossier
     * @return the assessment
     */
    @Benchmark
    public Assessment cutBook(Given given) {
        return Books.CUT.assess(given.snapshot, Reading.AS_WORDED);
    }

    /**
     * Checks the compared norms by hand.
     *
     * @param given the dossier
     * @return the findings
     */
    @Benchmark
    public Tally handWritten(Given given) {
        return HandWritten.assess(given.snapshot);
    }

    /**
     * Checks the compared norms with Hibernate Validator.
     *
     * @param given the dossier
     * @param peer the engine
     * @return the norms that are not met
     */
    @Benchmark
    public List<Noted> hibernateValidator(Given given, Peers.HibernateValidator peer) {
        return peer.engine.assess(given.snapshot);
    }

    /**
     * Checks the compared norms with YAVI.
     *
     * @param given the dossier
     * @param peer the engine
     * @return the norms that are not met
     */
    @Benchmark
    public List<Noted> yavi(Given given, Peers.Yavi peer) {
        return peer.engine.assess(given.snapshot);
    }

    /**
     * Checks the compared norms with Drools.
     *
     * @param given the dossier
     * @param peer the engine
     * @return the norms that are not met
     */
    @Benchmark
    public List<Noted> drools(Given given, Peers.Drools peer) {
        return peer.engine.assess(given.snapshot);
    }
}
