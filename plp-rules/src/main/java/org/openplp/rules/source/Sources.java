package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;

/** The sources of the register. */
public final class Sources {
    private static final Sources READ = read();

    private final Map<String, Source> sources;

    private Sources(Map<String, Source> sources) {
        this.sources = sources;
    }

    /**
     * The sources of this release.
     *
     * @return the same instance each time
     */
    public static Sources ofThisRelease() {
        return READ;
    }

    /**
     * All sources.
     *
     * @return the sources in the order of the register
     */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    /**
     * Finds a source by its code.
     *
     * @param code the code
     * @return the source
     * @throws IllegalArgumentException if there is none
     */
    public Source source(String code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(sources.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no source has the code " + code));
    }

    /**
     * Whether a source is one of these.
     *
     * @param source a source
     * @return false also if a different source has its code
     */
    public boolean contains(Source source) {
        requireNonNull(source, "source");
        return Objects.equals(sources.get(source.code()), source);
    }

    /**
     * Reads a citation as the register writes it.
     *
     * @param label the label, such as {@code PROF:C-T8} or {@code K01 cl.2}
     * @return the citation, of a text whose period is unknown
     * @throws IllegalArgumentException if it does not begin with the code of a source
     */
    public Citation citation(String label) {
        int end = 0;
        while (end < label.length() && label.charAt(end) != ' ' && label.charAt(end) != ':') {
            end++;
        }
        return new Citation(
                source(label.substring(0, end)),
                end == label.length() ? "" : label.substring(end + 1).strip(),
                InForce.NOT_KNOWN);
    }

    private static Sources read() {
        Map<String, Source> sources = new LinkedHashMap<>();
        LawTexts english = LawTexts.in("en");
        for (Law.Row row : Law.rows("source")) {
            String code = row.get("code");
            sources.put(
                    code,
                    new Source(
                            code,
                            english.text("source." + code + ".title"),
                            english.text("source." + code + ".date"),
                            row.get("url"),
                            row.get("tier"),
                            Source.Read.valueOf(row.get("read"))));
        }
        return new Sources(sources);
    }
}
