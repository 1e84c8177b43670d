/** The register of norms as data, the rules, and the assessment of a situation. */
@SuppressWarnings({"module", "requires-automatic"}) // Annotations are needed at compile time only.
module org.openplp.rules {
    requires transitive org.openplp.core;
    requires org.openplp.law;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.slf4j;

    exports org.openplp.rules.assessment;
    exports org.openplp.rules.belgium;
    exports org.openplp.rules.comparison;
    exports org.openplp.rules.digest to
            org.openplp.cli,
            org.openplp.formats,
            org.openplp.testkit;
    exports org.openplp.rules.duty;
    exports org.openplp.rules.local;
    exports org.openplp.rules.norm;
    exports org.openplp.rules.norm.written to
            org.openplp.formats;
    exports org.openplp.rules.outcome;
    exports org.openplp.rules.permission;
    exports org.openplp.rules.rule to
            org.openplp.formats,
            org.openplp.proof,
            org.openplp.testkit;
    exports org.openplp.rules.rule.judge to
            org.openplp.proof;
    exports org.openplp.rules.rule.node to
            org.openplp.formats,
            org.openplp.proof;
    exports org.openplp.rules.rule.reader to
            org.openplp.formats,
            org.openplp.proof;
    exports org.openplp.rules.rule.value to
            org.openplp.proof;
    exports org.openplp.rules.source;
    exports org.openplp.rules.standing;
    exports org.openplp.rules.text;
    exports org.openplp.rules.verdict to
            org.openplp.proof;
}
