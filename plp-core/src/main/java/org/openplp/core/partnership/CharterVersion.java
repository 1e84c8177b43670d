package org.openplp.core.partnership;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A version of the local charter. It has no day of its own; it is visible from its first signature. A signature without
 * a day may be the first, so the version is then visible on every day, unless its day of signing is on record.
 *
 * @param version the name of this version
 * @param signedOn the day of signing, where it is on record but not who signed
 * @param signatures who signed, and when
 * @param contains what it lays down
 * @param adopts the ids of the local norms that it adopts
 * @param sentToInteriorOn the day on which it was sent to the FPS Interior
 * @param partnersToldOn the day on which the partners were informed of it (norm CHA-8)
 * @param recognition the answer of the FPS Interior to this version
 */
@Buildable
public record CharterVersion(
        Recorded<String> version,
        Recorded<LocalDate> signedOn,
        Entries<@Valid Signature> signatures,
        Entries<Content> contains,
        Entries<String> adopts,
        Recorded<LocalDate> sentToInteriorOn,
        Recorded<LocalDate> partnersToldOn,
        Recorded<@Valid Recognition> recognition)
        implements Dated<CharterVersion> {
    /**
     * A signature on the charter.
     *
     * @param by who signed
     * @param date the day of the signature
     */
    public record Signature(Recorded<Party> by, Recorded<LocalDate> date) implements Dated<Signature> {
        public Signature {
            Components.requireAll(Signature.class, by, date);
        }

        @Override
        public Recorded<LocalDate> placedOn() {
            return date;
        }

        @Override
        public Signature asOf(LocalDate day) {
            Cut cut = Cut.to(day);
            return cut.choose(this, new Signature(by, cut.date(date)));
        }
    }

    /** What a charter lays down. */
    public enum Content {
        /** The agreements made. */
        AGREEMENTS,
        /** The tasks of the partners. */
        TASKS,
        /** The contact details of the partners; a dossier never contains the details themselves. */
        CONTACTS,
        /** The communication plan. */
        COMMUNICATION_PLAN,
        /** The budget plan. */
        BUDGET_PLAN,
        /** That the partnership and its management keep to the circular (norm CHA-6). */
        COMMITMENT_TO_CIRCULAR
    }

    public CharterVersion {
        Components.requireAll(CharterVersion.class, new Object[] {
            version, signedOn, signatures, contains, adopts, sentToInteriorOn, partnersToldOn, recognition
        });
    }

    /** {@return a charter version with nothing on record yet} */
    public static CharterVersion blank() {
        return CharterVersionBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public CharterVersionBuilder toBuilder() {
        return new CharterVersionBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        Recorded<LocalDate> signed = signedOn.isNone() ? Recorded.unknown() : signedOn;
        Optional<LocalDate> first = firstSigned();
        if (first.isEmpty()) {
            return signed;
        }
        boolean mayBeEarlier = signatures.stream().anyMatch(one -> !one.date().isKnown());
        return mayBeEarlier
                ? Dated.firstOf(!signed.isKnown() && !signed.isDatedLater(), signed, Recorded.of(first.get()))
                : Recorded.of(first.get());
    }

    @Override
    public CharterVersion asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new CharterVersion(
                        version,
                        cut.date(signedOn),
                        cut.log(signatures),
                        contains,
                        adopts,
                        cut.date(sentToInteriorOn),
                        cut.date(partnersToldOn),
                        cut.record(recognition)));
    }

    /**
     * The day of the first dated signature.
     *
     * @return the day; empty if no signature is dated
     */
    public Optional<LocalDate> firstSigned() {
        Optional<LocalDate> first = Optional.empty();
        for (int i = 0; signatures.isKnown() && i < signatures.size(); i++) {
            Optional<LocalDate> date = signatures.entry(i).date().value();
            if (date.isPresent() && (first.isEmpty() || date.get().isBefore(first.get()))) {
                first = date;
            }
        }
        return first;
    }

    /**
     * The version with one more signature. A day of signing without signatories stays the first day, so that the
     * version is visible from that day.
     */
    CharterVersion countersigned(Signature signature) {
        Entries<Signature> before = signatures.isKnown() || signedOn.value().isEmpty()
                ? signatures
                : Entries.of(new Signature(Recorded.unknown(), signedOn));
        return toBuilder().signatures(before.and(signature)).build();
    }

    /** The version with an answer. Facts on record that the answer omits stay. */
    CharterVersion answered(Recognition answer) {
        return toBuilder().recognition(Recorded.of(answer.after(recognition))).build();
    }

    /** Whether a party is known to have signed. Two signatures may or may not be the same if one of them names nobody. */
    boolean isSignedBy(Recorded<Party> party) {
        for (int i = 0; signatures.isKnown() && i < signatures.size(); i++) {
            if (party.value().isPresent()
                    && signatures.entry(i).by().equals(party)
                    && party.value().get() != Party.OTHER) {
                return true;
            }
        }
        return false;
    }
}
