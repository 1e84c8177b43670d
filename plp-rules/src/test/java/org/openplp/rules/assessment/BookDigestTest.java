package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.Edition;

class BookDigestTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();

    @Test
    void isTheOneThatTheBuildComputed() {
        Edition edition = Edition.ofThisRelease();

        assertThat(edition)
                .isEqualTo(new Edition(BOOK.id(), BOOK.version(), BookDigest.of(BOOK.norms(), BOOK.rules())));
        assertThat(BOOK.digest()).isEqualTo(edition.digest());
    }

    @Test
    void isTakenOverIfItWasComputedBefore() {
        RuleBook known = BOOK.withDigest("known");

        assertThat(known.digest()).isEqualTo("known");
        assertThat(known.only("all", norm -> true).digest()).isEqualTo(BOOK.digest());
        assertThat(known.norms()).isEqualTo(BOOK.norms());
    }
}
