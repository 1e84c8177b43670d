package org.openplp.builders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Writes a builder for each record that is marked as {@code Buildable}. */
@SupportedAnnotationTypes("org.openplp.core.Buildable")
public final class BuilderProcessor extends AbstractProcessor {
    /** For the compiler. */
    public BuilderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement record : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                write(new BuilderSource(record, processingEnv), record);
            }
        }
        return false;
    }

    private void write(BuilderSource source, TypeElement record) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(source.qualifiedName(), record)
                .openWriter()) {
            file.write(source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
