package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;

import java.util.stream.Stream;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersion.Content;
import org.openplp.core.partnership.CharterVersion.Signature;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.rules.spec.Sketch;

/** Sketches of charters. */
final class Charters {
    static final String SIGNATURES = "partnership.charter[0].signatures";

    private Charters() {}

    /** A day, {@code none}, or {@code ?} for one that is not on record. */
    static Signature by(Party party, String day) {
        return new Signature(known(party), day(day));
    }

    static CharterVersionBuilder blank() {
        return CharterVersion.blank().but();
    }

    /** A version that all of these signed on one day. */
    static CharterVersionBuilder version(String day, Party... parties) {
        return blank().signatures(built(parties, party -> by(party, day)));
    }

    /** A version with the signatures of the federal minimum. */
    static CharterVersionBuilder signed(String day) {
        return version(day, POLICE, LOCAL_AUTHORITY, COORDINATOR);
    }

    /** A version with all that the charter holds but one thing. */
    static CharterVersionBuilder without(Content missing, CharterVersionBuilder version) {
        return version.contains(Log.of(
                Stream.of(Content.values()).filter(part -> part != missing).toList()));
    }

    static Sketch charter(CharterVersionBuilder... versions) {
        return aPartnership().charter(versions);
    }
}
