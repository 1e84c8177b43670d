package org.openplp.rules.rule;

import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.util.stream.Stream;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.spec.Sketch;

/** House rules, each version in one word. */
final class HouseRulesInWords {
    static final String RULES = "partnership.houseRules";

    private HouseRulesInWords() {}

    /** Versions as words: a day or {@code ?} or {@code none}, a version or {@code ?}, and whether it is available: Y, N or {@code ?}. */
    static Sketch rules(String... versions) {
        return aPartnership()
                .partnership(p -> p.houseRules(Entries.of(
                        Stream.of(versions).map(HouseRulesInWords::version).toList())));
    }

    /** What is told, in which the list is called {@code rules}. */
    static String told(Condition condition, Sketch sketch) {
        return String.join(" ", reported(condition, sketch)).replace(RULES, "rules");
    }

    static HouseRules version(String words) {
        String[] word = words.split("/", 3);
        return HouseRules.blank().toBuilder()
                .adoptedOn(
                        switch (word[0]) {
                            case "?" -> Recorded.unknown();
                            case "none" -> Recorded.none();
                            default -> dated(word[0]);
                        })
                .version(word[1].equals("?") ? Recorded.unknown() : known(word[1]))
                .availableToMembers(
                        switch (word[2]) {
                            case "Y" -> YES;
                            case "N" -> NO;
                            default -> UNKNOWN;
                        })
                .build();
    }
}
