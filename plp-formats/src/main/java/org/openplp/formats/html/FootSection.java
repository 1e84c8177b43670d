package org.openplp.formats.html;

import java.util.List;
import java.util.Set;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/** The end of a report: the limits of the answer, the day, reading, rule book and dossier, and lines for signatures. */
final class FootSection {
    static final String NAME = "about";

    private static final List<String> SIGNED_BY = List.of("COORD", "MAND", "LOC");

    private final FilePart file;
    private final Assessment assessment;
    private final Texts texts;
    private final Bundle labels;

    FootSection(FilePart file) {
        this.file = file;
        this.assessment = file.outline().assessment();
        this.texts = file.texts();
        this.labels = file.labels();
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            limits(out);
            circumstances(out);
            signatures(out);
        });
    }

    private void limits(Markup out) {
        AnswerWords answer = file.outline().answer();
        Set<Norm> norms = file.outline().agenda().normsFromTheRecord();
        long soft = norms.stream().filter(norm -> norm.force().isAdvice()).count();
        int forPeople = file.outline().agenda().tally().norms(FindingStatus.HUMAN_REVIEW);
        int missing = file.outline().agenda().tally().factsMissing();
        List<Source> sources = SourcesSection.cited(file);
        long unread = sources.stream()
                .filter(source -> source.read() != Source.Read.READ)
                .count();
        out.say(file.heading(1), labels.text("limits"));
        out.in(Tag.of("ul", "limits"), () -> {
            if (soft > 0) {
                out.say("li", labels.counted("limits.advice", soft, Integer.toString(norms.size())));
            }
            out.say("li", answer.otherwise(labels, "limits.reading"));
            if (missing > 0) {
                out.say("li", labels.counted("limits.missing", missing));
            }
            if (forPeople > 0) {
                out.say("li", labels.counted("limits.people", forPeople));
            }
            if (unread > 0) {
                out.say("li", labels.counted("limits.unread", unread, Integer.toString(sources.size())));
            }
            out.say("li", labels.text("noAdvice"));
        });
    }

    private void circumstances(Markup out) {
        out.in(Tag.of("dl", "facts"), () -> {
            fact(out, "head.day", texts.date(file.day()));
            fact(out, "head.reading", Labels.sentence(texts.text("reading." + assessment.reading())) + ".");
            fact(
                    out,
                    "head.book",
                    assessment.book().id() + " " + assessment.book().version());
            for (LocalLaw local : assessment.book().local()) {
                fact(out, "head.local", labels.text("head.local.value", local.prefix(), local.name(), local.version()));
            }
            fact(out, "head.bookDigest", assessment.book().digest());
            ReadDossier read = file.outline().file().read();
            if (read.isFile()) {
                fact(out, "head.file", read.file());
            }
            read.digest().ifPresent(value -> fact(out, "head.digest", value));
            fact(out, "head.language", labels.text("language"));
        });
    }

    private void fact(Markup out, String label, String value) {
        out.in("div", () -> {
            out.say("dt", labels.text(label));
            out.say("dd", value);
        });
    }

    private void signatures(Markup out) {
        out.say(file.heading(1), labels.text("signatures"));
        out.say("p", labels.text("signatures.says"));
        out.in(
                Tag.of("ul", "signatures"),
                () -> SIGNED_BY.forEach(who -> out.in("li", () -> {
                    out.say("b", Labels.sentence(texts.text("bearer." + who)));
                    out.say("span", labels.text("signatures.line"));
                })));
    }
}
