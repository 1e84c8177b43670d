package org.openplp.formats.wording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.FindingStatus;

/** The findings of one assessment as JSON. */
public final class FindingJson {
    private final Messages messages;
    private final ReadDossier read;
    private final Assessment assessment;
    private final IdentityHashMap<Source, String> titles = new IdentityHashMap<>();

    /** Creates a writer of the findings of an assessment. */
    public FindingJson(Messages messages, ReadDossier read, Assessment assessment) {
        this.messages = messages;
        this.read = read;
        this.assessment = assessment;
    }

    /** Writes the norm and subject of a finding. */
    public static void about(JsonGenerator json, Norm norm, Subject subject) throws IOException {
        json.writeStringField("norm", norm.id().value());
        json.writeStringField("modality", norm.modality().name());
        json.writeStringField("force", norm.force().name());
        JsonText.strings(
                json, "bearers", norm.bearers().stream().map(Enum::name).toList());
        JsonText.strings(json, "actors", norm.actors().stream().map(Enum::name).toList());
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", subject.kind().name());
        json.writeStringField("id", subject.id());
        json.writeStringField("path", subject.path().toString());
        json.writeEndObject();
    }

    /** Writes the outcome of a finding, the reasons for it, and its place. */
    public void found(JsonGenerator json, Finding finding, Explanation explanation) throws IOException {
        outcome(json, finding, explanation);
        place(json, finding, explanation);
    }

    /** Writes the outcome of a finding and the reasons for it. */
    public void outcome(JsonGenerator json, Finding finding, Explanation explanation) throws IOException {
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("standing", FindingStatus.of(finding).name());
        json.writeStringField("severity", finding.severity(assessment.reading()).name());
        json.writeStringField("message", messages.of(finding, explanation));
        if (explanation.failed()) {
            json.writeBooleanField("unexplained", true);
        }
        json.writeArrayFieldStart("evidence");
        for (Explanation.Evidence evidence : explanation.evidence()) {
            json.writeStartObject();
            json.writeStringField("path", evidence.path().toString());
            json.writeStringField("key", evidence.key());
            json.writeStringField("value", evidence.text(messages.texts()));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.strings(
                json,
                "missing",
                explanation.missing().stream().map(Explanation.Missing::path).toList());
        JsonText.strings(
                json,
                "datedLater",
                explanation.missing().stream()
                        .filter(Explanation.Missing::datedLater)
                        .map(Explanation.Missing::path)
                        .toList());
        JsonText.strings(json, "open", explanation.open());
        JsonText.strings(json, "notices", finding.isOfUnknownStart() ? List.of(Notice.START_UNKNOWN) : List.of());
        JsonText.nullable(json, "due", explanation.due().map(LocalDate::toString));
        citations(
                json,
                finding.norm(),
                assessment.snapshot().day(),
                source -> titles.computeIfAbsent(
                        source, unseen -> messages.texts().title(finding.norm(), source)));
    }

    /** Writes the place of a finding in the dossier, and the waiver that covers it. */
    public void place(JsonGenerator json, Finding finding, Explanation explanation) throws IOException {
        HeadJson.location(json, read, Wording.pathOf(finding, explanation));
        JsonText.nullable(json, "waiver", finding.waiver());
    }

    /** Writes the agreed term that sets a day. */
    public static void agreedTerm(JsonGenerator json, Optional<Occurrence.AgreedTerm> agreed) throws IOException {
        if (agreed.isEmpty()) {
            json.writeNullField("term");
            return;
        }
        Occurrence.AgreedTerm term = agreed.get();
        json.writeObjectFieldStart("term");
        json.writeStringField("parameter", term.parameter());
        json.writeStringField("value", term.shown().text());
        json.writeStringField("path", term.path().toString());
        json.writeEndObject();
    }

    /** Writes the citations of a norm that are in force on a day. */
    public static void citations(JsonGenerator json, Norm norm, LocalDate day, Texts texts) throws IOException {
        citations(json, norm, day, source -> texts.title(norm, source));
    }

    private static void citations(JsonGenerator json, Norm norm, LocalDate day, Function<Source, String> title)
            throws IOException {
        json.writeArrayFieldStart("citations");
        for (Citation citation : norm.citationsOn(day)) {
            json.writeStartObject();
            json.writeStringField("label", citation.label());
            json.writeStringField("title", title.apply(citation.source()));
            json.writeStringField("tier", citation.source().tier());
            json.writeStringField("read", citation.source().read().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
