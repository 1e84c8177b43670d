package org.openplp.formats.source;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a process has open already, such as its output, by the names that systems give it. Another file in its place would not be what the process has open. */
public final class OpenAlready {
    private static final Pattern NAME = Pattern.compile("/dev/(stdin|stdout|stderr|fd/\\d+)|/proc/[^/]+/fd/\\d+");

    private OpenAlready() {}

    /** Whether a name is one of these. A link elsewhere that leads to one is none: whoever made it need not be who names it. */
    public static boolean isNamedBy(Path file) {
        return NAME.matcher(file.toAbsolutePath().normalize().toString()).matches();
    }
}
