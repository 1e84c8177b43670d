package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.law.compile.LawFolder;
import org.openplp.law.prover.LawProver;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

@DisplayName("A fault of the law of a municipality is found:")
class SeededFaultsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String DEPUTY = "appointments: {some: {role: DEPUTY_COORDINATOR, is: in-office}}";
    private static final String DEPUTY_OR_NOT = "any: [{partnership.fee: present}, {not: {partnership.fee: present}}]";

    @TempDir
    Path folder;

    @Test
    void aNormThatContradictsAnother() throws IOException {
        List<Proved> found = proofs(law(DEPUTY, "not: {" + DEPUTY + "}")).conflicts();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).norms()).containsExactly("EXV-1", "EXV-2");
        assertThat(found.get(0).example()).contains("appointments");
    }

    @Test
    void aNormThatNobodyCanBreach() throws IOException {
        assertThat(proofs(law(DEPUTY_OR_NOT)).outcomes())
                .extracting(Proved::answer)
                .containsExactly("never BREACHED");
    }

    @Test
    void aNormThatNobodyCanMeet() throws IOException {
        assertThat(proofs(law("all: [{" + DEPUTY + "}, {not: {" + DEPUTY + "}}]"))
                        .outcomes())
                .extracting(Proved::answer)
                .containsExactly("never MET");
    }

    @Test
    void aNormThatRepeatsAnother() throws IOException {
        assertThat(proofs(law(DEPUTY, DEPUTY)).consequences())
                .extracting(Proved::norms)
                .containsExactlyInAnyOrder(List.of("EXV-1", "EXV-2"), List.of("EXV-2", "EXV-1"));
    }

    /** The two can be kept together where there is no fee, so that they do not conflict. */
    @Test
    void aNormThatForbidsWhatAnotherAsksFor() throws IOException {
        String owed = "owed: {" + DEPUTY + "}";

        assertThat(proofs(law(owed, "when: {partnership.fee: present}, holds: {not: {" + DEPUTY + "}}"))
                        .forbiddenDuties())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.norms()).containsExactly("EXV-1", "EXV-2");
                    assertThat(one.example()).contains("\"fee\"", "\"appointments\" : [ ]");
                });
        assertThat(proofs(law(owed, "not: {appointments: {some: {role: COORDINATOR}}}"))
                        .forbiddenDuties())
                .isEmpty();
    }

    @Test
    void anUnaskedChangeOfARule() throws IOException {
        RuleBook before = law(DEPUTY, DEPUTY);
        RuleBook after = law(DEPUTY, "appointments: {some: {role: [DEPUTY_COORDINATOR, COORDINATOR], is: in-office}}");

        assertThat(Proofs.differences(before, before, DAY)).isEmpty();
        assertThat(Proofs.differences(before, after, DAY)).singleElement().satisfies(one -> {
            assertThat(one.norms()).containsExactly("EXV-2");
            assertThat(one.example()).contains("\"COORDINATOR\"");
        });
    }

    /** By norm FIN-2b, a fee covers only costs. */
    @Test
    void aNormThatTheFederalBookMakesUselessOrForbids() throws IOException {
        byte[] compiled = compiled(
                "any: [{not: {partnership.fee.amountPerYear: {more-than: 0}}}, {partnership.fee.coversOnlyCosts: true}]",
                "not: {partnership.fee.coversOnlyCosts: true}",
                DEPUTY_OR_NOT);

        LawProver.Proof proof = LawProver.find().orElseThrow().prove(compiled);

        assertThat(proof.norms()).containsExactly("EXV-1", "EXV-2", "EXV-3");
        assertThat(proof.faults())
                .extracting(LawProver.Fault::toString)
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("EXV-3 can never be breached"),
                        text -> assertThat(text)
                                .startsWith("EXV-1 asks for nothing that FIN-2b does not ask for: whoever breaches it"),
                        text -> assertThat(text)
                                .startsWith(
                                        "FIN-2b and EXV-2 apply together, but no dossier meets both, as in:\nopenplp"));
    }

    @Tag("process")
    @Test
    void byTheCommandOnAPathWithThisModule() throws IOException, InterruptedException {
        compiled(DEPUTY, DEPUTY_OR_NOT);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path printed = folder.resolve("printed");

        ProcessBuilder plp = new ProcessBuilder(
                        java.toString(), "org.openplp.cli.Main", "law", folder.toString(), "--prove", "--lang", "en")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        plp.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        int code = plp.start().waitFor();

        assertThat(code).isEqualTo(1);
        assertThat(Files.readString(printed)).contains("EXV-2 can never be breached", "norms proved: 2; faults: 1");
    }

    private static Proofs proofs(RuleBook book) {
        return Proofs.of(book, DAY);
    }

    /** A book of local norms alone, each with one of these rules. */
    private RuleBook law(String... rules) throws IOException {
        return BelgianBook.withLaw(BelgianBook.ofThisRelease(), compiled(rules))
                .only("local", norm -> norm.id().value().startsWith("EXV"));
    }

    private byte[] compiled(String... rules) throws IOException {
        Files.writeString(folder.resolve("local.yaml"), """
                prefix: EXV
                version: "1"
                name: Exempleville
                languages: [fr]
                sources:
                  rules: {title: {fr: Règlement}, date: {fr: 10 janvier 2026}, read: READ}
                """);
        for (int i = 0; i < rules.length; i++) {
            Files.writeString(folder.resolve("EXV-" + (i + 1) + ".yaml"), """
                    id: EXV-%1$d
                    statement: {fr: Norme %1$d.}
                    bearers: [PLP]
                    modality: OBLIGATION
                    citations: [rules art. 4]
                    in-force: 2026-02-01..
                    check: RECORDS
                    shape: %3$s
                    subject: PARTNERSHIP
                    rule: {%2$s}
                    not: {fr: Elle n'est pas respectée.}
                    do: {fr: "Il faudrait encoder {partnership}."}
                    """.formatted(
                            i + 1,
                            rules[i].matches("(owed|when):.*") ? rules[i] : "holds: {" + rules[i] + "}",
                            rules[i].startsWith("owed:") ? "OWED" : "STANDING"));
        }
        LawFolder law = LawFolder.of(folder);
        assertThat(law.mistakes()).isEmpty();
        return law.compiled();
    }
}
