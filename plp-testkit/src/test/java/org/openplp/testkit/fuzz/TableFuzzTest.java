package org.openplp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.table.MemberTableReader;
import org.openplp.formats.table.ReadMembers;
import org.openplp.testkit.dossier.Dossiers;

@DisplayName("A table of members")
class TableFuzzTest {
    private static final MemberTableReader READER = MemberTableReader.usual();

    @MethodSource("org.openplp.testkit.fuzz.Seeds#tables")
    @FuzzTest(maxDuration = "20m")
    void isReadOrRefused(byte[] content) {
        isReadOrRefused("fuzzed.csv", content);
        isReadOrRefused("fuzzed.xlsx", content);
    }

    static void isReadOrRefused(String name, byte[] content) {
        ReadMembers read = READER.read(name, content);

        assertThat(READER.read(name, content)).isEqualTo(read);
        assertThat(read.defects()).allSatisfy(defect -> {
            assertThat(defect.row()).isNotNegative();
            assertThat(defect.column()).matches("[A-Z]{0,3}");
            assertThat(defect.defect().code()).isNotBlank();
        });
        if (read.defects().isEmpty()) {
            Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                    .memberships(Entries.of(read.members()))
                    .build();
            assertThat(DossierSnapshot.of(dossier, Dossiers.USUAL_DAY))
                    .isInstanceOf(DossierSnapshot.Attempt.Accepted.class);
        }
    }
}
