package org.openplp.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.openplp.formats.Check;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.norm.Reading;

/**
 * The last dossier without defects that somebody looked at, so that the same text is not read again.
 *
 * @param file the name of the text
 * @param text the dossier as written
 * @param day the day that was looked at
 * @param reading how strictly the texts are read
 * @param law the local law that was handed over
 * @param check what was found
 */
record LastLook(String file, String text, LocalDate day, Reading reading, Optional<String> law, Check.Assessed check) {
    private static final AtomicReference<Optional<LastLook>> LAST = new AtomicReference<>(Optional.empty());

    /**
     * Looks at the dossier of a request, and keeps it for the next one.
     *
     * @param anew checks another dossier than the last one
     */
    static Check at(Request request, Function<ReadDossier, Check> anew) {
        Check check = same(request).orElseGet(() -> anew.apply(read(request)));
        if (check instanceof Check.Assessed assessed) {
            LAST.set(Optional.of(new LastLook(
                    request.file(), request.dossier(), request.on(), request.reading(), request.law(), assessed)));
        }
        return check;
    }

    /** What was found, if the request is about the same text on the same day. */
    static Optional<Check> same(Request request) {
        return LAST.get().filter(one -> one.isOf(request) && one.isHow(request)).map(LastLook::check);
    }

    /** The dossier of a request, which is not read again if it was looked at last. */
    static ReadDossier read(Request request) {
        return LAST.get()
                .filter(one -> one.isOf(request))
                .map(one -> one.check.checked().read())
                .orElseGet(request::read);
    }

    private boolean isOf(Request request) {
        return text.equals(request.dossier()) && file.equals(request.file());
    }

    private boolean isHow(Request request) {
        return day.equals(request.on()) && reading == request.reading() && law.equals(request.law());
    }
}
