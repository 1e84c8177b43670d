package org.openplp.rules.belgium;

import static java.util.Objects.requireNonNull;

import org.openplp.law.Law;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.digest.Sha256;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Register;

/** The rule book of the Belgian neighbourhood prevention partnerships. */
public final class BelgianBook {
    private static final RuleBook OF_THIS_RELEASE = withItsDigest(of(Register.ofThisRelease(), Law.ofThisRelease()));

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
     * A rule book of Belgian law that was compiled elsewhere, such as a newer one.
     *
     * @param compiled the output of {@code plp law}
     * @return the book, with the id and version that its law says
     * @throws IllegalArgumentException if this release cannot read it, it is damaged, or it is a local law
     */
    public static RuleBook of(byte[] compiled) {
        Register register = Register.of(compiled);
        try {
            return of(register, Law.of(compiled));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "the rules of the law cannot be read; compile the law files with this release", e);
        }
    }

    /**
     * Adds compiled law to a book: that of a municipality or zone adds its norms, and that of the country takes the place
     * of the book's own, beside the local law that the book has.
     *
     * @param book a book of Belgian law
     * @param compiled the output of {@code plp law}
     * @return the new book
     * @throws IllegalArgumentException if this release cannot read it, it is damaged, or the book already has a local law of that prefix
     */
    public static RuleBook withLaw(RuleBook book, byte[] compiled) {
        requireNonNull(book, "book");
        requireNonNull(compiled, "compiled");
        return Law.of(compiled).rows(Law.BOOK).isEmpty()
                ? book.withLaw(LocalLaw.of(compiled))
                : of(compiled).withLaw(book.local().toArray(LocalLaw[]::new));
    }

    /**
     * Adds compiled law to a book, which must be the expected one.
     *
     * @param book a book of Belgian law
     * @param compiled the output of {@code plp law}
     * @param sha256 the SHA-256 of the output, in hexadecimal, as {@code plp law} prints it
     * @return the new book
     * @throws IllegalArgumentException if the digest differs, or as {@link #withLaw(RuleBook, byte[])} does
     */
    public static RuleBook withLaw(RuleBook book, byte[] compiled, String sha256) {
        requireNonNull(book, "book");
        requireNonNull(compiled, "compiled");
        requireNonNull(sha256, "sha256");
        String found = Sha256.hex(compiled);
        if (!found.equalsIgnoreCase(sha256)) {
            throw new IllegalArgumentException("the law has the SHA-256 " + found + ", not " + sha256
                    + "; compare it with the file that was reviewed");
        }
        return withLaw(book, compiled);
    }

    private static RuleBook of(Register register, Law law) {
        Law.Row book = law.rows(Law.BOOK).get(0);
        return RuleBook.of(book.get("id"), book.get("version"), register, new Belgium(new Written(register, law)));
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
