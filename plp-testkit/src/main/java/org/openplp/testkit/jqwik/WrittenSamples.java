package org.openplp.testkit.jqwik;

import net.jqwik.api.SampleReportingFormat;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.testkit.dossier.Draft;
import org.openplp.testkit.dossier.Records;

/** Reports a dossier or record as in a file, since the records themselves do not print their texts. */
final class WrittenSamples implements SampleReportingFormat {
    /** A text that is printed literally. */
    private record Written(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Dossier || value instanceof DossierSnapshot || Records.areOf(value.getClass());
    }

    @Override
    public Object report(Object value) {
        if (value instanceof DossierSnapshot snapshot) {
            return new Written("on " + snapshot.day() + System.lineSeparator() + yaml(snapshot.dossier()));
        }
        return new Written(value instanceof Dossier dossier ? yaml(dossier) : entry((Record) value));
    }

    private static String yaml(Dossier dossier) {
        return Draft.of(dossier).yaml();
    }

    @SuppressWarnings("unchecked") // the class of the record
    private static <R extends Record> String entry(R record) {
        return EntryWriter.of((Class<R>) record.getClass()).asYaml(record);
    }
}
