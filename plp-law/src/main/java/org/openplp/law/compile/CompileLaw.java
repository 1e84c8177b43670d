package org.openplp.law.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.rule.DossierKeys;
import org.openplp.law.rule.SharedTerms;

/** Compiles the files in the folder law during the build. */
public final class CompileLaw {
    private static final Path BESIDE_THE_READER = Path.of("org", "openplp", "law");

    private CompileLaw() {}

    /**
     * Compiles a folder of law.
     *
     * @param args the folder; one or more folders of classes
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
        LawTables tables = new LawTables(book);
        for (String folder : List.of(args).subList(1, args.length)) {
            Path classes = Path.of(folder).resolve(BESIDE_THE_READER);
            LawWriter.write(classes.resolve(Law.FILE), LawWriter.tables(tables.tables()));
            LawWriter.write(classes.resolve(Law.CASES), LawWriter.tables(tables.cases()));
            for (String language : Prose.LANGUAGES) {
                LawWriter.write(classes.resolve(LawTexts.file(language)), LawWriter.texts(tables.texts(language)));
                LawWriter.write(classes.resolve(LawTexts.keysFile(language)), LawWriter.texts(book.keys(language)));
            }
        }
    }

    static Book read(Path folder, LawMistakes mistakes) throws IOException {
        DossierKeys keys = DossierKeys.ofADossier();
        Prose prose = new Prose(keys, Prose.LANGUAGES);
        LawFiles files = LawFiles.read(folder, mistakes);
        Book book = new Book(files);
        SharedChecks shared = new SharedChecks(book, prose);
        shared.run();
        new NormChecks(book, prose, shared, keys.names()).run();
        RuleChecks rules = new RuleChecks(
                keys,
                new SharedTerms(keys, files.file("terms")),
                shared.openPoints(),
                new WrittenPeriods(files.file("parameters"), book.norms(), keys));
        rules.stages(files.file("stages"));
        book.norms().forEach(norm -> rules.rule(norm));
        rules.unused();
        book.keepRules(rules.tables());
        book.keepKeys(new KeyTexts(files, prose, mistakes).texts());
        return book;
    }
}
