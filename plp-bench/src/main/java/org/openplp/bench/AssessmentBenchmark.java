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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openplp.bench.dossier.Size;
import org.openplp.bench.norm.HandWritten;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.Tally;
import org.openplp.bench.peer.Form;
import org.openplp.bench.peer.Peer;
import org.openplp.bench.peer.WithDrools;
import org.openplp.bench.peer.WithHibernateValidator;
import org.openplp.bench.peer.WithYavi;
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
    /** In place of an engine, which is made once its form is known. */
    private static final Peer NOT_YET_MADE = situation -> List.of();

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

    /** The constraints of Hibernate Validator. */
    @State(Scope.Benchmark)
    public static class HibernateValidator {
        /** How they are written. */
        @Param
        public Form form = Form.LEANEST;

        Peer engine = NOT_YET_MADE;

        /** A state. */
        public HibernateValidator() {}

        /** Builds the factory. */
        @Setup
        public void make() {
            engine = new WithHibernateValidator(form);
        }

        /** Closes the factory. */
        @TearDown
        public void close() {
            engine.close();
        }
    }

    /** The validators of YAVI. */
    @State(Scope.Benchmark)
    public static class Yavi {
        /** How they are written. */
        @Param
        public Form form = Form.LEANEST;

        Peer engine = NOT_YET_MADE;

        /** A state. */
        public Yavi() {}

        /** Builds the validators. */
        @Setup
        public void make() {
            engine = new WithYavi(form, Size.S1.situation());
        }
    }

    /** The rules of Drools. */
    @State(Scope.Benchmark)
    public static class Drools {
        /** How they are written. */
        @Param
        public Form form = Form.LEANEST;

        Peer engine = NOT_YET_MADE;

        /** A state. */
        public Drools() {}

        /** Compiles the rules. */
        @Setup
        public void make() {
            engine = new WithDrools(form);
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
    public List<Noted> hibernateValidator(Given given, HibernateValidator peer) {
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
    public List<Noted> yavi(Given given, Yavi peer) {
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
    public List<Noted> drools(Given given, Drools peer) {
        return peer.engine.assess(given.situation);
    }
}
