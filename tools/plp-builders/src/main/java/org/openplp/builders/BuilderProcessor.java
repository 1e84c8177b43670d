package org.openplp.builders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Generates a builder for each record that is annotated with {@code Buildable}, and the component tables that {@code TablesFor} asks for. */
@SupportedAnnotationTypes({BuilderProcessor.BUILDABLE, BuilderProcessor.TABLES_FOR})
public final class BuilderProcessor extends AbstractProcessor {
    static final String BUILDABLE = "org.openplp.core.Buildable";
    static final String TABLES_FOR = "org.openplp.core.TablesFor";

    /** Creates the processor, for the compiler. */
    public BuilderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                if (annotation.getQualifiedName().contentEquals(BUILDABLE)) {
                    writeBuilder(new BuilderSource(type, processingEnv), type);
                } else {
                    new TableSources(type, processingEnv).write((name, text) -> write(name, text, type));
                }
            }
        }
        return false;
    }

    private void writeBuilder(BuilderSource source, TypeElement record) {
        List<String> obstacles = source.obstacles();
        obstacles.forEach(obstacle -> refuse(record, obstacle));
        if (obstacles.isEmpty()) {
            write(source.qualifiedName(), source.text(), record);
        }
    }

    private void write(String name, String text, TypeElement type) {
        try (Writer file = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
            file.write(text);
        } catch (FilerException taken) {
            refuse(type, "Another record of the same name has " + name + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(TypeElement type, String why) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, why, type);
    }
}
