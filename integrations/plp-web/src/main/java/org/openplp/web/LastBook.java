package org.openplp.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;

/**
 * The last book with local law that was asked for, so that the same law is not read again.
 *
 * @param law the law as handed over: compiled files in Base64, with spaces between them
 * @param book the book of this release with that law
 */
record LastBook(String law, RuleBook book) {
    private static final AtomicReference<Optional<LastBook>> LAST = new AtomicReference<>(Optional.empty());

    /** The maximum size of all files together. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int BYTES_OF_FOUR_LETTERS = 3;

    /** The book of this release, with the local law of a request. */
    static RuleBook of(Request request) {
        Optional<String> law = request.law();
        if (law.isEmpty()) {
            return BelgianBook.ofThisRelease();
        }
        return LAST.get().filter(last -> last.law.equals(law.get())).orElseGet(() -> read(law.get())).book;
    }

    private static LastBook read(String law) {
        if (law.length() / 4 * BYTES_OF_FOUR_LETTERS > MOST_BYTES) {
            throw Refusal.argument("law.too-large", "law has at most 1 MiB");
        }
        List<LocalLaw> laws = new ArrayList<>();
        Set<String> prefixes = new HashSet<>();
        LastBook read;
        try {
            for (String file : law.split(" ")) {
                laws.add(LocalLaw.of(Base64.getDecoder().decode(file)));
            }
            for (LocalLaw one : laws) {
                if (!prefixes.add(one.prefix())) {
                    throw Refusal.argument(
                            "law.twice",
                            "law has the prefix " + one.prefix() + " twice: hand over one of the two files");
                }
            }
            read = new LastBook(law, BelgianBook.ofThisRelease().withLaw(laws.toArray(LocalLaw[]::new)));
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.argument(
                    "law.invalid",
                    "law is damaged, too large, or not compiled for this release: compile its law files with plp law");
        }
        LAST.set(Optional.of(read));
        return read;
    }
}
