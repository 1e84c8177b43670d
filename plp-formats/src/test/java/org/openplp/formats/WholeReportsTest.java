package org.openplp.formats;

import static org.openplp.formats.document.ReportFormat.HTML;
import static org.openplp.formats.document.ReportFormat.JSON;
import static org.openplp.formats.document.ReportFormat.TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.act.Act;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesReport;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.formats.permission.PermissionReport;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.KeptFile;

/** Whole reports, kept as people read them, so that a review sees every word, number and place that changes. */
@DisplayName("A whole report")
class WholeReportsTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "org", "openplp", "formats", "reports");
    private static final String INFORMAL_GROUP = "openplp: 1\npartnership: {id: g, types: [INFORMAL_GROUP]}\n";
    private static final Messages MESSAGES = Checked.in(Language.ENGLISH);
    private static final Manner MANNER = new Manner(MESSAGES, false, false);

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void ofADossier(ReportFormat format) throws IOException {
        isKept("dossier", format, format.of(MANNER, Checked.croisette()));
    }

    /** With what is met, and under a baseline that knows all that can be frozen. */
    @Test
    void ofAllOfADossierUnderABaseline() throws IOException {
        isKept("frozen-text", TEXT.of(new Manner(MESSAGES, true, false), Checked.frozen(Checked.croisette())));
    }

    /** Only advice is not followed, and a notice names its place. */
    @Test
    void ofAdviceAlone() throws IOException {
        CheckedFile advice = Checked.yaml("advice.yaml", """
                openplp: 1
                partnership: {id: p, operationalSince: 2023-09-01}
                messages: [{id: e-1, origin: MEMBER, sentBy: COORDINATOR, sentAt: 2025-09-14T20:15:00+02:00, validatedByPoliceAt: none}]
                attestations: [{norm: C-P2, subject: p, met: true, by: POLICE, date: 2026-01-10}]
                """);

        isKept("advice-text", TEXT.of(MANNER, advice));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void ofAZone(ReportFormat format) throws IOException {
        isKept("zone", format, ReportDocument.text(out -> format.summary(MANNER, out), zone()));
    }

    /** The numbers of each partnership, and of the first norms. */
    @Test
    void ofAZoneForOtherPrograms() throws IOException {
        String json = ReportDocument.text(out -> JSON.summary(MANNER, out), zone());

        isKept("zone-json", json.lines().limit(254).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Before operation, the steps are a path. */
    @Test
    void ofANewPartnership() throws IOException {
        Path file = Trees.EXAMPLES.resolve("plp-new.yaml");

        isKept("new-text", TEXT.of(MANNER, Reported.on(file, Checked.DAY).file()));
    }

    /** All of a partnership, what is not done of another, and that an informal group owes nothing. */
    @ParameterizedTest
    @EnumSource
    void ofDuties(PageFormat format) throws IOException {
        isKept(
                "duties",
                format,
                duties(format, OwedDuties.notAnswered(), true),
                duties(format, Reported.of("d.json", Trees.json(Trees.byExample()), Checked.DAY), false),
                duties(format, new Reported(Checked.yaml("g.yaml", INFORMAL_GROUP)), true));
    }

    private static String duties(PageFormat format, Reported reported, boolean all) {
        return DutiesReport.of(
                format, new Manner(MESSAGES, all, false), reported.file().read(), OwedDuties.duties(reported));
    }

    /** A later day, an earlier day with everything, and the same day. */
    @ParameterizedTest
    @EnumSource
    void ofAComparison(PageFormat format) throws IOException {
        Path file = Trees.EXAMPLES.resolve("plp-croisette.yaml");
        Reported now = Reported.on(file, Checked.DAY);
        Reported group = new Reported(Checked.yaml("g.yaml", INFORMAL_GROUP));

        isKept(
                "comparison",
                format,
                Compared.of(Reported.on(file, LocalDate.parse("2025-03-01")), now)
                        .as(format, false),
                Compared.of(now, Reported.on(file, LocalDate.parse("2026-03-01")))
                        .as(format, true),
                Compared.of(group, group).as(format, false));
    }

    /** Answers of each kind, and each kind of thing that an answer names. */
    @ParameterizedTest
    @EnumSource
    void ofActs(PageFormat format) throws IOException {
        Reported croisette = new Reported(Checked.croisette());
        Reported waiving = new Reported(Checked.yaml("waiving.yaml", """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2023-09-01, signs: []}
                waivers: [{norm: A-T3b, subject: plp-1, reason: r, grantedBy: POLICE, until: 2027-12-31}]
                """));
        Reported of2019 = new Reported(Checked.yaml("of-2019.yaml", """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2019-03-01, recognition: {validatedOn: 2019-10-01}, houseRules: []}
                """));
        Reported fresh = Reported.on(Trees.EXAMPLES.resolve("plp-new.yaml"), Checked.DAY);

        isKept(
                "acts",
                format,
                Stream.of(
                                may(
                                        format,
                                        croisette,
                                        "admit",
                                        "membership: {id: m-99, kind: RESIDENT, joinedOn: 2026-12-01, adult: false}"),
                                may(format, croisette, "place-sign", "sign: {date: 2026-12-01, atAreaLimits: false}"),
                                may(format, waiving, "place-sign", "sign: {date: 2026-12-01, atAreaLimits: false}"),
                                may(format, croisette, "step-down", "{appointment: a-1, day: 2026-12-01}"),
                                may(format, fresh, "open", "day: 2026-12-01"),
                                may(
                                        format,
                                        fresh,
                                        "adopt-house-rules",
                                        "houseRules: {version: '1', adoptedOn: 2026-12-01, clauses: [AIMS]}"),
                                may(
                                        format,
                                        of2019,
                                        "adopt-house-rules",
                                        "houseRules: {version: '0', adoptedOn: 2019-05-06, basedOn: CIRCULAR_2019}"),
                                may(
                                        format,
                                        new Reported(Checked.failing()),
                                        "move",
                                        "{membership: m-1, day: 2026-12-01}"),
                                may(format, croisette, "move", "{membership: m-0, day: 2026-12-01}"),
                                may(format, croisette, "admit", "membership: {id: m-99}"),
                                may(format, croisette, "record-membership", "{day: 2026-12-01, facts: {id: m-1}}"))
                        .toArray(String[]::new));
    }

    @Test
    void ofActsForOtherPrograms() throws IOException {
        Reported croisette = new Reported(Checked.croisette());
        PermissionJson json = new PermissionJson(MESSAGES, DefectTexts.inLanguage(Language.ENGLISH));

        isKept(
                "acts-json",
                json.of(asked(croisette, "step-down", "{appointment: a-1, day: 2026-12-01}"))
                        + json.of(asked(new Reported(Checked.failing()), "move", "{membership: m-1, day: 2026-12-01}"))
                        + json.of(asked(croisette, "admit", "membership: {id: m-99}")));
    }

    private static String may(PageFormat format, Reported reported, String name, String facts) {
        return PermissionReport.of(format, MANNER, asked(reported, name, facts));
    }

    private static AnsweredAct asked(Reported reported, String name, String facts) {
        ReadDossier read = reported.file().read();
        Act act = new ActReader().read(name, "act.yaml", facts).entry().orElseThrow();
        Permission permission =
                Permissions.may(reported.assessment().book(), read.dossier().orElseThrow(), act, Reading.AS_WORDED);
        return new AnsweredAct(read, act, permission);
    }

    /** The answers differ, and norms are breached in some of them; one file cannot be read; three have the same partnership; a rule fails. */
    private static List<CheckedFile> zone() {
        Path croisette = Trees.EXAMPLES.resolve("plp-croisette.yaml");
        return List.of(
                Reported.on(Trees.EXAMPLES.resolve("plp-new.yaml"), Checked.DAY).file(),
                Checked.yaml("others-first.yaml", """
                        openplp: 1
                        partnership: {id: plp-154, operationalSince: 2026-01-10}
                        federal: {committeeMeetings: [2025-12-10]}
                        """),
                Checked.unreadable(),
                Reported.on(Trees.EXAMPLES.resolve("plp-through-time.yaml"), Checked.DAY)
                        .file(),
                Checked.croisette(),
                Reported.of("copy.yaml", Trees.bytes(croisette), Checked.DAY).file(),
                Checked.failing());
    }

    private static void isKept(String name, ReportFormat format, String report) throws IOException {
        isKept(name + "-" + format, format == HTML ? new Page().read(report) : report);
    }

    private static void isKept(String name, PageFormat format, String... reports) throws IOException {
        isKept(
                name + "-" + format,
                Stream.of(reports)
                        .map(report -> format == PageFormat.HTML ? new Page().read(report) : report)
                        .collect(Collectors.joining("\n")));
    }

    private static void isKept(String name, String read) throws IOException {
        KeptFile.isUpToDate(
                KEPT.resolve(name + ".txt"),
                read.replaceAll("\\b[0-9a-f]{64}\\b", "DIGEST").replace(Engine.name(), "ENGINE"));
    }

    /** The words of a page: a line for each block, the cells of a row on one line, and the level of each heading. */
    private static final class Page implements NodeVisitor {
        private final StringBuilder words = new StringBuilder();

        String read(String html) {
            Element body = Jsoup.parse(html).body();
            body.select("script").remove();
            traverse(body);
            return words.toString().replaceAll("\\s*\n\\s*", "\n").strip() + "\n";
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element element && isALine(element)) {
                words.append(element.is("h1, h2, h3, h4, h5") ? "\n" + element.tagName() + " " : "\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                words.append(element.is("th, td") ? " | " : isALine(element) ? "\n" : "");
            }
        }

        private static boolean isALine(Element element) {
            return (element.isBlock() || element.is("option, svg text, svg title"))
                    && element.closest("th, td") == null;
        }
    }
}
