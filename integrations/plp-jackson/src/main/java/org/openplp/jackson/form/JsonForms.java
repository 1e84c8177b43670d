package org.openplp.jackson.form;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Optional;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.Check;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.formats.entry.EventsJson;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.text.Language;

/** Finds openplp's own reader and writer for a class. */
public final class JsonForms {
    private static final String CORE = "org.openplp.core.";

    /** Writes a value of one class. */
    @FunctionalInterface
    public interface Form {
        /**
         * The value in JSON.
         *
         * @throws IllegalArgumentException if it has no JSON form; the message contains no value
         */
        String json(Object value, Language language);
    }

    private JsonForms() {}

    /** Finds how openplp writes a class; empty for any other class. */
    public static Optional<Form> writer(Class<?> type) {
        if (Check.class.isAssignableFrom(type)) {
            return Optional.of((value, language) -> ((Check) value).to(ReportFormat.JSON, language));
        }
        if (type == AnsweredAct.class) {
            return Optional.of((value, language) ->
                    new PermissionJson(messages(language), DefectTexts.inLanguage(language)).of((AnsweredAct) value));
        }
        if (type == Duties.class) {
            return Optional.of((value, language) -> duties((Duties) value, language));
        }
        if (Permission.class.isAssignableFrom(type)) {
            return Optional.of(none("An answer is written with its act: make an AnsweredAct of it."));
        }
        if (type == Assessment.class) {
            return Optional.of(none("An assessment is written as the Check that Plp gives."));
        }
        if (Event.class.isAssignableFrom(type)) {
            return Optional.of((value, language) -> EventsJson.write((Event) value));
        }
        if (Recorded.class.isAssignableFrom(type)) {
            return Optional.of((value, language) -> EntryWriter.factAsJson((Recorded<?>) value));
        }
        if (type == Entries.class) {
            return Optional.of((value, language) -> EntryWriter.listAsJson((Entries<?>) value));
        }
        if (type == FactPath.class) {
            return Optional.of((value, language) -> "\"" + new String(quoted(value.toString())) + "\"");
        }
        return record(type)
                .flatMap(JsonForms::entryWriter)
                .or(() -> whyNotWritten(type).map(JsonForms::none));
    }

    /** Explains why a class of openplp is not written; empty for any other class, and for what Jackson itself writes. */
    private static Optional<String> whyNotWritten(Class<?> type) {
        if (isPartOfAReport(type)) {
            return Optional.of("It is a part of a report: write the Check that Plp gives, or what you take out of it.");
        }
        return isOfCore(type) && type != Defect.class
                ? Optional.of(
                        "It has no JSON of its own: write the dossier, the entry, the event or the defects that you take out of it.")
                : Optional.empty();
    }

    private static char[] quoted(String text) {
        return JsonStringEncoder.getInstance().quoteAsString(text);
    }

    private static boolean isOfCore(Class<?> type) {
        return !Enum.class.isAssignableFrom(type) && type.getName().startsWith(CORE);
    }

    /** Whether Jackson would otherwise write the class by its getters, in a format that openplp does not define. */
    private static boolean isPartOfAReport(Class<?> type) {
        return !Enum.class.isAssignableFrom(type)
                && (type.getName().startsWith("org.openplp.rules.")
                        || type.getName().startsWith("org.openplp.formats."));
    }

    /** Finds how openplp reads a class; empty for any other class. */
    public static Optional<EntryReader<?>> reader(Class<?> type, ModuleSettings settings) {
        return record(type)
                .flatMap(JsonForms::entryReader)
                .map(reader -> reader.withLimit(settings.limit()).checkedBy(settings.check()));
    }

    /** Explains why a class of openplp is written but not read; empty if it is read, or for any other class. */
    public static Optional<String> whyNotRead(Class<?> type) {
        if (Act.class.isAssignableFrom(type) && !type.isRecord()) {
            return Optional.of(
                    "The JSON of an act does not say which act it is. Read it as a class such as MembershipAct.Admit, or with an ActReader.");
        }
        if (Event.class.isAssignableFrom(type)) {
            return Optional.of("Events are read with EventsJson.read.");
        }
        if (isPartOfAReport(type)) {
            return Optional.of("Reports are written, and not read.");
        }
        return isOfCore(type) && record(type).flatMap(JsonForms::entryReader).isEmpty()
                ? Optional.of("It is only read as a part of a dossier, an act or an entry.")
                : Optional.empty();
    }

    private static Messages messages(Language language) {
        return new Messages(Texts.inLanguage(language));
    }

    private static String duties(Duties duties, Language language) {
        Dossier dossier = duties.assessment().snapshot().dossier();
        return new DutiesJson(messages(language), false).of(ReadDossier.of(dossier), duties);
    }

    private static Form none(String why) {
        return (value, language) -> {
            throw new IllegalArgumentException(why);
        };
    }

    private static Optional<Class<? extends Record>> record(Class<?> type) {
        return type.isRecord() && isOfCore(type) && !Event.class.isAssignableFrom(type)
                ? Optional.of(type.asSubclass(Record.class))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the writer is for the class of the record
    private static Optional<Form> entryWriter(Class<? extends Record> type) {
        try {
            EntryWriter<Record> writer = EntryWriter.of((Class<Record>) type);
            return Optional.of((value, language) -> writer.asJson((Record) value));
        } catch (IllegalArgumentException noEntry) {
            return Optional.empty();
        }
    }

    private static Optional<EntryReader<?>> entryReader(Class<? extends Record> type) {
        try {
            return Optional.of(type == Dossier.class ? DossierReader.entries() : EntryReader.of(type));
        } catch (IllegalArgumentException noEntry) {
            return Optional.empty();
        }
    }
}
