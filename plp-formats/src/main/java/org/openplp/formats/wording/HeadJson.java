package org.openplp.formats.wording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;

/** The head of a report as JSON: the day, the reading, the rule book, the dossier and the answer. */
public final class HeadJson {
    private HeadJson() {}

    /** Writes the fields with which each report begins: the version of its format, the engine and the language. */
    public static void begin(JsonGenerator json, int format, String engine, Texts texts) throws IOException {
        json.writeNumberField("format", format);
        json.writeStringField("engine", engine);
        json.writeStringField("language", texts.language().code());
    }

    /** Writes the head of an assessment. */
    public static void write(JsonGenerator json, ReadDossier read, Assessment assessment) throws IOException {
        circumstances(json, read, assessment);
        Reading other = assessment.reading() == Reading.AS_WORDED ? Reading.BINDING_ONLY : Reading.AS_WORDED;
        json.writeStringField("overall", assessment.overall().answer().name());
        json.writeStringField("overallWhy", assessment.overall().why().name());
        json.writeStringField(
                "overallOtherReading", assessment.overall(other).answer().name());
    }

    /** Writes the day, the reading, the rule book and the dossier of an assessment, without its answer. */
    public static void circumstances(JsonGenerator json, ReadDossier read, Assessment assessment) throws IOException {
        circumstances(json, assessment.snapshot().day(), assessment.reading(), assessment.book());
        dossier(json, read, assessment.snapshot().dossier().partnership().id());
    }

    /** Writes the day, the reading and the rule book of assessments. */
    public static void circumstances(JsonGenerator json, LocalDate day, Reading reading, RuleBook book)
            throws IOException {
        json.writeStringField("asOf", day.toString());
        json.writeStringField("reading", reading.name());
        ruleBook(json, book);
    }

    /** Writes the identity of a rule book, with its digest. */
    public static void ruleBook(JsonGenerator json, RuleBook book) throws IOException {
        json.writeObjectFieldStart("ruleBook");
        json.writeStringField("id", book.id());
        json.writeStringField("version", book.version());
        json.writeStringField("digest", book.digest());
        local(json, book.local());
        json.writeEndObject();
    }

    /** Writes for each outcome the number of pairs of norm and subject. */
    public static void counts(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(outcome.name(), assessment.count(outcome));
        }
        json.writeEndObject();
    }

    /** Writes the number of norms by standing. */
    public static void tally(JsonGenerator json, Tally tally) throws IOException {
        json.writeObjectFieldStart("tally");
        json.writeStringField("unit", "norm, under each standing that one of its findings has");
        for (FindingStatus standing : FindingStatus.values()) {
            if (standing.needsAttention()) {
                json.writeNumberField(standing.name(), tally.norms(standing));
            }
        }
        json.writeNumberField("factsMissing", tally.factsMissing());
        json.writeNumberField("leftOpen", tally.leftOpen());
        json.writeNumberField("rulesFailed", tally.rulesFailed());
        json.writeEndObject();
    }

    /** Writes which dossier was read. */
    public static void dossier(JsonGenerator json, ReadDossier read, String partnership) throws IOException {
        json.writeObjectFieldStart("dossier");
        if (read.isFile()) {
            json.writeStringField("file", read.file());
        }
        if (read.digest().isPresent()) {
            json.writeStringField("digest", read.digest().get());
        }
        if (!partnership.isEmpty()) {
            json.writeStringField("partnership", partnership);
        }
        json.writeEndObject();
    }

    /** Writes the place of a fact. */
    public static void location(JsonGenerator json, ReadDossier read, FactPath path) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path.toString());
        place(json, read.places().of(path));
        json.writeEndObject();
    }

    /** Writes a place in a file; nothing if there is no file. */
    public static void place(JsonGenerator json, Place place) throws IOException {
        if (place.isInAFile()) {
            if (place.isInASheet()) {
                json.writeStringField("sheet", place.sheet());
            }
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
        }
    }

    private static void local(JsonGenerator json, List<LocalLaw> local) throws IOException {
        if (!local.isEmpty()) {
            json.writeArrayFieldStart("local");
            for (LocalLaw one : local) {
                json.writeStartObject();
                json.writeStringField("prefix", one.prefix());
                json.writeStringField("name", one.name());
                json.writeStringField("version", one.version());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
