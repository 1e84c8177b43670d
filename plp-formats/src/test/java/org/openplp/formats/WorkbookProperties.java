package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.formats.Mutations.Variant;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.Invented;
import org.openplp.formats.workbook.WorkbookReader;
import org.openplp.formats.workbook.WorkbookText;
import org.openplp.formats.workbook.WorkbookWriter;
import org.openplp.rules.text.Language;

class WorkbookProperties {
    private static final EntryReader<Dossier> READER = EntryReader.of(Dossier.class);

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2)
    void any_valid_dossier_comes_back_as_it_was(@ForAll("variants") Variant variant, @ForAll Language language) {
        Optional<Dossier> dossier = Trees.read(variant.tree()).dossier();
        Assume.that(dossier.isPresent());

        WorkbookTest.comesBack(dossier.orElseThrow(), language);
    }

    /** Whatever can be written, even what contradicts itself: the oddest texts, days and times, and blank entries. */
    @Property(tries = 60)
    void any_record_comes_back_as_it_was(@ForAll long seed, @ForAll Language language) {
        Dossier dossier = withOwnIds(Invented.of(Dossier.class, seed));

        WorkbookText read = WorkbookReader.read(WorkbookWriter.in(language).write(dossier));

        assertThat(read.defects()).isEmpty();
        assertThat(READER.read("a.json", read.json()).entry()).contains(dossier);
    }

    /** Rows of other sheets name a member or an appointment by its id. */
    private static Dossier withOwnIds(Dossier dossier) {
        return dossier.toBuilder()
                .memberships(named(
                        dossier.memberships(),
                        (member, i) -> member.toBuilder().id("m-" + i).build()))
                .appointments(named(
                        dossier.appointments(),
                        (appointment, i) -> appointment.toBuilder().id("a-" + i).build()))
                .build();
    }

    private static <E> Entries<E> named(Entries<E> log, BiFunction<E, Integer, E> naming) {
        return log.isKnown()
                ? Entries.of(IntStream.range(0, log.size())
                        .mapToObj(i -> naming.apply(log.entry(i), i))
                        .toList())
                : log;
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Mutations.variants(6);
    }
}
