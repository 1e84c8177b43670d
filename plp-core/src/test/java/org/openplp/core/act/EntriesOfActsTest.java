package org.openplp.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.core.partnership.Recognition;

/** The entry that an act makes, and where it stands. */
class EntriesOfActsTest {
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)(?:\\[(\\d+)])?");

    static Stream<ActsTest.Done> acts() {
        return ActsTest.all();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isWhatTheFirstEventReports(ActsTest.Done done) {
        Dossier after = done.act().on(done.before()).aggregate().orElseThrow();

        assertThat(done.act().entry(after).map(path -> at(path.toString(), after)))
                .isEqualTo(
                        done.act().onlyRecords()
                                ? Optional.empty()
                                : statedBy((Record) done.events().get(0)));
    }

    @Test
    void isThereOnlyIfItsSubjectIs() {
        Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(Membership.of("m-1")))
                .build();

        assertThat(new MembershipAct.Reprimand("m-2", Measure.blank()).entry(dossier))
                .isEmpty();
        assertThat(new PartnershipAct.RecordValidation(Recognition.blank(), Recorded.of("2")).entry(dossier))
                .isEmpty();
    }

    /** The record that an event holds. */
    private static Optional<Object> statedBy(Record event) {
        return Stream.of(event.getClass().getRecordComponents())
                .map(component -> component(event, component.getName()))
                .filter(value -> value instanceof Record && !(value instanceof Recorded<?>))
                .findFirst()
                .or(() ->
                        event instanceof PartnershipEvent.Opened opened ? Optional.of(opened.day()) : Optional.empty());
    }

    private static Object at(String path, Dossier dossier) {
        Object found = dossier;
        for (String step : path.split("\\.", -1)) {
            Matcher matcher = STEP.matcher(step);
            assertThat(matcher.matches()).as(path).isTrue();
            found = component((Record) found, matcher.group(1));
            if (matcher.group(2) != null) {
                found = ((Entries<?>) found).entry(Integer.parseInt(matcher.group(2)));
            }
        }
        return found;
    }

    /** A component, or what it says if it is a fact. */
    private static Object component(Record record, String name) {
        try {
            Object value = record.getClass().getMethod(name).invoke(record);
            return value instanceof Recorded.Value<?> fact ? fact.content() : value;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getClass() + "." + name, e);
        }
    }
}
