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
import org.openplp.core.situation.Situation;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.Reading;

/** One assessment of a dossier, with each engine. The situation is there beforehand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 4, time = 1)
public class AssessmentBenchmark {
    /** A benchmark. */
    public AssessmentBenchmark() {}

    /** A dossier on a day. */
    @State(Scope.Benchmark)
    public static class Given {
        /** Which dossier. */
        @Param
        public Size size = Size.S1;

        Situation situation = Size.S1.situation();

        /** A state. */
        public Given() {}

        /** Makes the dossier. */
        @Setup(Level.Trial)
        public void make() {
            situation = size.situation();
        }
    }

    /**
     * The whole rule book.
     *
     * @param given the dossier
     * @return what was found
     */
    @Benchmark
    public Assessment fullBook(Given given) {
        return Books.FULL.assess(given.situation, Reading.AS_WORDED);
    }

    /**
     * The rule book cut to the compared norms.
     *
     * @param given the dossier
     * @return what was found
     */
    @Benchmark
    public Assessment cutBook(Given given) {
        return Books.CUT.assess(given.situation, Reading.AS_WORDED);
    }

    /**
     * The compared norms by hand.
     *
     * @param given the dossier
     * @return what was found
     */
    @Benchmark
    public Tally handWritten(Given given) {
        return HandWritten.assess(given.situation);
    }

    /**
     * The compared norms in Hibernate Validator.
     *
     * @param given the dossier
     * @param peer the engine
     * @return what is not met
     */
    @Benchmark
    public List<Noted> hibernateValidator(Given given, Peers.HibernateValidator peer) {
        return peer.engine.assess(given.situation);
    }

    /**
     * The compared norms in YAVI.
     *
     * @param given the dossier
     * @param peer the engine
     * @return what is not met
     */
    @Benchmark
    public List<Noted> yavi(Given given, Peers.Yavi peer) {
        return peer.engine.assess(given.situation);
    }

    /**
     * The compared norms in Drools.
     *
     * @param given the dossier
     * @param peer the engine
     * @return what is not met
     */
    @Benchmark
    public List<Noted> drools(Given given, Peers.Drools peer) {
        return peer.engine.assess(given.situation);
    }
}
