package org.openplp.formats.table;

import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of members, with the key of a membership that it fills. The order is that of a membership. */
enum MemberColumn {
    ID("id", Kind.TEXT),
    ACTOR("actor", Kind.TEXT),
    KIND("kind", Kind.WORD),
    JOINED_ON("joinedOn", Kind.DAY),
    VOLUNTARY("voluntary", Kind.ANSWER),
    ADULT("adult", Kind.ANSWER),
    LIVES_IN_AREA("livesInArea", Kind.ANSWER),
    WORKS_IN_AREA("worksInArea", Kind.ANSWER),
    ESTABLISHED_IN_AREA("establishedInArea", Kind.ANSWER),
    ADDED_TO_LIST_ON("addedToListOn", Kind.DAY),
    CONSENT_TO_SHARE_ON("consentToShareOn", Kind.DAY),
    PAID("paid", Kind.ANSWER),
    ACKNOWLEDGED_ON("acknowledgement.date", Kind.DAY),
    ACKNOWLEDGED_HOW("acknowledgement.how", Kind.WORD),
    HOUSE_RULES("acknowledgement.houseRules", Kind.TEXT),
    TOLD_WHY_DATA_IS_KEPT("toldWhyDataIsKept", Kind.DAY),
    MOVED_AWAY("movedAway", Kind.DAY),
    LEFT_ON("left.date", Kind.DAY),
    LEFT_WHY("left.why", Kind.WORD),
    REMOVED_FROM_LIST_ON("removedFromListOn", Kind.DAY);

    /** What the cells of a column hold. */
    enum Kind {
        TEXT,
        DAY,
        ANSWER,
        WORD
    }

    private final String key;
    private final Kind kind;

    MemberColumn(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The key, from the membership on. */
    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** The column that fills a key, or the first one of those below it. */
    static Optional<MemberColumn> of(String key) {
        return Stream.of(values())
                .filter(column -> column.key.equals(key) || column.key.startsWith(key + "."))
                .findFirst();
    }
}
