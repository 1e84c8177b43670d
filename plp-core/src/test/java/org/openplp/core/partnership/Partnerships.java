package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;

/** A partnership at each step of its life, and what acts put on record of it. */
final class Partnerships {
    static final LocalDate ASKED = LocalDate.parse("2024-01-10");
    static final LocalDate SIGNED = LocalDate.parse("2024-03-01");
    static final LocalDate LATER = LocalDate.parse("2024-04-01");
    static final LocalDate LAST = LocalDate.parse("2024-12-31");

    static final Partnership BEGINNING = Partnership.of("plp-1").toBuilder()
            .name(Recorded.of("Croisette"))
            .initiative(Recorded.of(new Initiative(Recorded.of(ASKED), Recorded.unknown())))
            .build();
    static final Partnership FOUNDED = BEGINNING.toBuilder()
            .charter(Entries.none())
            .changes(Entries.none())
            .houseRules(Entries.none())
            .communicationPlan(Entries.none())
            .signs(Entries.none())
            .build();
    static final CharterVersion FIRST = CharterVersion.blank().toBuilder()
            .version(Recorded.of("1"))
            .signatures(Entries.of(signature(Party.MAYOR, SIGNED)))
            .build();
    static final Partnership CHARTERED =
            FOUNDED.toBuilder().charter(Entries.of(FIRST)).build();

    private Partnerships() {}

    static CharterVersion.Signature signature(Party by, LocalDate day) {
        return new CharterVersion.Signature(Recorded.of(by), Recorded.of(day));
    }

    static Consultation consultedOn(Recorded<LocalDate> day) {
        return new Consultation(day, Entries.of(Party.MAYOR), Recorded.unknown(), Recorded.unknown());
    }

    static InformationMeeting informedOn(Recorded<LocalDate> day) {
        return new InformationMeeting(day, Answer.UNKNOWN, Entries.of(InformationMeeting.Topic.APPROVAL));
    }

    static CharterVersion signedBy(Party by, LocalDate day) {
        return CharterVersion.blank().toBuilder()
                .signatures(Entries.of(signature(by, day)))
                .build();
    }

    static Recognition validatedOn(Recorded<LocalDate> day) {
        return Recognition.blank().toBuilder().validatedOn(day).build();
    }
}
