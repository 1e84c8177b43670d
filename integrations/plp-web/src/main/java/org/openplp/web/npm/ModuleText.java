package org.openplp.web.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a JavaScript module into an expression, for a script that cannot import. The module imports nothing and ends in a list of its exports. */
public final class ModuleText {
    private static final Pattern EXPORTS = Pattern.compile("export\\s*\\{([^}]*)\\};?\\s*$");
    private static final Pattern SOURCE_MAP = Pattern.compile("//# sourceMappingURL=\\S+\\s*$");
    private static final Pattern RENAMED = Pattern.compile("^(\\S+)\\s+as\\s+(\\S+)$");

    private ModuleText() {}

    /**
     * The text of a module without the comment that names its source map.
     *
     * @param module the file of the module
     * @return the module, which ends in a line feed
     * @throws IOException if the file cannot be read
     */
    static String withoutSourceMap(Path module) throws IOException {
        return SOURCE_MAP.matcher(Files.readString(module)).replaceFirst("").stripTrailing() + "\n";
    }

    /**
     * An expression for the exports of a module.
     *
     * @param module the file of the module
     * @return JavaScript whose value is an object with the exports by name
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the module does not end in a list of its exports
     */
    public static String expression(Path module) throws IOException {
        String text = withoutSourceMap(module);
        Matcher exports = EXPORTS.matcher(text);
        if (!exports.find()) {
            throw new IllegalStateException(module + " does not end in a list of what it exports");
        }
        String result = Stream.of(exports.group(1).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> {
                    Matcher renamed = RENAMED.matcher(one);
                    return renamed.matches() ? renamed.group(2) + ": " + renamed.group(1) : one;
                })
                .collect(Collectors.joining(", ", "return {", "};\n"));
        return "(() => {\n" + text.substring(0, exports.start()) + result + "})()";
    }
}
