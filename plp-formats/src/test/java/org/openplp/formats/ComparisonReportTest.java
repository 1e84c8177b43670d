package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Fact;

@DisplayName("The report of a comparison")
class ComparisonReportTest {
    private static final Fact<Dossier, LocalDate> OPERATIONAL_SINCE = Fact.fact(
            Concept.DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static String dossier(String more) {
        return "openplp: 1\npartnership: {id: plp-1, operationalSince: 2023-09-01}\n" + more;
    }

    private static String members(String... members) {
        if (members.length == 0) {
            return dossier("memberships: []\n");
        }
        return dossier("memberships:\n"
                + List.of(members).stream()
                        .map(one -> "  - {kind: RESIDENT, " + one + "}\n")
                        .collect(Collectors.joining()));
    }

    private static Compared compare(String before, String after) {
        return Compared.of(Reported.of("a.yaml", before, DAY), Reported.of("b.yaml", after, DAY));
    }

    private static Reported assessed(String yaml, RuleBook book, Reading reading) {
        return Reported.of("d.yaml", yaml.getBytes(StandardCharsets.UTF_8), DAY, book, reading);
    }

    private static boolean fail(LocalDate day) {
        throw new IllegalStateException("a fault of the rule on " + day);
    }

    /** By a book of one section, of which one rule looks at the first day of operation. */
    private static Reported small(Predicate<LocalDate> judge) {
        RuleBook book = RulesInJava.of(rule("FED-4")
                        .about(PARTNERSHIP)
                        .holds(OPERATIONAL_SINCE.seenAs(judge::test).equalTo(true)))
                .only("small", norm -> norm.section().equals("2.17e"));
        return assessed(dossier(""), book, Reading.AS_WORDED);
    }

    /** The part of a text from a heading to the next empty line, in one line. */
    private static String section(String text, String heading) {
        int start = text.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading + " in\n" + text).isNotNegative();
        return text.substring(start, text.indexOf("\n\n", start + 1))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static JsonNode change(JsonNode report, String id) {
        for (JsonNode change : report.path("changes")) {
            if (change.path("before").path("id").asText().equals(id)
                    || change.path("after").path("id").asText().equals(id)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + id);
    }

    @Nested
    class AsText {
        @Test
        void saysOfWhatIsNewWhoWhyAndWhatItRestsOn() {
            String text = compare(members("id: m-1, adult: true"), members("id: m-1, adult: false"))
                    .text(false);

            assertThat(section(text, "New, and in the way"))
                    .contains(
                            "for member m-1",
                            "acts coordinator",
                            "about member",
                            "before met",
                            "Member of full age: no",
                            " do ",
                            "basis federal guidance: ",
                            "at b.yaml:4");
        }

        @Test
        void reportedForMembersByNormAndOfFewByName() {
            String before = members();
            String after = members(IntStream.range(0, 40)
                    .mapToObj(i -> "id: m-" + i + ", adult: false")
                    .toArray(String[]::new));

            assertThat(section(compare(before, after).text(false), "New, and in the way"))
                    .containsOnlyOnce("B-P2 ")
                    .contains("and 34 more", "before no finding")
                    .doesNotContain("m-39");
            assertThat(section(compare(before, after).text(true), "New, and in the way"))
                    .contains("m-39");
        }

        @Test
        void doesNotTakeAMemberWhoIsNotOnRecordAnyMoreForAMendedBreach() {
            String text = compare(members("id: m-1, adult: false"), members()).text(false);

            assertThat(section(text, "Not kept before, but without a finding now (which puts nothing right)"))
                    .contains("B-P2 ", "for member m-1", "before breached now no finding", "at a.yaml:4");
            assertThat(text).doesNotContain("No longer breached\n").contains("NOTHING NEW STANDS IN THE WAY");
        }

        @Test
        void doesNotTakeAForgottenFactForAMendedBreach() {
            String text = compare(members("id: m-1, adult: false"), members("id: m-1"))
                    .text(false);

            assertThat(section(text, "Now unknown")).contains("B-P2 ", "before breached", "lacks Member of full age");
            assertThat(text).doesNotContain("No longer breached\n");
        }

        @Test
        void saysWhatGotBetter() {
            Compared both = compare(
                    members("id: m-1, adult: false", "id: m-2"),
                    members("id: m-1, adult: true", "id: m-2, adult: true"));

            assertThat(section(both.text(false), "No longer breached"))
                    .contains("B-P2 Met: ", "for member m-1", "before breached");
            assertThat(section(both.text(false), "Now known"))
                    .contains("B-P2 Met: ", "for member m-2", "before undetermined");
        }

        @Test
        void saysWhatIsWaivedNow() {
            String waiver =
                    "waivers: [{norm: B-P2, subject: m-1, reason: r, grantedBy: MANDATED_OFFICER, until: 2039-12-31}]\n";
            String breached = members("id: m-1, adult: false");

            assertThat(section(
                            compare(breached, breached + waiver).text(false),
                            "Still not kept, but no longer in the way"))
                    .contains("B-P2 ", "before breached now breached, waived");
            assertThat(section(compare(breached + waiver, breached).text(false), "New, and in the way"))
                    .contains("B-P2 ", "before breached, waived");
        }

        @Test
        void saysWhatFellDueAndWhatIsDueOnAnotherDay() {
            String evaluated =
                    dossier("evaluations: [{id: v-1, date: 2026-01-10, by: [MANDATED_OFFICER, COORDINATOR]}]\n");
            String never = dossier("evaluations: []\n");
            Compared later = Compared.of(
                    Reported.of("a.yaml", never, LocalDate.parse("2026-09-01")),
                    Reported.of("a.yaml", never, LocalDate.parse("2026-09-02")));
            Compared again = compare(evaluated, evaluated.replace("2026-01-10", "2026-02-10"));

            assertThat(section(later.text(false), "New, and in the way"))
                    .contains("M-T9a ", "before pending, due by 1 September 2026", "[advice]");
            assertThat(later.text(false)).contains("differ in the day");
            assertThat(section(again.text(false), "Due on another day"))
                    .contains("M-T9b ", "before met, due by 10 January 2027 now met, due by 10 February 2027");
        }

        @Test
        void countsTheRestAndListsItOnDemand() {
            Compared both = compare(members("id: m-1"), members("id: m-1, voluntary: true", "id: m-2, adult: true"));

            assertThat(section(both.text(false), "Other changes"))
                    .contains("1 without a finding before, met now --all lists them.");
            assertThat(section(both.text(true), "Other changes"))
                    .contains("1 without a finding before, met now: B-P2:m-2")
                    .doesNotContain("--all");
        }

        @Test
        void saysThatNothingChanges() {
            String same = members("id: m-1, adult: false");

            assertThat(compare(same, same).text(true))
                    .contains("NOTHING NEW STANDS IN THE WAY. No finding changes.")
                    .contains("There are as many findings of each outcome as before.")
                    .doesNotContain("differ");
        }

        @Test
        void saysWhichNormsOneBookAloneHas() {
            RuleBook book = BelgianBook.ofThisRelease();
            Compared more = Compared.of(
                    assessed(dossier(""), book, Reading.AS_WORDED),
                    assessed(dossier(""), BelgianBook.withLocalExamples(), Reading.AS_WORDED));

            assertThat(more.text(false))
                    .contains(
                            "  first     rule book 2026.3,",
                            "  then      rule book 2026.3+local-examples,",
                            "no finding, since the norm is not in the rule book 2026.3\n");
            assertThat(section(more.text(false), "Norms on one side only"))
                    .contains("Only in the rule book used now: ");
        }

        @Test
        void saysThatTwoPartnershipsAreCompared() {
            String one = members("id: m-1");

            assertThat(compare(one, one.replace("plp-1", "plp-2")).text(false))
                    .contains("differ in the partnership", "need not be")
                    .contains("No finding changes.");
        }

        @Test
        void saysThatARuleFails() {
            assertThat(section(
                            Compared.of(small(day -> true), small(ComparisonReportTest::fail))
                                    .text(false),
                            "Failed now"))
                    .contains("FED-4 The rule for this norm failed", "before met");
            assertThat(section(
                            Compared.of(small(ComparisonReportTest::fail), small(day -> true))
                                    .text(false),
                            "Now known"))
                    .contains("FED-4 Met: ", "before rule failed");
        }
    }

    @Nested
    class AsJson {
        private final Compared both =
                compare(members("id: m-1, adult: true"), members("id: m-2, adult: false", "id: m-1"));
        private final JsonNode report = both.tree();

        @Test
        void hasBothHeadsInTheTermsOfTheReport() {
            assertThat(report.path("format").intValue()).isEqualTo(1);
            for (String side : List.of("before", "after")) {
                JsonNode head = report.path(side);
                JsonNode whole = Reported.of(
                                "before".equals(side) ? "a.yaml" : "b.yaml",
                                ("before".equals(side)
                                        ? members("id: m-1, adult: true")
                                        : members("id: m-2, adult: false", "id: m-1")),
                                DAY)
                        .tree(true);
                assertThat(head.size()).isEqualTo(8);
                head.properties().forEach(field -> assertThat(field.getValue()).isEqualTo(whole.path(field.getKey())));
            }
        }

        @Test
        void hasEachChangeWithWhatWasAndWhatIs() {
            JsonNode change = change(report, "B-P2:m-1");

            assertThat(change.path("change").asText()).isEqualTo("OUTCOME");
            assertThat(change.path("norm").asText()).isEqualTo("B-P2");
            assertThat(change.path("subject").toString())
                    .isEqualTo("{\"type\":\"MEMBERSHIP\",\"id\":\"m-1\",\"path\":\"memberships[1]\"}");
            assertThat(change.path("before").path("outcome").asText()).isEqualTo("MET");
            assertThat(change.path("before").path("location").path("path").asText())
                    .isEqualTo("memberships[0]");
            assertThat(change.path("after").path("outcome").asText()).isEqualTo("UNDETERMINED");
            assertThat(change.path("after").path("missing").toString()).isEqualTo("[\"memberships[1].adult\"]");
            assertThat(change.path("after").path("severity").asText()).isEqualTo("ERROR");
            assertThat(change.path("after").path("due").isNull()).isTrue();
        }

        @Test
        void hasNullWhereThereIsNoFinding() {
            JsonNode change = change(report, "B-P2:m-2");

            assertThat(change.path("change").asText()).isEqualTo("APPEARED");
            assertThat(change.has("before")).isTrue();
            assertThat(change.path("before").isNull()).isTrue();
            assertThat(report.path("newInTheWay").toString()).isEqualTo("[\"B-P2:m-2\"]");
            assertThat(report.path("noLongerInTheWay").isEmpty()).isTrue();
        }

        @Test
        void isSortedByTheRegister() {
            List<String> register = BelgianBook.ofThisRelease().norms().stream()
                    .map(norm -> norm.id().value())
                    .toList();
            List<Integer> places = new ArrayList<>();
            report.path("changes")
                    .forEach(change ->
                            places.add(register.indexOf(change.path("norm").asText())));

            assertThat(places).isSorted().hasSizeGreaterThan(5).allMatch(place -> place >= 0);
        }

        @Test
        void namesDifferencesNormsAndNotices() {
            String yaml = dossier("waivers: [{norm: X-1, subject: plp-1}]\n");
            JsonNode compared = Compared.of(
                            assessed(dossier(""), BelgianBook.ofThisRelease(), Reading.AS_WORDED),
                            assessed(yaml, BelgianBook.withLocalExamples(), Reading.BINDING_ONLY))
                    .tree();

            assertThat(compared.path("differences").toString()).isEqualTo("[\"READING\",\"RULE_BOOK\"]");
            assertThat(compared.path("norms").path("onlyAfter").size()).isEqualTo(5);
            assertThat(compared.path("norms").path("onlyBefore").isEmpty()).isTrue();
            assertThat(compared.path("norms").path("inForceOnlyBefore").isEmpty())
                    .isTrue();
            assertThat(compared.path("noticesOnlyAfter").findValuesAsText("code"))
                    .contains("norm.unknown", "waiver.not-whole");
            assertThat(compared.path("noticesOnlyBefore").isEmpty()).isTrue();
        }

        @Test
        void isTheSameOnEveryMachine() {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                String json = both.json();
                String text = both.text(true);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Compared there = compare(members("id: m-1, adult: true"), members("id: m-2, adult: false", "id: m-1"));

                assertThat(there.json()).isEqualTo(json).endsWith("}\n").doesNotContain("\r");
                assertThat(there.text(true)).isEqualTo(text);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    @Tag("timing")
    void isWrittenForTenThousandMembersInReasonableTime() {
        String before = members(IntStream.range(0, 10_000)
                .mapToObj(i -> "id: m-" + i + ", adult: true")
                .toArray(String[]::new));
        Compared both = compare(before, before.replace("adult: true", "adult: false"));
        long start = System.nanoTime();

        assertThat(both.text(false)).contains("and 9994 more");
        assertThat(both.tree().path("newInTheWay").size()).isEqualTo(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
