/**
 * Modules for Jackson 2 and Jackson 3. Jackson 3 discovers its module on the class path only: a Java module cannot
 * provide a service of a library that may be missing.
 */
module org.openplp.jackson {
    requires transitive org.openplp.formats;
    requires transitive com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports org.openplp.jackson;
    exports org.openplp.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            org.openplp.jackson.PlpModule;
}
