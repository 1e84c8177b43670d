package org.openplp.cli;

import java.util.Arrays;
import java.util.Iterator;

/** What {@code --book} takes, for the help text. */
final class WhichBookCandidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(WhichBook.values()).map(WhichBook::toString).iterator();
    }
}
