package org.openplp.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openplp.bench.dossier.GeneratedDossier;
import org.openplp.bench.dossier.Size;
import org.openplp.bench.norm.HandWritten;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.Tally;
import org.openplp.bench.peer.Form;
import org.openplp.bench.peer.WithDrools;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;

/** Measures a new assessment after one member of the large dossier has changed: workload S4. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 4, time = 1)
public class ChangeBenchmark {
    private static final int WHO = 5_000;

    /** Creates the benchmark. */
    public ChangeBenchmark() {}

    /** The large dossier, and one of its members. */
    @State(Scope.Benchmark)
    public static class Given {
        final Dossier dossier = Size.S2.snapshot().dossier();
        final Membership member = dossier.memberships().entry(WHO);
        private boolean adult;

        /** Creates the state. */
        public Given() {}

        /** The member, as an adult or a minor in turn. */
        Membership changed() {
            adult = !adult;
            return member.toBuilder().adult(Answer.of(adult)).build();
        }

        Dossier changedDossier() {
            return dossier.toBuilder()
                    .memberships(dossier.memberships().withEntry(WHO, changed()))
                    .build();
        }

        Act leaving() {
            return new MembershipAct.Leave(member.id(), GeneratedDossier.DAY);
        }

        DossierSnapshot afterwards() {
            return GeneratedDossier.snapshot(changedDossier());
        }
    }

    /** A Drools session that stays open. */
    @State(Scope.Benchmark)
    public static class Kept {
        private final DossierSnapshot snapshot = Size.S2.snapshot();
        final WithDrools.Kept session = new WithDrools(Form.LEANEST)
                .keep(snapshot, snapshot.dossier().memberships().entry(WHO));

        /** Creates the state. */
        public Kept() {}

        /** Closes the session. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /**
     * Makes a new situation, without an assessment. Every engine except the open session needs it first.
     *
     * @param given the dossier
     * @return the situation
     */
    @Benchmark
    public DossierSnapshot newSnapshot(Given given) {
        return given.afterwards();
    }

    /**
     * Makes a new situation and assesses it with the rule book cut to the compared norms.
     *
     * @param given the dossier
     * @return the assessment
     */
    @Benchmark
    public Assessment cutBook(Given given) {
        return Books.CUT.assess(given.afterwards(), Reading.AS_WORDED);
    }

    /**
     * Makes a new situation and assesses it with the whole book.
     *
     * @param given the dossier
     * @return the assessment
     */
    @Benchmark
    public Assessment fullBook(Given given) {
        return Books.FULL.assess(given.afterwards(), Reading.AS_WORDED);
    }

    /**
     * Asks whether the member may leave.
     *
     * @param given the dossier
     * @return the permission
     */
    @Benchmark
    public Permission may(Given given) {
        return Permissions.may(Books.FULL, given.dossier, given.leaving(), Reading.AS_WORDED);
    }

    /**
     * Makes a new situation and checks the compared norms by hand.
     *
     * @param given the dossier
     * @return the findings
     */
    @Benchmark
    public Tally handWritten(Given given) {
        return HandWritten.assess(given.afterwards());
    }

    /**
     * Makes a new situation and checks the compared norms with Hibernate Validator.
     *
     * @param given the dossier
     * @param peer the engine
     * @return the norms that are not met
     */
    @Benchmark
    public List<Noted> hibernateValidator(Given given, Peers.HibernateValidator peer) {
        return peer.engine.assess(given.afterwards());
    }

    /**
     * Makes a new situation and checks the compared norms with YAVI.
     *
     * @param given the dossier
     * @param peer the engine
     * @return the norms that are not met
     */
    @Benchmark
    public List<Noted> yavi(Given given, Peers.Yavi peer) {
        return peer.engine.assess(given.afterwards());
    }

    /**
     * Makes a new situation and checks the compared norms with Drools, in a new session.
     *
     * @param given the dossier
     * @param peer the engine
     * @return the norms that are not met
     */
    @Benchmark
    public List<Noted> drools(Given given, Peers.Drools peer) {
        return peer.engine.assess(given.afterwards());
    }

    /**
     * Checks the compared norms in an open Drools session. One member is replaced, without intake.
     *
     * @param given the dossier
     * @param kept the session
     * @return the norms that the member does not meet
     */
    @Benchmark
    public List<Noted> droolsKept(Given given, Kept kept) {
        return kept.session.replace(given.changed());
    }
}
