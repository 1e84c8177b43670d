/** The {@code plp} command. */
module org.openplp.cli {
    requires transitive org.openplp.formats;
    requires transitive info.picocli;
    requires org.openplp.law;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports org.openplp.cli;
}
