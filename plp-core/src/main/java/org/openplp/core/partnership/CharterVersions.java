package org.openplp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

/**
 * The versions of the charter of a partnership: who signed, and what the FPS Interior answered. An act on them gives
 * the partnership after the act. It may be rejected as {@link Partnership#consult} is, or for reasons of its own.
 */
public final class CharterVersions {
    private final Partnership partnership;
    private final Entries<CharterVersion> versions;

    CharterVersions(Partnership partnership) {
        this.partnership = partnership;
        this.versions = partnership.charter();
    }

    /**
     * Whether there is a charter, signed by at least one party.
     *
     * @return false also if the versions were not handed over
     */
    public boolean exist() {
        return versions.isKnown() && versions.size() > 0;
    }

    /**
     * The last version.
     *
     * @return the version
     * @throws IllegalStateException if the versions were not handed over, or there is none
     */
    public CharterVersion last() {
        if (!exist()) {
            throw new IllegalStateException("no version of the charter is on record");
        }
        return versions.entry(versions.size() - 1);
    }

    /**
     * Finds the last version with a name.
     *
     * @param name the name of the version; a version without a name on record goes by its number in the list, from 1
     * @return the index of the last version with that name, from 0; negative if no version has it, or the versions were
     *     not handed over
     */
    public int indexOf(String name) {
        requireNonNull(name, "name");
        int unnamed = -1;
        for (int i = versions.isKnown() ? versions.size() - 1 : -1; i >= 0; i--) {
            Optional<String> called = versions.entry(i).version().value();
            if (called.filter(name::equals).isPresent()) {
                return i;
            }
            if (called.isEmpty() && name.equals(Integer.toString(i + 1))) {
                unnamed = i;
            }
        }
        return unnamed;
    }

    /**
     * Finds the answer to a version.
     *
     * @param version the name of the version; if omitted, the first on record
     * @return the path of the answer in the partnership, such as {@code charter[1].recognition}; empty if no version
     *     has that name, or none is on record
     */
    public Optional<FactPath> pathOfAnswer(Recorded<String> version) {
        int index = indexOfAnswered(version);
        if (index < 0) {
            return Optional.empty();
        }
        return Optional.of(FactPath.of("charter").entry(index).key("recognition"));
    }

    /**
     * The parties sign the first version. One signature is enough.
     *
     * @param version the version, with a signature or a day of signing
     * @return the partnership; or rejected with {@link RejectionCode#CHARTER_ALREADY_SIGNED}
     */
    public Result<Partnership, PartnershipEvent> sign(CharterVersion version) {
        requireNonNull(version, "version");
        return exist()
                ? Result.rejected("charter", RejectionCode.CHARTER_ALREADY_SIGNED)
                : on("signedOn", version.placedOn(), day -> new PartnershipEvent.CharterSigned(id(), day, version));
    }

    /**
     * Another party signs the last version.
     *
     * @param signature the signature, with its day
     * @return the partnership; or rejected with {@link RejectionCode#CHARTER_NONE} or {@link RejectionCode#CHARTER_SIGNED_BY_PARTY}
     */
    public Result<Partnership, PartnershipEvent> countersign(CharterVersion.Signature signature) {
        if (!exist()) {
            return Result.rejected("charter", RejectionCode.CHARTER_NONE);
        }
        return last().isSignedBy(signature.by())
                ? Result.rejected("charter.signatures", RejectionCode.CHARTER_SIGNED_BY_PARTY)
                : on(
                        "signatures.date",
                        signature.date(),
                        day -> new PartnershipEvent.CharterCountersigned(id(), day, signature));
    }

    /**
     * The parties sign a later version. One signature is enough.
     *
     * @param version the version, with a signature or a day of signing
     * @return the partnership; or rejected with {@link RejectionCode#CHARTER_NONE}, or with
     *     {@link RejectionCode#DAY_TOO_EARLY} if the version that it amends is later
     */
    public Result<Partnership, PartnershipEvent> amend(CharterVersion version) {
        if (!exist()) {
            return Result.rejected("charter", RejectionCode.CHARTER_NONE);
        }
        return BelgianTime.isBefore(version.placedOn(), last().placedOn())
                ? Result.rejected("charter.signatures", RejectionCode.DAY_TOO_EARLY, "charter")
                : on("signedOn", version.placedOn(), day -> new PartnershipEvent.CharterAmended(id(), day, version));
    }

    /**
     * The partnership sends the last version to the FPS Interior.
     *
     * @param day the day
     * @return the partnership; or rejected with {@link RejectionCode#CHARTER_NONE} or {@link RejectionCode#CHARTER_ALREADY_SUBMITTED}
     */
    public Result<Partnership, PartnershipEvent> submit(LocalDate day) {
        requireNonNull(day, "day");
        if (!exist()) {
            return Result.rejected("charter", RejectionCode.CHARTER_NONE);
        }
        return last().sentToInteriorOn().value().isPresent()
                ? Result.rejected("charter.sentToInteriorOn", RejectionCode.CHARTER_ALREADY_SUBMITTED)
                : on("sentToInteriorOn", Recorded.of(day), on -> new PartnershipEvent.CharterSubmitted(id(), on));
    }

