package org.openplp.formats.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;
import org.openplp.formats.source.LocatingParser;
import org.openplp.formats.source.ReadingStopped;

/**
 * The short spelling of the answer of the FPS Interior to the first version of the charter on record: a file may have it
 * beside the charter, as {@code partnership.recognition}. It is moved to that version when it is read.
 */
final class FirstAnswer {
    /** The key of the short spelling. */
    static final String KEY = "recognition";

    private static final FactPath BESIDE = FactPath.of(KEY);
    private static final FactPath OF_THE_VERSION = FactPath.of("charter[0].recognition");
    private static final String VERSIONS = "partnership.charter";
    private static final String LETTERS = "partnership.recognition.lettersTo";
    private static final String LETTERS_OF_VERSIONS = "partnership.charter[].recognition.lettersTo";

    private FirstAnswer() {}

    /**
     * The partnership with the answer in its place. If no version is on record, an answer shows that there is one, but
     * not that it is the only one. That there is no answer shows nothing then.
     */
    static Partnership moved(Partnership partnership, Recorded<Recognition> answer, LocatingParser parser)
            throws ReadingStopped {
        if (!answer.isKnown()) {
            return partnership;
        }
        Entries<CharterVersion> versions = partnership.charter();
        if (versions.isKnown() && versions.size() > 0) {
            CharterVersion first = versions.entry(0);
            if (first.recognition().isKnown()) {
                parser.reportInside(OF_THE_VERSION, DefectCode.FACT_DUPLICATE, "partnership.recognition");
                return partnership;
            }
            parser.noteMoved(BESIDE, OF_THE_VERSION);
            return with(
                    partnership,
                    versions.withEntry(0, first.toBuilder().recognition(answer).build()));
        }
        if (!isGiven(answer)) {
            return partnership;
        }
        if (versions.isKnown()) {
            parser.reportInside(BESIDE, DefectCode.REFERENCE_UNKNOWN, VERSIONS);
        }
        parser.noteMoved(BESIDE, OF_THE_VERSION);
        parser.noteInPart(VERSIONS);
        return with(
                partnership,
                Entries.of(
                        CharterVersion.blank().toBuilder().recognition(answer).build()));
    }

    private static Partnership with(Partnership partnership, Entries<CharterVersion> versions) {
        return partnership.toBuilder().charter(versions).build();
    }

    private static boolean isGiven(Recorded<Recognition> answer) {
        return answer.value()
                .filter(given -> Stream.of(
                                        given.validatedOn(), given.refusedOn(), given.lettersOn(), given.registeredOn())
                                .anyMatch(day -> day.value().isPresent())
                        || (given.lettersTo().isKnown() && given.lettersTo().size() > 0))
                .isPresent();
    }

    /** The dossier with its incomplete lists named where they are now. */
    static Dossier moved(Dossier dossier, LocatingParser parser) {
        List<String> partial = new ArrayList<>();
        for (int i = 0; dossier.partial().isKnown() && i < dossier.partial().size(); i++) {
            String key = dossier.partial().entry(i);
            partial.add(key.equals(LETTERS) ? LETTERS_OF_VERSIONS : key);
        }
        parser.listsInPart().stream().filter(key -> !dossier.isPartial(key)).forEach(partial::add);
        return partial.isEmpty()
                ? dossier
                : dossier.toBuilder().partial(Entries.of(partial)).build();
    }
}
