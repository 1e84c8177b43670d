package org.example.host.bad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;

final class RulesOfAFile implements LocalRulesProvider {
    @Override
    public LocalRules localRules() {
        try {
            return new LocalRules(
                    "EXV", "Exempleville", Files.readString(Path.of("version.txt")), List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
