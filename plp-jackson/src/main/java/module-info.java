/** Modules for Jackson 2 and Jackson 3. That for Jackson 3 is found by itself on the class path alone: a module cannot provide for a library that may be missing. */
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
