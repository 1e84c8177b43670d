package org.openplp.cli.option;

import java.util.Iterator;
import org.openplp.formats.entry.ActReader;

/** The acts that {@code plp may} accepts, for the help text. */
public final class ActNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return ActReader.names().iterator();
    }
}
