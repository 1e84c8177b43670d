package org.openplp.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins JavaScript modules into one script. Each module becomes a function that returns its exports, so that names in different modules do not clash. Modules
 * import and export only by name, with each import on one line, and must not import each other in a cycle.
 */
final class Modules {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\{[^}]*\\}) from '(\\.{1,2}/[^']+)';$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:async )?(?:function|class|const)) (\\w+)");
    /** Comments and indents, which the page does not need. No string in the modules spans several lines. */
    private static final Pattern UNREAD = Pattern.compile("(?s)(?<=^|\n)[ ]*(?:/\\*\\*.*?\\*/\n|// [^\n]*\n)?[ ]*");

    private static final Pattern OTHERWISE = Pattern.compile("(?m)^(?:import|export)\\b.*$");

    private final Path folder;
    private final Map<Path, String> written = new LinkedHashMap<>();
    private final List<Path> begun = new ArrayList<>();

    private Modules(Path folder) {
        this.folder = folder;
    }

    /**
     * Joins a module and everything that it imports.
     *
     * @param main the main module
     * @return a script
     * @throws IOException if a module cannot be read
     * @throws IllegalArgumentException if a module imports or exports in another way
     */
    static String joined(Path main) throws IOException {
        Modules modules =
                new Modules(Objects.requireNonNull(main.toAbsolutePath().getParent()));
        modules.add(main.toAbsolutePath().normalize());
        return "'use strict';\n"
                + UNREAD.matcher(String.join("", modules.written.values())).replaceAll("");
    }

    private void add(Path module) throws IOException {
        if (written.containsKey(module)) {
            return;
        }
        if (begun.contains(module)) {
            throw new IllegalArgumentException("modules that import each other: " + begun);
        }
        begun.add(module);
        String source = Files.readString(module);
        Matcher imports = IMPORT.matcher(source);
        StringBuilder body = new StringBuilder();
        while (imports.find()) {
            Path imported = module.resolveSibling(imports.group(2)).normalize();
            add(imported);
            imports.appendReplacement(
                    body, Matcher.quoteReplacement("const " + imports.group(1) + " = " + name(imported) + ";"));
        }
        imports.appendTail(body);
        written.put(module, wrapped(module, body.toString()));
        begun.remove(module);
    }

    private String wrapped(Path module, String body) {
        List<String> exported = new ArrayList<>();
        Matcher exports = EXPORT.matcher(body);
        StringBuilder plain = new StringBuilder();
        while (exports.find()) {
            exported.add(exports.group(2));
            exports.appendReplacement(plain, "$1 $2");
        }
        exports.appendTail(plain);
        Matcher otherwise = OTHERWISE.matcher(plain);
        if (otherwise.find()) {
            throw new IllegalArgumentException(module + ": cannot be joined: " + otherwise.group());
        }
        return "const " + name(module) + " = (() => {\n" + plain + "return {" + String.join(", ", exported)
                + "};\n})();\n";
    }

    private String name(Path module) {
        return "in_"
                + folder.relativize(module).toString().replaceAll("\\.mjs$", "").replaceAll("\\W", "_");
    }
}
