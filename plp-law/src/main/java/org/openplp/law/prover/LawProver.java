package org.openplp.law.prover;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Looks for faults of local law that no case shows. {@code plp-proof} provides it where it is on the path. */
public interface LawProver {
    /**
     * The prover on the path.
     *
     * @return the prover; empty if {@code plp-proof} is not on the path
     */
    static Optional<LawProver> find() {
        return ServiceLoader.load(LawProver.class, LawProver.class.getClassLoader())
                .findFirst();
    }

    /**
     * Looks for faults.
     *
     * @param compiled the output of {@link org.openplp.law.compile.LawFolder#compiled()}
     * @return the norms that were looked at, and their faults
     * @throws IllegalArgumentException if this release cannot read the law
     */
    Proof prove(byte[] compiled);

    /**
     * The result.
     *
     * @param norms the ids of the norms that were looked at; norms that people judge are not among them
     * @param faults the faults; what is not among them was proved, within the bounds of the solver
     */
    record Proof(List<String> norms, List<Fault> faults) {
        /** Copies the lists. */
        public Proof {
            norms = List.copyOf(requireNonNull(norms, "norms"));
            faults = List.copyOf(requireNonNull(faults, "faults"));
        }
    }

    /** A kind of fault. */
    enum Kind {
        /** No dossier meets the norm. */
        NEVER_MET("%s can never be met"),
        /** No dossier breaches the norm, or leaves it pending if it is owed. */
        NEVER_BREACHED("%s can never be breached"),
        /** Each breach of the norm is one of another, so that it asks for nothing more. */
        REPEATS("%s asks for nothing that %s does not ask for: whoever breaches it breaches both"),
        /** The norm and another apply together, but are never both met. */
        CONFLICTS("%s and %s apply together, but no dossier meets both");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * A fault of a norm.
     *
     * @param kind its kind
     * @param norms the id of the norm, and that of another if the kind names one
     * @param example a dossier in YAML that shows it; empty for what no dossier shows
     */
    record Fault(Kind kind, List<String> norms, String example) {
        /** Copies the list. */
        public Fault {
            requireNonNull(kind, "kind");
            norms = List.copyOf(requireNonNull(norms, "norms"));
            requireNonNull(example, "example");
        }

        /** The fault in English, as mistakes are, with the dossier in the lines below. */
        @Override
        public String toString() {
            String sentence = kind.sentence.formatted(norms.toArray());
            return example.isEmpty() ? sentence : sentence + ", as in:\n" + example;
        }
    }
}
