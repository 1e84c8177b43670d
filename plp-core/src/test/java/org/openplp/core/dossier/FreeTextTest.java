package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.situation.Situation;

/** No text of a dossier is printed but the ids of its entries: a marker in the place of each says where it stands. */
class FreeTextTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Pattern MARKER = Pattern.compile("MARKER<([^>]*)>");
    private static final List<String> TEXTS = texts();

    private static Dossier marked(Function<String, String> texts) {
        return Sample.dossier(path -> DAY, texts);
    }

    private static Dossier marked() {
        return marked(path -> "MARKER<" + path + ">");
    }

    private static List<String> texts() {
        return Sample.values(marked()).stream()
                .filter(stop -> stop.found() instanceof String)
                .map(Sample.Stop::path)
                .toList();
    }

    private static boolean isEntryId(String path) {
        return path.endsWith(".id");
    }

    private static Set<String> markersIn(Stream<?> printed) {
        return printed.map(String::valueOf)
                .flatMap(text -> MARKER.matcher(text).results())
                .map((MatchResult marker) -> marker.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyTextOfADossierHasAMarker() {
        assertThat(TEXTS)
                .hasSizeGreaterThan(30)
                .contains(
                        "partnership.name",
                        "partnership.area.streets.name",
                        "partnership.area.excludes",
                        "memberships.actor",
                        "memberships.acknowledgement.houseRules",
                        "memberList.notices.of",
                        "waivers.reason");
    }

    @Test
    void theOnlyTextsThatAreNeitherAFactNorInAListAreIds() {
        assertThat(Sample.declared())
                .filteredOn(stop -> stop.found() == String.class)
                .extracting(Sample.Stop::path)
                .isNotEmpty()
                .allMatch(FreeTextTest::isEntryId);
    }

    @Test
    void nothingPrintsATextBesideTheIdsOfEntries() {
        Set<String> printed = markersIn(Sample.holders(marked()).stream());

        assertThat(printed).isNotEmpty().allMatch(FreeTextTest::isEntryId);
    }

    @Test
    void aTextThatIsThereIsPrintedAsOnRecord() {
        assertThat(Recorded.of("Rue A")).hasToString("on record");
        assertThat(Recorded.of(DAY)).hasToString("2026-11-24");
        assertThat(Log.of("Rue A", "Rue B")).hasToString("[on record, on record]");
        assertThat(Log.of(DAY)).hasToString("[2026-11-24]");
    }

    @Test
    void noDefectRepeatsAText() {
        for (String text : List.of("MARKER<%s>", "MARKER<%s> MARKER<%s>", "MARKER<%s>@x")) {
            Dossier wrong = marked(path -> text.replace("%s", path));

            assertThat(Intake.defects(wrong)).isNotEmpty();
            assertThat(markersIn(Intake.defects(wrong).stream())).isEmpty();
            assertThat(markersIn(Stream.of(Situation.of(wrong, DAY)))).isEmpty();
        }
    }

    @Test
    void noDefectRepeatsATextThatStandsAloneInTheWrongPlace() {
        for (String path : TEXTS) {
            Dossier wrong = marked(other -> other.equals(path) ? "MARKER<" + path + "> @" : "x");

            assertThat(markersIn(Intake.defects(wrong).stream())).as(path).isEmpty();
        }
    }

    @Test
    void noExceptionRepeatsAText() {
        Log<String> excludes =
                marked().partnership().area().value().orElseThrow().excludes();

        assertThat(markersIn(Stream.of(
                        catchThrowable(() -> excludes.entry(1)),
                        catchThrowable(() -> Log.<String>unknown().size()),
                        catchThrowable(() -> Log.<String>unknown().entry(0)))))
                .isEmpty();
        assertThat(catchThrowable(() -> excludes.entry(1))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
