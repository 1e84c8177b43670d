package org.openplp.formats;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;

/**
 * The entry point: checks dossiers and answers questions about acts, by a rule book and a reading. It is immutable and
 * safe to share between threads. Create one and keep it.
 */
public final class Plp {
    private static final DossierReader READER = DossierReader.withDefaultLimit();

    private final RuleBook book;
    private final Reading reading;

    private Plp(RuleBook book, Reading reading) {
        this.book = book;
        this.reading = reading;
    }

    /**
     * The Belgian rule book of this release, as worded and without local rules.
     *
     * @return the same as {@code Plp.withBook(BelgianBook.ofThisRelease())}
     */
    public static Plp belgian() {
        return withBook(BelgianBook.ofThisRelease());
    }

    /**
     * A rule book, as worded.
     *
     * @param book the book, such as {@code BelgianBook.ofThisRelease().with(law)}
     * @return the entry point for that book
     */
    public static Plp withBook(RuleBook book) {
        requireNonNull(book, "book");
        return new Plp(book, Reading.AS_WORDED);
    }

    /**
     * The same rule book with another reading.
     *
     * @param reading how strictly the texts are read
     * @return the entry point for that reading
     */
    public Plp reading(Reading reading) {
        requireNonNull(reading, "reading");
        return new Plp(book, reading);
    }

    /**
     * The same with law that is not part of this release: that of a municipality or zone adds its norms, and that of the
     * country takes the place of the book's own.
     *
     * @param law a folder of law files, or a file that {@code plp law} compiled
     * @return the entry point for the book with that law
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if there are mistakes in it, or this release cannot read it
     */
    public Plp withLaw(Path law) {
        requireNonNull(law, "law");
        return new Plp(BelgianBook.withLaw(book, compiled(law)), reading);
    }

    /**
     * The same with law in a compiled file, which must be the expected one.
     *
     * @param law the file
     * @param sha256 the SHA-256 of its content, in hexadecimal, as {@code plp law} prints it
     * @return the entry point for the book with that law
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if its digest differs, or this release cannot read it
     */
    public Plp withLaw(Path law, String sha256) {
        requireNonNull(law, "law");
        requireNonNull(sha256, "sha256");
        return new Plp(BelgianBook.withLaw(book, compiled(law), sha256), reading);
    }

    private static byte[] compiled(Path law) {
        try {
            return LawFolder.compiled(law);
        } catch (IOException e) {
            throw new UncheckedIOException("the law cannot be read: " + law, e);
        }
    }

    /**
     * Checks a dossier in a file of up to 64 MiB, in YAML or JSON.
     *
     * @param file the file
     * @param day the day to assess
     * @return an assessment, or the defects that stop the dossier, also if the file does not exist or cannot be read
     * @throws IllegalArgumentException if the dossier can be assessed and the year of the day is not from 0 to 9999
     */
    public Check check(Path file, LocalDate day) {
        requireNonNull(file, "file");
        requireNonNull(day, "day");
        return check(READER.read(file), day);
    }

    /**
     * Checks a dossier that a program has built.
     *
     * @param dossier the dossier
     * @param day the day to assess
     * @return an assessment, or the defects that stop the dossier
     * @throws IllegalArgumentException if the dossier can be assessed and the year of the day is not from 0 to 9999
     */
    public Check check(Dossier dossier, LocalDate day) {
        requireNonNull(dossier, "dossier");
        requireNonNull(day, "day");
        return check(ReadDossier.of(dossier), day);
    }

    /**
     * Checks the result of a {@link DossierReader}, such as the content of an upload.
     *
     * @param read the dossier as read
     * @param day the day to assess
     * @return an assessment, or the defects that stop the dossier
     * @throws IllegalArgumentException if the dossier can be assessed and the year of the day is not from 0 to 9999
     */
    public Check check(ReadDossier read, LocalDate day) {
        requireNonNull(read, "read");
        requireNonNull(day, "day");
        CheckedFile checked = new DossierCheck(READER, book, reading, day).of(read);
        return checked.assessment()
                .<Check>map(assessment -> new Check.Assessed(checked, assessment))
                .orElseGet(() -> new Check.Invalid(checked));
    }

    /**
     * Asks whether an act is allowed.
     *
     * @param dossier the dossier before the act
     * @param act the act, with its day
     * @return yes, no, cannot tell, or impossible, as explained at {@link Permissions#may}
     * @throws IllegalArgumentException if the year of the day of the act is not from 0 to 9999
     */
    public Permission may(Dossier dossier, Act act) {
        requireNonNull(dossier, "dossier");
        requireNonNull(act, "act");
        return Permissions.may(book, dossier, act, reading);
    }

    /** Shows the rule book and the reading. */
    @Override
    public String toString() {
        return book.id() + " " + book.version() + " " + reading;
    }
}
