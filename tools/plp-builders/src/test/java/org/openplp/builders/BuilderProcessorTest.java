package org.openplp.builders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The builders of records")
class BuilderProcessorTest {
    private static final String BUILDABLE = "package org.openplp.core; public @interface Buildable {}";
    private static final String TABLES_FOR =
            "package org.openplp.core; public @interface TablesFor { Class<?>[] value(); }";

    @TempDir
    private Path folder;

    /** A file that is on no disk. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The errors, each with its line: the first is that of the package. */
    private List<String> errors(String name, String declaration) {
        return compiled(name, "package signs; import org.openplp.core.Buildable;\n" + declaration);
    }

    private List<String> compiled(String name, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                found,
                List.of("-d", folder.toString()),
                null,
                List.of(
                        new Source("org/openplp/core/Buildable", BUILDABLE),
                        new Source("org/openplp/core/TablesFor", TABLES_FOR),
                        new Source(name, text)));
        task.setProcessors(List.of(new BuilderProcessor()));
        task.call();
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getLineNumber() + ": " + one.getMessage(Locale.ENGLISH))
                .toList();
    }

    @Test
    void takeComponentsThatAreCalledLikeSomethingInTheBuilder() throws IOException, ReflectiveOperationException {
        assertThat(errors("signs/Sign", "@Buildable public record Sign(String missing, int record, String build) {}"))
                .isEmpty();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> type = loader.loadClass("signs.SignBuilder");
            Object builder = type.getConstructor().newInstance();
            type.getMethod("record", int.class).invoke(builder, 1);
            assertThatThrownBy(() -> type.getMethod("build").invoke(builder))
                    .rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Sign lacks [missing, build]: ");
            type.getMethod("missing", String.class).invoke(builder, "one");
            type.getMethod("build", String.class).invoke(builder, "two");
            assertThat(type.getMethod("build").invoke(builder)).hasToString("Sign[missing=one, record=1, build=two]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record Sign(String[] all) {}              | The builder cannot write the type of all",
                "record Sign(java.util.List<?> all) {}     | The builder cannot write the type of all",
                "record Sign(java.util.List<int[]> all) {} | The builder cannot write the type of all",
                "record Sign(java.util.Optional one) {}    | The builder cannot write the type of one",
                "record Sign<T extends Number>(int one) {} | A record with a builder has no type parameters.",
                "record Sign(String java) {}               | No component is called java",
                "class Sign {}                             | A builder is written for a record alone.",
            })
    void areRefusedAtTheRecordWhereTheyCannotBeWritten(String declaration, String message) {
        assertThat(errors("signs/Sign", "@Buildable " + declaration))
                .singleElement()
                .asString()
                .startsWith("2: " + message);
    }

    @Test
    void areRefusedWhereNobodyElseSeesTheRecord() {
        assertThat(errors(
                        "signs/Signs",
                        "class Signs {\n  private static class Old {\n    @Buildable record Sign(int one) {}\n  }\n}"))
                .containsExactly("4: A record with a builder is not private, and in nothing that is.");
        assertThat(compiled("Sign", "@org.openplp.core.Buildable record Sign(int one) {}"))
                .containsExactly("1: A record with a builder is in a package.");
    }

    @Test
    void areRefusedForASecondRecordOfTheSameName() {
        assertThat(errors("signs/Signs", """
                        class Signs {
                            @Buildable record Sign(int one) {}
                            static class Old {
                                @Buildable record Sign(int one) {}
                            }
                        }
                        """))
                .containsExactly("5: Another record of the same name has signs.SignBuilder.");
    }

    @Test
    void haveTablesThatAreRefusedForASecondRecordOfTheSameName() {
        assertThat(errors("signs/Signs", """
                        @org.openplp.core.TablesFor({Signs.Old.class, SignsOld.class})
                        class Signs { record Old(int one) {} }
                        record SignsOld(int one) {}
                        """)).contains("3: Another record of the same name has signs.OfSignsOld.");
    }
}
