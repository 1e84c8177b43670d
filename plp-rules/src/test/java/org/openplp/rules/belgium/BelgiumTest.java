package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.reader.Subjects;

@DisplayName("What the Belgian book knows besides its norms")
class BelgiumTest {
    private final Country belgium = new Belgium(Written.ofThisRelease());

    @Test
    void hasTheTermsThatPartiesMayAgreeOnAndTheEntriesThatNormsAreAbout() {
        assertThat(belgium.settings())
                .extracting(TermParameter::key)
                .contains("evaluation.period", "feedback.max", "memberList.review.period");
        assertThat(belgium.entries()).isEqualTo(Subjects.ENTRIES).isNotEmpty();
    }

    @Test
    void knowsTheLawSinceTheEarliestDateThatSourcesClaimForTheCircularOf2019() {
        assertThat(belgium.lawKnownFrom()).contains(LocalDate.parse("2019-02-14"));
    }
}
