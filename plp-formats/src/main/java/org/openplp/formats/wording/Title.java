package org.openplp.formats.wording;

import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.lifecycle.LifeCycle;
import org.openplp.rules.norm.Texts;

/** What a report begins with: which partnership, on which day, by which rule book, and where it stands in its life. */
public final class Title {
    private Title() {}

    /**
     * Writes the title of a report.
     *
     * @param out where to
     * @param assessment the assessment that is reported
     * @param texts the texts
     */
    public static void write(Page.Lines out, Assessment assessment, Texts texts) {
        out.line(
                name(assessment) + ", on " + Wording.date(assessment.situation().day()));
        out.line("rule book " + assessment.book().version() + ", " + texts.text("reading." + assessment.reading()));
        assessment
                .book()
                .local()
                .forEach(local -> out.line("with the local rules " + local.prefix() + " of " + local.name()
                        + ", version " + local.version()));
        if (!assessment.isOfInformalGroup()) {
            out.sentence(LifeCycleText.of(LifeCycle.of(assessment.situation()), texts));
        }
        out.blank();
    }

    /**
     * The partnership by its name, where it is on record, and its id.
     *
     * @param assessment an assessment of it
     * @return such as {@code PLP Croisette (plp-004)}
     */
    public static String name(Assessment assessment) {
        Partnership partnership = assessment.situation().dossier().partnership();
        return partnership
                .name()
                .value()
                .map(known -> known + " (" + partnership.id() + ")")
                .orElse(partnership.id());
    }
}
