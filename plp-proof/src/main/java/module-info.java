/** Proofs over a rule book. A SAT solver looks for dossiers, and the engine judges each before it is reported. */
@SuppressWarnings("requires-automatic") // the solver names itself in its manifest
module org.openplp.proof {
    requires org.openplp.formats;
    requires org.openplp.law;
    requires org.ow2.sat4j.core;
    requires static org.jspecify;

    exports org.openplp.proof;

    provides org.openplp.law.prover.LawProver with
            org.openplp.proof.LocalLawProver;
}
