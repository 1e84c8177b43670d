/** Dossiers in and reports out: YAML, JSON, text. */
@SuppressWarnings(
        "requires-automatic") // the YAML module of Jackson and SnakeYAML name themselves in their manifests at least
module org.openplp.formats {
    requires transitive org.openplp.rules;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports org.openplp.formats.baseline;
    exports org.openplp.formats.comparison;
    exports org.openplp.formats.defect;
    exports org.openplp.formats.dossier;
    exports org.openplp.formats.entry;
    exports org.openplp.formats.report;
}