    /**
     * The FPS Interior answers to the first version on record: it validates the charter or refuses it.
     *
     * @param answer the answer, with the day of the validation or of the refusal; facts on record that it omits stay
     * @return the partnership; or rejected with {@link RejectionCode#CHARTER_NONE}, or with
     *     {@link RejectionCode#CHARTER_VERSION_NEEDED} if it might be the answer to a later version
     */
    public Result<Partnership, PartnershipEvent> recordValidation(Recognition answer) {
        return recordValidation(answer, Recorded.unknown());
    }

    /**
     * The FPS Interior answers to a version: it validates the version or refuses it.
     *
     * @param answer the answer, with the day of the validation or of the refusal; facts on record that it omits stay
     * @param version the name of the version, as {@link #indexOf} finds it; if omitted, the first version on record
     * @return the partnership; or rejected with {@link RejectionCode#SUBJECT_UNKNOWN} if no version has that name, or
     *     if the version is omitted, with {@link RejectionCode#CHARTER_NONE} if there is known to be none, or with
     *     {@link RejectionCode#CHARTER_VERSION_NEEDED} if it might be a later one
     */
    public Result<Partnership, PartnershipEvent> recordValidation(Recognition answer, Recorded<String> version) {
        Recorded<LocalDate> answered =
                answer.validatedOn().value().isPresent() ? answer.validatedOn() : answer.refusedOn();
        if (version.value().isEmpty() && versions.isKnown()) {
            if (!exist()) {
                return Result.rejected("charter", RejectionCode.CHARTER_NONE);
            }
            if (mayAnswerLater(answered)) {
                return Result.rejected("charter", RejectionCode.CHARTER_VERSION_NEEDED);
            }
        }
        return version.value().filter(name -> indexOf(name) < 0).isPresent()
                ? Result.rejected("charter", RejectionCode.SUBJECT_UNKNOWN)
                : partnership.on(
                        "recognition.validatedOn",
                        answered,
                        day -> new PartnershipEvent.RecognitionAnswered(id(), day, answer, version));
    }

    private Result<Partnership, PartnershipEvent> on(
            String key, Recorded<LocalDate> date, Function<LocalDate, PartnershipEvent> event) {
        return partnership.on("charter." + key, date, event);
    }

    private String id() {
        return partnership.id();
    }

    /** Whether a version after the first was visible on a day, and may have been sent by that day. */
    private boolean mayAnswerLater(Recorded<LocalDate> answered) {
        for (int i = 1; i < versions.size(); i++) {
            CharterVersion version = versions.entry(i);
            if (!BelgianTime.isBefore(answered, version.placedOn())
                    && !BelgianTime.isBefore(answered, version.sentToInteriorOn())
                    && !version.sentToInteriorOn().isNone()) {
                return true;
            }
        }
        return false;
    }

    private int indexOfAnswered(Recorded<String> version) {
        return version.value().map(this::indexOf).orElse(exist() ? 0 : -1);
    }

    /**
     * Whether the only thing on record is an answer to one version, and later than a day. An incomplete list shows no
     * version before that answer.
     *
     * @param day the day
     * @return false also if the versions were not handed over
     */
    public boolean areKnownByALaterAnswer(LocalDate day) {
        requireNonNull(day, "day");
        if (!exist() || versions.size() > 1) {
            return false;
        }
        Recorded<Recognition> answer = last().recognition();
        return BelgianTime.isBefore(Recorded.of(day), answer.flatMap(Recognition::placedOn))
                && last().equals(CharterVersion.blank().toBuilder()
                        .recognition(answer)
                        .build());
    }

    Partnership with(CharterVersion version) {
        return changed(versions.and(version));
    }

    /** The partnership with the last version changed. If no version was handed over, the changed one becomes the first on record. */
    Partnership withLast(UnaryOperator<CharterVersion> change) {
        return exist()
                ? changed(versions.withEntry(versions.size() - 1, change.apply(last())))
                : with(change.apply(CharterVersion.blank()));
    }

    /** The partnership with the answer to a version, which begins if it is not on record. Facts on record that the answer omits stay. */
    Partnership answered(Recorded<String> version, Recognition answer) {
        int index = indexOfAnswered(version);
        return index < 0
                ? with(CharterVersion.blank().toBuilder()
                        .version(version)
                        .build()
                        .answered(answer))
                : changed(versions.withEntry(index, versions.entry(index).answered(answer)));
    }

    private Partnership changed(Entries<CharterVersion> log) {
        return partnership.toBuilder().charter(log).build();
    }
}
