package org.openplp.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;

/** The law of an invented municipality, compiled from its files. */
final class ExemplevilleLaw {
    private ExemplevilleLaw() {}

    static byte[] compiled() {
        try {
            return LawFolder.of(Path.of("../../plp-testkit/src/test/law")).compiled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String inBase64() {
        return Base64.getEncoder().encodeToString(compiled());
    }

    static RuleBook book() {
        return BelgianBook.ofThisRelease().withLaw(LocalLaw.of(compiled()));
    }
}
