package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

/**
 * Ten thousand changes of valid dossiers in a thorough build, each by chance and the same in each build: of each there is a report, or a list of defects, on whatever day and in
 * whatever language.
 */
@NullUnmarked
class TenThousandMutationsTest {
    private static final int MUTATIONS = Thorough.isOn() ? 10_000 : 1_000;
    private static final int LEAST = Thorough.isOn() ? 100 : 1;
    /** Of so many changes one is written in one of the formats, which takes longer than all the rest. */
    private static final int EACH = 2;

    private static final List<Where> WHERE = List.of(Where.values());
    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.values());
    private static final List<Language> LANGUAGES = List.of(Language.values());

    /** That of the examples, while a partnership is set up, before the norms are in force, and the outermost days there are. */
    private static final List<LocalDate> DAYS = List.of(
            Checked.DAY,
            LocalDate.of(2023, 6, 1),
            LocalDate.of(2019, 1, 1),
            DossierSnapshot.FIRST_DAY,
            DossierSnapshot.LAST_DAY);

    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final String SIGNS = ":-{}[],\"'#&*!|>%@~?\\ \n\t\r0a";
    private static final List<String> WORDS = List.of(
            "none",
            "true",
            "false",
            "null",
            "~",
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "1e9",
            "2026-02-30",
            "0000-01-01",
            "9999-12-31",
            "2026-11-24",
            "2026-11-24T10:00:00+01:00",
            "erased-1",
            "m-1",
            "m-1@x",
            "<<",
            "!!str x",
            "\u202E",
            "\u0000");

    private static final Map<Language, Manner> ALL = manners(true);
    private static final Map<Language, Manner> USUAL = manners(false);

    /** Where a dossier is changed. */
    private enum Where {
        BYTES,
        LINES,
        VALUES,
        STRUCTURE
    }

    private final List<ObjectNode> trees = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Where, Integer> reports = new EnumMap<>(Where.class);
    private final Map<Where, Integer> refused = new EnumMap<>(Where.class);

    private static Map<Language, Manner> manners(boolean all) {
        Map<Language, Manner> manners = new EnumMap<>(Language.class);
        LANGUAGES.forEach(language -> manners.put(language, new Manner(Checked.in(language), all, false)));
        return manners;
    }

    private static <T> T oneOf(List<T> values, int turn) {
        return values.get(turn % values.size());
    }

    @Test
    void giveAReportOrDefects() throws IOException {
        Trees.cases().map(one -> (ObjectNode) one.get("dossier")).forEach(trees::add);
        trees.stream().map(Trees::dossier).map(new DossierWriter()::asYaml).forEach(texts::add);
        for (int i = 0; i < MUTATIONS; i++) {
            Random random = new Random(i);
            Where where = oneOf(WHERE, i);
            boolean isYaml = where == Where.BYTES || where == Where.LINES;
            byte[] content = isYaml ? ofText(where, random) : Trees.json(ofTree(where, random));

            check(isYaml ? "mutated.yaml" : "mutated.json", content, where, i);
        }

        for (Where where : WHERE) {
            assertThat(reports.get(where)).as("reports on changed " + where).isGreaterThan(LEAST);
            assertThat(refused.get(where)).as("refused with changed " + where).isGreaterThan(LEAST);
        }
    }

    private void check(String name, byte[] content, Where where, int number) throws IOException {
        int turn = number / WHERE.size();
        LocalDate day = oneOf(DAYS, turn);
        ReadDossier read = READER.read(name, content);
        assertThat(read.dossier().isPresent()).isEqualTo(read.defects().isEmpty());
        CheckedFile checked = new CheckedFile(read, read.dossier().map(dossier -> {
            DossierSnapshot.Attempt snapshot = DossierSnapshot.of(dossier, day);
            return BOOK.assess(((DossierSnapshot.Attempt.Accepted) snapshot).snapshot(), Reading.AS_WORDED);
        }));
        (read.dossier().isPresent() ? reports : refused).merge(where, 1, Integer::sum);
        checked.assessment()
                .ifPresent(assessment -> assertThat(assessment.count(Outcome.FAILED))
                        .as("rules that fail after change %d on %s", number, day)
                        .isZero());
        if (turn % EACH == 0) {
            isWritten(checked, turn / EACH, number);
        }
    }

    private static void isWritten(CheckedFile checked, int turn, int number) throws IOException {
        ReportFormat format = oneOf(FORMATS, turn);
        Language language = oneOf(LANGUAGES, turn / FORMATS.size());
        StringWriter out = new StringWriter();
        ReportDocument document = format.open((turn % 9 == 0 ? ALL : USUAL).get(language), true, out);
        document.part(0, checked).write();
        document.end();
        assertThat(out.toString().codePoints().filter(c -> c != '\n' && Character.getType(c) == Character.CONTROL))
                .as("control characters after change %d in %s, %s", number, format, language)
                .isEmpty();
    }

    private byte[] ofText(Where where, Random random) {
        String text = texts.get(random.nextInt(texts.size()));
        if (where == Where.LINES) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> lines.set(at, "  " + line);
                case 3 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
                default -> lines.add(at, lines.remove(random.nextInt(lines.size())));
            }
            return String.join(random.nextBoolean() ? "\n" : "\r\n", lines).getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int hits = 1 + random.nextInt(2); hits > 0; hits--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte)
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(256);
                        case 1 -> SIGNS.charAt(random.nextInt(SIGNS.length()));
                        default -> bytes[at] ^ 1;
                    };
        }
        return bytes;
    }

    private JsonNode ofTree(Where where, Random random) {
        ObjectNode tree = trees.get(random.nextInt(trees.size())).deepCopy();
        if (where == Where.VALUES) {
            List<TreePath> leaves = Trees.leaves(tree);
            TreePath leaf = leaves.get(random.nextInt(leaves.size()));
            List<JsonNode> others = Mutations.alternatives(tree, leaf);
            boolean isKnown = random.nextBoolean() && !others.isEmpty();
            leaf.setIn(
                    tree,
                    isKnown
                            ? others.get(random.nextInt(others.size()))
                            : TextNode.valueOf(WORDS.get(random.nextInt(WORDS.size()))));
            return tree;
        }
        List<TreePath> all = new ArrayList<>(Trees.groups(tree));
        all.addAll(Trees.lists(tree));
        all.addAll(Trees.leaves(tree));
        TreePath one = all.get(random.nextInt(all.size()));
        TreePath other = all.get(random.nextInt(all.size()));
        Optional<JsonNode> moved = Optional.of(other.in(tree)).map(JsonNode::deepCopy);
        if (random.nextInt(3) == 0) {
            one.removeFrom(tree);
        } else {
            one.setIn(tree, moved.orElseThrow());
        }
        return tree;
    }
}
