package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.PartnershipEvent;

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
    void thePageOnPrivacyListsTheKeysOfTextsThatAreNoIdsOfEntries() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "privacy.md"));
        List<String> keys = TEXTS.stream()
                .filter(path -> !isEntryId(path))
                .map(path -> "`" + path + "`")
                .toList();

        String listed = page.substring(page.indexOf("<!-- begin texts -->"), page.indexOf("<!-- end texts -->"));

        assertThat(Pattern.compile("`[^`]+`").matcher(listed).results().map(MatchResult::group))
                .containsExactlyElementsOf(keys);
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

    /** Every act and every event, found by the families. */
    static List<Class<?>> actsAndEvents() {
        return Stream.of(
                        Act.class,
                        PartnershipEvent.class,
                        AppointmentEvent.class,
                        MembershipEvent.class,
                        EvaluationEvent.class,
                        DossierEvent.class)
                .flatMap(FreeTextTest::records)
                .toList();
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(FreeTextTest::records);
    }

    /** The id of the entry that an act or an event is about may be printed, as that of the entry itself. */
    private static boolean isIdOfTheSubject(String path) {
        return path.matches("[A-Z]\\w+\\.(partnership|appointment|membership|evaluation|message|report)");
    }

    private static Record markedOne(Class<?> type) {
        return Sample.of(type, DAY, path -> "MARKER<" + path + ">");
    }

    @ParameterizedTest
    @MethodSource("actsAndEvents")
    void noActOrEventPrintsATextBesideTheIdsOfEntries(Class<?> type) {
        Record one = markedOne(type);

        assertThat(markersIn(Stream.of(one))).allMatch(path -> isEntryId(path) || isIdOfTheSubject(path));
    }

    @Test
    void anActOrEventSaysWhatElseItHolds() {
        assertThat(new PartnershipAct.Merge(DAY, "plp-2", true))
                .hasToString("Merge[day=2026-11-24, into=on record, renamed=true]");
        assertThat(new PartnershipEvent.Merged("plp-1", DAY, "plp-2", true))
                .hasToString("Merged[partnership=plp-1, day=2026-11-24, into=on record, renamed=true]");
    }

    @Test
    void noResultPrintsATextBesideTheIdsOfEntries() {
        List<Event> events = actsAndEvents().stream()
                .filter(Event.class::isAssignableFrom)
                .map(type -> (Event) markedOne(type))
                .toList();
        Result<Dossier, Event> accepted = new Result.Accepted<>(Optional.of(marked()), marked(), events);
        Result<Dossier, Event> rejected =
                new Result.Rejected<>(Intake.defects(marked(path -> "MARKER<" + path + ">@x")));

        assertThat(events).hasSizeGreaterThan(30);
        assertThat(markersIn(Stream.of(accepted)))
                .isNotEmpty()
                .allMatch(path -> isEntryId(path) || isIdOfTheSubject(path));
        assertThat(markersIn(Stream.of(rejected))).isEmpty();
    }

    @Test
    void aTextThatIsThereIsPrintedAsOnRecord() {
        assertThat(Recorded.of("Rue A")).hasToString("on record");
        assertThat(Recorded.of(DAY)).hasToString("2026-11-24");
        assertThat(Entries.of("Rue A", "Rue B")).hasToString("[on record, on record]");
        assertThat(Entries.of(DAY)).hasToString("[2026-11-24]");
    }

    @Test
    void noDefectRepeatsAText() {
        for (String text : List.of("MARKER<%s>", "MARKER<%s> MARKER<%s>", "MARKER<%s>@x")) {
            Dossier wrong = marked(path -> text.replace("%s", path));

            assertThat(Intake.defects(wrong)).isNotEmpty();
            assertThat(markersIn(Intake.defects(wrong).stream())).isEmpty();
            assertThat(markersIn(Stream.of(DossierSnapshot.of(wrong, DAY)))).isEmpty();
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
        Entries<String> excludes =
                marked().partnership().area().value().orElseThrow().excludes();

        assertThat(markersIn(Stream.of(
                        catchThrowable(() -> excludes.entry(1)),
                        catchThrowable(() -> Entries.<String>unknown().size()),
                        catchThrowable(() -> Entries.<String>unknown().entry(0)))))
                .isEmpty();
        assertThat(catchThrowable(() -> excludes.entry(1))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
