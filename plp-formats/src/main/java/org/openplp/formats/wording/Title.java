package org.openplp.formats.wording;

import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;

/** The title of a report: which partnership, on which day, by which rule book, and its stage of life. */
public final class Title {
    private Title() {}

    /** Writes what is below the title {@link #whichOn}: the rule book and the stage of life. */
    public static void write(Document out, Assessment assessment, Texts texts) {
        Bundle labels = Labels.of(Title.class, texts.language());
        out.line(book(assessment, texts));
        assessment
                .book()
                .local()
                .forEach(local -> out.line(labels.text("book.local", local.prefix(), local.name(), local.version())));
        if (!assessment.isOfInformalGroup()) {
            out.sentence(LifeCycleText.of(LifeCycle.of(assessment.snapshot()), texts));
        }
    }

    /** The partnership and the assessed day, such as {@code PLP Croisette (plp-004), on 24 November 2026}. */
    public static String whichOn(Assessment assessment, Texts texts) {
        String day = texts.date(assessment.snapshot().day());
        return Labels.of(Title.class, texts.language()).text("title", name(assessment), day);
    }

    /** The rule book of an assessment and its reading, such as {@code rule book 2026.3, read as worded}. */
    public static String book(Assessment assessment, Texts texts) {
        return book(assessment.book(), assessment.reading(), texts);
    }

    /** A rule book and its reading, such as {@code rule book 2026.3, read as worded}. */
    public static String book(RuleBook book, Reading reading, Texts texts) {
        return Labels.of(Title.class, texts.language()).text("book", book.version(), texts.text("reading." + reading));
    }

    /** The exact rule book, for those who keep a report, such as {@code Fingerprint of the rule book 2026.3: 9f86...}, with all 64 digits. */
    public static String fingerprint(RuleBook book, Texts texts) {
        return Labels.of(Title.class, texts.language()).text("book.digest", book.version(), book.digest());
    }

    /** The name of the partnership, if on record, and its id, such as {@code PLP Croisette (plp-004)}. */
    public static String name(Assessment assessment) {
        Partnership partnership = assessment.snapshot().dossier().partnership();
        return partnership
                .name()
                .value()
                .map(known -> known + " (" + partnership.id() + ")")
                .orElse(partnership.id());
    }
}
