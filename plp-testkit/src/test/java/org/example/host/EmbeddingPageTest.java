package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Check;
import org.openplp.formats.dossier.DossierReader;

@DisplayName("The page about embedding")
class EmbeddingPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path PAGE = Path.of("..", "docs", "embedding.md");
    private static final Path CODE = Path.of("src/test/java/org/example/host");
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```\\n");
    private static final Pattern PRINTED = Pattern.compile("(?ms)^```\\n(?=\\S)(.*?)^```$");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^ *// begin (\\w+)\\n(.*?)^ *// end \\1\\n");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(org\\.openplp\\.[a-z.]+)\\.([A-Z]\\w+)(?:\\.\\w+)?;$");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static String source(String name) throws IOException {
        return Files.readString(CODE.resolve(name + ".java"));
    }

    private static Dossier croisette() {
        return DossierReader.withDefaultLimit().read(CROISETTE).dossier().orElseThrow();
    }

    /** The code of the page, in its order. */
    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>(List.of(source("FirstSteps")));
        SNIPPET.matcher(source("Embedding"))
                .results()
                .map(snippet -> snippet.group(2).stripTrailing().stripIndent() + "\n")
                .forEach(snippets::add);
        return snippets;
    }

    @Test
    void showsAllTheCodeThatIsCompiledHereAndNoOther() throws IOException {
        assertThat(BLOCK.matcher(page()).results().map(block -> block.group(1))).containsExactlyElementsOf(snippets());
    }

    @Test
    void showsWhatTheCodePrints() throws IOException {
        assertThat(PRINTED.matcher(page()).results().map(block -> block.group(1)))
                .containsExactly(
                        printed(code -> FirstSteps.check(CROISETTE, DAY, code.print())),
                        printed(code -> {
                            code.show(FirstSteps.PLP.check(croisette(), DAY), "m-12");
                            code.show(FirstSteps.PLP.check(croisette(), DAY), "m-13");
                        }),
                        printed(code -> code.admit(croisette())),
                        printed(code -> {
                            Check check = FirstSteps.PLP.check(croisette(), DAY);
                            Membership member = croisette().membership("m-1").orElseThrow();
                            code.save(
                                    check, DAY, member.toBuilder().adult(false).build());
                            code.save(
                                    check,
                                    DAY,
                                    member.toBuilder()
                                            .joinedOn(LocalDate.of(2026, 3, 1))
                                            .left(new Departure(
                                                    Recorded.of(LocalDate.of(2026, 2, 1)), Recorded.unknown()))
                                            .build());
                        }),
                        printed(code -> {
                            code.act(croisette(), "m-1", DAY);
                            code.act(croisette(), "m-98", DAY);
                        }),
                        printed(code -> code.store(croisette())),
                        printed(code -> code.replay(DAY, croisette(), new MembershipAct.Leave("m-1", DAY))),
                        printed(code -> {
                            code.erase(left(), DAY);
                            code.erase(left(), DAY.plusDays(1));
                        }),
                        printed(code -> code.eraseFromEvents(leftAsStored(), DAY.plusDays(1))),
                        printed(code -> code.duties(FirstSteps.PLP.check(croisette(), DAY))),
                        printed(code -> {
                            Dossier left = new Embedding(line -> {}).act(croisette(), "m-7", DAY.minusDays(1));
                            code.whatIf(croisette(), left, DAY);
                        }),
                        printed(code -> withAValidator(validator -> validateAnAddress(code, validator))),
                        inOrder(printed(
                                code -> withAValidator(validator -> code.requireNorms(validator, croisette())))));
    }

    private static List<Event> leftAsStored() {
        return Dossier.takeOver(DAY, croisette())
                .andThen(new MembershipAct.Leave("m-1", DAY)::on)
                .events();
    }

    private static Dossier left() {
        return Dossier.replay(leftAsStored());
    }

    private static String printed(Consumer<Embedding> run) {
        List<String> lines = new ArrayList<>();
        run.accept(new Embedding(lines::add));
        return String.join("\n", lines) + "\n";
    }

    /** Violations are a set. */
    private static String inOrder(String printed) {
        return printed.lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    private static void withAValidator(Consumer<Validator> run) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            run.accept(factory.getValidator());
        }
    }

    private static void validateAnAddress(Embedding code, Validator validator) {
        Entries<Membership> members = Entries.of(Membership.of("m-1"), Membership.of("jan@example.org"));
        code.validate(
                validator,
                croisette().toBuilder()
                        .memberships(members)
                        .memberList(Recorded.unknown())
                        .build());
    }

    /** What the page says of the first dossier that is built without a file: it is looked at, and nothing in it is wrong. */
    @Test
    void buildsADossierThatCanBeLookedAt() {
        assertThat(FirstSteps.PLP.check(new Embedding(line -> {}).build(), DAY).breached())
                .isEmpty();
    }

    /** What the page says of both kinds of store: they come to the same dossier. */
    @Test
    void erasesAMemberFromEventsAsFromADossier() {
        List<Event> instead = new Embedding(line -> {}).eraseFromEvents(leftAsStored(), DAY.plusDays(1));

        assertThat(Dossier.replay(instead))
                .isEqualTo(left().erase("m-1", DAY.plusDays(1)).aggregate().orElseThrow());
    }

    /** What the page says of a partnership that begins: it has a dossier, and its lists are known to be empty. */
    @Test
    void foundsAPartnership() {
        assertThat(new Embedding(line -> {}).found().aggregate().orElseThrow().memberships())
                .isEqualTo(Entries.none());
    }

    /** What the page says of a correction: the rest of the entry stays. */
    @Test
    void correctsAnEntry() {
        Membership before = croisette().membership("m-13").orElseThrow();

        assertThat(new Embedding(line -> {}).correct(croisette(), DAY).membership("m-13"))
                .contains(before.toBuilder().acknowledgement(Recorded.none()).build());
    }

    @Test
    void saysInWhichPackageEachTypeIs() throws IOException {
        Map<String, TreeSet<String>> types = new TreeMap<>();
        for (String file : List.of("FirstSteps", "Embedding")) {
            for (MatchResult found : IMPORT.matcher(source(file)).results().toList()) {
                types.computeIfAbsent(found.group(1), name -> new TreeSet<>()).add("`" + found.group(2) + "`");
            }
        }

        assertThat(page())
                .endsWith(types.entrySet().stream()
                        .map(of -> "| `" + of.getKey() + "` | " + String.join(", ", of.getValue()) + " |\n")
                        .collect(Collectors.joining("", "|---|---|\n", "")));
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        String version = Files.readString(Path.of("pom.xml")).split("</?version>", 3)[1];

        assertThat(page()).contains("<artifactId>plp-formats</artifactId>\n  <version>" + version + "</version>\n");
    }
}
