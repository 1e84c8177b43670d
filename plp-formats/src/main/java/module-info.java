/** Dossiers in and reports out: YAML, JSON, text, HTML, Markdown, iCalendar, SARIF, JUnit XML and annotations. */
@SuppressWarnings({"module", "requires-automatic"
}) // the modules that run cases; YAML libraries name themselves in their manifests
module org.openplp.formats {
    requires transitive org.openplp.rules;
    requires org.openplp.law;
    requires com.fasterxml.jackson.core;
    requires org.yaml.snakeyaml;
    requires java.xml;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.openplp.formats;
    exports org.openplp.formats.baseline;
    exports org.openplp.formats.cases to
            org.openplp.cli,
            org.openplp.testkit;
    exports org.openplp.formats.comparison;
    exports org.openplp.formats.defect;
    exports org.openplp.formats.document;
    exports org.openplp.formats.dossier;
    exports org.openplp.formats.duty;
    exports org.openplp.formats.entry;
    exports org.openplp.formats.permission;
    exports org.openplp.formats.report;
    exports org.openplp.formats.schema;
    exports org.openplp.formats.table;
}
