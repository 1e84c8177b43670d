package org.openplp.rules.belgium;

import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Register;

/** The rule book of the Belgian neighbourhood prevention partnerships. */
public final class BelgianBook {
    private static final RuleBook OF_THIS_RELEASE =
            withItsDigest(RuleBook.of("plp-be", "2026.3", Register.ofThisRelease(), new Belgium()));

    private BelgianBook() {}

    /** Takes over the digest that the build computed, which takes longer than to make the book. */
    private static RuleBook withItsDigest(RuleBook book) {
        return Edition.written()
                .map(edition -> book.withDigest(edition.digest()))
                .orElse(book);
    }

    /**
     * The rule book of this release.
     *
     * @return the same instance each time
     */
    public static RuleBook ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    /**
     * The rule book of this release and the norms of the register that belong in a local book, with their rules (reading R25).
     *
     * @return a new book with those norms after the others and before those of hosts
     */
    public static RuleBook withLocalExamples() {
        return OF_THIS_RELEASE.withLocalBook("local-examples");
    }
}
