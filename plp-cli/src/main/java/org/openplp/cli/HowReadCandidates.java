package org.openplp.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.openplp.cli.Check.HowRead;

/** What {@code --reading} takes, for the help text. */
final class HowReadCandidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(HowRead.values()).map(HowRead::toString).iterator();
    }
}
