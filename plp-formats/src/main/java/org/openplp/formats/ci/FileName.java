package org.openplp.formats.ci;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openplp.formats.wording.Page;

/** The name of a file in the forms that tools expect, on whatever machine the file was read. */
final class FileName {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("//[A-Za-z0-9.-]+/.*", Pattern.DOTALL);
    private static final String UNRESERVED = "-._~/";

    private final String slashed;

    private FileName(String slashed) {
        this.slashed = slashed;
    }

    static FileName of(String file) {
        String slashed = isOfWindows(file) ? file.replace('\\', '/') : file;
        return new FileName(slashed.startsWith("./") ? slashed.substring(2) : slashed);
    }

    /**
     * Whether the name is a Windows path. On other systems a backslash may be part of a name, so it separates only if
     * the name has no slashes or begins with a drive.
     */
    private static boolean isOfWindows(String file) {
        return file.indexOf('\\') >= 0 && (file.indexOf('/') < 0 || file.matches("(?s)[A-Za-z]:.*"));
    }

    /** The path with slashes, without characters that a terminal could take for a command. */
    String path() {
        return Page.printable(slashed);
    }

    /** The URI according to RFC 3986, relative if the name is. */
    String uri() {
        if (DRIVE.matcher(slashed).matches()) {
            return "file:///" + slashed.substring(0, 2) + encoded(slashed.substring(2));
        }
        if (SHARE.matcher(slashed).matches()) {
            return "file:" + encoded(slashed);
        }
        return slashed.startsWith("/") ? "file://" + encoded(slashed.replaceFirst("^/+", "/")) : encoded(slashed);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
