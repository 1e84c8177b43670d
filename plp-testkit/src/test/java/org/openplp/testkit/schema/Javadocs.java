package org.openplp.testkit.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of core say of records, their components and the words of enums. */
final class Javadocs {
    private final Map<String, String> texts = new HashMap<>();

    private Javadocs() {}

    /** Reads all sources below a folder. */
    static Javadocs of(Path sources) {
        Javadocs docs = new Javadocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> below = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java = below.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reader(trees, unit).scan(unit, unit.getPackageName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docs;
    }

    /** What is said of a type. */
    String of(Class<?> type) {
        return text(type.getCanonicalName());
    }

    /** What is said of a component of a record, or of a word of an enum. */
    String of(Class<?> type, String member) {
        return text(type.getCanonicalName() + "." + member);
    }

    private String text(String name) {
        String text = Objects.requireNonNull(texts.get(name), "no Javadoc of " + name);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** Goes through one file, with the name of what is around. */
    private final class Reader extends TreePathScanner<Void, String> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;

        Reader(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer + "." + type.getSimpleName();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                texts.put(name, plain(comment.getFirstSentence()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                        texts.put(name + "." + param.getName(), plain(param.getDescription()));
                    }
                }
            }
            return super.visitClass(type, name);
        }

        @Override
        public Void visitVariable(VariableTree variable, String outer) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                texts.putIfAbsent(outer + "." + variable.getName(), plain(comment.getFullBody()));
            }
            return super.visitVariable(variable, outer);
        }

        private String plain(List<? extends DocTree> parts) {
            String text = parts.stream().map(this::plain).collect(Collectors.joining());
            return text.replaceAll("\\s+", " ").strip();
        }

        private String plain(DocTree part) {
            if (part instanceof LiteralTree literal) {
                return literal.getBody().toString();
            }
            if (part instanceof LinkTree link) {
                return link.getLabel().isEmpty() ? link.getReference().toString() : plain(link.getLabel());
            }
            return part.toString();
        }

        @Override
        public String toString() {
            return unit.getSourceFile().getName();
        }
    }
}
