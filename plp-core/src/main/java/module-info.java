/** The facts of a partnership: aggregates, the dossier and its intake, the situation on a day. */
@SuppressWarnings({"module", "requires-automatic"}) // annotations needed at compile time only
module org.openplp.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.openplp.core.fact;
    exports org.openplp.core.membership;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.openplp.core.fact.LogExtractor,
            org.openplp.core.fact.RecordedExtractor;
}
