/** The norms as written in the folder law, compiled, and the compiler. */
@SuppressWarnings({"module", "requires-automatic"}) // the compiler's dependencies, and the modules that read the law
module org.openplp.law {
    requires static org.jspecify;
    requires static org.openplp.core;
    requires static org.yaml.snakeyaml;

    exports org.openplp.law to
            org.openplp.formats,
            org.openplp.rules;
    exports org.openplp.law.compile to
            org.openplp.cli,
            org.openplp.formats,
            org.openplp.proof;
    exports org.openplp.law.prover to
            org.openplp.cli,
            org.openplp.proof;
    exports org.openplp.law.word to
            org.openplp.cli,
            org.openplp.formats;

    uses org.openplp.law.prover.LawProver;
}
