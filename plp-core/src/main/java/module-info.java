/** The facts of a partnership: aggregates, the dossier and its intake, the situation on a day. */
@SuppressWarnings({"module", "requires-automatic"
}) // Annotations are needed at compile time only; the host chooses a validation provider.
module org.openplp.core {
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports org.openplp.core.act;
    exports org.openplp.core.activity;
    exports org.openplp.core.actor;
    exports org.openplp.core.appointment;
    exports org.openplp.core.communication;
    exports org.openplp.core.component to
            org.openplp.formats,
            org.openplp.law,
            org.openplp.proof,
            org.openplp.rules,
            org.openplp.testkit;
    exports org.openplp.core.dossier;
    exports org.openplp.core.fact;
    exports org.openplp.core.membership;
    exports org.openplp.core.partnership;
    exports org.openplp.core.record to
            org.openplp.formats;
    exports org.openplp.core.validation to
            org.openplp.formats;

    opens org.openplp.core.activity to
            org.hibernate.validator;
    opens org.openplp.core.actor to
            org.hibernate.validator;
    opens org.openplp.core.appointment to
            org.hibernate.validator;
    opens org.openplp.core.communication to
            org.hibernate.validator;
    opens org.openplp.core.dossier to
            org.hibernate.validator;
    opens org.openplp.core.membership to
            org.hibernate.validator;
    opens org.openplp.core.partnership to
            org.hibernate.validator;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.openplp.core.validation.EntriesExtractor,
            org.openplp.core.validation.RecordedExtractor;
}
