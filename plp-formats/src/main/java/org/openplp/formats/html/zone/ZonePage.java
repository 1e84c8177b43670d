package org.openplp.formats.html.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewLine;
import org.openplp.formats.overview.OverviewWords;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/**
 * What a page says of the files of a zone: a table of the partnerships, the worst first; the files that could not be read; norm by partnership; a calendar;
 * and, if asked for, a few lines about each partnership. The dossiers are not kept.
 */
public final class ZonePage {
    private static final List<Overall.Compliance> ANSWERS =
            List.of(Overall.Compliance.NOT_COMPLIANT, Overall.Compliance.CANNOT_TELL, Overall.Compliance.COMPLIANT);

    private static final String COMMAND = "plp check FILE --format html --output report.html";

    private final Manner manner;
    private final Texts texts;
    private final Bundle labels;
    private final OverviewWords words;
    private final boolean withDetails;
    private final IntFunction<Optional<String>> reports;
    private final Overview overview = new Overview();
    private final List<Share> shares = new ArrayList<>();

    /**
     * What one file adds, worked out and still to be added.
     *
     * @param line its line
     * @param standings how the most pressing finding of each norm stands; none if the file could not be read
     * @param deadlines what falls due
     * @param details what the page says of it in some lines, if that was asked for
     * @param report the path from the page to its own report, if there is one
     */
    public record Share(
            Overview.Share line,
            Map<Norm, FindingStatus> standings,
            List<Deadline> deadlines,
            Optional<Markup> details,
            Optional<String> report) {}

    /**
     * A page without files.
     *
     * @param withDetails whether it has a few lines about each partnership
     * @param reports the paths from the page to reports about each file, by its number from 0
     */
    public ZonePage(Manner manner, boolean withDetails, IntFunction<Optional<String>> reports) {
        this.manner = manner;
        this.texts = manner.texts();
        this.labels = Labels.of(ZonePage.class, texts.language());
        this.words = new OverviewWords(texts);
        this.withDetails = withDetails;
        this.reports = reports;
    }

    /** Works out what a file adds. Any thread may do this. */
    public Share share(int number, CheckedFile checked) {
        Optional<Assessment> assessment = checked.assessment();
        return new Share(
                Overview.share(checked),
                assessment.map(ZonePage::standings).orElse(Map.of()),
                assessment.map(Deadline::of).orElse(List.of()),
                assessment
                        .filter(one -> withDetails)
                        .map(one -> new PartnershipDetails(
                                        new Outline(checked, one, manner), ZonePartnership.id(number + 1))
                                .html()),
                assessment.flatMap(one -> reports.apply(number)));
    }

    private static Map<Norm, FindingStatus> standings(Assessment assessment) {
        Map<Norm, FindingStatus> standings = new LinkedHashMap<>();
        Tally.byNorm(assessment.allFindings())
                .forEach((norm, findings) -> standings.put(
                        norm,
                        findings.stream()
                                .map(FindingStatus::of)
                                .min(FindingStatus::compareTo)
                                .orElseThrow()));
        return standings;
    }

    /** Adds a file, after those before it. */
    public void add(Share share) {
        overview.add(share.line());
        shares.add(share);
    }

    /** What the page is called. */
    public String title() {
        return words.title(overview);
    }

    /** Writes the page. */
    public void to(Markup out) {
        List<ZonePartnership> partnerships = partnerships();
        Optional<DeadlineCalendar> calendar =
                overview.circumstances().map(asked -> new DeadlineCalendar(partnerships, asked.day(), texts, labels));
        NormMap map = new NormMap(partnerships, manner.all(), texts, labels);
        contents(out, partnerships);
        section(out, "partnerships", () -> {
            words.circumstances(overview).ifPresent(said -> out.say("p", said));
            answers(out);
            if (!partnerships.isEmpty()) {
                new PartnershipTable(partnerships, words, texts, labels).to(out);
                out.say(Tag.of("p", "hint"), words.said("unit"));
            }
            if (!overview.severalFiles().isEmpty()) {
                out.say("h3", words.said("severalFiles"));
                list(out, "several", words.severalFiles(overview));
            }
        });
        if (overview.unreadable() > 0) {
            out.in(Tag.of("section", "part"), () -> {
                out.say(Tag.of("h2").with("id", "unread"), words.said("notRead"));
                list(out, "defects", words.defects(overview));
            });
        }
        if (!partnerships.isEmpty()) {
            section(out, "map", () -> map.to(out));
            calendar.ifPresent(some -> section(out, "calendar", () -> some.to(out)));
            if (withDetails) {
                section(out, "details", () -> {
                    out.in("p", () -> {
                        out.text(labels.text("details.says") + " ");
                        out.say("code", COMMAND);
                    });
                    partnerships.forEach(one -> one.share().details().ifPresent(out::piece));
                });
            }
        }
        words.fingerprint(overview).ifPresent(said -> out.say(Tag.of("p", "hint"), said));
    }

    private void contents(Markup out, List<ZonePartnership> partnerships) {
        if (partnerships.isEmpty()) {
            return;
        }
        List<String> sections = new ArrayList<>(List.of("partnerships", "map", "calendar"));
        if (withDetails) {
            sections.add("details");
        }
        out.in(
                Tag.of("nav", "contents").with("aria-label", labels.text("contents")),
                () -> out.in(
                        "ul",
                        () -> sections.forEach(name -> out.in(
                                "li",
                                () -> out.say(Tag.of("a").with("href", "#" + name), labels.text("section." + name))))));
    }

    private void section(Markup out, String name, Runnable content) {
        out.in(Tag.of("section", "part"), () -> {
            out.say(Tag.of("h2").with("id", name), labels.text("section." + name));
            content.run();
        });
    }

    private void answers(Markup out) {
        out.in(Tag.of("ul", "answers"), () -> {
            for (Overall.Compliance answer : ANSWERS) {
                out.in(Tag.of("li", answer.name()), () -> {
                    Symbol.to(out, Symbol.of(answer), "sign");
                    out.say("b", Integer.toString(overview.dossiers(answer)));
                    out.text(" " + texts.text("overall." + answer));
                });
            }
            words.unreadable(overview).ifPresent(said -> out.say("li", said));
        });
    }

    private static void list(Markup out, String classes, List<String> items) {
        out.in(Tag.of("ul", classes), () -> items.forEach(item -> out.say("li", item)));
    }

    private List<ZonePartnership> partnerships() {
        List<OverviewLine> lines = overview.lines();
        List<String> names = words.names(overview);
        List<String> shorter = shorter(names, lines);
        List<ZonePartnership> partnerships = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            lines.get(i)
                    .shown()
                    .ifPresent(shown -> partnerships.add(
                            new ZonePartnership(at + 1, names.get(at), shorter.get(at), shown, shares.get(at))));
        }
        partnerships.sort(ZonePartnership.WORST_FIRST);
        return partnerships;
    }

    /** The name alone where it is on record and no other line has it. */
    private static List<String> shorter(List<String> names, List<OverviewLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> called(line).ifPresent(name -> times.merge(name, 1, Integer::sum)));
        List<String> shorter = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            shorter.add(called(lines.get(i))
                    .filter(name -> times.getOrDefault(name, 0) == 1)
                    .orElse(names.get(i)));
        }
        return shorter;
    }

    private static Optional<String> called(OverviewLine line) {
        return line.shown().map(shown -> shown.name().orElse(shown.id()));
    }
}
