package org.openplp.bench;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openplp.bench.dossier.Size;
import org.openplp.bench.peer.Form;
import org.openplp.bench.peer.Peer;
import org.openplp.bench.peer.WithDrools;
import org.openplp.bench.peer.WithHibernateValidator;
import org.openplp.bench.peer.WithYavi;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Compliant;

/** The general engines, created once for each fork. */
public final class Peers {
    /** Stands for an engine until its form is known. */
    private static final Peer NOT_YET_MADE = snapshot -> List.of();

    private Peers() {}

    /** A host that requires compliance with a constraint. */
    @State(Scope.Benchmark)
    public static class Host {
        private final ValidatorFactory factory = Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        private final Validator validator = factory.getValidator();

        private record Form(@Compliant(on = "2026-11-24") Dossier dossier) {}

        /** Creates the state. */
        public Host() {}

        int violations(Dossier dossier) {
            return validator.validate(new Form(dossier)).size();
        }

        /** Closes the factory. */
        @TearDown
        public void close() {
            factory.close();
        }
    }

    /** Hibernate Validator. */
    @State(Scope.Benchmark)
    public static class HibernateValidator {
        /** The form of the norms. */
        @Param
        public Form form = Form.LEANEST;

        Peer engine = NOT_YET_MADE;

        /** Creates the state. */
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

    /** YAVI. */
    @State(Scope.Benchmark)
    public static class Yavi {
        /** The form of the norms. */
        @Param
        public Form form = Form.LEANEST;

        Peer engine = NOT_YET_MADE;

        /** Creates the state. */
        public Yavi() {}

        /** Builds the validators. */
        @Setup
        public void make() {
            engine = new WithYavi(form, Size.S1.snapshot());
        }
    }

    /** Drools. */
    @State(Scope.Benchmark)
    public static class Drools {
        /** The form of the norms. */
        @Param
        public Form form = Form.LEANEST;

        Peer engine = NOT_YET_MADE;

        /** Creates the state. */
        public Drools() {}

        /** Compiles the rules. */
        @Setup
        public void make() {
            engine = new WithDrools(form);
        }
    }
}
