package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.text.Language;
import org.openplp.tries.Thorough;

@DisplayName("A dossier as a workbook")
class WorkbookTest {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();

    static List<Dossier> dossiers() {
        return Thorough.orOneOf(24, WrittenDossiersTest.dossiers().toList());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void comesBackAsItWas(Dossier dossier) {
        comesBack(dossier, Language.DUTCH);
    }

    @ParameterizedTest
    @MethodSource("org.openplp.formats.Tried#languages")
    void comesBackInEveryLanguage(Language language) {
        comesBack(Trees.dossier(Trees.byExample()), language);
        comesBack(Trees.dossier(Trees.croisette()), language);
    }

    @Test
    void isTheSameBytesEachTime() {
        Dossier dossier = Trees.dossier(Trees.croisette());

        assertThat(WRITER.asWorkbook(dossier, Language.FRENCH)).isEqualTo(WRITER.asWorkbook(dossier, Language.FRENCH));
    }

    @Test
    void isTheSameBytesInEveryTimeZone() {
        Dossier dossier = Trees.dossier(Trees.croisette());
        byte[] here = WRITER.asWorkbook(dossier, Language.FRENCH);
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("Pacific/Kiritimati", "Pacific/Marquesas")) {
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertThat(WRITER.asWorkbook(dossier, Language.FRENCH))
                        .as(place)
                        .isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void knowsWhereEachFactStands() {
        Dossier dossier = Dossier.of(Partnership.of("plp-1"))
                .but()
                .memberships(Log.of(List.of(
                        Membership.of("m-1"),
                        Membership.of("m-2")
                                .but()
                                .joinedOn(LocalDate.of(2026, 1, 31))
                                .build())))
                .build();

        ReadDossier read = READER.read("a.xlsx", WRITER.asWorkbook(dossier, Language.DUTCH));

        assertThat(read.places().of(FactPath.of("memberships[1].joinedOn")).in("a.xlsx"))
                .isEqualTo("a.xlsx:Leden!D3");
        assertThat(read.places().of(FactPath.of("memberships[1].adult")).in("a.xlsx"))
                .isEqualTo("a.xlsx:Leden!A3");
    }

    @Test
    void refusesWhatNoWorkbookCanSay() {
        Dossier twice = Dossier.of(Partnership.of("plp-1"))
                .but()
                .memberships(Log.of(List.of(Membership.of("m-1"), Membership.of("m-1"))))
                .build();
        Dossier longName = Dossier.of(Partnership.of("plp-1")
                .but()
                .name(Recorded.of("x".repeat(40_000)))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.asWorkbook(twice, Language.DUTCH))
                .withMessage("memberships: no workbook can say that two entries have one id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.asWorkbook(longName, Language.DUTCH))
                .withMessage("partnership.name: no cell of a workbook can hold so long a text");
    }

    static void comesBack(Dossier dossier, Language language) {
        ReadDossier read = READER.read("a.xlsx", WRITER.asWorkbook(dossier, language));

        assertThat(read.defects()).isEmpty();
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.dossier()).contains(dossier);
    }
}
