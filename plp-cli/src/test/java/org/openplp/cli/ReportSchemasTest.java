package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonJson;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.schema.Schema;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.local.ParameterLayer;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Language;

@DisplayName("The schemas of what is written as JSON")
class ReportSchemasTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path CROISETTE = EXAMPLES.resolve("plp-croisette.yaml");
    private static final Path NEW = EXAMPLES.resolve("plp-new.yaml");
    private static final Path BY_EXAMPLE = Path.of("..", "docs", "dossier-by-example.yaml");
    private static final Path RELEASED =
            Path.of("..", "plp-formats", "src", "test", "resources", "org", "openplp", "formats", "released");
    private static final String DAY = "2026-11-24";
    private static final Messages MESSAGES = new Messages(Texts.english());

    private final SchemaFacts schemas = new SchemaFacts();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Schema.class)
    void areSchemas(Schema schema) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonNode tree = SchemaFacts.tree(schema.text());

        assertThat(registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(tree))
                .isEmpty();
        assertThat(tree.path("$id").asText()).isEqualTo("https://openplp.org/schema/" + schema + "-1.json");
        assertThat(schema.text()).endsWith("}\n");
    }

    /** A report of each kind as the first release with its format writes it, which is never changed after that release: docs/compatibility.md. */
    @ParameterizedTest
    @EnumSource(value = Schema.class, mode = EnumSource.Mode.EXCLUDE, names = "DOSSIER")
    void describeWhatIsKept(Schema schema) throws IOException {
        assertThat(schemas.check(schema, Files.readString(RELEASED.resolve(schema.file()))))
                .isEmpty();
    }

    @Test
    void describeWhatIsKeptOfSeveralFiles() throws IOException {
        String kept = Files.readString(RELEASED.resolve("several-" + Schema.REPORT.file()));

        assertThat(schemas.check(Schema.REPORT, kept)).isEmpty();
        assertThat(SchemaFacts.tree(kept).path("dossiers")).hasSize(2);
    }

    @Test
    void describeEachReportAndNothingElse() throws IOException {
        for (String day : List.of("2009-06-01", "2023-09-01", DAY, "2030-01-01")) {
            takes(Schema.REPORT, plp("check", EXAMPLES, "--on", day, "--format", "json"));
            takes(Schema.REPORT, plp("check", BY_EXAMPLE, "--on", day, "--format", "json", "--all"));
        }
        takes(Schema.REPORT, plp("check", CROISETTE, "--on", DAY, "--format", "json", "--reading", "binding"));
        Path copy = Files.copy(CROISETTE, folder.resolve("copy.yaml"));
        takes(Schema.REPORT, plp("check", CROISETTE, copy, "--on", DAY, "--format", "json"));
        takes(Schema.REPORT, plp("check", CROISETTE, copy, "--on", DAY, "--format", "json", "--summary"));
        takes(Schema.REPORT, plp("check", Path.of("..", "docs", "no-such-file"), "--format", "json"));
        takes(Schema.REPORT, plp("check", file("bad.yaml", "openplp: 2\n"), CROISETTE, "--format", "json"));
        takes(Schema.REPORT, plp("check", file("informal.yaml", """
                openplp: 1
                partnership: {id: plp-1, types: [INFORMAL_GROUP]}
                """), "--format", "json"));
        Path workbook = folder.resolve("workbook.xlsx");
        plp("import", CROISETTE, "--output", workbook);
        takes(Schema.REPORT, plp("check", workbook, "--on", DAY, "--format", "json"));
        byte[] withoutId = new DossierWriter().asWorkbook(Dossier.of(Partnership.of("")), Language.ENGLISH);
        Files.write(workbook, withoutId);
        takes(Schema.REPORT, plp("check", workbook, "--on", DAY, "--format", "json"));
        Path baseline = folder.resolve("baseline.json");
        Path changing = file("a.yaml", """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2023-09-01}
                memberships: [{id: m-1, adult: false}, {id: m-2, adult: false}]
                """);
        plp("check", changing, "--on", DAY, "--write-baseline", baseline);
        Files.writeString(changing, Files.readString(changing).replace("m-2, adult: false", "m-2, adult: true"));
        takes(Schema.REPORT, plp("check", changing, "--on", DAY, "--baseline", baseline, "--format", "json", "--all"));
        takes(
                Schema.REPORT,
                plp("check", changing, CROISETTE, "--on", DAY, "--baseline", baseline, "--format", "json"));
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "en");
        for (RuleBook faulty : List.of(FaultyBooks.failing(law), FaultyBooks.unexplained(law))) {
            CheckedFile checked = new CheckedFile(croisette(), Optional.of(assessed(faulty, croisette())));
            takes(Schema.REPORT, ReportFormat.JSON.of(new Manner(MESSAGES, false, true), checked));
        }

        assertThat(schemas.missing(Schema.REPORT)).isEmpty();
    }

    @Test
    void describeDuties() throws IOException {
        takes(Schema.DUTIES, plp("duties", CROISETTE, "--on", DAY, "--format", "json", "--all"));
        takes(Schema.DUTIES, plp("duties", BY_EXAMPLE, "--on", DAY, "--format", "json", "--all"));
        takes(Schema.DUTIES, plp("duties", file("bad.yaml", "openplp: 2\n"), "--format", "json"));

        assertThat(schemas.missing(Schema.DUTIES)).isEmpty();
    }

    @Test
    void describeAnswers() {
        takes(Schema.MAY, plp("may", "leave", CROISETTE, "membership=m-99", "day=2026-12-01", "--format", "json"));
        takes(Schema.MAY, plp("may", "open", NEW, "day=2026-12-01", "--format", "json"));
        takes(Schema.MAY, plp("may", "leave", CROISETTE, "membership=m-1", "day=2026-12-01", "--format", "json"));
        for (String adult : List.of("true", "false")) {
            takes(
                    Schema.MAY,
                    plp(
                            "may",
                            "admit",
                            CROISETTE,
                            "membership.id=m-new",
                            "membership.actor=p-new",
                            "membership.kind=RESIDENT",
                            "membership.joinedOn=2026-12-01",
                            "membership.adult=" + adult,
                            "membership.livesInArea=true",
                            "membership.voluntary=true",
                            "membership.paid=false",
                            "membership.toldWhyDataIsKept=2026-12-01",
                            "membership.acknowledgement={date: 2026-12-01, how: SIGNED_FORM, houseRules: \"2023\"}",
                            "--format",
                            "json"));
        }

        assertThat(schemas.missing(Schema.MAY)).isEmpty();
    }

    @Test
    void describeComparisons() throws IOException {
        takes(Schema.DIFF, plp("diff", NEW, CROISETTE, "--on", DAY, "--format", "json"));
        takes(
                Schema.DIFF,
                plp("diff", CROISETTE, CROISETTE, "--on", "2010-01-01", "--then-on", DAY, "--format", "json"));
        RuleBook faulty = FaultyBooks.unexplained(LocalHost.law(folder.resolve("law"), "CUT", "en"));
        ReadDossier begun = DossierReader.withDefaultLimit().read(NEW);
        takes(
                Schema.DIFF,
                new ComparisonJson(MESSAGES)
                        .of(new ComparedFiles(
                                begun,
                                croisette(),
                                Assessments.compare(assessed(faulty, begun), assessed(faulty, croisette())))));

        assertThat(schemas.missing(Schema.DIFF)).isEmpty();
    }

    @Test
    void describeNorms() {
        takes(Schema.NORMS, plp("norms", "--format", "json"));

        assertThat(schemas.missing(Schema.NORMS)).isEmpty();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(
                        Schema.REPORT,
                        "Language",
                        Stream.of(Language.values()).map(Language::code).toArray()),
                Arguments.of(Schema.REPORT, "Reading", Reading.values()),
                Arguments.of(Schema.REPORT, "Answer", Overall.Compliance.values()),
                Arguments.of(Schema.REPORT, "Why", Overall.DecidedBy.values()),
                Arguments.of(Schema.REPORT, "Outcome", Outcome.values()),
                Arguments.of(Schema.REPORT, "Severity", Severity.values()),
                Arguments.of(Schema.REPORT, "Modality", Modality.values()),
                Arguments.of(Schema.REPORT, "Force", Force.values()),
                Arguments.of(Schema.REPORT, "Bearer", Bearer.values()),
                Arguments.of(Schema.REPORT, "SubjectKind", SubjectKind.values()),
                Arguments.of(Schema.REPORT, "Stage", Stage.values()),
                Arguments.of(Schema.REPORT, "Reached", Answer.values()),
                Arguments.of(Schema.REPORT, "Read", Source.Read.values()),
                Arguments.of(Schema.REPORT, "Level", ParameterLayer.Level.values()),
                Arguments.of(Schema.REPORT, "Unit", ParameterLayer.Unit.values()),
                Arguments.of(Schema.REPORT, "FindingStanding", FindingStatus.values()),
                Arguments.of(Schema.REPORT, "Standing", ParameterLayer.Applicability.values()),
                Arguments.of(Schema.DUTIES, "State", Duty.State.values()),
                Arguments.of(Schema.DUTIES, "Addressee", Addressee.values()),
                Arguments.of(Schema.MAY, "Why", Permission.Doubt.values()),
                Arguments.of(Schema.MAY, "State", Duty.State.values()),
                Arguments.of(Schema.DIFF, "Circumstance", Comparison.Circumstance.values()),
                Arguments.of(Schema.DIFF, "Change", FindingChange.Kind.values()),
                Arguments.of(Schema.NORMS, "Check", CheckKind.values()),
                Arguments.of(Schema.NORMS, "Shape", Shape.values()),
                Arguments.of(
                        Schema.NORMS,
                        "scope",
                        Stream.of(NormScope.values()).map(NormScope::word).toArray()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void knowEveryWordOfEachClosedList(Schema schema, String definition, Object[] words) {
        assertThat(schemas.words(schema, definition))
                .isEqualTo(Stream.of(words).map(Object::toString).toList());
    }

    /** A list that nobody compares could drift. */
    @Test
    void haveNoOtherClosedLists() {
        long all = Stream.of(Schema.values())
                .filter(schema -> schema != Schema.DOSSIER)
                .map(schema -> SchemaFacts.tree(schema.text()))
                .mapToLong(schema -> schema.findValues("enum").size())
                .sum();

        assertThat(lists().count()).isEqualTo(all);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static ReadDossier croisette() {
        return DossierReader.withDefaultLimit().read(CROISETTE);
    }

    private static Assessment assessed(RuleBook book, ReadDossier read) {
        var accepted = (DossierSnapshot.Attempt.Accepted)
                DossierSnapshot.of(read.dossier().orElseThrow(), LocalDate.parse(DAY));
        return book.assess(accepted.snapshot(), Reading.AS_WORDED);
    }

    private void takes(Schema schema, Ran ran) {
        takes(schema, ran.out());
    }

    private void takes(Schema schema, String json) {
        assertThat(json).isNotEmpty();
        assertThat(schemas.check(schema, json)).isEmpty();
    }
}
