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

/** Generates a builder for each record that is annotated with {@code Buildable}. */
@SupportedAnnotationTypes("org.openplp.core.Buildable")
public final class BuilderProcessor extends AbstractProcessor {
    /** Creates the processor, for the compiler. */
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
        List<String> obstacles = source.obstacles();
        obstacles.forEach(obstacle -> refuse(record, obstacle));
        if (!obstacles.isEmpty()) {
            return;
        }
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(source.qualifiedName(), record)
                .openWriter()) {
            file.write(source.text());
        } catch (FilerException taken) {
            refuse(record, "Another record of this package has a builder called " + source.qualifiedName() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(TypeElement record, String why) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, why, record);
    }
}
