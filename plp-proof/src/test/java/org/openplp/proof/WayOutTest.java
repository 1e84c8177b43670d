package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.testkit.Examples;
import org.openplp.testkit.dossier.Draft;

@DisplayName("The cheapest way out")
class WayOutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** What is left out of a compliant dossier, what is known to be none in it, and what is to be done then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "||",
                "memberships[0].adult||",
                "memberships[0].adult meetings||",
                "memberList.reviews||",
                "|evaluations|evaluations[0]",
                "appointments[0].paid|evaluations|evaluations[0]",
                "|appointments[0].approvedByMembersOn|appointments[0].approvedByMembersOn",
            })
    void isWhatWasTakenAway(String missing, String none, String toDo) {
        Draft draft = Draft.of(Examples.aCompliantPartnership());
        for (String path : words(missing)) {
            draft = draft.without(path);
        }
        for (String path : words(none)) {
            draft = draft.set(path, path.equals("evaluations") ? List.of() : "none");
        }

        assertThat(wayOut(draft.dossier())).hasValueSatisfying(way -> {
            assertThat(way.toFindOut()).containsExactlyInAnyOrderElementsOf(words(missing));
            assertThat(way.toDo()).containsExactlyElementsOf(words(toDo));
        });
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : Stream.of(words.split(" ")).toList();
    }

    /** Nobody is asked to leave, and what was done stays done. */
    @Test
    void doesNotExistWhereAPersonOrThePastIsInTheWay() {
        Draft draft = Draft.of(Examples.aCompliantPartnership());

        assertThat(wayOut(draft.set("memberships[0].adult", false).dossier())).isEmpty();
        assertThat(wayOut(Examples.aPartnershipThatStopped())).isEmpty();
        assertThat(wayOut(Examples.anInformalGroup())).isEmpty();
    }

    @Test
    void isNotSoughtInADossierThatContradictsItself() {
        Dossier dossier = Examples.aPartnership().toBuilder()
                .memberships(Entries.of(Examples.aResident("m-1"), Examples.aResident("m-1")))
                .build();

        assertThatThrownBy(() -> wayOut(dossier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the dossier contradicts itself");
    }

    private static Optional<WayOut> wayOut(Dossier dossier) {
        return WayOut.of(BelgianBook.ofThisRelease(), dossier, DAY);
    }
}
