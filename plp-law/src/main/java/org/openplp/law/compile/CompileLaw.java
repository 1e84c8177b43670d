package org.openplp.law.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.law.node.LawMistakes;

/** Compiles the files in the folder law during the build. */
public final class CompileLaw {
    /** The key of the examples; their list starts on the next line. */
    static final Pattern EXAMPLES = Pattern.compile("^examples:[ \\t]*(?:#.*)?\\R", Pattern.MULTILINE);

    private static final Path BESIDE_THE_READER = Path.of("org", "openplp", "law");

    private CompileLaw() {}

    /**
     * Compiles a folder of law.
     *
     * @param args the folder; the target of the examples; one or more folders of classes
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the law has mistakes, which are logged first
     */
    public static void main(String... args) throws IOException {
        LawMistakes mistakes = new LawMistakes();
        Book book = read(Path.of(args[0]), mistakes);
        if (!mistakes.isEmpty()) {
            List<String> lines = mistakes.lines();
            lines.forEach(System.err::println);
            throw new IllegalArgumentException(lines.size() + (lines.size() == 1 ? " mistake" : " mistakes")
                    + " in the law, told above by file and line");
        }
        LawWriter.write(Path.of(args[1], "examples.yaml"), examples(book).getBytes(StandardCharsets.UTF_8));
        LawTables tables = new LawTables(book);
        for (String folder : List.of(args).subList(2, args.length)) {
            Path classes = Path.of(folder).resolve(BESIDE_THE_READER);
            LawWriter.write(classes.resolve(Law.FILE), LawWriter.tables(tables.tables()));
            LawWriter.write(classes.resolve(Law.CASES), LawWriter.tables(tables.cases()));
            for (String language : Prose.LANGUAGES) {
                LawWriter.write(classes.resolve(LawTexts.file(language)), LawWriter.texts(tables.texts(language)));
            }
        }
    }

    static Book read(Path folder, LawMistakes mistakes) throws IOException {
        Set<String> keys = DossierKeys.all();
        Prose prose = new Prose(keys, Prose.LANGUAGES);
        Book book = new Book(LawFiles.read(folder, mistakes));
        SharedChecks shared = new SharedChecks(book, prose);
        shared.run();
        new NormChecks(book, prose, shared, keys).run();
        return book;
    }

    /** The examples of all norms as written; they are the last part of a file. */
    private static String examples(Book book) {
        StringBuilder all = new StringBuilder();
        for (Book.WrittenNorm norm : book.norms()) {
            String content = book.files().content(norm.item().file());
            Matcher key = EXAMPLES.matcher(content);
            if (key.find()) {
                all.append(norm.id()).append(":\n");
                all.append(content.substring(key.end()).split("(?m)^cases:", 2)[0]);
            }
        }
        return all.toString();
    }
}
