package org.openplp.cli.manual;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.report.Engine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a page of the manual, in the macros of man(7), from what the command says of itself. */
final class ManPage {
    private static final String CODES = "Exit codes: ";

    private final StringBuilder page = new StringBuilder();

    private ManPage(String name) {
        page.append(".\\\" Written by a test from the options of the command; do not edit.\n");
        page.append(".TH ")
                .append(escaped(name.toUpperCase(Locale.ROOT)))
                .append(" 1 \"\" \"")
                .append(escaped(Engine.name()))
                .append("\" \"Manual of openplp\"\n");
    }

    /** The page of the command as a whole, and of each command after {@code plp}, by the name of the page. */
    static Map<String, String> all() {
        Map<String, String> pages = Words.commands().entrySet().stream()
                .collect(Collectors.toMap(
                        command -> "plp-" + command.getKey(),
                        command -> of(command.getValue()),
                        (a, b) -> a,
                        TreeMap::new));
        pages.put("plp", ofPlp());
        return pages;
    }

    private static String ofPlp() {
        CommandSpec plp = Words.plp();
        ManPage page = new ManPage("plp");
        page.head("plp", plp);
        page.section("SYNOPSIS");
        page.line("\\fBplp\\fR \\fICOMMAND\\fR ...");
        page.line(".br");
        page.line("\\fBplp\\fR ["
                + Words.options(plp).stream().map(ManPage::names).collect(Collectors.joining(" | ")) + "]");
        page.description(plp);
        page.section("COMMANDS");
        Words.commands().forEach((name, command) -> {
            page.line(".TP");
            page.line(".BR plp\\-" + escaped(name) + " (1)");
            page.text(Words.text(command.usageMessage().description()));
        });
        page.options(Words.options(plp));
        page.seeAlso(Words.commands().keySet().stream().map("plp-"::concat).toList());
        return page.page.toString();
    }

    private static String of(CommandSpec command) {
        String name = "plp-" + command.name();
        ManPage page = new ManPage(name);
        page.head(name, command);
        page.section("SYNOPSIS");
        page.line("\\fBplp " + escaped(command.name()) + "\\fR"
                + Words.parameters(command).stream()
                        .map(ManPage::shown)
                        .map(" "::concat)
                        .collect(Collectors.joining())
                + " [\\fIOPTIONS\\fR]");
        page.description(command);
        if (!Words.parameters(command).isEmpty()) {
            page.section("ARGUMENTS");
            Words.parameters(command).forEach(parameter -> {
                page.line(".TP");
                page.line(shown(parameter));
                page.text(Words.text(parameter.description()));
            });
        }
        page.options(Words.options(command));
        page.footer(Words.footer(command));
        page.seeAlso(List.of("plp"));
        return page.page.toString();
    }

    private void head(String name, CommandSpec command) {
        String what = Words.text(command.usageMessage().description());
        section("NAME");
        line(escaped(name) + " \\- "
                + escaped(what.substring(0, 1).toLowerCase(Locale.ROOT)
                        + what.substring(1).replaceFirst("\\.$", "")));
    }

    private void description(CommandSpec command) {
        section("DESCRIPTION");
        text(Words.text(command.usageMessage().description()));
    }

    private void options(List<OptionSpec> options) {
        section("OPTIONS");
        options.forEach(option -> {
            line(".TP");
            line(names(option));
            text(Words.text(option.description()));
        });
    }

    /** What stands below the options: runs as examples, the exit codes, and whatever else is told. */
    private void footer(List<String> footer) {
        List<String> runs =
                footer.stream().filter(line -> line.startsWith("plp ")).toList();
        String rest =
                Words.text(footer.stream().filter(line -> !runs.contains(line)).toArray(String[]::new));
        int codes = rest.indexOf(CODES);
        String notes = codes < 0 ? rest : rest.substring(0, codes).strip();
        if (!notes.isEmpty()) {
            section("NOTES");
            text(notes);
        }
        if (!runs.isEmpty()) {
            section("EXAMPLES");
            line(".nf");
            runs.forEach(this::text);
            line(".fi");
        }
        if (codes >= 0) {
            section("EXIT STATUS");
            text(rest.substring(codes + CODES.length()));
        }
    }

    private void seeAlso(List<String> pages) {
        section("SEE ALSO");
        for (String other : pages) {
            boolean last = other.equals(pages.get(pages.size() - 1));
            line(".BR " + escaped(other) + " (1)" + (last ? "" : ","));
        }
    }

    private void section(String title) {
        line(title.contains(" ") ? ".SH \"" + title + "\"" : ".SH " + title);
    }

    private void text(String text) {
        line(escaped(text));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String names(OptionSpec option) {
        String value = Words.hasValue(option) ? "=\\fI" + escaped(Words.label(option)) + "\\fR" : "";
        return Stream.of(option.names())
                        .map(name -> "\\fB" + escaped(name) + "\\fR")
                        .collect(Collectors.joining(", "))
                + value;
    }

    private static String shown(PositionalParamSpec parameter) {
        String label = "\\fI" + escaped(Words.label(parameter)) + "\\fR";
        String several = parameter.arity().isVariable() || parameter.index().isVariable() ? " ..." : "";
        return parameter.required() ? label + several : "[" + label + several + "]";
    }

    /** A text in which troff finds nothing to do: no request, no escape, and every hyphen one that can be copied. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        if (text.startsWith(".") || text.startsWith("'")) {
            escaped.append("\\&");
        }
        text.replaceAll("\\R", " ").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\(rs");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '"' -> escaped.append("\\(dq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                    if (c < 0x7f) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append("\\[u%04X]".formatted(c));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
