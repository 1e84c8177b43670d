package org.openplp.formats.wording;

import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;

/** What a report begins with: which partnership, on which day, by which rule book, and where it stands in its life. */
public final class Title {
    private Title() {}

    /** Writes the title of a report. */
    public static void write(Page.Lines out, Assessment assessment, Texts texts) {
        Bundle labels = Labels.of(Title.class, texts.language());
        out.line(whichOn(assessment, texts));
        out.line(book(assessment, texts));
        assessment
                .book()
                .local()
                .forEach(local -> out.line(labels.text("book.local", local.prefix(), local.name(), local.version())));
        if (!assessment.isOfInformalGroup()) {
            out.sentence(LifeCycleText.of(LifeCycle.of(assessment.situation()), texts));
        }
        out.blank();
    }

    /** Which partnership was assessed, on which day, such as {@code PLP Croisette (plp-004), on 24 November 2026}. */
    public static String whichOn(Assessment assessment, Texts texts) {
        String day = texts.date(assessment.situation().day());
        return Labels.of(Title.class, texts.language()).text("title", name(assessment), day);
    }

    /** By which rule book a partnership was assessed, and how that was read, such as {@code rule book 2026.3, read as worded}. */
    public static String book(Assessment assessment, Texts texts) {
        return book(assessment.book(), assessment.reading(), texts);
    }

    /** Which rule book was applied, and how it was read, such as {@code rule book 2026.3, read as worded}. */
    public static String book(RuleBook book, Reading reading, Texts texts) {
        return Labels.of(Title.class, texts.language()).text("book", book.version(), texts.text("reading." + reading));
    }

    /** Which rule book it was to the letter, for whoever keeps a report, such as {@code Fingerprint of the rule book 2026.3: 9f86...}, with all 64 digits. */
    public static String fingerprint(RuleBook book, Texts texts) {
        return Labels.of(Title.class, texts.language()).text("book.digest", book.version(), book.digest());
    }

    /** The partnership by its name, where it is on record, and its id, such as {@code PLP Croisette (plp-004)}. */
    public static String name(Assessment assessment) {
        Partnership partnership = assessment.situation().dossier().partnership();
        return partnership
                .name()
                .value()
                .map(known -> known + " (" + partnership.id() + ")")
                .orElse(partnership.id());
    }
}
