/** Support for the tests of hosts: assertions, named and random dossiers, cases, and rules for their classes. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // jqwik, ArchUnit and the YAML module of Jackson at least declare a module name in their manifests.
module org.openplp.testkit {
    requires transitive org.openplp.formats;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.params;
    requires transitive net.jqwik.api;
    requires transitive com.tngtech.archunit;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports org.openplp.testkit;
    exports org.openplp.testkit.architecture;
    exports org.openplp.testkit.cases;
    exports org.openplp.testkit.dossier;
    exports org.openplp.testkit.jqwik;

    opens org.openplp.testkit.cases to
            org.junit.platform.commons;
}
