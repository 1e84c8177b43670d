package org.openplp.formats.source;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The names of what a process already has open, such as its output. Replacing such a file would not change what the process has open. */
public final class OpenAlready {
    private static final Pattern NAME = Pattern.compile("/dev/(stdin|stdout|stderr|fd/\\d+)|/proc/[^/]+/fd/\\d+");

    private OpenAlready() {}

    /** Whether a path is one of these names. A link elsewhere that leads to one does not count, as its creator need not be the user of this path. */
    public static boolean isNamedBy(Path file) {
        return NAME.matcher(file.toAbsolutePath().normalize().toString()).matches();
    }
}
